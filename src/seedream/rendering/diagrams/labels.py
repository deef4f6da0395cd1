"""Places labels around what they name: no label overlaps another, no two leader lines cross (pure geometry, design units)."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from seedream.rendering.surface import Point
from seedream.types import Rect

GAP_X, GAP_Y = 14.0, 9.0


@dataclass(frozen=True, slots=True)
class Wish:
    """A label to be placed: size of its text, the spot it names, and where it would like to be (degrees, 90 = below)."""

    x: float
    y: float
    width: float
    height: float
    angle: float | None = None
    distance: float = 70.0
    leader: bool = True


def overlap(a: Rect, b: Rect) -> float:
    """Area that two rectangles share."""
    width = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
    height = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
    return max(0.0, width) * max(0.0, height)


def _turn(p: Point, q: Point, r: Point) -> float:
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])


def crossing(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the segments a-b and c-d cross."""
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def leader_end(wish: Wish, rect: Rect) -> Point:
    """Where the leader meets the label: the nearest point of its (slightly larger) rectangle."""
    return (
        min(max(wish.x, rect.x - 4), rect.x + rect.width + 4),
        min(max(wish.y, rect.y - 2), rect.y + rect.height + 2),
    )


def conflicts(wishes: Sequence[Wish], rects: Sequence[Rect]) -> int:
    """Number of pairs of labels that overlap or whose leaders cross: 0 in every accepted placement."""
    count = 0
    for (w, r), (v, s) in itertools.combinations(zip(wishes, rects, strict=True), 2):
        both = w.leader and v.leader
        crossed = both and crossing((w.x, w.y), leader_end(w, r), (v.x, v.y), leader_end(v, s))
        count += overlap(r, s) > 0 or crossed
    return count


def _cuts(rect: Rect, start: Point, end: Point) -> bool:
    """Whether a segment runs through a rectangle (sampled)."""
    for t in (0.15, 0.3, 0.45, 0.6, 0.75, 0.9):
        x, y = start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t
        if rect.x < x < rect.x + rect.width and rect.y < y < rect.y + rect.height:
            return True
    return False


def _candidates(wish: Wish, bounds: Rect) -> list[tuple[float, Rect]]:
    """Possible rectangles with their own cost: nearer the wished distance and angle is cheaper, outside is forbidden."""
    out = []
    for step in range(24):
        angle = math.tau * step / 24
        cos, sin = math.cos(angle), math.sin(angle)
        turn = 0.0
        if wish.angle is not None:
            turn = abs((angle - math.radians(wish.angle) + math.pi) % math.tau - math.pi)
        for factor in (1.0, 1.35, 1.8, 2.5, 3.4, 4.6):
            reach = wish.distance * factor
            cx = wish.x + cos * (reach + wish.width / 2 * abs(cos))
            cy = wish.y + sin * (reach + wish.height / 2 * abs(sin))
            x = min(max(cx - wish.width / 2, bounds.x), bounds.x + bounds.width - wish.width)
            y = min(max(cy - wish.height / 2, bounds.y), bounds.y + bounds.height - wish.height)
            moved = math.hypot(x - cx + wish.width / 2, y - cy + wish.height / 2)
            out.append(((factor - 1) * wish.distance + 60 * turn + 1.5 * moved, Rect(x, y, wish.width, wish.height)))
    return out


def _pair_cost(wish: Wish, rect: Rect, other: Wish, placed: Rect) -> float:
    wide = Rect(placed.x - GAP_X, placed.y - GAP_Y, placed.width + 2 * GAP_X, placed.height + 2 * GAP_Y)
    shared = overlap(rect, wide)
    cost = 900 + 6 * shared if shared else 0.0
    end, other_end = leader_end(wish, rect), leader_end(other, placed)
    if wish.leader and other.leader and crossing((wish.x, wish.y), end, (other.x, other.y), other_end):
        cost += 1500
    if wish.leader and _cuts(wide, (wish.x, wish.y), end):
        cost += 500
    if other.leader and _cuts(rect, (other.x, other.y), other_end):
        cost += 500
    return cost


def _relax(wishes: Sequence[Wish], fixed: Sequence[list[tuple[float, Rect]]], order: Sequence[int]) -> list[Rect]:
    """Greedy placement in the given order, then passes in which each label moves to its best place among the others."""
    chosen: dict[int, Rect] = {}
    for _ in range(6):
        before = dict(chosen)
        for i in order:
            best, best_cost = fixed[i][0][1], math.inf
            for own, rect in fixed[i]:
                if own >= best_cost:
                    break
                cost = own + sum(_pair_cost(wishes[i], rect, wishes[j], chosen[j]) for j in chosen if j != i)
                if cost < best_cost:
                    best, best_cost = rect, cost
            chosen[i] = best
        if before == chosen:
            break
    return [chosen[i] for i in range(len(wishes))]


def place_labels(wishes: Sequence[Wish], bounds: Rect, obstacles: Sequence[Rect] = (), seed: int = 0) -> list[Rect]:
    """Rectangles `(x, y, width, height)` for all labels inside `bounds`, without overlaps or crossing leaders.

    Greedy search over 24 angles x 6 distances with relaxation, restarted in other orders while there are conflicts; where that
    fails, two columns with untangled leaders (every untangling shortens the sum of leaders, so it ends).
    """
    fixed = []
    for wish in wishes:
        options = [(own + 2.0 * sum(overlap(rect, o) for o in obstacles) ** 0.75, rect) for own, rect in _candidates(wish, bounds)]
        fixed.append(sorted(options, key=lambda option: option[0]))
    order = list(range(len(wishes)))
    rng = random.Random(seed)
    for _ in range(12):
        rects = _relax(wishes, fixed, order)
        if conflicts(wishes, rects) == 0:
            return rects
        rng.shuffle(order)
    return _columns(wishes, bounds)


def _columns(wishes: Sequence[Wish], bounds: Rect) -> list[Rect]:
    """Labels in a left and a right column; leaders are untangled by exchanging slots until none cross."""
    order = sorted(range(len(wishes)), key=lambda i: wishes[i].x)
    sides = {i: k >= len(order) / 2 for k, i in enumerate(order)}
    slots: dict[int, tuple[bool, float]] = {}
    for right in (False, True):
        members = sorted((i for i in order if sides[i] == right), key=lambda i: wishes[i].y)
        pitch = max([w.height for w in wishes]) + 4
        top = bounds.y + max(0.0, (bounds.height - pitch * len(members)) / 2)
        slots |= {i: (right, top + pitch * k) for k, i in enumerate(members)}

    def rect(i: int) -> Rect:
        right, y = slots[i]
        x = bounds.x + bounds.width - wishes[i].width if right else bounds.x
        return Rect(x, y, wishes[i].width, wishes[i].height)

    for _ in range(200):
        pairs = [
            (i, j)
            for i, j in itertools.combinations(range(len(wishes)), 2)
            if crossing(
                (wishes[i].x, wishes[i].y),
                leader_end(wishes[i], rect(i)),
                (wishes[j].x, wishes[j].y),
                leader_end(wishes[j], rect(j)),
            )
        ]
        if not pairs:
            break
        i, j = pairs[0]
        slots[i], slots[j] = slots[j], slots[i]
    return [rect(i) for i in range(len(wishes))]

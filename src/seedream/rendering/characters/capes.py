"""What makes a role plain at a glance, on the body: capes, wings, a mermaid's tail, a ghost's wisp."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.pen import alpha
from seedream.rendering.characters.shapes import Pt, lerp, spline
from seedream.rendering.colour import mix

TAILED = {"mermaid": 1.0, "wisp": 0.0}
"""Legs of beings that have none: how much of a fish's tail they are."""


def draw_back(fig: Figure) -> None:
    """What hangs or spreads behind the body: a cape, the wings of a fairy or an angel."""
    draw = _BACKS.get(fig.person.back)
    if draw is None:
        return
    canvas, flat = fig.pen.canvas, fig.pose.lean > _FLAT
    canvas.save()
    if flat:  # it streams behind whoever flies
        x0, x1, y = _shoulders(fig)
        canvas.rotate((fig.pose.lean + _STREAMS) * (1 if fig.sin >= 0 else -1), (x0 + x1) / 2, y)
    draw(fig)
    canvas.restore()


_FLAT, _STREAMS = 60.0, 18.0
"""Lean (degrees) from which somebody lies in the air, and how much higher than the legs what is on the back streams then."""


def _shoulders(fig: Figure) -> tuple[float, float, float]:
    """Left and right x and the y of the shoulders."""
    a, b = fig.joint("shoulders", "R"), fig.joint("shoulders", "L")
    return min(a[0], b[0]), max(a[0], b[0]), (a[1] + b[1]) / 2


def _cape(fig: Figure) -> None:
    """A cape to the calves that swings, with a lighter lining."""
    pen, colour, sway = fig.pen, fig.person.back_colour, fig.pose.sway
    x0, x1, y = _shoulders(fig)
    behind, low = 0.34 * fig.sin, y + 3.9 * fig.person.height_hu / 6.6
    wave = 0.05 * math.sin(fig.time_s * 2.2)
    cloth: list[Pt] = [
        (x0 - 0.02 - behind * 0.4, y - 0.10), (x0 - 0.30 - behind, y + 1.4), (x0 - 0.56 - behind * 1.6 + sway + wave, low),
        (x0 * 0.3 + x1 * 0.7, low + 0.08),
        (x1 + 0.50 - behind * 1.2 + sway * 0.5 - wave, low - 0.04), (x1 + 0.24 - behind * 0.6, y + 1.4), (x1 + 0.02, y - 0.10),
    ]  # fmt: skip
    path = spline(cloth, tension=0.4)
    pen.shape(path, colour, depth=0.20)
    for k in (0.2, 0.5, 0.8):
        foot = lerp(x0 - 0.5 - behind * 1.5, x1 + 0.45 - behind, k) + sway * 0.6
        pen.stroke([(lerp(x0, x1, k), y + 0.6), (foot, low - 0.2)], pen.shade(colour, 0.6), 0.05)


def _wing(fig: Figure, points: list[Pt], sign: int) -> list[Pt]:
    """Points of a right wing on one side; from the side both lie behind the back."""
    x0, x1, y = _shoulders(fig)
    root = (x0 + x1) / 2 - 0.22 * fig.sin
    beat = 1.0 + 0.06 * math.sin(fig.time_s * 6.0)
    wide = (1.0 if sign < 0 else math.cos(math.radians(fig.skeleton.yaw_deg)) - fig.sin * 0.75) * sign * beat
    return [(root + px * wide, y + py, *rest) for px, py, *rest in points]


def _fairy(fig: Figure) -> None:
    """Four clear wings of an insect."""
    pen, colour = fig.pen, fig.person.back_colour
    for sign in (1, -1):
        for shape in (
            [(0.10, 0.50), (0.50, -0.40), (1.30, -0.95), (1.72, -0.62), (1.50, 0.10), (0.80, 0.55)],
            [(0.10, 0.56), (0.80, 0.58), (1.24, 0.95), (1.10, 1.50), (0.62, 1.52), (0.20, 0.95)],
        ):
            points = _wing(fig, [*shape], sign)
            pen.fill(spline(points), alpha(colour, 0.72))
            pen.stroke(points, alpha(mix(colour, 0xFFFFFFFF, 0.6), 0.9), 0.045, closed=True)
            for q in points[2:5]:
                pen.segment(points[0], q, alpha(mix(colour, 0xFFFFFFFF, 0.6), 0.6), 0.028)


def _angel(fig: Figure) -> None:
    """Two white wings of feathers."""
    pen, colour = fig.pen, fig.person.back_colour
    for sign in (1, -1):
        for row, (reach, drop, tint) in enumerate(((1.0, 0.0, 0.45), (0.80, -0.12, 0.2), (0.58, -0.2, 0.0))):
            for k in range(7 - row):
                t = k / (6 - row)
                x, y = reach * lerp(0.45, 1.55, t), drop + lerp(1.85, -0.35, t**0.8) * reach
                feather: list[Pt] = [
                    (0.12 + 0.5 * t * reach, 0.35 - 0.75 * t),
                    (x * 0.8 + 0.14, y - 0.14),
                    (x, y + 0.10),
                    (x * 0.7, y + 0.12),
                ]
                pen.shape(spline(_wing(fig, feather, sign), tension=0.5), pen.shade(colour, tint), depth=0.05)
        arm: list[Pt] = [(0.05, 0.55), (0.30, -0.10), (0.85, -0.62), (1.30, -0.55), (0.95, -0.25), (0.45, 0.35)]
        pen.shape(spline(_wing(fig, arm, sign)), colour, depth=0.08)


_BACKS: Mapping[str, Callable[[Figure], None]] = {"cape": _cape, "fairy_wings": _fairy, "angel_wings": _angel}


def draw_tail(fig: Figure) -> None:
    """In place of legs: a mermaid's scaly tail with its fin, or the wisp that a ghost ends in."""
    fish = TAILED[fig.person.legs]
    pen, colour = fig.pen, fig.person.bottom
    way: list[Pt] = []
    for name in ("hips", "knees", "ankles"):
        (ax, ay), (bx, by) = fig.joint(name, "R")[:2], fig.joint(name, "L")[:2]
        way.append(((ax + bx) / 2, (ay + by) / 2))
    swing = 0.10 * math.sin(fig.time_s * 2.4)
    hip, knee, ankle = way
    wide = fig.person.hip_hu + 0.16
    if fish:
        _fin(fig, (ankle[0] + swing, ankle[1] + 0.02), colour)
        pen.strip([hip, knee, (ankle[0] + swing, ankle[1] + 0.10)], [wide, wide * 0.62, 0.13], colour)
        for row in range(9):
            t = (row + 0.6) / 9
            x, y = (lerp(hip[0], knee[0], t * 2), lerp(hip[1], knee[1], t * 2)) if t < 0.5 else (
                lerp(knee[0], ankle[0] + swing, t * 2 - 1), lerp(knee[1], ankle[1], t * 2 - 1))  # fmt: skip
            half = lerp(wide, 0.16, t) * 0.8
            for k in (-1, 0, 1):
                dx = k * half * 0.6 + (0.3 * half if row % 2 else 0.0)
                arc: list[Pt] = [(x + dx - half * 0.26, y - 0.05), (x + dx, y + 0.06), (x + dx + half * 0.26, y - 0.05)]
                pen.stroke(arc, alpha(pen.lit(colour, 0.5), 0.75), 0.035)
        return
    end = (ankle[0] - 0.55 - 0.4 * fig.sin + swing * 2, ankle[1] - 0.15)
    pen.strip([hip, (knee[0] + 0.05, knee[1]), end], [wide * 1.15, wide * 0.9, 0.05], colour)


def _fin(fig: Figure, at: Pt, colour: int) -> None:
    """The tail fin: two lobes that trail on the ground."""
    x, y = at[0], at[1]
    for sign in (-1, 1):
        lobe: list[Pt] = [
            (x, y - 0.06),
            (x + sign * 0.34, y + 0.02),
            (x + sign * 0.82, y + 0.16),
            (x + sign * 0.50, y + 0.24),
            (x, y + 0.18),
        ]
        fig.pen.shape(spline(lobe, tension=0.45), fig.pen.lit(colour, 0.16), depth=0.06)
        for k in (0.35, 0.6):
            fig.pen.segment((x + sign * 0.06, y + 0.04), (x + sign * k, y + 0.15), alpha(fig.pen.shade(colour), 0.6), 0.025)

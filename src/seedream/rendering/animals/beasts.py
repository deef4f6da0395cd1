"""Four-legged animals seen from any side: one outline of trunk and neck, legs by inverse kinematics, a head, marks on the coat."""

from __future__ import annotations

import math

from seedream.rendering.animals.beast_heads import draw_beast_head
from seedream.rendering.animals.coats import draw_coat, draw_tail_coat, under_coat
from seedream.rendering.animals.dressing import wear_on_body, wear_on_head
from seedream.rendering.animals.limbs import PINK, draw_leg
from seedream.rendering.animals.posed import Posed, posed
from seedream.rendering.animals.solids import Place, outline, turned
from seedream.rendering.animals.species import Animal
from seedream.rendering.animals.stirring import stirred_before, stirred_behind
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt


def draw_beast(
    pen: Pen, animal: Animal, gait: str, phase: float, time_s: float, yaw: float, turn: float = 0.0, reach: float = 0.0
) -> None:
    """The animal around its ground point; unit: shoulder height."""
    p = posed(animal, gait, phase, time_s, yaw, turn, reach)
    stirred_behind(pen, p)
    pen.canvas.save()
    if p.stand.over:
        _turn_over(pen, p)
    _body(pen, p)
    pen.canvas.restore()
    stirred_before(pen, p)


def _turn_over(pen: Pen, p: Posed) -> None:
    """Put what is drawn next on its back: half a turn about the middle of the trunk, which rocks a little."""
    f, u, ru = (float(v) for v in p.rows[p.trunk // 2][[0, 1, 4]])
    high = max(float(row[1] + row[4]) for row in p.rows[: p.trunk])
    x, _ = p.view.at((f, u, 0.0))
    pen.canvas.translate(x, 2 * ru * p.stand.sunk)
    pen.canvas.rotate(180.0 + _ROCK * math.sin(2.2 * p.time_s))
    pen.canvas.translate(-x, high - 0.04 * ru)


_ROCK = 7.0
"""How far an animal on its back rocks to either side, in degrees."""


def _body(pen: Pen, p: Posed) -> None:
    animal, ball = p.animal, p.stand.folded == "ball"
    body = outline(p.view, p.rows)
    behind, before = _order(p)
    if not ball:
        _tail(pen, p)
        for leg in behind:
            draw_leg(pen, p, leg, far=True)
    if p.stand.tucked:
        draw_beast_head(pen, p, body)
    under_coat(pen, p)
    pen.shape(body, animal.coat, depth=0.13, amount=0.9)
    for f, u, ru, rl in p.b.humps:
        hump = outline(
            p.view, [(*p.stand.trunk((f, u, 0.0)), ru * 0.8, ru, rl), (*p.stand.trunk((f, u - 0.2, 0.0)), ru * 1.2, ru, rl)]
        )
        pen.shape(hump, animal.coat, depth=0.07, amount=0.8)
    draw_coat(pen, p, body)
    for leg in () if ball else before:
        if leg != "HN" or "three_legs" not in p.b.marks:
            draw_leg(pen, p, leg, far=False)
    wear_on_body(pen, p)
    if not p.stand.tucked:
        draw_beast_head(pen, p, body)
    if ball:
        _tail(pen, p)
    wear_on_head(pen, p)


def _order(p: Posed) -> tuple[list[str], list[str]]:
    """Legs behind the body and before it: by side where it is seen from the side, else hind and fore."""
    if p.view.yaw > 28:
        return ["HF", "FF"], ["HN", "FN"]
    return ["HF", "HN"], ["FF", "FN"]


def _tail(pen: Pen, p: Posed) -> None:
    b, animal, now = p.b, p.animal, p.stand
    if now.folded == "ball":
        _wrapped_tail(pen, p)
        return
    hz, amount = now.wag or b.wag
    swing = math.sin(p.time_s * 2 * math.pi * hz) * amount
    places: list[Place] = []
    for i, (f, u) in enumerate(b.tail):
        f2, u2, _ = now.trunk(turned((f, u, 0.0), (b.tail[0][0], b.tail[0][1]), -now.tail))
        low = b.tail_radius[i] * 0.9
        if now.folded and i:
            u2 = max(min(u2, low + 0.3 / i) if now.folded != "haunches" or b.tail_radius[1] < 0.2 else u2, low)
        places.append((f2, max(u2, low * 0.8), swing * i * 0.9))
    points: list[Pt] = [p.view.at(q) for q in places]
    colour = animal.dark if b.tail_dark else PINK if b.tail_pink else animal.coat
    radii = [r * (1.9 if now.bristle else 1.0) for r in b.tail_radius]
    path = pen.strip(points, radii, colour, amount=0.8)
    draw_tail_coat(pen, p, path, points)


def _wrapped_tail(pen: Pen, p: Posed) -> None:
    """The tail of an animal that is curled up: from the rump along the ground before it to the nose."""
    b, nose = p.b, p.head
    start = p.stand.trunk((b.tail[0][0], b.tail[0][1], 0.0))
    reach = math.dist(b.tail[0], b.tail[-1])
    for a, c in zip(b.tail, b.tail[1:], strict=False):
        reach = max(reach, math.dist(a, c) * len(b.tail) * 0.8)
    thick = max(b.tail_radius)
    end = min(start[0] + max(reach * 1.3, 0.5 * (nose[0] - start[0])), nose[0] + 1.5 * p.head_unit)
    low = thick * 0.9 + 0.02
    places: list[Place] = [
        (start[0] + 0.06, start[1] - 0.02, 0.0), (start[0] - 0.06, low + 0.14, -0.2),
        (start[0] + (end - start[0]) * 0.42, low - 0.01, -0.42), (end, low + 0.03, -0.46),
    ]  # fmt: skip
    points: list[Pt] = [p.view.at(q) for q in places]
    colour = p.animal.dark if b.tail_dark else PINK if b.tail_pink else p.animal.coat
    path = pen.strip(points, b.tail_radius, colour, amount=0.8)
    draw_tail_coat(pen, p, path, points)

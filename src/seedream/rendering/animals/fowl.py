"""Birds from any side: standing, walking, pecking, resting, swimming and in flight; unit: body length, ground at 0."""

from __future__ import annotations

import math

from seedream.rendering.animals.beaks import draw_beak
from seedream.rendering.animals.dressing import wear_on_bird, wear_on_head
from seedream.rendering.animals.perched import STANCE, Bird, bird, natural_step
from seedream.rendering.animals.plumage import draw_face, draw_plumage, draw_tail, draw_wing
from seedream.rendering.animals.solids import Place, outline
from seedream.rendering.animals.species import Animal
from seedream.rendering.animals.wings import draw_flying_wing
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, corners, spline
from seedream.rendering.characters.skeleton import two_bones
from seedream.rendering.colour import mix


def draw_fowl(
    pen: Pen, animal: Animal, gait: str, phase: float, time_s: float, yaw: float, turn: float = 0.0, reach: float = 0.0
) -> None:
    """The bird around its ground point, or around its middle in flight."""
    p = bird(animal, gait, phase, time_s, yaw, turn, reach)
    flying = gait in ("fly", "dive")
    if flying:
        draw_flying_wing(pen, p, far=True)
    draw_tail(pen, p, shut=gait in ("fly", "dive", "sleep", "sit"))
    if not flying and gait not in ("swim", "slide"):
        for side in (1.0, -1.0):
            _leg(pen, p, side)
    elif flying and p.b.legs[1] > 0.6:
        _trailing(pen, p)
    if not flying:
        draw_wing(pen, p, 1.0)
    body = outline(p.view, p.rows)
    pen.shape(body, p.animal.coat, depth=0.09, amount=0.9)
    draw_plumage(pen, p, body)
    if not flying:
        draw_wing(pen, p, -1.0)
    wear_on_bird(pen, p)
    draw_face(pen, p)
    draw_beak(pen, p)
    wear_on_head(pen, p)
    if flying:
        draw_flying_wing(pen, p, far=False)


def _trailing(pen: Pen, p: Bird) -> None:
    """Long legs stretched behind in flight."""
    f, u, side, w = p.b.legs
    for s in (1.0, -1.0):
        start, end = p.view.at(p.placed(f, u, s * side)), p.view.at(p.placed(f - 0.9, u - 0.25, s * side))
        pen.segment(start, end, p.b.leg, w)


def _leg(pen: Pen, p: Bird, side: float) -> None:
    b = p.b
    f, u, out, w = b.legs
    tone = mix(b.leg, pen.shade(b.leg), 0.6 if side > 0 else 0.1)
    hip = p.placed(f, u + 0.06, side * out)
    foot_f, foot_u, toes = f + 0.02, 0.0, 0.0
    if p.gait in ("walk", "run"):
        r = p.reach or natural_step(b)
        cycle = (p.phase + (0.5 if side > 0 else 0.0)) % 1
        if cycle < STANCE:
            foot_f += r - 2 * r * cycle / STANCE
        else:
            k = (cycle - STANCE) / (1 - STANCE)
            foot_f += -r + 2 * r * (k * k * (3 - 2 * k))
            foot_u = 0.55 * r * math.sin(math.pi * k)
            toes = 40.0 * math.sin(math.pi * k)
    elif p.gait in ("sit", "sleep"):
        foot_f = f + 0.10
    foot = (foot_f, foot_u, side * out)
    length = math.hypot(hip[0] - foot[0], hip[1] - foot[1])
    bone = max((u + 0.06) * 0.52, length * 0.502)
    if p.gait in ("sit", "sleep"):
        knee = ((hip[0] + foot[0]) / 2, hip[1] * 0.5)
    else:
        middle, _ = two_bones((hip[0], hip[1], 0.0), (foot[0], foot[1], 0.0), bone, bone, (-1.0, 0.0, 0.0))
        knee = middle[:2]
    points: list[Pt] = [p.view.at(hip), p.view.at((knee[0], knee[1], side * out)), p.view.at(foot)]
    thigh = w * (1.9 if u < 0.6 else 1.3)
    pen.strip(points[:2], [thigh, w * 0.75], mix(p.animal.coat, pen.shade(p.animal.coat), 0.5) if u < 0.6 else tone, shaded=False)
    pen.stroke(points[1:], tone, w)
    _toes(pen, p, foot, w, tone, toes)


def _toes(pen: Pen, p: Bird, foot: Place, w: float, tone: int, lifted: float) -> None:
    f, u, side = foot
    size = max(w * 4.2, 0.085)
    drop = -math.sin(math.radians(lifted)) * size
    start = p.view.at((f, u + w * 0.3, side))
    tips = [
        p.view.at((f + size * a, max(u + drop * (a > 0), 0.0) + w * 0.3, side + size * s))
        for a, s in ((0.85, -0.5), (1.0, 0.0), (0.85, 0.5))
    ]
    if p.b.foot == "web":
        from_heel = p.view.at((f - size * 0.2, u + w * 0.3, side))
        pen.fill(spline(corners([from_heel, *tips]), tension=0.15), tone)
        pen.stroke([from_heel, *tips], tone, w * 0.6, closed=True)
        return
    for tip in tips:
        pen.segment(start, tip, tone, w * 0.8)
    pen.segment(start, p.view.at((f - size * 0.5, u + w * 0.3, side)), tone, w * 0.8)

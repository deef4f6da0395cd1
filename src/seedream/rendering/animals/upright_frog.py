"""The head of a frog or a toad that stands upright: wide, with eyes on top and a mouth from ear to ear."""

from __future__ import annotations

import math

from seedream.rendering.animals.solids import View, outline, pattern
from seedream.rendering.animals.species import Animal
from seedream.rendering.animals.upright_heads import MAW, TONGUE, Place, head_shadow, on_neck, wear_hat
from seedream.rendering.animals.upright_measures import Measures
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.colour import mix

INK, WHITE, CORNEA = 0xFF1C1216, 0xFFFFFFFF, 0xFFFAF6EA
HALF_LENGTH, HALF_HEIGHT, HALF_WIDTH = 0.92, 0.70, 1.12
"""The skull, in units of the head."""
LIP, REACH = -0.20, 62.0
"""How high the mouth is, and to what longitude in degrees it goes on both sides."""


def frog_head(p: Place) -> None:
    """Eyes, head, mouth."""
    r, view = p.m.head, View(p.yaw)
    head_shadow(p, HALF_WIDTH * r, HALF_HEIGHT * r)
    with on_neck(p) as pen:
        pen.canvas.rotate(-p.nod * view.sin)
        skin = p.animal.coat
        skull = outline(view, [(0.0, 0.0, 0.0, HALF_LENGTH * r, HALF_HEIGHT * r, HALF_WIDTH * r),
                               (0.18 * r, -0.08 * r, 0.0, 0.86 * r, 0.52 * r, 0.96 * r)])  # fmt: skip
        sides = (1.0, -1.0) if view.yaw > 0 else (-1.0, 1.0)
        for side in sides:
            if view.near((0.0, 0.0, side)) < -0.2:
                _eye(pen, p, view, side, mix(skin, pen.shade(skin), 0.4))
        pen.shape(skull, skin, depth=0.16 * r, amount=0.85)
        pattern(pen, skull)
        pen.fill(ellipse(view.sin * 0.35 * r, 0.95 * r, 1.25 * r, 0.78 * r), pen.shade(p.animal.mark, 0.12))
        for f, u, s, size in ((0.1, 0.5, 0.1, 0.12), (-0.3, 0.4, -0.55, 0.10), (-0.4, 0.3, 0.45, 0.12)):
            x, y = view.at((f * r, u * r, s * r))
            pen.fill(ellipse(x, y, size * r, size * r * 0.7), alpha(p.animal.dark, 0.55))
        pen.canvas.restore()
        for side in sides:
            if view.near((0.0, 0.0, side)) >= -0.2:
                _eye(pen, p, view, side, skin)
        _mouth(pen, p, view)
        wear_hat(p, 0.86 * r, 0.52 * r)


def _eye(pen: Pen, p: Place, view: View, side: float, lid: int) -> None:
    r = p.m.head
    x, y = view.at((0.10 * r, 0.66 * r, side * 0.62 * r))
    k = 0.34 * r
    pen.shape(ellipse(x, y, k * 1.22, k * 1.22), lid, depth=k * 0.3)
    if p.blink:
        pen.stroke([(x - k * 0.8, y), (x, y + k * 0.35), (x + k * 0.8, y)], pen.shade(lid), k * 0.2)
        return
    look = 0.30 * view.sin + 0.25 * p.shape.gaze_x
    low = k * (1.0 - min(p.shape.eye, 1.0)) * 0.9
    pen.fill(ellipse(x, y, k * 0.92, k * 0.92), CORNEA)
    pen.fill(ellipse(x + look * k, y + 0.12 * k * p.shape.gaze_y, k * 0.50, k * 0.54), INK)
    pen.fill(ellipse(x + (look + 0.18) * k, y - 0.20 * k, k * 0.18, k * 0.18), WHITE)
    pen.canvas.save()
    pen.canvas.clipPath(ellipse(x, y, k, k), doAntiAlias=True)
    pen.fill(ellipse(x, y - 1.75 * k + low, k * 1.4, k), lid)
    pen.canvas.restore()


def _lip(view: View, r: float, degrees: float, u: float) -> tuple[float, float]:
    a = math.radians(degrees)
    return view.at((1.02 * r * math.cos(a), u * r, -1.02 * r * math.sin(a)))


def _shows(view: View, degrees: float) -> bool:
    """Whether the lip can be seen at a longitude."""
    a = math.radians(degrees)
    return view.near((math.cos(a), 0.0, -math.sin(a))) > -0.15


def _mouth(pen: Pen, p: Place, view: View) -> None:
    r, curve = p.m.head, 0.10 + 0.06 * p.shape.curve
    reach = REACH * (1.0 - 0.4 * p.shape.round)
    seen = [d for d in range(-60, 61, 12) if abs(d) <= reach and _shows(view, d)]
    line: list[Pt] = [_lip(view, r, d, LIP + curve * (abs(d) / REACH) ** 2) for d in seen]
    if p.shape.open > 0.06:
        drop = 0.42 * p.shape.open
        under = [_lip(view, r * 0.98, d, LIP - drop * (1 - (abs(d) / reach) ** 2)) for d in seen]
        path = spline([*line, *reversed(under)], tension=0.4)
        pen.fill(path, MAW)
        pen.canvas.save()
        pen.canvas.clipPath(path, doAntiAlias=True)
        x, y = _lip(view, r * 0.9, 0.0, LIP - drop)
        pen.fill(ellipse(x, y, 0.4 * r, 0.5 * drop * r), TONGUE)
        pen.canvas.restore()
    pen.stroke(line, mix(pen.shade(p.animal.coat), INK, 0.5), 0.06 * r)
    for side in (0.16, -0.16):
        x, y = view.at((1.0 * r, 0.10 * r, side * r))
        if view.near((1.0, 0.0, side)) > -0.1 or side < 0:
            pen.fill(ellipse(x, y, 0.035 * r, 0.03 * r), mix(p.animal.dark, INK, 0.3))


def frog_mouth(animal: Animal, m: Measures, yaw_deg: float) -> tuple[float, float, float]:
    """Middle (x, y) of the shut mouth and half its width around the middle of the head, HU."""
    x, y = _lip(View(yaw_deg), m.head, 0.0, LIP)
    return x, y - m.up, 0.6 * m.head

"""What flies about animals that act: earth of a digger, drops of a wet coat or a trunk, lines round a tail that wags."""

from __future__ import annotations

import math

from seedream.rendering.animals.posed import Posed
from seedream.rendering.animals.solids import turned
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse, spline

_EARTH, _SOIL, _PIT = 0xFF7A5236, 0xFF9A6E48, 0xFF33231A
_WATER, _GOLDEN = 0xFFBFE4F7, 0.618
_CLODS, _DROPS, _JET = 9, 26, 30


def stirred_behind(pen: Pen, p: Posed) -> None:
    """What is behind the animal: the pit and the heap of a digger."""
    if p.stand.effect == "earth":
        _pit(pen, p)


def stirred_before(pen: Pen, p: Posed) -> None:
    """What is before it."""
    kind = p.stand.effect
    if kind == "earth":
        _clods(pen, p)
    elif kind == "drops":
        _drops(pen, p)
    elif kind == "wag":
        _arcs(pen, p)
    elif kind == "spray":
        _jet(pen, p)


def _pit(pen: Pen, p: Posed) -> None:
    """A hole under the fore paws, the earth that came out of it heaped up behind the animal and beyond."""
    x, _ = p.view.at((p.b.shoulder[0] + 0.42, 0.0, 0.0))
    pen.fill(ellipse(x, 0.03, 0.46, 0.10), _PIT)
    for side, size in ((0.62, 0.22), (-1.45, 0.30)):
        slope = ((-1.5, 0.0), (-0.5, 0.8), (0.2, 1.0), (0.9, 0.55), (1.6, 0.0))
        heap = [(x + side + k * size, 0.06 - up * size) for k, up in slope]
        pen.shape(spline(heap), _SOIL, depth=0.05)


def _clods(pen: Pen, p: Posed) -> None:
    """Clods thrown back between the hind legs, each on its arc, and the near rim of the hole."""
    x0, _ = p.view.at((p.b.shoulder[0] + 0.2, 0.0, 0.0))
    for k in range(_CLODS):
        t = (p.time_s * 1.3 + k / _CLODS) % 1.0
        reach = 1.3 + 0.6 * (k * _GOLDEN % 1)
        x, y = x0 - reach * t, -2.6 * (0.5 + 0.5 * (k * 0.37 % 1)) * t * (1 - t) - 0.03
        size = 0.028 + 0.03 * ((k * _GOLDEN * 3) % 1)
        pen.fill(ellipse(x, y, size * 1.2, size), _EARTH if k % 2 else _SOIL)
    x, _ = p.view.at((p.b.shoulder[0] + 0.42, 0.0, 0.0))
    pen.fill(
        spline([(x - 0.5, 0.05), (x - 0.2, 0.10), (x + 0.25, 0.10), (x + 0.52, 0.05), (x + 0.2, 0.15), (x - 0.25, 0.15)]), _SOIL
    )


def _drops(pen: Pen, p: Posed) -> None:
    """Drops that fly off a coat on all sides."""
    cx, cy = p.skin(0.45, 0.6)
    long, high = 0.5 * (p.rows[-1][0] - p.rows[0][0]), 0.34
    for k in range(_DROPS):
        angle = 2 * math.pi * (k * _GOLDEN % 1)
        far = 1.12 + 0.55 * ((k * 0.37 + 0.9 * p.time_s) % 1)
        if math.sin(angle) < -0.55:
            continue  # not into the ground
        x, y = cx + far * long * math.cos(angle), cy - far * (high + 0.32) * math.sin(angle)
        size = 0.032 - 0.012 * (far - 1.1)
        pen.fill(ellipse(x, y, size, size * 1.35), alpha(_WATER, 0.95))


def _arcs(pen: Pen, p: Posed) -> None:
    """Two short lines at either side of the tip of the tail."""
    (f0, u0), (f1, u1) = p.b.tail[0], p.b.tail[-1]
    tip = p.view.at(p.stand.trunk(turned((f1, u1, 0.0), (f0, u0), -p.stand.tail)))
    root = p.view.at(p.stand.trunk((f0, u0, 0.0)))
    way = math.atan2(tip[1] - root[1], tip[0] - root[0])
    long = math.hypot(tip[0] - root[0], tip[1] - root[1])
    for side in (-1, 1):
        for k in (0, 1):
            a, r = way + side * (0.52 + 0.2 * k), long * (1.0 - 0.12 * k)
            arc = [(root[0] + r * q * math.cos(a), root[1] + r * q * math.sin(a)) for q in (0.72, 0.86, 1.0)]
            pen.stroke(arc, alpha(0xFFFFFFFF, 0.75), 0.028)


def _jet(pen: Pen, p: Posed) -> None:
    """Water out of a raised trunk: a fan that rises, spreads and falls."""
    u = p.head_unit
    x0, y0 = p.head_view.at((u * 2.1, u * 2.3, 0.0))
    for k in range(_JET):
        t = (k / _JET + 0.7 * p.time_s) % 1.0
        spread = 2 * (k * _GOLDEN % 1) - 1
        x = x0 + u * (0.5 + 3.6 * t) * (0.75 + 0.25 * spread)
        y = y0 - u * (3.4 * t * (1.15 - t) * (1.0 + 0.35 * spread)) + u * 1.4 * t * t
        size = u * (0.10 + 0.12 * t) * (0.7 + 0.3 * abs(spread))
        pen.fill(ellipse(x, y, size, size * 1.2), alpha(_WATER, 0.9 - 0.35 * t))

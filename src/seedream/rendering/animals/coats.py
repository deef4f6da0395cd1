"""Coats: the stripes of a zebra and the patches of a giraffe, inside the outlines of body, neck and legs; unit: shoulder height."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Any, Literal

from seedream.rendering.animals.species import Animal
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, corners, lerp, spline
from seedream.rendering.colour import mix

Part = Literal["body", "neck", "leg"]


def draw_coat(pen: Pen, animal: Animal, outline: Any, part: Part, joints: Sequence[Pt] = (), *, far: bool = False) -> None:
    """Draw the pattern of an animal's coat inside a part that is drawn already; `joints` run along a neck or a leg."""
    if animal.kind not in ("zebra", "giraffe"):
        return
    ink = mix(animal.dark, pen.shade(animal.dark), 0.6) if far else animal.dark
    pen.canvas.save()
    pen.canvas.clipPath(outline, doAntiAlias=True)
    if animal.kind == "zebra":
        _stripes(pen, ink, part, joints)
    else:
        _patches(pen, ink, part, joints)
    pen.canvas.restore()


def _along(joints: Sequence[Pt], t: float) -> tuple[float, float, float]:
    """Point at 0..1 of the way along joints, and the direction there in radians."""
    k = min(int(t * (len(joints) - 1)), len(joints) - 2)
    (x0, y0), (x1, y1) = joints[k][:2], joints[k + 1][:2]
    f = t * (len(joints) - 1) - k
    return lerp(x0, x1, f), lerp(y0, y1, f), math.atan2(y1 - y0, x1 - x0)


def _stripes(pen: Pen, ink: int, part: Part, joints: Sequence[Pt]) -> None:
    if part == "body":
        for i in range(8):
            x = -0.70 + i * 0.155
            lean = 0.16 * (1 - i / 4.5)  # over the croup they lie back, at the shoulder they stand
            top, low = (x - lean * 0.2, -1.2), (x - lean, -0.52)
            middle = ((top[0] + low[0]) / 2 + 0.03, -0.84)
            pen.strip([top, middle, low], [0.036, 0.030, 0.004], ink, shaded=False)
        return
    count, reach, width = (6, 0.26, 0.026) if part == "neck" else (7, 0.14, 0.017)
    for i in range(count):
        x, y, way = _along(joints, (i + 0.6) / count * (1.0 if part == "neck" else 0.86))
        dx, dy = math.cos(way + math.pi / 2) * reach, math.sin(way + math.pi / 2) * reach
        pen.strip([(x - dx, y - dy), (x + 0.015, y), (x + dx, y + dy)], [width, width, width * 0.6], ink, shaded=False)


def _patches(pen: Pen, ink: int, part: Part, joints: Sequence[Pt]) -> None:
    rng = random.Random(part)
    if part == "body":
        spots = [(-0.66 + 0.185 * i + 0.09 * (j % 2), -1.14 + 0.165 * j, 0.078) for j in range(4) for i in range(7)]
    elif part == "neck":
        spots = []
        for i in range(6):
            x, y, way = _along(joints, (i + 0.5) / 6.3)
            for side in (-1, 1):
                off, size = side * lerp(0.105, 0.05, i / 6), lerp(0.07, 0.045, i / 6)
                spots.append((x - off * math.sin(way), y + off * math.cos(way) + 0.04 * side, size))
    else:
        spots = [(*_along(joints, t)[:2], r) for t, r in ((0.06, 0.06), (0.24, 0.045), (0.42, 0.034), (0.58, 0.026))]
    for x, y, r in spots:
        turn = rng.uniform(0, 1.0)
        radii = [r * rng.uniform(0.82, 1.1) for _ in range(5)]
        ring = [(x + q * math.cos(turn + k * 1.2566), y + q * math.sin(turn + k * 1.2566)) for k, q in enumerate(radii)]
        pen.fill(spline(corners(ring), tension=0.35), ink)

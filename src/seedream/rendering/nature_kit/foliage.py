"""Leaves in quantity: clusters as shaded sprites, stamped in tones from dark and low to light toward the sun."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from functools import cache
from typing import Any

import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.palette import Palette, tone
from seedream.rendering.nature_kit.plants import Batch
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import MIPMAP, bake, fill, linear_gradient, polygon

CELL, VARIANTS = 160, 8

AUTUMN: tuple[Oklch, ...] = ((0.70, 0.155, 58), (0.64, 0.17, 45), (0.78, 0.145, 78), (0.58, 0.17, 33), (0.72, 0.12, 95))
SUMMER: tuple[Oklch, ...] = ((0.62, 0.13, 128), (0.55, 0.12, 138), (0.70, 0.13, 116), (0.50, 0.10, 148))
NIGHT: tuple[Oklch, ...] = ((0.50, 0.07, 165), (0.44, 0.06, 185), (0.56, 0.07, 150))

Cluster = tuple[float, float, float, float]
"""x, y, size in design units, light 0..1."""


@cache
def _sheet() -> Any:
    def paint(canvas: Canvas) -> None:
        for i in range(VARIANTS):
            rng = random.Random(40 + i)
            batch = Batch()
            for j in range(84):
                a, q = rng.uniform(0, 6.283), 62 * math.sqrt(rng.random())
                value = round(150 + 105 * min(1.0, max(0.0, 0.5 - math.sin(a) * q / 124 + rng.uniform(-0.35, 0.35))))
                x, y = CELL * (i + 0.5) + q * math.cos(a), CELL / 2 + q * math.sin(a) * 0.85
                batch.leaf(0xFF000000 | value << 16 | value << 8 | value, x, y, rng.uniform(5.5, 11.5), rng.uniform(0, 3.14), 0.5)
                if j % 12 == 11:
                    batch.draw(canvas)
            batch.draw(canvas)

    return bake(CELL * VARIANTS, CELL, 1.0, paint)


def leaves(
    canvas: Canvas, clusters: Sequence[Cluster], tints: Sequence[Oklch], p: Palette, rng: random.Random, *, depth: float
) -> None:
    """Stamp clusters in their order."""
    forms, cells, colours = [], [], []
    for x, y, size, lit in clusters:
        turn = rng.uniform(-0.6, 0.6)
        forms.append(skia.RSXform.MakeFromRadians(size / 130, turn, x, y, CELL / 2, CELL / 2))
        cells.append(skia.Rect.MakeXYWH(CELL * rng.randrange(VARIANTS), 0, CELL, CELL))
        colours.append(tone(rng.choice(tints), round(min(1, max(0, lit)) * 10) / 10, depth, p))
    if forms:
        canvas.drawAtlas(_sheet(), forms, cells, colours, skia.BlendMode.kModulate, MIPMAP)


def crown(
    canvas: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    tints: Sequence[Oklch],
    p: Palette,
    rng: random.Random,
    *,
    side: int,
    depth: float,
    size: float,
    count: int = 60,
) -> None:
    """A crown of leaves round `x`, `y`: dark and low first, then middle, then light toward `side`."""
    out: list[Cluster] = []
    for lit, share, ox, oy, spread in ((0.05, 1.0, -0.08, 0.10, 1.0), (0.42, 0.9, 0.0, 0.0, 0.94), (0.82, 0.55, 0.16, -0.16, 0.78)):
        for _ in range(int(count * share)):
            a, q = rng.uniform(0, 6.283), math.sqrt(rng.random()) * spread
            out.append(
                (
                    x + (ox * side + 0.5 * q * math.cos(a)) * width,
                    y + (oy + 0.5 * q * math.sin(a)) * height,
                    size * rng.uniform(0.7, 1.25),
                    lit + rng.uniform(-0.12, 0.12),
                )
            )
    leaves(canvas, out, tints, p, rng, depth=depth)


def trunk(
    canvas: Canvas,
    x: float,
    y: float,
    width: float,
    top: float,
    p: Palette,
    rng: random.Random,
    *,
    side: int,
    depth: float,
    lean: float = 0.0,
    bark: Oklch = (0.36, 0.055, 42),
    lit: Oklch = (0.62, 0.10, 62),
) -> None:
    """A trunk from its flared foot at `y` up to `top`, lit on the side of the light, with bark."""
    w = width
    dark, middle, light = tone(bark, 0.02, depth, p), tone(bark, 0.25, depth, p), tone(lit, 0.95, depth, p)

    def at(yy: float) -> float:
        return x + lean * (y - yy)

    shoulder = max(top + 1, y - 330)
    left = [
        (x - w * 1.1, y + w * 0.12),
        (x - w * 0.68, y - w * 0.5),
        (at(y - w * 1.6) - w * 0.54, y - w * 1.6),
        (at(shoulder) - w * 0.49, shoulder),
        (at(top) - w * 0.42, top),
    ]
    right = [
        (at(top) + w * 0.42, top),
        (at(shoulder) + w * 0.49, shoulder),
        (at(y - w * 1.6) + w * 0.54, y - w * 1.6),
        (x + w * 0.72, y - w * 0.5),
        (x + w * 1.15, y + w * 0.12),
    ]
    path = polygon([(x, y + w * 0.22), *left, *right])
    tones, stops = ([dark, dark, middle, light, middle], [0.0, 0.45, 0.66, 0.80, 1.0])
    if side < 0:
        tones, stops = tones[::-1], [1 - q for q in stops[::-1]]
    canvas.drawPath(path, fill(linear_gradient((x - w * 0.8, 0), (x + w * 0.8, 0), tones, stops)))
    if w < 12:
        return
    canvas.save()
    canvas.clipPath(path, True)
    batch, groove = Batch(), tone((0.22, 0.04, 38), 0.0, depth, p, 0.6)
    for _ in range(int(w * 4)):
        yy, q = rng.uniform(top, y), rng.uniform(-1, 1)
        xx, length, half = at(yy) + q * w * 0.55, rng.uniform(18, 80), w * 0.028 * rng.uniform(0.4, 1.2) + 0.5
        colour = (
            groove if rng.random() < 0.62 else tone((0.55, 0.08, 56), round(max(0.0, 0.3 + 0.6 * q * side) * 5) / 5, depth, p, 0.6)
        )
        batch.shape(
            colour,
            [(xx, yy), (xx + half, yy + length * 0.4), (xx + rng.uniform(-3, 3), yy + length), (xx - half, yy + length * 0.6)],
        )
    batch.draw(canvas)
    canvas.restore()

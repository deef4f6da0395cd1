"""Standing crops: stalks of wheat or meadow grass as shaded sprites, stamped by the thousand with a colour of their own each."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.palette import Palette, tone
from seedream.rendering.nature_kit.plants import Batch
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import MIPMAP, NEAREST, Point, bake, fill, smooth_path, stroke

CELL_W, CELL_H, VARIANTS = 290, 560, 8
_FOOT = (84.0, 550.0)
STALK = 480.0
"""Height of a sprite's plant in its own units."""

Grey = int


@dataclass(frozen=True, slots=True)
class Stand:
    """One plant to stamp: foot, height in design units, turn in radians, packed colour, sprite."""

    x: float
    y: float
    height: float
    turn: float
    colour: int
    sprite: int


def _grey(value: float, alpha: float = 1.0) -> Grey:
    v = int(min(max(value**0.55, 0), 1) * 255)
    return int(alpha * 255) << 24 | v << 16 | v << 8 | v


@lru_cache(maxsize=4)
def sheet(kind: str) -> Any:
    """The sprite sheet of "wheat" or "grass": grey values that a stamp's colour multiplies."""
    draw = {"wheat": _wheat, "grass": _tuft}[kind]

    def paint(canvas: Canvas) -> None:
        for i in range(VARIANTS):
            canvas.save()
            canvas.translate(i * CELL_W + _FOOT[0], _FOOT[1])
            draw(canvas, random.Random(100 + i))
            canvas.restore()

    return bake(CELL_W * VARIANTS, CELL_H, 1.0, paint)


def _wheat(canvas: Canvas, rng: random.Random) -> None:
    """A stalk that bends to the right under its ear, two dry leaves, grains in pairs, awns."""
    bend = rng.uniform(8, 52)
    spine = [(bend * (t**2.2), -330 * t) for t in (i / 8 for i in range(9))]
    for side, at in ((-1, rng.uniform(0.25, 0.4)), (1, rng.uniform(0.45, 0.62))):
        x, y = bend * at**2.2, -330 * at
        tip = (x + side * rng.uniform(30, 62), y - rng.uniform(20, 70))
        blade = [(x, y), (x + side * 14, y - 52), tip, (x + side * 22, y - 40)]
        canvas.drawPath(smooth_path(blade, close=True), fill(_grey(0.62 if side < 0 else 0.78)))
    canvas.drawPath(smooth_path(spine), stroke(_grey(0.58), 6.5))
    canvas.drawPath(smooth_path([(x + 1.4, y) for x, y in spine]), stroke(_grey(0.86), 2.4))
    _ear(canvas, rng, spine[-1], math.atan2(-1, 0.12 + bend / 90))


def _ear(canvas: Canvas, rng: random.Random, foot: Point, angle: float) -> None:
    length, pairs = rng.uniform(118, 138), 8
    for i in range(pairs):
        t = i / (pairs - 1)
        turn = angle + t * 0.34
        ux, uy = math.cos(turn), math.sin(turn)
        x, y = foot[0] + ux * length * t, foot[1] + uy * length * t
        width = 11.5 * math.sin(0.55 + t * 2.1)
        for side in (-1, 1):
            nx, ny = -uy * side, ux * side
            reach = rng.uniform(62, 92) * (1.05 - 0.35 * t)
            awn = [(x + nx * width, y + ny * width), (x + ux * reach + nx * (width + 20), y + uy * reach + ny * (width + 20))]
            canvas.drawLine(*awn[0], *awn[1], stroke(_grey(0.9, 0.75), 1.5))
        for side, base in ((-1, 0.60), (1, 0.80)):
            nx, ny = -uy * side, ux * side
            grain = [
                (x, y),
                (x + nx * width + ux * 3, y + ny * width + uy * 3),
                (x + nx * width * 0.9 + ux * 24, y + ny * width * 0.9 + uy * 24),
                (x + ux * 33 + nx * 4, y + uy * 33 + ny * 4),
                (x + ux * 15, y + uy * 15),
            ]
            canvas.drawPath(smooth_path(grain, close=True), fill(_grey(base - 0.2)))
            light = [
                (px + (x + ux * 15 + nx * width * 0.5 - px) * 0.28, py + (y + uy * 15 + ny * width * 0.5 - py) * 0.28)
                for px, py in grain
            ]
            canvas.drawPath(smooth_path(light, close=True), fill(_grey(base + 0.08)))
            canvas.drawLine(light[1][0], light[1][1], light[2][0], light[2][1], stroke(_grey(1.0, 0.8), 2.2))


def _tuft(canvas: Canvas, rng: random.Random) -> None:
    """A tuft of meadow grass: blades of many greys, bent to the right, some with a seed head."""
    for i in range(11):
        x, height, bend = rng.uniform(-16, 16), rng.uniform(210, 470), rng.uniform(-60, 80)
        w, value = rng.uniform(4, 7), 0.55 + 0.04 * i
        path = skia.PathBuilder()
        path.moveTo(x - w, 0)
        path.quadTo(x - w * 0.6 + bend * 0.2, -height * 0.6, x + bend, -height)
        path.quadTo(x + w + bend * 0.3, -height * 0.5, x + w, 0)
        canvas.drawPath(path.detach(), fill(_grey(value)))
        if i % 4 == 3:
            for j in range(9):
                t = j / 9
                canvas.drawCircle(
                    x + bend * (0.8 + 0.25 * t) + (j % 2 * 2 - 1) * 4,
                    -height * (0.86 + 0.16 * t),
                    4.2 * (1.1 - t * 0.6),
                    fill(_grey(value + 0.16)),
                )


def stamp(canvas: Canvas, kind: str, stands: Sequence[Stand], *, mirrored: bool = False) -> None:
    """Stamp plants in the given order; `mirrored` bends them to the left."""
    canvas.save()
    if mirrored:
        canvas.scale(-1, 1)
    flip = -1 if mirrored else 1
    forms = [skia.RSXform.MakeFromRadians(p.height / STALK, p.turn * flip, p.x * flip, p.y, *_FOOT) for p in stands]
    cells = [skia.Rect.MakeXYWH(p.sprite * CELL_W, 0, CELL_W, CELL_H) for p in stands]
    if stands:
        canvas.drawAtlas(sheet(kind), forms, cells, [p.colour for p in stands], skia.BlendMode.kModulate, MIPMAP)
    canvas.restore()


@dataclass(frozen=True, slots=True)
class Crop:
    """What grows: sprite kind, tints, height of a plant as a share of an adult, and whether flowers stand in it."""

    kind: str
    tints: tuple[Oklch, ...]
    height: float
    flowers: bool = False


def rows(
    rng: random.Random,
    count: int,
    x_range: tuple[float, float],
    y_range: tuple[float, float],
    height: Callable[[float], float],
    crop: Crop,
    p: Palette,
    *,
    key: Callable[[float, float], float],
    depth: Callable[[float], float],
    wind: float = 0.1,
    power: float = 0.75,
) -> list[Stand]:
    """`count` plants from back to front, bent in waves that run through the field."""
    out = []
    for _ in range(count):
        y = y_range[0] + (y_range[1] - y_range[0]) * rng.random() ** power
        x, h = rng.uniform(*x_range), height(y) * rng.uniform(0.82, 1.16)
        wave = math.sin(x * 0.011 * 60 / (20 + h) + y * 0.03) + 0.6 * math.sin(x * 0.022 * 60 / (20 + h) - y * 0.05)
        lit = round(min(1.0, max(0.0, key(x, y) + 0.10 * wave + rng.uniform(-0.14, 0.14))) * 8) / 8
        colour = tone(rng.choice(crop.tints), lit, round(depth(y) * 10) / 10, p)
        out.append(Stand(x, y, h, wind + 0.09 * wave + rng.uniform(-0.08, 0.08), colour, rng.randrange(VARIANTS)))
    return sorted(out, key=lambda q: q.y)


def far_rows(canvas: Canvas, stands: Sequence[Stand], *, mirrored: bool = False) -> None:
    """The same for plants of a few units: a stem and an ear as one small shape each, in groups from back to front."""
    batch, flip = Batch(), -1 if mirrored else 1
    for i, p in enumerate(stands):
        lean, w = math.sin(p.turn) * p.height * 1.6 * flip, p.height * 0.03 + 0.5
        tip = (p.x + lean, p.y - p.height)
        ear = p.height * 0.055 + 0.6
        mid = (p.x + lean * 0.72, p.y - p.height * 0.78)
        batch.shape(p.colour, [(p.x - w, p.y), (mid[0] - ear, mid[1]), tip, (mid[0] + ear, mid[1]), (p.x + w, p.y)])
        if i % 160 == 159:
            batch.draw(canvas)
    batch.draw(canvas)


TILE = 900.0
"""Width after which a row of plants repeats, in design units; rows are shifted against each other, so it does not show."""


def tiled_rows(
    canvas: Canvas,
    scale: float,
    rng: random.Random,
    count: int,
    x_range: tuple[float, float],
    y_range: tuple[float, float],
    height: Callable[[float], float],
    crop: Crop,
    p: Palette,
    *,
    key: Callable[[float], float],
    depth: Callable[[float], float],
    mirrored: bool = False,
    wind: float = 0.1,
) -> None:
    """Plants of a band, `count` a tile, in rows from back to front; each row is stamped once and repeated sideways.

    `key(y)`, `depth(y)` and `height(y)` hold for a row; light across the band is for the caller to wash over it.
    """
    gap = max(5.0, height(y_range[0]) * 0.10)
    lines = max(2, min(22, int((y_range[1] - y_range[0]) / gap)))
    per_row = max(4, count // lines)
    for i in range(lines):
        y = y_range[0] + (y_range[1] - y_range[0]) * (i + 0.5) / lines
        h = height(y)
        plants = rows(
            rng,
            per_row,
            (0, TILE),
            (y - gap, y + gap),
            height,
            crop,
            p,
            key=lambda _x, yy: key(yy),
            depth=depth,
            wind=wind,
            power=1.0,
        )
        plants += [replace(q, x=q.x + shift) for q in plants for shift in (-TILE, TILE) if -h < q.x + shift < TILE + h]
        top = y - gap - h * 1.5
        tile = _tile(crop, sorted(plants, key=lambda q: q.y), top, h * 1.5 + gap * 2 + 4, scale)
        x = x_range[0] - rng.random() * TILE
        while x < x_range[1]:
            _blit(canvas, tile, x, top, scale, mirrored, x_range)
            x += TILE


def _tile(crop: Crop, plants: Sequence[Stand], top: float, height: float, scale: float) -> Any:
    def paint(canvas: Canvas) -> None:
        canvas.translate(0, -top)
        stamp(canvas, crop.kind, plants)

    return bake(TILE, height, scale, paint)


def _blit(canvas: Canvas, tile: Any, x: float, y: float, scale: float, mirrored: bool, x_range: tuple[float, float]) -> None:
    """Copy a tile at whole pixels, mirrored about the middle of `x_range` where asked."""
    canvas.save()
    canvas.scale(1 / scale, 1 / scale)
    matrix = canvas.getTotalMatrix()
    canvas.translate(
        round(x * scale + matrix.getTranslateX()) - matrix.getTranslateX(),
        round(y * scale + matrix.getTranslateY()) - matrix.getTranslateY(),
    )
    if mirrored:
        canvas.translate(tile.width(), 0)
        canvas.scale(-1, 1)
    canvas.drawImage(tile, 0, 0, NEAREST)
    canvas.restore()

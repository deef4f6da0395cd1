"""Beds of flowers: leaves below, then stems with spires, daisies, roses, tulips and balls of bloom, the tallest behind."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.air import contact
from seedream.rendering.nature_kit.foliage import leaves
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.plants import Batch
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.greenery import HEDGE, snow_cap
from seedream.rendering.surface import fill, linear_gradient

Shades = Callable[[Oklch, float], int]
"""Colour of a material at a light of 0..1."""
_EYE: Oklch = (0.80, 0.15, 82)
_STEM: Oklch = (0.52, 0.11, 134)


def _spire(batch: Batch, t: Shades, colour: Oklch, x: float, y: float, size: float, side: int) -> None:
    for i in range(13):
        q = i / 12
        r = size * (0.17 - 0.12 * q)
        for turn in (-1, 1):
            batch.leaf(
                t(colour, 0.35 + 0.5 * (turn == side)), x + turn * r * 0.7, y - size * (0.1 + 1.5 * q), r * 1.1, 0.6 * turn, 0.6
            )


def _daisy(batch: Batch, t: Shades, colour: Oklch, x: float, y: float, size: float, side: int) -> None:
    for i in range(9):
        a = i * 6.283 / 9 + x
        lit = 0.62 + 0.3 * math.cos(a) * side - 0.1 * math.sin(a)
        batch.leaf(t(colour, round(lit, 1)), x + math.cos(a) * size * 0.26, y + math.sin(a) * size * 0.20, size * 0.22, a, 0.42)
    batch.leaf(t(_EYE, 0.7), x, y, size * 0.13, 0.0, 0.9)


def _rose(batch: Batch, t: Shades, colour: Oklch, x: float, y: float, size: float, side: int) -> None:
    for i, (r, key) in enumerate(((0.34, 0.15), (0.30, 0.45), (0.22, 0.75), (0.13, 0.3), (0.07, 0.95))):
        shift = size * 0.04 * i
        points = [(x + shift * 0.6 * side + math.cos(a) * r * size, y - shift + math.sin(a) * r * size * 0.86) for a in _ROUND]
        batch.shape(t(colour, key), points)


def _tulip(batch: Batch, t: Shades, colour: Oklch, x: float, y: float, size: float, side: int) -> None:
    w, h = size * 0.26, size * 0.52
    cup = [(x - w, y - h), (x - w * 0.5, y - h * 0.72), (x, y - h * 1.08), (x + w * 0.5, y - h * 0.72), (x + w, y - h)]
    body = [*cup, (x + w * 1.05, y - h * 0.4), (x + w * 0.5, y), (x - w * 0.5, y), (x - w * 1.05, y - h * 0.4)]
    batch.shape(t(colour, 0.35), body)
    batch.shape(t(colour, 0.85), [(x, y - h * 1.02), (x + side * w * 0.55, y - h * 0.45), (x + side * w * 0.2, y - h * 0.1), (x - side * w * 0.3, y - h * 0.4)])  # fmt: skip  # noqa: E501


def _ball(batch: Batch, t: Shades, colour: Oklch, x: float, y: float, size: float, side: int) -> None:
    for i in range(16):
        a = i * 2.4
        q = math.sqrt(i / 16) * size * 0.32
        px, py = x + math.cos(a) * q, y - size * 0.2 + math.sin(a) * q
        lit = min(1.0, max(0.0, 0.5 + (math.cos(a) * side * 0.25 - math.sin(a) * 0.25)))
        batch.leaf(t(colour, round(lit, 1)), px, py, size * 0.10, a, 0.8)


_ROUND = [i * 6.2832 / 9 for i in range(9)]
KINDS = {"spire": _spire, "daisy": _daisy, "rose": _rose, "tulip": _tulip, "ball": _ball}


def bloom(
    batch: Batch, kind: str, colour: Oklch, x: float, y: float, size: float, s: Scenery, depth: float, dim: float = 1.0
) -> None:
    """One flower head of a kind into a batch; `dim` darkens those low between others."""

    def t(material: Oklch, key: float) -> int:
        return tone(material, round(min(1.0, max(0.0, key * dim)) * 10) / 10, depth, s.palette)

    KINDS[kind](batch, t, colour, x, y, size, s.side)


def flower_bed(
    canvas: Canvas, x0: float, x1: float, y: float, height: float, s: Scenery, rng: random.Random,
    tints: Mapping[str, Sequence[Any]], *, depth: float = 0.0, dense: float = 1.0, rows: int = 3, soil: Oklch = (0.38, 0.045, 50),
) -> None:  # fmt: skip
    """A bed from x0 to x1 whose front edge lies on y: drifts of one kind each, the taller rows behind."""
    width, p = x1 - x0, s.palette
    contact(canvas, (x0 + x1) / 2, y, width * 1.02, height * 0.26, p.shadow, 0.45)
    earth = [tone(soil, 0.5, depth, p), tone(soil, 0.05, depth, p)]
    box = skia.Rect.MakeLTRB(x0, y - height * 0.16, x1, y + height * 0.03)
    canvas.drawRoundRect(box, height * 0.08, height * 0.08, fill(linear_gradient((0, box.top()), (0, box.bottom()), earth)))
    if s.winter:
        _asleep(canvas, x0, x1, y, height, s, rng, depth)
        return
    kinds = list(tints)
    for row in range(rows):
        back = 1 - row / max(1, rows - 1) if rows > 1 else 0.0
        foot, tall = y - height * 0.14 * back, height * (0.34 + 0.56 * back)
        size = height * 0.30
        bushes = [
            (
                rng.uniform(x0 + size * 0.3, x1 - size * 0.3), foot - tall * rng.uniform(0.05, 0.62), size * rng.uniform(0.7, 1.1),
                0.06 + 0.4 * rng.random(),
            )
            for _ in range(int(width / size * 2.6 * dense))
        ]  # fmt: skip
        leaves(canvas, sorted(bushes, key=lambda q: q[1]), HEDGE, p, rng, depth=depth)
        _drifts(canvas, x0, x1, foot, tall, size, kinds, tints, s, rng, depth, dense, back)


def _asleep(canvas: Canvas, x0: float, x1: float, y: float, height: float, s: Scenery, rng: random.Random, depth: float) -> None:
    """A bed in winter: mounds of snow with dry stems and seed heads between."""
    batch, straw = Batch(), (0.62, 0.06, 72)
    snow_cap(canvas, x0, x1, y - height * 0.20, height * 0.22, s.palette, depth)
    for _ in range(int((x1 - x0) / height * 1.6)):
        x, w = rng.uniform(x0, x1), height * rng.uniform(0.5, 1.0)
        snow_cap(canvas, x - w / 2, x + w / 2, y - height * rng.uniform(0.26, 0.36), height * 0.3, s.palette, depth)
    for _ in range(int((x1 - x0) / height * 12)):
        x, tall, lean = rng.uniform(x0, x1), height * rng.uniform(0.35, 0.85), rng.uniform(-0.12, 0.12)
        colour, w = tone(straw, rng.choice((0.15, 0.5)), depth, s.palette), height * 0.012
        tip = (x + lean * tall, y - tall)
        batch.shape(
            colour, [(x - w, y - height * 0.2), (tip[0] - w * 0.5, tip[1]), (tip[0] + w * 0.5, tip[1]), (x + w, y - height * 0.2)]
        )
        batch.leaf(colour, tip[0], tip[1], height * rng.uniform(0.02, 0.045), rng.uniform(0, 3), 0.8)
    batch.draw(canvas)


def _drifts(
    canvas: Canvas, x0: float, x1: float, foot: float, tall: float, size: float, kinds: Sequence[str],
    tints: Mapping[str, Sequence[Any]], s: Scenery, rng: random.Random, depth: float, dense: float, back: float,
) -> None:  # fmt: skip
    batch, x = Batch(), x0
    while x < x1:
        span = size * rng.uniform(2.0, 4.2)
        kind = rng.choice([k for k in kinds if back > 0.4 or k != "spire"])
        chosen = rng.choice(tints[kind])
        colour = (chosen[0], chosen[1], chosen[2])
        for _ in range(int(span / size * 3.4 * dense)):
            px, rise = rng.uniform(x, min(x1, x + span)), tall * rng.uniform(0.55, 1.0)
            stem = tone(_STEM, 0.4, depth, s.palette)
            batch.shape(
                stem,
                [
                    (px - size * 0.02, foot),
                    (px + size * 0.02, foot),
                    (px + size * 0.015, foot - rise),
                    (px - size * 0.015, foot - rise),
                ],
            )
            dim = 0.55 + 0.45 * (rise / tall - 0.55) / 0.45
            bloom(batch, kind, colour, px, foot - rise, size * rng.uniform(0.55, 0.85), s, depth, dim)
        batch.draw(canvas)
        x += span

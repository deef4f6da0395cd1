"""Weathering: a thing that is said to be abandoned or old has lost its colour, is cracked and stained, and ivy climbs up it."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Any

import skia

from seedream.rendering.characters.pen import alpha, line_paint
from seedream.rendering.surface import fill, smooth_path

_LEAVES = (0xFF3B5B38, 0xFF4C7443, 0xFF668E52)
_GREY, _RUST, _MOULD, _INK = 0xFF807A70, 0xFF7A4B2C, 0xFF46553C, 0xFF2B221F
Bounds = tuple[float, float, float, float]
_LARGE = 1.2
"""Size, in adult heights, from which ivy climbs up something."""


def draw_weathered(canvas: Any, bounds: Bounds, condition: str, size: float, draw: Callable[[], None]) -> None:
    """Draw something within its bounds as it is after years; `size` is its unit in adult heights."""
    left, top, right, bottom = bounds
    wide, high = right - left, bottom - top
    rng, gone = random.Random(round(1000 * (wide + high))), condition == "abandoned"
    canvas.saveLayer(skia.Rect.MakeLTRB(left - wide, top - high, right + wide, bottom + high), None)
    draw()
    box = skia.Rect.MakeLTRB(left, top, right, bottom)
    _over(canvas, box, _GREY, 0.34 if gone else 0.16)
    for _ in range(16 if gone else 9):
        x, y = left + wide * rng.random(), top + high * rng.uniform(0.15, 1.0)
        r = wide * rng.uniform(0.03, 0.11)
        _over(canvas, skia.Rect.MakeLTRB(x - r, y - r * 0.7, x + r, y + r * 0.7), rng.choice((_RUST, _MOULD)), 0.34, oval=r * 0.5)
    for _ in range(18 if gone else 10):
        x, y = left + wide * rng.random(), top + high * rng.uniform(0.05, 0.7)
        width, length = wide * rng.uniform(0.006, 0.016), high * rng.uniform(0.1, 0.34)
        _over(canvas, skia.Rect.MakeLTRB(x, y, x + width, y + length), _INK, 0.2)
    for _ in range(4 if gone else 2):
        _crack(canvas, rng, left + wide * rng.uniform(0.1, 0.9), top + high * rng.uniform(0.2, 0.6), 0.3 * min(wide, high))
    if gone and size * high > _LARGE:
        for share in (0.02, 0.12, 0.24, 0.74, 0.88, 0.98):
            _ivy(canvas, rng, left + wide * share, bottom, high * rng.uniform(0.3, 0.8), min(wide, high))
    canvas.restore()


def _over(canvas: Any, box: skia.Rect, colour: int, amount: float, oval: float = 0.0) -> None:
    """Lay a colour over what is drawn, and nowhere else; soft at its edge where it is an oval."""
    paint = fill(alpha(colour, amount))
    paint.setBlendMode(skia.BlendMode.kSrcATop)
    if not oval:
        canvas.drawRect(box, paint)
        return
    paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, oval))
    canvas.drawOval(box, paint)


def _crack(canvas: Any, rng: random.Random, x: float, y: float, length: float) -> None:
    path = skia.Path()
    path.moveTo(x, y)
    for _ in range(6):
        x, y = x + rng.uniform(-0.2, 0.2) * length, y + length / 6
        path.lineTo(x, y)
    paint = line_paint(alpha(_INK, 0.6), length * 0.022)
    paint.setBlendMode(skia.BlendMode.kSrcATop)
    canvas.drawPath(path, paint)


def _ivy(canvas: Any, rng: random.Random, x: float, foot: float, length: float, unit: float) -> None:
    """A strand of ivy from the foot up, only on what is drawn."""
    step, y = 0.022 * unit, foot
    while y > foot - length:
        x, y = x + rng.uniform(-0.9, 0.9) * step, y - step
        for side in (-1, 1):
            size = 0.028 * unit * rng.uniform(0.7, 1.3)
            lx, ly = x + side * size * rng.uniform(0.4, 1.2), y
            leaf = [(lx, ly - size * 0.8), (lx + size * 0.7, ly), (lx, ly + size), (lx - size * 0.7, ly)]
            paint = fill(_LEAVES[rng.randrange(3)])
            paint.setBlendMode(skia.BlendMode.kSrcATop)
            canvas.drawPath(smooth_path([(a + 0.1 * size * math.sin(b), b) for a, b in leaf], close=True), paint)

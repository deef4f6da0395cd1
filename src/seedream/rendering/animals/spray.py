"""Spray: the ring of foam and the drops where a swimmer has left the water."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import alpha, paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.painter import Canvas

_FOAM, _DROPS, _GOLDEN = 0xFFF4FBFF, 26, 0.618


def spray(canvas: Canvas, x: float, y: float, reach: float) -> None:
    """White water round a place on its surface, drops up to `reach` above it (design units)."""
    for wide, strength in ((1.25, 0.35), (0.8, 0.6)):
        canvas.drawPath(ellipse(x, y, wide * reach, 0.2 * wide * reach), paint(alpha(_FOAM, strength)))
    for k in range(_DROPS):
        side, far = 2 * (k * _GOLDEN % 1) - 1, k / _DROPS
        drop_x, drop_y = x + side * reach * (0.35 + 0.7 * far), y - reach * (0.15 + 0.95 * far * math.cos(1.2 * side))
        size = reach * (0.085 - 0.055 * far)
        canvas.drawPath(ellipse(drop_x, drop_y, size, 1.25 * size), paint(alpha(_FOAM, 0.9 - 0.45 * far)))

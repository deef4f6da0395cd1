"""Who is in the water of a still: only the part above it is drawn, and rings go out from where it is cut."""

from __future__ import annotations

from collections.abc import Callable

import skia

from seedream.rendering.characters.pen import alpha, line_paint
from seedream.rendering.painter import Canvas

_FOAM = 0xFFEDFAFF
_RINGS = ((1.0, 0.50, 5.0), (1.18, 0.32, 4.0), (1.4, 0.18, 3.0))
"""Width of a ring as a part of the bather's, its opacity, and the width of its line in design units."""
_FLAT = 0.1
"""Height of a ring as a part of its width: one looks along the water."""


def bathe(canvas: Canvas, box: skia.Rect, wet: float, draw: Callable[[], None]) -> None:
    """Draw somebody who fills a box (design units) and is `wet` up to a part of its height."""
    tall, half = box.height(), min(box.width(), 1.2 * box.height()) / 2
    left, right = box.centerX() - half, box.centerX() + half
    water_y = box.bottom() - wet * tall
    for wide, opacity, line in _RINGS:
        canvas.drawOval(_ring(left, right, water_y, wide), line_paint(alpha(_FOAM, opacity), line))
    canvas.save()
    above = skia.Rect.MakeLTRB(box.left() - tall, box.top() - tall, box.right() + tall, water_y)
    canvas.clipRect(above, skia.ClipOp.kIntersect, True)
    draw()
    canvas.restore()
    front = skia.Path()
    front.arcTo(_ring(left, right, water_y, 1.0), 8, 164, True)
    canvas.drawPath(front, line_paint(alpha(_FOAM, 0.75), 5.0))


def _ring(left: float, right: float, water_y: float, wide: float) -> skia.Rect:
    middle, half = (left + right) / 2, wide * (right - left) / 2
    return skia.Rect.MakeLTRB(middle - half, water_y - half * _FLAT, middle + half, water_y + half * _FLAT)

"""A shelf on a wall, for what stands above something else in a still."""

from __future__ import annotations

import skia

from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient

OVER, THICK = 14.0, 13.0
"""How far the board reaches beyond what stands on it, and how thick it is, in design units."""
_TOP, _FRONT, _EDGE = 0xFFF3E7D3, 0xFFE2CDAE, 0xFFC9AE89


def draw_shelf(canvas: Canvas, left_u: float, right_u: float, y_u: float) -> None:
    """A wooden board whose upper side is at `y_u`, with its soft shadow on the wall below."""
    left, right = left_u - OVER, right_u + OVER
    shadow = skia.Rect.MakeLTRB(left + 10, y_u + THICK, right + 6, y_u + THICK * 2.4)
    canvas.drawRect(shadow, fill(0x38302848, blur=9))
    board = skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(left, y_u - 3, right, y_u + THICK), 3, 3)
    canvas.drawRRect(board, fill(linear_gradient((0, y_u), (0, y_u + THICK), [_FRONT, _EDGE])))
    canvas.drawRect(skia.Rect.MakeLTRB(left + 1, y_u - 3, right - 1, y_u + 1), fill(_TOP))

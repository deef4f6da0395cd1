"""What carries whatever is above something else in a still: a shelf on the wall, a platform on posts, the surface of water."""

from __future__ import annotations

import math

import skia

from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient
from seedream.types import FrameSpec

OVER, THICK = 14.0, 13.0
"""How far the board reaches beyond what stands on it, and how thick it is, in design units."""
AWASH = 0.03
"""How deep a hull is in the water, as a part of its length."""
_TOP, _FRONT, _EDGE = 0xFFF3E7D3, 0xFFE2CDAE, 0xFFC9AE89
DECK, POST, FOOT = 26.0, 30.0, 0.935
"""Thickness of a platform and its posts, in design units, and where in the picture its feet stand."""
_SURFACE, _SHALLOW, _DEEP = 0xD8E4F6FB, 0xA85FB4D6, 0xE01E5F92
_WAVE, _SWELL = 46.0, 5.0


def draw_carrier(canvas: Canvas, frame: FrameSpec, reach_u: tuple[float, float, float], *, floats: bool, heavy: bool) -> None:
    """Draw what carries something from a left to a right edge at a height (`reach_u`, design units)."""
    left, right, y = reach_u
    if floats:
        draw_water(canvas, frame, y - AWASH * (right - left))
    elif heavy:
        draw_platform(canvas, frame, left, right, y)
    else:
        draw_shelf(canvas, left, right, y)


def draw_shelf(canvas: Canvas, left_u: float, right_u: float, y_u: float) -> None:
    """A wooden board whose upper side is at `y_u`, with its soft shadow on the wall below."""
    left, right = left_u - OVER, right_u + OVER
    shadow = skia.Rect.MakeLTRB(left + 10, y_u + THICK, right + 6, y_u + THICK * 2.4)
    canvas.drawRect(shadow, fill(0x38302848, blur=9))
    board = skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(left, y_u - 3, right, y_u + THICK), 3, 3)
    canvas.drawRRect(board, fill(linear_gradient((0, y_u), (0, y_u + THICK), [_FRONT, _EDGE])))
    canvas.drawRect(skia.Rect.MakeLTRB(left + 1, y_u - 3, right - 1, y_u + 1), fill(_TOP))


def draw_platform(canvas: Canvas, frame: FrameSpec, left_u: float, right_u: float, y_u: float) -> None:
    """A thick deck on two posts, for what no wall would bear, with a soft shadow on the floor."""
    left, right, foot = left_u - OVER - POST, right_u + OVER + POST, FOOT * frame.height_u
    floor = skia.Rect.MakeLTRB(left - 12, foot - 8, right + 12, foot + 12)
    canvas.drawOval(floor, fill(0x30302848, blur=10))
    for edge in (left, right - POST):
        canvas.drawRect(skia.Rect.MakeLTRB(edge, y_u, edge + POST, foot), fill(_EDGE))
        canvas.drawRect(skia.Rect.MakeLTRB(edge, y_u, edge + 0.55 * POST, foot), fill(_FRONT))
    shadow = skia.Rect.MakeLTRB(left, y_u + DECK, right, y_u + DECK + 9)
    canvas.drawRect(shadow, fill(0x38302848, blur=6))
    board = skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(left - 10, y_u - 3, right + 10, y_u + DECK), 5, 5)
    canvas.drawRRect(board, fill(linear_gradient((0, y_u), (0, y_u + DECK), [_FRONT, _EDGE])))
    canvas.drawRect(skia.Rect.MakeLTRB(left - 8, y_u - 3, right + 8, y_u + 3), fill(_TOP))


def draw_water(canvas: Canvas, frame: FrameSpec, y_u: float) -> None:
    """Water that fills the picture below `y_u`, with small waves: what floats is on it, what swims is in it."""
    surface = skia.Path()
    surface.moveTo(-_WAVE, frame.height_u)
    for i in range(-4, int(frame.width_u / _WAVE) * 4 + 8):
        x = i * _WAVE / 4
        surface.lineTo(x, y_u + _SWELL * (math.sin(x / _WAVE * 1.9) * 0.6 + math.sin(x / _WAVE * 0.73 + 1.0) * 0.4))
    surface.lineTo(frame.width_u + 2 * _WAVE, frame.height_u)
    canvas.drawPath(surface, fill(linear_gradient((0, y_u), (0, frame.height_u), [_SHALLOW, _DEEP])))
    line = skia.Paint(AntiAlias=True, Color=_SURFACE, Style=skia.Paint.kStroke_Style, StrokeWidth=4)
    canvas.drawPath(surface, line)

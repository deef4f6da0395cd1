"""Closing: the side walls of a tiny room, which come towards the viewer at both edges of the frame."""

from __future__ import annotations

from typing import Any

from seedream.rendering.colour import mix, with_alpha
from seedream.rendering.places.rooms.brush import Brush, darker
from seedream.rendering.places.rooms.light import Mood
from seedream.rendering.places.rooms.plan import Plan
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke
from seedream.types import FrameSpec

_DEEP = 0.15
"""How far from the edge of the frame a side wall meets the back wall, as a part of the frame's width."""
_SKIRTING = 0.03


def draw_sides(canvas: Any, brush: Brush, plan: Plan, frame: FrameSpec, mood: Mood, top: float, foot: float) -> None:
    """Draw both side walls of a plan; `top` and `foot` are those of the back wall in design units."""
    wall, lit = brush.tone(plan.wall["colour"]), 0xFF000000
    for shift, share in zip((16, 8, 0), mood.ambient, strict=True):
        lit |= round(min(((wall >> shift) & 255) * share, 255)) << shift
    wide, high = frame.width_u, frame.height_u
    canvas.save()
    canvas.scale(frame.scale, frame.scale)
    for left in (True, False):
        edge, corner, beyond = (0.0, _DEEP * wide, -0.1 * wide) if left else (wide, (1 - _DEEP) * wide, 1.1 * wide)
        low = foot + (high - foot) * 1.25
        shape = [(beyond, top - 0.4 * high), (corner, top), (corner, foot), (edge, low), (beyond, low)]
        stops = [darker(lit, 0.55), darker(lit, 0.2)]
        canvas.drawPath(polygon(shape), fill(linear_gradient((edge, 0), (corner, 0), stops)))
        rise = _SKIRTING * high
        board = [(corner, foot - rise), (corner, foot), (edge, low), (edge, low - 2.2 * rise)]
        canvas.drawPath(polygon(board), fill(mix(darker(lit, 0.45), 0xFFF4EEE2, 0.35)))
        canvas.drawLine(corner, top, corner, foot, stroke(with_alpha(0xFF1E1428, 0.35), 3.0))
    canvas.restore()

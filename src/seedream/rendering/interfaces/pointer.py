"""Touches and clicks: a cursor, and a ripple that is at full strength in its first frame."""

from __future__ import annotations

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.interfaces.theme import WHITE
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, polygon, stroke
from seedream.rendering.typography.easing import OUT, segment

RIPPLE_S = 0.72
_ARROW = ((0, 0), (0, 31), (7.6, 24.2), (12.8, 36), (18.6, 33.4), (13.4, 21.9), (23.4, 21.4))


def draw_ripple(canvas: Canvas, x: float, y: float, since_s: float, colour: int, radius: float = 52.0) -> None:
    """A touch `since_s` seconds ago: the finger's disc is there at once, its ring grows for 0.6 s, then both are gone."""
    if not 0 <= since_s < RIPPLE_S:
        return
    grown = segment(since_s, 0.0, 0.6)
    fade = 1 - since_s / RIPPLE_S
    canvas.drawCircle(x, y, radius * (0.55 + 0.65 * grown), fill(with_alpha(colour, 0.34 * fade**1.4)))
    canvas.drawCircle(x, y, radius * (0.55 + 0.65 * grown), stroke(with_alpha(colour, 0.9 * fade), 3.2))
    pressed = 1 - segment(since_s, 0.34, 0.30, OUT)
    if pressed > 0:
        r = radius * (0.36 - 0.05 * segment(since_s, 0.0, 0.14))
        canvas.drawCircle(x, y + 2, r, fill(with_alpha(0xFF100A28, 0.30 * pressed), blur=5))
        canvas.drawCircle(x, y, r, fill(with_alpha(colour, 0.85 * pressed)))
        canvas.drawCircle(x, y, r, stroke(with_alpha(WHITE, pressed), radius * 0.07))


def draw_cursor(canvas: Canvas, x: float, y: float, size: float = 1.0, press: float = 0.0) -> None:
    """An arrow whose tip is at `x`, `y`; `press` 0..1 makes it dip."""
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(size * (1 - 0.14 * press), size * (1 - 0.14 * press))
    arrow = polygon(_ARROW)
    canvas.save()
    canvas.translate(1.5, 4)
    canvas.drawPath(arrow, fill(0x55100A28, blur=4))
    canvas.restore()
    outline = stroke(WHITE, 5)
    outline.setStrokeJoin(skia.Paint.kRound_Join)
    canvas.drawPath(arrow, outline)
    canvas.drawPath(arrow, fill(0xFF16131F))
    canvas.restore()

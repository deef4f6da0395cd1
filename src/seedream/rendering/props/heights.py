"""High places to be on: the ridge of a roof; and what a dragon breathes."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import spline
from seedream.rendering.props.spec import PropSpec, poly, rounded

_WALL, _BRICK, _LIGHT = 0xFFE9DCC6, 0xFFA8604A, 0xFFFFD98A


def roof(pen: Pen, colour: int, _: float) -> None:
    """A tiled roof seen from the street, with a chimney beside it and a lit dormer; the ridge is free."""
    pen.fill(poly([(-1.36, -0.16), (1.36, -0.16), (1.36, 0.0), (-1.36, 0.0)]), _WALL)
    pen.shape(poly([(0.98, -0.72), (1.2, -0.72), (1.2, -1.02), (0.98, -1.02)]), _BRICK, depth=0.05)
    pen.fill(rounded(0.94, -1.07, 1.24, -0.99, 0.02), pen.shade(_BRICK, 0.6))
    slope = poly([(-1.5, -0.12), (1.5, -0.12), (1.16, -0.80), (-1.16, -0.80)], 0.0)
    pen.shape(slope, colour, depth=0.12)
    pen.canvas.save()
    pen.canvas.clipPath(slope, doAntiAlias=True)
    for row in range(7):
        y = -0.76 + 0.1 * row
        step = 0.13 + 0.006 * row
        for i in range(-13, 14):
            x = (i + 0.5 * (row % 2)) * step
            arc = spline([(x - step / 2, y), (x, y + 0.055), (x + step / 2, y)], closed=False)
            pen.canvas.drawPath(arc, line_paint(pen.shade(colour, 0.75), 0.013))
    pen.canvas.restore()
    pen.shape(rounded(-1.2, -0.835, 1.2, -0.775, 0.03), pen.shade(colour, 0.35), depth=0.02)
    pen.shape(poly([(-0.62, -0.2), (-0.22, -0.2), (-0.22, -0.48), (-0.62, -0.48)]), _WALL, depth=0.04)
    pen.fill(poly([(-0.55, -0.22), (-0.29, -0.22), (-0.29, -0.43), (-0.55, -0.43)]), _LIGHT)
    pen.stroke([(-0.42, -0.22), (-0.42, -0.43)], _WALL, 0.02)
    pen.shape(poly([(-0.70, -0.46), (-0.42, -0.66), (-0.14, -0.46)], 0.0), pen.shade(colour, 0.4), depth=0.04)


def fire_breath(pen: Pen, colour: int, t: float) -> None:
    """A jet of flame that goes out from where it is held, broader and brighter ahead."""
    for reach, wide, tone, beat in ((1.0, 0.30, colour, 7.0), (0.84, 0.21, 0xFFF6902F, 9.0), (0.62, 0.11, 0xFFFFD45A, 11.0)):
        f = 0.03 * math.sin(t * beat)
        edge = [(0.0, -0.1), (0.30, -0.45), (0.66, -1.0), (0.80, -0.62), (1.0 + f, -0.50), (0.86, -0.12), (0.98 + f, 0.28),
                (0.78, 0.46), (0.68, 1.0 + f), (0.30, 0.42), (0.0, 0.1)]  # fmt: skip
        pen.fill(spline([(x * reach, y * wide) for x, y in edge]), alpha(tone, 0.95))


def caught_fish(pen: Pen, colour: int, _: float) -> None:
    """A fish as it is held or lies on a plate."""
    pen.fill(poly([(0.28, 0.0), (0.52, -0.16), (0.47, 0.0), (0.52, 0.16)]), pen.shade(colour, 0.5))
    pen.fill(spline([(-0.12, -0.12), (0.02, -0.25), (0.16, -0.11)]), pen.shade(colour, 0.5))
    body = spline([(-0.5, 0.0, 1.0), (-0.30, -0.15), (0.0, -0.17), (0.32, -0.03), (0.32, 0.03), (0.0, 0.15), (-0.30, 0.13)])
    pen.shape(body, colour, depth=0.05)
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    pen.fill(spline([(-0.5, 0.04), (0.3, 0.03), (0.3, 0.3), (-0.5, 0.3)]), alpha(0xFFF4EFE6, 0.75))
    for i in range(4):
        x = -0.14 + 0.11 * i
        pen.stroke([(x, -0.10), (x + 0.05, -0.02), (x, 0.05)], alpha(pen.shade(colour), 0.5), 0.012)
    pen.canvas.restore()
    pen.fill(spline([(-0.40, -0.065), (-0.36, -0.10), (-0.32, -0.065), (-0.36, -0.03)]), 0xFFF8F6F0)
    pen.fill(spline([(-0.385, -0.065), (-0.365, -0.085), (-0.345, -0.065), (-0.365, -0.045)]), 0xFF1E1A26)
    pen.stroke([(-0.25, -0.10), (-0.215, 0.0), (-0.25, 0.09)], alpha(pen.shade(colour), 0.7), 0.014)


HEIGHTS = {
    "caught_fish": PropSpec(caught_fish, 0.28, "centre", 0xFF6E9AB8, (-0.52, -0.26, 0.54, 0.2)),
    "roof": PropSpec(roof, 1.0, "ground", 0xFFB5583F, (-1.5, -1.08, 1.5, 0.0)),
    "fire_breath": PropSpec(fire_breath, 1.3, "grip", 0xFFE8542B, (-0.03, -0.36, 1.08, 0.38)),
}

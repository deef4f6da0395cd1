"""What things of the house are built with: blocks in oblique view, soft corners, turned and clipped drawing, gleams.

A block's front lies in the picture; what is behind it is shifted by `lean`, the way of one unit of depth on the screen.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import skia

from seedream.rendering.characters.pen import Pen, alpha, brightness
from seedream.rendering.characters.shapes import Pt, between, ellipse
from seedream.rendering.colour import mix
from seedream.rendering.props.spec import rounded

Span = tuple[float, float]
INK, LINEN, BRASS, STEEL = 0xFF2A2634, 0xFFF6EFE2, 0xFFE3B04B, 0xFFB4BCC8


def soft(points: Sequence[Pt], radius: float) -> Any:
    """Closed polygon with rounded corners; a corner never takes more than half of its sides."""
    builder = skia.PathBuilder()
    n = len(points)
    for i, corner in enumerate(points):
        before, after = points[i - 1], points[(i + 1) % n]
        a = math.hypot(before[0] - corner[0], before[1] - corner[1]) or 1e-6
        b = math.hypot(after[0] - corner[0], after[1] - corner[1]) or 1e-6
        cut = min(radius, a / 2, b / 2)
        (x0, y0), (x1, y1) = between(corner, before, cut / a), between(corner, after, cut / b)
        if i:
            builder.lineTo(x0, y0)
        else:
            builder.moveTo(x0, y0)
        builder.quadTo(corner[0], corner[1], x1, y1)
    builder.close()
    return builder.detach()


@contextmanager
def turned(pen: Pen, degrees: float, x: float = 0.0, y: float = 0.0) -> Iterator[Pen]:
    """A pen on a canvas turned about a point, whose light stays where it was."""
    turned_pen = copy.copy(pen)
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    turned_pen.lx, turned_pen.ly = pen.lx * c + pen.ly * s, pen.ly * c - pen.lx * s
    pen.canvas.save()
    pen.canvas.rotate(degrees, x, y)
    yield turned_pen
    pen.canvas.restore()


@contextmanager
def clipped(pen: Pen, path: Any) -> Iterator[None]:
    """What is drawn inside is cut by the path."""
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    yield
    pen.canvas.restore()


def flank(pen: Pen, colour: int, side: int = 1) -> int:
    """Colour of a face turned to the right (1) or left (-1): lit or in shadow."""
    return pen.lit(colour, 0.10) if side * pen.lx > 0 else pen.shade(colour, 0.75)


def block(
    pen: Pen, colour: int, x: Span, y: Span, z: Span = (0.0, 1.0), lean: Span = (0.13, -0.10), radius: float = 0.012,
    depth: float = 0.0,
) -> None:  # fmt: skip
    """A box with its front, top and one side; `y` runs from its top to its foot, `z` from near to far."""
    (near_x, near_y), (far_x, far_y) = ((lean[0] * d, lean[1] * d) for d in z)
    side = 1 if lean[0] >= 0 else -1
    inner, outer = x if side > 0 else x[::-1]
    front = [(v + near_x, w + near_y) for v, w in ((inner, y[1]), (outer, y[1]), (outer, y[0]), (inner, y[0]))]
    back = [(v + far_x, w + far_y) for v, w in ((inner, y[1]), (outer, y[1]), (outer, y[0]), (inner, y[0]))]
    face = pen.shade(colour, 0.10)
    with clipped(pen, soft([front[0], front[1], back[1], back[2], back[3], front[3]], radius)):
        pen.shape(soft(front, 0.0), face, depth=depth) if depth else pen.fill(soft(front, 0.0), face)
        pen.fill(soft([front[3], front[2], back[2], back[3]], 0.0), pen.lit(colour, 0.24))
        pen.fill(soft([front[1], back[1], back[2], front[2]], 0.0), flank(pen, colour, side) if depth else pen.shade(colour, 0.45))


def gleam(pen: Pen, points: Sequence[Pt], width: float, amount: float = 0.5) -> None:
    """A soft white line of light."""
    pen.stroke(points, alpha(0xFFFFFFFF, amount), width)


def seam(pen: Pen, points: Sequence[Pt], colour: int, width: float = 0.010) -> None:
    """A line in the shadow of a colour, or in its light where the colour is too dark to have a shadow."""
    pen.stroke(points, contour(pen, colour), width)


def contour(pen: Pen, colour: int) -> int:
    """Colour of a fold, groove or stitch on a colour: its shadow, or its light on what is nearly black."""
    return pen.shade(colour, 0.8) if brightness(colour) > 0.16 else pen.lit(colour, 0.22)


def pane(pen: Pen, colour: int, glass: int = 0xFFDCEAF4, amount: float = 0.45) -> int:
    """Glass or a screen that has taken the tint of what is around it."""
    return mix(pen.lit(colour, 0.1), glass, amount)


def symmetric(half: Sequence[Pt]) -> list[Pt]:
    """A whole outline from its right half, given from top to bottom; points on the axis are not doubled."""
    return [*half, *[(-p[0], *p[1:]) for p in reversed(half) if abs(p[0]) > 1e-9]]


def upright(x0: float, x1: float, top: float, foot: float, radius: float) -> Any:
    """Rounded rectangle between two sides given in any order: for parts that come in mirrored pairs."""
    return rounded(min(x0, x1), top, max(x0, x1), foot, radius)


def bright_side(pen: Pen) -> int:
    """Side of a thing that the light is on: 1 right, -1 left."""
    return 1 if pen.lx > 0 else -1


def knob(pen: Pen, x: float, y: float, r: float = 0.016) -> None:
    """A round brass knob."""
    pen.fill(ellipse(x, y, r, r), pen.shade(BRASS))
    pen.fill(ellipse(x + 0.2 * r * bright_side(pen), y - 0.2 * r, r * 0.72, r * 0.72), BRASS)


def pale(colour: int, amount: float = 0.5) -> int:
    """The colour nearer to white in its own hue: dials, screens, keys; a dark colour stays dark, so that it keeps its name."""
    return mix(colour, 0xFFFFFFFF, amount * min(1.0, 0.2 + brightness(colour) * 1.4))

"""Drafting tools of props: mirrored outlines, clipping, turning, wheels, glints, boards, lettering that is never mirrored."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from seedream.rendering.characters.pen import Pen, alpha, brightness, line_paint
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.fonts import draw_text
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import poly

GLASS, TYRE, TREAD = 0xFF9CC4DA, 0xFF26242E, 0xFF55525E
WOOD, TRUNK, CREAM, WHITE, GOLD = 0xFF9A6A44, 0xFF6B4A36, 0xFFF2E8D6, 0xFFF7F5F0, 0xFFF2C14E
CAP_EM = 0.727
"""Height of a capital letter of the lettering, em."""


@contextmanager
def clipped(pen: Pen, path: Any) -> Iterator[None]:
    """Draw inside a path only."""
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    try:
        yield
    finally:
        pen.canvas.restore()


@contextmanager
def turned(pen: Pen, degrees: float, x: float = 0.0, y: float = 0.0) -> Iterator[None]:
    """Draw turned clockwise around (x, y), which stays the place that it is."""
    pen.canvas.save()
    pen.canvas.rotate(degrees, x, y)
    try:
        yield
    finally:
        pen.canvas.restore()


def twin(half: Sequence[Pt], tension: float = 0.5) -> Any:
    """Closed path from its right half, listed from the top down, mirrored to the left."""
    left: list[Pt] = [(-p[0], *p[1:]) for p in reversed(half) if abs(p[0]) > 1e-6]
    return spline([*half, *left], tension=tension)


def disc(x: float, y: float, r: float) -> Any:
    """Circle path."""
    return ellipse(x, y, r, r)


def ring(pen: Pen, x: float, y: float, r: float, colour: int, width: float) -> None:
    """Circle drawn as a line."""
    pen.canvas.drawPath(disc(x, y, r), line_paint(colour, width))


def regular(x: float, y: float, r: float, corners: int, turn: float = 0.0) -> list[Pt]:
    """Corners of a regular polygon, the first one straight up before it is turned (degrees)."""
    step = 2 * math.pi / corners
    start = math.radians(turn)
    return [(x + r * math.sin(start + i * step), y - r * math.cos(start + i * step)) for i in range(corners)]


def glint(pen: Pen, x: float, y: float, rx: float, ry: float, strength: float = 0.5) -> None:
    """Highlight; `x` is meant for light from the right and changes side with it."""
    pen.fill(ellipse(x if pen.lx > 0 else -x, y, rx, ry), alpha(0xFFFFFFFF, strength))


def face(pen: Pen, path: Any, colour: int, side: int) -> None:
    """A face of a body that is turned to one side: lit where the light comes from there, else in half shadow."""
    pen.fill(path, pen.lit(colour, 0.22) if side * pen.lx > 0 else pen.shade(colour, 0.55))


def ink_on(colour: int) -> int:
    """White or dark, whichever reads on the colour."""
    return WHITE if brightness(colour) < 0.68 else DARK


def lettering(pen: Pen, text: str, x: float, y: float, cap: float, colour: int, weight: int = 800) -> None:
    """Words centred on x with their capitals `cap` high above y; on a flipped canvas they still read."""
    canvas = pen.canvas
    flipped = canvas.getTotalMatrix().getScaleX() < 0
    scale = cap / (100 * CAP_EM)
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(-scale if flipped else scale, scale)
    draw_text(canvas, text, 0.0, 0.0, 100, weight, colour, "centre", spacing_em=0.0)
    canvas.restore()


def pane(pen: Pen, path: Any, tone: int = GLASS) -> None:
    """Window glass with one slanting reflection."""
    pen.fill(path, tone)
    box = path.getBounds()
    w, h = box.width(), box.height()
    with clipped(pen, path):
        x, y = box.left() + 0.30 * w, box.top()
        streak = poly([(x, y), (x + 0.25 * w, y), (x + 0.25 * w - 0.5 * h, y + h), (x - 0.5 * h, y + h)])
        pen.fill(streak, alpha(0xFFFFFFFF, 0.32))


def treads(pen: Pen, x: float, r: float, rolled: float, count: int, width: float) -> None:
    """The blocks of a coarse tyre around a wheel on the ground that has turned as far as the way `rolled`."""
    for k in range(count):
        a = rolled / r + 2 * math.pi * k / count
        inner, outer = 0.885 * r, 0.988 * r
        start = (x + inner * math.cos(a), -r + inner * math.sin(a))
        pen.segment(start, (x + outer * math.cos(a), -r + outer * math.sin(a)), TREAD, width)


def wheel(
    pen: Pen, x: float, r: float, rolled: float, *, rim: int = STEEL, spokes: int = 5, y: float | None = None, tyre: float = 0.38
) -> None:
    """A wheel on the ground (or around `y`) that has turned as far as the way `rolled`; `tyre` is its share of the radius."""
    cy = -r if y is None else y
    pen.fill(disc(x, cy, r), TYRE)
    pen.fill(disc(x, cy, r * (1 - tyre)), rim)
    for i in range(spokes):
        a = rolled / r + i * 2 * math.pi / spokes
        end = (x + r * (0.9 - tyre) * math.cos(a), cy + r * (0.9 - tyre) * math.sin(a))
        pen.segment((x, cy), end, pen.shade(rim), r * 0.14)
    pen.fill(disc(x, cy, r * 0.16), TYRE)


def leaf_path(x: float, y: float, length: float, width: float, degrees: float) -> Any:
    """A pointed leaf from its stalk at (x, y) outwards; 0 degrees is to the right, 90 down."""
    a = math.radians(degrees)
    c, s = math.cos(a), math.sin(a)

    def at(along: float, across: float) -> tuple[float, float]:
        return x + along * length * c - across * width * s, y + along * length * s + across * width * c

    return spline([(*at(0, 0), 1.0), at(0.35, -0.5), at(0.72, -0.36), (*at(1, 0), 1.0), at(0.72, 0.36), at(0.35, 0.5)])

"""Shorthand for small drawings: points as text, soft polygons, boxes seen from a corner, turned canvases, dots and lines."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import skia

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import Pt, corners, ellipse, spline
from seedream.rendering.colour import mix
from seedream.rendering.props.palette import WHITE
from seedream.rendering.props.spec import rounded


@lru_cache(maxsize=2048)
def points(text: str) -> tuple[Pt, ...]:
    """Points written as `x,y` with spaces between; `!` behind one makes it a corner."""
    out: list[Pt] = []
    for word in text.split():
        x, y = word.rstrip("!").split(",")
        out.append((float(x), float(y), 1.0) if word.endswith("!") else (float(x), float(y)))
    return tuple(out)


def curvy(text: str, tension: float = 0.5) -> Any:
    """Closed smooth path through points."""
    return spline(points(text), tension=tension)


def both(text: str, tension: float = 0.5) -> Any:
    """Closed smooth path that is its own mirror image: the right half is given, from top to bottom."""
    right = points(text)
    left = [(-p[0], *p[1:]) for p in reversed(right) if abs(p[0]) > 1e-9]
    return spline([*right, *left], tension=tension)


def cut(text: str) -> Any:
    """Closed path with straight sides."""
    return spline(corners(points(text)), tension=0.0)


def star(x: float, y: float, outer: float, inner: float, radius: float = 0.0) -> Any:
    """Five-pointed star, point up, around a place."""
    ring_points: list[Pt] = []
    for i in range(10):
        a, r = i * math.pi / 5, inner if i % 2 else outer
        ring_points.append((x + r * math.sin(a), y - r * math.cos(a)))
    return soft_points(ring_points, max(radius, 1e-4))


def soft_points(sequence: Sequence[Pt], radius: float) -> Any:
    """Closed path with straight sides and round corners."""
    builder = skia.PathBuilder()
    n = len(sequence)
    a, b = sequence[-1], sequence[0]
    builder.moveTo((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    for i in range(n):
        b, c = sequence[i], sequence[(i + 1) % n]
        builder.arcTo(skia.Point(b[0], b[1]), skia.Point((b[0] + c[0]) / 2, (b[1] + c[1]) / 2), radius)
    builder.close()
    return builder.detach()


def soft(text: str, radius: float = 0.03) -> Any:
    """Closed path with straight sides and round corners, from text."""
    return soft_points(points(text), radius)


def line(pen: Pen, text: str, colour: int, width: float, *, closed: bool = False) -> None:
    """Smooth round line."""
    pen.stroke(points(text), colour, width, closed=closed)


def bent(pen: Pen, text: str, colour: int, width: float) -> None:
    """Line of straight pieces."""
    pen.canvas.drawPath(spline(corners(points(text)), closed=False, tension=0.0), line_paint(colour, width))


def ring(pen: Pen, x: float, y: float, r: float, colour: int, width: float, squash: float = 1.0) -> None:
    """Circle, or ellipse, of a line."""
    pen.canvas.drawPath(ellipse(x, y, r, r * squash), line_paint(colour, width))


def arc(pen: Pen, x: float, y: float, r: float, start: float, sweep: float, colour: int, width: float) -> None:
    """Part of a circle from an angle in degrees (0 right, clockwise)."""
    box = skia.Rect.MakeLTRB(x - r, y - r, x + r, y + r)
    pen.canvas.drawArc(box, start, sweep, False, line_paint(colour, width))


def dot(pen: Pen, x: float, y: float, r: float, colour: int, ry: float | None = None) -> None:
    """Flat disc."""
    pen.fill(ellipse(x, y, r, r if ry is None else ry), colour)


def orb(pen: Pen, x: float, y: float, r: float, colour: int, ry: float | None = None, depth: float | None = None) -> None:
    """Disc or ball with form shadow."""
    pen.shape(ellipse(x, y, r, r if ry is None else ry), colour, depth=r * 0.3 if depth is None else depth)


def slab(pen: Pen, box: tuple[float, float, float, float], radius: float, colour: int, depth: float = 0.0) -> None:
    """Rounded rectangle (left, top, right, bottom), with form shadow where a depth is given."""
    path = rounded(*box, radius)
    if depth:
        pen.shape(path, colour, depth=depth)
    else:
        pen.fill(path, colour)


def block(
    pen: Pen, x: float, y: float, sides: tuple[float, float, float], colours: tuple[int, int, int], radius: float = 0.01
) -> None:
    """A block standing at `y` around x, seen from a corner above: `sides` are half its breadth, its height and how far it reaches
    back; `colours` of its front, its top and its side."""
    half, high, back = sides
    front, top, side = colours
    edge, rise = half - back, 0.85 * back
    near, far = (x - half, x + edge), (x - edge, x + half)
    outline = [
        (near[0], y),
        (near[1], y),
        (far[1], y - rise),
        (far[1], y - high - rise),
        (far[0], y - high - rise),
        (near[0], y - high),
    ]
    pen.fill(soft_points(outline, radius), side)
    pen.fill(soft_points([(near[0], y), (near[1], y), (near[1], y - high), (near[0], y - high)], radius), front)
    lid = [(near[0], y - high), (near[1], y - high), (far[1], y - high - rise), (far[0], y - high - rise)]
    pen.fill(soft_points(lid, 0.7 * radius), top)


def rows(pen: Pen, x: float, y: float, lengths: Sequence[float], step: float, colour: int, width: float) -> None:
    """Lines of writing below each other."""
    for i, length in enumerate(lengths):
        pen.segment((x, y + i * step), (x + length, y + i * step), colour, width)


def pale(colour: int, amount: float = 0.3) -> int:
    """The colour nearer to white, its hue kept."""
    return mix(0xFF000000 | colour, WHITE, amount)


def glint(pen: Pen, text: str, width: float, amount: float = 0.5) -> None:
    """White line of reflected light."""
    line(pen, text, alpha(WHITE, amount), width)


@contextmanager
def turned(pen: Pen, degrees: float = 0.0, x: float = 0.0, y: float = 0.0, scale: float = 1.0) -> Iterator[None]:
    """The canvas moved, turned and scaled, while the light stays where it is."""
    lx, ly, a = pen.lx, pen.ly, math.radians(degrees)
    pen.lx, pen.ly = lx * math.cos(a) + ly * math.sin(a), ly * math.cos(a) - lx * math.sin(a)
    pen.canvas.save()
    pen.canvas.translate(x, y)
    pen.canvas.rotate(degrees)
    pen.canvas.scale(scale, scale)
    try:
        yield
    finally:
        pen.canvas.restore()
        pen.lx, pen.ly = lx, ly


@contextmanager
def flipped(pen: Pen) -> Iterator[None]:
    """The canvas from right to left, while the light stays where it is."""
    pen.canvas.save()
    pen.canvas.scale(-1, 1)
    pen.lx = -pen.lx
    try:
        yield
    finally:
        pen.canvas.restore()
        pen.lx = -pen.lx


@contextmanager
def clipped(pen: Pen, path: Any) -> Iterator[None]:
    """Drawing only within a path."""
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    try:
        yield
    finally:
        pen.canvas.restore()


@dataclass(frozen=True, slots=True)
class View:
    """Parallel view of solid things from a corner above: x right, y up, z away; the left side and the top are seen."""

    yaw: float = 24.0
    pitch: float = 22.0
    x: float = 0.0
    y: float = 0.0

    def at(self, x: float, y: float, z: float) -> tuple[float, float]:
        """Place on the canvas."""
        a, b = math.radians(self.yaw), math.radians(self.pitch)
        away = z * math.cos(a) + x * math.sin(a)
        return self.x + x * math.cos(a) - z * math.sin(a), self.y - y * math.cos(b) - away * math.sin(b)

    @classmethod
    def standing(cls, half_width: float, half_depth: float, yaw: float = 24.0, pitch: float = 22.0) -> View:
        """View in which a box around the origin touches the ground line with its nearest corner."""
        a, b = math.radians(yaw), math.radians(pitch)
        return cls(yaw, pitch, 0.0, -(half_depth * math.cos(a) + half_width * math.sin(a)) * math.sin(b))

    def face(self, *places: tuple[float, float, float], radius: float = 0.0) -> Any:
        """Closed path through places in space."""
        return soft_points([self.at(*p) for p in places], max(radius, 1e-4))

    def front(self, box: tuple[float, float, float, float], z: float, radius: float = 0.0) -> Any:
        """Upright rectangle (left, bottom, right, top) at a distance."""
        left, b, r, t = box
        return self.face((left, b, z), (r, b, z), (r, t, z), (left, t, z), radius=radius)

    def flat(self, box: tuple[float, float, float, float], y: float, radius: float = 0.0) -> Any:
        """Lying rectangle (left, near, right, far) at a height."""
        left, n, r, f = box
        return self.face((left, y, n), (r, y, n), (r, y, f), (left, y, f), radius=radius)

    def side(self, box: tuple[float, float, float, float], x: float, radius: float = 0.0) -> Any:
        """Rectangle (near, bottom, far, top) on a side wall."""
        n, b, f, t = box
        return self.face((x, b, n), (x, b, f), (x, t, f), (x, t, n), radius=radius)

    def solid(
        self, pen: Pen, low: tuple[float, float, float], high: tuple[float, float, float], colour: int, radius: float = 0.0
    ) -> None:
        """Box between two corners: lit top, plain front, the side in shade (or lit, where the light is there)."""
        (left, b, n), (r, t, f) = low, high
        outline = [(left, b, n), (r, b, n), (r, t, n), (r, t, f), (left, t, f), (left, b, f)]
        whole = self.face(*outline, radius=radius)
        pen.fill(whole, colour)
        with clipped(pen, whole):
            pen.fill(self.side((n, b, f, t), left), pen.shade(colour, 0.85) if pen.lx > 0 else pen.lit(colour, 0.12))
            pen.fill(self.flat((left, n, r, f), t), pen.lit(colour, 0.22))

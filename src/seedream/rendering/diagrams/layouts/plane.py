"""Plane figures to scale: shapes, circles, sides with their lengths, angles and unit squares, in units of their own (y upward)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams.ink import PEN, Theme, hand_line, width_of, write
from seedream.rendering.diagrams.layouts.boxes import timed
from seedream.rendering.diagrams.layouts.common import timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece, around
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, stroke
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any
_GAP = 20.0
"""Between a side and its length, in design units."""
_MARKED = 90.0
"""A circle with a larger radius, in design units, shows its middle."""
_SQUARE_DEG = 0.5
"""An angle this near to 90 degrees is marked by a square."""


@dataclass(frozen=True, slots=True)
class Plane:
    """How figures lie on the page: units to design units, and the middle of all of them, from which labels stand away."""

    scale: float
    x0: float
    y0: float
    middle: Point

    def at(self, point: Point) -> Point:
        """A point of a figure in design units."""
        return self.x0 + point[0] * self.scale, self.y0 - point[1] * self.scale


def _corners(part: Part) -> list[Point]:
    if part.kind != "circle":
        return list(part.points)
    (x, y), r = part.points[0], part.value or 1.0
    return [(x - r, y - r), (x + r, y + r)]


def _level(part: Part) -> bool:
    """Whether a side lies more across than upright, so that its length stands above or below it."""
    return part.kind == "segment" and abs(part.points[1][0] - part.points[0][0]) > abs(part.points[1][1] - part.points[0][1])


def _laid_out(view: DiagramView, page: Page) -> Plane:
    """The largest scale at which all figures and the words beside them fit the page."""
    points = [p for part in view.parts for p in _corners(part)]
    left, right = min(p[0] for p in points), max(p[0] for p in points)
    low, high = min(p[1] for p in points), max(p[1] for p in points)
    beside = max(
        (width_of(p.text, page.label_size * 1.15) for p in view.parts if p.kind == "segment" and not _level(p)), default=0.0
    )
    tags = max((width_of(p.text, page.label_size * 1.25) for p in view.parts if p.kind == "tag" or _level(p)), default=0.0)
    side, above = min(max(beside + 2 * _GAP, tags / 2), page.box.width * 0.3), page.label_size * 1.9
    box = page.box
    wide, tall = box.width - 2 * side, box.height - 2 * above
    scale = min(wide / max(right - left, 1e-6), tall / max(high - low, 1e-6))
    x0 = box.x + box.width / 2 - (left + right) / 2 * scale
    y0 = box.y + box.height / 2 + (low + high) / 2 * scale
    middle = ((left + right) / 2, (low + high) / 2)
    return Plane(scale, x0, y0, (x0 + middle[0] * scale, y0 - middle[1] * scale))


def layout_plane(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """All parts of a figure at one scale."""
    plane, times = _laid_out(view, page), timing(view)
    return [timed(_DRAW[part.kind](part, plane, page, theme), times[part.id]) for part in view.parts]


def _shape(part: Part, plane: Plane, page: Page, theme: Theme) -> Piece:
    """A filled shape, or with `step` "dashed" only its edge; its text stands in the middle."""
    points = [plane.at(p) for p in part.points]
    colour = theme.tone(part.colour or "blue")
    box = around(points, 12)

    def draw(canvas: Canvas, _: float) -> None:
        if part.step != "dashed":
            path = polygon(points)
            canvas.drawPath(path, fill(theme.panel))
            canvas.drawPath(path, fill(0xFFFFFFFF, Shader=_tint(box, colour)))
        hand_line(canvas, [*points, points[0]], colour, PEN * 1.5, 2, part.step == "dashed")
        _inside(canvas, part, _centre(points), page, theme)

    return Piece("", box, draw, "pop", 0.6, layer=0 if part.given else 1)


def _tint(box: Rect, colour: int) -> Any:
    ends = [with_alpha(colour, 0.26), with_alpha(colour, 0.44)]
    return linear_gradient((box.x, box.y), (box.x + box.width, box.y + box.height), ends)


def _centre(points: list[Point]) -> Point:
    return sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points)


def _inside(canvas: Canvas, part: Part, middle: Point, page: Page, theme: Theme) -> None:
    """The words of a shape around a point: its text, and a note below."""
    size = page.label_size * 1.25
    lift = page.note_size * 0.5 if part.note else 0.0
    colour = theme.tone(part.colour or "blue", text=True)
    write(canvas, part.text, middle[0], middle[1] + size * 0.36 - lift, size, colour, "centre")
    write(canvas, part.note, middle[0], middle[1] + size * 0.36 + page.note_size, page.note_size, theme.ink, "centre", "hand")


def _circle(part: Part, plane: Plane, page: Page, theme: Theme) -> Piece:
    x, y = plane.at(part.points[0])
    radius = (part.value or 1.0) * plane.scale
    colour = theme.tone(part.colour or "blue")
    box = Rect(x - radius - 12, y - radius - 12, 2 * radius + 24, 2 * radius + 24)

    def draw(canvas: Canvas, _: float) -> None:
        canvas.drawCircle(x, y, radius, fill(theme.panel))
        canvas.drawCircle(x, y, radius, fill(0xFFFFFFFF, Shader=_tint(box, colour)))
        canvas.drawCircle(x, y, radius, stroke(colour, PEN * 1.5))
        if radius > _MARKED:
            canvas.drawCircle(x, y, 6, fill(theme.ink))
        _inside(canvas, part, (x, y + radius * 0.5), page, theme)

    return Piece("", box, draw, "pop", 0.6, layer=0 if part.given else 1)


def _segment(part: Part, plane: Plane, page: Page, theme: Theme) -> Piece:
    """A side; its length stands beside it, away from the middle of the figure, or on the side that `side` names."""
    start, end = plane.at(part.points[0]), plane.at(part.points[1])
    colour = theme.tone(part.colour or "coral")
    text = theme.tone(part.colour or "coral", text=True)
    size = page.label_size * 1.15
    width = width_of(part.text, size)
    spot = _beside(start, end, width, size, plane.middle, part.side)

    def draw(canvas: Canvas, progress: float) -> None:
        tip = (start[0] + (end[0] - start[0]) * progress, start[1] + (end[1] - start[1]) * progress)
        hand_line(canvas, [start, tip], colour, PEN * 2.3, 1, part.step == "dashed")
        write(canvas, part.text, spot[0], spot[1] + size * 0.36, size, with_alpha(text, progress), "centre")

    left = Rect(spot[0] - width / 2 - 6, spot[1] - size, width + 12, 2 * size)
    corners = [(left.x, left.y), (left.x + left.width, left.y + left.height), start, end]
    return Piece("", around(corners, 10), draw, "draw", 0.6, layer=2)


def _beside(start: Point, end: Point, width: float, size: float, middle: Point, side: str) -> Point:
    """Where the middle of a text `width` wide stands beside a line."""
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) + 1e-9
    nx, ny = -dy / length, dx / length
    wanted = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "above": (0.0, -1.0), "below": (0.0, 1.0)}.get(side)
    away = nx * (x - middle[0]) + ny * (y - middle[1]) if wanted is None else nx * wanted[0] + ny * wanted[1]
    if away < 0 or (abs(away) < 1e-6 and ny < 0):
        nx, ny = -nx, -ny
    reach = _GAP + abs(nx) * width / 2 + abs(ny) * size * 0.5
    return x + nx * reach, y + ny * reach


def _angle(part: Part, plane: Plane, page: Page, theme: Theme) -> Piece:
    """The angle at the first point between the second and the third: a square where it is right, else an arc."""
    corner, one, other = (plane.at(p) for p in part.points)
    colour = theme.tone(part.colour or "amber")
    ways = [math.atan2(p[1] - corner[1], p[0] - corner[0]) for p in (one, other)]
    turn = (math.degrees(ways[1] - ways[0]) + 180) % 360 - 180
    reach = min(46.0, 0.3 * min(math.dist(corner, one), math.dist(corner, other)))
    radius = reach if abs(abs(turn) - 90) < _SQUARE_DEG else reach * 1.7
    middle = ways[0] + math.radians(turn) / 2
    far = radius + page.label_size * (0.55 + 0.35 * len(part.text) * abs(math.cos(middle)))
    spot = (corner[0] + math.cos(middle) * far, corner[1] + math.sin(middle) * far)

    def draw(canvas: Canvas, _: float) -> None:
        if abs(abs(turn) - 90) < _SQUARE_DEG:
            a, b = ((corner[0] + math.cos(w) * radius, corner[1] + math.sin(w) * radius) for w in ways)
            hand_line(canvas, [a, (a[0] + b[0] - corner[0], a[1] + b[1] - corner[1]), b], colour, PEN * 1.3)
        else:
            oval = skia.Rect.MakeXYWH(corner[0] - radius, corner[1] - radius, 2 * radius, 2 * radius)
            canvas.drawArc(oval, math.degrees(ways[0]), turn, False, stroke(colour, PEN * 1.5))
        tone = theme.tone(part.colour or "amber", text=True)
        write(canvas, part.text, spot[0], spot[1] + page.label_size * 0.33, page.label_size, tone, "centre")

    return Piece("", around([corner, spot], radius + 40), draw, "pop", 0.45, layer=2)


def _squares(part: Part, plane: Plane, page: Page, theme: Theme) -> Piece:
    """Unit squares, given by their lower left corners; they come in one after the other. `value` is their side (1 without)."""
    colour = theme.tone(part.colour or "teal")
    side = part.value or 1.0
    cells = [(plane.at((x, y + side)), side * plane.scale) for x, y in part.points]

    def draw(canvas: Canvas, progress: float) -> None:
        for (x, y), size in cells[: math.ceil(len(cells) * progress)]:
            rect = skia.Rect.MakeXYWH(x, y, size, size).makeInset(size * 0.04, size * 0.04)
            canvas.drawRoundRect(rect, size * 0.08, size * 0.08, fill(with_alpha(colour, 0.3)))
            canvas.drawRoundRect(rect, size * 0.08, size * 0.08, stroke(with_alpha(colour, 0.8), 2))

    corners = [c for (x, y), size in cells for c in ((x, y), (x + size, y + size))]
    return Piece("", around(corners, 6), draw, "draw", 1.4)


def _tag(part: Part, plane: Plane, page: Page, theme: Theme) -> Piece:
    """Words at a point."""
    x, y = plane.at(part.points[0])
    half = max(width_of(part.text, page.label_size * 1.25), width_of(part.note, page.note_size, "hand")) / 2 + 12

    def draw(canvas: Canvas, _: float) -> None:
        _inside(canvas, part, (x, y), page, theme)

    return Piece("", Rect(x - half, y - page.label_size * 1.4, 2 * half, page.label_size * 3.4), draw, "pop", 0.45, layer=3)


_DRAW: dict[str, Callable[[Part, Plane, Page, Theme], Piece]] = {
    "shape": _shape, "circle": _circle, "segment": _segment, "angle": _angle, "squares": _squares, "tag": _tag,
}  # fmt: skip

"""Parts of a whole: a ring whose slices open one after the other, each labelled beside it, the outstanding one in the middle."""

from __future__ import annotations

import math
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams.counting import counted, fit_figure, write_figure
from seedream.rendering.diagrams.ink import Theme, fit_size, lines_of, soft_fill, write
from seedream.rendering.diagrams.layouts.boxes import timed
from seedream.rendering.diagrams.layouts.common import label_pieces, timing, wish_for
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece
from seedream.rendering.surface import Point, fill
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any
HOLE = 0.58
"""Inner radius of the ring, as a share of the outer one."""
GAP = 0.012
"""Half the gap between slices, in radians at the outer edge."""


def layout_donut(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Slices clockwise from the top, in the order of the parts."""
    times, box = timing(view), page.box
    slices = [p for p in view.parts if p.kind == "slice"]
    total = sum(p.value or 0.0 for p in slices)
    radius = min(box.height * 0.43, box.width * 0.3)
    centre = (box.x + box.width / 2, box.y + box.height / 2 + 6)
    pieces, asks, wishes = [], [], []
    at = -math.pi / 2
    for part in slices:
        sweep = math.tau * (part.value or 0.0) / total
        pieces.append(timed(_slice(part, centre, radius, (at, sweep), theme), times[part.id]))
        middle = at + sweep / 2
        spot = (centre[0] + radius * 0.97 * math.cos(middle), centre[1] + radius * 0.97 * math.sin(middle))
        label = Part(part.id, "slice", text=f"{part.text} {part.figure}")
        asks.append((label, times[part.id], theme.tone(part.colour, text=True)))
        wishes.append(wish_for(label, spot, math.degrees(middle), 58.0, page, True))
        at += sweep
    for part in view.parts:
        if part.kind == "middle":
            pieces.append(timed(_middle(part, centre, radius * HOLE, page, theme), times[part.id]))
    return pieces + label_pieces(asks, wishes, page, theme, _ring(centre, radius), seed)


def _ring(centre: Point, radius: float) -> list[Rect]:
    """The ring as rectangles that labels keep away from."""
    rows = 9
    out = []
    for k in range(rows):
        y = -radius + 2 * radius * (k + 0.5) / rows
        half = math.sqrt(max(0.0, radius**2 - y**2)) + 8
        out.append(Rect(centre[0] - half, centre[1] + y - radius / rows, 2 * half, 2 * radius / rows))
    return out


def _slice(part: Part, centre: Point, radius: float, angles: tuple[float, float], theme: Theme) -> Piece:
    colour = theme.tone(part.colour)
    start, sweep = angles

    def draw(canvas: Canvas, progress: float) -> None:
        turn = max(0.0, sweep * progress - 2 * GAP)
        shape = _sector(centre, radius, start + GAP, turn)
        canvas.save()
        canvas.translate(3, 7)
        canvas.drawPath(shape, fill(0x2A201838, blur=7))
        canvas.restore()
        x, y = centre
        canvas.drawPath(shape, fill(soft_fill(x - radius, y - radius, x + radius, y + radius, colour)))

    spots = [
        (centre[0] + r * math.cos(a), centre[1] + r * math.sin(a)) for r in (radius * HOLE, radius) for a in _steps(start, sweep)
    ]
    xs, ys = [s[0] for s in spots], [s[1] for s in spots]
    box = Rect(min(xs) - 14, min(ys) - 14, max(xs) - min(xs) + 30, max(ys) - min(ys) + 36)
    return Piece("", box, draw, "draw", 0.7)


def _steps(start: float, sweep: float) -> list[float]:
    return [start + sweep * k / 12 for k in range(13)]


def _sector(centre: Point, radius: float, start: float, sweep: float) -> Any:
    x, y = centre
    inner = radius * HOLE
    builder = skia.PathBuilder()
    outer_box = skia.Rect.MakeLTRB(x - radius, y - radius, x + radius, y + radius)
    inner_box = skia.Rect.MakeLTRB(x - inner, y - inner, x + inner, y + inner)
    degrees, turn = math.degrees(start), min(math.degrees(sweep), 359.9)
    builder.arcTo(outer_box, degrees, turn, True)
    builder.arcTo(inner_box, degrees + turn, -turn, False)
    builder.close()
    return builder.detach()


def _middle(part: Part, centre: Point, inner: float, page: Page, theme: Theme) -> Piece:
    size = fit_figure(part.figure, inner * 0.62, inner * 1.5)
    rows = lines_of(part.text, page.label_size * 0.9, inner * 1.4, "plain")[:2]
    label = min(fit_size(row, page.label_size * 0.9, inner * 1.4, "plain") for row in rows)

    def draw(canvas: Canvas, progress: float) -> None:
        base = centre[1] + size * (0.22 if len(rows) == 1 else 0.1)
        write_figure(canvas, counted(part.figure, progress), centre[0], base, size, theme.ink, "centre", still=progress >= 1)
        for i, row in enumerate(rows):
            y = base + size * 0.08 + label * 1.1 * (i + 1)
            write(canvas, row, centre[0], y, label, with_alpha(theme.ink, 0.85), "centre", "plain")

    return Piece("", Rect(centre[0] - inner, centre[1] - inner, 2 * inner, 2 * inner), draw, "draw", 0.7, layer=2)

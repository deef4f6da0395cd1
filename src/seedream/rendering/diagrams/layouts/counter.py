"""One number, large, counting up; below it the figures that it comes from, as bars from zero."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams.counting import counted, figure_width, fit_figure, parted, write_figure
from seedream.rendering.diagrams.ink import Theme, fit_size, width_of, write
from seedream.rendering.diagrams.layouts.boxes import timed
from seedream.rendering.diagrams.layouts.columns import Scale, bar_paint, draw_bar
from seedream.rendering.diagrams.layouts.common import timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece
from seedream.rendering.surface import fill
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any


def layout_counter(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """The number in the upper part (alone: in the middle), its proof below."""
    times, box = timing(view), page.box
    number = next(p for p in view.parts if p.kind == "number")
    bars = [p for p in view.parts if p.kind == "bar"]
    share = 0.58 if bars else 0.92
    upper = Rect(box.x, box.y, box.width, box.height * share)
    pieces = [timed(_number(number, upper, page, theme), times[number.id])]
    if bars:
        lower = Rect(box.x, box.y + box.height * share, box.width, box.height * (1 - share))
        pieces += [timed(piece, times[part.id]) for part, piece in zip(bars, _proof(bars, lower, page, theme), strict=True)]
    return pieces


def _number(part: Part, area: Rect, page: Page, theme: Theme) -> Piece:
    figure, unit = parted(part.figure)
    below = " ".join(words for words in (unit, part.text) if words)
    size = fit_figure(figure, min(300.0 if not page.upright else 330.0, area.height * 0.72), area.width * 0.94)
    label = fit_size(below, page.label_size * 1.5, area.width * 0.9) if below else 0.0
    y = area.y + area.height / 2 + size * 0.34 - label * 0.75
    colour = theme.tone(part.colour or "coral", text=True)

    def draw(canvas: Canvas, progress: float) -> None:
        middle = area.x + area.width / 2
        write_figure(canvas, counted(figure, progress), middle, y, size, colour, "centre", still=progress >= 1)
        if below:
            write(canvas, below, middle, y + label * 1.9, label, theme.ink, "centre")

    return Piece("", Rect(area.x, y - size, area.width, size * 1.25 + label * 1.6), draw, "draw", 1.15)


def _proof(bars: Sequence[Part], area: Rect, page: Page, theme: Theme) -> list[Piece]:
    """Bars on one scale; a single bar with `step` "share" is drawn as a part of the whole width."""
    label, values = page.label_size, [p.value or 0.0 for p in bars]
    names = min(area.width * 0.36, max(width_of(p.text, label, "plain") for p in bars) + 30)
    figures = max(figure_width(p.figure, label) for p in bars) + 24
    width = min(area.width - names - figures, 1000.0)
    left = area.x + (area.width - width - names - figures) / 2 + names
    low, high = min(0.0, *values), max(0.0, *values)
    high = 1.0 if bars[0].step == "share" else high if high > low else low + 1
    scale = Scale(low, high, left, left + width)
    pitch = min(area.height / len(bars), 112.0 if not page.upright else 140.0)
    top = area.y + max(0.0, (area.height - pitch * len(bars)) / 2)
    return [_bar(p, scale, (left, top + pitch * i, pitch), names, page, theme) for i, p in enumerate(bars)]


def _bar(part: Part, scale: Scale, place: tuple[float, float, float], names: float, page: Page, theme: Theme) -> Piece:
    left, top, pitch = place
    size, thick = page.label_size, pitch * 0.56
    zero, end = scale.at(0.0), scale.at(part.value or 0.0)
    y = top + (pitch - thick) / 2
    rect = Rect(min(zero, end), y, max(2.0, abs(end - zero)), thick)
    base = y + thick / 2 + size * 0.35
    fitted = fit_size(part.text, size, names - 24, "plain")

    def draw(canvas: Canvas, _: float) -> None:
        write(canvas, part.text, left - 18, base, fitted, theme.ink, "right", "plain")
        if part.step == "share":
            draw_bar(canvas, Rect(zero, y, scale.end - zero, thick), 10, "left", fill(with_alpha(theme.ink, 0.12)))
        draw_bar(canvas, rect, 10, "left" if end >= zero else "right", bar_paint(part, theme, rect))
        x = scale.end if part.step == "share" else max(zero, end)
        write(canvas, part.figure, x + 16, base, size, theme.ink)

    width = scale.end - left + names + figure_width(part.figure, size) + 40
    return Piece("", Rect(left - names, top, width, pitch), draw, "fade", 0.4)

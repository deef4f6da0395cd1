"""Layouts made of numbers: bars and line."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams.ink import PEN, Theme, fit_size, soft_fill, width_of, write
from seedream.rendering.diagrams.layouts.boxes import colour_of, timed
from seedream.rendering.diagrams.layouts.common import label_pieces, side_angle, timing, wish_for
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece, around
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, stroke
from seedream.scene.figures.diagram import Axis, DiagramView, Part
from seedream.types import Rect

Canvas = Any


def nice_ticks(low: float, high: float, count: int = 5) -> list[float]:
    """Round tick values that cover low..high in about `count` steps of 1, 2, 2.5 or 5 times a power of ten."""
    span = max(high - low, 1e-9)
    power = 10.0 ** math.floor(math.log10(span / count))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if span / (m * power) <= count + 0.5)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [k * step for k in range(first, last + 1)]


def axis_ticks(axis: Axis, values: Sequence[float], from_zero: bool) -> list[float]:
    """Ticks of an axis: as asked, else from the data (from zero for bars)."""
    low = axis.low if axis.low is not None else min([*values, 0.0] if from_zero else values)
    high = axis.high if axis.high is not None else max([*values, 0.0] if from_zero else values)
    if axis.step:
        return [low + axis.step * k for k in range(int((high - low) / axis.step + 1.0001))]
    return nice_ticks(low, high)


def figure(value: float, unit: str = "") -> str:
    """A number as it is written: thousands separated, decimals only where there are some, unit appended."""
    text = f"{value:,.0f}" if abs(value - round(value)) < 1e-6 else f"{value:,.2f}".rstrip("0").rstrip(".")
    text = text.replace("-", "−")
    if unit in ("$", "€", "£"):
        return unit + text
    if abs(value) == 1 and len(unit) > 3 and unit.endswith("s") and "/" not in unit:
        unit = unit[:-1]  # "1 way", not "1 ways"
    return f"{text}{unit}" if unit in ("%", "°", "×") else f"{text} {unit}".rstrip()


# ---------------------------------------------------------------------------------------------------- bars
def layout_bars(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Bars from zero: upright in landscape, lying on tall pages; their numbers count up with them."""
    times = timing(view)
    values = [p.value or 0.0 for p in view.parts]
    ticks = axis_ticks(view.axis, values, True)
    compose = _lying_bar if page.tall else _upright_bar
    pieces = [_bar_frame(view, page, theme, ticks)]
    for i, part in enumerate(view.parts):
        pieces.append(timed(compose(part, i, len(view.parts), view.axis, ticks, page, theme), times[part.id]))
    return pieces


def _plot(page: Page) -> Rect:
    box = page.box
    if page.tall:
        return Rect(box.x + 20, box.y + 30, box.width - 40, box.height - 90)
    return Rect(box.x + 150, box.y + 46, box.width - 300, box.height - 150)  # below: name, note, small print


def _bar_frame(view: DiagramView, page: Page, theme: Theme, ticks: Sequence[float]) -> Piece:
    plot = _plot(page)
    low, high = ticks[0], ticks[-1]
    ink = theme.ink

    def draw(canvas: Canvas, _: float) -> None:
        if page.tall:
            canvas.drawLine(plot.x, plot.y, plot.x, plot.y + plot.height, stroke(with_alpha(ink, 0.7), PEN))
        else:
            for tick in ticks:
                y = plot.y + plot.height * (1 - (tick - low) / (high - low))
                base = abs(tick) < 1e-9
                canvas.drawLine(
                    plot.x, y, plot.x + plot.width, y, stroke(with_alpha(ink, 0.75 if base else 0.14), PEN if base else 1.6)
                )
                write(canvas, figure(tick), plot.x - 18, y + 8, 24, with_alpha(ink, 0.78), "right", "plain")
        if view.axis.y_label:
            y = plot.y - 18 if not page.tall else plot.y + plot.height + 40
            text = f"{view.axis.y_label} ({view.axis.unit})" if view.axis.unit else view.axis.y_label
            write(canvas, text, plot.x - (70 if not page.tall else 0), y, page.note_size, with_alpha(ink, 0.9), face="hand")

    return Piece("", Rect(0, page.box.y - 20, page.width, page.box.height + 40), draw, "fade", layer=0)


def _upright_bar(part: Part, i: int, count: int, axis: Axis, ticks: Sequence[float], page: Page, theme: Theme) -> Piece:
    plot, value = _plot(page), part.value or 0.0
    pitch = plot.width / count
    width = min(150.0, pitch * 0.62)
    x = plot.x + pitch * (i + 0.5) - width / 2
    span = ticks[-1] - ticks[0]
    zero = plot.y + plot.height * (1 + ticks[0] / span)
    colour = colour_of(part, i, theme)
    name_size = fit_size(part.text, page.label_size * 0.9, pitch - 8)

    def draw(canvas: Canvas, progress: float) -> None:
        height = plot.height * value / span * progress
        top = min(zero, zero - height)
        rect = skia.Rect.MakeXYWH(x, top, width, abs(height))
        canvas.drawRoundRect(rect.makeOffset(4, 5), 10, 10, fill(0x30201838))
        canvas.drawRoundRect(rect, 10, 10, fill(soft_fill(x, zero - plot.height, x + width, zero, colour)))
        if abs(height) > 12:
            canvas.drawRect(
                skia.Rect.MakeXYWH(x, zero - 10 if height > 0 else zero, width, 10),
                fill(soft_fill(x, zero - plot.height, x + width, zero, colour)),
            )
        y = top - 16 if value >= 0 else top + abs(height) + page.label_size
        write(
            canvas,
            figure(value * progress if progress < 1 else value, axis.unit),
            x + width / 2,
            y,
            page.label_size,
            theme.ink,
            "centre",
        )
        base = plot.y + plot.height
        write(canvas, part.text, x + width / 2, base + page.label_size * 1.2, name_size, theme.ink, "centre", "plain")
        if part.note:
            write(
                canvas,
                part.note,
                x + width / 2,
                base + page.label_size * 2.15,
                fit_size(part.note, page.note_size, pitch, "hand"),
                theme.ink,
                "centre",
                "hand",
            )

    box = Rect(x - pitch * 0.25, plot.y - page.label_size * 1.8, width + pitch * 0.5, plot.height + page.label_size * 4.2)
    return Piece("", box, _rounded_figures(draw, value), "draw", 0.7)


def _lying_bar(part: Part, i: int, count: int, axis: Axis, ticks: Sequence[float], page: Page, theme: Theme) -> Piece:
    plot, value = _plot(page), part.value or 0.0
    pitch = min(plot.height / count, 300.0)
    y = plot.y + (plot.height - pitch * count) / 2 + pitch * i
    thick = pitch * 0.44
    room = plot.width - width_of(figure(max(ticks[-1], abs(value)), axis.unit), page.label_size) - 26
    span = max(ticks[-1], 1e-9)
    colour = colour_of(part, i, theme)

    def draw(canvas: Canvas, progress: float) -> None:
        width = max(6.0, room * abs(value) / span * progress)
        top = y + pitch * 0.46
        write(canvas, part.text, plot.x + 14, y + pitch * 0.36, fit_size(part.text, page.label_size, plot.width * 0.6), theme.ink)
        if part.note:
            write(
                canvas,
                part.note,
                plot.x + plot.width,
                y + pitch * 0.36,
                fit_size(part.note, page.note_size, plot.width * 0.45, "hand"),
                theme.ink,
                "right",
                "hand",
            )
        rect = skia.Rect.MakeXYWH(plot.x, top, width, thick)
        canvas.drawRoundRect(rect.makeOffset(3, 5), 9, 9, fill(0x30201838))
        canvas.drawRoundRect(rect, 9, 9, fill(soft_fill(plot.x, top, plot.x + plot.width, top + thick, colour)))
        shown = figure(value * progress if progress < 1 else value, axis.unit)
        write(canvas, shown, plot.x + width + 16, top + thick * 0.5 + page.label_size * 0.36, page.label_size, theme.ink)

    return Piece("", Rect(plot.x - 10, y, plot.width + 40, pitch), _rounded_figures(draw, value), "draw", 0.7)


def _rounded_figures(draw: Callable[[Canvas, float], None], value: float) -> Callable[[Canvas, float], None]:
    """Progress quantised to whole steps of the number, so that a counting figure shows no wandering decimals."""
    if abs(value) < 20 or value != round(value):
        return draw
    return lambda canvas, progress: draw(canvas, progress if progress >= 1 else round(value * progress) / value)


# ---------------------------------------------------------------------------------------------------- line
def layout_line(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """One to three series over a common axis; marks are labelled by the solver."""
    times = timing(view)
    series = [p for p in view.parts if p.kind == "series"]
    everything = [point for p in view.parts for point in p.points]
    ticks = axis_ticks(view.axis, [y for _, y in everything], False)
    x_low, x_high = min(x for x, _ in everything), max(x for x, _ in everything)
    box = page.box
    plot = Rect(box.x + 110, box.y + 56, box.width - 170, box.height - 130)

    def place(point: tuple[float, float]) -> Point:
        x = plot.x + (point[0] - x_low) / max(x_high - x_low, 1e-9) * plot.width
        return x, plot.y + plot.height * (1 - (point[1] - ticks[0]) / (ticks[-1] - ticks[0]))

    pieces = [_line_frame(view.axis, page, theme, ticks, (x_low, x_high), plot, place)]
    for i, part in enumerate(series):
        pieces.append(
            timed(_series(part, [place(q) for q in part.points], colour_of(part, (3, 0, 4)[i % 3], theme), plot), times[part.id])
        )
    asks, wishes = [], []
    obstacles = [Rect(x - 16, y - 16, 32, 32) for p in series for x, y in _dense([place(q) for q in p.points])]
    for i, part in enumerate(series):
        if part.text and len(series) > 1:
            spot = place(part.points[-1])
            asks.append(
                (
                    part,
                    replace(times[part.id], delay_s=times[part.id].delay_s + 0.8),
                    theme.tone(part.colour or ("coral", "blue", "green")[i % 3], text=True),
                )
            )
            wishes.append(wish_for(replace(part, note=""), spot, -120.0, 30.0, page, False))
    for part in view.parts:
        if part.kind == "mark":
            spot = place(part.points[0])
            pieces.append(timed(_dot(spot, theme.tone(part.colour or "coral"), theme), times[part.id]))
            asks.append((part, times[part.id], theme.tone(part.colour or "coral", text=True)))
            wishes.append(wish_for(part, spot, side_angle(part.side) if part.side else -120.0, 60.0, page, True))
    asks = [(replace(p, note="") if p.kind == "series" else p, t, c) for p, t, c in asks]
    return pieces + label_pieces(asks, wishes, page, theme, obstacles, seed)


def _dense(points: Sequence[Point]) -> list[Point]:
    out = []
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        count = max(1, int(math.hypot(x1 - x0, y1 - y0) / 26))
        out += [(x0 + (x1 - x0) * k / count, y0 + (y1 - y0) * k / count) for k in range(count)]
    return [*out, points[-1]]


def _line_frame(
    axis: Axis,
    page: Page,
    theme: Theme,
    ticks: Sequence[float],
    span: Point,
    plot: Rect,
    place: Callable[[tuple[float, float]], Point],
) -> Piece:
    ink = theme.ink
    size = page.label_size * 0.78

    def draw(canvas: Canvas, _: float) -> None:
        for k, tick in enumerate(ticks):
            y = place((span[0], tick))[1]
            canvas.drawLine(
                plot.x, y, plot.x + plot.width + 16, y, stroke(with_alpha(ink, 0.75 if k == 0 else 0.14), PEN if k == 0 else 1.6)
            )
            write(canvas, figure(tick), plot.x - 16, y + size * 0.34, size, with_alpha(ink, 0.8), "right", "plain")
        whole = span[1] - span[0] >= 4
        for value in nice_ticks(*span, 4 if page.tall else 7):
            if span[0] - 1e-9 <= value <= span[1] + 1e-9:
                x = place((value, ticks[0]))[0]
                canvas.drawLine(x, plot.y + plot.height, x, plot.y + plot.height + 9, stroke(with_alpha(ink, 0.6), 2.4))
                year = whole and value >= 1000 and value == round(value)
                write(
                    canvas,
                    f"{value:.0f}" if year else figure(value),
                    x,
                    plot.y + plot.height + 16 + size,
                    size,
                    with_alpha(ink, 0.8),
                    "centre",
                    "plain",
                )
        if axis.y_label:
            unit = f" ({axis.unit})" if axis.unit else ""
            write(canvas, axis.y_label + unit, plot.x - 70, plot.y - 26, page.note_size, with_alpha(ink, 0.9), face="hand")
        if axis.x_label:
            write(
                canvas,
                axis.x_label,
                plot.x + plot.width,
                plot.y + plot.height + 22 + size * 2,
                page.note_size * 0.9,
                with_alpha(ink, 0.85),
                "right",
                "hand",
            )

    return Piece("", Rect(0, page.box.y - 20, page.width, page.box.height + 60), draw, "fade", layer=0)


def _series(part: Part, points: list[Point], colour: int, plot: Rect) -> Piece:
    base = plot.y + plot.height

    def draw(canvas: Canvas, _: float) -> None:
        shade = linear_gradient((0, plot.y), (0, base), [with_alpha(colour, 0.38), with_alpha(colour, 0.04)])
        canvas.drawPath(polygon([(points[0][0], base), *points, (points[-1][0], base)]), fill(shade))
        path = polygon(points, close=False)
        canvas.drawPath(path, stroke(with_alpha(colour, 0.3), 10, blur=5))
        canvas.drawPath(path, stroke(colour, 6.2))
        if len(points) <= 14:
            for x, y in points:
                canvas.drawCircle(x, y, 8.5, fill(0xFFFFFDF8))
                canvas.drawCircle(x, y, 8.5, stroke(colour, 4))

    def edge(progress: float) -> Any:
        path = skia.PathBuilder()
        path.addRect(skia.Rect.MakeLTRB(0, 0, plot.x - 14 + (plot.width + 28) * progress, 4000))
        return path.detach()

    def tip(progress: float) -> Point:
        x = plot.x + plot.width * progress
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            if x0 <= x <= x1:
                return x, y0 + (y1 - y0) * (x - x0) / max(x1 - x0, 1e-6)
        return points[-1]

    box = Rect(plot.x - 20, plot.y - 30, plot.width + 40, plot.height + 32)
    return Piece("", box, draw, "wipe", 1.15, mask=edge, tip=tip, tip_colour=colour)


def _dot(spot: Point, colour: int, theme: Theme) -> Piece:
    def draw(canvas: Canvas, _: float) -> None:
        canvas.drawCircle(*spot, 26, fill(with_alpha(colour, 0.4), blur=12))
        canvas.drawCircle(*spot, 13, fill(colour))
        canvas.drawCircle(*spot, 13, stroke(theme.panel, 4))

    return Piece("", around([spot], 60), draw, "pop", 0.4, layer=2)

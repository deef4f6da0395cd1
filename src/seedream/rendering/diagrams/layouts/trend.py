"""Lines of a data set: drawn point by point as they are spoken of, each with its figure; names stand at the ends of their lines."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams.ink import PEN, Theme, width_of, write
from seedream.rendering.diagrams.layouts.boxes import timed
from seedream.rendering.diagrams.layouts.charts import figure, nice_ticks
from seedream.rendering.diagrams.layouts.common import label_pieces, timing, wish_for
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece, around
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, stroke
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any
Place = Callable[[tuple[float, float]], Point]


def layout_trend(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """One to four lines over a common scale; each `point` draws its line from the one before."""
    times = timing(view)
    points = [p for p in view.parts if p.kind == "point"]
    scale = next(p for p in view.parts if p.kind == "scale")
    values = [y for p in points for _, y in p.points]
    ticks = _ticks(view.axis.low or 0.0, values)
    names = {p.last: p for p in points}
    plot = _plot(page, [p.group for p in names.values()] if len(names) > 1 else [], ticks, theme)
    xs = [x for x, _ in scale.points]
    span = (xs[0], xs[-1]) if xs[-1] > xs[0] else (xs[0] - 1, xs[0] + 1)

    def place(point: tuple[float, float]) -> Point:
        inset = 0.04 * plot.width
        x = plot.x + inset + (point[0] - span[0]) / (span[1] - span[0]) * (plot.width - 2 * inset)
        return x, plot.y + plot.height * (1 - (point[1] - ticks[0]) / (ticks[-1] - ticks[0]))

    single = len(names) == 1
    pieces = [_frame(scale, ticks, plot, place, page, theme, view)]
    pieces += [timed(_stretch(p, place, plot, theme, single), times[p.id]) for p in points]
    pieces += [replace(timed(_dot(p, place, theme), times[p.id], 0.45 if len(p.points) > 1 else 0.0), layer=3) for p in points]
    for column, last in names.items():
        pieces += (
            [timed(replace(_name(last, place, page, theme), layer=3), times[last.id], 0.5)] if not single and column >= 0 else []
        )
    path = [place(q) for p in points for q in p.points]
    return pieces + _figures(points, place, path, page, theme, times, seed, plot)


def _ticks(low: float, values: Sequence[float]) -> list[float]:
    """Round ticks from the beginning of the axis to above the highest value."""
    if min(values) < low:
        return nice_ticks(min(low, *values), max(*values, low), 4)
    plain = nice_ticks(low, max(*values, low), 4)
    step = plain[1] - plain[0] if len(plain) > 1 else 1.0
    count = math.ceil((max(*values, low) - low) / step - 1e-9)
    return [low + step * k for k in range(max(count, 1) + 1)]


def _plot(page: Page, names: Sequence[str], ticks: Sequence[float], theme: Theme) -> Rect:
    box, size = page.box, page.label_size * 0.78
    left = max(width_of(t, size, "plain") for t in _short(ticks)) + 44
    right = max((width_of(n, page.label_size) for n in names), default=0.0) + (44 if names else 70)
    room = min(right, box.width * 0.3)
    return Rect(box.x + left, box.y + page.label_size * 1.5, box.width - left - room, box.height - page.label_size * 3.6)


def _short(ticks: Sequence[float]) -> list[str]:
    """Ticks in few characters, all in one magnitude: 1,200,000 is "1.2M", 0 stays 0."""
    largest = max(abs(t) for t in ticks)
    size, sign = next(
        ((s, name) for least, s, name in ((1e9, 1e9, "B"), (1e6, 1e6, "M"), (1e4, 1e3, "k")) if largest >= least), (1.0, "")
    )
    return [f"{figure(t / size)}{sign if abs(t) > 1e-9 else ''}" for t in ticks]


def _frame(scale: Part, ticks: Sequence[float], plot: Rect, place: Place, page: Page, theme: Theme, view: DiagramView) -> Piece:
    size, ink = page.label_size * 0.78, theme.ink
    labels = _thinned(scale, plot, page.label_size * 0.84)
    low = plot.y + plot.height
    names = _short([t / _unit_scale(view) for t in ticks])

    def draw(canvas: Canvas, _: float) -> None:
        for k, tick in enumerate(ticks):
            y = place((scale.points[0][0], tick))[1]
            strong = abs(tick) < 1e-9 or (k == 0 and ticks[0] > 0)
            canvas.drawLine(
                plot.x - 8, y, plot.x + plot.width + 16, y, stroke(with_alpha(ink, 0.7 if strong else 0.13), PEN if strong else 1.6)
            )
            write(canvas, _localised(names[k], view), plot.x - 22, y + size * 0.34, size, with_alpha(ink, 0.72), "right", "plain")
        for i in labels:
            x = place(scale.points[i])[0]
            canvas.drawLine(x, low, x, low + 9, stroke(with_alpha(ink, 0.55), 2.2))
            write(
                canvas,
                scale.values[i],
                x,
                low + 20 + page.label_size * 0.84,
                page.label_size * 0.84,
                with_alpha(ink, 0.9),
                "centre",
                "plain",
            )

    return Piece("", Rect(0, page.box.y - 20, page.width, page.box.height + 60), draw, "fade", layer=0)


def _localised(text: str, view: DiagramView) -> str:
    """A tick in the spelling of the data: with a decimal comma where the figures have one."""
    comma = any(re.search(r"\d,\d{1,2}(?!\d)|\.\d{3},", p.figure) for p in view.parts)
    return text.translate(str.maketrans(",.", ".,")) if comma else text


def _unit_scale(view: DiagramView) -> float:
    """What a common magnitude ("million") takes off the ticks."""
    sizes = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
    return next((size for name, size in sizes.items() if name in view.axis.unit.lower()), 1.0)


def _thinned(scale: Part, plot: Rect, size: float) -> list[int]:
    """Which labels of the scale can stand below it without touching: every one, every second, and so on."""
    span = scale.points[-1][0] - scale.points[0][0] or 1.0
    at = [(x - scale.points[0][0]) / span * plot.width * 0.92 for x, _ in scale.points]
    widths = [width_of(v, size, "plain") + 18 for v in scale.values]
    for step in range(1, len(at) + 1):
        chosen = list(range(0, len(at), step))
        if all(at[b] - at[a] >= (widths[a] + widths[b]) / 2 for a, b in itertools.pairwise(chosen)):
            return chosen
    return [0]


def _stretch(part: Part, place: Place, plot: Rect, theme: Theme, single: bool) -> Piece:
    """The line from the point before to this one, and its shade."""
    points = [place(q) for q in part.points]
    colour = theme.tone(part.colour or "blue")
    base = plot.y + plot.height
    lengths = [0.0, *itertools.accumulate(math.hypot(b[0] - a[0], b[1] - a[1]) for a, b in itertools.pairwise(points))]

    def draw(canvas: Canvas, progress: float) -> None:
        shown = _until(points, lengths, lengths[-1] * progress)
        if len(shown) > 1:
            if single:
                shade = linear_gradient((0, plot.y), (0, base), [with_alpha(colour, 0.30), with_alpha(colour, 0.03)])
                canvas.drawPath(polygon([(shown[0][0], base), *shown, (shown[-1][0], base)]), fill(shade))
            canvas.drawPath(
                polygon(shown, close=False), stroke(colour, 6.4, StrokeCap=skia.Paint.kRound_Cap, StrokeJoin=skia.Paint.kRound_Join)
            )
        if len(shown) == 1:
            canvas.drawCircle(*points[0], 10.0, fill(colour))

    box = around([*points, (points[0][0], base), (points[-1][0], base)] if single else points, 32)
    return Piece("", box, draw, "draw", 0.7, layer=2)


def _dot(part: Part, place: Place, theme: Theme) -> Piece:
    """The dot at a point; the one that stands out is larger and glows."""
    x, y = place(part.points[-1])
    tone = theme.tone(part.step or part.colour or "blue")
    radius = 13.0 if part.step else 10.0

    def draw(canvas: Canvas, _: float) -> None:
        if part.step:
            canvas.drawCircle(x, y, radius * 2.0, fill(with_alpha(tone, 0.32), blur=9))
        canvas.drawCircle(x, y, radius, fill(theme.panel))
        canvas.drawCircle(x, y, radius, stroke(tone, 5.0))

    return Piece("", around([(x, y)], radius * 2 + 16), draw, "pop", 0.3)


def _until(points: Sequence[Point], lengths: Sequence[float], reach: float) -> list[Point]:
    """The beginning of a line, `reach` long."""
    out = [points[0]]
    for k in range(1, len(points)):
        if lengths[k] >= reach:
            share = (reach - lengths[k - 1]) / max(lengths[k] - lengths[k - 1], 1e-6)
            (x0, y0), (x1, y1) = points[k - 1], points[k]
            return [*out, (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)]
        out.append(points[k])
    return out


def _name(last: Part, place: Place, page: Page, theme: Theme) -> Piece:
    """The name of a line at its end."""
    x, y = place(last.points[-1])
    size = page.label_size
    text = last.group[:1].upper() + last.group[1:]

    def draw(canvas: Canvas, _: float) -> None:
        write(canvas, text, x + 26, y + size * 0.34, size, theme.tone(last.colour or "blue", text=True))

    return Piece("", Rect(x + 20, y - size, width_of(text, size) + 20, size * 2), draw, "fade", 0.35)


def _figures(
    points: Sequence[Part], place: Place, path: Sequence[Point], page: Page, theme: Theme, times: Any, seed: int, plot: Rect
) -> list[Piece]:
    """The figures of the points, placed by the solver so that none covers another or a line."""
    asks, wishes = [], []
    for part in points:
        spot = place(part.points[-1])
        before = [place(q)[1] for q in part.points[:-1]] or [spot[1]]
        above = spot[1] <= before[-1] + 1
        peer = [place(q)[1] for p in points for q in p.points if p.last != part.last and q[0] == part.points[-1][0]]
        if peer:
            above = spot[1] <= min(peer)
        label = Part(part.id, "point", text=part.figure)
        colour = theme.tone(part.step or part.colour or "blue", text=True) if part.step or peer else theme.ink
        late_s = 0.45 if len(part.points) > 1 else 0.15
        when = replace(times[part.id], delay_s=times[part.id].delay_s + late_s, region="")
        asks.append((label, when, colour))
        wishes.append(wish_for(label, spot, -90.0 if above else 90.0, page.label_size * 0.62, page, False))
    dense = [Rect(page.box.x - 20, plot.y - 30, plot.x - page.box.x + 14, plot.height + 60)]
    dense += [Rect(x - 9, y - 9, 18, 18) for x, y in _dense(points, place)]
    return label_pieces(asks, wishes, page, theme, dense, seed)


def _dense(points: Sequence[Part], place: Place) -> list[Point]:
    out = []
    for part in points:
        for (x0, y0), (x1, y1) in itertools.pairwise([place(q) for q in part.points]):
            count = max(1, int(math.hypot(x1 - x0, y1 - y0) / 16))
            out += [(x0 + (x1 - x0) * k / count, y0 + (y1 - y0) * k / count) for k in range(count + 1)]
    return out

"""Bars of a data set: upright, or lying where there are many or their names are long; bars begin at zero, figures stand at them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.colour import mix_lab, oklch, to_oklch, with_alpha
from seedream.rendering.diagrams.counting import counted, figure_width, fit_figure, write_figure
from seedream.rendering.diagrams.ink import PEN, Theme, fit_size, lines_of, width_of, write
from seedream.rendering.diagrams.layouts.boxes import timed
from seedream.rendering.diagrams.layouts.common import timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece
from seedream.rendering.surface import fill, linear_gradient, stroke
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any
MOST_UPRIGHT = 8
SMALLEST_LABEL = 27.0
"""Names that would have to be smaller than this below an upright bar make the bars lie."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Where values lie between two pixels of the frame (design units)."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The place of a value."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def layout_columns(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Bars in groups, one for each row of the data, with a key of colours where there are several series."""
    bars = [p for p in view.parts if p.kind == "bar"]
    keys = [p for p in view.parts if p.kind == "key"]
    box = page.box
    top = 74.0 if keys and not page.upright else 100.0 if keys else 0.0
    area = Rect(box.x, box.y + top, box.width, box.height - top - (26.0 if view.footnote else 0.0))
    rows = [[p for p in bars if p.index == i] for i in sorted({p.index for p in bars})]
    pieces = [_key(keys, page, theme)] if keys else []
    upright = not page.tall and len(rows) <= MOST_UPRIGHT and _names_fit(rows, area.width / len(rows), page)
    return pieces + (_upright if upright else _lying)(rows, view, area, page, theme)


def _names_fit(rows: Sequence[Sequence[Part]], pitch: float, page: Page) -> bool:
    """Whether every name fits below its bar in two lines of readable type."""
    words = [lines_of(row[0].text, SMALLEST_LABEL, pitch - 26, "plain") for row in rows]
    return all(len(found) <= 2 and max(width_of(w, SMALLEST_LABEL, "plain") for w in found) <= pitch - 20 for found in words)


def _key(keys: Sequence[Part], page: Page, theme: Theme) -> Piece:
    """The names of the series in their colours, above the bars."""
    size, y = page.label_size, page.box.y + page.label_size

    def draw(canvas: Canvas, _: float) -> None:
        x = page.margin + 12.0
        for part in keys:
            canvas.drawCircle(x, y - size * 0.34, size * 0.3, fill(theme.tone(part.colour)))
            x += size * 0.55
            x += write(canvas, part.text, x, y, size, theme.tone(part.colour, text=True)) + size * 1.3

    return Piece("", Rect(0, page.box.y - 10, page.width, size * 1.8), draw, "fade", layer=0)


def _range(rows: Sequence[Sequence[Part]]) -> tuple[float, float]:
    values = [p.value or 0.0 for row in rows for p in row]
    low, high = min(0.0, *values), max(0.0, *values)
    return (low, high) if high > low else (low, low + 1.0)


def bar_paint(part: Part, theme: Theme, rect: Rect) -> Any:
    """The paint of a bar: a gentle light from above; blue, the colour of what does not stand out, is a little paler."""
    colour = theme.tone(part.colour or "blue")
    colour = mix_lab(colour, theme.back, 0.22) if part.colour in ("", "blue") else colour
    light, chroma, hue = to_oklch(colour)
    stops = [oklch(min(0.97, light + 0.04), chroma * 0.97, hue), oklch(light - 0.04, chroma, hue)]
    return fill(linear_gradient((rect.x, rect.y), (rect.x, rect.y + rect.height), stops))


def draw_bar(canvas: Canvas, rect: Rect, radius: float, square: str, paint: Any) -> None:
    """A bar with round corners, except at the end where it stands on the zero line ("bottom", "top", "left" or "right")."""
    if rect.width < 0.5 or rect.height < 0.5:
        return
    r = min(radius, rect.width / 2, rect.height / 2)
    flat = {"bottom": (2, 3), "top": (0, 1), "left": (0, 3), "right": (1, 2)}[square]
    shape = skia.RRect()
    radii = [skia.Point(0, 0) if corner in flat else skia.Point(r, r) for corner in range(4)]
    shape.setRectRadii(skia.Rect.MakeXYWH(rect.x, rect.y, rect.width, rect.height), radii)
    canvas.drawRRect(shape, paint)


# ---------------------------------------------------------------------------------------------------- upright
def _upright(rows: Sequence[Sequence[Part]], view: DiagramView, area: Rect, page: Page, theme: Theme) -> list[Piece]:
    times, (low, high) = timing(view), _range(rows)
    pitch = min(area.width / len(rows), 420.0)
    left = area.x + (area.width - pitch * len(rows)) / 2
    label = min(page.label_size, *(_label_size(row[0].text, pitch - 24, page) for row in rows))
    count = max(len(row) for row in rows)
    width = min(pitch * (0.56 if count == 1 else 0.8), 190.0 * count) / count
    room = (pitch * 0.96 if count == 1 else width * 1.04) - 4
    size = min(page.label_size * (1.15 if count == 1 else 1.0), *(fit_figure(p.figure, 60.0, room) for row in rows for p in row))
    head, foot = size * 1.5, label * 2.9 + (size * 1.4 if low < 0 else 0.0)
    scale = Scale(low, high, area.y + area.height - foot, area.y + head)
    pieces = [_zero_line((left, scale.at(0.0)), (left + pitch * len(rows), scale.at(0.0)), theme)]
    for i, row in enumerate(rows):
        middle = left + pitch * (i + 0.5)
        for k, part in enumerate(row):
            x = middle - width * len(row) / 2 + width * k + width * 0.04
            piece = _standing(part, Rect(x, area.y, width * 0.92, area.height), scale, size, theme)
            pieces.append(timed(piece, times[part.id]))
        pieces.append(
            timed(_name_below(row[0], middle, area.y + area.height - label * 1.75, pitch, label, theme), times[row[0].id])
        )
    return pieces


def _label_size(text: str, room: float, page: Page) -> float:
    """The size at which a name fits a width in at most two lines."""
    size = page.label_size
    while size > SMALLEST_LABEL:
        found = lines_of(text, size, room, "plain")
        if len(found) <= 2 and max(width_of(w, size, "plain") for w in found) <= room:
            break
        size -= 1.0
    return size


def _zero_line(start: tuple[float, float], end: tuple[float, float], theme: Theme) -> Piece:
    box = Rect(min(start[0], end[0]) - 4, min(start[1], end[1]) - 4, abs(end[0] - start[0]) + 8, abs(end[1] - start[1]) + 8)
    return Piece("", box, lambda canvas, _: canvas.drawLine(*start, *end, stroke(with_alpha(theme.ink, 0.7), PEN)), "fade", layer=0)


def _standing(part: Part, slot: Rect, scale: Scale, size: float, theme: Theme) -> Piece:
    value, zero = part.value or 0.0, scale.at(0.0)
    down = value < 0

    def draw(canvas: Canvas, progress: float) -> None:
        end = zero + (scale.at(value) - zero) * progress
        rect = Rect(slot.x, min(zero, end), slot.width, abs(end - zero))
        shadow = Rect(rect.x + 4, rect.y + (0 if down else 5), rect.width, max(0.0, rect.height - (0 if down else 5)))
        draw_bar(canvas, shadow, 12, "top" if down else "bottom", fill(0x26201838))
        whole = Rect(slot.x, min(zero, scale.at(value)), slot.width, max(1.0, abs(scale.at(value) - zero)))
        draw_bar(canvas, rect, 12, "top" if down else "bottom", bar_paint(part, theme, whole))
        y = end + size * 1.15 if down else end - size * 0.42
        write_figure(
            canvas, counted(part.figure, progress), slot.x + slot.width / 2, y, size, theme.ink, "centre", still=progress >= 1
        )

    wide = max(slot.width, figure_width(part.figure, size)) + 16
    top, low = min(zero, scale.at(value)), max(zero, scale.at(value))
    box = Rect(slot.x + slot.width / 2 - wide / 2, top - size * 1.6, wide, low - top + size * 3.2)
    return Piece("", box, draw, "draw", 0.7)


def _name_below(part: Part, middle: float, y: float, pitch: float, size: float, theme: Theme) -> Piece:
    rows = lines_of(part.text, size, pitch - 24, "plain")[:2]

    def draw(canvas: Canvas, _: float) -> None:
        for i, row in enumerate(rows):
            write(canvas, row, middle, y + size * 1.12 * i, size, theme.ink, "centre", "plain")

    return Piece("", Rect(middle - pitch / 2, y - size, pitch, size * 2.6), draw, "fade", 0.35)


# ---------------------------------------------------------------------------------------------------- lying
def _lying(rows: Sequence[Sequence[Part]], view: DiagramView, area: Rect, page: Page, theme: Theme) -> list[Piece]:
    times, (low, high) = timing(view), _range(rows)
    count = max(len(row) for row in rows)
    above = page.tall
    pitch = min(area.height / len(rows), 230.0 if page.upright else 120.0)
    pitch = min(area.height / len(rows), pitch * (1 + 0.5 * (count - 1)))
    label = min(page.label_size, pitch * (0.30 if above else 0.48))
    thick = (pitch - (label * 1.5 if above else 0.0)) * (0.72 if above else 0.66) / count
    size = min(page.label_size, thick * (0.82 if count == 1 else 0.95))
    size = max(size, 19.0)
    names = 0.0 if above else min(area.width * 0.34, max(width_of(r[0].text, label, "plain") for r in rows) + 30)
    figures = max(figure_width(p.figure, size) for row in rows for p in row) + 30
    left = area.x + names + (figures if low < 0 else 0.0)
    scale = Scale(low, high, left, area.x + area.width - figures)
    top = area.y + (area.height - pitch * len(rows)) / 2
    zero = scale.at(0.0)
    pieces = [_zero_line((zero, top), (zero, top + pitch * len(rows)), theme)]
    for i, row in enumerate(rows):
        y = top + pitch * i
        first = y + (label * 1.5 if above else (pitch - thick * len(row)) / 2)
        pieces.append(timed(_name_beside(row[0], area, (y, first, thick * len(row)), names, label, theme), times[row[0].id]))
        for k, part in enumerate(row):
            piece = _lain(part, Rect(left, first + thick * k, area.width, thick * (1.0 if count == 1 else 0.9)), scale, size, theme)
            pieces.append(timed(piece, times[part.id]))
    return pieces


def _name_beside(part: Part, area: Rect, place: tuple[float, float, float], names: float, size: float, theme: Theme) -> Piece:
    """The name of a bar: left of it, or above it where `names` is 0. `place`: top of its row, top and height of its bars."""
    top, first, high = place
    room = names - 24 if names else area.width * 0.96
    fitted = fit_size(part.text, size, room, "plain")

    def draw(canvas: Canvas, _: float) -> None:
        if names:
            write(canvas, part.text, area.x + names - 16, first + high / 2 + fitted * 0.34, fitted, theme.ink, "right", "plain")
        else:
            write(canvas, part.text, area.x + 12, top + size * 1.12, fitted, theme.ink, face="plain")

    box = Rect(area.x, first, names, high) if names else Rect(area.x, top, area.width, size * 1.5)
    return Piece("", box, draw, "fade", 0.35)


def _lain(part: Part, slot: Rect, scale: Scale, size: float, theme: Theme) -> Piece:
    value, zero = part.value or 0.0, scale.at(0.0)
    back = value < 0

    def draw(canvas: Canvas, progress: float) -> None:
        end = zero + (scale.at(value) - zero) * progress
        rect = Rect(min(zero, end), slot.y, abs(end - zero), slot.height)
        square = "right" if back else "left"
        draw_bar(canvas, Rect(rect.x, rect.y + 4, rect.width, rect.height), 10, square, fill(0x26201838))
        whole = Rect(min(zero, scale.at(value)), slot.y, max(1.0, abs(scale.at(value) - zero)), slot.height)
        draw_bar(canvas, rect, 10, square, bar_paint(part, theme, whole))
        y = slot.y + slot.height / 2 + size * 0.35
        text = counted(part.figure, progress)
        write_figure(
            canvas, text, end - 14 if back else end + 14, y, size, theme.ink, "right" if back else "left", still=progress >= 1
        )

    reach = figure_width(part.figure, size) + 24
    left = min(zero, scale.at(value)) - (reach if back else 4)
    width = abs(scale.at(value) - zero) + reach + 8
    return Piece("", Rect(left, slot.y - 6, width, max(slot.height, size) + 14), draw, "draw", 0.7)

"""Arrays: a row of cells in which an algorithm looks for something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.colour import mix_lab, oklch, with_alpha
from seedream.rendering.diagrams.ink import PEN, Theme, arrow, bowed, fit_size, ink_on, lines_of, width_of, write
from seedream.rendering.diagrams.layouts.common import timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Clock, Piece, nothing
from seedream.rendering.surface import fill, stroke
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any


@dataclass(frozen=True, slots=True)
class Row:
    """Where the cells of an array are: left edge, top, pitch and side of a cell, in design units."""

    left: float
    top: float
    pitch: float
    side: float
    values: tuple[str, ...]

    def middle(self, index: float) -> float:
        """Centre of a cell (fractions lie between cells)."""
        return self.left + (index + 0.5) * self.pitch


def layout_array(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Cells with pointers, fading, colours and exchanges, animated in the order of the parts; notes below."""
    times, box = timing(view), page.box
    values = next(p.values for p in view.parts if p.kind == "cells")
    pitch = min(150.0, box.width / len(values))
    left = box.x + (box.width - pitch * len(values)) / 2
    row = Row(left, box.y + box.height * 0.34, pitch, pitch * 0.88, values)
    ids = {p.id: times[p.id] for p in view.parts}
    everything = Rect(0, box.y, page.width, box.height + 20)
    cells = _Cells(view, row, {k: (t.id, t.delay_s) for k, t in ids.items()}, page, theme)
    pieces = [Piece("", everything, None, "live", live=cells.paint)]
    if view.centre:
        pieces.insert(0, _target(view.centre, row, page, theme))
    for part in view.parts:
        if part.kind != "cells" and part.timed:
            pieces.append(Piece(part.id, _array_region(part, row, page), None, "live", 0.5, live=nothing, region=part.id))
    return pieces


def _array_region(part: Part, row: Row, page: Page) -> Rect:
    if part.kind == "note":
        return Rect(page.margin, row.top + row.side + 210, page.width - 2 * page.margin, 150)
    if part.kind == "keep":
        return Rect(row.left, row.top - 70, row.pitch * len(row.values), row.side + 110)
    if part.kind == "pointer":
        return Rect(row.middle(part.index) - row.pitch * 0.9, row.top + row.side + 30, row.pitch * 1.8, 170)
    low, high = min(part.index, part.last or part.index), max(part.index, part.last)
    return Rect(row.middle(low) - row.pitch / 2, row.top - 60, row.pitch * (high - low + 1), row.side + 100)


def _target(text: str, row: Row, page: Page, theme: Theme) -> Piece:
    size = page.label_size * 1.2
    word = "looking for"
    y = row.top - 150
    total = width_of(word, page.note_size * 1.1, "hand") + 24 + max(84.0, width_of(text, size) + 44)
    x = page.width / 2 - total / 2

    def draw(canvas: Canvas, _: float) -> None:
        used = write(canvas, word, x, y + 12, page.note_size * 1.1, theme.ink, face="hand")
        wide = max(84.0, width_of(text, size) + 44)
        rect = skia.Rect.MakeXYWH(x + used + 24, y - size * 0.95, wide, size * 1.8)
        canvas.drawRoundRect(rect, 16, 16, fill(theme.tone("green")))
        write(
            canvas,
            text,
            x + used + 24 + wide / 2,
            y + size * 0.33,
            size,
            0xFFFFFDF8 if not theme.dark else oklch(0.2, 0.04, 160),
            "centre",
        )

    return Piece("", Rect(x - 20, y - 70, total + 60, 140), draw, "fade")


class _Cells:
    """The animated row: its state at a time follows from which parts have appeared."""

    def __init__(self, view: DiagramView, row: Row, when: dict[str, tuple[str, float]], page: Page, theme: Theme) -> None:
        self.parts, self.row, self.when, self.page, self.theme = view.parts, row, when, page, theme
        self.first = round(view.axis.low or 0)
        self.size = min(fit_size(v, row.side * 0.46, row.side * 0.82) for v in row.values)

    def _shown(self, clock: Clock, part: Part) -> float:
        element, delay = self.when[part.id]
        return clock.shown(element, 0.55, delay)

    def paint(self, canvas: Canvas, clock: Clock) -> None:
        """Draw the row as it is at this instant."""
        row, theme = self.row, self.theme
        slots = [float(i) for i in range(len(row.values))]
        live = [1.0] * len(row.values)
        tint: dict[int, tuple[int, float]] = {}
        lift: dict[int, float] = {}
        order = list(range(len(row.values)))
        span = (0.0, len(row.values) - 1.0)
        for part in self.parts:
            p = self._shown(clock, part)
            if p <= 0:
                continue
            if part.kind == "keep":
                live = [v * (1 - p) + p * float(part.index <= i <= part.last) for i, v in enumerate(live)]
                span = (span[0] + (part.index - span[0]) * p, span[1] + (part.last - span[1]) * p)
            elif part.kind == "mark":
                tint[order[part.index]] = (theme.tone(part.colour or "amber"), p)
            elif part.kind == "found":
                tint[order[part.index]] = (theme.tone("green"), p)
                lift[order[part.index]] = p
            elif part.kind == "swap":
                a, b = order[part.index], order[part.last]
                slots[a] += (part.last - part.index) * p
                slots[b] += (part.index - part.last) * p
                bump = 4 * p * (1 - p)
                lift[a], lift[b] = bump * 3.2, -bump * 3.2
                order[part.index], order[part.last] = b, a
        if any(p.kind == "keep" for p in self.parts):
            self._bracket(canvas, span)
        for i in sorted(range(len(row.values)), key=lambda k: k in tint):
            self._cell(canvas, i, slots[i], live[i], tint.get(i), lift.get(i, 0.0))
        for i in range(len(row.values)):
            write(
                canvas,
                str(self.first + i),
                row.middle(i),
                row.top + row.side + 30,
                21,
                with_alpha(theme.ink, 0.3 + 0.32 * live[i]),
                "centre",
                "plain",
            )
        self._pointers(canvas, clock)
        self._note(canvas, clock)

    def _bracket(self, canvas: Canvas, span: tuple[float, float]) -> None:
        row, ink = self.row, with_alpha(self.theme.ink, 0.7)
        x0, x1, y = row.middle(span[0]) - row.side / 2, row.middle(span[1]) + row.side / 2, row.top - 20
        path = skia.PathBuilder()
        path.moveTo(x0, y)
        path.lineTo(x0, y - 14)
        path.lineTo(x1, y - 14)
        path.lineTo(x1, y)
        canvas.drawPath(path.detach(), stroke(ink, PEN))
        count = round(span[1] - span[0]) + 1
        write(
            canvas, f"{count} left", (x0 + x1) / 2, y - 26, self.page.note_size, with_alpha(self.theme.ink, 0.92), "centre", "hand"
        )

    def _cell(self, canvas: Canvas, i: int, slot: float, live: float, tint: tuple[int, float] | None, lift: float) -> None:
        row, theme = self.row, self.theme
        x, y = row.middle(slot) - row.side / 2, row.top - 10 * lift
        rect = skia.Rect.MakeXYWH(x, y, row.side, row.side)
        radius = row.side * 0.15
        if live > 0.3:
            canvas.drawRoundRect(rect.makeOffset(2, 6), radius, radius, fill(with_alpha(0xFF201838, 0.20 * live)))
        face = with_alpha(theme.panel, 0.35 + 0.65 * live)
        if tint is not None:
            face = mix_lab(theme.panel, tint[0], tint[1])
        canvas.drawRoundRect(rect, radius, radius, fill(face))
        canvas.drawRoundRect(rect, radius, radius, stroke(with_alpha(theme.ink, 0.18 + 0.7 * live), PEN))
        ink = with_alpha(theme.ink, 0.25 + 0.75 * live)
        if tint is not None and tint[1] > 0.5:
            ink = ink_on(tint[0])
        write(canvas, row.values[i], x + row.side / 2, y + row.side / 2 + self.size * 0.36, self.size, ink, "centre")

    def _pointers(self, canvas: Canvas, clock: Clock) -> None:
        states: dict[str, tuple[float, float, int]] = {}
        for part in self.parts:
            p = self._shown(clock, part) if part.kind == "pointer" else 0.0
            if p <= 0:
                continue
            colour = self.theme.tone(part.colour or ("blue", "amber", "violet", "coral")[len(states) % 4], text=True)
            if part.text in states:
                at, seen, old = states[part.text]
                states[part.text] = (
                    at + (part.index - at) * p,
                    seen,
                    self.theme.tone(part.colour, text=True) if part.colour else old,
                )
            else:
                states[part.text] = (float(part.index), p, colour)
        names = list(states)
        for name, (at, seen, colour) in states.items():
            level = sum(1 for other in names[: names.index(name)] if abs(states[other][0] - at) < 0.7)
            x, top = self.row.middle(at), self.row.top + self.row.side + 42
            low = top + 62 + 44 * level
            arrow(canvas, bowed((x, low), (x, top), 0.0), 9.0, with_alpha(colour, seen), seen)
            write(
                canvas, name, x, low + self.page.label_size * 0.95, self.page.label_size * 0.92, with_alpha(colour, seen), "centre"
            )

    def _note(self, canvas: Canvas, clock: Clock) -> None:
        notes = [(part, self._shown(clock, part)) for part in self.parts if part.kind == "note"]
        shown = [(part, p) for part, p in notes if p > 0]
        if not shown:
            return
        part, p = shown[-1]
        page, room = self.page, self.page.width - 2 * self.page.margin
        y = self.row.top + self.row.side + 260 + 8 * (1 - p)
        for rows, size, face in ((part.text, page.label_size * 1.12, "bold"), (part.note, page.note_size * 1.08, "hand")):
            for text in lines_of(rows, size, room, face) if rows else []:
                write(canvas, text, page.width / 2, y, size, with_alpha(self.theme.ink, p), "centre", face)
                y += size * 1.16

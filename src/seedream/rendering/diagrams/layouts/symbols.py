"""Layouts made of symbols: equation, array (cells for algorithms), code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.colour import mix_lab, oklch, with_alpha
from seedream.rendering.diagrams.ink import PEN, Theme, arrow, bowed, card, fit_size, ink_on, lines_of, width_of, write
from seedream.rendering.diagrams.layouts.boxes import timed
from seedream.rendering.diagrams.layouts.common import timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Clock, Piece, grown
from seedream.rendering.surface import fill, stroke
from seedream.scene.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any


# ---------------------------------------------------------------------------------------------------- equation
def fraction(text: str) -> tuple[str, str] | None:
    """Numerator and denominator of "a/b"; None for anything else."""
    found = re.fullmatch(r"\(?([^/()]+?)\)?/\(?([^/()]+?)\)?", text)
    return (found.group(1), found.group(2)) if found else None


def _term_width(part: Part, size: float, page: Page) -> float:
    ratio = fraction(part.text)
    own = max(width_of(r, size * 0.8) for r in ratio) + size * 0.3 if ratio else width_of(part.text, size)
    if part.text == "→":
        return max(size * 1.6, width_of(part.note, page.note_size * 1.1, "hand") + size * 0.3)
    pad = size * 0.28 if part.kind == "op" else size * 0.62
    return max(own + pad, min(_note_width(part, page), size * 4.5) + 10 if part.note else 0.0)


def _note_width(part: Part, page: Page) -> float:
    return max(
        (width_of(row, page.note_size, "hand") for row in lines_of(part.note, page.note_size, page.label_size * 8, "hand")),
        default=0.0,
    )


def layout_equation(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Rows of terms with their meaning below; rows that are too long for the page break before "="."""
    times, box = timing(view), page.box
    rows: list[list[Part]] = []
    for index in sorted({p.index for p in view.parts}):
        row = [p for p in view.parts if p.index == index]
        rows += _broken(row, page)
    pitch = min(box.height / len(rows), 330.0 if not page.upright else 360.0)
    top = box.y + (box.height - pitch * len(rows)) / 2
    size = min(104.0 if not page.upright else 108.0, pitch * 0.42)
    size = min([size] + [size * box.width / sum(_term_width(p, size, page) for p in row) for row in rows])
    pieces = []
    for k, row in enumerate(rows):
        x = box.x + (box.width - sum(_term_width(p, size, page) for p in row)) / 2
        base = top + pitch * (k + 0.5) + size * (0.1 if any(p.note for p in row) else 0.3)
        for i, part in enumerate(row):
            width = _term_width(part, size, page)
            pieces.append(timed(_term(part, x, base, width, size, i, page, theme), times[part.id]))
            x += width
    return pieces


def _broken(row: list[Part], page: Page) -> list[list[Part]]:
    wanted = 92.0 if page.tall else 70.0
    if sum(_term_width(p, wanted, page) for p in row) <= page.box.width * 1.15:
        return [row]
    for i, part in enumerate(row):
        if i > 1 and part.kind == "op" and part.text.strip() in ("=", "≈", "→"):
            return [row[:i], row[i:]]
    return [row]


def _term(part: Part, x: float, base: float, width: float, size: float, index: int, page: Page, theme: Theme) -> Piece:
    colour = theme.tone(part.colour, text=True) if part.colour else theme.ink
    ratio = fraction(part.text)
    notes = lines_of(part.note, page.note_size, max(width * 1.5, page.label_size * 6), "hand") if part.note else []
    middle = x + width / 2

    def draw(canvas: Canvas, _: float) -> None:
        if part.text == "→":
            y = base - size * 0.36
            arrow(
                canvas,
                bowed((x + size * 0.2, y), (x + width - size * 0.2, y), 0.0),
                size * 0.15,
                theme.tone(part.colour or "amber"),
            )
            write(canvas, part.note, middle, y - size * 0.3, page.note_size * 1.1, theme.tone("amber", text=True), "centre", "hand")
            return
        if part.kind == "term" and part.colour:
            high = size * (1.25 if not ratio else 2.0)
            rect = skia.Rect.MakeXYWH(x + size * 0.08, base - size * 0.36 - high / 2, width - size * 0.16, high)
            canvas.drawRoundRect(rect, 18, 18, fill(with_alpha(colour, 0.13)))
        if ratio:
            write(canvas, ratio[0], middle, base - size * 0.56, size * 0.8, colour, "centre")
            write(canvas, ratio[1], middle, base + size * 0.44, size * 0.8, colour, "centre")
            half = max(width_of(r, size * 0.8) for r in ratio) / 2 + size * 0.08
            canvas.drawLine(middle - half, base - size * 0.33, middle + half, base - size * 0.33, stroke(colour, PEN * 1.6))
        else:
            write(canvas, part.text, middle, base, size, colour, "centre")
        y = base + size * (0.55 if not ratio else 0.95)
        if notes:
            canvas.drawLine(middle, y - size * 0.12, middle, y + 10, stroke(with_alpha(colour, 0.6), 2.4))
        for i, row in enumerate(notes):
            write(
                canvas,
                row,
                middle,
                y + 14 + page.note_size * (i + 0.75),
                page.note_size,
                with_alpha(theme.ink, 0.92),
                "centre",
                "hand",
            )

    note_half = max((width_of(row, page.note_size, "hand") for row in notes), default=0.0) / 2 + 8
    half = max(width / 2, note_half)
    box = Rect(middle - half, base - size * 1.6, 2 * half, size * 2.4 + page.note_size * (len(notes) + 1))
    return Piece("", box, draw, "pop", 0.45)


# ---------------------------------------------------------------------------------------------------- array
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
            pieces.append(Piece(part.id, _array_region(part, row, page), None, "live", 0.5, live=_nothing, region=part.id))
    return pieces


def _nothing(canvas: Canvas, clock: Clock) -> None:
    """Marks a region only; the row of cells paints everything."""


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
                str(i),
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


# ---------------------------------------------------------------------------------------------------- code
_WORDS = re.compile(r"(\"[^\"]*\"|'[^']*'|#.*|\b\d+(?:\.\d+)?\b|\b[A-Za-z_]\w*\b|\s+|.)")
_KEYWORDS = frozenset(
    (
        "def",
        "return",
        "for",
        "in",
        "if",
        "elif",
        "else",
        "while",
        "import",
        "from",
        "class",
        "and",
        "or",
        "not",
        "True",
        "False",
        "None",
        "print",
    )
)


def _code_colour(token: str) -> int:
    if token.startswith("#"):
        return oklch(0.66, 0.03, 280)
    if token[:1] in "\"'":
        return oklch(0.82, 0.13, 140)
    if token[:1].isdigit():
        return oklch(0.84, 0.12, 75)
    if token in _KEYWORDS:
        return oklch(0.78, 0.13, 310)
    return oklch(0.95, 0.01, 260)


def layout_code(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """A dark editor card whose lines appear; a highlight that moves; what the program prints below."""
    times, box = timing(view), page.box
    lines = [p for p in view.parts if p.kind == "line"]
    outputs = [p for p in view.parts if p.kind == "output"]
    longest = max(width_of("    " * p.index + p.text, 100.0, "mono") for p in lines) / 100.0
    width = min(box.width, 1280.0)
    size = min(
        44.0 if page.upright else 40.0, (width - 130) / longest, (box.height - 120) / (1.6 * len(lines) + 1.7 * bool(outputs))
    )
    pitch = size * 1.6
    height = pitch * len(lines) + 92
    under = (size * 1.5 * len(outputs) + 60) if outputs else 0.0
    x, y = box.x + (box.width - width) / 2, box.y + (box.height - height - under) / 2
    rows = {k: y + 66 + pitch * k for k in range(len(lines))}
    pieces = [
        _editor(Rect(x, y, width, height), theme),
        _focus(view, {k: (t.id, t.delay_s) for k, t in times.items()}, rows, Rect(x, y, width, pitch), theme),
    ]
    for k, part in enumerate(lines):
        pieces.append(timed(_code_line(part, k, x, rows[k], width, size), times[part.id]))
    for part in view.parts:
        if part.kind == "focus" and part.timed:
            pieces.append(
                Piece(part.id, Rect(x, rows.get(part.index, y), width, pitch), None, "live", live=_nothing, region=part.id)
            )
    for k, part in enumerate(outputs):
        pieces.append(timed(_output(part, x, y + height + 30 + size * 1.5 * k, width, size, theme), times[part.id]))
    return pieces


def _editor(rect: Rect, theme: Theme) -> Piece:
    def draw(canvas: Canvas, _: float) -> None:
        shape = skia.Rect.MakeXYWH(rect.x, rect.y, rect.width, rect.height)
        canvas.drawRoundRect(shape.makeOffset(3, 12), 24, 24, fill(0x50201838, blur=18))
        canvas.drawRoundRect(shape, 24, 24, fill(oklch(0.24, 0.035, 275)))
        canvas.drawRoundRect(shape, 24, 24, stroke(oklch(0.5, 0.04, 275, 0.6), 2))
        for k, hue in enumerate((25, 85, 145)):
            canvas.drawCircle(rect.x + 36 + 30 * k, rect.y + 32, 9, fill(oklch(0.74, 0.14, hue)))

    return Piece("", grown(rect, 50), draw, "fade", layer=0)


def _focus(view: DiagramView, when: dict[str, tuple[str, float]], rows: dict[int, float], line: Rect, theme: Theme) -> Piece:
    steps = [p for p in view.parts if p.kind == "focus"]

    def live(canvas: Canvas, clock: Clock) -> None:
        at, seen = 0.0, 0.0
        for part in steps:
            p = clock.shown(when[part.id][0], 0.4, when[part.id][1])
            if p > 0:
                at, seen = (rows[part.index], p) if seen == 0 else (at + (rows[part.index] - at) * p, 1.0)
        if seen > 0:
            rect = skia.Rect.MakeXYWH(line.x + 14, at, line.width - 28, line.height)
            canvas.drawRoundRect(rect, 12, 12, fill(oklch(0.80, 0.14, 80, 0.26 * seen)))
            canvas.drawRect(skia.Rect.MakeXYWH(line.x + 14, at + 6, 7, line.height - 12), fill(oklch(0.82, 0.15, 80, seen)))

    return Piece("", line, None, "live", layer=1, live=live)


def _code_line(part: Part, number: int, x: float, y: float, width: float, size: float) -> Piece:
    def draw(canvas: Canvas, _: float) -> None:
        base = y + size * 1.12
        write(canvas, str(number + 1), x + 62, base, size * 0.7, oklch(0.55, 0.03, 275), "right", "mono")
        at = x + 92 + part.index * width_of("0000", size, "mono")
        advance = width_of("0", size, "mono")
        for token in _WORDS.findall(part.text):
            if token.strip():
                write(canvas, token, at, base, size, _code_colour(token), face="mono")
            at += advance * len(token)

    return Piece("", Rect(x, y - 4, width, size * 1.7), draw, "fade", 0.35, layer=2)


def _output(part: Part, x: float, y: float, width: float, size: float, theme: Theme) -> Piece:
    def draw(canvas: Canvas, _: float) -> None:
        card(canvas, x, y, width, size * 1.5 + 16, theme, 16)
        write(canvas, "›", x + 34, y + size * 1.24, size, theme.tone("green", text=True), face="mono")
        write(canvas, part.text, x + 70, y + size * 1.24, fit_size(part.text, size, width - 110, "mono"), theme.ink, face="mono")

    return Piece("", Rect(x - 24, y - 14, width + 48, size * 1.5 + 60), draw, "pop", 0.4)

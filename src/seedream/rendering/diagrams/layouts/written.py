"""Written sums: numbers under one another on squared paper, a digit in each square, with what is carried above and notes beside."""

from __future__ import annotations

from typing import Any

from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams.ink import PEN, Theme, card, fit_size, hand_line, width_of, write
from seedream.rendering.diagrams.layouts.boxes import timed
from seedream.rendering.diagrams.layouts.common import timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece
from seedream.rendering.surface import stroke
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any
_LARGEST = 140.0
"""Side of a square at most, in design units."""


class _Paper:
    """The squares: columns are counted from the right, rows from the top; row 0 is where carried digits stand."""

    def __init__(self, view: DiagramView, page: Page) -> None:
        rows = [p for p in view.parts if p.kind == "row"]
        digits = [p for p in view.parts if p.kind in ("digit", "carry", "head")]
        self.columns = max([len(p.text) for p in rows] + [p.last + 1 for p in digits]) + 1
        self.rows = max([p.index for p in view.parts if p.kind != "carry"]) + 2
        self.noted = any(p.note for p in view.parts)
        room = page.box.width * (0.56 if self.noted else 0.96)
        self.side = min(_LARGEST, page.box.height / (self.rows + 0.2), room / self.columns)
        width = self.side * self.columns
        self.x = page.box.x + (page.box.width * 0.5 - width if self.noted else (page.box.width - width) / 2)
        self.x = max(self.x, page.box.x)
        self.y = page.box.y + (page.box.height - self.side * self.rows) / 2

    def square(self, column: int, row: int) -> Rect:
        """The square `column` from the right in a row."""
        x = self.x + (self.columns - 1 - column) * self.side
        return Rect(x, self.y + (row + 1) * self.side, self.side, self.side)


def layout_written(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """A sum as it is written on squared paper."""
    paper, times = _Paper(view, page), timing(view)
    pieces = [_sheet(paper, theme)]
    for part in view.parts:
        made = _rule(part, paper, theme) if part.kind == "rule" else _figures(part, paper, page, theme)
        pieces.append(timed(made, times[part.id]))
    return pieces


def _sheet(paper: _Paper, theme: Theme) -> Piece:
    width, height, side = paper.side * paper.columns, paper.side * paper.rows, paper.side

    def draw(canvas: Canvas, _: float) -> None:
        card(canvas, paper.x - 14, paper.y - 14, width + 28, height + 28, theme, 16)
        line = stroke(with_alpha(theme.tone("cyan"), 0.35), 1.6)
        for k in range(paper.columns + 1):
            canvas.drawLine(paper.x + k * side, paper.y, paper.x + k * side, paper.y + height, line)
        for k in range(paper.rows + 1):
            canvas.drawLine(paper.x, paper.y + k * side, paper.x + width, paper.y + k * side, line)

    return Piece("", Rect(paper.x - 50, paper.y - 50, width + 100, height + 100), draw, "fade", layer=0)


def _figures(part: Part, paper: _Paper, page: Page, theme: Theme) -> Piece:
    """A row of figures, one digit, a small digit that is carried, or the name of a column; notes stand beside the paper."""
    small = part.kind in ("carry", "head")
    columns = range(len(part.text)) if part.kind == "row" else [part.last]
    texts = list(reversed(part.text)) if part.kind == "row" else [part.text]
    squares = [paper.square(c, -1 if small else part.index) for c in columns]
    size = paper.side * (0.42 if small else 0.72)
    plain = theme.tone(part.colour, text=True) if part.colour else theme.ink
    beside = paper.x + paper.side * paper.columns + 40
    room = page.width - page.margin - beside
    note_size = fit_size(part.note, page.note_size * 1.1, room, "hand") if part.note else 0.0

    def draw(canvas: Canvas, _: float) -> None:
        for text, square in zip(texts, squares, strict=True):
            middle = square.x + square.width / 2
            write(canvas, text, middle, square.y + square.height * (0.72 if small else 0.76), size, plain, "centre", "bold")
        if part.note:
            y = squares[0].y + paper.side * 0.62
            write(canvas, part.note, beside, y, note_size, with_alpha(theme.ink, 0.92), "left", "hand")

    left, right = min(s.x for s in squares), max(s.x for s in squares) + paper.side
    right = max(right, beside + width_of(part.note, note_size, "hand")) if part.note else right
    return Piece("", Rect(left, squares[0].y, right - left + 8, paper.side), draw, "pop", 0.4, layer=2)


def _rule(part: Part, paper: _Paper, theme: Theme) -> Piece:
    """The line above the row `index`, under which the result stands."""
    first = paper.square(paper.columns - 1, part.index)

    def draw(canvas: Canvas, _: float) -> None:
        hand_line(canvas, [(first.x, first.y), (first.x + paper.side * paper.columns, first.y)], theme.ink, PEN * 1.6, 2)

    return Piece("", Rect(first.x, first.y - 8, paper.side * paper.columns, 16), draw, "fade", 0.3)

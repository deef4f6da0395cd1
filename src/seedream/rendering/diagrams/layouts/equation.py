"""Equations: terms in a row, as characters or set as maths, with notes under them."""

from __future__ import annotations

import re
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams import maths
from seedream.rendering.diagrams.ink import PEN, Theme, arrow, bowed, lines_of, width_of, write
from seedream.rendering.diagrams.layouts.boxes import timed
from seedream.rendering.diagrams.layouts.common import timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece
from seedream.rendering.surface import fill, stroke
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any


def fraction(text: str) -> tuple[str, str] | None:
    """Numerator and denominator of "a/b"; None for anything else."""
    found = re.fullmatch(r"\(?([^/()]+?)\)?/\(?([^/()]+?)\)?", text)
    return (found.group(1).strip(), found.group(2).strip()) if found else None


def _set_as_maths(part: Part) -> bool:
    """Whether a term has roots, powers or fractions that a line of characters cannot show."""
    return maths.is_maths(part.text) and (fraction(part.text) is None or bool(re.search(r"[√^_]", part.text)))


def _term_width(part: Part, size: float, page: Page) -> float:
    ratio = fraction(part.text)
    own = max(width_of(r, size * 0.8) for r in ratio) + size * 0.3 if ratio else width_of(part.text, size)
    if _set_as_maths(part):
        own = maths.extent(maths.parse(part.text), size).width
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
    if any(p.note and fraction(p.text) for p in view.parts):
        size = min(size, (pitch - page.note_size * 1.5) / 2.2)
    size = min([size] + [size * box.width / sum(_term_width(p, size, page) for p in row) for row in rows])
    maths_set = any(_set_as_maths(p) for p in view.parts)
    if (maths_set or len(rows) == 1) and not any(p.note for p in view.parts):
        size = _largest(rows, pitch, page)
    pieces = []
    for k, row in enumerate(rows):
        x = box.x + (box.width - sum(_term_width(p, size, page) for p in row)) / 2
        base = top + pitch * (k + 0.5) + size * (0.1 if any(p.note for p in row) else 0.3)
        for i, part in enumerate(row):
            width = _term_width(part, size, page)
            pieces.append(timed(_term(part, x, base, width, size, i, page, theme), times[part.id]))
            x += width
    return pieces


def _largest(rows: list[list[Part]], pitch: float, page: Page) -> float:
    """The size at which formulas without notes fill their rows."""
    size = 150.0
    while size > 30.0:
        heights = [maths.extent(maths.parse(p.text), size) for row in rows for p in row]
        widths = [sum(_term_width(p, size, page) for p in row) for row in rows]
        if max(e.above + e.below for e in heights) <= pitch * 0.8 and max(widths) <= page.box.width:
            break
        size -= 4.0
    return size


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
    formula = maths.parse(part.text) if _set_as_maths(part) else None
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
            top = base - size * 0.36 - high / 2
            if formula is not None:
                room = maths.extent(formula, size)
                top, high = base - room.above - size * 0.2, room.above + room.below + size * 0.36
            rect = skia.Rect.MakeXYWH(x + size * 0.08, top, width - size * 0.16, high)
            canvas.drawRoundRect(rect, 18, 18, fill(with_alpha(colour, 0.13)))
        if formula is not None:
            room = maths.extent(formula, size)
            maths.draw(canvas, formula, middle - room.width / 2, base, size, colour)
        elif ratio:
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

"""Code: an editor with coloured lines, the line that is spoken of, and what is printed."""

from __future__ import annotations

import re
from typing import Any

import skia

from seedream.rendering.colour import oklch
from seedream.rendering.diagrams.ink import Theme, card, fit_size, width_of, write
from seedream.rendering.diagrams.layouts.boxes import timed
from seedream.rendering.diagrams.layouts.common import timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Clock, Piece, grown, nothing
from seedream.rendering.surface import fill, stroke
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any


_WORDS = re.compile(r"(\"[^\"]*\"|'[^']*'|#.*|\b\d+(?:\.\d+)?\b|\b[A-Za-z_]\w*\b|\s+|.)")
_COLOURED = (
    "def return for in if elif else while import from class and or not True False None print with as try except lambda yield "
    "function const let var new this public static void int true false null "
    "SELECT FROM WHERE GROUP ORDER BY INSERT INTO UPDATE SET JOIN ON AND OR NOT"
)
"""Words that are coloured, of the languages that lessons use most."""
_KEYWORDS = frozenset(_COLOURED.split())


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
                Piece(part.id, Rect(x, rows.get(part.index, y), width, pitch), None, "live", live=nothing, region=part.id)
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

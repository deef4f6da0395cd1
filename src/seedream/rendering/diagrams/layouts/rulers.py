"""Layouts along a line: number line and timeline."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams.ink import PEN, Theme, arrow, bowed, card, hand_line, width_of, write
from seedream.rendering.diagrams.layouts.boxes import colour_of, timed
from seedream.rendering.diagrams.layouts.charts import figure, nice_ticks
from seedream.rendering.diagrams.layouts.common import Timing, card_text, timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece, around, grown
from seedream.rendering.surface import Point, fill, stroke
from seedream.scene.figures.diagram import Axis, DiagramView, Part
from seedream.types import Rect

Canvas = Any


# ---------------------------------------------------------------------------------------------------- number line
def layout_number_line(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """A number line with marks, jumps and ranges."""
    times, box, axis = timing(view), page.box, view.axis
    low, high = axis.low or 0.0, axis.high if axis.high is not None else 10.0
    left, right = box.x + 50, box.x + box.width - 50
    y = box.y + box.height * 0.62

    def at(value: float) -> float:
        return left + (value - low) / (high - low) * (right - left)

    pieces = [_ruler(axis, page, theme, (low, high), y, at)]
    for i, part in enumerate(view.parts):
        colour = theme.tone(part.colour or ("coral", "blue", "green", "violet")[i % 4])
        if part.kind == "mark":
            piece = _mark(part, at(part.value or 0.0), y, colour, page, theme)
        elif part.kind == "jump":
            piece = _jump(part, at(part.points[0][0]), at(part.points[0][1]), y, colour, page, theme)
        else:
            piece = _range(part, at(part.points[0][0]), at(part.points[0][1]), y, colour, page, theme)
        pieces.append(timed(piece, times[part.id]))
    return pieces


def _ruler(axis: Axis, page: Page, theme: Theme, span: Point, y: float, at: Callable[[float], float]) -> Piece:
    step = axis.step or (nice_ticks(*span, 10)[1] - nice_ticks(*span, 10)[0])
    count = round((span[1] - span[0]) / step)
    every = max(1, math.ceil(count / (11 if page.tall else 20)))

    def draw(canvas: Canvas, _: float) -> None:
        hand_line(canvas, [(at(span[0]) - 30, y), (at(span[1]) + 30, y)], theme.ink, PEN * 1.5, 3)
        for k in range(count + 1):
            x = at(span[0] + k * step)
            canvas.drawLine(x, y - 12, x, y + 12, stroke(theme.ink, PEN))
            if k % every == 0:
                write(
                    canvas,
                    figure(span[0] + k * step),
                    x,
                    y + 26 + page.label_size,
                    page.label_size * 0.95,
                    theme.ink,
                    "centre",
                    "plain",
                )

    return Piece("", Rect(0, y - 60, page.width, 160), draw, "fade", layer=0)


def _mark(part: Part, x: float, y: float, colour: int, page: Page, theme: Theme) -> Piece:
    def draw(canvas: Canvas, _: float) -> None:
        canvas.drawCircle(x, y, 26, fill(with_alpha(colour, 0.4), blur=11))
        canvas.drawCircle(x, y, 15, fill(colour))
        canvas.drawCircle(x, y, 15, stroke(theme.panel, 4))
        base = y + 40 + page.label_size * 2.1
        write(canvas, part.text, x, base, page.label_size, theme.tone(part.colour or "coral", text=True), "centre")
        if part.note:
            write(canvas, part.note, x, base + page.note_size, page.note_size, theme.ink, "centre", "hand")

    half = max(60.0, width_of(part.text, page.label_size) / 2 + 12, width_of(part.note, page.note_size, "hand") / 2 + 12)
    return Piece("", Rect(x - half, y - 50, 2 * half, 120 + page.label_size * 3.6), draw, "pop", 0.45, layer=2)


def _jump(part: Part, x0: float, x1: float, y: float, colour: int, page: Page, theme: Theme) -> Piece:
    steep = min(0.42, 0.46 * page.box.height / max(abs(x1 - x0), 1.0))
    bend = steep if x1 > x0 else -steep
    curve = bowed((x0, y - 18), (x1, y - 18), bend)
    top = min(point[1] for point in curve)
    width = min(11.0, max(6.0, abs(x1 - x0) * 0.06))

    def draw(canvas: Canvas, progress: float) -> None:
        arrow(canvas, curve, width, colour, progress)
        write(canvas, part.text, (x0 + x1) / 2, top - 18, page.label_size, theme.tone(part.colour or "coral", text=True), "centre")

    half = max(abs(x1 - x0) / 2, width_of(part.text, page.label_size) / 2) + 30
    return Piece(
        "", Rect((x0 + x1) / 2 - half, top - page.label_size * 2, 2 * half, y - top + page.label_size * 2), draw, "draw", 0.6
    )


def _range(part: Part, x0: float, x1: float, y: float, colour: int, page: Page, theme: Theme) -> Piece:
    def draw(canvas: Canvas, progress: float) -> None:
        end = x0 + (x1 - x0) * progress
        canvas.drawLine(x0, y, end, y, stroke(with_alpha(colour, 0.75), 20))
        write(canvas, part.text, (x0 + x1) / 2, y - 34, page.label_size, theme.tone(part.colour or "coral", text=True), "centre")

    return Piece("", Rect(min(x0, x1) - 30, y - 90, abs(x1 - x0) + 60, 130), draw, "draw", 0.6)


# ---------------------------------------------------------------------------------------------------- timeline
def layout_timeline(view: DiagramView, page: Page, theme: Theme, seed: int) -> list[Piece]:
    """Moments on a line: left to right in landscape, downward on tall pages."""
    times, box = timing(view), page.box
    count = len(view.parts)
    if view.axis.low is not None and view.axis.high is not None:
        share = [((p.value or 0.0) - view.axis.low) / (view.axis.high - view.axis.low) for p in view.parts]
    else:
        share = [(i + 0.5) / count for i in range(count)]
    if page.tall:
        return _downward(view, share, times, box, page, theme)
    return _rightward(view, share, times, box, page, theme)


def _spread(wanted: Sequence[float], pitch: float, low: float, high: float) -> list[float]:
    """Positions as near as possible to the wanted ones, at least `pitch` apart, inside low..high."""
    out = list(wanted)
    for _ in range(60):
        for k in range(len(out) - 1):
            gap = out[k + 1] - out[k]
            if gap < pitch:
                out[k] -= (pitch - gap) / 2
                out[k + 1] += (pitch - gap) / 2
        out = [min(max(v, low), high) for v in out]
    return out


def _moment_card(part: Part, rect: Rect, spot: Point, joint: Point, colour: int, page: Page, theme: Theme, year: bool) -> Piece:
    date = "" if part.value is None or not year else (f"{part.value:.0f}" if part.value >= 0 else f"{-part.value:.0f} BC")
    inner = Rect(
        rect.x, rect.y + (page.label_size * 1.25 if date else 0), rect.width, rect.height - (page.label_size * 1.25 if date else 0)
    )

    def draw(canvas: Canvas, _: float) -> None:
        canvas.drawLine(*spot, *joint, stroke(with_alpha(colour, 0.8), 3))
        canvas.drawCircle(*spot, 26, fill(with_alpha(colour, 0.45), blur=12))
        canvas.drawCircle(*spot, 14, fill(theme.panel))
        canvas.drawCircle(*spot, 14, stroke(colour, 5.5))
        card(canvas, rect.x, rect.y, rect.width, rect.height, theme, 18, with_alpha(colour, 0.8))
        if date:
            write(canvas, date, rect.x + rect.width / 2, rect.y + page.label_size * 1.22, page.label_size, colour, "centre")
        card_text(canvas, part, inner, theme, page, colour)

    box = around([spot, (rect.x, rect.y), (rect.x + rect.width, rect.y + rect.height)], 66)  # the glow fades out inside of it
    return Piece("", box, draw, "pop", 0.5)


def _rightward(view: DiagramView, share: list[float], times: dict[str, Timing], box: Rect, page: Page, theme: Theme) -> list[Piece]:
    middle = box.y + box.height / 2
    count = len(share)
    width = min(330.0, box.width / max(1, (count + 1) / 2) - 24)
    height = 200.0
    pieces = [_spine((box.x, middle), (box.x + box.width, middle), theme)]
    for parity in (0, 1):
        members = [i for i in range(count) if i % 2 == parity]
        wanted = [box.x + share[i] * box.width for i in members]
        centres = _spread(wanted, width + 20, box.x + width / 2, box.x + box.width - width / 2)
        for i, centre, x in zip(members, centres, wanted, strict=True):
            top = middle - 70 - height if parity == 0 else middle + 70
            rect = Rect(centre - width / 2, top, width, height)
            joint = (min(max(x, rect.x + 20), rect.x + width - 20), top + height if parity == 0 else top)
            colour = colour_of(view.parts[i], i, theme)
            pieces.append(
                timed(_moment_card(view.parts[i], rect, (x, middle), joint, colour, page, theme, True), times[view.parts[i].id])
            )
    return pieces


def _downward(view: DiagramView, share: list[float], times: dict[str, Timing], box: Rect, page: Page, theme: Theme) -> list[Piece]:
    x = box.x + 60
    count = len(share)
    height = min(230.0 if page.upright else 120.0, box.height / count - 20)
    wanted = [box.y + s * box.height for s in share]
    centres = _spread(wanted, height + 16, box.y + height / 2, box.y + box.height - height / 2)
    pieces = [_spine((x, box.y), (x, box.y + box.height), theme)]
    for i, (part, y, centre) in enumerate(zip(view.parts, wanted, centres, strict=True)):
        rect = Rect(x + 70, centre - height / 2, box.width - 140, height)
        joint = (rect.x, min(max(y, rect.y + 20), rect.y + height - 20))
        pieces.append(timed(_moment_card(part, rect, (x, y), joint, colour_of(part, i, theme), page, theme, True), times[part.id]))
    return pieces


def _spine(start: Point, end: Point, theme: Theme) -> Piece:
    def draw(canvas: Canvas, _: float) -> None:
        if theme.dark:
            canvas.drawLine(*start, *end, stroke(with_alpha(theme.tone("amber"), 0.35), 18, blur=9))
        hand_line(canvas, [start, end], theme.ink, PEN * 1.7, 5)

    return Piece("", grown(around([start, end]), 40), draw, "fade", layer=0)

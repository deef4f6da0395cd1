"""What layouts share: when a part appears, labels from wishes, rows of chips, boxes with text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.colour import mix_lab, with_alpha
from seedream.rendering.diagrams.drawings import Look, draw_sketch, sketch
from seedream.rendering.diagrams.ink import LEADER, PEN, Theme, arrow, bowed, card, lines_of, width_of, write
from seedream.rendering.diagrams.labels import Wish, leader_end, place_labels
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import LABEL_DELAY_S, Piece, around, grown
from seedream.rendering.fonts import Align
from seedream.rendering.surface import Point, fill, stroke
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.types import Rect

Canvas = Any
_SIDES = {"right": 0.0, "below": 90.0, "left": 180.0, "above": -90.0}


@dataclass(frozen=True, slots=True)
class Timing:
    """Which element's reveal a part follows ("" = given), how long after it, and which region it marks ("" = none)."""

    id: str
    delay_s: float = 0.0
    region: str = ""


def timing(view: DiagramView) -> dict[str, Timing]:
    """When each part appears; followers of given parts are given too."""
    parts = {part.id: part for part in view.parts}

    def resolve(part: Part, depth: int = 0) -> Timing:
        if part.given or depth > 8:
            return Timing("")
        if part.after:
            leader = resolve(parts[part.after], depth + 1)
            return Timing(leader.id, leader.delay_s + LABEL_DELAY_S)
        return Timing(part.id, 0.0, part.id)

    return {part.id: resolve(part) for part in view.parts}


def side_angle(side: str) -> float:
    """Degrees (0 right, 90 below) of "left", "above"… or of a number."""
    return _SIDES[side] if side in _SIDES else float(side)


def _label_lines(part: Part, page: Page) -> tuple[list[str], list[str]]:
    room = page.width * (0.42 if page.upright else 0.26)
    return (
        lines_of(part.text, page.label_size, room, "bold") if part.text else [],
        lines_of(part.note, page.note_size, room, "hand") if part.note else [],
    )


def wish_for(part: Part, spot: Point, angle: float | None, distance: float, page: Page, leader: bool) -> Wish:
    """The wish of a part's label: its measured size and where it would like to stand."""
    heads, notes = _label_lines(part, page)
    widths = [width_of(h, page.label_size) for h in heads] + [width_of(n, page.note_size, "hand") for n in notes]
    height = len(heads) * page.label_size * 1.16 + len(notes) * page.note_size * 0.94
    return Wish(spot[0], spot[1], max(widths, default=0.0) + 16, height + 10, angle, distance, leader)


def label_pieces(
    asks: Sequence[tuple[Part, Timing, int]], wishes: Sequence[Wish], page: Page, theme: Theme, obstacles: Sequence[Rect], seed: int
) -> list[Piece]:
    """Labels at solved places, each with its leader line, as pieces above everything else."""
    if not wishes:
        return []
    rects = place_labels(wishes, page.label_bounds, obstacles, seed)
    return [_label_piece(*ask, wish, rect, page, theme) for ask, wish, rect in zip(asks, wishes, rects, strict=True)]


def _label_piece(part: Part, when: Timing, colour: int, wish: Wish, rect: Rect, page: Page, theme: Theme) -> Piece:
    heads, notes = _label_lines(part, page)
    end = leader_end(wish, rect)
    dx, dy = wish.x - end[0], wish.y - end[1]
    length = math.hypot(dx, dy)
    centre = rect.x + rect.width / 2
    align: Align = "centre" if rect.x < wish.x < rect.x + rect.width else "left" if centre > wish.x else "right"
    x = {"left": rect.x + 8, "right": rect.x + rect.width - 8, "centre": centre}[align]

    def draw(canvas: Canvas, _: float) -> None:
        if theme.dark or length > 1:
            soft = skia.Rect.MakeXYWH(rect.x, rect.y, rect.width, rect.height).makeOutset(2, 0)
            canvas.drawRoundRect(soft, 24, 24, fill(with_alpha(theme.halo, 0.42 if theme.dark else 0.35), blur=15))
        if wish.leader and length > 12:
            bow = (end[0] + dx / 2 - dy * 0.04, end[1] + dy / 2 + dx * 0.04)
            path = skia.PathBuilder()
            path.moveTo(*end)
            path.quadTo(*bow, wish.x - dx / length * 8, wish.y - dy / length * 8)
            canvas.drawPath(path.detach(), stroke(with_alpha(theme.ink, 0.78), LEADER))
            canvas.drawCircle(wish.x, wish.y, 5, fill(colour))
            canvas.drawCircle(wish.x, wish.y, 9.5, stroke(with_alpha(colour, 0.55), 2))
        y = rect.y + 5 + page.label_size * 0.9
        for row in heads:
            write(canvas, row, x, y, page.label_size, colour, align)
            y += page.label_size * 1.16
        y += (page.note_size * 0.9 - page.label_size * 0.98) if heads else page.note_size * 0.85 - page.label_size * 0.9
        for row in notes:
            write(canvas, row, x, y, page.note_size, with_alpha(theme.ink, 0.9), align, "hand")
            y += page.note_size * 0.94

    box = around([(rect.x, rect.y), (rect.x + rect.width, rect.y + rect.height), (wish.x, wish.y)], 30)
    return Piece(when.id, box, draw, "fade", 0.35, when.delay_s, layer=3, region=when.region)


def chips(part: Part, centre: Point, page: Page, theme: Theme) -> Piece:
    """A row of rounded chips around a centre: words, plain signs, arrows with a word."""
    size = page.label_size
    room = page.width - 2 * page.margin
    while size > 15 and _chips_width(part.values, size) > room:
        size *= 0.96
    total = _chips_width(part.values, size)
    colours = ("blue", "teal", "violet", "coral", "green", "amber", "rose")
    left = min(max(centre[0] - total / 2, page.margin), page.width - page.margin - total)

    def draw(canvas: Canvas, _: float) -> None:
        x, y, number = left, centre[1], 0
        for value in part.values:
            width = _chip_width(value, size)
            if value.startswith("->"):
                word = value[2:]
                write(canvas, word, x + width / 2, y - size * 0.55, size * 0.95, theme.tone("amber", text=True), "centre", "hand")
                arrow(canvas, bowed((x + size * 0.3, y), (x + width - size * 0.3, y), 0.0), size * 0.22, theme.tone("amber"))
            elif value in ("+", "=", "−", "-", "×"):
                write(canvas, value, x + width / 2, y + size * 0.36, size * 1.1, theme.ink, "centre")
            else:
                colour = theme.tone(part.colour or colours[number % len(colours)], text=True)
                number += 1
                card(canvas, x + size * 0.12, y - size * 0.95, width - size * 0.24, size * 1.9, theme, size * 0.55, colour)
                write(canvas, value, x + width / 2, y + size * 0.36, size, colour, "centre")
            x += width

    return Piece("", Rect(left - 24, centre[1] - size * 2.2, total + 48, size * 4.0), draw, "pop")


def _chip_width(value: str, size: float) -> float:
    if value.startswith("->"):
        return max(width_of(value[2:], size * 0.95, "hand") + size * 1.1, size * 3.4)
    if value in ("+", "=", "−", "-", "×"):
        return size * 1.15
    return width_of(value, size) + size * 1.35


def _chips_width(values: Sequence[str], size: float) -> float:
    return sum(_chip_width(v, size) for v in values)


def text_box(
    part: Part, rect: Rect, theme: Theme, page: Page, colour: int, *, badge: str = "", align: Align = "centre", factor: float = 0.0
) -> Piece:
    """A card with an optional picture above, a heading and a handwritten note; everything shrinks to fit."""

    def draw(canvas: Canvas, _: float) -> None:
        card(canvas, rect.x, rect.y, rect.width, rect.height, theme, 22, with_alpha(colour, 0.85))
        tint = skia.Rect.MakeXYWH(rect.x + 1.5, rect.y + 1.5, rect.width - 3, rect.height - 3)
        canvas.drawRoundRect(tint, 21, 21, fill(with_alpha(mix_lab(colour, theme.panel, 0.5), 0.16)))
        if align == "left":
            stripe = skia.Rect.MakeXYWH(rect.x + 16, rect.y + 18, 8, rect.height - 36)
            canvas.drawRoundRect(stripe, 4, 4, fill(colour))
        inner = Rect(rect.x + 26, rect.y, rect.width - 26, rect.height) if align == "left" else rect
        card_text(canvas, part, inner, theme, page, colour, align, factor)
        if badge:
            canvas.drawCircle(rect.x + 6, rect.y + 6, 25, fill(colour))
            write(canvas, badge, rect.x + 6, rect.y + 16, 29, theme.panel, "centre")

    return Piece("", grown(rect, 40), draw, "pop", 0.5)


FACTORS = (1.5, 1.38, 1.26, 1.15, 1.05, 0.95, 0.86, 0.78, 0.7, 0.62, 0.55)
"""Sizes of a card's words relative to labels, largest first."""


@dataclass(frozen=True, slots=True)
class CardRoom:
    """How a card divides its rectangle: picture above or beside, and what is left for words, in design units."""

    beside: bool
    picture: float
    width: float
    height: float


def _room(part: Part, rect: Rect) -> CardRoom:
    if not part.drawing:
        return CardRoom(False, 0.0, rect.width - 36, rect.height - 26)
    if rect.width > rect.height * 1.5:
        picture = min(rect.height * 0.72, rect.width * 0.3)
        return CardRoom(True, picture, rect.width - 36 - picture - 14, rect.height - 26)
    picture = min(rect.height * 0.46, rect.width * 0.62)
    return CardRoom(False, picture, rect.width - 36, rect.height - 34 - picture)


def _fitted(part: Part, room: CardRoom, page: Page, factor: float) -> tuple[list[str], list[str], float, float, bool]:
    """Lines of a card's heading and note at a size, the sizes, and whether they fit the room."""
    head_size, note_size = page.label_size * factor, page.note_size * (0.35 + 0.65 * factor)
    heads = lines_of(part.text, head_size, room.width) if part.text else []
    notes = lines_of(part.note, note_size, room.width, "hand") if part.note else []
    used = len(heads) * head_size * 1.14 + len(notes) * note_size * 0.98
    widest = max([width_of(h, head_size) for h in heads] + [width_of(n, note_size, "hand") for n in notes], default=0.0)
    return heads, notes, head_size, note_size, used <= room.height and widest <= room.width and (len(heads) <= 1 or factor <= 1.15)


def shared_factor(items: Sequence[tuple[Part, Rect]], page: Page) -> float:
    """The largest size at which the words of all these cards fit, so that siblings are set alike."""
    smallest = FACTORS[0]
    for part, rect in items:
        room = _room(part, rect)
        smallest = min(smallest, next((f for f in FACTORS if _fitted(part, room, page, f)[4]), FACTORS[-1]))
    return smallest


def card_text(
    canvas: Canvas, part: Part, rect: Rect, theme: Theme, page: Page, colour: int, align: Align = "centre", factor: float = 0.0
) -> None:
    """Picture, heading and note centred in a rectangle, the picture beside the words where it is wide and flat."""
    room = _room(part, rect)
    heads, notes, head_size, note_size, _ = _fitted(part, room, page, factor or shared_factor([(part, rect)], page))
    height = len(heads) * head_size * 1.14 + len(notes) * note_size * 0.98
    above = room.picture + 12 if part.drawing and not room.beside else 0.0
    y = rect.y + (rect.height - height - above) / 2
    left = rect.x + 18 + (room.picture + 14 if room.beside else 0.0)
    if part.drawing:
        px = rect.x + 18 if room.beside else rect.x + (rect.width - room.picture) / 2
        py = rect.y + (rect.height - room.picture) / 2 if room.beside else y
        _picture(canvas, part, px, py, room.picture, theme, colour)
    y += above
    if room.beside and align == "centre":
        align = "left"
    x = {"left": left, "centre": rect.x + rect.width / 2, "right": rect.x + rect.width - 18}[align]
    for row in heads:
        y += head_size * 1.14
        write(canvas, row, x, y - head_size * 0.26, head_size, theme.ink, align)
    for row in notes:
        y += note_size * 0.98
        write(canvas, row, x, y - note_size * 0.26, note_size, with_alpha(theme.ink, 0.86), align, "hand")


def _picture(canvas: Canvas, part: Part, x: float, y: float, side: float, theme: Theme, colour: int) -> None:
    """A drawing centred in a square."""
    found = sketch(part.drawing)
    longest = max(found.width, found.height)
    width, height = side * found.width / longest, side * found.height / longest
    own = colour if part.drawing.startswith("icon:") else theme.tone(part.colour) if part.colour else 0
    look = Look(PEN * 0.9, own, part.values, part.value, part.step, theme.dark)
    draw_sketch(canvas, part.drawing, x + (side - width) / 2, y + (side - height) / 2, width, look)

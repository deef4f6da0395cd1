"""Built-in furniture with doors, drawers and boards: kitchen units, sideboards, wardrobes, bookcases, open shelves, lockers."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.goods import fill_shelf
from seedream.rendering.places.rooms.plan import Thing

Draw = Callable[[Brush, Spot, Thing], None]


def _handle(b: Brush, x: float, y: float, length: float, *, upright: bool = False) -> None:
    metal = b.tone("metal", "#8A6F4A")
    dx, dy = (0.0, length / 2) if upright else (length / 2, 0.0)
    b.line(x - dx, y - dy + 2.4, x + dx, y + dy + 2.4, with_alpha(0xFF000000, 0.25), 4)
    b.line(x - dx, y - dy, x + dx, y + dy, metal, 4)
    b.line(x - dx, y - dy - 1, x + dx, y + dy - 1, with_alpha(lighter(metal, 0.7), 0.8), 1.3)


def door(b: Brush, left: float, top: float, right: float, bottom: float, colour: int, kind: str) -> None:
    """One front: "shaker" (a frame round a panel), "flat", "drawers", "glass", "slats"."""
    b.groove(left + 1.5, top + 1.5, right - 1.5, bottom - 1.5, colour)
    inset = min(14.0, (right - left) * 0.14)
    if kind == "shaker" and bottom - top > 46:
        b.rect(left + inset, top + inset, right - inset, bottom - inset, darker(colour, 0.10), 2)
        b.groove(left + inset, top + inset, right - inset, bottom - inset, darker(colour, 0.2), 2)
    elif kind == "glass":
        b.rect(left + inset, top + inset, right - inset, bottom - inset, darker(colour, 0.5), 2)
    elif kind == "slats":
        for i in range(int((bottom - top - 2 * inset) // 9)):
            b.rect(left + inset, top + inset + i * 9, right - inset, top + inset + i * 9 + 5, darker(colour, 0.16))


def units(b: Brush, s: Spot, thing: Thing) -> None:
    """A run of base cabinets: `n` fronts, drawers in the upper part where `kind` says "drawers", worktop in the second colour."""
    colour, top_colour, n = b.tone(thing.colour), b.tone(thing.second, "#D9C7A6"), max(thing.n, 2)
    slab, plinth = 0.045 * s.m, 0.10 * s.m
    b.shadow(s.left - 8, s.foot - 12, s.right + 8, s.foot + 10, 0.45, 8)
    b.rect(s.left + 4, s.foot - plinth, s.right - 4, s.foot, darker(colour, 0.75))
    top, foot, w = s.top + slab, s.foot - plinth, s.w / n
    b.rect(s.left, top, s.right, foot, b.across(colour, s.left, s.right, 0.8))
    for i in range(n):
        x = s.left + i * w
        if thing.kind == "drawers" or i % 3 == 1:
            cuts = (0.0, 0.28, 0.62, 1.0)
            for a, c in itertools.pairwise(cuts):
                y0, y1 = top + (foot - top) * a + 4, top + (foot - top) * c - 1
                door(b, x + 3, y0, x + w - 3, y1, colour, thing.kind)
                _handle(b, x + w / 2, y0 + (y1 - y0) * 0.34, w * 0.30)
        else:
            door(b, x + 3, top + 4, x + w - 3, foot - 2, colour, thing.kind or "shaker")
            _handle(b, x + (w - 15 if i % 2 else 15), top + (foot - top) * 0.28, 0.13 * s.m, upright=True)
    b.shadow(s.left, top, s.right, top + 13, 0.32, 5)
    b.slab(s.left - 7, s.top, s.right + 7, top, top_colour, 3)


def wall_units(b: Brush, s: Spot, thing: Thing) -> None:
    """Cabinets that hang on the wall."""
    colour, n = b.tone(thing.colour), max(thing.n, 2)
    b.shadow(s.left + 6, s.foot - 6, s.right + 12, s.foot + 26, 0.32, 12)
    b.rect(s.left, s.top, s.right, s.foot, b.across(colour, s.left, s.right, 0.8))
    for i in range(n):
        x, w = s.left + i * s.w / n, s.w / n
        door(b, x + 3, s.top + 4, x + w - 3, s.foot - 3, colour, thing.kind or "shaker")
        if thing.kind == "glass":
            for row in range(2):
                board = s.top + s.h * (0.5 + 0.44 * row)
                fill_shelf(b, "crockery", x + 20, x + w - 20, board, s.h * 0.22)
                b.rect(x + 16, board, x + w - 16, board + 4, darker(colour, 0.25))
            b.shape(
                [(x + w * 0.25, s.top + 16), (x + w * 0.5, s.top + 16), (x + w * 0.3, s.foot - 16), (x + w * 0.12, s.foot - 16)],
                0x1EFFFFFF,
            )
        _handle(b, x + (w - 14 if i % 2 == 0 else 14), s.foot - s.h * 0.16, 0.10 * s.m, upright=True)
    b.rect(s.left - 4, s.top - 9, s.right + 4, s.top, lighter(colour, 0.2), 2)


def shelf(b: Brush, s: Spot, thing: Thing) -> None:
    """Boards on the wall, `n` of them over the height `h`, full of `kind` (see `goods`)."""
    colour, n = b.tone(thing.colour, "#B58A5A"), max(thing.n, 1)
    for i in range(n):
        y = s.foot - s.h * i / max(n, 1)
        b.shadow(s.left + 6, y + 8, s.right + 4, y + 26, 0.30, 8)
        b.slab(s.left, y - 9, s.right, y + 3, colour, 1.5)
        for side in (0.12, 0.88):
            x = s.left + s.w * side
            b.line(x, y + 3, x, y + 20, b.tone("metal", "#6A5A48"), 3)
        fill_shelf(
            b, thing.kind or "crockery", s.left + 10, s.right - 10, y - 9, min(s.h / n * 0.82, 0.34 * s.m) if n > 1 else 0.34 * s.m
        )


def bookcase(b: Brush, s: Spot, thing: Thing) -> None:
    """A tall case of boards, `n` rows, filled with `kind` ("books" unless said); `second` is the colour of its back."""
    colour, rows = b.tone(thing.colour), max(thing.n, 3)
    board, side = max(0.028 * s.m, 5.0), max(0.035 * s.m, 6.0)
    b.contact(s.x, s.foot, s.w * 1.08, 26, 0.5)
    b.shadow(s.left + 10, s.top + 10, s.right + 20, s.foot, 0.30, 14)
    b.rect(s.left, s.top, s.right, s.foot, b.tone(thing.second) if thing.second else darker(colour, 0.62))
    plinth = 0.09 * s.m
    step = (s.h - plinth - board) / rows
    columns = max(1, round(s.w / (0.95 * s.m)))
    for column in range(columns):
        x0, x1 = s.left + column * s.w / columns + side, s.left + (column + 1) * s.w / columns - side * 0.3
        for row in range(rows):
            y = s.top + board + (row + 1) * step
            b.shadow(x0, y - step + 2, x1, y - step + 16, 0.4, 6)
            fill_shelf(b, thing.kind or "books", x0, x1, y - board, step - board * 2.2)
            b.slab(x0 - 2, y - board, x1 + 2, y, colour)
    for column in range(columns + 1):
        x = s.left + column * (s.w - side) / columns
        b.rect(x, s.top, x + side, s.foot, b.across(colour, x, x + side))
    b.rect(s.left, s.foot - plinth, s.right, s.foot, b.across(darker(colour, 0.18), s.left, s.right))
    b.slab(s.left - 8, s.top - board * 1.3, s.right + 8, s.top + board * 0.8, colour, 2)


def sideboard(b: Brush, s: Spot, thing: Thing) -> None:
    """A low cupboard on legs with `n` doors."""
    colour, n, leg = b.tone(thing.colour), max(thing.n, 3), 0.16 * s.m
    b.contact(s.x, s.foot, s.w * 1.05, 24, 0.45)
    for x in (s.left + 0.1 * s.w, s.right - 0.1 * s.w):
        b.shape([(x - 7, s.foot - leg), (x + 7, s.foot - leg), (x + 4, s.foot), (x - 4, s.foot)], darker(colour, 0.5))
    b.rect(s.left, s.top, s.right, s.foot - leg, b.across(colour, s.left, s.right), 4)
    for i in range(n):
        x, w = s.left + 10 + i * (s.w - 20) / n, (s.w - 20) / n
        door(b, x + 2, s.top + 16, x + w - 2, s.foot - leg - 9, colour, thing.kind or "flat")
        b.disc(x + (w - 12 if i % 2 == 0 else 12), s.top + (s.h - leg) * 0.48, 4.2, b.tone("metal", "#D9B36A"))
    b.slab(s.left - 4, s.top, s.right + 4, s.top + 11, lighter(colour, 0.10), 3)


def wardrobe(b: Brush, s: Spot, thing: Thing) -> None:
    """A tall cupboard with `n` doors."""
    colour, n, foot = b.tone(thing.colour), max(thing.n, 2), 0.07 * s.m
    b.contact(s.x, s.foot, s.w * 1.06, 26, 0.5)
    b.shadow(s.left + 10, s.top + 12, s.right + 18, s.foot, 0.28, 13)
    b.rect(s.left, s.top, s.right, s.foot, b.across(colour, s.left, s.right))
    for i in range(n):
        x, w = s.left + 6 + i * (s.w - 12) / n, (s.w - 12) / n
        door(b, x + 1, s.top + 20, x + w - 1, s.foot - foot - 6, colour, thing.kind or "shaker")
        _handle(b, x + (w - 13 if i % 2 == 0 else 13), s.top + s.h * 0.52, 0.14 * s.m, upright=True)
    b.rect(s.left, s.foot - foot, s.right, s.foot, darker(colour, 0.35))
    b.slab(s.left - 9, s.top - 8, s.right + 9, s.top + 12, lighter(colour, 0.08), 3)


def lockers(b: Brush, s: Spot, thing: Thing) -> None:
    """Metal lockers side by side, with vents."""
    colour, n = b.tone(thing.colour), max(thing.n, 3)
    b.contact(s.x, s.foot, s.w * 1.04, 20, 0.45)
    for i in range(n):
        x, w = s.left + i * s.w / n, s.w / n
        tint = lighter(colour, 0.10) if i % 2 else colour
        b.slab(x, s.top, x + w - 1, s.foot, tint, 3)
        b.groove(x + 4, s.top + 5, x + w - 5, s.foot - 5, tint)
        for k in range(4):
            b.line(x + w * 0.28, s.top + 22 + k * 9, x + w * 0.72, s.top + 22 + k * 9, darker(tint, 0.6), 2.6)
        b.rect(x + w * 0.76, s.top + s.h * 0.46, x + w * 0.84, s.top + s.h * 0.54, lighter(0xFF8A93A2, 0.3), 2)


def counter(b: Brush, s: Spot, thing: Thing) -> None:
    """A counter or bar with a panelled front; `kind` "slats", "tiles" or "shaker"."""
    colour, top_colour, slab = b.tone(thing.colour), b.tone(thing.second, "#E5D6B8"), 0.06 * s.m
    b.contact(s.x, s.foot, s.w * 1.06, 34, 0.55)
    b.rect(s.left, s.top + slab, s.right, s.foot, b.across(colour, s.left, s.right))
    n = max(thing.n, 5)
    if thing.kind == "slats":
        count = int(s.w // (0.07 * s.m))
        for i in range(count):
            x, w = s.left + i * s.w / count, s.w / count
            b.rect(x + 1, s.top + slab, x + w - 2, s.foot - 10, b.across(colour, x, x + w, 1.2), 2)
            b.line(x + w - 1, s.top + slab, x + w - 1, s.foot - 10, darker(colour, 0.7), 2)
    else:
        for i in range(n):
            x, w = s.left + 10 + i * (s.w - 20) / n, (s.w - 20) / n
            door(b, x + 3, s.top + slab + 14, x + w - 3, s.foot - 22, colour, "shaker")
    b.rect(s.left + 2, s.foot - 0.07 * s.m, s.right - 2, s.foot, darker(colour, 0.65))
    b.shadow(s.left, s.top + slab, s.right, s.top + slab + 18, 0.36, 7)
    b.slab(s.left - 12, s.top, s.right + 12, s.top + slab, top_colour, 4)


CABINETS: dict[str, Draw] = {
    "units": units, "wall_units": wall_units, "shelf": shelf, "bookcase": bookcase, "sideboard": sideboard, "wardrobe": wardrobe,
    "lockers": lockers, "counter": counter,
}  # fmt: skip

"""Shopfronts of the street: what stands behind the glass and shines onto the pavement. Sizes in world units (see `neon_sheets`)."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.colour import mix, oklch, with_alpha
from seedream.rendering.places.neon_sheets import Sheets
from seedream.rendering.surface import fill, linear_gradient, polygon, radial_gradient, smooth_path, stroke
from seedream.types import Rect

GROUND_FLOOR = 226.0
"""Height of the ground floor."""

_DARK = 0xFF120E18
_METAL = 0xFF2B2733


@dataclass(frozen=True, slots=True)
class Shop:
    """A shopfront: kind, its glass in world units, the colour of the light inside and the seed of its small things."""

    kind: str
    glass: Rect
    light: int
    seed: int


def _room(canvas: Any, glass: Rect, light: int, *, level: float = 1.0) -> None:
    """Back wall, floor and ceiling light of a room seen through glass."""
    bottom = glass.y + glass.height
    tone = mix(0xFF140B14, light, level)
    wall = linear_gradient((0, glass.y), (0, bottom), [mix(tone, 0xFFFFFFFF, 0.20), tone, mix(tone, 0xFF180C14, 0.5)], [0, 0.3, 1])
    canvas.drawRect(_rect(glass), fill(wall))
    floor = bottom - glass.height * 0.16
    canvas.drawRect(skia.Rect.MakeLTRB(glass.x, floor, glass.x + glass.width, bottom), fill(mix(tone, 0xFF100810, 0.62)))
    for side in (glass.x, glass.x + glass.width):
        shade = linear_gradient((side, 0), (side + (40 if side == glass.x else -40), 0), [0x90080410, 0x00080410])
        canvas.drawRect(_rect(glass), fill(shade))


def _rect(box: Rect) -> Any:
    return skia.Rect.MakeXYWH(box.x, box.y, box.width, box.height)


def _person(canvas: Any, x: float, foot: float, height: float, colour: int, *, facing: int = 1, seated: bool = False) -> None:
    """A still figure in silhouette: head with hair, sloping shoulders, a coat."""
    h = height
    top = foot - (h if not seated else h * 0.86)
    canvas.drawOval(skia.Rect.MakeXYWH(x - h * 0.058 + facing * h * 0.012, top, h * 0.116, h * 0.145), fill(colour))
    canvas.drawOval(skia.Rect.MakeXYWH(x - h * 0.072, top - h * 0.012, h * 0.118, h * 0.11), fill(colour))
    body = [
        (-0.03, 0.13),
        (-0.115, 0.185),
        (-0.14, 0.30),
        (-0.125, 0.50),
        (-0.13, 0.72),
        (0.13, 0.72),
        (0.12, 0.50),
        (0.14, 0.30),
        (0.115, 0.185),
        (0.03, 0.13),
    ]
    canvas.drawPath(smooth_path([(x + px * h, top + py * h) for px, py in body], close=True), fill(colour))
    if not seated:
        for side in (-0.055, 0.055):
            canvas.drawRect(skia.Rect.MakeLTRB(x + (side - 0.045) * h, top + 0.66 * h, x + (side + 0.045) * h, foot), fill(colour))


def _pendants(canvas: Any, glass: Rect, rng: random.Random, colour: int) -> None:
    count = max(1, int(glass.width // 85))
    for i in range(count):
        x = glass.x + glass.width * (i + 0.5) / count
        y = glass.y + glass.height * rng.uniform(0.17, 0.24)
        canvas.drawLine(x, glass.y, x, y, stroke(0xB0150E14, 1.6))
        canvas.drawCircle(x, y + 8, 46, fill(radial_gradient((x, y + 8), 46, [with_alpha(colour, 0.75), with_alpha(colour, 0)])))
        canvas.drawPath(polygon([(x - 4, y - 3), (x + 4, y - 3), (x + 15, y + 8), (x - 15, y + 8)]), fill(0xFF20151C))
        canvas.drawOval(skia.Rect.MakeXYWH(x - 13, y + 5, 26, 6), fill(mix(colour, 0xFFFFFFFF, 0.75)))


def _shelves(
    canvas: Any, glass: Rect, rng: random.Random, hues: Sequence[float], *, rows: int, light: float = 0.62, chroma: float = 0.12
) -> None:
    """Goods on shelves along the back wall."""
    top, bottom = glass.y + glass.height * 0.12, glass.y + glass.height * 0.80
    pitch = (bottom - top) / rows
    for row in range(rows):
        board = top + pitch * (row + 1)
        x = glass.x + 8
        while x < glass.x + glass.width - 12:
            width, height = rng.uniform(5, 13), pitch * rng.uniform(0.45, 0.78)
            if rng.random() < 0.88:
                colour = oklch(
                    light * rng.uniform(0.7, 1.2), chroma * rng.uniform(0.5, 1.2), rng.choice(list(hues)) + rng.uniform(-12, 12)
                )
                canvas.drawRect(skia.Rect.MakeXYWH(x, board - height, width, height), fill(colour))
            x += width + rng.uniform(1, 3)
        canvas.drawRect(skia.Rect.MakeXYWH(glass.x, board, glass.width, 2.6), fill(0xC81A1016))


def _counter(canvas: Any, glass: Rect, colour: int, level: float = 0.62) -> float:
    """A counter across the room; returns the height of its top."""
    top = glass.y + glass.height * level
    canvas.drawRect(
        skia.Rect.MakeLTRB(glass.x, top, glass.x + glass.width, glass.y + glass.height),
        fill(linear_gradient((0, top), (0, glass.y + glass.height), [mix(colour, 0xFF1A0E12, 0.55), 0xFF140A10])),
    )
    canvas.drawRect(skia.Rect.MakeLTRB(glass.x, top - 4, glass.x + glass.width, top + 2), fill(mix(colour, 0xFFFFFFFF, 0.25)))
    return top


def _diner(canvas: Any, shop: Shop, rng: random.Random) -> None:
    glass = shop.glass
    _room(canvas, glass, shop.light)
    _shelves(canvas, Rect(glass.x, glass.y + 8, glass.width, glass.height * 0.5), rng, (40, 70, 20), rows=2, light=0.5, chroma=0.07)
    _person(canvas, glass.x + glass.width * rng.uniform(0.3, 0.7), glass.y + glass.height * 1.05, 138, 0xFF3A1E1C)
    top = _counter(canvas, glass, shop.light)
    for i in range(int(glass.width // 52)):
        x = glass.x + 30 + i * 52
        canvas.drawRect(skia.Rect.MakeXYWH(x - 2, top + 24, 4, 60), fill(_DARK))
        canvas.drawRoundRect(skia.Rect.MakeXYWH(x - 13, top + 18, 26, 8), 4, 4, fill(0xFF4A1A1E))
        if rng.random() < 0.6:
            _person(canvas, x, top + 92, 122, mix(_DARK, shop.light, 0.07), facing=rng.choice((-1, 1)), seated=True)
    _pendants(canvas, glass, rng, mix(shop.light, 0xFFFFE0A0, 0.5))


def _market(canvas: Any, shop: Shop, rng: random.Random) -> None:
    glass = shop.glass
    _room(canvas, glass, shop.light)
    _shelves(canvas, glass, rng, (25, 90, 145, 250, 330), rows=5, light=0.74, chroma=0.13)
    for i in range(max(1, int(glass.width // 110))):
        canvas.drawRect(skia.Rect.MakeXYWH(glass.x + 16 + i * 110, glass.y + 9, 80, 5), fill(0xFFFFFFFF))
    for _ in range(2):
        _person(
            canvas,
            glass.x + glass.width * rng.uniform(0.15, 0.85),
            glass.y + glass.height,
            142,
            mix(_DARK, shop.light, 0.10),
            facing=rng.choice((-1, 1)),
        )


def _bar(canvas: Any, shop: Shop, rng: random.Random) -> None:
    glass = shop.glass
    _room(canvas, glass, shop.light, level=0.55)
    rack = Rect(glass.x + glass.width * 0.16, glass.y + 20, glass.width * 0.68, glass.height * 0.46)
    canvas.drawRect(
        _rect(rack), fill(linear_gradient((0, rack.y), (0, rack.y + rack.height), [mix(shop.light, 0xFFFFF0D0, 0.7), shop.light]))
    )
    _shelves(canvas, rack, rng, (60, 85, 150, 20), rows=3, light=0.42, chroma=0.10)
    _person(canvas, glass.x + glass.width * rng.uniform(0.35, 0.65), glass.y + glass.height * 1.02, 140, 0xFF120A14)
    _counter(canvas, glass, shop.light, 0.66)
    for _ in range(max(2, int(glass.width // 90))):
        _person(
            canvas,
            glass.x + glass.width * rng.uniform(0.08, 0.92),
            glass.y + glass.height * 1.08,
            132,
            0xFF0C0710,
            facing=rng.choice((-1, 1)),
        )


def _laundry(canvas: Any, shop: Shop, rng: random.Random) -> None:
    glass = shop.glass
    _room(canvas, glass, shop.light)
    count = int(glass.width // 46)
    for row in range(2):
        for i in range(count):
            x, y = glass.x + (i + 0.5) * glass.width / count, glass.y + glass.height * (0.40 + 0.30 * row)
            canvas.drawRoundRect(skia.Rect.MakeXYWH(x - 20, y - 22, 40, 44), 3, 3, fill(mix(0xFFF4F8FF, shop.light, 0.35)))
            canvas.drawCircle(x, y + 2, 13, fill(mix(_DARK, shop.light, 0.35)))
            canvas.drawCircle(x, y + 2, 13, stroke(0xFF8090A0, 2.2))
            if rng.random() < 0.5:
                canvas.drawCircle(x + 2, y + 5, 8, fill(oklch(0.6, 0.12, rng.uniform(0, 360))))
    canvas.drawRect(skia.Rect.MakeXYWH(glass.x + 12, glass.y + 10, glass.width - 24, 5), fill(0xFFFFFFFF))
    _person(canvas, glass.x + glass.width * rng.uniform(0.2, 0.8), glass.y + glass.height, 140, 0xFF1A1C2C, facing=-1)


def _books(canvas: Any, shop: Shop, rng: random.Random) -> None:
    glass = shop.glass
    _room(canvas, glass, shop.light)
    _shelves(canvas, glass, rng, (30, 60, 260, 150, 350), rows=4, light=0.5, chroma=0.08)
    _person(
        canvas, glass.x + glass.width * rng.uniform(0.2, 0.8), glass.y + glass.height, 140, 0xFF2A1614, facing=rng.choice((-1, 1))
    )
    _pendants(canvas, glass, rng, 0xFFFFD890)


def _arcade(canvas: Any, shop: Shop, rng: random.Random) -> None:
    glass = shop.glass
    _room(canvas, glass, shop.light, level=0.5)
    count = max(2, int(glass.width // 58))
    for i in range(count):
        x, foot = glass.x + (i + 0.5) * glass.width / count, glass.y + glass.height * 0.94
        colour = oklch(0.74, 0.16, rng.choice((20, 145, 200, 270, 330)))
        canvas.drawPath(polygon([(x - 21, foot), (x - 23, foot - 112), (x + 23, foot - 112), (x + 21, foot)]), fill(0xFF140C1E))
        canvas.drawRect(skia.Rect.MakeXYWH(x - 18, foot - 110, 36, 13), fill(mix(colour, 0xFFFFFFFF, 0.5)))
        canvas.drawRect(
            skia.Rect.MakeXYWH(x - 16, foot - 90, 32, 28),
            fill(linear_gradient((0, foot - 90), (0, foot - 62), [colour, mix(colour, 0xFF100820, 0.5)])),
        )
        if rng.random() < 0.45:
            _person(canvas, x + 6, foot + 8, 132, 0xFF08050E)


def _flowers(canvas: Any, shop: Shop, rng: random.Random) -> None:
    glass = shop.glass
    _room(canvas, glass, shop.light)
    _person(canvas, glass.x + glass.width * rng.uniform(0.3, 0.7), glass.y + glass.height, 138, 0xFF2A1A1A)
    for tier, level in enumerate((0.56, 0.74, 0.92)):
        for i in range(int(glass.width // 15)):
            x, y = glass.x + 8 + i * 15 + rng.uniform(-4, 4), glass.y + glass.height * level + rng.uniform(-9, 5)
            canvas.drawCircle(x, y + 6, rng.uniform(7, 11), fill(oklch(0.36, 0.09, 145)))
            canvas.drawCircle(x, y, rng.uniform(4, 7.5), fill(oklch(0.72 - 0.05 * tier, 0.15, rng.choice((350, 20, 75, 300, 95)))))
    _pendants(canvas, glass, rng, 0xFFFFE4B0)


_INTERIORS: dict[str, Callable[[Any, Shop, random.Random], None]] = {
    "diner": _diner,
    "market": _market,
    "bar": _bar,
    "laundry": _laundry,
    "books": _books,
    "arcade": _arcade,
    "flowers": _flowers,
}

LIGHTS = {
    "diner": 0xFFF0A25A,
    "market": 0xFFB9DCEB,
    "bar": 0xFFD0496E,
    "laundry": 0xFF8FD3E6,
    "books": 0xFFE3A765,
    "arcade": 0xFF7A4FC8,
    "flowers": 0xFFF0C49A,
}
"""Kind of shop: colour of its light."""


def draw_shop(sheets: Sheets, shop: Shop) -> None:
    """Interior, glass with its frame, stall riser and door of a shop."""
    rng = random.Random(shop.seed)
    glass = shop.glass
    sheets.rect(glass.x - 7, glass.y - 7, glass.width + 14, glass.height + 7, _METAL)
    sheets.emit.save()
    sheets.emit.clipRect(_rect(glass))
    _INTERIORS[shop.kind](sheets.emit, shop, rng)
    _glass(sheets.emit, glass, rng)
    sheets.emit.restore()
    _frame(sheets, shop, rng)


def _glass(canvas: Any, glass: Rect, rng: random.Random) -> None:
    """Slanting reflections and the warm dimming towards the edges of a pane."""
    x = glass.x + glass.width * rng.uniform(0.0, 0.5)
    for width in (34, 12):
        shine = polygon(
            [
                (x, glass.y + glass.height),
                (x + glass.height * 0.5, glass.y),
                (x + glass.height * 0.5 + width, glass.y),
                (x + width, glass.y + glass.height),
            ]
        )
        canvas.drawPath(shine, fill(0x16FFFFFF))
        x += width + 14
    canvas.drawRect(
        _rect(glass),
        fill(linear_gradient((0, glass.y + glass.height * 0.55), (0, glass.y + glass.height), [0x00080410, 0x78080410])),
    )


def _frame(sheets: Sheets, shop: Shop, rng: random.Random) -> None:
    glass = shop.glass
    bottom, right = glass.y + glass.height, glass.x + glass.width
    door = rng.choice((glass.x + glass.width * 0.06, right - glass.width * 0.06 - 74)) if glass.width > 190 else None
    riser = 30.0
    sheets.rect(glass.x - 7, bottom - riser, glass.width + 14, riser, mix(_METAL, shop.light, 0.16))
    for i in range(int(glass.width // 40)):
        sheets.rect(glass.x + 6 + i * 40, bottom - riser + 7, 30, riser - 13, mix(_METAL, shop.light, 0.28), radius=2)
    transom = glass.y + glass.height * 0.20
    bays = max(2, round(glass.width / 95))
    bars: list[float] = [glass.x, transom, right, transom]
    for i in range(bays + 1):
        x = glass.x + glass.width * i / bays
        bars += [x, glass.y, x, bottom]
    sheets.lines(bars, 5, _METAL)
    if door is not None:
        _door(sheets, door, bottom, shop)


def _door(sheets: Sheets, x: float, bottom: float, shop: Shop) -> None:
    """A glazed door with a handle and an "open" plate."""
    sheets.rect(x, bottom - 178, 74, 178, mix(_METAL, shop.light, 0.10))
    pane = linear_gradient(
        (0, bottom - 168), (0, bottom - 20), [mix(shop.light, 0xFFFFFFFF, 0.15), mix(shop.light, 0xFF100810, 0.55)]
    )
    sheets.lit(x + 9, bottom - 168, 56, 128, pane)
    sheets.rect(x + 60, bottom - 104, 3.5, 34, 0xFFD8C8B0)
    sheets.rect(x + 24, bottom - 132, 26, 15, 0xFF2A1C22, radius=2)


def draw_awning(sheets: Sheets, x: float, y: float, width: float, colours: tuple[int, int]) -> None:
    """A striped awning with a scalloped edge over a front."""
    depth, count = 44.0, max(4, int(width // 24))
    pitch = width / count
    for i in range(count):
        left, out = x + i * pitch, x - 10 + i * (width + 20) / count
        step = (width + 20) / count
        cloth = polygon([(left, y), (left + pitch, y), (out + step, y + depth), (out, y + depth)])
        sheets.path(cloth, colours[i % 2])
        drop = smooth_path(
            [
                (out, y + depth - 1),
                (out + step * 0.12, y + depth + 10),
                (out + step / 2, y + depth + 14),
                (out + step * 0.88, y + depth + 10),
                (out + step, y + depth - 1),
            ],
            close=True,
        )
        sheets.path(drop, mix(colours[i % 2], 0xFF000000, 0.2))
    sheets.shade(x, y + depth + 12, width, 22, 0.35, blur=8)


def draw_shutter(sheets: Sheets, box: Rect) -> None:
    """A rolled-down shutter of a closed shop, with a small lamp over it."""
    sheets.rect(box.x, box.y, box.width, box.height, 0xFF5A5664)
    ribs: list[float] = []
    y = box.y + 5
    while y < box.y + box.height:
        ribs += [box.x, y, box.x + box.width, y]
        y += 8
    sheets.lines(ribs, 1.6, 0xFF3A3644)
    sheets.rect(box.x - 5, box.y, 8, box.height, _METAL)
    sheets.rect(box.x + box.width - 3, box.y, 8, box.height, _METAL)
    middle = box.x + box.width / 2
    sheets.rect(middle - 16, box.y - 14, 32, 9, _DARK, radius=3)
    sheets.lit(middle - 12, box.y - 6, 24, 4, 0xFFFFE2B0, radius=2)

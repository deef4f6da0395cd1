"""What garages, lobbies and attics keep: tools on a board, tyres, keys, a luggage cart, rafters, cobwebs, things under sheets."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import Point, fill, stroke

Draw = Callable[[Brush, Spot, Thing], None]


def pegboard(b: Brush, s: Spot, thing: Thing) -> None:
    """A board with `n` tools that hang side by side."""
    wood, steel, n = b.tone(thing.colour), b.tone(thing.second, "#8A939E"), max(thing.n, 6)
    b.shadow(s.left, s.top + 8, s.right + 8, s.foot + 8, 0.26, 8)
    b.slab(s.left, s.top, s.right, s.foot, wood, 3)
    for i in range(round(s.w / 30)):
        for j in range(round(s.h / 30)):
            b.disc(s.left + 16 + i * 30, s.top + 16 + j * 30, 1.9, with_alpha(darker(wood, 0.8), 0.5))
    for i in range(n):
        x, y = s.left + s.w * (i + 0.5) / n, s.top + s.h * (0.16 + 0.05 * (i % 2))
        grip = (0xFFC8453A, 0xFF3F8A8C, 0xFFE0A93A, 0xFF3A4A52)[i % 4]
        b.line(x, y - 12, x, y - 2, 0xFF4A4A50, 4)
        (_hammer, _spanner, _saw, _driver)[i % 4](b, x, y, s.h * 0.56, steel, grip)


def _hammer(b: Brush, x: float, y: float, h: float, steel: int, grip: int) -> None:
    b.rect(x - 4, y, x + 4, y + h, b.across(0xFFB98452, x - 4, x + 4), 3)
    b.rect(x - 6, y + h * 0.6, x + 6, y + h, b.across(grip, x - 6, x + 6), 4)
    b.rect(x - h * 0.20, y, x + h * 0.16, y + h * 0.17, b.across(steel, x - 20, x + 20, 1.5), 3)


def _spanner(b: Brush, x: float, y: float, h: float, steel: int, grip: int) -> None:
    b.rect(x - 5, y + h * 0.1, x + 5, y + h * 0.86, b.across(steel, x - 5, x + 5, 1.6), 3)
    for at in (0.08, 0.90):
        b.canvas.drawCircle(x, y + h * at, h * 0.09, stroke(lighter(steel, 0.1), h * 0.07))
    b.rect(x - 6, y + h * 0.4, x + 6, y + h * 0.6, grip, 3)


def _saw(b: Brush, x: float, y: float, h: float, steel: int, grip: int) -> None:
    blade: list[Point] = [(x - h * 0.04, y + h * 0.26), (x + h * 0.17, y + h * 0.26), (x + h * 0.06, y + h), (x - h * 0.04, y + h)]
    b.shape(blade, b.across(lighter(steel, 0.2), x - h * 0.04, x + h * 0.17))
    b.rect(x - h * 0.10, y, x + h * 0.20, y + h * 0.28, b.across(grip, x - 20, x + 20), 8)
    b.rect(x - h * 0.01, y + h * 0.08, x + h * 0.11, y + h * 0.19, darker(grip, 0.7), 6)


def _driver(b: Brush, x: float, y: float, h: float, steel: int, grip: int) -> None:
    b.rect(x - 3, y + h * 0.38, x + 3, y + h * 0.82, b.across(steel, x - 3, x + 3))
    b.rect(x - 9, y, x + 9, y + h * 0.40, b.across(grip, x - 9, x + 9, 1.4), 7)


def tyres(b: Brush, s: Spot, thing: Thing) -> None:
    """A pile of `n` tyres that lie on each other."""
    n, rubber = max(thing.n, 2), 0xFF2E2C34
    b.contact(s.x, s.foot, s.w * 1.1, 22, 0.5)
    high = s.h / n
    for i in range(n):
        y, shift = s.foot - high * i, (-1) ** i * s.w * 0.02
        body = b.across(rubber, s.left, s.right, 2.0)
        b.rect(s.left + shift, y - high, s.right + shift, y, body, high * 0.42)
        for k in range(13):
            x = s.left + shift + s.w * (0.04 + 0.92 * k / 12)
            b.line(x, y - high * 0.8, x + 4, y - high * 0.2, with_alpha(0xFF000000, 0.4), 3)
    y = s.foot - s.h
    b.disc(s.x, y + 4, s.w * 0.47, lighter(rubber, 0.12), s.w * 0.12)
    b.disc(s.x, y + 4, s.w * 0.26, 0xFF17151C, s.w * 0.06)


def keyrack(b: Brush, s: Spot, thing: Thing) -> None:
    """Pigeonholes in `n` columns with keys and letters."""
    wood, brass, n = b.tone(thing.colour), b.tone(thing.second, "#C79A4A"), max(thing.n, 6)
    b.shadow(s.left, s.top + 8, s.right + 8, s.foot + 10, 0.3, 9)
    b.slab(s.left, s.top, s.right, s.foot, wood, 4)
    rows, w, h = 4, (s.w - 24) / n, (s.h - 24) / 4
    for row in range(rows):
        for column in range(n):
            x, y = s.left + 12 + column * w, s.top + 12 + row * h
            b.rect(x + 3, y + 3, x + w - 3, y + h - 3, b.down(y, y + h, darker(wood, 0.75), darker(wood, 0.5)), 2)
            q = b.rng.random()
            if q < 0.55:
                b.line(x + w / 2, y + 8, x + w / 2, y + h * 0.4, brass, 3)
                b.disc(x + w / 2, y + h * 0.55, 8, b.across(brass, x, x + w))
            elif q < 0.8:
                b.shape(
                    [(x + 12, y + h - 8), (x + 22, y + h * 0.3), (x + w - 14, y + h * 0.34), (x + w - 22, y + h - 8)], 0xFFF4EEE0
                )
    b.slab(s.left - 8, s.top - 14, s.right + 8, s.top + 2, lighter(wood, 0.1))


def luggage_cart(b: Brush, s: Spot, thing: Thing) -> None:
    """A brass cart with a bow over it, suitcases on its carpet."""
    brass, carpet = b.tone(thing.colour, "#C79A4A"), b.tone(thing.second, "#7E2F3A")
    b.contact(s.x, s.foot, s.w * 1.1, 22, 0.5)
    deck = s.foot - s.h * 0.16
    bow = [
        (s.left + 8, deck),
        (s.left + 8, s.top + s.h * 0.16),
        (s.x, s.top),
        (s.right - 8, s.top + s.h * 0.16),
        (s.right - 8, deck),
    ]
    b.curve(bow, darker(brass, 0.2), 11)
    b.curve([(x - 2, y - 2) for x, y in bow], lighter(brass, 0.4), 4)
    stack = (
        (-0.22, 0.0, 0.46, 0.34, 0xFF8A5A3A),
        (0.22, 0.0, 0.40, 0.24, 0xFF3F5F7A),
        (-0.20, 0.34, 0.36, 0.16, 0xFFB0803F),
        (0.22, 0.24, 0.34, 0.20, 0xFF6A7A52),
    )
    for dx, up, wide, high, tint in stack:
        x, y = s.x + dx * s.w, deck - up * s.h
        b.slab(x - wide * s.w / 2, y - high * s.h, x + wide * s.w / 2, y, tint, 7)
        for share in (0.25, 0.75):
            strap = x + (share - 0.5) * wide * s.w
            b.rect(strap - 4, y - high * s.h, strap + 4, y, darker(tint, 0.45))
        b.rect(x - 16, y - high * s.h - 7, x + 16, y - high * s.h + 2, darker(tint, 0.6), 4)
    b.slab(s.left, deck, s.right, deck + s.h * 0.05, carpet, 5)
    b.rect(s.left - 5, deck + s.h * 0.05, s.right + 5, deck + s.h * 0.08, b.across(brass, s.left, s.right), 5)
    for x in (s.left + s.w * 0.14, s.right - s.w * 0.14):
        b.disc(x, s.foot - s.h * 0.04, s.h * 0.04, 0xFF2E2C34)
        b.disc(x, s.foot - s.h * 0.04, s.h * 0.017, brass)


def rafters(b: Brush, s: Spot, thing: Thing) -> None:
    """`n` posts with braces that carry the roof."""
    wood, n = b.tone(thing.colour), max(thing.n, 3)
    for i in range(n):
        x = s.left + s.w * (i + 0.5) / n
        b.shadow(x + 8, s.top - 300, x + 46, s.foot, 0.24, 12)
        b.rect(x - 22, s.top - 400, x + 22, s.foot, b.across(wood, x - 22, x + 22))
        for side in (-1, 1):
            brace: list[Point] = [
                (x + side * 10, s.top + 250),
                (x + side * 230, s.top - 30),
                (x + side * 262, s.top - 14),
                (x + side * 22, s.top + 292),
            ]
            b.shape(brace, b.across(darker(wood, 0.12), x - 200, x + 200))
    b.slab(s.left, s.top - 50, s.right, s.top + 6, lighter(wood, 0.04), 0)


def cobweb(b: Brush, s: Spot, thing: Thing) -> None:
    """A web in an upper corner; `kind` "right" hangs from the right."""
    turn = -1 if thing.kind == "right" else 1
    x0, y0, thread = (s.left if turn > 0 else s.right), s.top, 0x5CF4F0E6
    ends = [(x0 + turn * s.w * math.cos(a), y0 + s.h * math.sin(a)) for a in (0.03, 0.42, 0.80, 1.18, 1.54)]
    for x, y in ends:
        b.line(x0, y0, x, y, thread, 1.3)
    for k in range(1, 6):
        q = k / 6
        ring = [(x0 + (x - x0) * q, y0 + (y - y0) * q) for x, y in ends]
        for (xa, ya), (xb, yb) in pairwise(ring):
            b.curve([(xa, ya), ((xa + xb) / 2 - turn * 7 * q, (ya + yb) / 2 - 7 * q), (xb, yb)], thread, 1.1)


def sheeted(b: Brush, s: Spot, thing: Thing) -> None:
    """Something under a dust sheet that falls in folds to the floor."""
    cloth = b.tone(thing.colour, "#D8CDB8")
    b.contact(s.x, s.foot, s.w * 1.15, 24, 0.5)
    wide = s.w / s.h > 1.2
    top = [
        (s.left + s.w * 0.06, s.top + s.h * 0.25),
        (s.left + s.w * 0.16, s.top),
        (s.x, s.top + (s.h * 0.16 if wide else -s.h * 0.04)),
        (s.right - s.w * 0.16, s.top),
        (s.right - s.w * 0.06, s.top + s.h * 0.25),
    ]
    hem = [(s.right + s.w * 0.04 - s.w * 1.08 * i / 8, s.foot - (6 if i % 2 else 0)) for i in range(9)]
    b.shape([*top, *hem], b.across(cloth, s.left, s.right, 1.3))
    for i in range(1, 8):
        x = s.left + s.w * i / 8
        fold: list[Point] = [
            (s.x + (x - s.x) * 0.7, s.top + s.h * 0.24),
            (x + 6 * (-1) ** i, s.top + s.h * 0.6),
            (s.x + (x - s.x) * 1.08, s.foot - 4),
        ]
        b.curve(fold, with_alpha(darker(cloth, 0.6), 0.34), 5)
        b.curve([(px - 5, py) for px, py in fold], with_alpha(lighter(cloth, 0.7), 0.4), 3)


def cradle_horse(b: Brush, s: Spot, thing: Thing) -> None:
    """A wooden horse on rockers with a saddle."""
    wood, red = b.tone(thing.colour), b.tone(thing.second, "#8E3B3A")
    b.contact(s.x, s.foot, s.w, 16, 0.45)

    def at(dx: float, dy: float) -> Point:
        return s.x + dx * s.w, s.foot - dy * s.h

    rocker = [at(-0.56, 0.16), at(-0.2, 0.02), at(0.2, 0.02), at(0.56, 0.16)]
    b.curve(rocker, darker(wood, 0.3), 11)
    for x0, x1 in ((-0.26, -0.34), (-0.12, -0.14), (0.14, 0.16), (0.28, 0.38)):
        b.line(*at(x0, 0.48), *at(x1, 0.06), darker(wood, 0.15), 12)
    body = [
        at(-0.36, 0.56),
        at(-0.30, 0.68),
        at(0.0, 0.64),
        at(0.26, 0.70),
        at(0.36, 0.94),
        at(0.56, 0.92),
        at(0.60, 0.80),
        at(0.44, 0.76),
        at(0.36, 0.52),
        at(0.1, 0.42),
        at(-0.26, 0.42),
    ]
    b.shape(body, b.down(s.top, s.foot - s.h * 0.4, lighter(wood, 0.2), darker(wood, 0.25)), smooth=True)
    mane = [at(0.20, 0.74), at(0.30, 0.98), at(0.40, 1.0), at(0.32, 0.84)]
    b.shape(mane, cream := b.tone("cream", "#E8DCC2"), smooth=True)
    b.shape([at(-0.36, 0.62), at(-0.56, 0.52), at(-0.52, 0.34), at(-0.42, 0.50)], cream, smooth=True)
    b.shape([at(-0.12, 0.70), at(0.16, 0.70), at(0.12, 0.52), at(-0.08, 0.52)], red, smooth=True)
    b.canvas.drawCircle(*at(0.46, 0.86), 3.4, fill(0xFF2A1A14))


RELICS: dict[str, Draw] = {
    "pegboard": pegboard, "tyres": tyres, "keyrack": keyrack, "luggage_cart": luggage_cart, "rafters": rafters, "cobweb": cobweb,
    "sheeted": sheeted, "cradle_horse": cradle_horse,
}  # fmt: skip

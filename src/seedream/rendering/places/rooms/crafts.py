"""What studios and dressing rooms keep: leaning canvases, a stool of paints, a lit mirror, a rail of clothes, a salon chair."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.artworks import MOTIFS
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing

Draw = Callable[[Brush, Spot, Thing], None]

PIGMENTS = (0xFFC8453A, 0xFFE0A93A, 0xFF3F7FB0, 0xFF4F8F5A, 0xFF7A559A, 0xFFE8DFCB, 0xFFD9773A, 0xFF2F5F6A)
"""Colours of paint."""
CLOTHES = (0xFF8E2F3A, 0xFF2F5F7A, 0xFFD9A84B, 0xFF5A4A7A, 0xFF3F7A5E, 0xFFE8DCC8, 0xFFC86A4A, 0xFF2E2C3A)
"""Colours of costumes."""


def canvases(b: Brush, s: Spot, thing: Thing) -> None:
    """`n` canvases that lean on the wall in front of each other; some show bold shapes, the others their backs."""
    n = max(thing.n, 3)
    b.contact(s.x, s.foot, s.w * 1.04, 18, 0.4)
    for i in range(n):
        wide, high = s.w * (0.46 + 0.16 * ((i * 7) % 3) / 2), s.h * (1.0 - 0.17 * i)
        left = s.left + (s.w - wide) * ((i * 0.618) % 1.0)
        top = s.foot - high
        b.shadow(left + 4, top + 8, left + wide + 12, s.foot, 0.26, 8)
        if i % 2 == 0 and i < n - 1:
            _back(b, left, top, left + wide, s.foot)
        else:
            _daub(b, left, top, left + wide, s.foot, i)


def _back(b: Brush, left: float, top: float, right: float, foot: float) -> None:
    """The wooden stretcher behind a canvas."""
    b.slab(left, top, right, foot, 0xFFD8CAB0, 2)
    for x0, y0, x1, y1 in (
        (left, top, right, top + 13),
        (left, foot - 13, right, foot),
        (left, top, left + 13, foot),
        (right - 13, top, right, foot),
        ((left + right) / 2 - 6, top, (left + right) / 2 + 6, foot),
    ):
        b.slab(x0, y0, x1, y1, 0xFFB08A5A, 1)


def _daub(b: Brush, left: float, top: float, right: float, foot: float, turn: int) -> None:
    """A painting of a few bold shapes."""
    ground = lighter(PIGMENTS[(turn * 3 + 2) % len(PIGMENTS)], 0.55)
    w, h = right - left, foot - top
    b.slab(left, top, right, foot, ground, 2)
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(left + 3, top + 3, right - 3, foot - 3))
    for k in range(3):
        tint = PIGMENTS[(turn * 2 + k * 3) % len(PIGMENTS)]
        x, y = left + w * (0.24 + 0.28 * k), top + h * (0.66 - 0.2 * (k % 2))
        b.disc(x, y, w * (0.26 - 0.04 * k), with_alpha(tint, 0.85), h * (0.22 + 0.05 * k))
    b.rect(left, top + h * 0.74, right, foot, with_alpha(PIGMENTS[(turn + 6) % len(PIGMENTS)], 0.8))
    b.canvas.restore()


def easel(b: Brush, s: Spot, thing: Thing) -> None:
    """A tall easel with a painting on it (`kind` as of "painting", or "blank"), seen from the front."""
    wood = b.tone(thing.colour, "#A9774A")
    b.contact(s.x, s.foot, s.w, 20, 0.45)
    b.line(s.x, s.top + s.h * 0.06, s.x, s.foot - s.h * 0.05, darker(wood, 0.4), 11)
    for side in (-1, 1):
        b.line(s.x + side * s.w * 0.10, s.top, s.x + side * s.w * 0.42, s.foot, wood, 13)
        b.line(s.x + side * s.w * 0.10 - 2, s.top, s.x + side * s.w * 0.42 - 2, s.foot, with_alpha(lighter(wood, 0.5), 0.6), 3)
    wide, top, base = s.w * 0.98, s.top + s.h * 0.10, s.top + s.h * 0.62
    b.shadow(s.x - wide / 2 + 6, top + 10, s.x + wide / 2 + 14, base + 10, 0.30, 9)
    if thing.kind in ("", "blank"):
        b.slab(s.x - wide / 2, top, s.x + wide / 2, base, 0xFFF6F1E4, 2)
        for k, tint in enumerate(PIGMENTS[:4]):
            x, y = s.x + wide * (0.16 * k - 0.24), base - (base - top) * (0.28 + 0.10 * (k % 2))
            b.disc(x, y, wide * 0.10, with_alpha(tint, 0.8), wide * 0.075)
    else:
        box = (s.x - wide / 2, top, s.x + wide / 2, base)
        b.canvas.save()
        b.canvas.clipRect(skia.Rect.MakeLTRB(*box))
        MOTIFS[thing.kind](b, box)
        b.canvas.restore()
    b.slab(s.x - s.w * 0.42, base, s.x + s.w * 0.42, base + s.h * 0.03, lighter(wood, 0.08), 2)
    b.line(s.x, s.top, s.x, top, wood, 12)


def paint_trolley(b: Brush, s: Spot, thing: Thing) -> None:
    """A small trolley with pots, brushes in a jar and tubes."""
    wood = b.tone(thing.colour, "#8A6A4A")
    b.contact(s.x, s.foot, s.w * 1.05, 16, 0.45)
    for share in (0.0, 0.55):
        y = s.top + s.h * share
        b.slab(s.left, y, s.right, y + s.h * 0.08, wood, 3)
    for x in (s.left + 7, s.right - 7):
        b.rect(x - 5, s.top, x + 5, s.foot - 10, darker(wood, 0.25))
        b.disc(x, s.foot - 8, 8, 0xFF3A3640)
    for row, base in ((0, s.top), (1, s.top + s.h * 0.55)):
        for i in range(4):
            x, tint = s.left + s.w * (0.17 + 0.22 * i), PIGMENTS[(i * 2 + row * 3) % len(PIGMENTS)]
            tall, half = s.h * (0.13 + 0.04 * ((i + row) % 3)), s.w * 0.075
            b.slab(x - half, base - tall, x + half, base, 0xFFE4DED2 if i % 2 else tint, 3)
            b.rect(x - half, base - tall * 0.8, x + half, base - tall * 0.3, tint)
    _brushes(b, s.left + s.w * 0.5, s.top, s.h * 0.5)


def _brushes(b: Brush, x: float, base: float, tall: float) -> None:
    """A jar with brushes."""
    for i in range(6):
        lean = (i - 2.5) * 0.10
        tip_x, tip_y = x + math.sin(lean) * tall, base - math.cos(lean) * tall * (0.86 + 0.05 * (i % 3))
        b.line(x + lean * 30, base - 10, tip_x, tip_y, 0xFFB58A52, 4)
        b.disc(tip_x, tip_y - 5, 5, PIGMENTS[i], 11)
    b.slab(x - 17, base - tall * 0.42, x + 17, base, 0xFFB9C7C4, 4)


def vanity(b: Brush, s: Spot, thing: Thing) -> None:
    """A dressing table before a mirror whose frame holds bulbs, with pots, brushes and flowers on it."""
    wood, table = b.tone(thing.colour, "#8A5A44"), s.foot - 0.76 * s.m
    left, right, top, low = s.left + s.w * 0.06, s.right - s.w * 0.06, s.top, table - 0.10 * s.m
    b.shadow(left - 4, top + 10, right + 14, low + 14, 0.3, 10)
    b.slab(left, top, right, low, lighter(wood, 0.06), 6)
    edge = 0.13 * s.m
    b.rect(left + edge, top + edge, right - edge, low - edge, b.down(top, low, 0xFFBFD0D6, 0xFF8A9AA6))
    streak = [
        (left + edge + 20, low - edge),
        (left + edge + 110, top + edge),
        (left + edge + 170, top + edge),
        (left + edge + 80, low - edge),
    ]
    b.shape(streak, 0x30FFFFFF)
    b.contact(s.x, s.foot, s.w * 1.02, 20, 0.45)
    for x in (s.left + 12, s.right - 12):
        b.rect(x - 8, table, x + 8, s.foot, b.across(darker(wood, 0.2), x - 8, x + 8))
    b.slab(s.left + s.w * 0.05, table + 10, s.right - s.w * 0.05, table + 0.20 * s.m, darker(wood, 0.12), 2)
    b.slab(s.left, table, s.right, table + 0.05 * s.m, wood, 3)
    _cosmetics(b, s, table)


def _cosmetics(b: Brush, s: Spot, table: float) -> None:
    """Pots, bottles and brushes on a dressing table."""
    for i, (share, tall) in enumerate(((0.14, 0.16), (0.21, 0.10), (0.27, 0.20), (0.70, 0.12), (0.76, 0.18), (0.90, 0.09))):
        x, h, half = s.left + s.w * share, tall * s.m, 0.032 * s.m * (1 + i % 2)
        tint = CLOTHES[(i * 3) % len(CLOTHES)]
        b.slab(x - half, table - h, x + half, table, lighter(tint, 0.25), 4)
        b.rect(x - half * 0.6, table - h - 7, x + half * 0.6, table - h, 0xFFD9B26A, 2)
    _brushes(b, s.left + s.w * 0.83, table, 0.30 * s.m)


def bulbs(b: Brush, s: Spot, thing: Thing) -> None:
    """Round bulbs along both sides and the top of a mirror, `n` a side, burning."""
    n = max(thing.n, 4)
    spots = [(x, s.top + s.h * (i + 0.5) / n) for i in range(n) for x in (s.left, s.right)]
    spots += [(s.left + s.w * (i + 0.5) / n, s.top) for i in range(n)]
    for x, y in spots:
        for radius, tint in ((34.0, 0x1CFFE2A8), (20.0, 0x40FFE6B4), (11.0, 0xFFFFF3D6)):
            b.disc(x, y, radius, tint)


def clothes_rail(b: Brush, s: Spot, thing: Thing) -> None:
    """A rail on wheels with `n` garments on hangers."""
    metal, n = b.tone("metal", "#9A948C"), max(thing.n, 7)
    b.contact(s.x, s.foot, s.w * 1.02, 18, 0.4)
    for i in range(n):
        x, tint = s.left + s.w * (i + 0.9) / (n + 0.8), CLOTHES[(i * 5 + n) % len(CLOTHES)]
        low = s.foot - s.h * (0.16 + 0.22 * ((i * 3) % 4) / 3)
        half = s.w / n * 0.66
        b.curve([(x, s.top + 4), (x + 4, s.top + 14), (x, s.top + 24)], metal, 3)
        body = [
            (x - half * 0.30, s.top + 26),
            (x + half * 0.30, s.top + 26),
            (x + half, s.top + 52),
            (x + half * 1.1, low),
            (x - half * 1.1, low),
            (x - half, s.top + 52),
        ]
        b.shape([(px + 5, py + 7) for px, py in body], 0x38160E22, blur=5.0)
        b.shape(body, b.across(tint, x - half, x + half, 1.5))
        for fold in (-0.4, 0.1, 0.55):
            b.line(x + half * fold, s.top + 80, x + half * fold * 1.2, low - 4, with_alpha(darker(tint, 0.7), 0.3), 3)
    b.line(s.left, s.top, s.right, s.top, metal, 8)
    b.line(s.left, s.top - 2, s.right, s.top - 2, with_alpha(lighter(metal, 0.7), 0.8), 2)
    for x in (s.left + 4, s.right - 4):
        b.line(x, s.top, x, s.foot - 14, metal, 8)
        b.disc(x, s.foot - 7, 9, 0xFF3A3640)


def salon_chair(b: Brush, s: Spot, thing: Thing) -> None:
    """A padded chair on a pump with a foot rest, seen from the front."""
    leather, steel = b.tone(thing.colour, "#2F5F62"), b.tone("steel", "#A9B0B4")
    b.contact(s.x, s.foot, s.w * 0.8, 20, 0.5)
    b.disc(s.x, s.foot - 8, s.w * 0.32, b.across(steel, s.x - s.w * 0.3, s.x + s.w * 0.3, 1.6), 11)
    b.rect(s.x - 11, s.foot - s.h * 0.36, s.x + 11, s.foot - 10, b.across(steel, s.x - 11, s.x + 11, 1.8))
    b.slab(s.x - s.w * 0.28, s.foot - s.h * 0.16, s.x + s.w * 0.28, s.foot - s.h * 0.11, steel, 4)
    b.slab(s.x - s.w * 0.36, s.top, s.x + s.w * 0.36, s.foot - s.h * 0.42, leather, 22)
    for dx in (-0.12, 0.12):
        b.line(s.x + dx * s.w, s.top + 18, s.x + dx * s.w, s.foot - s.h * 0.5, with_alpha(darker(leather, 0.7), 0.4), 3)
    b.slab(s.x - s.w * 0.40, s.foot - s.h * 0.48, s.x + s.w * 0.40, s.foot - s.h * 0.34, lighter(leather, 0.08), 14)
    for side in (-1, 1):
        x = s.x + side * s.w * 0.43
        b.slab(x - s.w * 0.07, s.foot - s.h * 0.62, x + s.w * 0.07, s.foot - s.h * 0.36, darker(leather, 0.12), 9)
        b.slab(x - s.w * 0.08, s.foot - s.h * 0.65, x + s.w * 0.08, s.foot - s.h * 0.60, steel, 5)


CRAFTS: dict[str, Draw] = {
    "canvases": canvases, "easel": easel, "paint_trolley": paint_trolley, "vanity": vanity, "bulbs": bulbs,
    "clothes_rail": clothes_rail, "salon_chair": salon_chair,
}  # fmt: skip

"""Old halls of stone: columns, niches, banners, steps, torches, a suit of armour, pews, an altar, candle stands."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import HORIZON, Thing, foot_y
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, radial_gradient, stroke

Draw = Callable[[Brush, Spot, Thing], None]

STONE, GOLD = "#B9AF9F", "#D9A84B"
FLAME = ((1.0, 0xFFE8702A), (0.72, 0xFFF7A83C), (0.42, 0xFFFFE08A), (0.2, 0xFFFFFBE6))
"""Share of a flame's size and colour, from its edge to its heart."""


def pointed(left: float, right: float, top: float, foot: float, spring: float = 0.9) -> list[Point]:
    """Outline of a pointed arch: straight sides, two arcs that meet at the top; `spring` x half the width is their height."""
    half = (right - left) / 2
    rise = min(half * 2 * spring, (foot - top) * 0.8)
    middle, shoulder = (left + right) / 2, top + rise
    arc = [
        (left + half * (1 - math.cos(math.pi / 2 * t / 8)) ** 0.86, shoulder - rise * math.sin(math.pi / 2 * t / 8))
        for t in range(9)
    ]
    return [(left, foot), *arc[:-1], (middle, top), *[(2 * middle - x, y) for x, y in arc[:-1][::-1]], (right, foot)]


def flame(b: Brush, x: float, y: float, size: float) -> None:
    """A flame whose foot is at x, y."""
    halo = radial_gradient((x, y - size * 0.45), size * 1.7, [0x70FFB45A, 0x24FF9A40, 0x00FF9A40], [0, 0.45, 1])
    b.canvas.drawCircle(x, y - size * 0.45, size * 1.7, fill(halo, BlendMode=skia.BlendMode.kScreen))
    for share, tint in FLAME:
        w, h = size * 0.30 * share, size * share
        tongue = [
            (x - w, y - h * 0.26),
            (x - w * 0.45, y),
            (x + w * 0.45, y),
            (x + w, y - h * 0.30),
            (x + w * 0.62, y - h * 0.58),
            (x + w * 0.30, y - h * 0.72),
            (x + w * 0.12, y - h),
            (x - w * 0.30, y - h * 0.66),
            (x - w * 0.72, y - h * 0.50),
        ]
        b.shape(tongue, tint, smooth=True)


def column(b: Brush, s: Spot, thing: Thing) -> None:
    """A round column with base and capital; it runs on into the vault where `kind` is "vault"."""
    colour = b.tone(thing.colour, STONE)
    b.shadow(s.right - 8, s.top, s.right + s.w * 0.5, s.foot, 0.32, s.w * 0.22)
    shaft = s.w * 0.38
    stops = [lighter(colour, 0.22), colour, darker(colour, 0.30), darker(colour, 0.52)]
    body = linear_gradient((s.x - shaft, 0), (s.x + shaft, 0), stops if b.side < 0 else stops[::-1], [0.0, 0.35, 0.75, 1.0])
    b.rect(s.x - shaft, s.top - (900 if thing.kind == "vault" else 0), s.x + shaft, s.foot, body)
    for dx in (-0.5, 0.0, 0.5):
        b.line(s.x + shaft * dx, s.top, s.x + shaft * dx, s.foot, with_alpha(darker(colour, 0.7), 0.20), 3)
    for y, h, w in ((s.foot, 0.16, 0.5), (s.foot - 0.16 * s.m, 0.10, 0.44)):
        b.slab(s.x - s.w * w, y - h * s.m, s.x + s.w * w, y, colour, 3)
    for y, h, w in ((s.top, 0.12, 0.52), (s.top + 0.12 * s.m, 0.14, 0.44), (s.top + 0.26 * s.m, 0.05, 0.41)):
        b.slab(s.x - s.w * w, y, s.x + s.w * w, y + h * s.m, lighter(colour, 0.06), 3)


def niche(b: Brush, s: Spot, thing: Thing) -> None:
    """A blind pointed arch in the wall with a moulded edge; darker within."""
    colour = b.tone(thing.colour, STONE)
    for grow, tint in ((0.16, lighter(colour, 0.10)), (0.10, darker(colour, 0.25)), (0.05, lighter(colour, 0.04))):
        q = grow * s.m
        b.shape(pointed(s.left - q, s.right + q, s.top - q * 1.2, s.foot), tint)
    inner = pointed(s.left, s.right, s.top, s.foot)
    b.shape(inner, b.down(s.top, s.foot, darker(colour, 0.62), darker(colour, 0.36)))
    b.canvas.save()
    b.canvas.clipPath(polygon(inner), doAntiAlias=True)
    edge = s.left if b.side < 0 else s.right
    b.canvas.drawRect(skia.Rect.MakeLTRB(edge - 26, s.top, edge + 26, s.foot), fill(0x50160E22, blur=16))
    b.canvas.restore()


def banner(b: Brush, s: Spot, thing: Thing) -> None:
    """A long banner on a pole with a swallow's tail; `kind` "sun", "chevron" or "lily" is what it bears."""
    colour, gold = b.tone(thing.colour, "#8E2F3A"), b.tone(thing.second, GOLD)
    b.line(s.left - 12, s.top, s.right + 12, s.top, b.tone("metal", "#6A5A3F"), 8)
    for x in (s.left - 14, s.right + 14):
        b.disc(x, s.top, 9, gold)
    tail = s.h * 0.10
    cloth = [(s.left, s.top), (s.right, s.top), (s.right, s.foot), (s.x, s.foot - tail), (s.left, s.foot)]
    b.shape([(x + 7, y + 9) for x, y in cloth], 0x50160E22, blur=9.0)
    folds = [darker(colour, 0.22), lighter(colour, 0.10), darker(colour, 0.16), lighter(colour, 0.06), darker(colour, 0.30)]
    b.shape(cloth, linear_gradient((s.left, 0), (s.right, 0), folds))
    edge = s.w * 0.07
    b.curve([(s.left + edge, s.top + 4), (s.left + edge, s.foot - edge * 2)], gold, 4)
    b.curve([(s.right - edge, s.top + 4), (s.right - edge, s.foot - edge * 2)], gold, 4)
    for x0, x1 in ((s.left, s.x), (s.right, s.x)):
        b.line(x0, s.foot - 5, x1, s.foot - tail - 5, gold, 7)
    _charge(b, s.x, s.top + s.h * 0.40, s.w * 0.30, gold, thing.kind)


def _charge(b: Brush, x: float, y: float, r: float, gold: int, kind: str) -> None:
    """What a banner bears."""
    if kind == "chevron":
        for i in range(3):
            dy = (i - 1) * r * 0.75
            b.shape(
                [
                    (x - r, y + dy + r * 0.5),
                    (x, y + dy),
                    (x + r, y + dy + r * 0.5),
                    (x + r, y + dy + r * 0.8),
                    (x, y + dy + r * 0.3),
                    (x - r, y + dy + r * 0.8),
                ],
                gold,
            )
    elif kind == "lily":
        b.shape([(x, y - r * 1.2), (x + r * 0.3, y - r * 0.3), (x, y + r * 0.5), (x - r * 0.3, y - r * 0.3)], gold, smooth=True)
        for side in (-1, 1):
            leaf = [
                (x + side * r * 0.12, y + r * 0.2),
                (x + side * r * 0.6, y - r * 0.7),
                (x + side * r * 1.05, y - r * 0.1),
                (x + side * r * 0.7, y - r * 0.2),
            ]
            b.shape(leaf, gold, smooth=True)
        b.rect(x - r * 0.7, y + r * 0.3, x + r * 0.7, y + r * 0.48, gold, 3)
        b.shape([(x - r * 0.16, y + r * 0.4), (x + r * 0.16, y + r * 0.4), (x, y + r)], gold)
    else:
        for i in range(12):
            a, w = i * math.pi / 6, 0.13
            reach = r * (1.15 if i % 2 else 0.9)
            b.shape(
                [
                    (x + r * 0.5 * math.cos(a - w), y + r * 0.5 * math.sin(a - w)),
                    (x + reach * math.cos(a), y + reach * math.sin(a)),
                    (x + r * 0.5 * math.cos(a + w), y + r * 0.5 * math.sin(a + w)),
                ],
                gold,
            )
        b.disc(x, y, r * 0.44, gold)
        b.disc(x - r * 0.08, y - r * 0.08, r * 0.30, lighter(gold, 0.35))


def dais(b: Brush, s: Spot, thing: Thing) -> None:
    """Broad steps, `n` of them, the upper ones narrower; a carpet in the second colour runs down their middle."""
    colour, n = b.tone(thing.colour, STONE), max(thing.n, 2)
    b.contact(s.x, s.foot, s.w * 1.05, 34, 0.4)
    for i in range(n):
        inset, y0, y1 = s.w * 0.055 * i, s.foot - s.h * (i + 1) / n, s.foot - s.h * i / n
        left, right, tread = s.left + inset, s.right - inset, s.h / n * 0.42
        b.rect(left, y0 + tread * 0.2, right, y1, b.down(y0, y1, darker(colour, 0.10), darker(colour, 0.34)))
        b.rect(left, y0 - tread * 0.6, right, y0 + tread * 0.4, b.across(lighter(colour, 0.16), left, right))
        if thing.second:
            cloth, half = b.tone(thing.second), s.w * 0.13
            b.rect(s.x - half, y0 + tread * 0.3, s.x + half, y1, darker(cloth, 0.30))
            b.rect(s.x - half, y0 - tread * 0.6, s.x + half, y0 + tread * 0.4, lighter(cloth, 0.06))


def runner(b: Brush, s: Spot, thing: Thing) -> None:
    """A carpet that runs from the thing's depth straight towards the viewer; `w` metres wide, `second` its border."""
    colour, gold = b.tone(thing.colour, "#8E2F3A"), b.tone(thing.second, GOLD)
    near = foot_y(-0.75)
    grow = (near - HORIZON) / (s.foot - HORIZON)

    def strip(left: float, right: float, paint: object) -> None:
        b.shape(
            [
                (s.x + left * s.w, s.foot),
                (s.x + right * s.w, s.foot),
                (s.x + right * s.w * grow, near),
                (s.x + left * s.w * grow, near),
            ],
            paint,
        )

    strip(-0.52, 0.54, 0x40160E22)
    strip(-0.5, 0.5, b.down(s.foot, near, darker(colour, 0.22), lighter(colour, 0.05)))
    for side in (-1, 1):
        strip(side * 0.42 - 0.02, side * 0.42 + 0.02, gold)


def torch(b: Brush, s: Spot, thing: Thing) -> None:
    """A torch in an iron ring on the wall, burning."""
    iron = 0xFF2E2730
    x, y = s.x, s.top + s.h * 0.45
    b.line(x, y + s.h * 0.1, x, s.foot, iron, 7)
    b.line(x - 12, y + s.h * 0.28, x + 12, y + s.h * 0.28, iron, 6)
    cup = [(x - s.w * 0.34, y), (x + s.w * 0.34, y), (x + s.w * 0.16, y + s.h * 0.2), (x - s.w * 0.16, y + s.h * 0.2)]
    b.shape(cup, b.across(0xFF5A4638, x - s.w * 0.3, x + s.w * 0.3))
    b.rect(x - s.w * 0.36, y - 4, x + s.w * 0.36, y + 5, iron, 3)
    flame(b, x, y, s.h * 0.62)


def armour(b: Brush, s: Spot, thing: Thing) -> None:
    """A suit of armour on a low base, with a halberd."""
    steel = b.tone(thing.colour, "#9AA3AD")
    dark, m = darker(steel, 0.55), s.h / 1.95
    b.contact(s.x, s.foot, s.w * 1.2, 20, 0.5)
    b.slab(s.x - 0.34 * m, s.foot - 0.09 * m, s.x + 0.34 * m, s.foot, b.tone("oak", "#6E4A32"), 3)
    x, y = s.x, s.foot - 0.09 * m
    pole = x - b.side * 0.40 * m
    b.line(pole, y, pole, y - 1.95 * m, b.tone("oak", "#6E4A32"), 6)
    b.shape(
        [
            (pole - 0.02 * m, y - 1.75 * m),
            (pole + 0.16 * m, y - 1.80 * m),
            (pole + 0.13 * m, y - 1.55 * m),
            (pole - 0.02 * m, y - 1.60 * m),
        ],
        steel,
    )
    b.shape([(pole - 0.035 * m, y - 1.90 * m), (pole + 0.035 * m, y - 1.90 * m), (pole, y - 2.12 * m)], lighter(steel, 0.3))

    def plate(points: list[Point]) -> None:
        xs = [px for px, _ in points]
        b.shape(
            [(x + px * m, y + py * m) for px, py in points], b.across(steel, x + min(xs) * m, x + max(xs) * m, 1.9), smooth=True
        )

    for side in (-1, 1):
        plate([(side * 0.04, -0.86), (side * 0.19, -0.86), (side * 0.17, -0.46), (side * 0.06, -0.46)])
        plate([(side * 0.06, -0.46), (side * 0.16, -0.46), (side * 0.14, -0.06), (side * 0.07, -0.06)])
        plate([(side * 0.05, -0.08), (side * 0.16, -0.08), (side * 0.20, 0.0), (side * 0.03, 0.0)])
        plate([(side * 0.22, -1.36), (side * 0.33, -1.30), (side * 0.33, -0.98), (side * 0.25, -0.98)])
        plate([(side * 0.26, -1.0), (side * 0.34, -1.0), (side * 0.36, -0.74), (side * 0.28, -0.72)])
        b.disc(x + side * 0.11 * m, y - 0.46 * m, 0.055 * m, lighter(steel, 0.2))
    plate([(-0.18, -1.06), (0.18, -1.06), (0.24, -0.80), (0.0, -0.70), (-0.24, -0.80)])
    plate([(-0.24, -1.42), (0.24, -1.42), (0.22, -1.14), (0.13, -1.02), (-0.13, -1.02), (-0.22, -1.14)])
    for side in (-1, 1):
        plate([(side * 0.17, -1.45), (side * 0.31, -1.40), (side * 0.33, -1.25), (side * 0.20, -1.27)])
    b.line(x, y - 1.40 * m, x, y - 1.05 * m, with_alpha(lighter(steel, 0.8), 0.6), 2)
    plate([(-0.12, -1.48), (-0.12, -1.66), (0.0, -1.76), (0.12, -1.66), (0.12, -1.48), (0.0, -1.42)])
    b.rect(x - 0.10 * m, y - 1.62 * m, x + 0.10 * m, y - 1.585 * m, dark, 3)
    for i in range(4):
        b.disc(x + (-0.06 + 0.04 * i) * m, y - 1.52 * m, 1.8, dark)
    b.shape(
        [(x, y - 1.76 * m), (x + 0.14 * m, y - 1.92 * m), (x + 0.26 * m, y - 1.72 * m), (x + 0.12 * m, y - 1.80 * m)],
        b.tone("red", "#8E2F3A"),
        smooth=True,
    )


def pew(b: Brush, s: Spot, thing: Thing) -> None:
    """A church bench seen from behind: panelled back between carved ends."""
    wood = b.tone(thing.colour, "#7A5238")
    b.contact(s.x, s.foot, s.w * 1.02, 26, 0.5)
    rail, panels = s.h * 0.12, max(2, round(s.w / (0.55 * s.m)))
    b.slab(s.left, s.top + rail, s.right, s.foot - s.h * 0.06, darker(wood, 0.16), 2)
    for i in range(panels):
        left, right = s.left + s.w * i / panels + 9, s.left + s.w * (i + 1) / panels - 9
        b.groove(left, s.top + rail + 12, right, s.foot - s.h * 0.14, wood)
    b.slab(s.left - 5, s.top, s.right + 5, s.top + rail, lighter(wood, 0.08), 5)
    for x in (s.left, s.right):
        half = s.h * 0.055
        b.slab(x - half, s.top - s.h * 0.08, x + half, s.foot, wood, 3)
        b.disc(x, s.top - s.h * 0.11, half * 1.15, b.across(lighter(wood, 0.1), x - half, x + half))


def altar(b: Brush, s: Spot, thing: Thing) -> None:
    """An altar under a white cloth, with a cross behind it and candles on it."""
    cloth, gold = b.tone(thing.colour, "#F4EEE2"), b.tone(thing.second, GOLD)
    b.contact(s.x, s.foot, s.w * 1.1, 30, 0.45)
    tall = s.h * 1.5
    for dx, h in ((0.0, tall),):
        b.rect(s.x + dx - 7, s.top - h, s.x + dx + 7, s.top, b.across(gold, s.x - 8, s.x + 8, 1.5))
        b.rect(s.x + dx - tall * 0.26, s.top - h * 0.72, s.x + dx + tall * 0.26, s.top - h * 0.72 + 14, lighter(gold, 0.1))
    b.slab(s.left, s.top + 8, s.right, s.foot, b.tone("stone", STONE), 2)
    b.rect(s.left + s.w * 0.04, s.top, s.right - s.w * 0.04, s.foot - s.h * 0.22, b.across(cloth, s.left, s.right))
    for i in range(11):
        x = s.left + s.w * (0.09 + 0.082 * i)
        b.line(x, s.top + 12, x, s.foot - s.h * 0.24, with_alpha(darker(cloth, 0.5), 0.18), 4)
    b.rect(s.left + s.w * 0.04, s.foot - s.h * 0.25, s.right - s.w * 0.04, s.foot - s.h * 0.19, gold)
    b.rect(s.left - 8, s.top - 5, s.right + 8, s.top + 9, lighter(cloth, 0.3), 3)
    for dx in (-0.40, -0.30, 0.30, 0.40):
        x, h = s.x + dx * s.w, s.h * (0.34 if abs(dx) > 0.35 else 0.26)
        b.disc(x, s.top - 6, 12, gold, 5)
        b.rect(x - 5.5, s.top - 6 - h, x + 5.5, s.top - 6, b.across(0xFFF6EEDC, x - 6, x + 6))
        flame(b, x, s.top - 6 - h, s.h * 0.15)


def candle_stand(b: Brush, s: Spot, thing: Thing) -> None:
    """A tall iron stand with five candles."""
    iron = b.tone(thing.colour, "#3A3240")
    b.contact(s.x, s.foot, s.w, 14, 0.45)
    b.line(s.x, s.foot - 4, s.x, s.top + s.h * 0.2, iron, 7)
    b.shape([(s.x - s.w * 0.34, s.foot), (s.x + s.w * 0.34, s.foot), (s.x, s.foot - s.h * 0.09)], iron)
    y = s.top + s.h * 0.22
    b.curve(
        [
            (s.x - s.w / 2, y - s.h * 0.05),
            (s.x - s.w * 0.25, y + 4),
            (s.x, y),
            (s.x + s.w * 0.25, y + 4),
            (s.x + s.w / 2, y - s.h * 0.05),
        ],
        iron,
        6,
    )
    for i in range(5):
        x = s.left + s.w * (0.02 + 0.24 * i)
        base = y - s.h * 0.055 * abs(i - 2) / 2
        b.rect(x - 8, base - 6, x + 8, base, iron, 3)
        b.rect(x - 4.5, base - s.h * 0.10, x + 4.5, base - 4, 0xFFF6EEDC)
        flame(b, x, base - s.h * 0.10, s.h * 0.065)


def rose(b: Brush, s: Spot, thing: Thing) -> None:
    """A round window of coloured glass that glows by the light outside."""
    stone, r = b.tone(thing.colour, STONE), s.w / 2
    y = s.top + r
    b.disc(s.x, y, r * 1.16, darker(stone, 0.2))
    b.disc(s.x, y, r * 1.10, lighter(stone, 0.1))
    b.disc(s.x, y, r, 0xFF241C30)
    shine = 0.35 + 0.65 * b.day
    for ring, count, r0, r1 in ((0, 8, 0.22, 0.52), (1, 16, 0.58, 0.94)):
        for i in range(count):
            a, half = 2 * math.pi * (i + 0.5 * ring) / count, math.pi / count * 0.80
            tint = JEWELS[(i + ring * 2) % len(JEWELS)]
            pane = [
                (s.x + r * q * math.cos(a + da), y + r * q * math.sin(a + da))
                for q, da in ((r0, -half * 0.9), (r1, -half), (r1 * 1.02, 0.0), (r1, half), (r0, half * 0.9))
            ]
            b.shape(pane, darker(tint, 1 - shine))
    b.disc(s.x, y, r * 0.17, darker(JEWELS[2], 1 - shine))
    b.canvas.drawCircle(s.x, y, r * 1.0, stroke(lighter(stone, 0.15), 7))


JEWELS = (0xFF2F6FB4, 0xFFC2384A, 0xFFF0B840, 0xFF2E8F6A, 0xFF7A4AA8, 0xFFE87A3A, 0xFF5AA8D8)
"""Coloured glass."""

HALLS: dict[str, Draw] = {
    "column": column, "niche": niche, "banner": banner, "dais": dais, "runner": runner, "torch": torch, "armour": armour,
    "pew": pew, "altar": altar, "candle_stand": candle_stand, "rose": rose,
}  # fmt: skip

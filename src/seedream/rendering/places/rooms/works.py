"""Pieces of laboratories, hospitals, shops and gyms."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import draw_text
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.goods import fill_shelf
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import linear_gradient

Draw = Callable[[Brush, Spot, Thing], None]
FRUITS = (0xFFE0803A, 0xFFD94F45, 0xFFE8B83A, 0xFF7FA84A, 0xFF8E5A8A, 0xFFC9A06A)


def fume_hood(b: Brush, s: Spot, thing: Thing) -> None:
    """A fume cupboard: cabinet, lit chamber behind a sash of glass with flasks in it, a duct up to the ceiling."""
    colour = b.tone(thing.colour, "#E4E9EA")
    b.contact(s.x, s.foot, s.w * 1.05, 24, 0.45)
    b.rect(
        s.x - s.w * 0.12, s.top - 700, s.x + s.w * 0.12, s.top + 4, b.across(0xFFB9C2C8, s.x - s.w * 0.12, s.x + s.w * 0.12, 1.4)
    )
    b.slab(s.left, s.top, s.right, s.foot, colour, 5)
    chamber = (s.left + s.w * 0.08, s.top + s.h * 0.14, s.right - s.w * 0.08, s.top + s.h * 0.58)
    b.rect(*chamber, b.down(chamber[1], chamber[3], 0xFFFBF6E2, 0xFFC9D8DA), 3)
    fill_shelf(b, "flasks", chamber[0] + 12, chamber[2] - 10, chamber[3] - 2, (chamber[3] - chamber[1]) * 0.55)
    b.rect(chamber[0], chamber[1], chamber[2], chamber[1] + (chamber[3] - chamber[1]) * 0.52, 0x46DDEEF4)
    b.rect(
        chamber[0],
        chamber[1] + (chamber[3] - chamber[1]) * 0.50,
        chamber[2],
        chamber[1] + (chamber[3] - chamber[1]) * 0.55,
        b.tone("accent", "#3F8FA3"),
    )
    for i in range(2):
        x, w = s.left + s.w * (0.06 + 0.45 * i), s.w * 0.43
        b.groove(x, s.top + s.h * 0.66, x + w, s.foot - s.h * 0.06, colour)
        b.line(x + w * 0.35, s.top + s.h * 0.70, x + w * 0.65, s.top + s.h * 0.70, 0xFF8A939E, 4)
    b.rect(s.left, s.foot - s.h * 0.045, s.right, s.foot, darker(colour, 0.6))


def apparatus(b: Brush, s: Spot, thing: Thing) -> None:
    """A stand that holds a round flask over a burner, with a coil into a second vessel."""
    steel, glass, liquid = 0xFF7F8A96, 0xFFD5E4EA, b.tone(thing.colour, "#4FB3BF")
    b.contact(s.x, s.foot, s.w * 0.9, 10, 0.4)
    x = s.left + s.w * 0.12
    b.slab(x - s.w * 0.10, s.foot - 6, x + s.w * 0.26, s.foot, steel, 2)
    b.line(x, s.foot - 4, x, s.top, steel, 5)
    cx, cy, r = s.left + s.w * 0.36, s.top + s.h * 0.50, s.h * 0.19
    b.line(x, cy - r * 1.1, cx, cy - r * 1.1, darker(steel, 0.3), 4)
    b.rect(cx - r * 0.24, s.top + s.h * 0.10, cx + r * 0.24, cy - r * 0.7, glass, 3)
    b.disc(cx, cy, r, glass)
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(cx - r, cy + r * 0.05, cx + r, cy + r))
    b.disc(cx, cy, r * 0.93, b.across(liquid, cx - r, cx + r, 1.2))
    b.canvas.restore()
    b.disc(cx + b.side * r * 0.4, cy - r * 0.4, r * 0.16, 0x90FFFFFF)
    b.rect(cx - r * 0.3, s.foot - s.h * 0.16, cx + r * 0.3, s.foot, darker(steel, 0.3), 2)
    b.shape(
        [(cx - r * 0.2, s.foot - s.h * 0.16), (cx, s.foot - s.h * 0.30), (cx + r * 0.2, s.foot - s.h * 0.16)],
        0xFF6FB4E8,
        smooth=True,
    )
    tube = [
        (cx + r * 0.15, s.top + s.h * 0.14),
        (cx + s.w * 0.18, s.top + s.h * 0.06),
        (cx + s.w * 0.34, s.top + s.h * 0.30),
        (cx + s.w * 0.40, s.foot - s.h * 0.36),
    ]
    b.curve(tube, darker(glass, 0.14), 7)
    b.curve(tube, glass, 4)
    ex, w = cx + s.w * 0.42, s.w * 0.16
    b.shape([(ex - w * 0.3, s.foot - s.h * 0.40), (ex + w * 0.3, s.foot - s.h * 0.40), (ex + w, s.foot), (ex - w, s.foot)], glass)
    b.shape(
        [(ex - w * 0.72, s.foot - s.h * 0.15), (ex + w * 0.72, s.foot - s.h * 0.15), (ex + w, s.foot), (ex - w, s.foot)],
        b.across(lighter(liquid, 0.3), ex - w, ex + w),
    )


def headwall(b: Brush, s: Spot, thing: Thing) -> None:
    """The panel above a hospital bed: sockets, gas outlets, a reading light."""
    colour = b.tone(thing.colour, "#D8E2E2")
    b.shadow(s.left + 3, s.top + 6, s.right + 5, s.foot + 8, 0.22, 6)
    b.slab(s.left, s.top, s.right, s.foot, colour, 6)
    b.rect(s.left + 8, s.top + 5, s.right - 8, s.top + s.h * 0.24, 0xFFFFF8E6, 4)
    n = max(5, round(s.w / (0.22 * s.m)))
    for i in range(n):
        x, y = s.left + s.w * (i + 0.5) / n, s.top + s.h * 0.62
        if i % 3 == 1:
            b.disc(x, y, s.h * 0.16, b.rng.choice((0xFF4F9A7A, 0xFF4F7FB0, 0xFFE0A64A)))
            b.disc(x, y, s.h * 0.07, 0xFFF4F6F4)
        else:
            b.rect(x - s.h * 0.17, y - s.h * 0.17, x + s.h * 0.17, y + s.h * 0.17, 0xFFF6F8F6, 3)
            b.disc(x - s.h * 0.06, y, 2.4, 0xFF6A7280)
            b.disc(x + s.h * 0.06, y, 2.4, 0xFF6A7280)


def drip(b: Brush, s: Spot, thing: Thing) -> None:
    """A drip stand with a bag, on castors."""
    steel = 0xFFA3AEB8
    b.contact(s.x, s.foot, s.w * 1.2, 14, 0.4)
    b.line(s.x, s.foot - 8, s.x, s.top, steel, 5)
    for dx in (-0.5, -0.2, 0.25, 0.5):
        b.line(s.x, s.foot - s.h * 0.06, s.x + dx * s.w, s.foot - 5, steel, 4.5)
        b.disc(s.x + dx * s.w, s.foot - 4, 5, 0xFF4A5058)
    b.line(s.x - s.w * 0.4, s.top, s.x + s.w * 0.4, s.top, steel, 4)
    left, top, w, h = s.x + s.w * 0.16, s.top + 4, s.w * 0.46, s.h * 0.16
    b.rect(left, top, left + w, top + h, 0xE6E8F2F4, 8)
    b.rect(left + 2, top + h * 0.4, left + w - 2, top + h - 2, 0xC8BFE0E4, 7)
    tube = [
        (left + w / 2, top + h),
        (left + w * 0.6, top + h * 2.0),
        (s.x - s.w * 0.3, top + h * 3.2),
        (s.x - s.w * 1.1, top + h * 4.0),
    ]
    b.curve(tube, 0xB0E4EEF0, 2.6)


def stand_monitor(b: Brush, s: Spot, thing: Thing) -> None:
    """A patient monitor on a column: pulse, breath and two numbers."""
    steel, shell = 0xFFA3AEB8, b.tone(thing.colour, "#E9EEEE")
    b.contact(s.x, s.foot, s.w * 0.9, 14, 0.4)
    b.line(s.x, s.foot - 6, s.x, s.top + s.h * 0.2, steel, 7)
    b.line(s.x - s.w * 0.4, s.foot - 6, s.x + s.w * 0.4, s.foot - 6, steel, 7)
    low = s.top + s.h * 0.29
    b.slab(s.left, s.top, s.right, low, shell, 7)
    inner = (s.left + 8, s.top + 8, s.right - 8, low - 8)
    b.rect(*inner, 0xFF1C2A38, 3)
    w, h = inner[2] - inner[0], inner[3] - inner[1]
    for row, tint in ((0.26, 0xFF6FE0A0), (0.54, 0xFF7FC4F0), (0.80, 0xFFF0D36A)):
        y, last = inner[1] + h * row, (inner[0] + 4, inner[1] + h * row)
        for k in range(22):
            t = (k + 1) / 22
            rise = (0.20 if k % 7 == 3 else -0.07 if k % 7 == 4 else 0.0) if row < 0.4 else 0.07 * math.sin(k * 0.9)
            here = (inner[0] + 4 + w * 0.66 * t, y - h * rise)
            b.line(*last, *here, tint, 2)
            last = here
    for row, text, tint in ((0.34, "72", 0xFF6FE0A0), (0.66, "98", 0xFF7FC4F0)):
        draw_text(b.canvas, text, inner[0] + w * 0.85, inner[1] + h * row, h * 0.24, 700, tint, "centre", spacing_em=0.0)


def crates(b: Brush, s: Spot, thing: Thing) -> None:
    """A stepped stand of crates heaped with fruit and vegetables; `n` crates a row."""
    wood, n, rows = b.tone(thing.colour, "#B98A52"), max(thing.n, 3), 2
    b.contact(s.x, s.foot, s.w * 1.06, 30, 0.5)
    for row in range(rows):
        top = s.top + s.h * (0.02 + 0.42 * row)
        front = s.h * 0.30
        for i in range(n):
            x, w = s.left + i * s.w / n, s.w / n
            tint = FRUITS[(i * 2 + row * 3) % len(FRUITS)]
            b.rect(x + 4, top - 4, x + w - 4, top + 12, darker(tint, 0.5))
            r = w * 0.105
            for layer in range(3):
                for k in range(5 - layer):
                    cx = x + w / 2 + (k - (4 - layer) / 2) * r * 1.75 + b.rng.uniform(-2, 2)
                    cy = top + 5 - layer * r * 1.15
                    b.disc(cx, cy, r, b.across(lighter(tint, b.rng.uniform(0, 0.16)), cx - r, cx + r, 1.4))
            b.slab(x + 1, top + 4, x + w - 1, top + front, wood, 3)
            b.line(x + 4, top + 4 + front * 0.45, x + w - 4, top + 4 + front * 0.45, with_alpha(darker(wood, 0.7), 0.5), 2.4)
            b.rect(x + w * 0.30, top + front * 0.28, x + w * 0.70, top + front * 0.66, 0xFF38403F, 3)
            b.line(x + w * 0.38, top + front * 0.47, x + w * 0.62, top + front * 0.47, 0xFFF2EFE4, 2)
        b.rect(s.left + 6, top + front, s.right - 6, top + front + s.h * 0.12, darker(wood, 0.55))
    for x in (s.left + 14, s.right - 14):
        b.rect(x - 8, s.foot - s.h * 0.16, x + 8, s.foot, darker(wood, 0.4))


def sign(b: Brush, s: Spot, thing: Thing) -> None:
    """A board with one real word, hung on two cords; the word is `kind`."""
    colour, ink = b.tone(thing.colour, "#38403F"), b.tone(thing.second, "#F4EBD6")
    for dx in (-0.36, 0.36):
        b.line(s.x + dx * s.w, s.top, s.x + dx * s.w, s.top - s.h * 0.7, 0xFF4A4048, 2)
    b.shadow(s.left + 4, s.top + 8, s.right + 6, s.foot + 9, 0.25, 7)
    b.slab(s.left, s.top, s.right, s.foot, colour, 8)
    draw_text(b.canvas, thing.kind, s.x, s.foot - s.h * 0.27, s.h * 0.62, 600, ink, "centre", "caveat", 0.0)


def weights(b: Brush, s: Spot, thing: Thing) -> None:
    """A rack with dumbbells in two or three rows."""
    steel, rows = b.tone(thing.colour, "#3F4450"), max(thing.n, 3)
    b.contact(s.x, s.foot, s.w * 1.06, 26, 0.5)
    for x in (s.left + 12, s.right - 12):
        b.shape([(x - 8, s.top), (x + 8, s.top), (x + 14, s.foot), (x - 14, s.foot)], b.across(steel, x - 12, x + 12))
    for row in range(rows):
        y = s.top + s.h * (0.22 + 0.30 * row)
        b.slab(s.left, y, s.right, y + 9, lighter(steel, 0.14), 2)
        size = s.h * (0.055 + 0.014 * row)
        n = int(s.w / (size * 5.2))
        for i in range(n):
            x = s.left + s.w * (i + 0.5) / n
            tint = b.tone("accent", "#E0683F") if (i + row) % 3 == 0 else 0xFF4A5060
            b.line(x - size, y - size, x + size, y - size, 0xFF9AA3AE, size * 0.6)
            for side in (-1, 1):
                b.rect(
                    x + side * size * 1.15 - size * 0.5,
                    y - size * 2.0,
                    x + side * size * 1.15 + size * 0.5,
                    y,
                    b.across(tint, x + side * size * 1.15 - size, x + side * size * 1.15 + size, 1.5),
                    4,
                )


def treadmill(b: Brush, s: Spot, thing: Thing) -> None:
    """A treadmill in profile."""
    dark, accent, f = 0xFF353B47, b.tone("accent", "#E0683F"), -1 if thing.flip else 1
    b.contact(s.x, s.foot, s.w * 1.06, 26, 0.5)
    b.slab(s.left, s.foot - s.h * 0.15, s.right, s.foot - 6, dark, 8)
    b.rect(s.left + 10, s.foot - s.h * 0.155, s.right - 10, s.foot - s.h * 0.12, 0xFF1E222B, 3)
    b.rect(s.left + 10, s.foot - s.h * 0.07, s.right - 10, s.foot - s.h * 0.05, accent, 2)
    x0, x1 = s.x + f * s.w * 0.36, s.x + f * s.w * 0.44
    b.line(x0, s.foot - s.h * 0.14, x1, s.top + s.h * 0.08, 0xFF8A939E, 11)
    b.line(x1, s.top + s.h * 0.22, x1 - f * s.w * 0.34, s.top + s.h * 0.30, 0xFF4A5060, 9)
    b.shape(
        [
            (x1 - f * s.w * 0.09, s.top + s.h * 0.14),
            (x1 + f * s.w * 0.05, s.top),
            (x1 + f * s.w * 0.09, s.top + s.h * 0.03),
            (x1 - f * s.w * 0.04, s.top + s.h * 0.20),
        ],
        dark,
    )
    b.line(x1 - f * s.w * 0.055, s.top + s.h * 0.13, x1 + f * s.w * 0.045, s.top + s.h * 0.03, 0xFF7FD0D8, 4)


def punch_bag(b: Brush, s: Spot, thing: Thing) -> None:
    """A heavy bag on chains."""
    colour = b.tone(thing.colour, "#B4453A")
    b.line(s.x, s.top, s.x, s.top - 700, 0xFF4A4650, 4)
    for dx in (-0.4, 0.4):
        b.line(s.x, s.top - s.h * 0.16, s.x + dx * s.w, s.top + 6, 0xFF7F8A96, 3)
    b.rect(s.left, s.top, s.right, s.foot, b.across(colour, s.left, s.right, 1.7), s.w * 0.26)
    for share in (0.14, 0.86):
        b.rect(s.left, s.top + s.h * share - 5, s.right, s.top + s.h * share + 5, darker(colour, 0.55))


def exercise_ball(b: Brush, s: Spot, thing: Thing) -> None:
    """A large soft ball."""
    r, colour = s.w / 2, b.tone(thing.colour, "#5F9EA0")
    b.contact(s.x, s.foot, s.w * 0.8, 18, 0.5)
    x, y = s.x + b.side * r * 0.35, s.foot - r * 1.35
    b.disc(
        s.x,
        s.foot - r,
        r,
        skia.GradientShader.MakeRadial((x, y), r * 1.7, [lighter(colour, 0.4), colour, darker(colour, 0.55)], [0, 0.45, 1]),
    )
    for k in (-0.5, 0.0, 0.5):
        b.curve(
            [
                (s.x - r * 0.92, s.foot - r + k * r * 0.9),
                (s.x, s.foot - r + k * r * 1.15 + 4),
                (s.x + r * 0.92, s.foot - r + k * r * 0.9),
            ],
            with_alpha(darker(colour, 0.6), 0.25),
            2.4,
        )


def glass_front(b: Brush, s: Spot, thing: Thing) -> None:
    """A cold cabinet or display case with lit shelves behind glass, filled with `kind`."""
    steel, rows = b.tone(thing.colour, "#8A939E"), max(thing.n, 3)
    b.contact(s.x, s.foot, s.w * 1.05, 26, 0.5)
    b.slab(s.left, s.top, s.right, s.foot, steel, 6)
    inner = (s.left + 10, s.top + 24, s.right - 10, s.foot - s.h * 0.12)
    b.rect(*inner, b.down(inner[1], inner[3], 0xFFFDFAF0, 0xFFDDE6EA), 3)
    step = (inner[3] - inner[1]) / rows
    for row in range(rows):
        y = inner[1] + step * (row + 1) - 6
        fill_shelf(b, thing.kind or "bottles", inner[0] + 6, inner[2] - 6, y, step * 0.72)
        b.rect(inner[0], y, inner[2], y + 5, 0xFFB9C4CC)
    b.rect(
        *inner, linear_gradient((inner[0], inner[1]), (inner[2], inner[3]), [0x38FFFFFF, 0x08FFFFFF, 0x26FFFFFF], [0, 0.5, 1]), 3
    )
    for i in range(1, max(2, round(s.w / (0.9 * s.m)))):
        x = s.left + s.w * i / max(2, round(s.w / (0.9 * s.m)))
        b.rect(x - 4, inner[1], x + 4, inner[3], b.across(steel, x - 4, x + 4))


WORKS: dict[str, Draw] = {
    "fume_hood": fume_hood, "apparatus": apparatus, "headwall": headwall, "drip": drip, "stand_monitor": stand_monitor,
    "crates": crates, "sign": sign, "weights": weights, "treadmill": treadmill, "punch_bag": punch_bag,
    "exercise_ball": exercise_ball, "glass_front": glass_front,
}  # fmt: skip

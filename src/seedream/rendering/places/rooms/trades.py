"""What trades keep: counters behind glass, a vault, washing machines, doors of corridors, pillars, a board of numbers."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import draw_text
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import fill, radial_gradient, stroke

Draw = Callable[[Brush, Spot, Thing], None]


def teller(b: Brush, s: Spot, thing: Thing) -> None:
    """A panelled counter with `n` windows of glass in brass frames, a lamp and papers behind each."""
    wood, brass, n = b.tone(thing.colour, "#6E4A32"), b.tone(thing.second, "#C79A4A"), max(thing.n, 2)
    desk = s.foot - 1.08 * s.m
    b.shadow(s.left, s.foot - 10, s.right + 10, s.foot + 12, 0.42, 9)
    b.rect(s.left, desk, s.right, s.foot, b.across(wood, s.left, s.right, 0.8))
    w = s.w / n
    for i in range(n):
        x = s.left + i * w
        b.groove(x + 14, desk + 24, x + w - 14, s.foot - 26, wood)
        b.groove(x + 26, desk + 36, x + w - 26, s.foot - 38, darker(wood, 0.12))
        b.rect(x + 16, s.top + 16, x + w - 16, desk, 0x30C8E4EA)
        b.shape([(x + w * 0.2, desk), (x + w * 0.44, s.top + 16), (x + w * 0.54, s.top + 16), (x + w * 0.3, desk)], 0x20FFFFFF)
        b.rect(x + w * 0.36, desk - 36, x + w * 0.64, desk, with_alpha(darker(wood, 0.7), 0.75), 12)
        b.rect(x + 4, s.top, x + 16, desk, b.across(brass, x + 4, x + 16, 1.5))
    b.rect(s.right - 16, s.top, s.right - 4, desk, b.across(brass, s.right - 16, s.right - 4, 1.5))
    b.slab(s.left - 6, s.top - 6, s.right + 6, s.top + 18, darker(wood, 0.08), 3)
    b.line(s.left, s.top + 20, s.right, s.top + 20, brass, 4)
    b.slab(s.left - 12, desk - 6, s.right + 12, desk + 16, b.tone("stone", "#D9D2C4"), 4)


def vault(b: Brush, s: Spot, thing: Thing) -> None:
    """The round steel door of a vault with bolts and a wheel."""
    steel, r = b.tone(thing.colour, "#9AA6AE"), s.w / 2
    y = s.foot - s.h / 2
    b.slab(s.left - r * 0.16, y - r * 1.16, s.right + r * 0.16, s.foot, darker(steel, 0.35), 6)
    b.disc(s.x, y, r * 1.04, darker(steel, 0.6))
    b.disc(s.x, y, r, b.across(steel, s.left, s.right, 1.8))
    b.canvas.drawCircle(s.x, y, r * 0.80, stroke(with_alpha(darker(steel, 0.7), 0.6), 5))
    for i in range(16):
        a = math.tau * i / 16
        b.disc(s.x + r * 0.90 * math.cos(a), y + r * 0.90 * math.sin(a), r * 0.045, lighter(steel, 0.4))
    b.disc(s.x, y, r * 0.66, b.across(lighter(steel, 0.12), s.x - r, s.x + r, 1.6))
    for i in range(5):
        a = math.tau * i / 5 - 0.3
        b.line(s.x, y, s.x + r * 0.46 * math.cos(a), y + r * 0.46 * math.sin(a), b.tone("metal", "#C79A4A"), 11)
        b.disc(s.x + r * 0.48 * math.cos(a), y + r * 0.48 * math.sin(a), 12, lighter(b.tone("metal", "#C79A4A"), 0.2))
    b.disc(s.x, y, r * 0.15, b.tone("metal", "#C79A4A"))
    b.disc(s.x - r * 0.04, y - r * 0.04, r * 0.07, lighter(steel, 0.7))
    for dy in (-0.5, 0.5):
        hinge = s.right if b.side < 0 else s.left
        b.slab(hinge - 18, y + dy * r - 26, hinge + 34, y + dy * r + 26, darker(steel, 0.2), 6)


def washers(b: Brush, s: Spot, thing: Thing) -> None:
    """`n` washing machines side by side, dryers on top of them where the thing is higher than 1.3 m."""
    white, n = b.tone(thing.colour, "#EDF1F2"), max(thing.n, 3)
    rows = 2 if s.h > 1.3 * s.m else 1
    b.shadow(s.left, s.foot - 10, s.right + 10, s.foot + 12, 0.42, 9)
    w, h = s.w / n, s.h / rows
    for row in range(rows):
        for i in range(n):
            _washer(b, s.left + i * w, s.foot - (row + 1) * h, w, h, white, b.tone(thing.second, "#3F8FA8"), i + row)


def _washer(b: Brush, x: float, y: float, w: float, h: float, white: int, accent: int, turn: int) -> None:
    """One machine: a panel above a round door with washing behind it."""
    b.slab(x + 2, y + 2, x + w - 2, y + h - 2, white, 6)
    b.rect(x + 8, y + 8, x + w - 8, y + h * 0.20, accent, 4)
    b.disc(x + w * 0.80, y + h * 0.14, h * 0.045, 0xFFF4F6F4)
    for k in range(3):
        b.disc(x + w * (0.16 + 0.11 * k), y + h * 0.14, 4.5, (0xFFF2C94C, 0xFF7FD1A8, 0xFFF4F6F4)[k])
    cx, cy, r = x + w / 2, y + h * 0.60, min(w, h) * 0.33
    b.disc(cx, cy, r * 1.16, b.across(0xFFB4BEC4, cx - r, cx + r, 1.6))
    b.disc(cx, cy, r, 0xFF1F2C38)
    b.canvas.save()
    b.canvas.clipRRect(_round(cx, cy, r * 0.92), True)
    for k in range(4):
        tint = (0xFFD9605A, 0xFFF2E6CF, 0xFF5F8FC0, 0xFFE0B04A, 0xFF6FA88A)[(turn + k) % 5]
        b.disc(cx + r * (0.45 * k - 0.7), cy + r * (0.50 - 0.14 * (k % 2)), r * 0.42, tint)
    b.canvas.restore()
    b.shape(
        [
            (cx - r * 0.62, cy - r * 0.2),
            (cx - r * 0.2, cy - r * 0.72),
            (cx + r * 0.1, cy - r * 0.78),
            (cx - r * 0.5, cy + r * 0.06),
        ],
        0x50FFFFFF,
    )
    b.rect(cx + r * 1.05, cy - 12, cx + r * 1.2, cy + 12, darker(white, 0.3), 4)


def _round(x: float, y: float, r: float) -> Any:
    return skia.RRect.MakeOval(skia.Rect.MakeLTRB(x - r, y - r, x + r, y + r))


def leaf(b: Brush, s: Spot, thing: Thing) -> None:
    """A door with its frame: `n` leaves, each with a pane; `kind` is a short word or number over it."""
    colour, frame, n = b.tone(thing.colour, "#8FB0A8"), b.tone(thing.second, "#E9E4D8"), max(thing.n, 1)
    b.slab(s.left - 18, s.top - 18, s.right + 18, s.foot, frame, 3)
    w = s.w / n
    for i in range(n):
        x = s.left + i * w
        b.slab(x + 2, s.top, x + w - 2, s.foot, colour, 2)
        pane = (x + w * 0.26, s.top + s.h * 0.12, x + w * 0.74, s.top + s.h * 0.44)
        b.rect(pane[0] - 5, pane[1] - 5, pane[2] + 5, pane[3] + 5, darker(colour, 0.3), 4)
        b.rect(*pane, b.down(pane[1], pane[3], 0xFFD5E4E6, 0xFF9FB4BA), 3)
        b.shape([(pane[0], pane[3] - 10), (pane[2] - 10, pane[1]), (pane[2], pane[1]), (pane[0], pane[3])], 0x30FFFFFF)
        b.rect(x + 10, s.foot - s.h * 0.13, x + w - 10, s.foot - 8, b.tone("steel", "#B4BEC2"), 2)
        grip = x + (w - 18 if i == 0 else 18)
        b.rect(grip - 4, s.top + s.h * 0.46, grip + 4, s.top + s.h * 0.58, 0xFF8A949A, 4)
    if thing.kind:
        half = 17.0 * len(thing.kind) + 16
        b.rect(s.x - half, s.top - 74, s.x + half, s.top - 30, b.tone("sign", "#2F6F86"), 6)
        draw_text(b.canvas, thing.kind, s.x, s.top - 41, 29, 600, 0xFFF4F6F2, "centre", "inter", 0.0)


def handrail(b: Brush, s: Spot, thing: Thing) -> None:
    """A rail along the wall with a bumper strip below."""
    wood = b.tone(thing.colour, "#B98A5A")
    b.shadow(s.left, s.top + 10, s.right, s.top + 26, 0.22, 6)
    b.slab(s.left, s.top, s.right, s.top + 16, wood, 7)
    b.rect(s.left, s.foot - 14, s.right, s.foot, b.down(s.foot - 14, s.foot, lighter(wood, 0.1), darker(wood, 0.2)))


def pillar(b: Brush, s: Spot, thing: Thing) -> None:
    """A square concrete pillar from floor to ceiling with a painted band and a letter `kind` on it."""
    stone, band = b.tone(thing.colour, "#B9B6AF"), b.tone(thing.second, "#E0A93A")
    b.contact(s.x, s.foot, s.w * 1.3, 20, 0.5)
    b.rect(s.left, s.top - 900, s.right, s.foot, b.across(stone, s.left, s.right, 1.2))
    b.rect(s.left, s.foot - 1.7 * s.m, s.right, s.foot - 1.1 * s.m, b.across(band, s.left, s.right))
    for k in range(6):
        x = s.left + s.w * (k - 0.5) / 5
        b.canvas.save()
        b.canvas.clipRect(skia.Rect.MakeLTRB(s.left, s.foot - 0.55 * s.m, s.right, s.foot - 0.1 * s.m))
        b.shape(
            [
                (x, s.foot - 0.1 * s.m),
                (x + s.w * 0.1, s.foot - 0.1 * s.m),
                (x + s.w * 0.34, s.foot - 0.55 * s.m),
                (x + s.w * 0.24, s.foot - 0.55 * s.m),
            ],
            0xFF2E2C30,
        )
        b.canvas.restore()
    draw_text(b.canvas, thing.kind, s.x, s.foot - 1.24 * s.m, 0.46 * s.m, 700, 0xFF2A2620, "centre", "inter", 0.0)


def parcels(b: Brush, s: Spot, thing: Thing) -> None:
    """A heap of parcels with tape and labels, `n` in the lowest row."""
    n = max(thing.n, 3)
    b.contact(s.x, s.foot, s.w * 1.04, 20, 0.45)
    rows = max(2, round(s.h / (0.34 * s.m)))
    h = s.h / rows
    for row in range(rows):
        count = max(1, n - row)
        for i in range(count):
            w = s.w / n * b.rng.uniform(0.84, 0.98)
            x = s.left + s.w * (i + 0.5 + 0.5 * (n - count)) / n
            y = s.foot - row * h
            tint = (0xFFC49A63, 0xFFB4874F, 0xFFD2AE7A, 0xFFE6DAC4)[(i + row * 2) % 4]
            b.slab(x - w / 2, y - h + 2, x + w / 2, y, tint, 3)
            b.rect(x - 6, y - h + 2, x + 6, y, with_alpha(0xFFE9DDC0, 0.55))
            b.rect(x + w * 0.14, y - h * 0.62, x + w * 0.40, y - h * 0.30, 0xFFF4F0E6, 1)


def baker_oven(b: Brush, s: Spot, thing: Thing) -> None:
    """A brick oven with a low arched mouth in which embers glow, loaves before it, a peel leaning beside it."""
    brick, dark = b.tone(thing.colour, "#B06A4C"), 0xFF2A1A16
    b.rect(s.left, s.top - 400, s.right, s.foot, b.across(lighter(brick, 0.10), s.left, s.right))
    count = round((s.h + 400) / 30)
    for row in range(count):
        y = s.foot - 30 * (row + 1)
        for i in range(round(s.w / 62) + 1):
            x = s.left + 62 * (i - 0.5 * (row % 2))
            left, right = max(x + 2, s.left), min(x + 60, s.right)
            if right > left + 4:
                tint = darker(brick, 0.16) if (i * 5 + row * 3) % 4 == 0 else lighter(brick, 0.05 * ((i + row) % 3))
                b.rect(left, y + 2, right, y + 28, tint, 2)
    base, r = s.foot - s.h * 0.42, s.w * 0.32
    for grow, tint in ((26.0, darker(brick, 0.35)), (0.0, dark)):
        mouth = [
            (s.x - r - grow, base),
            *(
                (s.x - (r + grow) * math.cos(a), base - (r * 0.8 + grow) * math.sin(a))
                for a in (math.pi * k / 20 for k in range(21))
            ),
            (s.x + r + grow, base),
        ]
        b.shape(mouth, tint)
    b.disc(
        s.x,
        base - r * 0.10,
        r * 0.86,
        radial_gradient((s.x, base), r, [0xFFFFC860, 0xD0F0803A, 0x00F0803A], [0, 0.45, 1]),
        r * 0.55,
    )
    for k in range(4):
        x = s.x + r * (0.42 * k - 0.62)
        b.disc(x, base - r * 0.14, r * 0.22, b.down(base - r * 0.3, base, 0xFFE0AC66, 0xFF9A5A2C), r * 0.15)
    b.slab(s.x - r - 50, base, s.x + r + 50, base + 24, b.tone("stone", "#CFC2AC"), 4)
    b.line(s.right + 26, s.foot - 6, s.right - 6, s.top + s.h * 0.10, 0xFFB58A5A, 9)
    b.slab(s.right - 34, s.top - s.h * 0.10, s.right + 22, s.top + s.h * 0.16, 0xFFC79A66, 14)


def cross_sign(b: Brush, s: Spot, thing: Thing) -> None:
    """A lit green cross on the wall."""
    tint = b.tone(thing.colour, "#3FB87A")
    b.canvas.drawCircle(s.x, s.foot - s.h / 2, s.w * 1.1, fill(with_alpha(tint, 0.20), blur=30))
    third = s.w * 0.30
    for grow, shade in ((6.0, 0xFFF4F8F4), (0.0, tint)):
        b.rect(s.x - third / 2 - grow, s.top - grow, s.x + third / 2 + grow, s.foot + grow, shade, 4)
        y = s.foot - s.h / 2
        b.rect(s.left - grow, y - third / 2 - grow, s.right + grow, y + third / 2 + grow, shade, 4)
    b.rect(s.x - third / 2, s.top, s.x + third / 2, s.foot, tint, 4)


TRADES: dict[str, Draw] = {
    "teller": teller, "vault": vault, "washers": washers, "leaf": leaf, "handrail": handrail, "pillar": pillar,
    "parcels": parcels, "baker_oven": baker_oven, "cross_sign": cross_sign,
}  # fmt: skip

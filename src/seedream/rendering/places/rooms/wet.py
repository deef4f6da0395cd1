"""Rooms with water: washbasin, mirror cabinet, tub, shower screen, towel rail; starting blocks, loungers, a lifebelt."""

from __future__ import annotations

import math
from collections.abc import Callable

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import linear_gradient

Draw = Callable[[Brush, Spot, Thing], None]

PORCELAIN = "#F7F4EE"


def washstand(b: Brush, s: Spot, thing: Thing) -> None:
    """A cupboard with `n` doors under a stone top that carries a white bowl and a curved tap."""
    wood, top, white = b.tone(thing.colour, "#B98A56"), b.tone(thing.second, "#EDE6DA"), b.tone("porcelain", PORCELAIN)
    n, board = max(thing.n, 2), s.top + s.h * 0.24
    b.contact(s.x, s.foot, s.w * 1.0, 20, 0.45)
    b.slab(s.left, board, s.right, s.foot - 0.10 * s.m, wood, 4)
    for i in range(n):
        left, right = s.left + s.w * i / n + 8, s.left + s.w * (i + 1) / n - 8
        b.groove(left, board + 16, right, s.foot - 0.10 * s.m - 10, wood)
        x = right - 16 if i % 2 == 0 else left + 16
        b.rect(x - 3, board + 34, x + 3, board + 66, b.tone("metal", "#B8894A"), 3)
    for x in (s.left + 18, s.right - 18):
        b.rect(x - 7, s.foot - 0.10 * s.m, x + 7, s.foot, darker(wood, 0.3))
    b.slab(s.left - 9, board - 15, s.right + 9, board + 3, top, 4)
    w = min(s.w * 0.30, 0.34 * s.m)
    for cx in [s.x] if s.w < 1.5 * s.m else [s.x - s.w * 0.24, s.x + s.w * 0.24]:
        bowl = [
            (cx - w, board - 0.15 * s.m),
            (cx + w, board - 0.15 * s.m),
            (cx + w * 0.72, board - 15),
            (cx - w * 0.72, board - 15),
        ]
        b.shape([(x + 5, y + 5) for x, y in bowl], 0x40160E22, blur=5.0)
        b.shape(bowl, b.across(white, cx - w, cx + w, 1.2))
        b.rect(cx - w * 1.02, board - 0.165 * s.m, cx + w * 1.02, board - 0.135 * s.m, lighter(white, 0.6), 6)
        tap = [
            (cx, board - 0.15 * s.m),
            (cx, board - 0.32 * s.m),
            (cx + w * 0.16, board - 0.37 * s.m),
            (cx + w * 0.36, board - 0.33 * s.m),
            (cx + w * 0.38, board - 0.26 * s.m),
        ]
        b.curve(tap, darker(b.tone("metal", "#B8894A"), 0.15), 8)
        b.curve([(x - 1.5, y - 1.0) for x, y in tap], lighter(b.tone("metal", "#B8894A"), 0.45), 2.6)


def tub(b: Brush, s: Spot, thing: Thing) -> None:
    """A free-standing tub with a rolled rim on brass feet, foam in it."""
    white, brass = b.tone(thing.colour, PORCELAIN), b.tone("metal", "#B8894A")
    b.contact(s.x, s.foot, s.w * 0.98, 34, 0.5)
    for dx in (-0.32, 0.32):
        x = s.x + dx * s.w
        b.shape(
            [
                (x - 22, s.foot - s.h * 0.24),
                (x + 22, s.foot - s.h * 0.24),
                (x + 12, s.foot - 10),
                (x + 20, s.foot),
                (x - 20, s.foot),
                (x - 12, s.foot - 10),
            ],
            brass,
        )
    for k, (dx, up, r) in enumerate(
        ((-0.30, 0.02, 0.07), (-0.20, 0.05, 0.09), (-0.08, 0.04, 0.08), (0.04, 0.06, 0.09), (0.16, 0.03, 0.08), (0.27, 0.02, 0.07))
    ):
        b.disc(
            s.x + dx * s.w, s.top - up * s.h, r * s.w * 0.8, b.down(s.top - 60, s.top, 0xFFFFFFFF, (0xFFE4EEF4, 0xFFDDE6F0)[k % 2])
        )
    body = [
        (s.left, s.top),
        (s.right, s.top),
        (s.right - s.w * 0.03, s.top + s.h * 0.34),
        (s.right - s.w * 0.13, s.foot - s.h * 0.18),
        (s.left + s.w * 0.13, s.foot - s.h * 0.18),
        (s.left + s.w * 0.03, s.top + s.h * 0.34),
    ]
    shade = linear_gradient((0, s.top), (0, s.foot), [lighter(white, 0.3), white, darker(white, 0.26)], [0, 0.4, 1])
    b.shape(body, shade, smooth=False)
    rim = s.h * 0.10
    b.rect(
        s.left - s.w * 0.025,
        s.top - rim * 0.5,
        s.right + s.w * 0.025,
        s.top + rim * 0.5,
        b.down(s.top - rim, s.top + rim, lighter(white, 0.7), darker(white, 0.14)),
        rim,
    )
    x = s.left + s.w * 0.12
    b.curve(
        [(x, s.top), (x, s.top - s.h * 0.50), (x + s.w * 0.06, s.top - s.h * 0.60), (x + s.w * 0.11, s.top - s.h * 0.50)],
        darker(brass, 0.1),
        9,
    )
    b.curve([(x - 2, s.top), (x - 2, s.top - s.h * 0.50), (x + s.w * 0.06, s.top - s.h * 0.61)], lighter(brass, 0.5), 2.6)


def shower_screen(b: Brush, s: Spot, thing: Thing) -> None:
    """A shower behind a pane of glass: rail, broad head, a low tray."""
    metal = b.tone("metal", "#B8894A")
    b.slab(s.left - 10, s.foot - 0.07 * s.m, s.right + 10, s.foot, b.tone("porcelain", PORCELAIN), 4)
    x, y = s.x - s.w * 0.22, s.top + s.h * 0.08
    b.curve([(x, s.foot - s.h * 0.42), (x, y), (x + s.w * 0.12, y - 16), (x + s.w * 0.32, y - 10)], darker(metal, 0.1), 8)
    b.rect(x + s.w * 0.14, y - 12, x + s.w * 0.52, y + 2, b.across(metal, x + s.w * 0.14, x + s.w * 0.52, 1.5), 6)
    b.disc(x, s.foot - s.h * 0.42, 16, metal)
    b.line(x, s.foot - s.h * 0.42, x + 14, s.foot - s.h * 0.45, lighter(metal, 0.3), 5)
    b.rect(s.left, s.top, s.right, s.foot - 0.06 * s.m, 0x2CDDF0F4)
    for at, wide in ((0.12, 0.16), (0.36, 0.05)):
        left = s.left + s.w * at
        streak = [
            (left + s.w * 0.24, s.top),
            (left + s.w * (0.24 + wide), s.top),
            (left + s.w * (wide - 0.1), s.foot - 20),
            (left - s.w * 0.1, s.foot - 20),
        ]
        b.shape(streak, 0x22FFFFFF)
    for x in (s.left, s.right):
        b.rect(x - 3, s.top, x + 3, s.foot - 0.06 * s.m, b.across(metal, x - 3, x + 3))
    b.rect(s.left, s.top - 3, s.right, s.top + 3, metal)


def towel_rail(b: Brush, s: Spot, thing: Thing) -> None:
    """A rail on the wall with `n` towels over it."""
    metal, n = b.tone("metal", "#B8894A"), max(thing.n, 1)
    tints = (b.tone(thing.colour, "#D98A6A"), b.tone(thing.second, "#EFE6D8"))
    b.shadow(s.left, s.top + 6, s.right, s.top + 16, 0.2, 5)
    b.line(s.left, s.top, s.right, s.top, metal, 6)
    for x in (s.left, s.right):
        b.disc(x, s.top, 8, lighter(metal, 0.2))
    for i in range(n):
        left, right = s.left + s.w * (i + 0.12) / n, s.left + s.w * (i + 0.88) / n
        foot, tint = s.foot - (0.12 * s.h if i % 2 else 0), tints[i % 2]
        b.shadow(left + 6, s.top + 8, right + 8, foot + 6, 0.22, 7)
        b.rect(left, s.top - 5, right, foot, b.across(tint, left, right, 1.1), 4)
        for t in (0.30, 0.55, 0.78):
            x = left + (right - left) * t
            b.line(x, s.top + 4, x, foot - 3, with_alpha(darker(tint, 0.6), 0.16), 5)
        for dy in (0.78, 0.84):
            y = s.top + (foot - s.top) * dy
            b.rect(left, y, right, y + 5, tints[(i + 1) % 2])


def starting_block(b: Brush, s: Spot, thing: Thing) -> None:
    """A block from which swimmers dive, with its number `n`."""
    colour, white = b.tone(thing.colour, "#2F7FB4"), b.tone("porcelain", PORCELAIN)
    b.contact(s.x, s.foot, s.w * 1.1, 16, 0.45)
    b.shape(
        [
            (s.left + s.w * 0.14, s.top + 12),
            (s.right - s.w * 0.14, s.top + 12),
            (s.right - s.w * 0.04, s.foot),
            (s.left + s.w * 0.04, s.foot),
        ],
        b.across(white, s.left, s.right, 1.2),
    )
    b.shape(
        [(s.left + 4, s.top), (s.right - 4, s.top), (s.right + 6, s.top + 15), (s.left - 6, s.top + 15)],
        b.across(colour, s.left, s.right),
    )
    b.rect(s.x - s.w * 0.22, s.top + s.h * 0.34, s.x + s.w * 0.22, s.top + s.h * 0.72, colour, 4)
    for k in range(thing.n):
        b.rect(
            s.x - s.w * 0.15 + k * s.w * 0.11, s.top + s.h * 0.42, s.x - s.w * 0.09 + k * s.w * 0.11, s.top + s.h * 0.64, white, 1
        )


def lounger(b: Brush, s: Spot, thing: Thing) -> None:
    """A deck chair to lie on, in profile, with a towel."""
    frame, cloth = b.tone(thing.second, "#F4EEE2"), b.tone(thing.colour, "#3FA0A8")
    q = -1 if thing.flip else 1
    b.contact(s.x, s.foot, s.w, 20, 0.42)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return s.x + q * dx * s.w, s.foot - dy * s.h

    for dx in (-0.36, 0.10, 0.40):
        b.line(*at(dx, 0.46), *at(dx + 0.02, 0.0), darker(frame, 0.2), 7)
    b.shape([at(-0.5, 0.52), at(0.14, 0.52), at(0.48, 1.0), at(0.52, 0.95), at(0.18, 0.40), at(-0.5, 0.40)], frame)
    b.shape(
        [at(-0.49, 0.66), at(0.12, 0.66), at(0.44, 1.08), at(0.48, 1.0), at(0.14, 0.52), at(-0.49, 0.52)],
        b.across(cloth, s.left, s.right),
    )
    for t in (-0.3, -0.1, 0.1):
        b.line(*at(t, 0.65), *at(t, 0.53), lighter(cloth, 0.5), 6)


def lifebelt(b: Brush, s: Spot, thing: Thing) -> None:
    """A red and white ring on the wall."""
    red, white, r = b.tone(thing.colour, "#D9453F"), b.tone("porcelain", PORCELAIN), s.w / 2
    y = (s.top + s.foot) / 2
    for i in range(8):
        a0, a1 = i * math.pi / 4 + 0.2, (i + 1) * math.pi / 4 + 0.2
        ring = [
            (s.x + q * math.cos(a0 + (a1 - a0) * t / 5), y + q * math.sin(a0 + (a1 - a0) * t / 5))
            for q, order in ((r, range(6)), (r * 0.58, range(5, -1, -1)))
            for t in order
        ]
        b.shape(ring, b.down(y - r, y + r, lighter(red if i % 2 else white, 0.14), darker(red if i % 2 else white, 0.24)))


WET: dict[str, Draw] = {
    "washstand": washstand, "tub": tub, "shower_screen": shower_screen, "towel_rail": towel_rail,
    "starting_block": starting_block, "lounger": lounger, "lifebelt": lifebelt,
}  # fmt: skip

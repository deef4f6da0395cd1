"""Rooms of machines: server racks, ducts for cables, consoles and screens of a ship between the stars, a captain's chair."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import fill, linear_gradient, radial_gradient, stroke

Draw = Callable[[Brush, Spot, Thing], None]

SIGNALS = (0xFF4FE08A, 0xFF58C8FF, 0xFF4FE08A, 0xFFFFB84A, 0xFF58C8FF)
"""Colours of small lights."""


def rack(b: Brush, s: Spot, thing: Thing) -> None:
    """Server cabinets side by side, `n` of them, behind doors of mesh, with rows of lights."""
    colour, n = b.tone(thing.colour, "#2B323D"), max(thing.n, 1)
    b.contact(s.x, s.foot, s.w * 1.02, 24, 0.5)
    for i in range(n):
        left, right = s.left + s.w * i / n + 3, s.left + s.w * (i + 1) / n - 3
        b.slab(left, s.top, right, s.foot, colour, 5)
        b.rect(left + 10, s.top + 12, right - 10, s.foot - 16, 0xFF10151D, 3)
        rows = 13
        high = (s.foot - s.top - 36) / rows
        for row in range(rows):
            y = s.top + 17 + row * high
            b.rect(left + 14, y, right - 14, y + high - 4, b.down(y, y + high, 0xFF2C3542, 0xFF1B222C), 2)
            b.line(left + 15, y + 1, right - 15, y + 1, 0x30B8D4FF, 1.2)
            _unit(b, left + 14, right - 14, y, high - 4)
        b.rect(right - 15, s.foot - s.h * 0.52, right - 11, s.foot - s.h * 0.42, 0xFF8A939E, 2)
    lit = with_alpha(b.tone(thing.second, "#58C8FF"), 0.9)
    b.rect(s.left + 4, s.top - 5, s.right - 4, s.top, lit)


def _unit(b: Brush, left: float, right: float, y: float, high: float) -> None:
    """The front of one server: slots and a few lights, none, or a dark blank."""
    q = b.rng.random()
    if q < 0.16:
        return
    for k in range(6):
        x = left + 8 + k * (right - left) * 0.085
        b.rect(x, y + high * 0.25, x + (right - left) * 0.06, y + high * 0.75, 0xFF121820, 1)
    for k in range(4):
        if b.rng.random() < 0.75:
            x, tint = right - 9 - k * 9, SIGNALS[b.rng.randrange(len(SIGNALS))]
            b.canvas.drawCircle(x, y + high / 2, 6.5, fill(with_alpha(tint, 0.35), blur=3))
            b.disc(x, y + high / 2, 2.3, tint)


def lights_of(b: Brush, s: Spot, thing: Thing) -> None:
    """A strip of light along the wall or floor, in the thing's colour."""
    tint = b.tone(thing.colour, "#58C8FF")
    b.canvas.drawRect(
        skia.Rect.MakeLTRB(s.left, s.top - 14, s.right, s.foot + 14),
        fill(with_alpha(tint, 0.34), blur=14, BlendMode=skia.BlendMode.kScreen),
    )
    b.rect(s.left, s.top, s.right, s.foot, lighter(tint, 0.5), s.h / 2)


def tray(b: Brush, s: Spot, thing: Thing) -> None:
    """A tray under the ceiling with bundles of coloured cables that drop down here and there."""
    steel = b.tone(thing.colour, "#7A858F")
    for k, tint in enumerate((0xFF3A7FC0, 0xFFE0A23A, 0xFF3A7FC0, 0xFF5A6470, 0xFFC2504A)):
        y = s.top + s.h * (0.22 + 0.13 * k)
        points = [(s.left + s.w * t / 12, y + 5 * math.sin(t * 1.7 + k)) for t in range(13)]
        b.curve(points, darker(tint, 0.25), 6)
        b.curve([(x, yy - 1.5) for x, yy in points], with_alpha(lighter(tint, 0.4), 0.5), 1.6)
    for t in range(14):
        x = s.left + s.w * (t + 0.5) / 14
        b.line(x, s.top, x, s.foot, darker(steel, 0.2), 4)
    for y in (s.top, s.foot):
        b.slab(s.left, y - 5, s.right, y + 5, steel, 2)
    for share in (0.12, 0.47, 0.86):
        x = s.left + s.w * share
        b.line(x - 3, s.top - 500, x - 3, s.top, 0xFF4A525C, 4)


def console(b: Brush, s: Spot, thing: Thing) -> None:
    """A slanted desk of a ship with screens, sliders and lit keys; `kind` "round" has one large dial."""
    colour, glow = b.tone(thing.colour, "#3E4A5E"), b.tone(thing.second, "#58C8FF")
    b.contact(s.x, s.foot, s.w * 1.04, 26, 0.5)
    desk = s.top + s.h * 0.42
    front = [
        (s.left + s.w * 0.04, desk),
        (s.right - s.w * 0.04, desk),
        (s.right - s.w * 0.10, s.foot),
        (s.left + s.w * 0.10, s.foot),
    ]
    b.shape(front, b.down(desk, s.foot, colour, darker(colour, 0.45)))
    for t in (0.3, 0.5, 0.7):
        x = s.left + s.w * t
        b.line(x, desk + 12, s.x + (x - s.x) * 0.9, s.foot - 8, with_alpha(darker(colour, 0.8), 0.5), 2)
    b.rect(s.left + s.w * 0.11, s.foot - 12, s.right - s.w * 0.11, s.foot - 7, with_alpha(glow, 0.85))
    top = [(s.left + s.w * 0.10, s.top + s.h * 0.16), (s.right - s.w * 0.10, s.top + s.h * 0.16), (s.right, desk), (s.left, desk)]
    b.shape(top, b.down(s.top, desk, lighter(colour, 0.14), darker(colour, 0.2)))
    b.line(s.left, desk, s.right, desk, lighter(colour, 0.4), 4)
    count = max(2, round(s.w / (0.62 * s.m)))
    for i in range(count):
        x0, x1 = s.left + s.w * (0.13 + 0.76 * i / count), s.left + s.w * (0.13 + 0.76 * (i + 0.86) / count)
        _panel(b, x0, s.top + s.h * 0.20, x1, desk - s.h * 0.05, glow, i + (3 if thing.kind == "round" else 0))


def _panel(b: Brush, x0: float, y0: float, x1: float, y1: float, glow: int, i: int) -> None:
    """One field of a console: a graph, keys, or a dial."""
    b.rect(x0, y0, x1, y1, 0xFF0D1420, 4)
    w, h = x1 - x0, y1 - y0
    if i % 3 == 0:
        b.canvas.drawCircle((x0 + x1) / 2, (y0 + y1) / 2, h * 0.34, stroke(with_alpha(glow, 0.9), 2.4))
        b.canvas.drawCircle((x0 + x1) / 2, (y0 + y1) / 2, h * 0.18, stroke(with_alpha(glow, 0.6), 1.6))
        b.line((x0 + x1) / 2, (y0 + y1) / 2, (x0 + x1) / 2 + h * 0.26, y0 + h * 0.28, lighter(glow, 0.5), 2)
    elif i % 3 == 1:
        points = [(x0 + w * (0.08 + 0.84 * t / 9), y0 + h * (0.55 - 0.28 * math.sin(t * 1.3 + i))) for t in range(10)]
        b.curve(points, lighter(glow, 0.3), 2.4)
        for t in range(4):
            b.line(x0 + 4, y0 + h * (0.2 + 0.2 * t), x1 - 4, y0 + h * (0.2 + 0.2 * t), with_alpha(glow, 0.2), 1)
    else:
        for row in range(3):
            for column in range(6):
                tint = SIGNALS[b.rng.randrange(len(SIGNALS))] if b.rng.random() < 0.55 else 0xFF34506A
                x, y = x0 + w * (0.08 + 0.15 * column), y0 + h * (0.16 + 0.27 * row)
                b.rect(x, y, x + w * 0.10, y + h * 0.16, tint, 2)


def viewscreen(b: Brush, s: Spot, thing: Thing) -> None:
    """A tall panel of readings on the wall of a ship: rings, bars and lines of light."""
    glow = b.tone(thing.second, "#58C8FF")
    b.slab(s.left - 9, s.top - 9, s.right + 9, s.foot + 9, b.tone(thing.colour, "#3E4A5E"), 10)
    b.rect(s.left, s.top, s.right, s.foot, b.down(s.top, s.foot, 0xFF10202F, 0xFF0A1220), 6)
    cx, cy, r = s.x, s.top + s.w * 0.46, s.w * 0.34
    for share, alpha in ((1.0, 0.9), (0.7, 0.55), (0.4, 0.4)):
        b.canvas.drawCircle(cx, cy, r * share, stroke(with_alpha(glow, alpha), 2.2))
    for a in range(0, 360, 30):
        q = math.radians(a)
        b.line(cx + r * 0.9 * math.cos(q), cy + r * 0.9 * math.sin(q), cx + r * math.cos(q), cy + r * math.sin(q), glow, 2)
    b.disc(cx + r * 0.34, cy - r * 0.3, 5, 0xFFFFB84A)
    b.disc(cx - r * 0.5, cy + r * 0.2, 4, 0xFF4FE08A)
    for i in range(7):
        y = cy + r + s.h * 0.06 + i * s.h * 0.05
        if y > s.foot - 12:
            break
        length = s.w * (0.25 + 0.5 * b.rng.random())
        b.rect(
            s.left + s.w * 0.10, y, s.left + s.w * 0.10 + length, y + 5, with_alpha((glow, 0xFFFFB84A, 0xFF4FE08A)[i % 3], 0.8), 2
        )


def captains_chair(b: Brush, s: Spot, thing: Thing) -> None:
    """A padded chair with high sides on a round foot, seen from the front."""
    shell, pad = b.tone(thing.colour, "#4A566A"), b.tone(thing.second, "#8E3B46")
    b.contact(s.x, s.foot, s.w * 1.1, 24, 0.5)
    b.disc(s.x, s.foot - 8, s.w * 0.40, darker(shell, 0.4), 13)
    b.rect(
        s.x - s.w * 0.09, s.foot - s.h * 0.32, s.x + s.w * 0.09, s.foot - 8, b.across(darker(shell, 0.2), s.x - 14, s.x + 14, 1.6)
    )
    back = [
        (s.x - s.w * 0.36, s.foot - s.h * 0.34),
        (s.x - s.w * 0.33, s.top + s.h * 0.10),
        (s.x - s.w * 0.2, s.top),
        (s.x + s.w * 0.2, s.top),
        (s.x + s.w * 0.33, s.top + s.h * 0.10),
        (s.x + s.w * 0.36, s.foot - s.h * 0.34),
    ]
    b.shape(back, b.across(shell, s.left, s.right))
    b.rect(
        s.x - s.w * 0.26,
        s.top + s.h * 0.06,
        s.x + s.w * 0.26,
        s.foot - s.h * 0.38,
        b.down(s.top, s.foot, lighter(pad, 0.12), darker(pad, 0.3)),
        16,
    )
    for k in (1, 2):
        y = s.top + s.h * 0.06 + (s.h * 0.56) * k / 3
        b.line(s.x - s.w * 0.25, y, s.x + s.w * 0.25, y, with_alpha(darker(pad, 0.6), 0.6), 3)
    b.slab(s.x - s.w * 0.40, s.foot - s.h * 0.40, s.x + s.w * 0.40, s.foot - s.h * 0.28, pad, 10)
    for side in (-1, 1):
        x = s.x + side * s.w * 0.43
        b.slab(x - s.w * 0.09, s.foot - s.h * 0.56, x + s.w * 0.09, s.foot - s.h * 0.30, shell, 7)
        b.rect(x - s.w * 0.05, s.foot - s.h * 0.555, x + s.w * 0.05, s.foot - s.h * 0.53, 0xFF58C8FF, 2)


def projection(b: Brush, s: Spot, thing: Thing) -> None:
    """The window of a projector, and its beam that widens towards the viewer through the air."""
    b.slab(s.left - 10, s.top - 10, s.right + 10, s.foot + 10, b.tone(thing.colour, "#3A2A34"), 4)
    b.rect(s.left, s.top, s.right, s.foot, 0xFF120E16, 2)
    y = (s.top + s.foot) / 2
    glow = radial_gradient((s.x, y), s.w * 2.2, [0xFFF4F8FF, 0x70CFE0FF, 0x00CFE0FF], [0, 0.16, 1])
    b.canvas.drawCircle(s.x, y, s.w * 2.2, fill(glow, BlendMode=skia.BlendMode.kScreen))
    for grow, strength in ((1.0, 0.24), (0.62, 0.26), (0.30, 0.26)):
        beam = [(s.x - 6, y - 4), (s.x + 6, y - 4), (s.x + 900 * grow, y + 1100), (s.x - 900 * grow, y + 1100)]
        b.shape(
            beam, linear_gradient((0, y), (0, y + 900), [with_alpha(0xFFE4EEFF, strength), with_alpha(0xFFE4EEFF, 0.06)]), blur=14.0
        )
    b.disc(s.x, y, s.h * 0.2, 0xFFFFFFFF)


def seat_row(b: Brush, s: Spot, thing: Thing) -> None:
    """A row of `n` padded cinema seats from the front, on the step of its row."""
    colour, n = b.tone(thing.colour, "#A3303A"), max(thing.n, 4)
    step = b.tone(thing.second, "#33222C")
    b.rect(s.left, s.foot, s.right, s.foot + 300, b.down(s.foot, s.foot + 130, lighter(step, 0.10), darker(step, 0.4)))
    b.line(s.left, s.foot + 1, s.right, s.foot + 1, with_alpha(lighter(step, 0.5), 0.6), 2.5)
    w = s.w / n
    for i in range(n):
        left, right = s.left + i * w + w * 0.07, s.left + (i + 1) * w - w * 0.07
        b.rect(left, s.foot - 12, right, s.foot, darker(step, 0.5), 3)
        b.rect(
            left, s.top, right, s.foot - s.h * 0.28, b.down(s.top, s.foot, lighter(colour, 0.10), darker(colour, 0.42)), w * 0.16
        )
        b.rect(
            left + w * 0.08,
            s.top + s.h * 0.07,
            right - w * 0.08,
            s.foot - s.h * 0.40,
            b.across(lighter(colour, 0.05), left, right, 0.8),
            w * 0.12,
        )
        b.rect(
            left + w * 0.02,
            s.foot - s.h * 0.40,
            right - w * 0.02,
            s.foot - s.h * 0.16,
            b.down(s.foot - s.h * 0.4, s.foot - s.h * 0.16, lighter(colour, 0.16), darker(colour, 0.28)),
            w * 0.10,
        )
    for i in range(n + 1):
        x = s.left + i * w
        b.rect(
            x - w * 0.07,
            s.foot - s.h * 0.46,
            x + w * 0.07,
            s.foot - 6,
            b.across(darker(colour, 0.62), x - w * 0.07, x + w * 0.07),
            4,
        )
        b.rect(x - w * 0.085, s.foot - s.h * 0.50, x + w * 0.085, s.foot - s.h * 0.44, b.tone("wood", "#6E4A32"), 4)


MACHINES: dict[str, Draw] = {
    "rack": rack, "light_strip": lights_of, "tray": tray, "console": console, "viewscreen": viewscreen,
    "captains_chair": captains_chair, "projection": projection, "seat_row": seat_row,
}  # fmt: skip

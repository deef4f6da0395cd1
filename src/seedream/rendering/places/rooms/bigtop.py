"""A circus tent from within: stripes that run up to the mast, rows of spectators in the dusk, the boards of the ring."""

from __future__ import annotations

import math
from collections.abc import Callable

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing

_HAIR = (0xFF2E2028, 0xFF5A3A28, 0xFF8A5A34, 0xFF1E1A26, 0xFFC09A5C)
_COATS = (0xFF6A4A78, 0xFF4A5A86, 0xFF86505A, 0xFF4E7468, 0xFF8A7048)
_SKINS = (0xFFB98A6E, 0xFF8A5E48, 0xFFD0A484, 0xFF6A4636)


def big_top(b: Brush, s: Spot, thing: Thing) -> None:
    """The canvas of the tent: `n` stripes from the mast down, a scalloped border, the entrance of the artists in its middle."""
    n, one, other = max(thing.n, 9), b.tone(thing.colour), b.tone(thing.second)
    apex, low = (s.x, s.top - 0.9 * s.h), s.foot - 0.30 * s.h
    for i in range(n):
        x0, x1 = s.left + s.w * i / n, s.left + s.w * (i + 1) / n
        b.shape([apex, (x1, low), (x0, low)], b.down(s.top, low, darker(one if i % 2 else other, 0.42), one if i % 2 else other))
    b.rect(s.left, low, s.right, s.foot, darker(one, 0.62))
    for i in range(2 * n):
        x, w = s.left + s.w * i / (2 * n), s.w / (2 * n)
        b.disc(x + w / 2, low, w / 2, b.tone("gold") if i % 2 else lighter(other, 0.1), w * 0.34)
    door, high = 0.075 * s.w, 0.46 * s.h
    b.rect(s.x - door, s.foot - high, s.x + door, s.foot, 0xFF1C0E18, 4)
    for side in (-1, 1):
        x = s.x + side * door
        fold = [(s.x + side * 6, s.foot - high), (x, s.foot - high), (x, s.foot), (x - side * door * 0.42, s.foot),
                (x - side * door * 0.30, s.foot - high * 0.45)]  # fmt: skip
        b.shape(fold, b.across(b.tone("red"), min(s.x, x), max(s.x, x), 1.5), smooth=False)
    b.slab(s.x - door * 1.2, s.foot - high * 1.10, s.x + door * 1.2, s.foot - high * 0.96, b.tone("gold"), 4)
    for i in range(7):
        b.disc(s.x + (i - 3) * door * 0.36, s.foot - high * 1.03, 5.0, 0xFFFFF3CF)


def spectators(b: Brush, s: Spot, thing: Thing) -> None:
    """Rows of people in the dusk, `n` in a row, with an aisle in the middle."""
    n, rows = max(thing.n, 12), 3
    for row in range(rows):
        y, r = s.top + s.h * (0.22 + 0.28 * row), s.w / n * 0.20
        for left, right in ((s.left, thing.x - 0.085 * s.w), (thing.x + 0.085 * s.w, s.right)):
            b.rect(left, y + r * 1.9, right, y + r * 3.6, b.across(darker(b.tone("deep"), 0.30), s.left, s.right), 2)
        for i in range(n):
            x = s.left + s.w * (i + 0.5 + 0.4 * (row % 2 - 0.5)) / n + b.rng.uniform(-3, 3)
            if abs(x - thing.x) < 0.09 * s.w or b.rng.random() < 0.08:
                continue
            coat, skin = b.rng.choice(_COATS), b.rng.choice(_SKINS)
            b.disc(x, y + r * 2.1, r * 1.45, darker(coat, 0.30), r * 1.25)
            b.disc(x, y, r, darker(skin, 0.22), r * 1.1)
            b.disc(x, y - r * 0.36, r * 1.02, b.rng.choice(_HAIR), r * 0.78)


def ring(b: Brush, s: Spot, thing: Thing) -> None:
    """The ring: sawdust within, round it low boards with stars whose far side is seen."""
    rx, ry, high = s.w / 2, s.h, 0.42 * s.m
    sand, red, gold = b.tone(thing.second), b.tone(thing.colour), b.tone("gold")
    middle = s.foot + ry
    b.disc(s.x, middle, rx, b.down(s.foot, middle + ry, darker(sand, 0.16), lighter(sand, 0.10)), ry)
    for _ in range(260):
        a, q = b.rng.uniform(0, math.tau), math.sqrt(b.rng.random())
        b.disc(s.x + rx * q * math.cos(a), middle + ry * q * math.sin(a), 2.2, with_alpha(darker(sand, 0.5), 0.35), 1.1)
    count = 26
    for i in range(count):
        a0, a1 = math.pi * (1 + i / count), math.pi * (1 + (i + 1) / count)
        (x0, y0), (x1, y1) = ((s.x + rx * math.cos(a), middle + ry * math.sin(a)) for a in (a0, a1))
        face = [(x0, y0 - high), (x1, y1 - high), (x1, y1), (x0, y0)]
        b.shape(face, darker(red, 0.12) if i % 2 else b.down(y0 - high, y0, lighter(gold, 0.1), darker(gold, 0.25)))
        b.shape([(x0, y0 - high - 9), (x1, y1 - high - 9), (x1, y1 - high), (x0, y0 - high)], lighter(red, 0.16))
        if i % 2:
            _star(b, (x0 + x1) / 2, (y0 + y1 - high) / 2, min(high * 0.30, abs(x1 - x0) * 0.32), gold)


def _star(b: Brush, x: float, y: float, r: float, colour: int) -> None:
    """A star with five points."""
    turns = [(r if i % 2 == 0 else r * 0.42, math.pi * (i / 5 - 0.5)) for i in range(10)]
    b.shape([(x + q * math.cos(a), y + q * math.sin(a)) for q, a in turns], colour)


BIGTOP: dict[str, Callable[[Brush, Spot, Thing], None]] = {"big_top": big_top, "spectators": spectators, "ring": ring}

"""Fittings of kitchens and shops: hood, tap, a bowl of fruit, goods on a counter."""

from __future__ import annotations

from collections.abc import Callable

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing

Draw = Callable[[Brush, Spot, Thing], None]


def hood(b: Brush, s: Spot, thing: Thing) -> None:
    """A cooker hood: a flared mantle under a chimney breast that runs up to the ceiling."""
    colour, brass = b.tone(thing.colour), b.tone("metal", "#B8894A")
    neck = s.w * 0.30
    b.shadow(s.left + 4, s.foot, s.right + 8, s.foot + 22, 0.3, 9)
    b.rect(s.x - neck, s.top - 600, s.x + neck, s.top + 6, b.across(colour, s.x - neck, s.x + neck))
    b.shape(
        [(s.x - neck, s.top), (s.x + neck, s.top), (s.right, s.foot - 26), (s.left, s.foot - 26)], b.across(colour, s.left, s.right)
    )
    b.slab(s.left - 4, s.foot - 30, s.right + 4, s.foot, lighter(colour, 0.06), 3)
    b.line(s.left + 4, s.foot - 27, s.right - 4, s.foot - 27, brass, 4)
    b.line(s.x - neck, s.top + 3, s.x + neck, s.top + 3, brass, 4)


def faucet(b: Brush, s: Spot, thing: Thing) -> None:
    """A tall tap with two handles over the edge of a sink."""
    metal = b.tone(thing.colour, "#B8894A")
    b.slab(s.left, s.foot - 3, s.right, s.foot + 0.16 * s.m, b.tone("porcelain", "#F6F2EA"), 5)
    points = [
        (s.x, s.foot),
        (s.x, s.top + s.h * 0.3),
        (s.x + s.w * 0.06, s.top),
        (s.x + s.w * 0.20, s.top + s.h * 0.06),
        (s.x + s.w * 0.23, s.top + s.h * 0.30),
    ]
    b.curve(points, darker(metal, 0.15), 7)
    b.curve(points, metal, 5)
    b.curve([(x - 1.4, y) for x, y in points], with_alpha(lighter(metal, 0.7), 0.8), 1.6)
    for dx in (-0.16, 0.16):
        x = s.x + dx * s.w
        b.line(x, s.foot, x, s.foot - s.h * 0.24, metal, 5)
        b.line(x - 8, s.foot - s.h * 0.26, x + 8, s.foot - s.h * 0.26, metal, 4.5)


def bowl_fruit(b: Brush, s: Spot, thing: Thing) -> None:
    """A broad bowl heaped with oranges, lemons and apples."""
    b.contact(s.x, s.foot, s.w * 0.8, 14, 0.45)
    for dx, dy, tint in (
        (-0.28, 0.52, 0xFFE8963A),
        (0.24, 0.54, 0xFFD9573F),
        (-0.02, 0.60, 0xFFF0C04A),
        (-0.14, 0.86, 0xFFD9573F),
        (0.12, 0.84, 0xFFE8963A),
        (0.0, 0.50, 0xFF8FB05A),
    ):
        x, y, r = s.x + dx * s.w, s.foot - dy * s.h, s.h * 0.25
        b.disc(x, y, r, b.across(tint, x - r, x + r, 1.4))
        b.disc(x + b.side * r * 0.3, y - r * 0.35, r * 0.22, 0x70FFFFFF)
    colour = b.tone(thing.colour, "#F2ECE0")
    half = [(-0.5, 0.52), (-0.42, 0.22), (-0.22, 0.0), (0.22, 0.0), (0.42, 0.22), (0.5, 0.52)]
    b.shape([(s.x + dx * s.w, s.foot - dy * s.h) for dx, dy in half], b.across(colour, s.left, s.right, 1.3))
    b.rect(s.left, s.foot - s.h * 0.56, s.right, s.foot - s.h * 0.49, lighter(colour, 0.2), 3)


FITTINGS: dict[str, Draw] = {"hood": hood, "faucet": faucet, "bowl_fruit": bowl_fruit}

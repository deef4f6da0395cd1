"""Walls of water and steel: the great tank of an aquarium, a submarine's portholes, valves, periscope; seats of a compartment."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import fill, linear_gradient, radial_gradient, stroke

Draw = Callable[[Brush, Spot, Thing], None]

CORAL = (0xFFE8738A, 0xFFF0A05A, 0xFF9A6FC8, 0xFFE05A6A, 0xFFF2C94C)


def tank(b: Brush, s: Spot, thing: Thing) -> None:
    """A pane of thick glass before blue water: rays from above, rocks, coral and weed at the bottom. Fish swim live in it."""
    frame, water = b.tone(thing.colour, "#22303E"), b.tone(thing.second, "#1E7FB4")
    b.rect(s.left - 22, s.top - 22, s.right + 22, s.foot + 22, frame, 20)
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(s.left, s.top, s.right, s.foot))
    b.rect(
        s.left, s.top, s.right, s.foot, linear_gradient((0, s.top), (0, s.foot), [lighter(water, 0.42), water, darker(water, 0.40)])
    )
    for k in range(max(3, round(s.w / 170))):
        x = s.left + s.w * (k + 0.5) / max(3, round(s.w / 170)) + 30 * math.sin(k * 2.3)
        ray = [(x - 18, s.top), (x + 22, s.top), (x + 110, s.foot), (x - 10, s.foot)]
        b.shape(ray, linear_gradient((0, s.top), (0, s.foot), [0x48E8FBFF, 0x00E8FBFF]))
    _reef(b, s, water)
    b.canvas.restore()
    b.shape(
        [(s.left + s.w * 0.06, s.foot), (s.left + s.w * 0.20, s.top), (s.left + s.w * 0.25, s.top), (s.left + s.w * 0.11, s.foot)],
        0x16FFFFFF,
    )
    b.canvas.drawRoundRect(
        skia.Rect.MakeLTRB(s.left - 4, s.top - 4, s.right + 4, s.foot + 4), 8, 8, stroke(with_alpha(lighter(water, 0.6), 0.5), 4)
    )


def _reef(b: Brush, s: Spot, water: int) -> None:
    """Sand, rocks, coral and weed along the bottom of a tank."""
    sand = [
        (s.left, s.foot - s.h * 0.08),
        (s.x - s.w * 0.2, s.foot - s.h * 0.11),
        (s.x + s.w * 0.2, s.foot - s.h * 0.07),
        (s.right, s.foot - s.h * 0.10),
    ]
    b.shape([(s.left, s.foot + 40), *sand, (s.right, s.foot + 40)], darker(0xFFD9C9A0, 0.25))
    count = max(3, round(s.w / 210))
    for i in range(count):
        x = s.left + s.w * (i + b.rng.uniform(0.2, 0.8)) / count
        rock = darker(water, 0.55)
        w, h = b.rng.uniform(70, 130), b.rng.uniform(60, 120)
        base = s.foot - s.h * 0.05
        b.shape(
            [
                (x - w, base + 30),
                (x - w * 0.7, base - h * 0.6),
                (x - w * 0.1, base - h),
                (x + w * 0.6, base - h * 0.55),
                (x + w, base + 30),
            ],
            b.down(base - h, base, lighter(rock, 0.22), rock),
            smooth=True,
        )
        tint = CORAL[i % len(CORAL)]
        for k in range(5):
            a, tall = -0.9 + 0.45 * k, h * b.rng.uniform(0.55, 0.95)
            tip = (x + tall * math.sin(a), base - h * 0.7 - tall * math.cos(a))
            b.curve([(x + k * 4 - 8, base - h * 0.5), ((x + tip[0]) / 2, (base - h * 0.7 + tip[1]) / 2 + 8), tip], tint, 11)
            b.disc(*tip, 9, lighter(tint, 0.25))
    for i in range(count + 2):
        x, tall = s.left + s.w * (i + b.rng.uniform(0.1, 0.9)) / (count + 2), s.h * b.rng.uniform(0.22, 0.42)
        for k in range(3):
            weed = [
                (x + k * 13, s.foot),
                (x + k * 13 + 16, s.foot - tall * 0.4),
                (x + k * 13 - 10, s.foot - tall * 0.75),
                (x + k * 13 + 8, s.foot - tall * (1 - 0.12 * k)),
            ]
            b.curve(weed, darker((0xFF3F9A6A, 0xFF4FA85A, 0xFF2F7F6A)[k], 0.15), 8)


def hull(b: Brush, s: Spot, thing: Thing) -> None:
    """The ribs and rivets of a steel hull, `n` ribs over the width."""
    steel, n = b.tone(thing.colour, "#6F7F86"), max(thing.n, 4)
    for i in range(n):
        x = s.left + s.w * (i + 0.5) / n
        b.shadow(x + 10, s.top - 300, x + 34, s.foot, 0.26, 9)
        b.rect(x - 20, s.top - 400, x + 20, s.foot, b.across(steel, x - 20, x + 20, 1.5))
        for k in range(round(s.h / 46)):
            for dx in (-12, 12):
                b.disc(x + dx, s.top + 16 + k * 46, 4.4, b.across(lighter(steel, 0.25), x + dx - 4, x + dx + 4, 1.8))


def porthole(b: Brush, s: Spot, thing: Thing) -> None:
    """A round window of a ship under water in a ring of brass with bolts."""
    brass, water, r = b.tone(thing.colour, "#C79A4A"), b.tone(thing.second, "#1E6F9A"), s.w / 2
    y = s.foot - s.h / 2
    b.disc(s.x + 6, y + 10, r * 1.06, 0x50100C18)
    b.disc(s.x, y, r * 1.05, b.across(brass, s.left, s.right, 1.7))
    b.disc(s.x, y, r * 0.86, darker(brass, 0.5))
    b.disc(
        s.x,
        y,
        r * 0.80,
        radial_gradient((s.x - r * 0.2, y - r * 0.3), r * 1.2, [lighter(water, 0.45), water, darker(water, 0.5)], [0, 0.5, 1]),
    )
    for k in range(3):
        fx, fy = s.x + r * (0.36 - 0.34 * k), y + r * (0.28 - 0.26 * k)
        b.disc(fx, fy, r * 0.12, with_alpha(CORAL[k + 1], 0.85), r * 0.06)
        b.shape(
            [(fx - r * 0.10, fy), (fx - r * 0.20, fy - r * 0.07), (fx - r * 0.20, fy + r * 0.07)], with_alpha(CORAL[k + 1], 0.85)
        )
    b.shape(
        [(s.x - r * 0.5, y + r * 0.1), (s.x - r * 0.1, y - r * 0.6), (s.x + r * 0.1, y - r * 0.64), (s.x - r * 0.36, y + r * 0.3)],
        0x38FFFFFF,
    )
    for i in range(10):
        a = math.tau * (i + 0.5) / 10
        b.disc(s.x + r * 0.955 * math.cos(a), y + r * 0.955 * math.sin(a), r * 0.055, lighter(brass, 0.4))


def round_window(b: Brush, s: Spot, thing: Thing) -> None:
    """A round window under the turf: a wooden ring with a cross of bars, and a meadow outside."""
    wood, r, y = b.tone(thing.colour, "#8A5E3C"), s.w / 2, s.foot - s.h / 2
    b.disc(s.x + 6, y + 10, r * 1.06, 0x50100C18)
    b.disc(s.x, y, r * 1.05, b.across(wood, s.left, s.right, 1.7))
    b.disc(s.x, y, r * 0.88, darker(wood, 0.5))
    pane = skia.Path()
    pane.addCircle(s.x, y, r * 0.82)
    b.canvas.save()
    b.canvas.clipPath(pane, doAntiAlias=True)
    b.disc(s.x, y, r * 0.84, linear_gradient((s.x, y - r), (s.x, y + r * 0.4), [0xFF9CCBE8, 0xFFE9F3EC], [0, 1]))
    b.disc(s.x - r * 0.35, y + r * 1.05, r * 0.85, 0xFF8FBF73)
    b.disc(s.x + r * 0.55, y + r * 1.2, r * 0.95, 0xFF74A85C)
    b.canvas.restore()
    bar = stroke(b.tone(thing.colour, "#8A5E3C"), r * 0.09)
    b.canvas.drawLine(s.x - r * 0.84, y, s.x + r * 0.84, y, bar)
    b.canvas.drawLine(s.x, y - r * 0.84, s.x, y + r * 0.84, bar)


def valve(b: Brush, s: Spot, thing: Thing) -> None:
    """A hand wheel with spokes on a pipe."""
    tint, r = b.tone(thing.colour, "#B8453A"), s.w / 2
    y = s.foot - s.h / 2
    b.rect(s.x - 13, s.top - 500, s.x + 13, s.foot + 300, b.across(b.tone("steel", "#8A979C"), s.x - 13, s.x + 13, 1.7))
    b.canvas.drawCircle(s.x + 4, y + 7, r * 0.88, stroke(0x50100C18, r * 0.24))
    for i in range(5):
        a = math.tau * i / 5 + 0.3
        b.line(s.x, y, s.x + r * 0.85 * math.cos(a), y + r * 0.85 * math.sin(a), darker(tint, 0.15), 9)
    b.canvas.drawCircle(s.x, y, r * 0.88, stroke(tint, r * 0.22))
    b.canvas.drawCircle(s.x - 1, y - 2, r * 0.90, stroke(with_alpha(lighter(tint, 0.6), 0.6), 3))
    b.disc(s.x, y, r * 0.20, lighter(tint, 0.1))


def periscope(b: Brush, s: Spot, thing: Thing) -> None:
    """The tube that comes down from the ceiling, with its eyepiece and two handles."""
    steel, brass = b.tone(thing.colour, "#93A0A6"), b.tone(thing.second, "#C79A4A")
    half = s.w * 0.16
    b.shadow(s.x + half, s.top - 400, s.x + half + 26, s.foot, 0.24, 9)
    b.rect(s.x - half, s.top - 900, s.x + half, s.foot - s.h * 0.22, b.across(steel, s.x - half, s.x + half, 1.9))
    b.slab(s.x - half * 1.5, s.foot - s.h * 0.52, s.x + half * 1.5, s.foot - s.h * 0.10, darker(steel, 0.25), 9)
    b.slab(s.x - half * 1.1, s.foot - s.h * 0.44, s.x + half * 1.1, s.foot - s.h * 0.30, 0xFF20242A, 8)
    for dx in (-0.5, 0.5):
        b.disc(s.x + dx * half, s.foot - s.h * 0.37, half * 0.34, 0xFF4A8AA8)
    for side in (-1, 1):
        b.slab(
            s.x + side * half * 2.2 - half * 0.9,
            s.foot - s.h * 0.26,
            s.x + side * half * 2.2 + half * 0.9,
            s.foot - s.h * 0.20,
            brass,
            5,
        )
    b.rect(s.x - half * 1.6, s.foot - s.h * 0.56, s.x + half * 1.6, s.foot - s.h * 0.52, brass, 3)


def berth(b: Brush, s: Spot, thing: Thing) -> None:
    """A high-backed upholstered seat of a compartment in profile, looking to the right (`flip`: to the left)."""
    cloth, wood, way = b.tone(thing.colour, "#7E2F3A"), b.tone(thing.second, "#7A5236"), (-1 if thing.flip else 1)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return s.x + way * dx * s.w, s.foot - dy * s.h

    b.contact(s.x, s.foot, s.w * 1.1, 20, 0.5)
    back = [at(-0.50, 0.0), at(-0.50, 0.98), at(-0.42, 1.0), at(-0.26, 0.94), at(-0.18, 0.52), at(-0.14, 0.30), at(-0.16, 0.0)]
    b.shape(back, b.across(wood, s.left, s.right))
    pad = [at(-0.44, 0.34), at(-0.42, 0.92), at(-0.32, 0.95), at(-0.20, 0.84), at(-0.16, 0.60), at(-0.08, 0.34)]
    b.shape(pad, b.across(cloth, s.left, s.x, 1.5), smooth=True)
    b.shape([at(-0.30, 0.96), at(-0.16, 0.92), at(-0.13, 0.74), at(-0.24, 0.72)], lighter(cloth, 0.55), smooth=True)
    b.shape(
        [at(-0.40, 0.30), at(-0.34, 0.42), at(0.44, 0.42), at(0.50, 0.36), at(0.46, 0.26), at(-0.36, 0.24)],
        b.down(s.foot - s.h * 0.42, s.foot - s.h * 0.24, lighter(cloth, 0.14), darker(cloth, 0.25)),
        smooth=True,
    )
    x0, x1 = sorted((at(-0.36, 0)[0], at(0.40, 0)[0]))
    b.rect(x0, s.foot - s.h * 0.25, x1, s.foot - s.h * 0.20, darker(wood, 0.2))
    b.rect(x0 + 14, s.foot - s.h * 0.20, x1 - 20, s.foot, darker(wood, 0.55))
    x0, x1 = sorted((at(-0.30, 0)[0], at(0.34, 0)[0]))
    b.slab(x0, s.foot - s.h * 0.62, x1, s.foot - s.h * 0.56, wood, 6)


def luggage_rack(b: Brush, s: Spot, thing: Thing) -> None:
    """A rack of brass and net with bags and a rolled coat on it."""
    brass = b.tone(thing.colour, "#C79A4A")
    b.shadow(s.left, s.foot + 8, s.right, s.foot + 26, 0.26, 8)
    bags = (
        (0.14, 0.22, 0.62, 0xFF8A5A3A),
        (0.40, 0.18, 0.42, 0xFF3F5F7A),
        (0.66, 0.16, 0.52, 0xFF6A7A52),
        (0.86, 0.15, 0.36, 0xFF8E3F4A),
    )
    for share, wide, high, tint in bags:
        x = s.left + s.w * share
        b.slab(x - wide * s.w / 2, s.foot - high * s.h, x + wide * s.w / 2, s.foot, tint, 12)
        b.rect(x - 18, s.foot - high * s.h - 9, x + 18, s.foot - high * s.h + 3, darker(tint, 0.5), 5)
        b.line(x - wide * s.w * 0.3, s.foot - high * s.h + 4, x - wide * s.w * 0.3, s.foot, darker(tint, 0.4), 6)
    for i in range(round(s.w / 24)):
        x = s.left + s.w * i / round(s.w / 24)
        b.line(x, s.foot - s.h * 0.30, x + 12, s.foot, with_alpha(brass, 0.45), 2)
        b.line(x + 12, s.foot - s.h * 0.30, x, s.foot, with_alpha(brass, 0.45), 2)
    for y in (s.foot - s.h * 0.30, s.foot):
        b.line(s.left, y, s.right, y, brass, 6)
        b.line(s.left, y - 2, s.right, y - 2, with_alpha(lighter(brass, 0.7), 0.8), 2)
    for share in (0.02, 0.5, 0.98):
        x = s.left + s.w * share
        b.curve([(x, s.foot - s.h * 0.4), (x, s.foot + 8), (x + 8, s.foot + 26)], brass, 6)


def potting_bench(b: Brush, s: Spot, thing: Thing) -> None:
    """A slatted bench with `n` trays and pots of seedlings on it."""
    wood, n = b.tone(thing.colour, "#9A7450"), max(thing.n, 5)
    b.contact(s.x, s.foot, s.w * 1.02, 18, 0.42)
    for share in (0.03, 0.5, 0.97):
        x = s.left + s.w * share
        b.rect(x - 9, s.top, x + 9, s.foot, b.across(darker(wood, 0.2), x - 9, x + 9))
    b.rect(s.left, s.foot - s.h * 0.28, s.right, s.foot - s.h * 0.22, darker(wood, 0.35))
    for i in range(n):
        x, r = s.left + s.w * (i + 0.5) / n, s.w / n * 0.32
        _pot(b, x - r * 0.2, s.foot - s.h * 0.28, r * 0.8, 0xFFB8683F)
        _pot(b, x, s.top, r, (0xFFC9744A, 0xFFB8683F, 0xFFD9C9A8)[i % 3])
        for k in range(9):
            a, tall = -1.1 + 2.2 * k / 8, r * b.rng.uniform(1.4, 2.4)
            tip = (x + tall * math.sin(a), s.top - r * 0.9 - tall * math.cos(a) * 0.9)
            b.curve(
                [(x, s.top - r * 0.9), ((x + tip[0]) / 2, tip[1] + r * 0.5), tip],
                (0xFF5A8F4A, 0xFF6FA352, 0xFF477A44)[k % 3],
                r * 0.20,
            )
            if i % 2 == 0 and k % 2 == 0:
                b.disc(*tip, r * 0.24, CORAL[(i + k) % len(CORAL)])
    b.slab(s.left - 8, s.top, s.right + 8, s.top + s.h * 0.09, wood, 3)
    b.canvas.drawRect(skia.Rect.MakeLTRB(s.left, s.top + s.h * 0.10, s.right, s.top + s.h * 0.20), fill(0x301E1428, blur=5))


def _pot(b: Brush, x: float, base: float, r: float, clay: int) -> None:
    """A clay pot."""
    b.shape(
        [(x - r * 0.8, base - r * 1.1), (x + r * 0.8, base - r * 1.1), (x + r * 0.58, base), (x - r * 0.58, base)],
        b.across(clay, x - r, x + r, 1.5),
    )
    b.rect(x - r * 0.9, base - r * 1.25, x + r * 0.9, base - r * 0.95, b.across(lighter(clay, 0.08), x - r, x + r, 1.4), 3)


TANKS: dict[str, Draw] = {
    "aquarium": tank, "hull": hull, "porthole": porthole, "round_window": round_window,
    "valve": valve, "periscope": periscope, "berth": berth,
    "luggage_rack": luggage_rack, "potting_bench": potting_bench,
}  # fmt: skip

"""Pieces of factories and stages: machines, conveyors, pipes, tanks; curtains, footlights, loudspeakers, rows of heads."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.places.rooms.windows import curtain
from seedream.rendering.surface import linear_gradient

Draw = Callable[[Brush, Spot, Thing], None]


def machine(b: Brush, s: Spot, thing: Thing) -> None:
    """A press with a viewing window, a panel with gauges and buttons, and a warning light on top."""
    colour, accent = b.tone(thing.colour, "#4F7F8F"), b.tone("accent", "#E8A33A")
    b.contact(s.x, s.foot, s.w * 1.08, 34, 0.55)
    b.slab(s.left, s.top + s.h * 0.10, s.right, s.foot - s.h * 0.06, colour, 10)
    b.rect(s.left - 6, s.foot - s.h * 0.08, s.right + 6, s.foot, darker(colour, 0.65), 4)
    b.slab(s.left + s.w * 0.12, s.top, s.right - s.w * 0.30, s.top + s.h * 0.12, darker(colour, 0.16), 6)
    box = (s.left + s.w * 0.08, s.top + s.h * 0.20, s.left + s.w * 0.62, s.top + s.h * 0.60)
    b.rect(*box, 0xFF27323C, 8)
    b.rect(
        box[0] + 6,
        box[1] + 6,
        box[2] - 6,
        box[3] - 6,
        linear_gradient((box[0], box[1]), (box[2], box[3]), [0xFFB9D4DA, 0xFF6F94A2]),
        5,
    )
    cx, w = (box[0] + box[2]) / 2, box[2] - box[0]
    b.rect(
        cx - w * 0.12,
        box[1] + 6,
        cx + w * 0.12,
        box[1] + (box[3] - box[1]) * 0.5,
        b.across(0xFFA3AEB8, cx - w * 0.12, cx + w * 0.12, 1.4),
    )
    b.rect(cx - w * 0.22, box[1] + (box[3] - box[1]) * 0.5, cx + w * 0.22, box[1] + (box[3] - box[1]) * 0.62, 0xFF6A7480, 3)
    b.rect(cx - w * 0.34, box[3] - 18, cx + w * 0.34, box[3] - 6, accent, 2)
    x = s.left + s.w * 0.70
    b.rect(x, s.top + s.h * 0.20, s.right - s.w * 0.06, s.top + s.h * 0.62, darker(colour, 0.3), 6)
    r = s.w * 0.075
    for i in range(2):
        gx, gy = x + s.w * 0.12, s.top + s.h * (0.29 + 0.16 * i)
        b.disc(gx, gy, r, 0xFF2A323C)
        b.disc(gx, gy, r * 0.84, 0xFFF4F0E4)
        a = math.radians(210 + 80 * i)
        b.line(gx, gy, gx + r * 0.6 * math.cos(a), gy + r * 0.6 * math.sin(a), 0xFFD9453F, 2.6)
    for i, tint in enumerate((0xFF5FB87A, 0xFFF0C04A, 0xFFD9453F)):
        b.disc(x + s.w * (0.05 + 0.07 * i), s.top + s.h * 0.57, s.w * 0.024, tint)
    for k in range(6):
        x0 = s.left + s.w * (0.05 + 0.155 * k)
        b.shape(
            [
                (x0, s.foot - s.h * 0.17),
                (x0 + s.w * 0.07, s.foot - s.h * 0.17),
                (x0 + s.w * 0.04, s.foot - s.h * 0.10),
                (x0 - s.w * 0.03, s.foot - s.h * 0.10),
            ],
            with_alpha(accent, 0.9),
        )
    b.disc(s.right - s.w * 0.16, s.top + s.h * 0.07, s.w * 0.045, 0xFFFFB347)
    b.rect(s.right - s.w * 0.20, s.top + s.h * 0.07, s.right - s.w * 0.12, s.top + s.h * 0.11, 0xFF3A3F4A)


def conveyor(b: Brush, s: Spot, thing: Thing) -> None:
    """A belt on rollers with parcels on it."""
    steel, accent = b.tone(thing.colour, "#6F7A86"), b.tone("accent", "#E8A33A")
    b.contact(s.x, s.foot, s.w * 1.02, 26, 0.45)
    belt = s.top + s.h * 0.34
    n = max(3, round(s.w / (1.1 * s.m)))
    for i in range(n + 1):
        x = s.left + 20 + (s.w - 40) * i / n
        b.rect(x - 7, belt, x + 7, s.foot, b.across(darker(steel, 0.2), x - 7, x + 7, 1.3))
        b.rect(x - 18, s.foot - 6, x + 18, s.foot, darker(steel, 0.5))
    k = 0
    x = s.left + 0.3 * s.m
    while x < s.right - 0.5 * s.m:
        w, h = b.rng.uniform(0.36, 0.52) * s.m, b.rng.uniform(0.24, 0.34) * s.m
        tint = (0xFFC9935A, 0xFFD8A86C, 0xFFB9824A)[k % 3]
        b.slab(x, belt - h, x + w, belt, tint, 2)
        b.rect(x + w * 0.42, belt - h, x + w * 0.58, belt, with_alpha(lighter(tint, 0.5), 0.7))
        b.rect(x + w * 0.08, belt - h * 0.44, x + w * 0.34, belt - h * 0.16, 0xFFF4EEE0, 1)
        x += w + b.rng.uniform(0.35, 0.7) * s.m
        k += 1
    b.rect(s.left, belt, s.right, belt + 0.16 * s.m, b.down(belt, belt + 0.16 * s.m, lighter(steel, 0.2), darker(steel, 0.3)), 12)
    b.rect(s.left + 4, belt - 3, s.right - 4, belt + 5, 0xFF2A2E36, 3)
    b.rect(s.left + 10, belt + 0.07 * s.m, s.right - 10, belt + 0.09 * s.m, accent)
    for i in range(int(s.w / (0.26 * s.m))):
        b.disc(s.left + 0.13 * s.m + i * 0.26 * s.m, belt + 0.12 * s.m, 4, darker(steel, 0.6))


def pipes(b: Brush, s: Spot, thing: Thing) -> None:
    """Pipes along the wall with flanges, a valve and branches that go up."""
    tints = [b.tone(t, "#B0603F") for t in (thing.colour, thing.second) if t] or [0xFF8A939E]
    n = max(thing.n, 2)
    for i in range(n):
        y, r, tint = s.top + s.h * (i + 0.5) / n, s.h / n * 0.28, tints[i % len(tints)]
        b.shadow(s.left, y + r, s.right, y + r + 16, 0.25, 8)
        b.rect(
            s.left,
            y - r,
            s.right,
            y + r,
            linear_gradient((0, y - r), (0, y + r), [lighter(tint, 0.35), tint, darker(tint, 0.5)], [0, 0.4, 1]),
        )
        for k in range(int(s.w / 260)):
            x = s.left + 120 + k * 260 + 50 * i
            b.rect(
                x - 9,
                y - r - 5,
                x + 9,
                y + r + 5,
                linear_gradient((0, y - r), (0, y + r), [lighter(tint, 0.45), darker(tint, 0.4)]),
                2,
            )
    x = s.left + s.w * 0.3
    b.rect(x - 11, s.top - 600, x + 11, s.top + s.h * 0.4, b.across(tints[0], x - 11, x + 11, 1.7))
    wheel = s.left + s.w * 0.62
    b.line(wheel, s.top + s.h * 0.25, wheel, s.top - 18, 0xFF6A7280, 6)
    paint = skia.Paint(AntiAlias=True, Color=0xFFD9453F, Style=skia.Paint.kStroke_Style, StrokeWidth=6)
    b.canvas.drawOval(skia.Rect.MakeXYWH(wheel - 26, s.top - 30, 52, 20), paint)


def tank(b: Brush, s: Spot, thing: Thing) -> None:
    """A tall steel tank on legs with a gauge glass and a ladder."""
    colour = b.tone(thing.colour, "#A9B4BC")
    b.contact(s.x, s.foot, s.w * 1.1, 34, 0.55)
    for x in (s.left + s.w * 0.16, s.right - s.w * 0.16):
        b.rect(x - 8, s.foot - s.h * 0.2, x + 8, s.foot, darker(colour, 0.5))
    body = (s.left, s.top, s.right, s.foot - s.h * 0.14)
    b.rect(*body, b.across(colour, s.left, s.right, 2.0), s.w * 0.22)
    for share in (0.24, 0.50, 0.76):
        y = s.top + (body[3] - s.top) * share
        b.rect(s.left, y - 4, s.right, y + 4, with_alpha(darker(colour, 0.5), 0.4))
        b.line(s.left + 3, y - 4, s.right - 3, y - 4, with_alpha(lighter(colour, 0.8), 0.6), 1.6)
    x = s.x - s.w * 0.18
    b.rect(x - 7, s.top + s.h * 0.26, x + 7, s.top + s.h * 0.62, 0xFF2F3A44, 6)
    b.rect(x - 4, s.top + s.h * 0.42, x + 4, s.top + s.h * 0.61, 0xFF5FC0D0, 4)
    for dx in (0.22, 0.36):
        b.line(s.x + dx * s.w, s.top + s.h * 0.04, s.x + dx * s.w, s.foot, darker(colour, 0.55), 4)
    for k in range(12):
        y = s.top + s.h * (0.08 + 0.075 * k)
        b.line(s.x + 0.22 * s.w, y, s.x + 0.36 * s.w, y, darker(colour, 0.5), 3.4)


def valance(b: Brush, s: Spot, thing: Thing) -> None:
    """The cloth over a stage's opening: scallops with a gold fringe, as wide as the thing."""
    colour, gold, n = b.tone(thing.colour), b.tone(thing.second, "#D9A84B"), max(thing.n, 6)
    for i in range(n):
        x0, x1 = s.left + s.w * i / n, s.left + s.w * (i + 1) / n
        y = s.foot - s.h * 0.25
        cup = [(x0, s.top - 700), (x1, s.top - 700), (x1, y)]
        cup += [(x1 - (x1 - x0) * t, y + s.h * 0.25 * math.sin(math.pi * t)) for t in (0.15, 0.3, 0.5, 0.7, 0.85)]
        cup += [(x0, y)]
        b.shape(cup, linear_gradient((x0, 0), (x1, 0), [darker(colour, 0.45), lighter(colour, 0.14), darker(colour, 0.45)]))
        edge = [
            (x0, y),
            *[(x0 + (x1 - x0) * t, y + s.h * 0.25 * math.sin(math.pi * t)) for t in (0.15, 0.3, 0.5, 0.7, 0.85)],
            (x1, y),
        ]
        b.curve(edge, gold, 7)


def tabs(b: Brush, s: Spot, thing: Thing) -> None:
    """A heavy curtain drawn to one side and tied; `kind` "left" or "right" is the side it is drawn to."""
    colour, side = b.tone(thing.colour), -1 if thing.kind == "left" else 1
    folds = 9
    outer = s.left if side < 0 else s.right
    for i in range(folds):
        t0, t1 = i / folds, (i + 1) / folds
        tie = s.top + s.h * 0.62
        xs = [outer - side * s.w * t for t in (t0, t1)]
        mid = [outer - side * s.w * 0.42 * t for t in (t0, t1)]
        low = [outer - side * s.w * 0.62 * t for t in (t0, t1)]
        fold = [
            (xs[0], s.top - 300),
            (xs[1], s.top - 300),
            (xs[1], s.top),
            (mid[1], tie),
            (low[1], s.foot),
            (low[0], s.foot),
            (mid[0], tie),
            (xs[0], s.top),
        ]
        left, right = min(xs[0], xs[1]), max(xs[0], xs[1])
        b.shape(fold, linear_gradient((left, 0), (right, 0), [darker(colour, 0.5), lighter(colour, 0.12), darker(colour, 0.42)]))
    y, gold = s.top + s.h * 0.62, b.tone(thing.second, "#D9A84B")
    b.line(outer, y, outer - side * s.w * 0.43, y + 8, gold, 11)
    for k in range(3):
        b.line(outer - side * s.w * 0.40, y + 8, outer - side * s.w * (0.38 + 0.02 * k), y + 60, gold, 5)


def backcloth(b: Brush, s: Spot, thing: Thing) -> None:
    """A hanging cloth that closes the stage behind."""
    curtain(b, s.left, s.right, s.top, s.foot, b.tone(thing.colour))


def speaker(b: Brush, s: Spot, thing: Thing) -> None:
    """A loudspeaker on the stage."""
    colour = b.tone(thing.colour, "#2F2B38")
    b.contact(s.x, s.foot, s.w * 1.1, 18, 0.5)
    b.slab(s.left, s.top, s.right, s.foot, colour, 6)
    for share, r in ((0.26, 0.22), (0.66, 0.36)):
        b.disc(s.x, s.top + s.h * share, s.w * r + 4, lighter(colour, 0.16))
        b.disc(
            s.x,
            s.top + s.h * share,
            s.w * r,
            skia.GradientShader.MakeRadial((s.x, s.top + s.h * share), s.w * r, [0xFF6A6478, 0xFF1A1722]),
        )


def microphone(b: Brush, s: Spot, thing: Thing) -> None:
    """A microphone on its stand."""
    steel = 0xFF8A8F9C
    b.contact(s.x, s.foot, s.w, 14, 0.45)
    b.disc(s.x, s.foot - 4, s.w * 0.4, 0xFF3A3844, 7)
    b.line(s.x, s.foot - 6, s.x, s.top + s.h * 0.06, steel, 4.5)
    b.line(s.x, s.top + s.h * 0.09, s.x + s.w * 0.12, s.top + s.h * 0.03, 0xFF3A3844, 8)
    b.disc(s.x + s.w * 0.16, s.top + s.h * 0.02, s.w * 0.15, 0xFFA9AEBB)


def audience(b: Brush, s: Spot, thing: Thing) -> None:
    """Heads and shoulders of people who watch, from behind, as one dark row with a rim of stage light."""
    n, dark = max(thing.n, 7), b.tone(thing.colour, "#1E1828")
    rim = 0xFFE8B070
    for i in range(n):
        x = s.left + s.w * (i + 0.5) / n + b.rng.uniform(-10, 10)
        r, rise = s.h * b.rng.uniform(0.17, 0.20), s.h * b.rng.uniform(0.0, 0.14)
        y = s.top + r + rise
        body = [
            (x - r * 2.1, s.foot + 80),
            (x - r * 2.0, y + r * 2.2),
            (x - r * 0.9, y + r * 1.25),
            (x + r * 0.9, y + r * 1.25),
            (x + r * 2.0, y + r * 2.2),
            (x + r * 2.1, s.foot + 80),
        ]
        b.shape([(px, py - 3) for px, py in body], with_alpha(rim, 0.30), smooth=True)
        b.shape(body, dark, smooth=True)
        b.disc(x, y - 3, r * 0.86, with_alpha(rim, 0.34), r)
        b.disc(x, y, r * 0.86, dark, r)
        if i % 3 == 1:
            b.disc(x, y - r * 1.05, r * 0.36, dark)
        elif i % 3 == 2:
            b.rect(x - r * 0.92, y - r * 0.2, x + r * 0.92, y + r * 1.1, dark, r * 0.5)


INDUSTRY: dict[str, Draw] = {
    "machine": machine, "conveyor": conveyor, "pipes": pipes, "tank": tank, "valance": valance, "tabs": tabs,
    "backcloth": backcloth, "speaker": speaker, "microphone": microphone, "audience": audience,
}  # fmt: skip

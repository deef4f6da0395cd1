"""What is seen through the windows of a room, far away and out of focus: it follows time of day and weather."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Any

import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.palette import Palette, tone
from seedream.rendering.places.rooms.plan import HORIZON
from seedream.rendering.surface import fill, linear_gradient, radial_gradient, smooth_path

WIDTH = 1800.0
"""A view repeats after so many room units."""

LEAVES: tuple[Oklch, ...] = ((0.56, 0.12, 132), (0.50, 0.11, 142), (0.62, 0.12, 122), (0.46, 0.09, 150))


def draw_sky(canvas: Any, p: Palette, top: float, bottom: float) -> None:
    """The sky of a colour script from the top of the windows to the horizon."""
    stops = [(s[0], oklch(*s[1:])) for s in p.sky]
    shader = linear_gradient((0, top - 120), (0, max(HORIZON, top + 100)), [c for _, c in stops], [q for q, _ in stops])
    canvas.drawRect(skia.Rect.MakeLTRB(0, top - 20, WIDTH, bottom + 20), fill(shader))


def _cloud(canvas: Any, x: float, y: float, size: float, p: Palette) -> None:
    """A heap of soft discs."""
    low = oklch(*p.cloud_shadow)
    light = oklch(*p.cloud_light)
    for dx, dy, r in ((-0.8, 0.1, 0.42), (-0.25, -0.18, 0.58), (0.35, -0.06, 0.5), (0.85, 0.12, 0.36)):
        canvas.drawCircle(x + dx * size, y + dy * size + 5, r * size, fill(with_alpha(low, 0.25)))
        canvas.drawCircle(x + dx * size, y + dy * size - 4, r * size, fill(with_alpha(light, 0.55)))


def _crown(canvas: Any, rng: random.Random, x: float, foot: float, height: float, depth: float, p: Palette) -> None:
    """A leafy tree: a trunk and a crown of dabs, dark below, light above."""
    snowy = p.name == "snow"
    trunk = tone((0.40, 0.05, 50), 0.4, depth, p)
    canvas.drawRect(skia.Rect.MakeLTRB(x - height * 0.03, foot - height * 0.5, x + height * 0.03, foot), fill(trunk))
    if snowy:
        return
    for key, spread in ((0.15, 1.0), (0.5, 0.85), (0.95, 0.6)):
        for _ in range(11):
            dx, dy = rng.gauss(0, 0.20) * spread, rng.gauss(0, 0.15) * spread
            r = height * rng.uniform(0.09, 0.16)
            y = foot - height * (0.66 + 0.06 * key) + dy * height
            canvas.drawCircle(x + dx * height - key * 6, y, r, fill(tone(rng.choice(LEAVES), key, depth, p)))


def _garden(canvas: Any, rng: random.Random, p: Palette, top: float, bottom: float) -> None:
    """Hills, trees, a hedge and a lawn."""
    for depth, rise, hue in ((1.5, 60.0, 150), (0.9, 30.0, 138)):
        points = [(i * WIDTH / 9, HORIZON - rise * rng.uniform(0.5, 1.1)) for i in range(10)]
        points[-1] = (WIDTH, points[0][1])
        colour = tone((0.56, 0.08, hue), 0.6, depth, p)
        canvas.drawPath(
            smooth_path([(0, bottom + 60), (0, points[0][1]), *points, (WIDTH, bottom + 60)], close=False), fill(colour)
        )
    lawn = [tone((0.66, 0.12, 128), 0.7, 0.5, p), tone((0.60, 0.12, 132), 0.5, 0.2, p)]
    canvas.drawRect(skia.Rect.MakeLTRB(0, HORIZON + 6, WIDTH, bottom + 60), fill(linear_gradient((0, HORIZON), (0, bottom), lawn)))
    for i in range(7):
        _crown(canvas, rng, (i + rng.uniform(0.2, 0.8)) * WIDTH / 7, HORIZON + 26, rng.uniform(190, 300), 0.55, p)
    for i in range(3):
        _crown(canvas, rng, (i + rng.uniform(0.2, 0.8)) * WIDTH / 3, HORIZON + 90, rng.uniform(430, 540), 0.12, p)
    for i in range(34):
        x, key = i * WIDTH / 34 + rng.uniform(-20, 20), rng.random()
        canvas.drawCircle(x, HORIZON + 74 + rng.uniform(-10, 12), rng.uniform(34, 52), fill(tone(rng.choice(LEAVES), key, 0.15, p)))


def _houses(canvas: Any, rng: random.Random, p: Palette, depth: float, foot: float, tall: tuple[float, float]) -> None:
    """A row of house fronts with windows, some lit when it is dark."""
    x = 0.0
    while x < WIDTH - 60:
        w = min(rng.uniform(120, 210), WIDTH - x)
        h = rng.uniform(*tall)
        front: Oklch = rng.choice(((0.72, 0.06, 50), (0.66, 0.07, 35), (0.78, 0.05, 85), (0.60, 0.05, 230), (0.70, 0.05, 150)))
        canvas.drawRect(skia.Rect.MakeLTRB(x, foot - h, x + w, foot), fill(tone(front, 0.55, depth, p)))
        roof = tone((0.42, 0.06, 35), 0.5, depth, p)
        canvas.drawRect(skia.Rect.MakeLTRB(x - 4, foot - h - 16, x + w + 4, foot - h + 4), fill(roof))
        columns = max(2, int(w // 46))
        for row in range(int(h // 62)):
            for column in range(columns):
                lit = rng.random() < (0.5 if p.dark else 0.06)
                pane = oklch(0.88, 0.12, rng.choice((75, 82, 68))) if lit else tone((0.36, 0.04, 250), 0.5, depth, p)
                left = x + w * (column + 0.25) / columns
                canvas.drawRect(skia.Rect.MakeXYWH(left, foot - h + 22 + row * 62, w * 0.5 / columns, 34), fill(pane))
        x += w + rng.choice((0.0, 0.0, 8.0))


def _street(canvas: Any, rng: random.Random, p: Palette, top: float, bottom: float) -> None:
    """Houses across the street, trees, bright blurs of lamps when it is dark."""
    _houses(canvas, rng, p, 0.9, HORIZON + 40, (210, 360))
    _houses(canvas, rng, p, 0.4, HORIZON + 70, (120, 250))
    road = [tone((0.62, 0.02, 260), 0.5, 0.4, p), tone((0.52, 0.02, 260), 0.4, 0.1, p)]
    canvas.drawRect(skia.Rect.MakeLTRB(0, HORIZON + 66, WIDTH, bottom + 60), fill(linear_gradient((0, HORIZON), (0, bottom), road)))
    for i in range(4):
        _crown(canvas, rng, (i + rng.uniform(0.2, 0.8)) * WIDTH / 4, HORIZON + 92, rng.uniform(260, 360), 0.25, p)
    _bokeh(canvas, rng, p, HORIZON - 90, HORIZON + 90, 15, (18, 44))
    kerb = tone((0.78, 0.02, 80), 0.6, 0.1, p)
    canvas.drawRect(skia.Rect.MakeLTRB(0, HORIZON + 128, WIDTH, HORIZON + 150), fill(kerb))
    for i in range(46):
        x, y, key = i * WIDTH / 46 + rng.uniform(-14, 14), HORIZON + 182 + rng.uniform(-9, 14), rng.random()
        canvas.drawCircle(x, y, rng.uniform(26, 40), fill(tone(rng.choice(LEAVES), key, 0.05, p)))
    canvas.drawRect(skia.Rect.MakeLTRB(0, HORIZON + 200, WIDTH, bottom + 60), fill(tone(LEAVES[1], 0.25, 0.05, p)))


def _skyline(canvas: Any, rng: random.Random, p: Palette, top: float, bottom: float) -> None:
    """Towers of a city seen from an upper floor."""
    for depth, reach, widths in ((1.0, 340, (70, 130)), (0.5, 250, (90, 170)), (0.12, 100, (140, 240))):
        x = 0.0
        while x < WIDTH - 40:
            w = min(rng.uniform(*widths), WIDTH - x)
            h = reach * rng.uniform(0.45, 1.15)
            base: Oklch = rng.choice(((0.58, 0.04, 250), (0.64, 0.03, 220), (0.55, 0.05, 285), (0.66, 0.04, 60)))
            ground = HORIZON + 60
            glass = linear_gradient((0, ground - h), (0, bottom), [tone(base, 0.8, depth, p), tone(base, 0.35, depth * 0.8, p)])
            canvas.drawRect(skia.Rect.MakeLTRB(x, ground - h, x + w - 3, bottom + 60), fill(glass))
            for row in range(int((h + bottom - ground) // 22)):
                for column in range(int(w // 20)):
                    if rng.random() < (0.36 if p.dark else 0.22):
                        lit = oklch(0.86, 0.11, rng.choice((78, 85, 70, 230))) if p.dark else tone(base, 1.0, depth * 0.6, p)
                        box = skia.Rect.MakeXYWH(x + 8 + column * 20, ground - h + 12 + row * 22, 10, 11)
                        canvas.drawRect(box, fill(with_alpha(lit, 0.9 if p.dark else 0.5)))
            x += w + rng.choice((0.0, 14.0))


def _bokeh(canvas: Any, rng: random.Random, p: Palette, top: float, bottom: float, count: int, size: tuple[float, float]) -> None:
    """Defocused lamps; none by day."""
    if not p.dark and p.name != "sunset":
        return
    for _ in range(count):
        x, y, r = rng.uniform(40, WIDTH - 40), rng.uniform(top, bottom), rng.uniform(*size)
        colour = oklch(0.86, 0.13, rng.choice((75, 60, 80, 350, 220)))
        glow = radial_gradient((x, y), r, [with_alpha(colour, 0.9), with_alpha(colour, 0.5), with_alpha(colour, 0)], [0, 0.6, 1])
        canvas.drawCircle(x, y, r, fill(glow))


def _yard(canvas: Any, rng: random.Random, p: Palette, top: float, bottom: float) -> None:
    """A paved yard with trees in front of a long brick building."""
    _houses(canvas, rng, p, 1.0, HORIZON + 30, (150, 190))
    ground = [tone((0.76, 0.03, 80), 0.6, 0.5, p), tone((0.70, 0.04, 75), 0.5, 0.2, p)]
    canvas.drawRect(
        skia.Rect.MakeLTRB(0, HORIZON + 26, WIDTH, bottom + 60), fill(linear_gradient((0, HORIZON), (0, bottom), ground))
    )
    for i in range(5):
        _crown(canvas, rng, (i + rng.uniform(0.25, 0.75)) * WIDTH / 5, HORIZON + 64, rng.uniform(300, 420), 0.3, p)


def _stars(canvas: Any, rng: random.Random, top: float, bottom: float) -> None:
    """Deep space: stars, a veil of gas, a large planet lit from one side."""
    shade = linear_gradient((0, top), (WIDTH, bottom), [0xFF05060F, 0xFF0B1030, 0xFF150A28, 0xFF05060F])
    canvas.drawRect(skia.Rect.MakeLTRB(0, top - 40, WIDTH, bottom + 40), fill(shade))
    for x, share, r, tint in ((420.0, 0.3, 420.0, 0x406A3FA0), (760.0, 0.6, 330.0, 0x30C05A8A), (1380.0, 0.4, 460.0, 0x303A6FC0)):
        y = top + (bottom - top) * share
        glow = radial_gradient((x, y), r, [tint, (tint & 0xFFFFFF) | 0x14000000, tint & 0xFFFFFF], [0, 0.5, 1])
        canvas.drawCircle(x, y, r, fill(glow))
    for _ in range(620):
        x, y, r = rng.uniform(0, WIDTH), rng.uniform(top - 30, bottom + 30), rng.uniform(0.5, 1.5) ** 2
        tint = rng.choice((0xFFFFFFFF, 0xFFCFE0FF, 0xFFFFE8C8))
        canvas.drawCircle(x, y, r, fill(with_alpha(tint, rng.uniform(0.35, 1.0))))
    _globe(canvas, 1180, top + (bottom - top) * 0.62, (bottom - top) * 0.52)


def _globe(canvas: Any, x: float, y: float, r: float) -> None:
    """A planet with bands of cloud, its far side in shadow, and a rim of air."""
    air = radial_gradient((x, y), r * 1.14, [0x905FB4FF, 0x905FB4FF, 0x005FB4FF], [0, 0.86, 1])
    canvas.drawCircle(x, y, r * 1.14, fill(air))
    canvas.save()
    disc = skia.PathBuilder()
    disc.addCircle(x, y, r)
    canvas.clipPath(disc.detach(), doAntiAlias=True)
    canvas.drawCircle(x, y, r, fill(linear_gradient((x - r, y - r), (x + r, y + r), [0xFF7FC8E8, 0xFF2F6FB4, 0xFF123A6A])))
    rng = random.Random(11)
    for _ in range(15):
        cx, cy, w = x + rng.uniform(-0.9, 0.9) * r, y + rng.uniform(-0.9, 0.9) * r, r * rng.uniform(0.2, 0.55)
        land = [
            (cx + w * q * math.cos(a), cy + w * 0.5 * q * math.sin(a))
            for a, q in ((0.9 * i, rng.uniform(0.5, 1.1)) for i in range(7))
        ]
        canvas.drawPath(smooth_path(land, close=True), fill(rng.choice((0x905FA070, 0x808FA860, 0xA0F4F8FF, 0x80F4F8FF)), blur=3))
    shade = radial_gradient((x - r * 0.5, y - r * 0.5), r * 1.7, [0x00040818, 0x30040818, 0xF0040818], [0, 0.45, 0.9])
    canvas.drawCircle(x, y, r * 1.02, fill(shade))
    canvas.restore()


def _tunnel(canvas: Any, rng: random.Random, p: Palette, top: float, bottom: float) -> None:
    """The wall of a tunnel: dark ribs, cables, and lamps that pass."""
    canvas.drawRect(skia.Rect.MakeLTRB(0, top - 40, WIDTH, bottom + 40), fill(0xFF16181F))
    for i in range(12):
        x = i * WIDTH / 12
        canvas.drawRect(skia.Rect.MakeXYWH(x, top - 40, 26, bottom - top + 80), fill(0xFF242832))
    for k, tint in enumerate((0xFF343A46, 0xFF2A2F3A, 0xFF3C3440)):
        y = top + (bottom - top) * (0.44 + 0.07 * k)
        canvas.drawRect(skia.Rect.MakeXYWH(0, y, WIDTH, 7), fill(tint))
    for i in range(3):
        x, y = (i + 0.5) * WIDTH / 3, top + (bottom - top) * 0.26
        glow = radial_gradient((x, y), 190, [0xD0FFE2A8, 0x40FFC870, 0x00FFC870], [0, 0.3, 1])
        canvas.drawCircle(x, y, 190, fill(glow))
        canvas.drawRoundRect(skia.Rect.MakeXYWH(x - 44, y - 9, 88, 18), 9, 9, fill(0xFFFFF4D8))


_VIEWS: dict[str, Callable[[Any, random.Random, Palette, float, float], None]] = {
    "garden": _garden,
    "street": _street,
    "skyline": _skyline,
    "yard": _yard,
    "tunnel": _tunnel,
}


_FROST = (0.58, 0.30, 0.06, 0, 0.10, 0.20, 0.68, 0.06, 0, 0.10, 0.20, 0.30, 0.44, 0, 0.13, 0, 0, 0, 1, 0)
"""What leaves and lawns look like under snow: pale, with little colour left."""


def draw_outside(
    canvas: Any, kind: str, p: Palette, weather: str, top: float, bottom: float, seed: int, *, white: bool = False
) -> None:
    """The view `kind` between two heights, one period wide; blur it afterwards. `white`: snow lies."""
    rng = random.Random(seed)
    if kind == "stars":
        _stars(canvas, rng, top, bottom)
        return
    draw_sky(canvas, p, top, bottom)
    if p.cloudiness < 0.7 and weather != "fog" and not p.dark:
        for i in range(5):
            _cloud(canvas, (i + rng.random()) * WIDTH / 5, top + (HORIZON - top) * rng.uniform(0.05, 0.5), rng.uniform(40, 90), p)
    if white:
        canvas.saveLayer(None, skia.Paint(ColorFilter=skia.ColorFilters.Matrix(list(_FROST))))
    _VIEWS[kind](canvas, rng, p, top, bottom)
    if white:
        canvas.restore()
        snow = oklch(0.62, 0.04, 265) if p.dark else oklch(0.975, 0.012, 255)
        veil = linear_gradient((0, HORIZON - 60), (0, bottom), [with_alpha(snow, 0.0), with_alpha(snow, 0.7)])
        canvas.drawRect(skia.Rect.MakeLTRB(0, HORIZON - 60, WIDTH, bottom + 60), fill(veil))
    if weather == "fog":
        canvas.drawRect(skia.Rect.MakeLTRB(0, top - 20, WIDTH, bottom + 60), fill(with_alpha(oklch(*p.fog), 0.55)))

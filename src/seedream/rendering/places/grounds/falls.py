"""A waterfall: a rock face of buttresses, the water that comes down it, the pool below with its rocks."""

from __future__ import annotations

import math
import random

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import contact, mist
from seedream.rendering.nature_kit.foliage import crown
from seedream.rendering.nature_kit.palette import blend, tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import CameraState, Canvas
from seedream.rendering.places.grounds.groundwork import Deep
from seedream.rendering.places.grounds.tropics import GREENS
from seedream.rendering.places.grounds.water import glints, ripples
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, stroke

CLIFF: Oklch = (0.54, 0.025, 140)
STONE: Oklch = (0.58, 0.02, 160)
POOL: Oklch = (0.52, 0.09, 195)


def cliff(deep: Deep) -> None:
    """A rock face that closes the back: pillars of stone with ledges, woods on its rim, green on its ledges."""
    s, rng = deep.s, random.Random(deep.s.seed + 51)
    top, foot, middle = s.horizon * 0.13, s.horizon + 36, s.width * 0.5
    over, notch = s.over(0.16), _half_fall(s)

    def paint(canvas: Canvas) -> None:
        for side in (-1, 1):
            x = notch * 0.72
            while x < s.width / 2 + over:
                width = rng.uniform(30, 78) * s.zoom**0.4
                rise = top - 18 + 130 * (x / (s.width * 0.5 + over)) ** 2 + rng.uniform(-22, 26)
                _pillar(canvas, s, rng, middle + side * x, side * width, rise, foot)
                x += width * 0.92
        for _ in range(round(120 * (s.width + 2 * over) / 1920)):
            side, q = rng.choice((-1, 1)), rng.random()
            x = middle + side * (notch * 1.3 + q * (s.width * 0.5 + over))
            rim = rng.random() < 0.45
            y = top + 130 * q * q + rng.uniform(-30, 10) if rim else top + rng.random() * (foot - top)
            size = rng.uniform(46, 92) * s.zoom**0.4 * (1.0 if rim else 0.6)
            crown(canvas, x, y, size * 1.6, size * 0.7, GREENS, s.palette, rng, side=s.side, depth=0.46, size=size * 0.42, count=14)

    s.draw(0.16, top - 130, foot + 10, paint)


def _pillar(canvas: Canvas, s: Scenery, rng: random.Random, x: float, width: float, top: float, foot: float) -> None:
    """One buttress of the rock, from x to x + width: rough faces that lean, lit on the side of the sun, ledges between some."""
    p, y, base = s.palette, top, rng.uniform(0.22, 0.62)
    left, right = min(x, x + width), max(x, x + width)
    joint = rng.uniform(-12, 12)
    while y < foot:
        high = min(rng.uniform(60, 190) * s.zoom**0.4, foot - y + 1)
        key = base + rng.uniform(-0.08, 0.08) - 0.20 * (y - top) / (foot - top)
        split, lower = left + (right - left) * rng.uniform(0.3, 0.7), rng.uniform(-14, 14)
        for x0, x1, lit in ((left - 3, split, key + 0.12 * -s.side), (split, right + 3, key + 0.12 * s.side)):
            face: list[Point] = [
                (x0, y + joint * 0.4),
                (x1, y - joint * 0.3),
                (x1 + rng.uniform(-7, 7), y + high + 8),
                (x0 + rng.uniform(-7, 7), y + high + 8),
            ]
            canvas.drawPath(polygon(face), fill(tone(CLIFF, round(min(1.0, max(0.0, lit)) * 24) / 24, 0.46, p)))
        crack: list[Point] = [(split - 2, y), (split + 3, y + high * 0.4), (split - 1, y + high), (split + 2, y + high * 0.5)]
        canvas.drawPath(polygon(crack), fill(tone(CLIFF, 0.0, 0.42, p, 0.5)))
        if rng.random() < 0.4:
            ledge: list[Point] = [
                (left - 5, y + high),
                (right + 5, y + high + lower * 0.4),
                (right, y + high + 9),
                (left, y + high + 7),
            ]
            canvas.drawPath(polygon(ledge), fill(tone(CLIFF, min(1.0, key + 0.35), 0.46, p, 0.8)))
        joint, y = lower, y + high
    dark = right if s.side < 0 else left
    canvas.drawPath(
        polygon([(dark - 4, top + 20), (dark + 4, top + 20), (dark + 2, foot), (dark - 2, foot)]),
        fill(tone(CLIFF, 0.0, 0.42, p, 0.35), blur=2),
    )


def _half_fall(s: Scenery) -> float:
    """Half the width of the falling water, in design units."""
    return float(92.0 * s.zoom**0.4 * min(1.0, s.width / 1400))


def fall(deep: Deep) -> None:
    """The water: a baked curtain, streaks that run down it, and the cloud at its foot."""
    s, p, rng = deep.s, deep.s.palette, random.Random(deep.s.seed + 52)
    top, foot, middle, half = s.horizon * 0.12, s.horizon + 34, s.width * 0.5, _half_fall(s)
    white, blue = (
        blend((0.97, 0.015, 210), p.fog, 0.25 if not p.dark else 0.6),
        blend((0.74, 0.06, 215), p.shadow, 0.1 if not p.dark else 0.5),
    )

    def curtain(canvas: Canvas) -> None:
        body: list[Point] = [
            (middle - half * 0.8, top),
            (middle + half * 0.8, top),
            (middle + half * 1.12, foot),
            (middle - half * 1.12, foot),
        ]
        shade = linear_gradient((0, top), (0, foot), [oklch(*blue), oklch(*white), oklch(*white)], [0, 0.35, 1])
        canvas.drawPath(polygon(body), fill(shade))
        for _ in range(70):
            q, y0 = rng.uniform(-1, 1), rng.uniform(top, foot)
            x = middle + q * half * (0.8 + 0.3 * (y0 - top) / (foot - top))
            tint = oklch(*blue, 0.5) if rng.random() < 0.5 else oklch(*white, 0.8)
            canvas.drawLine(x, y0, x + q * 8, min(y0 + rng.uniform(60, 200), foot), stroke(tint, rng.uniform(2, 6)))

    s.draw(0.16, top - 10, foot + 4, curtain, blur=1.0)
    drops = [(rng.uniform(-1, 1), rng.random(), rng.uniform(0.7, 1.3), rng.uniform(26, 90)) for _ in range(80)]

    def run(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        for q, start, pace, length in drops:
            fall = (start + time_s * 0.55 * pace) % 1.0
            y = top + fall * fall * (foot - top) - camera.y * 0.16
            x = middle + q * half * (0.78 + 0.3 * fall) - camera.x * 0.16
            tint = oklch(*white, 0.7) if length > 52 else oklch(*blue, 0.6)
            canvas.drawLine(x, y, x + q * 3, min(y + length * (0.4 + fall), foot - camera.y * 0.16), stroke(tint, 3.6))
        for i in range(16):
            age = (time_s * 0.28 + i / 16) % 1.0
            x = middle + half * 2.2 * math.sin(i * 2.4) * (0.4 + age) - camera.x * 0.16
            y = foot - 8 - 90 * age * s.zoom**0.4 - camera.y * 0.16
            r = (26 + 60 * age) * s.zoom**0.4
            canvas.drawCircle(x, y, r, fill(with_alpha(oklch(*white), 0.20 * math.sin(math.pi * age)), blur=r * 0.4))

    s.live(run)


def pool(deep: Deep) -> None:
    """The pool below the fall with foam, rocks along its edge."""
    s, p = deep.s, deep.s.palette
    near, top = deep.y(1.6) + 8, s.horizon + 26
    rng = random.Random(s.seed + 53)
    tint = blend((POOL[0] * p.exposure, POOL[1], POOL[2]), p.shadow, 0.2)
    far = blend(blend(p.fog, p.shadow, 0.42), tint, 0.25)

    def water(canvas: Canvas) -> None:
        over = s.over(0.6)
        shade = linear_gradient((0, top), (0, near), [oklch(*far), oklch(*blend(far, tint, 0.6)), oklch(*tint)], [0, 0.4, 1])
        canvas.drawRect(skia.Rect.MakeLTRB(-over, top, s.width + over, near), fill(shade))
        column = skia.Rect.MakeLTRB(
            s.width / 2 - _half_fall(s) * 1.3, top, s.width / 2 + _half_fall(s) * 1.3, top + (near - top) * 0.7
        )
        white = oklch(0.97, 0.015, 200, 0.5 if not p.dark else 0.16)
        canvas.drawRect(column, fill(linear_gradient((0, top), (0, column.bottom()), [white, white & 0xFFFFFF]), blur=14))
        for i in range(30):
            y = top + 6 + (near - top) * (i / 30) ** 1.6 * 0.7
            half = _half_fall(s) * (1.5 + 0.05 * i) * rng.uniform(0.4, 1.0)
            x = s.width / 2 + rng.uniform(-0.5, 0.5) * half
            canvas.drawOval(
                skia.Rect.MakeLTRB(x - half, y - 3, x + half, y + 4),
                fill(oklch(0.97, 0.015, 200, 0.30 if not p.dark else 0.10), blur=3),
            )

    s.draw(0.6, top, near, water)
    ripples(deep, top, near, amount=0.7)
    if p.sunny and p.name != "night":
        glints(deep, top + 20, near - 8, (0.97, 0.04, 110), count=60, centre=s.width / 2)

    def shore(canvas: Canvas) -> None:
        x, over = -s.over(0.2), s.over(0.2)
        while x < s.width + over:
            size = rng.uniform(12, 34) * s.zoom**0.4
            if abs(x - s.width / 2) > _half_fall(s) * 1.2 or size < 20:
                boulder(canvas, x, top + 9, size, s, rng, hazy=0.34)
            x += size * rng.uniform(0.9, 2.2)

    s.draw(0.2, top - 40, top + 24, shore)
    mist(s, top - 6, 20, 0.42, size=2.4, seed=6, parallax=0.2)

    def rocks(canvas: Canvas) -> None:
        unit, y = deep.unit(1.5), deep.y(1.5)
        x = -deep.reach(1.5)
        while x < deep.reach(1.5):
            size = unit * rng.uniform(0.16, 0.34) * (1.5 if abs(x) > 2.2 else 0.75)
            boulder(canvas, deep.x(x, 1.5), y + unit * 0.06, size, s, rng)
            x += rng.uniform(0.28, 0.62) if abs(x) > 1.4 else rng.uniform(0.5, 0.9)

    deep.layer(1.5, 0.8, rocks, below=0.3)


def boulder(
    canvas: Canvas, x: float, y: float, size: float, s: Scenery, rng: random.Random, *, hazy: float = 0.04, moss: bool = True
) -> None:
    """A rounded rock, with moss on its shoulder unless it snows."""
    contact(canvas, x, y, size * 2.2, size * 0.24, s.palette.shadow, 0.5)
    points = [
        (x + size * math.cos(a) * rng.uniform(0.86, 1.08), y - max(0.0, size * 0.72 * math.sin(a)) * rng.uniform(0.86, 1.05))
        for a in np.linspace(0, math.pi, 9)
    ]
    lit, middle, dark = (tone(STONE, key, hazy, s.palette) for key in (0.85, 0.45, 0.05))
    path = polygon([*points, (x - size, y + size * 0.06), (x + size, y + size * 0.06)])
    canvas.drawPath(
        path, fill(linear_gradient((x + s.side * size * 0.6, y - size * 0.8), (x - s.side * size * 0.5, y), [lit, middle, dark]))
    )
    canvas.save()
    canvas.clipPath(path, True)
    if moss and not s.winter:
        crown(
            canvas,
            x + s.side * size * 0.2,
            y - size * 0.72,
            size * 1.3,
            size * 0.34,
            GREENS,
            s.palette,
            rng,
            side=s.side,
            depth=hazy,
            size=size * 0.2,
            count=10,
        )
    canvas.restore()

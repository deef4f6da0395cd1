"""What a wedding brings into a garden: an arch of flowers, rows of white chairs, a runner strewn with petals, strings of lights."""

from __future__ import annotations

import random

import numpy as np
import skia

from seedream.rendering.colour import Oklch, oklch
from seedream.rendering.nature_kit.air import SCREEN, contact, glow
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import sway
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.glasshouse import pergola
from seedream.rendering.places.grounds.greenery import shrub
from seedream.rendering.places.grounds.groundwork import Deep
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke

METRE = 1 / 1.75
ARCH, ROWS = 2.7, (2.0, 1.25)
"""Depths of the arch and of the rows of chairs."""
WHITE: Oklch = (0.97, 0.01, 92)
ROSES: tuple[Oklch, ...] = ((0.92, 0.05, 10), (0.97, 0.015, 95), (0.82, 0.11, 5))


def runner(deep: Deep) -> None:
    """A white runner from the arch towards the viewer, petals on it."""
    s, rng = deep.s, random.Random(deep.s.seed + 31)
    far, near = deep.y(ARCH), s.bottom + 30
    half = 0.55

    def paint(canvas: Canvas) -> None:
        grow = (near - s.horizon) / (s.stage.ground_y - s.horizon) * s.stage.adult_height
        edge = [
            (deep.x(-half, ARCH), far),
            (deep.x(half, ARCH), far),
            (s.width / 2 + half * grow, near),
            (s.width / 2 - half * grow, near),
        ]
        canvas.drawPath(
            polygon(edge),
            fill(linear_gradient((0, far), (0, near), [tone(WHITE, 0.55, 0.1, s.palette), tone(WHITE, 0.95, 0.0, s.palette)])),
        )
        for _ in range(150):
            q = rng.random() ** 1.6
            y = far + (near - far) * q
            unit = (y - s.horizon) / (s.stage.ground_y - s.horizon) * s.stage.adult_height
            x = s.width / 2 + rng.uniform(-0.75, 0.75) * unit
            r = unit * rng.uniform(0.018, 0.032)
            canvas.drawOval(
                skia.Rect.MakeXYWH(x, y, r * 2, r), fill(tone(rng.choice(ROSES), rng.choice((0.5, 0.95)), 0.0, s.palette))
            )

    s.draw(1.0, far - 2, s.bottom, paint, shear=(s.horizon, s.stage.ground_y))


def arch(deep: Deep) -> None:
    """The arch with roses and a veil on both sides, a low step and flowers at its feet."""
    s, rng = deep.s, random.Random(deep.s.seed + 33)
    unit, y, x = deep.unit(ARCH), deep.y(ARCH), deep.s.width / 2

    def paint(canvas: Canvas) -> None:
        step = skia.Rect.MakeLTRB(x - 1.45 * unit, y - 0.10 * unit, x + 1.45 * unit, y + 0.03 * unit)
        contact(canvas, x, y + 0.03 * unit, 3.0 * unit, 0.14 * unit, s.palette.shadow, 0.45)
        canvas.drawRect(
            step,
            fill(
                linear_gradient(
                    (0, step.top()), (0, step.bottom()), [tone(WHITE, 0.95, 0.05, s.palette), tone(WHITE, 0.3, 0.05, s.palette)]
                )
            ),
        )
        canvas.save()
        canvas.translate(x, y - 0.10 * unit)
        canvas.scale(unit * METRE, unit * METRE)
        pergola(canvas, 3.2, 2.9, WHITE, s, rng, ROSES[2])
        canvas.restore()
        for side in (-1, 1):
            px = x + side * 0.92 * unit
            veil = [
                (px - 0.10 * unit, y - 1.75 * unit),
                (px + 0.10 * unit, y - 1.75 * unit),
                (px + side * 0.10 * unit + 0.05 * unit, y - 0.9 * unit),
                (px + side * 0.22 * unit, y - 0.12 * unit),
                (px - side * 0.02 * unit, y - 0.12 * unit),
            ]
            canvas.drawPath(smooth_path(veil, close=True), fill(tone(WHITE, 0.95, 0.0, s.palette, 0.72)))
            shrub(canvas, x + side * 1.35 * unit, y, 0.62 * unit, s, rng, bloom=ROSES[1])
            shrub(canvas, x + side * 1.72 * unit, y + 4, 0.46 * unit, s, rng, bloom=ROSES[2])

    deep.layer(ARCH, 2.6, paint, below=0.3, motion=sway(0.5, 0.8, gust=2))


def chairs(deep: Deep) -> None:
    """Rows of white chairs from behind on both sides of the runner, a ribbon with flowers on those next to it."""
    for depth in ROWS:
        unit, y = deep.unit(depth), deep.y(depth)

        def paint(canvas: Canvas, depth: float = depth, unit: float = unit, y: float = y) -> None:
            for side in (-1, 1):
                for i in range(7):
                    _chair(canvas, deep, deep.x(side * (1.35 + 0.44 * i), depth), y, unit, ribbon=i == 0)

        deep.layer(depth, 0.9, paint, below=0.15)


def _chair(canvas: Canvas, deep: Deep, x: float, y: float, unit: float, *, ribbon: bool) -> None:
    """A folding chair of white wood seen from behind."""
    p = deep.s.palette
    light, dark = tone(WHITE, 0.9, 0.02, p), tone(WHITE, 0.35, 0.02, p)
    half = 0.155 * unit
    contact(canvas, x, y, 0.44 * unit, 0.06 * unit, p.shadow, 0.4)
    for side in (-1, 1):
        canvas.drawLine(
            x + side * half,
            y,
            x + side * half * 0.92,
            y - 0.56 * unit,
            stroke(light if side == deep.s.side else dark, 0.032 * unit),
        )
    for level in (0.54, 0.45, 0.36):
        canvas.drawLine(x - half * 0.9, y - level * unit, x + half * 0.9, y - level * unit, stroke(light, 0.030 * unit))
    canvas.drawRect(skia.Rect.MakeLTRB(x - half, y - 0.285 * unit, x + half, y - 0.245 * unit), fill(dark))
    canvas.drawLine(x - half, y - 0.10 * unit, x + half, y - 0.10 * unit, stroke(dark, 0.018 * unit))
    if ribbon:
        for dx, dy in ((-0.05, 0.0), (0.05, 0.0), (0.0, -0.05)):
            canvas.drawCircle(x + dx * unit, y - (0.50 - dy) * unit, 0.05 * unit, fill(tone(ROSES[0], 0.9, 0.0, p)))
        canvas.drawLine(x, y - 0.46 * unit, x - 0.04 * unit, y - 0.22 * unit, stroke(tone(ROSES[2], 0.8, 0.0, p), 0.022 * unit))


def lights(deep: Deep) -> None:
    """Strings of small lamps overhead; they burn when it gets dark."""
    s, depth = deep.s, 2.2
    unit, y = deep.unit(depth), deep.y(depth)
    lit = s.palette.dark or s.palette.low_sun

    def paint(canvas: Canvas) -> None:
        for x0, x1, high in ((-4.6, -0.9, 2.35), (-0.9, 0.9, 2.2), (0.9, 4.6, 2.35)):
            points = [(deep.x(x0 + (x1 - x0) * t, depth), y - (high - 1.3 * t * (1 - t)) * unit) for t in np.linspace(0, 1, 13)]
            canvas.drawPath(smooth_path(points), stroke(tone((0.35, 0.02, 60), 0.4, 0.0, s.palette), 1.6))
            for px, py in points:
                canvas.drawCircle(
                    px, py + 5, 0.026 * unit, fill(oklch(0.97, 0.08, 88) if lit else tone(WHITE, 0.8, 0.0, s.palette))
                )
                if lit:
                    glow(canvas, px, py + 5, 0.20 * unit, (0.93, 0.12, 80), 0.6)

    s.draw(deep.k(depth), max(-50.0, y - 2.6 * unit), y, paint)
    if s.palette.dark:
        s.draw(
            1.0,
            deep.y(2.5),
            s.bottom,
            lambda c: glow(c, s.width / 2, deep.y(0.6), s.stage.adult_height * 2.6, (0.88, 0.11, 76), 0.4, 0.25),
            mode=SCREEN,
        )

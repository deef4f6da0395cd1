"""A race track: the straight with its kerbs and tyre walls, a stand full of people under flags."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.air import glow
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.courts import stripe_at
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, stand, within
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke
from seedream.scene.views import Place
from seedream.types import FrameSpec

GRASS: Oklch = (0.60, 0.12, 130)
TAR: Oklch = (0.44, 0.015, 270)


def race(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A race track: the straight with its kerbs, tyre walls and boards, a stand full of people, flags."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.52, adult=0.26, flock=3)
    deep = Deep(s)
    ridge(
        s,
        s.horizon + 4,
        90 * s.zoom**0.6,
        1.0,
        RidgeStyle((0.46, 0.08, 145), relief=0.4, sharp=False, trees=90, mist=0.5),
        seed=9,
        parallax=0.06,
        bottom=s.horizon + 40,
    )
    _track(deep)
    _grandstand(deep)
    _barriers(deep)
    if s.palette.dark:
        _beams(deep)
    peopled(s)
    return finished(s)


def _track(deep: Deep) -> None:
    """Asphalt across the frame with a dashed line, red and white kerbs, grass beyond."""
    s = deep.s
    floor = Floor(s, {"tar": TAR, "grass": GRASS, "red": (0.58, 0.20, 28), "white": (0.95, 0.01, 95)}, bare=("tar",))
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.3, d * 1.6, 3)
        out = floor.look("grass", 0.52 + 0.3 * grain)
        tar = floor.look("tar", 0.50 + 0.16 * grain + 0.14 * patch)
        rubber = np.exp(-(((d - 1.0 + 0.15 * np.sin(x * 0.4)) / 0.34) ** 2)) * 0.30
        tar = lay(tar, floor.look("tar", np.full_like(d, 0.05)), np.asarray(rubber, np.float32))
        out = lay(out, tar, np.asarray(within(d, -1.6, 3.4, 0.03), np.float32))
        stripe = np.mod(x, 1.4) < 0.7
        kerb = lay(floor.look("white", 0.8 + 0.2 * grain), floor.look("red", 0.7 + 0.2 * grain), np.asarray(stripe, np.float32))
        out = lay(out, kerb, within(d, 3.2, 3.7, 0.02))
        dash = stripe_at(d - 1.9, 0.05) * (np.mod(x, 2.2) < 1.2)
        chequer = (
            ((np.floor((x + 40.8) / 0.3) + np.floor((d + 10) / 0.42)) % 2)
            * within(x - 2.6 * s.side, -0.6, 0.6, 0.01)
            * within(d, -1.6, 3.2, 0.02)
        )
        out = lay(out, floor.look("white", np.full_like(d, 0.9)), np.clip(dash * 0.8 + chequer * 0.92, 0, 1))
        return floor.air(floor.shine(out, patch, 0.5), d, reach=44.0)

    level_ground(deep, 40.0, colours, reduce=1.0)


def _grandstand(deep: Deep) -> None:
    """A stand with rows of people under a roof, and flags on it."""
    s, depth, rng = deep.s, 9.0, random.Random(deep.s.seed + 4)
    unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)
    coats: tuple[Oklch, ...] = (
        (0.62, 0.17, 28),
        (0.72, 0.13, 85),
        (0.55, 0.12, 255),
        (0.9, 0.02, 90),
        (0.5, 0.05, 300),
        (0.62, 0.12, 150),
    )

    def paint(canvas: Canvas) -> None:
        left, right = deep.x(-reach, depth), deep.x(reach, depth)
        canvas.drawRect(skia.Rect.MakeLTRB(left, y - 2.9 * unit, right, y), fill(tone((0.36, 0.02, 265), 0.35, 0.25, s.palette)))
        for row in range(6):
            base = y - (0.65 + 0.36 * row) * unit
            canvas.drawRect(
                skia.Rect.MakeLTRB(left, base, right, base + 0.36 * unit),
                fill(tone((0.62, 0.015, 250), 0.35 + 0.06 * row, 0.25, s.palette)),
            )
            for x in np.arange(left, right, 0.27 * unit):
                if rng.random() < 0.82:
                    px, tint = float(x) + rng.uniform(-0.05, 0.05) * unit, tone(rng.choice(coats), 0.55, 0.25, s.palette)
                    canvas.drawRoundRect(skia.Rect.MakeXYWH(px, base - 0.06 * unit, 0.19 * unit, 0.30 * unit), 5, 5, fill(tint))
                    canvas.drawCircle(
                        px + 0.095 * unit, base - 0.12 * unit, 0.07 * unit, fill(tone((0.68, 0.07, 55), 0.55, 0.25, s.palette))
                    )
        roof = skia.Rect.MakeLTRB(left, y - 3.1 * unit, right, y - 2.78 * unit)
        canvas.drawRect(
            roof,
            fill(
                linear_gradient(
                    (0, roof.top()),
                    (0, roof.bottom()),
                    [tone((0.95, 0.01, 95), 0.9, 0.2, s.palette), tone((0.7, 0.02, 250), 0.3, 0.2, s.palette)],
                )
            ),
        )
        for i, x in enumerate(np.arange(left, right, 2.4 * unit)):
            canvas.drawLine(
                float(x), y - 3.1 * unit, float(x), y - 3.9 * unit, stroke(tone((0.5, 0.02, 250), 0.5, 0.2, s.palette), 0.03 * unit)
            )
            flag = tone(coats[i % 4], 0.8, 0.15, s.palette)
            wave = [
                (float(x), y - 3.88 * unit),
                (float(x) + 0.3 * unit, y - 3.94 * unit),
                (float(x) + 0.6 * unit, y - 3.84 * unit),
                (float(x) + 0.6 * unit, y - 3.5 * unit),
                (float(x) + 0.3 * unit, y - 3.6 * unit),
                (float(x), y - 3.54 * unit),
            ]
            canvas.drawPath(polygon(wave), fill(flag))
        canvas.drawRect(skia.Rect.MakeLTRB(left, y - 0.5 * unit, right, y), fill(tone((0.92, 0.01, 95), 0.6, 0.2, s.palette)))
        for (x0, _), panel in zip(pairwise(np.arange(left, right, 2.0 * unit)), (coats * 9), strict=False):
            canvas.drawRect(
                skia.Rect.MakeXYWH(float(x0) + 0.1 * unit, y - 0.44 * unit, 1.8 * unit, 0.34 * unit),
                fill(tone(panel, 0.65, 0.2, s.palette)),
            )

    deep.layer(depth, 4.2, paint, below=0.1)


def _barriers(deep: Deep) -> None:
    """Walls of tyres beyond the kerb, cones near by."""
    s, depth = deep.s, 4.4
    unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)

    def paint(canvas: Canvas) -> None:
        for i, x in enumerate(np.arange(-reach, reach, 0.42)):
            px = deep.x(float(x), depth)
            tint = ((0.58, 0.20, 28), (0.94, 0.01, 95), (0.30, 0.01, 270))[(i // 3) % 3]
            for row in range(3):
                box = skia.Rect.MakeXYWH(px, y - (row + 1) * 0.16 * unit, 0.42 * unit, 0.17 * unit)
                canvas.drawRoundRect(
                    box,
                    0.07 * unit,
                    0.07 * unit,
                    fill(
                        linear_gradient(
                            (0, box.top()), (0, box.bottom()), [tone(tint, 0.75, 0.1, s.palette), tone(tint, 0.15, 0.1, s.palette)]
                        )
                    ),
                )
        for x in (-3.4, 4.3):
            stand(canvas, s, prop("traffic cone"), deep.x(x * s.side, depth), y + 0.5 * unit, unit, size=1.1)

    deep.layer(depth, 0.8, paint, below=0.5)


def _beams(deep: Deep) -> None:
    """Floodlights over the stand by night."""
    s, depth = deep.s, 9.0
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for x in (-7.0, -2.4, 2.2, 6.8):
            glow(canvas, deep.x(x, depth), y - 3.2 * unit, 3.0 * unit, (0.95, 0.04, 230), 0.7)
            canvas.drawCircle(deep.x(x, depth), y - 3.2 * unit, 0.12 * unit, fill(0xFFFFFFFF))

    s.draw(deep.k(depth), -60, y, paint)

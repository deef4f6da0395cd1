"""Ruins of an old temple on a hill: broken columns, steps, fallen drums, cypresses, the sea or hills in haze."""

from __future__ import annotations

import random

import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.air import contact, mist
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.plants import grass
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.places.grounds.rocks import boulder
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

MARBLE: Oklch = (0.88, 0.03, 82)
TEMPLE = 5.0
DRY: tuple[Oklch, ...] = ((0.70, 0.10, 105), (0.62, 0.10, 116), (0.78, 0.10, 94))


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A temple that has fallen."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.55, adult=0.26, flock=5)
    z, hz = s.zoom**0.6, s.horizon
    blue = RidgeStyle((0.52, 0.06, 250), relief=0.6, mist=0.6, sharp=False)
    ridge(s, hz - 22 * z, 120 * z, 1.2, blue, seed=4, parallax=0.05)
    mist(s, hz - 6, 30, 0.5, size=1.7, seed=1, parallax=0.07)
    ridge(
        s,
        hz + 6 * z,
        70 * z,
        0.6,
        RidgeStyle((0.60, 0.08, 112), relief=0.5, sharp=False, trees=60, mist=0.4),
        seed=11,
        parallax=0.12,
        bottom=hz + 70,
    )
    deep = Deep(s)
    _ground(deep)
    _cypresses(deep)
    _temple(deep)
    _fallen(deep)
    peopled(s, leaves=6)
    return finished(s)


def _ground(deep: Deep) -> None:
    """Old flagstones with grass in the joints, dry meadow around."""
    floor = Floor(deep.s, {"flag": (0.76, 0.035, 80), "grass": (0.66, 0.095, 112)})
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 8, d * 11, 3), noise.fbm(x * 0.6, d * 0.9, 3)
        u, v = (x + 0.45 * (d % 1.8 > 0.9)) % 1.1, d % 0.9
        joint = (u < 0.07) | (v < 0.07)
        stone = floor.look("flag", 0.58 + 0.18 * grain + 0.18 * patch)
        out = floor.look("grass", 0.52 + 0.32 * grain)
        paved = smoothstep(-0.22, 0.05, patch) * (1 - 0.9 * joint) * (1 - smoothstep(3.6, 4.4, d))
        return floor.air(floor.dapple(lay(out, stone, paved), x, d, 1.0), d)

    level_ground(deep, 26.0, colours)


def _cypresses(deep: Deep) -> None:
    """Dark slender trees behind the temple."""
    s, depth = deep.s, 9.0
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for x, tall in ((-7.0, 3.6), (-6.2, 2.9), (-5.6, 3.9), (5.4, 3.3), (6.3, 4.2), (7.2, 3.0), (9.4, 3.6), (-9.8, 3.4)):
            px = deep.x(x * s.side, depth)
            contact(canvas, px, y, 0.9 * unit, 0.12 * unit, s.palette.shadow, 0.4)
            keys = (0.15, 0.6) if s.side > 0 else (0.6, 0.15)
            tints = [tone((0.40, 0.07, 148), k, 0.3, s.palette) for k in keys]
            outline = [
                (px - 0.30 * unit, y),
                (px - 0.34 * unit, y - 0.35 * tall * unit),
                (px - 0.16 * unit, y - 0.8 * tall * unit),
                (px, y - tall * unit),
                (px + 0.16 * unit, y - 0.8 * tall * unit),
                (px + 0.34 * unit, y - 0.35 * tall * unit),
                (px + 0.30 * unit, y),
            ]
            canvas.drawPath(
                smooth_path(outline, close=True), fill(linear_gradient((px - 0.3 * unit, 0), (px + 0.3 * unit, 0), tints))
            )

    deep.layer(depth, 4.6, paint, motion=sway(0.8, 0.7, gust=3))


def _column(
    canvas: Canvas, s: Scenery, x: float, y: float, unit: float, tall: float, *, whole: bool, haze: float, rng: random.Random
) -> None:
    """A fluted column `tall` adults high; broken at its top where it is not whole."""
    half = 0.20 * unit
    top = y - tall * unit
    keys = (0.98, 0.62, 0.10) if s.side < 0 else (0.10, 0.62, 0.98)
    body = linear_gradient((x - half, 0), (x + half, 0), [tone(MARBLE, k, haze, s.palette) for k in keys])
    rim = [(x + half * 0.86, top), (x - half * 0.86, top)]
    if not whole:
        rim = [
            (x + half * 0.9, top + rng.uniform(0, 0.14) * unit),
            (x + half * 0.3, top - rng.uniform(0, 0.08) * unit),
            (x - half * 0.2, top + 0.08 * unit),
            (x - half * 0.9, top - 0.02 * unit),
        ]
    contact(canvas, x, y, 1.0 * unit, 0.12 * unit, s.palette.shadow, 0.5)
    canvas.drawPath(polygon([(x - half, y), (x + half, y), *rim]), fill(body))
    for k in range(-2, 3):
        canvas.drawLine(
            x + half * 0.36 * k,
            y - 0.12 * unit,
            x + half * 0.33 * k,
            top + 0.16 * unit,
            stroke(tone(MARBLE, 0.0, haze, s.palette, 0.35), 0.025 * unit),
        )
    for q in (0.34, 0.66):
        canvas.drawLine(
            x - half,
            y - tall * unit * q,
            x + half,
            y - tall * unit * q,
            stroke(tone(MARBLE, 0.0, haze, s.palette, 0.4), 0.014 * unit),
        )
    canvas.drawRect(
        skia.Rect.MakeLTRB(x - half * 1.35, y - 0.12 * unit, x + half * 1.35, y), fill(tone(MARBLE, 0.6, haze, s.palette))
    )
    if whole:
        canvas.drawPath(
            polygon(
                [
                    (x - half * 0.9, top + 0.12 * unit),
                    (x - half * 1.4, top),
                    (x + half * 1.4, top),
                    (x + half * 0.9, top + 0.12 * unit),
                ]
            ),
            fill(tone(MARBLE, 0.7, haze, s.palette)),
        )
        canvas.drawRect(
            skia.Rect.MakeLTRB(x - half * 1.5, top - 0.10 * unit, x + half * 1.5, top), fill(tone(MARBLE, 0.95, haze, s.palette))
        )


def _temple(deep: Deep) -> None:
    """Steps, a row of columns, part of the architrave and of the gable still on them."""
    s, rng = deep.s, random.Random(deep.s.seed + 3)
    unit, y = deep.unit(TEMPLE), deep.y(TEMPLE)
    columns = (
        (-4.0, 2.5, True),
        (-2.9, 2.5, True),
        (-1.8, 2.5, True),
        (-0.7, 1.5, False),
        (0.5, 0.8, False),
        (1.6, 2.1, False),
        (2.7, 2.5, True),
        (3.8, 2.5, True),
    )

    def paint(canvas: Canvas) -> None:
        for k in range(3):
            inset, base = 0.26 * k, y - 0.16 * k * unit
            box = skia.Rect.MakeLTRB(deep.x(-4.9 + inset, TEMPLE), base - 0.16 * unit, deep.x(4.9 - inset, TEMPLE), base)
            canvas.drawRect(
                box,
                fill(
                    linear_gradient(
                        (0, box.top()), (0, box.bottom()), [tone(MARBLE, 0.9, 0.12, s.palette), tone(MARBLE, 0.25, 0.12, s.palette)]
                    )
                ),
            )
        foot = y - 0.46 * unit
        for x, tall, whole in columns:
            _column(canvas, s, deep.x(x * s.side, TEMPLE), foot, unit, tall, whole=whole, haze=0.12, rng=rng)
        top = foot - 2.6 * unit
        for a, b in ((-4.35, -1.35), (2.3, 4.25)):
            x0, x1 = sorted((deep.x(a * s.side, TEMPLE), deep.x(b * s.side, TEMPLE)))
            canvas.drawRect(
                skia.Rect.MakeLTRB(x0, top - 0.34 * unit, x1, top),
                fill(
                    linear_gradient(
                        (0, top - 0.34 * unit), (0, top), [tone(MARBLE, 0.85, 0.12, s.palette), tone(MARBLE, 0.3, 0.12, s.palette)]
                    )
                ),
            )
            canvas.drawRect(
                skia.Rect.MakeLTRB(x0 - 0.06 * unit, top - 0.44 * unit, x1 + 0.06 * unit, top - 0.32 * unit),
                fill(tone(MARBLE, 0.98, 0.12, s.palette)),
            )
        a, b = deep.x(-4.5 * s.side, TEMPLE), deep.x(-1.5 * s.side, TEMPLE)
        gable = [
            (a, top - 0.44 * unit),
            (a + (b - a) * 0.86, top - 1.05 * unit),
            (a + (b - a) * 0.98, top - 0.82 * unit),
            (b, top - 0.44 * unit),
        ]
        canvas.drawPath(polygon(gable), fill(tone(MARBLE, 0.62, 0.12, s.palette)))
        canvas.drawPath(polygon(gable[:2], close=False), stroke(tone(MARBLE, 1.0, 0.1, s.palette), 0.09 * unit))

    deep.layer(TEMPLE, 5.2, paint, below=0.15)


def _fallen(deep: Deep) -> None:
    """Drums and a capital that lie on the ground, single stumps nearer by, tufts of grass."""
    s, rng = deep.s, random.Random(deep.s.seed + 9)
    depth = 1.6
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for x, tall in ((-3.3, 1.5), (3.55, 0.8), (5.6, 1.9), (-6.0, 2.2)):
            _column(canvas, s, deep.x(x * s.side, depth), y, unit, tall, whole=False, haze=0.02, rng=rng)
        for x, size in ((2.5, 0.5), (4.3, 0.42), (-2.3, 0.36)):
            px, r = deep.x(x * s.side, depth), size * 0.52 * unit
            contact(canvas, px, y, r * 3.0, r * 0.4, s.palette.shadow, 0.5)
            side = skia.Rect.MakeXYWH(px - r * 1.2, y - 2 * r, r * 2.2, 2 * r)
            canvas.drawRoundRect(
                side,
                r * 0.5,
                r,
                fill(
                    linear_gradient(
                        (0, y - 2 * r), (0, y), [tone(MARBLE, 0.95, 0.0, s.palette), tone(MARBLE, 0.08, 0.0, s.palette)]
                    )
                ),
            )
            face = skia.Rect.MakeXYWH(px + r * 0.45, y - 2 * r, r * 1.1, 2 * r)
            canvas.drawOval(face, fill(tone(MARBLE, 0.75, 0.0, s.palette)))
            canvas.drawOval(face.makeInset(r * 0.36, r * 0.66), fill(tone(MARBLE, 0.2, 0.0, s.palette)))
        for x, size in ((-4.4, 0.4), (3.0, 0.26), (6.8, 0.5)):
            boulder(canvas, s, deep.x(x * s.side, depth), y + 6, unit * size, rng, MARBLE, shade=s.palette.shadow)
        for x in (-3.0, -4.0, 2.9, 4.0, 5.2, -5.4):
            px = deep.x(x * s.side, depth)
            grass(
                canvas,
                (px - 0.3 * unit, px + 0.3 * unit),
                lambda _: y + rng.uniform(0, 12),
                lambda _: 0.26 * unit,
                70,
                DRY,
                s.palette,
                rng,
                key=lambda a, b: 0.6,
                width=0.04,
            )

    if s.framing != "close":
        deep.layer(depth, 2.6, paint, below=0.3)

"""An oasis: a blue pool between palms and reeds, dunes and a low sun beyond, a tent and a camel's saddle on the sand."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np

from seedream.rendering.colour import Oklch, lab
from seedream.rendering.nature_kit.air import contact, mist
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import blend
from seedream.rendering.nature_kit.plants import grass
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import sway
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, Row, lay, level_ground, stand
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.places.grounds.tropics import fern, palm
from seedream.rendering.props import prop
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

SAND: Oklch = (0.80, 0.105, 70)
WATER: Oklch = (0.66, 0.105, 212)
TENT = 5.0
"""Depth at which the tent stands."""
PALMS = (
    Row(8.0, 0.30, ((-5.6, 3.0), (-4.4, 2.4), (-2.6, 2.0), (1.5, 2.2), (3.2, 2.8), (4.6, 2.3), (6.4, 2.9))),
    Row(TENT, 0.12, ((-4.6, 3.3), (-3.9, 2.7), (3.4, 3.2), (4.3, 2.5), (6.8, 3.0), (-7.0, 3.2))),
    Row(2.4, 0.02, ((3.15, 3.0), (3.75, 2.3), (-5.2, 3.1), (6.2, 3.0))),
)


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Water and palms in the desert."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.54, adult=0.26, flock=5, halo=1.2)
    if not s.palette.dark:
        s.use(
            replace(
                s.palette, shadow=blend(s.palette.shadow, (0.36, 0.085, 25), 0.45), fog=blend(s.palette.fog, (0.90, 0.06, 68), 0.5)
            )
        )
    z, hz = s.zoom**0.6, s.horizon
    dune = RidgeStyle(SAND, detail=0.8, rough=0.32, relief=0.9, sharp=False, mist=0.35)
    ridge(s, hz + 6, 110 * z, 1.0, dune, seed=4, parallax=0.05, bottom=hz + 40)
    mist(s, hz + 4, 24, 0.4, size=1.8, seed=1, parallax=0.07)
    ridge(s, hz + 22, 80 * z, 0.5, dune, seed=11, parallax=0.12, bottom=hz + 80)
    deep = Deep(s)
    _ground(deep)
    _grove(deep)
    peopled(s)
    _near(deep)
    return finished(s)


def _ground(deep: Deep) -> None:
    """Sand with ripples, green along the edge of the pool, the pool with the sky in it."""
    s = deep.s
    floor = Floor(s, {"sand": SAND, "green": (0.60, 0.11, 128)}, bare=("sand",))
    noise, p = floor.noise, s.palette
    sky, deep_water = (np.asarray(lab(c), np.float32) for c in (p.sky[-2][1:], blend(WATER, p.shadow, 0.25 if not p.dark else 0.7)))

    def colours(x: Field, d: Field) -> Field:
        bend = noise.fbm(x * 0.5, d * 0.7, 3)
        ripple = np.sin((d * 3.2 + x * 0.5 + bend * 3) * 7.0) * 0.06 * (1 - smoothstep(1.0, 4.0, d))
        out = floor.look("sand", 0.62 + 0.30 * bend + ripple + 0.06 * noise.fbm(x * 9, d * 12, 3))
        off = np.hypot((x + 1.0 * s.side) / 3.6, (d - 4.2) / 1.75) + 0.22 * noise.fbm(x * 0.9, d * 1.2, 3)
        out = lay(out, floor.look("green", 0.5 + 0.3 * noise.fbm(x * 6, d * 9, 3)), (1 - smoothstep(1.02, 1.24, off)) * 0.95)
        wave = np.clip(0.5 + 0.9 * noise.fbm(x * 1.6, d * 7.0, 3), 0, 1)
        pool = lay(np.broadcast_to(deep_water, out.shape), sky, wave * np.clip(0.30 + 0.10 * d, 0, 0.85))
        return floor.air(lay(out, np.asarray(pool, np.float32), 1 - smoothstep(0.96, 1.0, off)), d, reach=40.0)

    level_ground(deep, 18.0, colours)


def _grove(deep: Deep) -> None:
    """Palms round the pool, ferns and reeds at its edge, a tent in their shade."""
    rng = random.Random(deep.s.seed + 3)
    for row in PALMS:
        _palms(deep, row, rng)


def _palms(deep: Deep, row: Row, rng: random.Random) -> None:
    """A row of palms with a fern near each, and the tent among those that stand in the middle distance."""
    s, depth = deep.s, row.depth
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for x, tall in row.spots:
            px = deep.x(x * s.side, depth)
            contact(canvas, px, y, unit * 1.3, unit * 0.12, s.palette.shadow, 0.4)
            palm(canvas, px, y, unit * tall * 0.82, s.palette, rng, key=0.78, depth=row.haze, lean=rng.uniform(-0.16, 0.16))
        for x, _ in row.spots:
            px = deep.x(x * s.side + rng.uniform(-0.5, 0.5), depth)
            fern(canvas, px, y + 4, unit * 0.42, s.palette, rng, key=0.6, depth=row.haze)
        if depth == TENT:
            stand(canvas, s, prop("tent"), deep.x(-2.9 * s.side, depth), y + 4, unit, colour=0xFFC87848, size=1.1, depth=row.haze)

    deep.layer(depth, 4.4, paint, below=0.2, motion=sway(0.8, 0.7, phase=depth, gust=3))


def _near(deep: Deep) -> None:
    """Tufts of dry grass at the lower corners, out of focus."""
    s, rng = deep.s, random.Random(deep.s.seed + 8)
    if s.framing == "close":
        return
    tints = ((0.66, 0.10, 104), (0.58, 0.10, 116), (0.74, 0.10, 92))

    def paint(canvas: Canvas) -> None:
        for x0, x1 in ((-80.0, s.width * 0.12), (s.width * 0.9, s.width + 80)):
            grass(
                canvas,
                (x0, x1),
                lambda _: s.bottom + rng.uniform(-10, 30),
                lambda _: 120.0,
                150,
                tints,
                s.palette,
                rng,
                key=lambda a, b: 0.4,
                width=0.03,
            )

    s.draw(1.15, s.height - 190, s.bottom, paint, blur=1.6, motion=sway(2.5, 1.3, gust=8))

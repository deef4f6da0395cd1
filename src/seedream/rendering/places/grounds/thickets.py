"""Other woods and wilds: a bamboo forest, a swamp, and the savanna with its umbrella thorns."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np
import skia

from seedream.rendering.colour import Oklch, lab
from seedream.rendering.nature_kit.air import contact, mist, motes
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import blend, tone
from seedream.rendering.nature_kit.plants import Batch, grass
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.forest import Forest
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, stand
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.places.grounds.reeds import reed_bed
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

CANE: tuple[Oklch, ...] = ((0.62, 0.115, 128), (0.56, 0.11, 136), (0.68, 0.11, 118), (0.52, 0.10, 145))
STRAW: Oklch = (0.76, 0.10, 82)
ACACIAS = ((13.0, -5.2, 0.62), (11.0, 3.4, 0.6), (8.0, -2.6, 0.62), (6.4, 4.2, 0.66), (4.4, -4.6, 0.72))
"""Depth, place from the middle and size of the umbrella thorns, in adults."""
DEAD = ((9.0, -3.4, 0.9), (8.0, 2.6, 1.0), (5.6, -2.6, 1.1), (4.6, 3.6, 1.2), (3.0, -4.6, 1.3))
"""The same of the dead trees of the swamp."""


def bamboo(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A path between canes of bamboo."""
    return _Bamboo(place, frame, framing, seed).build()


class _Bamboo(Forest):
    """Canes instead of trunks, close together; leaves hang from their tips."""

    def _trunks(self, row: tuple[int, float, float, float, float, float], index: int) -> None:
        s, depth = self.s, row[3]
        rng = random.Random(s.seed * 5 + index)
        base, parallax, canes = self._spots(row, rng, dense=3.4, slim=0.62)

        def paint(canvas: Canvas) -> None:
            for y, x, w in canes:
                _cane(canvas, s, rng, x, y, w, depth)

        s.draw(parallax, -50, base + 40, paint, blur=1.2 if index == 0 else 0.0)

    def _frame(self) -> None:
        """Thick canes close to the viewer at both sides."""
        s, rng = self.s, random.Random(self.s.seed + 21)
        spots = ((0.03, 46.0), (0.10, 30.0), (-0.06, 40.0), (0.955, 40.0), (0.90, 26.0), (1.04, 46.0), (-0.2, 40.0), (1.2, 40.0))

        def paint(canvas: Canvas) -> None:
            for q, w in spots:
                _cane(canvas, s, rng, q * s.width, s.bottom + 20, w * min(1.0, s.width / 1500) * min(1.5, s.zoom), 0.0, 0.5)

        s.draw(1.18, -60, s.bottom, paint, blur=1.5)
        if not s.winter:
            self._hanging(1.18, rng)
            self._undergrowth(1.18, rng)


def _cane(canvas: Canvas, s: Scenery, rng: random.Random, x: float, y: float, w: float, depth: float, key: float = 0.75) -> None:
    """One cane from its foot to above the frame: joints, a light side, a few twigs with pointed leaves."""
    tint, p, lean = rng.choice(CANE), s.palette, rng.uniform(-0.03, 0.03)
    side = 1 if s.sun_x > x else -1
    light, dark = tone(tint, key, depth, p), tone(tint, key * 0.25, depth, p)
    contact(canvas, x, y + 2, w * 3.2, w * 0.5 + 3, p.shadow, 0.4 * math.exp(-depth))
    step, top, batch = max(w * 6.0, 26.0), y, Batch()
    while top > -70:
        foot, top = top, top - step * rng.uniform(0.9, 1.12)
        left, right = x + lean * (y - foot) - w / 2, x + lean * (y - foot) + w / 2
        colours = [dark, light, light, dark] if side > 0 else [dark, light, dark, dark]
        shader = linear_gradient((left, 0), (right, 0), colours, [0, 0.4, 0.7, 1])
        canvas.drawRect(skia.Rect.MakeLTRB(left, top + 1.2, right, foot), fill(shader))
        canvas.drawRect(skia.Rect.MakeLTRB(left - w * 0.07, top - 0.8, right + w * 0.07, top + max(1.4, w * 0.09)), fill(dark))
        if rng.random() < 0.4 and top < y * 0.75:
            way = rng.choice((-1, 1))
            for _ in range(5):
                angle = (0.0 if way > 0 else math.pi) + rng.uniform(-0.7, 0.9) * way
                px, py = x + lean * (y - top) + way * w * rng.uniform(0.5, 2.6), top + rng.uniform(-0.4, 1.2) * w
                batch.leaf(
                    tone(rng.choice(CANE), rng.uniform(0.3, 1.0), depth, p), px, py, w * rng.uniform(0.8, 1.4) + 4, angle, 0.2
                )
    batch.draw(canvas)


def savanna(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Dry grass to the horizon, umbrella thorns, blue hills far away."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.56, adult=0.26, flock=6, halo=1.3)
    if not s.palette.dark:
        s.use(
            replace(
                s.palette, shadow=blend(s.palette.shadow, (0.38, 0.08, 50), 0.5), fog=blend(s.palette.fog, (0.88, 0.06, 75), 0.45)
            )
        )
    z, hz = s.zoom**0.6, s.horizon
    ridge(s, hz - 12 * z, 110 * z, 1.2, RidgeStyle((0.50, 0.05, 270), relief=0.4, sharp=False, mist=0.6), seed=6, parallax=0.05)
    bush = RidgeStyle((0.56, 0.08, 110), relief=0.25, sharp=False, trees=110, mist=0.4)
    ridge(s, hz + 2, 34 * z, 0.7, bush, seed=12, parallax=0.1, bottom=hz + 40)
    mist(s, hz, 26, 0.4, size=1.8, seed=1, parallax=0.1)
    deep = Deep(s)
    floor = Floor(s, {"straw": STRAW, "green": (0.62, 0.10, 112), "earth": (0.62, 0.085, 52)})
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        blades, patch = noise.fbm(x * 12, d * 5, 4), noise.fbm(x * 0.35, d * 0.5, 4)
        out = floor.look("straw", 0.60 + 0.24 * blades + 0.22 * patch)
        out = lay(out, floor.look("green", 0.55 + 0.3 * blades), smoothstep(0.10, 0.34, patch) * 0.55)
        track = np.exp(-(((x - 0.5 * s.side * np.sin(d * 0.35)) / (0.55 + 0.05 * d)) ** 2)) * 0.7
        out = lay(out, floor.look("earth", 0.6 + 0.3 * noise.fbm(x * 5, d * 7, 3)), np.asarray(track, np.float32))
        return floor.air(np.asarray(out, np.float32), d, reach=34.0)

    level_ground(deep, 24.0, colours)
    _standing(deep, "acacia", ACACIAS, haze=0.035)
    _termites(deep)
    peopled(s)
    _tufts(s, ((0.74, 0.105, 84), (0.66, 0.10, 78), (0.82, 0.09, 88)))
    return finished(s)


def _termites(deep: Deep) -> None:
    """A termite mound and some stones in the grass."""
    s = deep.s
    for noun, x, depth, size in (("anthill", 3.0, 3.0, 1.5), ("rock", -3.1, 2.6, 0.7)):

        def paint(canvas: Canvas, noun: str = noun, x: float = x, depth: float = depth, size: float = size) -> None:
            stand(canvas, s, prop(noun), deep.x(x * s.side, depth), deep.y(depth), deep.unit(depth), size=size, depth=0.08)

        deep.layer(depth, 1.4, paint)


def _standing(
    deep: Deep, noun: str, spots: tuple[tuple[float, float, float], ...], *, haze: float, colour: int | None = None
) -> None:
    s, spec = deep.s, prop(noun)
    for depth, x, size in spots:

        def paint(canvas: Canvas, depth: float = depth, x: float = x, size: float = size) -> None:
            px, y, unit = deep.x(x * s.side, depth), deep.y(depth), deep.unit(depth)
            stand(canvas, s, spec, px, y, unit, size=size, depth=haze * depth, colour=colour, mirrored=x > 0)

        deep.layer(depth, spec.size * size * 1.2 + 0.5, paint, motion=sway(0.4, 0.7, phase=x, gust=1))


def _tufts(s: Scenery, tints: tuple[Oklch, ...]) -> None:
    """Grass at the lower corners, out of focus."""
    if s.framing == "close":
        return
    rng = random.Random(s.seed + 8)

    def paint(canvas: Canvas) -> None:
        for x0, x1 in ((-90.0, s.width * 0.20), (s.width * 0.80, s.width + 90)):
            grass(
                canvas, (x0, x1), lambda _: s.bottom + rng.uniform(-10, 30), lambda _: 130.0, 260, tints, s.palette, rng,
                key=lambda a, b: 0.45, width=0.03,
            )  # fmt: skip

    s.draw(1.15, s.height - 200, s.bottom, paint, blur=1.4, motion=sway(2.5, 1.3, gust=8))


def swamp(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Still dark water between dead trees and reeds, duckweed on it, mist over it."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.54, adult=0.26, flock=0)
    damp = blend(s.palette.fog, (s.palette.fog[0] * 0.92, 0.055, 135), 0.5)
    s.use(replace(s.palette, fog=damp, haze=max(s.palette.haze, 0.95), shadow=blend(s.palette.shadow, (0.24, 0.05, 150), 0.5)))
    z, hz = s.zoom**0.6, s.horizon
    wood = RidgeStyle((0.42, 0.07, 140), relief=0.3, sharp=False, trees=130, mist=0.5)
    ridge(s, hz - 4, 120 * z, 1.1, wood, seed=5, parallax=0.06, bottom=hz + 30)
    mist(s, hz - 6, 50, 0.55, size=2, seed=1, parallax=0.1)
    ridge(s, hz + 6, 70 * z, 0.6, wood, seed=17, parallax=0.14, bottom=hz + 40)
    deep = Deep(s)
    _mire(deep)
    _standing(deep, "bare tree", DEAD[:2], haze=0.08, colour=0xFF54504C)
    mist(s, s.horizon + 40, 44, 0.4, size=2, seed=2, parallax=0.3)
    _standing(deep, "bare tree", DEAD[2:], haze=0.05, colour=0xFF4C443E)
    _reeds(deep)
    peopled(s, ground=None)
    motes(s, 24, (0.86, 0.12, 120), box=(0, s.horizon, s.width, s.height - s.horizon), size=2.4)
    _tufts(s, ((0.46, 0.09, 128), (0.40, 0.08, 138), (0.54, 0.10, 116)))
    return finished(s)


def _mire(deep: Deep) -> None:
    """Water with the sky in it, weed that floats, and the muddy bank on which the cast stands."""
    s = deep.s
    floor = Floor(s, {"weed": (0.58, 0.12, 125), "mud": (0.40, 0.05, 80), "moss": (0.50, 0.10, 128)}, bare=("weed",))
    noise, p = floor.noise, s.palette
    water = np.asarray(lab(blend((0.30 * p.exposure, 0.05, 150), p.shadow, 0.3)), np.float32)
    mirrored = np.asarray(lab(blend(p.sky[-1][1:], p.fog, 0.5)), np.float32)

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 8, d * 11, 3), noise.fbm(x * 0.5, d * 1.1, 4)
        wave = np.clip(0.35 + 0.06 * d + 0.7 * noise.fbm(x * 1.2, d * 6.0, 3), 0, 0.9)
        out = lay(np.broadcast_to(water, (*x.shape, 3)).astype(np.float32), mirrored, np.asarray(wave, np.float32))
        weed = smoothstep(0.06, 0.16, patch + 0.10 * noise.fbm(x * 3, d * 5, 3))
        out = lay(out, floor.look("weed", 0.55 + 0.35 * grain), weed * 0.85)
        bank = 1 - smoothstep(0.75, 1.15, d + 0.55 * noise.fbm(x * 0.9, d * 0.9 + 4, 3))
        ground = lay(floor.look("mud", 0.5 + 0.3 * grain), floor.look("moss", 0.55 + 0.35 * grain), smoothstep(-0.06, 0.16, patch))
        return floor.air(lay(out, ground, bank), d, reach=16.0, start=2.0)

    level_ground(deep, 16.0, colours)


def _reeds(deep: Deep) -> None:
    """Clumps of reeds at the edge of the water."""
    s, rng = deep.s, random.Random(deep.s.seed + 9)
    for x, depth, wide in ((-3.3, 1.5, 1.5), (3.0, 1.7, 1.6), (-1.9, 3.6, 1.3), (4.9, 2.8, 1.6), (-5.4, 2.4, 1.6)):

        def paint(canvas: Canvas, x: float = x, depth: float = depth, wide: float = wide) -> None:
            unit, y = deep.unit(depth), deep.y(depth)
            reed_bed(canvas, deep.x(x * s.side, depth), y + 4, unit * wide, unit * 0.95, s, rng, count=50, depth=0.04 * depth)

        deep.layer(depth, 1.3, paint, motion=sway(1.2, 0.9, phase=x, gust=4))

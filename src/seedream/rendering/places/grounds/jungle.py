"""A jungle: giants on buttress roots, palms and lianas in bright haze, broad leaves close by; or a waterfall in its midst."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from itertools import pairwise

import numpy as np

from seedream.rendering.colour import ramp
from seedream.rendering.nature_kit.air import contact, mist, motes, rays
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.foliage import crown
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import Palette, blend
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.falls import cliff, fall, pool
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground
from seedream.rendering.places.grounds.tropics import GREENS, blade, clump, fern, frond, giant, liana, palm, split_leaf
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

GROUND = {"soil": (0.50, 0.06, 75), "moss": (0.52, 0.12, 134), "stone": (0.60, 0.02, 150)}


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The jungle, or its waterfall where that is the kind of place."""
    s = Scenery(place, frame, framing, seed, horizon=0.55, adult=0.27)
    s.use(_air(s.palette))
    deep, falls = Deep(s), place.kind == "waterfall"
    s.sun_x, s.sun_y = s.width * (0.5 + 0.07 * s.side), s.horizon * 0.34
    _behind(s)
    _wood(deep, 15.0, 1.15, 26, 0)
    _canopy(s, 0, 1.1, 0.14, 0.86)
    mist(s, s.horizon - 6, 60, 0.5, size=2, seed=1, parallax=0.12)
    if falls:
        cliff(deep)
        fall(deep)
    else:
        _wood(deep, 8.5, 0.62, 12, 1)
        _canopy(s, 1, 0.62, 0.26, 0.74)
        mist(s, s.horizon + 16, 44, 0.36, size=2, seed=2, parallax=0.26)
    _ground(deep, falls)
    if falls:
        pool(deep)
    _wood(deep, 3.6 if not falls else 3.0, 0.24, 5, 2)
    _canopy(s, 2, 0.26, 0.45, 0.62 if not falls else 0.5)
    _thicket(deep, 2.3 if not falls else 1.75, 0.16, 3)
    if not falls:
        _thicket(deep, 1.1, 0.06, 4)
    if place.weather not in {"rain", "storm"}:
        bright = 0.36 if not s.palette.dark else 0.07
        light = blend(s.palette.light, (0.98, 0.07, 100), 0.3)
        rays(s, s.sun_x, -140.0, light, count=18, length=s.height * 1.1, angles=(48, 132), alpha=bright, blur=9, seed=s.seed)
    distant_weather(s)
    s.cast()
    _front(s)
    if not s.palette.dark and place.weather == "clear":
        motes(s, 34, (0.98, 0.08, 105), box=(0, s.horizon - 160, s.width, s.height - s.horizon))
    elif s.palette.name in {"night", "blue"}:
        motes(s, 34, (0.92, 0.16, 115), box=(0, s.horizon - 120, s.width, s.height * 0.5), size=3.0)
    near_weather(s)
    return s


def _air(p: Palette) -> Palette:
    """Green wet air."""
    hue = 138 if not p.dark else 190
    fog = blend(p.fog, (min(0.92, p.fog[0]), 0.085 if not p.dark else 0.05, hue), 0.62)
    return replace(p, fog=fog, haze=max(p.haze, 0.85), shadow=blend(p.shadow, (p.shadow[0] * 0.8, 0.06, 165), 0.6))


def _behind(s: Scenery) -> None:
    """Bright haze where the wood opens."""
    p = s.palette
    x, y = s.grid(0.0, -8, s.horizon + 150, 4.0)
    d = np.hypot((x - s.sun_x) / 1150, (y - s.sun_y) / 900 / (s.height / 1080) ** 0.7) + 0.05 * s.noise.fbm(x / 210, y / 230, 4)
    bright = blend(p.light, (0.97, 0.06, 112), 0.5 if not p.dark else 0.0)
    if p.dark:
        bright = blend(bright, p.fog, 0.55)
    deep = blend(p.fog, p.shadow, 0.58)
    stops = [(0, *bright), (0.22, *blend(bright, p.fog, 0.6)), (0.5, *p.fog), (0.8, *blend(p.fog, deep, 0.6)), (1, *deep)]
    s.image(0.0, -8, ramp(stops)[(np.clip(d * 1.15, 0, 1) * 511).astype(np.int32)], None, 4.0)


def _wood(deep: Deep, distance: float, haze: float, count: int, index: int) -> None:
    """A row of giants and palms with their canopy, lianas between them; open in the middle where it is near."""
    s, rng = deep.s, random.Random(deep.s.seed * 5 + index)
    unit, y, p = deep.unit(distance), deep.y(distance), deep.s.palette
    reach = deep.reach(distance)
    gap = (0.0, 0.9, 2.4 if s.place.kind == "jungle" else 3.3)[index]

    def paint(canvas: Canvas) -> None:
        spots = [(-reach + 2 * reach * (i + rng.uniform(0.2, 0.8)) / count) for i in range(count)]
        for x in spots:
            if abs(x) < gap:
                continue
            px, side = deep.x(x, distance), 1 if s.sun_x > deep.x(x, distance) else -1
            if rng.random() < 0.56:
                giant(canvas, px, y + unit * 0.05, unit * rng.uniform(0.14, 0.26), p, side=side, depth=haze)
            else:
                palm(canvas, px, y, unit * rng.uniform(2.2, 3.4), p, rng, key=0.75, depth=haze, lean=rng.uniform(-0.16, 0.16))
        for x0, x1 in pairwise(spots):
            if rng.random() < 0.6 and min(abs(x0), abs(x1)) > gap:
                liana(
                    canvas,
                    deep.x(x0, distance),
                    y - unit * 2.8,
                    deep.x(x1, distance),
                    y - unit * 2.6,
                    unit * rng.uniform(0.5, 1.3),
                    p,
                    rng,
                    depth=haze,
                    width=unit * 0.022,
                )
        for _ in range(count * 2):
            x = rng.uniform(-reach, reach)
            if abs(x) > gap * 0.7:
                fern(canvas, deep.x(x, distance), y + unit * 0.06, unit * rng.uniform(0.4, 0.7), p, rng, key=0.8, depth=haze)

    deep.layer(distance, 40.0, paint)


def _canopy(s: Scenery, index: int, haze: float, parallax: float, low: float) -> None:
    """Leaves that hang from above, thick at the sides, open toward the light."""
    rng, over, z = random.Random(s.seed * 13 + index), s.over(parallax), s.zoom**0.5
    count = round((60, 46, 34)[index] * (s.width + 2 * over) / 1920)
    size = (74.0, 110.0, 150.0)[index] * z

    def paint(canvas: Canvas) -> None:
        for i in range(count):
            x = -over + (s.width + 2 * over) * (i * 0.618034 % 1.0)
            side = min(1.0, abs(x - s.sun_x) / (max(s.width, 1400) * 0.5))
            reach = s.horizon * low * (0.10 + 0.95 * side**1.3)
            y = -30 + reach * rng.random() ** 1.4
            toward = 1 if s.sun_x > x else -1
            crown(canvas, x, y, size * 2.0, size * 1.0, GREENS, s.palette, rng, side=toward, depth=haze, size=size * 0.62, count=20)

    s.draw(parallax, -60, s.horizon * low * 1.1 + size, paint, motion=sway(1.0 + index, 0.8, phase=index, gust=3 + 2 * index))


def _ground(deep: Deep, falls: bool) -> None:
    s, floor = deep.s, Floor(deep.s, GROUND)
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.6, d * 0.9, 3)
        out = floor.look("moss", 0.40 + 0.34 * grain + 0.24 * patch)
        middle = s.side * 0.7 * np.sin(d * 0.5) * smoothstep(0.4, 3.0, d)
        off = np.abs(x - middle) + 0.25 * patch
        wide = 1.3 if falls else 0.75
        out = lay(
            out,
            floor.look("stone" if falls else "soil", 0.56 + 0.26 * grain + 0.12 * patch),
            1 - smoothstep(wide, wide + 0.35, off),
        )
        return floor.air(floor.dapple(out, x, d, 3.0), d, reach=16.0)

    level_ground(deep, 15.0 if not falls else 1.7, colours)


def _thicket(deep: Deep, distance: float, haze: float, index: int) -> None:
    """Ferns and broad leaves at both sides of the way."""
    s, rng = deep.s, random.Random(deep.s.seed * 9 + index)
    unit, y, reach = deep.unit(distance), deep.y(distance), deep.reach(distance)

    def paint(canvas: Canvas) -> None:
        x = -reach
        while x < reach:
            if abs(x) > 1.7:
                px, size = deep.x(x, distance), unit * rng.uniform(0.45, 0.95) * min(1.0, 0.45 + abs(x) * 0.14)
                contact(canvas, px, y, size, size * 0.12, s.palette.shadow, 0.4)
                plant = clump if rng.random() < 0.6 else fern
                plant(canvas, px, y + unit * 0.03, size, s.palette, rng, key=0.9, depth=haze)
            x += rng.uniform(0.35, 0.7)

    deep.layer(distance, 1.9, paint, motion=sway(1.2, 0.9, phase=index, gust=4))


def _front(s: Scenery) -> None:
    """Giant leaves that reach in from both sides and lianas from above, a little out of focus."""
    if s.framing == "close":
        return
    rng, p, z = random.Random(s.seed + 8), s.palette, min(1.2, s.zoom) * min(1.0, s.width / 1500)
    low, left, right = s.height + 40, -30.0, s.width + 30.0

    def corners(canvas: Canvas) -> None:
        for edge, turn, big in ((left, 1, 1.0 if s.side < 0 else 0.72), (right, -1, 0.72 if s.side < 0 else 1.0)):
            for i in range(7):
                lean = -math.pi / 2 + turn * (0.10 + 0.19 * i) + rng.uniform(-0.06, 0.06)
                size = (430 - 26 * i) * z * big
                draw = (blade, split_leaf, frond)[i % 3]
                draw(
                    canvas,
                    edge - turn * 10,
                    low - 16 * i,
                    size * (0.8 if draw is split_leaf else 1.0),
                    lean,
                    p,
                    key=0.30 + 0.07 * i,
                    depth=0.0,
                )

    def above(canvas: Canvas) -> None:
        over = s.over(1.15)
        for i in range(9):
            x = -over + (s.width + 2 * over) * (i + rng.uniform(0.1, 0.9)) / 9
            edge = min(1.0, abs(x - s.width / 2) / (s.width * 0.42))
            if edge > 0.5:
                liana(canvas, x, -60, x + rng.uniform(-120, 120), -50, 150 * edge * z + 40, p, rng, depth=0.0, width=6 * z)
        for edge, turn in ((left, 1), (right, -1)):
            for i in range(5):
                frond(
                    canvas,
                    edge - turn * 60,
                    -70,
                    (520 - 50 * i) * z,
                    math.pi / 2 - turn * (0.35 + 0.24 * i),
                    p,
                    key=0.28 + 0.06 * i,
                    depth=0.0,
                    tint=GREENS[i % 4],
                )

    s.draw(1.2, s.height - 460 * z, s.bottom, corners, blur=2.2, motion=sway(3, 0.9, gust=8))
    s.draw(1.15, -60, 470 * z, above, blur=1.8, motion=sway(4, 0.8, gust=9, heave=1))

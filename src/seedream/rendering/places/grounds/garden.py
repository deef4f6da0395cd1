"""A flower garden: a path between beds in bloom, a glasshouse, a pergola; butterflies by day, fireflies by night."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.nature_kit.air import SCREEN, glow, mist, motes, rays
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.houses import lamp_post
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import falling, leaf_tints
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.flowers import flower_bed
from seedream.rendering.places.grounds.glasshouse import glasshouse, pergola
from seedream.rendering.places.grounds.greenery import hedge, tree
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data, within
from seedream.rendering.places.grounds.wedding import arch, chairs, lights, runner
from seedream.rendering.surface import fill, polygon
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

METRE = 1 / 1.75


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A garden in bloom; under snow in winter."""
    return _built(place, frame, framing, seed, _pergola)


def wedding(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The garden on the day of a wedding."""
    return _built(place, frame, framing, seed, _feast)


def _feast(deep: Deep, data: dict[str, Any]) -> None:
    """The arch with its runner, chairs and lights, where the garden else has its pergola."""
    del data
    runner(deep)
    arch(deep)
    chairs(deep)
    lights(deep)


def _built(place: Place, frame: FrameSpec, framing: str, seed: int, middle: Callable[[Deep, dict[str, Any]], None]) -> PlacePainter:
    """The garden with what stands in its `middle`."""
    s = Scenery(place, frame, framing, seed, horizon=0.54, adult=0.28)
    deep, data = Deep(s), place_data("garden")
    sky(s)
    if s.starry:
        stars(s, 420)
    luminary(s)
    cloudscape(s)
    if not s.palette.dark and not s.winter:
        birds(s, x=s.width * (0.5 - 0.1 * s.side), y=s.horizon * 0.3, count=4)
    _trees(deep, data)
    mist(s, s.horizon + 6, 24, 0.3, size=1.8, seed=1, parallax=0.25)
    _ground(deep, data)
    _far(deep, data)
    _beds(deep, data, far=True)
    middle(deep, data)
    if s.palette.low_sun and place.weather == "clear":
        rays(s, s.sun_x, s.sun_y, s.palette.light, length=1100, angles=(25, 155), alpha=0.10, blur=12, seed=s.seed)
    if middle is _pergola:  # rows of chairs want the room
        _beds(deep, data, far=False)
    distant_weather(s)
    s.cast()
    falling(s, 16)
    _front(deep, data)
    _winged(s)
    near_weather(s)
    return s


def _trees(deep: Deep, data: dict[str, Any]) -> None:
    """Trees beyond the hedge, and the hedge itself."""
    s, rng, depth = deep.s, random.Random(deep.s.seed + 2), 8.0

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(depth), deep.y(depth)
        for t in data["tree"]:
            tree(canvas, deep.x(t["x"] * s.side, depth), y, unit * t["height"], s, rng, depth=0.45, tints=leaf_tints(s), stem=0.4)
        reach, over = deep.reach(depth), s.over(deep.k(depth))
        lawn = (0.95, 0.012, 252) if s.winter else tuple(data["ground"]["lawn"])
        below = skia.Rect.MakeLTRB(-over, y - 2, s.width + over, y + 70)
        canvas.drawRect(below, fill(tone(lawn, 0.4, 0.2, s.palette)))  # seen where the camera rises
        for x in np.arange(-reach, reach, 3.0):
            hedge(canvas, deep.x(float(x), depth), deep.x(float(x) + 3.05, depth), y, unit * 1.05, s, rng, depth=0.34)

    deep.layer(depth, 5.6, paint, below=70 / deep.unit(depth), motion=sway(0.7, 0.7, gust=2))


def _ground(deep: Deep, data: dict[str, Any]) -> None:
    s, way = deep.s, data["path"]
    floor = Floor(s, data["ground"])
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 10, d * 13, 3), noise.fbm(x * 0.4, d * 0.6, 3)
        stripe = np.asarray(np.sign(np.sin(x * 3.4 + d * 0.6)) * (0.0 if s.winter else 0.08), np.float32)
        out = floor.look("lawn", 0.52 + 0.22 * grain + 0.14 * patch + stripe)
        middle = s.side * way["bend"] * np.sin(d * 0.42) * smoothstep(0.3, 3.0, d)
        off = np.asarray(np.abs(x - middle), np.float32)
        stones = np.mod(x * 0.3 + d, 0.16) < 0.03
        out = lay(out, floor.look("brick", 0.55 + 0.2 * grain - 0.3 * stones), within(off, -1.0, way["half"] + way["edge"]))
        out = lay(
            out, floor.look("gravel", 0.62 + 0.34 * noise.fbm(x * 26, d * 30, 2) + 0.12 * patch), within(off, -1.0, way["half"])
        )
        return floor.air(floor.dapple(out, x, d, 3.4), d)

    level_ground(deep, 8.2, colours)


def _far(deep: Deep, data: dict[str, Any]) -> None:
    s, g = deep.s, data["glasshouse"]
    rng, metre = random.Random(s.seed + 3), deep.unit(g["depth"]) * METRE

    def paint(canvas: Canvas) -> None:
        canvas.translate(deep.x(g["x"] * s.side, g["depth"]), deep.y(g["depth"]))
        canvas.scale(metre, metre)
        glasshouse(canvas, g["width"], tuple(g["rib"]), tuple(g["brick"]), s, rng, 0.14)

    deep.layer(g["depth"], 5.5, paint, below=0.8)


def _beds(deep: Deep, data: dict[str, Any], *, far: bool) -> None:
    s = deep.s
    for index, bed in enumerate(data["bed"]):
        if (bed["depth"] > 3) != far:
            continue
        rng, unit, y = random.Random(s.seed * 5 + index), deep.unit(bed["depth"]), deep.y(bed["depth"])
        ends = sorted((deep.x(bed["from"] * s.side, bed["depth"]), deep.x(bed["to"] * s.side, bed["depth"])))

        def paint(
            canvas: Canvas, bed: dict[str, Any] = bed, rng: random.Random = rng, unit: float = unit, y: float = y,
            ends: list[float] = ends
        ) -> None:  # fmt: skip
            depth = 0.12 if bed["depth"] > 3 else 0.02
            flower_bed(canvas, ends[0], ends[1], y, unit * bed["height"], s, rng, data["flowers"], depth=depth, dense=bed["dense"])

        deep.layer(bed["depth"], 1.2, paint, motion=sway(0.9, 1.0, phase=index, gust=4))


def _pergola(deep: Deep, data: dict[str, Any]) -> None:
    """The pergola beside the path, and a lantern on the other side."""
    s, g = deep.s, data["pergola"]
    rng, unit, y = random.Random(s.seed + 6), deep.unit(g["depth"]), deep.y(g["depth"])

    def paint(canvas: Canvas) -> None:
        lamp_post(canvas, deep.x(-1.75 * s.side, g["depth"]), y, unit * 1.5, s.palette, snowy=s.winter)
        canvas.translate(deep.x(g["x"] * s.side, g["depth"]), y)
        canvas.scale(unit * METRE, unit * METRE)
        pergola(canvas, 3.4, 2.6, tuple(g["wood"]), s, rng, (0.76, 0.15, 5))

    deep.layer(g["depth"], 4.0, paint, below=0.8)
    if s.palette.dark:

        def pool(canvas: Canvas) -> None:
            glow(canvas, deep.x(-1.5 * s.side, 0.4), deep.y(0.4), unit * 2.2, (0.86, 0.12, 72), 0.40, 0.22)

        deep.layer(0.4, 0.7, pool, below=0.7, mode=SCREEN)


def _front(deep: Deep, data: dict[str, Any]) -> None:
    """Flowers right before the lens, out of focus, higher on the glasshouse's side."""
    s, rng = deep.s, random.Random(deep.s.seed + 8)
    if s.framing == "close":
        return
    left, right = (0.30, 0.17) if s.side < 0 else (0.17, 0.30)
    tall = s.height * (0.15 if s.framing == "wide" else 0.11)

    def paint(canvas: Canvas) -> None:
        over = s.over(1.2)
        for x0, x1, high in ((-over, s.width * left, 1.0), (s.width * (1 - right), s.width + over, 0.8)):
            flower_bed(canvas, x0, x1, s.height + tall * 0.36, tall * high * 1.1, s, rng, data["flowers"], rows=2, dense=0.9)

    s.draw(1.2, s.height - tall * 1.2, s.bottom, paint, blur=2.6, motion=sway(3, 1.1, gust=8))


def _winged(s: Scenery) -> None:
    """Butterflies over the beds by day, fireflies by night; nothing flies in the wet and cold."""
    if s.winter or s.place.weather not in {"clear", "wind"}:
        return
    if s.palette.name in {"night", "blue"}:
        motes(s, 26, (0.92, 0.16, 108), box=(0, s.horizon - 20, s.width, s.height * 0.4), rise=3.0, size=3.0)
        return
    if s.palette.low_sun or s.palette.name == "day":
        motes(s, 24, (0.98, 0.06, 92), box=(0, s.horizon - 80, s.width, s.height - s.horizon))
    rng, z = random.Random(s.seed + 12), s.zoom**0.6
    tints = [tone(c, 0.9, 0.0, s.palette) for c in ((0.97, 0.02, 95), (0.84, 0.14, 75), (0.72, 0.12, 255))]
    flight = [
        (rng.choice((rng.uniform(0.06, 0.3), rng.uniform(0.68, 0.94))), rng.uniform(0.62, 0.8), rng.uniform(0, 6.28), i)
        for i in range(4)
    ]

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        for u, v, phase, i in flight:
            t = time_s * 0.5 + phase
            x = u * s.width + 90 * math.sin(t) + 30 * math.sin(t * 2.7) - camera.x * 0.75
            y = v * s.height + 46 * math.sin(t * 1.6 + 1) - 16 * abs(math.sin(t * 5)) - camera.y * 0.75
            open_wing = 0.25 + 0.75 * abs(math.sin(time_s * 9 + phase))
            size = (9 + 2 * (i % 2)) * z
            for turn in (-1, 1):
                w = turn * size * open_wing
                upper = [
                    (x, y),
                    (x + w, y - size * 0.95),
                    (x + w * 1.15, y - size * 0.2),
                    (x + w * 0.7, y + size * 0.7),
                    (x, y + size * 0.2),
                ]
                canvas.drawPath(polygon(upper), fill(tints[i % 3]))
            canvas.drawOval(
                skia.Rect.MakeXYWH(x - 1.2, y - size * 0.5, 2.4, size * 1.0), fill(tone((0.3, 0.03, 40), 0.2, 0.0, s.palette))
            )

    s.live(paint)

"""The polar sea: icebergs between dark waves, drifting floes, a sheet of ice for the cast, northern lights by night."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np
import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.air import mist
from seedream.rendering.nature_kit.aurora import northern_lights
from seedream.rendering.nature_kit.palette import blend, tone
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Motion, Scenery
from seedream.rendering.nature_kit.waves import sea, water_for
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

ICE: Oklch = (0.94, 0.018, 236)
BLUE: Oklch = (0.74, 0.075, 226)


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Ice and sea to the horizon."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.52, adult=0.27, flock=3)
    s.use(replace(s.palette, haze=s.palette.haze * 0.8))
    if s.starry and not place.sky:
        northern_lights(s)
    z, hz = s.zoom**0.6, s.horizon
    far = RidgeStyle((0.84, 0.03, 245), snow=0.8, mist=0.5, relief=0.6, peak_x=s.width * (0.5 + 0.3 * s.side), peak_width=420)
    ridge(s, hz + 4, 96 * z, 1.1, far, seed=9, parallax=0.05, bottom=hz + 16)
    rough = {"storm": 0.9, "wind": 0.5, "rain": 0.35}.get(place.weather, 0.10)
    start = len(s.items)
    lines = sea(s, water_for(s, rough), lift=1.0)
    bands = s.items[start:]
    del s.items[start:]
    s.items += bands[:2]
    mist(s, hz + 4, 18, 0.4, size=1.7, seed=4, parallax=0.1)
    _berg(s, s.width * (0.5 + 0.26 * s.side), lines[2], 250 * z, 0.20, 0.38, 3)
    _berg(s, s.width * (0.5 - 0.38 * s.side), lines[1] + 6, 120 * z, 0.15, 0.62, 4)
    s.items += bands[2:4]
    _berg(s, s.width * (0.5 - 0.30 * s.side), lines[3] + 8, 330 * z, 0.34, 0.16, 5)
    s.items += bands[4:5]
    _floes(s, lines[4], 0.46)
    s.items += bands[5:]
    if framing != "detail":
        _sheet(s)
    peopled(s, ground="wet")
    return finished(s)


def _berg(s: Scenery, x: float, y: float, size: float, parallax: float, depth: float, salt: int) -> None:
    """An iceberg of broken facets with its foot in the water and a pale mirror below."""
    rng = random.Random(s.seed * 5 + salt)
    tops: list[Point] = [
        (-1.0, 0.0),
        (-0.86, 0.30),
        (-0.58, 0.40 + rng.uniform(0, 0.2)),
        (-0.34, 0.86),
        (-0.08, 0.70),
        (0.14, 1.0),
        (0.40, 0.62),
        (0.66, 0.50 + rng.uniform(-0.1, 0.1)),
        (0.90, 0.22),
        (1.02, 0.0),
    ]
    tops = [(dx * s.side + rng.uniform(-0.04, 0.04), dy) for dx, dy in tops]

    def at(dx: float, dy: float) -> Point:
        return x + dx * size * 0.95, y - dy * size * 0.62

    def paint(canvas: Canvas) -> None:
        mirror = [at(dx, -dy * 0.30) for dx, dy in tops]
        canvas.drawPath(polygon([at(-1.0, 0), *mirror, at(1.0, 0)]), fill(tone(BLUE, 0.6, depth, s.palette, 0.40), blur=3.0))
        body = polygon([at(dx, dy) for dx, dy in tops])
        keys = (0.95, 0.62, 0.30) if s.side < 0 else (0.30, 0.62, 0.95)
        across = linear_gradient((x - size, 0), (x + size, 0), [tone(ICE, k, depth, s.palette) for k in keys])
        canvas.drawPath(body, fill(across))
        canvas.save()
        canvas.clipPath(body, True)
        for i in range(len(tops) - 1):
            (ax, ay), (bx, by) = tops[i], tops[i + 1]
            facing = (by - ay) * (bx - ax) * s.side
            tint = tone(BLUE if facing > 0 else ICE, 0.35 if facing > 0 else 0.98, depth, s.palette, 0.75)
            middle = (ax + bx) / 2 + 0.06 * s.side
            canvas.drawPath(polygon([at(ax, ay), at(bx, by), at(middle + rng.uniform(-0.1, 0.1), -0.1)]), fill(tint))
        for level in (0.16, 0.34):
            line = [
                at(-1.1, level),
                at(-0.4, level + rng.uniform(-0.05, 0.05)),
                at(0.3, level + rng.uniform(-0.05, 0.05)),
                at(1.1, level),
            ]
            canvas.drawPath(smooth_path(line), stroke(tone(BLUE, 0.5, depth, s.palette, 0.4), size * 0.012))
        foot = linear_gradient(
            (0, y - size * 0.10),
            (0, y),
            [tone(BLUE, 0.6, depth, s.palette, 0.0), tone((0.66, 0.11, 215), 0.6, depth, s.palette, 0.85)],
        )
        canvas.drawRect(skia.Rect.MakeLTRB(x - size * 1.2, y - size * 0.10, x + size * 1.2, y), fill(foot))
        canvas.restore()
        canvas.drawLine(*at(-1.05, 0), *at(1.05, 0), stroke(tone((0.97, 0.01, 220), 0.9, depth, s.palette, 0.7), 3.0))

    s.draw(parallax, y - size * 0.75, y + size * 0.3, paint, motion=_bob(salt))


def _bob(salt: int) -> Motion:
    """A slow rise and fall."""
    return lambda time_s, wind: (0.0, 2.2 * (1 + abs(wind)) * math.sin(time_s * 0.55 + salt))


def _floes(s: Scenery, y: float, parallax: float) -> None:
    """Flat floes that drift."""
    rng = random.Random(s.seed + 17)

    def paint(canvas: Canvas) -> None:
        over = s.over(parallax)
        for _ in range(9):
            x, wide = rng.uniform(-over, s.width + over), rng.uniform(90, 260) * s.zoom**0.5
            py, high = y + rng.uniform(-16, 34), wide * 0.07
            rim = [
                (x + wide / 2 * math.cos(a) * rng.uniform(0.88, 1.05), py + high * math.sin(a))
                for a in np.linspace(0, 2 * math.pi, 11)[:-1]
            ]
            canvas.drawPath(polygon([(px, q + high * 0.75) for px, q in rim]), fill(tone(BLUE, 0.35, 0.1, s.palette)))
            canvas.drawPath(polygon(rim), fill(tone(ICE, 0.85, 0.1, s.palette)))

    s.draw(parallax, y - 40, y + 90, paint, motion=_bob(9))


def _sheet(s: Scenery) -> None:
    """The sheet of ice at the front: snow with blue cracks, a broken edge towards the water."""
    ground = s.stage.ground_y
    if ground > s.bottom:
        return
    rng, unit, over = random.Random(s.seed + 23), s.stage.adult_height, s.over(1.0)
    back = ground - 0.24 * unit
    steps = np.arange(-over, s.width + over + 60, 0.075 * unit)
    edge = [(float(x), back + (0.03 * math.sin(x / unit * 2.3) + rng.uniform(-0.014, 0.014)) * unit) for x in steps]
    light, shadow = tone(ICE, 0.95, 0.0, s.palette), tone(blend(ICE, BLUE, 0.5), 0.45, 0.0, s.palette)

    def paint(canvas: Canvas) -> None:
        lip = [(x, y - 0.045 * unit) for x, y in edge]
        canvas.drawPath(
            polygon([*edge, (s.width + over, s.bottom + 40), (-over, s.bottom + 40)]),
            fill(tone((0.70, 0.10, 220), 0.5, 0.0, s.palette)),
        )
        canvas.drawPath(
            polygon([*lip, (s.width + over, s.bottom + 40), (-over, s.bottom + 40)]),
            fill(linear_gradient((0, back), (0, s.bottom), [light, shadow])),
        )
        canvas.drawPath(polygon(lip, close=False), stroke(tone((0.99, 0.004, 220), 1.0, 0.0, s.palette), 3.0))
        for _ in range(46):
            x, q = rng.uniform(-over, s.width + over), rng.random()
            y, wide = back + (s.bottom - back) * q, unit * rng.uniform(0.2, 0.9) * (0.4 + q)
            tint = tone(blend(ICE, BLUE, 0.45), rng.choice((0.3, 0.95)), 0.0, s.palette, 0.45)
            canvas.drawOval(skia.Rect.MakeXYWH(x, y, wide, wide * 0.10), fill(tint, blur=3.0))

    s.draw(1.0, back - 0.12 * unit, s.bottom, paint)

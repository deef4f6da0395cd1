"""A market day on an old square: two rows of stalls with striped awnings, people between them, strings of bulbs, houses behind."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from itertools import pairwise
from typing import Any

import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch
from seedream.rendering.nature_kit.air import SCREEN, contact, glow, mist, rays
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.plants import pine
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.groundwork import Deep, lamplit, place_data, stand
from seedream.rendering.places.grounds.stalls import Stall, draw_stall
from seedream.rendering.places.grounds.village import METRE, cobbles, hills, house_row
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A market; its bulbs burn after dark."""
    return _built(place, frame, framing, seed)


def christmas(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A market in the snow round a lit fir."""
    return _built(replace(place, season="winter"), frame, framing, seed, fir=True)


def _built(place: Place, frame: FrameSpec, framing: str, seed: int, *, fir: bool = False) -> PlacePainter:
    """The square with its two rows of stalls; with a `fir` hung with lights between them."""
    s = Scenery(place, frame, framing, seed, horizon=0.53, adult=0.29)
    deep, data = Deep(s), place_data("market")
    if s.palette.dark:
        s.light = lamplit(s, 0.26)
    sky(s)
    if s.starry:
        stars(s, 420)
    luminary(s)
    cloudscape(s)
    hills(s)
    if not s.palette.dark and not s.winter:
        birds(s, x=s.width * (0.5 - 0.1 * s.side), y=s.horizon * 0.22, count=5)
    house_row(deep, data, "far", 0.5)
    cobbles(deep, data)
    house_row(deep, data, "near", 0.28)
    mist(s, s.horizon + 20, 24, 0.26, size=1.8, seed=2, parallax=0.3)
    _row(deep, data, "back", 0.14)
    if fir:
        _fir(deep)
    _crowd(deep)
    if s.palette.low_sun and place.weather == "clear":
        rays(s, s.sun_x, s.sun_y, s.palette.light, length=1100, angles=(25, 155), alpha=0.10, blur=12, seed=s.seed)
    _row(deep, data, "front", 0.03)
    _strings(deep)
    distant_weather(s)
    s.cast()
    near_weather(s)
    return s


def _row(deep: Deep, data: dict[str, Any], row: str, haze: float) -> None:
    """A row of stalls; baskets and sacks stand beside those in front."""
    s, depth = deep.s, data["stalls"][row]
    unit, y = deep.unit(depth), deep.y(depth)
    narrow = 0.62 if s.frame.portrait and row == "front" else 1.0

    def paint(canvas: Canvas) -> None:
        for i, entry in enumerate(data[row]):
            stall = Stall(entry["x"], entry["width"], entry["goods"], tuple(entry["cloth"]))
            canvas.save()
            canvas.translate(deep.x(stall.x * s.side * narrow, depth), y)
            canvas.scale(unit * METRE, unit * METRE)
            draw_stall(canvas, stall, s, random.Random(s.seed * 11 + i), haze)
            canvas.restore()
        if row == "front":
            for x, name, size in ((-1.85, "basket", 1.0), (4.55, "box", 0.8), (-4.6, "basket", 1.0)):
                stand(canvas, s, prop(name), deep.x(x * s.side, depth), y + unit * 0.05, unit, size=size)

    deep.layer(depth, 2.2, paint, below=0.3)
    if s.palette.dark:

        def pools(canvas: Canvas) -> None:
            for entry in data[row]:
                glow(canvas, deep.x(entry["x"] * s.side, depth), y + unit * 0.06, unit * 1.5, (0.86, 0.12, 72), 0.42, 0.22)

        deep.layer(depth, 0.6, pools, below=0.6, mode=SCREEN)


def _fir(deep: Deep) -> None:
    """A tall fir hung with balls and lights, a star on top."""
    s, depth, rng = deep.s, 3.4, random.Random(deep.s.seed + 17)
    unit, y, x = deep.unit(depth), deep.y(depth), deep.x(0.95 * s.side, depth)
    high = 3.1 * unit
    lit = s.palette.dark or s.palette.low_sun or s.palette.name == "overcast"

    def paint(canvas: Canvas) -> None:
        contact(canvas, x, y, high * 0.5, high * 0.05, s.palette.shadow, 0.5)
        pine(canvas, x, y, high, s.palette, rng, side=s.side, depth=0.05, material=(0.40, 0.09, 152), snow=0.35, density=1.5)
        for i in range(54):
            q = 0.10 + 0.84 * ((i * 0.618) % 1.0)
            px, py = x + (1 - q) * high * 0.27 * math.sin(i * i * 0.7 + i), y - q * high
            tint = ((0.66, 0.20, 28), (0.86, 0.14, 86), (0.70, 0.13, 240), (0.94, 0.03, 95))[i % 4]
            canvas.drawCircle(px, py, unit * 0.045, fill(oklch(*tint) if lit else tone(tint, 0.7, 0.0, s.palette)))
            if lit and i % 2:
                glow(canvas, px, py, unit * 0.22, (0.92, 0.12, 82), 0.5)
        points = [(k * math.pi / 5, (0.20 if k % 2 == 0 else 0.08) * unit) for k in range(10)]
        star = [(x + r * math.sin(a), y - high - r * math.cos(a)) for a, r in points]
        canvas.drawPath(polygon(star), fill(oklch(0.92, 0.15, 90)))
        if lit:
            glow(canvas, x, y - high, unit * 0.9, (0.93, 0.13, 86), 0.55)

    deep.layer(depth, 3.6, paint, below=0.2)


def _crowd(deep: Deep) -> None:
    """People between the rows as soft figures, who shift from foot to foot."""
    s, rng, depth = deep.s, random.Random(deep.s.seed + 41), 2.9
    unit, y, k = deep.unit(depth), deep.y(depth), deep.k(depth)
    coats = ((0.46, 0.07, 255), (0.50, 0.10, 25), (0.52, 0.06, 150), (0.62, 0.06, 75), (0.40, 0.04, 300))
    people = []
    for x in (-5.3, -4.6, -1.7, 1.45, 2.0, 5.5, -7.6, 7.9):
        coat = tone(rng.choice(coats), 0.42, 0.30, s.palette)
        people.append(
            (deep.x(x + rng.uniform(-0.2, 0.2), depth), rng.uniform(0.90, 1.02), coat, rng.uniform(0, 6.28), rng.choice((-1, 1)))
        )
    skin, dark = tone((0.66, 0.07, 55), 0.45, 0.28, s.palette), tone((0.30, 0.03, 50), 0.3, 0.28, s.palette)

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        for x, tall, coat, phase, side in people:
            h = unit * tall
            px, foot = x - camera.x * k + unit * 0.02 * _slow(time_s, phase), y - camera.y * k
            contact(canvas, px, foot, h * 0.34, h * 0.05, s.palette.shadow, 0.4)
            _figure(canvas, px, foot, h, coat, skin, dark, side)

    s.live(paint)


def _slow(time_s: float, phase: float) -> float:
    """A shift of weight, -1..1."""
    at = (time_s * 0.16 + phase) % 2.0
    return 2 * abs(at - 1.0) - 1.0


def _figure(canvas: Canvas, x: float, foot: float, h: float, coat: int, skin: int, dark: int, side: int) -> None:
    """A standing person seen from behind or the side, without a face."""
    for dx in (-0.045, 0.045):
        canvas.drawLine(x + dx * h, foot - 0.02 * h, x + dx * h * 0.9, foot - 0.42 * h, stroke(dark, 0.062 * h))
    body = [
        (x - 0.11 * h, foot - 0.36 * h),
        (x - 0.125 * h, foot - 0.60 * h),
        (x - 0.09 * h, foot - 0.80 * h),
        (x, foot - 0.83 * h),
        (x + 0.09 * h, foot - 0.80 * h),
        (x + 0.125 * h, foot - 0.60 * h),
        (x + 0.11 * h, foot - 0.36 * h),
    ]
    canvas.drawPath(smooth_path(body, close=True), fill(coat))
    canvas.drawPath(
        smooth_path(
            [(x + side * 0.08 * h, foot - 0.76 * h), (x + side * 0.17 * h, foot - 0.60 * h), (x + side * 0.15 * h, foot - 0.46 * h)]
        ),
        stroke(coat, 0.055 * h),
    )
    canvas.drawOval(skia.Rect.MakeXYWH(x - 0.052 * h, foot - 0.97 * h, 0.104 * h, 0.135 * h), fill(skin))
    canvas.drawArc(skia.Rect.MakeXYWH(x - 0.060 * h, foot - 0.985 * h, 0.120 * h, 0.13 * h), 150, 240, True, fill(dark))


def _strings(deep: Deep) -> None:
    """Strings of bulbs over the square, lit after dark."""
    s, depth = deep.s, 2.4
    unit, y = deep.unit(depth), deep.y(depth)
    lit, cord = s.palette.dark, tone((0.25, 0.02, 60), 0.2, 0.1, s.palette)
    poles = [-7.8, -3.9, 0.0, 3.9, 7.8]

    def paint(canvas: Canvas) -> None:
        for x0, x1, sag in ((a, b, 0.34) for a, b in pairwise(poles)):
            points = [(deep.x(x0 + (x1 - x0) * t / 12, depth), y - unit * (2.45 - sag * (1 - (t / 6 - 1) ** 2))) for t in range(13)]
            canvas.drawPath(smooth_path(points), stroke(cord, max(1.0, unit * 0.008)))
            for px, py in points[:-1]:
                if lit:
                    glow(canvas, px, py + unit * 0.04, unit * 0.30, (0.90, 0.12, 78), 0.6)
                canvas.drawCircle(
                    px,
                    py + unit * 0.045,
                    unit * 0.026,
                    fill(oklch(0.97, 0.08, 88) if lit else tone((0.93, 0.04, 90), 0.8, 0.1, s.palette)),
                )

    deep.layer(depth, 2.7, paint, below=0.0, motion=sway(1.2, 0.8, gust=3))

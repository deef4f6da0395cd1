"""Ground at an edge: a road over a mountain pass, a cliff above the sea, a glacier, a bridge across a canyon."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import numpy as np
import skia

from seedream.rendering.colour import Oklch, lab, with_alpha
from seedream.rendering.nature_kit.air import contact, mist
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import shade, tone
from seedream.rendering.nature_kit.plants import grass, pine
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.waves import sea, water_for
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.greenery import snow_cap
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, within
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.places.grounds.rocks import boulder
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

STONE: Oklch = (0.60, 0.03, 70)
GRASS: tuple[Oklch, ...] = ((0.58, 0.12, 128), (0.52, 0.11, 138), (0.66, 0.12, 116))
STEEL: Oklch = (0.80, 0.012, 250)
ICE: Oklch = (0.93, 0.02, 236)
BLUE: Oklch = (0.72, 0.085, 226)
PLANK: Oklch = (0.58, 0.07, 60)


def pass_road(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A road over a pass: asphalt along the slope, a guard rail at its edge, the valley in mist below, peaks beyond."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.50, adult=0.26, flock=3)
    s.use(replace(s.palette, haze=s.palette.haze * 0.7))
    z, hz = s.zoom**0.6, s.horizon
    rock: Oklch = (0.62, 0.03, 262) if s.winter else (0.50, 0.05, 282)
    peak = RidgeStyle(rock, snow=0.9 if s.winter else 0.5, mist=0.6, peak_x=s.width * (0.5 - 0.2 * s.side), peak_width=520)
    ridge(s, hz - 30 * z, 330 * z, 1.1, peak, seed=3, parallax=0.05, bottom=hz + 40)
    mist(s, hz - 12, 40, 0.6, size=1.7, seed=1, parallax=0.07)
    for y, rise, depth, parallax, salt in ((20.0, 110.0, 0.72, 0.10, 9), (96.0, 120.0, 0.40, 0.2, 15)):
        green: Oklch = (0.60, 0.03, 235) if s.winter else (0.42, 0.075, 158)
        woods = RidgeStyle(green, relief=0.6, sharp=False, trees=90, mist=0.7)
        ridge(s, hz + y * z, rise * z, depth, woods, seed=salt, parallax=parallax, bottom=s.bottom)
        mist(s, hz + (y + 46) * z, 34 * z, 0.7, size=1.8, seed=salt, parallax=parallax + 0.02)
    deep = Deep(s)
    _below(deep)
    _slope(deep)
    _asphalt(deep)
    _guard_rail(deep)
    peopled(s)
    return finished(s)


def _below(deep: Deep) -> None:
    """Tops of firs that grow below the road."""
    s, rng = deep.s, random.Random(deep.s.seed + 3)

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(2.3), deep.y(2.0)
        for x in np.arange(-6.0, 6.0, 0.62):
            if x * s.side > 2.0 and rng.random() < 0.5:
                continue
            tall = unit * rng.uniform(0.9, 1.9)
            at = deep.x(float(x) + rng.uniform(-0.2, 0.2), 2.3)
            pine(canvas, at, y + unit * 0.5, tall, s.palette, rng, side=s.side, depth=0.12,
                 snow=0.8 if s.winter else 0.0)  # fmt: skip

    deep.layer(2.3, 2.6, paint, below=0.8, motion=sway(0.8, 0.7, gust=3))


def _slope(deep: Deep) -> None:
    """The mountainside that the road is cut into, at one side of the frame."""
    s, rng = deep.s, random.Random(deep.s.seed + 5)
    unit, y, edge = deep.unit(1.7), deep.y(1.7), s.width * (0.5 + 0.5 * s.side)

    def paint(canvas: Canvas) -> None:
        out = edge + s.side * s.over(deep.k(1.7))
        line: list[Point] = [(edge - s.side * q * unit, y - h * unit + rng.uniform(-0.06, 0.06) * unit) for q, h in _SLOPE]
        body = [(edge - s.side * 1.9 * unit, y + 8), *line, (out, y - 3.4 * unit), (out, y + 8)]
        keys = (0.75, 0.35) if s.side < 0 else (0.35, 0.8)
        rock = linear_gradient((min(edge, out) - 2 * unit, 0), (max(edge, out), 0), [tone(STONE, k, 0.06, s.palette) for k in keys])
        canvas.drawPath(polygon(body), fill(rock))
        canvas.save()
        canvas.clipPath(polygon(body), True)
        for _ in range(70):
            px, py = edge - s.side * rng.uniform(-1.0, 1.9) * unit, y - rng.uniform(0.0, 3.2) * unit
            w, h = rng.uniform(0.08, 0.3) * unit, rng.uniform(0.1, 0.42) * unit
            face = tone(STONE, rng.choice((0.05, 0.2, 0.8, 0.95)), 0.06, s.palette, 0.45)
            canvas.drawPath(
                polygon([(px, py), (px + w, py + h * 0.2), (px + w * 0.7, py + h), (px - w * 0.2, py + h * 0.7)]), fill(face)
            )
        canvas.restore()
        turf: Oklch = (0.95, 0.01, 250) if s.winter else (0.56, 0.11, 130)
        for (q0, h0), (q1, h1) in pairwise(_SLOPE):  # turf lies where the rock is not too steep
            if h1 - h0 < 0.6:
                ledge = [
                    (edge - s.side * q * unit, y - h * unit)
                    for q, h in ((q0, h0 - 0.08), (q0, h0 + 0.06), (q1, h1 + 0.1), (q1, h1 - 0.12))
                ]
                canvas.drawPath(smooth_path(ledge, close=True), fill(tone(turf, 0.6, 0.05, s.palette)))

    deep.layer(1.7, 3.8, paint, below=0.2)


_SLOPE = ((1.8, 0.25), (1.35, 0.95), (0.9, 1.25), (0.55, 2.0), (0.1, 2.5), (-0.5, 3.0))
"""The edge of the mountainside: adults in from the frame's edge, and up."""


def _asphalt(deep: Deep) -> None:
    s = deep.s
    floor = Floor(s, {"tar": (0.46, 0.014, 268), "verge": (0.60, 0.08, 100)}, bare=("tar",))
    noise = floor.noise
    white = np.asarray(shade((0.95, 0.02, 90), 0.85, 0.0, s.palette), np.float32)
    amber = np.asarray(shade((0.84, 0.14, 82), 0.85, 0.0, s.palette), np.float32)

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.6, d * 1.2, 3)
        out = floor.look("verge", 0.5 + 0.3 * grain)
        tar = floor.shine(floor.look("tar", 0.50 + 0.16 * grain + 0.16 * patch), patch, 0.5)
        out = lay(out, tar, within(d, -0.62, 1.30, 0.03))
        lines = np.maximum(within(d, 1.14, 1.20, 0.012), within(d, -0.55, -0.50, 0.012))
        out = lay(out, white, np.asarray(lines * 0.85, np.float32))
        return floor.air(lay(out, amber, within(d, 0.32, 0.38, 0.012) * (np.mod(x, 1.5) < 0.85) * 0.9), d)

    level_ground(deep, 1.75, colours)


def _guard_rail(deep: Deep) -> None:
    """The steel rail on its posts, a pole for the snow now and then."""
    s, depth = deep.s, 1.52

    def paint(canvas: Canvas) -> None:
        unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)
        low, high = sorted((deep.x(-reach * s.side, depth), s.width * (0.5 + 0.5 * s.side) - s.side * 1.5 * unit))
        for i, x in enumerate(np.arange(low, high, unit * 0.8)):
            canvas.drawRect(
                skia.Rect.MakeXYWH(float(x), y - 0.34 * unit, 0.05 * unit, 0.34 * unit), fill(tone(STEEL, 0.3, 0.02, s.palette))
            )
            if i % 4 == 1:
                for k in range(5):
                    tint = tone((0.60, 0.2, 28) if k % 2 else (0.95, 0.01, 90), 0.7, 0.02, s.palette)
                    canvas.drawRect(
                        skia.Rect.MakeXYWH(float(x), y - (0.55 + 0.14 * k) * unit, 0.035 * unit, 0.14 * unit), fill(tint)
                    )
        band = linear_gradient(
            (0, y - 0.38 * unit), (0, y - 0.18 * unit), [tone(STEEL, k, 0.02, s.palette) for k in (0.95, 0.4, 0.8, 0.25)]
        )
        canvas.drawRect(skia.Rect.MakeLTRB(low, y - 0.38 * unit, high, y - 0.18 * unit), fill(band))
        if s.winter:
            snow_cap(canvas, low, high, y - 0.42 * unit, 8, s.palette, 0.0)

    deep.layer(depth, 1.4, paint, below=0.05)


def sea_cliff(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A grassy edge high above the sea; the cliffs run on along the coast at one side, surf at their foot."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.44, adult=0.25, flock=4)
    rough = {"storm": 1.0, "wind": 0.55, "rain": 0.45}.get(place.weather, 0.2)
    start = len(s.items)
    sea(s, water_for(s, rough), lift=1.0)
    bands = s.items[start:]
    del s.items[start:]
    s.items += bands[:2]
    _headland(s, 0.34, 170.0, 120.0, 0.55, 0.12, 4)
    s.items += bands[2:3]
    _headland(s, 0.22, 330.0, 250.0, 0.26, 0.24, 7)
    mist(s, s.horizon + 20, 22, 0.3, size=1.8, seed=7, parallax=0.15)
    s.items += bands[3:]
    _turf(s)
    peopled(s)
    return finished(s)


def _headland(s: Scenery, reach: float, high: float, low: float, haze: float, parallax: float, salt: int) -> None:
    """A cliff that comes in from the side: pale layered rock under turf, foam at its foot."""
    rng, z = random.Random(s.seed * 3 + salt), s.zoom**0.6
    foot = s.horizon + (18 + 150 * parallax) * z
    edge = s.width * (0.5 + 0.5 * s.side) + s.side * s.over(parallax)
    tip = s.width * (0.5 + reach * s.side)

    def paint(canvas: Canvas) -> None:
        top: list[Point] = []
        for i in range(13):
            q = i / 12
            rise = low + (high - low) * q + rng.uniform(-9, 9)
            top.append((tip + (edge - tip) * q, foot - rise * z * smoothstep(-0.02, 0.05, q).item()))
        body = [(tip - s.side * 14 * z, foot), *top, (edge, foot)]
        pale: Oklch = (0.78, 0.045, 76)
        canvas.drawPath(
            polygon(body),
            fill(linear_gradient((0, foot - high * z), (0, foot), [tone(pale, k, haze, s.palette) for k in (0.8, 0.35)])),
        )
        canvas.save()
        canvas.clipPath(polygon(body), True)
        for _ in range(90):
            px = tip + (edge - tip) * rng.random()
            py, w, h = foot - rng.uniform(0, high) * z, rng.uniform(4, 22) * z, rng.uniform(20, 90) * z
            crack = tone(pale, rng.choice((0.0, 0.12, 0.9)), haze, s.palette, 0.5)
            canvas.drawPath(
                polygon([(px, py), (px + w, py + 6), (px + w * 0.6, py + h), (px - w * 0.2, py + h * 0.8)]), fill(crack)
            )
        for k in range(5):
            y = foot - (k + 0.6) * high * z / 6
            canvas.drawLine(
                tip - 40 * z, y, edge, y - s.side * 10, stroke(tone((0.64, 0.05, 66), 0.3, haze, s.palette, 0.4), 5 * z)
            )
        canvas.restore()
        green: Oklch = (0.94, 0.01, 250) if s.winter else (0.60, 0.12, 128)
        canvas.drawPath(
            polygon([*top, *[(x, y + (11 + 9 * rng.random()) * z) for x, y in top[::-1]]]), fill(tone(green, 0.7, haze, s.palette))
        )
        for i in range(26):
            px = tip - s.side * 20 * z + (edge - tip) * i / 26
            r = rng.uniform(8, 20) * z
            canvas.drawOval(
                skia.Rect.MakeXYWH(px - r, foot - r * 0.3, 2 * r, r * 0.6), fill(tone((0.98, 0.01, 220), 0.9, haze, s.palette, 0.8))
            )

    s.draw(parallax, foot - (high + 30) * z, foot + 16 * z, paint)


def _turf(s: Scenery) -> None:
    """The edge on which the cast stands: broken rock below turf."""
    deep, unit, rng = Deep(s), s.stage.adult_height, random.Random(s.seed + 9)
    floor = Floor(s, {"turf": (0.60, 0.12, 128), "earth": (0.62, 0.05, 72)})
    noise = floor.noise

    def brink(canvas: Canvas) -> None:
        y, over = deep.y(0.85), s.over(0.9)
        line: list[Point] = [(x, y + rng.uniform(-10, 10)) for x in np.linspace(-over, s.width + over, 26).tolist()]
        rock = [tone((0.70, 0.04, 74), k, 0.0, s.palette) for k in (0.7, 0.2)]
        body = polygon([*line, (s.width + over, s.bottom), (-over, s.bottom)])
        canvas.drawPath(body, fill(linear_gradient((0, y), (0, y + 0.4 * unit), rock)))

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.6, d * 1.1, 3)
        out = floor.look("turf", 0.52 + 0.24 * grain + 0.2 * patch)
        return floor.air(lay(out, floor.look("earth", 0.6 + 0.3 * grain), smoothstep(0.12, 0.3, patch) * 0.7), d)

    def tufts(canvas: Canvas) -> None:
        y = deep.y(0.62)
        for x in np.arange(-7.0, 7.0, 0.22):
            if s.winter or rng.random() < 0.35:
                continue
            _tuft(canvas, s, deep.x(float(x), 0.62), y + 6, unit * rng.uniform(0.06, 0.2), rng)
        for x, size in ((-3.2, 0.5), (2.7, 0.34), (3.5, 0.6), (-5.2, 0.6)):
            boulder(canvas, s, deep.x(x * s.side, 0.62), y + 10, unit * size, rng, (0.68, 0.03, 76), shade=s.palette.shadow)

    s.draw(0.92, deep.y(0.85) - 14, s.bottom, brink)
    level_ground(deep, 0.66, colours)
    s.draw(0.94, deep.y(0.62) - 0.5 * unit, deep.y(0.62) + 0.3 * unit, tufts, motion=sway(1.2, 1.2, gust=6))


def _tuft(canvas: Canvas, s: Scenery, x: float, y: float, tall: float, rng: random.Random) -> None:
    """A tuft of grass."""
    grass(canvas, (x - 18, x + 18), lambda _: y, lambda _: tall, 22, GRASS, s.palette, rng, key=lambda a, b: 0.55, width=0.06,
          lean=0.2)  # fmt: skip


def glacier(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A glacier: a river of ice between dark peaks, broken into blue crevasses where it bends, snow to stand on."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.50, adult=0.25, flock=0)
    s.use(replace(s.palette, haze=s.palette.haze * 0.7))
    z, hz = s.zoom**0.6, s.horizon
    peaks = RidgeStyle((0.48, 0.04, 268), snow=0.75, mist=0.5, peak_x=s.width * (0.5 + 0.28 * s.side), peak_width=520)
    ridge(s, hz - 30 * z, 330 * z, 1.0, peaks, seed=3, parallax=0.05, bottom=hz + 60)
    mist(s, hz - 10, 30, 0.45, size=1.7, seed=1, parallax=0.07)
    _tongue(s, z)
    deep, floor = Deep(s), Floor(s, {"snow": ICE, "blue": BLUE}, bare=("blue",))
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 4, d * 7, 4), noise.fbm(x * 0.5, d * 1.0, 3)
        out = floor.look("snow", 0.66 + 0.2 * grain + 0.2 * patch)
        crack = (1 - smoothstep(0.0, 0.035, np.abs(noise.fbm(x * 0.5 + 3, d * 1.6, 3)))) * smoothstep(0.5, 1.0, d)
        return floor.air(lay(out, floor.look("blue", 0.45 + 0.2 * grain), crack * 0.85), d, reach=30.0)

    level_ground(deep, 5.2, colours)
    peopled(s, ground="snow")
    return finished(s)


def _tongue(s: Scenery, z: float) -> None:
    """The ice that comes down between the peaks in a bend, with its crevasses across and dark bands of stones along it."""
    rng, hz, over = random.Random(s.seed + 11), s.horizon, s.over(0.3)

    def at(q: float, side: float) -> Point:
        middle = s.width * (0.5 + s.side * (0.16 - 0.30 * q + 0.26 * q * q))
        half = (60 + 1500 * q**1.7) * z
        return middle + side * half, hz + (-70 + 300 * q**1.35) * z

    def paint(canvas: Canvas) -> None:
        canvas.drawRect(
            skia.Rect.MakeLTRB(-over, hz + 40 * z, s.width + over, hz + 300 * z), fill(tone((0.88, 0.02, 240), 0.6, 0.3, s.palette))
        )
        steps = [i / 16 for i in range(17)]
        body = [*(at(q, -1) for q in steps), *(at(q, 1) for q in steps[::-1])]
        ice = linear_gradient(
            (0, hz - 70 * z), (0, hz + 230 * z), [tone(ICE, 0.9, 0.5, s.palette), tone(ICE, 0.75, 0.15, s.palette)]
        )
        canvas.drawPath(smooth_path(body, close=True), fill(ice))
        for lane in (-0.32, 0.36):
            line = [at(q, lane + 0.03 * rng.uniform(-1, 1)) for q in steps]
            canvas.drawPath(smooth_path(line), stroke(tone((0.46, 0.02, 270), 0.4, 0.3, s.palette, 0.5), 9 * z))
        for _ in range(150):
            q, side = rng.uniform(0.08, 1.0), rng.uniform(-0.92, 0.92)
            (x, y), w = at(q, side), (14 + 120 * q**1.4) * z * rng.uniform(0.5, 1.2)
            h = (3 + 15 * q) * z * rng.uniform(0.6, 1.2)
            cut = [(x - w / 2, y), (x, y - h * 0.5), (x + w / 2, y - h * 0.1), (x + w * 0.1, y + h)]
            canvas.drawPath(smooth_path(cut, close=True), fill(tone(BLUE, rng.uniform(0.2, 0.7), 0.35 - 0.3 * q, s.palette, 0.85)))
            canvas.drawPath(
                smooth_path([(px, py - 2.2 * z) for px, py in cut[:3]]), stroke(tone(ICE, 1.0, 0.2, s.palette, 0.9), 2.6 * z)
            )

    s.draw(0.22, hz - 90 * z, hz + 310 * z, paint)


def footbridge(s: Scenery) -> None:
    """A bridge of planks at the cast's feet with ropes along it, hung over what is below."""
    deep, unit = Deep(s), s.stage.adult_height
    floor = Floor(s, {"plank": PLANK})
    noise = floor.noise
    dark = np.asarray(lab(s.palette.shadow), np.float32)

    def colours(x: Field, d: Field) -> Field:
        each = np.sin(np.floor(x / 0.24) * 12.99) * 43758.5
        grain = noise.fbm(x * 3, d * 16, 3)
        out = floor.look("plank", 0.54 + (each - np.floor(each) - 0.5) * 0.3 + 0.24 * grain)
        return floor.air(lay(out, dark, (np.mod(x / 0.24, 1.0) < 0.09) * 0.75), d)

    y, over = deep.y(0.62), s.over(0.93)

    def ropes(canvas: Canvas) -> None:
        rope, post = tone((0.50, 0.08, 66), 0.55, 0.0, s.palette), tone((0.36, 0.06, 52), 0.5, 0.0, s.palette)
        canvas.drawRect(skia.Rect.MakeLTRB(-over, y - 2, s.width + over, y + 0.14 * unit), fill(tone(PLANK, 0.15, 0.0, s.palette)))
        step = 1.1 * unit
        for left in np.arange(-over, s.width + over, step).tolist():
            contact(canvas, left, y, 0.2 * unit, 0.03 * unit, s.palette.shadow, 0.5)
            canvas.drawRect(skia.Rect.MakeXYWH(left - 0.05 * unit, y - 0.78 * unit, 0.10 * unit, 0.84 * unit), fill(post))
            for up in (0.72, 0.38):
                sag = [(left + step * q, y - (up - 0.18 * q * (1 - q)) * unit) for q in (0.0, 0.25, 0.5, 0.75, 1.0)]
                canvas.drawPath(smooth_path(sag), stroke(rope, 0.05 * unit))
            for q in (0.25, 0.5, 0.75):
                x = left + step * q
                canvas.drawLine(x, y, x, y - (0.72 - 0.18 * q * (1 - q)) * unit, stroke(rope, 0.022 * unit))

    s.draw(0.93, y - 0.9 * unit, s.bottom, ropes)
    level_ground(deep, 0.60, colours)


def arch(s: Scenery) -> None:
    """A bridge of stone that spans the canyon from wall to wall in one arch, the road on it."""
    z, parallax = s.zoom**0.6, 0.26
    deck, foot, over = s.horizon + 66 * z, s.horizon + 330 * z, s.over(parallax)
    middle, half = s.width * (0.5 + 0.03 * s.side), min(400 * z, s.width * 0.3)

    def paint(canvas: Canvas) -> None:
        stone: Oklch = (0.74, 0.045, 68)
        light, dark = tone(stone, 0.8, 0.16, s.palette), tone(stone, 0.2, 0.16, s.palette)
        body = skia.PathBuilder()
        body.moveTo(-over, deck)
        body.lineTo(s.width + over, deck)
        body.lineTo(s.width + over, foot)
        body.lineTo(middle + half, foot)
        body.quadTo(middle + half * 0.92, deck + 34 * z, middle, deck + 30 * z)
        body.quadTo(middle - half * 0.92, deck + 34 * z, middle - half, foot)
        body.lineTo(-over, foot)
        body.close()
        path = body.detach()
        canvas.drawPath(path, fill(linear_gradient((0, deck), (0, foot), [light, tone(stone, 0.45, 0.16, s.palette)])))
        canvas.save()
        canvas.clipPath(path, True)
        for row in range(13):
            y = deck + 22 * z * (row + 1)
            canvas.drawLine(-over, y, s.width + over, y, stroke(with_alpha(dark, 0.35), 2.0 * z))
            for k in range(70):
                x = -over + (k + 0.5 * (row % 2)) * 46 * z
                canvas.drawLine(x, y - 22 * z, x, y, stroke(with_alpha(dark, 0.28), 1.8 * z))
        canvas.restore()
        ring = [(middle - half, foot), (middle - half * 0.80, deck + 118 * z), (middle - half * 0.42, deck + 48 * z),
                (middle, deck + 30 * z), (middle + half * 0.42, deck + 48 * z), (middle + half * 0.80, deck + 118 * z),
                (middle + half, foot)]  # fmt: skip
        canvas.drawPath(smooth_path(ring), stroke(dark, 9 * z))
        for top, high, key in ((deck - 20 * z, 13 * z, 0.9), (deck - 4 * z, 15 * z, 0.35)):
            canvas.drawRect(skia.Rect.MakeXYWH(-over, top, s.width + 2 * over, high), fill(tone(stone, key, 0.16, s.palette)))

    s.draw(parallax, deck - 30 * z, foot + 4, paint)

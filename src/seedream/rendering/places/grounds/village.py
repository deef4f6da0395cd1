"""An old village round a cobbled square: houses of timber and stone, a church tower, a well, hills behind; works in snow too."""

from __future__ import annotations

import math
import random
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.fonts import draw_text
from seedream.rendering.nature_kit.air import SCREEN, glow, mist, rays
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.houses import lamp_post
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import falling, leaf_tints
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.church import church, well
from seedream.rendering.places.grounds.dwelling import chimney_top, draw_house
from seedream.rendering.places.grounds.flowers import flower_bed
from seedream.rendering.places.grounds.greenery import tree
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data, stand
from seedream.rendering.places.grounds.homes import FLOOR, Site, house_from
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

METRE = 1 / 1.75


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A village square; snow lies on it where the weather says so."""
    s = Scenery(place, frame, framing, seed, horizon=0.55, adult=0.27)
    deep, data = Deep(s), place_data("village")
    sky(s)
    if s.starry:
        stars(s, 520)
    luminary(s)
    cloudscape(s)
    hills(s)
    if not s.palette.dark and not s.winter:
        birds(s, x=s.width * (0.5 + 0.1 * s.side), y=s.horizon * 0.28, count=5)
    if "church" not in place.without:
        _church(deep, data)
    cobbles(deep, data)
    house_row(deep, data, "far", 0.42)
    mist(s, s.horizon + 26, 26, 0.30, size=2.0, seed=3, parallax=0.3)
    _green(deep, data)
    house_row(deep, data, "near", 0.10)
    if s.palette.low_sun and place.weather == "clear":
        rays(s, s.sun_x, s.sun_y, s.palette.light, length=1100, angles=(25, 155), alpha=0.10, blur=12, seed=s.seed)
    _square(deep, data)
    _smoke(deep, data)
    distant_weather(s)
    s.cast()
    falling(s, 14)
    near_weather(s)
    return s


def hills(s: Scenery) -> None:
    """Mountains and wooded hills behind the roofs."""
    z, hz = s.zoom**0.6, s.horizon
    rock = RidgeStyle(
        (0.52, 0.045, 262), snow=0.9 if s.winter else 0.3, mist=0.7, peak_x=s.width * (0.5 - 0.25 * s.side), peak_width=560
    )
    ridge(s, hz - 50 * z, 240 * z, 1.2, rock, seed=31, parallax=0.05)
    mist(s, hz - 24, 40, 0.5, size=1.6, seed=1, parallax=0.07)
    green = (0.90, 0.015, 252) if s.winter else (0.48, 0.09, 138)
    wooded = RidgeStyle(green, relief=0.5, sharp=False, trees=80, mist=0.45)
    ridge(s, hz - 8, 110 * z, 0.66, wooded, seed=14, parallax=0.1, bottom=hz + 60)


def site_of(s: Scenery, index: int, depth: float) -> Site:
    """Where a house of a square stands, and how many of its windows are lit."""
    lit = {"night": 0.66, "blue": 0.75, "storm": 0.6, "sunset": 0.45, "dawn": 0.35}.get(s.palette.name, 0.0)
    return Site(s.palette, s.side, random.Random(s.seed * 37 + index), depth=depth, lit=lit, snowy=s.winter)


def _church(deep: Deep, data: dict[str, Any]) -> None:
    s, c = deep.s, data["church"]
    metre = deep.unit(c["depth"]) * METRE

    def paint(canvas: Canvas) -> None:
        canvas.translate(deep.x(c["x"] * s.side, c["depth"]), deep.y(c["depth"]))
        canvas.scale(metre, metre)
        church(canvas, c["height"], tuple(c["stone"]), tuple(c["roof"]), s, random.Random(s.seed + 4), 0.52)

    deep.layer(c["depth"], 9.5, paint)


def house_row(deep: Deep, data: dict[str, Any], row: str, haze: float) -> None:
    """A row of houses, "near" or "far", as the data of a place have it."""
    s, depth, houses = deep.s, data["rows"][row], place_data("dwellings")
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for i, lot in enumerate(data[row]):
            house = house_from(houses[lot["house"]])
            left = lot["x"] if s.side > 0 else -lot["x"] - house.width * METRE
            draw_house(canvas, house, deep.x(left, depth), y, unit * METRE, site_of(s, i + (0 if row == "near" else 40), haze))
        if row == "near" and "signs" in data:
            _signs(canvas, deep, data)

    deep.layer(depth, 8.4, paint)


def _signs(canvas: Canvas, deep: Deep, data: dict[str, Any]) -> None:
    """The inn's board on an iron arm, and the bakery's over its window."""
    s, depth = deep.s, data["rows"]["near"]
    unit, y = deep.unit(depth), deep.y(depth)
    metre, p = unit * METRE, s.palette
    for words, lot, at in ((data["signs"]["inn"], data["near"][2], 2.3), (data["signs"]["bakery"], data["near"][4], 1.6)):
        house = house_from(place_data("dwellings")[lot["house"]])
        left = lot["x"] if s.side > 0 else -lot["x"] - house.width * METRE
        x, top = deep.x(left, depth) + at * metre, y - FLOOR * metre - metre * 0.05
        width, high = metre * (0.30 * len(words) + 0.5), metre * 0.62
        box = skia.Rect.MakeXYWH(x - width / 2, top - high / 2, width, high)
        canvas.drawRoundRect(box, high * 0.15, high * 0.15, fill(tone((0.36, 0.07, 155), 0.45, 0.06, p)))
        canvas.drawRoundRect(box, high * 0.15, high * 0.15, stroke(tone((0.82, 0.10, 85), 0.8, 0.06, p), metre * 0.05))
        canvas.save()
        canvas.translate(x, top + metre * 0.15)
        canvas.scale(metre * 0.44 / 40, metre * 0.44 / 40)
        draw_text(canvas, words, 0, 0, 40, weight=600, colour=tone((0.95, 0.05, 88), 0.9, 0.0, p), align="centre")
        canvas.restore()


def cobbles(deep: Deep, data: dict[str, Any]) -> None:
    """Cobbles in courses, worn bright along the middle; grass towards the houses behind."""
    s, near = deep.s, data["rows"]["near"]
    floor = Floor(s, data["ground"])
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.4, d * 0.6, 3)
        row = np.floor(d / 0.115)
        across = x / 0.15 + 0.5 * np.mod(row, 2) + 0.15 * np.sin(row * 7.1)
        u, v = np.mod(across, 1.0) - 0.5, np.mod(d / 0.115, 1.0) - 0.5
        stone = np.asarray(1 - smoothstep(0.34, 0.52, np.maximum(np.abs(u), np.abs(v)) + 0.05 * grain), np.float32)
        each = np.sin(np.floor(across) * 12.99 + row * 78.2) * 43758.5
        tint = (each - np.floor(each) - 0.5) * 0.30
        fade = np.asarray(1 - smoothstep(1.5, 6.0, d), np.float32) * (0.22 if s.winter else 1.0)
        shape = 0.54 + (tint - 0.30 * (1 - stone) - 0.10 * v) * fade + 0.16 * patch + 0.08 * grain
        out = floor.look("cobble", shape)
        green = smoothstep(near + 0.1, near + 0.9, d + 0.3 * patch)
        out = lay(out, floor.look("grass", 0.5 + 0.25 * grain), green)
        if s.winter:
            worn = smoothstep(0.10, 0.30, noise.fbm(x * 0.8, d * 1.3, 3)) * fade * 1.6
            out = lay(out, floor.look("gutter", shape - 0.5), worn * (1 - stone * 0.5))
        return floor.air(floor.dapple(floor.shine(out, patch, 0.5), x, d, 1.2), d)

    level_ground(deep, 14.0, colours)


def _green(deep: Deep, data: dict[str, Any]) -> None:
    s, rng, depth = deep.s, random.Random(deep.s.seed + 5), 6.2

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(depth), deep.y(depth)
        for t in data["tree"]:
            tree(canvas, deep.x(t["x"] * s.side, depth), y, unit * t["height"], s, rng, depth=0.30, tints=leaf_tints(s), stem=0.42)

    deep.layer(depth, 4.0, paint, motion=sway(0.6, 0.8, gust=2))


def _square(deep: Deep, data: dict[str, Any]) -> None:
    """The well, flowers along the walls, barrels and a bench, and lanterns with their light on the stones."""
    s, rng, w = deep.s, random.Random(deep.s.seed + 6), data["well"]
    line = data["rows"]["near"] - 0.15
    tints = place_data("garden")["flowers"]

    def walls(canvas: Canvas) -> None:
        unit, y = deep.unit(line), deep.y(line)
        for lot in data["near"][1:6]:
            house = house_from(place_data("dwellings")[lot["house"]])
            left = lot["x"] if s.side > 0 else -lot["x"] - house.width * METRE
            for at, wide in ((0.15, 0.9), (house.width * METRE - 1.15, 0.9)):
                x = deep.x(left + at, line)
                flower_bed(
                    canvas,
                    x,
                    x + unit * wide,
                    y + 3,
                    unit * 0.34,
                    s,
                    rng,
                    {k: tints[k] for k in ("rose", "daisy", "tulip")},
                    rows=2,
                )

    def middle(canvas: Canvas) -> None:
        unit, y = deep.unit(w["depth"]), deep.y(w["depth"])
        canvas.save()
        canvas.translate(deep.x(w["x"] * s.side, w["depth"]), y)
        canvas.scale(unit * METRE, unit * METRE)
        well(canvas, s)
        canvas.restore()
        stand(canvas, s, prop("bench"), deep.x(3.4 * s.side, w["depth"]), y, unit, colour=0xFF7A5A40)
        for x in (1.85, -5.2, 7.0):
            lamp_post(canvas, deep.x(x * s.side, w["depth"]), y, unit * 1.75, s.palette, snowy=s.winter)

    if s.framing != "close":
        deep.layer(line, 1.0, walls)
    deep.layer(w["depth"], 4.8, middle, below=0.9)
    if s.palette.dark:

        def pool(canvas: Canvas) -> None:
            for x in (1.1, -2.3):
                glow(canvas, deep.x(x * s.side, 0.5), deep.y(0.5), deep.unit(0.5) * 2.0, (0.86, 0.12, 72), 0.38, 0.24)

        deep.layer(0.5, 0.7, pool, below=0.8, mode=SCREEN)


def _smoke(deep: Deep, data: dict[str, Any]) -> None:
    """Smoke that rises from two chimneys and leans with the wind."""
    s, depth = deep.s, data["rows"]["near"]
    unit, y, k = deep.unit(depth), deep.y(depth), deep.k(depth)
    tint = oklch(min(0.92, s.palette.fog[0] + 0.06), 0.015, s.palette.fog[2])
    spots = []
    for lot in (data["near"][2], data["near"][4]):
        house = house_from(place_data("dwellings")[lot["house"]])
        left = lot["x"] if s.side > 0 else -lot["x"] - house.width * METRE
        spots.append((deep.x(left, depth) + ((house.chimney or 0.0) + 0.4) * unit * METRE, y - chimney_top(house) * unit * METRE))

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        wind = tracks.at("weather.wind", time_s)
        for n, (x, top) in enumerate(spots):
            for i in range(7):
                age = (time_s * 0.22 + i / 7 + n * 0.37) % 1.0
                px = x - camera.x * k + unit * (0.16 * math.sin(age * 7 + i + n) + (0.5 + 1.6 * wind) * age * age)
                py = top - camera.y * k - unit * 1.5 * age
                r = unit * (0.10 + 0.34 * age)
                canvas.drawCircle(
                    px, py, r, fill(with_alpha(tint, 0.30 * math.sin(math.pi * min(1.0, age * 1.05 + 0.04))), blur=r * 0.35)
                )

    s.live(paint)

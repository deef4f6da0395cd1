"""A small harbour: a stone quay with bollards and nets, moored boats that rock, painted houses and a lighthouse mirrored beyond."""

from __future__ import annotations

import math
import random
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch
from seedream.rendering.nature_kit.air import contact, glow, mist
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.houses import lamp_post
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import blend, tone
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.boats import ROPE, Boat, draw_boat
from seedream.rendering.places.grounds.dwelling import draw_house
from seedream.rendering.places.grounds.greenery import snow_cap
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data, stand, within
from seedream.rendering.places.grounds.homes import Site, house_from
from seedream.rendering.places.grounds.water import Mirror, glints, ripples
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

METRE = 1 / 1.75


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A harbour; windows, lamps and the lighthouse burn after dark."""
    s = Scenery(place, frame, framing, seed, horizon=0.50, adult=0.28)
    deep, data = Deep(s), place_data("harbour")
    sky(s)
    if s.starry:
        stars(s, 520)
    luminary(s)
    cloudscape(s)
    _hills(s)
    _water(deep, data)
    if not s.palette.dark and not s.winter:
        birds(s, x=s.width * (0.5 + 0.14 * s.side), y=s.horizon * 0.46, count=7)
    for boat in sorted(data["boat"], key=lambda b: -float(b["depth"])):
        _moored(deep, boat, data["boat"].index(boat))
    _quay(deep, data)
    _things(deep, data)
    distant_weather(s)
    s.cast()
    near_weather(s)
    return s


def _hills(s: Scenery) -> None:
    z, hz = s.zoom**0.6, s.horizon
    ridge(s, hz - 20 * z, 150 * z, 1.2, RidgeStyle((0.52, 0.05, 240), relief=0.6, mist=0.7), seed=5, parallax=0.05, bottom=hz + 16)
    green = (0.92, 0.012, 252) if s.winter else (0.50, 0.08, 135)
    ridge(
        s,
        hz - 2,
        104 * z,
        0.78,
        RidgeStyle(green, relief=0.4, sharp=False, trees=60, mist=0.5),
        seed=19,
        parallax=0.12,
        bottom=hz + 20,
    )


def _span(s: Scenery) -> float:
    """Design width over which the far shore is laid out."""
    return float(max(s.width, 1500.0) * s.zoom**0.5)


def _water(deep: Deep, data: dict[str, Any]) -> None:
    s, water = deep.s, data["water"]
    near = deep.y(water["near"]) + 10
    far = s.horizon + (near - s.horizon) * water["far"]
    mirror = Mirror(deep, 0.22)
    _far_shore(mirror, data, far)
    tint = blend((water["deep"][0] * s.palette.exposure, *water["deep"][1:]), s.palette.shadow, 0.25)
    rough = {"wind": 1.5, "storm": 1.9, "rain": 1.3}.get(s.place.weather, 0.72)
    mirror.bake_image(s.horizon, near, tint, ripple=rough, clear=water["clear"])
    mirror.bake_things(s.horizon - s.height * 0.42 * s.zoom**0.5, far + 30)
    mist(s, far - 4, 18, 0.22, size=2, seed=4, parallax=0.22)
    ripples(deep, s.horizon + 8, near, amount=0.45 + 0.3 * rough)
    if s.palette.sunny:
        light = s.palette.light if s.palette.name != "night" else (0.92, 0.03, 100)
        glints(deep, far + 8, near - 10, (min(0.98, light[0] + 0.05), light[1], light[2]), centre=s.sun_x)
    glints(deep, far + 12, near - 10, blend(s.palette.sky[-1][1:], s.palette.light, 0.5), count=44)


def _far_shore(mirror: Mirror, data: dict[str, Any], far: float) -> None:
    """The quay across the water with its houses, and the lighthouse at its end."""
    s, span, stone = mirror.s, _span(mirror.s), tuple(data["quay"]["stone"])
    high = s.height * 0.022 * s.zoom**0.5

    def wall(canvas: Canvas) -> None:
        over = s.over(0.22)
        box = skia.Rect.MakeLTRB(-over, far - high, s.width + over, far)
        canvas.drawRect(
            box,
            fill(linear_gradient((0, far - high), (0, far), [tone(stone, 0.8, 0.3, s.palette), tone(stone, 0.1, 0.25, s.palette)])),
        )
        ground = skia.Rect.MakeLTRB(-over, far - high * 1.5, s.width + over, far - high)
        canvas.drawRect(ground, fill(tone(stone, 0.95 if s.winter else 0.75, 0.32, s.palette)))

    mirror.add(far, wall)
    metre = s.height * 0.0136 * s.zoom**0.5 * (0.62 if s.frame.portrait else 1.0)
    base = far - high * 1.2
    lit = {"night": 0.62, "blue": 0.75, "storm": 0.6, "sunset": 0.42, "dawn": 0.3}.get(s.palette.name, 0.0)
    for turn in (-0.92, 0.0, 0.92):
        for i, entry in enumerate(data["house"]):
            x = s.width / 2 + (entry["x"] - 0.15 + turn) * span * s.side

            def home(c: Canvas, x: float = x, name: str = entry["name"], i: int = i) -> None:
                site = Site(s.palette, s.side, random.Random(s.seed * 5 + i), depth=0.26, lit=lit, snowy=s.winter)
                draw_house(c, house_from(place_data("dwellings")[name]), x, base, metre, site)

            mirror.add(base + high * 0.4, home)
    _lighthouse(mirror, data, base)


def _lighthouse(mirror: Mirror, data: dict[str, Any], base: float) -> None:
    s, span, entry = mirror.s, _span(mirror.s), data["lighthouse"]
    x = s.width / 2 + (entry["x"] - 0.5) * span * s.side
    tall = entry["height"] * s.height * s.zoom**0.5

    def tower(canvas: Canvas) -> None:
        p, w = s.palette, tall * 0.11
        for i in range(5):
            y0, y1 = base - tall * 0.78 * i / 5, base - tall * 0.78 * (i + 1) / 5
            w0, w1 = w * (1 - 0.075 * i), w * (1 - 0.075 * (i + 1))
            colour = (0.95, 0.012, 90) if i % 2 == 0 else (0.56, 0.19, 28)
            tints = [tone(colour, 0.15, 0.2, p), tone(colour, 0.85, 0.2, p), tone(colour, 0.5, 0.2, p)]
            shader = linear_gradient((x - w, 0), (x + w, 0), tints if s.side > 0 else tints[::-1])
            canvas.drawPath(polygon([(x - w0, y0), (x + w0, y0), (x + w1, y1), (x - w1, y1)]), fill(shader))
        top = base - tall * 0.78
        canvas.drawRect(
            skia.Rect.MakeLTRB(x - w * 0.82, top - tall * 0.02, x + w * 0.82, top), fill(tone((0.3, 0.02, 260), 0.3, 0.2, p))
        )
        pane = oklch(0.96, 0.10, 88) if p.dark else tone((0.82, 0.05, 220), 0.8, 0.2, p)
        canvas.drawRect(skia.Rect.MakeLTRB(x - w * 0.45, top - tall * 0.13, x + w * 0.45, top - tall * 0.02), fill(pane))
        cap = smooth_path([(x - w * 0.6, top - tall * 0.12), (x, top - tall * 0.22), (x + w * 0.6, top - tall * 0.12)], close=True)
        canvas.drawPath(cap, fill(tone((0.56, 0.19, 28), 0.5, 0.2, p)))
        if p.dark:
            glow(canvas, x, top - tall * 0.075, tall * 0.9, (0.92, 0.11, 85), 0.8)

    mirror.add(base + 4, tower)


def _moored(deep: Deep, entry: dict[str, Any], index: int) -> None:
    """A boat with its image in the water; it rocks on its own."""
    s, depth = deep.s, entry["depth"]
    boat = Boat(entry["length"], entry["mast"], tuple(entry["hull"]), tuple(entry["cabin"]))
    haze = 0.02 + 0.05 * max(0.0, depth - 2.5)

    def paint(canvas: Canvas) -> None:
        unit, y, x = deep.unit(depth), deep.y(depth), deep.x(entry["x"] * s.side, depth)
        metre, turn = unit * METRE, 1 if index % 2 else -1
        for mirrored in (True, False):
            canvas.save()
            canvas.translate(x, y)
            canvas.scale(metre * turn, -metre * 0.86 if mirrored else metre)
            if mirrored:
                canvas.saveLayerAlpha(None, 84)
            draw_boat(canvas, boat, s, random.Random(s.seed + index), haze)
            if mirrored:
                canvas.restore()
            canvas.restore()
        half = boat.length * metre / 2
        dark = oklch(*s.palette.shadow, 0.42)
        canvas.drawOval(
            skia.Rect.MakeLTRB(x - half * 0.92, y - 3, x + half * 0.92, y + metre * 0.26), fill(dark, blur=metre * 0.08)
        )

    heave = sway(1.2, 0.8 + 0.13 * index, phase=1.7 * index, heave=1.8, gust=2)
    deep.layer(depth, boat.mast * METRE + 0.3, paint, below=1.3, motion=heave)


def _quay(deep: Deep, data: dict[str, Any]) -> None:
    """Flagstones, a kerb of large stones, and the wall that goes down to the water."""
    floor, near = Floor(deep.s, data["ground"]), data["water"]["near"]
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.5, d * 0.8, 3)
        row = np.floor(d / 0.42)
        across = x / 0.72 + 0.5 * np.mod(row, 2)
        joint = np.maximum(np.mod(across, 1.0) < 0.03, np.mod(d / 0.42, 1.0) < 0.05)
        each = np.sin(np.floor(across) * 12.99 + row * 78.2) * 43758.5
        tint = (each - np.floor(each) - 0.5) * 0.22
        out = floor.look("flag", 0.56 + tint + 0.12 * patch + 0.10 * grain - 0.30 * joint)
        out = lay(out, floor.look("wet", 0.4 + 0.2 * grain), smoothstep(0.16, 0.36, patch) * 0.25)
        stones = 0.3 * (np.mod(x / 1.3, 1.0) < 0.02)
        kerb = floor.look("kerb", 0.74 + 0.12 * grain - stones - 0.25 * smoothstep(near - 0.06, near, d))
        out = lay(out, kerb, within(d, near - 0.30, near + 2.0))
        out = lay(out, floor.look("flag", 0.05 + 0.0 * d), within(d, near - 0.33, near - 0.30, 0.012))
        return floor.air(floor.shine(out, patch, 0.5), d)

    level_ground(deep, near, colours)


def _things(deep: Deep, data: dict[str, Any]) -> None:
    """Bollards with ropes, lamps, crates and nets along the edge."""
    s, depth = deep.s, data["water"]["near"] - 0.16
    unit, y, p = deep.unit(depth), deep.y(depth), deep.s.palette
    rng = random.Random(s.seed + 12)

    def paint(canvas: Canvas) -> None:
        for x in (-6.9, 5.9):
            lamp_post(canvas, deep.x(x * s.side, depth), y, unit * 1.7, p, snowy=s.winter)
        for x, name, size in (
            (-2.75, "box", 0.9),
            (-2.35, "box", 0.7),
            (4.9, "box", 0.9),
            (2.55, "basket", 1.1),
            (-5.4, "box", 0.9),
        ):
            stand(canvas, s, prop(name), deep.x(x * s.side, depth), y + unit * 0.04, unit, size=size)
        for x in (-4.2, -1.5, 1.75, 4.0, 7.2):
            _bollard(canvas, deep.x(x * s.side, depth), y + unit * 0.03, unit, s, rng)

    deep.layer(depth, 4.5, paint, below=0.9)  # as far as the light of the lamps reaches
    if p.dark:
        _lamplight(deep, depth)


def _bollard(canvas: Canvas, x: float, y: float, unit: float, s: Scenery, rng: random.Random) -> None:
    """An iron bollard with turns of rope, which runs down to a boat."""
    p = s.palette
    contact(canvas, x, y, unit * 0.34, unit * 0.06, p.shadow, 0.5)
    w = unit * 0.085
    iron = linear_gradient((x - w, 0), (x + w, 0), [tone((0.30, 0.02, 260), k, 0.02, p) for k in (0.1, 0.75, 0.2)])
    canvas.drawRect(skia.Rect.MakeLTRB(x - w, y - unit * 0.24, x + w, y), fill(iron))
    canvas.drawOval(skia.Rect.MakeLTRB(x - w * 1.5, y - unit * 0.30, x + w * 1.5, y - unit * 0.20), fill(iron))
    for i in range(3):
        yy = y - unit * (0.08 + 0.035 * i)
        canvas.drawLine(
            x - w * 1.15, yy, x + w * 1.15, yy - unit * 0.01, stroke(tone(ROPE, 0.45 + 0.15 * i, 0.02, p), unit * 0.026)
        )
    side = rng.choice((-1, 1))
    line = [(x, y - unit * 0.1), (x + side * unit * 0.4, y - unit * 0.02), (x + side * unit * 0.9, y - unit * 0.26)]
    canvas.drawPath(smooth_path(line), stroke(tone(ROPE, 0.5, 0.02, p), unit * 0.018))
    if s.winter:
        snow_cap(canvas, x - w * 1.3, x + w * 1.3, y - unit * 0.32, unit * 0.05, p)


def _lamplight(deep: Deep, depth: float) -> None:
    """Columns of lamplight that tremble on the water below the far houses."""
    s, rng = deep.s, random.Random(deep.s.seed + 31)
    top, bottom = s.horizon + (deep.y(depth) - s.horizon) * 0.34, deep.y(depth) - 12
    spots = [(rng.uniform(-0.1, 1.1) * s.width, rng.uniform(0, 6.28), rng.choice((72, 78, 60))) for _ in range(13)]

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        for x, phase, hue in spots:
            for i in range(7):
                q = i / 7
                y = top + (bottom - top) * q * 0.7
                px = x - camera.x * 0.22 + 5 * math.sin(time_s * 1.3 + phase + i * 1.9)
                half = (9 + 16 * q) * (0.6 + 0.4 * math.sin(time_s * 2.1 + phase * 2 + i))
                tint = oklch(0.86, 0.12, hue, 0.34 * (1 - q))
                canvas.drawOval(
                    skia.Rect.MakeLTRB(px - half, y - 2 - camera.y * 0.3, px + half, y + 2.5 - camera.y * 0.3), fill(tint)
                )

    s.live(paint)

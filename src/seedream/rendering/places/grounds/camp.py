"""A camp in a clearing: a tent that glows after dark, a fire between stones whose light moves, firs, mountains and stars."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import from_hex, oklch, with_alpha
from seedream.rendering.nature_kit.air import SCREEN, contact, glow, mist, motes
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.plants import grass, pine
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Pulse, Scenery, sway
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.falls import boulder
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data, stand
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, radial_gradient, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

WET = frozenset({"rain", "storm"})
FLAMES = ((1.0, (0.66, 0.20, 42)), (0.72, (0.78, 0.18, 62)), (0.46, (0.90, 0.15, 88)), (0.22, (0.98, 0.06, 98)))


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A camp; the fire burns unless it rains, and after dark it lights whoever is near."""
    s = Scenery(place, frame, framing, seed, horizon=0.54, adult=0.28)
    deep, data = Deep(s), place_data("camp")
    burning = place.weather not in WET
    if burning and s.palette.dark:
        warm = oklch(0.86, 0.13, 62)
        ambient = with_alpha(oklch(*s.palette.shadow), 0.26)
        s.light = replace(
            s.light, key=warm, key_x=0.0, key_y=0.25, rim_left=warm, rim_right=warm, rim_strength=0.8, ambient=ambient
        )
    sky(s)
    if s.starry:
        stars(s, 700)
    luminary(s)
    cloudscape(s)
    _hills(s)
    if not s.palette.dark and not s.winter:
        birds(s, x=s.width * (0.5 - 0.12 * s.side), y=s.horizon * 0.3, count=4)
    _firs(deep, 11.0, 0.85, 34, (1.8, 3.0), 1)
    mist(s, s.horizon + 8, 28, 0.4, size=1.9, seed=2, parallax=0.2)
    _firs(deep, 6.2, 0.45, 15, (2.6, 4.2), 2)
    _ground(deep, data)
    _firs(deep, 3.4, 0.16, 8, (3.4, 5.0), 3)
    _tents(deep, data)
    if "campfire" not in place.without:  # the cast has brought one
        _hearth(deep, data)
    if burning:
        _light(deep, data)
        if "campfire" not in place.without:
            _fire(deep, data)
    distant_weather(s)
    s.cast()
    _front(deep)
    if s.palette.name in {"night", "blue"} and not s.winter and burning:
        motes(s, 20, (0.92, 0.16, 112), box=(0, s.horizon - 40, s.width, s.height * 0.4), size=2.6)
    near_weather(s)
    return s


def _hills(s: Scenery) -> None:
    z, hz = s.zoom**0.6, s.horizon
    rock = RidgeStyle(
        (0.52, 0.05, 258), snow=0.9 if s.winter else 0.45, mist=0.6, peak_x=s.width * (0.5 - 0.2 * s.side), peak_width=620
    )
    ridge(s, hz - 40 * z, 300 * z, 1.2, rock, seed=23, parallax=0.05)
    wooded = RidgeStyle((0.93, 0.012, 252) if s.winter else (0.42, 0.07, 150), relief=0.4, sharp=False, trees=110, mist=0.5)
    ridge(s, hz - 4, 96 * z, 0.7, wooded, seed=8, parallax=0.10, bottom=hz + 40)


def _firs(deep: Deep, distance: float, haze: float, count: int, size: tuple[float, float], index: int) -> None:
    """A row of firs, open in the middle."""
    s, rng = deep.s, random.Random(deep.s.seed * 7 + index)
    unit, y, reach = deep.unit(distance), deep.y(distance), deep.reach(distance)
    gap = (0.0, 0.6, 2.0, 3.1)[index]

    def paint(canvas: Canvas) -> None:
        for i in range(count):
            x = -reach + 2 * reach * (i + rng.uniform(0.1, 0.9)) / count
            tall = unit * rng.uniform(*size) * (0.75 + 0.5 * min(1.0, abs(x) / 6))
            if abs(x) < gap or (-4.4 < x * s.side < -1.9 and index == 3):
                continue
            px = deep.x(x, distance)
            contact(canvas, px, y + 2, tall * 0.4, tall * 0.05, s.palette.shadow, 0.45)
            pine(canvas, px, y + rng.uniform(-2, 6), tall, s.palette, rng, side=s.side, depth=haze, snow=0.8 if s.winter else 0.0)

    deep.layer(distance, size[1] * 1.3, paint, motion=sway(0.6, 0.7, phase=index, gust=3))


def _ground(deep: Deep, data: dict[str, Any]) -> None:
    floor, fire = Floor(deep.s, data["ground"]), data["fire"]
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.5, d * 0.8, 3)
        out = floor.look("grass", 0.46 + 0.30 * grain + 0.20 * patch)
        off = np.hypot(x - fire["x"], (d - fire["depth"]) * 1.25) + 0.5 * patch
        out = lay(out, floor.look("earth", 0.58 + 0.26 * grain), (1 - smoothstep(1.1, 2.1, off)) * 0.9)
        return floor.air(floor.dapple(out, x, d, 1.6), d)

    level_ground(deep, 14.0, colours)


def _tents(deep: Deep, data: dict[str, Any]) -> None:
    """Two tents, lit from within after dark."""
    s = deep.s
    for entry in (data["tents"][0], data["tent"]):
        unit, y, x = deep.unit(entry["depth"]), deep.y(entry["depth"]), deep.x(entry["x"] * s.side, entry["depth"])

        def paint(canvas: Canvas, entry: dict[str, Any] = entry, unit: float = unit, y: float = y, x: float = x) -> None:
            stand(canvas, s, prop("tent"), x, y, unit, colour=from_hex(entry["colour"]), size=1.15, depth=0.05 * entry["depth"])
            if s.palette.dark:
                glow(canvas, x, y - unit * 0.34, unit * 0.95, (0.84, 0.15, 62), 0.62, 0.75)
                canvas.drawPath(
                    polygon([(x - unit * 0.16, y - unit * 0.02), (x + unit * 0.16, y - unit * 0.02), (x, y - unit * 0.62)]),
                    fill(oklch(0.88, 0.15, 70, 0.6), blur=unit * 0.03),
                )

        deep.layer(entry["depth"], 1.8, paint, below=0.4)


def _hearth(deep: Deep, data: dict[str, Any]) -> None:
    """Stones round the fire with burning wood in it, logs to sit on, a kettle."""
    s, fire, rng = deep.s, data["fire"], random.Random(deep.s.seed + 9)
    depth = fire["depth"]
    unit, y, x = deep.unit(depth), deep.y(depth), deep.x(fire["x"] * s.side, depth)

    def paint(canvas: Canvas) -> None:
        for entry in data["log"]:
            _log(canvas, deep.x(entry["x"] * s.side, entry["depth"]), deep.y(entry["depth"]) + unit * 0.05, unit, s)
        for i in range(6):
            boulder(canvas, x + unit * 0.38 * math.cos(math.pi * i / 5), y - unit * 0.07, unit * 0.085, s, rng, moss=False)
        for lean in (-0.9, -0.4, 0.35, 0.85):
            foot = x + lean * unit * 0.26
            wood = stroke(tone((0.34, 0.05, 50), 0.35, 0.0, s.palette), unit * 0.06)
            canvas.drawLine(foot, y + unit * 0.01, x - lean * unit * 0.05, y - unit * 0.24, wood)
        for i in range(7):
            px = x + unit * 0.42 * math.cos(math.pi * (1 + i / 6))
            boulder(canvas, px, y + unit * (0.06 + 0.03 * math.sin(math.pi * i / 6)), unit * 0.095, s, rng, moss=False)

    deep.layer(depth, 0.9, paint, below=0.4)


def _log(canvas: Canvas, x: float, y: float, unit: float, s: Scenery) -> None:
    """A felled trunk that lies on the ground."""
    p, half, r = s.palette, unit * 0.55, unit * 0.13
    contact(canvas, x, y, half * 2.2, r * 0.7, p.shadow, 0.55)
    bark = linear_gradient((0, y - 2 * r), (0, y), [tone((0.50, 0.06, 58), k, 0.02, p) for k in (0.85, 0.4, 0.02)])
    canvas.drawRoundRect(skia.Rect.MakeLTRB(x - half, y - 2 * r, x + half, y), r, r, fill(bark))
    end = x + half - r * 0.8
    canvas.drawOval(skia.Rect.MakeLTRB(end - r * 0.6, y - 2 * r, end + r * 0.6, y), fill(tone((0.74, 0.07, 72), 0.6, 0.02, p)))
    canvas.drawOval(
        skia.Rect.MakeLTRB(end - r * 0.34, y - 1.56 * r, end + r * 0.34, y - 0.44 * r),
        stroke(tone((0.58, 0.07, 62), 0.4, 0.02, p), r * 0.1),
    )
    if s.winter:
        canvas.drawRoundRect(
            skia.Rect.MakeLTRB(x - half * 0.9, y - 2.2 * r, x + half * 0.8, y - 1.6 * r),
            r * 0.3,
            r * 0.3,
            fill(tone((0.97, 0.012, 250), 0.8, 0.0, p)),
        )


def _light(deep: Deep, data: dict[str, Any]) -> None:
    """The fire's light on the ground and in the air; it breathes."""
    s, fire = deep.s, data["fire"]
    unit, y, x = deep.unit(fire["depth"]), deep.y(fire["depth"]), deep.x(fire["x"] * s.side, fire["depth"])
    strength = {"night": 1.0, "blue": 0.9, "storm": 0.7, "sunset": 0.6, "dawn": 0.4}.get(s.palette.name, 0.22)
    for reach, squash, alpha, rate in ((3.6, 0.26, 0.72, 7.1), (1.7, 0.9, 0.40, 9.7)):

        def paint(canvas: Canvas, reach: float = reach, squash: float = squash, alpha: float = alpha) -> None:
            at = y if squash < 0.5 else y - unit * 0.3
            glow(canvas, x, at, unit * reach, (0.80, 0.16, 58), alpha * strength, squash)

        s.draw(
            deep.k(fire["depth"]),
            y - unit * 2.2,
            min(y + unit * 1.2, s.bottom),
            paint,
            mode=SCREEN,
            pulse=_flicker(rate),
        )


def _flicker(rate: float) -> Pulse:
    """Firelight that breathes at `rate` radians a second."""
    return lambda time_s: 0.84 + 0.10 * math.sin(time_s * rate) + 0.06 * math.sin(time_s * rate * 1.7 + 1)


def _fire(deep: Deep, data: dict[str, Any]) -> None:
    """Flames that lick, sparks that rise, a little smoke."""
    s, fire = deep.s, data["fire"]
    depth = fire["depth"]
    unit, y, x, k = deep.unit(depth), deep.y(depth), deep.x(fire["x"] * s.side, depth), deep.k(depth)
    smoke = oklch(min(0.9, s.palette.fog[0] + 0.05), 0.012, s.palette.fog[2])

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        wind, px, py = tracks.at("weather.wind", time_s), x - camera.x * k, y - camera.y * k
        for i in range(6):
            age = (time_s * 0.2 + i / 6) % 1.0
            r = unit * (0.10 + 0.30 * age)
            sx = px + unit * (0.12 * math.sin(age * 6 + i) + (0.25 + 1.4 * wind) * age)
            canvas.drawCircle(
                sx, py - unit * (0.7 + 1.5 * age), r, fill(with_alpha(smoke, 0.16 * math.sin(math.pi * age)), blur=r * 0.4)
            )
        for tongue in range(5):
            flame(
                canvas,
                px + unit * (tongue - 2) * 0.085,
                py - unit * 0.02,
                unit * fire["size"] * (1.0, 0.72, 0.86, 0.6, 0.5)[(tongue * 2 + 2) % 5],
                time_s + tongue * 1.37,
                wind,
            )
        for i in range(14):
            age = (time_s * (0.35 + 0.05 * (i % 3)) + i * 0.618) % 1.0
            sx = px + unit * (0.30 * math.sin(i * 2.4) * (0.3 + age) + 0.10 * math.sin(time_s * 3 + i) + 0.8 * wind * age)
            canvas.drawCircle(sx, py - unit * (0.3 + 1.5 * age), unit * 0.011, fill(oklch(0.90, 0.15, 75, (1 - age) * 0.95)))

    s.live(paint)


def flame(canvas: Canvas, x: float, y: float, high: float, time_s: float, wind: float) -> None:
    """One tongue of fire at an instant, `high` units tall; it sways and leans with the wind."""
    beat = 0.86 + 0.14 * math.sin(time_s * 8.3) + 0.08 * math.sin(time_s * 13.1 + 1)
    for share, colour in FLAMES:
        h, w = high * share * beat, high * 0.20 * share**0.8
        lean = high * (0.10 * math.sin(time_s * 5.7 + share * 2) + 0.35 * wind) * share
        body = [
            (x - w, y - h * 0.16),
            (x - w * 0.7, y + 2),
            (x + w * 0.7, y + 2),
            (x + w, y - h * 0.18),
            (x + w * 0.52 + lean * 0.4, y - h * 0.52),
            (x + lean, y - h),
            (x - w * 0.46 + lean * 0.3, y - h * 0.58),
        ]
        canvas.drawPath(smooth_path(body, close=True), fill(oklch(*colour, 0.92)))
    halo = radial_gradient((x, y - high * 0.4), high * 0.9, [oklch(0.85, 0.15, 62, 0.20), oklch(0.8, 0.15, 55, 0.0)])
    canvas.drawCircle(x, y - high * 0.4, high * 0.9, fill(halo, BlendMode=SCREEN))


def _front(deep: Deep) -> None:
    """Grass along the lower edge and a bough of fir on one side."""
    s, rng, over = deep.s, random.Random(deep.s.seed + 15), deep.s.over(1.15)
    if s.framing == "close" or s.winter:
        return
    blades = ((0.50, 0.10, 132), (0.44, 0.09, 142), (0.58, 0.11, 122))
    s.draw(
        1.15,
        s.height - 90,
        s.bottom,
        lambda c: grass(
            c,
            (-over, s.width + over),
            lambda x: rng.uniform(s.height + 6, s.bottom + 28),
            lambda y: 64.0,
            1100,
            blades,
            s.palette,
            rng,
            key=lambda x, y: 0.28,
            width=0.03,
        ),
        blur=1.2,
        motion=sway(2, 1.3),
    )

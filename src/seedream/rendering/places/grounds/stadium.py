"""A stadium from the pitch: mown stripes and white lines, a goal with its net, tiers full of people, a roof, floodlights."""

from __future__ import annotations

import math
import random
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import SCREEN, glow, mist
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import mix_palettes, script, shade, tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data, within
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

FLOODLIT = 0.8
"""How far floodlights bring the night towards a grey day."""


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A stadium; floodlights burn after dark and in bad weather."""
    s = Scenery(place, frame, framing, seed, horizon=0.52, adult=0.28)
    deep, data = Deep(s), place_data("stadium")
    lit = s.palette.dark or place.weather in {"rain", "fog", "storm"} or s.palette.name == "sunset"
    sky(s)
    if s.starry:
        stars(s, 260)
    luminary(s)
    cloudscape(s)
    if s.palette.dark:
        s.use(mix_palettes(s.palette, script("overcast"), FLOODLIT))
    if not s.palette.dark and not s.winter:
        birds(s, x=s.width * (0.5 - 0.1 * s.side), y=s.horizon * 0.2, count=5)
    _masts(deep, data, lit)
    _stand(deep, data)
    _flashes(deep, data)
    _pitch(deep, data)
    _boards(deep, data)
    mist(s, deep.y(data["stand"]["depth"]) - 10, 30, 0.18, size=2, seed=3, parallax=0.2)
    _goal(deep, data)
    if lit:
        _floodlight(deep, data)
    distant_weather(s)
    s.cast()
    near_weather(s)
    return s


def _masts(deep: Deep, data: dict[str, Any], lit: bool) -> None:
    """Masts with racks of lamps behind the stand."""
    s, depth = deep.s, data["stand"]["depth"] + 2
    unit, y = deep.unit(depth), deep.y(depth)
    tall = unit * 9.4

    def paint(canvas: Canvas) -> None:
        for entry in data["mast"]:
            x = deep.x(entry["x"], depth)
            steel = tone((0.55, 0.015, 250), 0.4, 0.35, s.palette)
            for dx in (-0.14, 0.14):
                canvas.drawLine(x + dx * unit, y, x + dx * unit * 0.4, y - tall, stroke(steel, unit * 0.06))
            for i in range(14):
                yy = y - tall * i / 14
                canvas.drawLine(x - unit * 0.12, yy, x + unit * 0.12, yy - tall / 14, stroke(steel, unit * 0.03))
            _rack(canvas, x, y - tall, unit, s, lit)

    s.draw(deep.k(depth), -60, y, paint)


def _rack(canvas: Canvas, x: float, y: float, unit: float, s: Scenery, lit: bool) -> None:
    """A rack of lamps at the top of a mast."""
    canvas.drawRect(
        skia.Rect.MakeXYWH(x - unit * 0.8, y - unit * 0.95, unit * 1.6, unit), fill(tone((0.36, 0.015, 250), 0.3, 0.3, s.palette))
    )
    for i in range(5):
        for j in range(3):
            px, py = x + unit * (i - 2) * 0.30, y - unit * (0.78 - 0.30 * j)
            canvas.drawCircle(px, py, unit * 0.115, fill(0xFFFFFFF4 if lit else tone((0.84, 0.02, 220), 0.8, 0.3, s.palette)))
    if lit:
        glow(canvas, x, y - unit * 0.45, unit * 4.6, (0.96, 0.03, 110), 0.9)


def _tiers(deep: Deep, data: dict[str, Any]) -> list[tuple[float, float, float]]:
    """Rows of seats from the lowest to the highest: height of the row in adults above the ground, its set-back, its size."""
    rows, high = data["stand"]["rows"], data["stand"]["height"]
    out = []
    for i in range(rows):
        upper = i >= rows * 0.55
        out.append((0.75 + high * 0.80 * i / rows + (0.55 if upper else 0.0), 0.30 * i, 1.0 - 0.012 * i))
    return out


def _stand(deep: Deep, data: dict[str, Any]) -> None:
    """Two tiers of seats full of people under a roof on steel."""
    s, d, p = deep.s, data["stand"], deep.s.palette
    unit, y, over = deep.unit(d["depth"]), deep.y(d["depth"]), s.over(deep.k(d["depth"]))
    rng, tall = np.random.default_rng([s.seed, 77]), unit * (d["height"] + 0.9)
    coats = [tuple(c) for c in data["crowd"]["coats"]]

    def paint(canvas: Canvas) -> None:
        left, right = -over, s.width + over
        back = linear_gradient(
            (0, y - tall), (0, y), [tone((0.34, 0.03, 270), 0.15, 0.32, p), tone((0.44, 0.04, 270), 0.30, 0.30, p)]
        )
        canvas.drawRect(skia.Rect.MakeLTRB(left, y - tall, right, y), fill(back))
        rows = _tiers(deep, data)
        for height, _setback, size in rows[::-1]:
            yy = y - height * unit
            step = unit * 0.34 * size
            canvas.drawRect(skia.Rect.MakeLTRB(left, yy, right, yy + unit * 0.09), fill(tone((0.52, 0.03, 265), 0.5, 0.30, p)))
            _people(canvas, rng, left, right, yy, step, unit * 0.30 * size, coats, s)
        middle = y - unit * (rows[round(len(rows) * 0.55)][0] - 0.30)
        ring = linear_gradient(
            (0, middle - unit * 0.26), (0, middle), [tone((0.90, 0.02, 250), 0.8, 0.25, p), tone((0.70, 0.03, 250), 0.3, 0.25, p)]
        )
        canvas.drawRect(skia.Rect.MakeLTRB(left, middle - unit * 0.26, right, middle), fill(ring))
        for x in np.arange(left, right, unit * 2.2):
            canvas.drawRect(
                skia.Rect.MakeXYWH(float(x), middle - unit * 0.20, unit * 1.2, unit * 0.13),
                fill(tone((0.56, 0.19, 27), 0.6, 0.22, p)),
            )
        _roof(canvas, deep, y - tall, unit, left, right)

    s.draw(deep.k(d["depth"]), max(-60.0, y - tall - unit * 1.6), y + 4, paint)


def _people(
    canvas: Canvas,
    rng: np.random.Generator,
    left: float,
    right: float,
    y: float,
    step: float,
    size: float,
    coats: list[Any],
    s: Scenery,
) -> None:
    """A row of spectators: shoulders in many colours, heads above them."""
    xs: NDArray[np.float64] = np.arange(left, right, step) + rng.uniform(-0.16, 0.16, len(np.arange(left, right, step))) * step
    ys = y - size * (0.30 + rng.uniform(0, 0.14, len(xs)))
    weights = np.array([0.30, 0.22, *[0.48 / (len(coats) - 2)] * (len(coats) - 2)])
    kinds, seated = rng.choice(len(coats), len(xs), p=weights), rng.random(len(xs)) < 0.93
    for i, coat in enumerate(coats):
        chosen = np.nonzero((kinds == i) & seated)[0]
        paint = stroke(tone(coat, 0.50, 0.34, s.palette), size * 0.62)
        for n in chosen.tolist():
            canvas.drawLine(xs[n], ys[n], xs[n], ys[n] + size * 0.42, paint)
    for hue, tint in enumerate(((0.78, 0.06, 60), (0.60, 0.07, 52), (0.44, 0.05, 48))):
        points = [
            skia.Point(xs[n], ys[n] - size * 0.52) for n in np.nonzero(seated & (np.arange(len(xs)) * 7 % 3 == hue))[0].tolist()
        ]
        if points:
            canvas.drawPoints(
                skia.Canvas.PointMode.kPoints_PointMode, points, stroke(tone(tint, 0.6, 0.34, s.palette), size * 0.44)
            )


def _roof(canvas: Canvas, deep: Deep, top: float, unit: float, left: float, right: float) -> None:
    """A roof that comes forward over the stand, on trusses, with a row of flags."""
    p = deep.s.palette
    steel, pale = tone((0.62, 0.015, 250), 0.5, 0.30, p), tone((0.93, 0.01, 240), 0.85, 0.28, p)
    under = linear_gradient(
        (0, top - unit * 0.3), (0, top + unit * 0.55), [tone((0.60, 0.015, 250), 0.4, 0.3, p), tone((0.36, 0.02, 265), 0.1, 0.3, p)]
    )
    canvas.drawRect(skia.Rect.MakeLTRB(left, top - unit * 0.1, right, top + unit * 0.5), fill(under))
    for x in np.arange(left, right, unit * 1.5):
        fx = float(x)
        canvas.drawLine(fx, top + unit * 0.5, fx + unit * 0.75, top - unit * 0.1, stroke(steel, unit * 0.035))
        canvas.drawLine(fx + unit * 1.5, top + unit * 0.5, fx + unit * 0.75, top - unit * 0.1, stroke(steel, unit * 0.035))
    canvas.drawRect(skia.Rect.MakeLTRB(left, top - unit * 0.42, right, top - unit * 0.08), fill(pale))
    for i, x in enumerate(np.arange(left + unit, right, unit * 2.6)):
        fx, mast = float(x), top - unit * 1.2
        canvas.drawLine(fx, top - unit * 0.4, fx, mast, stroke(steel, unit * 0.03))
        colour = ((0.56, 0.19, 27), (0.94, 0.02, 90), (0.50, 0.12, 255))[i % 3]
        flag = [
            (fx, mast),
            (fx + unit * 0.62, mast + unit * 0.06),
            (fx + unit * 0.58, mast + unit * 0.34),
            (fx, mast + unit * 0.36),
        ]
        canvas.drawPath(polygon(flag), fill(tone(colour, 0.7, 0.26, p)))


def _flashes(deep: Deep, data: dict[str, Any]) -> None:
    """Cameras that flash among the people after dark; arms that go up by day."""
    s, d = deep.s, data["stand"]
    unit, y, k, rng = deep.unit(d["depth"]), deep.y(d["depth"]), deep.k(d["depth"]), random.Random(deep.s.seed + 5)
    spots = [
        (rng.uniform(-0.1, 1.1) * s.width, rng.choice(_tiers(deep, data))[0], rng.uniform(0, 9), rng.uniform(0.8, 1.7))
        for _ in range(46)
    ]
    bright = s.palette.dark

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        for x, height, phase, pace in spots:
            beat = math.sin(time_s * pace * 2.2 + phase)
            px, py = x - camera.x * k, y - height * unit - unit * 0.30 - camera.y * k
            if bright and beat > 0.96:
                canvas.drawCircle(px, py, unit * 0.16, fill(0x66FFFFFF, blur=unit * 0.08))
                canvas.drawCircle(px, py, unit * 0.045, fill(0xFFFFFFFF))
            elif not bright and beat > 0.2:
                tint = tone((0.70, 0.07, 55), 0.6, 0.34, s.palette)
                canvas.drawLine(
                    px - unit * 0.08, py + unit * 0.12, px - unit * 0.11, py - unit * 0.16 * beat, stroke(tint, unit * 0.05)
                )
                canvas.drawLine(
                    px + unit * 0.08, py + unit * 0.12, px + unit * 0.11, py - unit * 0.16 * beat, stroke(tint, unit * 0.05)
                )

    s.live(paint)


def _boards(deep: Deep, data: dict[str, Any]) -> None:
    """Boards with plain fields of colour along the foot of the stand."""
    s, depth = deep.s, data["stand"]["depth"] - 0.9
    unit, y, over = deep.unit(depth), deep.y(depth), s.over(deep.k(depth))
    tints = ((0.50, 0.13, 255), (0.95, 0.015, 90), (0.56, 0.19, 27), (0.80, 0.14, 85), (0.46, 0.10, 160))

    def paint(canvas: Canvas) -> None:
        x, i = s.width / 2 - unit * 2.4 * math.ceil((s.width / 2 + over) / (unit * 2.4)), 0
        while x < s.width + over:
            colour = tints[i % len(tints)]
            box = skia.Rect.MakeXYWH(x, y - unit * 0.55, unit * 2.4, unit * 0.55)
            canvas.drawRect(
                box,
                fill(
                    linear_gradient(
                        (0, box.top()), (0, y), [tone(colour, 0.85, 0.2, s.palette), tone(colour, 0.35, 0.2, s.palette)]
                    )
                ),
            )
            mark = tints[(i + 1) % len(tints)]
            canvas.drawCircle(x + unit * 0.45, y - unit * 0.28, unit * 0.15, fill(tone(mark, 0.8, 0.18, s.palette)))
            canvas.drawRect(
                skia.Rect.MakeXYWH(x + unit * 0.75, y - unit * 0.36, unit * 1.2, unit * 0.14),
                fill(tone(mark, 0.8, 0.18, s.palette)),
            )
            x, i = x + unit * 2.4, i + 1

    deep.layer(depth, 0.8, paint, below=0.1)


def _pitch(deep: Deep, data: dict[str, Any]) -> None:
    """Grass in mown stripes, and the lines of one end."""
    s, lines, floor = deep.s, data["lines"], Floor(deep.s, data["ground"])
    noise, half = floor.noise, lines["width"]
    paint: Oklch = (0.60, 0.19, 38) if s.winter else (0.97, 0.008, 110)  # on snow the lines are sprayed in red
    white = np.asarray(shade(paint, 0.95, 0.0, s.palette), np.float32)

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 12, d * 15, 3), noise.fbm(x * 0.5, d * 0.7, 3)
        stripe = smoothstep(-0.06, 0.06, np.sin(d * math.pi / 1.5))
        key = np.asarray(0.58 + 0.22 * grain + 0.10 * patch, np.float32)
        out = lay(floor.look("light", key), floor.look("dark", key - 0.06), stripe)
        out = lay(out, floor.look("track", 0.55 + 0.2 * grain), within(d, lines["goal"] + 1.6, 60.0, 0.05))
        mark = _marks(x, d, lines, half)
        out = lay(out, white, np.clip(mark, 0, 1) * 0.9)
        return floor.air(floor.shine(out, patch, 0.25), d, reach=40.0)

    level_ground(deep, 30.0, colours, reduce=1.0)


def _marks(x: Field, d: Field, lines: dict[str, Any], half: float) -> Field:
    """Where the white lines are (0..1): goal line, two boxes, spot, arcs; far lines are wider so that they are seen."""
    goal = lines["goal"]
    thick = np.asarray(half * (1 + 0.16 * np.maximum(d, 0)), np.float32)
    out = _line(d - goal, thick * 1.2)
    for depth, wide in (lines["box"], lines["small"]):
        out = np.maximum(out, _line(d - depth, thick * 1.2) * (np.abs(x) < wide + half))
        out = np.maximum(out, _line(np.abs(x) - wide, half) * ((d > depth) & (d < goal)))
    from_spot = np.hypot(x, d - lines["spot"])
    out = np.maximum(out, _line(from_spot - 2.4, thick) * (d < lines["box"][0]))
    out = np.maximum(out, _line(np.hypot(x, (d - lines["spot"]) * 0.6), 0.10))
    return np.asarray(np.maximum(out, _line(np.hypot(x, d + 3.6) - 5.2, half) * (d < 2.2)), np.float32)


def _line(off: Field, wide: Field | float) -> Field:
    """1 where `off` is nearer to 0 than `wide`, with soft edges."""
    return np.asarray(1 - smoothstep(0.6, 1.4, np.abs(off) / wide), np.float32)


def _goal(deep: Deep, data: dict[str, Any]) -> None:
    """The goal: net, then posts and bar."""
    s, g, depth = deep.s, data["goal"], data["lines"]["goal"]
    unit, y, rear = deep.unit(depth), deep.y(depth), deep.unit(depth + g["deep"])
    half, high = g["half"] * unit, g["height"] * unit
    back, low = g["half"] * rear * 0.98, deep.y(depth + g["deep"])

    def paint(canvas: Canvas) -> None:
        x, cord = s.width / 2, stroke(with_alpha(tone((0.96, 0.01, 240), 0.9, 0.12, s.palette), 0.62), max(0.8, unit * 0.012))
        for i in range(27):
            t = i / 26 * 2 - 1
            canvas.drawLine(x + t * half, y - high, x + t * back, low - high * 0.72, cord)
            canvas.drawLine(x + t * back, low - high * 0.72, x + t * back, low, cord)
        for j in range(9):
            yy = low - high * 0.72 * j / 8
            canvas.drawLine(x - back, yy, x + back, yy, cord)
            for side in (-1, 1):
                canvas.drawLine(x + side * half, y - high * j / 8, x + side * back, low - high * 0.72 * j / 8, cord)
        post = stroke(tone((0.98, 0.006, 100), 0.95, 0.06, s.palette), unit * 0.075)
        canvas.drawLine(x - half, y, x - half, y - high, post)
        canvas.drawLine(x + half, y, x + half, y - high, post)
        canvas.drawLine(x - half, y - high, x + half, y - high, post)

    deep.layer(depth, g["height"] + 0.3, paint, below=0.2)


def _floodlight(deep: Deep, data: dict[str, Any]) -> None:
    """Light from the masts that lies over the pitch and hangs in the air."""
    s, depth = deep.s, data["stand"]["depth"] + 2
    unit, y = deep.unit(depth), deep.y(depth)
    top = y - unit * 9.8

    def beams(canvas: Canvas) -> None:
        for entry in data["mast"]:
            x = deep.x(entry["x"], depth)
            aim = s.width / 2 - (x - s.width / 2) * 0.2
            cone = [
                (x - unit * 0.7, top),
                (x + unit * 0.7, top),
                (aim + s.width * 0.34, s.height),
                (aim - s.width * 0.34, s.height),
            ]
            canvas.drawPath(
                polygon(cone),
                fill(
                    linear_gradient((0, top), (0, s.height), [oklch(0.96, 0.03, 110, 0.15), oklch(0.96, 0.03, 110, 0.0)]), blur=30
                ),
            )
        glow(canvas, s.width / 2, deep.y(1.2), s.width * 0.5, (0.94, 0.05, 120), 0.20, 0.26)

    s.draw(0.35, max(-60.0, top - 60), s.bottom, beams, mode=SCREEN, blur=4)

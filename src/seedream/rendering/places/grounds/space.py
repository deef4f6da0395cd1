"""Space: a planet's limb with its thin air, a nebula, stars; the cast stands or floats at a station's deck, or on an asteroid."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch, ramp, with_alpha
from seedream.rendering.nature_kit.air import SCREEN, glow
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import Palette, script, tone
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.sky import stars
from seedream.rendering.nature_kit.starfield import shooting_star
from seedream.rendering.painter import CameraState, Canvas, LightRig, PlacePainter
from seedream.rendering.places.grounds.globes import WORLDS, globe
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data, stand, within
from seedream.rendering.places.grounds.orbit import far_globe, station, sun_flare
from seedream.rendering.places.grounds.rocks import boulder
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_ROCK = frozenset({"asteroid", "asteroids", "meteor", "meteorite", "comet", "rock"})
_DAYLIT = frozenset({"day", "golden", "overcast", "dawn"})


def space_script() -> Palette:
    """The colour script without air: no haze, full exposure, black shadows."""
    stops = tuple((q[0], q[1], q[2], q[3]) for q in place_data("space")["sky"]["stops"])
    return replace(script("night"), name="space", haze=0.0, exposure=1.0, sun_radius=0.0, sky=(*stops, stops[-1]), rim=0.9)


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Space; by day the planet is lit, by night a crescent with the lights of its cities; there is no weather."""
    s = Scenery(place, frame, framing, seed, horizon=0.56, adult=0.27, script=space_script())
    deep, data = Deep(s), place_data("space")
    lit = place.time_of_day in _DAYLIT
    kind = data["planet"]["kinds"][seed % len(data["planet"]["kinds"])]
    s.light = _light(s, kind, lit)
    _void(s, data)
    stars(s, 1500, bottom=s.bottom, amount=0.95)
    _bodies(s, kind, lit)
    _limb(s, data, kind, lit)
    shooting_star(s)
    _station(s, data)
    if _ROCK & set(place.wording.lower().replace(",", " ").split()):
        _asteroid(deep, data)
    elif "deck" not in place.without:
        _deck(deep, data)
    s.cast()
    return s


def _light(s: Scenery, kind: str, lit: bool) -> LightRig:
    """Hard light from the sun's side, and the planet's colour from the other."""
    air = WORLDS[kind].air
    sun, back = oklch(0.98, 0.025, 85), oklch(min(0.8, air[0]), air[1], air[2])
    return LightRig(
        key_x=0.85 * s.side, key_y=-0.45, key=sun, shadow=oklch(0.14, 0.045, 272), shadow_amount=0.42,
        rim_left=sun if s.side < 0 else back, rim_right=sun if s.side > 0 else back, rim_strength=0.9,
        ambient=oklch(0.14, 0.05, 268, 0.14 if lit else 0.26), contact=oklch(0.05, 0.02, 270, 0.7),
    )  # fmt: skip


def _void(s: Scenery, data: dict[str, Any]) -> None:
    """Black with a nebula across a diagonal: bright folds, dark lanes, dense stars in its heart."""
    noise, unit = Noise(s.seed + 61), 1080.0
    x, y = s.grid(0.0, -8, s.bottom, 4.0)
    base = ramp(list(s.palette.sky))[(np.clip(y / s.height, 0, 1) * 511).astype(np.int32)].astype(np.float32)
    u, v = (x - s.width * (0.5 - 0.12 * s.side)) / unit, (y - s.height * 0.26) / unit
    lean = (0.42 if not s.frame.portrait else 0.9) * s.side
    across = (v - u * lean) / math.hypot(1, lean)
    q = noise.fbm(u * 1.6, v * 1.6, 4)
    cloud = noise.fbm(u * 2.1 + q * 1.1, v * 2.1 + q * 0.9, 6, 0.55)
    band = np.exp(-(((across + 0.16 * q) / 0.34) ** 2))
    lanes = smoothstep(0.05, 0.45, noise.fbm(u * 3.2 + q, v * 3.2 - q, 5) + 0.05)
    value = np.clip(band * (0.52 + 0.85 * cloud) - 0.36 * lanes * band, 0, 1)
    chosen = data["nebula"][s.seed % len(data["nebula"])]["stops"]
    rgb = ramp([tuple(q) for q in chosen])[(value * 511).astype(np.int32)].astype(np.float32)
    s.image(0.0, -8, lay(base, rgb, np.clip(value * 1.5, 0, 1) * 0.85), None, 4.0)


def _bodies(s: Scenery, kind: str, lit: bool) -> None:
    """A ringed planet and a little moon in the distance, on the side away from the sun."""
    z = s.zoom**0.4
    sun = (0.72 * s.side, -0.35, 0.60)
    x = s.width * (0.5 - 0.31 * s.side)
    far_globe(s, "gas" if kind != "gas" else "ice", x, s.height * 0.20, 74 * z, sun, parallax=0.012, rings=True, seed=2)
    far_globe(s, "dust", s.width * (0.5 + 0.10 * s.side), s.height * 0.13, 24 * z, sun, parallax=0.016, seed=5)


def _limb(s: Scenery, data: dict[str, Any], kind: str, lit: bool) -> None:
    """The planet below: an arc of the globe with air at its edge; the sun stands at its side."""
    p, z = data["planet"], s.zoom**0.5
    radius = p["radius"] * max(s.height, 1080) * z
    cx, cy = s.width * (0.5 - 0.10 * s.side), p["apex"] * s.height + radius
    top, bottom = p["apex"] * s.height - 130, s.bottom
    x, y = s.grid(0.03, top, bottom, 2.0)
    sun = (0.55 * s.side, -0.62, 0.56) if lit else (0.46 * s.side, -0.50, -0.73)
    rgb, alpha = globe(
        kind, np.asarray((x - cx) / radius, np.float32), np.asarray((y - cy) / radius, np.float32), s.seed, sun,
        radius * s.scale / 2, lights=kind == "ocean", near=True,
    )  # fmt: skip
    edge = skia.PathBuilder()
    edge.addCircle(cx, cy, radius)
    rim = np.asarray(np.hypot(x - cx, y - cy) > radius - 6 / s.scale, np.float32)
    s.image(0.03, top, rgb, alpha * rim, 2.0)
    s.image(0.03, top, rgb, None, 2.0, clip=edge.detach())
    sx = s.width * (0.5 + 0.30 * s.side)
    rise = radius - math.sqrt(max(0.0, radius**2 - (sx - cx) ** 2))
    sy = p["apex"] * s.height + rise - (6 if not lit else 150)
    air = WORLDS[kind].air

    def flare(canvas: Canvas) -> None:
        sun_flare(canvas, sx, sy, 26 * z, (0.80, air[1] * 0.6, air[2]))

    s.draw(0.025, sy - 400, sy + 400, flare, mode=SCREEN)


def _station(s: Scenery, data: dict[str, Any]) -> None:
    unit = 25.0 * s.zoom**0.6 * (0.8 if s.frame.portrait else 1.0)
    x, y = s.width * (0.5 - 0.27 * s.side), s.height * (0.41 if not s.frame.portrait else 0.36)

    def paint(canvas: Canvas) -> None:
        canvas.translate(x, y)
        canvas.rotate(-14.0 * s.side)
        station(canvas, unit, data["station"], s)

    s.draw(0.12, y - 8 * unit, y + 8 * unit, paint, motion=sway(2.0, 0.16, gust=0, heave=2.5))


def _deck(deep: Deep, data: dict[str, Any]) -> None:
    """Metal plates with seams and strips of light, a guarded edge, a dish and a mast with lamps."""
    s, d = deep.s, data["deck"]
    floor = Floor(s, {key: d[key] for key in ("plate", "seam", "strip", "hazard")}, bare=("plate", "seam", "strip", "hazard"))
    noise, edge = floor.noise, d["edge"]

    def colours(x: Field, depth: Field) -> Field:
        grain, patch = noise.fbm(x * 9, depth * 12, 3), noise.fbm(x * 0.6, depth * 0.9, 3)
        gleam = 0.26 * np.exp(-(((x * 0.5 - 0.5 * s.side - depth * 0.1) / 0.9) ** 2))
        each = np.sin(np.floor(x / 0.9) * 12.9 + np.floor((depth + 4) / 0.62) * 78.2) * 43758.5
        out = floor.look("plate", 0.34 + gleam + 0.07 * grain + 0.10 * patch + 0.12 * (each - np.floor(each) - 0.5))
        across, along = np.abs(np.mod(x + 0.45, 0.9) - 0.45), np.abs(np.mod(depth + 4.31, 0.62) - 0.31)
        seams = np.maximum(1 - smoothstep(0.006, 0.020, across), 1 - smoothstep(0.008, 0.024, along))
        out = lay(out, floor.look("seam", 0.3 + 0.1 * grain), np.asarray(seams * 0.9, np.float32))
        bolts = (np.abs(np.mod(x, 0.9) - 0.07) < 0.018) * (np.abs(np.mod(depth + 4, 0.62) - 0.08) < 0.022)
        out = lay(out, floor.look("plate", np.full_like(x, 0.95)), bolts * 0.7)
        stripes = (np.mod(x + depth * 1.2, 0.5) < 0.25) * within(depth, edge - 0.22, edge - 0.06)
        out = lay(out, floor.look("hazard", 0.55 + 0.1 * grain), stripes * 0.85)
        out = lay(out, floor.look("seam", np.zeros_like(x)), within(depth, edge - 0.22, edge - 0.06) * (1 - stripes) * 0.7)
        line = np.exp(-(((depth - 0.50) / 0.020) ** 2)) + 0.32 * np.exp(-(((depth - 0.50) / 0.16) ** 2))
        out = lay(out, floor.look("strip", np.ones_like(x)), np.clip(line, 0, 1) * 0.9)
        return floor.air(out, depth, 60.0, 6.0)

    level_ground(deep, edge, colours)
    _guard(deep, d)
    _masts(deep, d)


def _guard(deep: Deep, d: dict[str, Any]) -> None:
    """The deck's lip and a rail of two tubes on posts with small lamps."""
    s, depth = deep.s, d["edge"]
    unit, y, reach = deep.unit(depth), deep.y(depth), s.over(deep.k(depth)) + 10
    steel = tuple(d["plate"])

    def paint(canvas: Canvas) -> None:
        lip = linear_gradient(
            (0, y - unit * 0.05), (0, y + unit * 0.05), [tone(steel, 1.0, 0, s.palette), tone(steel, 0.1, 0, s.palette)]
        )
        canvas.drawRect(skia.Rect.MakeLTRB(-reach, y - unit * 0.05, s.width + reach, y + unit * 0.03), fill(lip))
        for x in np.arange(-reach, s.width + reach, unit * 1.3):
            px = float(x)
            canvas.drawLine(px, y, px, y - unit * 0.58, stroke(tone(steel, 0.55, 0, s.palette), unit * 0.045))
            canvas.drawCircle(px, y - unit * 0.61, unit * 0.035, fill(oklch(*d["strip"])))
            glow(canvas, px, y - unit * 0.61, unit * 0.22, tuple(d["strip"]), 0.7)
        for level, key in ((0.54, 0.95), (0.30, 0.6)):
            tube = y - unit * level
            canvas.drawLine(-reach, tube, s.width + reach, tube, stroke(tone(steel, 0.15, 0, s.palette), unit * 0.052))
            canvas.drawLine(
                -reach,
                tube - unit * 0.012,
                s.width + reach,
                tube - unit * 0.012,
                stroke(tone(steel, key, 0, s.palette), unit * 0.026),
            )

    deep.layer(depth, 0.9, paint, below=0.06)


def _masts(deep: Deep, d: dict[str, Any]) -> None:
    """A dish that listens and a mast with lamps, at unequal sides, and their beacons that blink."""
    s, depth = deep.s, 1.0
    unit, y, k = deep.unit(depth), deep.y(depth), deep.k(depth)
    steel = tuple(d["plate"])
    mast_x = deep.x(3.35 * s.side, depth)

    def paint(canvas: Canvas) -> None:
        stand(canvas, s, prop("satellite_dish"), deep.x(-3.0 * s.side, depth), y, unit, size=1.15, mirrored=s.side < 0)
        stand(canvas, s, prop("toolbox"), deep.x(2.75 * s.side, depth), y + 6, unit, colour=0xFFD08A3C, size=1.5)
        stand(canvas, s, prop("satellite_dish"), deep.x(6.6 * s.side, depth), y, unit, size=0.9)
        for i in range(12):
            a, b = y - unit * 0.2 * i, y - unit * 0.2 * (i + 1)
            w = unit * 0.13 * (1 - i / 16)
            for turn in (-1, 1):
                canvas.drawLine(
                    mast_x + turn * w, a, mast_x - turn * w * 0.94, b, stroke(tone(steel, 0.4, 0, s.palette), unit * 0.018)
                )
                canvas.drawLine(
                    mast_x + turn * w, a, mast_x + turn * w * 0.94, b, stroke(tone(steel, 0.75, 0, s.palette), unit * 0.03)
                )
        canvas.drawLine(mast_x, y - unit * 2.4, mast_x, y - unit * 2.9, stroke(tone(steel, 0.8, 0, s.palette), unit * 0.025))

    def blink(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        strength = max(0.0, math.sin(time_s * 2.4)) ** 3
        if strength > 0.04:
            x, top = mast_x - camera.x * k, y - unit * 2.9 - camera.y * k
            canvas.drawCircle(x, top, unit * 0.16, fill(with_alpha(0xFFFF5A44, 0.35 * strength), blur=unit * 0.06))
            canvas.drawCircle(x, top, unit * 0.04, fill(with_alpha(0xFFFFA090, strength)))

    if s.framing != "close":
        deep.layer(depth, 3.2, paint, below=0.1)
        s.live(blink)


def _asteroid(deep: Deep, data: dict[str, Any]) -> None:
    """A small dark world: a near, rounded horizon of rock, pits with lit rims, boulders, other rocks adrift."""
    s, a = deep.s, data["asteroid"]
    floor = Floor(s, {"rock": a["rock"]}, bare=("rock",))
    noise, rng = floor.noise, random.Random(s.seed + 9)
    pits = [(rng.uniform(-7, 7), rng.uniform(-0.6, 2.3), rng.uniform(0.12, 0.6)) for _ in range(34)]

    def colours(x: Field, d: Field) -> Field:
        slope = noise.fbm(x * 1.6 + 0.10 * s.side, d * 2.2, 5) - noise.fbm(x * 1.6, d * 2.2, 5)
        value = (
            0.46
            + 1.0 * slope
            + 0.16 * noise.fbm(x * 2.2, d * 3.2, 5)
            + 0.10 * noise.fbm(x * 16, d * 20, 2)
            + 0.12 * noise.fbm(x * 11, d * 14, 3)
        )
        for px, pd, r in pits:
            u, v = (x - px) / r, (d - pd) / (r * 0.8)
            q = np.hypot(u, v)
            value = value - 0.45 * np.exp(-((q / 0.75) ** 4)) * (0.6 - 0.5 * u * s.side)
            value = value + 0.42 * np.exp(-(((q - 1.0) / 0.16) ** 2)) * np.clip(-u * s.side + 0.35, 0, 1)
        return floor.air(floor.look("rock", np.asarray(value, np.float32)), d, 80.0, 6.0)

    level_ground(deep, a["far"], colours)
    unit, y = deep.unit(a["far"]), deep.y(a["far"])

    def crest(canvas: Canvas) -> None:
        reach, points = s.over(deep.k(a["far"])), []
        for x in np.arange(-reach, s.width + reach + 20, 12.0):
            n = float(noise.fbm(np.array([x / 210.0], np.float32), 3.0, 5)[0])
            points.append((float(x), y - unit * (0.10 + 0.24 * n + 0.05 * math.cos((x - s.width / 2) / 700))))
        rock = tuple(a["rock"])
        shade = linear_gradient((0, y - unit * 0.3), (0, y + 6), [tone(rock, 0.75, 0, s.palette), tone(rock, 0.40, 0, s.palette)])
        canvas.drawPath(polygon([(-reach, y + 4), *points, (s.width + reach, y + 4)]), fill(shade))
        canvas.drawPath(polygon(points, close=False), stroke(tone(rock, 1.0, 0, s.palette, 0.8), 2.4))

    deep.layer(a["far"], 0.6, crest, below=0.05)

    def boulders(canvas: Canvas) -> None:
        for i, (x, size) in enumerate(((-3.3, 0.55), (-2.6, 0.26), (2.9, 0.34), (3.6, 0.62), (6.0, 0.8), (-6.4, 0.7))):
            spot = deep.x(x * s.side, 0.9), deep.y(0.9)
            boulder(canvas, s, *spot, deep.unit(0.9) * size, random.Random(s.seed + i), tuple(a["rock"]))

    deep.layer(0.9, 0.9, boulders, below=0.1)

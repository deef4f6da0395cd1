"""A village in the snow: hills in blue shade, lit windows, pines heavy with snow, mountains behind."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.colour import lab
from seedream.rendering.nature_kit.air import contact, mist
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.heightfield import Ground, Lens, heightfield
from seedream.rendering.nature_kit.houses import SNOW, house, lamp_post
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import Palette, palette, shade
from seedream.rendering.nature_kit.plants import pine
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.nature_kit.sky import cloudscape, luminary, sky, stars
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

Field = NDArray[np.float32]
_WALLS = ((0.52, 0.10, 35), (0.60, 0.07, 65), (0.48, 0.09, 28), (0.55, 0.05, 240))


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A snowy village; snow falls only where the weather says so."""
    s = Scenery(place, frame, framing, seed, horizon=0.54, adult=0.23, script=_script(place))
    sky(s, 0.9)
    if s.starry:
        stars(s, 700, bottom=s.horizon * 0.75)
    luminary(s)
    cloudscape(s)
    hz, z = s.horizon, s.zoom
    peak = s.width * (0.5 + 0.2 * s.side)
    ridge(
        s,
        hz - 60 * z**0.5,
        290 * z**0.6,
        1.1,
        RidgeStyle((0.66, 0.04, 268), snow=0.9, mist=0.7, peak_x=peak, peak_width=520),
        seed=31,
        parallax=0.05,
    )
    mist(s, hz - 30, 44, 0.55, size=1.6, seed=1, parallax=0.08)
    ridge(
        s,
        hz + 2,
        120 * z**0.6,
        0.66,
        RidgeStyle((0.42, 0.045, 215), relief=0.5, sharp=False, trees=80, mist=0.5),
        seed=14,
        parallax=0.1,
        bottom=hz + 60,
    )
    mist(s, hz + 10, 32, 0.5, size=1.8, seed=2, parallax=0.12)
    ground = _snowfield(s)
    _village(s, ground)
    _near(s, ground)
    distant_weather(s, ground="snow")
    s.cast()
    near_weather(s)
    return s


def _script(place: Place) -> Palette:
    """Snow lightens the night: the clear script with more light, at the blue hour with a warm strip above the horizon."""
    clear = palette(place.time_of_day, "clear" if place.weather == "snow" else place.weather)
    if place.time_of_day == "blue":
        sky_stops = (
            (0.0, 0.25, 0.09, 270),
            (0.38, 0.40, 0.105, 268),
            (0.68, 0.58, 0.085, 280),
            (0.88, 0.74, 0.075, 345),
            (1.0, 0.84, 0.075, 45),
        )
        return replace(
            clear,
            sky=sky_stops,
            exposure=0.90,
            light=(0.82, 0.07, 285),
            fog=(0.60, 0.07, 285),
            shadow=(0.30, 0.085, 270),
            haze=0.75,
        )
    if place.time_of_day == "night":
        return replace(clear, exposure=0.80, shadow=(0.22, 0.07, 270))
    return clear


def _snowfield(s: Scenery) -> Ground:
    noise = Noise(s.seed + 61)

    def heights(x: Field, z: Field) -> Field:
        roll = (noise.fbm(x * 0.09, z * 0.10, 2) * 2.6 - 0.2) * smoothstep(5, 18, z)
        return np.asarray(roll + noise.fbm(x * 0.5, z * 0.5, 3) * 0.06, np.float32)

    p = s.palette
    tones = np.array([shade(SNOW, k, 0.0, p) for k in np.linspace(0, 1, 32)])

    def colours(key: Field, h: Field, x: Field, z: Field) -> Field:
        drift = noise.fbm(x * 0.35, z * 1.1, 4) * 0.20 + noise.fbm(x * 2.5, z * 6, 3) * 0.06
        value = np.clip(0.22 + key * 0.80 + drift, 0, 1)
        out = tones[(value * 31).astype(np.int32)]
        path = np.exp(-(((x - 1.1 * np.sin(z * 0.20) * s.side) / (0.5 + 0.02 * z)) ** 2)) * (0.4 + 0.4 * noise.fbm(x * 3, z * 3, 3))
        out = out + (tones[4] - out) * np.clip(path, 0, 1)[..., None] * 0.5
        far = (1 - np.exp(-np.maximum(z - 6, 0) / 60))[..., None] * 0.8
        out = out * (1 - far) + lab(p.fog) * far
        near = ((1 - smoothstep(2.5, 6, z)) * 0.25)[..., None]
        return np.asarray(out * (1 - near) + tones[0] * near, np.float32)

    return heightfield(s, Lens(eye=1.7, far=70, slices=260, sun_tan=0.34), heights, colours)


def _village(s: Scenery, ground: Ground) -> None:
    """Houses and trees in two depths, away from the middle where people stand."""
    rng = random.Random(s.seed + 2)
    for z, size, spots in (
        (26.0, 3.4, (-0.44, -0.31, -0.17, -0.06, 0.10, 0.24, 0.38, 0.55, -0.62)),
        (12.5, 3.0, (-0.40, 0.21, 0.41, -0.70, 0.74)),
    ):
        unit = 1.1 * 1080 / z
        parallax = min(0.9, ground.lens.eye * unit / (min(s.stage.ground_y, s.height) - s.horizon))
        near = z < 20

        def paint(
            canvas: Canvas,
            z: float = z,
            size: float = size,
            spots: tuple[float, ...] = spots,
            near: bool = near,
            unit: float = unit,
        ) -> None:
            depth = 0.14 if near else 0.42
            for _ in range(16 if near else 60):
                x = rng.gauss(rng.choice((-0.42, 0.36, 0.62, -0.7)), 0.10) * s.width / unit
                px, py, _unit = ground.at(x, z * rng.uniform(0.95, 1.15))
                height = rng.uniform(1.2, 2.6) * unit
                contact(canvas, px, py, height * 0.4, height * 0.06, (0.2, 0.07, 270), 0.35)
                pine(canvas, px, py + 3, height, s.palette, rng, side=s.side, depth=depth, material=(0.36, 0.05, 195), snow=0.7)
            for q in spots:
                px, py, _unit = ground.at((q + rng.uniform(-0.02, 0.02)) * s.width / unit * -s.side, z)
                house(
                    canvas,
                    px,
                    py + 2,
                    size * unit * 0.55 * rng.uniform(0.85, 1.15),
                    s.palette,
                    rng,
                    rng.choice(_WALLS),
                    depth=depth,
                    lit=0.85,
                )

        s.draw(parallax, s.horizon - 3.2 * unit, s.horizon + 2.5 * unit, paint)


def _near(s: Scenery, ground: Ground) -> None:
    rng = random.Random(s.seed + 4)
    feet = min(s.stage.ground_y, s.height)
    tall = min(1.6, s.zoom) * (s.height / 1080 if s.frame.portrait else 1.0)
    edge, far = (s.width, 0.0) if s.side > 0 else (0.0, s.width)

    def paint(canvas: Canvas) -> None:
        unit = min(1.0, s.width / 1600)
        for d, h in ((60, 560), (190, 330), (-110, 480), (-270, 600)):
            _pine(canvas, edge - s.side * d * unit, feet + 6, h * tall)
        for d, h in ((40, 400), (-90, 520), (-250, 380)):
            _pine(canvas, far + s.side * d * unit, feet + 16, h * tall)
        if s.framing == "wide":
            lamp_post(canvas, s.width * (0.5 + 0.17 * s.side), feet - 34, 150 * tall**0.5, s.palette, snowy=True)

    def _pine(canvas: Canvas, x: float, y: float, height: float) -> None:
        contact(canvas, x, y - 4, height * 0.42, height * 0.05, (0.18, 0.07, 270), 0.45)
        pine(canvas, x, y, height, s.palette, rng, side=s.side, depth=0.03, material=(0.32, 0.05, 195), snow=0.85, density=1.2)

    s.draw(1.0, max(-50.0, feet - 700 * tall), s.bottom, paint)

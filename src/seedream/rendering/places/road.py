"""A country road that runs to the horizon, with fields, a line of poles and mountains behind."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.colour import Oklch, lab
from seedream.rendering.nature_kit.air import contact, mist
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.heightfield import Ground, Lens, heightfield
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import shade, tone
from seedream.rendering.nature_kit.plants import broadleaf, grass
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.surface import stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

Field = NDArray[np.float32]


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """An empty road."""
    s = Scenery(place, frame, framing, seed, horizon=0.56, adult=0.25)
    sky(s, 1.1)
    if s.starry:
        stars(s, 900)
    luminary(s, halo=1.1)
    cloudscape(s)
    hz, z = s.horizon, s.zoom**0.6
    dry = _dry(s)
    stone: Oklch = (0.52, 0.10, 42) if dry else (0.50, 0.05, 285)
    rock = RidgeStyle(stone, relief=0.8, snow=0.0 if dry else 0.35, mist=0.7, peak_x=s.width * (0.5 - 0.2 * s.side), peak_width=520)
    ridge(s, hz - 22 * z, 210 * z, 1.3, rock, seed=3, parallax=0.05, bottom=hz + 30)
    mist(s, hz - 10, 30, 0.6, size=1.7, seed=1, parallax=0.07)
    ridge(
        s,
        hz + 4,
        62 * z,
        0.75,
        RidgeStyle((0.62, 0.09, 55) if dry else (0.44, 0.07, 145), relief=0.4, sharp=False, trees=0 if dry else 80, mist=0.5),
        seed=9,
        parallax=0.1,
        bottom=hz + 30,
    )
    if not s.palette.dark:
        birds(s, x=s.width * (0.5 + 0.14 * s.side), y=hz * 0.36, count=4)
    ground = _land(s)
    _poles(s, ground)
    distant_weather(s)
    s.cast()
    _verge(s)
    near_weather(s)
    return s


def _dry(s: Scenery) -> bool:
    """Whether the road runs through a desert."""
    return "desert" in s.place.wording or s.place.wording == "route 66"


def _land(s: Scenery) -> Ground:
    noise, p = Noise(s.seed + 21), s.palette
    dry = _dry(s)
    green: Oklch = (0.94, 0.015, 255) if s.winter else (0.69, 0.10, 56) if dry else (0.64, 0.105, 118)
    straw: Oklch = (0.96, 0.012, 250) if s.winter else (0.78, 0.09, 68) if dry else (0.78, 0.11, 88)
    steps = np.linspace(0, 1, 32)
    land, crop, tar = (np.array([shade(m, k, 0.0, p) for k in steps]) for m in (green, straw, (0.45, 0.018, 270)))
    paint_white, paint_amber = shade((0.95, 0.02, 90), 0.85, 0, p), shade((0.84, 0.14, 80), 0.9, 0, p)
    wet = s.place.weather in {"rain", "storm"} or p.name == "storm"

    def middle(z: Field) -> Field:
        return np.asarray(s.side * (1.5 * np.sin(z * 0.045 + 0.3) - 0.5) * smoothstep(4, 30, z), np.float32)

    def heights(x: Field, z: Field) -> Field:
        away = smoothstep(1.5, 5.0, np.abs(x - middle(z)))
        return np.asarray(
            noise.fbm(x * 0.07, z * 0.06, 2) * 1.1 * away * smoothstep(4, 24, z) + 0.05 * noise.fbm(x, z, 3) * away, np.float32
        )

    def colours(key: Field, h: Field, x: Field, z: Field) -> Field:
        d = x - middle(z)
        value = np.clip(0.22 + 0.6 * key + noise.fbm(x * 4, z * 1.8, 3) * 0.16, 0, 1)
        index = (value * 31).astype(np.int32)
        strips = smoothstep(-0.05, 0.12, noise.fbm(x * 0.10 + 3, z * 0.16, 2))[..., None]
        out = land[index] * (1 - strips) + crop[index] * strips
        asphalt = np.clip(
            0.36 + 0.34 * key + noise.fbm(x * 8, z * 5, 3) * 0.10 - 0.12 * np.exp(-(((np.abs(d) - 0.62) / 0.22) ** 2)), 0, 1
        )
        road = tar[(asphalt * 31).astype(np.int32)]
        if wet:
            shine = np.clip(0.55 + noise.fbm(x * 0.9, z * 0.5, 3), 0, 1)[..., None] * 0.5
            road = road * (1 - shine) + lab(p.sky[-1][1:]) * shine
        edge_line = (smoothstep(1.16, 1.13, np.abs(d)) * smoothstep(1.06, 1.09, np.abs(d)))[..., None] * 0.85
        dash = (smoothstep(0.055, 0.04, np.abs(d)) * (np.mod(z, 2.6) < 1.3))[..., None] * 0.9
        road = road * (1 - edge_line) + paint_white * edge_line
        road = road * (1 - dash) + paint_amber * dash
        on_road = smoothstep(1.32, 1.24, np.abs(d) + 0.05 * noise.fbm(x * 3, z * 3, 3))[..., None]
        out = out * (1 - on_road) + road * on_road
        far = (1 - np.exp(-np.maximum(z - 6, 0) / 60 * p.haze))[..., None]
        out = out * (1 - far) + lab(p.fog) * far
        near = ((1 - smoothstep(2.4, 5, z)) * 0.28)[..., None]
        return np.asarray(out * (1 - near) + lab(p.shadow) * near, np.float32)

    return heightfield(s, Lens(eye=1.5, far=110, slices=300, sun_tan=0.4), heights, colours, reduce=1.5)


def _poles(s: Scenery, ground: Ground) -> None:
    """Wooden poles that shrink along the road, with wires between, and two trees on the other side."""
    p, rng = s.palette, random.Random(s.seed + 6)
    spots = [(z, *ground.at(s.side * (2.5 + 0.02 * z), z)) for z in (46.0, 33.0, 24.0, 17.5, 12.8)]

    def paint(canvas: Canvas) -> None:
        tops = []
        for z, x, y, unit in spots:
            h, wood = unit * 2.5, tone((0.34, 0.045, 50), 0.25, (z - 8) / 40, p)
            contact(canvas, x, y, unit * 0.5, unit * 0.08, p.shadow, 0.4)
            canvas.drawLine(x, y, x, y - h, stroke(wood, max(1.6, unit * 0.09)))
            canvas.drawLine(x - unit * 0.42, y - h * 0.92, x + unit * 0.42, y - h * 0.92, stroke(wood, max(1.2, unit * 0.06)))
            tops.append((x, y - h * 0.93, unit, wood))
        for (x0, y0, u0, _c), (x1, y1, u1, wire) in pairwise(tops):
            for q in (-0.4, 0.4):
                a, b = (x0 + q * u0, y0), (x1 + q * u1, y1)
                points = [
                    (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 4 * (u1 * 0.08) * t * (1 - t))
                    for t in np.linspace(0, 1, 9)
                ]
                for first, second in pairwise(points):
                    canvas.drawLine(*first, *second, stroke(wire, 1.4))
        for z, q, h in ((30.0, -7.5, 2.9), (20.0, -8.0, 3.0)):
            x, y, unit = ground.at(s.side * q, z)
            contact(canvas, x, y, unit * h * 0.8, unit * 0.2, p.shadow, 0.45)
            if not s.winter and not _dry(s):
                broadleaf(
                    canvas,
                    x,
                    y,
                    unit * h * 0.8,
                    p,
                    ((0.52, 0.11, 130), (0.46, 0.10, 140), (0.60, 0.12, 118)),
                    rng,
                    side=s.side,
                    depth=0.28,
                    levels=4,
                    leaves=20,
                    cluster=0.11,
                )

    s.draw(0.30, s.horizon - 330, s.horizon + 180, paint)


def _verge(s: Scenery) -> None:
    rng, over = random.Random(s.seed + 8), s.over(1.1)
    if s.winter or s.framing == "close":
        return
    tints = ((0.60, 0.10, 118), (0.68, 0.11, 100), (0.52, 0.09, 130), (0.76, 0.11, 90))
    if _dry(s):
        tints = ((0.62, 0.08, 88), (0.70, 0.09, 80), (0.55, 0.07, 92), (0.76, 0.08, 78))

    def paint(canvas: Canvas) -> None:
        for x0, x1, n in ((-over, s.width * 0.16, 520), (s.width * 0.86, s.width + over, 520)):
            grass(
                canvas,
                (x0, x1),
                lambda x: rng.uniform(s.height - 20, s.bottom + 30),
                lambda y: 110.0,
                n,
                tints,
                s.palette,
                rng,
                key=lambda x, y: 0.38,
                width=0.024,
                lean=0.25,
            )

    s.draw(1.1, s.height - 200, s.bottom, paint, blur=1.2, motion=sway(3, 1.4, gust=9))

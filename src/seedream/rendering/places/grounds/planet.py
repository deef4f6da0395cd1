"""The surface of another world: layered spires of rock, a plain of stones, two moons in a coloured sky; dust instead of rain."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, lab, oklch, with_alpha
from seedream.rendering.nature_kit.air import mist, motes
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.heightfield import Field, Lens, heightfield
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import Palette, palette, shade
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.sky import clouds, luminary, sky, stars
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.groundwork import Deep, place_data
from seedream.rendering.places.grounds.orbit import far_globe
from seedream.rendering.places.grounds.rocks import boulder, crystals, dome, frond_plant, spire, strewn
from seedream.rendering.surface import fill
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_MARS = frozenset({"mars", "martian"})
"""Words of a world whose moons are too small to be seen from it."""


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A red world where the words say Mars; others by the words or the seed."""
    data = place_data("planet")
    world = data["world"][_chosen(data, place, seed)]
    dusty = place.weather in {"wind", "storm", "fog"} or place.time_of_day == "storm"
    script = _tinted(palette(place.time_of_day, "fog" if dusty else "clear"), world)
    s = Scenery(place, frame, framing, seed, horizon=0.56, adult=0.24, script=script)
    deep = Deep(s)
    sky(s, 1.1)
    stars(
        s,
        900 if s.palette.dark else 160,
        bottom=s.horizon * (0.95 if s.palette.dark else 0.5),
        amount=0.95 if s.palette.dark else 0.55,
    )
    if not _MARS & set(place.wording.lower().split()):
        _moons(s, world)
    if s.palette.name != "night":
        luminary(s, halo=1.2)
    if not dusty:
        clouds(s, "cirrus", 0.46, size=0.8, soft=0.3, alpha=0.45, seed=4, speed=3)
    _far(s, world)
    _spires(s, data, world)
    _plain(s, world)
    _among(deep, world)
    if dusty:
        _dust(s, world)
    if place.weather in {"snow", "fog"}:
        distant_weather(s)
    s.cast()
    _stones(deep, world)
    motes(
        s, 30, (min(0.95, s.palette.fog[0] + 0.1), 0.05, s.palette.fog[2]), box=(0, s.horizon - 120, s.width, s.height - s.horizon)
    )
    near_weather(s)
    return s


def _chosen(data: dict[str, Any], place: Place, seed: int) -> str:
    """Which world: by words of the request, else by the seed."""
    words = set(place.wording.lower().replace(",", " ").split())
    named = next((name for name, asks in data["words"].items() if words & set(asks)), "")
    return str(named or list(data["world"])[seed % len(data["world"])])


def _tinted(p: Palette, world: dict[str, Any]) -> Palette:
    """A colour script in the hues of a world: lightness stays, chroma and hue run from its zenith to its horizon."""
    (zc, zh), (hc, hh) = world["zenith"], world["horizon"]
    turn = (hh - zh + 180) % 360 - 180
    vivid = 1.0 if not p.dark else 0.7
    stops = tuple(
        (q[0], q[1] * (0.94 if q[0] < 0.5 else 1.0), (zc + (hc - zc) * q[0]) * vivid, (zh + turn * q[0]) % 360) for q in p.sky
    )
    light, shadow = world["light"], world["shadow"]

    def hazy(colour: Oklch, chroma: float) -> Oklch:
        return colour[0], hc * chroma * vivid, hh

    return replace(
        p, sky=stops, light=(p.light[0], max(light[0], p.light[1] * 0.7), light[1]), shadow=(p.shadow[0], shadow[0], shadow[1]),
        fog=hazy(p.fog, 0.85), cloud_light=hazy(p.cloud_light, 0.6), cloud_shadow=hazy(p.cloud_shadow, 1.0),
    )  # fmt: skip


def _moons(s: Scenery, world: dict[str, Any]) -> None:
    """A large moon away from the sun, with rings where it is a giant, and a small one."""
    sun, z = (0.72 * s.side, -0.45, 0.5), s.zoom**0.4
    first, second = world["moons"]
    air = {"day": 0.95, "golden": 0.85, "dawn": 0.85, "overcast": 0.9, "sunset": 0.6, "storm": 0.7}.get(s.palette.name, 0.0)
    x = s.width * (0.5 - 0.24 * s.side)
    far_globe(s, first, x, s.horizon * 0.36, 104 * z, sun, parallax=0.012, rings=first == "gas", seed=3, air=air)
    far_globe(s, second, s.width * (0.5 + 0.06 * s.side), s.horizon * 0.20, 32 * z, sun, parallax=0.016, seed=6, air=air)


def _far(s: Scenery, world: dict[str, Any]) -> None:
    z, hz = s.zoom**0.6, s.horizon
    rock: Oklch = tuple(world["rock"])
    peak = s.width * (0.5 - 0.18 * s.side)
    ridge(
        s,
        hz - 20 * z,
        170 * z,
        1.2,
        RidgeStyle(rock, detail=1.3, relief=0.9, mist=0.6, peak_x=peak, peak_width=460),
        seed=6,
        parallax=0.05,
    )
    mist(s, hz - 8, 34, 0.55, size=1.7, seed=1, parallax=0.07)
    low = RidgeStyle(rock, detail=1.1, rough=0.42, relief=0.8, mist=0.5)
    ridge(s, hz + 4, 74 * z, 0.72, low, seed=15, parallax=0.11, bottom=hz + 40)
    mist(s, hz + 10, 26, 0.45, size=1.9, seed=2, parallax=0.13)


def _spires(s: Scenery, data: dict[str, Any], world: dict[str, Any]) -> None:
    rock, pale = tuple(world["rock"]), tuple(world["pale"])
    spread, z = max(s.width, 1500.0) * s.zoom**0.4, s.zoom**0.5
    for index, parallax in enumerate((0.18, 0.22, 0.26, 0.30)):
        chosen = [q for q in data["spire"] if q["parallax"] == parallax]

        def paint(canvas: Canvas, chosen: list[dict[str, Any]] = chosen, index: int = index, parallax: float = parallax) -> None:
            rng = random.Random(s.seed * 3 + index)
            for q in chosen:
                x = s.width / 2 + (0.5 - q["x"]) * spread * -s.side
                base = s.horizon + 10 + 150 * (parallax - 0.15)
                spire(canvas, s, x, base, q["height"] * 1080 * z, rng, rock, pale, 0.62 - 1.3 * (parallax - 0.18))

        s.draw(parallax, s.horizon - 0.42 * 1080 * z, s.horizon + 44, paint)


def _plain(s: Scenery, world: dict[str, Any]) -> None:
    """A plain of sand and stones with low swells and old craters."""
    noise, rng = Noise(s.seed + 90), np.random.default_rng(s.seed + 6)
    ground, pale = tuple(world["ground"]), tuple(world["pale"])
    steps = np.linspace(0, 1, 32)
    sand, dust = (np.array([shade(m, k, 0.0, s.palette) for k in steps]) for m in (ground, pale))
    craters = [
        (float(rng.uniform(-1.4, 1.4) * z), float(z), float(0.10 * z**0.5 * rng.uniform(0.6, 2.2)))
        for z in np.geomspace(4.2, 44, 20)
    ]

    def heights(x: Field, z: Field) -> Field:
        h = noise.fbm(x * 0.07, z * 0.08, 3) * 1.5 * smoothstep(5, 18, z) + noise.fbm(x * 0.8, z * 0.8, 4) * 0.07
        for cx, cz, r in craters:
            d = np.hypot(x - cx, (z - cz) * 0.8) / r
            h = h + (np.exp(-(((d - 1.0) / 0.24) ** 2)) * 0.16 - (1 - smoothstep(0.1, 1.05, d)) * 0.24) * r
        return np.asarray(h, np.float32)

    def colours(key: Field, h: Field, x: Field, z: Field) -> Field:
        grit = noise.fbm(x * 6, z * 4, 3) * 0.14 + noise.fbm(x * 22, z * 14, 2) * 0.07 * smoothstep(14, 4, z)
        value = (np.clip(0.14 + 0.72 * key + grit, 0, 1) * 31).astype(np.int32)
        drifts = smoothstep(-0.06, 0.26, noise.fbm(x * 0.32 + 3, z * 0.9, 4))[..., None]
        out = sand[value] * (1 - drifts) + dust[value] * drifts
        far = (1 - np.exp(-np.maximum(z - 7, 0) / 60 * s.palette.haze))[..., None]
        out = out * (1 - far) + lab(s.palette.fog) * far
        near = ((1 - smoothstep(2.5, 6, z)) * 0.28)[..., None]
        return np.asarray(out * (1 - near) + sand[0] * near, np.float32)

    heightfield(s, Lens(eye=1.7, far=90, slices=280, sun_tan=0.34), heights, colours)


def _among(deep: Deep, world: dict[str, Any]) -> None:
    """Rocks in the middle distance; crystals and plants where there is life, else a dome that people have built."""
    s, rock = deep.s, tuple(world["rock"])
    rng = random.Random(s.seed + 12)

    def middle(canvas: Canvas) -> None:
        strewn(canvas, deep, 4.2, 18, rng, rock, inner=1.6, below=(-12, 12), size=(0.12, 0.5), haze=0.25)
        if not world["life"]:
            dome(canvas, s, deep.x(-4.3 * s.side, 4.2), deep.y(4.2) + 6, deep.unit(4.2) * 1.25, 0.22)

    def nearer(canvas: Canvas) -> None:
        unit, y = deep.unit(1.5), deep.y(1.5)
        for x, size in ((-3.9, 0.9), (-3.1, 0.36), (3.0, 0.5), (3.9, 1.05), (6.8, 1.0), (-7.0, 1.2)):
            boulder(canvas, s, deep.x(x * s.side, 1.5), y + 4, unit * size, rng, rock, shade=s.palette.shadow)
        if world["life"]:
            for x, size in ((-2.5, 0.62), (3.45, 0.8), (-5.6, 0.9), (6.0, 0.7)):
                crystals(canvas, s, deep.x(x * s.side, 1.5), y + 12, unit * size, rng, tuple(world["glow"]))
            for x, size in ((-3.4, 1.25), (2.35, 0.75), (4.6, 1.35), (-6.2, 1.1)):
                frond_plant(canvas, s, deep.x(x * s.side, 1.5), y + 8, unit * size, rng, tuple(world["leaf"]), tuple(world["glow"]))

    deep.layer(4.2, 2.4, middle)
    deep.layer(1.5, 2.6, nearer, below=1.0, motion=sway(0.5, 0.7, gust=2) if world["life"] else None)


def _stones(deep: Deep, world: dict[str, Any]) -> None:
    """Stones right before the lens at both lower corners, out of focus."""
    s, rng = deep.s, random.Random(deep.s.seed + 14)
    if s.framing == "close":
        return
    rock = tuple(world["rock"])

    def paint(canvas: Canvas) -> None:
        for q, size in ((-0.02, 260.0), (0.10, 120.0), (0.97, 190.0), (-0.20, 240.0), (1.16, 260.0)):
            x = s.width * (q if s.side > 0 else 1 - q)
            boulder(canvas, s, x, s.height + 46, size, rng, rock, shade=s.palette.shadow)

    s.draw(1.2, s.height - 190, s.bottom, paint, blur=2.6)


def _dust(s: Scenery, world: dict[str, Any]) -> None:
    """Dust that blows across in veils."""
    for i, (y, thick, alpha) in enumerate(((s.horizon - 60, 90, 0.5), (s.horizon + 90, 80, 0.45))):
        mist(s, y, thick, alpha, size=1.3, seed=20 + i, parallax=0.3 + 0.3 * i, speed=60.0)
    tint = oklch(min(0.9, s.palette.fog[0] + 0.06), s.palette.fog[1], s.palette.fog[2])
    rng = random.Random(s.seed + 30)
    grains = [(rng.random(), rng.random(), rng.uniform(0.4, 1.0)) for _ in range(70)]

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        for u, v, weight in grains:
            x = (u * (s.width + 200) - s.side * 520 * weight * time_s - camera.x * weight) % (s.width + 200) - 100
            y = s.horizon + (v - 0.2) * (s.height - s.horizon) * 1.2 + 8 * np.sin(time_s * 3 + u * 9)
            canvas.drawOval(
                skia.Rect.MakeXYWH(x - 26 * weight, float(y), 52 * weight, 3.2 * weight), fill(with_alpha(tint, 0.35 * weight))
            )

    s.live(paint)

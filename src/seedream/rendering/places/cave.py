"""A cave: daylight through an opening in the far wall, pillars and dripstones in three depths, a floor of worn rock."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.colour import Oklch, lab, lab_to_srgb, oklch
from seedream.rendering.nature_kit.air import glow, mist, motes, rays
from seedream.rendering.nature_kit.heightfield import Lens, heightfield
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import Palette, script
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.outposts import gallery
from seedream.rendering.places.grounds.rocks import crystals
from seedream.rendering.surface import fill, polygon
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

Field = NDArray[np.float32]
WORDS = frozenset({"cave", "cavern", "grotto", "mine", "mines", "mineshaft", "dungeon", "crypt", "catacombs"})
"""Words of a place that is under the ground."""
CRYSTAL = frozenset({"crystal", "crystals"})
"""Words of a cave in which crystals grow."""
MINE = frozenset({"mine", "mines", "mineshaft"})
"""Words of a cave that people have dug."""
_LAMPS: Oklch = (0.80, 0.12, 68)
_OUTSIDE: dict[str, Oklch] = {
    "dawn": (0.90, 0.07, 50), "golden": (0.90, 0.10, 76), "sunset": (0.84, 0.13, 55), "night": (0.72, 0.07, 240),
    "blue": (0.70, 0.08, 258), "storm": (0.70, 0.04, 205),
}  # fmt: skip
_DAY: Oklch = (0.93, 0.05, 150)
_ROCKS: tuple[Oklch, ...] = ((0.33, 0.045, 262), (0.27, 0.045, 270), (0.17, 0.04, 276))
"""Colour of the dripstones from the far wall to the nearest, which are only silhouettes."""


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The inside of a cave; what falls outside does not fall here."""
    mine = bool(MINE & set(place.wording.lower().split()))
    light = _LAMPS if mine else _OUTSIDE.get(place.time_of_day, _DAY)
    s = Scenery(place, frame, framing, seed, horizon=0.60, adult=0.27, script=_dim(light), vignette=0.55)
    x, y = s.width * (0.5 + 0.19 * s.side), s.horizon * 0.50
    _wall(s, x, y, light, hole=not mine)
    _dripstones(s, 0.10, _ROCKS[0], size=0.62, count=26, seed=3)
    mist(s, s.horizon - 10, 60, 0.35, size=1.6, seed=1, parallax=0.12, colour=(0.46, 0.05, 240))
    rays(s, x, y - 60, light, length=1100, angles=(40, 140), alpha=0.13, blur=14)
    _floor(s, x)
    _vault(s, 0.30, 0.47, 0.80, (0.20, 0.045, 270), (0.36, 0.05, 258), 71)
    _dripstones(s, 0.45, _ROCKS[1], size=1.1, count=12, seed=8, apart=0.30)
    if mine:
        gallery(s)
    if CRYSTAL & set(place.wording.lower().replace(",", " ").split()):
        _crystals(s)
    s.cast()
    motes(s, 26, light, box=(0, s.horizon * 0.3, s.width, s.height * 0.6), rise=4.0)
    _dripstones(s, 1.35, _ROCKS[2], size=1.7, count=8, seed=5, apart=0.43, standing=False)
    _vault(s, 1.30, 0.58, 0.93, (0.11, 0.035, 276), (0.19, 0.04, 272), 83)
    return s


def _crystals(s: Scenery) -> None:
    """Clusters of crystals that shine in violet and blue, on the floor at three depths and down from the roof."""
    rng = random.Random(s.seed + 77)
    tints: tuple[Oklch, ...] = ((0.76, 0.15, 305), (0.80, 0.13, 205), (0.82, 0.12, 340))
    ground = s.stage.ground_y

    def paint(canvas: Canvas) -> None:
        far, near = s.horizon + 30, ground - 0.10 * (ground - s.horizon)
        rows = ((far, 90.0, 9), ((far + near) / 2, 170.0, 6), (near, 300.0, 4))
        for y, size, count in rows:
            for i in range(count):
                x = s.width * (i + rng.uniform(0.1, 0.9)) / count
                if abs(x / s.width - 0.5) < (0.20 if size > 200 else 0.06):
                    continue
                crystals(canvas, s, x, y + rng.uniform(-8, 14), size * rng.uniform(0.7, 1.15) * s.zoom**0.5, rng, tints[i % 3])
        for i in range(5):
            x = s.width * (i + rng.uniform(0.1, 0.9)) / 5
            canvas.save()
            canvas.translate(x, 34)
            canvas.scale(1, -1)
            crystals(canvas, s, 0, 0, rng.uniform(90, 170) * s.zoom**0.5, rng, tints[(i + 1) % 3])
            canvas.restore()

    s.draw(0.42, -20, ground + 40, paint)


def _dim(light: Oklch) -> Palette:
    """Half dark, with the light of the opening on whoever stands here."""
    return replace(
        script("blue"),
        light=light,
        shadow=(0.20, 0.045, 270),
        fog=(0.44, 0.05, 240),
        haze=0.5,
        exposure=1.0,
        sun_radius=0.0,
        rim=0.8,
    )


def _wall(s: Scenery, x: float, y: float, light: Oklch, *, hole: bool = True) -> None:
    """The far wall, lit around a ragged opening through which the day is seen; without a `hole` by lamps alone."""
    noise = Noise(s.seed + 31)
    px, py = s.grid(0.04, -8, s.bottom, 3.0)
    u, v = px / 1080, py / 1080
    strata = _cut(0.55 + 0.75 * noise.ridged(u * 1.5 + noise.fbm(u * 3, v * 2, 3) * 0.3, v * 2.6, 5))
    ragged = noise.fbm(u * 4.4 + 7, v * 4.4, 5) * 1.3
    away = np.hypot((px - x) / (1.25 * s.zoom**0.5), (py - y) / (1.0 * s.zoom**0.5)) / 190 * (1 + 0.34 * ragged)
    shine = np.exp(-np.maximum(away - 1, 0) * 0.62)[..., None]
    fold = strata[..., None]
    rock = lab((0.22, 0.045, 268)) * (1 - fold) + lab((0.40, 0.05, 255)) * fold
    lit = lab((0.62, 0.06, 60)) * 0.4 + lab(light) * 0.6
    out = rock * (1 - 0.62 * shine * fold) + lit * 0.62 * shine * fold
    opening = smoothstep(1.03, 0.97, away)[..., None] * float(hole)
    day = lab(light) * (1 - 0.16 * (v[..., None] - y / 1080)) + 0.03
    s.image(0.04, -8, np.clip(lab_to_srgb(out * (1 - opening) + day * opening), 0, 1), None, 3.0)
    s.draw(0.04, y - 620, y + 620, lambda c: glow(c, x, y, 520 * s.zoom**0.5, light, 0.42))


def _cut(value: Field) -> Field:
    """Values 0..1 in five soft steps, as broken rock has faces."""
    cut = np.clip(value, 0, 1) * 5
    return np.asarray((np.floor(cut) + smoothstep(0.25, 0.75, cut % 1)) / 5, np.float32)


def _vault(s: Scenery, parallax: float, wide: float, high: float, dark: Oklch, lit: Oklch, seed: int) -> None:
    """Rock around a ragged vault that is open in the middle, `wide` and `high` as parts of the frame."""
    noise = Noise(s.seed + seed)
    x, y = s.grid(parallax, -8, s.bottom, 3.0)
    u, v = x / 1080, y / 1080
    away = np.hypot((x - s.width / 2) / (wide * s.width), np.minimum(y - s.stage.ground_y * 0.94, 0) / (high * s.height))
    away += 0.20 * noise.fbm(u * 2.6, v * 2.6, 5)
    faces = _cut(0.5 + 0.8 * noise.ridged(u * 1.7, v * 2.2, 5))[..., None] * np.exp(-np.maximum(away - 1, 0) * 3.2)[..., None]
    rgb = np.clip(lab_to_srgb(lab(dark) * (1 - faces) + lab(lit) * faces), 0, 1)
    s.image(parallax, -8, rgb, smoothstep(0.985, 1.015, np.asarray(away, np.float32)), 3.0)


def _dripstones(
    s: Scenery, parallax: float, colour: Oklch, *, size: float, count: int, seed: int, apart: float = 0.0, standing: bool = True
) -> None:
    """Stones that hang from the roof and stand on the floor; `apart` keeps the middle free by that part of the width."""
    base = s.stage.ground_y - (1 - parallax) * 0.4 * (s.stage.ground_y - s.horizon) if parallax < 1 else s.bottom
    floor = s.horizon + 14 if parallax < 0.2 else base

    def paint(canvas: Canvas) -> None:
        rng = random.Random(s.seed * 31 + seed)
        over = s.over(parallax)
        for i in range(count):
            x = -over + (s.width + 2 * over) * (i + rng.uniform(0.1, 0.9)) / count
            middle = abs(x / s.width - 0.5) < apart
            width, length = rng.uniform(34, 92) * size, rng.uniform(90, 300) * size * (0.35 if middle else 1.0)
            _stone(canvas, s, rng, x, -30.0, width, length, colour)
            if standing and not middle:
                _stone(canvas, s, rng, x + rng.uniform(-40, 40), floor, width * 1.2, -length * 0.5, colour)

    s.draw(parallax, -60, s.bottom, paint, blur=5.0 if parallax > 1 else 0.0)


def _stone(canvas: Canvas, s: Scenery, rng: random.Random, x: float, y: float, width: float, length: float, colour: Oklch) -> None:
    """One dripstone of a length (downwards, upwards where negative), its side to the opening lighter."""
    steps = 7
    sides = []
    for side in (-1, 1):
        half = [side * width / 2 * (1 - k / steps) ** 1.35 * (1 + 0.16 * math.sin(k * 2.3 + x)) for k in range(steps + 1)]
        sides.append([(x + w + rng.uniform(-2, 2), y + length * k / steps) for k, w in enumerate(half)])
    left, right = sides
    canvas.drawPath(polygon([*left, *reversed(right)]), fill(oklch(*colour)))
    bright = left if s.side < 0 else right
    inner = [(x + (px - x) * 0.25, py) for px, py in bright]
    canvas.drawPath(polygon([*bright, *reversed(inner)]), fill(oklch(colour[0] + 0.09, colour[1], colour[2], 0.8)))


def _floor(s: Scenery, x: float) -> None:
    """Worn rock with puddles of light below the opening."""
    noise = Noise(s.seed + 57)
    dark, lit = lab((0.23, 0.04, 268)), lab((0.66, 0.06, 225))

    def heights(gx: Field, z: Field) -> Field:
        rough = noise.fbm(gx * 0.9, z * 0.9, 4) * 0.07
        return np.asarray(noise.fbm(gx * 0.25, z * 0.25, 3) * 0.24 * np.clip((z - 3) / 6, 0.1, 1.5) + rough, np.float32)

    def colours(key: Field, h: Field, gx: Field, z: Field) -> Field:
        beam = np.exp(-(((gx - (x - s.width / 2) / 1188 * 9) / 3.4) ** 2)) * np.exp(-(((z - 9) / 7) ** 2))
        grain = noise.fbm(gx * 5, z * 5, 3) * 0.06
        value = np.clip(key * (0.30 + 0.62 * beam) + grain * (0.4 + key), 0, 1)[..., None]
        out = dark + (lit - dark) * value
        far = (1 - np.exp(-np.maximum(z - 6, 0) / 30))[..., None]
        return np.asarray(out * (1 - far) + lab((0.30, 0.05, 255)) * far, np.float32)

    heightfield(s, Lens(eye=1.9, far=40, slices=220, sun_tan=0.4), heights, colours)

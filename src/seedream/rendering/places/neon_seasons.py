"""Seasons in the city: snow that lies on roofs, lamps and the road, and trees along the kerb with the leaves of the season."""

from __future__ import annotations

import math
import random
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.foliage import crown, trunk
from seedream.rendering.nature_kit.palette import palette
from seedream.rendering.nature_kit.seasons import BLOSSOM, season_tints
from seedream.rendering.places.layers import periodic_noise, smoothstep
from seedream.rendering.surface import bake, fill, image_from_array
from seedream.scene.shots.views import Place

TREE = 330.0
"""World units from the kerb to the top of a street tree."""
_APART = 640.0
SNOW_DAY, SNOW_NIGHT = (0.94, 0.012, 250), (0.58, 0.05, 268)
"""Snow by day and in the light of the shops."""


def snow_lies(place: Place) -> bool:
    """Whether snow lies in the street: it snows, or it is winter and does not rain."""
    return place.weather == "snow" or (place.season == "winter" and place.weather not in ("rain", "storm"))


def capped(image: Any, thick_px: float, tint: Oklch, seed: int) -> Any:
    """The picture with snow on every edge that is open to the sky: roofs, cornices that jut out, lamps, bins."""
    pixels = image.toarray(colorType=skia.kRGBA_8888_ColorType)
    solid = pixels[..., 3] > 128
    high = max(2, round(thick_px))
    wave = periodic_noise(solid.shape[1], 8, seed, slope=1.2)[0]
    depth = np.clip(high * (0.55 + 0.9 * wave), 1, high * 1.4).astype(np.int32)
    open_above = np.zeros_like(solid)
    for step in range(1, int(depth.max()) + 1):  # what has free sky within `depth` rows above it
        shifted = np.zeros_like(solid)
        shifted[step:] = solid[:-step]
        open_above |= ~shifted & (step <= depth)[None, :]
    snow = solid & open_above
    colour = np.array([(oklch(*tint) >> shift) & 0xFF for shift in (16, 8, 0)], np.float32)
    out = pixels.copy()
    out[snow, :3] = colour.astype(np.uint8)
    out[snow, 3] = 255
    return skia.Image.fromarray(np.ascontiguousarray(out), skia.kRGBA_8888_ColorType)


def lay_snow(canvas: Any, width: float, height: float, k: float, tint: Oklch, seed: int) -> None:
    """Snow on pavement and road in design units, trodden along the pavement, with wheel tracks along the lanes."""
    noise = periodic_noise(512, 160, seed + 31, slope=1.3, stretch=2.6)
    rows = np.linspace(0, 1, noise.shape[0])[:, None]
    tracks = sum(np.exp(-(((rows - at) / 0.035) ** 2)) for at in (0.22, 0.34, 0.58, 0.74))
    cover = np.clip(0.92 - 0.62 * tracks * smoothstep(0.30, 0.62, noise) + 0.25 * (noise - 0.5), 0.0, 0.95)
    shade = np.clip(1.0 - 0.22 * np.abs(noise - 0.5) - 0.10 * tracks, 0.6, 1.0)[..., None]
    colour = np.array([(oklch(*tint) >> shift) & 0xFF for shift in (16, 8, 0)], np.float32) / 255
    picture = image_from_array(np.asarray(colour * shade, np.float32), np.asarray(cover, np.float32))
    canvas.drawImageRect(picture, skia.Rect.MakeWH(width, height), skia.SamplingOptions(skia.FilterMode.kLinear))
    bank = with_alpha(oklch(min(1.0, tint[0] + 0.04), tint[1], tint[2]), 0.95)
    rng = random.Random(seed)
    x = 0.0
    while x < width:
        wide = rng.uniform(60, 190) * k
        if x + wide < width:
            canvas.drawOval(skia.Rect.MakeXYWH(x, 20 * k, wide, rng.uniform(9, 15) * k), fill(bank, blur=1.6))
        x += wide * rng.uniform(0.7, 1.3)


def bake_trees(place: Place, seed: int, *, period: float, scale: float) -> Any | None:
    """Trees along the kerb as a tile in world units, in leaf or bare with snow; None where no season is said."""
    bare = snow_lies(place)
    if not (place.season or bare):
        return None
    p, rng, count = palette(place.time_of_day, place.weather), random.Random(seed + 91), max(1, round(period / _APART))
    tints = season_tints(place.season, p.name)

    def paint(canvas: Any) -> None:
        canvas.translate(0, TREE + 40)
        for i in range(count):
            x, tall = period * (i + 0.9) / count - 0.35 * period / count, TREE * rng.uniform(0.84, 1.0)
            trunk(canvas, x, 0, tall * 0.05, -tall * 0.62, p, rng, side=1, depth=0.08)
            canvas.drawOval(skia.Rect.MakeXYWH(x - 26, -5, 52, 10), fill(oklch(0.30, 0.03, 50)))
            if bare:
                _twigs(canvas, x, -tall * 0.52, tall * 0.5, rng, p.dark)
                continue
            leaves = BLOSSOM if place.season == "spring" and rng.random() < 0.6 else tints
            crown(canvas, x, -tall * 0.68, tall * 0.74, tall * 0.60, leaves, p, rng, side=1, depth=0.06, size=tall * 0.16, count=70)

    return bake(period, TREE + 60, scale, paint)


def _twigs(canvas: Any, x: float, y: float, size: float, rng: random.Random, dark: bool) -> None:
    """A bare crown with snow on its boughs."""
    bark, white = oklch(0.24, 0.03, 40), oklch(*(SNOW_NIGHT if dark else SNOW_DAY))

    def bough(x0: float, y0: float, angle: float, length: float, width: float, level: int) -> None:
        x1, y1 = x0 + math.cos(angle) * length, y0 + math.sin(angle) * length
        canvas.drawLine(x0, y0, x1, y1, _round(bark, width))
        if width > 1.6:
            canvas.drawLine(x0, y0 - width * 0.5, x1, y1 - width * 0.5, _round(white, width * 0.45))
        if level:
            for turn in (-0.5, 0.05, 0.5):
                bough(x1, y1, angle + turn + rng.uniform(-0.2, 0.2), length * rng.uniform(0.62, 0.78), width * 0.6, level - 1)

    for lean in (-0.75, -0.2, 0.3, 0.8):
        bough(x, y, -math.pi / 2 + lean, size * 0.36, size * 0.045, 3)


def _round(colour: int, width: float) -> Any:
    return skia.Paint(
        Color=colour, AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width, StrokeCap=skia.Paint.kRound_Cap
    )


def strew(canvas: Any, width: float, height: float, k: float, place: Place, seed: int) -> None:
    """Leaves or petals of the season that lie on pavement and road."""
    if place.season not in ("autumn", "spring"):
        return
    p, rng = palette(place.time_of_day, place.weather), random.Random(seed + 5)
    tints = BLOSSOM if place.season == "spring" else season_tints("autumn", p.name)
    dim = 0.62 if p.dark else 0.92
    for _ in range(round(width / 3.2)):
        q = rng.random() ** 1.5
        x, y, r = rng.uniform(0, width), 4 + (height - 4) * q, (2.0 + 7.0 * q) * k * rng.uniform(0.6, 1.1)
        lightness, chroma, hue = rng.choice(tints)
        canvas.drawOval(skia.Rect.MakeXYWH(x, y, r * 2, r * 0.8), fill(oklch(lightness * dim, chroma * dim, hue, 0.9)))

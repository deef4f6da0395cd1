"""The moon: craters with the hard shadows of a low sun, black sky, and the earth above the horizon."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.colour import lab, lab_to_srgb, oklch, ramp
from seedream.rendering.nature_kit.air import glow
from seedream.rendering.nature_kit.elements import distant_weather
from seedream.rendering.nature_kit.heightfield import Lens, heightfield
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import script
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.nature_kit.sky import stars
from seedream.rendering.nature_kit.starfield import milky_way
from seedream.rendering.painter import LightRig, PlacePainter
from seedream.rendering.places.grounds.outposts import settlement
from seedream.rendering.surface import LINEAR, image_from_array
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

Field = NDArray[np.float32]
_TONES = ((0.0, 0.13, 0.03, 268), (0.25, 0.31, 0.034, 272), (0.5, 0.60, 0.02, 290), (0.75, 0.82, 0.022, 75), (1.0, 0.95, 0.026, 85))


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The surface of the moon; there is no weather and no time of day but the low sun of the terminator."""
    night = replace(
        script("night"), haze=0.0, exposure=1.0, sun_radius=0.0, sky=((0.0, 0.085, 0.02, 275), (1.0, 0.125, 0.035, 262))
    )
    s = Scenery(place, frame, framing, seed, horizon=0.57, script=night, adult=0.24)
    s.light = LightRig(
        key_x=0.9 * s.side,
        key_y=-0.4,
        key=oklch(0.98, 0.025, 85),
        shadow=oklch(0.12, 0.04, 270),
        shadow_amount=0.5,
        rim_left=oklch(0.97, 0.03, 85) if s.side < 0 else oklch(0.6, 0.1, 248),
        rim_right=oklch(0.97, 0.03, 85) if s.side > 0 else oklch(0.6, 0.1, 248),
        rim_strength=0.9,
        ambient=oklch(0.14, 0.05, 268, 0.16),
        contact=oklch(0.05, 0.02, 270, 0.75),
    )
    _space(s)
    milky_way(s, 0.62)
    stars(s, 1300, bottom=s.horizon * 1.5)
    _earth(s)
    _ground(s)
    if "base" in place.wording.lower().split():
        settlement(s)
    distant_weather(s, ground="dust")
    s.cast()
    return s


def _space(s: Scenery) -> None:
    _, y = s.grid(0.0, -8, s.horizon + 130, 4.0)
    rgb = ramp(s.palette.sky)[(np.clip(y / s.horizon, 0, 1) * 511).astype(np.int32)]
    s.image(0.0, -8, rgb, None, 4.0)


def _earth(s: Scenery) -> None:
    """The earth, lit from the same side as the ground."""
    radius = 150.0 * min(1.7, s.zoom) * (1.1 if s.framing == "detail" else 1.0)
    cx, cy = s.width * (0.5 - s.side * 0.18), s.horizon * (0.46 if s.framing != "close" else 0.5)
    s.draw(0.01, cy - 620, cy + 620, lambda c: glow(c, cx, cy, 560 * s.zoom**0.5, (0.60, 0.11, 248), 0.30))
    reach, step = radius * 1.25, 1.0 / s.scale
    axis = np.arange(-reach, reach, step, dtype=np.float32) / radius
    x, y = np.meshgrid(axis, axis)
    rgb, alpha = _globe(x, y, s.seed, s.side, radius / step)
    image = image_from_array(rgb, alpha)
    s.draw(
        0.012,
        cy - reach,
        cy + reach,
        lambda c: c.drawImageRect(image, skia.Rect.MakeXYWH(cx - reach, cy - reach, 2 * reach, 2 * reach), LINEAR),
    )


def _globe(x: Field, y: Field, seed: int, side: int, radius_px: float) -> tuple[Field, Field]:
    """Seas, land, ice, clouds with shadows, night side, atmosphere: sRGB and alpha on coordinates in radii."""
    noise, r = Noise(44 + seed), np.hypot(x, y)
    z = np.sqrt(np.clip(1 - r * r, 0, 1))
    tilt = 0.41
    tx, ty = x * math.cos(tilt) - y * math.sin(tilt), x * math.sin(tilt) + y * math.cos(tilt)
    lon, lat = np.arctan2(tx, z + 1e-6), np.arcsin(np.clip(ty, -1, 1))
    q = noise.fbm(lon * 1.3 + 5, lat * 1.6, 3)
    land = noise.fbm(lon * 1.35 + q * 0.5 + 2.2, lat * 1.5 + q * 0.4, 6)
    on_land = smoothstep(0.02, 0.09, land + 0.06)[..., None]
    dry = smoothstep(0.1, 0.5, 1 - np.abs(lat) * 1.1 + noise.fbm(lon * 3, lat * 3, 3) * 0.5)[..., None] * 0.6
    rgb = ramp([(0, 0.36, 0.11, 258), (0.7, 0.47, 0.115, 245), (1, 0.60, 0.10, 215)])[
        (smoothstep(-0.5, 0.1, land) * 511).astype(np.int32)
    ]
    soil = lab_to_srgb(lab((0.56, 0.09, 140))) * (1 - dry) + lab_to_srgb(lab((0.74, 0.075, 78))) * dry
    rgb = rgb * (1 - on_land) + soil * on_land
    ice = smoothstep(1.0, 1.2, np.abs(lat) + 0.08 * q)[..., None]
    rgb = rgb * (1 - ice) + 0.95 * ice
    swirl = noise.fbm(lon * 2 + lat * 1.2, lat * 3, 4)
    cloud = smoothstep(0.0, 0.36, noise.fbm(lon * 2.2 + swirl * 1.3 + 9, lat * 4.2 + swirl * 1.1, 6, 0.55) + 0.16)[..., None]
    shadow = smoothstep(0.0, 0.36, noise.fbm(lon * 2.2 + swirl * 1.3 + 9.05, lat * 4.2 + swirl * 1.1 + 0.05, 4, 0.55) + 0.16)[
        ..., None
    ]
    rgb = rgb * (1 - 0.35 * shadow * (1 - cloud))
    rgb = rgb * (1 - cloud * 0.92) + 0.97 * cloud * 0.92
    sun = (0.62 * side, -0.52, 0.58)
    lambert = x * sun[0] + y * sun[1] + z * sun[2]
    key = smoothstep(-0.10, 0.75, lambert)[..., None]
    rgb = rgb * (0.04 + 1.05 * key) + lab_to_srgb(lab((0.10, 0.05, 268))) * (1 - key) * 0.6
    rim = ((1 - z) ** 2.4 * smoothstep(-0.25, 0.6, lambert))[..., None]
    rgb = rgb * (1 - rim * 0.8) + lab_to_srgb(lab((0.82, 0.10, 235))) * rim * 0.9
    inside = np.clip((1 - r) * radius_px + 0.5, 0, 1)
    halo = np.exp(-np.clip(r - 1, 0, 1) * 16) * smoothstep(-0.35, 0.8, (x * sun[0] + y * sun[1]) / np.maximum(r, 0.01)) * 0.75
    halo = halo * np.clip((1.24 - r) * 12, 0, 1)
    out = rgb * inside[..., None] + lab_to_srgb(lab((0.72, 0.12, 240))) * (1 - inside[..., None])
    return np.clip(out, 0, 1).astype(np.float32), np.asarray(np.maximum(inside, halo), np.float32)


def _ground(s: Scenery) -> None:
    rng, noise = np.random.default_rng(s.seed + 6), Noise(s.seed + 77)
    close = {"wide": 1.0, "medium": 0.72, "close": 0.55, "detail": 0.5}[s.framing]
    main = [
        (-6.4, 13, 3.1),
        (7.2, 17, 4.4),
        (-13, 24, 3.6),
        (3.4, 9.8, 1.25),
        (-2.4, 7.4, 0.8),
        (2.6, 6.0, 0.42),
        (20, 30, 6),
        (-34, 54, 9),
        (9, 46, 9),
        (34, 70, 15),
        (-9, 9.4, 0.9),
    ]
    craters = [(-x * s.side, z, r) for x, z, r in main]
    craters += [
        (float(rng.uniform(-1.6, 1.6) * q), float(q), float(min(1.3, q * 0.016 + rng.random() ** 4 * q * 0.09)))
        for q in np.geomspace(2.6, 60, 120)
    ]

    def heights(x: Field, z: Field) -> Field:
        h = (
            noise.fbm(x * 0.12, z * 0.12, 4) * 0.42 * np.clip(z / 8, 0.3, 3)
            + noise.fbm(x * 0.9, z * 0.9, 4) * 0.05
            + noise.fbm(x * 3.2, z * 3.2, 3) * 0.012
        )
        for cx, cz, radius in craters:
            rows = np.nonzero(np.abs(z[:, 0] - cz) < radius * 2.4)[0]
            if len(rows) == 0:
                continue
            part = slice(rows[0], rows[-1] + 1)
            d = np.hypot(x[part] - cx, z[part] - cz) / radius
            bowl = -(1 - smoothstep(0.15, 1.12, d)) * 0.36 + np.exp(-(((d - 1.05) / 0.26) ** 2)) * 0.13
            h[part] += (bowl + smoothstep(0.85, 1.2, d) * np.exp(-np.maximum(d - 1, 0) * 2.4) * 0.05) * radius * 0.62
        return np.asarray(
            h + np.clip(noise.ridged(x * 0.035 + 3, z * 0.03, 5) + 0.15, 0, 1) * smoothstep(40, 90, z) * 9, np.float32
        )

    steps = np.array([t[0] for t in _TONES])
    labs = np.array([lab(t[1:]) for t in _TONES])

    def colours(key: Field, h: Field, x: Field, z: Field) -> Field:
        texture = noise.fbm(x * 2.2, z * 2.2, 4) * 0.06 + noise.fbm(x * 9, z * 9, 3) * 0.04
        value = np.clip(key * 1.12 + texture * key * 1.6 + noise.fbm(x * 0.05, z * 0.05, 3) * 0.06 * key, 0, 1)
        cut = value * 6
        value = 0.4 * value + 0.6 * (np.floor(cut) / 6 + smoothstep(0.3, 0.7, cut % 1) / 6)
        out = np.stack([np.interp(value, steps, labs[:, i]) for i in range(3)], -1)
        earthshine = ((1 - value) * 0.14)[..., None]
        out = out * (1 - earthshine) + lab((0.42, 0.07, 250)) * earthshine
        far = (smoothstep(30, 120, z) * 0.2)[..., None]
        return np.asarray(out * (1 - far) + lab((0.44, 0.03, 270)) * far, np.float32)

    heightfield(s, Lens(eye=1.5 * close, far=130, slices=420, sun_tan=0.34), heights, colours, reduce=1.5)

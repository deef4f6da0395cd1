"""Planets and moons: surfaces of several kinds shaded as globes, with air at the limb and lights on the night side."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from seedream.rendering.colour import Oklch, lab, lab_to_srgb, ramp
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.places.grounds.groundwork import Field, lay

Sun = tuple[float, float, float]
"""Direction towards the sun in the globe's frame: right, down, towards the eye."""


@dataclass(frozen=True, slots=True)
class World:
    """A kind of globe: the ramp of its ground, its air (OKLCH) and how thick it is, its clouds 0..1."""

    ground: tuple[tuple[float, float, float, float], ...]
    air: Oklch
    thick: float
    clouds: float = 0.0


_OCEAN = (
    (0, 0.34, 0.11, 258), (0.52, 0.44, 0.12, 248), (0.60, 0.60, 0.10, 215), (0.64, 0.54, 0.09, 140), (0.82, 0.66, 0.08, 95),
    (1, 0.84, 0.03, 90),
)  # fmt: skip
_RUST = ((0, 0.34, 0.08, 32), (0.45, 0.50, 0.11, 40), (0.75, 0.64, 0.11, 52), (1, 0.78, 0.08, 70))
_GAS = ((0, 0.52, 0.09, 45), (0.3, 0.72, 0.09, 68), (0.55, 0.86, 0.06, 85), (0.8, 0.64, 0.09, 52), (1, 0.90, 0.04, 90))
_ICE = ((0, 0.50, 0.07, 235), (0.5, 0.70, 0.055, 218), (1, 0.90, 0.025, 210))
_DUST = ((0, 0.36, 0.02, 60), (0.5, 0.56, 0.02, 70), (1, 0.76, 0.018, 80))
WORLDS = {
    "ocean": World(_OCEAN, (0.74, 0.12, 240), 1.0, 0.9),
    "rust": World(_RUST, (0.76, 0.09, 55), 0.55, 0.15),
    "gas": World(_GAS, (0.86, 0.08, 75), 0.7),
    "ice": World(_ICE, (0.84, 0.07, 215), 0.6, 0.2),
    "dust": World(_DUST, (0.6, 0.02, 80), 0.0),
}
"""Kinds of globes."""


def globe(
    kind: str, x: Field, y: Field, seed: int, sun: Sun, radius_px: float, *, lights: bool = False, near: bool = False
) -> tuple[Field, Field]:
    """sRGB `(h, w, 3)` and alpha of a globe on coordinates in radii; `radius_px` gives its edge the width of a pixel.

    `lights` on the night side are those of towns; a globe that is `near` has thin air.
    """
    world, r = WORLDS[kind], np.hypot(x, y)
    z = np.asarray(np.sqrt(np.clip(1 - r * r, 0, 1)), np.float32)
    rgb, land = _surface(world, kind, x, y, z, seed)
    lambert = x * sun[0] + y * sun[1] + z * sun[2]
    key = smoothstep(-0.06, 0.62, lambert)
    shaded = rgb * (0.035 + 1.02 * key)[..., None] + lab_to_srgb(lab((0.09, 0.045, 268))) * (1 - key)[..., None] * 0.6
    if lights:
        noise = Noise(seed + 8)
        tilt = np.arctan2(x, z + 1e-6)
        towns = (
            smoothstep(0.20, 0.42, noise.fbm(tilt * 30, y * 34, 3)) * smoothstep(0.0, 0.25, noise.fbm(tilt * 6, y * 6, 2)) * land
        )
        shaded = shaded + lab_to_srgb(lab((0.84, 0.13, 74))) * (towns * (1 - smoothstep(-0.12, 0.12, lambert)) * 0.9)[..., None]
    air = lab_to_srgb(lab(world.air)).astype(np.float32)
    veil = (1 - z) ** 2.6 * smoothstep(-0.28, 0.5, lambert) * world.thick
    lit = lay(np.asarray(shaded, np.float32), air, np.asarray(veil * 0.85, np.float32))
    inside = np.asarray(np.clip((1 - r) * radius_px + 0.5, 0, 1), np.float32)
    facing = smoothstep(-0.35, 0.7, (x * sun[0] + y * sun[1]) / np.maximum(r, 0.01) + 0.25 * sun[2])
    glow = np.exp(-np.clip(r - 1, 0, 1) * (75.0 if near else 13.0)) * facing * 0.8 * world.thick
    out = lay(np.asarray(np.broadcast_to(air, lit.shape), np.float32), lit, inside)
    return np.asarray(np.clip(out, 0, 1), np.float32), np.asarray(np.maximum(inside, glow * (r > 1)), np.float32)


def _surface(world: World, kind: str, x: Field, y: Field, z: Field, seed: int) -> tuple[Field, Field]:
    """Colours of the ground under plain light, and where there is land."""
    noise, tilt = Noise(44 + seed), 0.35
    tx, ty = x * math.cos(tilt) - y * math.sin(tilt), x * math.sin(tilt) + y * math.cos(tilt)
    lon, lat = np.arctan2(tx, z + 1e-6), np.arcsin(np.clip(ty, -1, 1))
    if kind == "gas":
        turn = noise.fbm(lon * 2.0, lat * 7.0, 4) * 0.16
        value = 0.5 + 0.42 * np.sin((lat + turn) * 15.0) + 0.16 * noise.fbm(lon * 3, lat * 26, 3)
    else:
        q = noise.fbm(lon * 2.2 + 5, lat * 2.6, 3)
        value = 0.52 + 0.62 * noise.fbm(lon * 2.6 + q * 0.5, lat * 2.9 + q * 0.4, 6)
        value = value + (0.16 * noise.ridged(lon * 7, lat * 7, 4) if kind in {"rust", "dust", "ice"} else 0.0)
    rgb = ramp(list(world.ground))[(np.clip(value, 0, 1) * 511).astype(np.int32)].astype(np.float32)
    land = smoothstep(0.61, 0.65, value) if kind == "ocean" else np.ones_like(value)
    if world.clouds:
        swirl = noise.fbm(lon * 3 + lat * 1.4, lat * 4, 4)
        cover = smoothstep(0.02, 0.40, noise.fbm(lon * 3.6 + swirl * 1.3 + 9, lat * 6.5 + swirl * 1.1, 6, 0.55) + 0.10)
        shade = smoothstep(0.02, 0.40, noise.fbm(lon * 3.6 + swirl * 1.3 + 9.05, lat * 6.5 + swirl * 1.1 + 0.05, 4, 0.55) + 0.10)
        rgb = rgb * (1 - 0.35 * shade * (1 - cover) * world.clouds)[..., None]
        rgb = lay(rgb, np.full(3, 0.97, np.float32), cover * world.clouds)
        land = land * (1 - cover)
    return np.asarray(rgb, np.float32), np.asarray(land, np.float32)

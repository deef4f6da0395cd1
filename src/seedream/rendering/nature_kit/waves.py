"""Water: a field of waves seen in perspective, cut into bands by distance, so that every band can rise and fall on its own."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.colour import Oklch, lab, lab_to_srgb
from seedream.rendering.nature_kit.heightfield import FOCAL, scan
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import blend
from seedream.rendering.nature_kit.scenery import Scenery

Field = NDArray[np.float32]

EYE = 1.75
"""Height of the eye above the water, in the units of the field."""


@dataclass(frozen=True, slots=True)
class Water:
    """How the water is: height of the waves, foam 0..1, its deep and its lit colour, and the sky it mirrors."""

    height: float
    foam: float
    deep: Oklch
    lit: Oklch
    mirror: Oklch
    crest: Oklch


def water_for(s: Scenery, rough: float) -> Water:
    """Water under the scenery's colour script; `rough` 0 calm .. 1 storm."""
    p = s.palette
    horizon = p.sky[-1][1:]
    mirror = blend(horizon, p.sky[-2][1:], 0.35)
    light = p.exposure
    teal = blend((0.52 * light, 0.085, 205), p.sky[0][1:], 0.22)
    deep = blend((0.30 * light, 0.07, 232), p.shadow, 0.25)
    return Water(0.25 + 0.85 * rough, rough, deep, teal, mirror, blend((0.93, 0.015, 200), p.light, 0.3))


def _heights(noise: Noise, x: Field, z: Field, water: Water) -> Field:
    q = noise.fbm(x * 0.10, z * 0.10, 3)
    swell = z * 0.62 + x * 0.22 + q * 2.6
    main = (1 - np.abs(np.sin(swell * 0.62)) ** 0.85) * (0.62 + 0.75 * noise.fbm(x * 0.16, z * 0.14 + 5, 3))
    cross = (1 - np.abs(np.sin((z * 0.9 - x * 0.75 + q * 2.0) * 1.05)) ** 0.8) * 0.30
    chop = noise.fbm(x * 1.5, z * 1.5, 4) * 0.10 + noise.ridged(x * 0.75, z * 0.75, 3) * 0.09
    return np.asarray(
        ((main + cross) * water.height + chop * (0.5 + 0.5 * water.height)) * np.clip(1.35 - z / 90, 0.55, 1) - 0.15, np.float32
    )


def _colours(s: Scenery, noise: Noise, h: Field, x: Field, z: Field, water: Water) -> Field:
    """OKLab colours: faces that look at us are deep, backs mirror the sky, crests let light through, foam on top."""
    slope = np.gradient(h, axis=0) / np.gradient(z[:, :1], axis=0)
    face = np.clip(slope * 1.15 / max(0.45, water.height) + 0.32 + noise.fbm(x * 3, z * 3, 3) * 0.25, 0, 1)
    steps = face * 5
    face = 0.4 * face + 0.6 * (np.floor(steps) / 5 + smoothstep(0.3, 0.7, steps % 1) / 5)
    out = lab(water.mirror) * (1 - face[..., None]) + lab(water.deep) * face[..., None]
    through = (smoothstep(0.34, 0.95, h / max(0.5, water.height)) * face)[..., None] * 0.75
    out = out * (1 - through) + lab(water.lit) * through
    sun_x = (s.sun_x - s.width / 2) / (FOCAL * 1080)
    if s.palette.sunny:
        width = 0.05 + 0.012 * z
        path = np.exp(-(((x / z - sun_x) / width) ** 2)) * smoothstep(0.05, 0.35, 1 - face + 0.3 * noise.value(x * 5, z * 7))
        strength = {"day": 0.35, "night": 0.75}.get(s.palette.name, 0.85)
        out = out + (lab(s.palette.light) * np.array([1.02, 1, 1]) - out) * (path * strength)[..., None]
    if water.foam > 0.05:
        grain = noise.fbm(x * 2.1, z * 2.1, 4)
        caps = smoothstep(0.50, 0.82, h + 0.30 * grain - 0.38 * (1 - water.foam))
        lace = (
            smoothstep(0.20, 0.36, noise.ridged(x * 1.1 + h, z * 2.6, 5) * 0.8 - 0.12 + 0.30 * h - 0.20 * face)
            * smoothstep(0, 0.5, h)
            * 0.85
            * water.foam
        )
        foam = np.clip(caps + lace, 0, 1)[..., None]
        white = (
            lab(blend(water.deep, water.crest, 0.35))
            + (lab(water.crest) - lab(blend(water.deep, water.crest, 0.35))) * np.clip(1 - 0.65 * face, 0, 1)[..., None]
        )
        out = out * (1 - foam) + white * foam
    far = np.clip(1 - np.exp(-(z - 6) / 42), 0, 1)[..., None] * 0.8
    out = out * (1 - far) + lab(blend(water.mirror, s.palette.fog, 0.25)) * far
    near = (1 - smoothstep(1.5, 6, z))[..., None] * 0.3
    return np.asarray(out * (1 - near) + lab(water.deep) * 0.75 * near, np.float32)


def sea(s: Scenery, water: Water, *, bands: int = 7, near_z: float = 2.0, far_z: float = 110.0, lift: float = 1.0) -> list[float]:
    """Add the water from the horizon to the frame's bottom as bands; returns the line of each band's mean, far to near.

    `lift` scales perspective depth: smaller values put the eye nearer to the water. Bands move when painted: far ones hardly.
    """
    noise = Noise(s.seed * 13 + 5)
    edges = np.geomspace(far_z, near_z, bands + 1)
    # The frame's bottom must be met by the nearest band.
    eye = EYE * lift * (s.bottom - s.horizon) / (FOCAL * 1080 * EYE * lift / near_z)
    lines = []
    for i in range(bands):
        far, near = float(edges[i]), float(edges[i + 1])
        lines.append(s.horizon + eye * FOCAL * 1080 / math.sqrt(far * near))
        _band(s, noise, water, far * 1.02, near * (0.72 if i < bands - 1 else 0.85), eye, i, bands)
    return lines


def _band(s: Scenery, noise: Noise, water: Water, far: float, near: float, eye: float, index: int, bands: int) -> None:
    parallax = 0.10 + 0.95 * (index / (bands - 1)) ** 1.6
    nearness = index / (bands - 1)
    unit = FOCAL * 1080
    z = np.geomspace(near, far, 70 + 6 * index).astype(np.float32)[:, None]
    over, step = s.over(parallax) + 60, 2.0 / s.scale
    xs = np.arange(-over, s.width + over + step, step, dtype=np.float32)[None, :]
    x = (xs - s.width / 2) / unit * z
    zz = np.asarray(np.broadcast_to(z, x.shape))
    h = _heights(noise, x, zz, water)
    lift = 1 - smoothstep(far * 0.82, far, zz) * 0.45
    h = h * lift
    rgb = lab_to_srgb(_colours(s, noise, h, x, zz, water)).astype(np.float32)
    y = s.horizon + (eye - h * min(1.0, eye / EYE)) * unit / zz
    visible = np.minimum.accumulate(y, axis=0)
    top = float(visible.min()) - 3
    bottom = float(y[0].max()) + 6
    ys = np.arange(top, min(bottom, s.bottom + 60), step, dtype=np.float32)
    image, skyline = scan(rgb, visible, ys), visible[-1]
    path = skia.PathBuilder()
    path.moveTo(float(xs[0, 0]), float(ys[-1]) + 9)
    for px, py in zip(xs[0].tolist(), skyline.tolist(), strict=True):
        path.lineTo(px, py)
    path.lineTo(float(xs[0, -1]), float(ys[-1]) + 9)
    path.close()
    swing, rise = 3 + 13 * nearness, (1.2 + 7 * nearness) * (0.4 + 0.8 * water.height)
    phase, speed = index * 1.9, 0.95 - 0.25 * nearness

    def motion(time_s: float, wind: float) -> tuple[float, float]:
        a = time_s * speed * (1 + 0.4 * abs(wind)) + phase
        return swing * math.cos(a) + 6 * nearness * math.sin(time_s * 0.31 + phase), rise * (0.5 + 0.5 * math.sin(a))

    s.image(parallax, top, image, None, 2.0, extra=60, motion=motion, clip=path.detach())

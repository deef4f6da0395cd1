"""Layered rock in walls with flat tops, as canyons and tablelands have it: terraces, buttresses, bands of colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.colour import Oklch, lab, lab_to_srgb
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import tone_table
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.surface import polygon

Field = NDArray[np.float32]

ROCK: Oklch = (0.58, 0.115, 44)
PALE: Oklch = (0.80, 0.075, 66)
DEEP: Oklch = (0.42, 0.105, 32)


def wall(
    s: Scenery, y: float, rise: float, depth: float, *, parallax: float, seed: int, steps: int = 4, part: float = 0.0,
    bottom: float | None = None,
) -> None:  # fmt: skip
    """A wall of layered rock up to `rise` design units above the line `y`.

    `part` leaves a gap in the middle, that part of the frame's width to either side, towards which the rock goes down in steps.
    """
    noise = Noise(s.seed * 19 + seed)
    over, step = s.over(parallax), 2.0 / s.scale
    xs = np.arange(-over, s.width + over + step, step, dtype=np.float32)
    top = _tops(s, noise, xs, y, rise, steps, part)
    end = bottom if bottom is not None else s.bottom
    gx, gy = s.grid(parallax, float(top.min()) - 2, end, 2.0)
    tones = _face(s, noise, gx, gy, np.interp(gx[0], xs, top).astype(np.float32), rise, depth)
    outline = [(float(xs[0]), end + 9), *zip(xs.tolist(), top.tolist(), strict=True), (float(xs[-1]), end + 9)]
    s.image(parallax, float(top.min()) - 2, lab_to_srgb(tones).astype(np.float32), None, 2.0, clip=polygon(outline))


def _tops(s: Scenery, noise: Noise, xs: Field, y: float, rise: float, steps: int, part: float) -> Field:
    """The skyline: noise cut into terraces with steep risers."""
    u = xs / 1080 / s.zoom**0.5
    shape = np.clip(noise.fbm(u * 1.6, 0.5, 4) * 0.62 + 0.62, 0, 1)
    if part > 0:
        away = np.abs(xs / s.width - 0.5 - 0.03 * s.side)
        shape = np.asarray(shape * 0.35 + 0.65, np.float32) * smoothstep(part * 0.62, part * 1.5, away)
    level = shape * steps
    cut = np.floor(level) + smoothstep(0.42, 0.58, np.asarray(level % 1, np.float32))
    rough = noise.fbm(u * 14, 3.0, 3) * 0.05 + noise.fbm(u * 46, 9.0, 2) * 0.02
    return np.asarray(y - rise * np.clip(cut / steps + rough * (shape > 0.02), 0, 1.06), np.float32)


def _face(s: Scenery, noise: Noise, x: Field, y: Field, top: Field, rise: float, depth: float) -> Field:
    """OKLab colours of the face: strata that wave a little, buttresses lit from the sun's side, scree at the foot."""
    u, v = x / 1080, y / 1080
    below = (y - top[None, :]) / max(rise, 1.0)
    band = v * 26 / s.zoom**0.5 + noise.fbm(u * 1.4, v * 2.0, 3) * 1.1
    layer = np.sin(np.floor(band) * 12.9898) * 43758.5453
    layer = np.asarray(layer - np.floor(layer), np.float32)
    edge = np.asarray(1 - smoothstep(0.0, 0.16, np.asarray(band % 1, np.float32)), np.float32)
    ribs = noise.ridged(u * 7.0 + noise.fbm(u * 3, v * 1.2, 2) * 0.5, v * 1.3, 4)
    slope = np.gradient(noise.fbm(u * 5.0, v * 0.7, 4), axis=1)
    facet = np.tanh(slope * -s.side * 240 / max(1.0, s.scale)).astype(np.float32)
    key = np.clip(0.46 + 0.34 * facet + 0.22 * ribs + 0.20 * (layer - 0.5) - 0.30 * edge, 0, 1)
    key = np.clip(key + 0.34 * np.exp(-np.maximum(below, 0) * 22), 0, 1)
    index = (key * 63).astype(np.int32)
    rock, pale, deep = (tone_table(m, depth, s.palette).astype(np.float32)[index] for m in (ROCK, PALE, DEEP))
    light, dark = smoothstep(0.62, 0.78, layer)[..., None], (1 - smoothstep(0.18, 0.32, layer))[..., None]
    out = rock + (pale - rock) * light
    out = out + (deep - out) * dark * 0.8
    fog = (smoothstep(0.35, 1.5, np.asarray(below, np.float32)) * min(0.75, 0.42 * depth))[..., None]
    return np.asarray(out + (lab(s.palette.fog).astype(np.float32) - out) * fog, np.float32)

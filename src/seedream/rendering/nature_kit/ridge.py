"""Ridges: a profile of noise whose slope is dragged down the face and cut softly into tones, melting into fog below."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.colour import Oklch, lab, lab_to_srgb
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import tone_table
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.surface import polygon


@dataclass(frozen=True, eq=False)
class Profile:
    """The skyline of a ridge in design units, so that things can stand on it."""

    x: NDArray[np.float32]
    y: NDArray[np.float32]

    def at(self, x: float) -> float:
        """Height of the skyline at `x`."""
        return float(np.interp(x, self.x, self.y))


@dataclass(frozen=True, slots=True)
class RidgeStyle:
    """How a ridge looks: its material, grain of the profile, relief, trees on the crest, snow share, mist at its foot."""

    material: Oklch
    detail: float = 2.2
    rough: float = 0.5
    relief: float = 0.9
    sharp: bool = True
    trees: float = 0.0
    snow: float = 0.0
    mist: float = 0.7
    peak_x: float | None = None
    peak_width: float = 420.0


def ridge(
    s: Scenery,
    y: float,
    amplitude: float,
    depth: float,
    style: RidgeStyle,
    *,
    seed: int,
    parallax: float,
    bottom: float | None = None,
) -> Profile:
    """Add a ridge whose mean line is `y` with `amplitude` (design units), down to `bottom`; returns its skyline."""
    over, step = s.over(parallax), 1 / s.scale
    xs = np.arange(-over, s.width + over + step, step, dtype=np.float32)
    bare = _skyline(s, xs, y, amplitude, style, seed)
    ys = bare - _treetops(s, xs, depth, style, seed) if style.trees > 0 else bare
    profile = Profile(xs, ys)
    top = float(ys.min()) - 2
    end = bottom if bottom is not None else min(s.height, float(ys.max()) + 260 * s.zoom)
    gx, gy = s.grid(parallax, top, end, 2.0)
    # Light falls on the slope of the ground, not on that of the treetops.
    key, mist, snow = _face(s, Profile(xs, bare), gx, gy, amplitude, style, seed)
    index = np.clip(key * 63, 0, 63).astype(np.int32)
    tones = tone_table(style.material, depth, s.palette).astype(np.float32)[index]
    if style.snow > 0:
        white = tone_table((0.97, 0.012, 250), depth, s.palette).astype(np.float32)
        tones += (white[np.clip(key * 80, 0, 63).astype(np.int32)] - tones) * snow[..., None]
    tones += (lab(s.palette.fog).astype(np.float32) - tones) * mist[..., None]
    outline = [(float(xs[0]), end + 9), *zip(xs.tolist(), ys.tolist(), strict=True), (float(xs[-1]), end + 9)]
    s.image(parallax, top, lab_to_srgb(tones), None, 2.0, clip=polygon(outline))
    return profile


def _skyline(s: Scenery, xs: NDArray[np.float32], y: float, amplitude: float, style: RidgeStyle, seed: int) -> NDArray[np.float32]:
    noise = Noise(500 + seed + s.seed * 17)
    u = xs / 1080 / s.zoom
    at = u * style.detail + seed * 3.7
    if style.sharp:
        shape = np.clip(noise.ridged(at, 0.5, 6, style.rough) * 0.9 + 0.1, -1, 1) * 0.5 + 0.5
    else:
        shape = noise.fbm(at, 0.5, 4, style.rough) * 0.5 + 0.5
    if style.peak_x is not None:
        distance = np.abs(xs - style.peak_x) / (style.peak_width * s.zoom)
        shape = shape * (0.42 + 0.5 * np.exp(-(distance**2)) + 0.55 * np.clip(1 - distance * 0.85, 0, 1) ** 1.15)
    return np.asarray(y - amplitude * (shape - 0.35), np.float32)


def _treetops(s: Scenery, xs: NDArray[np.float32], depth: float, style: RidgeStyle, seed: int) -> NDArray[np.float32]:
    """How far the tops of a forest rise above the ground: pointed teeth of uneven height, in groves."""
    noise, u = Noise(500 + seed + s.seed * 17), xs / 1080 / s.zoom
    saw = np.abs(((u * style.trees * 1.7 + noise.value(u * 9, 3.0)) % 1) * 2 - 1)
    teeth = saw * (0.35 + 0.9 * np.abs(noise.value(u * style.trees, 0.0)))
    grove = smoothstep(-0.5, 0.25, noise.fbm(u * 3.1, 7.0, 3))
    return np.asarray(teeth * grove * 22 * s.zoom * max(0.35, 1.4 - depth), np.float32)


def _smooth(values: NDArray[np.float32], width: int) -> NDArray[np.float32]:
    kernel = np.ones(width) / width
    return np.asarray(np.convolve(np.pad(values, width // 2, mode="edge"), kernel, "valid")[: len(values)], np.float32)


def _face(
    s: Scenery, profile: Profile, x: NDArray[np.float32], y: NDArray[np.float32], amplitude: float, style: RidgeStyle, seed: int
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Key 0..1, mist 0..1 and snow 0..1 of every point of the face."""
    noise, detail = Noise(500 + seed + s.seed * 17), style.detail / s.zoom
    skyline = np.interp(x[0], profile.x, profile.y).astype(np.float32)
    below = (y - skyline[None, :]) / 1080
    u = x / 1080
    q = noise.fbm(u * detail * 2.0 + below * 4, below * detail * 2.2, 4, 0.55)
    shift = (q * 1.0 * below - 0.34 * s.side * below) * 1080
    per_unit = s.scale
    wide, fine = max(3, int(46 * per_unit * s.zoom) | 1), max(3, int(11 * per_unit * s.zoom) | 1)
    slope = np.gradient(_smooth(profile.y, wide)) * 9 * 0.6 + np.gradient(_smooth(profile.y, fine)) * 4 * 0.25
    position = np.clip((x + shift - profile.x[0]) * per_unit, 0, len(slope) - 1).astype(np.int32)
    facet = np.tanh(-slope[position] * s.side * 0.22).astype(np.float32)
    texture = noise.fbm(u * detail * 9 + q * 2, below * detail * 9, 3)
    key = np.clip(0.44 + 0.8 * facet * style.relief + 0.16 * texture * style.relief, 0, 1)
    steps = key * 5
    key = 0.35 * key + 0.65 * (np.floor(steps) / 5 + smoothstep(0.25, 0.75, steps % 1) / 5)
    rim = np.exp(-np.maximum(below, 0) * 1080 / 5) * 0.5 * style.relief
    key = np.clip(key + rim * (facet > -0.2), 0, 1)
    reach = 0.30 * s.zoom
    melt = smoothstep(0.02 * s.zoom, reach, below) * style.mist * (1 - 0.25 * texture)
    snow = smoothstep(-0.01, 0.02, style.snow * amplitude / 1080 * 0.9 - below + texture * 0.05 * s.zoom + facet * 0.03 * s.zoom)
    return np.asarray(key, np.float32), np.clip(melt, 0, 1).astype(np.float32), snow


def fog_at(depth: float, haze: float) -> float:
    """Share of fog at a depth."""
    return 1 - math.exp(-depth * haze)

"""Seasons of what grows: the colours of leaves, what lies below the trees, and leaves or petals that drift down."""

from __future__ import annotations

import math
import random

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, lab
from seedream.rendering.nature_kit.foliage import AUTUMN, NIGHT, SUMMER
from seedream.rendering.nature_kit.palette import Palette, shade, tone
from seedream.rendering.nature_kit.plants import Batch
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import CameraState, Canvas

SPRING: tuple[Oklch, ...] = ((0.70, 0.15, 124), (0.63, 0.14, 130), (0.77, 0.14, 116))
BLOSSOM: tuple[Oklch, ...] = ((0.86, 0.075, 355), (0.80, 0.10, 358), (0.93, 0.04, 0), (0.88, 0.06, 345))
_WORDS = {
    "autumn": frozenset({"autumn", "fall", "fallen", "october", "november"}),
    "spring": frozenset({"spring", "blossom", "blossoms", "cherry"}),
}
_BLOOMING = 0.45
"""Share of trees in blossom in spring."""

Field = NDArray[np.float32]


def season_of(s: Scenery) -> str:
    """Season that shows in leaves ("spring", "autumn", or none): said of the place or part of its name; never where snow lies."""
    words = set(s.place.wording.lower().replace(",", " ").split())
    named = next((name for name, known in _WORDS.items() if words & known), "")
    said = s.place.season or named
    return "" if s.winter or said not in _WORDS else said


def leaf_tints(s: Scenery) -> tuple[Oklch, ...]:
    """Colours of leaves that fit the season and the hour of a place."""
    return season_tints(season_of(s), s.palette.name)


def season_tints(season: str, hour: str) -> tuple[Oklch, ...]:
    """Colours of leaves of a season at an hour (the name of a colour script)."""
    if season == "autumn":
        return AUTUMN
    if hour in {"night", "storm"}:
        return NIGHT
    return SPRING if season == "spring" else SUMMER


def tree_tints(s: Scenery, tints: tuple[Oklch, ...], x: float) -> tuple[Oklch, ...]:
    """Colours of one tree that stands at design `x`: in spring some are in blossom."""
    blooms = season_of(s) == "spring" and random.Random(round(x) * 7 + s.seed).random() < _BLOOMING
    return BLOSSOM if blooms else tints


def litter(out: Field, x: Field, d: Field, s: Scenery, *, size: float = 0.13, cover: float = 0.42) -> Field:
    """The ground with fallen leaves or petals on it, denser in drifts; `x`, `d` in adults, `size` of a leaf likewise."""
    season = season_of(s)
    if not season:
        return out
    size, cover = (size, cover) if season == "autumn" else (size * 0.7, cover * 0.5)
    tints = AUTUMN if season == "autumn" else BLOSSOM
    colours = np.array([[shade(c, k, 0.0, s.palette) for k in (0.35, 0.8)] for c in tints], np.float32).reshape(-1, 3)
    drifts = np.clip(0.55 + 1.5 * s.noise.fbm(x * 0.55, d * 0.8, 3), 0.12, 1.7)
    for turn in (0.0, 0.47):
        u, v = x / size + turn * 3.1 + turn * d, d / (size * 1.15) + turn * 5.3
        cell_u, cell_v = np.floor(u), np.floor(v)
        chance = _hash(cell_u, cell_v, 12.9898)
        du = u - cell_u - 0.5 - 0.36 * (_hash(cell_u, cell_v, 39.425) - 0.5)
        dv = v - cell_v - 0.5 - 0.36 * (_hash(cell_u, cell_v, 73.156) - 0.5)
        angle = 6.283 * _hash(cell_u, cell_v, 21.77)
        along, across = du * np.cos(angle) + dv * np.sin(angle), dv * np.cos(angle) - du * np.sin(angle)
        leaf = (along / 0.30) ** 2 + (across / (0.13 * (1.25 - np.abs(along) * 1.8))) ** 2 < 1
        there = leaf & (chance < cover * drifts)
        pick = (_hash(cell_u, cell_v, 57.31) * len(colours)).astype(np.int32) % len(colours)
        far = np.clip(d / 9.0, 0, 0.75)[..., None]
        tinted = colours[pick] * (1 - far) + np.asarray(lab(s.palette.fog), np.float32) * far
        out = np.where(there[..., None], tinted, out)
    return np.asarray(out, np.float32)


def _hash(u: Field, v: Field, salt: float) -> Field:
    """Even noise 0..1 for whole numbers."""
    mixed = np.sin(u * salt + v * 78.233 + salt * 3.7).astype(np.float64) * 43758.5453
    return np.asarray(mixed - np.floor(mixed), np.float32)


def falling(s: Scenery, count: int = 22) -> None:
    """Leaves in autumn, petals in spring, that turn as they sink before the cast; nothing in other seasons."""
    season, p = season_of(s), s.palette
    if not season:
        return
    rng, tints = random.Random(s.seed + 17), AUTUMN if season == "autumn" else BLOSSOM
    small = 1.0 if season == "autumn" else 0.62
    fall = [_leaf(rng, tints, small, p) for _ in range(count)]

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        wind = tracks.at("weather.wind", time_s)
        for u, v, size, phase, colour in fall:
            swing = math.sin(time_s * 1.4 + phase)
            x = (u * (s.width + 200) + (18 + 90 * wind) * time_s + 40 * swing - camera.x * 0.9) % (s.width + 200) - 100
            y = (v * (s.height + 120) + (34 + size * 4) * time_s) % (s.height + 120) - 60
            batch = Batch()
            batch.leaf(colour, x, y, size, phase + time_s * 1.1 + swing, 0.15 + 0.45 * abs(math.cos(time_s * 2 + phase)))
            batch.draw(canvas)

    s.live(paint)


def _leaf(rng: random.Random, tints: tuple[Oklch, ...], small: float, p: Palette) -> tuple[float, float, float, float, int]:
    """Place, size, phase and colour of one leaf in the air."""
    place = rng.random(), rng.random(), rng.uniform(5, 10) * small, rng.uniform(0, 6.28)
    return (*place, tone(rng.choice(tints), rng.uniform(0.5, 1), 0.05, p))

"""Textures: paper, pigment and chalk, baked once for a size and fixed to the screen, so that they never swim.

Each is `(H, W)` float32 around 0, mostly within -1..1. Cell sizes are in design units, so that a paper is as coarse in a preview
as in a large still.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

import numpy as np

from seedream.rendering.nature_kit.noise import Field, Noise

Maker = Callable[[int, int, float], Field]


_STRIP = 128
"""Rows that are made at once: noise needs ten times the memory of its result."""


def _in_strips(width: int, height: int, unit: float, make: Callable[[Field, Field], Field]) -> Field:
    """A field from a function of x `(1, W)` and y `(rows, 1)` in design units."""
    out = np.empty((height, width), np.float32)
    x = np.arange(width, dtype=np.float32)[None] / np.float32(unit)
    for top in range(0, height, _STRIP):
        rows = np.arange(top, min(top + _STRIP, height), dtype=np.float32)[:, None]
        out[top : top + _STRIP] = make(x, rows / np.float32(unit))
    return out


def _clouds(width: int, height: int, unit: float, cell: float, octaves: int, seed: int, stretch: float = 1.0) -> Field:
    """Clouds of `cell` design units; where even the finest octave is wide, they are made small and enlarged."""
    noise, finest_px = Noise(seed), cell * unit / 2 ** (octaves - 1)
    factor = 4 if finest_px >= 12 else 2 if finest_px >= 6 else 1
    columns, rows = -(-width // factor) + 1, -(-height // factor) + 1
    small = _in_strips(columns, rows, unit / factor, lambda x, y: noise.fbm(x / (cell * stretch), y / cell, octaves))
    return _enlarged(_enlarged(small, factor, height).T, factor, width).T if factor > 1 else small[:height, :width]


def _enlarged(field: Field, factor: int, length: int) -> Field:
    """A field drawn out along its first axis by linear interpolation."""
    at = np.arange(length, dtype=np.float32) / factor
    first = at.astype(np.int64)
    part = (at - first)[:, None]
    low = field[first]
    return np.asarray(low + (field[first + 1] - low) * part, np.float32)


def _speckle(width: int, height: int, seed: int) -> Field:
    return np.random.default_rng(seed).standard_normal((height, width), np.float32)


def _lit(relief: Field, strength: float) -> Field:
    """A relief under light from the upper left."""
    slope = np.gradient(relief)
    return np.asarray(np.clip(-(slope[0] + slope[1]) * strength, -1, 1), np.float32)


def smooth(width: int, height: int, unit: float) -> Field:
    """Hot-pressed paper: faint clouds and fine tooth."""
    return _clouds(width, height, unit, 260, 3, 11) * 0.5 + _speckle(width, height, 12) * 0.16


def rough(width: int, height: int, unit: float) -> Field:
    """Cold-pressed watercolour paper: bumps of some ten units, lit from the side."""
    bumps = _clouds(width, height, unit, 15, 3, 21)
    return np.asarray(_lit(bumps, 1.9 * unit * 3) * 0.8 + _clouds(width, height, unit, 300, 2, 22) * 0.35, np.float32)


def fibre(width: int, height: int, unit: float) -> Field:
    """Coloured craft paper: short fibres in two directions and tooth."""
    along = _clouds(width, height, unit, 4, 2, 31, stretch=6)
    across = _clouds(width, height, unit, 11, 3, 32)
    return np.asarray(along * 0.45 + _lit(across, 2.2 * unit * 2) * 0.7 + _speckle(width, height, 33) * 0.14, np.float32)


def pigment(width: int, height: int, unit: float) -> Field:
    """Pigment that settled: blooms of some hundred units and granules."""
    blooms = _clouds(width, height, unit, 190, 5, 41)
    grains = _clouds(width, height, unit, 7, 2, 42)
    return np.asarray(blooms * 1.1 + grains * 0.45 + _speckle(width, height, 43) * 0.08, np.float32)


def crayon(width: int, height: int, unit: float) -> Field:
    """Strokes of a coloured pencil, all from the lower left to the upper right, on toothed paper."""
    noise = Noise(51)
    strokes = _in_strips(width, height, unit, lambda x, y: noise.fbm((x + y) / 90, (x - y) / 4.5, 3))
    tooth = _clouds(width, height, unit, 5, 2, 52)
    return np.asarray(strokes * 0.9 + tooth * 0.7, np.float32)


def chalk(width: int, height: int, unit: float) -> Field:
    """A wiped board: broad smears of dust and coarse tooth."""
    noise = Noise(61)
    smears = _in_strips(width, height, unit, lambda x, y: noise.fbm((x + 0.35 * y) / 900, (y - 0.35 * x) / 130, 5))
    return np.asarray(smears * 1.0 + _speckle(width, height, 62) * 0.22, np.float32)


def grain(width: int, height: int, unit: float) -> Field:
    """Film grain, two units coarse."""
    fine = _speckle(max(1, round(width / (unit * 2))), max(1, round(height / (unit * 2))), 71)
    rows = np.minimum((np.arange(height) / (unit * 2)).astype(int), fine.shape[0] - 1)
    columns = np.minimum((np.arange(width) / (unit * 2)).astype(int), fine.shape[1] - 1)
    return np.asarray(fine[np.ix_(rows, columns)] * 0.4, np.float32)


def tooth(width: int, height: int, unit: float) -> Field:
    """The tooth of a board or paper that breaks a dry line."""
    return np.asarray(_clouds(width, height, unit, 6, 2, 81) * 0.9 + _speckle(width, height, 82) * 0.2, np.float32)


def waves(width: int, height: int, unit: float) -> Field:
    """Slow waves of some fifteen units, for unsteady contours."""
    return _clouds(width, height, unit, 15, 2, 91) * 1.6


def other_waves(width: int, height: int, unit: float) -> Field:
    """Waves that are independent of the first."""
    return _clouds(width, height, unit, 15, 2, 92) * 1.6


TEXTURES: Mapping[str, Maker] = {
    "smooth": smooth, "rough": rough, "fibre": fibre, "pigment": pigment, "crayon": crayon, "chalk": chalk, "grain": grain,
    "tooth": tooth, "waves": waves, "other_waves": other_waves,
}  # fmt: skip


@lru_cache(maxsize=4)
def texture(name: str, width: int, height: int, unit: float) -> Field:
    """A texture by name for a size in pixels and a scale in pixels per design unit."""
    return TEXTURES[name](width, height, unit)

"""Coherent noise, fast: one tile of gradient noise is made once a process, and every octave is a look-up in it.

Summed octaves are tiles as well, so fractal noise of half a million points costs one bilinear look-up (about 20 ms).
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]
Input = NDArray[np.floating] | float

_SIZE = 1024
_CELLS = 16
_PER_CELL = _SIZE // _CELLS


def smoothstep(low: float, high: float, x: Input) -> Field:
    """0 below `low`, 1 above `high`, smooth between."""
    t = np.clip((np.asarray(x, np.float32) - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


@cache
def _base(seed: int) -> Field:
    """Periodic gradient noise `(1024, 1024)` of 16 x 16 cells, about -1..1."""
    rng = np.random.default_rng(seed)
    angle = rng.random((_CELLS, _CELLS)) * 2 * np.pi
    gx, gy = np.cos(angle).astype(np.float32), np.sin(angle).astype(np.float32)
    at = (np.arange(_SIZE, dtype=np.float32) + 0.5) / _PER_CELL
    cell = at.astype(int)
    f = at - cell
    fade = f * f * f * (f * (f * 6 - 15) + 10)
    nxt = (cell + 1) % _CELLS

    def corner(rows: NDArray[np.int_], cols: NDArray[np.int_], dy: Field, dx: Field) -> Field:
        return gx[np.ix_(rows, cols)] * dx[None, :] + gy[np.ix_(rows, cols)] * dy[:, None]

    top = corner(cell, cell, f, f) * (1 - fade)[None, :] + corner(cell, nxt, f, f - 1) * fade[None, :]
    low = corner(nxt, cell, f - 1, f) * (1 - fade)[None, :] + corner(nxt, nxt, f - 1, f - 1) * fade[None, :]
    return np.asarray((top * (1 - fade)[:, None] + low * fade[:, None]) * 1.4, np.float32)


@cache
def _octaves(count: int, gain_percent: int, ridged: bool) -> Field:
    """Sum of `count` octaves as a tile `(1024, 1024)`; each octave is the base tile repeated, rolled and turned."""
    total = np.zeros((_SIZE, _SIZE), np.float32)
    amplitude, weight = 1.0, 0.0
    for octave in range(count):
        step = 2**octave
        tile = np.tile(_base(7 + octave % 3)[::step, ::step], (step, step))
        tile = np.roll(tile.T if octave % 2 else tile, (137 * octave, 311 * octave), (0, 1))
        total += (1 - 2 * np.abs(tile) if ridged else tile) * amplitude
        weight += amplitude
        amplitude *= gain_percent / 100
    return total / weight


def _lookup(tile: Field, x: Field, y: Field) -> Field:
    x = x * _PER_CELL
    y = y * _PER_CELL
    x0, y0 = np.floor(x), np.floor(y)
    fx, fy = x - x0, y - y0
    mask = _SIZE - 1
    xi, yi = x0.astype(np.int32) & mask, y0.astype(np.int32) & mask
    flat = tile.ravel()
    row, below, right = yi * _SIZE, ((yi + 1) & mask) * _SIZE, (xi + 1) & mask
    top = flat[row + xi]
    top += (flat[row + right] - top) * fx
    low = flat[below + xi]
    low += (flat[below + right] - low) * fx
    return np.asarray(top + (low - top) * fy, np.float32)


class Noise:
    """Noise of one seed: the seed chooses where in the tiles it looks."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self._dx, self._dy = (float(v) for v in rng.random(2) * _CELLS)

    def _at(self, x: Input, y: Input) -> tuple[Field, Field]:
        xs, ys = np.broadcast_arrays(np.asarray(x, np.float32), np.asarray(y, np.float32))
        # Turned a little, so that the lattice never lines up with the frame.
        return np.asarray(xs * 0.92 + ys * 0.39 + self._dx, np.float32), np.asarray(ys * 0.92 - xs * 0.39 + self._dy, np.float32)

    def value(self, x: Input, y: Input) -> Field:
        """One octave, about -1..1, one cell a unit."""
        return _lookup(_base(7), *self._at(x, y))

    def fbm(self, x: Input, y: Input, octaves: int = 5, gain: float = 0.5) -> Field:
        """Fractal noise, about -1..1."""
        return _lookup(_octaves(octaves, round(gain * 100), False), *self._at(x, y))

    def ridged(self, x: Input, y: Input, octaves: int = 5, gain: float = 0.5) -> Field:
        """Ridged fractal noise, about -1..1, with sharp crests."""
        return _lookup(_octaves(octaves, round(gain * 100), True), *self._at(x, y))

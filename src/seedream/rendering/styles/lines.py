"""Lines: where a draughtsman would put them, from the picture's own edges and from the outline of the cast.

Edges of the picture are found by the extended difference of Gaussians (Winnemöller 2011), with boxes in place of Gaussians: dark
on the dark side of an edge, thicker where the contrast is, nothing in calm areas.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.styles.pixels import Bytes, box_mean, luma, shifted


def drawn_edges(plate: Bytes, fine: int, coarse: int, threshold: float, gain: float) -> NDArray[np.uint8]:
    """Ink 0..255 `(H, W)` on the picture's edges. `fine` and `coarse` are box sides in pixels (powers of two), `threshold` the
    least difference (0..255) that shows, `gain` how fast it becomes black."""
    grey = luma(plate)
    narrow = (box_mean(grey, fine) if fine > 1 else grey).astype(np.int16)
    dark = np.clip(box_mean(grey, coarse) - narrow, 0, 90)
    dark *= 350 - (narrow >> 1)  # the same step counts for less in the lights, where the eye forgives it
    dark >>= 8
    return _ramped(dark, threshold, gain)


def steep(plate: Bytes, threshold: float, gain: float) -> NDArray[np.uint8]:
    """Ink 0..255 along every change of colour, on both of its sides."""
    total = np.zeros(plate.shape[:2], np.int16)
    for channel in range(3):
        value = plate[..., channel].astype(np.int16)
        across = np.abs(shifted(value, 0, 1) - shifted(value, 0, -1))
        down = np.abs(shifted(value, 1, 0) - shifted(value, -1, 0))
        np.maximum(total, across + down, out=total)
    return _ramped(total, threshold, gain)


def _ramped(values: NDArray[np.int16], threshold: float, gain: float) -> NDArray[np.uint8]:
    """0 up to a threshold, then growing by `gain` a step up to 255."""
    ramp = np.clip((np.arange(256) - threshold) * gain, 0, 255).astype(np.uint8)
    return np.take(ramp, np.clip(values, 0, 255).astype(np.uint8))


def outline(matte: NDArray[np.uint8], width: int, *, outside: bool = True) -> NDArray[np.uint8]:
    """A band 0..255 of `width` pixels along the border of a matte: outside it, or on both sides."""
    grown, shrunk = matte, matte
    for _ in range(max(width, 1)):
        around = [shifted(grown, d, r) for d, r in ((1, 0), (-1, 0), (0, 1), (0, -1))]
        grown = np.maximum.reduce([grown, *around])
        if not outside:
            inside = [shifted(shrunk, d, r) for d, r in ((1, 0), (-1, 0), (0, 1), (0, -1))]
            shrunk = np.minimum.reduce([shrunk, *inside])
    return np.asarray(grown - (matte if outside else shrunk), np.uint8)

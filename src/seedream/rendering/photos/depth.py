"""Depth of a photo, estimated by simple rules: what is near the lower edge is near, the sky is far, what looks alike is alike.

There is no model behind it. It is good enough for a gentle parallax, and for nothing else: what stands upright is as near as the
ground that it seems to stand on, and a photo from above or of a wall is taken for a level one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seedream.inputs.tones import oklab

Field = NDArray[np.float32]
"""Values `(h, w)` over a photo."""

_SIDE = 144
_SKY_TURN, _HORIZONS = 0.035, (0.3, 0.68)


@dataclass(frozen=True, eq=False, slots=True)
class Depth:
    """`near` 0 (infinitely far) to 1 (the lower edge) over the photo, and its `horizon` as a fraction of its height."""

    near: Field
    horizon: float


def estimate(rgb: NDArray[np.floating]) -> Depth:
    """Depth of a photo `(H, W, 3)` in 0..1."""
    from scipy import ndimage  # only where a photo is a place

    step = max(-(-max(rgb.shape[:2]) // _SIDE), 1)
    lab = oklab(rgb[::step, ::step])
    height, width = lab.shape[:2]
    smooth = np.stack([ndimage.gaussian_filter(lab[..., i], 1.5) for i in range(3)], -1)
    sky = _sky(smooth)
    horizon = _horizon(smooth, sky)
    rows = np.linspace(0, 1, height)[:, None]
    ramp = np.clip((rows - horizon) / (1 - horizon), 0, 1) ** 1.15
    upright = np.where(sky, 0.0, np.maximum(ramp, 0.16))
    alike = _along_likeness(smooth, upright * np.ones((1, width)), max(width // 7, 3))
    near = np.where(sky, 0.3 * alike, alike)
    return Depth(ndimage.gaussian_filter(np.clip(near, 0, 1), 2.2).astype(np.float32), horizon)


def _sky(lab: NDArray[np.float64]) -> NDArray[np.bool_]:
    """What hangs together with the upper edge and changes little: light or blue, and smooth."""
    from scipy import ndimage

    turn = np.hypot(*np.gradient(lab[..., 0]))
    calm = (turn < _SKY_TURN) & ((lab[..., 0] > 0.5) | (lab[..., 2] < -0.015))
    labels, _ = ndimage.label(calm)
    at_top = np.unique(labels[: max(len(labels) // 20, 1)])
    sky = np.isin(labels, at_top[at_top > 0])
    sky[int(len(sky) * _HORIZONS[1]) :] = False
    return np.asarray(ndimage.binary_opening(sky, iterations=1))


def _horizon(lab: NDArray[np.float64], sky: NDArray[np.bool_]) -> float:
    """Where the ground begins, as a fraction of the height: below the sky, else at the strongest turn of the rows' colours."""
    height = len(lab)
    low, high = (round(h * height) for h in _HORIZONS)
    if sky.mean() > 0.08:
        ends = [np.flatnonzero(column)[-1] if column.any() else 0 for column in sky.T]
        return float(np.clip(np.quantile(ends, 0.7) / height, *_HORIZONS))
    rows = lab.mean(1)
    turn = np.linalg.norm(rows[4:] - rows[:-4], axis=1)[low - 2 : high - 2]
    return float((low + int(np.argmax(turn))) / height)


def _along_likeness(guide: NDArray[np.float64], values: NDArray[np.floating], reach: int) -> NDArray[np.float64]:
    """Values spread within `reach` pixels along what has the same lightness (a guided filter, He, Sun and Tang 2013)."""
    from scipy import ndimage

    def mean(a: NDArray[np.floating]) -> NDArray[np.float64]:
        return np.asarray(ndimage.uniform_filter(a, 2 * reach + 1, mode="nearest"))

    light = guide[..., 0]
    centre, level = mean(light), mean(values)
    slope = (mean(light * values) - centre * level) / (mean(light * light) - centre**2 + 2e-3)
    return np.asarray(mean(slope) * light + mean(level - slope * centre))

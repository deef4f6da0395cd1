"""Out of focus: light spread to discs, as a lens does, so that bright points become bokeh instead of a smear."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.surface import image_from_array, new_surface, pixels

_GAMMA = 2.6


def defocused(image: Any, radius_px: float) -> Any:
    """The picture seen with circles of confusion of `radius_px`, seamless sideways; highlights stay bright discs."""
    surface = new_surface(image.width(), image.height())
    surface.getCanvas().drawImage(image, 0, 0)
    bgra = pixels(surface).astype(np.float32) / np.float32(255)
    pad = int(radius_px) + 2
    bgra = np.pad(bgra, ((pad, pad), (0, 0), (0, 0)), mode="edge")
    kernel = np.fft.rfft2(_disc(bgra.shape[0], bgra.shape[1], radius_px))
    light = np.empty_like(bgra)
    for i in range(4):
        gamma = 1.0 if i == 3 else _GAMMA
        spread = np.fft.irfft2(np.fft.rfft2(bgra[..., i] ** gamma) * kernel, s=bgra.shape[:2])
        light[..., i] = np.clip(spread, 0, 1) ** (1 / gamma)
    light = light[pad:-pad]
    alpha = np.maximum(light[..., 3], light[..., :3].max(axis=2))
    return image_from_array(light[..., 2::-1] / np.maximum(alpha, 1e-4)[..., None], alpha)


def _disc(height: int, width: int, radius: float) -> NDArray[np.float32]:
    """A disc with a slightly bright rim, centred on the origin and wrapped, summing to 1."""
    y = np.minimum(np.arange(height), height - np.arange(height))[:, None]
    x = np.minimum(np.arange(width), width - np.arange(width))[None, :]
    distance = np.hypot(y, x)
    disc = np.clip(radius + 0.5 - distance, 0, 1) * (0.75 + 0.25 * np.clip(distance / max(radius, 1e-3), 0, 1) ** 2)
    return np.asarray(disc / disc.sum(), np.float32)

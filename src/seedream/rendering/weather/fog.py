"""Fog and mist: a soft-edged band of seamless noise, baked at full size, that drifts through the picture."""

from __future__ import annotations

from typing import Any

import numpy as np

from seedream.rendering.colour import channels
from seedream.rendering.painter import CameraState
from seedream.rendering.places.layers import Layer, draw_layer, enlarged, periodic_noise, smoothstep
from seedream.rendering.surface import image_from_array
from seedream.types import FrameSpec


class FogBank:
    """A band of mist between two heights in design units, tinted `colour`; `density` 0..1 at its thickest."""

    def __init__(
        self, frame: FrameSpec, seed: int, *, top_y: float, bottom_y: float, colour: int, density: float = 0.5,
        parallax: float = 0.3, drift_u_s: float = 14.0, cover: float = 0.5,
    ) -> None:  # fmt: skip
        self.frame, self.drift_u_s = frame, drift_u_s
        columns, rows = 480, 96
        noise = periodic_noise(columns, rows, seed, slope=1.9, stretch=2.2)
        rise = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
        feather = np.maximum(np.sin(np.pi * rise), 0.0) ** 1.3
        alpha = density * feather * smoothstep(0.6 - 0.7 * cover, 1.25 - 0.5 * cover, noise)
        rgb = np.broadcast_to(np.array(channels(colour), np.float32) / 255, (rows, columns, 3))
        small = image_from_array(rgb, alpha, seed=seed % 1000)
        width, height = round(frame.width * 1.3), max(1, round((bottom_y - top_y) * frame.scale))
        self._layer = Layer(enlarged(small, width, height, wrap=True), 0.0, top_y, parallax, tile=True)

    def draw(self, canvas: Any, time_s: float, camera: CameraState, *, amount: float = 1.0) -> None:
        """Draw the band over a canvas in pixels, `amount` 0..1 of its density."""
        if amount > 0.02:
            draw_layer(canvas, self._layer, self.frame, camera, drift_u=self.drift_u_s * time_s, alpha=min(amount, 1.0))

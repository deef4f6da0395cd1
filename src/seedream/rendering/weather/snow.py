"""Falling snow: flakes baked into sheets that sink slowly and sway, each depth in its own rhythm."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.painter import CameraState
from seedream.rendering.surface import NEAREST, bake, fill
from seedream.types import FrameSpec


@dataclass(frozen=True, slots=True)
class _Depth:
    """One sheet: flakes per million square units, radius, alpha, fall speed, sway, softness, parallax, amount to start at."""

    density: float
    radius: float
    alpha: float
    speed: float
    sway: float
    blur: float
    parallax: float
    starts: float


_DEPTHS = {
    "far": (_Depth(230, 1.5, 0.60, 62, 10, 0.0, 0.2, 0.0), _Depth(130, 2.2, 0.70, 92, 18, 0.4, 0.4, 0.1)),
    "near": (_Depth(48, 3.6, 0.80, 150, 34, 0.9, 0.9, 0.2), _Depth(9, 8.5, 0.55, 260, 60, 4.0, 1.5, 0.4)),
}


class Snow:
    """Snow for one shot; `size` > 1 for close framings."""

    def __init__(self, frame: FrameSpec, seed: int, *, colour: int = 0xFFF4F8FF, size: float = 1.0) -> None:
        self.frame = frame
        rng = np.random.default_rng([seed, 21])
        self._sheets = {
            name: [(depth, self._bake_sheet(depth, rng, colour, size)) for depth in depths] for name, depths in _DEPTHS.items()
        }
        self._shifts = rng.random(64)

    def _bake_sheet(self, depth: _Depth, rng: np.random.Generator, colour: int, size: float) -> Any:
        width, height = self.frame.width_u, self.frame.height_u * 1.13
        flakes = rng.random((int(depth.density * width * height / 1e6 / size), 4))

        def draw(canvas: Any) -> None:
            for x, y, grow, opacity in flakes:
                radius = depth.radius * size * (0.55 + 0.9 * grow)
                paint = fill(with_alpha(colour, depth.alpha * (0.4 + 0.6 * opacity)), blur=depth.blur * size)
                for shift_x in (-width, 0, width):
                    for shift_y in (-height, 0, height):
                        cx, cy = x * width + shift_x, y * height + shift_y
                        if -30 * size < cx < width + 30 * size and -30 * size < cy < height + 30 * size:
                            canvas.drawCircle(cx, cy, radius, paint)

        return bake(width, height, self.frame.scale, draw)

    def draw(self, canvas: Any, time_s: float, camera: CameraState, amount: float, *, depth: str, wind: float = 0.0) -> None:
        """Draw the "far" or "near" flakes over a canvas in pixels; `amount` 0..1, `wind` -1..1 carries them sideways."""
        for i, (spec, sheet) in enumerate(self._sheets[depth]):
            alpha = min(max((amount - spec.starts) / 0.35, 0.0), 1.0)
            if alpha < 0.02:
                continue
            sway = spec.sway * math.sin(time_s * (0.7 + 0.13 * i) + i * 2.1 + spec.radius)
            side = sway + (wind * 0.8 - 0.12) * spec.speed * time_s - camera.x * spec.parallax
            self._draw_sheet(canvas, sheet, time_s * spec.speed * self.frame.scale, side * self.frame.scale, alpha)

    def _draw_sheet(self, canvas: Any, sheet: Any, fallen_px: float, side_px: float, alpha: float) -> None:
        height, step = sheet.height(), sheet.width()
        row, paint = math.floor(fallen_px / height), skia.Paint(Alphaf=alpha)
        for r in (row, row + 1):
            top = round(fallen_px - r * height)
            for x in range(round(side_px) % step - step, self.frame.width, step):
                canvas.drawImage(sheet, x, top, NEAREST, paint)

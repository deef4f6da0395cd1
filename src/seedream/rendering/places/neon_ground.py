"""The street's floor: asphalt that is wet where rain fell, with streaked reflections, puddles that mirror, and ripples.

Reflections are composed at a quarter of the resolution and stretched onto the road in thin strips, each shifted a little in time.
Rows of the floor follow the camera by true perspective: `parallax(y)` is 1 on the line where the cast stands.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import skia
from scipy.ndimage import gaussian_filter

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.painter import CameraState
from seedream.rendering.places.layers import OVERSCAN_U, enlarged, periodic_noise, smoothstep
from seedream.rendering.surface import (
    LINEAR,
    MIPMAP,
    NEAREST,
    blurred,
    fill,
    image_from_array,
    linear_gradient,
    new_surface,
    pixels,
)
from seedream.types import FrameSpec

_Q = 4
SQUEEZE = 0.62
"""Reflected heights are shortened by this, so that signs far up still reach the road."""


@dataclass(frozen=True, slots=True)
class Lie:
    """How the street lies in the frame, in design units: foot of the facades, horizon, line of the cast, size of the facades."""

    base_y: float
    horizon_y: float
    ground_y: float
    k: float

    def parallax(self, y: float) -> float:
        """How far a point of the floor follows the camera."""
        return (y - self.horizon_y) / (self.ground_y - self.horizon_y)


class WetGround:
    """The floor from the foot of the facades to the lower edge of the frame."""

    def __init__(
        self,
        frame: FrameSpec,
        lie: Lie,
        row_image: Any,
        seed: int,
        *,
        wet: float,
        tint: Sequence[float],
        sky: Sequence[int],
        blur_u: float,
        cover: Callable[[Any, float, float], None] | None = None,
    ) -> None:
        """`cover(canvas, width, height)` lays something on the street, in design units."""
        self._cover = cover
        self.frame, self.lie, self.wet = frame, lie, wet
        self.height_u = frame.height_u - lie.base_y + OVERSCAN_U
        self._width, self._height = frame.width // _Q + 1, max(8, round(self.height_u * frame.scale / _Q))
        self._mirror_tile, self._streak_tile = self._bake_reflections(row_image, sky, blur_u)
        self._asphalt = self._bake_asphalt(tint)
        self._puddles = self._bake_puddles(seed)
        self._detail = blurred(self._bake_detail(seed), blur_u * frame.scale if blur_u > 3 else 0.0)
        self._mirror = new_surface(self._width, self._height)
        self._floor = new_surface(self._width, self._height, opaque=True)

    def _bake_reflections(self, row_image: Any, sky: Sequence[int], blur_u: float) -> tuple[Any, Any]:
        """The row upside down at a quarter of the size: once nearly sharp, once drawn out to vertical streaks.

        `sky`: colours from the horizon up, which the road mirrors where no house stands.
        """
        width = row_image.width() // _Q
        source = min(row_image.height(), round(self._height * _Q / SQUEEZE))
        surface = new_surface(width, self._height)
        canvas = surface.getCanvas()
        canvas.drawPaint(fill(linear_gradient((0, 0), (0, self._height), sky)))
        canvas.translate(0, source * SQUEEZE / _Q)
        canvas.scale(1, -1)
        part = skia.Rect.MakeLTRB(0, row_image.height() - source, row_image.width(), row_image.height())
        canvas.drawImageRect(row_image, part, skia.Rect.MakeWH(width, source * SQUEEZE / _Q), MIPMAP)
        raw = pixels(surface).astype(np.float32)[..., 2::-1] / 255
        unit = self.frame.scale / _Q
        mirror = gaussian_filter(raw, (3.5 * unit, 1.2 * unit + blur_u * unit, 0), mode=("nearest", "wrap", "nearest"))
        broad = gaussian_filter(raw, (34 * unit, 3.5 * unit + blur_u * unit, 0), mode=("nearest", "wrap", "nearest"))
        fade = np.linspace(1.0, 0.62, self._height, dtype=np.float32)[:, None, None]
        shine = np.clip((broad * 1.5 - 0.09) * fade, 0, 1)
        alpha = shine.max(axis=2)
        return image_from_array(np.clip(mirror * 0.95, 0, 1)), image_from_array(shine / np.maximum(alpha, 1e-4)[..., None], alpha)

    def _bake_asphalt(self, tint: Sequence[float]) -> Any:
        surface = new_surface(self._width, self._height)
        lightness, chroma, hue = tint
        stops = [oklch(lightness * f, chroma, hue) for f in (0.66, 0.56, 0.50)]
        surface.getCanvas().drawPaint(fill(linear_gradient((0, 0), (0, self._height), stops)))
        return surface.makeImageSnapshot()

    def _bake_puddles(self, seed: int) -> Any:
        """How much of a mirror each spot is, as alpha; puddles grow towards the camera."""
        width = round(self._width * 1.6)
        noise = periodic_noise(width, 256, seed + 9, slope=1.55, stretch=2.8)
        depth = np.linspace(0.04, 1, self._height) ** 0.62
        rows = np.clip(depth * 255, 0, 255).astype(int)
        pool = smoothstep(0.50, 0.60, noise[rows])
        damp = smoothstep(0.2, 0.8, noise[rows[::-1]]) * 0.20
        alpha = np.clip((0.20 + damp + 0.70 * pool) * self.wet, 0, 1)
        return image_from_array(np.ones((*alpha.shape, 3), np.float32), alpha)

    def _bake_detail(self, seed: int) -> Any:
        """Grain of the asphalt, worn lane marks, at full size with alpha, as a tile."""
        width, height = round(self.frame.width * 1.25), round(self.height_u * self.frame.scale)
        surface = new_surface(width, height)
        canvas = surface.getCanvas()
        noise = periodic_noise(512, 160, seed + 21, slope=0.7, stretch=2.2)
        grain = np.clip(np.abs(noise - 0.5) * 0.30, 0, 0.22)
        light = np.repeat((noise > 0.5)[..., None], 3, axis=2).astype(np.float32) * np.array([0.62, 0.6, 0.72], np.float32)
        canvas.drawImage(enlarged(image_from_array(light, grain), width, height, wrap=True), 0, 0)
        scale = self.frame.scale
        canvas.scale(scale, scale)
        self._draw_marks(canvas, width / scale)
        if self._cover is not None:
            self._cover(canvas, width / scale, height / scale)
        shade = linear_gradient((0, 0), (0, 26 * self.lie.k), [0xB0040208, 0x00040208])
        canvas.drawRect(skia.Rect.MakeXYWH(0, 0, width / scale, 26 * self.lie.k), fill(shade))
        return surface.makeImageSnapshot()

    def _draw_marks(self, canvas: Any, width: float) -> None:
        """The pavement in front of the shops, its kerb, and dashes in the middle of the road."""
        k = self.lie.k
        slab, kerb = 22 * k, 30 * k
        canvas.drawRect(skia.Rect.MakeXYWH(0, 0, width, slab), fill(with_alpha(oklch(0.40, 0.03, 300), 0.30)))
        canvas.drawRect(skia.Rect.MakeXYWH(0, slab, width, 2.2 * k), fill(with_alpha(oklch(0.82, 0.04, 300), 0.30)))
        canvas.drawRect(skia.Rect.MakeXYWH(0, slab + 2.2 * k, width, kerb - slab), fill(0xC0080610))
        dash = width / round(width / 420)
        y = (self.lie.ground_y - self.lie.base_y) * 0.45
        for i in range(round(width / dash)):
            canvas.drawRect(skia.Rect.MakeXYWH(i * dash, y, dash * 0.45, 7 * k), fill(with_alpha(oklch(0.80, 0.05, 85), 0.22)))

    def draw(
        self, canvas: Any, camera: CameraState, time_s: float, *, row_left: float, lights: Callable[[Any], None],
        cast: Callable[[Any], None], ripple: float,
    ) -> None:  # fmt: skip
        """Draw the floor. `row_left`: x of the row's tile in pixels; `lights(canvas)` adds live signs and `cast(canvas)`
        the cast to the mirror, both drawing upright design units; `ripple` 0..1 is how much the rain stirs.
        """
        self._compose_mirror(camera, row_left, lights, cast)
        floor = self._floor.getCanvas()
        floor.drawImage(self._asphalt, 0, 0)
        if self.wet > 0:
            streak = skia.Paint(Alphaf=0.35 + 0.55 * self.wet)
            self._draw_quarter_tile(floor, self._streak_tile, row_left, streak)
            floor.drawImage(self._mirror.makeImageSnapshot(), 0, 0)
        self._lay(canvas, camera, time_s, ripple)

    def _draw_quarter_tile(self, canvas: Any, tile: Any, left_px: float, paint: Any = None) -> None:
        step, left = tile.width(), left_px / _Q
        start = left % step - step
        while start < self._width:
            canvas.drawImage(tile, start, 0, LINEAR, paint)
            start += step

    def _compose_mirror(
        self, camera: CameraState, row_left: float, lights: Callable[[Any], None], cast: Callable[[Any], None]
    ) -> None:
        canvas = self._mirror.getCanvas()
        if self.wet <= 0:
            return
        self._draw_quarter_tile(canvas, self._mirror_tile, row_left)
        scale, top = self.frame.scale / _Q, self.lie.base_y - camera.y
        canvas.save()
        canvas.scale(scale, scale)
        canvas.save()
        canvas.scale(1, -SQUEEZE)
        canvas.translate(0, -top)
        lights(canvas)
        canvas.restore()
        canvas.translate(0, 2 * (self.lie.ground_y - camera.y) - top)
        canvas.scale(1, -1)
        cast(canvas)
        canvas.restore()
        self._mask_puddles(canvas, camera)

    def _mask_puddles(self, canvas: Any, camera: CameraState) -> None:
        """One sheared draw: the floor's parallax grows evenly from row to row."""
        unit = self.frame.scale / _Q
        first = -camera.x * self.lie.parallax(self.lie.base_y) * unit
        slant = -camera.x / (self.lie.ground_y - self.lie.horizon_y)
        matrix = skia.Matrix.MakeAll(1, slant, first % self._puddles.width(), 0, 1, 0, 0, 0, 1)
        shader = self._puddles.makeShader(skia.TileMode.kRepeat, skia.TileMode.kClamp, LINEAR, matrix)
        canvas.drawPaint(skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kDstIn))

    def _lay(self, canvas: Any, camera: CameraState, time_s: float, ripple: float) -> None:
        """Stretch the composed floor onto the road in strips that waver, then the full-size detail at its own parallax."""
        image = self._floor.makeImageSnapshot()
        scale, top = self.frame.scale, round((self.lie.base_y - camera.y) * self.frame.scale)
        height = round(self.height_u * scale)
        strips = max(16, min(64, height // 6))
        edges = [round(height * i / strips) for i in range(strips + 1)]
        fast = skia.Canvas.kFast_SrcRectConstraint
        step = self._detail.width()
        for i, (y0, y1) in enumerate(pairwise(edges)):
            if top + y0 >= self.frame.height:
                break
            near = i / strips
            waver = (0.8 + 9 * near) * scale * (0.35 + 0.65 * ripple) * self.wet
            dx = waver * math.sin(i * 1.7 + time_s * 4.6) * math.sin(i * 0.37 - time_s * 2.1)
            source = skia.Rect.MakeLTRB(0, y0 / _Q, self._width, y1 / _Q)
            target = skia.Rect.MakeXYWH(dx - 10 * scale, top + y0, self._width * _Q + 20 * scale, y1 - y0)
            canvas.drawImageRect(image, source, target, LINEAR, None, fast)
            shift = round(-camera.x * self.lie.parallax(self.lie.base_y + y0 / scale) * scale) % step
            for x in (shift - step, shift):
                if x < self.frame.width:
                    part = skia.Rect.MakeXYWH(0, y0, step, y1 - y0)
                    canvas.drawImageRect(self._detail, part, skia.Rect.MakeXYWH(x, top + y0, step, y1 - y0), NEAREST, None, fast)

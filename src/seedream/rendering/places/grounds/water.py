"""Calm water that mirrors what stands beyond it: the sky, and each thing about the line on which it stands."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, lab, lab_to_srgb, oklch, with_alpha
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import blend
from seedream.rendering.nature_kit.scenery import Layer, sway
from seedream.rendering.painter import CameraState, Canvas
from seedream.rendering.places.grounds.groundwork import Deep, Field
from seedream.rendering.surface import NEAREST, fill, new_surface, pixels

Draw = Callable[[Canvas], None]


class Mirror:
    """Collects what stands beyond the water, then bakes its image in the water and the things themselves.

    Everything moves with one parallax, so that things and their images stay together.
    """

    def __init__(self, deep: Deep, parallax: float) -> None:
        self.deep, self.s, self.parallax = deep, deep.s, parallax
        self.things: list[tuple[float, Draw, Draw | None]] = []

    def add(self, base: float, draw: Draw, image: Draw | None = None) -> None:
        """Something that stands on the line `base` (design units); `draw(canvas)` works in design units.

        `image` draws its mirror image, where that is not the thing turned over (a flat bank).
        """
        self.things.append((base, draw, image))

    def bake_things(self, top: float, bottom: float, *, blur: float = 0.0) -> None:
        """The things themselves, from `top` to `bottom`."""

        def paint(canvas: Canvas) -> None:
            for _base, draw, _image in self.things:
                draw(canvas)

        self.s.draw(self.parallax, top, bottom, paint, blur=blur)

    def bake_image(self, top: float, bottom: float, water: Oklch, *, ripple: float = 1.0, clear: float = 0.9) -> None:
        """The mirror image between two lines; `ripple` 0 glass .. 2 wind, `clear`: how much of the far light is mirrored."""
        s, reduce = self.s, 2.0
        x, y = s.grid(self.parallax, top, bottom, reduce)
        still = self._still(x.shape, float(x[0, 0]), top, reduce / s.scale)
        noise = Noise(s.seed + 71)
        k = np.maximum((y - s.horizon) / (s.stage.ground_y - s.horizon), 0.02)
        across, depth = (x - s.width / 2) / k * 0.0042, 1.0 / k
        near = np.clip(k, 0, 1.2)
        waves = noise.fbm(across, depth * 5.0, 4) + 0.6 * noise.fbm(across * 3.1, depth * 13.0, 3)
        step = reduce / s.scale
        dx, dy = waves * (2.0 + 12.0 * near) * ripple / step, waves * (3.0 + 46.0 * near) * ripple / step
        rows, cols = np.indices(x.shape)
        at_y = np.clip(rows + dy, 0, x.shape[0] - 1).astype(np.int32)
        at_x = np.clip(cols + dx, 0, x.shape[1] - 1).astype(np.int32)
        mirrored = still[at_y, at_x]
        deep = lab_to_srgb(lab(water)).astype(np.float32)
        away = np.clip(clear - 0.42 * near + 0.10 * waves, 0.15, 1.0)[..., None]
        rgb = mirrored * away * 0.94 + deep * (1 - away)
        s.image(self.parallax, top, np.clip(rgb, 0, 1).astype(np.float32), None, reduce)

    def _still(self, shape: tuple[int, ...], left: float, top: float, step: float) -> Field:
        """The mirror image in still water, sRGB `(h, w, 3)`."""
        s, (height, width) = self.s, shape[:2]
        surface = new_surface(width, height)
        canvas = surface.getCanvas()
        canvas.scale(1 / step, 1 / step)
        canvas.translate(-left, -top)
        canvas.save()
        canvas.translate(0, 2 * s.horizon)
        canvas.scale(1, -1)
        canvas.drawImageRect(self._sky(), skia.Rect.MakeLTRB(left, 0, left + width * step, s.horizon + 24), skia.SamplingOptions())
        canvas.restore()
        for base, draw, image in self.things:
            if image is not None:
                image(canvas)
                continue
            canvas.save()
            canvas.translate(0, 2 * base)
            canvas.scale(1, -1)
            canvas.clipRect(skia.Rect.MakeLTRB(left, -4000, left + width * step, base))
            draw(canvas)
            canvas.restore()
        return np.asarray(pixels(surface)[..., 2::-1] / np.float32(255), np.float32)

    def _sky(self) -> Any:
        """All layers so far above the horizon, as the eye sees them at rest, stretched to the mirror's width."""
        s = self.s
        surface = new_surface(s.width * s.scale / 2, (s.horizon + 24) * s.scale / 2)
        canvas = surface.getCanvas()
        canvas.scale(0.5, 0.5)
        for item in s.items:
            if isinstance(item, Layer):
                paint = skia.Paint(Alphaf=item.alpha)
                if item.mode is not None:
                    paint.setBlendMode(item.mode)
                canvas.drawImage(item.image, round(item.x * s.scale), round(item.y * s.scale), NEAREST, paint)
        return surface.makeImageSnapshot()


def ripples(deep: Deep, top: float, bottom: float, *, amount: float = 1.0, dark: Oklch | None = None) -> None:
    """Two sheets of fine ripples that slide over each other, light and dark, denser toward the far shore."""
    s = deep.s
    light = blend(s.palette.sky[-1][1:], s.palette.light, 0.4)
    shade = dark or blend((0.25 * s.palette.exposure, 0.05, 235), s.palette.shadow, 0.4)
    for i, (colour, strength) in enumerate(((light, 0.50), (shade, 0.42))):
        noise = Noise(s.seed + 81 + i)
        x, y = s.grid(1.0, top, bottom, 2.0, extra=40)
        k = np.maximum((y - s.horizon) / (s.stage.ground_y - s.horizon), 0.02)
        across, depth = (x - s.width / 2) / k * 0.0034, 1.0 / k
        crest = noise.fbm(across * 0.9, depth * 9.0, 4) + 0.35 * noise.fbm(across * 0.25, depth * 1.6, 2)
        edge = smoothstep(0.0, 16.0, y - top) * smoothstep(0.0, 10.0, bottom - y)
        alpha = smoothstep(0.24, 0.52, crest) * strength * amount * edge * np.clip(0.25 + k, 0, 1)
        rgb = np.broadcast_to(lab_to_srgb(lab(colour)).astype(np.float32), (*x.shape, 3))
        s.image(
            1.0, top, rgb, alpha, 2.0, extra=40, shear=(s.horizon, s.stage.ground_y),
            motion=sway(7 + 5 * i, 0.5 + 0.17 * i, phase=2.0 * i, gust=10 - 20 * i, heave=0.8),
        )  # fmt: skip


def glints(deep: Deep, top: float, bottom: float, colour: Oklch, *, count: int = 70, centre: float | None = None) -> None:
    """Short lights on the water that come and go, gathered below the sun or moon where `centre` (design x) is given."""
    s, rng, tint = deep.s, random.Random(deep.s.seed + 91), oklch(*colour)
    run = s.stage.ground_y - s.horizon
    spots = []
    for _ in range(count):
        y = top + (bottom - top) * rng.random() ** 1.3
        x = rng.uniform(-0.1, 1.1) * s.width if centre is None else centre + rng.gauss(0, 1) * (24 + 0.34 * (y - s.horizon))
        spots.append((x, y, (y - s.horizon) / run, rng.uniform(0, 6.28), rng.uniform(0.7, 1.6)))

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        for x, y, k, phase, rate in spots:
            alpha = max(0.0, math.sin(time_s * rate * 1.6 + phase)) ** 2 * 0.8
            if alpha > 0.04:
                half, high = (6 + 22 * k), 0.8 + 2.0 * k
                px, py = x - camera.x * (k if centre is None else 0.04) + 6 * math.sin(time_s * 0.6 + phase), y - camera.y * k
                canvas.drawOval(skia.Rect.MakeLTRB(px - half, py - high, px + half, py + high), fill(with_alpha(tint, alpha)))

    s.live(paint)

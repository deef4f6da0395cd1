"""The deep sky: the Milky Way, and now and then a shooting star."""

from __future__ import annotations

import math

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import ramp
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import CameraState, Canvas
from seedream.rendering.surface import linear_gradient, stroke


def milky_way(s: Scenery, amount: float = 0.7, *, slope: float | None = None) -> None:
    """A band of glowing clouds with a dark lane that crosses the sky on a diagonal, warm in its core."""
    noise = Noise(s.seed + 41)
    x, y = s.grid(0.0, -8, s.horizon + 60, 3.0)
    u, v = (x - s.width * (0.5 + 0.1 * s.side)) / 1080, (y - s.horizon * 0.5) / 1080
    lean = (0.55 if slope is None else slope) * s.side * (2.2 if s.frame.portrait else 1.0)
    norm = math.hypot(1, lean)
    across, along = (v + u * lean) / norm, (u - v * lean) / norm
    n, fine = noise.fbm(u * 3, v * 3, 5), noise.fbm(u * 6 + 3, v * 6, 4)
    band = np.exp(-(((across + 0.07 * n) / 0.15) ** 2)) * (0.35 + 0.65 * np.exp(-((along / 0.8) ** 2)))
    lane = np.exp(-(((across + 0.05 * fine + 0.02) / 0.035) ** 2)) * (0.55 + fine)
    value = np.clip(band * (0.55 + 0.9 * n) - 0.42 * lane * band, 0, 1)
    rgb = ramp([(0, 0.14, 0.04, 270), (0.35, 0.34, 0.09, 285), (0.7, 0.56, 0.075, 320), (1, 0.80, 0.055, 65)])[
        (value * 511).astype(np.int32)
    ]
    fade = 1 - smoothstep(s.horizon * 0.72, s.horizon * 1.02, y)
    s.image(0.0, -8, rgb, np.clip(value * 1.25, 0, 1) * amount * fade, 3.0)
    grains = np.random.default_rng(s.seed + 9)
    dust = grains.random((2600, 3))

    def paint(canvas: Canvas) -> None:
        faint = [skia.PathBuilder() for _ in range(3)]
        for px, t, g in dust:
            gx = px * s.width
            spread = (grains.normal() * 0.09) * 1080
            gy = s.horizon * 0.5 - (gx - s.width * (0.5 + 0.1 * s.side)) * lean + spread
            if 0 < gy < s.horizon * 0.9:
                faint[int(t * 3)].addCircle(gx, gy, 0.5 + 0.5 * g)
        for i, path in enumerate(faint):
            canvas.drawPath(
                path.detach(), skia.Paint(Color=(0xFFE8ECFF, 0xFFFFF0DC, 0xFFDCD8FF)[i], AntiAlias=True, Alphaf=0.16 + 0.10 * i)
            )

    s.draw(0.0, 0, s.horizon, paint)


def shooting_star(s: Scenery, *, every_s: float = 6.5) -> None:
    """A shooting star that draws a short bright line once every few seconds."""

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        turn = math.floor((time_s + 3.2) / every_s)
        life = ((time_s + 3.2) % every_s) / 0.75
        if life >= 1:
            return
        rng = np.random.default_rng([s.seed, turn + 100])
        x0, y0 = s.width * rng.uniform(0.2, 0.8), s.horizon * rng.uniform(0.08, 0.35)
        dx, dy = -s.side * 330.0, 130.0
        head = (x0 + dx * life, y0 + dy * life)
        tail = (x0 + dx * max(0.0, life - 0.4), y0 + dy * max(0.0, life - 0.4))
        bright = int(255 * math.sin(math.pi * life) ** 0.7)
        canvas.drawLine(*tail, *head, stroke(linear_gradient(tail, head, [0x00FFFFFF, bright << 24 | 0xF4F8FF]), 2.6))

    s.live(paint)

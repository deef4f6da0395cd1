"""Northern lights: curtains that hang across the night sky and waver."""

from __future__ import annotations

import math

import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import CameraState, Canvas
from seedream.rendering.surface import Point, fill, smooth_path

SCREEN = skia.BlendMode.kScreen


def northern_lights(s: Scenery) -> None:
    """Curtains of northern lights that waver."""

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        for k, (tint, y, tall) in enumerate(
            (((0.84, 0.17, 158), 0.66, 0.46), ((0.74, 0.15, 175), 0.46, 0.38), ((0.66, 0.15, 318), 0.30, 0.28))
        ):
            foot: list[Point] = []
            for i in range(25):
                u = i / 24
                wave = 0.05 * math.sin(u * 7 + k * 2 + time_s * 0.22) + 0.03 * math.sin(u * 15 - time_s * 0.31 + k)
                foot.append((u * (s.width + 200) - 100 - camera.x * 0.02, s.horizon * (y + wave)))
            for share, alpha in ((1.0, 0.10), (0.62, 0.12), (0.28, 0.16)):
                top = [(x, py - s.horizon * tall * share * (0.6 + 0.4 * math.sin(x * 0.006 + k + time_s * 0.17))) for x, py in foot]
                shape = smooth_path([*foot, *top[::-1]], close=True)
                canvas.drawPath(shape, fill(oklch(*tint, alpha), blur=16, BlendMode=SCREEN))

    s.live(paint)

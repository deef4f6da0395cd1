"""Behind the street: the night sky with clouds lit from below, and two bands of far towers in the haze, as seamless tiles."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import lab, lab_to_srgb, mix_lab, oklch, ramp, with_alpha
from seedream.rendering.places.layers import OVERSCAN_U, Layer, bake_layer, enlarged, periodic_noise, smoothstep
from seedream.rendering.surface import fill, image_from_array, linear_gradient, polygon
from seedream.types import FrameSpec


def bake_sky(frame: FrameSpec, time: Mapping[str, Any], horizon_y: float, seed: int) -> Layer:
    """Sky gradient down to the horizon with soft clouds that the city lights from below."""
    columns, rows = 320, 200
    height = frame.height_u + 2 * OVERSCAN_U
    y = (np.linspace(0, height, rows) - OVERSCAN_U) / horizon_y
    sky = ramp(time["sky"])[np.clip(y * 511, 0, 511).astype(int)][:, None, :]
    noise = periodic_noise(columns, rows, seed + 3, slope=1.75, stretch=2.4)
    veil = smoothstep(0.45, 0.95, noise) * np.asarray(0.25 + 0.6 * np.clip(y, 0, 1), np.float32)[:, None]
    cloud = lab_to_srgb(lab(time["clouds"]))
    rgb = sky * (1 - 0.55 * veil[..., None]) + cloud * 0.55 * veil[..., None]
    image = image_from_array(np.asarray(rgb, np.float32))
    return Layer(enlarged(image, frame.width, round(height * frame.scale)), 0.0, -OVERSCAN_U, 0.0, mode=skia.BlendMode.kSrc)


def bake_skyline(
    frame: FrameSpec, time: Mapping[str, Any], seed: int, *, base_y: float, tallest: float, distance: float, size: float,
    parallax: float, blur: float,
) -> Layer:  # fmt: skip
    """A band of towers standing on `base_y`; `distance` 0..1 sinks it into the haze, `size` scales widths and windows."""
    rng = random.Random(seed)
    haze, wall = oklch(*time["haze"]), oklch(time["ambient_top"][0] * 0.55, 0.05, time["ambient_top"][2])
    body = mix_lab(wall, haze, distance)
    period = frame.width_u * 1.45

    def draw(canvas: Any) -> None:
        x = 0.0
        while x < period - 20 * size:
            width = min(rng.uniform(60, 150) * size, period - x)
            _tower(canvas, rng, x, base_y, width, tallest * rng.uniform(0.35, 1.0) ** 1.3, body, haze, distance, size)
            x += width + rng.uniform(-12, 16) * size
        fog = linear_gradient(
            (0, base_y - tallest * 0.75), (0, base_y), [with_alpha(haze, 0), with_alpha(haze, 0.30 + 0.4 * distance)]
        )
        canvas.drawPaint(fill(fog, BlendMode=skia.BlendMode.kSrcATop))

    top = base_y - tallest * 1.35
    return bake_layer(
        frame,
        draw,
        parallax=parallax,
        y=top,
        width=period,
        height=base_y - top + 30,
        tile=True,
        blur=blur,
        reduce=2 if blur > 1 else 1,
    )


def _tower(
    canvas: Any,
    rng: random.Random,
    x: float,
    base: float,
    width: float,
    height: float,
    body: int,
    haze: int,
    distance: float,
    size: float,
) -> None:
    top = base - height
    canvas.drawRect(
        skia.Rect.MakeLTRB(x, top, x + width, base), fill(linear_gradient((0, top), (0, base), [body, mix_lab(body, haze, 0.35)]))
    )
    crown = rng.random()
    if crown < 0.35:
        inset = width * rng.uniform(0.15, 0.3)
        canvas.drawRect(skia.Rect.MakeLTRB(x + inset, top - height * 0.08, x + width - inset, top + 1), fill(body))
    elif crown < 0.5:
        canvas.drawPath(
            polygon([(x + width * 0.2, top), (x + width * 0.5, top - height * 0.18), (x + width * 0.8, top)]), fill(body)
        )
    if crown > 0.6:
        canvas.drawRect(skia.Rect.MakeXYWH(x + width * 0.5, top - 46 * size, 2.2 * size, 46 * size), fill(body))
        canvas.drawCircle(x + width * 0.5 + 1, top - 46 * size, 3.2 * size, fill(oklch(0.66, 0.21, 25, 0.9)))
    _tower_windows(canvas, rng, x, top, width, height, distance, size)


def _tower_windows(
    canvas: Any, rng: random.Random, x: float, top: float, width: float, height: float, distance: float, size: float
) -> None:
    colours: Sequence[int] = (oklch(0.86, 0.10, 80), oklch(0.80, 0.12, 60), oklch(0.82, 0.07, 230), oklch(0.76, 0.12, 340))
    pitch_x, pitch_y = 12 * size, 15 * size
    paints = [fill(with_alpha(colour, 0.85 - 0.55 * distance)) for colour in colours]
    for row in range(int((height - 12 * size) // pitch_y)):
        share = rng.choice((0.05, 0.16, 0.3, 0.5))
        for column in range(int((width - 8 * size) // pitch_x)):
            if rng.random() < share:
                paint = paints[min(3, int(rng.random() ** 1.6 * 4))]
                canvas.drawRect(
                    skia.Rect.MakeXYWH(x + 6 * size + column * pitch_x, top + 9 * size + row * pitch_y, 6.5 * size, 8 * size), paint
                )

"""What hangs in the air: mist between ridges, rays, glows, contact shadows, motes."""

from __future__ import annotations

import math
import random

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, lab, lab_to_srgb, oklch, with_alpha
from seedream.rendering.nature_kit.noise import Noise
from seedream.rendering.nature_kit.scenery import Pulse, Scenery, drift
from seedream.rendering.painter import CameraState, Canvas
from seedream.rendering.surface import fill, polygon, radial_gradient

SCREEN = skia.BlendMode.kScreen


def mist(
    s: Scenery,
    y: float,
    thickness: float,
    alpha: float = 0.7,
    *,
    size: float = 2.0,
    seed: int = 0,
    parallax: float = 0.2,
    colour: Oklch | None = None,
    speed: float = 7.0,
) -> None:
    """A noise-broken bank of mist around `y` (design units) that drifts; it has no straight edge anywhere."""
    noise, unit = Noise(300 + seed + s.seed * 3), 1080.0
    x, yy = s.grid(parallax, y - thickness * 2.4, y + thickness * 2.4, 4.0, extra=120)
    u, v = x / unit, yy / unit
    q = noise.fbm(u * size * 0.6, v * 3, 2)
    n = noise.fbm(u * size + q, v * size * 3.2 + q * 0.5, 5)
    bell = np.exp(-(((yy - y) / thickness + 0.9 * q) ** 2))
    edge = np.clip(1.9 - np.abs(yy - y) / thickness * 0.8, 0, 1)
    opacity = np.clip(bell * (0.62 + 0.95 * n), 0, 1) * alpha * edge
    rgb = np.empty((*x.shape, 3), np.float32)
    rgb[:] = lab_to_srgb(lab(colour or s.palette.fog))
    s.image(
        parallax,
        y - thickness * 2.4,
        rgb,
        opacity,
        4.0,
        extra=120,
        motion=drift(speed * (1 - 2 * (seed % 2)), 0.7),
    )


def _breath(phase: float) -> Pulse:
    return lambda time_s: 0.8 + 0.2 * math.sin(time_s * 0.7 + phase)


def rays(
    s: Scenery,
    x: float,
    y: float,
    colour: Oklch,
    *,
    count: int = 14,
    length: float = 1300,
    angles: tuple[float, float] = (60, 120),
    alpha: float = 0.16,
    blur: float = 9,
    parallax: float = 0.1,
    seed: int = 3,
) -> None:
    """Uneven wedges of light from a point; they breathe slowly."""
    for half in (0, 1):
        rng = random.Random(seed * 2 + half)

        def paint(canvas: Canvas, rng: random.Random = rng) -> None:
            for _ in range(count // 2):
                angle, width = math.radians(rng.uniform(*angles)), math.radians(rng.uniform(0.8, 4.2))
                reach = length * rng.uniform(0.55, 1)
                tips = [(x + reach * math.cos(angle + w), y + reach * math.sin(angle + w)) for w in (-width, width)]
                a = alpha * rng.uniform(0.35, 1)
                shader = radial_gradient(
                    (x, y), reach, [oklch(*colour, a), oklch(*colour, a * 0.5), oklch(*colour, 0)], [0, 0.5, 1]
                )
                canvas.drawPath(polygon([(x, y), *tips]), fill(shader))

        s.draw(
            parallax,
            max(0, y - length),
            min(s.height, y + length),
            paint,
            blur=blur,
            pulse=_breath(half * 2.4),
        )


def glow(canvas: Canvas, x: float, y: float, radius: float, colour: Oklch, alpha: float = 0.6, squash: float = 1.0) -> None:
    """A soft light, screened onto what is there."""
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(1, squash)
    stops = [oklch(*colour, alpha * a) for a in (1, 0.42, 0.12, 0)]
    canvas.drawCircle(0, 0, radius, fill(radial_gradient((0, 0), radius, stops, [0, 0.25, 0.55, 1]), BlendMode=SCREEN))
    canvas.restore()


def contact(
    canvas: Canvas, x: float, y: float, width: float, height: float, colour: Oklch = (0.12, 0.04, 280), alpha: float = 0.5
) -> None:
    """A contact shadow: a wide soft oval and a tight core."""
    canvas.drawOval(
        skia.Rect.MakeXYWH(x - width / 2, y - height / 2, width, height), fill(oklch(*colour, alpha * 0.6), blur=height * 0.45)
    )
    core = skia.Rect.MakeXYWH(x - width * 0.3, y - height * 0.22, width * 0.6, height * 0.44)
    canvas.drawOval(core, fill(oklch(*colour, alpha), blur=height * 0.16))


def motes(
    s: Scenery, count: int, colour: Oklch, *, box: tuple[float, float, float, float], rise: float = 6.0, size: float = 2.2
) -> None:
    """Pollen, dust or fireflies: points that float, glow up and fade, in `box` (x, y, width, height)."""
    rng = random.Random(s.seed + 5)
    x0, y0, width, height = box
    points = [(rng.random(), rng.random(), rng.uniform(0.4, 1), rng.uniform(0, 6.28)) for _ in range(count)]
    tint = oklch(*colour)

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        wind = tracks.at("weather.wind", time_s)
        for u, v, weight, phase in points:
            px = (
                x0
                + (u * width + (10 + 40 * wind) * weight * time_s + 14 * math.sin(time_s * 0.8 + phase)) % width
                - camera.x * 0.7 * weight
            )
            py = y0 + (v * height - rise * weight * time_s + 8 * math.sin(time_s * 1.1 + phase * 2)) % height
            alpha = 0.55 * weight * (0.5 + 0.5 * math.sin(time_s * 1.7 + phase))
            canvas.drawCircle(px, py, size * weight, fill(with_alpha(tint, alpha)))

    s.live(paint)

"""Above the clouds: a floor of white cumulus to the horizon under an open sky; the cast flies, or stands on a bank of cloud."""

from __future__ import annotations

import random

import numpy as np
import skia

from seedream.rendering.colour import lab, lab_to_srgb
from seedream.rendering.nature_kit.air import mist, rays
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import blend, tone
from seedream.rendering.nature_kit.plants import Batch
from seedream.rendering.nature_kit.scenery import Scenery, drift
from seedream.rendering.nature_kit.sky import birds, clouds, luminary, sky, stars
from seedream.rendering.nature_kit.starfield import milky_way
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.openair import finished, peopled
from seedream.rendering.surface import fill
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The sky as it is above the weather."""
    s = Scenery(place, frame, framing, seed, horizon=0.60, adult=0.24, vignette=0.34)
    sky(s, 1.15)
    if s.palette.dark:
        milky_way(s, 0.6)
        stars(s, 1100)
    luminary(s, halo=1.3)
    clouds(s, "cirrus", 0.5, size=0.8, soft=0.3, alpha=0.5, seed=4, speed=3)
    if not s.palette.dark:
        birds(s, x=s.width * (0.5 + 0.16 * s.side), y=s.horizon * 0.34, count=7, size=12)
    _far_floor(s)
    rng = random.Random(s.seed + 3)
    z, hz = s.zoom**0.5, s.horizon
    for k, (y, size, parallax) in enumerate(
        ((hz + 26, 60, 0.10), (hz + 74, 100, 0.18), (hz + 150, 150, 0.30), (hz + 260, 220, 0.52))
    ):
        _bank(s, y, size * z, parallax, random.Random(rng.random()), k)
        mist(s, y + size * 0.5, 30 + 12 * k, 0.45, size=2.0, seed=k, parallax=parallax + 0.02, speed=9.0)
    if s.palette.low_sun:
        rays(s, s.sun_x, s.sun_y, s.palette.light, length=1100, angles=(25, 155), alpha=0.12, blur=12, seed=s.seed)
    _bank(s, s.stage.ground_y + 0.10 * s.stage.adult_height, 300 * z, 1.0, random.Random(s.seed + 9), 5)
    peopled(s, ground=None)
    _bank(s, s.height + 190 * z, 330 * z, 1.25, random.Random(s.seed + 11), 6, blur=4.0)
    return finished(s)


def _far_floor(s: Scenery) -> None:
    """The closed sheet of cloud that lies below, in perspective, out to the horizon."""
    noise, p = Noise(s.seed + 61), s.palette
    x, y = s.grid(0.3, s.horizon - 4, s.bottom, 3.0)
    near = np.maximum((y - s.horizon) / (s.height - s.horizon), 0.012)
    u, v = (x - s.width / 2) / s.width / near, 1.0 / near
    q = noise.fbm(u * 1.2, v * 0.35, 3)
    puff = noise.fbm(u * 2.4 + q * 0.8, v * 0.8 + q * 0.6, 5)
    lit = np.asarray(smoothstep(-0.35, 0.45, puff + 0.25 * q), np.float32)[..., None]
    dark, light = lab(blend(p.cloud_shadow, p.fog, 0.25)), lab(p.cloud_light)
    out = dark + (light - dark) * lit
    far = np.exp(-near * 5.0)[..., None]
    out = out + (lab(p.sky[-1][1:]) - out) * far * 0.75
    s.image(
        0.3,
        s.horizon - 4,
        lab_to_srgb(np.asarray(out, np.float32)),
        np.asarray(smoothstep(0.0, 0.02, near - 0.012), np.float32),
        3.0,
    )


def _bank(s: Scenery, y: float, size: float, parallax: float, rng: random.Random, salt: int, *, blur: float = 0.0) -> None:
    """A bank of cumulus: heaps of soft discs, dark below, lit on the sun's side and on top."""
    p, over = s.palette, s.over(parallax) + 120
    depth = max(0.0, 0.7 - parallax)
    white, grey = p.cloud_light, p.cloud_shadow
    spots: list[tuple[float, float, float]] = []
    x = -over
    while x < s.width + over:
        heap, tall = rng.uniform(0.7, 1.5) * size, rng.uniform(0.35, 1.0)
        for _ in range(17):
            spots.append((x + rng.gauss(0, 0.42) * heap, y - abs(rng.gauss(0, 0.24)) * heap * tall, heap * rng.uniform(0.16, 0.25)))
        x += heap * rng.uniform(0.55, 0.95)

    def paint(canvas: Canvas) -> None:
        canvas.drawRect(
            skia.Rect.MakeLTRB(-over, y, s.width + over, y + size * 2.4), fill(tone(blend(grey, white, 0.35), 0.5, depth, p))
        )
        for share, key, shift in ((1.0, 0.36, 0.0), (0.92, 0.58, 0.08), (0.80, 0.80, 0.16), (0.60, 0.98, 0.26)):
            batch = Batch()
            tint = tone(blend(grey, white, 0.25 + 0.75 * key), key, depth, p)
            for cx, cy, r in spots:
                batch.path(tint).addCircle(cx + s.side * r * shift, cy - r * shift * 1.1, r * share)
            batch.draw(canvas)

    s.draw(parallax, y - size * 1.7, min(s.bottom + 60, y + size * 2.4), paint, blur=max(blur, 2.2), motion=drift(2.0 + salt, 0.6))

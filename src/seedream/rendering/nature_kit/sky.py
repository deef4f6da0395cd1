"""Sky: gradient bent by the sun, clouds with silver edges, sun and moon, stars, birds."""

from __future__ import annotations

import math
import random

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import lab, lab_to_srgb, oklch, pack_lab, ramp, with_alpha
from seedream.rendering.nature_kit.aurora import northern_lights
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.scenery import Scenery, drift
from seedream.rendering.painter import CameraState, Canvas
from seedream.rendering.surface import fill, radial_gradient, smooth_path, stroke

SKY_PARALLAX = 0.0
CLOUD_PARALLAX = 0.05


def sky(s: Scenery, glow: float = 1.0, bottom: float | None = None) -> None:
    """The sky down to `bottom` (default a little below the horizon): no horizontal bands, warmest round the sun."""
    p, unit = s.palette, 1080.0
    end = bottom if bottom is not None else s.horizon + 120
    x, y = s.grid(SKY_PARALLAX, -8, end, 3.0)
    t = np.clip(y / s.horizon, 0, 1)
    d = np.hypot((x - s.sun_x) / unit, (y - s.sun_y) / unit * 0.85)
    warp = 0.03 * s.noise.fbm(x / unit * 1.2, y / unit * 3.2, 3)
    low = 1.0 if p.low_sun else 0.45
    t = np.clip(t + 0.16 * glow * low * np.exp(-d * 2.2) - 0.05 * d * glow * low + warp, 0, 1)
    rgb = ramp(p.sky)[(t * 511).astype(np.int32)].astype(np.float32)
    if p.sunny:
        strength = (0.55 * np.exp(-d * 5.2) + 0.22 * np.exp(-d * 2.1)) * glow * (0.5 if p.name == "night" else 1.0)
        light = lab_to_srgb(lab(p.light)).astype(np.float32)
        rgb = 1 - (1 - rgb) * (1 - light * strength[..., None] * 0.75)
    s.image(SKY_PARALLAX, -8, np.clip(rgb, 0, 1), None, 3.0)
    if s.place.sky == "northern lights" and p.name in ("night", "blue"):
        northern_lights(s)


def clouds(
    s: Scenery, kind: str = "cumulus", cover: float = 0.5, *, size: float = 1.0, soft: float = 0.14, alpha: float = 0.95,
    seed: int = 0, speed: float = 5.0, top: float = -0.1, bottom: float = 0.98,
) -> None:  # fmt: skip
    """Clouds of a kind: "cumulus", "cirrus" or "deck" (a closed sheet in perspective). `top`, `bottom` are shares of the sky."""
    p, unit, noise = s.palette, 1080.0, Noise(900 + seed + s.seed)
    x, y = s.grid(CLOUD_PARALLAX, 0, s.horizon, 3.0, extra=90)
    u, v = (x - s.width / 2) / unit / s.zoom**0.5, y / s.horizon
    span = s.horizon / unit / s.zoom**0.5
    z = 1 / ((1 - v) * 0.62 + 0.14)
    if kind == "cirrus":
        cx, cy = u * z * 0.55 * size, z * 1.15 * size
        q = noise.fbm(cx * 0.7, cy * 0.7, 3)
        density = noise.fbm(cx * 1.1 + q * 1.1, cy * 2.6 + q * 0.6 - cx * 0.5, 5, 0.55)
    elif kind == "deck":
        cx, cy = u * z * 0.7 * size, z * 1.7 * size
        q = noise.fbm(cx * 0.8, cy * 0.8, 3)
        density = noise.fbm(cx + q * 0.9, cy + q * 0.7, 6, 0.52)
    else:
        cx, cy = u * z**0.5 * 1.5 * size, v * span * z**0.5 * 3.4 * size * 1.5
        q = noise.fbm(cx * 0.9, cy * 0.9, 3)
        density = noise.fbm(cx + q * 0.55, cy + q * 0.55, 6)
    envelope = smoothstep(top, top + 0.16, v) * (1 - smoothstep(bottom - 0.24, bottom, v))
    dens = np.clip((density * 0.5 + 0.5 - (1 - cover) * 0.72 - 0.14) / (soft * 1.6), 0, 1) * envelope
    opacity = smoothstep(0.0, 0.62, dens)
    lit, sun_distance = _sunlight(s, dens, x, y, size)
    light, dark = np.array(p.cloud_light), np.array(p.cloud_shadow)
    turn = (light[2] - dark[2] + 180) % 360 - 180
    middle = ((light[0] + dark[0]) / 2, (light[1] + dark[1]) / 2, dark[2] + turn * 0.6)
    rgb = ramp([(0, *p.cloud_shadow), (0.55, *middle), (1, *p.cloud_light)])[(np.clip(lit, 0, 1) * 511).astype(np.int32)]
    if p.sunny:
        edge = np.exp(-sun_distance * 4.5) * (1 - dens) * opacity * 0.7
        rgb = rgb + (1 - rgb) * lab_to_srgb(lab(p.light)) * edge[..., None]
    haze = (smoothstep(0.55, 1.0, v) * 0.6)[..., None]
    rgb = rgb * (1 - haze) + lab_to_srgb(lab(p.sky[-1][1:])) * haze
    s.image(CLOUD_PARALLAX, 0, rgb, opacity * alpha, 3.0, extra=90, motion=drift(speed))


def _sunlight(s: Scenery, dens: np.ndarray, x: np.ndarray, y: np.ndarray, size: float) -> tuple[np.ndarray, np.ndarray]:
    """How much light reaches each point of a cloud (six steps through its density toward the sun), and the sun's distance."""
    dx, dy = (s.sun_x - x) / 1080, (s.sun_y - y) / 1080
    distance = np.hypot(dx, dy) + 1e-4
    gx, gy = dx / distance, dy / distance
    rows, cols = np.indices(dens.shape, np.int32)
    height, width = dens.shape
    through = np.zeros_like(dens)
    for i in range(1, 7):
        step = 360 * s.scale * 0.0105 * i * (1 + 0.2 * i) / size**0.5
        yi = np.clip((rows + gy * step).astype(np.int32), 0, height - 1)
        xi = np.clip((cols + gx * step).astype(np.int32), 0, width - 1)
        through += dens[yi, xi]
    lit = np.exp(-through * (0.26 if s.palette.name == "day" else 0.42)) * 0.8 + 0.2 * np.exp(-dens * 1.4)
    base = 0.92 if s.palette.name == "day" else 0.55
    lit = lit * (base + 0.75 * np.exp(-distance * 1.3)) if s.palette.sunny else lit * 0.85
    return np.asarray(lit), np.asarray(distance)


def cloudscape(s: Scenery) -> None:
    """The clouds that belong to the time of day and the weather."""
    p, cover = s.palette, s.palette.cloudiness
    if s.place.weather == "fog":
        return
    if cover > 0.65:
        clouds(s, "deck", cover, size=0.85, soft=0.24, seed=2, speed=8)
        clouds(s, "cumulus", cover - 0.14, size=0.7, soft=0.28, seed=5, alpha=0.7, speed=13)
        return
    if p.name in {"dawn", "golden", "day", "sunset"}:
        clouds(s, "cirrus", 0.50, size=0.8, soft=0.30, alpha=0.5, seed=1, speed=2.5)
    kind = "deck" if p.name == "sunset" else "cumulus"
    clouds(s, kind, cover - 0.01, size=0.8, soft=0.10 if p.name in {"day", "night"} else 0.15, seed=3, bottom=0.94)


def luminary(s: Scenery, radius: float | None = None, *, halo: float = 1.0) -> None:
    """The sun, or at night the moon with its maria, where the setting has it."""
    p = s.palette
    if not p.sunny:
        return
    night = p.name == "night"
    r = (radius if radius is not None else p.sun_radius * 1080) * min(1.5, s.zoom**0.7)
    x, y, light = s.sun_x, s.sun_y, lab(p.light)
    reach = r * 7
    white, warm = lab((1, 0.035, 92)), lab((0.985, 0.075, 88) if p.low_sun else (0.995, 0.03, 95))
    amount = (0.5 if night else 0.9) * halo

    def paint(canvas: Canvas) -> None:
        glow = [pack_lab(light, 0.5 * amount), pack_lab(light, 0.17 * amount), pack_lab(light, 0.05 * amount), pack_lab(light, 0)]
        canvas.drawCircle(x, y, reach, fill(radial_gradient((x, y), reach, glow, [0, 0.22, 0.55, 1])))
        body = [pack_lab(white), pack_lab(light * 0.12 + warm * 0.88), pack_lab(light * 0.4 + warm * 0.6)]
        if night:
            body = [oklch(0.97, 0.02, 95), oklch(0.94, 0.025, 90), oklch(0.86, 0.03, 250)]
        centre, reach_in = ((x - r * 0.3, y - r * 0.25), r * 1.6) if night else ((x, y), r)
        canvas.drawCircle(x, y, r, fill(radial_gradient(centre, reach_in, body, [0, 0.6, 1]), blur=0.9))
        if night:
            _maria(canvas, x, y, r)

    s.draw(0.01, y - reach, y + reach, paint)


def _maria(canvas: Canvas, x: float, y: float, r: float) -> None:
    canvas.save()
    circle = skia.PathBuilder()
    circle.addCircle(x, y, r * 0.97)
    canvas.clipPath(circle.detach(), True)
    for dx, dy, w, h in (
        (-0.35, -0.3, 0.62, 0.5),
        (0.15, -0.42, 0.5, 0.4),
        (0.3, 0.02, 0.42, 0.5),
        (-0.4, 0.3, 0.5, 0.32),
        (0.05, 0.5, 0.3, 0.2),
    ):
        box = skia.Rect.MakeXYWH(x + (dx - w / 2) * r, y + (dy - h / 2) * r, w * r, h * r)
        canvas.drawOval(box, fill(oklch(0.74, 0.03, 255, 0.42), blur=r * 0.07))
    canvas.restore()


def stars(s: Scenery, count: int = 900, *, bottom: float | None = None, amount: float = 0.95) -> None:
    """Stars down to `bottom` (design units), some of which twinkle, none in the moon's halo."""
    end = bottom if bottom is not None else s.horizon
    rng = random.Random(s.seed + 77)
    hues = (80, 250, 240, 265)
    count = round(count * s.width * end / (1920 * 600))
    points = []
    for _ in range(count):
        x, y, size = rng.uniform(0, s.width), end * rng.random(), rng.random() ** 7
        near_moon = s.palette.sunny and math.hypot(x - s.sun_x, y - s.sun_y) < 110 * s.zoom**0.7
        if not near_moon:
            points.append((x, y, size, (0.2 + 0.8 * size) * amount * (1 - (y / end) ** 2.4), rng.choice(hues)))

    def paint(canvas: Canvas) -> None:
        for x, y, size, alpha, hue in points:
            canvas.drawCircle(x, y, 0.75 + 1.5 * size, fill(oklch(0.95, 0.03, hue, alpha)))
            if size > 0.9:
                r = 9 + 7 * (size - 0.9) * 10
                halo = radial_gradient((x, y), r, [oklch(0.9, 0.05, 250, 0.34 * alpha), 0x00FFFFFF & oklch(0.9, 0.05, 250)])
                canvas.drawCircle(x, y, r, fill(halo))

    s.draw(0.0, 0, end, paint)
    tints = {hue: oklch(0.97, 0.02, hue) for hue in hues}
    bright = sorted(points, key=lambda q: -q[2] * q[3])[:46]

    def twinkle(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        for i, (x, y, size, alpha, hue) in enumerate(bright):
            pulse = max(0.0, math.sin(time_s * (1.1 + 0.17 * (i % 9)) + i * 1.7)) ** 3
            if pulse > 0.05:
                r = (2.4 + 2.6 * size) * pulse
                canvas.drawCircle(x, y, r, fill(with_alpha(tints[hue], alpha * pulse * 0.8)))

    s.live(twinkle)


def birds(s: Scenery, *, x: float, y: float, size: float = 13.0, count: int = 5) -> None:
    """A few far birds that beat their wings and glide slowly across."""
    rng = random.Random(s.seed + 31)
    flock = [(rng.uniform(-90, 90), rng.uniform(-34, 34), rng.uniform(0.7, 1.15), rng.uniform(0, 6.28)) for _ in range(count)]
    ink = oklch(s.palette.shadow[0] * 0.85, s.palette.shadow[1], s.palette.shadow[2], 0.78)
    heading = -s.side

    def fly(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        for dx, dy, scale, phase in flock:
            bx = x + dx + heading * 16 * time_s - camera.x * 0.12
            by = y + dy + 5 * math.sin(time_s * 0.6 + phase) - camera.y * 0.12
            q = size * scale
            beat = math.sin(time_s * 6.2 + phase) * (0.5 + 0.5 * math.sin(time_s * 0.9 + phase))
            lift = q * (0.42 + 0.4 * beat)
            wings = [
                (bx - q, by - lift * 0.7),
                (bx - q * 0.45, by - lift),
                (bx, by),
                (bx + q * 0.45, by - lift),
                (bx + q, by - lift * 0.6),
            ]
            canvas.drawPath(smooth_path(wings), stroke(ink, 1.9 * scale * size / 13))

    s.live(fly)

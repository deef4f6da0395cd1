"""Under water: rays from the surface, a sandy floor with caustics, coral gardens, kelp, fish and bubbles."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, lab, lab_to_srgb, oklch, ramp
from seedream.rendering.nature_kit.air import contact, mist, motes, rays
from seedream.rendering.nature_kit.heightfield import Lens, heightfield
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import script, tone
from seedream.rendering.nature_kit.plants import Batch, Limb, branches, limb_outline
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, radial_gradient, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

Field = NDArray[np.float32]
CORALS: tuple[Oklch, ...] = ((0.66, 0.18, 15), (0.68, 0.16, 55), (0.64, 0.17, 300), (0.64, 0.19, 350), (0.74, 0.14, 85))


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A reef; at night and in storm the water is darker and the light is the moon's."""
    dark = place.time_of_day in {"night", "blue", "storm"}
    base = script("day")
    water = replace(
        base,
        name="night" if dark else "water",
        fog=(0.34, 0.075, 235) if dark else (0.60, 0.095, 215),
        shadow=(0.14, 0.06, 260) if dark else (0.24, 0.075, 255),
        light=(0.80, 0.06, 215) if dark else (0.95, 0.07, 160),
        haze=0.9,
        exposure=0.62 if dark else 1.0,
        rim=0.8,
        sun_radius=0.0,
        sky=((0.0, 0.7, 0.09, 215), (1.0, 0.5, 0.1, 230)) if not dark else ((0.0, 0.4, 0.08, 235), (1.0, 0.3, 0.08, 245)),
    )
    s = Scenery(place, frame, framing, seed, horizon=0.66, adult=0.26, script=water)
    s.sun_x = s.width * (0.5 - 0.09 * s.side)
    _water(s, dark)
    rays(
        s,
        s.sun_x,
        -300,
        (0.95, 0.07, 190),
        count=30,
        length=s.height * 1.25,
        angles=(56, 124),
        alpha=0.22 if not dark else 0.12,
        blur=10,
        seed=s.seed,
    )
    _reefs(s)
    _floor(s, dark)
    mist(s, s.horizon + 30, 46, 0.5, size=1.6, seed=5, parallax=0.25)
    _school(s)
    _garden(s, far=True)
    s.cast()
    _garden(s, far=False)
    _bubbles(s)
    motes(s, 90, (0.95, 0.04, 190), box=(0, 0, s.width, s.height), size=1.9)
    return s


def _water(s: Scenery, dark: bool) -> None:
    x, y = s.grid(0.0, -8, s.horizon + 140, 4.0)
    d = np.hypot((x - s.sun_x) / 1120, (y + 60) / 1080 / (s.height / 1080) ** 0.8) + 0.05 * s.noise.fbm(x / 540, y / 360, 4)
    bright = [
        (0, 0.965, 0.05, 190),
        (0.13, 0.86, 0.09, 198),
        (0.36, 0.68, 0.105, 212),
        (0.66, 0.46, 0.10, 236),
        (1, 0.27, 0.085, 258),
    ]
    deep = [
        (0, 0.66, 0.07, 215),
        (0.13, 0.52, 0.085, 225),
        (0.36, 0.38, 0.085, 238),
        (0.66, 0.24, 0.075, 250),
        (1, 0.13, 0.055, 262),
    ]
    rgb = ramp(deep if dark else bright)[(np.clip(d * 0.92, 0, 1) * 511).astype(np.int32)]
    z = 1 / (np.clip(y, 0, None) / 1080 + 0.05)
    across = (x - s.sun_x) / 1920 * z * 0.9
    q = s.noise.fbm(across * 0.8, z * 0.5, 3)
    net = smoothstep(0.11, 0.0, np.abs(s.noise.fbm(across * 1.4 + q, z * 0.85 + q, 4)))
    glint = net * np.exp(-np.clip(y, 0, None) / 1080 * 9) * np.exp(-(((x - s.sun_x) / 800) ** 2)) * (0.85 if not dark else 0.4)
    rgb = rgb + (1 - rgb) * lab_to_srgb(lab((0.99, 0.03, 180))) * glint[..., None]
    s.image(0.0, -8, rgb, None, 4.0)


def _reefs(s: Scenery) -> None:
    first = RidgeStyle((0.45, 0.05, 240), detail=1.6, relief=0.7, mist=0.5, peak_x=s.width * (0.5 + 0.25 * s.side), peak_width=420)
    ridge(s, s.horizon - 10, 270 * s.zoom**0.5, 1.35, first, seed=3, parallax=0.06)
    mist(s, s.horizon + 10, 80, 0.5, size=1.4, seed=2, parallax=0.1)
    second = replace(first, peak_x=s.width * (0.5 - 0.36 * s.side), peak_width=300)
    ridge(s, s.horizon + 26, 210 * s.zoom**0.5, 0.85, second, seed=15, parallax=0.12)


def _floor(s: Scenery, dark: bool) -> None:
    noise, dim = Noise(s.seed + 8), 0.55 if dark else 1.0
    steps = np.array(
        [lab((light * dim, c, h)) for light, c, h in ((0.30, 0.07, 250), (0.52, 0.075, 222), (0.74, 0.08, 185), (0.95, 0.07, 130))]
    )

    def heights(x: Field, z: Field) -> Field:
        return np.asarray(
            noise.fbm(x * 0.18, z * 0.18, 3) * 0.45 + 0.03 * np.sin(z * 3.2 + x * 0.8 + 3 * noise.value(x * 0.3, z * 0.3)),
            np.float32,
        )

    def colours(key: Field, h: Field, x: Field, z: Field) -> Field:
        q = noise.fbm(x * 0.8, z * 0.8, 2)
        first = smoothstep(0.10, 0.0, np.abs(noise.value(x * 1.15 + q * 1.2, z * 1.15 + q)))
        second = smoothstep(0.08, 0.0, np.abs(noise.value(x * 1.5 - q + 9, z * 1.5 + q * 1.1)))
        caustic = np.clip(first + 0.7 * second, 0, 1) * np.exp(-z / 15)
        value = np.clip(0.26 + key * 0.5 + caustic * 0.7, 0, 1)
        out = np.stack([np.interp(value, (0, 0.4, 0.72, 1), steps[:, i]) for i in range(3)], -1)
        far = (1 - np.exp(-np.maximum(z - 3, 0) / 11))[..., None]
        return np.asarray(out * (1 - far) + lab(s.palette.fog) * far, np.float32)

    heightfield(s, Lens(eye=1.5, far=40, slices=220, sun_tan=0.5), heights, colours)


def _school(s: Scenery) -> None:
    """A school of small fish that circles slowly, and three larger ones that cross the picture."""
    rng = random.Random(s.seed + 4)
    small = [(rng.gauss(0, 0.30), rng.gauss(1.0, 0.16), rng.uniform(15, 25), rng.uniform(-0.15, 0.15)) for _ in range(70)]
    shades = [tone((0.72, 0.05, 235), k, 0.55, s.palette) for k in (0.3, 0.6, 0.9)]
    cx, cy = s.width * (0.5 + 0.20 * s.side), s.horizon * 0.42

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        batch = Batch()
        for i, (offset, ring, length, wobble) in enumerate(small):
            a = time_s * 0.22 * s.side + offset * 2.4
            x = cx + 290 * ring * math.cos(a) - camera.x * 0.25 + 6 * math.sin(time_s * 2 + i)
            y = cy + 105 * ring * math.sin(a) + 60 * wobble
            heading = math.atan2(105 * math.cos(a), -290 * math.sin(a)) + (math.pi if s.side < 0 else 0)
            c, q = math.cos(heading) * length * 0.5, math.sin(heading) * length * 0.5
            tail = 0.35 + 0.12 * math.sin(time_s * 9 + i)
            body = [
                (x + c, y + q),
                (x + q * 0.34, y - c * 0.34),
                (x - c * 0.7, y - q * 0.7),
                (x - c * 1.2 + q * tail, y - q * 1.2 - c * tail),
                (x - c * 1.1 - q * tail, y - q * 1.1 + c * tail),
                (x - c * 0.7, y - q * 0.7),
                (x - q * 0.34, y + c * 0.34),
            ]
            batch.shape(shades[i % 3], body)
        batch.draw(canvas)

    s.live(paint)


def _fan(canvas: Canvas, s: Scenery, x: float, y: float, height: float, tint: Oklch, depth: float, rng: random.Random) -> None:
    limbs: list[Limb] = []
    tips: list[Point] = []
    branches(x, y, height * 0.34, -1.57 + rng.uniform(-0.25, 0.25), height * 0.085, 4, rng, limbs, tips, 0.62)
    batch = Batch()
    dark, light = tone(tint, 0.12, depth, s.palette), tone(tint, 0.9, depth, s.palette)
    for limb in limbs:
        thick: Limb = (*limb[:7], max(limb[7], height * 0.02))
        batch.shape(dark, limb_outline(thick))
        batch.shape(light, limb_outline(thick, -0.22, 0.4))
    batch.draw(canvas, [dark, light])
    for tx, ty in tips:
        canvas.drawCircle(tx, ty - 1, height * 0.02, fill(tone(tint, 1.0, depth, s.palette)))


def _tubes(canvas: Canvas, s: Scenery, x: float, y: float, h: float, tint: Oklch, depth: float, rng: random.Random) -> None:
    for j in (0, 4, 1, 3, 2):
        cx, high, w, lean = x + (j - 2) * h * 0.17, h * rng.uniform(0.5, 1), h * 0.085, (j - 2) * h * 0.04
        tones = [tone(tint, k, depth, s.palette) for k in (1.0, 0.4, 0.0)]
        outline = [(cx - w * 0.8, y), (cx - w + lean, y - high), (cx + w + lean, y - high), (cx + w * 0.8, y)]
        canvas.drawPath(polygon(outline), fill(linear_gradient((cx - w, 0), (cx + w, 0), tones)))
        mouth = skia.Rect.MakeXYWH(cx - w + lean, y - high - w * 0.45, 2 * w, w * 0.9)
        canvas.drawOval(mouth, fill(tones[2]))
        canvas.drawOval(mouth, stroke(tones[0], 2))


def _rock(canvas: Canvas, s: Scenery, x: float, y: float, w: float, h: float, depth: float, rng: random.Random) -> None:
    top = [
        (x - w * 0.5 + w * (j + 0.5) / 15, y - h * math.sin((j + 0.7) / 15.6 * 3.0) ** 0.7 * rng.uniform(0.84, 1.08))
        for j in range(15)
    ]
    path = polygon([(x - w * 0.5, y + h * 0.1), *top, (x + w * 0.5, y + h * 0.1)])
    tones = [
        tone(m, k, depth, s.palette) for m, k in (((0.58, 0.05, 235), 0.9), ((0.42, 0.06, 250), 0.35), ((0.34, 0.06, 262), 0.0))
    ]
    canvas.drawPath(path, fill(linear_gradient((x - w * 0.2, y - h), (x + w * 0.2, y), tones, [0, 0.4, 1])))
    canvas.save()
    canvas.clipPath(path, True)
    for _ in range(int(w * 0.16)):
        px, py, q = x + rng.uniform(-0.5, 0.5) * w, y - rng.random() * h, rng.uniform(10, 38) * (h / 160) ** 0.5
        facet = [(px, py), (px + q, py - q * 0.45), (px + q * 1.5, py + q * 0.3), (px + q * 0.5, py + q * 0.6)]
        canvas.drawPath(
            polygon(facet),
            fill(tone((0.46, 0.06, 250), round(0.9 * max(0, min(1, (y - py) / h)) * rng.random(), 1), depth, s.palette, 0.5)),
        )
    for _ in range(int(w * 0.10)):
        px = x + rng.uniform(-0.42, 0.42) * w
        canvas.drawCircle(
            px, y - h * rng.uniform(0.3, 0.85), rng.uniform(2, 6), fill(tone(rng.choice(CORALS), 0.7, depth, s.palette))
        )
    canvas.restore()


def _garden(s: Scenery, *, far: bool) -> None:
    """Rocks with coral at both sides, unequal; the near ones frame the picture."""
    rng = random.Random(s.seed + (11 if far else 12))
    depth, parallax, base = (0.44, 0.45, s.horizon + 96) if far else (0.05, 1.15, s.height + 14)
    unit = (1.0 if far else 1.25) * min(1.3, s.zoom) * min(1.0, s.width / 1500 + 0.15)
    spots = (
        [(0.13, 300, 92), (0.25, 150, 50), (0.86, 330, 100), (-0.18, 300, 110), (1.2, 320, 90)]
        if far
        else [(0.02, 430, 190), (0.135, 210, 84), (0.97, 520, 230), (0.86, 200, 70), (-0.22, 480, 220), (1.25, 480, 200)]
    )
    if s.side > 0:
        spots = [(1 - q, w, h) for q, w, h in spots]

    def paint(canvas: Canvas) -> None:
        for q, span, rise in spots:
            x, y, w, h = q * s.width, base, span * unit, rise * unit
            contact(canvas, x, y, w * 1.2, 26, (0.16, 0.06, 260), 0.45)
            _rock(canvas, s, x, y, w, h, depth, rng)
            for _ in range(3 if w > 250 else 2):
                cx = x + rng.uniform(-0.34, 0.34) * w
                top = y - h * (1 - ((cx - x) / (w * 0.5)) ** 2) * 0.85
                draw = _fan if rng.random() < 0.66 else _tubes
                draw(
                    canvas,
                    s,
                    cx,
                    top + 12,
                    rng.uniform(0.55, 0.95) * (150 * unit if far else 210 * unit),
                    rng.choice(CORALS),
                    depth,
                    rng,
                )

    s.draw(parallax, base - 480 * unit, base + 40, paint, blur=0.0 if far else 1.3)
    _kelp(s, spots, base, unit, depth, parallax, far)


def _kelp(
    s: Scenery, spots: list[tuple[float, int, int]], base: float, unit: float, depth: float, parallax: float, far: bool
) -> None:
    """Kelp that sways in the swell."""
    rng = random.Random(s.seed + (21 if far else 22))
    stem, lit, dark = (tone((0.50, 0.10, 142), k, depth, s.palette) for k in (0.15, 0.75, 0.25))
    plants = []
    for q, w, _h in spots:
        for _ in range(3 if not far else 2):
            plants.append(
                (
                    q * s.width + rng.uniform(-0.55, 0.55) * w * unit,
                    rng.uniform(250, 430) * unit * (1.35 if not far else 0.8),
                    rng.uniform(0, 6.28),
                )
            )
    plants = [k for k in plants if abs(k[0] - s.width / 2) > s.width * (0.22 if far else 0.36)]

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        batch = Batch()
        for x, height, phase in plants:
            x -= camera.x * parallax
            if not -120 < x < s.width + 120:
                continue
            spine = [
                (
                    x + math.sin(phase + j * 0.42 - time_s * 0.9) * height * 0.075 * (j / 12) ** 1.2,
                    base - camera.y * parallax - height * j / 12,
                )
                for j in range(13)
            ]
            batch.shape(stem, [(a - 2, b) for a, b in spine] + [(a + 2, b) for a, b in reversed(spine)])
            for j in range(1, 13):
                px, py = spine[j]
                side = 1 if j % 2 else -1
                length = height * 0.15 * (1 - 0.45 * j / 13)
                angle = -1.57 + side * 0.75 + 0.22 * math.sin(phase + j - time_s * 1.1)
                ex, ey = px + length * math.cos(angle), py + length * math.sin(angle)
                nx, ny = -math.sin(angle) * length * 0.15, math.cos(angle) * length * 0.15
                mx, my = (px + ex) / 2, (py + ey) / 2
                batch.shape(
                    lit if side < 0 else dark,
                    [
                        (px, py),
                        (mx - nx * 0.6, my - ny),
                        (mx + nx, my + ny * 0.4) if side < 0 else (ex, ey),
                        (ex, ey),
                        (mx + nx, my + ny),
                    ],
                )
        batch.draw(canvas, [stem])

    s.live(paint)


def _bubbles(s: Scenery) -> None:
    rng = random.Random(s.seed + 31)
    column = [(rng.gauss(0, 12), rng.random(), rng.uniform(2, 8), rng.uniform(0, 6.28)) for _ in range(22)]
    x0 = s.width * (0.5 - 0.24 * s.side)
    rim = [oklch(0.98, 0.03, 190, 0.65), oklch(0.8, 0.06, 200, 0.12), oklch(0.95, 0.04, 190, 0.55)]

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        for dx, start, size, phase in column:
            t = (start + time_s * 0.085) % 1.0
            x = x0 + dx + 30 * math.sin(t * 9 + phase) - camera.x * 0.5
            y, r = s.horizon + 150 - t * (s.horizon + 200), size * (0.5 + 0.8 * t)
            canvas.drawCircle(x, y, r, fill(radial_gradient((x - r * 0.3, y - r * 0.4), r * 1.4, rim, [0, 0.6, 1])))

    s.live(paint)

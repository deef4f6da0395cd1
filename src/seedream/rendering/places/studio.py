"""A studio: a paper cyclorama in one hue with a large soft disc of light, for what has no place of its own.

The hue comes from a colour such as "#4f5bd5" in the place's wording, else from the seed; night and storm make it deep.
"""

from __future__ import annotations

import math
import random
import re
from dataclasses import replace
from functools import partial

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import from_hex, lab_to_srgb, oklch, to_oklch
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import script
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.painter import CameraState, Canvas, LightRig, PlacePainter
from seedream.rendering.surface import fill, linear_gradient, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_HUES = (262.0, 28.0, 165.0, 72.0, 305.0, 225.0)


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The neutral stage."""
    found = re.search(r"#[0-9a-fA-F]{6}", place.wording)
    hue = to_oklch(from_hex(found.group()))[2] if found else _HUES[seed % len(_HUES)]
    base = script("night" if place.time_of_day in {"night", "blue", "storm"} else "day")
    s = Scenery(
        place,
        frame,
        framing,
        seed,
        horizon=0.70,
        adult=0.36,
        script=replace(base, name="studio"),
        vignette=0.30 if base.name == "night" else 0.10,
    )
    deep = base.name == "night"
    s.light = _light(s.side, hue, deep)
    _ground(s, hue, deep)
    _disc(s, hue, deep)
    _floating(s, hue, deep)
    distant_weather(s, ground=None)
    _pool(s, hue, deep)
    s.cast()
    near_weather(s)
    return s


def _light(side: int, hue: float, deep: bool) -> LightRig:
    cool, warm = oklch(0.80, 0.09, hue), oklch(0.97, 0.05, hue + 40)
    return LightRig(
        key_x=0.6 * side,
        key_y=-0.7,
        key=oklch(0.985, 0.02, 85),
        shadow=oklch(0.30, 0.08, hue),
        shadow_amount=0.26 if deep else 0.14,
        rim_left=warm if side < 0 else cool,
        rim_right=warm if side > 0 else cool,
        rim_strength=0.85 if deep else 0.4,
        ambient=oklch(0.25, 0.07, hue, 0.20 if deep else 0.03),
        contact=oklch(0.28 if not deep else 0.08, 0.07, hue, 0.38),
    )


def _ground(s: Scenery, hue: float, deep: bool) -> None:
    """Wall and floor in one sweep: no edge, only a breath of shade where the paper bends."""
    x, y = s.grid(0.0, -8, s.bottom, 4.0)
    u, v = (x - s.width * (0.5 + 0.16 * s.side)) / s.width, y / s.height
    bend = np.exp(-(((v - 0.735) / 0.085) ** 2))
    light = np.exp(-((u / 0.62) ** 2) - ((v - 0.40) / 0.55) ** 2)
    floor = smoothstep(0.70, 1.0, v)
    base, lift = (0.235, 0.15) if deep else (0.885, 0.085)
    lightness = (
        base + lift * light - (0.030 if deep else 0.022) * bend + (0.02 if deep else 0.03) * floor * np.exp(-((u / 0.5) ** 2))
    )
    lightness = lightness + 0.004 * s.noise.fbm(x / 5, y / 5, 3)
    chroma = (0.060 + 0.035 * light) if deep else (0.036 - 0.012 * light)
    angle = np.radians(hue + 26 * light - 10 + 16 * (v - 0.5))
    values = np.stack([lightness, chroma * np.cos(angle), chroma * np.sin(angle)], -1)
    s.image(0.0, -8, lab_to_srgb(values), None, 4.0)


def _disc(s: Scenery, hue: float, deep: bool) -> None:
    """A large circle, half sunk behind the bend, like a low paper sun, with a thinner ring round it."""
    r = min(s.width, s.height) * 0.335 * s.zoom**0.35
    x, y = s.width * (0.5 + 0.13 * s.side), s.height * 0.47

    def paint(canvas: Canvas) -> None:
        top, low = (
            (oklch(0.52, 0.14, hue + 16), oklch(0.34, 0.11, hue - 8))
            if deep
            else (oklch(0.80, 0.105, hue + 18), oklch(0.895, 0.055, hue - 4))
        )
        canvas.drawCircle(x, y + 10, r, fill(oklch(0.3 if not deep else 0.05, 0.07, hue, 0.10), blur=26))
        canvas.drawCircle(x, y, r, fill(linear_gradient((x, y - r), (x, y + r), [top, low])))
        canvas.drawCircle(x, y, r * 1.24, stroke(oklch(0.62 if deep else 0.72, 0.09, hue, 0.30), 2.0))
        dot = math.radians(-38 if s.side < 0 else 218)
        canvas.drawCircle(x + r * 1.24 * math.cos(dot), y + r * 1.24 * math.sin(dot), 9, fill(oklch(0.74, 0.15, hue + 60)))

    s.draw(0.08, y - r * 1.5, y + r * 1.5, paint)


def _floating(s: Scenery, hue: float, deep: bool) -> None:
    """Three defocused shapes at unequal distances that drift a little."""
    rng = random.Random(s.seed + 3)
    spots = [(0.10, 0.24, 52.0, 10.0, 40), (0.90, 0.68, 84.0, 16.0, -20), (0.82, 0.16, 24.0, 5.0, 70)]
    for i, (u, v, radius, blur, turn) in enumerate(spots):
        cx, cy = s.width * (u if s.side > 0 else 1 - u), s.height * (v + rng.uniform(-0.04, 0.04))
        colour = oklch(0.50 if deep else 0.82, 0.11 if deep else 0.085, hue + turn, 0.75)
        phase = rng.uniform(0, 6.28)
        shape = (cx, cy, radius, fill(colour))
        top, bottom = cy - radius * 2 - blur * 3, cy + radius * 2 + blur * 3
        s.draw(0.16 + 0.12 * i, top, bottom, partial(_circle, shape=shape), blur=blur, motion=sway(9, 0.5, phase=phase, heave=12))


def _circle(canvas: Canvas, shape: tuple[float, float, float, object]) -> None:
    canvas.drawCircle(*shape)


def _pool(s: Scenery, hue: float, deep: bool) -> None:
    """The light on the floor in which the cast stands."""
    y = min(s.stage.ground_y, s.height * 1.1)
    packed = oklch(0.5 if deep else 0.99, 0.07 if deep else 0.02, hue + 20, 0.40)

    def paint(canvas: Canvas) -> None:
        w, h = s.width * 0.74, 120.0 * s.zoom
        canvas.drawOval(skia.Rect.MakeXYWH(s.width / 2 - w / 2, y - h * 0.55, w, h), fill(packed, blur=30))

    s.draw(0.5, y - 220, s.bottom, paint)

    def breathe(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        for i in range(9):
            q = i * 2.399 + s.seed
            x = s.width * (0.5 + 0.46 * math.sin(q * 1.7)) - camera.x * 0.3 + 12 * math.sin(time_s * 0.5 + q)
            yy = s.height * (0.18 + 0.5 * ((i * 0.377 + time_s * 0.012) % 1.0))
            canvas.drawCircle(x, yy, 2.0 + 1.4 * (i % 3), fill(oklch(0.72 if deep else 0.62, 0.08, hue, 0.0) | (0x40 << 24)))

    s.live(breathe)

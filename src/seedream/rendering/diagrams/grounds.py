"""Grounds of diagrams: warm paper, night sky, day sky, chalkboard, rain sky; baked once from a quarter of the resolution."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray
from scipy.ndimage import zoom

from seedream.rendering.colour import Oklch, oklch, ramp, with_alpha
from seedream.rendering.diagrams.ink import Theme
from seedream.rendering.surface import MIPMAP, fill, image_from_array, linear_gradient, new_surface, polygon, stroke
from seedream.types import FrameSpec

Field = NDArray[np.float64]
Stops = list[tuple[float, float, float, float]]

THEMES: dict[str, Theme] = {
    "paper": Theme(
        False, oklch(0.29, 0.055, 278), oklch(0.965, 0.018, 85), oklch(0.988, 0.010, 85), oklch(0.29, 0.05, 278, 0.16),
        oklch(0.94, 0.022, 80),
    ),
    "sky": Theme(
        False, oklch(0.27, 0.07, 262), oklch(0.95, 0.025, 225), oklch(0.985, 0.010, 220), oklch(0.27, 0.06, 262, 0.18),
        oklch(0.88, 0.045, 230),
    ),
    "night": Theme(
        True, oklch(0.97, 0.015, 90), oklch(0.20, 0.06, 278), oklch(0.27, 0.06, 278), oklch(0.9, 0.03, 280, 0.22),
        oklch(0.24, 0.07, 280),
    ),
    "chalk": Theme(
        True, oklch(0.965, 0.012, 100), oklch(0.30, 0.03, 170), oklch(0.355, 0.032, 172), oklch(0.95, 0.02, 120, 0.25),
        oklch(0.32, 0.03, 170),
    ),
    "storm": Theme(
        True, oklch(0.975, 0.012, 90), oklch(0.27, 0.055, 262), oklch(0.31, 0.06, 262), oklch(0.92, 0.03, 240, 0.24),
        oklch(0.40, 0.06, 255),
    ),
}  # fmt: skip
_SKY: dict[str, Stops] = {
    "paper": [(0, 0.98, 0.014, 85), (0.6, 0.953, 0.023, 77), (1, 0.915, 0.034, 67)],
    "sky": [(0, 0.76, 0.085, 245), (0.45, 0.86, 0.06, 235), (0.8, 0.945, 0.03, 215), (1, 0.96, 0.03, 120)],
    "night": [(0, 0.15, 0.055, 275), (0.5, 0.23, 0.075, 280), (0.82, 0.36, 0.095, 312), (1, 0.52, 0.11, 25)],
    "chalk": [(0, 0.345, 0.032, 172), (1, 0.29, 0.03, 168)],
    "storm": [
        (0, 0.31, 0.055, 264),
        (0.38, 0.42, 0.062, 256),
        (0.62, 0.56, 0.055, 240),
        (0.72, 0.68, 0.05, 110),
        (1, 0.66, 0.05, 110),
    ],
}
_HILLS: dict[str, tuple[tuple[float, float, Oklch], ...]] = {
    "paper": ((0.80, 0.05, (0.925, 0.026, 70)), (0.87, 0.045, (0.895, 0.034, 110)), (0.94, 0.035, (0.86, 0.042, 130))),
    "sky": ((0.815, 0.05, (0.80, 0.07, 160)), (0.88, 0.04, (0.74, 0.095, 145)), (0.945, 0.03, (0.66, 0.11, 140))),
    "night": ((0.89, 0.05, (0.27, 0.075, 292)), (0.955, 0.04, (0.19, 0.06, 285))),
    "storm": ((0.705, 0.022, (0.45, 0.05, 215)), (0.735, 0.016, (0.43, 0.075, 160)), (0.80, 0.018, (0.50, 0.105, 142))),
    "chalk": (),
}


_CORNERS = {"paper": oklch(0.62, 0.09, 62, 0.16), "sky": oklch(0.45, 0.10, 250, 0.16)}
"""Tint of the darkened corners where it is not that of night."""


def noise(shape: tuple[int, ...], cells: tuple[int, int], seed: int, octaves: int = 4) -> Field:
    """Smooth noise of a shape `(height, width)` around 0, within about -1..1; `cells` is (rows, columns) of the coarsest octave."""
    height, width = shape[:2]
    rng = np.random.default_rng(seed)
    out: Field = np.zeros((height, width))
    gain, total = 1.0, 0.0
    for octave in range(octaves):
        rows, columns = cells[0] * 2**octave + 3, cells[1] * 2**octave + 3
        if rows > height or columns > width:
            break
        grid = rng.uniform(-1, 1, (rows, columns))
        out += gain * zoom(grid, (height / rows, width / columns), order=3, mode="nearest", grid_mode=True)[:height, :width]
        total += gain
        gain *= 0.55
    return out / max(total, 1e-6) * 1.6


def bake_ground(kind: str, frame: FrameSpec, seed: int) -> Any:
    """The ground as one opaque image of the frame's size in pixels."""
    width, height = max(8, frame.width // 4), max(8, frame.height // 4)
    y, x = np.mgrid[0:height, 0:width]
    u, v = (x + 0.5) / width, (y + 0.5) / height
    rgb = _SHADES[kind](u, v, frame.width / frame.height, seed)
    surface = new_surface(frame.width, frame.height)
    canvas = surface.getCanvas()
    whole = skia.Rect.MakeWH(frame.width, frame.height)
    canvas.drawImageRect(image_from_array(rgb, seed=seed), whole, skia.SamplingOptions(skia.CubicResampler.Mitchell()))
    if kind == "night":
        _stars(canvas, frame, seed)
    for i, (top, swing, colour) in enumerate(_HILLS[kind]):
        _hill(canvas, frame, top, swing, colour, seed + i)
    if kind in ("storm", "sky"):
        _grass(canvas, frame, _HILLS[kind][-1], seed)
    _vignette(canvas, frame, _CORNERS.get(kind, oklch(0.12, 0.05, 278, 0.26)))
    _grain(canvas, frame, seed)
    return surface.makeImageSnapshot()


def _through(stops: Stops, at: Field) -> Field:
    table = ramp(stops, 512)
    shaded: Field = table[np.clip(at * 511, 0, 511).astype(int)]
    return shaded


def _paper(u: Field, v: Field, aspect: float, seed: int) -> Field:
    away = np.hypot((u - 0.25) * min(1.0, aspect), (v - 0.2) * 0.8)
    return _through(_SKY["paper"], np.clip(0.55 * away + 0.07 * noise(u.shape, (3, 4), seed), 0, 1))


def _sky(u: Field, v: Field, aspect: float, seed: int) -> Field:
    base = _through(_SKY["sky"], np.clip(v + 0.03 * noise(u.shape, (3, 4), seed), 0, 1))
    cloud = noise(u.shape, (5, max(2, round(4 * aspect))), seed + 1, 5) + 0.5 * noise(u.shape, (3, 2), seed + 2, 2)
    cover = np.clip((cloud - 0.12) * 1.7, 0, 1) * np.clip((0.78 - v) * 3, 0, 1) * 0.6
    return base + (1 - base) * cover[..., None]


def _night(u: Field, v: Field, aspect: float, seed: int) -> Field:
    return _through(_SKY["night"], np.clip(v + 0.05 * noise(u.shape, (3, 4), seed), 0, 1))


def _chalk(u: Field, v: Field, aspect: float, seed: int) -> Field:
    smear = noise(u.shape, (4, 3), seed, 3) + 0.6 * noise(u.shape, (30, 3), seed + 1, 2)
    base = _through(_SKY["chalk"], np.clip(v * 0.7 + 0.15, 0, 1))
    return np.clip(base + (0.020 * smear)[..., None], 0, 1)


def _storm(u: Field, v: Field, aspect: float, seed: int) -> Field:
    base = _through(_SKY["storm"], np.clip(v + 0.05 * (0.7 - v) * noise(u.shape, (3, 4), seed), 0, 1))
    cloud = noise(u.shape, (7, max(2, round(3 * aspect))), seed + 1, 5)
    weight = np.clip(0.9 - v * 1.05, 0, 1)
    return np.clip(base * (1 + (0.16 * cloud * weight)[..., None]), 0, 1)


_SHADES: dict[str, Callable[[Field, Field, float, int], Field]] = {
    "paper": _paper, "sky": _sky, "night": _night, "chalk": _chalk, "storm": _storm,
}  # fmt: skip


def _hill(canvas: Any, frame: FrameSpec, top: float, swing: float, colour: Oklch, seed: int) -> None:
    width, height = frame.width, frame.height
    rng = np.random.default_rng(seed + 71)
    phases = rng.uniform(0, math.tau, 4)
    xs = np.linspace(-10, width + 10, 120)
    spread = width / max(height, 1) * xs / width * 2.4
    wave = sum(np.sin(spread * f + p) * a for f, a, p in zip((1.7, 3.9, 8.3, 17.0), (0.55, 0.28, 0.12, 0.05), phases, strict=True))
    ys = (top + swing * np.asarray(wave)) * height
    light, chroma, hue = colour
    shader = linear_gradient(
        (0, (top - swing) * height), (0, (top + 0.14) * height), [oklch(*colour), oklch(min(0.98, light + 0.03), chroma * 0.8, hue)]
    )
    points = [(-10.0, height + 10.0), *((float(a), float(b)) for a, b in zip(xs, ys, strict=True)), (width + 10.0, height + 10.0)]
    canvas.drawPath(polygon(points), fill(shader))


def _grass(canvas: Any, frame: FrameSpec, hill: tuple[float, float, Oklch], seed: int) -> None:
    """Tufts on the nearest hill, larger and further apart towards the viewer."""
    rng = np.random.default_rng(seed + 41)
    top, _, (light, chroma, hue) = hill
    for _ in range(520):
        depth = rng.random() ** 1.4
        x, y = rng.uniform(0, frame.width), (top + 0.03 + (0.97 - top) * depth) * frame.height
        reach = (4 + 15 * depth) * frame.scale
        colour = oklch(light + rng.uniform(-0.07, 0.09), chroma, hue + rng.uniform(-14, 8), 0.55)
        for lean in (-0.5, 0.0, 0.55):
            canvas.drawLine(x, y, x + lean * reach, y - reach, stroke(colour, (0.9 + 1.3 * depth) * frame.scale))


def _stars(canvas: Any, frame: FrameSpec, seed: int) -> None:
    rng = np.random.default_rng(seed + 5)
    unit = frame.scale
    for _ in range(420):
        x, y = rng.uniform(0, frame.width), rng.uniform(0, 0.82) * frame.height
        size, alpha = rng.uniform(0.5, 1.5) ** 1.6 * unit, rng.uniform(0.15, 0.8) * (1 - y / frame.height)
        canvas.drawCircle(x, y, max(size, 0.4), fill(with_alpha(oklch(0.95, rng.uniform(0, 0.05), rng.choice([80, 250])), alpha)))


def _vignette(canvas: Any, frame: FrameSpec, shadow: int) -> None:
    radius = math.hypot(frame.width, frame.height) / 2
    shader = skia.GradientShader.MakeRadial(
        (frame.width / 2, frame.height / 2), radius, [shadow & 0xFFFFFF, shadow & 0xFFFFFF, shadow], [0.0, 0.55, 1.0]
    )
    canvas.drawPaint(fill(shader))


def _grain(canvas: Any, frame: FrameSpec, seed: int) -> None:
    """Fine static grain from one repeated tile: it hides banding and belongs to the ground only."""
    values = np.random.default_rng(seed + 9).normal(0, 1, (256, 256))
    rgb = np.where(values > 0, 1.0, 0.0)[..., None].repeat(3, axis=2)
    tile = image_from_array(rgb, np.clip(np.abs(values) * 0.016, 0, 0.06), seed=seed)
    repeat = skia.TileMode.kRepeat
    canvas.drawPaint(skia.Paint(Shader=tile.makeShader(repeat, repeat, MIPMAP)))

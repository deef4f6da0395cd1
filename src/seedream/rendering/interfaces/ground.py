"""Grounds: a soft mesh of colour with grain, and a few defocused shapes that drift across it."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.colour import lab_to_srgb, mix_lab, oklch, to_lab, to_oklch, with_alpha
from seedream.rendering.interfaces.theme import Theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import blurred, fill, linear_gradient, new_surface, radial_gradient, stroke
from seedream.types import FrameSpec

_OVERSIZE = 1.05
_MITCHELL = skia.SamplingOptions(skia.CubicResampler.Mitchell())
Blob = tuple[float, float, float, float, int]
"""Centre x, y and spread as fractions of the frame's height (x of its width), weight, colour."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A defocused solid: `kind` "orb", "capsule" or "ring"; centre as fractions of the frame; size and blur in design units."""

    kind: str
    x: float
    y: float
    size: float
    blur: float
    tone: str
    speed: float = 0.5


LAYOUTS: tuple[tuple[Shape, ...], ...] = (
    (
        Shape("orb", -0.03, 0.54, 500, 56, "brand", 0.6), Shape("orb", 0.90, 0.02, 300, 10, "warm"),
        Shape("orb", 0.715, 0.21, 88, 3, "pale", 0.35), Shape("capsule", 0.13, 0.01, 300, 19, "rose", 0.7),
    ),
    (
        Shape("orb", 0.655, 0.03, 480, 54, "brand", 0.5), Shape("orb", 0.935, 0.27, 236, 9, "warm", 0.6),
        Shape("capsule", -0.01, 0.0, 300, 19, "rose", 0.5), Shape("orb", 0.585, 0.85, 96, 4, "pale", 1.0),
    ),
    (
        Shape("orb", 0.97, 0.08, 250, 10, "warm", 0.5), Shape("capsule", 0.38, -0.01, 290, 20, "rose", 0.4),
        Shape("orb", -0.02, 0.94, 460, 54, "brand", 0.7),
    ),
    (
        Shape("ring", 0.06, 0.14, 280, 15, "pale", 0.5), Shape("orb", 0.50, 0.0, 360, 46, "brand", 0.4),
        Shape("orb", 0.985, 0.80, 300, 22, "warm", 0.8),
    ),
)  # fmt: skip


class Ground:
    """A baked ground for one frame size; `paint` is cheap and moves it by whole pixels, which soft things do not show."""

    def __init__(self, theme: Theme, frame: FrameSpec, kind: str, seed: int, shapes: tuple[Shape, ...] = ()) -> None:
        self._frame = frame
        self._image = ground_image(theme, frame.width, frame.height, kind, seed % 7)
        self._phase = random.Random(seed).uniform(0, 6.28)
        self._shapes = [(shape, _shape_image(shape, theme, kind == "deep", frame.scale)) for shape in shapes]

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw onto a canvas in pixels."""
        width, height = self._frame.width, self._frame.height
        reach = 0.013 * min(width, height)
        x = -width * (_OVERSIZE - 1) / 2 + reach * math.sin(time_s * 0.22 + self._phase)
        y = -height * (_OVERSIZE - 1) / 2 + reach * 0.6 * math.cos(time_s * 0.19 + self._phase)
        canvas.drawImage(self._image, round(x), round(y))
        for shape, image in self._shapes:
            rise = time_s * 6 * shape.speed * self._frame.scale
            canvas.drawImage(image, round(shape.x * width - image.width() / 2), round(shape.y * height - image.height() / 2 - rise))


@lru_cache(maxsize=6)
def ground_image(theme: Theme, width: int, height: int, kind: str, variant: int) -> Any:
    """The ground a little larger than the frame, with vignette and grain baked in."""
    base, blobs, vignette = _blobs(theme, kind, variant)
    small = _mesh(base, blobs, width / height, vignette)
    surface = new_surface(width * _OVERSIZE, height * _OVERSIZE, opaque=True)
    canvas = surface.getCanvas()
    canvas.drawImageRect(small, skia.Rect.MakeWH(surface.width(), surface.height()), _MITCHELL, skia.Paint(Dither=True))
    canvas.drawImage(
        _grain(surface.width(), surface.height()), 0, 0, skia.SamplingOptions(), skia.Paint(BlendMode=skia.BlendMode.kOverlay)
    )
    return surface.makeImageSnapshot()


def _blobs(theme: Theme, kind: str, variant: int) -> tuple[int, list[Blob], float]:
    """Base colour, colour blobs and strength of the vignette; the variant swings the blobs a little around the frame."""
    hue, swing = theme.hue, 0.05 * math.sin(variant * 1.7)
    calm = min(1.0, theme.chroma / 0.14)
    if theme.own_ground and kind != "paper" and theme.dark == (kind == "deep"):
        return _own_blobs(theme, swing)
    if kind == "deep":
        c = calm
        hue = deep_hue(hue)
        return (
            oklch(0.275, 0.09 * c, hue),
            [
                (0.08 + swing, 0.06, 0.42, 1.7, oklch(0.34, 0.135 * c, hue + 20)),
                (0.90, 0.16 - swing, 0.42, 1.7, oklch(0.42, 0.16 * c, hue + 2)),
                (0.80 - swing, 1.02, 0.34, 2.0, oklch(0.53, 0.145 * c, hue + companion(hue))),
                (0.98, 0.95, 0.22, 2.2, oklch(0.66, 0.14 * c, 40)),
                (0.12, 1.0, 0.44, 1.5, oklch(0.235, 0.08 * c, hue + 8)),
                (0.46, 0.5, 0.30, 1.0, oklch(0.31, 0.115 * c, hue + 8)),
            ],
            0.035,
        )
    if kind == "paper":
        return oklch(0.965, 0.014, 85), [
            (0.1, 0.1, 0.5, 1.2, oklch(0.975, 0.012, 90)), (0.9, 0.95, 0.5, 1.2, oklch(0.945, 0.022, 78)),
        ], 0.02  # fmt: skip
    return oklch(0.975, 0.010, 75), [
        (0.06, 0.05 - swing, 0.42, 1.8, oklch(0.945, 0.042, 68)),
        (0.92 + swing, 0.10, 0.46, 1.7, oklch(0.915, 0.050 * calm, hue + 22)),
        (0.80, 1.0, 0.46, 1.8, oklch(0.925, 0.058, 45)), (0.10 - swing, 1.0, 0.42, 1.3, oklch(0.935, 0.034 * calm, hue + 40)),
        (0.42, 0.46, 0.32, 1.3, oklch(0.988, 0.006, 80)),
    ], 0.012  # fmt: skip


def _own_blobs(theme: Theme, swing: float) -> tuple[int, list[Blob], float]:
    """A brand's own ground, with breaths of its accent and second colour in the corners."""
    ground, amount = theme.own_ground, 0.20 if theme.dark else 0.13
    other = theme.second or theme.series[1]
    near, far = mix_lab(ground, theme.brand, amount), mix_lab(ground, other, amount * 0.8)
    return ground, [
        (0.06, 0.05 - swing, 0.40, 1.2, far), (0.92 + swing, 0.08, 0.44, 1.3, near), (0.84, 1.0, 0.42, 1.2, far),
        (0.10 - swing, 1.0, 0.40, 1.1, near), (0.45, 0.48, 0.34, 1.6, ground),
    ], 0.012  # fmt: skip


def deep_hue(hue: float) -> float:
    """Hue of a dark ground for an accent: dark orange is brown and dark yellow olive, so warm accents shine on plum instead."""
    return 330.0 if 34 < hue < 118 else hue


def companion(hue: float) -> float:
    """Turn of the hue to a second colour: forward from cool hues (indigo to plum), back from warm ones (orange to rose)."""
    return 75.0 if hue > 118 or hue < 5 else -45.0


def _mesh(base: int, blobs: list[Blob], aspect: float, vignette: float) -> Any:
    """Gaussian-weighted mix in OKLab as a small half-float image, so that upscaling does not band."""
    rows = 54
    columns = max(24, round(rows * aspect))
    x, y = np.meshgrid(np.linspace(0, 1, columns), np.linspace(0, 1, rows))
    total = np.ones((rows, columns, 1)) * to_lab(base)
    weights = np.ones((rows, columns))
    reach = math.sqrt(max(aspect, 1.0) / 1.78) if aspect < 1 else 1.0
    for bx, by, spread, weight, colour in blobs:
        gain = weight * np.exp(-(((x - bx) * max(aspect, 1.0)) ** 2 + (y - by) ** 2) / (2 * (spread * reach) ** 2))
        total += gain[..., None] * to_lab(colour)
        weights += gain
    mixed = total / weights[..., None]
    mixed[..., 0] -= vignette * np.clip((np.hypot(x - 0.5, (y - 0.48) * 0.85) - 0.28) / 0.40, 0, 1) ** 1.7
    out = np.ones((rows, columns, 4), np.float16)
    out[..., :3] = lab_to_srgb(mixed)
    return skia.Image.fromarray(np.ascontiguousarray(out), skia.kRGBA_F16_ColorType)


@lru_cache(maxsize=2)
def _grain(width: int, height: int) -> Any:
    """Fine grey noise around the middle, for overlay. One tile repeated would show; whole-frame noise does not."""
    noise: NDArray[np.float32] = np.random.default_rng(1).standard_normal((height, width), dtype=np.float32)
    grey = np.clip(128 + 2.3 * noise, 0, 255).astype(np.uint8)
    return skia.Image.fromarray(np.dstack([grey, grey, grey, np.full_like(grey, 255)]), skia.kBGRA_8888_ColorType, copy=True)


def _tone(name: str, theme: Theme, deep: bool) -> int:
    hue, calm = theme.hue, min(1.0, theme.chroma / 0.14)
    warm = deep_hue(hue) != hue
    amber = min(hue, 78.0)  # light yellow drifts to green, a dark yellow orb is olive: warm accents stay amber
    if deep:
        lamp = oklch(0.76, 0.145 * calm, hue)
        brand = lamp if warm or theme.own_ground else oklch(0.48, 0.18 * calm, hue + 14)
        pale = lamp if warm or theme.own_ground else oklch(0.55, 0.16 * calm, hue + 4)
    else:
        brand = oklch(0.86, 0.125 * calm, amber) if warm else oklch(0.76, 0.115 * calm, hue + 10)
        pale = oklch(0.86, 0.085 * calm, amber) if warm else oklch(0.84, 0.075 * calm, hue + 6)
    tones = {
        "brand": brand,
        "warm": oklch(0.76, 0.135, 45) if deep else oklch(0.83, 0.10, 58),
        "rose": oklch(0.62, 0.15 * calm, hue + companion(hue)) if deep else oklch(0.85, 0.075, 40),
        "pale": pale,
    }
    if name == "warm" and theme.second:
        lightness, chroma, tint = to_oklch(theme.second)
        return oklch(min(max(lightness, 0.62), 0.80) if deep else max(lightness, 0.80), min(chroma, 0.14 if deep else 0.10), tint)
    return tones[name]


def _shape_image(shape: Shape, theme: Theme, deep: bool, scale: float) -> Any:
    """The shape, drawn and defocused once at the size it is shown."""
    colour = _tone(shape.tone, theme, deep)
    side = shape.size + 6 * shape.blur + 20
    surface = new_surface(side * scale, side * scale)
    canvas = surface.getCanvas()
    canvas.scale(scale, scale)
    canvas.translate(side / 2, side / 2)
    drawers: dict[str, Callable[[Canvas, float, int], None]] = {"orb": _orb, "capsule": _capsule, "ring": _ring}
    drawers[shape.kind](canvas, shape.size / 2, colour)
    return blurred(surface.makeImageSnapshot(), shape.blur * scale)


def _orb(canvas: Canvas, r: float, colour: int) -> None:
    """A matte sphere: key light from the upper left, warm bounce at the lower right."""
    light, chroma, hue = to_oklch(colour)
    stops = [
        oklch(min(light + 0.12, 0.985), chroma * 0.6, hue + 8), oklch(min(light + 0.05, 0.98), chroma * 0.9, hue + 3),
        oklch(light - 0.03, chroma, hue), oklch(light - 0.13, chroma * 1.05, hue - 8), oklch(light - 0.10, chroma, hue - 4),
    ]  # fmt: skip
    canvas.drawCircle(0, 0, r, fill(radial_gradient((-r * 0.42, -r * 0.50), r * 1.85, stops, [0, 0.28, 0.55, 0.86, 1])))
    bounce = oklch(0.92, 0.08, hue + 24)
    glow = [with_alpha(bounce, 0), with_alpha(bounce, 0), with_alpha(bounce, 0.38)]
    canvas.drawCircle(0, 0, r, fill(radial_gradient((-r * 0.30, -r * 0.38), r * 1.5, glow, [0, 0.72, 1])))


def _capsule(canvas: Canvas, half: float, colour: int) -> None:
    light, chroma, hue = to_oklch(colour)
    height = half * 0.7
    stops = [
        oklch(min(light + 0.10, 0.98), chroma * 0.6, hue), oklch(light, chroma, hue),
        oklch(light - 0.16, chroma, hue - 8), oklch(light - 0.08, chroma, hue + 6),
    ]  # fmt: skip
    canvas.rotate(-38)
    shader = linear_gradient((0, -height / 2), (0, height / 2), stops, [0, 0.35, 0.85, 1])
    canvas.drawRoundRect(skia.Rect.MakeXYWH(-half, -height / 2, 2 * half, height), height / 2, height / 2, fill(shader))


def _ring(canvas: Canvas, half: float, colour: int) -> None:
    light, chroma, hue = to_oklch(colour)
    stops = [oklch(min(light + 0.1, 0.98), chroma * 0.6, hue), oklch(light, chroma, hue), oklch(light - 0.15, chroma, hue - 8)]
    canvas.drawCircle(0, 0, half * 0.8, stroke(linear_gradient((-half, -half), (half, half), stops), half * 0.32))

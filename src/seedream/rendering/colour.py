"""Colour in OKLab and OKLCH (Ottosson 2020). Packed colours are 0xAARRGGBB integers in sRGB."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Oklch = tuple[float, float, float]
"""Lightness 0..1, chroma 0..~0.37, hue in degrees."""
Array = NDArray[np.float64]

_LAB_TO_LMS = np.array([[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.2914855480]])
_LMS_TO_RGB = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)
_RGB_TO_LMS = np.linalg.inv(_LMS_TO_RGB)
_LMS_TO_LAB = np.linalg.inv(_LAB_TO_LMS)


def lab(colour: Sequence[float]) -> Array:
    """OKLCH to OKLab `(3,)`."""
    lightness, chroma, hue = colour[:3]
    return np.array([lightness, chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))])


def lab_to_srgb(values: NDArray[np.floating]) -> Array:
    """OKLab `(..., 3)` to gamma-encoded sRGB `(..., 3)` in 0..1, clipped to the gamut."""
    linear = np.clip((np.asarray(values, float) @ _LAB_TO_LMS.T) ** 3 @ _LMS_TO_RGB.T, 0.0, 1.0)
    encoded: Array = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return encoded


def srgb_to_lab(values: NDArray[np.floating]) -> Array:
    """Gamma-encoded sRGB `(..., 3)` in 0..1 to OKLab `(..., 3)`."""
    encoded = np.asarray(values, float)
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    out: Array = np.cbrt(linear @ _RGB_TO_LMS.T) @ _LMS_TO_LAB.T
    return out


def pack(values: NDArray[np.floating], alpha: float = 1.0) -> int:
    """sRGB `(3,)` in 0..1 to 0xAARRGGBB."""
    r, g, b = (int(v) for v in np.clip(np.asarray(values) * 255 + 0.5, 0, 255))
    return (int(min(max(alpha, 0.0), 1.0) * 255 + 0.5) << 24) | (r << 16) | (g << 8) | b


def pack_lab(values: NDArray[np.floating], alpha: float = 1.0) -> int:
    """OKLab `(3,)` to 0xAARRGGBB."""
    return pack(lab_to_srgb(values), alpha)


def oklch(lightness: float, chroma: float, hue: float, alpha: float = 1.0) -> int:
    """OKLCH to 0xAARRGGBB; chroma is reduced (hue and lightness kept) until the colour fits sRGB."""
    lightness = min(max(lightness, 0.0), 1.0)
    for _ in range(24):
        linear = (lab((lightness, chroma, hue)) @ _LAB_TO_LMS.T) ** 3 @ _LMS_TO_RGB.T
        if (linear >= -0.0005).all() and (linear <= 1.0005).all():
            break
        chroma *= 0.94
    return pack_lab(lab((lightness, chroma, hue)), alpha)


def channels(colour: int) -> tuple[int, int, int]:
    """Red, green, blue 0..255 of a packed colour."""
    return (colour >> 16) & 255, (colour >> 8) & 255, colour & 255


def to_lab(colour: int) -> Array:
    """Packed sRGB to OKLab `(3,)`."""
    return srgb_to_lab(np.array(channels(colour)) / 255)


def to_oklch(colour: int) -> Oklch:
    """Packed sRGB to OKLCH."""
    lightness, a, b = to_lab(colour)
    return float(lightness), math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def from_hex(text: str) -> int:
    """`"#rrggbb"` to an opaque packed colour."""
    return 0xFF000000 | int(text.lstrip("#"), 16)


def with_alpha(colour: int, alpha: float) -> int:
    """The colour with its alpha replaced (0..1)."""
    return (round(min(max(alpha, 0.0), 1.0) * 255) << 24) | (colour & 0xFFFFFF)


def mix(first: int, second: int, amount: float) -> int:
    """Linear mix of packed colours, alpha included, in sRGB: cheap, for small steps."""
    out = 0
    for shift in (24, 16, 8, 0):
        a, b = (first >> shift) & 255, (second >> shift) & 255
        out |= round(a + (b - a) * amount) << shift
    return out


def mix_lab(first: int, second: int, amount: float) -> int:
    """Perceptual mix of packed colours in OKLab; alpha of the first."""
    blended = to_lab(first) * (1 - amount) + to_lab(second) * amount
    return pack_lab(blended, ((first >> 24) & 255) / 255)


def luminance(colour: int) -> float:
    """Relative luminance 0..1 (WCAG 2.1)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in channels(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: int, second: int) -> float:
    """Contrast ratio 1..21 (WCAG 2.1)."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def ramp(stops: Sequence[tuple[float, float, float, float]], size: int = 512) -> Array:
    """Gradient `(size, 3)` in sRGB through stops `(position 0..1, L, C, h)`, interpolated in OKLab with softened corners."""
    positions = [s[0] for s in stops]
    labs = np.array([lab(s[1:]) for s in stops])
    at = np.linspace(positions[0], positions[-1], size)
    out = np.stack([np.interp(at, positions, labs[:, i]) for i in range(3)], 1)
    kernel = np.hanning(max(3, int(size * 0.12) | 1))
    kernel /= kernel.sum()
    pad = len(kernel) // 2
    out = np.stack([np.convolve(np.pad(out[:, i], pad, mode="edge"), kernel, "valid") for i in range(3)], 1)
    return lab_to_srgb(out)

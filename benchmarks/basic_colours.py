"""Basic colour names: which of eleven words a person would use for a colour.

The rule works in OKLCH (Ottosson 2020), where lightness L, chroma C and hue h (degrees) are roughly perceptual. Little chroma means
black, gray or white by lightness. The hue circle is cut where people change the word; brown is dark or dull orange, pink is light
or bluish red: for those two, the same hue has another name at another lightness (Berlin and Kay 1969; Boynton and Olson 1987).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.colour import srgb_to_lab

NAMES = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "white", "gray")
NEUTRAL = 0.034
"""Chroma below which a colour has no hue; dark colours look black up to more."""
BLACK, WHITE = 0.47, 0.77
"""Lightness up to which a neutral is black, and from which it is white: about halfway to a middle gray, which has 0.60, as a mean
takes in shade, which makes white things darker, and highlights, which make black ones lighter."""


def mean_colour(rgb: NDArray[np.uint8]) -> tuple[float, float, float]:
    """Mean of sRGB pixels `(N, 3)` in OKLab, as OKLCH: lightness 0..1, chroma, hue in degrees."""
    lightness, a, b = (float(v) for v in srgb_to_lab(np.asarray(rgb, float) / 255).mean(axis=0))
    return lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def colour_name(oklch: Sequence[float]) -> str:
    """The basic name of an OKLCH colour."""
    lightness, chroma, hue = oklch
    if chroma < NEUTRAL or (lightness < 0.34 and chroma < 0.055):
        return "black" if lightness < BLACK else "white" if lightness > WHITE else "gray"
    if hue >= 345 or hue < 42:
        return _reddish(lightness, chroma, hue)
    if hue < 118:
        return _yellowish(lightness, chroma, hue)
    if hue < 185:
        return "green"
    if hue < 287:
        return "blue"
    if hue < 325:
        return "pink" if lightness > 0.78 and hue > 312 else "purple"
    return "pink" if lightness > 0.56 else "purple"


def _reddish(lightness: float, chroma: float, hue: float) -> str:
    if 22 <= hue < 345 and lightness < 0.52 and chroma < 0.10:
        return "brown"
    if 32 <= hue < 345 and lightness > 0.66:
        return "orange"
    light = lightness > 0.66 and (chroma < 0.17 or hue < 18 or hue >= 345)
    return "pink" if light or (hue >= 345 and lightness > 0.6) else "red"


def _yellowish(lightness: float, chroma: float, hue: float) -> str:
    """From orange over yellow to yellow-green; dark or dull ones up to yellow are brown."""
    if hue < 82:
        if lightness + chroma < 0.675:  # dark and dull
            return "brown"
        return "yellow" if hue > 76 else "orange"
    if lightness < 0.60:
        return "brown" if hue < 98 else "green"
    return "yellow" if hue < 112 else "green"

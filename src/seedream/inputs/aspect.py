"""Shape of the frame: aspect ratios as people write them, and the pixel sizes that follow from them."""

from __future__ import annotations

import re

from seedream.errors import AspectRatioError

MOST_EXTREME = 4.0
"""Longest side over shortest side that a composition can still fill."""


def parse_aspect(text: str) -> tuple[float, float]:
    """Read "16:9", "9x16", "1.85:1" as (width, height); raises AspectRatioError."""
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*[:x/×]\s*(\d+(?:\.\d+)?)\s*", text)
    if match is None:
        raise AspectRatioError(f'got "{text}"; expected "W:H" such as "16:9"')
    return checked_aspect((float(match[1]), float(match[2])))


def checked_aspect(aspect: tuple[float, float]) -> tuple[float, float]:
    """Return the ratio if a frame can have it; raises AspectRatioError."""
    width, height = aspect
    if not (width > 0 and height > 0):
        raise AspectRatioError(f'got "{width:g}:{height:g}"; both numbers must be positive, as in "16:9"')
    if max(width / height, height / width) > MOST_EXTREME + 1e-9:
        raise AspectRatioError(f'got "{width:g}:{height:g}"; expected at most 4:1 or 1:4, such as "21:9" or "9:16"')
    return width, height


def even(length: float) -> int:
    """The nearest even number of pixels (video encoders need even sides)."""
    return max(2, 2 * round(length / 2))


def pixel_size(aspect: tuple[float, float], short_side: int) -> tuple[int, int]:
    """Even (width, height) in pixels for a ratio and the length of the short side."""
    width, height = aspect
    if width >= height:
        return even(short_side * width / height), even(short_side)
    return even(short_side), even(short_side * height / width)

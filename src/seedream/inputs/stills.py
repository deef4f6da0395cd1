"""Sizes of stills: by name, by the long side, or by both sides; nothing is drawn larger than it can be seen."""

from __future__ import annotations

import re
from dataclasses import replace

from seedream.errors import AspectRatioError, InputError
from seedream.inputs.aspect import even, pixel_size
from seedream.inputs.brief import Brief
from seedream.inputs.intent import DEFAULT_ASPECT, Intent
from seedream.types import FrameSpec

SHORT_SIDES = {"HD": 720, "FHD": 1080, "2K": 1440, "4K": 2160}
"""Named sizes, by the short side."""
SMALLEST_PX, LARGEST_PX = 64, 4096
MOST_EXTREME = 3.0
"""Longest side over shortest side of a still."""
_SAME = 0.02
"""How far two aspects may be apart and still be the same."""


def still_frame(size: str, intent: Intent) -> FrameSpec:
    """Frame of a still: "HD", "FHD", "2K", "4K" (the short side; the long one at most 4096), "3000" (the long side) or "3840x2160".

    Raises InputError for a size that is none, AspectRatioError beyond 3:1 or where size and aspect contradict each other.
    """
    aspect = intent.aspect or DEFAULT_ASPECT
    if match := re.fullmatch(r"(\d+)\s*[x×]\s*(\d+)", size.strip()):
        width, height = int(match[1]), int(match[2])
        if intent.aspect and abs(width / height * aspect[1] / aspect[0] - 1) > _SAME:
            raise AspectRatioError(
                f'got the size "{size}" and the aspect {aspect[0]:g}:{aspect[1]:g}, which contradict each other; give one of them'
            )
    elif size.strip().upper() in SHORT_SIDES:
        width, height = pixel_size(aspect, SHORT_SIDES[size.strip().upper()])
        if max(width, height) > LARGEST_PX:
            width, height = _by_long_side(aspect, LARGEST_PX)
    elif size.strip().isdigit():
        width, height = _by_long_side(aspect, int(size))
    else:
        width = height = 0
    if max(width, height) > MOST_EXTREME * min(width, height) * (1 + _SAME):
        raise AspectRatioError(f'got a still of {width}x{height}; expected at most 3:1 or 1:3, such as "--aspect 21:9"')
    if not (min(width, height) >= SMALLEST_PX and max(width, height) <= LARGEST_PX):
        names = ", ".join(SHORT_SIDES)
        raise InputError(
            f'size: got "{size}"; expected {names}, the long side in pixels, or WIDTHxHEIGHT from {SMALLEST_PX} to {LARGEST_PX}, '
            "such as 1600x900"
        )
    return FrameSpec(width, height)


def asked_frame(size: str, brief: Brief) -> FrameSpec:
    """Frame of a still of a request. Both sides in pixels come before a shape that only its words imply ("instagram post").

    Raises as `still_frame`.
    """
    implied = any(decision.key == "aspect" for decision in brief.decisions)
    both = re.fullmatch(r"\s*\d+\s*[x×]\s*\d+\s*", size)
    return still_frame(size, replace(brief.intent, aspect=None) if implied and both else brief.intent)


def _by_long_side(aspect: tuple[float, float], long_side: int) -> tuple[int, int]:
    width, height = aspect
    if width >= height:
        return long_side, even(long_side * height / width)
    return even(long_side * width / height), long_side

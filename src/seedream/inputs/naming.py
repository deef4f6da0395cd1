"""Names: how wishes are called in Python and on the command line, and the sizes of stills."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from seedream.errors import InputError
from seedream.inputs.aspect import pixel_size
from seedream.inputs.intent import DEFAULT_ASPECT, Intent, options
from seedream.types import FrameSpec, Quality

SYNONYMS = {"duration": "duration_s", "aspect_ratio": "aspect", "captions": "burn_captions", "quality_threshold": "quality"}
_SHORT_SIDES = {"HD": 720, "FHD": 1080, "2K": 1440, "4K": 2160}


def named(wishes: Mapping[str, Any]) -> dict[str, Any]:
    """Wishes under the names of `Intent`: `duration=30` and `duration_s=30` mean the same."""
    return {SYNONYMS.get(name, name): value for name, value in wishes.items()}


def read_quality(value: str) -> Quality:
    """A quality threshold. Raises InputError for an unknown one."""
    if value not in options()["qualities"]:
        raise InputError(f'quality_threshold: got "{value}"; expected one of {", ".join(options()["qualities"])}')
    return cast(Quality, value)


def still_frame(size: str, intent: Intent) -> FrameSpec:
    """Frame of a still: "HD", "FHD", "2K", "4K" (by the short side) or "WIDTHxHEIGHT". Raises InputError otherwise."""
    if match := re.fullmatch(r"(\d+)[x×](\d+)", size.strip()):
        width, height = int(match[1]), int(match[2])
        if 64 <= width <= 8192 and 64 <= height <= 8192:
            return FrameSpec(width, height)
    elif size.upper() in _SHORT_SIDES:
        return FrameSpec(*pixel_size(intent.aspect or DEFAULT_ASPECT, _SHORT_SIDES[size.upper()]))
    raise InputError(f'size: got "{size}"; expected {", ".join(_SHORT_SIDES)} or WIDTHxHEIGHT from 64 to 8192, such as 1600x900')

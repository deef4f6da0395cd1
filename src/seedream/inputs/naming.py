"""Names: how wishes are called in Python and on the command line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from seedream.errors import InputError
from seedream.inputs.intent import options
from seedream.types import Quality

SYNONYMS = {
    "duration": "duration_s", "aspect_ratio": "aspect", "captions": "burn_captions", "quality_threshold": "quality",
    "image": "images", "video": "videos",
}  # fmt: skip


def named(wishes: Mapping[str, Any]) -> dict[str, Any]:
    """Wishes under the names of `Intent`: `duration=30` and `duration_s=30` mean the same."""
    return {SYNONYMS.get(name, name): value for name, value in wishes.items()}


def read_quality(value: str) -> Quality:
    """A quality threshold. Raises InputError for an unknown one."""
    if value not in options()["qualities"]:
        raise InputError(f'quality_threshold: got "{value}"; expected one of {", ".join(options()["qualities"])}')
    return cast(Quality, value)

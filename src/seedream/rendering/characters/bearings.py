"""Bearings: how a mood shows in face and back (`moods.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Bearing:
    """A mood: its face at rest, how far it hangs the shoulders (1) or lifts them (-1), whether the face stays whatever is done.

    `bearing` is the deed of whoever stands with free hands, "" for none.
    """

    face: str
    slump: float = 0.0
    lasting: bool = False
    bearing: str = ""


@cache
def bearings() -> Mapping[str, Bearing]:
    """All moods by name."""
    data = tomllib.loads((Path(__file__).parent / "moods.toml").read_text("utf-8"))
    return {name: Bearing(**row) for name, row in data.items()}

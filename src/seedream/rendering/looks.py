"""Looks: a style as a grade of the finished picture, the same over all places, people and things."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

import skia

from seedream.rendering.surface import NEAREST


@lru_cache(maxsize=1)
def _matrices() -> dict[str, dict[str, list[float]]]:
    return tomllib.loads((Path(__file__).parent / "looks.toml").read_text("utf-8"))


def look_names() -> tuple[str, ...]:
    """The names of all looks."""
    return tuple(_matrices())


@lru_cache(maxsize=8)
def _filter(style: str) -> Any:
    rows = _matrices()[style]
    values: list[float] = []
    for channel in ("red", "green", "blue"):
        r, g, b, offset = rows[channel]
        values += [r, g, b, 0.0, offset]
    return skia.ColorFilters.Matrix([*values, 0.0, 0.0, 0.0, 1.0, 0.0])


def apply_look(surface: Any, style: str) -> None:
    """Grade everything on a surface. Raises KeyError for a name that is not a look."""
    canvas = surface.getCanvas()
    canvas.resetMatrix()
    paint = skia.Paint(ColorFilter=_filter(style), BlendMode=skia.BlendMode.kSrc)
    canvas.drawImage(surface.makeImageSnapshot(), 0, 0, NEAREST, paint)

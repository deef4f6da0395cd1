"""Scenery: the words for what is seen without anybody having been put on the stage for it: places, titles, labels, styles."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

from seedream.refinement.promise import Promise, PromisedShot
from seedream.refinement.quality.wording import words_of
from seedream.scene.reading import lexicon


@cache
def _rows() -> Sequence[Mapping[str, Any]]:
    """Rows of `data/scenery.toml`: `words`, and the `places`, `hours` and `weathers` in which they are seen (none: in all)."""
    rows: Sequence[Mapping[str, Any]] = tomllib.loads(
        resources.files("seedream.refinement").joinpath("data/scenery.toml").read_text("utf-8")
    )["seen"]
    return rows


def scenery(promise: Promise) -> set[str]:
    """Words, in lower case, of what is seen of the places of a film, of what is written in it, and of its style."""
    seen = [promise.style, *(shot.written for shot in promise.shots)]
    for shot in promise.shots:
        seen += _of_place(shot)
    return {word for text in seen for word in words_of(text)}


def _of_place(shot: PromisedShot) -> list[str]:
    if not shot.setting:
        return []
    kind, hour, weather = shot.setting.split("|")[:3]
    drawn = lexicon.data("places").get(kind, {}).get("has", ())
    return [
        kind.replace("_", " "),
        shot.wording,
        *drawn,
        *(word for row in _rows() if _fits(row, kind, hour, weather) for word in row["words"]),
    ]


def _fits(row: Mapping[str, Any], kind: str, hour: str, weather: str) -> bool:
    asked = (("places", kind), ("hours", hour), ("weathers", weather))
    return all(value in row.get(key, (value,)) for key, value in asked)

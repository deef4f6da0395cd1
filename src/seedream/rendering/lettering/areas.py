"""Areas: where a drawn thing is written on, and in whose hand (`areas.toml`, `hands.toml`)."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

Corner = tuple[float, float]
Quad = tuple[Corner, Corner, Corner, Corner]
"""Top left, top right, bottom right, bottom left, in a drawing's own unit."""


@dataclass(frozen=True, slots=True)
class Hand:
    """How lettering is made: font families in order, weight, spacing and leading in em, colours, and what finishes it.

    What `shines` is darkened by no evening.
    """

    families: tuple[str, ...]
    weight: int
    inks: tuple[str, ...]
    spacing: float = 0.0
    leading: float = 1.16
    finish: str = ""
    shines: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a drawing that carries words.

    `cover` and `ground` are "#rrggbb", "own" (the thing's colour) or "": with a cover the area is painted over, else `ground` says
    what is under the words. `shade` darkens an own colour, `margin` is kept free at each edge as a part of the smaller side, `most`
    is the height of a capital at most, as a part of the area's height; `blanks` are other boxes with writing of their own that is
    painted over.
    """

    quad: Quad
    hand: Hand
    cover: str = ""
    ground: str = "own"
    shade: float = 0.0
    radius: float = 0.0
    margin: float = 0.0
    most: float = 0.56
    blanks: tuple[tuple[float, float, float, float], ...] = ()

    @property
    def size(self) -> tuple[float, float]:
        """Width and height, the means of opposite sides."""
        a, b, c, d = self.quad
        return (math.dist(a, b) + math.dist(d, c)) / 2, (math.dist(a, d) + math.dist(b, c)) / 2


@cache
def _table(name: str) -> Mapping[str, Any]:
    return tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text("utf-8"))


def written_things() -> tuple[str, ...]:
    """Names of all drawn things that have an area of their own."""
    return tuple(name for name in _table("areas") if name != "label")


@cache
def hand(name: str) -> Hand:
    """A hand by its name."""
    raw = dict(_table("hands")[name])
    return Hand(tuple(raw.pop("families")), raw.pop("weight"), tuple(raw.pop("inks")), **raw)


def area_of(name: str, drawn: tuple[float, float, float, float]) -> Area:
    """The area of a drawn thing; where the table has none, a label in the middle of what is `drawn` (left, top, right, bottom)."""
    known = name in _table("areas") and name != "label"
    raw = dict(_table("areas")[name if known else "label"])
    made = hand(raw.pop("hand"))
    if "inks" in raw:
        made = replace(made, inks=tuple(raw.pop("inks")), shines=False)
    if "quad" in raw:
        a, b, c, d = ((float(x), float(y)) for x, y in raw.pop("quad"))
    else:
        left, top, right, bottom = raw.pop("box") if known else _label(drawn, *raw.pop("size"))
        a, b, c, d = (left, top), (right, top), (right, bottom), (left, bottom)
    blanks = tuple((box[0], box[1], box[2], box[3]) for box in raw.pop("blanks", ()))
    return Area((a, b, c, d), made, blanks=blanks, **raw)


def _label(drawn: tuple[float, float, float, float], wide: float, high: float) -> tuple[float, float, float, float]:
    left, top, right, bottom = drawn
    x, y = (left + right) / 2, top + 0.56 * (bottom - top)
    half_w, half_h = wide * (right - left) / 2, high * (bottom - top) / 2
    return x - half_w, y - half_h, x + half_w, y + half_h

"""Skies: where somebody is of whom only the sky above is said, a ship under the stars, and which places are shown by day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.scene.reading import lexicon

_STARRY = (
    "starry sky", "starry night", "night sky", "under the stars", "northern lights", "aurora", "aurora borealis", "milky way",
)  # fmt: skip
_SKYLESS = ("night_sky", "space", "planet", "moon", "underwater")


def home_below(phrase: str, nouns: Sequence[str]) -> tuple[str, str] | None:
    """The place outdoors where one of those named belongs, and its noun, where `phrase` only names a sky; None for no place."""
    if phrase not in _STARRY:
        return None
    table = lexicon.data("places").items()
    rows = [(kind, row.get("implied_by", ())) for kind, row in table if row.get("outdoors", True) and kind not in _SKYLESS]
    return next(((kind, noun) for noun in nouns for kind, implied in rows if noun in implied), None)


_DRY = ("clear", "wind", "fog", "snow", "rain")


def shown_by_day(kind: str, text: str, weather: str) -> str:
    """The word for a town that is shown by day where no hour is said, and nothing that is there after dark only; "" for none."""
    entry = lexicon.data("places").get(kind, {})
    late, town = (next((w for w in entry.get(row, ()) if re.search(rf"\b{w}\b", text)), "") for row in ("nightly", "by_day"))
    return town if town and not late and weather in _DRY else ""


def indoors(kind: str) -> bool:
    """Whether a kind of place lies under a roof, so that no weather falls inside."""
    return not lexicon.data("places").get(kind, {}).get("outdoors", True)

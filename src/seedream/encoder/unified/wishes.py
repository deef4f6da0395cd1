"""Wishes: what a user states beside words, pictures and sound, as three tokens: the mood and pace, the format, style and music."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seedream.encoder.unified.attributes import group
from seedream.encoder.unified.features import Numbers
from seedream.types import Mood

TOKENS = 3


@dataclass(frozen=True, slots=True)
class Wishes:
    """Stated wishes; None or "" where nothing is said. `aspect` is width by height."""

    mood: Mood | None = None
    pace: float | None = None
    duration_s: float | None = None
    aspect: float | None = None
    style: str = ""
    genre: str = ""

    @property
    def stated(self) -> bool:
        """Whether anything is said."""
        return self != NO_WISHES


NO_WISHES = Wishes()


def width() -> int:
    """Numbers in a token."""
    return max(6, len(group("style").choices) + len(group("genre").choices))


def wish_tokens(wishes: Wishes) -> Numbers:
    """Tokens `(3, width())`: each value with a 1 beside it, zeros for what is not said; an unknown style or genre is not said."""
    out = np.zeros((TOKENS, width()), np.float32)
    if wishes.mood is not None:
        out[0, :3] = 1.0, wishes.mood.valence, wishes.mood.arousal
    if wishes.pace is not None:
        out[0, 3:5] = 1.0, 2.0 * wishes.pace - 1.0
    if wishes.duration_s is not None:
        out[1, :2] = 1.0, np.log2(max(wishes.duration_s, 1.0) / 20.0) / 2.0
    if wishes.aspect is not None:
        out[1, 2:4] = 1.0, np.log2(wishes.aspect)
    styles, genres = group("style").choices, group("genre").choices
    if wishes.style in styles:
        out[2, styles.index(wishes.style)] = 1.0
    if wishes.genre in genres:
        out[2, len(styles) + genres.index(wishes.genre)] = 1.0
    return out

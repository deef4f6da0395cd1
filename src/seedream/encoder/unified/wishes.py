"""Wishes: what a user states beside words, pictures and sound, as five tokens: mood, pace and tempo; the format; style and kind of
music; colours; instruments."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seedream.encoder.unified.attributes import group, octaves
from seedream.encoder.unified.features import Numbers
from seedream.types import Mood

TOKENS = 5
COLOURS = 3


@dataclass(frozen=True, slots=True)
class Wishes:
    """Stated wishes; None, "" or nothing where nothing is said. `aspect` is width by height, `palette` up to three colours (red,
    green, blue 0..1), the main one first."""

    mood: Mood | None = None
    pace: float | None = None
    duration_s: float | None = None
    aspect: float | None = None
    style: str = ""
    genre: str = ""
    tempo_bpm: float | None = None
    palette: tuple[tuple[float, float, float], ...] = ()
    instruments: tuple[str, ...] = ()

    @property
    def stated(self) -> bool:
        """Whether anything is said."""
        return self != NO_WISHES


NO_WISHES = Wishes()


def width() -> int:
    """Numbers in a token."""
    return max(4 * COLOURS, len(group("style").choices) + len(group("genre").choices), len(group("instruments").choices))


def wish_tokens(wishes: Wishes) -> Numbers:
    """Tokens `(5, width())`: each value with a 1 beside it, zeros for what is not said; what has no name here is not said."""
    out = np.zeros((TOKENS, width()), np.float32)
    if wishes.mood is not None:
        out[0, :3] = 1.0, wishes.mood.valence, wishes.mood.arousal
    if wishes.pace is not None:
        out[0, 3:5] = 1.0, 2.0 * wishes.pace - 1.0
    if wishes.tempo_bpm is not None:
        out[0, 5:7] = 1.0, octaves(wishes.tempo_bpm)
    if wishes.duration_s is not None:
        out[1, :2] = 1.0, np.log2(max(wishes.duration_s, 1.0) / 20.0) / 2.0
    if wishes.aspect is not None:
        out[1, 2:4] = 1.0, np.log2(wishes.aspect)
    styles, genres = group("style").choices, group("genre").choices
    if wishes.style in styles:
        out[2, styles.index(wishes.style)] = 1.0
    if wishes.genre in genres:
        out[2, len(styles) + genres.index(wishes.genre)] = 1.0
    for k, colour in enumerate(wishes.palette[:COLOURS]):
        out[3, 4 * k : 4 * k + 4] = 1.0, *(2.0 * part - 1.0 for part in colour)
    players = group("instruments").choices
    for name in wishes.instruments:
        if name in players:
            out[4, players.index(name)] = 1.0
    return out

"""Levels: how loud each effect is against the others, and how the intensity of the music runs through a film."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from seedream.types import Mood

_EFFECT_GAIN_DB = {
    "step": -3.0,
    "tap": -6.0,
    "tick": -13.0,
    "pop": -11.0,
    "whoosh": -12.0,
    "whoosh_soft": -15.0,
    "notification": -10.0,
    "thunder": -2.0,
    "bird": -16.0,
    "horn": -18.0,
    "wave": -10.0,
    "wind": -12.0,
    "key": -14.0,
    "car": -10.0,
}
DEFAULT_GAIN_DB = -9.0
REVEAL_SEEN_S = 0.06
"""An element that eases in is noticed this much after its reveal begins (measured on decoded films); its sound waits for it."""


def effect_gain_db(name: str) -> float:
    """Gain of an effect by its family, the longest matching name first ("whoosh_soft" before "whoosh")."""
    for prefix in sorted(_EFFECT_GAIN_DB, key=len, reverse=True):
        if name.startswith(prefix):
            return _EFFECT_GAIN_DB[prefix]
    return DEFAULT_GAIN_DB


def followed(energy: Sequence[float], position: float) -> float:
    """Intensity 0..1 of the music at a position 0..1 of a film whose music follows the `energy` of an example."""
    places = (np.arange(len(energy)) + 0.5) / len(energy)
    return 0.12 + 0.88 * float(np.interp(position, places, energy))


def intensity(index: int, count: int, mood: Mood) -> float:
    """Intensity 0..1 of the music in shot `index`: it grows to two thirds of the film, turns, and rests at the end."""
    position = (index + 0.5) / max(count, 1)
    arc = math.exp(-(((position - 0.66) / 0.34) ** 2))
    return min(max(0.30 + 0.45 * arc + 0.2 * mood.arousal, 0.12), 1.0)

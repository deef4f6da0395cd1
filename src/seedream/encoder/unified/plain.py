"""Plain moods: what the colours of a picture, and the tempo and the mode of music, say of their mood.

The network tells the moods of the engine's own pictures and songs better, and those of others worse: it knows how they are made.
These few weights, fitted on the same pictures and songs, carry over (`docs/encoder.md`).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from seedream.encoder.unified.attributes import octaves
from seedream.encoder.unified.features import Rgb, looks_of
from seedream.types import Mood

Weights = Mapping[str, Mapping[str, float]]
"""For "valence" and "arousal": the weight of each value by its name, and what is `ALWAYS` added."""
ALWAYS = "always"
LOOKS = ("brightness", "warmth", "colourfulness", "density")
MUSIC = ("tempo", "mode")


def values_of_picture(rgb: Rgb) -> dict[str, float]:
    """What is measured in a picture `(H, W, 3)`, by `LOOKS`."""
    return dict(zip(LOOKS, looks_of(rgb), strict=True))


def values_of_music(tempo_bpm: float, mode: float) -> dict[str, float]:
    """What is measured in music, by `MUSIC`; a `tempo_bpm` of 0 is no steady beat, `mode` is that of `sound.feeling`."""
    return {"tempo": octaves(tempo_bpm) if tempo_bpm else 0.0, "mode": mode}


def plain_mood(values: Mapping[str, float], weights: Weights) -> Mood:
    """The mood of something measured."""
    said = [weights[axis][ALWAYS] + sum(weights[axis][name] * v for name, v in values.items()) for axis in ("valence", "arousal")]
    valence, arousal = (round(float(np.clip(v, -1, 1)), 3) for v in said)
    return Mood(valence, arousal)

"""The sound of footage: what is heard in the pieces of a user's own videos, where other shots have the ambience of their place."""

from __future__ import annotations

from itertools import groupby

import numpy as np

from seedream.inputs import footage
from seedream.scene.shots.views import FootageView
from seedream.scene.storyboard import Shot, Storyboard
from seedream.types import SAMPLE_RATE_HZ, Audio

LEVEL_DB, MOST_GAIN_DB, FADE_S = -27.0, 18.0, 0.12
"""Level that footage is brought to (RMS of its louder half), by at most so much, and how long it fades at both ends."""
_FAINTEST = 1e-4
_BLOCK = SAMPLE_RATE_HZ // 10


def footage_of(board: Storyboard) -> list[tuple[str, float, float, float]]:
    """What is heard of footage: digest of the video, from where, and the shot's start and end in seconds."""
    return [(v.footage.digest, v.from_s, shot.start_s, shot.end_s) for shot, v in _heard(board)]


def lay_footage(board: Storyboard) -> Audio:
    """The sound of all footage at its places on the clock `(N, 2)`; each video at one gain, so that its pieces belong together."""
    out = np.zeros((round(board.duration_s * SAMPLE_RATE_HZ), 2), np.float32)
    by_video = sorted(_heard(board), key=lambda pair: pair[1].footage.digest)
    for _, group in groupby(by_video, key=lambda pair: pair[1].footage.digest):
        shots = list(group)
        pieces = [footage.sound(v.footage, v.from_s, shot.end_s - shot.start_s) for shot, v in shots]
        gain = _gain(np.concatenate(pieces))
        for (shot, _), piece in zip(shots, pieces, strict=True):
            start = round(shot.start_s * SAMPLE_RATE_HZ)
            kept = piece[: len(out) - start]
            out[start : start + len(kept)] += kept * gain * _edges(len(kept))
    return out


def _heard(board: Storyboard) -> list[tuple[Shot, FootageView]]:
    return [(s, s.view) for s in board.shots if isinstance(s.view, FootageView) and s.view.heard and s.view.footage.sound]


def _gain(samples: Audio) -> np.float32:
    """What brings the louder half of some sound to its level; what is as good as silent stays as it is."""
    power = (samples[: len(samples) // _BLOCK * _BLOCK].reshape(-1, _BLOCK * 2) ** 2).mean(1)
    loud = float(np.sqrt(power[power >= np.median(power)].mean())) if len(power) else 0.0
    if loud < _FAINTEST:
        return np.float32(1.0)
    return np.float32(10 ** (min(LEVEL_DB - 20 * np.log10(loud), MOST_GAIN_DB) / 20))


def _edges(count: int) -> Audio:
    gain = np.ones((count, 1), np.float32)
    size = min(round(FADE_S * SAMPLE_RATE_HZ), count // 2)
    ramp = np.sin(np.linspace(0, np.pi / 2, size, dtype=np.float32))[:, None]
    gain[:size] *= ramp
    gain[count - size :] *= ramp[::-1]
    return gain

"""Feeling of music: quick, bright and major is glad and stirred; slow, dark and minor is neither."""

from __future__ import annotations

import numpy as np

from seedream.sound.feeling import feel
from seedream.types import SAMPLE_RATE_HZ, Audio


def _piece(bpm: float, third: int, octave: float, bright: int, seconds: float = 10.0) -> Audio:
    """Struck triads on every beat, with `bright` partials."""
    out = np.zeros(round(seconds * SAMPLE_RATE_HZ), np.float32)
    step = round(60 / bpm * SAMPLE_RATE_HZ)
    t = np.arange(step) / SAMPLE_RATE_HZ
    decay = np.exp(-t / 0.18)
    chord = sum(
        np.sin(2 * np.pi * octave * 2 ** (note / 12) * k * t) / k for note in (0, third, 7) for k in range(1, bright + 1)
    )  # fmt: skip
    for start in range(0, len(out) - step, step):
        out[start : start + step] += (0.1 * decay * chord).astype(np.float32)
    return out


def test_quick_and_major_is_glad_and_slow_and_minor_is_not() -> None:
    glad, sad = feel(_piece(140, 4, 440, 9)), feel(_piece(60, 3, 165, 2))
    assert glad.mood.arousal > 0.3 > -0.1 > sad.mood.arousal
    assert glad.mood.valence > 0.3 > -0.1 > sad.mood.valence
    assert glad.mode > 0 > sad.mode
    assert abs(glad.tempo_bpm / 140 - 1) < 0.02
    assert "major" in glad.words
    assert "minor" in sad.words


def test_noise_has_no_beat() -> None:
    noise = np.random.default_rng(2).normal(0, 0.1, 6 * SAMPLE_RATE_HZ).astype(np.float32)
    assert feel(noise).tempo_bpm == 0.0

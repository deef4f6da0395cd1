"""Speaking: who speaks fast and with much melody is stirred; noise and a single vowel are not spoken."""

from __future__ import annotations

import numpy as np

from seedream.sound.speaking import how_spoken
from seedream.types import SAMPLE_RATE_HZ, Audio


def _babble(syllables_hz: float, melody: float, seconds: float = 6.0) -> Audio:
    """A buzz that opens and closes so many times a second while its pitch rises and falls by so many semitones."""
    t = np.arange(round(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    pitch = 150 * 2 ** (melody * np.sin(2 * np.pi * 0.4 * t) / 12)
    phase = 2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE_HZ
    buzz = sum(np.sin(k * phase) / k for k in range(1, 16))
    return (0.1 * buzz * np.sin(np.pi * syllables_hz * t) ** 2).astype(np.float32)


def test_fast_and_lively_is_stirred() -> None:
    calm, stirred = how_spoken(_babble(3.0, 1.5)), how_spoken(_babble(6.0, 6.0))
    assert calm is not None
    assert stirred is not None
    assert abs(calm.rate_hz / 3.0 - 1) < 0.1
    assert abs(stirred.rate_hz / 6.0 - 1) < 0.1
    assert stirred.melody > 2 * calm.melody
    assert calm.arousal < -0.3 < 0.3 < stirred.arousal
    assert "slow" in calm.words
    assert "fast" in stirred.words


def test_what_is_not_spoken_says_nothing() -> None:
    rng = np.random.default_rng(0)
    assert how_spoken((0.1 * rng.standard_normal(4 * SAMPLE_RATE_HZ)).astype(np.float32)) is None
    assert how_spoken(np.zeros(4 * SAMPLE_RATE_HZ, np.float32)) is None
    assert how_spoken(_babble(4.0, 2.0, 1.0)) is None

"""Features of speech: level and brightness lie at their times and tell sounds apart."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.diffusion.given import level_of, speech_features
from seedream.types import Audio


def _bursts(rate_hz: int) -> Audio:
    """Three seconds with raised-cosine bursts of a 400 Hz tone of 0.2 s, their middles at 0.6, 1.2 and 2.4 s."""
    times = np.arange(3 * rate_hz) / rate_hz
    shape = sum(np.where(np.abs(times - at) < 0.1, 0.5 + 0.5 * np.cos(np.pi * (times - at) / 0.1), 0.0) for at in (0.6, 1.2, 2.4))
    return (0.3 * shape * np.sin(2 * np.pi * 400 * times)).astype(np.float32)


@pytest.mark.parametrize("rate_hz", [24_000, 44_100, 48_000])
def test_level_has_no_bias_in_time(rate_hz: int) -> None:
    level, brightness = speech_features(_bursts(rate_hz), rate_hz)
    assert len(level) == len(brightness) == 76
    for at in (15, 30, 60):
        near = level[at - 4 : at + 5].astype(float)
        assert abs((near * np.arange(-4, 5)).sum() / near.sum()) * 40 < 1.0  # centre of gravity in ms
        assert level[at] > 0.98
    assert level[45] == 0


def test_brightness_is_high_for_hiss_low_for_a_hum_and_zero_in_silence() -> None:
    rate = 24_000
    rng = np.random.default_rng(0)
    hum = np.sin(2 * np.pi * 300 * np.arange(rate) / rate)
    hiss = np.diff(rng.standard_normal(rate + 1)) * 0.5
    level, brightness = speech_features(np.concatenate([hum, hiss, np.zeros(rate)]).astype(np.float32), rate)
    assert brightness[2:23].max() < 0.02
    assert brightness[28:48].min() > 0.85
    assert not level[52:].any()
    assert not brightness[52:].any()


def test_silence_and_very_short_sounds_have_a_level() -> None:
    assert not level_of(np.zeros(480, np.float32), 48_000).any()
    assert len(level_of(np.ones(10, np.float32), 48_000)) == 1

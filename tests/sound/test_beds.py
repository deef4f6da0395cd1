"""Continuous sounds: all of them sound, at the common level, clean, wide or narrow, and what they fall on is heard."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.sound import dsp
from seedream.sound.ambience.beds import beds
from seedream.sound.ambience.layers import LAYERS
from seedream.types import Audio

OWN = sorted(set(beds()) - set(LAYERS))


def _bed(name: str, seconds: float = 1.2) -> Audio:
    return beds()[name](np.random.default_rng(3), dsp.samples(seconds))


def _centroid_hz(x: Audio) -> float:
    power = np.abs(np.fft.rfft(x.mean(axis=1))) ** 2
    return float((power * np.fft.rfftfreq(len(x), 1 / dsp.SR)).sum() / power.sum())


def test_there_are_many() -> None:
    assert len(OWN) >= 70


@pytest.mark.parametrize("name", OWN)
def test_is_clean(name: str) -> None:
    x = _bed(name)
    assert x.shape == (dsp.samples(1.2), 2)
    assert np.isfinite(x).all()
    assert -60.0 < dsp.level_db(dsp.rms(x)) < -20.0
    assert np.abs(x).max() < 0.9
    assert np.abs(x.mean(axis=0)).max() < 0.1 * dsp.rms(x)
    power = np.abs(np.fft.rfft(x.mean(axis=1))) ** 2
    assert power[np.fft.rfftfreq(len(x), 1 / dsp.SR) > 9000.0].sum() < 0.04 * power.sum()


def test_rain_sounds_as_what_it_falls_on() -> None:
    tent, umbrella, tin, hail = (_centroid_hz(_bed(name)) for name in ("rain_tent", "rain_umbrella", "rain_tin", "hail"))
    assert tent < umbrella < tin < hail


def test_seeds_differ_and_repeat() -> None:
    make = beds()["fire"]
    once, again, other = (make(np.random.default_rng(seed), 48_000) for seed in (1, 1, 2))
    assert np.array_equal(once, again)
    assert not np.allclose(once, other)

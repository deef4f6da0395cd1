from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from seedream.errors import InputError
from seedream.sound import dsp, effects
from seedream.sound.effects import EFFECTS, PlacedEffect
from seedream.types import SAMPLE_RATE_HZ, Audio


def _mono(x: Audio) -> Audio:
    return x if x.ndim == 1 else x.mean(axis=1)


def test_there_are_many() -> None:
    assert len(EFFECTS) >= 28


@pytest.mark.parametrize("name", sorted(EFFECTS))
def test_is_clean_and_at_its_level(name: str) -> None:
    x = effects.make(name, 5)
    mono = _mono(x)
    peak = np.abs(x).max()
    assert np.isfinite(x).all()
    assert x.dtype == np.float32
    assert EFFECTS[name].level_db - 8.0 < dsp.level_db(peak) < EFFECTS[name].level_db + 1.0
    assert abs(mono.mean()) < 1e-4 * peak  # no DC
    assert abs(mono[-1]) < 1e-3 * peak  # no click at the end
    assert abs(mono[0]) < 0.15 * peak  # nor at the start
    spectrum = np.abs(np.fft.rfft(mono)) ** 2
    hiss = spectrum[np.fft.rfftfreq(len(mono), 1 / SAMPLE_RATE_HZ) > 9000.0].sum() / spectrum.sum()
    assert hiss < 0.02


@pytest.mark.parametrize("name", sorted(EFFECTS))
def test_moment_is_where_it_is_said_to_be(name: str) -> None:
    mono = np.abs(_mono(effects.make(name, 5)))
    onset_s = effects.onset_s(name)
    if onset_s == 0.0:
        first = np.flatnonzero(mono > 0.05 * mono.max())[0] / SAMPLE_RATE_HZ
        assert first < 0.008
    else:
        loudness = dsp.convolve(mono, np.hanning(9600).astype(np.float32))[4800:-4799]
        steady = np.flatnonzero(loudness > 0.6 * loudness.max())
        assert steady[0] / SAMPLE_RATE_HZ - 0.1 < onset_s < steady[-1] / SAMPLE_RATE_HZ + 0.1


def test_takes_differ_by_seed_and_repeat() -> None:
    takes = [effects.make("step_wet", seed) for seed in range(6)]
    assert np.array_equal(takes[2], effects.make("step_wet", 2))
    for a, b in pairwise(takes):
        assert abs(np.corrcoef(a, b)[0, 1]) < 0.95


def test_is_placed_to_the_sample() -> None:
    times = [0.25, 0.8125, 1.5]
    out = effects.render([PlacedEffect(t, "tick", seed=k) for k, t in enumerate(times)], 2.0)
    assert out.shape == (2 * SAMPLE_RATE_HZ, 2)
    for t in times:
        at = round(t * SAMPLE_RATE_HZ)
        window = np.abs(out[at - 480 : at + 480, 0])
        assert np.flatnonzero(window > 0.05 * window.max())[0] - 480 in range(0, 12)


def test_whoosh_peaks_at_its_time() -> None:
    out = effects.render([PlacedEffect(1.0, "whoosh_soft")], 2.0)
    power = dsp.convolve((out**2).sum(axis=1), np.hanning(7200).astype(np.float32))[3600:-3599]
    assert abs(np.argmax(power) / SAMPLE_RATE_HZ - 1.0) < 0.12


def test_pan_and_distance() -> None:
    left = effects.render([PlacedEffect(0.1, "door", pan=-1.0)], 1.0)
    far = effects.render([PlacedEffect(0.1, "door", pan=-1.0, distance=1.0)], 1.0)
    assert dsp.rms(left[:, 0]) > 50 * dsp.rms(left[:, 1])
    assert dsp.rms(far) < 0.2 * dsp.rms(left)

    def brightness(x: Audio) -> float:
        spectrum = np.abs(np.fft.rfft(x[:, 0])) ** 2
        return float(spectrum[2000:].sum() / spectrum.sum())

    assert brightness(far) < 0.5 * brightness(left)


def test_car_is_higher_when_it_comes() -> None:
    x = _mono(effects.make("car_pass", 1, 1.0))

    def centroid(part: Audio) -> float:
        spectrum = np.abs(np.fft.rfft(dsp.band_pass(part, 400.0, 2000.0))) ** 2
        return float((spectrum * np.fft.rfftfreq(len(part), 1 / SAMPLE_RATE_HZ)).sum() / spectrum.sum())

    assert centroid(x[40_000:80_000]) > 1.02 * centroid(x[112_000:152_000])


def test_unknown_effect_is_refused() -> None:
    with pytest.raises(InputError, match="boing"):
        effects.make("boing", 0)

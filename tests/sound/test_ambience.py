from __future__ import annotations

import numpy as np
import pytest

from seedream.errors import InputError
from seedream.sound import ambience, dsp
from seedream.sound.ambience import layers
from seedream.sound.ambience.beds import beds
from seedream.types import SAMPLE_RATE_HZ, Audio


def _high_share(x: Audio, above_hz: float) -> float:
    spectrum = np.abs(np.fft.rfft(x[:, 0])) ** 2
    return float(spectrum[np.fft.rfftfreq(len(x), 1 / SAMPLE_RATE_HZ) > above_hz].sum() / spectrum.sum())


@pytest.mark.parametrize("kind", ambience.kinds())
def test_every_place_has_a_soft_wide_bed(kind: str) -> None:
    x = ambience.render(kind, "clear", "day", 3.0, seed=1)
    assert x.shape == (3 * SAMPLE_RATE_HZ, 2)
    assert -55.0 < dsp.level_db(dsp.rms(x)) < -28.0
    assert np.abs(x).max() < 0.5
    assert np.corrcoef(x[:, 0], x[:, 1]).item(1) < 0.8
    assert _high_share(x, 7000.0) < 0.01  # no hiss
    assert abs(x.mean()) < 1e-4


def test_rain_is_brighter_outside_than_behind_glass() -> None:
    street = ambience.render("neon_city", "rain", "night", 3.0, seed=1)
    inside = ambience.render("cafe", "rain", "night", 3.0, seed=1)
    assert _high_share(street, 1500.0) > 2.0 * _high_share(inside, 1500.0)


def test_night_brings_crickets_and_rain_silences_birds() -> None:
    assert "crickets" in ambience.layers_of("meadow", "clear", "night")
    assert "birds" in ambience.layers_of("meadow", "clear", "day")
    assert "birds" not in ambience.layers_of("meadow", "rain", "day")
    assert "rain_street" not in ambience.layers_of("moon", "rain", "night")


def test_no_seam_where_the_noise_repeats() -> None:
    n = layers._LOOP + SAMPLE_RATE_HZ
    x = layers.rain_sea(np.random.default_rng(3), n)
    edge = np.abs(dsp.high_pass(x, 9000.0, order=4))
    for at in (layers._LOOP, layers._LOOP // 2):
        assert edge[at - 50 : at + 50].max() < 1.5 * np.percentile(edge, 99.9)


def test_amount_scales_and_nothing_is_silent() -> None:
    full, half = (ambience.render("sea", "clear", "day", 1.0, 1, amount) for amount in (1.0, 0.5))
    assert dsp.rms(half) == pytest.approx(0.5 * dsp.rms(full), rel=0.01)
    assert not ambience.render("", "rain", "day", 1.0, 1).any()
    assert not ambience.render("sea", "clear", "day", 1.0, 1, 0.0).any()


def test_same_seed_same_bed() -> None:
    a, b, c = (ambience.render("forest", "clear", "day", 1.0, seed) for seed in (1, 1, 2))
    assert np.array_equal(a, b)
    assert not np.array_equal(a, c)


def test_unknown_place_is_refused() -> None:
    with pytest.raises(InputError, match="volcano"):
        ambience.render("volcano", "clear", "day", 1.0, 1)


@pytest.mark.parametrize("weather", ["clear", "rain", "storm", "wind", "snow", "fog"])
def test_every_place_has_layers_that_there_are_in_every_weather(weather: str) -> None:
    for kind in ambience.kinds():
        for hour in ("day", "night", "storm"):
            assert set(ambience.layers_of(kind, weather, hour)) <= set(beds())

"""Alignment: planted lags are found, pulses are pushed towards each other, silence stays silence."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.diffusion.alignment import PAIRS, POOR, alignment, push
from seedream.diffusion.layout import CHANNELS, index
from tests.diffusion.material import window

FEET = PAIRS.index(("contact0", "heard0"))
AT = [0.6, 1.1, 1.6, 2.1, 2.6, 3.1]


@pytest.mark.parametrize("frames", [-3, 0, 2, 3])
def test_a_planted_lag_is_found_with_its_sign(frames: int) -> None:
    values = window(96, contact0=AT, heard0=[t + frames / 25 for t in AT])[None]
    found = alignment(values)
    assert found.lag_s.shape == found.strength.shape == (1, len(PAIRS), 6)
    inner = found.lag_s[0, FEET, 1:-1]
    assert inner == pytest.approx(np.full(4, frames / 25))


def test_equal_streams_agree_wholly_and_parted_ones_do_not() -> None:
    equal = alignment(window(96, contact0=AT, heard0=AT)[None]).strength[0, FEET]
    apart = alignment(window(96, contact0=AT, heard0=[t + 0.25 for t in AT])[None]).strength[0, FEET]
    assert equal == pytest.approx(np.ones(6), abs=1e-5)
    assert np.nanmax(apart) < 0.2


def test_silent_pairs_have_no_strength() -> None:
    found = alignment(window(96, contact0=AT)[None])
    assert np.isnan(found.strength).all()
    assert not found.lag_s.any()


@pytest.mark.parametrize("late_s", [-0.06, 0.06, 0.09])
def test_a_push_brings_a_pulse_nearer_to_its_partner(late_s: float) -> None:
    values = window(96, contact0=AT, heard0=[t + late_s for t in AT])[None]
    before = np.nanmean(alignment(values).strength[0, FEET])
    gradient = push(values)
    after = np.nanmean(alignment(values + np.float32(0.05) * gradient).strength[0, FEET])
    assert after > before + 0.003
    own = [index("contact0"), index("heard0")]
    assert not np.delete(gradient, own, 2).any()


def test_a_push_invents_nothing_and_leaves_good_bins_alone() -> None:
    assert not push(window(96, contact0=AT)[None]).any()
    assert not push(np.zeros((1, 96, len(CHANNELS)), np.float32)).any()
    assert not push(window(96, contact0=AT, heard0=AT)[None]).any()


def test_a_push_leaves_alone_what_agrees_well_enough() -> None:
    nearly = window(96, contact0=AT, heard0=[t + 0.02 for t in AT])[None]
    strength = alignment(nearly).strength[0, FEET]
    assert (strength < 0.99).all()
    assert (strength > POOR).all()
    assert not push(nearly).any()


def test_a_push_touches_only_bins_that_disagree() -> None:
    heard = [t + (0.08 if t > 4 else 0.0) for t in np.arange(0.5, 8, 0.5)]
    gradient = push(window(204, contact0=np.arange(0.5, 8, 0.5).tolist(), heard0=heard)[None])[0]
    assert not gradient[:75].any()
    assert gradient[110:, index("heard0")].any()

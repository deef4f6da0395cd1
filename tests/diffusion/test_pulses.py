"""Pulses: every event of a stream is a narrow bump in its channel, over what is there."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion.layout import CHANNELS, PULSE_FRAMES, index
from seedream.diffusion.pulses import pulses, put_events
from tests.diffusion.material import window

TIMES = np.arange(100) / 25


@settings(deadline=None)
@given(at_s=st.floats(0.5, 3.4), strength=st.floats(0.3, 1.2))
def test_a_pulse_has_its_place_width_and_strength(at_s: float, strength: float) -> None:
    distance = (TIMES - at_s) * 25 / PULSE_FRAMES
    assert pulses(TIMES, [at_s], strength) == pytest.approx(strength * np.exp(-(distance**2) / 2), abs=1e-9)


def test_where_two_meet_the_stronger_shows_and_nothing_is_nothing() -> None:
    both = pulses(TIMES, [1.0, 1.04], [0.6, 1.0])
    assert np.array_equal(both, np.maximum(pulses(TIMES, [1.0], 0.6), pulses(TIMES, [1.04])))
    assert not pulses(TIMES, []).any()


def test_events_are_written_into_the_channel_of_their_stream_and_no_other() -> None:
    values = window(100, chime=[1.0, 3.0])
    assert values[:, index("chime")] == pytest.approx(pulses(TIMES, [1.0, 3.0]), abs=1e-6)
    assert not np.delete(values, index("chime"), 1).any()


def test_events_are_written_over_what_is_there() -> None:
    values = np.zeros((100, len(CHANNELS)), np.float32)
    for at_s, strength in ((1.0, 0.5), (1.0, 0.8), (2.0, 1.0), (1.0, 0.3)):
        put_events(values, "word", TIMES, [at_s], strength)
    assert values[[25, 50], index("word")] == pytest.approx([0.8, 1.0])

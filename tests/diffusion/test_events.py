"""Events: instants are recovered from sampled pulses and clocks, far finer than a frame."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion.conditions import Condition, Subject
from seedream.diffusion.events import events_of, peaks, turns
from seedream.diffusion.layout import CHANNELS, index
from seedream.diffusion.pulses import pulses
from tests.diffusion.material import window, with_clock, with_curve

GAPS = st.lists(st.floats(0.12, 0.9), min_size=1, max_size=14)


def _walking(interval_s: float, lag_s: float = 0.0) -> Condition:
    return Condition(subjects=(Subject("walk", interval_s=interval_s, lag_s=lag_s), Subject("idle")))


@settings(deadline=None)
@given(first=st.floats(0.1, 0.5), gaps=GAPS, strength=st.floats(0.5, 1.1))
def test_events_are_recovered_within_3_ms(first: float, gaps: list[float], strength: float) -> None:
    at = first + np.cumsum([0.0, *gaps])
    times = np.arange(int(at[-1] * 25) + 8) / 25
    found, heights = peaks(pulses(times, at.tolist(), strength))
    assert len(found) == len(at)
    assert np.abs(found - at).max() < 0.003
    assert (heights <= strength + 1e-6).all()


@settings(deadline=None)
@given(
    interval_s=st.floats(0.25, 1.0),
    first=st.floats(0.0, 1.0),
    lag_s=st.floats(0.0, 0.6),
    jitter=st.lists(st.floats(-0.03, 0.03), min_size=40, max_size=40),
)
def test_steady_events_are_recovered_within_6_ms_as_seen_and_as_heard(
    interval_s: float, first: float, lag_s: float, jitter: list[float]
) -> None:
    at = (first - 3) * interval_s - 1.0 + np.cumsum([0.0, *(interval_s * (1 + j) for j in jitter)])
    condition = _walking(interval_s, lag_s)
    values = with_clock(window(152), "contact0", at.tolist(), condition)
    values = with_clock(values, "heard0", at.tolist(), condition)
    for stream, truth in (("contact0", at), ("heard0", at + lag_s)):
        found, strengths = events_of(values, stream, condition)
        inside = truth[(at > 0.03) & (at < 6.0)]
        assert max(np.abs(found - t).min() for t in inside) < 0.006
        assert len(inside) <= len(found) <= len(inside) + 2
        assert (strengths == 1).all()


def test_noise_moves_events_by_less_than_15_ms() -> None:
    rng = np.random.default_rng(5)
    for _ in range(20):
        at = 0.3 + np.cumsum(rng.uniform(0.3, 0.7, 15))
        times = np.arange(int(at[-1] * 25) + 10) / 25
        found, _ = peaks(pulses(times, at.tolist()) + 0.05 * rng.standard_normal(len(times)))
        assert len(found) == len(at)
        assert np.abs(found - at).max() < 0.015


def test_a_clock_is_steadier_than_pulses_in_the_same_noise() -> None:
    rng = np.random.default_rng(6)
    at = 0.3 + np.arange(-8, 60) * 0.5
    clean = window(520, contact1=at[at > 0].tolist())
    noisy = with_clock(clean, "contact0", at.tolist(), _walking(0.5)) + 0.08 * rng.standard_normal(clean.shape).astype(np.float32)
    inside = at[(at > 0.1) & (at < 20.5)]
    by_clock, by_pulses = (events_of(noisy, stream, _walking(0.5))[0] for stream in ("contact0", "contact1"))
    by_clock, by_pulses = (found[(found > 0.1) & (found < 20.5)] for found in (by_clock, by_pulses))
    assert len(by_clock) == len(by_pulses) == len(inside)
    assert np.abs(by_clock - inside).max() < 0.01
    assert np.sqrt(np.mean((by_clock - inside) ** 2)) < 0.75 * np.sqrt(np.mean((by_pulses - inside) ** 2))


def test_tops_nearer_than_75_ms_are_one_event_and_the_higher_one_counts() -> None:
    pulse = np.zeros(40)
    pulse[[10, 11, 12]] = 0.9, 0.8, 0.95
    pulse[[20, 23]] = 0.7, 0.9
    pulse[[30, 31]] = 0.9, 0.9
    found, heights = peaks(pulse)
    assert len(found) == 4
    assert np.abs(found - np.array([12, 20, 23, 30.5]) / 25).max() < 0.5 / 25
    assert heights == pytest.approx([0.95, 0.7, 0.9, 0.9])


@settings(deadline=None)
@given(bpm=st.floats(60, 170), first=st.floats(0.0, 0.5), stretch=st.floats(0.97, 1.03))
def test_beats_are_where_their_phase_turns_even_if_the_tempo_was_another(bpm: float, first: float, stretch: float) -> None:
    beats = first + np.arange(-4, 40) * 60 / bpm * stretch
    values = with_clock(window(252), "beat", beats.tolist(), Condition(tempo_bpm=bpm))
    inside = beats[(beats > 0.1) & (beats < 9.9)]
    found = turns(values, "beat", Condition(tempo_bpm=bpm))
    assert max(np.abs(found - beat).min() for beat in inside) < 0.004
    assert len(found) <= len(inside) + 2


def test_pulses_count_only_where_nothing_keeps_time() -> None:
    at = np.arange(-2, 20) * 0.5 + 0.3
    values = with_clock(window(100, contact0=[1.1, 2.6]), "contact0", at.tolist(), _walking(0.5))
    free = Condition(subjects=(Subject("jump"), Subject("idle")))
    assert events_of(values, "contact0", free)[0] == pytest.approx([1.1, 2.6], abs=0.003)
    assert events_of(values, "contact0", _walking(0.5))[0] == pytest.approx(at[(at > 0) & (at < 3.9)], abs=0.003)


@pytest.mark.parametrize(("length", "runs"), [(0.3, False), (0.8, True)])
def test_a_clock_runs_where_its_lead_has_some_length(length: float, runs: bool) -> None:
    values = with_curve(window(100), "phase_cos0", length)
    assert len(turns(values, "contact0", _walking(0.5))) == (8 if runs else 0)


def test_the_events_of_a_clock_end_where_it_stops() -> None:
    at = 0.3 + np.arange(6) * 0.5
    found, _ = events_of(with_clock(window(200), "contact0", at.tolist(), _walking(0.5)), "contact0", _walking(0.5))
    assert all(np.abs(found - t).min() < 0.003 for t in at[1:-1])
    assert len(found) <= len(at)
    assert all(np.abs(at - t).min() < 0.003 for t in found)


def test_sounds_arrive_when_they_have_travelled() -> None:
    far = Condition(subjects=(Subject("bounce", lag_s=0.1), Subject("machine", lag_s=0.4, interval_s=0.5)), thunder_lag_s=1.4)
    at = 0.3 + np.arange(-2, 12) * 0.5
    values = with_clock(window(101, contact0=[1.0], heard0=[1.0], flash=[2.0], thunder=[2.0]), "heard1", at.tolist(), far)
    for stream, arrives_s in (("contact0", [1.0]), ("heard0", [1.1]), ("flash", [2.0]), ("thunder", [3.4])):
        assert events_of(values, stream, far)[0] == pytest.approx(arrives_s, abs=0.003)
    assert events_of(values, "heard1", far)[0] == pytest.approx(at[(at > 0) & (at < 4)] + 0.4, abs=0.003)


def test_silence_and_unknown_streams_hold_no_events() -> None:
    silence = np.zeros((100, len(CHANNELS)), np.float32)
    for stream in ("contact0", "heard1", "word", "beat", "voice"):
        assert len(events_of(silence, stream, _walking(0.5))[0]) == 0
        assert len(events_of(silence, stream, Condition(tempo_bpm=90.0))[0]) == 0
    assert len(turns(silence, "beat", Condition())) == 0
    assert len(peaks(np.full(50, 0.3))[0]) == 0


def test_a_lower_threshold_finds_weaker_events() -> None:
    values = window(60, cue=[1.0, 2.0])
    values[40:, index("cue")] *= 0.3
    assert len(events_of(values, "cue", Condition())[0]) == 1
    assert len(events_of(values, "cue", Condition(), threshold=0.2)[0]) == 2

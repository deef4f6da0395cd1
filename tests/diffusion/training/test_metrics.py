"""Metrics: planted matches, misses, lags and duplicates are counted as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion.conditions import NOBODY, Condition, Subject
from seedream.diffusion.denoiser import Numbers
from seedream.diffusion.training import metrics
from seedream.diffusion.training.metrics import Tally, match
from seedream.diffusion.training.teacher.takes import sample_condition
from tests.diffusion.material import taught, tiny_banks, window, with_clock, with_curve

JUMPER = Condition(subjects=(Subject("jump"), NOBODY))
AT = [1.0, 2.0, 3.0, 4.0, 5.0]
TIMES = st.lists(st.floats(0, 3), max_size=10).map(sorted)


def _tally(contacts: Sequence[float], heard: Sequence[float], condition: Condition = JUMPER, name: str = "jump") -> Tally:
    values = window(152, contact0=contacts, heard0=heard)[None]
    return metrics.onsets(values, values, [condition])[0][name]


def test_what_agrees_scores_1_and_what_does_not_0() -> None:
    assert _tally(AT, AT).f1 == 1
    assert _tally(AT, [t + 0.2 for t in AT]).f1 == 0
    assert np.isnan(_tally([], []).f1)


def test_misses_and_surplus_count_against_both_sides() -> None:
    missing = _tally(AT, AT[:3])
    assert (missing.matched, missing.events) == (3, 8)
    assert missing.f1 == pytest.approx(2 * 3 / 8)
    surplus = _tally(AT, [*AT, 1.5, 2.5])
    assert (surplus.matched, surplus.events) == (5, 12)


def test_one_sound_matches_one_contact_only() -> None:
    doubled = _tally([1.0, 2.0], [0.97, 1.03 + 0.03, 2.0])
    assert (doubled.matched, doubled.events) == (2, 5)


def test_offsets_are_how_much_later_the_picture_is() -> None:
    assert _tally(AT, [t - 0.02 for t in AT]).offsets == pytest.approx([0.02] * 5, abs=0.002)
    assert _tally(AT, [t + 0.036 for t in AT]).f1 == 1
    assert _tally(AT, [t + 0.046 for t in AT]).f1 == 0


def test_the_lag_of_a_condition_is_no_fault() -> None:
    """Sounds stand at their source; a far hammer or far thunder arrives later, and is compared where it was made."""
    far = replace(JUMPER, subjects=(Subject("jump", lag_s=0.4), NOBODY))
    assert _tally(AT[:4], AT[:4], far).f1 == 1
    assert _tally(AT[:4], [t + 0.4 for t in AT[:4]], far).f1 == 0
    storm = Condition(weather="storm", thunder_lag_s=1.0)
    values = window(152, flash=[1.0, 3.0], thunder=[1.0, 3.02])[None]
    assert metrics.onsets(values, values, [storm])[0]["thunder"].matched == 2


def test_events_at_the_edges_whose_partners_may_lie_outside_count_neither_way() -> None:
    edge = _tally([0.04, *AT], [*AT, 6.02])
    assert (edge.matched, edge.events) == (5, 10)
    part = metrics.onsets(window(152, contact0=AT, heard0=AT)[None], window(152, heard0=[1.0, 2.0])[None], [JUMPER], (0.0, 2.5))
    assert part[0]["jump"].f1 == 1


def test_picture_is_read_from_one_take_and_sound_from_the_other() -> None:
    seen, heard = window(152, contact0=AT), window(152, heard0=AT)
    assert metrics.onsets(seen[None], heard[None], [JUMPER])[0]["jump"].f1 == 1
    assert metrics.onsets(heard[None], seen[None], [JUMPER])[0]["jump"].events == 0


def test_only_what_a_condition_asks_for_is_compared() -> None:
    everything = Condition(
        subjects=(Subject("walk", interval_s=0.5), Subject("talk", True)), tempo_bpm=90.0, elements=2, weather="storm"
    )
    assert {name for name, *_ in metrics.pairs_of(everything)} == {"walk", "talk", "accent", "reveal", "cue", "thunder"}
    unheard = Condition(subjects=(Subject("walk", heard=False), Subject("idle")))
    assert metrics.pairs_of(unheard) == []
    unseen = Condition(subjects=(Subject("talk", True, seen=False), Subject("talk", False)))
    assert metrics.pairs_of(unseen) == []


def test_elements_without_a_cue_are_no_fault_but_cues_without_an_element_are() -> None:
    shown = Condition(elements=3)
    values = window(152, reveal=[0.5, 1.92, 4.0], cue=[2.0])[None]
    assert metrics.onsets(values, values, [shown])[0]["cue"].f1 == 1
    called = window(152, reveal=[0.5, 1.92], cue=[2.0, 4.0])[None]
    tally = metrics.onsets(called, called, [shown])[0]["cue"]
    assert (tally.matched, tally.events) == (1, 3)


@settings(deadline=None)
@given(TIMES, TIMES, st.floats(0.01, 0.3))
def test_pairs_are_one_to_one_within_the_tolerance_and_leave_none_that_would_fit(
    a: list[float], b: list[float], tolerance_s: float
) -> None:
    pairs = match(a, b, tolerance_s)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert all(abs(a[i] - b[j]) <= tolerance_s for i, j in pairs)
    left_a = set(range(len(a))) - {i for i, _ in pairs}
    left_b = set(range(len(b))) - {j for _, j in pairs}
    assert all(abs(a[i] - b[j]) > tolerance_s for i in left_a for j in left_b)
    assert len(match(b, a, tolerance_s)) == len(pairs)


def test_tallies_add_up_by_class_and_in_all() -> None:
    total = metrics.summed([{"walk": Tally(3, 8, [0.01]), "cue": Tally(1, 2)}, {"walk": Tally(1, 2, [0.02])}])
    assert (total["walk"].matched, total["walk"].events, total["walk"].offsets) == (4, 10, [0.01, 0.02])
    assert total["all"].f1 == pytest.approx(2 * 5 / 12)


def test_the_interval_of_the_score_holds_it_and_narrows_with_more_windows() -> None:
    few = [{"walk": Tally(k % 3, 4)} for k in range(9)]
    low, high = metrics.interval(few)
    assert low < metrics.summed(few)["all"].f1 < high
    narrow = metrics.interval(few * 16)
    assert narrow[1] - narrow[0] < 0.5 * (high - low)
    assert metrics.interval([{"walk": Tally(2, 4)}] * 5) == (1.0, 1.0)


def _walk(at: Sequence[float]) -> tuple[Numbers, Condition]:
    condition = Condition(subjects=(Subject("walk", interval_s=0.5, heard=False), NOBODY))
    return with_clock(window(252), "contact0", at, condition)[None], condition


def test_steadiness_is_the_relative_change_of_intervals() -> None:
    even, condition = _walk((-2.2 + 0.5 * np.arange(30)).tolist())
    assert set(metrics.steadiness(even, [condition])) == {"walk seen"}
    assert np.median(metrics.steadiness(even, [condition])["walk seen"]) < 0.005
    limping, _ = _walk((-2.2 + np.cumsum([0.46, 0.54] * 15)).tolist())
    assert 0.08 < np.median(metrics.steadiness(limping, [condition])["walk seen"]) < 0.18


def test_beats_that_are_too_quick_are_an_error_of_the_tempo() -> None:
    condition = Condition(tempo_bpm=100.0)
    for factor, error in ((1.0, 0.0), (0.95, 1 / 0.95 - 1)):
        values = with_clock(window(252), "beat", (-2 + 0.6 * factor * np.arange(30)).tolist(), condition)[None]
        assert metrics.tempo_errors(values, [condition]) == pytest.approx([error], abs=0.004)
    assert metrics.tempo_errors(window(252)[None], [condition]) == []


def test_events_are_counted_where_the_condition_wants_them() -> None:
    condition = replace(JUMPER, elements=2, speech=True)
    values = window(152, contact0=AT, heard0=AT[:3], reveal=[1.0, 2.0], flash=[1.0], word=[1.0, 2.0, 3.0], accent=[1.0])
    found = metrics.counts(np.stack([values, values]), [condition, condition])
    assert found == {"jump seen": 10, "jump heard": 6, "reveal": 4, "chime": 0, "word": 6, "emphasis": 0}


@pytest.mark.parametrize("late_frames", [-3, 0, 4])
def test_mouths_are_correlated_with_the_voice_and_their_lag_is_found(late_frames: int) -> None:
    rng = np.random.default_rng(0)
    voice = np.convolve(rng.standard_normal(220), np.ones(5) / 5, "same")
    values = with_curve(window(200), "voice", voice[10:210])
    values = with_curve(values, "mouth1", voice[10 - late_frames : 210 - late_frames])
    condition = Condition(subjects=(Subject("idle"), Subject("talk", True)))
    rs, lags = metrics.mouths(values[None], values[None], [condition])
    assert lags == pytest.approx([late_frames / 25])
    assert (rs[0] > 0.999) == (late_frames == 0)
    silent = replace(condition, subjects=(Subject("idle"), Subject("talk")))
    assert metrics.mouths(values[None], values[None], [silent]) == ([], [])


def test_the_teacher_agrees_with_itself_and_not_with_another_take() -> None:
    rng, script = np.random.default_rng(1), taught(tiny_banks())
    conditions = [sample_condition(tiny_banks(), rng, action) for action in ("walk", "bounce", "tap", "dance", "fall") * 3]
    takes = np.stack([script(condition, window(152), True) for condition in conditions])
    agreeing, chance = (
        metrics.summed(metrics.onsets(seen, takes, conditions))["all"].f1 for seen in (takes, np.roll(takes, 38, 1))
    )
    assert agreeing > 0.97
    assert chance < 0.6

"""Conditions: every wish changes the vector that the model is told, and nominal clocks turn as they say."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion.conditions import MEANING, NOBODY, SIZE, Condition, Subject, nominal_interval
from seedream.diffusion.layout import ACTIONS, CLOCKED, CLOCKS
from seedream.diffusion.training.teacher.takes import sample_condition
from seedream.types import Mood
from tests.diffusion.material import condition_of, tiny_banks

BASE = Condition(subjects=(Subject("walk", interval_s=0.4), Subject("talk", True)), tempo_bpm=90.0)
UNSAID = {"thunder_lag_s"}
"""Fields that only the reading of events needs: the model knows of no distances."""
OTHERS: dict[str, Any] = {
    "camera": "push", "camera_amount": 0.7, "camera_direction": -1, "surroundings": "city", "weather": "rain",
    "valence": 0.3, "arousal": -0.3, "pace": 0.1, "tempo_bpm": 120.0, "speech": True, "elements": 3,
    "meaning": np.full(MEANING, 0.1, np.float32), "subjects": (Subject("run", interval_s=0.4), Subject("talk", True)),
}  # fmt: skip


def test_a_condition_differs_when_any_of_its_fields_does() -> None:
    assert set(OTHERS) == {f.name for f in fields(Condition)} - UNSAID
    vectors = [BASE.vector(), *(replace(BASE, **{name: value}).vector() for name, value in OTHERS.items())]
    assert all(v.shape == (SIZE,) and v.dtype == np.float32 for v in vectors)
    assert len({v.tobytes() for v in vectors}) == len(vectors)


@pytest.mark.parametrize("change", [{"action": "run"}, {"speaks": True}, {"seen": False}, {"heard": False},
                                    {"interval_s": 0.6}])  # fmt: skip
def test_a_condition_differs_when_a_subject_does(change: dict[str, Any]) -> None:
    other = replace(BASE.subjects[0], **change)
    first, second = replace(BASE, subjects=(other, BASE.subjects[1])), replace(BASE, subjects=(BASE.subjects[1], other))
    assert len({c.vector().tobytes() for c in (BASE, first, second)}) == 3


def test_the_model_knows_of_no_distances() -> None:
    far = replace(BASE, thunder_lag_s=2.5, subjects=(replace(BASE.subjects[0], lag_s=0.4), BASE.subjects[1]))
    assert np.array_equal(far.vector(), BASE.vector())
    assert np.array_equal(far.told(100), BASE.told(100))
    assert (far.lag_s("heard0"), far.lag_s("heard1"), far.lag_s("thunder")) == (0.4, 0.0, 2.5)
    assert {far.lag_s(stream) for stream in ("contact0", "hit", "voice", "beat")} == {0.0}


def test_only_no_condition_is_all_zeros() -> None:
    assert Condition().vector().any()
    bare = Condition(camera_amount=0, camera_direction=0, pace=0).vector()
    assert bare[-1] == 1


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10_000))
def test_a_vector_says_everything_of_its_condition(seed: int) -> None:
    condition = sample_condition(tiny_banks(), np.random.default_rng(seed))
    assert np.abs(condition_of(condition.vector()).vector() - condition.vector()).max() < 1e-5


@settings(deadline=None)
@given(interval_s=st.floats(0.2, 2.0), tempo_bpm=st.floats(50, 180))
def test_nominal_clocks_turn_once_per_beat_or_contact(interval_s: float, tempo_bpm: float) -> None:
    condition = Condition(subjects=(Subject("idle"), Subject("machine", interval_s=interval_s)), tempo_bpm=tempo_bpm)
    clocks = condition.told(100)[:, : 2 * len(CLOCKS)].reshape(100, len(CLOCKS), 2)
    times = np.arange(100) / 25
    for name, turned in (("beat", times * tempo_bpm / 60), ("contact1", times / interval_s), ("heard1", times / interval_s)):
        both = clocks[:, CLOCKS.index(name)]
        assert np.abs(both - np.stack([np.sin(2 * np.pi * turned), np.cos(2 * np.pi * turned)], 1)).max() < 1e-5
    assert not clocks[:, [CLOCKS.index("contact0"), CLOCKS.index("heard0")]].any()


def test_clocks_of_a_later_window_go_on_where_those_of_the_earlier_were() -> None:
    assert np.abs(BASE.told(97, 4.12) - BASE.told(200)[103:]).max() < 1e-5
    assert np.abs(BASE.told(97, 4.12) - BASE.told(97)).max() > 0.1


def test_what_is_not_there_has_no_clock_and_is_told_to_be_missing() -> None:
    for subject, there in (
        (Subject("walk", interval_s=0.5), (True, True)), (Subject("walk", seen=False, interval_s=0.5), (False, True)),
        (Subject("walk", heard=False, interval_s=0.5), (True, False)), (Subject("wave"), (True, False)),
        (Subject("tap"), (True, True)), (NOBODY, (False, False)),
    ):  # fmt: skip
        condition = Condition(subjects=(NOBODY, subject))
        assert condition.present() == (False, False, *there)
        told = condition.told(8)
        assert (told[:, -2:] == np.array(there)).all()
        assert [bool(interval_s) for interval_s in condition.intervals_s()[3:]] == [t and subject.action == "walk" for t in there]


def test_only_actions_that_keep_time_have_a_nominal_interval() -> None:
    intervals = {name: nominal_interval(name, Mood(), 0.5, 0.0, np.random.default_rng(1)) for name in ACTIONS}
    assert {name for name, interval_s in intervals.items() if interval_s} == set(CLOCKED)
    assert all(0.2 < interval_s < 2 for interval_s in intervals.values() if interval_s)


def test_dancers_take_their_time_from_the_music() -> None:
    mood, rng = Mood(0.5, 0.8), np.random.default_rng(1)
    assert nominal_interval("dance", mood, 0.9, 96.0, rng) == pytest.approx(0.625)
    assert nominal_interval("walk", mood, 0.5, 96.0, rng) != pytest.approx(0.625, abs=0.05)


@pytest.mark.parametrize("action", CLOCKED)
def test_excitement_and_pace_quicken_and_calm_slows(action: str) -> None:
    def interval_s(arousal: float, pace: float) -> float:
        return nominal_interval(action, Mood(0.0, arousal), pace, 0.0, np.random.default_rng(2))

    assert interval_s(0.8, 0.5) < interval_s(0.0, 0.5) < interval_s(-0.8, 0.5)
    assert interval_s(0.0, 1.0) < interval_s(0.0, 0.0)

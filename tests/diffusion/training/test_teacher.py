"""Teacher: its takes agree with themselves and with their condition, as the model is to learn it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion.conditions import NOBODY, Condition, Subject, nominal_interval
from seedream.diffusion.events import events_of, peaks, turns
from seedream.diffusion.layout import ACTIONS, CHANNELS, RHYTHMIC, TIMED, index, indices
from seedream.diffusion.training.metrics import CONTACTS, match
from seedream.diffusion.training.teacher.banks import load_banks
from seedream.diffusion.training.teacher.signals import hump, smooth_noise, steady
from seedream.diffusion.training.teacher.takes import Take, perform, sample_condition
from seedream.types import Mood
from tests.diffusion.material import tiny_banks, write_banks

BANKS = tiny_banks()
SLOT = {name: [index(f"{name}{slot}") for slot in range(2)] for name in ("contact", "heard", "mouth", "phase_cos", "heard_cos")}


def _take(condition: Condition, seed: int = 0, duration_s: float = 8.0) -> Take:
    return perform(condition, duration_s, BANKS, np.random.default_rng(seed))


def _acting(action: str, **changes: float | bool) -> Condition:
    """A condition with one subject, heard from near."""
    interval_s = nominal_interval(action, Mood(), 0.5, 0.0, np.random.default_rng(1))
    subject = replace(Subject(action, interval_s=interval_s), **changes)  # type: ignore[arg-type]
    return Condition(subjects=(subject, NOBODY))


def _events(take: Take, stream: str) -> list[float]:
    return [float(t) for t in events_of(take.values, stream, take.condition)[0]]


def _inside(at_s: list[float], low_s: float = 0.15, high_s: float = 7.8) -> list[float]:
    return [t for t in at_s if low_s < t < high_s]


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10_000))
def test_the_same_numbers_give_the_same_take_of_any_condition(seed: int) -> None:
    condition = sample_condition(BANKS, np.random.default_rng(seed))
    first, again, other = _take(condition, seed, 4.0), _take(condition, seed, 4.0), _take(condition, seed + 1, 4.0)
    assert first.values.shape == (100, len(CHANNELS))
    assert first.values.dtype == np.float32
    assert np.isfinite(first.values).all()
    assert np.array_equal(first.values, again.values)
    assert not np.array_equal(first.values, other.values)


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10_000))
def test_what_a_condition_excludes_does_not_happen(seed: int) -> None:
    condition = sample_condition(BANKS, np.random.default_rng(seed))
    take = _take(condition, seed, 4.0)
    values = take.values
    for slot, subject in enumerate(condition.subjects):
        if not subject.seen:
            assert not values[:, [SLOT[name][slot] for name in ("contact", "mouth", "phase_cos")]].any()
        if not subject.heard:
            assert not values[:, [SLOT[name][slot] for name in ("heard", "heard_cos")]].any()
        if not subject.speaks:
            assert not values[:, SLOT["mouth"][slot]].any()
    for there, groups in ((condition.tempo_bpm, ("music",)), (condition.speech, ("speech", "words", "emphasis", "cues"))):
        for group in groups if not there else ():
            assert not values[:, indices(group=group)].any()
    if condition.weather != "storm":
        assert not values[:, [index("flash"), index("thunder")]].any()
    if not take.condition.elements:
        assert not values[:, indices(group="reveals")].any()


@pytest.mark.parametrize("action", CONTACTS)
def test_contacts_that_are_seen_are_heard_as_much_later_as_they_are_far_away(action: str) -> None:
    for lag_s in (0.0, 0.3):
        take = _take(_acting(action, lag_s=lag_s))
        seen, heard = _events(take, "contact0"), _events(take, "heard0")
        assert len(_inside(seen)) >= 1
        matched = match(seen, [t - lag_s for t in heard], 0.01)
        assert len(matched) >= len(_inside(seen))
        assert len(seen) == len(heard)


@pytest.mark.parametrize("action", RHYTHMIC)
def test_actions_that_keep_time_do_it_near_their_nominal_interval(action: str) -> None:
    condition = _acting(action)
    gaps = np.diff(_events(_take(condition, duration_s=12.0), "contact0"))
    assert np.median(gaps) == pytest.approx(condition.subjects[0].interval_s, rel=0.12)
    assert np.median(np.abs(np.diff(gaps)) / gaps[:-1]) < 0.1
    assert not _take(condition).values[:, SLOT["contact"][0]].any()


def test_thunder_comes_after_its_distance() -> None:
    for lag_s in (0.4, 2.5):
        take = _take(Condition(weather="storm", thunder_lag_s=lag_s), duration_s=12.0)
        flashes, thunder = _events(take, "flash"), _events(take, "thunder")
        assert len(flashes) >= 2
        assert len(match([t + lag_s for t in flashes], thunder, 0.035)) >= len(flashes) - 1


def test_dancers_step_on_the_beats_and_accents_are_hits_on_downbeats() -> None:
    condition = replace(_acting("dance", interval_s=60 / 96), tempo_bpm=96.0, arousal=0.8)
    take = _take(condition, 2, 12.0)
    beats = turns(take.values, "beat", condition).tolist()
    assert len(beats) == pytest.approx(12 * 96 / 60, abs=2)
    assert len(match(beats, _events(take, "contact0"), 0.01)) >= len(beats) - 1
    downbeats, accents, hits = (_events(take, name) for name in ("downbeat", "accent", "hit"))
    assert len(match(downbeats, beats, 0.02)) >= len(downbeats) - 1
    assert np.diff(downbeats) == pytest.approx(np.full(len(downbeats) - 1, 4 * 60 / 96), rel=0.05)
    assert accents
    assert accents == hits
    assert len(match(accents, downbeats, 0.01)) == len(accents)


def test_mouths_open_with_the_voice_and_hands_strike_with_stressed_words() -> None:
    take = _take(replace(_acting("talk", speaks=True), speech=True), 1)
    mouth, voice = take.values[:, SLOT["mouth"][0]], take.values[:, index("voice")]
    assert np.corrcoef(mouth, voice)[0, 1] > 0.25
    assert mouth.max() > 0.3
    words, weights = peaks(take.values[:, index("word")])
    stressed, emphasised = [float(t) for t in words[weights > 0.8]], _events(take, "emphasis")
    assert emphasised
    assert len(match(emphasised, stressed, 0.02)) == len(emphasised)
    assert len(emphasised) < len(stressed)
    assert _events(take, "contact0") == emphasised


@settings(deadline=None, max_examples=25)
@given(seed=st.integers(0, 10_000), elements=st.integers(1, 8), speech=st.booleans())
def test_elements_appear_with_their_chimes_and_shortly_before_their_cues(seed: int, elements: int, speech: bool) -> None:
    take = _take(Condition(elements=elements, speech=speech), seed)
    reveals, chimes, cues = (_events(take, name) for name in ("reveal", "chime", "cue"))
    assert reveals == chimes
    assert len(reveals) == take.condition.elements <= elements
    assert len(match([t - 0.08 for t in cues], reveals, 0.01)) == len(cues)
    assert not cues or speech
    assert all(0 < t < 7.4 for t in reveals)


def test_where_no_elements_are_wanted_none_appear() -> None:
    for speech in (False, True):
        for seed in range(12):
            assert _take(Condition(speech=speech), seed).condition.elements == 0


@pytest.mark.parametrize(("camera", "channel", "sign"), [("push", "camera.zoom", 1), ("pull", "camera.zoom", -1),
                                                         ("truck", "camera.x", -1), ("pan", "camera.x", -1)])  # fmt: skip
def test_cameras_go_where_they_are_sent(camera: str, channel: str, sign: int) -> None:
    values = _take(Condition(camera=camera, camera_direction=-1, camera_amount=0.8)).values
    assert values[:, index(channel)].mean() * sign > 0.4


def test_a_static_camera_only_follows_accents() -> None:
    values = _take(Condition()).values
    assert not values[:, [index("camera.x"), index("camera.y"), index("camera.zoom")]].any()


def test_leaps_are_on_the_ground_at_their_contacts() -> None:
    take = _take(_acting("jump"))
    height = take.values[:, index("height0")]
    at = _inside(_events(take, "contact0"))
    assert np.interp(at, np.arange(len(height)) / 25, height).max() < 0.06
    assert 0.12 < height.max() < 0.5


def test_all_actions_are_asked_for_and_a_chosen_one_is_there() -> None:
    rng = np.random.default_rng(0)
    drawn = [sample_condition(BANKS, rng) for _ in range(300)]
    assert {subject.action for condition in drawn for subject in condition.subjects} == set(ACTIONS)
    assert {condition.weather for condition in drawn} >= {"clear", "storm", "snow"}
    for action in ACTIONS[1:]:
        assert action in {subject.action for subject in sample_condition(BANKS, rng, action).subjects}
    for condition in drawn:
        assert sum(subject.speaks for subject in condition.subjects) <= condition.speech
        for subject in condition.subjects:
            assert bool(subject.interval_s) == bool(nominal_interval(subject.action, Mood(), 0.5, 90.0, rng))


@settings(deadline=None)
@given(seed=st.integers(0, 1000), interval_s=st.floats(0.2, 1.5), drift=st.floats(0, 0.05))
def test_steady_events_keep_their_interval_and_reach_the_end(seed: int, interval_s: float, drift: float) -> None:
    at = np.array(steady(np.random.default_rng(seed), -3.0, 11.0, interval_s, 0.02, drift))
    assert -3.0 <= at[0] <= -3.0 + interval_s
    assert 11.0 - 1.6 * interval_s < at[-1] < 11.0
    assert np.median(np.diff(at)) == pytest.approx(interval_s, rel=0.16)


def test_smooth_noise_is_smooth_and_of_unit_variance() -> None:
    times = np.arange(-75, 5000) / 25
    noise = smooth_noise(np.random.default_rng(0), times, 1.0)
    assert 0.6 < noise.std() < 1.2
    assert np.abs(np.diff(noise)).max() < 0.3


def test_a_hump_rises_stays_and_falls() -> None:
    curve = hump(np.arange(100) / 25, 1.0, 3.0, 0.4)
    assert not curve[:26].any()
    assert (curve[36:65] == 1).all()
    assert not curve[75:].any()


def test_streams_that_keep_time_have_no_pulses_of_their_own() -> None:
    take = _take(_acting("walk"))
    for stream in ("contact0", "heard0"):
        sine, cosine, _ = TIMED[stream]
        length = np.hypot(take.values[:, index(sine)], take.values[:, index(cosine)])
        assert length == pytest.approx(np.ones(200), abs=1e-5)
        assert not take.values[:, index(stream)].any()


def test_banks_are_read_as_they_were_written(tmp_path: Path) -> None:
    write_banks(tmp_path, BANKS)
    loaded = load_banks(tmp_path)
    for found, made in zip(loaded.utterances, BANKS.utterances, strict=True):
        assert found.duration_s == pytest.approx(made.duration_s)
        for name in ("level", "brightness", "words_s", "stressed", "phonemes_s", "opening", "rounding"):
            assert np.array_equal(getattr(found, name), getattr(made, name))
    for song, original in zip(loaded.songs, BANKS.songs, strict=True):
        assert (song.tempo_bpm, song.beats_per_bar) == (original.tempo_bpm, original.beats_per_bar)
        assert np.array_equal(song.level, original.level)
    assert loaded.meanings.keys() == BANKS.meanings.keys()
    assert all(np.array_equal(loaded.meanings[name], BANKS.meanings[name]) for name in ACTIONS)

"""Manager: shots become tracks and events on one clock, and picture, sound and words agree because they were sampled together.

The first part plants what the model says; the second samples from the shipped weights.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import pytest

from seedream.diffusion import Given, SpokenGiven, Tracks, emphasised, sample
from seedream.diffusion.casting import meaning_of
from seedream.diffusion.conditions import Vector
from seedream.diffusion.denoiser import Model, Numbers
from seedream.diffusion.gait import stride_hu
from seedream.diffusion.layout import GROUPS
from seedream.diffusion.manager import COARSE, FULL, THUNDER_LAG_S
from seedream.diffusion.stage import head_unit_u
from seedream.scene.shots.views import CastMember, Place, TitleView, Weather, WorldView
from seedream.scene.storyboard import Camera, Storyboard
from seedream.types import Phoneme, Word
from tests.diffusion.material import (
    APART_S,
    FIRST_S,
    FRAME,
    HERO,
    Oracle,
    Performers,
    acted,
    board,
    condition_of,
    plain,
    rowwise,
    street,
    strict,
    taught,
    tiny_banks,
    window,
)

FRIEND = CastMember("friend", "person", "person", "jump", x=0.4)
THIRD = CastMember("third", "person", "person", "walk", x=-0.4)
SENTENCE = ("the", "light", "bends", "inside", "a", "drop", "of", "water")


def _film(
    film: Storyboard, given: Given | None = None, model: Model | None = None, *, seed: int = 3, sync: bool = True
) -> tuple[Tracks, ...]:
    return sample(film, given or Given(), FRAME, seed, sync=sync, model=model or acted())


def _said(start_s: float, speaker: str = "narrator", words: tuple[str, ...] = SENTENCE) -> SpokenGiven:
    """A line with a word every 0.4 s, an open vowel in each and a shut mouth between them."""
    spoken = tuple(Word(w, start_s + 0.4 * i, start_s + 0.4 * i + 0.3) for i, w in enumerate(words))
    sounds = tuple(p for w in spoken for p in (Phoneme("m", w.start_s, w.start_s + 0.1), Phoneme("ɑ", w.start_s + 0.1, w.end_s)))
    times = np.arange(int(0.4 * len(words) * 25) + 1) / 25
    level = np.abs(np.sin(np.pi * times / 0.4)).astype(np.float32)
    return SpokenGiven("l", speaker, start_s, start_s + 0.4 * len(words), spoken, sounds, level, 0.3 * level)


def _steps(tracks: Tracks, source: str = "hero") -> list[float]:
    return [event.time_s for event in tracks.of_kind("step") if event.seen and event.source == source]


# What the model says is planted.


def test_every_shot_has_its_tracks_in_order_beginning_with_a_cut() -> None:
    views = (street(), TitleView("A headline", body="a line"), WorldView(Place("sea"), ()))
    tracks = _film(board(*views, seconds=3.3))
    assert [t.shot_id for t in tracks] == ["shot-0", "shot-1", "shot-2"]
    for one in tracks:
        assert one.duration_s == 3.3
        assert (one.events[0].kind, one.events[0].source) == ("cut", one.shot_id)
        assert [e.time_s for e in one.events] == sorted(e.time_s for e in one.events)
        assert {curve.shape for curve in one.channels.values()} == {(84,)}
        assert all(curve.dtype == np.float32 and np.isfinite(curve).all() for curve in one.channels.values())
    assert "hero.x" in tracks[0].channels
    assert "weather.amount" in tracks[2].channels
    assert set(tracks[1].channels) == {"camera.x", "camera.y", "camera.zoom", "beat.phase", "speech.level"}


def test_contacts_are_heard_as_they_are_seen() -> None:
    (tracks,) = _film(board(street(HERO, FRIEND), seconds=4.0))
    steps, landings = tracks.of_kind("step"), tracks.of_kind("land")
    assert steps[0].time_s == pytest.approx(FIRST_S, abs=0.003)
    assert np.ptp(np.diff([e.time_s for e in steps])) < 0.003
    assert [e.time_s for e in landings] == pytest.approx([1.0, 2.0, 3.0], abs=0.003)
    assert all(event.seen and event.sound for event in (*steps, *landings))


def test_without_sync_modalities_are_sampled_apart_and_what_is_heard_is_not_moved() -> None:
    oracle = Oracle(window(104))
    sample(board(street()), Given(), FRAME, 3, sync=False, model=plain(oracle))
    assert oracle.joined
    assert not any(oracle.joined)
    together, apart = (_film(board(street()), sync=sync)[0] for sync in (True, False))
    assert _steps(together) == pytest.approx(_steps(apart))
    heard = [event.time_s for event in apart.of_kind("step") if event.sound]
    assert not any(event.sound for event in apart.of_kind("step") if event.seen)
    assert heard[1:-1] == pytest.approx([t + APART_S for t in _steps(apart)[: len(heard)]][1:-1], abs=0.01)


def test_without_sync_elements_take_no_notice_of_words_and_sound_when_they_sound() -> None:
    film = board(TitleView("A headline", bullets=("light", "drop")), seconds=6.0)
    (tracks,) = _film(film, Given((_said(1.0),)), sync=False)
    seen = [e for e in tracks.of_kind("reveal") if e.seen]
    assert len(seen) == 3
    assert not any(e.sound for e in seen)
    assert [e.sound for e in tracks.of_kind("reveal") if not e.seen] == ["whoosh_soft", "tick", "tick"]


def test_a_preview_takes_fewer_steps_with_the_same_noise() -> None:
    shown: list[Numbers] = []

    def watch(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        shown.append(x.copy())
        return rowwise(x, known, levels, condition, told, joined)

    for coarse in (True, False):
        sample(board(street()), Given(), FRAME, 3, coarse=coarse, model=plain(watch))
    assert len(shown) == COARSE.calls + FULL.calls
    assert COARSE.steps <= FULL.steps / 2
    assert np.array_equal(shown[0], shown[COARSE.calls])


def test_everybody_acts_even_a_third_and_a_fourth() -> None:
    cast = (HERO, FRIEND, THIRD, replace(FRIEND, entity_id="fourth", action="type"))
    (tracks,) = _film(board(street(*cast)))
    for member in cast:
        assert {f"{member.entity_id}.{name}" for name in ("x", "y", "blink", "gaze")} <= set(tracks.channels)
    assert {e.source for e in tracks.events if e.sound} >= {member.entity_id for member in cast}
    assert _steps(tracks, "hero") != pytest.approx(_steps(tracks, "third"))


def test_a_third_and_a_fourth_join_what_the_first_two_are_in() -> None:
    oracle = Oracle(window(104))
    sample(board(street(HERO, FRIEND, THIRD)), Given(), FRAME, 3, model=plain(oracle))
    camera, actors = (np.array([known[..., GROUPS.index(group)].all() for known in oracle.known]) for group in ("camera", "actors"))
    assert camera.tolist() == [False] * FULL.calls + [True] * FULL.calls
    assert not actors.any()


def test_same_seed_same_tracks_another_seed_others() -> None:
    first, again, other = (_film(board(street(HERO, FRIEND, THIRD)), model=plain(rowwise), seed=seed)[0] for seed in (1, 1, 2))
    assert first.events == again.events
    assert first.channels.keys() == again.channels.keys() == other.channels.keys()
    assert all(np.array_equal(first.channels[name], again.channels[name]) for name in first.channels)
    assert any(not np.array_equal(first.channels[name], other.channels[name]) for name in first.channels)


def test_changing_a_shot_leaves_the_others_as_they_were() -> None:
    before = board(street(HERO, FRIEND, THIRD), street(), street(THIRD))
    views = (before.shots[0].view, WorldView(Place("sea", weather="storm"), (FRIEND,)), before.shots[2].view)
    after = replace(before, shots=tuple(replace(shot, view=view) for shot, view in zip(before.shots, views, strict=True)))
    old, new = (_film(film, model=plain(rowwise)) for film in (before, after))
    for a, b in ((old[0], new[0]), (old[2], new[2])):
        assert a.events == b.events
        assert all(np.array_equal(a.channels[name], b.channels[name]) for name in a.channels)
    assert old[1].events != new[1].events


def test_words_are_events_of_the_shot_in_which_they_begin() -> None:
    film = board(street(), street(HERO), seconds=2.0)
    given = Given((_said(0.3, "narrator", SENTENCE[:5]), _said(2.6, "hero", SENTENCE[5:])))
    tracks = _film(film, given)
    said = [
        (e.text, e.time_s + shot.start_s, e.source) for shot, t in zip(film.shots, tracks, strict=True) for e in t.of_kind("word")
    ]
    expected = [(w.text, w.start_s, line.speaker) for line in given.speech for w in line.words]
    assert [(text, source) for text, _, source in said] == [(text, source) for text, _, source in expected]
    assert [at for _, at, _ in said] == pytest.approx([at for _, at, _ in expected])
    assert [len(t.of_kind("word")) for t in tracks] == [5, 3]
    assert all(e.duration_s == pytest.approx(0.3) for t in tracks for e in t.of_kind("word"))


def test_words_are_seen_where_their_speaker_is() -> None:
    given = Given((_said(0.3, "hero", SENTENCE[:5]), _said(2.4, "hero", SENTENCE[5:])))
    here, elsewhere = _film(board(street(HERO), street(FRIEND), seconds=2.0), given)
    assert [e.seen for e in here.of_kind("word")] == [True] * 5
    assert [e.seen for e in elsewhere.of_kind("word")] == [False] * 3


def test_a_mouth_moves_only_in_the_shots_in_which_its_line_is_heard() -> None:
    film = board(*(street(HERO, FRIEND) for _ in range(3)), seconds=4.0)
    before, during, after = _film(film, Given((_said(5.0, "hero", SENTENCE[:5]),)))
    assert not {name for t in (before, after) for name in t.channels if "mouth" in name}
    assert "friend.mouth" not in during.channels
    mouth, voice = during.channels["hero.mouth"], during.channels["speech.level"]
    assert np.corrcoef(mouth, voice)[0, 1] > 0.6
    assert mouth.max() > 0.7
    assert not mouth[:22].any()
    assert not mouth[80:].any()


def test_words_on_which_the_model_leans_are_emphasised() -> None:
    film, given = board(street(), street(), seconds=4.0), Given((_said(3.0),))
    marked = emphasised(given.words, film, _film(film, given))
    assert [w.text for w in marked if w.emphasised] == ["light", "bends", "inside", "drop", "water"]
    assert [replace(w, emphasised=False) for w in marked] == list(given.words)


def test_other_stages_read_beat_music_and_speech() -> None:
    film = board(street(), street(), seconds=4.0)
    given = Given((_said(4.5),), np.linspace(0, 1, 201).astype(np.float32))
    first, second = _film(film, given)
    assert first.at("beat.phase", 1.0) == pytest.approx(0.5, abs=1e-3)
    assert second.at("beat.phase", 1.0) == pytest.approx(0.5, abs=1e-3)
    assert [t.at("music.level", 2.0) for t in (first, second)] == pytest.approx([0.25, 0.75])
    assert not first.channels["speech.level"].any()
    assert second.at("speech.level", 0.7) > 0.9
    assert "music.level" not in _film(film)[0].channels


def test_elements_come_with_their_words_in_film_time() -> None:
    title = TitleView("A headline", bullets=("bends", "drop of water"))
    (_, tracks) = _film(board(street(), title, seconds=6.0), Given((_said(7.0),)))
    times = {e.source: e.time_s for e in tracks.of_kind("reveal")}
    assert times["bullet.0"] == pytest.approx(1.0 + 2 * 0.4 - 0.08, abs=0.5 / 30)
    assert times["bullet.1"] == pytest.approx(1.0 + 5 * 0.4 - 0.08, abs=0.5 / 30)
    assert times["headline"] == pytest.approx(FIRST_S, abs=0.5 / 30)
    assert all(e.sound for e in tracks.of_kind("reveal"))


def test_thunder_is_as_far_away_in_all_shots_of_a_film() -> None:
    lags = set()
    for seed in (1, 2):
        tracks = _film(board(street(weather="storm"), street(weather="storm"), seconds=8.0), seed=seed)
        found = {
            round(thunder.time_s - lightning.time_s, 2)
            for one in tracks
            for lightning, thunder in zip(one.of_kind("lightning"), one.of_kind("thunder"), strict=True)
        }
        assert len(found) == 1
        assert THUNDER_LAG_S[0] <= min(found) <= THUNDER_LAG_S[1]
        lags |= found
    assert len(lags) == 2


def test_a_following_camera_follows_the_first_of_the_cast() -> None:
    (tracks,) = _film(board(street(HERO, THIRD), move="follow"))
    assert np.corrcoef(tracks.channels["camera.x"], tracks.channels["hero.x"])[0, 1] > 0.9999
    assert {e.pan for e in tracks.of_kind("step")} == {0.0}


def test_a_dancer_steps_on_the_beats_of_a_song() -> None:
    beats = -0.37 + np.cumsum(60 / 90 * (1 + 0.01 * np.random.default_rng(1).standard_normal(30)))
    song = replace(board(street(), street(replace(HERO, action="dance")), seconds=6.0), beats_s=tuple(beats.tolist()))
    tracks = _film(song, Given(music_level=np.ones(301, np.float32)))[1]
    inside = beats[(beats > 6.1) & (beats < 11.9)] - 6.0
    assert max(np.abs(np.array(_steps(tracks)) - t).min() for t in inside) < 0.015
    assert len(_steps(tracks)) <= len(inside) + 2


def test_the_prompt_reaches_the_model() -> None:
    heard: list[Vector] = []

    def listen(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        heard.append(condition_of(condition[0]).meaning)
        return x

    prompt = np.random.default_rng(0).standard_normal(384).astype(np.float32)
    sample(board(street()), Given(), FRAME, 3, meaning=prompt, model=plain(listen))
    assert heard[0] == pytest.approx(meaning_of(prompt))
    assert heard[0].any()


def test_takes_of_the_teacher_make_a_film() -> None:
    cast = tuple(replace(HERO, entity_id=action, action=action) for action in ("walk", "talk", "fly", "drive", "dance"))
    film = board(street(*cast, weather="storm"), TitleView("A headline", icons=("cat", "dog")), seconds=8.0, move="follow")
    for sync in (True, False):
        for tracks in _film(film, Given((_said(1.0, "talk"),)), acted(taught(tiny_banks())), sync=sync):
            assert all(np.isfinite(curve).all() and len(curve) == 201 for curve in tracks.channels.values())
            assert all(0 <= e.time_s <= 8.0 and 0 <= e.strength <= 1.1 and abs(e.pan) <= 0.8 for e in tracks.events)


def test_progress_runs_from_reveal_to_end() -> None:
    (tracks,) = _film(board(TitleView("A headline"), seconds=8.0))
    event = tracks.of_kind("reveal")[0]
    assert tracks.progress("headline", event.time_s - 0.01) == 0
    assert 0 < tracks.progress("headline", event.time_s + 0.3) < 1
    assert tracks.progress("headline", event.time_s + event.duration_s) == 1
    assert tracks.progress("nothing", 3.0) == 0


def test_shots_are_sampled_together_within_few_calls() -> None:
    performers = Performers(strict)
    _film(board(*(street() for _ in range(6)), seconds=4.0), model=plain(performers))
    assert performers.calls == FULL.calls


# The shipped model.


@dataclass(frozen=True)
class _Walks:
    """Six shots of somebody who walks, sampled with and without sync."""

    film: Storyboard
    together: tuple[Tracks, ...]
    apart: tuple[Tracks, ...]


@pytest.fixture(scope="module")
def walks() -> _Walks:
    film = board(*(street() for _ in range(6)), seconds=6.0)
    return _Walks(film, *(sample(film, Given(), FRAME, 3, sync=sync) for sync in (True, False)))


def test_shipped_same_seed_same_tracks(walks: _Walks) -> None:
    for first, second in zip(walks.together, sample(walks.film, Given(), FRAME, 3), strict=True):
        assert first.events == second.events
        assert all(np.array_equal(first.channels[name], second.channels[name]) for name in first.channels)
    assert _steps(walks.together[0]) != pytest.approx(_steps(walks.together[1]))


def test_shipped_shots_are_the_same_to_the_last_bit_in_any_company() -> None:
    many = board(*(street(HERO, FRIEND) for _ in range(7)), seconds=2.0)
    few = replace(many, shots=many.shots[:2])
    for one, alone in zip(sample(many, Given(), FRAME, 3), sample(few, Given(), FRAME, 3), strict=False):
        assert one.events == alone.events
        assert all(np.array_equal(one.channels[name], alone.channels[name]) for name in one.channels)


def test_shipped_steps_keep_time_and_fall_on_half_cycles(walks: _Walks) -> None:
    for tracks in walks.together:
        steps = _steps(tracks)
        assert 8 <= len(steps) <= 20
        changes = [abs(b - a) / a for a, b in pairwise(np.diff(steps))]
        assert np.median(changes) < 0.1
        halves = np.array([2 * tracks.at("hero.phase", t) for t in steps])
        assert np.abs(halves - halves.round()).max() < 0.06


def test_shipped_bodies_travel_one_stride_per_cycle(walks: _Walks) -> None:
    for tracks in walks.together:
        x, phase = tracks.channels["hero.x"], tracks.channels["hero.phase"]
        stride = stride_hu("walk", float(tracks.channels["hero.amplitude"][0])) * head_unit_u("medium")
        assert (x[-1] - x[0]) / (phase[-1] - phase[0]) == pytest.approx(stride, rel=1e-3)


def test_shipped_steps_are_heard_as_they_are_seen_and_without_sync_they_part(walks: _Walks) -> None:
    def heard_with(films: tuple[Tracks, ...]) -> float:
        return float(np.mean([bool(e.sound) for t in films for e in t.of_kind("step") if e.seen]))

    assert heard_with(walks.together) > 0.8
    assert heard_with(walks.apart) < 0.6
    assert [e for t in walks.apart for e in t.of_kind("step") if not e.seen]


@pytest.mark.parametrize(("weather", "sound"), [("rain", "step_wet"), ("clear", "step_dry"), ("snow", "step_snow")])
def test_shipped_ground_decides_how_steps_sound(weather: Weather, sound: str) -> None:
    (tracks,) = sample(board(street(weather=weather)), Given(), FRAME, 3)
    assert {e.sound for e in tracks.of_kind("step") if e.sound} == {sound}


def test_shipped_lightning_is_seen_before_its_thunder_is_heard() -> None:
    tracks = sample(board(*(street(weather="storm") for _ in range(4)), seconds=10.0), Given(), FRAME, 3)
    lags, lone = [], 0
    for one in tracks:
        flashes = [event.time_s for event in one.of_kind("lightning")]
        assert all(one.at("light.flash", t + 0.03) > 0.5 for t in flashes)
        for thunder in one.of_kind("thunder"):
            near = [thunder.time_s - t for t in flashes if THUNDER_LAG_S[0] - 0.1 < thunder.time_s - t < THUNDER_LAG_S[1] + 0.1]
            lags += near[-1:]
            lone += not near
    assert len(lags) >= 3
    assert lone <= 0.25 * len(lags)
    assert np.ptp(lags) < 0.15


def test_shipped_elements_appear_with_their_words() -> None:
    title = TitleView("A headline", bullets=("bends", "drop of water"))
    (tracks,) = sample(board(title, seconds=8.0), Given((_said(1.0),)), FRAME, 3)
    times = {e.source: e.time_s for e in tracks.of_kind("reveal")}
    assert times["bullet.0"] == pytest.approx(1.72, abs=0.16)
    assert times["bullet.1"] == pytest.approx(2.92, abs=0.16)
    assert times["headline"] < times["bullet.0"] < times["bullet.1"]


def test_shipped_mouths_move_with_the_voice_and_are_shut_when_nobody_speaks() -> None:
    speaker = replace(HERO, action="talk")
    view = WorldView(Place("cafe"), (speaker, replace(THIRD, action="stand")), "close")
    (tracks,) = sample(board(view, seconds=8.0), Given((_said(3.0, "hero"),)), FRAME, 3)
    mouth, times = tracks.channels["hero.mouth"], np.arange(201) / 25
    speaking, silent = (times > 3.1) & (times < 6.0), (times < 2.5) | (times > 6.8)
    assert mouth[speaking].max() > 0.5
    assert mouth[speaking].mean() > 5 * mouth[silent].mean()
    assert (mouth[silent] > 0.15).mean() < 0.05
    assert np.corrcoef(mouth[speaking], tracks.channels["speech.level"][speaking])[0, 1] > 0.4
    assert "third.mouth" not in tracks.channels


def test_shipped_dancers_step_on_the_beats_of_a_song() -> None:
    beats = -0.37 + np.cumsum(0.6 * (1 + 0.01 * np.random.default_rng(1).standard_normal(30)))
    dance = replace(board(street(replace(HERO, action="dance")), seconds=10.0), beats_s=tuple(beats.tolist()), tempo_bpm=100.0)
    (tracks,) = sample(dance, Given(music_level=np.full(251, 0.7, np.float32)), FRAME, 3)
    steps = np.array(_steps(tracks))
    inside = beats[(beats > 0.1) & (beats < 9.9)]
    assert np.median([np.abs(steps - t).min() for t in inside]) < 0.04
    assert len(steps) == pytest.approx(len(inside), abs=2)


def test_shipped_cameras_go_where_the_board_sends_them() -> None:
    views = board(*(street() for _ in range(3)), seconds=5.0)
    moves = (Camera("truck", 0.8, 1), Camera("truck", 0.8, -1), Camera("push", 0.8))
    film = replace(views, shots=tuple(replace(shot, camera=camera) for shot, camera in zip(views.shots, moves, strict=True)))
    right, left, inward = sample(film, Given(), FRAME, 3)
    assert right.at("camera.x", 5.0) - right.at("camera.x", 0.0) > 100
    assert left.at("camera.x", 5.0) - left.at("camera.x", 0.0) < -100
    assert inward.at("camera.zoom", 5.0) - inward.at("camera.zoom", 0.0) > 0.05

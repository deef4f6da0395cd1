"""Manager: shots become tracks and events on one clock, and picture, sound and words agree because they were sampled together.

What the model says is planted here.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.diffusion import Given, Tracks, emphasised, sample
from seedream.diffusion.casting import meaning_of
from seedream.diffusion.conditions import Vector
from seedream.diffusion.denoiser import Model, Numbers
from seedream.diffusion.layout import GROUPS
from seedream.diffusion.manager import COARSE, FULL, THUNDER_LAG_S
from seedream.scene.shots.views import Place, TitleView, WorldView
from seedream.scene.storyboard import Storyboard
from tests.diffusion.material import (
    APART_S,
    FIRST_S,
    FRAME,
    FRIEND,
    HERO,
    SENTENCE,
    THIRD,
    Oracle,
    Performers,
    acted,
    board,
    condition_of,
    plain,
    rowwise,
    said,
    steps_of,
    street,
    strict,
    taught,
    tiny_banks,
    window,
)


def _film(
    film: Storyboard, given: Given | None = None, model: Model | None = None, *, seed: int = 3, sync: bool = True
) -> tuple[Tracks, ...]:
    return sample(film, given or Given(), FRAME, seed, sync=sync, model=model or acted())


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
    assert steps_of(together) == pytest.approx(steps_of(apart))
    heard = [event.time_s for event in apart.of_kind("step") if event.sound]
    assert not any(event.sound for event in apart.of_kind("step") if event.seen)
    assert heard[1:-1] == pytest.approx([t + APART_S for t in steps_of(apart)[: len(heard)]][1:-1], abs=0.01)


def test_without_sync_elements_take_no_notice_of_words_and_sound_when_they_sound() -> None:
    film = board(TitleView("A headline", bullets=("light", "drop")), seconds=6.0)
    (tracks,) = _film(film, Given((said(1.0),)), sync=False)
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
    assert steps_of(tracks, "hero") != pytest.approx(steps_of(tracks, "third"))


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
    given = Given((said(0.3, "narrator", SENTENCE[:5]), said(2.6, "hero", SENTENCE[5:])))
    tracks = _film(film, given)
    heard = [
        (e.text, e.time_s + shot.start_s, e.source) for shot, t in zip(film.shots, tracks, strict=True) for e in t.of_kind("word")
    ]
    expected = [(w.text, w.start_s, line.speaker) for line in given.speech for w in line.words]
    assert [(text, source) for text, _, source in heard] == [(text, source) for text, _, source in expected]
    assert [at for _, at, _ in heard] == pytest.approx([at for _, at, _ in expected])
    assert [len(t.of_kind("word")) for t in tracks] == [5, 3]
    assert all(e.duration_s == pytest.approx(0.3) for t in tracks for e in t.of_kind("word"))


def test_words_are_seen_where_their_speaker_is() -> None:
    given = Given((said(0.3, "hero", SENTENCE[:5]), said(2.4, "hero", SENTENCE[5:])))
    here, elsewhere = _film(board(street(HERO), street(FRIEND), seconds=2.0), given)
    assert [e.seen for e in here.of_kind("word")] == [True] * 5
    assert [e.seen for e in elsewhere.of_kind("word")] == [False] * 3


def test_a_mouth_moves_only_in_the_shots_in_which_its_line_is_heard() -> None:
    film = board(*(street(HERO, FRIEND) for _ in range(3)), seconds=4.0)
    before, during, after = _film(film, Given((said(5.0, "hero", SENTENCE[:5]),)))
    assert not {name for t in (before, after) for name in t.channels if "mouth" in name}
    assert "friend.mouth" not in during.channels
    mouth, voice = during.channels["hero.mouth"], during.channels["speech.level"]
    assert np.corrcoef(mouth, voice)[0, 1] > 0.6
    assert mouth.max() > 0.7
    assert not mouth[:22].any()
    assert not mouth[80:].any()


def test_words_on_which_the_model_leans_are_emphasised() -> None:
    film, given = board(street(), street(), seconds=4.0), Given((said(3.0),))
    marked = emphasised(given.words, film, _film(film, given))
    assert [w.text for w in marked if w.emphasised] == ["light", "bends", "inside", "drop", "water"]
    assert [replace(w, emphasised=False) for w in marked] == list(given.words)


def test_other_stages_read_beat_music_and_speech() -> None:
    film = board(street(), street(), seconds=4.0)
    given = Given((said(4.5),), np.linspace(0, 1, 201).astype(np.float32))
    first, second = _film(film, given)
    assert first.at("beat.phase", 1.0) == pytest.approx(0.5, abs=1e-3)
    assert second.at("beat.phase", 1.0) == pytest.approx(0.5, abs=1e-3)
    assert [t.at("music.level", 2.0) for t in (first, second)] == pytest.approx([0.25, 0.75])
    assert not first.channels["speech.level"].any()
    assert second.at("speech.level", 0.7) > 0.9
    assert "music.level" not in _film(film)[0].channels


def test_elements_come_with_their_words_in_film_time() -> None:
    title = TitleView("A headline", bullets=("bends", "drop of water"))
    (_, tracks) = _film(board(street(), title, seconds=6.0), Given((said(7.0),)))
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
    assert max(np.abs(np.array(steps_of(tracks)) - t).min() for t in inside) < 0.015
    assert len(steps_of(tracks)) <= len(inside) + 2


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
        for tracks in _film(film, Given((said(1.0, "talk"),)), acted(taught(tiny_banks())), sync=sync):
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

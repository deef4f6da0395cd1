"""Manager: what films get from the shipped weights."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import pytest

from seedream.diffusion import Given, Tracks, sample
from seedream.diffusion.gait import stride_hu
from seedream.diffusion.manager import THUNDER_LAG_S
from seedream.diffusion.stage import head_unit_u
from seedream.scene.shots.views import Place, TitleView, Weather, WorldView
from seedream.scene.storyboard import Camera, Storyboard
from tests.diffusion.material import (
    FRAME,
    FRIEND,
    HERO,
    THIRD,
    board,
    said,
    steps_of,
    street,
)


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
    assert steps_of(walks.together[0]) != pytest.approx(steps_of(walks.together[1]))


def test_shipped_shots_are_the_same_to_the_last_bit_in_any_company() -> None:
    many = board(*(street(HERO, FRIEND) for _ in range(7)), seconds=2.0)
    few = replace(many, shots=many.shots[:2])
    for one, alone in zip(sample(many, Given(), FRAME, 3), sample(few, Given(), FRAME, 3), strict=False):
        assert one.events == alone.events
        assert all(np.array_equal(one.channels[name], alone.channels[name]) for name in one.channels)


def test_shipped_steps_keep_time_and_fall_on_half_cycles(walks: _Walks) -> None:
    for tracks in walks.together:
        steps = steps_of(tracks)
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
    (tracks,) = sample(board(title, seconds=8.0), Given((said(1.0),)), FRAME, 3)
    times = {e.source: e.time_s for e in tracks.of_kind("reveal")}
    assert times["bullet.0"] == pytest.approx(1.72, abs=0.16)
    assert times["bullet.1"] == pytest.approx(2.92, abs=0.16)
    assert times["headline"] < times["bullet.0"] < times["bullet.1"]


def test_shipped_mouths_move_with_the_voice_and_are_shut_when_nobody_speaks() -> None:
    speaker = replace(HERO, action="talk")
    view = WorldView(Place("cafe"), (speaker, replace(THIRD, action="stand")), "close")
    (tracks,) = sample(board(view, seconds=8.0), Given((said(3.0, "hero"),)), FRAME, 3)
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
    steps = np.array(steps_of(tracks))
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

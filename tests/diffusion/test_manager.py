"""Tracks: what is seen is what is heard; steps keep time; elements appear with their words."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from seedream.diffusion import Given, SpokenGiven, Tracks, sample
from seedream.diffusion.gait import stride_hu
from seedream.diffusion.procedural.reveals import find_cue, sample_reveals
from seedream.diffusion.stage import head_unit_u
from seedream.scene.storyboard import Camera, Shot, Storyboard
from seedream.scene.views import CastMember, Place, TitleView, View, WorldView
from seedream.types import Element, FrameSpec, Mood, Word

FRAME = FrameSpec(320, 180)
HERO = CastMember("hero", "person", "person", "walk")
HALVES = tuple(k * 0.25 for k in range(40))


def _board(view: View, seconds: float = 8.0, move: str = "static") -> Storyboard:
    shot = Shot("shot-1", 0, "b", "p", 0.0, seconds, view, Camera(move))  # type: ignore[arg-type]
    return Storyboard((shot,), seconds, 30, 90.0, 4, Mood(-0.5, -0.3), 0.4)


def _walk(weather: str = "rain", **options: object) -> Tracks:
    view = WorldView(Place("neon_city", "night", weather), (HERO,), "medium")  # type: ignore[arg-type]
    return sample(_board(view), Given(), FRAME, 3, **options)[0]  # type: ignore[arg-type]


def test_same_seed_same_tracks() -> None:
    first, second = _walk(), _walk()
    assert first.events == second.events
    assert all(np.array_equal(first.channels[name], second.channels[name]) for name in first.channels)


def test_steps_fall_on_half_cycles_and_keep_time() -> None:
    tracks = _walk()
    times = [e.time_s for e in tracks.of_kind("step")]
    assert len(times) >= 10
    assert all(abs(tracks.at("hero.phase", t) * 2 % 1.0) < 0.02 or abs(tracks.at("hero.phase", t) * 2 % 1.0) > 0.98 for t in times)
    intervals = np.diff(times)
    assert np.median(np.abs(np.diff(intervals)) / intervals[:-1]) < 0.05


def test_body_travels_one_stride_per_cycle() -> None:
    tracks = _walk()
    x, phase = tracks.channels["hero.x"], tracks.channels["hero.phase"]
    amplitude = float(tracks.channels["hero.amplitude"][0])
    stride = stride_hu("walk", amplitude) * head_unit_u("medium")
    assert (x[-1] - x[0]) / (phase[-1] - phase[0]) == pytest.approx(stride, rel=1e-3)


def test_ground_decides_how_steps_sound() -> None:
    assert {e.sound for e in _walk("rain").of_kind("step")} == {"step_wet"}
    assert {e.sound for e in _walk("clear").of_kind("step")} == {"step_dry"}
    assert {e.sound for e in _walk("snow").of_kind("step")} == {"step_snow"}


def test_without_sync_picture_and_sound_part() -> None:
    together, apart = _walk(), _walk(sync=False)
    assert [e.time_s for e in together.of_kind("step")] == [e.time_s for e in apart.of_kind("step") if e.seen]
    heard = np.array([e.time_s for e in apart.events if e.sound.startswith("step")])
    seen = np.array([e.time_s for e in apart.of_kind("step") if e.seen])
    assert not any(e.sound for e in apart.of_kind("step") if e.seen)
    assert np.median(np.abs(heard[:, None] - seen[None, :]).min(1)) > 0.03


def test_lightning_is_seen_before_thunder_is_heard() -> None:
    tracks = _walk("storm")
    flashes, thunder = tracks.of_kind("lightning"), tracks.of_kind("thunder")
    assert flashes
    assert thunder
    assert thunder[0].time_s > flashes[0].time_s + 0.4
    assert tracks.at("light.flash", flashes[0].time_s + 0.03) > 0.5


def test_elements_appear_with_their_words() -> None:
    spoken = ["the", "light", "bends", "inside", "a", "drop", "of", "water"]
    words = tuple(Word(w, 1.0 + i * 0.4, 1.3 + i * 0.4) for i, w in enumerate(spoken))
    elements = (Element("title"), Element("bend", cue="bend"), Element("drop", cue="drop of water"), Element("end"))
    events = {e.source: e.time_s for e in sample_reveals(elements, words, 8.0, HALVES, 30)}
    assert events["bend"] == pytest.approx(words[2].start_s - 0.08, abs=1 / 30)
    assert events["drop"] == pytest.approx(words[5].start_s - 0.08, abs=1 / 30)
    assert events["title"] < events["bend"] < events["drop"] < events["end"] <= 7.0


def test_cues_ignore_case_and_endings_but_not_other_words() -> None:
    words = (Word("Light,", 0.5, 0.8), Word("bends.", 1.0, 1.3), Word("Benders", 2.0, 2.4))
    assert find_cue("light bends", words) == 0.5
    assert find_cue("bend", words) == 1.0
    assert find_cue("mirror", words) is None


def test_taps_come_with_their_reveal() -> None:
    events = sample_reveals((Element("tap.0", kind="tap", sound="tap"),), (), 5.0, HALVES, 30)
    taps = [e for e in events if e.kind == "tap"]
    assert [e.sound for e in taps] == ["tap"]
    assert taps[0].time_s == next(e.time_s for e in events if e.kind == "reveal")


def test_speaker_moves_the_mouth_only_while_speaking() -> None:
    from seedream.types import Phoneme

    level = np.ones(50, np.float32)
    phonemes = tuple(Phoneme(s, 2.0 + i * 0.2, 2.2 + i * 0.2) for i, s in enumerate("mɑpi"))
    line = SpokenGiven("l", "hero", 2.0, 4.0, (Word("mapi", 2.0, 2.8),), phonemes, level, np.zeros(50, np.float32))
    member = replace(HERO, action="talk")
    view = WorldView(Place("cafe"), (member,), "close")
    tracks = sample(_board(view), Given((line,)), FRAME, 0)[0]
    assert tracks.at("hero.mouth", 1.0) == 0
    assert tracks.at("hero.mouth", 2.3) > 0.7
    assert tracks.at("hero.mouth", 2.5) < 0.3
    assert tracks.at("hero.mouth", 6.0) == 0


def test_progress_runs_from_reveal_to_end() -> None:
    tracks = sample(_board(TitleView("A headline")), Given(), FRAME, 0)[0]
    event = tracks.of_kind("reveal")[0]
    assert tracks.progress("headline", event.time_s - 0.01) == 0
    assert 0 < tracks.progress("headline", event.time_s + 0.3) < 1
    assert tracks.progress("headline", event.time_s + event.duration_s) == 1
    assert tracks.progress("nothing", 3.0) == 0


def test_the_beats_of_a_song_carry_phase_dance_and_reveals() -> None:
    beats = tuple(np.cumsum([-0.37, 0.61, 0.55, 0.58, 0.66, 0.6, 0.57, 0.63, 0.59, 0.62, 0.6, 0.58, 0.61, 0.6, 0.6, 0.6]).tolist())
    song = replace(_board(WorldView(Place("studio"), (replace(HERO, action="dance"),), "medium")), beats_s=beats)
    tracks = sample(song, Given(), FRAME, 0)[0]
    assert [e.time_s for e in tracks.of_kind("step")] == pytest.approx([t for t in beats if 0 <= t < 8.0])
    assert tracks.at("beat.phase", (beats[3] + beats[4]) / 2) == pytest.approx(0.5, abs=0.04)
    title = replace(_board(TitleView("A headline", body="and a line", icons=("cat", "dog"))), beats_s=beats)
    halves = np.array([*beats, *((a + b) / 2 for a, b in pairwise(beats))])
    reveals = [e.time_s for e in sample(title, Given(), FRAME, 0)[0].of_kind("reveal")]
    assert all(np.abs(halves - t).min() <= 0.5 / 30 + 1e-6 for t in reveals)
    assert any(np.abs(np.arange(40) / 3 - t).min() > 0.05 for t in reveals)  # the regular grid of 90 bpm would be another

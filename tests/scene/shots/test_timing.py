"""Timing: the length is met, cuts fall on beats, speech never leaves its shot."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.script import Line, Script
from seedream.scene.shots.timing import fit, time_storyboard
from seedream.scene.shots.views import Place, TitleView
from seedream.scene.storyboard import Storyboard
from seedream.types import Mood

FPS = 30


def _scene(count: int, weights: list[float]) -> SceneGraph:
    beats = tuple(Beat(f"b{i}", "show", TitleView(f"Beat {i}"), weight=weights[i % len(weights)], min_s=1.5) for i in range(count))
    return SceneGraph("cinematic", "t", "t", Mood(), 0.5, Place("studio"), (), (), beats)


def _board(lengths: list[float], duration_s: float, tempo_bpm: float, weights: list[float]) -> Storyboard:
    scene = _scene(len(lengths), weights)
    lines = tuple(Line(f"l{i}", f"b{i}", "words") for i, length in enumerate(lengths) if length > 0)
    durations = {f"l{i}": length for i, length in enumerate(lengths)}
    script = Script("t", lines, "", "")
    return time_storyboard(scene, script, durations, duration_s=duration_s, fps=FPS, tempo_bpm=tempo_bpm, beats_per_bar=4, seed=0)


@settings(max_examples=120, deadline=None)
@given(
    lengths=st.lists(st.sampled_from([0.0, 1.0, 2.2, 3.7]), min_size=1, max_size=7),
    spare=st.floats(0.0, 20.0),
    tempo=st.floats(55, 150),
    weights=st.lists(st.floats(0.2, 3.0), min_size=1, max_size=4),
)
def test_shots_tile_the_film_and_hold_their_speech(lengths: list[float], spare: float, tempo: float, weights: list[float]) -> None:
    duration_s = round((sum(lengths) + 3.2 * len(lengths) + spare) * FPS) / FPS
    board = _board(lengths, duration_s, tempo, weights)
    assert board.shots[0].start_s == 0
    assert abs(board.shots[-1].end_s - duration_s) < 1e-6
    for before, after in zip(board.shots, board.shots[1:], strict=False):
        assert abs(before.end_s - after.start_s) < 1e-6
    for shot in board.shots:
        assert shot.duration_s > 0.5
        for line in shot.lines:
            assert shot.start_s - 1e-6 <= line.start_s
            assert line.start_s + line.duration_s <= shot.end_s + 1e-6


def test_cuts_fall_on_beats_within_half_a_frame() -> None:
    tempo = 96.0
    board = _board([2.0, 2.5, 0.0, 3.0, 1.0], 24.0, tempo, [1.0, 2.0])
    for shot in board.shots[1:]:
        beats = shot.start_s * tempo / 60
        assert abs(beats - round(beats)) * 60 / tempo <= 0.5 / FPS + 1e-6


def test_fit_says_when_narration_is_too_long() -> None:
    scene = _scene(2, [1.0])
    script = Script("t", (Line("l0", "b0", "w"), Line("l1", "b1", "w")), "", "")
    assert fit(scene, script, {"l0": 3.0, "l1": 3.0}, 20.0).slack_s > 0
    assert fit(scene, script, {"l0": 6.0, "l1": 6.0}, 10.0).slack_s < 0


def test_weight_shares_out_the_spare_time() -> None:
    board = _board([0.0, 0.0, 0.0], 30.0, 120.0, [1.0, 4.0, 1.0])
    assert board.shots[1].duration_s > 2 * board.shots[0].duration_s


def test_cuts_still_find_beats_when_words_nearly_fill_the_film() -> None:
    lengths, tempo = [4.2, 3.9, 4.6, 4.1, 3.0], 100.0
    board = _board(lengths, sum(lengths) + 5 * 0.95 + 1.7, tempo, [1.0])
    for shot in board.shots[1:]:
        beats = shot.start_s * tempo / 60
        assert abs(beats - round(beats)) * 60 / tempo <= 0.5 / FPS + 1e-6


def test_cuts_fall_on_the_beats_of_a_song() -> None:
    rng = random.Random(3)
    beats = [-0.2]
    while beats[-1] < 25.0:
        beats.append(beats[-1] + 0.61 + rng.uniform(-0.03, 0.03))
    scene, script = _scene(5, [1.0, 2.0]), Script("t", (), "", "")
    board = time_storyboard(
        scene, script, {}, duration_s=24.0, fps=FPS, tempo_bpm=98.0, beats_per_bar=4, seed=0, beats_s=tuple(beats)
    )
    assert board.beats_s == tuple(beats)
    for shot in board.shots[1:]:
        assert min(abs(shot.start_s - t) for t in beats) <= 0.5 / FPS + 1e-6
    assert board.beats_between(beats[4], beats[6]) == (beats[4], beats[5])
    assert len(board.beats_between(beats[4], beats[6], per_beat=2)) == 4

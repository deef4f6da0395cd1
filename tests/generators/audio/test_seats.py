"""Characters of a film: each has a voice of their own and is heard where they stand in the picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from seedream.generators.audio import lay_voice, seat_voice, speak
from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.script import Line, Script
from seedream.scene.shots.timing import time_storyboard
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.storage.store import Store
from seedream.types import SAMPLE_RATE_HZ, Mood, Utterance


def _film(*speakers: tuple[str, float]) -> SceneGraph:
    beats = tuple(
        Beat(f"b{i}", "says", WorldView(Place("cafe"), (CastMember(name, "person", "person", "talk", x),), "close"), min_s=2.0)
        for i, (name, x) in enumerate(speakers)
    )
    return SceneGraph("story", "t", "t", Mood(), 0.5, Place("cafe"), (), (), beats)


def test_everybody_is_heard_where_they_are_seen() -> None:
    lines = (Line("l0", "b0", "One.", "anna"), Line("l1", "b1", "Two.", "tom"))
    hum = np.sin(np.arange(SAMPLE_RATE_HZ) * 0.02).astype(np.float32) * np.float32(0.2)
    spoken = tuple(Utterance(line.id, line.text, hum, SAMPLE_RATE_HZ, ()) for line in lines)
    board = time_storyboard(
        _film(("anna", -0.4), ("tom", 0.4)), Script("t", lines, "", ""), {"l0": 1.0, "l1": 1.0}, duration_s=8.0, fps=30,
        tempo_bpm=100.0, beats_per_bar=4, seed=0,
    )  # fmt: skip
    voice = seat_voice(board, lines, spoken)
    assert voice.shape == (8 * SAMPLE_RATE_HZ, 2)
    for shot, louder in zip(board.shots, (0, 1), strict=True):
        start = round(shot.lines[0].start_s * SAMPLE_RATE_HZ)
        left_right = np.abs(voice[start : start + SAMPLE_RATE_HZ]).mean(axis=0)
        assert left_right[louder] > 1.5 * left_right[1 - louder]
    told = tuple(Line(line.id, line.beat_id, line.text) for line in lines)
    assert np.array_equal(seat_voice(board, told, spoken), lay_voice(board, spoken))


def test_characters_do_not_share_a_voice(tmp_path: Path) -> None:
    lines = [Line(name, "b", "Good evening.", name) for name in ("narrator", "anna", "tom")]
    said = speak(lines, speed=1.0, seed=1, store=Store(tmp_path))
    voiced = [np.abs(np.fft.rfft(u.samples, 2 * SAMPLE_RATE_HZ))[: 2 * 500] for u in said]
    for i, j in ((0, 1), (0, 2), (1, 2)):
        assert np.corrcoef(voiced[i], voiced[j])[0, 1] < 0.9
    (low,) = speak(lines[:1], speed=1.0, seed=1, store=Store(tmp_path), voice="otto")
    assert not np.array_equal(low.samples, said[0].samples)

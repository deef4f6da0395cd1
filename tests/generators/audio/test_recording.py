"""A voice recording of the user's: divided at pauses, laid over the film as it is, spoken by whoever is seen to speak."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from scipy.signal import correlate

from seedream.errors import InputError
from seedream.generators.audio import lay_voice
from seedream.generators.audio.recording import (
    Recording,
    cut_takes,
    find_takes,
    hear_recording,
    place_recording,
    place_takes,
    recorded_lines,
    speaker_of,
    spread_words,
)
from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.script import Script
from seedream.scene.shots.timing import time_storyboard
from seedream.scene.shots.views import CastMember, Framing, Place, TitleView, WorldView
from seedream.types import SAMPLE_RATE_HZ, Audio, Mood

SPOKEN_S = ((0.5, 2.4), (3.0, 4.1), (4.9, 7.7))


def _voice(spoken_s: tuple[tuple[float, float], ...] = SPOKEN_S, seconds: float = 8.5, noise: float = 0.0) -> Audio:
    """Syllables of a buzzing voice, four a second, with short gaps, while something is spoken."""
    t = np.arange(round(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    buzz = sum(np.sin(2 * np.pi * 140 * k * t + k) / k for k in range(1, 20))
    speaking = sum(((t >= a) & (t < b)).astype(float) for a, b in spoken_s)
    sound = 0.1 * buzz * (0.55 + 0.45 * np.sin(2 * np.pi * 4 * t)) * speaking
    return (sound + noise * np.random.default_rng(1).standard_normal(len(t))).astype(np.float32)


@pytest.mark.parametrize("noise", [0.0, 0.004])
def test_takes_are_divided_at_pauses(noise: float) -> None:
    takes = find_takes(_voice(noise=noise))
    assert np.abs(np.array(takes) - np.array(SPOKEN_S)).max() < 0.08


def test_a_short_pause_divides_nothing_and_a_click_is_no_take() -> None:
    voice = _voice(((0.5, 2.0), (2.25, 4.0)))
    voice[round(6.0 * SAMPLE_RATE_HZ) : round(6.02 * SAMPLE_RATE_HZ)] = 0.3
    assert len(find_takes(voice)) == 1


def _heard(tmp_path: Path, transcript: str = "") -> Recording:
    soundfile.write(tmp_path / "take.wav", _voice(), SAMPLE_RATE_HZ)
    return hear_recording(tmp_path / "take.wav", transcript)


def _scene(*views: WorldView | TitleView) -> SceneGraph:
    beats = tuple(Beat(f"b{i}", "show", view, min_s=1.5) for i, view in enumerate(views))
    return SceneGraph("cinematic", "t", "t", Mood(), 0.5, Place("cafe"), (), (), beats)


def _view(framing: Framing, *actions: str) -> WorldView:
    return WorldView(Place("cafe"), tuple(CastMember(f"p{i}", "person", "person", a) for i, a in enumerate(actions)), framing)


def test_who_is_seen_to_speak() -> None:
    assert speaker_of(_view("wide", "stand", "talk")) == "p1"
    assert speaker_of(_view("close", "stand")) == "p0"
    assert speaker_of(_view("medium", "walk")) == "p0"
    assert speaker_of(_view("wide", "stand")) == "narrator"
    assert speaker_of(_view("medium", "stand", "stand")) == "narrator"
    assert speaker_of(TitleView("A title")) == "narrator"


def test_the_recording_keeps_its_own_time_and_is_spoken_by_the_one_who_is_seen(tmp_path: Path) -> None:
    recording = _heard(tmp_path)
    takes, utterances = place_takes(recording, recording.film_s), cut_takes(recording)
    board = time_storyboard(
        _scene(_view("wide", "stand"), _view("close", "stand"), TitleView("End")), Script("t", (), "", ""), {},
        duration_s=recording.film_s, fps=30, tempo_bpm=100.0, beats_per_bar=4, seed=0, takes=takes,
    )  # fmt: skip
    for cut in (shot.start_s for shot in board.shots[1:]):
        assert abs(cut / 0.6 - round(cut / 0.6)) * 0.6 < 0.5 / 30 + 1e-6
    voice, given = lay_voice(board, utterances), _voice()
    likeness = correlate(voice, given, method="fft") / (np.linalg.norm(voice) * np.linalg.norm(given))
    assert likeness.max() > 0.99
    spoken = place_recording(board, recorded_lines(board, utterances), utterances)
    for part in spoken:
        shot = next(s for s in board.shots if s.start_s <= part.end_s - 0.01 < s.end_s)
        assert part.speaker == speaker_of(shot.view)
        assert len(part.level) == len(part.brightness)
        assert not part.words
        assert not part.phonemes
    assert {part.speaker for part in spoken} == {"narrator", "p0"}
    loud = [k for part in spoken for k in part.level]
    assert 0.9 < max(loud) <= 1.0
    total_s = sum(part.end_s - part.start_s for part in spoken)
    assert total_s == pytest.approx(sum(b - a for a, b in SPOKEN_S) + 0.3 * 3, abs=0.4)


def test_words_of_a_transcript_lie_in_their_takes(tmp_path: Path) -> None:
    recording = _heard(tmp_path, "The boats come back at nine. Somebody waits. And nobody in the harbour knows her name yet.")
    said = cut_takes(recording)
    assert [u.text for u in said] == [
        "The boats come back at nine.", "Somebody waits.", "And nobody in the harbour knows her name yet.",
    ]  # fmt: skip
    for take, (start_s, end_s) in zip(said, recording.takes, strict=True):
        assert take.words[0].start_s == pytest.approx(start_s - max(start_s - 0.15, 0.0), abs=1e-6)
        assert take.words[-1].end_s - take.words[0].start_s == pytest.approx(end_s - start_s, abs=1e-6)
        assert all(a.end_s == pytest.approx(b.start_s) for a, b in zip(take.words, take.words[1:], strict=False))


def test_fewer_words_than_takes_and_long_words() -> None:
    assert [w.text for w in spread_words("Yes.", ((0.0, 1.0), (2.0, 3.0)))] == ["Yes."]
    short, long = spread_words("a immediately", ((0.0, 1.2),))
    assert (long.end_s - long.start_s) > 3 * (short.end_s - short.start_s)
    assert spread_words("", ((0.0, 1.0),)) == ()


def test_nothing_spoken_is_said(tmp_path: Path) -> None:
    click = np.zeros(3 * SAMPLE_RATE_HZ)
    click[48_000:48_400] = 0.5
    soundfile.write(tmp_path / "click.wav", click, SAMPLE_RATE_HZ)
    with pytest.raises(InputError, match="nothing is spoken"):
        hear_recording(tmp_path / "click.wav")

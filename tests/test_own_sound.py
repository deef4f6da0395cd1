"""Films driven by sound of the user's own: cuts on the beats of a song, a recording that is heard instead of narration."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile
from scipy.signal import correlate

from seedream import SeedreamEngine
from seedream.config import Settings
from seedream.errors import InputError
from seedream.outputs import Creation
from seedream.refinement import assess, read_delivery
from seedream.types import SAMPLE_RATE_HZ, Audio

FRAME_S = 1 / 12
"""Previews have twelve frames a second."""
SPOKEN_S = ((0.3, 1.6), (2.2, 3.4), (3.9, 5.2))


def _song(beats_s: np.ndarray, seconds: float) -> Audio:
    rng = np.random.default_rng(4)
    out, t = np.zeros(round(seconds * SAMPLE_RATE_HZ), np.float32), np.arange(14_400) / SAMPLE_RATE_HZ
    for i, at in enumerate(beats_s):
        low = np.sin(2 * np.pi * (60.0 if i % 2 == 0 else 180.0) * t) * np.exp(-t / 0.08)
        sound = (0.5 * low + 0.15 * rng.standard_normal(len(t)) * np.exp(-t / 0.02)) * np.minimum((t[-1] - t) / 0.05, 1.0)
        start = round(at * SAMPLE_RATE_HZ)
        out[start : start + len(t)] += sound[: len(out) - start].astype(np.float32)
    return out


def _voice() -> Audio:
    t = np.arange(round(5.6 * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    buzz = sum(np.sin(2 * np.pi * 150 * k * t + k) / k for k in range(1, 20))
    speaking = sum(np.clip((t - a) / 0.01, 0, 1) * np.clip((b - t) / 0.01, 0, 1) for a, b in SPOKEN_S)  # without a click
    return (0.1 * buzz * (0.55 + 0.45 * np.sin(2 * np.pi * 4 * t)) * speaking).astype(np.float32)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("own-sound")
    beats = 0.05 + np.cumsum(np.full(14, 60 / 97)) + np.random.default_rng(1).uniform(-0.01, 0.01, 14)
    np.save(folder / "beats.npy", beats)
    soundfile.write(folder / "song.wav", _song(beats, 9.0), SAMPLE_RATE_HZ)
    soundfile.write(folder / "take.flac", _voice(), SAMPLE_RATE_HZ)
    return folder


def _engine(home: Path) -> SeedreamEngine:
    return SeedreamEngine(quality_threshold="draft", settings=Settings(home, workers=1))


def _stem(film: Creation, name: str) -> Audio:
    samples: Audio = soundfile.read(film.folder / "stems" / f"{name}.wav", dtype="float32", always_2d=True)[0].mean(1)
    return samples


def _likeness(a: Audio, b: Audio) -> float:
    return float(correlate(a, b, method="fft").max() / (np.linalg.norm(a) * np.linalg.norm(b)))


@pytest.fixture(scope="module")
def sung(home: Path) -> Creation:
    return _engine(home).generate(
        "a dancer in a park, without narration", duration=4, music=str(home / "song.wav"), preview=True, out=home / "sung"
    )


def _furthest_cut_s(film: Creation, beats_s: np.ndarray, shift_s: float = 0.0) -> float:
    """How far the worst cut of the storyboard is from the nearest of these beats (silence before the first is left out)."""
    return max(float(np.abs(beats_s - beats_s[0] + shift_s - shot.start_s).min()) for shot in film.storyboard.shots[1:])


def test_cuts_fall_on_the_beats_of_the_song(sung: Creation, home: Path) -> None:
    planted = np.load(home / "beats.npy")
    assert len(sung.storyboard.shots) >= 3
    assert _furthest_cut_s(sung, planted) <= FRAME_S / 2 + 0.02
    assert _furthest_cut_s(sung, planted, shift_s=0.2) > FRAME_S / 2 + 0.02  # a shifted grid would be noticed
    assert "sync" not in {finding.check for finding in sung.report.blocking}
    assert float(sung.report.measures["sync_cuts_ms"]) <= 45


def test_the_critic_hears_a_song_that_has_slipped(sung: Creation, tmp_path: Path) -> None:
    folder = tmp_path / "slipped"
    shutil.copytree(sung.folder, folder)
    stem, rate = soundfile.read(folder / "stems" / "music.wav")
    soundfile.write(folder / "stems" / "music.wav", np.roll(stem, round(0.3 * rate), 0), rate)
    assert any("off the music" in finding.message for finding in assess(read_delivery(folder)).blocking)


def test_the_song_is_heard_and_recorded_without_its_folder(sung: Creation, home: Path) -> None:
    song = soundfile.read(home / "song.wav", dtype="float32")[0][: 3 * SAMPLE_RATE_HZ]
    assert _likeness(_stem(sung, "music"), song) > 0.7  # the rest of the film is louder than these three seconds alone
    record = (sung.folder / "creation.json").read_text()
    assert str(home) not in record
    assert {d["value"] for d in json.loads(record)["decisions"] if d["key"] == "music"} == {"song.wav"}
    assert json.loads(record)["storyboard"]["beats_s"]


def test_without_a_wished_length_the_song_sets_it(home: Path) -> None:
    from seedream import inputs
    from seedream.generators import audio

    brief, heard = audio.listen(inputs.read("a dancer in a park", music=home / "song.wav"))
    assert heard.song is not None
    assert brief.intent.duration_s == 8.5  # the song begins 0.67 s after its file
    assert [d.reason for d in brief.decisions if d.key == "duration"] == ["as long as your song"]


def test_a_song_without_beats_makes_a_film_all_the_same(home: Path) -> None:
    rain = 0.1 * np.random.default_rng(0).standard_normal(5 * SAMPLE_RATE_HZ)
    soundfile.write(home / "rain.wav", rain, SAMPLE_RATE_HZ)
    film = _engine(home).generate("a park, no narration", duration=4, music=home / "rain.wav", preview=True, out=home / "rain")
    assert film.storyboard.beats_s == ()
    assert "a regular grid" in [d.value for d in film.decisions if d.key == "music.beats"]
    assert "sync" not in {finding.check for finding in film.report.blocking}


@pytest.fixture(scope="module")
def told(home: Path) -> Creation:
    return _engine(home).generate(
        "a woman stands in a cafe", voice_over=home / "take.flac", music=False, preview=True, out=home / "told",
        transcript="Two boats are out. One comes back early. The other does not.",
    )  # fmt: skip


def test_the_recording_is_heard_and_no_other_voice(told: Creation, home: Path) -> None:
    voice = _stem(told, "voice")
    assert _likeness(voice, _voice()) > 0.9
    assert told.storyboard.duration_s == pytest.approx(5.2 - 0.3 + 0.45 + 1.6, abs=0.8)
    assert not (home / "store" / "speech").exists()  # nothing was synthesized
    starts = [line.start_s for shot in told.storyboard.shots for line in shot.lines]
    pause = voice[round((starts[1] - 0.2) * SAMPLE_RATE_HZ) : round((starts[1] - 0.1) * SAMPLE_RATE_HZ)]
    assert np.abs(pause).max() < 0.05 * np.abs(voice).max()
    assert np.diff(starts) == pytest.approx(np.diff([a for a, _ in SPOKEN_S]), abs=0.1)


def test_captions_come_from_the_transcript_alone(told: Creation, home: Path) -> None:
    assert "One comes back early." in told.captions.read_text().replace("\n", " ")
    assert "One comes back early." in told.text
    assert told.report.passed, told.report.findings
    mute = _engine(home).generate("a woman stands in a cafe", voice_over=home / "take.flac", preview=True, out=home / "mute")
    assert mute.captions.read_text() == ""
    assert "words are not known" in mute.text
    assert mute.report.passed, mute.report.findings


def test_a_film_is_never_shorter_than_its_recording(home: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no duration at all"):
        _engine(home).generate("a cat", voice_over=home / "take.flac", duration=3, out=tmp_path / "out")
    assert not (tmp_path / "out").exists()

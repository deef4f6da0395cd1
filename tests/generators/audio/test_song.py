"""A song of the user's fills the film: cut, faded, looped at a bar, its beats on the film's clock."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from scipy.signal import correlate

from seedream.generators.audio.song import FittedSong, Song, fit_song, hear_song
from seedream.types import SAMPLE_RATE_HZ, Audio

BEAT_S = 0.5


def _bars(seconds: float, seed: int = 2) -> Audio:
    """Four-four at 120 bpm `(N, 2)`: a low chord of its own in every bar, a snare-like burst on the other beats."""
    rng = np.random.default_rng(seed)
    out, t = np.zeros(round(seconds * SAMPLE_RATE_HZ), np.float32), np.arange(22_000) / SAMPLE_RATE_HZ
    edge = np.minimum(t / 0.002, 1.0) * np.minimum((t[-1] - t) / 0.05, 1.0)
    for i, at in enumerate(np.arange(0.0, seconds, BEAT_S)):
        root = 55.0 * 2 ** ((0, 5, 7, 3)[(i // 4) % 4] / 12)
        tone = sum(np.sin(2 * np.pi * root * k * t) for k in (1, 4, 5, 6)) * np.exp(-t / 0.3) * (0.2 if i % 4 == 0 else 0.02)
        sound = (tone + 0.1 * rng.standard_normal(len(t)) * np.exp(-t / 0.03)) * edge
        start = round(at * SAMPLE_RATE_HZ)
        out[start : start + len(t)] += sound[: len(out) - start].astype(np.float32)
    return np.repeat(out[:, None], 2, 1)


def _decided(song: FittedSong) -> dict[str, str]:
    return {d.key: d.value for d in song.decisions}


def _off_grid(beats: tuple[float, ...]) -> float:
    at = np.array(beats) / BEAT_S
    return float(np.abs(at - at.round()).max() * BEAT_S)


def test_a_long_song_is_cut_and_faded_out() -> None:
    fitted = fit_song(Song("song.wav", _bars(20.0)), 9.0)
    assert fitted.samples.shape == (9 * SAMPLE_RATE_HZ, 2)
    assert np.abs(fitted.samples[-480:]).max() < 0.001
    assert fitted.beats_s[0] <= 0.0
    assert fitted.beats_s[-1] >= 9.0
    assert _off_grid(fitted.beats_s) < 0.02
    assert fitted.tempo_bpm == pytest.approx(120, rel=0.02)
    assert "music.loop" not in _decided(fitted)
    assert "faded" in _decided(fitted)["music.end"]


@pytest.mark.parametrize("seconds", [8.0, 9.1])
def test_a_short_song_is_looped_at_a_bar(seconds: float) -> None:
    song = _bars(seconds)
    fitted = fit_song(Song("song.wav", song), 21.0)
    assert "bar line" in _decided(fitted)["music.loop"]
    assert len(fitted.samples) == 21 * SAMPLE_RATE_HZ
    assert _off_grid(fitted.beats_s) < 0.03  # beats go on across the seam
    assert np.diff(fitted.beats_s).max() < 0.55
    again, once = fitted.samples[8 * SAMPLE_RATE_HZ : 15 * SAMPLE_RATE_HZ, 0], song[: 7 * SAMPLE_RATE_HZ, 0]
    likeness = correlate(again, once, method="fft") / (np.linalg.norm(again) * np.linalg.norm(once))
    assert likeness.max() > 0.9  # bars come again where bars were
    assert abs(int(likeness.argmax()) - len(once) + 1) < 0.01 * SAMPLE_RATE_HZ


def test_a_song_that_ends_just_before_the_film_keeps_its_own_ending() -> None:
    song = _bars(9.0)
    fitted = fit_song(Song("song.wav", song), 10.0)
    assert np.array_equal(fitted.samples[: len(song)], song)
    assert not fitted.samples[len(song) :].any()
    assert {"music.loop", "music.end"}.isdisjoint(_decided(fitted))


def test_noise_has_no_beats_and_that_is_said() -> None:
    noise = 0.1 * np.random.default_rng(3).standard_normal((6 * SAMPLE_RATE_HZ, 2), dtype=np.float32)
    for duration_s in (5.0, 15.0):
        fitted = fit_song(Song("rain.wav", noise), duration_s)
        assert fitted.beats_s == ()
        assert _decided(fitted)["music.beats"] == "a regular grid"
        assert len(fitted.samples) == duration_s * SAMPLE_RATE_HZ


def test_silence_before_a_song_is_left_out(tmp_path: Path) -> None:
    song = np.concatenate([np.zeros((SAMPLE_RATE_HZ, 2), np.float32), _bars(4.0)])
    soundfile.write(tmp_path / "song.wav", song, SAMPLE_RATE_HZ)
    heard = hear_song(tmp_path / "song.wav")
    assert heard.duration_s == pytest.approx(4.0, abs=0.01)
    assert heard.name == "song.wav"

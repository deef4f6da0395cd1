"""Beats are found where they were planted: time, tempo, bars; none where there is no beat."""

from __future__ import annotations

import time

import numpy as np
import pytest

from seedream.sound.beats import BeatGrid, track_beats
from seedream.types import SAMPLE_RATE_HZ, Audio

_CHORDS = ((220.0, 261.6, 329.6), (174.6, 220.0, 261.6), (196.0, 246.9, 293.7), (164.8, 196.0, 246.9))


def _strike(out: Audio, at_s: float, sound: Audio) -> None:
    start = round(at_s * SAMPLE_RATE_HZ)
    out[start : start + len(sound)] += sound[: max(len(out) - start, 0)]


def _piece(
    bpm: float, *, seconds: float = 20.0, jitter_s: float = 0.0, first_bar: int = 0, clicks: bool = False
) -> tuple[Audio, np.ndarray]:
    """A click or a plucked chord on every beat; chord and bass note change every fourth, from beat `first_bar`."""
    rng = np.random.default_rng(7)
    beats = np.arange(0.4, seconds - 0.5, 60.0 / bpm)
    beats = beats + rng.uniform(-jitter_s, jitter_s, len(beats))
    out, t = np.zeros(round(seconds * SAMPLE_RATE_HZ), np.float32), np.arange(24_000) / SAMPLE_RATE_HZ
    tick = (0.5 * np.exp(-t / 0.008) * np.sin(2 * np.pi * 1500 * t)).astype(np.float32)
    shape = np.minimum(t / 0.003, 1.0) * np.minimum((0.5 - t) / 0.1, 1.0)
    for i, at in enumerate(beats):
        bar, place = divmod(i - first_bar, 4)
        if clicks:
            _strike(out, at, tick)
            continue
        chord = sum(np.sin(2 * np.pi * f * t) for f in _CHORDS[bar % 4]) * 0.1 * shape * np.exp(-t / 0.25)
        bass = np.sin(2 * np.pi * _CHORDS[bar % 4][0] / 4 * t) * shape * np.exp(-t / 0.3) * (0.4 if place == 0 else 0.0)
        _strike(out, at, (chord + bass).astype(np.float32))
    return out, beats


def _found(piece: Audio) -> BeatGrid:
    grid = track_beats(piece)
    assert grid is not None
    return grid


@pytest.mark.parametrize("bpm", [97.0, 132.0])
@pytest.mark.parametrize("clicks", [True, False])
def test_beats_are_within_20_ms_of_jittered_ones(bpm: float, clicks: bool) -> None:
    piece, planted = _piece(bpm, jitter_s=0.015, clicks=clicks)
    grid = _found(piece)
    found = np.array(grid.times_s)
    assert grid.tempo_bpm == pytest.approx(bpm, rel=0.02)
    assert np.abs(found[None, :] - planted[:, None]).min(1).max() < 0.020
    assert len(found) <= len(planted) + 2
    shifted = planted + 0.03  # a planted fault must be seen
    assert np.abs(found[None, :] - shifted[:, None]).min(1).max() > 0.020


def test_clicks_are_found_without_latency() -> None:
    piece, planted = _piece(110.0, clicks=True)
    found = np.array(_found(piece).times_s)
    offsets = [float(found[np.abs(found - at).argmin()] - at) for at in planted]
    assert abs(np.median(offsets)) < 0.005


@pytest.mark.parametrize("first_bar", [0, 3])
def test_bars_begin_where_bass_and_harmony_change(first_bar: int) -> None:
    piece, planted = _piece(104.0, first_bar=first_bar)
    grid = _found(piece)
    nearest = [int(np.abs(planted - t).argmin()) for t, down in zip(grid.times_s, grid.downbeats, strict=True) if down]
    assert len(nearest) >= 7
    assert all((i - first_bar) % 4 == 0 for i in nearest[1:-1])


def test_a_slowly_drifting_tempo_is_followed() -> None:
    planted = [0.3]
    while planted[-1] < 39.0:
        planted.append(planted[-1] + 60.0 / (100.0 + 8.0 * planted[-1] / 40.0))
    piece, t = np.zeros(40 * SAMPLE_RATE_HZ, np.float32), np.arange(4800) / SAMPLE_RATE_HZ
    for at in planted:
        _strike(piece, at, (np.exp(-t / 0.02) * np.sin(2 * np.pi * 180 * t)).astype(np.float32))
    found = np.array(_found(piece).times_s)
    assert np.abs(found[None, :] - np.array(planted)[:, None]).min(1).max() < 0.020


def test_noise_silence_and_snippets_have_no_beat() -> None:
    noise = 0.1 * np.random.default_rng(1).standard_normal((12 * SAMPLE_RATE_HZ, 2), dtype=np.float32)
    assert track_beats(noise) is None
    assert track_beats(np.zeros(10 * SAMPLE_RATE_HZ, np.float32)) is None
    assert track_beats(_piece(120.0)[0][: 3 * SAMPLE_RATE_HZ]) is None


def test_a_minute_takes_less_than_a_second() -> None:
    piece = _piece(120.0, seconds=60.0)[0]
    track_beats(piece)
    start = time.process_time()
    track_beats(piece)
    assert time.process_time() - start < 1.0


def test_a_dotted_rhythm_is_not_taken_for_the_beat() -> None:
    """Strokes three sixteenths apart in a bar of four beats: the bar, at which harmony and bass change, decides."""
    beat_s, out = 60.0 / 84.0, np.zeros(30 * SAMPLE_RATE_HZ, np.float32)
    t = np.arange(12_000) / SAMPLE_RATE_HZ
    shape = np.minimum(t / 0.003, 1.0) * np.minimum((0.25 - t) / 0.05, 1.0) * np.exp(-t / 0.12)
    for bar in range(int(28 / (4 * beat_s))):
        chord = sum(np.sin(2 * np.pi * f * t) for f in _CHORDS[bar % 4]) * 0.1 * shape
        bass = np.sin(2 * np.pi * _CHORDS[bar % 4][0] / 2 * t) * 0.2 * shape
        for sixteenth in (0, 3, 6, 8, 11, 14):
            _strike(out, 0.3 + beat_s * (4 * bar + sixteenth / 4), chord.astype(np.float32))
        for place in (0, 2):
            _strike(out, 0.3 + beat_s * (4 * bar + place), bass.astype(np.float32))
    assert _found(out).tempo_bpm == pytest.approx(84.0, rel=0.02)


def test_a_short_piece_is_not_heard_twice_as_fast() -> None:
    """Four seconds hold no eighth beat: what is missing must not speak for the faster tempo."""
    assert _found(_piece(97.0, seconds=4.6)[0]).tempo_bpm == pytest.approx(97.0, rel=0.03)
    assert _found(_piece(97.0, seconds=4.6, clicks=True)[0]).tempo_bpm == pytest.approx(97.0, rel=0.03)

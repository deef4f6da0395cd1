"""Mouths against the voice: a planted lag is found, in step passes, chance and silence say nothing; also in real films."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from seedream import SeedreamEngine, diffusion
from seedream.config import Settings
from seedream.diffusion.tracks import RATE_HZ, Tracks
from seedream.outputs import Creation
from seedream.refinement.delivery import PromisedEvent
from seedream.refinement.quality.mouths import LIMIT_S, check_mouths
from seedream.refinement.quality.regions import RegionChange
from seedream.types import SAMPLE_RATE_HZ, Audio, Rect

FPS, SECONDS, WORD_S = 30.0, 12.0, 0.3
MOUTH = Rect(0.48, 0.4, 0.03, 0.04)


def _opening(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Times and a mouth 0..1 that opens once a syllable, some four times a second."""
    rng, t = np.random.default_rng(seed), np.arange(0, SECONDS, 0.001)
    at = np.cumsum(rng.uniform(0.17, 0.33, 60))
    return t, np.max([rng.uniform(0.3, 1) * np.exp(-0.5 * ((t - a) / 0.05) ** 2) for a in at if a < SECONDS], 0)


def _voice(seed: int) -> Audio:
    t, opening = _opening(seed)
    clock = np.arange(round(SECONDS * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    voice: Audio = (0.3 * np.interp(clock, t, opening) ** 2 * np.sin(2 * np.pi * 180 * clock)).astype(np.float32)
    return voice


def _words(seed: int, late_s: float, noise: float = 0.3, region: Rect = MOUTH, sign: float = 1.0) -> list[RegionChange]:
    """Regions of words all through a film whose mouths move `late_s` after what `_voice(seed)` says."""
    rng, (t, opening) = np.random.default_rng(99), _opening(seed)
    out = []
    for start in np.arange(0.5, SECONDS - 1, WORD_S + 0.1):
        times = np.arange(np.ceil((start - 0.44) * FPS), (start + 0.74) * FPS) / FPS
        seen = np.interp(times + 0.5 / FPS - late_s, t, opening)
        relief = 0.05 + 0.03 * (sign * seen + noise * rng.standard_normal(len(times)))
        event = PromisedEvent(float(start), "word", "anna", "", region, WORD_S)
        out.append(RegionChange(event, times, np.zeros_like(times), np.full_like(times, 0.5), relief))
    return out


def _check(words: list[RegionChange], voice: Audio, lag_s: float = 0.0) -> tuple[list[Any], dict[str, Any]]:
    findings, measures = check_mouths(words, voice, lag_s, FPS, (0.0,))
    return findings, dict(measures)


def test_a_mouth_in_step_passes() -> None:
    findings, measures = _check(_words(1, 0.0), _voice(1))
    assert not findings
    assert measures["sync_mouths_r"] > 0.6
    assert measures["sync_mouths_ms"] == pytest.approx(0, abs=6)


@pytest.mark.parametrize("late_s", [0.12, -0.12, 0.075])
def test_a_planted_lag_is_found(late_s: float) -> None:
    findings, measures = _check(_words(1, late_s), _voice(1))
    assert measures["sync_mouths_ms"] == pytest.approx(late_s * 1000, abs=8)
    assert [f.severity for f in findings] == ["blocking"]
    assert f"{late_s * 1000:+.0f}"[:2] in findings[0].message


def test_the_lag_of_the_films_sound_counts() -> None:
    findings, measures = _check(_words(1, 0.1), _voice(1), lag_s=0.1)
    assert not findings
    assert measures["sync_mouths_ms"] == pytest.approx(0, abs=8)


@pytest.mark.parametrize("seed", range(2, 12))
def test_a_mouth_that_has_nothing_to_do_with_the_voice_is_not_given_a_lag(seed: int) -> None:
    findings, measures = _check(_words(1, 0.0), _voice(seed))
    assert not findings
    assert measures["sync_mouths_r"] < measures["sync_mouths_chance_r"]
    assert "sync_mouths_ms" not in measures


def test_a_mouth_that_shuts_where_the_voice_opens_it_is_not_in_step() -> None:
    measures = _check(_words(1, 0.0, sign=-1.0), _voice(1))[1]
    assert abs(measures.get("sync_mouths_ms", 1000)) > LIMIT_S * 1000
    assert measures["sync_mouths_r"] < 0.5


def test_without_a_voice_words_or_a_mouth_in_the_picture_there_is_no_measure() -> None:
    words, voice = _words(1, 0.0), _voice(1)
    assert _check(words, np.zeros_like(voice)) == ([], {})
    assert _check([], voice) == ([], {})
    assert _check(words[:3], voice) == ([], {})
    assert _check(_words(1, 0.0, region=Rect(0.99, 0.4, 0.03, 0.04)), voice) == ([], {})


def test_frames_of_another_shot_are_left_out() -> None:
    words, voice = _words(1, 0.0, noise=0.0), _voice(1)
    cut_s = words[4].event.time_s - 0.05
    spoilt = [replace(w, relief=np.where(w.times < cut_s - 0.5 / FPS, 5.0, w.relief)) if w is words[4] else w for w in words]
    whole, left_out = (check_mouths(spoilt, voice, 0.0, FPS, starts)[1] for starts in ((0.0,), (0.0, cut_s)))
    assert float(whole["sync_mouths_r"]) < 0.2
    assert float(left_out["sync_mouths_r"]) > 0.7


DIALOGUE = """ANNA: Good evening. Does the late train still stop at this station?

BEN: It does, but it is running about ten minutes behind tonight.
"""


def _film(folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch, late_s: float) -> Creation:
    """A tiny film whose mouths do exactly what the voice does, `late_s` later: what the critic finds does not hang on weights."""
    sample = diffusion.sample

    def planted(board: Any, given: diffusion.Given, *rest: Any, **more: Any) -> tuple[Tracks, ...]:
        tracks = sample(board, given, *rest, **more)
        return tuple(_with_mouths(t, shot.start_s, given, late_s) for t, shot in zip(tracks, board.shots, strict=True))

    monkeypatch.setattr(diffusion, "sample", planted)
    (folder / "dialogue.md").write_text(DIALOGUE)
    engine = SeedreamEngine(quality_threshold="draft", settings=Settings(home, workers=1))
    return engine.generate(script=folder / "dialogue.md", preview=True, out=folder / "film")


def _with_mouths(tracks: Tracks, start_s: float, given: diffusion.Given, late_s: float) -> Tracks:
    times, channels = np.arange(int(np.ceil(tracks.duration_s * RATE_HZ)) + 1) / RATE_HZ + start_s, dict(tracks.channels)
    for line in given.speech:
        if f"{line.speaker}.x" in channels:
            at = line.start_s + np.arange(len(line.level)) / RATE_HZ + late_s
            channels[f"{line.speaker}.mouth"] = np.interp(times, at, line.level, left=0, right=0).astype(np.float32)
    return replace(tracks, channels=channels)


def test_mouths_of_a_delivered_film_are_in_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    film = _film(tmp_path, tmp_path / "home", monkeypatch, 0.0)
    assert [line.speaker for line in film.script.lines] == ["anna", "ben"]
    assert int(film.report.measures["sync_mouths_words"]) > 15
    assert abs(float(film.report.measures["sync_mouths_ms"])) < 40
    assert "sync" not in {finding.check for finding in film.report.blocking}


def test_mouths_of_a_delivered_film_that_lag_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    film = _film(tmp_path, tmp_path / "home", monkeypatch, 0.12)
    assert float(film.report.measures["sync_mouths_ms"]) == pytest.approx(120, abs=40)
    assert any("mouths move" in finding.message for finding in film.report.blocking)
    assert LIMIT_S < 0.12 - 0.04

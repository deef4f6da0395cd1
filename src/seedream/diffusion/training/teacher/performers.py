"""What surrounds the actors of a take: speech with its words, music with its beats, camera, weather, and elements that appear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from seedream.diffusion.layout import LIGHT_WORD
from seedream.diffusion.tracks import RATE_HZ
from seedream.diffusion.training.teacher.banks import Song, Utterance
from seedream.diffusion.training.teacher.signals import BEFORE_S, Signal, smooth_noise, steady

Rng = np.random.Generator
ANTICIPATION_S = 0.08
"""Elements begin to appear this much before the word that names them."""


@dataclass(frozen=True, eq=False)
class Speech:
    """What is said: level and brightness, words (heavier where they carry stress), those that are emphasised, and the shapes of the
    mouth that says it; signals `(T,)`."""

    level: Signal
    brightness: Signal
    opening: Signal
    rounding: Signal
    words_s: list[float]
    weights: list[float]
    stressed_s: list[float]


def sample_speech(times: Signal, utterances: Sequence[Utterance], pace: float, rng: Rng) -> Speech:
    """Utterances one after the other with pauses, from before the take to after it."""
    silence = np.zeros_like(times)
    level, brightness, opening, rounding = silence.copy(), silence.copy(), silence.copy(), silence.copy()
    words: list[float] = []
    weights: list[float] = []
    stressed: list[float] = []
    t = -float(rng.uniform(0, 6.0))
    while t < times[-1] + 1:
        said = utterances[int(rng.integers(len(utterances)))]
        at = np.arange(len(said.level)) / RATE_HZ + t
        level = np.maximum(level, np.interp(times, at, said.level, left=0, right=0))
        brightness = np.maximum(brightness, np.interp(times, at, said.brightness, left=0, right=0))
        knots = np.concatenate([[t - 0.06], t + said.phonemes_s, [t + said.duration_s + 0.08]])
        opening = opening + np.interp(times, knots, np.concatenate([[0], said.opening, [0]]), left=0, right=0)
        rounding = rounding + np.interp(times, knots, np.concatenate([[0], said.rounding, [0]]), left=0, right=0)
        words += [t + float(w) for w in said.words_s]
        weights += [1.0 if s > 0 else LIGHT_WORD for s in said.stressed]
        chosen = rng.random(len(said.words_s)) < 0.45
        stressed += [t + float(w) for w, s, c in zip(said.words_s, said.stressed, chosen, strict=True) if s > 0 and c]
        t += said.duration_s + float(rng.uniform(0.2, 1.1)) * (1.3 - 0.6 * pace)
    apart = [s for i, s in enumerate(stressed) if i == 0 or s - stressed[i - 1] > 0.3]
    return Speech(level, brightness, np.clip(opening, 0, 1.2), rounding, words, weights, apart)


def mouth(speech: Speech) -> Signal:
    """Opening of the speaker's mouth: the shape of the phonemes, wider where it is loud."""
    return speech.opening * (0.35 + 0.65 * speech.level)


@dataclass(frozen=True, eq=False)
class Music:
    """A piece that plays: level `(T,)`, beats, downbeats, and the accents that fall on some downbeats."""

    level: Signal
    beats_s: list[float]
    downbeats_s: list[float]
    accents_s: list[float]


def sample_music(times: Signal, song: Song, tempo_bpm: float, arousal: float, rng: Rng) -> Music:
    """A song from anywhere in it, stretched to a tempo, its beats with a player's small liberties."""
    beat_s = 60.0 / tempo_bpm
    beats = steady(rng, -BEFORE_S, float(times[-1]) + BEFORE_S, beat_s, 0.008, 0.006)
    first = int(rng.integers(song.beats_per_bar))
    downbeats = beats[first :: song.beats_per_bar]
    begin = float(rng.uniform(0, max(len(song.level) / RATE_HZ - 16, 0.1)))
    stretch = song.tempo_bpm / tempo_bpm
    position = (np.maximum(begin + times / stretch, 0) * RATE_HZ) % (len(song.level) - 1)
    level = np.interp(position, np.arange(len(song.level)), song.level)
    share = float(np.clip(0.35 + 0.5 * arousal, 0.08, 0.85))
    return Music(level, beats, downbeats, [t for t in downbeats if rng.random() < share])


@dataclass(frozen=True, eq=False)
class Weather:
    """Wind -1..1, amount 0..1, light about 1, ambience 0..1 `(T,)`; lightning as seen and thunder at its source (s)."""

    wind: Signal
    amount: Signal
    light: Signal
    ambience: Signal
    lightning_s: list[float]
    thunder_s: list[float]


BASE = {"clear": 0.0, "fog": 0.5, "wind": 0.4, "rain": 0.65, "snow": 0.6, "storm": 0.95}
WIND = {"storm": 0.8, "wind": 0.6}


def sample_weather(times: Signal, weather: str, rng: Rng) -> Weather:
    """Gusts that are felt by everything and heard a moment later; in a storm lightning with its thunder."""
    gust = smooth_noise(rng, times, 2.2)
    wind = np.clip(WIND.get(weather, 0.25) + 0.25 * gust, -1, 1)
    amount = np.clip(BASE[weather] * (1 + 0.12 * gust), 0, 1)
    heard = np.interp(times - 0.12, times, wind)
    ambience = np.clip(0.25 + 0.35 * BASE[weather] + 0.4 * heard, 0, 1.2)
    lightning: list[float] = []
    t = -BEFORE_S + float(rng.uniform(0, 3))
    while weather == "storm" and t < times[-1] + BEFORE_S:
        lightning.append(t)
        t += float(rng.uniform(2.2, 5.5))
    thunder = [s + 0.008 * float(rng.standard_normal()) for s in lightning]
    return Weather(wind, amount, 1 + 0.03 * smooth_noise(rng, times, 1.1), ambience, lightning, thunder)


def sample_surroundings(times: Signal, place: str, rng: Rng) -> list[float]:
    """Sounds of a place that nobody sees made: birds, waves, a horn far away."""
    mean_s = {"nature": 3.5, "water": 4.5, "city": 8.0, "desert": 7.0, "sky": 9.0}.get(place, 0.0)
    heard: list[float] = []
    t = -BEFORE_S
    while mean_s and t < times[-1] + BEFORE_S:
        t += 0.5 + float(rng.exponential(mean_s))
        heard.append(t)
    return heard


def sample_camera(
    times: Signal, move: str, amount: float, direction: int, arousal: float, accents_s: Sequence[float], lead: Signal, rng: Rng
) -> tuple[Signal, Signal, Signal]:  # fmt: skip
    """Speeds of the camera `(T,)`: right, down, in. `lead` is the speed of whoever a following camera keeps to.

    A tense hand is less steady than a calm one; every accent pushes in at once and lets go.
    """
    restless = (0.10 + 0.22 * max(arousal, 0.0)) * (move != "static")
    right = restless * smooth_noise(rng, times, 1.2)
    down = 0.7 * restless * smooth_noise(rng, times, 1.4)
    inward = 0.3 * restless * smooth_noise(rng, times, 2.0)
    going = (0.4 + 0.6 * amount) * (1 + 0.12 * smooth_noise(rng, times, 2.5))
    if move in ("push", "pull"):
        inward = inward + (1 if move == "push" else -1) * going
    elif move in ("truck", "pan"):
        right = right + direction * going
    elif move == "drift":
        right, inward = right + 0.4 * direction * going, inward + 0.2 * going
    elif move == "follow":
        right = right + direction * lead
    for t in accents_s:
        d = times - t
        inward = inward + np.where(d < 0, 0.0, 1.5 * np.exp(-d / 0.10) - 0.55 * np.exp(-d / 0.28))
    return right, down, inward


def sample_reveals(
    times: Signal, count: int, speech: Speech | None, beats_s: Sequence[float], rng: Rng
) -> tuple[list[float], list[float]]:
    """When `count` elements appear and the words (cues) that call some of them.

    Where somebody speaks, most elements come with a stressed word each, often after a title that opens the shot. The others
    stand soon after the shot begins and share its time, on half beats where there is music.
    """
    span = float(times[-1])
    latest = max(span - 1.1, 0.4 * span)
    if not count or speech is None or rng.random() < 0.25:
        return _spaced(count, latest, beats_s, rng), []
    opening = [float(rng.uniform(0.15, 0.35))] if rng.random() < 0.5 else []
    callers = [s for s in speech.stressed_s if 0.25 < s < latest and not (opening and s - opening[0] < 0.5)]
    cues = _apart(sorted(rng.permutation(callers)[: count - len(opening)]), 0.4)
    return [*opening, *(c - ANTICIPATION_S for c in cues)], cues


def _spaced(count: int, latest_s: float, beats_s: Sequence[float], rng: Rng) -> list[float]:
    """The first at once, the second soon, the rest sharing the time, each on the nearest half beat that is free."""
    grid = np.interp(np.arange(0, len(beats_s) - 1, 0.5), np.arange(len(beats_s)), beats_s) if len(beats_s) > 1 else np.zeros(0)
    out: list[float] = []
    t = float(rng.uniform(0.12, 0.35))
    for k in range(count):
        snapped = float(grid[np.abs(grid - t).argmin()]) if len(grid) else t
        if (not out or snapped - out[-1] > 0.2) and 0.05 < snapped <= latest_s + 0.3:
            out.append(snapped)
        room = (latest_s - t) / max(count - k - 1, 1)
        t += max((0.45 if k == 0 else min(room, 1.6)) * float(rng.uniform(0.85, 1.15)), 0.22)
    return out


def _apart(at_s: Sequence[float], gap_s: float) -> list[float]:
    kept: list[float] = []
    for t in at_s:
        if not kept or t - kept[-1] >= gap_s:
            kept.append(float(t))
    return kept

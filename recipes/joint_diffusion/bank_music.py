"""Music bank: songs that the engine composes and performs, as level, beat clock, mood and the accents on their cuts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from recipes.joint_diffusion.bank_speech import Bank

from seedream.generators.audio import choose_tempo, levels, music_level
from seedream.sound import music
from seedream.types import Mood

COUNT = 48
DURATION_S = 24.0
PURPOSES = ("hook", "setup", "build", "turn", "climax", "close")
FILM_S = (15.0, 45.0)
"""Tempos are chosen as for films of these lengths: 24 s alone would only give multiples of 10 beats a minute."""


def plans(count: int, seed: int, duration_s: float = DURATION_S) -> tuple[music.MusicPlan, ...]:
    """Briefs of `count` songs: genres in turn, moods and paces spread evenly, 3 to 6 sections, whole beats near `duration_s`."""
    rng = np.random.default_rng([seed, 3])
    names = music.genres()
    spread = np.stack([(rng.permutation(count) + 0.5) / count for _ in range(3)], 1)  # a Latin hypercube
    return tuple(_plan(names[i % len(names)], spread[i], duration_s, rng, seed * 1000 + i) for i in range(count))


def _plan(genre: str, place: NDArray[np.float64], wanted_s: float, rng: np.random.Generator, seed: int) -> music.MusicPlan:
    mood, pace = Mood(float(2 * place[0] - 1), float(2 * place[1] - 1)), float(place[2])
    tempo_bpm, beats_per_bar = choose_tempo(float(rng.uniform(*FILM_S)), pace, mood, genre)
    beat_s = 60.0 / tempo_bpm
    beats = round(wanted_s / beat_s)
    edges = _cut_beats(beats, int(rng.integers(3, 7)), rng)
    count = len(edges) - 1
    sections = tuple(
        music.Section(
            a * beat_s, (b - a) * beat_s, levels.intensity(i, count, mood), PURPOSES[i * (len(PURPOSES) - 1) // (count - 1)]
        )
        for i, (a, b) in enumerate(pairwise(edges))
    )
    cuts = tuple(section.start_s for section in sections[1:])
    speech = _speech(beats * beat_s, rng) if rng.random() < 0.5 else ()
    return music.MusicPlan(beats * beat_s, tempo_bpm, beats_per_bar, mood, pace, genre, sections, cuts, speech, seed)


def _cut_beats(beats: int, sections: int, rng: np.random.Generator) -> list[int]:
    """Edges of the sections in beats: uneven lengths, none shorter than half the mean."""
    least = beats // (2 * sections)
    shares = rng.multinomial(beats - sections * least, rng.dirichlet(np.full(sections, 3.0)))
    return [0, *(int(edge) for edge in np.cumsum(shares + least))]


def _speech(duration_s: float, rng: np.random.Generator) -> tuple[tuple[float, float], ...]:
    """Spans that a narrator would take: lines of 2 to 5 s with 1 to 3 s between them."""
    spans: list[tuple[float, float]] = []
    at = float(rng.uniform(0.4, 2.0))
    while at < duration_s - 4.0:
        end = at + float(rng.uniform(2.0, 5.0))
        spans.append((at, min(end, duration_s - 1.0)))
        at = end + float(rng.uniform(1.0, 3.0))
    return tuple(spans)


def music_bank(briefs: Sequence[music.MusicPlan]) -> Bank:
    """Arrays of S songs: levels one after another, `(S,)` tempo, metre, mood and length, accents in seconds of each song.

    Accents are struck on every cut and with the final chord. Beat k of a song lies at `k * 60 / tempo_bpm`.
    """
    scores = [music.compose(plan) for plan in briefs]
    songs = [music_level(music.perform(score, keep_stems=False).stereo) for score in scores]
    accents = [sorted({*score.accents_s, score.cadence_s}) for score in scores]
    return {
        "level": np.concatenate(songs).astype(np.float32),
        "frame_offset": _offsets([len(level) for level in songs]),
        "tempo_bpm": np.array([plan.tempo_bpm for plan in briefs], np.float32),
        "beats_per_bar": np.array([plan.beats_per_bar for plan in briefs], np.int32),
        "valence": np.array([plan.mood.valence for plan in briefs], np.float32),
        "arousal": np.array([plan.mood.arousal for plan in briefs], np.float32),
        "accent_s": np.concatenate(accents).astype(np.float32),
        "accent_offset": _offsets([len(times) for times in accents]),
        "duration_s": np.array([plan.duration_s for plan in briefs], np.float32),
    }


def _offsets(lengths: Sequence[int]) -> NDArray[np.int32]:
    return np.cumsum([0, *lengths]).astype(np.int32)

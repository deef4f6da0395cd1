"""Banks: real material that takes are built on, speech of the engine's voice, songs of its composer, requests in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.layout import ACTIONS

Numbers = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Utterance:
    """A spoken sentence. `level`, `brightness` `(F,)` 0..1 at the rate of the tracks; times in seconds from its start."""

    duration_s: float
    level: Numbers
    brightness: Numbers
    words_s: Numbers
    stressed: Numbers
    phonemes_s: Numbers
    opening: Numbers
    rounding: Numbers


@dataclass(frozen=True, eq=False)
class Song:
    """A composed piece: its beats fall at k * 60 / tempo. `level` `(F,)` 0..1 at the rate of the tracks."""

    tempo_bpm: float
    beats_per_bar: int
    level: Numbers


@dataclass(frozen=True, eq=False)
class Banks:
    """Everything real that the teacher draws from; `meanings` are projected embeddings `(K, 16)` per action name."""

    utterances: tuple[Utterance, ...]
    songs: tuple[Song, ...]
    meanings: dict[str, Numbers]


def load_banks(folder: Path) -> Banks:
    """Read speech.npz, music.npz and phrases.npz."""
    with np.load(folder / "phrases.npz") as phrases:
        names = [str(name) for name in phrases["actions"]]
        actions = np.array([names[i] for i in phrases["action"]])
        meanings = {name: phrases["vectors"][actions == name].astype(np.float32) for name in ACTIONS}
    return Banks(_utterances(folder / "speech.npz"), _songs(folder / "music.npz"), meanings)


def _utterances(path: Path) -> tuple[Utterance, ...]:
    with np.load(path) as bank:
        data = {name: bank[name] for name in bank.files}
    out = []
    for i, duration_s in enumerate(data["duration_s"]):
        frames, words, phonemes = (
            slice(*data[f"{kind}_offset"][i : i + 2].astype(int)) for kind in ("frame", "word", "phoneme")
        )  # fmt: skip
        out.append(
            Utterance(
                float(duration_s), data["level"][frames], data["brightness"][frames], data["word_start"][words],
                data["word_stress"][words], data["phoneme_mid"][phonemes], data["phoneme_open"][phonemes],
                data["phoneme_width"][phonemes],
            )
        )  # fmt: skip
    return tuple(out)


def _songs(path: Path) -> tuple[Song, ...]:
    with np.load(path) as bank:
        tempos, bars, offsets, level = bank["tempo_bpm"], bank["beats_per_bar"], bank["frame_offset"], bank["level"]
    return tuple(
        Song(float(tempo), int(beats), level[a:b])
        for tempo, beats, a, b in zip(tempos, bars, offsets[:-1], offsets[1:], strict=True)
    )

"""Shards: scenes on disk. A shard holds settings drawn once, with several casts, ways of drawing and moods in each.

Every eighth shard and every eighth song are held out: they are never trained on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.drawing import Drawn, draw
from recipes.encoder.scenes import draw_draft, draw_setting, fitness
from recipes.encoder.songs import QUIET, Song
from recipes.encoder.wording import phrasings

from seedream.encoder.minilm import token_states
from seedream.encoder.unified.attributes import group
from seedream.encoder.unified.features import FRAMES, MELS, Numbers, mel_power
from seedream.sound import ambience
from seedream.storage.store import write_aside
from seedream.types import SAMPLE_RATE_HZ, Mood

SETTINGS, CASTS, PHRASES = 8, 4, 3
"""Settings of a shard, scenes in each setting, and descriptions of each scene."""
EIGHTH = 8
BED_S = 11.0
_MOOD_SPREAD = 0.08
_ASPECTS = (16 / 9, 9 / 16, 1.0, 4 / 3, 2.35)
Arrays = dict[str, NDArray[Any]]


def heldout(number: int) -> bool:
    """Whether a shard or a song is kept for testing."""
    return number % EIGHTH == EIGHTH - 1


def write_shards(folder: Path, songs: Sequence[Song], count: int, seed: int, part: int = 0, parts: int = 1) -> None:
    """Write `count` shards; one that is there stays, so that an interrupted run goes on. `part` of `parts` workers."""
    beds = Beds(folder / "beds", seed)
    for number in range(part, count, parts):
        path = folder / f"{number:04d}.npz"
        if not path.exists():
            arrays = _Shard(songs, beds, seed, number).arrays()
            write_aside(path, lambda aside, arrays=arrays: _save(aside, arrays))  # type: ignore[misc]
            print(path, flush=True)


def _save(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    with path.open("wb") as file:
        np.savez(file, **arrays)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Beds:
    """Ambience of places, rendered when first needed and kept: log10 of power `(frames, 48)`."""

    folder: Path
    seed: int

    def path(self, place: str, weather: str, hour: str) -> Path:
        """The file of a bed, written if it is not there; day and night are the hours that are heard."""
        when = "night" if hour in ambience.NIGHT else "storm" if hour == "storm" else "day"
        path = self.folder / f"{place}-{weather}-{when}.npy"
        if not path.exists():
            known = place in ambience.kinds()
            if known and "" in ambience.layers_of(place, weather, when):  # no rain is heard there
                weather, when = "clear", "day"
            bed = ambience.render(place, weather, when, BED_S, self.seed) if known else np.zeros((0, 2), np.float32)
            power = mel_power(bed, SAMPLE_RATE_HZ) if len(bed) else np.zeros((FRAMES, MELS), np.float32)
            write_aside(path, lambda aside: _keep(aside, np.log10(power + QUIET).astype(np.float16)))
        return path


def _keep(path: Path, array: NDArray[Any]) -> None:
    with path.open("wb") as file:
        np.save(file, array)


class _Shard:
    """The scenes of one shard while they are made."""

    def __init__(self, songs: Sequence[Song], beds: Beds, seed: int, number: int) -> None:
        self.rng = np.random.default_rng([seed, 17, number])
        self.beds = beds
        self.songs = [(i, song) for i, song in enumerate(songs) if heldout(i) == heldout(number)]
        self.rows: list[Arrays] = []
        self.states: list[Numbers] = []
        self.phrases: list[str] = []

    def arrays(self) -> Arrays:
        """Everything of the shard, scenes along the first axis; `states` are the word pieces of all phrases one after another."""
        for place in range(SETTINGS):
            self._setting(place)
        stacked = {name: np.stack([row[name] for row in self.rows]) for name in self.rows[0]}
        lengths = np.array([len(s) for s in self.states], np.int32)
        return {
            **stacked, "states": np.concatenate(self.states).astype(np.float16), "lengths": lengths,
            "phrases": np.array(self.phrases),
        }  # fmt: skip

    def _song(self) -> tuple[int, Song, Mood]:
        index, song = self.songs[int(self.rng.integers(len(self.songs)))]
        spread = self.rng.normal(0, _MOOD_SPREAD, 2)
        mood = Mood(*(float(v) for v in np.clip(np.array([song.mood.valence, song.mood.arousal]) + spread, -1, 1)))
        return index, song, mood

    def _setting(self, number: int) -> None:
        first = self._song()
        setting = draw_setting(first[2], self.rng)
        others = [min((self._song() for _ in range(4)), key=lambda s: fitness(setting, s[2])) for _ in range(CASTS - 1)]
        for index, song, mood in (first, *others):
            drawn = draw(draw_draft(setting, mood, self.rng))
            while drawn is None or drawn.draft.setting.place not in group("place").choices:
                drawn = draw(draw_draft(setting, mood, self.rng))
            self._scene(drawn, number, index, song, mood)

    def _scene(self, drawn: Drawn, setting: int, index: int, song: Song, mood: Mood) -> None:
        texts = phrasings(drawn.draft, song.words, song.pace, PHRASES, self.rng)
        self.phrases += texts
        self.states += [token_states(text) for text in texts]
        where = drawn.draft.setting
        bed = self.beds.path(where.place, where.weather, where.hour)
        choice = {"genre": song.genre, "place": where.place, "time_of_day": where.hour, "weather": where.weather,
                  "style": drawn.draft.style}  # fmt: skip
        several = {"actions": drawn.actions, "instruments": song.instruments}
        self.rows.append({
            "rgb": drawn.rgb,
            "numbers": np.array([mood.valence, mood.arousal, song.pace, song.tempo_bpm], np.float32),
            "one": np.array([group(name).choices.index(value) for name, value in choice.items()], np.int32),
            "several": np.concatenate([[c in several[n] for c in group(n).choices] for n in several]).astype(np.float32),
            "song": np.array(index, np.int32),
            "bed": np.array(bed.name),
            "setting": np.array(setting, np.int32),
            "format": np.array([self.rng.uniform(6, 60), self.rng.choice(_ASPECTS)], np.float32),
        })  # fmt: skip

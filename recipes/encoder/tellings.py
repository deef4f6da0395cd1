"""Tellings: every drawn scene in several films, each with its own music, noises, grade, format and description in words.

What all parts of a telling share is what really is in them: its mood is that of its music, its description names the music, the
noises, the main colours of the graded picture and the format that is wished for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.augment import Look, draw_grade, graded, regarded
from recipes.encoder.colours import called, palette_of
from recipes.encoder.noises import Noises, named, sources_of
from recipes.encoder.scenes import Draft, weighted, world
from recipes.encoder.shards import Arrays, draft_of, heldout, save, shard_path
from recipes.encoder.songs import Song
from recipes.encoder.wording import Told, phrasing

from seedream.encoder.minilm import token_states
from seedream.encoder.unified.attributes import group
from seedream.encoder.unified.features import Numbers
from seedream.encoder.unified.model import thinned
from seedream.storage.store import write_aside
from seedream.types import Mood

SHARES = (1.0, 1.0, 0.45)
"""How much the description of each telling of a scene says: the first two everything."""
SOURCES = 8
NAMED = 2
"""Noises and colours that a description names."""
_MOOD_SPREAD = 0.06
_ASPECTS = (16 / 9, 9 / 16, 1.0, 4 / 3, 2.35)
_ONE = ("genre", "place", "time_of_day", "weather", "style", "who")


@dataclass(frozen=True, eq=False)
class Bank:
    """What is heard: the songs of the training or those held out, with their numbers, and the names of noises."""

    songs: Sequence[tuple[int, Song]]
    names: list[str]


def write_noises(folder: Path, numbers: Iterable[int], part: int = 0, parts: int = 1) -> None:
    """Render all that is heard in the scenes of these shards of `folder`/scenes; what is there stays. `part` of `parts` workers."""
    heard: set[str] = set()
    for number in numbers:
        with np.load(shard_path(folder / "scenes", number)) as shard:
            for text in shard["facts"]:
                heard |= {*list(sources_of(*draft_of(str(text))))[:SOURCES]}
    noises = Noises(folder / "noises")
    for name in sorted(heard)[part::parts]:
        noises.of(name)
        print(name, flush=True)


def write_tellings(folder: Path, songs: Sequence[Song], seed: int, numbers: Iterable[int]) -> None:
    """Write the tellings of these shards of `folder`/scenes; what is there stays."""
    out = folder / "tellings"
    out.mkdir(parents=True, exist_ok=True)
    for number in numbers:
        path = shard_path(folder / "scenes", number)
        if (out / path.name).exists():
            continue
        chosen = [(i, song) for i, song in enumerate(songs) if heldout(i) == heldout(number)]
        with np.load(path) as shard:
            teller = _Teller(Bank(chosen, []), np.random.default_rng([seed, 29, number]))
            arrays = teller.arrays(shard["facts"], shard["rgb"])
        write_aside(out / path.name, lambda aside, arrays=arrays: save(aside, arrays))  # type: ignore[misc]
        print(out / path.name, flush=True)


class _Teller:
    """The tellings of one shard while they are made."""

    def __init__(self, bank: Bank, rng: np.random.Generator) -> None:
        self.bank, self.rng = bank, rng
        self.rows: list[Arrays] = []
        self.states: list[Numbers] = []
        self.texts: list[str] = []

    def arrays(self, facts: NDArray[np.str_], pictures: NDArray[np.uint8]) -> Arrays:
        """Everything, tellings along the first axis, scene by scene; `states` are the word pieces of all one after another."""
        for text, rgb in zip(facts, pictures, strict=True):
            draft, actions = draft_of(str(text))
            for share in SHARES:
                self._telling(draft, actions, rgb, share)
        stacked = {name: np.stack([row[name] for row in self.rows]) for name in self.rows[0]}
        lengths = np.array([len(s) for s in self.states], np.int32)
        return {
            **stacked, "states": np.concatenate(self.states).astype(np.float16), "lengths": lengths,
            "texts": np.array(self.texts), "names": np.array(self.bank.names),
        }  # fmt: skip

    def _telling(self, draft: Draft, actions: tuple[str, ...], rgb: NDArray[np.uint8], share: float) -> None:
        index, song = self.bank.songs[choose_song(draft, [song for _, song in self.bank.songs], self.rng)]
        mood = near_mood(song.mood, self.rng)
        draft = replace(draft, mood=mood, adjective=weighted(world()["moods"], mood, 0.18, self.rng))
        grade = draw_grade(mood, self.rng)
        sources = dict(list(sources_of(draft, actions).items())[:SOURCES])
        duration_s, aspect = draw_format(self.rng)
        colours = palette_of(graded(regarded(rgb, Look()), grade))[:NAMED]
        told = Told(
            song.words, song.tempo_bpm, tuple(dict.fromkeys(named(s) for s in list(sources)[:NAMED])),
            tuple(called(colour) for colour in colours), song.pace, duration_s, aspect,
        )  # fmt: skip
        self.texts.append(phrasing(draft, told, share, self.rng))
        self.states.append(thinned(token_states(self.texts[-1])) / 2.0)
        drawn = {"song": np.array(index, np.int32), "grade": _array(*grade), "format": _array(duration_s, aspect)}
        self.rows.append(self._row(draft, actions, song, sources) | drawn)

    def _row(self, draft: Draft, actions: tuple[str, ...], song: Song, sources: dict[str, float]) -> Arrays:
        where = draft.setting
        values = (song.genre, where.place, where.hour, where.weather, draft.style, draft.subject or "nobody")
        choice = dict(zip(_ONE, values, strict=True))
        several = {"actions": actions, "instruments": song.instruments}
        heard, levels = np.full(SOURCES, -1, np.int32), np.zeros(SOURCES, np.float32)
        for k, (name, level) in enumerate(sources.items()):
            if name not in self.bank.names:
                self.bank.names.append(name)
            heard[k], levels[k] = self.bank.names.index(name), level
        return {
            "numbers": _array(draft.mood.valence, draft.mood.arousal, song.pace, song.tempo_bpm), "source": heard, "level": levels,
            "one": np.array([group(name).choices.index(value) for name, value in choice.items()], np.int32),
            "several": np.concatenate([[c in several[n] for c in group(n).choices] for n in several]).astype(np.float32),
        }  # fmt: skip


def choose_song(draft: Draft, songs: Sequence[Song], rng: np.random.Generator) -> int:
    """A song whose mood is near that of a scene, the likelier where its kind suits the way of drawing and the place."""
    moods = np.array([[s.mood.valence, s.mood.arousal] for s in songs])
    suits = np.array([suiting(draft.style, draft.setting.place, s.genre) for s in songs])
    share = likely(draft.mood, moods, suits)
    return int(rng.choice(len(songs), p=share / share.sum()))


def suiting(style: str, place: str, genre: str) -> int:
    """For how many of a way of drawing and a place a kind of music is right."""
    fits = world()["fits"]
    styles = fits["styles"].get(style)
    return (not styles or genre in styles) + (place in fits["places"].get(genre, ()))


def likely(mood: Mood, moods: NDArray[np.float64], suits: NDArray[np.int64]) -> NDArray[np.float64]:
    """How likely songs of such `moods` `(n, 2)` and so suiting kinds `(n,)` are in a scene, the likeliest 1."""
    fits = world()["fits"]
    apart = ((moods - [mood.valence, mood.arousal]) ** 2).sum(1)
    score = np.log(fits["more"]) * suits - apart / (2 * fits["spread"] ** 2)
    return np.asarray(np.exp(score - score.max()))


def draw_format(rng: np.random.Generator) -> tuple[float, float]:
    """A length in seconds and a shape (width by height)."""
    return float(rng.uniform(6, 60)), float(rng.choice(_ASPECTS))


def near_mood(mood: Mood, rng: np.random.Generator) -> Mood:
    """The mood of a film whose music has this one."""
    valence, arousal = np.clip(np.array([mood.valence, mood.arousal]) + rng.normal(0, _MOOD_SPREAD, 2), -1, 1)
    return Mood(float(valence), float(arousal))


def _array(*values: float) -> Numbers:
    return np.array(values, np.float32)

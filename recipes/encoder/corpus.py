"""Corpus: tellings in memory, and batches of them with pictures cut and graded, music and noises mixed anew, and words left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.augment import PLAIN, Change, Look, graded, mixed, played, regarded
from recipes.encoder.film import Film, target_of, wishes_of
from recipes.encoder.noises import TAKES, Noises, audible, parts_of, sounds
from recipes.encoder.retelling import Reteller
from recipes.encoder.shards import draft_of, heldout
from recipes.encoder.songs import load_songs
from recipes.encoder.tellings import SHARES

from seedream.encoder.unified.features import MELS, Numbers, picture_tokens, sound_tokens
from seedream.encoder.unified.model import MODALITIES, TOKENS, WIDTHS, thinned
from seedream.encoder.unified.wishes import wish_tokens

NOTHING = np.zeros((0, MELS), np.float32)
ROWS = ("numbers", "one", "several", "song", "grade", "format", "source", "level")
_WORD_KEPT = 0.93
_JITTER = 0.05


@dataclass(frozen=True, eq=False)
class Batch:
    """B scenes: `tokens` `(B, n, width)` and which of them are there `(B, n)` by modality, the attributes `(B, size())` as the
    network should say them, and which of all `noises.sounds` are `heard` `(B, n)`."""

    tokens: dict[str, Numbers]
    keep: dict[str, Numbers]
    target: Numbers
    heard: Numbers


def shard_paths(folder: Path, *, held: bool, below: int | None = None) -> list[Path]:
    """The tellings of shards that are trained on, or of those `held` out, with numbers `below` one."""
    paths = {int(p.stem): p for p in sorted((folder / "tellings").glob("[0-9]*.npz"))}
    return [path for number, path in paths.items() if heldout(number) == held and (below is None or number < below)]


def count_scenes(folder: Path, *, held: bool) -> int:
    """How many scenes these shards hold."""
    count = 0
    for path in shard_paths(folder, held=held):
        with np.load(path) as shard:
            count += len(shard["song"]) // len(SHARES)
    return count


class Corpus:
    """All scenes that are trained on, or those `held` out, of shards with numbers `below` one. `settings` lists the scenes of each
    place drawn."""

    def __init__(self, folder: Path, change: Change = PLAIN, *, held: bool, below: int | None = None) -> None:
        paths = shard_paths(folder, held=held, below=below)
        if not paths:
            raise FileNotFoundError(f"no {'held-out ' * held}scenes in {folder}; make them: python -m recipes.encoder")
        shards, drawn = [_arrays(path) for path in paths], [_arrays(folder / "scenes" / path.name) for path in paths]
        self.held, self.change, self.noises = held, change, Noises(folder / "noises")
        self.rgb = np.concatenate([shard["rgb"] for shard in drawn])
        self.rows = {name: np.concatenate([shard[name] for shard in shards]) for name in ROWS if name != "source"}
        self.sources = [_named(shard["names"], row) for shard in shards for row in shard["source"]]
        self.states = np.concatenate([shard["states"] for shard in shards])
        ends = np.cumsum(np.concatenate([shard["lengths"] for shard in shards]))
        self.spans = np.stack([np.concatenate([[0], ends[:-1]]), ends], 1)
        self.texts: list[str] = [str(text) for shard in shards for text in shard["texts"]]
        songs = load_songs(folder / "songs")
        self.songs = [song.power.astype(np.float16) for song in songs]
        drafts = [draft_of(str(facts))[0] for shard in drawn for facts in shard["facts"]]
        self.reteller = Reteller(drafts, [replace(song, power=NOTHING) for song in songs], change.stretch)
        where = np.concatenate([shard["setting"] + 1000 * k for k, shard in enumerate(drawn)])
        self.settings = [np.flatnonzero(where == s) for s in np.unique(where)]

    def __len__(self) -> int:
        return len(self.rgb)

    def chosen(self, count: int, seed: int, step: int) -> list[int]:
        """The scenes of a step: `count` of them, each of another setting where there are so many; before a setting comes again, all
        others come."""
        turn, place = divmod(step, max(len(self.settings) // count, 1))
        order = np.random.default_rng([seed, 41, turn]).permutation(len(self.settings))
        rng = np.random.default_rng([seed, 43, step])
        return [int(rng.choice(self.settings[int(s)])) for s in order[count * place : count * (place + 1)]]

    def batch(self, scenes: Sequence[int], rng: np.random.Generator, *, plain: bool = False, telling: int = 0) -> Batch:
        """Scenes as the network reads them, in any of their tellings; `plain` is one `telling` with the whole picture, all words
        and all wishes."""
        found = [self._scene(scene, rng, plain, telling) for scene in scenes]
        return self._batch(scenes, found)

    def anew(self, scenes: Sequence[int], rng: np.random.Generator) -> Batch:
        """Scenes each told anew with another song, without words."""
        batch = self._batch(scenes, [self._anew(scene, rng) for scene in scenes])
        for m in ("picture", "sound"):
            batch.keep[m][rng.random(batch.keep[m].shape) < self.change.dropped] = 0
        return batch

    def _batch(self, scenes: Sequence[int], found: Sequence[tuple[dict[str, Numbers], Numbers]]) -> Batch:
        tokens = {m: np.zeros((len(found), TOKENS[m], WIDTHS[m]), np.float32) for m in MODALITIES}
        keep = {m: np.ones((len(found), TOKENS[m]), np.float32) for m in MODALITIES}
        keep["text"][:] = 0
        for i, (row, _) in enumerate(found):
            for m, x in row.items():
                tokens[m][i, : len(x)] = x
            keep["text"][i, : len(row["text"])] = 1
        return Batch(tokens, keep, np.stack([target for _, target in found]), np.stack([self.heard(scene) for scene in scenes]))

    def levels(self, k: int) -> dict[str, float]:
        """The sources that are mixed in telling `k`, in dB."""
        return {name: float(level) for name, level in zip(self.sources[k], self.rows["level"][k], strict=False)}

    def heard(self, scene: int) -> Numbers:
        """1 for each of all sounds that is heard in a scene beside its music."""
        there = {part for source in audible(self.levels(len(SHARES) * scene)) for part in parts_of(source)}
        return np.array([name in there for name in sounds()], np.float32)

    def usual(self) -> Numbers:
        """In which share of all scenes each of all `noises.sounds` is heard."""
        return np.asarray(np.mean([self.heard(scene) for scene in range(len(self))], axis=0), np.float32)

    def film(self, k: int) -> Film:
        """Telling `k`."""
        numbers, one, several, song, grade, form = (self.rows[name][k] for name in ROWS[:6])
        return Film(int(song), 1.0, numbers, one, several, grade, form, self.levels(k))

    def _scene(self, scene: int, rng: np.random.Generator, plain: bool, telling: int) -> tuple[dict[str, Numbers], Numbers]:
        k = len(SHARES) * scene + (telling if plain else int(rng.integers(len(SHARES))))
        states = self.states[slice(*self.spans[k])].astype(np.float32)
        words = states if plain else states[rng.random(len(states)) < _WORD_KEPT]
        row, target = self._read(scene, self.film(k), rng, plain=plain)
        return {"text": thinned(words if len(words) else states)} | row, target

    def _anew(self, scene: int, rng: np.random.Generator) -> tuple[dict[str, Numbers], Numbers]:
        film = self.reteller.film(scene, self.film(len(SHARES) * scene), rng)
        row, target = self._read(scene, film, rng, plain=False)
        return {"text": np.zeros((0, WIDTHS["text"]), np.float32)} | row, target

    def _read(self, scene: int, film: Film, rng: np.random.Generator, *, plain: bool) -> tuple[dict[str, Numbers], Numbers]:
        """What is seen, heard and wished of a film of a scene, and what the network should say of it."""
        grade = film.grade + (0.0 if plain else rng.normal(0, _JITTER, 4))
        seen = graded(regarded(self.rgb[scene], Look() if plain else Look.drawn(rng, self.change.part)), grade, rng)
        take = TAKES - 1 if self.held else int(rng.integers(TAKES - 1))
        noises, song = self.noises.mix(film.levels, take), self.songs[film.song].astype(np.float32)
        heard = song if film.rate == 1.0 else played(song, film.rate)
        row = {
            "picture": picture_tokens(seen), "sound": sound_tokens(mixed(heard, noises, rng, self.change.shift, plain=plain)),
            "wishes": wish_tokens(wishes_of(film, seen, rng, plain=plain)),
        }  # fmt: skip
        return row, target_of(film, seen)


def _arrays(path: Path) -> dict[str, NDArray[Any]]:
    with np.load(path) as shard:
        return {name: shard[name] for name in shard}


def _named(names: NDArray[np.str_], row: NDArray[np.int32]) -> tuple[str, ...]:
    """The sources of a telling by their names."""
    return tuple(str(names[k]) for k in row if k >= 0)

"""Corpus: tellings in memory, and batches of them with pictures cut and graded, music and noises mixed anew, and words left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.augment import PLAIN, Change, Look, graded, mixed, regarded
from recipes.encoder.colours import palette_of
from recipes.encoder.noises import TAKES, Noises, audible, parts_of, sounds
from recipes.encoder.shards import heldout
from recipes.encoder.songs import load_songs
from recipes.encoder.tellings import SHARES

from seedream.encoder.unified.attributes import group, groups, octaves, size
from seedream.encoder.unified.features import Numbers, looks_of, picture_tokens, sound_tokens
from seedream.encoder.unified.model import MODALITIES, TOKENS, WIDTHS, thinned
from seedream.encoder.unified.wishes import Wishes, wish_tokens
from seedream.types import Mood

ROWS = ("numbers", "one", "several", "song", "grade", "format", "source", "level")
_WORD_KEPT = 0.93
_UNSAID = 0.25
"""How often a wish is not stated while training."""
_JITTER, _COLOUR_JITTER = 0.05, 0.03
_WISHES = 9


@dataclass(frozen=True, eq=False)
class Batch:
    """B scenes: `tokens` `(B, n, width)` and which of them are there `(B, n)` by modality, the attributes `(B, size())` as the
    network should say them, and which of all `noises.sounds` are `heard` `(B, n)`."""

    tokens: dict[str, Numbers]
    keep: dict[str, Numbers]
    target: Numbers
    heard: Numbers


def shard_paths(folder: Path, *, held: bool) -> list[Path]:
    """The tellings of shards that are trained on, or of those `held` out."""
    return [p for p in sorted((folder / "tellings").glob("[0-9]*.npz")) if heldout(int(p.stem)) == held]


def count_scenes(folder: Path, *, held: bool) -> int:
    """How many scenes these shards hold."""
    count = 0
    for path in shard_paths(folder, held=held):
        with np.load(path) as shard:
            count += len(shard["song"]) // len(SHARES)
    return count


class Corpus:
    """All scenes that are trained on, or those `held` out. `settings` lists the scenes of each place drawn."""

    def __init__(self, folder: Path, change: Change = PLAIN, *, held: bool) -> None:
        paths = shard_paths(folder, held=held)
        if not paths:
            raise FileNotFoundError(f"no {'held-out ' * held}scenes in {folder}; make them: python -m recipes.encoder")
        shards, drawn = [_arrays(path) for path in paths], [_arrays(folder / "scenes" / path.name) for path in paths]
        self.held, self.change, self.noises = held, change, Noises(folder / "noises", 1)
        self.rgb = np.concatenate([shard["rgb"] for shard in drawn])
        self.rows = {name: np.concatenate([shard[name] for shard in shards]) for name in ROWS if name != "source"}
        self.sources = [_named(shard["names"], row) for shard in shards for row in shard["source"]]
        self.states = np.concatenate([shard["states"] for shard in shards])
        ends = np.cumsum(np.concatenate([shard["lengths"] for shard in shards]))
        self.spans = np.stack([np.concatenate([[0], ends[:-1]]), ends], 1)
        self.texts: list[str] = [str(text) for shard in shards for text in shard["texts"]]
        self.songs = [song.power.astype(np.float16) for song in load_songs(folder / "songs")]
        where = np.concatenate([shard["setting"] + 1000 * k for k, shard in enumerate(drawn)])
        self.settings = [np.flatnonzero(where == s) for s in np.unique(where)]

    def __len__(self) -> int:
        return len(self.rgb)

    def batches(self, count: int, rng: np.random.Generator) -> Iterator[Batch]:
        """Endless batches of `count` scenes, each of another setting where there are so many."""
        while True:
            order = rng.permutation(len(self.settings))
            for start in range(0, max(len(order) - count + 1, 1), count):
                chosen = order[start : start + count]
                yield self.batch([int(rng.choice(self.settings[int(s)])) for s in chosen], rng)

    def batch(self, scenes: Sequence[int], rng: np.random.Generator, *, plain: bool = False, telling: int = 0) -> Batch:
        """Scenes as the network reads them, in any of their tellings; `plain` is one `telling` with the whole picture, all words
        and all wishes."""
        found = [self._scene(scene, rng, plain, telling) for scene in scenes]
        tokens = {m: np.zeros((len(found), TOKENS[m], WIDTHS[m]), np.float32) for m in MODALITIES}
        keep = {m: np.ones((len(found), TOKENS[m]), np.float32) for m in MODALITIES}
        keep["text"][:] = 0
        for i, (row, _) in enumerate(found):
            for m, x in row.items():
                tokens[m][i, : len(x)] = x
            keep["text"][i, : len(row["text"])] = 1
        return Batch(tokens, keep, np.stack([target for _, target in found]), np.stack([self._heard(scene) for scene in scenes]))

    def levels(self, k: int) -> dict[str, float]:
        """The sources that are mixed in telling `k`, in dB."""
        return {name: float(level) for name, level in zip(self.sources[k], self.rows["level"][k], strict=False)}

    def _heard(self, scene: int) -> Numbers:
        """1 for each of all sounds that is heard in a scene beside its music."""
        there = {part for source in audible(self.levels(len(SHARES) * scene)) for part in parts_of(source)}
        return np.array([name in there for name in sounds()], np.float32)

    def _scene(self, scene: int, rng: np.random.Generator, plain: bool, telling: int) -> tuple[dict[str, Numbers], Numbers]:
        k = len(SHARES) * scene + (telling if plain else int(rng.integers(len(SHARES))))
        states = self.states[slice(*self.spans[k])].astype(np.float32)
        words = states if plain else states[rng.random(len(states)) < _WORD_KEPT]
        grade = self.rows["grade"][k] + (0.0 if plain else rng.normal(0, _JITTER, 4))
        seen = graded(regarded(self.rgb[scene], Look() if plain else Look.drawn(rng, self.change.part)), grade, rng)
        take = TAKES - 1 if self.held else int(rng.integers(TAKES - 1))
        noises = self.noises.mix(self.levels(k), take)
        power = mixed(self.songs[int(self.rows["song"][k])].astype(np.float32), noises, rng, self.change.shift, plain=plain)
        row = {
            "text": thinned(words if len(words) else states), "picture": picture_tokens(seen),
            "sound": sound_tokens(power), "wishes": wish_tokens(self._wishes(k, seen, rng, plain)),
        }  # fmt: skip
        return row, self._target(k, seen)

    def _target(self, k: int, seen: Numbers) -> Numbers:
        """What the network should say of a telling, its picture being seen so."""
        valence, arousal, pace, tempo = (float(v) for v in self.rows["numbers"][k])
        target = np.zeros(size(), np.float32)
        target[group("numbers").span] = (valence, arousal, pace, *looks_of(seen), octaves(tempo))
        lists = [g for g in groups() if g.kind == "one"]
        for g, choice in zip(lists, self.rows["one"][k], strict=True):
            target[g.start + int(choice)] = 1.0
        target[lists[-1].span.stop :] = self.rows["several"][k]
        return target

    def _wishes(self, k: int, seen: Numbers, rng: np.random.Generator, plain: bool) -> Wishes:
        """What a user who wants just this would state, some of it left out while training."""
        duration_s, aspect = (float(v) for v in self.rows["format"][k])
        valence, arousal, pace, tempo = (float(v) for v in self.rows["numbers"][k])
        said = np.ones(_WISHES, bool) if plain else rng.random(_WISHES) > _UNSAID
        said[0] |= not said.any()
        lists = [g for g in groups() if g.kind == "one"]
        choice = {g.name: g.choices[int(i)] for g, i in zip(lists, self.rows["one"][k], strict=True)}
        players = self.rows["several"][k][-len(group("instruments").choices) :]
        colours = palette_of(seen) + rng.normal(0, _COLOUR_JITTER, (3, 3)) * (not plain)
        return Wishes(
            mood=Mood(valence, arousal) if said[0] else None,
            pace=pace if said[1] else None,
            duration_s=duration_s if said[2] else None,
            aspect=aspect if said[3] else None,
            style=choice["style"] if said[4] else "",
            genre=choice["genre"] if said[5] else "",
            tempo_bpm=tempo if said[6] else None,
            palette=tuple((float(r), float(g), float(b)) for r, g, b in colours) if said[7] else (),
            instruments=tuple(n for n, on in zip(group("instruments").choices, players, strict=True) if on) if said[8] else (),
        )


def _arrays(path: Path) -> dict[str, NDArray[Any]]:
    with np.load(path) as shard:
        return {name: shard[name] for name in shard}


def _named(names: NDArray[np.str_], row: NDArray[np.int32]) -> tuple[str, ...]:
    """The sources of a telling by their names."""
    return tuple(str(names[k]) for k in row if k >= 0)

"""Corpus: scenes in memory, and batches of them with pictures cut and graded, music and ambience mixed anew, and words left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.augment import Look, graded, mixed, regarded
from recipes.encoder.shards import PHRASES, heldout
from recipes.encoder.songs import load_songs

from seedream.encoder.unified.attributes import group, groups, octaves, size
from seedream.encoder.unified.features import Numbers, looks_of, picture_tokens, sound_tokens
from seedream.encoder.unified.model import MODALITIES, TOKENS, WIDTHS, WORDS, thinned
from seedream.encoder.unified.wishes import Wishes, wish_tokens
from seedream.types import Mood

_ROWS = ("rgb", "numbers", "one", "several", "song", "bed", "setting", "format")
_WORD_KEPT = 0.9
_UNSAID = 0.35
"""How often a wish is not stated while training."""


@dataclass(frozen=True, eq=False)
class Batch:
    """B scenes: `tokens` `(B, n, width)` and which of them are there `(B, n)` by modality, the attributes `(B, size())` as the
    network should say them."""

    tokens: dict[str, Numbers]
    keep: dict[str, Numbers]
    target: Numbers


def shard_paths(folder: Path, *, held: bool) -> list[Path]:
    """The shards that are trained on, or those `held` out."""
    return [p for p in sorted((folder / "scenes").glob("[0-9]*.npz")) if heldout(int(p.stem)) == held]


def count_scenes(folder: Path, *, held: bool) -> int:
    """How many scenes these shards hold."""
    count = 0
    for path in shard_paths(folder, held=held):
        with np.load(path) as shard:
            count += len(shard["song"])
    return count


class Corpus:
    """All scenes that are trained on, or those `held` out. `settings` lists the scenes of each place drawn."""

    def __init__(self, folder: Path, *, held: bool) -> None:
        paths = shard_paths(folder, held=held)
        if not paths:
            raise FileNotFoundError(f"no {'held-out ' * held}scenes in {folder}; make them: python -m recipes.encoder")
        shards: list[dict[str, NDArray[Any]]] = []
        for path in paths:
            with np.load(path) as shard:
                shards.append({name: shard[name] for name in (*_ROWS, "states", "lengths", "phrases")})
        self.rows = {name: np.concatenate([shard[name] for shard in shards]) for name in _ROWS}
        self.states = np.concatenate([shard["states"] for shard in shards])
        ends = np.cumsum(np.concatenate([shard["lengths"] for shard in shards]))
        self.spans = np.stack([np.concatenate([[0], ends[:-1]]), ends], 1)
        self.phrases: list[str] = [str(p) for shard in shards for p in shard["phrases"]]
        self.songs = [song.power for song in load_songs(folder / "songs")]
        self.beds = {str(n): np.load(folder / "scenes" / "beds" / str(n)).astype(np.float32) for n in set(self.rows["bed"])}
        where = np.concatenate([shard["setting"] + 1000 * k for k, shard in enumerate(shards)])
        self.settings = [np.flatnonzero(where == s) for s in np.unique(where)]

    def __len__(self) -> int:
        return len(self.rows["rgb"])

    def batches(self, count: int, rng: np.random.Generator) -> Iterator[Batch]:
        """Endless batches of `count` scenes, each of another setting where there are so many."""
        while True:
            order = rng.permutation(len(self.settings))
            for start in range(0, max(len(order) - count + 1, 1), count):
                chosen = order[start : start + count]
                yield self.batch([int(rng.choice(self.settings[int(s)])) for s in chosen], rng)

    def batch(self, scenes: Sequence[int], rng: np.random.Generator, *, plain: bool = False) -> Batch:
        """Scenes as the network reads them; `plain` leaves pictures whole, words complete and wishes stated."""
        found = [self._scene(scene, rng, plain) for scene in scenes]
        tokens = {m: np.zeros((len(found), TOKENS[m], WIDTHS[m]), np.float32) for m in MODALITIES}
        keep = {m: np.ones((len(found), TOKENS[m]), np.float32) for m in MODALITIES}
        keep["text"][:] = 0
        for i, (row, _) in enumerate(found):
            for m, x in row.items():
                tokens[m][i, : len(x)] = x
            keep["text"][i, : len(row["text"])] = 1
        return Batch(tokens, keep, np.stack([target for _, target in found]))

    def _scene(self, scene: int, rng: np.random.Generator, plain: bool) -> tuple[dict[str, Numbers], Numbers]:
        valence, arousal, pace, tempo = (float(v) for v in self.rows["numbers"][scene])
        mood = Mood(valence, arousal)
        phrase = PHRASES * scene + (0 if plain else int(rng.integers(PHRASES)))
        states = self.states[slice(*self.spans[phrase])].astype(np.float32)
        words = states if plain else states[rng.random(len(states)) < _WORD_KEPT]
        look = Look() if plain else Look.drawn(rng)
        rgb = graded(regarded(self.rows["rgb"][scene], look), mood, rng)
        power = mixed(self.songs[int(self.rows["song"][scene])], self.beds[str(self.rows["bed"][scene])], rng, plain=plain)
        row = {
            "text": thinned(words if len(words) else states)[:WORDS], "picture": picture_tokens(rgb),
            "sound": sound_tokens(power), "wishes": wish_tokens(self._wishes(scene, mood, pace, rng, plain)),
        }  # fmt: skip
        target = np.zeros(size(), np.float32)
        target[group("numbers").span] = (valence, arousal, pace, *looks_of(rgb), octaves(tempo))
        lists = [g for g in groups() if g.kind == "one"]
        for g, choice in zip(lists, self.rows["one"][scene], strict=True):
            target[g.start + int(choice)] = 1.0
        target[lists[-1].span.stop :] = self.rows["several"][scene]
        return row, target

    def _wishes(self, scene: int, mood: Mood, pace: float, rng: np.random.Generator, plain: bool) -> Wishes:
        """What a user who wants just this would state, some of it left out."""
        duration_s, aspect = (float(v) for v in self.rows["format"][scene])
        said = np.ones(6, bool) if plain else rng.random(6) > _UNSAID
        said[0] |= not said.any()
        lists = [g for g in groups() if g.kind == "one"]
        choice = {g.name: g.choices[int(i)] for g, i in zip(lists, self.rows["one"][scene], strict=True)}
        return Wishes(
            mood=mood if said[0] else None,
            pace=pace if said[1] else None,
            duration_s=duration_s if said[2] else None,
            aspect=aspect if said[3] else None,
            style=choice["style"] if said[4] else "",
            genre=choice["genre"] if said[5] else "",
        )

"""Corpus: takes of the teacher in shards on disk, grouped by length so that a batch needs no padding."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.conditions import tell
from seedream.diffusion.layout import CHANNELS, PATCH, phase_channels
from seedream.diffusion.tracks import RATE_HZ
from seedream.diffusion.training.teacher.banks import Banks
from seedream.diffusion.training.teacher.takes import perform, sample_condition

LENGTHS: tuple[int, ...] = (48, 100, 152, 200, 300)
"""Frames of a take, 2 to 12 seconds."""
SHARE: tuple[float, ...] = (0.14, 0.24, 0.22, 0.24, 0.16)
SHARD = 500
QUIETEST = 0.12
_ARRAYS = ("values", "conditions", "intervals", "turning", "present")


@dataclass(frozen=True, eq=False)
class Statistics:
    """Mean and scale of every channel `(C,)`; the model sees `(x - mean) / scale`. `spread` is the standard deviation of that:
    1, less for channels that are mostly silent."""

    mean: NDArray[np.float32]
    scale: NDArray[np.float32]
    spread: NDArray[np.float32]


def write_corpus(folder: Path, banks: Banks, takes: int, seed: int, *, part: int = 0, parts: int = 1) -> None:
    """Write `takes` takes in shards; a shard that is there stays, so that an interrupted run goes on. `part` of `parts` workers."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(part, -(-takes // SHARD), parts):
        path = folder / f"{number:05d}.npz"
        if path.exists():
            continue
        rng = np.random.default_rng([seed, number])
        frames = int(rng.choice(LENGTHS, p=SHARE))
        made = [perform(sample_condition(banks, rng), frames / RATE_HZ, banks, rng) for _ in range(SHARD)]
        aside = path.with_suffix(".part.npz")
        np.savez(
            aside, values=np.stack([take.values for take in made]).astype(np.float16),
            conditions=np.stack([take.condition.vector() for take in made]),
            intervals=np.array([take.condition.intervals_s() for take in made]),
            turning=np.array([take.condition.turning_s() for take in made]),
            present=np.array([take.condition.present() for take in made]),
        )  # fmt: skip
        aside.rename(path)


@dataclass(frozen=True, eq=False)
class Batch:
    """Takes `(B, T, C)`, their conditions `(B, K)` and what is told at every frame `(B, T, TOLD)`."""

    values: NDArray[np.float32]
    conditions: NDArray[np.float32]
    told: NDArray[np.float32]


class Corpus:
    """All shards of a folder in memory: `arrays` by length in frames and name, `values` alone for those who need no more."""

    def __init__(self, folder: Path) -> None:
        shards: dict[int, list[dict[str, NDArray[Any]]]] = {}
        for path in sorted(folder.glob("[0-9]*.npz")):
            if path.name.endswith(".part.npz"):
                continue
            with np.load(path) as shard:
                shards.setdefault(shard["values"].shape[1], []).append({name: shard[name] for name in _ARRAYS})
        self.arrays = {
            frames: {name: np.concatenate([part[name] for part in parts]) for name in _ARRAYS} for frames, parts in shards.items()
        }
        self.values = {frames: arrays["values"] for frames, arrays in self.arrays.items()}

    def statistics(self) -> Statistics:
        """Over all frames. Rare pulses keep a scale of `QUIETEST`, else they would tower over everything in the loss."""
        flat = np.concatenate([v[::7].reshape(-1, len(CHANNELS)) for v in self.values.values()]).astype(np.float32)
        deviation = flat.std(0)
        scale = np.maximum(deviation, QUIETEST)
        return Statistics(flat.mean(0), scale, deviation / scale)

    def batches(self, tokens: int, rng: np.random.Generator) -> Iterator[Batch]:
        """Endless random batches of about `tokens` token instants each; nominal clocks begin anywhere."""
        lengths = sorted(self.values)
        share = np.array([len(self.values[n]) * n for n in lengths], float)
        while True:
            frames = lengths[int(rng.choice(len(lengths), p=share / share.sum()))]
            rows = rng.integers(len(self.values[frames]), size=max(round(tokens * PATCH / frames), 1))
            some = {name: array[rows] for name, array in self.arrays[frames].items()}
            start_s = rng.uniform(0, LONGEST_WAIT_S, len(rows))
            values = turned(some["values"].astype(np.float32), some["turning"], start_s)
            yield Batch(values, some["conditions"], tell(some["intervals"], some["present"], frames, start_s))


LONGEST_WAIT_S = 60.0


def turned(
    values: NDArray[np.float32], turning_s: NDArray[np.float64], start_s: NDArray[np.float64]
) -> NDArray[np.float32]:  # fmt: skip
    """Takes `(B, T, C)` whose phases lead clocks that began `start_s` `(B,)` earlier, as in later parts of longer takes.

    `turning_s` `(B, streams)` are the intervals of the clocks that the streams of `TIMED` lead, 0 for none.
    """
    sine, cosine, _ = phase_channels().T
    gone = np.where(turning_s > 0, start_s[:, None] / np.where(turning_s > 0, turning_s, 1.0), 0.0)
    lead = (values[..., cosine] + 1j * values[..., sine]) * np.exp(-2j * np.pi * gone)[:, None]
    out = values.copy()
    out[..., sine], out[..., cosine] = lead.imag, lead.real
    return out

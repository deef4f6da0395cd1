"""Windows: takes of any length from a model of two to twelve seconds, many at a time under a memory budget.

A long take is a chain of windows that overlap by `OVERLAP` frames; each continues from the end of the one before, which is given
to it. Takes of all shots go through the network together, grouped by length; what comes out does not depend on the company.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from seedream.diffusion.conditions import Condition
from seedream.diffusion.denoiser import Model, Numbers
from seedream.diffusion.layout import GROUPS, MODALITIES, PATCH, group_of_channel
from seedream.diffusion.sampler import Plan, Task, sample
from seedream.diffusion.tracks import RATE_HZ

LONGEST = 300
"""Frames of the longest window."""
SHORTEST = 48
OVERLAP = 52
MEMORY_BYTES = 96 * 2**20
"""What the network may need for a batch, beside its weights."""
_ALONE = ("actors", "sounds")
"""Groups that belong to the subjects of a take; a take that joins another shares all the rest with it."""


@dataclass(frozen=True, eq=False)
class Take:
    """A take to be filled: `given` `(T, C)` natural values where `known` `(T, G)` is 1; `key` names its noise.

    `joins` is the index of an earlier take that happens at the same time in the same shot, with other subjects.
    """

    condition: Condition
    given: Numbers
    known: Numbers
    key: tuple[int, ...]
    joins: int | None = None


@dataclass(frozen=True, eq=False)
class _Window:
    take: int
    start: int
    frames: int


@dataclass(eq=False)
class _Chain:
    """A take on its way: what is known so far, and the windows that are left."""

    take: Take
    values: Numbers
    known: Numbers
    left: list[tuple[int, int]] = field(default_factory=list)


def spans(frames: int) -> list[tuple[int, int]]:
    """Start and length of the windows of a take of `frames`, each a whole number of tokens; only the last is shorter."""
    out, start = [], 0
    while frames - start > LONGEST:
        out.append((start, LONGEST))
        start += LONGEST - OVERLAP
    return [*out, (start, max(-(-(frames - start) // PATCH) * PATCH, SHORTEST))]


def window_bytes(frames: int) -> int:
    """Memory of the network for one window: attention scores of all heads, activations of the widest layer."""
    tokens = frames // PATCH * len(MODALITIES)
    return 4 * (8 * tokens**2 + 24 * 144 * tokens)


def fill(model: Model, takes: Sequence[Take], plan: Plan, memory_bytes: int = MEMORY_BYTES) -> list[Numbers]:
    """Every take filled `(T, C)`, T as given. Takes that join another follow it."""
    chains = [_chain(take) for take in takes]
    while True:
        ready = [_Window(i, *chain.left[0]) for i, chain in enumerate(chains) if chain.left and _free(chains, chain)]
        if not ready:
            return [chain.values[: len(take.given)] for chain, take in zip(chains, takes, strict=True)]
        for batch in _batches(ready, memory_bytes):
            _run(model, chains, batch, plan)


def _chain(take: Take) -> _Chain:
    windows = spans(len(take.given))
    missing = windows[-1][0] + windows[-1][1] - len(take.given)
    values = np.concatenate([take.given, np.repeat(take.given[-1:], missing, 0)]).astype(np.float32)
    known = np.concatenate([take.known, np.repeat(take.known[-1:], missing, 0)]).astype(np.float32)
    return _Chain(take, values, known, windows)


def _free(chains: Sequence[_Chain], chain: _Chain) -> bool:
    """Whether what a take joins is finished; then its shared groups become known."""
    if chain.take.joins is None:
        return True
    leader = chains[chain.take.joins]
    if leader.left:
        return False
    shared = np.array([group not in _ALONE for group in GROUPS])
    chain.known[:, shared] = 1
    chain.values[:, shared[group_of_channel()]] = leader.values[:, shared[group_of_channel()]]
    return True


def _batches(ready: Sequence[_Window], memory_bytes: int) -> list[list[_Window]]:
    """Windows of one length together, as many as fit."""
    by_length: dict[int, list[_Window]] = {}
    for window in ready:
        by_length.setdefault(window.frames, []).append(window)
    out = []
    for frames, group in sorted(by_length.items()):
        size = max(memory_bytes // window_bytes(frames), 1)
        out += [group[i : i + size] for i in range(0, len(group), size)]
    return out


def _run(model: Model, chains: Sequence[_Chain], batch: Sequence[_Window], plan: Plan) -> None:
    """Sample a batch and write it into its takes."""
    given, known, noise = [], [], []
    for window in batch:
        chain, span = chains[window.take], slice(window.start, window.start + window.frames)
        mask = chain.known[span].copy()
        if window.start:
            mask[:OVERLAP] = 1
        given.append(chain.values[span])
        known.append(mask)
        rng = np.random.default_rng(np.random.SeedSequence([*chain.take.key, window.start]))
        noise.append(rng.standard_normal(given[-1].shape).astype(np.float32))
    conditions = [chains[window.take].take.condition for window in batch]
    told = [c.told(w.frames, w.start / RATE_HZ) for c, w in zip(conditions, batch, strict=True)]
    task = Task(np.stack([c.vector() for c in conditions]), np.stack(told), np.stack(given), np.stack(known), np.stack(noise))
    for window, values in zip(batch, sample(model, task, plan).values, strict=True):
        chain = chains[window.take]
        chain.values[window.start : window.start + window.frames] = values
        chain.left.pop(0)

"""What the evaluation measures on: held-out windows, and the model's samples of them by seed, plan and what is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.denoiser import Model, Numbers
from seedream.diffusion.layout import CHANNELS, GROUPS
from seedream.diffusion.sampler import Plan, sample
from seedream.diffusion.training import metrics
from seedream.diffusion.training.heldout import HeldOut
from seedream.diffusion.training.teacher.banks import Banks

Results = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Bench:
    """What is measured on: the model, held-out windows of 8 s, and the material for more."""

    model: Model
    heldout: HeldOut
    banks: Banks
    seeds: int
    closer: Bench | None = None
    """More windows of what keeps time and of what speaks: those figures need them."""
    drawn: dict[tuple[int, Plan], Numbers] = field(default_factory=dict)
    """Windows that were sampled jointly by the model itself, by seed and plan: several parts look at the same ones."""


def known_of(shape: Sequence[int], modalities: Sequence[str] = (), outside: tuple[int, int] | None = None) -> Numbers:
    """Mask `(B, T, G)`: whole modalities, or everything outside of a span of frames."""
    mask = np.zeros((*shape[:2], len(GROUPS)), np.float32)
    for g, group in enumerate(GROUPS):
        if next(c.modality for c in CHANNELS if c.group == group) in modalities:
            mask[..., g] = 1
    if outside is not None:
        mask[:] = 1
        mask[:, outside[0] : outside[1]] = 0
    return mask


def groups_known(shape: Sequence[int], groups: Sequence[str]) -> Numbers:
    """Mask `(B, T, G)` of some groups."""
    mask = np.zeros((*shape[:2], len(GROUPS)), np.float32)
    mask[..., [GROUPS.index(group) for group in groups]] = 1
    return mask


def draw(bench: Bench, seed: int, plan: Plan, known: Numbers | None = None, model: Model | None = None) -> Numbers:
    """All held-out windows sampled `(B, T, C)`, in batches that fit the memory."""
    key = (seed, plan) if known is None and model is None else None
    if key in bench.drawn:
        return bench.drawn[key]
    task = bench.heldout.task(seed, known)
    parts = []
    for i in range(0, len(task.condition), 12):
        rows = slice(i, i + 12)
        part = replace(
            task, condition=task.condition[rows], given=task.given[rows], known=task.known[rows], noise=task.noise[rows],
            told=task.told[rows],
        )  # fmt: skip
        parts.append(sample(model or bench.model, part, plan).values)
    values = np.concatenate(parts)
    if key:
        bench.drawn[key] = values
    return values


def score(tallies: Sequence[dict[str, metrics.Tally]]) -> Results:
    """F1 with its interval, offsets and classes of some windows."""
    total = metrics.summed(tallies)
    low, high = metrics.interval(tallies)
    return {
        "f1": round(total["all"].f1, 4), "low": round(low, 4), "high": round(high, 4),
        "offset_ms": round(1000 * float(np.mean(np.abs(total["all"].offsets or [0.0]))), 2), "events": total["all"].events // 2,
        "classes": {name: round(total[name].f1, 4) for name in metrics.CLASSES if name in total},
    }  # fmt: skip


def many(bench: Bench, draw: Callable[[int], tuple[Numbers, Numbers]], span: tuple[float, float] | None = None) -> Results:
    """Score of several seeds together, with the spread between them."""
    tallies, each = [], []
    for seed in range(bench.seeds):
        video, audio = draw(seed)
        one = metrics.onsets(video, audio, bench.heldout.conditions, span)
        tallies += one
        each.append(metrics.summed(one)["all"].f1)
    return {**score(tallies), "by_seed": [round(f, 4) for f in each]}


def bootstrap(measure: Callable[[NDArray[np.intp]], float], number: int, draws: int = 300) -> tuple[float, float]:
    """95 % interval of a measure of some rows (windows, speakers), which are drawn with replacement."""
    rng = np.random.default_rng(0)
    found = [measure(rng.integers(number, size=number)) for _ in range(draws)]
    return float(np.nanpercentile(found, 2.5)), float(np.nanpercentile(found, 97.5))

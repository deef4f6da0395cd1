"""Held-out material: conditions and takes that no training run has seen, and a denoiser on a checkpoint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from seedream.diffusion.conditions import Condition
from seedream.diffusion.denoiser import Model, Numbers
from seedream.diffusion.layout import ACTIONS, CHANNELS, GROUPS
from seedream.diffusion.sampler import Task
from seedream.diffusion.training.loop import load_checkpoint
from seedream.diffusion.training.network import JointDenoiser
from seedream.diffusion.training.teacher.banks import Banks
from seedream.diffusion.training.teacher.takes import perform, sample_condition

SEED = 777_001
"""Far from the seeds of any corpus."""


class TorchDenoiser:
    """A checkpoint as a denoiser."""

    def __init__(self, model: JointDenoiser) -> None:
        self.model = model

    def __call__(self, x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        """See `denoiser.Denoiser`."""
        with torch.no_grad():
            arrays = [torch.from_numpy(np.asarray(a, np.float32)) for a in (x, known, levels, condition, told)]
            out: Numbers = self.model(*arrays, torch.tensor(float(joined))).numpy()
            return out


def load_model(path: Path) -> Model:
    """A checkpoint, ready to sample from."""
    network, statistics, _ = load_checkpoint(path)
    return Model(TorchDenoiser(network), statistics.mean, statistics.scale)


@dataclass(frozen=True, eq=False)
class HeldOut:
    """Takes `(B, T, C)` and others `(B, T, C)` of the same conditions."""

    conditions: tuple[Condition, ...]
    takes: Numbers
    others: Numbers

    def task(self, seed: int, known: Numbers | None = None) -> Task:
        """A sampling task over all conditions; what is `known` is taken from the takes."""
        rng = np.random.default_rng([SEED, seed])
        shape = self.takes.shape
        mask = np.zeros((*shape[:2], len(GROUPS)), np.float32) if known is None else known
        vectors = np.stack([c.vector() for c in self.conditions])
        told = np.stack([c.told(shape[1]) for c in self.conditions])
        return Task(vectors, told, self.takes, mask, rng.standard_normal(shape).astype(np.float32))


def make_heldout(banks: Banks, per_action: int, duration_s: float, seed: int = 0, actions: Sequence[str] = ACTIONS[1:]) -> HeldOut:
    """As many conditions for every one of the `actions` of the first subject."""
    rng = np.random.default_rng([SEED, seed, 1])
    conditions, takes, others = [], [], []
    for action in actions:
        for _ in range(per_action):
            take = perform(sample_condition(banks, rng, action), duration_s, banks, rng)
            conditions.append(take.condition)
            takes.append(take.values)
            others.append(perform(take.condition, duration_s, banks, rng).values)
    assert takes[0].shape[1] == len(CHANNELS)
    return HeldOut(tuple(conditions), np.stack(takes), np.stack(others))

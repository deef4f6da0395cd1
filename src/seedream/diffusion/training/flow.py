"""Flow matching: how noisy each modality is, what is given, and what the network is asked for.

x_t = (1 - t) * noise + t * data with an own t per modality (Lipman et al. 2023); what is given stays clean whatever t says. The
loss is that of the velocity, written for a network that predicts the data: |x̂ - x|² / (1 - t)², with the weight held at
`HEAVIEST` near t = 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from seedream.diffusion.conditions import MEANING, SIZE
from seedream.diffusion.layout import CHANNELS, GROUPS, MODALITIES, SCENERY, group_of_channel, modality_of_channel

HEAVIEST = 16.0
EARLY = 1.2
"""Levels are sigmoid(1.2 N - EARLY)."""
Rng = np.random.Generator
Numbers = NDArray[np.float32]
_MODALITY_OF_GROUP = np.array(
    [next(MODALITIES.index(c.modality) for c in CHANNELS if c.group == group) for group in GROUPS], np.intp
)
_GIVEN_IN_FILMS = {"music": 0.6, "speech": 0.8, "words": 0.6, "cues": 0.7}
"""Groups that exist before a shot of a film is sampled, and how often training gives them."""


@dataclass(frozen=True, eq=False)
class Task:
    """What a batch is asked: noise levels `(B, M)`, given groups per frame `(B, T, G)`, and whether modalities see each other."""

    levels: Numbers
    known: Numbers
    joined: bool


def draw_task(batch: int, frames: int, rng: Rng, *, joined: bool | None = None) -> Task:
    """Everything the manager will ask for: joint, some modalities given, films, spans to fill, continuations; each window its
    own."""
    levels = np.repeat(_level(rng, (batch, 1)), len(MODALITIES), 1)
    known = np.zeros((batch, frames, len(GROUPS)), np.float32)
    for i in range(batch):
        kind = rng.random()
        if 0.30 < kind < 0.48 or (kind >= 0.48 and rng.random() < 0.25):
            levels[i] = _level(rng, len(MODALITIES))
        if 0.48 <= kind < 0.68:
            known[i] = _given_in_films(rng)
        elif 0.68 <= kind < 0.82:
            chosen = rng.random(len(MODALITIES)) < 0.5
            chosen[rng.integers(len(MODALITIES))] = rng.random() < 0.5
            if not chosen.all():
                known[i] = chosen[_MODALITY_OF_GROUP]
        elif kind >= 0.82:
            known[i] = 1
            begin, end = _span(frames, rng)
            known[i, begin:end] = _given_in_films(rng) if rng.random() < 0.4 else 0
    whole = known.min(1)
    for m in range(len(MODALITIES)):
        levels[whole[:, m == _MODALITY_OF_GROUP].min(1) > 0, m] = 1.0
    return Task(levels.astype(np.float32), known, bool(rng.random() < 0.9) if joined is None else joined)


def _level(rng: Rng, size: int | tuple[int, int]) -> NDArray[np.float64]:
    """Noise levels where the decisions fall: pulses and clocks stand out of the noise early, so most levels are near 0."""
    return 1 / (1 + np.exp(EARLY - 1.2 * rng.standard_normal(size)))


def _given_in_films(rng: Rng) -> Numbers:
    if rng.random() < 0.2:  # a third and fourth subject join a shot that has been sampled
        return np.array([group not in ("actors", "sounds") for group in GROUPS], np.float32)
    return np.array([rng.random() < _GIVEN_IN_FILMS.get(group, 0.0) for group in GROUPS], np.float32)


def _span(frames: int, rng: Rng) -> tuple[int, int]:
    """A stretch to fill: in the middle, from somewhere to the end, or from the beginning."""
    length = int(frames * rng.uniform(0.2, 0.8))
    where = rng.random()
    begin = frames - length if where < 0.35 else 0 if where < 0.5 else int(rng.integers(frames - length + 1))
    return begin, begin + length


def drop_conditions(conditions: Numbers, rng: Rng) -> Numbers:
    """For guidance: some windows without any condition, some without the prompt's meaning, some with nothing but that."""
    out = conditions.copy()
    draw = rng.random(len(out))
    out[draw < 0.08] = 0
    out[(draw >= 0.08) & (draw < 0.2), SIZE - 1 - MEANING : SIZE - 1] = 0
    out[(draw >= 0.2) & (draw < 0.26), : SIZE - 1 - MEANING] = 0
    return out


RAREST = 8.0
"""How much the weight of a rare channel may be raised."""


def channel_weights(spread: Numbers) -> Tensor:
    """Weights of the channels in the loss `(C,)`, 1 on average: those of the layout, raised for what happens rarely."""
    base = np.array([c.weight for c in CHANNELS])
    raised = np.where(base > SCENERY, base * np.minimum(1 / np.maximum(spread, 1e-3) ** 2, RAREST), base)
    return torch.from_numpy((raised / raised.mean()).astype(np.float32))


_GROUP = torch.from_numpy(group_of_channel())
_MODALITY = torch.from_numpy(modality_of_channel())


def noised(clean: Tensor, task: Task, noise: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """The window as the network sees it, the given mask and the levels per channel, each `(B, T, C)`."""
    t = torch.from_numpy(task.levels)[:, None, :].to(clean.device)[..., _MODALITY.to(clean.device)]
    given = torch.from_numpy(task.known).to(clean.device)[..., _GROUP.to(clean.device)]
    return torch.where(given > 0, clean, (1 - t) * noise + t * clean), given, t.expand_as(clean)


def loss_of(predicted: Tensor, clean: Tensor, given: Tensor, t: Tensor, weights: Tensor) -> Tensor:
    """Squared error of everything that was not given, weighted by channel `(C,)` and noise level."""
    weight = (1 - given) * weights * torch.clamp(1 / (1 - t).clamp_min(1e-3) ** 2, max=HEAVIEST)
    return ((predicted - clean) ** 2 * weight).sum() / ((1 - given) * weights).sum().clamp_min(1.0)

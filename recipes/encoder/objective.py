"""Objective: what a step of training is asked for.

Every modality is read alone and must say the same as the others of its scene do (contrastive between all pairs) and name the
attributes as well as it can; then a random part of them is read together, with a third of the tokens hidden, which must be told.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from recipes.encoder.corpus import Batch
from recipes.encoder.network import Encoder
from torch import Tensor

from seedream.encoder.unified.attributes import groups
from seedream.encoder.unified.model import MODALITIES

HIDDEN = 0.35
PRESENT = 0.75
"""How often a modality is there when they are read together."""
_WEIGHTS = {"contrast": 1.0, "alone": 0.4, "together": 0.7, "masked": 0.25}
_NUMBER_WEIGHT, _SEVERAL_WEIGHT = 1.5, 4.0
_SPREAD = {
    "valence": 0.5, "arousal": 0.5, "pace": 0.22, "brightness": 0.35, "warmth": 0.4, "colourfulness": 0.2, "density": 0.2,
    "tempo": 0.35,
}  # fmt: skip
"""How much the numbers vary: an error counts by that."""


@dataclass(frozen=True, eq=False)
class Losses:
    """The parts of the loss, before their weights."""

    contrast: Tensor
    alone: Tensor
    together: Tensor
    masked: Tensor

    @property
    def total(self) -> Tensor:
        """The weighted sum."""
        parts = [weight * getattr(self, name) for name, weight in _WEIGHTS.items()]
        return torch.stack(parts).sum()


def losses_of(model: Encoder, batch: Batch, rng: np.random.Generator) -> Losses:
    """The losses of a batch; half of it is read together."""
    tokens = {m: torch.from_numpy(x) for m, x in batch.tokens.items()}
    keep = {m: torch.from_numpy(x) for m, x in batch.keep.items()}
    target = torch.from_numpy(batch.target)
    alone = {m: model({m: tokens[m]}, {m: keep[m]}) for m in MODALITIES}
    contrast = contrastive({m: read.shared for m, read in alone.items()}, model.sharpness)
    told = torch.stack([attribute_loss(read.attributes, target) for read in alone.values()]).mean()
    half = max(len(target) // 2, 1)
    some, masked = _together(model, {m: x[:half] for m, x in tokens.items()}, {m: x[:half] for m, x in keep.items()}, rng)
    return Losses(contrast, told, attribute_loss(some, target[:half]), masked)


def _together(
    model: Encoder, tokens: dict[str, Tensor], keep: dict[str, Tensor], rng: np.random.Generator
) -> tuple[Tensor, Tensor]:
    """The attributes that are read in a random part of the modalities, and how badly hidden tokens are told."""
    present = draw_present(len(tokens["text"]), rng)
    some = {m: keep[m] * torch.from_numpy(present[:, i, None]) for i, m in enumerate(MODALITIES)}
    hide = {m: torch.from_numpy((rng.random(tuple(x.shape)) < HIDDEN).astype(np.float32)) * some[m] for m, x in keep.items()}
    both = model(tokens, some, hide)
    masked = torch.stack([_guessed(model, m, both.states[m], tokens[m], hide[m]) for m in MODALITIES]).mean()
    return both.attributes, masked


def draw_present(count: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """Which modalities are there `(count, 4)`: any number, at least two."""
    present = rng.random((count, len(MODALITIES))) < PRESENT
    for row in present:
        row[rng.permutation(len(MODALITIES))[: max(0, 2 - int(row.sum()))]] = True
    return present.astype(np.float32)


def contrastive(shared: dict[str, Tensor], sharpness: Tensor) -> Tensor:
    """Mean over all pairs of modalities of how badly each finds its own among the batch (both ways)."""
    losses = []
    for (a, b), scale in zip(combinations(shared.values(), 2), sharpness, strict=True):
        scores = scale.exp().clamp(max=80.0) * a @ b.T
        own = torch.arange(len(a))
        losses.append(0.5 * (F.cross_entropy(scores, own) + F.cross_entropy(scores.T, own)))
    return torch.stack(losses).mean()


def attribute_loss(said: Tensor, target: Tensor) -> Tensor:
    """Squared error of the numbers, cross entropy of the lists; `(B, size())` both."""
    losses = []
    for g in groups():
        x, y = said[:, g.span], target[:, g.span]
        if g.kind == "numbers":
            spread = torch.tensor([_SPREAD[name] for name in g.choices])
            losses.append(_NUMBER_WEIGHT * F.mse_loss(x / spread, y / spread))
        elif g.kind == "one":
            losses.append(F.cross_entropy(x, y.argmax(1)))
        else:
            losses.append(_SEVERAL_WEIGHT * F.binary_cross_entropy_with_logits(x, y))
    return torch.stack(losses).mean()


def _guessed(model: Encoder, modality: str, states: Tensor, tokens: Tensor, hidden: Tensor) -> Tensor:
    """Squared error of the tokens that were hidden."""
    error = (model.leave[modality](states).float() - tokens).square().mean(-1)
    mean: Tensor = (error * hidden).sum() / hidden.sum().clamp(min=1.0)
    return mean

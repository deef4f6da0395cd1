"""Objective: what a step of training is asked for.

Every modality is read alone and must say the same as the others of its scene do (contrastive between all pairs) and name the
attributes, closely, and all that is heard as well as it can; then a random part of them is read together, with a third of the
tokens hidden, which must be told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from recipes.encoder.corpus import Batch
from recipes.encoder.network import CLOSE, STEPS, Encoder
from recipes.encoder.pulse import pulse_loss
from torch import Tensor

from seedream.encoder.unified.attributes import group, groups
from seedream.encoder.unified.model import MODALITIES

HIDDEN = 0.35
PRESENT = 0.75
"""How often a modality is there when they are read together."""
LOSSES = ("contrast", "alone", "together", "masked", "heard", "close")
PLAIN = {"contrast": 1.0, "alone": 0.4, "together": 0.7, "masked": 0.25}
"""What the parts of the loss weigh where a recipe does not say it."""
_NUMBER_WEIGHT, _SEVERAL_WEIGHT, _HEARD_WEIGHT, _PULSE_WEIGHT = 1.5, 4.0, 8.0, 0.5
_SPREAD = {
    "valence": 0.5, "arousal": 0.5, "pace": 0.22, "brightness": 0.35, "warmth": 0.4, "colourfulness": 0.2, "density": 0.2,
    "tempo": 0.35,
}  # fmt: skip
"""How much the numbers vary: an error counts by that."""


@dataclass(frozen=True, eq=False)
class Losses:
    """The parts of the loss, before their weights; 0 where something was not asked."""

    contrast: Tensor
    alone: Tensor
    together: Tensor
    masked: Tensor
    heard: Tensor
    close: Tensor

    def total(self, weights: Mapping[str, float]) -> Tensor:
        """The sum, each part by its weight (0 where it has none)."""
        return torch.stack([weights.get(name, 0.0) * getattr(self, name) for name in LOSSES]).sum()


@dataclass(frozen=True)
class Aim:
    """What a recipe lays weight on: `weights` of the parts of the loss; pairs with a sound that are not told in words count `hard`
    times; `spread` of numbers that count otherwise than by how much they vary; `several` of lists of several that count otherwise
    than the others."""

    weights: Mapping[str, float] = field(default_factory=lambda: dict(PLAIN))
    hard: float = 1.0
    spread: Mapping[str, float] = field(default_factory=dict)
    several: Mapping[str, float] = field(default_factory=dict)


def losses_of(model: Encoder, batch: Batch, rng: np.random.Generator, aim: Aim, read: Sequence[str] = MODALITIES) -> Losses:
    """The losses of a batch of which these modalities are read; with words half of it is read together too, without them each is
    read alone."""
    tokens = {m: torch.from_numpy(x) for m, x in batch.tokens.items()}
    keep = {m: torch.from_numpy(x) for m, x in batch.keep.items()}
    target = torch.from_numpy(batch.target)
    alone = {m: model({m: tokens[m]}, {m: keep[m]}) for m in read}
    contrast = contrastive({m: found.shared for m, found in alone.items()}, model.sharpness, aim.hard)
    told = torch.stack([attribute_loss(found.attributes, target, aim) for found in alone.values()]).mean()
    sounds, none = torch.from_numpy(batch.heard), torch.zeros(())
    answers = [F.binary_cross_entropy_with_logits(x.heard, sounds) for x in alone.values()]
    heard = _HEARD_WEIGHT * torch.stack(answers).mean()
    close = torch.stack([close_loss(x.close, target) for x in alone.values()]).mean()
    if "sound" in alone and (pulse := alone["sound"].pulse) is not None:
        close = close + _PULSE_WEIGHT * pulse_loss(pulse, target[:, group("numbers").choices.index("tempo")])
    if "text" not in alone:
        return Losses(contrast, told, none, none, heard, close)
    half = max(len(target) // 2, 1)
    some, masked = _together(model, {m: x[:half] for m, x in tokens.items()}, {m: x[:half] for m, x in keep.items()}, rng)
    return Losses(contrast, told, attribute_loss(some, target[:half], aim), masked, heard, close)


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


def contrastive(shared: dict[str, Tensor], sharpness: Tensor, hard: float = 1.0) -> Tensor:
    """Mean over all pairs of modalities, the `hard` ones counted so often, of how badly each finds its own in the batch (both
    ways)."""
    losses, weights = [], []
    for (first, second), scale in zip(combinations(MODALITIES, 2), sharpness, strict=True):
        if not {first, second} <= set(shared):
            continue
        a, b = shared[first], shared[second]
        weights.append(hard if "sound" in (first, second) and first != "text" else 1.0)
        scores = scale.exp().clamp(max=80.0) * a @ b.T
        own = torch.arange(len(a))
        losses.append(0.5 * (F.cross_entropy(scores, own) + F.cross_entropy(scores.T, own)))
    counted = torch.tensor(weights)
    return (torch.stack(losses) * counted).sum() / counted.sum()


def attribute_loss(said: Tensor, target: Tensor, aim: Aim) -> Tensor:
    """Squared error of the numbers, cross entropy of the lists; `(B, size())` both. Numbers of a `spread` count by that, and what
    is off by more no longer by its square: what cannot be known exactly is not what counts."""
    losses, near = [], aim.spread
    spreads = {**_SPREAD, **near}
    for g in groups():
        x, y = said[:, g.span], target[:, g.span]
        if g.kind == "numbers":
            scale = torch.tensor([spreads[name] for name in g.choices])
            off, bent = ((x - y) / scale).square(), torch.tensor([name in near for name in g.choices])
            losses.append(_NUMBER_WEIGHT * torch.where(bent, 2.0 * ((1.0 + off).sqrt() - 1.0), off).mean())
        elif g.kind == "one":
            losses.append(F.cross_entropy(x, y.argmax(1)))
        else:
            losses.append(aim.several.get(g.name, _SEVERAL_WEIGHT) * F.binary_cross_entropy_with_logits(x, y))
    return torch.stack(losses).mean()


def close_loss(said: Tensor, target: Tensor) -> Tensor:
    """Cross entropy of the steps `(B, 4, STEPS)` of the numbers of `CLOSE`: a number counts for the two steps beside it, the more
    the nearer."""
    names, steps = group("numbers").choices, torch.arange(STEPS)
    columns = [(target[:, names.index(name)] - low) / (high - low) for name, (low, high) in CLOSE.items()]
    at = torch.stack(columns, 1).clamp(0.0, 1.0) * (STEPS - 1)
    meant = (1.0 - (at[..., None] - steps).abs()).clamp(min=0.0)
    return F.cross_entropy(said.flatten(0, 1), meant.flatten(0, 1))


def _guessed(model: Encoder, modality: str, states: Tensor, tokens: Tensor, hidden: Tensor) -> Tensor:
    """Squared error of the tokens that were hidden."""
    error = (model.leave[modality](states).float() - tokens).square().mean(-1)
    mean: Tensor = (error * hidden).sum() / hidden.sum().clamp(min=1.0)
    return mean

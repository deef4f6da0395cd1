"""Seeing: a part of the training in which pictures alone are read, twice as many in a second as with all else.

Where a picture is one of three things to read, who is there and what they do is what it tells last: here it counts most.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from recipes.encoder.augment import Change, Look, draw_grade, graded, regarded
from recipes.encoder.corpus import Corpus
from recipes.encoder.film import target_of
from recipes.encoder.loop import WARM_UP_STEPS, Part, precision, prepare
from recipes.encoder.network import Encoder, Read, Shape
from recipes.encoder.tellings import SHARES, near_mood
from torch import Tensor, nn

from seedream.diffusion.training.muon import Muon, optimisers
from seedream.encoder.unified.attributes import group
from seedream.encoder.unified.features import PATCHES, Numbers, picture_tokens

LISTS = ("place", "time_of_day", "weather", "style", "who")
PARTS = (*LISTS, "actions", "heard", "looks")
_LOOKS = ("brightness", "warmth", "colourfulness", "density")
_SPREAD = 0.3


@dataclass(frozen=True)
class Seeing:
    """How to train on pictures: names as in `loop.Recipe`, `weights` being those of the `PARTS` of the loss."""

    samples: int
    weights: Mapping[str, float]
    batch: int = 96
    muon_lr: float = 0.01
    adam_lr: float = 1.5e-3
    decay: float = 0.6
    average: float = 0.995
    threads: int = 1
    seed: int = 0
    halves: bool = False
    part: tuple[float, float] = (0.65, 0.7)
    below: int | None = None

    @property
    def change(self) -> Change:
        """How pictures are changed while training."""
        return Change((self.part[0], self.part[1]))


@dataclass(frozen=True, eq=False)
class Seen:
    """B pictures: their tokens `(B, 64, 432)`, the attributes `(B, size())` that they show and what is `heard` there `(B, n)`."""

    tokens: Tensor
    target: Tensor
    heard: Tensor


def see(corpus: Corpus, recipe: Seeing, folder: Path, start: Path, say: Callable[[str], None] = print) -> Path:
    """Train the network of the checkpoint `start` on pictures to `recipe.samples`, from `folder`/state.pt where that exists;
    returns the path of the averaged weights.

    Writes curve.csv (pictures, seconds, the parts of the loss) and checkpoint.pt.
    """
    prepare(folder, recipe.threads, recipe.seed)
    return _Run(corpus, recipe, folder, torch.load(start, weights_only=True)).go_on(say)


class FilterMuon(Muon):
    """Muon that takes the filters of a convolution for a matrix."""

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """One update."""
        filters = {p: p.shape for rates in self.param_groups for p in rates["params"] if p.ndim > 2}
        for p in filters:
            flat = p.grad.flatten(1)
            p.data, p.grad = p.data.flatten(1), None
            p.grad = flat
        super().step()
        for p, shape in filters.items():
            p.grad, p.data = None, p.data.view(shape)


def optimisers_of(model: nn.Module, recipe: Seeing) -> tuple[FilterMuon, torch.optim.AdamW]:
    """Muon for the matrices of the layers and the filters of pictures, AdamW for everything else."""
    muon, adam = optimisers(model, recipe.muon_lr, recipe.adam_lr, precision(recipe.halves))
    filters = {p for name, p in model.named_parameters() if name.startswith("enter.picture") and p.ndim == 4}
    for rates in adam.param_groups:
        rates["params"] = [p for p in rates["params"] if p not in filters]
    shaped = [{"params": [p for p in model.parameters() if p in filters]}]
    return FilterMuon([*muon.param_groups, *shaped], lr=recipe.muon_lr, dtype=muon.dtype), adam


class _Run(Part[Seen]):
    """Pictures alone."""

    def __init__(self, corpus: Corpus, recipe: Seeing, folder: Path, before: Mapping[str, Any]) -> None:
        self.recipe, self.start, self.shape = recipe, before, replace(Shape(**before["shape"]), even=True)
        self.model = Encoder(self.shape)
        self.model.load_state_dict(before["weights"], strict=False)
        super().__init__(self.model, recipe, folder, warm_up_steps=WARM_UP_STEPS, precision=precision(recipe.halves))
        if not self.steps:
            self.optimisers = optimisers_of(self.model, recipe)
        self.losses: list[list[float]] = []
        self.corpus = corpus

    def batch(self, step: int) -> Seen:
        """Pictures."""
        seed = self.recipe.seed
        return seen_of(self.corpus, self.corpus.chosen(self.recipe.batch, seed, step), np.random.default_rng([seed, 45, step]))

    def loss(self, batch: Seen) -> Tensor:
        """All that is asked, each part by its weight."""
        read = self.model({"picture": batch.tokens}, {"picture": torch.ones(len(batch.tokens), PATCHES)})
        losses = losses_of(read, batch)
        self.losses.append([float(loss.detach()) for loss in losses.values()])
        return torch.stack([self.recipe.weights.get(name, 0.0) * loss for name, loss in losses.items()]).sum()

    def _load(self, path: Path) -> None:
        self.optimisers = optimisers_of(self.model, self.recipe)
        super()._load(path)

    def report(self) -> str:
        """A line about the last steps, also written to the curve."""
        losses, self.losses = dict(zip(PARTS, np.mean(self.losses, axis=0).tolist(), strict=True)), []
        self.log(losses)
        told = "  ".join(f"{name} {value:.3f}" for name, value in losses.items())
        return f"{self.samples:9,.0f} pictures  {self.seconds:6.0f} s  {told}"


def seen_of(corpus: Corpus, scenes: Sequence[int], rng: np.random.Generator) -> Seen:
    """Parts of scenes as pictures, each in a grade that suits its mood."""
    tokens: list[Numbers] = []
    targets: list[Numbers] = []
    for scene in scenes:
        grade = draw_grade(near_mood(corpus.reteller.drafts[scene].mood, rng), rng)
        seen = graded(regarded(corpus.rgb[scene], Look.drawn(rng, corpus.change.part)), grade, rng)
        tokens.append(picture_tokens(seen))
        targets.append(target_of(corpus.film(len(SHARES) * scene), seen))
    heard = np.stack([corpus.heard(scene) for scene in scenes])
    return Seen(torch.from_numpy(np.stack(tokens)), torch.from_numpy(np.stack(targets)), torch.from_numpy(heard))


def losses_of(read: Read, seen: Seen) -> dict[str, Tensor]:
    """How badly each of the `PARTS` is told: cross entropy in all, and of the looks the squared error."""
    said = read.attributes
    losses = {name: F.cross_entropy(said[:, group(name).span], seen.target[:, group(name).span].argmax(1)) for name in LISTS}
    done, numbers = group("actions").span, group("numbers")
    assert read.heard is not None
    losses["actions"] = _each_of(said[:, done], seen.target[:, done])
    losses["heard"] = _each_of(read.heard, seen.heard)
    looks = [numbers.start + numbers.choices.index(name) for name in _LOOKS]
    losses["looks"] = ((said[:, looks] - seen.target[:, looks]) / _SPREAD).square().mean()
    return losses


def _each_of(said: Tensor, true: Tensor) -> Tensor:
    """How badly each of several is told, summed over them."""
    return F.binary_cross_entropy_with_logits(said, true, reduction="none").sum(1).mean()

"""The training loop: resumable, counted in scenes. Its steps take turns: scenes with words, told anew without, pictures alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from recipes.encoder import seeing
from recipes.encoder.ahead import Ahead
from recipes.encoder.augment import Change
from recipes.encoder.corpus import Batch, Corpus
from recipes.encoder.network import Encoder, Shape, parameters_of
from recipes.encoder.objective import LOSSES, PLAIN, Aim, losses_of
from recipes.encoder.seeing import Seen, seen_of
from torch import Tensor

from seedream.diffusion.training.muon import Muon, optimisers
from seedream.diffusion.training.running import Running, write
from seedream.encoder.unified.model import MODALITIES

WARM_UP_STEPS = 40
Turn = Literal["words", "anew", "pictures"]
"""What a step reads: scenes with all that tells of them; scenes told anew, without words; pictures alone."""


@dataclass(frozen=True)
class Recipe:
    """How to train. `samples` counts scenes, `batch` likewise; `decay` is the share of the run over which the rates fall to zero;
    `average` how slowly the averaged weights follow. `halves` multiplies in 16 bits, twice as fast on processors that can.
    Steps take their turns as `cycle` says. `weights`, `hard`, `spread` and `several` are those of an `Aim`, `seen` weighs what is
    told of pictures alone. `part` is the least width and height of a picture that is looked at, `shift` how many bands music is
    moved at most; scenes told anew have songs played faster or slower by up to a share `stretch`, and a share `dropped` of the
    tokens of their pictures and sounds left out. Up to `early` scenes only the first shards are seen, while others are drawn."""

    samples: int
    early: int = 0
    batch: int = 96
    muon_lr: float = 0.02
    adam_lr: float = 2e-3
    decay: float = 0.8
    average: float = 0.995
    threads: int = 2
    seed: int = 0
    halves: bool = False
    cycle: tuple[Turn, ...] = ("words",)
    weights: Mapping[str, float] = field(default_factory=lambda: dict(PLAIN))
    hard: float = 1.0
    spread: Mapping[str, float] = field(default_factory=dict)
    several: Mapping[str, float] = field(default_factory=dict)
    seen: Mapping[str, float] = field(default_factory=lambda: dict.fromkeys(seeing.PARTS, 1.0))
    part: tuple[float, float] = (0.5, 0.66)
    shift: float = 0.0
    stretch: float = 0.0
    dropped: float = 0.0

    def turn(self, step: int) -> Turn:
        """What is read at a step."""
        return self.cycle[step % len(self.cycle)]

    @property
    def aim(self) -> Aim:
        """What weight is laid on."""
        return Aim(self.weights, self.hard, self.spread, self.several)

    @property
    def change(self) -> Change:
        """How pictures and sounds are changed while training."""
        return Change((self.part[0], self.part[1]), self.shift, self.stretch, self.dropped)


def train(
    corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path, say: Callable[[str], None] = print, until: int | None = None
) -> Path:
    """Train to `recipe.samples`, or only `until` so many, from `folder`/state.pt where that exists; returns the path of the
    averaged weights.

    Writes curve.csv (samples, seconds, the parts of the loss) and checkpoint.pt.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    run = _Run(corpus, shape, recipe, folder)
    say(f"{parameters_of(run.model):,} parameters, {len(corpus):,} scenes, {recipe.samples:,} samples, from {run.samples:,.0f}")
    return run.go_on(recipe.samples if until is None else until, say)


def optimisers_of(model: torch.nn.Module, recipe: Recipe) -> tuple[Muon, torch.optim.AdamW]:
    """Muon for the matrices of the layers and the filters of all convolutions, AdamW for everything else."""
    precision = torch.bfloat16 if recipe.halves else torch.float32  # a direction needs no more than the rest
    muon, adam = optimisers(model, recipe.muon_lr, recipe.adam_lr, precision)
    filters = [p for p in model.parameters() if p.ndim == 4]
    held = set(filters)
    for rates in adam.param_groups:
        rates["params"] = [p for p in rates["params"] if p not in held]
    return Muon([*muon.param_groups, {"params": filters}], lr=recipe.muon_lr, dtype=precision), adam


class _Run(Running):
    """A training between its steps."""

    def __init__(self, corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path) -> None:
        self.recipe, self.shape, self.model = recipe, shape, Encoder(shape)
        self.model.settle(torch.from_numpy(corpus.usual()))
        super().__init__(self.model, recipe, folder, optimisers_of(self.model, recipe), warm_up_steps=WARM_UP_STEPS)
        self.losses: list[list[float]] = []
        self.corpus = corpus

    def go_on(self, until: int, say: Callable[[str], None]) -> Path:
        """Train until so many scenes were seen; returns the path of the averaged weights."""
        with Ahead(self.batch, self.steps) as ahead:
            while self.samples < until:
                begun = time.perf_counter()
                self._step(ahead.take())
                self.seconds += time.perf_counter() - begun
                if self.steps % 10 == 0:
                    say(self.report())
                if self.steps % 50 == 0:
                    self.save()
        self.save()
        return self.checkpoint()

    def batch(self, step: int) -> Batch | Seen:
        """What a step is trained on; made in another thread."""
        seed, turn = self.recipe.seed, self.recipe.turn(step)
        rng, scenes = np.random.default_rng([seed, 45, step]), self.corpus.chosen(self.recipe.batch, seed, step)
        if turn == "pictures":
            return seen_of(self.corpus, scenes, rng)
        return self.corpus.anew(scenes, rng) if turn == "anew" else self.corpus.batch(scenes, rng)

    def _step(self, batch: Batch | Seen) -> None:
        with torch.autocast("cpu", torch.bfloat16, enabled=self.recipe.halves):
            loss = self._seeing(batch) if isinstance(batch, Seen) else self._telling(batch)
        self.descend(loss)
        self.samples += len(batch.target)

    def _telling(self, batch: Batch) -> Tensor:
        """All that is asked of scenes, each part by its weight."""
        worded = self.recipe.turn(self.steps) == "words"
        rng, read = np.random.default_rng([self.recipe.seed, 47, self.steps]), MODALITIES if worded else MODALITIES[1:]
        losses = losses_of(self.model, batch, rng, self.recipe.aim, read)
        parts = {part: float(getattr(losses, part).detach()) for part in LOSSES}
        told = [value if worded or part in ("heard", "close") else np.nan for part, value in parts.items()]
        self.losses.append([*told, np.nan])
        return losses.total(self.recipe.weights)

    def _seeing(self, seen: Seen) -> Tensor:
        """All that is asked of pictures alone, each part by its weight."""
        losses = seeing.losses_of(self.model, seen)
        loss = torch.stack([self.recipe.seen.get(name, 0.0) * part for name, part in losses.items()]).sum()
        self.losses.append([*(np.nan for _ in LOSSES), float(loss.detach())])
        return loss

    def report(self) -> str:
        """A line about the last steps, also written to the curve."""
        rows, self.losses = np.array(self.losses), []
        counts = np.maximum(np.isfinite(rows).sum(0), 1)
        losses = dict(zip((*LOSSES, "seen"), (np.nansum(rows, 0) / counts).tolist(), strict=True))
        self.log(losses)
        told = "  ".join(f"{name} {value:.3f}" for name, value in losses.items())
        return f"{self.samples:9,.0f} samples  {self.seconds:6.0f} s  {told}  {self.samples / max(self.seconds, 1e-6):.1f}/s"

    def checkpoint(self) -> Path:
        """Averaged weights with all that is needed to use them."""
        facts: dict[str, Any] = {"shape": asdict(self.shape), "recipe": asdict(self.recipe)}
        facts |= {"samples": round(self.samples), "seconds": round(self.seconds, 1)}
        return write({"weights": self.averaged, **facts}, self.folder / "checkpoint.pt")


def load_checkpoint(path: Path) -> tuple[Encoder, dict[str, Any]]:
    """The averaged network of a checkpoint, and its facts."""
    saved = torch.load(path, weights_only=True)
    model = Encoder(Shape(**saved["shape"]))
    model.load_state_dict(saved["weights"])
    return model.eval(), saved

"""The training loop: resumable, counted in scenes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from recipes.encoder.corpus import Corpus
from recipes.encoder.network import Encoder, Shape, parameters_of
from recipes.encoder.objective import Losses, losses_of

from seedream.diffusion.training.running import Running, write

WARM_UP_STEPS = 40
PARTS = ("contrast", "alone", "together", "masked")


@dataclass(frozen=True)
class Recipe:
    """How to train. `samples` counts scenes, `batch` likewise; `decay` is the share of the run over which the rates fall to zero;
    `average` how slowly the averaged weights follow. `halves` multiplies in 16 bits, twice as fast on processors that can."""

    samples: int
    batch: int = 96
    muon_lr: float = 0.02
    adam_lr: float = 2e-3
    decay: float = 0.8
    average: float = 0.995
    threads: int = 2
    seed: int = 0
    halves: bool = False


def train(corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path, say: Callable[[str], None] = print) -> Path:
    """Train to `recipe.samples`, from `folder`/state.pt where that exists; returns the path of the averaged weights.

    Writes curve.csv (samples, seconds, the parts of the loss) and checkpoint.pt.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    run = _Run(corpus, shape, recipe, folder)
    say(f"{parameters_of(run.model):,} parameters, {len(corpus):,} scenes, {recipe.samples:,} samples, from {run.samples:,.0f}")
    while run.samples < recipe.samples:
        run.step()
        if run.steps % 10 == 0:
            say(run.report())
        if run.steps % 50 == 0:
            run.save()
    run.save()
    return run.checkpoint()


class _Run(Running):
    """The state of a run between steps."""

    def __init__(self, corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path) -> None:
        self.recipe, self.shape, self.model = recipe, shape, Encoder(shape)
        super().__init__(self.model, recipe, folder, warm_up_steps=WARM_UP_STEPS)
        self.losses: list[list[float]] = []
        self.rng = np.random.default_rng([recipe.seed, self.steps])
        self.batches = corpus.batches(recipe.batch, self.rng)

    def step(self) -> None:
        """One batch."""
        begun = time.perf_counter()
        batch = next(self.batches)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.recipe.halves):
            losses: Losses = losses_of(self.model, batch, self.rng)
        self.descend(losses.total)
        self.losses.append([float(getattr(losses, part).detach()) for part in PARTS])
        self.samples += len(batch.target)
        self.seconds += time.perf_counter() - begun

    def report(self) -> str:
        """A line about the last steps, also written to the curve."""
        parts, self.losses = np.mean(self.losses, axis=0).tolist(), []
        losses = dict(zip(PARTS, parts, strict=True))
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

"""The training loop: resumable, counted in samples, the same on a laptop and on a GPU."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from seedream.diffusion.layout import PATCH
from seedream.diffusion.training.corpus import Corpus, Statistics
from seedream.diffusion.training.flow import channel_weights, draw_task, drop_conditions, loss_of, noised
from seedream.diffusion.training.muon import optimisers
from seedream.diffusion.training.network import JointDenoiser, Shape, parameters_of
from seedream.diffusion.training.running import Running, write

WARM_UP_STEPS = 60
SECONDS = 8.0
"""What counts as one sample: a window of this length."""


@dataclass(frozen=True)
class Recipe:
    """How to train. `decay` is the share of the run over which the rates fall to zero; `samples` counts windows of 8 s; `batch`
    likewise; `joined` False trains the control without cross attention."""

    samples: int
    batch: int = 12
    muon_lr: float = 0.02
    adam_lr: float = 2e-3
    decay: float = 0.85
    average: float = 0.998
    seed: int = 0
    joined: bool = True
    device: str = "cpu"
    bf16: bool = False
    compile: bool = False
    threads: int = 2


def train(corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path, say: Callable[[str], None] = print) -> Path:
    """Train to `recipe.samples`, from `folder`/state.pt where that exists; returns the path of the last checkpoint.

    Writes curve.csv (samples, seconds, loss) and, at every eighth of the way, checkpoint-<samples>.pt with averaged weights.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    run = _Run(corpus, shape, recipe, folder)
    say(f"{parameters_of(run.model):,} parameters, {recipe.samples:,} samples, from {run.samples:,.0f}")
    marks = [recipe.samples * k / 8 for k in range(1, 9)]
    while run.samples < recipe.samples:
        run.step()
        if run.steps % 50 == 0:
            say(run.report())
        if run.steps % 400 == 0:
            run.save()
        if any(run.samples >= mark > run.samples - run.last for mark in marks):
            run.checkpoint()
    run.save()
    return run.checkpoint()


class _Run(Running):
    """The state of a run between steps."""

    def __init__(self, corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path) -> None:
        self.recipe, self.shape = recipe, shape
        self.statistics = corpus.statistics()
        self.model = JointDenoiser(shape).to(recipe.device)
        self.forward: Any = torch.compile(self.model) if recipe.compile else self.model
        descent = optimisers(self.model, recipe.muon_lr, recipe.adam_lr, torch.bfloat16 if recipe.bf16 else torch.float32)
        super().__init__(self.model, recipe, folder, descent, warm_up_steps=WARM_UP_STEPS)
        self.last = 0.0
        self.losses: list[float] = []
        self.rng = np.random.default_rng([recipe.seed, self.steps])
        self.batches = corpus.batches(round(recipe.batch * SECONDS * 25 / PATCH), self.rng)
        self.mean = torch.from_numpy(self.statistics.mean).to(recipe.device)
        self.weights = channel_weights(self.statistics.spread).to(recipe.device)
        self.scale = torch.from_numpy(self.statistics.scale).to(recipe.device)

    def step(self) -> None:
        """One batch."""
        begun = time.perf_counter()
        batch = next(self.batches)
        device = self.recipe.device
        clean = (torch.from_numpy(batch.values).to(device) - self.mean) / self.scale
        task = draw_task(len(clean), clean.shape[1], self.rng, joined=None if self.recipe.joined else False)
        x, given, t = noised(clean, task, torch.randn_like(clean))
        condition = torch.from_numpy(drop_conditions(batch.conditions, self.rng)).to(device)
        with torch.autocast(device, torch.bfloat16, enabled=self.recipe.bf16):
            predicted = self.forward(
                x, torch.from_numpy(task.known).to(device), torch.from_numpy(task.levels).to(device), condition,
                torch.from_numpy(batch.told).to(device),
                torch.tensor(float(task.joined), device=device),
            )  # fmt: skip
        loss = loss_of(predicted.float(), clean, given, t, self.weights)
        self.descend(loss)
        self.losses.append(float(loss.detach()))
        self.last = clean.shape[0] * clean.shape[1] / (SECONDS * 25)
        self.samples += self.last
        self.seconds += time.perf_counter() - begun

    def report(self) -> str:
        """A line about the last steps, also written to the curve."""
        loss, self.losses = float(np.mean(self.losses)), []
        self.log({"loss": loss})
        speed = self.samples / max(self.seconds, 1e-6)
        return f"{self.samples:9,.0f} samples  {self.seconds:6.0f} s  loss {loss:.4f}  {speed:.1f}/s"

    def checkpoint(self) -> Path:
        """Averaged weights with all that is needed to use them."""
        saved = {
            "weights": self.averaged, "shape": asdict(self.shape), "recipe": asdict(self.recipe),
            "mean": torch.from_numpy(self.statistics.mean), "scale": torch.from_numpy(self.statistics.scale),
            "spread": torch.from_numpy(self.statistics.spread),
            "samples": round(self.samples), "seconds": round(self.seconds, 1),
        }  # fmt: skip
        return write(saved, self.folder / f"checkpoint-{round(self.samples)}.pt")


def load_checkpoint(path: Path) -> tuple[JointDenoiser, Statistics, dict[str, Any]]:
    """The averaged model of a checkpoint, the statistics it was trained with, and its facts."""
    saved = torch.load(path, weights_only=True)
    model = JointDenoiser(Shape(**saved["shape"]))
    model.load_state_dict(saved["weights"])
    statistics = Statistics(saved["mean"].numpy(), saved["scale"].numpy(), saved["spread"].numpy())
    return model.eval(), statistics, saved

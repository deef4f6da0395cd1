"""The training loop: resumable, counted in scenes."""

from __future__ import annotations

import csv
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

from seedream.diffusion.training.muon import optimisers

WARM_UP_STEPS = 40
PARTS = ("contrast", "alone", "together", "masked")


@dataclass(frozen=True)
class Recipe:
    """How to train. `samples` counts scenes, `batch` likewise; `decay` is the share of the run over which the rates fall to zero;
    `average` how slowly the averaged weights follow."""

    samples: int
    batch: int = 96
    muon_lr: float = 0.02
    adam_lr: float = 2e-3
    decay: float = 0.8
    average: float = 0.995
    threads: int = 2
    seed: int = 0


def train(corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path, say: Callable[[str], None] = print) -> Path:
    """Train to `recipe.samples`, from `folder`/state.pt where that exists; returns the path of the averaged weights.

    Writes curve.csv (samples, seconds, the parts of the loss) and checkpoint.pt.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    run = _Run(corpus, shape, recipe, folder)
    say(f"{parameters_of(run.model):,} parameters, {len(corpus):,} scenes, {recipe.samples:,} samples, from {run.samples:,}")
    while run.samples < recipe.samples:
        run.step()
        if run.steps % 10 == 0:
            say(run.report())
        if run.steps % 50 == 0:
            run.save()
    run.save()
    return run.checkpoint()


class _Run:
    """The state of a run between steps."""

    def __init__(self, corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path) -> None:
        self.recipe, self.folder, self.shape = recipe, folder, shape
        self.model = Encoder(shape)
        self.averaged = {k: v.clone() for k, v in self.model.state_dict().items()}
        self.optimisers = optimisers(self.model, recipe.muon_lr, recipe.adam_lr)
        self.samples, self.steps, self.seconds = 0, 0, 0.0
        self.losses: list[list[float]] = []
        if (folder / "state.pt").exists():
            self._load(folder / "state.pt")
        self.rng = np.random.default_rng([recipe.seed, self.steps])
        self.batches = corpus.batches(recipe.batch, self.rng)

    def step(self) -> None:
        """One batch."""
        begun = time.perf_counter()
        batch = next(self.batches)
        losses: Losses = losses_of(self.model, batch, self.rng)
        self._set_rate()
        losses.total.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimiser in self.optimisers:
            optimiser.step()
        self.model.zero_grad(set_to_none=True)
        self._average()
        self.losses.append([float(getattr(losses, part).detach()) for part in PARTS])
        self.steps += 1
        self.samples += len(batch.target)
        self.seconds += time.perf_counter() - begun

    def _set_rate(self) -> None:
        left = 1 - self.samples / self.recipe.samples
        rate = min(1.0, (self.steps + 1) / WARM_UP_STEPS) * min(1.0, max(left, 0.0) / self.recipe.decay + 0.01)
        for optimiser, base in zip(self.optimisers, (self.recipe.muon_lr, self.recipe.adam_lr), strict=True):
            for group in optimiser.param_groups:
                group["lr"] = base * rate

    @torch.no_grad()
    def _average(self) -> None:
        keep = min(self.recipe.average, 1 - 1 / (0.1 * self.steps + 2))
        for name, value in self.model.state_dict().items():
            self.averaged[name].lerp_(value, 1 - keep)

    def report(self) -> str:
        """A line about the last steps, also written to the curve."""
        parts, self.losses = np.mean(self.losses, axis=0), []
        path = self.folder / "curve.csv"
        new = not path.exists()
        with path.open("a", newline="") as file:
            rows = csv.writer(file)
            if new:
                rows.writerow(["samples", "seconds", *PARTS])
            rows.writerow([self.samples, round(self.seconds, 1), *(round(float(v), 5) for v in parts)])
        told = "  ".join(f"{name} {value:.3f}" for name, value in zip(PARTS, parts, strict=True))
        return f"{self.samples:9,} samples  {self.seconds:6.0f} s  {told}  {self.samples / max(self.seconds, 1e-6):.1f}/s"

    def save(self) -> None:
        """Everything needed to go on, written aside first."""
        state = {
            "model": self.model.state_dict(), "averaged": self.averaged, "optimisers": [o.state_dict() for o in self.optimisers],
            "samples": self.samples, "steps": self.steps, "seconds": self.seconds,
        }  # fmt: skip
        aside = self.folder / "state.part"
        torch.save(state, aside)
        aside.rename(self.folder / "state.pt")

    def _load(self, path: Path) -> None:
        state = torch.load(path, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.averaged = state["averaged"]
        for optimiser, saved in zip(self.optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(saved)
        self.samples, self.steps, self.seconds = state["samples"], state["steps"], state["seconds"]
        torch.manual_seed(self.recipe.seed + self.steps)
        _cut(self.folder / "curve.csv", self.samples)

    def checkpoint(self) -> Path:
        """Averaged weights with all that is needed to use them."""
        path, aside = self.folder / "checkpoint.pt", self.folder / "checkpoint.part"
        facts: dict[str, Any] = {"shape": asdict(self.shape), "recipe": asdict(self.recipe)}
        facts |= {"samples": self.samples, "seconds": round(self.seconds, 1)}
        torch.save({"weights": self.averaged, **facts}, aside)
        aside.rename(path)
        return path


def _cut(curve: Path, samples: float) -> None:
    """Drop the rows of a curve that were written after the state from which a run goes on."""
    if curve.exists():
        head, *rows = curve.read_text("utf-8").splitlines()
        kept = [row for row in rows if float(row.split(",")[0]) <= samples + 0.5]
        aside = curve.with_suffix(".part")
        aside.write_text("\n".join([head, *kept]) + "\n", "utf-8")
        aside.rename(curve)


def load_checkpoint(path: Path) -> tuple[Encoder, dict[str, Any]]:
    """The averaged network of a checkpoint, and its facts."""
    saved = torch.load(path, weights_only=True)
    model = Encoder(Shape(**saved["shape"]))
    model.load_state_dict(saved["weights"])
    return model.eval(), saved

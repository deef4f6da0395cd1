"""The training loop: resumable, counted in samples, the same on a laptop and on a GPU."""

from __future__ import annotations

import csv
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


class _Run:
    """The state of a run between steps."""

    def __init__(self, corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path) -> None:
        self.recipe, self.folder, self.shape = recipe, folder, shape
        self.statistics = corpus.statistics()
        self.model = JointDenoiser(shape).to(recipe.device)
        self.forward: Any = torch.compile(self.model) if recipe.compile else self.model
        self.averaged = {k: v.clone() for k, v in self.model.state_dict().items()}
        self.optimisers = optimisers(self.model, recipe.muon_lr, recipe.adam_lr, torch.bfloat16 if recipe.bf16 else torch.float32)
        self.samples, self.steps, self.last, self.seconds = 0.0, 0, 0.0, 0.0
        self.losses: list[float] = []
        if (folder / "state.pt").exists():
            self._load(folder / "state.pt")
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
        self._set_rate()
        with torch.autocast(device, torch.bfloat16, enabled=self.recipe.bf16):
            predicted = self.forward(
                x, torch.from_numpy(task.known).to(device), torch.from_numpy(task.levels).to(device), condition,
                torch.from_numpy(batch.told).to(device),
                torch.tensor(float(task.joined), device=device),
            )  # fmt: skip
        loss = loss_of(predicted.float(), clean, given, t, self.weights)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimiser in self.optimisers:
            optimiser.step()
        self.model.zero_grad(set_to_none=True)
        self._average()
        self.losses.append(float(loss.detach()))
        self.steps += 1
        self.last = clean.shape[0] * clean.shape[1] / (SECONDS * 25)
        self.samples += self.last
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
        loss, self.losses = float(np.mean(self.losses)), []
        path = self.folder / "curve.csv"
        new = not path.exists()
        with path.open("a", newline="") as file:
            rows = csv.writer(file)
            if new:
                rows.writerow(["samples", "seconds", "loss"])
            rows.writerow([round(self.samples), round(self.seconds, 1), round(loss, 5)])
        speed = self.samples / max(self.seconds, 1e-6)
        return f"{self.samples:9,.0f} samples  {self.seconds:6.0f} s  loss {loss:.4f}  {speed:.1f}/s"

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
        path, aside = self.folder / f"checkpoint-{round(self.samples)}.pt", self.folder / "checkpoint.part"
        torch.save(
            {
                "weights": self.averaged, "shape": asdict(self.shape), "recipe": asdict(self.recipe),
                "mean": torch.from_numpy(self.statistics.mean), "scale": torch.from_numpy(self.statistics.scale),
                "spread": torch.from_numpy(self.statistics.spread),
                "samples": round(self.samples), "seconds": round(self.seconds, 1),
            },
            aside,
        )  # fmt: skip
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


def load_checkpoint(path: Path) -> tuple[JointDenoiser, Statistics, dict[str, Any]]:
    """The averaged model of a checkpoint, the statistics it was trained with, and its facts."""
    saved = torch.load(path, weights_only=True)
    model = JointDenoiser(Shape(**saved["shape"]))
    model.load_state_dict(saved["weights"])
    statistics = Statistics(saved["mean"].numpy(), saved["scale"].numpy(), saved["spread"].numpy())
    return model.eval(), statistics, saved

"""What every training keeps between its steps, and how it goes on after it was interrupted."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import torch


class Pace(Protocol):
    """What a recipe says of its pace."""

    @property
    def samples(self) -> int:
        """How many in all."""

    @property
    def muon_lr(self) -> float:
        """Highest rate of Muon."""

    @property
    def adam_lr(self) -> float:
        """Highest rate of AdamW."""

    @property
    def decay(self) -> float:
        """Share of the run over which the rates fall to zero, 0..1."""

    @property
    def average(self) -> float:
        """How slowly the averaged weights follow, 0..1."""

    @property
    def seed(self) -> int:
        """Of everything that is drawn."""


class Running:
    """A network in training: its averaged weights, optimisers (Muon's first) and counts; `folder`/state.pt is taken up where it
    exists."""

    def __init__(
        self, model: torch.nn.Module, pace: Pace, folder: Path, descent: Sequence[torch.optim.Optimizer], *, warm_up_steps: int
    ) -> None:
        self.network, self.pace, self.folder, self.warm_up_steps = model, pace, folder, warm_up_steps
        self.averaged = {k: v.clone() for k, v in model.state_dict().items()}
        self.optimisers = tuple(descent)
        self.samples, self.steps, self.seconds = 0.0, 0, 0.0
        if (folder / "state.pt").exists():
            self._load(folder / "state.pt")

    def descend(self, loss: torch.Tensor) -> None:
        """One step of all optimisers down a loss."""
        self._set_rate()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        for optimiser in self.optimisers:
            optimiser.step()
        self.network.zero_grad(set_to_none=True)
        self._average()
        self.steps += 1

    def _set_rate(self) -> None:
        left = 1 - self.samples / self.pace.samples
        rate = min(1.0, (self.steps + 1) / self.warm_up_steps) * min(1.0, max(left, 0.0) / self.pace.decay + 0.01)
        for optimiser, base in zip(self.optimisers, (self.pace.muon_lr, self.pace.adam_lr), strict=True):
            for group in optimiser.param_groups:
                group["lr"] = base * rate

    @torch.no_grad()
    def _average(self) -> None:
        keep = min(self.pace.average, 1 - 1 / (0.1 * self.steps + 2))
        for name, value in self.network.state_dict().items():
            self.averaged[name].lerp_(value, 1 - keep)

    def log(self, losses: Mapping[str, float]) -> None:
        """Add a row to `folder`/curve.csv: samples, seconds, the losses by name."""
        path = self.folder / "curve.csv"
        new = not path.exists()
        with path.open("a", newline="") as file:
            rows = csv.writer(file)
            if new:
                rows.writerow(["samples", "seconds", *losses])
            rows.writerow([round(self.samples), round(self.seconds, 1), *(round(value, 5) for value in losses.values())])

    def save(self) -> None:
        """Everything needed to go on, written aside first."""
        state = {
            "model": self.network.state_dict(), "averaged": self.averaged, "optimisers": [o.state_dict() for o in self.optimisers],
            "samples": self.samples, "steps": self.steps, "seconds": self.seconds,
        }  # fmt: skip
        write(state, self.folder / "state.pt")

    def _load(self, path: Path) -> None:
        state = torch.load(path, weights_only=True)
        self.network.load_state_dict(state["model"])
        self.averaged = state["averaged"]
        for optimiser, saved in zip(self.optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(saved)
        self.samples, self.steps, self.seconds = state["samples"], state["steps"], state["seconds"]
        torch.manual_seed(self.pace.seed + self.steps)
        _cut(self.folder / "curve.csv", self.samples)


def write(saved: Mapping[str, Any], path: Path) -> Path:
    """Save something of a training, aside first."""
    aside = path.with_suffix(".part")
    torch.save(dict(saved), aside)
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

"""The training loop: resumable, counted in scenes."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sized
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

import numpy as np
import torch
from recipes.encoder.ahead import Ahead
from recipes.encoder.augment import Change
from recipes.encoder.corpus import Batch, Corpus
from recipes.encoder.network import Encoder, Shape, parameters_of
from recipes.encoder.objective import LOSSES, PLAIN, Aim, Losses, losses_of
from torch import Tensor

from seedream.diffusion.training.running import Running, write
from seedream.encoder.unified.model import MODALITIES

WARM_UP_STEPS = 40


class Scenes(Protocol):
    """What a step is trained on: of how many scenes, its target says."""

    @property
    def target(self) -> Sized:
        """What should be said of each."""


Material = TypeVar("Material", bound=Scenes)


@dataclass(frozen=True)
class Recipe:
    """How to train. `samples` counts scenes, `batch` likewise; `decay` is the share of the run over which the rates fall to zero;
    `average` how slowly the averaged weights follow. `halves` multiplies in 16 bits, twice as fast on processors that can.
    `weights`, `hard`, `spread` and `several` are those of an `Aim`; words are read every `words_every` steps only. `part` is
    the least width and height of a picture that is looked at, `shift` how many bands music is moved at most. Where words are
    not read, scenes may be told `anew`, with songs played faster or slower by up to a share `stretch` and a share `dropped` of
    the tokens of pictures and sounds left out; the network is a timed one then, and an even, `echoing` one where that is said.
    Shards with numbers `below` one are seen."""

    samples: int
    batch: int = 96
    muon_lr: float = 0.02
    adam_lr: float = 2e-3
    decay: float = 0.8
    average: float = 0.995
    threads: int = 2
    seed: int = 0
    halves: bool = False
    weights: Mapping[str, float] = field(default_factory=lambda: dict(PLAIN))
    hard: float = 1.0
    spread: Mapping[str, float] = field(default_factory=dict)
    several: Mapping[str, float] = field(default_factory=dict)
    words_every: int = 1
    part: tuple[float, float] = (0.5, 0.66)
    shift: float = 0.0
    anew: bool = False
    stretch: float = 0.0
    dropped: float = 0.0
    echoing: bool = False
    below: int | None = None

    def read(self, step: int) -> tuple[str, ...]:
        """What is read at a step: words with all else."""
        return MODALITIES if step % self.words_every == 0 else MODALITIES[1:]

    @property
    def aim(self) -> Aim:
        """What weight is laid on."""
        return Aim(self.weights, self.hard, self.spread, self.several)

    @property
    def change(self) -> Change:
        """How pictures and sounds are changed while training."""
        return Change((self.part[0], self.part[1]), self.shift, self.stretch, self.dropped)


def train(
    corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path, say: Callable[[str], None] = print, start: Path | None = None
) -> Path:
    """Train to `recipe.samples`, from `folder`/state.pt where that exists, else from the weights of the checkpoint `start`, to
    which a grown network adds its own; returns the path of the averaged weights.

    Writes curve.csv (samples, seconds, the parts of the loss) and checkpoint.pt.
    """
    prepare(folder, recipe.threads, recipe.seed)
    run = _Run(corpus, shape, recipe, folder, start)
    say(f"{parameters_of(run.model):,} parameters, {len(corpus):,} scenes, {recipe.samples:,} samples, from {run.samples:,.0f}")
    return run.go_on(say)


def prepare(folder: Path, threads: int, seed: int) -> None:
    """Make ready for a part of the training: its folder, the threads of torch and what is drawn."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(threads)
    torch.manual_seed(seed)


def precision(halves: bool) -> torch.dtype:
    """In how many bits is multiplied: a direction needs no more than the rest."""
    return torch.bfloat16 if halves else torch.float32


class Part(Running, ABC, Generic[Material]):
    """A part of the training between its steps; `start` are the samples and seconds of the parts before it."""

    shape: Shape
    recipe: Any
    start: Mapping[str, float]

    @abstractmethod
    def batch(self, step: int) -> Material:
        """What a step is trained on; made in another thread."""

    @abstractmethod
    def loss(self, batch: Material) -> Tensor:
        """What a step is to make less."""

    @abstractmethod
    def report(self) -> str:
        """A line about the last steps, also written to the curve."""

    def go_on(self, say: Callable[[str], None]) -> Path:
        """Train to the end; returns the path of the averaged weights."""
        with Ahead(self.batch, self.steps) as ahead:
            while self.samples < self.recipe.samples:
                begun = time.perf_counter()
                self._step(ahead.take())
                self.seconds += time.perf_counter() - begun
                if self.steps % 10 == 0:
                    say(self.report())
                if self.steps % 50 == 0:
                    self.save()
        self.save()
        return self.checkpoint()

    def _step(self, batch: Material) -> None:
        with torch.autocast("cpu", torch.bfloat16, enabled=self.recipe.halves):
            loss = self.loss(batch)
        self.descend(loss)
        self.samples += len(batch.target)

    def checkpoint(self) -> Path:
        """Averaged weights with all that is needed to use them."""
        facts: dict[str, Any] = {"shape": asdict(self.shape), "recipe": asdict(self.recipe)}
        facts |= {"samples": round(self.start["samples"] + self.samples)}
        facts |= {"seconds": round(self.start["seconds"] + self.seconds, 1)}
        return write({"weights": self.averaged, **facts}, self.folder / "checkpoint.pt")


class _Run(Part[Batch]):
    """Scenes with all that tells of them."""

    def __init__(self, corpus: Corpus, shape: Shape, recipe: Recipe, folder: Path, start: Path | None) -> None:
        self.recipe, self.shape, self.model, self.start = recipe, shape, Encoder(shape), {"samples": 0.0, "seconds": 0.0}
        if start is not None:
            before = torch.load(start, weights_only=True)
            self.start = {name: float(before[name]) for name in self.start}
            self.model.load_state_dict(before["weights"], strict=not shape.grown)
            if self.model.echo is not None and "echo.usual" not in before["weights"]:
                self.model.echo.settle(torch.from_numpy(corpus.usual()))
        super().__init__(self.model, recipe, folder, warm_up_steps=WARM_UP_STEPS, precision=precision(recipe.halves))
        self.losses: list[list[float]] = []
        self.corpus = corpus

    def batch(self, step: int) -> Batch:
        """Scenes, told anew where no words are read."""
        seed, rng = self.recipe.seed, np.random.default_rng([self.recipe.seed, 45, step])
        scenes = self.corpus.chosen(self.recipe.batch, seed, step)
        anew = self.recipe.anew and "text" not in self.recipe.read(step)
        return self.corpus.anew(scenes, rng) if anew else self.corpus.batch(scenes, rng)

    def loss(self, batch: Batch) -> Tensor:
        """All that is asked, each part by its weight."""
        read, rng = self.recipe.read(self.steps), np.random.default_rng([self.recipe.seed, 47, self.steps])
        losses: Losses = losses_of(self.model, batch, rng, self.recipe.aim, read)
        parts = {part: float(getattr(losses, part).detach()) for part in LOSSES}
        self.losses.append([value if "text" in read or part in ("heard", "close") else np.nan for part, value in parts.items()])
        return losses.total(self.recipe.weights)

    def report(self) -> str:
        """A line about the last steps, also written to the curve."""
        parts, self.losses = np.nanmean(self.losses, axis=0).tolist(), []
        losses = dict(zip(LOSSES, parts, strict=True))
        self.log(losses)
        told = "  ".join(f"{name} {value:.3f}" for name, value in losses.items())
        return f"{self.samples:9,.0f} samples  {self.seconds:6.0f} s  {told}  {self.samples / max(self.seconds, 1e-6):.1f}/s"


def load_checkpoint(path: Path) -> tuple[Encoder, dict[str, Any]]:
    """The averaged network of a checkpoint, and its facts."""
    saved = torch.load(path, weights_only=True)
    model = Encoder(Shape(**saved["shape"]))
    model.load_state_dict(saved["weights"])
    return model.eval(), saved

"""Material for tests of training: a network of a few hundred numbers, a corpus of a few takes, a checkpoint without a run."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import torch

from seedream.diffusion.conditions import SIZE
from seedream.diffusion.layout import CHANNELS, GROUPS, MODALITIES, TOLD
from seedream.diffusion.training import corpus
from seedream.diffusion.training.network import JointDenoiser, Shape
from tests.diffusion.material import tiny_banks

torch.set_num_threads(1)  # so small a network is slower on more

TINY = Shape(width=16, layers=2, own_heads=1, cross_heads=1, condition=8, expansion=2, meeting=4)
FUSED = Shape(width=16, layers=2, own_heads=1, cross_heads=1, condition=8, expansion=2, fused=True)
Asked = tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]
"""What a network is shown: x, known, levels, condition, told."""


def lively(shape: Shape, seed: int = 0) -> JointDenoiser:
    """A network in which everything has an influence (a new one has its gates shut)."""
    torch.manual_seed(seed)
    network = JointDenoiser(shape).eval()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.3 * torch.randn_like(parameter))
    return network


def asked(batch: int, frames: int, seed: int = 0) -> Asked:
    """Windows of noise under arbitrary conditions."""
    generator = torch.Generator().manual_seed(seed)

    def noise(*size: int) -> torch.Tensor:
        return torch.randn(*size, generator=generator)

    return (
        noise(batch, frames, len(CHANNELS)), (noise(batch, frames, len(GROUPS)) > 0.5).float(),
        torch.rand(batch, len(MODALITIES), generator=generator), noise(batch, SIZE), noise(batch, frames, TOLD),
    )  # fmt: skip


def say(network: JointDenoiser, shown: Asked, joined: float = 1.0) -> torch.Tensor:
    """What a network answers."""
    with torch.no_grad():
        out: torch.Tensor = network(*shown, torch.tensor(joined))
        return out


def small_corpus(folder: Path, monkeypatch: pytest.MonkeyPatch) -> corpus.Corpus:
    """Sixteen takes of two seconds."""
    monkeypatch.setattr(corpus, "SHARD", 16)
    monkeypatch.setattr(corpus, "LENGTHS", (48,))
    monkeypatch.setattr(corpus, "SHARE", (1.0,))
    corpus.write_corpus(folder, tiny_banks(), 16, seed=1)
    return corpus.Corpus(folder)


def checkpoint_of(network: JointDenoiser, path: Path) -> Path:
    """A network as a checkpoint that no run has written, with arbitrary statistics."""
    rng = np.random.default_rng(0)
    mean, scale = rng.standard_normal(len(CHANNELS)), rng.uniform(0.2, 2, len(CHANNELS))
    saved = {
        "weights": network.state_dict(), "shape": asdict(network.shape), "recipe": {"samples": 10}, "samples": 10, "seconds": 1.5,
        "mean": torch.from_numpy(mean.astype(np.float32)), "scale": torch.from_numpy(scale.astype(np.float32)),
        "spread": torch.ones(len(CHANNELS)),
    }  # fmt: skip
    torch.save(saved, path)
    return path

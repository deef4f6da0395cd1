"""Muon: momentum whose matrices are made orthogonal before each step (Jordan et al. 2024, kellerjordan.github.io/posts/muon)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn


def orthogonal(matrix: Tensor) -> Tensor:
    """The nearest semi-orthogonal matrix, by five Newton-Schulz steps."""
    x = matrix / (matrix.norm() + 1e-7)
    tall = x.shape[0] > x.shape[1]
    x = x.T if tall else x
    for _ in range(5):
        gram = x @ x.T
        x = 3.4445 * x + (-4.7750 * gram + 2.0315 * gram @ gram) @ x
    out: Tensor = x.T if tall else x
    return out


class Muon(torch.optim.Optimizer):
    """For two-dimensional weights. Parameter groups may say `parts`: joint query-key-value matrices are three of equal size."""

    def __init__(self, parameters: Iterable[dict[str, Any]], lr: float, momentum: float = 0.95, weight_decay: float = 0.01) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay, "parts": 1})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """One update."""
        for group in self.param_groups:
            for p in group["params"]:
                buffer = self.state[p].setdefault("momentum", torch.zeros_like(p))
                buffer.lerp_(p.grad, 1 - group["momentum"])
                update = p.grad.lerp(buffer, group["momentum"])
                parts = [orthogonal(u) * max(1, u.shape[0] / u.shape[1]) ** 0.5 for u in update.chunk(group["parts"], 0)]
                update = torch.cat(parts, 0)
                p.mul_(1 - group["lr"] * group["weight_decay"]).add_(update, alpha=-group["lr"])


def optimisers(model: nn.Module, muon_lr: float, adam_lr: float) -> tuple[Muon, torch.optim.AdamW]:
    """Muon for the matrices of the layers, AdamW for everything else."""
    named = list(model.named_parameters())
    matrices = {name: p for name, p in named if name.startswith("blocks") and p.ndim == 2 and "modulation" not in name}
    joint = {"params": [p for name, p in matrices.items() if ".qkv." in name], "parts": 3}
    single = {"params": [p for name, p in matrices.items() if ".qkv." not in name], "parts": 1}
    rest = [p for name, p in named if name not in matrices]
    return Muon([joint, single], muon_lr), torch.optim.AdamW(rest, adam_lr, betas=(0.9, 0.98), weight_decay=0.0)

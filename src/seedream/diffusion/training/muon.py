"""Muon: momentum whose matrices are made orthogonal before each step (Jordan et al. 2024, kellerjordan.github.io/posts/muon)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn


def orthogonal(matrices: Tensor, dtype: torch.dtype = torch.float32) -> Tensor:
    """The nearest semi-orthogonal matrices `(…, A, B)`, by five Newton-Schulz steps in `dtype`."""
    x = (matrices / (matrices.norm(dim=(-2, -1), keepdim=True) + 1e-7)).to(dtype)
    tall = x.shape[-2] > x.shape[-1]
    x = x.mT if tall else x
    for _ in range(5):
        gram = x @ x.mT
        x = 3.4445 * x + (-4.7750 * gram + 2.0315 * gram @ gram) @ x
    out: Tensor = (x.mT if tall else x).to(matrices.dtype)
    return out


class Muon(torch.optim.Optimizer):
    """For two-dimensional weights, and for the filters of convolutions, which count as the rows of a matrix. Parameter groups may
    say `parts`: joint query-key-value matrices are three of equal size. What took no part in a step stays as it is.

    Matrices of one size are made orthogonal together, in `dtype`: bfloat16 is enough for a direction.
    """

    def __init__(
        self, parameters: Iterable[dict[str, Any]], lr: float, momentum: float = 0.95, weight_decay: float = 0.01,
        dtype: torch.dtype = torch.float32,
    ) -> None:  # fmt: skip
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay, "parts": 1})
        self.dtype = dtype

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """One update."""
        by_size: dict[tuple[int, ...], list[tuple[Tensor, Tensor, float, float]]] = {}
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                buffer = self.state[p].setdefault("momentum", torch.zeros_like(p))
                buffer.lerp_(p.grad, 1 - group["momentum"])
                update = p.grad.lerp(buffer, group["momentum"]).flatten(1)
                for part, change in zip(p.flatten(1).chunk(group["parts"], 0), update.chunk(group["parts"], 0), strict=True):
                    by_size.setdefault(tuple(part.shape), []).append((part, change, group["lr"], group["weight_decay"]))
        for size, rows in by_size.items():
            steps = orthogonal(torch.stack([change for _, change, _, _ in rows]), self.dtype) * max(1, size[0] / size[1]) ** 0.5
            for (part, _, lr, weight_decay), step in zip(rows, steps, strict=True):
                part.mul_(1 - lr * weight_decay).add_(step, alpha=-lr)


def optimisers(
    model: nn.Module, muon_lr: float, adam_lr: float, dtype: torch.dtype = torch.float32
) -> tuple[Muon, torch.optim.AdamW]:  # fmt: skip
    """Muon (in `dtype`) for the matrices of the layers, AdamW for everything else."""
    named = list(model.named_parameters())
    matrices = {name: p for name, p in named if name.startswith("blocks") and p.ndim == 2 and "modulation" not in name}
    joint = {"params": [p for name, p in matrices.items() if ".qkv." in name], "parts": 3}
    single = {"params": [p for name, p in matrices.items() if ".qkv." not in name], "parts": 1}
    rest = [p for name, p in named if name not in matrices]
    return Muon([joint, single], muon_lr, dtype=dtype), torch.optim.AdamW(rest, adam_lr, betas=(0.9, 0.98), weight_decay=0.0)

"""Muon: steps are orthogonal, part by part, and every weight belongs to one optimiser."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")
import torch

from seedream.diffusion.training.muon import Muon, optimisers, orthogonal
from seedream.diffusion.training.network import JointDenoiser
from tests.diffusion.training.material import TINY


@pytest.mark.parametrize("size", [(16, 16), (8, 32), (48, 12)])
def test_a_step_goes_equally_far_in_all_directions(size: tuple[int, int]) -> None:
    u, _, v = torch.linalg.svd(torch.randn(*size, generator=torch.Generator().manual_seed(0)), full_matrices=False)
    matrix = u @ torch.diag(torch.linspace(0.5, 9, min(size))) @ v
    made = orthogonal(matrix)
    assert made.shape == matrix.shape
    values = torch.linalg.svdvals(made)
    assert 0.3 < float(values.min()) <= float(values.max()) < 1.4
    assert float((made * (u @ v)).sum()) > 0.9 * float(made.norm()) * float((u @ v).norm())


def test_nothing_to_do_is_no_step() -> None:
    assert not orthogonal(torch.zeros(4, 6)).any()


def test_joint_matrices_are_made_orthogonal_part_by_part() -> None:
    generator = torch.Generator().manual_seed(0)
    gradient = torch.randn(12, 4, generator=generator) * torch.tensor([100.0] * 4 + [1.0] * 4 + [0.01] * 4)[:, None]
    weight = torch.nn.Parameter(torch.zeros(12, 4))
    weight.grad = gradient
    Muon([{"params": [weight], "parts": 3}], lr=0.1, weight_decay=0.0).step()
    sizes = [float(part.detach().norm()) for part in weight.chunk(3, 0)]
    assert max(sizes) < 1.5 * min(sizes)
    assert float((weight.detach() * gradient).sum()) < 0


def test_it_descends() -> None:
    target = torch.randn(6, 6, generator=torch.Generator().manual_seed(1))
    weight = torch.nn.Parameter(torch.zeros(6, 6))
    optimiser = Muon([{"params": [weight]}], lr=0.05)
    losses = []
    for _ in range(60):
        loss = ((weight - target) ** 2).mean()
        losses.append(float(loss.detach()))
        weight.grad = None
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    assert losses[-1] < 0.1 * losses[0]


def test_every_weight_belongs_to_one_optimiser_and_only_matrices_of_layers_to_muon() -> None:
    model = JointDenoiser(TINY)
    muon, adam = optimisers(model, 0.02, 0.002)
    name_of = {id(parameter): name for name, parameter in model.named_parameters()}
    of_muon, of_adam = ([name_of[id(p)] for group in o.param_groups for p in group["params"]] for o in (muon, adam))
    assert sorted(of_muon + of_adam) == sorted(name_of.values())
    assert all(name.startswith("blocks") and name.endswith("weight") and "modulation" not in name for name in of_muon)
    assert {name.split(".")[2] for name in of_muon} == {"qkv", "out", "gather", "scatter", "up", "down"}
    parts = {name_of[id(p)]: group["parts"] for group in muon.param_groups for p in group["params"]}
    assert all(count == (3 if ".qkv." in name else 1) for name, count in parts.items())

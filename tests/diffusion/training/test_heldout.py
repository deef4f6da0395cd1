"""Held-out material: conditions for every action, and a checkpoint that answers like its network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
from seedream.diffusion.layout import ACTIONS, CHANNELS, GROUPS, MODALITIES, indices
from seedream.diffusion.sampler import Plan, sample
from seedream.diffusion.training.heldout import load_model, make_heldout
from tests.diffusion.material import tiny_banks
from tests.diffusion.training.material import TINY, asked, checkpoint_of, lively, say


def test_every_action_is_held_out_as_often_with_two_takes_each() -> None:
    held = make_heldout(tiny_banks(), 2, 2.0)
    acted = [{subject.action for subject in condition.subjects} for condition in held.conditions]
    assert all(action in acted[2 * k] & acted[2 * k + 1] for k, action in enumerate(ACTIONS[1:]))
    assert held.takes.shape == held.others.shape == (2 * (len(ACTIONS) - 1), 50, len(CHANNELS))
    assert not any(np.array_equal(a, b) for a, b in zip(held.takes, held.others, strict=True))
    again, other = make_heldout(tiny_banks(), 2, 2.0), make_heldout(tiny_banks(), 2, 2.0, seed=1)
    assert np.array_equal(held.takes, again.takes)
    assert not np.array_equal(held.takes, other.takes)


def test_a_checkpoint_answers_like_its_network(tmp_path: Path) -> None:
    network = lively(TINY)
    model, shown = load_model(checkpoint_of(network, tmp_path / "checkpoint.pt")), asked(2, 48)
    x, known, levels, condition, told = (part.numpy() for part in shown)
    for joined in (True, False):
        said = model.denoise(x, known, levels, condition, told, joined)
        assert np.abs(said - say(network, shown, float(joined)).numpy()).max() < 1e-5
    assert model.scale.std() > 0.1


def test_held_out_conditions_can_be_sampled_around_what_is_known_of_their_takes(tmp_path: Path) -> None:
    held = make_heldout(tiny_banks(), 1, 1.92)
    known = np.zeros((*held.takes.shape[:2], len(GROUPS)), np.float32)
    audio = [g for g, group in enumerate(GROUPS) if group in ("music", "speech", "effects", "sounds")]
    known[..., audio] = 1
    model = load_model(checkpoint_of(lively(TINY), tmp_path / "checkpoint.pt"))
    first, again, other = (sample(model, held.task(seed, known), Plan(steps=2)).values for seed in (0, 0, 1))
    own = indices(modality="audio")
    assert np.abs(first[..., own] - held.takes[..., own]).max() < 1e-4
    assert np.array_equal(first, again)
    for modality in MODALITIES:
        assert np.array_equal(first[..., indices(modality=modality)], other[..., indices(modality=modality)]) == (
            modality == "audio"
        )

"""Phrase bank: requests as people type them, by what is done in them, as 16 numbers each with the projection that makes them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
from recipes.joint_diffusion.bank_speech import Bank

from seedream.encoder.minilm import sentence_vectors

SIZE = 16


def requests() -> dict[str, list[str]]:
    """Requests of `phrases.toml` by action, in the order of the file."""
    table: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("phrases.toml").read_text("utf-8"))
    return table


def phrase_bank(phrases: dict[str, list[str]]) -> Bank:
    """Principal components `(K, 16)` of unit variance of K requests; `(vector - mean) @ projection` makes them of any sentence."""
    full = sentence_vectors([text for texts in phrases.values() for text in texts]).astype(np.float64)
    mean = full.mean(0)
    _, spread, axes = np.linalg.svd(full - mean, full_matrices=False)
    axes = (
        axes[:SIZE] * np.sign(axes[:SIZE, np.abs(axes[:SIZE]).argmax(1)].diagonal())[:, None]
    )  # the sign is free: largest weight up
    projection = axes.T / (spread[:SIZE] / np.sqrt(len(full)))
    action = [i for i, texts in enumerate(phrases.values()) for _ in texts]
    return {
        "vectors": ((full - mean) @ projection).astype(np.float32),
        "action": np.array(action, np.int32),
        "actions": np.array(list(phrases)),
        "mean": mean.astype(np.float32),
        "projection": projection.astype(np.float32),
    }

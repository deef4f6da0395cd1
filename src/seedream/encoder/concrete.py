"""Whether a word names something that can be seen and touched: a direction of the sentence space (`recipes/concrete`)."""

from __future__ import annotations

from functools import cache
from importlib import resources

import numpy as np

from seedream.encoder.minilm import Vectors, sentence_vectors


@cache
def _fitted() -> tuple[Vectors, float]:
    with resources.files("seedream.encoder").joinpath("data/concrete.npz").open("rb") as file, np.load(file) as data:
        return data["weights"], float(data["added"])


@cache
def concreteness(noun: str) -> float:
    """How concrete a noun is: about 1 for a harpoon, -1 for gratitude; above 0 it can be drawn."""
    weights, added = _fitted()
    return float(sentence_vectors([f"a {noun}"])[0] @ weights + added)

"""Nearest: what no rule reads is held against sentences of known meaning by MiniLM."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from seedream.encoder import phrase_vectors, sentence_vectors
from seedream.refinement.notes.tables import table

SURE, FLOOR, CLOSE = 0.68, 0.55, 0.06
"""Cosine similarity from which a reading is taken without asking, below which there is none, and how near a rival may come."""


@dataclass(frozen=True, slots=True)
class Guess:
    """An operation that a clause may mean, with its similarity 0..1."""

    operation: str
    amount: float
    value: str
    kind: str
    score: float


def prototype_phrases() -> list[str]:
    """Every sentence that notes are compared with."""
    return [like for row in table("prototypes")["prototype"] for like in row["like"]]


@cache
def prototype_words() -> frozenset[str]:
    """Every word of these sentences."""
    return frozenset(word for phrase in prototype_phrases() for word in re.findall(r"[a-z']+", phrase.lower()))


@cache
def _rows() -> list[dict[str, Any]]:
    return list(table("prototypes")["prototype"])


def guesses(text: str) -> tuple[Guess, ...]:
    """What a clause may mean, likeliest first, each meaning once."""
    (vector,) = sentence_vectors([text])
    found = [
        Guess(
            row["do"],
            float(row["amount"]),
            row.get("value", ""),
            row.get("kind", ""),
            float(np.max(phrase_vectors(row["like"]) @ vector)),
        )
        for row in _rows()
    ]
    return tuple(sorted(found, key=lambda g: -g.score))

"""Wishes of known meaning that what was not understood is held against: their sentences, their vectors, and which are nearest.

`data/offers.toml` holds the wishes; `data/offers.npz` the vectors of their sentences: `keys` (N,) uint64 as in `encoder.phrases`,
`vectors` (N, 384) int8 in steps of 0.4/127. `python recipes/offer_vectors.py` writes it anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

import numpy as np

from seedream.encoder import sentence_vectors
from seedream.encoder.phrases import key_of
from seedream.refinement.notes.desk import Desk
from seedream.refinement.notes.tables import table

TRIED = 12
"""How many of the nearest wishes are looked at."""
FLOOR = 0.38
"""Similarity below which a wish has nothing to do with what was said."""
SLOT = re.compile(r"\{(\w+)\}")
_PLAIN = {"e": "it", "es": "of it", "e1": "of it", "e2": "the other", "s": "this shot", "in": "", "q": "these words",
          "q2": "those words", "colour": "that colour", "number": "that many", "noun": "one", "verb": "do that",
          "name": "a new name", "part": "clothes", "line": "this line"}  # fmt: skip
_SMALLEST = 0.4 / 127
"""The step in which shipped vectors are kept; no number of theirs is as large as 0.4."""
_NEEDS = 0.05
"""What a wish gains by everything that it takes up of what was named, and loses by everything that it leaves."""
_OF_SHOTS = 0.15
"""What wishes about shots lose: that a shot is named alone makes them near."""


@dataclass(frozen=True)
class Wish:
    """A note that the reader knows, with what it needs (`slots`) and sentences that ask for the same.

    One that cannot be granted has no note but the `reason` why.
    """

    say: str
    slots: frozenset[str]
    likes: tuple[str, ...]
    reason: str = ""


@cache
def wishes() -> tuple[Wish, ...]:
    """All of them, in the order of their file; those that cannot be granted last."""
    said = [(row["say"], row["like"]) for row in table("offers")["offer"]]
    known = [Wish(say, frozenset(SLOT.findall(say)), (SLOT.sub(lambda m: _PLAIN[m[1]], say).strip(), *like)) for say, like in said]
    return (*known, *(Wish("", frozenset(), tuple(row["like"]), row["reason"]) for row in table("offers")["never"]))


def wish_phrases() -> list[str]:
    """Every sentence that notes are compared with."""
    return [like for wish in wishes() for like in wish.likes]


@cache
def shipped() -> Mapping[int, np.ndarray]:
    """The shipped vectors, key to unit vector; empty in a tree where they have not been written yet."""
    path = resources.files("seedream.refinement.notes").joinpath("data/offers.npz")
    if not path.is_file():
        return {}
    with path.open("rb") as file, np.load(file) as rows:
        return dict(zip(rows["keys"].tolist(), rows["vectors"].astype(np.float32) * _SMALLEST, strict=True))


def write_vectors(path: Path) -> None:
    """Compute the vectors of all sentences and write them, in bytes."""
    texts = sorted(set(wish_phrases()))
    keys = np.array([key_of(t) for t in texts], np.uint64)
    np.savez_compressed(path, keys=keys, vectors=np.round(sentence_vectors(texts) / _SMALLEST).astype(np.int8))


@cache
def _vectors() -> tuple[np.ndarray, np.ndarray]:
    """Vectors of all sentences, and for each the wish that it belongs to."""
    found = [shipped().get(key_of(text)) for text in wish_phrases()]
    vectors = [sentence_vectors([t])[0] if v is None else v for t, v in zip(wish_phrases(), found, strict=True)]
    owners = [i for i, wish in enumerate(wishes()) for _ in wish.likes]
    return np.stack(vectors), np.array(owners)


def nearest(desk: Desk, slots: frozenset[str]) -> Iterator[tuple[Wish, float]]:
    """The wishes that are nearest to a clause and need nothing beyond `slots`, with their similarity, nearest first."""
    vectors, owners = _vectors()
    said = _said(desk)
    whole, bare = (vectors @ v for v in sentence_vectors([said, " ".join(said.replace("this shot", " ").split()) or said]))
    scored = []
    for i, wish in enumerate(wishes()):
        if not wish.slots <= slots | {"in"}:
            continue
        of_shots = "s" in wish.slots
        near = float((whole if of_shots else bare)[owners == i].max())
        scored.append((wish, near + (0.0 if wish.reason else _fit(wish, slots)) - (_OF_SHOTS if of_shots else 0.0)))
    best = sorted(scored, key=lambda pair: -pair[1])[:TRIED]
    return ((wish, score) for wish, score in best if score >= FLOOR)


def _fit(wish: Wish, slots: frozenset[str]) -> float:
    """What it is worth that a wish takes up what was named."""
    used = len(wish.slots & slots - {"in"})
    left = len((slots & {"e", "s", "q", "colour"}) - wish.slots - ({"s"} if "in" in wish.slots else set()))
    return _NEEDS * (used - left)


def _said(desk: Desk) -> str:
    """The clause with plain words in place of who and what is named."""
    text = re.sub(r"(?:\b(?:in|for|of|at|during) )?<s\d+>", "this shot", desk.clause.text)
    nouns = "|".join(re.escape(e.noun) for e in desk.film.scene.entities)
    text = re.sub(rf"\b(?:(?:the|an?) )?(?:{nouns})\b", "it", text) if nouns else text
    return " ".join(re.sub(r"<q\d+>", "these words", re.sub(r"<e\d+>(?:'s)?", "it", text)).split())

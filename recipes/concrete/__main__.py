"""Fit the direction of concreteness in the sentence space: `python -m recipes.concrete`.

A ridge regression from sentence vectors (384,) of nouns to 1 for what the lexicon draws and -1 for what it knows as no actors
of their own, both kinds of the same weight in all. Writes `encoder/data/concrete.npz` and prints how well left-out nouns are told.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import seedream.encoder
from seedream.encoder import sentence_vectors
from seedream.scene.reading import lexicon
from seedream.storage.store import write_aside

STRENGTHS = (0.0003, 0.001, 0.003, 0.01, 0.03)
FOLDS = 5
Array = NDArray[np.float64]


def nouns() -> tuple[list[str], Array]:
    """Nouns, and 1 or -1 for each."""
    rows = lexicon.data("nouns")["thing"]
    things = sorted({word for row in rows for word in row["words"]} | {name.replace("_", " ") for name in lexicon.synonyms()})
    others = sorted(set(lexicon.abstract()) - set(things))
    return [*things, *others], np.array([1.0] * len(things) + [-1.0] * len(others))


def fit(vectors: Array, kinds: Array, strength: float) -> Array:
    """Weights (384,) and, last, what is added."""
    share = np.where(kinds > 0, 1 / (kinds > 0).sum(), 1 / (kinds < 0).sum())
    x = np.c_[vectors, np.ones(len(vectors))]
    solution: Array = np.linalg.solve(x.T @ (x * share[:, None]) + strength * np.eye(x.shape[1]), x.T @ (share * kinds))
    return solution


def left_out(vectors: Array, kinds: Array, strength: float) -> Array:
    """What is said of nouns that were not among those fitted."""
    order, said = np.random.default_rng(0).permutation(len(kinds)), np.zeros(len(kinds))
    for fold in np.array_split(order, FOLDS):
        rest = np.setdiff1d(order, fold)
        said[fold] = np.c_[vectors[fold], np.ones(len(fold))] @ fit(vectors[rest], kinds[rest], strength)
    return said


def balanced(said: Array, kinds: Array) -> tuple[float, float]:
    """The parts of concrete and of other nouns that are told right."""
    return float((said[kinds > 0] > 0).mean()), float((said[kinds < 0] < 0).mean())


def main() -> None:
    """Choose the strength, fit, write."""
    words, kinds = nouns()
    vectors = sentence_vectors([f"a {word}" for word in words]).astype(np.float64)
    found = {strength: balanced(left_out(vectors, kinds, strength), kinds) for strength in STRENGTHS}
    best = max(found, key=lambda s: sum(found[s]))
    weights = fit(vectors, kinds, best)
    target = Path(seedream.encoder.__file__).parent / "data" / "concrete.npz"
    write_aside(target, lambda aside: _save(aside, weights))
    print(f"of {len(words)} nouns left out, concrete ones told {found[best][0]:.3f}, others {found[best][1]:.3f} ({best:g})")


def _save(path: Path, weights: Array) -> None:
    with path.open("wb") as file:
        np.savez(file, weights=weights[:-1].astype(np.float32), added=np.float32(weights[-1]))


if __name__ == "__main__":
    main()

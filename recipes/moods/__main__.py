"""Fit the directions of valence and arousal in the sentence space: `python -m recipes.moods`.

A ridge regression from sentence vectors (384,) to the mood that people see in `requests.toml`; its strength is the one that is best
on requests left out. Writes `encoder/data/mood.npz` and prints how well left-out requests are told.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.stats import spearmanr

import seedream.encoder
from seedream.encoder import sentence_vectors
from seedream.storage.store import write_aside

STRENGTHS = (0.3, 0.6, 1.0, 2.0, 4.0, 8.0, 16.0)
FOLDS = 10
Array = NDArray[np.float64]


def read_requests() -> tuple[list[str], Array]:
    """Requests and their moods `(N, 2)`."""
    groups = tomllib.loads((Path(__file__).parent / "requests.toml").read_text("utf-8"))["mood"]
    texts = [text for group in groups for text in group["texts"]]
    return texts, np.array([group["at"] for group in groups for _ in group["texts"]], np.float64)


def fit(vectors: Array, moods: Array, strength: float) -> tuple[Array, Array]:
    """Weights `(384, 2)` and what is added `(2,)`."""
    centre, middle = vectors.mean(0), moods.mean(0)
    x, y = vectors - centre, moods - middle
    weights = np.linalg.solve(x.T @ x + strength * np.eye(x.shape[1]), x.T @ y)
    return weights, middle - centre @ weights


def left_out(vectors: Array, moods: Array, strength: float) -> Array:
    """What is said `(N, 2)` of requests that were not among those fitted."""
    order = np.random.default_rng(0).permutation(len(vectors))
    said = np.zeros_like(moods)
    for fold in np.array_split(order, FOLDS):
        rest = np.setdiff1d(order, fold)
        weights, added = fit(vectors[rest], moods[rest], strength)
        said[fold] = vectors[fold] @ weights + added
    return said


def main() -> None:
    """Choose the strength, fit, write."""
    texts, moods = read_requests()
    vectors = sentence_vectors(texts).astype(np.float64)
    errors = {s: float(((left_out(vectors, moods, s) - moods) ** 2).mean()) for s in STRENGTHS}
    best = min(errors, key=lambda s: errors[s])
    said = left_out(vectors, moods, best)
    weights, added = fit(vectors, moods, best)
    stretch = moods.std(0) / said.std(0)  # a ridge says too little of everything; the spread is that of the moods again
    weights, added = weights * stretch, (added - moods.mean(0)) * stretch + moods.mean(0)
    target = Path(seedream.encoder.__file__).parent / "data" / "mood.npz"
    write_aside(target, lambda aside: _save(aside, weights, added))
    for i, axis in enumerate(("valence", "arousal")):
        rank, sign = float(spearmanr(said[:, i], moods[:, i]).statistic), float((said[:, i] * moods[:, i] > 0).mean())
        print(f"{axis}: rank r {rank:.2f}, sign right {sign:.2f} of {len(texts)} left-out requests (strength {best:g})")


def _save(path: Path, weights: Array, added: Array) -> None:
    with path.open("wb") as file:
        np.savez(file, weights=weights.astype(np.float32), added=added.astype(np.float32))


if __name__ == "__main__":
    main()

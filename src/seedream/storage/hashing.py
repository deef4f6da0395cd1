"""Stable digests of frozen values: the same inputs give the same key in every process and on every run."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np


@lru_cache(maxsize=1)
def code_fingerprint() -> str:
    """Digest of the engine's own source and data files, so that a changed engine never reuses old results."""
    root = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256()
    for path in sorted(p for p in root.rglob("*") if p.suffix in {".py", ".toml", ".json", ".npz", ".onnx"}):
        digest.update(str(path.relative_to(root)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def digest_of(*values: object) -> str:
    """SHA-256 (hex) of values made of dataclasses, containers, arrays, text, numbers and None."""
    digest = hashlib.sha256()
    for value in values:
        for chunk in _chunks(value):
            digest.update(chunk)
    return digest.hexdigest()


def _chunks(value: object) -> Iterator[bytes]:
    if value is None or isinstance(value, (bool, int, float, str)):
        yield f"{type(value).__name__}:{value!r};".encode()
    elif isinstance(value, bytes):
        yield b"bytes:" + value
    elif isinstance(value, np.ndarray):
        yield f"array:{value.dtype}:{value.shape};".encode()
        yield np.ascontiguousarray(value).tobytes()
    elif is_dataclass(value) and not isinstance(value, type):
        yield f"{type(value).__name__}(".encode()
        for field in fields(value):
            yield field.name.encode() + b"="
            yield from _chunks(getattr(value, field.name))
        yield b")"
    elif isinstance(value, Mapping):
        yield b"{"
        for key in sorted(value, key=str):
            yield from _chunks(key)
            yield from _chunks(value[key])
        yield b"}"
    elif isinstance(value, (tuple, list)):
        yield b"["
        for item in value:
            yield from _chunks(item)
        yield b"]"
    elif isinstance(value, Path):
        yield str(value).encode()
    else:
        raise TypeError(f"cannot digest a {type(value).__name__}; expected dataclasses, containers, arrays, text or numbers")

"""The store keeps whole files under the digest of what they were made from."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedream.errors import OutputError
from seedream.storage.hashing import digest_of
from seedream.storage.store import Store, write_aside


@dataclass(frozen=True)
class _Value:
    name: str
    numbers: tuple[float, ...]


_PLAIN = st.recursive(st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False), st.lists, max_leaves=8)


@given(_PLAIN, _PLAIN)
def test_digest_tells_values_apart(first: object, second: object) -> None:
    same_text = repr(first) == repr(second)
    assert (digest_of(first) == digest_of(second)) == same_text


def test_digest_of_dataclasses_and_arrays() -> None:
    value = _Value("a", (1.0, 2.0))
    assert digest_of(value) == digest_of(_Value("a", (1.0, 2.0)))
    assert digest_of(value) != digest_of(replace(value, numbers=(1.0, 2.5)))
    assert digest_of(np.zeros(3, np.float32)) != digest_of(np.zeros(3, np.float64))
    assert digest_of({"a": 1, "b": 2}) == digest_of({"b": 2, "a": 1})
    with pytest.raises(TypeError, match="cannot digest"):
        digest_of(object())


def test_result_is_made_once(tmp_path: Path) -> None:
    store, calls = Store(tmp_path), []

    def write(path: Path) -> None:
        calls.append(path)
        path.write_text("result")

    key = store.key("stage", "input", 1)
    assert store.make(key, ".txt", write).read_text() == "result"
    assert store.make(key, ".txt", write).read_text() == "result"
    assert len(calls) == 1
    assert store.key("stage", "input", 2) != key


def test_failure_leaves_nothing_behind(tmp_path: Path) -> None:
    def fail(path: Path) -> None:
        path.write_text("half")
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        write_aside(tmp_path / "film.mp4", fail)
    assert list(tmp_path.iterdir()) == []


def test_full_disk_is_one_sentence(tmp_path: Path) -> None:
    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OutputError, match="No space left on device"):
        write_aside(tmp_path / "film.mp4", full)


def _write_hundred(path: Path) -> None:
    path.write_bytes(b"x" * 100)


def test_trim_drops_the_least_recently_used(tmp_path: Path) -> None:
    store = Store(tmp_path, limit_bytes=250)
    for i in range(4):
        path = store.make(store.key("s", i), ".bin", _write_hundred)
        os.utime(path, (1000 + i, 1000 + i))
    assert store.trim() == 200
    assert [store.has(store.key("s", i), ".bin") for i in range(4)] == [False, False, True, True]

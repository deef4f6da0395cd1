"""The kill test itself: it sees planted faults, and a short run of it finds none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from recipes.kills.__main__ import killed, run, table
from recipes.kills.nursery import Nursery
from recipes.kills.trial import FILES, Trial, digest, integrity, mixed

from seedream.context import ContextGraph, ContextStore, Edge, Version, with_version

WHOLE = with_version(ContextGraph().with_request("a cat"), Version(1, 0, "request.1", "", "[]", (), "2026-01-01T10:00:00+00:00"))


@pytest.fixture
def film(tmp_path: Path) -> Path:
    ContextStore(tmp_path / "film" / "context.sqlite").save(WHOLE)
    for name in FILES:
        (tmp_path / "film" / name).write_bytes(name.encode())
    (tmp_path / "film" / "creation.json").write_text('{"version": 1}')
    return tmp_path / "film"


def test_a_whole_project_has_no_fault(film: Path, tmp_path: Path) -> None:
    assert integrity(tmp_path, film, frozenset({1})) == []
    assert mixed(film, ("", digest(film))) == []


def test_a_corrupt_file_is_seen(film: Path, tmp_path: Path) -> None:
    path = film / "context.sqlite"
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    assert integrity(tmp_path, film)


def test_lost_versions_loose_edges_and_wrong_records_are_seen(film: Path, tmp_path: Path) -> None:
    assert integrity(tmp_path, film, frozenset({1, 2})) == ["lost versions [2]"]
    ContextStore(film / "context.sqlite").save(ContextGraph(WHOLE.nodes, (Edge("version.1", "replaces", "nowhere"),)))
    (film / "creation.json").write_text(json.dumps({"version": 7}))
    faults = integrity(tmp_path, film)
    assert any("leads nowhere" in f for f in faults)
    assert any("version 7" in f for f in faults)


def test_half_an_old_and_half_a_new_film_is_seen(film: Path) -> None:
    before = digest(film)
    (film / "audio.wav").write_bytes(b"another")
    assert mixed(film, ("", before))
    (film / ".next").mkdir()
    (film / ".next" / "whole").touch()
    assert mixed(film, ("", before)) == []


def test_the_table_counts_kills_and_faults() -> None:
    trials = [Trial("create", 1.0, "film staged", 2.0, ()), Trial("create", 2.0, "film staged", 4.0, ("lost",)),
              Trial("refine", -1.0, "delivered", 1.0, ())]  # fmt: skip
    text = table(trials)
    assert "2 processes killed at random moments of 3 runs; 1 with any fault" in text
    assert "| `create` | film staged | 2 | 1 | 3.0 s |" in text
    assert "| `refine` | done before the kill | 1 | 0 | 1.0 s |" in text


def test_a_short_run_loses_nothing(tmp_path: Path) -> None:
    with Nursery() as nursery:
        trials = run(nursery, tmp_path, 2, tmp_path / "book.jsonl")
        assert run(nursery, tmp_path, 2, tmp_path / "book.jsonl") == trials  # what was made is not made again
    assert killed(trials) == 2
    assert all(t.faults == () for t in trials)

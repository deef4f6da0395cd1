"""The context graph, its file, and memory."""

import sqlite3
from pathlib import Path
from typing import cast

import pytest

from seedream.context import ContextGraph, ContextStore, Memory, Node, understand
from seedream.encoder import encode
from seedream.errors import OutputError
from seedream.inputs import read
from seedream.types import Decision


def test_decisions_replace_each_other_and_know_why() -> None:
    graph = ContextGraph().with_request("a cat").with_decision(Decision("pace", "0.3", "calm"))
    graph = graph.with_request("faster").with_decision(Decision("pace", "0.8", "you asked", "user"))
    held = graph.decision("pace")
    assert held is not None
    assert held.data["value"] == "0.8"
    assert [n.text for n in graph.why(held.id)] == ["faster"]
    assert [e.kind for e in graph.edges] == ["because of", "because of", "replaces"]


def test_a_rule_never_overrides_the_user() -> None:
    graph = ContextGraph().with_request("a cat").with_decision(Decision("kind", "story", "you asked for it", "user"))
    graph = graph.with_decision(Decision("kind", "lesson", "looks like one"))
    assert [d.value for d in graph.decisions()] == ["story"]
    assert graph.edges[-1].kind == "contradicts"


def test_edges_need_their_nodes() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        ContextGraph().with_node(Node("fix.1", "fix", "louder"), ("because of", "nowhere"))


def test_the_file_gives_back_the_same_graph(tmp_path: Path) -> None:
    graph = ContextGraph().with_request("a cat").with_decision(Decision("place", "moon", "said"))
    store = ContextStore(tmp_path / "deep" / "context.sqlite")
    assert store.load() == ContextGraph()
    store.save(graph)
    store.save(graph)
    assert store.load() == graph


def test_a_write_that_dies_halfway_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    store = ContextStore(tmp_path / "c.sqlite")
    before = ContextGraph().with_request("a cat")
    store.save(before)
    unwritable = before.with_node(Node("fix.1", "fix", "louder")).with_node(Node("fix.2", "fix", cast(str, object())))
    with pytest.raises(OutputError):
        store.save(unwritable)
    assert store.load() == before


def test_foreign_and_newer_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.sqlite").write_bytes(b"no database at all" * 100)
    with pytest.raises(OutputError, match="remove it"):
        ContextStore(tmp_path / "bad.sqlite").load()
    db = sqlite3.connect(tmp_path / "new.sqlite")
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(OutputError, match="newer"):
        ContextStore(tmp_path / "new.sqlite").load()


def test_a_session_grows_in_its_folder(tmp_path: Path) -> None:
    memory = Memory.of(tmp_path / "film", tmp_path / "home")
    brief = read("a cat on the moon")
    context = memory.understand(brief, encode(brief))
    graph = memory.decide(context.graph, [Decision("place", "moon", "said")])
    memory.remember(graph, "finding", [("too quiet", {"severity": "low"}, (("because of", "request.1"),))])
    again = Memory.of(tmp_path / "film", tmp_path / "home").graph()
    assert [n.text for n in again.of_kind("finding")] == ["too quiet"]
    assert again.decision("place") is not None


def test_a_context_without_memory_holds_the_same_decisions() -> None:
    brief = read("a cat on the moon", duration_s=12)
    decisions = {d.key: d.value for d in understand(brief, encode(brief)).decisions}
    assert decisions["duration"] == "12 s"
    assert decisions["kind"] == "cinematic"

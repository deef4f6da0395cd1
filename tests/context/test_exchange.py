"""A context graph as JSON: the same graph comes back, two copies become one, and foreign text is refused in a sentence."""

from __future__ import annotations

import json

import pytest

from seedream.context import ContextGraph, Node, from_json, merged, to_json
from seedream.errors import InputError
from seedream.types import Decision


@pytest.fixture
def graph() -> ContextGraph:
    begun = (
        ContextGraph()
        .with_request("a cat on the moon", {"prompt": "a cat"})
        .with_decision(Decision("place", "moon", "said", "user"))
    )
    return begun.with_decision(Decision("place", "village", "usual", "memory"))


def test_the_same_graph_comes_back(graph: ContextGraph) -> None:
    assert from_json(to_json(graph)) == graph


def test_copies_become_one(graph: ContextGraph) -> None:
    grown = graph.with_node(Node("shot.a", "shot", "a shot"), ("because of", "request.1"))
    assert merged(graph, grown) == grown
    assert merged(grown, graph) == grown
    with pytest.raises(InputError, match=r'"request\.1"'):
        merged(graph, ContextGraph().with_request("another film"))


@pytest.mark.parametrize("change", [{"format": "2"}, {"nodes": [{"id": "a"}]}, {"edges": [["a", "because of", "b"]]}])
def test_foreign_text_is_refused(graph: ContextGraph, change: dict[str, object]) -> None:
    with pytest.raises(InputError):
        from_json(json.dumps({**json.loads(to_json(graph)), **change}))


def test_unknown_kinds_are_refused(graph: ContextGraph) -> None:
    rows = json.loads(to_json(graph))
    rows["nodes"][0]["kind"] = "dream"
    with pytest.raises(InputError, match="unknown kind"):
        from_json(json.dumps(rows))

"""Exchange: a context graph as JSON text, to keep beside a film, to move to another machine, or to read with other tools."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import get_args

from seedream.context.graph import ContextGraph, Edge, EdgeKind, Node, NodeKind
from seedream.errors import InputError

FORMAT = "seedream context 1"


def to_json(graph: ContextGraph) -> str:
    """The whole graph as JSON, nodes in their order."""
    nodes = [{"id": n.id, "kind": n.kind, "text": n.text, "data": dict(n.data)} for n in graph.nodes.values()]
    edges = [[e.source, e.kind, e.target] for e in graph.edges]
    return json.dumps({"format": FORMAT, "nodes": nodes, "edges": edges}, indent=1, ensure_ascii=False)


def from_json(text: str) -> ContextGraph:
    """The graph of a text written by `to_json`. Raises InputError for any other text."""
    try:
        rows = json.loads(text)
        if rows["format"] != FORMAT:
            raise InputError(f'got a context of the format "{rows["format"]}"; expected "{FORMAT}"')
        nodes = {row["id"]: Node(row["id"], row["kind"], row["text"], dict(row["data"])) for row in rows["nodes"]}
        edges = tuple(Edge(*row) for row in rows["edges"])
    except (ValueError, KeyError, TypeError) as error:
        raise InputError("got a text that is no context of ours; expected a file of `seedream context --export`") from error
    if any(n.kind not in get_args(NodeKind) for n in nodes.values()) or any(e.kind not in get_args(EdgeKind) for e in edges):
        raise InputError("got a context with nodes or edges of an unknown kind; update Seedream to read it")
    if missing := [e for e in edges if e.source not in nodes or e.target not in nodes]:
        raise InputError(f"got a context whose edge {missing[0].source} → {missing[0].target} leads nowhere; export it again")
    return ContextGraph(MappingProxyType(nodes), edges)


def merged(graph: ContextGraph, other: ContextGraph) -> ContextGraph:
    """Two graphs of the same project as one. Raises InputError where they tell different stories under the same name."""
    for node in other.nodes.values():
        mine = graph.nodes.get(node.id)
        if mine is not None and (mine.kind, mine.text, dict(mine.data)) != (node.kind, node.text, dict(node.data)):
            raise InputError(
                f'both contexts have a "{node.id}", and they differ; import into a folder without a context of its own'
            )
    new = tuple(edge for edge in other.edges if edge not in graph.edges)
    return ContextGraph(MappingProxyType({**graph.nodes, **other.nodes}), (*graph.edges, *new))

"""Creative context graph: what was asked, decided, shown, found and repaired, and how these hang together.

The graph is a value: `with_*` methods return a new one. `context.store` keeps it on disk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from seedream.types import Decision

NodeKind = Literal["request", "decision", "entity", "shot", "finding", "fix", "version"]
EdgeKind = Literal["because of", "replaces", "appears in", "contradicts"]


@dataclass(frozen=True, slots=True)
class Node:
    """Something that was said, decided, shown or found. `text` is one readable sentence, `data` its values."""

    id: str
    kind: NodeKind
    text: str
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edge:
    """`source` is (because of | replaces | appears in | contradicts) `target`; both are node ids."""

    source: str
    kind: EdgeKind
    target: str


@dataclass(frozen=True, slots=True)
class ContextGraph:
    """Nodes in the order in which they came, and edges between them."""

    nodes: Mapping[str, Node] = field(default_factory=lambda: MappingProxyType({}))
    edges: tuple[Edge, ...] = ()

    def with_node(self, node: Node, *edges: tuple[EdgeKind, str]) -> ContextGraph:
        """The graph with one more node and its edges to nodes that exist already (KeyError otherwise)."""
        for _, target in edges:
            if target not in self.nodes:
                raise KeyError(f"no node {target!r} in the context graph")
        links = tuple(Edge(node.id, kind, target) for kind, target in edges)
        new = tuple(link for link in links if link not in self.edges)
        return replace(self, nodes=MappingProxyType({**self.nodes, node.id: node}), edges=self.edges + new)

    def with_request(self, text: str, data: Mapping[str, str] = MappingProxyType({})) -> ContextGraph:
        """The graph with one more thing that the user said; `data` is what it takes to read it again."""
        return self.with_node(Node(self.next_id("request"), "request", text, data))

    def with_decision(self, decision: Decision) -> ContextGraph:
        """The graph with a decision, because of the latest request; an earlier one on the same key is replaced.

        A rule that goes against what the user decided is marked as a contradiction, and does not replace it.
        """
        earlier = self.decision(decision.key)
        if earlier and (earlier.data["value"], earlier.data["by"]) == (decision.value, decision.by):
            return self
        data = {"key": decision.key, "value": decision.value, "reason": decision.reason, "by": decision.by}
        edges: list[tuple[EdgeKind, str]] = []
        if request := self.latest("request"):
            edges.append(("because of", request.id))
        if earlier:
            against = earlier.data["by"] == "user" and decision.by != "user" and earlier.data["value"] != decision.value
            edges.append(("contradicts" if against else "replaces", earlier.id))
        text = f"{decision.key}: {decision.value} ({decision.reason})"
        return self.with_node(Node(self.next_id("decision"), "decision", text, data), *edges)

    def decision(self, key: str) -> Node | None:
        """The decision on a key that holds: the latest that nothing replaced and that contradicts no earlier one."""
        out = {e.target for e in self.edges if e.kind == "replaces"} | {e.source for e in self.edges if e.kind == "contradicts"}
        held = (n for n in self.of_kind("decision") if n.data["key"] == key and n.id not in out)
        return next(reversed(list(held)), None)

    def decisions(self) -> tuple[Decision, ...]:
        """All decisions that hold, in order."""
        keys = dict.fromkeys(n.data["key"] for n in self.of_kind("decision"))
        nodes = (self.decision(key) for key in keys)
        return tuple(Decision(n.data["key"], n.data["value"], n.data["reason"], n.data["by"]) for n in nodes if n)  # type: ignore[arg-type]

    def of_kind(self, kind: NodeKind) -> Iterator[Node]:
        """Nodes of one kind, oldest first."""
        return (n for n in self.nodes.values() if n.kind == kind)

    def latest(self, kind: NodeKind) -> Node | None:
        """The newest node of a kind."""
        return next(reversed(list(self.of_kind(kind))), None)

    def latest_id(self, kind: NodeKind) -> str:
        """Id of the newest node of a kind; "" where there is none."""
        node = self.latest(kind)
        return node.id if node else ""

    def why(self, node_id: str) -> tuple[Node, ...]:
        """The chain of reasons behind a node, nearest first."""
        chain, at, seen = list[Node](), node_id, {node_id}
        while step := next((e for e in self.edges if e.source == at and e.kind == "because of" and e.target not in seen), None):
            at = step.target
            seen.add(at)
            chain.append(self.nodes[at])
        return tuple(chain)

    def where(self, entity_id: str) -> tuple[str, ...]:
        """Ids of the shots in which an entity appears."""
        return tuple(e.target for e in self.edges if e.source == entity_id and e.kind == "appears in")

    def next_id(self, kind: NodeKind) -> str:
        """A fresh id such as "decision.7"."""
        return f"{kind}.{sum(1 for _ in self.of_kind(kind)) + 1}"

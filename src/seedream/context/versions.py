"""Versions: every state of a film that was finished, as nodes of the context graph. Undo and redo walk along them.

A version knows the request and all edits that it is made of, so it can be made again, from the store where nothing changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from seedream.context.graph import ContextGraph, EdgeKind, Node


@dataclass(frozen=True, slots=True)
class Version:
    """A finished state. `parent` is the version that its note was about (0 for a new film); `edits` all edits as JSON, those of
    earlier notes included; `changes` one sentence for every change; `made_at` local time, ISO 8601."""

    number: int
    parent: int
    request: str
    note: str
    edits: str
    changes: tuple[str, ...]
    made_at: str


def versions(graph: ContextGraph) -> tuple[Version, ...]:
    """All versions of a project, oldest first."""
    return tuple(_version(node) for node in graph.of_kind("version"))


def _version(node: Node) -> Version:
    data = node.data
    changes = tuple(line for line in data["changes"].split("\n") if line)
    return Version(int(data["number"]), int(data["parent"]), data["request"], data["note"], data["edits"], changes, data["made_at"])


def next_number(graph: ContextGraph) -> int:
    """Number of the next version."""
    return max((v.number for v in versions(graph)), default=0) + 1


def with_version(graph: ContextGraph, version: Version) -> ContextGraph:
    """The graph with one more version, because of the latest thing that was said, in place of the version it came from."""
    data = {
        "number": str(version.number), "parent": str(version.parent), "request": version.request, "note": version.note,
        "edits": version.edits, "changes": "\n".join(version.changes), "made_at": version.made_at,
    }  # fmt: skip
    text = f"version {version.number}: {version.note or 'the film as asked for'}"
    edges: list[tuple[EdgeKind, str]] = []
    if said := graph.latest("request"):
        edges.append(("because of", said.id))
    if version.parent:
        edges.append(("replaces", f"version.{version.parent}"))
    return graph.with_node(Node(f"version.{version.number}", "version", text, data), *edges)


Step = Callable[[Sequence[Version], int], Version | None]
"""From the version that is to another, or nowhere."""


def found(all_versions: Sequence[Version], number: int) -> Version | None:
    """The version with a number."""
    return next((v for v in all_versions if v.number == number), None)


def before(all_versions: Sequence[Version], number: int) -> Version | None:
    """What undo goes back to from version `number`; None at the beginning."""
    now = found(all_versions, number)
    return found(all_versions, now.parent) if now else None


def after(all_versions: Sequence[Version], number: int) -> Version | None:
    """What redo goes on to: the latest version that came from `number`; None where there is none."""
    return next((v for v in reversed(all_versions) if v.parent == number), None)

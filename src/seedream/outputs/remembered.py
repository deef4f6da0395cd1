"""What a finished version adds to the context graph: who was shown and how they look, every shot, what was found and mended.

Nodes are named by what they say, so a shot or a look that a note left alone is the same node in all versions that have it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seedream.context import ContextGraph, Node
from seedream.context.graph import EdgeKind
from seedream.refinement.findings import Finding
from seedream.scene.edits import is_of
from seedream.scene.graph import Entity, SceneGraph
from seedream.scene.script import Script
from seedream.scene.shots.views import WorldView
from seedream.scene.storyboard import Shot, Storyboard
from seedream.storage.hashing import digest_of


@dataclass(frozen=True, eq=False)
class Shown:
    """A finished film as memory keeps it: `pictures` are the digests of its shots, `voice` says who reads the narration."""

    scene: SceneGraph
    script: Script
    board: Storyboard
    pictures: tuple[str, ...]
    voice: str = ""


def with_film(graph: ContextGraph, number: int, shown: Shown) -> ContextGraph:
    """The graph with the shots and the cast of a version that is in it already."""
    shots = [_shot_node(shot, picture, shown.script) for shot, picture in zip(shown.board.shots, shown.pictures, strict=True)]
    for node in shots:
        graph = graph.with_node(node, ("appears in", f"version.{number}"))
    for entity in shown.scene.entities:
        where = [node.id for shot, node in zip(shown.board.shots, shots, strict=True) if _in_shot(entity, shot)]
        graph = _with_entity(graph, entity.id, entity_text(entity), {"noun": entity.noun, **entity.look}, where, number)
    if shown.voice:
        lines = {line.beat_id for line in shown.script.lines}
        where = [node.id for shot, node in zip(shown.board.shots, shots, strict=True) if shot.beat_id in lines]
        graph = _with_entity(graph, "narrator", f"narrator: {shown.voice}", {"voice": shown.voice}, where, number)
    return graph


def _shot_node(shot: Shot, picture: str, script: Script) -> Node:
    framing = f"{shot.view.framing}, " if isinstance(shot.view, WorldView) else ""
    said = " ".join(line.text for line in script.lines if line.beat_id == shot.beat_id)
    text = f"{shot.purpose}: {framing}camera {shot.camera.name}, {shot.start_s:.1f}–{shot.end_s:.1f} s" + (
        f', "{said}"' if said else ""
    )
    data = {"index": str(shot.index), "beat": shot.beat_id, "start_s": f"{shot.start_s:.3f}", "end_s": f"{shot.end_s:.3f}"}
    return Node(f"shot.{digest_of(picture, text)[:8]}", "shot", text, {**data, "picture": picture})


def entity_text(entity: Entity) -> str:
    """Who or what, and the look that is locked, in words."""
    many = f"{entity.count} × " if entity.count > 1 else ""
    look = ", ".join(f"{key} {value}" for key, value in entity.look.items() if value and value != "neutral")
    colour = f"{entity.colour} " if entity.colour and "colour" not in entity.look else ""
    return f"{many}{colour}{entity.noun}" + (f": {look}" if look else "")


def _in_shot(entity: Entity, shot: Shot) -> bool:
    return isinstance(shot.view, WorldView) and any(is_of(member, entity.id) for member in shot.view.cast)


def _with_entity(
    graph: ContextGraph, name: str, text: str, data: Mapping[str, str], shots: Sequence[str], number: int
) -> ContextGraph:  # fmt: skip
    node_id = f"entity.{name}.{digest_of(text)[:6]}"
    edges: list[tuple[EdgeKind, str]] = [("appears in", shot) for shot in shots] or [("appears in", f"version.{number}")]
    if node_id not in graph.nodes:
        earlier = [n for n in graph.of_kind("entity") if n.data.get("name") == name]
        edges += [("replaces", earlier[-1].id)] if earlier else []
        said = graph.latest("request")
        edges += [("because of", said.id)] if said else []
    return graph.with_node(Node(node_id, "entity", text, {"name": name, **data}), *edges)


def with_findings(
    graph: ContextGraph, number: int, findings: Sequence[Finding], mended: Sequence[Finding], shown: Shown | None
) -> ContextGraph:  # fmt: skip
    """The graph with what the critic found in a version, and the fixes of what it found before and is gone."""
    left = {f.check for f in findings}
    for i, finding in enumerate((*mended, *findings), 1):
        gone = i <= len(mended)
        data = {
            "check": finding.check,
            "severity": finding.severity,
            "time_s": f"{finding.time_s:.2f}",
            "mended": "yes" if gone else "",
        }
        node = Node(f"finding.{number}.{i}", "finding", finding.message, data)
        graph = graph.with_node(node, ("appears in", _place(graph, number, finding, shown)))
        if gone and finding.fix is not None:
            how = f"{finding.fix.stage}: {finding.fix.change}" + ("" if finding.check not in left else " (did not help)")
            graph = graph.with_node(Node(f"fix.{number}.{i}", "fix", how, {"check": finding.check}), ("because of", node.id))
    return graph


def _place(graph: ContextGraph, number: int, finding: Finding, shown: Shown | None) -> str:
    """The shot of a finding that has a time, else its version."""
    if shown and finding.time_s >= 0:
        for shot, picture in zip(shown.board.shots, shown.pictures, strict=True):
            if shot.start_s <= finding.time_s < shot.end_s:
                return _shot_node(shot, picture, shown.script).id
    return f"version.{number}"

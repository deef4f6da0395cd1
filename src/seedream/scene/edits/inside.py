"""Inside a scene graph: its views, members and entities changed by a function, where an edit is about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from seedream.scene.edits.edit import Edit
from seedream.scene.graph import Entity, SceneGraph
from seedream.scene.shots.nearness import SHARE
from seedream.scene.shots.views import CastMember, View, WorldView

ROOM = 0.26
"""How far apart two members stand at least, in half frame widths, if there is room."""
PLACES = (0.45, -0.45, 0.75, -0.75, 0.15, -0.15)
"""Where somebody new may stand, in half frame widths."""


def is_of(member: CastMember, entity_id: str) -> bool:
    """Whether a member of a cast is (one of) an entity."""
    return member.entity_id == entity_id or member.entity_id.startswith(f"{entity_id}.")


def entity_of(graph: SceneGraph, entity_id: str) -> Entity | None:
    """The entity with an id, or None."""
    return next((e for e in graph.entities if e.id == entity_id), None)


def in_views(graph: SceneGraph, edit: Edit, change: Callable[[View], View]) -> SceneGraph:
    """Change the views of the edit's shots."""
    beats = tuple(replace(b, view=change(b.view)) if edit.in_shot(b.id) else b for b in graph.beats)
    return replace(graph, beats=beats)


def in_worlds(graph: SceneGraph, edit: Edit, change: Callable[[WorldView], WorldView]) -> SceneGraph:
    """Change the views of places among the edit's shots."""
    return in_views(graph, edit, lambda view: change(view) if isinstance(view, WorldView) else view)


def changed_members(graph: SceneGraph, edit: Edit, change: Callable[[CastMember], CastMember]) -> SceneGraph:
    """Change the members of the edit's entity in its shots."""
    name = edit.target.name
    return in_worlds(graph, edit, lambda v: replace(v, cast=tuple(change(m) if is_of(m, name) else m for m in v.cast)))


def changed_entity(graph: SceneGraph, entity_id: str, **changes: Any) -> SceneGraph:
    """The scene graph with other values of one entity."""
    return replace(graph, entities=tuple(replace(e, **changes) if e.id == entity_id else e for e in graph.entities))


def shifted(member: CastMember, x: float) -> CastMember:
    """A member at another place across the frame; whoever stands by something keeps to its new distance in other framings."""
    x = round(x, 3)
    return replace(member, x=x, aside=round(member.aside + (x - member.x) / SHARE["wide"], 3) if member.by else 0.0)


def free_place(view: WorldView) -> float:
    """Where there is most room for somebody new, in half frame widths."""
    taken = [m.x for m in view.cast]
    return max(PLACES, key=lambda p: min((abs(p - t) for t in taken), default=1.0) - 0.1 * abs(p))

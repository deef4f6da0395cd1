"""Edits of how those who are shown stand and feel: faces, clothes taken off, heights, neighbours; seasons; type in pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from seedream.scene.edits.edit import Edit
from seedream.scene.edits.inside import (
    ROOM,
    changed_entity,
    changed_members,
    entity_of,
    free_place,
    in_views,
    in_worlds,
    is_of,
    shifted,
)
from seedream.scene.graph import SceneGraph
from seedream.scene.placing.blocks import size_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.carrying import HELD_LETTERING
from seedream.scene.reading.looks import height_of
from seedream.scene.shots.casting import members
from seedream.scene.shots.nearness import SHARE
from seedream.scene.shots.views import CastMember, Season, View, WorldView
from seedream.types import Rect

STEP_LIFT = 0.35
"""One step of "higher", in adult heights."""
SMALL = 0.6
"""Height, in adult heights, below which nobody would be seen in a close picture of somebody's face."""
STEP_APART = 1.5
"""One step of "further apart", as a factor."""
_DEPTH = 0.3
_APART = 0.05
_TYPE = frozenset({"headline", "kicker", "body", "title", "bullets", "caption", "label", "text"})
"""Fields of views that hold type which is read."""
_FELT = {True: "happy", False: "sad"}


def feel(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is how somebody feels: it shows in the face and in how they carry themselves."""
    graph = changed_members(graph, edit, lambda m: replace(m, look={**m.look, "mood": edit.value}))
    entity = entity_of(graph, edit.target.name)
    if edit.target.shots or entity is None:
        return graph
    return changed_entity(graph, entity.id, look={**entity.look, "mood": edit.value})


def undress(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is the key of a piece of clothing that is taken off."""
    graph = changed_members(graph, edit, lambda m: replace(m, look={**m.look, edit.value: "none"}))
    entity = entity_of(graph, edit.target.name)
    if edit.target.shots or entity is None:
        return graph
    return changed_entity(graph, entity.id, look={**entity.look, edit.value: "none"})


def look(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is "key|value" of somebody's look: age, build, hair, beard, glasses, hat. Another age has another height."""
    key, _, value = edit.value.partition("|")

    def changed(member: CastMember) -> CastMember:
        new = {**member.look, key: value}
        grown = height_of(member.noun, new) / height_of(member.noun, member.look) if key == "age" else 1.0
        return replace(member, look=new, height=round(member.height * grown, 3))

    graph = changed_members(graph, edit, changed)
    entity = entity_of(graph, edit.target.name)
    if edit.target.shots or entity is None:
        return graph
    return changed_entity(graph, entity.id, look={**entity.look, key: value})


def hand(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is "noun|colour": what somebody has in hand from now on, in place of anything else."""
    noun, _, colour = edit.value.partition("|")
    held, extra = lexicon.held_as(noun), {"holding_colour": colour} if colour else {}

    def given(member: CastMember) -> CastMember:
        own = {k: v for k, v in member.look.items() if k not in ("holding_colour", HELD_LETTERING)}
        return replace(member, holding=held, look={**own, **extra}, action="hold" if member.action == "stand" else member.action)

    graph = changed_members(graph, edit, given)
    entity = entity_of(graph, edit.target.name)
    if edit.target.shots or entity is None:
        return graph
    return changed_entity(graph, entity.id, look={**entity.look, "holding": held, **extra})


def show(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """Somebody who is in the film already is in these shots, too; a close picture goes back for whoever is small."""
    entity_id, _, number = edit.target.name.partition(".")
    entity = entity_of(graph, entity_id)
    if entity is None:
        return graph

    def put(view: WorldView) -> WorldView:
        if any(is_of(m, edit.target.name) for m in view.cast):
            return view
        low = size_of(entity)[1] < SMALL
        view = replace(view, framing="medium") if view.framing == "close" and low else view
        x = free_place(view)
        new = members(
            entity, graph.entities, entity.action or "stand", x, -1 if x > 0 else 1, ROOM * 0.7, entity.count, view.framing
        )
        new = tuple(replace(m, x=x) for m in new if m.entity_id == edit.target.name) if number else new
        return replace(view, cast=(*view.cast, *new))

    return in_worlds(graph, edit, put)


def lift(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """Higher or lower; whoever stands on the ground does not sink into it."""

    def up(member: CastMember) -> CastMember:
        least = -0.6 if member.action in ("fly", "float", "hover") else min(member.lift, 0.0)
        return replace(member, lift=round(max(member.lift + STEP_LIFT * edit.amount, least), 3))

    return changed_members(graph, edit, up)


def turn(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """Facing the other way, or "left" or "right"; whoever walks then goes that way."""
    side = {"left": -1, "right": 1}.get(edit.value, 0)
    return changed_members(graph, edit, lambda m: replace(m, facing=side or -m.facing))


def beside(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is "front:ID", "behind:ID", "left:ID", "right:ID" or "near:ID": beside whom or what it stands from now on."""
    where, _, other_id = edit.value.partition(":")
    own, other = entity_of(graph, edit.target.name), entity_of(graph, other_id)
    if own is None or other is None:
        return graph
    gap = (size_of(own)[0] + size_of(other)[0]) / 2 + _APART

    def put(view: WorldView) -> WorldView:
        anchor = next((m for m in view.cast if is_of(m, other.id)), None)
        if anchor is None:
            return view
        return replace(view, cast=tuple(_stood(m, anchor, where, gap, view) if is_of(m, own.id) else m for m in view.cast))

    return in_worlds(graph, edit, put)


def _stood(member: CastMember, anchor: CastMember, where: str, gap: float, view: WorldView) -> CastMember:
    """A member at its new place: in front and behind a little to the side, so that both are to be seen."""
    share = SHARE[view.framing]
    side = {"left": -1.0, "right": 1.0}.get(where, 1.0 if member.x >= anchor.x else -1.0)
    aside = side * gap * (0.45 if where in ("front", "behind") else 1.0)
    depth = anchor.depth + {"front": -_DEPTH, "behind": _DEPTH}.get(where, 0.0)
    x = anchor.x + aside * share
    x = x if abs(x) <= 0.92 else anchor.x - aside * share
    return replace(member, x=round(min(max(x, -0.92), 0.92), 3), depth=round(depth, 3), by="", aside=0.0, lift=0.0)


def free_to_move(both: tuple[CastMember, ...], view: WorldView) -> bool:
    """Whether some members can change places: they stand by nobody but each other, nobody else by them, none is up on another."""
    own = {m.entity_id for m in both}
    others = [n for n in view.cast if n.entity_id not in own and n.by]
    up = any(m.by and (m.lift > 0.0 or "perched" in m.look) for m in both)
    return (
        not up
        and all(not m.by or any(is_of(n, m.by) for n in both) for m in both)
        and not any(is_of(m, n.by) for n in others for m in both)
    )


def places(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is "with:ID": who changes places with whom, where both are to be seen."""
    one, other = edit.target.name, edit.value.partition(":")[2]

    def swap(view: WorldView) -> WorldView:
        a, b = (next((m for m in view.cast if is_of(m, name)), None) for name in (one, other))
        if a is None or b is None or not free_to_move((a, b), view):
            return view
        if led := next((m for m, n in ((a, b), (b, a)) if m.by and is_of(n, m.by)), None):  # on the other side of whom it goes with
            other_side = replace(led, aside=-led.aside, x=round(2 * (a.x + b.x - led.x) - led.x, 3))
            return replace(view, cast=tuple(other_side if m is led else m for m in view.cast))
        at = {id(a): b, id(b): a}
        cast = (replace(m, x=at[id(m)].x, depth=at[id(m)].depth, box=_on(m, at[id(m)]), by="", aside=0.0) if id(m) in at else m
                for m in view.cast)  # fmt: skip
        return replace(view, cast=tuple(cast))

    return in_worlds(graph, edit, swap)


def _on(member: CastMember, other: CastMember) -> Rect | None:
    """The box of a member at the feet of another."""
    own, there = member.box, other.box
    if own is None or there is None:
        return own
    return replace(own, x=there.x + (there.width - own.width) / 2, y=there.y + there.height - own.height)


def apart(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is "ID+ID…": they stand further apart (positive) or closer together, around the middle between them."""
    names = edit.value.split("+")

    def spread(view: WorldView) -> WorldView:
        own = [m for m in view.cast if any(is_of(m, name) for name in names)]
        if len(own) < 2:
            return view
        middle = sum(m.x for m in own) / len(own)
        at = (middle + (m.x - middle) * STEP_APART**edit.amount for m in own)
        moved = {m.entity_id: shifted(m, min(max(x, -0.92), 0.92)) for m, x in zip(own, at, strict=True)}
        return replace(view, cast=tuple(moved.get(m.entity_id, m) for m in view.cast))

    return in_worlds(graph, edit, spread)


def season(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is the season of the place."""
    wanted = cast(Season, edit.value)
    graph = in_worlds(graph, edit, lambda v: replace(v, place=replace(v.place, season=wanted)))
    return graph if edit.target.shots else replace(graph, place=replace(graph.place, season=wanted))


def reworded(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is "old => new": type that stands in the pictures of the edit's shots."""
    old, _, new = edit.value.partition(" => ")
    return in_views(graph, edit, lambda view: cast(View, _with_type(view, old, new, typed=False)))


def _with_type(value: Any, old: str, new: str, *, typed: bool) -> Any:
    """A value with other words in its fields for type; `typed` says that the value itself is such a field."""
    if isinstance(value, str):
        return re.sub(re.escape(old), lambda _: new, value, flags=re.IGNORECASE) if typed else value
    if isinstance(value, tuple):
        return tuple(_with_type(v, old, new, typed=typed) for v in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    now = {f.name: getattr(value, f.name) for f in fields(value)}
    other = {k: _with_type(v, old, new, typed=k in _TYPE) for k, v in now.items()}
    changes = {k: v for k, v in other.items() if v != now[k]}
    return replace(value, **changes) if changes else value


def type_of(value: Any, *, typed: bool = False) -> tuple[str, ...]:
    """Everything that can be read in a view: the words that `reworded` may change."""
    if isinstance(value, str):
        return (value,) if typed and value else ()
    if isinstance(value, tuple):
        return tuple(text for v in value for text in type_of(v, typed=typed))
    if not is_dataclass(value) or isinstance(value, type):
        return ()
    return tuple(text for f in fields(value) for text in type_of(getattr(value, f.name), typed=f.name in _TYPE))


def faces(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """Whoever is in the edit's shots looks happier or sadder there; light and colour of such shots are the storyboard's."""
    if edit.value != "valence":
        return graph
    people = {e.id for e in graph.entities if e.category == "person"}

    def felt(member: CastMember) -> CastMember:
        person = any(is_of(member, name) for name in people)
        return replace(member, look={**member.look, "mood": _FELT[edit.amount > 0]}) if person else member

    return in_worlds(graph, edit, lambda v: replace(v, cast=tuple(map(felt, v.cast))))


STAGING: Mapping[str, Callable[[SceneGraph, Edit], SceneGraph]] = {
    "feeling": feel, "undress": undress, "show": show, "raise": lift, "turn": turn, "beside": beside, "season": season,
    "headline": reworded, "look": look, "hand": hand, "places": places, "apart": apart,
}  # fmt: skip

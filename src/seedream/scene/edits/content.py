"""Edits of what is shown: who and what is in the pictures, how they look and stand, place, hour and weather, titles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
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
from seedream.scene.edits.staging import STAGING, faces
from seedream.scene.graph import Beat, Entity, SceneGraph
from seedream.scene.reading import lexicon
from seedream.scene.reading.carrying import HELD_LETTERING, LETTERING
from seedream.scene.reading.looks import height_of
from seedream.scene.shots.casting import members
from seedream.scene.shots.nearness import SHARE
from seedream.scene.shots.views import CastMember, TimeOfDay, TitleView, View, Weather, WorldView
from seedream.types import Attributes, Mood

STEP_SIZE, STEP_X = 1.3, 0.35
"""One step of "bigger" as a factor on the height, of "to the right" in half frame widths."""
STEP_PACE, STEP_MOOD = 0.25, 0.45


def with_content(graph: SceneGraph, edits: Sequence[Edit]) -> SceneGraph:
    """The scene graph as the notes want it. Beats keep their ids; what an edit does not name stays as it is."""
    for edit in edits:
        if edit.operation in _CONTENT:
            graph = _CONTENT[edit.operation](graph, edit)
    return graph


def _held(graph: SceneGraph, entity_id: str) -> set[str]:
    """What a thing is called in the hand of whoever holds it."""
    entity = entity_of(graph, entity_id)
    noun = entity.noun if entity else entity_id
    return {noun, lexicon.held_as(noun)}


def _remove(graph: SceneGraph, edit: Edit) -> SceneGraph:
    name = edit.target.name
    in_hand = _held(graph, name)

    def without(view: WorldView) -> WorldView:
        cast = tuple(
            replace(m, holding="", deed="", action="stand" if m.action in ("hold", "ride", "drive", "read") else m.action)
            if m.holding in in_hand
            else m
            for m in view.cast
            if not is_of(m, name)
        )
        return replace(view, cast=cast)

    graph = in_worlds(graph, edit, without)
    if edit.target.shots:
        return graph
    entities = tuple(
        replace(e, look={k: v for k, v in e.look.items() if not (k in ("holding", "riding") and v in {name, *in_hand})})
        for e in graph.entities
        if e.id != name
    )
    relations = tuple(r for r in graph.relations if name not in (r.subject, r.object))
    return replace(graph, entities=entities, relations=relations)


def _add(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is "count|colour|noun": put it where there is room in every view that shows the place as a whole."""
    count, colour, noun = edit.value.split("|")
    known = lexicon.noun(noun)
    if known is None:
        return graph
    moves = {"air": "fly", "water": "swim"}.get(known.medium) or (known.moves if known.moves in ("fly", "sail") else "stand")
    look = {"colour": colour} if colour else {}
    if known.category == "person":
        look |= {"age": known.age or "adult", "mood": "neutral", **({"gender": known.gender} if known.gender else {})}
        look |= {"job": known.word} if known.job else {}
    entity = Entity(edit.target.name, known.category, known.word, int(count), (), colour, moves, look)

    def put(view: WorldView) -> WorldView:
        if view.framing not in ("wide", "medium") and not edit.target.shots:
            return view
        x = free_place(view)
        new = members(entity, (entity,), moves, x, -1 if x > 0 else 1, ROOM * 0.7, min(entity.count, 5), view.framing)
        return replace(view, cast=(*view.cast, *new))

    graph = in_worlds(graph, edit, put)
    return replace(graph, entities=(*graph.entities, entity))


def _replace(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is the new noun; place and action stay, height and looks are those of the new one."""
    known, old = lexicon.noun(edit.value), entity_of(graph, edit.target.name)
    if known is None:
        return graph
    look = {"age": known.age or "adult", "mood": "neutral"} if known.category == "person" else {}
    look |= {"gender": known.gender} if known.gender else {}
    look |= {"job": known.word} if known.job and known.category == "person" else {}
    in_hand = _held(graph, edit.target.name)

    def swap(view: WorldView) -> WorldView:
        cast = []
        for m in view.cast:
            if is_of(m, edit.target.name):
                height = height_of(known.word, look if known.category == "person" else None)
                holding = m.holding if known.category == "person" else ""
                felt = {"mood": m.look["mood"]} if look and "mood" in m.look else {}
                m = replace(m, noun=known.word, category=known.category, height=height, colour="", look=look | felt)
                m = replace(m, holding=holding)
            elif m.holding in in_hand:
                m = replace(m, holding=lexicon.held_as(known.word))
            cast.append(m)
        return replace(view, cast=tuple(cast))

    graph = in_worlds(graph, edit, swap)
    if old is None or edit.target.shots:
        return graph
    kept = {k: v for k, v in old.look.items() if k in ("holding", "riding", "verb", *(("mood",) if look else ()))}
    return changed_entity(graph, old.id, noun=known.word, category=known.category, colour="", look={**look, **kept})


def _recolour(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is "colour" or "part|colour" (coat, hat, scarf, hair… of a person). What is in a hand is painted there."""
    part, _, colour = edit.value.rpartition("|")
    entity = entity_of(graph, edit.target.name)
    graph = _recolour_held(graph, edit, colour) if not part else graph
    person = entity is not None and entity.category == "person"
    key = _garment(entity.look) if entity is not None and person and part in ("", "coat") else part or "colour"

    def paint(member: CastMember) -> CastMember:
        return replace(member, look={**member.look, key: colour}, colour=member.colour if person or part else colour)

    graph = changed_members(graph, edit, paint)
    if entity is None or edit.target.shots:
        return graph
    own = entity.colour if person or part else colour
    return changed_entity(graph, entity.id, look={**entity.look, key: colour}, colour=own)


def _letter(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """Other words on a thing, also where somebody holds it."""
    entity = entity_of(graph, edit.target.name)
    holders = [e.id for e in graph.entities if e.look.get("holding") == edit.target.name]

    def write(member: CastMember) -> CastMember:
        return replace(member, look={**member.look, LETTERING: edit.value})

    def hold_out(view: WorldView) -> WorldView:
        def out(m: CastMember) -> CastMember:
            held = m.holding and any(is_of(m, name) for name in holders)
            return replace(m, look={**m.look, HELD_LETTERING: edit.value}) if held else m

        return replace(view, cast=tuple(out(m) for m in view.cast))

    graph = in_worlds(changed_members(graph, edit, write), edit, hold_out)
    if entity is None or edit.target.shots:
        return graph
    return changed_entity(graph, entity.id, look={**entity.look, LETTERING: edit.value})


def _recolour_held(graph: SceneGraph, edit: Edit, colour: str) -> SceneGraph:
    """The thing of the edit in another colour where somebody holds it."""
    in_hand = _held(graph, edit.target.name)

    def paint(view: WorldView) -> WorldView:
        cast = (replace(m, look={**m.look, "holding_colour": colour}) if m.holding in in_hand else m for m in view.cast)
        return replace(view, cast=tuple(cast))

    return in_worlds(graph, edit, paint)


def _garment(look: Attributes) -> str:
    """The key of what somebody mainly wears: the coat that was asked for, else the colour of whatever it is."""
    return "coat" if {"coat", "outfit"} & look.keys() else "colour"


def _resize(graph: SceneGraph, edit: Edit) -> SceneGraph:
    factor = edit.amount if edit.value == "factor" else STEP_SIZE**edit.amount
    return changed_members(graph, edit, lambda m: replace(m, height=round(m.height * factor, 3)))


def _move(graph: SceneGraph, edit: Edit) -> SceneGraph:
    def shift(member: CastMember) -> CastMember:
        x = edit.amount if edit.value == "to" else member.x + STEP_X * edit.amount
        return shifted(member, min(max(x, -0.92), 0.92))

    return changed_members(graph, edit, shift)


def _count(graph: SceneGraph, edit: Edit) -> SceneGraph:
    entity = entity_of(graph, edit.target.name)
    if entity is None:
        return graph
    number = max(1, int(edit.amount))
    many = replace(entity, count=number)

    def again(view: WorldView) -> WorldView:
        own = [m for m in view.cast if is_of(m, entity.id)]
        if not own:
            return view
        x = sum(m.x for m in own) / len(own)
        row = members(many, graph.entities, own[0].action, x, own[0].facing, ROOM * 0.8, min(number, 7), view.framing)
        apart = own[0].aside - own[0].x / SHARE[view.framing]
        row = tuple(
            replace(m, depth=round(m.depth + own[0].depth, 3), lift=own[0].lift, by=own[0].by,
                    aside=round(apart + m.x / SHARE[view.framing], 3) if own[0].by else 0.0)
            for m in row
        )  # fmt: skip
        at = view.cast.index(own[0])
        rest = [m for m in view.cast if m not in own]
        return replace(view, cast=(*rest[:at], *row, *rest[at:]))

    graph = in_worlds(graph, edit, again)
    return graph if edit.target.shots else changed_entity(graph, entity.id, count=number)


def _act(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is what they do instead, an action of the stage and, after "|", the pose that the verb has of its own."""
    action, _, deed = edit.value.partition("|")
    graph = changed_members(graph, edit, lambda m: replace(m, action=action, deed=deed if m.category == "person" else ""))
    entity = entity_of(graph, edit.target.name)
    if edit.target.shots or entity is None:
        return graph
    look = {k: v for k, v in entity.look.items() if k not in ("deed", "verb")}
    return changed_entity(
        graph, entity.id, action=action, look={**look, "deed": deed} if deed and entity.category == "person" else look
    )


def _place(key: str) -> Callable[[SceneGraph, Edit], SceneGraph]:
    def change(graph: SceneGraph, edit: Edit) -> SceneGraph:
        value: Any = cast(TimeOfDay, edit.value) if key == "time_of_day" else cast(Weather, edit.value)
        if edit.operation == "weather" and edit.amount < 0:  # no rain: where it does not rain nothing changes
            graph = in_worlds(graph, edit, lambda v: _dry(v, edit.value))
            value = "clear" if graph.place.weather == edit.value or not edit.value else graph.place.weather
        else:
            graph = in_worlds(graph, edit, lambda v: replace(v, place=replace(v.place, **{key: value})))
        return graph if edit.target.shots else replace(graph, place=replace(graph.place, **{key: value}))

    return change


def _dry(view: WorldView, weather: str) -> WorldView:
    wet = not weather or view.place.weather == weather or {weather, view.place.weather} == {"rain", "storm"}
    return replace(view, place=replace(view.place, weather="clear")) if wet else view


def _title(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """`value` is the new title, or "off": no title over pictures (a typographic shot is its words, and stays)."""
    if edit.value == "off":
        return in_worlds(graph, edit, lambda v: replace(v, headline="", kicker=""))

    def retitle(beat: Beat) -> Beat:
        view: Any = beat.view
        shown = getattr(view, "headline", "") or getattr(view, "title", "")
        field = "headline" if hasattr(view, "headline") else "title"
        if shown and shown in (graph.title, graph.title.upper()) and not isinstance(view, WorldView):
            view = replace(view, **{field: edit.value, **({"emphasis": ""} if hasattr(view, "emphasis") else {})})
        elif isinstance(view, WorldView) and view.headline:
            view = replace(view, headline=edit.value)
        return replace(beat, view=view)

    return replace(graph, title=edit.value, beats=tuple(retitle(b) for b in graph.beats))


def _titles_on(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """The film's title over its first picture, or over the shots that are named."""
    first = graph.beats[0].id

    def show(beat: Beat) -> Beat:
        wanted = beat.id in edit.target.shots if edit.target.shots else beat.id == first
        if wanted and isinstance(beat.view, WorldView):
            return replace(beat, view=replace(beat.view, headline=edit.value or graph.title))
        return beat

    return replace(graph, beats=tuple(show(b) for b in graph.beats))


def _accent(graph: SceneGraph, edit: Edit) -> SceneGraph:
    def tint(view: View) -> View:
        accent = getattr(view, "accent", "")
        return replace(view, accent=edit.value) if isinstance(view, TitleView) and accent.startswith("#") else view

    return replace(in_views(graph, edit, tint), accent=edit.value)


def _pace(graph: SceneGraph, edit: Edit) -> SceneGraph:
    if edit.target.shots:
        return graph
    return replace(graph, pace=min(max(graph.pace + STEP_PACE * edit.amount, 0.0), 1.0))


def _mood(graph: SceneGraph, edit: Edit) -> SceneGraph:
    """The mood of the film; of single shots the faces, while `edits.direction` changes their light."""
    if edit.target.shots:
        return faces(graph, edit)
    return replace(graph, mood=moved_mood(graph.mood, edit))


def moved_mood(mood: Mood, edit: Edit) -> Mood:
    """A mood moved along the axis that an edit names: "valence" or "arousal"; `amount` in steps."""
    values = {"valence": mood.valence, "arousal": mood.arousal}
    for axis in edit.value.split("+"):
        sign = -1.0 if axis.startswith("-") else 1.0
        name = axis.lstrip("-")
        values[name] = min(max(values[name] + sign * STEP_MOOD * edit.amount, -1.0), 1.0)
    return Mood(**values)


def _genre(graph: SceneGraph, edit: Edit) -> SceneGraph:
    return replace(graph, music_genre=edit.value)


_CONTENT: Mapping[str, Callable[[SceneGraph, Edit], SceneGraph]] = {
    "remove": _remove, "add": _add, "replace": _replace, "recolour": _recolour, "resize": _resize, "move": _move,
    "lettering": _letter,
    "count": _count, "action": _act, "time_of_day": _place("time_of_day"), "weather": _place("weather"), "title": _title,
    "title.on": _titles_on, "accent": _accent, "pace": _pace, "mood": _mood, "music.genre": _genre,
    **STAGING,
}  # fmt: skip

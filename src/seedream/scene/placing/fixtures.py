"""Fixtures: what a room has itself and somebody is at (its window, its bookshelves) is that of the room, and no second one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.aspects import ASPECT, BACK
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import Place

_BEARS = frozenset({"on", "in", "behind", "under", "above", "inside", "riding"})
"""Relations to a thing that has to be there as a thing: somebody is on it, or hidden by it."""
_LOOKS_OUT = re.compile(
    r"\b(?:look|gaz|star|peer|watch)\w*(?: [\w'-]+){0,3}? (?:out of|out|through|from|at) "
    r"(?:the|a|an|his|her|their) (?:[\w-]+ )?windows?\b"
)
_SETTLED = frozenset({"deed", "holding", "riding"})


def at_fixtures(
    entities: Sequence[Entity], relations: Sequence[Relation], place: Place, text: str, *, named: bool
) -> tuple[tuple[Entity, ...], tuple[Relation, ...], Place]:
    """Entities and relations without what the room has itself, and the room seen where that is.

    `named` says that the words name the room. A window that an animal sits at has a sill for it, and stays a thing.
    """
    found = next((e for e in entities if _own(e, entities, relations, place, named=named)), None)
    if found is None:
        return tuple(entities), tuple(relations), place
    fixture = _kind(found)
    kept = [e for e in entities if e is not found]
    if fixture == "window" and _LOOKS_OUT.search(text.lower()):
        kept = [_turned(e) if e.category == "person" else e for e in kept]
    told = tuple(r for r in relations if found.id not in (r.subject, r.object))
    return tuple(kept), told, replace(place, at=fixture)


def _kind(entity: Entity) -> str:
    """The fixture that a thing is; "" for none."""
    kinds = lexicon.data("nouns")["own_fixtures"]
    return next((kind for kind, words in kinds.items() if {entity.noun, name_of(entity)} & set(words)), "")


def _own(entity: Entity, entities: Sequence[Entity], relations: Sequence[Relation], place: Place, *, named: bool) -> bool:
    """Whether a thing is a part of the room: the only one, plain, and nobody needs it as a thing of its own."""
    kind = _kind(entity)
    has = lexicon.data("places").get(place.kind, {}).get("has", ())
    if not (kind and named and indoors(place.kind) and kind in has):
        return False
    if entity.category != "thing" or entity.count > 1 or entity.colour or set(entity.attributes) - _VAGUE or entity.look.keys():
        return False
    by_id = {e.id: e for e in entities}
    tied = [r for r in relations if entity.id in (r.subject, r.object)]
    other = [by_id.get(r.subject if r.object == entity.id else r.object) for r in tied]
    if any(r.object == entity.id and r.predicate in _BEARS for r in tied) or not any(e.category == "person" for e in entities):
        return False
    return not any(e is not None and e.category == "animal" and e.action != "fly" for e in other)


_VAGUE = frozenset(
    {"open", "big", "large", "tall", "old", "classroom", "kitchen", "train", "library", "office", "wooden", "bright"}
)
"""What is said of a fixture that any of them may be."""


def _turned(entity: Entity) -> Entity:
    """Somebody who looks out and does nothing else, seen from behind before the window."""
    if entity.action not in ("stand", "sit", "look_up") or _SETTLED & entity.look.keys():
        return entity
    return replace(entity, action="stand", look={**entity.look, ASPECT: BACK})

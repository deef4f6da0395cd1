"""Enclosing: what is in a jar or a cage, or painted on a canvas, is drawn within it and is no member of its own.

What can have something in it is data (`data/enclosing.toml`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.extents import size_of
from seedream.scene.placing.scaling import SIZE
from seedream.scene.reading import lexicon
from seedream.scene.reading.enclosing_words import enclosure, named_for
from seedream.scene.shots.views import Place
from seedream.types import Attributes

INSIDE = "inside"
"""Key of a look for what is in a thing, as `Inside` writes it."""


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in something: noun, category, how many, in which colour and of which age."""

    noun: str
    category: str
    count: int = 1
    colour: str = ""
    age: str = ""

    def __str__(self) -> str:
        return "|".join((self.noun, self.category, str(self.count), self.colour, self.age))


def inside_of(look: Attributes, key: str = INSIDE) -> Inside | None:
    """What a look says is in something, or on a canvas; None for nothing."""
    if not look.get(key):
        return None
    noun, category, count, colour, age = look[key].split("|")
    return Inside(noun, category, int(count), colour, age)


def kinds() -> Mapping[str, Mapping[str, Any]]:
    """What can have something in it, by name."""
    rows: Mapping[str, Mapping[str, Any]] = lexicon.data("enclosing")["kinds"]
    return rows


def _kind_of(entity: Entity, one: Entity) -> str:
    """What an entity is as a vessel of another one; "" for none."""
    if entity.category != "thing" or entity.count != 1:
        return ""
    known = lexicon.noun(one.noun)
    swims = one.category == "animal" and known is not None and known.medium == "water"
    return named_for(entity.noun, one.category, swims=swims) or enclosure(entity.noun)


def enclosed(
    entities: Sequence[Entity], relations: Sequence[Relation], *, still: bool = False
) -> tuple[list[Entity], list[Relation]]:  # fmt: skip
    """Entities and relations; what is said to be in something that shows it is a part of its drawing, people only in a `still`."""
    by_id = {e.id: e for e in entities}
    within = {
        r.subject: r.object for r in relations
        if r.predicate == "in" and {r.subject, r.object} <= by_id.keys() and r.subject != r.object
        and _fits(by_id[r.subject], by_id[r.object], still=still)
    }  # fmt: skip
    if not within:
        return list(entities), list(relations)
    known = []
    for e in entities:
        held = [by_id[name] for name, vessel in within.items() if vessel == e.id]
        if e.id not in within:
            known.append(_with(e, held[0]) if held else e)
    told = [_moved(r, within) for r in relations]
    return known, list(dict.fromkeys(r for r in told if r.subject != r.object))


def _fits(one: Entity, vessel: Entity, *, still: bool) -> bool:
    """Whether something is shown within a vessel: people only in what is said to be made for them."""
    row = kinds().get(_kind_of(vessel, one))
    if row is None or {"riding"} & one.look.keys():
        return False
    return one.category != "person" or (still and bool(row.get("people")))


def _with(vessel: Entity, one: Entity) -> Entity:
    """The vessel with somebody in it, as large as that needs."""
    noun = _kind_of(vessel, one)
    row = kinds()[noun]
    inside = Inside(
        one.noun if one.category != "person" else one.look.get("job", one.noun),
        one.category,
        one.count,
        one.colour,
        one.look.get("age", "child" if "young" in one.look else ""),
    )
    high = size_of(one)[1] * row.get("least", 0.0)
    own = size_of(replace(vessel, noun=noun))[1]
    look = {**vessel.look, INSIDE: str(inside)}
    if SIZE not in vessel.look and high > own > 0:
        look[SIZE] = f"{high / own:.3g}"
    return replace(vessel, noun=noun, look=look, action=vessel.action if one.category == "thing" else "stand")


def _moved(relation: Relation, within: Mapping[str, str]) -> Relation:
    """What is said of somebody in a vessel is said of the vessel."""
    return replace(
        relation, subject=within.get(relation.subject, relation.subject), object=within.get(relation.object, relation.object)
    )


def at_home(place: Place, entities: Sequence[Entity], relations: Sequence[Relation], words: Sequence[str]) -> Place:
    """The place of somebody in a bowl, a cage or a globe: at home, where nothing but the names of both says where it is.

    `words` are those that named the place.
    """
    inside = [e for e in enclosed(entities, relations, still=True)[0] if INSIDE in e.look and kinds()[e.noun].get("home", True)]
    names = " ".join(f"{e.noun} {inside_of(e.look)}" for e in inside)
    names += " " + " ".join(e.noun for e in entities)
    outside = any(e.noun == "picnic table" for e in entities)
    return replace(place, kind=HOME) if inside and not outside and all(w in names for w in words) else place


HOME = "living_room"

"""Resting: whoever is in a bed is under its cover, and whoever sits on a blanket or on the ground sits as one does there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.seats import BED_COVER
from seedream.scene.placing.tableaux import FLOOR_SIT
from seedream.scene.reading import lexicon

_BEDS = ("bed", "double bed", "hospital bed")
_GROUND = re.compile(
    r"\b(?:s[ia]t|sits|sitting|seated)(?: \w+)?(?: down)? (?:on|in) the (?:[\w-]+ ){0,2}?"
    r"(?:grass|floor|ground|sand|carpet|lawn|beach|meadow|hill|hillside|dune|rug|snow|shore|doorstep|pavement)\b"
)


_AT_PLAY = re.compile(
    r"\b(?:eat|play|read|draw|talk|work|build|sort|count|knit|wrap|sew|study|writ)(?:s|ing|e|es)? (?:[\w'-]+ ){0,3}?"
    r"on the (?:floor|rug|carpet|ground)\b"
)


def _busy_low(entity: Entity) -> bool:
    """Whether somebody can do what they do sitting on the floor."""
    upright = ("lie", "run", "walk", "dance", "jump")
    return entity.category == "person" and entity.action not in upright and "riding" not in entity.look


def seated_low(entities: Sequence[Entity], text: str) -> tuple[Entity, ...]:
    """The entities of a request, people who sit on the grass or on the floor in the pose for it."""
    if _AT_PLAY.search(text.lower()):
        return tuple(replace(e, action="sit", look={**e.look, "deed": FLOOR_SIT}) if _busy_low(e) else e for e in entities)
    if not _GROUND.search(text.lower()):
        return tuple(entities)
    return tuple(
        replace(e, look={**e.look, "deed": FLOOR_SIT})
        if e.category == "person" and e.action == "sit" and e.look.get("verb") == "sit" and "deed" not in e.look
        else e
        for e in entities
    )


_LAP = re.compile(r"\b(?:on|in) (?:his|her|their|its|(?:an? |the )?(?:\w+ ){0,2}\w+['’]s) laps?\b")


def with_laps(entities: Sequence[Entity], relations: Sequence[Relation], text: str) -> tuple[Entity, ...]:
    """The entities of a request; whoever has somebody on the lap sits."""
    if not _LAP.search(text.lower()):
        return tuple(entities)
    people = {e.id for e in entities if e.category == "person"}
    borne = {r.subject: r.object for r in relations if r.predicate == "on" and r.object in people}
    out = []
    for e in entities:
        if e.id in borne.values() and _stands(e):
            e = replace(e, action="sit")
        elif e.id in borne and e.category == "animal" and e.action in ("", "stand", "sit"):
            e = replace(e, action="lie", look={**e.look, "posture": "lie"})
        out.append(e)
    return tuple(out)


def _stands(entity: Entity) -> bool:
    seated = lexicon.data("actions")["seated"]["deeds"]
    free = entity.action in ("", "stand", "hold", "read", "talk", "laugh", "drink", "eat") and "deed" not in entity.look
    return entity.category == "person" and free and entity.look.get("deed") not in seated


def on_the_floor(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations; who sits on a blanket sits on the ground, several of them round what lies in its middle."""
    flat = {e.id for e in entities if e.count == 1 and name_of(e) in ("rug", "carpet", *lexicon.data("nouns")["flat"].values())}
    sitting = {e.id: e.count for e in entities if e.category == "person" and (e.action == "sit" or _idle(e))}
    on = [r for r in relations if r.predicate == "on" and r.subject in sitting and r.object in flat]
    laid = {r.object for r in relations if r.predicate == "on" and r.object in flat and r.subject not in sitting}
    several = {f for f in laid if sum(sitting[r.subject] for r in on if r.object == f) > 1}
    low = {r.subject for r in on}
    known = [replace(e, action="sit", look={"deed": FLOOR_SIT, **e.look}) if e.id in low else e for e in entities]
    return known, [replace(r, predicate="at") if r in on and r.object in several else r for r in relations]


def _idle(entity: Entity) -> bool:
    """Whether somebody has nothing to do on a blanket that would be done standing."""
    return entity.action in ("stand", "hold") and entity.look.get("verb", "share") in ("share", "wrap", "watch", "look")


def covered(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations with the cover of a bed over those who are in it."""
    by_id = {e.id: e for e in entities}
    beds = {
        r.object: by_id[r.object] for r in relations
        if r.predicate in ("on", "in") and {r.subject, r.object} <= by_id.keys() and name_of(by_id[r.object]) in _BEDS
        and by_id[r.object].count == 1 and _lies_in(by_id[r.subject], r)
    }  # fmt: skip
    covers = [(replace(bed, id=f"{name}_cover", noun=_cover_of(bed), attributes=()), name) for name, bed in beds.items()]
    return [*entities, *(c for c, _ in covers)], [*relations, *(Relation(c.id, "on", name) for c, name in covers)]


def _cover_of(bed: Entity) -> str:
    return f"double {BED_COVER}" if name_of(bed) == "double bed" else BED_COVER


def lengthened(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations; a couch for four is longer than one for two, a bed for who is grown than one for a child, and a
    table at which several dine has no chairs of its own."""
    table = lexicon.data("nouns")["long"]
    by_id, places = {e.id: e for e in entities}, dict[str, int]()
    for r in relations:
        if r.predicate in ("on", "in", "at") and {r.subject, r.object} <= by_id.keys():
            places[r.object] = places.get(r.object, 0) + _takes(by_id[r.subject], by_id[r.object])
    long = {e.id: _length(table[name_of(e)], places.get(e.id, 0)) for e in entities if e.count == 1 and name_of(e) in table}
    return [replace(e, noun=long.get(e.id, "") or e.noun) for e in entities], list(relations)


def _length(row: Mapping[str, Any], places: int) -> str:
    """What a piece of furniture is for as many as are on or at it; "" for itself."""
    if not places:
        return ""
    return str(row["noun"] if places >= row["from"] else row.get("few", ""))


def _takes(entity: Entity, seat: Entity) -> int:
    """How many places for one somebody takes on a seat; of a bed only those who are grown and lie in it."""
    lies = entity.action == "lie" and entity.look.get("age") != "child"
    if entity.category != "person" or entity.action not in ("sit", "lie"):
        return int(entity.category == "person" and "dining" in name_of(seat))
    if name_of(seat) in _BEDS:
        return max(entity.count, 1) if lies else 0
    return max(entity.count, 1) * (_PLACES_LYING if entity.action == "lie" else 1)


_PLACES_LYING = 3
"""Places on a couch that somebody takes who lies on it."""


def bathed(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations; who is in a bathtub sits in it, up to the shoulders."""
    tubs = {e.id for e in entities if name_of(e) in lexicon.data("nouns")["vessels"]["bathed_in"]}
    inside = {r.subject for r in relations if r.predicate == "in" and r.object in tubs}
    return [
        replace(e, action="sit", look={"deed": FLOOR_SIT, **e.look}) if e.id in inside and e.category == "person" else e
        for e in entities
    ], list(relations)  # fmt: skip


def dished(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations without the plate of food that is drawn with its own."""
    nouns = lexicon.data("nouns")
    food = {e.id for e in entities if name_of(e) in nouns["plated"]["words"]}
    plates = {e.id for e in entities if name_of(e) in nouns["dishes"]["words"] and e.count == 1 and not e.colour}
    gone = {r.object for r in relations if r.predicate in ("on", "in") and r.subject in food and r.object in plates}
    return [e for e in entities if e.id not in gone], [r for r in relations if not gone & {r.subject, r.object}]


def _lies_in(one: Entity, relation: Relation) -> bool:
    """Whether somebody lies in a bed, and not only on it."""
    lies = one.category == "person" and one.action == "lie"
    return lies and (
        relation.predicate == "in" or one.look.get("verb", "sleep") in ("sleep", "nap", "doze", "snore", "rest", "listen")
    )

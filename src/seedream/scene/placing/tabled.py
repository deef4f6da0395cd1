"""Tables: small things that lie round somebody who is doing something stand on a table where nothing says what they are on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.hangings import HUNG
from seedream.scene.reading import lexicon
from seedream.scene.reading.skies import indoors

_TABLE = "table"
_MOST = 4
"""Kinds of things that a table has room for."""
_LIGHT = 0.4
"""Size in adult heights up to which anything is put on a table at which people sit."""
_PLACED = ("on", "in", "under", "below", "above")
_LOOSELY = ("next to", "on", "in", "at", "with")
"""Relations that a table under both leaves as they are."""
_DESKS = ("table", "desk", "dining table", "workbench", "counter", "coffee table", "shelf", "bench")


@cache
def _small() -> frozenset[str]:
    """Drawn things of the table, by name."""
    table, things = lexicon.data("nouns")["tabled"], lexicon.data("things")
    sizes = {n: max(w, h) for theme in table["themes"] for n, (w, h, _) in things[theme].items()}
    return frozenset([*table["also"], *(n for n, size in sizes.items() if size <= table["largest"])]) - set(table["floor"])


def is_small(entity: Entity) -> bool:
    """Whether something is of the things that are on tables."""
    return name_of(entity) in _small() or _light(entity)


def laid_out(
    entities: Sequence[Entity], relations: Sequence[Relation], place: str, *, named: bool = False
) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations of a still, with a table under the small things round somebody who is doing something, or in a room
    that is `named` and has nobody in it."""
    people = [e for e in entities if e.category == "person"]
    desks = [e for e in entities if name_of(e) in _DESKS]
    if people and len(desks) == 1 and desks[0].count == 1 and name_of(desks[0]) != "bench":
        return _on_desk(entities, relations, desks[0])
    if named and not people and not desks and indoors(place):
        return still_life(entities, relations)
    busy = people and (indoors(place) or (place == "studio" and any(e.action not in ("", "stand") for e in people)))
    if not busy or desks:
        return list(entities), list(relations)
    loose = _loose(entities, relations)
    if not 0 < len(loose) <= _MOST:
        return list(entities), list(relations)
    ids = {e.id for e in loose}
    told = [r for r in relations if (r.subject in ids) == (r.object in ids)]
    table = Entity(_TABLE, "thing", _TABLE, action="stand")
    return [*entities, table], [*told, *(Relation(e.id, "on", _TABLE) for e in loose)]


def still_life(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations of a room without people, with a table under its small things and what they lie on."""
    lying = {r.subject for r in relations if r.predicate in _PLACED}
    free = [e for e in entities if e.id not in lying and HUNG not in e.look]
    bare = [e for e in free if e.category == "thing" and (name_of(e) in _small() or _light(e))]
    ids = {e.id for e in bare}
    if any(r.predicate not in _LOOSELY and {r.subject, r.object} & ids for r in relations):
        return list(entities), list(relations)
    bears = any(r.object in ids and r.predicate in _PLACED for r in relations)  # a stack of three is not composed
    if not ids or bears or len(ids) > _MOST or any(e.category == "animal" for e in entities):
        return list(entities), list(relations)
    there = {e.id for e in entities} - ids - lying
    told = [r for r in relations if not ({r.subject, r.object} & ids and {r.subject, r.object} & there)]
    table = Entity(_TABLE, "thing", _TABLE, action="stand")
    return [*entities, table], [*told, *(Relation(e.id, "on", _TABLE) for e in bare)]


def _loose(entities: Sequence[Entity], relations: Sequence[Relation], *, anything: bool = False) -> list[Entity]:
    """Small things in nobody's hand of which nothing says where they are; `anything` that is small where people are at a table."""
    taken = {v for e in entities for k, v in e.look.items() if k in ("holding", "riding")} | {
        e.id for e in entities if HUNG in e.look
    }
    placed = {name for r in relations if r.predicate in _PLACED for name in (r.subject, r.object)}
    return [
        e for e in entities
        if e.category == "thing" and (name_of(e) in _small() or (anything and _light(e))) and e.id not in taken | placed
    ]  # fmt: skip


def _light(entity: Entity) -> bool:
    size = lexicon.drawn_size(entity.noun)
    return size is not None and max(size[:2]) <= _LIGHT


def _on_desk(entities: Sequence[Entity], relations: Sequence[Relation], desk: Entity) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations with the small things on the table that the request names."""
    loose = _loose(entities, relations, anything=any(r.predicate == "at" and r.object == desk.id for r in relations))
    if not 0 < len(loose) <= _MOST:
        return list(entities), list(relations)
    ids = {e.id for e in loose}
    told = [r for r in relations if not (desk.id in (r.subject, r.object) and ids & {r.subject, r.object})]
    return list(entities), [*told, *(Relation(e.id, "on", desk.id) for e in loose)]

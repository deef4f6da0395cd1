"""Tables: small things that lie round somebody who is doing something stand on a table where nothing says what they are on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from seedream.scene import lexicon
from seedream.scene.blocks import name_of
from seedream.scene.graph import Entity, Relation
from seedream.scene.places import indoors

_TABLE = "table"
_MOST = 4
"""Kinds of things that a table has room for."""
_PLACED = ("on", "in", "under", "below", "above")
_DESKS = ("table", "desk", "dining table", "workbench", "counter", "coffee table", "shelf", "bench")


@cache
def _small() -> frozenset[str]:
    """Drawn things of the table, by name."""
    table, things = lexicon.data("nouns")["tabled"], lexicon.data("things")
    sizes = {n: max(w, h) for theme in table["themes"] for n, (w, h, _) in things[theme].items()}
    return frozenset([*table["also"], *(n for n, size in sizes.items() if size <= table["largest"])])


def laid_out(entities: Sequence[Entity], relations: Sequence[Relation], place: str) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations of a still, with a table under the small things round somebody who is doing something."""
    people = [e for e in entities if e.category == "person"]
    busy = people and (indoors(place) or (place == "studio" and any(e.action not in ("", "stand") for e in people)))
    if not busy or any(name_of(e) in _DESKS for e in entities):
        return list(entities), list(relations)
    taken = {v for e in entities for k, v in e.look.items() if k in ("holding", "riding")}
    placed = {name for r in relations if r.predicate in _PLACED for name in (r.subject, r.object)}
    loose = [e for e in entities if e.category == "thing" and name_of(e) in _small() and e.id not in taken | placed]
    if not 0 < len(loose) <= _MOST:
        return list(entities), list(relations)
    ids = {e.id for e in loose}
    told = [r for r in relations if (r.subject in ids) == (r.object in ids)]
    table = Entity(_TABLE, "thing", _TABLE, action="stand")
    return [*entities, table], [*told, *(Relation(e.id, "on", _TABLE) for e in loose)]

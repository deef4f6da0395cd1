"""Alike: what is said of one holds for another one, too: for both of two cats, and for what is beside something on a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Relation
from seedream.scene.reading.actors import Actor


def of_both(relations: Sequence[Relation], actors: Sequence[Actor]) -> list[Relation]:
    """The relations; what is said of "two cats, one white and one black" holds for both."""
    starts = {a.id: a.mention.start for a in actors}
    told = list(relations)
    for r in relations:
        twins = [a.id for a in actors if a.id != r.subject and starts[a.id] == starts[r.subject]]
        told += [replace(r, subject=twin) for twin in twins if twin != r.object]
    return list(dict.fromkeys(told))


def on_the_same(relations: Sequence[Relation], actors: Sequence[Actor]) -> list[Relation]:
    """The relations; what is beside a laid table stands on it: "a bottle on a table next to a lemon"."""
    by_id, laid = {a.id: a for a in actors}, {r.object: r.subject for r in relations if r.predicate == "on"}
    told: list[Relation] = []
    for r in relations:
        thing = by_id[r.object].mention
        small = thing.category == "thing" and thing.known is not None and thing.known.held
        first = by_id[laid[r.subject]].mention if r.subject in laid else None
        if r.predicate == "next to" and small and first is not None and first.category == "thing":
            told += [Relation(r.object, "on", r.subject), Relation(laid[r.subject], "next to", r.object)]
        else:
            told.append(r)
    return told

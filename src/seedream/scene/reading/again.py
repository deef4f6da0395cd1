"""Again: a thing that is named a second time with "the" is the one that was named before, and no other one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Relation
from seedream.scene.reading.actors import Actor
from seedream.scene.reading.language import Token

_THE = ("the", "this", "that", "its", "his", "her", "their", "same")


def named_again(
    words: Sequence[Token], actors: Sequence[Actor], relations: Sequence[Relation]
) -> tuple[list[Actor], list[Relation]]:
    """Actors and relations of a request, everything that is named twice there once."""
    first: dict[str, str] = {}
    same: dict[str, str] = {}
    for actor in actors:
        m = actor.mention
        if m.category != "thing" or m.count > 1 or m.lettering:
            continue
        if m.noun in first and words[m.start].lower in _THE and not (m.colour or m.attributes):
            same[actor.id] = first[m.noun]
        first.setdefault(m.noun, actor.id)
    if not same:
        return list(actors), list(relations)
    for actor in actors:
        actor.holding, actor.riding = same.get(actor.holding, actor.holding), same.get(actor.riding, actor.riding)
    told = [replace(r, subject=same.get(r.subject, r.subject), object=same.get(r.object, r.object)) for r in relations]
    return [a for a in actors if a.id not in same], list(dict.fromkeys(r for r in told if r.subject != r.object))

"""Worktops: small things that somebody bakes, carves or mends lie on a table before them, and the hands are at work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import height_of

WORKTOP = "worktop"
"""Id of a table that nobody named."""
_TABLES = ("table", "dining table", "kitchen table", "workbench", "desk", "picnic table", "craft table")
_SMALL = 0.3
"""Height up to which a thing is worked at on a table, in adult heights."""


def at_work(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """The entities and relations; what people make or mend lies on a table between them, if it is small and lies nowhere else."""
    by_id = {e.id: e for e in entities}
    words = lexicon.data("actions")["worktops"]["words"]
    lying = {r.subject for r in relations if r.predicate in ("on", "in")} | {r.object for r in relations if r.predicate == "under"}
    at_tables = {r.subject for r in relations if r.predicate == "at"}
    seated = lexicon.data("actions")["worktops"]["named"]
    made = [
        r
        for r in relations
        if (r.predicate in words or (r.predicate in seated and r.subject in at_tables))
        and {r.subject, r.object} <= by_id.keys() and r.object not in lying
        and by_id[r.subject].category != "thing" and _small(by_id[r.object])
        and by_id[r.subject].look.get("deed") not in lexicon.data("actions")["cut_up"]["deeds"]
    ]  # fmt: skip
    if not made:
        return list(entities), list(relations)
    table = next((e for e in entities if e.noun in _TABLES and e.count == 1), None)
    things = list(dict.fromkeys(r.object for r in made))
    tabled = {r.subject for r in made if r.predicate in seated}
    shown = [_with_free_hands(e, things) for e in entities]
    shown = [replace(e, look={k: v for k, v in e.look.items() if k != "deed"}) if e.id in tabled else e for e in shown]
    if table is None:
        table = Entity(WORKTOP, "thing", "table", action="stand")
        shown.insert(next(i for i, e in enumerate(shown) if e.id == made[0].subject) + 1, table)
    return shown, [*relations, *(Relation(name, "on", table.id) for name in things)]


def at_night(entities: Sequence[Entity]) -> list[Entity]:
    """The entities as they are by night: the moon is seen through a window."""
    drawn = lexicon.data("nouns")["by_night"]
    return [replace(e, noun=drawn.get(e.noun, e.noun)) for e in entities]


def _small(entity: Entity) -> bool:
    return entity.category == "thing" and height_of(entity.noun) <= _SMALL


def _with_free_hands(entity: Entity, things: Sequence[str]) -> Entity:
    """Somebody without the thing in hand that lies on the table, at work on it with the tool for it."""
    if entity.look.get("holding") not in things:
        return entity
    look = {k: v for k, v in entity.look.items() if k != "holding"}
    tool = lexicon.tool_of(entity.look.get("verb", ""), "")
    return replace(entity, action="hold", look={**look, "holding": tool} if tool else look)


def spread(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Entity]:
    """The entities; a blanket on which somebody sits or lies is spread out, not folded, and a board with food on it lies."""
    flat, laid, named = lexicon.data("nouns")["flat"], lexicon.data("nouns")["laid"], lexicon.synonyms()
    lives = {e.id for e in entities if e.category != "thing"}
    under = {r.object for r in relations if r.predicate == "on" and r.subject in lives}
    bearing = {r.object for r in relations if r.predicate == "on" and r.subject not in lives}
    spread_out = [replace(e, noun=flat[e.noun]) if e.id in under and e.noun in flat else e for e in entities]
    return [replace(e, noun=laid.get(named.get(e.noun, e.noun), e.noun)) if e.id in bearing else e for e in spread_out]

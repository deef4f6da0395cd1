"""Carrying: which things and people of a request the words in the picture are on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.reading import lexicon
from seedream.scene.reading.lettering import Inscription

LETTERING = "lettering"
"""Key of an entity's look for the words that stand on it, lines separated by a line break."""
HELD_LETTERING = "held_lettering"
"""Key of a cast member's look for the words on what it holds."""
FILLED = "filled"
"""Key of somebody's look for what is in the vessel in the hands."""
_BOARDS = ("blackboard", "whiteboard")


def carriers(inscriptions: Iterable[Inscription], spans: Sequence[tuple[int, int]]) -> dict[int, str]:
    """Which of some noun phrases, given as character spans in their order, carries which words; several lines are joined.

    Under -1 are the words that none of them carries.
    """
    carried: dict[int, str] = {}
    for inscription in inscriptions:
        if inscription.forward:
            index = next((i for i, (start, end) in enumerate(spans) if end > inscription.at), -1)
        else:
            index = next((i for i in range(len(spans) - 1, -1, -1) if spans[i][0] < inscription.at), -1)
        carried[index] = "\n".join(filter(None, (carried.get(index, ""), inscription.text)))
    return carried


def standing_before(relations: Iterable[Relation], entities: Iterable[Entity]) -> list[Relation]:
    """The relations; what carries words and hangs on a wall or a door is before it, and not on top of it."""
    upright = lexicon.data("lettering")["fixed"]["words"]
    read = {e.id for e in entities if LETTERING in e.look}
    walls = {e.id for e in entities if e.noun in upright}
    return [
        replace(r, predicate="in front of") if r.predicate in ("on", "in", "at") and r.subject in read and r.object in walls else r
        for r in relations
    ]


def at_the_board(entities: Sequence[Entity], wish: str) -> tuple[Entity, ...]:
    """The entities; the first who writes on a board with words has an arm at it, and not a pen over a desk."""
    named = lexicon.synonyms()
    boards = any(LETTERING in e.look and named.get(e.noun, e.noun) in _BOARDS for e in entities)
    writes = boards and re.search(r"\b(?:writ|draw)(?:es?|s|ing)\b", wish, re.IGNORECASE)
    writer = next((e.id for e in entities if writes and e.category == "person" and e.action in ("stand", "write")), "")
    return tuple(replace(e, action="point") if e.id == writer else e for e in entities)


def read_by_itself(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """The entities; what animals and robots hold to be read stands beside them, because they have no hands to hold it out with."""
    known = tuple(entities)
    read = {e.id for e in known if LETTERING in e.look}
    return tuple(
        replace(e, look={k: v for k, v in e.look.items() if k != "holding"}, action="stand" if e.action == "hold" else e.action)
        if e.look.get("holding") in read and not dressed(e)
        else e
        for e in known
    )


def signed(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """The entities; over the window of a shop stands what kind it is where nothing else does: a bakery."""
    named, plain = lexicon.synonyms(), lexicon.data("lettering")["fronts"]["unsigned"]
    shop = lexicon.data("lettering")["fronts"]["any"]
    return tuple(
        replace(e, look={**e.look, LETTERING: e.noun.upper()})
        if e.category == "thing" and LETTERING not in e.look and e.noun not in plain and named.get(e.noun) == shop
        else e
        for e in entities
    )


def dressed(entity: Entity) -> bool:
    """Whether somebody has hands to hold words out and clothes to wear them on, as animals and robots have not."""
    handless = lexicon.data("lettering")["handless"]["words"]
    return entity.category == "person" and entity.noun not in handless and entity.look.get("job") not in handless


def seen_from_the_street(entities: Iterable[Entity]) -> bool:
    """Whether a house is shown for the words above its door: the picture is not inside of it."""
    drawn = lexicon.data("lettering")["fronts"]["drawn"]
    return any(e.noun == drawn and LETTERING in e.look for e in entities)

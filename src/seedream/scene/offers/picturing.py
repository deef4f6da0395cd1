"""Picturing: a picture of what a clause of an offer names: its place with people of the kind, or its things in their hands."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.places import indoors

Read = Callable[[str], Parsed]
"""How a sentence is understood."""
_DENIES = re.compile(
    r"\b(?:no|not|never|without|zero|nobody|nothing|instead of|less|as \w+ as|as an?|like (?:an?|the))\b|:|-free\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words of clauses that name what is not there, or what something is only like."""
_TIES = re.compile(
    r"\b(?:under|for|on|at|in|into|from|of|behind|by|to|near|while|when|because|since|until|over|after|before|than)\b",
    re.IGNORECASE,
)
"""Words after which only whom, where and when something is for is named: "fits under your desk" offers no desk."""
_LONGEST, _HELD = 9, 0.5
"""Words of a clause that can be one picture, and height in adult heights of what is held rather than stood beside."""
_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "four", 6: "four"}


def pictured(clause: str, shown: str, read: Read, *, things: bool = True) -> Parsed | None:
    """What a clause names, with whoever is in `shown`, a picture of its kind in words: a place, an animal, or one of its `things`;
    None where it names nothing to be seen."""
    if _DENIES.search(clause) or len(clause.split()) > _LONGEST:
        return None
    told, usual = read(clause), read(shown)
    whom = _whom(usual.entities)
    place = told.setting.place
    if place.kind != "studio" and _says_where(told) and place.wording:
        return _there(f"{whom} in the {place.wording}", told, read)
    room = lexicon.data("places").get(usual.setting.place.kind, {})
    there = {*room.get("has", ()), *room.get("itself", ())}
    head = _TIES.split(clause, maxsplit=1)[0].strip(" ,")
    offered = told if head == clause else read(head) if head else replace(told, entities=())
    shows = [e for e in offered.entities if e.category == "animal" or (things and _seen(e) and e.noun not in there)]
    if not shows:
        return None
    thing = shows[0]
    known = lexicon.noun(thing.noun)
    small = known is not None and known.held and known.height <= _HELD
    if known is not None and known.moves and indoors(usual.setting.place.kind):
        return None
    several = thing.count > 1 and (small or thing.category == "animal")
    named = lexicon.plural(thing.noun) if several else f"a {thing.noun}"
    worn = thing.noun.split()[-1] in lexicon.CLOTHES
    does = "wears" if worn else "holds" if small else "stands next to"
    made = read(f"{whom} {does} {f'a {lexicon.singular(thing.noun)}' if worn else named}")
    return replace(made, setting=replace(made.setting, place=usual.setting.place))


def _says_where(told: Parsed) -> bool:
    return any(d.key == "place" and d.reason.startswith("the request says") for d in told.setting.decisions)


def _there(sentence: str, told: Parsed, read: Read) -> Parsed:
    made, place = read(sentence), told.setting.place
    place = replace(place, weather="clear", time_of_day=place.time_of_day if told.time_said else "day")
    return replace(made, setting=replace(made.setting, place=place))


def _whom(entities: Sequence[Entity]) -> str:
    """Whoever is in a picture, in words: "three children"."""
    one = next((e for e in entities if e.category == "person"), None)
    if one is None:
        return "a woman"
    return f"{_NUMBERS.get(one.count, 'four')} {lexicon.plural(one.noun)}" if one.count > 1 else f"a {one.noun}"


def _seen(entity: Entity) -> bool:
    """Whether something is drawn as itself, and is meant as a thing."""
    known = lexicon.noun(entity.noun)
    if entity.category != "thing" or known is None or known.landscape or lexicon.drawn_size(entity.noun) is None:
        return False
    return entity.noun not in lexicon.data("offer_words")["unseen"]["words"]

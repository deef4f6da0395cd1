"""Picturing: a picture of what a clause of an offer names: its place with people of the kind, or its things in their hands."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from seedream.scene.graph import Entity
from seedream.scene.plots.wording import conjugate
from seedream.scene.reading import lexicon
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.skies import indoors

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
_ORIGIN = re.compile(r"\b(?:made in|from) (?=[A-Z])[\w’'-]+(?: [A-Z][\w’'-]+)*")
"""Where something or somebody comes from, which is not where it is seen."""
_STREETS = re.compile(r"(?:[A-Z][\w’'-]+ )+(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive)\b")
"""Names of streets, which are no canals and no mills."""
_VERB = re.compile(
    r"^(?:[a-z]+[^s\W]s)(?= (?:your|you|itself|the|an?|up|with|down|out|who|what|when|where|how|in|on|into|every|all|digital)\b)",
    re.IGNORECASE,
)
"""The verb of a clause without its subject, which may look like a thing: "maps your home"."""
_WHERE = re.compile(r"\b(?:in|on|at|along|through) (?:an?|the) [\w’'é -]+$")
"""Where a picture in words plays."""
_LONGEST, _HELD, _BARE = 9, 0.5, 2
"""Words of a clause that can be one picture, height in adult heights of what is held rather than stood beside, and words of a
clause that only names somebody."""
_IDLE = ("", "stand", "float", "talk")
_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "four", 6: "four"}


def pictured(clause: str, shown: str, read: Read, *, things: bool = True, large: bool = False) -> Parsed | None:
    """What a clause names, with whoever is in `shown`, a picture of its kind in words: a place, an animal, or one of its `things`,
    or of those only that are too `large` for a hand; None where it names nothing to be seen."""
    if _DENIES.search(clause) or len(clause.split()) > _LONGEST:
        return None
    clause = _VERB.sub("", _STREETS.sub("", _ORIGIN.sub("", clause))).strip(" ,")
    if not clause:
        return None
    usual = read(shown)
    if often := _known(clause, usual, shown):
        return read(often)
    told = read(clause)
    if acting := _acting(told, usual) or _done(clause, usual, shown, read):
        return acting
    whom = _whom(usual.entities)
    place = told.setting.place
    if place.kind != "studio" and _says_where(told) and place.wording:
        return _there(f"{whom} in the {place.wording}", told, read)
    room = lexicon.data("places").get(usual.setting.place.kind, {})
    there = {*room.get("has", ()), *room.get("itself", ())}
    head = _TIES.split(clause, maxsplit=1)[0].strip(" ,")
    offered = told if head == clause else read(head) if head else replace(told, entities=())
    called = next((e for e in told.entities if e.category == "person" and _plays(e.noun)), None)
    if called is not None and len(clause.split()) <= _BARE:
        many = f"three {lexicon.plural(called.noun)} stand" if called.count > 1 else f"a {called.noun} stands"
        return replace(read(many), setting=usual.setting)
    shows = [
        e
        for e in offered.entities
        if e.category == "animal" or ((things or (large and _stands(e))) and _seen(e) and e.noun not in there)
    ]
    if not shows:
        return None
    thing = shows[0]
    known = lexicon.noun(thing.noun)
    small = known is not None and known.held and known.height <= _HELD
    if known is not None and known.moves and indoors(usual.setting.place.kind):
        return None
    several = thing.count > 1 and (small or thing.category == "animal")
    alone = f"{thing.colour} {thing.noun}".strip()
    named = f"{thing.colour} {lexicon.plural(thing.noun)}".strip() if several else f"a {alone}"
    worn = thing.noun.split()[-1] in lexicon.CLOTHES
    does = "wears" if worn else "holds" if small else "stands next to"
    made = read(f"{whom} {does} {f'a {lexicon.singular(thing.noun)}' if worn else named}")
    return replace(made, setting=usual.setting)


def _done(clause: str, usual: Parsed, shown: str, read: Read) -> Parsed | None:
    """The picture of something to be done, "fix doors": somebody of the usual pictures does so with what it names."""
    first, _, rest = clause.partition(" ")
    if lexicon.verb(first.lower()) != first.lower() or not rest:
        return None
    one, where = next((e.noun for e in usual.entities if e.category == "person"), "woman"), _WHERE.search(shown)
    made = read(f"a {one} {conjugate(first.lower(), False)} {rest} {where[0] if where else ''}".strip())
    hero = made.entities[0] if made.entities else None
    if hero is None or hero.noun != one or hero.action in _IDLE:
        return None
    things = [e for e in made.entities[1:] if e.noun != "person" and re.search(rf"\b{re.escape(e.noun)}", clause, re.IGNORECASE)]
    return replace(made, setting=usual.setting) if things else None


def _known(clause: str, usual: Parsed, shown: str) -> str:
    """The picture of what clauses often name, "live music" or "roof terrace", in words; "" for any other."""
    where = _WHERE.search(shown)
    for pattern, picture in lexicon.data("clause_pictures")["picture"]:
        if re.search(pattern, clause, re.IGNORECASE):
            return " ".join(picture.format(who=_whom(usual.entities), place=where[0] if where else "").split())
    return ""


def _acting(told: Parsed, usual: Parsed) -> Parsed | None:
    """The picture of a clause that tells of somebody who does something, where it says, or where the usual pictures play."""
    people = [e for e in told.entities if e.category == "person" and _is_cast(e.noun)]
    if not any(e.action not in ("", "stand") for e in people):
        return None
    place = told.setting.place if _says_where(told) and told.setting.place.kind != "studio" else usual.setting.place
    return replace(told, setting=replace(told.setting, place=place))


def _is_cast(noun: str) -> bool:
    known = lexicon.noun(noun)
    return known is not None and known.category == "person"


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


def _plays(noun: str) -> bool:
    """Whether a word for somebody says what they look like: a trade, a robot."""
    known = lexicon.noun(noun)
    return known is not None and (known.job or noun in lexicon.data("offer_words")["shown"]["words"])


def _stands(entity: Entity) -> bool:
    """Whether a thing is too large for a hand."""
    known = lexicon.noun(entity.noun)
    return known is not None and not known.held and known.height > _HELD


def _seen(entity: Entity) -> bool:
    """Whether something is drawn as itself, and is meant as a thing."""
    known = lexicon.noun(entity.noun)
    if entity.category != "thing" or known is None or known.landscape or lexicon.drawn_size(entity.noun) is None:
        return False
    return entity.noun not in lexicon.data("offer_words")["unseen"]["words"]

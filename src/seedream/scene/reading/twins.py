"""Twins: two of a kind of whom one does this and the other that ("two men on a bench, one reading and the other asleep")."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from seedream.scene.graph import Entity, Relation
from seedream.scene.reading import lexicon

if TYPE_CHECKING:
    from seedream.scene.reading.parse import Parsed

_DOES = r"(?:(?:is|are|was) )?(?P<{0}>(?:\w+ing|asleep|awake|sits|stands|lies|sleeps|reads|plays|\w+s)\b[^,.;]*?)"
_OTHER = r"(?:,? (?:and|while|but)|,) (?:the other|another)(?: one| \w+(?= (?:is|\w+ing|asleep)))? "
_OF_TWO = re.compile(
    rf"^(?P<who>.*?\b(?:two|both) (?P<nouns>(?:[\w-]+ )*?[\w-]+?)\b(?P<rest>[^,.;]*)), (?:with )?one (?:of them )?"
    rf"{_DOES.format('one')}{_OTHER}{_DOES.format('other')}(?P<end>[,.;].*)?$",
    re.IGNORECASE,
)
_ONE = re.compile(
    rf"^(?P<lead>(?:.*[,.;] )?)one (?P<noun>[\w-]+) {_DOES.format('one')}{_OTHER}{_DOES.format('other')}(?P<end>[,.;].*)?$",
    re.IGNORECASE,
)
_WHERE = re.compile(r" (?P<where>(?:on|in|at|under|by|near|beside|around) (?:a|an|the|their|his|her|one) .*)$", re.IGNORECASE)
_SAID = {"asleep": "sleeping", "awake": "standing"}


def told_apart(text: str) -> tuple[str, str, str] | None:
    """A request without what two of a kind do by themselves, and what each of them does as a sentence; None where nothing is."""
    if found := _OF_TWO.match(text):
        words = found["nouns"].split()
        at = next((i for i, w in enumerate(words) if (k := lexicon.noun(w)) is not None and k.category != "thing"), -1)
        if at < 0:
            return None
        noun = lexicon.singular(words[at].lower())
        return f"{found['who']}{found['end'] or ''}", f"a {noun} {_doing(found['one'])}", f"a {noun} {_doing(found['other'])}"
    if found := _ONE.match(text):
        noun = found["noun"].lower()
        known = lexicon.noun(noun)
        if known is None or known.category == "thing":
            return None
        where = _WHERE.search(found["other"])
        there = f" {where['where']}" if where else ""
        base = f"{found['lead']}two {lexicon.plural(noun)}{there}{found['end'] or ''}"
        return base, f"a {noun} {_doing(found['one'])}", f"a {noun} {_doing(_WHERE.sub('', found['other']))}"
    return None


def _doing(words: str) -> str:
    first, _, rest = words.strip().partition(" ")
    return f"{_SAID.get(first.lower(), first)} {rest}".strip()


def set_apart(wish: str, both: Parsed, one: Parsed, other: Parsed) -> Parsed:
    """What was understood of a request, with the two of a kind as two, each with what it does and has."""
    pair = next((e for e in both.entities if e.category != "thing" and e.count == 2), None)
    firsts = [next((e for e in p.entities if e.category != "thing"), None) for p in (one, other)]
    if pair is None or None in firsts:
        return replace(both, wish=wish)
    entities = [e for e in both.entities if e is not pair]
    relations = [r for r in both.relations if pair.id not in (r.subject, r.object)]
    for index, (part, who) in enumerate(zip((one, other), firsts, strict=True)):
        assert who is not None
        name = pair.id if index == 0 else f"{pair.id}_other"
        taken = {e.id for e in entities}
        names = {e.id: e.id if e.id not in taken else f"{e.id}_{index + 1}" for e in part.entities} | {who.id: name}
        entities.insert(index, _as(pair, who, name, names))
        entities += [replace(e, id=names[e.id]) for e in part.entities if e is not who and e.category == "thing"]
        relations += [_renamed(r, {pair.id: name}) for r in both.relations if pair.id in (r.subject, r.object)]
        relations += [_renamed(r, names) for r in part.relations]
    lost = tuple(dict.fromkeys((*both.not_understood, *one.not_understood, *other.not_understood)))
    return replace(both, wish=wish, entities=tuple(entities), relations=tuple(dict.fromkeys(relations)), not_understood=lost)


def _as(pair: Entity, who: Entity, name: str, names: dict[str, str]) -> Entity:
    """One of the two, as its own words have it; what both are said to be stays."""
    does = {k: names.get(v, v) for k, v in who.look.items() if k in ("verb", "deed", "holding", "riding", "posture")}
    look = {k: v for k, v in pair.look.items() if k not in ("verb", "deed", "holding", "riding", "posture")}
    action = who.action if who.action not in ("", "stand") else pair.action
    return replace(pair, id=name, count=1, action=action, look={**look, **does})


def _renamed(relation: Relation, names: dict[str, str]) -> Relation:
    return replace(
        relation, subject=names.get(relation.subject, relation.subject), object=names.get(relation.object, relation.object)
    )

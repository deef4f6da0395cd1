"""Wording: sentences of plots with their slots filled, in agreement and in sentence case."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from seedream.scene.graph import Entity
from seedream.scene.plots.book import WORDS, table
from seedream.scene.reading.calling import gender_in
from seedream.scene.reading.lexicon import data, plural
from seedream.scene.reading.upright import is_animal

_SLOT = re.compile(r"\{(?:s:(?P<verb>[a-z]+(?: [a-z]+)*)|(?P<name>[a-z_]+)(?P<of>'s)?)\}")
_CASES = ("they", "them", "their", "themself")
_START = re.compile(r"(^|[.!?…][”\"]?\s+)([“\"]?)([^\W\d_])")
_SAYS = re.compile(r"(?:\w+ ){0,2}(?:says?|asks?|calls?|cry|cries|whispers?|shouts?|thinks?)\b")
"""What goes on after something that is said: “Are you afraid?” asks the owl."""
_DEEPEST = 4
"""As many times words of a slot may hold slots of their own."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a slot is filled with: its words, whether its verbs are plural, and the pronouns of somebody (of nothing else)."""

    text: str
    plural: bool = False
    pronouns: Mapping[str, str] = field(default_factory=dict)


def words_of(entity: Entity, wish: str = "", everybody: tuple[Entity, ...] = ()) -> Words:
    """Somebody who is known already: "the lighthouse keeper", "the two brothers", "Pip"."""
    key = _pronoun_key(entity, wish, everybody)
    many = entity.count > 1
    one = not many or entity.noun in data("nouns")["person_counts"]
    called = f"the {entity.noun if one else plural(entity.noun)}"
    name = entity.look.get("name", "")
    return Words(name if name and not many else called, not one, table(WORDS)["pronouns"][key])


def _pronoun_key(entity: Entity, wish: str, everybody: tuple[Entity, ...]) -> str:
    if entity.count > 1:
        return "many"
    if said := gender_in(wish, entity, everybody):
        return said
    if entity.category != "person" or is_animal(entity) or entity.noun in table(WORDS)["neuter"]["nouns"]:
        return "it"
    return entity.look.get("gender", "") or "person"


def fill(text: str, slots: Mapping[str, Words], *, doing: bool = False) -> str:
    """A sentence with its slots filled: `{hero}`, `{hero's}`; `{they}`, `{them}` and `{their}` are those of whoever was named last,
    the hero where nobody was, and `{s:walk}` agrees with them: "walks", or "is walking" of what somebody is `doing` in a picture.
    Raises KeyError for a slot that there is not."""
    text = expanded(text, slots)
    who, many = slots["hero"], slots["hero"].plural

    def put(match: re.Match[str]) -> str:
        nonlocal who, many
        if match["verb"]:
            return f"{'are' if many else 'is'} {gerund(match['verb'])}" if doing else conjugate(match["verb"], many)
        if (case := match["name"]) in _CASES:
            many = many if case != "they" else who.pronouns["they"] == "they"
            return who.pronouns[case]
        slot = slots[match["name"]]
        if slot.pronouns and not match["of"]:
            who, many = slot, slot.plural
        return _possessive(slot.text) if match["of"] else slot.text

    text = re.sub(r"\s+", " ", _SLOT.sub(put, text)).strip()
    return _START.sub(lambda m: m[0] if "”" in m[1] and _SAYS.match(text, m.start(3)) else m[1] + m[2] + m[3].upper(), text)


def expanded(text: str, slots: Mapping[str, Words]) -> str:
    """A sentence with those slots filled whose words hold slots themselves."""
    for _ in range(_DEEPEST):
        text = re.sub(r"\{([a-z_]+)\}", lambda m: slots[m[1]].text if _holds_slots(m[1], slots) else m[0], text)
    return text


def _holds_slots(name: str, slots: Mapping[str, Words]) -> bool:
    return name in slots and "{" in slots[name].text


def _possessive(words: str) -> str:
    return words + ("'" if words.endswith("s") else "'s")


def conjugate(verb: str, many: bool) -> str:
    """Third person present of a verb: "carry" gives "carries", or "carry" for a plural subject."""
    if verb in table(WORDS)["present"]:
        return str(table(WORDS)["present"][verb][many])
    if many:
        return verb
    if " " in verb:  # "shake hands"
        first, rest = verb.split(" ", 1)
        return f"{conjugate(first, many)} {rest}"
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


def gerund(phrase: str) -> str:
    """The "-ing" form of a verb phrase: "bake bread" gives "baking bread", "swim" "swimming"."""
    verb, *rest = phrase.split()
    short = re.fullmatch(r"(?:qu|[^aeiou])*[aeiou][bdgklmnprtvz]", verb)
    if verb.endswith("ie"):
        verb = verb[:-2] + "y"
    elif verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        verb = verb[:-1]
    elif short:
        verb += verb[-1]
    return " ".join([verb + "ing", *rest])

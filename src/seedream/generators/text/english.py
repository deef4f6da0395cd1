"""English: verbs in agreement, gerunds, plurals, articles, and lines with their slots filled in sentence case."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

VOCABULARY = Path(__file__).parent / "data" / "vocabulary.toml"


class Slot(NamedTuple):
    """What a slot is filled with, and whether its verbs are plural ("the kids walk", and "they walk" of one person)."""

    text: str
    plural: bool = False


@cache
def vocabulary() -> Mapping[str, Any]:
    """Irregular words, pronouns, and how places, hours and weathers are spoken of (`data/vocabulary.toml`)."""
    return tomllib.loads(VOCABULARY.read_text("utf-8"))


def conjugate(verb: str, plural: bool) -> str:
    """Third person present of a verb: "walk" gives "walks", or "walk" for a plural subject."""
    if verb in vocabulary()["present"]:
        return str(vocabulary()["present"][verb][plural])
    if plural:
        return verb
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


def gerund(verb: str) -> str:
    """The "-ing" form of a verb: "run" gives "running", "ride" "riding", "look up" "looking up"."""
    first, *rest = verb.split()
    return " ".join([_gerund(first), *rest])


def _gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    short = re.fullmatch(r"(?:qu|[^aeiou])*[aeiou][bdgklmnprtvz]", verb)
    return (verb + verb[-1] if short or verb in vocabulary()["doubled"]["verbs"] else verb) + "ing"


def plural_of(noun: str) -> str:
    """Plural of a noun, regular rules and the common exceptions."""
    *front, last = noun.split()
    return " ".join([*front, _plural(last)])


def _plural(noun: str) -> str:
    irregular = vocabulary()["plurals"]
    if noun in irregular:
        return str(irregular[noun])
    if noun.endswith("fish"):
        return noun
    if noun.endswith(("woman", "man")) and noun not in vocabulary()["regular"]["nouns"]:
        return noun[:-2] + "en"
    if noun.endswith(("s", "sh", "ch", "x", "z")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"


def with_article(words: str) -> str:
    """The words with "a" or "an" as they are spoken: "an hour", "a unicorn"; what cannot be counted has none: "latte art"."""
    lowered = words.lower()
    if lowered.split()[-1] in vocabulary()["articles"]["none"]:
        return words
    spoken = lowered.startswith(tuple(vocabulary()["articles"]["an"])) or (
        lowered[:1] in "aeiou" and not lowered.startswith(tuple(vocabulary()["articles"]["a"]))
    )
    return f"{'an' if spoken else 'a'} {words}"


def possessive(words: str) -> str:
    """The possessive: "the dog's", "the kids'"."""
    return words + ("'" if words.endswith("s") else "'s")


_ALTERNATIVES = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(?:(?P<tense>[sp]):(?P<verb>[a-z]+)|(?P<name>[a-z_]+)(?P<of>'s)?)\}")
_START = re.compile(r"(^|[.!?…][”\"]?\s+)([“\"]?)([^\W\d_])")


def fill(text: str, slots: Mapping[str, Slot], rng: random.Random) -> str:
    """A line with its alternatives chosen, slots filled, verbs in agreement with the slot before them, in sentence case.

    `[a|b]` offers alternatives, `{they}` is a slot, `{the_hero's}` its possessive, `{s:walk}` a verb in the present, `{p:be}` in
    the past. Raises KeyError for a slot that the scene does not have.
    """
    while found := _ALTERNATIVES.search(text):
        text = text[: found.start()] + rng.choice(found[1].split("|")) + text[found.end() :]
    plural = slots["they"].plural if "they" in slots else False

    def put(match: re.Match[str]) -> str:
        nonlocal plural
        if match["verb"]:
            return conjugate(match["verb"], plural) if match["tense"] == "s" else past(match["verb"], plural)
        slot = slots[match["name"]]
        if match["of"]:
            return possessive(slot.text)
        plural = plural if match["name"] in _OBJECTS else slot.plural
        return slot.text

    return sentence_case(_SLOT.sub(put, text))


_OBJECTS = frozenset(("their", "them", "themself"))
"""Slots that are never the subject of the verb that follows."""


def past(verb: str, plural: bool) -> str:
    """Past of a verb whose form depends on its subject; other verbs are written out in the lines."""
    return str(vocabulary()["past"][verb][plural])


def sentence_case(text: str) -> str:
    """The text with single spaces and a capital at the start of every sentence."""
    text = re.sub(r"\s+", " ", text).strip()
    return _START.sub(lambda m: m[1] + m[2] + m[3].upper(), text)

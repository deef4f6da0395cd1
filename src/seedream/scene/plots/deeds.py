"""Deeds: what somebody wants, cannot or will not do, in the forms that sentences of plots need: "hug, hugging, hugs somebody"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from seedream.scene.plots.book import WORDS, table
from seedream.scene.plots.matching import forms
from seedream.scene.plots.wording import Words, gerund
from seedream.scene.reading import lexicon

_LIKE_BEING = ("being", "be", "become", "becoming")


def deed_slots(roles: Mapping[str, str]) -> dict[str, Words]:
    """Slots of the deeds among the roles: `deed`, `deed_doing` and `deed_does`, which agrees with whom it stands after."""
    slots = dict[str, Words]()
    for role in ("deed", "instead"):
        if phrase := roles.get(role, ""):
            base, *rest = phrase.split()
            done = " ".join([_plain(base), *rest])
            verb, *rest = done.split()
            slots |= {
                role: Words(done),
                f"{role}_doing": Words(gerund(done)),
                f"{role}_does": Words(" ".join([f"{{s:{verb}}}", *rest])),
                f"{role}_seen": Words(_seen(verb, rest)),
            }
    return slots


def past_of(said: str, hero: str) -> str:
    """What a sentence tells of a hero, in the past: "helped a village" of "The giant helps a village."; "" for no deed."""
    told = said.strip().rstrip(".!")
    if not told.lower().startswith(f"{hero.lower()} "):
        return ""
    verb, *rest = told[len(hero) :].split()
    base = lexicon.verb(verb.lower())
    return " ".join([past(base), *rest]) if base and verb.lower() in forms(base) else ""


def past(verb: str) -> str:
    """The past of a verb: "carried", "went"."""
    if irregular := table(WORDS)["past"].get(verb):
        return str(irregular)
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    short = re.fullmatch(r"(?:qu|[^aeiou])*[aeiou][bdgklmnprt]", verb)
    return verb + (verb[-1] if short else "") + "ed"


def _plain(word: str) -> str:
    """A verb in the form in which it follows "to": "travel" of "travelling"."""
    told = word.lower()
    if known := lexicon.verb(told):
        return known
    stem = told.removesuffix("ing")
    if stem == told or len(stem) < _SHORTEST:
        return "be" if told == "being" else told
    if stem[-1] == stem[-2] and stem[-1] not in "ls":
        return stem[:-1]
    return stem + "e" if re.search(r"(?:[aeiou][vzcgsu]|[lr][vcgs]|[^aeiou][aiou][tkmn]|ng)$", stem) else stem


_SHORTEST = 3


def _seen(verb: str, rest: list[str]) -> str:
    """What is done as a picture shows it: whoever gets to be something stands there gladly."""
    return "{s:cheer}" if verb in _LIKE_BEING else " ".join([f"{{s:{verb}}}", *rest])

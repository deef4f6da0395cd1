"""Greetings: what is wished to whom ("a happy birthday video for Maria who turns 40")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seedream.scene import lexicon

_FORMS = "(?:video|film|clip|message|card|greeting|greeting card|reel|animation|poster|post|picture)"
_TIES = "colleague|friend|boss|teacher|neighbou?r|coach|sister|brother|aunt|uncle|teammate|manager|director|principal"
_WHO = rf"(?:(?:my|our|the|all|new|dear|{_TIES}) ){{0,3}}[\w'’-]+(?: and [\w'’-]+)?"
_END = r"(?=,| who\b| that\b| with\b| from\b| on\b| at\b|[.!]|$)"


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a greeting says first and last, and what is told of whom it is for ("40 today", or "")."""

    headline: str
    closing: str
    more: str


def read_greeting(text: str) -> Greeting | None:
    """The greeting that a request asks for; None for anything else."""
    table = lexicon.data("greetings")
    words = {word: name for name, entry in table.items() for word in entry["words"]}
    kinds = "|".join(sorted(words, key=len, reverse=True))
    form = rf"^(?:an? )?(?:[\w-]+ )?(?P<kind>{kinds}) {_FORMS} (?:for|to) (?P<who>{_WHO}{_END})(?P<rest>.*)$"
    match = re.match(form, text, re.IGNORECASE)
    if match is None:
        return None
    entry, who = table[words[match["kind"].lower()]], re.sub(rf"^(?:my|our|the) (?:(?:{_TIES}) (?=[A-Z]))?", "", match["who"])
    who = who[:1].upper() + who[1:] if who.lower() in _CALLED_SO else who
    turns = re.search(r"\bturn(?:s|ing) (\d{1,3})\b", match["rest"])
    more = f"{turns[1]} today" if turns else ""
    return Greeting(str(entry["headline"]).format(who=who), str(entry["closing"]).format(who=who), more)


_CALLED_SO = ("grandma", "grandpa", "granny", "mom", "mum", "dad", "mommy", "mummy", "daddy", "grandmother", "grandfather")
"""Words that are names where somebody is spoken to."""

"""Greetings: what is wished to whom ("a happy birthday video for Maria who turns 40")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seedream.scene.reading import lexicon
from seedream.scene.reading.places import names_a_place

_FORMS = "(?:video|film|clip|message|card|greeting|greeting card|reel|animation|poster|post|picture)"
_TIES = (
    "parents|grandparents|friends|team|mom|mum|mother|dad|father|grandma|grandpa|granny|wife|husband|son|daughter|cousin|"
    "nephew|niece|partner|colleague|friend|boss|teacher|neighbou?r|coach|sister|brother|aunt|uncle|teammate|manager|director|principal"
)
_NAMED = r"(?:(?-i:[a-z])[\w-]+ ){1,2}(?=(?-i:[A-Z]))"
_MANY = r"\d[\d,.]*\d (?:[a-z]+ ){0,2}[a-z]+"
"""Whom a number counts: "10,000 followers"."""
_WHO = (
    rf"(?:(?:my|our|the|all|new|dear|{_TIES}) ){{0,3}}(?:{_NAMED})?(?:{_MANY}|[\w'’-]+)(?: (?-i:[A-Z])[\w'’-]+)?(?: and [\w'’-]+)?"
)
_END = r"(?=,|:| who\b| that\b| with\b| from\b| on\b| at\b|[.!]|$)"


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
    form = (
        rf"^(?:an? )?(?:[\w-]+ )?(?P<nth>\d{{1,3}}(?:st|nd|rd|th) )?(?P<kind>{kinds}) {_FORMS}"
        rf"(?: from (?P<sender>[^,.]+?))? (?:for|to) (?P<who>{_WHO}{_END})(?P<rest>.*)$"
    )
    match = re.match(form, text, re.IGNORECASE)
    if match is None:
        return None
    entry, who = table[words[match["kind"].lower()]], re.sub(r"^(?:(?:my|our|the|all) )+", "", match["who"])
    role = re.match(r"(?:[a-z-]+ ){1,3}(?=[A-Z])", who)
    who = who[role.end() :] if role else who
    who = who[:1].upper() + who[1:] if who.lower() in _CALLED_SO else who
    headline = str(entry["headline"]).format(who=who)
    if match["nth"]:
        headline = re.sub(r" (?=birthday|anniversary)", f" {match['nth']}", headline, count=1)
    ours = role[0].strip() if role and len(role[0].split()) > 1 and match["who"].lower().startswith("our ") else ""
    sender = f"From {match['sender']}" if match["sender"] else ""
    told = " · ".join(filter(None, [f"Our {ours}" if ours else "", told_of(who, match["rest"].lstrip(": ")), sender]))
    return Greeting(headline, str(entry["closing"]).format(who=who), told)


def told_of(who: str, rest: str) -> str:
    """What is told of somebody after their name, as sentences joined by " · ": "who turns 40, with love from us" and the like."""
    told = []
    for clause in re.split(r",? (?=who\b)|[,;.] (?=with\b|from\b|thank\b|we\b|wishing\b|may\b)| - | – | — ", rest.strip(" .,")):
        clause = clause.strip(" .,")
        if turns := re.fullmatch(r"(?:who (?:is )?)?turn(?:s|ing) (\d{1,3})(?: today)?", clause):
            told.append(f"{turns[1]} today")
        elif about := re.match(r"who (?:\w+ ){0,1}?(?P<does>\w+)\b", clause):
            does = clause[len("who ") :]
            several = not who[:1].isupper() and who.endswith("s")
            told.append(f"You {does}" if several or about["does"].endswith("ed") else f"{who} {does}")
        elif clause and not clause.startswith(("with ", "at ", "in ", "on ")) and not _scenic(clause):  # what is seen
            told.append(clause[:1].upper() + clause[1:])
    return " · ".join(told)


def _scenic(clause: str) -> bool:
    """Whether a clause says only where it is: "snowy village, warm lights"."""
    return names_a_place(clause.split(",")[0]) and clause == clause.lower() and len(clause.split()) <= 5


_CALLED_SO = ("grandma", "grandpa", "granny", "mom", "mum", "dad", "mommy", "mummy", "daddy", "grandmother", "grandfather")
"""Words that are names where somebody is spoken to."""

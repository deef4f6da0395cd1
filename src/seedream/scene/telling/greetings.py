"""Greetings: what is wished to whom ("a happy birthday video for Maria who turns 40")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seedream.scene.reading import lexicon
from seedream.scene.reading.places import names_a_place

_FORMS = "(?:video|film|clip|message|card|greeting|greeting card|reel|animation|poster|post|picture)"
_TIES = (
    "parents|grandparents|friends|team|mom|mum|mother|dad|father|grandma|grandpa|granny|wife|husband|son|daughter|cousin|"
    "customers|clients|guests|members|volunteers|neighbou?rs|colleagues|nephew|niece|partner|colleague|friend|boss|teacher|neighbou?r|coach|sister|brother|aunt|uncle|teammate|manager|director|principal"
)
_NAMED = r"(?:(?-i:[a-z])[\w-]+ ){1,2}(?=(?-i:[A-Z]))"
_MANY = r"\d[\d,.]*\d (?:[a-z]+ ){0,2}[a-z]+"
"""Whom a number counts: "10,000 followers"."""
_WHO = (
    rf"(?:(?:my|our|the|all|new|dear|little|\d{{1,3}}[- ]year[- ]old|{_TIES}) ){{0,3}}"
    rf"(?:{_NAMED})?(?:{_MANY}|[\w'’-]+)(?: (?-i:[A-Z])[\w'’-]+)?(?: and [\w'’-]+)?"
)
_END = r"(?=,|:| who\b| that\b| with\b| from\b| on\b| at\b| before\b| after\b| as\b|[.!]|$)"


_LEAD = rf"(?:an? )?(?:[\w-]+ ){{0,3}}?{_FORMS}"
_NTH = r"(?P<nth>\d{1,3}(?:st|nd|rd|th) )?"
_WISHES = r"(?:happy|merry|good|great|wonderful|lovely)"


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a greeting says first and last, what is told of whom it is for ("40 today", or ""), on which `occasion` of the
    table, and to `whom` in the words of the request ("grandma Rosa")."""

    headline: str
    closing: str
    more: str
    occasion: str = ""
    whom: str = ""


def read_greeting(text: str) -> Greeting | None:
    """The greeting that a request asks for; None for anything else."""
    table = lexicon.data("greetings")
    words = {word: name for name, entry in table.items() for word in entry["words"]}
    kinds = "|".join(sorted(words, key=len, reverse=True))
    text = re.sub(r"\b(Mrs?|Ms|Dr|Prof)\. (?=[A-Z])", r"\1 ", text)
    forms = (
        rf"(?:an? )?(?:[\w-]+ ){{0,2}}?{_NTH}(?P<kind>{kinds}) {_FORMS}(?: {_FORMS})?"
        rf"(?: from (?P<sender>[^,.]+?))? (?:for|to) (?P<who>{_WHO}{_END})(?P<rest>.*)$",
        rf"{_LEAD} (?:for|about|on|celebrating|to celebrate) "
        rf"(?P<who>{_WHO})(?:['’]s|(?<=s)['’]) {_NTH}(?P<kind>{kinds}){_END}(?P<rest>.*)$",
        rf"(?:{_LEAD} (?:to|that|where we|in which we) )?wish(?:es|ing)? (?P<who>{_WHO}) (?:an? )?(?:very )?(?:{_WISHES} )?{_NTH}"
        rf"(?P<kind>{kinds}){_END}(?P<rest>.*)$",
        rf"(?:happy|merry) {_NTH}(?P<kind>birthday|anniversary|christmas)(?:,| to| (?=(?:dear |my |our )*(?:{_TIES})\b)"
        rf"| (?=(?-i:[A-Z]))) ?(?P<who>{_WHO}{_END})(?P<rest>.*)$",
    )
    match = next((m for form in forms if (m := re.match(form, text, re.IGNORECASE))), None)
    if match is None:
        return None
    found = match.groupdict()
    entry, who = (
        table[words[found["kind"].lower()]],
        re.sub(r"^(?:(?:my|our|the|all|little|\d+[- ]year[- ]old) )+", "", found["who"]),
    )
    role = re.match(r"(?:[a-z-]+ ){1,3}(?=[A-Z])", who)
    kin = role is not None and role[0].strip() in _WITH_NAME
    who = f"{who[:1].upper()}{who[1:]}" if kin or who.lower() in _CALLED_SO else who[role.end() :] if role else who
    who = f"dear {who}" if role is None and re.fullmatch(_TIES, who) else who
    headline = str(entry["headline"]).format(who=who)
    if found["nth"]:
        headline = re.sub(r" (?=birthday|anniversary)", f" {found['nth']}", headline, count=1)
    ours = role[0].strip() if role and len(role[0].split()) > 1 and found["who"].lower().startswith("our ") else ""
    sender = f"From {found['sender']}" if found.get("sender") else ""
    told = " · ".join(filter(None, [f"Our {ours}" if ours else "", told_of(who, found["rest"].lstrip(": ")), sender]))
    return Greeting(headline, str(entry["closing"]).format(who=who), told, words[found["kind"].lower()], found["who"])


def told_of(who: str, rest: str) -> str:
    """What is told of somebody after their name, as sentences joined by " · ": "who turns 40, with love from us" and the like."""
    told = []
    rest = re.sub(r"^[,.;]? *(?:who|she|he|they)(?: is| are|['’]s|['’]re)? (?=turn)", "", rest)
    for clause in re.split(r",? (?=who\b)|[,;.] (?=with\b|from\b|thank\b|we\b|wishing\b|may\b)| - | – | — ", rest.strip(" .,")):
        clause = clause.strip(" .,")
        if turns := re.fullmatch(r"(?:who (?:is |are )?)?turn(?:s|ing)? (\d{1,3})(?: today)?", clause):
            told.append(f"{turns[1]} today")
        elif about := re.match(r"who (?:\w+ ){0,1}?(?P<does>\w+)\b", clause):
            does = clause[len("who ") :]
            several = not who[:1].isupper() and who.endswith("s")
            past = re.search(r"[^s]s$", about["does"]) is None  # "teaches", but "taught"
            yours = re.sub(r"\b(?:his|her|their)\b", "your", does)
            told.append(f"You {yours}" if several or past else f"{who} {does}")
        elif (
            re.search(r"\w", clause) and not clause.startswith(("with ", "at ", "in ", "on ")) and not _scenic(clause)
        ):  # what is seen
            told.append(clause[:1].upper() + clause[1:])
    return " · ".join(told)


def _scenic(clause: str) -> bool:
    """Whether a clause says only where it is: "snowy village, warm lights"."""
    return names_a_place(clause.split(",")[0]) and clause == clause.lower() and len(clause.split()) <= 5


_WITH_NAME = ("grandma", "grandpa", "granny", "grandmother", "grandfather", "aunt", "uncle")
"""Words that stand before the name of those who are spoken to."""
_CALLED_SO = ("grandma", "grandpa", "granny", "mom", "mum", "dad", "mommy", "mummy", "daddy", "grandmother", "grandfather")
"""Words that are names where somebody is spoken to."""

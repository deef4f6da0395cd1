"""Teams and hosts: the people of a business one by one, "our team: Anna the baker, Tom at the counter", and guests made welcome."""

from __future__ import annotations

import re
from dataclasses import replace

from seedream.scene.offers.kinds import Kind, Shot, kinds_in
from seedream.scene.offers.portrait import FORM
from seedream.scene.offers.reading import Offer
from seedream.scene.offers.stating import Statement
from seedream.scene.reading import lexicon
from seedream.scene.reading.calling import gender_of

_TEAM = re.compile(
    r"^\W*(?:.*?\b(?:introduc(?:e|ing)|meet(?:ing)?|present(?:ing)?|about|showing|show|of) )?"
    r"(?P<who>(?:our|the|my) (?:[\w'’-]+ ){0,2}?"
    r"(?:team|crew|staff|people|teachers|trainers|coaches|bakers|doctors|nurses|family))(?: of [\w' -]+)?\s*[:–—]\s*(?P<each>.+)$",
    re.DOTALL | re.IGNORECASE,
)
_ONE = re.compile(r"^(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?:,? (?:is |\()?(?P<rest>[^)]+)\)?)?$")
_WELCOMES = re.compile(
    r"\bwelcom(?:e|es|ing) (?:(?:all|our|the|your|new|everyone|everybody|to) )*(?:guests|visitors|customers|patients|"
    r"people|families|members)?"
    r" ?to (?P<where>(?:our|the) (?!team\b|company\b|staff\b|office\b|board\b)[\w'’ -]{3,40}?)\W*$",
    re.IGNORECASE,
)
TEAM = "team"
"""The name of the kind that a team is: all of its pictures are shown."""
_LEAST, _MOST = 2, 6
"""People of a team who are shown one by one."""


def team_of(request: str) -> Offer | None:
    """A team of which every member is named with what they do; None for any other request."""
    found = _TEAM.match(re.sub(r"\b(Mrs?|Ms|Dr|Prof)\. (?=[A-Z])", r"\1 ", request.strip()))
    parts = [p.strip(" .") for p in re.split(r",? and (?=[A-Z])|[,;] (?=(?:and )?[A-Z])|\. ", found["each"])] if found else []
    people = [m for p in parts if (m := _ONE.match(p.removeprefix("and "))) is not None]
    if found is None or not _LEAST <= len(people) <= _MOST or len(people) < len(parts):
        return None
    known = [k for k in kinds_in(f"{found['who']}, {found['each']}") if k.name != "teamwork"]
    where = _place(known[0]) if known else "in an office"
    title = f"Meet {found['who'].lower()}"
    opening = Shot(f"three colleagues wave {where}", "Good to see you.")
    shots = (opening, Shot(f"two colleagues talk {where}", ""), *(Shot(_picture(m, where), _line(m)) for m in people))
    return Offer(FORM, Statement(title, "", (f"{title}.",)), "", (Kind(TEAM, (), shots, form=FORM),))


def _place(kind: Kind) -> str:
    """Where the pictures of a kind play, in words."""
    found = next((m for s in kind.shots if (m := re.search(r"\b(?:in|at|on) (?:an?|the) [\w -]+$", s.picture))), None)
    return found[0] if found else "in an office"


def _line(one: re.Match[str]) -> str:
    """Somebody and what they do, as it is said: "Anna, the baker."."""
    rest = one["rest"] or ""
    comma = "," if re.match(r"(?:the|our|a|an|at|in|on|from|with|behind)\b", rest) else ""
    return f"{one['name']}{comma} {rest}.".replace(" .", ".")


def _picture(one: re.Match[str], where: str) -> str:
    """Somebody at what they do, in words: of their trade, at their place, or doing it."""
    gender, rest = gender_of(one["name"]) or "woman", re.sub(r"^(?:the|our|an?) ", "", one["rest"] or "")
    trade = lexicon.noun(rest.split()[-1].lower()) if rest else None
    if trade is not None and trade.category == "person":
        return f"a {'female' if gender == 'woman' else 'male'} {trade.word} waves {where}"
    if re.match(r"(?:at|in|behind|on) ", rest):
        return f"a {gender} waves {rest} {where}"
    doing = re.sub(r"^who ", "", rest)
    held = re.search(
        r"\b(?:does|makes|bakes|brings|sells|knows|loves|cooks|grows|handles) (?:all |the |our |your )?(?P<what>[\w -]+)$", doing
    )
    known = lexicon.noun(lexicon.singular(held["what"].lower().split()[-1])) if held else None
    if known is not None and known.category == "thing" and known.held:
        return f"a {gender} holds a {known.word} {where}"
    return f"a {gender} waves {where}"


def made_welcome(request: str) -> str:
    """Where guests are made welcome by a request, "our hotel"; "" for any other."""
    found = _WELCOMES.search(request)
    return found["where"] if found and kinds_in(found["where"]) else ""


def with_welcome(offer: Offer, where: str) -> Offer:
    """An offer of a house as its welcome to guests."""
    title = f"Welcome to {where}"
    return replace(offer, statement=Statement(title, "", (f"{title}.",)), call=offer.call or "Good to have you")

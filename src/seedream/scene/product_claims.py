"""Product claims: what a request says of the product that it advertises, to be said and shown instead of example words."""

from __future__ import annotations

import re

from seedream.scene.clauses import Clause, clauses_of, introduced, without_heading
from seedream.scene.product import Claim, Claims

_PRICE = re.compile(r"[$€£]|\b(?:dollars?|euros?|pounds?|free|per month|a month|a year|% off|warranty|trial)\b", re.IGNORECASE)
_OPENING = re.compile(r"^\W*(?:please )?(?:introducing|meet|presenting|announcing|discover|launch(?:ing)?)[: ]+", re.IGNORECASE)
_BARE = re.compile(
    r"^(?:an?|the|our|my|your|this)?(?: (?:new|own|mobile|free|smart|little|simple|great))*"
    r"(?: (?:app|application|product|tool|software|platform|website|web app|service|saas|extension|plugin))?$",
    re.IGNORECASE,
)
_GIVES = ("get", "give", "find", "see", "make", "use", "take", "share", "find", "ask", "help", "learn", "discover", "stop", "tell")
"""Verbs that say what one can do with a product; only at its end do they ask the viewer for something."""
_WHERE = re.compile(r"^(?:an?|the) (?:[\w-]+ )?(?:app|tool|platform|service|site|website|marketplace) where you ", re.IGNORECASE)
"""Before what one does with a product: "an app where you track your parcels"."""
_SHORT, _LONG = 2, 18
"""Words of a claim: less says nothing, more is no headline."""


def read_claims(wish: str, brand: str) -> Claims:
    """The claims of a request in its own order: what the product is, what it does, what it costs, and what the viewer should do."""
    what, closing, call = "", "", ""
    points: list[Claim] = []
    does_things = described = False
    plain = _OPENING.sub("", without_heading(wish))
    named = re.compile(rf"[\"“'‘]?\b{re.escape(brand)}\b[\"”'’]?,? ?(?:is |: )?", re.IGNORECASE) if brand else None
    clauses = clauses_of(plain)
    for index, clause in enumerate(clauses):
        text = _WHERE.sub("you ", clause.text.strip())
        if clause.asks and (index == len(clauses) - 1 or clause.words[0].lower not in _GIVES):
            call = text
        elif _PRICE.search(text) and not clause.acts and index:
            closing = f"{closing}, {text}" if closing else text
        elif index < 2 and not described and not clause.goes_on and (found := _described(clause, text, named)):
            whole, does = found
            described = bool(whole or does)
            what = what or whole
            points += [Claim(_capital(does), f"It {does}.")] if does else []
        elif index or clause.acts:
            points += _point(clause, text, does_things)
        does_things = bool(points) and points[-1].said.startswith("It ")
    return Claims(what, tuple(points), _capital(closing), _capital(call))


def _described(clause: Clause, text: str, named: re.Pattern[str] | None) -> tuple[str, str] | None:
    """What a clause says that the product is, and what it does: "an app that plans hikes" gives ("", "plans hikes"); None where it
    speaks of something else."""
    who, does = introduced(clause)
    split = re.match(r"(?P<what>.+?),? (?:that|which) (?P<does>\w+s\b.*)$", text)
    if split:
        who, does = split["what"], split["does"]
    elif not clause.acts:
        who, does = text, ""
    elif not (who and named and named.search(who)):
        return None
    rest = re.sub(r",? (?:called|named)$", "", (named.sub("", who) if named else who).strip(" ,:"))
    if does and not re.match(r"\w+s\b", does):
        return None
    return ("" if _BARE.match(rest) else rest), does


def _point(clause: Clause, text: str, does_things: bool) -> list[Claim]:
    """A clause as a claim; several for a list of what the product has. One that goes on with what it `does_things` says "it"."""
    words = text.split()
    if not _SHORT <= len(words) <= _LONG:
        return []
    if not clause.acts and re.search(r", .* and ", text) and clause.words[0].tag != "VB":  # a list of what it has
        parts = re.split(r", (?:and )?| and ", text)
        return [Claim(_capital(part), f"{_capital(part)}.") for part in parts if part]
    first = next(w for w in clause.words if w.tag != "RB" or w is clause.words[-1])
    deed = first.tag in ("VBZ", "NNS", "NNP") and re.match(r"[a-z]+s\b", first.text) is not None
    said = f"It {text}." if deed and (clause.goes_on or does_things) else f"{_capital(text)}."
    shown = re.sub(r"^(?:it|they) ", "", text, flags=re.IGNORECASE)
    return [Claim(_capital(shown), said)]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

"""Product claims: what a request says of the product that it advertises, to be said and shown instead of example words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.inputs.software import software_in
from seedream.scene.offers.moments import MOMENTS
from seedream.scene.product import Claim, Claims
from seedream.scene.reading import lexicon
from seedream.scene.reading.clauses import Clause, clauses_of, introduced
from seedream.scene.reading.headings import without_any_heading
from seedream.scene.telling.worded import is_manner

_PRICE = re.compile(r"[$€£]|\b(?:dollars?|euros?|pounds?|free|per month|a month|a year|% off|warranty|trial)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"^\W*(?:please )?(?:introduc(?:e|ing)|meet|say hello to|present(?:ing)?|announc(?:e|ing)|discover|launch(?:ing)?"
    r"|promot(?:e|ing)|advertis(?:e|ing)|get to know"
    r"|(?:show ?cas(?:e|ing)|show(?:ing)?(?: off)?|explain(?:ing)?|demonstrat(?:e|ing))"
    r"(?: (?:people|everyone|us|me))?(?: how| what| why)?)[: ]+",
    re.IGNORECASE,
)
"""How a request begins that brings something before the public."""
_BARE = re.compile(
    r"^(?:an?|the|our|my|your|this)?(?: (?:new|own|mobile|free|smart|little|simple|great))*"
    r"(?: (?:app|application|product|tool|software|platform|website|web app|service|saas|extension|plugin))?$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"^(?:start|try|download|install|subscribe|register|order|pre-?order|visit|join|apply|contact|sign up|book a|buy|shop"
    r"|call|enrol+|switch|(?:get|see|find|grab|discover|learn) "
    r"(?:it|yours?|the app|our app|started|in touch|out|more|now|free|access|\w+ (?:today|now|free)))\b",
    re.IGNORECASE,
)
"""How the last clause begins where it asks the viewer for something; others say what one can do with the product."""
_WHERE = re.compile(r"^(?:an?|the) (?:[\w-]+ )?(?:app|tool|platform|service|site|website|marketplace) where you ", re.IGNORECASE)
"""Before what one does with a product: "an app where you track your parcels"."""
_GOES_WITH = re.compile(r"(?:when|whenever|if|while|before|after|until|unless|because|so that|without|even)\b", re.IGNORECASE)
"""How a clause begins that says when the one before it holds."""
_ROOM = 30
"""Characters from which a headline takes no such clause."""
_SHORT, _LONG = 2, 18
"""Words of a claim: less says nothing, more is no headline."""


def read_claims(wish: str, brand: str) -> Claims:
    """The claims of a request in its own order: what the product is, what it does, what it costs, and what the viewer should do."""
    what, call = "", ""
    points: list[Claim] = []
    does_things = described = False
    plain, closing = _without_moment(_OPENING.sub("", without_any_heading(wish)))
    named = re.compile(rf"[\"“'‘]?\b{re.escape(brand)}\b[\"”'’]?,? ?(?:is |: )?", re.IGNORECASE) if brand else None
    clauses = clauses_of(plain)
    for index, clause in enumerate(clauses):
        text = _WHERE.sub("you ", clause.text.strip())
        if clause.asks and index == len(clauses) - 1 and _asks_viewer(text):
            call = text
        elif _PRICE.search(text) and not clause.acts and index:
            closing = f"{closing}, {text}" if closing else text
        elif index < 2 and not described and not clause.goes_on and (found := _described(clause, text, named)):
            whole, does = found
            described = bool(whole or does)
            what = what or whole
            points += [Claim(_capital(does), f"It {does}.")] if does else []
        elif points and _GOES_WITH.match(text):
            points[-1] = _joined(points[-1], text)
        elif index or clause.acts:
            points += _point(clause, text, does_things)
        does_things = bool(points) and points[-1].said.startswith("It ")
    points = _all_listed(plain, points, (closing, call, what))
    return Claims(what, tuple(points), _capital(closing), _capital(call))


def _without_moment(plain: str) -> tuple[str, str]:
    """A request without when its product comes, said of the product itself, and when: "our new website on Monday"."""
    lead = _MOMENT.match(plain)
    if not lead or not re.search(r"day|\d", lead["when"]):
        return plain, ""
    return f"{plain[: lead.start('said')]}{plain[lead.end() :]}", lead["when"]


_MOMENT = re.compile(
    rf"[^:,.;]*?(?P<said>,? (?:coming |out |launching |available )?(?P<when>(?:on )?{MOMENTS}))(?=[:,.;]|$)", re.IGNORECASE
)


def _all_listed(plain: str, points: list[Claim], said: Sequence[str]) -> list[Claim]:
    """The points with those of a list after a colon that were taken for words about the film ("share sheet music")."""
    before, _, after = plain.partition(": ")
    parts = [p.strip(" .") for p in re.split(r",(?!\d)\s*|\.\s+", after) if p.strip(" .")]
    if not parts or any(len(p.split()) > _LONG for p in parts):
        return points
    whole: list[Claim] = []
    left, has = list(points), bool(software_in(before)) and not all(is_manner(p) for p in parts)
    for part in parts:
        known = [p for p in left if _same(p.headline, part)]
        left = [p for p in left if p not in known]
        told = any(s and _same(s, part) for s in (*said, *(p.headline for p in points)))
        short = len(part.split()) < _SHORT and not (has and re.fullmatch(r"[a-z-]{4,}s", part))
        about = (is_manner(part) and not has) or _PRICE.search(part) or re.search(r"\d+ ?s(?:ec)", part) or short
        whole += known or ([] if told or about else [Claim(_capital(part), f"{_capital(part)}.")])
    return [*left, *whole] if whole else points


def _same(one: str, other: str) -> bool:
    """Whether one of two clauses holds the other."""
    a, b = one.lower().strip(" ."), other.lower().strip(" .")
    return a in b or b in a


def _joined(claim: Claim, text: str) -> Claim:
    """A claim with the clause that says when it holds."""
    return Claim(claim.headline if len(claim.headline) > _ROOM else f"{claim.headline} {text}", f"{claim.said.rstrip('.')} {text}.")


def _asks_viewer(text: str) -> bool:
    """Whether a clause asks the viewer for something, and does not say what one does with the product."""
    return _ASKED.match(text) is not None and len(text.split()) <= 9


def _described(clause: Clause, text: str, named: re.Pattern[str] | None) -> tuple[str, str] | None:
    """What a clause says that the product is, and what it does: "an app that plans hikes" gives ("", "plans hikes"); None where it
    speaks of something else."""
    if (told := _of_software(text, named)) is not None:
        return told
    who, does = introduced(clause)
    split = re.match(r"(?P<what>.+?),? (?:that|which) (?P<does>\w+s\b.*)$", text)
    if split:
        who, does = split["what"], split["does"]
    elif not clause.acts:
        first = text.split()[0].lower()
        if lexicon.verb(first) == first and not (named and named.search(text)):
            return None  # "create invoices in seconds" is what one does with it
        who, does = text, ""
    elif not (who and named and named.search(who)):
        return None
    rest = re.sub(r",? (?:called|named)$", "", (named.sub("", who) if named else who).strip(" ,:"))
    if does and not re.match(r"\w+s\b", does):
        return None
    return ("" if _BARE.match(rest) else rest), does


def _of_software(text: str, named: re.Pattern[str] | None) -> tuple[str, str] | None:
    """What a clause says that a piece of software is and does: "our meal planning app plans the week"; None for one that is not
    about any, or of which it is not the subject."""
    found = software_in(text)
    if found is None or not _OF_ONE.match(text[: found.start()]):
        return None
    what, rest = text[: found.end()], text[found.end() :]
    if named and (name := re.match(rf"[ ,]*(?:called |named )?{named.pattern}", rest, re.IGNORECASE)):
        rest = rest[name.end() :]
    does = re.match(r",? ?(?:(?:that|which|it) )?(?P<does>(?!is\b|has\b|was\b|users?\b)[a-z]{2,}s\b.*)", rest)
    whole = what + (rest if not does and re.match(r" (?:for|on|in|with|by|of|from|without)\b", rest) else "")
    if named:
        whole = named.sub("", whole)
    whole = whole.strip(" ,:")
    return ("" if _BARE.match(whole) else whole), does["does"] if does and not _SAYS_NOTHING.fullmatch(does["does"]) else ""


_SAYS_NOTHING = re.compile(r"(?:works|looks|runs|exists)(?: like)?\W*", re.IGNORECASE)
"""What any product does."""
_OF_ONE = re.compile(r"(?:version \w+ of )?(?:an?|the|our|my|your)? ?(?:[\w’'-]+,? ){0,4}$", re.IGNORECASE)
"""What stands before the name of what a clause is about."""


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

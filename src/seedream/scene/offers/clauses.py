"""What the clauses of an offer say: a price, a date, what the viewer is asked for, a point in its favour, or how it is to feel."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seedream.scene.offers.moments import IN_A_DATE, MOMENTS
from seedream.scene.reading import lexicon
from seedream.scene.sheets.items import MONEY
from seedream.scene.telling.worded import is_manner

_PRICE = (
    rf"(?:{MONEY}|\b\d+(?:[.,]\d+)? ?(?:€|\$|£|euros?|dollars?|pounds?|eur|usd|gbp|francs?|%|percent)|\bhalf price\b"
    r"|(?<![\w-])free\b|\bfor nothing\b|\bfor the price of\b|\d a (?:month|week|night|day|person|year)\b|\b\d for \d\b)"
)
_KEPT = "\x1f"
"""Stands for a comma that parts no clauses while a text is parted."""
_NAMED = "\x1e"
"""Stands for a colon that parts none."""
_ENUMERATED = re.compile(
    r"(?<=, )(?:two|three|four|five|six|seven|\d+) [a-z-]+(?: [a-z-]+)?: (?:[\w' -]{2,20}, )+[\w' -]{2,24}(?=[.;]|$)", re.IGNORECASE
)
"""So many of something, and what they are: "three flavours: vanilla, mango, hazelnut"."""
_NAMES_CALL = r"(?:the )?call[- ]to[- ]action|cta|button"
_ASKS = re.compile(
    rf"^(?:{_NAMES_CALL}|ends? with|ending with|closing with|close with)\b[: ]*[\"“']?(?P<call>.+?)[\"”']?$", re.IGNORECASE
)
_STOPS = r"(?<=\d)!\s+|(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bNo)(?<!\d)[.!]\s+|(?<=\d)[.!]\s+(?=[A-Z])"


@dataclass(frozen=True, slots=True)
class Said:
    """A clause and what it is: "tone", "call", "when", "price", "point"."""

    text: str
    role: str


def parted(text: str) -> list[str]:
    """The clauses of a text, cut at marks that are no part of a number, a date or an abbreviation."""
    text = re.sub(rf"\b({_NAMES_CALL}):\s+", r"\1 ", text, flags=re.IGNORECASE)
    text = re.sub(IN_A_DATE, rf"\1{_KEPT}", text, flags=re.IGNORECASE)
    hue = "|".join(sorted(lexicon.colours(), key=len, reverse=True))
    hues = rf"\b(?:available |comes )?in (?:{hue})(?:, (?:{hue}))*,? (?:and|or) (?:{hue})\b"
    text = re.sub(hues, lambda m: m[0].replace(", ", _KEPT), text, flags=re.IGNORECASE)
    text = _ENUMERATED.sub(lambda m: m[0].replace(", ", _KEPT).replace(": ", _NAMED), text)
    text = re.sub(r"(?<=\d) [–-] (?=(?:[A-Z][a-z]+ )?\d)", "–", text)
    pieces = re.split(rf"{_STOPS}|[;:?]\s+|,\s+|\s[–—-]\s", text)
    kept = (piece.replace(_KEPT, ", ").replace(_NAMED, ": ").strip(" .,;:!–—-") for piece in pieces)
    return _listed([p for p in kept if p])


def with_slogan(text: str) -> str:
    """A text of which a slogan before its colon is parted at no comma: "adopt, don't shop: 30 dogs are waiting"."""
    return re.sub(r"^[A-Za-z][A-Za-z'’ ]{2,20}, [A-Za-z'’ ]{3,20}(?=: )", lambda m: m[0].replace(", ", _KEPT), text)


def _listed(pieces: list[str]) -> list[str]:
    """The pieces with lists put together again: "with music", and then "cake and readings"."""
    out: list[str] = []
    for piece in _asked_lists(pieces):
        names = out and _NAMED_LIST.search(out[-1]) and _NAMES.fullmatch(piece)
        things = out and _BEGUN.search(out[-1]) and re.fullmatch(r"(?:[\w-]+ ){1,3}and (?:\d+ )?(?:[\w-]+ ?){1,5}", piece)
        bought = out and _BUY.match(out[-1]) and re.match(r"(?:get|and get) ", piece, re.IGNORECASE)
        if names or things or bought:
            out[-1] = f"{out[-1]}, {piece}"
        elif _SHARES.match(piece) and priced(piece) and out and len(out) > 1 and _ONE.fullmatch(out[-1]):
            listed = [piece]
            while len(out) > 1 and _ONE.fullmatch(out[-1]):
                listed.insert(0, out.pop())
            out.append(", ".join(listed))
        else:
            out.append(piece)
    return out


_BUY = re.compile(r"buy (?:one|two|three|\d+)\b", re.IGNORECASE)
"""One half of "buy one pizza, get one free"."""
_ONE = re.compile(r"[a-z-]+(?: [a-z-]+)?")
_SHARES = re.compile(
    r"^[a-z-]+(?: [a-z-]+)? (?:and|or) [a-z-]+(?: [a-z-]+)?,? (?:up to |from |for |only |all |at |[€$£\d])", re.IGNORECASE
)
"""The last two of a list, and the price of all of it: "backpacks and pens up to 40% off"."""
_NAMES = re.compile(r"[A-Z][\w’'-]+(?: (?:and|&) [A-Z][\w’'-]+)?(?: (?:who|for) .+)?")
_NAMED_LIST = re.compile(
    r"\b(?:to|welcome|with|for|by|meet|thanks|thank) (?:(?:our|the|my) (?:[a-z-]+ ){1,2})?(?:[A-Z][\w’'-]+, )*[A-Z][\w’'-]+$"
    r"|^[A-Z]\w+(?:, [A-Z]\w+)+$"
)
"""The end of a piece with which a list of names begins: "congratulations to Priya"."""
_BEGUN = re.compile(
    r"\bwith (?:[\w-]+ ){0,2}[\w-]+$"
    r"|^(?:our|we|the) [\w' -]*?\b(?:needs?|offers?|sells?|has|have|serves?|bakes?|makes?|teach(?:es)?|repairs?|fix(?:es)?"
    r"|brings?|collects?|cleans?|rents?|delivers?) (?:[a-z-]+ ){0,2}[a-z-]+$"
    r"|^(?:practi[cs]e|try|learn|enjoy|discover|see|bring|taste|meet|donate|collect) (?:the |your |our )?[\w-]+$",
    re.IGNORECASE,
)
"""The end of a piece with which a list of things begins: "with music", "our shelter needs blankets", "practise Spanish"."""


def _asked_lists(pieces: Sequence[str]) -> list[str]:
    """The pieces with what the viewer is asked to see or try in one: "come and see our labs", "hall" and "library and café"."""
    out, rest = list[str](), list(pieces)
    while rest:
        piece = rest.pop(0)
        more = next((i for i, p in enumerate(rest) if not _SHORT.fullmatch(p)), len(rest))
        last = next((i for i in range(more) if " and " in rest[i]), None)
        listed = rest[: last + 1] if last is not None and asks(piece) and _OF_OURS.search(piece) else []
        if listed and not any(_toned(p) or priced(p) for p in listed):
            piece = ", ".join((piece, *listed))
            del rest[: len(listed)]
        out.append(piece)
    return out


_SHORT = re.compile(r"(?:the |our )?(?:[a-z-]+ ?){1,3}(?:and (?:[a-z-]+ ?){1,3})?")
"""One or two of a list, by their names alone."""
_OF_OURS = re.compile(r"\b(?:our|the|with) (?:[\w-]+ ){0,2}[\w-]+$")
"""The end of a piece with which a list begins."""


def said(clause: str) -> Said:
    """What a clause of an offer is."""
    if found := _ASKS.match(clause):
        return Said(found["call"].strip(" .\"”'"), "call")
    if _BUY.match(clause) and re.search(r"\bget\b", clause, re.IGNORECASE):
        return Said(clause, "price")
    if re.match(r"use (?:the |our |my )?(?:[a-z]+ )?code\b", clause, re.IGNORECASE):
        return Said(clause, "call")
    if re.match(rf"(?:available |comes )?in (?:{'|'.join(lexicon.colours())})\b.*(?:,| and | or )", clause, re.IGNORECASE):
        return Said(clause, "point")  # the colours that there are
    hues = re.split(r",? and |,? or |, ", clause.lower())
    counts = re.search(r"\d", clause) is not None  # "98 % happy"
    if (_toned(clause) and not counts and not all(hue in lexicon.colours() for hue in hues)) or _for_the_maker(clause):
        return Said(clause, "tone")
    if re.fullmatch(rf"{MOMENTS}(?: only)?", clause, re.IGNORECASE):
        return Said(clause, "when")
    if asks(clause):
        return Said(clause, "call")
    return Said(clause, "price" if priced(clause) else "point")


_BOOKS = r"book (?:club|fair|launch|signing|shop|store|swap|reading|festival|release|group|exchange)s?\b"
"""A noun that begins like something to be done."""


def asks(clause: str) -> bool:
    """Whether a clause asks the viewer for something: "book by Friday"."""
    words = re.sub(r"^please ", "", clause, flags=re.IGNORECASE).split()
    if len(words) > 2 and re.match(r"please (?!make|create|film|use (?:our|my) )", clause, re.IGNORECASE):
        return True
    if re.match(_BOOKS, clause, re.IGNORECASE):
        return False
    verbs = (*lexicon.data("telling_words")["calls"]["verbs"], *lexicon.data("offer_words")["calls"]["verbs"])
    if re.match(r"start (?!your|the|an?\b|now|today|with|at|by|from|\w+ing\b)", clause, re.IGNORECASE):
        return False  # "start bonus 2,000 €"
    polite = clause.lower().startswith("please ")
    return (len(words) > 1 or polite) and words[0].lower() in verbs


def priced(clause: str) -> bool:
    """Whether a clause names a price, a share or that it costs nothing."""
    return re.search(_PRICE, clause, re.IGNORECASE) is not None


def _for_the_maker(clause: str) -> bool:
    return any(re.search(pattern, clause, re.IGNORECASE) for pattern in lexicon.data("offer_words")["maker"]["patterns"])


def _toned(clause: str) -> bool:
    """Whether a clause says how the film is to feel."""
    words, tones = re.findall(r"[a-z-]+", clause.lower()), lexicon.data("offer_words")["tones"]
    return is_manner(clause) or (bool(words) and all(w in tones["words"] or w in tones["links"] for w in words))

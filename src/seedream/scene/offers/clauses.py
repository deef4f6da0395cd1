"""What the clauses of an offer say: a price, a date, what the viewer is asked for, a point in its favour, or how it is to feel."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seedream.scene import lexicon
from seedream.scene.offers.moments import IN_A_DATE, MOMENTS
from seedream.scene.sheets.items import MONEY
from seedream.scene.worded import is_manner

_PRICE = (
    rf"(?:{MONEY}|\b\d+(?:[.,]\d+)? ?(?:€|\$|£|euros?|dollars?|pounds?|eur|usd|gbp|francs?|%|percent)|\bhalf price\b|\bfree\b"
    r"|\bfor nothing\b|\b\d for \d\b)"
)
_KEPT = "\x1f"
"""Stands for a comma that parts no clauses while a text is parted."""
_NAMES_CALL = r"(?:the )?call[- ]to[- ]action|cta|button"
_ASKS = re.compile(
    rf"^(?:{_NAMES_CALL}|ends? with|ending with|closing with|close with)\b[: ]*[\"“']?(?P<call>.+?)[\"”']?$", re.IGNORECASE
)
_STOPS = r"(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bNo)(?<!\d)[.!]\s+|(?<=\d)[.!]\s+(?=[A-Z])"


@dataclass(frozen=True, slots=True)
class Said:
    """A clause and what it is: "tone", "call", "when", "price", "point"."""

    text: str
    role: str


def parted(text: str) -> list[str]:
    """The clauses of a text, cut at marks that are no part of a number, a date or an abbreviation."""
    text = re.sub(rf"\b({_NAMES_CALL}):\s+", r"\1 ", text, flags=re.IGNORECASE)
    text = re.sub(IN_A_DATE, rf"\1{_KEPT}", text, flags=re.IGNORECASE)
    pieces = re.split(rf"{_STOPS}|[;:?]\s+|,\s+|\s[–—-]\s", text)
    return _listed([p for p in (piece.replace(_KEPT, ", ").strip(" .,;:!–—-") for piece in pieces) if p])


def _listed(pieces: list[str]) -> list[str]:
    """The pieces with lists put together again: "with music", and then "cake and readings"."""
    out: list[str] = []
    for piece in pieces:
        begun = out and re.search(r"\bwith (?:[\w-]+ ){0,2}[\w-]+$", out[-1])
        if begun and re.fullmatch(r"(?:[a-z-]+ ){1,3}and (?:[a-z-]+ ?){1,3}", piece):
            out[-1] = f"{out[-1]}, {piece}"
        else:
            out.append(piece)
    return out


def said(clause: str) -> Said:
    """What a clause of an offer is."""
    if found := _ASKS.match(clause):
        return Said(found["call"].strip(" .\"”'"), "call")
    if (_toned(clause) and clause.lower() not in lexicon.colours()) or _for_the_maker(clause):
        return Said(clause, "tone")
    if re.fullmatch(MOMENTS, clause, re.IGNORECASE):
        return Said(clause, "when")
    if asks(clause):
        return Said(clause, "call")
    return Said(clause, "price" if priced(clause) else "point")


def asks(clause: str) -> bool:
    """Whether a clause asks the viewer for something: "book by Friday"."""
    words = clause.split()
    verbs = (*lexicon.data("telling_words")["calls"]["verbs"], *lexicon.data("offer_words")["calls"]["verbs"])
    return len(words) > 1 and words[0].lower() in verbs


def priced(clause: str) -> bool:
    """Whether a clause names a price, a share or that it costs nothing."""
    return re.search(_PRICE, clause, re.IGNORECASE) is not None


def _for_the_maker(clause: str) -> bool:
    return any(re.search(pattern, clause, re.IGNORECASE) for pattern in lexicon.data("offer_words")["maker"]["patterns"])


def _toned(clause: str) -> bool:
    """Whether a clause says how the film is to feel."""
    words, tones = re.findall(r"[a-z-]+", clause.lower()), lexicon.data("offer_words")["tones"]
    return is_manner(clause) or (bool(words) and all(w in tones["words"] or w in tones["links"] for w in words))

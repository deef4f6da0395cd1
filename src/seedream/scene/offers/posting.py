"""Postings: requests that advertise or announce without saying so, told by their clauses: a price, a day, whom to call."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.scene.offers.clauses import asks, parted, priced
from seedream.scene.offers.kinds import kinds_in
from seedream.scene.offers.leading import led
from seedream.scene.offers.moments import DATED, MOMENTS, without_moment
from seedream.scene.offers.stating import SOUGHT, is_sentence
from seedream.scene.reading.language import tokens
from seedream.scene.reading.openings import FINITE
from seedream.scene.telling.announcement import is_scene

_ASKED = re.compile(r"^\W*(?:please )?(?:explain|teach|describe|show|how|why|what|where|who|when)\b", re.IGNORECASE)
"""Openings of requests that want something explained."""
_MADE = re.compile(
    r"(?:please )?(?:make|create|film|shoot|produce) (?:me |us )?(?:an?|the) .*(?:video|film|clip|ad|post|reel)\b", re.IGNORECASE
)
"""A clause that says what film to make."""
_MONEY = (
    r"[€$£] ?\d|\d ?(?:€|\$|£|euros?|dollars?|pounds?|eur|usd|gbp|francs?|chf)\b|\d ?(?:%|percent) off\b|\bhalf price\b"
    r"|\b\d+[.,]\d\d (?:a|per|each)\b|\d a (?:month|night|week|person)\b|\bfor the price of\b"
)
_REACHED = (
    r"\b(?:[\w-]+\.)+(?:com|org|net|de|at|ch|it|fr|uk|eu|io|app|shop|info|edu|gov)\b|\S@\S|\b(?:call|text|phone|whatsapp)\b.*\d{3}"
    r"|\b\d{3}[- ]\d{4}\b|\b0\d{2,4}[ /-]?\d{3,}|\bcode [A-Z0-9]{3,}\b|\blink in (?:bio|profile)\b"
    r"|\b\w+(?:stra(?:ß|ss)e|gasse|platz|allee) \d+|\b\d+ (?:[A-Z]\w+ )+(?:Street|Road|Avenue|Lane|Square|Drive)\b"
)
"""How somebody is reached: an address of the net, a telephone number, a code."""
_TERMS = (
    r"\b(?:for sale|for rent|to let|per person|a night|a month|a scoop|each|included|provided|part[- ]time|full[- ]time|wanted"
    r"|welcome|walk-ins?|no experience|no subscription|hours a week|days a week|congratulations|thank you|thanks to|in stores"
    r"|available|daily|open every|ages? \d|grades? \d|online or|no appointment|reservations?|tickets?|required)\b"
    r"|^free \w|^half price\b|^win an? \w"
)
"""Words of terms and conditions."""
_PAST = re.compile(r"^(?:1[0-9]{3}|200\d|201\d)s?$")
"""A year of history, which nothing is announced for."""
_OURS = re.compile(
    r"^(?:our|we|we['’]re|we['’]ve|join (?:us|our)|become an?|come to|visit (?:us|our)|now hiring|new at our)\b", re.IGNORECASE
)
_NEWS = re.compile(
    r"^(?:the )?.+? (?:(?:is|are) looking for|needs?|opens?|reopens?|closes?|offers?|sells?|turns? \d|collects?"
    r"|(?:is|are) collecting|celebrates?|moves?|invites?"
    r"|(?:is|are|will be) (?:now |again )?(?:open|closed|hiring|back|cancelled|postponed)|closed|won|wins)\b",
    re.IGNORECASE,
)
"""What some organisation tells of itself."""
_SEEKS = re.compile(r"\b(?:is|are|.re) (?:now )?(?:looking for|hiring|seeking)\b|\bneeds?\b", re.IGNORECASE)
_BODY = re.compile(
    r"^the (?:[\w-]+ ){0,3}?(?:club|team|school|company|choir|band|class|shop|store|museum|library|association|church|brigade|"
    r"clinic|practice|office|committee|council|society|department|foundation|hospital|theat(?:er|re))\b",
    re.IGNORECASE,
)
"""An organisation that tells something."""
_JOB = re.compile(r"\b(?:internship|apprenticeship|traineeship|vacanc(?:y|ies)|job)\b", re.IGNORECASE)
_CHEERS = re.compile(
    r"^(?:congratulations|congrats|thank you|thanks|a big thank you) to (?:our|the|all)\b|^adopt (?-i:[A-Z])", re.IGNORECASE
)
"""What is said to people of one's own, or to whoever could have an animal."""
_HELD = (
    r"\b(?:outage|closure|maintenance|cancelled|canceled|postponed|delayed|meeting|rehearsal|practice|party|sale|concert|class|workshop"
    r"|lunch|dinner|trip|clean-?up|exam|visit|tour|service|market)\b"
)
"""What is held, or happens, at a time that is said with it."""
_NOW = re.compile(
    r"^(?:the|our) (?:[\w-]+ ){1,4}?(?:is|are)? ?now (?:has|have|offers?|serves?|sells?|accepts?|delivers?|opens?)\b", re.IGNORECASE
)
_TRADE = (
    r"\b(?:every (?:order|purchase|sale|booking)|customers?|clients?|subscribers?|in stock|online shop|on sale|deliver(?:s|y)?)\b"
)
"""Words of somebody who sells, in a sentence of their own."""
_STRONG, _WEAK, _BRIEF = 2, 1, 5


def is_posting(text: str) -> bool:
    """Whether words advertise or announce something: a headline or a sentence of an organisation, and clauses with a price, a day,
    terms, or whom to call. A scene, a story or a question is none."""
    pieces = parted(text)
    told = any(_MADE.match(p) or _PAST.match(p) for p in pieces)
    if _CHEERS.match(text):
        return True
    if told or _ASKED.match(text) or is_scene(pieces[0]):
        return False
    if len(pieces) < 2:
        return _tells_alone(text)
    head, rest = pieces[0], pieces[1:]
    proof = sum(_proof(p) for p in rest)
    if _OURS.match(head) or SOUGHT.match(head):
        return proof + bool(_SEEKS.search(head)) >= _WEAK
    if _NEWS.match(head):
        return proof + _proof(head) >= (_WEAK if kinds_in(head) or _BODY.search(head) else _STRONG)
    begun = led(text)
    dated = re.search(rf"\b(?:{DATED})", head, re.IGNORECASE)
    named = bool(begun.before) and ":" in begun.link
    proof += bool(named or dated or _JOB.search(head))
    sure = proof > _STRONG or _is_headline(head) or is_sentence(head) or kinds_in(head)
    return proof >= _STRONG and not _moment(head) and bool(sure)


def _tells_alone(text: str) -> bool:
    """Whether one clause announces something by itself: "power outage tomorrow from 9 am to noon", "our café now delivers"."""
    what, moment = without_moment(text)
    if re.search(_HELD, what, re.IGNORECASE) and re.search(r"\d", moment) and _is_headline(what):
        return True
    if _NOW.match(text):
        return True
    sold = re.search(_TRADE, text, re.IGNORECASE) or _SEEKS.search(text)
    return _OURS.match(text) is not None and sold is not None


def _proof(piece: str) -> int:
    """How surely a clause is one of an announcement, 0 to 2: what it costs, how somebody is reached, or a date of its own says it;
    a day, terms and what is asked for do so together."""
    if any(re.search(pattern, piece, re.IGNORECASE) for pattern in (_MONEY, _REACHED)):
        told = len(piece.split()) > _BRIEF and any(w.tag in FINITE for w in tokens(piece))  # "the house was sold for $640,000"
        return _WEAK if told else _STRONG
    if is_scene(piece) or _somebody(piece.lower().split()):
        return 0
    dated = re.search(rf"\b(?:{DATED})", piece, re.IGNORECASE) is not None
    if dated and (_moment(piece) or (re.search(r"\d", piece) and _is_headline(piece))):
        return _STRONG
    terms = re.search(_TERMS, piece, re.IGNORECASE) or priced(piece)
    signs = (dated, _moment(piece) and re.search(r"\d", piece), terms, asks(piece))
    return min(sum(map(bool, signs)), _STRONG)


def _moment(piece: str) -> bool:
    return re.fullmatch(MOMENTS, piece, re.IGNORECASE) is not None


def _is_headline(piece: str) -> bool:
    """Whether words only name something, and do not tell of anybody who does something."""
    return not any(w.tag in FINITE for w in tokens(piece)) and not _somebody(piece.lower().split())


def _somebody(words: Sequence[str]) -> bool:
    """Whether words begin like the cast of a picture: "a woman", "two friends in a café"."""
    return words[0] in ("a", "an", "two", "three", "four", "some") and is_scene(f"{' '.join(words)} in it")


__all__ = ["is_posting"]

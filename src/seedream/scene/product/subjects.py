"""Subjects: what an app is about, by the words of a request; one that no table knows is made of the request's own words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from seedream.scene.product.content import Claim, Row
from seedream.scene.product.requested import Trade, trades
from seedream.scene.reading import lexicon

_IN_NAME = 4
"""How much a word in what the product is called ("a tax app") counts against one in what it does."""
_EMPTY = frozenset(
    ("app", "application", "tool", "platform", "software", "service", "website", "new", "our", "your", "smart", "mobile")
) | {"film", "video", "clip", "demo", "promo", "ad", "explainer", "teaser", "trailer", "spot", "launch", "for", "of", "a", "the"}
_BOOKS = re.compile(r"\bbook(?=(?:s|ed)? (?:an?|the|your|online|now|in|with|appointments?|tables?|rooms?|seats?|lessons?)\b)")
"""To book something, which is no book."""
_GENERAL, _GENERAL_NAMES = 0.45, ("tasks", "meetings", "timetracking", "mail", "general")
"""What the words of an app in general count against those of a subject of its own."""
_SURE = 2
"""As many of them in what the product is called make it one in general."""
OWN = "own"
_ICONS = ("star_four_points", "bell_outline", "check_circle_outline", "heart_outline")


@lru_cache(maxsize=1)
def _subjects() -> Mapping[str, tuple[frozenset[str], Trade]]:
    return {**trades("subjects"), **{f"trade.{name}": entry for name, entry in trades("trades").items()}}


def subject_of(what: str, text: str) -> Trade | None:
    """The subject that most words point to, those in `what` the product is before those in the rest of the `text`, or None."""
    named, said = _words(what), _words(text)

    def score(entry: tuple[frozenset[str], Trade]) -> tuple[float, int]:
        known = entry[0] | {f"{w}s" for w in entry[0]}
        hits = sum(w in known for w in named)
        points: float = _IN_NAME * hits + sum(w in known for w in said)
        points *= _GENERAL if entry[1].name in _GENERAL_NAMES and hits < _SURE else 1.0
        return points, -min((i for i, w in enumerate(said) if w in known), default=len(said))

    best = max(_subjects().values(), key=score)
    return best[1] if score(best)[0] >= 1 else None


def score_of(words: str, trade: Trade) -> int:
    """How many words point to a subject."""
    known = next(entry[0] for entry in _subjects().values() if entry[1] is trade)
    return sum(w in known for w in _words(words))


def _words(text: str) -> list[str]:
    return [
        w
        for w in re.findall(
            r"[a-zé]+(?:-(?:day|hand|up|do|bike))?",
            _BOOKS.sub("reserve", text.lower()).replace("dog-walking", "dog walking").replace("-care", " care"),
        )
        if w not in _EMPTY
    ]


def own_subject(what: str, claims: Sequence[Claim]) -> Trade:
    """A subject of the request's own words: its claims are what the lists hold, its nouns what is counted."""
    text = " ".join((what, *(c.headline for c in claims)))
    nouns = list(dict.fromkeys(w for w in _words(text) if (n := lexicon.noun(w)) and n.word not in _EMPTY and len(w) > 3))
    general = trades("trades")["general"][1]
    things = tuple(dict.fromkeys((*(n.capitalize() for n in nouns[:4]), *general.things)))[:4]
    rows = tuple(Row(_short(c.headline), "Today", _ICONS[i % 4]) for i, c in enumerate(claims[:4]))
    rows = (*rows, *general.rows)[:4]
    name = re.sub(r"^(?:an?|the|our|my)\s+|\s+(?:app|tool|platform|software|service)\b.*$", "", what, flags=re.IGNORECASE).strip()
    return Trade(
        OWN,
        "star_four_points",
        name[:1].upper() + name[1:] or "Overview",
        things,
        "For you",
        rows,
        tuple(r.title for r in rows[:3]),
    )


def _short(words: str) -> str:
    """The first words of a claim, as many as a row has room for."""
    kept: list[str] = []
    for word in words.split():
        if len(" ".join((*kept, word))) > 24:
            break
        kept.append(word)
    return " ".join(kept).rstrip(",;")

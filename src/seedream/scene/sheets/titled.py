"""Titled: a slide or a handout of which the title is spelled out, and how many points stand below it, or which."""

from __future__ import annotations

import re

from seedream.scene.reading import lexicon
from seedream.scene.reading.quotations import quotations
from seedream.scene.sheets import items
from seedream.scene.sheets.items import capital
from seedream.scene.sheets.view import Entry, SheetView
from seedream.scene.titles import emphasis_of

_SHEET = re.compile(
    r"^\W*(?:(?:an?|the|our|my|one)\s+)?(?:[\w'’-]+\s+){0,3}?(?:slide|handout|presentation|infographic|worksheet|page|poster)\s+"
    r"(?:with\s+(?:the|a)\s+(?:title|heading|headline)|titled|entitled|headed|called|that says|saying|reading)\s*:?,?\s*$",
    re.IGNORECASE,
)
"""What comes before the quoted title of a sheet."""
_POINTS = re.compile(
    r"\b(?:and|with|plus|,)?\s*(?:(?P<count>\w+)\s+)?(?:[\w-]+\s+)?"
    r"(?:bullet ?points|bullets|points|steps|tips|items|lines|takeaways|reasons|facts|sections)\b\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_MANY, _USUAL = 7, 3
_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh")


def read_titled(wish: str) -> SheetView | None:
    """The sheet with a title in quotation marks and the points that are asked for below it; None for any other request."""
    quoted = quotations(wish)
    if not quoted or _SHEET.match(wish[: quoted[0][0]]) is None:
        return None
    _, end, title = quoted[0]
    asked = _POINTS.search(wish[end:])
    if asked is None:
        return None
    entries = _spelled(asked["rest"], [text for _, _, text in quoted[1:]]) or _counted(asked["count"] or "")
    return SheetView(capital(title), emphasis=emphasis_of(title), form="list", entries=tuple(entries[:_MANY]))


def _spelled(rest: str, quoted: list[str]) -> list[Entry]:
    """The points as the request words them: "about price, quality and time", ": fast, safe, cheap"."""
    if quoted:
        return [*items.listed([capital(text) for text in quoted])]
    words = re.sub(r"^\W*(?:about|on|for|of|that (?:say|read)|saying|reading|:)\s+", "", rest.strip(" .")).strip(" :.")
    parts = items.pieces(words) if words else []
    return [*items.listed([capital(p) for p in parts])] if parts and all(len(p.split()) <= 12 for p in parts) else []


def _counted(count: str) -> list[Entry]:
    """As many points as are asked for, to be filled in."""
    number = lexicon.NUMBERS.get(count.lower(), int(count) if count.isdigit() else _USUAL)
    return [Entry(f"{_ORDINALS[i]} point") for i in range(min(max(number, 1), _MANY))]

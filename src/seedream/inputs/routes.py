"""Routes: the way of something from station to station, told in a sentence: "how a request travels from the app to the server"."""

from __future__ import annotations

import re

from seedream.inputs.chart_words import titled
from seedream.inputs.outlines import MOST_NODES, Node, Outline

_MOVES = (
    r"(?:travels?|goes|flows?|gets?|moves?|pass(?:es)?|runs?|makes its way|finds its way|is (?:sent|routed|passed|shipped|moved))"
)
_WHOLE = r"travel|flow|move"
"""Words that say by themselves that something is underway: how it "gets" or "goes" needs where to."""
_WAY = re.compile(
    rf"\bhow (?P<what>(?:(?!\bhow\b).){{2,60}}?) (?P<moves>{_MOVES})(?: all the way)? from (?P<way>[^.;!?]+)", re.IGNORECASE
)
_TURN = (
    r",?\s+(?:(?:and|then|finally|on|next)\s+)*(?:through|via|to|into|over|past)\s+|,\s+(?:(?:and|then|finally|next)\s+)*|"
    r"\s+and\s+(?:then\s+)?"
)
LONGEST_STATION = 5
"""Words of a station at most: more is a sentence of its own."""


def find_route(text: str) -> Outline | None:
    """Three or more stations of a way that a request asks to have shown; None where it tells no such way."""
    found = _WAY.search(text)
    if found is None or not re.search(r"\b(?:through|via|to|into)\b", found["way"]):
        return None
    stations = [_station(s) for s in _until_the_last(found["way"])]
    if not 3 <= len(stations) <= MOST_NODES or any(not 1 <= len(s.text.split()) <= LONGEST_STATION for s in stations):
        return None
    last = f" to {stations[-1].mark} {stations[-1].text}".replace("  ", " ")
    whole = re.match(_WHOLE, found["moves"], re.IGNORECASE)
    return Outline("flow", titled(f"how {found['what']} {found['moves']}{'' if whole else last}"), tuple(stations))


def _until_the_last(way: str) -> list[str]:
    """The stations of a way; what a comma adds after the "and" of the last one is a wish: ", calm tone"."""
    ends = re.search(r"(?P<all>^.*\sand\s[^,]+),(?!.*\b(?:to|into|through|via)\b)", way)
    return re.split(_TURN, ends["all"] if ends else way)


def _station(text: str) -> Node:
    """A station as it is shown, with the article that it is told with as its mark."""
    found = re.match(r"(?:(an?|the|my|our|your|its|their)\s+)?(.*)$", text.strip(" ,"), re.IGNORECASE)
    assert found is not None
    return Node(found[2], mark={"a": "the", "an": "the"}.get((found[1] or "").lower(), found[1] or ""))

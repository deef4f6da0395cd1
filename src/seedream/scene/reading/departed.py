"""The departed: who is spoken of and is no longer there, the wife of a widower, "her late grandfather"."""

from __future__ import annotations

from collections.abc import Sequence

from seedream.scene.reading.language import Token
from seedream.scene.reading.mentions import Mention

_LEFT_BY = {"widower": ("wife",), "widow": ("husband",)}
_GONE = ("late", "deceased", "dead", "departed")


def departed(mention: Mention, words: Sequence[Token]) -> bool:
    """Whether somebody who is named is dead, and only thought of: no picture shows them standing there."""
    if mention.category != "person":
        return False
    own = words[mention.start].tag == "PRP$"
    said = {w.lower for w in words}
    left = any(one in said and mention.head in whom for one, whom in _LEFT_BY.items())
    return own and (left or any(w.lower in _GONE for w in words[mention.start : mention.end]))

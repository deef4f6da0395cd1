"""Instead: places that are meant where the words of another one only say what somebody is on or over there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.scene.reading import lexicon

ON_STREET = re.compile(r" (?:on|at) (?:an?|the) (?:[\w-]+ ){0,2}?(?:corner|street|road|alley|lane|square|boulevard|high street)\b")
"""After a shop that is seen in its street: "a flower shop on a quiet corner"."""
_WOODED = ("forest", "park", "meadow", "garden", "jungle")
_BROOKS = ("stream", "brook", "creek", "river", "wooden bridge", "stone bridge", "old bridge", "bridge", "footbridge")
"""Where a bridge is over a brook of its own, and the words for that."""
_FLOORS = ("on the floor", "on the rug", "on a rug", "on the carpet")
"""Words that say where somebody sits in whatever room it is."""


def meant_instead(
    phrase: str, named: Sequence[tuple[str, str]], nouns: Sequence[str], text: str
) -> tuple[str, str, str] | None:  # fmt: skip
    """Kind, words and reason of the place that is meant where `phrase` was the best; `named` are all by kind and words."""
    dry = next((n for n in named if n[0] in _WOODED and n[1] not in _BROOKS), None)
    if phrase in _BROOKS and dry is not None and re.search(r"\b(?:foot)?bridge\b", text):
        return *dry, f'the request says "{dry[1]}"'  # "a bridge over a stream in a forest"
    school: Sequence[str] = lexicon.data("places")["classroom"]["implied_by"]
    if phrase in _FLOORS and (taught := next((n for n in nouns if n in school), "")):
        return "classroom", "kindergarten", f'"{taught}" is at school'
    return None

"""Things in offers: which drawn thing is sold, and whether a kind of offer speaks of it or of a house of one's own."""

from __future__ import annotations

import re
from dataclasses import replace

from seedream.scene.offers.kinds import Kind, inflected, kind_named
from seedream.scene.reading import lexicon

_CORE = r" (?:for|with|at|in|from|of|on|by|near|to|that|which)\b|[:,;]"
_COUNTER = 1.8
"""Height of the tallest thing that is sold over a counter, in adult heights."""


def is_ours(head: str, kind: Kind) -> bool:
    """Whether a sentence speaks of a house of a kind that is the organisation's own: "our bakery stops using plastic bags"."""
    words = "|".join(map(inflected, kind.words))
    return re.match(rf"(?:our|my|the) (?:[\w-]+ ){{0,2}}?(?:{words})\b", head, re.IGNORECASE) is not None


def names_kind(head: str, kind: Kind) -> bool:
    """Whether the name of a thing ends with a word of a kind."""
    core = re.split(_CORE, head, maxsplit=1)[0].lower()
    return any(re.search(rf"(?:^|[\s-]){inflected(w)}$", core) for w in kind.words)


def is_goods(words: str) -> bool:
    """Whether words name a thing that is drawn and can be sold over a counter: "smart doorbell"."""
    return bool(goods_in(words))


def sold_thing(thing: str) -> Kind:
    """A kind for a thing that no kind knows, in somebody's hands."""
    kind = kind_named("thing")
    shots = tuple(replace(shot, picture=shot.picture.format(thing=thing)) for shot in kind.shots)
    return replace(kind, shots=shots, hero=thing)


def goods_in(words: str) -> str:
    """The drawn thing that words name and that can be sold over a counter; "" for none."""
    core = re.split(_CORE, words, maxsplit=1)[0].lower().split()
    named = next((k for n in (3, 2, 1) if (k := lexicon.noun(" ".join(core[-n:])))), None)
    sold = named is not None and named.category == "thing" and not named.landscape and (named.held or named.height < _COUNTER)
    return named.word if sold and named is not None and lexicon.drawn_size(named.word) is not None else ""

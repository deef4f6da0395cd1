"""Sides: what is on all sides of somebody, and what an animal carries on its back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import Actor
from seedream.scene.reading.language import Token
from seedream.scene.reading.looks import height_of
from seedream.scene.reading.mentions import Mention

_BACK = re.compile(r"^(?:\w+ )?on (?:its|his|her|their) (?:backs?|shells?)\b")


def on_its_back(words: Sequence[Token], bearer: Actor, borne: Actor) -> bool:
    """Whether an animal carries something on its back, and not in its mouth."""
    following = " ".join(w.lower for w in words[borne.mention.end : borne.mention.end + 4])
    return bearer.mention.category == "animal" and _BACK.match(following) is not None


def on_all_sides(words: Sequence[Token], mention: Mention) -> Mention:
    """Some of a kind that are all around somebody, as many as that takes; a number that is said stays."""
    counted = any(w.tag == "CD" or w.lower in lexicon.NUMBERS for w in words[mention.start : mention.end])
    flies = mention.known is not None and mention.known.medium in ("air", "water")
    bare = mention.count == _SOME or (mention.count == 1 and not mention.determined and mention.noun.endswith("fish"))
    return mention if counted or not bare else replace(mention, count=6 if flies else 4)


def flies_high(actor: Actor) -> bool:
    """Whether something that flies is no insect and no little bird."""
    return height_of(actor.mention.noun) > _LITTLE


_LITTLE = 0.2
"""Height of a butterfly, in adult heights."""
_SOME = 3
"""How many a plural without a number is."""

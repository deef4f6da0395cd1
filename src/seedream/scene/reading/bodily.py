"""Bodily: how animals hold themselves that is said without a verb of its own: "curled up", "on its hind legs", "on its back"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import UPRIGHT

_STAYS = ("swim", "fly", "jump")
"""Actions that go on however an animal holds itself."""


@cache
def _manners() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((verb, re.compile(said)) for verb, said in lexicon.data("bodily")["manners"].items())


def bodily(entities: Sequence[Entity], text: str) -> tuple[Entity, ...]:
    """The entities of a request (any case); an animal of whom it is said how its body is shows that."""
    lowered, out = text.lower(), list(entities)
    for verb, said in _manners():
        for match in said.finditer(lowered):
            i = _whose(out, lowered[: match.start()])
            if i >= 0:
                one = out[i]
                action = one.action if one.action in _STAYS else "stand"
                out[i] = replace(one, action=action, look={**one.look, "posture": verb})
    return tuple(out)


def _whose(entities: Sequence[Entity], before: str) -> int:
    """Place of the animal that is named last before words; -1 for none."""
    named = [
        (max(before.rfind(e.noun), before.rfind(lexicon.plural(e.noun))), i)
        for i, e in enumerate(entities)
        if e.category == "animal" and UPRIGHT not in e.look
    ]
    at, i = max(named, default=(-1, -1))
    return i if at >= 0 else -1

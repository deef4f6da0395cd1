"""Hand in hand: in stills two who walk holding hands are seen holding hands, one beside the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity

_SAID = re.compile(r"\b(?:hold\w*|join\w*|held) (?:\w+ )?hands\b|\bhand[- ]in[- ]hand\b", re.IGNORECASE)
_GOING = ("walk", "stand", "hold", "run")
_TWO = 2


def hand_in_hand(entities: Sequence[Entity], wish: str) -> tuple[Entity, ...]:
    """The entities of a still, the two who are said to hold hands with their hands together, whatever else they do on their way."""
    people = [e for e in entities if e.category == "person" and e.action in _GOING]
    if not _SAID.search(wish) or sum(e.count for e in people) != _TWO:
        return tuple(entities)
    free = {e.id for e in people if "holding" not in e.look and "riding" not in e.look}
    return tuple(
        replace(e, action="stand", look={**e.look, "deed": "hold_hands", "verb": "hold hands"}) if e.id in free else e
        for e in entities
    )

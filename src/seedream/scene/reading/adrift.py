"""Adrift: out in space with nothing under one's feet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity
from seedream.scene.shots.views import Place

DECK = "deck"
"""What a picture of space is without where nobody stands on anything."""
_ADRIFT = re.compile(
    r"\b(?:float(?:s|ed|ing)?|drift(?:s|ed|ing)?|weightless(?:ly)?|zero gravity|space ?walks?|(?:above|over) the earth|deep space"
    r"|lost in space)\b"
)
_ABOARD = re.compile(
    r"\b(?:on|aboard|inside|at) (?:an?|the|his|her|their) (?:\w+ )?"
    r"(?:space ?ship|space station|station|deck|asteroid|platform|shuttle)\b"
)


def without_floor(kind: str, text: str) -> tuple[str, ...]:
    """What a place is without where its words are of those who float in space, and name nothing to stand on."""
    return (DECK,) if kind == "space" and _ADRIFT.search(text) and not _ABOARD.search(text) else ()


def weightless(entities: Sequence[Entity], place: Place) -> list[Entity]:
    """Everybody, animals stretched out where they float in space, as they do not on water."""
    if DECK not in place.without:
        return list(entities)
    return [_stretched(e) if e.category == "animal" and "float" in (e.action, e.look.get("posture")) else e for e in entities]


def _stretched(animal: Entity) -> Entity:
    return replace(animal, action="jump", look={k: v for k, v in animal.look.items() if k != "posture"})

"""Wardrobe: people dress for the weather they are in, unless the words say otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity
from seedream.scene.places import indoors
from seedream.scene.views import Place

_SAID = {"coat", "outfit", "top", "job", "colour"}
_ON_FOOT = {"", "stand", "walk", "run", "look_up"}
_COLD = {"rain", "storm", "snow"}
_NO_WEATHER = {"studio", "underwater", "moon", "space"}


def dress(entities: Sequence[Entity], place: Place) -> tuple[Entity, ...]:
    """The entities, with a coat and a scarf for everybody out in rain, storm or snow whose clothes were not described."""
    wintry = place.weather in _COLD or place.kind == "snow" or place.season == "winter"
    cold = wintry and place.kind not in _NO_WEATHER and not indoors(place.kind)
    return tuple(_warm(entity, place) if cold and _bare(entity) else entity for entity in entities)


def submerged(entities: Sequence[Entity], place: Place) -> tuple[Entity, ...]:
    """The entities; under water people swim, and ships lie on the ground."""
    if place.kind != "underwater":
        return tuple(entities)
    sunk = [e for e in entities if e.category == "thing" and e.action == "sail" and e.noun != "submarine"]
    walkers = [e for e in entities if e.category == "person" and e.action in _ON_FOOT]
    return tuple(replace(e, action="stand") if e in sunk else replace(e, action="swim") if e in walkers else e for e in entities)


def _bare(entity: Entity) -> bool:
    return entity.category == "person" and not _SAID & entity.look.keys() and not entity.colour


def _warm(entity: Entity, place: Place) -> Entity:
    # A dark coat keeps the figure a calm shape before bright signs; the scarf is the one warm accent that the eye follows.
    night = place.time_of_day in {"night", "blue", "storm"}
    clothes = {"outfit": "coat", "coat": "navy" if night else "burgundy", "scarf": "red" if night else "mustard"}
    return replace(entity, look={**clothes, **entity.look})

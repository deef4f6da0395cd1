"""Wardrobe: people dress for the weather they are in, unless the words say otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.reading import lexicon
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import Place

SHARED = "shared"
"""Key of the look of those who wear one thing together: its id."""
_SHARING = ("share", "sharing", "wear", "wearing")
SWIMWEAR = {"outfit": "vest", "legs": "shorts"}
"""What one wears in the water, where nothing is said of it."""
_SAID = {"coat", "outfit", "top", "job", "colour"}
_ON_FOOT = {"", "stand", "walk", "run", "look_up"}
_COLD = {"rain", "storm", "snow"}
_NO_WEATHER = {"studio", "underwater", "moon", "space"}


def dress(entities: Sequence[Entity], place: Place) -> tuple[Entity, ...]:
    """The entities, with a coat and a scarf for everybody out in rain, storm or snow whose clothes were not described."""
    wintry = place.weather in _COLD or place.kind == "snow" or place.season == "winter"
    cold = wintry and place.kind not in _NO_WEATHER and not indoors(place.kind)
    return tuple(_warm(entity, place) if cold and _bare(entity) else entity for entity in entities)


def wrapped(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[Sequence[Entity], Sequence[Relation]]:
    """Entities and relations; one scarf that several share is round all their necks, and nothing that stands beside them."""
    scarves = {e.id: e for e in entities if lexicon.CLOTHES.get(e.noun.split()[-1]) == "scarf" and e.count == 1}
    sharing = {r.subject: r.object for r in relations if r.predicate in _SHARING and r.object in scarves}
    company = {name: [e.count for e in entities if sharing.get(e.id) == name] for name in sharing.values()}
    worn = {name for name, counts in company.items() if sum(counts) > 1}
    if not worn:
        return entities, relations
    known = [_in_one(e, scarves[sharing[e.id]]) if sharing.get(e.id) in worn else e for e in entities if e.id not in worn]
    return known, [r for r in relations if not worn & {r.subject, r.object}]


def _in_one(entity: Entity, scarf: Entity) -> Entity:
    """Somebody with a scarf round the neck that others wear, too."""
    action = "stand" if entity.action == "hold" else entity.action
    return replace(entity, action=action, look={**entity.look, "scarf": scarf.colour or "red", SHARED: scarf.id})


def submerged(entities: Sequence[Entity], place: Place) -> tuple[Entity, ...]:
    """The entities; who swims wears what one swims in, under water people swim, and ships lie on the ground."""
    if place.kind != "underwater":
        return tuple(_for_swimming(e) for e in entities)
    sunk = [e for e in entities if e.category == "thing" and e.action == "sail" and e.noun != "submarine"]
    walkers = [e for e in entities if e.category == "person" and e.action in _ON_FOOT]
    there = [replace(e, action="stand") if e in sunk else replace(e, action="swim") if e in walkers else e for e in entities]
    return tuple(_for_swimming(e) for e in there)


def _for_swimming(entity: Entity) -> Entity:
    """Somebody who swims, in swimwear where nothing is said of clothes."""
    swims = entity.category == "person" and entity.action == "swim" and _bare(entity)
    return replace(entity, look={**SWIMWEAR, **entity.look}) if swims else entity


def _bare(entity: Entity) -> bool:
    return entity.category == "person" and not _SAID & entity.look.keys() and not entity.colour


def _warm(entity: Entity, place: Place) -> Entity:
    # A dark coat keeps the figure a calm shape before bright signs; the scarf is the one warm accent that the eye follows.
    night = place.time_of_day in {"night", "blue", "storm"}
    clothes = {"outfit": "coat", "coat": "navy" if night else "burgundy", "scarf": "red" if night else "mustard"}
    return replace(entity, look={**clothes, **entity.look})


def undressed(cast: Sequence[Entity], words: str, bare: set[tuple[str, str]]) -> list[Entity]:
    """The cast without what somebody wore and has lost (`bare`: their noun, and the key of its look), until it is found again."""
    said, table = set(re.findall(r"[a-z-]+", words.lower())), lexicon.data("telling_words")["wearing"]
    worn = {key for w in said if (key := lexicon.CLOTHES.get(w))}
    if said & set(table["off"]) and worn:
        bare |= {(e.noun, key) for e in cast for key in worn if key in e.look}
    elif said & set(table["on"]):
        bare.clear()
    gone = {who: {key for other, key in bare if other == who} for who, _ in bare}
    return [
        replace(e, look={k: v for k, v in e.look.items() if k not in gone[e.noun]}) if e.noun in gone else e for e in cast
    ]  # fmt: skip

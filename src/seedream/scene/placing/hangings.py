"""Hangings: what hangs on the wall of a room is on the room's own wall, above whoever is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.enclosing import INSIDE
from seedream.scene.reading.skies import indoors

HUNG = "hung"
"""Key of the look of what hangs on a room's wall."""
_WALLS = ("wall",)
_HANGS = (
    "picture frame", "clock", "mirror", "poster", "calendar", "map", "photograph", "certificate", "medal", "flag", "tapestry",
    "mask",
)  # fmt: skip
"""What hangs on a wall that is named with it, also where the words tie only those who look at it to the wall."""
_GALLERIES = ("museum", "artist_studio")
"""Rooms where pictures hang that nothing else is said of."""
_TIES = ("on", "hangs from", "at", "in", "above")


def on_the_wall(
    entities: Sequence[Entity], relations: Sequence[Relation], place: str
) -> tuple[Sequence[Entity], Sequence[Relation]]:  # fmt: skip
    """Entities and relations; in a room a wall that something hangs on is no wall of its own, and nobody stands on it."""
    walls = {e.id for e in entities if e.noun in _WALLS}
    if not (walls or place in _GALLERIES) or not (indoors(place) or place == "studio"):
        return entities, relations
    things = {e.id for e in entities if e.category == "thing"} - walls
    hung = {r.subject for r in relations if r.object in walls and r.predicate in _TIES and r.subject in things}
    tied = {r.subject for r in relations if r.predicate in ("on", "at", "under")}
    hung |= {e.id for e in entities if e.id in things - tied and _may_hang(e, walls=bool(walls))}
    if not hung:
        return entities, relations
    known = [replace(e, look={**e.look, HUNG: "wall"}) if e.id in hung else e for e in entities if e.id not in walls]
    return known, [r for r in relations if not walls & {r.subject, r.object}]


def _may_hang(entity: Entity, *, walls: bool) -> bool:
    """Whether something hangs where a wall is named, or in a gallery."""
    return name_of(entity) in _HANGS if walls else INSIDE in entity.look and name_of(entity) == _HANGS[0]

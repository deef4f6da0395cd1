"""Extents: how large those whom a request relates to each other are by nature, and where one individual is.

Lengths are adult heights; `x` counts to the right, `lift` up from the ground, larger `depth` is further away.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seedream.scene.graph import Entity
from seedream.scene.placing.blocks import CURLED, YOUNG, seat_of
from seedream.scene.placing.scaling import scale_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.beings import being_of
from seedream.scene.reading.looks import TALL, height_of

GAP = 0.12
"""Free space between neighbours."""
_LOW = 0.75
"""Height of a pose, as a part of the height standing, below which somebody fits under a table."""
SEATED = 0.80
"""Height of somebody who sits, as a part of the height standing."""
HIPS: Mapping[str, float] = {"adult": 0.27, "teen": 0.24, "elder": 0.25, "child": 0.17}
"""Height of the seat that a sitter's feet reach the ground from, by age."""
_SHOULDERS = 0.34
_LONG, _THICK = 0.98, 0.27
"""How long and how high somebody is who lies, in heights standing."""
FARTHER, NEARER, STEP = 0.2, -0.1, 0.01
"""Depths of what is behind something, before it, and between those who are side by side."""
UP = 0.05
"""How much higher in the picture somebody is who stands behind something."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one individual is; `facing` 0 leaves open where it looks."""

    x: float
    lift: float = 0.0
    depth: float = 0.0
    facing: int = 0


@dataclass(slots=True)
class Spots:
    """The spots of all individuals, by entity, and the sizes of each."""

    entities: Mapping[str, Entity]
    found: dict[str, list[Spot]] = field(default_factory=dict)

    def edges(self) -> tuple[float, float]:
        """Left and right edge of all that has been placed."""
        halves = [(s.x, size_of(self.entities[n])[0] / 2) for n, spots in self.found.items() for s in spots]
        return min(x - h for x, h in halves), max(x + h for x, h in halves)


def size_of(entity: Entity) -> tuple[float, float]:
    """Natural width and height of one individual."""
    person = entity.category == "person"
    body = being_of(entity.noun, entity.look, entity.action, entity.look.get("deed", ""), entity.look.get("holding", ""))
    if person and body and (own := lexicon.drawn_size(body)):
        return scale_of(entity.look) * own[0], scale_of(entity.look) * own[1]
    height = height_of(entity.noun, entity.look if person else None)
    height *= YOUNG if entity.category == "animal" and "young" in entity.look else 1.0
    if person and entity.action == "lie":
        return _LONG * height, _THICK * height
    if person:
        low = lexicon.data("actions")["reach"].get(entity.look.get("deed", ""), (0.0, 0.0, 1.0))[2]
        if low < _LOW:
            return _SHOULDERS * height * 1.3, height * low
        sits = entity.action == "sit"
        return _SHOULDERS * height * (1.15 if sits else 1.0), height * (SEATED if sits else 1.0)
    scale = scale_of(entity.look)
    if entity.category == "animal" and entity.look.get("posture") == "curl":
        return CURLED[0] * CURLED[1] * scale * height, CURLED[1] * scale * height
    if drawn := lexicon.drawn_size(entity.noun):
        return scale * drawn[0], scale * drawn[1]
    height *= scale
    shapes = lexicon.data("nouns")["shapes"]
    return (height * shapes.get(entity.noun, shapes["animal"])[0], height) if entity.category == "animal" else (height, height)


def hips(entity: Entity) -> float:
    """Height of the seat that suits somebody."""
    if tall := entity.look.get(TALL, ""):
        return float(lexicon.data("upright")["height"]["hips"]) * float(tall)
    return HIPS.get(entity.look.get("age", "adult"), HIPS["adult"])


def top_of(entity: Entity) -> float:
    """How high what is on a thing lies."""
    return size_of(entity)[1] * (seat_of(entity) if entity.category == "thing" else 0.9)


def abreast(entity: Entity, x: float, spacing: float = 0.0) -> list[Spot]:
    """The individuals of an entity side by side around `x`."""
    step = spacing or size_of(entity)[0] + 0.4 * GAP
    return [Spot(x + step * (i - (entity.count - 1) / 2)) for i in range(max(entity.count, 1))]

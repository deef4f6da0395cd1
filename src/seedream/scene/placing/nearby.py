"""Nearby: how near whoever is alone in a place comes, so that a cat is not as large as the armchair behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seedream.scene.graph import Entity
from seedream.scene.placing.blocks import Block
from seedream.scene.placing.extents import size_of
from seedream.scene.reading.carrying import LETTERING
from seedream.scene.reading.skies import indoors

_BOUNDLESS = ("studio", "underwater", "space", "clouds", "night_sky", "sea", "skyline")
"""Places with nothing in them that shows how large somebody is."""


@dataclass(frozen=True, slots=True)
class Closeness:
    """The height in the picture (of 1) that an adult would have at most, and that the largest of the cast has at least."""

    adult: float
    least: float

    def scale(self, blocks: Sequence[Block]) -> float:
        """The largest scale of blocks that keeps to it."""
        grown = min(b.height / max(size_of(b.entity)[1], 0.01) for b in blocks)
        return max(self.adult / grown, self.least / max(b.height for b in blocks))


_ROOM, _THINGS, _OPEN = Closeness(1.15, 0.22), Closeness(0.88, 0.22), Closeness(1.3, 0.3)


def closeness(shown: Sequence[Entity], place: str) -> Closeness | None:
    """How near a cast of animals and things comes in a place; None for as near as can be: people show their size themselves."""
    people = any(e.category == "person" for e in shown)
    if place in _BOUNDLESS or people or any(LETTERING in e.look for e in shown):
        return None
    if any(e.category == "animal" for e in shown):
        return _ROOM if indoors(place) else _OPEN
    furniture = all(size_of(e)[1] >= _FURNITURE for e in shown)  # a glass or a phone is looked at from near
    return _THINGS if furniture and indoors(place) else None


_FURNITURE = 0.4
"""Height, in adult heights, from which a thing that is alone in a room is seen in the size that it has there."""

"""Seating: whether those who sit in a shot have something to sit on among the cast, or need a chair of their own."""

from __future__ import annotations

from collections.abc import Sequence

from seedream.scene.shots.views import CastMember

SEATS = {"chair", "bench", "sofa", "couch", "stool", "armchair", "rocking chair", "bed", "toilet", "swing", "long couch",
         "long bench", "double bed", "hammock", "hospital bed", "wheelchair", "deck chair",
         "ottoman"}  # fmt: skip
NATURAL_SEATS = {"throne", "log", "mushroom", "rock", "hay bale", "tree swing", "parapet", "cliff edge", "jetty edge"}
"""What is a seat only for whoever is right before it."""


def seated(cast: Sequence[CastMember]) -> bool:
    """Whether there is a seat in the cast."""
    if any(m.category == "animal" and _sat_on(m, cast) for m in cast):
        return True
    return any(m.noun in SEATS or (m.noun in NATURAL_SEATS and _sat_on(m, cast)) for m in cast)


def _sat_on(seat: CastMember, cast: Sequence[CastMember]) -> bool:
    """Whether somebody sits right before a thing."""
    if any(m.action == "sit" and (m.by == seat.entity_id or seat.by == m.entity_id) for m in cast):
        return True
    sitters = [m.box for m in cast if m.action == "sit" and m.category == "person" and m.box is not None]
    box = seat.box
    return box is not None and any(box.x <= s.x + s.width / 2 <= box.x + box.width for s in sitters)

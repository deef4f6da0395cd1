"""Nearness: how much of the frame an adult takes in each framing, and how those who sit are seen from near."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from seedream.scene.views import CastMember, Framing

SHARE: Mapping[Framing, float] = {"wide": 0.37, "medium": 0.68, "close": 1.67, "detail": 0.37}
"""Height of an adult as a part of half the frame's width."""
_UPRIGHT = 0.78
"""Height of a sitter's head as a part of the height standing."""
_LYING = 0.2


def closeup(cast: Sequence[CastMember], x: float) -> tuple[CastMember, ...]:
    """The first of a cast from near, the head where that of somebody standing would be, with what it sits on or at."""
    first = cast[0]
    seat = next((m for m in cast if m.entity_id == first.by), None)
    own = first.lift if seat is not None else 0.0
    head = own + (_UPRIGHT * first.height if first.action == "sit" else _LYING if first.action == "lie" else first.height)
    near = replace(first, x=x, lift=round(max(1.0 - head + own, 0.0), 4), by="", aside=0.0)
    if seat is None or seat.category != "thing":
        return (near,)
    return near, replace(seat, x=x, by=near.entity_id, aside=-first.aside, lift=-own, depth=seat.depth)


def lowered(cast: Sequence[CastMember]) -> tuple[CastMember, ...]:
    """A cast that was seen from near, back on the ground."""
    first = cast[0]
    below = next((m for m in cast if m.by == first.entity_id), None)
    return (replace(first, lift=-below.lift if below is not None else 0.0), *cast[1:])

"""Crowds: a place that is said to be crowded or busy has people further back in it, in ranks that grow smaller with distance."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import CastMember, Place
from seedream.types import Rect

CROWD = "crowd"
"""What the ids of people begin with who are only there because a place is busy."""
_BUSY = re.compile(
    r"\b(?:crowded|overcrowded|busy|packed|bustling|jam-packed)\b(?! (?:with|man|woman|mother|father|bee|day|week|parents?|people))"
    r"|\b(?:full of|crowded with|packed with) people\b|\bin (?:a|the) crowd\b"
)
_EMPTY_KINDS = frozenset({"studio", "space", "underwater", "moon", "clouds", "night_sky"})
_ROOMY = frozenset({"carriage", "museum", "hotel_lobby", "corridor", "bank", "post_office", "aquarium"})
"""Rooms with a free floor: elsewhere people would stand in the furniture."""
_MANY, _FRONT = 6, 3
"""From how many people on they are a crowd themselves, and how many of those stay in front."""
_TALL, _SLIM, _GROUND = 0.7, 0.2, 0.93
"""Height and, by that, width of an adult in front, and where they stand, as parts of the frame's height."""
Ranks = tuple[tuple[float, tuple[float, ...]], ...]
_DEEP: Ranks = ((0.46, (0.07, 0.22, 0.36, 0.63, 0.78, 0.92)), (0.62, (0.14, 0.29, 0.71, 0.87)))
"""Ranks from the farthest on: size relative to the front, and where across the frame its people are."""
_SHALLOW: Ranks = ((0.68, (0.06, 0.20, 0.35, 0.65, 0.80, 0.94)), (0.80, (0.13, 0.28, 0.72, 0.88)))
"""Ranks where the ground does not reach far back: in rooms, at the water, on platforms."""
_ALONE: Ranks = ((0.92, (0.17, 0.46, 0.81)),)
"""Who is in front of those where nobody else is named."""
_NARROW = frozenset({"beach", "train_station", "harbour", "river", "airport", "skyline", "sea", "stadium", "zoo"})
_EYE = {True: 0.43, False: 0.56}
"""Height in the frame of the horizon, in rooms and under the sky."""


def crowded(cast: Sequence[CastMember], place: Place, wish: str, wide: float) -> list[CastMember]:
    """The cast of a still with the people of a busy place behind it; `wide` is the frame's width by its height."""
    furnished = indoors(place.kind) and place.kind not in _ROOMY
    if not _BUSY.search(wish.lower()) or place.kind in _EMPTY_KINDS or furnished or place.picture is not None:
        return list(cast)
    people = [m for m in cast if m.category == "person"]
    if any(m.box is None or m.by for m in cast) or len({m.entity_id.partition(".")[0] for m in people}) > _FRONT:
        return list(cast)
    shown = list(cast)
    if len(people) >= _MANY and len(people) == len(cast):
        shown = [_in_front(m, i) for i, m in enumerate(people[:_FRONT])]
    taken = [m.box for m in shown if m.box is not None]
    depths = (_SHALLOW if indoors(place.kind) or place.kind in _NARROW else _DEEP) + (() if shown else _ALONE)
    ranks = [m for k, spots in depths for m in _rank(k, spots, taken, place, wide)]
    return [*shown, *ranks]


def _in_front(member: CastMember, index: int) -> CastMember:
    """One of a crowd who stays in front, with room on both sides."""
    box = member.box
    assert box is not None
    middle = (0.24, 0.52, 0.80)[index]
    return replace(
        member, box=replace(box, x=round(middle - box.width / 2, 4)), x=round(2 * middle - 1, 4), facing=-1 if index else 1
    )


def _rank(k: float, spots: Sequence[float], taken: Sequence[Rect], place: Place, wide: float) -> list[CastMember]:
    """The people of one rank; whoever would be hidden by somebody in front is left out."""
    eye = _EYE[indoors(place.kind)]
    high, foot = _TALL * k, eye + (_GROUND - eye) * k
    width = _SLIM * high / wide
    found = []
    for i, x in enumerate(spots):
        if any(b.x - width * 0.2 < x < b.x + b.width + width * 0.2 for b in taken):
            continue
        number = round(100 * k) + i
        box = Rect(round(x - width / 2, 4), round(foot - high, 4), round(width, 4), round(high, 4))
        found.append(
            CastMember(
                f"{CROWD}.{number}", "person", "person", action="walk" if i % 3 == 1 else "talk" if i % 3 == 2 else "stand",
                x=round(2 * x - 1, 4), facing=1 if (i + number) % 2 else -1, height=round(high, 4), depth=round(0.9 - 0.5 * k, 3),
                look={"variant": str(number)}, box=box,
            )
        )  # fmt: skip
    return found

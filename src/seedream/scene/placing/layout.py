"""Layouts: how a still may be composed differently while everything that the request fixes stays as it is.

A layout moves and scales the boxes of a composition as one, so that counts and relations hold; it turns the order of what stands
side by side where the words leave it open; and it moves the hour where nobody said one (`data/variations.toml`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import GROUND, MARGIN
from seedream.scene.placing.boxes import Box
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import Framing, Place, TimeOfDay, WorldView

SIDEWAYS = {"left of", "right of", "between"}
"""Relations that fix the order from left to right."""
PULLS = ("pull", "tow", "drag", "draw")
"""What an animal does to what comes after it."""
_FARTHER = 0.5
"""Depth of who stands in the second row."""


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to compose a still. The defaults are the composition itself.

    `size` is a factor on everything; `side` -1..1 where the group stands in what is free; `turned` turns the order where no
    relation fixes it; `framing` of the place, None as it is; `hour` counts the other hours, `at` names one; `mirrored` shows the
    place from its other side; `portrait` comes close where one person is all that is shown; `rows` puts every second thing further
    away where nothing is said about who stands where; `take` draws anew what nobody said.
    """

    size: float = 1.0
    side: float = 0.0
    turned: bool = False
    framing: Framing | None = None
    hour: int = 0
    at: TimeOfDay | None = None
    mirrored: bool = False
    portrait: bool = False
    rows: float = 0.0
    take: int = 0


AS_COMPOSED = Layout()
PLACES_OF_ONE_HOUR = (
    "studio", "moon", "night_sky", "space", "underwater", "neon_city", "city_night", "server_room", "spaceship", "cinema",
    "carriage",
)  # fmt: skip
"""Places that look the same all day."""


@cache
def layouts() -> tuple[Layout, ...]:
    """All layouts, the composition itself first."""
    known = {f.name for f in fields(Layout)}
    rows: Sequence[Mapping[str, Any]] = lexicon.data("variations")["layout"]
    return tuple(Layout(**{k: v for k, v in row.items() if k in known}) for row in rows)


def ordered(shown: Sequence[Entity], relations: Sequence[Relation], layout: Layout) -> list[Entity]:
    """The entities in the order in which they stand from left to right."""
    free = not any(r.predicate in SIDEWAYS for r in relations)
    order = list(reversed(shown)) if layout.turned and free else list(shown)
    by_id = {e.id: e for e in order}
    for r in relations if free else ():
        one, other = by_id.get(r.subject), by_id.get(r.object)
        if r.predicate in PULLS and one is not None and other is not None and one.category == "animal":
            order.remove(other)  # a sled comes after the dogs that pull it, and so is left of them
            order.insert(order.index(one), other)
    return order


def laid(boxes: Sequence[Box], relations: Sequence[Relation], layout: Layout, wide: float) -> list[Box]:
    """The boxes of a composition as a layout wants them: scaled about the ground, moved to a side, in two rows."""
    if not boxes or layout == AS_COMPOSED:
        return list(boxes)
    size = layout.size
    scaled = [
        replace(b, x=b.x * size, bottom=GROUND - (GROUND - b.bottom) * size, width=b.width * size, height=b.height * size)
        for b in boxes
    ]
    if layout.rows and not relations and not any(b.lifted or b.shelved for b in boxes) and len(boxes) > 1:
        scaled = [_farther(b, layout.rows) if i % 2 else b for i, b in enumerate(scaled)]
    left, right = min(b.x - b.width / 2 for b in scaled), max(b.x + b.width / 2 for b in scaled)
    free = max(wide * (1 - 2 * MARGIN) - (right - left), 0.0)
    shift = wide * MARGIN + free * (layout.side + 1) / 2 - left
    return [replace(b, x=b.x + shift) for b in scaled]


def _farther(box: Box, back: float) -> Box:
    small = 1.0 - 1.6 * back
    return replace(box, bottom=box.bottom - back, width=box.width * small, height=box.height * small, depth=_FARTHER)


def at_hour(place: Place, layout: Layout, *, coloured: bool) -> Place:
    """The place at another hour; colours that are asked for are seen in a light that leaves them as they are."""
    if place.kind in PLACES_OF_ONE_HOUR:
        return place
    if layout.at or not layout.hour:
        return replace(place, time_of_day=layout.at or place.time_of_day)
    table: Mapping[str, Sequence[TimeOfDay]] = lexicon.data("variations")["hours"]
    others = [hour for hour in table["coloured" if coloured else "free"] if hour != place.time_of_day]
    return replace(place, time_of_day=others[(layout.hour - 1) % len(others)])


_FAR, _LESS, _ASIDE = 0.55, 0.9, 0.5


def told(layout: Layout, view: WorldView, first: WorldView) -> str:
    """In a few words what is different in a view from the first one of the same request."""
    if layout == AS_COMPOSED:
        return "all of it in one picture"
    close, size = view.framing == "close", layout.size
    parts = ["a portrait" if close else "from far away" if size < _FAR else "from further away" if size < _LESS else "from near"]
    if abs(layout.side) > _ASIDE and not close and view.cast:
        parts.append("on the left" if layout.side < 0 else "on the right")
    if view.mirrored:
        parts.append("from the other side")
    if view.place.time_of_day != first.place.time_of_day:
        parts.append(lexicon.data("variations")["words"][view.place.time_of_day])
    return ", ".join(parts)

"""Towns: parts of a town that has a look of its own, which are seen where the whole of it is."""

from __future__ import annotations

from seedream.scene.reading.places import towns, variant_of
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import Place

_PARTS = frozenset(
    {"canal", "street", "alley", "lane", "square", "city", "town", "old town", "bridge", "side street", "city street"}
)  # fmt: skip
"""Words for parts of any town."""
_SEEN = frozenset({"city", "city light", "town", "skyline", "street below", "city below"})


def part_of(town: Place, place: Place) -> bool:
    """Whether a place is only a part of a town that has a look of its own: the canals of Venice."""
    if indoors(town.kind) and place.wording.lower().split(" ")[-1] in ("window", "windows", "door"):
        return True  # "a bird flies in through the window"
    if town.kind == "skyline":
        return place.wording.lower().rstrip("s") in _SEEN  # from its roofs
    return bool(variant_of(town)) and town.wording.lower() in towns() and place.wording.lower().rstrip("s") in _PARTS

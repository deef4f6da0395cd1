"""Places: the illustrated world's settings. Each kind names the factory that paints it; modules load when they are first needed."""

from __future__ import annotations

import importlib
from types import MappingProxyType
from typing import cast

from seedream.rendering.painter import PlaceFactory, PlacePainter
from seedream.scene.views import Place
from seedream.types import FrameSpec

_HERE = "seedream.rendering.places"

PLACES = MappingProxyType(
    {
        "neon_city": f"{_HERE}.neon_city:make",
        "city_night": f"{_HERE}.neon_city:make",
        "cafe": f"{_HERE}.cafe:make",
        "field": f"{_HERE}.field:make",
        "meadow": f"{_HERE}.field:make",
        "mountains": f"{_HERE}.mountains:make",
        "sea": f"{_HERE}.sea:make",
        "beach": f"{_HERE}.sea:make",
        "forest": f"{_HERE}.forest:make",
        "moon": f"{_HERE}.moon:make",
        "night_sky": f"{_HERE}.night_sky:make",
        "desert": f"{_HERE}.desert:make",
        "snow": f"{_HERE}.snow:make",
        "underwater": f"{_HERE}.underwater:make",
        "park": f"{_HERE}.park:make",
        "road": f"{_HERE}.road:make",
        "studio": f"{_HERE}.studio:make",
    }
)
"""Place kind: "module:factory"; a factory is `(place, frame, framing, seed) -> PlacePainter`."""


def make_place(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Bake a place for one shot. Raises KeyError for a kind that is not in `PLACES`."""
    module, _, name = PLACES[place.kind].partition(":")
    factory = cast(PlaceFactory, getattr(importlib.import_module(module), name))
    return factory(place, frame, framing, seed)

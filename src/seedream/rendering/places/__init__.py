"""Places: the illustrated world's settings. Each kind names the factory that paints it; modules load when they are first needed."""

from __future__ import annotations

import importlib
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import cast

from seedream.rendering.painter import PlaceFactory, PlacePainter
from seedream.scene.reading.places import variant_of
from seedream.scene.shots.views import Place
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
        "river": f"{_HERE}.grounds.river:make",
        "train_station": f"{_HERE}.grounds.train_station:make",
        "skyline": f"{_HERE}.grounds.skyline:make",
        "garden": f"{_HERE}.grounds.garden:make",
        "village": f"{_HERE}.grounds.village:make",
        "space": f"{_HERE}.grounds.space:make",
        "airport": f"{_HERE}.grounds.airport:make",
        "planet": f"{_HERE}.grounds.planet:make",
        "suburb": f"{_HERE}.grounds.suburb:make",
        "market": f"{_HERE}.grounds.market:make",
        "harbour": f"{_HERE}.grounds.harbour:make",
        "jungle": f"{_HERE}.grounds.jungle:make",
        "waterfall": f"{_HERE}.grounds.jungle:make",
        "camp": f"{_HERE}.grounds.camp:make",
        "stadium": f"{_HERE}.grounds.stadium:make",
        "zoo": f"{_HERE}.grounds.zoo:make",
        "building_site": f"{_HERE}.grounds.site:make",
        "clouds": f"{_HERE}.grounds.cloudland:make",
        "studio": f"{_HERE}.studio:make",
        "kitchen": f"{_HERE}.rooms:make",
        "living_room": f"{_HERE}.rooms:make",
        "stage": f"{_HERE}.rooms:make",
        "meeting_room": f"{_HERE}.rooms:make",
        "factory": f"{_HERE}.rooms:make",
        "gym": f"{_HERE}.rooms:make",
        "shop": f"{_HERE}.rooms:make",
        "restaurant": f"{_HERE}.rooms:make",
        "hospital": f"{_HERE}.rooms:make",
        "laboratory": f"{_HERE}.rooms:make",
        "bedroom": f"{_HERE}.rooms:make",
        "library": f"{_HERE}.rooms:make",
        "classroom": f"{_HERE}.rooms:make",
        "office": f"{_HERE}.rooms:make",
        "castle_hall": f"{_HERE}.rooms:make",
        "church": f"{_HERE}.rooms:make",
        "museum": f"{_HERE}.rooms:make",
        "server_room": f"{_HERE}.rooms:make",
        "bathroom": f"{_HERE}.rooms:make",
        "swimming_pool": f"{_HERE}.rooms:make",
        "spaceship": f"{_HERE}.rooms:make",
        "cinema": f"{_HERE}.rooms:make",
        "barn": f"{_HERE}.rooms:make",
        "carriage": f"{_HERE}.rooms:make",
        "garage": f"{_HERE}.rooms:make",
        "hotel_lobby": f"{_HERE}.rooms:make",
        "attic": f"{_HERE}.rooms:make",
        "artist_studio": f"{_HERE}.rooms:make",
        "courtroom": f"{_HERE}.rooms:make",
        "bank": f"{_HERE}.rooms:make",
        "post_office": f"{_HERE}.rooms:make",
        "corridor": f"{_HERE}.rooms:make",
        "cellar": f"{_HERE}.rooms:make",
        "bakery": f"{_HERE}.rooms:make",
        "aquarium": f"{_HERE}.rooms:make",
        "dressing_room": f"{_HERE}.rooms:make",
        "laundromat": f"{_HERE}.rooms:make",
        "prison": f"{_HERE}.rooms:make",
        "compartment": f"{_HERE}.rooms:make",
        "recording_studio": f"{_HERE}.rooms:make",
        "tv_studio": f"{_HERE}.rooms:make",
        "salon": f"{_HERE}.rooms:make",
        "pharmacy": f"{_HERE}.rooms:make",
        "greenhouse": f"{_HERE}.rooms:make",
        "submarine": f"{_HERE}.rooms:make",
        "parking_garage": f"{_HERE}.rooms:make",
    }
)
"""Place kind: "module:factory"; a factory is `(place, frame, framing, seed) -> PlacePainter`."""

PHOTO = f"{_HERE}.photo:make"
"""The factory of places that look like a picture of the user's own."""


CITY_BY_DAY = f"{_HERE}.grounds.town:make"
"""The factory of a city street in the light of the day; the other one is for lamps, signs and wet streets."""
_LIGHT, _STILL = ("dawn", "day", "golden", "sunset", "overcast"), ("clear", "wind", "rain", "snow", "fog")


def _by_day(place: Place) -> bool:
    """Whether a city is seen by day."""
    return place.kind == "city_night" and place.time_of_day in _LIGHT and place.weather in _STILL


@cache
def _variants() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(files(__package__).joinpath("variants.toml").read_text(encoding="utf-8"))


def factory_of(place: Place) -> str:
    """ "module:function" that paints a place: its own picture's, that of the look its words ask for, or that of its kind.

    Raises KeyError for a kind that is not in `PLACES`.
    """
    if place.picture is not None:
        return PHOTO
    usual = CITY_BY_DAY if _by_day(place) else PLACES[place.kind]
    return f"{_HERE}.{_variants()[place.kind][look]}" if (look := variant_of(place)) else usual


class _Kept:
    """Places that stay baked in memory, the last used first; none unless somebody asks for it (a 2K place takes some 200 MB)."""

    def __init__(self) -> None:
        self.limit = 0
        self.places: dict[tuple[Place, FrameSpec, str, int], PlacePainter] = {}


_kept = _Kept()


def keep_places(count: int) -> None:
    """Keep the last `count` places in memory, so that another picture of the same place is drawn without baking it again."""
    _kept.limit = count
    while len(_kept.places) > count:
        del _kept.places[next(iter(_kept.places))]


def make_place(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Bake a place for one shot, or take it from those kept. Raises KeyError for a kind that is not in `PLACES`."""
    framing = "medium" if framing == "near" else framing  # a window on that
    key = (place, frame, framing, seed)
    if key in _kept.places:
        return _kept.places[key]
    module, _, name = factory_of(place).partition(":")
    painter = cast(PlaceFactory, getattr(importlib.import_module(module), name))(place, frame, framing, seed)
    if _kept.limit:
        while len(_kept.places) >= _kept.limit:
            del _kept.places[next(iter(_kept.places))]
        _kept.places[key] = painter
    return painter

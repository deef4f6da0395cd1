"""Towns of the world, rendered at 160x90: data hold, landmarks tower, canals mirror, and rooms in them are rooms."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.painter import CameraState
from seedream.rendering.places import factory_of, make_place
from seedream.rendering.places.grounds.groundwork import place_data
from seedream.rendering.props import PROPS, prop_name
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.reading.lexicon import data
from seedream.scene.reading.places import place_in
from seedream.scene.shots.views import Place, TimeOfDay, Weather
from seedream.types import FrameSpec

FRAME = FrameSpec(160, 90)
TOWNS = tuple(data("places")["village"]["looks"])


def picture(wording: str, without: tuple[str, ...] = ()) -> NDArray[np.float64]:
    place = make_place(Place("village", "day", "clear", wording, without=without), FRAME, "wide", 3)
    surface = new_surface(FRAME.width, FRAME.height)
    place.paint(surface.getCanvas(), CameraState(), 1.0, Tracks("s", 2.0, {}, ()), lambda canvas, camera: None)
    return pixels(surface)[..., :3].astype(float)


def test_every_town_has_data_whose_houses_and_things_are_drawn() -> None:
    assert set(place_data("towns")) == {*TOWNS, "downtown"}  # which is any city's by day
    houses = place_data("town_houses")
    for name, town in place_data("towns").items():
        assert all(lot[0] in houses for lot in (*town["near"], *town.get("far", ()))), name
        nouns = [row[0] for key in ("thing", "boat", "hang") for row in town.get(key, ())]
        nouns += [town[key]["noun"] for key in ("landmark", "behind") if key in town]
        assert all(prop_name(noun) in PROPS for noun in nouns), name


@pytest.mark.parametrize(("town", "noun"), [("paris", "eiffel tower"), ("london", "clock tower"), ("kyoto", "pagoda")])
def test_a_landmark_towers_unless_the_cast_brings_it(town: str, noun: str) -> None:
    assert np.abs(picture(town) - picture(town, (noun,))).max() > 40


def test_a_canal_mirrors_its_houses_and_reaches_the_viewer_where_a_boat_is_rowed() -> None:
    quay, afloat = picture("venice"), picture("venice", ("gondola",))
    assert np.abs(quay[75:] - afloat[75:]).mean() > 8
    assert afloat[60:80].std() > 10, "the water has something in it"


@pytest.mark.parametrize(
    ("words", "kind", "wording"),
    [
        ("a couple in Paris", "village", "paris"),
        ("a busy street in Kyoto", "village", "kyoto"),
        ("a hotel room in Venice", "bedroom", "hotel room"),
        ("two friends in a cafe in Rome", "cafe", "cafe"),
        ("zebras in the Serengeti", "field", "serengeti"),
        ("a heron in a swamp", "forest", "swamp"),
        ("a man on the platform of a subway station", "train_station", "subway station"),
        ("children in a kindergarten", "classroom", "kindergarten"),
    ],
)
def test_names_of_towns_and_looks_lead_to_their_place(words: str, kind: str, wording: str) -> None:
    assert place_in(words) == (kind, wording)


@pytest.mark.parametrize(("hour", "weather", "factory"), [
    ("day", "clear", "town"), ("golden", "wind", "town"), ("night", "clear", "neon_city"), ("day", "rain", "town"),
    ("overcast", "snow", "town"), ("night", "rain", "neon_city"), ("day", "storm", "neon_city"),
])  # fmt: skip
def test_a_city_has_shops_by_day_and_signs_after_dark(hour: TimeOfDay, weather: Weather, factory: str) -> None:
    assert factory_of(Place("city_night", hour, weather)).split(":")[0].endswith(factory)


def test_a_city_by_day_is_light_and_has_its_shops() -> None:
    place = make_place(Place("city_night", "day"), FRAME, "medium", 3)
    surface = new_surface(FRAME.width, FRAME.height)
    place.paint(surface.getCanvas(), CameraState(), 1.0, Tracks("s", 2.0, {}, ()), lambda canvas, camera: None)
    seen = pixels(surface)[..., :3].astype(float)
    assert seen.mean() > 100
    spread = seen.max(axis=2) - seen.min(axis=2)
    assert (spread > 50).mean() > 0.03  # awnings, trees, what stands about

"""Looks of places and the newer grounds, rendered for real at 160x90: each fills the frame, is its own, knows the hour."""

from __future__ import annotations

import importlib
from functools import lru_cache

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.painter import CameraState, PlacePainter
from seedream.rendering.places import factory_of, make_place
from seedream.rendering.places.neon_seasons import SNOW_DAY, capped, snow_lies
from seedream.rendering.surface import image_from_array, new_surface, pixels
from seedream.scene.reading.lexicon import data
from seedream.scene.reading.places import variant_of
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

LOOKS = tuple((kind, look) for kind, entry in data("places").items() for look in entry.get("looks", {}))
NEW = (*LOOKS, ("zoo", ""), ("building_site", ""), ("clouds", ""))
OPEN = tuple(
    (k, look)
    for k, look in NEW
    if not (look and factory_of(Place(k, wording=data("places")[k]["looks"][look][0])).endswith("rooms:make"))
)
"""Without those that are rooms: lamps burn there (see test_rooms)."""
WIDE = FrameSpec(160, 90)
TRACKS = Tracks("shot", 5.0, {"weather.amount": np.array([0.8], np.float32)}, ())
MARK = 0xFFFF00FF
Picture = NDArray[np.float64]


def words_of(kind: str, look: str) -> str:
    """What a request may say for a look."""
    return str(data("places")[kind]["looks"][look][0]) if look else ""


@lru_cache(maxsize=6)
def _place(
    kind: str,
    look: str,
    time: str = "day",
    weather: str = "clear",
    framing: str = "wide",
    frame: FrameSpec = WIDE,
    season: str = "",
) -> PlacePainter:
    place = Place(kind, time, weather, words_of(kind, look), season=season)  # type: ignore[arg-type]
    return make_place(place, frame, framing, 3)


def _picture(place: PlacePainter, frame: FrameSpec = WIDE, *, x: float = 0.0, y: float = 0.0, time_s: float = 1.0) -> Picture:
    surface = new_surface(frame.width, frame.height)
    surface.getCanvas().clear(MARK)
    place.paint(surface.getCanvas(), CameraState(x, y), time_s, TRACKS, lambda canvas, camera: None)
    return pixels(surface)[..., :3].astype(float)


def _bare(picture: Picture) -> bool:
    return bool(((picture[..., 2] > 200) & (picture[..., 0] > 200) & (picture[..., 1] < 70)).any())


def test_every_look_has_a_painter_and_words_of_its_own() -> None:
    said: dict[str, str] = {}
    for kind, look in LOOKS:
        for words in data("places")[kind]["looks"][look]:
            assert said.setdefault(words, kind) == kind, words
            assert words not in data("places")[kind]["words"], words
            assert variant_of(Place(kind, wording=words)) == look
        module, _, name = factory_of(Place(kind, wording=words_of(kind, look))).partition(":")
        assert callable(getattr(importlib.import_module(module), name))
        room = (kind, look) in NEW and (kind, look) not in OPEN
        assert room or factory_of(Place(kind, wording=words_of(kind, look))) != factory_of(Place(kind))


@pytest.mark.parametrize(("kind", "look"), NEW)
def test_it_fills_the_frame_wherever_the_camera_goes(kind: str, look: str) -> None:
    place = _place(kind, look)
    for x, y in ((-560.0, -40.0), (560.0, 40.0)):
        assert not _bare(_picture(place, x=x, y=y, time_s=3.0))
    tall = FrameSpec(90, 160)
    assert not _bare(_picture(_place(kind, look, "golden", framing="medium", frame=tall), tall))


@pytest.mark.parametrize(("kind", "look"), OPEN)
def test_night_is_darker_than_day_and_not_black(kind: str, look: str) -> None:
    day, night = _picture(_place(kind, look)), _picture(_place(kind, look, "night"))
    assert night.mean() < 0.72 * day.mean()
    assert night.mean() > 14
    assert day.std() > 18, "a picture, not one flat tone"


@pytest.mark.parametrize(("kind", "look"), LOOKS)
def test_a_look_is_not_the_usual_place(kind: str, look: str) -> None:
    assert np.abs(_picture(_place(kind, look)) - _picture(_place(kind, ""))).mean() > 10


def test_snow_lies_in_the_city_in_winter_and_not_in_the_rain() -> None:
    assert snow_lies(Place("city_night", season="winter"))
    assert snow_lies(Place("city_night", weather="snow"))
    assert not snow_lies(Place("city_night", weather="rain", season="winter"))
    white, bare = (_picture(_place("city_night", "", "day", season=season)) for season in ("winter", ""))
    assert white[70:].mean() > bare[70:].mean() + 30


def test_trees_of_a_street_follow_the_season() -> None:
    autumn, plain = (_picture(_place("city_night", "", "day", season=season)) for season in ("autumn", ""))
    warm = autumn[..., 2] - autumn[..., 0]  # pixels are BGR
    assert (np.abs(autumn - plain).max(axis=2) > 20).mean() > 0.02
    assert np.percentile(warm[30:70], 99) > np.percentile((plain[..., 2] - plain[..., 0])[30:70], 99)


def test_snow_caps_only_what_is_open_to_the_sky() -> None:
    picture = np.zeros((40, 60, 3), np.float32)
    alpha = np.zeros((40, 60), np.float32)
    alpha[12:, 10:50] = 1.0
    out = capped(image_from_array(picture, alpha), 4.0, SNOW_DAY, 1).toarray(colorType=skia.kRGBA_8888_ColorType)
    assert out[12, 30, :3].min() > 200
    assert out[30, 30, :3].max() < 30
    assert out[2, 30, 3] == 0


def test_windows_show_white_in_winter() -> None:
    summer, winter = (_picture(_place("classroom", "", season=season)) for season in ("summer", "winter"))
    assert np.abs(summer - winter).max() > 25


@pytest.mark.parametrize("frame", [FrameSpec(480, 270), FrameSpec(270, 480)])
def test_ground_that_begins_below_a_close_picture_is_left_out(frame: FrameSpec) -> None:
    painter = make_place(Place("mountains", "day", "clear", words_of("mountains", "canyon")), frame, "close", 0)
    assert painter.stage.adult_height > 0

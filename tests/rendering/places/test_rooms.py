"""Rooms, rendered for real at 192x108: every plan holds, windows show time and weather, lamps burn at night, no edge shows."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.painter import CameraState
from seedream.rendering.places import PLACES, make_place
from seedream.rendering.places.rooms import Room
from seedream.rendering.places.rooms.plan import foot_y, metre, nearness, plan
from seedream.rendering.places.rooms.things import BUILT, KITS
from seedream.rendering.places.rooms.wares import prop_of
from seedream.rendering.places.rooms.windows import opening
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.reading.lexicon import data
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

ROOMS = (
    "kitchen", "living_room", "bedroom", "office", "meeting_room", "classroom", "library", "laboratory", "hospital", "restaurant",
    "shop", "gym", "factory", "stage", "castle_hall", "church", "museum", "server_room", "bathroom", "swimming_pool", "spaceship",
    "cinema", "barn", "carriage", "garage", "hotel_lobby", "attic",
    "artist_studio", "courtroom", "bank", "post_office", "corridor", "cellar", "bakery", "aquarium", "dressing_room", "laundromat",
    "prison", "compartment", "recording_studio", "tv_studio", "salon", "pharmacy", "greenhouse", "submarine", "parking_garage",
    "subway_station", "bowling_alley", "ice_rink", "fire_station", "police_station", "mosque", "palace", "supermarket",
    "kindergarten", "burrow", "treehouse", "workshop", "circus", "basement", "toy_shop", "flower_shop",
)  # fmt: skip
SHOPS = (
    "candy_shop", "hardware_store", "clothes_shop", "shoe_shop", "book_shop", "music_shop", "pet_shop", "jewellery_shop",
    "electronics_shop", "antique_shop",
)  # fmt: skip
"""Rooms that are like the shop, with other wares."""
LOOK_OF = {look: kind for kind, entry in data("places").items() for look in entry.get("looks", {}) if look in (*ROOMS, *SHOPS)}
"""Rooms that are looks of another place, and which."""
TIMELESS = {
    "stage", "server_room", "spaceship", "cinema", "carriage", "cellar", "aquarium", "dressing_room", "recording_studio",
    "tv_studio", "submarine", "parking_garage", "subway_station", "ice_rink", "supermarket", "burrow", "circus", "basement",
}  # fmt: skip
"""Rooms whose light does not know the hour."""
WIDE = FrameSpec(192, 108)
TALL = FrameSpec(108, 192)
TRACKS = Tracks("s", 5.0, {}, ())
MARK = 0xFFFF00FF


def nobody(canvas: Any, camera: CameraState) -> None:
    """An empty cast."""


@lru_cache(maxsize=4)
def _room(
    kind: str, time: str = "day", weather: str = "clear", frame: FrameSpec = WIDE, framing: str = "wide", seed: int = 3
) -> Room:
    of = LOOK_OF.get(kind, kind)
    wording = data("places")[of]["looks"][kind][0] if of != kind else ""
    room = make_place(Place(of, time, weather, wording), frame, framing, seed)  # type: ignore[arg-type]
    assert isinstance(room, Room)
    return room


def _picture(room: Room, *, x: float = 0.0, y: float = 0.0, time_s: float = 1.0, cast: Any = nobody) -> NDArray[np.int16]:
    surface = new_surface(room.frame.width, room.frame.height)
    surface.getCanvas().clear(MARK)
    room.paint(surface.getCanvas(), CameraState(x, y), time_s, TRACKS, cast)
    return pixels(surface)[..., :3].astype(np.int16)


def _bare(picture: NDArray[np.int16]) -> bool:
    return bool(((picture[..., 2] > 200) & (picture[..., 0] > 200) & (picture[..., 1] < 70)).any())


def _glass(room: Room, picture: NDArray[np.int16]) -> NDArray[np.int16]:
    """Pixels in the middle of the first window that is seen whole."""
    for window in room.plan.windows:
        hole = opening(window)
        left, right = (hole.x + 12 - room._shift) * WIDE.scale, (hole.x + hole.width - 12 - room._shift) * WIDE.scale
        if left > 4 and right < WIDE.width - 4:
            return picture[
                round((hole.y + 60) * WIDE.scale) : round((hole.y + hole.height - 40) * WIDE.scale), round(left) : round(right)
            ]
    raise AssertionError("no window in the frame")


@pytest.mark.parametrize("kind", ROOMS)
def test_every_room_fills_the_frame_and_shows_its_cast(kind: str) -> None:
    room = _room(kind)
    stage = room.stage

    def figure(canvas: Any, camera: CameraState) -> None:
        body = skia.Rect.MakeXYWH(WIDE.width_u / 2 - 60, stage.ground_y - stage.adult_height, 120, stage.adult_height * 0.5)
        canvas.drawRect(body, skia.Paint(Color=MARK))

    empty, peopled = _picture(room), _picture(room, cast=figure)
    assert not _bare(empty)
    assert empty.min(axis=2).std() > 12, "a picture, not one flat tone"
    column = np.abs(peopled - empty).sum(axis=2)[:, WIDE.width // 2] > 30
    assert abs(int(np.argmax(column)) - (stage.ground_y - stage.adult_height) * WIDE.scale) <= 2
    assert 0.4 <= stage.adult_height / WIDE.height_u <= 0.5


@pytest.mark.parametrize("kind", ROOMS)
def test_every_thing_of_a_plan_exists_and_stands_within_the_room(kind: str) -> None:
    room = plan(kind)
    for thing in (*room.things, *room.front):
        if thing.what in BUILT:
            assert thing.w > 0, thing
            assert thing.h > 0, thing
        else:
            assert prop_of(thing.what).size > 0
    for thing in room.things:
        assert 0 <= thing.x <= room.period
        if thing.depth >= 0.8:  # what is baked into the wall may not be cut by the seam of the tile
            assert thing.x - thing.w * metre(1.0) / 2 >= -1, thing
            assert thing.x + thing.w * metre(1.0) / 2 <= room.period + 1, thing
    for window in room.windows:
        hole, reach = opening(window), 80 if window.dress in ("drapes", "sheer") else 36
        assert reach < hole.x
        assert hole.x + hole.width + reach < room.period
    assert all(0 < x < room.period for x in room.spots)


@pytest.mark.parametrize("kind", ROOMS)
def test_no_edge_shows_when_the_camera_travels(kind: str) -> None:
    room = _room(kind, "golden")
    for x, y in ((-620.0, 40.0), (620.0, -40.0), (9000.0, 0.0)):
        assert not _bare(_picture(room, x=x, y=y))


@pytest.mark.parametrize("framing", ["wide", "medium", "close", "detail"])
@pytest.mark.parametrize("kind", ["kitchen", "stage", "library"])
def test_portrait_is_filled_in_every_framing(kind: str, framing: str) -> None:
    assert not _bare(_picture(_room(kind, "golden", frame=TALL, framing=framing)))


@pytest.mark.parametrize("kind", [k for k in ROOMS if k not in TIMELESS])
def test_night_is_darker_than_day_and_warmer_under_the_lamps_than_outside(kind: str) -> None:
    day, night = _picture(_room(kind, "day")), _picture(_room(kind, "night"))
    assert night.mean() < 0.85 * day.mean()
    assert night.mean() > 24


def test_all_eight_times_of_day_differ() -> None:
    times = ("dawn", "day", "golden", "sunset", "blue", "night", "storm", "overcast")
    pictures = [_picture(_room("living_room", time)) for time in times]
    gaps = [float(np.abs(a - b).mean()) for i, a in enumerate(pictures) for b in pictures[:i]]
    assert min(gaps) > 3


@pytest.mark.parametrize("kind", sorted(TIMELESS - {"carriage"}))
def test_some_rooms_do_not_know_the_hour(kind: str) -> None:
    assert np.abs(_picture(_room(kind, "day")) - _picture(_room(kind, "night"))).mean() < 1


@pytest.mark.parametrize("weather", ["rain", "snow"])
def test_weather_stays_behind_the_glass_and_moves(weather: str) -> None:
    room = _room("classroom", "day", weather)
    first, later = _picture(room, time_s=1.0), _picture(room, time_s=1.0 + 4 / 15)  # the same grain lies over both
    moved = np.abs(first - later).max(axis=2) > 10
    assert moved.any()
    hole = opening(room.plan.windows[0])
    left, right = (hole.x - room._shift) * WIDE.scale, (hole.x + hole.width - room._shift) * WIDE.scale
    assert not moved[:, round(right) + 3 : WIDE.width // 2].any()
    assert left < right


@pytest.mark.parametrize("kind", ["kitchen", "restaurant", "stage", "castle_hall", "server_room", "swimming_pool", "carriage"])
def test_something_lives_in_a_quiet_room(kind: str) -> None:
    room = _room(kind, "night")
    first, *others = (_picture(room, time_s=1.0 + i * 4 / 15) for i in range(5))  # the same grain lies over all
    moved = np.maximum.reduce([np.abs(first - other).max(axis=2) for other in others]) > 3
    assert 0.0003 < moved.mean() < 0.2


def test_the_view_follows_the_hour() -> None:
    night, day = (_glass(room := _room("classroom", time), _picture(room)) for time in ("night", "day"))
    assert night.mean() < 0.6 * day.mean()


def test_what_is_outside_moves_less_than_the_wall() -> None:
    room = _room("office")
    outside, wall = room._backdrop.layers
    assert outside.parallax < 0.5 * wall.parallax


def test_seed_changes_what_is_seen_and_the_same_seed_does_not() -> None:
    first = _picture(_room("library", seed=3))
    assert np.array_equal(first, _picture(make_place(Place("library"), WIDE, "wide", 3)))  # type: ignore[arg-type]
    assert np.abs(first - _picture(_room("library", seed=5))).mean() > 5


def test_what_the_words_name_is_seen() -> None:
    """ "By the fireplace" shows the fireplace, whatever the seed would have looked at."""
    for seed in range(4):
        room = make_place(Place("living_room", "night", wording="by the fireplace"), WIDE, "wide", seed)
        assert isinstance(room, Room)
        fire = next(t for t in room.plan.things if t.what.endswith("fireplace"))
        assert room._shift < fire.x < room._shift + WIDE.width_u


def test_a_bus_goes_through_streets_and_what_is_outside_passes() -> None:
    room = make_place(Place("carriage", "day", wording="on the bus"), WIDE, "wide", 3)
    tunnel = _room("carriage")
    assert isinstance(room, Room)
    assert room._outlook == "street"
    assert tunnel._outlook == "tunnel"
    first, later = _picture(tunnel, time_s=1.0), _picture(tunnel, time_s=1.5)
    assert (np.abs(first - later).max(axis=2) > 12).mean() > 0.004


def test_perspective_is_one() -> None:
    assert nearness(0.0) == 1.0
    assert foot_y(0.0) > foot_y(0.5) > foot_y(1.0)
    assert metre(1.0) < metre(0.0)


def test_every_plan_is_a_place_that_requests_can_name() -> None:
    names = {file.name.removesuffix(".toml") for file in files("seedream.rendering.places.rooms").joinpath("plans").iterdir()}
    assert names == {*ROOMS, *SHOPS}
    assert names - set(LOOK_OF) <= set(PLACES)
    assert names - set(LOOK_OF) <= set(data("places"))
    for name in names:
        assert plan(name).spots


@pytest.mark.parametrize("kind", SHOPS)
def test_a_shop_has_its_own_wares_in_a_room_like_the_shop(kind: str) -> None:
    own, usual = plan(kind), plan("shop")
    assert own.spots == usual.spots
    assert own.colours["green"] != usual.colours["green"]
    assert {t.kind for t in own.things if t.what == "bookcase"}.isdisjoint({t.kind for t in usual.things if t.what == "bookcase"})
    assert "crates" not in {t.what for t in own.things}
    assert _picture(_room(kind)).std() > 12


def test_no_two_pieces_have_one_name() -> None:
    assert sum(len(kit) for kit in KITS) == len(BUILT)

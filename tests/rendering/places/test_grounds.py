"""Places on level ground, rendered for real at 160x90: travel, framings, hours, weather, and what is true of each of them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import from_hex
from seedream.rendering.painter import CameraState, PlacePainter
from seedream.rendering.places import make_place
from seedream.rendering.places.grounds.groundwork import Deep, place_data
from seedream.rendering.places.grounds.stalls import HEAPS
from seedream.rendering.props import PROPS
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

GROUNDS = ("suburb", "river", "train_station", "skyline", "garden", "village", "space", "airport", "planet", "market",
           "harbour", "jungle", "waterfall", "camp", "stadium")  # fmt: skip
AIRY = tuple(kind for kind in GROUNDS if kind not in ("space", "planet"))
WIDE = FrameSpec(160, 90)
TRACKS = Tracks("shot", 5.0, {"weather.amount": np.array([0.8], np.float32)}, ())
MARK = 0xFFFF00FF
Picture = NDArray[np.float64]


@lru_cache(maxsize=4)
def _place(
    kind: str, time: str = "day", weather: str = "clear", words: str = "", frame: FrameSpec = WIDE, framing: str = "wide",
    seed: int = 3,
) -> PlacePainter:  # fmt: skip
    return make_place(Place(kind, time, weather, words), frame, framing, seed)  # type: ignore[arg-type]


def _picture(place: PlacePainter, frame: FrameSpec = WIDE, *, x: float = 0.0, y: float = 0.0, time_s: float = 1.0) -> Picture:
    surface = new_surface(frame.width, frame.height)
    surface.getCanvas().clear(MARK)
    place.paint(surface.getCanvas(), CameraState(x, y), time_s, TRACKS, lambda canvas, camera: None)
    return pixels(surface)[..., :3].astype(float)


def _bare(picture: Picture) -> bool:
    return bool(((picture[..., 2] > 200) & (picture[..., 0] > 200) & (picture[..., 1] < 70)).any())


@pytest.mark.parametrize("kind", GROUNDS)
def test_no_edge_shows_when_the_camera_travels(kind: str) -> None:
    place = _place(kind)
    for x in (-560.0, 560.0):
        for y in (-40.0, 40.0):
            assert not _bare(_picture(place, x=x, y=y, time_s=4.0))


@pytest.mark.parametrize(
    ("width", "height", "framing"),
    [(90, 160, "wide"), (90, 160, "close"), (120, 120, "medium"), (160, 90, "close"), (160, 90, "detail")],
)
@pytest.mark.parametrize("kind", GROUNDS)
def test_every_shape_and_framing_is_filled(kind: str, width: int, height: int, framing: str) -> None:
    frame = FrameSpec(width, height)
    place = _place(kind, "golden", frame=frame, framing=framing)
    for x in (-560.0, 0.0, 560.0):
        assert not _bare(_picture(place, frame, x=x))


@pytest.mark.parametrize("kind", [kind for kind in (*AIRY, "planet") if kind != "stadium"])
def test_night_is_darker_than_day(kind: str) -> None:
    assert _picture(_place(kind, "night")).mean() < 0.62 * _picture(_place(kind)).mean()


@pytest.mark.parametrize("kind", AIRY)
@pytest.mark.parametrize("weather", ["rain", "snow", "fog"])
def test_weather_shows(kind: str, weather: str) -> None:
    assert np.abs(_picture(_place(kind, "overcast", weather)) - _picture(_place(kind, "overcast"))).mean() > 0.5


@pytest.mark.parametrize("kind", GROUNDS)
def test_seeds_differ_and_repeat(kind: str) -> None:
    first = _picture(_place(kind))
    assert np.array_equal(first, _picture(make_place(Place(kind, "day"), WIDE, "wide", 3)))
    assert np.abs(first - _picture(_place(kind, seed=4))).mean() > 4


@pytest.mark.parametrize("kind", ["suburb", "train_station", "skyline", "village", "airport", "market", "harbour", "camp"])
def test_lamps_burn_at_night(kind: str) -> None:
    night = _picture(_place(kind, "night"))
    warm = (night[..., 2] > 120) & (night[..., 2] > night[..., 0] + 25)  # BGR
    assert warm.sum() > 25


def test_floodlights_light_the_pitch_under_a_dark_sky() -> None:
    night, day = _picture(_place("stadium", "night")), _picture(_place("stadium"))
    assert night[:8].mean() < 0.5 * day[:8].mean()
    assert night[60:].mean() > 0.6 * day[60:].mean()


def test_a_campfire_lights_the_ground_and_rain_puts_it_out() -> None:
    def heat(weather: str) -> float:
        near = _picture(_place("camp", "night", weather))[66:84, 50:110]
        return float((near[..., 2] - near[..., 0]).mean())  # BGR: red over blue

    assert heat("clear") > heat("rain") + 20


def test_water_falls_and_flames_lick() -> None:
    for kind, rows, columns in (("waterfall", slice(12, 44), slice(72, 88)), ("camp", slice(62, 80), slice(70, 90))):
        place = _place(kind, "day")
        moved = np.abs(_picture(place, time_s=1.0)[rows, columns] - _picture(place, time_s=1.4)[rows, columns]).mean()
        assert moved > 3, kind


def test_boats_and_houses_are_mirrored_in_a_harbour() -> None:
    harbour, sunset = _picture(_place("harbour")), _picture(_place("harbour", "sunset"))
    assert np.argmax(sunset[52:58].mean(axis=(0, 1))) == 2  # the red of the sky lies on the water
    assert harbour[52:58].std(axis=1).mean() > 12, "more than one flat tone"


GROWING = ("park", "forest", "suburb", "village", "garden")


@pytest.mark.parametrize("kind", GROWING)
def test_autumn_is_seen_in_leaves_and_on_the_ground(kind: str) -> None:
    def warm(season: str) -> NDArray[np.float64]:
        picture = _picture(make_place(Place(kind, "day", season=season), WIDE, "wide", 3))  # type: ignore[arg-type]
        return picture[..., 2] - picture[..., 1]  # BGR: red over green

    autumn, summer = warm("autumn"), warm("summer")
    assert ((autumn - summer) > 15).mean() > 0.02
    assert ((autumn - summer)[70:] > 8).mean() > 0.01, "leaves lie on the ground"


@pytest.mark.parametrize("kind", ["park", "garden", "suburb"])
def test_spring_brings_blossom_and_winter_snow(kind: str) -> None:
    summer, spring, winter = (
        _picture(make_place(Place(kind, "day", season=season), WIDE, "wide", 3)) for season in ("summer", "spring", "winter")
    )
    assert (np.abs(spring - summer).max(axis=2) > 12).mean() > 0.01
    assert winter[70:].min(axis=2).mean() > summer[70:].min(axis=2).mean() + 20
    thaw = _picture(make_place(Place(kind, "day", "rain", season="winter"), WIDE, "wide", 3))
    assert thaw[70:].min(axis=2).mean() < winter[70:].min(axis=2).mean() - 10


def test_a_playground_has_things_to_play_on() -> None:
    assert np.abs(_picture(_place("park")) - _picture(_place("park", words="playground"))).mean() > 1


def test_snow_lies_on_the_ground_of_a_village_but_not_under_a_roof() -> None:
    white = _picture(_place("village", "day", "snow"))[72:86]
    assert white.min(axis=2).mean() > _picture(_place("village"))[72:86].min(axis=2).mean() + 25
    hall = _picture(_place("airport", "overcast", "snow"))[76:88]
    assert np.abs(hall - _picture(_place("airport", "overcast"))[76:88]).mean() < 14


def test_water_mirrors_the_sky() -> None:
    calm = _picture(_place("river", "sunset"))
    sky, water = calm[20:36].mean(axis=(0, 1)), calm[58:66].mean(axis=(0, 1))
    assert np.argmax(sky) == np.argmax(water) == 2  # red prevails above and below
    assert np.argmax(_picture(_place("river"))[58:66].mean(axis=(0, 1))) == 0


def test_a_lake_has_no_bridge_and_a_promenade_has_water() -> None:
    assert np.abs(_picture(_place("river")) - _picture(_place("river", words="a quiet lake"))).mean() > 1
    assert np.abs(_picture(_place("skyline")) - _picture(_place("skyline", words="waterfront"))).mean() > 5


def test_a_mountain_lake_has_peaks_above_it_and_mirrors_them() -> None:
    lake, high = _picture(_place("river", words="lake")), _picture(_place("river", words="mountain lake"))
    changed = np.abs(lake - high).max(axis=2) > 20
    assert changed[15:45].mean() > 0.08  # the peaks, over the far shore
    assert changed[50:75].mean() > 0.02  # and their image in the water


def test_a_train_that_arrives_moves_and_one_that_stands_does_not() -> None:
    standing, arriving = _place("train_station"), _place("train_station", words="a train arriving")
    rows = slice(40, 64)
    still = np.abs(_picture(standing, time_s=0.5)[rows] - _picture(standing, time_s=2.0)[rows]).mean()
    moved = np.abs(_picture(arriving, time_s=0.5)[rows] - _picture(arriving, time_s=2.0)[rows]).mean()
    assert moved > 4 * still + 2


def test_mars_is_red_and_space_is_black_above() -> None:
    mars = _picture(_place("planet", words="mars"))[60:80].mean(axis=(0, 1))
    assert mars[2] > mars[1] > mars[0]
    assert _picture(_place("space"))[:20].mean() < 45


def test_things_stand_at_the_size_of_their_depth() -> None:
    place: Any = _place("suburb")
    deep = Deep(place)
    assert deep.k(0.0) == 1.0
    assert deep.unit(0.0) == pytest.approx(place.stage.adult_height)
    assert deep.y(0.0) == pytest.approx(place.stage.ground_y)
    near, far = deep.y(1.0), deep.y(5.0)
    assert place.horizon < far < near < place.stage.ground_y
    assert (near - place.horizon) / deep.unit(1.0) == pytest.approx((far - place.horizon) / deep.unit(5.0))


def test_the_cast_moves_with_the_ground_under_its_feet() -> None:
    place = _place("village")

    def figure(canvas: Any, camera: CameraState) -> None:
        canvas.drawCircle(960.0 - camera.x, place.stage.ground_y, 14, skia.Paint(Color=MARK))

    surface = new_surface(WIDE.width, WIDE.height)
    place.paint(surface.getCanvas(), CameraState(240.0, 0.0), 1.0, TRACKS, figure)
    assert _bare(pixels(surface)[..., :3].astype(float)[:, 54:66])


def test_the_data_name_things_that_exist() -> None:
    houses = place_data("dwellings")
    assert all(lot["house"] in houses for lot in place_data("suburb")["lot"])
    assert all(lot["house"] in houses for row in ("near", "far") for lot in place_data("village")[row])
    assert all(car["prop"] in PROPS and from_hex(car["colour"]) for car in place_data("suburb")["car"])
    for row in ("back", "front"):
        assert all(entry["goods"] in {*HEAPS, "flowers"} for entry in place_data("market")[row])
    assert all(entry["name"] in houses for entry in place_data("harbour")["house"])
    assert set(place_data("train_station")["hands"]) == {"dawn", "day", "golden", "sunset", "blue", "night", "storm", "overcast"}

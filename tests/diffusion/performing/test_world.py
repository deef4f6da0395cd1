"""World: cameras go as far as the storyboard says at the sampled pace; weather, lightning and places sound as they should."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.diffusion.conditions import Condition
from seedream.diffusion.curves import Curve
from seedream.diffusion.denoiser import Numbers
from seedream.diffusion.performing.stage import Part
from seedream.diffusion.performing.world import FOLLOW_REACH_U, perform_camera, perform_environment
from seedream.scene.shots.camera import camera as named
from seedream.scene.shots.views import CastMember, Place, TimeOfDay, Weather, WorldView
from seedream.scene.storyboard import Camera, CameraMove
from seedream.types import Mood
from tests.diffusion.material import board, reading, street, window, with_curve

FRAMES = 101


def _speeds(right: Curve | float = 0.0, down: Curve | float = 0.0, inward: Curve | float = 0.0, **events_s: list[float]) -> Numbers:
    values = window(FRAMES, **events_s)
    for name, curve in (("camera.x", right), ("camera.y", down), ("camera.zoom", inward)):
        values = with_curve(values, name, curve)
    return values


def _camera(move: CameraMove, values: Numbers, amount: float = 0.5, direction: int = 1, follow: Curve | None = None) -> Part:
    shot = replace(board(street(), seconds=4.0).shots[0], camera=Camera(move, amount, direction))
    part = perform_camera(shot, reading(values), Mood(), follow)
    assert {name: len(curve) for name, curve in part.channels.items()} == dict.fromkeys(
        ("camera.x", "camera.y", "camera.zoom"), FRAMES
    )
    return part


@pytest.mark.parametrize(("move", "sign"), [("push", 1), ("pull", -1)])
def test_a_push_goes_in_and_a_pull_out_as_far_as_the_board_says(move: CameraMove, sign: int) -> None:
    for amount in (0.2, 0.9):
        zoom = _camera(move, _speeds(inward=np.linspace(0.2, 1.0, FRAMES) * sign), amount).channels["camera.zoom"]
        assert (np.diff(zoom) * sign > 0).all()
        assert np.ptp(zoom) == pytest.approx(0.03 + 0.07 * amount)
        assert zoom.min() == pytest.approx(1.0)


@pytest.mark.parametrize("move", ["truck", "pan"])
@pytest.mark.parametrize("direction", [1, -1])
def test_a_truck_travels_to_its_side_at_the_sampled_pace(move: CameraMove, direction: int) -> None:
    slow_then_quick = np.where(np.arange(FRAMES) < 50, 0.2, 0.8)
    x = _camera(move, _speeds(right=direction * slow_then_quick), direction=direction).channels["camera.x"]
    gone = (x - x[0]) * direction
    assert gone[-1] == pytest.approx(60 + 140 * 0.5, abs=20)
    assert gone[30] < 0.2 * gone[-1]
    assert gone[75] > 0.5 * gone[-1]


def test_a_static_camera_stands_still_whatever_was_sampled() -> None:
    rng = np.random.default_rng(0)
    restless = [rng.standard_normal(FRAMES) for _ in range(3)]
    part = _camera("static", _speeds(*restless, accent=[1.0, 2.0]))
    assert not part.channels["camera.x"].any()
    assert not part.channels["camera.y"].any()
    assert (part.channels["camera.zoom"] == 1).all()
    assert part.events == ()


def test_a_drifting_camera_is_as_restless_as_sampled_but_hardly_moves() -> None:
    rng = np.random.default_rng(0)
    calm = _camera("drift", _speeds(right=0.3)).channels
    tense = _camera("drift", _speeds(0.3 + 0.3 * rng.standard_normal(FRAMES), 0.3 * rng.standard_normal(FRAMES))).channels
    assert np.abs(np.diff(calm["camera.y"])).max() < 1e-6
    assert np.abs(np.diff(tense["camera.y"])).mean() > 1
    for channels in (calm, tense):
        assert np.abs(channels["camera.x"]).max() < 40
        assert np.abs(channels["camera.zoom"] - 1).max() < 0.06


def test_a_following_camera_keeps_to_its_member_as_far_as_the_place_reaches() -> None:
    near, far = np.linspace(-200, 300, FRAMES), np.linspace(0, 3000, FRAMES)
    assert _camera("follow", _speeds(), follow=near).channels["camera.x"] == pytest.approx(near - 50)
    x = _camera("follow", _speeds(), follow=far).channels["camera.x"]
    assert (x[0], x[-1]) == (pytest.approx(-FOLLOW_REACH_U), pytest.approx(FOLLOW_REACH_U))
    assert not _camera("follow", _speeds()).channels["camera.x"].any()


def test_accents_push_in_at_once_and_let_go() -> None:
    part = _camera("truck", _speeds(right=0.5, accent=[1.0, 3.0]))
    zoom = part.channels["camera.zoom"]
    assert [event.time_s for event in part.events] == pytest.approx([1.0, 3.0], abs=0.003)
    assert {(event.kind, event.source) for event in part.events} == {("accent", "camera")}
    assert zoom[20] == 1
    assert zoom[26] > 1.008
    assert zoom[26] - 1 > 3 * (zoom[45] - 1)


def _around(place: Place, values: Numbers, condition: Condition | None = None, seed: int = 0) -> Part:
    return perform_environment(place, reading(values, condition), (len(values) - 1) / 25, np.random.default_rng(seed))


STORM = Place("neon_city", "night", "storm")


def test_thunder_comes_after_its_lightning_by_its_distance() -> None:
    values = window(201, flash=[1.0, 5.0], thunder=[1.0, 5.0])
    part = _around(STORM, values, Condition(weather="storm", thunder_lag_s=1.2))
    lightning, thunder = ([e for e in part.events if e.kind == kind] for kind in ("lightning", "thunder"))
    assert [e.time_s for e in lightning] == pytest.approx([1.0, 5.0], abs=0.003)
    assert [e.time_s for e in thunder] == pytest.approx([2.2, 6.2], abs=0.003)
    assert all(e.seen and not e.sound for e in lightning)
    assert all(e.sound == "thunder" and not e.seen for e in thunder)


def test_lightning_lights_the_sky_at_once_and_fades() -> None:
    flash = _around(STORM, window(201, flash=[1.0, 5.0])).channels["light.flash"]
    assert flash[:25].max() == 0
    assert flash[[25, 26, 125, 126]].min() > 0.5
    assert flash[[50, 110, 150]].max() < 0.05
    assert flash.max() <= 1


def test_far_thunder_is_weaker_than_near_thunder() -> None:
    values = window(201, flash=[1.0], thunder=[1.0])
    near, far = (
        next(e for e in _around(STORM, values, Condition(weather="storm", thunder_lag_s=lag_s)).events if e.kind == "thunder")
        for lag_s in (0.5, 2.4)
    )
    assert near.strength > far.strength + 0.3


def test_lightning_and_thunder_need_a_storm() -> None:
    part = _around(Place("neon_city", "night", "rain"), window(201, flash=[1.0], thunder=[2.0]))
    assert not {e.kind for e in part.events} & {"lightning", "thunder"}
    assert not part.channels["light.flash"].any()


@pytest.mark.parametrize(("weather", "falls"), [("clear", False), ("snow", True)])
def test_weather_falls_where_there_is_some(weather: Weather, falls: bool) -> None:
    values = with_curve(with_curve(window(201), "weather", 0.7), "wind", np.linspace(-2, 2, 201))
    channels = _around(Place("park", weather=weather), with_curve(values, "light", 1.3)).channels
    assert channels["weather.amount"] == pytest.approx(np.full(201, 0.7 * falls))
    assert (channels["weather.wind"].min(), channels["weather.wind"].max()) == (-1, 1)
    assert channels["light.level"] == pytest.approx(np.full(201, 1.05))


@pytest.mark.parametrize(("kind", "time", "weather", "sounds"), [
    ("meadow", "day", "clear", {"bird_chirp"}), ("meadow", "night", "clear", set()), ("meadow", "day", "rain", set()),
    ("mountains", "night", "clear", {"wind_gust"}), ("sea", "night", "storm", {"wave_crash"}), ("studio", "day", "clear", set()),
])  # fmt: skip
def test_places_are_heard_but_birds_not_by_night_or_in_rain(
    kind: str, time: TimeOfDay, weather: Weather, sounds: set[str]
) -> None:  # fmt: skip
    part = _around(Place(kind, time, weather), window(201, surroundings=[1.0, 3.0, 7.9]))
    heard = [e for e in part.events if e.kind == "heard"]
    assert {e.sound for e in heard} == sounds
    assert [e.time_s for e in heard] == pytest.approx([1.0, 3.0] if sounds else [], abs=0.003)
    assert all(not e.seen and 0 < e.strength < 1 and abs(e.pan) <= 0.8 for e in heard)


def test_moves_that_are_data_keep_their_channels_and_a_follower_its_path() -> None:
    values = _speeds(right=0.4)
    shot = replace(board(street(), seconds=4.0).shots[0], camera=named("tilt", 0.5, 1))
    up = perform_camera(shot, reading(values), Mood(), None).channels["camera.tilt"]
    assert up[0] > 0 > up[-1]
    path = np.linspace(0, 300, FRAMES)
    shaky = Camera("follow", 0.5, 1, "handheld")
    x = perform_camera(replace(shot, camera=shaky), reading(values), Mood(), path).channels["camera.x"]
    assert np.ptp(x) == pytest.approx(300, abs=60)
    assert np.abs(np.diff(x, 2)).max() > 0.01


def test_the_focus_goes_from_one_depth_to_another_in_the_middle_of_the_shot() -> None:
    view = WorldView(Place("park"), (CastMember("a", "person", "man", depth=-0.4), CastMember("b", "person", "woman", depth=0.6)))
    shot = replace(board(view, seconds=4.0).shots[0], camera=Camera("static", 0.5, focus=("a", "b")))
    channels = perform_camera(shot, reading(_speeds()), Mood(), None).channels
    focus = channels["camera.focus"]
    assert (focus[0], focus[-1]) == (pytest.approx(-0.4), pytest.approx(0.6))
    assert (focus[:38] == focus[0]).all()
    assert (np.diff(focus) >= 0).all()
    assert (channels["camera.aperture"] > 0.3).all()


def test_angles_change_the_size_of_the_cast() -> None:
    shot = board(street(), seconds=4.0).shots[0]
    low, high = (
        perform_camera(replace(shot, camera=Camera("static", 0.5, angle=angle)), reading(_speeds()), Mood(), None).channels
        for angle in (-1.0, 1.0)
    )
    assert low["camera.loom"][0] > 1.05 > 0.95 > high["camera.loom"][0]
    assert high["camera.tilt"][0] > 0 == low["camera.tilt"][0]

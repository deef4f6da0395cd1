"""Camera paths and depth of field: no edge is ever seen, the subject stays where it should, blur is where the focus is not."""

from __future__ import annotations

import numpy as np
import pytest
import skia

from seedream.diffusion.curves import grid
from seedream.diffusion.performing.world import _angle, _manner
from seedream.diffusion.tracks import Tracks
from seedream.rendering.camera import CameraPath
from seedream.rendering.focus import Focus, Softener
from seedream.rendering.painter import CameraState, StageSpec
from seedream.rendering.places.layers import Plate
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.shots.camera import camera, moves
from seedream.scene.shots.views import Place, WorldView
from seedream.scene.storyboard import Shot
from seedream.types import FrameSpec

WIDE, TALL = FrameSpec(320, 180), FrameSpec(180, 320)
REACH_U = 600.0
"""How far every place lets the camera travel to either side."""


def _tracks(name: str, seconds: float, direction: int = 1, angle: float = 0.0) -> Tracks:
    times = grid(seconds)
    shot = Shot("s", 0, "b", "p", 0.0, seconds, WorldView(Place("park"), (), "medium"), camera(name, 1.0, direction))
    channels = _manner(shot, moves()[name], times, np.ones_like(times))
    if angle:
        shot = Shot("s", 0, "b", "p", 0.0, seconds, shot.view, camera(name, 1.0, direction))
        channels |= _angle(shot, times, channels.get("camera.tilt", 0.0 * times))
    return Tracks("s", seconds, {k: np.asarray(v, np.float32) for k, v in channels.items()}, ())


def _beyond(path: CameraPath) -> float:
    """By how many design units the picture would have to move beyond the room that its zoom leaves; above 0 an edge is seen."""
    worst = -1e9
    for time_s in np.linspace(0, path.tracks.duration_s, 60):
        state = path.at(float(time_s))
        for shift, size in ((state.shift_x, path.frame.width_u), (state.shift_y, path.frame.height_u)):
            worst = max(worst, abs(shift) - (state.zoom - 1) / 2 * size)
    return worst


@pytest.mark.parametrize("frame", [WIDE, TALL])
@pytest.mark.parametrize("seconds", [1.2, 8.0])
@pytest.mark.parametrize("name", list(moves()))
def test_no_move_shows_an_edge(name: str, seconds: float, frame: FrameSpec) -> None:
    for direction in (1, -1):
        tracks = _tracks(name, seconds, direction)
        assert _beyond(CameraPath(tracks, frame)) < 0.01
        assert np.abs(tracks.channels["camera.x"]).max() <= REACH_U


def test_the_check_sees_a_picture_that_is_too_small() -> None:
    path = CameraPath(_tracks("pan", 8.0), WIDE)
    path.__dict__["margin"] = 0.0
    assert _beyond(path) > 50


@pytest.mark.parametrize("name", list(moves()))
def test_moves_go_as_far_in_their_time_as_they_may(name: str) -> None:
    quick, slow = _tracks(name, 0.9).channels, _tracks(name, 8.0).channels
    names = [n for n in slow if n != "camera.smear"]
    assert any(np.ptp(slow[n]) > 0 for n in names)
    assert all(np.ptp(quick[n]) <= np.ptp(slow[n]) + 12 for n in names)
    for curve in slow.values():
        assert np.isfinite(curve).all()


def test_a_ramped_move_rests_starts_and_stops_softly() -> None:
    tilt = _tracks("tilt", 5.0).channels["camera.tilt"]
    speed = np.abs(np.diff(tilt))
    assert speed[:8].max() < 0.02 * speed.max()
    assert speed[-8:].max() < 0.02 * speed.max()
    assert tilt[0] > 0 > tilt[-1]


def test_an_orbit_keeps_the_cast_and_moves_near_and_far_in_opposite_directions() -> None:
    path = CameraPath(_tracks("orbit", 6.0), WIDE)
    ways = {}
    for parallax in (0.0, 1.0, 1.4):
        first, last = (
            -s.x * parallax * s.zoom + s.shift_x for s in (path.at(0.0), path.at(6.0))
        )  # fmt: skip
        ways[parallax] = last - first
    assert abs(ways[1.0]) < 1
    assert ways[0.0] > 60
    assert ways[1.4] < -20


def test_a_dolly_zoom_grows_the_place_and_not_the_cast() -> None:
    path = CameraPath(_tracks("dolly zoom", 4.0), WIDE)
    first, last = (path.sized(path.at(t), t, (700.0, 1000.0)) for t in (0.0, 4.0))
    assert first.zoom == pytest.approx(1.0)
    assert last.zoom > 1.2
    assert last.zoom * last.cast == pytest.approx(first.zoom * first.cast)
    assert 960 + last.zoom * (700 - 960) + last.shift_x == pytest.approx(700)


def test_a_plate_moves_its_picture_within_the_room_of_its_zoom() -> None:
    plate, surface = Plate(WIDE), new_surface(WIDE.width, WIDE.height)

    def paint(canvas: object, _: CameraState) -> None:
        assert isinstance(canvas, skia.Canvas)
        canvas.drawColor(0xFFFFFFFF)
        canvas.drawRect(skia.Rect.MakeXYWH(158, 0, 4, 180), skia.Paint(Color=0xFF000000))

    for shift, column in ((0.0, 160), (96.0, 176), (900.0, 176)):
        surface.getCanvas().clear(0)
        plate.compose(surface.getCanvas(), CameraState(zoom=1.1, shift_x=shift), paint)
        shown = pixels(surface)
        assert (shown[..., 3] == 255).all()
        assert abs(int(np.argmin(shown[90, :, 0])) - column) <= 2


STAGE = StageSpec(ground_y=1000.0, adult_height=600.0, floor_top_y=440.0)


def _striped() -> tuple[object, np.ndarray]:
    surface = new_surface(WIDE.width, WIDE.height)
    surface.getCanvas().clear(0xFF000000)
    for x in range(0, WIDE.width, 8):
        surface.getCanvas().drawRect(skia.Rect.MakeXYWH(x, 0, 4, WIDE.height), skia.Paint(Color=0xFFFFFFFF))
    return surface, pixels(surface)


def _contrast(shown: np.ndarray, top: int, bottom: int) -> float:
    return float(shown[top:bottom, :, 0].astype(float).std())


def test_with_the_focus_on_the_cast_the_background_is_soft_and_their_ground_sharp() -> None:
    surface, before = _striped()
    assert isinstance(surface, skia.Surface)
    Softener(WIDE).background(surface.getCanvas(), STAGE, Focus(1.0, 0.9))
    after = pixels(surface)
    assert _contrast(after, 5, 60) < 0.5 * _contrast(before, 5, 60)
    assert _contrast(after, 163, 169) > 0.9 * _contrast(before, 163, 169)


def test_with_the_focus_on_the_background_the_ground_is_soft() -> None:
    surface, before = _striped()
    assert isinstance(surface, skia.Surface)
    Softener(WIDE).background(surface.getCanvas(), STAGE, Focus(0.0, 0.9))
    after = pixels(surface)
    assert _contrast(after, 5, 60) > 0.9 * _contrast(before, 5, 60)
    assert _contrast(after, 160, 170) < 0.6 * _contrast(before, 160, 170)


def test_blur_grows_with_the_distance_from_the_focus_and_with_the_aperture() -> None:
    focus = Focus(1.0, 0.8)
    blurs = [focus.blur_u(k) for k in (1.0, 0.9, 0.6, 0.2)]
    assert blurs == sorted(blurs)
    assert blurs[0] == 0
    assert Focus(1.0, 0.4).blur_u(0.2) < blurs[-1]

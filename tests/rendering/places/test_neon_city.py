"""The neon city: framings, weather, reflections, footfalls, determinism; on small frames."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Event, Tracks
from seedream.rendering.painter import CameraState, PlacePainter
from seedream.rendering.places import make_place
from seedream.rendering.places.neon_row import street_data
from seedream.rendering.places.neon_sheets import Sheets
from seedream.rendering.places.neon_signs import Sign, draw_sign
from seedream.rendering.surface import fill, new_surface, pixels
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec, Rect

WIDE, TALL = FrameSpec(320, 180), FrameSpec(108, 192)


@lru_cache(maxsize=8)
def _place(
    frame: FrameSpec = WIDE, framing: str = "wide", weather: str = "rain", seed: int = 3, kind: str = "neon_city"
) -> PlacePainter:
    return make_place(Place(kind, "night", weather), frame, framing, seed)  # type: ignore[arg-type]


def _tracks(events: tuple[Event, ...] = ()) -> Tracks:
    return Tracks("shot", 4.0, {"hero.x": np.zeros(100, np.float32), "weather.amount": np.ones(100, np.float32)}, events)


def _nobody(canvas: Any, camera: CameraState) -> None:
    del canvas, camera


def _frame(
    place: PlacePainter,
    frame: FrameSpec = WIDE,
    *,
    time_s: float = 1.0,
    camera: CameraState | None = None,
    tracks: Tracks | None = None,
    cast: Any = _nobody,
) -> NDArray[np.int16]:
    surface = new_surface(frame.width, frame.height)
    place.paint(surface.getCanvas(), camera or CameraState(), time_s, tracks or _tracks(), cast)
    return pixels(surface)[..., :3].astype(np.int16)


@pytest.mark.parametrize(
    ("frame", "framing"),
    [(WIDE, "wide"), (WIDE, "medium"), (WIDE, "close"), (WIDE, "detail"), (TALL, "wide"), (FrameSpec(120, 120), "medium")],
)
def test_every_framing_fills_its_frame_with_night_and_neon(frame: FrameSpec, framing: str) -> None:
    picture = _frame(_place(frame, framing), frame)
    assert 12 < picture.mean() < 120
    assert picture.max() > 200
    assert (picture.max(axis=2) - picture.min(axis=2)).max() > 90


def test_a_frame_depends_on_nothing_but_its_time() -> None:
    first = _frame(_place(), time_s=1.2)
    _frame(_place(), time_s=3.0, camera=CameraState(x=400))
    assert np.array_equal(first, _frame(_place(), time_s=1.2))


def test_seeds_make_different_streets() -> None:
    assert np.abs(_frame(_place(seed=3)) - _frame(_place(seed=4))).mean() > 8


def test_the_street_goes_on_for_ever() -> None:
    for x in (-9000.0, 2500.0, 40_000.0):
        assert _frame(_place(), camera=CameraState(x=x)).mean() > 12


def test_rain_falls() -> None:
    still, rainy = _place(weather="clear"), _place(weather="rain")
    change = [np.abs(_frame(p, time_s=1.0)[:90] - _frame(p, time_s=1.27)[:90]).mean() for p in (still, rainy)]
    assert change[1] > 1.5 * change[0]


def test_the_cast_is_mirrored_in_the_wet_road() -> None:
    place = _place()

    def red(canvas: Any, camera: CameraState) -> None:
        top = place.stage.ground_y - place.stage.adult_height
        canvas.drawRect(skia.Rect.MakeLTRB(900 - camera.x, top, 1020 - camera.x, place.stage.ground_y), fill(0xFFFF0000))

    row = round(place.stage.ground_y * WIDE.scale) + 4
    gain = (_frame(place, cast=red) - _frame(place))[row : row + 6, 152:168, 2].mean()
    aside = (_frame(place, cast=red) - _frame(place))[row : row + 6, 60:90, 2].mean()
    assert gain > aside + 10


def test_a_footfall_shows_in_the_very_frame_it_happens() -> None:
    tracks = _tracks((Event(1.0, "step", "hero"),))
    before, at, later = (_frame(_place(), time_s=t, tracks=tracks) - _frame(_place(), time_s=t) for t in (0.99, 1.0, 1.5))
    assert np.abs(before).max() == 0
    assert np.abs(at).max() > 60
    assert np.abs(later).max() == 0
    rows, columns = np.nonzero(np.abs(at).max(axis=2) > 30)
    assert abs(columns.mean() - WIDE.width / 2) < 6
    assert abs(rows.mean() - _place().stage.ground_y * WIDE.scale) < 10


def test_the_calm_street_is_less_colourful() -> None:
    colour = [float((p.max(axis=2) - p.min(axis=2)).mean()) for p in (_frame(_place()), _frame(_place(kind="city_night")))]
    assert colour[1] < 0.85 * colour[0]


@pytest.mark.parametrize("shape", street_data()["signs"]["shapes"])
def test_every_shape_of_the_data_can_be_bent_from_tube(shape: str) -> None:
    sheets = Sheets(0, 0, 60, 60, 1.0)
    draw_sign(sheets, Sign("shape", shape, 0xFFFF0000, 0xFF00FF00, Rect(5, 5, 50, 50)))
    surface = new_surface(60, 60)
    surface.getCanvas().drawImage(sheets.images()[1], 0, 0)
    assert (pixels(surface)[..., 3] > 100).sum() > 60


def test_the_light_rig_comes_from_the_signs() -> None:
    light = _place().light
    assert light.reflects
    assert light.rim_strength > 0.8
    assert light.rim_left != light.rim_right


def test_the_street_is_bright_by_day() -> None:
    frame = FrameSpec(160, 90)

    def brightness(hour: str) -> float:
        painter = make_place(Place("city_night", hour), frame, "wide", 3)  # type: ignore[arg-type]
        surface = new_surface(frame.width, frame.height)
        painter.paint(surface.getCanvas(), CameraState(), 0.5, Tracks("s", 1.0, {}, ()), lambda canvas, camera: None)
        return float(pixels(surface)[..., :3].mean())

    night, sunset, day = (brightness(h) for h in ("night", "sunset", "day"))
    assert day > 1.2 * sunset > night

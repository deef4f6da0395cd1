"""The café: framings, what is outside the windows, a room without end."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.painter import CameraState, PlacePainter
from seedream.rendering.places import make_place
from seedream.rendering.surface import fill, new_surface, pixels
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

WIDE = FrameSpec(192, 108)


@lru_cache(maxsize=8)
def _cafe(time_of_day: str = "day", frame: FrameSpec = WIDE, framing: str = "wide", seed: int = 2) -> PlacePainter:
    return make_place(Place("cafe", time_of_day, "rain"), frame, framing, seed)  # type: ignore[arg-type]


def _nobody(canvas: Any, camera: CameraState) -> None:
    del canvas, camera


def _picture(
    place: PlacePainter, frame: FrameSpec, *, x: float = 0.0, time_s: float = 0.5, cast: Any = _nobody
) -> NDArray[np.int16]:
    surface = new_surface(frame.width, frame.height)
    place.paint(surface.getCanvas(), CameraState(x=x), time_s, Tracks("s", 2.0, {}, ()), cast)
    return pixels(surface)[..., :3].astype(np.int16)


@pytest.mark.parametrize(
    ("frame", "framing"), [(WIDE, "wide"), (WIDE, "medium"), (WIDE, "close"), (WIDE, "detail"), (FrameSpec(108, 192), "wide")]
)
def test_the_room_is_warm_and_fills_the_frame(frame: FrameSpec, framing: str) -> None:
    picture = _picture(_cafe("night", frame, framing), frame)
    assert picture.min(axis=(1, 2)).size == frame.height
    assert picture.mean(axis=(1, 2)).min() > 8
    assert picture[..., 2].mean() > picture[..., 0].mean() + 5


def test_day_is_brighter_than_night() -> None:
    night, day = (_picture(_cafe(tod), WIDE).mean() for tod in ("night", "day"))
    assert day > night + 10


def test_the_room_repeats_without_holes() -> None:
    place = _cafe()
    for x in (-20_000.0, 1800.0, 30_000.0):
        assert _picture(place, WIDE, x=x).mean(axis=0).min() > 4


def test_the_cast_stands_in_front_of_the_furniture() -> None:
    place = _cafe()

    def green(canvas: Any, camera: CameraState) -> None:
        foot = place.stage.ground_y
        canvas.drawRect(skia.Rect.MakeLTRB(930 - camera.x, foot - place.stage.adult_height, 990 - camera.x, foot), fill(0xFF00FF00))

    column = _picture(place, WIDE, cast=green)[60:98, 96]
    assert (column[:, 1] > column[:, 2] + 40).mean() > 0.8


def test_steam_rises() -> None:
    place = _cafe(seed=1)
    change = [
        np.abs(_picture(place, WIDE, time_s=0.0, x=x) - _picture(place, WIDE, time_s=0.6, x=x)).max() for x in (-600.0, 0.0, 600.0)
    ]
    assert max(change) > 5

"""Rain, snow, fog and footfalls: amounts, motion, and the instant at which they begin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Event, Tracks
from seedream.rendering.painter import CameraState, StageSpec
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.weather import FogBank, Rain, Snow, draw_steps
from seedream.rendering.weather.steps import SHOWN_S, Ground
from seedream.types import FrameSpec

FRAME = FrameSpec(192, 108)
STAGE = StageSpec(ground_y=900.0, adult_height=400.0, floor_top_y=600.0)


def _ink(draw: Callable[[Any], None]) -> NDArray[np.float64]:
    surface = new_surface(FRAME.width, FRAME.height)
    draw(surface.getCanvas())
    return pixels(surface)[..., 3].astype(float)


def test_more_rain_is_more_rain() -> None:
    rain = Rain(FRAME, 1)

    def ink(amount: float) -> float:
        def fall(canvas: Any) -> None:
            for depth in ("far", "mid", "near"):
                rain.draw(canvas, 0.4, CameraState(), amount, depth=depth)

        return float(_ink(fall).sum())

    assert ink(0.0) == 0
    assert 0 < ink(0.3) < ink(1.0)


def test_rain_covers_the_frame_at_every_time() -> None:
    rain = Rain(FRAME, 1)
    for time_s in np.linspace(0, 3, 13).tolist():
        ink = _ink(lambda c, t=time_s: rain.draw(c, t, CameraState(), 1.0, depth="far"))  # type: ignore[misc]
        assert all(part.sum() > 0 for part in np.array_split(ink, 4, axis=0))


def test_drops_strike_only_the_ground() -> None:
    ink = _ink(lambda c: Rain(FRAME, 1).draw_strikes(c, 0.7, CameraState(), 1.0, top_y=700, bottom_y=1080))
    assert ink[:60].sum() == 0
    assert ink[70:].sum() > 0


def test_snow_falls_slower_than_it_is_wide() -> None:
    snow = Snow(FRAME, 2)
    first, same, later = (_ink(lambda c, t=t: snow.draw(c, t, CameraState(), 1.0, depth="near")) for t in (1.0, 1.0, 1.5))  # type: ignore[misc]
    assert np.array_equal(first, same)
    assert np.abs(first - later).sum() > 0.2 * first.sum()


def test_fog_stays_in_its_band_and_drifts() -> None:
    fog = FogBank(FRAME, 3, top_y=400, bottom_y=800, colour=0xFFFFFFFF, density=0.9)
    now, later = _ink(lambda c: fog.draw(c, 0.0, CameraState())), _ink(lambda c: fog.draw(c, 5.0, CameraState()))
    assert now[:38].sum() == 0 == now[82:].sum()
    assert now[50:70].mean() > 10
    assert np.abs(now - later).mean() > 0.5


@pytest.mark.parametrize("ground", ["wet", "dust", "snow"])
def test_a_footfall_begins_at_its_event_strongest_first(ground: Ground) -> None:
    tracks = Tracks("s", 2.0, {"a.x": np.full(50, 300.0, np.float32)}, (Event(0.5, "step", "a"),))

    def ink(time_s: float) -> NDArray[np.float64]:
        return _ink(lambda c: draw_steps(c, FRAME, STAGE, CameraState(), tracks, time_s, ground=ground))

    assert ink(0.499).sum() == 0 == ink(0.5 + SHOWN_S).sum()
    first = ink(0.5)
    assert first.max() > 30
    assert first.max() > ink(0.5 + 0.8 * SHOWN_S).max()
    rows, columns = np.nonzero(first > 10)
    assert abs(columns.mean() / FRAME.scale - (960 + 300)) < 40
    assert abs(rows.mean() / FRAME.scale - STAGE.ground_y) < 60


def test_an_unseen_step_leaves_no_mark() -> None:
    tracks = Tracks("s", 2.0, {}, (Event(0.5, "step", "a", seen=False),))
    assert _ink(lambda c: draw_steps(c, FRAME, STAGE, CameraState(), tracks, 0.5)).sum() == 0

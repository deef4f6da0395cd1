"""The nature kit: colour scripts, noise, heights and motion keep what they promise."""

import numpy as np
import pytest

from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import palette, script, shade
from seedream.rendering.nature_kit.scenery import Scenery, drift, stage, sway
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

TIMES = ("dawn", "day", "golden", "sunset", "blue", "night", "storm", "overcast")


@pytest.mark.parametrize("time", TIMES)
def test_light_is_lighter_than_shadow_and_sky_brightens_to_the_horizon(time: str) -> None:
    p = script(time)
    assert p.light[0] > p.shadow[0] + 0.3
    assert p.sky[-1][1] > p.sky[0][1]


@pytest.mark.parametrize("time", TIMES)
def test_depth_carries_materials_toward_the_fog(time: str) -> None:
    p = script(time)
    fog = shade((0.4, 0.06, 160), 0.5, 50.0, p)
    gaps = [float(np.linalg.norm(shade((0.4, 0.06, 160), 0.5, depth, p) - fog)) for depth in (0.0, 0.5, 1.5)]
    assert gaps[0] > gaps[1] > gaps[2]


def test_rain_hides_the_sun_and_keeps_the_night_dark() -> None:
    assert not palette("day", "rain").sunny
    assert palette("night", "rain").sky[-1][1] < palette("night").sky[-1][1] + 0.1


def test_noise_is_centred_repeatable_and_differs_by_seed() -> None:
    x, y = np.meshgrid(np.linspace(0, 30, 200, dtype=np.float32), np.linspace(0, 30, 200, dtype=np.float32))
    first = Noise(1).fbm(x, y)
    assert abs(float(first.mean())) < 0.08
    assert 0.08 < float(first.std()) < 0.6
    assert np.array_equal(first, Noise(1).fbm(x, y))
    assert float(np.abs(first - Noise(2).fbm(x, y)).mean()) > 0.05


def test_noise_is_continuous() -> None:
    values = Noise(5).fbm(np.linspace(0, 40, 40001, dtype=np.float32), 0.3)
    assert float(np.abs(np.diff(values)).max()) < 0.02


def test_smoothstep_ends() -> None:
    assert smoothstep(1, 2, np.array([0.0, 1.5, 3.0])).tolist() == [0.0, 0.5, 1.0]


def test_layers_reach_beyond_the_frame_by_their_parallax() -> None:
    s = Scenery(Place("field"), FrameSpec(160, 90), "wide", 1)
    assert s.over(1.0) >= 600
    assert s.over(0.0) < 40


def test_motion_starts_anywhere_and_wind_drives_it() -> None:
    assert drift(10)(2.0, 1.0)[0] > drift(10)(2.0, 0.0)[0] > 0
    assert abs(sway(3, 1.2)(1.3, 0.0)[0]) <= 3
    assert sway(3, 1.2, gust=8)(0.0, 1.0)[0] == pytest.approx(8)


@pytest.mark.parametrize("size", [(192, 108), (108, 192), (108, 108)])
def test_feet_stand_inside_the_frame_except_in_close_framing(size: tuple[int, int]) -> None:
    frame = FrameSpec(*size)
    for framing in ("wide", "medium", "close"):
        spec = stage(frame, framing, 0.6 * frame.height_u, None, 0.27)
        assert (spec.ground_y > frame.height_u) == (framing == "close")
        assert spec.ground_y - spec.adult_height > 0.02 * frame.height_u

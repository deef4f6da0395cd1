"""Stage: sampled instants within the shot, contacts with their sounds, ways that stay in the picture, the sound of the ground."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion.conditions import Condition
from seedream.diffusion.performing.stage import IN_FRAME, SAME_S, kept, paired, pan, step_sound
from seedream.scene.shots.views import Place, Weather, WorldView
from tests.diffusion.material import reading, stage, street, window, with_curve

TIMES = st.lists(st.floats(0, 8), max_size=12).map(sorted)


def test_a_contact_takes_the_nearest_sound_and_what_is_left_is_heard_alone() -> None:
    together, alone = paired([1.0, 2.0, 3.0], [0.99, 1.04, 2.2, 3.05])
    assert together == [(1.0, 0), (2.0, -1), (3.0, 3)]
    assert alone == [1, 2]


@settings(deadline=None)
@given(TIMES, TIMES)
def test_no_sound_is_used_twice_or_lost(seen: list[float], heard: list[float]) -> None:
    together, alone = paired(seen, heard)
    used = [j for _, j in together if j >= 0]
    assert [t for t, _ in together] == seen
    assert sorted(used + alone) == list(range(len(heard)))
    assert all(abs(heard[j] - t) <= SAME_S for t, j in together if j >= 0)


def test_a_take_is_read_up_to_the_end_of_its_shot() -> None:
    take = reading(with_curve(window(101), "wind", np.linspace(0, 1, 101)))
    assert take.channel("wind") == pytest.approx(np.linspace(0, 1, 101))
    short = replace(take, duration_s=2.0)
    assert len(short.channel("wind")) == 51


def test_instants_lie_within_the_shot() -> None:
    values = window(101, chime=[0.5, 2.0, 3.9], thunder=[1.0, 2.0])
    take = replace(reading(values, Condition(weather="storm", thunder_lag_s=1.5)), duration_s=3.0)
    assert take.instants("chime")[0] == pytest.approx([0.5, 2.0], abs=0.003)
    assert take.instants("chime", until_s=1.0)[0] == pytest.approx([0.5], abs=0.003)
    assert take.instants("thunder")[0] == pytest.approx([2.5], abs=0.003)


@settings(deadline=None)
@given(st.floats(-3000, 3000), st.floats(0, 2500))
def test_a_way_that_fits_is_moved_into_the_picture_and_keeps_its_length(start: float, length: float) -> None:
    on_stage = stage(street(), 4.0)
    way = np.linspace(start, start + length, 50)
    moved = kept(way, on_stage)
    assert np.ptp(moved) == pytest.approx(length, abs=1e-6)
    if length <= 2 * IN_FRAME * on_stage.half_width_u:
        assert np.abs(moved).max() <= IN_FRAME * on_stage.half_width_u + 1e-6
    else:
        assert np.array_equal(moved, way)
    assert np.array_equal(kept(way, stage(street(), 4.0, follows=True)), way)


def test_a_way_that_is_in_the_picture_stays_as_it_is() -> None:
    way = np.linspace(-500, 600, 50)
    assert np.array_equal(kept(way, stage(street(), 4.0)), way)


def test_what_is_left_is_heard_on_the_left_and_nobody_is_followed_to_the_side() -> None:
    way = np.linspace(-960, 2000, 101)
    on_stage = stage(street(), 4.0)
    assert pan(way, 0.0, on_stage) == pytest.approx(-0.7)
    assert -0.7 < pan(way, 0.6, on_stage) < pan(way, 1.2, on_stage) < 0.2
    assert pan(way, 9.0, on_stage) == 0.8
    assert pan(way, 3.0, stage(street(), 4.0, follows=True)) == 0


@pytest.mark.parametrize(("place", "weather", "sound"), [
    ("neon_city", "rain", "step_wet"), ("neon_city", "storm", "step_wet"), ("neon_city", "clear", "step_dry"),
    ("neon_city", "snow", "step_snow"), ("meadow", "rain", "step_grass"), ("meadow", "snow", "step_snow"),
    ("cafe", "snow", "step_wood"), ("beach", "fog", "step_sand"), ("nowhere", "wind", "step_dry"),
])  # fmt: skip
def test_ground_and_weather_decide_how_a_step_sounds(place: str, weather: Weather, sound: str) -> None:
    assert step_sound(WorldView(Place(place, weather=weather))) == sound

"""Riding: who is on a sled sits on it, and what encloses its driver is told by what it is."""

from __future__ import annotations

import pytest

from seedream.rendering.props.riding import bicycle_pose, encloses, mount_of, raised, shrunk, sled_pose
from seedream.scene.shots.views import CastMember


def _rider(noun: str) -> CastMember:
    return CastMember("a", "person", "boy", "ride", look={"age": "child"}, holding=noun)


@pytest.mark.parametrize(
    "noun", ["sled", "sledge", "toboggan", "bicycle", "skateboard", "exercise bike", "penny farthing", "swan boat"]
)
def test_what_one_rides_is_drawn_under_its_rider(noun: str) -> None:
    assert mount_of(_rider(noun))


def test_nothing_and_a_cup_are_ridden_by_nobody() -> None:
    assert not mount_of(_rider("cup"))
    assert not encloses("")


def test_who_sleds_sits_low_with_the_feet_ahead_and_a_child_lower() -> None:
    pose = sled_pose(0.0)
    assert pose.seated
    assert pose.hip_u < 2.0  # below the knees of an adult who stands
    assert min(pose.foot_r.f, pose.foot_l.f) > pose.hip_f + 1.5
    assert shrunk(pose, 0.6).hip_u < pose.hip_u


def test_a_sled_shakes_on_its_way() -> None:
    assert len({round(sled_pose(t / 7).hip_u, 4) for t in range(5)}) > 2


def test_a_high_saddle_lifts_the_rider_with_the_pedals() -> None:
    low = bicycle_pose(0.4)
    high = raised(low, 0.6, 1.2)
    assert high.hip_u - low.hip_u == pytest.approx(high.foot_r.u - low.foot_r.u) == pytest.approx(0.6)
    assert high.hip_f - low.hip_f == pytest.approx(high.foot_l.f - low.foot_l.f) == pytest.approx(1.2)

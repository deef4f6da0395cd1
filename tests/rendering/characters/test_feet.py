"""Feet that stand on the ground do not slide, whatever the tracks do with the body."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.diffusion.gait import ADULT_HEIGHT_HU, LEG_HU, STANCE, stride_hu
from seedream.diffusion.tracks import Tracks
from seedream.rendering.characters.casting import person_from_look
from seedream.rendering.characters.gaits import gait_pose
from seedream.rendering.characters.performing import PersonPerformer, Setting
from seedream.rendering.characters.pose import SIGN
from seedream.rendering.characters.skeleton import solve
from seedream.scene.shots.views import CastMember

ADULT_U = 500.0
OFFSET = {"R": 0.0, "L": 0.5}


def _tracks(gait: str, rate: float, wobble: float) -> Tracks:
    t = np.arange(101) / 25
    phase = 0.13 + rate * t + wobble * np.sin(t * 5)
    x = (phase - phase[0]) * stride_hu(gait) * ADULT_U / ADULT_HEIGHT_HU
    return Tracks("s", 4.0, {"a.phase": phase.astype(np.float32), "a.x": x.astype(np.float32)}, ())


@pytest.mark.parametrize(
    ("gait", "age", "rate", "wobble"), [("walk", "adult", 1.0, 0.0), ("walk", "child", 1.1, 0.05), ("run", "adult", 1.4, 0.02)]
)
def test_stance_foot_stays_where_it_stands(gait: str, age: str, rate: float, wobble: float) -> None:
    tracks = _tracks(gait, rate, wobble)
    performer = PersonPerformer(CastMember("a", "person", "person", gait, look={"age": age}), Setting(tracks, ADULT_U, 3))
    travelled = tracks.at("a.x", 3.0) - tracks.at("a.x", 1.0)
    spots: dict[tuple[str, int], list[float]] = {}
    for i in range(240):
        time_s = 0.4 + i / 75
        acting = performer.acting(time_s)
        skeleton = solve(performer.person, acting.pose, acting.yaw_deg)
        for side in SIGN:
            foot = acting.pose.foot(side)
            if not foot.planted:
                continue
            x, _y, _ = skeleton.project((foot.l, 0.0, foot.f))
            step = int(np.floor(tracks.at("a.phase", time_s) + OFFSET[side]))
            spots.setdefault((side, step), []).append(tracks.at("a.x", time_s) + x * performer.head_u)
            # the leg really reaches the ankle that the foot asks for
            wanted = skeleton.feet[side]
            assert abs(skeleton.ankles[side][1] - wanted.ankle_u) * performer.head_u < 1.0
            assert abs(skeleton.ankles[side][2] - wanted.ankle_f) * performer.head_u < 1.0
    assert len(spots) >= 5
    assert travelled > 100
    assert max(max(v) - min(v) for v in spots.values()) < 1.0


@pytest.mark.parametrize("gait", ["walk", "run"])
def test_stride_matches_the_drawn_gait(gait: str) -> None:
    person = person_from_look({"age": "adult"}, 1)
    assert person.frame.leg == pytest.approx(LEG_HU)
    early, late = (gait_pose(person, gait, p * STANCE[gait], 90.0).foot_r.f for p in (0.2, 0.8))
    assert (early - late) / (0.6 * STANCE[gait]) == pytest.approx(stride_hu(gait), rel=1e-3)


def test_knees_bend_forwards_in_every_phase() -> None:
    person = person_from_look({"age": "adult"}, 1)
    for i in range(24):
        skeleton = solve(person, gait_pose(person, "walk", i / 24, 74), 74)
        for side in SIGN:
            hip, knee, ankle = skeleton.hips[side], skeleton.knees[side], skeleton.ankles[side]
            share = (hip[1] - knee[1]) / (hip[1] - ankle[1])
            assert knee[2] >= hip[2] + (ankle[2] - hip[2]) * share - 0.02

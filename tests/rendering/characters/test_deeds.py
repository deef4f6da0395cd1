"""Deeds: what verbs say is what is seen: other poses than standing, things where they belong, motion in time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.diffusion.tracks import Tracks
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.deeds import STILL_S, deeds, pose_of, thing_of
from seedream.rendering.characters.expressions import Face
from seedream.rendering.characters.hand_tools import TOOLS
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.person import Person
from seedream.rendering.characters.poses import stand
from seedream.rendering.characters.skeleton import solve
from seedream.rendering.measuring import measured
from seedream.rendering.places import make_place
from seedream.rendering.props import prop_name
from seedream.scene.reading.lexicon import data
from seedream.scene.shots.views import CastMember, Place
from seedream.types import FrameSpec

ADULT_U = 500.0
LIGHT = make_place(Place("studio"), FrameSpec(320, 180), "wide", 1).light
LOOK = {"age": "adult", "gender": "woman", "colour": "red"}
HELD = {"throw": "ball", "catch": "ball", "kick": "ball", "dig": "shovel", "sweep": "broom", "eat": "apple", "drink": "cup",
        "climb": "tree", "chop": "axe", "lift_weights": "barbell", "fish": "fishing rod", "shoot": "basketball"}  # fmt: skip
"""What is in the hand where the table of reaches was measured with it."""


def _actor(deed: str, holding: str = "", **look: str) -> PersonActor:
    member = CastMember("a", "person", "woman", "stand", look={**LOOK, **look}, deed=deed, holding=holding)
    return PersonActor(member, Setting(Tracks("s", 4.0, {}, ()), ADULT_U, 3), furnished=True)


def _head_and_hips(deed: str, person: Person | None = None) -> tuple[float, float]:
    who = person or Person()
    skeleton = solve(who, pose_of(deeds()[deed], who, STILL_S), deeds()[deed].yaw)
    return skeleton.head[1] / who.height_hu, skeleton.pelvis[1] / who.height_hu


@pytest.mark.parametrize("name", list(deeds()))
def test_every_deed_is_another_pose_than_standing_and_names_things_that_are_drawn(name: str) -> None:
    deed, person = deeds()[name], Person()
    mine, plain = (solve(person, pose, 0.0) for pose in (pose_of(deed, person, STILL_S), stand(person, STILL_S)))
    limbs = [(joint, side) for joint in ("wrists", "knees") for side in "RL"]
    moved = max(float(np.abs(np.subtract(getattr(mine, j)[s], getattr(plain, j)[s])).max()) for j, s in limbs)
    assert moved > 0.2
    used = [gear.thing for gear in deed.gear] + [t for t in (deed.hand, deed.second, deed.default) if t]
    assert all(t in TOOLS or prop_name(t) for t in used)


@pytest.mark.parametrize("name", [n for n, d in deeds().items() if d.cycle_s and len(d.frames) > 1])
def test_deeds_move_and_come_round_without_a_jump(name: str) -> None:
    deed, person = deeds()[name], Person()
    times = np.linspace(STILL_S, STILL_S + deed.cycle_s, 49)
    wrists = np.array([solve(person, pose_of(deed, person, float(t)), 40.0).wrists["R"] for t in times])
    knees = np.array([solve(person, pose_of(deed, person, float(t)), 40.0).knees["R"] for t in times])
    steps = max(np.abs(np.diff(wrists, axis=0)).max(), np.abs(np.diff(knees, axis=0)).max())
    assert 0.0005 < steps < 0.75, "seen to move, and never from one place to another at once"


@pytest.mark.parametrize("age", ["adult", "child", "elder"])
def test_low_poses_are_low(age: str) -> None:
    person = replace(Person(), age=age)
    standing = solve(person, stand(person, STILL_S), 40.0).head[1] / person.height_hu
    for name, most in (("kneel", 0.75), ("squat", 0.7), ("crawl", 0.6), ("sleep", 0.25), ("lie", 0.25), ("meditate", 0.62)):
        assert _head_and_hips(name, person)[0] < most * standing / 0.9, name
    assert _head_and_hips("sleep", person)[1] < 0.15


def test_the_table_of_reaches_is_what_is_drawn() -> None:
    bare = -measured(_actor(""), LIGHT, STILL_S)[1]
    for name in ("kneel", "sleep", "kick", "hug", "high_five", "piano", "lift_weights", "bow"):
        left, top, right, _ = (v / bare for v in measured(_actor(name, HELD.get(name, "")), LIGHT, STILL_S))
        assert data("actions")["reach"][name] == pytest.approx([left, right, -top], abs=0.06), name


def test_a_kicked_ball_lies_at_the_foot_and_a_caught_one_comes_to_the_hands() -> None:
    kick, catch, person = deeds()["kick"], deeds()["catch"], Person()
    before = STILL_S - kick.cycle_s * 0.3
    foot = solve(person, pose_of(kick, person, STILL_S), kick.yaw)
    ball = thing_of(kick, STILL_S).at
    assert ball is not None
    assert thing_of(kick, before).at == pytest.approx((0.9, 0.0)), "on the ground before the foot"
    assert abs(foot.project(foot.ankles["R"])[0] - ball[0]) < 1.4
    far, near = thing_of(catch, STILL_S).at, thing_of(catch, STILL_S + catch.cycle_s * 0.4).at
    assert far is not None
    assert near is not None
    assert near[0] < far[0] - 0.8


def test_what_is_pushed_stands_before_and_what_is_pulled_behind() -> None:
    bare = measured(_actor(""), LIGHT, STILL_S)
    ahead, behind = (measured(_actor(name, "cart"), LIGHT, STILL_S) for name in ("push", "pull"))
    assert ahead[2] > bare[2] + 0.8 * ADULT_U
    assert behind[0] < bare[0] - 0.8 * ADULT_U


def test_sleepers_have_their_eyes_shut_and_who_cries_has_tears() -> None:
    def face(deed: str) -> Face:
        return _actor(deed).performer.acting(1.0).face

    assert face("sleep").blink == 1.0
    assert face("cry").tears
    assert not face("laugh").tears


def test_who_sits_laughs_sitting_and_who_kneels_needs_no_chair() -> None:
    def hips(deed: str) -> tuple[float, bool]:
        member = CastMember("a", "person", "woman", "sit", look=LOOK, deed=deed)
        actor = PersonActor(member, Setting(Tracks("s", 4.0, {}, ()), ADULT_U, 3), furnished=True)
        return actor.performer.acting(STILL_S).pose.hip_u, actor.furniture is not None

    assert hips("laugh") == (hips("")[0], True)
    assert hips("kneel")[0] < hips("")[0]
    assert not hips("kneel")[1]


def test_a_robot_holds_what_people_hold() -> None:
    what = (("", ""), ("water", "watering can"))
    empty, full = (measured(_actor(deed, thing, job="robot"), LIGHT, STILL_S) for deed, thing in what)
    assert full[2] > empty[2] + 0.08 * ADULT_U
    assert _actor("", job="robot").performer.person.robot

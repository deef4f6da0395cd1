"""Looks become people that stay the same, and people become pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.rendering.characters import Acting, Face, draw_person, person_from_look
from seedream.rendering.characters.casting import colour_of, wardrobe
from seedream.rendering.characters.expressions import expressions
from seedream.rendering.characters.gaits import gait_pose
from seedream.rendering.characters.hairstyles import STYLES
from seedream.rendering.characters.poses import POSES
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, pixels

LOOK = {"gender": "woman", "coat": "long coat", "colour": "#3f5a86", "scarf": "red", "hair": "bob", "skin": "peach"}


def _paint(
    look: dict[str, str],
    seed: int = 1,
    light: LightRig | None = None,
    face: Face | None = None,
    pose: str = "stand",
    facing: int = 1,
) -> np.ndarray:
    person = person_from_look(look, seed)
    surface = new_surface(160, 240)
    acting = Acting(POSES[pose](person, 0.2), 35.0, facing, face or Face())
    draw_person(surface.getCanvas(), person, acting, 80, 225, 200, light or LightRig())
    return pixels(surface)


def test_same_look_and_seed_are_the_same_person() -> None:
    assert person_from_look(LOOK, 7) == person_from_look(dict(LOOK), 7)
    assert np.array_equal(_paint(LOOK, 7), _paint(LOOK, 7))
    assert person_from_look({}, 1) != person_from_look({}, 2)


def test_saying_one_thing_more_changes_only_that() -> None:
    plain, scarfed = person_from_look({"age": "adult"}, 5), person_from_look({"age": "adult", "scarf": "red"}, 5)
    assert plain == replace(scarfed, scarf=0)


def test_look_words_are_obeyed() -> None:
    person = person_from_look(
        {"age": "elder", "gender": "man", "job": "doctor", "glasses": "yes", "beard": "full", "hat": "beanie"}, 3
    )
    assert (person.age, person.femininity, person.outfit, person.glasses, person.beard, person.hat) == (
        "elder",
        0.0,
        "labcoat",
        True,
        "full",
        "beanie",
    )
    assert person_from_look(LOOK, 3).top == 0xFF3F5A86
    assert person_from_look(LOOK, 3).outfit == "trench"
    assert colour_of("dark red") != colour_of("red")
    assert colour_of("sturdy") is None


def test_child_is_smaller_than_adult_at_the_same_scale() -> None:
    def top_row(image: np.ndarray) -> int:
        return int(np.nonzero(image[..., 3].any(axis=1))[0][0])

    assert top_row(_paint({"age": "child", "hat": "no"})) > top_row(_paint({"age": "adult", "hat": "no"})) + 40


@pytest.mark.parametrize("hair", STYLES)
def test_every_hairstyle_covers_the_head_differently(hair: str) -> None:
    bald = _paint({"gender": "woman", "hair": "buzz", "skin": "peach", "hair_colour": "blue", "top": "tee"})
    if hair != "buzz":
        assert (_paint({"gender": "woman", "hair": hair, "skin": "peach", "hair_colour": "blue", "top": "tee"}) != bald).any()


@pytest.mark.parametrize("pose", sorted(POSES))
def test_every_pose_stands_on_its_ground_line(pose: str) -> None:
    image = _paint(LOOK, pose=pose)
    solid = np.nonzero((image[..., 3] > 200).any(axis=1))[0]
    assert 218 <= solid[-1] <= 236
    assert solid[0] < 120


def test_every_job_and_expression_can_be_drawn() -> None:
    for job in wardrobe()["job"]:
        assert (_paint({"job": job})[..., 3] > 0).sum() > 2000
    drawn = {name: _paint(LOOK, face=Face(name)).tobytes() for name in expressions()}
    assert len(set(drawn.values())) == len(drawn)


def test_mouth_opens_eyes_close_and_facing_mirrors() -> None:
    still, talking, blinking = _paint(LOOK), _paint(LOOK, face=Face(mouth=0.9, speaking=True)), _paint(LOOK, face=Face(blink=1.0))
    assert (still != talking).any()
    assert (still != blinking).any()
    right, left = (
        _paint(LOOK, light=LightRig(key_x=0.6)),
        _paint(LOOK, light=LightRig(key_x=-0.6, rim_left=LightRig().rim_right, rim_right=LightRig().rim_left), facing=-1),
    )
    mirrored = left[:, ::-1][:, : right.shape[1] - 1]
    assert np.mean(np.abs(right[:, 1:].astype(int) - mirrored.astype(int))) < 4.0


def test_light_reaches_both_edges_of_the_silhouette() -> None:
    neon = LightRig(rim_left=0xFFFF00A0, rim_right=0xFF00F0FF, rim_strength=1.0, ambient=0x00000000)
    image = _paint(LOOK, light=neon).astype(int)
    left, right = [], []
    for row in image[60:200]:
        solid = np.nonzero(row[:, 3] > 250)[0]
        left.append(row[solid[0]])
        right.append(row[solid[-1]])
    left_edge, right_edge = np.median(left, axis=0), np.median(right, axis=0)
    assert left_edge[2] - left_edge[1] > 60  # magenta: red over green
    assert right_edge[1] - right_edge[2] > 40  # cyan: green over red


def test_walking_moves_arms_and_legs() -> None:
    person = person_from_look(LOOK, 1)
    a, b = (gait_pose(person, "walk", p, 74) for p in (0.0, 0.5))
    assert a.foot_r.f > 0.5 > -0.5 > a.foot_l.f
    assert b.foot_l.f > 0.5 > -0.5 > b.foot_r.f
    assert a.arm_r.pitch < 0 < a.arm_l.pitch


@pytest.mark.parametrize(
    ("job", "hat", "outfit"), [("king", "crown", "suit"), ("roman soldier", "legion", "dress"), ("viking", "horned", "parka")]
)
def test_people_of_old_times_wear_what_tells_them(job: str, hat: str, outfit: str) -> None:
    person = person_from_look({"job": job, "gender": "man"}, 2)
    assert (person.hat, person.outfit) == (hat, outfit)
    dressed, bare = _paint({"job": job, "gender": "man"}, 2), _paint({"job": job, "gender": "man", "hat": "beanie"}, 2)
    assert (dressed != bare).any(axis=-1).sum() > 200

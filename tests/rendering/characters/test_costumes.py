"""Roles are told by what they wear: every one differs from the same person without it; tails, wings and capes are drawn."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.rendering.characters.capes import TAILED
from seedream.rendering.characters.casting import person_from_look, wardrobe
from seedream.rendering.characters.costumes import HATS
from seedream.rendering.characters.drawing import Acting, place_person, stage_person
from seedream.rendering.characters.person import Person
from seedream.rendering.characters.poses import stand
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.reading import lexicon


def _drawn(person: Person, yaw: float = 30.0) -> np.ndarray:
    surface = new_surface(180, 220)
    staged = stage_person(person, Acting(stand(person), yaw), 24, 1.0, LightRig())
    place_person(surface.getCanvas(), staged, 90, 205, LightRig(), shadow=False)
    return pixels(surface).astype(int)


def _differs(a: np.ndarray, b: np.ndarray) -> int:
    """Pixels that clearly differ."""
    return int((np.abs(a - b).max(axis=2) > 40).sum())


@pytest.mark.parametrize("yaw", [0.0, 90.0])
@pytest.mark.parametrize("key", ["fairy", "angel", "vampire", "superhero"])
def test_wings_and_capes_are_seen_behind_the_body(key: str, yaw: float) -> None:
    person = person_from_look({"job": key, "gender": "woman"}, 3)
    assert person.back
    assert _differs(_drawn(person, yaw), _drawn(replace(person, back=""), yaw)) > 150


@pytest.mark.parametrize("key", ["clown", "ninja", "mummy", "burglar"])
def test_masks_are_seen_on_the_face(key: str) -> None:
    person = person_from_look({"job": key, "gender": "man"}, 3)
    assert person.mask
    assert _differs(_drawn(person), _drawn(replace(person, mask=""))) > 12


@pytest.mark.parametrize("legs", sorted(TAILED))
def test_beings_without_legs_have_none(legs: str) -> None:
    person = Person(legs=legs, outfit="tank")
    assert _differs(_drawn(person), _drawn(replace(person, legs="trousers"))) > 200


@pytest.mark.parametrize("hat", sorted(HATS))
def test_every_hat_is_seen_and_not_cut(hat: str) -> None:
    person = Person(hat=hat, hat_colour=0xFF2FA040)
    image = _drawn(person)
    assert _differs(image, _drawn(replace(person, hat=""))) > 15
    assert image[0, :, 3].max() == 0


def test_robes_reach_the_ankles() -> None:
    red = 0xFFD02020

    def lowest(outfit: str) -> int:
        image = _drawn(Person(outfit=outfit, top=red, bottom=0xFF20C040, shoes=0xFF20C040), 0.0)
        return int(np.where((image[..., 2] > 130) & (image[..., 1] < 70) & (image[..., 3] > 200))[0].max())

    assert lowest("tee") < lowest("dress") < lowest("robe")
    assert lowest("robe") > 185


def test_roles_that_dress_like_another_exist_and_are_known_to_the_scene() -> None:
    data = wardrobe()
    assert set(data["alike"].values()) <= set(data["job"])
    for role in ("santa claus", "policewoman", "sorceress", "mermaid", "plumber", "vampire", "skeleton", "superheroine"):
        known = lexicon.noun(role)
        assert known is not None, role
        assert known.category == "person"
    assert person_from_look({"job": "santa claus"}, 1) == person_from_look({"job": "santa"}, 1)


def test_what_is_said_wins_over_the_role() -> None:
    assert person_from_look({"job": "santa", "beard": "no"}, 1).beard == ""
    assert (
        person_from_look({"job": "mermaid", "hair_colour": "black"}, 1).hair_colour
        != person_from_look({"job": "mermaid"}, 1).hair_colour
    )

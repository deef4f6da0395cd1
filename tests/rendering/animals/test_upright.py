"""Upright animals: a person's skeleton with an animal's head, coat, paws and tail, as pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.animals.kinds import table
from seedream.rendering.animals.upright import APART, upright_person
from seedream.rendering.animals.upright_measures import stands_up
from seedream.rendering.characters import Acting, Face, Person, draw_person
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.drawing import bounds_of, stage_person
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.poses import POSES
from seedream.rendering.characters.stagecraft import Spot
from seedream.rendering.colour import to_lab
from seedream.rendering.measuring import measured
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.reading.looks import UPRIGHT
from seedream.scene.shots.views import CastMember

KINDS = (
    "fox", "bear", "rabbit", "mouse", "cat", "dog", "frog", "owl", "penguin", "pig", "sheep", "cow", "horse", "lion", "elephant",
    "duck", "crocodile", "turtle",
)  # fmt: skip
HEAD_U = 40.0


def _person(kind: str, **look: str) -> Person:
    return upright_person({UPRIGHT: kind, **look}, 3)


def _paint(person: Person, face: Face | None = None, pose: str = "stand", yaw: float = 40.0) -> NDArray[np.int64]:
    surface = new_surface(300, 330)
    acting = Acting(POSES[pose](person, 0.4), yaw, 1, face or Face())
    draw_person(surface.getCanvas(), person, acting, 150, 310, HEAD_U * 6.6, LightRig(rim_strength=0.0))
    return pixels(surface)[..., :3].astype(np.int64)[..., ::-1]


def _near(image: NDArray[np.int64], colour: int, tolerance: int = 40) -> NDArray[np.bool_]:
    wanted = np.array([(colour >> 16) & 255, (colour >> 8) & 255, colour & 255])
    near: NDArray[np.bool_] = np.abs(image - wanted).max(axis=2) <= tolerance
    return near


@pytest.mark.parametrize("kind", KINDS)
def test_the_coat_is_seen_on_the_head_and_clothes_below(kind: str) -> None:
    person = _person(kind, coat="blue")
    image = _paint(person)
    cloth = np.nonzero(_near(image, person.top, 30).any(axis=1))[0]
    shown = np.nonzero((image != image[0, 0]).any(axis=2).any(axis=1))[0]
    assert len(cloth) > 30
    assert cloth.min() - shown.min() > HEAD_U * 0.6  # nearly a head above what is worn


def test_clothes_that_nobody_described_stand_out_from_the_coat() -> None:
    for kind in KINDS:
        person = _person(kind)
        assert np.linalg.norm(to_lab(person.top) - to_lab(person.skin)) >= APART
    assert len({upright_person({UPRIGHT: "mouse"}, seed).top for seed in range(6)}) > 2


def test_nobody_has_hair_or_human_skin() -> None:
    person = _person("fox", hair="long", beard="full")
    assert (person.hair, person.beard) == ("bald", "")
    assert person.skin == _person("fox").skin == person.guise.animal.coat  # type: ignore[union-attr]


def test_a_role_dresses_it_and_shoes_cover_its_paws() -> None:
    assert _person("cat", job="astronaut").hat == "space"
    assert not _person("cat", job="astronaut").barefoot
    assert not _person("cat", shoes="boots").barefoot
    assert _person("cat", job="chef").barefoot
    assert _person("cat", coat="red", outfit="cape").back == "cape"


@pytest.mark.parametrize("kind", ["fox", "bear", "cat", "frog", "owl", "duck"])
def test_a_hat_sits_above_the_eyes(kind: str) -> None:
    bare, hatted = _paint(_person(kind)), _paint(_person(kind, hat="red hat"))
    changed = np.abs(bare - hatted).sum(axis=2) > 60
    rows = np.nonzero(changed.any(axis=1))[0]
    shut = np.abs(_paint(_person(kind), Face(blink=1.0)) - bare).sum(axis=2) > 60
    eyes = np.nonzero(shut.any(axis=1))[0]
    assert changed.sum() > 150
    assert rows.mean() < eyes.mean()


@pytest.mark.parametrize("kind", ["fox", "bear", "rabbit", "frog", "horse"])
def test_the_mouth_opens_where_its_box_is(kind: str) -> None:
    member = CastMember("a", "person", kind, "talk", look={UPRIGHT: kind}, height=0.95)
    actor = PersonActor(member, Setting(Tracks("shot", 2.0, {}, ()), 300.0, 3), furnished=False)
    box = actor.boxes(1.0, Spot(150.0, 310.0, 0.0, 1.0))["a.mouth"]
    person = actor.performer.person
    images = []
    for mouth in (0.0, 1.0):
        surface = new_surface(300, 330)
        acting = replace(actor.performer.acting(1.0), face=Face(mouth=mouth, speaking=True))
        draw_person(surface.getCanvas(), person, acting, 150, 310, actor.performer.head_u * 6.6, LightRig(rim_strength=0.0))
        images.append(pixels(surface)[..., :3].astype(np.int64))
    rows, columns = np.nonzero(np.abs(images[1] - images[0]).sum(axis=2) > 60)
    assert len(rows) > 20
    assert box.x - box.width < columns.mean() < box.x + 2 * box.width
    assert box.y - box.height < rows.mean() < box.y + 2 * box.height


@pytest.mark.parametrize("action", ["stand", "sit", "wave"])
def test_feet_touch_the_ground(action: str) -> None:
    for kind in ("fox", "mouse", "bear", "owl"):
        member = CastMember("a", "person", kind, action, look={UPRIGHT: kind}, height=0.9)
        actor = PersonActor(member, Setting(Tracks("shot", 4.0, {}, ()), 300.0, 3), furnished=True)
        _, top, _, bottom = measured(actor, LightRig(), 1.0)
        assert -5.0 < bottom < 12.0
        assert top < -120.0


def test_no_kind_is_cut_by_the_room_that_it_asks_for() -> None:
    cut = []
    names = [name for file in ("beasts", "birds", "small") for name in table(file) if stands_up(name)]
    for name in names[::2]:
        person = _person(name.replace("_", " "))
        for yaw in (12.0, 80.0):
            acting = Acting(POSES["stand"](person, 0.0), yaw, reach_hu=(-6.0, -9.0, 6.0, 0.6))
            staged = stage_person(person, acting, 8.0, 1.0, LightRig(rim_strength=0.0))
            left, top, right, bottom = bounds_of(staged.skeleton)
            sprite = staged.sprite
            assert sprite is not None
            x, y = sprite.left_u / 8.0, sprite.top_u / 8.0
            fits = x > left - 0.15 and y > top - 0.15
            fits = fits and x + sprite.image.width() / 8.0 < right + 0.15 and y + sprite.image.height() / 8.0 < bottom + 0.15
            cut += [] if fits else [name]
    assert len(names) > 120
    assert cut == []

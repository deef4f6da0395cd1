"""Scale: beside a person everything has nearly its own size, in stills as in films, and what is small stands on something."""

from functools import cache

import pytest

from seedream.context import understand
from seedream.diffusion.tracks import Tracks
from seedream.encoder import encode
from seedream.inputs import read
from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.characters.performing import Setting
from seedream.rendering.measuring import measured
from seedream.rendering.painter import LightRig
from seedream.rendering.places import make_place
from seedream.scene import build_still
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import height_of
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec

OFF = 1.5
"""How many times too large or too small something may be beside a person."""


@cache
def _light() -> LightRig:
    return make_place(Place("studio"), FrameSpec(160, 90), "wide", 0).light


def cast(prompt: str) -> tuple[CastMember, ...]:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    return view.cast


@pytest.mark.parametrize(
    "noun",
    ["cup", "apple", "phone", "bottle", "mouse", "bird", "cat", "dog", "horse", "elephant", "car", "bus", "chair"],
)
def test_beside_a_person_things_have_their_own_size(noun: str) -> None:
    found = {m.category if m.category == "person" else "other": m for m in cast(f"a woman next to a {noun}") if m.box is not None}
    if "other" not in found:  # it is in her hand
        return
    assert found["other"].box is not None
    assert found["person"].box is not None
    seen = found["other"].box.height / found["person"].box.height
    assert 1 / OFF < seen / height_of(noun) < OFF


def test_alone_what_is_small_is_seen_well() -> None:
    (apple,) = cast("an apple")
    assert apple.box is not None
    assert apple.box.height > 0.5


def test_small_things_beside_people_are_not_on_the_ground() -> None:
    woman, apple = cast("a woman and an apple")
    assert woman.box is not None
    assert apple.box is not None
    assert apple.lift == 1.0
    assert apple.box.y + apple.box.height < woman.box.y + 0.7 * woman.box.height


def test_small_things_lie_on_the_table_that_is_named() -> None:
    members = {m.noun: m for m in cast("a student sits at a desk with a book and a cup of tea")}
    assert members["book"].by == members["cup"].by == members["desk"].entity_id
    assert members["book"].lift > 0.3
    assert members["student"].action == "sit"


@pytest.mark.parametrize("noun", ["horse", "cat", "mouse", "elephant", "pigeon", "dolphin", "giraffe"])
def test_animals_are_as_tall_as_they_are_drawn(noun: str) -> None:
    actor = AnimalActor(CastMember(noun, "animal", noun, "stand"), Setting(Tracks("s", 2.0, {}, ()), 400.0, 0))
    _, top, _, bottom = measured(actor, _light(), 0.5)
    assert (bottom - top) / 400 == pytest.approx(height_of(noun), rel=0.12)


def test_every_animal_has_a_size() -> None:
    shapes = lexicon.data("nouns")["shapes"]
    assert all(len(row) == 3 for name, row in shapes.items() if name not in ("person", "animal"))


def test_several_at_a_table_or_on_one_mount_are_one_group() -> None:
    family = cast("a family has dinner at the table in the kitchen")
    assert [m.by for m in family if m.category == "person"] == ["table"] * 4
    assert [m.by for m in family if m.noun == "table"] == [""]
    first, second = cast("a couple rides a motorbike")
    assert (first.box is not None, second.box, second.by) == (True, None, first.entity_id)

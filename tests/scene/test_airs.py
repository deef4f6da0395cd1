"""Airs: what is in the air round somebody is one drawing round them, and not a crowd of things."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the

from seedream.scene.airs import kinds
from seedream.scene.lexicon import drawn_size


@pytest.mark.parametrize(
    ("prompt", "air", "whom"),
    [
        ("a girl in a meadow at night surrounded by fireflies", "firefly swarm", "girl"),
        ("a wizard casting a spell", "magic sparkles", "wizard"),
        ("a magician appearing in a puff of smoke", "smoke cloud", "magician"),
        ("a hero walking away from an explosion", "explosion", "hero"),
        ("a phoenix with spread wings rising from flames", "flames", "phoenix"),
        ("a surfer riding a huge wave", "big wave", "surfer"),
    ],
)  # fmt: skip
def test_it_is_one_drawing_that_covers_whom_it_is_round(prompt: str, air: str, whom: str) -> None:
    members = {m.noun: m for m in cast_of(prompt).values()}
    assert set(members) == {air, whom}
    one, other = members[air].box, members[whom].box
    assert one is not None
    assert other is not None
    assert one.x < other.x + other.width / 2 < one.x + one.width
    assert one.width > 0.9 * other.width
    around = kinds()[air]["tie"] == "around"
    assert (members[air].depth < members[whom].depth) == around


def test_what_is_in_a_jar_is_in_the_jar() -> None:
    members = cast_of("a girl holding a jar of fireflies at night")
    assert [m.noun for m in members.values()] == ["girl"]
    assert members["girl"].look["filled"] == "firefly"


def test_lightning_is_in_the_sky_behind_everybody() -> None:
    strike = the("a pirate ship in a storm with lightning", "lightning strike")
    assert strike.box is not None
    assert strike.box.y < 0.05
    assert strike.depth > 1


def test_smoke_has_the_colour_that_is_said() -> None:
    assert the("a witch stirring a cauldron with green smoke", "smoke cloud").colour == "green"


def test_every_air_is_drawn() -> None:
    assert all(drawn_size(name) is not None for name in kinds())


def test_butterflies_are_on_all_sides_and_as_many_as_that_takes() -> None:
    members = cast_of("a girl surrounded by butterflies")
    wings = [m for m in members.values() if m.noun == "butterfly"]
    assert len(wings) == 6
    assert min(m.aside for m in wings) < 0 < max(m.aside for m in wings)
    assert len([m for m in cast_of("a girl surrounded by two butterflies").values() if m.noun == "butterfly"]) == 2

"""Airs: what is in the air round somebody is one drawing round them, and not a crowd of things."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the

from seedream.scene.placing.airs import kinds
from seedream.scene.reading.lexicon import drawn_size


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


def test_what_glows_is_brighter_itself_with_light_behind_it() -> None:
    members = {m.noun: m for m in cast_of("a glowing mushroom in a dark forest").values()}
    assert set(members) == {"mushroom", "halo of light"}
    assert members["mushroom"].look["aspect"] == "glow"
    assert members["halo of light"].depth > members["mushroom"].depth
    assert "aspect" not in the("a mushroom in a dark forest beside a glowing lantern", "mushroom").look


def test_mushrooms_that_glow_are_seen_where_the_place_has_others() -> None:
    assert sum(m.noun == "mushroom" for m in cast_of("glowing mushrooms in an enchanted forest at night").values()) == 3


def test_smoke_rises_from_the_chimney_and_is_no_other_smoke() -> None:
    members = {m.noun: m for m in cast_of("a cozy cabin in the snow with smoke rising from the chimney").values()}
    assert set(members) == {"cabin", "chimney smoke"}
    smoke, cabin = members["chimney smoke"].box, members["cabin"].box
    assert smoke is not None
    assert cabin is not None
    assert smoke.y + smoke.height < cabin.y + 0.3 * cabin.height
    assert smoke.x > cabin.x + cabin.width / 2


def test_a_blanket_is_over_somebody() -> None:
    prompt = "a teddy bear tucked under a blanket"
    one, cover = the(prompt, "teddy bear"), the(prompt, "draped blanket")
    assert one.box is not None
    assert cover.box is not None
    assert cover.depth < one.depth
    assert cover.box.height < 0.6 * one.box.height
    assert cover.box.x < one.box.x + one.box.width
    assert "blanket" not in {m.noun for m in cast_of(prompt).values()}


def test_a_blanket_on_a_sofa_is_over_the_legs_of_who_sleeps_there() -> None:
    prompt = "a child sleeping under a blanket on the sofa"
    assert the(prompt, "child").by == "sofa"
    cover, seat = the(prompt, "draped blanket").box, cast_of(prompt)["sofa"].box
    assert cover is not None
    assert seat is not None
    assert cover.height < seat.height
    assert cover.x > seat.x + 0.3 * seat.width


def test_a_bed_has_its_own_blanket() -> None:
    assert "draped blanket" not in {m.noun for m in cast_of("a boy asleep in bed under a blanket").values()}

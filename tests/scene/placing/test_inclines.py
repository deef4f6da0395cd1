"""Inclines and backings: who goes down a hill is on a slope and leans with it; a wall is behind what leans on it."""

from __future__ import annotations

from tests.scene.staged import cast_of, the, view_of

from seedream.scene.placing.inclines import TILT


def test_who_slides_down_a_hill_is_on_a_slope_one_below_the_other() -> None:
    cast = view_of("Three penguins sliding down an icy hill").cast
    assert [m.noun for m in cast if m.category == "thing"] == ["snow slope"]
    feet = [m.box.y + m.box.height for m in sorted(cast, key=lambda m: m.x) if m.category == "animal" and m.box is not None]
    assert len(feet) == 3
    assert feet == sorted(feet)
    assert all(float(m.look[TILT]) > 10 for m in cast if m.category == "animal")


def test_on_level_snow_nobody_leans() -> None:
    assert all(TILT not in m.look for m in cast_of("Three penguins standing in the snow").values())


def test_a_wall_is_behind_what_leans_on_it() -> None:
    prompt = "A red brick wall with a bicycle leaning against it"
    wall, bicycle = the(prompt, "brick wall"), the(prompt, "bicycle")
    assert wall.box is not None
    assert bicycle.box is not None
    assert wall.depth > bicycle.depth
    assert wall.box.x < bicycle.box.x + bicycle.box.width / 2 < wall.box.x + wall.box.width
    assert wall.box.y < bicycle.box.y


def test_a_lone_animal_is_no_larger_than_the_furniture_of_its_room() -> None:
    cat = the("A cat sleeping in a living room", "cat").box
    assert cat is not None
    assert cat.height < 0.45


def test_an_animal_has_its_prey_in_its_mouth_and_stands_in_the_river() -> None:
    bear = the("A bear catching a salmon in a river", "bear")
    assert bear.holding
    assert 0 < bear.wet < 0.5

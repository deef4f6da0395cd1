"""Fitting: who is under, in or at one thing is together with it."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the, view_of

from seedream.scene.reading.again import named_again


def test_a_couple_under_an_umbrella_holds_it() -> None:
    members = cast_of("a couple walking under an umbrella together in the rain")
    assert {m.noun for m in members.values()} == {"couple"}
    assert sorted(m.holding for m in members.values()) == ["", "umbrella"]


def test_a_family_sits_in_the_open_front_of_its_tent() -> None:
    members = cast_of("a family inside a tent")
    assert [m.noun for m in members.values() if m.category == "thing"] == ["open tent"]
    assert all(m.deed == "floor_sit" for m in members.values() if m.category == "person")


def test_a_swing_on_a_tree_is_one_with_it_and_has_somebody_on_it() -> None:
    prompt = "a girl on a swing hanging from a tree"
    assert {m.noun for m in cast_of(prompt).values()} == {"girl", "tree swing"}
    assert the(prompt, "girl").by == the(prompt, "tree swing").entity_id


def test_a_rubber_duck_is_in_the_tub_with_the_baby() -> None:
    duck = the("a baby in a bathtub with a rubber duck", "rubber duck")
    assert duck.by == "bathtub"
    assert duck.lift > 0.1


@pytest.mark.parametrize(
    ("weather", "noun"), [("in the rain", "rainy windowsill"), ("in the snow", "snowy windowsill"), ("", "windowsill")]
)
def test_a_window_shows_the_weather_outside(weather: str, noun: str) -> None:
    view = view_of(f"a cat at the window {weather}".strip())
    assert noun in {m.noun for m in view.cast}


def test_birds_that_are_watched_through_a_window_are_outside() -> None:
    members = cast_of("a cat looking out of the window at birds")
    assert {m.noun for m in members.values()} == {"cat", "windowsill"}


def test_who_stands_in_the_doorway_of_a_house_is_before_its_door() -> None:
    prompt = "an old man standing in the doorway of his cottage"
    assert abs(the(prompt, "man").x - the(prompt, "cottage").x) < 0.15
    assert {m.noun for m in cast_of("a woman standing in a doorway").values()} == {"woman", "open doorway"}


def test_a_mother_sits_on_the_bed_that_her_child_is_in() -> None:
    members = cast_of("a child lying in bed under a blanket while her mother sits on the edge of the bed comforting her")
    assert [m.noun for m in members.values()].count("bed") == 1
    assert {m.noun for m in members.values()} == {"bed", "bed cover", "child", "mother"}


def test_friends_are_round_the_fire_and_each_has_a_stick() -> None:
    members = cast_of("friends sitting around a campfire roasting marshmallows").values()
    assert [m.noun for m in members].count("campfire") == 1
    assert all(m.holding == "marshmallow stick" for m in members if m.category == "person")
    assert {m.facing for m in members if m.category == "person"} == {-1, 1}


@pytest.mark.parametrize(
    ("prompt", "beast"),
    [("a mouse knight riding a snail", "snail"), ("a boy flying on the back of a giant bird", "bird")],
)
def test_whoever_rides_an_animal_without_a_saddle_sits_on_its_back(prompt: str, beast: str) -> None:
    members = cast_of(prompt).values()
    (mount,) = [m for m in members if m.noun == beast]
    (rider,) = [m for m in members if m is not mount]
    assert rider.by == mount.entity_id
    assert rider.action == "sit"
    assert rider.lift > 0.2


def test_a_thing_named_again_is_the_same_one_and_two_of_a_kind_are_two() -> None:
    assert named_again([], [], []) == ([], [])
    assert len([m for m in cast_of("a boy on a bench and a girl next to the bench").values() if m.noun == "bench"]) == 1
    assert len([m for m in cast_of("a red chair next to a blue chair").values() if m.noun == "chair"]) == 2


def test_the_one_on_a_board_in_the_air_has_it_under_the_feet() -> None:
    (skater,) = [m for m in cast_of("a skateboarder jumping in the air above a ramp").values() if m.category == "person"]
    assert skater.action == "ride"
    assert skater.holding == "skateboard"
    assert skater.lift > 0


def test_a_tray_has_on_it_what_is_said() -> None:
    assert the("a waiter carrying a tray with drinks", "waiter").look["filled"] == "wine glass"


def test_a_cup_on_a_windowsill_is_before_the_rain_outside() -> None:
    prompt = "a cup of hot coffee on a windowsill while it rains outside"
    cup, sill = the(prompt, "coffee cup").box, the(prompt, "rainy windowsill").box
    assert cup is not None
    assert sill is not None
    assert sill.y < cup.y < cup.y + cup.height < sill.y + sill.height


def test_the_window_of_a_room_is_no_thing_on_its_floor() -> None:
    assert "window" not in {m.noun for m in view_of("an old typewriter on a desk by the window").cast}


def test_who_eats_on_the_floor_sits_there() -> None:
    people = [m for m in cast_of("a group of friends eating pizza on the floor").values() if m.category == "person"]
    assert people
    assert all(m.deed == "floor_sit" for m in people)


def test_a_kitten_is_in_a_shoe_behind_its_front() -> None:
    members = cast_of("a kitten sleeping inside a shoe")
    kitten = next(m for m in members.values() if m.category == "animal")
    assert kitten.by == next(m.entity_id for m in members.values() if m.noun == "shoe")
    assert kitten.lift > 0


def test_what_somebody_draws_is_on_the_sheet_and_not_there() -> None:
    assert {m.noun for m in view_of("a boy drawing a dragon on the sidewalk with chalk").cast} == {"boy"}


def test_a_giant_robot_is_a_robot_and_a_polar_bear_family_are_polar_bears() -> None:
    assert {m.noun for m in view_of("a giant robot walking through a city").cast} == {"robot"}
    assert {m.noun for m in view_of("a polar bear family on an ice floe").cast} == {"polar bear"}
    assert {m.noun for m in view_of("a mother polar bear with two cubs").cast} == {"polar bear"}


def test_several_under_umbrellas_have_one_each_in_the_hand() -> None:
    members = [m for m in cast_of("people walking under umbrellas in the rain").values() if m.category == "person"]
    assert len(members) > 1
    assert {m.holding for m in members} == {"umbrella"}


def test_a_giant_teddy_bear_is_hugged_and_not_held() -> None:
    cast = cast_of("a girl hugging a huge teddy bear")
    assert cast["girl"].holding == ""
    bear, girl = cast["teddy_bear"].box, cast["girl"].box
    assert bear is not None
    assert girl is not None
    assert bear.height > girl.height
    assert cast_of("a boy hugging his teddy bear")["boy"].holding == "teddy bear"


@pytest.mark.parametrize("prompt", ["two girls on a seesaw", "a boy and a girl on a seesaw in a playground"])
def test_two_on_a_seesaw_are_at_its_ends_one_above_the_other_face_to_face(prompt: str) -> None:
    low, high = sorted((m for m in cast_of(prompt).values() if m.category == "person"), key=lambda m: m.lift)
    assert {low.action, high.action} == {"sit"}
    assert low.aside < 0.0 < high.aside
    assert high.lift > low.lift + 0.15
    assert (low.facing, high.facing) == (1, -1)

"""Shops and houses that are seen from outside: what they are is written on them, and who is busy is before them."""

from __future__ import annotations

from tests.scene.staged import cast_of, the, view_of


def test_a_shop_says_what_it_is() -> None:
    assert the("people queueing in front of a bakery in the morning", "bakery").look["lettering"] == "BAKERY"
    assert "lettering" not in the("a cat in front of a shop", "shop").look


def test_a_shop_on_a_corner_is_seen_from_the_street() -> None:
    view = view_of("a flower shop on a quiet corner after the rain, bicycle leaning outside")
    assert view.place.kind in ("suburb", "city_night")
    assert {m.noun for m in view.cast} == {"flower shop", "bicycle"}


def test_who_works_behind_a_school_is_seen_before_it() -> None:
    cast = cast_of("students planting a vegetable garden behind the school")
    school = cast["school"]
    students = [m for m in cast.values() if m.noun == "student"]
    assert len(students) == 3
    assert all(m.depth < school.depth for m in students)


def test_a_burning_house_is_larger_than_those_before_it() -> None:
    cast = cast_of("a burning house and firefighters with a hose")
    house = cast["burninghouse"].box
    people = [m for m in cast.values() if m.noun == "firefighter" and m.box is not None]
    assert house is not None
    assert people
    assert all(m.deed == "hose" for m in people)
    assert all(house.height > m.box.height for m in people if m.box is not None)


def test_a_teacher_reads_at_school_wherever_the_children_sit() -> None:
    view = view_of("a teacher reading a picture book to children sitting on a rug")
    assert view.place.kind == "classroom"
    assert "floor rug" in {m.noun for m in view.cast}


def test_a_wooden_bridge_in_a_forest_has_a_brook_of_its_own_and_one_over_a_river_stands_in_it() -> None:
    view = view_of("a wooden bridge over a stream in an autumn forest")
    assert (view.place.kind, [m.noun for m in view.cast]) == ("forest", ["footbridge"])
    assert "river bridge" in {m.noun for m in view_of("a girl fishing from a wooden bridge over the river").cast}


def test_who_pushes_a_swing_has_no_post_before_the_face() -> None:
    cast = cast_of("a father pushing his daughter on a swing in the park")
    assert cast["father"].depth < cast["swing"].depth


def test_in_bed_is_who_was_named_last() -> None:
    cast = cast_of("a nurse handing a teddy bear to a sick child in bed")
    assert cast["nurse"].deed == "give"
    assert cast["child"].deed == "sleep" or cast["child"].action in ("lie", "sleep")


def test_notes_on_a_wall_are_on_a_board() -> None:
    view = view_of("a team brainstorming with sticky notes on a glass wall")
    assert view.place.kind == "meeting_room"
    assert "note board" in {m.noun for m in view.cast}


def test_a_fort_of_blankets_is_no_castle() -> None:
    assert "blanket fort" in {m.noun for m in cast_of("two kids building a blanket fort in the living room").values()}

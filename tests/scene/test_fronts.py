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

"""Conditions: places and buildings are in the state that a request says, and walls and cabinets in its colours."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the, view_of

from seedream.scene.reading.conditions import CONDITION


@pytest.mark.parametrize(
    ("prompt", "condition"),
    [
        ("An abandoned hospital corridor", "abandoned"),
        ("An old train station covered in ivy", "abandoned"),
        ("A cozy bookshop", "cozy"),
        ("A modern kitchen with a big window", "modern"),
        ("A messy teenager's bedroom", "messy"),
        ("A tiny bakery", "tiny"),
        ("A kitchen", ""),
        ("An old man in a kitchen", ""),
        ("An empty office", ""),
    ],
)
def test_a_place_is_in_the_condition_that_is_said_of_it(prompt: str, condition: str) -> None:
    assert view_of(prompt).place.condition == condition


def test_a_building_is_in_the_condition_that_is_said_of_it_and_not_the_forest_round_it() -> None:
    prompt = "An abandoned house in the woods"
    assert the(prompt, "house").look[CONDITION] == "abandoned"
    assert view_of(prompt).place.condition == ""


def test_walls_and_cabinets_in_a_colour_are_those_of_the_room() -> None:
    walls = view_of("a woman reading in a living room with red walls")
    assert walls.place.paint
    assert {m.noun for m in walls.cast} == {"woman"}
    assert view_of("A kitchen with white cabinets").place.tints == (("cabinet", "#f4f1ea"),)
    assert not cast_of("A kitchen with white cabinets")

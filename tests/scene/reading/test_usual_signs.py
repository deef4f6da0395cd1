"""Usual ways of saying things: what signs say without quotation marks, homes that are houses, mothers of the young."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the, view_of


def test_a_usual_sign_says_what_it_is_called() -> None:
    assert the("a shop window with a closed sign", "sign").look["lettering"] == "CLOSED"
    assert the("a for sale sign in front of a house", "sign").look["lettering"] == "FOR SALE"


def test_a_home_that_one_stands_before_is_a_house() -> None:
    assert "house" in {m.noun for m in cast_of("a couple standing in front of their new home").values()}


@pytest.mark.parametrize(
    ("prompt", "mother", "young"),
    [
        ("three ducklings following their mother across a road", "duck", "duckling"),
        ("a kitten playing with its mother", "cat", "kitten"),
    ],
)
def test_the_mother_of_the_young_is_grown(prompt: str, mother: str, young: str) -> None:
    nouns = [m.noun for m in cast_of(prompt).values()]
    assert nouns.count(mother) == 1
    assert young in nouns


def test_who_falls_asleep_over_books_sits_at_a_desk() -> None:
    cast = cast_of("a student asleep on a pile of textbooks in the library")
    assert "desk" in cast
    assert cast["student"].deed == "doze"


def test_what_is_tossed_in_a_pan_is_cooked_and_paper_planes_are_thrown() -> None:
    assert the("a chef tossing vegetables in a flaming wok", "chef").deed == "cook"
    assert the("a boy launching a paper plane from a balcony", "boy").deed == "throw"


def test_a_picnic_table_is_outdoors() -> None:
    assert view_of("fresh lemonade in a glass jar with lemons on a picnic table").place.kind == "park"

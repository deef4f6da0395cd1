"""Who is with somebody that goes goes along, what burns burns, and who sent a letter is not there."""

from __future__ import annotations

import pytest

from seedream.encoder import sentence_vectors
from seedream.scene.graph import Entity
from seedream.scene.reading.parse import Parsed, parse
from seedream.types import Mood


def _read(text: str) -> Parsed:
    return parse(text, sentence_vectors([text])[0], Mood())


def _known(text: str) -> dict[str, Entity]:
    return {e.noun: e for e in _read(text).entities}


@pytest.mark.parametrize(
    ("text", "who", "action"),
    [
        ("a woman running along the beach with her dog", "dog", "run"),
        ("a man walks his dog", "dog", "walk"),
        ("a woman running past a bench", "bench", "stand"),
        ("a man sits in the park with his dog", "dog", "stand"),
    ],
)
def test_whoever_is_with_somebody_goes_along(text: str, who: str, action: str) -> None:
    assert _known(text)[who].action == action


def test_a_burning_house_is_what_burns() -> None:
    told = _read("a firefighter carrying a kitten out of a burning barn")
    flames = next(e for e in told.entities if e.noun == "flames")
    (tie,) = (r for r in told.relations if r.subject == flames.id)
    assert tie.object == "barn"
    assert _read("a burning house at night").entities[0].noun == "burninghouse"  # drawn as one


@pytest.mark.parametrize("text", ["two sisters open a letter from their grandfather", "a soldier writes a letter to his mother"])
def test_who_sent_a_letter_or_is_to_get_it_is_not_there(text: str) -> None:
    assert not {"grandfather", "mother"} & _known(text).keys()


def test_twins_are_children_and_nobody_swims_before_a_fish_tank() -> None:
    assert _known("a mother reading a bedtime story to twins")["twin"].look["age"] == "child"
    assert _known("a child looking at fish in an aquarium")["child"].action == "stand"


@pytest.mark.parametrize(
    ("text", "who", "key", "does"),
    [
        ("a boy sledding with his sister", "sister", "riding", "sled"),
        ("a penguin sledding down a hill with its friends", "penguin", "riding", "sled"),
        ("a girl ice skating with her father", "father", "deed", "glide"),
    ],
)
def test_people_who_are_with_somebody_do_what_they_do(text: str, who: str, key: str, does: str) -> None:
    assert [e.look.get(key) for e in _read(text).entities if e.noun == who][-1] == does


def test_who_stands_by_while_somebody_rides_a_named_horse_has_none() -> None:
    assert "riding" not in _known("a woman riding a horse next to her husband")["husband"].look


def test_its_friends_are_of_its_own_kind_and_hers_are_people() -> None:
    assert {e.category for e in _read("a fox goes for a walk with its friends").entities} == {"animal"}
    assert _known("a girl goes for a walk with her friends")["friend"].category == "person"

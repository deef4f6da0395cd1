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
    told = _read("a firefighter carrying a kitten out of a burning house")
    flames = next(e for e in told.entities if e.noun == "flames")
    (tie,) = (r for r in told.relations if r.subject == flames.id)
    assert tie.object == "house"


@pytest.mark.parametrize("text", ["two sisters open a letter from their grandfather", "a soldier writes a letter to his mother"])
def test_who_sent_a_letter_or_is_to_get_it_is_not_there(text: str) -> None:
    assert not {"grandfather", "mother"} & _known(text).keys()


def test_twins_are_children_and_nobody_swims_before_a_fish_tank() -> None:
    assert _known("a mother reading a bedtime story to twins")["twin"].look["age"] == "child"
    assert _known("a child looking at fish in an aquarium")["child"].action == "stand"

"""Whoever floats in space has nothing under them; who is on a station stands on its deck."""

from __future__ import annotations

import pytest

from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene.reading.adrift import DECK
from seedream.scene.reading.parse import Parsed, parse


def parsed(prompt: str) -> Parsed:
    embedding = encode(read(prompt))
    return parse(prompt, embedding.vector, embedding.mood)


@pytest.mark.parametrize(
    ("prompt", "adrift"),
    [
        ("an astronaut floating in space", True),
        ("an astronaut floats above the earth, watching the sunrise", True),
        ("an astronaut on a space station", False),
        ("a robot floats on a space station", False),
        ("a balloon floating above a meadow", False),
    ],
)
def test_nothing_is_under_those_who_float_in_space(prompt: str, adrift: bool) -> None:
    assert (DECK in parsed(prompt).setting.place.without) is adrift


def test_animals_are_stretched_out_there_and_not_on_their_backs() -> None:
    cat = parsed("a cat floating in space").entities[0]
    assert cat.action == "jump"
    assert cat.look.get("posture") != "float"
    otter = parsed("an otter floating in the sea").entities[0]
    assert otter.action != "jump"

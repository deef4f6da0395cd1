"""Words: what somebody wears is no part of the name of what they do."""

from __future__ import annotations

import importlib
import sys

import pytest

from seedream.encoder import sentence_vectors
from seedream.scene.graph import Entity
from seedream.scene.reading.language import without
from seedream.scene.reading.parse import parse
from seedream.types import Mood


def known(text: str) -> dict[str, Entity]:
    return {e.noun: e for e in parse(text, sentence_vectors([text])[0], Mood()).entities}


@pytest.mark.parametrize(
    ("text", "who", "worn", "verb"),
    [
        ("a girl in a yellow raincoat splashing in a puddle with her dog", "girl", ("coat", "yellow"), "splash"),
        ("a woman in a raincoat feeding ducks", "woman", ("outfit", "raincoat"), "feed"),
        ("a man with a hat playing guitar", "man", ("hat", "hat"), "play"),
        ("an old man in a red scarf walking in the snow", "man", ("scarf", "red"), "walk"),
    ],
)
def test_whoever_wears_something_and_does_something_does_both(text: str, who: str, worn: tuple[str, str], verb: str) -> None:
    entities = known(text)
    assert entities[who].look[worn[0]] == worn[1]
    assert entities[who].look["verb"] == verb
    assert not {noun for noun in entities if noun.endswith("ing")}


@pytest.mark.parametrize(
    ("text", "hair"),
    [("a girl with long blonde pigtails", "pigtail long blonde"), ("a woman with curly red hair", "curly red")],
)
def test_hair_is_worn_by_its_name(text: str, hair: str) -> None:
    (person,) = known(text).values()
    assert person.look["hair"] == hair


@pytest.mark.parametrize(
    ("text", "hat"),
    [
        ("a bride with white flowers in her hair", "flowercrown"),
        ("a woman wearing a flower crown", "flowercrown"),
        ("a girl with a red rose in her hair", "red hairflower"),
        ("an office worker with a headset", "headset"),
    ],
)
def test_what_is_worn_on_the_head_is_no_thing_beside_it(text: str, hat: str) -> None:
    (person,) = known(text).values()
    assert person.look["hat"] == hat


def test_fun_shows_in_the_face_unless_something_else_is_said() -> None:
    assert known("a boy sledding")["boy"].look["mood"] == "happy"
    assert known("a tired boy sledding")["boy"].look["mood"] == "tired"


def test_a_material_gives_a_thing_its_colour_and_a_said_colour_wins() -> None:
    assert known("a vase on a marble table")["table"].colour == "white"
    assert known("a vase on a black marble table")["table"].colour == "black"
    assert known("a vase on a table")["table"].colour == ""


@pytest.mark.parametrize(
    ("text", "who", "job"),
    [
        ("a cat in a spacesuit", "cat", "astronaut"),
        ("a woman in a space suit on mars", "woman", "astronaut"),
        ("a man in a lab coat", "man", "scientist"),
        ("a man in a blue suit", "man", None),
    ],
)
def test_what_only_a_trade_wears_dresses_for_it(text: str, who: str, job: str | None) -> None:
    assert known(text)[who].look.get("job") == job


def test_what_is_hidden_while_something_is_imported_is_found_again() -> None:
    sys.modules.pop("tabnanny", None)
    with without("tabnanny", "json"):
        assert importlib.import_module("json")  # loaded already
        with pytest.raises(ImportError):
            importlib.import_module("tabnanny")
    assert importlib.import_module("tabnanny")

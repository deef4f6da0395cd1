"""Enclosing: what is in a jar, a bowl or a cage, and what is painted, is drawn within it."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, view_of

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.canvases import PAINTED
from seedream.scene.placing.enclosing import INSIDE, Inside, enclosed, inside_of, kinds
from seedream.scene.reading.lexicon import drawn_size


@pytest.mark.parametrize(
    ("prompt", "nouns", "inside"),
    [
        ("a cat watching a goldfish in an aquarium", {"cat", "fish tank"}, "goldfish"),
        ("a ship in a bottle on a shelf", {"ship bottle", "shelf"}, "ship"),
        ("a goldfish in a bowl next to a stack of books", {"fish bowl", "book stack"}, "goldfish"),
        ("a parrot in a golden cage", {"birdcage"}, "parrot"),
        ("a fairy trapped in a glass jar", {"glass jar"}, "fairy"),
        ("a tiny elephant in a teacup", {"open cup"}, "elephant"),
    ],
)  # fmt: skip
def test_it_is_a_part_of_what_it_is_in(prompt: str, nouns: set[str], inside: str) -> None:
    members = cast_of(prompt).values()
    assert {m.noun for m in members} == nouns
    (found,) = [inner for m in members if (inner := inside_of(m.look)) is not None]
    assert found.noun == inside


def test_a_bowl_at_home_does_not_flood_the_room() -> None:
    assert view_of("a cat watching a goldfish in an aquarium").place.kind == "living_room"


@pytest.mark.parametrize("prompt", ["a bottle of orange juice on a table", "a bowl of apples on a table", "a cup of tea on a desk"])
def test_what_is_poured_and_piled_is_no_miniature(prompt: str) -> None:
    assert not [m for m in cast_of(prompt).values() if INSIDE in m.look]


def test_films_keep_people_out_of_it() -> None:
    child = Entity("child", "person", "child", 2, look={"age": "child"})
    house = Entity("treehouse", "thing", "treehouse")
    told = [Relation("child", "in", "treehouse")]
    assert len(enclosed([child, house], told)[0]) == 2
    ((shown,), _) = enclosed([child, house], told, still=True)
    assert inside_of(shown.look) == Inside("child", "person", 2, "", "child")


def test_every_vessel_is_drawn() -> None:
    assert all(drawn_size(name) is not None for name in kinds())


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("an artist painting a portrait of a cat on an easel", "cat"),
        ("a girl painting a rainbow", "rainbow"),
        ("an old painter painting a woman in his studio", "woman"),
    ],
)
def test_what_is_painted_is_on_the_canvas_alone(prompt: str, picture: str) -> None:
    (painter,) = cast_of(prompt).values()
    found = inside_of(painter.look, PAINTED)
    assert found is not None
    assert found.noun == picture
    assert painter.deed == "paint"


@pytest.mark.parametrize("prompt", ["a man painting a fence", "a woman painting a wall", "a woman painting at an easel"])
def test_what_is_painted_on_is_no_picture(prompt: str) -> None:
    assert not [m for m in cast_of(prompt).values() if PAINTED in m.look]

"""Requests that tell what happens step by step are told in their own words, with whoever is meant by "she" and "it"."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.parse import parse
from seedream.scene.turns import Turn, turns_of
from seedream.scene.views import WorldView

SCIENCE_FAIR = "a girl builds a robot for the science fair, it breaks the night before, she repairs it and wins first prize"


def _turns(wish: str) -> tuple[Turn, ...]:
    vector = encode(read(wish))
    parsed = parse(read(wish).wish, vector.vector, vector.mood, True)
    return turns_of(parsed.wish, parsed.entities)


def _graph(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def test_every_step_is_a_sentence_and_pronouns_are_understood() -> None:
    turns = _turns(SCIENCE_FAIR)
    assert [t.said for t in turns] == [
        "A girl builds a robot for the science fair.", "It breaks the night before.", "She repairs it.", "She wins first prize.",
    ]  # fmt: skip
    assert [t.meant for t in turns[1:]] == [
        "the robot breaks the night before.", "the girl repairs the robot.", "the girl wins first prize.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("a little bear is afraid of the dark, meets a firefly and is not afraid anymore", "It meets a firefly."),
        ("a knight walks through the desert, finds an old well, then a camel comes and carries him home", "It carries him home."),
        ("a day in the life of a baker: he wakes up at dawn, bakes bread and sells it", "A baker wakes up at dawn."),
        ("Isaac Newton sitting under a tree when an apple falls down and he discovers gravity", "Then an apple falls down."),
    ],
)  # fmt: skip
def test_clauses_get_their_own_subject(wish: str, said: str) -> None:
    assert said in [t.said for t in _turns(wish)]


@pytest.mark.parametrize(
    "wish",
    [
        "a fox walks through a forest at dawn",
        "a cat sleeping on a sofa while rain falls outside",
        "a bowl of apples, pears and plums",
    ],
)
def test_a_picture_has_no_turns(wish: str) -> None:
    assert _turns(wish) == ()


def test_a_film_shows_and_says_its_turns() -> None:
    graph = _graph(SCIENCE_FAIR)
    spoken = [b for b in graph.beats if b.spoken]
    assert [b.spoken[0] for b in spoken] == [t.said for t in _turns(SCIENCE_FAIR)]
    shown = [{m.noun for m in b.view.cast} for b in spoken if isinstance(b.view, WorldView)]
    assert shown[0] == {"girl", "robot"}
    assert shown[1] == {"girl", "robot"}  # the robot breaks, and the girl is there
    looks = {m.look.get("age") for b in graph.beats if isinstance(b.view, WorldView) for m in b.view.cast if m.noun == "girl"}
    assert looks == {"child"}


def test_somebody_of_history_is_a_person_called_by_name() -> None:
    graph = _graph("Marie Curie working in a laboratory at night, she finds a glowing glass and smiles, then she writes it down")
    hero = graph.entities[0]
    assert (hero.category, hero.look["gender"], hero.look["name"]) == ("person", "woman", "Marie Curie")
    assert graph.beats[0].spoken == ("Marie Curie is working in a laboratory at night.",)

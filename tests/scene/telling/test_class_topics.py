"""Topics of school as teachers ask for them: who somebody was, what was invented, a bare topic for a class."""

from __future__ import annotations

import pytest

from seedream import context, encoder, inputs
from seedream.scene.build import build_scene
from seedream.scene.graph import SceneGraph
from seedream.scene.telling.lessons import tells_true_story


def made(prompt: str) -> tuple[SceneGraph, str]:
    """The scene of a request, and the lesson that it tells."""
    brief = inputs.read(prompt)
    graph, decisions = build_scene(context.understand(brief, encoder.encode(brief)), 0)
    return graph, next((d.value for d in decisions if d.key == "lesson"), "")


@pytest.mark.parametrize(
    ("prompt", "lesson"),
    [
        ("Who was Albert Einstein?", "albert_einstein"),
        ("Rosa Parks and the bus boycott", "rosa_parks"),
        ("Ada Lovelace, the first programmer", "ada_lovelace"),
        ("Alexander the Great in two minutes", "alexander_the_great"),
        ("the invention of the telephone", "telephone_history"),
        ("Who invented the light bulb?", "light_bulb_history"),
        ("simultaneous equations", "simultaneous_equations"),
        ("Living and non-living things, grade 1", "living_things"),
        ("what to do when you are angry", "anger"),
        ("the story of Diwali", "diwali"),
        ("symbiosis: mutualism, commensalism, parasitism", "symbiosis"),
        ("coral reefs and why they bleach", "coral_reefs"),
        ("Impressionism in art", "impressionism"),
        ("what is a force? push and pull for KS1", "forces"),
    ],
)
def test_a_topic_of_school_is_told_from_its_lesson(prompt: str, lesson: str) -> None:
    graph, told = made(prompt)
    assert (graph.kind, told) == ("lesson", lesson)


def test_somebody_of_whom_nothing_is_known_is_not_made_up() -> None:
    graph, told = made("Who was Ulrich von Hutten?")
    assert (graph.kind, told) == ("lesson", "none")
    assert [beat.id for beat in graph.beats] == ["topic", "plan", "open"]


def test_pictures_and_tales_stay_what_they_are() -> None:
    assert made("Marie Curie in her laboratory at night")[0].kind != "lesson"
    assert made("the story of a lost dog")[0].kind == "story"
    assert made("a cat, a dog and a bird in the park")[0].kind == "cinematic"
    assert not tells_true_story("the story of a little volcano")

"""Requests for a lesson in German: which lesson is told, and that it is said to be in English."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.graph import SceneGraph
from seedream.scene.reading.german import german_lesson, is_german, names_topic
from seedream.types import Decision


def built(wish: str) -> tuple[SceneGraph, tuple[Decision, ...]]:
    brief = read(wish)
    return build_scene(understand(brief, encode(brief)), 0)


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ("Erkläre die Fotosynthese für die 5. Klasse", "photosynthesis"),
        ("Wie entsteht ein Regenbogen?", "rainbow"),
        ("Was ist der Unterschied zwischen einem Virus und einem Bakterium?", "viruses_and_bacteria"),
        ("Erkläre den Unterschied zwischen der Mitose und der Meiose", "meiosis"),
        ("Wie funktioniert eine Batterie?", "batteries_work"),
        ("Warum ist das Meer salzig?", "salty_sea"),
        ("Der Wasserkreislauf, Klasse 4", "water_cycle"),
    ],
)
def test_the_lesson_is_found_by_its_german_name(wish: str, expected: str) -> None:
    lesson = german_lesson(wish)
    assert lesson is not None
    assert lesson.id == expected


@pytest.mark.parametrize(
    "wish", ["Explain photosynthesis", "a spider and a virus", "die cast toy cars on a table", "Explain symmetry"]
)
def test_english_is_not_taken_for_german(wish: str) -> None:
    assert not is_german(wish)
    assert german_lesson(wish) is None


@pytest.mark.parametrize("wish", ["virus", "diffusion", "batteries", "a volcano", "a man in the sun"])
def test_what_is_english_as_well_names_no_german_topic(wish: str) -> None:
    assert not names_topic(wish)


def test_that_a_german_request_is_told_in_english_is_said() -> None:
    graph, why = built("Wie entsteht ein Regenbogen?")
    assert graph.kind == "lesson"
    assert graph.title == "How a rainbow forms"
    assert [d.value for d in why if d.key == "lesson.note"] == ["told in English"]


def test_an_english_request_has_no_such_note() -> None:
    _, why = built("How does a rainbow form?")
    assert not [d for d in why if d.key == "lesson.note"]


def test_a_german_question_without_a_lesson_is_not_answered_with_a_plan_in_silence() -> None:
    graph, _ = built("Erkläre die Geschichte der Blockflöte")
    said = " ".join(beat.spoken[0] for beat in graph.beats if beat.spoken)
    assert "asked in German" in said
    assert "in English" in said
    assert graph.not_understood

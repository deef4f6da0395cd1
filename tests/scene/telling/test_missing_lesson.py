"""A lesson that is not in the library: which plan is shown for which question, how long it lasts, and that nothing is made up."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.generators.text.fitting import choose_duration
from seedream.inputs import Brief, read
from seedream.scene import build_scene
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.graph import SceneGraph
from seedream.scene.shots.views import TitleView
from seedream.scene.telling.keywords import normalised
from seedream.scene.telling.missing_lesson import MISSING_S, PLAN, asked_about, form_of, missing_lesson
from seedream.scene.titles import topic_of


def built(wish: str) -> tuple[Brief, SceneGraph]:
    brief = read(wish)
    return brief, build_scene(understand(brief, encode(brief)), 0)[0]


def plan_of(graph: SceneGraph) -> DiagramView:
    view = next(beat.view for beat in graph.beats if beat.subject == PLAN)
    assert isinstance(view, DiagramView)
    return view


@pytest.mark.parametrize(
    ("question", "sides", "expected"),
    [
        ("the difference between glue and paste", ("glue", "paste"), "compare"),
        ("the difference that a good teacher makes", None, "any"),
        ("how to make a kite", None, "how_to"),
        ("a timeline of the fax machine", None, "timeline"),
        ("the parts of a zither", None, "parts"),
        ("what are the symptoms of lumbago", None, "signs"),
        ("why does glue stick", None, "why"),
        ("glue", None, "any"),
    ],
)
def test_each_kind_of_question_has_its_plan(question: str, sides: tuple[str, str] | None, expected: str) -> None:
    assert form_of(question, sides).name == expected


@pytest.mark.parametrize(
    "question", ["how to make a kite", "a timeline of glue", "the parts of a zither", "why does glue stick", "glue"]
)
def test_every_box_of_a_plan_comes_when_it_is_said(question: str) -> None:
    beat = next(b for b in missing_lesson(question, (), "#334455") if b.subject == PLAN)
    assert isinstance(beat.view, DiagramView)
    for said in beat.spoken:
        words = normalised(said)
        at = [words.index(normalised(part.cue)) for part in beat.view.parts if part.cue]
        assert at == sorted(at)


def test_a_comparison_has_a_column_for_each_of_its_sides() -> None:
    _, graph = built("Explain the difference between a zither and a harpsichord")
    plan = plan_of(graph)
    assert plan.layout == "compare"
    assert [part.text for part in plan.parts if part.kind == "head"] == ["Zither", "Harpsichord"]
    assert graph.not_understood


def test_the_invitation_names_the_sides_and_no_cut_off_topic() -> None:
    beats = missing_lesson("the difference between a zither and a harpsichord", (), "#334455", ("zither", "harpsichord"))
    view = beats[-1].view
    assert isinstance(view, TitleView)
    assert view.body.startswith("Write: compare zither and harpsichord")
    assert view.kicker == ""


def test_it_is_short_where_no_length_is_wished_for() -> None:
    brief, graph = built("How to build a harpsichord")
    assert choose_duration(brief, graph, lambda text: len(text.split()) / 2.5)[0] == MISSING_S


def test_a_length_that_is_wished_for_is_kept() -> None:
    brief, graph = built("How to build a harpsichord, 30 seconds")
    assert choose_duration(brief, graph, lambda text: len(text.split()) / 2.5)[0] == 30.0


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ("Teach my class about the zither", "the zither"),
        ("Explain lumbago to an older patient", "lumbago"),
        ("Explain what a zither is to our new staff", "what a zither is"),
        ("Explain the class struggle", "the class struggle"),
    ],
)
def test_for_whom_it_is_does_not_belong_to_the_question(wish: str, expected: str) -> None:
    assert asked_about(topic_of(wish)) == expected

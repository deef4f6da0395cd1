"""Apps of any subject: the screens speak of it, and every claim has the screen that shows it."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.rendering.fonts import has_icon
from seedream.scene import SceneGraph, build_scene
from seedream.scene.product import Claim, DeviceView
from seedream.scene.product.composing import screen_for
from seedream.scene.product.requested import trades
from seedream.scene.product.subjects import OWN, own_subject, subject_of


def _film(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def _screens(graph: SceneGraph) -> list[tuple[str, str]]:
    return [
        (b.view.headline, b.view.moment.screen)
        for b in graph.beats
        if isinstance(b.view, DeviceView) and b.view.kind == "tap_through"
    ]


@pytest.mark.parametrize(
    ("what", "subject"),
    [("a dog-walking app", "dogs"), ("a plant-care app", "plants"), ("a tax app for freelancers", "tax"),
     ("an app for choirs", "choir"),
     ("a language app", "language"), ("an app for stargazing", "stars")],
)  # fmt: skip
def test_what_an_app_is_called_says_what_it_is_about(what: str, subject: str) -> None:
    found = subject_of(what, f"{what}: find friends, get photos and reminders")
    assert found is not None
    assert found.name == subject


def test_a_subject_that_no_table_knows_is_made_of_the_requests_own_words() -> None:
    assert subject_of("an app for zorbing", "an app for zorbing") is None
    own = own_subject("an app for zorbing", [Claim("Find the steepest hill", "Find the steepest hill.")])
    assert (own.name, own.rows[0].title) == (OWN, "Find the steepest hill")
    assert len(own.rows) == len(own.things) == 4


@pytest.mark.parametrize(
    ("claim", "screen"),
    [("Find a walker nearby", "map"), ("Scan receipts", "camera"), ("See what you owe", "insights"),
     ("Plan rehearsals", "schedule"),
     ("Ask an expert", "chat"), ("Play quizzes", "checklist"), ("Listen to stories", "player"), ("No ads", None)],
)  # fmt: skip
def test_a_claim_has_its_screen(claim: str, screen: str | None) -> None:
    assert screen_for(claim) == screen


def test_every_claim_of_a_list_is_said_and_shown() -> None:
    graph = _film(
        "product demo of Waggle, a dog-walking app: find a walker nearby, follow the walk on the map, get photos. 25 seconds"
    )
    assert _screens(graph) == [("Find a walker nearby", "map"), ("Follow the walk on the map", "map"), ("Get photos", "detail")]
    choir = _film("20s product demo of ChoirMate, an app for choirs: share sheet music, plan rehearsals, see who is coming")
    assert [b.spoken[0] for b in choir.beats][1:4] == ["Share sheet music.", "Plan rehearsals.", "See who is coming."]


def test_steps_of_an_app_are_no_diagram_and_a_diagram_stays_one() -> None:
    graph = _film("30s explainer for Taxly, a tax app for freelancers: scan receipts, see what you owe, file in ten minutes")
    assert graph.kind == "product"
    assert ("Scan receipts", "camera") in _screens(graph)
    assert _film("flowchart of how our app works: sign up, pick a plan, start").kind == "lesson"


def test_a_condition_stays_with_what_it_belongs_to() -> None:
    graph = _film("20s demo of Sprout, a plant-care app that tells you what is wrong when leaves turn yellow")
    assert "It tells you what is wrong when leaves turn yellow." in [line for b in graph.beats for line in b.spoken]


def test_subjects_are_complete_and_hold_no_figures() -> None:
    for words, subject in trades("subjects").values():
        assert words
        assert len(subject.things) == len(subject.rows) == 4
        assert len(subject.tasks) == 3
        icons = [subject.icon, *(row.mark for row in subject.rows if not row.mark.startswith("face:"))]
        assert all(has_icon(icon) for icon in icons), subject.name
        assert not any(c.isdigit() for row in subject.rows for c in f"{row.title}{row.text}"), subject.name

"""Product claims: a film of software says what the request says of it, by its name or by what it is."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene


def told(prompt: str) -> tuple[str, list[str]]:
    """The title of a request's film and what is said in it."""
    brief = read(prompt, duration_s=24.0)
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    return graph.title, [beat.spoken[0] for beat in graph.beats]


@pytest.mark.parametrize(
    ("prompt", "title", "said"),
    [
        (
            "Introduce our password manager Vaulty: save passwords, share with your team, log in with one tap", "Vaulty",
            ["This is Vaulty, our password manager.", "Save passwords.", "Share with your team.", "Log in with one tap.",
             "Start with Vaulty."],
        ),
        (
            "Promote our online course platform: learn at your own pace, certificates, live classes", "Online course platform",
            ["This is our online course platform.", "Learn at your own pace.", "Certificates.", "Live classes.", "Start today."],
        ),
        (
            "Show how our invoicing software helps freelancers get paid faster", "Invoicing software",
            ["This is our invoicing software.", "It helps freelancers get paid faster.", "Start today."],
        ),
        (
            "Launch our podcast app Earful on Monday, free for three months", "Earful",
            ["This is Earful, our podcast app.", "Up next, at a glance.", "Earful. On Monday, free for three months."],
        ),
        (
            'Budget planner "Pennywise": connect your bank, see where your money goes', "Pennywise",
            ["This is Pennywise, the budget planner.", "Connect your bank.", "See where your money goes.", "Start with Pennywise."],
        ),
    ],
)  # fmt: skip
def test_everything_said_of_software_is_said_and_no_name_is_made_up(prompt: str, title: str, said: list[str]) -> None:
    assert told(prompt) == (title, said)


def test_what_only_says_what_it_is_gets_no_example_of_another_app() -> None:
    title, said = told("Video about our video conferencing platform, calm and professional")
    assert title == "Conferencing platform"
    assert said[0] == "This is our video conferencing platform."
    assert "sleep" not in " ".join(said).lower()


@pytest.mark.parametrize(
    "asked", ["A thoughtful product demo showcasing our new app", "Create a promo video for our new app", "Show off our new app"]
)
def test_an_app_of_which_nothing_is_said_is_shown_at_its_usual_and_no_name_is_made_up(asked: str) -> None:
    brief = read(asked, duration_s=30.0)
    graph, decisions = build_scene(understand(brief, encode(brief)), 0)
    said = " ".join(beat.spoken[0] for beat in graph.beats)
    assert (graph.title, len(graph.beats)) == ("Our new app", 6)
    assert "our new app" in said
    assert "Tandem" not in said
    assert "free" not in said
    assert any(d.key == "screens.note" for d in decisions)


@pytest.mark.parametrize(
    ("asked", "title", "word"),
    [
        ("A demo of our budgeting app", "Budgeting app", "money"),
        ("Product demo: our new app for tracking habits", "Our new app", "habits"),
        ("a demo video for our parking app", "Parking app", "garage"),
        ("promo for a meditation app", "Meditation app", "quiet"),
    ],
)
def test_a_film_of_an_app_that_is_only_named_fills_its_length_with_its_own_screens(asked: str, title: str, word: str) -> None:
    brief = read(asked, duration_s=30.0)
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    assert (graph.title, len(graph.beats)) == (title, 6)
    assert word in " ".join(beat.spoken[0] for beat in graph.beats).lower()


def test_a_long_film_of_few_claims_shows_more_than_them() -> None:
    brief = read("Show how our invoicing software helps freelancers get paid faster", duration_s=40.0)
    graph, decisions = build_scene(understand(brief, encode(brief)), 0)
    assert len(graph.beats) == 5
    assert graph.beats[1].spoken == ("It helps freelancers get paid faster.",)
    assert any(d.key == "screens.note" for d in decisions)

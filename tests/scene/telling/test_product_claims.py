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
            "Promote our online course platform: learn at your own pace, certificates, live classes", "Course platform",
            ["This is our online course platform.", "Learn at your own pace.", "Certificates.", "Live classes.", "Start today."],
        ),
        (
            "Show how our invoicing software helps freelancers get paid faster", "Invoicing software",
            ["This is our invoicing software.", "It helps freelancers get paid faster.", "Start today."],
        ),
        (
            "Launch our podcast app Earful on Monday, free for three months", "Earful",
            ["This is Earful, our podcast app.", "Earful. On Monday, free for three months."],
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
    assert title == "Conferencing"
    assert said[0] == "This is our video conferencing platform."
    assert "sleep" not in " ".join(said).lower()

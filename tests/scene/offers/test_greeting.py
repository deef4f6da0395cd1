"""Greetings as films: whom they are for is in the pictures of the occasion, and everything that is told of them is said."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.graph import SceneGraph
from seedream.scene.shots.views import WorldView


def film(prompt: str) -> SceneGraph:
    brief = read(prompt, duration_s=18.0)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def titled(graph: SceneGraph) -> WorldView:
    """The picture under the title."""
    return next(b.view for b in graph.beats if isinstance(b.view, WorldView) and b.view.headline)


@pytest.mark.parametrize(
    ("prompt", "headline", "who", "said"),
    [
        ("A birthday video for my grandma Rosa, she turns 80", "Happy birthday, Grandma Rosa!", "grandmother", "80 today."),
        (
            "Could you make a video for my dad's 60th birthday?",
            "Happy 60th birthday, Dad!",
            "man",
            "Close your eyes, and make a wish.",
        ),
        ("Wish my brother Tom a happy 30th birthday", "Happy 30th birthday, Tom!", "man", "Here's to you, Tom."),
        ("Happy birthday, Leo!", "Happy birthday, Leo!", "man", "Here's to you, Leo."),
        ("A birthday film for my 5-year-old daughter Mia", "Happy birthday, Mia!", "girl", "Here's to you, Mia."),
        ("A goodbye video for our colleague Maria who is retiring", "Farewell, Maria", "woman", "Maria is retiring."),
        (
            "A farewell film for Mr. Brown, who taught here for 30 years",
            "Farewell, Mr Brown",
            "man",
            "You taught here for 30 years.",
        ),
        ("Congratulations video for Lisa who passed her exam", "Congratulations, Lisa!", "woman", "You passed your exam."),
        ("A get well soon video for my friend Ben", "Get well soon, Ben", "man", "We are thinking of you."),
    ],
)
def test_whom_a_greeting_is_for_is_seen_and_everything_is_said(prompt: str, headline: str, who: str, said: str) -> None:
    graph = film(prompt)
    view = titled(graph)
    assert view.headline == headline
    assert who in {member.noun for member in view.cast} or who in {member.look.get("age", "") for member in view.cast}
    assert said in [beat.spoken[0] for beat in graph.beats]
    assert sum(isinstance(beat.view, WorldView) for beat in graph.beats) >= 3


def test_two_are_greeted_as_two() -> None:
    view = titled(film("A video for my parents' 40th anniversary"))
    assert view.headline == "Happy 40th anniversary, dear parents!"
    assert {member.noun for member in view.cast} >= {"man", "woman"}


def test_a_place_that_is_named_is_kept() -> None:
    graph = film("Christmas card video for my family: a snowy village at night")
    assert {b.view.place.kind for b in graph.beats if isinstance(b.view, WorldView)} <= {"village"}

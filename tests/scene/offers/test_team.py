"""Teams are shown one by one, guests are made welcome, and what people ask for in sentences becomes the film that they mean."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.graph import SceneGraph
from seedream.scene.shots.views import WorldView


def film(prompt: str) -> SceneGraph:
    brief = read(prompt, duration_s=20.0)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def lines(graph: SceneGraph) -> list[str]:
    return [b.spoken[0] for b in graph.beats if b.spoken]


def test_everybody_of_a_team_is_seen_at_what_they_do() -> None:
    graph = film("Make a video introducing our team: Anna the baker, Tom at the counter, Lisa who does the cakes")
    assert lines(graph)[1:] == ["Meet our team.", "Anna, the baker.", "Tom, at the counter.", "Lisa who does the cakes."]
    casts = [{m.noun for m in b.view.cast} | {m.holding for m in b.view.cast} for b in graph.beats if isinstance(b.view, WorldView)]
    assert "baker" in casts[2]
    assert {"man", "counter"} <= casts[3]
    assert {"woman", "cake"} <= casts[4]


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("I need a short video welcoming guests to our hotel", "Welcome to our hotel."),
        ("Make a video about why people should adopt a dog from our shelter", "Adopt a dog from our shelter."),
        ("Create a short video about our mission: clean water for everyone", "Clean water for everyone."),
        ("Could you make a video about how our coffee gets from the farm to the cup?", "From the farm to the cup."),
        ("A video for new patients about what to expect at their first visit to our dental office",
         "You are invited to your first visit to our dental office."),
        ("I want to tell our customers that we now offer free shipping", "We now offer free shipping."),
    ],
)  # fmt: skip
def test_what_is_meant_is_said_and_seen(prompt: str, said: str) -> None:
    graph = film(prompt)
    assert said in lines(graph)
    assert sum(isinstance(b.view, WorldView) for b in graph.beats) >= 3


def test_how_easy_it_is_is_shown_on_screens() -> None:
    told = lines(film("We want to show how easy it is to order on our website"))
    assert told[:3] == ["How to order, on our website.", "First, open our website.", "Then, choose “Order”."]

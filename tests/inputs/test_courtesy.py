"""Courtesy: however a film is asked for, what is made of the request is the same."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.inputs.courtesy import without_courtesy, without_pupils
from seedream.scene import build_scene

FORMS = (
    "Make a video {0}", "Create a video {0}", "I need a video {0}", "Can you make a video {0}?", "Please create a video {0}",
    "I'd like to have a video {0}", "Could you help me make a video {0}, please?", "Hi, please make us a video {0}. Thanks!",
    "Hello there! We are looking for a video {0}", "We would really like a video {0}", "Let's make a video {0}",
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("what", ["about two friends who build a boat", "for our new budgeting app", "explaining how tides work"])
def test_only_what_is_asked_for_is_left(form: str, what: str) -> None:
    assert without_courtesy(form.format(what)) == f"A video {what}"


@pytest.mark.parametrize(
    ("request_", "plain"),
    [
        ("I want to explain how volcanoes work", "Explain how volcanoes work"),
        ("Can you explain how a bill becomes law?", "Explain how a bill becomes law"),
        ("I'd love to see a castle at night, thank you!", "A castle at night"),
        ("Can you make me a picture of a red bus, please?", "A picture of a red bus"),
        ("we need a 30 second clip of a fox", "a 30 second clip of a fox"),
        ("Help my kids learn to tell the time", "Explain how to tell the time to my kids"),
        ("Help us understand how a bill becomes a law", "Explain how a bill becomes a law"),
    ],
)
def test_wishes_without_a_film(request_: str, plain: str) -> None:
    assert without_courtesy(request_) == plain


@pytest.mark.parametrize(
    "request_",
    [
        "I want to be a pilot", "We want a garden", "Give a dog a bone", "a man who can make films", "Make it rain",
        "Hello from Lisbon, a postcard", "Do you have a minute? A film about time", "Draw a cat", "Show me a cat on a boat",
        "Thanks to everyone who helped us move", "Thank you for ten years, dear customers!",
    ],
)  # fmt: skip
def test_what_is_no_courtesy_stays(request_: str) -> None:
    assert without_courtesy(request_) == request_


def test_the_film_of_a_polite_request_is_that_of_the_plain_one() -> None:
    def told(prompt: str) -> list[str]:
        brief = read(prompt, duration_s=24.0)
        assert brief.asked == prompt
        return [beat.spoken[0] for beat in build_scene(understand(brief, encode(brief)), 0)[0].beats if beat.spoken]

    plain = told("A video for our new budgeting app")
    assert plain == told("Hi, could you please create a video for our new budgeting app?")
    assert not any("create" in line or "please" in line for line in plain)


@pytest.mark.parametrize(
    ("request_", "plain", "pupils"),
    [
        ("A video for my 4th grade class about the water cycle", "A video about the water cycle", "my 4th grade class"),
        ("a story for kids about a dragon", "a story about a dragon", "kids"),
        ("A film about a school for dogs", "A film about a school for dogs", ""),
        ("A video for our handmade candles", "A video for our handmade candles", ""),
        ("A video for our staff about the new parking rules", "A video for our staff about the new parking rules", ""),
        ("An explainer for our clients about what a will is", "What is a will?", "our clients"),
    ],
)
def test_whom_a_film_is_taught_to_is_its_audience(request_: str, plain: str, pupils: str) -> None:
    assert without_pupils(request_) == (plain, pupils)
    assert (read(request_).intent.audience or "") == pupils


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("Can you make a video for my 4th grade class about the water cycle?", "water"),
        ("Make a video about the life of Marie Curie", "Marie Curie"),
        ("I need a video for my students on fractions", "whole"),
    ],
)
def test_a_class_is_taught(prompt: str, word: str) -> None:
    brief = read(prompt)
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    assert word in graph.beats[0].spoken[0]
    assert len(graph.beats) >= 4


def test_thanks_without_end_are_read_at_once() -> None:
    request = f"Make a video about a fox {'please   ' * 2000}x"
    assert without_courtesy(request).startswith("A video about a fox please")  # any ambiguity in the pattern would not end

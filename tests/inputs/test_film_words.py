"""What a request says about its film is taken out of it, recorded and obeyed; things that only look like it stay."""

from __future__ import annotations

from typing import Any

import pytest

from seedream.inputs import read
from seedream.inputs.film_words import WORK, read_film_words


@pytest.mark.parametrize(
    ("request_", "rest", "wishes"),
    [
        ("a village in autumn, slow piano", "a village in autumn", {}),
        ("a fox in the snow, in slow motion, one take", "a fox in the snow", {}),
        ("a red car at night, synthwave, vhs look", "a red car at night", {"style": "vintage"}),
        ("a girl on a swing with soft piano music", "a girl on a swing", {}),
        ("like a Wes Anderson film: a bellboy in a hotel lobby", "a bellboy in a hotel lobby", {"style": "pastel"}),
        ("teaser for my new novel: a girl sails to a castle", "a girl sails to a castle", {}),
        ("the sea at dawn, deep male voice, cello", "the sea at dawn", {"voice_name": "otto"}),
        ("a cat on a roof, captions on", "a cat on a roof", {"burn_captions": True}),
        ("a cat on a roof, no text", "a cat on a roof", {"burn_captions": False}),
        ("a film for toddlers about a snail, in rhyme", "a film about a snail", {"audience": "kids"}),
        ("a harbour at dawn, no people, no audio", "a harbour at dawn", {"music": False, "voice": False}),
        ("POV walking through a market, hip hop beat", "walking through a market", {}),
    ],
)
def test_words_about_the_film_are_no_part_of_its_scene(request_: str, rest: str, wishes: dict[str, Any]) -> None:
    words = read_film_words(request_)
    assert (words.rest, dict(words.wishes)) == (rest, wishes)
    assert words.about


@pytest.mark.parametrize(
    "request_",
    [
        "a living room with a sofa, a vintage guitar, a lamp",
        "a street musician in the rain, violin",
        "an old music shop: drums, guitars, a piano",
        "a girl plays piano in a concert hall",
        "two kids in a loop of the road",
        'a sign that says "no text, slow piano"',
    ],
)
def test_things_stay_in_the_request(request_: str) -> None:
    assert read_film_words(request_).rest == request_


def test_what_is_said_is_decided_and_options_win() -> None:
    brief = read("a lighthouse at night, slow cello, deep male voice, no captions, one take")
    assert (brief.wish, brief.music) == ("a lighthouse at night", "slow cello")
    assert (brief.intent.voice_name, brief.intent.burn_captions) == ("otto", False)
    told = {d.key: d for d in brief.decisions}
    assert told["music_wish"].value == "slow cello"
    assert "cuts" in told["cutting.note"].reason
    assert "slow cello" in brief.text
    assert read("a lighthouse, deep male voice", voice_name="june").intent.voice_name == "june"


def test_an_instrument_that_is_not_there_has_a_stand_in_that_is_told() -> None:
    brief = read("an old man on a pier, quiet harmonica")
    assert brief.music == "quiet flute"
    assert any(d.key == "music_wish.note" and "harmonica" in d.reason for d in brief.decisions)


def test_a_work_of_ones_own_is_not_advertised() -> None:
    brief = read("trailer for my short film: a girl finds a letter")
    assert brief.kind == "story"
    assert any(d.key == WORK for d in brief.decisions)
    assert read("trailer for our new bakery: fresh bread every day").kind == "announcement"


def test_decades_are_no_lengths() -> None:
    assert read("a car in a neon city, retro 80s, fast cuts").intent.duration_s is None
    assert read("a dog runs on a beach, 60s").intent.duration_s == 60.0

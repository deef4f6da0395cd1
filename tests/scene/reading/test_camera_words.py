"""Camera work in words: it is found, its direction and strength are right, and nothing of it stays in the scene."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from seedream.scene.reading.camera_words import CameraWish, read_camera_words


@pytest.mark.parametrize(
    ("text", "rest", "expected"),
    [
        ("Slow push in on a woman in a café", "a woman in a café", {"move": "push", "amount": 0.35}),
        ("pan left across the desert at sunset", "the desert at sunset", {"move": "pan", "direction": -1}),
        ("The camera pans right across a desert", "a desert", {"move": "pan", "direction": 1}),
        ("tilt up a tall tower", "a tall tower", {"move": "tilt", "direction": 1}),
        ("an old man walks home, crane down", "an old man walks home", {"move": "crane", "direction": -1}),
        ("orbit around a lighthouse at dusk", "a lighthouse at dusk", {"move": "orbit"}),
        ("a nervous man in a street, handheld", "a nervous man in a street", {"move": "handheld", "whole": True}),
        ("Dolly zoom on a frightened man", "a frightened man", {"move": "dolly zoom"}),
        ("close-up of a cup of tea", "a cup of tea", {"framing": "close"}),
        ("wide shot of a castle", "a castle", {"framing": "wide"}),
        ("bird's-eye view of a city", "a city", {"framing": "wide", "angle": 1.0}),
        ("low angle shot of a knight", "a knight", {"angle": -1.0}),
        ("a ball, match cut to an apple", "a ball, an apple", {"transition": "match", "about": "an apple"}),
        ("a man, then whip pan to a cat", "a man, a cat", {"transition": "whip", "about": "a cat"}),
        ("a field. Dissolve to a village.", "a field. a village.", {"transition": "dissolve"}),
        ("a knight rides away, fade to white", "a knight rides away", {"transition": "fade white"}),
        ("a cup and a woman, rack focus from the cup to the woman", "a cup and a woman", {"focus": ("cup", "woman")}),
        ("a knight, rack focus from the sword to the knight", "a knight, a sword", {"focus": ("sword", "knight")}),
    ],
)
def test_phrases_are_understood_and_taken_out(text: str, rest: str, expected: dict[str, object]) -> None:
    words = read_camera_words(text)
    assert words.rest == rest
    assert [{key: getattr(wish, key) for key in expected} for wish in words.wishes] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "a chef with a frying pan in a kitchen", "a crane flies over the lake", "a baker pushes in a cart", "a handheld fan",
        "a satellite orbiting around the earth", "a girl tilts up her head", "a dog follows a boy", "Wipe the table, says the cook",
        "a whip on a table", "a woman with a camera", "a bird over the sea",
    ],
)  # fmt: skip
def test_things_that_only_sound_like_it_stay(text: str) -> None:
    assert read_camera_words(text) == read_camera_words(text).__class__((), text)


def test_several_wishes_keep_their_order() -> None:
    words = read_camera_words("Fade in on a village. Slow push in on a dog, then whip pan to a cat. Fade out.")
    assert [w.transition or w.move for w in words.wishes] == ["fade", "push", "whip", "fade"]
    assert (words.wishes[0].at, words.wishes[-1].at) == ("start", "end")
    assert isinstance(words.wishes[1], CameraWish)


def test_every_phrase_of_the_page_about_the_camera_is_understood() -> None:
    page = (Path(__file__).parents[3] / "docs" / "camera.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith(("| moves", "| framing", "| angle", "| focus", "| joints"))]
    phrases = [p for row in rows for p in re.findall(r"“([^”]+)”", row)]
    assert len(phrases) >= 25
    assert [p for p in phrases if not read_camera_words(p).wishes] == []

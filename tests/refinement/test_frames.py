"""Frames: every word of a clause has its place, or nothing is done by it."""

from __future__ import annotations

import pytest

from seedream.refinement.notes.frames import parsed, plainly


@pytest.mark.parametrize(
    ("clause", "wishes"),
    [
        ("<e0> should walk on the other side of <e1>", ("put <e0> on the other side of <e1>",)),
        ("put <e0> on the grass next to <e1>", ("put <e0> next to <e1>",)),
        ("there should be a small brown dog running around too", ("add a small brown dog", "it should run")),
        ("it should rain harder in <s0>", ("more rain",)),
        ("swap the music for something with a ukulele", ("use a ukulele for the music",)),
        ("take off a second", ("1 second shorter",)),
        ("we can hardly see <e0>", ("make <e0> bigger",)),
    ],
)
def test_a_clause_becomes_plain_wishes(clause: str, wishes: tuple[str, ...]) -> None:
    assert tuple(" ".join(wish.split()) for wish in plainly(clause)) == wishes


def test_what_names_nobody_goes_on_about_whom_the_clause_before_named() -> None:
    assert plainly("twice as big", "<e3>") == ("make <e3> twice as big",)
    assert plainly("twice as big") == ()


@pytest.mark.parametrize("clause", ["make <e0> glow", "<e0> should sit on <e1>", "make <e0> as big as <e1>", "<e0> looks tired"])
def test_nothing_follows_where_a_word_has_no_place_or_nothing_is_wished(clause: str) -> None:
    assert plainly(clause) == ()


def test_unread_words_are_told() -> None:
    assert parsed("make <e0> glow").unread == ("glow",)
    assert parsed("make <e0> a bit bigger").unread == ()

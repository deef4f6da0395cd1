"""Bands, orchestras and choirs are the musicians that they are."""

from __future__ import annotations

import pytest

from seedream.encoder import sentence_vectors
from seedream.scene.reading.parse import Parsed, parse
from seedream.types import Mood


def _read(text: str) -> Parsed:
    return parse(text, sentence_vectors([text])[0], Mood())


@pytest.mark.parametrize(
    ("text", "players"),
    [
        ("a rock band on stage", {"singer", "guitarist", "drummer"}),
        ("our school band plays in the park", {"singer", "guitarist", "drummer"}),
        ("a marching band crossing a bridge in the rain", {"trumpeter", "saxophonist", "drummer"}),
        ("a jazz band plays in a smoky bar", {"saxophonist", "trumpeter", "drummer"}),
        ("an orchestra on stage", {"violinist", "cellist", "trumpeter", "drummer"}),
    ],
)
def test_bands_play_their_instruments(text: str, players: set[str]) -> None:
    people = {e.noun: e for e in _read(text).entities if e.category == "person"}
    assert set(people) == players
    assert all(e.look.get("holding") or e.noun == "singer" for e in people.values())


@pytest.mark.parametrize(("text", "noun"), [("a choir sings in a church", "singer"), ("a children's choir at a market", "child")])
def test_choirs_sing(text: str, noun: str) -> None:
    (group,) = (e for e in _read(text).entities if e.category == "person")
    assert (group.noun, group.count, group.look["deed"]) == (noun, 5, "sing")

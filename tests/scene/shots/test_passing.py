"""A film of a place without anybody has something of its own in every picture, unless it is to be empty."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode, sentence_vectors
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.reading import lexicon
from seedream.scene.reading.parse import parse
from seedream.scene.shots.views import WorldView
from seedream.types import Mood


def _views(prompt: str) -> list[WorldView]:
    brief = read(prompt)
    graph = build_scene(understand(brief, encode(brief)), 0)[0]
    return [b.view for b in graph.beats if isinstance(b.view, WorldView)]


def test_no_two_pictures_of_a_place_are_the_same() -> None:
    views = _views("a fishing village on a hill in the morning")
    met = [tuple(m.noun for m in v.cast) for v in views]
    assert all(met)
    assert len(set(met)) == len(met)


@pytest.mark.parametrize("prompt", ["an empty desert at noon", "an abandoned village in the fog"])
def test_what_is_to_be_empty_is_empty_and_still_varied(prompt: str) -> None:
    views = _views(prompt)
    assert not any(v.cast for v in views)
    assert len({(v.framing, v.mirrored, v.seed_offset, v.place) for v in views}) == len(views)


def test_no_people_are_met_where_none_are_wanted() -> None:
    views = _views("a village street in summer, no people")
    assert not any(m.category == "person" for v in views for m in v.cast)


def test_somebody_who_was_asked_for_is_alone() -> None:
    views = _views("a fox in a forest in the morning")
    assert {m.noun for v in views for m in v.cast} == {"fox"}


def test_everything_that_is_met_has_a_drawing() -> None:
    for kind, rows in lexicon.data("passing").items():
        for phrase in (p for row in rows.values() for p in row if kind != "not_in"):
            read_ = parse(phrase, sentence_vectors([phrase])[0], Mood(0.0, 0.0))
            assert read_.entities, phrase
            assert not read_.not_understood, phrase
            assert all(e.category != "thing" or lexicon.drawn_size(e.noun) for e in read_.entities), phrase

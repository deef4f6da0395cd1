"""Crowds: who is further back in a busy place, and where nobody is."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene.build import build_still
from seedream.scene.placing.crowds import CROWD
from seedream.scene.shots.views import WorldView


def view_of(prompt: str) -> WorldView:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    return view


@pytest.mark.parametrize(
    ("prompt", "hero"), [("a woman in a crowded market", "woman"), ("a dog on a busy street", "dog"), ("a busy market square", "")]
)
def test_a_busy_place_has_people_further_back(prompt: str, hero: str) -> None:
    cast = view_of(prompt).cast
    behind = [m for m in cast if m.entity_id.startswith(CROWD)]
    others = [m for m in cast if m not in behind]
    assert [m.noun for m in others] == ([hero] if hero else [])
    assert len(behind) >= 6
    for m in behind:
        assert m.box is not None
        assert m.depth > 0
        for other in others:
            assert other.box is not None
            assert m.box.y + m.box.height < other.box.y + other.box.height, "further back, so higher in the picture"


def test_a_crowd_is_not_one_row() -> None:
    cast = view_of("a crowded beach").cast
    assert len({round(m.box.y + m.box.height, 2) for m in cast if m.box is not None}) >= 3


@pytest.mark.parametrize("prompt", ["a woman in a market", "a busy woman in a park", "a waiter in a busy restaurant"])
def test_nobody_is_there_where_nobody_says_so_or_has_room(prompt: str) -> None:
    assert not [m for m in view_of(prompt).cast if m.entity_id.startswith(CROWD)]

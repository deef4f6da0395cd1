"""Posters that invite to a place: its name over the sight of it; posters of a lesson are its diagram."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.inputs.styling import find_style
from seedream.scene import build_still
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.shots.views import WorldView


@pytest.mark.parametrize(
    ("prompt", "name", "more"),
    [
        ("vintage travel poster of Kyoto in autumn", "Kyoto", "In autumn"),
        ("a travel poster of the Amalfi coast", "Amalfi coast", ""),
        ("retro ski poster of the Alps", "Alps", ""),
    ],
)
def test_a_travel_poster_bears_the_name_of_its_place(prompt: str, name: str, more: str) -> None:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    assert (view.headline, view.kicker) == (name, more)
    assert not [m for m in view.cast if m.noun == "poster"]


def test_a_travel_poster_is_drawn_in_flat_colours() -> None:
    found = find_style("vintage travel poster of Lisbon")
    assert found is not None
    assert found.style == "flat-editorial"
    assert "Lisbon" in found.rest
    assert "poster" in found.rest


def test_a_poster_for_a_class_is_the_diagram_of_its_lesson() -> None:
    brief = read("a water cycle poster for third graders with sun, clouds, rain and a river")
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, DiagramView)

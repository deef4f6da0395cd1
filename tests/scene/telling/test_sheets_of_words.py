"""Sheets of words: what posters, covers, slides and menus say, and what they show."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.graph import SceneGraph
from seedream.scene.sheets.reading import read_page
from seedream.scene.shots.views import WorldView
from seedream.scene.telling.worded import read_worded


def still(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_still(understand(brief, encode(brief)), 0)


def test_words_before_a_poster_are_its_title() -> None:
    worded = read_worded("Welcome back to school poster with a yellow bus")
    assert worded is not None
    assert (worded.headline, worded.pictured) == ("Welcome back to school", "a yellow bus")
    assert read_worded("Vintage travel poster with a fox") is None


def test_whoever_has_something_is_seen_with_it() -> None:
    worded = read_worded("a poster for the school science fair on May 12, kids with a volcano experiment")
    assert worded is not None
    assert (worded.headline, worded.body) == ("School science fair", "May 12")
    assert "kids with a volcano experiment" in worded.pictured


def test_a_cover_shows_whom_its_title_names() -> None:
    shown = still('a children\'s book cover: "The Brave Little Snail"').beats[0].view
    assert isinstance(shown, WorldView)
    assert [m.noun for m in shown.cast] == ["snail"]


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("a slide showing the water cycle", "The water cycle"), ("a poster about the food chain for my class", "food chain"),
        ("a map of the solar system with the planets in order", "The solar system"),
    ],
)  # fmt: skip
def test_what_is_taught_on_a_sheet_is_its_diagram(prompt: str, title: str) -> None:
    graph = still(prompt)
    assert isinstance(graph.beats[0].view, DiagramView)
    assert title in graph.title


def test_a_poster_of_somebody_is_the_picture_itself() -> None:
    shown = still("a poster of a lion").beats[0].view
    assert isinstance(shown, WorldView)
    assert [m.noun for m in shown.cast] == ["lion"]


def test_prices_with_and_without_decimals_are_one_menu() -> None:
    page = read_page("menu board of a burger restaurant: Classic 8, Cheese 9, Veggie 8.50")
    assert page is not None
    assert [(e.title, e.value) for e in page.entries] == [("Classic", "8"), ("Cheese", "9"), ("Veggie", "8.50")]

"""Themes: a country, a season or a thought of which nothing else is said becomes a film of the pictures that belong to it."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.graph import SceneGraph
from seedream.scene.reading import lexicon
from seedream.scene.reading.parse import parse
from seedream.scene.shots.views import WorldView


def film(prompt: str) -> SceneGraph:
    brief = read(prompt, duration_s=18.0)
    return build_scene(understand(brief, encode(brief)), 0)[0]


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("Make a travel video about Japan", "Japan"),
        ("A video about our trip to Rome", "Our trip to Rome"),
        ("Please make a motivational video about never giving up", "Never give up"),
        ("A film about friendship", "Friendship"),
        ("a video about the four seasons of a tree", "Four seasons"),
        ("the magic of Christmas", "Christmas"),
    ],
)
def test_a_theme_has_its_pictures(prompt: str, title: str) -> None:
    graph = film(prompt)
    views = [b.view for b in graph.beats if isinstance(b.view, WorldView)]
    assert len(views) == len(graph.beats) >= 4
    assert [v.headline for v in views if v.headline] == [title]
    assert all(b.spoken for b in graph.beats)


def test_a_season_that_is_asked_for_is_seen() -> None:
    views = [b.view for b in film("A travel video about Norway in winter").beats if isinstance(b.view, WorldView)]
    assert any(v.place.season == "winter" or v.place.kind == "snow" for v in views)


@pytest.mark.parametrize(
    "prompt", ["A woman with a paper umbrella in Japan", "Two friends argue about hope", "A tree in four seasons pot"]
)
def test_what_says_more_is_no_theme(prompt: str) -> None:
    assert not any(
        isinstance(b.view, WorldView) and b.view.headline in ("Japan", "A new day", "Four seasons") for b in film(prompt).beats
    )


@pytest.mark.parametrize("name", lexicon.data("subjects_of_films"))
def test_every_picture_of_a_theme_is_understood(name: str) -> None:
    for picture, line in lexicon.data("subjects_of_films")[name]["shots"]:
        brief = read(picture)
        embedding = encode(brief)
        parsed = parse(picture, embedding.vector, embedding.mood)
        assert not parsed.not_understood, picture
        assert parsed.setting.understood or parsed.entities, picture
        assert line[-1] in ".!?"

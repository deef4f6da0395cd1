"""Topics: pictures about what cannot be drawn itself."""

from __future__ import annotations

import pytest
from tests.scene.staged import view_of

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene.build import build_still
from seedream.scene.reading import lexicon
from seedream.scene.reading.topics import scene_for, scene_of_topic, wants_a_scene
from seedream.scene.shots.views import WorldView


@pytest.mark.parametrize(
    ("wish", "topic"),
    [
        ("an illustration for a blog post about burnout", "burnout"),
        ("cover image for our article about working from home", "working from home"),
        ("a picture of hope", "hope"),
        ("Teamwork", "teamwork"),
    ],
)
def test_a_topic_becomes_a_scene(wish: str, topic: str) -> None:
    assert scene_of_topic(wish) == lexicon.data("topics")["topics"][topic]


@pytest.mark.parametrize(
    "wish", ["a picture of a dog", "an illustration of the joy of a dog in the snow", "a happy dog", "a diagram of photosynthesis"]
)
def test_what_can_be_drawn_is_no_topic(wish: str) -> None:
    assert scene_of_topic(wish) == ""


def test_an_illustration_is_no_diagram() -> None:
    assert wants_a_scene("an illustration for an article about inflation")
    assert not wants_a_scene("a slide about inflation")
    brief = read("a slide about inflation")
    assert not isinstance(build_still(understand(brief, encode(brief)), 0).beats[0].view, WorldView)
    assert view_of("an illustration for an article about inflation").place.kind == "shop"


def test_every_topic_is_seen() -> None:
    for topic, scene in lexicon.data("topics")["topics"].items():
        assert view_of(scene).cast, topic


def test_what_a_picture_is_for_is_not_seen_in_it() -> None:
    wish = "a hero image for a bike repair service: a mechanic fixing a bicycle in his workshop"
    assert scene_for(wish) == "a mechanic fixing a bicycle in his workshop"
    assert sum("bicycle" in (m.noun, m.holding) for m in view_of(wish).cast) == 1
    assert scene_for("an image of a dog: Rex") == ""

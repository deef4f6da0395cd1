"""Portraits: somebody of one's own of whom nothing else is said is seen in an ordinary day, by name."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.graph import SceneGraph
from seedream.scene.shots.views import WorldView


def film(prompt: str) -> SceneGraph:
    brief = read(prompt, duration_s=18.0)
    return build_scene(understand(brief, encode(brief)), 0)[0]


@pytest.mark.parametrize(
    ("prompt", "title", "said", "who"),
    [
        ("A video about our dog Max", "Our dog Max", "This is Max.", "dog"),
        ("Could you make a short film about my cat?", "My cat", "My cat.", "cat"),
        ("A film about my grandpa", "My grandpa", "My grandpa.", "grandfather"),
        ("A portrait of my daughter Emma", "My daughter Emma", "This is Emma.", "girl"),
        ("A video about our new baby Noah", "Our new baby Noah", "This is Noah.", "baby"),
        ("A film about my sister Anna", "My sister Anna", "This is Anna.", "woman"),
    ],
)
def test_whoever_is_only_named_is_seen_in_an_ordinary_day(prompt: str, title: str, said: str, who: str) -> None:
    graph = film(prompt)
    views = [b.view for b in graph.beats if isinstance(b.view, WorldView)]
    assert len(views) == len(graph.beats) >= 3
    assert [v.headline for v in views if v.headline] == [title]
    assert said in [b.spoken[0] for b in graph.beats]
    assert sum(who in {m.noun for m in v.cast} | {m.holding for m in v.cast} for v in views) >= 2


@pytest.mark.parametrize("prompt", ["A video of our dog Max playing in the snow", "Our cat Mimi sleeping on the sofa"])
def test_who_does_something_does_it_under_one_name(prompt: str) -> None:
    casts = [{m.noun for m in b.view.cast} for b in film(prompt).beats if isinstance(b.view, WorldView)]
    assert set().union(*casts) <= {"dog", "cat", "sofa"}


@pytest.mark.parametrize("prompt", ["A video about our chef", "A film about my hometown", "our coffee"])
def test_what_is_sold_or_no_one_of_ones_own_is_no_portrait(prompt: str) -> None:
    assert all("There is nobody like that." not in b.spoken for b in film(prompt).beats)

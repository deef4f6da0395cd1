"""Layouts and series: what the words fix stays, everything stays in the frame, and the same people are in every picture."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest

from seedream.context import Context, understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.placing.layout import layouts
from seedream.scene.series import build_series, picked
from seedream.scene.shots.views import WorldView


def context(prompt: str | None, **wishes: object) -> Context:
    brief = read(prompt, **wishes)  # type: ignore[arg-type]
    return understand(brief, encode(brief))


def views(prompt: str, aspect: tuple[float, float] = (16.0, 9.0)) -> list[WorldView]:
    beats = build_still(context(prompt), 0, aspect, layouts()).beats
    return [beat.view for beat in beats if isinstance(beat.view, WorldView)]


@pytest.mark.parametrize("aspect", [(16.0, 9.0), (1.0, 1.0), (1.0, 3.0), (3.0, 1.0)])
@pytest.mark.parametrize(
    "prompt", ["a dog right of a teddy bear", "a man, a cow and two vases", "three cats on a sofa", "a girl riding a bicycle"]
)
def test_all_of_it_is_inside_in_every_layout(prompt: str, aspect: tuple[float, float]) -> None:
    for view in views(prompt, aspect):
        for member in view.cast:
            assert member.box is not None
            assert member.box.x >= 0.0
            assert member.box.y >= 0.0
            assert member.box.x + member.box.width <= 1.0
            assert member.box.y + member.box.height <= 0.96


def test_relations_hold_and_free_orders_turn() -> None:
    for view in views("a dog right of a teddy bear"):
        dog, bear = (next(m for m in view.cast if m.noun == n) for n in ("dog", "teddy bear"))
        assert dog.x > bear.x
    orders = {tuple(m.noun for m in sorted(view.cast, key=lambda m: m.x)) for view in views("a cat and a dog")}
    assert len(orders) == 2


def test_an_hour_that_was_said_stays_and_another_does_not() -> None:
    assert {v.place.time_of_day for v in views("a cat in a park at night")} == {"night"}
    assert len({v.place.time_of_day for v in views("a cat in a park")}) >= 4


@pytest.mark.parametrize("count", [2, 3, 6, 15])
@pytest.mark.parametrize("prompt", ["a boy finds a lost puppy in the park", "a lighthouse by the sea", "mountains at dawn"])
def test_series_have_their_number_and_one_cast(prompt: str, count: int) -> None:
    graph, _ = build_series(context(prompt), 0, count)
    assert len(graph.beats) == count
    assert len({beat.id for beat in graph.beats}) == count
    looks: dict[str, set[str]] = {}
    for beat in graph.beats:
        assert isinstance(beat.view, WorldView)
        for member in beat.view.cast:
            looks.setdefault(member.entity_id, set()).add(repr(sorted(member.look.items())) + member.colour)
    assert all(len(found) == 1 for found in looks.values())
    pairs = itertools.pairwise(graph.beats)
    assert all((a.view, a.purpose) != (b.view, b.purpose) for a, b in pairs)


def test_a_script_becomes_a_picture_for_each_passage() -> None:
    script = "# Bread\n\n## In the kitchen\nA woman stands in a kitchen.\n\n## Outside\nA dog runs through a park.\n"
    graph, _ = build_series(context(None, script=script), 0, None)
    kinds = [beat.view.place.kind for beat in graph.beats if isinstance(beat.view, WorldView)]
    assert kinds == ["kitchen", "park"]


@pytest.mark.parametrize(("count", "kept"), [(2, [0, 6]), (3, [0, 3, 6]), (9, list(range(7)))])
def test_picked_keeps_first_and_last(count: int, kept: Sequence[int]) -> None:
    beats = build_still(context("a cat"), 0, None, layouts()[:7]).beats
    assert [beats.index(b) for b in picked(beats, count)] == list(kept)

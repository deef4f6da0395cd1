"""Journeys are seen with what carries people, and they are aboard it, several in one."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.placing.aboard import ABOARD
from seedream.scene.shots.views import CastMember, WorldView


def _first(prompt: str) -> tuple[CastMember, ...]:
    brief = read(prompt)
    graph = build_scene(understand(brief, encode(brief)), 0)[0]
    return next(b.view.cast for b in graph.beats if isinstance(b.view, WorldView) and b.view.cast)


@pytest.mark.parametrize(
    ("prompt", "vehicle", "people"),
    [
        ("an old fisherman and his granddaughter go out to sea before sunrise", "boat", 2),
        ("a road trip from Lisbon to Porto with my two best friends in an old van", "van", 2),
        ("two friends drive through the desert in an old pickup", "pickup", 2),
        ("a couple takes a hot air balloon ride over vineyards at sunrise", "hot air balloon", 2),
        ("a pilot flies over the rainforest in a small plane", "plane", 1),
        ("we take the night train from Paris to Venice", "train", 2),
    ],
)
def test_people_are_in_one_vehicle(prompt: str, vehicle: str, people: int) -> None:
    aboard = [m for m in _first(prompt) if m.category == "person"]
    assert [m.holding for m in aboard] == [vehicle] * people
    assert [ABOARD in m.look for m in aboard] == [False, *[True] * (people - 1)]


def test_a_kite_is_flown_and_nobody_is_in_it() -> None:
    boy = next(m for m in _first("a boy flies a kite in a meadow") if m.category == "person")
    assert boy.action == "hold"


def test_a_ride_without_riders_is_that_of_a_vehicle() -> None:
    assert [m.noun for m in _first("driving through tokyo at midnight, rain")] == ["car"]

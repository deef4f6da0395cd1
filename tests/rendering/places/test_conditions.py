"""Conditions of rooms: an abandoned room is greyer than the same one as it is used, a painted one has the colour."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.rendering.places.rooms.conditions import in_condition
from seedream.rendering.places.rooms.plan import plan
from seedream.scene.shots.views import Condition, Place


@pytest.mark.parametrize("condition", ["abandoned", "old", "cozy", "modern", "messy", "bare"])
def test_every_condition_changes_the_plan_of_a_room(condition: Condition) -> None:
    usual = plan("living_room")
    assert in_condition(usual, Place("living_room", condition=condition), 0) != usual


def test_a_room_without_a_condition_stays_as_it_is() -> None:
    assert in_condition(plan("living_room"), Place("living_room"), 0) == plan("living_room")


def test_an_abandoned_room_is_greyer_and_has_no_lamps() -> None:
    usual, left = plan("kitchen"), in_condition(plan("kitchen"), Place("kitchen", condition="abandoned"), 0)

    def spread(colour: int) -> float:
        return float(np.ptp([(colour >> shift) & 255 for shift in (16, 8, 0)]))

    assert spread(left.colours["lamp"]) < spread(usual.colours["lamp"])
    assert not left.lamps


def test_walls_are_painted() -> None:
    assert in_condition(plan("bedroom"), Place("bedroom", paint="#3a6fc4"), 0).wall["colour"] == "#3a6fc4"

"""Gripping: hands are at handles, whatever side of the drawing they are on and however low."""

from __future__ import annotations

import pytest

from seedream.rendering.characters.deeds import STILL_S, deeds, pose_of
from seedream.rendering.characters.gripping import HANDLES, gripped, gripping, handle_of
from seedream.rendering.characters.person import Person
from seedream.rendering.characters.skeleton import solve
from seedream.rendering.props import PROPS, prop

PUSH = deeds()["push"]


def test_handles_are_on_drawings() -> None:
    for name, (x, y) in HANDLES.items():
        left, top, right, bottom = PROPS[name].bounds
        assert left - 0.05 <= x <= right + 0.05, name
        assert top - 0.05 <= y <= bottom, name
    assert handle_of("pram") == HANDLES["stroller"]
    assert handle_of("box") is None


def test_a_pram_is_turned_with_its_handle_to_who_pushes_it() -> None:
    spec = prop("stroller")
    pushed, pulled = (gripped("pram", spec, 4.4, (1.5, -3.6), ahead=ahead) for ahead in (True, False))
    assert pushed is not None
    assert pulled is not None
    assert (pushed.mirrored, pulled.mirrored) == (True, False)


def test_hands_go_down_to_a_wheelbarrow_and_it_comes_up_to_them() -> None:
    person = Person()
    pose = pose_of(PUSH, person, STILL_S)
    low = gripping(pose, person, PUSH.yaw, "wheelbarrow")
    hands = [solve(person, p, PUSH.yaw).wrists["R"][1] for p in (pose, low)]
    assert hands[1] < hands[0] - 0.5
    put = gripped("wheelbarrow", prop("wheelbarrow"), 4.95, (1.5, -hands[1]), ahead=True)
    assert put is not None
    assert 3.0 < put.tilt_deg <= 18.0
    assert put.fit == 1.0


def test_what_has_its_handle_too_high_for_a_child_is_smaller() -> None:
    put = gripped("lawn_mower", prop("lawn_mower"), 4.95, (1.0, -2.1), ahead=True)
    assert put is not None
    assert put.fit == pytest.approx(2.1 / (0.86 * 4.95))

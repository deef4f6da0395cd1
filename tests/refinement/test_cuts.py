"""Which of the cuts found in a picture are cuts: what happens within a slow joint is not one."""

from __future__ import annotations

import pytest

from seedream.refinement.promise import PromisedShot
from seedream.refinement.quality.sync import hard_cuts


def _shot(start_s: float, transition: str) -> PromisedShot:
    return PromisedShot(f"shot at {start_s}", start_s, start_s + 4, transition, "WorldView", "wide", "park", ())


@pytest.mark.parametrize(("transition", "kept"), [("cut", [4.0, 8.2]), ("dip", [4.0, 8.2]), ("iris", [4.0]), ("dissolve", [4.0])])
def test_what_is_found_within_a_slow_joint_is_no_cut(transition: str, kept: list[float]) -> None:
    assert hard_cuts([4.0, 8.2], [_shot(0.0, "fade"), _shot(4.0, "cut"), _shot(8.0, transition)]) == kept

"""Ways of the cast: who has room stays in the picture."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.diffusion.procedural.acting import IN_FRAME, Scenery, sample_member
from seedream.scene.views import CastMember, Place, WorldView
from seedream.types import Mood


@pytest.mark.parametrize("action", ["walk", "run", "swim", "ride"])
@pytest.mark.parametrize("x", [-0.6, 0.0, 0.7])
def test_ways_that_fit_stay_in_frame(action: str, x: float) -> None:
    member = CastMember("a", "person", "boy", action, x, height=0.64)
    scenery = Scenery(WorldView(Place("beach"), (member,)), 960.0, Mood(0.0, 0.0), 3.5)
    way = sample_member(member, scenery, np.random.default_rng(1)).channels["a.x"]
    assert float(np.abs(way).max()) <= IN_FRAME * 960.0 + 1.0
    assert float(np.ptp(way)) > 100

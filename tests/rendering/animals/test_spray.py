"""Where a swimmer leaves the water there is foam on it and drops above it."""

from __future__ import annotations

import numpy as np

from seedream.rendering.animals.spray import spray
from seedream.rendering.surface import new_surface, pixels


def test_drops_fly_above_the_foam_and_not_below_it() -> None:
    surface = new_surface(160, 120)
    surface.getCanvas().clear(0xFF103040)
    spray(surface.getCanvas(), 80.0, 90.0, 30.0)
    picture = pixels(surface)[..., :3].astype(int)
    white = np.abs(picture - picture[0, 0]).max(axis=2) > 30
    rows = white.any(axis=1)
    assert rows[60:85].any()  # drops
    assert white[88:94].sum() > white[60:85].sum() / 6  # the ring of foam, wide and flat
    assert not rows[102:].any()
    assert not rows[:45].any()

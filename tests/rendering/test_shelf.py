"""What carries whatever is above something else: water, a platform that stands, a shelf."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.diffusion.tracks import Tracks
from seedream.rendering.shelf import FOOT
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec, Rect

FRAME = FrameSpec(320, 180)
BOX = Rect(0.3, 0.1, 0.4, 0.3)


def _drawn(noun: str, category: str) -> np.ndarray:
    """What a member that is lifted to 0.4 of the height adds to a studio, as the difference of each pixel."""
    above = CastMember("a", category, noun, height=BOX.height, lift=1.0, box=BOX)  # type: ignore[arg-type]
    images = []
    for cast in ((above,), ()):
        painter = WorldPainter(WorldView(Place("studio"), cast, "medium"), Tracks("s", 2.0, {}, ()), FRAME, 5)
        surface = new_surface(FRAME.width, FRAME.height)
        painter.paint(surface.getCanvas(), 1.0)
        images.append(pixels(surface)[..., :3].astype(int))
    return np.asarray(images[0] - images[1])


def test_a_boat_is_on_water_that_fills_the_picture_below() -> None:
    below = _drawn("sailboat", "thing")[110:]
    assert (below[..., 2] < -30).mean() > 0.95, "less red everywhere below the surface"


@pytest.mark.parametrize(("noun", "category"), [("elephant", "animal"), ("car", "thing")])
def test_what_is_heavy_stands_on_posts(noun: str, category: str) -> None:
    changed = (np.abs(_drawn(noun, category)).sum(2) > 60).sum(1)
    foot = round(FOOT * FRAME.height)
    assert (changed[90 : foot - 4] >= 6).all(), "posts down to the floor"
    assert (changed[90 : foot - 4] < 40).all(), "and nothing else"


def test_a_shelf_bears_what_is_small() -> None:
    changed = np.abs(_drawn("cup", "thing")).sum(2) > 60
    assert changed[72:76].any()
    assert not changed[90:].any()

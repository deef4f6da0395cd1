"""The cast alone: it lies over the cast of the finished picture, however the camera zooms, turns and shifts it."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.diffusion.tracks import Tracks
from seedream.rendering import world
from seedream.rendering.identify import identify_painted
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec

FRAME = FrameSpec(320, 180)
CAST = (CastMember("a", "person", "woman", x=-0.2, look={"age": "adult"}), CastMember("d", "animal", "dog", x=0.1, height=0.45))


def _overlap(*, mirrored: bool = False, **channels: float) -> float:
    """Part of the cast's pixels, painted alone or in the picture, that are both."""
    arrays = {f"camera.{n}": np.full(2, v, np.float32) for n, v in channels.items()}
    painter = WorldPainter(WorldView(Place("studio"), CAST, "wide", mirrored=mirrored), Tracks("s", 2.0, arrays, ()), FRAME, 5)
    painter.paint(new_surface(FRAME.width, FRAME.height).getCanvas(), 1.0)
    alone = new_surface(FRAME.width, FRAME.height)
    painter.paint_cast(alone.getCanvas(), 1.0, 1.0)
    cast, seen = pixels(alone)[..., 3] > 127, identify_painted(painter, 1.0).ids > 0
    return float((cast & seen).sum() / max(1, (cast | seen).sum()))


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    "channels",
    [{"zoom": 1.0}, {"zoom": 1.4, "x": 60.0, "y": -20.0}, {"zoom": 1.1, "pan": 0.05, "tilt": 0.03}, {"zoom": 1.2, "loom": 1.2}],
)
def test_the_cast_alone_lies_over_the_cast_in_the_picture(channels: dict[str, float], mirrored: bool) -> None:
    assert _overlap(mirrored=mirrored, **channels) > 0.93


def test_a_cast_that_is_not_zoomed_along_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world, "zoom_origin", lambda frame, camera: (0.0, 0.0))
    assert _overlap(zoom=1.4) < 0.5

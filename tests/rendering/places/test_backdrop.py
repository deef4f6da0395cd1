"""The kept picture of a resting backdrop is the one that its layers give, and it follows the camera when that moves on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.painter import CameraState
from seedream.rendering.places.layers import Backdrop, Layer, bake_layer
from seedream.rendering.surface import fill, new_surface, pixels
from seedream.types import FrameSpec

FRAME = FrameSpec(160, 90, 30)


def _layers() -> tuple[Layer, Layer]:
    sky = bake_layer(FRAME, lambda canvas: canvas.clear(0xFF203060))
    towers = bake_layer(
        FRAME, lambda canvas: canvas.drawCircle(700, 500, 300, fill(0x80F0A040)), parallax=0.5, x=-400, width=2720, tile=True
    )
    return sky, towers


def _frame(backdrop: Backdrop, x: float) -> NDArray[np.uint8]:
    surface = new_surface(FRAME.width, FRAME.height)
    backdrop.draw(surface.getCanvas(), CameraState(x))
    return pixels(surface)


def test_resting_and_moving_cameras_see_the_same_layers() -> None:
    kept = Backdrop(FRAME, _layers())
    for x in (0.0, 0.0, 0.0, 90.0, 90.0, 90.0, 0.0):
        assert np.array_equal(_frame(kept, x), _frame(Backdrop(FRAME, _layers()), x))
    assert not np.array_equal(_frame(kept, 0.0), _frame(kept, 90.0))

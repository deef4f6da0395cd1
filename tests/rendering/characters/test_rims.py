"""Rims tint the sides of the outline inside, their glow lies just outside, ambience grows towards the ground."""

from __future__ import annotations

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.characters.compositing import Sprite, composite
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, pixels

RIG = LightRig(rim_left=0xFFFF0000, rim_right=0xFF0000FF, rim_strength=1.0, ambient=0x80000000)


def _block(rig: LightRig, rim_u: float) -> tuple[Sprite, NDArray[np.int_]]:
    sprite = composite(
        lambda canvas: canvas.drawRect(skia.Rect.MakeLTRB(-10, -40, 10, 0), skia.Paint(Color=0xFF808080)),
        (-10, -40, 10, 0), 1.0, 1.0, rig, rim_u=rim_u,
    )  # fmt: skip
    assert sprite is not None
    surface = new_surface(sprite.image.width(), sprite.image.height())
    surface.getCanvas().drawImage(sprite.image, 0, 0)
    return sprite, pixels(surface).astype(int)


def test_each_side_of_the_outline_has_its_own_colour() -> None:
    sprite, bgra = _block(RIG, 0.0)
    middle = bgra[20]
    assert sprite.left_u == -10
    assert bgra.shape[1] == 20
    assert middle[0, 2] > middle[10, 2] + 60
    assert middle[-1, 0] > middle[10, 0] + 60
    assert middle[0, 2] > middle[0, 0]
    assert middle[-1, 0] > middle[-1, 2]


def test_glow_reaches_beyond_the_outline_and_needs_rims() -> None:
    sprite, bgra = _block(RIG, 2.0)
    assert sprite.left_u == -12
    assert bgra.shape[1] == 24
    assert 20 < bgra[20, 0, 3] < 60
    assert bgra[20, 0, 2] > bgra[20, 0, 0]
    dull, plain = _block(LightRig(rim_strength=0.0, ambient=0), 2.0)
    assert dull.left_u == -10
    assert np.all(plain[..., :3] == 128)


def test_ambience_darkens_the_feet_most() -> None:
    _, bgra = _block(RIG, 0.0)
    assert bgra[36, 10, 1] < bgra[4, 10, 1] - 10


def test_nothing_drawn_gives_no_sprite() -> None:
    assert composite(lambda canvas: None, (-5, -5, 5, 5), 1.0, 1.0, RIG) is None

"""Heaped: a basket of apples is drawn as a basket with apples in it, inside its bounds, and held as a basket is."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.rendering.characters.pen import Pen
from seedream.rendering.painter import LightRig
from seedream.rendering.props import PropSpec, grip_name, prop, prop_name
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.placing.heaps import heap

UNIT = 400


def drawn(spec: PropSpec, colour: int = 0) -> NDArray[np.uint8]:
    left, top, right, bottom = (v * spec.size for v in spec.bounds)
    surface = new_surface(round((right - left) * UNIT), round((bottom - top) * UNIT))
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(-left * UNIT, -top * UNIT)
    canvas.scale(spec.size * UNIT, spec.size * UNIT)
    spec.draw(Pen(canvas, LightRig()), colour or spec.colour, 0.4)
    return pixels(surface)


def red(image: NDArray[np.uint8]) -> int:
    b, g, r, a = (image[..., i].astype(int) for i in range(4))
    return int(((a > 127) & (r > 150) & (g < 90) & (r - b > 80)).sum())


@pytest.mark.parametrize(
    "noun", ["basket of apples", "pile of pumpkins", "stack of boxes", "tray of cookies", "wheelbarrow of pumpkins"]
)
def test_a_heap_is_drawn_inside_its_bounds(noun: str) -> None:
    image = drawn(prop(noun))[..., 3]
    assert (image > 127).mean() > 0.2
    edge = np.concatenate([image[0], image[:, 0], image[:, -1]])
    assert (edge > 127).mean() < 0.02


def test_what_is_in_a_basket_is_seen_over_its_rim() -> None:
    full, empty = drawn(prop("basket of apples")), drawn(prop("basket"))
    assert red(empty) == 0
    assert red(full) > 300
    low = full[int(0.72 * full.shape[0]) :]
    assert red(low) == 0  # its front hides them


def test_a_heap_takes_the_tint_of_its_vessel_and_not_of_what_is_in_it() -> None:
    blue = drawn(prop("basket of apples"), 0xFF3F72D9)
    assert red(blue) > 300
    assert red(drawn(prop("pile of apples"), 0xFF3F72D9)) == 0


def test_a_full_basket_is_held_as_a_basket() -> None:
    assert prop_name("basket of apples") == "basket_of_apples"
    assert grip_name("basket of apples") == grip_name("basket") == "basket"
    assert grip_name("umbrella") == "umbrella"
    assert prop_name("a jar of dreams") == prop_name("dreams")
    found = heap("stack of boxes")
    assert found is not None
    assert found.vessel == ""


@pytest.mark.parametrize("noun", ["vase of roses", "vase of peonies", "vase of sunflowers"])
def test_flowers_stand_in_a_vase_within_their_bounds_in_their_own_colours(noun: str) -> None:
    image, other = drawn(prop(noun), 0xFFFFFFFF), drawn(prop(noun), 0xFF2040C0)
    edge = np.concatenate([image[0, :, 3], image[:, 0, 3], image[:, -1, 3]])
    assert edge.max() < 60
    top = slice(0, image.shape[0] // 3)
    assert (image[top] == other[top]).all(), "the vase takes the tint, the flowers keep theirs"
    assert (image != other).any()


def test_only_flowers_stand_in_a_vase() -> None:
    assert heap("vase of hammers") is None
    assert heap("vase of tulips") is not None

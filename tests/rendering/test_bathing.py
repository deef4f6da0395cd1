"""Hulls lie in the water: the lower part is not seen, and what is above is mirrored below, soon lost."""

from __future__ import annotations

import numpy as np
import skia

from seedream.rendering.bathing import bathe

_RED = 0xFFE02020


def _drawn(wet: float) -> np.ndarray:
    surface = skia.Surface(400, 300)
    canvas = surface.getCanvas()
    canvas.clear(0xFF3060A0)
    box = skia.Rect.MakeLTRB(80, 100, 320, 200)
    bathe(canvas, box, wet, lambda: canvas.drawRect(box, skia.Paint(Color=_RED)))
    return np.asarray(surface.toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3], np.int64)


def _redness(rgb: np.ndarray, y: int) -> float:
    """How much redder than blue a row is between the sides of the hull."""
    return float((rgb[y, 100:300, 0] - rgb[y, 100:300, 2]).mean())


def test_the_part_under_water_is_not_seen_and_the_rest_is_mirrored() -> None:
    rgb = _drawn(0.2)
    assert _redness(rgb, 150) > 150  # the hull itself
    assert -112 < _redness(rgb, 186) < 100  # its mirror image, half clear
    assert _redness(rgb, 186) > _redness(rgb, 194) > _redness(rgb, 230) - 1  # soon lost
    assert _redness(rgb, 230) < -100  # plain water


def test_what_swims_in_a_film_is_drawn_whole_and_not_mirrored() -> None:
    rgb = _drawn(0.0)
    assert _redness(rgb, 195) > 150
    assert _redness(rgb, 215) < -100

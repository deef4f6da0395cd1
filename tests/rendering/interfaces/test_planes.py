"""Planes of product films: baked once, and as crisp at rest as if they were drawn directly."""

from __future__ import annotations

from typing import Any

import numpy as np
import skia

from seedream.rendering.interfaces.kit import Plane
from seedream.rendering.surface import fill, new_surface, pixels
from seedream.types import Rect


def _draw(canvas: Any) -> None:
    canvas.drawRoundRect(skia.Rect.MakeWH(40, 20), 8, 8, fill(0xFF2060C0))


def _picture(size: float) -> Any:
    surface = new_surface(100, 80)
    canvas = surface.getCanvas()
    canvas.scale(1.25, 1.25)
    Plane(1.25, skia.Matrix(), Rect(11.3, 9.7, 40, 20), _draw, pad=4).draw(canvas, size=size)
    return pixels(surface).astype(int)


def test_a_plane_at_rest_is_as_crisp_as_what_it_shows() -> None:
    direct = new_surface(100, 80)
    canvas = direct.getCanvas()
    canvas.scale(1.25, 1.25)
    canvas.translate(11.3, 9.7)
    _draw(canvas)
    assert np.abs(_picture(1.0) - pixels(direct)).max() <= 1


def test_a_spring_that_has_all_but_settled_is_at_rest() -> None:
    assert np.array_equal(_picture(1.0004), _picture(1.0))
    assert not np.array_equal(_picture(1.05), _picture(1.0))

"""Pictures that repeat sideways: a room's baked layers, blurred without a seam and cut to the rows that show something."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import skia

from seedream.rendering.surface import blurred, new_surface


def trimmed(image: Any) -> tuple[Any, int]:
    """The image without the empty rows above and below what is drawn, and how many rows were cut above."""
    filled = np.flatnonzero(image.toarray(colorType=skia.kBGRA_8888_ColorType)[:, ::5, 3].any(axis=1))
    if not len(filled):
        return image.makeSubset(skia.IRect.MakeWH(image.width(), 1)), 0
    top = max(int(filled[0]) - 4, 0)
    bottom = min(int(filled[-1]) + 5, image.height())
    return image.makeSubset(skia.IRect.MakeLTRB(0, top, image.width(), bottom)), top


def blurred_tile(image: Any, sigma_px: float) -> Any:
    """A blurred tile whose left and right edges still meet."""
    if sigma_px <= 0:
        return image
    pad = math.ceil(sigma_px * 3) + 1
    surface = new_surface(image.width() + 2 * pad, image.height())
    for x in (pad - image.width(), pad, pad + image.width()):
        surface.getCanvas().drawImage(image, x, 0)
    soft = blurred(surface.makeImageSnapshot(), sigma_px, clamp=True)
    return soft.makeSubset(skia.IRect.MakeXYWH(pad, 0, image.width(), image.height()))

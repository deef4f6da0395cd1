"""Photos as images of the size that is needed, without what is seen through them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.inputs.pictures import Picture, pixels_of
from seedream.rendering.surface import MIPMAP, image_from_array, new_surface

PAPER = 247.0
"""What shows through a transparent photo."""


@lru_cache(maxsize=3)
def opaque(picture: Picture) -> NDArray[np.float32]:
    """sRGB `(H, W, 3)` in 0..1, transparent parts on paper. Raises InputError where the file has changed."""
    data = pixels_of(picture).astype(np.float32)
    alpha = data[..., 3:] / 255
    return np.asarray((data[..., :3] * alpha + PAPER * (1 - alpha)) / 255, np.float32)


def image_of(picture: Picture, width_px: float, height_px: float) -> Any:
    """The photo at no more pixels than filling `width_px` x `height_px` needs."""
    image = image_from_array(opaque(picture))
    scale = max(width_px / image.width(), height_px / image.height())
    if scale > 0.75:
        return image
    surface = new_surface(max(image.width() * scale, 2), max(image.height() * scale, 2))
    surface.getCanvas().drawImageRect(image, skia.Rect.MakeWH(surface.width(), surface.height()), MIPMAP)
    return surface.makeImageSnapshot()

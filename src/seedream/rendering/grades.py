"""Grades: warmth, brightness, contrast and colour of single shots as one colour matrix on the finished picture.

Each value is -1..1 and 0 leaves the picture as it is, to the byte. The order is that of a grading desk: white balance, saturation
(around Rec. 709 luma), contrast (around middle grey), brightness. Values are sRGB 0..1.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import skia

from seedream.rendering.surface import NEAREST
from seedream.scene.storyboard import Treatment

_LUMA = np.array([0.2126, 0.7152, 0.0722])
_WARM = np.array([0.24, 0.03, -0.30])
"""What full warmth adds to the gain of red, green and blue; cold takes it away."""
_COLOUR, _CONTRAST, _BRIGHT, _LIFT = 0.9, 0.7, 0.75, 0.05
_MIDDLE = 0.42


@lru_cache(maxsize=16)
def matrix(warmth: float, brightness: float, contrast: float, colour: float) -> tuple[float, ...]:
    """Rows of `(r, g, b, a, offset)` of the grade, as skia takes them (4 x 5)."""
    gains = 1.0 + _WARM * warmth
    gains = gains / float(_LUMA @ gains)  # warmth moves the hue, not the brightness
    saturation = 1.0 + _COLOUR * colour
    mixed = saturation * np.eye(3) + (1.0 - saturation) * np.tile(_LUMA, (3, 1))
    steep = 1.0 + _CONTRAST * contrast
    bright = 1.0 + _BRIGHT * brightness if brightness > 0 else 1.0 / (1.0 - _BRIGHT * brightness)
    linear = bright * steep * mixed @ np.diag(gains)
    offset = bright * _MIDDLE * (1.0 - steep) + _LIFT * brightness
    rows = [[*row, 0.0, offset] for row in linear]
    return tuple(float(v) for row in [*rows, [0.0, 0.0, 0.0, 1.0, 0.0]] for v in row)


def apply_grade(surface: Any, treatment: Treatment) -> None:
    """Grade everything on a surface as a shot's treatment says."""
    values = (treatment.warmth, treatment.brightness, treatment.contrast, treatment.colour)
    apply_matrix(surface, matrix(*values) if any(values) else ())


def apply_matrix(surface: Any, rows: Sequence[float]) -> None:
    """Apply rows of `(r, g, b, a, offset)` to everything on a surface; none of them change nothing."""
    if not rows:
        return
    canvas = surface.getCanvas()
    canvas.resetMatrix()
    paint = skia.Paint(ColorFilter=skia.ColorFilters.Matrix(list(rows)), BlendMode=skia.BlendMode.kSrc)
    canvas.drawImage(surface.makeImageSnapshot(), 0, 0, NEAREST, paint)

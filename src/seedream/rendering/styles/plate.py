"""A plate: one frame at the size at which a style works, with what it needs to know besides the colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.styles.pixels import Bytes
from seedream.types import FrameSpec


@dataclass(frozen=True, eq=False, slots=True)
class Plate:
    """`bgra` `(H, W, 4)` as far as the style has come, `seen` the picture that lines are taken from, `matte` 0..255 `(H, W)` where
    the cast is seen (all 0 without a cast)."""

    bgra: Bytes
    seen: Bytes
    matte: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Bench:
    """What operations are baked for: the size of plates, pixels per design unit on them, the frame they end up in."""

    width: int
    height: int
    unit: float
    frame: FrameSpec


Step = Callable[[Plate], Plate]
"""One operation on plates, baked for a bench."""

"""Cabins: through which windows those are seen who sit in a vehicle. Lengths are parts of the vehicle's size; it looks right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from seedream.rendering.characters.shapes import Pt, spline


@dataclass(frozen=True, slots=True)
class Cabin:
    """Where the heads of the driver and of whoever comes along are, and the windows that show them.

    `size` is how large those inside are, as a part of their own size.
    """

    heads: Sequence[Pt]
    windows: Sequence[Sequence[Pt]]
    size: float = 0.72

    def window(self, seat: int) -> Any:
        """The path of the window at a seat."""
        return spline(list(self.windows[min(seat, len(self.windows) - 1)]), tension=0.3)


_FRONT = [(0.005, -0.262), (0.005, -0.377), (0.06, -0.372), (0.13, -0.335), (0.205, -0.260)]
_REAR = [(-0.25, -0.265), (-0.18, -0.355), (-0.10, -0.375), (-0.025, -0.377), (-0.025, -0.262)]
_CAR = Cabin(((0.055, -0.312), (-0.10, -0.306)), (_FRONT, _REAR))
CABINS = {"car": _CAR, "taxi": _CAR, "police_car": _CAR}
"""By the vehicle that is drawn."""

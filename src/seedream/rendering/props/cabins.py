"""Cabins: through which windows those are seen who sit in a vehicle. Lengths are parts of the vehicle's size; it looks right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from seedream.rendering.characters.shapes import Pt, spline


@dataclass(frozen=True, slots=True)
class Cabin:
    """Where the heads of the driver and of whoever comes along are, and the windows that show them.

    `size` is how large those inside are, as a part of their own size. In an `open` one nothing is before them.
    """

    heads: Sequence[Pt]
    windows: Sequence[Sequence[Pt]]
    size: float = 0.72
    open: bool = False

    def window(self, seat: int) -> Any:
        """The path of the window at a seat."""
        return spline(list(self.windows[min(seat, len(self.windows) - 1)]), tension=0.3)


_FRONT = [(0.005, -0.262), (0.005, -0.377), (0.06, -0.372), (0.13, -0.335), (0.205, -0.260)]
_REAR = [(-0.25, -0.265), (-0.18, -0.355), (-0.10, -0.375), (-0.025, -0.377), (-0.025, -0.262)]
_CAR = Cabin(((0.055, -0.312), (-0.10, -0.306)), (_FRONT, _REAR))
_VAN_GLASS = [(0.095, -0.265, 1.0), (0.095, -0.425, 1.0), (0.205, -0.420), (0.315, -0.275), (0.30, -0.265, 1.0)]
_VAN = Cabin(((0.225, -0.335), (0.145, -0.330)), (_VAN_GLASS, _VAN_GLASS))
_TRUCK_GLASS = [(0.265, -0.40, 1.0), (0.36, -0.40, 1.0), (0.40, -0.27, 1.0), (0.265, -0.27, 1.0)]
_TRUCK = Cabin(((0.345, -0.328), (0.292, -0.324)), (_TRUCK_GLASS, _TRUCK_GLASS))


def _panes(left: Sequence[float], wide: float, top: float, low: float) -> list[list[Pt]]:
    """Upright windows by their left sides."""
    return [[(x, top, 1.0), (x + wide, top, 1.0), (x + wide, low, 1.0), (x, low, 1.0)] for x in left]


_PICKUP_FRONT = [(0.08, -0.265, 1.0), (0.20, -0.265, 1.0), (0.12, -0.395, 1.0), (0.08, -0.395, 1.0)]
_PICKUP_REAR = [(-0.06, -0.265, 1.0), (0.06, -0.265, 1.0), (0.06, -0.395, 1.0), (-0.045, -0.395, 1.0)]
_PICKUP = Cabin(((0.115, -0.322), (0.005, -0.318)), (_PICKUP_FRONT, _PICKUP_REAR))
_JEEP_SIDE = [
    (-0.40, -0.68, 1.0), (0.10, -0.68, 1.0), (0.10, -0.31, 1.0), (-0.14, -0.31, 1.0), (-0.16, -0.42, 1.0), (-0.40, -0.42, 1.0),
]  # fmt: skip
_JEEP = Cabin(((-0.04, -0.55), (-0.26, -0.54)), (_JEEP_SIDE, _JEEP_SIDE), 0.8, open=True)
_SEATS = [(-0.34, -0.62, 1.0), (0.14, -0.62, 1.0), (0.14, -0.256, 1.0), (-0.34, -0.263, 1.0)]
_CONVERTIBLE = Cabin(((-0.02, -0.42), (-0.20, -0.415)), (_SEATS, _SEATS), 0.8, open=True)
_BUS_LEFT = (0.063, -0.069, -0.333, -0.465)
_BUS = Cabin(
    ((0.435, -0.300), *((x + 0.055, -0.300) for x in _BUS_LEFT)),
    ([(0.385, -0.375, 1.0), (0.47, -0.375), (0.488, -0.23, 1.0), (0.385, -0.23, 1.0)], *_panes(_BUS_LEFT, 0.11, -0.375, -0.245)),
)
_TRAIN_LEFT = (0.07, -0.015, -0.195, -0.285, -0.375, -0.465)
_TRAIN = Cabin(tuple((x + 0.034, -0.240) for x in _TRAIN_LEFT), tuple(_panes(_TRAIN_LEFT, 0.068, -0.295, -0.205)), 0.9)
_PORTHOLE = [(0.0, -0.145), (0.055, -0.09), (0.0, -0.035), (-0.055, -0.09)]
_ROCKET = Cabin(((0.0, -0.082),), (_PORTHOLE,), 0.8)
_BASKET = [(-0.10, 0.20, 1.0), (0.10, 0.20, 1.0), (0.10, 0.375, 1.0), (-0.10, 0.375, 1.0)]
_BALLOON = Cabin(((-0.028, 0.325), (0.036, 0.322)), (_BASKET, _BASKET), 0.8, open=True)
_COCKPIT = [(0.367, -0.144, 1.0), (0.415, -0.132), (0.460, -0.101, 1.0), (0.391, -0.088, 1.0)]
_AIRPLANE = Cabin(((0.408, -0.112),), (_COCKPIT,), 0.62)
_TRACTOR_GLASS = [(-0.145, -0.47, 1.0), (-0.135, -0.79, 1.0), (0.05, -0.79, 1.0), (0.09, -0.47, 1.0)]
_TRACTOR = Cabin(((-0.045, -0.645),), (_TRACTOR_GLASS,), 0.8)
_FORKLIFT_SEAT = [(-0.36, -0.92, 1.0), (0.16, -0.92, 1.0), (0.16, -0.26, 1.0), (-0.36, -0.34, 1.0)]
_FORKLIFT = Cabin(((-0.13, -0.66),), (_FORKLIFT_SEAT,), 0.8, open=True)
_SLED_SEAT = [(-0.5, -0.95, 1.0), (0.16, -0.95, 1.0), (0.16, -0.30, 1.0), (-0.5, -0.30, 1.0)]
_SNOWMOBILE = Cabin(((-0.18, -0.60),), (_SLED_SEAT,), 0.85, open=True)
_FLOOR = [(-0.6, -1.4, 1.0), (0.2, -1.4, 1.0), (0.16, -0.34, 1.0), (-0.5, -0.30, 1.0)]
_CHARIOT = Cabin(((-0.14, -0.86),), (_FLOOR,), 0.9, open=True)
CABINS = {
    "car": _CAR, "taxi": _CAR, "police_car": _CAR, "van": _VAN, "ambulance": _VAN, "pickup_truck": _PICKUP,
    "jeep": _JEEP, "convertible": _CONVERTIBLE, "truck": _TRUCK, "bus": _BUS, "train": _TRAIN,
    "rocket": _ROCKET, "hot_air_balloon": _BALLOON, "airplane": _AIRPLANE, "tractor": _TRACTOR,
    "forklift": _FORKLIFT, "snowmobile": _SNOWMOBILE, "chariot": _CHARIOT,
}  # fmt: skip
"""By the vehicle that is drawn."""

"""Regions of events: what the decoded picture shows there, frame by frame, while they happen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.refinement.delivery import PromisedEvent
from seedream.types import Rect

AROUND_S = 0.45
"""Frames are kept from this long before an event to this long after it begins, or to a little after its end."""
AFTER_S = 0.25
Image = NDArray[np.integer[Any]]


@dataclass(frozen=True, eq=False)
class RegionChange:
    """What happens inside an event's region, around the event: film times of frames and, per frame, three measures 0..1.

    `change` is the mean difference to the frame before, `luma` the mean luma, and `relief` the mean difference between
    neighbouring rows: how much there is to be seen.
    """

    event: PromisedEvent
    times: NDArray[np.float64]
    change: NDArray[np.float64]
    luma: NDArray[np.float64]
    relief: NDArray[np.float64]


def crop(image: Image, region: Rect) -> Image:
    """The part of an image `(H, W)` that a region (fractions of the frame) covers, at least two pixels each way."""
    height, width = image.shape
    x0, y0 = int(np.clip(region.x * width, 0, width - 2)), int(np.clip(region.y * height, 0, height - 2))
    x1 = int(np.clip((region.x + region.width) * width, x0 + 2, width))
    y1 = int(np.clip((region.y + region.height) * height, y0 + 2, height))
    return image[y0:y1, x0:x1]


class Watch:
    """Collects the measures of one event's region from the frames of a film as they pass."""

    def __init__(self, event: PromisedEvent) -> None:
        self.event = event
        self._from_s, self._to_s = event.time_s - AROUND_S, event.time_s + max(AROUND_S, event.duration_s + AFTER_S)
        self._rows: list[tuple[float, float, float, float]] = []

    def look(self, time_s: float, luma: Image, change: Image) -> None:
        """Take note of a frame: its luma and its absolute change, both `(H, W)` 0..255."""
        if self.event.seen and self._from_s < time_s < self._to_s:
            here = crop(luma, self.event.region).astype(np.int16)
            relief = float(np.abs(np.diff(here, axis=0)).mean())
            self._rows.append((time_s, float(crop(change, self.event.region).mean()), float(here.mean()), relief))

    @property
    def rows(self) -> list[tuple[float, float, float, float]]:
        """Per frame: film time, and mean change, luma and relief 0..255."""
        return self._rows

    def measured(self) -> RegionChange | None:
        """Everything that was noted, None where the film ended before."""
        if not self._rows:
            return None
        times, change, luma, relief = np.array(self._rows).T
        return RegionChange(self.event, times, change / 255, luma / 255, relief / 255)

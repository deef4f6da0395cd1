"""Pulses: events written into the channels of a window, each as a narrow bump."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.layout import PULSE_FRAMES, index
from seedream.diffusion.tracks import RATE_HZ

Signal = NDArray[np.floating[Any]]


def pulses(times: Signal, at_s: Sequence[float], strengths: Sequence[float] | float = 1.0) -> Signal:
    """A pulse of the layout's width `(T,)` at every event; where two meet the stronger shows."""
    if len(at_s) == 0:
        return np.zeros_like(times)
    distance = (times[:, None] - np.asarray(at_s)[None]) * (RATE_HZ / PULSE_FRAMES)
    out: Signal = (np.asarray(strengths) * np.exp(-0.5 * distance**2)).max(1)
    return out


def put_events(
    values: NDArray[np.float32], name: str, times: Signal, at_s: Sequence[float], strengths: Sequence[float] | float = 1.0
) -> None:
    """Write the events of a stream into a window `(T, C)`, over what is there."""
    own = values[:, index(name)]
    values[:, index(name)] = np.maximum(own, pulses(times, at_s, strengths))

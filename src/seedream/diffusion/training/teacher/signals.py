"""Signals that takes are made of, on a grid of frame times `times` `(T,)` in seconds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Signal = NDArray[np.floating[Any]]
BEFORE_S = 3.0
"""Teachers begin this long before a take and end this long after it, so that its edges are like its middle."""


def smooth_noise(rng: np.random.Generator, times: Signal, tau_s: float) -> Signal:
    """Smooth noise of about unit variance with features of about `tau_s` seconds; `times` may begin before 0."""
    knots = rng.standard_normal(int((times[-1] - times[0]) / tau_s) + 4)
    u = (times - times[0]) / tau_s + rng.random()
    i = u.astype(int)
    f = u - i
    f = f * f * (3 - 2 * f)
    out: Signal = knots[i] * (1 - f) + knots[i + 1] * f
    return out


def clock(times: Signal, at_s: Sequence[float], interval_s: float) -> NDArray[np.complex128]:
    """How far the phase of events leads its nominal clock, as numbers of length 1 `(T,)`; 0 outside of the first and last event.

    The phase turns once from event to event, the nominal clock once every `interval_s` from time 0 on.
    """
    if len(at_s) < 2:
        return np.zeros(len(times), complex)
    knots = np.asarray(at_s)
    angle = 2 * np.pi * (np.interp(times, knots, np.arange(len(knots))) - times / interval_s)
    inside = (times >= knots[0]) & (times <= knots[-1])
    out: NDArray[np.complex128] = np.exp(1j * angle) * inside
    return out


def steady(rng: np.random.Generator, start_s: float, end_s: float, interval_s: float, jitter: float, drift: float) -> list[float]:
    """Events that keep time: intervals vary each by `jitter` and together, slowly, by `drift` (relative)."""
    count = int((end_s - start_s) / interval_s * 1.4) + 4
    wander = drift * smooth_noise(rng, np.arange(count) * 1.0, max(1.5 / interval_s, 1.5))
    intervals = interval_s * np.exp(wander) * np.clip(1 + jitter * rng.standard_normal(count), 0.7, 1.3)
    at = start_s + interval_s * rng.random() + np.concatenate([[0.0], np.cumsum(intervals)])
    return [float(t) for t in at[at < end_s]]


def hump(times: Signal, start_s: float, end_s: float, rise_s: float = 0.35) -> Signal:
    """0, smoothly 1 from `start_s` to `end_s`, 0 again."""
    up = np.clip((times - start_s) / rise_s, 0, 1)
    down = np.clip((end_s - times) / rise_s, 0, 1)
    both = np.minimum(up, down)
    out: Signal = both * both * (3 - 2 * both)
    return out

"""Curves that samplers are made of, on the grid of the tracks."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.tracks import RATE_HZ

Curve = NDArray[np.floating[Any]]


def grid(duration_s: float) -> Curve:
    """Times `(T,)` of the track samples of a shot, including its end."""
    return (np.arange(int(np.ceil(duration_s * RATE_HZ)) + 1) / RATE_HZ).astype(np.float32)


def smoothstep(x: Curve) -> Curve:
    """0 below 0, 1 above 1, with zero slope at both."""
    u = np.clip(x, 0, 1)
    out: Curve = (u * u * (3 - 2 * u)).astype(np.float32)
    return out


def smooth_noise(rng: np.random.Generator, times: Curve, tau_s: float) -> Curve:
    """Smooth noise of unit variance with features of about `tau_s` seconds."""
    knots = rng.standard_normal(int(times[-1] / tau_s) + 4)
    u = times / tau_s + rng.random()
    i = u.astype(int)
    f = smoothstep((u - i).astype(np.float32))
    out: Curve = (knots[i] * (1 - f) + knots[i + 1] * f).astype(np.float32)
    return out


def integrate(rate: Curve, start: float = 0.0) -> Curve:
    """Running integral of a rate per second, trapezoidal, beginning at `start`."""
    steps = (rate[1:] + rate[:-1]) / (2 * RATE_HZ)
    out: Curve = np.concatenate([[start], start + np.cumsum(steps)]).astype(np.float32)
    return out


def crossings(phase: Curve, every: float = 1.0, offset: float = 0.0) -> list[float]:
    """Exact times at which a growing phase reaches `offset + k * every`."""
    first = np.ceil((phase[0] - offset) / every + 1e-6)
    last = np.floor((phase[-1] - offset) / every)
    levels = offset + np.arange(first, last + 1) * every
    return [float(t) for t in np.interp(levels, phase, np.arange(len(phase)) / RATE_HZ)]

"""Sources that move: distance, delay (hence Doppler shift), air that takes the treble, and direction, all from one path."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seedream.sound import dsp
from seedream.types import Audio

SPEED_OF_SOUND = 343.0
FAR_M, NEAR_M, CIRCLE_M, CIRCLE_S = 70.0, 3.0, 4.0, 9.0
Path = tuple[NDArray[np.float64], NDArray[np.float64]]


def path_of(motion: str, n: int, speed_mps: float, side: float = 1.0) -> Path:
    """Places `(x, y)` in metres of every sample: x to the right, y ahead; a pass is nearest in the middle."""
    t = np.arange(n) / dsp.SR
    length_s = n / dsp.SR
    if motion.startswith("pass"):
        way = {"pass_left": -1.0, "pass_right": 1.0}.get(motion, side)
        return way * speed_mps * (t - length_s / 2), np.full(n, max(4.0, 0.35 * speed_mps))
    if motion == "circle":
        angle = 2.0 * np.pi * t / CIRCLE_S
        return CIRCLE_M * np.sin(angle), CIRCLE_M * np.cos(angle)
    share = t / max(length_s, 1e-9)
    distance = FAR_M + (NEAR_M - FAR_M) * (share if motion == "nearer" else 1.0 - share)
    return side * 0.15 * distance, distance


def moved(x: Audio, path: Path) -> Audio:
    """A mono source `(N + lead,)` as heard along a path of N samples, `(N, 2)`; `lead_samples` says how much lead it needs."""
    across, ahead = path
    distance = np.sqrt(across**2 + ahead**2)
    delay = (distance - distance.min()) / SPEED_OF_SOUND * dsp.SR
    lead = len(x) - len(distance)
    heard = np.interp(np.arange(len(distance)) + lead - delay, np.arange(len(x)), x).astype(np.float32)
    clear = np.exp(-(distance - distance.min()) / 70.0).astype(np.float32)
    dull = dsp.low_pass(heard, 1100.0, order=1)
    near = max(float(distance.min()), 1.0)
    level = (near / np.maximum(distance, near)).astype(np.float32)
    shaped = (heard * clear + dull * (1.0 - clear)) * level
    return dsp.pan(shaped.astype(np.float32), (0.9 * across / np.maximum(distance, 1e-6)).astype(np.float32))


def lead_samples(path: Path) -> int:
    """How much earlier the source has to begin, because its sound travels."""
    distance = np.sqrt(path[0] ** 2 + path[1] ** 2)
    return int(np.ceil((distance.max() - distance.min()) / SPEED_OF_SOUND * dsp.SR)) + 2

"""Loops without a seam: the end of a sound is blended into its beginning; and the check that it worked."""

from __future__ import annotations

import numpy as np

from seedream.sound import dsp
from seedream.types import Audio

BLEND_S = 1.5


def blend_samples(n: int) -> int:
    """How much longer than `n` samples a sound has to be made in order to be closed."""
    return min(dsp.samples(BLEND_S), n // 3)


def close(x: Audio, n: int) -> Audio:
    """The first `n` samples of `x` `(n + blend, 2)`, what comes after them blended into the beginning at equal power."""
    extra = len(x) - n
    angle = np.linspace(0.0, np.pi / 2, extra, dtype=np.float32)[:, None]
    out = x[:n].copy()
    out[:extra] = x[:extra] * np.sin(angle) + x[n:] * np.cos(angle)
    return out


def wrap(x: Audio, n: int) -> Audio:
    """What sounds on after `n` samples is heard at the beginning."""
    out = np.zeros((n, *x.shape[1:]), np.float32)
    for start in range(0, len(x), n):
        piece = x[start : start + n]
        out[: len(piece)] += piece
    return out


def seam_ratio(x: Audio) -> float:
    """The step from the last sample to the first, against the largest step inside: up to 1 nothing sticks out."""
    largest = float(np.abs(np.diff(x, axis=0)).max(initial=0.0))
    return float(np.abs(x[0] - x[-1]).max()) / max(largest, 1e-9)

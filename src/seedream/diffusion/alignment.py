"""Temporal alignment: how well the modalities of predicted tracks agree, bin by bin, and a gentle push where they do not.

For every pair of streams that belong together (a contact and its sound, an accent and its hit, an element and its chime or word,
a mouth and its voice) the **alignment vector** of a time bin holds the strength of their correlation and the lag at which it is
greatest. Its gradient with respect to the predicted clean tracks moves pulses towards each other. It acts only where both
streams already say something and their agreement is poor, so it moves events and invents none; strong guidance would raise
scores by reading what the score reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.layout import index
from seedream.diffusion.tracks import RATE_HZ

Signal = NDArray[np.floating[Any]]
BIN_S = 1.0
LONGEST_LAG_FRAMES = 5
POOR = 0.85
"""Bins that agree better than this are left alone."""
_SPREAD = np.exp(-0.5 * (np.arange(-3, 4) / 1.2) ** 2)
_SPREAD = _SPREAD / _SPREAD.sum()
PAIRS: tuple[tuple[str, str], ...] = (
    ("contact0", "heard0"), ("contact1", "heard1"), ("accent", "hit"), ("reveal", "chime"), ("mouth0", "voice"),
    ("mouth1", "voice"), ("flash", "thunder"),
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Alignment:
    """Alignment vectors of windows: `strength` and `lag_s`, each `(B, pairs, bins)`; strength is NaN where a stream is silent."""

    strength: NDArray[np.float64]
    lag_s: NDArray[np.float64]


def _spread(signal: Signal) -> Signal:
    padded = np.pad(signal, ((0, 0), (3, 3)))
    out: Signal = sum(_SPREAD[k] * padded[:, k : k + signal.shape[1]] for k in range(7))
    return out


def _bins(signal: Signal) -> Signal:
    """Sums over half-overlapping bins `(B, bins, T_bin)` collapsed to `(B, bins)`."""
    size, hop = int(BIN_S * RATE_HZ), int(BIN_S * RATE_HZ / 2)
    count = max((signal.shape[1] - size) // hop + 1, 1)
    return np.stack([signal[:, k * hop : k * hop + size].sum(1) for k in range(count)], 1)


def alignment(values: NDArray[np.float32]) -> Alignment:
    """Alignment of windows `(B, T, C)` in natural values."""
    strengths, lags = [], []
    for first, second in PAIRS:
        a, b = (_spread(np.maximum(values[..., index(name)], 0)) for name in (first, second))
        power = np.sqrt(_bins(a * a) * _bins(b * b))
        by_lag = np.stack([_bins(a * np.roll(b, -k, 1)) for k in range(-LONGEST_LAG_FRAMES, LONGEST_LAG_FRAMES + 1)], -1)
        silent = power < 0.05
        strengths.append(np.where(silent, np.nan, by_lag[..., LONGEST_LAG_FRAMES] / np.maximum(power, 1e-6)))
        lags.append(np.where(silent, 0.0, (by_lag.argmax(-1) - LONGEST_LAG_FRAMES) / RATE_HZ))
    return Alignment(np.stack(strengths, 1), np.stack(lags, 1))


def push(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Gradient of the summed agreement with respect to natural values `(B, T, C)`, zero where agreement is good or a stream silent.

    With a, b the spread streams of a bin, agreement = <a, b> / (|a| |b|), whose gradient in a is
    b / (|a| |b|) - agreement * a / |a|^2; it is weighed by the stream's own presence, so silence stays silence.
    """
    out = np.zeros_like(values)
    size, hop = int(BIN_S * RATE_HZ), int(BIN_S * RATE_HZ / 2)
    for first, second in PAIRS:
        own = [np.maximum(values[..., index(name)], 0) for name in (first, second)]
        a, b = _spread(own[0]), _spread(own[1])
        ga, gb = np.zeros_like(a), np.zeros_like(b)
        for start in range(0, max(a.shape[1] - size + 1, 1), hop):
            span = slice(start, start + size)
            aa, bb = (a[:, span] ** 2).sum(1, keepdims=True), (b[:, span] ** 2).sum(1, keepdims=True)
            both = np.sqrt(aa * bb)
            agreement = (a[:, span] * b[:, span]).sum(1, keepdims=True) / np.maximum(both, 1e-6)
            active = (both > 0.05) & (agreement < POOR)
            ga[:, span] += np.where(active, b[:, span] / np.maximum(both, 1e-6) - agreement * a[:, span] / np.maximum(aa, 1e-6), 0)
            gb[:, span] += np.where(active, a[:, span] / np.maximum(both, 1e-6) - agreement * b[:, span] / np.maximum(bb, 1e-6), 0)
        out[..., index(first)] += ga * (own[0] > 0.1)
        out[..., index(second)] += gb * (own[1] > 0.1)
    return out

"""Loudness (ITU-R BS.1770-4, EBU R128) and true peak of 48 kHz sound."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from seedream.sound.dsp import SR
from seedream.types import Audio

SILENCE_LUFS = -120.0
# K-weighting at 48 kHz, the coefficients of the standard: head shelf, then the low cut.
_K_WEIGHTING = np.array(
    [
        [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
        [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621],
    ]
)


def block_power(x: Audio, block_s: float = 0.4, hop_s: float = 0.1) -> NDArray[np.float64]:
    """K-weighted mean square, summed over channels, of overlapping blocks, `(blocks,)`; mono counts once."""
    weighted = signal.sosfilt(_K_WEIGHTING, x if x.ndim == 2 else x[:, None], axis=0)
    hop = round(hop_s * SR)
    per_hop = round(block_s / hop_s)
    full = len(weighted) // hop
    if full < per_hop:  # shorter than one block: what there is, as one block
        return np.array([float(np.mean(np.square(weighted), axis=0).sum())]) if len(weighted) else np.zeros(1)
    energy = np.square(weighted[: full * hop]).reshape(full, hop, -1).sum(axis=(1, 2))
    total = np.cumsum(np.concatenate([[0.0], energy]))
    return np.asarray((total[per_hop:] - total[:-per_hop]) / (per_hop * hop))


def lufs(power: float) -> float:
    """Loudness of a K-weighted mean square."""
    return float(max(SILENCE_LUFS, -0.691 + 10.0 * np.log10(max(power, 1e-13))))


def gated_lufs(power: NDArray[np.float64]) -> float:
    """Integrated loudness of blocks: absolute gate at -70 LUFS, then relative gate 10 LU below the mean."""
    loud = power[power > 10.0 ** ((-70.0 + 0.691) / 10.0)]
    if not len(loud):
        return SILENCE_LUFS
    return lufs(float(loud[loud > 0.1 * loud.mean()].mean()))


def integrated_lufs(x: Audio) -> float:
    """Integrated loudness in LUFS (`SILENCE_LUFS` for silence)."""
    return gated_lufs(block_power(x))


def true_peaks(x: Audio) -> NDArray[np.float32]:
    """Largest magnitude between each sample and the next over all channels, from 4x oversampling, `(N,)`."""
    wide = x if x.ndim == 2 else x[:, None]
    if not len(wide):
        return np.zeros(0, np.float32)
    fine = np.abs(np.asarray(signal.resample_poly(wide, 4, 1, axis=0), dtype=np.float32))
    between = fine.reshape(len(wide), -1).max(axis=1)
    return np.asarray(np.maximum(np.abs(wide).max(axis=1), between), dtype=np.float32)


def true_peak_db(x: Audio) -> float:
    """True peak in dBTP (-200 for silence)."""
    return float(20.0 * np.log10(max(float(true_peaks(x).max(initial=0.0)), 1e-10)))

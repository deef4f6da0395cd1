"""Faults of any sound, by plain arithmetic: clicks, DC, clipping, loudness, losses in mono, speech against what is under it."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import numpy as np
import pyloudnorm
from scipy import signal

from seedream.types import SAMPLE_RATE_HZ, Audio

CLICK_RATIO = 40.0
"""A click's jump against the usual one of the milliseconds around it (the loudest of them)."""
CLICK_LOWEST = 0.01
_BLOCK, _AROUND = 48, 6
"""Samples of a block, and how many blocks on each side are what surrounds it."""
_OCTAVES_HZ = (125.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0)


def loudness_lufs(x: Audio) -> float:
    """Integrated loudness by pyloudnorm, which is not what the mix is made with."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return float(pyloudnorm.Meter(SAMPLE_RATE_HZ).integrated_loudness(x))


def dc(x: Audio) -> float:
    """The largest mean of a channel."""
    return float(np.abs(x.mean(0, dtype=np.float64)).max())


def clipped(x: Audio) -> int:
    """Samples in runs of three and more at full scale."""
    flat = (np.abs(x) >= 0.999).astype(np.int8)
    runs = flat[:-2] & flat[1:-1] & flat[2:]
    return int(runs.sum())


def clicks_s(x: Audio) -> list[float]:
    """Times of clicks: for less than a millisecond the second difference is far beyond what surrounds it.

    An attack is none, for it goes on; a click is over at once.
    """
    found: set[int] = set()
    for channel in x.T:
        bend = np.abs(np.diff(np.pad(channel.astype(np.float64), 1, mode="edge"), 2))
        blocks = np.pad(bend, (0, -len(bend) % _BLOCK)).reshape(-1, _BLOCK)
        tops, usual = blocks.max(1), np.pad(np.median(blocks, axis=1), _AROUND)
        windows = np.lib.stride_tricks.sliding_window_view(usual, 2 * _AROUND + 1)
        around = np.delete(windows, (_AROUND - 1, _AROUND, _AROUND + 1), axis=1).max(1)
        found |= set(np.flatnonzero((tops > CLICK_LOWEST) & (tops > CLICK_RATIO * np.maximum(around, 1e-6))).tolist())
    marks = sorted(found)
    return [at * _BLOCK / SAMPLE_RATE_HZ for i, at in enumerate(marks) if i == 0 or at - marks[i - 1] > _AROUND]


def mono_loss_db(x: Audio) -> tuple[float, float]:
    """What the mono sum loses against both channels (0: nothing, 3 dB: unrelated channels): as a whole, and in the worst octave."""
    return _lost_db(x), max(_lost_db(_octave(x, centre)) for centre in _OCTAVES_HZ)


def _lost_db(x: Audio) -> float:
    both = float(np.mean(np.square(x, dtype=np.float64)))
    mono = float(np.mean(np.square(x.mean(1, dtype=np.float64))))
    return 10.0 * float(np.log10(max(both, 1e-12) / max(mono, 1e-12)))


def _octave(x: Audio, centre_hz: float) -> Audio:
    edges = (centre_hz / np.sqrt(2.0), centre_hz * np.sqrt(2.0))
    band = signal.sosfilt(signal.butter(2, edges, "bandpass", fs=SAMPLE_RATE_HZ, output="sos"), x, axis=0)
    return np.asarray(band, np.float32)


def bed_under_speech_db(voice: Audio, bed: Audio, spoken_s: Sequence[tuple[float, float]]) -> float:
    """Loudness of a voice over everything else, both `(N, 2)`, in the times in which words sound."""
    gate = np.zeros(len(voice), np.bool_)
    for start_s, end_s in spoken_s:
        gate[round(start_s * SAMPLE_RATE_HZ) : round(end_s * SAMPLE_RATE_HZ)] = True
    weighted = [_k_weighted(x)[gate] for x in (voice, bed)]
    powers = [float(np.mean(np.square(x, dtype=np.float64))) for x in weighted]
    return 10.0 * float(np.log10(max(powers[0], 1e-12) / max(powers[1], 1e-12)))


def _k_weighted(x: Audio) -> Audio:
    out = np.asarray(x, np.float64)
    for stage in pyloudnorm.Meter(SAMPLE_RATE_HZ)._filters.values():
        out = signal.lfilter(stage.b, stage.a, out, axis=0)
    return np.asarray(out, np.float32)

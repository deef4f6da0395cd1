"""Speaking: how stirred somebody sounds who speaks, from how fast and with how much melody.

A voice that is stirred speaks faster and with a wider range of pitch (Scherer 2003). Syllables are peaks of loudness between dips
of at least 2 dB (de Jong and Wempe 2009), pitch is found by autocorrelation. How glad a voice is cannot be told in this way.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d
from scipy.signal import butter, find_peaks, resample_poly, sosfilt

from seedream.types import SAMPLE_RATE_HZ, Audio

RATE_HZ, HOP_S = 16_000, 0.01
_VOWELS_HZ = 400.0, 2500.0
_DIP_DB, _RANGE_DB, _GAP_S = 2.0, 25.0, 0.12
_LOWEST_HZ, _HIGHEST_HZ, _VOICED = 75.0, 420.0, 0.55
_FRAME_S = 0.04
USUAL_RATE_HZ, USUAL_MELODY = 4.25, 3.0
"""Syllables a second and spread of pitch in semitones of somebody who simply tells something."""


@dataclass(frozen=True, slots=True)
class Speaking:
    """How somebody speaks: syllables a second while speaking, spread of the pitch in semitones, and `arousal` -1..1."""

    rate_hz: float
    melody: float
    arousal: float

    @property
    def words(self) -> str:
        """For people."""
        fast, lively = self.rate_hz / USUAL_RATE_HZ, self.melody / USUAL_MELODY
        speed = "slow" if fast < 0.88 else "fast" if fast > 1.13 else "of usual speed"
        tune = "level" if lively < 0.75 else "lively" if lively > 1.3 else "of usual melody"
        return f"a voice {speed} ({self.rate_hz:.1f} syllables a second) and {tune} ({self.melody:.1f} semitones)"


def how_spoken(samples: Audio) -> Speaking | None:
    """How a recording `(N,)` or `(N, channels)` at 48 kHz is spoken; None where too little is spoken to tell (under 2 s)."""
    mono = np.asarray(samples.mean(1) if samples.ndim == 2 else samples, np.float32)
    if len(mono) < 2 * SAMPLE_RATE_HZ:
        return None
    low = np.asarray(resample_poly(mono, RATE_HZ, SAMPLE_RATE_HZ), np.float32)
    level_db = _level_db(low)
    loud = level_db > level_db.max() - _RANGE_DB
    spoken_s = float((gaussian_filter1d(loud.astype(float), _GAP_S / HOP_S) > 0.25).sum()) * HOP_S
    peaks = [int(p) for p in find_peaks(level_db, prominence=_DIP_DB)[0] if loud[p]]
    pitches = _pitches(low, [p for p in range(len(loud)) if loud[p]])
    if spoken_s < 2.0 or len(peaks) < 6 or len(pitches) < 40:
        return None
    melody = float(np.subtract(*np.percentile(12 * np.log2(pitches), [84, 16]))) / 2
    rate = len(peaks) / spoken_s
    stirred = 1.8 * np.log2(rate / USUAL_RATE_HZ) + 0.5 * np.log2(max(melody, 0.3) / USUAL_MELODY)
    return Speaking(round(rate, 2), round(melody, 2), round(float(np.clip(stirred, -1, 1)), 3))


def _level_db(low: Audio) -> NDArray[np.float64]:
    """Level of what vowels are made of, every `HOP_S`."""
    band = sosfilt(butter(2, _VOWELS_HZ, "bandpass", fs=RATE_HZ, output="sos"), low)
    hop = round(HOP_S * RATE_HZ)
    power = (band[: len(band) // hop * hop].reshape(-1, hop) ** 2).mean(1)
    return np.asarray(10 * np.log10(gaussian_filter1d(power, 2.0) + 1e-10))


def _pitches(low: Audio, hops: list[int]) -> NDArray[np.float64]:
    """Pitch in Hz of every other frame that is voiced."""
    size, found = round(_FRAME_S * RATE_HZ), []
    shortest, longest = round(RATE_HZ / _HIGHEST_HZ), round(RATE_HZ / _LOWEST_HZ)
    for hop in hops[::2]:
        start = max(round(hop * HOP_S * RATE_HZ) - size // 2, 0)
        frame = low[start : start + size]
        if len(frame) < size:
            continue
        spectrum = np.fft.rfft(frame * np.hanning(size), 2 * size)
        likeness = np.fft.irfft(np.abs(spectrum) ** 2)[:size] / _window_likeness(size)
        lag = shortest + int(np.argmax(likeness[shortest:longest]))
        if likeness[lag] > _VOICED * max(float(likeness[0]), 1e-9):
            found.append(RATE_HZ / lag)
    return np.array(found)


def _window_likeness(size: int) -> NDArray[np.float64]:
    """Autocorrelation of the window, by which that of a frame is divided (Boersma 1993)."""
    spectrum = np.fft.rfft(np.hanning(size), 2 * size)
    likeness = np.fft.irfft(np.abs(spectrum) ** 2)[:size]
    return np.asarray(np.maximum(likeness / likeness[0], 1e-3))

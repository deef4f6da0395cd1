"""Feeling of a piece of music: how stirred and how glad it sounds, from its tempo, its onsets, its brightness and its mode.

Weights follow what listeners' ratings have in common (Eerola and Vuoskoski 2013; Gabrielsson and Lindström 2010): arousal from
tempo, onsets and brightness, valence from mode and tempo. It is a rule of thumb: a sad song in a major key is taken for a glad one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import find_peaks, stft

from seedream.sound.beats import FRAME_HZ, onset_strength, track_beats
from seedream.types import SAMPLE_RATE_HZ, Audio, Mood

LONGEST_S = 90.0
_WINDOW = 8192
_STRONG, _SPARSE = 4.0, 0.35
"""Onset strength of what is struck and not only begun, and how many of those a beat has at least."""
_MAJOR = np.array([6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88])
_MINOR = np.array([6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17])
"""How well the twelve notes fit a key (Krumhansl and Kessler 1982)."""


@dataclass(frozen=True, slots=True)
class Feeling:
    """`mood` of a piece, `tempo_bpm` (0: no steady beat), strong onsets a second, brightness (spectral centroid) in Hz, and `mode`:
    how much better a major key fits than a minor one, about -0.3..0.3."""

    mood: Mood
    tempo_bpm: float
    onsets_hz: float
    centroid_hz: float
    mode: float

    @property
    def words(self) -> str:
        """For people."""
        beat = f"{self.tempo_bpm:.0f} bpm" if self.tempo_bpm else "no steady beat"
        bright = "dark" if self.centroid_hz < 900 else "bright" if self.centroid_hz > 2200 else "of middle brightness"
        return f"{beat}, {self.onsets_hz:.1f} onsets a second, {bright}, {'major' if self.mode > 0 else 'minor'}"


def feel(samples: Audio) -> Feeling:
    """The feeling of a piece, samples `(N,)` or `(N, channels)` at 48 kHz; the first 90 s are heard."""
    mono = np.asarray(samples.mean(1) if samples.ndim == 2 else samples, np.float32)[: round(LONGEST_S * SAMPLE_RATE_HZ)]
    grid = track_beats(mono)
    tempo = grid.tempo_bpm if grid else 0.0
    peaks = find_peaks(onset_strength(mono), height=_STRONG, distance=int(0.07 * FRAME_HZ))[0]
    onsets = len(peaks) / max(len(mono) / SAMPLE_RATE_HZ, 1e-6)
    if onsets < _SPARSE * tempo / 60.0:
        tempo /= 2.0  # with so little struck, every other beat is only counted
    centroid, chroma = _spectrum(mono)
    mode = _mode(chroma)
    stirred = 0.35 * (onsets - 1.3) + 0.25 * np.log2(max(centroid, 200.0) / 1700.0)
    arousal = float(np.clip(stirred + (0.5 * np.log2(tempo / 95.0) if tempo else -0.2), -1, 1))
    valence = float(np.clip(2.0 * mode + 0.35 * arousal, -1, 1))
    return Feeling(Mood(round(valence, 3), round(arousal, 3)), tempo, onsets, centroid, mode)


def _spectrum(mono: Audio) -> tuple[float, NDArray[np.float64]]:
    """Spectral centroid in Hz, weighted by level, and the energy of the twelve notes `(12,)`."""
    frequencies, _, spectrum = stft(mono, SAMPLE_RATE_HZ, nperseg=min(_WINDOW, len(mono)), padded=False)
    power = np.abs(spectrum).mean(1) + 1e-12
    centroid = float((frequencies * power).sum() / power.sum())
    heard = (frequencies > 60) & (frequencies < 2000)
    notes: NDArray[np.int64] = np.round(12 * np.log2(frequencies[heard] / 440.0) + 9).astype(int) % 12
    return centroid, np.bincount(notes, weights=power[heard], minlength=12).astype(np.float64)


def _mode(chroma: NDArray[np.float64]) -> float:
    def fit(profile: NDArray[np.float64]) -> float:
        return max(float(np.corrcoef(chroma, np.roll(profile, k))[0, 1]) for k in range(12))

    return fit(_MAJOR) - fit(_MINOR) if float(chroma.std()) > 0 else 0.0

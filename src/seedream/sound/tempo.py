"""Tempo: of all tempi how likely each is, by how onsets and changes of harmony repeat at its beat and at parts and multiples of it.

Onsets alone leave open which of several pulses is the beat: a dotted rhythm repeats at three quarters of it, a ballad at half of
it. Harmony changes with bars, and tells them apart. The weights (`data/tempo.toml`) are fitted by
`python -m recipes.tempo` on pieces that the engine has composed, whose tempo is known.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import fft as sp_fft
from scipy.ndimage import gaussian_filter1d

from seedream.types import SAMPLE_RATE_HZ, Audio

Curve = NDArray[np.floating[Any]]

TEMPI_BPM: Curve = np.geomspace(50.0, 210.0, 421)
"""The tempi that are compared, a third of a percent apart."""
ONSET_MULTIPLES = (1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1, 4 / 3, 3 / 2, 2, 3, 4, 6, 8)
HARMONY_MULTIPLES = (1 / 2, 3 / 4, 1, 4 / 3, 3 / 2, 2, 3, 4, 8)
"""At which parts and multiples of a beat the repetition of onsets, and of changes of harmony, is looked at."""
_WINDOW, _HOP = 8192, 2400
_HARMONY_HZ = SAMPLE_RATE_HZ / _HOP
_LOW_HZ, _HIGH_HZ = 80.0, 2000.0
_REACH, _DRIFT = 6, 20.0
"""Frames before and after a change that are compared, and over how many what is usual is taken away."""
_TAPPED_BPM, _TAPPED_OCTAVES = 118.0, 0.75
"""Where people tap when several tempi fit, log-normal: its logarithm is one more kind of evidence."""
_HALVINGS = 3
"""As often a lag is halved at most: an eighth of eight beats is one."""
WEIGHTS = Path(__file__).parent / "data" / "tempo.toml"


def likeliest_tempo(strength: Curve, frame_hz: float, mono: Audio) -> float:
    """The likeliest tempo, beats a minute, of onset strength `(T,)` at `frame_hz` and the mono samples at 48 kHz it is of."""
    return float(TEMPI_BPM[int(np.argmax(evidence(strength, frame_hz, mono) @ _weights()))])


def evidence(strength: Curve, frame_hz: float, mono: Audio) -> Curve:
    """What speaks for every tempo, `(421, 23)`: repetition of onsets and of changes of harmony at multiples of its beat, and how
    readily people tap it."""
    onsets = _repeated(strength, frame_hz, ONSET_MULTIPLES)
    harmony = _repeated(_harmonic_change(mono), _HARMONY_HZ, HARMONY_MULTIPLES)
    tapped = -0.5 * (np.log2(TEMPI_BPM / _TAPPED_BPM) / _TAPPED_OCTAVES) ** 2
    return np.stack([*onsets, *harmony, tapped], axis=1)


def repetition(strength: Curve) -> Curve:
    """How much of a curve `(T,)` repeats after every number of frames: autocorrelation, averaged over the pairs that there are."""
    size = sp_fft.next_fast_len(2 * len(strength), real=True)
    repeats = sp_fft.irfft(np.abs(sp_fft.rfft(strength - strength.mean(), size)) ** 2, size)[: len(strength)]
    return np.asarray(gaussian_filter1d(repeats / max(repeats[0], 1e-12), 1.5) * len(strength) / np.arange(len(strength), 0, -1))


def _repeated(curve: Curve, frame_hz: float, multiples: tuple[float, ...]) -> list[Curve]:
    repeats = repetition(curve)
    near = repeats[: 3 * len(repeats) // 4]  # further apart too few pairs are left to average
    return [
        np.interp(_within(60.0 * frame_hz / TEMPI_BPM * k, len(near)), np.arange(len(near)), near, right=0.0) for k in multiples
    ]


def _within(lags: Curve, length: int) -> Curve:
    """Lags, halved where a short piece does not reach as far: what repeats, repeats there, too."""
    for _ in range(_HALVINGS):
        lags = np.where(lags > length - 1, lags / 2, lags)
    return lags


def _harmonic_change(mono: Audio) -> Curve:
    """How much the harmony changes, 20 values a second: one minus the likeness of the pitch classes before and after."""
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(mono, (_WINDOW // 2, _WINDOW)), _WINDOW)[::_HOP]
    spectrum = np.abs(sp_fft.rfft(frames * np.hanning(_WINDOW).astype(np.float32)))
    hz = np.fft.rfftfreq(_WINDOW, 1 / SAMPLE_RATE_HZ)
    tonal = (hz > _LOW_HZ) & (hz < _HIGH_HZ)
    classes = np.round(12 * np.log2(hz[tonal] / 440.0)).astype(np.int64) % 12
    chroma = np.sqrt(spectrum[:, tonal] @ np.eye(12)[classes])
    chroma /= np.linalg.norm(chroma, axis=1, keepdims=True) + 1e-9
    change = np.zeros(len(chroma))
    if len(chroma) > 2 * _REACH:
        total = np.cumsum(np.vstack([np.zeros(12), chroma]), axis=0)
        middle = np.arange(_REACH, len(chroma) - _REACH)
        before, after = total[middle] - total[middle - _REACH], total[middle + _REACH] - total[middle]
        sizes = np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1)
        change[middle] = 1.0 - (before * after).sum(1) / (sizes + 1e-9)
    return np.asarray(np.maximum(change - gaussian_filter1d(change, _DRIFT), 0.0))


@cache
def _weights() -> Curve:
    table = tomllib.loads(WEIGHTS.read_text("utf-8"))
    return np.array([*table["onsets"], *table["harmony"], table["tapped"]])

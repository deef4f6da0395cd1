"""Beats: where the beats and bars of a recorded piece of music fall.

    samples -> onset strength (rise of a log mel spectrum) -> tempo (`sound.tempo`) -> beats (dynamic programming)
            -> beats moved onto the onsets they belong to, below a frame -> downbeats (bass and change of harmony every fourth)

After D. Ellis, "Beat Tracking by Dynamic Programming", J. New Music Research 36 (2007).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import fft as sp_fft
from scipy.ndimage import gaussian_filter1d, uniform_filter1d

from seedream.sound.tempo import likeliest_tempo, repetition
from seedream.types import SAMPLE_RATE_HZ, Audio

Curve = NDArray[np.floating[Any]]

BEATS_PER_BAR = 4
HOP = 240
FRAME_HZ = SAMPLE_RATE_HZ / HOP
"""Rate of the onset strength: 200 values a second."""
LATENCY_S = -0.001
"""How much later than it is heard an onset tops the onset strength: clicks -3 ms, kicks -2, chords 0, drum kits and bands +2."""
SHORTEST_S = 4.0
_WINDOW, _BANDS, _LAG, _BLOCK = 1024, 36, 2, 4096
_LOWEST_HZ, _HIGHEST_HZ, _BASS_HZ, _BASS_WEIGHT = 30.0, 16_000.0, 160.0, 3.0
_TIGHTNESS = 100.0
_REACH_S = 0.035
_STEADY = 0.08
"""Mean autocorrelation of the onsets one to four beats apart from which there is a beat: music 0.16 to 0.7, noise and speech
below 0.06."""
_FIRM = 0.35


@dataclass(frozen=True, slots=True)
class BeatGrid:
    """The beats of a piece in seconds from its start, which of them begin a bar, and the median tempo."""

    times_s: tuple[float, ...]
    downbeats: tuple[bool, ...]
    tempo_bpm: float


def track_beats(samples: Audio) -> BeatGrid | None:
    """The beats of a piece, samples `(N,)` or `(N, channels)` at 48 kHz; None where no steady beat is heard."""
    mono = np.asarray(samples.mean(1) if samples.ndim == 2 else samples, np.float32)
    strength = onset_strength(mono)
    if len(strength) < SHORTEST_S * FRAME_HZ or not strength.any():
        return None
    period, steadiness = _period(strength, mono)
    if steadiness < _STEADY:
        return None
    times = _onto_onsets(strength, _best_path(strength, period))
    times = times[(times >= 0) & (times < len(mono) / SAMPLE_RATE_HZ)]
    if len(times) < BEATS_PER_BAR:
        return None
    first = _downbeat(mono, times)
    downbeats = tuple(i % BEATS_PER_BAR == first for i in range(len(times)))
    return BeatGrid(tuple(float(t) for t in times), downbeats, float(60.0 / np.median(np.diff(times))))


# ---------------------------------------------------------------- onsets


def onset_strength(mono: Audio) -> Curve:
    """How strongly something begins, `(T,)` at `FRAME_HZ`, of mono samples `(N,)` at 48 kHz; about unit deviation."""
    if not np.any(mono):
        return np.zeros(max(len(mono) // HOP, 1))
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(mono, (_WINDOW // 2, _WINDOW)), _WINDOW)[::HOP]
    window = np.hanning(_WINDOW).astype(np.float32)
    mel, weights = _mel_bands()
    level = np.concatenate([np.abs(sp_fft.rfft(frames[i : i + _BLOCK] * window)) @ mel for i in range(0, len(frames), _BLOCK)])
    level = np.log1p(level * (300.0 / max(float(np.percentile(level.max(1), 95)), 1e-9)))
    rise = np.maximum(level[_LAG:] - level[:-_LAG], 0.0) @ weights
    strength = gaussian_filter1d(np.concatenate([np.zeros(_LAG), rise]), 1.0)
    strength = np.maximum(strength - uniform_filter1d(strength, round(FRAME_HZ)), 0.0)
    return np.asarray(strength / (strength.std() + 1e-9))


def _mel_bands() -> tuple[NDArray[np.float32], Curve]:
    """Triangles `(bins, bands)` evenly spaced on the mel scale, and the weight of each band: drums and bass carry the beat."""
    mels = np.linspace(np.log1p(_LOWEST_HZ / 700.0), np.log1p(_HIGHEST_HZ / 700.0), _BANDS + 2)
    edges, width = 700.0 * np.expm1(mels), SAMPLE_RATE_HZ / _WINDOW
    bins = np.arange(_WINDOW // 2 + 1)[:, None] * width
    rising = (bins - edges[:-2]) / np.maximum(edges[1:-1] - edges[:-2], width)
    falling = (edges[2:] - bins) / np.maximum(edges[2:] - edges[1:-1], width)
    triangles = np.clip(np.minimum(rising, falling), 0.0, None)
    weights = 1.0 + _BASS_WEIGHT * np.exp(-((edges[1:-1] / _BASS_HZ) ** 2))
    return np.asarray(triangles / np.maximum(triangles.sum(0), 1e-9), np.float32), weights / weights.sum()


# ---------------------------------------------------------------- tempo and beats


def _period(strength: Curve, mono: Audio) -> tuple[float, float]:
    """Frames between two beats of the likeliest tempo, and how steadily the onsets repeat one to four beats apart."""
    period = 60.0 * FRAME_HZ / likeliest_tempo(strength, FRAME_HZ, mono)
    repeats = repetition(strength)
    near = repeats[: 3 * len(repeats) // 4]  # further apart too few pairs are left to average
    at = np.interp(period * np.arange(1, 5), np.arange(len(near)), near, right=0.0)
    return period, float(at.mean())


def _best_path(strength: Curve, period: float) -> NDArray[np.int64]:
    """Frames of the beats: the path that collects most onset strength while its steps stay near the period."""
    local = gaussian_filter1d(strength, period / 32)
    local = local / (local.std() + 1e-9)
    steps = np.arange(round(-2 * period), round(-period / 2) + 1)
    price = -_TIGHTNESS * np.log(-steps / period) ** 2
    total, back = local.copy(), np.full(len(local), -1)
    for t in range(-int(steps[-1]), len(local)):
        first = max(0, -int(steps[0]) - t)
        reach = total[t + steps[first] : t + steps[-1] + 1] + price[first:]
        best = int(np.argmax(reach))
        if reach[best] > 0:
            total[t] += reach[best]
            back[t] = t + steps[first] + best
    end = len(total) - int(period) + int(np.argmax(total[-int(period) :]))
    path = [end]
    while back[path[-1]] >= 0:
        path.append(int(back[path[-1]]))
    return np.array(path[::-1])


def _onto_onsets(strength: Curve, frames: NDArray[np.int64]) -> Curve:
    """Beat times in seconds: each beat on the top of the onset it belongs to, between frames by a parabola.

    Beats on which next to nothing begins lie between their firm neighbours instead.
    """
    reach = round(_REACH_S * FRAME_HZ)
    tops = np.array([max(f - reach, 1) + int(np.argmax(strength[max(f - reach, 1) : f + reach + 1])) for f in frames])
    tops = np.minimum(tops, len(strength) - 2)
    a, b, c = strength[tops - 1], strength[tops], strength[tops + 1]
    bend = np.minimum(a - 2 * b + c, -1e-9)
    times = tops + np.clip(0.5 * (a - c) / bend, -1.0, 1.0)
    firm = (b >= a) & (b >= c) & (b > _FIRM * np.median(b))
    index = np.arange(len(frames))
    inner = ~firm & (index > index[firm].min(initial=len(frames))) & (index < index[firm].max(initial=-1))
    times[~firm] = frames[~firm]
    times[inner] = np.interp(index[inner], index[firm], times[firm])
    return np.asarray(times / FRAME_HZ - LATENCY_S)


# ---------------------------------------------------------------- bars


def _downbeat(mono: Audio, times: Curve) -> int:
    """Index 0..3 of the first downbeat: where, every fourth beat, the bass is strongest and the harmony changes most."""
    marks = np.append(times, 2 * times[-1] - times[-2])
    spans = [mono[round(a * SAMPLE_RATE_HZ) : round(b * SAMPLE_RATE_HZ)] for a, b in pairwise(marks)]
    heard = [_bass_and_chroma(span) for span in spans]
    bass, chroma = np.array([h[0] for h in heard]), np.array([h[1] for h in heard])
    change = np.append(0.0, 1.0 - (chroma[1:] * chroma[:-1]).sum(1))
    evidence = _standard(bass) + 2.0 * _standard(change)
    return int(np.argmax([evidence[phase::BEATS_PER_BAR].mean() for phase in range(BEATS_PER_BAR)]))


def _bass_and_chroma(span: Audio) -> tuple[float, Curve]:
    """Log energy of the bass at the beginning of a beat, and the shares of the twelve pitch classes in it (unit length)."""
    size = 1 << 15
    onset = span[: round(0.12 * SAMPLE_RATE_HZ)]
    spectrum = np.abs(sp_fft.rfft(onset * np.hanning(len(onset)), size)) if len(onset) else np.zeros(size // 2 + 1)
    bins = np.fft.rfftfreq(size, 1 / SAMPLE_RATE_HZ)
    bass = float(np.log((spectrum[(bins > 30) & (bins < 150)] ** 2).sum() + 1e-6))
    tonal = (bins > 80) & (bins < 2000)
    whole = span[:size] * np.hanning(min(len(span), size))
    classes = np.round(12 * np.log2(bins[tonal] / 440.0)).astype(np.int64) % 12
    chroma = np.sqrt(np.bincount(classes, np.abs(sp_fft.rfft(whole, size))[tonal], 12))
    return bass, chroma / (np.linalg.norm(chroma) + 1e-9)


def _standard(values: Curve) -> Curve:
    return np.asarray((values - values.mean()) / (values.std() + 1e-9))

"""Signal-processing building blocks of every sound: noise, filters, envelopes, oscillators, panning, resampling.

All signals are float32 at `SAMPLE_RATE_HZ`: mono `(N,)` or stereo `(N, 2)`; filters work along the first axis.
Times are in seconds, frequencies in hertz, gains in decibels where the name says so, else linear.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from math import gcd

import numpy as np
from numpy.typing import NDArray
from scipy import fft as sp_fft
from scipy import signal

from seedream.types import SAMPLE_RATE_HZ, Audio

SR = SAMPLE_RATE_HZ
Curve = NDArray[np.float32]
"""One value per sample, `(N,)`."""
_STRETCH = 20 * SR

# ---------------------------------------------------------------- levels


def gain(level_db: float) -> float:
    """Linear factor of a level in decibels."""
    return float(10.0 ** (level_db / 20.0))


def level_db(factor: float) -> float:
    """Level in decibels of a linear factor (floored at -200 dB)."""
    return float(20.0 * np.log10(max(factor, 1e-10)))


def rms(x: Audio) -> float:
    """Root mean square over all samples and channels."""
    return float(np.sqrt(np.mean(np.square(x, dtype=np.float64)))) if x.size else 0.0


def normalise(x: Audio, peak: float = 0.8) -> Audio:
    """Scale so that the largest sample is `peak`; silence stays silence."""
    top = float(np.abs(x).max()) if x.size else 0.0
    return (x * (peak / top)).astype(np.float32) if top > 1e-9 else x.astype(np.float32)


def samples(duration_s: float) -> int:
    """Number of samples of a duration."""
    return max(0, round(duration_s * SR))


def times(n: int) -> Curve:
    """Time in seconds of each of `n` samples."""
    return np.arange(n, dtype=np.float32) / np.float32(SR)


# ---------------------------------------------------------------- noise


def noise(rng: np.random.Generator, n: int, channels: int = 1) -> Audio:
    """White Gaussian noise, unit variance: `(n,)`, or `(n, channels)` with independent channels."""
    return rng.standard_normal(n if channels == 1 else (n, channels), dtype=np.float32)


def spectral_noise(rng: np.random.Generator, n: int, magnitude: Callable[[Curve], Curve], loop_s: float = 21.0) -> Audio:
    """Unit-RMS mono noise whose spectrum follows `magnitude(frequency_hz)`.

    Made by an inverse FFT of random phases, hence circular: beyond `loop_s` it repeats without a seam.
    """
    size = sp_fft.next_fast_len(min(max(n, 2), samples(loop_s)), real=True)
    frequencies = sp_fft.rfftfreq(size, 1.0 / SR).astype(np.float32)
    shape = np.asarray(magnitude(np.maximum(frequencies, 1.0)), dtype=np.float32)
    shape[frequencies < 15.0] = 0.0
    bins = rng.standard_normal((len(frequencies), 2), dtype=np.float32)
    x = sp_fft.irfft((bins[:, 0] + 1j * bins[:, 1]) * shape, size)
    x = (x / max(rms(x), 1e-12)).astype(np.float32)
    return np.resize(x, n) if n > size else x[:n]


def slow(rng: np.random.Generator, n: int, rate_hz: float, low: float = 0.0, high: float = 1.0) -> Curve:
    """Smooth random curve within `low`..`high` that takes a new direction `rate_hz` times a second."""
    step = 32  # drawn at 1.5 kHz, then interpolated: smooth enough for anything below 50 Hz
    coarse = n // step + 2
    position = np.arange(coarse, dtype=np.float64) * (step * rate_hz / SR)
    knots = rng.random(int(position[-1]) + 3)
    index = position.astype(np.int64)
    blend = position - index
    blend = blend * blend * (3.0 - 2.0 * blend)
    curve = knots[index] * (1.0 - blend) + knots[index + 1] * blend
    return upsample_curve((low + (high - low) * curve).astype(np.float32), step, n)


def upsample_curve(coarse: Curve, step: int, n: int) -> Curve:
    """Linear interpolation of a curve with one value every `step` samples to `n` samples."""
    need = n // step + 2
    padded = np.concatenate([coarse, np.repeat(coarse[-1:], max(0, need - len(coarse)))]).astype(np.float32)[:need]
    ramp = np.arange(step, dtype=np.float32) / np.float32(step)
    fine = padded[:-1, None] + (padded[1:] - padded[:-1])[:, None] * ramp
    return np.ascontiguousarray(fine.reshape(-1)[:n])


# ---------------------------------------------------------------- filters


@lru_cache(maxsize=256)
def _butter(kind: str, edges: tuple[float, ...], order: int) -> NDArray[np.float64]:
    top = 0.49 * SR
    limited = [min(max(edge, 5.0), top) for edge in edges]
    return np.asarray(signal.butter(order, limited if len(limited) > 1 else limited[0], kind, fs=SR, output="sos"))


def _filtered(sections: NDArray[np.float64], x: Audio) -> Audio:
    """Second-order sections over `x`, in stretches: the filter works in double precision, which takes much memory."""
    out = np.empty(x.shape, np.float32)
    state = np.zeros((len(sections), 2, *x.shape[1:]))
    for start in range(0, len(x), _STRETCH):
        part = slice(start, start + _STRETCH)
        out[part], state = signal.sosfilt(sections, x[part], axis=0, zi=state)
    return out


def low_pass(x: Audio, cutoff_hz: float, order: int = 2) -> Audio:
    """Butterworth low-pass."""
    return _filtered(_butter("lowpass", (cutoff_hz,), order), x)


def high_pass(x: Audio, cutoff_hz: float, order: int = 2) -> Audio:
    """Butterworth high-pass."""
    return _filtered(_butter("highpass", (cutoff_hz,), order), x)


def band_pass(x: Audio, low_hz: float, high_hz: float, order: int = 2) -> Audio:
    """Butterworth band-pass."""
    return _filtered(_butter("bandpass", (low_hz, high_hz), order), x)


@lru_cache(maxsize=128)
def _equaliser(kind: str, frequency_hz: float, gain_db: float, q: float) -> NDArray[np.float64]:
    """Biquad of the Audio EQ Cookbook (Bristow-Johnson): "peak", "low" shelf or "high" shelf, as one second-order section."""
    a = 10.0 ** (gain_db / 40.0)
    w = 2.0 * np.pi * frequency_hz / SR
    c, alpha = np.cos(w), np.sin(w) / (2.0 * q)
    if kind == "peak":
        b = [1 + alpha * a, -2 * c, 1 - alpha * a]
        d = [1 + alpha / a, -2 * c, 1 - alpha / a]
    else:
        s = -1.0 if kind == "high" else 1.0
        root = 2.0 * np.sqrt(a) * alpha
        b = [
            a * ((a + 1) - s * (a - 1) * c + root),
            s * 2 * a * ((a - 1) - s * (a + 1) * c),
            a * ((a + 1) - s * (a - 1) * c - root),
        ]
        d = [(a + 1) + s * (a - 1) * c + root, -s * 2 * ((a - 1) + s * (a + 1) * c), (a + 1) + s * (a - 1) * c - root]
    return np.array([[*(v / d[0] for v in b), *(v / d[0] for v in d)]])


def equalise(x: Audio, bands: Sequence[tuple[str, float, float, float]]) -> Audio:
    """Apply a chain of equaliser bands `(kind, frequency_hz, gain_db, q)`, kind "peak", "low" or "high" (shelves)."""
    return _filtered(np.concatenate([_equaliser(*band) for band in bands]), x)


def block_dc(x: Audio, cutoff_hz: float = 20.0) -> Audio:
    """Remove everything below hearing (first order, so that phase is hardly touched)."""
    return high_pass(x, cutoff_hz, order=1)


def moving_band(x: Audio, centre_hz: Curve, width_octaves: float | Curve = 1.0) -> Audio:
    """Mono band-pass whose centre moves: Gaussian on a log-frequency axis, in the short-time Fourier domain.

    `centre_hz` (and `width_octaves`, if a curve) have any length >= 2 and are stretched over the signal.
    """
    size, hop = 1024, 256
    window = np.sqrt(signal.get_window("hann", size)).astype(np.float32)
    padded = np.pad(x, (size, size + hop))
    frames = np.lib.stride_tricks.sliding_window_view(padded, size)[::hop] * window
    where = np.linspace(0.0, 1.0, len(frames))
    centre = np.interp(where, np.linspace(0.0, 1.0, len(centre_hz)), centre_hz)
    wide = np.atleast_1d(np.asarray(width_octaves, dtype=np.float64))
    width = np.interp(where, np.linspace(0.0, 1.0, len(wide)), wide)
    octave = np.log2(np.maximum(np.fft.rfftfreq(size, 1.0 / SR), 10.0))
    mask = np.exp(-0.5 * ((octave[None, :] - np.log2(centre)[:, None]) / width[:, None]) ** 2).astype(np.float32)
    shaped = sp_fft.irfft(sp_fft.rfft(frames, axis=1) * mask, size, axis=1).astype(np.float32) * window
    out = np.zeros((len(frames) + size // hop, hop), np.float32)
    for k in range(size // hop):
        out[k : k + len(frames)] += shaped[:, k * hop : (k + 1) * hop]
    return np.asarray(out.reshape(-1)[size : size + len(x)] * 0.5, dtype=np.float32)


# ---------------------------------------------------------------- envelopes and oscillators


def decay(n: int, time_constant_s: float) -> Curve:
    """Exponential decay from 1 (to 1/e after `time_constant_s`)."""
    return np.asarray(np.exp(times(n) / -max(time_constant_s, 1e-5)), dtype=np.float32)


def attack_decay(n: int, attack_s: float, time_constant_s: float) -> Curve:
    """Raised-cosine attack to 1, then exponential decay."""
    rise = min(n, max(1, samples(attack_s)))
    curve = np.empty(n, np.float32)
    curve[:rise] = 0.5 - 0.5 * np.cos(np.pi * np.arange(rise, dtype=np.float32) / rise)
    curve[rise:] = decay(n - rise, time_constant_s)
    return curve


def fade(x: Audio, in_s: float = 0.0, out_s: float = 0.01) -> Audio:
    """Raised-cosine fades at both ends (a copy)."""
    y = x.astype(np.float32, copy=True)
    for length, end in ((min(samples(in_s), len(y)), False), (min(samples(out_s), len(y)), True)):
        if length:
            ramp = (0.5 - 0.5 * np.cos(np.pi * (np.arange(length, dtype=np.float32) + 0.5) / length)).astype(np.float32)
            ramp = ramp if y.ndim == 1 else ramp[:, None]
            if end:
                y[-length:] *= ramp[::-1]
            else:
                y[:length] *= ramp
    return y


def bell_curve(n: int, centre: float, width: float) -> Curve:
    """Gaussian bump over `n` samples; centre and width as fractions of the length."""
    distance = (np.linspace(0.0, 1.0, n) - centre) / width
    return np.asarray(np.exp(-0.5 * distance * distance), dtype=np.float32)


def hump(n: int, skew: float = 1.0, power: float = 1.0) -> Curve:
    """Half a sine from 0 over 1 to 0; `skew` < 1 peaks early, `power` > 1 is slimmer."""
    where = np.linspace(0.0, 1.0, n)
    return np.asarray(np.clip(np.sin(np.pi * where**skew), 0.0, 1.0) ** power, dtype=np.float32)


def sine(frequency_hz: float | Curve, n: int, phase: float = 0.0) -> Audio:
    """Sine of constant or per-sample frequency; `phase` in radians."""
    if isinstance(frequency_hz, np.ndarray):
        turns = np.cumsum(frequency_hz, dtype=np.float64) / SR
    else:
        turns = np.arange(n, dtype=np.float64) * (frequency_hz / SR)
    return np.sin(2.0 * np.pi * turns + phase).astype(np.float32)


def modes(n: int, partials: Sequence[tuple[float, float, float]]) -> Audio:
    """Struck body: sum of decaying sines `(frequency_hz, time_constant_s, amplitude)`, all starting at phase 0."""
    out = np.zeros(n, np.float32)
    for frequency_hz, time_constant_s, amplitude in partials:
        if frequency_hz < 0.46 * SR:
            audible = min(n, samples(7.0 * time_constant_s) + 1)
            out[:audible] += np.float32(amplitude) * sine(frequency_hz, audible) * decay(audible, time_constant_s)
    return out


# ---------------------------------------------------------------- placing


def stereo(x: Audio) -> Audio:
    """Mono to two equal channels; stereo unchanged."""
    return x if x.ndim == 2 else np.repeat(x[:, None], 2, axis=1)


def pan(x: Audio, position: float | Curve) -> Audio:
    """Equal-power panning, -1 left .. 0 centre .. 1 right, to stereo; a stereo input is balanced. Centre keeps its level."""
    if isinstance(position, int | float):  # thousands of short sounds come this way
        turned = (min(max(position, -1.0), 1.0) + 1.0) * math.pi / 4
        return np.asarray(stereo(x) * np.array([math.sqrt(2.0) * math.cos(turned), math.sqrt(2.0) * math.sin(turned)], np.float32))
    angle = (np.clip(np.asarray(position, dtype=np.float32), -1.0, 1.0) + 1.0) * np.float32(np.pi / 4)
    gains = np.stack([np.cos(angle), np.sin(angle)], axis=-1).astype(np.float32) * np.float32(np.sqrt(2.0))
    return (stereo(x) * gains).astype(np.float32)


def add_at(target: Audio, x: Audio, start: int) -> None:
    """Add `x` into `target` from sample `start` (may be negative), clipped to the target's ends; mono spreads to stereo."""
    if target.ndim == 2 and x.ndim == 1:
        x = x[:, None]
    first, last = max(start, 0), min(start + len(x), len(target))
    if last > first:
        target[first:last] += x[first - start : last - start]


def fit_length(x: Audio, n: int) -> Audio:
    """Cut or zero-pad to exactly `n` samples."""
    if len(x) >= n:
        return x[:n]
    return np.concatenate([x, np.zeros((n - len(x), *x.shape[1:]), np.float32)])


def resample(x: Audio, from_hz: int, to_hz: int = SR) -> Audio:
    """Polyphase resampling by the exact ratio of two rates."""
    if from_hz == to_hz:
        return x.astype(np.float32)
    common = gcd(from_hz, to_hz)
    return np.asarray(signal.resample_poly(x, to_hz // common, from_hz // common, axis=0), dtype=np.float32)


def convolve(x: Audio, impulse: Audio) -> Audio:
    """Overlap-add convolution along time; `x` and `impulse` both mono or both `(., 2)`; length N + M - 1.

    Long sounds are convolved in stretches, so that they need little memory.
    """
    out = np.zeros((max(len(x) + len(impulse) - 1, 0), *x.shape[1:]), np.float32)
    for start in range(0, len(x), _STRETCH):
        wet = signal.oaconvolve(x[start : start + _STRETCH], impulse, mode="full", axes=0)
        out[start : start + len(wet)] += wet
    return out

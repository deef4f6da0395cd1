"""Engines of the instruments: ringing partials, partials under a moving filter, ensemble tables. All band-limited by construction.

Ringing and filtered partials are products of two small matrices: a block of samples is `A[block, partial] @ B[partial, sample]`
with complex phasors, so a note of a hundred partials costs about a millisecond. Ensemble tables follow PADsynth
(N. O. Paul, 2004): every harmonic is a narrow band of random phase, one inverse FFT gives a seamless loop.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import fft as sp_fft
from scipy import signal

from seedream.types import SAMPLE_RATE_HZ, Audio

SR = SAMPLE_RATE_HZ
Vector = NDArray[np.float64]
_BLOCK = 256
_TOP_HZ = 15_500.0
_PANEL = 256
"""As many terms are summed at once: of more, one thread adds up other parts first than several do, and a film is to be the same
with any number of them."""
_K_WEIGHTING = np.array(
    [
        [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
        [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621],
    ]
)
"""Loudness weighting of ITU-R BS.1770 at 48 kHz."""


@dataclass(frozen=True)
class Partials:
    """Partials of one note, all arrays `(P,)`: frequency in Hz, amplitude, decay time constant in s, start phase in radians."""

    frequency_hz: Vector
    amplitude: Vector
    decay_s: Vector
    phase: Vector

    def audible(self) -> Partials:
        """Only the partials below 15.5 kHz and above -90 dB of the strongest."""
        loud = np.abs(self.amplitude) > 3e-5 * max(float(np.abs(self.amplitude).max()), 1e-12)
        keep = (self.frequency_hz < _TOP_HZ) & loud
        return Partials(self.frequency_hz[keep], self.amplitude[keep], self.decay_s[keep], self.phase[keep])


def partials(frequency_hz: Vector, amplitude: Vector, decay_s: Vector | float, phase: Vector | float = 0.0) -> Partials:
    """Partials from arrays or scalars, inaudible and too high ones left out."""
    shape = frequency_hz.shape
    return Partials(
        frequency_hz, amplitude * _voicing(frequency_hz), np.broadcast_to(decay_s, shape), np.broadcast_to(phase, shape)
    ).audible()


def _voicing(frequency_hz: Vector) -> Vector:
    """The sound of the house: a little less wood around 330 Hz, where parts pile up, and more air above 3 kHz."""
    high = (frequency_hz / 3000.0) ** 2
    return np.asarray(
        (1.0 - 0.2 * np.exp(-((np.log2(np.maximum(frequency_hz, 1.0) / 330.0) / 0.8) ** 2))) * (1.0 + 0.8 * high / (1.0 + high))
    )


def ring(p: Partials, n: int) -> Audio:
    """Sum of exponentially decaying sines, `(n,)`."""
    if not len(p.frequency_hz):
        return np.zeros(n, np.float32)
    blocks = -(-n // _BLOCK)
    pole = -1.0 / np.maximum(p.decay_s, 1e-4) + 2j * np.pi * p.frequency_hz
    coarse = np.exp(np.outer(np.arange(blocks) * (_BLOCK / SR), pole)) * (p.amplitude * np.exp(1j * p.phase))
    fine = np.exp(np.outer(pole, np.arange(_BLOCK) / SR))
    return _product(coarse, fine).reshape(-1)[:n]


def sweep(p: Partials, n: int, gains: NDArray[np.float64]) -> Audio:
    """Like `ring`, but each partial's gain follows `gains (F, P)`, linear between F frames spread evenly over the note."""
    if not len(p.frequency_hz):
        return np.zeros(n, np.float32)
    blocks = -(-n // _BLOCK)
    position = np.linspace(0.0, len(gains) - 1.0, blocks + 1)
    below = np.minimum(position.astype(int), len(gains) - 2)
    blend = (position - below)[:, None]
    gain = gains[below] * (1.0 - blend) + gains[below + 1] * blend
    pole = -1.0 / np.maximum(p.decay_s, 1e-4) + 2j * np.pi * p.frequency_hz
    coarse = np.exp(np.outer(np.arange(blocks) * (_BLOCK / SR), pole)) * (p.amplitude * np.exp(1j * p.phase))
    fine = np.exp(np.outer(pole, np.arange(_BLOCK) / SR))
    ramp = np.arange(_BLOCK) / _BLOCK
    x = _product(coarse * gain[:-1], fine * (1.0 - ramp)) + _product(coarse * gain[1:], fine * ramp)
    return np.asarray(x.reshape(-1)[:n], dtype=np.float32)


def _product(coarse: NDArray[np.complex128], fine: NDArray[np.complex128]) -> Audio:
    """Imaginary part of the complex matrix product (sines: they start at zero), by one real product in single precision."""
    left = np.concatenate([coarse.real, coarse.imag], axis=1).astype(np.float32)
    right = np.concatenate([fine.imag, fine.real], axis=0).astype(np.float32)
    parts = (left[:, i : i + _PANEL] @ right[i : i + _PANEL] for i in range(0, left.shape[1], _PANEL))
    return np.asarray(sum(parts), dtype=np.float32)


def ladder(frequency_hz: Vector, cutoff_hz: Vector, resonance: float = 0.0, order: int = 4) -> NDArray[np.float64]:
    """Gain `(F, P)` of a low-pass whose cutoff moves over F frames, with a gentle peak at the cutoff."""
    ratio = frequency_hz[None, :] / np.maximum(cutoff_hz[:, None], 20.0)
    slope = 1.0 / np.sqrt(1.0 + ratio**order)
    return np.asarray(slope * (1.0 + resonance * np.exp(-0.5 * (np.log2(np.maximum(ratio, 1e-3)) / 0.35) ** 2)))


def vibrato_sum(frequency_hz: Vector, amplitudes: Vector) -> Audio:
    """Harmonic tone of moving frequency `(n,)` Hz and harmonic amplitudes `(H,)`; harmonics above 15.5 kHz are left out."""
    turns = np.cumsum(frequency_hz) / SR
    base = np.exp(2j * np.pi * turns).astype(np.complex64)
    power = base.copy()
    out = np.zeros(len(turns), np.float32)
    top = float(frequency_hz.max())
    for h, amplitude in enumerate(amplitudes, start=1):
        if h * top > _TOP_HZ:
            break
        out += np.float32(amplitude) * power.imag
        power *= base
    return out


# ---------------------------------------------------------------- ensemble tables

TABLE = 1 << 17
"""Samples in an ensemble loop (2.7 s)."""


@dataclass(frozen=True)
class Spectrum:
    """A sparse spectrum of the ensemble loop: bin numbers `(K,)`, magnitudes `(K,)`, unit phasors left and right `(2, K)`."""

    bins: NDArray[np.int64]
    magnitude: NDArray[np.float32]
    phasor: NDArray[np.complex64]

    def loop(self, cutoff_hz: float, order: int = 4) -> Audio:
        """Stereo loop `(TABLE, 2)` behind a low-pass; loops of one spectrum have the same phases and can be cross-faded."""
        ratio = self.bins.astype(np.float32) * np.float32(SR / TABLE / cutoff_hz)
        sparse = self.magnitude / np.sqrt(1.0 + ratio**order)
        full = np.zeros((2, TABLE // 2 + 1), np.complex64)
        full[:, self.bins] = sparse * self.phasor
        return np.ascontiguousarray(sp_fft.irfft(full, TABLE, axis=1).T) * np.float32(TABLE / 2)


def ensemble(
    frequency_hz: float, harmonics: Vector, detune_cents: float, rng: np.random.Generator, width: float = 0.85
) -> Spectrum:
    """Spectrum of an ensemble tone: harmonic h is a band about `detune_cents` wide; `width` 0..1 is stereo width."""
    size = TABLE // 2 + 1
    magnitude = np.zeros(size, np.float32)
    resolution = SR / TABLE
    harmonics = np.asarray(harmonics * _voicing(np.arange(1.0, len(harmonics) + 1.0) * frequency_hz))
    for h, amplitude in enumerate(harmonics, start=1):
        centre = h * frequency_hz
        if centre > _TOP_HZ:
            break
        sigma = max(centre * (2.0 ** (detune_cents / 1200.0) - 1.0), 0.35)
        first, last = max(1, int((centre - 3.0 * sigma) / resolution)), min(size, int((centre + 3.0 * sigma) / resolution) + 2)
        bump = np.exp(-0.5 * ((np.arange(first, last) * resolution - centre) / sigma) ** 2)
        magnitude[first:last] += (amplitude * bump / np.sqrt(np.sum(bump**2))).astype(np.float32)
    bins = np.flatnonzero(magnitude > 1e-5 * magnitude.max())
    common, apart = rng.random(len(bins), dtype=np.float32), rng.random((2, len(bins)), dtype=np.float32)
    spread = np.float32(width) * np.clip(bins * np.float32(resolution / 500.0), 0.15, 1.0)  # the low end stays in the middle
    phase = np.float32(2.0 * np.pi) * (common + spread.astype(np.float32) * (apart - np.float32(0.5)))
    return Spectrum(bins, magnitude[bins], np.exp(1j * phase).astype(np.complex64))


# ---------------------------------------------------------------- levels


def loudness(x: Audio) -> float:
    """Weighted RMS of the loudest 200 ms of the first second (mono or stereo), linear."""
    head = x[:SR] if x.ndim == 1 else x[:SR].mean(axis=1)
    weighted = np.square(signal.sosfilt(_K_WEIGHTING, head))
    window = min(len(weighted), SR // 5)
    sums = np.cumsum(np.concatenate([[0.0], weighted]))
    return float(np.sqrt(np.max(sums[window:] - sums[:-window]) / window))


def levelled(x: Audio) -> Audio:
    """The note scaled to weighted RMS 1 at its loudest, so that all instruments and registers are equally loud."""
    return (x / max(loudness(x), 1e-6)).astype(np.float32)


def rise(x: Audio, attack_s: float) -> Audio:
    """Raised-cosine fade-in (in place on a copy)."""
    n = min(len(x), max(2, round(attack_s * SR)))
    y = x.copy()
    ramp = (0.5 - 0.5 * np.cos(np.pi * np.arange(n) / n)).astype(np.float32)
    y[:n] *= ramp if y.ndim == 1 else ramp[:, None]
    return y


def harmonics(count: int) -> Vector:
    """Numbers of the first harmonics, from 1."""
    return np.arange(1, count + 1, dtype=np.float64)


def frames(seconds: float) -> Vector:
    """Frame times of an envelope: dense at the start, where things move."""
    return np.linspace(0.0, seconds, max(3, int(seconds * 120)))

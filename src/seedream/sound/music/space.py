"""Space around the instruments: a synthetic hall, a ping-pong delay in tempo, and the texture of old media."""

from __future__ import annotations

import numpy as np

from seedream.sound.dsp import add_at, band_pass, convolve, fit_length, high_pass, low_pass, noise, samples
from seedream.sound.music.synthesis import SR
from seedream.types import Audio

_BANDS_HZ = ((0.0, 250.0, 1.1), (250.0, 1000.0, 1.0), (1000.0, 3500.0, 0.78), (3500.0, 9000.0, 0.42))
"""Bands of the hall with their reverberation time relative to the middle: air and curtains take the highs first."""
_CRACKLE_S = 0.006


def hall(x: Audio, reverb_s: float, seed: int) -> Audio:
    """Stereo reverberation of a stereo send `(N, 2)`, same length: 18 ms pre-delay, diffuse build-up, highs decay sooner."""
    rng = np.random.default_rng([seed, 77])
    n = samples(min(1.15 * reverb_s + 0.1, 6.0))
    t = np.arange(n, dtype=np.float32) / SR
    grain = noise(rng, n, 2)
    impulse = np.zeros((n, 2), np.float32)
    for low, high, share in _BANDS_HZ:
        band = low_pass(grain, high, 1) if low == 0.0 else band_pass(grain, low, high, 1)
        impulse += band * np.exp(-6.9 * t / (reverb_s * share))[:, None]
    impulse *= (1.0 - np.exp(-t / 0.012))[:, None]
    impulse /= np.sqrt(np.sum(impulse**2, axis=0, keepdims=True))
    send = low_pass(high_pass(x, 180.0, 1), 9000.0, 1)
    wet = convolve(send, impulse)
    out = np.zeros_like(x)
    add_at(out, wet[: len(x)], samples(0.018))
    return out


def ping_pong(x: Audio, delay_s: float, feedback: float) -> Audio:
    """Echoes that alternate between left and right and grow darker, same length as the send `(N, 2)`."""
    echo = high_pass(x.mean(axis=1), 220.0, 1)
    out = np.zeros_like(x)
    level, k = 1.0, 0
    while level > 0.02 and k < 8:
        k += 1
        echo = low_pass(echo, 5200.0 / k**0.35, 1)
        side = np.array([1.0, 0.35] if k % 2 else [0.35, 1.0], np.float32) * np.float32(level)
        add_at(out, echo[:, None] * side, samples(k * delay_s))
        level *= feedback
    return out


def vinyl(n: int, seed: int) -> Audio:
    """Surface noise of a record, `(n, 2)`: a soft hiss and sparse crackles, each a few milliseconds long and no click."""
    rng = np.random.default_rng([seed, 78])
    clicks = np.zeros(n, np.float32)
    count = max(1, round(n / SR * 9))
    clicks[rng.integers(0, n, count)] = rng.exponential(0.5, count).astype(np.float32) * rng.choice([-1.0, 1.0], count)
    grit = noise(rng, samples(_CRACKLE_S)) * np.hanning(samples(_CRACKLE_S)).astype(np.float32)
    crackle = band_pass(convolve(clicks, grit)[:n], 500.0, 2600.0, 1) * np.float32(0.1)
    hiss = band_pass(noise(rng, n, 2), 400.0, 5000.0, 1) * np.float32(0.02)
    return fit_length(hiss + crackle[:, None], n)

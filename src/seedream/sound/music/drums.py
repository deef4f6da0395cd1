"""The drum kit: each drum a short synthesis of modes and noise, `(N,)` mono at velocity 0..1, tuned by the kit's character."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from seedream.sound.dsp import band_pass, high_pass, low_pass, moving_band, noise
from seedream.sound.music.synthesis import SR, Vector, partials, ring, rise
from seedream.types import Audio

Drum = Callable[[float, float, np.random.Generator], Audio]
"""`(velocity 0..1, seconds, rng) -> mono (N,)`; `seconds` matters only for the riser."""


def _time(seconds: float) -> Vector:
    return np.arange(round(seconds * SR)) / SR


def _burst(rng: np.random.Generator, seconds: float, low: float, high: float, tau: float, order: int = 2) -> Audio:
    t = _time(seconds)
    return np.asarray(band_pass(noise(rng, len(t)), low, high, order) * np.exp(-t / tau), dtype=np.float32)


def _membrane(seconds: float, start_hz: float, end_hz: float, fall_s: float, tau: float) -> Audio:
    """A sine whose pitch falls: the body of kicks and toms."""
    t = _time(seconds)
    frequency = end_hz + (start_hz - end_hz) * np.exp(-t / fall_s)
    return (np.sin(2 * np.pi * np.cumsum(frequency) / SR) * np.exp(-t / tau)).astype(np.float32)


def _finish(x: Audio, level: float, attack_s: float = 0.0006) -> Audio:
    n = min(len(x), 480)
    y = rise(x, attack_s)
    y[-n:] *= np.linspace(1.0, 0.0, n, dtype=np.float32)
    return (y * np.float32(level / max(float(np.abs(y).max()), 1e-6))).astype(np.float32)


def _kick(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    x = np.tanh(1.4 * _membrane(0.42, 165.0, 50.0, 0.028, 0.15))
    x[:600] += 0.18 * velocity * _burst(rng, 600 / SR, 900.0, 4200.0, 0.004)
    return _finish(x, 1.0)


def _deep_kick(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    x = np.tanh(1.2 * _membrane(0.75, 120.0, 43.0, 0.04, 0.26))
    x[:600] += 0.08 * velocity * _burst(rng, 600 / SR, 700.0, 3000.0, 0.004)
    return _finish(x, 1.0, 0.0012)


def _soft_kick(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    x = _membrane(0.32, 110.0, 55.0, 0.022, 0.11)
    x[:900] += 0.05 * _burst(rng, 900 / SR, 300.0, 1800.0, 0.005)
    return _finish(x, 0.85, 0.0015)


def _snare(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    body = 0.7 * _membrane(0.3, 260.0, 182.0, 0.012, 0.07) + 0.25 * _membrane(0.3, 410.0, 330.0, 0.01, 0.05)
    wires = _burst(rng, 0.3, 1400.0, 7500.0, 0.075, 1) * np.float32(0.35 + 0.35 * velocity)
    return _finish(body + wires, 0.8)


def _gated_snare(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    """Wide, slow snare of the eighties: a body and a dark plate of noise that stops early."""
    t = _time(0.5)
    body = 0.8 * _membrane(0.5, 230.0, 165.0, 0.02, 0.10)
    plate = band_pass(noise(rng, len(t)), 450.0, 3600.0, 1) * np.exp(-t / 0.28) / (1.0 + np.exp((t - 0.30) / 0.03))
    return _finish((body + 0.5 * plate).astype(np.float32), 0.75, 0.001)


def _soft_snare(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    body = 0.55 * _membrane(0.22, 230.0, 190.0, 0.01, 0.05)
    return _finish(body + 0.5 * _burst(rng, 0.22, 1200.0, 5200.0, 0.055, 1), 0.62, 0.001)


def _brush(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    t = _time(0.26)
    sweep = np.exp(-(((t - 0.035) / 0.05) ** 2)) + 0.7 * np.exp(-t / 0.012)
    return _finish((band_pass(noise(rng, len(t)), 1300.0, 6000.0, 1) * sweep).astype(np.float32), 0.36, 0.0015)


def _rim(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    modes = partials(
        np.array([480.0, 1120.0, 1710.0, 2600.0]), np.array([0.6, 1.0, 0.6, 0.25]), np.array([0.03, 0.022, 0.015, 0.008])
    )
    return _finish(ring(modes, round(0.12 * SR)), 0.42)


def _clap(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    t = _time(0.3)
    envelope = sum(np.exp(-np.maximum(t - d, 0.0) / 0.006) * (t >= d) for d in (0.0, 0.011, 0.021)) * 0.6 + 0.8 * np.exp(-t / 0.07)
    return _finish((band_pass(noise(rng, len(t)), 800.0, 3600.0, 1) * envelope).astype(np.float32), 0.5)


def _metal(rng: np.random.Generator, seconds: float, tau: float, low_hz: float, bright: float) -> Audio:
    """Cymbal: a cloud of inharmonic partials and noise, highs dying first, kept below 12 kHz."""
    freq = np.sort(rng.uniform(low_hz, 9500.0, 90))
    amp = rng.uniform(0.3, 1.0, 90) * (freq / 4000.0) ** (bright - 1.0)
    cloud = ring(partials(freq, amp, tau / (1.0 + freq / 7000.0), rng.uniform(0, 2 * np.pi, 90)), round(seconds * SR))
    hiss = _burst(rng, seconds, max(low_hz, 2500.0), 11_000.0, 0.6 * tau, 1)
    return (cloud / 8.0 + 0.55 * hiss).astype(np.float32)


def _hat(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    return _finish(high_pass(_metal(rng, 0.12, 0.022 + 0.012 * velocity, 4200.0, 0.6), 4500.0), 0.32)


def _open_hat(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    return _finish(high_pass(_metal(rng, 0.5, 0.13, 3800.0, 0.6), 4200.0), 0.3)


def _ride(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    ping = ring(
        partials(np.array([2870.0, 3560.0, 5120.0]), np.array([1.0, 0.6, 0.4]), np.array([0.18, 0.14, 0.1])), round(0.9 * SR)
    )
    return _finish(0.25 * ping + 0.7 * _metal(rng, 0.9, 0.25, 2800.0, 0.5), 0.27)


def _crash(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    return _finish(low_pass(_metal(rng, 2.6, 0.7, 900.0, 0.45), 8500.0, 1), 0.5, 0.001)


def _cymbal(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    return _finish(low_pass(_metal(rng, 2.2, 0.55, 700.0, 0.3), 7000.0, 1), 0.36, 0.0015)


def _shaker(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    t = _time(0.11)
    grain = np.exp(-(((t - 0.012) / 0.018) ** 2)) + 0.5 * np.exp(-t / 0.005)
    return _finish((band_pass(noise(rng, len(t)), 3800.0, 9000.0, 1) * grain).astype(np.float32), 0.28, 0.001)


def _tambourine(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    jingles = ring(partials(rng.uniform(4200.0, 10_000.0, 14), np.full(14, 0.3), rng.uniform(0.04, 0.12, 14)), round(0.3 * SR))
    return _finish(jingles + _burst(rng, 0.3, 4000.0, 9000.0, 0.03), 0.22)


def _tom(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    x = _membrane(0.5, 190.0, 118.0, 0.03, 0.17)
    x[:1500] += 0.12 * _burst(rng, 1500 / SR, 400.0, 2600.0, 0.008)
    return _finish(x, 0.75, 0.001)


def _taiko(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    x = _membrane(1.1, 118.0, 66.0, 0.05, 0.30) + 0.35 * _membrane(1.1, 210.0, 148.0, 0.03, 0.12)
    x[:2400] += 0.25 * _burst(rng, 2400 / SR, 180.0, 1500.0, 0.012)
    return _finish(np.tanh(1.1 * x), 0.95, 0.001)


def _impact(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    """Cinematic hit: taiko, a falling sub and a dark cloud of debris."""
    x = np.zeros(round(2.6 * SR), np.float32)
    drum = _taiko(1.0, 0.0, rng)
    x[: len(drum)] += 0.8 * drum
    x += 0.6 * _membrane(2.6, 90.0, 36.0, 0.12, 0.55)
    x += 0.25 * low_pass(_burst(rng, 2.6, 120.0, 2200.0, 0.5, 1), 1600.0, 1)
    return _finish(x, 1.0, 0.001)


def _sub(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    return _finish(_membrane(1.8, 62.0, 34.0, 0.35, 0.5), 0.7, 0.004)


def _riser(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    """Noise that rises and stops dead on the beat it leads to."""
    n = max(64, round(seconds * SR))
    shape = np.linspace(0.0, 1.0, n, dtype=np.float32)
    centre = 350.0 * (12.0 ** np.linspace(0.0, 1.0, 64)).astype(np.float32)
    x = moving_band(noise(rng, n), centre, 0.7) * shape**2.4
    return _finish(x, 0.3, 0.05)


def _bell_hit(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    freq = np.array([1046.5, 2093.0, 2890.0, 5651.0])
    return _finish(ring(partials(freq, np.array([1.0, 0.5, 0.3, 0.12]), np.array([1.0, 0.7, 0.4, 0.2])), round(2.0 * SR)), 0.3)


def _chip_noise(tau: float, low: float, level: float) -> Drum:
    def drum(velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
        t = _time(6 * tau)
        held = np.repeat(rng.choice([-1.0, 1.0], len(t) // 4 + 1), 4)[: len(t)].astype(np.float32)
        return _finish((band_pass(held, low, 9000.0, 1) * np.exp(-t / tau)).astype(np.float32), level)

    return drum


_BASE: dict[int, Drum] = {
    27: _impact,
    28: _sub,
    29: _riser,
    34: _brush,
    36: _kick,
    37: _rim,
    38: _snare,
    39: _clap,
    40: _soft_snare,
    41: _taiko,
    42: _hat,
    45: _tom,
    46: _open_hat,
    49: _crash,
    51: _ride,
    54: _tambourine,
    57: _cymbal,
    70: _shaker,
    81: _bell_hit,
}
KITS: dict[str, dict[int, Drum]] = {
    "punch": _BASE,
    "soft": {**_BASE, 36: _soft_kick, 38: _soft_snare},
    "deep": {**_BASE, 36: _deep_kick, 38: _gated_snare},
    "chip": {**_BASE, 38: _chip_noise(0.05, 700.0, 0.5), 42: _chip_noise(0.012, 3000.0, 0.22), 49: _chip_noise(0.4, 500.0, 0.4)},
}
"""Drum kits by name: renderers by drum number."""
DRUM_PAN = {37: 0.2, 39: 0.05, 42: 0.28, 45: -0.3, 46: 0.28, 49: -0.25, 51: -0.35, 54: 0.35, 57: 0.25, 70: -0.35, 34: 0.1}
"""Stereo position of the drums that do not stand in the middle."""

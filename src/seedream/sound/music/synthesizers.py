"""Synthesizers, from soft plucks to chips, and a short bow.

A note `(f in Hz, velocity 0..1, seconds, rng)` is mono.
"""

from __future__ import annotations

import numpy as np

from seedream.sound.dsp import band_pass, noise
from seedream.sound.music.synthesis import SR, Vector, frames, harmonics, ladder, partials, ring, rise, sweep, vibrato_sum
from seedream.types import Audio


def _filtered_saw(
    f: float,
    seconds: float,
    rng: np.random.Generator,
    voices: tuple[float, ...],
    cutoff: Vector,
    amount: Vector,
    resonance: float,
    sub: float,
) -> Audio:
    """Detuned saws (`voices` in cents) through a low-pass whose cutoff and level follow frames, with a sine an octave below."""
    h = harmonics(min(90, max(2, int(15_000 / f))))
    freq = np.concatenate([h * f * 2.0 ** (cents / 1200.0) for cents in voices])
    amp = np.tile(1.0 / h, len(voices)) / len(voices)
    phase = np.repeat(rng.random(len(voices)) * 2 * np.pi, len(h)) * np.tile(h, len(voices)) if len(voices) > 1 else 0.0
    p = partials(freq, amp, 1e3, phase)
    x = sweep(p, round(seconds * SR), ladder(p.frequency_hz, cutoff, resonance) * amount[:, None])
    if sub > 0.0:
        low = partials(np.array([f / 2 if f > 110 else f]), np.array([sub]), 1e3)
        x = x + sweep(low, len(x), amount[:, None])
    return x


def synth_pluck(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A short, bright filtered saw."""
    t = frames(s)
    cutoff = 500.0 + f + (1600.0 + 4200.0 * v) * np.exp(-t / 0.10)
    return rise(_filtered_saw(f, s, rng, (-5.0, 5.0), cutoff, np.exp(-t / 0.38), 0.35, 0.12), 0.0015)


def soft_pluck(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A short, softer filtered saw."""
    t = frames(s)
    cutoff = 350.0 + 0.8 * f + (700.0 + 1900.0 * v) * np.exp(-t / 0.14)
    return rise(_filtered_saw(f, s, rng, (-7.0, 6.0), cutoff, np.exp(-t / 0.6), 0.2, 0.15), 0.002)


def synth_bass(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A filtered saw in the bass."""
    t = frames(s)
    cutoff = 150.0 + 1.2 * f + (350.0 + 900.0 * v) * np.exp(-t / 0.22)
    return rise(_filtered_saw(f, s, rng, (-4.0, 4.0), cutoff, 0.45 + 0.55 * np.exp(-t / 0.6), 0.4, 0.5), 0.003)


def deep_bass(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Warm analog bass: a slow filter, two saws against each other and a sub under them."""
    t = frames(s)
    cutoff = 110.0 + f + (160.0 + 320.0 * v) * np.exp(-t / 0.7)
    return rise(_filtered_saw(f, s, rng, (-6.0, 5.0), cutoff, 0.7 + 0.3 * np.exp(-t / 1.2), 0.25, 0.8), 0.006)


def sub_bass(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Nearly a sine, for the lowest octave."""
    n = round(s * SR)
    level = np.exp(-np.arange(n) / SR / 3.0)
    sine = np.sin(2 * np.pi * f * np.arange(n) / SR)
    return rise((np.tanh((1.1 + 0.8 * v) * sine) * level).astype(np.float32), 0.006)


def lead(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Soft lead: rounded saw with a vibrato that comes in late."""
    n = round(s * SR)
    t = np.arange(n) / SR
    depth = 0.0045 * np.clip((t - 0.25) / 0.5, 0.0, 1.0)
    h = harmonics(24)
    amp = 1.0 / h / (1.0 + (h * f / (900.0 + 1800.0 * v)) ** 2)
    x = vibrato_sum(f * (1.0 + depth * np.sin(2 * np.pi * 5.1 * t)), amp)
    twin = vibrato_sum(f * 1.0035 * (1.0 + depth * np.sin(2 * np.pi * 4.7 * t + 1.0)), 0.6 * amp)
    return rise(x + twin, 0.018)


def flute(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A flute: few harmonics and breath."""
    n = round(s * SR)
    t = np.arange(n) / SR
    depth = 0.0035 * np.clip((t - 0.2) / 0.5, 0.0, 1.0)
    wobble = np.sin(2 * np.pi * 4.9 * t)
    amp = np.array([1.0, 0.30 + 0.25 * v, 0.12 + 0.1 * v, 0.05, 0.03, 0.015])
    tone = vibrato_sum(f * (1.0 + depth * wobble), amp) * (1.0 + 25.0 * depth * wobble).astype(np.float32)
    breath = band_pass(noise(rng, n), 0.8 * f, min(3.2 * f, 9000.0), 1) * (0.035 + 0.10 * np.exp(-t / 0.06)).astype(np.float32)
    return rise((tone + breath).astype(np.float32), 0.035)


def _pulse(f: float, s: float, duty: float, decay_s: float) -> Audio:
    h = harmonics(min(64, max(1, int(15_000 / f))))
    amp = np.sin(np.pi * h * duty) / h
    return rise(ring(partials(h * f, amp, decay_s, np.pi / 2), round(s * SR)), 0.0012)


def chip_lead(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A narrow pulse, as of an early console."""
    return _pulse(f, s, 0.25, 0.9)


def chip_arp(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A short square wave."""
    return _pulse(f, s, 0.5, 0.22)


def chip_bass(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A stepped triangle."""
    h = harmonics(31)[::2]
    amp = (-1.0) ** ((h - 1) / 2) / h**2
    return rise(ring(partials(h * f, amp, 1.4), round(s * SR)), 0.0015)


def spiccato(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Short bowed strings: several players, a bite of bow noise, a quick decay."""
    t = frames(s)
    amount = (1.0 - np.exp(-t / 0.012)) * np.exp(-t / 0.20)
    cutoff = 900.0 + f + (1200.0 + 2800.0 * v) * np.exp(-t / 0.12)
    x = _filtered_saw(f, s, rng, (-11.0, -4.0, 3.0, 10.0), cutoff, amount, 0.0, 0.0)
    n = min(len(x), 2600)
    bow = band_pass(noise(rng, n), 1500.0, 5000.0, 1) * np.exp(-np.arange(n) / 600.0).astype(np.float32)
    x[:n] += np.float32(0.03 + 0.05 * v) * bow.astype(np.float32)
    return rise(x, 0.002)

"""Keys, plucked strings, bars and bells: what is struck and rings.

A note `(f in Hz, velocity 0..1, seconds, rng)` is mono; loops `(f in Hz, rng)` are a dark and a bright one.
"""

from __future__ import annotations

import numpy as np

from seedream.sound.dsp import band_pass, noise, times
from seedream.sound.music.synthesis import SR, harmonics, partials, ring, rise
from seedream.types import Audio


def _piano(f: float, velocity: float, seconds: float, rng: np.random.Generator, felt: float) -> Audio:
    h = harmonics(min(48, max(2, int(14_000 / f))))
    stiffness = 0.00032 * (f / 261.6) ** 1.2
    freq = h * f * np.sqrt(1.0 + stiffness * h**2)
    hammer = (900.0 + 3400.0 * velocity**1.3) * (1.0 - 0.5 * felt) + 1.1 * f
    amp = np.abs(np.sin(np.pi * h / 7.3)) / h**0.75 * np.exp(-freq / hammer) / (1.0 + (freq / 5200.0) ** 2)
    slow = 3.4 * (261.6 / f) ** 0.62 / (1.0 + (freq / 1500.0) ** 0.9)
    detune = 1.0 + 0.00024 * rng.standard_normal(len(h))
    strings = partials(
        np.concatenate([freq, freq * detune]), np.concatenate([0.68 * amp, 0.32 * amp]), np.concatenate([0.32 * slow, 1.25 * slow])
    )
    n = round(seconds * SR)
    x = ring(strings, n)
    thump = ring(
        partials(np.array([82.0, 131.0, 215.0, 390.0]), np.array([1.0, 0.7, 0.4, 0.2]), np.array([0.05, 0.04, 0.03, 0.015])), n
    )
    knock = band_pass(noise(rng, min(n, 2400)), 250.0, 2200.0, 1) * np.exp(-np.arange(min(n, 2400)) / 380.0).astype(np.float32)
    x *= np.float32(1.0 / max(float(np.abs(x).max()), 1e-6))
    x += np.float32(0.05 + 0.05 * felt) * thump
    x[: len(knock)] += np.float32(0.035 + 0.03 * felt) * knock.astype(np.float32)
    return rise(x, 0.0012 + 0.0022 * felt)


def felt_piano(f: float, velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    """A piano with felt between hammer and string."""
    return _piano(f, velocity, seconds, rng, felt=1.0)


def bright_piano(f: float, velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    """A piano with hard hammers."""
    return _piano(f, velocity, seconds, rng, felt=0.15)


def e_piano(f: float, velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    """An electric piano: a tine and its octave."""
    n = round(seconds * SR)
    t = times(n)
    tau = 1.9 * (261.6 / f) ** 0.5
    turn = _turning(f, n)
    index = (0.25 + 1.25 * velocity**1.5) * np.exp(t * np.float32(-1.0 / (0.32 * tau))) + np.float32(0.16)
    body = np.sin(turn + index * np.sin(turn)) * np.exp(t * np.float32(-1.0 / tau))
    short = min(n, SR)
    tine = np.sin(turn[:short] + 0.9 * np.exp(t[:short] / -0.07) * np.sin(_turning(min(14.0 * f, 7200.0), short)))
    body[:short] += (0.10 + 0.22 * velocity) * tine * np.exp(t[:short] / -0.16)
    return rise(body.astype(np.float32), 0.0022)


def _turning(frequency_hz: float, n: int) -> Audio:
    """Phase of a steady tone in radians, wrapped in double precision before it is rounded."""
    return ((np.arange(n) * (frequency_hz / SR)) % 1.0 * (2.0 * np.pi)).astype(np.float32)


def _pluck(
    f: float,
    velocity: float,
    seconds: float,
    rng: np.random.Generator,
    where: float,
    soft: float,
    tau: float,
    dull: float,
    body: float,
) -> Audio:
    """Plucked string: position `where`, plectrum softness, decay, damping of the highs and a wooden body."""
    h = harmonics(min(60, max(2, int(15_000 / f))))
    freq = h * f * np.sqrt(1.0 + 0.00005 * h**2)
    bright = (9.0 + 16.0 * velocity) / soft
    amp = np.abs(np.sin(np.pi * h * where)) / h**0.9 * np.exp(-h / bright) / (1.0 + (freq / 6500.0) ** 2)
    wood = 1.0 + body * (np.exp(-((np.log2(freq / 110.0) / 0.3) ** 2)) + 0.8 * np.exp(-((np.log2(freq / 215.0) / 0.3) ** 2)))
    decay = tau * (196.0 / f) ** 0.45 / (1.0 + dull * (freq / 1400.0) ** 0.9)
    second = freq * (1.0 + 0.0005 * (1 + rng.random()))
    x = ring(
        partials(
            np.concatenate([freq, second]),
            np.concatenate([0.7 * amp * wood, 0.3 * amp * wood]),
            np.concatenate([0.7 * decay, 1.3 * decay]),
            np.concatenate([0 * h, 0 * h + 0.6]),
        ),
        round(seconds * SR),
    )
    n = min(len(x), 1200)
    x *= np.float32(1.0 / max(float(np.abs(x).max()), 1e-6))
    scrape = band_pass(noise(rng, n), 900.0, 4200.0, 1) * np.exp(-np.arange(n) / 140.0).astype(np.float32)
    x[:n] += np.float32(0.05 / soft) * scrape.astype(np.float32)
    return rise(x, 0.0008 + 0.0006 * soft)


def nylon(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A guitar with nylon strings."""
    return _pluck(f, v, s, rng, where=0.19, soft=1.5, tau=1.1, dull=1.0, body=0.9)


def steel(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A guitar with steel strings."""
    return _pluck(f, v, s, rng, where=0.13, soft=0.8, tau=1.7, dull=0.7, body=0.6)


def muted(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A guitar damped by the palm."""
    return _pluck(f, v, s, rng, where=0.12, soft=1.0, tau=0.20, dull=1.3, body=0.7)


def pizzicato(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Plucked strings of an orchestra."""
    return _pluck(f, v, s, rng, where=0.28, soft=2.0, tau=0.24, dull=1.4, body=1.3)


def harp(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A harp."""
    return _pluck(f, v, s, rng, where=0.42, soft=1.8, tau=1.6, dull=1.2, body=0.4)


def upright(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A double bass, plucked."""
    return _pluck(f, v, s, rng, where=0.3, soft=1.7, tau=0.75, dull=3.0, body=0.8)


def finger_bass(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """An electric bass, plucked by the finger."""
    return _pluck(f, v, s, rng, where=0.22, soft=1.4, tau=1.3, dull=2.4, body=0.2)


def _bars(
    f: float,
    velocity: float,
    seconds: float,
    rng: np.random.Generator,
    ratios: tuple[float, ...],
    amps: tuple[float, ...],
    tau: float,
    mallet: float,
) -> Audio:
    """Struck bar: modes at `ratios`, a decay that shortens upwards, and the knock of the mallet."""
    ratio = np.array(ratios)
    amp = np.array(amps) * np.where(ratio > 1.5, 0.35 + 0.9 * velocity, 1.0)
    decay = tau * (440.0 / f) ** 0.5 / ratio**0.75
    pair = 1.0 + 0.0006 * rng.standard_normal(len(ratio))
    modes = partials(
        np.concatenate([ratio * f, ratio * f * pair]),
        np.concatenate([0.75 * amp, 0.25 * amp]),
        np.concatenate([decay, 1.3 * decay]),
    )
    x = ring(modes, round(seconds * SR))
    n = min(len(x), 900)
    knock = band_pass(noise(rng, n), 500.0, 3000.0, 1) * np.exp(-np.arange(n) / 110.0).astype(np.float32)
    x[:n] += np.float32(mallet * (0.4 + 0.8 * velocity)) * knock.astype(np.float32)
    return rise(x, 0.0009)


def marimba(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Wooden bars."""
    return _bars(f, v, s, rng, (1.0, 3.98, 9.9), (1.0, 0.28, 0.07), 0.22, 0.12)


def vibes(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Metal bars with long resonance."""
    return _bars(f, v, s, rng, (1.0, 4.0, 10.2), (1.0, 0.16, 0.04), 1.7, 0.04)


def celesta(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Small metal bars struck softly."""
    return _bars(f, v, s, rng, (1.0, 2.0, 3.01, 5.6), (1.0, 0.22, 0.16, 0.06), 1.0, 0.06)


def bell(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """A small bell with its hum tone."""
    return _bars(f, v, s, rng, (0.5, 1.0, 2.01, 2.76, 5.4), (0.25, 1.0, 0.3, 0.22, 0.09), 1.6, 0.03)


def music_box(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """The comb of a music box."""
    return _bars(f, v, s, rng, (1.0, 2.0, 6.27), (1.0, 0.1, 0.10), 0.9, 0.05)


def kalimba(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Tongues of a kalimba."""
    return _bars(f, v, s, rng, (1.0, 2.98, 5.8), (1.0, 0.12, 0.09), 0.32, 0.10)

"""Ensembles that sustain: pads, strings, horns, choir.

A note `(f in Hz, velocity 0..1, seconds, rng)` is mono; loops `(f in Hz, rng)` are a dark and a bright one.
"""

from __future__ import annotations

import numpy as np

from seedream.sound.music.synthesis import ensemble, harmonics
from seedream.types import Audio


def _pad(
    f: float,
    rng: np.random.Generator,
    power: float,
    cents: float,
    dark_hz: float,
    bright_hz: float,
    octave: float,
    formants: tuple[tuple[float, float, float], ...] = (),
) -> tuple[Audio, Audio]:
    """Dark and bright loops of an ensemble: harmonic roll-off, width in cents, two cutoffs, an octave doubling, vowels."""
    h = harmonics(min(80, max(2, int(14_000 / f))))
    amp = 1.0 / h**power
    amp[1::2] += octave / (h[1::2] / 2) ** power
    for centre, width, boost in formants:
        amp *= 1.0 + boost * np.exp(-(((h * f - centre) / width) ** 2))
    spectrum = ensemble(f, amp, cents, rng)
    return spectrum.loop(dark_hz + 0.6 * f), spectrum.loop(bright_hz + 0.8 * f)


def warm_pad(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    """A dark, slowly opening pad."""
    return _pad(f, rng, 1.0, 7.0, 300.0, 2600.0, 0.15)


def glass_pad(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    """A bright, thin pad with its octave."""
    return _pad(f, rng, 1.35, 5.0, 800.0, 7500.0, 0.5)


def strings(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    """A section of bowed strings."""
    return _pad(f, rng, 0.85, 10.0, 1100.0, 4600.0, 0.0, ((480.0, 200.0, 0.5), (1100.0, 400.0, 0.35)))


def horns(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    """A section of horns."""
    return _pad(f, rng, 1.05, 5.0, 360.0, 1900.0, 0.0, ((500.0, 220.0, 0.8),))


def choir(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    """Voices on an open vowel."""
    return _pad(f, rng, 1.05, 13.0, 600.0, 3600.0, 0.0, ((620.0, 150.0, 1.9), (1050.0, 180.0, 1.1), (2600.0, 300.0, 0.8)))


def drone(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    """A wide, low drone."""
    return _pad(f, rng, 0.8, 16.0, 160.0, 1000.0, 0.3)

"""The instruments: how a note of each sounds. Every note comes out equally loud (`levelled`); dynamics and space come later.

A *struck* instrument renders a whole ringing note and is damped when the note ends. A *held* instrument gives two loops of the same
phases, dark and bright, between which its filter envelope moves. Velocity changes the colour: harder is brighter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from seedream.sound.dsp import band_pass, noise, times
from seedream.sound.music.synthesis import (
    SR,
    Vector,
    ensemble,
    ladder,
    levelled,
    partials,
    ring,
    rise,
    sweep,
    vibrato_sum,
)
from seedream.types import Audio

Strike = Callable[[float, float, float, np.random.Generator], Audio]
"""`(frequency_hz, velocity 0..1, seconds, rng) -> mono (N,)`."""
Loops = Callable[[float, np.random.Generator], tuple[Audio, Audio]]
"""`(frequency_hz, rng) -> dark and bright stereo loops (TABLE, 2)`."""


@dataclass(frozen=True)
class Struck:
    """An instrument that rings: its renderer, how fast it is damped after a note, and the longest it sounds."""

    strike: Strike
    release_s: float = 0.12
    longest_s: float = 4.0
    tremolo_hz: float = 0.0


@dataclass(frozen=True)
class Held:
    """An instrument that sustains. `open_from`..`open_to` is the filter (0 dark, 1 bright) at the start and after `open_s`."""

    loops: Loops
    attack_s: float = 0.4
    release_s: float = 0.8
    open_from: float = 0.1
    open_to: float = 0.7
    open_s: float = 1.5


def _harmonics(count: int) -> Vector:
    return np.arange(1, count + 1, dtype=np.float64)


def _frames(seconds: float) -> Vector:
    """Frame times of an envelope: dense at the start, where things move."""
    return np.linspace(0.0, seconds, max(3, int(seconds * 120)))


# ---------------------------------------------------------------- keys


def _piano(f: float, velocity: float, seconds: float, rng: np.random.Generator, felt: float) -> Audio:
    h = _harmonics(min(48, max(2, int(14_000 / f))))
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


def _felt_piano(f: float, velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    return _piano(f, velocity, seconds, rng, felt=1.0)


def _bright_piano(f: float, velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    return _piano(f, velocity, seconds, rng, felt=0.15)


def _e_piano(f: float, velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
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


# ---------------------------------------------------------------- plucked


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
    h = _harmonics(min(60, max(2, int(15_000 / f))))
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


def _nylon(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _pluck(f, v, s, rng, where=0.19, soft=1.5, tau=1.1, dull=1.0, body=0.9)


def _steel(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _pluck(f, v, s, rng, where=0.13, soft=0.8, tau=1.7, dull=0.7, body=0.6)


def _muted(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _pluck(f, v, s, rng, where=0.12, soft=1.0, tau=0.20, dull=1.3, body=0.7)


def _pizzicato(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _pluck(f, v, s, rng, where=0.28, soft=2.0, tau=0.24, dull=1.4, body=1.3)


def _harp(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _pluck(f, v, s, rng, where=0.42, soft=1.8, tau=1.6, dull=1.2, body=0.4)


def _upright(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _pluck(f, v, s, rng, where=0.3, soft=1.7, tau=0.75, dull=3.0, body=0.8)


def _finger_bass(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _pluck(f, v, s, rng, where=0.22, soft=1.4, tau=1.3, dull=2.4, body=0.2)


# ---------------------------------------------------------------- bars and bells


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


def _marimba(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _bars(f, v, s, rng, (1.0, 3.98, 9.9), (1.0, 0.28, 0.07), 0.22, 0.12)


def _vibes(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _bars(f, v, s, rng, (1.0, 4.0, 10.2), (1.0, 0.16, 0.04), 1.7, 0.04)


def _celesta(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _bars(f, v, s, rng, (1.0, 2.0, 3.01, 5.6), (1.0, 0.22, 0.16, 0.06), 1.0, 0.06)


def _bell(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _bars(f, v, s, rng, (0.5, 1.0, 2.01, 2.76, 5.4), (0.25, 1.0, 0.3, 0.22, 0.09), 1.6, 0.03)


def _music_box(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _bars(f, v, s, rng, (1.0, 2.0, 6.27), (1.0, 0.1, 0.10), 0.9, 0.05)


def _kalimba(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _bars(f, v, s, rng, (1.0, 2.98, 5.8), (1.0, 0.12, 0.09), 0.32, 0.10)


# ---------------------------------------------------------------- synthesizers


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
    h = _harmonics(min(90, max(2, int(15_000 / f))))
    freq = np.concatenate([h * f * 2.0 ** (cents / 1200.0) for cents in voices])
    amp = np.tile(1.0 / h, len(voices)) / len(voices)
    phase = np.repeat(rng.random(len(voices)) * 2 * np.pi, len(h)) * np.tile(h, len(voices)) if len(voices) > 1 else 0.0
    p = partials(freq, amp, 1e3, phase)
    x = sweep(p, round(seconds * SR), ladder(p.frequency_hz, cutoff, resonance) * amount[:, None])
    if sub > 0.0:
        low = partials(np.array([f / 2 if f > 110 else f]), np.array([sub]), 1e3)
        x = x + sweep(low, len(x), amount[:, None])
    return x


def _synth_pluck(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    t = _frames(s)
    cutoff = 500.0 + f + (1600.0 + 4200.0 * v) * np.exp(-t / 0.10)
    return rise(_filtered_saw(f, s, rng, (-5.0, 5.0), cutoff, np.exp(-t / 0.38), 0.35, 0.12), 0.0015)


def _soft_pluck(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    t = _frames(s)
    cutoff = 350.0 + 0.8 * f + (700.0 + 1900.0 * v) * np.exp(-t / 0.14)
    return rise(_filtered_saw(f, s, rng, (-7.0, 6.0), cutoff, np.exp(-t / 0.6), 0.2, 0.15), 0.002)


def _synth_bass(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    t = _frames(s)
    cutoff = 150.0 + 1.2 * f + (350.0 + 900.0 * v) * np.exp(-t / 0.22)
    return rise(_filtered_saw(f, s, rng, (-4.0, 4.0), cutoff, 0.45 + 0.55 * np.exp(-t / 0.6), 0.4, 0.5), 0.003)


def _deep_bass(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Warm analog bass: a slow filter, two saws against each other and a sub under them."""
    t = _frames(s)
    cutoff = 110.0 + f + (160.0 + 320.0 * v) * np.exp(-t / 0.7)
    return rise(_filtered_saw(f, s, rng, (-6.0, 5.0), cutoff, 0.7 + 0.3 * np.exp(-t / 1.2), 0.25, 0.8), 0.006)


def _sub_bass(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    n = round(s * SR)
    level = np.exp(-np.arange(n) / SR / 3.0)
    sine = np.sin(2 * np.pi * f * np.arange(n) / SR)
    return rise((np.tanh((1.1 + 0.8 * v) * sine) * level).astype(np.float32), 0.006)


def _lead(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Soft lead: rounded saw with a vibrato that comes in late."""
    n = round(s * SR)
    t = np.arange(n) / SR
    depth = 0.0045 * np.clip((t - 0.25) / 0.5, 0.0, 1.0)
    h = _harmonics(24)
    amp = 1.0 / h / (1.0 + (h * f / (900.0 + 1800.0 * v)) ** 2)
    x = vibrato_sum(f * (1.0 + depth * np.sin(2 * np.pi * 5.1 * t)), amp)
    twin = vibrato_sum(f * 1.0035 * (1.0 + depth * np.sin(2 * np.pi * 4.7 * t + 1.0)), 0.6 * amp)
    return rise(x + twin, 0.018)


def _flute(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    n = round(s * SR)
    t = np.arange(n) / SR
    depth = 0.0035 * np.clip((t - 0.2) / 0.5, 0.0, 1.0)
    wobble = np.sin(2 * np.pi * 4.9 * t)
    amp = np.array([1.0, 0.30 + 0.25 * v, 0.12 + 0.1 * v, 0.05, 0.03, 0.015])
    tone = vibrato_sum(f * (1.0 + depth * wobble), amp) * (1.0 + 25.0 * depth * wobble).astype(np.float32)
    breath = band_pass(noise(rng, n), 0.8 * f, min(3.2 * f, 9000.0), 1) * (0.035 + 0.10 * np.exp(-t / 0.06)).astype(np.float32)
    return rise((tone + breath).astype(np.float32), 0.035)


def _pulse(f: float, s: float, duty: float, decay_s: float) -> Audio:
    h = _harmonics(min(64, max(1, int(15_000 / f))))
    amp = np.sin(np.pi * h * duty) / h
    return rise(ring(partials(h * f, amp, decay_s, np.pi / 2), round(s * SR)), 0.0012)


def _chip_lead(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _pulse(f, s, 0.25, 0.9)


def _chip_arp(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    return _pulse(f, s, 0.5, 0.22)


def _chip_bass(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    h = _harmonics(31)[::2]
    amp = (-1.0) ** ((h - 1) / 2) / h**2
    return rise(ring(partials(h * f, amp, 1.4), round(s * SR)), 0.0015)


def _spiccato(f: float, v: float, s: float, rng: np.random.Generator) -> Audio:
    """Short bowed strings: several players, a bite of bow noise, a quick decay."""
    t = _frames(s)
    amount = (1.0 - np.exp(-t / 0.012)) * np.exp(-t / 0.20)
    cutoff = 900.0 + f + (1200.0 + 2800.0 * v) * np.exp(-t / 0.12)
    x = _filtered_saw(f, s, rng, (-11.0, -4.0, 3.0, 10.0), cutoff, amount, 0.0, 0.0)
    n = min(len(x), 2600)
    bow = band_pass(noise(rng, n), 1500.0, 5000.0, 1) * np.exp(-np.arange(n) / 600.0).astype(np.float32)
    x[:n] += np.float32(0.03 + 0.05 * v) * bow.astype(np.float32)
    return rise(x, 0.002)


# ---------------------------------------------------------------- ensembles


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
    h = _harmonics(min(80, max(2, int(14_000 / f))))
    amp = 1.0 / h**power
    amp[1::2] += octave / (h[1::2] / 2) ** power
    for centre, width, boost in formants:
        amp *= 1.0 + boost * np.exp(-(((h * f - centre) / width) ** 2))
    spectrum = ensemble(f, amp, cents, rng)
    return spectrum.loop(dark_hz + 0.6 * f), spectrum.loop(bright_hz + 0.8 * f)


def _warm_pad(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    return _pad(f, rng, 1.0, 7.0, 300.0, 2600.0, 0.15)


def _glass_pad(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    return _pad(f, rng, 1.35, 5.0, 800.0, 7500.0, 0.5)


def _strings(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    return _pad(f, rng, 0.85, 10.0, 1100.0, 4600.0, 0.0, ((480.0, 200.0, 0.5), (1100.0, 400.0, 0.35)))


def _horns(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    return _pad(f, rng, 1.05, 5.0, 360.0, 1900.0, 0.0, ((500.0, 220.0, 0.8),))


def _choir(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    return _pad(f, rng, 1.05, 13.0, 600.0, 3600.0, 0.0, ((620.0, 150.0, 1.9), (1050.0, 180.0, 1.1), (2600.0, 300.0, 0.8)))


def _drone(f: float, rng: np.random.Generator) -> tuple[Audio, Audio]:
    return _pad(f, rng, 0.8, 16.0, 160.0, 1000.0, 0.3)


INSTRUMENTS: dict[str, Struck | Held] = {
    "felt_piano": Struck(_felt_piano, 0.30, 6.0),
    "bright_piano": Struck(_bright_piano, 0.22, 4.0),
    "e_piano": Struck(_e_piano, 0.25, 5.5, tremolo_hz=4.2),
    "nylon_guitar": Struck(_nylon, 0.15, 4.5),
    "steel_guitar": Struck(_steel, 0.15, 3.5),
    "muted_guitar": Struck(_muted, 0.06, 0.9),
    "pizzicato": Struck(_pizzicato, 0.20, 1.2),
    "harp": Struck(_harp, 0.8, 4.5),
    "upright_bass": Struck(_upright, 0.08, 5.0),
    "finger_bass": Struck(_finger_bass, 0.07, 6.0),
    "marimba": Struck(_marimba, 0.5, 1.8),
    "vibes": Struck(_vibes, 0.5, 4.0, tremolo_hz=5.4),
    "celesta": Struck(_celesta, 0.6, 3.0),
    "bell": Struck(_bell, 1.0, 4.0),
    "music_box": Struck(_music_box, 0.8, 2.5),
    "kalimba": Struck(_kalimba, 0.5, 3.0),
    "synth_pluck": Struck(_synth_pluck, 0.12, 2.0),
    "soft_pluck": Struck(_soft_pluck, 0.20, 2.6),
    "synth_bass": Struck(_synth_bass, 0.09, 8.0),
    "deep_bass": Struck(_deep_bass, 0.15, 9.0),
    "sub_bass": Struck(_sub_bass, 0.15, 12.0),
    "lead": Struck(_lead, 0.18, 9.0),
    "flute": Struck(_flute, 0.12, 9.0),
    "chip_lead": Struck(_chip_lead, 0.03, 5.0),
    "chip_arp": Struck(_chip_arp, 0.03, 1.0),
    "chip_bass": Struck(_chip_bass, 0.03, 5.0),
    "spiccato": Struck(_spiccato, 0.10, 0.8),
    "warm_pad": Held(_warm_pad, 0.7, 1.4, 0.05, 0.75, 2.5),
    "glass_pad": Held(_glass_pad, 0.9, 1.6, 0.1, 0.7, 2.0),
    "strings": Held(_strings, 0.35, 0.7, 0.15, 0.8, 1.2),
    "horns": Held(_horns, 0.12, 0.4, 0.3, 0.8, 0.25),
    "choir": Held(_choir, 0.6, 1.0, 0.2, 0.8, 1.5),
    "drone": Held(_drone, 1.2, 1.8, 0.1, 0.9, 5.0),
}
"""All instruments by name."""


def strike(name: str, frequency_hz: float, velocity: float, seconds: float, rng: np.random.Generator) -> Audio:
    """A whole note of a struck instrument, mono `(N,)`, levelled."""
    instrument = INSTRUMENTS[name]
    if not isinstance(instrument, Struck):
        raise TypeError(f"{name} is not a struck instrument")
    return levelled(instrument.strike(frequency_hz, velocity, min(seconds, instrument.longest_s), rng))

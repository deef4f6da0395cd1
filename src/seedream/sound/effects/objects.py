"""Bells, doors and vehicles: struck metal with its true partials, latches, horns, cars that pass with Doppler shift."""

from __future__ import annotations

import numpy as np

from seedream.sound import dsp
from seedream.sound.effects._maker import Maker
from seedream.types import Audio

_SPEED_OF_SOUND = 343.0


def _bell(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A small church bell: hum, prime, tierce, quint, nominal, each slightly doubled so that it beats."""
    n = dsp.samples(duration_s)
    prime = 392.0 * float(rng.choice([0.891, 1.0, 1.122]))
    ratios = (
        (0.5, 1.9, 0.35),
        (1.0, 1.3, 0.5),
        (1.19, 0.9, 0.38),
        (1.5, 0.6, 0.2),
        (2.0, 0.75, 0.42),
        (2.66, 0.3, 0.16),
        (3.01, 0.25, 0.12),
    )
    partials = [(prime * r * d, t, share * a) for r, t, a in ratios for d, share in ((1.0, 0.8), (1.0021, 0.2))]
    strike = dsp.band_pass(dsp.noise(rng, n), 900.0, 3000.0) * dsp.attack_decay(n, 0.0006, 0.008) * np.float32(0.15)
    return dsp.fade(dsp.modes(n, partials) * dsp.attack_decay(n, 0.0015, 99.0) + strike, 0.0, 0.5)


def _chime(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """Metal tubes in the wind: three to five pentatonic notes."""
    n = dsp.samples(duration_s)
    out = np.zeros((n, 2), np.float32)
    at = 0.0
    for k in range(int(rng.integers(3, 6))):
        base = 1046.5 * 2 ** (float(rng.choice([0, 2, 4, 7, 9])) / 12)
        tube = [(base, 0.7, 0.5), (base * 2.76, 0.25, 0.16), (base * 5.40, 0.08, 0.05)]
        note = dsp.modes(n, tube) * dsp.attack_decay(n, 0.001, 99.0) * np.float32(0.9**k)
        dsp.add_at(out, dsp.pan(note, float(rng.uniform(-0.5, 0.5))), dsp.samples(at))
        at += float(rng.uniform(0.08, 0.24))
    return dsp.fade(out, 0.0, 0.4)


def _sparkle(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A shower of tiny glassy notes that climbs."""
    n = dsp.samples(duration_s)
    out = np.zeros((n, 2), np.float32)
    count = 9 + int(6 * strength)
    scale = (0, 2, 4, 7, 9)
    for k in range(count):
        step = k + int(rng.integers(-1, 2))
        pitch = 1174.7 * 2 ** ((scale[step % 5] + 12 * (step // 5)) / 12)
        pitch = pitch / 2 if pitch > 5200 else pitch
        size = dsp.samples(0.5)
        note = dsp.modes(size, [(pitch, 0.10, 0.4), (pitch * 2.0, 0.05, 0.08)]) * dsp.attack_decay(size, 0.002, 99.0)
        weight = np.float32(0.55 + 0.45 * np.cos(np.pi * k / count))
        at = 0.0 if k == 0 else duration_s * 0.5 * k / count + float(rng.uniform(-0.012, 0.012))
        dsp.add_at(out, dsp.pan(note * weight, float(rng.uniform(-0.7, 0.7))), dsp.samples(at))
    return dsp.fade(out, 0.0, 0.2)


def _door(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A wooden door falls shut, the latch clicks."""
    n = dsp.samples(duration_s)
    bend = float(rng.uniform(0.92, 1.08))
    out = dsp.modes(n, [(74 * bend, 0.09, 0.8), (131 * bend, 0.06, 0.5), (212 * bend, 0.045, 0.35), (345 * bend, 0.03, 0.2)])
    out += dsp.low_pass(dsp.noise(rng, n), 700.0) * dsp.attack_decay(n, 0.001, 0.035) * np.float32(1.6)
    latch = dsp.modes(n, [(1350 * bend, 0.008, 0.3), (2240 * bend, 0.006, 0.2), (610 * bend, 0.012, 0.25)])
    dsp.add_at(out, latch, dsp.samples(0.045))
    dsp.add_at(out, latch * np.float32(0.45), dsp.samples(0.105))
    return dsp.fade(out, 0.0, 0.2)


def _knock(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """Knuckles on wood, twice."""
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    for start_s in (0.0, 0.17):
        bend = float(rng.uniform(0.95, 1.06))
        hit = dsp.modes(n, [(215 * bend, 0.022, 0.8), (480 * bend, 0.013, 0.4), (990 * bend, 0.006, 0.2)])
        dsp.add_at(out, hit + dsp.low_pass(dsp.noise(rng, n), 1500.0) * dsp.attack_decay(n, 0.0006, 0.004), dsp.samples(start_s))
    return out


def _horn_far(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A ship's or train's horn far away: two soft low notes with a slow start; at its full sound after 20 % of its length."""
    n = dsp.samples(duration_s)
    where = np.linspace(0.0, 1.0, n, dtype=np.float32)
    out = np.zeros(n, np.float32)
    for base in (146.8, 185.0, 220.0):
        pitch = (base * (1.0 - 0.015 * np.exp(-where * 20)) * (1.0 + 0.0015 * dsp.slow(rng, n, 3.0, -1, 1))).astype(np.float32)
        for harmonic, weight in ((1, 0.5), (2, 0.3), (3, 0.16), (4, 0.07)):
            out += dsp.sine(pitch * harmonic, n) * np.float32(weight)
    shape = np.minimum(1.0, where / 0.16) ** 1.5 * np.minimum(1.0, (1.0 - where) / 0.28) ** 1.5
    return dsp.low_pass((out * shape).astype(np.float32), 700.0)


def _car_pass(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A car passes: tyres and engine, nearest in the middle (onset), with Doppler shift, panning and distance."""
    n = dsp.samples(duration_s)
    speed, nearest = 11.0 + 9.0 * strength, 6.0
    side = 1.0 if rng.random() < 0.5 else -1.0
    t = dsp.times(n) - np.float32(duration_s / 2)
    along = speed * t
    distance = np.sqrt(along**2 + nearest**2)
    closing = speed * along / distance
    doppler = (1.0 / (1.0 + closing / _SPEED_OF_SOUND)).astype(np.float32)
    tyres = dsp.moving_band(dsp.noise(rng, n), (720.0 * doppler[:: max(1, n // 64)]).astype(np.float32), 0.75)
    hum = np.zeros(n, np.float32)
    for harmonic, weight in ((1, 0.5), (2, 0.4), (3, 0.25), (4, 0.2), (6, 0.1)):
        hum += dsp.sine((41.0 * harmonic * doppler).astype(np.float32), n, float(rng.uniform(0, 6))) * np.float32(weight)
    air = dsp.low_pass(dsp.noise(rng, n), 260.0) * np.float32(1.8)
    loud = (nearest / distance) ** 1.4
    mono = ((tyres + air + 0.35 * hum) * loud).astype(np.float32)
    return dsp.fade(dsp.pan(mono, (side * np.clip(along / 26.0, -0.85, 0.85)).astype(np.float32)), 0.3, 0.4)


def _bicycle_bell(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    for start_s in (0.0, 0.13):
        ring = [(2093.0, 0.18, 0.5), (2103.0, 0.17, 0.3), (3410.0, 0.09, 0.2), (4620.0, 0.05, 0.08)]
        dsp.add_at(out, dsp.modes(n, ring) * dsp.attack_decay(n, 0.001, 99.0), dsp.samples(start_s))
    return dsp.fade(out, 0.0, 0.2)


MAKERS = {
    "bell": Maker(_bell, -14.0, 4.5),
    "chime": Maker(_chime, -18.0, 2.4),
    "sparkle": Maker(_sparkle, -19.0, 1.4),
    "door": Maker(_door, -12.0, 0.6),
    "knock": Maker(_knock, -14.0, 0.4),
    "horn_far": Maker(_horn_far, -20.0, 3.2, onset=0.16),
    "car_pass": Maker(_car_pass, -15.0, 4.0, onset=0.5),
    "bicycle_bell": Maker(_bicycle_bell, -20.0, 1.0),
}

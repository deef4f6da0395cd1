"""Water and animals: splashes, drops, waves, birds, an owl, a dog, crickets, a frog."""

from __future__ import annotations

import numpy as np

from seedream.sound import dsp
from seedream.sound.effects._maker import Maker
from seedream.types import Audio


def drop(rng: np.random.Generator, low_hz: float, high_hz: float) -> Audio:
    """One water drop: a bubble whose pitch rises as it closes (Minnaert resonance), 60 ms."""
    n = dsp.samples(0.06)
    base = float(np.exp(rng.uniform(np.log(low_hz), np.log(high_hz))))
    rise = (base * (1.0 + 0.25 * rng.random() + 0.5 * rng.random() * np.linspace(0, 1, n) ** 2)).astype(np.float32)
    return dsp.sine(rise, n) * dsp.attack_decay(n, 0.0012, float(rng.uniform(0.006, 0.014)))


def _splash(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """Something falls into water: slap, spray, then drops."""
    n = dsp.samples(duration_s)
    out = np.zeros((n, 2), np.float32)
    slap = dsp.low_pass(dsp.noise(rng, n), 500.0) * dsp.attack_decay(n, 0.001, 0.035) * np.float32(2.0)
    spray = [dsp.band_pass(dsp.noise(rng, n), 500.0, 3300.0) * dsp.attack_decay(n, 0.012, 0.13) for _ in range(2)]
    out += np.stack(spray, 1) * np.float32(0.35 + 0.3 * strength) + slap[:, None]
    for _ in range(int(14 + 26 * strength)):
        at = dsp.samples(float(rng.gamma(2.0, 0.13)))
        dsp.add_at(out, dsp.pan(drop(rng, 450.0, 2100.0), float(rng.uniform(-0.6, 0.6))) * np.float32(rng.uniform(0.05, 0.28)), at)
    return dsp.fade(out, 0.0, 0.2)


def _drip(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    return dsp.fit_length(drop(rng, 900.0, 1800.0), dsp.samples(duration_s))


def _wave_crash(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A wave rises, breaks (onset, 38 % of its length) and runs out over sand."""
    n = dsp.samples(duration_s)
    where = np.linspace(0.0, 1.0, n, dtype=np.float32)
    rise = np.where(where < 0.38, (where / 0.38) ** 2.2, np.exp(-((where - 0.38) / 0.19).clip(0)))
    hiss = np.where(where < 0.45, (where / 0.45) ** 3, np.exp(-((where - 0.45) / 0.27).clip(0)))
    channels = []
    for _ in range(2):
        body = dsp.moving_band(dsp.noise(rng, n), np.array([110.0, 160.0, 330.0, 300.0, 180.0, 130.0]), 1.0) * rise
        foam = dsp.moving_band(dsp.noise(rng, n), np.array([700.0, 900.0, 1300.0, 1700.0, 1900.0, 1700.0]), 0.7)
        channels.append(body * 1.6 + foam * hiss * dsp.slow(rng, n, 9.0, 0.7, 1.0) * 0.7)
    return dsp.fade(np.stack(channels, 1).astype(np.float32), 0.15, 0.4)


def chirp(rng: np.random.Generator, base_hz: float, kind: int) -> Audio:
    """One bird's phrase of two to six syllables in one of four manners, seconds 0.2 to 0.9."""
    syllables = int(rng.integers(2, 6))
    out = np.zeros(dsp.samples(1.1), np.float32)
    at = 0.0
    for k in range(syllables):
        length_s = float(rng.uniform(0.045, 0.11))
        n = dsp.samples(length_s)
        where = np.linspace(0.0, 1.0, n, dtype=np.float32)
        contour = (
            1.0 + 0.22 * (1 - where),
            1.0 + 0.20 * np.sin(np.pi * where),
            1.0 + 0.1 * np.sin(2 * np.pi * 28 * length_s * where),
            0.9 + 0.25 * where,
        )[kind]
        pitch = (base_hz * (1.0 + 0.07 * np.sin(k * 1.9)) * contour).astype(np.float32)
        voice = dsp.sine(pitch, n) + np.float32(0.10) * dsp.sine(pitch * 2, n)
        shape = dsp.hump(n, 0.7, 1.5)
        dsp.add_at(out, (voice * shape * rng.uniform(0.6, 1.0)).astype(np.float32), dsp.samples(at))
        at += length_s + float(rng.uniform(0.03, 0.09))
    return dsp.low_pass(out, 6500.0)


def _bird_chirp(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    return dsp.fit_length(chirp(rng, float(rng.uniform(2300, 3900)), int(rng.integers(4))), dsp.samples(duration_s))


def _seagull(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """Two or three falling, slightly hoarse cries."""
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    at = 0.0
    for k in range(int(rng.integers(2, 4))):
        size = dsp.samples(float(rng.uniform(0.26, 0.38)))
        where = np.linspace(0.0, 1.0, size, dtype=np.float32)
        pitch = (rng.uniform(930, 1050) * (0.85 + 0.45 * np.sin(np.pi * where**0.55) - 0.12 * where)).astype(np.float32)
        pitch *= 1.0 + 0.012 * dsp.slow(rng, size, 60.0, -1.0, 1.0)
        cry = sum(
            (dsp.sine(pitch * h, size) * np.float32(a) for h, a in ((1, 0.6), (2, 0.45), (3, 0.2), (4, 0.08))),
            np.zeros(size, np.float32),
        )
        dsp.add_at(out, (cry * dsp.hump(size, 0.5, 1.2) * 0.88**k).astype(np.float32), dsp.samples(at))
        at += size / dsp.SR + float(rng.uniform(0.05, 0.14))
    return dsp.low_pass(out, 4200.0)


def _owl(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """Hoo, hoo-hoo: soft breathy low notes."""
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    base = float(rng.uniform(330, 390))
    for start_s, length_s in ((0.0, 0.34), (0.72, 0.16), (0.95, 0.46)):
        size = dsp.samples(length_s)
        where = np.linspace(0.0, 1.0, size, dtype=np.float32)
        pitch = (base * (0.96 + 0.05 * np.sin(np.pi * where))).astype(np.float32)
        breath = dsp.band_pass(dsp.noise(rng, size), base * 0.8, base * 1.3) * np.float32(0.12)
        hoot = dsp.sine(pitch, size) + np.float32(0.12) * dsp.sine(pitch * 2, size) + breath
        dsp.add_at(out, (hoot * dsp.hump(size, 0.6, 1.4)).astype(np.float32), dsp.samples(start_s))
    return out


def _dog_bark(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """One bark: a voice that leaps up and falls through a mouth that opens and closes (two moving formants)."""
    n = dsp.samples(duration_s)
    size = dsp.samples(float(rng.uniform(0.15, 0.19)))
    where = np.linspace(0.0, 1.0, size, dtype=np.float32)
    pitch = (
        rng.uniform(250, 310) * (0.8 + 0.6 * dsp.hump(size, 0.5) - 0.25 * where) * (1 + 0.04 * dsp.slow(rng, size, 140.0, -1, 1))
    )
    phase = 2 * np.pi * np.cumsum(pitch, dtype=np.float64) / dsp.SR
    source = sum((np.sin(h * phase) / h**0.7 for h in range(1, 16)), np.zeros(size)).astype(np.float32)
    source = source + dsp.noise(rng, size) * np.float32(0.5)
    mouth = dsp.moving_band(source, np.array([420.0, 820.0, 960.0, 700.0, 450.0]), 0.34)
    throat = dsp.moving_band(source, np.array([1200.0, 1800.0, 1850.0, 1500.0, 1100.0]), 0.25) * np.float32(0.7)
    chest = dsp.low_pass(source, 380.0) * np.float32(0.35)
    burst = dsp.band_pass(dsp.noise(rng, size), 300.0, 1800.0) * dsp.attack_decay(size, 0.001, 0.012) * np.float32(0.9)
    shape = dsp.attack_decay(size, 0.006, 10.0) * np.cos(np.pi / 2 * where**1.6)
    bark = ((mouth + throat + chest) * shape + burst).astype(np.float32)
    return dsp.fade(dsp.fit_length(dsp.high_pass(bark, 140.0), n), 0.0, 0.02)


def _cricket(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """Three pulses of a night cricket."""
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    tone_hz = float(rng.uniform(3700, 4300))
    for k in range(3):
        size = dsp.samples(0.020)
        pulse = dsp.sine(tone_hz, size) * dsp.hump(size, 1.0, 2.0)
        dsp.add_at(out, (pulse * (0.7 + 0.15 * k)).astype(np.float32), dsp.samples(0.034 * k))
    return out


def _fire_crackle(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A snap of burning wood and its sparks."""
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    for k in range(int(rng.integers(3, 8))):
        size = dsp.samples(0.03)
        low = float(rng.uniform(500, 1400))
        snap = dsp.band_pass(dsp.noise(rng, size), low, low * 2.6) * dsp.attack_decay(
            size, 0.0004, float(rng.uniform(0.002, 0.006))
        )
        dsp.add_at(
            out,
            snap * np.float32(1.0 if k == 0 else rng.uniform(0.1, 0.6)),
            0 if k == 0 else dsp.samples(float(rng.exponential(0.07))),
        )
    return dsp.low_pass(out, 4500.0)


MAKERS = {
    "splash": Maker(_splash, -14.0, 1.3),
    "drip": Maker(_drip, -18.0, 0.12),
    "wave_crash": Maker(_wave_crash, -14.0, 4.5, onset=0.38),
    "bird_chirp": Maker(_bird_chirp, -21.0, 1.0),
    "seagull": Maker(_seagull, -20.0, 1.5),
    "owl": Maker(_owl, -18.0, 1.6),
    "dog_bark": Maker(_dog_bark, -15.0, 0.3),
    "cricket": Maker(_cricket, -26.0, 0.14),
    "fire_crackle": Maker(_fire_crackle, -18.0, 0.5),
}

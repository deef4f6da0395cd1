"""Small sounds of screens and hands: taps, ticks, pops, notifications, keys, coins, pencil, page, camera accents."""

from __future__ import annotations

import numpy as np

from seedream.sound import dsp
from seedream.sound.effects._maker import Maker
from seedream.types import Audio

_SCALE = (0, 2, 4, 7, 9)
"""Pentatonic: whatever takes follow each other, they fit."""


def _note(rng: np.random.Generator, low: int = 0, span: int = 5) -> float:
    step = int(rng.integers(low, low + span))
    return float(2.0 ** ((_SCALE[step % 5] + 12 * (step // 5)) / 12.0))


def _tap(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A fingertip on glass."""
    n = dsp.samples(duration_s)
    bend = float(rng.uniform(0.93, 1.08))
    body = dsp.modes(n, [(310 * bend, 0.010, 0.8), (720 * bend, 0.006, 0.45), (1480 * bend, 0.004, 0.25)])
    skin = dsp.band_pass(dsp.noise(rng, n), 300.0, 2200.0) * dsp.attack_decay(n, 0.0006, 0.004)
    return body + skin * np.float32(0.6)


def _tick(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    n = dsp.samples(duration_s)
    bend = float(rng.uniform(0.96, 1.05))
    click = dsp.modes(n, [(1900 * bend, 0.004, 0.6), (3100 * bend, 0.0025, 0.3), (820 * bend, 0.006, 0.4)])
    return dsp.low_pass(click, 5200.0, order=1)


def _pop(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A soft bubble: pitch shoots up while it fades."""
    n = dsp.samples(duration_s)
    base = 330.0 * _note(rng)
    sweep = (base * (1.0 + 1.1 * (1.0 - dsp.decay(n, 0.018)))).astype(np.float32)
    return dsp.sine(sweep, n) * dsp.attack_decay(n, 0.0015, 0.028) + dsp.modes(n, [(base * 0.5, 0.02, 0.25)])


def _soft_bell(frequency_hz: float, n: int, ring_s: float) -> Audio:
    partials = [(frequency_hz, ring_s, 0.7), (frequency_hz * 2.0, ring_s * 0.6, 0.22), (frequency_hz * 3.01, ring_s * 0.35, 0.08)]
    return dsp.modes(n, partials) * dsp.attack_decay(n, 0.002, 10.0)


def _notification(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """Two friendly rising notes."""
    n = dsp.samples(duration_s)
    base = 587.3 * (_note(rng, 0, 3))
    out = _soft_bell(base, n, 0.22)
    dsp.add_at(out, _soft_bell(base * 1.5, n, 0.34) * np.float32(0.9), dsp.samples(0.11))
    return out


def _success(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """Three notes upwards: done."""
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    for k, ratio in enumerate((1.0, 1.2599, 1.4983)):
        dsp.add_at(out, _soft_bell(523.25 * ratio, n, 0.20 + 0.12 * k), dsp.samples(0.085 * k))
    return out


def _key_type(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """One key of a laptop: press, and a lighter release."""
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    release = dsp.samples(float(rng.uniform(0.055, 0.085)))
    for start, weight in ((0, 1.0), (release, 0.35)):
        bend = float(rng.uniform(0.9, 1.12))
        body = dsp.modes(n, [(240 * bend, 0.011, 0.6), (1150 * bend, 0.005, 0.35), (2300 * bend, 0.003, 0.2)])
        clack = dsp.band_pass(dsp.noise(rng, n), 900.0, 3800.0) * dsp.attack_decay(n, 0.0005, 0.005)
        dsp.add_at(out, (body + clack * 0.7) * np.float32(weight), start)
    return out


def _coin(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """Metal on a table: inharmonic ring and two small bounces."""
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    base = float(rng.uniform(2350, 2700))
    at, gap, weight = 0.0, float(rng.uniform(0.09, 0.13)), 1.0
    for _ in range(4):
        ring = [(base, 0.10, 0.5), (base * 1.47, 0.08, 0.34), (base * 2.09, 0.05, 0.2), (base * 0.53, 0.02, 0.2)]
        dsp.add_at(out, dsp.modes(n, ring) * dsp.attack_decay(n, 0.0006, 9.0) * np.float32(weight), dsp.samples(at))
        at, gap, weight = at + gap, gap * 0.62, weight * 0.5
    return dsp.low_pass(out, 6500.0)


def _pencil(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """Graphite on paper: it touches down, then strokes of grainy noise, faster and brighter in the middle of each stroke."""
    n = dsp.samples(duration_s)
    grains = dsp.noise(rng, n) * (0.35 + 0.65 * (rng.random(n) < 0.25))
    envelope = np.zeros(n, np.float32)
    at = 0
    while at < n:
        length = dsp.samples(float(rng.uniform(0.10, 0.26)))
        stroke = dsp.hump(length, 0.6, 1.3)
        dsp.add_at(envelope, (stroke * rng.uniform(0.55, 1.0)).astype(np.float32), at)
        at += length + dsp.samples(float(rng.uniform(0.01, 0.06)))
    envelope += np.float32(0.6) * dsp.decay(n, 0.006)
    centre = 1400.0 + 900.0 * dsp.slow(rng, max(2, n // 256), 48_000 / 256 * 0.02)
    table = dsp.band_pass(dsp.noise(rng, n), 180.0, 420.0) * np.float32(0.12)
    return dsp.fade((dsp.moving_band(grains.astype(np.float32), centre, 0.55) + table) * envelope, 0.002, 0.05)


def _page(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A page that is turned: a rising rustle with a few crackles, then it lies down."""
    n = dsp.samples(duration_s)
    crackle = dsp.noise(rng, n) * (rng.random(n) < 0.02) * 5.0
    rustle = dsp.moving_band(
        (dsp.noise(rng, n) + crackle).astype(np.float32), np.array([900.0, 1500.0, 2600.0, 1500.0, 800.0]), 0.7
    )
    envelope = dsp.bell_curve(n, 0.40, 0.17) * dsp.slow(rng, n, 26.0, 0.45, 1.0)
    down = dsp.low_pass(dsp.noise(rng, n), 480.0) * dsp.bell_curve(n, 0.74, 0.035) * np.float32(1.2)
    return dsp.fade(rustle * envelope + down, 0.01, 0.05)


def _camera_accent(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A shutter: two soft mechanical clicks."""
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    for start_s, weight, bend in ((0.0, 1.0, 1.0), (float(rng.uniform(0.055, 0.075)), 0.7, 0.86)):
        click = dsp.modes(n, [(620 * bend, 0.006, 0.5), (1700 * bend, 0.005, 0.4), (2900 * bend, 0.003, 0.25)])
        slap = dsp.band_pass(dsp.noise(rng, n), 500.0, 3500.0) * dsp.attack_decay(n, 0.0008, 0.010)
        dsp.add_at(out, (click + slap * 0.8) * np.float32(weight), dsp.samples(start_s))
    return out


def _cup(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A cup set on its saucer."""
    n = dsp.samples(duration_s)
    base = float(rng.uniform(1500, 2100))
    ring = [(base, 0.05, 0.4), (base * 1.58, 0.035, 0.3), (base * 2.42, 0.02, 0.16), (base * 0.37, 0.015, 0.4)]
    out = dsp.modes(n, ring) * dsp.attack_decay(n, 0.0008, 9.0)
    dsp.add_at(out, out[: n // 2] * np.float32(0.4), dsp.samples(float(rng.uniform(0.03, 0.06))))
    return dsp.low_pass(out, 5500.0)


MAKERS = {
    "tap": Maker(_tap, -16.0, 0.12),
    "tick": Maker(_tick, -22.0, 0.08),
    "pop": Maker(_pop, -15.0, 0.22),
    "notification": Maker(_notification, -15.0, 1.2),
    "success": Maker(_success, -15.0, 1.2),
    "key_type": Maker(_key_type, -20.0, 0.18),
    "coin": Maker(_coin, -18.0, 0.7),
    "pencil": Maker(_pencil, -21.0, 1.0),
    "page": Maker(_page, -17.0, 0.7, onset=0.40),
    "camera_accent": Maker(_camera_accent, -17.0, 0.3),
    "cup": Maker(_cup, -20.0, 0.4),
}

"""Footsteps on seven grounds: the heel lands at sample 0, the sole follows 60 to 100 ms later."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seedream.sound import dsp
from seedream.sound.effects._maker import Make, Maker
from seedream.types import Audio


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a ground answers: body resonance, a muffled thud, and a texture of grains in a band."""

    body_hz: float
    body: float
    thud_hz: float
    thud: float
    grain_band_hz: tuple[float, float]
    grain: float
    grain_decay_s: float
    grain_rate: float  # fraction of samples that carry a grain: 1 is noise, small is crackle
    knock_hz: float = 0.0  # hard sole on a hard ground


_GROUNDS = {
    "step_dry": _Ground(104.0, 0.38, 560.0, 0.80, (900.0, 3600.0), 0.32, 0.022, 0.6, 1450.0),
    "step_wet": _Ground(98.0, 0.34, 520.0, 0.65, (700.0, 3800.0), 0.42, 0.055, 0.5, 1250.0),
    "step_grass": _Ground(80.0, 0.26, 320.0, 0.45, (900.0, 4200.0), 0.5, 0.070, 0.05),
    "step_wood": _Ground(118.0, 0.95, 520.0, 0.7, (700.0, 2400.0), 0.15, 0.014, 0.8, 880.0),
    "step_snow": _Ground(70.0, 0.30, 260.0, 0.4, (500.0, 3000.0), 0.85, 0.085, 0.008),
    "step_sand": _Ground(66.0, 0.32, 220.0, 0.45, (450.0, 2600.0), 0.62, 0.085, 0.22),
    "step_gravel": _Ground(86.0, 0.30, 340.0, 0.45, (1100.0, 4600.0), 0.75, 0.060, 0.012),
}


def _grains(rng: np.random.Generator, n: int, ground: _Ground) -> Audio:
    x = dsp.noise(rng, n)
    if ground.grain_rate < 1.0:
        x = (x * (rng.random(n) < ground.grain_rate)).astype(np.float32)
    low, high = ground.grain_band_hz
    return dsp.normalise(dsp.low_pass(dsp.band_pass(x, low, high), high * 1.1), 1.0)


def _contact(rng: np.random.Generator, ground: _Ground, weight: float) -> Audio:
    n = dsp.samples(0.34)
    bend = float(rng.uniform(0.92, 1.09))
    body = dsp.modes(n, [(ground.body_hz * bend, 0.030, ground.body), (ground.body_hz * 1.9 * bend, 0.018, 0.35 * ground.body)])
    thud = dsp.low_pass(dsp.noise(rng, n), ground.thud_hz * bend) * dsp.attack_decay(n, 0.0008, 0.016) * 4.0 * ground.thud
    out = body + thud
    if ground.knock_hz:
        knock = ground.knock_hz * float(rng.uniform(0.88, 1.12))
        out += dsp.modes(n, [(knock, 0.006, 0.22), (knock * 1.63, 0.004, 0.12), (knock * 0.57, 0.010, 0.2)])
    texture = _grains(rng, n, ground) * dsp.attack_decay(n, 0.002, ground.grain_decay_s * float(rng.uniform(0.8, 1.25)))
    return np.asarray((out + texture * ground.grain) * weight, dtype=np.float32)


def _squelch(rng: np.random.Generator, n: int) -> Audio:
    """Water pressed out from under the sole: a few small rising bubbles and a soft splash."""
    out = np.zeros(n, np.float32)
    for _ in range(int(rng.integers(4, 9))):
        size = dsp.samples(float(rng.uniform(0.012, 0.035)))
        pitch = np.geomspace(1.0, rng.uniform(1.15, 1.6), size).astype(np.float32) * np.float32(rng.uniform(500, 1500))
        bubble = dsp.sine(pitch, size) * dsp.attack_decay(size, 0.002, 0.008) * np.float32(rng.uniform(0.04, 0.14))
        dsp.add_at(out, bubble, dsp.samples(float(rng.uniform(0.02, 0.16))))
    spray = dsp.band_pass(dsp.noise(rng, n), 900.0, 3600.0) * dsp.attack_decay(n, 0.015, 0.05)
    return out + spray * np.float32(0.18)


def _step(name: str) -> Make:
    ground = _GROUNDS[name]

    def make(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
        n = dsp.samples(duration_s)
        out = np.zeros(n, np.float32)
        dsp.add_at(out, _contact(rng, ground, 1.0), 0)
        roll_s = float(rng.uniform(0.065, 0.10))
        dsp.add_at(out, dsp.low_pass(_contact(rng, ground, float(rng.uniform(0.28, 0.45))), 2600.0), dsp.samples(roll_s))
        if name == "step_wet":
            out += _squelch(rng, n)
        brightness = 2600.0 + 2600.0 * strength
        return dsp.fade(dsp.low_pass(out, brightness, order=1), 0.0, 0.08)

    return make


MAKERS = {name: Maker(_step(name), level_db=-11.0, duration_s=0.46) for name in _GROUNDS}

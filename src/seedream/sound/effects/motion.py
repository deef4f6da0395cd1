"""Movement and weight: whooshes, swells, impacts, risers, thunder."""

from __future__ import annotations

import numpy as np

from seedream.sound import dsp
from seedream.sound.effects._maker import Make, Maker
from seedream.types import Audio


def _air(rng: np.random.Generator, n: int, path_hz: tuple[float, ...], width: float) -> Audio:
    bend = float(rng.uniform(0.9, 1.12))
    return dsp.moving_band(dsp.noise(rng, n), np.array(path_hz, np.float32) * np.float32(bend), width)


def _whoosh(peak_hz: float, width: float) -> Make:
    def make(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
        """Air that rushes past from one side to the other; the peak is at 55 % of its length."""
        n = dsp.samples(duration_s)
        top = peak_hz * (0.75 + 0.5 * strength)
        path = (top * 0.22, top * 0.38, top * 0.8, top, top * 0.62, top * 0.3, top * 0.18)
        envelope = np.where(np.linspace(0, 1, n) < 0.55, dsp.bell_curve(n, 0.55, 0.19), dsp.bell_curve(n, 0.55, 0.15)) * dsp.slow(
            rng, n, 18.0, 0.85, 1.0
        )
        side = 1.0 if rng.random() < 0.5 else -1.0
        sweep = (side * np.linspace(-0.75, 0.75, n)).astype(np.float32)
        high = dsp.pan(_air(rng, n, path, width), sweep)
        low = dsp.pan(_air(rng, n, tuple(0.42 * f for f in path), width), sweep * 0.5) * np.float32(0.7)
        return dsp.fade((high + low) * envelope[:, None].astype(np.float32), 0.02, 0.05)

    return make


def _swell(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A rising breath of air and low tone that ends at its peak (onset = 88 % of its length)."""
    n = dsp.samples(duration_s)
    where = np.linspace(0.0, 1.0, n, dtype=np.float32)
    envelope = np.where(where < 0.88, (where / 0.88) ** 2.6, np.exp(-((where - 0.88) / 0.04).clip(0)))
    left, right = (_air(rng, n, (180.0, 260.0, 500.0, 1100.0, 1600.0), 0.6) for _ in range(2))
    tone = dsp.sine((58.0 * (1.0 + 0.35 * where)).astype(np.float32), n) * np.float32(0.35)
    return dsp.fade((np.stack([left + tone, right + tone], 1) * envelope[:, None]).astype(np.float32), 0.02, 0.03)


def _impact(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A deep hit with a long body, for titles and turning points."""
    n = dsp.samples(duration_s)
    bend = float(rng.uniform(0.94, 1.07))
    drop = (bend * (42.0 + 46.0 * dsp.decay(n, 0.055))).astype(np.float32)
    out = dsp.sine(drop, n) * dsp.attack_decay(n, 0.002, 0.55) * np.float32(0.9)
    out += dsp.modes(n, [(173 * bend, 0.14, 0.2), (291 * bend, 0.09, 0.14), (463 * bend, 0.06, 0.09)])
    out += dsp.band_pass(dsp.noise(rng, n), 90.0, 700.0) * dsp.attack_decay(n, 0.001, 0.07) * np.float32(0.8)
    out += dsp.band_pass(dsp.noise(rng, n), 800.0, 2600.0) * dsp.attack_decay(n, 0.0008, 0.012) * np.float32(0.35)
    tails = [dsp.low_pass(dsp.noise(rng, n), 420.0) * dsp.attack_decay(n, 0.03, 0.45) * np.float32(0.55) for _ in range(2)]
    return dsp.fade(np.stack([out + tails[0], out + tails[1]], 1), 0.0, 0.4)


def _impact_soft(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A round, felt-like thump."""
    n = dsp.samples(duration_s)
    bend = float(rng.uniform(0.93, 1.08))
    drop = (bend * (62.0 + 38.0 * dsp.decay(n, 0.03))).astype(np.float32)
    out = dsp.sine(drop, n) * dsp.attack_decay(n, 0.003, 0.16)
    out += dsp.low_pass(dsp.noise(rng, n), 320.0) * dsp.attack_decay(n, 0.002, 0.045) * np.float32(1.6)
    return dsp.fade(out, 0.0, 0.15)


def _thunder(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """A crack (near, if strong) and rumble that rolls away in several waves."""
    n = dsp.samples(duration_s)
    channels = []
    starts = np.sort(rng.uniform(0.05, 0.55, 5)) * duration_s * 0.75
    heights = rng.uniform(0.35, 0.9, 5)
    for _ in range(2):
        roll = dsp.decay(n, 0.30) * np.float32(0.9)
        for start_s, height in zip(starts, heights, strict=True):
            at = min(dsp.samples(float(start_s)), n - 2)
            roll[at:] += dsp.attack_decay(n - at, 0.18, 0.42) * np.float32(height * 0.8)
        rumble = dsp.low_pass(dsp.noise(rng, n), 140.0, order=1) * roll * dsp.slow(rng, n, 7.0, 0.45, 1.0) * np.float32(2.6)
        growl = dsp.band_pass(dsp.noise(rng, n), 70.0, 380.0) * roll * dsp.slow(rng, n, 11.0, 0.2, 1.0)
        channels.append(rumble + growl)
    crack = dsp.band_pass(dsp.noise(rng, n), 180.0, 1900.0) * dsp.attack_decay(n, 0.004, 0.09) * dsp.slow(rng, n, 60.0, 0.2, 1.0)
    out = np.stack(channels, 1) + (crack * np.float32(0.4 + 1.5 * strength))[:, None]
    return dsp.fade(dsp.low_pass(out, 900.0 + 1500.0 * strength, order=1), 0.0, 0.9)


def _wind_gust(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
    """One gust that comes and goes; strongest at 45 % of its length."""
    n = dsp.samples(duration_s)
    envelope = dsp.bell_curve(n, 0.45, 0.18) * dsp.slow(rng, n, 4.0, 0.7, 1.0)
    channels = []
    for _ in range(2):
        whistle = _air(rng, n, (260.0, 380.0, 620.0, 520.0, 330.0), 0.16) * np.float32(0.9)
        channels.append(_air(rng, n, (160.0, 240.0, 380.0, 300.0, 180.0), 0.8) + whistle)
    return dsp.fade((np.stack(channels, 1) * envelope[:, None]).astype(np.float32), 0.1, 0.2)


MAKERS = {
    "whoosh": Maker(_whoosh(1700.0, 0.62), -16.0, 0.9, onset=0.55),
    "whoosh_soft": Maker(_whoosh(750.0, 0.7), -20.0, 1.2, onset=0.55),
    "swell": Maker(_swell, -17.0, 1.8, onset=0.88),
    "impact": Maker(_impact, -8.0, 2.4),
    "impact_soft": Maker(_impact_soft, -11.0, 0.9),
    "thunder": Maker(_thunder, -8.0, 5.0),
    "wind_gust": Maker(_wind_gust, -18.0, 3.0, onset=0.45),
}

"""Effects as data: each is a sum of parts (struck modes, noise in a band, tones, voices with formants), read from `recipes.toml`.

A part begins at `at` seconds, rises in `attack`, falls with the time constant `decay` (or swells and sinks where `hump` is given);
`repeat` makes a sound of several strokes. What varies from take to take is drawn from the take's own random numbers.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from seedream.sound import dsp
from seedream.sound.effects._maker import Make, Maker
from seedream.types import Audio

_HARMONIC_TOP_HZ = 6500.0
Row = Mapping[str, Any]


def _curve(points: list[float], n: int) -> Audio:
    """A smooth curve through points spread evenly over `n` samples."""
    knots = np.linspace(0.0, 1.0, len(points))
    bent = np.interp(np.linspace(0.0, 1.0, n), knots, points)
    width = max(1, n // (4 * max(len(points) - 1, 1)))
    padded = np.pad(bent, width, mode="edge")
    total = np.cumsum(np.concatenate([[0.0], padded]))
    size = 2 * width + 1
    return np.asarray((total[size:] - total[:-size]) / size, dtype=np.float32)


def _harmonics(phase: Audio, pitch: Audio, wave: str, count: int) -> Audio:
    """A sum of harmonics below a fixed top: nothing folds back."""
    out = np.zeros(len(phase), np.float32)
    top = float(pitch.max(initial=1.0))
    for h in range(1, count + 1):
        if h * top > _HARMONIC_TOP_HZ and h > 1:
            break
        weight = {"saw": 1.0 / h, "square": (h % 2) / h, "voice": 1.0 / h**0.6}.get(wave, float(h == 1))
        if weight:
            out += np.sin(h * phase).astype(np.float32) * np.float32(weight)
    return out


def _tone(rng: np.random.Generator, n: int, part: Row, bend: float) -> Audio:
    pitch = _curve([f * bend for f in part["tone"]], n)
    if rough := part.get("rough", 0.0):
        pitch = np.asarray(pitch * (1.0 + 0.12 * rough * dsp.slow(rng, n, 90.0, -1.0, 1.0)), dtype=np.float32)
    if "vibrato" in part:
        rate, depth = part["vibrato"]
        pitch = np.asarray(pitch * (1.0 + depth * np.sin(2 * np.pi * rate * dsp.times(n))), dtype=np.float32)
    phase = (2.0 * np.pi * np.cumsum(pitch, dtype=np.float64) / dsp.SR).astype(np.float64)
    wave = part.get("wave", "sine")
    source = _harmonics(np.mod(phase, 2.0 * np.pi * 5040).astype(np.float64), pitch, wave, 24)
    source = source + dsp.noise(rng, n) * np.float32(part.get("breath", 0.0))
    if "formants" not in part:
        return source
    voiced = np.zeros(n, np.float32)
    for k, (points, width) in enumerate(zip(part["formants"], (0.3, 0.24, 0.2), strict=False)):
        points = points if len(points) > 1 else [*points, *points]
        voiced += dsp.moving_band(source, np.array(points, np.float32) * np.float32(bend), width) * np.float32(0.75**k)
    return voiced


def _source(rng: np.random.Generator, n: int, part: Row, bend: float) -> Audio:
    if "modes" in part:
        return dsp.modes(n, [(f * bend, tau, a) for f, tau, a in part["modes"]])
    if "noise" in part:
        low, high = part["noise"]
        return dsp.band_pass(dsp.noise(rng, n), low * bend, high * bend)
    if "sweep" in part:
        path = np.array(part["sweep"], np.float32) * np.float32(bend)
        return dsp.moving_band(dsp.noise(rng, n), path, part.get("width", 0.5))
    if "grains" in part:  # sparse clicks in a band: crackle, gravel, breaking
        low, high, share = part["grains"]
        sparse = dsp.noise(rng, n) * (rng.random(n) < share) / np.sqrt(share)
        return dsp.band_pass(sparse.astype(np.float32), low, high)
    return _tone(rng, n, part, bend)


def _envelope(rng: np.random.Generator, n: int, part: Row) -> Audio:
    if "hump" in part:
        skew, power = part["hump"]
        shape = dsp.hump(n, skew, power)
    else:
        shape = dsp.attack_decay(n, part.get("attack", 0.001), part.get("decay", 99.0))
        shape = dsp.fade(shape, 0.0, min(part.get("release", 0.03), 0.5 * n / dsp.SR))
    if "tremolo" in part:
        rate, depth = part["tremolo"]
        shape = shape * (1.0 - depth * (0.5 + 0.5 * np.cos(2 * np.pi * rate * dsp.times(n))))
    if "flutter" in part:
        rate, low = part["flutter"]
        shape = shape * dsp.slow(rng, n, rate, low, 1.0)
    return np.asarray(shape, dtype=np.float32)


def _stroke(rng: np.random.Generator, row: Row, duration_s: float, weight: float) -> Audio:
    n = dsp.samples(duration_s)
    out = np.zeros(n, np.float32)
    spread = row.get("bend", 0.04)
    bend = float(rng.uniform(1.0 - spread, 1.0 + spread))
    for part in row["parts"]:
        start = dsp.samples(part.get("at", 0.0))
        size = min(dsp.samples(part["length"]) if "length" in part else n - start, n - start)
        if size <= 32:
            continue
        x = _source(rng, size, part, bend)
        top = float(np.abs(x).max(initial=0.0))
        level = part.get("gain", 1.0) * weight / max(top, 1e-9)
        dsp.add_at(out, np.asarray(x * _envelope(rng, size, part) * level, np.float32), start)
    return out


def _make(row: Row) -> Make:
    def make(rng: np.random.Generator, strength: float, duration_s: float) -> Audio:
        """Strokes after each other, each a little different; brighter when strong."""
        n = dsp.samples(duration_s)
        repeat = row.get("repeat", {})
        low, high = repeat.get("count", [1, 1])
        out, at, weight = np.zeros(n, np.float32), 0.0, 1.0
        gap = float(rng.uniform(*repeat["gap"])) if repeat else 0.0
        for _ in range(int(rng.integers(low, high + 1))):
            length = row.get("stroke", duration_s)
            dsp.add_at(out, _stroke(rng, row, min(length, duration_s), weight), dsp.samples(at))
            jitter = repeat.get("jitter", 0.06)
            at += gap * float(rng.uniform(1.0 - jitter, 1.0 + jitter))
            gap *= repeat.get("faster", 1.0)
            weight *= repeat.get("softer", 1.0)
        top = row.get("low_pass", 6500.0) * (0.7 + 0.45 * strength)
        return dsp.fade(dsp.low_pass(out, min(top, 8000.0)), 0.0, 0.02)

    return make


@cache
def _rows() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("recipes.toml").read_text("utf-8"))


def makers() -> dict[str, Maker]:
    """Every effect of `recipes.toml`."""
    return {name: Maker(_make(row), row["level_db"], row["length"], row.get("onset", 0.0)) for name, row in _rows().items()}

"""Beds as data: continuous sounds that are sums of noise, drops, hums, passing single sounds and steady rhythms, from `beds.toml`.

Noise and drops are circular, as in `layers`; what comes at random or in rhythm is drawn over the whole length.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from seedream.sound import dsp, effects
from seedream.sound.ambience import layers
from seedream.sound.ambience.layers import Layer
from seedream.types import Audio

Row = Mapping[str, Any]
_TAKES = 6
"""Different takes of a single sound that a bed repeats."""


def _noise(rng: np.random.Generator, n: int, part: Row) -> Audio:
    low, high, tilt_db = part["noise"]
    x = layers._bed(layers._noise(rng, n, layers._band(low, high, tilt_db, part.get("steep", 4))))
    if "move" in part:
        x = layers._moving(rng, x, *part["move"])
    if "pulse" in part:  # machines: a regular swell, (times a second, depth)
        rate, depth = part["pulse"]
        x = x * (1.0 - depth * (0.5 + 0.5 * np.cos(2 * np.pi * rate * dsp.times(n)))[:, None])
    if "flutter" in part:
        rate, least = part["flutter"]
        x = x * dsp.slow(rng, n, rate, least, 1.0)[:, None]
    return np.asarray(x, dtype=np.float32)


def _drops(rng: np.random.Generator, n: int, part: Row) -> Audio:
    return layers._bed(layers._drops(rng, n, *part["drops"]))


def _pings(rng: np.random.Generator, n: int, part: Row) -> Audio:
    """Hard drops that make a thin body ring: `pings` = [a second, lowest Hz, highest Hz, ringing s]; circular."""
    rate, low, high, ringing = part["pings"]
    size = dsp.samples(0.12)
    takes = []
    for _ in range(48):
        base = float(np.exp(rng.uniform(np.log(low), np.log(high))))
        own = ringing * float(rng.uniform(0.5, 1.3))
        body = [(base, own, 0.5), (base * 1.83, ringing * 0.6, 0.3), (base * 2.71, ringing * 0.4, 0.16)]
        click = dsp.band_pass(dsp.noise(rng, size), low, min(3.0 * high, 6000.0)) * dsp.attack_decay(size, 0.0006, 0.003)
        takes.append(dsp.fade(dsp.modes(size, body) * dsp.attack_decay(size, 0.0008, 99.0) + click * np.float32(0.5), 0.0, 0.02))
    loop = layers._LOOP
    out = np.zeros((loop, 2), np.float32)
    for _ in range(int(rate * loop / dsp.SR)):
        take = dsp.pan(takes[int(rng.integers(len(takes)))], float(rng.uniform(-0.9, 0.9)))
        take = take * np.float32(min(0.25 + rng.pareto(2.6), 1.8))
        at = int(rng.integers(0, loop))
        dsp.add_at(out, take, at)
        dsp.add_at(out, take, at - loop)
    out = dsp.block_dc(dsp.low_pass(np.concatenate([out[-9600:], out]), part.get("low_pass", 5000.0)), 40.0)[9600:]
    return layers._bed(layers._tile(out, n))


def _hum(rng: np.random.Generator, n: int, part: Row) -> Audio:
    """Steady tones `hum` = [[Hz, amount]], each breathing a little; `waver` bends their pitch together (a turning motor)."""
    waver = part.get("waver", 0.0)
    bend = 1.0 + waver * dsp.slow(rng, n, 0.6, -1.0, 1.0) if waver else np.ones(n, np.float32)
    out = np.zeros((n, 2), np.float32)
    for frequency, amount in part["hum"]:
        tone = dsp.sine((frequency * bend).astype(np.float32), n, float(rng.uniform(0.0, 6.0))) * np.float32(amount)
        out += np.stack([tone * dsp.slow(rng, n, 0.7, 0.7, 1.0) for _ in range(2)], axis=1)
    if "pulse" in part:
        rate, depth = part["pulse"]
        out *= (1.0 - depth * (0.5 + 0.5 * np.cos(2 * np.pi * rate * dsp.times(n))))[:, None].astype(np.float32)
    return layers._bed(out)


def _takes(rng: np.random.Generator, part: Row, name: str) -> list[Audio]:
    made = [effects.make(name, int(rng.integers(2**30)), float(rng.uniform(0.4, 0.9))) for _ in range(_TAKES)]
    cut = part.get("low_pass")
    return [dsp.low_pass(take, cut) if cut else take for take in made]


def _scatter(rng: np.random.Generator, n: int, part: Row) -> Audio:
    """Single sounds at random: `scatter` = name, `rate` a second, `near` = [quietest, loudest] linear."""
    takes, (low, high) = _takes(rng, part, part["scatter"]), part.get("near", [0.2, 1.0])
    out = np.zeros((n, 2), np.float32)
    for _ in range(max(1, int(rng.poisson(part["rate"] * n / dsp.SR)))):
        take = takes[int(rng.integers(_TAKES))] * np.float32(rng.uniform(low, high))
        dsp.add_at(out, dsp.pan(take, float(rng.uniform(-0.85, 0.85))), int(rng.integers(0, max(1, n))))
    return _levelled(out)


def _rhythm(rng: np.random.Generator, n: int, part: Row) -> Audio:
    """A sound again and again: `rhythm` = name, `every` seconds (a list is a pattern), `jitter` of the time, `softer` of others."""
    takes = _takes(rng, part, part["rhythm"])
    every = part["every"] if isinstance(part["every"], list) else [part["every"]]
    out = np.zeros((n, 2), np.float32)
    at, k = float(rng.uniform(0.0, every[0])), 0
    while at < n / dsp.SR:
        take = takes[int(rng.integers(_TAKES))] * np.float32(rng.uniform(0.7, 1.0))
        side = part.get("pan", 0.0) + part.get("sway", 0.0) * (1 if k % 2 else -1)
        dsp.add_at(out, dsp.pan(take, side), dsp.samples(at))
        jitter = part.get("jitter", 0.0)
        at += every[k % len(every)] * float(rng.uniform(1.0 - jitter, 1.0 + jitter))
        k += 1
    return _levelled(out)


def _levelled(x: Audio) -> Audio:
    top = float(np.abs(x).max(initial=0.0))
    return np.asarray(x * (dsp.gain(-18.0) / top), dtype=np.float32) if top > 0.0 else x


def _layer(rng: np.random.Generator, n: int, part: Row) -> Audio:
    made = layers.LAYERS[part["layer"]](rng, n)
    return dsp.low_pass(made, part["low_pass"]) if "low_pass" in part else made


_KINDS: dict[str, Callable[[np.random.Generator, int, Row], Audio]] = {
    "noise": _noise, "drops": _drops, "pings": _pings, "hum": _hum, "scatter": _scatter, "rhythm": _rhythm, "layer": _layer,
}  # fmt: skip


def _bed(parts: list[Row]) -> Layer:
    def make(rng: np.random.Generator, n: int) -> Audio:
        out = np.zeros((n, 2), np.float32)
        for part in parts:
            kind = next(kind for kind in _KINDS if kind in part)
            out += _KINDS[kind](rng, n, part) * np.float32(dsp.gain(part.get("level_db", 0.0)))
        loud = np.sort(np.abs(out).max(axis=1))[:: max(1, n // 4000)]
        return out if dsp.rms(out) < dsp.gain(-34.0) and loud[-1] > 8 * dsp.rms(out) else layers._bed(out)

    return make


@cache
def beds() -> dict[str, Layer]:
    """Every continuous sound by name: those of `layers` and those of `beds.toml`."""
    rows = tomllib.loads(files(__package__).joinpath("beds.toml").read_text("utf-8"))
    return dict(layers.LAYERS) | {name: _bed(row["parts"]) for name, row in rows.items()}

"""Beds of ambience: what a place sounds like when nothing in particular happens, by weather and time of day."""

from __future__ import annotations

import tomllib
import zlib
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from seedream.errors import InputError
from seedream.sound import dsp
from seedream.sound.ambience.beds import beds
from seedream.types import Audio

__all__ = ["kinds", "layers_of", "render"]

NIGHT = ("night", "blue")


@cache
def _recipes() -> dict[str, Any]:
    return tomllib.loads(files("seedream.sound.ambience").joinpath("recipes.toml").read_text("utf-8"))


def kinds() -> tuple[str, ...]:
    """Every kind of place that has an ambience."""
    return tuple(_recipes()["places"])


def layers_of(kind: str, weather: str, time_of_day: str) -> dict[str, float]:
    """The layers of a bed with their levels in dB. Unknown weather and time count as calm day; "" is silence."""
    recipes = _recipes()
    if not kind:
        return {}
    if kind not in recipes["places"]:
        raise InputError(f"got ambience of {kind!r}; expected one of: {', '.join(recipes['places'])}, or an empty text for none")
    weather = "storm" if time_of_day == "storm" and weather == "clear" else weather
    mix = dict(recipes["places"][kind])
    if weather not in recipes["silences_life"]["weathers"]:
        life = recipes["life"]["night" if time_of_day in NIGHT else "day"]
        _louder(mix, life.get(kind, {}))
    if kind not in recipes["sheltered"]["places"]:
        rain = recipes["rain"].get(kind, recipes["rain"]["default"])
        inside = -9.0 if kind in recipes["sheltered"]["indoors"] else 0.0
        fallen = dict(recipes["weather"].get(weather, {}))
        drops_db = fallen.pop("rain", None)
        _louder(mix, {name: level + inside for name, level in fallen.items()})
        if rain and drops_db is not None:  # no rain is heard on a stage or another planet
            _louder(mix, {rain: drops_db})
    return mix


def _louder(mix: dict[str, float], more: dict[str, float]) -> None:
    for name, level_db in more.items():
        mix[name] = max(mix.get(name, -99.0), level_db)


def render(kind: str, weather: str, time_of_day: str, duration_s: float, seed: int, amount: float = 1.0) -> Audio:
    """Stereo bed `(N, 2)` at 48 kHz: seamless, slowly varying, soft; `amount` 0..1 scales it (0.5 is 6 dB less)."""
    n = dsp.samples(duration_s)
    out = np.zeros((n, 2), np.float32)
    mix = layers_of(kind, weather, time_of_day)
    if not n or not mix or amount <= 0.0:
        return out
    for name, level_db in mix.items():
        rng = np.random.default_rng([seed, zlib.crc32(name.encode())])
        out += beds()[name](rng, n) * np.float32(dsp.gain(level_db))
    levels = _recipes()["level_db"]
    target = dsp.gain(levels.get(kind, levels["default"])) * amount
    weather_db = min(8.0, max((db for name, db in mix.items() if name.startswith("rain")), default=0.0))
    return dsp.fade(out * np.float32(target * dsp.gain(weather_db * 0.5) / max(dsp.rms(out), 1e-9)), 0.02, 0.02)

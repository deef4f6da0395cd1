"""Colour scripts of nature: what time of day and weather do to sky, light, shadow and air."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.colour import Oklch, lab, pack_lab

Array = NDArray[np.float64]
Stop = tuple[float, float, float, float]

LOW_SUN = frozenset({"dawn", "golden", "sunset"})
DARK = frozenset({"night", "blue", "storm"})


@dataclass(frozen=True, slots=True)
class Palette:
    """One colour script. Colours are OKLCH; `sky` holds stops (position zenith 0 .. horizon 1, L, C, h)."""

    name: str
    sky: tuple[Stop, ...]
    light: Oklch
    shadow: Oklch
    fog: Oklch
    cloud_light: Oklch
    cloud_shadow: Oklch
    sun_height: float
    sun_radius: float
    haze: float
    exposure: float
    rim: float
    cloudiness: float = 0.5

    @property
    def low_sun(self) -> bool:
        """Whether the sun stands near the horizon and colours everything."""
        return self.name in LOW_SUN

    @property
    def dark(self) -> bool:
        """Whether artificial lights are on."""
        return self.name in DARK

    @property
    def sunny(self) -> bool:
        """Whether a sun or moon is seen."""
        return self.sun_radius > 0


@cache
def _scripts() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("palettes.toml").read_text(encoding="utf-8"))


def script(time_of_day: str) -> Palette:
    """The colour script of a clear `time_of_day`."""
    raw = dict(_scripts()[time_of_day])
    raw["sky"] = tuple(tuple(stop) for stop in raw["sky"])
    for key in ("light", "shadow", "fog", "cloud_light", "cloud_shadow"):
        raw[key] = tuple(raw[key])
    return Palette(name=time_of_day, **raw)


def blend(first: Oklch, second: Oklch, amount: float) -> Oklch:
    """Mix two OKLCH colours in OKLab."""
    mixed = lab(first) * (1 - amount) + lab(second) * amount
    return float(mixed[0]), math.hypot(mixed[1], mixed[2]), math.degrees(math.atan2(mixed[2], mixed[1])) % 360


def _sky_at(stops: Sequence[Stop], at: float) -> Oklch:
    positions = [s[0] for s in stops]
    labs = np.array([lab(s[1:]) for s in stops])
    mixed = np.array([np.interp(at, positions, labs[:, i]) for i in range(3)])
    return float(mixed[0]), math.hypot(mixed[1], mixed[2]), math.degrees(math.atan2(mixed[2], mixed[1])) % 360


def mix_palettes(first: Palette, second: Palette, amount: float) -> Palette:
    """`first` turned `amount` (0..1) toward `second`; the name and sun stay those of the first."""
    sky = tuple((s[0], *blend((s[1], s[2], s[3]), _sky_at(second.sky, s[0]), amount)) for s in first.sky)
    colours: dict[str, Any] = {
        key: blend(getattr(first, key), getattr(second, key), amount)
        for key in ("light", "shadow", "fog", "cloud_light", "cloud_shadow")
    }
    numbers: dict[str, Any] = {
        key: getattr(first, key) * (1 - amount) + getattr(second, key) * amount for key in ("haze", "exposure", "rim")
    }
    return replace(first, sky=sky, **colours, **numbers)


def _dimmed(grey: Palette, reference: Palette) -> Palette:
    """A grey script brought to the darkness of `reference`, so that rain at night stays night."""
    ratio = min(1.0, reference.sky[-1][1] / grey.sky[-1][1] * 1.05)
    sky = tuple((s[0], s[1] * ratio, s[2], s[3]) for s in grey.sky)
    dim: dict[str, Any] = {
        key: (getattr(grey, key)[0] * ratio, *getattr(grey, key)[1:]) for key in ("fog", "cloud_light", "cloud_shadow", "shadow")
    }
    return replace(grey, sky=sky, exposure=min(grey.exposure, reference.exposure), **dim)


def palette(time_of_day: str, weather: str = "clear") -> Palette:
    """The colour script of a time of day under a weather (see `scene.views`)."""
    clear = script(time_of_day)
    grey = _dimmed(script("overcast"), clear)
    if weather == "rain":
        return replace(mix_palettes(clear, grey, 0.62), sun_radius=0.0, haze=clear.haze * 1.15, cloudiness=0.74)
    if weather == "storm":
        return replace(mix_palettes(clear, _dimmed(script("storm"), clear), 0.8), sun_radius=0.0, cloudiness=0.8)
    if weather == "snow":
        fog = (min(0.96, clear.fog[0] + 0.03), clear.fog[1] * 0.6, clear.fog[2])
        return replace(mix_palettes(clear, grey, 0.38), fog=fog, haze=clear.haze * 1.1, cloudiness=0.62)
    if weather == "fog":
        return replace(mix_palettes(clear, grey, 0.45), haze=clear.haze * 2.1, cloudiness=0.3)
    return replace(clear, cloudiness={"overcast": 0.72, "storm": 0.78}.get(time_of_day, 0.52))


def shade(material: Oklch, key: float, depth: float, p: Palette) -> Array:
    """A material (OKLCH) at `key` 0 shadow .. 1 lit, `depth` 0 near .. ~2 far, in the light of a palette, as OKLab `(3,)`.

    Shadow is the colour x .62 and 45 % toward the shadow hue, lit is 30 % toward the light, fog 1-exp(-depth x haze).
    """
    base = lab(material)
    dark = base * np.array([0.62 * p.exposure, 0.8, 0.8]) * 0.55 + lab(p.shadow) * 0.45
    lit = base * np.array([1.06 * p.exposure, 1.0, 1.0]) * 0.70 + lab(p.light) * 0.30 * min(1.0, p.exposure + 0.1)
    value = dark + (lit - dark) * key
    fog = 1 - math.exp(-max(0.0, depth) * p.haze)
    return np.asarray(value + (lab(p.fog) - value) * fog)


@lru_cache(maxsize=8192)
def tone(material: Oklch, key: float, depth: float, p: Palette, alpha: float = 1.0) -> int:
    """`shade` as a packed colour."""
    return pack_lab(shade(material, key, depth, p), alpha)


def tone_table(material: Oklch, depth: float, p: Palette, size: int = 64) -> Array:
    """OKLab shades `(size, 3)` of a material from shadow to light."""
    return np.array([shade(material, key, depth, p) for key in np.linspace(0, 1, size)])

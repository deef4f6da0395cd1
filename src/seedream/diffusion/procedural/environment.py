"""Surroundings: weather with gusts, light, lightning with its later thunder, and the sparse sounds of a place."""

from __future__ import annotations

import numpy as np

from seedream.diffusion.procedural.curves import Curve, grid, smooth_noise
from seedream.diffusion.tracks import Event
from seedream.scene.views import Place

_SPARSE: dict[str, tuple[tuple[str, float], ...]] = {
    "neon_city": (("horn_far", 14.0),),
    "city_night": (("horn_far", 16.0),),
    "forest": (("bird_chirp", 3.5),),
    "meadow": (("bird_chirp", 4.5),),
    "field": (("bird_chirp", 6.0),),
    "park": (("bird_chirp", 4.0),),
    "mountains": (("bird_chirp", 7.0), ("wind_gust", 8.0)),
    "sea": (("wave_crash", 5.0),),
    "beach": (("wave_crash", 5.0),),
    "desert": (("wind_gust", 6.0),),
}
"""Place kind: sounds that are heard without being seen, and their mean distance in seconds."""
_QUIET_BIRDS = {"night", "storm", "blue"}


def sample_environment(place: Place, duration_s: float, rng: np.random.Generator) -> tuple[dict[str, Curve], tuple[Event, ...]]:
    """Channels weather.amount, weather.wind, light.level, light.flash and the events of the surroundings of a shot."""
    times = grid(duration_s)
    base = {"clear": 0.0, "fog": 0.5, "wind": 0.4, "rain": 0.65, "snow": 0.6, "storm": 0.95}[place.weather]
    gust = smooth_noise(rng, times, 2.2)
    wind = {"storm": 0.8, "wind": 0.6}.get(place.weather, 0.25)
    channels = {
        "weather.amount": np.clip(base * (1 + 0.12 * gust), 0, 1),
        "weather.wind": np.clip(wind + 0.25 * gust, -1, 1),
        "light.level": 1 + 0.015 * smooth_noise(rng, times, 1.1),
        "light.flash": np.zeros_like(times),
    }
    events = list(_sparse(place, duration_s, rng))
    if place.weather == "storm":
        events += _lightning(channels, times, duration_s, rng)
    return {k: v.astype(np.float32) for k, v in channels.items()}, tuple(events)


def _lightning(channels: dict[str, Curve], times: Curve, duration_s: float, rng: np.random.Generator) -> list[Event]:
    """Flashes that are seen at once and heard later: light is there immediately, sound takes three seconds a kilometre."""
    events = []
    t = float(rng.uniform(0.8, 3.0))
    while t < duration_s - 0.5:
        flicker = np.where(times >= t, np.exp(-(times - t) / 0.09) + 0.7 * np.exp(-np.abs(times - t - 0.16) / 0.05), 0)
        channels["light.flash"] = np.maximum(channels["light.flash"], np.clip(flicker, 0, 1))
        lag = float(rng.uniform(0.5, 2.6))
        events.append(Event(t, "lightning", "sky"))
        events.append(Event(t + lag, "thunder", "sky", "thunder", seen=False, strength=float(1.1 - 0.3 * lag)))
        t += float(rng.uniform(3.5, 7.0))
    return events


def _sparse(place: Place, duration_s: float, rng: np.random.Generator) -> list[Event]:
    events = []
    for sound, mean_s in _SPARSE.get(place.kind, ()):
        if sound == "bird_chirp" and (place.time_of_day in _QUIET_BIRDS or place.weather in {"rain", "storm", "snow"}):
            continue
        t = float(rng.exponential(mean_s))
        while t < duration_s - 0.4:
            pan, strength = float(rng.uniform(-0.8, 0.8)), float(rng.uniform(0.25, 0.6))
            events.append(Event(t, "heard", "place", sound, seen=False, strength=strength, pan=pan))
            t += float(rng.exponential(mean_s)) + 0.5
    return events

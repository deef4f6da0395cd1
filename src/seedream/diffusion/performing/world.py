"""World: camera, weather, lightning and the sounds of a place, from what the model sampled for a shot."""

from __future__ import annotations

import numpy as np

from seedream.diffusion.curves import Curve, grid, smoothstep
from seedream.diffusion.performing.stage import Part, Reading
from seedream.diffusion.tracks import RATE_HZ, Event
from seedream.scene.storyboard import Shot
from seedream.scene.views import Place
from seedream.types import Mood

FOLLOW_REACH_U = 560.0
"""How far a camera travels to either side: places are drawn a little wider than that. Who goes further leaves the middle."""
BREATH_U = 12.0
"""Design units of unsteadiness per unit of the model's."""
ACCENT_ZOOM = 0.012
Rng = np.random.Generator
_SPARSE = {
    "neon_city": ("horn_far",), "city_night": ("horn_far",), "forest": ("bird_chirp",), "meadow": ("bird_chirp",),
    "field": ("bird_chirp",), "park": ("bird_chirp",), "mountains": ("bird_chirp", "wind_gust"), "sea": ("wave_crash",),
    "beach": ("wave_crash",), "desert": ("wind_gust",), "suburb": ("bird_chirp",),
    "garden": ("bird_chirp",), "river": ("bird_chirp",), "village": ("bird_chirp",), "skyline": ("horn_far",),
    "train_station": ("horn_far",), "planet": ("wind_gust",),
}  # fmt: skip
"""Place kind: sounds that are heard without being seen."""
_QUIET_BIRDS = {"night", "storm", "blue"}


def perform_camera(shot: Shot, reading: Reading, mood: Mood, follow_x: Curve | None) -> Part:
    """Channels camera.x, camera.y (design units), camera.zoom, and accents of the camera as events.

    The model gives the speed of the camera; how far a move goes in all is the storyboard's decision.
    """
    times, camera = grid(shot.duration_s), shot.camera
    right, down, inward = (reading.channel(f"camera.{axis}") for axis in ("x", "y", "zoom"))
    x: Curve = np.zeros_like(times)
    zoom: Curve = np.ones_like(times)
    if camera.move in ("push", "pull"):
        gone = _progress(np.abs(inward), times)
        zoom = 1.0 + (0.03 + 0.07 * camera.amount) * (gone if camera.move == "push" else 1 - gone)
    elif camera.move in ("truck", "pan"):
        x = camera.direction * (60 + 140 * camera.amount) * (_progress(np.abs(right), times) - 0.5)
    elif camera.move == "drift":
        gone = _progress(np.abs(right), times)
        x, zoom = camera.direction * (14 + 30 * camera.amount) * (gone - 0.5), 1.02 + 0.02 * gone
    elif camera.move == "follow" and follow_x is not None:
        path = follow_x - (follow_x[0] + follow_x[-1]) / 2
        x = path * min(1.0, FOLLOW_REACH_U / max(float(np.abs(path).max()), 1.0))
    held = camera.move == "static"
    if not held:
        x = x + (0.0 if camera.move == "follow" else BREATH_U * _unsteady(right))
    y = 0.0 * times if held else BREATH_U * _unsteady(down)
    accents = [] if held else reading.instants("accent")[0]
    for t in accents:
        zoom = zoom + ACCENT_ZOOM * smoothstep((times - t + 0.04) / 0.08) * np.exp(-np.maximum(times - t, 0) / 0.28)
    return Part({"camera.x": x, "camera.y": y, "camera.zoom": zoom}, tuple(Event(t, "accent", "camera") for t in accents))


def _progress(speed: Curve, times: Curve) -> Curve:
    """Way gone, 0 to 1, by a speed that never quite stops."""
    gone = np.concatenate([[0.0], np.cumsum(np.maximum(speed, 0.15 * float(speed.mean()) + 1e-3))])[: len(times)]
    out: Curve = gone / max(float(gone[-1]), 1e-6)
    return out


def _unsteady(speed: Curve) -> Curve:
    """The restless part of a sampled camera: what is left when its even motion over 1.6 seconds is taken away."""
    size = min(int(1.6 * RATE_HZ) | 1, len(speed) | 1)
    padded = np.pad(speed, size // 2, mode="edge")
    even = np.convolve(padded, np.full(size, 1 / size), "valid")[: len(speed)]
    out: Curve = np.clip(speed - even, -0.6, 0.6)
    return out


def perform_environment(place: Place, reading: Reading, duration_s: float, rng: Rng) -> Part:
    """Channels weather.amount, weather.wind, light.level, light.flash; lightning, thunder and the sparse sounds of the place."""
    times = grid(duration_s)
    wind, amount, light = (reading.channel(name) for name in ("wind", "weather", "light"))
    flashes, _ = reading.instants("flash")
    thunders, _ = reading.instants("thunder")
    storm = place.weather == "storm"
    channels = {
        "weather.wind": np.clip(wind, -1, 1), "weather.amount": np.clip(amount, 0, 1) * (place.weather != "clear"),
        "light.level": 1 + 0.5 * np.clip(light - 1, -0.1, 0.1), "light.flash": _flashes(times, flashes if storm else []),
    }  # fmt: skip
    events = [Event(t, "lightning", "sky") for t in flashes if storm]
    events += [
        Event(t, "thunder", "sky", "thunder", seen=False, strength=_loudness(reading.condition.thunder_lag_s))
        for t in thunders
        if storm
    ]
    return Part(channels, (*events, *_sparse(place, reading, duration_s, rng)))


def _flashes(times: Curve, at_s: list[float]) -> Curve:
    """Light of the sky: at once, then a second flicker."""
    out = np.zeros_like(times)
    for t in at_s:
        late = times - t
        glow = np.exp(-np.maximum(late, 0) / 0.09) + 0.7 * np.exp(-np.abs(late - 0.16) / 0.05)
        out = np.maximum(out, np.where(late >= 0, glow, 0))
    return np.clip(out, 0, 1)


def _loudness(lag_s: float) -> float:
    """Thunder is the weaker the longer it took."""
    return float(np.clip(1.1 - 0.3 * lag_s, 0.3, 1.1))


def _sparse(place: Place, reading: Reading, duration_s: float, rng: Rng) -> list[Event]:
    quiet = place.time_of_day in _QUIET_BIRDS or place.weather in {"rain", "storm", "snow"}
    sounds = [s for s in _SPARSE.get(place.kind, ()) if not (s == "bird_chirp" and quiet)]
    events = []
    for t in reading.instants("surroundings", duration_s - 0.4)[0] if sounds else []:
        sound, side, strength = str(rng.choice(sounds)), float(rng.uniform(-0.8, 0.8)), float(rng.uniform(0.25, 0.6))
        events.append(Event(t, "heard", "place", sound, seen=False, strength=strength, pan=side))
    return events

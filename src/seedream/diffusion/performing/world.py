"""World: camera, weather, lightning and the sounds of a place, from what the model sampled for a shot."""

from __future__ import annotations

import numpy as np

from seedream.diffusion.curves import Curve, grid, smoothstep
from seedream.diffusion.performing.stage import Part, Reading
from seedream.diffusion.tracks import RATE_HZ, Event
from seedream.scene.shots.camera import Move, moves
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.scene.storyboard import Shot
from seedream.types import Mood

FOLLOW_REACH_U = 560.0
"""How far a camera travels to either side: places are drawn a little wider than that. Who goes further leaves the middle."""
BREATH_U = 12.0
"""Design units of unsteadiness per unit of the model's."""
ACCENT_ZOOM = 0.012
REST_S, RAMP_S = 0.5, 0.9
"""Longest rest before and after a move, and longest time that it takes to start and to stop; short shots have shorter ones."""
FOCUS_S = 0.7
"""How long the focus takes from one depth to another."""
BEHIND = 6.0
"""Depth of what lies behind the cast."""
HIGH_TILT = 0.075
"""How far a camera that looks down is turned, as a part of the frame's height."""
LOOM = {"wide": (1.34, 0.74), "medium": (1.3, 0.72), "near": (1.3, 0.72), "close": (1.1, 0.92), "detail": (1.0, 1.0)}
"""Size of the cast against the place, seen from below and from above: heads rise above the horizon or stay under it."""
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
    """Channels camera.x, camera.y (design units), camera.zoom, what else the move needs, and accents of the camera as events.

    The model gives the speed of the camera; how far a move goes in all is the storyboard's decision.
    """
    times, camera = grid(shot.duration_s), shot.camera
    right, down, inward = (reading.channel(f"camera.{axis}") for axis in ("x", "y", "zoom"))
    more: dict[str, Curve] = {}
    x: Curve = np.zeros_like(times)
    y: Curve = np.zeros_like(times)
    zoom: Curve = np.ones_like(times)
    if camera.manner:
        more = _manner(shot, moves()[camera.manner], times, right)
        x, y, zoom = more.pop("camera.x"), more.pop("camera.y"), more.pop("camera.zoom")
        x = x + (_path(follow_x) if camera.move == "follow" and follow_x is not None else 0.0)
    elif camera.move in ("push", "pull"):
        gone = _progress(np.abs(inward), times)
        zoom = 1.0 + (0.03 + 0.07 * camera.amount) * (gone if camera.move == "push" else 1 - gone)
    elif camera.move in ("truck", "pan"):
        x = camera.direction * (60 + 140 * camera.amount) * (_progress(np.abs(right), times) - 0.5)
    elif camera.move == "drift":
        gone = _progress(np.abs(right), times)
        x, zoom = camera.direction * (14 + 30 * camera.amount) * (gone - 0.5), 1.02 + 0.02 * gone
    elif camera.move == "follow" and follow_x is not None:
        x = _path(follow_x)
    held = camera.move == "static"
    if not held and not camera.manner:
        x = x + (0.0 if camera.move == "follow" else BREATH_U * _unsteady(right))
        y = y + BREATH_U * _unsteady(down)
    accents = [] if held else reading.instants("accent")[0]
    for t in accents:
        zoom = zoom + ACCENT_ZOOM * smoothstep((times - t + 0.04) / 0.08) * np.exp(-np.maximum(times - t, 0) / 0.28)
    if camera.angle:
        more |= _angle(shot, times, more.get("camera.tilt", 0.0 * times))
    more |= _focus(shot, times)
    return Part({"camera.x": x, "camera.y": y, "camera.zoom": zoom, **more}, tuple(Event(t, "accent", "camera") for t in accents))


def _path(follow_x: Curve) -> Curve:
    """Way of a camera that keeps to somebody, as far as the place reaches."""
    path = follow_x - (follow_x[0] + follow_x[-1]) / 2
    out: Curve = path * min(1.0, FOLLOW_REACH_U / max(float(np.abs(path).max()), 1.0))
    return out


def _angle(shot: Shot, times: Curve, tilt: Curve) -> dict[str, Curve]:
    """Channels camera.loom and camera.tilt of a camera that looks up (-1) or down (1)."""
    angle = shot.camera.angle
    low, high = LOOM[shot.view.framing] if isinstance(shot.view, WorldView) else (1.0, 1.0)
    loom = 1 + (low - 1) * max(-angle, 0.0) + (high - 1) * max(angle, 0.0)
    return {"camera.loom": np.full_like(times, loom), "camera.tilt": tilt + HIGH_TILT * max(angle, 0.0)}


def _manner(shot: Shot, move: Move, times: Curve, right: Curve) -> dict[str, Curve]:
    """What a move that is data does: travel, turn, zoom and shake, centred on the framing of the view."""
    camera, duration_s = shot.camera, shot.duration_s
    gone = _progress(np.abs(right), times) if move.ease == "sampled" else _eased(move, times, duration_s)
    way = camera.direction * (gone - 0.5)
    far = {name: move.far(name, camera.amount, duration_s) for name in ("x", "y", "pan", "tilt", "zoom", "lens", "shake_u")}
    shake = _shake(times, shot.index) * far["shake_u"]
    grown = gone if camera.direction > 0 else 1 - gone
    zoom = 1.0 + (far["zoom"] * grown if far["zoom"] >= 0 else far["zoom"] * (grown - 1))
    out = {"camera.x": far["x"] * way + shake[0], "camera.y": -far["y"] * way + shake[1], "camera.zoom": zoom}
    if far["pan"]:
        out["camera.pan"] = far["pan"] * way
    if far["tilt"]:
        out["camera.tilt"] = -far["tilt"] * way
    if move.pivot:
        out["camera.pivot"] = np.full_like(times, move.pivot)
    if far["lens"]:
        out["camera.lens"] = 1.0 + far["lens"] * grown
    if move.ease == "snap":
        speed = np.abs(np.gradient(gone, times)) / RATE_HZ
        out["camera.smear"] = np.minimum(0.5 * speed, 0.3)
    return out


def _eased(move: Move, times: Curve, duration_s: float) -> Curve:
    """Way gone, 0 to 1: rest, start, even travel, stop, rest; or a snap in the middle."""
    if move.ease == "snap":
        u = np.clip((times - duration_s / 2) / move.snap_s + 0.5, 0, 1)
        return np.asarray(u * u * (3 - 2 * u))
    rest, ramp = min(REST_S, 0.12 * duration_s), min(RAMP_S, 0.3 * duration_s)
    speed = np.clip(np.minimum(times - rest, duration_s - rest - times) / ramp, 0.0, 1.0)
    gone = np.concatenate([[0.0], np.cumsum(smoothstep(speed))])[: len(times)]
    return np.asarray(gone / max(float(gone[-1]), 1e-6))


def _shake(times: Curve, take: int) -> Curve:
    """Unsteadiness of a hand `(2, T)`: slow sway, breath and a little tremor, another for every shot."""
    waves = ((0.31, 1.0), (0.83, 0.5), (1.9, 0.22), (4.3, 0.07))
    phase = 1.7 * take

    def side(k: int) -> Curve:
        turns = (2 * np.pi * f * (1 + 0.13 * k) * times + phase * (j + 1) + 2.1 * k for j, (f, _) in enumerate(waves))
        return np.asarray(sum(a * np.sin(turn) for turn, (_, a) in zip(turns, waves, strict=True)))

    return np.stack([side(0), side(1)])


def _focus(shot: Shot, times: Curve) -> dict[str, Curve]:
    """Channels camera.focus (depth) and camera.aperture where the storyboard says what is sharp."""
    camera, view = shot.camera, shot.view
    if not camera.focus or not isinstance(view, WorldView):
        return {}
    depths = [_depth(name, view.cast) for name in camera.focus]
    focus = np.full_like(times, depths[0])
    for i, depth in enumerate(depths[1:], 1):
        turn_s = shot.duration_s * i / len(depths)
        focus = focus + (depth - depths[i - 1]) * smoothstep((times - turn_s) / min(FOCUS_S, 0.4 * shot.duration_s) + 0.5)
    return {"camera.focus": focus, "camera.aperture": np.full_like(times, 0.45 + 0.45 * camera.amount)}


def _depth(name: str, members: tuple[CastMember, ...]) -> float:
    found = [m.depth for m in members if m.entity_id == name or m.entity_id.split(".")[0] == name]
    return found[0] if found else BEHIND


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

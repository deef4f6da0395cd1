"""Acting: how a member of the cast moves through a shot, and the instants at which that can be seen and heard."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from seedream.diffusion.gait import CYCLE_S, stride_hu
from seedream.diffusion.procedural.curves import Curve, crossings, grid, integrate, smooth_noise, smoothstep
from seedream.diffusion.stage import ADULT_U, head_unit_u
from seedream.diffusion.tracks import RATE_HZ, Event
from seedream.scene.views import CastMember, WorldView
from seedream.types import Mood


@dataclass(frozen=True)
class Part:
    """What one cast member contributes: channels (without the member's name) and events."""

    channels: dict[str, Curve]
    events: tuple[Event, ...] = ()


@dataclass(frozen=True)
class Scenery:
    """What acting needs to know of its surroundings: half the frame's width in design units, mood, the view, musical beats."""

    view: WorldView
    half_width_u: float
    mood: Mood
    duration_s: float
    beats_s: tuple[float, ...] = ()
    follows: bool = False


@lru_cache(maxsize=1)
def _surfaces() -> dict[str, dict[str, str]]:
    return tomllib.loads((Path(__file__).parent / "surfaces.toml").read_text("utf-8"))


def step_sound(view: WorldView) -> str:
    """Name of the footstep effect for the ground of a view's place in its weather."""
    surface = {**_surfaces()["default"], **_surfaces().get(view.place.kind, {})}
    return surface[{"rain": "wet", "storm": "wet", "snow": "snow"}.get(view.place.weather, "dry")]


def _still(member: CastMember, scenery: Scenery, rng: np.random.Generator) -> Part:
    times = grid(scenery.duration_s)
    start = member.x * scenery.half_width_u
    return Part({"x": np.full_like(times, start), "y": np.zeros_like(times)})


def _gait(member: CastMember, scenery: Scenery, rng: np.random.Generator, gait: str) -> Part:
    """Walking or running: steps keep time (3 % drift), heavier in a sad mood, quicker in an excited one."""
    times = grid(scenery.duration_s)
    slow = 1.0 - 0.22 * scenery.mood.arousal - 0.06 * scenery.mood.valence
    rate = (1.0 / (CYCLE_S[gait] * slow)) * (1 + 0.03 * smooth_noise(rng, times, 1.6))
    phase = integrate(rate.astype(np.float32), float(rng.random()))
    amplitude = 1.0 + 0.12 * min(scenery.mood.valence, 0.0)
    travel = (phase - phase[0]) * stride_hu(gait, amplitude) * head_unit_u(scenery.view.framing, member.height)
    x = _kept(member.x * scenery.half_width_u + member.facing * (travel - travel[-1] / 2), scenery)
    sound, soft = step_sound(scenery.view), {"wide": 0.6, "medium": 0.85, "close": 0.6, "detail": 0.5}[scenery.view.framing]
    events = tuple(
        Event(t, "step", member.entity_id, sound, strength=float(soft * (0.85 + 0.3 * rng.random())), pan=_pan(x, t, scenery))
        for t in crossings(phase, 0.5)
    )
    channels = {"phase": phase, "x": x, "y": np.zeros_like(x), "amplitude": np.full_like(x, amplitude)}
    return Part({k: np.asarray(v, np.float32) for k, v in channels.items()}, events)


IN_FRAME = 0.86
"""How far from the middle, as a part of half the frame's width, somebody may start or end a way that fits into the frame."""


def _kept(x: Curve, scenery: Scenery) -> Curve:
    """A way moved sideways so that all of it is seen, where the frame has room for it and the camera does not follow."""
    reach = IN_FRAME * scenery.half_width_u
    low, high = float(x.min()), float(x.max())
    if scenery.follows or high - low > 2 * reach:
        return x
    return x + max(0.0, -reach - low) - max(0.0, high - reach)


def _pan(x: Curve, time_s: float, scenery: Scenery) -> float:
    camera = x[min(int(time_s * RATE_HZ), len(x) - 1)]
    offset = 0.0 if scenery.follows else float(camera) / scenery.half_width_u
    return float(np.clip(0.7 * offset, -0.8, 0.8))


def _hop(member: CastMember, scenery: Scenery, rng: np.random.Generator) -> Part:
    """Jumping or bouncing: ballistic arcs with a rest between them; every landing is seen and heard."""
    times = grid(scenery.duration_s)
    height = ADULT_U[scenery.view.framing] * member.height * (0.22 + 0.12 * rng.random())
    air = 2 * np.sqrt(2 * height / (9.81 * ADULT_U[scenery.view.framing] / 1.75))
    period = float(air + 0.25 + 0.2 * rng.random())
    start = float(0.3 + 0.5 * rng.random())
    u = (times - start) % period / air
    y = np.where((times >= start) & (u <= 1), 4 * height * u * (1 - u), 0.0)
    landings = np.arange(start + air, scenery.duration_s, period)
    base = _still(member, scenery, rng).channels
    events = tuple(Event(float(t), "land", member.entity_id, step_sound(scenery.view), pan=0.6 * member.x) for t in landings)
    return Part({**base, "y": y.astype(np.float32)}, events)


def _dance(member: CastMember, scenery: Scenery, rng: np.random.Generator) -> Part:
    """Dancing: a step on every beat of the music, the body swaying with it."""
    times = grid(scenery.duration_s)
    beats = [b for b in scenery.beats_s if 0 <= b <= scenery.duration_s] or list(np.arange(0.3, scenery.duration_s, 0.55))
    knots = np.concatenate([[-0.5], np.arange(len(beats)) * 0.5, [len(beats) * 0.5]])
    spots = np.concatenate([[min(beats[0] - 0.5, -0.01)], beats, [max(scenery.duration_s, beats[-1]) + 0.5]])
    phase = np.interp(times, spots, knots).astype(np.float32)
    sway = 0.10 * ADULT_U[scenery.view.framing] * np.sin(np.pi * 2 * phase)
    base = _still(member, scenery, rng).channels
    events = tuple(
        Event(float(b), "step", member.entity_id, step_sound(scenery.view), strength=0.5, pan=0.6 * member.x) for b in beats
    )
    return Part({**base, "phase": phase, "x": (base["x"] + sway).astype(np.float32)}, events)


def _type(member: CastMember, scenery: Scenery, rng: np.random.Generator) -> Part:
    """Typing: bursts of keys with pauses for thought."""
    base = _still(member, scenery, rng).channels
    t, keys = 0.4, []
    while t < scenery.duration_s - 0.1:
        keys.append(Event(t, "key", member.entity_id, "key_type", seen=False, strength=0.5, pan=0.6 * member.x))
        t += float(rng.gamma(6.0, 0.03)) if rng.random() < 0.9 else float(rng.uniform(0.5, 1.1))
    return Part(base, tuple(keys))


_SPEEDS = {"fly": 0.55, "swim": 0.35, "drive": 1.1, "ride": 0.8, "float": 0.02, "sail": 0.12, "drift": 0.08}
"""Adult heights per second."""


def _fly(member: CastMember, scenery: Scenery, rng: np.random.Generator) -> Part:
    """Flying, swimming, floating, driving: a path with its own wander; wings and fins beat with the phase."""
    times = grid(scenery.duration_s)
    adult = ADULT_U[scenery.view.framing]
    speed = {"fly": 0.55, "swim": 0.35, "drive": 1.1, "ride": 0.8, "float": 0.02, "sail": 0.12, "drift": 0.08}[
        member.action
    ] * adult
    speed *= 1.0 + 0.35 * scenery.mood.arousal
    tethered = member.noun in {"kite", "balloon"}
    travel = speed * times * (0.0 if tethered else 1.0)
    lift = {"fly": 0.9, "float": 0.04, "swim": 0.35}.get(member.action, 0.0)
    if scenery.view.framing == "medium" and member.height > 0.5 and member.action == "fly":
        lift = 0.3  # somebody tall who flies still fits into the picture
    if tethered:  # whatever hangs on a string stays in the picture with whoever holds it
        lift = {"wide": 0.9, "medium": 0.25, "close": 0.1, "detail": 0.3}[scenery.view.framing]
    wander = {"fly": 0.12, "float": 0.03, "swim": 0.08}.get(member.action, 0.0)
    y = adult * (lift + wander * smooth_noise(rng, times, 1.8))
    x = (
        member.x * scenery.half_width_u
        + member.facing * (travel - travel[-1] / 2)
        + (0.10 * adult * smooth_noise(rng, times, 2.2) if tethered else 0.0)
    )
    x = _kept(np.asarray(x, np.float32), scenery)
    phase = integrate(np.full_like(times, {"fly": 2.2, "swim": 1.1}.get(member.action, 1.0)), float(rng.random()))
    events: tuple[Event, ...] = ()
    if member.action == "drive":
        closest = float(times[int(np.argmin(np.abs(x)))])
        events = (Event(max(closest, 0.0), "pass", member.entity_id, "car_pass", seen=False, strength=0.7),)
    return Part({"x": x.astype(np.float32), "y": y.astype(np.float32), "phase": phase}, events)


Sampler = Callable[[CastMember, Scenery, np.random.Generator], Part]
ACTIONS: dict[str, Sampler] = {
    "walk": lambda m, s, r: _gait(m, s, r, "walk"),
    "carry": lambda m, s, r: _gait(m, s, r, "walk"),
    "run": lambda m, s, r: _gait(m, s, r, "run"),
    "jump": _hop,
    "bounce": _hop,
    "dance": _dance,
    "type": _type,
    **dict.fromkeys(("fly", "swim", "drive", "ride", "float", "sail", "drift"), _fly),
}
"""Action to sampler; every other action acts on the spot."""

_GESTURES = {"wave", "point", "think", "talk", "look_up", "read", "write"}


def sample_member(member: CastMember, scenery: Scenery, rng: np.random.Generator) -> Part:
    """All channels (prefixed by the entity's id) and events of one cast member."""
    part = ACTIONS.get(member.action, _still)(member, scenery, rng)
    times = grid(scenery.duration_s)
    channels = {**part.channels, **_life(times, scenery, rng)}
    if member.action in _GESTURES:
        rise = smoothstep((times - 0.25) / 0.7)
        fall = smoothstep((times - scenery.duration_s + 0.6) / 0.6) if member.action in {"wave", "point"} else 0.0
        channels["gesture"] = (rise * (1 - fall)).astype(np.float32)
    return Part({f"{member.entity_id}.{name}": value for name, value in channels.items()}, part.events)


def _life(times: Curve, scenery: Scenery, rng: np.random.Generator) -> dict[str, Curve]:
    """What keeps a figure alive: blinks every few seconds, a wandering gaze, energy from the mood."""
    blink = np.zeros_like(times)
    t = float(rng.uniform(0.6, 2.5))
    while t < scenery.duration_s:
        blink = np.maximum(blink, np.clip(1 - np.abs(times - t) / 0.09, 0, 1))
        t += float(rng.gamma(4.0, 0.9)) + 0.4
    gaze = np.clip(0.35 * smooth_noise(rng, times, 1.3), -1, 1)
    energy = np.full_like(times, np.clip(0.5 + 0.4 * scenery.mood.arousal, 0.05, 1))
    return {"blink": blink.astype(np.float32), "gaze": gaze.astype(np.float32), "energy": energy.astype(np.float32)}

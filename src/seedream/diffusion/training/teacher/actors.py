"""Actors: what a subject does in a take, as contacts that are seen and heard and curves of its body.

Each procedure knows the mood, the beats of the music and the stressed words that it may follow. Times are seconds from the start
of the take; procedures begin `BEFORE_S` before it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from seedream.diffusion.training.teacher.signals import BEFORE_S, Signal, hump, smooth_noise, steady

GRAVITY = 9.81 / 1.75
"""Adult heights per second squared."""


@dataclass(frozen=True, eq=False)
class Stage:
    """What an actor may follow: frame times `(T,)`, mood, beats, stressed words of what it says itself, and the wind."""

    times: Signal
    valence: float
    arousal: float
    pace: float
    beats_s: tuple[float, ...]
    stressed_s: tuple[float, ...]
    wind: Signal
    interval_s: float = 0.0


@dataclass(frozen=True, eq=False)
class Acting:
    """Contacts (times, strengths as heard), whether they keep a clock, whether they are heard, and curves by channel."""

    contacts: list[float] = field(default_factory=list)
    strengths: list[float] = field(default_factory=list)
    clocked: bool = False
    heard: bool = True
    curves: dict[str, Signal] = field(default_factory=dict)
    ticks: list[float] = field(default_factory=list)
    """Turns of the clock where they are no contacts (wing beats)."""


Rng = np.random.Generator


def _end(stage: Stage) -> float:
    return float(stage.times[-1]) + BEFORE_S


def _loudness(rng: Rng, count: int, base: float = 0.85) -> list[float]:
    return [float(s) for s in np.clip(base + 0.1 * rng.standard_normal(count), 0.55, 1.1)]


def _gait(stage: Stage, rng: Rng) -> Acting:
    contacts = steady(rng, -BEFORE_S, _end(stage), stage.interval_s, 0.03, 0.03)
    rate = 1 / np.diff(contacts)
    speed = np.interp(stage.times, contacts[1:], rate) * 0.5
    weight = _loudness(rng, len(contacts), 0.85 + 0.1 * stage.arousal)
    return Acting(contacts, weight, True, True, {"speed": speed})


def _jump(stage: Stage, rng: Rng) -> Acting:
    height = 0.22 + 0.12 * rng.random() + 0.05 * stage.arousal
    return _leaps(stage, rng, lambda: float(np.clip(height * (1 + 0.05 * rng.standard_normal()), 0.12, 0.5)), 0.22, 0.5)


def _leaps(stage: Stage, rng: Rng, height: Callable[[], float], rest_low_s: float, rest_high_s: float) -> Acting:
    """Ballistic arcs with rests between; each landing is a contact."""
    t, y, contacts = -BEFORE_S + rng.random(), np.zeros_like(stage.times), []
    while t < _end(stage):
        top = height()
        air = 2 * float(np.sqrt(2 * top / GRAVITY))
        u = (stage.times - t) / air
        y += np.where((u > 0) & (u < 1), 4 * top * u * (1 - u), 0)
        contacts.append(t + air)
        t += air + float(rng.uniform(rest_low_s, rest_high_s)) * (1.2 - 0.4 * stage.pace)
    return Acting(contacts, _loudness(rng, len(contacts)), False, True, {"height": y})


def _bounce(stage: Stage, rng: Rng) -> Acting:
    """A ball that loses height at every contact and is thrown again."""
    lost, y, contacts, strengths = rng.uniform(0.55, 0.8), np.zeros_like(stage.times), [], []
    t = -BEFORE_S + rng.random()
    while t < _end(stage):
        top = float(rng.uniform(0.45, 1.0)) * (1 + 0.2 * stage.arousal)
        while top > 0.045:
            air = 2 * float(np.sqrt(2 * top / GRAVITY))
            u = (stage.times - t) / air
            y += np.where((u > 0) & (u < 1), 4 * top * u * (1 - u), 0)
            contacts.append(t + air)
            strengths.append(float(np.clip(0.5 + 0.6 * np.sqrt(top) + 0.05 * rng.standard_normal(), 0.5, 1.1)))
            t += air
            top *= float(np.clip(lost + 0.04 * rng.standard_normal(), 0.4, 0.88))
        t += float(rng.uniform(0.3, 1.0))
    return Acting(contacts, strengths, False, True, {"height": y})


def _fall(stage: Stage, rng: Rng) -> Acting:
    """Something falls, rebounds once or twice, lies still; later the next."""
    y, contacts, strengths = np.zeros_like(stage.times), [], []
    t = -BEFORE_S + 2.0 * rng.random()
    while t < _end(stage):
        top = float(rng.uniform(0.7, 1.5))
        half = float(np.sqrt(2 * top / GRAVITY))
        u = (stage.times - t) / half
        y += np.where((u > -0.6) & (u < 1), top * (1 - np.clip(u, 0, 1) ** 2), 0)
        t += half
        for strength in (1.0, 0.75)[: int(rng.integers(1, 3))]:
            contacts.append(t)
            strengths.append(strength)
            small = top * float(rng.uniform(0.06, 0.14))
            air = 2 * float(np.sqrt(2 * small / GRAVITY))
            u = (stage.times - t) / air
            y += np.where((u > 0) & (u < 1), 4 * small * u * (1 - u), 0)
            t += air
        t += float(rng.uniform(1.2, 3.0))
    return Acting(contacts, strengths, False, True, {"height": y})


def _dance(stage: Stage, rng: Rng) -> Acting:
    beats = list(stage.beats_s) or steady(rng, -BEFORE_S, _end(stage), stage.interval_s, 0.012, 0.01)
    return Acting(beats, _loudness(rng, len(beats), 0.75), True, True, {"speed": 0.6 + 0.2 * smooth_noise(rng, stage.times, 1.5)})


def _talk(stage: Stage, rng: Rng) -> Acting:
    """Hands strike with the stressed words of their owner."""
    strokes = list(stage.stressed_s)
    gesture = np.zeros_like(stage.times)
    for t in strokes:
        d = stage.times - t
        gesture = np.maximum(gesture, np.where(d < 0, np.exp(-0.5 * (d / 0.16) ** 2), np.exp(-d / 0.4)))
    return Acting(strokes, [], False, False, {"gesture": 0.2 + 0.8 * gesture})


def _held(low_s: float, high_s: float, gap_s: float) -> Callable[[Stage, Rng], Acting]:
    """A gesture that is raised, held and lowered again."""

    def act(stage: Stage, rng: Rng) -> Acting:
        t, curve = -BEFORE_S + 2 * rng.random(), np.zeros_like(stage.times)
        while t < _end(stage):
            length = float(rng.uniform(low_s, high_s))
            curve = np.maximum(curve, hump(stage.times, t, t + length))
            t += length + gap_s * float(0.4 + rng.random())
        return Acting(heard=False, curves={"gesture": curve})

    return act


def _type(stage: Stage, rng: Rng) -> Acting:
    """Bursts of keys with pauses for thought."""
    t, keys = -BEFORE_S, []
    while t < _end(stage):
        keys.append(t)
        quick = 0.14 + float(rng.gamma(3.0, 0.03)) * (1.3 - 0.6 * stage.pace)
        t += quick if rng.random() < 0.9 else float(rng.uniform(0.5, 1.1))
    return Acting(keys, _loudness(rng, len(keys), 0.8), False, True, {})


def _tap(stage: Stage, rng: Rng) -> Acting:
    """A finger reaches out and taps; sometimes twice."""
    t, taps, reach = -BEFORE_S + rng.random(), [], np.zeros_like(stage.times)
    while t < _end(stage):
        strokes = [t, t + float(rng.uniform(0.22, 0.32))] if rng.random() < 0.2 else [t]
        taps += strokes
        reach = np.maximum(reach, hump(stage.times, t - 0.35, strokes[-1] + 0.35, 0.3))
        t = strokes[-1] + float(rng.uniform(0.7, 1.9)) * (1.25 - 0.5 * stage.pace)
    return Acting(taps, _loudness(rng, len(taps)), False, True, {"gesture": reach})


def _drive(stage: Stage, rng: Rng) -> Acting:
    """Vehicles pass: the contact is the instant of closest approach."""
    t, passes, near = -BEFORE_S + 3 * rng.random(), [], np.zeros_like(stage.times)
    while t < _end(stage):
        passes.append(t)
        near = np.maximum(near, np.exp(-np.abs(stage.times - t) / 0.5))
        t += float(rng.uniform(2.5, 5.5)) * (1.2 - 0.4 * stage.pace)
    return Acting(passes, _loudness(rng, len(passes), 0.9), False, True, {"speed": 0.6 + 0.3 * stage.arousal + near})


def _machine(stage: Stage, rng: Rng) -> Acting:
    """A hammer, a press, a pump: lifted slowly, dropped, in strict time."""
    strokes = steady(rng, -BEFORE_S, _end(stage), stage.interval_s, 0.012, 0.008)
    phase = np.interp(stage.times, strokes, np.arange(len(strokes))) % 1.0
    lift = np.where(phase < 0.75, np.sin(np.pi / 2 * phase / 0.75) ** 2, 1 - ((phase - 0.75) / 0.25) ** 2)
    return Acting(strokes, _loudness(rng, len(strokes), 0.95), True, True, {"height": 0.6 * lift})


def _door(stage: Stage, rng: Rng) -> Acting:
    """The latch clicks, the door swings, it falls shut."""
    t, contacts, strengths, swing = -BEFORE_S + 2 * rng.random(), [], [], np.zeros_like(stage.times)
    while t < _end(stage):
        held = float(rng.uniform(1.2, 2.6))
        contacts += [t, t + held]
        strengths += [0.6, 1.0]
        opened = np.clip((stage.times - t) / 0.7, 0, 1) * np.clip((t + held - stage.times) / 0.45, 0, 1)
        swing = np.maximum(swing, opened)
        t += held + float(rng.uniform(1.0, 2.5))
    return Acting(contacts, strengths, False, True, {"gesture": swing})


def _fly(stage: Stage, rng: Rng) -> Acting:
    """Wings keep time; the path wanders."""
    beats = steady(rng, -BEFORE_S, _end(stage), stage.interval_s, 0.03, 0.05)
    curves = {"height": 0.8 + 0.25 * smooth_noise(rng, stage.times, 1.8), "speed": 0.6 + 0.2 * stage.arousal
              + 0.12 * smooth_noise(rng, stage.times, 2.0)}  # fmt: skip
    return Acting([], [], True, False, curves, beats)


def _drift(stage: Stage, rng: Rng) -> Acting:
    """Leaves, lanterns, flocks: carried by the wind, a little later than it."""
    carried = np.interp(stage.times - 0.3, stage.times, stage.wind)
    curves = {"height": 0.5 + 0.3 * smooth_noise(rng, stage.times, 2.4), "speed": 0.15 + 0.5 * carried}
    return Acting(heard=False, curves=curves)


def _quiet(stage: Stage, rng: Rng) -> Acting:
    return Acting(heard=False)


PROCEDURES: dict[str, Callable[[Stage, Rng], Acting]] = {
    "none": _quiet, "walk": _gait, "run": _gait, "jump": _jump,
    "bounce": _bounce, "fall": _fall, "dance": _dance, "talk": _talk, "wave": _held(1.6, 3.2, 0.7), "think": _held(2.5, 6.0, 0.7),
    "type": _type, "tap": _tap, "drive": _drive, "machine": _machine, "door": _door, "fly": _fly, "drift": _drift, "idle": _quiet,
}  # fmt: skip
ALIVE = {"walk", "run", "jump", "dance", "talk", "wave", "think", "type", "tap", "idle"}


def sample_life(stage: Stage, rng: Rng) -> tuple[list[float], Signal]:
    """Blinks (times) and gaze -1..1 `(T,)` of a living actor."""
    t, blinks = float(rng.uniform(-1, 2.5)), []
    while t < _end(stage):
        blinks.append(t)
        t += float(rng.gamma(4.0, 0.9)) + 0.4
    return blinks, np.clip(0.35 * smooth_noise(rng, stage.times, 1.3), -1, 1)

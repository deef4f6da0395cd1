"""Conditions: what a window is to show and sound like, as the vector that the model is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.layout import ACTIONS, MUSICAL, SENSES, SLOTS, SOUNDING, TIMED
from seedream.diffusion.tracks import RATE_HZ
from seedream.types import Mood

MOVES: Final = ("static", "push", "pull", "truck", "pan", "drift", "follow")
SURROUNDINGS: Final = ("screen", "interior", "city", "nature", "water", "desert", "sky", "studio")
WEATHERS: Final = ("clear", "fog", "wind", "rain", "snow", "storm")
MEANING: Final = 16
"""Numbers that the prompt's embedding is projected to."""
Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Subject:
    """Who or what acts in a slot. `lag_s` is how much later it is heard than seen (sound travels 343 m a second).

    `interval_s` is the nominal time between the contacts of an action that keeps time, 0 for all others.
    """

    action: str = "none"
    speaks: bool = False
    seen: bool = True
    heard: bool = True
    lag_s: float = 0.0
    interval_s: float = 0.0


NOBODY: Final = Subject(seen=False, heard=False)


_INTERVALS_S = {"walk": (0.5, 0.5), "run": (0.34, 0.34), "dance": (0.42, 0.62), "machine": (0.45, 1.2), "fly": (0.38, 0.55)}


def nominal_interval(action: str, mood: Mood, pace: float, tempo_bpm: float, rng: np.random.Generator) -> float:
    """Time between contacts that an action aims at, in seconds: heavier steps in a sad mood, quicker ones in an excited one;
    dancers take it from the music. 0 for actions that keep no time."""
    if action not in _INTERVALS_S:
        return 0.0
    if action == "dance" and tempo_bpm:
        return 60.0 / tempo_bpm
    low, high = _INTERVALS_S[action]
    usual = float(rng.uniform(low, high)) * float(np.exp(0.03 * rng.standard_normal()))
    slow = 1.0 - 0.22 * mood.arousal - 0.06 * mood.valence if action in ("walk", "run") else 1.0 - 0.1 * mood.arousal
    return usual * slow * (1.08 - 0.16 * pace)


@dataclass(frozen=True, eq=False)
class Condition:
    """One window. Moods -1..1, `pace` 0..1, `camera_amount` 0..1, `elements` that appear, `thunder_lag_s` 0.3..3."""

    subjects: tuple[Subject, ...] = (NOBODY,) * SLOTS
    camera: str = "static"
    camera_amount: float = 0.5
    camera_direction: int = 1
    surroundings: str = "studio"
    weather: str = "clear"
    thunder_lag_s: float = 1.5
    valence: float = 0.0
    arousal: float = 0.0
    pace: float = 0.5
    tempo_bpm: float = 0.0
    speech: bool = False
    elements: int = 0
    meaning: Vector = field(default_factory=lambda: np.zeros(MEANING, np.float32))

    def vector(self) -> Vector:
        """The condition `(SIZE,)` float32; the last number says that there is one (an all-zero vector is "no condition")."""
        parts: list[float] = []
        for subject in self.subjects:
            parts += _one_of(subject.action, ACTIONS)
            parts += [float(subject.speaks), float(subject.seen), float(subject.heard)]
            parts.append(2.0 * float(np.log2(subject.interval_s / 0.5)) if subject.interval_s else 0.0)
        parts += [*_one_of(self.camera, MOVES), self.camera_amount, float(self.camera_direction)]
        parts += [*_one_of(self.surroundings, SURROUNDINGS), *_one_of(self.weather, WEATHERS)]
        tempo = float(np.log2(self.tempo_bpm / 100.0)) if self.tempo_bpm else 0.0
        parts += [self.valence, self.arousal, self.pace, float(self.tempo_bpm > 0), 2.0 * tempo, float(self.speech)]
        parts += [min(self.elements, 12) / 6.0, *self.meaning.tolist(), 1.0]
        return np.array(parts, np.float32)

    def told(self, frames: int, start_s: float = 0.0) -> Vector:
        """What the network is told at every frame `(T, TOLD)`: nominal clocks, as sine and cosine of a phase that turns once per
        beat or contact from time 0 on, and 1 for each stream of the subjects that there is.

        Clocks are the frame of reference of the phase channels, which say how far a stream leads its clock: a slow signal that
        holds still where time is kept.
        """
        out: Vector = tell(np.array([self.intervals_s()]), np.array([self.present()]), frames, np.array([start_s]))[0]
        return out

    def present(self) -> tuple[bool, ...]:
        """Which of `SENSES` there are: subjects may be out of sight, and may make no sound."""
        senses = [(s.seen and s.action != "none", s.heard and s.action in SOUNDING) for s in self.subjects]
        return tuple(there for both in senses for there in both)

    def intervals_s(self) -> tuple[float, ...]:
        """Interval (s) of every clock, 0 where it stands still; dancers' clocks are those of the music."""
        senses = zip(SENSES, self.present(), strict=True)
        own = (self.subjects[int(sense[-1])].interval_s if there else 0.0 for sense, there in senses)
        return (60.0 / self.tempo_bpm if self.tempo_bpm else 0.0, *own)

    def led_by(self, stream: str) -> str:
        """The stream of the music whose phase a stream of `TIMED` leads, "" where it leads its nominal clock."""
        dances = stream[:-1] in MUSICAL and self.tempo_bpm > 0 and self.subjects[int(stream[-1])].action == "dance"
        return MUSICAL[stream[:-1]] if dances else ""

    def turning_s(self) -> tuple[float, ...]:
        """Interval (s) of the nominal clock that each stream of `TIMED` leads, 0 for none."""
        return tuple(0.0 if self.led_by(stream) else self.interval_s(stream) for stream in TIMED)

    def interval_s(self, stream: str) -> float:
        """Nominal time between the events of a stream that keeps time, in seconds; 0 for all others."""
        return self.intervals_s()[TIMED[stream][2]] if stream in TIMED else 0.0

    def lag_s(self, stream: str) -> float:
        """How much later than its source a stream is heard."""
        if stream == "thunder":
            return self.thunder_lag_s
        return self.subjects[int(stream[-1])].lag_s if stream.startswith("heard") else 0.0


def tell(intervals_s: NDArray[np.float64], present: NDArray[np.bool_], frames: int, start_s: NDArray[np.float64]) -> Vector:
    """What is told at every frame `(B, T, TOLD)`: clocks with `intervals_s` `(B, CLOCKS)`, which began `start_s` `(B,)` before the
    windows, and which streams are `present` `(B, SENSES)`."""
    turning = intervals_s > 0
    times_s = start_s[:, None] + np.arange(frames) / RATE_HZ
    angle = 2 * np.pi * times_s[:, :, None] * (turning / np.where(turning, intervals_s, 1.0))[:, None]
    both = np.stack([np.sin(angle), np.cos(angle)], -1) * turning[:, None, :, None]
    there = np.broadcast_to(present[:, None], (*angle.shape[:2], present.shape[1]))
    out: Vector = np.concatenate([both.reshape(*angle.shape[:2], -1), there], -1).astype(np.float32)
    return out


def _one_of(name: str, names: tuple[str, ...]) -> list[float]:
    one = [0.0] * len(names)
    one[names.index(name)] = 1.0
    return one


SIZE: Final = len(Condition().vector())
"""Length of a condition vector."""

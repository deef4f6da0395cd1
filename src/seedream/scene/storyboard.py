"""Storyboard: the scene's beats as shots on one clock, timed by the real durations of the narration."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from seedream.inputs.tones import Tones
from seedream.scene.shots.views import View
from seedream.types import Mood

CameraMove = Literal["static", "push", "pull", "truck", "pan", "drift", "follow"]
Manner = Literal["", "pan", "tilt", "crane", "orbit", "dolly zoom", "handheld", "whip"]
"""A move of `data/moves.toml`; "" is a move that the model of tracks knows by itself."""
Transition = Literal["cut", "match", "dip", "fade", "fade white", "dissolve", "whip", "iris", "wipe"]


@dataclass(frozen=True, slots=True)
class Camera:
    """How the camera moves in a shot: the move, its strength (0..1) and its direction (1 right/in/up, -1 left/out/down).

    `manner` refines the move beyond those that the model of tracks knows. `focus` names the members of the cast that are sharp one
    after the other ("" is the place behind them); without it everything is. `angle` -1 looks up from below, 1 down from above.
    """

    move: CameraMove = "drift"
    amount: float = 0.5
    direction: int = 1
    manner: Manner = ""
    focus: tuple[str, ...] = ()
    angle: float = 0.0

    @property
    def name(self) -> str:
        """The move by its name."""
        return self.manner or self.move


@dataclass(frozen=True, slots=True)
class Treatment:
    """What notes changed in one shot beyond its view and camera; the defaults change nothing.

    The grade, each -1..1: `warmth` (amber or blue), `brightness`, `contrast`, `colour` (saturation). `weather` is a factor on the
    amount of rain, snow or fog, `pace` is added to the film's for this shot; `style` names another look than the film's; `take`
    counts how often another take was asked for. `match` are the colours of a picture that the shot comes near to. `captions` and
    `title` are factors on the size of type over the picture.
    """

    warmth: float = 0.0
    brightness: float = 0.0
    contrast: float = 0.0
    colour: float = 0.0
    weather: float = 1.0
    pace: float = 0.0
    style: str = ""
    take: int = 0
    match: Tones | None = None
    captions: float = 1.0
    title: float = 1.0


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """A line of the script as it is heard: which utterance, and when it starts, in seconds from the start of the film."""

    line_id: str
    start_s: float
    duration_s: float


@dataclass(frozen=True, slots=True)
class Shot:
    """One uninterrupted view. Times are seconds from the start of the film."""

    id: str
    index: int
    beat_id: str
    purpose: str
    start_s: float
    duration_s: float
    view: View
    camera: Camera
    lines: tuple[SpokenLine, ...] = ()
    transition: Transition = "cut"
    treatment: Treatment = Treatment()

    @property
    def end_s(self) -> float:
        """When the shot ends, in seconds from the start of the film."""
        return self.start_s + self.duration_s


@dataclass(frozen=True, slots=True)
class Storyboard:
    """All shots on one clock; every cut lies on a beat of the music.

    Beats fall at `beats_s` (film time, before the start to beyond the end) where a given song sets them, else at
    `k * 60 / tempo_bpm` seconds. `energy` is how strong the music is in each part of the film, 0..1, where an example sets it.
    """

    shots: tuple[Shot, ...]
    duration_s: float
    fps: int
    tempo_bpm: float
    beats_per_bar: int
    mood: Mood
    pace: float
    beats_s: tuple[float, ...] = ()
    energy: tuple[float, ...] = ()

    def beats_between(self, start_s: float, end_s: float, per_beat: int = 1) -> tuple[float, ...]:
        """Film times of the beats from `start_s` up to but not including `end_s`; `per_beat` 2 gives half beats as well."""
        return beats_between(start_s, end_s, self.tempo_bpm, self.beats_s, per_beat)


_SAME_S = 1e-6


def beats_between(
    start_s: float, end_s: float, tempo_bpm: float, beats_s: tuple[float, ...] = (), per_beat: int = 1
) -> tuple[float, ...]:
    """Beats from `start_s` up to but not including `end_s`: those of `beats_s`, or of a regular grid at `tempo_bpm` without any."""
    if beats_s:
        parts = [a + (b - a) * i / per_beat for a, b in pairwise(beats_s) for i in range(per_beat)]
        return tuple(t for t in (*parts, beats_s[-1]) if start_s - _SAME_S <= t < end_s - _SAME_S)
    step_s = 60.0 / tempo_bpm / per_beat
    first, stop = math.ceil((start_s - _SAME_S) / step_s), math.ceil((end_s - _SAME_S) / step_s)
    return tuple(k * step_s for k in range(first, stop))

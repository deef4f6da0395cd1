"""Storyboard: the scene's beats as shots on one clock, timed by the real durations of the narration."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from seedream.scene.views import View
from seedream.types import Mood

CameraMove = Literal["static", "push", "pull", "truck", "pan", "drift", "follow"]
Transition = Literal["cut", "dip"]


@dataclass(frozen=True, slots=True)
class Camera:
    """How the camera moves in a shot: the move, its strength (0..1) and its direction (1 right/in, -1 left/out)."""

    move: CameraMove = "drift"
    amount: float = 0.5
    direction: int = 1


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

    @property
    def end_s(self) -> float:
        """When the shot ends, in seconds from the start of the film."""
        return self.start_s + self.duration_s


@dataclass(frozen=True, slots=True)
class Storyboard:
    """All shots on one clock. Beats of the music fall at `k * 60 / tempo_bpm` seconds; every cut lies on one."""

    shots: tuple[Shot, ...]
    duration_s: float
    fps: int
    tempo_bpm: float
    beats_per_bar: int
    mood: Mood
    pace: float

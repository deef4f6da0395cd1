"""What every performer needs to know of a shot, and small helpers that they share."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import numpy as np

from seedream.diffusion.conditions import Condition
from seedream.diffusion.curves import Curve
from seedream.diffusion.denoiser import Numbers
from seedream.diffusion.events import events_of
from seedream.diffusion.layout import index
from seedream.diffusion.tracks import RATE_HZ, Event
from seedream.scene.shots.views import WorldView
from seedream.types import Mood

LOUDEST = 1.1
"""Strongest event there is; guidance sometimes draws a pulse higher."""
SAME_S = 0.06
"""A contact and a sound nearer than this are one event, seen and heard."""
IN_FRAME = 0.86
"""How far from the middle, as a part of half the frame's width, somebody may start or end a way that fits into the frame."""


@dataclass(frozen=True)
class Part:
    """What one performer contributes: channels and events."""

    channels: dict[str, Curve]
    events: tuple[Event, ...] = ()


@dataclass(frozen=True)
class Stage:
    """A shot as performers see it: half the frame's width in design units, mood, duration, whether the camera follows."""

    view: WorldView
    half_width_u: float
    mood: Mood
    duration_s: float
    follows: bool = False

    @property
    def frames(self) -> int:
        """Samples of a track, the shot's end included."""
        return int(np.ceil(self.duration_s * RATE_HZ)) + 1


@lru_cache(maxsize=1)
def _surfaces() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.files("seedream.diffusion.performing").joinpath("surfaces.toml").read_text("utf-8"))


def step_sound(view: WorldView) -> str:
    """Name of the footstep effect for the ground of a view's place in its weather."""
    surface = {**_surfaces()["default"], **_surfaces().get(view.place.kind, {})}
    return surface[{"rain": "wet", "storm": "wet", "snow": "snow"}.get(view.place.weather, "dry")]


@dataclass(frozen=True, eq=False)
class Reading:
    """A sampled take `(T, C)` in natural values, and the condition that it was sampled under."""

    values: Numbers
    condition: Condition
    duration_s: float

    def channel(self, name: str) -> Curve:
        """One channel at the samples of the shot's tracks, its end included."""
        out: Curve = self.values[: int(np.ceil(self.duration_s * RATE_HZ)) + 1, index(name)]
        return out

    def instants(self, stream: str, until_s: float | None = None) -> tuple[list[float], list[float]]:
        """Times and strengths of a stream's events within the shot."""
        times, strengths = events_of(self.values, stream, self.condition)
        inside = (times >= 0) & (times < (self.duration_s if until_s is None else until_s))
        return [float(t) for t in times[inside]], [min(float(s), LOUDEST) for s in strengths[inside]]


def paired(seen_s: list[float], heard_s: list[float], within_s: float = SAME_S) -> tuple[list[tuple[float, int]], list[int]]:
    """Each seen instant with the index of the sound that is the same event (-1 without one), and the sounds left over."""
    free = set(range(len(heard_s)))
    out = []
    for t in seen_s:
        nearest = min(free, key=lambda j: abs(heard_s[j] - t), default=-1)
        if nearest >= 0 and abs(heard_s[nearest] - t) <= within_s:
            free.discard(nearest)
            out.append((t, nearest))
        else:
            out.append((t, -1))
    return out, sorted(free)


def kept(x: Curve, stage: Stage) -> Curve:
    """A way moved sideways so that all of it is seen, where the frame has room for it and the camera does not follow."""
    reach = IN_FRAME * stage.half_width_u
    low, high = float(x.min()), float(x.max())
    if stage.follows or high - low > 2 * reach:
        return x
    return x + max(0.0, -reach - low) - max(0.0, high - reach)


def pan(x: Curve, time_s: float, stage: Stage) -> float:
    """Where in the stereo picture somebody at `x` is heard."""
    offset = 0.0 if stage.follows else float(x[min(int(time_s * RATE_HZ), len(x) - 1)]) / stage.half_width_u
    return float(np.clip(0.7 * offset, -0.8, 0.8))

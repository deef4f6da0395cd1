"""Shown: one beat of a plot, ready to be staged."""

from __future__ import annotations

from dataclasses import dataclass, field

from seedream.scene.shots.views import Framing, TimeOfDay, Weather
from seedream.types import Attributes

HERE = "Here"
"""Words for where a film began."""


@dataclass(frozen=True, slots=True)
class Shown:
    """How a turn of a plot is shown. `lines` are its narration, longest first; `place` are words for where it plays ("" where the
    turn before did, HERE where the film began); `looks` are what somebody looks like in it alone, by their id; what stands there is
    `again` seen from nearer. One that `ends` belongs to the end of its plot. Where it `turns`, hour and weather are its own
    whatever the request says.
    """

    purpose: str
    lines: tuple[str, ...]
    framing: Framing = "medium"
    place: str = ""
    time_of_day: TimeOfDay | None = None
    weather: Weather | None = None
    looks: dict[str, Attributes] = field(default_factory=dict)
    again: bool = False
    turns: bool = False
    weight: float = 1.0
    ends: bool = False

"""Tracks and events: the one clock that picture, sound and words read.

A track is a time series at `RATE_HZ`, per shot, named "<source>.<quantity>". Times in here are seconds from the start of the shot.

Channels (a missing one reads as its default):

    camera.x  camera.y      offset of the camera in design units (right, down positive)
    camera.zoom             1 = the framing of the view
    weather.amount  weather.wind     0..1, -1..1
    light.level             1 = as the place is lit;  light.flash   0..1 lightning
    music.level  beat.phase          0..1 loudness of the music; position in the beat 0..1
    speech.level            0..1 envelope of the narration
    <member>.x  <member>.y  position of a cast member on stage in design units from the frame's centre (camera at 0);
                            y is height above its ground
    <member>.phase          gait phase in cycles, growing; the right foot lands at every n, the left at n + 1/2
    <member>.energy         0..1 how strongly it acts
    <member>.mouth          0..1 opening of the mouth;  <member>.viseme_width  -1 round .. 1 wide
    <member>.gesture        0..1 progress of wave, point, think…;  <member>.gaze  -1..1;  <member>.blink 0..1
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 25.0
"""Samples per second of every track."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens at an instant and is seen, heard, or both. `time_s` counts from the start of the shot.

    `kind`: "step", "land", "tap", "reveal", "word", "beat", "cut", "thunder", "blink", "door", …
    `source` is the cast member or element; `sound` names the effect ("" = not heard); `seen` says whether it can be seen.
    `pan` is -1 (left) .. 1 (right); `strength` 0..1; `duration_s` is how long what begins here takes.
    """

    time_s: float
    kind: str
    source: str = ""
    sound: str = ""
    seen: bool = True
    strength: float = 1.0
    pan: float = 0.0
    duration_s: float = 0.0
    text: str = ""


@dataclass(frozen=True, eq=False)
class Tracks:
    """All tracks `(T,)` float32 and events of one shot."""

    shot_id: str
    duration_s: float
    channels: Mapping[str, NDArray[np.float32]]
    events: tuple[Event, ...]
    rate_hz: float = RATE_HZ
    _defaults: Mapping[str, float] = field(
        default_factory=lambda: {"camera.zoom": 1.0, "light.level": 1.0, "weather.amount": 0.6, "energy": 0.5}
    )

    def at(self, name: str, time_s: float, default: float | None = None) -> float:
        """Value of a channel at `time_s`, linearly interpolated; `default` (or the channel's own) where it is missing."""
        values = self.channels.get(name)
        if values is None or len(values) == 0:
            return self._defaults.get(name, 0.0) if default is None else default
        position = min(max(time_s * self.rate_hz, 0.0), len(values) - 1.0)
        i = min(int(position), len(values) - 2) if len(values) > 1 else 0
        if len(values) == 1:
            return float(values[0])
        fraction = position - i
        return float(values[i] * (1.0 - fraction) + values[i + 1] * fraction)

    @cached_property
    def _reveals(self) -> dict[str, Event]:
        return {event.source: event for event in self.events if event.kind == "reveal"}

    def since(self, element_id: str, time_s: float) -> float:
        """Seconds since an element began to appear: negative before, large and negative where it never does."""
        event = self._reveals.get(element_id)
        return -1e9 if event is None else time_s - event.time_s

    def progress(self, element_id: str, time_s: float) -> float:
        """How far an element has appeared at `time_s`: 0 before its reveal event, rising linearly to 1 at its end."""
        event = self._reveals.get(element_id)
        if event is None:
            return 0.0
        if event.duration_s <= 0:
            return float(time_s >= event.time_s)
        return min(max((time_s - event.time_s) / event.duration_s, 0.0), 1.0)

    def of_kind(self, kind: str) -> tuple[Event, ...]:
        """All events of one kind, in time order."""
        return tuple(event for event in self.events if event.kind == kind)

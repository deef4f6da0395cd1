"""What a foot stirs up where it lands: a ring and droplets on wet ground, a puff on dry ground, a little spray on snow.

A mark begins exactly at its event's time and is strongest in its first frame, so that seen and heard steps can be compared.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import skia

from seedream.diffusion.gait import ADULT_HEIGHT_HU, HALF_REACH, LEG_HU
from seedream.diffusion.tracks import Event, Tracks
from seedream.rendering.colour import with_alpha
from seedream.rendering.painter import CameraState, StageSpec
from seedream.rendering.surface import fill, radial_gradient, stroke
from seedream.types import FrameSpec

Ground = Literal["wet", "dust", "snow"]

SHOWN_S = 0.36
"""How long a mark can be seen after the foot has landed."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A footfall: age 0..1, place and size in design units, strength, and a seed for its own shape."""

    age: float
    x: float
    y: float
    size: float
    strength: float
    seed: int
    colour: int


def draw_steps(
    canvas: Any, frame: FrameSpec, stage: StageSpec, camera: CameraState, tracks: Tracks, time_s: float, *, ground: Ground = "wet",
    colour: int = 0xFFDCEBFF,
) -> None:  # fmt: skip
    """Draw all footfalls that can be seen at `time_s` (events "step" and "land") onto a canvas in pixels.

    The foot stands at the member's `x` at the moment of the event; `colour` is that of the water, dust or snow.
    """
    canvas.save()
    canvas.scale(frame.scale, frame.scale)
    for event in (*tracks.of_kind("step"), *tracks.of_kind("land")):
        since = time_s - event.time_s
        if event.seen and -1e-6 <= since < SHOWN_S:
            _DRAW[ground](canvas, _mark(event, since, frame, stage, camera, tracks, colour))
    canvas.restore()


def _mark(
    event: Event, since: float, frame: FrameSpec, stage: StageSpec, camera: CameraState, tracks: Tracks, colour: int
) -> _Mark:
    x = frame.width_u / 2 + tracks.at(f"{event.source}.x", event.time_s) + _reach(event, stage, tracks) - camera.x
    y = stage.ground_y - camera.y
    heavy = 1.6 if event.kind == "land" else 1.0
    size = stage.adult_height * 0.115 * (0.75 + 0.25 * event.strength) * heavy
    return _Mark(max(since, 0.0) / SHOWN_S, x, y, size, min(max(event.strength, 0.35), 1.0), round(event.time_s * 1000), colour)


def _reach(event: Event, stage: StageSpec, tracks: Tracks) -> float:
    """How far before the body the foot lands, in design units: half a stride's reach in the direction of travel."""
    speed = tracks.at(f"{event.source}.x", event.time_s + 0.08) - tracks.at(f"{event.source}.x", event.time_s - 0.08)
    if event.kind != "step" or abs(speed) < 1.0:
        return 0.0
    head_unit = stage.adult_height / ADULT_HEIGHT_HU
    return math.copysign(HALF_REACH["walk"] * LEG_HU * head_unit * tracks.at(f"{event.source}.amplitude", event.time_s, 1.0), speed)


def _draw_wet(canvas: Any, mark: _Mark) -> None:
    fade = (1 - mark.age) * (0.6 + 0.4 * mark.strength)
    for delay, weight in ((0.0, 1.0), (0.22, 0.6)):
        age = (mark.age - delay) / (1 - delay)
        if age >= 0:
            r = mark.size * (0.55 + 1.15 * math.sqrt(age))
            oval = skia.Rect.MakeXYWH(mark.x - r, mark.y - r * 0.24, 2 * r, r * 0.48)
            canvas.drawOval(oval, stroke(with_alpha(mark.colour, 0.8 * fade * weight), mark.size * 0.04 * (1 - 0.6 * age)))
    for i in range(9):
        _draw_droplet(canvas, mark, i, fade)


def _draw_droplet(canvas: Any, mark: _Mark, index: int, fade: float) -> None:
    spread = math.sin(mark.seed * 0.7 + index * 2.399)
    lift = 0.55 + 0.45 * math.sin(mark.seed * 1.3 + index * 4.1)
    age = 0.16 + 0.84 * mark.age
    x = mark.x + spread * mark.size * (0.45 + 1.5 * age)
    y = mark.y - mark.size * lift * 3.6 * age * (1.05 - age)
    radius = mark.size * (0.022 + 0.026 * lift) * (1 - 0.5 * mark.age)
    canvas.drawOval(
        skia.Rect.MakeXYWH(x - radius, y - radius * 1.3, radius * 2, radius * 2.6), fill(with_alpha(mark.colour, 0.95 * fade))
    )


def _draw_dust(canvas: Any, mark: _Mark) -> None:
    for i in range(5):
        side = (i - 2) / 2
        r = mark.size * (0.34 + 0.62 * math.sqrt(mark.age)) * (1.0 - 0.25 * abs(side))
        x = mark.x + side * mark.size * (0.5 + 0.9 * mark.age)
        y = mark.y - r * (0.35 + 0.35 * mark.age)
        alpha = 0.5 * (1 - mark.age) * mark.strength
        shader = radial_gradient(
            (x, y), r, [with_alpha(mark.colour, alpha), with_alpha(mark.colour, alpha * 0.55), with_alpha(mark.colour, 0)]
        )
        canvas.drawCircle(x, y, r, fill(shader))


def _draw_snow(canvas: Any, mark: _Mark) -> None:
    _draw_dust(canvas, mark)
    for i in range(6):
        _draw_droplet(canvas, mark, i, 0.9 * (1 - mark.age))


_DRAW: dict[Ground, Callable[[Any, _Mark], None]] = {"wet": _draw_wet, "dust": _draw_dust, "snow": _draw_snow}

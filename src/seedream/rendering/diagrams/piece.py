"""Pieces: what a diagram is composed of once its layout has placed everything, and how each piece appears."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from seedream.diffusion.tracks import Tracks
from seedream.rendering.surface import Point, polygon
from seedream.types import Rect

Canvas = Any
LABEL_DELAY_S = 0.15
"""A follower (a label and its object) appears this long after what it follows."""

Reveal = Literal["pop", "fade", "draw", "wipe", "live"]


@dataclass(frozen=True, slots=True)
class Clock:
    """What has appeared at one instant of the shot."""

    tracks: Tracks
    time_s: float

    def since(self, element_id: str) -> float:
        """Seconds since an element began to appear; an hour for "" (given parts)."""
        return 3600.0 if not element_id else self.tracks.since(element_id, self.time_s)

    def shown(self, element_id: str, duration_s: float, delay_s: float = 0.0) -> float:
        """Eased progress 0..1, large enough in its first two frames to be seen (0.25 at once, then easing out)."""
        since = self.since(element_id) - delay_s
        return 0.0 if since < 0 else eased(since / duration_s)


def nothing(canvas: Canvas, clock: Clock) -> None:
    """What a piece draws that only marks a region, which another one paints."""


def eased(linear: float) -> float:
    """Quick start, soft landing: 0.25 at the first instant, cubic ease-out to 1."""
    if linear >= 1.0:
        return 1.0
    return 0.25 + 0.75 * (1.0 - (1.0 - max(0.0, linear)) ** 3)


def overshoot(linear: float) -> float:
    """Scale of something that pops in: 0.72 at once, 4 % beyond its size, then settled."""
    if linear >= 1.0:
        return 1.0
    return 1.0 - 0.28 * math.exp(-5.5 * linear) * math.cos(linear * 5.2)


@dataclass(frozen=True, slots=True)
class Piece:
    """Something to draw, in design units.

    `id` is the element whose reveal it follows ("" = given); `box` holds all its ink. `draw(canvas, progress)` paints it;
    "pop", "fade" and "wipe" are painted once and kept as a sprite, "draw" is painted live until it is complete, "live" in
    every frame by `live(canvas, clock)`. `mask(progress)` is the clip of a wipe, `tip(progress)` where its bright head is.
    `region` names the element whose place on screen this piece marks. `idle` ("turn", "drift", "bob") is how it breathes once it is
    there; light runs along the two ends of `pulse`.
    """

    id: str
    box: Rect
    draw: Callable[[Canvas, float], None] | None = None
    reveal: Reveal = "pop"
    duration_s: float = 0.5
    delay_s: float = 0.0
    layer: int = 1
    live: Callable[[Canvas, Clock], None] | None = None
    mask: Callable[[float], Any] | None = None
    tip: Callable[[float], Point] | None = None
    tip_colour: int = 0xFFFFFFFF
    region: str = ""
    idle: str = ""
    pulse: tuple[Point, ...] = ()


def grown(rect: Rect, by: float) -> Rect:
    """The rectangle, `by` larger on every side."""
    return Rect(rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by)


def around(points: list[Point], by: float = 0.0) -> Rect:
    """The rectangle around points, `by` larger on every side."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return grown(Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)), by)


def along(start: Point, end: Point) -> Callable[[float], Any]:
    """Mask of a wipe that follows a straight line: the half plane behind its tip."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) + 1e-9
    ux, uy, far = dx / length, dy / length, 4000.0

    def mask(progress: float) -> Any:
        x, y = start[0] + dx * progress, start[1] + dy * progress
        return polygon([
            (x - uy * far, y + ux * far), (x + uy * far, y - ux * far),
            (x + uy * far - ux * far, y - ux * far - uy * far), (x - uy * far - ux * far, y + ux * far - uy * far),
        ])  # fmt: skip

    return mask


def between(start: Point, end: Point) -> Callable[[float], Point]:
    """The point on a straight line at a progress."""
    return lambda progress: (start[0] + (end[0] - start[0]) * progress, start[1] + (end[1] - start[1]) * progress)

"""What every actor on stage shares: where it stands, through which lens it is seen, and the protocol of actors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from seedream.rendering.characters.compositing import Bounds
from seedream.rendering.painter import Canvas, LightRig
from seedream.scene.shots.views import CastMember
from seedream.types import FrameSpec, Rect

AIRBORNE = {"fly", "float", "hover", "drift", "glide"}
"""Actions that keep a member off the ground."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a member stands on the screen at an instant, in design units, and its distance."""

    x: float
    y: float
    lift: float
    nearness: float


@dataclass(frozen=True, slots=True)
class Lens:
    """What a performer needs to draw at an instant: place's light, pixels per unit, the frame's size in units."""

    light: LightRig
    scale: float
    frame: FrameSpec
    margin: float = 24.0

    def visible(self, x: float, y: float) -> Bounds:
        """The frame's edges around a ground point, in pixels, with a margin for rims and the camera's zoom."""
        m = self.margin
        return (
            (-x - m) * self.scale,
            (-y - m) * self.scale,
            (self.frame.width_u - x + m) * self.scale,
            (self.frame.height_u - y + m) * self.scale,
        )

    def fraction(self, x: float, y: float) -> tuple[float, float]:
        """The part of a pixel at which a point lies."""
        px, py = x * self.scale, y * self.scale
        return px - round(px), py - round(py)


class Actor(Protocol):
    """One member of the cast on stage."""

    member: CastMember

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Make ready for an instant: solve, draw and light into a sprite."""

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, *, shadow: bool) -> None:
        """Draw what was prepared."""

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """Name and box, in design units on the screen."""

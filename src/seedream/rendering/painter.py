"""What every painter of the illustrated world has in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from seedream.diffusion.tracks import Tracks
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec, Rect

Canvas = Any
"""A `skia.Canvas`; skia-python carries no types."""


class Painter(Protocol):
    """Draws one shot. Baking happens in the constructor, `paint` is called once a frame and depends on `time_s` alone."""

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw the frame at `time_s` seconds from the start of the shot onto a canvas in pixels (identity matrix)."""

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Where elements and cast are at `time_s`, as fractions of the frame; the critic looks there."""


@dataclass(frozen=True, slots=True)
class LightRig:
    """The one light that everything in a place obeys. Colours are 0xAARRGGBB; `key_x` -1 = from the left, 1 = from the right."""

    key_x: float = 0.6
    key_y: float = -0.8
    key: int = 0xFFFFF2D8
    shadow: int = 0xFF2A1F5C
    shadow_amount: float = 0.14
    rim_left: int = 0xFFBFD8FF
    rim_right: int = 0xFFFFE2B0
    rim_strength: float = 0.42
    ambient: int = 0x302A1F5C
    contact: int = 0x50201838
    reflects: bool = False


@dataclass(frozen=True, slots=True)
class StageSpec:
    """Where the cast stands, in design units: the line of the feet and how tall an adult is there in this framing."""

    ground_y: float
    adult_height: float
    floor_top_y: float
    kind: str = "ground"


@dataclass(frozen=True, slots=True)
class CameraState:
    """Camera at one instant, from the tracks: offset in design units and zoom.

    `shift_x`, `shift_y` move the finished picture (right, down; design units) within the room that the zoom leaves; `cast` is how
    large the cast is drawn relative to that, around the feet of its first.
    """

    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0
    shift_x: float = 0.0
    shift_y: float = 0.0
    cast: float = 1.0


CastPainter = Callable[[Canvas, CameraState], None]
"""Draws the whole cast, in design units, with the camera applied. Places call it where the cast belongs in depth order;
a wet or water place may call it a second time, mirrored and into a smaller surface, for the reflection."""


class PlacePainter(Protocol):
    """A place: bakes its layers for one frame size, time of day, weather and framing, then composites them per frame."""

    light: LightRig
    stage: StageSpec

    def paint(self, canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        """Draw the place and, at the right depth, the cast. The canvas is in pixels."""


PlaceFactory = Callable[[Place, FrameSpec, str, int], PlacePainter]
"""`(place, frame, framing, seed) -> PlacePainter`."""

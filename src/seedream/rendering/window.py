"""Windows: the part of a stage that a shot shows which comes nearer than the framings of places do.

A place draws a framing on a stage that is larger than the frame by the zoom of the window, so that what is enlarged stays as
sharp as everything else; the frame shows the window.
"""

from __future__ import annotations

from dataclasses import dataclass

from seedream.rendering.painter import StageSpec
from seedream.scene.shots.nearness import EDGE, approach, extent_of, tallest
from seedream.scene.shots.views import WorldView
from seedream.types import FrameSpec, Rect

_WHOLE = 0.80
"""Height in the picture up to which somebody is shown from head to foot."""
_HEADROOM = 0.15
"""Room above the head, as a part of the picture's height, where the feet are not seen."""


@dataclass(frozen=True, slots=True)
class Window:
    """A window: how much larger it shows the stage, and its left and upper edge as fractions of that."""

    zoom: float = 1.0
    left: float = 0.0
    top: float = 0.0

    def on(self, stage: Rect) -> Rect:
        """A box in fractions of the stage as fractions of the frame."""
        x, y = (stage.x - self.left) * self.zoom, (stage.y - self.top) * self.zoom
        return Rect(x, y, stage.width * self.zoom, stage.height * self.zoom)

    def offset_px(self, stage: FrameSpec) -> tuple[int, int]:
        """The window's upper left corner on a stage, in whole pixels of it."""
        return round(self.left * stage.width), round(self.top * stage.height)


WHOLE = Window()


def stage_of(view: WorldView, frame: FrameSpec) -> FrameSpec:
    """The size at which the stage of a view is drawn, so that its window has as many pixels as the frame."""
    zoom = approach(view, frame.width_u / frame.height_u)
    return FrameSpec(round(frame.width * zoom), round(frame.height * zoom), frame.fps) if zoom > 1 else frame


def window_of(view: WorldView, frame: FrameSpec, stage: StageSpec) -> Window:
    """What a view shows of its stage: the feet where they would be, or the heads with some room where not all of them fits."""
    zoom = approach(view, frame.width_u / frame.height_u)
    if zoom <= 1:
        return WHOLE
    ground, adult = stage.ground_y / frame.height_u, stage.adult_height / frame.height_u
    tall, room = adult * tallest(view), 1 - 1 / zoom
    top = ground * room if tall * zoom <= _WHOLE else ground - tall - _HEADROOM / zoom
    return Window(zoom, min(max(_left(view, frame, room), 0.0), room), min(max(top, 0.0), room))


def _left(view: WorldView, frame: FrameSpec, room: float) -> float:
    """Left edge of a window: the first of the cast keeps its side, and nobody is cut."""
    first, last = extent_of(view, frame.width_u / frame.height_u)
    least, most = last + EDGE * (1 - room) - (1 - room), first - EDGE * (1 - room)
    wanted = (view.cast[0].x + 1) / 2 * room
    return (least + most) / 2 if least > most else min(max(wanted, least), most)

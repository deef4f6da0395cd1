"""Windows: the part of a stage that a shot shows which comes nearer than the framings of places do.

A place draws a framing on a stage that is larger than the frame by the zoom of the window, so that what is enlarged stays as
sharp as everything else; the frame shows the window.
"""

from __future__ import annotations

from dataclasses import dataclass

from seedream.rendering.painter import StageSpec
from seedream.scene.nearness import approach, extent_of, tallest
from seedream.scene.views import WorldView
from seedream.types import FrameSpec, Rect

_WHOLE = 0.80
"""Height in the picture up to which somebody is shown from head to foot."""
_HEADROOM = 0.15
"""Room above the head, as a part of the picture's height, where the feet are not seen."""
_EDGE = 0.04
"""Room beside the outermost of the cast, as a part of the picture's width."""
_LONG, _BROAD = 1.5, 0.42
"""How long an animal and how broad somebody else is, in heights."""
_ADULT = {"wide": 0.33, "medium": 0.60, "near": 0.60}
"""Height of an adult on a stage, as a part of the frame's."""
_LEAST = 1.08


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


def nearness_of(view: WorldView, frame: FrameSpec) -> float:
    """How much nearer a view comes in a frame: as `approach` says, but no nearer than its cast has room from side to side."""
    zoom = approach(view)
    if zoom <= 1:
        return 1.0
    first, last = _ends(view, frame)
    fits = round(min(zoom, (1 - 2 * _EDGE) / (last - first)), 2)
    return fits if fits >= _LEAST else 1.0


def stage_of(view: WorldView, frame: FrameSpec) -> FrameSpec:
    """The size at which the stage of a view is drawn, so that its window has as many pixels as the frame."""
    zoom = nearness_of(view, frame)
    return FrameSpec(round(frame.width * zoom), round(frame.height * zoom), frame.fps) if zoom > 1 else frame


def window_of(view: WorldView, frame: FrameSpec, stage: StageSpec) -> Window:
    """What a view shows of its stage: the feet where they would be, or the heads with some room where not all of them fits."""
    zoom = nearness_of(view, frame)
    if zoom <= 1:
        return WHOLE
    ground, adult = stage.ground_y / frame.height_u, stage.adult_height / frame.height_u
    tall, room = adult * tallest(view), 1 - 1 / zoom
    top = ground * room if tall * zoom <= _WHOLE else ground - tall - _HEADROOM / zoom
    return Window(zoom, min(max(_left(view, frame, room), 0.0), room), min(max(top, 0.0), room))


def _ends(view: WorldView, frame: FrameSpec) -> tuple[float, float]:
    """From where to where a cast reaches across its stage, as fractions of it."""
    unit = _ADULT[view.framing] * frame.height_u / frame.width_u
    first, last = extent_of(view.cast)
    half = max(unit * m.height * (_LONG if m.category == "animal" else _BROAD) / 2 for m in view.cast)
    return (first + 1) / 2 - half, (last + 1) / 2 + half


def _left(view: WorldView, frame: FrameSpec, room: float) -> float:
    """Left edge of a window: the first of the cast keeps its side, and nobody is cut."""
    first, last = _ends(view, frame)
    least, most = last + _EDGE * (1 - room) - (1 - room), first - _EDGE * (1 - room)
    wanted = (view.cast[0].x + 1) / 2 * room
    return (least + most) / 2 if least > most else min(max(wanted, least), most)

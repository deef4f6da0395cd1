"""Named drawings of diagrams, in an ink-and-soft-gradient style: `DRAWN[name]` for every name in `scene.diagram.DRAWINGS`."""

from __future__ import annotations

from typing import Any

from seedream.rendering.diagrams.drawings import circles, classroom, flying, living, nature, space, things
from seedream.rendering.diagrams.drawings.base import Brush, Look, Sketch
from seedream.rendering.diagrams.drawings.props import prop_sketch
from seedream.rendering.fonts import draw_icon

_SETS = (nature, space, things, living, circles, flying, classroom)
DRAWN: dict[str, Sketch] = {name: drawn for drawings in _SETS for name, drawn in drawings.SKETCHES.items()}
_ICON = Sketch(200, 200, lambda brush: None)


def sketch(name: str) -> Sketch:
    """The drawing of this name; `icon:<name>` names are square, `prop:<name>` names have the shape of that thing of the world."""
    if name.startswith("prop:"):
        return prop_sketch(name.removeprefix("prop:"))
    return _ICON if name.startswith("icon:") else DRAWN[name]


def draw_sketch(canvas: Any, name: str, x: float, y: float, width: float, look: Look) -> None:
    """Draw into the box at (x, y) that is `width` wide; `look.pen` is the ink width in the canvas's units."""
    if name.startswith("icon:"):
        draw_icon(canvas, name[5:], x + width / 2, y + width / 2, width * 0.92, look.colour)
        return
    found = sketch(name)
    scale = width / found.width
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(scale, scale)
    found.draw(Brush(canvas, Look(look.pen / scale, look.colour, look.values, look.value, look.step, look.dark)))
    canvas.restore()


__all__ = ["DRAWN", "Look", "Sketch", "draw_sketch", "sketch"]

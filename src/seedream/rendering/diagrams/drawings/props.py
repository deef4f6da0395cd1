"""Things of the illustrated world as drawings of diagrams: `prop:<name>`, in their own colour or the one that a part has."""

from __future__ import annotations

from functools import lru_cache

from seedream.rendering.characters.pen import Pen
from seedream.rendering.diagrams.drawings.base import Brush, Sketch
from seedream.rendering.painter import LightRig
from seedream.rendering.props import prop

_LONGER = 200.0
"""Longer side of a sketch's box in its own units."""
_AT_S = 0.4
"""The instant at which what moves by itself (steam, hands of a clock) is drawn."""


@lru_cache(maxsize=64)
def prop_sketch(name: str) -> Sketch:
    """The sketch of a drawn thing: its own bounds, drawn under the light of a plain room."""
    spec = prop(name)
    left, top, right, bottom = spec.bounds
    unit = _LONGER / max(right - left, bottom - top)

    def draw(brush: Brush) -> None:
        canvas = brush.canvas
        canvas.save()
        canvas.scale(unit, unit)
        canvas.translate(-left, -top)
        spec.draw(Pen(canvas, LightRig()), brush.look.colour or spec.colour, _AT_S)
        canvas.restore()

    return Sketch((right - left) * unit, (bottom - top) * unit, draw)

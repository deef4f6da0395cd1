"""What a prop is: a drawing in its own unit square, with a natural size and the point that it is placed by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import skia

from seedream.rendering.characters.compositing import Bounds
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, corners, spline

DrawProp = Callable[[Pen, int, float], None]
"""`(pen, colour, time or phase)`: draws with the origin at the anchor, one unit being the natural size; y grows downwards."""
Anchor = Literal["ground", "centre", "grip"]


@dataclass(frozen=True, slots=True)
class PropSpec:
    """A prop: drawing, natural size as a fraction of an adult's height, anchor, own colour, bounds in its unit."""

    draw: DrawProp
    size: float
    anchor: Anchor
    colour: int
    bounds: Bounds = (-0.75, -1.1, 0.75, 0.15)


def poly(points: Sequence[Pt], tension: float = 0.1) -> Any:
    """Closed path with sharp, very slightly bowed sides."""
    return spline(corners(points), tension=tension)


def rounded(left: float, top: float, right: float, bottom: float, radius: float) -> Any:
    """Rounded rectangle path."""
    builder = skia.PathBuilder()
    builder.addRRect(skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(left, top, right, bottom), radius, radius))
    return builder.detach()

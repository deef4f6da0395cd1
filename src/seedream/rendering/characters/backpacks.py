"""A bag on the back: seen past the body, with its straps over the shoulders."""

from __future__ import annotations

from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.figure import Layer
from seedream.rendering.props.spec import PropSpec

WORN = {"backpack", "school_bag"}
AWAY = (0.30, 0.34)
"""How far behind the spine the middle of a bag is seen: from the front, and more from the side, HU."""
ADULT_HU, SMALL = 6.6, 0.4
"""Height of an adult, and the part of a bag's size that does not depend on its bearer's."""
BELOW, WIDE, STRAP = 1.72, (0.62, 0.86), 0.13
"""From the shoulders to the lower edge, width against the drawing from the side and from the front, width of the straps, HU."""


def wear_backpack(fig: Figure, layer: Layer, spec: PropSpec, colour: int, size: float, time_s: float) -> None:
    """Draw the bag behind the body, its straps on it; `size` is the drawing's unit in HU."""
    pen = fig.pen
    grown = SMALL + (1.0 - SMALL) * fig.person.height_hu / ADULT_HU
    (rx, ry), (lx, ly) = fig.joint("shoulders", "R"), fig.joint("shoulders", "L")
    if layer == "behind":
        canvas = pen.canvas
        canvas.save()
        canvas.translate((rx + lx) / 2 - AWAY[0] - AWAY[1] * fig.sin, (ry + ly) / 2 + BELOW * grown)
        canvas.scale(grown * size * (WIDE[1] + (WIDE[0] - WIDE[1]) * fig.sin), grown * size)
        spec.draw(pen, colour, time_s)
        canvas.restore()
    elif layer == "body":
        for side in (1.0, -1.0):
            upper, lower = fig.chest(0.97, side * 0.30), fig.chest(0.42, side * 0.44)
            middle = fig.chest(0.72, side * 0.30)
            if side > 0 and fig.sin > 0.8:
                continue  # the far strap is not seen from the side
            pen.stroke([upper, middle, lower], pen.shade(colour, 0.45), STRAP)

"""Seats that a place has for all who sit there; one unit is the height of a chair."""

from __future__ import annotations

from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt
from seedream.rendering.props.joinery import clipped, soft
from seedream.rendering.props.spec import PropSpec, rounded

_RIM, _FOOT = 0xFFD9A93F, 0xFF7E8894


def train_seat(pen: Pen, colour: int, _: float) -> None:
    """A padded seat of a train or bus in three-quarter view, facing right: a high back with a handle, on one metal foot."""
    pen.shape(soft([(-0.12, -0.42), (0.10, -0.42), (0.16, 0.0), (-0.18, 0.0)], 0.02), _FOOT, depth=0.03)
    pen.fill(rounded(-0.24, -0.035, 0.22, 0.0, 0.015), pen.shade(_FOOT, 0.4))
    far: list[Pt] = [(-0.30, -0.50), (-0.08, -0.58), (-0.13, -1.10), (-0.38, -1.04)]
    pen.fill(soft([(x + 0.10, y - 0.03) for x, y in far], 0.07), pen.shade(colour, 0.6))
    back: list[Pt] = [(-0.32, -0.46), (-0.15, -0.48), (-0.20, -1.04), (-0.39, -1.02)]
    pen.shape(soft(back, 0.06), colour, depth=0.035)
    pen.segment((-0.37, -1.05), (-0.12, -1.11), _RIM, 0.035)
    pad = soft([(-0.30, -0.52), (0.30, -0.52), (0.36, -0.60), (-0.14, -0.62)], 0.04)
    pen.fill(pad, pen.lit(colour, 0.30))
    front = soft([(-0.32, -0.53), (0.31, -0.53), (0.29, -0.40), (-0.28, -0.38)], 0.045)
    pen.shape(front, colour, depth=0.03)
    with clipped(pen, pad):
        for x in (-0.16, 0.0, 0.16):
            pen.fill(rounded(x - 0.012, -0.60, x + 0.012, -0.54, 0.01), pen.lit(colour, 0.55))


SEATS = {
    "train_seat": PropSpec(train_seat, 0.54, "ground", 0xFF2F62A8, (-0.42, -1.14, 0.38, 0.02)),
}

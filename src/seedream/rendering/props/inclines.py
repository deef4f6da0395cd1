"""Slopes that everybody goes down, boards that are carried under an arm, and stations for fuel; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.props.kit import clipped, slab
from seedream.rendering.props.palette import DARK, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec, poly
from seedream.rendering.surface import smooth_path

GLASS = 0xFFA9CFE6
_WIDE, _HIGH = 0.5, 0.36
"""Half of a slope's width, and its height."""


def _incline(pen: Pen, colour: int, marks: int) -> None:
    """A hillside that falls from the left to the right over the whole picture, with the traces of those who went down."""
    rim = [(-_WIDE, -_HIGH)]
    for i in range(1, 25):
        x = i / 24
        bump = 0.006 * math.sin(9 * x) + 0.003 * math.sin(23 * x + 1)
        rim.append((-_WIDE + 2 * _WIDE * x, -_HIGH * (1 - x) - 0.012 + bump))
    hill = poly([*rim, (_WIDE, 0.0), (-_WIDE, 0.0)])
    pen.fill(hill, colour)
    with clipped(pen, hill):
        for k, (down, tone) in enumerate(((0.05, 0.16), (0.12, 0.26), (0.2, 0.36))):
            band = [(x, y + down + 0.012 * math.sin(7 * x + k)) for x, y in rim]
            pen.fill(poly([*band, (_WIDE, 0.1), (-_WIDE, 0.1)]), alpha(pen.shade(colour, 0.5), tone))
        pen.stroke([(x, y + 0.004) for x, y in rim], alpha(WHITE, 0.75), 0.007)
        for k in range(marks):
            lane = [(x, y + 0.024 + 0.022 * k + 0.003 * math.sin(14 * x + k)) for x, y in rim]
            pen.stroke(lane, alpha(pen.shade(colour, 0.7), 0.35), 0.0035)


def snow_slope(pen: Pen, colour: int, _: float) -> None:
    """A slope of snow with tracks."""
    _incline(pen, colour, 4)


def grass_slope(pen: Pen, colour: int, _: float) -> None:
    """A grassy slope."""
    _incline(pen, colour, 0)
    for i in range(160):
        x = (i * 0.6180339) % 1
        y = -_HIGH * (1 - x) - 0.01 + 0.3 * ((i * 0.7548) % 1) * (0.25 + 0.75 * x)
        if y < -0.005:
            pen.segment((-_WIDE + x, y), (-_WIDE + x + 0.003, y - 0.012), pen.shade(colour, 0.3 if i % 2 else 0.55), 0.0022)


def sand_slope(pen: Pen, colour: int, _: float) -> None:
    """The side of a dune."""
    _incline(pen, colour, 2)


def carried_board(pen: Pen, colour: int, _: float) -> None:
    """A board under somebody's arm: level, its nose ahead and a little up, with the hand that holds it."""
    rim = [(-0.5, 0.02), (-0.36, -0.085), (0.0, -0.125), (0.34, -0.115), (0.5, -0.075), (0.36, 0.02), (0.0, 0.075), (-0.36, 0.07)]
    body = smooth_path(rim, close=True)
    pen.shape(body, colour, depth=0.04)
    with clipped(pen, body):
        pen.segment((-0.5, 0.0), (0.5, -0.06), pen.shade(colour, 0.6), 0.01)
        for x in (-0.24, 0.2):
            pen.fill(poly([(x, -0.2), (x + 0.07, -0.2), (x + 0.04, 0.2), (x - 0.03, 0.2)]), pen.lit(colour, 0.55))
    pen.fill(poly([(-0.47, 0.03), (-0.39, 0.055), (-0.45, 0.12)]), DARK)


def petrol_station(pen: Pen, colour: int, _: float) -> None:
    """A roof on posts with two pumps below it, the shop behind, and a sign by the road."""
    slab(pen, (-0.02, -0.27, 0.5, 0.0), 0.006, PAPER, 0.02)
    slab(pen, (-0.03, -0.31, 0.51, -0.26), 0.006, colour, 0.012)
    for x0, x1 in ((0.04, 0.2), (0.34, 0.46)):
        slab(pen, (x0, -0.2, x1, -0.07), 0.004, GLASS)
        pen.segment(((x0 + x1) / 2, -0.2), ((x0 + x1) / 2, -0.07), STEEL, 0.006)
    slab(pen, (0.23, -0.2, 0.31, 0.0), 0.004, pen.shade(GLASS, 0.4))
    slab(pen, (-0.44, -0.03, 0.16, 0.0), 0.008, 0xFFB9B4AB)
    for x in (-0.38, 0.08):
        slab(pen, (x - 0.012, -0.4, x + 0.012, -0.02), 0.002, 0xFFE9E4DA, 0.006)
    for x in (-0.26, -0.06):
        slab(pen, (x - 0.05, -0.19, x + 0.05, -0.03), 0.012, colour, 0.018)
        slab(pen, (x - 0.035, -0.175, x + 0.035, -0.125), 0.004, 0xFF26303C)
        slab(pen, (x - 0.03, -0.1, x + 0.03, -0.06), 0.004, PAPER)
        pen.stroke([(x + 0.05, -0.15), (x + 0.085, -0.12), (x + 0.075, -0.05), (x + 0.052, -0.07)], DARK, 0.008)
    slab(pen, (-0.46, -0.47, 0.18, -0.39), 0.008, PAPER, 0.012)
    slab(pen, (-0.46, -0.44, 0.18, -0.41), 0.0, colour)
    pen.segment((-0.54, 0.0), (-0.54, -0.5), STEEL, 0.016)
    slab(pen, (-0.61, -0.56, -0.47, -0.38), 0.014, colour, 0.018)
    for y in (-0.52, -0.475, -0.43):
        slab(pen, (-0.59, y - 0.014, -0.49, y + 0.014), 0.004, PAPER)


_SLOPE = (-_WIDE, -_HIGH - 0.01, _WIDE, 0.0)
INCLINES: dict[str, PropSpec] = {
    "snow_slope": PropSpec(snow_slope, 4.0, "ground", 0xFFF1F6FB, _SLOPE),
    "grass_slope": PropSpec(grass_slope, 4.0, "ground", 0xFF7FA557, _SLOPE),
    "sand_slope": PropSpec(sand_slope, 4.0, "ground", 0xFFDDA766, _SLOPE),
    "carried_board": PropSpec(carried_board, 1.15, "centre", 0xFFF2C14E, (-0.5, -0.13, 0.5, 0.12)),
    "petrol_station": PropSpec(petrol_station, 3.6, "ground", 0xFFC8393A, (-0.62, -0.57, 0.52, 0.02)),
}

"""Things that roll, drive or sail; the origin is below their middle on ground or water; one unit is their length.

The third argument of a drawing is the distance rolled, in units, so that wheels turn as far as the body moves.
"""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.spec import PropSpec, poly, rounded

GLASS, TYRE, STEEL, DARK = 0xFF9CC4DA, 0xFF26242E, 0xFFB4BCC8, 0xFF2A2634


def _wheel(pen: Pen, x: float, r: float, rolled: float, spokes: int = 5) -> None:
    pen.fill(ellipse(x, -r, r, r), TYRE)
    pen.fill(ellipse(x, -r, r * 0.60, r * 0.60), STEEL)
    for i in range(spokes):
        a = rolled / r + i * 2 * math.pi / spokes
        pen.segment((x, -r), (x + r * 0.5 * math.cos(a), -r + r * 0.5 * math.sin(a)), pen.shade(STEEL), r * 0.14)
    pen.fill(ellipse(x, -r, r * 0.16, r * 0.16), TYRE)


def _car_body(pen: Pen, colour: int, rolled: float) -> None:
    body = spline(
        [
            (-0.50, -0.10),
            (-0.495, -0.20),
            (-0.42, -0.245),
            (-0.30, -0.26),
            (-0.21, -0.37),
            (-0.10, -0.405),
            (0.06, -0.40),
            (0.16, -0.35),
            (0.255, -0.255),
            (0.42, -0.225),
            (0.49, -0.17),
            (0.50, -0.09),
            (0.46, -0.065),
            (-0.46, -0.065),
        ],
        tension=0.42,
    )
    pen.shape(body, colour, depth=0.06)
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    pen.fill(spline([(-0.25, -0.265), (-0.18, -0.355), (-0.10, -0.375), (-0.025, -0.377), (-0.025, -0.262)], tension=0.3), GLASS)
    pen.fill(spline([(0.005, -0.262), (0.005, -0.377), (0.06, -0.372), (0.13, -0.335), (0.205, -0.260)], tension=0.3), GLASS)
    for x in (-0.16, 0.07):
        pen.fill(poly([(x, -0.40), (x + 0.035, -0.40), (x - 0.03, -0.25), (x - 0.065, -0.25)]), alpha(0xFFFFFFFF, 0.30))
    pen.segment((-0.012, -0.37), (-0.02, -0.09), pen.shade(colour, 0.8), 0.006)
    pen.segment((-0.45, -0.165), (0.46, -0.160), alpha(pen.lit(colour, 0.5), 0.7), 0.007)
    pen.canvas.restore()
    for x in (-0.29, 0.295):
        pen.fill(ellipse(x, -0.085, 0.098, 0.098), pen.shade(colour, 1.0))
    pen.fill(ellipse(0.475, -0.165, 0.022, 0.020), 0xFFFFF2C4)
    pen.fill(rounded(-0.50, -0.205, -0.478, -0.15, 0.01), 0xFFE0483F)
    pen.segment((0.06, -0.215), (0.10, -0.215), pen.shade(colour, 0.9), 0.010)
    for x in (-0.29, 0.295):
        _wheel(pen, x, 0.082, rolled)


def car(pen: Pen, colour: int, rolled: float) -> None:
    """A small car."""
    _car_body(pen, colour, rolled)


def taxi(pen: Pen, colour: int, rolled: float) -> None:
    """A taxi with its sign and chequered band."""
    pen.fill(rounded(-0.09, -0.46, 0.05, -0.40, 0.015), 0xFFFFE9A8)
    _car_body(pen, colour, rolled)
    for i in range(12):
        pen.fill(rounded(-0.20 + i * 0.034, -0.150 + 0.017 * (i % 2), -0.183 + i * 0.034, -0.133 + 0.017 * (i % 2), 0.0), DARK)


def bicycle(pen: Pen, colour: int, rolled: float) -> None:
    """A bicycle."""
    r = 0.205
    for x in (-0.29, 0.29):
        pen.canvas.drawPath(ellipse(x, -r, r - 0.012, r - 0.012), line_paint(TYRE, 0.024))
        for i in range(8):
            spoke = rolled / r + i * math.pi / 4
            end = (x + (r - 0.02) * math.cos(spoke), -r + (r - 0.02) * math.sin(spoke))
            pen.segment((x, -r), end, alpha(STEEL, 0.8), 0.004)
    seat, crank, head, hub = (-0.12, -0.47), (-0.03, -0.20), (0.22, -0.50), (-0.29, -r)
    for a, b in ((hub, crank), (crank, head), (head, seat), (seat, crank), (seat, hub), (head, (0.29, -r))):
        pen.segment(a, b, colour, 0.024)
    pen.segment(seat, (-0.135, -0.53), colour, 0.02)
    pen.stroke([(-0.21, -0.545), (-0.13, -0.535), (-0.05, -0.548)], DARK, 0.034)
    pen.segment(head, (0.205, -0.57), STEEL, 0.018)
    pen.stroke([(0.205, -0.57), (0.26, -0.585), (0.285, -0.55)], DARK, 0.022)
    pen.fill(ellipse(*crank, 0.045, 0.045), pen.shade(STEEL))
    turn = rolled / r * 0.6
    for s in (0, math.pi):
        pedal = (crank[0] + 0.085 * math.cos(turn + s), crank[1] + 0.085 * math.sin(turn + s))
        pen.segment(crank, pedal, STEEL, 0.014)
        pen.segment((pedal[0] - 0.03, pedal[1]), (pedal[0] + 0.03, pedal[1]), DARK, 0.016)


OAR = 0xFFD9B58A


def boat(pen: Pen, colour: int, _: float) -> None:
    """A rowing boat on the water line."""
    hull = spline(
        [
            (-0.5, -0.17, 1.0),
            (-0.2, -0.125),
            (0.2, -0.13),
            (0.52, -0.21, 1.0),
            (0.40, 0.02),
            (0.30, 0.045, 1.0),
            (-0.38, 0.045, 1.0),
            (-0.46, 0.0),
        ]
    )
    pen.shape(hull, colour, depth=0.05)
    pen.stroke([(-0.495, -0.165), (-0.2, -0.12), (0.2, -0.125), (0.51, -0.20)], pen.lit(colour, 0.45), 0.026)
    pen.stroke([(-0.45, -0.06), (-0.1, -0.035), (0.25, -0.04), (0.46, -0.08)], pen.shade(colour, 0.8), 0.010)
    pen.segment((0.085, -0.19), (-0.10, 0.0), OAR, 0.020)
    pen.shape(spline([(-0.08, -0.035), (-0.055, -0.005), (-0.16, 0.075), (-0.20, 0.05)], tension=0.3), OAR, depth=0.012)


def sailboat(pen: Pen, colour: int, _: float) -> None:
    """A sailing boat with main sail and jib."""
    pen.segment((0.02, -0.10), (0.02, -1.12), 0xFF7A5238, 0.020)
    pen.shape(spline([(0.0, -1.08, 1.0), (0.0, -0.20, 1.0), (-0.40, -0.18, 1.0), (-0.24, -0.60)]), 0xFFF4EFE4, depth=0.06)
    pen.shape(
        spline([(0.045, -1.0, 1.0), (0.40, -0.20, 1.0), (0.045, -0.22, 1.0), (0.13, -0.55)]), pen.lit(colour, 0.15), depth=0.05
    )
    hull = spline(
        [(-0.46, -0.13, 1.0), (0.0, -0.11), (0.52, -0.15, 1.0), (0.38, 0.03), (0.28, 0.05, 1.0), (-0.34, 0.05, 1.0), (-0.42, 0.0)]
    )
    pen.shape(hull, colour, depth=0.04)
    pen.stroke([(-0.45, -0.125), (0.0, -0.105), (0.51, -0.145)], 0xFFF4EFE4, 0.020)


def ship(pen: Pen, colour: int, _: float) -> None:
    """A passenger ship."""
    pen.shape(rounded(-0.30, -0.26, 0.22, -0.12, 0.01), 0xFFEDF0F4, depth=0.03)
    pen.shape(rounded(-0.24, -0.33, 0.14, -0.25, 0.01), 0xFFEDF0F4, depth=0.02)
    for x in (-0.16, 0.02):
        pen.shape(poly([(x, -0.33), (x + 0.08, -0.33), (x + 0.065, -0.46), (x - 0.005, -0.46)]), colour, depth=0.02)
        pen.fill(poly([(x - 0.004, -0.44), (x + 0.066, -0.44), (x + 0.065, -0.46), (x - 0.005, -0.46)]), DARK)
    for i in range(10):
        pen.fill(ellipse(-0.27 + i * 0.05, -0.19, 0.010, 0.010), 0xFF3A5A7C)
    hull = spline([(-0.48, -0.13, 1.0), (0.53, -0.15, 1.0), (0.42, 0.05, 1.0), (-0.42, 0.05, 1.0)], tension=0.15)
    pen.shape(hull, 0xFF2F3A55, depth=0.04)
    pen.fill(poly([(-0.435, 0.015), (0.44, 0.015), (0.42, 0.05), (-0.42, 0.05)]), colour)


def skateboard(pen: Pen, colour: int, rolled: float) -> None:
    """A deck with turned-up ends on four wheels, seen from the side."""
    for x in (-0.30, 0.30):
        pen.segment((x, -0.10), (x, -0.055), STEEL, 0.05)
        pen.fill(ellipse(x, -0.05, 0.05, 0.05), 0xFFF1E4C8)
        pen.fill(ellipse(x, -0.05, 0.018, 0.018), DARK)
    pen.stroke([(-0.52, -0.17), (-0.42, -0.12), (0.0, -0.115), (0.42, -0.12), (0.52, -0.17)], DARK, 0.045)
    pen.stroke([(-0.51, -0.145), (-0.42, -0.10), (0.0, -0.095), (0.42, -0.10), (0.51, -0.145)], colour, 0.028)


def board(pen: Pen, colour: int, rolled: float) -> None:
    """A long board with a raised nose: for waves and snow."""
    deck = spline([(-0.50, -0.025), (0.0, -0.06), (0.42, -0.075), (0.56, -0.17), (0.46, -0.04), (0.0, -0.005)], tension=0.35)
    pen.shape(deck, colour, depth=0.02)
    pen.stroke([(-0.34, -0.032), (0.0, -0.045), (0.40, -0.062)], pen.lit(colour, 0.6), 0.012)


def skis(pen: Pen, colour: int, rolled: float) -> None:
    """A pair of skis."""
    for dx, tint in ((0.05, pen.shade(colour)), (0.0, colour)):
        pen.stroke([(-0.48 + dx, -0.025), (0.38 + dx, -0.025), (0.47 + dx, -0.05), (0.52 + dx, -0.11)], tint, 0.030)


def scooter(pen: Pen, colour: int, rolled: float) -> None:
    """A motor scooter."""
    pen.stroke([(0.30, -0.14), (0.22, -0.50), (0.14, -0.56)], DARK, 0.03)
    pen.shape(
        spline(
            [
                (-0.46, -0.16),
                (-0.40, -0.36),
                (-0.16, -0.37),
                (-0.10, -0.18),
                (0.10, -0.15),
                (0.20, -0.42),
                (0.27, -0.40),
                (0.20, -0.10),
                (-0.30, -0.09),
            ],
            tension=0.4,
        ),
        colour,
        depth=0.06,
    )
    pen.fill(spline([(-0.44, -0.38), (-0.30, -0.435), (-0.12, -0.41), (-0.14, -0.365), (-0.42, -0.35)]), DARK)
    pen.fill(ellipse(0.255, -0.44, 0.045, 0.045), 0xFFFFF2C4)
    for x in (-0.32, 0.33):
        _wheel(pen, x, 0.115, rolled)


WATERLINE = (-0.62, -0.75, 0.62, 0.0)
"""Cut where the water begins."""
WIDE = (-0.62, -0.75, 0.62, 0.12)
VEHICLES: dict[str, PropSpec] = {
    "taxi": PropSpec(taxi, 2.4, "ground", 0xFFF0B93A, (-0.56, -0.49, 0.56, 0.04)),
    "scooter": PropSpec(scooter, 1.0, "ground", 0xFF5AA48C, (-0.49, -0.6, 0.47, 0.03)),
    "sailboat": PropSpec(sailboat, 2.6, "ground", 0xFFC9453F, (-0.49, -1.16, 0.54, 0.0)),
    "ship": PropSpec(ship, 9.0, "ground", 0xFFC9453F, (-0.51, -0.49, 0.55, 0.0)),
}
"""Vehicles as they stand or drive."""


def broomstick(pen: Pen, colour: int, _: float) -> None:
    """A broom that flies, its bristles behind, as high above the origin as its rider sits."""
    y = -BROOM_U
    bristles = spline([(-0.20, y - 0.035, 1.0), (-0.34, y - 0.085), (-0.52, y - 0.075, 1.0), (-0.505, y), (-0.52, y + 0.085, 1.0),
        (-0.34, y + 0.085), (-0.20, y + 0.035, 1.0)])  # fmt: skip
    pen.shape(bristles, colour, depth=0.03)
    for k in (-0.05, 0.0, 0.05):
        pen.segment((-0.26, y + 0.5 * k), (-0.50, y + k), pen.shade(colour, 0.7), 0.008)
    pen.segment((-0.22, y), (0.52, y - 0.03), 0xFF7A5238, 0.030)
    pen.segment((-0.235, y - 0.045), (-0.225, y + 0.045), 0xFF8A3A34, 0.022)


BROOM_U = 0.42
"""How high a flying broom is above the feet's level, in lengths of the broom."""
RIDDEN: dict[str, PropSpec] = {
    "broom": PropSpec(broomstick, 1.05, "ground", 0xFFE0B050, WIDE),
    "bicycle": PropSpec(bicycle, 1.05, "ground", 0xFF2F8A8A, WIDE),
    "skateboard": PropSpec(skateboard, 0.48, "ground", 0xFFE2574C, WIDE),
    "surfboard": PropSpec(board, 1.05, "ground", 0xFFF2C14E, WIDE),
    "snowboard": PropSpec(board, 0.85, "ground", 0xFFE2574C, WIDE),
    "skis": PropSpec(skis, 1.0, "ground", 0xFFD8433F, WIDE),
    "boat": PropSpec(boat, 2.0, "ground", 0xFFA8563A, WATERLINE),
}
"""What is seen under somebody who rides it, made for the rider's pose."""

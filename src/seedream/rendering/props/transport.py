"""Vehicles with engines on the road: van, bus, lorry, emergency and working vehicles; and the dict of all transport.

The origin is below the middle on the ground, one unit is the length (a crane's its height); they face right. The third argument is
the way rolled, in units, so that wheels turn as far as the body moves.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.cycles import CYCLES
from seedream.rendering.props.drafting import CREAM, GLASS, TYRE, WHITE, WOOD, clipped, disc, lettering, pane, ring, twin, wheel
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec, poly, rounded
from seedream.rendering.props.vehicles import car
from seedream.rendering.props.vessels import VESSELS

LAMP, TAIL, BLUE_LIGHT, RED_LIGHT, AMBER = 0xFFFFF2C4, 0xFFE0483F, 0xFF4F8CFF, 0xFFFF5A4A, 0xFFFFB23A
RUBBER, CROSS = 0xFF33303C, 0xFFD8433F
BOX = (-1.0, -1.0, 1.0, 0.0)


def _under(pen: Pen, colour: int, rolled: float, xs: Sequence[float], r: float, *, rim: int = STEEL) -> None:
    """Wheels in their arches."""
    for x in xs:
        with clipped(pen, rounded(x - 2 * r, -3 * r, x + 2 * r, -r * 0.85, 0.0)):
            pen.fill(disc(x, -r, r * 1.24), pen.shade(pen.shade(colour)))
        wheel(pen, x, r, rolled, rim=rim)


def _lamps(pen: Pen, front: float, back: float, y: float) -> None:
    """Head lamp to the right, tail lamp to the left."""
    pen.fill(rounded(front - 0.030, y - 0.024, front, y + 0.024, 0.010), LAMP)
    pen.fill(rounded(back, y - 0.030, back + 0.018, y + 0.030, 0.006), TAIL)


def _light_bar(pen: Pen, x: float, y: float, half: float) -> None:
    """Red and blue flashing lights on a roof at y."""
    for left, right, tone in ((x - half, x, RED_LIGHT), (x, x + half, BLUE_LIGHT)):
        pen.shape(rounded(left, y - 0.042, right, y, 0.014), tone, depth=0.012)
        pen.fill(rounded(left + 0.015, y - 0.034, left + 0.030, y - 0.018, 0.004), alpha(WHITE, 0.7))
    pen.fill(rounded(x - half - 0.01, y - 0.010, x + half + 0.01, y + 0.008, 0.004), DARK)


def _van_body(pen: Pen, colour: int) -> Any:
    """The body of a delivery van with its cab glass, door seams and bumpers."""
    body = spline([
        (-0.5, -0.085, 1.0), (-0.5, -0.43, 1.0), (-0.47, -0.468, 1.0), (0.14, -0.468), (0.245, -0.445),
        (0.375, -0.285), (0.475, -0.245),
        (0.5, -0.19), (0.5, -0.085, 1.0),
    ], tension=0.32)  # fmt: skip
    pen.shape(body, colour, depth=0.05)
    with clipped(pen, body):
        pane(pen, spline([(0.095, -0.265, 1.0), (0.095, -0.425, 1.0), (0.205, -0.420), (0.315, -0.275),
            (0.30, -0.265, 1.0)], tension=0.2))  # fmt: skip
        pen.segment((0.215, -0.42), (0.225, -0.26), colour, 0.016)
        for x in (-0.20, 0.075, 0.265):
            pen.segment((x, -0.44 if x < 0.2 else -0.25), (x, -0.10), pen.shade(colour, 0.75), 0.007)
        pen.segment((-0.5, -0.215), (0.5, -0.205), alpha(pen.lit(colour, 0.5), 0.75), 0.012)
        pen.fill(rounded(-0.5, -0.115, 0.5, -0.06, 0.0), pen.shade(colour, 0.7))
    pen.segment((0.10, -0.225), (0.135, -0.225), pen.shade(colour, 1.0), 0.011)
    _lamps(pen, 0.493, -0.5, -0.19)
    return body


def van(pen: Pen, colour: int, rolled: float) -> None:
    """A delivery van with a sliding door."""
    _van_body(pen, colour)
    pen.segment((-0.44, -0.345), (-0.205, -0.345), pen.shade(colour, 0.75), 0.009)
    pen.segment((-0.185, -0.225), (-0.15, -0.225), pen.shade(colour, 1.0), 0.011)
    _under(pen, colour, rolled, (-0.315, 0.315), 0.085)


def ambulance(pen: Pen, colour: int, rolled: float) -> None:
    """An ambulance: red stripe and cross, flashing lights on the roof."""
    _light_bar(pen, 0.08, -0.464, 0.075)
    body = _van_body(pen, colour)
    with clipped(pen, body):
        pen.fill(rounded(-0.5, -0.205, 0.47, -0.160, 0.0), CROSS)
    pane(pen, rounded(-0.155, -0.415, 0.03, -0.29, 0.015))
    for half_w, half_h in ((0.062, 0.021), (0.021, 0.062)):
        pen.fill(rounded(-0.335 - half_w, -0.335 - half_h, -0.335 + half_w, -0.335 + half_h, 0.004), CROSS)
    _under(pen, colour, rolled, (-0.315, 0.315), 0.085)


def police_car(pen: Pen, colour: int, rolled: float) -> None:
    """A police car: white lettered door, flashing lights on the roof."""
    _light_bar(pen, -0.03, -0.395, 0.085)
    car(pen, colour, rolled)
    pen.fill(rounded(-0.155, -0.20, 0.125, -0.115, 0.01), WHITE)
    lettering(pen, "POLICE", -0.015, -0.137, 0.043, 0xFF24345C)


def bus(pen: Pen, colour: int, rolled: float) -> None:
    """A city bus with a row of windows, two doors and its line number."""
    body = spline([
        (-0.5, -0.07, 1.0), (-0.5, -0.425, 1.0), (-0.475, -0.45, 1.0), (0.455, -0.45, 1.0), (0.485, -0.41),
        (0.5, -0.24), (0.5, -0.07, 1.0),
    ], tension=0.3)  # fmt: skip
    pen.shape(rounded(-0.38, -0.475, -0.16, -0.43, 0.012), pen.shade(colour, 0.4), depth=0.015)
    pen.shape(body, colour, depth=0.045)
    with clipped(pen, body):
        pen.fill(rounded(-0.5, -0.185, 0.5, -0.155, 0.0), pen.lit(colour, 0.45))
        pen.fill(rounded(-0.5, -0.105, 0.5, -0.05, 0.0), pen.shade(colour, 0.7))
    for i in range(5):
        if i != 2:
            pane(pen, rounded(-0.465 + i * 0.132, -0.375, -0.355 + i * 0.132, -0.245, 0.016))
    for x in (-0.205, 0.225):
        pen.fill(rounded(x, -0.38, x + 0.118, -0.085, 0.010), pen.shade(colour, 0.85))
        for k in (0.012, 0.064):
            pane(pen, rounded(x + k, -0.365, x + k + 0.042, -0.10, 0.008), pen.shade(GLASS, 0.15))
    pane(pen, spline([(0.385, -0.375, 1.0), (0.47, -0.375), (0.488, -0.23, 1.0), (0.385, -0.23, 1.0)], tension=0.2))
    pen.fill(rounded(0.35, -0.435, 0.475, -0.39, 0.006), DARK)
    lettering(pen, "24", 0.41, -0.40, 0.026, 0xFFFFC84A)
    _lamps(pen, 0.497, -0.5, -0.20)
    _under(pen, colour, rolled, (-0.33, 0.115), 0.066)


def truck(pen: Pen, colour: int, rolled: float) -> None:
    """A lorry: a ribbed box behind a cab with steps."""
    pen.fill(rounded(-0.48, -0.13, 0.48, -0.075, 0.01), DARK)
    box = rounded(-0.5, -0.53, 0.185, -0.115, 0.014)
    pen.shape(box, colour, depth=0.04)
    with clipped(pen, box):
        pen.fill(rounded(-0.5, -0.53, 0.2, -0.50, 0.0), pen.lit(colour, 0.25))
        for i in range(1, 7):
            pen.segment((-0.5 + i * 0.098, -0.49), (-0.5 + i * 0.098, -0.14), alpha(pen.shade(colour), 0.45), 0.008)
        pen.fill(poly([(-0.5, -0.36), (0.2, -0.44), (0.2, -0.36), (-0.5, -0.28)]), pen.lit(colour, 0.45))
    cab = spline([(0.205, -0.09, 1.0), (0.205, -0.40), (0.235, -0.435), (0.375, -0.435), (0.425, -0.285),
        (0.495, -0.245), (0.5, -0.09, 1.0)], tension=0.25)  # fmt: skip
    pen.fill(spline([(0.205, -0.43, 1.0), (0.20, -0.50), (0.32, -0.44, 1.0)], tension=0.4), pen.shade(colour, 0.4))
    pen.shape(cab, pen.shade(colour, 0.12), depth=0.04)
    pane(pen, spline([(0.265, -0.40, 1.0), (0.36, -0.40, 1.0), (0.40, -0.27, 1.0), (0.265, -0.27, 1.0)], tension=0.1))
    pen.segment((0.245, -0.405), (0.245, -0.11), pen.shade(colour, 0.9), 0.008)
    pen.segment((0.265, -0.235), (0.305, -0.235), pen.shade(colour, 1.0), 0.011)
    pen.fill(rounded(0.44, -0.12, 0.51, -0.075, 0.008), STEEL)
    pen.fill(disc(0.475, -0.175, 0.026), LAMP)
    _under(pen, colour, rolled, (-0.365, -0.205, 0.355), 0.075)


def fire_truck(pen: Pen, colour: int, rolled: float) -> None:
    """A fire engine: ladder on the roof, shutters, hose reel, flashing lights."""
    for y in (-0.475, -0.525):
        pen.segment((-0.47, y), (0.21, y - 0.055), pen.lit(STEEL, 0.4), 0.018)
    for i in range(9):
        x = -0.44 + i * 0.078
        pen.segment((x, -0.478 - i * 0.0064), (x, -0.528 - i * 0.0064), pen.lit(STEEL, 0.4), 0.012)
    pen.fill(poly([(-0.14, -0.45), (-0.04, -0.45), (-0.06, -0.51), (-0.12, -0.51)]), pen.shade(STEEL, 0.7))
    _light_bar(pen, 0.31, -0.455, 0.07)
    pen.shape(rounded(-0.5, -0.45, 0.165, -0.085, 0.015), colour, depth=0.04)
    cab = spline([(0.155, -0.085, 1.0), (0.155, -0.46, 1.0), (0.41, -0.46), (0.455, -0.42), (0.5, -0.24),
        (0.5, -0.085, 1.0)], tension=0.22)  # fmt: skip
    pen.shape(cab, colour, depth=0.03)
    pen.fill(rounded(-0.465, -0.40, -0.30, -0.245, 0.008), pen.lit(STEEL, 0.3))
    for i in range(4):
        pen.segment((-0.455, -0.378 + i * 0.036), (-0.31, -0.378 + i * 0.036), pen.shade(STEEL, 0.6), 0.006)
    pen.canvas.drawPath(rounded(-0.265, -0.395, -0.115, -0.24, 0.008), line_paint(pen.shade(colour, 0.8), 0.008))
    pen.segment((-0.14, -0.33), (-0.14, -0.29), STEEL, 0.012)
    pen.fill(rounded(-0.075, -0.40, 0.135, -0.235, 0.008), pen.shade(colour, 0.8))
    ring(pen, 0.03, -0.318, 0.050, 0xFFF2D9A0, 0.034)
    pen.fill(disc(0.03, -0.318, 0.018), STEEL)
    pane(pen, rounded(0.20, -0.425, 0.295, -0.275, 0.012))
    pane(pen, spline([(0.32, -0.425, 1.0), (0.41, -0.425, 1.0), (0.455, -0.275, 1.0), (0.32, -0.275, 1.0)], tension=0.12))
    pen.fill(rounded(-0.5, -0.205, 0.495, -0.178, 0.0), WHITE)
    pen.fill(rounded(0.40, -0.115, 0.52, -0.075, 0.008), pen.shade(STEEL, 0.5))
    _lamps(pen, 0.500, -0.5, -0.145)
    _under(pen, colour, rolled, (-0.32, 0.30), 0.082)


def tractor(pen: Pen, colour: int, rolled: float) -> None:
    """A farm tractor: big hind wheel, bonnet with grille, cab and exhaust."""
    pen.segment((0.20, -0.46), (0.20, -0.67), pen.shade(STEEL), 0.032)
    pen.segment((0.20, -0.66), (0.225, -0.70), pen.shade(STEEL), 0.026)
    pen.fill(poly([(-0.19, -0.46), (-0.17, -0.80), (-0.145, -0.80), (-0.14, -0.46)]), pen.shade(colour, 0.6))
    pane(pen, poly([(-0.15, -0.46), (-0.14, -0.80), (0.055, -0.80), (0.095, -0.46)]), alpha(GLASS, 0.85))
    pen.fill(poly([(0.075, -0.44), (0.035, -0.81), (0.065, -0.81), (0.11, -0.44)]), pen.shade(colour, 0.25))
    pen.shape(rounded(-0.245, -0.865, 0.125, -0.795, 0.03), colour, depth=0.025)
    pen.stroke([(-0.02, -0.42), (0.0, -0.52), (0.05, -0.545)], DARK, 0.016)
    pen.fill(rounded(-0.12, -0.18, 0.34, -0.10, 0.02), pen.shade(DARK, 0.2))
    bonnet = spline([(-0.10, -0.18, 1.0), (-0.10, -0.47, 1.0), (0.30, -0.44), (0.425, -0.385), (0.44, -0.17, 1.0)], tension=0.3)
    pen.shape(bonnet, colour, depth=0.05)
    with clipped(pen, bonnet):
        for i in range(4):
            pen.segment((0.17 + i * 0.045, -0.37), (0.17 + i * 0.045, -0.27), pen.shade(colour, 1.0), 0.016)
        pen.segment((-0.1, -0.225), (0.45, -0.215), pen.lit(colour, 0.4), 0.016)
    pen.fill(ellipse(0.425, -0.325, 0.020, 0.034), LAMP)
    wheel(pen, 0.335, 0.145, rolled, rim=pen.lit(colour, 0.05), tyre=0.30)
    pen.shape(spline([(-0.50, -0.41), (-0.40, -0.545), (-0.22, -0.575), (-0.05, -0.50), (0.01, -0.36, 1.0), (-0.10, -0.30, 1.0),
                      (-0.40, -0.32, 1.0)]), colour, depth=0.03)  # fmt: skip
    wheel(pen, -0.235, 0.265, rolled, rim=pen.lit(colour, 0.05), spokes=6, tyre=0.27)
    for i in range(16):
        a = rolled / 0.265 + i * math.pi / 8
        c, s = 0.265 * math.cos(a), 0.265 * math.sin(a)
        pen.segment((-0.235 + 0.95 * c, -0.265 + 0.95 * s), (-0.235 + 0.86 * c, -0.265 + 0.86 * s), pen.lit(TYRE, 0.12), 0.02)


def excavator(pen: Pen, colour: int, rolled: float) -> None:
    """An excavator on tracks with boom, arm, toothed bucket and piston."""
    pen.shape(rounded(-0.46, -0.165, 0.14, 0.0, 0.08), RUBBER, depth=0.02)
    pen.fill(rounded(-0.425, -0.132, 0.105, -0.033, 0.05), pen.shade(STEEL, 0.9))
    for i in range(5):
        pen.fill(disc(-0.37 + i * 0.105, -0.082, 0.042), RUBBER)
        pen.fill(disc(-0.37 + i * 0.105, -0.082, 0.018), STEEL)
    boom = spline([(-0.04, -0.33, 1.0), (0.05, -0.64), (0.20, -0.775), (0.32, -0.735, 1.0), (0.325, -0.69, 1.0), (0.20, -0.67),
                   (0.13, -0.56), (0.08, -0.29, 1.0)], tension=0.35)  # fmt: skip
    pen.segment((0.02, -0.66), (0.245, -0.795), STEEL, 0.024)
    arm = poly([(0.255, -0.80), (0.32, -0.79), (0.455, -0.33), (0.405, -0.31)])
    pen.shape(arm, pen.shade(colour, 0.2), depth=0.02)
    pen.shape(boom, colour, depth=0.035)
    pen.fill(disc(0.285, -0.735, 0.022), DARK)
    bucket = spline([(0.39, -0.345, 1.0), (0.485, -0.335, 1.0), (0.49, -0.20), (0.39, -0.115),
        (0.265, -0.15, 1.0), (0.35, -0.205)], tension=0.4)  # fmt: skip
    pen.shape(bucket, pen.shade(colour, 0.45), depth=0.025)
    for i in range(3):
        x = 0.275 + i * 0.045
        pen.fill(poly([(x, -0.155 + i * 0.012), (x + 0.03, -0.145 + i * 0.010), (x - 0.005, -0.105 + i * 0.012)]), STEEL)
    pen.fill(rounded(-0.30, -0.20, -0.02, -0.155, 0.01), DARK)
    house = spline([(-0.5, -0.20, 1.0), (-0.5, -0.36), (-0.46, -0.40), (-0.24, -0.40, 1.0), (0.08, -0.40, 1.0),
        (0.085, -0.19, 1.0)], tension=0.25)  # fmt: skip
    pen.shape(house, colour, depth=0.045)
    for i in range(3):
        pen.segment((-0.445, -0.345 + i * 0.035), (-0.33, -0.345 + i * 0.035), pen.shade(colour, 1.0), 0.012)
    cab = spline([(-0.215, -0.22, 1.0), (-0.215, -0.585), (-0.19, -0.615), (-0.03, -0.615), (0.02, -0.44),
        (0.02, -0.22, 1.0)], tension=0.25)  # fmt: skip
    pen.shape(cab, colour, depth=0.03)
    pane(pen, spline([(-0.175, -0.40, 1.0), (-0.175, -0.575, 1.0), (-0.055, -0.575, 1.0), (-0.018, -0.40, 1.0)], tension=0.1))
    pen.segment((-0.12, -0.355), (-0.05, -0.355), pen.shade(colour), 0.012)


def crane(pen: Pen, colour: int, _: float) -> None:
    """A tower crane: lattice mast and jib, cab, counterweight, hook with a load."""
    thick, thin = 0.026, 0.015
    for i in range(6):
        low, high, side = -0.10 - i * 0.107, -0.207 - i * 0.107, 1 if i % 2 else -1
        pen.segment((-0.18 - side * 0.05, low), (-0.18 + side * 0.05, high), pen.shade(colour, 0.6), thin)
        pen.segment((-0.23, high), (-0.13, high), pen.shade(colour, 0.4), thin)
    for i in range(10):
        x = -0.08 + i * 0.058
        pen.segment((x, -0.755), (x + 0.029, -0.815), pen.shade(colour, 0.4), thin)
        pen.segment((x + 0.029, -0.815), (x + 0.058, -0.755), pen.shade(colour, 0.4), thin)
    for x in (-0.23, -0.13):
        pen.segment((x, -0.04), (x, -0.80), colour, thick)
    pen.segment((-0.44, -0.755), (0.505, -0.755), colour, thick)
    pen.segment((-0.13, -0.815), (0.46, -0.815), colour, thick)
    pen.segment((0.46, -0.815), (0.505, -0.757), colour, thick)
    pen.segment((-0.44, -0.755), (-0.44, -0.80), colour, thick)
    for end in ((-0.42, -0.76), (0.26, -0.82)):
        pen.segment((-0.18, -0.985), end, DARK, 0.008)
    pen.shape(poly([(-0.235, -0.80), (-0.185, -0.995), (-0.175, -0.995), (-0.125, -0.80)]), colour, depth=0.02)
    pen.shape(rounded(-0.45, -0.745, -0.315, -0.64, 0.012), pen.shade(STEEL, 0.6), depth=0.03)
    pen.shape(rounded(-0.13, -0.745, -0.02, -0.63, 0.015), colour, depth=0.02)
    pane(pen, rounded(-0.095, -0.725, -0.03, -0.67, 0.008))
    pen.segment((0.30, -0.745), (0.30, -0.50), DARK, 0.008)
    pen.fill(rounded(0.27, -0.755, 0.33, -0.725, 0.008), DARK)
    pen.stroke([(0.30, -0.505), (0.325, -0.485), (0.315, -0.455), (0.285, -0.46)], DARK, 0.016)
    for x in (0.225, 0.375):
        pen.segment((0.305, -0.455), (x, -0.385), DARK, 0.007)
    pen.shape(rounded(0.19, -0.385, 0.41, -0.30, 0.008), WOOD, depth=0.02)
    pen.shape(poly([(-0.34, 0.0), (-0.02, 0.0), (-0.07, -0.085), (-0.29, -0.085)]), pen.shade(colour, 0.25), depth=0.03)


def train(pen: Pen, colour: int, rolled: float) -> None:
    """A train: streamlined engine with a sloping front and a coach behind it, on bogies."""
    for x in (-0.44, -0.37, -0.20, -0.13, 0.06, 0.13, 0.30, 0.37):
        wheel(pen, x, 0.034, rolled, spokes=3)
    for x in (-0.405, -0.165, 0.095, 0.335):
        pen.fill(rounded(x - 0.075, -0.075, x + 0.075, -0.045, 0.01), DARK)
    pen.fill(rounded(-0.09, -0.30, -0.02, -0.07, 0.0), DARK)
    coach = rounded(-0.5, -0.345, -0.065, -0.06, 0.025)
    engine = spline([
        (-0.045, -0.06, 1.0), (-0.045, -0.325), (-0.02, -0.345), (0.22, -0.345), (0.35, -0.30), (0.455, -0.205),
        (0.5, -0.115), (0.485, -0.06, 1.0),
    ], tension=0.35)  # fmt: skip
    for body in (coach, engine):
        pen.shape(body, colour, depth=0.035)
        with clipped(pen, body):
            pen.fill(rounded(-0.5, -0.155, 0.5, -0.130, 0.0), pen.lit(colour, 0.6))
            pen.fill(rounded(-0.5, -0.082, 0.5, -0.05, 0.0), pen.shade(colour, 0.7))
    for x in (-0.465, -0.375, -0.285, -0.195, -0.015, 0.07):
        pane(pen, rounded(x, -0.295, x + 0.068, -0.205, 0.014))
    for x in (-0.117, 0.165):
        pen.canvas.drawPath(rounded(x - 0.002, -0.305, x + 0.042, -0.09, 0.008), line_paint(pen.shade(colour, 0.8), 0.007))
    pen.fill(spline([(0.235, -0.305, 1.0), (0.33, -0.275), (0.415, -0.195, 1.0), (0.255, -0.195, 1.0)], tension=0.3), 0xFF2A4A6C)
    pen.fill(poly([(0.27, -0.29), (0.30, -0.28), (0.295, -0.195), (0.265, -0.195)], 0.0), alpha(WHITE, 0.25))
    pen.fill(ellipse(0.463, -0.130, 0.018, 0.016), LAMP)
    pen.segment((0.30, -0.115), (0.44, -0.112), pen.shade(colour, 0.8), 0.008)


def tram(pen: Pen, colour: int, rolled: float) -> None:
    """A tram with its pantograph, tall windows and a sign for its line."""
    pen.stroke([(-0.10, -0.44), (-0.02, -0.50), (-0.10, -0.555)], DARK, 0.014)
    pen.segment((-0.16, -0.56), (-0.04, -0.56), DARK, 0.014)
    for x in (-0.345, -0.235, 0.235, 0.345):
        wheel(pen, x, 0.042, rolled, spokes=3)
    pen.shape(rounded(-0.42, -0.46, 0.42, -0.40, 0.025), pen.shade(colour, 0.45), depth=0.02)
    body = twin([(0.43, -0.43, 1.0), (0.475, -0.36), (0.5, -0.18), (0.485, -0.055, 1.0)], 0.35)
    pen.shape(body, colour, depth=0.045)
    with clipped(pen, body):
        pen.fill(rounded(-0.5, -0.185, 0.5, -0.16, 0.0), CREAM)
        pen.fill(rounded(-0.5, -0.09, 0.5, -0.04, 0.0), pen.shade(colour, 0.7))
    for i in range(6):
        x = -0.405 + i * 0.1375
        if i in (1, 4):
            pen.fill(rounded(x - 0.008, -0.385, x + 0.128, -0.065, 0.010), pen.shade(colour, 0.8))
            for k in (0.004, 0.065):
                pane(pen, rounded(x + k, -0.365, x + k + 0.050, -0.10, 0.008), pen.shade(GLASS, 0.15))
        else:
            pane(pen, rounded(x, -0.365, x + 0.122, -0.235, 0.014))
    for s in (-1, 1):
        pane(pen, spline([(s * 0.435, -0.37), (s * 0.462, -0.355), (s * 0.482, -0.23, 1.0), (s * 0.435, -0.23, 1.0)], tension=0.2))
    pen.fill(rounded(-0.09, -0.475, 0.09, -0.415, 0.01), DARK)
    lettering(pen, "7", 0.0, -0.427, 0.036, 0xFFFFC84A)
    _lamps(pen, 0.49, -0.49, -0.125)


RAISED = 0.17
"""How far a car on stands is above the ground, as a part of its length."""


def raised_car(pen: Pen, colour: int, t: float) -> None:
    """A car on four stands, two of which are seen, so that somebody can lie beneath it."""
    for x in (-0.43, 0.39):
        steel = pen.shade(0xFFE0B23C, 0.1)
        pen.shape(poly([(x - 0.05, 0.0), (x - 0.012, -0.20), (x + 0.012, -0.20), (x + 0.05, 0.0)], 0.0), steel, depth=0.012)
        pen.fill(rounded(x - 0.03, -0.215, x + 0.03, -0.195, 0.006), pen.shade(steel, 0.6))
    pen.canvas.save()
    pen.canvas.translate(0.0, -RAISED)
    car(pen, colour, t)
    pen.canvas.restore()


TRANSPORT: dict[str, PropSpec] = {
    "van": PropSpec(van, 2.9, "ground", 0xFF4F93A8, (-0.5, -0.47, 0.5, 0.0)),
    "ambulance": PropSpec(ambulance, 3.0, "ground", 0xFFEFF1F2, (-0.5, -0.51, 0.5, 0.0)),
    "raised_car": PropSpec(raised_car, 2.3, "ground", 0xFFC9453F, (-0.53, -0.58, 0.53, 0.01)),
    "car": PropSpec(car, 2.3, "ground", 0xFFC9453F, (-0.53, -0.41, 0.53, 0.01)),
    "police_car": PropSpec(police_car, 2.4, "ground", 0xFF2F4A80, (-0.53, -0.44, 0.53, 0.01)),
    "bus": PropSpec(bus, 5.0, "ground", 0xFFD9573F, (-0.5, -0.48, 0.5, 0.0)),
    "train": PropSpec(train, 8.0, "ground", 0xFF3C6FA8, (-0.5, -0.35, 0.5, 0.0)),
    "truck": PropSpec(truck, 4.0, "ground", 0xFF3C6FA8, (-0.5, -0.53, 0.51, 0.0)),
    "fire_truck": PropSpec(fire_truck, 4.4, "ground", 0xFFCE3B33, (-0.5, -0.59, 0.52, 0.0)),
    "tractor": PropSpec(tractor, 2.2, "ground", 0xFF4C9A52, (-0.5, -0.87, 0.48, 0.0)),
    "excavator": PropSpec(excavator, 3.4, "ground", 0xFFF0B93A, (-0.5, -0.81, 0.5, 0.0)),
    "crane": PropSpec(crane, 7.0, "ground", 0xFFF0B93A, (-0.45, -1.0, 0.52, 0.0)),
    "tram": PropSpec(tram, 6.0, "ground", 0xFFC8433A, (-0.5, -0.57, 0.5, 0.0)),
    **CYCLES,
    **VESSELS,
}

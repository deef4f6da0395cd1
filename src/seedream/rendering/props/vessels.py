"""Things that sail and fly: boat, canoe, ferry, liner, submarine, anchor; airplane, helicopter, gondola, parachute, saucer.

A hull's origin is on the water line below its middle, what flies has it in its middle; one unit is the length; they face right.
"""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.colour import mix
from seedream.rendering.props.drafting import CREAM, GLASS, GOLD, WHITE, WOOD, clipped, disc, pane, ring, turned, twin
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec, poly, rounded

DECK, PORT, BOTTOM = 0xFFD9B48A, 0xFF2E4A70, 0xFF2F3650
BOX = (-1.0, -1.0, 1.0, 0.0)


def boat(pen: Pen, colour: int, _: float) -> None:
    """A rowing boat, a little from above: thwarts, oar in its lock, rubbing strake; it is cut at the water line."""
    gunwale: list[Pt] = [(-0.5, -0.195), (-0.40, -0.150), (-0.10, -0.122), (0.25, -0.150), (0.52, -0.260)]
    far: list[Pt] = [(0.515, -0.260), (0.10, -0.196), (-0.30, -0.192), (-0.495, -0.197)]
    inside = spline([*gunwale, *far])
    pen.fill(inside, pen.shade(pen.shade(colour)))
    with clipped(pen, inside):
        for x in (-0.30, 0.0, 0.26):
            pen.fill(poly([(x - 0.04, -0.125), (x + 0.05, -0.125), (x + 0.065, -0.215), (x - 0.015, -0.215)]), DECK)
    hull = spline([
        (-0.5, -0.195, 1.0), *gunwale[1:4], (0.52, -0.260, 1.0), (0.47, -0.090), (0.36, 0.04, 1.0),
        (-0.41, 0.04, 1.0), (-0.48, -0.040),
    ])  # fmt: skip
    pen.shape(hull, colour, depth=0.055)
    with clipped(pen, hull):
        for down in (0.065, 0.125):
            pen.stroke([(x, y + down) for x, y in gunwale], pen.shade(colour, 0.75), 0.010)
    pen.stroke(far, pen.shade(colour, 0.4), 0.018)
    pen.stroke(gunwale, pen.lit(colour, 0.38), 0.034)
    pen.segment((-0.07, -0.165), (-0.34, -0.010), DECK, 0.022)
    pen.shape(spline([(-0.31, -0.045), (-0.285, -0.010), (-0.42, 0.03), (-0.45, 0.0)], tension=0.3), DECK, depth=0.012)
    pen.fill(disc(-0.135, -0.122, 0.020), DARK)


def canoe(pen: Pen, colour: int, _: float) -> None:
    """A canoe with upturned ends, ribs, two seats and a paddle laid across."""
    inside = spline([(-0.49, -0.27, 1.0), (-0.32, -0.205), (0.0, -0.19), (0.32, -0.205), (0.49, -0.27, 1.0),
        (0.30, -0.155), (0.0, -0.13), (-0.30, -0.155)])  # fmt: skip
    pen.fill(inside, pen.shade(pen.shade(colour)))
    with clipped(pen, inside):
        for x in (-0.24, 0.20):
            pen.fill(rounded(x, -0.22, x + 0.08, -0.10, 0.0), DECK)
    hull = spline([
        (-0.495, -0.285, 1.0), (-0.40, -0.19), (-0.22, -0.145), (0.0, -0.132), (0.22, -0.145), (0.40, -0.19), (0.495, -0.285, 1.0),
        (0.505, -0.15), (0.42, -0.01), (0.36, 0.03, 1.0), (-0.36, 0.03, 1.0), (-0.42, -0.01), (-0.505, -0.15),
    ])  # fmt: skip
    pen.shape(hull, colour, depth=0.045)
    with clipped(pen, hull):
        for s in (-1, 1):
            pen.stroke([(s * 0.40, -0.21), (s * 0.385, -0.10), (s * 0.42, 0.02)], pen.lit(colour, 0.4), 0.018)
        pen.stroke([(-0.40, -0.085), (0.0, -0.045), (0.40, -0.085)], pen.shade(colour, 0.6), 0.010)
    pen.stroke([(-0.495, -0.28), (-0.40, -0.19), (-0.22, -0.145), (0.0, -0.132), (0.22, -0.145), (0.40, -0.19), (0.495, -0.28)],
               pen.lit(colour, 0.35), 0.026)  # fmt: skip
    pen.segment((-0.10, -0.215), (0.185, -0.125), DECK, 0.018)
    pen.shape(spline([(0.16, -0.150), (0.30, -0.112), (0.315, -0.065), (0.15, -0.112)], tension=0.4), DECK, depth=0.012)
    pen.segment((-0.125, -0.235), (-0.105, -0.20), DECK, 0.018)


def _ports(pen: Pen, x0: float, x1: float, y: float, count: int, r: float) -> None:
    """A row of portholes."""
    for i in range(count):
        pen.fill(disc(x0 + (x1 - x0) * i / (count - 1), y, r), PORT)


def _funnel(pen: Pen, x: float, y: float, half: float, height: float, colour: int) -> None:
    """A raked funnel with a dark rim and a light band."""
    lean = height * 0.16
    pen.shape(poly([(x - half, y), (x + half, y), (x + half - lean, y - height),
        (x - half - lean, y - height)]), colour, depth=half * 0.5)  # fmt: skip
    for k, deep, tone in ((0.30, 0.20, CREAM), (0.86, 0.14, DARK)):
        a, b = lean * k, lean * (k + deep)
        pen.fill(poly([(x - half - a, y - height * k), (x + half - a, y - height * k), (x + half - b, y - height * (k + deep)),
                       (x - half - b, y - height * (k + deep))]), tone)  # fmt: skip


def ferry(pen: Pen, colour: int, _: float) -> None:
    """A car ferry: high hull with cars at its openings, white deck house, bridge and funnel."""
    pen.segment((0.20, -0.50), (0.20, -0.60), pen.shade(STEEL), 0.014)
    _funnel(pen, -0.12, -0.40, 0.055, 0.155, colour)
    pen.shape(rounded(-0.30, -0.415, 0.235, -0.30, 0.012), WHITE, depth=0.02)
    pen.shape(spline([(0.05, -0.41, 1.0), (0.05, -0.51, 1.0), (0.21, -0.51, 1.0),
        (0.255, -0.41, 1.0)], tension=0.1), WHITE, depth=0.02)  # fmt: skip
    pen.fill(poly([(0.10, -0.49), (0.21, -0.49), (0.233, -0.445), (0.10, -0.445)]), PORT)
    for i in range(7):
        pen.fill(rounded(-0.27 + i * 0.068, -0.385, -0.225 + i * 0.068, -0.345, 0.006), PORT)
    hull = spline([
        (-0.5, -0.31, 1.0), (0.28, -0.31), (0.40, -0.34), (0.53, -0.40, 1.0), (0.50, -0.20), (0.43, 0.03, 1.0), (-0.44, 0.03, 1.0),
        (-0.49, -0.10),
    ], tension=0.25)  # fmt: skip
    pen.shape(hull, colour, depth=0.04)
    for i in range(4):
        x = -0.40 + i * 0.165
        gap = rounded(x, -0.245, x + 0.13, -0.145, 0.012)
        pen.fill(gap, pen.shade(pen.shade(colour)))
        tone = (0xFFE5A33C, 0xFF6FA8C8, 0xFFE8E4DA, 0xFFD96A5A)[i]
        with clipped(pen, gap):
            pen.fill(spline([(x + 0.015, -0.145, 1.0), (x + 0.02, -0.178), (x + 0.045, -0.205),
                (x + 0.085, -0.205), (x + 0.115, -0.175),
                             (x + 0.12, -0.145, 1.0)], tension=0.3), tone)  # fmt: skip
            pen.fill(rounded(x + 0.045, -0.196, x + 0.085, -0.178, 0.004), PORT)
    with clipped(pen, hull):
        pen.fill(rounded(-0.6, -0.045, 0.6, 0.1, 0.0), BOTTOM)
        pen.segment((-0.5, -0.285), (0.55, -0.295), pen.lit(colour, 0.5), 0.014)
        pen.fill(rounded(-0.6, -0.056, 0.6, -0.043, 0.0), WHITE)
    pen.fill(disc(0.39, -0.235, 0.018), DARK)


def cruise_ship(pen: Pen, colour: int, _: float) -> None:
    """A cruise liner: decks of balconies, lifeboats, two funnels, portholes along the hull."""
    for x in (-0.22, -0.03):
        _funnel(pen, x, -0.475, 0.048, 0.135, 0xFFD8503F)
    pen.segment((0.24, -0.46), (0.24, -0.57), pen.shade(STEEL), 0.012)
    decks = ((-0.43, 0.34, -0.305, -0.225), (-0.40, 0.29, -0.375, -0.305), (-0.35, 0.25, -0.435, -0.375),
        (-0.28, 0.18, -0.485, -0.435))  # fmt: skip
    for k, (left, right, top, low) in enumerate(decks):
        nose = [(left, low), (left, top), (right - 0.035, top), (right + 0.012, low)]
        pen.shape(poly(nose), pen.lit(colour, 0.10 + 0.05 * k), depth=0.02)
        for i in range(int((right - left - 0.08) / 0.046)):
            x = left + 0.035 + i * 0.046
            pen.fill(rounded(x, top + (low - top) * 0.34, x + 0.029, low - (low - top) * 0.22, 0.005), PORT)
    hull = spline([
        (-0.5, -0.235, 1.0), (0.25, -0.235), (0.40, -0.255), (0.56, -0.30, 1.0), (0.50, -0.13), (0.43, 0.03, 1.0),
        (-0.42, 0.03, 1.0),
        (-0.47, -0.06),
    ], tension=0.25)  # fmt: skip
    pen.shape(hull, colour, depth=0.04)
    for i in range(4):
        x = -0.33 + i * 0.15
        pen.shape(spline([(x, -0.250, 1.0), (x + 0.085, -0.250, 1.0), (x + 0.070, -0.222),
            (x + 0.015, -0.222)]), 0xFFF09A3C, depth=0.008)  # fmt: skip
    _ports(pen, -0.42, 0.36, -0.155, 15, 0.010)
    _ports(pen, -0.42, 0.36, -0.110, 15, 0.010)
    with clipped(pen, hull):
        pen.fill(rounded(-0.6, -0.038, 0.6, 0.1, 0.0), 0xFF8F3440)
        pen.fill(spline([(0.30, -0.21, 1.0), (0.44, -0.245), (0.60, -0.29, 1.0), (0.57, -0.26, 1.0), (0.42, -0.20)]), 0xFF3F72B8)
    pen.fill(rounded(0.40, -0.185, 0.435, -0.135, 0.008), DARK)


def submarine(pen: Pen, colour: int, rolled: float) -> None:
    """A submarine with tower, periscope, portholes and a screw."""
    pen.stroke([(0.06, -0.55), (0.06, -0.685), (0.085, -0.71), (0.15, -0.71)], pen.shade(STEEL, 0.5), 0.032)
    pen.fill(rounded(0.13, -0.74, 0.165, -0.68, 0.008), PORT)
    for s in (-1, 1):
        high = 0.13 * abs(math.cos(rolled * 8)) + 0.02
        pen.shape(ellipse(-0.505, -0.235 + s * high * 0.5, 0.026, high * 0.55), GOLD, depth=0.012)
    pen.fill(rounded(-0.53, -0.262, -0.43, -0.208, 0.015), pen.shade(STEEL, 0.6))
    for s in (-1, 1):
        pen.shape(poly([(-0.44, -0.235 + s * 0.04), (-0.32, -0.235 + s * 0.10), (-0.37, -0.235 + s * 0.225),
            (-0.46, -0.235 + s * 0.225)], 0.2),
                  pen.shade(colour, 0.3), depth=0.02)  # fmt: skip
    tower = spline([(-0.13, -0.40, 1.0), (-0.105, -0.575), (-0.08, -0.60), (0.115, -0.60), (0.145, -0.575),
        (0.185, -0.40, 1.0)], tension=0.25)  # fmt: skip
    pen.shape(tower, pen.shade(colour, 0.1), depth=0.035)
    pen.fill(rounded(-0.125, -0.625, 0.16, -0.585, 0.015), pen.lit(colour, 0.3))
    hull = spline([
        (-0.47, -0.235), (-0.38, -0.36), (-0.20, -0.455), (0.10, -0.47), (0.36, -0.42), (0.50, -0.235),
        (0.36, -0.055), (0.10, 0.0), (-0.20, -0.02),
        (-0.38, -0.11),
    ], tension=0.45)  # fmt: skip
    pen.shape(hull, colour, depth=0.08)
    with clipped(pen, hull):
        pen.stroke([(-0.5, -0.145), (0.0, -0.105), (0.5, -0.145)], alpha(pen.lit(colour, 0.55), 0.8), 0.020)
        pen.stroke([(0.31, -0.48), (0.345, -0.235), (0.31, 0.0)], pen.shade(colour, 0.6), 0.012)
    for x in (-0.20, 0.02, 0.24):
        pen.fill(disc(x, -0.275, 0.072), pen.shade(colour, 0.95))
        pen.fill(disc(x, -0.275, 0.054), PORT)
        pen.fill(ellipse(x + 0.012, -0.292, 0.022, 0.016), alpha(GLASS, 0.9))


def anchor(pen: Pen, colour: int, _: float) -> None:
    """A ship's anchor: ring, stock, shank and two flukes."""
    ring(pen, 0, -0.905, 0.068, colour, 0.050)
    pen.shape(rounded(-0.235, -0.785, 0.235, -0.715, 0.035), colour, depth=0.025)
    arms = spline([
        (0.0, -0.12), (0.20, -0.165), (0.315, -0.30), (0.275, -0.305, 1.0), (0.375, -0.485, 1.0),
        (0.445, -0.29, 1.0), (0.405, -0.30), (0.30, -0.115),
        (0.12, -0.02), (0.0, 0.0, 1.0), (-0.12, -0.02), (-0.30, -0.115), (-0.405, -0.30), (-0.445, -0.29, 1.0),
        (-0.375, -0.485, 1.0),
        (-0.275, -0.305, 1.0), (-0.315, -0.30), (-0.20, -0.165),
    ], tension=0.5)  # fmt: skip
    pen.shape(arms, colour, depth=0.035)
    pen.shape(twin([(0.042, -0.84, 1.0), (0.052, -0.09, 1.0)]), colour, depth=0.03)
    pen.segment((0.015, -0.66), (0.015, -0.30), alpha(pen.lit(colour, 0.6), 0.6), 0.014)


def airplane(pen: Pen, colour: int, _: float) -> None:
    """An airliner climbing to the right, swept wings with engines, tail fin and a row of windows."""
    with turned(pen, -9):
        pen.shape(poly([(0.02, -0.075), (0.15, -0.075), (-0.03, -0.285),
            (-0.105, -0.285)], 0.15), pen.shade(colour, 0.5), depth=0.02)  # fmt: skip
        pen.fill(poly([(-0.40, -0.065), (-0.31, -0.065), (-0.415, -0.155), (-0.46, -0.155)], 0.15), pen.shade(colour, 0.7))
        fin = spline([(-0.475, -0.06, 1.0), (-0.515, -0.27), (-0.49, -0.29), (-0.435, -0.285), (-0.30, -0.09),
            (-0.25, -0.06, 1.0)], tension=0.2)  # fmt: skip
        pen.shape(fin, pen.shade(colour, 0.15), depth=0.03)
        body = spline([
            (-0.53, -0.075), (-0.40, -0.09), (-0.1, -0.105), (0.30, -0.105), (0.42, -0.075), (0.505, 0.0),
            (0.46, 0.052), (0.30, 0.078), (0.0, 0.082),
            (-0.25, 0.06), (-0.46, -0.02), (-0.53, -0.045),
        ], tension=0.45)  # fmt: skip
        pen.shape(body, colour, depth=0.045)
        with clipped(pen, body):
            pen.stroke([(-0.55, -0.005), (-0.2, 0.008), (0.55, 0.018)], pen.lit(colour, 0.62), 0.022)
            pen.fill(spline([(0.385, -0.085, 1.0), (0.43, -0.065), (0.47, -0.028, 1.0), (0.40, -0.026, 1.0)], tension=0.3), PORT)
        for i in range(10):
            pen.fill(rounded(-0.285 + i * 0.062, -0.062, -0.259 + i * 0.062, -0.026, 0.012), PORT)
        pen.shape(rounded(0.345, -0.07, 0.372, 0.005, 0.008), pen.lit(colour, 0.3), depth=0.008)
        pen.shape(poly([(-0.42, -0.025), (-0.32, -0.02), (-0.46, 0.085),
            (-0.52, 0.085)], 0.15), pen.shade(colour, 0.2), depth=0.015)  # fmt: skip
        pen.shape(spline([(0.04, 0.125), (0.16, 0.110), (0.185, 0.145), (0.16, 0.185),
            (0.04, 0.18)], tension=0.35), pen.lit(STEEL, 0.3), depth=0.025)  # fmt: skip
        pen.fill(ellipse(0.172, 0.147, 0.014, 0.034), DARK)
        wing = spline([(0.165, 0.025, 1.0), (-0.055, 0.325), (-0.09, 0.345), (-0.145, 0.345), (-0.045, 0.025, 1.0)], tension=0.12)
        pen.shape(wing, pen.lit(colour, 0.14), depth=0.03)


def helicopter(pen: Pen, colour: int, t: float) -> None:
    """A helicopter with glass nose, tail boom and skids; its rotors whirl."""
    sweep = abs(math.cos(t * 31))
    pen.stroke([(-0.10, 0.17), (-0.12, 0.245)], DARK, 0.022)
    pen.stroke([(0.17, 0.17), (0.19, 0.245)], DARK, 0.022)
    pen.stroke([(-0.235, 0.262), (0.27, 0.262), (0.345, 0.225)], DARK, 0.030)
    boom = spline([(-0.08, -0.09, 1.0), (-0.46, -0.10), (-0.48, -0.055), (-0.14, 0.085, 1.0)], tension=0.2)
    pen.shape(boom, pen.shade(colour, 0.12), depth=0.03)
    pen.shape(poly([(-0.49, -0.04), (-0.405, -0.055), (-0.445, -0.245), (-0.51, -0.245)], 0.15), colour, depth=0.02)
    pen.fill(rounded(-0.10, -0.205, 0.11, -0.15, 0.02), pen.shade(colour, 0.6))
    pen.fill(rounded(-0.012, -0.275, 0.022, -0.16, 0.005), DARK)
    body = spline([(-0.20, -0.06), (-0.11, -0.165), (0.10, -0.175), (0.26, -0.11), (0.37, 0.035), (0.33, 0.145),
        (0.16, 0.19), (-0.08, 0.18), (-0.20, 0.08)])  # fmt: skip
    pen.shape(body, colour, depth=0.07)
    with clipped(pen, body):
        pane(pen, spline([(0.165, -0.18, 1.0), (0.42, -0.12), (0.40, 0.045), (0.20, 0.055, 1.0)], tension=0.3))
        pane(pen, rounded(-0.015, -0.115, 0.125, 0.03, 0.025))
        pen.stroke([(-0.25, 0.10), (0.10, 0.115), (0.40, 0.09)], pen.lit(colour, 0.55), 0.022)
    pen.fill(ellipse(0.005, -0.285, 0.50, 0.020), alpha(0xFF5A6070, 0.30))
    pen.segment((0.005 - 0.47 * (0.35 + 0.65 * sweep), -0.285), (0.005 + 0.47 * (0.35 + 0.65 * sweep), -0.285), DARK, 0.022)
    pen.fill(disc(0.005, -0.28, 0.030), DARK)
    pen.fill(disc(-0.46, -0.15, 0.105), alpha(0xFF5A6070, 0.20))
    for k in range(3):
        a = t * 40 + k * 2 * math.pi / 3
        pen.segment((-0.46, -0.15), (-0.46 + 0.095 * math.cos(a), -0.15 + 0.095 * math.sin(a)), DARK, 0.016)


def cable_car(pen: Pen, colour: int, t: float) -> None:
    """A gondola swinging gently on its cable, hung by two wheels."""
    pen.segment((-0.46, -0.445), (0.46, -0.505), pen.shade(STEEL), 0.022)
    with turned(pen, 2.2 * math.sin(t * 1.3), 0.0, -0.47):
        pen.stroke([(0.0, -0.45), (0.05, -0.36), (0.0, -0.27), (0.0, -0.16)], DARK, 0.032)
        for x in (-0.065, 0.065):
            pen.fill(disc(x, -0.478 - x * 0.065, 0.038), DARK)
            pen.fill(disc(x, -0.478 - x * 0.065, 0.016), STEEL)
        pen.segment((-0.075, -0.44), (0.075, -0.45), DARK, 0.024)
        pen.shape(rounded(-0.26, -0.19, 0.26, -0.135, 0.025), pen.shade(colour, 0.45), depth=0.02)
        body = twin([(0.30, -0.15), (0.375, -0.06), (0.395, 0.12), (0.37, 0.32), (0.30, 0.395), (0.0, 0.40)], 0.4)
        pen.shape(body, colour, depth=0.07)
        with clipped(pen, body):
            pen.fill(rounded(-0.5, 0.30, 0.5, 0.335, 0.0), pen.lit(colour, 0.5))
        for left, right in ((-0.315, -0.155), (-0.125, 0.125), (0.155, 0.315)):
            pane(pen, rounded(left, -0.085, right, 0.105, 0.035))
        for x in (-0.14, 0.0, 0.14):
            pen.segment((x, -0.12), (x, 0.385), pen.shade(colour, 0.75), 0.012)
        pen.segment((0.03, 0.18), (0.03, 0.235), STEEL, 0.02)
        pen.fill(rounded(-0.20, 0.40, 0.20, 0.43, 0.012), DARK)


def parachute(pen: Pen, colour: int, t: float) -> None:
    """A round parachute of coloured gores with lines and a crate."""
    with turned(pen, 3 * math.sin(t * 1.1), 0.0, -0.2):
        rim = [(-0.46 + i * 0.1533, 0.0 if i in (0, 6) else -0.015) for i in range(7)]
        for x, y in rim:
            pen.segment((x, -0.03 + y), (x * 0.12, 0.335), 0xFF7A7280, 0.009)
        dome: list[Pt] = [(-0.46, -0.03, 1.0), (-0.40, -0.28), (-0.22, -0.455), (0.0, -0.50), (0.22, -0.455),
            (0.40, -0.28), (0.46, -0.03, 1.0)]  # fmt: skip
        scallops: list[Pt] = [p for i in range(6, 0, -1) for p in (((rim[i][0] + rim[i - 1][0]) / 2, -0.085), (*rim[i - 1], 1.0))]
        canopy = spline([*dome, *scallops[:-1]], tension=0.5)
        pen.shape(canopy, colour, depth=0.07)
        with clipped(pen, canopy):
            for a, b in ((1, 2), (4, 5)):
                gore = [(0.0, -0.51, 1.0), (rim[a][0] * 0.9, -0.27), (rim[a][0], 0.02, 1.0),
                    (rim[b][0], 0.02, 1.0), (rim[b][0] * 0.9, -0.27)]  # fmt: skip
                pen.fill(spline(gore), alpha(pen.lit(colour, 0.85), 0.75))
            for i in (1, 2, 3, 4, 5):
                pen.stroke([(0.0, -0.505), (rim[i][0] * 0.9, -0.27), (rim[i][0], 0.0)], alpha(pen.shade(colour), 0.6), 0.008)
        pen.shape(rounded(-0.095, 0.32, 0.095, 0.49, 0.012), WOOD, depth=0.03)
        pen.segment((-0.09, 0.405), (0.09, 0.405), pen.shade(WOOD, 0.8), 0.012)
        pen.segment((0.0, 0.325), (0.0, 0.485), CREAM, 0.020)


def ufo(pen: Pen, colour: int, t: float) -> None:
    """A flying saucer: glass dome, rim of lights that run round, glow below."""
    pen.fill(poly([(-0.10, 0.10), (0.10, 0.10), (0.17, 0.30), (-0.17, 0.30)]), alpha(0xFFFFF2A8, 0.40))
    pen.shape(twin([(0.18, 0.08, 1.0), (0.12, 0.15), (0.0, 0.165)]), pen.shade(STEEL, 0.6), depth=0.02)
    dome = twin([(0.0, -0.285), (0.12, -0.25), (0.19, -0.16), (0.20, -0.05, 1.0)])
    pen.fill(dome, alpha(0xFFA8DCEB, 0.80))
    with clipped(pen, dome):
        pen.fill(ellipse(0, -0.135, 0.060, 0.080), 0xFF5FAE6A)
        for x in (-0.026, 0.026):
            pen.fill(ellipse(x, -0.150, 0.015, 0.022), DARK)
    k = 1 if pen.lx > 0 else -1
    pen.stroke([(k * 0.085, -0.24), (k * 0.14, -0.195), (k * 0.16, -0.13)],
               alpha(WHITE, 0.7), 0.018)  # fmt: skip
    hull = twin([(0.0, -0.115), (0.22, -0.095), (0.42, -0.025), (0.50, 0.03), (0.40, 0.085), (0.20, 0.115), (0.0, 0.12)], 0.45)
    pen.shape(hull, colour, depth=0.055)
    pen.stroke([(-0.36, -0.035), (-0.15, -0.075), (0.15, -0.075), (0.36, -0.035)], pen.lit(colour, 0.45), 0.018)
    for i in range(7):
        x = -0.375 + i * 0.125
        bright = 0.5 + 0.5 * math.sin(t * 5 - i * 0.9)
        pen.fill(disc(x, 0.045 - 0.4 * x * x * 0.35 + 0.008, 0.030), mix(0xFFE8A33C, 0xFFFFF2B0, bright))


VESSELS: dict[str, PropSpec] = {
    "boat": PropSpec(boat, 2.0, "ground", 0xFFB0583A, (-0.52, -0.28, 0.56, 0.0)),
    "canoe": PropSpec(canoe, 2.3, "ground", 0xFFC8653A, (-0.51, -0.3, 0.51, 0.0)),
    "ferry": PropSpec(ferry, 8.0, "ground", 0xFF3C6FA8, (-0.5, -0.61, 0.53, 0.0)),
    "cruise_ship": PropSpec(cruise_ship, 10.0, "ground", 0xFFEDF0F4, (-0.5, -0.61, 0.56, 0.0)),
    "submarine": PropSpec(submarine, 4.5, "ground", 0xFFF0B93A, (-0.53, -0.74, 0.5, 0.0)),
    "anchor": PropSpec(anchor, 0.9, "ground", 0xFF4F6280, (-0.45, -1.0, 0.45, 0.0)),
    "airplane": PropSpec(airplane, 4.0, "centre", 0xFF4F86C6, (-0.55, -0.28, 0.5, 0.37)),
    "helicopter": PropSpec(helicopter, 2.8, "centre", 0xFFD9503F, (-0.57, -0.31, 0.51, 0.28)),
    "cable_car": PropSpec(cable_car, 2.0, "centre", 0xFFD9453F, (-0.47, -0.52, 0.47, 0.44)),
    "parachute": PropSpec(parachute, 3.0, "centre", 0xFFE0613A, (-0.47, -0.5, 0.47, 0.5)),
    "ufo": PropSpec(ufo, 2.2, "centre", 0xFF8E9AB0, (-0.5, -0.29, 0.5, 0.3)),
}

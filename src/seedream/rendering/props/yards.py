"""Towers, bridges, farm and garden buildings, fences and little houses for animals, seen from the front.

The origin is below their middle on the ground, one unit is the height or the width, whichever is larger.
"""

from __future__ import annotations

import math
import random

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.drafting import GOLD, WOOD, clipped, disc, leaf_path, lettering, pane, turned
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec, poly, rounded

GLOW, STONE, PANE, FRAME, SNOW, WATER = 0xFFFFD98A, 0xFFB9B2B0, 0xFF9CC4DA, 0xFFF7F3EA, 0xFFF4F7FB, 0xFF6FB2D8
GREEN = 0xFF5A9A50
BOX = (-1.0, -1.0, 1.0, 0.0)


def fence(pen: Pen, colour: int, _: float) -> None:
    """A picket fence: pointed boards nailed to two rails."""
    for y in (-0.40, -0.17):
        pen.shape(rounded(-0.52, y, 0.52, y + 0.065, 0.01), pen.shade(colour, 0.35), depth=0.02)
    for i in range(7):
        x = -0.438 + i * 0.146
        pen.shape(poly([(x - 0.048, 0.0), (x - 0.048, -0.50), (x, -0.575), (x + 0.048, -0.50),
            (x + 0.048, 0.0)], 0.03), colour, depth=0.022)  # fmt: skip
        for y in (-0.368, -0.138):
            pen.fill(disc(x, y, 0.011), pen.shade(colour, 0.9))


def gate(pen: Pen, colour: int, _: float) -> None:
    """A five-barred gate between two posts with caps, hinges and a latch."""
    for y in (-0.53, -0.42, -0.31, -0.20, -0.10):
        pen.shape(rounded(-0.42, y, 0.40, y + 0.055, 0.008), colour, depth=0.015)
    pen.segment((-0.36, -0.10), (0.36, -0.50), pen.shade(colour, 0.3), 0.050)
    for x in (-0.395, 0.0, 0.375):
        pen.shape(rounded(x - 0.030, -0.565, x + 0.030, -0.035, 0.008), pen.lit(colour, 0.10), depth=0.015)
    for x in (-0.47, 0.47):
        pen.shape(rounded(x - 0.058, -0.68, x + 0.058, 0.0, 0.006), pen.shade(colour, 0.2), depth=0.035)
        pen.shape(poly([(x - 0.078, -0.665), (x + 0.078, -0.665), (x, -0.755)], 0.1), pen.lit(colour, 0.15), depth=0.02)
    for y in (-0.495, -0.135):
        pen.segment((-0.43, y), (-0.33, y), DARK, 0.022)
    pen.fill(rounded(0.355, -0.34, 0.445, -0.305, 0.01), DARK)


def well(pen: Pen, colour: int, _: float) -> None:
    """A stone well with a shingled roof, winch, rope and bucket."""
    for x in (-0.27, 0.27):
        pen.shape(rounded(x - 0.026, -0.78, x + 0.026, -0.30, 0.004), WOOD, depth=0.018)
    pen.shape(rounded(-0.32, -0.605, 0.32, -0.555, 0.02), pen.lit(WOOD, 0.1), depth=0.015)
    pen.stroke([(0.33, -0.58), (0.385, -0.58), (0.385, -0.52), (0.42, -0.52)], DARK, 0.022)
    for i in range(4):
        pen.segment((-0.045 + i * 0.028, -0.61), (-0.045 + i * 0.028, -0.55), 0xFFE2CFA0, 0.018)
    pen.segment((0.0, -0.56), (0.0, -0.455), 0xFFE2CFA0, 0.014)
    pen.stroke([(-0.065, -0.425), (0.0, -0.465), (0.065, -0.425)], DARK, 0.011)
    pen.shape(poly([(-0.075, -0.43), (0.075, -0.43), (0.058, -0.315), (-0.058, -0.315)]), pen.shade(WOOD, 0.2), depth=0.02)
    pen.fill(poly([(-0.073, -0.405), (0.073, -0.405), (0.070, -0.385), (-0.070, -0.385)]), STEEL)
    roof = poly([(-0.42, -0.72), (0.42, -0.72), (0.21, -0.99), (-0.21, -0.99)], 0.05)
    pen.shape(roof, pen.shade(colour, 0.25), depth=0.035)
    with clipped(pen, roof):
        for i in range(3):
            pen.segment((-0.5, -0.785 - i * 0.07), (0.5, -0.785 - i * 0.07), pen.shade(colour, 0.9), 0.012)
            for j in range(8):
                x = -0.40 + j * 0.105 + (i % 2) * 0.052
                pen.segment((x, -0.72 - i * 0.07), (x, -0.785 - i * 0.07), pen.shade(colour, 0.8), 0.010)
    pen.shape(spline([(-0.345, -0.30, 1.0), (-0.33, 0.0, 1.0), (0.33, 0.0, 1.0),
        (0.345, -0.30, 1.0)], tension=0.2), colour, depth=0.05)  # fmt: skip
    for i, y in enumerate((-0.265, -0.175, -0.085)):
        pen.segment((-0.335, y), (0.335, y), pen.shade(colour, 0.7), 0.010)
        for j in range(5):
            x = -0.27 + j * 0.135 + (i % 2) * 0.065
            if abs(x) < 0.32:
                pen.segment((x, y + 0.004), (x, y + 0.08), pen.shade(colour, 0.7), 0.010)
    pen.shape(rounded(-0.375, -0.335, 0.375, -0.27, 0.022), pen.lit(colour, 0.22), depth=0.02)


def viaduct(pen: Pen, colour: int, _: float) -> None:
    """A long railway bridge of stone on high arches."""
    deck, half, arch = -3.3, 5.5, 0.88
    body: list[Pt] = [(-half, 0.0, 1.0), (-half, deck - 0.2, 1.0), (half, deck - 0.2, 1.0), (half, 0.0, 1.0)]
    for k in range(4, -1, -1):
        x = (k - 2) * 2.12
        body += [(x + arch, 0.0, 1.0), (x + arch, -1.75), (x + 0.62 * arch, -2.42), (x, -2.68), (x - 0.62 * arch, -2.42),
                 (x - arch, -1.75), (x - arch, 0.0, 1.0)]  # fmt: skip
    pen.shape(spline(body, tension=0.45), colour, depth=0.12)
    for k in range(5):
        x, tone = (k - 2) * 2.12, pen.lit(colour, 0.16)
        crown: list[Pt] = [(x - arch, -1.75), (x - 0.62 * arch, -2.42), (x, -2.68), (x + 0.62 * arch, -2.42), (x + arch, -1.75)]
        pen.stroke(crown, tone, 0.16)
        pen.segment((x - arch, -1.72), (x - arch - 0.36, -1.72), tone, 0.12)
        pen.segment((x + arch, -1.72), (x + arch + 0.36, -1.72), tone, 0.12)
    pen.fill(rounded(-half - 0.08, deck - 0.24, half + 0.08, deck - 0.02, 0.03), pen.lit(colour, 0.2))
    pen.segment((-half, deck + 0.12), (half, deck + 0.12), pen.shade(colour, 0.5), 0.07)
    for k in range(26):
        x, y = -5.1 + 0.41 * k, deck + 0.3 + 0.16 * (k % 3)
        pen.fill(rounded(x, y, x + 0.22, y + 0.1, 0.02), pen.shade(colour, 0.35))


def bridge(pen: Pen, colour: int, t: float) -> None:
    """An arched stone bridge over flowing water."""
    pen.fill(ellipse(0.0, -0.040, 0.40, 0.040), WATER)
    for x, y in ((-0.10, -0.045), (0.12, -0.03)):
        pen.segment((x + 0.02 * math.sin(t * 1.5), y), (x + 0.12 + 0.02 * math.sin(t * 1.5), y), alpha(FRAME, 0.8), 0.010)
    body = spline([
        (-0.52, -0.02, 1.0), (-0.52, -0.265, 1.0), (-0.30, -0.345), (0.0, -0.40), (0.30, -0.345),
        (0.52, -0.265, 1.0), (0.52, -0.02, 1.0), (0.285, -0.02, 1.0),
        (0.235, -0.15), (0.12, -0.24), (0.0, -0.262), (-0.12, -0.24), (-0.235, -0.15), (-0.285, -0.02, 1.0),
    ], tension=0.45)  # fmt: skip
    pen.shape(body, colour, depth=0.035)
    for k in range(1, 12):
        a = math.radians(180 + k * 15)
        x, y = 0.285 * math.cos(a), -0.02 + 0.242 * math.sin(a)
        with turned(pen, math.degrees(a) + 90, x, y):
            pen.shape(
                rounded(x - 0.030, y - 0.062, x + 0.030, y + 0.004, 0.006),
                pen.lit(colour, 0.18) if k % 2 else pen.shade(colour, 0.18),
                depth=0.010,
            )
    for x, y in (
        (-0.45, -0.20),
        (-0.38, -0.11),
        (-0.46, -0.07),
        (0.43, -0.19),
        (0.37, -0.10),
        (0.46, -0.09),
        (-0.36, -0.245),
        (0.34, -0.26),
    ):
        pen.fill(rounded(x - 0.034, y, x + 0.034, y + 0.034, 0.008), pen.shade(colour, 0.45))
    rail = [(-0.53, -0.31), (-0.30, -0.395), (0.0, -0.452), (0.30, -0.395), (0.53, -0.31)]
    for k in range(9):
        x = -0.46 + k * 0.115
        y = -0.452 + 0.142 * (x / 0.53) ** 2
        pen.segment((x, y + 0.06), (x, y), pen.shade(colour, 0.5), 0.026)
    pen.stroke([(x, y + 0.052) for x, y in rail], pen.lit(colour, 0.12), 0.026)
    pen.stroke(rail, pen.lit(colour, 0.22), 0.040)
    for s in (-1, 1):
        pen.fill(spline([(s * 0.55, 0.0, 1.0), (s * 0.54, -0.055), (s * 0.44, -0.07), (s * 0.33, -0.035),
            (s * 0.28, 0.0, 1.0)]), GREEN)  # fmt: skip


def windmill(pen: Pen, colour: int, t: float) -> None:
    """A tower mill: cap, gallery, door and four lattice sails that turn."""
    tower = poly([(-0.125, -0.60), (0.125, -0.60), (0.215, 0.0), (-0.215, 0.0)], 0.05)
    pen.shape(tower, colour, depth=0.055)
    with clipped(pen, tower):
        for y in (-0.44, -0.16):
            pen.fill(rounded(-0.3, y, 0.3, y + 0.022, 0.0), pen.shade(colour, 0.5))
    for x, y in ((0.0, -0.37), (-0.055, -0.53), (0.085, -0.24)):
        pen.fill(rounded(x - 0.032, y - 0.042, x + 0.032, y + 0.042, 0.006), FRAME)
        pen.fill(rounded(x - 0.022, y - 0.032, x + 0.022, y + 0.032, 0.0), GLOW)
    pen.shape(spline([(-0.058, 0.0, 1.0), (-0.058, -0.105), (0.0, -0.145), (0.058, -0.105),
        (0.058, 0.0, 1.0)], tension=0.4), 0xFF6A4632, depth=0.015)  # fmt: skip
    pen.shape(spline([(-0.155, -0.595, 1.0), (-0.115, -0.70), (0.0, -0.755), (0.115, -0.70),
        (0.155, -0.595, 1.0)]), pen.shade(colour, 0.8), depth=0.03)  # fmt: skip
    with turned(pen, 24 + t * 26, 0.0, -0.655):
        for k in range(4):
            with turned(pen, k * 90, 0.0, -0.655):
                pen.fill(poly([(0.012, -0.735), (0.100, -0.735), (0.100, -1.075), (0.012, -1.075)], 0.0), pen.lit(colour, 0.30))
                for i in range(5):
                    pen.segment((0.010, -0.75 - i * 0.078), (0.100, -0.75 - i * 0.078), pen.shade(WOOD, 0.3), 0.011)
                pen.segment((0.055, -0.735), (0.055, -1.07), pen.shade(WOOD, 0.3), 0.009)
                pen.segment((0.0, -0.655), (0.0, -1.08), pen.shade(WOOD, 0.6), 0.024)
        pen.fill(disc(0.0, -0.655, 0.034), DARK)


def lighthouse(pen: Pen, colour: int, t: float) -> None:
    """A striped lighthouse on a rock, its lamp shining to both sides."""
    glow = 0.30 + 0.12 * math.sin(t * 2.2)
    for s in (-1, 1):
        pen.fill(poly([(s * 0.02, -0.855), (s * 0.25, -0.90), (s * 0.25, -0.79), (s * 0.02, -0.835)], 0.0), alpha(0xFFFFE9A0, glow))
    rock = spline([(-0.27, 0.0, 1.0), (-0.24, -0.045), (-0.16, -0.075), (-0.04, -0.085), (0.12, -0.075),
        (0.21, -0.05), (0.27, 0.0, 1.0)], tension=0.3)  # fmt: skip
    pen.shape(rock, 0xFF8A8894, depth=0.035)
    tower = poly([(-0.105, -0.765), (0.105, -0.765), (0.185, -0.055), (-0.185, -0.055)], 0.03)
    pen.shape(tower, colour, depth=0.055)
    with clipped(pen, tower):
        for y in (-0.61, -0.35):
            pen.fill(rounded(-0.3, y, 0.3, y + 0.085, 0.0), FRAME)
            side = -1 if pen.lx > 0 else 1
            pen.fill(poly([(side * 0.095, y), (side * 0.3, y), (side * 0.3, y + 0.085),
                (side * 0.107, y + 0.085)], 0.0), pen.shade(FRAME, 0.8))  # fmt: skip
    for x, y in ((0.0, -0.67), (0.02, -0.45)):
        pen.fill(rounded(x - 0.020, y - 0.028, x + 0.020, y + 0.034, 0.012), DARK)
    pen.shape(spline([(-0.045, -0.065, 1.0), (-0.045, -0.15), (0.0, -0.19), (0.045, -0.15),
        (0.045, -0.065, 1.0)], tension=0.4), 0xFF5A3A30, depth=0.012)  # fmt: skip
    pen.fill(rounded(-0.135, -0.79, 0.135, -0.755, 0.006), pen.shade(colour, 0.9))
    for x in (-0.12, -0.06, 0.06, 0.12):
        pen.segment((x, -0.78), (x, -0.835), DARK, 0.010)
    pen.segment((-0.125, -0.838), (0.125, -0.838), DARK, 0.012)
    pen.fill(rounded(-0.066, -0.905, 0.066, -0.785, 0.006), 0xFFFFF2C4)
    for x in (-0.066, 0.0, 0.066):
        pen.segment((x, -0.905), (x, -0.785), DARK, 0.011)
    pen.fill(disc(0.0, -0.845, 0.034), 0xFFFFC84A)
    pen.shape(spline([(-0.095, -0.90, 1.0), (-0.045, -0.965), (0.0, -0.985), (0.045, -0.965),
        (0.095, -0.90, 1.0)], tension=0.4), colour, depth=0.02)  # fmt: skip
    pen.segment((0.0, -0.98), (0.0, -1.0), DARK, 0.014)


def barn(pen: Pen, colour: int, _: float) -> None:
    """A barn with a gambrel roof, crossed doors and a hay loft."""
    wall = poly([(-0.44, 0.0), (-0.44, -0.40), (-0.30, -0.66), (0.0, -0.82), (0.30, -0.66), (0.44, -0.40), (0.44, 0.0)], 0.0)
    pen.shape(wall, colour, depth=0.045)
    with clipped(pen, wall):
        for i in range(9):
            pen.segment((-0.40 + i * 0.10, -0.85), (-0.40 + i * 0.10, 0.0), pen.shade(colour, 0.45), 0.008)
    for width, tone in ((0.085, 0xFF5A4A54), (0.030, 0xFF7A6A72)):
        line = [(-0.50, -0.355), (-0.325, -0.685), (0.0, -0.855), (0.325, -0.685), (0.50, -0.355)]
        lift = 0.0 if width > 0.05 else -0.018
        pen.stroke([(x, y + lift, 1.0) for x, y in line], tone, width)
    for x, y, w, h in ((-0.215, -0.375, 0.43, 0.375), (-0.095, -0.655, 0.19, 0.165)):
        pen.fill(rounded(x - 0.018, y - 0.018, x + w + 0.018, y + h, 0.004), FRAME)
        pen.shape(rounded(x, y, x + w, y + h, 0.0), pen.shade(colour, 0.40 if h > 0.2 else 0.9), depth=0.015)
    pen.fill(spline([(-0.085, -0.49, 1.0), (-0.06, -0.56), (0.0, -0.585), (0.065, -0.555), (0.085, -0.49, 1.0)]), 0xFFE6C25A)
    pen.segment((0.0, -0.37), (0.0, 0.0), FRAME, 0.020, butt=True)
    for s in (-1, 1):
        pen.segment((s * 0.012, -0.365), (s * 0.208, -0.012), FRAME, 0.020, butt=True)
        pen.segment((s * 0.208, -0.365), (s * 0.012, -0.012), FRAME, 0.020, butt=True)
        pen.fill(rounded(s * 0.335 - 0.045, -0.33, s * 0.335 + 0.045, -0.21, 0.004), FRAME)
        pen.fill(rounded(s * 0.335 - 0.032, -0.317, s * 0.335 + 0.032, -0.223, 0.0), PANE)


def igloo(pen: Pen, colour: int, _: float) -> None:
    """An igloo of snow blocks with an arched entrance tunnel."""
    dome = spline([(-0.50, 0.0, 1.0), (-0.485, -0.20), (-0.36, -0.43), (-0.14, -0.565), (0.08, -0.565),
        (0.30, -0.43), (0.42, -0.20), (0.435, 0.0, 1.0)])  # fmt: skip
    pen.shape(dome, colour, depth=0.08)
    with clipped(pen, dome):
        line = pen.shade(colour, 0.55)
        for i, y in enumerate((-0.13, -0.26, -0.385, -0.49)):
            pen.stroke([(-0.55, y + 0.03), (-0.2, y - 0.012), (0.1, y - 0.012), (0.5, y + 0.03)], line, 0.012)
            for j in range(7):
                x = -0.42 + j * 0.155 + (i % 2) * 0.075
                k = 1 - i * 0.16
                pen.segment((x * k - 0.03, y), (x * k * 1.06 - 0.03, y + 0.125), line, 0.012)
    pen.shape(spline([(0.02, 0.0, 1.0), (0.02, -0.17), (0.10, -0.29), (0.27, -0.325), (0.44, -0.29),
        (0.51, -0.17), (0.51, 0.0, 1.0)], tension=0.45),
              pen.lit(colour, 0.15), depth=0.05)  # fmt: skip
    for a in (-150, -118, -90, -62, -30):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        pen.segment((0.265 + 0.15 * c, -0.10 + 0.13 * s), (0.265 + 0.235 * c, -0.10 + 0.215 * s), pen.shade(colour, 0.55), 0.012)
    pen.fill(spline([(0.12, 0.0, 1.0), (0.12, -0.12), (0.175, -0.20), (0.265, -0.23), (0.355, -0.20),
        (0.41, -0.12), (0.41, 0.0, 1.0)], tension=0.45), 0xFF34466C)  # fmt: skip
    pen.fill(spline([(-0.56, 0.0, 1.0), (-0.50, -0.035), (-0.30, -0.045), (-0.05, -0.02), (0.0, 0.0, 1.0)]), pen.lit(colour, 0.35))


def greenhouse(pen: Pen, colour: int, _: float) -> None:
    """A greenhouse: coloured frame, glass, plants in rows, open vent."""
    pane(pen, poly([(-0.46, -0.06), (-0.46, -0.42), (0.0, -0.72), (0.46, -0.42), (0.46, -0.06)], 0.0), 0xFFCDE6E4)
    rng = random.Random(6)
    for i in range(9):
        x = -0.40 + i * 0.10
        if abs(x) > 0.12:
            for d in (-120, -90, -60):
                pen.fill(leaf_path(x, -0.135, rng.uniform(0.13, 0.22), 0.05, d), (GREEN, 0xFF4A8A46, 0xFF7DB25A)[i % 3])
            pen.fill(disc(x, -0.30, 0.024), (0xFFE0503F, 0xFFF2A63C, 0xFFE0607F)[i % 3])
    pen.fill(poly([(-0.46, -0.42), (0.0, -0.72), (0.0, -0.42)], 0.0), alpha(0xFFFFFFFF, 0.20))
    pen.shape(rounded(-0.50, -0.135, 0.50, 0.0, 0.006), colour, depth=0.03)
    for x in (-0.47, -0.31, -0.16, 0.16, 0.31, 0.47):
        top = -0.72 + abs(x) / 0.46 * 0.30
        pen.segment((x, -0.10), (x, max(top, -0.66)), colour, 0.046)
    for s in (-1, 1):
        pen.segment((s * 0.49, -0.405), (0.0, -0.725), colour, 0.066)
        pen.segment((s * 0.24, -0.43), (s * 0.24, -0.55), pen.shade(colour, 0.2), 0.036)
    pen.segment((-0.47, -0.42), (0.47, -0.42), colour, 0.052)
    pen.segment((0.0, -0.44), (0.0, -0.70), colour, 0.040)
    pen.shape(rounded(-0.135, -0.425, 0.135, 0.0, 0.006), colour, depth=0.02)
    for x in (-0.098, 0.018):
        pane(pen, rounded(x, -0.385, x + 0.080, -0.14, 0.004), 0xFFCDE6E4)
    pen.fill(disc(-0.004, -0.21, 0.013), GOLD)
    pen.shape(disc(0.0, -0.735, 0.036), colour, depth=0.015)


def birdhouse(pen: Pen, colour: int, _: float) -> None:
    """A bird house on a pole: round hole, perch, roof boards and a leaf."""
    pen.shape(rounded(-0.042, -0.40, 0.042, 0.0, 0.008), WOOD, depth=0.025)
    pen.shape(rounded(-0.31, -0.43, 0.31, -0.375, 0.012), pen.shade(WOOD, 0.3), depth=0.015)
    front = poly([(-0.235, -0.42), (-0.235, -0.70), (0.0, -0.915), (0.235, -0.70), (0.235, -0.42)], 0.0)
    pen.shape(front, colour, depth=0.05)
    with clipped(pen, front):
        for y in (-0.505, -0.60, -0.70):
            pen.segment((-0.3, y), (0.3, y), pen.shade(colour, 0.45), 0.009)
    for s in (-1, 1):
        pen.segment((0.0, -0.935), (s * 0.335, -0.635), pen.shade(colour, 0.8), 0.080)
    for s in (-1, 1):
        pen.segment((0.0, -0.952), (s * 0.335, -0.655), pen.lit(pen.shade(colour), 0.18), 0.032)
    pen.fill(disc(0.0, -0.66, 0.088), pen.lit(colour, 0.35))
    pen.fill(disc(0.0, -0.66, 0.068), 0xFF3A2A2C)
    pen.segment((0.0, -0.525), (0.0, -0.515), WOOD, 0.050)
    pen.fill(disc(-0.004, -0.522, 0.016), pen.lit(WOOD, 0.4))
    for x, d in ((0.035, -30), (-0.035, -145)):
        pen.fill(leaf_path(x, -0.20 - (x > 0) * 0.06, 0.15, 0.085, d), GREEN)


def doghouse(pen: Pen, colour: int, _: float) -> None:
    """A dog house with a name board, arched door, and a bowl beside it."""
    pen.fill(poly([(0.16, -0.84), (0.42, -0.74), (0.60, -0.42), (0.40, -0.42)], 0.0), pen.shade(colour, 0.85))
    pen.fill(poly([(0.30, -0.48), (0.50, -0.42), (0.50, -0.03), (0.30, 0.0)], 0.0), pen.shade(colour, 0.75))
    front = poly([(-0.42, 0.0), (-0.42, -0.44), (-0.04, -0.80), (0.34, -0.44), (0.34, 0.0)], 0.0)
    pen.shape(front, colour, depth=0.05)
    with clipped(pen, front):
        for y in (-0.11, -0.22, -0.33, -0.44, -0.55, -0.66):
            pen.segment((-0.5, y), (0.4, y), pen.shade(colour, 0.45), 0.009)
    pen.fill(spline([(-0.215, 0.0, 1.0), (-0.215, -0.24), (-0.16, -0.35), (-0.04, -0.40), (0.08, -0.35),
        (0.135, -0.24), (0.135, 0.0, 1.0)], tension=0.45), FRAME)  # fmt: skip
    pen.fill(spline([(-0.18, 0.0, 1.0), (-0.18, -0.235), (-0.13, -0.325), (-0.04, -0.36), (0.05, -0.325),
        (0.10, -0.235), (0.10, 0.0, 1.0)], tension=0.45), 0xFF3A2A30)  # fmt: skip
    pen.shape(poly([(-0.52, -0.40), (-0.04, -0.875), (0.16, -0.845), (-0.04, -0.78),
        (-0.46, -0.34)], 0.0), pen.shade(colour, 0.5), depth=0.02)  # fmt: skip
    pen.shape(poly([(-0.04, -0.875), (0.20, -0.845), (0.46, -0.40), (0.40, -0.34),
        (-0.04, -0.78)], 0.0), pen.shade(colour, 0.5), depth=0.02)  # fmt: skip
    pen.shape(rounded(-0.155, -0.53, 0.075, -0.445, 0.015), pen.lit(WOOD, 0.35), depth=0.012)
    lettering(pen, "REX", -0.04, -0.465, 0.048, 0xFF5A3A28)
    pen.shape(poly([(0.205, -0.085), (0.455, -0.085), (0.50, 0.0), (0.16, 0.0)], 0.1), 0xFFD8503F, depth=0.02)
    pen.fill(ellipse(0.33, -0.088, 0.125, 0.026), 0xFF7A4A30)


YARDS: dict[str, PropSpec] = {
    "fence": PropSpec(fence, 1.1, "ground", 0xFFE6D6B8, (-0.52, -0.58, 0.52, 0.0)),
    "gate": PropSpec(gate, 1.5, "ground", 0xFF9A6A44, (-0.55, -0.76, 0.55, 0.0)),
    "well": PropSpec(well, 1.3, "ground", 0xFFA8A0A2, (-0.42, -0.99, 0.43, 0.0)),
    "viaduct": PropSpec(viaduct, 1.5, "ground", 0xFFA69C92, (-5.6, -3.56, 5.6, 0.0)),
    "bridge": PropSpec(bridge, 4.2, "ground", 0xFFB5A594, (-0.55, -0.47, 0.55, 0.0)),
    "windmill": PropSpec(windmill, 4.6, "ground", 0xFFD9A878, (-0.44, -1.09, 0.44, 0.0)),
    "lighthouse": PropSpec(lighthouse, 5.4, "ground", 0xFFD8473C, (-0.27, -1.01, 0.27, 0.0)),
    "barn": PropSpec(barn, 3.6, "ground", 0xFFB8433A, (-0.54, -0.9, 0.54, 0.0)),
    "igloo": PropSpec(igloo, 1.9, "ground", 0xFFDCEAF4, (-0.56, -0.58, 0.52, 0.0)),
    "greenhouse": PropSpec(greenhouse, 2.4, "ground", 0xFF4F8F6A, (-0.52, -0.77, 0.52, 0.0)),
    "birdhouse": PropSpec(birdhouse, 0.9, "ground", 0xFFD9703F, (-0.38, -0.98, 0.38, 0.0)),
    "doghouse": PropSpec(doghouse, 0.75, "ground", 0xFFB5703F, (-0.52, -0.88, 0.6, 0.0)),
}

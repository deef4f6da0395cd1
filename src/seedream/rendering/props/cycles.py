"""Things that are pedalled, pushed or drawn: bicycle, motorcycle, pram, wheelchair, trolley, cart, sled; they face right.

The origin is below the middle on the ground; the third argument is the way rolled, in units.
"""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.drafting import GLASS, GOLD, TYRE, WHITE, clipped, disc, glint, ring, wheel
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec, poly, rounded

SEAT, CHROME, BASKET = 0xFF4A3428, 0xFFC9CFD8, 0xFFB98A58
BOX = (-1.0, -1.0, 1.0, 0.0)


def _spoked(
    pen: Pen, x: float, r: float, rolled: float, rim: int, *, tyre: float = 0.022, broad: float = 0.024, spokes: int = 8
) -> None:
    """A wire wheel: thin tyre, broad coloured rim, spokes that turn."""
    for i in range(spokes):
        a = rolled / r + i * 2 * math.pi / spokes
        pen.segment((x, -r), (x + (r - tyre) * math.cos(a), -r + (r - tyre) * math.sin(a)), alpha(pen.shade(STEEL,
            0.4), 0.85), 0.006)  # fmt: skip
    ring(pen, x, -r, r - tyre - broad / 2, rim, broad)
    ring(pen, x, -r, r - tyre / 2, TYRE, tyre)
    pen.fill(disc(x, -r, 0.022), pen.shade(STEEL, 0.5))


def _guard(pen: Pen, x: float, r: float, colour: int, start: float, end: float, width: float = 0.030) -> None:
    """A mudguard along the tyre from one angle to another (degrees, 0 to the right, 90 down)."""
    angles = [math.radians(start + (end - start) * i / 8) for i in range(9)]
    pen.stroke([(x + (r + 0.014) * math.cos(a), -r + (r + 0.014) * math.sin(a)) for a in angles], colour, width)


def bicycle(pen: Pen, colour: int, rolled: float) -> None:
    """A town bicycle with mudguards, chain case, carrier and lamp; its pedals turn with the wheels."""
    r = 0.205
    seat, crank, head, hub = (-0.12, -0.47), (-0.03, -0.20), (0.22, -0.50), (-0.29, -r)
    turn = rolled / r * 0.6
    far, near = ((crank[0] + 0.085 * math.cos(turn + s), crank[1] + 0.085 * math.sin(turn + s)) for s in (math.pi, 0.0))
    pen.segment(crank, far, pen.shade(STEEL, 0.8), 0.016)
    pen.segment((far[0] - 0.034, far[1]), (far[0] + 0.034, far[1]), DARK, 0.020)
    for x in (-0.29, 0.29):
        _spoked(pen, x, r, rolled, pen.shade(colour, 0.15), broad=0.030)
    _guard(pen, -0.29, r, colour, 168, 325)
    _guard(pen, 0.29, r, colour, 188, 335)
    pen.segment((-0.46, -0.445), (-0.20, -0.445), pen.shade(colour, 0.3), 0.022)
    pen.segment((-0.42, -0.44), hub, pen.shade(colour, 0.5), 0.014)
    for a, b in ((seat, hub), (hub, crank), (seat, crank), (head, (0.285, -r))):
        pen.segment(a, b, pen.shade(colour, 0.25), 0.030)
    for a, b in ((crank, head), (head, (-0.125, -0.455))):
        pen.segment(a, b, colour, 0.040)
    pen.segment(head, (0.208, -0.555), colour, 0.040)
    pen.segment((-0.11, -0.445), (-0.135, -0.53), STEEL, 0.020)
    saddle = spline([(-0.235, -0.565), (-0.15, -0.558), (-0.04, -0.556), (-0.045, -0.530), (-0.13, -0.525), (-0.20, -0.515)])
    pen.shape(saddle, SEAT, depth=0.012)
    pen.stroke([(0.208, -0.56), (0.19, -0.60), (0.235, -0.615), (0.285, -0.585)], STEEL, 0.018)
    pen.stroke([(0.245, -0.61), (0.29, -0.58)], SEAT, 0.030)
    pen.shape(ellipse(0.275, -0.475, 0.030, 0.028), colour, depth=0.01)
    pen.fill(ellipse(0.300, -0.475, 0.010, 0.022), 0xFFFFF2C4)
    case = spline([(-0.31, -0.235), (-0.05, -0.262), (0.035, -0.215), (0.015, -0.15), (-0.06, -0.145),
        (-0.31, -0.180)], tension=0.6)  # fmt: skip
    pen.shape(case, colour, depth=0.02)
    pen.fill(disc(*crank, 0.026), pen.shade(STEEL))
    pen.segment(crank, near, STEEL, 0.018)
    pen.segment((near[0] - 0.036, near[1]), (near[0] + 0.036, near[1]), DARK, 0.022)


def motorcycle(pen: Pen, colour: int, rolled: float) -> None:
    """A motorcycle with fairing, tank, twin seat, engine fins and exhaust."""
    r = 0.158
    pen.segment((-0.325, -r), (-0.06, -0.20), pen.shade(STEEL, 0.9), 0.040)
    for x in (-0.325, 0.335):
        wheel(pen, x, r, rolled, rim=pen.shade(colour, 0.1), tyre=0.30)
    pen.segment((0.325, -r), (0.235, -0.44), CHROME, 0.034)
    pen.shape(spline([(0.17, -0.285), (0.22, -0.355), (0.335, -0.365), (0.45, -0.325), (0.49, -0.235, 1.0),
        (0.42, -0.300), (0.33, -0.320)]),
              colour, depth=0.02)  # fmt: skip
    pen.shape(rounded(-0.135, -0.30, 0.12, -0.105, 0.04), pen.shade(STEEL, 0.8), depth=0.03)
    for i in range(3):
        pen.segment((-0.10, -0.265 + i * 0.036), (0.05, -0.265 + i * 0.036), CHROME, 0.014)
    pen.fill(disc(-0.01, -0.15, 0.048), CHROME)
    pen.strip([(0.03, -0.15), (-0.10, -0.085), (-0.28, -0.105), (-0.465, -0.155)], [0.015, 0.020, 0.028, 0.033], CHROME)
    pen.segment((0.235, -0.45), (0.175, -0.585), DARK, 0.024)
    pen.segment((0.175, -0.585), (0.115, -0.575), DARK, 0.034)
    tail = spline([(-0.50, -0.475, 1.0), (-0.36, -0.425), (-0.10, -0.375), (-0.08, -0.27, 1.0), (-0.21, -0.275),
        (-0.35, -0.36), (-0.49, -0.435)])  # fmt: skip
    pen.shape(tail, colour, depth=0.03)
    pen.shape(spline([(-0.45, -0.470), (-0.33, -0.475), (-0.25, -0.415), (-0.12, -0.43), (-0.02, -0.40),
        (-0.06, -0.365), (-0.24, -0.38),
                      (-0.36, -0.42)]), SEAT, depth=0.015)  # fmt: skip
    fairing = spline([(0.05, -0.43, 1.0), (0.18, -0.475), (0.295, -0.495), (0.395, -0.42, 1.0), (0.315, -0.36),
        (0.245, -0.27), (0.17, -0.13),
                      (0.02, -0.105, 1.0), (0.06, -0.25), (0.01, -0.33)], tension=0.4)  # fmt: skip
    pen.shape(fairing, colour, depth=0.045)
    pen.stroke([(0.10, -0.375), (0.20, -0.36), (0.14, -0.22)], pen.lit(colour, 0.5), 0.020)
    screen = spline([(0.19, -0.48, 1.0), (0.215, -0.565), (0.275, -0.575, 1.0), (0.33, -0.47, 1.0), (0.26, -0.495)], tension=0.3)
    pen.fill(screen, alpha(GLASS, 0.85))
    tank = spline([(-0.115, -0.375, 1.0), (-0.075, -0.475), (0.07, -0.525), (0.165, -0.485), (0.185, -0.40),
        (0.06, -0.345), (-0.06, -0.345)])  # fmt: skip
    pen.shape(tank, colour, depth=0.035)
    glint(pen, 0.075, -0.49, 0.034, 0.012)
    pen.fill(ellipse(0.365, -0.425, 0.024, 0.036), 0xFFFFF2C4)
    pen.fill(rounded(-0.51, -0.468, -0.475, -0.435, 0.008), 0xFFE0483F)


def tricycle(pen: Pen, colour: int, rolled: float) -> None:
    """A child's tricycle with a big front wheel, pedals, tassels and a step behind."""
    big, small = 0.235, 0.135
    wheel(pen, -0.26, small, rolled, rim=pen.shade(colour, 0.7), tyre=0.25)
    pen.stroke([(0.205, -0.62), (0.13, -0.47), (-0.08, -0.40), (-0.24, -0.33), (-0.33, -0.16)], colour, 0.066)
    pen.shape(rounded(-0.45, -0.215, -0.17, -0.165, 0.02), pen.shade(colour, 0.3), depth=0.015)
    wheel(pen, -0.345, small, rolled, rim=colour, spokes=4, tyre=0.27)
    wheel(pen, 0.285, big, rolled, rim=pen.lit(colour, 0.10), spokes=6, tyre=0.21)
    pen.stroke([(0.16, -0.78), (0.205, -0.63), (0.285, -big)], colour, 0.062)
    _guard(pen, 0.285, big + 0.012, colour, 215, 330, 0.044)
    pen.segment((0.285, -big), (0.335, -0.145), STEEL, 0.028)
    pen.segment((0.30, -0.14), (0.375, -0.14), DARK, 0.040)
    pen.shape(spline([(-0.30, -0.56), (-0.25, -0.505), (-0.06, -0.50), (0.03, -0.475), (-0.02, -0.425),
        (-0.20, -0.425), (-0.29, -0.46)]), SEAT,
              depth=0.025)  # fmt: skip
    pen.stroke([(0.175, -0.77), (0.11, -0.80), (0.05, -0.785)], CHROME, 0.030)
    pen.segment((0.07, -0.79), (0.02, -0.77), DARK, 0.052)
    for dx, tone in ((-0.04, GOLD), (-0.01, 0xFFFF8A7A), (0.02, GLASS)):
        pen.stroke([(0.0, -0.765), (-0.02 + dx * 0.6, -0.70), (-0.01 + dx, -0.635)], tone, 0.014)


def stroller(pen: Pen, colour: int, rolled: float) -> None:
    """A pram with folding hood, bow handle and four wire wheels."""
    pen.stroke([(-0.22, -0.26), (0.0, -0.36), (0.22, -0.26)], CHROME, 0.026)
    for a, b in (((-0.28, -0.15), (0.16, -0.40)), ((0.28, -0.15), (-0.16, -0.40))):
        pen.segment(a, b, CHROME, 0.026)
    pen.stroke([(0.36, -0.56), (0.46, -0.74), (0.50, -0.86)], CHROME, 0.026)
    pen.segment((0.49, -0.83), (0.52, -0.90), DARK, 0.045)
    for x in (-0.28, 0.28):
        _spoked(pen, x, 0.155, rolled, CHROME, tyre=0.030, broad=0.014, spokes=8)
    hood = spline([(-0.44, -0.565, 1.0), (-0.46, -0.73), (-0.36, -0.89), (-0.19, -0.955), (-0.03, -0.925),
        (0.07, -0.84, 1.0), (-0.03, -0.565, 1.0)])  # fmt: skip
    pen.shape(hood, pen.shade(colour, 0.12), depth=0.05)
    with clipped(pen, hood):
        for end in ((-0.40, -0.83), (-0.25, -0.98), (-0.08, -0.98)):
            pen.segment((-0.06, -0.55), end, pen.shade(colour, 0.8), 0.014)
    pen.stroke([(-0.02, -0.56), (0.06, -0.835)], pen.lit(colour, 0.45), 0.024)
    tub = spline([(-0.47, -0.58, 1.0), (0.44, -0.58, 1.0), (0.41, -0.43), (0.25, -0.335), (-0.23, -0.335),
        (-0.42, -0.43)], tension=0.45)  # fmt: skip
    pen.shape(tub, colour, depth=0.06)
    pen.shape(rounded(-0.48, -0.605, 0.455, -0.555, 0.02), pen.lit(colour, 0.35), depth=0.015)
    pen.fill(spline([(0.03, -0.60, 1.0), (0.10, -0.655), (0.30, -0.645), (0.37, -0.60, 1.0)]), WHITE)


def wheelchair(pen: Pen, colour: int, rolled: float) -> None:
    """A wheelchair from the side: big hind wheel with push rim, padded seat and back, footrest."""
    pen.segment((0.17, -0.43), (0.265, -0.12), pen.shade(colour, 0.4), 0.042)
    pen.segment((0.265, -0.115), (0.405, -0.10), DARK, 0.036)
    wheel(pen, 0.19, 0.085, rolled, rim=colour, spokes=4, tyre=0.34)
    pen.segment((0.185, -0.085), (0.145, -0.30), colour, 0.042)
    pen.stroke([(-0.36, -0.94), (-0.285, -0.93), (-0.255, -0.86), (-0.23, -0.40)], colour, 0.042)
    pen.segment((-0.40, -0.94), (-0.33, -0.94), DARK, 0.055)
    back = spline([(-0.265, -0.87), (-0.185, -0.87), (-0.145, -0.50), (-0.225, -0.48)], tension=0.25)
    pen.shape(back, pen.shade(colour, 0.2), depth=0.03)
    pen.shape(rounded(-0.23, -0.535, 0.22, -0.44, 0.03), pen.shade(colour, 0.2), depth=0.03)
    pen.segment((-0.19, -0.685), (0.12, -0.685), colour, 0.034)
    pen.segment((0.12, -0.685), (0.165, -0.50), colour, 0.034)
    pen.segment((-0.15, -0.70), (0.10, -0.70), DARK, 0.050)
    pen.segment((-0.20, -0.385), (0.16, -0.385), colour, 0.042)
    r = 0.315
    _spoked(pen, -0.12, r, rolled, colour, tyre=0.036, broad=0.056, spokes=10)
    ring(pen, -0.12, -r, 0.262, CHROME, 0.012)
    pen.fill(disc(-0.12, -r, 0.055), colour)
    pen.fill(disc(-0.12, -r, 0.024), pen.lit(colour, 0.5))


def shopping_cart(pen: Pen, colour: int, rolled: float) -> None:
    """A supermarket trolley: slotted basket, push bar and castors."""
    pen.stroke([(-0.335, -0.40), (-0.28, -0.17), (0.40, -0.17)], pen.shade(STEEL, 0.6), 0.030)
    pen.segment((0.36, -0.38), (0.30, -0.17), pen.shade(STEEL, 0.6), 0.026)
    for x in (-0.24, 0.34):
        pen.segment((x, -0.17), (x, -0.10), pen.shade(STEEL, 0.9), 0.04)
        wheel(pen, x, 0.068, rolled, spokes=3, tyre=0.45)
    pen.stroke([(-0.385, -0.63), (-0.43, -0.80), (-0.485, -0.865)], pen.shade(STEEL, 0.3), 0.030)
    pen.segment((-0.505, -0.87), (-0.41, -0.875), colour, 0.062)
    basket = spline([(-0.40, -0.775, 1.0), (0.475, -0.70, 1.0), (0.425, -0.395, 1.0), (-0.335, -0.345, 1.0)], tension=0.1)
    pen.shape(basket, colour, depth=0.04)
    with clipped(pen, basket):
        for i in range(6):
            x = -0.30 + i * 0.132
            pen.fill(poly([(x, -0.655 + i * 0.010), (x + 0.072, -0.648 + i * 0.010), (x + 0.062, -0.475), (x + 0.014, -0.470)]),
                     pen.shade(pen.shade(colour)))  # fmt: skip
        pen.segment((-0.40, -0.555), (0.48, -0.540), colour, 0.036)
    pen.stroke([(-0.415, -0.775), (0.49, -0.70)], pen.lit(colour, 0.25), 0.052)
    pen.stroke([(-0.34, -0.345), (0.42, -0.395)], pen.shade(colour, 0.4), 0.036)


def cart(pen: Pen, colour: int, rolled: float) -> None:
    """A wooden farm cart with hay, plank sides, shafts and a spoked wheel."""
    pen.segment((0.20, -0.32), (0.515, -0.245), pen.shade(colour, 0.6), 0.036)
    pen.segment((0.44, -0.255), (0.455, -0.022), pen.shade(colour, 0.7), 0.034)
    hay = spline([(-0.44, -0.55), (-0.36, -0.70), (-0.18, -0.745), (0.0, -0.72), (0.16, -0.735), (0.28, -0.65), (0.33, -0.55)])
    pen.shape(hay, 0xFFE6C25A, depth=0.05)
    for a, b in (((-0.30, -0.60), (-0.22, -0.70)), ((-0.08, -0.60), (-0.10, -0.70)), ((0.12, -0.60), (0.19, -0.69))):
        pen.segment(a, b, pen.shade(0xFFE6C25A, 0.6), 0.012)
    side = poly([(-0.505, -0.60), (0.385, -0.60), (0.315, -0.30), (-0.435, -0.30)])
    pen.shape(side, colour, depth=0.035)
    with clipped(pen, side):
        for y in (-0.505, -0.405):
            pen.segment((-0.55, y), (0.45, y), pen.shade(colour, 0.9), 0.012)
        for y, x in ((-0.55, -0.2), (-0.455, 0.12), (-0.35, -0.1)):
            pen.segment((x, y), (x + 0.12, y), pen.shade(colour, 0.5), 0.008)
    for x0, x1 in ((-0.395, -0.355), (0.275, 0.230)):
        pen.segment((x0, -0.61), (x1, -0.29), pen.lit(colour, 0.12), 0.044)
    pen.segment((-0.445, -0.285), (0.33, -0.285), pen.shade(colour, 0.5), 0.045)
    r = 0.235
    for i in range(8):
        angle = rolled / r + i * math.pi / 4
        pen.segment((-0.08, -r), (-0.08 + 0.2 * math.cos(angle), -r + 0.2 * math.sin(angle)), pen.lit(colour, 0.15), 0.026)
    ring(pen, -0.08, -r, r - 0.046, pen.shade(colour, 0.25), 0.050)
    ring(pen, -0.08, -r, r - 0.011, 0xFF4A4652, 0.022)
    pen.fill(disc(-0.08, -r, 0.055), colour)
    pen.fill(disc(-0.08, -r, 0.022), 0xFF4A4652)


def sled(pen: Pen, colour: int, _: float) -> None:
    """A wooden sled with curled runners, slats seen from above and a pulling rope."""
    pen.stroke([(0.36, -0.29), (0.50, -0.22), (0.54, -0.10), (0.45, -0.03)], 0xFF8A7A66, 0.014)
    for dx, dy, tone in ((0.10, -0.115, pen.shade(colour, 0.9)), (0.0, 0.0, pen.shade(colour, 0.35))):
        runner = [(-0.52, -0.026), (0.10, -0.026), (0.28, -0.055), (0.365, -0.15), (0.345, -0.26), (0.275, -0.275)]
        pen.stroke([(x + dx * 0.9, y + dy) for x, y in runner], tone, 0.046)
        for x in (-0.40, -0.10, 0.14):
            pen.segment((x + dx, -0.04 + dy), (x + dx + 0.015, -0.185 + dy * 0.9), tone, 0.044)
    for i in range(3):
        y = -0.195 - i * 0.052
        x = i * 0.05
        slat = poly([(-0.50 + x, y), (0.245 + x, y), (0.28 + x, y - 0.042), (-0.465 + x, y - 0.042)], 0.05)
        pen.shape(slat, pen.lit(colour, 0.16), depth=0.012)
        for k in (-0.37, 0.13):
            pen.fill(disc(k + x, y - 0.021, 0.010), pen.shade(colour, 1.0))
    pen.shape(rounded(-0.52, -0.205, 0.26, -0.172, 0.012), colour, depth=0.012)


CYCLES: dict[str, PropSpec] = {
    "bicycle": PropSpec(bicycle, 1.05, "ground", 0xFF2F8A8A, (-0.52, -0.63, 0.5, 0.0)),
    "motorcycle": PropSpec(motorcycle, 1.25, "ground", 0xFFCE4038, (-0.51, -0.6, 0.49, 0.0)),
    "tricycle": PropSpec(tricycle, 0.50, "ground", 0xFFD9453F, (-0.48, -0.82, 0.53, 0.0)),
    "stroller": PropSpec(stroller, 0.66, "ground", 0xFF5B7FB8, (-0.48, -0.96, 0.54, 0.0)),
    "wheelchair": PropSpec(wheelchair, 0.62, "ground", 0xFF3C6FA8, (-0.44, -0.97, 0.42, 0.0)),
    "shopping_cart": PropSpec(shopping_cart, 0.66, "ground", 0xFFD9503F, (-0.54, -0.91, 0.52, 0.0)),
    "cart": PropSpec(cart, 1.3, "ground", 0xFF9A6A44, (-0.51, -0.75, 0.53, 0.0)),
    "sled": PropSpec(sled, 0.75, "ground", 0xFFB5623F, (-0.54, -0.41, 0.55, 0.0)),
}

"""Things of the street: signs, lights, boxes, stands, fountain and statue; the origin is below their middle on the pavement."""

from __future__ import annotations

import math
from typing import Any

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.drafting import (
    CREAM,
    GLASS,
    GOLD,
    WHITE,
    WOOD,
    clipped,
    disc,
    face,
    glint,
    ink_on,
    lettering,
    pane,
    regular,
    twin,
)
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec, poly, rounded

RED, AMBER, GREEN, WATER, PRINT = 0xFFE5483F, 0xFFF5B83D, 0xFF45B86A, 0xFF8CC7E4, 0xFF8A8794
BOX = (-1.0, -1.0, 1.0, 0.0)


def _post(pen: Pen, half: float, top: float, colour: int, x: float = 0.0) -> None:
    """A post from the ground up to `top`."""
    pen.shape(rounded(x - half, top, x + half, 0.0, half * 0.3), colour, depth=half * 0.7)


def _foot(pen: Pen, half: float, height: float, colour: int) -> None:
    """A foot that spreads to the ground."""
    pen.shape(poly([(-half * 0.62, -height), (half * 0.62, -height), (half, 0), (-half, 0)]), colour, depth=half * 0.25)


def _arch(x: float, base: float, half: float, height: float) -> Any:
    """A round-headed arch over its base."""
    top = base - height
    side: list[Pt] = [(x + half, base, 1.0), (x + half, top + half * 1.05), (x + half * 0.72, top + half * 0.3), (x, top)]
    return spline([*side, *((2 * x - p[0], *p[1:]) for p in reversed(side[:3]))], tension=0.42)


def traffic_light(pen: Pen, colour: int, _: float) -> None:
    """A traffic light on its pole: three hooded lamps before a back board."""
    _post(pen, 0.042, -0.42, pen.shade(colour, 0.35))
    _foot(pen, 0.12, 0.07, colour)
    pen.shape(rounded(-0.235, -1.0, 0.235, -0.36, 0.07), pen.shade(colour, 0.5), depth=0.03)
    pen.shape(rounded(-0.165, -0.965, 0.165, -0.395, 0.05), colour, depth=0.04)
    for y, lamp in ((-0.865, RED), (-0.68, AMBER), (-0.495, GREEN)):
        pen.fill(disc(0, y, 0.082), pen.shade(pen.shade(colour)))
        pen.shape(disc(0, y, 0.066), lamp, depth=0.02)
        glint(pen, 0.022, y - 0.024, 0.016, 0.012, 0.65)
        hood: list[Pt] = [(-0.088, y + 0.02), (-0.070, y - 0.062), (0.0, y - 0.092), (0.070, y - 0.062), (0.088, y + 0.02)]
        pen.stroke(hood, pen.lit(colour, 0.16), 0.026)


def stop_sign(pen: Pen, colour: int, _: float) -> None:
    """An octagonal stop sign on its steel post, with two bolts."""
    pen.shape(rounded(-0.028, -0.50, 0.028, 0.0, 0.008), STEEL, depth=0.02)
    centre, r = -0.70, 0.32
    pen.shape(poly(regular(0, centre, r, 8, 22.5), 0.02), WHITE, depth=0.014)
    pen.shape(poly(regular(0, centre, r * 0.925, 8, 22.5), 0.02), colour, depth=0.03)
    lettering(pen, "STOP", 0.0, centre + 0.064, 0.128, ink_on(colour))
    for y in (centre - 0.225, centre + 0.225):
        pen.fill(disc(0, y, 0.014), pen.lit(STEEL, 0.5))


def parking_meter(pen: Pen, colour: int, _: float) -> None:
    """A parking meter: a domed head with a dial behind glass, coin slot and label."""
    _post(pen, 0.048, -0.50, pen.shade(colour, 0.35))
    _foot(pen, 0.13, 0.06, colour)
    pen.fill(poly([(-0.10, -0.47), (0.10, -0.47), (0.06, -0.40), (-0.06, -0.40)]), pen.shade(colour))
    head = twin([(0.0, -1.0), (0.135, -0.962), (0.20, -0.86), (0.195, -0.62), (0.165, -0.485), (0.13, -0.465, 1.0)], 0.4)
    pen.shape(head, colour, depth=0.055)
    window = twin([(0.0, -0.955), (0.095, -0.925), (0.142, -0.85), (0.142, -0.80, 1.0)], 0.45)
    pane(pen, window, pen.lit(GLASS, 0.45))
    with clipped(pen, window):
        pen.segment((0, -0.80), (0.06, -0.90), RED, 0.014)
        for k in range(5):
            a = math.radians(205 + k * 32)
            x, y = 0.115 * math.cos(a), -0.80 + 0.115 * math.sin(a)
            pen.segment((x, y), (x * 0.86, -0.80 + (y + 0.80) * 0.86), DARK, 0.010)
    pen.fill(rounded(-0.15, -0.805, 0.15, -0.785, 0.008), pen.shade(colour))
    pen.fill(rounded(-0.11, -0.735, 0.11, -0.655, 0.012), CREAM)
    pen.segment((-0.08, -0.71), (0.08, -0.71), PRINT, 0.014)
    pen.segment((-0.08, -0.68), (0.03, -0.68), PRINT, 0.014)
    pen.fill(disc(0.0, -0.575, 0.045), STEEL)
    pen.segment((0.0, -0.595), (0.0, -0.555), DARK, 0.014)
    glint(pen, 0.165, -0.84, 0.012, 0.055, 0.4)


def fire_hydrant(pen: Pen, colour: int, _: float) -> None:
    """A fire hydrant with bonnet, three capped outlets and bolted flanges."""
    for s in (-1, 1):
        pen.shape(
            rounded(min(s * 0.18, s * 0.32), -0.655, max(s * 0.18, s * 0.32), -0.515, 0.02), pen.shade(colour, 0.2), depth=0.03
        )
        pen.shape(rounded(min(s * 0.30, s * 0.36), -0.685, max(s * 0.30, s * 0.36), -0.485, 0.02), colour, depth=0.02)
        pen.fill(rounded(min(s * 0.36, s * 0.405), -0.62, max(s * 0.36, s * 0.405), -0.55, 0.012), pen.shade(colour, 0.6))
    pen.shape(twin([(0.20, -0.72, 1.0), (0.20, -0.14, 1.0)]), colour, depth=0.075)
    pen.shape(rounded(-0.235, -0.165, 0.235, -0.095, 0.02), colour, depth=0.03)
    pen.shape(poly([(-0.235, -0.10), (0.235, -0.10), (0.29, 0), (-0.29, 0)]), pen.shade(colour, 0.25), depth=0.04)
    for x in (-0.15, 0.0, 0.15):
        pen.fill(disc(x, -0.13, 0.018), pen.lit(STEEL, 0.4))
    dome = twin([(0.0, -0.94), (0.13, -0.915), (0.205, -0.83), (0.22, -0.755, 1.0)], 0.45)
    pen.shape(rounded(-0.05, -1.0, 0.05, -0.92, 0.015), pen.shade(colour, 0.3), depth=0.02)
    pen.shape(dome, colour, depth=0.06)
    pen.shape(rounded(-0.255, -0.775, 0.255, -0.70, 0.025), colour, depth=0.03)
    pen.fill(disc(0, -0.46, 0.135), pen.shade(colour, 0.9))
    pen.shape(disc(0, -0.47, 0.125), pen.lit(colour, 0.12), depth=0.035)
    pen.fill(poly(regular(0, -0.47, 0.05, 5), 0.0), pen.shade(colour, 0.8))
    glint(pen, 0.13, -0.84, 0.022, 0.04, 0.45)


def mailbox(pen: Pen, colour: int, _: float) -> None:
    """A tunnel-shaped mailbox on its post, door to the front, flag up."""
    pen.shape(rounded(-0.055, -0.50, 0.055, 0.0, 0.01), WOOD, depth=0.03)
    pen.fill(poly([(-0.22, -0.50), (0.30, -0.50), (0.27, -0.45), (-0.19, -0.45)]), pen.shade(WOOD))
    side = spline(
        [(-0.23, -0.50, 1.0), (-0.23, -0.78), (-0.16, -0.92), (0.25, -0.95), (0.42, -0.86), (0.46, -0.72), (0.46, -0.53, 1.0)],
        tension=0.4,
    )
    pen.shape(side, colour, depth=0.05)
    pen.stroke([(0.05, -0.93), (0.22, -0.925), (0.34, -0.88)], pen.lit(colour, 0.35), 0.022)
    door = spline(
        [(-0.46, -0.49, 1.0), (-0.46, -0.73), (-0.41, -0.87), (-0.275, -0.93), (-0.14, -0.87), (-0.09, -0.73), (-0.09, -0.49, 1.0)],
        tension=0.4,
    )
    pen.fill(door, pen.shade(colour, 0.75))
    inner = spline(
        [
            (-0.425, -0.515, 1.0),
            (-0.425, -0.73),
            (-0.38, -0.84),
            (-0.275, -0.89),
            (-0.17, -0.84),
            (-0.125, -0.73),
            (-0.125, -0.515, 1.0),
        ],
        tension=0.4,
    )
    pen.shape(inner, pen.lit(colour, 0.14), depth=0.03)
    pen.fill(rounded(-0.32, -0.83, -0.23, -0.77, 0.02), STEEL)
    lettering(pen, "24", -0.275, -0.59, 0.105, ink_on(colour))
    pen.segment((0.20, -0.66), (0.20, -0.96), pen.shade(STEEL, 0.6), 0.022)
    pen.shape(rounded(0.19, -1.0, 0.33, -0.88, 0.012), 0xFFE5483F if ink_on(colour) == WHITE else 0xFFC8392F, depth=0.02)


def phone_booth(pen: Pen, colour: int, _: float) -> None:
    """A telephone box with domed roof, lettered lintel and small panes."""
    pen.fill(poly([(0.20, -0.90), (0.265, -0.885), (0.265, -0.005), (0.20, 0.0)]), pen.shade(colour))
    pen.shape(rounded(-0.225, -0.90, 0.205, 0.0, 0.012), colour, depth=0.02)
    roof = spline([(-0.225, -0.93, 1.0), (-0.19, -0.975), (-0.01, -1.0), (0.17, -0.975), (0.205, -0.93, 1.0)])
    pen.fill(spline([(0.0, -1.0, 1.0), (0.235, -0.965), (0.265, -0.925, 1.0), (0.275, -0.885, 1.0),
        (0.20, -0.90, 1.0)]), pen.shade(colour))  # fmt: skip
    pen.shape(roof, colour, depth=0.02)
    pen.shape(rounded(-0.245, -0.94, 0.225, -0.89, 0.01), pen.lit(colour, 0.12), depth=0.02)
    pen.fill(rounded(-0.185, -0.875, 0.165, -0.81, 0.008), CREAM)
    lettering(pen, "TELEPHONE", -0.01, -0.825, 0.033, DARK)
    door = rounded(-0.165, -0.775, 0.145, -0.075, 0.008)
    pen.fill(door, pen.shade(colour, 0.5))
    for row in range(6):
        for left, right in ((-0.150, -0.098), (-0.080, 0.060), (0.078, 0.130)):
            y = -0.755 + row * 0.098
            pen.fill(rounded(left, y, right, y + 0.074, 0.004), pen.lit(GLASS, 0.35 if (row + (left > 0)) % 3 else 0.6))
    pen.fill(rounded(-0.150, -0.150, 0.130, -0.095, 0.004), pen.lit(colour, 0.10))
    pen.segment((0.137, -0.42), (0.137, -0.36), GOLD, 0.016)
    pen.fill(rounded(-0.245, -0.045, 0.225, 0.0, 0.008), pen.shade(colour, 0.8))


def street_sign(pen: Pen, colour: int, _: float) -> None:
    """Two street name blades on a pole with a ball on top."""
    pen.shape(rounded(-0.026, -0.97, 0.026, 0.0, 0.01), STEEL, depth=0.018)
    pen.shape(disc(0, -0.97, 0.036), STEEL, depth=0.02)
    for top, left, words in ((-0.93, -0.16, "Oak Ave"), (-0.70, -0.48, "Main St")):
        pen.shape(rounded(left, top, left + 0.64, top + 0.20, 0.03), colour, depth=0.022)
        pen.canvas.drawPath(rounded(left + 0.018, top + 0.018, left + 0.622, top + 0.182, 0.02), line_paint(ink_on(colour), 0.010))
        lettering(pen, words, left + 0.32, top + 0.14, 0.088, ink_on(colour), 700)
        pen.fill(rounded(-0.036, top + 0.195, 0.036, top + 0.225, 0.006), pen.shade(STEEL))


def billboard(pen: Pen, colour: int, _: float) -> None:
    """A billboard on two posts with a gangway and three lamps, showing a sun over hills."""
    for x in (-0.26, 0.26):
        pen.shape(rounded(x - 0.03, -0.30, x + 0.03, 0.0, 0.005), pen.shade(STEEL, 0.7), depth=0.02)
    pen.segment((-0.26, -0.27), (0.26, -0.06), pen.shade(STEEL, 0.9), 0.016)
    pen.shape(rounded(-0.5, -0.76, 0.5, -0.26, 0.02), pen.shade(colour, 0.6), depth=0.02)
    panel = rounded(-0.475, -0.735, 0.475, -0.285, 0.012)
    pen.fill(panel, colour)
    with clipped(pen, panel):
        pen.fill(disc(0.26, -0.56, 0.085), pen.lit(GOLD, 0.2))
        pen.fill(spline([(-0.10, -0.28), (0.10, -0.41), (0.26, -0.36), (0.42, -0.45), (0.60, -0.28)]), pen.shade(colour, 0.6))
        for i, end in enumerate((0.04, -0.06, -0.16)):
            pen.segment((-0.40, -0.64 + i * 0.085), (end, -0.64 + i * 0.085), ink_on(colour), 0.046 if i == 0 else 0.022)
        pen.fill(rounded(-0.41, -0.40, -0.19, -0.325, 0.035), ink_on(colour))
    pen.fill(rounded(-0.52, -0.255, 0.52, -0.23, 0.005), DARK)
    for x in (-0.32, 0.0, 0.32):
        pen.stroke([(x, -0.24), (x, -0.19), (x + 0.04, -0.175)], DARK, 0.012)
        pen.fill(poly([(x + 0.02, -0.20), (x + 0.07, -0.215), (x + 0.075, -0.165), (x + 0.03, -0.16)]), DARK)


def traffic_cone(pen: Pen, colour: int, _: float) -> None:
    """A traffic cone with two white collars on a square foot."""
    pen.shape(poly([(-0.42, 0.0), (0.42, 0.0), (0.36, -0.10), (-0.36, -0.10)], 0.15), pen.shade(colour, 0.25), depth=0.03)
    pen.fill(poly([(-0.36, -0.10), (0.36, -0.10), (0.31, -0.13), (-0.31, -0.13)]), pen.lit(colour, 0.16))
    cone = spline([(-0.265, -0.11), (-0.062, -0.97, 1.0), (0.0, -1.0), (0.062, -0.97, 1.0), (0.265, -0.11),
        (0.0, -0.085)], tension=0.2)  # fmt: skip
    pen.shape(cone, colour, depth=0.09)
    with clipped(pen, cone):
        for top, deep in ((-0.78, 0.15), (-0.45, 0.17)):
            band = spline([(-0.3, top, 1.0), (0, top + 0.025), (0.3, top, 1.0), (0.3, top + deep, 1.0), (0, top + deep + 0.03),
                           (-0.3, top + deep, 1.0)])  # fmt: skip
            pen.fill(band, WHITE)
            side = -1 if pen.lx > 0 else 1
            shadow = poly([(side * 0.075, -1.0), (side * 0.4, -1.0), (side * 0.4, 0.0), (side * 0.19, 0.0)])
            with clipped(pen, band):
                pen.fill(shadow, pen.shade(WHITE, 0.8))
    pen.fill(ellipse(0, -0.975, 0.055, 0.018), pen.shade(colour))


def barrier(pen: Pen, colour: int, _: float) -> None:
    """A road barrier: two striped boards on splayed legs, two amber lamps."""
    for s in (-1, 1):
        for d in (-1, 1):
            pen.segment((s * 0.36, -0.60), (s * 0.36 + d * 0.085, -0.022), pen.shade(colour, 0.4 if d > 0 else 0.7), 0.044)
        pen.fill(rounded(s * 0.36 - 0.055, -0.685, s * 0.36 + 0.055, -0.64, 0.01), DARK)
        pen.shape(disc(s * 0.36, -0.735, 0.062), AMBER, depth=0.02)
        glint(pen, 0.02 + s * 0.36 * (1 if pen.lx > 0 else -1), -0.755, 0.016, 0.013, 0.7)
    for top, deep in ((-0.65, 0.215), (-0.375, 0.155)):
        board = rounded(-0.5, top, 0.5, top + deep, 0.025)
        pen.shape(board, colour, depth=0.03)
        with clipped(pen, board):
            for i in range(5):
                x = -0.46 + i * 0.24
                stripe = [(x + 0.6 * deep, top), (x + 0.6 * deep + 0.095, top), (x - 0.4 * deep + 0.095, top + deep)]
                pen.fill(poly([*stripe, (x - 0.4 * deep, top + deep)], 0.0), WHITE)
            pen.segment((-0.5, top + deep), (0.5, top + deep), alpha(pen.shade(colour), 0.55), 0.04)


def fountain(pen: Pen, colour: int, t: float) -> None:
    """A stone fountain with two bowls, jets and falling water."""
    pen.shape(twin([(0.055, -0.70, 1.0), (0.04, -0.52), (0.075, -0.20, 1.0)]), pen.shade(colour, 0.25), depth=0.03)
    _bowl(pen, -0.66, 0.19, 0.10, colour)
    pulse = 0.012 * math.sin(t * 6)
    for s in (-1, 1):
        pen.stroke([(0, -0.70), (s * 0.035, -0.93 - pulse), (s * 0.09, -0.90), (s * 0.12, -0.67)], alpha(WATER, 0.9), 0.020)
        for x, far in ((0.17, 0.30), (0.11, 0.19)):
            sway = 0.008 * math.sin(t * 5 + x * 30)
            pen.stroke([(s * x, -0.655), (s * (far - 0.05), -0.62), (s * far + sway, -0.36),
                (s * far, -0.24)], alpha(WATER, 0.85), 0.020)  # fmt: skip
    pen.stroke([(0, -0.68), (0, -0.985 - pulse)], alpha(0xFFD8EEF8, 0.95), 0.026)
    _bowl(pen, -0.24, 0.47, 0.15, colour)
    pen.shape(twin([(0.30, -0.085, 1.0), (0.36, -0.05), (0.40, 0.0, 1.0)]), pen.shade(colour, 0.2), depth=0.03)


def _bowl(pen: Pen, y: float, half: float, deep: float, colour: int) -> None:
    """A bowl filled with water, its rim seen from above."""
    under = twin([(half, y, 1.0), (half * 0.86, y + deep * 0.65), (half * 0.30, y + deep * 1.15), (0.0, y + deep * 1.2)], 0.45)
    pen.shape(under, colour, depth=deep * 0.45)
    pen.fill(ellipse(0, y, half, half * 0.15), pen.lit(colour, 0.35))
    pen.fill(ellipse(0, y + half * 0.012, half * 0.88, half * 0.115), WATER)
    pen.stroke([(-half * 0.5, y + 0.01), (-half * 0.1, y + half * 0.06), (half * 0.3, y + 0.015)], alpha(WHITE, 0.7), half * 0.025)


def statue(pen: Pen, colour: int, _: float) -> None:
    """A draped figure with a raised torch on a plinth with a plaque."""
    pen.shape(rounded(-0.20, -0.07, 0.20, 0.0, 0.008), pen.shade(colour, 0.2), depth=0.02)
    pen.shape(rounded(-0.155, -0.27, 0.155, -0.07, 0.004), colour, depth=0.05)
    pen.shape(rounded(-0.18, -0.295, 0.18, -0.255, 0.01), pen.lit(colour, 0.15), depth=0.02)
    pen.fill(rounded(-0.075, -0.20, 0.075, -0.12, 0.008), GOLD)
    pen.segment((-0.05, -0.16), (0.05, -0.16), pen.shade(GOLD), 0.012)
    pen.strip([(0.05, -0.70), (0.115, -0.78), (0.125, -0.90)], [0.038, 0.030, 0.022], pen.shade(colour, 0.15))
    pen.shape(poly([(0.10, -0.91), (0.15, -0.91), (0.165, -0.95), (0.085, -0.95)]), colour, depth=0.01)
    pen.shape(spline([(0.09, -0.95), (0.16, -0.95), (0.15, -0.985), (0.125, -1.0, 1.0),
        (0.10, -0.985)]), pen.lit(colour, 0.4), depth=0.01)  # fmt: skip
    robe = spline([(-0.05, -0.755), (0.055, -0.755), (0.085, -0.66), (0.065, -0.56), (0.115, -0.40), (0.135, -0.295, 1.0),
                   (-0.135, -0.295, 1.0), (-0.115, -0.42), (-0.075, -0.56), (-0.095, -0.67)])  # fmt: skip
    pen.shape(robe, colour, depth=0.045)
    with clipped(pen, robe):
        pen.stroke([(0.06, -0.72), (-0.03, -0.62), (-0.10, -0.50)], pen.shade(colour, 0.75), 0.012)
        for x, y in ((0.0, 0.02), (0.05, 0.085), (-0.05, -0.06)):
            pen.stroke([(x, -0.57), ((x + y) / 2 + 0.015, -0.43), (y, -0.29)], pen.shade(colour, 0.75), 0.012)
    pen.strip([(-0.075, -0.70), (-0.115, -0.60), (-0.04, -0.545)], [0.036, 0.031, 0.022], pen.lit(colour, 0.06))
    pen.shape(poly([(-0.075, -0.60), (0.005, -0.585), (-0.015, -0.48), (-0.095, -0.495)]), pen.shade(colour, 0.25), depth=0.02)
    pen.fill(rounded(-0.022, -0.80, 0.026, -0.74, 0.01), pen.shade(colour, 0.5))
    pen.shape(ellipse(0.004, -0.835, 0.050, 0.060), colour, depth=0.022)
    hair: list[Pt] = [(-0.058, -0.82), (-0.060, -0.885), (0.0, -0.912), (0.062, -0.875), (0.050, -0.845),
        (0.0, -0.868), (-0.03, -0.83)]  # fmt: skip
    pen.shape(spline(hair), pen.shade(colour, 0.35), depth=0.012)


def flag(pen: Pen, colour: int, t: float) -> None:
    """A flag with a light band that waves on its pole with a golden ball."""
    xs = [i * 0.0975 - 0.20 for i in range(9)]
    top: list[Pt] = [(x, -0.93 + 0.075 * x * math.sin(9.0 * x - t * 3.4)) for x in xs]
    low: list[Pt] = [(x, y + 0.46) for x, y in top]
    cloth = spline([*top, *reversed(low)], tension=0.5)
    pen.shape(rounded(-0.235, -0.98, -0.195, 0.0, 0.012), pen.lit(WOOD, 0.1), depth=0.02)
    pen.shape(cloth, colour, depth=0.03)
    with clipped(pen, cloth):
        band = [*((x, y + 0.165) for x, y in top), *((x, y - 0.165) for x, y in reversed(low))]
        pen.fill(spline(band), pen.lit(colour, 0.42))
        for i in (2, 5, 7):
            x = -0.12 + i * 0.0975 + 0.03 * math.sin(t * 3.4)
            fold = [(x, -1.0), (x + 0.055, -1.0), (x + 0.02, -0.4), (x - 0.05, -0.4)]
            pen.fill(spline(fold, tension=0.2), alpha(pen.shade(colour), 0.40))
    pen.shape(disc(-0.215, -0.985, 0.034), GOLD, depth=0.015)


def market_stall(pen: Pen, colour: int, t: float) -> None:
    """A market stall: scalloped awning, fruit in crates, cloth over the counter."""
    for x in (-0.43, 0.43):
        pen.shape(rounded(x - 0.022, -0.80, x + 0.022, 0.0, 0.0), WOOD, depth=0.015)
    pen.fill(poly([(-0.42, -0.66), (0.42, -0.66), (0.42, -0.30), (-0.42, -0.30)]), pen.shade(pen.shade(CREAM)))
    stall_front(pen, colour, t)
    for i in range(7):
        tone = colour if i % 2 == 0 else WHITE
        top0, top1, x0, x1 = -0.40 + i * 0.114, -0.40 + (i + 1) * 0.114, -0.50 + i * 0.1429, -0.50 + (i + 1) * 0.1429
        panel = spline([(top0, -0.98, 1.0), (top1, -0.98, 1.0), (x1, -0.70, 1.0), ((x0 + x1) / 2, -0.625),
            (x0, -0.70, 1.0)], tension=0.55)  # fmt: skip
        pen.fill(panel, tone)
        pen.fill(spline([(x0, -0.705, 1.0), (x1, -0.705, 1.0), ((x0 + x1) / 2, -0.625)], tension=0.55), pen.shade(tone, 0.6))


def stall_front(pen: Pen, colour: int, _: float) -> None:
    """What is before whoever sells at a stall: fruit in crates on a counter under a cloth."""
    for x, fruit in ((-0.28, 0xFFE5483F), (0.0, 0xFFF2A63C), (0.28, 0xFF7DB24A)):
        for i in range(7):
            pen.shape(disc(x - 0.105 + (i % 4) * 0.07 + (i > 3) * 0.035, -0.375 - (i > 3) * 0.045, 0.036), fruit, depth=0.012)
        pen.shape(rounded(x - 0.135, -0.365, x + 0.135, -0.285, 0.008), pen.lit(WOOD, 0.15), depth=0.015)
        pen.segment((x - 0.13, -0.325), (x + 0.13, -0.325), pen.shade(WOOD, 0.6), 0.008)
    cloth = poly([(-0.48, -0.295), (0.48, -0.295), (0.46, -0.02), (-0.46, -0.02)])
    pen.shape(cloth, colour, depth=0.03)
    with clipped(pen, cloth):
        for i in range(5):
            pen.stroke([(-0.36 + i * 0.18, -0.25), (-0.34 + i * 0.18, -0.13),
                (-0.37 + i * 0.18, 0.0)], pen.shade(colour, 0.6), 0.016)  # fmt: skip
    pen.fill(rounded(-0.495, -0.31, 0.495, -0.275, 0.01), pen.lit(WOOD, 0.25))


def newspaper_stand(pen: Pen, colour: int, _: float) -> None:
    """A newspaper box on a foot, the front page in its window, coin slot on top."""
    pen.shape(rounded(-0.085, -0.25, 0.085, -0.04, 0.0), pen.shade(colour, 0.5), depth=0.03)
    pen.shape(rounded(-0.24, -0.06, 0.24, 0.0, 0.015), pen.shade(colour, 0.2), depth=0.02)
    face(pen, poly([(0.26, -0.97), (0.35, -0.93), (0.35, -0.25), (0.26, -0.22)]), colour, 1)
    pen.shape(rounded(-0.32, -1.0, 0.28, -0.22, 0.03), colour, depth=0.04)
    lettering(pen, "NEWS", -0.02, -0.865, 0.085, ink_on(colour))
    pen.fill(rounded(-0.245, -0.82, 0.205, -0.45, 0.015), pen.shade(pen.shade(colour)))
    page = rounded(-0.185, -0.79, 0.145, -0.45, 0.0)
    pen.fill(page, CREAM)
    lettering(pen, "DAILY", -0.02, -0.715, 0.05, DARK)
    pen.fill(rounded(-0.155, -0.685, -0.025, -0.57, 0.0), PRINT)
    for i in range(6):
        x = 0.0 if i < 3 else -0.155
        y = -0.675 + i * 0.038
        pen.segment((x, y), (0.115 - 0.03 * (i % 2), y), PRINT, 0.013)
    pane(pen, rounded(-0.245, -0.82, 0.205, -0.45, 0.015), alpha(GLASS, 0.18))
    pen.fill(rounded(-0.12, -0.40, 0.08, -0.36, 0.015), STEEL)
    pen.fill(rounded(-0.25, -0.32, 0.21, -0.305, 0.004), pen.shade(colour, 0.8))


STREET: dict[str, PropSpec] = {
    "traffic_light": PropSpec(traffic_light, 1.55, "ground", 0xFF444A58, (-0.24, -1.0, 0.24, 0.0)),
    "stop_sign": PropSpec(stop_sign, 1.4, "ground", 0xFFC8392F, (-0.3, -1.0, 0.3, 0.0)),
    "parking_meter": PropSpec(parking_meter, 0.85, "ground", 0xFF5C6F88, (-0.21, -1.0, 0.2, 0.0)),
    "fire_hydrant": PropSpec(fire_hydrant, 0.50, "ground", 0xFFD64B3C, (-0.41, -1.0, 0.41, 0.0)),
    "mailbox": PropSpec(mailbox, 0.72, "ground", 0xFF3C6FA8, (-0.46, -1.0, 0.46, 0.0)),
    "phone_booth": PropSpec(phone_booth, 1.45, "ground", 0xFFC8352E, (-0.25, -1.0, 0.28, 0.0)),
    "street_sign": PropSpec(street_sign, 1.5, "ground", 0xFF2F8055, (-0.48, -1.01, 0.48, 0.0)),
    "billboard": PropSpec(billboard, 3.6, "ground", 0xFF3F8FB0, (-0.52, -0.76, 0.52, 0.0)),
    "traffic_cone": PropSpec(traffic_cone, 0.42, "ground", 0xFFF07B35, (-0.42, -1.0, 0.42, 0.0)),
    "barrier": PropSpec(barrier, 0.95, "ground", 0xFFE0613A, (-0.5, -0.8, 0.5, 0.0)),
    "fountain": PropSpec(fountain, 1.5, "ground", 0xFFB9AFA3, (-0.47, -1.01, 0.47, 0.0)),
    "statue": PropSpec(statue, 1.9, "ground", 0xFF6FA08C, (-0.2, -1.0, 0.2, 0.0)),
    "flag": PropSpec(flag, 1.3, "ground", 0xFFD2493F, (-0.25, -1.02, 0.59, 0.0)),
    "stall_front": PropSpec(stall_front, 1.7, "ground", 0xFFD2553F, (-0.5, -0.98, 0.5, 0.0)),
    "market_stall": PropSpec(market_stall, 1.7, "ground", 0xFFD2553F, (-0.5, -0.98, 0.5, 0.0)),
    "newspaper_stand": PropSpec(newspaper_stand, 0.75, "ground", 0xFF3C6FA8, (-0.32, -1.0, 0.35, 0.0)),
}

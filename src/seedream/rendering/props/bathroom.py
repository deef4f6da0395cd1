"""What belongs to the bathroom: tub, toilet, shower, and the small things for washing, teeth and hair."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, lerp, spline
from seedream.rendering.props.joinery import (
    BRASS,
    INK,
    LINEN,
    STEEL,
    bright_side,
    clipped,
    contour,
    gleam,
    knob,
    pale,
    seam,
    soft,
    symmetric,
    turned,
)
from seedream.rendering.props.spec import PropSpec, rounded

WATER, FOAM = 0xFF7EC2E4, 0xFFF4FAFD


def _bubble(pen: Pen, x: float, y: float, r: float) -> None:
    """A soap bubble with a small light."""
    pen.fill(ellipse(x, y, r, r), alpha(0xFFC8E8F6, 0.75))
    pen.fill(ellipse(x + 0.35 * r * bright_side(pen), y - 0.35 * r, 0.22 * r, 0.22 * r), 0xFFFFFFFF)


def toilet(pen: Pen, colour: int, _: float) -> None:
    """A toilet in side view, facing right: tank with flush, open lid, oval seat, bowl on its foot."""
    pen.shape(rounded(-0.40, -0.90, -0.12, -0.38, 0.03), colour, depth=0.035)
    pen.shape(rounded(-0.43, -0.955, -0.09, -0.885, 0.025), pen.lit(colour, 0.22), depth=0.02)
    pen.fill(rounded(-0.30, -0.985, -0.22, -0.95, 0.012), STEEL)
    pen.shape(soft([(-0.12, -0.80), (-0.06, -0.82), (0.02, -0.50), (-0.06, -0.45)], 0.03), pen.shade(colour, 0.35), depth=0.02)
    foot: list[Pt] = [(-0.34, -0.42, 1.0), (-0.27, -0.20), (-0.29, 0.0, 1.0), (0.17, 0.0, 1.0), (0.12, -0.16), (0.20, -0.24)]
    pen.shape(spline([*foot, (0.34, -0.32), (0.40, -0.45, 1.0)], tension=0.45), colour, depth=0.06)
    pen.shape(rounded(-0.36, -0.485, 0.43, -0.425, 0.03), pen.lit(colour, 0.10), depth=0.015)
    pen.fill(ellipse(0.155, -0.495, 0.275, 0.060), pen.shade(colour, 0.25))
    pen.fill(ellipse(0.155, -0.505, 0.275, 0.058), pen.lit(colour, 0.25))
    pen.fill(ellipse(0.165, -0.505, 0.195, 0.034), pen.shade(colour, 0.95))
    gleam(pen, [(0.31, -0.39), (0.25, -0.29), (0.16, -0.22)], 0.026, 0.45)


def bathtub(pen: Pen, colour: int, t: float) -> None:
    """A claw-foot tub full of foam, with a brass tap; bubbles rise."""
    for side in (-1, 1):
        claw: list[Pt] = [(0.30, -0.14), (0.38, -0.12), (0.36, -0.06), (0.41, 0.0, 1.0), (0.31, 0.0, 1.0)]
        pen.shape(spline([(side * x, *rest) for x, *rest in claw]), BRASS, depth=0.012)
    pen.stroke([(0.40, -0.42), (0.40, -0.62), (0.35, -0.66), (0.30, -0.62), (0.30, -0.585)], BRASS, 0.030)
    knob(pen, 0.40, -0.67, 0.026)
    for x, y, r in ((-0.32, -0.45, 0.07), (-0.21, -0.48, 0.09), (-0.07, -0.46, 0.08), (0.04, -0.47, 0.075), (0.15, -0.445, 0.06)):
        pen.shape(ellipse(x, y, r, r * 0.9), FOAM, depth=r * 0.3)
    for i, (x, r) in enumerate(((-0.26, 0.026), (-0.02, 0.034), (0.12, 0.022))):
        _bubble(pen, x + 0.01 * math.sin(t * 1.7 + i), -0.60 - 0.05 * i % 0.08 - 0.012 * math.sin(t * 1.1 + 2 * i), r)
    half: list[Pt] = [(0.48, -0.43, 1.0), (0.45, -0.26), (0.34, -0.11), (0.0, -0.085)]
    body = spline(symmetric(half), tension=0.45)
    pen.shape(body, colour, depth=0.06)
    pen.shape(rounded(-0.52, -0.465, 0.52, -0.405, 0.03), pen.lit(colour, 0.28), depth=0.018)
    gleam(pen, [(bright_side(pen) * 0.39, -0.34), (bright_side(pen) * 0.35, -0.24), (bright_side(pen) * 0.28, -0.18)], 0.024, 0.45)


def shower(pen: Pen, colour: int, t: float) -> None:
    """A shower: tiled wall, rail with head, falling water, tray."""
    pen.shape(rounded(-0.36, -1.0, 0.36, -0.06, 0.02), pen.shade(colour, 0.35), depth=0.02)
    for row in range(9):
        for column in range(6):
            x, y = -0.335 + column * 0.1125, -0.975 + row * 0.102
            tint = pen.lit(colour, (0.10, 0.20, 0.14)[(row * 5 + column * 3) % 3])
            pen.fill(rounded(x, y, x + 0.105, y + 0.094, 0.008), tint)
    pen.shape(soft([(-0.40, -0.075), (0.40, -0.075), (0.37, 0.0), (-0.37, 0.0)], 0.02), pen.lit(colour, 0.55), depth=0.02)
    pen.stroke([(0.24, -0.30), (0.24, -0.86), (0.20, -0.90), (0.02, -0.90), (-0.02, -0.875)], STEEL, 0.026)
    pen.shape(soft([(-0.05, -0.875), (0.01, -0.875), (0.09, -0.80), (-0.13, -0.80)], 0.015), STEEL, depth=0.02)
    pen.fill(ellipse(0.24, -0.34, 0.05, 0.05), STEEL)
    pen.segment((0.24, -0.34), (0.29, -0.37), INK, 0.018)
    for i in range(5):
        x0, x1 = -0.10 + i * 0.04, -0.22 + i * 0.10
        for k in range(4):
            v = (k / 4 + t * 0.9 + i * 0.11) % 1.0
            top, foot = min(v, 0.92), min(v + 0.12, 1.0)
            a, b = (lerp(x0, x1, top), lerp(-0.77, -0.09, top)), (lerp(x0, x1, foot), lerp(-0.77, -0.09, foot))
            pen.segment(a, b, alpha(0xFFE6F6FD, 0.85), 0.014)


def towel(pen: Pen, colour: int, _: float) -> None:
    """A folded towel over a rail, with woven stripes and a fringe."""
    pen.segment((-0.46, -0.42), (0.46, -0.42), STEEL, 0.045)
    for x in (-0.47, 0.47):
        pen.fill(ellipse(x, -0.42, 0.045, 0.045), pen.shade(STEEL, 0.6))
    pen.shape(rounded(-0.30, -0.45, 0.32, 0.26, 0.02), pen.shade(colour, 0.6), depth=0.02)
    for i in range(15):
        pen.segment((-0.325 + i * 0.0455, 0.38), (-0.325 + i * 0.0455, 0.455), pen.lit(colour, 0.3), 0.016)
    path = soft([(-0.34, -0.455), (0.34, -0.455), (0.335, 0.395), (-0.335, 0.395)], 0.05)
    pen.shape(path, colour, depth=0.045)
    with clipped(pen, path):
        for y, w in ((0.20, 0.065), (0.295, 0.028)):
            pen.segment((-0.5, y), (0.5, y), pen.lit(colour, 0.6), w)
        seam(pen, [(-0.34, -0.385), (0.34, -0.385)], colour, 0.012)
        for x in (-0.12, 0.10):
            seam(pen, [(x, -0.36), (x + 0.01, -0.15), (x - 0.005, 0.06)], colour, 0.012)


def soap(pen: Pen, colour: int, t: float) -> None:
    """A bar of soap with a pressed oval, in foam and bubbles."""
    pen.shape(rounded(-0.47, -0.36, 0.47, 0.0, 0.16), pen.shade(colour, 0.25), depth=0.06)
    pen.shape(rounded(-0.47, -0.47, 0.47, -0.12, 0.17), pen.lit(colour, 0.10), depth=0.03)
    pen.fill(ellipse(0.0, -0.30, 0.29, 0.095), contour(pen, colour))
    pen.fill(ellipse(0.005, -0.29, 0.28, 0.085), pen.lit(colour, 0.24))
    for x, y, r in ((-0.42, -0.07, 0.07), (-0.32, -0.05, 0.05), (0.40, -0.065, 0.065), (0.30, -0.045, 0.045)):
        pen.shape(ellipse(x, y, r, r), FOAM, depth=r * 0.3)
    for i, (x, y, r) in enumerate(((-0.30, -0.58, 0.08), (-0.14, -0.70, 0.055), (0.26, -0.60, 0.065))):
        _bubble(pen, x + 0.012 * math.sin(t * 1.5 + i), y - 0.015 * math.sin(t * 1.2 + 2 * i), r)


def toothbrush(pen: Pen, colour: int, _: float) -> None:
    """A toothbrush with white bristles and a stripe of paste."""
    with turned(pen, 38) as tilted:
        for i in range(5):
            x = -0.115
            y = -0.515 + i * 0.056
            tilted.fill(rounded(x - 0.115, y, x + 0.06, y + 0.048, 0.012), 0xFFFFFFFF if i % 2 else pen.lit(colour, 0.55))
        right: list[Pt] = [
            (0.0, -0.575),
            (0.055, -0.53),
            (0.057, -0.40),
            (0.055, -0.25),
            (0.026, -0.14),
            (0.05, 0.05),
            (0.075, 0.30),
            (0.05, 0.55),
        ]
        left: list[Pt] = [
            (-0.01, 0.585),
            (-0.055, 0.55),
            (-0.055, 0.28),
            (-0.02, 0.02),
            (-0.022, -0.14),
            (-0.055, -0.25),
            (-0.055, -0.53),
        ]
        shaft = spline([*right, *left, (-0.057, -0.40), (-0.055, -0.53)])
        tilted.shape(shaft, colour, depth=0.03)
        tilted.fill(spline([(-0.02, 0.16), (0.035, 0.16), (0.045, 0.42), (0.005, 0.50), (-0.03, 0.42)]), pen.lit(colour, 0.5))
        for y in (0.22, 0.29, 0.36):
            tilted.segment((-0.015, y), (0.025, y), contour(pen, colour), 0.016)


def toothpaste(pen: Pen, colour: int, _: float) -> None:
    """A tube of toothpaste with its crimped end, a wave of colour and a squeeze of paste."""
    with turned(pen, -28) as tilted:
        tilted.shape(soft([(-0.50, -0.19), (-0.43, -0.19), (-0.43, 0.19), (-0.50, 0.19)], 0.01), pen.shade(colour, 0.3), depth=0.01)
        for y in (-0.12, -0.04, 0.04, 0.12):
            tilted.segment((-0.495, y), (-0.44, y), contour(pen, colour), 0.012)
        body = soft([(-0.44, -0.19), (0.26, -0.125), (0.31, -0.08), (0.31, 0.08), (0.26, 0.125), (-0.44, 0.19)], 0.03)
        tilted.shape(body, colour, depth=0.05)
        with clipped(pen, body):
            wave = [(-0.36, 0.24), (-0.24, 0.02), (-0.04, 0.06), (0.12, -0.04), (0.20, 0.02), (0.08, 0.13), (-0.22, 0.24)]
            tilted.fill(spline(wave), 0xFFFFFFFF)
            tilted.segment((-0.25, -0.075), (0.10, -0.055), pen.lit(colour, 0.75), 0.05)
        tilted.shape(rounded(0.30, -0.065, 0.39, 0.065, 0.015), LINEN, depth=0.02)
        for x in (0.325, 0.35):
            tilted.segment((x, -0.05), (x, 0.05), pen.shade(LINEN, 0.6), 0.008)
        paste = [(0.39, -0.035), (0.47, -0.06), (0.54, -0.01), (0.52, 0.05), (0.45, 0.045), (0.39, 0.035)]
        tilted.shape(spline(paste), 0xFFD4F2EE, depth=0.02)


def hair_drier(pen: Pen, colour: int, _: float) -> None:
    """A hair drier from the side, blowing to the right: nozzle, round motor, grip with switch, cord."""
    pen.stroke([(-0.13, 0.44), (-0.14, 0.56), (-0.02, 0.60), (0.06, 0.53), (0.16, 0.56)], INK, 0.030)
    pen.shape(soft([(-0.25, -0.12), (-0.03, -0.12), (-0.06, 0.44), (-0.20, 0.44)], 0.045), pen.lit(colour, 0.04), depth=0.035)
    nozzle = soft([(0.28, -0.40), (0.47, -0.43), (0.47, -0.07), (0.28, -0.10)], 0.02)
    pen.shape(nozzle, pen.shade(colour, 0.75), depth=0.02)
    pen.fill(rounded(0.455, -0.44, 0.495, -0.06, 0.015), pen.shade(pen.shade(colour)))
    outline: list[Pt] = [(-0.30, -0.52), (-0.14, -0.56), (0.12, -0.47), (0.31, -0.43, 1.0), (0.31, -0.07, 1.0), (0.10, -0.03)]
    pen.shape(spline([*outline, (-0.16, 0.05), (-0.34, 0.02), (-0.46, -0.10), (-0.50, -0.26), (-0.44, -0.42)]), colour, depth=0.06)
    pen.fill(ellipse(-0.23, -0.25, 0.165, 0.165), contour(pen, colour))
    pen.fill(ellipse(-0.23, -0.25, 0.145, 0.145), pen.lit(colour, 0.40))
    for i in range(3):
        y = -0.32 + i * 0.07
        pen.segment((-0.31, y), (-0.15, y), contour(pen, colour), 0.024)
    pen.fill(rounded(-0.165, 0.09, -0.085, 0.23, 0.03), pen.lit(colour, 0.55))
    pen.fill(rounded(-0.152, 0.10, -0.098, 0.155, 0.02), 0xFFE0574A)
    gleam(pen, [(-0.04, -0.485), (0.12, -0.42), (0.26, -0.385)], 0.026)


def comb(pen: Pen, colour: int, _: float) -> None:
    """A comb with a tail of wide and a row of fine teeth."""
    with turned(pen, -24) as tilted:
        for i in range(10):
            x = -0.44 + i * 0.043
            tilted.fill(rounded(x, -0.06, x + 0.024, 0.20, 0.012), pen.shade(colour, 0.35))
        for i in range(9):
            x = 0.0 + i * 0.052
            tilted.fill(rounded(x, -0.06, x + 0.034, 0.20, 0.016), pen.shade(colour, 0.35))
        for x in (-0.50, 0.455):
            tilted.fill(rounded(x, -0.10, x + 0.05, 0.205, 0.022), colour)
        spine = [(-0.505, -0.17), (-0.44, -0.205), (0.44, -0.205), (0.505, -0.17), (0.505, -0.02), (-0.505, -0.02)]
        tilted.shape(soft(spine, 0.05), colour, depth=0.025)
        gleam(tilted, [(-0.30, -0.155), (0.36, -0.155)], 0.026, 0.35)


def hairbrush(pen: Pen, colour: int, _: float) -> None:
    """A paddle hairbrush from its bristle side."""
    with turned(pen, 30) as tilted:
        half: list[Pt] = [(0.0, -0.56), (0.15, -0.53), (0.225, -0.36), (0.21, -0.16), (0.09, -0.02), (0.055, 0.10), (0.075, 0.30)]
        half += [(0.06, 0.49), (0.0, 0.54)]
        tilted.shape(spline(symmetric(half)), colour, depth=0.045)
        pad = spline(symmetric([(0.0, -0.51), (0.115, -0.485), (0.175, -0.35), (0.16, -0.18), (0.06, -0.075), (0.0, -0.06)]))
        tilted.fill(pad, pale(colour))
        for row in range(7):
            y = -0.45 + row * 0.057
            n = (2, 3, 4, 3, 4, 3, 2)[row]
            for i in range(n):
                x = (i - (n - 1) / 2) * 0.068
                tilted.segment((x, y), (x - 0.012, y + 0.020), contour(pen, pen.shade(colour)), 0.013)
                tilted.fill(ellipse(x, y, 0.011, 0.011), INK)
        gleam(tilted, [(0.035, 0.12), (0.045, 0.26), (0.04, 0.38)], 0.02, 0.4)
        tilted.fill(ellipse(0.0, 0.46, 0.022, 0.022), pen.shade(pen.shade(colour)))


BATHROOM: dict[str, PropSpec] = {
    "toilet": PropSpec(toilet, 0.47, "ground", 0xFFE9EEF2, (-0.49, -1.04, 0.49, 0.04)),
    "bathtub": PropSpec(bathtub, 1.0, "ground", 0xFF5FA8B8, (-0.57, -0.75, 0.57, 0.03)),
    "shower": PropSpec(shower, 1.3, "ground", 0xFF5FA0B8, (-0.45, -1.05, 0.45, 0.04)),
    "towel": PropSpec(towel, 0.5, "centre", 0xFFE08A6F, (-0.57, -0.52, 0.57, 0.52)),
    "soap": PropSpec(soap, 0.055, "ground", 0xFFE59AB0, (-0.54, -0.83, 0.53, 0.04)),
    "toothbrush": PropSpec(toothbrush, 0.11, "grip", 0xFF3FA08A, (-0.45, -0.6, 0.44, 0.54)),
    "toothpaste": PropSpec(toothpaste, 0.09, "grip", 0xFF3F8FC0, (-0.59, -0.34, 0.55, 0.46)),
    "hair_drier": PropSpec(hair_drier, 0.15, "grip", 0xFFD8577F, (-0.57, -0.63, 0.56, 0.68)),
    "comb": PropSpec(comb, 0.11, "grip", 0xFF7A5FB0, (-0.58, -0.43, 0.6, 0.44)),
    "hairbrush": PropSpec(hairbrush, 0.14, "grip", 0xFFB0704A, (-0.36, -0.6, 0.46, 0.54)),
}

"""Instruments that are struck: drum, drum kit, tambourine, xylophone."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen
from seedream.rendering.props.kit import bent, clipped, curvy, cut, dot, orb, pale, ring, slab, turned
from seedream.rendering.props.palette import DARK, GOLD, STEEL
from seedream.rendering.props.spec import PropSpec

EBONY, RED, CREAM, BRASS = 0xFF211D2A, 0xFFC9453F, 0xFFEFE4CF, 0xFFE3B04B
FIDDLE = "0,-.30! .06,-.32 .15,-.28 .17,-.20 .13,-.12 .11,-.02 .13,.07 .20,.14 .22,.28 .15,.38 0,.41"


def drum(pen: Pen, colour: int, t: float) -> None:
    """A drum with laced sides; two sticks beat it."""
    pen.shape(curvy("-.42,-.52! -.42,-.13 -.30,-.06 0,-.02 .30,-.06 .42,-.13 .42,-.52!", 0.4), colour, depth=0.07)
    for i in range(11):
        (x0, y0), (x1, y1) = (
            (x, (-0.16, -0.50)[k % 2] + 0.10 * math.sqrt(max(1 - (x / 0.43) ** 2, 0.0)))
            for k, x in ((i + 1, -0.40 + i * 0.0727), (i, -0.40 + (i + 1) * 0.0727))
        )
        pen.segment((x0, y0), (x1, y1), GOLD, 0.020)
    with clipped(pen, cut("-.6,-.15 .6,-.15 .6,.2 -.6,.2")):
        ring(pen, 0, -0.15, 0.425, pen.shade(colour, 0.6), 0.065, 0.27)
    dot(pen, 0, -0.52, 0.455, pen.shade(colour, 0.6), 0.130)
    dot(pen, 0, -0.535, 0.415, CREAM, 0.098)
    for s in (-1, 1):
        beat = 0.5 + 0.5 * math.sin(t * 9 + (0 if s > 0 else math.pi))
        with turned(pen, s * (42 - 8 * beat), s * 0.09, -0.575 - 0.02 * beat):
            slab(pen, (-0.022, -0.50, 0.022, 0.0), 0.02, 0xFFC99A62, 0.012)
            orb(pen, 0, 0, 0.04, 0xFFD9B07A)


def drum_kit(pen: Pen, colour: int, t: float) -> None:
    """A drum kit: bass drum in front, two toms, floor tom, snare, two cymbals that sway."""
    for x, y, d in ((-0.40, -0.76, 1), (0.41, -0.80, -1)):
        bent(pen, f"{x},{y} {x + 0.02 * d},-.02 {x - 0.09},-.012", STEEL, 0.018)
        bent(pen, f"{x + 0.02 * d},-.10 {x + 0.12},-.012", STEEL, 0.018)
    for x, top, bottom, w in ((-0.34, -0.42, -0.20, 0.15), (0.36, -0.40, -0.06, 0.16)):
        for k in (-1, 1):
            pen.segment((x + k * w * 0.8, top), (x + k * w * 0.9, -0.012), STEEL, 0.020)
        slab(pen, (x - w, top, x + w, bottom), 0.02, colour, 0.03)
        dot(pen, x, top, w, pen.shade(colour, 0.5), 0.045)
        dot(pen, x, top - 0.005, w * 0.9, CREAM, 0.035)
    for x, d in ((-0.145, 10), (0.145, -10)):
        with turned(pen, d, x, -0.58):
            slab(pen, (-0.13, -0.08, 0.13, 0.13), 0.02, colour, 0.03)
            dot(pen, 0, -0.08, 0.13, pen.shade(colour, 0.5), 0.045)
            dot(pen, 0, -0.083, 0.115, CREAM, 0.035)
    orb(pen, 0, -0.265, 0.265, colour, depth=0.04)
    ring(pen, 0, -0.265, 0.235, pen.shade(colour, 0.6), 0.02)
    dot(pen, 0, -0.265, 0.185, CREAM)
    dot(pen, 0, -0.265, 0.075, colour)
    for x, y, w, s in ((-0.40, -0.78, 0.19, 6), (0.41, -0.82, 0.20, -8)):
        with turned(pen, s + 3 * math.sin(t * 4 + x), x, y):
            pen.shape(curvy(f"{-w},.02! -.05,-.012 0,-.05 .05,-.012 {w},.02!", 0.4), BRASS, depth=0.012)


def tambourine(pen: Pen, colour: int, t: float) -> None:
    """A tambourine with its jingles, which tremble."""
    ring(pen, 0, 0, 0.385, pen.shade(colour, 0.8), 0.19)
    ring(pen, 0.008, -0.012, 0.395, colour, 0.135)
    dot(pen, 0, 0, 0.30, pale(colour, 0.62))
    dot(pen, -0.06 if pen.lx < 0 else 0.06, -0.06, 0.20, pale(colour, 0.74))
    for k in range(6):
        a = math.radians(60 * k + 30)
        x, y = 0.39 * math.cos(a), 0.39 * math.sin(a)
        with turned(pen, 60 * k + 30 + 90, x, y):
            slab(pen, (-0.10, -0.05, 0.10, 0.05), 0.03, pen.shade(colour))
            for d in (-1, 1):
                dot(pen, 0.0 + 0.006 * math.sin(t * 18 + k), d * 0.022, 0.075, BRASS if d < 0 else pale(BRASS, 0.35), 0.024)


def xylophone(pen: Pen, colour: int, _: float) -> None:
    """A xylophone with bars that grow shorter, and two mallets; frame and bars go with the colour."""
    for a, b in (("-.46,-.03 .46,-.15", 0.0), ("-.46,-.42 .46,-.30", 0.0)):
        bent(pen, a, pen.shade(colour, 0.9), 0.07 + b)
    n = 8
    for i in range(n):
        x, h = -0.41 + i * 0.117, 0.56 - i * 0.040
        tone = (colour, pale(colour, 0.25), pen.shade(colour, 0.35), pen.lit(colour, 0.3))[i % 4]
        slab(pen, (x - 0.047, -0.225 - h / 2 - 0.0, x + 0.047, -0.225 + h / 2 - 0.05), 0.02, tone, 0.016)
        for s in (-1, 1):
            dot(pen, x, -0.235 + s * h * 0.34 - 0.01, 0.014, DARK)
    for x, y, d in ((-0.08, -0.36, 52), (0.20, -0.28, 38)):
        with turned(pen, d, x, y):
            slab(pen, (-0.014, -0.46, 0.014, 0.0), 0.01, 0xFFC99A62)
            orb(pen, 0, 0, 0.055, RED if d > 40 else GOLD)


PERCUSSION: dict[str, PropSpec] = {
    "drum": PropSpec(drum, 0.30, "ground", 0xFFC9453F, (-0.47, -1.02, 0.47, 0.01)),
    "drum_kit": PropSpec(drum_kit, 0.80, "ground", 0xFF3F6FC0, (-0.6, -0.88, 0.62, 0.01)),
    "tambourine": PropSpec(tambourine, 0.15, "grip", 0xFFC98A4A, (-0.49, -0.49, 0.49, 0.49)),
    "xylophone": PropSpec(xylophone, 0.28, "ground", 0xFF4F9AC8, (-0.5, -0.66, 0.5, 0.01)),
}

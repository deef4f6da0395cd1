"""Milk, juice and honey in what they are kept in; one unit is their height."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec, rounded


def milk(pen: Pen, colour: int, _: float) -> None:
    """A carton of milk with a white wave."""
    pen.shape(soft("-0.29,-0.7 0.3,-0.7 0.3,0 -0.29,0", 0.02), colour, depth=0.04)
    pen.fill(soft("-0.29,-0.69 0.3,-0.69 0.26,-0.9 -0.25,-0.9", 0.015), pen.lit(colour, 0.25))
    pen.fill(soft("-0.29,-0.69 -0.14,-0.69 -0.25,-0.9", 0.01), pen.shade(colour, 0.55))
    slab(pen, (-0.26, -0.98, 0.27, -0.885), 0.012, colour, 0.02)
    pen.segment((-0.22, -0.93), (0.23, -0.93), pen.shade(colour, 0.6), 0.012)
    with clipped(pen, rounded(-0.25, -0.69, 0.3, 0.0, 0.02)):
        pen.fill(curvy("-0.3,-0.14! -0.15,-0.24 0.0,-0.16 0.14,-0.1 0.34,-0.24! 0.34,0.05! -0.3,0.05!"), 0xFFF6F8FA)
    for x, y, r in ((0.02, -0.28, 1.0), (0.17, -0.33, 0.5), (-0.13, -0.35, 0.42)):
        with turned(pen, 0, x, y, r):
            pen.fill(curvy("0,-0.24! 0.08,-0.1 0.06,-0.02 0,0.0 -0.06,-0.02 -0.08,-0.1"), 0xFFF6F8FA)
    pen.segment((-0.12, -0.64), (0.18, -0.64), pale(colour, 0.75), 0.03)


def juice(pen: Pen, colour: int, _: float) -> None:
    """A glass of juice with a straw and a slice of fruit."""
    pen.segment((-0.03, -0.5), (-0.16, -0.98), 0xFF5FA8D0, 0.04)
    pen.segment((-0.16, -0.98), (-0.28, -0.995), 0xFF5FA8D0, 0.04)
    body = both("0.29,-0.8! 0.22,-0.03 0.18,0.0!", 0.1)
    pen.fill(body, alpha(pale(colour, 0.72), 0.85))
    with clipped(pen, body):
        pen.shape(both("0.4,-0.69! 0.21,-0.05 0.19,-0.045!", 0.1), colour, depth=0.06)
    pen.fill(ellipse(0, -0.69, 0.277, 0.04), pen.lit(colour, 0.4))
    for x, y, r in ((-0.1, -0.5, 0.022), (0.05, -0.42, 0.016), (-0.04, -0.3, 0.02), (0.1, -0.56, 0.014)):
        dot(pen, x, y, r, alpha(WHITE, 0.45))
    ring(pen, 0, -0.8, 0.285, pale(colour, 0.85), 0.014, 0.14)
    orb(pen, 0.27, -0.8, 0.16, colour, depth=0.03)
    dot(pen, 0.27, -0.8, 0.135, pale(colour, 0.75))
    for i in range(8):
        with turned(pen, 45 * i, 0.27, -0.8, 0.15):
            pen.fill(both("0,-0.16! 0.24,-0.66 0.18,-0.78 0,-0.8"), pen.lit(colour, 0.12))
    gloss(pen, "0.2,-0.56 0.165,-0.2", 0.024, 0.55)


def honey(pen: Pen, colour: int, _: float) -> None:
    """A pot of honey with its dipper."""
    with turned(pen, 26, 0.16, -0.78):
        pen.segment((0, 0.05), (0, -0.24), WOOD, 0.035)
    body = both("0.24,-0.72! 0.38,-0.6 0.42,-0.36 0.38,-0.1 0.27,0.0! 0,0.0")
    pen.shape(body, colour, depth=0.08)
    with clipped(pen, body):
        line(pen, "-0.4,-0.58 0,-0.53 0.4,-0.58", pen.lit(colour, 0.4), 0.04)
    slab(pen, (-0.29, -0.8, 0.29, -0.69), 0.04, pen.lit(colour, 0.55), 0.03)
    drip = curvy(
        "-0.26,-0.79! 0.26,-0.79! 0.25,-0.7 0.2,-0.68 0.15,-0.72 0.09,-0.62 0.05,-0.6 0.0,-0.7 -0.08,-0.72 "
        "-0.13,-0.66 -0.19,-0.71 -0.25,-0.7"
    )
    pen.shape(drip, tone(colour, -0.07, -8), depth=0.02)
    hexagon = " ".join(f"{0.17 * math.cos(a)},{-0.3 + 0.17 * math.sin(a)}" for a in (i * math.pi / 3 for i in range(6)))
    pen.fill(soft(hexagon, 0.02), PAPER)
    dot(pen, 0, -0.29, 0.06, GOLD, 0.05)
    for x in (-0.02, 0.025):
        pen.segment((x, -0.33), (x, -0.25), DARK, 0.018)
    for s in (-1, 1):
        with turned(pen, 30 * s, s * 0.02, -0.345):
            dot(pen, 0, -0.025, 0.025, 0xFFBFD6E4, 0.035)
    gloss(pen, "0.3,-0.55 0.35,-0.4 0.34,-0.26", 0.03, 0.5)


DRINKS: dict[str, PropSpec] = {
    "milk": PropSpec(milk, 0.14, "ground", 0xFF5B9BD5, (-0.34, -1.01, 0.34, 0.02)),
    "juice": PropSpec(juice, 0.09, "ground", 0xFFF59A2E, (-0.34, -1.05, 0.47, 0.02)),
    "honey": PropSpec(honey, 0.09, "ground", 0xFFEBA52E, (-0.45, -1.06, 0.45, 0.02)),
}

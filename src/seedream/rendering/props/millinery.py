"""Hats for parties, jobs and tales; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, slab, soft
from seedream.rendering.props.palette import DARK, GOLD, WHITE
from seedream.rendering.props.spec import PropSpec

FUR, RED = 0xFFFBF7F2, 0xFFC8323A


def _brim(pen: Pen, colour: int, y: float = -0.08, half: float = 0.5, thick: float = 0.09) -> None:
    pen.shape(ellipse(0, y, half, thick), colour, depth=0.03)


def top_hat(pen: Pen, colour: int, _: float) -> None:
    """A tall silk hat with a ribbon."""
    _brim(pen, pen.shade(colour, 0.3))
    pen.shape(both("0.34,-0.78! 0.3,-0.1! 0.15,-0.06 0,-0.05", 0.2), colour, depth=0.07)
    pen.fill(ellipse(0, -0.78, 0.34, 0.065), pen.lit(colour, 0.16))
    line(pen, "-0.305,-0.19 0,-0.13 0.305,-0.19", RED, 0.1)
    gloss(pen, "0.22,-0.66 0.21,-0.36", 0.035, 0.35)


def cowboy_hat(pen: Pen, colour: int, _: float) -> None:
    """A hat with a creased crown and a brim rolled up at its sides."""
    pen.shape(
        curvy("-0.54,-0.3! -0.4,-0.16 -0.2,-0.14 0.2,-0.14 0.4,-0.16 0.54,-0.3! 0.48,-0.04 0.22,0.0 -0.22,0.0 -0.48,-0.04"),
        pen.shade(colour, 0.35),
        depth=0.03,
    )
    pen.shape(both("0,-0.52! 0.1,-0.6 0.22,-0.56 0.28,-0.36 0.31,-0.11! 0,-0.05"), colour, depth=0.06)
    line(pen, "0,-0.5 0.01,-0.4", pen.shade(colour, 0.8), 0.03)
    line(pen, "-0.3,-0.17 0,-0.1 0.3,-0.17", DARK, 0.055)
    dot(pen, 0.2, -0.155, 0.035, GOLD)


def witch_hat(pen: Pen, colour: int, _: float) -> None:
    """A pointed hat with a bent tip and a buckle."""
    pen.shape(
        curvy("-0.29,-0.1! -0.18,-0.46 -0.04,-0.74 -0.04,-0.9 0.16,-0.98! 0.12,-0.8 0.16,-0.5 0.29,-0.1! 0,-0.05", 0.4),
        colour,
        depth=0.07,
    )
    _brim(pen, pen.lit(colour, 0.06), -0.08, 0.52, 0.1)
    pen.fill(both("0.285,-0.12! 0.27,-0.17! 0,-0.12", 0.4), pen.shade(colour))
    line(pen, "-0.275,-0.17 0,-0.11 0.275,-0.17", 0xFF8A5AB0, 0.085)
    slab(pen, (-0.075, -0.175, 0.075, -0.06), 0.012, GOLD)
    slab(pen, (-0.042, -0.145, 0.042, -0.09), 0.006, 0xFF8A5AB0)


def santa_hat(pen: Pen, colour: int, _: float) -> None:
    """A red cap with fur and a ball that hangs over."""
    pen.shape(
        curvy("-0.34,-0.2! -0.26,-0.52 -0.06,-0.72 0.2,-0.72 0.42,-0.52 0.5,-0.3! 0.38,-0.38 0.27,-0.42 0.33,-0.2!"),
        colour,
        depth=0.08,
    )
    line(pen, "0.14,-0.58 0.22,-0.46 0.27,-0.38", pen.shade(colour), 0.024)
    pen.shape(soft("-0.42,-0.26 0.4,-0.26 0.4,0.0 -0.42,0.0", 0.11), FUR, depth=0.05)
    for x in (-0.3, -0.12, 0.06, 0.24):
        line(pen, f"{x},-0.08 {x + 0.04},-0.05 {x + 0.09},-0.08", pen.shade(FUR, 0.5), 0.016)
    orb(pen, 0.5, -0.25, 0.11, FUR, depth=0.04)


def party_hat(pen: Pen, colour: int, _: float) -> None:
    """A paper cone with dots and a tassel."""
    cone = both("0,-0.86! 0.36,-0.05! 0.18,-0.01 0,0", 0.3)
    pen.shape(cone, colour, depth=0.08)
    with clipped(pen, cone):
        for x, y, tint in (
            (-0.16, -0.18, 0xFFF6D25A),
            (0.1, -0.12, WHITE),
            (0.0, -0.36, 0xFF7CC4E8),
            (0.2, -0.3, 0xFFF6D25A),
            (-0.12, -0.5, WHITE),
            (0.06, -0.6, 0xFFF6D25A),
            (-0.3, -0.04, 0xFF7CC4E8),
            (0.3, -0.04, 0xFF7CC4E8),
        ):
            dot(pen, x, y, 0.052, tint)
    for k in range(9):
        a = math.radians(-180 + k * 22.5)
        pen.segment(
            (0, -0.86), (0.13 * math.cos(a), -0.86 + 0.13 * math.sin(a)), (0xFFF6D25A, 0xFFE0485A, 0xFF7CC4E8)[k % 3], 0.035
        )
    orb(pen, 0, -0.87, 0.05, 0xFFF6D25A, depth=0.02)


def graduation_cap(pen: Pen, colour: int, _: float) -> None:
    """A square academic cap with its tassel."""
    pen.shape(both("0.3,-0.44! 0.28,-0.06! 0.14,0 0,0.01", 0.3), pen.shade(colour, 0.4), depth=0.06)
    pen.shape(soft("0,-0.74 0.56,-0.52 0,-0.28 -0.56,-0.52", 0.02), colour, depth=0.03)
    pen.fill(soft("0,-0.28 0.56,-0.52 0.56,-0.48 0,-0.235 -0.56,-0.48 -0.56,-0.52", 0.01), pen.shade(colour, 0.9))
    dot(pen, 0, -0.52, 0.035, GOLD, 0.02)
    line(pen, "0,-0.52 0.24,-0.46 0.42,-0.44 0.43,-0.3", GOLD, 0.026)
    orb(pen, 0.43, -0.28, 0.034, GOLD, depth=0.01)
    pen.shape(soft("0.4,-0.27 0.46,-0.27 0.49,-0.07 0.37,-0.07", 0.01), GOLD, depth=0.02)


def hard_hat(pen: Pen, colour: int, _: float) -> None:
    """A builder's helmet with ribs and a peak."""
    pen.shape(curvy("-0.42,-0.14! -0.4,-0.44 -0.2,-0.62 0.04,-0.65 0.26,-0.58 0.4,-0.38 0.42,-0.14! 0,-0.08"), colour, depth=0.09)
    for text in ("-0.12,-0.62 -0.18,-0.4 -0.18,-0.14", "0.03,-0.65 0.03,-0.4 0.04,-0.12", "0.18,-0.61 0.24,-0.4 0.25,-0.14"):
        line(pen, text, pen.lit(colour, 0.3), 0.05)
    pen.shape(curvy("-0.46,-0.16! 0,-0.1 0.42,-0.16 0.6,-0.08! 0.5,-0.01 0,0.02 -0.46,-0.05"), pen.shade(colour, 0.25), depth=0.03)
    gloss(pen, "0.1,-0.57 0.24,-0.5 0.32,-0.38", 0.035, 0.5)


def pirate_hat(pen: Pen, colour: int, _: float) -> None:
    """A black three-cornered hat with skull and bones."""
    brim = "-0.56,-0.14! -0.4,-0.42 -0.2,-0.56 0,-0.6 0.2,-0.56 0.4,-0.42 0.56,-0.14! 0.3,-0.06 0,0.0 -0.3,-0.06"
    pen.shape(curvy(brim), colour, depth=0.08)
    line(pen, "-0.55,-0.15 -0.4,-0.41 -0.2,-0.55 0,-0.59 0.2,-0.55 0.4,-0.41 0.55,-0.15", GOLD, 0.03)
    for a, b in (((-0.15, -0.16), (0.15, -0.28)), ((0.15, -0.16), (-0.15, -0.28))):
        pen.segment(a, b, FUR, 0.035)
        for x, y in (a, b):
            dot(pen, x, y, 0.03, FUR)
    dot(pen, 0, -0.34, 0.1, FUR, 0.095)
    slab(pen, (-0.05, -0.3, 0.05, -0.22), 0.02, FUR)
    for x in (-0.038, 0.038):
        dot(pen, x, -0.34, 0.026, colour)


def goggles(pen: Pen, colour: int, _: float) -> None:
    """Goggles with a strap, for diving, skiing and the laboratory."""
    line(pen, "-0.5,-0.34 -0.3,-0.44 0,-0.47 0.3,-0.44 0.5,-0.34", pen.shade(colour, 0.5), 0.09)
    pen.shape(
        curvy("-0.44,-0.4 -0.2,-0.5 0.2,-0.5 0.44,-0.4 0.46,-0.18 0.3,-0.02 0.12,-0.04 0,-0.14 -0.12,-0.04 -0.3,-0.02 -0.46,-0.18"),
        colour,
        depth=0.04,
    )
    lens = curvy(
        "-0.37,-0.36 -0.2,-0.43 0.2,-0.43 0.37,-0.36 0.38,-0.2 0.27,-0.09 0.13,-0.11 0,-0.21 -0.13,-0.11 -0.27,-0.09 -0.38,-0.2"
    )
    pen.fill(lens, 0xFF2E5E86)
    with clipped(pen, lens):
        for x in (-0.2, 0.22):
            pen.fill(soft(f"{x - 0.1},-0.05 {x},-0.5 {x + 0.09},-0.5 {x - 0.01},-0.05", 0.004), alpha(0xFFBFE4FF, 0.6))


MILLINERY: dict[str, PropSpec] = {
    "top_hat": PropSpec(top_hat, 0.19, "ground", DARK, (-0.55, -0.89, 0.55, 0.06)),
    "cowboy_hat": PropSpec(cowboy_hat, 0.22, "ground", 0xFF9A6A44, (-0.59, -0.65, 0.59, 0.07)),
    "witch_hat": PropSpec(witch_hat, 0.25, "ground", 0xFF3D2F52, (-0.57, -1.03, 0.57, 0.08)),
    "santa_hat": PropSpec(santa_hat, 0.2, "ground", RED, (-0.47, -0.79, 0.66, 0.07)),
    "party_hat": PropSpec(party_hat, 0.14, "ground", 0xFFE0557A, (-0.41, -1.06, 0.41, 0.08)),
    "graduation_cap": PropSpec(graduation_cap, 0.2, "ground", 0xFF2F3350, (-0.61, -0.79, 0.61, 0.08)),
    "hard_hat": PropSpec(hard_hat, 0.18, "ground", 0xFFF0BC34, (-0.54, -0.72, 0.65, 0.09)),
    "pirate_hat": PropSpec(pirate_hat, 0.21, "ground", DARK, (-0.62, -0.66, 0.62, 0.08)),
    "goggles": PropSpec(goggles, 0.12, "ground", 0xFFE8734A, (-0.59, -0.56, 0.59, 0.06)),
}

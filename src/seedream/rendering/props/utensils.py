"""Tools of kitchen, laundry and lawn: grill, grater, mop, mower, clothesline; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import wheel
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import arc, both, curvy, dot, line, orb, slab, soft, turned
from seedream.rendering.props.palette import PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, GLASS, WATER = 0xFF3A3742, 0xFFD9E6EE, 0xFF8CC8E4


def grill(pen: Pen, colour: int, t: float) -> None:
    """A kettle barbecue with food over the coals."""
    for x, x1 in ((-0.2, -0.32), (0.2, 0.32), (0.0, 0.02)):
        pen.segment((x, -0.44), (x1, -0.02), IRON, 0.03)
    pen.segment((-0.27, -0.16), (0.27, -0.16), IRON, 0.02)
    wheel(pen, 0.32, 0.07, 0.0, rim=STEEL)
    pen.shape(both("0.42,-0.62! 0.36,-0.46 0.2,-0.36 0,-0.34", 0.5), colour, depth=0.06)
    pen.fill(ellipse(0, -0.62, 0.43, 0.07), pen.shade(colour, 0.8))
    pen.fill(ellipse(0, -0.615, 0.39, 0.055), 0xFF3A2A28)
    for k in range(7):
        dot(pen, -0.27 + k * 0.09, -0.605, 0.03, (0xFFFF7A3A, 0xFFFFB04A)[k % 2], 0.018)
    for k in range(11):
        pen.segment((-0.35 + k * 0.07, -0.655), (-0.35 + k * 0.07, -0.585), STEEL, 0.008)
    for x, tint in ((-0.2, 0xFF96503A), (0.18, 0xFF96503A)):
        orb(pen, x, -0.655, 0.1, tint, 0.04, depth=0.012)
    with turned(pen, -8, 0.0, -0.67):
        slab(pen, (-0.13, -0.025, 0.1, 0.025), 0.025, 0xFFB8553A, 0.012)
    for i, x in enumerate((-0.2, 0.02, 0.2)):
        s = 0.03 * math.sin(t * 2 + i)
        pen.stroke([(x, -0.74), (x + s, -0.82), (x - s, -0.9), (x + s * 0.5, -0.98)], alpha(0xFFE6E2DE, 0.7), 0.03)


def spatula(pen: Pen, colour: int, _: float) -> None:
    """A kitchen turner."""
    with turned(pen, 26, 0, -0.42):
        slab(pen, (-0.04, 0.06, 0.04, 0.5), 0.035, colour, 0.02)
        dot(pen, 0, 0.45, 0.018, PAPER)
        pen.segment((0, 0.08), (0, -0.16), STEEL, 0.03)
        pen.shape(soft("-0.11,-0.5 0.11,-0.5 0.14,-0.16 -0.14,-0.16", 0.03), STEEL, depth=0.03)
        for x in (-0.06, 0.0, 0.06):
            slab(pen, (x - 0.014, -0.43, x + 0.014, -0.24), 0.01, 0xFF6A7484)


def grater(pen: Pen, colour: int, _: float) -> None:
    """A box grater with cheese."""
    line(pen, "-0.14,-0.84 -0.14,-0.97 0.14,-0.97 0.14,-0.84", colour, 0.05)
    pen.shape(soft("-0.2,-0.86 0.2,-0.86 0.3,-0.02 -0.3,-0.02", 0.015), STEEL, depth=0.05)
    for row in range(7):
        for k in range(5):
            x = (k - 2) * 0.085 * (1 + row * 0.05) + 0.02 * (row % 2)
            arc(pen, x, -0.74 + row * 0.1, 0.022, 180, 180, 0xFF5A6474, 0.016)
    slab(pen, (-0.32, -0.06, 0.32, 0.0), 0.015, colour, 0.012)
    pen.shape(soft("0.3,-0.14 0.56,-0.1 0.56,0.0 0.34,0.0", 0.01), 0xFFF4CE5A, depth=0.015)


def colander(pen: Pen, colour: int, _: float) -> None:
    """A bowl with holes."""
    for s in (-1, 1):
        arc(pen, s * 0.48, -0.46, 0.07, 0, 360, pen.shade(colour, 0.4), 0.03)
    bowl = both("0.48,-0.5! 0.42,-0.26 0.22,-0.08 0,-0.06", 0.5)
    pen.shape(bowl, colour, depth=0.08)
    for row in range(4):
        n = 9 - row * 2
        for k in range(n):
            dot(pen, (k - (n - 1) / 2) * 0.085, -0.39 + row * 0.085, 0.018, pen.shade(pen.shade(colour)))
    slab(pen, (-0.16, -0.08, 0.16, 0.0), 0.015, pen.shade(colour, 0.3), 0.012)
    pen.fill(ellipse(0, -0.5, 0.5, 0.085), pen.lit(colour, 0.35))
    pen.fill(ellipse(0, -0.495, 0.45, 0.066), pen.shade(colour, 0.7))


def corkscrew(pen: Pen, colour: int, _: float) -> None:
    """A corkscrew with a wooden handle."""
    slab(pen, (-0.3, -0.98, 0.3, -0.82), 0.08, colour, 0.04)
    slab(pen, (-0.04, -0.84, 0.04, -0.66), 0.015, STEEL, 0.015)
    way = " ".join(f"{0.085 * math.sin(i * 1.57):.3f},{-0.66 + i * 0.04:.3f}" for i in range(16))
    line(pen, way, 0xFF8A93A2, 0.034)
    slab(pen, (-0.09, -0.14, 0.09, 0.0), 0.02, 0xFFC99A66, 0.025)


def sponge(pen: Pen, colour: int, _: float) -> None:
    """A sponge with foam."""
    pen.shape(soft("-0.46,-0.36 0.42,-0.42 0.48,-0.06 -0.4,0.0", 0.06), colour, depth=0.05)
    pen.shape(soft("-0.46,-0.36 0.42,-0.42 0.44,-0.3 -0.445,-0.24", 0.04), 0xFF5F9A5A, depth=0.02)
    for x, y, r in (
        (-0.3, -0.12, 0.03),
        (-0.12, -0.18, 0.04),
        (0.1, -0.12, 0.03),
        (0.28, -0.2, 0.035),
        (0.0, -0.06, 0.02),
        (0.36, -0.1, 0.02),
    ):
        dot(pen, x, y, r, pen.shade(colour, 0.6), r * 0.8)
    for x, y, r in ((-0.34, -0.44, 0.1), (-0.2, -0.5, 0.08), (-0.1, -0.43, 0.06), (0.5, -0.06, 0.07), (0.42, -0.02, 0.05)):
        orb(pen, x, y, r, 0xFFF2F8FC, depth=0.02)


def mop(pen: Pen, colour: int, _: float) -> None:
    """A mop with its bucket."""
    pen.segment((0.1, -0.14), (-0.16, -1.0), 0xFFD9B888, 0.03)
    for k in range(-5, 6):
        line(
            pen,
            f"{0.11 + k * 0.008},-0.16 {0.11 + k * 0.03},-0.09 {0.11 + k * 0.042},0.0",
            0xFFF2ECE0 if k % 2 else 0xFFD9D0C4,
            0.03,
        )
    slab(pen, (0.05, -0.2, 0.17, -0.13), 0.02, IRON)
    arc(pen, -0.3, -0.34, 0.18, 180, 180, STEEL, 0.02)
    pen.shape(soft("-0.5,-0.34 -0.1,-0.34 -0.15,0.0 -0.45,0.0", 0.02), colour, depth=0.04)
    pen.fill(ellipse(-0.3, -0.34, 0.2, 0.045), pen.shade(colour, 0.7))
    pen.fill(ellipse(-0.3, -0.33, 0.17, 0.032), WATER)
    for x, r in ((-0.38, 0.035), (-0.3, 0.045), (-0.22, 0.03)):
        dot(pen, x, -0.36, r, alpha(WHITE, 0.8))


def lawn_mower(pen: Pen, colour: int, rolled: float) -> None:
    """A lawn mower with cut grass."""
    line(pen, "-0.14,-0.22 -0.42,-0.78 -0.52,-0.8", IRON, 0.035)
    pen.shape(soft("-0.44,-0.42 -0.2,-0.38 -0.16,-0.16 -0.42,-0.12", 0.04), 0xFF4A5458, depth=0.03)
    pen.shape(soft("-0.24,-0.3 0.3,-0.3 0.48,-0.18 0.48,-0.09 -0.24,-0.09", 0.03), colour, depth=0.04)
    slab(pen, (-0.04, -0.44, 0.24, -0.28), 0.03, IRON, 0.025)
    slab(pen, (0.02, -0.5, 0.18, -0.43), 0.02, pen.shade(colour, 0.4), 0.012)
    for k in range(4):
        pen.segment((-0.01 + k * 0.065, -0.4), (-0.01 + k * 0.065, -0.33), STEEL, 0.014)
    wheel(pen, -0.2, 0.12, rolled, rim=0xFFE9E4DA)
    wheel(pen, 0.36, 0.085, rolled, rim=0xFFE9E4DA)
    for k in range(7):
        x = -0.5 + k * 0.03
        line(pen, f"{x},0.0 {x - 0.01},{-0.04 - 0.01 * (k % 3)}", 0xFF6BAA4C, 0.014)


def clothesline(pen: Pen, colour: int, t: float) -> None:
    """Washing on a line between posts."""
    for x in (-0.54, 0.54):
        slab(pen, (x - 0.018, -0.66, x + 0.018, 0.0), 0.006, WOOD, 0.01)
        slab(pen, (x - 0.07, -0.64, x + 0.07, -0.6), 0.006, WOOD)
    line(pen, "-0.54,-0.62 0,-0.57 0.54,-0.62", 0xFFE9E4DA, 0.01)
    sway = 0.012 * math.sin(t * 2)
    pen.shape(
        soft(
            f"-0.42,-0.6 -0.36,-0.595 -0.3,-0.595 -0.24,-0.59 -0.19,-0.5 -0.25,-0.47 -0.26,{-0.3} "
            f"-0.4,{-0.3} -0.41,-0.47 -0.47,-0.5",
            0.012,
        ),
        colour,
        depth=0.02,
    )
    pen.shape(soft(f"-0.12,-0.585 0.12,-0.585 {0.13 + sway},-0.26 {-0.1 + sway},-0.25", 0.01), 0xFFFBF7F0, depth=0.02)
    pen.shape(
        soft(
            f"0.2,-0.59 0.38,-0.6 {0.41 + sway},-0.28 {0.32 + sway},-0.28 0.29,-0.48 {0.26 + sway},-0.28 {0.17 + sway},-0.28", 0.01
        ),
        0xFF4C6FA0,
        depth=0.02,
    )
    for x in (-0.36, -0.3, -0.09, 0.09, 0.23, 0.35):
        slab(pen, (x - 0.01, -0.62, x + 0.01, -0.57), 0.003, 0xFFE2BE8C)


def clothes_hanger(pen: Pen, colour: int, _: float) -> None:
    """A wooden hanger."""
    line(pen, "0,-0.42 0,-0.54 0.09,-0.6 0.08,-0.72 -0.03,-0.75 -0.09,-0.68", 0xFF8A93A2, 0.032)
    pen.shape(
        curvy(
            "0,-0.44! 0.22,-0.32 0.48,-0.14 0.5,-0.06! 0.4,-0.08 0.18,-0.22 0,-0.3! -0.18,-0.22 -0.4,-0.08 "
            "-0.5,-0.06! -0.48,-0.14 -0.22,-0.32",
            0.4,
        ),
        colour,
        depth=0.03,
    )
    pen.segment((-0.4, -0.05), (0.4, -0.05), tone(colour, -0.05), 0.035)


UTENSILS: dict[str, PropSpec] = {
    "mop": PropSpec(mop, 0.75, "ground", 0xFF4C9FD8, (-0.55, -1.06, 0.38, 0.06)),
    "sponge": PropSpec(sponge, 0.08, "ground", 0xFFF2C94E, (-0.5, -0.63, 0.62, 0.08)),
    "grill": PropSpec(grill, 0.62, "ground", 0xFFC8433A, (-0.47, -1.04, 0.47, 0.04)),
    "spatula": PropSpec(spatula, 0.2, "ground", 0xFFC8433A, (-0.29, -0.95, 0.35, 0.08)),
    "grater": PropSpec(grater, 0.14, "ground", 0xFFC8433A, (-0.37, -1.06, 0.61, 0.04)),
    "colander": PropSpec(colander, 0.17, "ground", 0xFF5FA89A, (-0.62, -0.64, 0.62, 0.04)),
    "corkscrew": PropSpec(corkscrew, 0.09, "ground", 0xFF8A5A3C, (-0.34, -1.02, 0.34, 0.04)),
    "lawn_mower": PropSpec(lawn_mower, 0.75, "ground", 0xFFD63A3F, (-0.59, -0.89, 0.53, 0.06)),
    "clothesline": PropSpec(clothesline, 1.7, "ground", 0xFFE0705A, (-0.66, -0.71, 0.66, 0.05)),
    "clothes_hanger": PropSpec(clothes_hanger, 0.24, "ground", 0xFFB98350, (-0.55, -0.82, 0.55, 0.02)),
}

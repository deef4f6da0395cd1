"""More to wear, laid out or standing: knitwear, skirts, bathing things, shoes, jewellery; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

BODY = "0.12,-0.94! 0.26,-0.88! 0.52,-0.46! 0.38,-0.36! 0.25,-0.56! 0.26,-0.02! 0,0"


def sweater(pen: Pen, colour: int, _: float) -> None:
    """A knitted jumper with a pattern."""
    shape = both(BODY, 0.12)
    pen.shape(shape, colour, depth=0.05)
    with clipped(pen, shape):
        for y, tint in ((-0.66, 0xFFFBF3E4), (-0.54, 0xFFFBF3E4)):
            pen.stroke([(-0.3 + k * 0.05, y + 0.022 * (-1) ** k, 1.0) for k in range(13)], tint, 0.028)
        for k in range(6):
            x = -0.2 + k * 0.08
            pen.fill(soft(f"{x},-0.64 {x + 0.022},-0.6 {x},-0.56 {x - 0.022},-0.6", 0.002), 0xFFE9B53A)
        slab(pen, (-0.28, -0.07, 0.28, 0.02), 0.0, pen.shade(colour, 0.4))
        for k in range(14):
            pen.segment((-0.25 + k * 0.038, -0.06), (-0.25 + k * 0.038, 0.0), pen.shade(colour, 0.75), 0.008)
    for s in (-1, 1):
        pen.fill(soft(f"{s * 0.52},-0.46 {s * 0.38},-0.36 {s * 0.355},-0.4 {s * 0.495},-0.5", 0.006), pen.shade(colour, 0.5))
    line(pen, "-0.12,-0.93 -0.06,-0.87 0,-0.855 0.06,-0.87 0.12,-0.93", pen.shade(colour, 0.6), 0.05)


def hoodie(pen: Pen, colour: int, _: float) -> None:
    """A hooded sweatshirt with a pocket."""
    pen.shape(curvy("-0.17,-0.84! -0.2,-0.96 -0.1,-1.04 0.1,-1.04 0.2,-0.96 0.17,-0.84!"), pen.shade(colour, 0.35), depth=0.03)
    shape = both(BODY, 0.12)
    pen.shape(shape, colour, depth=0.05)
    pen.fill(curvy("-0.1,-0.94! -0.06,-1.0 0.06,-1.0 0.1,-0.94! 0.05,-0.84 0,-0.81! -0.05,-0.84"), pen.shade(pen.shade(colour)))
    for s in (-1, 1):
        pen.shape(
            curvy(f"{s * 0.01},-0.8! {s * 0.06},-0.86 {s * 0.1},-0.95! {s * 0.18},-0.9 {s * 0.14},-0.8 {s * 0.06},-0.76"),
            pen.lit(colour, 0.1),
            depth=0.02,
        )
        line(pen, f"{s * 0.05},-0.8 {s * 0.06},-0.62", PAPER, 0.016)
        pen.fill(soft(f"{s * 0.52},-0.46 {s * 0.38},-0.36 {s * 0.355},-0.4 {s * 0.495},-0.5", 0.006), pen.shade(colour, 0.5))
    pen.fill(soft("-0.13,-0.34 0.13,-0.34 0.19,-0.12 -0.19,-0.12", 0.012), pen.shade(colour, 0.4))
    slab(pen, (-0.258, -0.07, 0.258, 0.0), 0.008, pen.shade(colour, 0.45))


def suit(pen: Pen, colour: int, _: float) -> None:
    """A jacket with shirt and tie."""
    pen.shape(both(BODY, 0.12), colour, depth=0.05)
    pen.fill(soft("-0.1,-0.94 0.1,-0.94 0.0,-0.44", 0.004), 0xFFFBF7F0)
    pen.fill(soft("-0.03,-0.9 0.03,-0.9 0.045,-0.6 0,-0.5 -0.045,-0.6", 0.004), 0xFFB8323A)
    for s in (-1, 1):
        pen.shape(
            soft(f"{s * 0.1},-0.95 {s * 0.2},-0.82 {s * 0.15},-0.74 {s * 0.19},-0.7 0,-0.4 {s * 0.02},-0.5", 0.006),
            pen.lit(colour, 0.14),
            depth=0.012,
        )
        slab(pen, (s * 0.15 - 0.065, -0.26, s * 0.15 + 0.065, -0.22), 0.006, pen.shade(colour, 0.8))
    pen.fill(soft("0.11,-0.62 0.19,-0.64 0.18,-0.58 0.12,-0.57", 0.004), 0xFFFBF7F0)
    line(pen, "0,-0.42 0.01,-0.2 0.03,-0.01", pen.shade(colour), 0.014)
    for y in (-0.36, -0.24):
        dot(pen, -0.03, y, 0.018, DARK)


def skirt(pen: Pen, colour: int, _: float) -> None:
    """A pleated skirt."""
    shape = both("0.2,-0.72! 0.48,-0.06! 0.3,-0.01 0,0", 0.15)
    pen.shape(shape, colour, depth=0.06)
    with clipped(pen, shape):
        for k in range(-4, 5):
            pen.segment((k * 0.045, -0.68), (k * 0.11, 0.02), pen.shade(colour, 0.6), 0.016)
        line(pen, "-0.5,-0.1 0,-0.05 0.5,-0.1", pale(colour, 0.55), 0.025)
    slab(pen, (-0.205, -0.78, 0.205, -0.69), 0.012, pen.shade(colour, 0.4), 0.01)
    slab(pen, (-0.03, -0.79, 0.03, -0.68), 0.008, GOLD)


def shorts(pen: Pen, colour: int, _: float) -> None:
    """A pair of shorts."""
    pen.shape(soft("-0.32,-0.66 0.32,-0.66 0.46,-0.02 0.08,0.0 0,-0.34 -0.08,0.0 -0.46,-0.02", 0.015), colour, depth=0.05)
    slab(pen, (-0.325, -0.68, 0.325, -0.59), 0.012, pen.shade(colour, 0.35))
    for s in (-1, 1):
        line(pen, f"{s * 0.28},-0.56 {s * 0.3},-0.44 {s * 0.36},-0.4", pen.shade(colour, 0.8), 0.014)
        line(pen, f"{s * 0.02},-0.63 {s * 0.05},-0.52 {s * 0.03},-0.44", PAPER, 0.02)
        line(pen, f"{s * 0.09},-0.05 {s * 0.44},-0.075", pale(colour, 0.6), 0.026)


def swimsuit(pen: Pen, colour: int, _: float) -> None:
    """A bathing suit."""
    for s in (-1, 1):
        line(pen, f"{s * 0.16},-0.74 {s * 0.13},-0.9 {s * 0.1},-0.96", colour, 0.035)
    shape = both("0.03,-0.66! 0.14,-0.74 0.21,-0.72! 0.24,-0.56 0.17,-0.4 0.28,-0.2! 0.14,-0.12 0.06,0! 0,0", 0.4)
    pen.shape(shape, colour, depth=0.05)
    with clipped(pen, shape):
        for k in range(6):
            line(pen, f"-0.3,{-0.62 + k * 0.11} 0,{-0.59 + k * 0.11} 0.3,{-0.62 + k * 0.11}", pale(colour, 0.7), 0.03)


def high_heel(pen: Pen, colour: int, _: float) -> None:
    """A court shoe with a high heel."""
    pen.shape(soft("-0.46,-0.42 -0.37,-0.42 -0.385,0.0 -0.43,0.0", 0.006), pen.shade(colour, 0.5), depth=0.015)
    pen.fill(curvy("-0.44,-0.46! -0.32,-0.34 -0.06,-0.06 0.1,0.0 0.5,0.0! 0.46,-0.06 0.08,-0.1"), pen.shade(colour, 0.8))
    pen.shape(
        curvy(
            "-0.47,-0.7! -0.4,-0.74 -0.28,-0.58 -0.08,-0.3 0.08,-0.24 0.22,-0.28! 0.36,-0.18 0.52,-0.06 "
            "0.5,-0.015! 0.12,-0.03 -0.08,-0.12 -0.3,-0.4 -0.46,-0.44!"
        ),
        colour,
        depth=0.04,
    )
    pen.fill(
        curvy("-0.4,-0.71! -0.28,-0.57 -0.08,-0.295 0.08,-0.235 0.21,-0.275! 0.06,-0.27 -0.1,-0.36 -0.27,-0.6"),
        pen.shade(pen.shade(colour)),
    )
    gloss(pen, "0.2,-0.22 0.34,-0.14 0.44,-0.075", 0.02, 0.55)


def sandal(pen: Pen, colour: int, _: float) -> None:
    """A pair of thong sandals, seen from above."""
    for x, turn in ((-0.23, -7), (0.23, 7)):
        with turned(pen, turn, x, -0.46):
            pen.shape(
                curvy(
                    "-0.04,-0.46 0.1,-0.44 0.18,-0.26 0.14,-0.02 0.16,0.24 0.08,0.42 -0.08,0.42 -0.16,0.24 "
                    "-0.13,-0.02 -0.18,-0.26 -0.14,-0.4"
                ),
                colour,
                depth=0.03,
            )
            pen.fill(
                curvy(
                    "-0.03,-0.41 0.08,-0.39 0.14,-0.25 0.1,-0.02 0.12,0.23 0.06,0.37 -0.06,0.37 -0.12,0.23 "
                    "-0.09,-0.02 -0.14,-0.25 -0.1,-0.36"
                ),
                pale(colour, 0.45),
            )
            for s in (-1, 1):
                line(pen, f"0,-0.26 {s * 0.08},-0.16 {s * 0.13},0.02", pen.shade(colour, 0.6), 0.045)
            dot(pen, 0, -0.26, 0.03, pen.shade(colour, 0.6))


def slipper(pen: Pen, colour: int, _: float) -> None:
    """A pair of warm slippers."""
    for x, y in ((-0.1, -0.1), (0.1, 0.0)):
        pen.shape(
            curvy(
                f"{x - 0.42},{y - 0.1} {x - 0.2},{y - 0.13} {x + 0.2},{y - 0.12} {x + 0.42},{y - 0.08} {x + 0.4},{y} {x - 0.38},{y}"
            ),
            pen.shade(colour, 0.7),
            depth=0.02,
        )
        pen.fill(ellipse(x - 0.18, y - 0.1, 0.22, 0.045), 0xFFF6E9D8)
        pen.shape(
            curvy(
                f"{x - 0.04},{y - 0.1}! {x},{y - 0.3} {x + 0.2},{y - 0.34} {x + 0.4},{y - 0.2} "
                f"{x + 0.43},{y - 0.06}! {x + 0.1},{y - 0.04}"
            ),
            colour,
            depth=0.04,
        )
        pen.shape(
            curvy(
                f"{x - 0.07},{y - 0.08} {x - 0.05},{y - 0.26} {x + 0.04},{y - 0.34} {x + 0.08},{y - 0.28} "
                f"{x + 0.02},{y - 0.18} {x + 0.01},{y - 0.06}"
            ),
            0xFFFBF3E6,
            depth=0.02,
        )


def belt(pen: Pen, colour: int, _: float) -> None:
    """A rolled leather belt."""
    pen.fill(ellipse(0, -0.3, 0.4, 0.13), pen.shade(colour))
    pen.shape(both("0.44,-0.34! 0.44,-0.1 0.26,0.0 0,0.02", 0.5), colour, depth=0.05)
    pen.shape(ellipse(0, -0.34, 0.44, 0.15), pen.lit(colour, 0.12), depth=0.02)
    for k, tint in ((0.37, 0.8), (0.29, 0.3), (0.2, 0.9)):
        pen.fill(ellipse(0, -0.335, k, k * 0.33), pen.shade(colour, tint))
    line(pen, "-0.42,-0.2 0,-0.1 0.42,-0.2", alpha(pale(colour, 0.5), 0.6), 0.01)
    slab(pen, (-0.14, -0.2, 0.12, 0.04), 0.03, GOLD, 0.02)
    slab(pen, (-0.09, -0.15, 0.07, -0.01), 0.015, colour)
    pen.segment((-0.02, -0.08), (0.1, -0.08), GOLD, 0.026)


def earring(pen: Pen, colour: int, _: float) -> None:
    """A pair of drop earrings."""
    for x in (-0.24, 0.24):
        line(pen, f"{x},-0.72 {x + 0.02},-0.92 {x - 0.06},-0.98 {x - 0.1},-0.88", GOLD, 0.026)
        orb(pen, x, -0.68, 0.06, GOLD, depth=0.015)
        with turned(pen, 0, x, -0.3):
            pen.shape(both("0,-0.32 0.12,-0.08 0.16,0.1 0.09,0.23 0,0.26"), GOLD, depth=0.03)
            pen.shape(both("0,-0.22 0.08,-0.04 0.11,0.1 0.06,0.18 0,0.2"), colour, depth=0.04)
            dot(pen, pen.lx * 0.04, 0.02, 0.022, alpha(WHITE, 0.8))


def bracelet(pen: Pen, colour: int, _: float) -> None:
    """A bracelet of beads."""
    for i in range(18):
        a = -math.pi / 2 + i * math.tau / 18
        x, y = 0.42 * math.cos(a), -0.34 + 0.26 * math.sin(a)
        orb(pen, x, y, 0.07, GOLD if i % 6 == 0 else tone(colour, 0.05 * (i % 2)), depth=0.02)
        dot(pen, x + pen.lx * 0.025, y - 0.025, 0.014, alpha(WHITE, 0.7))


def mannequin(pen: Pen, colour: int, _: float) -> None:
    """A tailor's dummy on its stand."""
    for s in (-1, 1):
        line(pen, f"0,-0.16 {s * 0.1},-0.06 {s * 0.2},0.0", WOOD, 0.026)
    pen.segment((0, 0), (0, -0.4), WOOD, 0.03)
    orb(pen, 0, -1.0, 0.04, WOOD, depth=0.012)
    slab(pen, (-0.055, -0.98, 0.055, -0.92), 0.015, WOOD, 0.012)
    pen.shape(both("0.055,-0.94! 0.19,-0.86 0.2,-0.74 0.13,-0.58 0.2,-0.4 0.19,-0.34! 0,-0.33", 0.45), colour, depth=0.05)
    line(pen, "0,-0.92 0.01,-0.6 0,-0.34", pen.shade(colour, 0.6), 0.01)
    line(pen, "-0.13,-0.585 0,-0.57 0.13,-0.585", pen.shade(colour, 0.6), 0.01)
    line(pen, "-0.09,-0.9 -0.12,-0.7 -0.04,-0.5 -0.06,-0.42", 0xFFF2C94E, 0.026)


APPAREL: dict[str, PropSpec] = {
    "sweater": PropSpec(sweater, 0.42, "ground", 0xFFB8433A, (-0.57, -1, 0.57, 0.05)),
    "hoodie": PropSpec(hoodie, 0.42, "ground", 0xFF5A7FA8, (-0.57, -1.1, 0.57, 0.04)),
    "suit": PropSpec(suit, 0.44, "ground", 0xFF33405C, (-0.57, -0.99, 0.57, 0.04)),
    "skirt": PropSpec(skirt, 0.36, "ground", 0xFFC8506A, (-0.52, -0.83, 0.52, 0.04)),
    "shorts": PropSpec(shorts, 0.28, "ground", 0xFF3F8FA0, (-0.5, -0.72, 0.5, 0.04)),
    "swimsuit": PropSpec(swimsuit, 0.38, "ground", 0xFFD8455A, (-0.32, -1.02, 0.32, 0.04)),
    "high_heel": PropSpec(high_heel, 0.15, "ground", 0xFFC8323A, (-0.52, -0.79, 0.58, 0.04)),
    "sandal": PropSpec(sandal, 0.17, "ground", 0xFFE8703A, (-0.49, -0.97, 0.48, 0.03)),
    "slipper": PropSpec(slipper, 0.18, "ground", 0xFF8AA6D0, (-0.62, -0.5, 0.63, 0.06)),
    "belt": PropSpec(belt, 0.09, "ground", 0xFF8A5232, (-0.5, -0.53, 0.5, 0.09)),
    "earring": PropSpec(earring, 0.035, "ground", 0xFF3FA08A, (-0.44, -1.04, 0.44, 0.02)),
    "bracelet": PropSpec(bracelet, 0.05, "ground", 0xFF3FA8A0, (-0.53, -0.71, 0.53, 0.06)),
    "mannequin": PropSpec(mannequin, 0.92, "ground", 0xFFE2D2BC, (-0.26, -1.09, 0.26, 0.06)),
}

"""Houses of tales: in a toadstool, of straw, sticks, bricks and snow, and the gate of a castle; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, slab, soft
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

VINE, CREAM, BRICK, STONE, GLASS = 0xFF4F8A45, 0xFFF4E6CC, 0xFFB85A43, 0xFFA29CA6, 0xFFFFDB8C


def mushroom_house(pen: Pen, colour: int, _: float) -> None:
    """A home in a toadstool, with door, window and chimney."""
    line(pen, "0.25,-0.76 0.27,-0.96", 0xFF8E6A5A, 0.075)
    slab(pen, (0.215, -1.0, 0.325, -0.955), 0.015, 0xFF7A5848)
    stem = both("0.24,-0.5! 0.25,-0.3 0.33,-0.08 0.36,0! 0,0")
    pen.shape(stem, CREAM, depth=0.06)
    cap = curvy(
        "-0.5,-0.44! -0.48,-0.62 -0.34,-0.82 -0.02,-0.93 0.32,-0.82 0.48,-0.62 0.5,-0.44! 0.26,-0.38 0,-0.36 -0.26,-0.38", 0.42
    )
    pen.fill(ellipse(0, -0.42, 0.3, 0.06), pen.shade(CREAM))
    pen.shape(cap, colour, depth=0.07)
    with clipped(pen, cap):
        for x, y, r in (
            (-0.3, -0.6, 0.08),
            (0.04, -0.76, 0.1),
            (0.34, -0.58, 0.075),
            (-0.12, -0.46, 0.06),
            (0.18, -0.48, 0.045),
            (-0.2, -0.82, 0.05),
        ):
            dot(pen, x, y, r, 0xFFFBF3E2, r * 0.86)
    pen.fill(both("0,-0.35 0.1,-0.31 0.13,-0.2 0.13,0! 0,0"), 0xFF8A5A3A)
    pen.shape(both("0,-0.32 0.08,-0.28 0.1,-0.2 0.1,0! 0,0"), 0xFFB07A48, depth=0.02)
    dot(pen, 0.06, -0.15, 0.016, GOLD)
    for x, r in ((-0.21, 0.06), (0.23, 0.05)):
        dot(pen, x, -0.24, r + 0.018, 0xFF8A5A3A)
        dot(pen, x, -0.24, r, GLASS)
        pen.segment((x, -0.24 - r), (x, -0.24 + r), 0xFF8A5A3A, 0.012)
        pen.segment((x - r, -0.24), (x + r, -0.24), 0xFF8A5A3A, 0.012)
    for x in (-0.4, -0.33, 0.37, 0.43):
        leaf(pen, x, 0.0, 0.12, -20 + 50 * (x > 0.4) - 30 * (x < -0.35), 0xFF5F9A4C, 0.2)


def _door(pen: Pen, colour: int) -> None:
    """A plank door with a round window, in the middle."""
    slab(pen, (-0.1, -0.34, 0.1, 0.0), 0.012, colour, 0.02)
    for x in (-0.035, 0.035):
        pen.segment((x, -0.33), (x, -0.01), pen.shade(colour, 0.6), 0.008)
    dot(pen, 0.065, -0.16, 0.016, GOLD)


def straw_house(pen: Pen, colour: int, _: float) -> None:
    """A house of straw, bundled and tied."""
    wall = soft("-0.36,0 -0.34,-0.42 0.34,-0.42 0.36,0", 0.03)
    pen.shape(wall, tone(colour, -0.05), depth=0.05)
    with clipped(pen, wall):
        for k in range(26):
            x = -0.36 + k * 0.029
            pen.segment(
                (x, -0.4 + 0.02 * (k % 3)),
                (x + 0.02 * (k % 2) - 0.01, 0.0),
                pen.shade(colour, 0.55) if k % 2 else pen.lit(colour, 0.35),
                0.008,
            )
    for y in (-0.14, -0.3):
        line(pen, f"-0.36,{y} 0,{y + 0.02} 0.36,{y}", 0xFF9A6A3A, 0.022)
    _door(pen, 0xFF9A6A3A)
    roof = curvy(
        "-0.52,-0.34! -0.3,-0.66 -0.08,-0.9 0.08,-0.9 0.3,-0.66 0.52,-0.34! 0.4,-0.3 0.26,-0.36 "
        "0.12,-0.31 -0.02,-0.37 -0.16,-0.31 -0.3,-0.36 -0.42,-0.3",
        0.4,
    )
    pen.shape(roof, colour, depth=0.06)
    with clipped(pen, roof):
        for k in range(31):
            x = -0.54 + k * 0.036
            pen.segment(
                (x * 0.14, -0.9), (x, -0.34 + 0.02 * (k % 3)), pen.shade(colour, 0.5) if k % 2 else pen.lit(colour, 0.4), 0.009
            )
    for k in range(-3, 4):
        line(pen, f"{k * 0.02},-0.84 {k * 0.05},-0.98", pen.lit(colour, 0.15 if k % 2 else 0.4), 0.02)
    line(pen, "-0.09,-0.86 0,-0.84 0.09,-0.86", 0xFF9A6A3A, 0.03)


def stick_house(pen: Pen, colour: int, _: float) -> None:
    """A house of sticks and twigs, tied together."""
    pen.fill(soft("-0.36,0 -0.36,-0.42 0.36,-0.42 0.36,0", 0.01), pen.shade(pen.shade(colour)))
    for k in range(14):
        x = -0.35 + k * 0.054
        lean = 0.014 * math.sin(k * 2.3)
        pen.segment((x, 0), (x + lean, -0.44 - 0.02 * (k % 2)), (colour, tone(colour, 0.06), tone(colour, -0.05))[k % 3], 0.042)
    _door(pen, tone(colour, -0.12))
    for s in (-1, 1):
        slab(pen, (s * 0.24 - 0.06, -0.3, s * 0.24 + 0.06, -0.18), 0.01, 0xFF4A3428)
        pen.segment((s * 0.24 - 0.07, -0.25), (s * 0.24 + 0.07, -0.23), tone(colour, 0.1), 0.018)
        pen.segment((s * 0.24, -0.31), (s * 0.24 + 0.01, -0.16), tone(colour, 0.1), 0.018)
    pen.fill(soft("-0.46,-0.38 0,-0.86 0.46,-0.38", 0.01), pen.shade(pen.shade(colour)))
    for k in range(8):
        y = -0.4 - k * 0.058
        half = 0.47 * (1 - k / 8.6)
        for s in (-1, 1):
            pen.segment(
                (s * (half + 0.05), y + 0.03 * (k % 2)),
                (-s * half * 0.3, y - 0.012),
                (colour, tone(colour, 0.05), tone(colour, -0.06))[(k + s) % 3],
                0.04,
            )
    for s in (-1, 1):
        pen.segment((s * 0.54, -0.33), (-s * 0.06, -0.95), tone(colour, -0.03), 0.045)
    leaf(pen, -0.44, -0.46, 0.12, -50, 0xFF6FA050)
    leaf(pen, 0.3, -0.62, 0.1, 60, 0xFF6FA050)


def brick_house(pen: Pen, colour: int, _: float) -> None:
    """A strong house of bricks with a smoking chimney."""
    slab(pen, (0.17, -0.96, 0.29, -0.62), 0.004, colour, 0.03)
    slab(pen, (0.15, -1.0, 0.31, -0.95), 0.006, tone(colour, -0.1))
    wall = soft("-0.38,0 -0.38,-0.46 0.38,-0.46 0.38,0", 0.004)
    pen.shape(wall, colour, depth=0.05)
    with clipped(pen, wall):
        for row in range(9):
            y = -0.05 - row * 0.05
            pen.segment((-0.4, y), (0.4, y), pale(colour, 0.35), 0.007)
            for k in range(9):
                x = -0.4 + k * 0.1 + 0.05 * (row % 2)
                pen.segment((x, y), (x, y + 0.05), pale(colour, 0.35), 0.007)
    pen.shape(soft("-0.48,-0.42 -0.3,-0.8 0.3,-0.8 0.48,-0.42", 0.01), 0xFF5A5A72, depth=0.05)
    for k in range(3):
        pen.segment((-0.44 + k * 0.045, -0.5 - k * 0.095), (0.44 - k * 0.045, -0.5 - k * 0.095), 0xFF474760, 0.012)
    slab(pen, (-0.12, -0.36, 0.12, 0.0), 0.01, PAPER)
    _door(pen, 0xFF3F7A68)
    for s in (-1, 1):
        slab(pen, (s * 0.25 - 0.08, -0.35, s * 0.25 + 0.08, -0.17), 0.008, PAPER)
        slab(pen, (s * 0.25 - 0.062, -0.335, s * 0.25 + 0.062, -0.185), 0.0, GLASS)
        pen.segment((s * 0.25, -0.34), (s * 0.25, -0.18), PAPER, 0.014)
        slab(pen, (s * 0.25 - 0.095, -0.175, s * 0.25 + 0.095, -0.15), 0.006, pen.shade(PAPER, 0.5))


def drawbridge(pen: Pen, colour: int, _: float) -> None:
    """A castle gate with its bridge let down on chains."""
    for s in (-1, 1):
        slab(pen, (s * 0.37 - 0.13, -0.88, s * 0.37 + 0.13, 0.0), 0.006, colour, 0.05)
        for k in range(3):
            x = s * 0.37 - 0.15 + k * 0.11
            slab(pen, (x, -0.98, x + 0.075, -0.86), 0.006, pen.lit(colour, 0.1), 0.015)
        slab(pen, (s * 0.37 - 0.15, -0.9, s * 0.37 + 0.15, -0.84), 0.006, pen.lit(colour, 0.18), 0.012)
        slab(pen, (s * 0.37 - 0.02, -0.66, s * 0.37 + 0.02, -0.5), 0.02, pen.shade(pen.shade(colour)))
    slab(pen, (-0.26, -0.72, 0.26, 0.0), 0.0, tone(colour, -0.03), 0.03)
    for k in range(5):
        slab(pen, (-0.25 + k * 0.11, -0.78, -0.19 + k * 0.11, -0.7), 0.004, colour)
    pen.fill(both("0,-0.6 0.14,-0.56 0.2,-0.42 0.2,-0.08! 0,-0.08"), DARK)
    for k in range(5):
        pen.segment((-0.14 + k * 0.07, -0.57 + 0.03 * abs(k - 2)), (-0.14 + k * 0.07, -0.4), 0xFF6A6470, 0.014)
    for y in (-0.52, -0.45):
        pen.segment((-0.17, y), (0.17, y), 0xFF6A6470, 0.012)
    for row in range(5):
        for k, s in ((0, -1), (1, 1)):
            x = s * 0.37 + 0.07 * (-1 if (row + k) % 2 else 0.4)
            slab(pen, (x - 0.035, -0.2 - row * 0.14, x + 0.035, -0.165 - row * 0.14), 0.008, pen.shade(colour, 0.35))
    pen.shape(soft("-0.2,-0.12 0.2,-0.12 0.3,0.1 -0.3,0.1", 0.006), WOOD, depth=0.012)
    for k in range(1, 6):
        y = -0.12 + k * 0.037
        pen.segment((-0.2 - k * 0.0166, y), (0.2 + k * 0.0166, y), pen.shade(WOOD, 0.7), 0.009)
    for s in (-1, 1):
        for k in range(9):
            q = k / 8
            dot(pen, s * (0.215 + 0.065 * q), -0.5 + 0.56 * q, 0.013, STEEL)


def snow_fort(pen: Pen, colour: int, _: float) -> None:
    """A fort of blocks of snow with a way in and a pile of snowballs."""
    wall = soft(
        "-0.5,0 -0.47,-0.42 -0.34,-0.42 -0.34,-0.5 -0.2,-0.5 -0.2,-0.42 -0.07,-0.42 -0.07,-0.5 0.07,-0.5 "
        "0.07,-0.42 0.2,-0.42 0.2,-0.5 0.34,-0.5 0.34,-0.42 0.47,-0.42 0.5,0",
        0.03,
    )
    pen.shape(wall, colour, depth=0.04)
    with clipped(pen, wall):
        for row in range(5):
            y = -0.09 - row * 0.09
            pen.segment((-0.52, y), (0.52, y), pen.shade(colour, 0.45), 0.012)
            for k in range(8):
                x = -0.49 + k * 0.15 + 0.075 * (row % 2)
                pen.segment((x, y + 0.005), (x, y + 0.085), pen.shade(colour, 0.45), 0.012)
    pen.fill(both("0,-0.31 0.11,-0.27 0.15,-0.16 0.15,0! 0,0"), pen.shade(pen.shade(colour)))
    line(pen, "-0.17,0 -0.17,-0.16 -0.12,-0.29 0,-0.335 0.12,-0.29 0.17,-0.16 0.17,0", pen.lit(colour, 0.6), 0.04)
    for x, y in ((0.3, -0.055), (0.41, -0.055), (0.52, -0.055), (0.355, -0.145), (0.465, -0.145), (0.41, -0.235)):
        orb(pen, x, y, 0.06, WHITE, depth=0.02)
    line(pen, "-0.33,-0.5 -0.33,-0.86", WOOD, 0.022)
    pen.shape(curvy("-0.33,-0.86! -0.2,-0.83 -0.08,-0.8! -0.2,-0.73 -0.33,-0.68!", 0.2), 0xFFD8434A, depth=0.02)


DWELLINGS: dict[str, PropSpec] = {
    "mushroom_house": PropSpec(mushroom_house, 2.0, "ground", 0xFFD63F3A, (-0.518, -1.012, 0.512, 0.012)),
    "straw_house": PropSpec(straw_house, 2.0, "ground", 0xFFE6BE5A, (-0.535, -1.007, 0.535, 0.013)),
    "stick_house": PropSpec(stick_house, 2.0, "ground", 0xFF9A6E48, (-0.58, -0.991, 0.58, 0.036)),
    "brick_house": PropSpec(brick_house, 2.2, "ground", BRICK, (-0.49, -1.012, 0.49, 0.012)),
    "drawbridge": PropSpec(drawbridge, 3.4, "ground", STONE, (-0.535, -0.996, 0.535, 0.113)),
    "snow_fort": PropSpec(snow_fort, 1.5, "ground", 0xFFE4EEF8, (-0.513, -0.885, 0.596, 0.035)),
}

"""Small things about the house: light, cleaning, keeping, sewing, hanging; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import flame
from seedream.rendering.props.kit import block, both, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

ASH, RED = 0xFF6A4630, 0xFFC8323A


def torch(pen: Pen, colour: int, t: float) -> None:
    """A burning torch of wood and cloth."""
    with turned(pen, 0.0, 0.0, 0.28):
        pen.fill(ellipse(0, -0.84, 0.28, 0.3), alpha(0xFFFFB85A, 0.22))
        pen.shape(soft("-0.045,0 0.045,0 0.075,-0.62 -0.075,-0.62", 0.02), colour, depth=0.03)
        pen.shape(soft("-0.085,-0.5 0.085,-0.5 0.11,-0.68 -0.11,-0.68", 0.03), 0xFFB59A70, depth=0.03)
        for y in (-0.54, -0.59, -0.64):
            line(pen, f"-0.09,{y} 0,{y + 0.025} 0.1,{y - 0.01}", 0xFF8A7048, 0.016)
        for x, high, lean in ((-0.06, 0.34, -0.4), (0.06, 0.36, 0.5), (0.0, 0.5, 0.0)):
            flame(pen, x, -0.66, high, t + lean)


def razor(pen: Pen, colour: int, _: float) -> None:
    """A safety razor."""
    with turned(pen, 24):
        slab(pen, (-0.05, -0.78, 0.05, 0.0), 0.04, colour, 0.03)
        for k in range(8):
            pen.segment((-0.045, -0.1 - k * 0.05), (0.045, -0.13 - k * 0.05), pen.shade(colour), 0.012)
        pen.shape(soft("-0.04,-0.76 0.04,-0.76 0.08,-0.86 -0.08,-0.86", 0.02), STEEL, depth=0.02)
        slab(pen, (-0.24, -0.94, 0.24, -0.84), 0.03, pen.lit(STEEL, 0.3), 0.025)
        pen.segment((-0.22, -0.86), (0.22, -0.86), DARK, 0.014)


def fire_extinguisher(pen: Pen, colour: int, _: float) -> None:
    """A fire extinguisher with hose and gauge."""
    line(pen, "0.1,-0.86 0.3,-0.82 0.32,-0.5 0.27,-0.3", DARK, 0.04)
    pen.segment((0.27, -0.32), (0.26, -0.16), DARK, 0.065)
    slab(pen, (-0.2, -0.76, 0.2, 0.0), 0.1, colour, 0.07)
    slab(pen, (-0.21, -0.06, 0.21, 0.0), 0.03, DARK)
    slab(pen, (-0.15, -0.54, 0.15, -0.22), 0.02, PAPER)
    pen.fill(curvy("0,-0.5! 0.07,-0.4 0.05,-0.28 -0.05,-0.28 -0.06,-0.38"), 0xFFF08A2E)
    slab(pen, (-0.07, -0.86, 0.07, -0.74), 0.02, STEEL, 0.02)
    line(pen, "-0.2,-0.98 0,-0.93 0.1,-0.9", DARK, 0.045)
    line(pen, "-0.2,-0.88 0,-0.87 0.1,-0.86", DARK, 0.04)
    dot(pen, -0.02, -0.8, 0.05, PAPER)
    pen.segment((-0.02, -0.8), (0.01, -0.83), RED, 0.012)


def coat_rack(pen: Pen, colour: int, _: float) -> None:
    """A standing coat rack with a hat and a scarf."""
    for x in (-0.16, 0.16, 0.02):
        line(pen, f"0,-0.12 {x * 0.6},-0.06 {x},0", colour, 0.026)
    slab(pen, (-0.018, -0.97, 0.018, -0.06), 0.012, colour, 0.01)
    for s in (-1, 1):
        for y, reach in ((-0.86, 0.16), (-0.74, 0.12)):
            line(pen, f"0,{y} {s * reach * 0.6},{y + 0.02} {s * reach},{y - 0.07}", colour, 0.022)
            dot(pen, s * reach, y - 0.075, 0.018, pen.lit(colour, 0.3))
    orb(pen, 0, -0.98, 0.026, pen.lit(colour, 0.2))
    pen.shape(curvy("0.08,-0.93! 0.1,-1.0 0.19,-1.0 0.21,-0.93! 0.26,-0.91 0.15,-0.88 0.03,-0.91"), 0xFF6A4A3A, depth=0.015)
    pen.fill(soft("0.085,-0.945 0.205,-0.945 0.21,-0.92 0.08,-0.92", 0.004), RED)
    pen.shape(soft("-0.2,-0.92 -0.12,-0.92 -0.09,-0.5 -0.15,-0.42 -0.21,-0.5", 0.02), 0xFF4A7AA8, depth=0.015)
    for k in range(4):
        pen.segment((-0.2 + 0.006 * k, -0.84 + 0.1 * k), (-0.105 + 0.006 * k, -0.84 + 0.1 * k), PAPER, 0.018)


def ironing_board(pen: Pen, colour: int, _: float) -> None:
    """An ironing board with an iron upon it."""
    for a, b in (((-0.28, 0.0), (0.22, -0.56)), ((0.28, 0.0), (-0.22, -0.56))):
        pen.segment(a, b, STEEL, 0.026)
    for x in (-0.28, 0.28):
        pen.segment((x - 0.05, -0.01), (x + 0.05, -0.01), DARK, 0.03)
    pen.shape(curvy("-0.46,-0.6! 0.3,-0.6 0.5,-0.57 0.3,-0.53 -0.46,-0.53!"), colour, depth=0.02)
    pen.segment((-0.45, -0.53), (0.32, -0.53), pen.shade(colour), 0.016)
    pen.shape(curvy("-0.3,-0.61! -0.28,-0.68 -0.1,-0.71 -0.02,-0.61!"), 0xFF4A6A9A, depth=0.02)
    pen.segment((-0.3, -0.615), (-0.01, -0.615), pale(STEEL, 0.4), 0.022)
    line(pen, "-0.26,-0.69 -0.2,-0.76 -0.1,-0.75 -0.07,-0.7", DARK, 0.026)


def dustpan(pen: Pen, colour: int, _: float) -> None:
    """A dustpan with its brush."""
    pen.shape(soft("-0.3,0 0.3,0 0.26,-0.44 -0.26,-0.44", 0.05), colour, depth=0.05)
    pen.fill(soft("-0.24,-0.01 0.24,-0.01 0.2,-0.34 -0.2,-0.34", 0.03), pen.shade(colour, 0.7))
    slab(pen, (-0.045, -0.82, 0.045, -0.42), 0.04, colour, 0.03)
    with turned(pen, 32, 0.3, -0.3):
        slab(pen, (-0.04, -0.62, 0.04, -0.1), 0.035, WOOD, 0.025)
        slab(pen, (-0.17, -0.14, 0.17, -0.05), 0.03, WOOD, 0.02)
        for k in range(12):
            pen.segment((-0.15 + k * 0.027, -0.06), (-0.17 + k * 0.031, 0.1), 0xFF3A3644 if k % 2 else 0xFF565060, 0.026)


def plunger(pen: Pen, colour: int, _: float) -> None:
    """A rubber plunger."""
    slab(pen, (-0.03, -0.98, 0.03, -0.2), 0.03, 0xFFC9985E, 0.02)
    pen.shape(both("0.07,-0.34! 0.1,-0.26 0.25,-0.18 0.27,-0.02! 0,0", 0.4), colour, depth=0.06)
    pen.fill(ellipse(0, -0.03, 0.27, 0.045), pen.shade(colour, 0.7))
    slab(pen, (-0.075, -0.37, 0.075, -0.3), 0.03, pen.shade(colour, 0.4), 0.02)


def bathrobe(pen: Pen, colour: int, _: float) -> None:
    """A bathrobe with shawl collar, belt and pockets."""
    shape = both("0.12,-0.98! 0.25,-0.93 0.44,-0.52! 0.31,-0.45! 0.23,-0.62 0.28,-0.02! 0,0", 0.12)
    pen.shape(shape, colour, depth=0.05)
    line(pen, "0.02,-0.48 0.03,-0.2 0.05,-0.01", pen.shade(colour), 0.016)
    for s in (-1, 1):
        pen.shape(
            curvy(f"{s * 0.12},-0.98! {s * 0.02},-0.7 {-s * 0.02},-0.48! {s * 0.05},-0.48! {s * 0.14},-0.72 {s * 0.19},-0.95!"),
            pen.lit(colour, 0.25),
            depth=0.02,
        )
        slab(pen, (s * 0.16 - 0.065, -0.3, s * 0.16 + 0.065, -0.17), 0.012, pen.shade(colour, 0.25), 0.012)
        pen.fill(soft(f"{s * 0.44},-0.52 {s * 0.31},-0.45 {s * 0.285},-0.5 {s * 0.42},-0.58", 0.006), pen.lit(colour, 0.25))
    slab(pen, (-0.245, -0.51, 0.245, -0.45), 0.01, pen.shade(colour, 0.45), 0.012)
    for x, y in ((-0.05, -0.24), (0.06, -0.2)):
        line(pen, f"0,-0.48 {x * 0.8},-0.36 {x},{y}", pen.shade(colour, 0.45), 0.03)


def steel_safe(pen: Pen, colour: int, _: float) -> None:
    """A steel safe with dial and handle."""
    for x in (-0.36, 0.36):
        slab(pen, (x - 0.07, -0.06, x + 0.07, 0.0), 0.01, DARK)
    slab(pen, (-0.48, -0.96, 0.48, -0.04), 0.04, colour, 0.06)
    slab(pen, (-0.4, -0.88, 0.4, -0.12), 0.03, pen.lit(colour, 0.14), 0.03)
    for y in (-0.72, -0.28):
        slab(pen, (-0.46, y - 0.07, -0.38, y + 0.07), 0.01, STEEL, 0.015)
    orb(pen, -0.06, -0.5, 0.19, STEEL)
    orb(pen, -0.06, -0.5, 0.13, DARK, depth=0.02)
    for k in range(24):
        a = k * math.pi / 12
        pen.segment(
            (-0.06 + 0.15 * math.cos(a), -0.5 + 0.15 * math.sin(a)),
            (-0.06 + 0.175 * math.cos(a), -0.5 + 0.175 * math.sin(a)),
            DARK,
            0.008,
        )
    pen.segment((-0.06, -0.5), (0.0, -0.59), WHITE, 0.016)
    for k in range(3):
        with turned(pen, 30 + k * 120, 0.26, -0.5):
            pen.segment((0, 0), (0, -0.13), GOLD, 0.03)
            dot(pen, 0, -0.13, 0.026, GOLD)
    dot(pen, 0.26, -0.5, 0.04, pen.lit(GOLD, 0.3))


def brick(pen: Pen, colour: int, _: float) -> None:
    """A small stack of bricks."""
    for x, y in ((-0.25, 0.0), (0.25, 0.0), (0.0, -0.26)):
        block(pen, x, y, (0.25, 0.2, 0.08), (colour, pen.lit(colour, 0.25), pen.shade(colour, 0.7)))
        for i in range(7):
            dot(pen, x - 0.2 + ((i * 37) % 34) / 100, y - 0.05 - ((i * 23) % 12) / 100, 0.012, pen.shade(colour, 0.5))


def ottoman(pen: Pen, colour: int, _: float) -> None:
    """A round upholstered footstool."""
    for x in (-0.32, 0.32):
        pen.shape(soft(f"{x - 0.045},-0.16 {x + 0.045},-0.16 {x + 0.03},0 {x - 0.03},0", 0.01), ASH, depth=0.015)
    slab(pen, (-0.46, -0.44, 0.46, -0.12), 0.06, pen.shade(colour, 0.2), 0.05)
    pen.shape(both("0,-0.6 0.36,-0.58 0.49,-0.48 0.47,-0.4! 0,-0.37"), colour, depth=0.04)
    for x in (-0.24, 0.0, 0.24):
        dot(pen, x, -0.5, 0.022, pen.shade(colour))
        line(pen, f"{x},-0.5 {x * 1.16},-0.45 {x * 1.3},-0.42", pen.shade(colour, 0.5), 0.01)
    pen.segment((-0.45, -0.36), (0.45, -0.36), pen.shade(colour, 0.8), 0.018)


def bird_feeder(pen: Pen, colour: int, _: float) -> None:
    """A roofed feeding table on its post, full of seeds."""
    slab(pen, (-0.03, -0.56, 0.03, 0.0), 0.01, ASH, 0.015)
    slab(pen, (-0.24, -0.62, 0.24, -0.55), 0.015, WOOD, 0.02)
    for i in range(16):
        dot(pen, -0.19 + ((i * 37) % 38) / 100, -0.63 - 0.012 * (i % 2), 0.016, (0xFFE0B45A, 0xFF5A4430)[i % 2], 0.011)
    for x in (-0.19, 0.19):
        slab(pen, (x - 0.018, -0.84, x + 0.018, -0.6), 0.005, WOOD, 0.01)
    pen.shape(soft("-0.32,-0.8 0.32,-0.8 0.0,-1.0", 0.015), colour, depth=0.03)
    for k in range(1, 4):
        pen.segment((-0.32 + 0.09 * k, -0.82), (-0.03 * (4 - k), -0.97 + 0.01 * k), pen.shade(colour, 0.5), 0.008)


def bird_bath(pen: Pen, colour: int, t: float) -> None:
    """A stone bowl of water on its pillar."""
    pen.shape(both("0.09,-0.62! 0.07,-0.3 0.13,-0.1 0.22,-0.04! 0.22,0! 0,0", 0.3), colour, depth=0.04)
    pen.shape(both("0.44,-0.82! 0.36,-0.68 0.14,-0.6! 0,-0.59", 0.4), colour, depth=0.05)
    pen.fill(ellipse(0, -0.82, 0.45, 0.09), pen.lit(colour, 0.3))
    pen.fill(ellipse(0, -0.815, 0.39, 0.065), 0xFF6FB4D8)
    for k in range(2):
        q = (t * 0.5 + k * 0.5) % 1
        ring(pen, 0.06, -0.815, 0.06 + 0.26 * q, alpha(WHITE, 0.7 * (1 - q)), 0.012, 0.2)


HOMESTEAD: dict[str, PropSpec] = {
    "torch": PropSpec(torch, 0.42, "grip", 0xFF7A5236, (-0.313, -0.935, 0.313, 0.319)),
    "razor": PropSpec(razor, 0.1, "ground", 0xFF5A7A9A, (-0.062, -0.979, 0.623, 0.04)),
    "fire_extinguisher": PropSpec(fire_extinguisher, 0.34, "ground", 0xFFD0302C, (-0.252, -1.036, 0.38, 0.03)),
    "coat_rack": PropSpec(coat_rack, 1.05, "ground", 0xFF7A5034, (-0.242, -1.042, 0.292, 0.048)),
    "ironing_board": PropSpec(ironing_board, 0.72, "ground", 0xFF5E9AB8, (-0.49, -0.807, 0.529, 0.045)),
    "dustpan": PropSpec(dustpan, 0.24, "ground", 0xFF3E8FA0, (-0.323, -0.862, 0.678, 0.028)),
    "plunger": PropSpec(plunger, 0.3, "ground", 0xFFB8402E, (-0.302, -1.013, 0.302, 0.047)),
    "bathrobe": PropSpec(bathrobe, 0.75, "ground", 0xFFF0EAE0, (-0.474, -1.013, 0.468, 0.029)),
    "steel_safe": PropSpec(steel_safe, 0.42, "ground", 0xFF5A6272, (-0.512, -0.99, 0.512, 0.029)),
    "brick": PropSpec(brick, 0.26, "ground", 0xFFB85A3E, (-0.53, -0.563, 0.53, 0.03)),
    "ottoman": PropSpec(ottoman, 0.42, "ground", 0xFF9A5A7A, (-0.524, -0.63, 0.524, 0.03)),
    "bird_feeder": PropSpec(bird_feeder, 0.86, "ground", 0xFF9A4A3A, (-0.313, -1.03, 0.313, 0.03)),
    "bird_bath": PropSpec(bird_bath, 0.5, "ground", 0xFFB4AEA6, (-0.477, -0.938, 0.477, 0.027)),
}

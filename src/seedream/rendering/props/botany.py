"""Plants to name: bamboo, bonsai, lotus, dandelion, fern, clover, a seedling, lavender; one unit is their height."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.props.finish import GREEN, leaf, tone
from seedream.rendering.props.kit import both, curvy, dot, line, orb, slab, soft, turned
from seedream.rendering.props.palette import GOLD, PAPER
from seedream.rendering.props.spec import PropSpec

STALK, SOIL, RED = 0xFF5A8A46, 0xFF6B4A36, 0xFFC8323A


def bamboo(pen: Pen, colour: int, t: float) -> None:
    """Three canes with leaves."""
    for i, (x, h, w) in enumerate(((-0.17, 0.84, 0.034), (0.16, 0.92, 0.036), (0.0, 1.0, 0.042))):
        tint = tone(colour, -0.04 + 0.03 * i)
        n = 6
        for k in range(n):
            y0, y1 = -h * k / n, -h * (k + 1) / n
            slab(pen, (x - w, y1 + 0.008, x + w, y0), 0.012, tint, w * 0.6)
            slab(pen, (x - w * 1.15, y1, x + w * 1.15, y1 + 0.016), 0.006, pen.lit(tint, 0.35))
    for x, y, turn in (
        (-0.17, -0.7, -62),
        (-0.17, -0.56, -100),
        (0.16, -0.76, 62),
        (0.16, -0.6, 104),
        (0.0, -0.86, -52),
        (0.0, -0.98, 48),
        (-0.17, -0.84, 20),
        (0.16, -0.92, 14),
        (0.16, -0.45, 70),
    ):
        leaf(pen, x, y, 0.26, turn + 3 * math.sin(t * 1.5 + y * 9), tone(colour, -0.02, -6), 0.17)


def bonsai(pen: Pen, colour: int, _: float) -> None:
    """A small old tree in a dish."""
    pen.shape(soft("-0.38,-0.2 0.38,-0.2 0.3,-0.05 -0.3,-0.05", 0.02), 0xFF4F7F96, depth=0.04)
    for x in (-0.22, 0.22):
        slab(pen, (x - 0.06, -0.06, x + 0.06, 0.0), 0.01, 0xFF3F6A80)
    slab(pen, (-0.41, -0.23, 0.41, -0.18), 0.015, 0xFF5F93AA, 0.015)
    dot(pen, 0, -0.225, 0.32, 0xFF6B8A46, 0.045)
    pen.strip([(-0.04, -0.2), (0.08, -0.36), (-0.05, -0.5), (0.06, -0.68)], [0.075, 0.055, 0.045, 0.03], 0xFF7A5238)
    pen.strip([(0.04, -0.4), (0.2, -0.5)], [0.035, 0.02], 0xFF7A5238)
    pen.strip([(-0.04, -0.5), (-0.22, -0.56)], [0.035, 0.02], 0xFF7A5238)
    for x, y, r in ((-0.27, -0.6, 0.15), (0.27, -0.55, 0.14), (0.06, -0.8, 0.19)):
        pen.shape(
            curvy(
                f"{x - r * 1.3},{y + r * 0.4}! {x - r * 1.1},{y - r * 0.3} {x - r * 0.5},{y - r * 0.8} "
                f"{x},{y - r} {x + r * 0.6},{y - r * 0.75} {x + r * 1.15},{y - r * 0.25} "
                f"{x + r * 1.3},{y + r * 0.4}! {x},{y + r * 0.6}"
            ),
            colour,
            depth=r * 0.4,
        )
        for k in range(6):
            line(
                pen,
                f"{x - r * 0.9 + k * r * 0.34},{y - r * 0.1} {x - r * 0.75 + k * r * 0.34},{y - r * 0.22} "
                f"{x - r * 0.6 + k * r * 0.34},{y - r * 0.1}",
                pen.lit(colour, 0.3),
                0.016,
            )


def lotus(pen: Pen, colour: int, _: float) -> None:
    """A water lily open on its leaf."""
    pen.shape(
        curvy("-0.54,-0.1 -0.4,-0.2 0,-0.24 0.4,-0.2 0.54,-0.1 0.4,-0.01 0.08,0.02! 0,-0.08! -0.08,0.02! -0.4,-0.01"),
        0xFF4F8F56,
        depth=0.03,
    )
    for turn, size, light in (
        (-78, 0.42, -0.06),
        (78, 0.42, -0.06),
        (-50, 0.5, -0.03),
        (50, 0.5, -0.03),
        (-24, 0.56, 0.0),
        (24, 0.56, 0.0),
        (0, 0.6, 0.02),
    ):
        with turned(pen, turn, 0, -0.12, size):
            pen.shape(both("0,-1! 0.2,-0.62 0.22,-0.3 0,0"), tone(colour, light), depth=0.07)
    for turn, size in ((-58, 0.32), (58, 0.32), (-30, 0.36), (30, 0.36), (0, 0.36)):
        with turned(pen, turn, 0, -0.1, size):
            pen.shape(both("0,-1! 0.24,-0.6 0.24,-0.28 0,0"), tone(colour, 0.07), depth=0.07)
    dot(pen, 0, -0.15, 0.075, GOLD, 0.05)


def dandelion(pen: Pen, colour: int, t: float) -> None:
    """A dandelion clock, seeds flying away."""
    line(pen, "0.0,0.0 0.02,-0.3 -0.02,-0.62", STALK, 0.024)
    for turn in (-70, -44, 50, 74):
        leaf(pen, 0, 0, 0.3, turn, GREEN, 0.22)
    for i in range(34):
        a, r = i * 2.39996, 0.26 * math.sqrt((i + 0.5) / 34)
        x, y = -0.02 + r * math.cos(a), -0.68 + r * math.sin(a)
        pen.segment((-0.02, -0.68), (x, y), alpha(pen.shade(colour, 0.4), 0.5), 0.006)
        for k in range(6):
            q = a + (k - 2.5) * 0.5
            pen.segment((x, y), (x + 0.045 * math.cos(q), y + 0.045 * math.sin(q)), colour, 0.008)
        dot(pen, x, y, 0.008, pen.shade(colour, 0.5))
    dot(pen, -0.02, -0.68, 0.04, 0xFF8A7A4A)
    for i, (x, y) in enumerate(((0.32, -0.84), (0.44, -0.66), (0.4, -0.98))):
        x, y = x + 0.015 * math.sin(t + i), y + 0.015 * math.cos(t * 1.3 + i)
        pen.segment((x, y), (x - 0.04, y + 0.07), pen.shade(colour, 0.6), 0.008)
        for k in range(6):
            q = -0.9 - k * 0.35
            pen.segment((x, y), (x + 0.05 * math.cos(q), y + 0.05 * math.sin(q)), colour, 0.009)


def fern(pen: Pen, colour: int, t: float) -> None:
    """A fern with arching fronds."""
    for i, (turn, size) in enumerate(((-62, 0.72), (62, 0.72), (-34, 0.86), (34, 0.86), (-8, 0.95), (14, 0.92))):
        sway = 1.2 * math.sin(t * 1.3 + i)
        with turned(pen, turn * 0.55 + sway, 0, 0, size):
            bend = turn * 0.006
            for k in range(12):
                y = -0.1 - k * 0.078
                x, w = bend * (y * y), 0.2 * (1 - k / 12.5)
                for s in (-1, 1):
                    leaf(pen, x, y, w + 0.05, s * 62 + bend * 40, tone(colour, 0.03 * (i % 2)), 0.24)
            line(pen, f"0,0 {bend * 0.25},-0.5 {bend},-1.0", tone(colour, -0.12), 0.02)


def grass(pen: Pen, colour: int, t: float) -> None:
    """A tuft of grass."""
    for i in range(19):
        x = -0.34 + i * 0.038
        lean, h = (x * 0.9) + 0.08 * math.sin(i * 2.3) + 0.02 * math.sin(t * 2 + i), 0.55 + 0.35 * abs(math.sin(i * 1.7))
        pen.shape(
            curvy(
                f"{x - 0.024},0! {x + lean * 0.4 - 0.014},{-h * 0.55} {x + lean},{-h}! "
                f"{x + lean * 0.4 + 0.02},{-h * 0.5} {x + 0.024},0!"
            ),
            tone(colour, 0.035 * (i % 3) - 0.03),
            depth=0.01,
        )


def clover(pen: Pen, colour: int, _: float) -> None:
    """A clover of four leaves."""
    line(pen, "0.02,0.0 -0.04,-0.2 0.0,-0.58", tone(colour, -0.08), 0.04)
    for turn in (45, 135, 225, 315):
        with turned(pen, turn, 0, -0.6, 0.4):
            pen.shape(both("0,-0.8 0.22,-1.0 0.5,-0.9 0.56,-0.6 0.36,-0.3 0,0!"), colour, depth=0.1)
            line(pen, "0,-0.06 0,-0.66", pen.lit(colour, 0.4), 0.035)
            line(pen, "-0.3,-0.66 -0.12,-0.5 0,-0.48 0.12,-0.5 0.3,-0.66", alpha(pen.lit(colour, 0.5), 0.6), 0.05)


def seedling(pen: Pen, colour: int, t: float) -> None:
    """A young plant in a heap of soil."""
    sway = 2 * math.sin(t * 1.6)
    with turned(pen, sway, 0, -0.14):
        line(pen, "0,0.06 0.02,-0.2 0.0,-0.5", STALK, 0.04)
        leaf(pen, 0.0, -0.46, 0.44, -58, colour, 0.34)
        leaf(pen, 0.0, -0.48, 0.44, 55, tone(colour, 0.04), 0.34)
        leaf(pen, 0.01, -0.3, 0.18, 60, colour, 0.3)
        leaf(pen, 0.0, -0.5, 0.18, 4, tone(colour, 0.07), 0.26)
    pen.shape(curvy("-0.46,0! -0.32,-0.12 -0.1,-0.2 0.12,-0.19 0.34,-0.1 0.46,0!"), SOIL, depth=0.05)
    for x, y in ((-0.2, -0.07), (0.05, -0.1), (0.22, -0.05), (-0.05, -0.04)):
        dot(pen, x, y, 0.022, pen.lit(SOIL, 0.25), 0.016)


def lavender(pen: Pen, colour: int, t: float) -> None:
    """Sprigs of lavender."""
    for i, (turn, h) in enumerate(((-20, 0.84), (18, 0.86), (-7, 0.98), (7, 0.94))):
        with turned(pen, turn + 1.5 * math.sin(t * 1.5 + i)):
            pen.segment((0, 0), (0, -h), 0xFF7A9A62, 0.02)
            leaf(pen, 0, -0.12, 0.24, 26 if i % 2 else -26, 0xFF8AA870, 0.14)
            for k in range(7):
                y, w = -h + 0.02 + k * 0.055, 0.026 + 0.005 * k
                for s in (-1, 0, 1):
                    orb(pen, s * w, y + 0.012 * abs(s), 0.033, tone(colour, 0.04 * (s == 0) + 0.02 * (k % 2)), depth=0.012)


def bouquet(pen: Pen, colour: int, t: float) -> None:
    """A bunch of flowers in paper, tied with a ribbon."""
    for x, turn in ((-0.26, -42), (0.26, 42), (-0.12, -16), (0.14, 20), (0.36, 62), (-0.36, -62)):
        leaf(pen, x * 0.7, -0.5, 0.38, turn + 2 * math.sin(t + x), tone(GREEN, 0.03 * (x > 0)), 0.26)
    pen.shape(soft("-0.36,-0.56 0.36,-0.56 0.07,-0.0 -0.07,-0.0", 0.03), PAPER, depth=0.06)
    for x, y, r, tint in (
        (-0.3, -0.66, 0.12, tone(colour, 0.04, 40)), (0.3, -0.66, 0.12, tone(colour, 0.05, -50)),
        (-0.11, -0.82, 0.13, tone(colour, 0.06, -40)),
        (0.13, -0.82, 0.12, tone(colour, 0.02, 30)), (-0.16, -0.6, 0.13, colour), (0.15, -0.59, 0.13, colour),
        (0.0, -0.69, 0.14, tone(colour, 0.1, 0, 0.6)),
    ):  # fmt: skip
        for k in range(6):
            a = k * math.pi / 3 + x
            orb(pen, x + r * 0.6 * math.cos(a), y + r * 0.6 * math.sin(a), r * 0.5, tint, depth=0.02)
        dot(pen, x, y, r * 0.34, 0xFFF6D25A)
    pen.shape(soft("-0.3,-0.5 0.02,-0.4 0.1,-0.0 -0.07,-0.0", 0.03), pen.lit(PAPER, 0.4), depth=0.03)
    pen.shape(soft("0.34,-0.54 0.0,-0.38 -0.04,-0.0 0.07,-0.0", 0.03), PAPER, depth=0.03)
    for s in (-1, 1):
        pen.shape(curvy(f"0,-0.2! {s * 0.15},-0.28 {s * 0.17},-0.16 {s * 0.1},-0.13"), RED, depth=0.02)
        line(pen, f"0,-0.18 {s * 0.06},-0.08 {s * 0.09},0.0", RED, 0.03)
    orb(pen, 0, -0.19, 0.035, tone(RED, 0.05), depth=0.01)


BOTANY: dict[str, PropSpec] = {
    "bamboo": PropSpec(bamboo, 1.9, "ground", 0xFF7FB04F, (-0.48, -1.23, 0.46, 0.05)),
    "bonsai": PropSpec(bonsai, 0.27, "ground", 0xFF4F8A4A, (-0.51, -1.03, 0.5, 0.04)),
    "lotus": PropSpec(lotus, 0.22, "ground", 0xFFF08AB0, (-0.59, -0.77, 0.59, 0.06)),
    "dandelion": PropSpec(dandelion, 0.2, "ground", 0xFFFBFAF4, (-0.36, -1.1, 0.54, 0.08)),
    "fern": PropSpec(fern, 0.42, "ground", 0xFF4F9452, (-0.7, -1.01, 0.71, 0.08)),
    "grass": PropSpec(grass, 0.22, "ground", 0xFF6BAA4C, (-0.68, -0.95, 0.72, 0.06)),
    "clover": PropSpec(clover, 0.08, "ground", 0xFF4F9E4F, (-0.45, -1.05, 0.44, 0.07)),
    "seedling": PropSpec(seedling, 0.15, "ground", 0xFF7CBF5A, (-0.5, -0.94, 0.5, 0.05)),
    "lavender": PropSpec(lavender, 0.3, "ground", 0xFF9A7CC8, (-0.38, -1.04, 0.38, 0.06)),
    "bouquet": PropSpec(bouquet, 0.3, "ground", 0xFFE06A8A, (-0.64, -1.01, 0.65, 0.05)),
}

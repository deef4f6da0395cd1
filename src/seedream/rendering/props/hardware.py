"""Tools of smiths, judges, farmers and heroes: anvil, gavel, spear, pitchfork, chain; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import arc, both, clipped, curvy, dot, line, orb, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, RED = 0xFF3A3742, 0xFFD63A3F


def gavel(pen: Pen, colour: int, _: float) -> None:
    """A judge's hammer on its block."""
    pen.shape(both("0.28,-0.12! 0.34,-0.02! 0,0", 0.2), tone(colour, -0.05), depth=0.03)
    pen.fill(ellipse(0, -0.12, 0.28, 0.05), pen.lit(colour, 0.2))
    with turned(pen, 32, -0.06, -0.42):
        slab(pen, (0.1, -0.035, 0.62, 0.035), 0.03, tone(colour, 0.02), 0.02)
        slab(pen, (-0.13, -0.22, 0.13, 0.22), 0.03, colour, 0.05)
        for y in (-0.24, 0.17):
            slab(pen, (-0.16, y, 0.16, y + 0.07), 0.025, tone(colour, -0.04), 0.02)
        for y in (-0.1, 0.08):
            slab(pen, (-0.13, y - 0.012, 0.13, y + 0.012), 0.0, GOLD)


def scales(pen: Pen, colour: int, t: float) -> None:
    """The scales of justice."""
    pen.shape(both("0.05,-0.14! 0.22,-0.06 0.26,0! 0,0", 0.4), colour, depth=0.03)
    pen.segment((0, -0.08), (0, -0.92), colour, 0.045)
    orb(pen, 0, -0.95, 0.05, colour, depth=0.015)
    tip = 0.03 * math.sin(t * 1.2)
    line(pen, f"-0.42,{-0.8 + tip} -0.2,-0.86 0,-0.84 0.2,-0.86 0.42,{-0.8 - tip}", colour, 0.04)
    for s in (-1, 1):
        y = -0.8 - s * tip
        for k in (-0.16, 0.16):
            pen.segment((s * 0.42, y), (s * 0.42 + k, y + 0.4), pen.shade(colour, 0.4), 0.012)
        pen.shape(
            curvy(
                f"{s * 0.42 - 0.2},{y + 0.4}! {s * 0.42 + 0.2},{y + 0.4}! {s * 0.42 + 0.12},{y + 0.49} "
                f"{s * 0.42},{y + 0.51} {s * 0.42 - 0.12},{y + 0.49}"
            ),
            colour,
            depth=0.03,
        )


def handcuffs(pen: Pen, colour: int, _: float) -> None:
    """A pair of handcuffs."""
    for s in (-1, 1):
        ring(pen, s * 0.3, -0.3, 0.2, colour, 0.075)
        arc(pen, s * 0.3, -0.3, 0.215, -70, 70, alpha(WHITE, 0.6), 0.018)
        slab(pen, (s * 0.3 - 0.1, -0.62, s * 0.3 + 0.1, -0.46), 0.025, tone(colour, -0.04), 0.025)
        dot(pen, s * 0.3, -0.54, 0.02, DARK)
    for k in range(3):
        pen.canvas.drawPath(
            ellipse(-0.11 + k * 0.11, -0.6 - 0.04 * (k == 1), 0.07, 0.04), line_paint(pen.shade(colour, 0.3), 0.024)
        )


def spear(pen: Pen, colour: int, _: float) -> None:
    """A long spear with a tassel."""
    with turned(pen, 12, 0, -0.5):
        pen.segment((0, -0.32), (0, 0.5), WOOD, 0.032)
        pen.shape(both("0,-0.54! 0.055,-0.42 0.04,-0.34 0.02,-0.3! 0,-0.3"), colour, depth=0.02)
        pen.segment((0, -0.5), (0, -0.33), pen.shade(colour, 0.4), 0.008)
        for k in (-1, 0, 1):
            line(pen, f"0,-0.3 {k * 0.035},-0.25 {k * 0.04},-0.18", RED, 0.022)


def dagger(pen: Pen, colour: int, _: float) -> None:
    """A short blade with a jewelled hilt."""
    with turned(pen, 28, 0, -0.48):
        pen.shape(both("0,0.52! 0.08,0.34 0.085,-0.14! 0,-0.14", 0.3), colour, depth=0.03)
        pen.segment((0, -0.12), (0, 0.4), pen.shade(colour, 0.5), 0.016)
        slab(pen, (-0.2, -0.19, 0.2, -0.12), 0.03, GOLD, 0.015)
        slab(pen, (-0.05, -0.44, 0.05, -0.18), 0.015, 0xFF6A3A2C, 0.02)
        for y in (-0.38, -0.32, -0.26):
            pen.segment((-0.05, y), (0.05, y + 0.025), GOLD, 0.012)
        orb(pen, 0, -0.48, 0.065, GOLD, depth=0.02)
        dot(pen, 0, -0.48, 0.03, RED)


def bomb(pen: Pen, colour: int, t: float) -> None:
    """A round bomb with a burning fuse, as in cartoons."""
    line(pen, "0.16,-0.78 0.24,-0.94 0.36,-0.92 0.4,-0.84", 0xFFD9BC8A, 0.035)
    slab(pen, (0.04, -0.84, 0.26, -0.68), 0.03, pen.shade(colour, 0.3), 0.02)
    orb(pen, 0, -0.4, 0.4, colour, depth=0.09)
    gloss(pen, "0.1,-0.7 0.22,-0.62 0.28,-0.5", 0.05, 0.45)
    for k in range(9):
        a, r = k * 0.7 + t * 3, 0.06 + 0.05 * (k % 2)
        pen.segment((0.41, -0.84), (0.41 + r * math.cos(a), -0.84 + r * math.sin(a)), 0xFFFFB23A, 0.022)
    dot(pen, 0.41, -0.84, 0.045, 0xFFFFF0B0)


def chain(pen: Pen, colour: int, _: float) -> None:
    """Links of a chain."""
    for i in range(5):
        x, y = -0.4 + i * 0.2, -0.2 - 0.1 * math.sin(i * 1.0)
        with turned(pen, 14 * math.cos(i * 1.0 + 0.4), x, y):
            if i % 2:
                slab(pen, (-0.17, -0.035, 0.17, 0.035), 0.03, pen.shade(colour, 0.5), 0.01)
            else:
                pen.canvas.drawPath(ellipse(0, 0, 0.14, 0.085), line_paint(colour, 0.062))
                arc(pen, 0, 0, 0.1, -150, 110, alpha(WHITE, 0.5), 0.016)


def yarn(pen: Pen, colour: int, _: float) -> None:
    """A ball of wool with needles."""
    for a, b in (((-0.44, -0.92), (0.3, -0.2)), ((0.44, -0.94), (-0.3, -0.2))):
        pen.segment(a, b, 0xFFD9B888, 0.03)
        dot(pen, a[0], a[1], 0.045, 0xFFB8433A)
    line(pen, "0.2,-0.03 0.4,-0.01 0.5,-0.06 0.56,-0.02", colour, 0.03)
    ball = ellipse(0, -0.38, 0.38, 0.37)
    pen.shape(ball, colour, depth=0.09)
    with clipped(pen, ball):
        for turn, count in ((0, 4), (62, 4), (-58, 4)):
            with turned(pen, turn, 0, -0.38):
                for k in range(count):
                    y = -0.3 + k * 0.085 if turn == 0 else -0.04 + k * 0.09
                    line(
                        pen,
                        f"-0.42,{y + 0.1} 0,{y} 0.42,{y + 0.1}",
                        pen.shade(colour, 0.5) if k % 2 else pen.lit(colour, 0.3),
                        0.024,
                    )


def anvil(pen: Pen, colour: int, _: float) -> None:
    """A smith's anvil."""
    pen.shape(soft("-0.3,-0.06 -0.2,-0.16 -0.12,-0.3 0.12,-0.3 0.2,-0.16 0.3,-0.06 0.3,0.0 -0.3,0.0", 0.02), colour, depth=0.04)
    pen.shape(
        curvy("-0.54,-0.56! -0.3,-0.6! 0.4,-0.6! 0.4,-0.44! 0.24,-0.34 0.12,-0.28! -0.12,-0.28! -0.24,-0.38 -0.4,-0.46", 0.35),
        colour,
        depth=0.05,
    )
    slab(pen, (-0.28, -0.63, 0.42, -0.57), 0.012, pen.lit(colour, 0.35))
    slab(pen, (0.28, -0.6, 0.34, -0.57), 0.004, DARK)


def pliers(pen: Pen, colour: int, _: float) -> None:
    """A pair of pliers."""
    with turned(pen, 24, 0, -0.46):
        for s in (-1, 1):
            line(pen, f"{s * 0.02},-0.06 {s * 0.13},0.1 {s * 0.15},0.3 {s * 0.1},0.48", colour, 0.095)
            pen.shape(
                curvy(f"{-s * 0.02},0.04! {s * 0.1},-0.04 {s * 0.11},-0.2 {s * 0.05},-0.46! {s * 0.006},-0.46! {s * 0.006},-0.1!"),
                STEEL,
                depth=0.03,
            )
        for k in range(5):
            pen.segment((-0.03, -0.42 + k * 0.045), (0.03, -0.42 + k * 0.045), 0xFF6A7484, 0.012)
        orb(pen, 0, -0.03, 0.06, 0xFF8A93A2, depth=0.015)


def chainsaw(pen: Pen, colour: int, t: float) -> None:
    """A motor saw."""
    slab(pen, (0.04, -0.36, 0.58, -0.2), 0.08, 0xFF5A5864)
    slab(pen, (0.04, -0.33, 0.55, -0.23), 0.05, STEEL)
    for k in range(9):
        x = 0.08 + k * 0.055 + (t * 0.4) % 0.055
        for y, h in ((-0.36, -0.03), (-0.2, 0.03)):
            pen.fill(soft(f"{x - 0.016},{y} {x + 0.016},{y} {x + 0.01},{y + h}", 0.002), IRON)
    line(pen, "-0.1,-0.4 -0.06,-0.6 0.08,-0.58 0.1,-0.36", DARK, 0.045)
    line(pen, "-0.4,-0.44 -0.54,-0.4 -0.54,-0.16 -0.36,-0.08", DARK, 0.06)
    pen.shape(soft("-0.42,-0.48 -0.06,-0.48 0.1,-0.38 0.1,-0.1 -0.42,-0.06", 0.04), colour, depth=0.05)
    for k in range(3):
        pen.segment((-0.34 + k * 0.07, -0.4), (-0.34 + k * 0.07, -0.3), pen.shade(colour), 0.02)
    dot(pen, -0.1, -0.24, 0.07, IRON)
    dot(pen, -0.1, -0.24, 0.03, STEEL)


def pitchfork(pen: Pen, colour: int, _: float) -> None:
    """A hay fork."""
    with turned(pen, 10, 0, -0.5):
        pen.segment((0, -0.16), (0, 0.52), WOOD, 0.034)
        for x in (-0.14, -0.05, 0.05, 0.14):
            line(pen, f"{x * 0.5},-0.14 {x},-0.22 {x},-0.5", colour, 0.024)
        line(pen, "-0.14,-0.24 -0.08,-0.16 0,-0.13 0.08,-0.16 0.14,-0.24", colour, 0.03)
        slab(pen, (-0.028, -0.16, 0.028, -0.04), 0.01, pen.shade(colour, 0.5))


def tape_measure(pen: Pen, colour: int, _: float) -> None:
    """A steel tape, drawn out."""
    slab(pen, (0.2, -0.1, 0.62, 0.0), 0.004, 0xFFF6D45A)
    for k in range(9):
        pen.segment((0.24 + k * 0.042, -0.1), (0.24 + k * 0.042, -0.065 + 0.02 * (k % 2 == 0)), DARK, 0.01)
    slab(pen, (0.6, -0.13, 0.64, 0.02), 0.006, STEEL)
    pen.shape(curvy("-0.4,-0.02! -0.42,-0.4 -0.26,-0.6 0.02,-0.64 0.24,-0.5 0.26,-0.02! -0.1,0.0", 0.45), colour, depth=0.06)
    dot(pen, -0.08, -0.32, 0.19, pen.shade(colour, 0.5))
    dot(pen, -0.08, -0.32, 0.16, 0xFFF6D45A)
    dot(pen, -0.08, -0.32, 0.05, DARK)


HARDWARE: dict[str, PropSpec] = {
    "gavel": PropSpec(gavel, 0.17, "ground", 0xFF8A5232, (-0.38, -0.74, 0.51, 0.04)),
    "scales_of_justice": PropSpec(scales, 0.35, "ground", 0xFFD9A640, (-0.68, -1.06, 0.68, 0.06)),
    "handcuffs": PropSpec(handcuffs, 0.15, "ground", 0xFFAEB7C4, (-0.59, -0.74, 0.59, 0.02)),
    "spear": PropSpec(spear, 1.15, "ground", 0xFFB4BCC8, (-0.17, -1.08, 0.19, 0.04)),
    "dagger": PropSpec(dagger, 0.22, "ground", 0xFFC4CCD8, (-0.29, -1.01, 0.33, 0.06)),
    "bomb": PropSpec(bomb, 0.2, "ground", 0xFF37343F, (-0.44, -1.01, 0.56, 0.05)),
    "chain": PropSpec(chain, 0.3, "ground", 0xFF9AA3B2, (-0.62, -0.46, 0.62, 0.04)),
    "yarn": PropSpec(yarn, 0.11, "ground", 0xFFE0708A, (-0.53, -1.03, 0.62, 0.05)),
    "anvil": PropSpec(anvil, 0.42, "ground", 0xFF5A5A68, (-0.58, -0.67, 0.46, 0.04)),
    "pliers": PropSpec(pliers, 0.11, "ground", RED, (-0.38, -0.94, 0.28, 0.11)),
    "chainsaw": PropSpec(chainsaw, 0.46, "ground", 0xFFE8702F, (-0.64, -0.69, 0.63, 0.02)),
    "pitchfork": PropSpec(pitchfork, 0.85, "ground", 0xFF8A93A2, (-0.16, -1.08, 0.29, 0.08)),
    "tape_measure": PropSpec(tape_measure, 0.08, "ground", 0xFFE8A02F, (-0.47, -0.69, 0.69, 0.07)),
}

"""What gyms and games rooms have: weights, treadmill, hoop, punching bag, tables to play at; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss
from seedream.rendering.props.kit import View, both, dot, line, orb, pale, slab, soft, star, turned
from seedream.rendering.props.palette import DARK, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

IRON, RED, SKIN = 0xFF3A3742, 0xFFD63A3F, 0xFFF0B992


def kettlebell(pen: Pen, colour: int, _: float) -> None:
    """A round weight with a handle."""
    line(pen, "-0.18,-0.56 -0.24,-0.8 -0.16,-0.95 0.16,-0.95 0.24,-0.8 0.18,-0.56", pen.shade(colour, 0.4), 0.1)
    pen.shape(both("0,-0.72 0.22,-0.7 0.38,-0.5 0.4,-0.3 0.26,0! 0,0.01"), colour, depth=0.1)
    dot(pen, 0, -0.36, 0.17, pen.lit(colour, 0.25))
    dot(pen, 0, -0.36, 0.13, colour)
    line(pen, "-0.05,-0.38 0.02,-0.42 0.02,-0.29", WHITE, 0.03)
    gloss(pen, "0.17,-0.62 0.28,-0.5 0.31,-0.38", 0.035, 0.35)


def treadmill(pen: Pen, colour: int, t: float) -> None:
    """A running machine."""
    pen.segment((0.3, -0.1), (0.4, -0.84), STEEL, 0.045)
    pen.segment((0.4, -0.6), (0.16, -0.56), STEEL, 0.035)
    pen.shape(soft("0.26,-0.9 0.46,-0.96 0.5,-0.82 0.32,-0.76", 0.02), colour, depth=0.03)
    pen.fill(soft("0.3,-0.88 0.41,-0.91 0.42,-0.84 0.33,-0.81", 0.008), 0xFF7CE0C8)
    pen.shape(soft("-0.52,-0.12 0.46,-0.12 0.5,-0.06 0.5,0.0 -0.52,0.0", 0.025), colour, depth=0.025)
    slab(pen, (-0.46, -0.15, 0.3, -0.1), 0.02, DARK)
    for k in range(5):
        x = -0.44 + (k * 0.15 + t * 0.2) % 0.72
        pen.segment((x, -0.145), (x + 0.02, -0.105), 0xFF6A6874, 0.012)
    slab(pen, (0.26, -0.2, 0.44, -0.1), 0.03, pen.shade(colour, 0.3), 0.02)


def basketball_hoop(pen: Pen, colour: int, _: float) -> None:
    """A hoop with its board on a pole."""
    pen.segment((-0.26, 0.0), (-0.26, -0.7), IRON, 0.035)
    pen.segment((-0.26, -0.68), (-0.02, -0.78), IRON, 0.03)
    slab(pen, (-0.36, -0.04, -0.1, 0.0), 0.015, IRON)
    slab(pen, (-0.3, -1.0, 0.3, -0.62), 0.015, 0xFFF4F2EE, 0.02)
    slab(pen, (-0.1, -0.86, 0.1, -0.7), 0.004, colour)
    slab(pen, (-0.08, -0.84, 0.08, -0.7), 0.002, 0xFFF4F2EE)
    for k in range(6):
        x = -0.11 + k * 0.044
        line(pen, f"{x},-0.66 {x * 0.75 + 0.02},-0.56 {x * 0.62},-0.46", WHITE, 0.01)
        line(pen, f"{x},-0.66 {x * 0.75 - 0.02},-0.56 {x * 0.62},-0.46", 0xFFD9D4CE, 0.01)
    pen.canvas.drawPath(ellipse(0, -0.665, 0.125, 0.028), line_paint(0xFFE8622F, 0.022))


def punching_bag(pen: Pen, colour: int, t: float) -> None:
    """A boxer's bag on chains."""
    with turned(pen, 3 * math.sin(t * 2), 0, -1.0):
        for s in (-1, 0, 1):
            pen.segment((0, 0.02), (s * 0.1, 0.19), STEEL, 0.016)
        slab(pen, (-0.15, 0.18, 0.15, 0.92), 0.05, colour, 0.06)
        for y in (0.24, 0.84):
            slab(pen, (-0.15, y, 0.15, y + 0.035), 0.004, DARK)
        slab(pen, (-0.15, 0.46, 0.15, 0.6), 0.0, pale(colour, 0.8))
        pen.fill(star(0, 0.53, 0.05, 0.022, 0.004), colour)
        gloss(pen, "0.1,0.3 0.1,0.42", 0.022, 0.4)
    orb(pen, 0, -1.0, 0.03, IRON, depth=0.01)


def pool_table(pen: Pen, colour: int, _: float) -> None:
    """A billiard table with balls and a cue."""
    view = View.standing(0.46, 0.24, 14, 24)
    for x, z in ((-0.4, 0.18), (0.4, 0.18), (-0.4, -0.18), (0.4, -0.18)):
        view.solid(pen, (x - 0.04, 0, z - 0.03), (x + 0.04, 0.26, z + 0.03), 0xFF6A4630)
    view.solid(pen, (-0.48, 0.24, -0.25), (0.48, 0.36, 0.25), 0xFF8A5A3A, 0.01)
    pen.fill(view.flat((-0.43, -0.2, 0.43, 0.2), 0.362), colour)
    for x in (-0.43, 0.0, 0.43):
        for z in (-0.21, 0.21):
            px, py = view.at(x, 0.362, z)
            dot(pen, px, py, 0.026, DARK, 0.015)
    for i, (x, z) in enumerate(((0.16, 0.0), (0.22, 0.05), (0.22, -0.05), (0.28, 0.1), (0.28, 0.0), (0.28, -0.1))):
        px, py = view.at(x, 0.38, z)
        orb(pen, px, py, 0.022, (0xFFF2C14E, 0xFF3C6FD0, 0xFFD63A3F, 0xFFF0803A, 0xFF2A2634, 0xFF3FA05C)[i], depth=0.006)
    px, py = view.at(-0.2, 0.38, 0.0)
    orb(pen, px, py, 0.022, WHITE, depth=0.006)
    ax, ay = view.at(-0.24, 0.4, 0.0)
    pen.segment((ax, ay), (ax - 0.3, ay - 0.06), 0xFFE2BE8C, 0.014)


def ping_pong_table(pen: Pen, colour: int, _: float) -> None:
    """A table tennis table with its net."""
    view = View.standing(0.48, 0.26, 0, 12)
    for x, z in ((-0.36, 0.16), (0.36, 0.16), (-0.36, -0.16), (0.36, -0.16)):
        view.solid(pen, (x - 0.018, 0, z - 0.018), (x + 0.018, 0.26, z + 0.018), IRON)
    view.solid(pen, (-0.5, 0.25, -0.27), (0.5, 0.285, 0.27), colour, 0.004)
    for box in (
        (-0.49, -0.008, 0.49, 0.008),
        (-0.49, -0.26, 0.49, -0.245),
        (-0.49, 0.245, 0.49, 0.26),
        (-0.49, -0.26, -0.475, 0.26),
        (0.475, -0.26, 0.49, 0.26),
    ):
        pen.fill(view.flat(box, 0.287), WHITE)
    pen.fill(view.face((0, 0.285, -0.28), (0, 0.285, 0.28), (0, 0.36, 0.28), (0, 0.36, -0.28)), alpha(0xFF2F3444, 0.55))
    a, b = view.at(0, 0.36, -0.28), view.at(0, 0.36, 0.28)
    pen.segment(a, b, WHITE, 0.014)


def dartboard(pen: Pen, colour: int, _: float) -> None:
    """A dartboard with a dart in the middle."""
    orb(pen, 0, -0.5, 0.5, DARK, depth=0.05)
    for i in range(20):
        with turned(pen, i * 18, 0, -0.5):
            for r0, r1, a, b in (
                (0.0, 0.4, 0xFFF2E6C8, 0xFF2F2B36),
                (0.36, 0.4, colour, 0xFF3F8A5C),
                (0.21, 0.25, colour, 0xFF3F8A5C),
            ):
                w0, w1 = r0 * 0.1584, r1 * 0.1584
                pen.fill(soft(f"{-w0},{-r0} {w0},{-r0} {w1},{-r1} {-w1},{-r1}", 0.0008), b if i % 2 else a)
    dot(pen, 0, -0.5, 0.05, 0xFF3F8A5C)
    dot(pen, 0, -0.5, 0.024, colour)
    for i in range(20):
        angle = i * math.pi / 10
        dot(pen, 0.45 * math.sin(angle), -0.5 - 0.45 * math.cos(angle), 0.014, WHITE)
    pen.segment((0.0, -0.5), (0.14, -0.6), STEEL, 0.022)
    pen.segment((0.12, -0.585), (0.24, -0.67), 0xFFE9B53A, 0.045)
    pen.fill(soft("0.22,-0.66 0.36,-0.67 0.4,-0.78 0.3,-0.76", 0.008), 0xFF4C8FD0)


RECREATION: dict[str, PropSpec] = {
    "dartboard": PropSpec(dartboard, 0.27, "ground", RED, (-0.55, -1.04, 0.55, 0.06)),
    "kettlebell": PropSpec(kettlebell, 0.16, "ground", 0xFF4A4A5A, (-0.46, -1.07, 0.46, 0.05)),
    "treadmill": PropSpec(treadmill, 0.9, "ground", 0xFF4A4A5A, (-0.57, -1, 0.55, 0.04)),
    "basketball_hoop": PropSpec(basketball_hoop, 1.7, "ground", RED, (-0.41, -1.05, 0.35, 0.07)),
    "punching_bag": PropSpec(punching_bag, 1.1, "ground", 0xFFC8323A, (-0.24, -1.07, 0.24, 0.0)),
    "pool_table": PropSpec(pool_table, 1.5, "ground", 0xFF2F8A5C, (-0.59, -0.66, 0.58, 0.05)),
    "ping_pong_table": PropSpec(ping_pong_table, 1.35, "ground", 0xFF2F6FB0, (-0.53, -0.5, 0.53, 0.05)),
}

"""What is played and laid out indoors: table football, puppet theatre, toy chest, mousetrap; one unit is the larger extent."""

from __future__ import annotations

import math
from itertools import pairwise

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss
from seedream.rendering.props.kit import View, both, clipped, curvy, cut, dot, line, orb, pale, ring, slab, soft, star, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

RED, BLUE, GREEN, YELLOW = 0xFFE0483E, 0xFF3F7FD0, 0xFF55AA5A, 0xFFF4C542


def rattle(pen: Pen, colour: int, t: float) -> None:
    """A baby's rattle."""
    with turned(pen, 30 + 4 * math.sin(t * 8), 0.0, -0.02):
        slab(pen, (-0.045, -0.42, 0.045, 0.0), 0.04, 0xFFFBE9B8, 0.025)
        ring(pen, 0, 0.0, 0.1, YELLOW, 0.05)
        orb(pen, 0, -0.62, 0.24, colour)
        with clipped(pen, ellipse(0, -0.62, 0.24, 0.24)):
            slab(pen, (-0.3, -0.69, 0.3, -0.56), 0.0, 0xFFFFF7E6)
            for k in range(5):
                pen.fill(star(-0.2 + k * 0.1, -0.625, 0.04, 0.018, 0.004), YELLOW)
        gloss(pen, "0.08,-0.8 0.16,-0.74", 0.035, 0.6)
        for s in (-1, 1):
            orb(pen, s * 0.28, -0.62, 0.075, BLUE, depth=0.02)
        slab(pen, (-0.07, -0.42, 0.07, -0.36), 0.02, BLUE, 0.012)


def mousetrap(pen: Pen, colour: int, _: float) -> None:
    """A sprung trap of wood and wire with a piece of cheese."""
    view = View.standing(0.5, 0.27, 18, 34)
    view.solid(pen, (-0.5, 0, -0.27), (0.5, 0.07, 0.27), colour, 0.01)

    def wire(*places: tuple[float, float, float], width: float = 0.022, tint: int = STEEL) -> None:
        for a, b in pairwise(places):
            pen.segment(view.at(*a), view.at(*b), tint, width)

    wire((0.08, 0.08, -0.22), (0.08, 0.08, 0.22), width=0.034, tint=0xFF8A93A2)
    for k in range(9):
        z = -0.2 + 0.05 * k
        if abs(z) > 0.06:
            wire((0.05, 0.1, z), (0.11, 0.1, z), tint=0xFF6F7888, width=0.026)
    wire((0.08, 0.09, -0.2), (0.44, 0.13, -0.2), (0.44, 0.13, 0.2), (0.08, 0.09, 0.2), width=0.028, tint=0xFF9AA3B2)
    pen.fill(view.flat((-0.24, -0.09, -0.02, 0.09), 0.085, 0.01), 0xFFE9B63C)
    wire((0.44, 0.1, 0.0), (-0.44, 0.12, 0.02), width=0.016)
    low = [(-0.21, 0.09, -0.07), (-0.05, 0.09, -0.07), (-0.05, 0.09, 0.07), (-0.21, 0.09, 0.0)]
    high = [(x, y + 0.17, z) for x, y, z in low]
    cheese = 0xFFF6CB3E
    pen.fill(view.face(low[0], low[1], high[1], high[0], radius=0.008), pen.lit(cheese, 0.1))
    pen.fill(view.face(low[0], low[3], high[3], high[0], radius=0.008), pen.shade(cheese, 0.5))
    pen.fill(view.face(high[0], high[1], high[2], high[3], radius=0.01), pen.lit(cheese, 0.45))
    for x, y, r in ((-0.16, 0.17, 0.022), (-0.09, 0.21, 0.016), (-0.1, 0.13, 0.02)):
        px, py = view.at(x, y, -0.07)
        dot(pen, px, py, r, pen.shade(cheese, 0.6))


def foosball_table(pen: Pen, colour: int, t: float) -> None:
    """A table with players on rods."""
    view = View.standing(0.5, 0.3, 0, 46)
    for x, z in ((-0.43, -0.25), (0.43, -0.25)):
        view.solid(pen, (x - 0.035, 0, z - 0.03), (x + 0.035, 0.4, z + 0.03), DARK)
    view.solid(pen, (-0.5, 0.3, -0.3), (0.5, 0.54, 0.3), colour, 0.012)
    pen.fill(view.flat((-0.46, -0.26, 0.46, 0.26), 0.542), 0xFF2F7A4A)
    pen.fill(view.flat((-0.46, 0.24, 0.46, 0.26), 0.542), 0xFF245F3A)
    a, b = view.at(0, 0.542, -0.26), view.at(0, 0.542, 0.26)
    pen.segment(a, b, alpha(WHITE, 0.8), 0.01)
    x, y = view.at(0, 0.542, 0)
    pen.canvas.drawPath(ellipse(x, y, 0.08, 0.04), line_paint(alpha(WHITE, 0.8), 0.01))
    for k in range(6):
        x = -0.38 + k * 0.152
        team = (RED, BLUE)[k % 2]
        slide = 0.02 * math.sin(t * 2 + k)
        far, near = view.at(x, 0.57, 0.3), view.at(x, 0.57, -0.38)
        pen.segment(far, near, STEEL, 0.014)
        pen.segment(near, (near[0], near[1] + 0.055), DARK, 0.036)
        for z in (0.18, 0.0, -0.18) if k not in (0, 5) else (0.0,):
            px, py = view.at(x, 0.57, z + slide)
            slab(pen, (px - 0.02, py - 0.026, px + 0.02, py + 0.034), 0.01, team, 0.008)
            orb(pen, px, py - 0.04, 0.017, 0xFFF0C8A0, depth=0.004)
    bx, by = view.at(0.06, 0.56, -0.06)
    orb(pen, bx, by, 0.02, WHITE, depth=0.005)


def puppet_theater(pen: Pen, colour: int, t: float) -> None:
    """A booth with a striped front, a curtain and two puppets on stage."""
    slab(pen, (-0.38, -0.9, 0.38, 0.0), 0.01, colour, 0.03)
    slab(pen, (-0.31, -0.84, 0.31, -0.44), 0.006, 0xFF3A4A7A)
    for k, (x, y, r) in enumerate(((-0.2, -0.76, 0.02), (0.05, -0.79, 0.016), (0.2, -0.72, 0.02), (-0.04, -0.66, 0.014))):
        dot(pen, x, y, r, pale(YELLOW, 0.3 + 0.1 * k))
    for s, tint, skin in ((-1, RED, 0xFFF0C8A0), (1, GREEN, 0xFF7FBF6A)):
        with turned(pen, 5 * math.sin(t * 3 + s), s * 0.12, -0.44):
            pen.shape(both("0.05,-0.17! 0.085,0! 0,0.02", 0.3), tint, depth=0.02)
            for q in (-1, 1):
                line(pen, f"{q * 0.05},-0.14 {q * 0.1},-0.18", tint, 0.035)
                dot(pen, q * 0.105, -0.185, 0.019, skin)
            orb(pen, 0, -0.225, 0.066, skin, depth=0.018)
            for q in (-1, 1):
                dot(pen, q * 0.022, -0.235, 0.009, DARK)
            line(pen, "-0.024,-0.205 0,-0.192 0.024,-0.205", 0xFFA83A32, 0.01)
            if s < 0:
                pen.fill(both("0,-0.36 0.06,-0.26! 0,-0.25", 0.2), YELLOW)
            else:
                pen.fill(cut("-0.06,-0.27 -0.06,-0.34 -0.02,-0.3 0,-0.35 0.02,-0.3 0.06,-0.34 0.06,-0.27"), GOLD)
    cloth = 0xFFB8323E if colour != 0xFFB8323E else RED
    for s in (-1, 1):
        pen.shape(
            curvy(f"{s * 0.33},-0.86! {s * 0.16},-0.86! {s * 0.2},-0.68 {s * 0.3},-0.58 {s * 0.27},-0.42! {s * 0.33},-0.42!"),
            cloth,
            depth=0.02,
        )
        line(pen, f"{s * 0.28},-0.85 {s * 0.285},-0.7 {s * 0.31},-0.6", pen.shade(cloth), 0.012)
    for k in range(6):
        x = -0.348 + k * 0.139
        flap = f"{x - 0.065},-0.93 {x + 0.065},-0.93 {x + 0.06},-0.83 {x},-0.79 {x - 0.06},-0.83"
        pen.shape(soft(flap, 0.02), cloth if k % 2 else PAPER, depth=0.012)
    pen.shape(both("0,-1.08 0.16,-1.02 0.4,-0.96! 0.42,-0.9! 0,-0.9", 0.3), pen.lit(colour, 0.1), depth=0.015)
    pen.fill(star(0, -0.985, 0.05, 0.022, 0.004), GOLD)
    slab(pen, (-0.41, -0.46, 0.41, -0.4), 0.012, GOLD, 0.012)
    with clipped(pen, soft("-0.38,-0.4 0.38,-0.4 0.38,0 -0.38,0", 0.008)):
        for k in range(8):
            slab(pen, (-0.38 + k * 0.095, -0.4, -0.333 + k * 0.095, 0.0), 0.0, pale(colour, 0.75))


def party_horn(pen: Pen, colour: int, _: float) -> None:
    """A paper blower, half unrolled."""
    with turned(pen, -14, 0, -0.1):
        pen.shape(soft("-0.5,-0.045 -0.26,-0.075 -0.26,0.075 -0.5,0.045", 0.02), 0xFFF4EEE2, depth=0.02)
        slab(pen, (-0.3, -0.09, -0.22, 0.09), 0.02, pen.shade(colour, 0.4), 0.015)
        body = curvy("-0.24,-0.075! 0.1,-0.085 0.28,-0.08 0.28,0.075 0.1,0.085 -0.24,0.075!", 0.2)
        pen.shape(body, colour, depth=0.03)
        with clipped(pen, body):
            for k in range(7):
                line(pen, f"{-0.22 + k * 0.09},-0.12 {-0.12 + k * 0.09},0.12", (YELLOW, PAPER)[k % 2], 0.03)
        curl = [
            (0.28 + (0.2 - 0.02 * k) * math.sin(k * 0.55), -0.145 + (0.2 - 0.02 * k) * 0.72 * math.cos(k * 0.55)) for k in range(11)
        ]
        pen.stroke(curl, pen.shade(colour, 0.5), 0.1)
        pen.stroke(curl, colour, 0.07)
        pen.stroke(curl[2:], YELLOW, 0.02)
    for x, y, tint in ((0.1, -0.62, YELLOW), (-0.1, -0.5, BLUE), (0.32, -0.66, GREEN), (0.54, -0.5, RED), (-0.26, -0.42, RED)):
        with turned(pen, 40 * x * 5, x, y):
            slab(pen, (-0.025, -0.015, 0.025, 0.015), 0.004, tint)


def christmas_cracker(pen: Pen, colour: int, _: float) -> None:
    """A cracker of bright paper, tied at both ends."""
    with turned(pen, -12, 0, -0.2):
        for s in (-1, 1):
            pen.shape(
                cut(
                    f"{s * 0.26},-0.035 {s * 0.48},-0.13 {s * 0.45},-0.07 {s * 0.5},-0.02 {s * 0.45},0.03 "
                    f"{s * 0.5},0.08 {s * 0.46},0.14 {s * 0.26},0.035"
                ),
                colour,
                depth=0.03,
            )
            for y in (-0.05, 0.0, 0.05):
                pen.segment((s * 0.29, y * 0.4), (s * 0.43, y * 1.6), pen.shade(colour, 0.6), 0.01)
        body = curvy("-0.25,-0.06! -0.18,-0.13 0.18,-0.13 0.25,-0.06! 0.25,0.06! 0.18,0.13 -0.18,0.13 -0.25,0.06!", 0.35)
        pen.shape(body, colour, depth=0.05)
        with clipped(pen, body):
            slab(pen, (-0.08, -0.2, 0.08, 0.2), 0.0, GOLD)
            for x in (-0.2, 0.17):
                slab(pen, (x, -0.2, x + 0.03, 0.2), 0.0, pale(colour, 0.6))
        for s in (-1, 1):
            slab(pen, (s * 0.265 - 0.025, -0.055, s * 0.265 + 0.025, 0.055), 0.015, GOLD, 0.012)
        pen.fill(star(0, 0.0, 0.07, 0.03, 0.004), PAPER)


def toy_chest(pen: Pen, colour: int, _: float) -> None:
    """An open chest full of toys."""
    slab(pen, (-0.46, -0.86, 0.46, -0.44), 0.04, pen.shade(colour, 0.5), 0.02)
    slab(pen, (-0.4, -0.8, 0.4, -0.44), 0.02, pen.shade(pen.shade(colour), 0.6))
    orb(pen, -0.22, -0.52, 0.17, RED)
    pen.fill(ellipse(-0.22, -0.52, 0.17, 0.05), YELLOW)
    for x, y in ((0.0, -0.63), (0.16, -0.63)):
        orb(pen, x, y, 0.05, 0xFFB07A4A, depth=0.015)
    orb(pen, 0.08, -0.54, 0.13, 0xFFC08A56)
    orb(pen, 0.08, -0.5, 0.055, 0xFFE9C79A, ry=0.045, depth=0.012)
    for s in (-1, 1):
        dot(pen, 0.08 + s * 0.045, -0.565, 0.016, DARK)
    dot(pen, 0.08, -0.52, 0.018, DARK)
    with turned(pen, 20, 0.32, -0.5):
        slab(pen, (-0.06, -0.22, 0.06, 0.1), 0.01, BLUE, 0.02)
        pen.shape(cut("-0.08,-0.22 0,-0.36 0.08,-0.22"), YELLOW, depth=0.015)
        dot(pen, 0, -0.12, 0.03, PAPER)
    slab(pen, (-0.48, -0.44, 0.48, 0.0), 0.025, colour, 0.05)
    slab(pen, (-0.5, -0.47, 0.5, -0.4), 0.02, pen.lit(colour, 0.25), 0.012)
    for k, tint in enumerate((YELLOW, PAPER, YELLOW)):
        pen.fill(star(-0.26 + k * 0.26, -0.2, 0.09, 0.04, 0.008), tint)


PARLOUR: dict[str, PropSpec] = {
    "rattle": PropSpec(rattle, 0.13, "ground", 0xFFF0879E, (-0.139, -0.816, 0.655, 0.116)),
    "mousetrap": PropSpec(mousetrap, 0.14, "ground", 0xFFD6A869, (-0.575, -0.552, 0.575, 0.013)),
    "foosball_table": PropSpec(foosball_table, 0.9, "ground", 0xFF8A5A3A, (-0.512, -0.851, 0.512, 0.001)),
    "puppet_theater": PropSpec(puppet_theater, 1.0, "ground", 0xFF3F6FC0, (-0.435, -1.096, 0.435, 0.013)),
    "party_horn": PropSpec(party_horn, 0.18, "ground", 0xFFE0508A, (-0.507, -0.702, 0.574, 0.079)),
    "christmas_cracker": PropSpec(christmas_cracker, 0.2, "ground", 0xFFC8303A, (-0.512, -0.44, 0.518, 0.045)),
    "toy_chest": PropSpec(toy_chest, 0.55, "ground", 0xFF4FA0A8, (-0.512, -0.873, 0.512, 0.012)),
}

"""Games for the floor and the yard: hopscotch, dominoes, marbles, a ball pit, stilts; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import lettering
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import clipped, curvy, cut, dot, line, orb, pale, slab, soft, star, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

RED, BLUE, GREEN, YELLOW = 0xFFE0483E, 0xFF3F7FD0, 0xFF55AA5A, 0xFFF4C542
_SPOTS = {
    1: ((0, 0),),
    2: ((-1, -1), (1, 1)),
    3: ((-1, -1), (0, 0), (1, 1)),
    4: ((-1, -1), (1, -1), (-1, 1), (1, 1)),
    5: ((-1, -1), (1, -1), (0, 0), (-1, 1), (1, 1)),
    6: ((-1, -1), (-1, 0), (-1, 1), (1, -1), (1, 0), (1, 1)),
}
"""Where the spots of a number are, in steps from the middle."""


def hopscotch_grid(pen: Pen, colour: int, _: float) -> None:
    """Squares chalked on the ground, numbered from one to ten, seen along the way that one hops."""
    pen.canvas.save()
    pen.canvas.scale(1.45, 0.62)
    pen.shape(cut("-0.34,0.0 -0.2,-0.88 0.2,-0.88 0.34,0.0"), 0xFF7C7A86, depth=0.01)
    chalk = (colour, 0xFFF7C6D6, 0xFFBFE3F4, 0xFFFBEFB4)

    def at(x: float, d: float) -> tuple[float, float]:
        """Place on the ground: x in squares, d in squares from the start."""
        q = 1 / (1 + 0.1 * d)
        return 0.28 * x * q, -0.86 * 1.9 * (1 - q)

    rows = ((1,), (2,), (3,), (4, 5), (6,), (7, 8), (9,))
    for i, row in enumerate(rows):
        for k, number in enumerate(row):
            left = -0.5 if len(row) == 1 else k - 1.0
            corner = [at(left + dx, i + 0.25 + dd) for dx, dd in ((0.02, 0.02), (0.98, 0.02), (0.98, 0.96), (0.02, 0.96))]
            text = " ".join(f"{x},{y}" for x, y in corner)
            tint = chalk[number % 4]
            pen.fill(cut(text), alpha(tint, 0.32))
            pen.canvas.drawPath(soft(text, 0.004), line_paint(tint, 0.014))
            x, y = at(left + 0.5, i + 0.42)
            lettering(pen, str(number), x, y, 0.075 / (1 + 0.13 * i), pale(tint, 0.5))
    x, y = at(0.0, 7.9)
    pen.canvas.drawPath(ellipse(x, y, 0.1, 0.04), line_paint(colour, 0.014))
    px, py = at(0.2, 2.6)
    orb(pen, px, py, 0.028, 0xFFE6A04A, ry=0.024)
    pen.canvas.restore()


def dominoes(pen: Pen, colour: int, _: float) -> None:
    """A row of dominoes; the first one tips over."""
    for k in range(6, -1, -1):
        x = -0.42 + k * 0.135
        lean = max(0.0, 34 - k * 12.0)
        with turned(pen, lean, x + 0.045 * (lean > 0), -0.002):
            slab(pen, (-0.035, -0.4, 0.085, 0.0), 0.014, pen.shade(colour, 0.8))
            slab(pen, (-0.06, -0.395, 0.06, 0.0), 0.012, colour, 0.015)
            pen.segment((-0.045, -0.2), (0.045, -0.2), DARK, 0.01)
            for i, spots in enumerate(((k * 3) % 6 + 1, (k * 5 + 2) % 6 + 1)):
                y = -0.3 + 0.2 * i
                for dx, dy in _SPOTS[spots]:
                    dot(pen, 0.028 * dx, y + 0.05 * dy, 0.012, DARK)


def marbles(pen: Pen, colour: int, _: float) -> None:
    """Glass marbles with bands of colour in them."""
    places = ((-0.34, -0.15, 0.15), (0.36, -0.16, 0.16), (0.04, -0.3, 0.19), (-0.14, -0.12, 0.12), (0.16, -0.1, 0.1))
    for k, (x, y, r) in enumerate(places):
        tint = (tone(colour, 0.02, 120), tone(colour, 0.03, -90), colour, GOLD, 0xFF7A5AC8)[k]
        ball = ellipse(x, y, r, r)
        pen.fill(ball, pale(tint, 0.72))
        with clipped(pen, ball), turned(pen, -30 + 40 * k, x, y, r):
            pen.fill(curvy("-1.1,-0.2 -0.3,-0.5 0.3,0.1 1.1,-0.3! 1.1,0.2! 0.4,0.6 -0.3,0.0 -1.1,0.3!"), tint)
            line(pen, "-1.0,0.3 -0.3,0.02 0.4,0.58 1.0,0.22", pen.shade(tint, 0.6), 0.09)
        with clipped(pen, ball):
            pen.fill(ellipse(x - pen.lx * r * 0.35, y + r * 1.1, r * 1.1, r * 0.42), alpha(pen.shade(tint), 0.4))
        dot(pen, x + pen.lx * r * 0.4, y - r * 0.42, r * 0.2, alpha(WHITE, 0.95))


def paper_hat(pen: Pen, colour: int, _: float) -> None:
    """A pointed hat folded of newspaper."""
    pen.fill(soft("-0.42,-0.1 0,-0.62 0.42,-0.1", 0.008), colour)
    pen.fill(soft("0,-0.62 0.42,-0.1 0.04,-0.1", 0.004), pen.shade(colour, 0.3))
    with clipped(pen, cut("-0.42,-0.1 0,-0.62 0.42,-0.1")):
        for k in range(7):
            y = -0.5 + 0.05 * k
            pen.segment((-0.3, y), (-0.02, y), alpha(DARK, 0.35), 0.012)
            pen.segment((0.05, y), (0.34, y), alpha(DARK, 0.28), 0.012)
        slab(pen, (-0.17, -0.34, -0.03, -0.24), 0.004, alpha(DARK, 0.4))
    pen.shape(curvy("-0.52,-0.2! 0,-0.16 0.52,-0.2! 0.44,0! 0,0.03 -0.44,0!", 0.35), pen.lit(colour, 0.4), depth=0.03)
    for y in (-0.11, -0.06):
        line(pen, f"-0.4,{y} 0,{y + 0.03} 0.4,{y}", alpha(DARK, 0.3), 0.011)


def ball_pit(pen: Pen, colour: int, t: float) -> None:
    """A round pool full of coloured balls."""
    tints = (RED, YELLOW, BLUE, GREEN, 0xFFF08AB8)
    pen.fill(ellipse(0, -0.28, 0.5, 0.15), pen.shade(pen.shade(colour)))
    for row in range(5):
        for k in range(14):
            x = -0.46 + k * 0.071 + 0.035 * (row % 2)
            wide = math.sqrt(max(0.0, 1 - ((row - 2.2) / 3.4) ** 2)) * 0.47
            if abs(x) < wide:
                bob = 0.008 * math.sin(t * 2 + k * 1.3 + row)
                orb(pen, x, -0.41 + row * 0.055 + 0.02 * ((k * 7 + row) % 3) - bob, 0.05, tints[(k * 3 + row * 2) % 5], depth=0.014)
    for k, (x, y) in enumerate(((-0.43, -0.45), (0.42, -0.47))):
        orb(pen, x, y, 0.05, tints[(k * 2 + 1) % 5], depth=0.014)
    wall = curvy("-0.52,-0.28! -0.34,-0.17 0,-0.13 0.34,-0.17 0.52,-0.28! 0.5,-0.08 0.32,0.0 0,0.03 -0.32,0.0 -0.5,-0.08", 0.45)
    pen.shape(wall, colour, depth=0.04)
    with clipped(pen, wall):
        for k in range(7):
            x = -0.42 + k * 0.14
            pen.fill(star(x, -0.075 + 0.04 * (1 - (x / 0.42) ** 2), 0.045, 0.02, 0.004), alpha(WHITE, 0.85))
    line(pen, "-0.52,-0.28 -0.34,-0.17 0,-0.13 0.34,-0.17 0.52,-0.28", pen.lit(colour, 0.4), 0.05)


def paddling_pool(pen: Pen, colour: int, t: float) -> None:
    """A blown-up pool with water in it."""
    pen.canvas.drawPath(ellipse(0, -0.17, 0.47, 0.075), line_paint(pen.shade(colour, 0.4), 0.055))
    water = ellipse(0, -0.15, 0.46, 0.07)
    pen.fill(water, 0xFF58BCE6)
    with clipped(pen, water):
        for k in range(4):
            x, y = -0.24 + k * 0.16 + 0.02 * math.sin(t * 2 + k), -0.165 + 0.025 * (k % 2)
            line(pen, f"{x - 0.09},{y} {x},{y - 0.012} {x + 0.09},{y}", alpha(WHITE, 0.7), 0.012)
    for y, tint in ((-0.13, PAPER), (-0.08, pale(colour, 0.08)), (-0.03, colour)):
        pen.stroke(
            [(0.49 * math.cos(a * math.pi / 12), y + 0.07 * math.sin(a * math.pi / 12) - 0.04) for a in range(13)], tint, 0.075
        )
    for k in range(7):
        a = math.pi * (k + 0.5) / 7
        x, y = 0.485 * math.cos(a), -0.115 + 0.07 * math.sin(a)
        orb(pen, x, y, 0.018, (YELLOW, RED, 0xFF58BCE6)[k % 3], depth=0.004)
    orb(pen, -0.3, -0.19, 0.044, YELLOW, ry=0.034, depth=0.012)
    orb(pen, -0.265, -0.235, 0.03, YELLOW, depth=0.008)
    pen.fill(soft("-0.24,-0.243 -0.205,-0.23 -0.24,-0.22", 0.004), 0xFFF08A3A)
    dot(pen, -0.258, -0.242, 0.006, DARK)


def pogo_stick(pen: Pen, colour: int, t: float) -> None:
    """A stick with a spring to jump on."""
    pen.segment((0, -0.98), (0, -0.3), colour, 0.065)
    pen.segment((-0.012, -0.94), (-0.012, -0.36), alpha(WHITE, 0.45), 0.014)
    pen.segment((-0.2, -0.95), (0.2, -0.95), STEEL, 0.04)
    for s in (-1, 1):
        pen.segment((s * 0.11, -0.95), (s * 0.23, -0.95), DARK, 0.06)
        slab(pen, (s * 0.13 - 0.1, -0.345, s * 0.13 + 0.1, -0.295), 0.02, DARK, 0.012)
    pen.segment((0, -0.3), (0, -0.03), STEEL, 0.03)
    for k in range(7):
        y = -0.27 + k * 0.032
        line(pen, f"-0.05,{y} 0,{y + 0.014} 0.05,{y + 0.016}", 0xFF8A93A2, 0.02)
    slab(pen, (-0.045, -0.055, 0.045, 0.0), 0.02, DARK, 0.012)


def stilts(pen: Pen, colour: int, _: float) -> None:
    """A pair of stilts leaning against each other."""
    for turn, x in ((8, -0.14), (-8, 0.14)):
        with turned(pen, turn, x, 0):
            slab(pen, (-0.028, -1.0, 0.028, 0.0), 0.012, tone(colour, -0.03 * (turn < 0)), 0.014)
            slab(pen, (-0.034, -1.0, 0.034, -0.86), 0.014, RED, 0.012)
            side = 1 if turn > 0 else -1
            pen.shape(
                soft(f"{side * 0.02},-0.36 {side * 0.16},-0.36 {side * 0.16},-0.32 {side * 0.02},-0.2", 0.008), RED, depth=0.012
            )
            slab(pen, (-0.034, -0.03, 0.034, 0.0), 0.008, DARK)


NURSERY: dict[str, PropSpec] = {
    "hopscotch_grid": PropSpec(hopscotch_grid, 1.7, "ground", 0xFFF6F2E8, (-0.506, -0.562, 0.506, 0.012)),
    "dominoes": PropSpec(dominoes, 0.4, "ground", 0xFFF6EEDC, (-0.433, -0.416, 0.489, 0.055)),
    "marbles": PropSpec(marbles, 0.16, "ground", 0xFF3F7FD0, (-0.507, -0.507, 0.534, 0.012)),
    "paper_hat": PropSpec(paper_hat, 0.24, "ground", 0xFFEDE6D8, (-0.535, -0.629, 0.535, 0.046)),
    "ball_pit": PropSpec(ball_pit, 1.6, "ground", 0xFF6A5ACD, (-0.558, -0.535, 0.558, 0.046)),
    "paddling_pool": PropSpec(paddling_pool, 1.3, "ground", 0xFFF0708A, (-0.54, -0.285, 0.54, 0.052)),
    "pogo_stick": PropSpec(pogo_stick, 0.72, "ground", RED, (-0.273, -1.029, 0.273, 0.012)),
    "stilts": PropSpec(stilts, 1.1, "ground", 0xFFD9AE74, (-0.184, -1.006, 0.184, 0.018)),
}

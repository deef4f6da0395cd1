"""Places to sit, bathe, climb and compete, as things; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

RED, IRON, PLANK = 0xFFC8323A, 0xFF565A68, 0xFFC9985E


def deck_chair(pen: Pen, colour: int, _: float) -> None:
    """A folding chair of wood and striped canvas."""
    pen.segment((-0.42, 0), (0.3, -0.46), pen.shade(PLANK), 0.035)
    cloth = curvy("-0.3,-0.9! -0.2,-0.86! -0.06,-0.46 0.14,-0.28 0.44,-0.36! 0.42,-0.28! 0.1,-0.18 -0.16,-0.42")
    pen.shape(cloth, colour, depth=0.03)
    with clipped(pen, cloth):
        for shift in (-0.07, 0.035):
            line(
                pen,
                f"{-0.24 + shift},-0.9 {-0.12 + shift},-0.46 {0.12 + shift * 0.4},{-0.23 + shift} 0.46,{-0.32 + shift * 0.6}",
                PAPER,
                0.024,
            )
    pen.segment((0.34, 0), (-0.3, -0.92), PLANK, 0.04)
    pen.segment((-0.44, 0.0), (0.46, -0.36), PLANK, 0.04)
    pen.segment((-0.34, -0.92), (-0.24, -0.92), PLANK, 0.05)


def pool_float(pen: Pen, colour: int, _: float) -> None:
    """An inflated flamingo to float on."""
    pen.shape(ellipse(0.06, -0.17, 0.44, 0.17), colour, depth=0.05)
    pen.fill(ellipse(0.08, -0.22, 0.22, 0.065), pen.shade(pen.shade(colour)))
    line(pen, "-0.24,-0.24 -0.42,-0.44 -0.38,-0.66 -0.24,-0.8 -0.34,-0.9 -0.46,-0.84", pen.shade(colour, 0.5), 0.15)
    line(pen, "-0.235,-0.25 -0.41,-0.45 -0.37,-0.66 -0.235,-0.8 -0.335,-0.895 -0.45,-0.845", colour, 0.115)
    pen.fill(curvy("-0.46,-0.9! -0.56,-0.82 -0.54,-0.7! -0.5,-0.76 -0.44,-0.78!"), PAPER)
    pen.fill(curvy("-0.56,-0.8! -0.54,-0.69! -0.5,-0.76"), DARK)
    dot(pen, -0.38, -0.89, 0.022, DARK)
    for k, (x, y) in enumerate(((0.34, -0.34), (0.42, -0.28), (0.44, -0.2))):
        pen.shape(
            curvy(f"{x - 0.16},{y + 0.05}! {x},{y - 0.08} {x + 0.12},{y - 0.04}! {x},{y + 0.06}"),
            pale(colour, 0.15 + 0.1 * k),
            depth=0.02,
        )
    gloss(pen, "0.1,-0.09 0.26,-0.1 0.38,-0.15", 0.03, 0.6)


def beach_umbrella(pen: Pen, colour: int, _: float) -> None:
    """A big striped sunshade that leans a little."""
    with turned(pen, 9, 0.06, 0):
        slab(pen, (-0.014, -0.92, 0.014, 0.0), 0.006, PAPER, 0.006)
        dome = both(
            "0,-0.98 0.22,-0.92 0.42,-0.76 0.5,-0.58! 0.42,-0.62 0.33,-0.58! 0.25,-0.62 0.165,-0.58! 0.08,-0.62 0,-0.58!", 0.4
        )
        pen.shape(dome, colour, depth=0.03)
        with clipped(pen, dome):
            for s in (-1, 1):
                pen.fill(curvy(f"0,-1.0! {s * 0.14},-0.84 {s * 0.165},-0.56! {s * 0.33},-0.56! {s * 0.28},-0.8"), 0xFFFBF6EC)
            pen.fill(
                curvy(
                    "0.0,-1.0! -0.3,-0.9 -0.54,-0.56! -0.3,-0.56! -0.2,-0.84"
                    if pen.lx > 0
                    else "0.0,-1.0! 0.3,-0.9 0.54,-0.56! 0.3,-0.56! 0.2,-0.84"
                ),
                alpha(0xFF2A1F5C, 0.14),
            )
        orb(pen, 0, -0.99, 0.022, GOLD)


def hot_tub(pen: Pen, colour: int, t: float) -> None:
    """A round wooden tub of hot water with steam."""
    body = both("0.5,-0.36! 0.47,-0.02! 0,0.02", 0.2)
    pen.shape(body, colour, depth=0.06)
    with clipped(pen, body):
        for k in range(-6, 7):
            line(pen, f"{k * 0.08},-0.4 {k * 0.077},0.04", pen.shade(colour, 0.5), 0.01)
        for y in (-0.26, -0.08):
            line(pen, f"-0.5,{y} 0,{y + 0.05} 0.5,{y}", IRON, 0.026)
    pen.fill(ellipse(0, -0.36, 0.51, 0.13), pen.lit(colour, 0.2))
    pen.fill(ellipse(0, -0.355, 0.45, 0.1), 0xFF5FB4D0)
    for i in range(22):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 22)
        dot(
            pen,
            0.38 * q * math.cos(a),
            -0.355 + 0.075 * q * math.sin(a),
            0.028 + 0.01 * math.sin(t * 5 + i),
            alpha(WHITE, 0.75),
            0.014,
        )
    for k, x in enumerate((-0.24, 0.02, 0.26)):
        s = 0.03 * math.sin(t * 2 + k * 2)
        line(pen, f"{x},-0.46 {x + s},-0.56 {x - s},-0.66 {x + s},-0.76", alpha(WHITE, 0.55), 0.03)


def boxing_ring(pen: Pen, colour: int, _: float) -> None:
    """A boxing ring with ropes and corner posts."""
    pen.shape(soft("-0.5,-0.18 0.5,-0.18 0.4,-0.32 -0.4,-0.32", 0.004), 0xFFDDE4EC, depth=0.01)
    for x in (-0.4, 0.4):
        slab(pen, (x - 0.016, -0.56, x + 0.016, -0.3), 0.006, STEEL)
    for k, tint in enumerate((RED, 0xFFFBF6EC, 0xFF2F5FA8)):
        y = -0.38 - k * 0.07
        pen.segment((-0.4, y), (0.4, y), tint, 0.014)
        for s in (-1, 1):
            pen.segment((s * 0.4, y), (s * 0.49, y + 0.06 - 0.012 * k), tint, 0.014)
    slab(pen, (-0.51, -0.19, 0.51, 0.0), 0.004, colour, 0.02)
    for x, tint in ((-0.49, RED), (0.49, 0xFF2F5FA8)):
        slab(pen, (x - 0.03, -0.56, x + 0.03, -0.17), 0.012, tint, 0.012)
    for k, tint in enumerate((RED, 0xFFFBF6EC, 0xFF2F5FA8)):
        pen.segment((-0.49, -0.28 - k * 0.1), (0.49, -0.28 - k * 0.1), tint, 0.02)


def hurdle(pen: Pen, colour: int, _: float) -> None:
    """A hurdle of the running track."""
    for s in (-1, 1):
        pen.segment((s * 0.42, 0), (s * 0.42, -0.76), STEEL, 0.035)
        pen.segment((s * 0.5, -0.02), (s * 0.34, -0.02), DARK, 0.04)
    slab(pen, (-0.5, -0.86, 0.5, -0.68), 0.015, 0xFFFBF8F2, 0.02)
    for k in range(5):
        slab(pen, (-0.48 + k * 0.21, -0.86, -0.37 + k * 0.21, -0.68), 0.0, colour)


def monkey_bars(pen: Pen, colour: int, _: float) -> None:
    """A climbing frame of bars."""
    for x in (-0.46, 0.46):
        pen.segment((x * 0.88, -0.02), (x * 0.84, -0.74), pen.shade(colour, 0.5), 0.03)
    pen.segment((-0.39, -0.74), (0.39, -0.74), pen.shade(colour, 0.5), 0.026)
    for k in range(9):
        x = -0.42 + k * 0.105
        pen.segment((x * 0.94, -0.74), (x * 1.04, -0.66), GOLD, 0.022)
    for x in (-0.46, 0.46):
        pen.segment((x, 0), (x, -0.66), colour, 0.038)
        for k in range(5):
            pen.segment((x, -0.1 - k * 0.12), (x * 0.87, -0.15 - k * 0.12), GOLD, 0.022)
    pen.segment((-0.47, -0.66), (0.47, -0.66), colour, 0.034)


def blanket_fort(pen: Pen, colour: int, _: float) -> None:
    """A fort of a blanket over two chairs: a warm light and cushions inside, a string of bulbs along its edge."""
    for side in (-1, 1):
        for x in (0.30, 0.41):
            pen.segment((side * x, 0.0), (side * x, -0.63), pen.shade(PLANK, 0.25), 0.026)
        slab(pen, (min(side * 0.29, side * 0.42), -0.655, max(side * 0.29, side * 0.42), -0.60), 0.014, PLANK, 0.014)
    inside = curvy("-0.33,0! -0.30,-0.5! 0.30,-0.5! 0.33,0!")
    pen.fill(inside, 0xFF6A4238)
    with clipped(pen, inside):
        for i in range(9):
            pen.fill(ellipse(0.0, -0.10, 0.34 - 0.032 * i, 0.33 - 0.032 * i), alpha(0xFFFFC46A, 0.13))
    for x, y, tone in ((-0.15, -0.055, 0xFF4F8FB0), (0.14, -0.05, 0xFFD9564A), (0.0, -0.04, 0xFFF2C14E)):
        pen.shape(
            soft(f"{x - 0.09},{y + 0.05} {x - 0.08},{y - 0.05} {x + 0.08},{y - 0.05} {x + 0.09},{y + 0.05}", 0.03),
            tone,
            depth=0.015,
        )
    roof = curvy(
        "-0.5,0! -0.455,-0.3 -0.40,-0.585! -0.2,-0.535 0,-0.52 0.2,-0.535 0.40,-0.585! 0.455,-0.3 0.5,0! 0.33,0!"
        " 0.25,-0.22 0.11,-0.385 0,-0.41! -0.11,-0.385 -0.25,-0.22 -0.33,0!"
    )
    pen.shape(roof, colour, depth=0.03)
    with clipped(pen, roof):
        for i in range(9):
            x = -0.44 + i * 0.11
            line(pen, f"{x},-0.62 {x * 1.06},-0.4 {x * 1.22},0.02", pale(colour, 0.42), 0.02)
    line(pen, "0,-0.41 -0.11,-0.385 -0.25,-0.22 -0.33,0", pen.shade(colour, 0.6), 0.012)
    line(pen, "0,-0.41 0.11,-0.385 0.25,-0.22 0.33,0", pen.shade(colour, 0.6), 0.012)
    line(pen, "-0.40,-0.60 -0.2,-0.50 0,-0.475 0.2,-0.50 0.40,-0.60", DARK, 0.006)
    for x, y in ((-0.32, -0.55), (-0.2, -0.495), (-0.07, -0.472), (0.07, -0.472), (0.2, -0.495), (0.32, -0.55)):
        pen.fill(ellipse(x, y + 0.018, 0.030, 0.030), alpha(0xFFFFE08A, 0.35))
        dot(pen, x, y + 0.018, 0.014, 0xFFFFE9A8)


LEISURE: dict[str, PropSpec] = {
    "deck_chair": PropSpec(deck_chair, 0.66, "ground", 0xFF3F8FC0, (-0.49, -0.973, 0.512, 0.051)),
    "blanket_fort": PropSpec(blanket_fort, 1.6, "ground", 0xFF6F7FB8, (-0.5, -0.67, 0.5, 0.01)),
    "pool_float": PropSpec(pool_float, 0.8, "ground", 0xFFF27FA8, (-0.601, -1.012, 0.595, 0.034)),
    "beach_umbrella": PropSpec(beach_umbrella, 1.35, "ground", 0xFFE0503E, (-0.375, -1.03, 0.675, 0.036)),
    "hot_tub": PropSpec(hot_tub, 1.3, "ground", 0xFFA8703E, (-0.542, -0.808, 0.542, 0.053)),
    "boxing_ring": PropSpec(boxing_ring, 3.2, "ground", 0xFF2F4A78, (-0.554, -0.592, 0.554, 0.031)),
    "hurdle": PropSpec(hurdle, 0.62, "ground", 0xFFD0302E, (-0.554, -0.892, 0.554, 0.054)),
    "monkey_bars": PropSpec(monkey_bars, 1.9, "ground", 0xFF3F7FC8, (-0.518, -0.785, 0.518, 0.052)),
}

"""Fruit, and with the vegetables beside it everything that grows to be eaten; one unit is its larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.finish import GREEN, gloss, leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, glint, line, orb, pale, turned
from seedream.rendering.props.palette import WHITE
from seedream.rendering.props.spec import PropSpec
from seedream.rendering.props.vegetables import VEGETABLES

STALK, SEED, PITH = 0xFF6B4A36, 0xFF3A2A2C, 0xFFF7EFDC


def apple(pen: Pen, colour: int, _: float) -> None:
    """An apple with stalk and leaf."""
    leaf(pen, 0.02, -0.83, 0.3, 62)
    body = both("0,-0.80 0.13,-0.85 0.33,-0.83 0.46,-0.62 0.44,-0.36 0.32,-0.1 0.18,-0.004 0.08,-0.012 0,-0.035")
    pen.shape(body, colour, depth=0.12)
    with clipped(pen, body):
        dot(pen, 0, -0.8, 0.15, pen.shade(colour, 0.8), 0.05)
    line(pen, "0.0,-0.79 0.0,-0.88 -0.04,-0.97", STALK, 0.04)
    gloss(pen, "0.2,-0.72 0.31,-0.66 0.355,-0.54", 0.06)


def banana(pen: Pen, colour: int, _: float) -> None:
    """Two bananas on one stalk, their lower edges in shade."""
    back = curvy(
        "0.30,-0.74! 0.36,-0.62 0.34,-0.44 0.2,-0.25 -0.05,-0.17 -0.3,-0.25! -0.34,-0.33! -0.1,-0.35 0.08,-0.44 "
        "0.2,-0.58 0.24,-0.74!"
    )
    pen.fill(back, pen.shade(colour, 0.55))
    front = curvy(
        "0.28,-0.8! 0.4,-0.72 0.46,-0.5 0.4,-0.24 0.2,-0.04 -0.05,0 -0.33,-0.04 -0.46,-0.14! -0.48,-0.22! "
        "-0.2,-0.24 0.05,-0.32 0.2,-0.48 0.25,-0.66 0.22,-0.8!"
    )
    pen.shape(front, colour, depth=0.035)
    with clipped(pen, front):
        under = curvy("0.4,-0.74 0.38,-0.5 0.27,-0.27 0.08,-0.14 -0.2,-0.1 -0.5,-0.17! -0.5,0.1! 0.55,0.1! 0.55,-0.74!")
        pen.fill(under, pen.shade(colour, 0.3))
    pen.fill(curvy("-0.44,-0.13! -0.5,-0.15! -0.51,-0.21! -0.46,-0.225!"), STALK)
    pen.shape(curvy("0.21,-0.78! 0.23,-0.92 0.29,-0.94! 0.33,-0.9! 0.34,-0.77!"), tone(colour, -0.12, 0, 0.8), depth=0.02)
    pen.segment((0.25, -0.93), (0.31, -0.915), STALK, 0.04)
    glint(pen, "0.3,-0.62 0.27,-0.46 0.17,-0.32", 0.03, 0.45)


def half(pen: Pen, x: float, y: float, r: float, colour: int, flat: float = 1.0, parts: int = 10) -> None:
    """Cut face of a citrus fruit: peel, pith, segments."""
    with turned(pen, 0, x, y, r):
        pen.canvas.scale(1.0, flat)
        orb(pen, 0, 0, 1.0, colour, depth=0.1)
        dot(pen, 0, 0, 0.88, pale(tone(colour, 0.05), 0.72))
        for i in range(parts):
            with turned(pen, 360 / parts * i):
                pen.fill(both("0,-0.14! 0.19,-0.66 0.16,-0.78 0,-0.8"), pen.lit(colour, 0.12))
        dot(pen, 0, 0, 0.06, pale(colour, 0.8))


def orange(pen: Pen, colour: int, _: float) -> None:
    """An orange behind one that is cut in half."""
    leaf(pen, -0.12, -0.82, 0.24, 58)
    leaf(pen, -0.14, -0.82, 0.16, -40, 0xFF4A8446)
    orb(pen, -0.12, -0.42, 0.42, colour, depth=0.11)
    dot(pen, -0.13, -0.8, 0.04, 0xFF4A7A3C, 0.022)
    for x, y in ((-0.3, -0.5), (-0.22, -0.36), (-0.36, -0.34), (-0.3, -0.2), (-0.02, -0.66), (-0.14, -0.62)):
        dot(pen, x, y, 0.011, alpha(pen.shade(colour), 0.6))
    with turned(pen, 0, -0.12):
        gloss(pen, "0.1,-0.75 0.24,-0.68 0.32,-0.56", 0.045)
    half(pen, 0.2, -0.29, 0.29, colour)


def lemon(pen: Pen, colour: int, _: float) -> None:
    """A lemon with its two tips, and a slice before it."""
    with turned(pen, -14, -0.06, -0.36):
        leaf(pen, -0.42, -0.08, 0.26, 42)
        pen.segment((-0.46, -0.01), (-0.42, 0), STALK, 0.04)
        pen.shape(
            curvy(
                "-0.44,-0.02 -0.39,-0.09 -0.31,-0.17 -0.14,-0.29 0.08,-0.29 0.27,-0.19 0.36,-0.11 0.44,-0.075 0.46,0.02 "
                "0.38,0.09 0.27,0.19 0.08,0.29 -0.14,0.29 -0.31,0.17 -0.39,0.07"),
            colour, depth=0.09,
        )  # fmt: skip
        for x, y in ((-0.25, 0.02), (-0.15, 0.12), (-0.12, -0.08), (0.0, 0.2), (-0.28, -0.08), (0.04, -0.02)):
            dot(pen, x, y, 0.011, alpha(pen.shade(colour), 0.55))
        gloss(pen, "0.04,-0.2 0.17,-0.15 0.26,-0.07", 0.04, 0.6)
    half(pen, 0.24, -0.22, 0.22, colour, parts=8)


def pear(pen: Pen, colour: int, _: float) -> None:
    """A pear with freckles."""
    leaf(pen, 0.01, -0.9, 0.26, 66)
    pen.shape(both("0,-0.9 0.1,-0.875 0.16,-0.76 0.19,-0.6 0.3,-0.42 0.36,-0.24 0.29,-0.06 0.15,0.0! 0,-0.015"), colour, depth=0.1)
    line(pen, "0,-0.88 -0.005,-0.95 -0.05,-1.01", STALK, 0.036)
    for x, y in ((-0.12, -0.3), (-0.04, -0.2), (-0.17, -0.16), (0.03, -0.34), (-0.07, -0.42), (0.1, -0.14)):
        dot(pen, x, y, 0.012, alpha(pen.shade(colour), 0.6))
    gloss(pen, "0.1,-0.7 0.14,-0.55 0.24,-0.4", 0.042)


def grape(pen: Pen, colour: int, _: float) -> None:
    """A bunch of grapes with its leaf."""
    line(pen, "0.0,-0.78 0.01,-0.9 0.08,-0.98", STALK, 0.04)
    pen.shape(
        curvy("0.02,-0.84! -0.1,-0.97 -0.22,-0.93! -0.24,-0.99! -0.38,-0.9! -0.35,-0.82! -0.42,-0.74! -0.27,-0.7 -0.1,-0.72"),
        GREEN,
        depth=0.05,
    )
    line(pen, "0,-0.83 -0.16,-0.82 -0.33,-0.82", pen.lit(GREEN, 0.4), 0.014)
    rows = ((-0.68, (-0.27, -0.09, 0.09, 0.27)), (-0.53, (-0.33, -0.17, 0.18, 0.33, 0.0)), (-0.39, (-0.24, 0.24, -0.08, 0.08)),
            (-0.25, (-0.14, 0.15, 0.0)), (-0.115, (0.0,)))  # fmt: skip
    for k, (y, xs) in enumerate(rows):
        for i, x in enumerate(xs):
            orb(pen, x, y, 0.115, (colour, tone(colour, 0.06), tone(colour, -0.05))[(i + k) % 3], depth=0.045)
            side = 1 if pen.lx > 0 else -1
            dot(pen, x + side * 0.04, y - 0.045, 0.022, alpha(WHITE, 0.5))


def strawberry(pen: Pen, colour: int, _: float) -> None:
    """A strawberry with its seeds and green crown."""
    body = both("0,-0.84 0.24,-0.83 0.4,-0.68 0.38,-0.44 0.22,-0.16 0.09,-0.02 0,0")
    pen.shape(body, colour, depth=0.11)
    for y, xs in ((-0.62, (-0.26, -0.09, 0.09, 0.26)), (-0.46, (-0.19, 0.0, 0.19)), (-0.31, (-0.11, 0.09)), (-0.17, (0.0,))):
        for x in xs:
            with turned(pen, x * 40, x, y):
                pen.fill(both("0,-0.034! 0.018,0.004 0,0.024"), 0xFFFBE3A0)
    for angle, length in ((-82, 0.36), (82, 0.36), (-130, 0.24), (130, 0.24), (180, 0.22), (-38, 0.16), (38, 0.16)):
        leaf(pen, 0, -0.83, length, angle, GREEN, 0.26)
    line(pen, "0,-0.83 0.01,-0.92 0.06,-0.98", 0xFF4A8446, 0.04)
    gloss(pen, "0.24,-0.74 0.325,-0.66 0.335,-0.55", 0.042)


def cherry(pen: Pen, colour: int, _: float) -> None:
    """Two cherries on one twig."""
    line(pen, "-0.22,-0.38 -0.15,-0.62 0.04,-0.92", 0xFF5A8A46, 0.032)
    line(pen, "0.24,-0.34 0.2,-0.62 0.04,-0.92", 0xFF5A8A46, 0.032)
    leaf(pen, 0.05, -0.91, 0.4, 84, GREEN, 0.3)
    pen.segment((0.0, -0.95), (0.08, -0.91), STALK, 0.05)
    for x, y, r in ((-0.23, -0.23, 0.23), (0.24, -0.22, 0.22)):
        ball = (
            (0, -0.84),
            (0.45, -1),
            (0.94, -0.55),
            (0.97, 0.12),
            (0.62, 0.78),
            (0, 1),
            (-0.62, 0.78),
            (-0.97, 0.12),
            (-0.94, -0.55),
            (-0.45, -1),
        )
        pen.shape(spline([(x + a * r, y + b * r) for a, b in ball]), colour, depth=0.075)
        line(pen, f"{x - 0.03},{y - r * 0.78} {x + 0.03},{y - r * 0.78}", pen.shade(colour, 0.9), 0.022)
        side = 1 if pen.lx > 0 else -1
        dot(pen, x + side * r * 0.46, y - r * 0.4, 0.045, alpha(WHITE, 0.55), 0.055)


def pineapple(pen: Pen, colour: int, _: float) -> None:
    """A pineapple with its scales and crown."""
    for angle, length, green in (
        (-48, 0.3, 0xFF3F7A48), (48, 0.3, 0xFF3F7A48), (-26, 0.38, 0xFF4C8A4E), (26, 0.38, 0xFF4C8A4E), (0, 0.42, 0xFF3F7A48),
        (-14, 0.27, 0xFF66A85A), (15, 0.26, 0xFF66A85A),
    ):  # fmt: skip
        leaf(pen, angle * 0.0012, -0.58, length, angle, green, 0.16)
    body = both("0,-0.63 0.2,-0.59 0.29,-0.4 0.28,-0.19 0.2,-0.02 0.15,0.0! 0,0.0")
    pen.shape(body, colour, depth=0.09)
    with clipped(pen, body):
        for i in range(-5, 6):
            for s in (-1, 1):
                x = i * 0.115
                line(pen, f"{x - s * 0.24},-0.66 {x + s * 0.02},-0.32 {x + s * 0.24},0.02", alpha(pen.shade(colour), 0.7), 0.014)
        for j in range(6):
            for i in range(-3, 4):
                dot(pen, (i + 0.5 * (j % 2)) * 0.115, -0.55 + j * 0.1, 0.014, pen.lit(tone(colour, 0.06), 0.45))


def watermelon(pen: Pen, colour: int, _: float) -> None:
    """A wedge of watermelon on its rind."""
    rind = curvy("0,-0.84! 0.5,-0.16! 0.36,-0.06 0.18,-0.012 0,0 -0.18,-0.012 -0.36,-0.06 -0.5,-0.16!", 0.45)
    pen.fill(rind, 0xFF3F8A4E)
    with clipped(pen, rind):
        for x in (-0.36, -0.22, -0.07, 0.08, 0.23, 0.37):
            pen.segment((x, 0.02), (x * 0.94, -0.2), 0xFF2C6A40, 0.04)
    for path, tint in (
        ("0,-0.86! 0.52,-0.2! 0.37,-0.115 0.18,-0.067 0,-0.055 -0.18,-0.067 -0.37,-0.115 -0.52,-0.2!", 0xFFE9F0C4),
        ("0,-0.86! 0.53,-0.23! 0.37,-0.155 0.18,-0.107 0,-0.095 -0.18,-0.107 -0.37,-0.155 -0.53,-0.23!", colour),
    ):
        with clipped(pen, rind):
            pen.fill(curvy(path, 0.45), tint)
    with clipped(pen, rind):
        pen.fill(curvy("-0.02,-0.87! -0.62,-0.1! -0.44,-0.1! 0.02,-0.78!", 0.0), alpha(pen.shade(colour), 0.45))
    for x, y, turn in (
        (0, -0.6, 0),
        (-0.11, -0.42, 18),
        (0.12, -0.43, -18),
        (0.01, -0.31, 0),
        (-0.24, -0.24, 24),
        (0.25, -0.25, -24),
        (-0.1, -0.19, 8),
        (0.12, -0.18, -8),
    ):
        with turned(pen, turn, x, y):
            pen.fill(both("0,-0.042! 0.022,0.006 0,0.026"), SEED)


def peach(pen: Pen, colour: int, _: float) -> None:
    """A peach with its cleft and a blush."""
    leaf(pen, 0.0, -0.84, 0.32, 70)
    leaf(pen, 0.0, -0.84, 0.22, -58, 0xFF4A8446)
    body = both("0,-0.82 0.16,-0.86 0.36,-0.78 0.46,-0.5 0.38,-0.2 0.2,-0.03 0,0")
    pen.shape(body, colour, depth=0.11)
    with clipped(pen, body):
        pen.fill(ellipse(-0.34 * (1 if pen.lx > 0 else -1), -0.36, 0.34, 0.36), alpha(tone(colour, -0.07, -13, 1.2), 0.5))
        line(pen, "0.0,-0.84 -0.13,-0.62 -0.14,-0.34 -0.03,-0.03", pen.shade(colour, 0.8), 0.024)
    line(pen, "0,-0.8 0.0,-0.86 0.03,-0.92", STALK, 0.045)
    gloss(pen, "0.2,-0.72 0.31,-0.63 0.355,-0.5", 0.05)


def avocado(pen: Pen, colour: int, _: float) -> None:
    """Half an avocado with its stone."""
    with turned(pen, 12, 0, -0.012):
        pen.shape(
            both("0,-0.98 0.11,-0.95 0.18,-0.8 0.25,-0.6 0.345,-0.4 0.35,-0.2 0.24,-0.04 0,0.0"),
            tone(colour, -0.29, 10, 0.85),
            depth=0.04,
        )
        flesh = both("0,-0.93 0.08,-0.905 0.14,-0.77 0.21,-0.575 0.295,-0.39 0.3,-0.22 0.2,-0.085 0,-0.05")
        pen.fill(flesh, colour)
        pen.fill(
            both("0,-0.86 0.05,-0.83 0.1,-0.7 0.165,-0.54 0.24,-0.38 0.24,-0.24 0.16,-0.13 0,-0.105"),
            pale(tone(colour, 0.04, -6), 0.32),
        )
        dot(pen, -0.012, -0.292, 0.148, tone(colour, -0.14), 0.152)
        orb(pen, 0, -0.3, 0.14, 0xFF8A5A3A, depth=0.05)
        gloss(pen, "0.04,-0.37 0.075,-0.34 0.085,-0.3", 0.028)


def coconut(pen: Pen, colour: int, _: float) -> None:
    """A hairy coconut behind an open half."""
    orb(pen, -0.1, -0.43, 0.4, colour, 0.42, 0.12)
    for i in range(20):
        a = i * 2.4
        r = 0.34 * math.sqrt((i + 1) / 21)
        x, y = -0.1 + r * math.cos(a), -0.45 + r * math.sin(a)
        line(pen, f"{x - 0.03},{y - 0.045} {x},{y} {x + 0.01},{y + 0.05}", alpha(pen.shade(colour), 0.6), 0.014)
    for x, y in ((-0.13, -0.74), (-0.03, -0.74), (-0.08, -0.67)):
        dot(pen, x, y, 0.028, pen.shade(pen.shade(colour)))
    with turned(pen, -18, 0.2, -0.278):
        pen.shape(both("0.29,-0.06! 0.27,0.1 0.16,0.225 0,0.25"), colour, depth=0.05)
        pen.fill(ellipse(0, -0.06, 0.29, 0.15), pen.shade(colour, 0.4))
        pen.fill(ellipse(0, -0.06, 0.265, 0.13), PITH)
        pen.fill(ellipse(0, -0.045, 0.2, 0.085), pen.shade(PITH, 0.45))


FRUIT: dict[str, PropSpec] = {
    "apple": PropSpec(apple, 0.055, "ground", 0xFFD43F3A, (-0.5, -1.02, 0.5, 0.02)),
    "banana": PropSpec(banana, 0.11, "ground", 0xFFF2C83E, (-0.54, -0.98, 0.49, 0.02)),
    "orange": PropSpec(orange, 0.06, "ground", 0xFFF0912E, (-0.57, -1.0, 0.52, 0.02)),
    "lemon": PropSpec(lemon, 0.055, "ground", 0xFFF4D63C, (-0.55, -0.7, 0.49, 0.02)),
    "pear": PropSpec(pear, 0.065, "ground", 0xFFBFC94A, (-0.4, -1.06, 0.4, 0.02)),
    "grape": PropSpec(grape, 0.10, "ground", 0xFF7A4A9E, (-0.48, -1.03, 0.48, 0.02)),
    "strawberry": PropSpec(strawberry, 0.0292, "ground", 0xFFDB3A45, (-0.44, -1.03, 0.44, 0.02)),
    "cherry": PropSpec(cherry, 0.05, "ground", 0xFFC22F3E, (-0.49, -1.07, 0.5, 0.02)),
    "pineapple": PropSpec(pineapple, 0.19, "ground", 0xFFE8A838, (-0.35, -1.04, 0.35, 0.02)),
    "watermelon": PropSpec(watermelon, 0.15, "ground", 0xFFE5504F, (-0.53, -0.87, 0.53, 0.02)),
    "peach": PropSpec(peach, 0.055, "ground", 0xFFF5A272, (-0.48, -1.02, 0.48, 0.02)),
    "avocado": PropSpec(avocado, 0.07, "ground", 0xFFB4C760, (-0.32, -1.0, 0.45, 0.02)),
    "coconut": PropSpec(coconut, 0.085, "ground", 0xFF8A5B3C, (-0.53, -0.88, 0.53, 0.02)),
    **VEGETABLES,
}

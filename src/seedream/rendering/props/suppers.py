"""Dishes to share: pans, roasts, boards and pots of many kitchens; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import GREEN, baked, leaf, steam, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.meals import flat_plate
from seedream.rendering.props.palette import PAPER, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

SAUCE, TOMATO, LEMON = 0xFFB23A24, 0xFFD9442F, 0xFFF6D648
BOARD = 0xFFB98552


def paella(pen: Pen, colour: int, t: float) -> None:
    """A wide pan of saffron rice with prawns, mussels, peas and lemon."""
    for s in (-1, 1):
        line(pen, f"{s * 0.44},-0.22 {s * 0.56},-0.26 {s * 0.53},-0.16 {s * 0.44},-0.15", 0xFF4A4652, 0.035)
    pen.shape(both("0.5,-0.2! 0.4,-0.02 0,0.02", 0.3), 0xFF4A4652, depth=0.04)
    pen.fill(ellipse(0, -0.2, 0.5, 0.16), 0xFF5C5866)
    pen.fill(ellipse(0, -0.205, 0.45, 0.135), colour)
    for i in range(70):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 70)
        with turned(pen, i * 61, 0.43 * q * math.cos(a), -0.205 + 0.125 * q * math.sin(a)):
            pen.fill(ellipse(0, 0, 0.02, 0.009), (pale(colour, 0.45), baked(colour), 0xFF6FA84A)[0 if i % 3 else 1 + (i % 2)])
    for x, y, turn in ((-0.2, -0.24, -30), (0.02, -0.28, 20), (0.22, -0.22, 60), (-0.02, -0.15, -10)):
        with turned(pen, turn, x, y):
            line(pen, "-0.06,0.03 -0.05,-0.05 0.03,-0.07 0.07,-0.01", pen.shade(0xFFF0804F, 0.4), 0.062)
            line(pen, "-0.06,0.03 -0.05,-0.055 0.03,-0.075 0.07,-0.015", 0xFFF58F5E, 0.046)
            for k in ((-0.056, -0.02), (-0.02, -0.066), (0.03, -0.07)):
                dot(pen, k[0], k[1], 0.012, 0xFFD9552E)
    for x, y in ((-0.33, -0.19), (0.34, -0.2)):
        pen.shape(curvy(f"{x - 0.07},{y} {x},{y - 0.05} {x + 0.07},{y}! {x},{y + 0.03}"), 0xFF2E3450, depth=0.01)
        pen.fill(ellipse(x, y + 0.002, 0.04, 0.016), 0xFFF0A04A)
    for x, y in ((-0.1, -0.1), (0.13, -0.11)):
        pen.fill(ellipse(x, y, 0.06, 0.034), LEMON)
        pen.fill(ellipse(x, y, 0.045, 0.022), pale(LEMON, 0.5))
    steam(pen, t, ((-0.15, -0.4), (0.16, -0.4)), 0.28, 0.022)


def lasagna(pen: Pen, colour: int, t: float) -> None:
    """A slice of lasagna in its layers on a plate."""
    flat_plate(pen)
    for k in range(4):
        y = -0.1 - k * 0.095
        wavy = curvy(
            f"-0.3,{y}! -0.3,{y - 0.05}! -0.1,{y - 0.06} 0.1,{y - 0.045} 0.32,{y - 0.055}! 0.32,{y}! 0.1,{y + 0.015} -0.1,{y}"
        )
        pen.shape(curvy(f"-0.31,{y - 0.04}! 0.33,{y - 0.04}! 0.34,{y - 0.085} 0.1,{y - 0.1} -0.3,{y - 0.09}"), SAUCE, depth=0.01)
        pen.shape(wavy, 0xFFF6DFA0, depth=0.015)
    pen.shape(
        curvy(
            "-0.33,-0.44 -0.2,-0.53 0.1,-0.55 0.34,-0.46 0.34,-0.38 0.28,-0.3 0.22,-0.4 0.08,-0.4 0.02,-0.26 "
            "-0.06,-0.4 -0.22,-0.39 -0.27,-0.32"
        ),
        colour,
        baked(colour),
        depth=0.03,
    )
    for x, y in ((-0.18, -0.46), (0.0, -0.49), (0.18, -0.45)):
        dot(pen, x, y, 0.045, alpha(baked(colour, -0.18), 0.7), 0.022)
    leaf(pen, 0.04, -0.5, 0.13, 40)
    leaf(pen, 0.04, -0.5, 0.12, -30, tone(GREEN, 0.05))
    steam(pen, t, ((-0.1, -0.6), (0.14, -0.6)), 0.24, 0.022)


def meatball(pen: Pen, colour: int, t: float) -> None:
    """Meatballs in tomato sauce."""
    flat_plate(pen)
    pen.fill(ellipse(0, -0.14, 0.4, 0.08), SAUCE)
    for x, y in ((-0.22, -0.2), (0.22, -0.2), (0.0, -0.18), (-0.11, -0.33), (0.12, -0.33)):
        orb(pen, x, y, 0.13, colour)
        pen.fill(
            curvy(
                f"{x - 0.11},{y - 0.05} {x},{y - 0.135} {x + 0.11},{y - 0.05} {x + 0.07},{y + 0.03} {x},{y - 0.03} "
                f"{x - 0.06},{y + 0.04}"
            ),
            TOMATO,
        )
        dot(pen, x - 0.03, y - 0.09, 0.016, alpha(WHITE, 0.5))
    leaf(pen, 0.0, -0.42, 0.13, 30)
    steam(pen, t, ((-0.14, -0.5), (0.14, -0.5)), 0.24, 0.022)


def ham(pen: Pen, colour: int, _: float) -> None:
    """A roast ham on the bone, scored, with a first slice."""
    slab(pen, (-0.5, -0.08, 0.5, 0.0), 0.03, BOARD, 0.03)
    pen.segment((0.34, -0.36), (0.48, -0.5), 0xFFE4D3B4, 0.07)
    for x, y in ((0.47, -0.54), (0.52, -0.48)):
        orb(pen, x, y, 0.05, 0xFFE4D3B4)
    body = curvy("-0.4,-0.26 -0.3,-0.52 0.02,-0.58 0.3,-0.46 0.42,-0.36 0.34,-0.24 0.1,-0.08 -0.26,-0.06")
    pen.shape(body, baked(colour, -0.12), depth=0.07)
    with clipped(pen, body):
        for k in range(-5, 7):
            line(pen, f"{k * 0.12 - 0.2},-0.6 {k * 0.12 + 0.06},-0.05", alpha(baked(colour, -0.28), 0.7), 0.014)
            line(pen, f"{k * 0.12 + 0.2},-0.6 {k * 0.12 - 0.1},-0.05", alpha(baked(colour, -0.28), 0.5), 0.014)
    pen.shape(ellipse(-0.31, -0.27, 0.14, 0.21), 0xFFF6E2D2, depth=0.02)
    pen.shape(ellipse(-0.305, -0.265, 0.115, 0.18), colour, depth=0.02)
    dot(pen, -0.3, -0.22, 0.036, 0xFFF4ECDC, 0.045)
    pen.shape(ellipse(-0.3, -0.08, 0.17, 0.045), colour, depth=0.01)


def ribs(pen: Pen, colour: int, _: float) -> None:
    """A glazed rack of ribs on a board."""
    slab(pen, (-0.5, -0.07, 0.5, 0.0), 0.03, BOARD, 0.03)
    for k in range(7):
        x = -0.36 + k * 0.12
        pen.segment((x, -0.3), (x + 0.025, -0.5), 0xFFF4ECDC, 0.045)
        dot(pen, x + 0.026, -0.51, 0.03, 0xFFF4ECDC)
    rack = curvy("-0.46,-0.1 -0.45,-0.34 -0.2,-0.42 0.2,-0.43 0.45,-0.36 0.46,-0.12 0.2,-0.05 -0.2,-0.05")
    pen.shape(rack, colour, depth=0.06)
    with clipped(pen, rack):
        for k in range(8):
            x = -0.42 + k * 0.12
            line(pen, f"{x},-0.42 {x - 0.02},-0.05", alpha(pen.shade(pen.shade(colour)), 0.8), 0.022)
            line(pen, f"{x + 0.05},-0.36 {x + 0.04},-0.2", alpha(0xFFFFC890, 0.5), 0.02)


def tagine(pen: Pen, colour: int, t: float) -> None:
    """A clay pot with its cone of a lid, painted."""
    pen.shape(both("0.5,-0.26! 0.46,-0.1 0.34,0! 0,0", 0.3), colour, depth=0.06)
    cone = both("0.045,-0.86 0.1,-0.7 0.28,-0.42 0.45,-0.27! 0,-0.24", 0.4)
    pen.shape(cone, pen.lit(colour, 0.12), depth=0.07)
    with clipped(pen, cone):
        for y, tint in ((-0.36, 0xFFF6EBD2), (-0.6, 0xFFF6EBD2)):
            pen.stroke([(-0.48 + k * 0.048, y + 0.03 * (-1) ** k, 1.0) for k in range(21)], tint, 0.016)
            for k in range(11):
                dot(pen, -0.456 + k * 0.096, y + 0.05, 0.014, 0xFF2F7F8A)
    slab(pen, (-0.52, -0.3, 0.52, -0.235), 0.03, pen.shade(colour, 0.25), 0.02)
    orb(pen, 0, -0.9, 0.075, pen.lit(colour, 0.2), 0.06)
    steam(pen, t, ((-0.34, -0.42), (0.34, -0.42)), 0.24, 0.022)


def fish_and_chips(pen: Pen, colour: int, _: float) -> None:
    """Battered fish and chips in paper, with lemon."""
    pen.shape(soft("-0.5,-0.42 -0.28,-0.34 0,-0.4 0.3,-0.33 0.5,-0.44 0.36,0 -0.36,0", 0.03), PAPER, depth=0.06)
    for k in range(9):
        with turned(pen, -28 + k * 7.5, -0.3 + k * 0.075, -0.28):
            slab(pen, (-0.03, -0.26 + 0.05 * (k % 3), 0.03, 0.1), 0.012, 0xFFF2C75A if k % 2 else 0xFFE9B545, 0.02)
    fish = curvy("-0.44,-0.36 -0.3,-0.52 0.05,-0.52 0.3,-0.42 0.48,-0.54! 0.46,-0.3! 0.28,-0.32 0.0,-0.22 -0.32,-0.24")
    with turned(pen, -6, 0, 0.02):
        pen.shape(fish, colour, baked(colour), depth=0.06)
        for i in range(14):
            dot(pen, -0.32 + i * 0.05, -0.38 + 0.07 * math.sin(i * 2.0), 0.018, alpha(baked(colour, -0.16 if i % 2 else 0.14), 0.7))
    pen.shape(soft("-0.44,-0.22 -0.2,-0.17 0.1,-0.2 0.44,-0.14 0.36,0 -0.36,0", 0.03), pen.lit(PAPER, 0.2), depth=0.04)
    for y in (-0.11, -0.07, -0.03):
        line(pen, f"-0.28,{y} 0.26,{y + 0.004}", alpha(0xFF8A8478, 0.5), 0.008)
    pen.shape(curvy("0.22,-0.2! 0.42,-0.26 0.46,-0.14! 0.34,-0.1"), LEMON, depth=0.02)


def cheese_board(pen: Pen, colour: int, _: float) -> None:
    """A board with cheeses, grapes, a fig and crackers."""
    slab(pen, (-0.5, -0.07, 0.5, 0.0), 0.025, BOARD, 0.03)
    pen.shape(soft("-0.44,-0.07 -0.1,-0.07 -0.1,-0.2 -0.44,-0.34", 0.01), colour, depth=0.03)
    pen.fill(soft("-0.44,-0.34 -0.1,-0.2 -0.18,-0.27 -0.4,-0.38", 0.01), pen.lit(colour, 0.35))
    for x, y, r in ((-0.34, -0.18, 0.03), (-0.24, -0.13, 0.022), (-0.18, -0.17, 0.016)):
        dot(pen, x, y, r, pen.shade(colour, 0.8))
    slab(pen, (-0.07, -0.2, 0.16, -0.06), 0.02, 0xFFF4F0E4, 0.025)
    pen.fill(ellipse(0.045, -0.2, 0.115, 0.035), 0xFFFBF8F0)
    pen.fill(soft("0.06,-0.2 0.15,-0.185 0.16,-0.08 0.07,-0.06", 0.004), 0xFFF7E7AE)
    for i in range(9):
        orb(pen, 0.25 + 0.062 * (i % 4) - 0.03 * (i // 4), -0.1 - 0.055 * (i // 4), 0.036, 0xFF6A3F8A)
    line(pen, "0.32,-0.24 0.34,-0.3", WOOD, 0.016)
    for k in range(3):
        with turned(pen, -66, 0.42 + 0.03 * k, -0.07):
            slab(pen, (0, -0.025, 0.16, 0.0), 0.006, 0xFFE0B070, 0.005)


def fondue(pen: Pen, colour: int, t: float) -> None:
    """A pot of melted cheese over its burner, with forks."""
    for s in (-1, 1):
        line(pen, f"{s * 0.26},-0.34 {s * 0.3},0", 0xFF3E3A48, 0.03)
    line(pen, "-0.29,-0.08 0.29,-0.08", 0xFF3E3A48, 0.024)
    pen.fill(curvy("0,-0.3! 0.05,-0.2 0.03,-0.12 -0.03,-0.12 -0.05,-0.2"), 0xFFFF9D3A)
    slab(pen, (-0.09, -0.13, 0.09, -0.06), 0.02, 0xFF8A8FA0, 0.02)
    for turn, x in ((-36, -0.16), (34, 0.18)):
        with turned(pen, turn, x, -0.62):
            pen.segment((0, 0.05), (0, -0.34), 0xFFC4CAD6, 0.018)
            pen.segment((0, -0.24), (0, -0.38), 0xFF6A4630, 0.034)
    pen.shape(both("0.4,-0.64! 0.42,-0.48 0.3,-0.32 0,-0.3"), colour, depth=0.07)
    pen.segment((0.36, -0.5), (0.56, -0.56), pen.shade(colour, 0.4), 0.05)
    pen.fill(ellipse(0, -0.64, 0.4, 0.08), pen.shade(colour, 0.5))
    pen.fill(ellipse(0, -0.635, 0.36, 0.062), 0xFFF8CE5A)
    line(pen, "-0.2,-0.64 0,-0.66 0.16,-0.63", alpha(WHITE, 0.5), 0.02)
    steam(pen, t, ((0.0, -0.74),), 0.24, 0.022)


SUPPERS: dict[str, PropSpec] = {
    "paella": PropSpec(paella, 0.3, "ground", 0xFFF2B63A, (-0.618, -0.729, 0.618, 0.057)),
    "lasagna": PropSpec(lasagna, 0.17, "ground", 0xFFF6CE66, (-0.53, -0.886, 0.53, 0.041)),
    "meatball": PropSpec(meatball, 0.17, "ground", 0xFF8A4E34, (-0.53, -0.786, 0.53, 0.041)),
    "ham": PropSpec(ham, 0.26, "ground", 0xFFE58E8A, (-0.532, -0.627, 0.604, 0.032)),
    "ribs": PropSpec(ribs, 0.24, "ground", 0xFF9A4426, (-0.53, -0.574, 0.53, 0.03)),
    "tagine": PropSpec(tagine, 0.2, "ground", 0xFFC8693A, (-0.554, -0.992, 0.554, 0.031)),
    "fish_and_chips": PropSpec(fish_and_chips, 0.19, "ground", 0xFFDC9A42, (-0.512, -0.596, 0.507, 0.029)),
    "cheese_board": PropSpec(cheese_board, 0.26, "ground", 0xFFF4C84E, (-0.531, -0.409, 0.576, 0.031)),
    "fondue": PropSpec(fondue, 0.2, "ground", 0xFFC23B2E, (-0.458, -1.025, 0.619, 0.047)),
}

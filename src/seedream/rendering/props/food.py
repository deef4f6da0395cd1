"""Meals and snacks, and with the sweets and drinks beside them all that is prepared; one unit is their larger extent."""

from __future__ import annotations

import math
import random
from typing import Any

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.drinks import DRINKS
from seedream.rendering.props.finish import GREEN, baked, gloss, leaf, steam, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.palette import STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec
from seedream.rendering.props.sweets import SWEETS

LETTUCE, TOMATO, CHEDDAR, HAM, PATTY, SAUSAGE, MUSTARD = (
    0xFF7DB552, 0xFFDE4B3C, 0xFFF6C544, 0xFFEE9C96, 0xFF6B3D2C, 0xFFB4492F, 0xFFF6CE45,
)  # fmt: skip
RICE, NORI, DISH = 0xFFFBF6EA, 0xFF2C3A34, 0xFFE9EDF0


def frill(pen: Pen, left: float, right: float, y: float, depth: float, waves: int, colour: int) -> None:
    """A layer whose lower edge hangs in waves: lettuce, melting cheese."""
    edge: list[Pt] = [(left, y, 1.0), (right, y, 1.0)]
    for i in range(waves * 2 + 1):
        edge.append((right + (left - right) * i / (waves * 2), y + depth * (0.45 if i % 2 else 1.0)))
    pen.shape(spline(edge), colour, depth=depth * 0.3)


def sector(radius: float, start: float, end: float) -> Any:
    """Piece of a disc between two angles in degrees (0 right, clockwise)."""
    steps = max(int(abs(end - start) / 12), 2)
    angles = [math.radians(start + (end - start) * i / steps) for i in range(steps + 1)]
    arc: list[Pt] = [(radius * math.cos(a), radius * math.sin(a)) for a in angles]
    return spline([(0, 0, 1.0), (*arc[0], 1.0), *arc[1:-1], (*arc[-1], 1.0)])


def sandwich(pen: Pen, colour: int, _: float) -> None:
    """A sandwich of ham, cheese, tomato and lettuce, held by a stick."""
    crust, crumb = baked(colour, -0.08), pen.lit(colour, 0.38)
    slab(pen, (-0.48, -0.15, 0.48, 0.0), 0.05, colour, 0.05)
    frill(pen, -0.47, 0.47, -0.2, 0.09, 6, HAM)
    slab(pen, (-0.46, -0.235, 0.46, -0.18), 0.02, TOMATO)
    frill(pen, -0.48, 0.48, -0.27, 0.1, 5, CHEDDAR)
    frill(pen, -0.5, 0.5, -0.32, 0.085, 8, LETTUCE)
    slab(pen, (-0.49, -0.48, 0.49, -0.29), 0.06, colour, 0.05)
    pen.fill(soft("-0.49,-0.42 0.49,-0.42 0.4,-0.72 -0.4,-0.72", 0.11), crust)
    pen.fill(soft("-0.42,-0.455 0.42,-0.455 0.35,-0.69 -0.35,-0.69", 0.08), crumb)
    for x, y in ((-0.2, -0.52), (-0.08, -0.62), (0.12, -0.5), (0.24, -0.6), (-0.28, -0.61), (0.02, -0.54)):
        dot(pen, x, y, 0.018, pen.shade(crumb, 0.3), 0.011)
    pen.segment((0.0, -0.58), (0.0, -0.92), 0xFFD9B07A, 0.022)
    orb(pen, 0, -0.8, 0.065, 0xFF8FA843, 0.055)


def hot_dog(pen: Pen, colour: int, _: float) -> None:
    """A sausage in its bun with a line of mustard."""
    pen.shape(
        curvy("-0.47,-0.26 -0.44,-0.45 -0.25,-0.545 0,-0.525 0.25,-0.545 0.44,-0.45 0.47,-0.26 0,-0.2"),
        tone(colour, -0.03),
        depth=0.05,
    )
    sausage = curvy(
        "-0.545,-0.32 -0.5,-0.395 -0.4,-0.385 0,-0.345 0.4,-0.385 0.5,-0.395 0.545,-0.32 0.49,-0.22 0,-0.16 -0.49,-0.22"
    )
    pen.shape(sausage, SAUSAGE, depth=0.05)
    wave = [(-0.42 + 0.07 * i, (-0.335 if i % 2 else -0.275) - 0.05 * ((i - 6) / 6) ** 2) for i in range(13)]
    body = curvy(
        "-0.49,-0.17 -0.45,-0.255 -0.3,-0.255 0,-0.225 0.3,-0.255 0.45,-0.255 0.49,-0.17 0.45,-0.05 0.32,0.0 "
        "0,0.0 -0.32,0.0 -0.45,-0.05"
    )
    pen.shape(body, colour, depth=0.06)
    pen.stroke(wave, MUSTARD, 0.042)
    line(pen, "-0.43,-0.215 -0.3,-0.222 0,-0.19 0.3,-0.222 0.43,-0.215", pen.lit(colour, 0.45), 0.03)
    gloss(pen, "0.12,-0.135 0.26,-0.145 0.37,-0.13", 0.028, 0.35)


def pizza(pen: Pen, colour: int, t: float) -> None:
    """A salami pizza, one slice drawn out."""
    crust = baked(colour)
    toppings = (
        (-0.2, -0.22),
        (0.14, -0.27),
        (-0.32, 0.06),
        (-0.06, 0.02),
        (-0.17, 0.29),
        (0.3, -0.04),
        (0.2, 0.22),
        (0.02, -0.02 + 0.36),
    )
    with turned(pen, 0, 0, -0.375):
        pen.canvas.scale(1.0, 0.62)
        for start, end, dx, dy in ((78.0, 390.0, -0.02, 0.0), (30.0, 78.0, 0.06, 0.045)):
            whole, cheese = sector(0.48, start, end), sector(0.415, start, end)
            with turned(pen, 0, dx, dy):
                with turned(pen, 0, 0, 0.075):
                    pen.fill(whole, pen.shade(crust, 0.9))
                pen.shape(whole, crust, depth=0.03)
                pen.fill(cheese, colour)
                with clipped(pen, cheese):
                    for x, y in (
                        (-0.05, -0.33),
                        (-0.27, -0.08),
                        (0.1, -0.1),
                        (-0.3, 0.22),
                        (0.0, 0.18),
                        (0.28, 0.12),
                        (0.28, -0.22),
                    ):
                        dot(pen, x, y, 0.07, pale(tone(colour, 0.03), 0.35), 0.05)
                    for x, y in toppings:
                        orb(pen, x, y, 0.078, 0xFFC9463A, depth=0.018)
                        dot(pen, x + 0.02, y - 0.02, 0.02, 0xFFE0705C)
    for x, y, turn in ((-0.1, -0.43, 60), (-0.28, -0.27, -50), (0.12, -0.3, 110)):
        leaf(pen, x, y, 0.1, turn, GREEN, 0.3)


def burger(pen: Pen, colour: int, _: float) -> None:
    """A burger with everything."""
    pen.shape(both("0.47,-0.19! 0.47,-0.08 0.37,0.0! 0,0.0!"), colour, depth=0.06)
    slab(pen, (-0.49, -0.32, 0.49, -0.16), 0.07, PATTY, 0.04)
    pen.fill(curvy("-0.48,-0.33! 0.48,-0.33! 0.4,-0.27 0.24,-0.17! 0.08,-0.28 -0.1,-0.28 -0.26,-0.19! -0.4,-0.28", 0.2), CHEDDAR)
    slab(pen, (-0.45, -0.4, 0.45, -0.31), 0.04, TOMATO, 0.03)
    frill(pen, -0.5, 0.5, -0.43, 0.1, 7, LETTUCE)
    bun = both("0,-0.87 0.22,-0.83 0.41,-0.7 0.49,-0.5 0.47,-0.42 0.4,-0.41 0,-0.41")
    pen.shape(bun, colour, depth=0.09)
    for x, y, turn in (
        (-0.22, -0.72, 30),
        (-0.04, -0.79, 0),
        (0.14, -0.73, -20),
        (0.02, -0.66, 15),
        (-0.13, -0.6, -10),
        (0.29, -0.62, 30),
        (-0.31, -0.58, 20),
        (0.17, -0.57, 0),
    ):
        with turned(pen, turn, x, y):
            dot(pen, 0, 0, 0.026, pen.lit(colour, 0.72), 0.016)
    gloss(pen, "0.24,-0.765 0.35,-0.69 0.405,-0.59", 0.032)


def fries(pen: Pen, colour: int, _: float) -> None:
    """Fries in their paper box."""
    rng = random.Random(5)
    for row, (count, low) in enumerate(((6, 0.0), (6, 0.09))):
        for i in range(count):
            x = -0.26 + 0.52 * i / (count - 1) + rng.uniform(-0.02, 0.02)
            top = -0.98 + low + rng.uniform(0.0, 0.16) + 0.3 * x * x
            with turned(pen, x * 30 + rng.uniform(-5, 5), x, -0.5):
                tint = pen.shade(0xFFF2C24E, 0.3) if row == 0 else (0xFFF4C853, 0xFFF8D674)[i % 2]
                slab(pen, (-0.05, top + 0.5, 0.05, 0.1), 0.015, tint, 0.016)
    box = curvy("-0.4,-0.68! -0.2,-0.55 0,-0.51 0.2,-0.55 0.4,-0.68! 0.3,0.0! -0.3,0.0!", 0.3)
    pen.shape(box, colour, depth=0.08)
    with clipped(pen, box):
        line(pen, "-0.42,-0.65 -0.2,-0.51 0,-0.47 0.2,-0.51 0.42,-0.65", pen.lit(colour, 0.4), 0.03)
    dot(pen, 0, -0.24, 0.12, pale(colour, 0.82))
    line(pen, "-0.055,-0.235 0,-0.195 0.055,-0.235", colour, 0.026)
    for x in (-0.04, 0.04):
        dot(pen, x, -0.28, 0.016, colour)


def sushi(pen: Pen, colour: int, _: float) -> None:
    """Nigiri: a striped slice of fish over rice, tied with seaweed."""
    pen.shape(
        curvy("-0.44,-0.1 -0.42,-0.24 -0.3,-0.3 0.3,-0.3 0.42,-0.24 0.44,-0.1 0.4,-0.01 0.3,0.0 -0.3,0.0 -0.4,-0.01"),
        RICE,
        depth=0.05,
    )
    for i in range(13):
        with turned(pen, (i * 47) % 180, -0.38 + i * 0.063, -0.045 - 0.05 * (i % 3)):
            dot(pen, 0, 0, 0.026, pen.shade(RICE, 0.22), 0.012)
    fish = curvy(
        "-0.51,-0.1! -0.5,-0.24 -0.4,-0.42 -0.15,-0.52 0.15,-0.53 0.4,-0.43 0.5,-0.26 0.51,-0.12! 0.4,-0.09 "
        "0.25,-0.13 0,-0.17 -0.25,-0.13 -0.4,-0.085"
    )
    pen.shape(fish, colour, depth=0.06)
    with clipped(pen, fish):
        for x in (-0.42, -0.27, 0.17, 0.32, 0.46):
            line(pen, f"{x + 0.1},-0.56 {x + 0.02},-0.4 {x - 0.02},-0.25 {x + 0.02},-0.05", pale(colour, 0.6), 0.024)
    band = curvy("-0.11,-0.53! 0.09,-0.54! 0.1,-0.3 0.09,0.0! -0.11,0.0! -0.1,-0.3", 0.3)
    pen.shape(band, NORI, depth=0.03)
    gloss(pen, "0.17,-0.475 0.3,-0.44 0.4,-0.36", 0.024, 0.5)


def soup(pen: Pen, colour: int, t: float) -> None:
    """A bowl of soup with cream, herbs and a spoon."""
    ware = pale(colour, 0.5)
    steam(pen, t, ((-0.2, -0.72), (0.0, -0.74), (0.2, -0.72)), 0.24, 0.03)
    slab(pen, (-0.2, -0.05, 0.2, 0.0), 0.015, pen.shade(ware))
    pen.shape(both("0.47,-0.48! 0.44,-0.28 0.31,-0.1 0.2,-0.03!"), ware, depth=0.08)
    pen.fill(ellipse(0, -0.48, 0.47, 0.2), pen.lit(ware, 0.4))
    pen.fill(ellipse(0, -0.475, 0.42, 0.17), pen.shade(ware, 0.7))
    broth = ellipse(0, -0.462, 0.4, 0.152)
    pen.fill(broth, colour)
    with clipped(pen, broth):
        line(pen, "-0.24,-0.45 -0.18,-0.53 0.02,-0.55 0.14,-0.48 0.02,-0.42 -0.1,-0.46 -0.02,-0.49", pen.lit(colour, 0.75), 0.024)
    for x, y, turn in ((-0.1, -0.39, 70), (0.07, -0.51, -40), (0.1, -0.4, 30), (-0.22, -0.47, 120)):
        leaf(pen, x, y, 0.07, turn, GREEN, 0.36)
    pen.segment((0.2, -0.48), (0.47, -0.75), STEEL, 0.045)
    pen.segment((0.215, -0.5), (0.46, -0.745), pale(STEEL, 0.6), 0.014)
    gloss(pen, "0.39,-0.28 0.33,-0.19 0.25,-0.12", 0.024)


def salad(pen: Pen, colour: int, _: float) -> None:
    """A heap of leaves with tomato and cucumber in a wooden bowl."""
    for x, y, length, turn, light in (
        (-0.3, -0.3, 0.42, -58, -0.08), (0.3, -0.3, 0.42, 58, -0.08), (-0.17, -0.34, 0.52, -30, -0.05),
        (0.19, -0.34, 0.5, 32, -0.05), (0.0, -0.36, 0.56, 3, -0.07), (-0.24, -0.28, 0.38, -38, 0.02),
        (0.25, -0.28, 0.36, 42, 0.02), (-0.06, -0.32, 0.42, -12, 0.03), (0.12, -0.32, 0.38, 18, 0.07),
        (-0.36, -0.24, 0.3, -72, 0.06), (0.37, -0.24, 0.28, 74, 0.06),
    ):  # fmt: skip
        with turned(pen, turn, x, y, length):
            blade = both("0,-1 0.13,-0.93 0.2,-0.8 0.3,-0.7 0.29,-0.54 0.36,-0.4 0.26,-0.22 0.2,0.1!")
            pen.shape(blade, tone(colour, light), depth=0.12)
            line(pen, "0,0 0.02,-0.45 0,-0.8", pen.lit(tone(colour, light), 0.45), 0.05)
    for x, y, r in ((-0.22, -0.4, 0.1), (0.27, -0.42, 0.09)):
        orb(pen, x, y, r, TOMATO)
        dot(pen, x + 0.03, y - 0.035, 0.02, alpha(WHITE, 0.5))
    for x, y in ((0.04, -0.42),):
        dot(pen, x, y, 0.105, 0xFF4F8F46, 0.09)
        dot(pen, x, y, 0.085, 0xFFD8EBB0, 0.072)
        dot(pen, x, y, 0.045, 0xFFBBD98A, 0.038)
    bowl = both("0.48,-0.31! 0.44,-0.16 0.32,-0.03 0.24,0.0!")
    pen.shape(bowl, WOOD, depth=0.07)
    with clipped(pen, bowl):
        line(pen, "-0.5,-0.29 0,-0.26 0.5,-0.29", pen.lit(WOOD, 0.3), 0.035)


def pasta(pen: Pen, colour: int, t: float) -> None:
    """A nest of spaghetti with tomato sauce on a plate."""
    pen.fill(ellipse(0, -0.14, 0.5, 0.14), pen.shade(DISH, 0.8))
    pen.fill(ellipse(0, -0.165, 0.5, 0.135), DISH)
    pen.fill(ellipse(0, -0.16, 0.38, 0.09), pen.shade(DISH, 0.4))
    heap = both("0,-0.66 0.2,-0.6 0.34,-0.42 0.42,-0.2 0.36,-0.1 0.2,-0.055 0,-0.045")
    pen.shape(heap, pen.shade(colour, 0.4), depth=0.08)
    rng = random.Random(8)
    with clipped(pen, heap):
        for i in range(30):
            x, y = rng.uniform(-0.34, 0.34), -0.08 - 0.5 * rng.random() ** 1.2
            w, h, tilt = rng.uniform(0.12, 0.26), rng.uniform(0.05, 0.12), rng.uniform(-30, 30)
            strand = (colour, pen.lit(colour, 0.3), tone(colour, -0.05))[i % 3]
            with turned(pen, tilt, x, y):
                line(pen, f"{-w},{h} {-w * 0.6},{-h * 0.5} 0,{-h} {w * 0.6},{-h * 0.5} {w},{h}", strand, 0.036)
    sauce = curvy("-0.2,-0.5 -0.12,-0.62 0.02,-0.68 0.15,-0.6 0.22,-0.48 0.17,-0.4 0.1,-0.45 0.04,-0.37 -0.05,-0.44 -0.13,-0.38")
    pen.shape(sauce, TOMATO, depth=0.04)
    for x, y in ((-0.07, -0.54), (0.08, -0.52)):
        orb(pen, x, y, 0.045, pen.shade(TOMATO, 0.7), depth=0.01)
    leaf(pen, 0.01, -0.6, 0.17, 48, GREEN, 0.36)
    leaf(pen, 0.0, -0.6, 0.15, -52, 0xFF4A8446, 0.36)


def bread(pen: Pen, colour: int, _: float) -> None:
    """A loaf cut open, scored on top."""
    loaf = curvy("-0.3,0.0! 0.38,0.0! 0.47,-0.06 0.49,-0.2 0.5,-0.34 0.49,-0.5 0.38,-0.6 0.2,-0.63 -0.1,-0.63 -0.3,-0.62!", 0.4)
    pen.shape(loaf, colour, depth=0.07)
    for x in (-0.02, 0.15, 0.32):
        with turned(pen, 14, x, -0.5):
            pen.fill(both("0,-0.13! 0.03,-0.04 0.025,0.08 0,0.17!"), pen.lit(colour, 0.4))
    face = curvy(
        "-0.46,0.0! -0.14,0.0! -0.1,-0.04 -0.11,-0.28 -0.05,-0.42 -0.08,-0.55 -0.2,-0.63 -0.4,-0.63 -0.52,-0.55 "
        "-0.55,-0.42 -0.49,-0.28 -0.5,-0.04",
        0.4,
    )
    pen.fill(face, pen.shade(colour, 0.45))
    with turned(pen, 0, -0.3, -0.31, 0.86):
        pen.canvas.translate(0.3, 0.31)
        crumb = pen.lit(colour, 0.62)
        pen.fill(face, crumb)
    for x, y in (
        (-0.4, -0.46),
        (-0.26, -0.5),
        (-0.2, -0.4),
        (-0.35, -0.34),
        (-0.24, -0.24),
        (-0.38, -0.18),
        (-0.2, -0.12),
        (-0.32, -0.08),
    ):
        dot(pen, x, y, 0.018, pen.shade(crumb, 0.25), 0.013)
    gloss(pen, "0.4,-0.54 0.445,-0.46 0.45,-0.34", 0.024, 0.35)


def cheese(pen: Pen, colour: int, _: float) -> None:
    """A wedge of cheese with holes."""
    pen.fill(soft("-0.5,-0.34 0.2,-0.66 0.5,-0.5 0.5,-0.4", 0.015), pen.lit(colour, 0.38))
    front = soft("-0.5,-0.35 0.5,-0.5 0.5,0 -0.5,0", 0.015)
    pen.shape(front, colour, depth=0.05)
    with clipped(pen, front):
        for x, y, rx, ry in (
            (-0.26, -0.2, 0.085, 0.08),
            (0.08, -0.3, 0.1, 0.095),
            (0.32, -0.14, 0.075, 0.07),
            (0.02, -0.06, 0.06, 0.055),
            (-0.4, -0.02, 0.055, 0.05),
            (0.5, -0.36, 0.07, 0.075),
            (-0.1, -0.42, 0.06, 0.05),
        ):
            hole = ellipse(x, y, rx, ry)
            pen.fill(hole, pen.shade(colour, 0.8))
            with clipped(pen, hole):
                dot(pen, x - pen.lx * 0.03, y + 0.03, rx, pen.shade(colour, 0.35), ry)
    for x, y, r in ((0.05, -0.5, 0.05), (0.25, -0.57, 0.04)):
        dot(pen, x, y, r, pen.shade(colour, 0.45), r * 0.42)


def egg(pen: Pen, colour: int, _: float) -> None:
    """A boiled egg in a cup."""
    pen.shape(both("0,-1.0 0.15,-0.95 0.28,-0.76 0.33,-0.53 0.28,-0.33 0,-0.25"), colour, depth=0.09)
    for x, y in ((-0.1, -0.7), (0.02, -0.56), (-0.16, -0.55), (0.1, -0.68), (-0.02, -0.82)):
        dot(pen, x, y, 0.011, alpha(pen.shade(colour), 0.5))
    gloss(pen, "0.14,-0.86 0.22,-0.74 0.25,-0.62", 0.04, 0.6)
    pen.shape(both("0.3,-0.42! 0.26,-0.24 0.1,-0.13 0.1,-0.08 0.2,0.0! 0,0"), 0xFF7FA9C4, depth=0.06)
    pen.fill(curvy("-0.3,-0.42! -0.15,-0.385 0.15,-0.385 0.3,-0.42! 0.28,-0.34 0.14,-0.3 -0.14,-0.3 -0.28,-0.34"), 0xFFDCE9EE)


def taco(pen: Pen, colour: int, _: float) -> None:
    """A taco, full to the brim."""
    pen.fill(both("0,-0.62 0.25,-0.56 0.44,-0.34 0.48,0.0! 0,0.0"), pen.shade(colour, 0.75))
    filling = ((LETTUCE, 0.085), (PATTY, 0.075), (LETTUCE, 0.09), (TOMATO, 0.07), (CHEDDAR, 0.06))
    for i in range(15):
        a = math.radians(199 + 142 * i / 14)
        tint, r = filling[(i * 2) % 5]
        orb(pen, 0.01 + 0.42 * math.cos(a), -0.03 + 0.53 * math.sin(a), r, tint, depth=0.02)
    shell = both("0,-0.5 0.2,-0.46 0.38,-0.3 0.47,-0.1 0.48,-0.02 0.44,0.0! 0,0.0")
    pen.shape(shell, colour, depth=0.06)
    for x, y, r in (
        (-0.2, -0.22, 0.022),
        (0.05, -0.35, 0.018),
        (0.2, -0.2, 0.024),
        (-0.05, -0.12, 0.018),
        (0.33, -0.1, 0.016),
        (-0.3, -0.08, 0.016),
        (-0.1, -0.33, 0.014),
    ):
        dot(pen, x, y, r, alpha(pen.shade(colour), 0.55), r * 0.75)
    gloss(pen, "0.16,-0.41 0.29,-0.32 0.36,-0.2", 0.028, 0.4)


FOOD: dict[str, PropSpec] = {
    "sandwich": PropSpec(sandwich, 0.11, "ground", 0xFFE0A95F, (-0.53, -0.95, 0.53, 0.02)),
    "hot_dog": PropSpec(hot_dog, 0.11, "ground", 0xFFE2A55C, (-0.57, -0.57, 0.57, 0.02)),
    "pizza": PropSpec(pizza, 0.20, "ground", 0xFFF3C34C, (-0.53, -0.7, 0.53, 0.02)),
    "burger": PropSpec(burger, 0.085, "ground", 0xFFD98F45, (-0.54, -0.9, 0.54, 0.02)),
    "fries": PropSpec(fries, 0.10, "ground", 0xFFD8433C, (-0.5, -1.03, 0.5, 0.02)),
    "sushi": PropSpec(sushi, 0.05, "ground", 0xFFF2875C, (-0.54, -0.57, 0.54, 0.02)),
    "soup": PropSpec(soup, 0.12, "ground", 0xFFE58A3A, (-0.5, -1.0, 0.52, 0.02)),
    "salad": PropSpec(salad, 0.14, "ground", 0xFF74AE4C, (-0.68, -0.95, 0.67, 0.02)),
    "pasta": PropSpec(pasta, 0.15, "ground", 0xFFF0CB66, (-0.53, -0.76, 0.53, 0.02)),
    "bread": PropSpec(bread, 0.17, "ground", 0xFFCF8B45, (-0.59, -0.67, 0.54, 0.02)),
    "cheese": PropSpec(cheese, 0.10, "ground", 0xFFF5C646, (-0.53, -0.68, 0.53, 0.02)),
    "egg": PropSpec(egg, 0.0385, "ground", 0xFFE9B98C, (-0.37, -1.03, 0.37, 0.02)),
    "taco": PropSpec(taco, 0.11, "ground", 0xFFEDB54C, (-0.51, -0.67, 0.51, 0.02)),
    **SWEETS,
    **DRINKS,
}

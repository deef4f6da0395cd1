"""More that is picked and pulled: fruit of warm countries, stalks, roots, herbs, cotton; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import GREEN, gloss, leaf, tone
from seedream.rendering.props.kit import block, both, clipped, curvy, dot, line, orb, pale, slab, soft, star, turned
from seedream.rendering.props.palette import PAPER, WHITE
from seedream.rendering.props.spec import PropSpec

STALK, BARK, SEED = 0xFF5E8A3C, 0xFF7A5640, 0xFF2E2630


def fig(pen: Pen, colour: int, _: float) -> None:
    """A fig, and half of one that shows its seeds."""
    with turned(pen, 12, 0.2, -0.02):
        body = both("0.03,-0.84! 0.06,-0.7 0.28,-0.36 0.26,-0.1 0.1,0 0,0.01")
        pen.shape(body, colour, depth=0.08)
        for k in (-0.12, 0.0, 0.12):
            line(pen, f"{k * 0.3},-0.72 {k * 1.3},-0.36 {k},-0.08", alpha(pale(colour, 0.3), 0.6), 0.012)
    with turned(pen, -10, -0.2, 0):
        body = both("0.02,-0.66! 0.05,-0.54 0.25,-0.28 0.22,-0.06 0.09,0 0,0.01")
        pen.shape(body, pen.shade(colour, 0.3), depth=0.03)
        with turned(pen, 0, 0, -0.02, 0.88):
            pen.fill(body, 0xFFF2DFC4)
        with turned(pen, 0, 0, -0.06, 0.68):
            pen.fill(body, 0xFFC84A5A)
        for i in range(24):
            a, q = i * 2.39996, math.sqrt((i + 0.5) / 24)
            dot(pen, 0.13 * q * math.cos(a), -0.24 + 0.15 * q * math.sin(a), 0.011, 0xFFF6D9A0)


def lychee(pen: Pen, colour: int, _: float) -> None:
    """Lychees with bumpy skin, one of them peeled."""
    leaf(pen, 0.1, -0.64, 0.3, 66)
    leaf(pen, 0.02, -0.64, 0.28, -50, tone(GREEN, -0.05))
    for x, y in ((-0.22, -0.24), (0.04, -0.5), (0.26, -0.24)):
        peeled = x > 0.2
        orb(pen, x, y, 0.24, 0xFFF4EEE8 if peeled else colour)
        if peeled:
            pen.shape(
                curvy("0.04,-0.2 0.12,-0.26 0.2,-0.18 0.28,-0.26 0.36,-0.18 0.44,-0.26 0.48,-0.18 0.42,0 0.1,0"), colour, depth=0.03
            )
        for i in range(0 if peeled else 22):
            a, q = i * 2.39996, math.sqrt((i + 0.5) / 22) * 0.9
            dot(
                pen,
                x + 0.22 * q * math.cos(a),
                y + 0.22 * q * math.sin(a),
                0.02,
                pen.shade(colour, 0.45) if i % 2 else pale(colour, 0.2),
            )
        gloss(pen, f"{x + 0.06},{y - 0.16} {x + 0.13},{y - 0.1}", 0.03, 0.6)


def dragon_fruit(pen: Pen, colour: int, _: float) -> None:
    """A dragon fruit: pink scales, and a white half full of seeds."""
    with turned(pen, 14, 0.2, 0):
        pen.shape(both("0,-0.72 0.2,-0.62 0.28,-0.34 0.2,-0.06 0,0"), colour, depth=0.07)
        for x, y, turn in (
            (-0.14, -0.2, -50),
            (0.16, -0.2, 50),
            (-0.18, -0.42, -34),
            (0.2, -0.44, 36),
            (0.0, -0.34, 4),
            (-0.04, -0.6, -12),
            (0.08, -0.62, 16),
            (0.02, -0.12, 0),
        ):
            with turned(pen, turn, x, y):
                pen.shape(both("0,-0.24! 0.055,-0.06 0.06,0.05 0,0.06"), tone(0xFF8CB84A, 0.02), depth=0.015)
                pen.fill(both("0,-0.1 0.05,-0.02 0.05,0.05 0,0.06"), colour)
    with turned(pen, -12, -0.22, 0):
        pen.shape(both("0,-0.54 0.2,-0.48 0.26,-0.26 0.18,-0.04 0,0"), colour, depth=0.03)
        pen.fill(both("0,-0.48 0.16,-0.43 0.205,-0.26 0.14,-0.09 0,-0.06"), 0xFFFCFAF6)
        for i in range(34):
            a, q = i * 2.39996, math.sqrt((i + 0.5) / 34)
            dot(pen, 0.16 * q * math.cos(a), -0.27 + 0.17 * q * math.sin(a), 0.009, SEED)


def persimmon(pen: Pen, colour: int, _: float) -> None:
    """A round orange fruit with a star of leaves on its top."""
    pen.shape(both("0,-0.66 0.32,-0.64 0.5,-0.4 0.44,-0.12 0.22,0 0,0.01"), colour, depth=0.11)
    for degrees in (-100, -40, 30, 96):
        leaf(pen, 0.0, -0.62, 0.26, degrees, tone(GREEN, -0.04, 0, 0.8), 0.42)
    pen.segment((0, -0.62), (0.03, -0.72), BARK, 0.04)
    gloss(pen, "0.3,-0.5 0.39,-0.36", 0.05)


def durian(pen: Pen, colour: int, _: float) -> None:
    """A large fruit all in spikes, opened on one side."""
    line(pen, "0,-0.88 0.02,-1.0", BARK, 0.07)
    body = both("0,-0.9 0.34,-0.82 0.48,-0.5 0.42,-0.16 0.2,0 0,0.01")
    pen.shape(body, colour, depth=0.1)
    for row in range(9):
        for k in range(9):
            x, y = -0.44 + k * 0.11 + 0.055 * (row % 2), -0.84 + row * 0.1
            if (x / 0.47) ** 2 + ((y + 0.46) / 0.45) ** 2 < 1:
                pen.fill(soft(f"{x - 0.05},{y + 0.03} {x + 0.05},{y + 0.03} {x + 0.012},{y - 0.085}", 0.006), pen.lit(colour, 0.22))
                pen.fill(soft(f"{x - 0.05},{y + 0.03} {x},{y + 0.035} {x + 0.01},{y - 0.08}", 0.006), pen.shade(colour, 0.55))
    pen.fill(curvy("-0.06,-0.52 0.1,-0.62 0.24,-0.4 0.18,-0.12 0.02,-0.06 -0.1,-0.26"), 0xFFF8F0D8)
    for x, y in ((0.06, -0.44), (0.08, -0.22)):
        orb(pen, x, y, 0.095, 0xFFF6D662, 0.1)


def leek(pen: Pen, colour: int, _: float) -> None:
    """A leek: white shank with roots, green leaves that spread."""
    with turned(pen, 38, -0.3, -0.06):
        for k in (-2, -1, 0, 1, 2):
            line(pen, f"{k * 0.012},-0.02 {k * 0.03},0.07", 0xFFE3D9BE, 0.008)
        for turn, tint in ((-22, 0.3), (20, 0.15), (-9, 0.0), (8, 0.0)):
            with turned(pen, turn, 0, -0.5):
                pen.shape(both("0,-0.5 0.03,-0.42 0.06,0 0,0.04", 0.3), pen.shade(colour, tint), depth=0.02)
        slab(pen, (-0.065, -0.56, 0.065, 0.0), 0.05, 0xFFF3F3DF, 0.025)
        pen.fill(soft("-0.065,-0.58 0.065,-0.58 0.062,-0.42 0.02,-0.46 -0.02,-0.4 -0.06,-0.45", 0.01), alpha(colour, 0.75))


def celery(pen: Pen, colour: int, _: float) -> None:
    """A head of celery with its leaves."""
    for k, turn in enumerate((-16, 14, -8, 7, 0)):
        with turned(pen, turn, 0, -0.02):
            pen.shape(soft("-0.08,0 0.08,0 0.06,-0.6 -0.06,-0.6", 0.03), tone(colour, 0.02 * k), depth=0.03)
            for s in (-0.025, 0.025):
                pen.segment((s, -0.56), (s, -0.06), pen.shade(colour, 0.35), 0.01)
            for x, y, d in ((0, -0.58, -40), (0, -0.58, 36), (0, -0.62, 0), (0.0, -0.7, -60), (0.0, -0.7, 58)):
                leaf(pen, x, y, 0.22, d, tone(GREEN, -0.02 * k), 0.5)


def asparagus(pen: Pen, colour: int, _: float) -> None:
    """A bunch of asparagus tied with a string."""
    for k, x in enumerate((-0.2, 0.2, -0.1, 0.1, 0.0)):
        with turned(pen, x * 26, x * 0.7, 0):
            high = 0.86 - 0.05 * (k % 2)
            pen.shape(
                both(f"0,{-high - 0.1}! 0.06,{-high + 0.06} 0.05,-0.3 0.055,0! 0,0.01", 0.3),
                tone(colour, 0.025 * (k % 3)),
                depth=0.025,
            )
            for i in range(5):
                y = -high + 0.02 + i * 0.05
                pen.fill(
                    soft(
                        f"{0.02 * (-1) ** i - 0.03},{y + 0.03} {0.02 * (-1) ** i + 0.03},{y + 0.03} {0.02 * (-1) ** i},{y - 0.05}",
                        0.006,
                    ),
                    pen.shade(colour, 0.5),
                )
            pen.fill(soft(f"-0.05,{-high + 0.4} 0.02,{-high + 0.42} -0.02,{-high + 0.32}", 0.006), pen.shade(colour, 0.5))
            slab(pen, (-0.05, -0.1, 0.05, 0.0), 0.01, pale(colour, 0.55))
    slab(pen, (-0.24, -0.36, 0.24, -0.31), 0.02, 0xFFD9B883, 0.01)
    line(pen, "0.0,-0.33 0.1,-0.26 0.14,-0.2", 0xFFD9B883, 0.02)
    line(pen, "0.0,-0.33 -0.09,-0.25 -0.1,-0.18", 0xFFD9B883, 0.02)


def artichoke(pen: Pen, colour: int, _: float) -> None:
    """An artichoke of pointed scales on its stalk."""
    slab(pen, (-0.06, -0.16, 0.06, 0.0), 0.02, pale(colour, 0.25), 0.02)
    pen.fill(both("0,-0.94 0.2,-0.8 0.38,-0.46 0.3,-0.2 0.1,-0.12 0,-0.12"), pen.shade(colour, 0.6))
    for row, (y, half, n, high) in enumerate(
        ((-0.72, 0.1, 3, 0.24), (-0.58, 0.2, 4, 0.26), (-0.44, 0.28, 5, 0.26), (-0.3, 0.29, 6, 0.24), (-0.18, 0.2, 5, 0.2))
    ):
        for k in range(n):
            x = -half + 2 * half * k / (n - 1)
            with turned(pen, x * 70, x, y):
                pen.shape(both(f"0,{-high}! 0.07,{-high * 0.4} 0.075,0 0.03,0.05 0,0.06"), tone(colour, 0.025 * row), depth=0.025)
                line(pen, f"0,{-high * 0.75} 0,0.0", alpha(0xFF8A5A8A, 0.35), 0.014)


def green_bean(pen: Pen, colour: int, _: float) -> None:
    """A handful of green beans."""
    for k, (y, turn) in enumerate(((-0.06, -4), (-0.12, 6), (-0.18, -9), (-0.25, 3), (-0.3, -14))):
        with turned(pen, turn, 0, y):
            line(pen, "-0.45,0.02 -0.2,-0.05 0.15,-0.05 0.42,0.03", pen.shade(colour, 0.5), 0.085)
            line(pen, "-0.45,0.01 -0.2,-0.06 0.15,-0.06 0.42,0.02", tone(colour, 0.03 * (k % 3)), 0.068)
            line(pen, "-0.36,-0.02 -0.1,-0.08 0.2,-0.075", alpha(WHITE, 0.25), 0.014)
            line(pen, "0.44,0.02 0.51,0.01", STALK, 0.03)


def ginger_root(pen: Pen, colour: int, _: float) -> None:
    """A knobbly root of ginger, cut at one end."""
    for points in (
        "-0.4,-0.1 -0.16,-0.16 0.1,-0.18 0.36,-0.1",
        "-0.18,-0.18 -0.28,-0.36 -0.22,-0.46",
        "0.08,-0.2 0.2,-0.38 0.32,-0.44",
        "0.02,-0.16 -0.02,-0.3 0.02,-0.38",
    ):
        line(pen, points, pen.shade(colour), 0.2)
        with turned(pen, 0, -pen.lx * -0.02, -0.02):
            line(pen, points, colour, 0.15)
    for x, y in ((-0.26, -0.14), (-0.08, -0.16), (0.1, -0.18), (0.24, -0.14), (-0.26, -0.34), (0.18, -0.34)):
        line(pen, f"{x - 0.03},{y - 0.06} {x},{y} {x - 0.01},{y + 0.06}", alpha(pen.shade(colour), 0.8), 0.012)
    pen.fill(ellipse(0.42, -0.1, 0.05, 0.085), 0xFFF6DE8E)
    pen.fill(ellipse(0.425, -0.1, 0.03, 0.055), 0xFFF0CC66)


def cotton_plant(pen: Pen, colour: int, t: float) -> None:
    """A twig with open bolls of cotton."""
    line(pen, "-0.1,0 -0.02,-0.3 0.0,-0.6 0.08,-0.82", BARK, 0.03)
    line(pen, "-0.03,-0.3 -0.2,-0.46", BARK, 0.022)
    line(pen, "0.0,-0.5 0.2,-0.56", BARK, 0.022)
    leaf(pen, -0.05, -0.18, 0.24, 62)
    for x, y, r in ((-0.24, -0.52, 0.11), (0.26, -0.6, 0.11), (0.08, -0.86, 0.13)):
        for k in range(5):
            with turned(pen, -72 + k * 36 + 180, x, y + 0.02):
                pen.fill(both("0,0 0.04,-0.06 0,-0.17!"), 0xFF8A6444)
        for a in (90, 210, 330, 30):
            orb(pen, x + 0.55 * r * math.cos(math.radians(a)), y + 0.5 * r * math.sin(math.radians(a)), 0.72 * r, colour)
        orb(pen, x, y, r * 0.6, pen.lit(colour, 0.4))


def herb_pot(pen: Pen, colour: int, t: float) -> None:
    """A pot of kitchen herbs."""
    for i in range(20):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 20)
        x, y = 0.26 * q * math.cos(a), -0.56 + 0.2 * q * math.sin(a)
        line(pen, f"{x * 0.3},-0.34 {x * 0.8},{(y - 0.34) / 2} {x},{y}", pen.shade(colour, 0.6), 0.014)
    for i in range(26):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 26)
        x, y = 0.27 * q * math.cos(a), -0.58 + 0.21 * q * math.sin(a)
        leaf(
            pen,
            x,
            y,
            0.19,
            math.degrees(math.atan2(x, 0.4 - y * 0.2)) * 2 + 20 * math.sin(i),
            tone(colour, 0.03 * (i % 3) - 0.03),
            0.46,
        )
    pen.shape(soft("-0.24,-0.36 0.24,-0.36 0.18,0 -0.18,0", 0.02), 0xFFC46A42, depth=0.05)
    pen.shape(soft("-0.27,-0.4 0.27,-0.4 0.26,-0.31 -0.26,-0.31", 0.015), 0xFFD27A50, depth=0.02)


def cinnamon(pen: Pen, colour: int, _: float) -> None:
    """Three quills of cinnamon tied together, and a star of anise."""
    for k, (x, turn) in enumerate(((-0.1, -24), (0.1, -18), (0.0, -30))):
        with turned(pen, 90 + turn, x - 0.3, -0.14 - 0.07 * k):
            slab(pen, (-0.06, -0.82, 0.06, 0.0), 0.03, tone(colour, 0.03 * k), 0.025)
            pen.segment((0.0, -0.78), (0.0, -0.02), pen.shade(colour), 0.012)
            pen.fill(ellipse(0, -0.82, 0.06, 0.025), pen.shade(pen.shade(colour)))
            dot(pen, -0.022, -0.822, 0.02, colour, 0.012)
    line(pen, "-0.05,-0.06 0.0,-0.26 0.1,-0.46", 0xFFE6CFA0, 0.04)
    with turned(pen, 0, 0.3, -0.12):
        pen.canvas.scale(1, 0.8)
        for k in range(8):
            with turned(pen, k * 45):
                pen.shape(both("0,-0.02 0.045,-0.08 0.03,-0.14 0,-0.19!"), 0xFF7A4426, depth=0.015)
                dot(pen, 0, -0.09, 0.018, 0xFFC9853E)


def papaya(pen: Pen, colour: int, _: float) -> None:
    """Half a papaya with its black seeds."""
    with turned(pen, 24, 0.0, -0.02):
        skin = both("0,-0.94 0.16,-0.84 0.3,-0.44 0.26,-0.14 0.12,0 0,0.01")
        pen.shape(skin, 0xFF7FA044, depth=0.05)
        with turned(pen, 0, 0, -0.03, 0.93):
            pen.fill(skin, 0xFFF6B04E)
        with turned(pen, 0, 0, -0.06, 0.86):
            pen.fill(skin, colour)
        pen.fill(both("0,-0.66 0.07,-0.56 0.12,-0.32 0.08,-0.16 0,-0.14"), pen.shade(colour, 0.45))
        for i in range(22):
            a, q = i * 2.39996, math.sqrt((i + 0.5) / 22)
            orb(pen, 0.085 * q * math.cos(a), -0.36 + 0.2 * q * math.sin(a), 0.024, SEED)


def passion_fruit(pen: Pen, colour: int, _: float) -> None:
    """A passion fruit and its open half."""
    orb(pen, 0.22, -0.3, 0.27, colour)
    gloss(pen, "0.3,-0.48 0.39,-0.4", 0.04)
    pen.fill(ellipse(-0.2, -0.24, 0.28, 0.24), pen.shade(colour, 0.3))
    pen.fill(ellipse(-0.2, -0.245, 0.25, 0.21), 0xFFF4E8DC)
    pen.fill(ellipse(-0.2, -0.245, 0.2, 0.165), 0xFFF2B32E)
    for i in range(16):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 16)
        pen.fill(ellipse(-0.2 + 0.15 * q * math.cos(a), -0.245 + 0.12 * q * math.sin(a), 0.022, 0.03), SEED)


def star_fruit(pen: Pen, colour: int, _: float) -> None:
    """A star fruit with a slice in front of it."""
    with turned(pen, 62, -0.2, -0.18):
        for s, tint in ((-1, 0.5), (1, 0.15), (0, -0.2)):
            rib = curvy(f"0,0.12! {s * 0.17 - 0.09},-0.26 0,-0.64! {s * 0.17 + 0.09},-0.26")
            pen.shape(rib, pen.shade(colour, tint) if tint > 0 else pale(colour, 0.25), depth=0.03)
    pen.shape(star(-0.22, -0.28, 0.3, 0.15, 0.05), colour, depth=0.03)
    pen.fill(star(-0.22, -0.28, 0.24, 0.12, 0.04), pale(colour, 0.45))
    for k in range(5):
        with turned(pen, k * 72, -0.22, -0.28):
            pen.fill(ellipse(0, -0.075, 0.014, 0.03), 0xFF9A6A2E)


def tea_bag(pen: Pen, colour: int, _: float) -> None:
    """A tea bag with its string and tag."""
    line(pen, "0,-0.58 0.06,-0.8 0.3,-0.86 0.36,-0.6", 0xFFBFAF92, 0.018)
    bag = soft("-0.26,-0.5 -0.12,-0.62 0.12,-0.62 0.26,-0.5 0.26,0 -0.26,0", 0.03)
    pen.shape(bag, 0xFFF2E8D2, depth=0.04)
    with clipped(pen, bag):
        pen.fill(soft("-0.22,-0.32 0.22,-0.28 0.23,-0.03 -0.23,-0.03", 0.03), 0xFF9A6438)
        for i in range(24):
            dot(pen, -0.2 + ((i * 37) % 42) / 100, -0.27 + ((i * 23) % 22) / 100, 0.014, 0xFF5A3620 if i % 2 else 0xFF6F8A3C)
        line(pen, "0,-0.6 0,0", alpha(0xFFB9A888, 0.6), 0.012)
    slab(pen, (0.24, -0.62, 0.48, -0.36), 0.02, colour, 0.025)
    leaf(pen, 0.36, -0.42, 0.15, 0, PAPER, 0.5)


def sugar_cube(pen: Pen, colour: int, _: float) -> None:
    """Three cubes of sugar."""
    for x, y in ((-0.26, 0.0), (0.24, 0.0), (0.0, -0.3)):
        block(pen, x, y, (0.22, 0.28, 0.1), (colour, WHITE, pen.shade(colour, 0.5)), 0.02)
        for i in range(14):
            dot(
                pen,
                x - 0.18 + ((i * 37) % 27) / 100,
                y - 0.25 + ((i * 53) % 22) / 100,
                0.012,
                alpha(pen.shade(colour), 0.5 if i % 2 else 0.2),
            )


HARVEST: dict[str, PropSpec] = {
    "fig": PropSpec(fig, 0.07, "ground", 0xFF6A3A6E, (-0.532, -0.882, 0.587, 0.054)),
    "lychee": PropSpec(lychee, 0.07, "ground", 0xFFD2485A, (-0.49, -0.857, 0.529, 0.057)),
    "dragon_fruit": PropSpec(dragon_fruit, 0.12, "ground", 0xFFE2407A, (-0.581, -0.87, 0.72, 0.059)),
    "persimmon": PropSpec(persimmon, 0.07, "ground", 0xFFF0802A, (-0.536, -0.88, 0.536, 0.047)),
    "durian": PropSpec(durian, 0.17, "ground", 0xFFA8A04A, (-0.521, -1.071, 0.521, 0.048)),
    "leek": PropSpec(leek, 0.26, "ground", 0xFF4F8A4A, (-0.424, -0.963, 0.463, 0.068)),
    "celery": PropSpec(celery, 0.22, "ground", 0xFFA9CC6A, (-0.432, -0.91, 0.404, 0.021)),
    "asparagus": PropSpec(asparagus, 0.17, "ground", 0xFF6FA44A, (-0.301, -0.99, 0.301, 0.04)),
    "artichoke": PropSpec(artichoke, 0.11, "ground", 0xFF7D9E5C, (-0.423, -0.99, 0.418, 0.029)),
    "green_bean": PropSpec(green_bean, 0.12, "ground", 0xFF5FA042, (-0.525, -0.464, 0.558, 0.064)),
    "ginger_root": PropSpec(ginger_root, 0.1, "ground", 0xFFD9B078, (-0.529, -0.59, 0.501, 0.029)),
    "cotton_plant": PropSpec(cotton_plant, 0.26, "ground", 0xFFFBF8F2, (-0.43, -1.019, 0.452, 0.047)),
    "herb_pot": PropSpec(herb_pot, 0.2, "ground", 0xFF5FA043, (-0.44, -0.996, 0.451, 0.029)),
    "cinnamon": PropSpec(cinnamon, 0.11, "ground", 0xFFA8623A, (-0.448, -0.775, 0.642, 0.064)),
    "papaya": PropSpec(papaya, 0.16, "ground", 0xFFF0803A, (-0.211, -0.922, 0.522, 0.061)),
    "passion_fruit": PropSpec(passion_fruit, 0.09, "ground", 0xFF6A2E5A, (-0.513, -0.602, 0.524, 0.029)),
    "star_fruit": PropSpec(star_fruit, 0.1, "ground", 0xFFF2CE3A, (-0.475, -0.575, 0.391, -0.031)),
    "tea_bag": PropSpec(tea_bag, 0.06, "ground", 0xFF4F9A5C, (-0.288, -0.91, 0.51, 0.026)),
    "sugar_cube": PropSpec(sugar_cube, 0.04, "ground", 0xFFFBFAF6, (-0.512, -0.689, 0.489, 0.028)),
}

"""Things from fairs, counters and kitchens: pizza slice, snow cone, gumballs, an air fryer; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import lettering
from seedream.rendering.props.finish import gloss, leaf, tone
from seedream.rendering.props.kit import View, both, clipped, curvy, cut, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

IRON, RED, GREEN, CRUST, CHOCOLATE = 0xFF4A4854, 0xFFD8402F, 0xFF5C9A4C, 0xFFD9A057, 0xFF6A3A24


def pizza_slice(pen: Pen, colour: int, _: float) -> None:
    """A slice with cheese that drips, salami and basil."""
    with turned(pen, -14, 0, -0.4):
        pen.shape(soft("-0.44,-0.3 0.44,-0.3 0.02,0.42", 0.05), CRUST, depth=0.04)
        top = curvy(
            "-0.4,-0.28! 0.4,-0.28! 0.28,-0.06 0.2,-0.02! 0.18,0.1 0.13,0.08! 0.02,0.38 -0.04,0.28! "
            "-0.07,0.32 -0.1,0.2! -0.24,-0.02",
            0.3,
        )
        pen.shape(top, colour, depth=0.03)
        for x, y in ((-0.18, -0.15), (0.12, -0.1), (-0.02, 0.12)):
            orb(pen, x, y, 0.09, 0xFFC8392E, depth=0.018)
            for dx, dy in ((-0.03, 0.01), (0.03, -0.03), (0.02, 0.04)):
                dot(pen, x + dx, y + dy, 0.012, 0xFFE8705A)
        leaf(pen, 0.22, -0.2, 0.13, 60, GREEN, 0.42)
        leaf(pen, -0.05, -0.06, 0.12, -50, GREEN, 0.42)
        pen.shape(
            curvy("-0.5,-0.3 -0.46,-0.4 0,-0.44 0.46,-0.4 0.5,-0.3 0.4,-0.24 0,-0.26 -0.4,-0.24", 0.45),
            tone(CRUST, -0.03),
            depth=0.04,
        )
        for x in (-0.3, 0.05, 0.32):
            pen.fill(ellipse(x, -0.36, 0.05, 0.016), tone(CRUST, 0.1))


def onion_rings(pen: Pen, colour: int, _: float) -> None:
    """Crisp rings in a paper tray."""
    for x, y, r, turn in ((-0.2, -0.4, 0.17, -14), (0.2, -0.42, 0.17, 18), (0.0, -0.54, 0.16, 4), (-0.05, -0.36, 0.17, -6)):
        with turned(pen, turn, x, y):
            for width, tint in ((0.1, pen.shade(colour, 0.75)), (0.082, colour)):
                pen.canvas.drawPath(ellipse(0, -0.004 * (width < 0.1), r, r * 0.72), line_paint(tint, width))
            for k in range(10):
                a = k * 0.628
                dot(pen, r * math.cos(a), r * 0.72 * math.sin(a), 0.013, tone(colour, 0.07 if k % 2 else -0.08))
    tray = soft("-0.46,-0.34 0.46,-0.34 0.36,0.0 -0.36,0.0", 0.02)
    pen.shape(tray, RED, depth=0.03)
    with clipped(pen, tray):
        for k in range(12):
            for row in range(4):
                if (k + row) % 2:
                    slab(pen, (-0.48 + k * 0.08, -0.34 + row * 0.085, -0.4 + k * 0.08, -0.255 + row * 0.085), 0.0, PAPER)
    pen.segment((-0.46, -0.34), (0.46, -0.34), PAPER, 0.02)


def ice_cube(pen: Pen, colour: int, _: float) -> None:
    """Cubes of ice with a little melt."""
    pen.fill(ellipse(0, -0.03, 0.5, 0.05), alpha(0xFF8CC8F0, 0.7))
    for x, y, s, yaw in ((0.26, 0.0, 0.17, -18), (-0.24, 0.0, 0.2, 26), (0.02, -0.36, 0.17, 14)):
        view = View.standing(s, s, yaw, 26)
        place = View(yaw, 26, x, y + view.y)
        for path, tint in (
            (place.front((-s, 0, s, 1.7 * s), -s, 0.03), alpha(colour, 0.92)),
            (place.side((-s, 0, s, 1.7 * s), -s if yaw > 0 else s, 0.03), alpha(pen.shade(colour, 0.35), 0.92)),
            (place.flat((-s, -s, s, s), 1.7 * s, 0.03), alpha(pale(colour, 0.65), 0.95)),
        ):
            pen.fill(path, tint)
        ax, ay = place.at(-0.6 * s, 1.4 * s, -s)
        bx, by = place.at(-0.6 * s, 0.5 * s, -s)
        pen.segment((ax, ay), (bx, by), alpha(WHITE, 0.9), 0.022)
        cx, cy = place.at(0.3 * s, 0.7 * s, -s)
        dot(pen, cx, cy, 0.02, alpha(WHITE, 0.7))


def snow_cone(pen: Pen, colour: int, _: float) -> None:
    """Shaved ice with syrup in a paper cone."""
    pen.shape(both("0.26,-0.52! 0.02,0.0 0,0.0", 0.1), 0xFFF6F1E4, depth=0.04)
    with clipped(pen, cut("-0.26,-0.52 0.26,-0.52 0.02,0 -0.02,0")):
        for k in range(5):
            pen.fill(cut(f"{-0.26 + k * 0.13},-0.54 {-0.2 + k * 0.13},-0.54 0.01,0.02 -0.01,0.02"), alpha(RED, 0.85))
    ball = ellipse(0, -0.66, 0.3, 0.28)
    pen.shape(ball, 0xFFF4F8FC, depth=0.05)
    with clipped(pen, ball):
        pen.fill(
            curvy("-0.4,-1! 0.4,-1! 0.34,-0.6 0.22,-0.52! 0.14,-0.6 0.06,-0.44! -0.04,-0.58 -0.12,-0.5! -0.2,-0.6 -0.34,-0.5!"),
            colour,
        )
        for k in range(36):
            dot(pen, 0.28 * math.sin(k * 2.4), -0.66 + 0.26 * math.cos(k * 1.7), 0.016, alpha(WHITE, 0.5))
    pen.fill(ellipse(0, -0.5, 0.27, 0.035), alpha(0xFFE2EAF2, 0.9))
    with turned(pen, 24, 0.12, -0.8):
        slab(pen, (-0.02, -0.28, 0.02, 0.04), 0.015, RED, 0.008)


def gumball_machine(pen: Pen, colour: int, _: float) -> None:
    """A globe of gumballs on its red stand."""
    pen.fill(ellipse(0, -0.68, 0.3, 0.3), 0xFFDCEBF4)
    tints = (0xFFE8483E, 0xFFF4C542, 0xFF3FA0D8, 0xFF58B060, 0xFFE878B0, 0xFFF0883A, 0xFF8A62C8)
    with clipped(pen, ellipse(0, -0.68, 0.29, 0.29)):
        for row in range(7):
            for k in range(9):
                x, y = -0.28 + k * 0.075 + 0.037 * (row % 2), -0.4 - row * 0.062
                orb(pen, x, y, 0.042, tints[(k * 3 + row * 5) % 7], depth=0.012)
    pen.fill(ellipse(0, -0.68, 0.3, 0.3), alpha(WHITE, 0.12))
    gloss(pen, "0.1,-0.92 0.19,-0.84 0.23,-0.74", 0.03, 0.75)
    pen.shape(both("0,-1.02 0.05,-1.0 0.16,-0.95! 0.14,-0.92! 0,-0.92"), colour, depth=0.02)
    orb(pen, 0, -1.03, 0.035, GOLD, depth=0.01)
    pen.shape(both("0.22,-0.44! 0.2,-0.36 0.16,-0.3! 0.16,-0.1! 0.24,0! 0,0", 0.3), colour, depth=0.04)
    slab(pen, (-0.25, -0.47, 0.25, -0.41), 0.02, pen.lit(colour, 0.15), 0.015)
    orb(pen, 0, -0.29, 0.07, STEEL, depth=0.02)
    pen.segment((-0.045, -0.29), (0.045, -0.29), DARK, 0.024)
    slab(pen, (-0.07, -0.17, 0.07, -0.08), 0.02, DARK)
    slab(pen, (-0.08, -0.19, 0.08, -0.14), 0.015, STEEL, 0.01)


def candy_apple(pen: Pen, colour: int, _: float) -> None:
    """An apple in glossy sugar on a stick."""
    slab(pen, (-0.026, -1.0, 0.026, -0.56), 0.02, 0xFFE6C596, 0.012)
    pen.shape(ellipse(0, -0.03, 0.3, 0.04), colour, depth=0.01)
    pen.shape(both("0,-0.6 0.1,-0.66 0.28,-0.62 0.37,-0.42 0.32,-0.16 0.18,-0.02 0,-0.03"), colour, depth=0.08)
    gloss(pen, "0.16,-0.54 0.26,-0.46 0.28,-0.32", 0.05, 0.75)
    gloss(pen, "-0.22,-0.52 -0.26,-0.44", 0.03, 0.5)
    pen.fill(curvy("-0.07,-0.61 0,-0.57 0.07,-0.61 0.02,-0.64 -0.02,-0.64"), pen.shade(colour))
    for k in range(9):
        dot(pen, -0.26 + k * 0.065, -0.1 + 0.03 * (k % 2) - 0.02 * abs(k - 4) * 0.3, 0.014, (PAPER, GOLD, 0xFF6FC8E8)[k % 3])


def fortune_cookie(pen: Pen, colour: int, _: float) -> None:
    """A folded cookie with its slip of paper."""
    with turned(pen, 10, 0.2, -0.18):
        slab(pen, (0.0, -0.06, 0.42, 0.06), 0.006, PAPER, 0.012)
        for y in (-0.02, 0.02):
            pen.segment((0.16, y), (0.38, y), alpha(DARK, 0.6), 0.012)
    pen.shape(
        curvy(
            "-0.5,-0.14 -0.46,-0.34 -0.24,-0.48 0.02,-0.5 0.26,-0.42 0.4,-0.22 0.38,-0.06 0.24,-0.02 "
            "0.12,-0.14! 0.0,-0.22 -0.1,-0.16! -0.2,0 -0.4,0",
            0.45,
        ),
        colour,
        depth=0.07,
    )
    line(pen, "0.0,-0.24 -0.06,-0.34 -0.22,-0.42", pen.shade(colour, 0.8), 0.02)
    pen.fill(curvy("-0.1,-0.16! 0.0,-0.23 0.12,-0.14! 0.04,-0.12 -0.03,-0.12"), pen.shade(pen.shade(colour)))
    gloss(pen, "0.02,-0.43 0.18,-0.38 0.28,-0.28", 0.03, 0.4)


def chocolate_fountain(pen: Pen, colour: int, t: float) -> None:
    """A fountain of tiers over which chocolate runs."""
    slab(pen, (-0.3, -0.06, 0.3, 0.0), 0.02, STEEL, 0.015)
    pen.shape(both("0.36,-0.22! 0.3,-0.06! 0,-0.05", 0.3), STEEL, depth=0.04)
    pen.fill(ellipse(0, -0.22, 0.37, 0.06), 0xFFD4DAE2)
    pen.fill(ellipse(0, -0.22, 0.33, 0.048), colour)
    slab(pen, (-0.035, -0.94, 0.035, -0.2), 0.02, STEEL, 0.02)
    for y, r in ((-0.42, 0.27), (-0.66, 0.19), (-0.86, 0.1)):
        low = y + 0.19 if r > 0.2 else y + 0.2
        veil = curvy(
            f"{-r},{y}! {-r * 0.98},{low} {-r * 0.7},{low + 0.02} {-r * 0.35},{low - 0.02} 0,{low + 0.03} "
            f"{r * 0.35},{low - 0.02} {r * 0.7},{low + 0.02} {r * 0.98},{low} {r},{y}!",
            0.35,
        )
        pen.shape(veil, colour, depth=0.03)
        for k in range(5):
            x = r * (-0.7 + 0.35 * k)
            drop = 0.02 * math.sin(t * 4 + k * 2)
            pen.segment((x, y + 0.04), (x, y + 0.13 + drop), pen.lit(colour, 0.25), 0.016)
        pen.fill(ellipse(0, y, r, r * 0.2), pen.lit(colour, 0.14))
    pen.shape(both("0,-0.98 0.05,-0.95 0.06,-0.88! 0,-0.87"), colour, depth=0.015)
    for x, y in ((0.44, -0.08), (-0.45, -0.08)):
        orb(pen, x, y, 0.085, RED, ry=0.08, depth=0.025)
        for k in (-1, 0, 1):
            leaf(pen, x, y - 0.07, 0.07, k * 60, GREEN, 0.4)


def christmas_pudding(pen: Pen, colour: int, _: float) -> None:
    """A round dark pudding with white sauce and holly."""
    pen.shape(ellipse(0, -0.05, 0.5, 0.055), 0xFFF4EEE2, depth=0.015)
    ball = curvy("-0.4,-0.3 -0.34,-0.54 -0.14,-0.7 0.14,-0.7 0.34,-0.54 0.4,-0.3 0.32,-0.1 0.16,-0.05 -0.16,-0.05 -0.32,-0.1")
    pen.shape(ball, colour, depth=0.08)
    for k in range(15):
        x, y = -0.3 + 0.6 * (k * 0.7549 % 1.0), -0.14 - 0.24 * (k * 0.5698 % 1.0)
        dot(pen, x, y, 0.024, (pen.shade(pen.shade(colour)), 0xFFC8503A, 0xFFE0A24A)[k % 3])
    pen.shape(
        curvy(
            "-0.36,-0.44 -0.3,-0.62 -0.12,-0.74 0.12,-0.74 0.3,-0.62 0.36,-0.44 0.3,-0.3 0.22,-0.42! "
            "0.14,-0.2 0.06,-0.22 0.02,-0.4! -0.08,-0.28 -0.14,-0.42! -0.24,-0.26 -0.32,-0.34",
            0.4,
        ),
        0xFFFBF6EA,
        depth=0.04,
    )
    for turn in (-64, 64):
        with turned(pen, turn, 0, -0.74):
            pen.shape(
                curvy(
                    "0,0! 0.06,-0.05 0.04,-0.1! 0.09,-0.15 0.05,-0.2! 0.0,-0.28! -0.05,-0.2! -0.09,-0.15 -0.04,-0.1! -0.06,-0.05"
                ),
                0xFF3F8A48,
                depth=0.02,
            )
    for x, y in ((-0.03, -0.77), (0.04, -0.78), (0.0, -0.83)):
        orb(pen, x, y, 0.042, RED, depth=0.012)


def peanut_butter(pen: Pen, colour: int, _: float) -> None:
    """A jar of peanut butter with a knife."""
    with turned(pen, 20, 0.1, -0.78):
        slab(pen, (-0.03, -0.34, 0.03, 0.1), 0.02, STEEL, 0.012)
        slab(pen, (-0.04, -0.4, 0.04, -0.18), 0.03, 0xFF7A4630, 0.015)
    pen.shape(both("0.3,-0.72! 0.34,-0.6 0.34,-0.08 0.28,0! 0,0", 0.35), colour, depth=0.06)
    pen.fill(ellipse(0, -0.72, 0.3, 0.06), pen.lit(colour, 0.3))
    line(pen, "-0.18,-0.72 -0.06,-0.74 0.06,-0.71 0.16,-0.735", pen.shade(colour, 0.5), 0.02)
    pen.canvas.drawPath(ellipse(0, -0.72, 0.31, 0.065), line_paint(alpha(0xFFDDEBF4, 0.9), 0.03))
    slab(pen, (-0.345, -0.5, 0.345, -0.14), 0.012, 0xFFFBF3DE, 0.02)
    slab(pen, (-0.345, -0.5, 0.345, -0.455), 0.0, RED)
    slab(pen, (-0.345, -0.185, 0.345, -0.14), 0.0, RED)
    for y, x in ((-0.375, -0.09), (-0.265, 0.09)):
        with turned(pen, 76, x, y):
            pen.shape(both("0,-0.13 0.045,-0.1 0.05,-0.04 0.032,0 0.052,0.05 0.045,0.11 0,0.13"), 0xFFD9A45C, depth=0.015)
            for seam in (-0.07, 0.06):
                line(pen, f"-0.025,{seam} 0,{seam + 0.02} 0.025,{seam}", 0xFFA87434, 0.01)
    gloss(pen, "0.26,-0.62 0.28,-0.54", 0.024, 0.6)


def muffin_tin(pen: Pen, colour: int, _: float) -> None:
    """A tin with muffins in their cups."""
    view = View.standing(0.5, 0.32, 0, 38)
    view.solid(pen, (-0.5, 0.02, -0.32), (0.5, 0.09, 0.32), colour, 0.03)
    for z in (0.16, -0.14):
        for k in range(3):
            x, y = view.at(-0.31 + k * 0.31, 0.1, z)
            pen.fill(ellipse(x, y, 0.135, 0.085), pen.shade(colour, 0.8))
            dough = 0xFFDDA658 if (k + (z > 0)) % 2 else 0xFF8A5232
            pen.fill(
                soft(f"{x - 0.12},{y - 0.02} {x + 0.12},{y - 0.02} {x + 0.1},{y + 0.07} {x - 0.1},{y + 0.07}", 0.02),
                (0xFFE8728A, 0xFF6FB8D8)[k % 2],
            )
            pen.shape(
                curvy(
                    f"{x - 0.15},{y - 0.02}! {x - 0.13},{y - 0.12} {x},{y - 0.18} {x + 0.13},{y - 0.12} "
                    f"{x + 0.15},{y - 0.02}! {x},{y + 0.02}"
                ),
                dough,
                depth=0.035,
            )
            for i in range(5):
                dot(
                    pen,
                    x + 0.08 * math.sin(i * 2.4 + k),
                    y - 0.08 + 0.04 * math.cos(i * 1.9),
                    0.015,
                    CHOCOLATE if dough == 0xFFDDA658 else 0xFFC8905A,
                )


def air_fryer(pen: Pen, colour: int, _: float) -> None:
    """A fryer with its basket half open, full of fries."""
    pen.shape(both("0,-0.96 0.22,-0.94 0.34,-0.8 0.38,-0.5 0.38,-0.06! 0.34,0! 0,0", 0.4), colour, depth=0.07)
    slab(pen, (-0.2, -0.82, 0.2, -0.62), 0.03, 0xFF1F1D26)
    lettering(pen, "180", -0.05, -0.69, 0.07, 0xFF7CE0F0)
    dot(pen, 0.12, -0.72, 0.03, 0xFFF0883A)
    for k in range(9):
        with turned(pen, -24 + k * 7, -0.2 + k * 0.05, -0.36):
            slab(pen, (-0.024, -0.14, 0.024, 0.1), 0.006, 0xFFF2C855 if k % 2 else 0xFFE5B03F, 0.008)
    slab(pen, (-0.32, -0.42, 0.32, -0.06), 0.03, pen.lit(colour, 0.14), 0.03)
    slab(pen, (-0.32, -0.42, 0.32, -0.39), 0.01, pen.lit(colour, 0.4))
    slab(pen, (-0.08, -0.3, 0.08, -0.1), 0.03, pen.shade(pen.shade(colour)), 0.02)
    pen.segment((-0.03, -0.26), (-0.03, -0.15), alpha(WHITE, 0.35), 0.018)


NIBBLES: dict[str, PropSpec] = {
    "pizza_slice": PropSpec(pizza_slice, 0.16, "ground", 0xFFF5CB55, (-0.595, -0.912, 0.429, -0.021)),
    "onion_rings": PropSpec(onion_rings, 0.16, "ground", 0xFFDD9A3E, (-0.484, -0.717, 0.484, 0.011)),
    "ice_cube": PropSpec(ice_cube, 0.09, "ground", 0xFFBFE0F4, (-0.523, -0.812, 0.512, 0.057)),
    "snow_cone": PropSpec(snow_cone, 0.15, "ground", 0xFF3F9FE8, (-0.313, -1.074, 0.313, 0.024)),
    "gumball_machine": PropSpec(gumball_machine, 0.34, "ground", RED, (-0.313, -1.079, 0.313, 0.013)),
    "candy_apple": PropSpec(candy_apple, 0.12, "ground", 0xFFC8202E, (-0.384, -1.012, 0.384, 0.023)),
    "fortune_cookie": PropSpec(fortune_cookie, 0.08, "ground", 0xFFE5AE5C, (-0.519, -0.519, 0.641, 0.03)),
    "chocolate_fountain": PropSpec(chocolate_fountain, 0.4, "ground", CHOCOLATE, (-0.552, -0.996, 0.541, 0.013)),
    "christmas_pudding": PropSpec(christmas_pudding, 0.16, "ground", 0xFF6A3F2C, (-0.512, -0.901, 0.512, 0.018)),
    "peanut_butter": PropSpec(peanut_butter, 0.12, "ground", 0xFFC98F4A, (-0.364, -1.175, 0.364, 0.014)),
    "muffin_tin": PropSpec(muffin_tin, 0.3, "ground", 0xFF8E96A4, (-0.512, -0.568, 0.512, 0.001)),
    "air_fryer": PropSpec(air_fryer, 0.32, "ground", 0xFF3A3844, (-0.395, -0.973, 0.395, 0.012)),
}

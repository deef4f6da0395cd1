"""Things of feasts and of tales from many countries; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import flame, leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, star, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

RED, STONE = 0xFFC8323A, 0xFF9A96A0


def paper_lantern(pen: Pen, colour: int, t: float) -> None:
    """A round paper lantern with its tassel."""
    with turned(pen, 2 * math.sin(t * 1.4), 0, -1.0):
        line(pen, "0,0 0,0.12", 0xFF4A3A30, 0.016)
        body = ellipse(0, 0.42, 0.34, 0.28)
        pen.shape(body, colour, depth=0.06)
        with clipped(pen, body):
            dot(pen, 0, 0.44, 0.2, alpha(0xFFFFE08A, 0.45))
            for k in range(-3, 4):
                pen.canvas.drawPath(ellipse(0, 0.42, abs(k) * 0.1 + 0.01, 0.29), line_paint(pen.shade(colour, 0.7), 0.012))
        slab(pen, (-0.13, 0.11, 0.13, 0.17), 0.015, GOLD, 0.015)
        slab(pen, (-0.13, 0.67, 0.13, 0.73), 0.015, GOLD, 0.015)
        for k in range(-2, 3):
            pen.segment((k * 0.016, 0.73), (k * 0.026, 0.98), GOLD, 0.018)


def bunting(pen: Pen, colour: int, t: float) -> None:
    """Little flags on a string."""
    tints = (colour, GOLD, tone(colour, 0.04, 150), 0xFF4FA0C8, 0xFFFBF6EC)
    line(pen, "-0.5,-0.34 -0.25,-0.2 0,-0.16 0.25,-0.2 0.5,-0.34", 0xFF8A7A60, 0.014)
    for k in range(9):
        x = -0.44 + k * 0.11
        y = -0.16 - 0.72 * x * x
        with turned(pen, 4 * math.sin(t * 2 + k), x, y):
            pen.shape(soft("-0.046,0 0.046,0 0,0.15", 0.004), tints[k % 5], depth=0.012)


def string_lights(pen: Pen, colour: int, t: float) -> None:
    """A string of small lamps that glow in turn."""
    line(pen, "-0.5,-0.34 -0.25,-0.2 0,-0.16 0.25,-0.2 0.5,-0.34", 0xFF2F5A40, 0.014)
    tints = (0xFFFFD25A, colour, 0xFF6FD08A, 0xFF6FB4F2, 0xFFF28AC0)
    for k in range(11):
        x = -0.45 + k * 0.09
        y = -0.16 - 0.72 * x * x
        glow = 0.3 + 0.25 * math.sin(t * 4 + k * 1.9)
        dot(pen, x, y + 0.055, 0.06, alpha(tints[k % 5], glow))
        slab(pen, (x - 0.01, y, x + 0.01, y + 0.026), 0.004, 0xFF2F5A40)
        pen.fill(ellipse(x, y + 0.056, 0.02, 0.034), tints[k % 5])
        dot(pen, x - 0.005, y + 0.045, 0.007, alpha(WHITE, 0.9))


def wooden_cross(pen: Pen, colour: int, _: float) -> None:
    """A wooden cross on its foot."""
    pen.shape(soft("-0.22,0 0.22,0 0.14,-0.12 -0.14,-0.12", 0.02), STONE, depth=0.03)
    slab(pen, (-0.055, -1.0, 0.055, -0.1), 0.012, colour, 0.03)
    slab(pen, (-0.3, -0.76, 0.3, -0.65), 0.012, colour, 0.03)
    line(pen, "0.01,-0.96 0.0,-0.5 0.015,-0.16", pen.shade(colour, 0.5), 0.008)


def diya(pen: Pen, colour: int, t: float) -> None:
    """An oil lamp of clay, painted, with its flame."""
    dot(pen, 0.3, -0.62, 0.3, alpha(0xFFFFC24A, 0.2))
    flame(pen, 0.3, -0.42, 0.5, t)
    body = curvy("-0.46,-0.38! -0.1,-0.36 0.3,-0.38 0.5,-0.46! 0.34,-0.16 0.12,0 -0.14,0 -0.4,-0.16")
    pen.shape(body, colour, depth=0.07)
    with clipped(pen, body):
        for k in range(9):
            dot(pen, -0.36 + k * 0.09, -0.22 + 0.014 * abs(k - 4), 0.024, (GOLD, 0xFFFBF0DC, 0xFF3FA0A0)[k % 3])
        line(pen, "-0.46,-0.32 0,-0.28 0.46,-0.34", GOLD, 0.02)
    pen.fill(curvy("-0.44,-0.38 0,-0.45 0.46,-0.44 0.2,-0.34 -0.2,-0.33"), pen.shade(pen.shade(colour)))
    pen.fill(curvy("-0.34,-0.38 0,-0.42 0.36,-0.42 0.14,-0.36 -0.16,-0.355"), GOLD)


def dreidel(pen: Pen, colour: int, t: float) -> None:
    """A spinning top with a letter on each side."""
    with turned(pen, 12 + 3 * math.sin(t * 5)):
        slab(pen, (-0.035, -1.0, 0.035, -0.76), 0.015, pen.lit(colour, 0.2), 0.015)
        pen.shape(soft("-0.3,-0.76 0.08,-0.7 0.08,-0.3 0.0,0 -0.3,-0.34", 0.015), colour, depth=0.02)
        pen.shape(soft("0.08,-0.7 0.3,-0.78 0.3,-0.36 0.0,0 0.08,-0.3", 0.015), pen.shade(colour, 0.6), depth=0.01)
        pen.fill(soft("-0.3,-0.76 -0.08,-0.83 0.3,-0.78 0.08,-0.7", 0.01), pen.lit(colour, 0.35))
        for points in ("-0.2,-0.62! -0.05,-0.59! -0.05,-0.42!", "-0.2,-0.45! 0.0,-0.41!"):
            line(pen, points, GOLD, 0.035)


def daruma(pen: Pen, colour: int, _: float) -> None:
    """A round doll of luck with one eye painted."""
    pen.shape(both("0,-0.94 0.3,-0.88 0.46,-0.54 0.42,-0.18 0.22,0 0,0.01"), colour, depth=0.09)
    pen.shape(both("0,-0.76 0.16,-0.78 0.3,-0.64 0.28,-0.44 0.14,-0.34 0,-0.34"), 0xFFF6E6CE, depth=0.03)
    for s in (-1, 1):
        dot(pen, s * 0.12, -0.58, 0.08, 0xFFFFFFFF)
        line(pen, f"{s * 0.04},-0.72 {s * 0.13},-0.74 {s * 0.22},-0.68", DARK, 0.04)
        line(pen, f"{s * 0.04},-0.44 {s * 0.12},-0.4 {s * 0.2},-0.44", DARK, 0.03)
        line(pen, f"{s * 0.12},-0.22 {s * 0.26},-0.2 {s * 0.32},-0.32", GOLD, 0.03)
    dot(pen, -0.12, -0.58, 0.045, DARK)
    pen.segment((-0.04, -0.45), (0.04, -0.45), RED, 0.025)
    line(pen, "-0.06,-0.1 0,-0.26 0.06,-0.1", GOLD, 0.03)


def lucky_cat(pen: Pen, colour: int, t: float) -> None:
    """A cat figure that beckons with its paw."""
    with turned(pen, -14 + 8 * math.sin(t * 3), -0.3, -0.46):
        pen.shape(curvy("-0.09,0.02 -0.12,-0.3 -0.06,-0.44 0.06,-0.44 0.1,-0.28 0.09,0.02"), colour, depth=0.03)
        line(pen, "-0.02,-0.4 -0.02,-0.32", pen.shade(colour, 0.6), 0.014)
    pen.shape(both("0,-0.58 0.24,-0.5 0.36,-0.2 0.28,0! 0,0.01"), colour, depth=0.06)
    for s in (-1, 1):
        pen.shape(ellipse(s * 0.16, -0.04, 0.12, 0.06), colour, depth=0.02)
        pen.shape(soft(f"{s * 0.1},-0.86 {s * 0.32},-0.74 {s * 0.28},-1.0", 0.03), colour, depth=0.02)
        pen.fill(soft(f"{s * 0.17},-0.86 {s * 0.27},-0.8 {s * 0.25},-0.93", 0.02), 0xFFE8606A)
    pen.shape(both("0,-0.9 0.22,-0.87 0.32,-0.68 0.22,-0.5 0,-0.46"), colour, depth=0.05)
    for s in (-1, 1):
        line(pen, f"{s * 0.07},-0.7 {s * 0.13},-0.74 {s * 0.19},-0.7", DARK, 0.022)
        for k in (0, 1):
            line(pen, f"{s * 0.18},{-0.6 + k * 0.03} {s * 0.27},{-0.62 + k * 0.05}", DARK, 0.008)
    dot(pen, 0, -0.63, 0.022, 0xFFE8606A, 0.016)
    line(pen, "-0.07,-0.6 -0.035,-0.575 0,-0.6 0.035,-0.575 0.07,-0.6", DARK, 0.014)
    line(pen, "-0.22,-0.49 0,-0.44 0.22,-0.49", RED, 0.045)
    orb(pen, 0, -0.41, 0.045, GOLD)
    pen.shape(ellipse(0.06, -0.24, 0.1, 0.15), GOLD, depth=0.02)
    pen.segment((0.06, -0.33), (0.06, -0.16), 0xFF9A6A1E, 0.02)


def koinobori(pen: Pen, colour: int, t: float) -> None:
    """Carp streamers that swim in the wind from their pole."""
    slab(pen, (-0.46, -0.98, -0.43, 0.0), 0.01, WOOD, 0.008)
    orb(pen, -0.445, -1.0, 0.03, GOLD)
    for k, (y, size, tint) in enumerate(((-0.84, 1.0, 0xFF3A4458), (-0.58, 0.86, colour), (-0.35, 0.7, 0xFF3F7FC0))):
        with turned(pen, 5 + 3 * math.sin(t * 2 + k), -0.43, y, size):
            line(pen, "0,0 0.08,0", 0xFF8A7A60, 0.008)
            w = 0.02 * math.sin(t * 3 + k)
            body = curvy(
                f"0.08,-0.08! 0.3,{-0.1 + w} 0.6,{-0.06 - w} 0.72,{-0.03 - w}! 0.9,{-0.12 - w}! 0.85,{-w} "
                f"0.9,{0.1 - w}! 0.72,{0.03 - w}! 0.6,{0.06 - w} 0.3,{0.09 + w} 0.08,0.08!"
            )
            pen.shape(body, tint, depth=0.03)
            with clipped(pen, body):
                for i in range(6):
                    for j in range(-1, 2):
                        ring(pen, 0.3 + i * 0.075, j * 0.055 + 0.02 * (i % 2), 0.035, pale(tint, 0.4), 0.01)
            dot(pen, 0.15, -0.015, 0.045, WHITE)
            dot(pen, 0.155, -0.015, 0.022, DARK)


def torii_gate(pen: Pen, colour: int, _: float) -> None:
    """A red gate of a shrine."""
    for s in (-1, 1):
        pen.shape(soft(f"{s * 0.26},0 {s * 0.34},0 {s * 0.31},-0.8 {s * 0.24},-0.8", 0.006), colour, depth=0.02)
        slab(pen, (s * 0.3 - 0.055, -0.06, s * 0.3 + 0.055, 0.0), 0.006, DARK)
    slab(pen, (-0.4, -0.64, 0.4, -0.56), 0.004, colour, 0.02)
    slab(pen, (-0.05, -0.74, 0.05, -0.62), 0.004, 0xFF4A3A2E)
    slab(pen, (-0.036, -0.73, 0.036, -0.63), 0.004, GOLD)
    pen.shape(soft("-0.44,-0.84 0.44,-0.84 0.42,-0.74 -0.42,-0.74", 0.006), colour, depth=0.015)
    pen.shape(
        curvy("-0.54,-0.98! -0.28,-0.91 0.28,-0.91 0.54,-0.98! 0.5,-0.84! 0.26,-0.82 -0.26,-0.82 -0.5,-0.84!"),
        0xFF2E2A36,
        depth=0.015,
    )


def stone_lantern(pen: Pen, colour: int, _: float) -> None:
    """A lantern of stone as in a Japanese garden, with a light in it."""
    slab(pen, (-0.24, -0.08, 0.24, 0.0), 0.02, colour, 0.03)
    slab(pen, (-0.07, -0.5, 0.07, -0.06), 0.02, colour, 0.03)
    slab(pen, (-0.2, -0.57, 0.2, -0.49), 0.02, colour, 0.02)
    slab(pen, (-0.15, -0.74, 0.15, -0.56), 0.01, colour, 0.02)
    slab(pen, (-0.09, -0.71, 0.09, -0.59), 0.01, 0xFFFFD98A)
    pen.segment((0, -0.71), (0, -0.59), colour, 0.02)
    pen.shape(curvy("-0.36,-0.72! -0.2,-0.82 0,-0.88 0.2,-0.82 0.36,-0.72! 0.2,-0.72 -0.2,-0.72"), colour, depth=0.03)
    orb(pen, 0, -0.92, 0.06, colour, 0.07)


def pot_of_gold(pen: Pen, colour: int, t: float) -> None:
    """A black pot full of gold coins."""
    for i in range(22):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 22)
        x, y = 0.36 * q * math.cos(a), -0.68 - 0.1 * (1 - q) + 0.1 * q * math.sin(a)
        pen.fill(ellipse(x, y + 0.012, 0.085, 0.045), pen.shade(GOLD))
        pen.fill(ellipse(x, y, 0.085, 0.045), pen.lit(GOLD, 0.15 * (i % 3)))
    pen.shape(both("0.42,-0.64! 0.5,-0.4 0.4,-0.1 0.2,0! 0,0.01"), colour, depth=0.08)
    slab(pen, (-0.46, -0.68, 0.46, -0.57), 0.05, pen.lit(colour, 0.12), 0.03)
    for s in (-1, 1):
        ring(pen, s * 0.44, -0.42, 0.07, pen.lit(colour, 0.2), 0.03)
    for x, y, r in ((0.22, -0.86, 0.06), (-0.2, -0.8, 0.045)):
        k = r * (1 + 0.3 * math.sin(t * 4 + x * 9))
        pen.fill(
            soft(
                f"{x},{y - k} {x + k * 0.22},{y - k * 0.22} {x + k},{y} {x + k * 0.22},{y + k * 0.22} {x},{y + k} "
                f"{x - k * 0.22},{y + k * 0.22} {x - k},{y} {x - k * 0.22},{y - k * 0.22}",
                0.002,
            ),
            WHITE,
        )


def maypole(pen: Pen, colour: int, t: float) -> None:
    """A maypole with wreath and ribbons."""
    slab(pen, (-0.018, -0.96, 0.018, 0.0), 0.008, PAPER, 0.008)
    for k in range(12):
        pen.segment((-0.018, -0.06 - k * 0.075), (0.018, -0.1 - k * 0.075), colour, 0.016)
    tints = (colour, GOLD, 0xFF4FA0C8, 0xFF6FB05A, 0xFFB06AC8, 0xFFF29AB4)
    for k, x in enumerate((-0.42, -0.28, -0.13, 0.13, 0.28, 0.42)):
        w = 0.03 * math.sin(t * 1.6 + k)
        line(pen, f"0,-0.88 {x * 0.6},-0.62 {x * 0.75 + w},-0.36 {x + w},-0.14", tints[k], 0.022)
    for k in range(16):
        a = k * math.pi / 8
        dot(pen, 0.13 * math.cos(a), -0.86 + 0.04 * math.sin(a), 0.032, 0xFF5C9A4C)
        if k % 2:
            dot(pen, 0.13 * math.cos(a), -0.86 + 0.04 * math.sin(a), 0.02, tints[k % 6])
    orb(pen, 0, -0.98, 0.03, GOLD)


def candy_corn(pen: Pen, colour: int, _: float) -> None:
    """Three pieces of candy corn."""
    for x, y, turn in ((-0.24, 0.0, -14), (0.24, 0.0, 12), (0.0, -0.3, 4)):
        with turned(pen, turn, x, y):
            body = soft("-0.22,0 0.22,0 0.0,-0.58", 0.1)
            pen.shape(body, colour, depth=0.05)
            with clipped(pen, body):
                slab(pen, (-0.3, -0.16, 0.3, 0.02), 0.0, 0xFFFFD23A)
                slab(pen, (-0.3, -0.62, 0.3, -0.36), 0.0, 0xFFFDF6EA)


def tarot_card(pen: Pen, colour: int, _: float) -> None:
    """Three cards of the tarot, fanned: moon, sun, star."""
    for k, turn in enumerate((-20, 20, 0)):
        with turned(pen, turn, 0, 0):
            slab(pen, (-0.21, -0.9, 0.21, -0.14), 0.03, pen.shade(GOLD, 0.4))
            slab(pen, (-0.195, -0.885, 0.195, -0.155), 0.02, colour, 0.015)
            pen.canvas.drawPath(soft("-0.16,-0.85 0.16,-0.85 0.16,-0.19 -0.16,-0.19", 0.01), line_paint(GOLD, 0.012))
            if k == 2:
                for i in range(12):
                    a = i * math.pi / 6
                    pen.segment(
                        (0.075 * math.cos(a), -0.54 + 0.075 * math.sin(a)),
                        (0.125 * math.cos(a), -0.54 + 0.125 * math.sin(a)),
                        GOLD,
                        0.016,
                    )
                orb(pen, 0, -0.54, 0.07, GOLD)
            else:
                pen.fill(star(0, -0.72, 0.07, 0.03, 0.004), GOLD)


def holly(pen: Pen, colour: int, _: float) -> None:
    """A sprig of holly with berries."""
    for degrees, size in ((-74, 0.56), (72, 0.56), (-6, 0.5)):
        with turned(pen, degrees, 0, -0.3, size):
            edge = "0,0 0.1,-0.12 0.24,-0.16! 0.17,-0.32 0.3,-0.46! 0.19,-0.6 0.22,-0.78! 0.08,-0.86 0,-1.0!"
            pen.shape(both(edge), colour, depth=0.09)
            line(pen, "0,-0.06 0.02,-0.5 0,-0.9", pale(colour, 0.4), 0.03)
    for x, y in ((-0.09, -0.28), (0.1, -0.26), (0.01, -0.14)):
        orb(pen, x, y, 0.1, RED)
        dot(pen, x + 0.02, y - 0.04, 0.022, alpha(WHITE, 0.8))


def mistletoe(pen: Pen, colour: int, t: float) -> None:
    """A sprig of mistletoe on a ribbon."""
    with turned(pen, 2 * math.sin(t * 1.4), 0, -0.96):
        for x, y, degrees in (
            (-0.1, 0.36, -132),
            (0.1, 0.36, 132),
            (-0.18, 0.52, -150),
            (0.18, 0.52, 150),
            (-0.04, 0.56, -170),
            (0.06, 0.56, 172),
            (-0.12, 0.4, -96),
            (0.12, 0.4, 96),
        ):
            line(pen, f"0,0.24 {x * 0.5},{y * 0.7} {x},{y}", 0xFF7A8A4A, 0.022)
            leaf(pen, x, y, 0.34, degrees, colour, 0.26)
        for x, y in ((-0.06, 0.46), (0.08, 0.44), (0.0, 0.54), (-0.16, 0.6), (0.17, 0.62)):
            orb(pen, x, y, 0.05, 0xFFF6F4E8)
        for s in (-1, 1):
            pen.shape(curvy(f"0,0.22! {s * 0.1},0.1 {s * 0.24},0.1 {s * 0.22},0.24 {s * 0.1},0.28"), RED, depth=0.02)
        orb(pen, 0, 0.22, 0.05, RED)
        line(pen, "0,0 0,0.2", RED, 0.02)


def cornucopia(pen: Pen, colour: int, _: float) -> None:
    """A horn of plenty with the harvest spilling from it."""
    horn = curvy("0.02,-0.5! 0.14,-0.26 0.06,-0.02! -0.22,-0.1 -0.42,-0.28 -0.46,-0.46 -0.36,-0.52! -0.34,-0.44 -0.24,-0.4")
    pen.shape(horn, colour, depth=0.06)
    with clipped(pen, horn):
        for k in range(7):
            line(
                pen,
                f"{-0.4 + k * 0.08},{-0.56 + k * 0.01} {-0.34 + k * 0.08},-0.3 {-0.36 + k * 0.08},0.0",
                alpha(pen.shade(colour), 0.7),
                0.014,
            )
    pen.fill(ellipse(0.06, -0.27, 0.1, 0.24), pen.shade(pen.shade(colour)))
    for x, y, r, tint in (
        (0.16, -0.42, 0.09, 0xFFC8323A),
        (0.14, -0.24, 0.13, 0xFFF08A2E),
        (0.1, -0.08, 0.09, 0xFF7DA84A),
        (0.3, -0.12, 0.12, 0xFFC8323A),
        (0.3, -0.32, 0.08, 0xFFF2C14E),
    ):
        orb(pen, x, y, r, tint)
        leaf(pen, x, y - r * 0.85, 0.08, 40)
    for i in range(8):
        orb(pen, 0.43 + 0.045 * (i % 3) - 0.02 * (i // 3), -0.05 - 0.06 * (i // 3), 0.035, 0xFF6A3F8A)


def firecracker(pen: Pen, colour: int, t: float) -> None:
    """A string of red firecrackers, its end crackling."""
    line(pen, "0,-1.0 0.02,-0.5 0,-0.08", 0xFF8A6A3A, 0.02)
    for k in range(8):
        for s in (-1, 1):
            with turned(pen, s * 58, 0, -0.88 + k * 0.1):
                slab(pen, (-0.045, -0.24, 0.045, -0.03), 0.012, colour if (k + s) % 3 else pen.lit(colour, 0.15), 0.02)
                slab(pen, (-0.045, -0.2, 0.045, -0.17), 0.0, GOLD)
    for k in range(9):
        a = k * 0.7 + t * 5
        pen.segment((0, -0.04), (0.12 * math.cos(a), -0.06 + 0.1 * math.sin(a)), 0xFFFFC23A, 0.016)
    dot(pen, 0, -0.05, 0.04, 0xFFFFF0B0)


CUSTOMS: dict[str, PropSpec] = {
    "paper_lantern": PropSpec(paper_lantern, 0.4, "centre", 0xFFD8302E, (-0.386, -1.041, 0.386, 0.025)),
    "bunting": PropSpec(bunting, 2.2, "centre", 0xFFE0506E, (-0.542, -0.381, 0.542, 0.014)),
    "string_lights": PropSpec(string_lights, 2.2, "centre", 0xFFF0604A, (-0.542, -0.381, 0.542, -0.014)),
    "wooden_cross": PropSpec(wooden_cross, 0.8, "ground", 0xFF8A5A3A, (-0.33, -1.03, 0.33, 0.03)),
    "diya": PropSpec(diya, 0.12, "ground", 0xFFB85A32, (-0.493, -0.971, 0.632, 0.054)),
    "dreidel": PropSpec(dreidel, 0.09, "ground", 0xFF2F6FC0, (-0.274, -1.024, 0.518, 0.013)),
    "daruma": PropSpec(daruma, 0.15, "ground", 0xFFC8282E, (-0.501, -0.973, 0.501, 0.045)),
    "lucky_cat": PropSpec(lucky_cat, 0.2, "ground", 0xFFFAF6EE, (-0.569, -1.008, 0.391, 0.052)),
    "koinobori": PropSpec(koinobori, 2.4, "ground", 0xFFD8403A, (-0.509, -1.064, 0.509, 0.031)),
    "torii_gate": PropSpec(torii_gate, 2.8, "ground", 0xFFD23A2A, (-0.571, -1.016, 0.571, 0.032)),
    "stone_lantern": PropSpec(stone_lantern, 0.95, "ground", 0xFF9A968E, (-0.391, -1.024, 0.391, 0.03)),
    "pot_of_gold": PropSpec(pot_of_gold, 0.36, "ground", 0xFF34313E, (-0.559, -0.965, 0.559, 0.043)),
    "maypole": PropSpec(maypole, 2.8, "ground", 0xFFD8403A, (-0.486, -1.041, 0.491, 0.03)),
    "candy_corn": PropSpec(candy_corn, 0.05, "ground", 0xFFF58A1E, (-0.465, -0.726, 0.465, 0.049)),
    "tarot_card": PropSpec(tarot_card, 0.16, "ground", 0xFF3A3A78, (-0.53, -0.941, 0.53, -0.037)),
    "holly": PropSpec(holly, 0.18, "ground", 0xFF2F7A3E, (-0.571, -0.827, 0.566, -0.007)),
    "mistletoe": PropSpec(mistletoe, 0.26, "centre", 0xFF7FA048, (-0.501, -1.001, 0.501, -0.033)),
    "cornucopia": PropSpec(cornucopia, 0.4, "ground", 0xFFC08A4A, (-0.497, -0.592, 0.586, 0.042)),
    "firecracker": PropSpec(firecracker, 0.36, "centre", 0xFFD0282E, (-0.255, -1.077, 0.255, 0.083)),
}

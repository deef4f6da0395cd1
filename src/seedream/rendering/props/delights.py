"""Puddings and pastries of many kitchens; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import GREEN, baked, gloss, leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.meals import flat_plate
from seedream.rendering.props.palette import PAPER, WHITE
from seedream.rendering.props.spec import PropSpec

CREAM, COCOA, CARAMEL, BERRY = 0xFFFBF2DE, 0xFF5A3424, 0xFFA85A1E, 0xFFC8283E


def churro(pen: Pen, colour: int, _: float) -> None:
    """Ridged fritters in a paper cone, with chocolate to dip."""
    for k, (x, turn, high) in enumerate(((-0.22, -16, 0.62), (-0.1, -6, 0.7), (0.03, 5, 0.66), (-0.02, 0, 0.56))):
        with turned(pen, turn, x, -0.34):
            slab(pen, (-0.055, -high, 0.055, 0.1), 0.05, colour if k % 2 else pen.lit(colour, 0.1), 0.03)
            for s in (-0.02, 0.02):
                pen.segment((s, -high + 0.04), (s, 0.1), baked(colour), 0.012)
            for i in range(6):
                dot(pen, -0.035 + 0.035 * (i % 3), -high + 0.08 + i * 0.08, 0.008, alpha(WHITE, 0.85))
    pen.shape(soft("-0.3,-0.5 0.12,-0.5 0.0,0 -0.18,0", 0.02), PAPER, depth=0.05)
    for k in range(5):
        line(pen, f"{-0.24 + k * 0.07},-0.47 {-0.17 + k * 0.03},-0.03", 0xFFD64A42, 0.014)
    with turned(pen, 0, 0.3, 0):
        pen.shape(both("0.17,-0.28! 0.13,-0.06 0.06,0! 0,0", 0.3), 0xFFF2EDE4, depth=0.04)
        pen.fill(ellipse(0, -0.28, 0.17, 0.055), 0xFFFBF8F2)
        pen.fill(ellipse(0, -0.277, 0.145, 0.042), COCOA)


def baklava(pen: Pen, colour: int, _: float) -> None:
    """Diamonds of thin pastry with nuts and syrup."""
    flat_plate(pen)
    for x, y in ((-0.2, -0.1), (0.2, -0.1), (0.0, -0.2)):
        side = soft(f"{x - 0.2},{y - 0.1} {x},{y} {x + 0.2},{y - 0.1} {x + 0.2},{y - 0.2} {x - 0.2},{y - 0.2}", 0.008)
        pen.fill(side, baked(colour))
        with clipped(pen, side):
            for k in range(4):
                line(
                    pen,
                    f"{x - 0.2},{y - 0.09 - 0.03 * k}! {x},{y + 0.01 - 0.03 * k}! {x + 0.2},{y - 0.09 - 0.03 * k}!",
                    (pale(colour, 0.3), 0xFF8FA84A)[k == 1],
                    0.012,
                )
        pen.fill(soft(f"{x - 0.2},{y - 0.2} {x},{y - 0.1} {x + 0.2},{y - 0.2} {x},{y - 0.3}", 0.012), colour)
        for k in range(5):
            dot(pen, x + 0.05 * math.cos(k * 2.4), y - 0.2 + 0.025 * math.sin(k * 2.4), 0.02, 0xFF7FA03E, 0.013)
        gloss(pen, f"{x + 0.04},{y - 0.26} {x + 0.14},{y - 0.21}", 0.014, 0.6)


def cinnamon_roll(pen: Pen, colour: int, _: float) -> None:
    """A coil of dough with sugar icing that runs down."""
    pen.shape(both("0,-0.5 0.34,-0.48 0.5,-0.36 0.49,-0.12 0.36,0 0,0.01"), colour, baked(colour), depth=0.07)
    pen.fill(ellipse(0, -0.36, 0.45, 0.17), pen.lit(colour, 0.25))
    spiral = [(0.4 * (1 - k / 40) * math.cos(k * 0.42), -0.36 + 0.15 * (1 - k / 40) * math.sin(k * 0.42)) for k in range(39)]
    pen.stroke(spiral, 0xFF8A4A22, 0.034)
    icing = curvy(
        "-0.36,-0.42 -0.1,-0.53 0.22,-0.5 0.4,-0.4 0.42,-0.22 0.36,-0.14 0.3,-0.26 0.16,-0.2 0.12,-0.08 0.06,-0.2 "
        "-0.12,-0.22 -0.2,-0.1 -0.28,-0.24 -0.4,-0.3"
    )
    pen.fill(icing, alpha(0xFFFFFBF2, 0.86))
    pen.stroke(spiral[2:30], alpha(0xFF9A5A2C, 0.5), 0.022)
    gloss(pen, "0.16,-0.48 0.3,-0.42", 0.024, 0.8)


def eclair(pen: Pen, colour: int, _: float) -> None:
    """A long choux bun with glaze and cream."""
    slab(pen, (-0.48, -0.22, 0.48, 0.0), 0.1, 0xFFDDA459, 0.05)
    for k in range(9):
        dot(pen, -0.38 + k * 0.095, -0.19, 0.06, CREAM, 0.045)
    slab(pen, (-0.5, -0.38, 0.5, -0.19), 0.095, 0xFFDDA459, 0.03)
    top = curvy(
        "-0.47,-0.28 -0.4,-0.38 0,-0.4 0.4,-0.38 0.47,-0.28 0.4,-0.23 0.26,-0.28 0.1,-0.24 -0.08,-0.29 -0.26,-0.24 -0.4,-0.25"
    )
    pen.shape(top, colour, depth=0.02)
    pen.stroke([(-0.36 + k * 0.06, -0.315 + 0.028 * (-1) ** k) for k in range(13)], alpha(CREAM, 0.9), 0.014)


def flan(pen: Pen, colour: int, _: float) -> None:
    """A turned-out pudding under its caramel."""
    flat_plate(pen)
    pen.fill(ellipse(0, -0.1, 0.38, 0.055), CARAMEL)
    body = both("0.25,-0.46! 0.31,-0.2 0.34,-0.12! 0,-0.07", 0.3)
    pen.shape(body, colour, baked(colour), depth=0.06)
    pen.fill(
        curvy(
            "-0.25,-0.46 0,-0.54 0.25,-0.46 0.28,-0.3 0.23,-0.24 0.18,-0.36 0.06,-0.32 0.0,-0.2 -0.06,-0.33 "
            "-0.17,-0.36 -0.22,-0.28 -0.27,-0.34"
        ),
        CARAMEL,
    )
    pen.fill(ellipse(0, -0.46, 0.24, 0.06), tone(CARAMEL, 0.06))
    gloss(pen, "0.06,-0.5 0.17,-0.47", 0.022, 0.6)


def crepe(pen: Pen, colour: int, _: float) -> None:
    """Folded crêpes with berries and a ribbon of sauce."""
    flat_plate(pen)
    for x, y, turn in ((-0.16, -0.1, -10), (0.08, -0.12, 4)):
        with turned(pen, turn, x, y):
            pen.shape(curvy("-0.26,0.0! -0.14,-0.2 0.1,-0.24 0.32,-0.02! 0.02,0.04"), colour, baked(colour), depth=0.03)
            line(pen, "-0.2,-0.03 -0.08,-0.15 0.1,-0.18 0.26,-0.03", baked(colour, -0.08), 0.012)
            for k in range(5):
                dot(pen, -0.1 + 0.06 * k, -0.08 - 0.03 * (k % 2), 0.016, alpha(baked(colour, -0.12), 0.7))
    pen.stroke([(-0.3 + k * 0.055, -0.24 + 0.06 * (-1) ** k) for k in range(11)], COCOA, 0.022)
    for x, y, tint in ((0.0, -0.3, BERRY), (0.1, -0.32, 0xFF4A5AA8), (0.06, -0.38, BERRY), (-0.08, -0.33, 0xFF4A5AA8)):
        orb(pen, x, y, 0.055, tint)
    leaf(pen, 0.1, -0.38, 0.13, 50)


def sundae(pen: Pen, colour: int, _: float) -> None:
    """Scoops in a tall glass with sauce, cream, a wafer and a cherry."""
    with turned(pen, 24, 0.14, -0.66):
        slab(pen, (-0.05, -0.36, 0.05, 0.1), 0.02, 0xFFDFAE66, 0.015)
        for k in range(6):
            pen.segment((-0.05, -0.3 + k * 0.06), (0.05, -0.33 + k * 0.06), 0xFFB9803E, 0.008)
    for x, y, tint in ((-0.14, -0.64, colour), (0.14, -0.64, 0xFFF8ECCB), (0.0, -0.76, tone(colour, 0.06, 40))):
        orb(pen, x, y, 0.155, tint)
    pen.fill(curvy("-0.15,-0.78 0,-0.93 0.15,-0.78 0.12,-0.7 0.07,-0.77 0.02,-0.66 -0.05,-0.76 -0.11,-0.7"), COCOA)
    bowl = both("0.31,-0.6! 0.25,-0.36 0.06,-0.22! 0.05,-0.08 0.18,-0.03! 0.18,0 0,0", 0.3)
    pen.fill(bowl, alpha(0xFFD6EAF4, 0.85))
    with clipped(pen, bowl):
        pen.fill(both("0.3,-0.62 0.22,-0.36 0.04,-0.24 0,-0.24", 0.3), alpha(colour, 0.75))
        pen.fill(ellipse(0, -0.44, 0.3, 0.06), alpha(CREAM, 0.8))
    line(pen, "-0.31,-0.6 0,-0.575 0.31,-0.6", alpha(WHITE, 0.9), 0.022)
    gloss(pen, "0.22,-0.54 0.17,-0.36 0.08,-0.26", 0.022, 0.8)
    line(pen, "0.0,-0.96 0.04,-1.04 0.1,-1.06", 0xFF5E8A3C, 0.014)
    orb(pen, 0.0, -0.94, 0.06, BERRY)


def jelly(pen: Pen, colour: int, t: float) -> None:
    """A moulded jelly that trembles on its plate."""
    flat_plate(pen)
    with turned(pen, 1.8 * math.sin(t * 6), 0, -0.08):
        body = both("0,-0.5 0.14,-0.48 0.2,-0.36 0.3,-0.3 0.36,0 0,0.03")
        pen.fill(body, alpha(colour, 0.9))
        with clipped(pen, body):
            for k in range(-3, 4):
                line(
                    pen,
                    f"{k * 0.05},-0.48 {k * 0.075},-0.3 {k * 0.115},0.02",
                    alpha(pale(colour, 0.35) if k % 2 else pen.shade(colour), 0.55),
                    0.034,
                )
            pen.fill(ellipse(0, -0.02, 0.34, 0.05), alpha(pen.shade(colour), 0.5))
        gloss(pen, "0.12,-0.44 0.2,-0.32 0.27,-0.16", 0.03, 0.7)


def tiramisu(pen: Pen, colour: int, _: float) -> None:
    """A square of layered cream and sponge, dusted with cocoa."""
    flat_plate(pen)
    for k, tint in enumerate((0xFF9A6A42, colour, 0xFF9A6A42, colour)):
        y = -0.08 - k * 0.095
        pen.shape(
            soft(f"-0.3,{y} 0.22,{y} 0.32,{y - 0.05} 0.32,{y - 0.14} -0.2,{y - 0.14} -0.3,{y - 0.1}", 0.012), tint, depth=0.02
        )
        pen.fill(soft(f"0.22,{y} 0.32,{y - 0.05} 0.32,{y - 0.14} 0.22,{y - 0.1}", 0.006), pen.shade(tint, 0.7))
    pen.fill(soft("-0.3,-0.46 0.22,-0.46 0.33,-0.54 -0.2,-0.54", 0.01), COCOA)
    for i in range(14):
        dot(pen, -0.24 + ((i * 37) % 50) / 100, -0.475 - ((i * 23) % 6) / 100, 0.012, tone(COCOA, 0.08))
    leaf(pen, 0.04, -0.5, 0.12, 30)
    leaf(pen, 0.04, -0.5, 0.1, -40, tone(GREEN, 0.05))


def meringue(pen: Pen, colour: int, _: float) -> None:
    """A white nest of meringue with cream and fruit."""
    flat_plate(pen)
    for k, (half, y) in enumerate(((0.36, -0.14), (0.31, -0.25), (0.22, -0.34))):
        for i in range(7 - k):
            x = -half + 2 * half * i / (6 - k)
            orb(pen, x * 0.85, y, 0.09, colour, 0.075)
    for x, y, tint in (
        (-0.14, -0.42, BERRY),
        (0.02, -0.46, BERRY),
        (0.15, -0.42, 0xFF4A5AA8),
        (0.08, -0.39, 0xFFF2A93A),
        (-0.05, -0.4, 0xFF4A5AA8),
    ):
        orb(pen, x, y, 0.058, tint)
    leaf(pen, 0.05, -0.5, 0.12, 24)


def tart(pen: Pen, colour: int, _: float) -> None:
    """A fruit tart: strawberries, kiwi and blueberries on custard."""
    pen.shape(both("0.5,-0.24! 0.42,-0.02 0,0.02", 0.3), 0xFFD9984E, 0xFFB0702E, depth=0.05)
    for i in range(13):
        x = -0.46 + i * 0.077
        line(pen, f"{x},-0.2 {x * 0.88},-0.02", 0xFFB0702E, 0.012)
    pen.fill(ellipse(0, -0.25, 0.5, 0.17), 0xFFE6AE66)
    pen.fill(ellipse(0, -0.255, 0.44, 0.135), 0xFFF8DF8E)
    for i in range(26):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 26)
        x, y = 0.37 * q * math.cos(a), -0.265 + 0.105 * q * math.sin(a)
        tint = (colour, 0xFF7DB04A, 0xFF4A5AA8)[i % 3]
        orb(pen, x, y, 0.062, tint, 0.046)
        dot(pen, x + 0.015, y - 0.014, 0.012, alpha(WHITE, 0.7))


def scone(pen: Pen, colour: int, _: float) -> None:
    """A scone, opened, with jam and cream."""
    flat_plate(pen)
    pen.shape(both("0.27,-0.24! 0.26,-0.1 0,-0.07", 0.3), colour, baked(colour), depth=0.04)
    pen.fill(ellipse(0, -0.25, 0.27, 0.055), pale(colour, 0.4))
    pen.fill(curvy("-0.25,-0.25 0,-0.31 0.26,-0.26 0.27,-0.2 0.16,-0.22 0.06,-0.17 -0.06,-0.22 -0.2,-0.18"), BERRY)
    pen.shape(both("0,-0.38 0.14,-0.35 0.2,-0.27 0,-0.23"), CREAM, depth=0.03)
    with turned(pen, -8, -0.02, -0.34):
        pen.shape(both("0,-0.15 0.2,-0.13 0.27,-0.04 0.24,0.03! 0,0.04"), pen.lit(colour, 0.1), baked(colour), depth=0.04)
    gloss(pen, "0.06,-0.46 0.16,-0.42", 0.022)


DELIGHTS: dict[str, PropSpec] = {
    "churro": PropSpec(churro, 0.16, "ground", 0xFFC98A3E, (-0.465, -1.07, 0.503, 0.031)),
    "baklava": PropSpec(baklava, 0.16, "ground", 0xFFDDA34A, (-0.53, -0.53, 0.53, 0.041)),
    "cinnamon_roll": PropSpec(cinnamon_roll, 0.1, "ground", 0xFFD9995A, (-0.548, -0.57, 0.548, 0.048)),
    "eclair": PropSpec(eclair, 0.12, "ground", 0xFF5A3424, (-0.53, -0.43, 0.53, 0.03)),
    "flan": PropSpec(flan, 0.15, "ground", 0xFFF6D27A, (-0.53, -0.574, 0.53, 0.041)),
    "crepe": PropSpec(crepe, 0.16, "ground", 0xFFEEC67A, (-0.53, -0.497, 0.53, 0.041)),
    "sundae": PropSpec(sundae, 0.18, "ground", 0xFFF29AB4, (-0.354, -1.099, 0.36, 0.038)),
    "jelly": PropSpec(jelly, 0.15, "ground", 0xFFE0384A, (-0.53, -0.613, 0.53, 0.041)),
    "tiramisu": PropSpec(tiramisu, 0.15, "ground", 0xFFF8ECD0, (-0.53, -0.636, 0.53, 0.041)),
    "meringue": PropSpec(meringue, 0.16, "ground", 0xFFFCF8F0, (-0.53, -0.641, 0.53, 0.041)),
    "tart": PropSpec(tart, 0.17, "ground", 0xFFDA3040, (-0.53, -0.452, 0.53, 0.052)),
    "scone": PropSpec(scone, 0.15, "ground", 0xFFE0B06A, (-0.53, -0.536, 0.53, 0.041)),
}

"""What is poured, and what things are poured from: glasses, bottles, shakers, a barrel; one unit is their height."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, leaf, tone
from seedream.rendering.props.fruit import half
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

GLASS, FOAM, CORK = 0xFFD9E6EE, 0xFFFFF9EC, 0xFFC99A66


def beer(pen: Pen, colour: int, t: float) -> None:
    """A mug of beer with foam that runs over."""
    pen.canvas.drawPath(curvy("0.26,-0.62! 0.5,-0.62 0.52,-0.24 0.26,-0.2!"), line_paint(pen.shade(GLASS, 0.2), 0.08))
    slab(pen, (-0.36, -0.76, 0.3, 0.0), 0.06, GLASS, 0.06)
    slab(pen, (-0.31, -0.74, 0.25, -0.06), 0.03, colour, 0.06)
    for x in (-0.16, -0.01, 0.14):
        slab(pen, (x - 0.035, -0.62, x + 0.035, -0.12), 0.03, alpha(pen.lit(colour, 0.5), 0.55))
    for i in range(6):
        y = -0.1 - ((t * 0.15 + i * 0.17) % 0.55)
        dot(pen, -0.22 + i * 0.08, y, 0.014, alpha(WHITE, 0.8))
    for x, y, r in ((-0.3, -0.78, 0.1), (-0.16, -0.84, 0.13), (0.02, -0.86, 0.14), (0.19, -0.82, 0.12), (0.29, -0.77, 0.08)):
        orb(pen, x, y, r, FOAM, depth=0.03)
    pen.shape(
        curvy("-0.38,-0.79! 0.32,-0.79! 0.31,-0.66 0.22,-0.64 0.16,-0.7 0.06,-0.68 -0.02,-0.52 -0.1,-0.66 -0.24,-0.67 -0.34,-0.58"),
        FOAM,
        depth=0.03,
    )


def champagne(pen: Pen, colour: int, t: float) -> None:
    """A flute of sparkling wine."""
    pen.shape(ellipse(0, -0.025, 0.18, 0.028), pen.shade(GLASS, 0.2), depth=0.02)
    pen.segment((0, -0.03), (0, -0.4), pen.shade(GLASS, 0.25), 0.03)
    cup = both("0.14,-1.0! 0.165,-0.72 0.1,-0.44 0,-0.38")
    pen.fill(cup, alpha(GLASS, 0.9))
    pen.shape(both("0.145,-0.86! 0.15,-0.7 0.085,-0.45 0,-0.405"), colour, depth=0.04)
    pen.fill(ellipse(0, -0.86, 0.145, 0.02), pen.lit(colour, 0.5))
    for i in range(7):
        y = -0.45 - ((t * 0.2 + i * 0.13) % 0.42)
        dot(pen, 0.05 * math.sin(i * 2.1), y, 0.012, alpha(WHITE, 0.9))
    gloss(pen, "0.1,-0.92 0.115,-0.72 0.085,-0.56", 0.02, 0.7)


def cocktail(pen: Pen, colour: int, _: float) -> None:
    """A stemmed glass with a drink, a slice of lime, a paper parasol."""
    pen.segment((0.1, -0.6), (0.26, -1.0), STEEL, 0.018)
    pen.shape(ellipse(0, -0.03, 0.2, 0.03), pen.shade(GLASS, 0.2), depth=0.02)
    pen.segment((0, -0.03), (0, -0.45), pen.shade(GLASS, 0.25), 0.032)
    pen.fill(soft("-0.42,-0.86 0.42,-0.86 0.02,-0.42 -0.02,-0.42", 0.02), GLASS)
    pen.shape(soft("-0.33,-0.79 0.33,-0.79 0.02,-0.45 -0.02,-0.45", 0.02), colour, depth=0.05)
    pen.fill(ellipse(0, -0.79, 0.32, 0.035), pen.lit(colour, 0.4))
    half(pen, -0.33, -0.88, 0.14, 0xFF8CBF3F, parts=8)
    with turned(pen, 22, 0.24, -0.97):
        pen.shape(
            curvy("-0.24,0.05! -0.17,-0.07 0,-0.13 0.17,-0.07 0.24,0.05! 0.12,0.02 0,0.05 -0.12,0.02"), 0xFFE5567A, depth=0.03
        )
        for x in (-0.12, 0.0, 0.12):
            line(pen, f"0,-0.125 {x},0.03", pale(0xFFE5567A, 0.5), 0.014)
    gloss(pen, "0.26,-0.74 0.12,-0.58", 0.024, 0.6)


def whiskey(pen: Pen, colour: int, _: float) -> None:
    """A tumbler with ice."""
    slab(pen, (-0.42, -0.9, 0.42, 0.0), 0.07, GLASS, 0.05)
    slab(pen, (-0.36, -0.52, 0.36, -0.1), 0.04, colour, 0.07)
    for x, y, turn in ((-0.13, -0.52, 12), (0.14, -0.46, -18)):
        with turned(pen, turn, x, y):
            slab(pen, (-0.14, -0.14, 0.14, 0.14), 0.03, alpha(0xFFF4FAFD, 0.82), 0.03)
    for x in (-0.24, -0.08, 0.08, 0.24):
        pen.segment((x, -0.07), (x + 0.06, -0.02), alpha(WHITE, 0.7), 0.02)
    gloss(pen, "0.33,-0.8 0.33,-0.3", 0.04, 0.6)


def bubble_tea(pen: Pen, colour: int, _: float) -> None:
    """A clear cup of milk tea with pearls under a domed lid, and a fat straw."""
    pen.segment((0.02, -0.6), (0.14, -1.12), 0xFFE8584F, 0.075)
    pen.fill(both("0.3,-0.74! 0.22,0.0! 0,0.01", 0.05), GLASS)
    pen.shape(both("0.275,-0.68! 0.205,-0.03! 0,-0.02", 0.05), colour, depth=0.06)
    for i, (x, y) in enumerate(
        (
            (-0.13, -0.08),
            (0.0, -0.07),
            (0.13, -0.08),
            (-0.07, -0.17),
            (0.07, -0.17),
            (-0.16, -0.2),
            (0.17, -0.2),
            (0.0, -0.26),
            (-0.1, -0.3),
        )
    ):
        orb(pen, x, y, 0.055, 0xFF3A2622, depth=0.02)
        dot(pen, x + pen.lx * 0.02, y - 0.02, 0.012 + 0.002 * (i % 2), alpha(WHITE, 0.6))
    pen.fill(curvy("-0.31,-0.72! -0.25,-0.86 0,-0.93 0.25,-0.86 0.31,-0.72!"), alpha(0xFFF4FAFD, 0.55))
    slab(pen, (-0.33, -0.76, 0.33, -0.7), 0.025, 0xFFF4FAFD, 0.015)
    dot(pen, 0, -0.45, 0.1, alpha(PAPER, 0.92))
    line(pen, "-0.045,-0.44 0,-0.405 0.045,-0.44", 0xFF6B4A36, 0.02)
    for x in (-0.04, 0.04):
        dot(pen, x, -0.475, 0.014, 0xFF6B4A36)
    gloss(pen, "0.22,-0.62 0.19,-0.2", 0.03, 0.6)


def champagne_bottle(pen: Pen, colour: int, _: float) -> None:
    """A dark bottle with golden foil and label."""
    pen.shape(both("0.065,-0.96! 0.07,-0.72 0.17,-0.56 0.19,-0.44 0.19,-0.03! 0.1,0 0,0", 0.4), colour, depth=0.06)
    pen.shape(both("0.075,-1.0! 0.085,-0.72! 0.05,-0.69 0,-0.7", 0.2), GOLD, depth=0.03)
    slab(pen, (-0.085, -1.0, 0.085, -0.92), 0.03, tone(GOLD, -0.05), 0.02)
    slab(pen, (-0.19, -0.4, 0.19, -0.12), 0.0, PAPER, 0.03)
    slab(pen, (-0.19, -0.4, 0.19, -0.375), 0.0, GOLD)
    slab(pen, (-0.19, -0.145, 0.19, -0.12), 0.0, GOLD)
    line(pen, "-0.1,-0.28 0,-0.3 0.1,-0.27", 0xFF4A4458, 0.02)
    line(pen, "-0.06,-0.21 0.06,-0.21", 0xFF9A8F86, 0.012)
    gloss(pen, "0.1,-0.56 0.14,-0.45", 0.025, 0.5)


def ketchup(pen: Pen, colour: int, _: float) -> None:
    """A squeeze bottle with its nozzle."""
    pen.shape(both("0.02,-1.0! 0.05,-0.86! 0,-0.86", 0.1), pen.shade(colour, 0.25), depth=0.02)
    slab(pen, (-0.13, -0.88, 0.13, -0.78), 0.03, pen.shade(colour, 0.25), 0.03)
    pen.shape(both("0.13,-0.78! 0.24,-0.66 0.22,-0.4 0.24,-0.03! 0.16,0 0,0", 0.4), colour, depth=0.07)
    slab(pen, (-0.17, -0.5, 0.17, -0.2), 0.05, PAPER, 0.02)
    orb(pen, 0, -0.34, 0.085, tone(0xFFD63A2F, 0.0), depth=0.03)
    leaf(pen, 0, -0.41, 0.07, 40)
    leaf(pen, 0, -0.41, 0.07, -40)
    gloss(pen, "0.17,-0.66 0.16,-0.56", 0.03, 0.5)


def olive_oil(pen: Pen, colour: int, _: float) -> None:
    """A slim bottle of green-gold oil with a cork."""
    slab(pen, (-0.05, -1.0, 0.05, -0.88), 0.02, CORK, 0.02)
    pen.shape(both("0.06,-0.92! 0.06,-0.74 0.19,-0.6 0.19,-0.03! 0.14,0 0,0", 0.35), alpha(GLASS, 0.95), depth=0.03)
    pen.shape(both("0.045,-0.76! 0.16,-0.57! 0.16,-0.04! 0,-0.03", 0.3), colour, depth=0.06)
    slab(pen, (-0.16, -0.42, 0.16, -0.14), 0.02, PAPER, 0.02)
    leaf(pen, 0.03, -0.2, 0.17, 34, 0xFF7B9466, 0.24)
    leaf(pen, 0.0, -0.2, 0.15, -30, 0xFF7B9466, 0.24)
    dot(pen, -0.02, -0.24, 0.035, 0xFF6B7A34, 0.045)
    gloss(pen, "0.13,-0.56 0.13,-0.46", 0.026, 0.6)


def salt(pen: Pen, colour: int, _: float) -> None:
    """A shaker with holes in its metal cap, grains before it."""
    pen.shape(both("0.22,-0.68! 0.33,-0.05! 0.28,0 0,0", 0.15), alpha(GLASS, 0.95), depth=0.06)
    pen.shape(both("0.22,-0.46! 0.28,-0.05! 0,-0.04", 0.1), colour, depth=0.06)
    pen.shape(both("0,-0.96 0.16,-0.92 0.23,-0.8 0.24,-0.66! 0,-0.65"), STEEL, depth=0.06)
    for x, y in ((-0.09, -0.88), (0.0, -0.9), (0.09, -0.88), (-0.05, -0.82), (0.05, -0.82)):
        dot(pen, x, y, 0.018, 0xFF3A3742)
    for i in range(7):
        slab(
            pen,
            (0.36 + 0.04 * (i % 3), -0.03 - 0.03 * (i // 3), 0.385 + 0.04 * (i % 3), -0.005 - 0.03 * (i // 3)),
            0.004,
            pen.shade(colour, 0.25),
        )
    gloss(pen, "0.2,-0.58 0.26,-0.2", 0.03, 0.6)


def pepper_mill(pen: Pen, colour: int, _: float) -> None:
    """A turned wooden mill."""
    orb(pen, 0, -0.94, 0.055, STEEL, depth=0.02)
    pen.shape(both("0,-0.9 0.13,-0.87 0.16,-0.78 0.08,-0.68! 0,-0.68"), colour, depth=0.04)
    pen.shape(both("0.12,-0.67! 0.14,-0.6 0.075,-0.42 0.14,-0.24 0.19,-0.08 0.2,0! 0,0"), colour, depth=0.06)
    for x, y in ((0.14, -0.645), (0.19, -0.06)):
        line(pen, f"{-x},{y} 0,{y + 0.02} {x},{y}", pen.shade(colour), 0.022)
    gloss(pen, "0.09,-0.56 0.05,-0.42 0.1,-0.26", 0.025, 0.45)


def thermos(pen: Pen, colour: int, _: float) -> None:
    """A steel flask with its cup as a lid."""
    slab(pen, (-0.17, -0.74, 0.17, 0.0), 0.05, colour, 0.07)
    slab(pen, (-0.17, -0.1, 0.17, -0.06), 0.0, STEEL)
    slab(pen, (-0.155, -0.8, 0.155, -0.73), 0.02, STEEL, 0.03)
    pen.shape(both("0.13,-1.0! 0.16,-0.79! 0,-0.78", 0.1), tone(STEEL, -0.06), depth=0.04)
    line(pen, "-0.16,-0.6 -0.28,-0.56 -0.28,-0.26 -0.16,-0.22", pen.shade(colour, 0.6), 0.045)
    gloss(pen, "0.1,-0.66 0.1,-0.2", 0.03, 0.5)


def barrel(pen: Pen, colour: int, _: float) -> None:
    """A wooden barrel with hoops."""
    body = both("0.3,-1.0! 0.37,-0.75 0.39,-0.5 0.37,-0.25 0.3,0! 0.15,0.02 0,0.025")
    pen.shape(body, colour, depth=0.1)
    with clipped(pen, body):
        for x in (-0.62, -0.36, -0.12, 0.12, 0.36, 0.62):
            line(pen, f"{x * 0.47},-1.02 {x * 0.6},-0.5 {x * 0.47},0.03", pen.shade(colour, 0.6), 0.014)
        for y, bow in ((-0.84, 0.05), (-0.63, 0.05), (-0.34, 0.05), (-0.12, 0.05)):
            line(pen, f"-0.44,{y - 0.01} -0.2,{y + bow * 0.7} 0,{y + bow} 0.2,{y + bow * 0.7} 0.44,{y - 0.01}", 0xFF5A5864, 0.055)
            line(
                pen,
                f"-0.44,{y - 0.025} -0.2,{y + bow * 0.7 - 0.015} 0,{y + bow - 0.015} 0.2,{y + bow * 0.7 - 0.015} 0.44,{y - 0.025}",
                0xFF8A8894,
                0.014,
            )
    pen.fill(ellipse(0, -1.0, 0.3, 0.055), pen.lit(colour, 0.25))
    pen.fill(ellipse(0, -0.997, 0.26, 0.043), pen.shade(colour, 0.55))
    for x in (-0.14, 0.0, 0.14):
        pen.segment((x, -1.03), (x, -0.965), pen.shade(colour), 0.01)


def baby_bottle(pen: Pen, colour: int, _: float) -> None:
    """A bottle of milk with a teat and marks."""
    pen.shape(both("0,-1.0 0.04,-0.98 0.05,-0.9 0.13,-0.8! 0,-0.79"), 0xFFEBC08C, depth=0.03)
    slab(pen, (-0.18, -0.82, 0.18, -0.69), 0.03, colour, 0.03)
    pen.shape(both("0.16,-0.69! 0.2,-0.56 0.17,-0.36 0.2,-0.04! 0.14,0 0,0", 0.4), GLASS, depth=0.03)
    pen.shape(both("0.165,-0.52! 0.145,-0.36 0.165,-0.05! 0,-0.03", 0.4), 0xFFFDFAF2, depth=0.05)
    for k in range(4):
        pen.segment((-0.02, -0.14 - k * 0.11), (0.1, -0.14 - k * 0.11), colour, 0.018)
    gloss(pen, "0.14,-0.6 0.13,-0.48", 0.026, 0.7)


def pacifier(pen: Pen, colour: int, _: float) -> None:
    """A baby's dummy."""
    with turned(pen, -18, 0, -0.42):
        ring(pen, 0, 0.26, 0.17, tone(colour, 0.08), 0.07)
        pen.shape(both("0,-0.52 0.16,-0.46 0.17,-0.3 0.08,-0.18! 0,-0.17"), 0xFFEBC08C, depth=0.05)
        pen.shape(curvy("-0.4,-0.06 -0.2,-0.2 0,-0.16 0.2,-0.2 0.4,-0.06 0.24,0.12 0,0.09 -0.24,0.12"), colour, depth=0.05)
        orb(pen, 0, -0.02, 0.11, pale(colour, 0.5), depth=0.03)
        for x in (-0.25, 0.25):
            dot(pen, x, -0.04, 0.035, pen.shade(colour))


BEVERAGES: dict[str, PropSpec] = {
    "beer": PropSpec(beer, 0.13, "ground", 0xFFE9A93A, (-0.44, -1.04, 0.63, 0.06)),
    "champagne": PropSpec(champagne, 0.13, "ground", 0xFFF2CF72, (-0.23, -1.05, 0.23, 0.05)),
    "cocktail": PropSpec(cocktail, 0.13, "ground", 0xFFF0786A, (-0.52, -1.16, 0.49, 0.05)),
    "whiskey": PropSpec(whiskey, 0.07, "ground", 0xFFC9803A, (-0.46, -0.94, 0.46, 0.06)),
    "bubble_tea": PropSpec(bubble_tea, 0.14, "ground", 0xFFD9AE84, (-0.38, -1.21, 0.38, 0.06)),
    "champagne_bottle": PropSpec(champagne_bottle, 0.19, "ground", 0xFF2F5A3E, (-0.24, -1.05, 0.24, 0.05)),
    "ketchup": PropSpec(ketchup, 0.13, "ground", 0xFFD63A2F, (-0.29, -1.05, 0.29, 0.05)),
    "olive_oil": PropSpec(olive_oil, 0.16, "ground", 0xFFB9B13C, (-0.25, -1.05, 0.25, 0.05)),
    "salt": PropSpec(salt, 0.07, "ground", 0xFFFAFAF6, (-0.37, -1, 0.51, 0.05)),
    "pepper_mill": PropSpec(pepper_mill, 0.12, "ground", 0xFF8A5A3C, (-0.24, -1.04, 0.24, 0.05)),
    "thermos": PropSpec(thermos, 0.17, "ground", 0xFF2F7A78, (-0.37, -1.04, 0.22, 0.05)),
    "barrel": PropSpec(barrel, 0.55, "ground", WOOD, (-0.44, -1.1, 0.44, 0.08)),
    "baby_bottle": PropSpec(baby_bottle, 0.1, "ground", 0xFF6FB0E0, (-0.25, -1.05, 0.25, 0.05)),
    "pacifier": PropSpec(pacifier, 0.035, "ground", 0xFF6FC4C0, (-0.44, -0.97, 0.41, 0.08)),
}

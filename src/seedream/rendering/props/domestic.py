"""More of house, yard and shop: chandelier to lawn mower, and what pets have; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import flame, gloss, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, GLASS, WATER = 0xFF3A3742, 0xFFD9E6EE, 0xFF8CC8E4


def chandelier(pen: Pen, colour: int, t: float) -> None:
    """A hanging crown of candles and crystals."""
    pen.segment((0, -1.0), (0, -0.5), colour, 0.02)
    pen.shape(both("0,-0.78 0.05,-0.72 0.03,-0.6 0.08,-0.5 0.04,-0.34 0,-0.24", 0.5), colour, depth=0.03)
    for r in (0.46, 0.26):
        pen.canvas.drawPath(ellipse(0, -0.4, r, r * 0.16), line_paint(colour, 0.022))
    for s in (-1, 1):
        line(pen, f"0,-0.7 {s * 0.24},-0.56 {s * 0.46},-0.42", alpha(GLASS, 0.95), 0.014)
    for i, x in enumerate((-0.46, -0.26, -0.1, 0.1, 0.26, 0.46)):
        y = -0.4 + 0.03 * (abs(x) < 0.2)
        line(pen, f"0,-0.3 {x * 0.6},-0.26 {x},{y}", colour, 0.02)
        pen.shape(
            soft(f"{x - 0.045},{y - 0.02} {x + 0.045},{y - 0.02} {x + 0.02},{y + 0.03} {x - 0.02},{y + 0.03}", 0.006),
            pen.lit(colour, 0.2),
            depth=0.01,
        )
        slab(pen, (x - 0.016, y - 0.14, x + 0.016, y - 0.02), 0.006, PAPER)
        flame(pen, x, y - 0.145, 0.1, t + i)
        pen.fill(soft(f"{x},{y + 0.05} {x + 0.02},{y + 0.09} {x},{y + 0.13} {x - 0.02},{y + 0.09}", 0.004), 0xFFBFE0F0)
    pen.fill(soft("0,-0.22 0.03,-0.15 0,-0.08 -0.03,-0.15", 0.006), 0xFFBFE0F0)


def mattress(pen: Pen, colour: int, _: float) -> None:
    """A quilted mattress."""
    pen.shape(soft("-0.56,-0.16 -0.36,-0.42 0.48,-0.42 0.56,-0.18 0.56,0.0 -0.56,0.0", 0.05), pale(colour, 0.5), depth=0.05)
    top = soft("-0.55,-0.17 -0.36,-0.42 0.47,-0.42 0.56,-0.18", 0.04)
    pen.fill(top, pale(colour, 0.72))
    with clipped(pen, top):
        for k in range(-4, 9):
            pen.segment((k * 0.13 - 0.5, -0.14), (k * 0.13 - 0.2, -0.45), alpha(colour, 0.6), 0.012)
            pen.segment((k * 0.13 - 0.2, -0.14), (k * 0.13 - 0.5, -0.45), alpha(colour, 0.6), 0.012)
    slab(pen, (-0.56, -0.11, 0.56, -0.05), 0.02, colour)


def hammock(pen: Pen, colour: int, t: float) -> None:
    """A striped hammock between two posts."""
    for x in (-0.54, 0.54):
        slab(pen, (x - 0.025, -0.62, x + 0.025, 0.0), 0.01, WOOD, 0.015)
    sway = 0.01 * math.sin(t * 1.6)
    cloth = curvy(
        f"-0.36,-0.42! -0.2,{-0.26 + sway} 0,{-0.21 + sway} 0.2,{-0.26 + sway} 0.36,-0.42! "
        f"0.26,{-0.2 + sway} 0,{-0.1 + sway} -0.26,{-0.2 + sway}"
    )
    for s in (-1, 1):
        for k in range(4):
            pen.segment((s * 0.53, -0.54), (s * 0.36, -0.44 + k * 0.025), 0xFFE2CFA0, 0.008)
    pen.shape(cloth, colour, depth=0.03)
    with clipped(pen, cloth):
        for k in range(-4, 5):
            pen.segment((k * 0.085, -0.5), (k * 0.075, 0.0), pale(colour, 0.75), 0.03)
    for k in range(11):
        x = -0.25 + k * 0.05
        y = -0.1 - 0.1 * (x / 0.26) ** 2 + sway
        pen.segment((x, y - 0.005), (x, y + 0.04), pale(colour, 0.75), 0.01)


def beanbag(pen: Pen, colour: int, _: float) -> None:
    """A beanbag chair."""
    pen.shape(
        curvy("-0.5,-0.12 -0.46,-0.38 -0.3,-0.62 -0.1,-0.78 0.1,-0.74 0.2,-0.56 0.42,-0.4 0.52,-0.16 0.4,0.0 -0.4,0.0"),
        colour,
        depth=0.1,
    )
    for text in ("-0.06,-0.75 -0.2,-0.5 -0.22,-0.04", "0.02,-0.75 0.12,-0.46 0.2,-0.04"):
        line(pen, text, pen.shade(colour, 0.8), 0.016)
    pen.fill(curvy("-0.16,-0.5 0.1,-0.56 0.3,-0.4 0.2,-0.28 -0.08,-0.3"), pen.lit(colour, 0.18))
    orb(pen, -0.02, -0.77, 0.035, pen.shade(colour, 0.4), depth=0.01)


def faucet(pen: Pen, colour: int, t: float) -> None:
    """A tap with a falling drop."""
    slab(pen, (-0.4, -0.06, 0.02, 0.0), 0.015, tone(colour, -0.05), 0.015)
    pen.strip(
        [(-0.19, -0.02), (-0.19, -0.4), (-0.12, -0.58), (0.1, -0.62), (0.28, -0.54), (0.3, -0.4)],
        [0.09, 0.08, 0.08, 0.075, 0.07, 0.07],
        colour,
    )
    slab(pen, (0.21, -0.44, 0.39, -0.36), 0.02, tone(colour, -0.05), 0.015)
    slab(pen, (-0.22, -0.8, -0.16, -0.6), 0.01, tone(colour, -0.06))
    slab(pen, (-0.36, -0.86, -0.02, -0.78), 0.035, 0xFFD63A3F, 0.02)
    y = -0.3 + (t * 0.4) % 0.26
    pen.fill(curvy(f"0.3,{y - 0.07}! 0.345,{y} 0.3,{y + 0.04} 0.255,{y}"), 0xFF5FB4E8)
    gloss(pen, "-0.05,-0.62 0.1,-0.655", 0.026, 0.7)


def radiator(pen: Pen, colour: int, _: float) -> None:
    """A ribbed radiator."""
    for y in (-0.62, -0.14):
        slab(pen, (-0.52, y, 0.5, y + 0.05), 0.015, pen.shade(colour, 0.6))
    for k in range(8):
        x = -0.47 + k * 0.126
        slab(pen, (x, -0.74, x + 0.105, -0.03), 0.045, colour, 0.03)
    for x in (-0.42, 0.42):
        slab(pen, (x - 0.05, -0.05, x + 0.05, 0.0), 0.01, pen.shade(colour, 0.6))
    slab(pen, (0.48, -0.17, 0.56, -0.06), 0.02, 0xFFD63A3F)


def elevator(pen: Pen, colour: int, _: float) -> None:
    """Lift doors with their display and buttons."""
    slab(pen, (-0.42, -1.0, 0.3, 0.0), 0.01, tone(colour, -0.12), 0.02)
    for left, right in ((-0.36, -0.065), (-0.055, 0.24)):
        slab(pen, (left, -0.84, right, 0.0), 0.0, colour, 0.025)
        pen.fill(soft(f"{left + 0.05},-0.2 {left + 0.13},-0.8 {left + 0.18},-0.8 {left + 0.1},-0.2", 0.002), alpha(WHITE, 0.35))
    slab(pen, (-0.16, -0.97, 0.04, -0.88), 0.01, DARK)
    pen.fill(soft("-0.1,-0.9 -0.06,-0.955 -0.02,-0.9", 0.004), 0xFFFF9A3A)
    slab(pen, (0.34, -0.56, 0.44, -0.38), 0.012, STEEL, 0.01)
    for y, tint in ((-0.51, 0xFFFFE39A), (-0.43, 0xFF6A6874)):
        dot(pen, 0.39, y, 0.024, tint)


def toilet_paper(pen: Pen, colour: int, _: float) -> None:
    """A roll with its end hanging."""
    pen.shape(soft("0.06,-0.5 0.36,-0.42 0.36,-0.05 0.06,0.0", 0.01), tone(colour, -0.03), depth=0.03)
    for k in range(5):
        dot(pen, 0.09 + k * 0.058, -0.2 + k * 0.004, 0.008, pen.shade(colour, 0.4))
    pen.shape(both("0.3,-0.78! 0.3,-0.2! 0.15,-0.12 0,-0.1", 0.5), colour, depth=0.07)
    pen.shape(ellipse(0, -0.78, 0.3, 0.11), pen.lit(colour, 0.4), depth=0.02)
    for r in (0.24, 0.18):
        pen.canvas.drawPath(ellipse(0, -0.78, r, r * 0.36), line_paint(pen.shade(colour, 0.25), 0.01))
    pen.fill(ellipse(0, -0.78, 0.11, 0.042), 0xFFB98A5A)
    pen.fill(ellipse(0, -0.772, 0.085, 0.03), 0xFF7A5638)


def fish_tank(pen: Pen, colour: int, t: float) -> None:
    """A glass tank with fish, plants and bubbles."""
    slab(pen, (-0.54, -0.72, 0.54, -0.66), 0.015, colour, 0.015)
    slab(pen, (-0.52, -0.67, 0.52, -0.06), 0.01, 0xFFD4EAF4)
    slab(pen, (-0.5, -0.6, 0.5, -0.07), 0.008, WATER)
    pen.fill(curvy("-0.5,-0.07! -0.5,-0.14 -0.2,-0.17 0.1,-0.13 0.5,-0.17 0.5,-0.07!"), 0xFFE6CC94)
    for x, h in ((-0.36, 0.34), (-0.3, 0.24), (0.34, 0.3), (0.4, 0.4)):
        s = 0.02 * math.sin(t * 2 + x * 9)
        line(pen, f"{x},-0.12 {x + 0.03 + s},{-0.12 - h * 0.5} {x - 0.01 + s},{-0.12 - h}", 0xFF4F9A5A, 0.04)
    orb(pen, 0.1, -0.15, 0.08, 0xFF9A94A2, 0.05, depth=0.02)
    for x, y, tint, flip in ((-0.1, -0.42, 0xFFF0803A, 1), (0.2, -0.3, 0xFFF2C14E, -1), (-0.22, -0.24, 0xFFE0485A, 1)):
        x += 0.02 * math.sin(t * 1.5 + y * 9)
        pen.fill(
            soft(f"{x - flip * 0.06},{y} {x - flip * 0.13},{y - 0.05} {x - flip * 0.13},{y + 0.05}", 0.008), pen.shade(tint, 0.4)
        )
        orb(pen, x, y, 0.08, tint, 0.048, depth=0.015)
        dot(pen, x + flip * 0.045, y - 0.012, 0.011, DARK)
    for k in range(4):
        ring(pen, 0.02 + 0.02 * math.sin(k * 2), -0.2 - (k * 0.11 + t * 0.1) % 0.38, 0.016, alpha(WHITE, 0.85), 0.008)
    slab(pen, (-0.54, -0.07, 0.54, 0.0), 0.015, colour, 0.02)
    pen.fill(soft("-0.44,-0.3 -0.38,-0.62 -0.34,-0.62 -0.4,-0.3", 0.004), alpha(WHITE, 0.5))


def birdcage(pen: Pen, colour: int, t: float) -> None:
    """A cage with a little bird."""
    ring(pen, 0, -0.98, 0.04, colour, 0.02)
    pen.fill(both("0,-0.94 0.22,-0.86 0.34,-0.62 0.34,-0.1! 0,-0.1"), alpha(0xFFFFFFFF, 0.3))
    pen.segment((0, -0.94), (0, -0.52), colour, 0.012)
    pen.segment((-0.12, -0.4), (0.12, -0.4), WOOD, 0.026)
    for s in (-1, 1):
        pen.segment((0, -0.54), (s * 0.1, -0.4), colour, 0.012)
    bob = 0.008 * math.sin(t * 5)
    pen.shape(
        curvy(
            f"-0.16,{-0.4 + bob}! -0.06,{-0.46 + bob} -0.02,{-0.57 + bob} 0.06,{-0.6 + bob} "
            f"0.1,{-0.54 + bob} 0.08,{-0.43 + bob} 0.0,{-0.39 + bob}"
        ),
        0xFFF2C14E,
        depth=0.025,
    )
    pen.fill(soft(f"0.1,{-0.56 + bob} 0.145,{-0.54 + bob} 0.1,{-0.525 + bob}", 0.004), 0xFFE8703A)
    dot(pen, 0.065, -0.555 + bob, 0.012, DARK)
    for k in (-1.0, -0.66, -0.33, 0.0, 0.33, 0.66, 1.0):
        line(pen, f"0,-0.94 {k * 0.22},-0.86 {k * 0.34},-0.62 {k * 0.34},-0.1", colour, 0.016)
    for y in (-0.62, -0.36):
        line(pen, f"-0.34,{y} 0,{y + 0.03} 0.34,{y}", colour, 0.018)
    slab(pen, (-0.38, -0.12, 0.38, 0.0), 0.025, colour, 0.03)


def saddle(pen: Pen, colour: int, _: float) -> None:
    """A leather saddle with its stirrup."""
    pen.shape(
        curvy("-0.4,-0.62 -0.3,-0.68 0.0,-0.56 0.3,-0.64 0.42,-0.56 0.3,-0.24 0.12,-0.16 -0.12,-0.2 -0.34,-0.34"),
        0xFFB8433A,
        depth=0.03,
    )
    pen.shape(
        curvy(
            "-0.5,-0.72! -0.36,-0.74 -0.1,-0.62 0.16,-0.62 0.3,-0.84! 0.4,-0.82! 0.42,-0.6 0.26,-0.5 -0.1,-0.46 -0.42,-0.52", 0.45
        ),
        colour,
        depth=0.05,
    )
    pen.shape(curvy("-0.16,-0.54! 0.18,-0.54! 0.24,-0.36 0.14,-0.22 -0.02,-0.22 -0.14,-0.34"), tone(colour, 0.03), depth=0.03)
    pen.segment((0.05, -0.4), (0.06, -0.14), pen.shade(colour, 0.8), 0.03)
    line(pen, "0.06,-0.15 -0.03,-0.03 0.15,-0.03 0.06,-0.15", STEEL, 0.026)
    gloss(pen, "-0.24,-0.66 0.0,-0.58", 0.03, 0.35)


def horseshoe(pen: Pen, colour: int, _: float) -> None:
    """A horseshoe, open above."""
    shoe = curvy(
        "-0.26,-0.96! -0.42,-0.7 -0.42,-0.36 -0.22,-0.06 0,0.0 0.22,-0.06 0.42,-0.36 0.42,-0.7 "
        "0.26,-0.96! 0.12,-0.92! 0.22,-0.66 0.22,-0.38 0.12,-0.22 0,-0.18 -0.12,-0.22 -0.22,-0.38 "
        "-0.22,-0.66 -0.12,-0.92!"
    )
    pen.shape(shoe, colour, depth=0.06)
    for x, y in ((-0.31, -0.7), (-0.32, -0.5), (-0.26, -0.3), (0.31, -0.7), (0.32, -0.5), (0.26, -0.3)):
        dot(pen, x, y, 0.028, pen.shade(pen.shade(colour)))
    gloss(pen, "0.36,-0.66 0.36,-0.42 0.26,-0.22", 0.025, 0.45)


def collar(pen: Pen, colour: int, _: float) -> None:
    """A pet's collar with a bone-shaped tag."""
    pen.canvas.drawPath(ellipse(0, -0.56, 0.42, 0.2), line_paint(pen.shade(colour, 0.7), 0.1))
    pen.canvas.save()
    pen.canvas.clipRect((-1, -0.56, 1, 0.2))
    pen.canvas.drawPath(ellipse(0, -0.54, 0.43, 0.22), line_paint(colour, 0.13))
    for k in range(7):
        a = math.radians(20 + k * 23)
        dot(pen, 0.43 * math.cos(a), -0.54 + 0.22 * math.sin(a), 0.026, GOLD)
    pen.canvas.restore()
    slab(pen, (0.24, -0.5, 0.36, -0.34), 0.02, STEEL, 0.015)
    ring(pen, 0, -0.27, 0.035, STEEL, 0.018)
    for s in (-1, 1):
        for y in (-0.17, -0.1):
            orb(pen, s * 0.1, y, 0.05, GOLD, depth=0.012)
    slab(pen, (-0.1, -0.17, 0.1, -0.1), 0.02, GOLD, 0.012)


def sack(pen: Pen, colour: int, _: float) -> None:
    """A tied sack, of flour, grain or feed."""
    pen.shape(curvy("-0.1,-0.76! -0.2,-0.96 -0.08,-0.92 0,-0.98 0.1,-0.92 0.2,-0.95 0.1,-0.76!"), tone(colour, 0.02), depth=0.03)
    pen.shape(
        curvy("-0.1,-0.77 -0.3,-0.62 -0.4,-0.34 -0.38,-0.06 -0.2,0.0 0.2,0.0 0.38,-0.06 0.4,-0.34 0.3,-0.62 0.1,-0.77"),
        colour,
        depth=0.09,
    )
    line(pen, "-0.11,-0.77 0,-0.75 0.11,-0.77", 0xFFB8433A, 0.05)
    for text in ("-0.04,-0.7 -0.1,-0.56 -0.12,-0.48", "0.05,-0.7 0.12,-0.58 0.13,-0.5"):
        line(pen, text, pen.shade(colour, 0.6), 0.018)
    for y in (-0.34, -0.22):
        line(pen, f"-0.16,{y} 0,{y + 0.02} 0.16,{y}", pen.shade(colour, 0.5), 0.03)
    pen.stroke([(0.24, -0.1), (0.36, -0.08), (0.38, -0.2), (0.26, -0.24)], pen.shade(colour, 0.4), 0.016, closed=True)


DOMESTIC: dict[str, PropSpec] = {
    "chandelier": PropSpec(chandelier, 0.6, "ground", 0xFFD9A640, (-0.55, -1.06, 0.55, 0.0)),
    "mattress": PropSpec(mattress, 1.15, "ground", 0xFF8AA6CC, (-0.61, -0.47, 0.61, 0.05)),
    "hammock": PropSpec(hammock, 1.6, "ground", 0xFFE0573F, (-0.62, -0.67, 0.62, 0.05)),
    "beanbag": PropSpec(beanbag, 0.55, "ground", 0xFFE0805A, (-0.55, -0.85, 0.57, 0.07)),
    "faucet": PropSpec(faucet, 0.17, "ground", STEEL, (-0.44, -0.9, 0.43, 0.11)),
    "radiator": PropSpec(radiator, 0.6, "ground", 0xFFEDE8E0, (-0.57, -0.79, 0.61, 0.05)),
    "elevator": PropSpec(elevator, 1.45, "ground", 0xFFB9C2CE, (-0.46, -1.04, 0.48, 0.04)),
    "toilet_paper": PropSpec(toilet_paper, 0.07, "ground", 0xFFF8F6F2, (-0.34, -0.93, 0.4, 0.05)),
    "fish_tank": PropSpec(fish_tank, 0.5, "ground", 0xFF3F4A5A, (-0.59, -0.77, 0.59, 0.04)),
    "birdcage": PropSpec(birdcage, 0.4, "ground", 0xFFD9A640, (-0.43, -1.08, 0.43, 0.04)),
    "saddle": PropSpec(saddle, 0.36, "ground", 0xFF8A5232, (-0.54, -0.88, 0.47, 0.04)),
    "horseshoe": PropSpec(horseshoe, 0.09, "ground", 0xFF8A93A2, (-0.49, -1, 0.49, 0.04)),
    "collar": PropSpec(collar, 0.11, "ground", 0xFFC8433A, (-0.54, -0.85, 0.51, 0.02)),
    "sack": PropSpec(sack, 0.4, "ground", 0xFFD9BC8A, (-0.45, -1.02, 0.45, 0.05)),
}

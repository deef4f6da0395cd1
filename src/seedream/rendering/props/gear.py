"""Machines, engines and equipment of street, sea, court and hand work; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import arc, both, curvy, dot, line, orb, pale, ring, slab, soft, star, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

IRON, RED = 0xFF3A3742, 0xFFD63A3F


def vending_machine(pen: Pen, colour: int, _: float) -> None:
    """A machine full of snacks and drinks."""
    slab(pen, (-0.32, -1.0, 0.32, 0.0), 0.02, colour, 0.04)
    slab(pen, (-0.28, -0.94, 0.13, -0.24), 0.012, 0xFF26304A)
    tints = (0xFFE0485A, 0xFFF2C14E, 0xFF4C9FD8, 0xFF6BBF6A, 0xFFF0803A, 0xFFB06AC8)
    for row in range(5):
        y = -0.82 + row * 0.132
        for k in range(5):
            slab(pen, (-0.255 + k * 0.076, y - 0.085, -0.205 + k * 0.076, y), 0.012, tints[(row * 2 + k) % 6], 0.012)
        pen.segment((-0.28, y + 0.008), (0.13, y + 0.008), 0xFF6A7488, 0.014)
    pen.fill(soft("-0.26,-0.3 -0.12,-0.92 -0.06,-0.92 -0.2,-0.3", 0.004), alpha(WHITE, 0.2))
    slab(pen, (-0.22, -0.17, 0.08, -0.07), 0.012, IRON)
    slab(pen, (0.17, -0.84, 0.28, -0.74), 0.008, 0xFF7CE0C8)
    for row in range(4):
        for k in range(3):
            slab(pen, (0.175 + k * 0.036, -0.69 + row * 0.04, 0.2 + k * 0.036, -0.66 + row * 0.04), 0.004, PAPER)
    slab(pen, (0.19, -0.5, 0.26, -0.47), 0.006, IRON)
    slab(pen, (0.2, -0.42, 0.25, -0.34), 0.01, STEEL)


def atm(pen: Pen, colour: int, _: float) -> None:
    """A cash machine with a banknote."""
    slab(pen, (-0.34, -1.0, 0.34, 0.0), 0.025, colour, 0.05)
    slab(pen, (-0.3, -0.96, 0.3, -0.84), 0.012, pale(colour, 0.75))
    dot(pen, -0.18, -0.9, 0.035, GOLD)
    slab(pen, (-0.1, -0.92, 0.22, -0.88), 0.01, colour)
    slab(pen, (-0.24, -0.8, 0.24, -0.52), 0.015, IRON)
    slab(pen, (-0.21, -0.77, 0.21, -0.55), 0.008, 0xFF8FD0E8)
    for k in range(3):
        slab(pen, (-0.17, -0.74 + k * 0.06, 0.08 - 0.04 * k, -0.71 + k * 0.06), 0.006, WHITE)
    pen.fill(soft("-0.3,-0.46 0.3,-0.46 0.34,-0.3 -0.34,-0.3", 0.008), pen.shade(colour, 0.35))
    for row in range(3):
        for k in range(3):
            slab(pen, (-0.2 + k * 0.065, -0.445 + row * 0.045, -0.15 + k * 0.065, -0.41 + row * 0.045), 0.005, PAPER)
    slab(pen, (0.08, -0.43, 0.24, -0.4), 0.006, DARK)
    slab(pen, (-0.2, -0.23, 0.2, -0.19), 0.008, DARK)
    pen.shape(soft("-0.16,-0.21 0.16,-0.21 0.18,-0.08 -0.18,-0.08", 0.006), 0xFF7FBF7A, depth=0.012)
    dot(pen, 0, -0.145, 0.035, 0xFFBFE2B4)


def arcade_machine(pen: Pen, colour: int, t: float) -> None:
    """An arcade cabinet with a game on its screen."""
    pen.shape(
        soft("-0.3,-1.0 0.3,-1.0 0.3,-0.86 0.26,-0.46 0.36,-0.4 0.32,0.0 -0.32,0.0 -0.36,-0.4 -0.26,-0.46 -0.3,-0.86", 0.015),
        colour,
        depth=0.05,
    )
    slab(pen, (-0.27, -0.98, 0.27, -0.86), 0.012, 0xFFF2C14E)
    for k in range(5):
        pen.fill(star(-0.18 + k * 0.09, -0.92, 0.032, 0.014, 0.003), RED)
    slab(pen, (-0.23, -0.83, 0.23, -0.5), 0.015, DARK)
    slab(pen, (-0.2, -0.8, 0.2, -0.53), 0.01, 0xFF1E2A5A)
    for row in range(2):
        for k in range(4):
            x = -0.13 + k * 0.085 + 0.012 * math.sin(t * 3)
            slab(pen, (x - 0.022, -0.77 + row * 0.06, x + 0.022, -0.74 + row * 0.06), 0.006, (0xFF7CE08A, 0xFFF28AC0)[row])
    pen.fill(soft("-0.03,-0.55 0.03,-0.55 0,-0.6", 0.004), 0xFFFFE27A)
    pen.segment((0, -0.62), (0, -0.64), WHITE, 0.01)
    pen.fill(soft("-0.28,-0.46 0.28,-0.46 0.34,-0.38 -0.34,-0.38", 0.008), pen.shade(colour, 0.6))
    pen.segment((-0.14, -0.41), (-0.15, -0.5), IRON, 0.018)
    orb(pen, -0.15, -0.51, 0.034, RED, depth=0.01)
    for k, tint in enumerate((0xFFF2C14E, 0xFF4C9FD8, 0xFF6BBF6A)):
        dot(pen, 0.06 + k * 0.075, -0.42, 0.026, tint, 0.018)
    slab(pen, (-0.12, -0.28, 0.12, -0.08), 0.012, IRON)
    for x in (-0.05, 0.05):
        slab(pen, (x - 0.012, -0.23, x + 0.012, -0.15), 0.004, 0xFFF2C14E)


def gas_pump(pen: Pen, colour: int, _: float) -> None:
    """A petrol pump with hose and nozzle."""
    line(pen, "0.2,-0.62 0.4,-0.6 0.42,-0.2 0.32,-0.14 0.3,-0.4 0.34,-0.62", DARK, 0.035)
    slab(pen, (-0.34, -0.06, 0.28, 0.0), 0.015, 0xFF8A8E9C, 0.012)
    slab(pen, (-0.28, -0.92, 0.22, -0.04), 0.04, colour, 0.05)
    slab(pen, (-0.22, -0.84, 0.16, -0.56), 0.02, PAPER)
    slab(pen, (-0.18, -0.8, 0.12, -0.7), 0.008, 0xFF2E3A4A)
    for k in range(4):
        pen.segment((-0.14 + k * 0.07, -0.775), (-0.14 + k * 0.07, -0.725), 0xFF9CF0C0, 0.016)
    slab(pen, (-0.18, -0.66, -0.02, -0.6), 0.008, 0xFFD9D4CC)
    pen.fill(curvy("-0.03,-0.44! 0.05,-0.3 -0.03,-0.22 -0.11,-0.3"), pale(colour, 0.75))
    slab(pen, (0.24, -0.74, 0.4, -0.62), 0.02, DARK, 0.015)
    pen.segment((0.32, -0.7), (0.46, -0.78), STEEL, 0.03)


def charging_station(pen: Pen, colour: int, t: float) -> None:
    """A charging post for electric cars."""
    line(pen, "0.16,-0.5 0.36,-0.44 0.4,-0.1 0.24,-0.06 0.22,-0.32", DARK, 0.034)
    slab(pen, (-0.3, -0.05, 0.26, 0.0), 0.015, 0xFF8A8E9C, 0.01)
    slab(pen, (-0.22, -1.0, 0.18, -0.03), 0.07, colour, 0.05)
    slab(pen, (-0.16, -0.92, 0.12, -0.66), 0.025, 0xFF22303E)
    pen.fill(soft("0.0,-0.89 -0.09,-0.77 -0.02,-0.77 -0.05,-0.69 0.06,-0.81 -0.01,-0.81", 0.006), 0xFF7CF0A8)
    level = 0.5 + 0.5 * math.sin(t)
    slab(pen, (-0.14, -0.6, 0.1, -0.56), 0.015, pen.shade(colour, 0.3))
    slab(pen, (-0.14, -0.6, -0.14 + 0.24 * (0.3 + 0.7 * level), -0.56), 0.015, 0xFF5FD08A)
    slab(pen, (0.1, -0.42, 0.26, -0.3), 0.03, DARK, 0.015)


def tire(pen: Pen, colour: int, _: float) -> None:
    """A car tyre on its rim."""
    orb(pen, 0, -0.5, 0.5, 0xFF33303C, depth=0.06)
    for k in range(28):
        with turned(pen, k * 360 / 28, 0, -0.5):
            pen.segment((0, -0.5), (0.02, -0.43), 0xFF1E1C26, 0.028)
    ring(pen, 0, -0.5, 0.36, 0xFF4A4754, 0.02)
    orb(pen, 0, -0.5, 0.29, colour, depth=0.05)
    dot(pen, 0, -0.5, 0.24, pen.shade(colour, 0.7))
    for k in range(5):
        with turned(pen, k * 72, 0, -0.5):
            pen.fill(soft("-0.035,0.03 0.035,0.03 0.055,-0.25 -0.055,-0.25", 0.012), pen.lit(colour, 0.2))
    orb(pen, 0, -0.5, 0.075, colour, depth=0.02)
    for k in range(5):
        a = k * math.tau / 5
        dot(pen, 0.05 * math.sin(a), -0.5 + 0.05 * math.cos(a), 0.01, DARK)


def steering_wheel(pen: Pen, colour: int, _: float) -> None:
    """A car's steering wheel."""
    ring(pen, 0, -0.5, 0.44, colour, 0.1)
    arc(pen, 0, -0.5, 0.455, -70, 60, alpha(WHITE, 0.25), 0.025)
    for text in ("-0.42,-0.5 -0.14,-0.5", "0.42,-0.5 0.14,-0.5", "0,-0.38 0,-0.1"):
        line(pen, text, pen.lit(colour, 0.12), 0.11)
    pen.shape(curvy("-0.2,-0.58 0,-0.63 0.2,-0.58 0.16,-0.38 0,-0.32 -0.16,-0.38"), pen.lit(colour, 0.2), depth=0.04)
    dot(pen, 0, -0.48, 0.06, STEEL)
    for s in (-1, 1):
        for y in (-0.53, -0.48):
            slab(pen, (s * 0.27 - 0.03, y, s * 0.27 + 0.03, y + 0.025), 0.008, STEEL)


def engine(pen: Pen, colour: int, _: float) -> None:
    """A motor with belts, pipes and cover."""
    slab(pen, (-0.36, -0.6, 0.34, -0.1), 0.04, colour, 0.05)
    pen.shape(soft("-0.3,-0.82 0.28,-0.82 0.34,-0.6 -0.36,-0.6", 0.03), RED, depth=0.04)
    for k in range(4):
        orb(pen, -0.22 + k * 0.145, -0.71, 0.045, IRON, depth=0.012)
        line(pen, f"{-0.22 + k * 0.145},-0.74 {-0.2 + k * 0.13},-0.9 {0.04 + k * 0.04},-0.96", DARK, 0.018)
    for k in range(4):
        line(pen, f"{-0.26 + k * 0.15},-0.5 {-0.28 + k * 0.15},-0.36 {-0.12 + k * 0.1},-0.24", pale(STEEL, 0.3), 0.055)
    pen.shape(soft("-0.28,-0.12 0.28,-0.12 0.22,0.0 -0.22,0.0", 0.02), IRON, depth=0.02)
    for x, y, r in ((0.4, -0.24, 0.13), (0.36, -0.56, 0.09), (0.48, -0.42, 0.06)):
        orb(pen, x, y, r, IRON, depth=0.03)
        dot(pen, x, y, r * 0.55, STEEL)
        dot(pen, x, y, r * 0.2, DARK)
    line(pen, "0.53,-0.24 0.54,-0.42 0.45,-0.56", 0xFF1E1C26, 0.02)
    slab(pen, (-0.5, -0.44, -0.34, -0.26), 0.02, STEEL, 0.025)


def lifebuoy(pen: Pen, colour: int, _: float) -> None:
    """A ring for saving lives, with rope."""
    ring(pen, 0, -0.5, 0.46, 0xFFE2CFA0, 0.022)
    ring(pen, 0, -0.5, 0.35, 0xFFFBF7F0, 0.24)
    for k in range(4):
        arc(pen, 0, -0.5, 0.35, 24 + k * 90, 42, colour, 0.24)
        with turned(pen, k * 90, 0, -0.5):
            slab(pen, (-0.035, -0.485, 0.035, -0.215), 0.01, 0xFFE2CFA0)
    arc(pen, 0, -0.5, 0.44, 70, 140, alpha(pen.shade(colour), 0.35), 0.06)
    arc(pen, 0, -0.5, 0.4, -70, 50, alpha(WHITE, 0.5), 0.025)


def buoy(pen: Pen, colour: int, t: float) -> None:
    """A sea mark with a light."""
    with turned(pen, 3 * math.sin(t * 1.5)):
        for s in (-1, 1):
            pen.segment((s * 0.26, -0.26), (s * 0.08, -0.78), IRON, 0.026)
        for y, w in ((-0.4, 0.21), (-0.58, 0.15)):
            pen.segment((-w, y), (w, y), IRON, 0.018)
        slab(pen, (-0.11, -0.82, 0.11, -0.77), 0.01, IRON)
        pen.shape(both("0,-0.98 0.06,-0.95 0.075,-0.82! 0,-0.82"), 0xFFFFE27A, depth=0.02)
        pen.shape(soft("-0.22,-0.5 0.22,-0.5 0.3,-0.26 -0.3,-0.26", 0.012), colour, depth=0.03)
        slab(pen, (-0.245, -0.42, 0.245, -0.35), 0.0, 0xFFFBF7F0)
        pen.shape(both("0.42,-0.27! 0.44,-0.12 0.32,0! 0,0", 0.4), colour, depth=0.05)


def ship_wheel(pen: Pen, colour: int, t: float) -> None:
    """A helm of wood and brass."""
    with turned(pen, 8 * math.sin(t * 0.8), 0, -0.5):
        for k in range(8):
            with turned(pen, k * 45):
                pen.segment((0, 0), (0, -0.36), colour, 0.045)
                pen.shape(both("0,-0.52 0.035,-0.48 0.022,-0.4 0.03,-0.35! 0,-0.35"), tone(colour, 0.03), depth=0.012)
        ring(pen, 0, 0, 0.3, colour, 0.085)
        ring(pen, 0, 0, 0.3, GOLD, 0.018)
        orb(pen, 0, 0, 0.115, colour, depth=0.03)
        orb(pen, 0, 0, 0.06, GOLD, depth=0.02)


def paddle(pen: Pen, colour: int, _: float) -> None:
    """A wooden paddle."""
    with turned(pen, 28, 0, -0.45):
        pen.segment((0, -0.48), (0, 0.2), tone(colour, 0.03), 0.036)
        slab(pen, (-0.07, -0.54, 0.07, -0.49), 0.022, tone(colour, -0.04), 0.01)
        pen.shape(both("0.02,0.06! 0.09,0.16 0.1,0.36 0.07,0.5 0,0.52"), colour, depth=0.03)
        line(pen, "0,0.12 0,0.46", pen.shade(colour, 0.5), 0.012)
        line(pen, "-0.09,0.36 0,0.38 0.09,0.36", 0xFFD63A3F, 0.035)


def shipping_container(pen: Pen, colour: int, _: float) -> None:
    """A freight container with ribbed sides and doors."""
    pen.shape(soft("-0.52,-0.42 0.26,-0.42 0.26,0.0 -0.52,0.0", 0.006), colour, depth=0.03)
    for k in range(13):
        pen.segment((-0.48 + k * 0.06, -0.38), (-0.48 + k * 0.06, -0.03), pen.shade(colour, 0.45), 0.02)
    pen.fill(soft("-0.52,-0.42 0.26,-0.42 0.54,-0.5 -0.2,-0.5", 0.004), pen.lit(colour, 0.3))
    pen.fill(soft("0.26,-0.42 0.54,-0.5 0.54,-0.1 0.26,0.0", 0.004), pen.shade(colour, 0.75))
    pen.segment((0.4, -0.46), (0.4, -0.05), pen.shade(pen.shade(colour)), 0.012)
    for x in (0.32, 0.37, 0.43, 0.49):
        pen.segment((x, -0.44 - (x - 0.26) * 0.25), (x, -0.04 - (x - 0.26) * 0.3), STEEL, 0.012)
    for x, y in ((-0.5, -0.4), (0.24, -0.4), (-0.5, -0.02), (0.24, -0.02)):
        slab(pen, (x - 0.02, y - 0.02, x + 0.02, y + 0.02), 0.004, IRON)


def binoculars(pen: Pen, colour: int, _: float) -> None:
    """Field glasses with a strap."""
    line(pen, "-0.26,-0.7 -0.4,-0.92 0,-1.0 0.4,-0.92 0.26,-0.7", 0xFF7A4A38, 0.03)
    slab(pen, (-0.12, -0.6, 0.12, -0.34), 0.03, pen.shade(colour, 0.5))
    dot(pen, 0, -0.58, 0.065, STEEL)
    for s in (-1, 1):
        slab(pen, (s * 0.22 - 0.1, -0.82, s * 0.22 + 0.1, -0.7), 0.03, IRON, 0.02)
        pen.shape(
            soft(f"{s * 0.22 - 0.1},-0.72 {s * 0.22 + 0.1},-0.72 {s * 0.26 + 0.2},-0.1 {s * 0.26 - 0.2},-0.1", 0.04),
            colour,
            depth=0.05,
        )
        slab(pen, (s * 0.26 - 0.21, -0.16, s * 0.26 + 0.21, -0.05), 0.03, IRON, 0.02)
        pen.fill(ellipse(s * 0.26, -0.06, 0.18, 0.055), 0xFF6FA8D8)
        pen.fill(ellipse(s * 0.26 + 0.05, -0.07, 0.06, 0.02), alpha(WHITE, 0.8))


def stopwatch(pen: Pen, colour: int, t: float) -> None:
    """A stopwatch with its hand running."""
    slab(pen, (-0.05, -0.98, 0.05, -0.84), 0.015, STEEL, 0.015)
    slab(pen, (-0.09, -1.03, 0.09, -0.95), 0.025, colour, 0.015)
    for s in (-1, 1):
        with turned(pen, s * 38, 0, -0.42):
            slab(pen, (-0.045, -0.54, 0.045, -0.44), 0.015, STEEL, 0.012)
    orb(pen, 0, -0.42, 0.42, colour, depth=0.07)
    dot(pen, 0, -0.42, 0.345, PAPER)
    for k in range(12):
        a = k * math.pi / 6
        pen.segment(
            (0.3 * math.sin(a), -0.42 - 0.3 * math.cos(a)),
            (0.26 * math.sin(a), -0.42 - 0.26 * math.cos(a)),
            DARK,
            0.022 if k % 3 == 0 else 0.012,
        )
    a = t * 1.5
    pen.segment((-0.06 * math.sin(a), -0.42 + 0.06 * math.cos(a)), (0.25 * math.sin(a), -0.42 - 0.25 * math.cos(a)), RED, 0.026)
    dot(pen, 0, -0.42, 0.035, DARK)


def sundial(pen: Pen, colour: int, _: float) -> None:
    """A stone sundial on its column."""
    pen.shape(both("0.16,-0.56! 0.1,-0.46 0.11,-0.16 0.24,0! 0,0", 0.4), colour, depth=0.04)
    pen.shape(ellipse(0, -0.58, 0.4, 0.11), pen.shade(colour, 0.4), depth=0.02)
    pen.fill(ellipse(0, -0.62, 0.4, 0.11), pen.lit(colour, 0.25))
    pen.fill(ellipse(0, -0.62, 0.34, 0.09), 0xFFD9B45A)
    for k in range(9):
        a = math.radians(200 + k * 17.5)
        pen.segment(
            (0.24 * math.cos(a), -0.62 + 0.06 * math.sin(a)), (0.31 * math.cos(a), -0.62 + 0.08 * math.sin(a)), 0xFF6A5030, 0.014
        )
    pen.fill(soft("-0.02,-0.6 0.2,-0.67 0.24,-0.63", 0.004), alpha(0xFF5A4428, 0.55))
    pen.shape(soft("-0.18,-0.6 0.03,-0.6 0.03,-0.9", 0.008), 0xFFB98A3A, depth=0.03)


def conveyor_belt(pen: Pen, colour: int, t: float) -> None:
    """A belt with boxes."""
    for x in (-0.4, 0.4):
        pen.segment((x, -0.26), (x - 0.06, 0.0), STEEL, 0.03)
        pen.segment((x, -0.26), (x + 0.06, 0.0), STEEL, 0.03)
    for i in range(3):
        x = -0.42 + ((i * 0.36 + t * 0.1) % 0.9)
        slab(pen, (x - 0.1, -0.58, x + 0.1, -0.37), 0.008, 0xFFC99A62, 0.03)
        slab(pen, (x - 0.02, -0.58, x + 0.02, -0.5), 0.0, 0xFFE9D2A8)
    slab(pen, (-0.58, -0.38, 0.58, -0.22), 0.08, colour, 0.03)
    slab(pen, (-0.55, -0.35, 0.55, -0.25), 0.05, pen.lit(colour, 0.22))
    for k in range(7):
        orb(pen, -0.48 + k * 0.16, -0.3, 0.042, STEEL, depth=0.012)


GEAR: dict[str, PropSpec] = {
    "vending_machine": PropSpec(vending_machine, 1.08, "ground", 0xFFC8323A, (-0.37, -1.04, 0.36, 0.04)),
    "atm": PropSpec(atm, 0.85, "ground", 0xFF2F6FA8, (-0.38, -1.04, 0.39, 0.04)),
    "arcade_machine": PropSpec(arcade_machine, 1.0, "ground", 0xFF5A3F9A, (-0.4, -1.04, 0.41, 0.04)),
    "gas_pump": PropSpec(gas_pump, 0.98, "ground", RED, (-0.38, -0.96, 0.52, 0.04)),
    "charging_station": PropSpec(charging_station, 0.85, "ground", 0xFFF2F4F2, (-0.34, -1.04, 0.47, 0.04)),
    "tire": PropSpec(tire, 0.37, "ground", STEEL, (-0.56, -1.06, 0.56, 0.05)),
    "steering_wheel": PropSpec(steering_wheel, 0.22, "ground", 0xFF3F3D4A, (-0.53, -1.03, 0.53, 0.05)),
    "engine": PropSpec(engine, 0.45, "ground", 0xFF7F8A9A, (-0.55, -1.02, 0.6, 0.04)),
    "lifebuoy": PropSpec(lifebuoy, 0.42, "ground", 0xFFE8532F, (-0.53, -1.03, 0.53, 0.04)),
    "buoy": PropSpec(buoy, 1.3, "ground", RED, (-0.49, -1.03, 0.49, 0.07)),
    "ship_wheel": PropSpec(ship_wheel, 0.62, "ground", 0xFF8A5A38, (-0.57, -1.07, 0.57, 0.1)),
    "paddle": PropSpec(paddle, 0.85, "ground", 0xFFC98A4A, (-0.34, -1, 0.35, 0.08)),
    "shipping_container": PropSpec(shipping_container, 3.2, "ground", 0xFFD9573F, (-0.57, -0.55, 0.59, 0.05)),
    "binoculars": PropSpec(binoculars, 0.11, "ground", 0xFF4A5A4A, (-0.52, -1.06, 0.52, 0.03)),
    "stopwatch": PropSpec(stopwatch, 0.05, "ground", 0xFF4C6FA0, (-0.47, -1.08, 0.47, 0.05)),
    "sundial": PropSpec(sundial, 0.6, "ground", 0xFFC9BFAE, (-0.44, -0.92, 0.44, 0.04)),
    "conveyor_belt": PropSpec(conveyor_belt, 2.0, "ground", 0xFF4A4A58, (-0.63, -0.63, 0.63, 0.07)),
}

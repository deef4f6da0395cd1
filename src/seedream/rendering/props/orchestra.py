"""More that sounds: brass, reeds, plucked, struck and electric; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, NECK = 0xFF3A3742, 0xFF6B4630


def electric_guitar(pen: Pen, colour: int, _: float) -> None:
    """An electric guitar with two horns."""
    with turned(pen, 24, 0.0, -0.46):
        slab(pen, (-0.035, -0.52, 0.035, 0.02), 0.01, NECK, 0.015)
        for k in range(9):
            pen.segment((-0.035, -0.48 + k * 0.05), (0.035, -0.48 + k * 0.05), 0xFFD9CDB8, 0.006)
        pen.shape(curvy("-0.04,-0.5! -0.07,-0.62 -0.02,-0.72 0.06,-0.7! 0.05,-0.5!"), tone(colour, -0.03), depth=0.015)
        for k in range(4):
            orb(pen, -0.075, -0.55 - k * 0.04, 0.018, STEEL, depth=0.005)
        body = curvy(
            "-0.06,-0.02 -0.2,-0.12 -0.24,-0.04 -0.18,0.1 -0.23,0.28 -0.14,0.42 0.06,0.44 0.21,0.36 "
            "0.23,0.22 0.16,0.1 0.2,-0.02 0.15,-0.08 0.06,0.0"
        )
        pen.shape(body, colour, depth=0.05)
        pen.fill(curvy("-0.03,0.0 0.08,0.06 0.13,0.2 0.1,0.34 -0.02,0.36 -0.07,0.2"), PAPER)
        for y in (0.06, 0.16, 0.24):
            slab(pen, (-0.05, y - 0.018, 0.06, y + 0.018), 0.008, DARK)
        slab(pen, (-0.05, 0.3, 0.06, 0.335), 0.006, STEEL)
        for x, y in ((0.13, 0.28), (0.16, 0.34)):
            dot(pen, x, y, 0.018, DARK)
        for x in (-0.022, -0.008, 0.008, 0.022):
            pen.segment((x, -0.6), (x, 0.31), 0xFFE9EDF0, 0.005)


def ukulele(pen: Pen, colour: int, _: float) -> None:
    """A small guitar of four strings."""
    with turned(pen, 20, 0.0, -0.46):
        slab(pen, (-0.045, -0.46, 0.045, 0.02), 0.01, NECK, 0.015)
        slab(pen, (-0.065, -0.62, 0.065, -0.45), 0.02, tone(colour, -0.06), 0.02)
        for s in (-1, 1):
            for y in (-0.58, -0.5):
                orb(pen, s * 0.085, y, 0.024, PAPER, depth=0.006)
        pen.shape(both("0,-0.08 0.13,-0.06 0.19,0.06 0.15,0.15 0.24,0.28 0.2,0.42 0,0.47"), colour, depth=0.06)
        dot(pen, 0, 0.12, 0.085, pen.shade(colour, 0.5))
        dot(pen, 0, 0.12, 0.065, 0xFF3A2822)
        slab(pen, (-0.09, 0.3, 0.09, 0.335), 0.008, NECK)
        for x in (-0.03, -0.01, 0.01, 0.03):
            pen.segment((x, -0.56), (x, 0.31), 0xFFF4EFE6, 0.006)


def trombone(pen: Pen, colour: int, _: float) -> None:
    """A trombone with its slide out."""
    with turned(pen, -18, 0, -0.36):
        for y in (0.06, 0.16):
            pen.segment((-0.3, y), (0.5, y), pen.lit(colour, 0.2), 0.028)
        line(pen, "0.48,0.06 0.55,0.11 0.48,0.16", colour, 0.034)
        pen.segment((0.06, 0.05), (0.06, 0.17), colour, 0.024)
        line(pen, "-0.28,0.16 -0.52,0.14 -0.54,-0.02 -0.42,-0.08 -0.1,-0.08", colour, 0.036)
        pen.segment((-0.28, 0.06), (-0.36, 0.06), STEEL, 0.05)
        pen.shape(
            curvy("-0.12,-0.1! 0.1,-0.115 0.26,-0.16 0.36,-0.26! 0.36,0.1! 0.26,0.0 0.1,-0.045 -0.12,-0.06!", 0.4),
            colour,
            depth=0.035,
        )
        pen.fill(ellipse(0.36, -0.08, 0.035, 0.18), pen.shade(colour, 0.8))
        gloss(pen, "0.0,-0.095 0.16,-0.115", 0.018, 0.6)


def tuba(pen: Pen, colour: int, _: float) -> None:
    """A tuba with its wide bell."""
    pen.canvas.drawPath(
        curvy("-0.14,-0.6 -0.24,-0.4 -0.2,-0.12 0.02,-0.04 0.22,-0.14 0.24,-0.42 0.14,-0.56"), line_paint(colour, 0.1)
    )
    for k in (-0.06, 0.0, 0.06):
        pen.segment((0.02 + k * 1.1, -0.5), (0.02 + k * 1.1, -0.18), pen.lit(colour, 0.3), 0.042)
        orb(pen, 0.02 + k * 1.1, -0.52, 0.022, PAPER, depth=0.006)
    line(pen, "0.08,-0.42 0.3,-0.5 0.4,-0.6", colour, 0.034)
    dot(pen, 0.41, -0.62, 0.034, STEEL)
    pen.shape(
        curvy("-0.38,-0.98! 0.12,-0.98! 0.0,-0.86 -0.06,-0.7 -0.1,-0.46! -0.22,-0.46! -0.22,-0.7 -0.26,-0.86", 0.4),
        colour,
        depth=0.05,
    )
    pen.shape(ellipse(-0.13, -0.98, 0.26, 0.055), pen.lit(colour, 0.3), depth=0.015)
    pen.fill(ellipse(-0.13, -0.977, 0.21, 0.036), pen.shade(colour, 0.9))
    gloss(pen, "-0.1,-0.84 -0.13,-0.66", 0.026, 0.6)


def french_horn(pen: Pen, colour: int, _: float) -> None:
    """A horn, its tube coiled."""
    for r in (0.3, 0.23, 0.17):
        ring(pen, 0.04, -0.5, r, pen.lit(colour, 0.12 * (r < 0.3)), 0.045)
    for k in range(3):
        pen.segment((-0.02 + k * 0.06, -0.58), (-0.02 + k * 0.06, -0.42), pen.lit(colour, 0.35), 0.042)
    line(pen, "0.2,-0.74 0.36,-0.88 0.46,-0.94", colour, 0.04)
    dot(pen, 0.48, -0.95, 0.036, STEEL)
    pen.shape(
        curvy("0.02,-0.24! -0.12,-0.22 -0.28,-0.3! -0.52,-0.3! -0.42,-0.04! -0.18,0.0! -0.16,-0.1 0.02,-0.16!", 0.4),
        colour,
        depth=0.04,
    )
    with turned(pen, -56, -0.37, -0.15):
        pen.shape(ellipse(0, 0, 0.1, 0.21), pen.lit(colour, 0.3), depth=0.015)
        pen.fill(ellipse(0, 0, 0.075, 0.175), pen.shade(colour, 0.9))


def clarinet(pen: Pen, colour: int, _: float) -> None:
    """A black clarinet with silver keys."""
    with turned(pen, 34, 0, -0.44):
        pen.shape(both("0.012,-0.54! 0.034,-0.42! 0.036,0.34 0.075,0.48! 0,0.49", 0.2), colour, depth=0.02)
        for y in (-0.4, -0.28, 0.02, 0.3):
            slab(pen, (-0.042, y - 0.012, 0.042, y + 0.012), 0.004, STEEL)
        for k in range(7):
            dot(pen, 0.0, -0.22 + k * 0.07, 0.018, STEEL)
        for y in (-0.16, 0.1):
            line(pen, f"0.04,{y} 0.07,{y + 0.04} 0.06,{y + 0.12}", STEEL, 0.016)
        line(pen, "-0.075,0.47 0,0.485 0.075,0.47", STEEL, 0.02)


def harmonica(pen: Pen, colour: int, _: float) -> None:
    """A mouth organ."""
    with turned(pen, -10, 0, -0.22):
        slab(pen, (-0.5, -0.16, 0.5, 0.16), 0.05, STEEL, 0.04)
        slab(pen, (-0.48, -0.05, 0.48, 0.06), 0.02, colour)
        for k in range(10):
            slab(pen, (-0.44 + k * 0.09, -0.03, -0.385 + k * 0.09, 0.04), 0.006, DARK)
        line(pen, "-0.3,-0.1 0.3,-0.1", alpha(WHITE, 0.7), 0.022)
        for x in (-0.46, 0.46):
            dot(pen, x, -0.11, 0.018, IRON)


def bagpipes(pen: Pen, colour: int, _: float) -> None:
    """Pipes with a tartan bag."""
    for x, y, turn, h in ((-0.1, -0.5, -24, 0.5), (0.04, -0.54, -6, 0.52), (0.18, -0.5, 14, 0.42)):
        with turned(pen, turn, x, y):
            pen.segment((0, 0.05), (0, -h), DARK, 0.034)
            for k in (0.3, 0.62, 0.95):
                slab(pen, (-0.035, -h * k - 0.02, 0.035, -h * k + 0.02), 0.01, PAPER)
    line(pen, "0.36,-0.4 0.46,-0.54 0.5,-0.66", DARK, 0.03)
    bag = curvy("-0.4,-0.3 -0.24,-0.54 0.1,-0.6 0.36,-0.46 0.42,-0.3 0.2,-0.14 -0.16,-0.1 -0.36,-0.18")
    pen.shape(bag, colour, depth=0.07)
    with clipped(pen, bag):
        for k in range(-5, 6):
            pen.segment((k * 0.12 - 0.3, -0.7), (k * 0.12 + 0.1, 0.0), alpha(0xFF2F5A46, 0.7), 0.03)
            pen.segment((k * 0.12 + 0.3, -0.7), (k * 0.12 - 0.1, 0.0), alpha(0xFF2A3460, 0.6), 0.03)
            pen.segment((k * 0.12 - 0.24, -0.7), (k * 0.12 + 0.16, 0.0), alpha(0xFFF2D27A, 0.8), 0.008)
    pen.segment((0.3, -0.2), (0.42, 0.0), DARK, 0.04)
    for k in range(4):
        dot(pen, 0.325 + k * 0.025, -0.15 + k * 0.042, 0.008, PAPER)


def maracas(pen: Pen, colour: int, t: float) -> None:
    """A pair of rattles."""
    for x, turn, tint in (
        (-0.12, -28 + 3 * math.sin(t * 8), colour),
        (0.12, 28 + 3 * math.sin(t * 8 + 1), tone(colour, 0.02, 130)),
    ):
        with turned(pen, turn, x, -0.06):
            pen.segment((0, 0.02), (0, -0.5), WOOD, 0.055)
            pen.shape(ellipse(0, -0.66, 0.19, 0.23), tint, depth=0.06)
            with clipped(pen, ellipse(0, -0.66, 0.19, 0.23)):
                pen.stroke([(-0.24 + k * 0.06, -0.66 + 0.03 * (-1) ** k, 1.0) for k in range(9)], 0xFFFFF3D8, 0.035)
                for k in range(4):
                    dot(pen, -0.13 + k * 0.09, -0.76, 0.02, GOLD)


def gong(pen: Pen, colour: int, _: float) -> None:
    """A gong in its frame."""
    for x in (-0.46, 0.46):
        slab(pen, (x - 0.035, -0.94, x + 0.035, -0.02), 0.01, 0xFF8A3A34, 0.02)
        slab(pen, (x - 0.1, -0.05, x + 0.1, 0.0), 0.012, 0xFF6A2C2A)
    slab(pen, (-0.54, -0.98, 0.54, -0.91), 0.015, 0xFF8A3A34, 0.02)
    for x in (-0.18, 0.18):
        pen.segment((x, -0.92), (x * 0.9, -0.76), 0xFFE2CFA0, 0.018)
    orb(pen, 0, -0.48, 0.34, colour, depth=0.06)
    ring(pen, 0, -0.48, 0.29, pen.shade(colour, 0.5), 0.02)
    orb(pen, 0, -0.48, 0.11, pen.lit(colour, 0.3), depth=0.03)


def jukebox(pen: Pen, colour: int, t: float) -> None:
    """An arched music box of the diner."""
    body = both("0,-1.0 0.28,-0.94 0.4,-0.74 0.4,-0.0! 0,0", 0.45)
    pen.shape(body, colour, depth=0.06)
    for k, tint in enumerate((0xFFF2C14E, 0xFFF0803A, 0xFFE0485A)):
        g = 0.05 + 0.035 * k
        pen.canvas.drawPath(
            both(f"0,{-1.0 + g} {0.28 - g * 0.7},{-0.94 + g} {0.4 - g},-0.72 {0.4 - g},-0.05! 0,-0.05"),
            line_paint(tone(tint, 0.04 * math.sin(t * 3 + k)), 0.026),
        )
    slab(pen, (-0.23, -0.78, 0.23, -0.5), 0.1, 0xFF2E2A40)
    for x in (-0.13, 0.0, 0.13):
        dot(pen, x, -0.62, 0.075, 0xFF1D1A28)
        dot(pen, x, -0.62, 0.028, 0xFFF2C14E)
    slab(pen, (-0.24, -0.46, 0.24, -0.36), 0.01, PAPER)
    for k in range(6):
        slab(pen, (-0.22 + k * 0.075, -0.44, -0.165 + k * 0.075, -0.38), 0.004, (0xFFE0485A, 0xFF4C9FD8)[k % 2])
    slab(pen, (-0.22, -0.31, 0.22, -0.08), 0.03, 0xFF8A5A3A)
    for k in range(7):
        pen.segment((-0.18 + k * 0.06, -0.29), (-0.18 + k * 0.06, -0.1), 0xFFF2C14E, 0.014)


def boombox(pen: Pen, colour: int, _: float) -> None:
    """A portable stereo of the eighties."""
    line(pen, "-0.34,-0.5 -0.34,-0.64 0.34,-0.64 0.34,-0.5", IRON, 0.045)
    pen.segment((0.38, -0.52), (0.5, -0.86), STEEL, 0.014)
    slab(pen, (-0.54, -0.54, 0.54, 0.0), 0.04, colour, 0.05)
    for x in (-0.34, 0.34):
        dot(pen, x, -0.22, 0.17, IRON)
        ring(pen, x, -0.22, 0.15, STEEL, 0.016)
        dot(pen, x, -0.22, 0.1, 0xFF54505E)
        dot(pen, x, -0.22, 0.04, STEEL)
    slab(pen, (-0.14, -0.32, 0.14, -0.1), 0.015, IRON)
    for x in (-0.06, 0.06):
        dot(pen, x, -0.2, 0.035, PAPER)
        dot(pen, x, -0.2, 0.014, IRON)
    slab(pen, (-0.3, -0.49, 0.3, -0.42), 0.01, 0xFFE9E4DA)
    pen.segment((0.1, -0.49), (0.1, -0.42), 0xFFD63A3F, 0.014)
    for k in range(5):
        slab(pen, (-0.13 + k * 0.054, -0.385, -0.085 + k * 0.054, -0.345), 0.006, STEEL)


def gramophone(pen: Pen, colour: int, _: float) -> None:
    """An old record player with its horn."""
    slab(pen, (-0.4, -0.24, 0.28, -0.03), 0.015, 0xFF8A5A3A, 0.04)
    slab(pen, (-0.44, -0.05, 0.32, 0.0), 0.012, 0xFF6A4028, 0.012)
    pen.fill(ellipse(-0.06, -0.26, 0.3, 0.045), DARK)
    pen.fill(ellipse(-0.06, -0.26, 0.09, 0.014), 0xFFD63A3F)
    line(pen, "0.28,-0.13 0.38,-0.13 0.38,-0.2", IRON, 0.024)
    line(pen, "0.16,-0.28 0.26,-0.4 0.18,-0.54 0.04,-0.54", GOLD, 0.045)
    pen.segment((0.04, -0.53), (-0.02, -0.3), GOLD, 0.022)
    pen.shape(
        curvy("0.14,-0.58! 0.04,-0.64 -0.14,-0.76 -0.36,-0.94! -0.52,-0.5! -0.26,-0.52 -0.02,-0.5 0.14,-0.5!", 0.4),
        colour,
        depth=0.05,
    )
    with turned(pen, 20, -0.44, -0.72):
        pen.shape(ellipse(0, 0, 0.085, 0.245), pen.lit(colour, 0.25), depth=0.02)
        pen.fill(ellipse(0.012, 0, 0.055, 0.2), pen.shade(colour, 0.9))


def synthesizer(pen: Pen, colour: int, t: float) -> None:
    """A keyboard on its stand with knobs and a screen."""
    for a, b in (((-0.34, 0.0), (0.26, -0.5)), ((0.34, 0.0), (-0.26, -0.5))):
        pen.segment(a, b, IRON, 0.03)
    pen.shape(soft("-0.46,-0.72 0.46,-0.72 0.54,-0.52 0.54,-0.44 -0.54,-0.44 -0.54,-0.52", 0.015), colour, depth=0.03)
    pen.fill(soft("-0.49,-0.61 0.49,-0.61 0.53,-0.5 -0.53,-0.5", 0.004), WHITE)
    for k in range(1, 15):
        x = -1 + k / 7.5
        pen.segment((x * 0.49, -0.61), (x * 0.53, -0.5), 0xFFB9B4BE, 0.006)
        if k % 7 not in (3, 0):
            pen.segment((x * 0.49, -0.61), (x * 0.512, -0.552), DARK, 0.026)
    slab(pen, (-0.1, -0.7, 0.12, -0.635), 0.008, 0xFF2A3A4A)
    for k in range(7):
        h = 0.012 + 0.012 * abs(math.sin(t * 4 + k))
        pen.segment((-0.075 + k * 0.028, -0.645), (-0.075 + k * 0.028, -0.645 - h), 0xFF7CE0C8, 0.014)
    for k in range(5):
        dot(pen, -0.4 + k * 0.06, -0.67, 0.018, pale(colour, 0.6))
        dot(pen, 0.17 + k * 0.06, -0.67, 0.018, (0xFFE0485A, 0xFFF2C14E)[k % 2])


def metronome(pen: Pen, colour: int, t: float) -> None:
    """A beating metronome."""
    pen.shape(soft("-0.15,-0.98 0.15,-0.98 0.34,-0.06 -0.34,-0.06", 0.03), colour, depth=0.06)
    slab(pen, (-0.37, -0.09, 0.37, 0.0), 0.02, tone(colour, -0.06), 0.02)
    pen.fill(soft("-0.09,-0.88 0.09,-0.88 0.18,-0.34 -0.18,-0.34", 0.01), PAPER)
    for k in range(6):
        pen.segment((-0.04, -0.82 + k * 0.08), (0.04, -0.82 + k * 0.08), 0xFF9A8F86, 0.012)
    with turned(pen, 16 * math.sin(t * 4), 0, -0.28):
        pen.segment((0, 0), (0, -0.62), STEEL, 0.022)
        slab(pen, (-0.06, -0.48, 0.06, -0.38), 0.015, GOLD, 0.015)
    slab(pen, (-0.2, -0.3, 0.2, -0.2), 0.01, tone(colour, -0.08))


def music_stand(pen: Pen, colour: int, _: float) -> None:
    """A stand with sheet music."""
    for s in (-1, 1):
        line(pen, f"0,-0.18 {s * 0.18},-0.06 {s * 0.24},0.0", colour, 0.03)
    pen.segment((0, 0), (0, -0.62), colour, 0.034)
    pen.shape(soft("-0.34,-0.98 0.34,-0.98 0.36,-0.58 -0.36,-0.58", 0.015), colour, depth=0.02)
    for s in (-1, 1):
        pen.fill(soft(f"{s * 0.01},-0.96 {s * 0.28},-0.95 {s * 0.29},-0.62 {s * 0.01},-0.62", 0.006), PAPER)
        for k in range(4):
            y = -0.9 + k * 0.075
            for j in range(3):
                pen.segment((s * 0.035, y + j * 0.012), (s * 0.255, y + j * 0.012), 0xFFB9AFA4, 0.003)
            for j in range(4):
                dot(pen, s * (0.06 + j * 0.055), y + 0.012 * ((j * 2 + k) % 3), 0.012, DARK)
    slab(pen, (-0.38, -0.6, 0.38, -0.56), 0.01, pen.lit(colour, 0.2))


def amplifier(pen: Pen, colour: int, _: float) -> None:
    """A guitar amplifier."""
    slab(pen, (-0.12, -0.92, 0.12, -0.86), 0.025, IRON)
    slab(pen, (-0.44, -0.88, 0.44, 0.0), 0.035, colour, 0.05)
    slab(pen, (-0.39, -0.83, 0.39, -0.7), 0.012, GOLD)
    for k in range(6):
        dot(pen, -0.31 + k * 0.1, -0.765, 0.03, DARK)
        pen.segment((-0.31 + k * 0.1, -0.765), (-0.31 + k * 0.1, -0.79), WHITE, 0.008)
    dot(pen, 0.32, -0.765, 0.022, 0xFFFF5A4A)
    slab(pen, (-0.38, -0.66, 0.38, -0.06), 0.02, 0xFF57525E)
    for k in range(14):
        pen.segment((-0.36 + k * 0.055, -0.65), (-0.36 + k * 0.055, -0.07), alpha(DARK, 0.35), 0.012)
    ring(pen, 0, -0.36, 0.24, alpha(DARK, 0.5), 0.02)
    for x in (-0.36, 0.36):
        slab(pen, (x - 0.06, -0.02, x + 0.06, 0.0), 0.005, DARK)


def music_box(pen: Pen, colour: int, t: float) -> None:
    """A box with a turning dancer."""
    pen.shape(soft("-0.4,-0.4 -0.36,-0.8 0.36,-0.8 0.4,-0.4", 0.02), tone(colour, -0.05), depth=0.03)
    pen.fill(soft("-0.34,-0.42 -0.31,-0.75 0.31,-0.75 0.34,-0.42", 0.015), 0xFFF6D9E2)
    slab(pen, (-0.42, -0.4, 0.42, 0.0), 0.02, colour, 0.05)
    pen.fill(ellipse(0, -0.4, 0.36, 0.05), 0xFF8A3A4A)
    k = math.cos(t * 1.5)
    pen.segment((0, -0.4), (0, -0.5), 0xFFF0B992, 0.02)
    pen.shape(curvy("-0.12,-0.5 0,-0.58 0.12,-0.5 0,-0.47"), 0xFFE58AA6, depth=0.015)
    slab(pen, (-0.028, -0.63, 0.028, -0.53), 0.012, 0xFFE58AA6)
    for s in (-1, 1):
        line(pen, f"0,-0.61 {s * 0.07 * k},-0.67 {s * 0.02},-0.76", 0xFFF0B992, 0.014)
    orb(pen, 0, -0.67, 0.035, 0xFFF0B992, depth=0.01)
    dot(pen, 0, -0.705, 0.016, 0xFF5A3A28)
    line(pen, "0.42,-0.2 0.5,-0.2 0.5,-0.28", GOLD, 0.022)
    for x in (-0.22, 0.0, 0.22):
        with turned(pen, 0, x, -0.2):
            pen.fill(both("0,-0.05 0.05,-0.08 0.08,-0.04 0.05,0.03 0,0.08!"), GOLD)


ORCHESTRA: dict[str, PropSpec] = {
    "electric_guitar": PropSpec(electric_guitar, 0.58, "ground", 0xFFD63A3F, (-0.38, -1.17, 0.39, 0.06)),
    "ukulele": PropSpec(ukulele, 0.36, "ground", 0xFFC98A4A, (-0.4, -1.11, 0.35, 0.08)),
    "trombone": PropSpec(trombone, 0.68, "ground", 0xFFE2B04A, (-0.59, -0.77, 0.63, 0.04)),
    "tuba": PropSpec(tuba, 0.58, "ground", 0xFFE2B04A, (-0.44, -1.08, 0.49, 0.05)),
    "french_horn": PropSpec(french_horn, 0.34, "ground", 0xFFE2B04A, (-0.6, -1.03, 0.56, 0.06)),
    "clarinet": PropSpec(clarinet, 0.37, "ground", 0xFF2F2B38, (-0.38, -0.94, 0.35, 0.06)),
    "harmonica": PropSpec(harmonica, 0.09, "ground", 0xFFC8433A, (-0.56, -0.51, 0.56, 0.1)),
    "bagpipes": PropSpec(bagpipes, 0.55, "ground", 0xFFC8433A, (-0.46, -1.12, 0.56, 0.07)),
    "maracas": PropSpec(maracas, 0.17, "ground", 0xFFE0703A, (-0.7, -0.94, 0.71, 0.04)),
    "gong": PropSpec(gong, 0.75, "ground", 0xFFDDA63F, (-0.61, -1.03, 0.61, 0.04)),
    "jukebox": PropSpec(jukebox, 0.85, "ground", 0xFF8A3A5A, (-0.46, -1.04, 0.45, 0.04)),
    "boombox": PropSpec(boombox, 0.36, "ground", 0xFF6A7488, (-0.59, -0.92, 0.59, 0.04)),
    "gramophone": PropSpec(gramophone, 0.38, "ground", 0xFFE2B04A, (-0.6, -1, 0.44, 0.04)),
    "synthesizer": PropSpec(synthesizer, 0.72, "ground", 0xFF3F4258, (-0.59, -0.77, 0.59, 0.06)),
    "metronome": PropSpec(metronome, 0.14, "ground", 0xFF8A5A3A, (-0.41, -1.02, 0.41, 0.04)),
    "music_stand": PropSpec(music_stand, 0.75, "ground", 0xFF3F3D48, (-0.42, -1.03, 0.43, 0.07)),
    "amplifier": PropSpec(amplifier, 0.34, "ground", 0xFF3A3744, (-0.48, -0.96, 0.48, 0.05)),
    "music_box": PropSpec(music_box, 0.14, "ground", 0xFF9A4F6F, (-0.46, -0.84, 0.56, 0.05)),
}

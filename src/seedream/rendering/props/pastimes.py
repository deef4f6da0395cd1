"""Instruments, sports gear and toys that were missing; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, rows, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

SKIN_OF_DRUM, RED = 0xFFF2E6CC, 0xFFC8323A


def _drum(pen: Pen, x: float, half: float, high: float, colour: int, waist: float = 0.0) -> None:
    """An upright drum around x, cords down its sides; `waist` draws its middle in."""
    w = half - waist
    body = both(f"{half},{-high}! {w},{-high * 0.45} {half * 0.72},0! 0,0.02", 0.4)
    with turned(pen, 0, x, 0):
        pen.shape(body, colour, depth=half * 0.3)
        with clipped(pen, body):
            for k in range(-4, 5):
                line(pen, f"{k * half * 0.26},{-high} {k * half * 0.26 + half * 0.1},{-high * 0.6}", alpha(PAPER, 0.8), 0.012)
        slab(pen, (-half * 1.03, -high - 0.02, half * 1.03, -high + 0.045), 0.02, pen.shade(colour, 0.6), 0.01)
        pen.fill(ellipse(0, -high - 0.01, half, half * 0.24), pen.shade(SKIN_OF_DRUM, 0.4))
        pen.fill(ellipse(0, -high - 0.02, half * 0.95, half * 0.21), SKIN_OF_DRUM)


def bongos(pen: Pen, colour: int, _: float) -> None:
    """A pair of bongos."""
    slab(pen, (-0.12, -0.42, 0.12, -0.24), 0.02, DARK)
    _drum(pen, -0.25, 0.22, 0.5, colour)
    _drum(pen, 0.23, 0.26, 0.5, colour)


def djembe(pen: Pen, colour: int, _: float) -> None:
    """A goblet-shaped drum with cords."""
    foot = both("0.1,-0.42! 0.12,-0.2 0.2,0! 0,0.02", 0.4)
    pen.shape(foot, pen.shade(colour, 0.15), depth=0.05)
    cup = both("0.32,-0.9! 0.3,-0.7 0.18,-0.5 0.1,-0.4! 0,-0.38", 0.5)
    pen.shape(cup, colour, depth=0.08)
    with clipped(pen, cup):
        for k in range(-6, 7):
            for s in (-1, 1):
                line(pen, f"{k * 0.09},-0.9 {k * 0.06 + s * 0.07},-0.5", alpha(PAPER, 0.75), 0.014)
    pen.fill(ellipse(0, -0.9, 0.33, 0.085), pen.shade(SKIN_OF_DRUM, 0.5))
    pen.fill(ellipse(0, -0.915, 0.31, 0.07), SKIN_OF_DRUM)
    for y in (-0.3, -0.08):
        line(pen, f"{-0.12 - 0.12 * (y + 0.3)},{y} 0,{y + 0.03} {0.12 + 0.12 * (y + 0.3)},{y}", pale(colour, 0.4), 0.02)


def taiko(pen: Pen, colour: int, _: float) -> None:
    """A big drum on its stand, with two sticks."""
    for s in (-1, 1):
        pen.segment((s * 0.42, 0), (s * 0.22, -0.3), 0xFF4A2E26, 0.05)
        pen.segment((s * 0.22, 0), (s * 0.42, -0.3), 0xFF4A2E26, 0.05)
    pen.segment((-0.4, -0.05), (0.4, -0.05), 0xFF4A2E26, 0.045)
    orb(pen, 0, -0.56, 0.43, colour, depth=0.08)
    orb(pen, 0, -0.56, 0.35, SKIN_OF_DRUM, depth=0.04)
    for k in range(28):
        a = k * math.pi / 14
        dot(pen, 0.39 * math.cos(a), -0.56 + 0.39 * math.sin(a), 0.018, GOLD)
    for k in range(3):
        with turned(pen, k * 120, 0, -0.56):
            pen.fill(curvy("0.01,-0.02! 0.1,-0.03 0.16,-0.12 0.1,-0.19! 0.12,-0.11 0.05,-0.09"), DARK)
    for s in (-1, 1):
        with turned(pen, s * 38, s * 0.36, -0.18):
            slab(pen, (-0.022, -0.52, 0.022, 0.0), 0.02, 0xFFE3C08A, 0.01)


def cymbals(pen: Pen, colour: int, t: float) -> None:
    """A pair of cymbals with straps."""
    for s in (-1, 1):
        with turned(pen, s * 62, s * 0.17, -0.4):
            pen.shape(ellipse(0, 0, 0.42, 0.13), colour, depth=0.03)
            for k in (0.85, 0.66, 0.46):
                ring(pen, 0, 0, 0.42 * k, alpha(pen.shade(colour), 0.55), 0.01, 0.3)
            pen.shape(ellipse(0, -0.025, 0.11, 0.06), pen.lit(colour, 0.3), depth=0.015)
            line(pen, "-0.03,-0.05 -0.05,-0.17 0.05,-0.17 0.03,-0.05", 0xFF6A3A2A, 0.035)


def musical_triangle(pen: Pen, colour: int, t: float) -> None:
    """The instrument: a bent steel rod on a string, and its beater."""
    with turned(pen, 2 * math.sin(t * 2), 0, -0.96):
        line(pen, "0,-0.02 0,0.12", 0xFF8A7A60, 0.014)
        pen.canvas.drawPath(soft("0,0.12 0.4,0.86 -0.3,0.86", 0.06), line_paint(colour, 0.05))
    with turned(pen, 24, 0.36, -0.1):
        pen.segment((0, 0.02), (0, -0.48), colour, 0.034)
        dot(pen, 0, 0.02, 0.03, RED)


def castanets(pen: Pen, colour: int, _: float) -> None:
    """A pair of castanets with their cord."""
    line(pen, "-0.2,-0.62 -0.1,-0.9 0.12,-0.92 0.22,-0.68", RED, 0.03)
    for x, y, turn in ((-0.2, -0.3, -24), (0.2, -0.34, 20)):
        with turned(pen, turn, x, y):
            pen.shape(both("0.1,-0.32! 0.15,-0.22 0.26,-0.1 0.22,0.16 0.08,0.26 0,0.26", 0.5), pen.shade(colour, 0.55), depth=0.03)
            with turned(pen, 0, -0.04, -0.01):
                pen.shape(both("0.1,-0.32! 0.15,-0.22 0.26,-0.1 0.22,0.16 0.08,0.26 0,0.26", 0.5), colour, depth=0.06)
                gloss(pen, "0.1,-0.08 0.16,0.02 0.13,0.12", 0.03)


def lute(pen: Pen, colour: int, _: float) -> None:
    """A lute or mandolin: a drop-shaped body, a rose, a short neck."""
    with turned(pen, 36):
        with turned(pen, -24, 0, -0.86):
            slab(pen, (-0.05, -0.16, 0.05, 0.03), 0.02, 0xFF4A2E26, 0.015)
            for k in range(3):
                for s in (-1, 1):
                    dot(pen, s * 0.07, -0.13 + k * 0.055, 0.02, PAPER)
        slab(pen, (-0.036, -0.9, 0.036, -0.5), 0.01, 0xFF4A2E26, 0.01)
        for k in range(5):
            pen.segment((-0.034, -0.84 + k * 0.07), (0.034, -0.84 + k * 0.07), STEEL, 0.008)
        pen.shape(both("0.035,-0.58! 0.12,-0.46 0.24,-0.24 0.2,-0.04 0.08,0.03 0,0.04"), colour, depth=0.06)
        pen.fill(both("0.03,-0.55! 0.1,-0.44 0.2,-0.24 0.17,-0.06 0.07,0 0,0.0"), pale(colour, 0.22))
        dot(pen, 0, -0.26, 0.065, pen.shade(pen.shade(colour)))
        ring(pen, 0, -0.26, 0.078, 0xFF4A2E26, 0.012)
        slab(pen, (-0.08, -0.08, 0.08, -0.05), 0.01, 0xFF4A2E26)
        for k in range(4):
            pen.segment((-0.024 + k * 0.016, -0.88), (-0.024 + k * 0.016, -0.065), alpha(WHITE, 0.85), 0.005)


def sitar(pen: Pen, colour: int, _: float) -> None:
    """A sitar with its long neck and gourds."""
    with turned(pen, 38):
        orb(pen, 0.0, -0.8, 0.085, tone(colour, 0.04))
        slab(pen, (-0.045, -0.98, 0.045, -0.24), 0.02, pen.shade(colour, 0.35), 0.015)
        for k in range(12):
            pen.segment((-0.045, -0.88 + k * 0.052), (0.045, -0.88 + k * 0.052), GOLD, 0.012)
        for k in range(5):
            line(pen, f"0.045,{-0.92 + k * 0.09} 0.1,{-0.93 + k * 0.09}", PAPER, 0.022)
        pen.shape(both("0.05,-0.32! 0.18,-0.26 0.21,-0.08 0.12,0.04 0,0.05"), colour, depth=0.06)
        pen.fill(ellipse(0, -0.12, 0.14, 0.13), pale(colour, 0.25))
        slab(pen, (-0.06, -0.08, 0.06, -0.05), 0.01, PAPER)
        for k in range(4):
            pen.segment((-0.024 + k * 0.016, -0.95), (-0.024 + k * 0.016, -0.07), alpha(WHITE, 0.8), 0.005)


def pan_flute(pen: Pen, colour: int, _: float) -> None:
    """Pipes of reed in a row, tied together."""
    for k in range(9):
        x, long = -0.36 + k * 0.09, 0.84 - k * 0.065
        slab(pen, (x - 0.042, -0.94, x + 0.042, -0.94 + long), 0.03, pen.lit(colour, 0.1 * (k % 2)), 0.02)
        pen.fill(ellipse(x, -0.935, 0.036, 0.016), pen.shade(pen.shade(colour)))
    for y in (-0.76, -0.66):
        slab(pen, (-0.42, y - 0.03, 0.42, y + 0.03), 0.02, 0xFF8A3A2E, 0.012)
        for k in range(9):
            pen.segment((-0.38 + k * 0.09, y - 0.025), (-0.34 + k * 0.09, y + 0.025), GOLD, 0.012)


def sheet_music(pen: Pen, colour: int, _: float) -> None:
    """A sheet of notes."""
    slab(pen, (-0.36, -0.97, 0.38, 0.0), 0.015, pen.shade(PAPER, 0.5))
    slab(pen, (-0.38, -0.985, 0.36, -0.015), 0.015, 0xFFFCF9F0)
    for row in range(4):
        y = -0.86 + row * 0.22
        rows(pen, -0.32, y, (0.62,) * 5, 0.024, 0xFF9A96A0, 0.006)
        line(pen, f"-0.28,{y + 0.12} -0.25,{y - 0.02} -0.29,{y + 0.05} -0.26,{y + 0.07}", colour, 0.014)
        for k in range(5):
            x, h = -0.16 + k * 0.1, y + 0.03 + 0.022 * ((k * 3 + row * 2) % 4)
            pen.fill(ellipse(x, h, 0.022, 0.016), colour)
            pen.segment((x + 0.02, h), (x + 0.02, h - 0.09), colour, 0.009)
        pen.segment((-0.04 + 0.0, y - 0.03), (0.06, y - 0.03), colour, 0.018)


def drumsticks(pen: Pen, colour: int, _: float) -> None:
    """Two drumsticks, crossed."""
    for s in (-1, 1):
        with turned(pen, s * 32, -s * 0.26, 0):
            pen.shape(soft("-0.03,0 0.03,0 0.016,-0.88 -0.016,-0.88", 0.015), colour, depth=0.02)
            pen.shape(both("0,-1.0 0.03,-0.95 0.02,-0.87 0,-0.86"), pen.lit(colour, 0.15), depth=0.01)


def scuba_tank(pen: Pen, colour: int, _: float) -> None:
    """A diver's air tank with its regulator."""
    line(pen, "0.04,-0.9 0.3,-0.94 0.36,-0.6 0.26,-0.4", DARK, 0.04)
    orb(pen, 0.25, -0.36, 0.08, DARK, depth=0.02)
    slab(pen, (-0.2, -0.82, 0.2, 0.0), 0.16, colour, 0.07)
    slab(pen, (-0.2, -0.06, 0.2, 0.0), 0.02, DARK)
    slab(pen, (-0.2, -0.52, 0.2, -0.46), 0.0, DARK)
    slab(pen, (-0.2, -0.28, 0.2, -0.22), 0.0, DARK)
    slab(pen, (-0.06, -0.93, 0.06, -0.8), 0.02, STEEL, 0.02)
    slab(pen, (-0.16, -0.92, -0.05, -0.86), 0.02, DARK)
    gloss(pen, "0.11,-0.74 0.12,-0.58", 0.03)


def snorkel(pen: Pen, colour: int, _: float) -> None:
    """A diving mask with snorkel."""
    line(pen, "0.42,-0.96 0.44,-0.4 0.38,-0.1 0.2,-0.08", colour, 0.075)
    slab(pen, (0.38, -1.0, 0.47, -0.86), 0.02, 0xFFF2C14E)
    line(pen, "-0.5,-0.4 -0.36,-0.44", DARK, 0.06)
    line(pen, "0.36,-0.44 0.48,-0.4", DARK, 0.06)
    pen.shape(
        curvy("-0.4,-0.62! 0.36,-0.62! 0.38,-0.34 0.2,-0.2! 0.06,-0.26 -0.02,-0.32 -0.1,-0.26 -0.24,-0.2! -0.42,-0.34"),
        colour,
        depth=0.04,
    )
    for x in (-0.22, 0.18):
        pen.fill(soft(f"{x - 0.14},-0.55 {x + 0.14},-0.55 {x + 0.13},-0.34 {x + 0.02},-0.28 {x - 0.12},-0.34", 0.04), 0xFF9AD0E8)
        line(pen, f"{x + 0.0},-0.5 {x - 0.07},-0.36", alpha(WHITE, 0.7), 0.025)


def flippers(pen: Pen, colour: int, _: float) -> None:
    """A pair of swim fins."""
    for x, turn in ((-0.2, -14), (0.2, 14)):
        with turned(pen, turn, x, 0):
            pen.shape(soft("-0.08,-0.4 0.08,-0.4 0.22,-0.96 0.1,-0.9 0,-0.98 -0.1,-0.9 -0.22,-0.96", 0.03), colour, depth=0.04)
            for k in (-0.1, 0.0, 0.1):
                line(pen, f"{k * 0.4},-0.44 {k * 1.3},-0.86", pen.shade(colour), 0.022)
            pen.shape(both("0,-0.48 0.1,-0.42 0.12,-0.16 0.06,0 0,0"), pen.shade(colour, 0.35), depth=0.03)
            pen.fill(both("0,-0.24 0.07,-0.2 0.06,-0.06 0,-0.04"), pen.shade(pen.shade(colour)))


def sleeping_bag(pen: Pen, colour: int, _: float) -> None:
    """A sleeping bag, laid out and a little open."""
    bag = curvy("-0.5,-0.04! -0.48,-0.3! -0.2,-0.36 0.2,-0.34 0.46,-0.28 0.5,-0.12 0.42,0.0 0,0.0")
    pen.shape(bag, colour, depth=0.05)
    with clipped(pen, bag):
        for x in (-0.1, 0.08, 0.26):
            line(pen, f"{x},-0.38 {x + 0.03},-0.2 {x},0.02", pen.shade(colour, 0.7), 0.016)
    pen.fill(curvy("-0.5,-0.06! -0.48,-0.3! -0.32,-0.34 -0.22,-0.24 -0.26,-0.06!"), 0xFFF2D9B0)
    pen.shape(curvy("-0.27,-0.02! -0.22,-0.24 -0.3,-0.35! -0.12,-0.34 -0.14,-0.02!"), pale(colour, 0.25), depth=0.02)
    slab(pen, (-0.49, -0.28, -0.3, -0.1), 0.06, PAPER, 0.03)


PASTIMES: dict[str, PropSpec] = {
    "bongos": PropSpec(bongos, 0.28, "ground", 0xFF9A4A2E, (-0.507, -0.607, 0.529, 0.052)),
    "djembe": PropSpec(djembe, 0.38, "ground", 0xFF8A4E30, (-0.364, -1.019, 0.364, 0.053)),
    "taiko": PropSpec(taiko, 0.8, "ground", 0xFF9A3A2E, (-0.736, -1.036, 0.736, 0.069)),
    "cymbals": PropSpec(cymbals, 0.34, "ground", 0xFFE0B44A, (-0.424, -0.802, 0.424, 0.002)),
    "musical_triangle": PropSpec(musical_triangle, 0.16, "ground", 0xFFB4BCC8, (-0.356, -1.017, 0.6, -0.022)),
    "castanets": PropSpec(castanets, 0.11, "ground", 0xFF6A3A26, (-0.552, -0.991, 0.513, 0.008)),
    "lute": PropSpec(lute, 0.44, "ground", 0xFFB8743A, (-0.168, -0.89, 0.651, 0.123)),
    "sitar": PropSpec(sitar, 0.68, "ground", 0xFF9A4E2A, (-0.161, -0.822, 0.688, 0.138)),
    "pan_flute": PropSpec(pan_flute, 0.16, "ground", 0xFFD9AE66, (-0.448, -0.981, 0.448, -0.074)),
    "sheet_music": PropSpec(sheet_music, 0.18, "ground", 0xFF2A2634, (-0.413, -1.019, 0.413, 0.03)),
    "drumsticks": PropSpec(drumsticks, 0.26, "ground", 0xFFDDB67A, (-0.309, -0.876, 0.309, 0.037)),
    "scuba_tank": PropSpec(scuba_tank, 0.4, "ground", 0xFFF2B62E, (-0.229, -1.007, 0.413, 0.029)),
    "snorkel": PropSpec(snorkel, 0.18, "ground", 0xFF2F8FC0, (-0.565, -1.031, 0.542, -0.002)),
    "flippers": PropSpec(flippers, 0.34, "ground", 0xFF2F8FC0, (-0.66, -0.987, 0.66, 0.06)),
    "sleeping_bag": PropSpec(sleeping_bag, 1.0, "ground", 0xFF3F7F6A, (-0.53, -0.397, 0.536, 0.041)),
}

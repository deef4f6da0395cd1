"""Toys and games that were missing; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.fonts import draw_text
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

RED = 0xFFC8323A


def jump_rope(pen: Pen, colour: int, _: float) -> None:
    """A skipping rope with two handles."""
    line(pen, "-0.34,-0.5 -0.4,-0.16 -0.2,0.0 0.1,-0.1 0.3,-0.05 0.42,-0.24 0.3,-0.4 0.36,-0.56", 0xFFE6D2A4, 0.04)
    line(pen, "-0.34,-0.5 -0.4,-0.16 -0.2,0.0 0.1,-0.1 0.3,-0.05 0.42,-0.24 0.3,-0.4 0.36,-0.56", alpha(0xFFB59A68, 0.6), 0.01)
    for x, y, turn in ((-0.34, -0.5, -8), (0.36, -0.56, 14)):
        with turned(pen, turn, x, y):
            slab(pen, (-0.045, -0.36, 0.045, 0.03), 0.04, colour, 0.025)
            for k in range(3):
                pen.segment((-0.04, -0.28 + k * 0.08), (0.04, -0.28 + k * 0.08), pale(colour, 0.5), 0.018)


def soap_bubbles(pen: Pen, colour: int, t: float) -> None:
    """Soap bubbles that drift."""
    for i, (x, y, r) in enumerate(
        (
            (-0.22, -0.3, 0.2),
            (0.2, -0.56, 0.24),
            (-0.12, -0.78, 0.13),
            (0.26, -0.16, 0.11),
            (0.02, -0.1, 0.07),
            (-0.36, -0.62, 0.08),
            (0.06, -0.96, 0.06),
        )
    ):
        y += 0.018 * math.sin(t * 1.6 + i)
        dot(pen, x, y, r, alpha(pale(colour, 0.5), 0.42))
        ring(pen, x, y, r * 0.95, alpha(pale(colour, 0.1), 0.9), r * 0.09)
        ring(pen, x, y, r * 0.84, alpha(0xFFE8A8E0, 0.55), r * 0.09)
        line(
            pen,
            f"{x - 0.55 * r},{y - 0.25 * r} {x - 0.35 * r},{y - 0.55 * r} {x - 0.05 * r},{y - 0.66 * r}",
            alpha(WHITE, 0.95),
            r * 0.13,
        )
        dot(pen, x + 0.42 * r, y + 0.45 * r, r * 0.09, alpha(WHITE, 0.8))


def matryoshka(pen: Pen, colour: int, _: float) -> None:
    """Three nesting dolls in a row."""
    for x, size in ((0.42, 0.52), (0.1, 0.76), (-0.28, 1.0)):
        with turned(pen, 0, x, 0, size):
            body = both("0,-0.98 0.17,-0.92 0.2,-0.74 0.19,-0.66 0.28,-0.46 0.28,-0.16 0.18,0! 0,0.01")
            pen.shape(body, colour, depth=0.06)
            with clipped(pen, body):
                pen.fill(curvy("0,-0.6 0.2,-0.52 0.24,-0.2 0.12,0.02! -0.12,0.02! -0.24,-0.2 -0.2,-0.52"), 0xFFF6E8C8)
            pen.shape(ellipse(0, -0.79, 0.125, 0.13), 0xFFF6D2B0, depth=0.02)
            pen.fill(curvy("-0.125,-0.8! -0.1,-0.9 0,-0.93 0.1,-0.9 0.125,-0.8! 0.06,-0.86 0,-0.88 -0.06,-0.86"), 0xFF6A3A26)
            for s in (-1, 1):
                dot(pen, s * 0.05, -0.79, 0.017, DARK)
                dot(pen, s * 0.075, -0.745, 0.022, 0xFFF0A090)
            line(pen, "-0.026,-0.73 0,-0.717 0.026,-0.73", RED, 0.013)
            for k in range(5):
                dot(pen, 0.065 * math.cos(k * 1.257), -0.33 + 0.065 * math.sin(k * 1.257), 0.05, RED)
            dot(pen, 0, -0.33, 0.034, GOLD)
            for s in (-1, 1):
                pen.fill(curvy(f"0,-0.22! {s * 0.1},-0.24 {s * 0.15},-0.14! {s * 0.05},-0.13"), 0xFF4F9A54)


def marionette(pen: Pen, colour: int, t: float) -> None:
    """A puppet on strings below its cross of wood."""
    pen.segment((-0.2, -0.97), (0.2, -0.95), WOOD, 0.034)
    pen.segment((0.02, -1.02), (-0.02, -0.9), WOOD, 0.034)
    up = 0.03 * math.sin(t * 3)
    for a, b in (
        ((-0.19, -0.97), (-0.25, -0.43 - up)),
        ((0.19, -0.95), (0.25, -0.5 + up)),
        ((0, -0.95), (0, -0.72)),
        ((-0.1, -0.96), (-0.09, -0.14)),
        ((0.1, -0.96), (0.1, -0.18 - up)),
    ):
        pen.segment(a, b, 0xFF9A8E7A, 0.007)
    for s, foot in ((-1, 0.0), (1, -0.04 - up)):
        pen.segment((s * 0.06, -0.34), (s * 0.085, -0.18 + foot / 2), 0xFF3F5FA0, 0.06)
        pen.segment((s * 0.085, -0.16 + foot / 2), (s * 0.09, -0.05 + foot), 0xFFE8C49A, 0.045)
        pen.shape(ellipse(s * 0.11, -0.03 + foot, 0.06, 0.032), RED, depth=0.01)
        hand = -0.43 - up if s < 0 else -0.5 + up
        pen.segment((s * 0.11, -0.54), (s * 0.19, -0.47), colour, 0.055)
        pen.segment((s * 0.19, -0.47), (s * 0.25, hand), 0xFFE8C49A, 0.04)
        dot(pen, s * 0.25, hand, 0.028, 0xFFE8C49A)
    pen.shape(soft("-0.1,-0.58 0.1,-0.58 0.12,-0.33 -0.12,-0.33", 0.03), colour, depth=0.03)
    for k in range(3):
        dot(pen, 0, -0.53 + k * 0.07, 0.014, GOLD)
    orb(pen, 0, -0.68, 0.1, 0xFFF0D2A8)
    pen.fill(curvy("-0.11,-0.7! -0.06,-0.8 0.06,-0.86 0.12,-0.78! 0.1,-0.72 0,-0.74"), RED)
    for s in (-1, 1):
        dot(pen, s * 0.035, -0.69, 0.013, DARK)
    line(pen, "0,-0.67 0.05,-0.655", 0xFFE8A87A, 0.022)
    line(pen, "-0.035,-0.63 0,-0.615 0.035,-0.63", RED, 0.012)


def pinwheel(pen: Pen, colour: int, t: float) -> None:
    """A toy windmill of paper that turns."""
    with turned(pen, 38.0, 0.0, 0.2):
        pen.segment((0, 0), (0, -0.66), 0xFFC9985E, 0.034)
        with turned(pen, t * 70, 0, -0.66):
            for k in range(4):
                with turned(pen, k * 90):
                    tint = (colour, GOLD, tone(colour, 0.04, 150), 0xFF4FA8C8)[k]
                    pen.shape(curvy("0,0! 0.0,-0.34! 0.1,-0.34 0.28,-0.26 0.16,-0.1 0.02,-0.01!", 0.3), tint, depth=0.02)
                    pen.fill(soft("0,0 0,-0.34 0.1,-0.2", 0.006), pen.shade(tint, 0.6))
        orb(pen, 0, -0.66, 0.04, PAPER)


def bouncy_castle(pen: Pen, colour: int, _: float) -> None:
    """An inflated castle to jump in."""
    other = tone(colour, 0.05, 150)
    for x in (-0.42, 0.42):
        slab(pen, (x - 0.08, -0.62, x + 0.08, -0.1), 0.05, colour, 0.04)
    pen.shape(soft("-0.38,-0.52 0.38,-0.52 0.38,-0.1 -0.38,-0.1", 0.03), pen.shade(other, 0.5), depth=0.03)
    for k in range(7):
        slab(pen, (-0.36 + k * 0.104, -0.5, -0.27 + k * 0.104, -0.12), 0.04, pen.shade(other, 0.3 if k % 2 else 0.6), 0.02)
    for x in (-0.42, 0.42):
        pen.shape(soft(f"{x - 0.11},-0.6 {x + 0.11},-0.6 {x},-0.88", 0.03), GOLD, depth=0.03)
        pen.segment((x, -0.86), (x, -0.98), DARK, 0.01)
        pen.fill(soft(f"{x},-0.98 {x + 0.1},-0.95 {x},-0.92", 0.004), RED)
    slab(pen, (-0.5, -0.2, 0.5, 0.0), 0.07, colour, 0.05)
    for k in range(9):
        pen.segment((-0.4 + k * 0.1, -0.17), (-0.4 + k * 0.1, -0.03), pen.shade(colour, 0.5), 0.014)
    pen.shape(soft("-0.16,-0.12 0.16,-0.12 0.22,0 -0.22,0", 0.03), GOLD, depth=0.02)
    pen.shape(curvy("-0.3,-0.62! -0.2,-0.8 0.2,-0.8 0.3,-0.62! 0.2,-0.64 0.14,-0.7 -0.14,-0.7 -0.2,-0.64"), GOLD, depth=0.03)


def beach_ball(pen: Pen, colour: int, _: float) -> None:
    """A beach ball in coloured segments."""
    body = ellipse(0, -0.5, 0.48, 0.48)
    pen.shape(body, 0xFFFBF8F2, depth=0.1)
    with clipped(pen, body):
        for a, tint in ((-60, colour), (60, 0xFF3F8FD0), (180, 0xFFF6C93A)):
            with turned(pen, a, -0.06, -0.56):
                pen.fill(curvy("0,0! 0.2,-0.24 0.24,-0.7! -0.24,-0.7! -0.2,-0.24"), tint)
        pen.fill(curvy("-0.5,-0.2 -0.2,-0.02 0.2,-0.04 0.5,-0.3 0.5,0.1! -0.5,0.1!"), alpha(0xFF2A1F5C, 0.14))
    dot(pen, -0.06, -0.56, 0.07, 0xFFFBF8F2)
    gloss(pen, "0.2,-0.84 0.34,-0.7", 0.04, 0.7)


def sandbox(pen: Pen, colour: int, _: float) -> None:
    """A sandbox with bucket, spade and a small castle."""
    pen.shape(curvy("-0.44,-0.14! -0.2,-0.3 0.1,-0.26 0.44,-0.16!"), 0xFFE9C98A, depth=0.03)
    pen.shape(soft("0.02,-0.22 0.24,-0.22 0.2,-0.44 0.06,-0.44", 0.01), 0xFFE3BE78, depth=0.03)
    for k in range(3):
        slab(pen, (0.06 + k * 0.055, -0.48, 0.095 + k * 0.055, -0.43), 0.004, 0xFFE3BE78)
    pen.segment((0.13, -0.46), (0.13, -0.6), DARK, 0.01)
    pen.fill(soft("0.13,-0.6 0.22,-0.57 0.13,-0.54", 0.004), RED)
    pen.shape(soft("-0.3,-0.4 -0.1,-0.4 -0.13,-0.18 -0.27,-0.18", 0.015), 0xFF3F8FD0, depth=0.03)
    line(pen, "-0.3,-0.4 -0.2,-0.52 -0.1,-0.4", PAPER, 0.016)
    with turned(pen, 24, 0.34, -0.18):
        pen.segment((0, 0), (0, -0.24), RED, 0.024)
        pen.segment((-0.05, -0.25), (0.05, -0.25), RED, 0.03)
    slab(pen, (-0.5, -0.19, 0.5, 0.0), 0.02, colour, 0.03)
    pen.segment((-0.48, -0.1), (0.48, -0.1), pen.shade(colour, 0.6), 0.012)
    slab(pen, (-0.52, -0.22, 0.52, -0.17), 0.02, pen.lit(colour, 0.2), 0.01)


def slot_machine(pen: Pen, colour: int, _: float) -> None:
    """A one-armed bandit."""
    pen.segment((0.36, -0.5), (0.42, -0.72), STEEL, 0.035)
    orb(pen, 0.42, -0.75, 0.055, RED)
    slab(pen, (0.3, -0.54, 0.4, -0.44), 0.02, STEEL, 0.02)
    pen.shape(both("0,-0.98 0.2,-0.94 0.32,-0.76! 0.32,0! 0,0", 0.3), colour, depth=0.05)
    pen.shape(both("0,-0.92 0.16,-0.89 0.25,-0.77! 0,-0.75", 0.3), GOLD, depth=0.02)
    slab(pen, (-0.26, -0.68, 0.26, -0.44), 0.02, GOLD, 0.02)
    for k in range(3):
        x = -0.22 + k * 0.15
        slab(pen, (x, -0.65, x + 0.135, -0.47), 0.01, 0xFFFCFAF4)
        pen.canvas.save()
        pen.canvas.scale(0.01, 0.01)
        draw_text(pen.canvas, "7", (x + 0.0675) * 100, -50.5, 15, 800, 0xFFC8323A, "centre")
        pen.canvas.restore()
    for k in range(3):
        dot(pen, -0.14 + k * 0.14, -0.35, 0.034, (0xFFF2C14E, 0xFF6FC0E0, 0xFFF08A9A)[k])
    slab(pen, (-0.26, -0.22, 0.26, -0.05), 0.03, DARK)
    for k in range(6):
        pen.fill(ellipse(-0.16 + k * 0.065, -0.07 - 0.012 * (k % 2), 0.036, 0.018), GOLD)


def roulette_wheel(pen: Pen, colour: int, t: float) -> None:
    """A roulette wheel, a little from above."""
    pen.shape(ellipse(0, -0.24, 0.5, 0.24), colour, depth=0.04)
    pen.fill(ellipse(0, -0.28, 0.45, 0.2), pen.shade(colour))
    with turned(pen, 0, 0, -0.28):
        pen.canvas.scale(1, 0.44)
        with turned(pen, t * 40):
            for k in range(24):
                with turned(pen, k * 15):
                    pen.fill(
                        soft("-0.055,-0.42 0.055,-0.42 0.04,-0.3 -0.04,-0.3", 0.002),
                        0xFF4F9A54 if k == 0 else RED if k % 2 else DARK,
                    )
            dot(pen, 0, 0, 0.3, 0xFFB9803E)
            for k in range(4):
                with turned(pen, k * 90):
                    pen.segment((0, 0), (0, -0.2), GOLD, 0.04)
    pen.segment((0, -0.28), (0, -0.48), GOLD, 0.05)
    orb(pen, 0, -0.5, 0.05, pen.lit(GOLD, 0.2))
    orb(pen, 0.3, -0.2, 0.03, WHITE)


PLAYTHINGS: dict[str, PropSpec] = {
    "jump_rope": PropSpec(jump_rope, 0.3, "ground", 0xFFD8403E, (-0.461, -0.939, 0.511, 0.05)),
    "soap_bubbles": PropSpec(soap_bubbles, 0.5, "centre", 0xFF7FC0EC, (-0.475, -1.07, 0.47, 0.02)),
    "matryoshka": PropSpec(matryoshka, 0.14, "ground", 0xFFC8323A, (-0.607, -1.018, 0.607, 0.045)),
    "marionette": PropSpec(marionette, 0.42, "ground", 0xFF4F9A6A, (-0.309, -1.07, 0.309, 0.037)),
    "pinwheel": PropSpec(pinwheel, 0.24, "grip", 0xFFE0506E, (-0.05, -0.733, 0.817, 0.25)),
    "bouncy_castle": PropSpec(bouncy_castle, 2.4, "ground", 0xFF5A6FD0, (-0.548, -1.02, 0.548, 0.031)),
    "beach_ball": PropSpec(beach_ball, 0.22, "ground", 0xFFE0443E, (-0.512, -1.012, 0.512, 0.012)),
    "sandbox": PropSpec(sandbox, 0.9, "ground", 0xFFB9783E, (-0.554, -0.637, 0.554, 0.031)),
    "slot_machine": PropSpec(slot_machine, 0.8, "ground", 0xFFB8283E, (-0.352, -1.013, 0.507, 0.029)),
    "roulette_wheel": PropSpec(roulette_wheel, 0.42, "ground", 0xFF7A4426, (-0.53, -0.58, 0.53, 0.03)),
}

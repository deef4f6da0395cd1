"""What stands about at beach, fair and playground and in the homes of people and pets; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.props.finish import gloss
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, PAPER, STEEL
from seedream.rendering.props.spec import PropSpec

RED, IRON, PLANK = 0xFFC8323A, 0xFF565A68, 0xFFC9985E


def cool_box(pen: Pen, colour: int, _: float) -> None:
    """A cool box with drinks on ice."""
    for x, tint in ((-0.24, 0xFF4F9A54), (0.0, RED), (0.22, 0xFFF2B92E)):
        slab(pen, (x - 0.06, -0.72, x + 0.06, -0.4), 0.02, tint, 0.025)
        slab(pen, (x - 0.03, -0.82, x + 0.03, -0.7), 0.01, tint, 0.01)
    for k in range(9):
        with turned(pen, k * 37, -0.36 + k * 0.09, -0.49):
            slab(pen, (-0.05, -0.05, 0.05, 0.05), 0.012, alpha(0xFFDDF0FA, 0.95), 0.012)
    slab(pen, (-0.46, -0.46, 0.46, 0.0), 0.05, colour, 0.05)
    slab(pen, (-0.49, -0.5, 0.49, -0.4), 0.03, 0xFFF4F1EA, 0.02)
    line(pen, "-0.47,-0.34 -0.53,-0.24 -0.47,-0.14", DARK, 0.03)
    line(pen, "0.47,-0.34 0.53,-0.24 0.47,-0.14", DARK, 0.03)
    gloss(pen, "0.3,-0.34 0.36,-0.3", 0.03)


def lifeguard_tower(pen: Pen, colour: int, t: float) -> None:
    """A lifeguard's hut on stilts with its ramp and flag."""
    for a, b in (
        ((-0.34, 0), (-0.26, -0.4)),
        ((0.26, 0), (0.18, -0.4)),
        ((-0.06, 0), (-0.04, -0.4)),
        ((-0.32, -0.12), (0.2, -0.34)),
        ((0.24, -0.12), (-0.28, -0.34)),
    ):
        pen.segment(a, b, pen.shade(PLANK, 0.4), 0.03)
    pen.segment((0.2, -0.38), (0.5, -0.01), PLANK, 0.04)
    slab(pen, (-0.36, -0.44, 0.3, -0.38), 0.006, PLANK, 0.01)
    slab(pen, (-0.28, -0.74, 0.2, -0.43), 0.006, colour, 0.03)
    for k in range(1, 5):
        pen.segment((-0.28, -0.43 - k * 0.062), (0.2, -0.43 - k * 0.062), pen.shade(colour, 0.4), 0.008)
    slab(pen, (-0.22, -0.7, 0.04, -0.55), 0.006, 0xFFA9CFE6)
    slab(pen, (0.08, -0.68, 0.17, -0.43), 0.004, PAPER)
    pen.shape(soft("-0.36,-0.72 0.3,-0.72 0.2,-0.84 -0.26,-0.84", 0.01), 0xFFF4F1EA, depth=0.02)
    for x in (-0.35, 0.29):
        pen.segment((x, -0.4), (x, -0.56), PLANK, 0.016)
    pen.segment((-0.35, -0.55), (-0.28, -0.55), PLANK, 0.016)
    ring(pen, -0.09, -0.49, 0.055, RED, 0.026)
    pen.segment((0.1, -0.84), (0.1, -1.02), DARK, 0.012)
    w = 0.015 * math.sin(t * 4)
    pen.fill(soft(f"0.1,-1.02 0.26,{-0.99 + w} 0.26,{-0.93 + w} 0.1,-0.91", 0.004), RED)


def message_bottle(pen: Pen, colour: int, _: float) -> None:
    """A bottle with a rolled letter in it."""
    with turned(pen, -64, -0.3, -0.2):
        glass = both("0.07,-0.0! 0.07,0.2 0.2,0.34 0.2,0.84 0.14,0.9! 0,0.9")
        with turned(pen, 0, 0, -0.16):
            pen.fill(glass, alpha(colour, 0.55))
            slab(pen, (-0.1, 0.36, 0.1, 0.82), 0.03, 0xFFF2E2BC, 0.03)
            for k in range(4):
                pen.segment((-0.07, 0.44 + k * 0.08), (0.05, 0.44 + k * 0.08), 0xFFB59A68, 0.012)
            slab(pen, (-0.11, 0.56, 0.11, 0.6), 0.01, RED)
            pen.fill(glass, alpha(pale(colour, 0.3), 0.28))
            slab(pen, (-0.085, -0.02, 0.085, 0.04), 0.02, pen.shade(colour, 0.4))
            slab(pen, (-0.06, -0.14, 0.06, 0.03), 0.02, 0xFFB9834A, 0.02)
            gloss(pen, "0.12,0.42 0.14,0.76", 0.03, 0.7)


def barber_pole(pen: Pen, colour: int, t: float) -> None:
    """A barber's pole whose stripes wind upwards."""
    slab(pen, (-0.15, -0.08, 0.15, 0.0), 0.01, STEEL, 0.03)
    tube = soft("-0.11,-0.1 0.11,-0.1 0.11,-0.8 -0.11,-0.8", 0.02)
    pen.fill(tube, 0xFFFBF8F2)
    with clipped(pen, tube):
        for k in range(-2, 9):
            y = -0.1 - k * 0.14 + (t * 0.14) % 0.28
            pen.segment((-0.16, y + 0.1), (0.16, y - 0.06), colour if k % 2 else 0xFF2F5FA8, 0.055)
        slab(pen, (-0.11, -0.82, -0.05, -0.08) if pen.lx > 0 else (0.05, -0.82, 0.11, -0.08), 0.0, alpha(0xFF2A1F5C, 0.2))
    for y in (-0.12, -0.82):
        slab(pen, (-0.14, y - 0.035, 0.14, y + 0.035), 0.02, STEEL, 0.03)
    orb(pen, 0, -0.93, 0.085, STEEL)
    gloss(pen, "0.06,-0.72 0.06,-0.24", 0.02, 0.6)


def popcorn_machine(pen: Pen, colour: int, t: float) -> None:
    """A popcorn cart: a glass case on a base with a wheel."""
    slab(pen, (-0.3, -0.4, 0.3, -0.08), 0.02, colour, 0.04)
    for k in range(4):
        slab(pen, (-0.27 + k * 0.145, -0.37, -0.2 + k * 0.145, -0.11), 0.0, PAPER)
    for x in (-0.22, 0.2):
        ring(pen, x, -0.1, 0.09, 0xFFE0AE3A, 0.022)
        for k in range(6):
            a = k * math.pi / 3
            pen.segment((x, -0.1), (x + 0.08 * math.cos(a), -0.1 + 0.08 * math.sin(a)), 0xFFE0AE3A, 0.01)
    slab(pen, (-0.27, -0.82, 0.27, -0.4), 0.0, alpha(0xFFE2F0F4, 0.9))
    pen.fill(curvy("-0.27,-0.4! -0.27,-0.54 -0.1,-0.6 0.1,-0.52 0.27,-0.56! 0.27,-0.4!"), 0xFFFBE9B0)
    for i in range(34):
        x, y = -0.24 + ((i * 37) % 49) / 100, -0.42 - ((i * 29) % 13) / 100
        dot(pen, x, y, 0.026, (0xFFFFF8E2, 0xFFF6D98A)[i % 2])
    slab(pen, (-0.07, -0.76, 0.07, -0.68), 0.02, IRON, 0.02)
    for k in range(5):
        q = (t * 0.8 + k * 0.2) % 1
        dot(pen, -0.1 + 0.05 * k + 0.04 * q, -0.68 + 0.14 * q * q - 0.05 * q, 0.018, 0xFFFFF8E2)
    for x in (-0.27, 0.27):
        slab(pen, (x - 0.015, -0.84, x + 0.015, -0.38), 0.0, colour)
    slab(pen, (-0.32, -0.42, 0.32, -0.37), 0.01, 0xFFE0AE3A, 0.01)
    pen.shape(soft("-0.34,-0.8 0.34,-0.8 0.22,-0.96 -0.22,-0.96", 0.02), colour, depth=0.03)
    slab(pen, (-0.34, -0.83, 0.34, -0.78), 0.01, 0xFFE0AE3A, 0.01)


def food_cart(pen: Pen, colour: int, _: float) -> None:
    """A street food cart with its awning and a wheel."""
    for x in (-0.36, 0.34):
        pen.segment((x, -0.4), (x, -0.8), STEEL, 0.016)
    for k in range(8):
        tint = colour if k % 2 else 0xFFFBF6EC
        x = -0.46 + k * 0.115
        pen.fill(soft(f"{x + 0.03},-0.92 {x + 0.12},-0.92 {x + 0.115},-0.76 {x},-0.76", 0.004), tint)
        dot(pen, x + 0.058, -0.76, 0.058, tint, 0.03)
    for x, h, tint in ((-0.28, 0.12, RED), (-0.22, 0.1, 0xFFF2B92E), (0.24, 0.1, 0xFF4F9A54)):
        slab(pen, (x - 0.02, -0.42 - h, x + 0.02, -0.42), 0.01, tint, 0.01)
    for k in range(4):
        slab(pen, (-0.12 + k * 0.07, -0.47, -0.07 + k * 0.07, -0.42), 0.02, 0xFFD99A52, 0.01)
    slab(pen, (-0.4, -0.44, 0.4, -0.38), 0.01, STEEL, 0.012)
    slab(pen, (-0.38, -0.38, 0.38, -0.14), 0.02, colour, 0.03)
    slab(pen, (-0.3, -0.33, 0.3, -0.2), 0.02, 0xFFFBF6EC)
    for k in range(3):
        slab(pen, (-0.22 + k * 0.16, -0.29, -0.1 + k * 0.16, -0.24), 0.025, (0xFFD9823A, 0xFFC8503A, 0xFFD9823A)[k], 0.01)
    line(pen, "0.38,-0.34 0.5,-0.42 0.52,-0.38", STEEL, 0.022)
    pen.segment((0.3, -0.15), (0.3, 0), DARK, 0.03)
    ring(pen, -0.2, -0.13, 0.12, DARK, 0.03)
    for k in range(8):
        a = k * math.pi / 4
        pen.segment((-0.2, -0.13), (-0.2 + 0.11 * math.cos(a), -0.13 + 0.11 * math.sin(a)), STEEL, 0.01)


def cat_tree(pen: Pen, colour: int, t: float) -> None:
    """A cat's climbing post with a den, a platform and a toy mouse."""
    slab(pen, (-0.36, -0.06, 0.36, 0.0), 0.02, colour, 0.02)
    for x, top in ((-0.22, -0.56), (0.2, -0.92)):
        slab(pen, (x - 0.045, top, x + 0.045, -0.05), 0.01, 0xFFE3C894, 0.025)
        for k in range(int(-top / 0.04)):
            pen.segment((x - 0.045, -0.08 - k * 0.04), (x + 0.045, -0.1 - k * 0.04), 0xFFC4A468, 0.01)
    slab(pen, (-0.4, -0.6, -0.02, -0.54), 0.02, colour, 0.02)
    slab(pen, (-0.02, -0.54, 0.4, -0.22), 0.05, colour, 0.04)
    orb(pen, 0.19, -0.36, 0.1, pen.shade(pen.shade(colour)), depth=0.0)
    slab(pen, (-0.02, -0.98, 0.4, -0.91), 0.03, colour, 0.02)
    with turned(pen, 10 * math.sin(t * 2), -0.36, -0.54):
        pen.segment((0, 0), (0, 0.2), 0xFF8A7A60, 0.01)
        orb(pen, 0, 0.23, 0.035, RED)


def pet_carrier(pen: Pen, colour: int, _: float) -> None:
    """A box with a barred door to carry a pet in."""
    line(pen, "-0.16,-0.64 -0.12,-0.78 0.12,-0.78 0.16,-0.64", DARK, 0.045)
    slab(pen, (-0.48, -0.66, 0.48, -0.3), 0.1, colour, 0.05)
    slab(pen, (-0.48, -0.36, 0.48, 0.0), 0.07, pen.shade(colour, 0.3), 0.05)
    slab(pen, (-0.5, -0.37, 0.5, -0.31), 0.02, pen.shade(colour, 0.6))
    slab(pen, (0.1, -0.56, 0.42, -0.06), 0.05, 0xFF3A3444)
    for k in range(5):
        pen.segment((0.145 + k * 0.058, -0.55), (0.145 + k * 0.058, -0.07), STEEL, 0.014)
    for y in (-0.44, -0.31, -0.18):
        pen.segment((0.11, y), (0.41, y), STEEL, 0.014)
    for k in range(4):
        slab(pen, (-0.4 + k * 0.11, -0.54, -0.35 + k * 0.11, -0.42), 0.02, pen.shade(pen.shade(colour)))


def revolver(pen: Pen, colour: int, _: float) -> None:
    """A revolver of the old West."""
    pen.shape(curvy("-0.3,-0.42! -0.16,-0.36! -0.2,-0.14 -0.3,0! -0.46,-0.03! -0.42,-0.2"), 0xFF7A4A2E, depth=0.03)
    ring(pen, -0.08, -0.26, 0.09, pen.shade(colour, 0.4), 0.03)
    pen.segment((-0.1, -0.34), (-0.08, -0.22), pen.shade(colour, 0.5), 0.022)
    slab(pen, (-0.02, -0.56, 0.5, -0.46), 0.015, colour, 0.025)
    slab(pen, (-0.02, -0.47, 0.38, -0.43), 0.01, pen.shade(colour, 0.4))
    pen.fill(soft("0.44,-0.55 0.49,-0.55 0.48,-0.6", 0.004), colour)
    pen.shape(soft("-0.34,-0.4 -0.32,-0.56 -0.2,-0.58 0.02,-0.58 0.02,-0.34 -0.2,-0.34", 0.02), colour, depth=0.03)
    slab(pen, (-0.18, -0.57, -0.0, -0.36), 0.03, pen.lit(colour, 0.2), 0.03)
    for y in (-0.52, -0.46, -0.41):
        pen.segment((-0.15, y), (-0.03, y), pen.shade(colour, 0.8), 0.018)
    pen.shape(curvy("-0.3,-0.54! -0.38,-0.66 -0.46,-0.66! -0.34,-0.46!"), colour, depth=0.01)


def bunk_bed(pen: Pen, colour: int, _: float) -> None:
    """Two beds above each other, with a ladder."""
    for x in (-0.47, 0.47):
        slab(pen, (x - 0.025, -0.86, x + 0.025, 0.0), 0.01, colour, 0.015)
    for y, tint in ((-0.24, 0xFF4F8FC0), (-0.62, 0xFFE0705A)):
        slab(pen, (-0.44, y - 0.09, 0.44, y - 0.01), 0.03, 0xFFF6F0E6, 0.02)
        pen.shape(
            curvy(f"-0.18,{y - 0.02}! -0.2,{y - 0.12} 0.1,{y - 0.14} 0.44,{y - 0.11}! 0.44,{y + 0.02}! 0.1,{y + 0.03}"),
            tint,
            depth=0.02,
        )
        slab(pen, (-0.42, y - 0.15, -0.22, y - 0.07), 0.04, PAPER, 0.02)
        slab(pen, (-0.48, y - 0.02, 0.48, y + 0.06), 0.01, colour, 0.015)
    slab(pen, (-0.48, -0.78, 0.2, -0.74), 0.01, colour)
    for x in (-0.28, -0.08, 0.12):
        slab(pen, (x - 0.012, -0.76, x + 0.012, -0.62), 0.004, colour)
    for x in (0.24, 0.38):
        pen.segment((x, 0.0), (x, -0.76), pen.shade(colour, 0.4), 0.024)
    for k in range(6):
        pen.segment((0.24, -0.1 - k * 0.11), (0.38, -0.1 - k * 0.11), pen.shade(colour, 0.4), 0.022)


def high_chair(pen: Pen, colour: int, _: float) -> None:
    """A child's high chair with its tray."""
    for a, b in (((-0.3, 0), (-0.18, -0.5)), ((0.3, 0), (0.18, -0.5))):
        pen.segment(a, b, PLANK, 0.04)
    pen.segment((-0.26, -0.16), (0.26, -0.16), PLANK, 0.035)
    slab(pen, (-0.2, -0.96, 0.2, -0.46), 0.08, colour, 0.04)
    slab(pen, (-0.14, -0.9, 0.14, -0.6), 0.05, pen.lit(colour, 0.3), 0.02)
    for s in (-1, 1):
        pen.segment((s * 0.22, -0.5), (s * 0.22, -0.66), PLANK, 0.035)
    slab(pen, (-0.23, -0.52, 0.23, -0.44), 0.03, pen.shade(colour, 0.3), 0.02)
    slab(pen, (-0.32, -0.69, 0.32, -0.61), 0.035, 0xFFF6F1E6, 0.02)
    orb(pen, 0.12, -0.72, 0.05, 0xFFF2A83A, 0.04)


def escalator(pen: Pen, colour: int, t: float) -> None:
    """A moving staircase that goes up to the right."""
    pen.shape(
        soft("-0.5,0 -0.5,-0.1 -0.3,-0.12 0.3,-0.56 0.5,-0.58 0.5,-0.42 0.34,-0.4 -0.24,0.0", 0.02),
        pen.shade(0xFF8A94A4, 0.3),
        depth=0.02,
    )
    q = (t * 0.6) % 1
    for k in range(8):
        x, y = -0.33 + (k + q) * 0.078, -0.13 - (k + q) * 0.057
        if x < 0.3:
            pen.fill(soft(f"{x},{y} {x + 0.08},{y} {x + 0.08},{y + 0.058} {x},{y + 0.058}", 0.002), 0xFF4A5268)
            pen.segment((x, y), (x + 0.08, y), 0xFFF2C14E, 0.012)
    pen.fill(
        soft("-0.48,-0.1 -0.44,-0.3 -0.28,-0.32 0.3,-0.76 0.44,-0.78 0.48,-0.58 0.3,-0.56 -0.3,-0.12", 0.03),
        alpha(0xFFBFDCE8, 0.55),
    )
    line(pen, "-0.46,-0.12 -0.48,-0.26 -0.42,-0.32! -0.28,-0.33! 0.3,-0.77! 0.42,-0.79 0.49,-0.72 0.48,-0.58", DARK, 0.04)
    slab(pen, (-0.5, -0.03, -0.2, 0.0), 0.004, colour)


PREMISES: dict[str, PropSpec] = {
    "cool_box": PropSpec(cool_box, 0.4, "ground", 0xFF3F8FC0, (-0.577, -0.855, 0.577, 0.033)),
    "lifeguard_tower": PropSpec(lifeguard_tower, 2.4, "ground", 0xFFF0C04A, (-0.392, -1.059, 0.554, 0.048)),
    "message_bottle": PropSpec(message_bottle, 0.18, "ground", 0xFF6FB48A, (-0.626, -0.415, 0.476, 0.32)),
    "barber_pole": PropSpec(barber_pole, 0.5, "ground", 0xFFD0302E, (-0.18, -1.047, 0.18, 0.03)),
    "popcorn_machine": PropSpec(popcorn_machine, 1.0, "ground", 0xFFD0302E, (-0.373, -0.99, 0.373, 0.035)),
    "food_cart": PropSpec(food_cart, 1.3, "ground", 0xFFD8502E, (-0.491, -0.952, 0.563, 0.046)),
    "cat_tree": PropSpec(cat_tree, 0.85, "ground", 0xFFB8A48A, (-0.463, -1.019, 0.43, 0.03)),
    "pet_carrier": PropSpec(pet_carrier, 0.34, "ground", 0xFF5FA0B4, (-0.53, -0.852, 0.53, 0.03)),
    "revolver": PropSpec(revolver, 0.16, "ground", 0xFF6A7080, (-0.49, -0.701, 0.529, 0.029)),
    "bunk_bed": PropSpec(bunk_bed, 1.3, "ground", 0xFFC98A4E, (-0.53, -0.891, 0.53, 0.047)),
    "high_chair": PropSpec(high_chair, 0.6, "ground", 0xFF6FB4A4, (-0.352, -0.991, 0.352, 0.052)),
    "escalator": PropSpec(escalator, 3.2, "ground", 0xFFF2B92E, (-0.536, -0.842, 0.547, 0.031)),
}

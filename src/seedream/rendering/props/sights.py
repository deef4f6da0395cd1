"""What visitors see and citizens use: yurt, cairn, dam, church window, ballot box, old bones; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import lettering
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import both, clipped, curvy, cut, dot, line, orb, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, RED, BLUE, STONE, BONE = 0xFF4A4854, 0xFFD8443C, 0xFF3F6FC8, 0xFFA39DA6, 0xFFE9DDC4


def yurt(pen: Pen, colour: int, _: float) -> None:
    """A round tent of felt with a painted door."""
    wall = both("0.46,-0.36! 0.47,0! 0,0.02", 0.15)
    pen.shape(wall, colour, depth=0.06)
    roof = both("0,-0.74 0.08,-0.73 0.3,-0.56 0.5,-0.36! 0.3,-0.32 0,-0.31", 0.35)
    pen.shape(roof, pen.lit(colour, 0.25), depth=0.05)
    with clipped(pen, roof):
        for k in range(-4, 5):
            pen.segment((0.02 * k, -0.74), (0.14 * k, -0.28), pen.shade(colour, 0.4), 0.008)
    with clipped(pen, both("0.5,-0.4! 0.5,0! 0,0.02", 0.15)):
        for y, tint in ((-0.34, RED), (-0.15, 0xFFB8864A)):
            line(pen, f"-0.5,{y - 0.02} 0,{y + 0.03} 0.5,{y - 0.02}", tint, 0.03)
        for k in range(12):
            x = -0.44 + k * 0.08
            pen.fill(soft(f"{x - 0.025},-0.25 {x},-0.285 {x + 0.025},-0.25 {x},-0.215", 0.004), alpha(BLUE, 0.75))
    slab(pen, (-0.13, -0.32, 0.13, 0.02), 0.01, 0xFFE08A3A, 0.02)
    for s in (-1, 1):
        x = s * 0.058
        slab(pen, (x - 0.05, -0.29, x + 0.05, 0.01), 0.008, BLUE, 0.012)
        for y in (-0.22, -0.09):
            pen.fill(soft(f"{x - 0.03},{y} {x},{y - 0.05} {x + 0.03},{y} {x},{y + 0.05}", 0.004), GOLD)
    pen.fill(ellipse(0, -0.74, 0.09, 0.03), DARK)
    line(pen, "0.03,-0.75 0.03,-0.88", IRON, 0.03)
    for k in range(3):
        dot(pen, 0.05 + 0.035 * k, -0.93 - 0.05 * k, 0.03 + 0.008 * k, alpha(0xFFDAD6DE, 0.8 - 0.2 * k))


def prayer_flags(pen: Pen, colour: int, t: float) -> None:
    """Small flags in five colours on a line between two poles."""
    for s in (-1, 1):
        slab(pen, (s * 0.5 - 0.015, -0.62, s * 0.5 + 0.015, 0.0), 0.008, WOOD, 0.01)
        orb(pen, s * 0.5, -0.63, 0.025, GOLD, depth=0.008)

    def rope(x: float) -> float:
        """Height of the line at x."""
        return -0.6 + 0.16 * (1 - (x / 0.5) ** 2)

    pen.stroke([(k * 0.0625 - 0.5, rope(k * 0.0625 - 0.5)) for k in range(17)], 0xFF8A7A6A, 0.01)
    for k in range(10):
        x = -0.45 + k * 0.1
        y, w = rope(x), 0.012 * math.sin(t * 3 + k)
        tint = (colour, PAPER, RED, 0xFF4F9A58, 0xFFF2C542)[k % 5]
        top = f"{x - 0.04},{rope(x - 0.04)}! {x + 0.04},{rope(x + 0.04)}!"
        flag = f"{top} {x + 0.04 + w},{y + 0.06} {x + 0.042 - w},{y + 0.12}! {x - 0.038 - w},{y + 0.12}! {x - 0.04 + w},{y + 0.06}"
        pen.shape(curvy(flag, 0.3), tint, depth=0.012)
        for i in range(3):
            pen.segment((x - 0.02, y + 0.035 + i * 0.025), (x + 0.02, y + 0.035 + i * 0.025), alpha(DARK, 0.3), 0.006)


def cairn(pen: Pen, colour: int, _: float) -> None:
    """Flat stones, one upon the other."""
    y = 0.0
    stones = ((0.4, 0.22, 0.0), (0.31, 0.19, 0.03), (0.25, 0.17, -0.03), (0.18, 0.15, 0.02), (0.12, 0.13, -0.01), (0.07, 0.1, 0.01))
    for k, (half, high, x) in enumerate(stones):
        upper = f"{x - half},{y - 0.45 * high} {x - 0.75 * half},{y - 0.95 * high} {x},{y - high} {x + 0.8 * half},{y - 0.9 * high}"
        stone = curvy(f"{upper} {x + half},{y - 0.4 * high} {x + 0.7 * half},{y} {x - 0.7 * half},{y}", 0.45)
        pen.shape(stone, tone(colour, 0.035 * ((k * 2) % 3 - 1), 12 * (k % 2)), depth=0.05)
        shine = f"{x - 0.4 * half},{y - 0.6 * high} {x},{y - 0.68 * high} {x + 0.3 * half},{y - 0.6 * high}"
        line(pen, shine, alpha(WHITE, 0.25), 0.014)
        y -= high * 0.93


def cooling_tower(pen: Pen, colour: int, t: float) -> None:
    """The towers of a nuclear power plant with steam and a reactor hall."""
    for x, size in ((0.28, 0.8), (-0.2, 1.0)):
        with turned(pen, 0, x, 0, size):
            for k in range(6):
                q = (t * 0.12 + k / 6) % 1.0
                puff = alpha(0xFFF2F3F6, 0.85 * (1 - q))
                dot(pen, 0.05 * math.sin(k * 2.2) + 0.12 * q, -0.7 - 0.28 * q, 0.09 + 0.06 * q, puff)
            body = both("0.17,-0.7! 0.135,-0.5 0.16,-0.3 0.27,0! 0,0.02", 0.4)
            pen.shape(body, colour, depth=0.06)
            with clipped(pen, body):
                for k in range(2):
                    slab(pen, (-0.4, -0.66 + k * 0.08, 0.4, -0.62 + k * 0.08), 0.0, alpha(RED, 0.85))
                for k in range(-5, 6):
                    pen.segment((k * 0.05, -0.03), (k * 0.052, 0.02), DARK, 0.016)
            pen.fill(ellipse(0, -0.7, 0.17, 0.03), pen.shade(colour))
    slab(pen, (0.02, -0.16, 0.28, 0.0), 0.006, pen.lit(colour, 0.2), 0.02)
    pen.shape(curvy("0.05,-0.16! 0.06,-0.26 0.15,-0.31 0.24,-0.26 0.25,-0.16!"), pen.lit(colour, 0.3), depth=0.02)
    for k in range(4):
        slab(pen, (0.05 + k * 0.055, -0.11, 0.08 + k * 0.055, -0.06), 0.003, 0xFF6F9AB8)


def dam(pen: Pen, colour: int, t: float) -> None:
    """A wall between rocks that holds a lake back, with water that falls through gates."""
    pen.fill(cut("-0.46,-0.54 0.46,-0.54 0.44,-0.62 -0.44,-0.62"), 0xFF4F9ACB)
    wall = curvy("-0.46,-0.55! 0,-0.5 0.46,-0.55! 0.34,0! 0,0.03 -0.34,0!", 0.3)
    pen.shape(wall, colour, depth=0.04)
    with clipped(pen, wall):
        for k in range(1, 5):
            line(pen, f"-0.5,{-0.55 + k * 0.11} 0,{-0.5 + k * 0.115} 0.5,{-0.55 + k * 0.11}", pen.shade(colour, 0.4), 0.008)
    for x in (-0.18, 0.0, 0.18):
        _gate(pen, x, pen.shade(pen.shade(colour)), t)
    line(pen, "-0.46,-0.56 0,-0.51 0.46,-0.56", pen.lit(colour, 0.35), 0.04)
    for k in range(9):
        x = -0.4 + k * 0.1
        y = -0.56 + 0.04 * (1 - (x / 0.46) ** 2)
        pen.segment((x, y), (x, y - 0.04), IRON, 0.01)
    for s in (-1, 1):
        rock = f"{s * 0.6},0.04! {s * 0.6},-0.62! {s * 0.46},-0.66 {s * 0.41},-0.52 {s * 0.38},-0.26 {s * 0.28},0.04!"
        pen.shape(curvy(rock, 0.3), 0xFF8A7A6C, depth=0.05)
        meadow = f"{s * 0.6},-0.6! {s * 0.46},-0.68 {s * 0.41},-0.56 {s * 0.5},-0.58 {s * 0.6},-0.52!"
        pen.fill(curvy(meadow), 0xFF6FA050)
    pen.fill(ellipse(0, 0.02, 0.34, 0.04), 0xFF6FB4DE)
    for k in range(9):
        dot(pen, -0.24 + k * 0.06, 0.005 - 0.012 * math.sin(t * 6 + k * 2), 0.026, alpha(WHITE, 0.85), 0.018)


def _gate(pen: Pen, x: float, dark: int, t: float) -> None:
    """An opening in the wall of a dam and the water that falls from it."""
    pen.fill(curvy(f"{x - 0.055},-0.38! {x - 0.05},-0.45 {x},-0.47 {x + 0.05},-0.45 {x + 0.055},-0.38!"), dark)
    low = f"{x * 0.95 + 0.06},-0.2 {x * 0.9 + 0.08},0.01! {x * 0.9 - 0.08},0.01! {x * 0.95 - 0.06},-0.2"
    pen.fill(curvy(f"{x - 0.045},-0.42! {x + 0.045},-0.42! {low}", 0.3), 0xFFBFE2F6)
    for k in range(3):
        y = -0.4 + (t * 0.3 + k * 0.13) % 0.36
        pen.segment((x - 0.02 + 0.02 * k, y), (x - 0.02 + 0.02 * k, y + 0.06), alpha(WHITE, 0.9), 0.012)


def stained_glass_window(pen: Pen, colour: int, _: float) -> None:
    """A pointed church window of coloured glass."""
    pen.shape(both("0,-1.0 0.18,-0.86 0.34,-0.58 0.34,0! 0,0", 0.35), STONE, depth=0.04)
    glass = both("0,-0.92 0.15,-0.8 0.28,-0.56 0.28,-0.06! 0,-0.06", 0.35)
    pen.fill(glass, DARK)
    tints = (colour, 0xFFE8503E, 0xFFF4C542, 0xFF4FA868, 0xFF8A5AC8, 0xFF5AC0E0)
    with clipped(pen, glass):
        for k in range(12):
            with turned(pen, k * 30, 0, -0.62):
                pen.fill(soft("-0.028,-0.07 0.028,-0.07 0.075,-0.26 -0.075,-0.26", 0.006), tints[k % 6])
                pen.fill(soft("-0.07,-0.28 0.07,-0.28 0.16,-0.56 -0.16,-0.56", 0.006), tints[(k + 2) % 6])
        dot(pen, 0, -0.62, 0.058, 0xFFF6D868)
        slab(pen, (-0.3, -0.345, 0.3, -0.05), 0.0, DARK)
        for i in range(8):
            row, k = divmod(i, 4)
            x, y = -0.27 + k * 0.137, -0.325 + row * 0.135
            slab(pen, (x, y, x + 0.125, y + 0.122), 0.01, tints[(k + row * 2 + 1) % 6])
            diamond = f"{x + 0.0625},{y + 0.015} {x + 0.105},{y + 0.061} {x + 0.0625},{y + 0.107} {x + 0.02},{y + 0.061}"
            pen.fill(soft(diamond, 0.006), tints[(k + row * 3 + 4) % 6])
        pen.fill(cut("-0.3,-0.8 -0.16,-0.95 0.12,0 -0.06,0"), alpha(WHITE, 0.12))
    slab(pen, (-0.38, -0.05, 0.38, 0.0), 0.01, pen.lit(STONE, 0.2), 0.012)


def ballot_box(pen: Pen, colour: int, _: float) -> None:
    """A box with a slot and a ballot that goes in."""
    slab(pen, (-0.13, -0.96, 0.13, -0.56), 0.01, PAPER, 0.015)
    for k in range(2):
        ring(pen, -0.06, -0.87 + k * 0.1, 0.026, DARK, 0.01)
        pen.segment((0.0, -0.87 + k * 0.1), (0.09, -0.87 + k * 0.1), alpha(DARK, 0.6), 0.018)
    line(pen, "-0.085,-0.875 -0.06,-0.85 -0.02,-0.92", RED, 0.022)
    pen.fill(soft("-0.44,-0.52 -0.36,-0.64 0.36,-0.64 0.44,-0.52", 0.01), pen.lit(colour, 0.3))
    pen.fill(soft("-0.2,-0.565 -0.19,-0.6 0.19,-0.6 0.2,-0.565", 0.004), DARK)
    pen.fill(soft("-0.13,-0.58 -0.13,-0.66 0.13,-0.66 0.13,-0.58", 0.002), PAPER)
    slab(pen, (-0.44, -0.53, 0.44, 0.0), 0.02, colour, 0.05)
    slab(pen, (-0.28, -0.4, 0.28, -0.14), 0.02, PAPER)
    lettering(pen, "VOTE", 0.0, -0.215, 0.11, pen.shade(colour, 0.4))


_LETTERS = (
    ("E", -0.8, 0.13),
    ("F P", -0.655, 0.1),
    ("T O Z", -0.535, 0.075),
    ("L P E D", -0.435, 0.055),
    ("P E C F D", -0.355, 0.04),
    ("E D F C Z P", -0.29, 0.03),
    ("F E L O P Z D", -0.24, 0.02),
)
"""Rows of an eye chart: letters, base line, height."""


def eye_chart(pen: Pen, colour: int, _: float) -> None:
    """The chart of letters at the eye doctor's."""
    slab(pen, (-0.34, -1.0, 0.34, -0.16), 0.02, colour, 0.02)
    slab(pen, (-0.31, -0.97, 0.31, -0.19), 0.012, 0xFFFDFBF6)
    for text, y, cap in _LETTERS:
        lettering(pen, text, 0.0, y, cap, DARK)
    pen.segment((-0.26, -0.335), (0.26, -0.335), 0xFF3FA05A, 0.008)
    pen.segment((-0.26, -0.415), (0.26, -0.415), RED, 0.008)
    pen.segment((0, -0.16), (0, -0.03), IRON, 0.03)
    slab(pen, (-0.18, -0.04, 0.18, 0.0), 0.02, IRON, 0.012)


def dentist_chair(pen: Pen, colour: int, _: float) -> None:
    """A reclining chair with a lamp and a tray."""
    slab(pen, (-0.2, -0.05, 0.24, 0.0), 0.02, STEEL, 0.012)
    pen.segment((0.0, -0.04), (0.0, -0.28), STEEL, 0.1)
    line(pen, "0.3,-0.04 0.42,-0.4 0.36,-0.86 0.1,-0.98", 0xFFC4CAD4, 0.03)
    pen.shape(curvy("0.12,-1.02! -0.06,-0.98! -0.04,-0.9! 0.12,-0.92!", 0.3), 0xFFE4E8EE, depth=0.02)
    pen.fill(ellipse(0.02, -0.9, 0.075, 0.025), 0xFFFFF2B8)
    slab(pen, (0.18, -0.06, 0.4, 0.0), 0.02, STEEL, 0.012)
    pen.strip([(0.46, -0.66), (0.28, -0.46), (0.14, -0.32)], [0.055, 0.065, 0.07], colour)
    pen.strip([(0.14, -0.32), (-0.1, -0.31), (-0.26, -0.32)], [0.07, 0.065, 0.06], colour)
    pen.strip([(-0.26, -0.32), (-0.42, -0.24), (-0.54, -0.17)], [0.06, 0.05, 0.04], colour)
    orb(pen, 0.5, -0.72, 0.08, colour, ry=0.06, depth=0.02)
    pen.segment((0.2, -0.46), (0.04, -0.46), pen.shade(colour), 0.035)
    pen.segment((0.1, -0.46), (0.1, -0.38), STEEL, 0.024)
    pen.segment((-0.1, -0.28), (-0.26, -0.6), 0xFFC4CAD4, 0.024)
    slab(pen, (-0.44, -0.63, -0.16, -0.59), 0.015, 0xFFE4E8EE, 0.01)
    for x in (-0.4, -0.34, -0.28):
        pen.segment((x, -0.63), (x + 0.02, -0.71), STEEL, 0.014)


_SPINE = ((0.66, -0.36), (0.52, -0.42), (0.38, -0.5), (0.2, -0.57), (0.04, -0.58), (-0.12, -0.6), (-0.24, -0.68), (-0.32, -0.78))
"""The backbone of the dinosaur from the tip of its tail to its head."""
_LEGS = (
    (0.45, ((0.16, -0.5), (0.06, -0.32), (0.2, -0.2), (0.12, -0.06))),
    (0.0, ((0.14, -0.5), (0.0, -0.34), (0.1, -0.2), (0.0, -0.06))),
)
"""How much a leg is in shade, and its hip, knee, ankle and foot."""


def dinosaur_skeleton(pen: Pen, colour: int, _: float) -> None:
    """The bones of a tyrannosaur as they stand in a museum."""
    slab(pen, (-0.5, -0.06, 0.42, 0.0), 0.01, 0xFF6A5A50, 0.015)
    for x in (-0.06, 0.2):
        pen.segment((x, -0.5), (x, -0.05), IRON, 0.014)
    _backbone(pen, colour)
    pen.shape(curvy("0.26,-0.56! 0.14,-0.62 0.02,-0.55 0.1,-0.47 0.14,-0.38! 0.19,-0.46 0.3,-0.5"), colour, depth=0.02)
    for shade, joints in _LEGS:
        bone = pen.shade(colour, shade)
        for (ax, ay), (bx, by), w in zip(joints, joints[1:], (0.04, 0.03, 0.024), strict=False):
            pen.segment((ax, ay), (bx, by), bone, w)
            orb(pen, bx, by, w * 0.7, bone, depth=w * 0.2)
        x, y = joints[-1]
        for dx in (-0.1, -0.06, 0.02):
            line(pen, f"{x},{y} {x + dx * 0.6},{y - 0.01} {x + dx},-0.062", bone, 0.018)
    line(pen, "-0.18,-0.56 -0.14,-0.46 -0.22,-0.42", colour, 0.018)
    for y in (-0.42, -0.39):
        pen.segment((-0.22, -0.42), (-0.25, y), colour, 0.01)
    _skull(pen, colour)


def _backbone(pen: Pen, colour: int) -> None:
    """Vertebrae along the spine, and the ribs."""
    pen.stroke(_SPINE, pen.shade(colour, 0.35), 0.02)
    for k in range(29):
        i, q = divmod(k / 28 * (len(_SPINE) - 1), 1)
        (ax, ay), (bx, by) = _SPINE[min(int(i), len(_SPINE) - 2)], _SPINE[min(int(i) + 1, len(_SPINE) - 1)]
        x, y = ax + (bx - ax) * q, ay + (by - ay) * q
        size = 0.016 + 0.02 * math.sin(math.pi * min(1.0, k / 24))
        orb(pen, x, y, size, colour, depth=size * 0.4)
        pen.segment((x, y - size), (x - 0.008, y - size * 2.2), colour, size * 0.55)
    for k in range(7):
        x, long = 0.02 - k * 0.036, 0.2 - 0.014 * abs(k - 3)
        rib = f"{x},-0.58 {x + 0.04},{-0.58 + long * 0.55} {x - 0.02},{-0.58 + long}"
        line(pen, rib, colour if k % 2 else pen.shade(colour, 0.25), 0.017)


def _skull(pen: Pen, colour: int) -> None:
    """The head of the dinosaur with its teeth."""
    upper = curvy("-0.28,-0.86 -0.36,-0.92 -0.5,-0.88 -0.62,-0.82 -0.64,-0.75! -0.5,-0.73 -0.4,-0.72! -0.32,-0.72 -0.27,-0.78", 0.4)
    pen.shape(upper, colour, depth=0.03)
    jaw = curvy("-0.3,-0.74! -0.36,-0.69 -0.48,-0.67 -0.6,-0.68! -0.58,-0.63 -0.44,-0.61 -0.32,-0.64 -0.28,-0.72!", 0.4)
    pen.shape(jaw, colour, depth=0.02)
    for x, y, rx, ry in ((-0.35, -0.83, 0.032, 0.03), (-0.46, -0.81, 0.036, 0.026), (-0.56, -0.8, 0.02, 0.015)):
        pen.fill(ellipse(x, y, rx, ry), 0xFF4A3A38)
    for k in range(8):
        x = -0.62 + k * 0.028
        pen.fill(cut(f"{x - 0.011},-0.745 {x + 0.011},-0.742 {x},-0.7"), WHITE)
        pen.fill(cut(f"{x + 0.002},-0.672 {x + 0.022},-0.672 {x + 0.012},-0.702"), 0xFFF2EBDD)


SIGHTS: dict[str, PropSpec] = {
    "yurt": PropSpec(yurt, 2.4, "ground", 0xFFE9E2D4, (-0.513, -1.091, 0.513, 0.035)),
    "prayer_flags": PropSpec(prayer_flags, 2.6, "ground", 0xFF3F78D0, (-0.54, -0.668, 0.54, 0.013)),
    "cairn": PropSpec(cairn, 0.6, "ground", 0xFF968E8C, (-0.411, -0.917, 0.411, 0.022)),
    "cooling_tower": PropSpec(cooling_tower, 6.0, "ground", 0xFFD6D2CC, (-0.486, -1.102, 0.513, 0.036)),
    "dam": PropSpec(dam, 6.0, "ground", 0xFFC9C4BC, (-0.614, -0.698, 0.614, 0.076)),
    "stained_glass_window": PropSpec(stained_glass_window, 1.6, "ground", 0xFF3F6FD0, (-0.395, -1.012, 0.395, 0.012)),
    "ballot_box": PropSpec(ballot_box, 0.36, "ground", 0xFF3F6FB0, (-0.456, -0.973, 0.456, 0.012)),
    "eye_chart": PropSpec(eye_chart, 0.95, "ground", 0xFF8A93A2, (-0.356, -1.012, 0.356, 0.012)),
    "dentist_chair": PropSpec(dentist_chair, 1.05, "ground", 0xFF4FA8B0, (-0.597, -1.036, 0.597, 0.025)),
    "dinosaur_skeleton": PropSpec(dinosaur_skeleton, 2.6, "ground", BONE, (-0.66, -0.938, 0.694, 0.016)),
}

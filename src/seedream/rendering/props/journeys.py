"""What travellers ride and pass: baggage belt, control tower, level crossing, swan boat; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import lettering, pane, wheel
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import clipped, curvy, cut, dot, flipped, line, orb, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, RED, BLUE, STONE, BONE = 0xFF4A4854, 0xFFD8443C, 0xFF3F6FC8, 0xFFA39DA6, 0xFFE9DDC4


def baggage_carousel(pen: Pen, colour: int, t: float) -> None:
    """A belt at the airport with cases on it."""
    slab(pen, (-0.28, -0.78, 0.28, -0.62), 0.02, DARK, 0.012)
    lettering(pen, "BAGGAGE", 0.0, -0.675, 0.05, 0xFFF6C94A)
    for x in (-0.2, 0.2):
        pen.segment((x, -0.62), (x, -0.3), STEEL, 0.02)
    pen.shape(
        curvy(
            "-0.6,-0.2 -0.52,-0.32 -0.3,-0.36 0.3,-0.36 0.52,-0.32 0.6,-0.2 0.6,-0.06! 0.5,0.0 0,0.03 -0.5,0.0 -0.6,-0.06!", 0.35
        ),
        STEEL,
        depth=0.05,
    )
    pen.fill(ellipse(0, -0.21, 0.58, 0.14), 0xFF34323E)
    for k in range(20):
        a = k * math.pi / 10 + t * 0.3
        x, y = math.cos(a), math.sin(a)
        pen.segment((0.34 * x, -0.21 + 0.07 * y), (0.57 * x, -0.21 + 0.135 * y), 0xFF4C4A58, 0.01)
    pen.shape(ellipse(0, -0.23, 0.32, 0.065), 0xFFD9DEE6, depth=0.02)
    for x, y, w, h, tint in (
        (-0.42, -0.24, 0.1, 0.2, colour),
        (0.4, -0.22, 0.12, 0.15, 0xFF3F8F7A),
        (-0.08, -0.12, 0.13, 0.18, 0xFFE0A03A),
        (0.2, -0.12, 0.09, 0.22, BLUE),
    ):
        line(pen, f"{x - 0.035},{y - h} {x - 0.03},{y - h - 0.045} {x + 0.03},{y - h - 0.045} {x + 0.035},{y - h}", IRON, 0.014)
        slab(pen, (x - w, y - h, x + w, y), 0.025, tint, 0.03)
        for q in (-0.5, 0.5):
            slab(pen, (x + q * w - 0.012, y - h, x + q * w + 0.012, y), 0.0, pen.shade(tint, 0.6))


def control_tower(pen: Pen, colour: int, _: float) -> None:
    """The tower of an airport with its glass cabin."""
    slab(pen, (-0.3, -0.16, 0.3, 0.0), 0.006, pen.shade(colour, 0.25), 0.03)
    for k in range(5):
        slab(pen, (-0.26 + k * 0.11, -0.12, -0.19 + k * 0.11, -0.06), 0.004, 0xFF8FC0E0)
    pen.shape(soft("-0.1,-0.15 -0.075,-0.66 0.075,-0.66 0.1,-0.15", 0.004), colour, depth=0.05)
    for k in range(4):
        slab(pen, (-0.02, -0.6 + k * 0.11, 0.02, -0.55 + k * 0.11), 0.006, 0xFF6F9AB8)
    pen.shape(soft("-0.11,-0.64 0.11,-0.64 0.21,-0.72 -0.21,-0.72", 0.006), pen.shade(colour, 0.3), depth=0.02)
    cabin = soft("-0.2,-0.72 0.2,-0.72 0.26,-0.86 -0.26,-0.86", 0.006)
    pane(pen, cabin, 0xFF7FB8DC)
    for k in range(6):
        q = -1 + 0.4 * k
        pen.segment((0.2 * q, -0.72), (0.26 * q, -0.86), WHITE, 0.014)
    slab(pen, (-0.28, -0.9, 0.28, -0.85), 0.012, RED, 0.015)
    slab(pen, (-0.22, -0.735, 0.22, -0.71), 0.008, RED)
    slab(pen, (-0.12, -0.94, 0.12, -0.89), 0.01, colour, 0.012)
    pen.segment((0, -0.94), (0, -1.08), IRON, 0.012)
    dot(pen, 0, -1.08, 0.02, 0xFFFF5A4A)
    pen.shape(curvy("-0.12,-0.97! -0.06,-1.04! -0.02,-0.96! -0.08,-0.95"), PAPER, depth=0.01)


def level_crossing(pen: Pen, colour: int, t: float) -> None:
    """A barrier, a cross and lights where rails cross the road."""
    slab(pen, (-0.36, -0.92, -0.31, 0.0), 0.008, STEEL, 0.015)
    for s in (-1, 1):
        with turned(pen, s * 32, -0.335, -0.86):
            slab(pen, (-0.24, -0.04, 0.24, 0.04), 0.008, PAPER, 0.012)
            for q in (-0.2, 0.12):
                slab(pen, (q, -0.04, q + 0.08, 0.04), 0.0, RED)
    slab(pen, (-0.48, -0.62, -0.19, -0.5), 0.05, DARK, 0.015)
    for k, s in enumerate((-1, 1)):
        lit = int(t * 2) % 2 == k
        dot(pen, -0.335 + s * 0.08, -0.56, 0.042, 0xFFFF4A3A if lit else 0xFF6A2A30)
    slab(pen, (-0.42, -0.3, -0.25, 0.0), 0.012, pen.shade(STEEL, 0.4), 0.02)
    with turned(pen, -4, -0.33, -0.25):
        slab(pen, (-0.14, -0.045, 0.0, 0.045), 0.012, IRON, 0.012)
        slab(pen, (0.0, -0.026, 0.92, 0.026), 0.012, PAPER, 0.01)
        for k in range(5):
            slab(pen, (0.06 + k * 0.18, -0.026, 0.15 + k * 0.18, 0.026), 0.0, colour)
        for k in range(5):
            pen.segment((0.1 + k * 0.18, 0.026), (0.1 + k * 0.18, 0.1), alpha(STEEL, 0.9), 0.008)


def turnstile(pen: Pen, colour: int, t: float) -> None:
    """A turnstile with its three arms and a reader."""
    slab(pen, (-0.42, -0.66, 0.02, 0.0), 0.03, colour, 0.05)
    slab(pen, (-0.44, -0.72, 0.04, -0.64), 0.02, pen.lit(colour, 0.35), 0.012)
    slab(pen, (-0.34, -0.56, -0.12, -0.42), 0.02, 0xFF262430)
    pen.fill(soft("-0.27,-0.52 -0.17,-0.49 -0.27,-0.46", 0.006), 0xFF6FE08A)
    dot(pen, -0.07, -0.49, 0.03, 0xFFF6C94A)
    for k in range(3):
        a = k * 2 * math.pi / 3 + 0.35 + 0.2 * math.sin(t)
        pen.segment((0.04, -0.48), (0.04 + 0.42 * math.cos(a) * (1 if k == 0 else 0.55), -0.48 + 0.3 * math.sin(a)), STEEL, 0.05)
        pen.segment(
            (0.06, -0.495),
            (0.02 + 0.38 * math.cos(a) * (1 if k == 0 else 0.55), -0.49 + 0.28 * math.sin(a)),
            alpha(WHITE, 0.5),
            0.012,
        )
    orb(pen, 0.04, -0.48, 0.075, 0xFF8A93A2, depth=0.02)
    slab(pen, (-0.46, -0.04, 0.06, 0.0), 0.012, IRON)


def swan_boat(pen: Pen, colour: int, _: float) -> None:
    """A pedal boat in the shape of a swan."""
    for x in (-0.32, 0.17):
        slab(pen, (x - 0.016, -0.68, x + 0.016, -0.26), 0.01, 0xFF8A5A3A)
    pen.shape(curvy("-0.56,-0.46! -0.44,-0.22 -0.28,-0.28 -0.38,-0.44!"), pen.shade(colour, 0.3), depth=0.02)
    line(pen, "0.42,-0.24 0.36,-0.5 0.39,-0.76 0.5,-0.89 0.57,-0.83", pen.shade(colour, 0.6), 0.14)
    line(pen, "0.425,-0.24 0.37,-0.5 0.4,-0.76 0.505,-0.885 0.57,-0.83", colour, 0.112)
    pen.fill(soft("0.6,-0.89 0.77,-0.79 0.6,-0.78", 0.012), 0xFFF0883A)
    pen.fill(curvy("0.57,-0.89! 0.63,-0.86 0.62,-0.78! 0.59,-0.8"), DARK)
    dot(pen, 0.52, -0.87, 0.018, DARK)
    hull = curvy("-0.56,-0.42! -0.24,-0.26 0.2,-0.24 0.5,-0.32! 0.5,-0.12 0.38,0.0! -0.4,0.0! -0.52,-0.14", 0.35)
    pen.shape(hull, colour, depth=0.06)
    for k in range(3):
        x, y = -0.06 * k, 0.06 * k
        line(
            pen, f"{-0.48 - x},{-0.32 + y} {-0.2 - x},{-0.16 + y * 0.7} {0.14 + x},{-0.17 + y * 0.7}", pen.shade(colour, 0.55), 0.02
        )
    pen.shape(soft("-0.42,-0.66 -0.35,-0.76 0.2,-0.76 0.27,-0.66", 0.012), RED, depth=0.015)
    for k in range(5):
        dot(pen, -0.365 + k * 0.145, -0.66, 0.04, PAPER if k % 2 else RED)


def dragon_boat(pen: Pen, colour: int, _: float) -> None:
    """A long boat with a dragon's head, a drum and oars."""
    with flipped(pen):
        for k in range(7):
            x = -0.28 + k * 0.09
            pen.segment((x, -0.18), (x - 0.1, -0.005), 0xFFD9AE74, 0.012)
        hull = curvy("-0.52,-0.2! -0.3,-0.15 0.2,-0.15 0.5,-0.22! 0.46,-0.08 0.38,0.0! -0.38,0.0! -0.48,-0.08", 0.35)
        pen.shape(hull, colour, depth=0.03)
        with clipped(pen, hull):
            for k in range(17):
                pen.canvas.drawPath(ellipse(-0.46 + k * 0.06, -0.06, 0.032, 0.04), line_paint(GOLD, 0.01))
            slab(pen, (-0.6, -0.02, 0.6, 0.0), 0.0, 0xFF2F8A5A)
        line(pen, "-0.5,-0.2 -0.3,-0.155 0.2,-0.155 0.5,-0.22", GOLD, 0.022)
        slab(pen, (-0.34, -0.25, -0.26, -0.16), 0.01, RED, 0.012)
        pen.fill(ellipse(-0.3, -0.25, 0.04, 0.014), PAPER)
        line(pen, "-0.48,-0.16 -0.52,-0.26 -0.5,-0.34", 0xFF2F8A5A, 0.07)
        pen.shape(
            curvy(
                "-0.46,-0.42! -0.46,-0.3 -0.54,-0.28 -0.64,-0.27! -0.66,-0.31 -0.6,-0.34! -0.66,-0.37 -0.62,-0.42 -0.54,-0.44", 0.4
            ),
            0xFF2F9A62,
            depth=0.02,
        )
        pen.fill(cut("-0.65,-0.31 -0.6,-0.335 -0.56,-0.33 -0.56,-0.31"), RED)
        for x in (-0.62, -0.59):
            pen.fill(cut(f"{x - 0.01},-0.345 {x + 0.01},-0.345 {x},-0.32"), WHITE)
        dot(pen, -0.545, -0.395, 0.022, WHITE)
        dot(pen, -0.55, -0.395, 0.011, DARK)
        line(pen, "-0.5,-0.44 -0.46,-0.52 -0.4,-0.53", GOLD, 0.022)
        line(pen, "-0.54,-0.44 -0.52,-0.52 -0.48,-0.55", GOLD, 0.018)
        for k in range(4):
            pen.fill(
                curvy(
                    f"{-0.45 + 0.01 * k},{-0.42 + 0.055 * k}! {-0.38 + 0.01 * k},{-0.42 + 0.055 * k}! {-0.45},{-0.36 + 0.055 * k}!"
                ),
                0xFFF0883A,
            )
        line(pen, "-0.64,-0.3 -0.68,-0.25 -0.64,-0.2", GOLD, 0.012)
        line(pen, "0.48,-0.2 0.56,-0.3 0.54,-0.4", 0xFF2F8A5A, 0.05)
        pen.fill(curvy("0.52,-0.36! 0.46,-0.48! 0.53,-0.45 0.56,-0.56! 0.59,-0.45 0.66,-0.46! 0.58,-0.36!"), 0xFFF0883A)


def rope_bridge(pen: Pen, colour: int, t: float) -> None:
    """A bridge of ropes and planks between two posts."""
    sway = 0.008 * math.sin(t * 1.7)

    def at(x: float, lift: float) -> float:
        """Height of a rope at x."""
        return -0.2 + (0.17 + sway) * (1 - (x / 0.48) ** 2) - lift

    with turned(pen, 0.0, 0.0, -0.16):
        for s in (-1, 1):
            pen.shape(
                curvy(f"{s * 0.62},0.16! {s * 0.62},-0.2! {s * 0.5},-0.22 {s * 0.44},-0.14 {s * 0.46},0.0 {s * 0.5},0.16!", 0.3),
                0xFF8A7A6A,
                depth=0.03,
            )
            pen.fill(curvy(f"{s * 0.62},-0.2! {s * 0.5},-0.235 {s * 0.43},-0.15 {s * 0.5},-0.17 {s * 0.62},-0.15!"), 0xFF6FA050)
        pen.stroke([(x, at(x, 0.26)) for x in (k * 0.06 - 0.48 for k in range(17))], pen.shade(0xFFD9BC8A, 0.6), 0.018)
        for k in range(22):
            x = -0.46 + k * 0.0437
            y = at(x, 0.0)
            slab(pen, (x - 0.017, y - 0.045, x + 0.017, y + 0.012), 0.006, tone(colour, 0.03 * (k % 3) - 0.03), 0.012)
        for k in range(0, 23, 2):
            x = -0.46 + k * 0.0418
            pen.segment((x, at(x, 0.02)), (x, at(x, 0.2)), 0xFFD9BC8A, 0.011)
        for lift in (0.2, 0.11):
            pen.stroke([(x, at(x, lift)) for x in (k * 0.06 - 0.48 for k in range(17))], 0xFFD9BC8A, 0.022)
        for s in (-1, 1):
            slab(pen, (s * 0.48 - 0.028, -0.48, s * 0.48 + 0.028, -0.1), 0.01, WOOD, 0.02)
            line(pen, f"{s * 0.45},-0.4 {s * 0.51},-0.385", 0xFFD9BC8A, 0.025)


def snowplow(pen: Pen, colour: int, rolled: float) -> None:
    """A truck with a blade that throws the snow aside."""
    with flipped(pen):
        for x, y, r in ((-0.6, -0.1, 0.12), (-0.68, -0.22, 0.09), (-0.58, -0.28, 0.08), (-0.74, -0.06, 0.08), (-0.72, -0.34, 0.05)):
            orb(pen, x, y, r, 0xFFF2F6FC, depth=r * 0.3)
        pen.shape(soft("0.0,-0.56 0.5,-0.5 0.5,-0.18 0.0,-0.18", 0.02), 0xFFB8BEC8, depth=0.04)
        pen.fill(curvy("0.02,-0.54! 0.12,-0.62 0.3,-0.6 0.48,-0.5!"), 0xFFD9CFC4)
        pen.shape(curvy("-0.4,-0.18! -0.4,-0.36 -0.34,-0.4! -0.26,-0.6! 0.0,-0.6! 0.0,-0.18!", 0.25), colour, depth=0.04)
        pane(pen, soft("-0.31,-0.4 -0.235,-0.56 -0.06,-0.56 -0.06,-0.4", 0.01))
        slab(pen, (-0.18, -0.66, -0.1, -0.6), 0.015, 0xFFF2A23A, 0.012)
        slab(pen, (-0.42, -0.22, 0.52, -0.14), 0.015, IRON)
        dot(pen, -0.38, -0.28, 0.03, 0xFFFFF0B8)
        for x in (-0.24, 0.2, 0.4):
            wheel(pen, x, 0.115, -rolled)
        pen.segment((-0.4, -0.16), (-0.52, -0.14), IRON, 0.04)
        blade = curvy("-0.52,-0.34! -0.48,-0.36! -0.46,-0.18 -0.5,0.0! -0.6,0.0! -0.55,-0.16", 0.4)
        pen.shape(blade, 0xFFF2B23A, depth=0.025)
        for k in range(3):
            line(pen, f"-0.5,{-0.3 + k * 0.1} -0.54,{-0.26 + k * 0.1}", DARK, 0.022)


JOURNEYS: dict[str, PropSpec] = {
    "baggage_carousel": PropSpec(baggage_carousel, 2.2, "ground", 0xFFD8443C, (-0.62, -0.798, 0.62, 0.048)),
    "control_tower": PropSpec(control_tower, 6.0, "ground", 0xFFE6E2DC, (-0.319, -1.113, 0.319, 0.013)),
    "level_crossing": PropSpec(level_crossing, 2.0, "ground", RED, (-0.575, -1.036, 0.603, 0.014)),
    "turnstile": PropSpec(turnstile, 0.85, "ground", 0xFF8A93A2, (-0.472, -0.817, 0.472, 0.011)),
    "swan_boat": PropSpec(swan_boat, 1.5, "ground", 0xFFF6F4F0, (-0.577, -0.982, 0.76, 0.016)),
    "dragon_boat": PropSpec(dragon_boat, 3.6, "ground", 0xFFC8323A, (-0.677, -0.577, 0.705, 0.022)),
    "rope_bridge": PropSpec(rope_bridge, 3.0, "ground", 0xFFA5754A, (-0.637, -0.659, 0.637, 0.015)),
    "snowplow": PropSpec(snowplow, 2.4, "ground", 0xFFEB6A2F, (-0.538, -0.677, 0.838, 0.038)),
}

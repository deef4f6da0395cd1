"""What is asked for now and then: zebra crossing, photo booth, slinky, potty, anatomy model; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import lettering
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import arc, both, clipped, curvy, cut, dot, line, orb, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

IRON, RED, BLUE, YELLOW = 0xFF4A4854, 0xFFD8443C, 0xFF3F7FD0, 0xFFF4C542


def zebra_crossing(pen: Pen, colour: int, _: float) -> None:
    """A crossing with stripes over a piece of road, with its sign."""
    pen.shape(cut("-0.54,0.0 -0.4,-0.26 0.4,-0.26 0.54,0.0"), 0xFF5C5A66, depth=0.01)
    for k in range(7):
        x = -0.42 + k * 0.13
        low, high = x * 1.14, x * 0.86
        pen.fill(cut(f"{low},-0.012 {low + 0.08},-0.012 {high + 0.062},-0.248 {high},-0.248"), colour)
    pen.segment((0.46, -0.24), (0.46, -0.86), STEEL, 0.022)
    slab(pen, (0.36, -0.98, 0.56, -0.78), 0.02, BLUE, 0.012)
    pen.fill(soft("0.46,-0.955 0.535,-0.81 0.385,-0.81", 0.008), WHITE)
    dot(pen, 0.462, -0.9, 0.014, DARK)
    line(pen, "0.44,-0.82 0.456,-0.85 0.46,-0.885", DARK, 0.012)
    line(pen, "0.46,-0.86 0.484,-0.825", DARK, 0.012)


def photo_booth(pen: Pen, colour: int, _: float) -> None:
    """A booth with a curtain, a stool and a strip of pictures."""
    slab(pen, (-0.42, -0.96, 0.42, 0.0), 0.02, colour, 0.04)
    slab(pen, (-0.36, -0.8, 0.12, -0.04), 0.01, pen.shade(pen.shade(colour)))
    pen.segment((-0.22, -0.04), (-0.22, -0.26), STEEL, 0.03)
    orb(pen, -0.22, -0.27, 0.09, DARK, ry=0.025, depth=0.008)
    cloth = curvy(
        "-0.37,-0.8! 0.13,-0.8! 0.12,-0.5 0.13,-0.22! 0.04,-0.2 -0.02,-0.23 -0.08,-0.2! -0.12,-0.46 -0.22,-0.6 -0.37,-0.66!", 0.3
    )
    pen.shape(cloth, RED, depth=0.02)
    for x in (-0.24, -0.12, 0.0, 0.08):
        line(pen, f"{x},-0.79 {x + 0.03},-0.6 {max(x + 0.05, 0.02)},-0.3", pen.shade(RED, 0.7), 0.012)
    slab(pen, (-0.38, -0.82, 0.14, -0.79), 0.008, GOLD)
    slab(pen, (-0.4, -0.95, 0.4, -0.84), 0.012, PAPER)
    lettering(pen, "PHOTOS", 0.0, -0.866, 0.062, RED)
    slab(pen, (0.19, -0.76, 0.37, -0.24), 0.01, WHITE, 0.01)
    for k in range(4):
        y = -0.74 + k * 0.125
        slab(pen, (0.205, y, 0.355, y + 0.11), 0.004, (0xFFBFE3F4, 0xFFF7D6A8, 0xFFD8C8F0, 0xFFC8E8C0)[k])
        with clipped(pen, soft(f"0.205,{y} 0.355,{y} 0.355,{y + 0.11} 0.205,{y + 0.11}", 0.004)):
            pen.fill(ellipse(0.28, y + 0.115, 0.055, 0.04), (RED, BLUE, YELLOW, 0xFF55AA5A)[k])
            orb(pen, 0.28, y + 0.052, 0.034, 0xFFE3A67C, depth=0.008)
            arc(pen, 0.28, y + 0.05, 0.017, 30, 120, DARK, 0.008)
    slab(pen, (0.22, -0.18, 0.34, -0.13), 0.01, DARK)


def kaleidoscope(pen: Pen, colour: int, t: float) -> None:
    """A tube of mirrors and the pattern that is seen in it."""
    with turned(pen, -24, -0.06, -0.2):
        slab(pen, (-0.4, -0.12, 0.3, 0.12), 0.02, colour, 0.05)
        for x in (-0.4, 0.24):
            slab(pen, (x, -0.135, x + 0.08, 0.135), 0.015, GOLD, 0.025)
        for k in range(3):
            orb(pen, -0.22 + k * 0.16, 0.0, 0.045, (RED, YELLOW, 0xFF5AC8A8)[k], depth=0.012)
        slab(pen, (-0.45, -0.05, -0.39, 0.05), 0.015, DARK)
    x, y, r = 0.34, -0.58, 0.26
    pen.fill(ellipse(x, y, r, r), 0xFF2A2348)
    with clipped(pen, ellipse(x, y, r * 0.94, r * 0.94)):
        for k in range(12):
            with turned(pen, k * 30 + t * 12, x, y, r):
                pen.fill(soft("0,0 0.2,-0.5 0,-0.95 -0.2,-0.5", 0.02), (RED, YELLOW, 0xFF5AC8E8)[k % 3])
                pen.fill(soft("0,-0.3 0.12,-0.55 0,-0.75 -0.12,-0.55", 0.02), (0xFF8A5AD0, 0xFF55C08A, 0xFFF08AB8)[k % 3])
        dot(pen, x, y, r * 0.2, WHITE)
    ring(pen, x, y, r * 0.96, GOLD, 0.03)


def slinky(pen: Pen, colour: int, t: float) -> None:
    """A spring that walks over itself."""
    sway = 0.02 * math.sin(t * 3)
    for k in range(25):
        q = k / 24
        a = math.pi * (1 - q)
        with turned(pen, 90 - math.degrees(a), 0.32 * math.cos(a) + sway * math.sin(a), -0.04 - 0.44 * math.sin(a)):
            tint = tone(colour, 0.05 * math.sin(k), 160 * q)
            pen.canvas.drawPath(ellipse(0, 0, 0.155, 0.05), line_paint(pen.shade(tint, 0.35), 0.03))
            pen.canvas.drawPath(ellipse(0, -0.004, 0.155, 0.05), line_paint(tint, 0.018))


def potty(pen: Pen, colour: int, _: float) -> None:
    """A potty for a small child."""
    pen.shape(both("0,-0.92 0.24,-0.86 0.3,-0.62 0.26,-0.4! 0,-0.36"), pen.shade(colour, 0.25), depth=0.05)
    pen.shape(both("0.36,-0.44! 0.34,-0.16 0.42,0! 0,0.02", 0.4), colour, depth=0.07)
    pen.shape(ellipse(0, -0.46, 0.42, 0.13), pen.lit(colour, 0.25), depth=0.03)
    pen.fill(ellipse(0, -0.46, 0.27, 0.075), pen.shade(colour, 0.9))
    pen.shape(curvy("-0.06,-0.33! -0.05,-0.44 0,-0.48 0.05,-0.44 0.06,-0.33! 0,-0.31"), pen.lit(colour, 0.25), depth=0.015)
    for s in (-1, 1):
        dot(pen, s * 0.1, -0.74, 0.026, DARK)
    arc(pen, 0, -0.72, 0.08, 40, 100, DARK, 0.02)


def car_seat(pen: Pen, colour: int, _: float) -> None:
    """A child's seat for the car with its straps."""
    shell = both("0,-1.0 0.26,-0.96 0.34,-0.76 0.28,-0.6 0.32,-0.34! 0.42,-0.28 0.42,-0.06 0.3,0! 0,0.01", 0.4)
    pen.shape(shell, IRON, depth=0.05)
    for s in (-1, 1):
        pen.shape(
            curvy(f"{s * 0.16},-0.92! {s * 0.3},-0.86 {s * 0.3},-0.68 {s * 0.18},-0.6! {s * 0.14},-0.76"),
            pen.lit(colour, 0.15),
            depth=0.02,
        )
    pen.shape(both("0,-0.94 0.16,-0.9 0.17,-0.62 0.22,-0.36! 0,-0.32"), colour, depth=0.03)
    pen.shape(both("0.3,-0.32! 0.36,-0.18 0.26,-0.08! 0,-0.06", 0.4), colour, depth=0.04)
    for s in (-1, 1):
        line(pen, f"{s * 0.1},-0.78 {s * 0.1},-0.52 0,-0.36", DARK, 0.035)
        line(pen, f"{s * 0.24},-0.26 {s * 0.1},-0.32 0,-0.34", DARK, 0.035)
        slab(pen, (s * 0.1 - 0.032, -0.6, s * 0.1 + 0.032, -0.5), 0.01, pen.lit(colour, 0.3))
    slab(pen, (-0.05, -0.4, 0.05, -0.3), 0.015, RED, 0.012)


def light_switch(pen: Pen, colour: int, _: float) -> None:
    """A switch on its plate."""
    slab(pen, (-0.34, -0.96, 0.34, 0.0), 0.05, colour, 0.04)
    slab(pen, (-0.17, -0.74, 0.17, -0.22), 0.03, pen.shade(colour, 0.45))
    pen.fill(soft("-0.14,-0.7 0.14,-0.7 0.14,-0.48 -0.14,-0.48", 0.02), pen.shade(colour, 0.2))
    pen.shape(soft("-0.14,-0.5 0.14,-0.5 0.14,-0.25 -0.14,-0.25", 0.02), pen.lit(colour, 0.7), depth=0.02)
    dot(pen, 0, -0.37, 0.03, 0xFF58C878)
    for y in (-0.87, -0.09):
        dot(pen, 0, y, 0.03, STEEL)
        pen.segment((-0.018, y), (0.018, y), 0xFF7A8494, 0.009)


def doorbell(pen: Pen, colour: int, t: float) -> None:
    """A bell push that rings."""
    slab(pen, (-0.22, -0.92, 0.22, -0.08), 0.2, colour, 0.05)
    ring(pen, 0, -0.36, 0.13, pen.lit(colour, 0.4), 0.03)
    orb(pen, 0, -0.36, 0.105, 0xFFF6EFE0, depth=0.03)
    pen.shape(both("0,-0.8 0.06,-0.77 0.07,-0.66 0.1,-0.6! 0,-0.59"), GOLD, depth=0.015)
    orb(pen, 0, -0.585, 0.024, GOLD, depth=0.006)
    for s in (-1, 1):
        for k in range(2):
            arc(
                pen,
                s * 0.12,
                -0.36,
                0.2 + 0.09 * k + 0.01 * math.sin(t * 8),
                -34 if s > 0 else 146,
                68,
                alpha(0xFF4F8FD8, 0.85 - 0.3 * k),
                0.03,
            )


def leash(pen: Pen, colour: int, _: float) -> None:
    """A dog's lead with its collar."""
    line(pen, "-0.42,-0.44 -0.2,-0.12 0.08,-0.06 0.24,-0.2 0.14,-0.36 0.0,-0.26 0.14,-0.1 0.36,-0.08", colour, 0.04)
    pen.canvas.drawPath(ellipse(-0.44, -0.54, 0.1, 0.15), line_paint(colour, 0.042))
    slab(pen, (-0.47, -0.44, -0.39, -0.36), 0.015, pen.shade(colour, 0.6), 0.012)
    ring(pen, 0.4, -0.1, 0.03, STEEL, 0.02)
    pen.canvas.drawPath(ellipse(0.56, -0.14, 0.16, 0.1), line_paint(pen.shade(colour, 0.5), 0.055))
    pen.canvas.drawPath(ellipse(0.56, -0.145, 0.16, 0.1), line_paint(pen.lit(colour, 0.12), 0.03))
    orb(pen, 0.43, -0.02, 0.045, GOLD, depth=0.012)


def anatomy_model(pen: Pen, colour: int, _: float) -> None:
    """A torso that shows the organs, as in the biology room."""
    slab(pen, (-0.3, -0.07, 0.3, 0.0), 0.015, 0xFF5A4A42, 0.015)
    slab(pen, (-0.05, -0.14, 0.05, -0.05), 0.01, IRON)
    body = both("0,-0.76 0.1,-0.74 0.3,-0.66 0.36,-0.56 0.31,-0.44 0.25,-0.36 0.25,-0.24 0.29,-0.12! 0,-0.11", 0.45)
    pen.shape(body, colour, depth=0.05)
    pen.shape(both("0.07,-0.86! 0.09,-0.74! 0,-0.72", 0.2), colour, depth=0.02)
    pen.shape(both("0,-1.06 0.13,-1.02 0.15,-0.92 0.09,-0.82 0,-0.79"), colour, depth=0.03)
    pen.fill(both("0,-0.69 0.2,-0.64 0.23,-0.52 0.19,-0.36 0.2,-0.2 0,-0.14"), 0xFF7A2E34)
    for s in (-1, 1):
        lung = f"{s * 0.03},-0.66 {s * 0.12},-0.65 {s * 0.2},-0.54 {s * 0.2},-0.44! {s * 0.1},-0.43 {s * 0.03},-0.48"
        pen.shape(curvy(lung), 0xFFF0A0A8, depth=0.02)
    pen.segment((0, -0.72), (0, -0.6), 0xFFF6E0C8, 0.03)
    pen.shape(curvy("0.0,-0.56 0.05,-0.58 0.1,-0.53 0.04,-0.44! -0.03,-0.5"), 0xFFC8323A, depth=0.015)
    pen.shape(curvy("-0.19,-0.42! 0.04,-0.43 0.14,-0.4! -0.02,-0.34 -0.18,-0.34!"), 0xFF9A4A34, depth=0.015)
    pen.shape(curvy("0.04,-0.4 0.16,-0.41 0.17,-0.34 0.08,-0.31"), 0xFFE8A858, depth=0.012)
    line(pen, "-0.14,-0.18 -0.15,-0.3 0.14,-0.29 0.15,-0.18", 0xFFD88A70, 0.05)
    line(pen, "-0.08,-0.25 0.08,-0.25 0.08,-0.21 -0.08,-0.21 -0.07,-0.175 0.08,-0.175", 0xFFF0B090, 0.032)
    for s in (-1, 1):
        dot(pen, s * 0.055, -0.93, 0.014, DARK)
    line(pen, "0,-0.92 0.012,-0.885 0,-0.88", pen.shade(colour, 0.6), 0.012)
    pen.segment((-0.03, -0.845), (0.03, -0.845), pen.shade(colour, 0.8), 0.012)


def gyroscope(pen: Pen, colour: int, t: float) -> None:
    """A gyroscope that spins on its stand."""
    pen.shape(both("0.04,-0.34! 0.06,-0.12 0.2,0! 0,0", 0.3), IRON, depth=0.02)
    with turned(pen, 12 + 3 * math.sin(t * 2), 0, -0.34):
        ring(pen, 0, -0.32, 0.3, 0xFF9AA3B2, 0.03)
        pen.segment((0, -0.66), (0, 0.0), STEEL, 0.03)
        pen.shape(ellipse(0, -0.32, 0.26, 0.075), colour, depth=0.025)
        pen.canvas.drawPath(ellipse(0, -0.33, 0.18, 0.045), line_paint(pen.lit(colour, 0.4), 0.018))
        orb(pen, 0, -0.33, 0.05, GOLD, depth=0.014)
        pen.canvas.drawPath(ellipse(0, -0.32, 0.3, 0.1), line_paint(pen.lit(0xFF9AA3B2, 0.3), 0.026))
        orb(pen, 0, -0.66, 0.035, GOLD, depth=0.01)
    for s in (-1, 1):
        arc(pen, 0.06, -0.66, 0.44, -30 if s > 0 else 160, 40, alpha(0xFF4F8FD8, 0.7), 0.02)


NOVELTIES: dict[str, PropSpec] = {
    "zebra_crossing": PropSpec(zebra_crossing, 2.6, "ground", 0xFFF4F1EA, (-0.552, -0.997, 0.574, 0.013)),
    "photo_booth": PropSpec(photo_booth, 1.3, "ground", 0xFF3F7F9A, (-0.434, -0.973, 0.434, 0.012)),
    "kaleidoscope": PropSpec(kaleidoscope, 0.26, "ground", 0xFF7A4FB8, (-0.502, -0.858, 0.619, 0.096)),
    "slinky": PropSpec(slinky, 0.2, "ground", 0xFFE0508A, (-0.398, -0.554, 0.404, 0.143)),
    "potty": PropSpec(potty, 0.22, "ground", 0xFF5AB0D8, (-0.434, -0.934, 0.434, 0.034)),
    "car_seat": PropSpec(car_seat, 0.44, "ground", 0xFF5A8FC8, (-0.445, -1.012, 0.445, 0.023)),
    "light_switch": PropSpec(light_switch, 0.12, "ground", 0xFFF1ECE2, (-0.356, -0.973, 0.356, 0.012)),
    "doorbell": PropSpec(doorbell, 0.14, "ground", 0xFF8A93A2, (-0.444, -0.933, 0.444, -0.067)),
    "leash": PropSpec(leash, 0.4, "ground", RED, (-0.577, -0.727, 0.766, 0.044)),
    "anatomy_model": PropSpec(anatomy_model, 0.6, "ground", 0xFFE8B48C, (-0.374, -1.074, 0.374, 0.013)),
    "gyroscope": PropSpec(gyroscope, 0.2, "ground", 0xFF3F7FC8, (-0.407, -1.04, 0.523, 0.012)),
}

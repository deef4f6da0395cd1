"""What lessons are shown with: maps on a stand, the periodic table, simple machines, sparks; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import lettering
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import View, arc, both, clipped, curvy, cut, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, LAND, BONE = 0xFF4A4854, 0xFF7FB069, 0xFFEADFC6

_WORLD = (
    "-0.38,-0.16 -0.33,-0.2 -0.24,-0.2 -0.15,-0.17 -0.17,-0.12 -0.22,-0.09 -0.21,-0.05 -0.25,-0.04 "
    "-0.27,-0.01 -0.23,0.02 -0.25,0.02 -0.3,-0.03 -0.32,-0.09",
    "-0.2,-0.21 -0.12,-0.225 -0.1,-0.19 -0.14,-0.165",
    "-0.22,0.03 -0.16,0.02 -0.1,0.07 -0.13,0.12 -0.17,0.19 -0.19,0.2 -0.2,0.12 -0.24,0.07",
    "-0.04,-0.02 0.02,-0.04 0.08,-0.03 0.1,0.01 0.14,0.02 0.1,0.07 0.08,0.14 0.05,0.16 0.03,0.1 0.02,0.05 -0.04,0.04 -0.055,0.01",
    "-0.035,-0.045 -0.03,-0.09 0.0,-0.12 0.02,-0.17 0.06,-0.19 0.1,-0.17 0.2,-0.2 0.3,-0.19 "
    "0.38,-0.17 0.36,-0.13 0.32,-0.13 0.3,-0.08 "
    "0.26,-0.05 0.26,-0.01 0.23,-0.01 0.22,0.03 0.2,0.0 0.18,0.03 0.16,-0.02 0.13,-0.01 0.1,-0.045 0.06,-0.05 0.03,-0.06 0.0,-0.05",
    "0.25,0.11 0.3,0.08 0.34,0.08 0.37,0.13 0.34,0.17 0.26,0.16",
)
"""Coasts of the continents, roughly, around the middle of a map one unit wide."""

_EUROPE = (
    "-0.24,0.16! -0.25,0.06 -0.14,0.03! -0.15,-0.03 -0.06,-0.06! -0.03,-0.11 0.0,-0.13! 0.01,-0.18 "
    "0.04,-0.17! 0.06,-0.12 0.14,-0.13! "
    "0.18,-0.18 0.16,-0.22! 0.24,-0.26 0.36,-0.26! 0.38,-0.1 0.36,0.05! 0.28,0.06 0.24,0.1! "
    "0.21,0.16 0.18,0.21! 0.15,0.16 0.11,0.1! "
    "0.06,0.07 0.07,0.12! 0.12,0.18 0.09,0.2! 0.06,0.15 0.0,0.08! -0.06,0.09 -0.1,0.17! -0.16,0.22 -0.2,0.2!",
    "-0.16,-0.05! -0.17,-0.12 -0.13,-0.18! -0.11,-0.12 -0.08,-0.07! -0.12,-0.04",
    "-0.22,-0.06! -0.22,-0.11 -0.18,-0.12! -0.18,-0.06",
    "0.02,-0.2! 0.0,-0.25 0.06,-0.31 0.14,-0.34! 0.2,-0.33 0.16,-0.28 0.12,-0.24! 0.09,-0.17 0.06,-0.16!",
    "0.16,-0.24! 0.17,-0.3 0.22,-0.33! 0.24,-0.27",
    "-0.27,-0.25! -0.22,-0.29 -0.17,-0.26! -0.22,-0.23",
    "-0.01,0.13! 0.02,0.13 0.02,0.17! -0.01,0.17",
    "0.07,0.215! 0.11,0.21 0.1,0.24!",
)
"""Coasts of Europe, roughly, from the south-west round."""


def _stand(pen: Pen, colour: int) -> None:
    """Three legs and the sheet of a map rolled down from its rod, with the sea on it."""
    pen.segment((0, -0.16), (0, 0), IRON, 0.026)
    pen.segment((0, -0.1), (-0.24, 0), IRON, 0.024)
    pen.segment((0, -0.1), (0.24, 0), IRON, 0.024)
    slab(pen, (-0.5, -0.86, 0.5, -0.17), 0.006, colour, 0.015)
    for y in (-0.88, -0.165):
        slab(pen, (-0.54, y - 0.026, 0.54, y + 0.026), 0.025, WOOD, 0.012)
        for s in (-1, 1):
            orb(pen, s * 0.55, y, 0.034, GOLD, depth=0.01)
    for k in range(1, 6):
        pen.segment((-0.5 + k / 6, -0.85), (-0.5 + k / 6, -0.19), alpha(WHITE, 0.28), 0.006)
    for k in range(1, 4):
        pen.segment((-0.5, -0.86 + k * 0.173), (0.5, -0.86 + k * 0.173), alpha(WHITE, 0.28), 0.006)


def world_map(pen: Pen, colour: int, _: float) -> None:
    """A map of the world on a stand."""
    _stand(pen, colour)
    tints = (0xFFE8B04A, 0xFFF4EEE2, 0xFFE0705A, 0xFF9A72B8, LAND, 0xFFF08AA0)
    with turned(pen, 0, 0.0, -0.5, 1.18):
        for coast, tint in zip(_WORLD, tints, strict=True):
            pen.shape(curvy(coast, 0.35), tint, depth=0.008)


def europe_map(pen: Pen, colour: int, _: float) -> None:
    """A map of Europe on a stand, in several colours."""
    _stand(pen, colour)
    with clipped(pen, soft("-0.5,-0.85 0.5,-0.85 0.5,-0.19 -0.5,-0.19", 0.004)), turned(pen, 0, -0.04, -0.5, 1.08):
        for k, coast in enumerate(_EUROPE):
            pen.shape(
                curvy(coast, 0.3),
                (LAND, 0xFFE0705A, 0xFFE8B04A, 0xFFE8B04A, 0xFFF08AA0, PAPER, 0xFF9A72B8, 0xFF9A72B8)[k],
                depth=0.008,
            )
        land = curvy(_EUROPE[0], 0.3)
        with clipped(pen, land):
            for text, tint in (
                ("-0.3,-0.0 -0.12,0.06 -0.08,0.1 -0.1,0.26 -0.3,0.26", 0xFFE8B04A),
                ("-0.15,-0.06 -0.02,-0.08 0.0,0.0 -0.02,0.075 -0.1,0.07", 0xFF9A72B8),
                ("-0.03,-0.15 0.07,-0.15 0.07,-0.02 0.01,0.0 -0.02,-0.06", 0xFFE0705A),
                ("-0.02,0.04 0.06,0.05 0.1,0.12 0.14,0.2 0.06,0.22", 0xFFF08AA0),
                ("0.2,-0.3 0.42,-0.3 0.42,0.1 0.24,0.04 0.2,-0.1", 0xFFF2D98A),
                ("0.1,0.08 0.22,0.06 0.26,0.12 0.16,0.24", 0xFF6FA8C8),
            ):
                pen.fill(curvy(text, 0.3), tint)


def periodic_table(pen: Pen, colour: int, _: float) -> None:
    """The wall chart of the elements."""
    slab(pen, (-0.55, -0.74, 0.55, 0.0), 0.012, colour, 0.015)
    slab(pen, (-0.525, -0.715, 0.525, -0.025), 0.008, PAPER)
    lettering(pen, "ELEMENTS", 0.02, -0.595, 0.055, 0xFF3A3848)
    for row in range(9):
        for column in range(18):
            gap = (row == 0 and 0 < column < 17) or (row in (1, 2) and 1 < column < 12) or (row > 6 and not 2 < column < 17)
            if gap:
                continue
            tint = (0xFFE8705A, 0xFFF0A04A, 0xFF8FB8E0, 0xFFF2CE5A, 0xFF8CC88A, 0xFFB89AD8)[
                (column > 0) + (column > 1) + (column > 11) + (column > 14) + (column > 16)
            ]
            x, y = -0.495 + column * 0.055, -0.665 + row * 0.066 + 0.03 * (row > 6)
            slab(pen, (x + 0.004, y + 0.004, x + 0.051, y + 0.058), 0.006, 0xFFE59AC0 if row > 6 else tint)
            pen.segment((x + 0.018, y + 0.03), (x + 0.036, y + 0.03), alpha(0xFF2A2634, 0.55), 0.012)


def lectern(pen: Pen, colour: int, _: float) -> None:
    """A speaker's stand with a microphone."""
    line(pen, "0.1,-0.84 0.16,-0.98 0.06,-1.06", IRON, 0.02)
    pen.segment((0.08, -1.045), (0.03, -1.085), DARK, 0.045)
    pen.shape(soft("-0.26,-0.04 -0.22,-0.76 0.22,-0.76 0.26,-0.04", 0.012), colour, depth=0.05)
    pen.fill(soft("-0.17,-0.12 -0.145,-0.64 0.145,-0.64 0.17,-0.12", 0.015), pen.shade(colour, 0.45))
    orb(pen, 0, -0.42, 0.075, GOLD, depth=0.02)
    dot(pen, 0, -0.42, 0.05, tone(GOLD, 0.06))
    pen.shape(soft("-0.36,-0.74 -0.3,-0.9 0.3,-0.9 0.36,-0.74", 0.012), pen.lit(colour, 0.22), depth=0.02)
    pen.fill(soft("-0.19,-0.78 -0.16,-0.88 0.12,-0.88 0.15,-0.78", 0.004), PAPER)
    slab(pen, (-0.37, -0.755, 0.37, -0.715), 0.012, pen.shade(colour, 0.3))
    slab(pen, (-0.31, -0.06, 0.31, 0.0), 0.012, pen.shade(colour, 0.3), 0.015)


def test_tube_rack(pen: Pen, colour: int, t: float) -> None:
    """Test tubes with bright liquids in a rack."""
    slab(pen, (-0.5, -0.1, 0.5, 0.0), 0.012, colour, 0.03)
    for k, tint in enumerate((0xFF5AC8E8, 0xFFF06A8A, 0xFF8AD85A, 0xFFF2B53A, 0xFFA77AE0)):
        x, level = -0.36 + k * 0.18, -0.44 - 0.09 * ((k * 2) % 3)
        tube = both("0.055,-0.9! 0.055,-0.16 0.03,-0.09 0,-0.08", 0.3)
        with turned(pen, 0, x, 0):
            pen.fill(tube, alpha(0xFFDDEBF4, 0.85))
            with clipped(pen, tube):
                pen.fill(ellipse(0, level / 2, 0.2, -level / 2), tint)
                slab(pen, (-0.1, level, 0.1, 0.0), 0.0, tint)
                for b in range(3):
                    dot(
                        pen,
                        0.02 * math.sin(k + b * 2),
                        level + 0.3 - ((t * 0.12 + b * 0.1 + k * 0.05) % 0.28),
                        0.012,
                        alpha(WHITE, 0.7),
                    )
            slab(pen, (-0.065, -0.92, 0.065, -0.88), 0.02, 0xFFF4FAFF)
            pen.segment((-0.03, -0.82), (-0.03, -0.2), alpha(WHITE, 0.6), 0.014)
    slab(pen, (-0.5, -0.62, 0.5, -0.53), 0.012, colour, 0.025)
    for s in (-1, 1):
        slab(pen, (s * 0.47 - 0.03, -0.62, s * 0.47 + 0.03, -0.02), 0.01, pen.shade(colour, 0.25), 0.012)


def tuning_fork(pen: Pen, colour: int, t: float) -> None:
    """A struck fork of steel and the waves of its note."""
    s0 = 0.008 * math.sin(t * 40)
    line(pen, f"{-0.11 - s0},-1.0 -0.11,-0.56 -0.07,-0.44 0,-0.41 0.07,-0.44 0.11,-0.56 {0.11 + s0},-1.0", colour, 0.075)
    pen.segment((0, -0.41), (0, -0.03), colour, 0.07)
    orb(pen, 0, -0.05, 0.055, colour, depth=0.018)
    for s in (-1, 1):
        pen.segment((s * 0.11 - 0.016, -0.98), (s * 0.11 - 0.016, -0.56), alpha(WHITE, 0.65), 0.016)
        for k in range(3):
            arc(pen, s * 0.1, -0.86, 0.13 + 0.09 * k, -38 if s > 0 else 142, 76, alpha(0xFF4F8FD8, 0.9 - 0.25 * k), 0.024)
    pen.segment((-0.014, -0.36), (-0.014, -0.1), alpha(WHITE, 0.6), 0.014)


def pulley(pen: Pen, colour: int, t: float) -> None:
    """A pulley on a frame that lifts a weight."""
    for x in (-0.38, 0.38):
        slab(pen, (x - 0.035, -0.92, x + 0.035, -0.04), 0.006, WOOD, 0.02)
        slab(pen, (x - 0.13, -0.05, x + 0.13, 0.0), 0.012, pen.shade(WOOD, 0.4), 0.012)
    slab(pen, (-0.46, -1.0, 0.46, -0.91), 0.012, tone(WOOD, 0.04), 0.02)
    pen.segment((0, -0.91), (0, -0.74), IRON, 0.03)
    lift = 0.05 * math.sin(t)
    pen.segment((-0.155, -0.7), (-0.155, -0.4 - lift), 0xFFD9BC8A, 0.026)
    pen.segment((0.155, -0.7), (0.155, -0.2 + lift), 0xFFD9BC8A, 0.026)
    orb(pen, 0, -0.7, 0.17, colour, depth=0.04)
    ring(pen, 0, -0.7, 0.152, pen.shade(colour, 0.7), 0.02)
    for k in range(5):
        with turned(pen, k * 72 + 60 * lift * 10, 0, -0.7):
            dot(pen, 0, -0.085, 0.032, pen.shade(colour, 0.8))
    dot(pen, 0, -0.7, 0.03, IRON)
    pen.shape(
        soft(f"-0.25,{-0.12 - lift} -0.215,{-0.36 - lift} -0.095,{-0.36 - lift} -0.06,{-0.12 - lift}", 0.015), IRON, depth=0.025
    )
    ring(pen, -0.155, -0.385 - lift, 0.03, IRON, 0.018)
    lettering(pen, "10", -0.155, -0.185 - lift, 0.075, PAPER)
    slab(pen, (0.135, -0.22 + lift, 0.175, -0.14 + lift), 0.015, 0xFFC8323A, 0.01)


def inclined_plane(pen: Pen, colour: int, _: float) -> None:
    """A ramp with a block on it and the way that it slides."""
    view = View.standing(0.5, 0.14, 12, 14)
    pen.fill(
        view.face((-0.5, 0, 0.14), (-0.5, 0, -0.14), (0.5, 0, -0.14), (0.5, 0.46, -0.14), (0.5, 0.46, 0.14)), pen.shade(colour, 0.3)
    )
    pen.fill(view.face((-0.5, 0, -0.14), (0.5, 0, -0.14), (0.5, 0.46, -0.14), radius=0.006), colour)
    pen.fill(
        view.face((-0.5, 0, -0.14), (0.5, 0.46, -0.14), (0.5, 0.46, 0.14), (-0.5, 0, 0.14), radius=0.006), pen.lit(colour, 0.35)
    )
    x, y = view.at(0.12, 0.285, 0.0)
    ax, ay = view.at(-0.5, 0, 0)
    bx, by = view.at(0.5, 0.46, 0)
    slope = math.degrees(math.atan2(by - ay, bx - ax))
    with turned(pen, slope, x, y):
        View.standing(0.12, 0.1, 12, 14).solid(pen, (-0.12, 0, -0.1), (0.12, 0.2, 0.1), 0xFFD8583E, 0.006)
        pen.segment((-0.2, -0.13), (-0.36, -0.13), DARK, 0.022)
        pen.fill(soft("-0.34,-0.18 -0.44,-0.13 -0.34,-0.08", 0.004), DARK)


def water_wheel(pen: Pen, colour: int, t: float) -> None:
    """A mill wheel that water from a chute turns."""
    for x in (-0.3, 0.3):
        pen.segment((x * 1.15, 0), (0, -0.5), tone(colour, -0.12), 0.05)
    for r in (0.42, 0.32):
        ring(pen, 0, -0.5, r, pen.shade(colour, 0.4), 0.05)
    for k in range(12):
        with turned(pen, k * 30 + t * 24, 0, -0.5):
            slab(pen, (-0.018, -0.42, 0.018, 0.0), 0.004, colour)
            slab(pen, (-0.075, -0.5, 0.075, -0.4), 0.01, tone(colour, 0.05), 0.02)
    ring(pen, 0, -0.5, 0.4, colour, 0.03)
    orb(pen, 0, -0.5, 0.075, IRON, depth=0.02)
    slab(pen, (-0.56, -1.12, -0.06, -1.06), 0.006, tone(colour, -0.08), 0.015)
    water = "-0.56,-1.12 -0.2,-1.125 0.0,-1.1 0.12,-1.02 0.2,-0.9"
    line(pen, water, 0xFF6FB8E8, 0.075)
    line(pen, water.replace("-1.12 ", "-1.135 "), alpha(WHITE, 0.6), 0.016)
    line(pen, "0.2,-0.9 0.4,-0.62 0.46,-0.3 0.46,-0.06", alpha(0xFF8CCBF0, 0.85), 0.06)
    pen.fill(ellipse(0.1, -0.03, 0.5, 0.05), 0xFF5FA8DC)
    for k in range(4):
        dot(pen, 0.3 + 0.08 * k, -0.08 - 0.03 * math.sin(t * 5 + k * 2), 0.022, alpha(WHITE, 0.85))


def plasma_ball(pen: Pen, colour: int, t: float) -> None:
    """A glass ball with lightning in it."""
    pen.fill(ellipse(0, -0.6, 0.46, 0.46), alpha(colour, 0.16))
    pen.shape(both("0.16,-0.26! 0.24,0! 0,0", 0.2), 0xFF2E2A3A, depth=0.03)
    slab(pen, (-0.27, -0.06, 0.27, 0.0), 0.02, 0xFF3A3648, 0.015)
    ball = ellipse(0, -0.6, 0.38, 0.38)
    pen.fill(ball, 0xFF241A44)
    with clipped(pen, ball):
        pen.fill(ellipse(0, -0.6, 0.28, 0.28), alpha(colour, 0.35))
        for k in range(9):
            a = k * 0.7 + 0.25 * math.sin(t * 3 + k * 2.1)
            way = []
            for i in range(6):
                r, b = 0.07 * i, a + 0.2 * math.sin(i * 2.4 + k + t * 6)
                way.append(f"{r * math.cos(b)},{-0.6 + r * math.sin(b)}")
            line(pen, " ".join(way), alpha(colour, 0.6), 0.034)
            line(pen, " ".join(way), pale(colour, 0.75), 0.012)
        orb(pen, 0, -0.6, 0.065, pale(colour, 0.5), depth=0.02)
        gloss(pen, "0.16,-0.88 0.26,-0.78 0.31,-0.66", 0.03, 0.6)


def lava_lamp(pen: Pen, colour: int, t: float) -> None:
    """A lamp in which blobs of wax rise."""
    glass = both("0.13,-0.88! 0.22,-0.4 0.17,-0.24! 0,-0.24", 0.35)
    pen.fill(glass, tone(colour, 0.1, 60))
    with clipped(pen, glass):
        pen.fill(ellipse(0, -0.24, 0.24, 0.12), colour)
        for k, (x, r) in enumerate(((-0.05, 0.085), (0.06, 0.07), (0.0, 0.055), (-0.04, 0.045))):
            y = -0.38 - (t * 0.05 + k * 0.145) % 0.5
            orb(pen, x + 0.02 * math.sin(t + k), y, r, colour, depth=0.02, ry=r * 1.2)
        pen.segment((0.1, -0.8), (0.14, -0.36), alpha(WHITE, 0.45), 0.022)
    pen.shape(both("0.1,-1.0! 0.135,-0.87! 0,-0.87", 0.2), 0xFFB4BCC8, depth=0.02)
    pen.shape(both("0.18,-0.26! 0.1,-0.14 0.22,0! 0,0", 0.3), 0xFFB4BCC8, depth=0.04)


def tesla_coil(pen: Pen, colour: int, t: float) -> None:
    """A coil with sparks from its ring."""
    slab(pen, (-0.34, -0.08, 0.34, 0.0), 0.012, WOOD, 0.02)
    slab(pen, (-0.22, -0.14, 0.22, -0.07), 0.012, IRON, 0.015)
    slab(pen, (-0.1, -0.66, 0.1, -0.12), 0.01, colour, 0.04)
    for k in range(17):
        pen.segment((-0.1, -0.635 + k * 0.03), (0.1, -0.62 + k * 0.03), pen.shade(colour, 0.7), 0.008)
    for k in range(4):
        line(pen, f"-0.22,{-0.15 - k * 0.035} 0,{-0.12 - k * 0.035} 0.22,{-0.15 - k * 0.035}", 0xFFD08A4A, 0.018)
    slab(pen, (-0.3, -0.82, 0.3, -0.66), 0.08, STEEL, 0.045)
    pen.segment((-0.2, -0.785), (0.06, -0.785), alpha(WHITE, 0.7), 0.02)
    for k, a in enumerate((-160, -128, -95, -60, -22)):
        way, r, b = [], 0.0, math.radians(a)
        for i in range(6):
            r, c = 0.06 * i, b + 0.24 * math.sin(i * 2.2 + k * 1.7 + t * 9)
            way.append(f"{0.26 * math.cos(b) + r * math.cos(c)},{-0.74 + 0.07 * math.sin(b) + r * math.sin(c)}")
        line(pen, " ".join(way), alpha(0xFF9A7AF0, 0.5), 0.036)
        line(pen, " ".join(way), 0xFFE6DCFF, 0.013)


def windsock(pen: Pen, colour: int, t: float) -> None:
    """A striped windsock on its pole."""
    slab(pen, (-0.39, -1.0, -0.355, 0.0), 0.012, STEEL, 0.012)
    pen.canvas.drawPath(ellipse(-0.3, -0.86, 0.035, 0.125), line_paint(IRON, 0.022))
    for y in (-0.95, -0.77):
        pen.segment((-0.37, -0.86), (-0.31, y), IRON, 0.014)
    sway = 0.02 * math.sin(t * 3)
    for k in range(5):
        a, b = k / 5, (k + 1) / 5
        x0, x1 = -0.3 + 0.76 * a, -0.3 + 0.76 * b
        r0, r1 = 0.12 - 0.06 * a, 0.12 - 0.06 * b
        y0, y1 = -0.86 + 0.1 * a * a + sway * a, -0.86 + 0.1 * b * b + sway * b
        band = cut(f"{x0},{y0 - r0} {x1},{y1 - r1} {x1},{y1 + r1} {x0},{y0 + r0}")
        pen.shape(band, PAPER if k % 2 else colour, depth=0.03)
    pen.fill(ellipse(0.46, -0.76 + sway, 0.022, 0.06), pen.shade(pen.shade(colour)))


CLASSWORK: dict[str, PropSpec] = {
    "world_map": PropSpec(world_map, 1.1, "ground", 0xFF5FA6D0, (-0.603, -0.931, 0.603, 0.031)),
    "europe_map": PropSpec(europe_map, 1.1, "ground", 0xFF6FB0D8, (-0.603, -0.931, 0.603, 0.031)),
    "periodic_table": PropSpec(periodic_table, 1.0, "ground", 0xFF3F5F8A, (-0.563, -0.758, 0.563, 0.013)),
    "lectern": PropSpec(lectern, 0.68, "ground", 0xFF9A6A44, (-0.386, -1.124, 0.386, 0.013)),
    "test_tube_rack": PropSpec(test_tube_rack, 0.16, "ground", 0xFFC9985E, (-0.518, -0.934, 0.518, 0.012)),
    "tuning_fork": PropSpec(tuning_fork, 0.12, "ground", 0xFFAEB8C6, (-0.435, -1.08, 0.435, 0.018)),
    "pulley": PropSpec(pulley, 0.9, "ground", 0xFF4F86C0, (-0.523, -1.012, 0.523, 0.012)),
    "inclined_plane": PropSpec(inclined_plane, 0.8, "ground", 0xFF5AA08C, (-0.529, -0.624, 0.535, 0.012)),
    "water_wheel": PropSpec(water_wheel, 1.5, "ground", 0xFF9A6A42, (-0.614, -1.181, 0.614, 0.042)),
    "plasma_ball": PropSpec(plasma_ball, 0.2, "ground", 0xFFB05AF0, (-0.474, -1.074, 0.474, 0.013)),
    "lava_lamp": PropSpec(lava_lamp, 0.24, "ground", 0xFFE8483E, (-0.234, -1.012, 0.234, 0.012)),
    "tesla_coil": PropSpec(tesla_coil, 0.8, "ground", 0xFFC9743A, (-0.575, -1.141, 0.569, 0.014)),
    "windsock": PropSpec(windsock, 1.7, "ground", 0xFFEB6A2F, (-0.406, -1.012, 0.495, 0.012)),
}

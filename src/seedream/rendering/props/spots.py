"""Where people are: a swing on a tree, an open tent, a doorway, edges to sit on, a ramp; and what they have in hand there."""

from __future__ import annotations

import math
from functools import partial

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.kit import clipped, curvy, cut, line, slab
from seedream.rendering.props.leafage import crown
from seedream.rendering.props.palette import DARK, GOLD, WHITE, WOOD
from seedream.rendering.props.scenery import TRUNK
from seedream.rendering.props.spec import PropSpec, poly, rounded
from seedream.rendering.props.tales import windowsill

ROPE, STONE, GRASS, LIGHT = 0xFFC9A676, 0xFF8D8A94, 0xFF6E9A57, 0xFFFFE3A0


_BOARD = 0.28
"""How far from the middle of the tree the board hangs."""


def tree_swing(pen: Pen, colour: int, t: float) -> None:
    """A broad tree with a long bough, from which a board hangs on two ropes; its anchor is below the board."""
    pen.canvas.save()
    pen.canvas.translate(-_BOARD, 0.0)
    trunk: list[Pt] = [
        (-0.52, 0.0, 1.0),
        (-0.44, -0.06),
        (-0.415, -0.40),
        (-0.43, -0.70),
        (-0.24, -0.70),
        (-0.25, -0.40),
        (-0.22, -0.06),
        (-0.12, 0.0, 1.0),
    ]
    pen.shape(spline(trunk, tension=0.4), TRUNK, depth=0.05)
    crown(pen, (-0.16, -0.92), (0.52, 0.30), colour, t)
    bough: list[Pt] = [
        (-0.36, -0.66),
        (-0.05, -0.745),
        (0.25, -0.745),
        (0.56, -0.775),
        (0.56, -0.735),
        (0.25, -0.69),
        (-0.05, -0.675),
        (-0.32, -0.52),
    ]
    pen.shape(spline(bough, tension=0.4), TRUNK, depth=0.03)
    for i, (x, y) in enumerate(((0.56, -0.78), (0.62, -0.74), (0.48, -0.80), (0.36, -0.79), (0.55, -0.70))):
        pen.shape(
            ellipse(x + 0.006 * math.sin(1.7 * t + i), y, 0.06, 0.042),
            (colour, pen.lit(colour, 0.2), pen.shade(colour, 0.3))[i % 3],
            depth=0.012,
        )
    for x in (0.14, 0.42):
        pen.segment((x, -0.72), (x, -0.215), ROPE, 0.014)
    pen.shape(rounded(0.10, -0.23, 0.46, -0.195, 0.012), WOOD, depth=0.014)
    pen.canvas.restore()


def open_tent(pen: Pen, colour: int, _: float) -> None:
    """A large tent seen from its front, its flaps thrown back, a warm light inside."""
    pen.shape(poly([(-0.98, 0.0), (-0.86, -0.12), (0.0, -1.0), (0.86, -0.12), (0.98, 0.0)], 0.1), colour, depth=0.10)
    inside = poly([(-0.72, 0.0), (0.0, -0.87), (0.72, 0.0)], 0.1)
    pen.fill(inside, 0xFFB9793E)
    with clipped(pen, inside):
        for radius, part in ((0.72, 0.35), (0.5, 0.4), (0.3, 0.45)):
            pen.fill(ellipse(0.0, -0.34, radius, radius * 0.8), alpha(0xFFFFD98A, part))
        pen.fill(rounded(-0.8, -0.09, 0.8, 0.05, 0.0), 0xFF8C5F38)
        pen.segment((0.0, -0.9), (0.0, -0.74), DARK, 0.012)
        pen.shape(rounded(-0.035, -0.755, 0.035, -0.675, 0.015), LIGHT, depth=0.01)
    for side in (-1, 1):
        flap: list[Pt] = [(0.0, -0.90), (side * 0.40, -0.42), (side * 0.84, 0.0), (side * 0.66, 0.0), (side * 0.44, -0.28)]
        pen.shape(spline(flap, tension=0.15), pen.lit(colour, 0.22), depth=0.03)
        pen.segment((side * 0.94, -0.03), (side * 1.12, 0.0), ROPE, 0.014)


def open_doorway(pen: Pen, colour: int, _: float) -> None:
    """A door that stands open, the light of the room behind it on the step."""
    slab(pen, (-0.44, -1.02, 0.34, 0.0), 0.01, pen.lit(colour, 0.5), 0.02)
    slab(pen, (-0.36, -0.95, 0.26, 0.0), 0.0, 0xFFF6D48E)
    pen.fill(rounded(-0.36, -0.10, 0.26, 0.0, 0.0), 0xFFC99A5C)
    for radius, part in ((0.30, 0.35), (0.18, 0.5)):
        pen.fill(ellipse(-0.05, -0.62, radius, radius * 1.1), alpha(0xFFFFF3CC, part))
    leaf = cut("0.26,-0.95 0.62,-1.0 0.62,0.04 0.26,0.0")
    pen.shape(leaf, colour, depth=0.03)
    for top, low in ((-0.86, -0.55), (-0.46, -0.12)):
        pen.shape(cut(f"0.33,{top} 0.55,{top - 0.02} 0.55,{low + 0.01} 0.33,{low}"), pen.shade(colour, 0.3), depth=0.012)
    pen.fill(ellipse(0.575, -0.48, 0.02, 0.02), GOLD)
    slab(pen, (-0.50, -0.03, 0.40, 0.03), 0.01, STONE, 0.02)


def _weathered(pen: Pen, colour: int, t: float, *, snow: bool) -> None:
    """The tall window with the weather outside: streaks and drops, or flakes and frost."""
    windowsill(pen, colour, t)
    for left, right in ((-0.27, -0.015), (0.015, 0.27)):
        for top, low in ((-0.945, -0.655), (-0.625, -0.335)):
            pane = rounded(left, top, right, low, 0.0)
            pen.fill(pane, alpha(0xFFDDE6F2 if snow else 0xFF5E7488, 0.72))
            with clipped(pen, pane):
                for i in range(26):
                    x, y = left + (right - left) * ((i * 0.618) % 1.0), top + (low - top) * ((i * i * 0.137 + 0.2 * t) % 1.0)
                    if snow:
                        pen.fill(ellipse(x, y, 0.009, 0.009), WHITE)
                    else:
                        pen.segment((x, y), (x - 0.012, y + 0.045), alpha(0xFFE6F1FA, 0.75), 0.007)
                for i in range(0 if snow else 5):
                    x = left + (right - left) * ((i * 0.43 + 0.2) % 1.0)
                    pen.stroke([(x, top), (x + 0.01, top + 0.1), (x - 0.006, top + 0.12 + 0.03 * i)], alpha(WHITE, 0.4), 0.008)


def parapet(pen: Pen, colour: int, _: float) -> None:
    """The low wall at the edge of a roof, with a stone coping."""
    wall = rounded(-0.5, -0.34, 0.5, 0.0, 0.0)
    pen.shape(wall, colour, depth=0.03)
    with clipped(pen, wall):
        for row in range(4):
            y = -0.26 + 0.085 * row
            pen.segment((-0.5, y), (0.5, y), pen.shade(colour, 0.4), 0.008)
            for k in range(-5, 6):
                x = 0.1 * k + 0.05 * (row % 2)
                pen.segment((x, y - 0.085), (x, y), pen.shade(colour, 0.4), 0.008)
    slab(pen, (-0.54, -0.40, 0.54, -0.33), 0.012, STONE, 0.025)


def cliff_edge(pen: Pen, colour: int, _: float) -> None:
    """The end of a cliff: rock with grass on it that juts out."""
    rock: list[Pt] = [
        (-0.62, 0.0, 1.0),
        (-0.62, -0.40),
        (0.0, -0.42),
        (0.52, -0.41),
        (0.56, -0.34),
        (0.40, -0.24),
        (0.44, -0.14),
        (0.22, -0.07),
        (0.26, 0.0, 1.0),
    ]
    pen.shape(spline(rock, tension=0.25), colour, depth=0.06)
    for text in ("-0.4,-0.3 -0.28,-0.16 -0.34,-0.04", "0.05,-0.32 0.14,-0.2 0.08,-0.1", "-0.1,-0.36 -0.14,-0.22"):
        line(pen, text, pen.shade(colour, 0.5), 0.014)
    pen.shape(
        curvy(
            "-0.63,-0.36! -0.64,-0.43 -0.2,-0.47 0.3,-0.45 0.58,-0.41 0.5,-0.37 0.3,-0.385 0.1,-0.36 -0.1,-0.39 -0.35,-0.36", 0.35
        ),
        GRASS,
        depth=0.02,
    )


def jetty_edge(pen: Pen, colour: int, _: float) -> None:
    """The end of a wooden jetty on its posts."""
    for x in (-0.44, 0.0, 0.40):
        pen.shape(rounded(x - 0.045, -0.36, x + 0.045, 0.02, 0.01), pen.shade(colour, 0.3), depth=0.02)
    slab(pen, (-0.62, -0.42, 0.52, -0.33), 0.01, colour, 0.03)
    for k in range(8):
        x = -0.52 + 0.14 * k
        pen.segment((x, -0.42), (x, -0.335), pen.shade(colour, 0.5), 0.010)


def broad_leaf(pen: Pen, colour: int, t: float) -> None:
    """A broad leaf that bends over on its stalk, with veins and drops on it."""
    nod = 0.01 * math.sin(1.3 * t)
    pen.stroke([(-0.95, 0.0), (-0.86, -0.26), (-0.70, -0.42)], pen.shade(colour, 0.6), 0.05)
    blade: list[Pt] = [
        (-0.74, -0.42, 1.0), (-0.42, -0.56), (0.10, -0.60), (0.62, -0.50 + nod), (1.0, -0.30 + nod, 1.0), (0.58, -0.32 + nod),
        (0.05, -0.36), (-0.42, -0.36),
    ]  # fmt: skip
    pen.shape(spline(blade, tension=0.45), colour, depth=0.05)
    pen.stroke([(-0.74, -0.42), (-0.2, -0.47), (0.4, -0.43 + nod), (0.96, -0.31 + nod)], pen.lit(colour, 0.4), 0.022)
    for k in range(5):
        x = -0.42 + 0.26 * k
        pen.segment((x, -0.455), (x + 0.15, -0.545 + 0.03 * (k > 2)), pen.lit(colour, 0.3), 0.012)
        pen.segment((x, -0.455), (x + 0.13, -0.37 + 0.02 * (k > 3)), pen.shade(colour, 0.5), 0.012)
    for x, y, r in ((-0.3, -0.5, 0.03), (0.34, -0.5, 0.024), (0.62, -0.42, 0.032)):
        pen.fill(ellipse(x, y, r, 0.7 * r), 0xA0DDF3FA)
        pen.fill(ellipse(x - 0.3 * r, y - 0.2 * r, 0.3 * r, 0.25 * r), WHITE)


def grassy_hill(pen: Pen, colour: int, _: float) -> None:
    """A round green hill with a path up to its flat top, tufts and flowers."""
    dome: list[Pt] = [
        (-2.9, 0.04, 1.0), (-2.3, -0.14), (-1.6, -0.46), (-0.9, -0.72), (0.0, -0.8), (0.9, -0.72),
        (1.6, -0.46), (2.3, -0.14), (2.9, 0.04, 1.0),
    ]  # fmt: skip
    body = spline(dome, tension=0.45)
    pen.shape(body, colour, depth=0.04)
    with clipped(pen, body):
        for k in range(46):
            x, y = -2.5 + 0.111 * k, 0.02 - 0.74 * ((k * 0.618) % 1.0)
            tone = pen.lit(colour, 0.25) if k % 2 else pen.shade(colour, 0.5)
            for lean in (-0.035, 0.0, 0.035):
                pen.segment((x, y), (x + lean, y - 0.07), tone, 0.014)
        for k in range(14):
            x, y = -1.9 + 0.29 * k, -0.06 - 0.5 * ((k * 0.382) % 1.0)
            pen.fill(ellipse(x, y, 0.022, 0.02), (0xFFF6EFE0, 0xFFF2C14E, 0xFFE58FA6)[k % 3])


_DECK, _REACH = -0.5, 1.55
"""Height of the deck of a footbridge and half its length, in adult heights."""


def footbridge(pen: Pen, colour: int, t: float) -> None:
    """A bridge over a brook: water between two banks, an arched beam, a deck, and the far railing behind whoever is on it."""
    bank, dark = 0xFF7C8A5E, pen.shade(colour, 0.55)
    pen.canvas.save()
    pen.canvas.translate(0.0, -0.12)
    water: list[Pt] = [(-1.4, 0.06), (-1.0, -0.10), (0.0, -0.14), (1.0, -0.10), (1.4, 0.06), (0.0, 0.16)]
    pen.fill(spline(water, tension=0.5), 0xFF5C93AE)
    for k, x in enumerate((-0.75, 0.15, 0.62)):
        x += 0.06 * math.sin(0.8 * t + 2.0 * k)
        pen.segment((x, 0.01 + 0.04 * (k % 2)), (x + 0.32, 0.01 + 0.04 * (k % 2)), 0x90D8ECF2, 0.014)
    for s in (-1, 1):
        side: list[Pt] = [(s * 1.75, 0.08), (s * 1.66, -0.32), (s * 1.38, -0.34), (s * 1.24, -0.08), (s * 1.12, 0.10)]
        pen.shape(spline(side, tension=0.4), bank, depth=0.05)
    beam: list[Pt] = [(-1.36, -0.24), (-0.7, -0.41), (0.0, -0.46), (0.7, -0.41), (1.36, -0.24)]
    pen.strip(beam, [0.055, 0.05, 0.045, 0.05, 0.055], dark)
    for x in (-1.05, -0.52, 0.0, 0.52, 1.05):
        pen.segment((x, _DECK), (x, -0.46 + 0.22 * (x / 1.36) ** 2), dark, 0.036)
    wood = pen.shade(colour, 0.25)
    for k in range(-3, 4):
        pen.segment((k * 0.5, _DECK), (k * 0.5, _DECK - 0.42), wood, 0.042)
    pen.segment((-1.54, _DECK - 0.23), (1.54, _DECK - 0.23), wood, 0.03)
    pen.segment((-1.54, _DECK - 0.42), (1.54, _DECK - 0.42), pen.lit(colour, 0.2), 0.048)
    slab(pen, (-_REACH, _DECK - 0.015, _REACH, _DECK + 0.065), 0.012, colour, 0.03)
    for k in range(25):
        x = -_REACH + 0.06 + 2 * (_REACH - 0.06) * k / 24
        pen.segment((x, _DECK - 0.01), (x, _DECK + 0.06), pen.shade(colour, 0.5), 0.010)
    pen.canvas.restore()


def river_bridge(pen: Pen, colour: int, t: float) -> None:
    """A long bridge of planks on piers, from edge to edge of the picture, with the far railing behind whoever is on it."""
    dark, wood, far = pen.shade(colour, 0.55), pen.shade(colour, 0.25), 1.78
    for k in range(-3, 3):
        x = 0.6 * k + 0.3
        for away, tone in ((0.10, pen.shade(colour, 0.75)), (0.0, dark)):
            pen.segment((x + away, _DECK - 0.1), (x + away, -0.04 - 0.06 * (away > 0)), tone, 0.06)
        ripple = 0.03 * math.sin(0.9 * t + 1.7 * k)
        pen.segment((x - 0.13 + ripple, -0.02), (x + 0.15 + ripple, -0.02), 0x70E4F2F4, 0.014)
        pen.segment((x - 0.07 - ripple, 0.012), (x + 0.09 - ripple, 0.012), 0x50E4F2F4, 0.010)
    for k in range(-3, 2):
        x = 0.6 * k + 0.3
        pen.segment((x, -0.50), (x + 0.6, -0.26), pen.shade(colour, 0.7), 0.022)
    for s in (-1, 1):  # what it rests on at both ends
        pen.shape(
            spline([(s * 1.79, 0.0, 1.0), (s * 1.79, -0.47, 1.0), (s * 1.60, -0.47, 1.0), (s * 1.46, 0.0, 1.0)]),
            0xFF8A8578,
            depth=0.04,
        )
        for i in range(5):
            x, y = s * (1.56 + 0.045 * i), -0.06 - 0.09 * i
            pen.segment((x - 0.05, y), (x + 0.05, y), 0xFF6E6A60, 0.012)
        for i in range(7):
            x = s * (1.42 + 0.06 * i)
            pen.segment((x, 0.01), (x + 0.03 * math.sin(2.1 * i), -0.10 - 0.05 * (i % 3)), 0xFF5E8A4E, 0.022)
    for k in range(-4, 5):
        pen.segment((k * 0.42, _DECK - 0.1), (k * 0.42, _DECK - 0.54), wood, 0.042)
    pen.segment((-far, _DECK - 0.33), (far, _DECK - 0.33), wood, 0.03)
    pen.segment((-far, _DECK - 0.54), (far, _DECK - 0.54), pen.lit(colour, 0.2), 0.048)
    slab(pen, (-far, _DECK - 0.135, far, _DECK - 0.05), 0.0, colour, 0.03)
    for k in range(29):
        x = -far + 0.06 + 2 * (far - 0.06) * k / 28
        pen.segment((x, _DECK - 0.13), (x, _DECK - 0.055), pen.shade(colour, 0.5), 0.010)


def skate_ramp(pen: Pen, colour: int, _: float) -> None:
    """A quarter pipe of plywood with a steel edge."""
    side: list[Pt] = [(0.5, 0.0, 1.0), (0.5, -0.62, 1.0), (0.30, -0.62, 1.0), (0.20, -0.34), (-0.02, -0.12), (-0.5, 0.0, 1.0)]
    pen.shape(spline(side, tension=0.4), colour, depth=0.05)
    pen.stroke([(0.30, -0.62), (0.20, -0.34), (-0.02, -0.12), (-0.5, -0.005)], pen.lit(colour, 0.45), 0.035)
    for x in (0.18, 0.34):
        pen.segment((x, -0.02), (x, -0.30), pen.shade(colour, 0.5), 0.012)
    pen.segment((0.27, -0.625), (0.5, -0.625), 0xFFB4BCC8, 0.03)


def checkered_flag(pen: Pen, colour: int, t: float) -> None:
    """The black and white flag of the finish on its pole."""
    pen.shape(rounded(-0.235, -0.98, -0.195, 0.0, 0.012), pen.lit(WOOD, 0.1), depth=0.02)
    columns, rows = 8, 5

    def at(i: float, k: float) -> Pt:
        x = -0.20 + 0.78 * i / columns
        return x, -0.93 + 0.075 * x * math.sin(9.0 * x - t * 3.4) + 0.46 * k / rows

    for i in range(columns):
        for k in range(rows):
            square = poly([at(i, k), at(i + 1, k), at(i + 1, k + 1), at(i, k + 1)], 0.0)
            pen.fill(square, colour if (i + k) % 2 else 0xFF201D28)
    pen.shape(ellipse(-0.215, -0.985, 0.034, 0.034), GOLD, depth=0.015)


def marshmallow_stick(pen: Pen, colour: int, _: float) -> None:
    """A long stick with a marshmallow at its end."""
    pen.segment((-0.10, 0.06), (0.82, -0.34), 0xFF8A6240, 0.022)
    pen.shape(rounded(0.77, -0.405, 0.88, -0.305, 0.03), colour, depth=0.02)
    pen.fill(ellipse(0.85, -0.335, 0.03, 0.02), alpha(0xFFC98A4A, 0.6))


def flashlight(pen: Pen, colour: int, _: float) -> None:
    """A hand torch that points ahead."""
    pen.shape(rounded(-0.42, -0.12, 0.20, 0.12, 0.05), colour, depth=0.05)
    pen.shape(poly([(0.18, -0.13), (0.42, -0.22), (0.42, 0.22), (0.18, 0.13)], 0.05), pen.shade(colour, 0.4), depth=0.05)
    pen.fill(ellipse(0.43, 0.0, 0.06, 0.20), 0xFFFFF3C4)
    pen.fill(rounded(-0.16, -0.15, 0.0, -0.10, 0.02), 0xFFE2574C)


def gold_pile(pen: Pen, colour: int, _: float) -> None:
    """A mound of coins with gems, a cup and a crown in it."""
    mound: list[Pt] = [
        (-0.74, 0.0, 1.0),
        (-0.58, -0.13),
        (-0.30, -0.27),
        (0.0, -0.34),
        (0.32, -0.26),
        (0.58, -0.12),
        (0.74, 0.0, 1.0),
    ]
    path = spline(mound, tension=0.45)
    pen.shape(path, pen.shade(colour, 0.45), depth=0.05)
    with clipped(pen, path):
        for i in range(120):
            x, y = -0.72 + 1.44 * ((i * 0.618034) % 1.0), -0.34 + 0.36 * ((i * i * 0.0731 + 0.11 * i) % 1.0)
            pen.fill(ellipse(x, y, 0.042, 0.022), pen.shade(colour, 0.35))
            pen.fill(ellipse(x, y - 0.008, 0.040, 0.020), colour if i % 3 else pen.lit(colour, 0.35))
    for x, y, tint in ((-0.4, -0.20, 0xFFD8405A), (0.12, -0.30, 0xFF3F7FD0), (0.46, -0.16, 0xFF48A86A), (-0.12, -0.14, 0xFF9A5FC8)):
        pen.shape(
            poly([(x - 0.04, y), (x - 0.02, y - 0.035), (x + 0.02, y - 0.035), (x + 0.04, y), (x, y + 0.045)]), tint, depth=0.012
        )


def little_planet(pen: Pen, colour: int, _: float) -> None:
    """A planet no larger than a house, with grass, craters and a flower."""
    ball = ellipse(0.0, -0.5, 0.5, 0.5)
    pen.shape(ball, colour, depth=0.12)
    with clipped(pen, ball):
        for x, y, r in ((-0.22, -0.36, 0.11), (0.24, -0.55, 0.08), (0.05, -0.22, 0.09), (-0.30, -0.68, 0.06), (0.33, -0.28, 0.05)):
            pen.fill(ellipse(x, y, r, r * 0.8), pen.shade(colour, 0.35))
            pen.fill(ellipse(x + 0.01, y + 0.012, r * 0.8, r * 0.62), pen.shade(colour, 0.2))
        pen.canvas.drawPath(ellipse(0.0, -0.5, 0.49, 0.49), line_paint(alpha(GRASS, 1.0), 0.05))
    for x, high in ((-0.27, 0.10), (-0.24, 0.07), (0.28, 0.08)):
        y = -0.5 - math.sqrt(0.25 - x * x)
        pen.segment((x, y), (1.12 * x, y - high), 0xFF5E8A48, 0.014)
    pen.fill(ellipse(-0.302, -1.03, 0.035, 0.035), 0xFFE0607F)


def flower_arch(pen: Pen, colour: int, t: float) -> None:
    """An arch of leaves and roses for a wedding or a garden path."""
    hoop: list[Pt] = [(-0.46, 0.0), (-0.46, -0.55), (-0.36, -0.86), (0.0, -1.0), (0.36, -0.86), (0.46, -0.55), (0.46, 0.0)]
    pen.stroke(hoop, 0xFFEDE6DA, 0.05)
    places = [(-0.46, -0.08 - 0.1 * k) for k in range(6)] + [(0.46, -0.08 - 0.1 * k) for k in range(6)]
    places += [(0.46 * math.cos(a), -0.58 - 0.42 * math.sin(a)) for a in (math.pi * k / 14 for k in range(15))]
    for i, (x, y) in enumerate(places):
        for k in range(3):
            a = 2.4 * i + 2.1 * k
            pen.shape(
                ellipse(x + 0.055 * math.cos(a), y + 0.05 * math.sin(a), 0.05, 0.034), (GRASS, 0xFF4F8A4A)[(i + k) % 2], depth=0.01
            )
    for i, (x, y) in enumerate(places):
        tint = (colour, 0xFFFDF3EE, pen.lit(colour, 0.5))[i % 3]
        at = (x + 0.03 * math.sin(3.0 * i), y + 0.03 * math.cos(2.0 * i))
        pen.shape(ellipse(*at, 0.046, 0.044), tint, depth=0.014)
        pen.fill(ellipse(at[0], at[1], 0.018, 0.016), pen.shade(tint, 0.3))


SPOTS: dict[str, PropSpec] = {
    "gold_pile": PropSpec(gold_pile, 1.2, "ground", GOLD, (-0.76, -0.38, 0.76, 0.02)),
    "little_planet": PropSpec(little_planet, 1.5, "ground", 0xFFB7A68C, (-0.54, -1.08, 0.54, 0.02)),
    "flower_arch": PropSpec(flower_arch, 1.7, "ground", 0xFFE58FA6, (-0.58, -1.1, 0.58, 0.02)),
    "tree_swing": PropSpec(tree_swing, 1.4, "ground", 0xFF5E9A4E, (-1.08, -1.30, 0.46, 0.02)),
    "open_tent": PropSpec(open_tent, 1.5, "ground", 0xFFE08A3C, (-1.14, -1.02, 1.14, 0.02)),
    "open_doorway": PropSpec(open_doorway, 1.3, "ground", 0xFF4E7A6A, (-0.52, -1.04, 0.66, 0.06)),
    "rainy_windowsill": PropSpec(partial(_weathered, snow=False), 1.17, "ground", 0xFFCDB79A, (-0.58, -1.09, 0.58, 0.02)),
    "snowy_windowsill": PropSpec(partial(_weathered, snow=True), 1.17, "ground", 0xFFCDB79A, (-0.58, -1.09, 0.58, 0.02)),
    "parapet": PropSpec(parapet, 1.2, "ground", 0xFFA8604A, (-0.56, -0.42, 0.56, 0.02)),
    "cliff_edge": PropSpec(cliff_edge, 1.1, "ground", 0xFF8A7F78, (-0.66, -0.48, 0.60, 0.02)),
    "jetty_edge": PropSpec(jetty_edge, 1.1, "ground", 0xFF9A7350, (-0.64, -0.44, 0.54, 0.03)),
    "broad_leaf": PropSpec(broad_leaf, 0.31, "ground", 0xFF5E9A4A, (-1.0, -0.74, 1.0, 0.03)),
    "grassy_hill": PropSpec(grassy_hill, 0.62, "ground", 0xFF6C9C4C, (-2.9, -0.86, 2.9, 0.04)),
    "river_bridge": PropSpec(river_bridge, 1.0, "ground", 0xFFA87B4C, (-1.8, -1.08, 1.8, 0.02)),
    "footbridge": PropSpec(footbridge, 1.0, "ground", 0xFFA87B4C, (-1.8, -1.08, 1.8, 0.02)),
    "skate_ramp": PropSpec(skate_ramp, 1.4, "ground", 0xFFC99A62, (-0.52, -0.66, 0.54, 0.02)),
    "checkered_flag": PropSpec(checkered_flag, 1.3, "ground", 0xFFF6F4F0, (-0.25, -1.02, 0.62, 0.0)),
    "marshmallow_stick": PropSpec(marshmallow_stick, 0.5, "grip", 0xFFFFF4EA, (-0.14, -0.44, 0.92, 0.1)),
    "flashlight": PropSpec(flashlight, 0.17, "grip", 0xFF3E5A8A, (-0.44, -0.24, 0.5, 0.24)),
}
"""Drawings by name."""

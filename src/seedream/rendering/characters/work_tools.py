"""What work needs and no place has: a telescope on legs, an ironing board, dough, small tools. One unit is a head."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.spec import PropSpec, poly, rounded

WOOD, STEEL, DARK, BRASS, CLOTH = 0xFFB9824F, 0xFFC9D2DC, 0xFF34323F, 0xFFE0B04C, 0xFF7FB6C4
CLAY, DOUGH, FLOUR, CHALK, SPARK, FLAME, WATER = 0xFFC77B52, 0xFFF1DEB8, 0xFFFFFAEE, 0xFFFDFDF8, 0xFFFFE9A8, 0xFFFFB347, 0xFF8CC8EE
HU = 1 / 6.6
"""One head, in adult heights: the size of a drawing whose unit is that."""


def _telescope(pen: Pen, colour: int, _: float) -> None:
    """On three legs, its eyepiece at (0, -5.3), pointed at the sky ahead."""
    apex = (1.55, -5.95)
    for x in (0.75, 1.75, 2.75):
        pen.segment(apex, (x, 0.0), pen.shade(WOOD) if x == 1.75 else WOOD, 0.17)
    pen.canvas.save()
    pen.canvas.translate(0.0, -5.3)
    pen.canvas.rotate(-35.0)
    pen.shape(rounded(-0.05, -0.14, 0.5, 0.14, 0.05), DARK, depth=0.06)
    pen.shape(rounded(0.42, -0.24, 1.6, 0.24, 0.06), colour, depth=0.12)
    pen.shape(poly([(1.5, -0.36), (3.4, -0.46), (3.4, 0.46), (1.5, 0.36)]), colour, depth=0.2)
    for left, right, half in ((1.42, 1.62, 0.37), (3.3, 3.75, 0.5)):
        pen.shape(rounded(left, -half, right, half, 0.05), BRASS, depth=0.12)
    pen.shape(rounded(0.85, -0.56, 1.75, -0.36, 0.08), DARK, depth=0.05)
    pen.canvas.restore()
    pen.shape(ellipse(*apex, 0.24, 0.24), DARK, depth=0.06)


def _ironing_board(pen: Pen, colour: int, _: float) -> None:
    for a, b in (((-1.2, 0.0), (1.0, -2.8)), ((1.2, 0.0), (-1.0, -2.8))):
        pen.segment(a, b, STEEL, 0.13)
    for x in (-1.2, 1.2):
        pen.segment((x - 0.3, -0.03), (x + 0.3, -0.03), DARK, 0.12)
    pen.shape(spline([(-1.9, -2.98), (-1.4, -3.12), (1.3, -3.12), (2.3, -2.98), (1.3, -2.76), (-1.4, -2.76)]), colour, depth=0.1)


def _potters_wheel(pen: Pen, colour: int, time_s: float) -> None:
    """A wheel on a stand, and the pot that grows on it."""
    pen.shape(poly([(-1.0, -1.45), (1.0, -1.45), (1.15, 0.0), (-1.15, 0.0)]), WOOD, depth=0.2)
    pen.fill(ellipse(0.0, -0.42, 0.62, 0.16), pen.shade(WOOD))
    pen.segment((0.0, -1.4), (0.0, -1.75), DARK, 0.22)
    pen.shape(rounded(-0.95, -1.88, 0.95, -1.68, 0.1), STEEL, depth=0.06)
    swell = 0.03 * math.sin(5.0 * time_s)
    pot = [(-0.34, -1.86), (-0.66 - swell, -2.3), (-0.52, -2.75), (-0.4, -2.95), (0.4, -2.95), (0.52, -2.75), (0.66 + swell, -2.3)]
    pen.shape(spline([*pot, (0.34, -1.86)]), colour, depth=0.2)
    pen.fill(ellipse(0.0, -2.95, 0.42, 0.1), pen.shade(colour))
    for y in (-2.15, -2.45, -2.7):
        pen.stroke([(-0.45, y), (0.0, y + 0.06), (0.45, y)], alpha(pen.lit(colour), 0.7), 0.04)


def _beam(pen: Pen, colour: int, _: float) -> None:
    """A steel girder from its side."""
    pen.shape(rounded(-1.6, -0.62, 1.6, 0.0, 0.03), pen.shade(colour, 0.6), depth=0.05)
    for top in (-0.68, -0.13):
        pen.shape(rounded(-1.68, top, 1.68, top + 0.15, 0.03), colour, depth=0.05)


def _plank(pen: Pen, colour: int, _: float) -> None:
    """A board with a nail half driven in."""
    pen.segment((-0.1, -0.3), (-0.1, -0.75), STEEL, 0.07)
    pen.segment((-0.22, -0.78), (0.02, -0.78), STEEL, 0.09)
    pen.shape(rounded(-1.4, -0.32, 1.5, 0.0, 0.03), colour, depth=0.08)
    for y in (-0.22, -0.11):
        pen.stroke([(-1.3, y), (-0.3, y + 0.03), (1.4, y - 0.02)], pen.shade(colour, 0.5), 0.03)


def _welding_torch(pen: Pen, colour: int, time_s: float) -> None:
    """A torch whose tip glows, and the sparks that fly from it."""
    pen.stroke([(0.0, 0.35), (0.0, -0.25), (0.2, -0.7)], colour, 0.16)
    pen.segment((0.2, -0.7), (0.3, -0.95), BRASS, 0.1)
    for radius, glow in ((1.0, 0.18), (0.6, 0.3), (0.28, 0.95)):
        pen.fill(ellipse(0.36, -1.08, radius, radius), alpha(0xFFCFE8FF if radius < 0.3 else SPARK, glow))
    for i in range(14):
        way = (time_s * 1.7 + i * 0.37) % 1.0
        angle = -2.6 + 0.37 * i
        at = (0.36 + 2.3 * way * math.cos(angle), -1.08 + 1.8 * way * math.sin(angle) + 1.1 * way * way)
        tail = (at[0] - 0.22 * math.cos(angle), at[1] - 0.22 * math.sin(angle))
        pen.segment(tail, at, alpha(SPARK if i % 2 else FLAME, 1.0 - 0.6 * way), 0.06)


def _morsel(pen: Pen, colour: int, _: float) -> None:
    for x, y in ((-0.1, 0.0), (0.12, -0.02), (0.02, -0.14)):
        pen.shape(ellipse(x, y, 0.13, 0.1), colour, depth=0.03)


def _razor(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.3), (0.0, -0.42), colour, 0.11)
    pen.shape(rounded(-0.24, -0.56, 0.24, -0.40, 0.04), STEEL, depth=0.04)


def _chisel(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.38), (0.0, -0.1), colour, 0.17)
    pen.shape(poly([(-0.08, -0.12), (0.08, -0.12), (0.12, -0.7), (-0.12, -0.7)]), STEEL, depth=0.04)


def _shears(pen: Pen, _: int, time_s: float) -> None:
    opened = 0.16 + 0.1 * math.sin(6.0 * time_s)
    for side in (-1, 1):
        pen.stroke([(side * 0.16, 0.36), (side * 0.2, 0.1), (0.0, -0.12)], DARK, 0.12)
        pen.shape(poly([(0.0, -0.05), (side * 0.12, -0.2), (side * opened, -0.95)]), STEEL, depth=0.04)


def _sickle(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.42), (0.0, -0.15), colour, 0.15)
    outer = [(0.0, -0.18), (-0.28, -0.62), (-0.1, -1.18), (0.5, -1.38), (1.02, -1.12)]
    pen.shape(spline([*outer, (0.5, -1.2), (0.08, -1.0), (-0.06, -0.6), (0.08, -0.2)]), STEEL, depth=0.06)


def _baton(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.1), (0.0, -1.35), colour, 0.06)
    pen.fill(ellipse(0.0, 0.12, 0.09, 0.13), WOOD)


def _chalk(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.05), (0.0, -0.38), colour, 0.12, butt=True)


def _dandelion_clock(pen: Pen, colour: int, time_s: float) -> None:
    """Its seeds leave it ahead and drift away."""
    pen.stroke([(0.0, 1.1), (0.04, 0.4), (0.0, -0.3)], 0xFF7FA65A, 0.07)
    for i in range(26):
        angle = math.tau * i / 26
        if math.cos(angle) < 0.55:
            _seed(pen, (0.0, -0.32), angle, 0.3, colour)
    pen.fill(ellipse(0.0, -0.32, 0.1, 0.1), 0xFFB79A6A)
    for i in range(11):
        way = (time_s * 0.2 + i / 11) % 1.0
        at = (0.5 + 3.6 * way, -0.4 - 1.6 * way + 0.5 * math.sin(4.0 * way + 2.2 * i))
        _seed(pen, at, -0.7 + 0.5 * math.sin(2.0 * i), 0.34, colour)


def _seed(pen: Pen, root: Pt, angle: float, length: float, colour: int) -> None:
    tip = (root[0] + length * math.cos(angle), root[1] + length * math.sin(angle))
    pen.segment(root, tip, alpha(colour, 0.85), 0.025)
    for turn in (-0.7, 0.0, 0.7):
        pen.segment(tip, (tip[0] + 0.13 * math.cos(angle + turn), tip[1] + 0.13 * math.sin(angle + turn)), colour, 0.03)


def _cutting_board(pen: Pen, colour: int, _: float) -> None:
    pen.shape(rounded(-0.95, -0.14, 0.95, 0.0, 0.06), colour, depth=0.05)


def _dough(pen: Pen, colour: int, time_s: float) -> None:
    """A lump on a floured table."""
    press = 0.08 * math.sin(math.tau * time_s / 1.2)
    pen.fill(ellipse(0.0, 0.0, 1.25, 0.09), FLOUR)
    lump = [(-0.8, -0.02), (-0.72, -0.34 + press), (-0.1, -0.46 - press), (0.62, -0.36), (0.82, -0.02)]
    pen.shape(spline(lump), colour, depth=0.12)


def _flat_dough(pen: Pen, colour: int, _: float) -> None:
    pen.fill(ellipse(0.0, 0.0, 1.6, 0.1), FLOUR)
    pen.shape(spline([(-1.2, -0.02), (-1.1, -0.14), (0.0, -0.18), (1.1, -0.14), (1.2, -0.02)]), colour, depth=0.05)


def _juggling_ball(pen: Pen, colour: int, _: float) -> None:
    pen.shape(ellipse(0.0, 0.0, 0.3, 0.3), colour, depth=0.09)
    pen.stroke([(-0.26, 0.06), (0.0, -0.08), (0.26, 0.06)], FLOUR, 0.06)


def _hose_jet(pen: Pen, colour: int, time_s: float) -> None:
    """A brass nozzle with its hose to the ground behind, and a jet of water that rises and falls ahead."""
    pen.stroke([(-0.3, 0.0), (-1.1, 0.9), (-1.5, 2.6), (-2.6, 3.45), (-4.2, 3.5)], colour, 0.26)
    shake = 0.08 * math.sin(math.tau * time_s / 0.3)
    jet = [(0.7, -0.16), (2.4, -1.35 + shake), (4.3, -1.75), (6.2, -1.15 - shake), (7.9, 0.25)]
    under = [(x, y + 0.10 + 0.075 * x) for x, y in jet]
    pen.fill(spline([*jet, *under[::-1]], tension=0.4), alpha(WATER, 0.75))
    pen.stroke(jet, alpha(FLOUR, 0.8), 0.07)
    for i in range(9):
        way = (0.11 * i + 1.7 * time_s) % 1.0
        x, y = 1.5 + 6.6 * way, -1.75 + 6.0 * (way - 0.42) ** 2 + 0.5 * ((i * 7) % 5 - 2) / 2
        pen.fill(ellipse(x, y + 0.2, 0.07 + 0.05 * (i % 3), 0.07 + 0.05 * (i % 3)), alpha(WATER, 0.85))
    pen.shape(rounded(-0.35, -0.2, 0.8, 0.16, 0.08), 0xFFD9A93F, depth=0.06)


_SMALL = (-0.4, -1.0, 0.4, 0.5)
WORK_TOOLS = {
    "telescope": PropSpec(_telescope, HU, "ground", 0xFF4A62B8, (-0.2, -8.1, 3.6, 0.05)),
    "ironing_board": PropSpec(_ironing_board, HU, "ground", CLOTH, (-2.0, -3.2, 2.4, 0.05)),
    "potters_wheel": PropSpec(_potters_wheel, HU, "ground", CLAY, (-1.2, -3.1, 1.2, 0.05)),
    "beam": PropSpec(_beam, HU, "ground", 0xFF8E99A8, (-1.7, -0.75, 1.7, 0.05)),
    "plank": PropSpec(_plank, HU, "ground", 0xFFD3A25E, (-1.5, -0.9, 1.6, 0.05)),
    "cutting_board": PropSpec(_cutting_board, HU, "ground", 0xFFD9AE72, (-1.0, -0.2, 1.0, 0.05)),
    "dough": PropSpec(_dough, HU, "ground", DOUGH, (-1.3, -0.6, 1.3, 0.1)),
    "flat_dough": PropSpec(_flat_dough, HU, "ground", DOUGH, (-1.6, -0.25, 1.6, 0.1)),
    "welding_torch": PropSpec(_welding_torch, HU, "grip", DARK, (-2.2, -2.6, 2.8, 1.2)),
    "morsel": PropSpec(_morsel, HU, "grip", 0xFFC98A4B, (-0.3, -0.3, 0.3, 0.2)),
    "razor": PropSpec(_razor, HU, "grip", 0xFF3E7CB1, _SMALL),
    "chisel": PropSpec(_chisel, HU, "grip", WOOD, _SMALL),
    "shears": PropSpec(_shears, HU, "grip", STEEL, _SMALL),
    "sickle": PropSpec(_sickle, HU, "grip", WOOD, (-0.4, -1.4, 1.1, 0.5)),
    "baton": PropSpec(_baton, HU, "grip", FLOUR, (-0.2, -1.4, 0.2, 0.3)),
    "chalk": PropSpec(_chalk, HU, "grip", CHALK, (-0.1, -0.4, 0.1, 0.1)),
    "blown_dandelion": PropSpec(_dandelion_clock, HU, "grip", FLOUR, (-0.7, -2.8, 4.6, 1.2)),
    "hose_jet": PropSpec(_hose_jet, HU, "grip", 0xFFC8402F, (-4.3, -2.2, 8.4, 3.7)),
    "juggling_ball": PropSpec(_juggling_ball, HU, "grip", 0xFFD8443A, (-0.3, -0.3, 0.3, 0.3)),
}
"""Drawings by name."""

"""Where animals are: a burrow, a hollow tree, a nest of chicks, a broken egg, a mud pool, an open box."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.enclosures import Vessel, whole
from seedream.rendering.props.kit import clipped, curvy, cut, dot, line, turned
from seedream.rendering.props.leafage import crown
from seedream.rendering.props.scenery import TRUNK
from seedream.rendering.props.spec import PropSpec

_PIT, _SOIL, _MUD, _STRAW = 0xFF2B1D16, 0xFF8A6242, 0xFF6B4A34, 0xFF9A6F48
_DOWN, _BEAK, _GAPE = 0xFFF4D45C, 0xFFF09A3A, 0xFFD8434E


def _burrow_back(pen: Pen, colour: int, _: float) -> None:
    """A grassy mound with a hole in it."""
    mound = curvy("-0.78,0.02! -0.66,-0.22 -0.40,-0.46 0,-0.60 0.40,-0.47 0.66,-0.22 0.78,0.02! 0,0.05")
    pen.shape(mound, colour, depth=0.09)
    with clipped(pen, mound):
        for k in range(22):
            x, y = -0.7 + 1.4 * (k * 0.618 % 1), -0.5 + 0.5 * (k * 0.37 % 1)
            line(pen, f"{x - 0.02},{y} {x},{y - 0.05} {x + 0.02},{y}", pen.lit(colour, 0.25), 0.012)
    pen.shape(ellipse(0.0, -0.20, 0.37, 0.30), _SOIL, depth=0.04)
    pen.fill(ellipse(0.0, -0.19, 0.305, 0.25), _PIT)


def _burrow_front(pen: Pen, colour: int, _: float) -> None:
    lip = curvy("-0.38,-0.14! -0.30,-0.06 0,-0.02 0.30,-0.06 0.38,-0.14! 0.44,-0.02 0.46,0.05! 0,0.08 -0.46,0.05! -0.44,-0.02")
    pen.shape(lip, pen.lit(_SOIL, 0.08), depth=0.03)
    for k in range(9):
        dot(pen, -0.36 + 0.09 * k, 0.03 - 0.03 * (k % 3), 0.018, pen.shade(_SOIL, 0.4 if k % 2 else 0.2))


def _hollow_back(pen: Pen, colour: int, t: float) -> None:
    """A broad tree with a hole in its trunk."""
    crown(pen, (0.0, -0.86), (0.50, 0.24), colour, t)
    trunk: list[Pt] = [(-0.34, 0.02, 1.0), (-0.22, -0.08), (-0.19, -0.42), (-0.24, -0.76), (0.24, -0.76), (0.19, -0.42),
                       (0.22, -0.08), (0.34, 0.02, 1.0)]  # fmt: skip
    path = spline(trunk, tension=0.4)
    pen.shape(path, TRUNK, depth=0.06)
    with clipped(pen, path):
        for x, y in ((-0.13, -0.7), (0.1, -0.68), (-0.15, -0.2), (0.12, -0.16), (0.0, -0.1)):
            line(pen, f"{x},{y} {x + 0.015},{y + 0.07} {x - 0.01},{y + 0.14}", pen.shade(TRUNK, 0.6), 0.012)
    pen.shape(ellipse(0.0, -0.46, 0.150, 0.185), pen.lit(TRUNK, 0.16), depth=0.02)
    pen.fill(ellipse(0.0, -0.46, 0.122, 0.158), _PIT)


def _hollow_front(pen: Pen, colour: int, _: float) -> None:
    lip = curvy("-0.135,-0.40! -0.12,-0.35 0,-0.325 0.12,-0.35 0.135,-0.40! 0.15,-0.30 0,-0.265 -0.15,-0.30")
    pen.shape(lip, pen.lit(TRUNK, 0.12), depth=0.015)


def _egg_back(pen: Pen, colour: int, _: float) -> None:
    """The hollow of an egg whose upper half has broken off."""
    pen.fill(ellipse(0.0, -0.52, 0.38, 0.10), pen.shade(colour, 0.9))


def _egg_front(pen: Pen, colour: int, _: float) -> None:
    shell = curvy(
        "-0.40,-0.56! -0.30,-0.44! -0.20,-0.55! -0.08,-0.41! 0.04,-0.54! 0.15,-0.42! 0.26,-0.56! 0.33,-0.46! 0.40,-0.58! "
        "0.41,-0.34 0.30,-0.08 0,0.0 -0.30,-0.08 -0.41,-0.34", 0.4,
    )  # fmt: skip
    pen.shape(shell, colour, depth=0.09)
    for x, y, r in ((-0.2, -0.26, 0.03), (0.12, -0.18, 0.036), (0.22, -0.32, 0.024), (-0.05, -0.12, 0.024), (-0.28, -0.36, 0.02)):
        dot(pen, x, y, r, pen.shade(colour, 0.35))
    line(pen, "-0.08,-0.41! -0.04,-0.33! -0.10,-0.27! -0.05,-0.2!", pen.shade(colour, 0.7), 0.014)
    with turned(pen, 24.0, 0.66, -0.02):
        cap = curvy("-0.26,-0.02! -0.17,-0.10! -0.08,-0.01! 0.03,-0.11! 0.12,-0.01! 0.24,-0.08! 0.2,-0.26 0,-0.36 -0.2,-0.26", 0.4)
        pen.shape(cap, colour, depth=0.06)
    for x, y, a in ((-0.56, -0.01, 12.0), (-0.70, 0.0, -20.0)):
        with turned(pen, a, x, y):
            pen.shape(cut("-0.07,0 -0.03,-0.08 0.06,-0.05 0.05,0.01"), colour, depth=0.015)


def chick_nest(pen: Pen, colour: int, t: float) -> None:
    """A nest on a bough with three chicks that beg with open beaks."""
    bough = curvy("-0.92,-0.06! -0.5,-0.02 0,0.02 0.5,0.0 0.95,-0.10! 0.93,-0.17! 0.5,-0.10 0,-0.10 -0.5,-0.13 -0.92,-0.17!")
    pen.shape(bough, TRUNK, depth=0.03)
    for x, y, a in ((-0.82, -0.16, -40.0), (-0.66, 0.02, 150.0), (0.78, -0.16, 30.0), (0.88, -0.04, 120.0), (0.66, 0.02, 170.0)):
        with turned(pen, a, x, y):
            pen.shape(curvy("0,0! 0.05,-0.07 0,-0.19! -0.05,-0.07"), 0xFF5E9A4E, depth=0.015)
    pen.fill(ellipse(0.0, -0.40, 0.42, 0.10), pen.shade(pen.shade(colour)))
    for k, x in enumerate((-0.22, 0.22, 0.0)):
        _chick(pen, x, -0.44 - 0.05 * (k == 2) - 0.02 * math.sin(5.0 * t + 1.7 * k))
    bowl = curvy("-0.46,-0.42! -0.28,-0.335 0,-0.31 0.28,-0.335 0.46,-0.42! 0.44,-0.24 0.28,-0.08 0,-0.05 -0.28,-0.08 -0.44,-0.24")
    pen.shape(bowl, colour, depth=0.07)
    with clipped(pen, bowl):
        for k in range(30):
            x, y = -0.44 + 0.88 * (k * 0.618 % 1), -0.38 + 0.3 * (k * 0.37 % 1)
            tint = (pen.shade(colour, 0.7), pen.lit(colour, 0.3), pen.shade(colour, 0.35))[k % 3]
            pen.segment((x - 0.10, y - 0.02 + 0.05 * (k % 3)), (x + 0.10, y + 0.03 - 0.03 * (k % 2)), tint, 0.016)


def _chick(pen: Pen, x: float, y: float) -> None:
    """A downy head, its beak open upwards."""
    beak = curvy(f"{x - 0.07},{y - 0.10}! {x - 0.055},{y - 0.27}! {x},{y - 0.17} {x + 0.055},{y - 0.27}! {x + 0.07},{y - 0.10}!")
    pen.fill(beak, _BEAK)
    pen.fill(
        curvy(f"{x - 0.045},{y - 0.11}! {x - 0.035},{y - 0.21}! {x},{y - 0.16} {x + 0.035},{y - 0.21}! {x + 0.045},{y - 0.11}!"),
        _GAPE,
    )
    pen.shape(ellipse(x, y, 0.12, 0.13), _DOWN, depth=0.04)
    for side in (-1, 1):
        dot(pen, x + 0.055 * side, y - 0.03, 0.019, 0xFF2A2024)
        line(pen, f"{x + 0.03 * side},{y - 0.12} {x + 0.05 * side},{y - 0.17}", _DOWN, 0.014)


def mud_pool(pen: Pen, colour: int, t: float) -> None:
    """A pool of wet mud with slow rings, seen from its edge."""
    pool = curvy("-0.98,-0.06 -0.74,-0.16 -0.3,-0.20 0.2,-0.19 0.7,-0.16 0.98,-0.07 0.82,0.0 0.3,0.04 -0.4,0.03 -0.84,0.0")
    pen.shape(pool, colour, depth=0.03)
    with clipped(pen, pool):
        for x, y, w in ((-0.5, -0.11, 0.22), (0.4, -0.12, 0.26), (0.0, -0.03, 0.3), (0.74, -0.06, 0.12)):
            pen.fill(ellipse(x, y, w, 0.022), alpha(pen.lit(colour, 0.35), 0.6))
    for k, (x, y, r) in enumerate(((-0.72, -0.06, 0.05), (0.62, -0.04, 0.04), (-0.14, -0.07, 0.035), (0.2, 0.0, 0.03))):
        rise = 0.008 * math.sin(2.0 * t + k)
        pen.shape(ellipse(x, y - rise, r, 0.6 * r + rise), pen.lit(colour, 0.12), depth=0.012)


def open_box(pen: Pen, colour: int, _: float) -> None:
    """A cardboard box with its flaps open."""
    pen.fill(cut("-0.46,-0.62 0.46,-0.62 0.46,-0.50 -0.46,-0.50"), pen.shade(colour, 0.9))
    pen.shape(cut("-0.46,-0.62 -0.74,-0.52 -0.72,-0.42 -0.46,-0.50"), pen.lit(colour, 0.14), depth=0.02)
    pen.shape(cut("0.46,-0.62 0.74,-0.54 0.72,-0.44 0.46,-0.50"), pen.shade(colour, 0.25), depth=0.02)
    pen.shape(cut("-0.46,-0.52 0.46,-0.52 0.44,0.0 -0.44,0.0"), colour, depth=0.07)
    pen.shape(cut("-0.46,-0.52 0.46,-0.52 0.56,-0.36 -0.56,-0.36"), pen.lit(colour, 0.12), depth=0.02)
    line(pen, "-0.10,-0.18 0.10,-0.18", pen.shade(colour, 0.45), 0.025)


def beaver_dam(pen: Pen, colour: int, t: float) -> None:
    """Sticks and logs heaped across a stream, the water held back behind them."""
    pen.fill(curvy("-0.98,-0.30! -0.5,-0.36 0,-0.37 0.5,-0.36 0.98,-0.30! 0.98,-0.12! -0.98,-0.12!"), 0xFF6FA9C6)
    heap = curvy("-0.86,0.02! -0.66,-0.22 -0.3,-0.38 0.1,-0.42 0.45,-0.34 0.74,-0.18 0.88,0.02! 0,0.05")
    pen.shape(heap, pen.shade(colour, 0.55), depth=0.05)
    with clipped(pen, heap):
        for k in range(46):
            x, y = -0.86 + 1.72 * (k * 0.618 % 1), -0.40 + 0.42 * (k * 0.37 % 1)
            a = math.radians(-38 + 76 * (k * 0.53 % 1))
            dx, dy = 0.17 * math.cos(a), 0.17 * math.sin(a)
            tint = (colour, pen.lit(colour, 0.22), pen.shade(colour, 0.3), 0xFFB98F5E)[k % 4]
            pen.segment((x - dx, y - dy), (x + dx, y + dy), tint, 0.034)
            dot(pen, x + dx, y + dy, 0.019, 0xFFE3C08E)
    for x, y, a in ((-0.5, -0.40, -64.0), (0.18, -0.50, -80.0), (0.56, -0.36, -52.0), (-0.12, -0.46, -100.0)):
        with turned(pen, a, x, y):
            pen.segment((-0.12, 0.0), (0.14, 0.0), colour, 0.03)
            dot(pen, 0.14, 0.0, 0.018, 0xFFE3C08E)
    for k, x in enumerate((-0.72, -0.25, 0.3, 0.7)):
        line(pen, f"{x},0.03 {x + 0.10},{0.045 + 0.006 * math.sin(2 * t + k)} {x + 0.2},0.03", alpha(0xFFE8F4FA, 0.8), 0.016)


def power_line(pen: Pen, colour: int, _: float) -> None:
    """Two poles with wires between them."""
    for x in (-0.9, 0.9):
        pen.shape(cut(f"{x - 0.022},0 {x - 0.016},-1 {x + 0.016},-1 {x + 0.022},0"), TRUNK, depth=0.012)
        pen.shape(cut(f"{x - 0.13},-0.93 {x + 0.13},-0.93 {x + 0.13},-0.90 {x - 0.13},-0.90"), pen.shade(TRUNK, 0.2), depth=0.008)
        for k in (-0.11, 0.0, 0.11):
            dot(pen, x + k, -0.945, 0.014, 0xFFE8E4DA)
    for k, sag in ((-0.11, 0.10), (0.11, 0.075), (0.0, 0.05)):
        line(
            pen,
            f"{-0.9 + k},-0.95 {-0.45 + k},{-0.95 + 0.8 * sag} {k},{-0.95 + sag} {0.45 + k},{-0.95 + 0.8 * sag} {0.9 + k},-0.95",
            colour,
            0.010,
        )


LAIR_VESSELS: dict[str, Vessel] = {
    "earth_hole": Vessel(_burrow_back, (-0.29, -0.52, 0.29, 0.04), _burrow_front, peeks=True),
    "tree_hollow": Vessel(_hollow_back, (-0.12, -0.60, 0.12, -0.30), _hollow_front, peeks=True),
    "cracked_egg": Vessel(_egg_back, (-0.33, -1.12, 0.33, -0.34), _egg_front, peeks=True),
}
"""What shows who peeks out of it."""

LAIRS: dict[str, PropSpec] = {
    "earth_hole": PropSpec(whole(LAIR_VESSELS["earth_hole"]), 0.7, "ground", 0xFF6FA052, (-0.80, -0.63, 0.80, 0.08)),
    "tree_hollow": PropSpec(whole(LAIR_VESSELS["tree_hollow"]), 1.9, "ground", 0xFF4E8F4A, (-0.66, -1.22, 0.66, 0.06)),
    "cracked_egg": PropSpec(whole(LAIR_VESSELS["cracked_egg"]), 0.22, "ground", 0xFFF3E6CE, (-0.80, -1.14, 0.96, 0.04)),
    "chick_nest": PropSpec(chick_nest, 0.42, "ground", _STRAW, (-1.06, -0.84, 1.08, 0.22)),
    "mud_pool": PropSpec(mud_pool, 1.0, "ground", _MUD, (-1.0, -0.21, 1.0, 0.05)),
    "beaver_dam": PropSpec(beaver_dam, 1.1, "ground", 0xFF8A6242, (-1.0, -0.66, 1.0, 0.07)),
    "power_line": PropSpec(power_line, 1.1, "ground", 0xFF2B2733, (-1.04, -1.02, 1.04, 0.02)),
    "open_box": PropSpec(open_box, 0.5, "ground", 0xFFC7925A, (-0.76, -0.64, 0.76, 0.02)),
}
"""Drawings by name."""

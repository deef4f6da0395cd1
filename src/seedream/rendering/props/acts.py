"""What a whole act is at: a crib with a baby asleep, a tightrope, a maze, a blade on the anvil, a branch to hang from."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.festive import firework
from seedream.rendering.props.kit import View, both, curvy, dot, line, orb, slab, soft, star, turned
from seedream.rendering.props.palette import DARK, WHITE
from seedream.rendering.props.scenery import house
from seedream.rendering.props.spec import PropSpec, poly

_WOOD, _SKIN, _HAIR, _HEDGE, _PATH, _BARK = 0xFFC79A63, 0xFFE3A67C, 0xFF5A3B2A, 0xFF4E8A48, 0xFFE4D3A4, 0xFF6B4A35
_LINEN, _STAR = 0xFFF3EEE4, 0xFFF6C945


def occupied_crib(pen: Pen, colour: int, t: float) -> None:
    """A crib with a baby asleep under a cover, seen through its bars, and a mobile of stars above."""
    rail = pen.lit(_WOOD, 0.2)
    for x in (-0.46, 0.46):
        slab(pen, (x - 0.025, -0.52, x + 0.025, 0.0), 0.01, _WOOD, 0.02)
    pen.fill(soft("-0.45,-0.44 0.45,-0.44 0.45,-0.12 -0.45,-0.12", 0.01), pen.shade(_WOOD, 0.75))
    slab(pen, (-0.46, -0.25, 0.46, -0.1), 0.03, _LINEN, 0.02)
    pen.shape(curvy("-0.42,-0.25 -0.41,-0.31 -0.3,-0.34 -0.16,-0.31 -0.15,-0.25"), WHITE, depth=0.02)
    _baby(pen, t)
    cover = spline([(-0.16, -0.22, 1.0), (-0.13, -0.33), (0.02, -0.385), (0.22, -0.36), (0.37, -0.29), (0.42, -0.22, 1.0)])
    pen.shape(cover, colour, depth=0.04)
    for x, y in ((-0.04, -0.31), (0.09, -0.33), (0.22, -0.3), (0.02, -0.26), (0.16, -0.26), (0.3, -0.26)):
        pen.fill(star(x, y, 0.022, 0.01, 0.002), alpha(WHITE, 0.7))
    for k in range(9):
        x = -0.4 + 0.1 * k
        slab(pen, (x - 0.009, -0.19, x + 0.009, -0.06), 0.006, _WOOD)
    slab(pen, (-0.49, -0.215, 0.49, -0.18), 0.012, rail, 0.01)
    slab(pen, (-0.49, -0.07, 0.49, -0.03), 0.012, rail, 0.01)
    _mobile(pen, t)


def _baby(pen: Pen, t: float) -> None:
    """A round head on its side, eyes shut, with a curl, and a fist beside it."""
    breath = 0.003 * math.sin(t * 2.2)
    pen.shape(ellipse(-0.27, -0.35 + breath, 0.083, 0.078), _SKIN, depth=0.03)
    pen.fill(spline([(-0.352, -0.36), (-0.335, -0.42), (-0.27, -0.437), (-0.215, -0.41), (-0.25, -0.405), (-0.31, -0.385)]), _HAIR)
    for x in (-0.292, -0.232):
        line(pen, f"{x - 0.016},{-0.348 + breath} {x},{-0.339 + breath} {x + 0.016},{-0.348 + breath}", _HAIR, 0.008)
    line(pen, f"-0.275,{-0.308 + breath} -0.26,{-0.302 + breath} -0.245,{-0.308 + breath}", 0xFFB4634E, 0.008)
    for x in (-0.315, -0.212):
        dot(pen, x, -0.325 + breath, 0.016, alpha(0xFFE9806E, 0.5))
    orb(pen, -0.16, -0.345, 0.034, _SKIN, depth=0.012)


def _mobile(pen: Pen, t: float) -> None:
    """A post at the head, an arm over the baby, and stars and a moon on strings."""
    line(pen, "-0.46,-0.5 -0.46,-0.84 -0.4,-0.92 -0.14,-0.93", pen.lit(_WOOD, 0.1), 0.026)
    line(pen, "-0.32,-0.885 0.06,-0.885", _WOOD, 0.02)
    line(pen, "-0.14,-0.93 -0.14,-0.885", _WOOD, 0.014)
    for k, (x, low) in enumerate(((-0.3, -0.72), (-0.19, -0.66), (-0.08, -0.73), (0.03, -0.67))):
        sway = 0.01 * math.sin(1.3 * t + k)
        line(pen, f"{x},-0.885 {x + sway},{low}", 0xFF8A8494, 0.006)
        if k == 1:
            moon = "0,-0.05! -0.045,-0.02 -0.045,0.025 0,0.05! -0.016,0.02 -0.016,-0.02"
            with turned(pen, 12, x + sway, low + 0.04):
                pen.shape(curvy(moon), 0xFFF2E3A8, depth=0.01)
        else:
            pen.shape(star(x + sway, low + 0.04, 0.046, 0.021, 0.004), (_STAR, _STAR, 0xFFF0908C, 0xFF8CC8E8)[k], depth=0.01)


def tightrope(pen: Pen, colour: int, _: float) -> None:
    """A rope between two masts with platforms; whoever walks on it is in its middle."""
    for s in (-1, 1):
        line(pen, f"{s * 0.5},0.0 {s * 0.5},-0.45", colour, 0.024)
        line(pen, f"{s * 0.5},-0.44 {s * 0.66},0.0", 0xFF8A8494, 0.006)
        for k in range(9):
            y = -0.04 - 0.045 * k
            line(pen, f"{s * 0.5 - 0.022},{y} {s * 0.5 + 0.022},{y}", pen.lit(colour, 0.4), 0.009)
        slab(pen, (s * 0.5 - 0.06, -0.46, s * 0.5 + 0.06, -0.44), 0.006, pen.lit(colour, 0.25), 0.006)
        pen.fill(poly([(s * 0.5, -0.55), (s * 0.5, -0.50), (s * 0.5 + 0.08, -0.525)], 0.0), 0xFFE7564C)
        line(pen, f"{s * 0.5},-0.46 {s * 0.5},-0.55", colour, 0.01)
    line(pen, "-0.5,-0.452 0,-0.436 0.5,-0.452", 0xFFEFE6D2, 0.012)


_MAZE = (
    "#########.#########",
    "#.....#.....#.....#",
    "#.###.#.###.#.###.#",
    "#.#...#.#.#...#...#",
    "#.#.###.#.#####.#.#",
    "#.#.....#.....#.#.#",
    "#.#######.###.#.#.#",
    "#.......#.#...#.#.#",
    "#######.#.#.###.#.#",
    "#.....#...#.#...#.#",
    "#.###.#####.#.###.#",
    "#.#.........#...#.#",
    "#.#############.#.#",
    "#...............#..",
    "#########.#########",
)
"""A plan seen from above: walls of hedge and the ways between them, with an entrance in front."""


def hedge_maze(pen: Pen, colour: int, _: float) -> None:
    """A maze of clipped hedges seen from above and in front, row by row from the back."""
    rows, columns = len(_MAZE), len(_MAZE[0])
    view = View.standing(0.5, 0.5, 0, 48)
    pen.fill(view.flat((-0.53, -0.53, 0.53, 0.53), 0.0), _PATH)
    wide, deep, tall = 1.0 / columns, 1.0 / rows, 0.075
    for i, row in enumerate(_MAZE):
        z = 0.5 - (rows - i) * deep
        start = 0
        while start < columns:
            if row[start] != "#":
                start += 1
                continue
            end = start
            while end < columns and row[end] == "#":
                end += 1
            box = (-0.5 + start * wide, z, -0.5 + end * wide, z + deep)
            pen.fill(view.front((box[0], 0.0, box[2], tall), box[3]), pen.shade(colour, 0.8))
            pen.fill(view.flat(box, tall), pen.lit(colour, 0.28))
            start = end
    pen.fill(view.flat((-0.06, 0.5, 0.08, 0.62), 0.0), _PATH)


def blade_on_anvil(pen: Pen, colour: int, t: float) -> None:
    """A glowing blade across the anvil, on its block, with sparks."""
    slab(pen, (-0.2, -0.42, 0.2, 0.0), 0.03, 0xFF7A5236, 0.05)
    for y in (-0.36, -0.06):
        slab(pen, (-0.21, y, 0.21, y + 0.04), 0.008, DARK)
    iron = 0xFF565666
    pen.shape(soft("-0.17,-0.42 -0.1,-0.5 0.1,-0.5 0.17,-0.42", 0.01), iron, depth=0.02)
    pen.shape(
        curvy("-0.38,-0.66! -0.2,-0.69! 0.27,-0.69! 0.27,-0.58! 0.15,-0.53 0.09,-0.5! -0.09,-0.5! -0.17,-0.55 -0.28,-0.6", 0.35),
        iron,
        depth=0.03,
    )
    slab(pen, (-0.19, -0.71, 0.28, -0.67), 0.008, pen.lit(iron, 0.35))
    for grow, tone in ((0.05, alpha(0xFFFF9A3C, 0.25)), (0.022, alpha(0xFFFFB65A, 0.45))):
        pen.fill(
            soft(
                f"{-0.5 - grow},{-0.735 - grow} {0.3 + grow},{-0.76 - grow} "
                f"{0.3 + grow},{-0.7 + grow} {-0.46 - grow},{-0.7 + grow}",
                0.02,
            ),
            tone,
        )
    pen.fill(soft("-0.5,-0.725 -0.42,-0.75 0.3,-0.76 0.3,-0.705 -0.42,-0.705", 0.006), colour)
    pen.fill(soft("-0.46,-0.727 0.3,-0.742 0.3,-0.722", 0.003), 0xFFFFE08A)
    slab(pen, (0.3, -0.79, 0.325, -0.675), 0.006, 0xFF8A6A3A)
    slab(pen, (0.325, -0.75, 0.47, -0.715), 0.012, 0xFF5A3B2A)
    orb(pen, 0.485, -0.733, 0.022, 0xFF8A6A3A, depth=0.006)
    for k in range(14):
        angle, far = -2.9 + 0.19 * k, 0.12 + 0.16 * ((k * 7 + int(t * 9)) % 5) / 5
        x, y = -0.02 + far * math.cos(angle), -0.74 + far * math.sin(angle)
        line(pen, f"{x},{y} {x + 0.03 * math.cos(angle)},{y + 0.03 * math.sin(angle)}", 0xFFFFC648, 0.009)


def _branch(pen: Pen) -> None:
    """A trunk at the side, and a branch of it with some leaves."""
    pen.shape(soft("-0.8,-1.3 -0.6,-1.3 -0.57,-0.96 -0.58,-0.5 -0.54,0.0 -0.86,0.0 -0.81,-0.5", 0.02), _BARK, depth=0.05)
    pen.shape(
        curvy("-0.62,-0.98 -0.3,-0.93 0.1,-0.95 0.48,-0.9 0.66,-0.93 0.66,-0.88 0.48,-0.84 0.1,-0.87 -0.3,-0.84 -0.62,-0.85"),
        _BARK,
        depth=0.03,
    )
    for x, y, turn in (
        (-0.48, -0.98, -30),
        (-0.3, -0.82, 150),
        (0.34, -0.96, 14),
        (0.55, -0.83, 165),
        (0.64, -0.92, 70),
        (0.44, -0.97, -8),
    ):
        with turned(pen, turn, x, y):
            pen.shape(curvy("0,0! 0.05,-0.06 0,-0.15! -0.05,-0.06"), _HEDGE, depth=0.01)


def hanging_bat(pen: Pen, colour: int, t: float) -> None:
    """A bat that hangs from a branch by its feet, the wings folded round it, head down."""
    _branch(pen)
    with turned(pen, 1.5 * math.sin(t * 1.1), 0, 0):
        for s in (-1, 1):
            line(pen, f"{s * 0.035},-0.86 {s * 0.045},-0.78", pen.shade(colour, 0.8), 0.022)
        pen.shape(both("0,-0.8 0.1,-0.76 0.135,-0.6 0.1,-0.42 0.03,-0.36 0,-0.35"), pen.lit(colour, 0.18), depth=0.04)
        for s in (-1, 1):
            pen.shape(
                curvy(
                    f"{s * 0.02},-0.82! {s * 0.14},-0.77 {s * 0.19},-0.58 {s * 0.14},-0.42 "
                    f"{s * 0.03},-0.32! {s * 0.05},-0.5 {s * 0.04},-0.68"
                ),
                colour,
                depth=0.04,
            )
            line(pen, f"{s * 0.06},-0.79 {s * 0.12},-0.6 {s * 0.06},-0.38", pen.shade(colour, 0.7), 0.008)
            pen.shape(curvy(f"{s * 0.03},-0.22 {s * 0.12},-0.2 {s * 0.12},-0.08! {s * 0.04},-0.16", 0.4), colour, depth=0.02)
        orb(pen, 0, -0.28, 0.1, pen.lit(colour, 0.1), depth=0.03)
        for s in (-1, 1):
            dot(pen, s * 0.042, -0.265, 0.026, 0xFFF4E9C8)
            dot(pen, s * 0.042, -0.258, 0.013, DARK)
        dot(pen, 0, -0.31, 0.018, pen.shade(colour, 0.8))
        line(pen, "-0.03,-0.335 0,-0.345 0.03,-0.335", DARK, 0.007)


def hanging_sloth(pen: Pen, colour: int, t: float) -> None:
    """A sloth that hangs below a branch by its four long arms and legs, smiling."""
    _branch(pen)
    with turned(pen, 1.2 * math.sin(t * 0.9), 0, 0):
        for x, far in ((-0.24, 0.6), (0.22, 0.6)):
            line(pen, f"{x},-0.95 {x + 0.02},-0.7 {x * 0.7},-0.5", pen.shade(colour, far), 0.09)
        pen.shape(
            curvy("-0.34,-0.5 -0.2,-0.62 0.1,-0.62 0.3,-0.52 0.3,-0.36 0.1,-0.25 -0.18,-0.25 -0.33,-0.36"), colour, depth=0.07
        )
        pen.fill(curvy("-0.2,-0.55 0.1,-0.57 0.24,-0.48 0.1,-0.44 -0.16,-0.44"), pen.lit(colour, 0.3))
        orb(pen, -0.38, -0.44, 0.15, pen.lit(colour, 0.1), depth=0.05)
        pen.fill(ellipse(-0.41, -0.42, 0.115, 0.1), 0xFFF0E2C6)
        for x in (-0.46, -0.36):
            with turned(pen, 18 if x < -0.4 else -18, x, -0.44):
                pen.fill(ellipse(0, 0, 0.04, 0.026), 0xFF6B4A35)
            dot(pen, x, -0.44, 0.015, DARK)
        pen.fill(ellipse(-0.415, -0.405, 0.026, 0.018), DARK)
        line(pen, "-0.46,-0.375 -0.415,-0.355 -0.37,-0.375", DARK, 0.01)
        for x in (-0.14, 0.3):
            line(pen, f"{x},-0.95 {x + 0.03},-0.72 {x * 0.8},-0.5", colour, 0.1)
            for k in (-1, 0, 1):
                line(pen, f"{x + 0.03 * k},-0.93 {x + 0.03 * k - 0.01},-1.0 {x + 0.03 * k + 0.03},-1.0", 0xFFF0E2C6, 0.014)


def pebble(pen: Pen, colour: int, _: float) -> None:
    """A flat pebble."""
    pen.shape(curvy("-0.5,-0.3 -0.3,-0.58 0.2,-0.62 0.5,-0.34 0.3,-0.06 -0.3,-0.04"), colour, depth=0.08)


_TONGUES = ((0.0, 1.0, 0xFFF0622C), (0.04, 0.74, 0xFFFF9A32), (0.08, 0.46, 0xFFFFDD6A))
"""How far inside each of the three colours of a flame is, how high, and the colour."""


def _flame(pen: Pen, x: float, y: float, wide: float, high: float, t: float) -> None:
    """A flame on a place, of three tongues one in the other."""
    for inset, tall, tone in _TONGUES:
        w, h = wide * (1 - 3 * inset), high * tall
        lick = 0.12 * wide * math.sin(t * 6 + 9 * x)
        edge = [(x - w, y, 1.0), (x - 0.9 * w, y - 0.42 * h), (x - 0.42 * w, y - 0.36 * h), (x - 0.2 * w + lick, y - h, 1.0),
                (x + 0.24 * w, y - 0.46 * h), (x + 0.6 * w + lick, y - 0.74 * h, 1.0), 
                (x + 0.95 * w, y - 0.3 * h), (x + w, y, 1.0)]  # fmt: skip
        pen.fill(spline(edge, tension=0.45), alpha(tone, 0.94))


def burning_house(pen: Pen, colour: int, t: float) -> None:
    """A house with flames out of its roof and windows, and dark smoke above."""
    for k, (x, y, r) in enumerate(
        ((0.06, -1.12, 0.13), (0.2, -1.24, 0.16), (-0.1, -1.2, 0.14), (0.34, -1.36, 0.17), (0.06, -1.38, 0.15))
    ):
        dot(pen, x + 0.01 * math.sin(t + k), y, r, alpha(0xFF4A444C, 0.6))
    for x, y, w, h in ((-0.24, -0.7, 0.13, 0.36), (0.06, -0.8, 0.17, 0.46), (0.3, -0.66, 0.12, 0.34)):
        _flame(pen, x, y, w, h, t)
    house(pen, colour, t)
    for x, y, w, h in ((-0.27, -0.3, 0.09, 0.3), (0.27, -0.3, 0.09, 0.3), (-0.12, -0.62, 0.08, 0.24), (0.22, -0.58, 0.09, 0.26)):
        _flame(pen, x, y, w, h, t)


def open_bin(pen: Pen, colour: int, _: float) -> None:
    """A dented bin without its lid, which leans beside it."""
    pen.fill(ellipse(0, -0.9, 0.36, 0.07), pen.shade(colour, 0.5))
    pen.shape(soft("-0.37,-0.9 0.37,-0.9 0.31,0.0 -0.31,0.0", 0.03), colour, depth=0.06)
    for x in (-0.2, -0.07, 0.07, 0.2):
        line(pen, f"{x * 1.1},-0.8 {x},-0.08", pen.shade(colour, 0.75), 0.02)
    slab(pen, (-0.4, -0.93, 0.4, -0.86), 0.03, pen.lit(colour, 0.15), 0.015)
    for s in (-1, 1):
        line(pen, f"{s * 0.37},-0.66 {s * 0.45},-0.64 {s * 0.44},-0.5 {s * 0.35},-0.5", pen.shade(colour, 0.6), 0.03)


def fireworks_display(pen: Pen, colour: int, t: float) -> None:
    """Bursts of several colours all over a sky."""
    bursts = (
        (-0.36, -0.56, 0.66, colour),
        (0.32, -0.64, 0.7, 0xFFE8618C),
        (0.0, -0.26, 0.46, 0xFF6FC8F0),
        (0.7, -0.26, 0.4, 0xFF9BE07A),
    )
    for k, (x, y, size, tint) in enumerate((*bursts, (-0.74, -0.24, 0.4, 0xFFC79BF2))):
        pen.canvas.save()
        pen.canvas.translate(x, y)
        pen.canvas.scale(size, size)
        firework(pen, tint, t + 0.7 * k)
        pen.canvas.restore()


def thrown_caps(pen: Pen, colour: int, t: float) -> None:
    """Square caps with tassels that turn in the air."""
    for k, (x, y, turn) in enumerate(
        ((-0.62, -0.2, -24), (-0.3, -0.46, 14), (0.02, -0.24, -10), (0.34, -0.5, 28), (0.64, -0.22, -16))
    ):
        with turned(pen, turn + 6 * math.sin(2 * t + k), x, y):
            pen.shape(curvy("-0.075,0.0! 0.075,0.0! 0.06,0.075 -0.06,0.075", 0.3), pen.shade(colour, 0.5), depth=0.02)
            pen.shape(soft("-0.16,0.0 0,-0.065 0.16,0.0 0,0.065", 0.006), colour, depth=0.02)
            line(pen, "0,0 0.12,0.01 0.14,0.1", _STAR, 0.01)
            pen.fill(soft("0.125,0.09 0.155,0.09 0.16,0.15 0.12,0.15", 0.004), _STAR)


def robot_vacuum(pen: Pen, colour: int, _: float) -> None:
    """A round robot that vacuums, seen from a little above, with a light in front and a brush at its side."""
    for x in (-0.52, -0.44, -0.36):
        line(pen, f"-0.4,-0.06 {x},0.0", DARK, 0.014)
    pen.fill(ellipse(0, -0.1, 0.5, 0.14), pen.shade(colour, 0.5))
    slab(pen, (-0.5, -0.2, 0.5, -0.1), 0.02, pen.shade(colour, 0.7))
    pen.shape(ellipse(0, -0.2, 0.5, 0.14), colour, depth=0.02)
    pen.fill(ellipse(0, -0.21, 0.4, 0.105), pen.lit(colour, 0.2))
    pen.shape(ellipse(-0.1, -0.24, 0.13, 0.045), pen.shade(colour, 0.6), depth=0.015)
    dot(pen, 0.22, -0.2, 0.03, 0xFF7CE0C8)
    for x in (0.36, 0.42):
        dot(pen, x, -0.13, 0.016, 0xFF7CE0C8)


ACTS: dict[str, PropSpec] = {
    "occupied_crib": PropSpec(occupied_crib, 0.86, "ground", 0xFF8FB8DE, (-0.56, -1.0, 0.56, 0.03)),
    "tightrope": PropSpec(tightrope, 2.3, "ground", 0xFFC98A4E, (-0.72, -0.58, 0.72, 0.02)),
    "hedge_maze": PropSpec(hedge_maze, 2.2, "ground", _HEDGE, (-0.56, -0.92, 0.56, 0.1)),
    "blade_on_anvil": PropSpec(blade_on_anvil, 0.62, "ground", 0xFFFF8A2E, (-0.58, -1.0, 0.53, 0.03)),
    "pebble": PropSpec(pebble, 0.07, "centre", 0xFF9A94A0, (-0.52, -0.66, 0.52, 0.0)),
    "burning_house": PropSpec(burning_house, 2.6, "ground", 0xFFB4553F, (-0.55, -1.56, 0.55, 0.03)),
    "open_bin": PropSpec(open_bin, 0.55, "ground", 0xFF8C96A4, (-0.48, -1.0, 0.48, 0.03)),
    "fireworks_display": PropSpec(fireworks_display, 2.4, "ground", 0xFFF0A83A, (-1.0, -1.06, 1.0, 0.04)),
    "thrown_caps": PropSpec(thrown_caps, 1.6, "ground", 0xFF2E3350, (-0.82, -0.66, 0.84, 0.0)),
    "robot_vacuum": PropSpec(robot_vacuum, 0.36, "ground", 0xFF5A6070, (-0.55, -0.36, 0.52, 0.06)),
    "hanging_bat": PropSpec(hanging_bat, 0.8, "ground", 0xFF4A3F55, (-0.88, -1.32, 0.76, 0.02)),
    "hanging_sloth": PropSpec(hanging_sloth, 0.95, "ground", 0xFF9A8468, (-0.88, -1.32, 0.76, 0.02)),
}

"""Creatures of simple build: those without a skeleton of their own under `rendering.animals`. Seen from the side, facing right.

One unit is the height of the body. Land animals stand on y = 0 and step with the way they have gone;
swimmers and flyers move with time.
"""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.spec import PropSpec

DARK, WHITE = 0xFF241C28, 0xFFF6F1E8


def _eye(pen: Pen, x: float, y: float, r: float) -> None:
    pen.fill(ellipse(x, y, r, r * 1.15), DARK)
    pen.fill(ellipse(x + 0.3 * r, y - 0.4 * r, 0.36 * r, 0.36 * r), WHITE)


def _leg(pen: Pen, hip: Pt, length: float, swing: float, width: float, colour: int) -> None:
    """A leg that swings about its hip; the foot leaves the ground on the way forward."""
    lift = 0.10 * length * max(0.0, math.cos(swing))
    foot = (hip[0] + 0.26 * length * math.sin(swing), hip[1] + length - lift)
    pen.strip([hip, ((hip[0] + foot[0]) / 2 + 0.02, (hip[1] + foot[1]) / 2), foot], [width, width * 0.86, width * 0.8], colour)


def _legs(pen: Pen, xs: tuple[float, float], top: float, width: float, colour: int, way: float, *, far: bool) -> None:
    """The two legs of one side, far ones darker and in the opposite phase."""
    tint = pen.shade(colour, 0.75) if far else colour
    for i, x in enumerate(xs):
        phase = way * 5.0 + i * math.pi * 0.9 + (math.pi if far else 0.0)
        _leg(pen, (x + (0.06 if far else 0.0), top), -top, phase, width, tint)


def penguin(pen: Pen, colour: int, way: float) -> None:
    """A penguin that waddles."""
    sway = 5.0 * math.sin(way * 9.0)
    for side, tint in ((-1, 0xFFD98A2B), (1, 0xFFF2A53A)):
        pen.fill(ellipse(0.06 * side + 0.05, -0.03 - 0.03 * max(0.0, side * math.sin(way * 9.0)), 0.13, 0.04), tint)
    pen.canvas.save()
    pen.canvas.rotate(sway)
    pen.shape(
        spline([(-0.24, -0.10), (-0.29, -0.42), (-0.17, -0.74), (0.02, -0.82), (0.20, -0.62), (0.26, -0.34), (0.18, -0.05)]), colour
    )
    pen.fill(spline([(-0.02, -0.06), (-0.02, -0.40), (0.10, -0.66), (0.20, -0.56), (0.25, -0.32), (0.18, -0.06)]), WHITE)
    pen.shape(ellipse(0.07, -0.86, 0.165, 0.15), colour, depth=0.05)
    pen.fill(spline([(0.06, -0.80), (0.10, -0.92), (0.20, -0.88), (0.20, -0.78), (0.12, -0.74)]), WHITE)
    pen.fill(ellipse(0.03, -0.72, 0.07, 0.045), 0xFFF2B84A)
    pen.fill(spline([(0.20, -0.89), (0.34, -0.85), (0.20, -0.83)], tension=0.2), 0xFFF2A53A)
    _eye(pen, 0.13, -0.885, 0.026)
    flap = 0.05 * math.sin(way * 9.0)
    pen.shape(
        spline([(-0.10, -0.66), (-0.20 - flap, -0.40), (-0.17 - flap, -0.22), (-0.04, -0.42), (0.0, -0.60)]), pen.lit(colour, 0.10)
    )
    pen.canvas.restore()


def elephant(pen: Pen, colour: int, way: float) -> None:
    """An elephant with a swinging trunk."""
    _legs(pen, (-0.40, 0.24), -0.50, 0.115, colour, way * 0.7, far=True)
    pen.stroke([(-0.60, -0.72), (-0.69, -0.55), (-0.68, -0.38)], pen.shade(colour), 0.028)
    pen.fill(ellipse(-0.68, -0.35, 0.028, 0.05), DARK)
    body = [
        (-0.62, -0.62),
        (-0.54, -0.88),
        (-0.20, -0.98),
        (0.22, -0.95),
        (0.42, -0.72),
        (0.34, -0.42),
        (-0.10, -0.36),
        (-0.52, -0.40),
    ]
    pen.shape(spline(body), colour)
    _legs(pen, (-0.44, 0.20), -0.50, 0.125, colour, way * 0.7, far=False)
    swing = 0.05 * math.sin(way * 3.5)
    pen.shape(
        spline([(0.28, -0.96), (0.46, -1.04), (0.66, -0.94), (0.70, -0.72), (0.58, -0.56), (0.36, -0.62)]), colour, depth=0.08
    )
    trunk: list[Pt] = [(0.64, -0.76), (0.78, -0.56), (0.80 + swing, -0.32), (0.84 + 2 * swing, -0.14), (0.94 + 2 * swing, -0.12)]
    pen.strip(trunk, [0.10, 0.08, 0.062, 0.045, 0.036], colour)
    pen.fill(spline([(0.62, -0.60), (0.74, -0.46), (0.88, -0.48), (0.74, -0.54)], tension=0.4), WHITE)
    ear = [(0.30, -0.96), (0.12, -0.92), (0.06, -0.70), (0.20, -0.50), (0.36, -0.58), (0.42, -0.80)]
    pen.shape(spline(ear), pen.lit(colour, 0.12), depth=0.05)
    pen.fill(spline([(0.28, -0.88), (0.16, -0.84), (0.13, -0.70), (0.22, -0.58), (0.33, -0.66)]), alpha(0xFFD79A94, 0.45))
    _eye(pen, 0.56, -0.82, 0.024)


def _grazer(pen: Pen, colour: int, way: float, *, belly: float = 0.34) -> None:
    """The barrel and near side of a heavy four-legged body, head at the right."""
    body = [
        (-0.62, -0.66),
        (-0.52, -0.90),
        (-0.10, -0.92),
        (0.34, -0.92),
        (0.50, -0.74),
        (0.42, -0.44),
        (-0.06, -belly),
        (-0.52, -0.42),
    ]
    pen.shape(spline(body), colour)


def cow(pen: Pen, colour: int, way: float) -> None:
    """A cow with patches."""
    _legs(pen, (-0.46, 0.30), -0.48, 0.068, colour, way, far=True)
    pen.stroke([(-0.60, -0.82), (-0.70, -0.62), (-0.68, -0.40)], pen.shade(colour), 0.03)
    pen.fill(ellipse(-0.68, -0.36, 0.035, 0.06), DARK)
    _grazer(pen, colour, way)
    for x, y, rx, ry in ((-0.34, -0.74, 0.17, 0.12), (0.14, -0.62, 0.15, 0.11), (0.02, -0.86, 0.12, 0.05)):
        pen.fill(ellipse(x, y, rx, ry), 0xFF6B4632)
    pen.fill(ellipse(-0.26, -0.37, 0.09, 0.06), 0xFFE9B3A6)
    _legs(pen, (-0.50, 0.34), -0.48, 0.074, colour, way, far=False)
    nod = 0.02 * math.sin(way * 5.0)
    for y in (-1.13, -1.11):
        pen.stroke([(0.54, -1.05), (0.55, y), (0.60, y - 0.03)], 0xFFE8DCC0, 0.03)
    pen.shape(
        spline(
            [(0.34, -0.86), (0.52, -1.08), (0.68, -1.04), (0.84, -0.84 + nod), (0.80, -0.74 + nod), (0.62, -0.74), (0.46, -0.62)]
        ),
        colour,
        depth=0.06,
    )
    pen.fill(ellipse(0.80, -0.80 + nod, 0.075, 0.075), 0xFFE9B3A6)
    pen.fill(ellipse(0.83, -0.82 + nod, 0.014, 0.018), DARK)
    pen.shape(spline([(0.50, -1.02), (0.34, -1.04), (0.30, -0.96), (0.46, -0.94)]), 0xFF6B4632, depth=0.03)
    _eye(pen, 0.64, -0.95, 0.026)


def sheep(pen: Pen, colour: int, way: float) -> None:
    """A sheep in its wool."""
    face = 0xFF4A4048
    _legs(pen, (-0.30, 0.22), -0.42, 0.05, face, way, far=True)
    _legs(pen, (-0.34, 0.26), -0.42, 0.054, face, way, far=False)
    lumps = [
        (-0.46, -0.60, 0.19),
        (-0.30, -0.78, 0.20),
        (-0.04, -0.84, 0.20),
        (0.20, -0.78, 0.19),
        (0.36, -0.60, 0.18),
        (0.22, -0.46, 0.18),
        (-0.06, -0.42, 0.19),
        (-0.34, -0.45, 0.18),
    ]
    for x, y, r in lumps:
        pen.shape(ellipse(x, y, r, r), colour, depth=0.04)
    pen.fill(ellipse(-0.04, -0.62, 0.42, 0.24), colour)
    pen.shape(spline([(0.34, -0.86), (0.52, -0.90), (0.66, -0.72), (0.60, -0.62), (0.44, -0.64)]), face, depth=0.04)
    pen.fill(spline([(0.40, -0.84), (0.26, -0.80), (0.28, -0.73), (0.42, -0.76)]), pen.lit(face, 0.12))
    pen.shape(ellipse(0.42, -0.90, 0.11, 0.085), colour, depth=0.03)
    _eye(pen, 0.54, -0.79, 0.024)


def pig(pen: Pen, colour: int, way: float) -> None:
    """A pig with a curly tail."""
    _legs(pen, (-0.36, 0.26), -0.36, 0.075, colour, way, far=True)
    pen.stroke([(-0.58, -0.60), (-0.68, -0.66), (-0.66, -0.74), (-0.60, -0.69), (-0.70, -0.60)], colour, 0.032)
    pen.shape(
        spline(
            [
                (-0.58, -0.56),
                (-0.42, -0.82),
                (0.06, -0.86),
                (0.42, -0.76),
                (0.52, -0.52),
                (0.34, -0.28),
                (-0.20, -0.24),
                (-0.52, -0.34),
            ]
        ),
        colour,
    )
    _legs(pen, (-0.40, 0.30), -0.36, 0.08, colour, way, far=False)
    pen.shape(ellipse(0.50, -0.62, 0.23, 0.21), colour, depth=0.05)
    pen.shape(spline([(0.40, -0.80), (0.38, -0.96), (0.56, -0.84), (0.52, -0.76)]), pen.shade(colour, 0.35), depth=0.03)
    pen.fill(ellipse(0.72, -0.58, 0.07, 0.09), pen.shade(colour, 0.45))
    for dy in (-0.03, 0.03):
        pen.fill(ellipse(0.735, -0.58 + dy, 0.013, 0.016), DARK)
    _eye(pen, 0.56, -0.70, 0.026)


def bear(pen: Pen, colour: int, way: float) -> None:
    """A bear on all fours."""
    _legs(pen, (-0.40, 0.28), -0.42, 0.115, colour, way * 0.8, far=True)
    body = [
        (-0.62, -0.58),
        (-0.50, -0.84),
        (-0.10, -0.88),
        (0.22, -0.98),
        (0.46, -0.84),
        (0.44, -0.46),
        (0.0, -0.30),
        (-0.50, -0.32),
    ]
    pen.shape(spline(body), colour)
    _legs(pen, (-0.44, 0.32), -0.42, 0.125, colour, way * 0.8, far=False)
    for x, tint in ((0.56, 0.4), (0.44, 0.0)):
        pen.shape(ellipse(x, -1.00, 0.07, 0.07), pen.shade(colour, tint), depth=0.02)
    pen.shape(ellipse(0.56, -0.84, 0.21, 0.19), colour, depth=0.05)
    pen.shape(
        spline([(0.60, -0.90), (0.80, -0.84), (0.82, -0.74), (0.64, -0.68), (0.54, -0.76)]), pen.lit(colour, 0.28), depth=0.04
    )
    pen.fill(ellipse(0.81, -0.82, 0.04, 0.032), DARK)
    _eye(pen, 0.62, -0.92, 0.023)


def panda(pen: Pen, colour: int, way: float) -> None:
    """A panda: a bear in black and white."""
    black = 0xFF2B2830
    _legs(pen, (-0.40, 0.28), -0.42, 0.115, black, way * 0.8, far=True)
    pen.shape(
        spline(
            [
                (-0.62, -0.58),
                (-0.50, -0.84),
                (-0.10, -0.90),
                (0.22, -0.94),
                (0.46, -0.80),
                (0.44, -0.46),
                (0.0, -0.30),
                (-0.50, -0.32),
            ]
        ),
        colour,
    )
    pen.fill(spline([(0.12, -0.93), (0.34, -0.92), (0.46, -0.70), (0.44, -0.44), (0.26, -0.38), (0.16, -0.60)]), black)
    _legs(pen, (-0.44, 0.32), -0.42, 0.125, black, way * 0.8, far=False)
    for x in (0.44, 0.66):
        pen.fill(ellipse(x, -1.02, 0.08, 0.08), black)
    pen.shape(ellipse(0.57, -0.84, 0.23, 0.20), colour, depth=0.05)
    for x in (0.52, 0.70):
        pen.fill(ellipse(x, -0.86, 0.05, 0.065), black)
        pen.fill(ellipse(x + 0.01, -0.875, 0.016, 0.018), WHITE)
    pen.fill(ellipse(0.65, -0.76, 0.035, 0.026), black)


def rabbit(pen: Pen, colour: int, way: float) -> None:
    """A rabbit that hops with the way it goes."""
    hop = 0.16 * abs(math.sin(way * 4.0))
    pen.canvas.save()
    pen.canvas.translate(0.0, -hop)
    pen.shape(ellipse(-0.46, -0.28, 0.10, 0.10), WHITE, depth=0.03)
    for dx, tint in ((0.05, 0.6), (0.0, 0.0)):
        ear = [(0.18 + dx, -0.66), (0.06 + dx, -0.92), (0.08 + dx, -1.06), (0.18 + dx, -1.00), (0.28 + dx, -0.70)]
        pen.shape(spline(ear), pen.shade(colour, tint), depth=0.03)
    pen.fill(spline([(0.18, -0.70), (0.10, -0.92), (0.14, -0.98), (0.23, -0.72)]), alpha(0xFFE6A6A0, 0.8))
    pen.shape(
        spline([(-0.44, -0.20), (-0.40, -0.46), (-0.10, -0.58), (0.16, -0.48), (0.22, -0.22), (0.10, -0.04), (-0.32, -0.03)]),
        colour,
    )
    pen.shape(ellipse(-0.20, -0.16, 0.21, 0.15), colour, depth=0.04)
    pen.shape(
        spline([(-0.34, -0.05), (-0.06, -0.08), (0.06, -0.02), (-0.10, 0.0), (-0.32, 0.0)]), pen.lit(colour, 0.15), depth=0.02
    )
    pen.strip([(0.14, -0.26), (0.20, -0.10), (0.25, -0.02)], [0.07, 0.05, 0.045], colour)
    pen.shape(ellipse(0.27, -0.56, 0.20, 0.17), colour, depth=0.04)
    pen.fill(ellipse(0.36, -0.50, 0.09, 0.07), pen.lit(colour, 0.4))
    pen.fill(ellipse(0.45, -0.55, 0.022, 0.017), 0xFFD98A8A)
    _eye(pen, 0.30, -0.61, 0.033)
    pen.canvas.restore()


def turtle(pen: Pen, colour: int, t: float) -> None:
    """A turtle that rows with its flippers."""
    beat = math.sin(t * 2.2)
    skin = pen.lit(colour, 0.25)
    pen.shape(
        spline([(0.20, -0.24), (0.36, 0.02 + 0.16 * beat), (0.20, 0.22 + 0.20 * beat), (0.06, -0.10)]),
        pen.shade(skin, 0.5),
        depth=0.03,
    )
    pen.shape(
        spline([(-0.42, -0.24), (-0.66, -0.12 - 0.06 * beat), (-0.58, -0.02), (-0.36, -0.12)]), pen.shade(skin, 0.4), depth=0.03
    )
    pen.shape(spline([(0.38, -0.34), (0.58, -0.50), (0.74, -0.44), (0.72, -0.30), (0.54, -0.24)]), skin, depth=0.03)
    pen.shape(
        spline([(-0.56, -0.22), (-0.40, -0.50), (-0.02, -0.62), (0.32, -0.50), (0.48, -0.26), (0.20, -0.14), (-0.36, -0.14)]),
        colour,
        depth=0.08,
    )
    for x, y, r in ((-0.28, -0.40, 0.11), (0.0, -0.46, 0.13), (0.25, -0.38, 0.10), (-0.12, -0.26, 0.08), (0.14, -0.25, 0.08)):
        pen.fill(ellipse(x, y, r, r * 0.8), alpha(pen.lit(colour, 0.4), 0.75))
    pen.fill(spline([(-0.52, -0.20), (0.46, -0.24), (0.20, -0.10), (-0.34, -0.10)]), 0xFFE8D8A8)
    pen.shape(spline([(0.30, -0.22), (0.22, 0.10 + 0.22 * beat), (0.02, 0.24 + 0.26 * beat), (0.10, -0.14)]), skin, depth=0.04)
    _eye(pen, 0.63, -0.42, 0.028)


def butterfly(pen: Pen, colour: int, t: float) -> None:
    """A butterfly whose wings open and close."""
    open_ = 0.35 + 0.65 * abs(math.sin(t * 7.0))
    for side, tint in ((-1, pen.shade(colour, 0.35)), (1, colour)):
        k = side * open_
        pen.shape(
            spline([(0.0, -0.05), (0.16 * k, -0.46), (0.46 * k, -0.44), (0.42 * k, -0.10), (0.10 * k, 0.02)]), tint, depth=0.03
        )
        pen.shape(spline([(0.0, 0.0), (0.32 * k, 0.06), (0.34 * k, 0.32), (0.12 * k, 0.34)]), pen.lit(tint, 0.2), depth=0.03)
        pen.fill(ellipse(0.30 * k, -0.32, 0.05 * open_, 0.06), alpha(WHITE, 0.8))
    pen.strip([(0.0, -0.20), (0.0, 0.05), (0.0, 0.26)], [0.03, 0.038, 0.018], DARK)
    for side in (-1, 1):
        pen.stroke([(0.0, -0.20), (0.05 * side, -0.32), (0.10 * side, -0.38)], DARK, 0.012)


def jellyfish(pen: Pen, colour: int, t: float) -> None:
    """A jellyfish that pulses."""
    pulse = math.sin(t * 2.0)
    w = 0.40 + 0.05 * pulse
    for i in range(7):
        x = (i - 3) * 0.10
        line: list[Pt] = [(x + 0.05 * math.sin(t * 1.8 - k * 0.9 + i), -0.30 + 0.14 * k) for k in range(7 - abs(i - 3) % 3)]
        pen.stroke(line, alpha(pen.lit(colour, 0.4), 0.6), 0.022)
    bell = [
        (-w, -0.30),
        (-w * 0.86, -0.62 - 0.04 * pulse),
        (0.0, -0.80 - 0.05 * pulse),
        (w * 0.86, -0.62 - 0.04 * pulse),
        (w, -0.30),
        (0.0, -0.24),
    ]
    pen.fill(spline(bell), alpha(colour, 0.78))
    pen.fill(ellipse(0.0, -0.50, w * 0.62, 0.17), alpha(pen.lit(colour, 0.5), 0.5))
    pen.fill(ellipse(-0.12, -0.62, 0.10, 0.05), alpha(WHITE, 0.55))


CREATURES: dict[str, PropSpec] = {
    "penguin": PropSpec(penguin, 0.44, "ground", 0xFF2C3244, (-0.34, -1.04, 0.44, 0.04)),
    "elephant": PropSpec(elephant, 1.45, "ground", 0xFF8C8C9C, (-0.74, -1.06, 1.11, 0.13)),
    "cow": PropSpec(cow, 0.80, "ground", 0xFFF1E8DC, (-0.74, -1.21, 0.91, 0.09)),
    "sheep": PropSpec(sheep, 0.52, "ground", 0xFFF3ECDD, (-0.69, -1.06, 0.69, 0.07)),
    "pig": PropSpec(pig, 0.50, "ground", 0xFFEBA9A4, (-0.74, -0.99, 0.82, 0.1)),
    "bear": PropSpec(bear, 0.80, "ground", 0xFF7A4E34, (-0.67, -1.09, 0.88, 0.13)),
    "polar_bear": PropSpec(bear, 0.85, "ground", 0xFFF0EDE4, (-0.67, -1.09, 0.88, 0.13)),
    "panda": PropSpec(panda, 0.75, "ground", 0xFFF3EFE6, (-0.67, -1.14, 0.84, 0.13)),
    "rabbit": PropSpec(rabbit, 0.26, "ground", 0xFFB79274, (-0.59, -1.26, 0.5, 0.05)),
    "turtle": PropSpec(turtle, 0.55, "centre", 0xFF4E8A5E, (-0.69, -0.64, 0.78, 0.55)),
    "butterfly": PropSpec(butterfly, 0.16, "centre", 0xFFE8803A, (-0.51, -0.53, 0.51, 0.39)),
    "jellyfish": PropSpec(jellyfish, 0.55, "centre", 0xFFD98AC8, (-0.51, -0.87, 0.51, 0.59)),
}
"""Every creature by name."""

"""Beings that are no people: a ghost in its sheet, and monsters, three of them that are not alike."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.spec import PropSpec, poly

DARK, WHITE, BLUSH, HORN, MOUTH, TONGUE = 0xFF2B2638, 0xFFFDFBF4, 0xFFF2A0A8, 0xFFF3E3B8, 0xFF5A2338, 0xFFE8738A


def _eye(pen: Pen, x: float, y: float, size: float, look: float = 0.12) -> None:
    """A large round eye that looks ahead."""
    pen.shape(ellipse(x, y, size, size), WHITE, depth=0.02)
    pen.fill(ellipse(x + look * size, y + 0.06 * size, 0.52 * size, 0.55 * size), DARK)
    pen.fill(ellipse(x + look * size + 0.18 * size, y - 0.16 * size, 0.17 * size, 0.17 * size), WHITE)


def _grin(pen: Pen, x: float, y: float, half: float, *, teeth: int = 2) -> None:
    """An open smile with a few teeth and a tongue."""
    smile: list[Pt] = [
        (x - half, y, 1.0),
        (x, y + 0.16 * half),
        (x + half, y, 1.0),
        (x + 0.55 * half, y + 0.74 * half),
        (x, y + 0.9 * half),
        (x - 0.55 * half, y + 0.74 * half),
    ]
    path = spline(smile, tension=0.4)
    pen.fill(path, MOUTH)
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    pen.fill(ellipse(x, y + 0.92 * half, 0.5 * half, 0.36 * half), TONGUE)
    pen.canvas.restore()
    for k in range(teeth):
        at = x + (k - (teeth - 1) / 2) * 0.62 * half
        pen.fill(poly([(at - 0.13 * half, y + 0.09 * half), (at + 0.13 * half, y + 0.09 * half), (at, y + 0.42 * half)]), WHITE)


def _arm(pen: Pen, root: Pt, elbow: Pt, hand: Pt, colour: int, width: float) -> None:
    pen.stroke([root, elbow, hand], colour, width)
    pen.shape(ellipse(hand[0], hand[1], 0.62 * width, 0.62 * width), colour, depth=0.02)


def _claws(pen: Pen, x: float, colour: int, size: float) -> None:
    """A flat foot with three claws."""
    pen.shape(ellipse(x, -0.045, size, 0.055), pen.shade(colour, 0.35), depth=0.02)
    for k in (-0.55, 0.0, 0.55):
        pen.fill(ellipse(x + k * size, -0.018, 0.2 * size, 0.026), HORN)


def ghost(pen: Pen, colour: int, t: float) -> None:
    """A white sheet that floats, arms half raised, with a friendly face and a hem in waves."""
    sway = 0.02 * math.sin(1.7 * t)
    for side in (-1, 1):
        sleeve: list[Pt] = [
            (side * 0.20, -0.66),
            (side * 0.40, -0.68),
            (side * 0.50, -0.76 + side * sway),
            (side * 0.545, -0.68 + side * sway),
            (side * 0.46, -0.55),
            (side * 0.24, -0.46),
        ]
        pen.shape(spline(sleeve, tension=0.5), colour, depth=0.03)
    hem: list[Pt] = []
    for k in range(9):
        x = 0.40 - 0.80 * k / 8
        hem.append((x + sway, (-0.02 if k % 2 else -0.11) + 0.015 * math.sin(2 * t + k)))
    body: list[Pt] = [
        (-0.30, -0.55),
        (-0.275, -0.84),
        (-0.14, -1.0),
        (0.0, -1.03),
        (0.14, -1.0),
        (0.275, -0.84),
        (0.30, -0.55),
        (0.37, -0.25),
    ]
    path = spline([*body, *hem, (-0.37 + 0.0, -0.25)], tension=0.5)
    pen.shape(path, colour, depth=0.10)
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    for x in (-0.2, 0.02, 0.22):
        pen.stroke([(x * 0.8, -0.42), (x + sway, -0.2), (x * 1.15 + sway, -0.04)], pen.shade(colour, 0.55), 0.016)
    pen.canvas.restore()
    for side in (-1, 1):
        pen.fill(ellipse(0.03 + side * 0.105, -0.78, 0.046, 0.066), DARK)
        pen.fill(ellipse(0.045 + side * 0.105, -0.80, 0.016, 0.02), WHITE)
        pen.fill(ellipse(0.03 + side * 0.185, -0.685, 0.04, 0.024), alpha(BLUSH, 0.75))
    pen.fill(ellipse(0.03, -0.655, 0.048, 0.058), DARK)
    pen.fill(ellipse(0.03, -0.63, 0.03, 0.026), TONGUE)


def monster(pen: Pen, colour: int, t: float) -> None:
    """A shaggy round one with two horns and two large eyes, a hand up."""
    wave = 0.05 * math.sin(3.0 * t)
    for x in (-0.17, 0.17):
        _claws(pen, x, colour, 0.135)
    for side in (-1, 1):
        pen.shape(poly([(side * 0.15, -0.84), (side * 0.27, -1.05), (side * 0.29, -0.78)]), HORN, depth=0.02)
    _arm(pen, (-0.34, -0.46), (-0.48, -0.38), (-0.46, -0.22), pen.shade(colour, 0.25), 0.10)
    _arm(pen, (0.34, -0.52), (0.52, -0.58), (0.56 + wave, -0.80), colour, 0.10)
    fur: list[Pt] = []
    for k in range(44):
        a, r = k * math.tau / 44, 1.0 if k % 2 else 1.075
        fur.append((0.39 * r * math.cos(a), -0.48 + 0.43 * r * math.sin(a), 1.0 if not k % 2 else 0.0))
    pen.shape(spline(fur, tension=0.2), colour, depth=0.10)
    pen.fill(ellipse(0.02, -0.28, 0.20, 0.16), pen.lit(colour, 0.35))
    for x in (-0.11, 0.14):
        _eye(pen, x, -0.62, 0.108)
    _grin(pen, 0.02, -0.46, 0.145)


def tall_monster(pen: Pen, colour: int, t: float) -> None:
    """A tall smooth one with one eye, spots and two feelers."""
    nod = 0.02 * math.sin(2.0 * t)
    for x in (-0.12, 0.13):
        _claws(pen, x, colour, 0.11)
    for side in (-1, 1):
        tip = (side * 0.17 + nod, -1.2)
        pen.stroke([(side * 0.07, -1.0), (side * 0.13, -1.1), tip], pen.shade(colour, 0.2), 0.03)
        pen.shape(ellipse(tip[0], tip[1], 0.045, 0.045), 0xFFF6C44A, depth=0.015)
    _arm(pen, (-0.23, -0.60), (-0.40, -0.64), (-0.42, -0.84 + nod), pen.shade(colour, 0.25), 0.075)
    _arm(pen, (0.24, -0.58), (0.40, -0.46), (0.34, -0.30), colour, 0.075)
    body: list[Pt] = [
        (0.0, -1.06),
        (0.20, -0.98),
        (0.26, -0.72),
        (0.25, -0.35),
        (0.22, -0.08),
        (0.0, -0.04),
        (-0.22, -0.08),
        (-0.25, -0.35),
        (-0.26, -0.72),
        (-0.20, -0.98),
    ]
    pen.shape(spline(body, tension=0.5), colour, depth=0.09)
    for x, y, r in ((-0.14, -0.34, 0.05), (0.13, -0.26, 0.04), (-0.04, -0.20, 0.032), (0.17, -0.42, 0.03), (-0.18, -0.50, 0.026)):
        pen.fill(ellipse(x, y, r, r), pen.shade(colour, 0.4))
    _eye(pen, 0.01, -0.80, 0.145)
    _grin(pen, 0.02, -0.57, 0.125, teeth=1)


def three_eyed_monster(pen: Pen, colour: int, t: float) -> None:
    """A broad one with three eyes on stalks, a tail and a wide mouth."""
    bob = 0.015 * math.sin(2.4 * t)
    tail: list[Pt] = [(-0.30, -0.16), (-0.52, -0.12), (-0.60, -0.26), (-0.54, -0.34)]
    pen.stroke(tail, pen.shade(colour, 0.25), 0.09)
    pen.shape(poly([(-0.60, -0.30), (-0.54, -0.48), (-0.45, -0.34)]), 0xFFF6C44A, depth=0.02)
    for x in (-0.2, 0.2):
        _claws(pen, x, colour, 0.13)
    for x, y in ((-0.20, -0.74), (0.02, -0.82), (0.24, -0.74)):
        pen.stroke([(x * 0.7, -0.50), (x, y + bob)], colour, 0.06)
    _arm(pen, (-0.34, -0.38), (-0.48, -0.48), (-0.46, -0.64), pen.shade(colour, 0.25), 0.085)
    _arm(pen, (0.34, -0.38), (0.50, -0.44), (0.52, -0.62), colour, 0.085)
    body: list[Pt] = [
        (0.0, -0.60),
        (0.24, -0.56),
        (0.38, -0.36),
        (0.36, -0.10),
        (0.18, -0.04),
        (-0.18, -0.04),
        (-0.36, -0.10),
        (-0.38, -0.36),
        (-0.24, -0.56),
    ]
    pen.shape(spline(body, tension=0.5), colour, depth=0.09)
    for k in range(5):
        x = -0.26 + 0.13 * k
        pen.fill(
            poly(
                [
                    (x - 0.05, -0.53 + 0.10 * abs(k - 2) * 0.4),
                    (x, -0.66 + 0.10 * abs(k - 2)),
                    (x + 0.05, -0.53 + 0.10 * abs(k - 2) * 0.4),
                ]
            ),
            0xFFF6C44A,
        )
    for x, y, r in ((-0.20, -0.77, 0.085), (0.02, -0.86, 0.095), (0.24, -0.77, 0.085)):
        _eye(pen, x, y + bob, r)
    _grin(pen, 0.02, -0.34, 0.20, teeth=4)


BEINGS: dict[str, PropSpec] = {
    "ghost": PropSpec(ghost, 0.64, "ground", 0xFFF4F3FA, (-0.57, -1.06, 0.57, 0.03)),
    "monster": PropSpec(monster, 0.72, "ground", 0xFF6C63C7, (-0.62, -1.08, 0.66, 0.02)),
    "tall_monster": PropSpec(tall_monster, 0.92, "ground", 0xFF57B08C, (-0.48, -1.26, 0.47, 0.02)),
    "three_eyed_monster": PropSpec(three_eyed_monster, 0.66, "ground", 0xFFE8774A, (-0.66, -0.97, 0.60, 0.02)),
}
"""Drawings by name."""

"""Things of picture books: a cauldron, a tower, a treehouse, a windowsill, a throne, a branch."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.kit import clipped
from seedream.rendering.props.scenery import TRUNK, tree
from seedream.rendering.props.spec import PropSpec, poly, rounded

FIRE = ((0.155, 0xFFE8632F), (0.105, 0xFFFFA63A), (0.055, 0xFFFFE39A))
PLANK, ROOF, IRON, VELVET = 0xFFB5824F, 0xFF9A4638, 0xFF3A3742, 0xFFA3303A


def cauldron(pen: Pen, colour: int, t: float) -> None:
    """A black pot on three legs over a fire, its brew bubbling."""
    for x in (-0.20, 0.0, 0.20):
        for size, tint in FIRE:
            sway = 0.012 * math.sin(t * 8 + x * 20)
            pen.fill(spline([(x + sway, -size * 1.5, 1.0), (x + size * 0.5, -0.02), (x, 0.0), (x - size * 0.5, -0.02)]), tint)
    for a, b in (((-0.30, -0.01), (0.26, -0.05)), ((0.30, -0.01), (-0.26, -0.05))):
        pen.segment(a, b, TRUNK, 0.055)
    for x in (-0.30, 0.30):
        pen.segment((x * 0.9, -0.25), (x * 1.15, 0.0), pen.shade(colour, 0.4), 0.06)
    belly: list[Pt] = [
        (-0.33, -0.80), (0.33, -0.80), (0.46, -0.52), (0.38, -0.26), (0.0, -0.14), (-0.38, -0.26), (-0.46, -0.52),
    ]  # fmt: skip
    pen.shape(spline(belly, tension=0.5), colour, depth=0.10)
    pen.stroke([(-0.34, -0.34), (0.0, -0.25), (0.34, -0.34)], alpha(0xFFFF9D3A, 0.4), 0.03)
    pen.shape(ellipse(0.0, -0.80, 0.40, 0.085), pen.lit(colour, 0.16), depth=0.03)
    pen.fill(ellipse(0.0, -0.80, 0.33, 0.058), 0xFF6FBF4B)
    for i, (x, r) in enumerate(((-0.16, 0.050), (0.05, 0.065), (0.19, 0.042), (-0.04, 0.035))):
        y = -0.83 - 0.025 * abs(math.sin(t * 2 + i * 1.7))
        pen.shape(ellipse(x, y, r, r), 0xFF8FD862, depth=0.02)
    for i in range(3):
        x, rise = -0.16 + 0.16 * i, 0.02 * math.sin(t + i)
        pen.stroke([(x, -0.90), (x + 0.05, -0.99 + rise), (x - 0.02, -1.08 + rise)], alpha(0xFFCDEFB8, 0.5), 0.035)


def _stones(pen: Pen, colour: int, left: float, right: float, top: float, bottom: float) -> None:
    for row in range(int((bottom - top) / 0.06)):
        y = top + 0.03 + row * 0.06
        for k in range(3):
            x = left + (right - left) * ((k + 0.5 * (row % 2) + 0.2) / 3.2)
            if (row * 3 + k) % 4 != 1:
                pen.segment((x, y), (x + 0.045, y), pen.shade(colour, 0.35), 0.010)


def tower(pen: Pen, colour: int, t: float) -> None:
    """A round stone tower with battlements, a pointed roof with a pennant, an arched door and narrow windows."""
    body: list[Pt] = [(-0.17, -0.70), (0.17, -0.70), (0.20, 0.0), (-0.20, 0.0)]
    pen.shape(poly(body), colour, depth=0.07)
    with clipped(pen, poly(body)):
        _stones(pen, colour, -0.18, 0.18, -0.66, 0.0)
    pen.shape(rounded(-0.22, -0.79, 0.22, -0.69, 0.01), pen.lit(colour, 0.08), depth=0.03)
    for k in range(4):
        pen.shape(rounded(-0.22 + k * 0.12, -0.84, -0.14 + k * 0.12, -0.77, 0.006), pen.lit(colour, 0.08), depth=0.02)
    pen.shape(poly([(-0.17, -0.80), (0.0, -1.10), (0.17, -0.80)]), ROOF, depth=0.06)
    pen.segment((0.0, -1.09), (0.0, -1.22), IRON, 0.012)
    wind = 0.012 * math.sin(t * 4)
    pen.fill(poly([(0.0, -1.22), (0.13, -1.185 + wind), (0.0, -1.15)]), 0xFFD9A640)
    arch = spline([(-0.07, 0.0, 1.0), (-0.07, -0.13), (0.0, -0.185), (0.07, -0.13), (0.07, 0.0, 1.0)], tension=0.5)
    pen.fill(arch, 0xFF5A3E2C)
    pen.fill(ellipse(0.04, -0.075, 0.010, 0.010), 0xFFD9A640)
    for x, y in ((-0.06, -0.36), (0.07, -0.50), (-0.02, -0.62)):
        pen.fill(
            spline(
                [
                    (x - 0.022, y + 0.05, 1.0),
                    (x - 0.022, y - 0.02),
                    (x, y - 0.05),
                    (x + 0.022, y - 0.02),
                    (x + 0.022, y + 0.05, 1.0),
                ]
            ),
            0xFFFFD98A,
        )


def treehouse(pen: Pen, colour: int, t: float) -> None:
    """A little wooden house with a roof, a window and a ladder, in the crown of a broad tree."""
    tree(pen, colour, t)
    pen.shape(poly([(-0.25, -0.47), (0.25, -0.47), (0.25, -0.43), (-0.25, -0.43)]), pen.shade(PLANK, 0.2), depth=0.012)
    for x in (-0.18, 0.18):
        pen.segment((x, -0.44), (x * 0.16, -0.24), pen.shade(PLANK, 0.4), 0.022)
    wall = rounded(-0.17, -0.70, 0.17, -0.46, 0.006)
    pen.shape(wall, PLANK, depth=0.035)
    for y in (-0.64, -0.58, -0.52):
        pen.segment((-0.17, y), (0.17, y), pen.shade(PLANK, 0.35), 0.006, butt=True)
    pen.shape(poly([(-0.23, -0.68), (0.0, -0.86), (0.23, -0.68)]), ROOF, depth=0.03)
    pen.fill(rounded(-0.12, -0.63, -0.01, -0.54, 0.008), 0xFFFFE0A0)
    pen.segment((-0.065, -0.63), (-0.065, -0.54), pen.shade(PLANK, 0.5), 0.010)
    pen.fill(rounded(0.04, -0.63, 0.13, -0.46, 0.012), pen.shade(PLANK, 0.6))
    for x in (0.055, 0.135):
        pen.segment((x, -0.46), (x + 0.05, 0.0), pen.lit(PLANK, 0.1), 0.014)
    for k in range(7):
        y = -0.42 + k * 0.06
        pen.segment((0.06 + 0.05 * (k / 7), y), (0.14 + 0.05 * (k / 7), y), pen.lit(PLANK, 0.2), 0.012)


def windowsill(pen: Pen, colour: int, _: float) -> None:
    """A tall window with curtains over a deep sill, the day outside."""
    _window(pen, colour, night=False)


def night_windowsill(pen: Pen, colour: int, _: float) -> None:
    """The same with the moon outside."""
    _window(pen, colour, night=True)


def _window(pen: Pen, colour: int, *, night: bool) -> None:
    sky, low, hill = (0xFF2F3E70, 0xFF44558A, 0xFF2A345C) if night else (0xFF9CC9E8, 0xFFCFE6EE, 0xFF7FAE6A)
    pen.shape(rounded(-0.40, -1.0, 0.40, -0.30, 0.012), pen.lit(colour, 0.1), depth=0.02)
    glass = rounded(-0.345, -0.945, 0.345, -0.33, 0.0)
    pen.fill(glass, sky)
    with clipped(pen, glass):
        pen.fill(rounded(-0.345, -0.62, 0.345, -0.33, 0.0), low)
        pen.fill(ellipse(0.16, -0.78, 0.10, 0.10), alpha(0xFFF6EFC8, 0.25 if night else 0.0))
        pen.fill(ellipse(0.16, -0.78, 0.062, 0.062), 0xFFF6EFC8 if night else 0xFFFFFFFF)
        for x, y in ((-0.24, -0.86), (-0.10, -0.74), (0.04, -0.90), (-0.28, -0.66), (0.28, -0.62)) if night else ():
            pen.fill(ellipse(x, y, 0.008, 0.008), 0xFFFFFFFF)
        pen.fill(spline([(-0.40, -0.33), (-0.30, -0.45), (-0.05, -0.40), (0.15, -0.47), (0.40, -0.40), (0.40, -0.30)]), hill)
    pen.segment((0.0, -0.945), (0.0, -0.33), pen.lit(colour, 0.14), 0.026, butt=True)
    pen.segment((-0.345, -0.64), (0.345, -0.64), pen.lit(colour, 0.14), 0.022, butt=True)
    for side in (-1, 1):
        fall: list[Pt] = [
            (side * 0.50, -1.04),
            (side * 0.24, -1.04),
            (side * 0.32, -0.62),
            (side * 0.38, -0.28),
            (side * 0.50, -0.28),
        ]
        pen.shape(spline(fall, tension=0.35), VELVET, depth=0.03)
        for k in (0.36, 0.43):
            pen.stroke([(side * k, -1.02), (side * (k + 0.03), -0.30)], pen.shade(VELVET, 0.6), 0.010)
    pen.shape(rounded(-0.56, -1.07, 0.56, -1.03, 0.015), IRON, depth=0.01)
    pen.shape(rounded(-0.55, -0.32, 0.55, -0.22, 0.012), pen.lit(colour, 0.22), depth=0.03)
    pen.shape(rounded(-0.47, -0.22, 0.47, 0.0, 0.0), colour, depth=0.03)
    for x in (-0.24, 0.0, 0.24):
        pen.segment((x, -0.20), (x, -0.01), pen.shade(colour, 0.3), 0.012, butt=True)


def throne(pen: Pen, colour: int, _: float) -> None:
    """A golden chair with a high pointed back and a red seat."""
    back: list[Pt] = [(-0.24, -0.30), (-0.26, -0.86), (-0.14, -0.93), (0.0, -1.06), (0.14, -0.93), (0.26, -0.86), (0.24, -0.30)]
    pen.shape(poly(back), colour, depth=0.05)
    pen.shape(poly([(-0.17, -0.36), (-0.18, -0.82), (0.0, -0.93), (0.18, -0.82), (0.17, -0.36)]), VELVET, depth=0.04)
    for x in (-0.26, 0.26):
        pen.shape(ellipse(x, -0.90, 0.045, 0.045), pen.lit(colour, 0.3), depth=0.02)
        pen.shape(rounded(x - 0.045, -0.52, x + 0.045, 0.0, 0.015), pen.lit(colour, 0.05), depth=0.03)
        pen.shape(rounded(x - 0.06, -0.56, x + 0.06, -0.50, 0.02), pen.lit(colour, 0.2), depth=0.02)
    pen.shape(rounded(-0.24, -0.40, 0.24, -0.28, 0.03), VELVET, depth=0.04)
    pen.shape(rounded(-0.23, -0.28, 0.23, -0.16, 0.01), pen.shade(colour, 0.15), depth=0.03)
    pen.fill(ellipse(0.0, -0.985, 0.03, 0.035), 0xFF3C6FA8)


def branch(pen: Pen, colour: int, t: float) -> None:
    """A thick bough that reaches out of a trunk at its side, with leaves."""
    pen.shape(
        spline([(-0.56, 0.0, 1.0), (-0.53, -0.5), (-0.56, -1.0, 1.0), (-0.36, -1.0, 1.0), (-0.40, -0.5), (-0.34, 0.0, 1.0)]),
        colour,
        depth=0.05,
    )
    bough: list[Pt] = [
        (-0.44, -0.60),
        (-0.10, -0.53),
        (0.30, -0.53),
        (0.60, -0.60),
        (0.60, -0.56),
        (0.30, -0.43),
        (-0.10, -0.41),
        (-0.44, -0.36),
    ]
    pen.shape(spline(bough, tension=0.4), colour, depth=0.04)
    for a, b in (((0.36, -0.48), (0.52, -0.34)), ((0.05, -0.44), (0.16, -0.28))):
        pen.segment(a, b, pen.shade(colour, 0.2), 0.030)
    leaves = (
        (0.60, -0.62),
        (0.56, -0.52),
        (0.54, -0.32),
        (0.47, -0.30),
        (0.20, -0.25),
        (0.12, -0.24),
        (-0.50, -0.98),
        (-0.38, -0.94),
        (-0.30, -1.0),
    )
    for i, (x, y) in enumerate(leaves):
        sway = 0.008 * math.sin(t * 1.7 + i)
        pen.shape(ellipse(x + sway, y, 0.055, 0.038), (0xFF4F8A4A, 0xFF6BA356, 0xFF3F7A45)[i % 3], depth=0.012)


TALES: dict[str, PropSpec] = {
    "cauldron": PropSpec(cauldron, 0.5, "ground", IRON, (-0.50, -1.12, 0.50, 0.03)),
    "tower": PropSpec(tower, 4.4, "ground", 0xFFB0AAB2, (-0.25, -1.24, 0.25, 0.02)),
    "treehouse": PropSpec(treehouse, 3.0, "ground", 0xFF5E9A4E, (-0.46, -1.06, 0.46, 0.03)),
    "windowsill": PropSpec(windowsill, 1.17, "ground", 0xFFCDB79A, (-0.58, -1.09, 0.58, 0.02)),
    "night_windowsill": PropSpec(night_windowsill, 1.17, "ground", 0xFFCDB79A, (-0.58, -1.09, 0.58, 0.02)),
    "throne": PropSpec(throne, 0.95, "ground", 0xFFD9A640, (-0.34, -1.08, 0.34, 0.02)),
    "branch": PropSpec(branch, 1.2, "ground", 0xFF7A5A40, (-0.60, -1.04, 0.68, 0.02)),
}

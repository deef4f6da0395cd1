"""Buildings: homes, towers, halls and shops seen from the front; and the dict with bridges, fences and small houses.

The origin is below their middle on the ground, one unit is the height or the width, whichever is larger.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, spline
from seedream.rendering.props.drafting import CREAM, GOLD, WOOD, clipped, disc, lettering, pane, twin
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec, poly, rounded
from seedream.rendering.props.yards import YARDS

GLOW, STONE, ROOF, SNOW = 0xFFFFD98A, 0xFFC9BFB2, 0xFF5A4A58, 0xFFF4F7FB
PANE, FRAME = 0xFF7FA8C4, 0xFFF7F3EA
BOX = (-1.0, -1.0, 1.0, 0.0)


def _window(pen: Pen, x: float, y: float, w: float, h: float, tone: int = GLOW) -> None:
    """A framed window with a cross bar, its top left at (x, y)."""
    edge = min(w, h) * 0.12
    pen.fill(rounded(x - edge, y - edge, x + w + edge, y + h + edge, edge * 0.5), FRAME)
    pen.fill(rounded(x, y, x + w, y + h, 0.0), tone)
    pen.segment((x + w / 2, y), (x + w / 2, y + h), FRAME, edge * 0.9, butt=True)
    pen.segment((x, y + h / 2), (x + w, y + h / 2), FRAME, edge * 0.9, butt=True)


def _panes(pen: Pen, x0: float, x1: float, tops: Sequence[float], count: int, w: float, h: float, tone: int = PANE) -> None:
    """Rows of plain windows between x0 and x1."""
    for row, y in enumerate(tops):
        for i in range(count):
            x = x0 + (x1 - x0 - w) * i / max(count - 1, 1)
            pen.fill(rounded(x, y, x + w, y + h, w * 0.06), GLOW if tone == PANE and (i * 5 + row * 3) % 7 == 0 else tone)


def _door(pen: Pen, x: float, w: float, h: float, colour: int) -> None:
    """A panelled door with a knob, its middle at x."""
    pen.fill(rounded(x - w * 0.60, -h - w * 0.12, x + w * 0.60, 0.0, 0.006), FRAME)
    pen.shape(rounded(x - w / 2, -h, x + w / 2, 0.0, 0.004), colour, depth=w * 0.10)
    pen.fill(disc(x + w * 0.32, -h * 0.48, w * 0.07), GOLD)


def _opening(x: float, base: float, half: float, height: float) -> Any:
    """A round-headed opening over its base."""
    top = base - height
    return spline([(x - half, base, 1.0), (x - half, top + half), (x, top), (x + half, top + half),
        (x + half, base, 1.0)], tension=0.5)  # fmt: skip


def _wall(pen: Pen, left: float, top: float, right: float, tone: int, teeth: int) -> None:
    """A wall with battlements."""
    step = (right - left) / (2 * teeth - 1)
    points: list[Pt] = [(left, 0.0)]
    for i in range(teeth):
        x = left + 2 * i * step
        points += [(x, top - 0.045), (x + step, top - 0.045), *([(x + step, top), (x + 2 * step, top)] if i < teeth - 1 else [])]
    pen.shape(poly([*points, (right, 0.0)], 0.0), tone, depth=0.035)


def skyscraper(pen: Pen, colour: int, _: float) -> None:
    """A stepped tower of glass and ribs with a spire and a lit lobby."""
    pen.segment((0.0, -0.86), (0.0, -0.985), pen.shade(STEEL), 0.014)
    for half, top, low in ((0.075, -0.905, -0.80), (0.125, -0.82, -0.60), (0.180, -0.64, 0.0)):
        pen.fill(poly([(half * 0.72, top), (half * 1.12, top + 0.018), (half * 1.12, low),
            (half * 0.72, low)], 0.0), pen.shade(colour, 0.8))  # fmt: skip
        pen.shape(rounded(-half, top, half * 0.74, low, 0.004), colour, depth=0.022)
        pen.fill(rounded(-half - 0.006, top - 0.012, half * 0.74, top + 0.008, 0.002), pen.lit(colour, 0.35))
    _panes(pen, -0.100, 0.070, [-0.785 + i * 0.046 for i in range(3)], 4, 0.026, 0.026)
    _panes(pen, -0.155, 0.108, [-0.60 + i * 0.052 for i in range(9)], 6, 0.027, 0.030)
    _panes(pen, -0.050, 0.035, [-0.875], 3, 0.018, 0.024)
    for i in range(9):
        pen.fill(poly([(0.145, -0.592 + i * 0.052), (0.190, -0.586 + i * 0.052), (0.190, -0.560 + i * 0.052),
            (0.145, -0.564 + i * 0.052)], 0.0),
                 pen.shade(PANE, 0.8))  # fmt: skip
    pen.fill(rounded(-0.165, -0.105, 0.118, 0.0, 0.004), pen.shade(colour, 0.9))
    _panes(pen, -0.150, 0.102, [-0.090], 4, 0.048, 0.090, GLOW)
    pen.fill(rounded(-0.185, -0.125, 0.138, -0.102, 0.004), pen.lit(colour, 0.25))


def cottage(pen: Pen, colour: int, _: float) -> None:
    """A cottage with a deep thatched roof, round-topped door, chimney and flowers."""
    pen.shape(rounded(0.235, -0.86, 0.335, -0.55, 0.006), 0xFFB0705A, depth=0.03)
    pen.fill(rounded(0.220, -0.88, 0.350, -0.84, 0.006), pen.shade(0xFFB0705A, 0.7))
    pen.shape(rounded(-0.40, -0.40, 0.40, 0.0, 0.0), CREAM, depth=0.05)
    for x in (-0.385, 0.385):
        pen.segment((x, -0.36), (x, -0.015), WOOD, 0.030)
    _window(pen, -0.315, -0.285, 0.155, 0.125)
    _window(pen, 0.165, -0.285, 0.155, 0.125)
    door = twin([(0.0, -0.31), (0.065, -0.285), (0.092, -0.22), (0.092, 0.0, 1.0)])
    pen.fill(twin([(0.0, -0.335), (0.080, -0.305), (0.115, -0.22), (0.115, 0.0, 1.0)]), pen.lit(STONE, 0.1))
    pen.shape(door, pen.shade(colour, 0.35), depth=0.02)
    pen.fill(disc(0.055, -0.14, 0.012), GOLD)
    roof = spline([(-0.53, -0.335, 1.0), (-0.47, -0.50), (-0.32, -0.775), (-0.20, -0.80), (0.20, -0.80),
        (0.32, -0.775), (0.47, -0.50), (0.53, -0.335, 1.0),
                   (0.36, -0.375), (0.22, -0.355), (0.0, -0.385), (-0.22, -0.355), (-0.36, -0.375)], tension=0.45)  # fmt: skip
    pen.shape(roof, colour, depth=0.06)
    with clipped(pen, roof):
        for i, y in enumerate((-0.69, -0.58, -0.47)):
            pen.stroke([(-0.52 + i * 0.02 + k * 0.13, y + 0.022 * (k % 2)) for k in range(9)], pen.shade(colour, 0.6), 0.014)
    pen.stroke([(-0.31, -0.785), (-0.10, -0.805), (0.10, -0.805), (0.31, -0.785)], pen.lit(colour, 0.3), 0.034)
    pen.fill(rounded(-0.345, -0.155, -0.13, -0.115, 0.01), WOOD)
    for i, tone in enumerate((0xFFE0607F, 0xFFF2C14E, 0xFFE0607F, 0xFFF7F3EA, 0xFFE0607F)):
        pen.fill(disc(-0.32 + i * 0.042, -0.165, 0.022), tone)
    for x in (-0.45, 0.45, 0.30):
        pen.fill(spline([(x - 0.075, 0.0, 1.0), (x - 0.06, -0.07), (x, -0.105), (x + 0.06, -0.07),
            (x + 0.075, 0.0, 1.0)]), 0xFF5A9A50)  # fmt: skip


def cabin(pen: Pen, colour: int, t: float) -> None:
    """A log cabin: round logs with cut ends, gable, smoking stone chimney."""
    for i in range(3):
        rise = (t * 0.12 + i / 3) % 1.0
        pen.fill(
            disc(0.285 + 0.05 * math.sin(rise * 5), -0.86 - rise * 0.12, 0.026 + 0.022 * rise), alpha(0xFFD8D4DC, 0.75 * (1 - rise))
        )
    pen.shape(rounded(0.225, -0.84, 0.335, -0.45, 0.008), STONE, depth=0.03)
    for x, y in ((0.25, -0.80), (0.29, -0.75), (0.245, -0.71), (0.29, -0.66)):
        pen.fill(rounded(x, y, x + 0.035, y + 0.024, 0.006), pen.shade(STONE, 0.5))
    gable = poly([(-0.43, -0.42), (0.0, -0.80), (0.43, -0.42)], 0.0)
    pen.shape(gable, colour, depth=0.05)
    with clipped(pen, gable):
        for i in range(4):
            pen.segment((-0.5, -0.50 - i * 0.085), (0.5, -0.50 - i * 0.085), pen.shade(colour, 0.75), 0.014)
    for i in range(5):
        y = -0.425 + i * 0.085
        pen.shape(rounded(-0.455, y, 0.455, y + 0.085, 0.04), colour, depth=0.022)
        for s in (-1, 1):
            pen.fill(disc(s * 0.425, y + 0.0425, 0.040), pen.shade(colour, 0.4))
            pen.fill(disc(s * 0.425, y + 0.0425, 0.026), 0xFFE2BE86)
    for s in (-1, 1):
        pen.segment((0.0, -0.835), (s * 0.515, -0.40), pen.shade(colour, 0.9), 0.066)
        pen.segment((0.0, -0.865), (s * 0.515, -0.425), pen.lit(pen.shade(colour), 0.16), 0.022)
    _window(pen, 0.135, -0.315, 0.175, 0.135)
    _door(pen, -0.13, 0.18, 0.31, pen.shade(pen.shade(colour), 0.4))
    _window(pen, -0.055, -0.635, 0.11, 0.10)


def shop(pen: Pen, colour: int, _: float) -> None:
    """A corner shop: striped awning, lettered fascia, goods in its window, glazed door."""
    pen.shape(rounded(-0.46, -0.86, 0.46, 0.0, 0.006), colour, depth=0.04)
    pen.shape(rounded(-0.50, -0.90, 0.50, -0.835, 0.012), pen.lit(colour, 0.25), depth=0.02)
    pen.fill(rounded(-0.42, -0.795, 0.42, -0.645, 0.015), pen.shade(colour, 0.85))
    lettering(pen, "SHOP", 0.0, -0.675, 0.095, FRAME)
    pen.fill(rounded(-0.415, -0.45, 0.115, -0.135, 0.008), FRAME)
    glass = rounded(-0.395, -0.47, 0.095, -0.155, 0.004)
    pen.fill(glass, pen.lit(PANE, 0.35))
    for x, tone in ((-0.31, 0xFFE0703F), (-0.15, 0xFF5A9AB0), (0.01, 0xFFE0A83F)):
        pen.shape(rounded(x - 0.055, -0.29, x + 0.055, -0.155, 0.015), tone, depth=0.02)
        pen.shape(disc(x, -0.315, 0.042), pen.lit(tone, 0.3), depth=0.014)
    with clipped(pen, glass):
        pen.fill(poly([(-0.25, -0.5), (-0.17, -0.5), (-0.33, -0.1), (-0.41, -0.1)]), alpha(0xFFFFFFFF, 0.35))
    pen.fill(rounded(0.165, -0.47, 0.405, 0.0, 0.008), FRAME)
    pen.shape(rounded(0.185, -0.47, 0.385, 0.0, 0.004), pen.shade(colour, 0.55), depth=0.015)
    pane(pen, rounded(0.215, -0.445, 0.355, -0.14, 0.006), PANE)
    pen.segment((0.205, -0.25), (0.205, -0.17), GOLD, 0.016)
    for i in range(8):
        x0, x1 = -0.48 + i * 0.12, -0.36 + i * 0.12
        tone = colour if i % 2 else FRAME
        a, b = -0.44 + i * 0.11, -0.33 + i * 0.11
        pen.fill(spline([(a, -0.635, 1.0), (b, -0.635, 1.0), (x1, -0.475, 1.0), ((x0 + x1) / 2, -0.415),
            (x0, -0.475, 1.0)], tension=0.55), tone)  # fmt: skip
        pen.fill(spline([(x0, -0.48, 1.0), (x1, -0.48, 1.0), ((x0 + x1) / 2, -0.415)], tension=0.55), pen.shade(tone, 0.55))
    pen.fill(rounded(-0.47, -0.045, 0.155, 0.0, 0.0), pen.shade(colour, 0.7))


def school_building(pen: Pen, colour: int, t: float) -> None:
    """A school: clock gable with bell turret and flag, two wings of tall windows, steps."""
    pen.segment((0.0, -0.80), (0.0, -0.985), pen.shade(STEEL, 0.6), 0.011)
    flutter = 0.006 * math.sin(t * 4)
    pen.fill(spline([(0.0, -0.985, 1.0), (0.05, -0.975 + flutter), (0.105, -0.985, 1.0), (0.105, -0.925, 1.0),
        (0.05, -0.915 + flutter), (0.0, -0.925, 1.0)]), 0xFFD8503F)  # fmt: skip
    for s in (-1, 1):
        left, right = sorted((s * 0.50, s * 0.14))
        pen.shape(rounded(left, -0.41, right, 0.0, 0.0), colour, depth=0.03)
        pen.fill(poly([(left - 0.015, -0.41), (right + 0.015, -0.41), (right - 0.015, -0.455), (left + 0.015, -0.455)]), ROOF)
        for x in (0.24, 0.38):
            for y in (-0.355, -0.185):
                _window(pen, s * x - 0.031, y, 0.062, 0.105, PANE)
    pen.shape(rounded(-0.175, -0.54, 0.175, 0.0, 0.0), pen.lit(colour, 0.08), depth=0.03)
    pen.shape(poly([(-0.21, -0.53), (0.0, -0.715), (0.21, -0.53)], 0.0), ROOF, depth=0.03)
    pen.shape(rounded(-0.048, -0.78, 0.048, -0.66, 0.0), pen.lit(colour, 0.08), depth=0.02)
    pen.fill(twin([(0.0, -0.755), (0.022, -0.735), (0.022, -0.68, 1.0)]), pen.shade(pen.shade(colour)))
    pen.shape(poly([(-0.065, -0.775), (0.0, -0.865), (0.065, -0.775)], 0.0), ROOF, depth=0.015)
    pen.fill(disc(0.0, -0.595, 0.052), FRAME)
    pen.segment((0.0, -0.595), (0.0, -0.628), DARK, 0.009)
    pen.segment((0.0, -0.595), (0.022, -0.588), DARK, 0.009)
    pen.fill(rounded(-0.135, -0.50, 0.135, -0.435, 0.006), FRAME)
    lettering(pen, "SCHOOL", 0.0, -0.452, 0.034, DARK)
    for x in (-0.105, 0.055):
        _window(pen, x, -0.40, 0.050, 0.085, PANE)
    pen.fill(rounded(-0.085, -0.265, 0.085, -0.02, 0.0), FRAME)
    for s in (-1, 1):
        left, right = sorted((s * 0.072, s * 0.004))
        pen.shape(rounded(left, -0.25, right, -0.02, 0.0), pen.shade(colour, 0.75), depth=0.01)
    pen.fill(rounded(-0.12, -0.045, 0.12, -0.02, 0.0), STONE)
    pen.fill(rounded(-0.15, -0.024, 0.15, 0.0, 0.0), pen.shade(STONE, 0.4))


def hospital_building(pen: Pen, colour: int, _: float) -> None:
    """A hospital: tall block with a cross, low wings, canopy over glass doors."""
    for s in (-1, 1):
        left, right = sorted((s * 0.50, s * 0.18))
        pen.shape(rounded(left, -0.49, right, 0.0, 0.006), pen.shade(colour, 0.14), depth=0.03)
        pen.fill(rounded(left - 0.012, -0.515, right + 0.012, -0.475, 0.006), pen.lit(colour, 0.3))
        _panes(pen, left + 0.045, right - 0.055 + 0.01, [-0.425, -0.305, -0.185], 3, 0.060, 0.070)
    pen.shape(rounded(-0.22, -0.90, 0.22, 0.0, 0.008), colour, depth=0.035)
    pen.fill(rounded(-0.24, -0.93, 0.24, -0.885, 0.008), pen.lit(colour, 0.35))
    pen.shape(rounded(-0.125, -0.865, 0.125, -0.615, 0.02), FRAME, depth=0.015)
    for w, h in ((0.085, 0.030), (0.030, 0.085)):
        pen.fill(rounded(-w, -0.74 - h, w, -0.74 + h, 0.004), 0xFFE0453F)
    _panes(pen, -0.175, 0.175, [-0.565, -0.455, -0.345], 4, 0.060, 0.062)
    pen.fill(rounded(-0.115, -0.205, 0.115, 0.0, 0.0), pen.shade(colour, 0.85))
    for x in (-0.10, 0.006):
        pane(pen, rounded(x, -0.185, x + 0.094, 0.0, 0.003), pen.lit(PANE, 0.15))
    pen.shape(rounded(-0.205, -0.27, 0.205, -0.195, 0.01), 0xFFD8453F, depth=0.015)
    lettering(pen, "HOSPITAL", 0.0, -0.217, 0.034, FRAME)


def factory_building(pen: Pen, colour: int, t: float) -> None:
    """A factory: saw-tooth roof with skylights, two banded chimneys that smoke, roller gate."""
    for x, top in ((0.265, -0.80), (0.405, -0.72)):
        for i in range(3):
            rise = (t * 0.13 + i / 3 + x) % 1.0
            pen.fill(
                disc(x + 0.02 + 0.05 * rise, top - 0.025 - rise * 0.125, 0.034 + 0.026 * rise), alpha(0xFFC4BEC8, 0.80 * (1 - rise))
            )
        pen.shape(poly([(x - 0.046, top), (x + 0.046, top), (x + 0.060, -0.30),
            (x - 0.060, -0.30)]), pen.shade(colour, 0.15), depth=0.025)  # fmt: skip
        pen.fill(rounded(x - 0.050, top - 0.012, x + 0.050, top + 0.030, 0.004), pen.shade(colour, 1.0))
        pen.fill(poly([(x - 0.048, top + 0.075), (x + 0.048, top + 0.075), (x + 0.050, top + 0.125),
            (x - 0.050, top + 0.125)]), FRAME)  # fmt: skip
    for i in range(3):
        x = -0.50 + i * 0.235
        pen.shape(poly([(x, -0.39), (x, -0.575), (x + 0.235, -0.39)], 0.0), pen.lit(colour, 0.10), depth=0.025)
        pen.fill(poly([(x + 0.022, -0.415), (x + 0.022, -0.535), (x + 0.175, -0.415)], 0.0), PANE)
    pen.shape(rounded(-0.50, -0.40, 0.50, 0.0, 0.004), colour, depth=0.035)
    pen.fill(rounded(-0.51, -0.415, 0.51, -0.375, 0.004), pen.shade(colour, 0.6))
    _panes(pen, -0.445, 0.195, [-0.325], 6, 0.078, 0.085)
    pen.fill(rounded(0.235, -0.31, 0.465, 0.0, 0.004), pen.shade(colour, 1.0))
    for i in range(7):
        pen.fill(rounded(0.250, -0.29 + i * 0.042, 0.450, -0.256 + i * 0.042, 0.002), pen.lit(STEEL, 0.15))
    _door(pen, -0.36, 0.10, 0.18, pen.shade(colour, 0.8))
    for x, y in ((-0.19, 0.0), (-0.07, 0.0), (-0.13, -0.105), (0.10, 0.0)):
        pen.shape(rounded(x - 0.054, y - 0.105, x + 0.054, y, 0.006), pen.lit(WOOD, 0.2), depth=0.018)
        pen.segment((x - 0.045, y - 0.052), (x + 0.045, y - 0.052), pen.shade(WOOD, 0.6), 0.009)


def church(pen: Pen, colour: int, _: float) -> None:
    """A church: bell tower with spire and cross, rose window, nave with pointed windows."""
    nave = rounded(-0.12, -0.39, 0.43, 0.0, 0.0)
    pen.shape(poly([(-0.14, -0.375), (0.46, -0.375), (0.365, -0.545), (-0.14, -0.545)], 0.0), ROOF, depth=0.03)
    pen.shape(nave, colour, depth=0.03)
    for x in (0.055, 0.185, 0.315):
        pen.fill(spline([(x - 0.034, -0.09, 1.0), (x - 0.034, -0.215), (x, -0.285, 1.0), (x + 0.034, -0.215),
            (x + 0.034, -0.09, 1.0)], tension=0.4), FRAME)  # fmt: skip
        pen.fill(spline([(x - 0.023, -0.10, 1.0), (x - 0.023, -0.21), (x, -0.262, 1.0), (x + 0.023, -0.21),
            (x + 0.023, -0.10, 1.0)], tension=0.4), 0xFF4F7FB0)  # fmt: skip
    pen.shape(rounded(-0.36, -0.625, -0.07, 0.0, 0.0), pen.lit(colour, 0.06), depth=0.035)
    pen.shape(poly([(-0.385, -0.62), (-0.215, -0.89), (-0.045, -0.62)], 0.0), ROOF, depth=0.035)
    pen.segment((-0.215, -0.89), (-0.215, -0.99), GOLD, 0.016)
    pen.segment((-0.248, -0.955), (-0.182, -0.955), GOLD, 0.016)
    pen.fill(rounded(-0.38, -0.40, -0.05, -0.372, 0.004), pen.shade(colour, 0.5))
    pen.fill(_opening(-0.215, -0.43, 0.052, 0.15), pen.shade(pen.shade(colour)))
    bell = spline([(-0.257, -0.452, 1.0), (-0.238, -0.475), (-0.234, -0.515), (-0.215, -0.535), (-0.196, -0.515),
        (-0.192, -0.475), (-0.173, -0.452, 1.0)])  # fmt: skip
    pen.fill(bell, GOLD)
    pen.fill(disc(-0.215, -0.447, 0.010), GOLD)
    pen.fill(disc(-0.215, -0.305, 0.052), FRAME)
    pen.fill(disc(-0.215, -0.305, 0.040), 0xFF4F7FB0)
    for k in range(3):
        a = k * math.pi / 3
        pen.segment((-0.215 - 0.04 * math.cos(a), -0.305 - 0.04 * math.sin(a)),
            (-0.215 + 0.04 * math.cos(a), -0.305 + 0.04 * math.sin(a)), FRAME, 0.009)  # fmt: skip
    pen.fill(spline([(-0.29, 0.0, 1.0), (-0.29, -0.14), (-0.215, -0.225), (-0.14, -0.14), (-0.14, 0.0, 1.0)], tension=0.45), FRAME)
    pen.shape(spline([(-0.27, 0.0, 1.0), (-0.27, -0.135), (-0.215, -0.20), (-0.16, -0.135),
        (-0.16, 0.0, 1.0)], tension=0.45), 0xFF7A5038, depth=0.015)  # fmt: skip
    pen.segment((-0.215, -0.19), (-0.215, -0.005), pen.shade(0xFF7A5038), 0.008)


def temple(pen: Pen, colour: int, _: float) -> None:
    """A temple with fluted columns, pediment and three steps."""
    for i, half in enumerate((0.50, 0.465, 0.43)):
        pen.shape(rounded(-half, -0.048 * (i + 1), half, -0.048 * i, 0.0), pen.lit(colour, 0.08 * i), depth=0.012)
    pen.fill(rounded(-0.375, -0.56, 0.375, -0.14, 0.0), pen.shade(pen.shade(colour)))
    pen.fill(rounded(-0.065, -0.42, 0.065, -0.14, 0.0), 0xFF5A4038)
    for i in range(6):
        x = -0.345 + i * 0.138
        column = poly([(x - 0.036, -0.535), (x + 0.036, -0.535), (x + 0.046, -0.17), (x - 0.046, -0.17)], 0.05)
        pen.shape(column, colour, depth=0.018)
        for dx in (-0.014, 0.014):
            pen.segment((x + dx, -0.52), (x + dx * 1.2, -0.185), pen.shade(colour, 0.45), 0.007)
        pen.shape(rounded(x - 0.058, -0.565, x + 0.058, -0.53, 0.008), pen.lit(colour, 0.15), depth=0.008)
        pen.fill(rounded(x - 0.058, -0.172, x + 0.058, -0.144, 0.006), pen.lit(colour, 0.12))
    pen.shape(rounded(-0.445, -0.64, 0.445, -0.56, 0.004), colour, depth=0.02)
    for i in range(11):
        pen.fill(rounded(-0.405 + i * 0.075, -0.622, -0.370 + i * 0.075, -0.578, 0.0), pen.shade(colour, 0.5))
    pen.shape(poly([(-0.48, -0.635), (0.0, -0.855), (0.48, -0.635)], 0.0), pen.lit(colour, 0.10), depth=0.03)
    pen.fill(poly([(-0.32, -0.66), (0.0, -0.805), (0.32, -0.66)], 0.0), pen.shade(colour, 0.55))
    pen.fill(disc(0.0, -0.70, 0.036), GOLD)


def pyramid(pen: Pen, colour: int, _: float) -> None:
    """A stepped-stone pyramid with a lit and a shaded face."""
    k = 1 if pen.lx > 0 else -1
    ridge = -0.17 * k
    lit, dark = [(0.0, -0.66), (k * 0.52, 0.0), (ridge, 0.0)], [(0.0, -0.66), (ridge, 0.0), (-k * 0.52, 0.0)]
    pen.fill(poly(lit, 0.0), colour)
    pen.fill(poly(dark, 0.0), pen.shade(colour, 0.8))
    for face_points, tone in ((lit, pen.shade(colour, 0.45)), (dark, pen.shade(pen.shade(colour), 0.25))):
        with clipped(pen, poly(face_points, 0.0)):
            for i in range(1, 9):
                y = -0.66 + i * 0.0735
                pen.segment((-0.6, y), (0.6, y), tone, 0.009)
                for j in range(12):
                    x = -0.55 + j * 0.105 + (i % 2) * 0.05
                    if (i * 7 + j * 3) % 4:
                        pen.segment((x, y), (x, y + 0.0735), tone, 0.008)
    pen.fill(poly([(k * 0.145, 0.0), (k * 0.16, -0.11), (k * 0.245, -0.11),
        (k * 0.27, 0.0)], 0.0), pen.shade(pen.shade(pen.shade(colour))))  # fmt: skip


def castle(pen: Pen, colour: int, t: float) -> None:
    """A castle: two round towers with pointed roofs and pennants, keep, battlements, gate."""
    _wall(pen, -0.155, -0.60, 0.155, pen.shade(colour, 0.22), 4)
    _wall(pen, -0.32, -0.33, 0.32, colour, 6)
    for x in (-0.385, 0.385):
        _wall(pen, x - 0.105, -0.54, x + 0.105, pen.lit(colour, 0.06), 4)
    for x, base in ((-0.385, -0.575), (0.0, -0.635), (0.385, -0.575)):
        half, high = (0.135, 0.27) if x else (0.12, 0.245)
        pen.segment((x, base - high), (x, base - high - 0.105), pen.shade(STEEL), 0.010)
        flutter = 0.006 * math.sin(t * 4 + x * 6)
        pen.fill(poly([(x, base - high - 0.105), (x + 0.085, base - high - 0.08 + flutter), (x, base - high - 0.045)], 0.05), GOLD)
        pen.shape(poly([(x - half, base), (x, base - high), (x + half, base)], 0.08), 0xFF4A5A94 if x else 0xFF42508A, depth=0.035)
    for x, y in ((-0.385, -0.40), (0.385, -0.40), (-0.385, -0.20), (0.385, -0.20), (-0.06, -0.48), (0.06, -0.48)):
        pen.fill(_opening(x, y, 0.022, 0.075), 0xFF3A3448)
    for x, y in (
        (-0.24, -0.27),
        (-0.21, -0.10),
        (0.22, -0.24),
        (0.25, -0.12),
        (-0.43, -0.29),
        (0.42, -0.09),
        (0.34, -0.46),
        (-0.345, -0.10),
    ):
        pen.fill(rounded(x - 0.026, y, x + 0.026, y + 0.026, 0.006), pen.shade(colour, 0.5))
    pen.fill(_opening(0.0, 0.0, 0.125, 0.26), pen.lit(colour, 0.25))
    pen.fill(_opening(0.0, 0.0, 0.095, 0.225), 0xFF4A3028)
    for i in range(5):
        pen.segment((-0.076 + i * 0.038, -0.19), (-0.076 + i * 0.038, 0.0), 0xFF7A5840, 0.011, butt=True)
    for y in (-0.05, -0.11, -0.165):
        pen.segment((-0.09, y), (0.09, y), 0xFF7A5840, 0.011, butt=True)


BUILDINGS: dict[str, PropSpec] = {
    "skyscraper": PropSpec(skyscraper, 8.0, "ground", 0xFF5A7FA8, (-0.19, -0.995, 0.205, 0.0)),
    "cottage": PropSpec(cottage, 2.8, "ground", 0xFFB5803F, (-0.53, -0.88, 0.53, 0.0)),
    "cabin": PropSpec(cabin, 2.6, "ground", 0xFF9A6238, (-0.55, -1.01, 0.55, 0.0)),
    "shop": PropSpec(shop, 2.8, "ground", 0xFF3F8A86, (-0.5, -0.9, 0.5, 0.0)),
    "school_building": PropSpec(school_building, 4.6, "ground", 0xFFC8603F, (-0.52, -0.99, 0.52, 0.0)),
    "hospital_building": PropSpec(hospital_building, 5.0, "ground", 0xFFDDE6EC, (-0.51, -0.93, 0.51, 0.0)),
    "factory_building": PropSpec(factory_building, 5.0, "ground", 0xFFB05F48, (-0.51, -1.0, 0.53, 0.0)),
    "church": PropSpec(church, 4.2, "ground", 0xFFE6D9C0, (-0.39, -1.0, 0.46, 0.0)),
    "temple": PropSpec(temple, 4.4, "ground", 0xFFE2D4B4, (-0.5, -0.86, 0.5, 0.0)),
    "pyramid": PropSpec(pyramid, 7.0, "ground", 0xFFDDB364, (-0.52, -0.66, 0.52, 0.0)),
    "castle": PropSpec(castle, 5.0, "ground", 0xFFB8B2B8, (-0.52, -0.99, 0.52, 0.0)),
    **YARDS,
}

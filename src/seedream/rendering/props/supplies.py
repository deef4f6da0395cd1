"""Gear for the garden, rope, needle and sewing machine, lightbulb, battery and plug."""

from __future__ import annotations

import math
from collections.abc import Sequence

import skia

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, sample, spline
from seedream.rendering.props.joinery import (
    INK,
    LINEN,
    STEEL,
    bright_side,
    clipped,
    contour,
    gleam,
    pale,
    seam,
    soft,
    symmetric,
    turned,
    upright,
)
from seedream.rendering.props.spec import PropSpec, rounded

WOOD, DARK_STEEL, WATER = 0xFFC08A54, 0xFF7E8796, 0xFF7EC2E4


def _shaft(pen: Pen, colour: int, x0: float, x1: float, top: float, foot: float, radius: float = 0.02) -> None:
    """A straight handle with a line of light."""
    pen.shape(rounded(x0, top, x1, foot, radius), colour, depth=(x1 - x0) * 0.28)
    x = (x0 + x1) / 2 + (x1 - x0) * 0.14 * bright_side(pen)
    gleam(pen, [(x, top + 0.05), (x, foot - 0.06)], (x1 - x0) * 0.13, 0.28)


def shovel(pen: Pen, colour: int, _: float) -> None:
    """A spade with a pointed blade, wooden shaft and D-grip."""
    _shaft(pen, WOOD, -0.024, 0.024, -0.84, -0.34)
    grip: list[Pt] = [(-0.095, -0.985), (0.095, -0.985), (0.095, -0.93), (0.028, -0.83), (-0.028, -0.83), (-0.095, -0.93)]
    pen.stroke([(*p, 0.0) for p in grip], colour, 0.034, closed=True)
    half: list[Pt] = [(0.03, -0.46), (0.045, -0.385), (0.18, -0.375, 1.0), (0.185, -0.20), (0.13, -0.07), (0.0, 0.0, 1.0)]
    pen.shape(spline(symmetric(half), tension=0.45), colour, depth=0.035)
    pen.fill(spline([(-0.026, -0.40), (0.026, -0.40), (0.024, -0.20), (0.0, -0.12), (-0.024, -0.20)]), contour(pen, colour))
    for side in (-1, 1):
        pen.shape(upright(side * 0.045, side * 0.195, -0.40, -0.365, 0.015), pen.lit(colour, 0.25), depth=0.01)
    gleam(pen, [(0.13, -0.31), (0.135, -0.20), (0.10, -0.11)], 0.018, 0.45)


def rake(pen: Pen, colour: int, _: float) -> None:
    """A leaf rake: a fan of springy tines with a cross bar, on a coloured shaft."""
    tines = 11
    for i in range(tines):
        k = -1 + 2 * i / (tines - 1)
        foot = (k * 0.275, -0.032 - 0.045 * k * k)
        way = [(k * 0.025, -0.36), (k * 0.15, -0.20), foot]
        pen.stroke(way, colour if i % 2 else pen.shade(colour, 0.25), 0.025)
        pen.segment(foot, (foot[0] + 0.010 * k, foot[1] + 0.020), pen.shade(colour, 0.5), 0.025)
    pen.stroke([(-0.165, -0.165), (0.0, -0.145), (0.165, -0.165)], pen.lit(colour, 0.3), 0.026)
    _shaft(pen, pen.lit(colour, 0.08), -0.024, 0.024, -0.98, -0.36)
    pen.shape(rounded(-0.034, -1.0, 0.034, -0.85, 0.025), INK, depth=0.015)
    pen.shape(soft([(-0.03, -0.44), (0.03, -0.44), (0.055, -0.32), (-0.055, -0.32)], 0.012), pen.shade(colour, 0.4), depth=0.015)


def watering_can(pen: Pen, colour: int, t: float) -> None:
    """A watering can, pouring a few drops from its rose at the right."""
    pen.stroke([(-0.30, -0.50), (-0.48, -0.50), (-0.50, -0.28), (-0.32, -0.14)], pen.shade(colour, 0.5), 0.055)
    pen.stroke([(-0.26, -0.56), (-0.20, -0.76), (0.02, -0.78), (0.12, -0.58)], pen.shade(colour, 0.35), 0.050)
    spout = soft([(0.14, -0.30), (0.14, -0.13), (0.44, -0.52), (0.40, -0.58)], 0.02)
    pen.shape(spout, pen.shade(colour, 0.3), depth=0.025)
    with turned(pen, 42, 0.435, -0.575) as rose:
        rose.shape(
            soft([(0.405, -0.555), (0.465, -0.555), (0.53, -0.655), (0.34, -0.655)], 0.012), pen.lit(colour, 0.10), depth=0.02
        )
        rose.fill(ellipse(0.435, -0.658, 0.095, 0.026), pen.lit(colour, 0.45))
    for i in range(5):
        k = (t * 1.1 + i * 0.21) % 1.0
        x, y = 0.53 + 0.02 * (i % 3) + 0.07 * k, -0.60 + 0.05 * (i % 2) + 0.48 * k * k
        pen.fill(spline([(x, y - 0.035, 1.0), (x + 0.016, y), (x, y + 0.018), (x - 0.016, y)]), alpha(WATER, 1.0 - 0.5 * k))
    body = soft([(-0.33, -0.585), (0.18, -0.585), (0.235, 0.0), (-0.385, 0.0)], 0.03)
    pen.shape(body, colour, depth=0.06)
    with clipped(pen, body):
        for y in (-0.50, -0.075):
            pen.segment((-0.45, y), (0.3, y), pen.lit(colour, 0.35), 0.026, butt=True)
    pen.fill(ellipse(-0.075, -0.585, 0.257, 0.048), pen.lit(colour, 0.30))
    pen.fill(ellipse(-0.075, -0.580, 0.215, 0.032), pen.shade(pen.shade(colour)))
    gleam(pen, [(bright_side(pen) * 0.10 + 0.02, -0.43), (bright_side(pen) * 0.12 + 0.02, -0.20)], 0.030, 0.4)


def wheelbarrow(pen: Pen, colour: int, rolled: float) -> None:
    """A wheelbarrow, wheel at the right, with a heap of earth."""
    pen.shape(
        spline([(-0.34, -0.52, 1.0), (-0.20, -0.64), (0.0, -0.68), (0.20, -0.62), (0.36, -0.52, 1.0)]), 0xFF7A523A, depth=0.05
    )
    pen.segment((-0.17, -0.20), (-0.22, -0.02), DARK_STEEL, 0.040)
    pen.segment((-0.28, -0.02), (-0.14, -0.02), DARK_STEEL, 0.040)
    pen.segment((0.36, -0.155), (0.20, -0.27), DARK_STEEL, 0.040)
    pen.segment((0.38, -0.16), (-0.52, -0.33), WOOD, 0.045)
    pen.segment((-0.50, -0.326), (-0.60, -0.345), INK, 0.062)
    tray = soft([(-0.42, -0.55), (0.46, -0.55), (0.25, -0.215), (-0.24, -0.235)], 0.05)
    pen.shape(tray, colour, depth=0.06)
    pen.shape(rounded(-0.45, -0.575, 0.49, -0.52, 0.025), pen.lit(colour, 0.25), depth=0.015)
    with clipped(pen, tray):
        for x in (-0.12, 0.12):
            seam(pen, [(x * 1.5, -0.50), (x, -0.20)], colour, 0.020)
    pen.fill(ellipse(0.40, -0.165, 0.165, 0.165), INK)
    pen.shape(ellipse(0.40, -0.165, 0.095, 0.095), pen.lit(colour, 0.15), depth=0.025)
    for i in range(5):
        a = rolled / 0.165 + i * 2 * math.pi / 5
        pen.segment((0.40, -0.165), (0.40 + 0.085 * math.cos(a), -0.165 + 0.085 * math.sin(a)), contour(pen, colour), 0.014)
    pen.fill(ellipse(0.40, -0.165, 0.026, 0.026), STEEL)


def _twist(pen: Pen, colour: int, way: Sequence[Pt], width: float) -> None:
    """A stretch of rope with the lay of its strands."""
    pen.stroke(way, pen.shade(colour, 0.6), width)
    pen.stroke([(x + 0.004 * bright_side(pen), y - 0.008) for x, y, *_ in way], colour, width * 0.84)
    line = sample(way, 3)
    for i in range(1, len(line) - 1):
        (x0, y0, _), (x1, y1, _) = line[i - 1], line[i + 1]
        length = math.hypot(x1 - x0, y1 - y0) or 1e-6
        dx, dy = (x1 - x0) / length * width * 0.35, (y1 - y0) / length * width * 0.35
        x, y, _ = line[i]
        pen.segment((x - dx - dy, y - dy + dx), (x + dx + dy, y + dy - dx), alpha(contour(pen, colour), 0.75), width * 0.13)


def rope(pen: Pen, colour: int, _: float) -> None:
    """A coil of rope lying in rings, with a loose end."""
    for i in range(4):
        y, rx = -0.105 - i * 0.088, 0.40 - 0.012 * i
        back = [(rx * math.cos(a), y - 0.155 * math.sin(a)) for a in (0.1 + k * (math.pi - 0.2) / 8 for k in range(9))]
        _twist(pen, pen.shade(colour, 0.45), back, 0.085)
    for i in range(4):
        y, rx = -0.20 - i * 0.088, 0.43 - 0.012 * i
        front = [(rx * math.cos(a), y + 0.155 * math.sin(a)) for a in (k * math.pi / 10 for k in range(11))]
        _twist(pen, colour, front, 0.095)
    _twist(pen, colour, [(0.20, -0.545), (0.36, -0.60), (0.46, -0.52), (0.50, -0.32), (0.51, -0.06)], 0.085)
    pen.shape(rounded(0.462, -0.10, 0.558, -0.005, 0.02), pen.shade(colour, 0.6), depth=0.015)


def needle(pen: Pen, colour: int, t: float) -> None:
    """A sewing needle with red thread through its eye."""
    sway = 0.02 * math.sin(t * 1.8)
    eye = (0.335, -0.385)
    pen.stroke([eye, (0.20, -0.50), (0.02, -0.42 + sway), (-0.10, -0.22), (-0.34, -0.24 - sway), (-0.46, -0.42)], 0xFFD8484A, 0.026)
    with turned(pen, 41) as tool:
        half: list[Pt] = [(0.0, -0.60), (0.050, -0.575), (0.066, -0.48), (0.052, -0.30), (0.045, 0.10), (0.0, 0.66, 1.0)]
        pen.canvas.save()
        pen.canvas.clipPath(ellipse(0.0, -0.49, 0.022, 0.062), skia.ClipOp.kDifference, True)
        tool.shape(spline(symmetric(half), tension=0.45), colour, depth=0.028)
        pen.canvas.restore()
        gleam(tool, [(0.016, -0.28), (0.014, 0.18)], 0.012, 0.6)
    pen.stroke([eye, (0.40, -0.40), (0.44, -0.30), (0.42, -0.16)], 0xFFD8484A, 0.026)


def sewing_machine(pen: Pen, colour: int, t: float) -> None:
    """A sewing machine: arched arm, hand wheel, spool of thread, and a needle that goes up and down through cloth."""
    pen.fill(rounded(0.10, -0.86, 0.20, -0.70, 0.01), 0xFFD8574A)
    for y in (-0.875, -0.715):
        pen.fill(rounded(0.085, y, 0.215, y + 0.026, 0.008), WOOD)
    pen.segment((0.15, -0.83), (-0.30, -0.735), 0xFFD8574A, 0.008)
    pen.shape(rounded(-0.52, -0.155, 0.52, 0.0, 0.03), pen.shade(colour, 0.30), depth=0.025)
    pen.fill(rounded(-0.52, -0.16, 0.52, -0.12, 0.02), pen.lit(colour, 0.30))
    dip = 0.025 * math.sin(t * 14)
    pen.segment((-0.345, -0.36), (-0.345, -0.185 + dip), STEEL, 0.016)
    pen.fill(soft([(-0.41, -0.175), (-0.28, -0.175), (-0.30, -0.205), (-0.36, -0.215)], 0.006), DARK_STEEL)
    pen.fill(soft([(-0.53, -0.175), (0.10, -0.175), (0.13, -0.155), (-0.53, -0.155)], 0.006), 0xFFF6D9B0)
    outline: list[Pt] = [
        (-0.44, -0.34, 1.0),
        (-0.45, -0.60),
        (-0.40, -0.70),
        (-0.20, -0.715),
        (0.30, -0.715),
        (0.415, -0.64),
        (0.43, -0.15, 1.0),
    ]
    arm = spline(
        [*outline, (0.155, -0.15, 1.0), (0.145, -0.36), (0.08, -0.445), (-0.12, -0.455), (-0.22, -0.42), (-0.245, -0.34, 1.0)],
        tension=0.4,
    )
    pen.shape(arm, colour, depth=0.05)
    pen.fill(rounded(-0.40, -0.355, -0.285, -0.325, 0.01), DARK_STEEL)
    pen.shape(rounded(0.425, -0.66, 0.525, -0.40, 0.035), pen.lit(colour, 0.35), depth=0.025)
    for y in (-0.60, -0.53, -0.46):
        pen.segment((0.44, y), (0.51, y), contour(pen, colour), 0.012)
    pen.shape(ellipse(0.285, -0.36, 0.062, 0.062), pen.lit(colour, 0.55), depth=0.02)
    pen.segment((0.285, -0.36), (0.31, -0.395), contour(pen, colour), 0.014)
    pen.fill(rounded(-0.16, -0.63, 0.13, -0.55, 0.03), pale(colour, 0.5))
    gleam(pen, [(-0.36, -0.675), (0.24, -0.68)], 0.020, 0.45)


def lightbulb(pen: Pen, colour: int, t: float) -> None:
    """A glowing lightbulb with its filament and screw base."""
    glow = 0.16 + 0.03 * math.sin(t * 2.4)
    pen.fill(ellipse(0.0, -0.13, 0.50, 0.50), alpha(pen.lit(colour, 0.3), glow))
    half: list[Pt] = [(0.0, -0.52), (0.24, -0.455), (0.37, -0.27), (0.365, -0.06), (0.235, 0.13), (0.165, 0.29, 1.0), (0.0, 0.30)]
    path = spline(symmetric(half))
    pen.shape(path, colour, depth=0.05, amount=0.55)
    with clipped(pen, path):
        pen.fill(ellipse(0.0, -0.16, 0.22, 0.24), alpha(pen.lit(colour, 0.7), 0.45))
    pen.stroke([(-0.055, 0.28), (-0.09, -0.10)], contour(pen, colour), 0.018)
    pen.stroke([(0.055, 0.28), (0.09, -0.10)], contour(pen, colour), 0.018)
    pen.stroke([(-0.09, -0.10), (-0.05, -0.19), (-0.015, -0.10), (0.02, -0.19), (0.055, -0.10), (0.09, -0.10)], 0xFFFF8A3A, 0.020)
    pen.shape(rounded(-0.165, 0.275, 0.165, 0.53, 0.03), STEEL, depth=0.04)
    for y in (0.335, 0.405, 0.475):
        pen.segment((-0.165, y + 0.015), (0.165, y - 0.015), DARK_STEEL, 0.020)
    pen.fill(soft([(-0.10, 0.525), (0.10, 0.525), (0.055, 0.585), (-0.055, 0.585)], 0.02), INK)
    side = bright_side(pen)
    gleam(pen, [(side * 0.15, -0.42), (side * 0.26, -0.31), (side * 0.285, -0.18)], 0.034, 0.65)


def battery(pen: Pen, colour: int, _: float) -> None:
    """A round battery standing on end, with a flash and a plus."""
    pen.shape(rounded(-0.085, -1.0, 0.085, -0.90, 0.02), STEEL, depth=0.02)
    body = rounded(-0.26, -0.935, 0.26, 0.0, 0.055)
    pen.shape(body, colour, depth=0.055)
    with clipped(pen, body):
        pen.fill(rounded(-0.3, -0.95, 0.3, -0.875, 0.0), STEEL)
        pen.fill(rounded(-0.3, -0.07, 0.3, 0.01, 0.0), STEEL)
        pen.fill(rounded(-0.3, -0.875, 0.3, -0.70, 0.0), pen.shade(colour, 0.75))
        pen.fill(
            rounded(0.11 * bright_side(pen) - 0.025, -0.95, 0.11 * bright_side(pen) + 0.045, 0.01, 0.0), alpha(0xFFFFFFFF, 0.25)
        )
    pen.segment((-0.055, -0.787), (0.055, -0.787), LINEN, 0.028)
    pen.segment((0.0, -0.842), (0.0, -0.732), LINEN, 0.028)
    flash = [(0.04, -0.60), (-0.13, -0.34), (-0.02, -0.34), (-0.06, -0.13), (0.13, -0.42), (0.01, -0.42)]
    pen.fill(soft(flash, 0.01), 0xFFFFE08A)


def plug(pen: Pen, colour: int, _: float) -> None:
    """An electric plug with two prongs up and a curling cable."""
    for x in (-0.13, 0.13):
        pen.shape(rounded(x - 0.036, -0.56, x + 0.036, -0.22, 0.02), STEEL, depth=0.02)
    pen.stroke([(0.0, 0.22), (0.0, 0.36), (0.10, 0.44), (0.24, 0.38), (0.30, 0.42), (0.33, 0.54)], pen.shade(colour, 0.55), 0.075)
    pen.shape(soft([(-0.075, 0.12), (0.075, 0.12), (0.055, 0.32), (-0.055, 0.32)], 0.02), pen.shade(colour, 0.35), depth=0.02)
    for y in (0.20, 0.25):
        seam(pen, [(-0.05, y), (0.05, y)], colour, 0.014)
    half: list[Pt] = [(0.0, -0.27), (0.27, -0.27, 1.0), (0.29, -0.10), (0.20, 0.08), (0.09, 0.17), (0.0, 0.18)]
    pen.shape(spline(symmetric(half), tension=0.45), colour, depth=0.05)
    pen.shape(rounded(-0.31, -0.315, 0.31, -0.22, 0.035), pen.lit(colour, 0.20), depth=0.02)
    for y, w in ((-0.12, 0.13), (-0.05, 0.11), (0.02, 0.075)):
        seam(pen, [(-w, y), (w, y)], colour, 0.022)


SUPPLIES: dict[str, PropSpec] = {
    "shovel": PropSpec(shovel, 0.62, "ground", 0xFF6F8296, (-0.26, -1.06, 0.26, 0.04)),
    "rake": PropSpec(rake, 0.85, "ground", 0xFF5A9A50, (-0.36, -1.06, 0.36, 0.04)),
    "watering_can": PropSpec(watering_can, 0.24, "ground", 0xFF4FA07A, (-0.6, -0.88, 0.7, 0.05)),
    "wheelbarrow": PropSpec(wheelbarrow, 0.75, "ground", 0xFF4F9A6A, (-0.7, -0.75, 0.62, 0.04)),
    "rope": PropSpec(rope, 0.24, "ground", 0xFFCDA46A, (-0.54, -0.71, 0.62, 0.05)),
    "needle": PropSpec(needle, 0.024, "grip", 0xFF9AA3B2, (-0.53, -0.58, 0.51, 0.56)),
    "sewing_machine": PropSpec(sewing_machine, 0.25, "ground", 0xFF3F8A8A, (-0.59, -0.94, 0.59, 0.04)),
    "lightbulb": PropSpec(lightbulb, 0.07, "grip", 0xFFFFD75A, (-0.56, -0.7, 0.56, 0.65)),
    "battery": PropSpec(battery, 0.028, "ground", 0xFF4F8A5C, (-0.33, -1.06, 0.33, 0.05)),
    "plug": PropSpec(plug, 0.05, "grip", 0xFF4A4F63, (-0.37, -0.62, 0.43, 0.64)),
}

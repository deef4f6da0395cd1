"""What stands about the house and the garden: gnome, trellis, picnic table, spiral staircase; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import flame, leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, cut, dot, line, orb, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, WHITE
from seedream.rendering.props.spec import PropSpec

IRON, STONE, GREEN, RED, SOIL = 0xFF4A4854, 0xFFA39DA6, 0xFF5C9A4C, 0xFFD8443C, 0xFF6A4A38


def garden_gnome(pen: Pen, colour: int, _: float) -> None:
    """A bearded gnome of clay with a pointed hat and a lantern."""
    for s in (-1, 1):
        pen.shape(curvy(f"{s * 0.02},-0.1! {s * 0.2},-0.1 {s * 0.26},-0.02 {s * 0.2},0! {s * 0.02},0!"), 0xFF6A4630, depth=0.02)
    pen.shape(both("0.17,-0.5! 0.24,-0.3 0.22,-0.1! 0,-0.08"), 0xFF3F6FB8, depth=0.05)
    slab(pen, (-0.23, -0.22, 0.23, -0.17), 0.01, 0xFF6A4630)
    slab(pen, (-0.04, -0.23, 0.04, -0.16), 0.01, GOLD)
    for s in (-1, 1):
        line(pen, f"{s * 0.17},-0.46 {s * 0.27},-0.36 {s * 0.24},-0.27", 0xFF3F6FB8, 0.1)
        orb(pen, s * 0.23, -0.25, 0.05, 0xFFF0BE96, depth=0.014)
    pen.shape(ellipse(0, -0.56, 0.16, 0.13), 0xFFF0BE96, depth=0.03)
    pen.shape(both("0,-0.55 0.14,-0.58! 0.2,-0.46 0.12,-0.32 0,-0.2"), 0xFFF8F4EC, depth=0.05)
    for s in (-1, 1):
        pen.fill(curvy(f"0,-0.53! {s * 0.07},-0.545 {s * 0.13},-0.5! {s * 0.05},-0.48"), WHITE)
        dot(pen, s * 0.06, -0.59, 0.018, DARK)
        line(pen, f"{s * 0.03},-0.625 {s * 0.06},-0.635 {s * 0.095},-0.62", WHITE, 0.018)
    orb(pen, 0, -0.555, 0.045, 0xFFEBA080, depth=0.012)
    pen.shape(curvy("-0.19,-0.63! -0.14,-0.78 -0.02,-0.94 0.07,-1.02! 0.1,-0.84 0.19,-0.63! 0.0,-0.67", 0.35), colour, depth=0.06)
    slab(pen, (0.19, -0.2, 0.29, -0.06), 0.015, 0xFFFFD98A)
    for y in (-0.215, -0.06):
        slab(pen, (0.18, y, 0.3, y + 0.025), 0.006, IRON)


def fire_pit(pen: Pen, colour: int, t: float) -> None:
    """A ring of stones with a fire in it."""
    pen.fill(ellipse(0, -0.18, 0.5, 0.3), alpha(0xFFFFA84A, 0.16))
    for k in range(7):
        a = math.pi + math.pi * (k + 0.5) / 7
        orb(pen, 0.4 * math.cos(a), -0.19 + 0.1 * math.sin(a), 0.09, pen.shade(colour, 0.4), ry=0.075, depth=0.025)
    pen.fill(ellipse(0, -0.17, 0.36, 0.1), 0xFF2E2430)
    for turn in (64, -58, 86):
        with turned(pen, turn, 0, -0.17):
            slab(pen, (-0.035, -0.24, 0.035, 0.2), 0.02, 0xFF7A4E34, 0.015)
    for x, high, k in ((-0.13, 0.4, 0), (0.13, 0.42, 1), (0.0, 0.62, 2)):
        flame(pen, x, -0.13, high, t + k * 0.4)
    for k in range(8):
        a = math.pi * (k + 0.5) / 8
        orb(pen, 0.42 * math.cos(a), -0.16 + 0.09 * math.sin(a), 0.095, tone(colour, 0.03 * (k % 2)), ry=0.08, depth=0.03)


def trellis(pen: Pen, colour: int, t: float) -> None:
    """A wooden lattice with climbing roses."""
    for k in range(-3, 12):
        for s in (-1, 1):
            a, b = (-0.34 + k * 0.12, 0.0), (-0.34 + k * 0.12 + s * 0.98, -0.98)
            with clipped(pen, soft("-0.34,0 -0.34,-0.96 0.34,-0.96 0.34,0", 0.004)):
                pen.segment(a, b, pen.shade(colour, 0.2 + 0.2 * (s > 0)), 0.026)
    for x in (-0.35, 0.35):
        slab(pen, (x - 0.03, -1.0, x + 0.03, 0.0), 0.008, colour, 0.015)
    for y in (-0.98, -0.06):
        slab(pen, (-0.37, y, 0.37, y + 0.05), 0.008, colour, 0.012)
    for x, sway in ((-0.24, 1), (0.1, -1)):
        line(pen, f"{x},0 {x + 0.1 * sway},-0.24 {x - 0.06 * sway},-0.48 {x + 0.12 * sway},-0.72 {x},-0.94", 0xFF4A7F40, 0.024)
    for k in range(26):
        x, y = -0.33 + 0.66 * (k * 0.7549 % 1.0), -0.04 - 0.92 * (k * 0.5698 % 1.0)
        leaf(pen, x, y, 0.13, k * 77 % 360, 0xFF5C9A4C if k % 2 else 0xFF6FAE58, 0.32)
    for k in range(12):
        x, y = -0.3 + 0.6 * ((k * 0.7549 + 0.3) % 1.0), -0.1 - 0.84 * ((k * 0.5698 + 0.4) % 1.0)
        orb(pen, x, y, 0.052, 0xFFE8607F, depth=0.016)
        dot(pen, x, y, 0.02, 0xFFB83A5C)


def flower_bed(pen: Pen, colour: int, t: float) -> None:
    """Flowers in rows in a bed with an edge of stones."""
    pen.fill(ellipse(0, -0.1, 0.52, 0.13), SOIL)
    tints = (colour, 0xFFF6CF4A, 0xFFF7F2EA, tone(colour, 0.02, 50), 0xFF9A72D0)
    for row, y in enumerate((-0.16, -0.1, -0.04)):
        for k in range(7):
            x = (-0.42 + k * 0.14 + 0.03 * (row % 2)) * (0.86 + 0.05 * row)
            sway = 0.012 * math.sin(t * 1.6 + k + row)
            high = 0.2 + 0.035 * ((k * 3 + row) % 3)
            line(pen, f"{x},{y} {x + sway * 0.5},{y - high * 0.6} {x + sway},{y - high}", 0xFF4F8A45, 0.018)
            leaf(pen, x, y - 0.02, 0.12, -44, GREEN, 0.36)
            leaf(pen, x, y - 0.02, 0.12, 48, 0xFF6FAE58, 0.36)
            tint = tints[(k * 2 + row) % 5]
            for i in range(6):
                a = i * math.pi / 3
                dot(
                    pen,
                    x + sway + 0.034 * math.cos(a),
                    y - high + 0.034 * math.sin(a),
                    0.026,
                    tint if i % 2 else pen.shade(tint, 0.18),
                )
            dot(pen, x + sway, y - high, 0.02, 0xFFF2B53A if tint != 0xFFF6CF4A else 0xFFB8702F)
    for k in range(13):
        a = math.pi * (k + 0.5) / 13
        orb(pen, 0.52 * math.cos(a), -0.1 + 0.12 * math.sin(a), 0.055, tone(STONE, 0.03 * (k % 3 - 1)), ry=0.042, depth=0.016)


def window_box(pen: Pen, colour: int, t: float) -> None:
    """A box of flowers for a window sill."""
    for k in range(9):
        x = -0.42 + k * 0.105
        high = 0.3 + 0.05 * (k % 3) + 0.008 * math.sin(t * 2 + k)
        pen.segment((x, -0.2), (x, -high - 0.06), 0xFF4F8A45, 0.016)
        leaf(pen, x, -0.2, 0.2, -38, 0xFF6FAE58, 0.36)
        leaf(pen, x, -0.2, 0.2, 40, GREEN, 0.36)
        tint = (0xFFE8546F, 0xFFF7F0EA, 0xFFF29AC0)[k % 3]
        for i in range(6):
            a = i * math.pi / 3 + k
            orb(pen, x + 0.042 * math.cos(a), -high - 0.06 + 0.042 * math.sin(a), 0.032, tint, depth=0.008)
        dot(pen, x, -high - 0.06, 0.024, 0xFFF2B53A)
    for k in range(5):
        x = -0.4 + k * 0.2
        line(pen, f"{x},-0.22 {x + 0.04},-0.12 {x},-0.03", 0xFF5C9A4C, 0.022)
    slab(pen, (-0.52, -0.24, 0.52, 0.0), 0.015, colour, 0.035)
    slab(pen, (-0.54, -0.26, 0.54, -0.2), 0.015, pen.lit(colour, 0.2), 0.01)
    for k in range(5):
        x = -0.34 + k * 0.17
        leaf(pen, x, -0.21, 0.16, 180 + 14 * (-1) ** k, 0xFF6FAE58, 0.36)


def picnic_table(pen: Pen, colour: int, _: float) -> None:
    """A table of planks with its benches."""
    for s in (-1, 1):
        slab(pen, (s * 0.38 - 0.1, -0.32, s * 0.38 + 0.1, -0.28), 0.008, tone(colour, -0.1))
        pen.segment((s * 0.3, 0), (s * 0.42, -0.46), tone(colour, -0.12), 0.035)
    slab(pen, (-0.54, -0.35, 0.54, -0.3), 0.012, tone(colour, -0.06), 0.012)
    pen.fill(soft("-0.5,-0.5 -0.44,-0.57 0.44,-0.57 0.5,-0.5", 0.006), pen.lit(colour, 0.3))
    for k in (1, 2):
        pen.segment((-0.5 + 0.02 * k, -0.5 - 0.023 * k), (0.5 - 0.02 * k, -0.5 - 0.023 * k), pen.shade(colour, 0.4), 0.007)
    slab(pen, (-0.52, -0.51, 0.52, -0.46), 0.01, colour, 0.012)
    for s in (-1, 1):
        pen.segment((s * 0.42, 0), (s * 0.32, -0.46), tone(colour, -0.04), 0.045)
    slab(pen, (-0.58, -0.27, 0.58, -0.21), 0.012, colour, 0.014)
    pen.fill(soft("-0.58,-0.26 -0.54,-0.3 0.54,-0.3 0.58,-0.26", 0.006), pen.lit(colour, 0.3))


def stick(pen: Pen, colour: int, _: float) -> None:
    """A forked stick."""
    pen.strip([(-0.5, -0.06), (-0.2, -0.1), (0.1, -0.07), (0.34, -0.16), (0.5, -0.2)], [0.05, 0.046, 0.04, 0.03, 0.018], colour)
    pen.strip([(0.02, -0.09), (0.16, -0.2), (0.24, -0.32)], [0.03, 0.024, 0.014], colour)
    pen.strip([(-0.28, -0.1), (-0.34, -0.17)], [0.022, 0.016], colour)
    dot(pen, -0.505, -0.06, 0.03, 0xFFE2C08C, 0.04)
    for a, b in (((-0.4, -0.085), (-0.28, -0.1)), ((-0.14, -0.09), (0.0, -0.07)), ((0.16, -0.1), (0.24, -0.125))):
        pen.segment(a, b, pen.shade(colour, 0.8), 0.01)
    leaf(pen, 0.24, -0.31, 0.12, 30, 0xFF6FAE58, 0.42)


def spiral_staircase(pen: Pen, colour: int, _: float) -> None:
    """Steps that wind up round a post, with a rail."""
    steps = 22
    parts: list[tuple[float, int]] = []
    for k in range(steps):
        parts.append((math.sin(math.pi * 2 * k / 14 + 0.4), k))

    def outer(k: float, lift: float = 0.0) -> tuple[float, float]:
        """The outer end of step k."""
        a = math.pi * 2 * k / 14 + 0.4
        return 0.3 * math.cos(a), -0.04 - k * 0.04 + 0.085 * math.sin(a) - lift

    def step(k: int) -> None:
        a0, a1 = outer(k - 0.1), outer(k + 1.05)
        x, y = 0.0, -0.04 - k * 0.04
        shadow = pen.shade(colour, 0.5 if math.sin(math.pi * 2 * k / 14 + 0.4) < 0 else 0.15)
        pen.fill(cut(f"{x},{y + 0.025} {a0[0]},{a0[1] + 0.025} {a1[0]},{a1[1] + 0.065} {x},{y + 0.025}"), pen.shade(shadow, 0.8))
        pen.fill(cut(f"{x},{y} {a0[0]},{a0[1]} {a0[0]},{a0[1] + 0.025} {x},{y + 0.025}"), pen.shade(shadow, 0.6))
        pen.fill(cut(f"{x},{y} {a0[0]},{a0[1]} {a1[0]},{a1[1] + 0.04} {x},{y}"), pen.lit(shadow, 0.12))

    for front in (False, True):
        if front:
            slab(pen, (-0.035, -1.1, 0.035, 0.0), 0.015, tone(colour, -0.1), 0.025)
            orb(pen, 0, -1.12, 0.05, GOLD, depth=0.014)
        for depth, k in parts:
            if (depth > 0) is front:
                step(k)
                foot, top = outer(k + 0.5), outer(k + 0.5, 0.17)
                pen.segment(foot, top, IRON if front else pen.shade(IRON, 0.4), 0.011)
        for k in range(steps * 2):
            mid = math.sin(math.pi * 2 * (k / 2 + 0.5) / 14 + 0.4)
            if (mid > 0) is front:
                pen.segment(outer(k / 2 + 0.5, 0.17), outer(k / 2 + 1.0, 0.17), GOLD if front else pen.shade(GOLD, 0.6), 0.022)


YARDWORK: dict[str, PropSpec] = {
    "garden_gnome": PropSpec(garden_gnome, 0.3, "ground", 0xFFD63F3A, (-0.334, -1.034, 0.334, 0.012)),
    "fire_pit": PropSpec(fire_pit, 0.8, "ground", STONE, (-0.523, -0.779, 0.523, 0.134)),
    "trellis": PropSpec(trellis, 1.2, "ground", 0xFFCFA874, (-0.446, -1.085, 0.396, 0.03)),
    "flower_bed": PropSpec(flower_bed, 0.95, "ground", 0xFFE0486A, (-0.586, -0.43, 0.586, 0.08)),
    "window_box": PropSpec(window_box, 0.55, "ground", 0xFFB5663F, (-0.569, -0.558, 0.569, 0.013)),
    "picnic_table": PropSpec(picnic_table, 1.1, "ground", 0xFFB8804E, (-0.597, -0.586, 0.597, 0.036)),
    "stick": PropSpec(stick, 0.4, "ground", 0xFF8A6040, (-0.563, -0.43, 0.535, 0.002)),
    "spiral_staircase": PropSpec(spiral_staircase, 2.0, "ground", 0xFF9A6A48, (-0.326, -1.215, 0.326, 0.065)),
}

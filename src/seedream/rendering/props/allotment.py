"""What gardeners and keepers of animals work with: sprinkler, pump, trough, hutch, compost; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, STONE, GREEN, RED, SOIL = 0xFF4A4854, 0xFFA39DA6, 0xFF5C9A4C, 0xFFD8443C, 0xFF6A4A38


def sprinkler(pen: Pen, colour: int, t: float) -> None:
    """A lawn sprinkler that turns and sprays."""
    for s in (-1, 1):
        for k in range(5):
            reach, high = 0.5 - 0.07 * k, 0.62 + 0.05 * k
            wave = 0.02 * math.sin(t * 5 + k)
            line(
                pen,
                f"{s * 0.07},-0.24 {s * reach * 0.45},{-high + wave} {s * reach},{-0.16 - 0.1 * k}",
                alpha(0xFF8CCBF0, 0.85),
                0.018,
            )
            for q in (0.6, 0.85):
                dot(pen, s * reach * q * 1.05, -high * (1.25 - q) - 0.02 * k + 0.1, 0.016, alpha(0xFFC8E8FA, 0.95))
    line(pen, "0.16,-0.05 0.36,-0.02 0.5,-0.03 0.58,-0.01", 0xFF4F9A5A, 0.035)
    pen.shape(both("0.05,-0.14! 0.18,-0.04 0.2,0! 0,0", 0.3), IRON, depth=0.02)
    slab(pen, (-0.05, -0.22, 0.05, -0.1), 0.015, colour, 0.02)
    slab(pen, (-0.16, -0.27, 0.16, -0.2), 0.03, colour, 0.02)


def hand_pump(pen: Pen, colour: int, t: float) -> None:
    """An iron pump for water with a bucket under its spout."""
    up = 6 * math.sin(t * 2)
    with turned(pen, up, 0.0, -0.82):
        line(pen, "0.0,0.0 0.2,-0.08 0.38,0.02 0.44,0.26", colour, 0.05)
    slab(pen, (-0.11, -0.1, 0.11, 0.0), 0.015, pen.shade(colour, 0.4), 0.02)
    slab(pen, (-0.07, -0.86, 0.07, -0.06), 0.025, colour, 0.035)
    for y in (-0.7, -0.34):
        slab(pen, (-0.09, y, 0.09, y + 0.05), 0.015, pen.lit(colour, 0.1), 0.015)
    pen.shape(both("0,-0.98 0.06,-0.94 0.1,-0.84! 0,-0.84"), colour, depth=0.02)
    line(pen, "-0.02,-0.6 -0.2,-0.62 -0.3,-0.52", colour, 0.075)
    pen.segment((-0.305, -0.5), (-0.305, -0.22), 0xFF7CC4F0, 0.036)
    pen.shape(soft("-0.45,-0.28 -0.17,-0.28 -0.21,0.0 -0.41,0.0", 0.012), STEEL, depth=0.04)
    pen.fill(ellipse(-0.31, -0.28, 0.14, 0.034), 0xFF6FB8E8)
    pen.canvas.drawPath(ellipse(-0.31, -0.28, 0.14, 0.034), line_paint(0xFF8E98A8, 0.016))


def trough(pen: Pen, colour: int, _: float) -> None:
    """A wooden trough with hay in it."""
    for k in range(15):
        x = -0.42 + k * 0.06
        line(
            pen,
            f"{x},-0.3 {x + 0.03 * (k % 3 - 1)},-0.44 {x + 0.07 * (k % 3 - 1)},{-0.5 - 0.03 * (k % 2)}",
            (0xFFE3C25C, 0xFFCFA846, 0xFFF0D578)[k % 3],
            0.026,
        )
    pen.fill(curvy("-0.46,-0.34! -0.3,-0.46 0,-0.49 0.3,-0.46 0.46,-0.34!"), 0xFFE0BC56)
    for k in range(12):
        x = -0.38 + k * 0.07
        pen.segment((x, -0.36), (x + 0.05 * (k % 3 - 1), -0.45), 0xFFF0D578 if k % 2 else 0xFFC79F42, 0.014)
    for s in (-1, 1):
        pen.segment((s * 0.44, 0), (s * 0.34, -0.34), tone(colour, -0.08), 0.05)
        pen.segment((s * 0.28, 0), (s * 0.36, -0.3), tone(colour, -0.08), 0.05)
    body = soft("-0.52,-0.36 0.52,-0.36 0.42,-0.12 -0.42,-0.12", 0.012)
    pen.shape(body, colour, depth=0.04)
    pen.segment((-0.47, -0.24), (0.47, -0.24), pen.shade(colour, 0.7), 0.012)
    slab(pen, (-0.54, -0.39, 0.54, -0.34), 0.012, pen.lit(colour, 0.22), 0.01)


def rabbit_hutch(pen: Pen, colour: int, _: float) -> None:
    """A wooden hutch on legs, with wire in front and straw."""
    for x in (-0.38, 0.38):
        slab(pen, (x - 0.03, -0.3, x + 0.03, 0.0), 0.008, tone(colour, -0.08), 0.015)
    slab(pen, (-0.44, -0.66, 0.44, -0.2), 0.008, colour, 0.03)
    slab(pen, (-0.4, -0.62, 0.12, -0.25), 0.006, 0xFF4A3A38)
    for k in range(14):
        line(
            pen,
            f"{-0.38 + k * 0.036},-0.26 {-0.36 + k * 0.036},{-0.31 - 0.02 * (k % 3)} {-0.34 + k * 0.036},-0.27",
            0xFFE3C25C,
            0.018,
        )
    with clipped(pen, soft("-0.4,-0.62 0.12,-0.62 0.12,-0.25 -0.4,-0.25", 0.004)):
        for k in range(-8, 12):
            for s in (-1, 1):
                pen.segment((-0.4 + k * 0.055, -0.64), (-0.4 + k * 0.055 + s * 0.4, -0.24), alpha(STEEL, 0.7), 0.006)
    slab(pen, (0.16, -0.62, 0.4, -0.25), 0.008, pen.lit(colour, 0.14), 0.015)
    for x in (0.24, 0.32):
        pen.segment((x, -0.61), (x, -0.26), pen.shade(colour, 0.5), 0.008)
    orb(pen, 0.2, -0.44, 0.02, IRON, depth=0.005)
    pen.shape(soft("-0.54,-0.62 -0.46,-0.78 0.46,-0.78 0.54,-0.62", 0.01), 0xFF5F7A52, depth=0.03)


def hamster_wheel(pen: Pen, colour: int, t: float) -> None:
    """A wheel for a hamster to run in."""
    pen.shape(soft("-0.3,-0.06 0.3,-0.06 0.36,0.0 -0.36,0.0", 0.015), tone(colour, -0.08), depth=0.015)
    for s in (-1, 1):
        pen.segment((s * 0.22, -0.05), (0, -0.52), tone(colour, -0.08), 0.045)
    pen.fill(ellipse(0.07, -0.54, 0.4, 0.4), pen.shade(colour, 0.7))
    pen.fill(ellipse(0.07, -0.54, 0.34, 0.34), alpha(0xFFF2EAE0, 1.0))
    for k in range(16):
        a = k * math.pi / 8 + t * 2
        pen.segment(
            (0.07 + 0.35 * math.cos(a), -0.54 + 0.35 * math.sin(a)),
            (-0.02 + 0.37 * math.cos(a), -0.54 + 0.37 * math.sin(a)),
            pen.shade(colour, 0.35),
            0.03,
        )
    ring(pen, -0.02, -0.54, 0.39, colour, 0.05)
    for k in range(3):
        a = k * 2 * math.pi / 3 + t * 2
        pen.segment((-0.02, -0.54), (-0.02 + 0.38 * math.cos(a), -0.54 + 0.38 * math.sin(a)), colour, 0.026)
    orb(pen, -0.02, -0.54, 0.06, GOLD, depth=0.015)


def leaf_blower(pen: Pen, colour: int, t: float) -> None:
    """A blower that drives leaves away."""
    pen.shape(soft("-0.48,-0.16 0.02,-0.36 0.06,-0.26 -0.46,-0.04", 0.02), DARK, depth=0.02)
    line(pen, "0.0,-0.44 0.08,-0.64 0.3,-0.62 0.36,-0.4", DARK, 0.06)
    pen.shape(curvy("-0.02,-0.4! 0.14,-0.5 0.38,-0.46 0.44,-0.26 0.34,-0.1 0.1,-0.1 -0.02,-0.2!", 0.45), colour, depth=0.05)
    orb(pen, 0.24, -0.27, 0.11, DARK, depth=0.02)
    for k in range(8):
        a = k * math.pi / 4
        pen.segment((0.24, -0.27), (0.24 + 0.085 * math.cos(a), -0.27 + 0.085 * math.sin(a)), 0xFF6A6874, 0.014)
    for k, (x, y) in enumerate(((-0.62, -0.24), (-0.7, -0.06), (-0.84, -0.3), (-0.9, -0.12), (-0.74, -0.42))):
        leaf(pen, x - 0.02 * math.sin(t * 3 + k), y, 0.17, 40 + k * 67, (0xFFE08A3A, 0xFFC8502F, 0xFFE8B63A)[k % 3], 0.3)
    for y in (-0.3, -0.18, -0.06):
        line(pen, f"-0.52,{y * 0.4 - 0.05} -0.62,{y * 0.8 - 0.03} -0.78,{y}", alpha(WHITE, 0.75), 0.016)


def garden_fork(pen: Pen, colour: int, _: float) -> None:
    """A fork for digging, with its grip."""
    with turned(pen, 8, 0, -0.5):
        pen.segment((0, -0.36), (0, 0.12), WOOD, 0.045)
        pen.segment((-0.1, -0.48), (0.1, -0.48), colour, 0.05)
        for s in (-1, 1):
            line(pen, f"{s * 0.1},-0.47 {s * 0.05},-0.4 0,-0.36", colour, 0.03)
        slab(pen, (-0.035, 0.02, 0.035, 0.16), 0.012, STEEL, 0.012)
        line(pen, "-0.14,0.24 -0.12,0.18 0,0.16 0.12,0.18 0.14,0.24", STEEL, 0.035)
        for x in (-0.14, -0.047, 0.047, 0.14):
            pen.shape(soft(f"{x - 0.018},0.2 {x + 0.018},0.2 {x + 0.012},0.42 {x},0.5 {x - 0.012},0.42", 0.006), STEEL, depth=0.008)


def compost_heap(pen: Pen, colour: int, _: float) -> None:
    """A slatted bin with peels, leaves and soil."""
    heap = curvy("-0.42,-0.4! -0.34,-0.6 -0.14,-0.72 0.1,-0.74 0.3,-0.62 0.42,-0.4!")
    pen.shape(heap, SOIL, depth=0.06)
    for k in range(22):
        x = -0.36 + 0.72 * (k * 0.7549 % 1.0)
        y = -0.42 - (0.24 - 1.2 * x * x) * (k * 0.5698 % 1.0)
        leaf(pen, x, y, 0.11, k * 83 % 360, (0xFF7FAE4F, 0xFFC8863A, 0xFF5C9A4C, 0xFFA87A3F)[k % 4], 0.42)
    for x, y in ((-0.16, -0.62), (0.2, -0.56)):
        line(pen, f"{x},{y} {x + 0.08},{y - 0.05} {x + 0.15},{y + 0.02}", 0xFFF2C83F, 0.035)
    orb(pen, 0.02, -0.7, 0.065, 0xFFD8483E, depth=0.02)
    dot(pen, 0.05, -0.72, 0.03, 0xFFF8EED2)
    dot(pen, -0.28, -0.5, 0.045, 0xFFF6EFE2, 0.03)
    for x in (-0.47, 0.47):
        slab(pen, (x - 0.035, -0.56, x + 0.035, 0.0), 0.01, tone(colour, -0.06), 0.015)
    for k in range(4):
        slab(pen, (-0.5, -0.48 + k * 0.12, 0.5, -0.4 + k * 0.12), 0.01, colour, 0.015)
        for x in (-0.46, 0.46):
            dot(pen, x, -0.44 + k * 0.12, 0.01, IRON)


ALLOTMENT: dict[str, PropSpec] = {
    "sprinkler": PropSpec(sprinkler, 0.6, "ground", 0xFFF0A23A, (-0.524, -0.869, 0.613, 0.024)),
    "hand_pump": PropSpec(hand_pump, 0.72, "ground", 0xFF3F7A5A, (-0.473, -0.995, 0.506, 0.012)),
    "trough": PropSpec(trough, 0.9, "ground", 0xFFA87648, (-0.558, -0.558, 0.558, 0.041)),
    "rabbit_hutch": PropSpec(rabbit_hutch, 0.9, "ground", 0xFFC08A56, (-0.552, -0.796, 0.552, 0.013)),
    "hamster_wheel": PropSpec(hamster_wheel, 0.32, "ground", 0xFF5AA8D0, (-0.45, -0.967, 0.484, 0.011)),
    "leaf_blower": PropSpec(leaf_blower, 0.62, "ground", 0xFFEB7A2F, (-1.074, -0.707, 0.462, 0.04)),
    "garden_fork": PropSpec(garden_fork, 0.6, "ground", 0xFF4A6A48, (-0.223, -1.029, 0.206, -0.005)),
    "compost_heap": PropSpec(compost_heap, 0.8, "ground", 0xFFA87A4E, (-0.518, -0.779, 0.518, 0.012)),
}

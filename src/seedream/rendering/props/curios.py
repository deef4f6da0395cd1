"""Signs of science, body and tale: skull, cells, organs, chips, pins, armour, a genie's lamp; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import both, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

IRON, RED = 0xFF3A3742, 0xFFC8323A


def _skull(pen: Pen, x: float, y: float, r: float, colour: int) -> None:
    """A skull around a place."""
    with turned(pen, 0, x, y, r):
        pen.shape(both("0.34,0.5! 0.32,0.92! 0.16,0.98 0,0.98", 0.3), tone(colour, -0.03), depth=0.1)
        pen.shape(both("0,-1.0 0.6,-0.88 0.92,-0.36 0.88,0.16 0.62,0.42 0.46,0.66! 0,0.68"), colour, depth=0.2)
        for s in (-1, 1):
            pen.fill(ellipse(s * 0.38, 0.04, 0.25, 0.26), 0xFF3A2F3A)
            line(pen, f"{s * 0.14},-0.3 {s * 0.4},-0.36 {s * 0.62},-0.24", pen.shade(colour, 0.5), 0.06)
        pen.fill(soft("0,0.26 0.11,0.46 -0.11,0.46", 0.03), 0xFF3A2F3A)
        for k in range(5):
            pen.segment((-0.24 + k * 0.12, 0.66), (-0.24 + k * 0.12, 0.9), pen.shade(colour, 0.9), 0.045)


def skull(pen: Pen, colour: int, _: float) -> None:
    """A human skull."""
    _skull(pen, 0, -0.5, 0.5, colour)


def skeleton(pen: Pen, colour: int, t: float) -> None:
    """A skeleton that stands and waves; every bone with its own shade, so that it is seen on a pale ground, too."""
    with turned(pen, 1.2 * math.sin(t * 2), 0, 0):
        for tint, step in ((pen.shade(pen.shade(colour), 0.9), 0.009), (colour, 0.0)):
            with turned(pen, 0, -pen.lx * step, step * 0.5):
                _bones(pen, tint, t)
    _skull(pen, 0.0, -0.905, 0.085, colour)


def _bones(pen: Pen, colour: int, t: float) -> None:
    """Everything of a skeleton but its skull."""
    for s in (-1, 1):
        for a, b, w in (((s * 0.07, -0.46), (s * 0.085, -0.25), 0.026), ((s * 0.085, -0.25), (s * 0.085, -0.04), 0.022)):
            pen.segment(a, b, colour, w)
            dot(pen, a[0], a[1], w * 0.8, colour)
            dot(pen, b[0], b[1], w * 0.8, colour)
        slab(pen, (s * 0.1 - 0.045, -0.032, s * 0.1 + 0.045, 0.0), 0.014, colour)
    pen.shape(curvy("-0.11,-0.53 0,-0.5 0.11,-0.53 0.08,-0.44 0.03,-0.42! 0,-0.46 -0.03,-0.42! -0.08,-0.44"), colour, depth=0.015)
    for k in range(8):
        slab(pen, (-0.016, -0.82 + k * 0.04, 0.016, -0.79 + k * 0.04), 0.008, colour)
    for k in range(5):
        y, w = -0.76 + k * 0.043, (0.085, 0.115, 0.125, 0.12, 0.095)[k]
        for s in (-1, 1):
            line(pen, f"0,{y} {s * w},{y + 0.004} {s * w * 0.9},{y + 0.045} {s * 0.03},{y + 0.05}", colour, 0.014)
    line(pen, "-0.15,-0.79 0,-0.775 0.15,-0.79", colour, 0.022)
    up = 0.02 * math.sin(t * 6)
    for way in (((-0.15, -0.785), (-0.2, -0.62), (-0.17, -0.47)), ((0.15, -0.785), (0.25, -0.68), (0.26 + up, -0.86))):
        for a, b in ((way[0], way[1]), (way[1], way[2])):
            pen.segment(a, b, colour, 0.02)
        for x, y in way:
            dot(pen, x, y, 0.017, colour)
        x, y = way[2]
        side = -1 if y < -0.7 else 1
        for finger in (-1.5, -0.5, 0.5, 1.5):
            pen.segment((x, y), (x + finger * 0.015, y + side * 0.05), colour, 0.01)


def armor(pen: Pen, colour: int, _: float) -> None:
    """A suit of plate armour on its stand."""
    slab(pen, (-0.22, -0.03, 0.22, 0.0), 0.01, 0xFF6A4630)
    for s in (-1, 1):
        pen.shape(soft(f"{s * 0.03},-0.46 {s * 0.14},-0.46 {s * 0.12},-0.25 {s * 0.04},-0.25", 0.015), colour, depth=0.02)
        pen.shape(soft(f"{s * 0.04},-0.24 {s * 0.12},-0.24 {s * 0.11},-0.06 {s * 0.05},-0.06", 0.012), colour, depth=0.02)
        orb(pen, s * 0.082, -0.25, 0.042, pen.lit(colour, 0.2), depth=0.012)
        pen.shape(soft(f"{s * 0.03},-0.07 {s * 0.11},-0.07 {s * 0.17},-0.03 {s * 0.03},-0.03", 0.01), colour, depth=0.01)
        slab(pen, (s * 0.225 - 0.04, -0.74, s * 0.225 + 0.04, -0.58), 0.03, colour, 0.02)
        slab(pen, (s * 0.235 - 0.037, -0.57, s * 0.235 + 0.037, -0.42), 0.03, colour, 0.02)
        slab(pen, (s * 0.235 - 0.04, -0.44, s * 0.235 + 0.04, -0.37), 0.02, tone(colour, -0.05), 0.015)
        pen.shape(ellipse(s * 0.2, -0.76, 0.09, 0.07), pen.lit(colour, 0.12), depth=0.025)
    pen.shape(soft("-0.16,-0.5 0.16,-0.5 0.19,-0.4 0.03,-0.38 -0.03,-0.38 -0.19,-0.4", 0.01), tone(colour, -0.03), depth=0.02)
    pen.shape(both("0.08,-0.83! 0.18,-0.78 0.17,-0.6 0.13,-0.5! 0,-0.49", 0.4), colour, depth=0.045)
    line(pen, "0,-0.8 0.005,-0.65 0,-0.5", pen.lit(colour, 0.45), 0.014)
    slab(pen, (-0.13, -0.52, 0.13, -0.48), 0.008, 0xFF6A4630)
    pen.shape(curvy("0.0,-1.02 -0.08,-1.1 -0.2,-1.06 -0.24,-0.94 -0.14,-0.98 -0.02,-0.98"), RED, depth=0.02)
    pen.shape(both("0,-1.03 0.075,-1.0 0.095,-0.92 0.09,-0.84 0.05,-0.8! 0,-0.79"), colour, depth=0.03)
    pen.fill(soft("-0.08,-0.935 0.08,-0.935 0.075,-0.905 -0.075,-0.905", 0.006), DARK)
    for k in range(4):
        pen.segment((-0.03 + k * 0.02, -0.87), (-0.03 + k * 0.02, -0.83), pen.shade(colour, 0.9), 0.008)


def virus(pen: Pen, colour: int, t: float) -> None:
    """A ball with spikes, as under the microscope."""
    for k in range(14):
        with turned(pen, k * 360 / 14 + 4 * math.sin(t), 0, 0):
            pen.segment((0, -0.28), (0, -0.43), pen.shade(colour, 0.3), 0.034)
            orb(pen, 0, -0.45, 0.05, tone(colour, 0.02, -30), depth=0.012)
    orb(pen, 0, 0, 0.33, colour, depth=0.09)
    for x, y, r in (
        (-0.12, -0.12, 0.06),
        (0.14, -0.05, 0.07),
        (-0.05, 0.14, 0.075),
        (0.1, 0.18, 0.04),
        (-0.2, 0.06, 0.04),
        (0.03, -0.2, 0.04),
    ):
        dot(pen, x, y, r, pen.shade(colour, 0.6))
        dot(pen, x - pen.lx * r * 0.15, y + r * 0.15, r * 0.8, pen.lit(colour, 0.15))


def cell(pen: Pen, colour: int, t: float) -> None:
    """An animal cell, cut open: nucleus and organelles."""
    skin = curvy("-0.48,0.02 -0.42,-0.28 -0.14,-0.42 0.18,-0.4 0.44,-0.22 0.49,0.06 0.36,0.32 0.06,0.42 -0.26,0.36")
    pen.shape(skin, colour, depth=0.06)
    with turned(pen, 0, 0.0, 0.0, 0.9):
        pen.fill(skin, pale(colour, 0.55))
    orb(pen, -0.08, -0.02, 0.17, tone(colour, -0.05, 150), depth=0.04)
    orb(pen, -0.05, -0.01, 0.07, tone(colour, -0.2, 150), depth=0.015)
    for x, y, turn in ((0.24, -0.18, 28), (0.26, 0.16, -34), (-0.28, 0.2, 20)):
        with turned(pen, turn, x, y):
            pen.shape(ellipse(0, 0, 0.105, 0.055), 0xFFE8803A, depth=0.015)
            line(pen, "-0.07,0.0 -0.04,-0.028 -0.01,0.026 0.02,-0.026 0.05,0.024 0.075,0", 0xFFFFE2B4, 0.014)
    for k in range(3):
        line(pen, f"{0.14 + k * 0.035},{-0.06 - k * 0.01} {0.17 + k * 0.035},0.03 {0.13 + k * 0.035},0.1", 0xFFC85A8A, 0.02)
    for i in range(12):
        a = i * 2.4
        dot(pen, 0.36 * math.cos(a) * (0.75 + 0.2 * (i % 2)), 0.29 * math.sin(a) * (0.75 + 0.2 * (i % 2)), 0.013, pen.shade(colour))
    orb(pen, -0.28, -0.2, 0.05, 0xFF6FB0E0, depth=0.012)


def neuron(pen: Pen, colour: int, t: float) -> None:
    """A nerve cell with its axon and a passing signal."""
    for a, n in ((200, 0.24), (150, 0.26), (110, 0.24), (250, 0.25), (70, 0.2), (300, 0.2)):
        q = math.radians(a)
        x, y = -0.3 + n * math.cos(q), n * math.sin(q)
        pen.strip([(-0.3, 0), (x, y)], [0.05, 0.02], colour, shaded=False)
        for k in (-28, 28):
            w = math.radians(a + k)
            pen.segment((x, y), (x + 0.11 * math.cos(w), y + 0.11 * math.sin(w)), colour, 0.026)
    way = "-0.3,0.0 -0.1,0.03 0.1,-0.03 0.3,0.02"
    line(pen, way, colour, 0.045)
    for x, y in ((-0.06, 0.022), (0.07, -0.012), (0.2, -0.01)):
        slab(pen, (x - 0.05, y - 0.042, x + 0.05, y + 0.042), 0.04, 0xFFF2C98A, 0.015)
    for k in (-34, 0, 34):
        w = math.radians(k)
        x, y = 0.3 + 0.17 * math.cos(w), 0.02 + 0.17 * math.sin(w)
        pen.segment((0.3, 0.02), (x, y), colour, 0.03)
        orb(pen, x, y, 0.036, tone(colour, 0.04), depth=0.01)
    orb(pen, -0.3, 0, 0.135, colour, depth=0.04)
    dot(pen, -0.3, 0, 0.055, pen.shade(colour))
    dot(pen, -0.16 + (t * 0.3) % 0.44, 0.0, 0.024, 0xFFFFF2A8)


def stomach(pen: Pen, colour: int, _: float) -> None:
    """A stomach."""
    pen.shape(
        curvy(
            "-0.02,-1.0! 0.08,-1.0! 0.08,-0.82 0.2,-0.86 0.4,-0.72 0.46,-0.44 0.34,-0.12 0.06,0.0 "
            "-0.2,-0.08 -0.32,-0.2 -0.36,-0.06 -0.5,-0.02! -0.52,-0.14! -0.44,-0.2 -0.42,-0.36 -0.26,-0.38 "
            "-0.1,-0.28 0.04,-0.36 0.02,-0.58 -0.04,-0.74"
        ),
        colour,
        depth=0.07,
    )
    for text in (
        "0.16,-0.72 0.28,-0.56 0.24,-0.34 0.1,-0.2",
        "0.28,-0.74 0.37,-0.52 0.32,-0.28 0.14,-0.1",
        "0.12,-0.56 0.14,-0.4 0.04,-0.24 -0.12,-0.2",
    ):
        line(pen, text, pen.shade(colour, 0.5), 0.022)
    gloss(pen, "0.28,-0.78 0.38,-0.68", 0.035, 0.5)


def microchip(pen: Pen, colour: int, t: float) -> None:
    """A chip with its pins and traces of light."""
    for k in range(6):
        p = -0.25 + k * 0.1
        for box in ((p - 0.022, -0.97, p + 0.022, -0.03), (-0.47, -0.5 + p - 0.022, 0.47, -0.5 + p + 0.022)):
            slab(pen, box, 0.006, 0xFFD9B45A)
    slab(pen, (-0.36, -0.86, 0.36, -0.14), 0.035, colour, 0.05)
    slab(pen, (-0.17, -0.67, 0.17, -0.33), 0.02, pen.lit(colour, 0.2), 0.02)
    for s in (-1, 1):
        for line_y in (-0.1, 0.0, 0.1):
            line(pen, f"{s * 0.17},{-0.5 + line_y} {s * 0.24},{-0.5 + line_y} {s * 0.31},{-0.5 + line_y * 2.2}", 0xFF7CE0C8, 0.014)
            dot(pen, s * 0.31, -0.5 + line_y * 2.2, 0.018, 0xFF7CE0C8)
    dot(pen, -0.29, -0.79, 0.025, pale(colour, 0.5))
    slab(pen, (-0.09, -0.59, 0.09, -0.41), 0.012, tone(0xFF7CE0C8, 0.03 * math.sin(t * 3)))


def fingerprint(pen: Pen, colour: int, _: float) -> None:
    """The ridges of a finger."""
    for k in range(6):
        r = 0.07 + k * 0.068
        top = -0.5 - r * 0.98
        line(
            pen,
            f"{-r * 0.86},{-0.5 + r * (1.0 - 0.05 * k)} {-r},-0.52 {-r * 0.72},{-0.5 - r * 0.7} 0,{top} "
            f"{r * 0.72},{-0.5 - r * 0.7} {r},-0.52 {r * 0.9},{-0.5 + r * (1.05 - 0.04 * k)}",
            colour,
            0.034,
        )
    line(pen, "0,-0.52 0.005,-0.4 -0.02,-0.2", colour, 0.034)
    line(pen, "-0.1,-0.28 -0.13,-0.14", colour, 0.034)
    line(pen, "0.09,-0.3 0.06,-0.1", colour, 0.034)


def location_pin(pen: Pen, colour: int, t: float) -> None:
    """A map pin."""
    pen.fill(ellipse(0, -0.02, 0.17, 0.035), alpha(DARK, 0.25))
    bob = -0.02 * abs(math.sin(t * 2))
    with turned(pen, 0, 0, bob):
        pen.shape(both("0,-0.98 0.22,-0.93 0.33,-0.72 0.29,-0.52 0.12,-0.24 0,0!"), colour, depth=0.08)
        dot(pen, 0, -0.66, 0.135, WHITE)
        dot(pen, 0, -0.66, 0.075, pen.shade(colour, 0.4))
        gloss(pen, "0.13,-0.88 0.22,-0.8 0.24,-0.68", 0.03, 0.5)


def magic_lamp(pen: Pen, colour: int, t: float) -> None:
    """A golden oil lamp with a wisp of magic."""
    for i, r in enumerate((0.03, 0.045, 0.06, 0.075)):
        orb(pen, 0.5 - 0.03 * i + 0.03 * math.sin(t * 2 + i), -0.52 - i * 0.11, r, tone(0xFF9A7CE0, 0.03 * i), depth=0.015)
    line(pen, "-0.3,-0.4 -0.5,-0.44 -0.5,-0.22 -0.3,-0.2", colour, 0.045)
    pen.shape(both("0.08,-0.12! 0.2,-0.03 0.22,0! 0,0", 0.4), colour, depth=0.02)
    pen.shape(
        curvy(
            "-0.36,-0.34 -0.2,-0.42 0.14,-0.42 0.3,-0.38 0.42,-0.46 0.54,-0.5! 0.52,-0.42! 0.4,-0.3 "
            "0.24,-0.16 0.04,-0.1 -0.2,-0.12 -0.34,-0.22"
        ),
        colour,
        depth=0.05,
    )
    pen.shape(curvy("-0.2,-0.41! -0.12,-0.52 0.04,-0.55 0.12,-0.41!"), tone(colour, 0.03), depth=0.025)
    orb(pen, -0.04, -0.58, 0.04, colour, depth=0.012)
    for k in range(4):
        dot(pen, -0.18 + k * 0.11, -0.28, 0.024, (0xFFC8323A, 0xFF3C6FD0)[k % 2])
    gloss(pen, "0.0,-0.36 0.16,-0.33 0.26,-0.26", 0.03, 0.6)


def crystal(pen: Pen, colour: int, t: float) -> None:
    """A cluster of crystals."""
    for x, turn, h, w, light in (
        (-0.2, -26, 0.56, 0.1, -0.06),
        (0.22, 28, 0.58, 0.1, -0.05),
        (-0.08, -10, 0.82, 0.12, 0.0),
        (0.1, 8, 0.96, 0.14, 0.03),
        (0.32, 44, 0.34, 0.07, 0.0),
        (-0.32, -46, 0.32, 0.07, 0.0),
    ):
        with turned(pen, turn, x * 0.8, 0):
            tint = tone(colour, light)
            pen.fill(soft(f"0,{-h} {w},{-h * 0.76} {w * 0.9},0 {-w * 0.9},0 {-w},{-h * 0.76}", 0.004), tint)
            pen.fill(soft(f"0,{-h} {w},{-h * 0.76} {w * 0.2},{-h * 0.7}", 0.002), pen.lit(tint, 0.6))
            pen.fill(soft(f"{w * 0.2},{-h * 0.7} {w},{-h * 0.76} {w * 0.9},0 {w * 0.25},0", 0.002), pen.lit(tint, 0.25))
            pen.fill(soft(f"{-w},{-h * 0.76} {-w * 0.45},{-h * 0.74} {-w * 0.4},0 {-w * 0.9},0", 0.002), pen.shade(tint, 0.5))
    pen.shape(curvy("-0.46,0.0! -0.36,-0.08 -0.1,-0.12 0.2,-0.1 0.42,-0.05 0.48,0.0!"), 0xFF6A6474, depth=0.03)


def passport(pen: Pen, colour: int, _: float) -> None:
    """A passport with a boarding card."""
    with turned(pen, 9, 0.12, -0.46):
        slab(pen, (-0.2, -0.56, 0.28, 0.3), 0.015, PAPER, 0.02)
        slab(pen, (-0.2, -0.56, 0.28, -0.44), 0.01, 0xFF4C9FD8)
    slab(pen, (-0.42, -0.86, 0.24, 0.0), 0.04, colour, 0.04)
    ring(pen, -0.09, -0.5, 0.15, GOLD, 0.022)
    line(pen, "-0.24,-0.5 -0.09,-0.47 0.06,-0.5", GOLD, 0.014)
    for k in (-0.07, 0.07):
        line(pen, f"-0.09,-0.65 {-0.09 + k},-0.5 -0.09,-0.35", GOLD, 0.014)
    slab(pen, (-0.24, -0.78, 0.06, -0.73), 0.01, GOLD)
    slab(pen, (-0.18, -0.2, 0.0, -0.16), 0.01, GOLD)
    slab(pen, (-0.12, -0.12, -0.06, -0.07), 0.01, GOLD)


def laser_sword(pen: Pen, colour: int, t: float) -> None:
    """A sword of light."""
    with turned(pen, 30, 0, -0.46):
        k = 0.012 * math.sin(t * 20)
        slab(pen, (-0.075 - k, -0.56, 0.075 + k, 0.16), 0.08, alpha(colour, 0.35))
        slab(pen, (-0.045, -0.54, 0.045, 0.16), 0.045, colour)
        slab(pen, (-0.018, -0.52, 0.018, 0.16), 0.018, pale(colour, 0.85))
        slab(pen, (-0.05, 0.14, 0.05, 0.5), 0.02, STEEL, 0.025)
        for y in (0.3, 0.36, 0.42):
            slab(pen, (-0.052, y, 0.052, y + 0.03), 0.006, IRON)
        slab(pen, (-0.06, 0.13, 0.06, 0.18), 0.012, IRON)
        dot(pen, 0.02, 0.24, 0.014, RED)


def jetpack(pen: Pen, colour: int, t: float) -> None:
    """Two tanks that fly, with straps and flames."""
    for s in (-1, 1):
        k = 0.16 * (1 + 0.15 * math.sin(t * 16 + s))
        pen.fill(
            curvy(
                f"{s * 0.22 - 0.08},-0.2! {s * 0.22 + 0.08},-0.2! {s * 0.22 + 0.04},{-0.2 + k * 0.7} "
                f"{s * 0.22},{-0.2 + k * 1.2}! {s * 0.22 - 0.04},{-0.2 + k * 0.7}"
            ),
            0xFFFF9D3A,
        )
        pen.fill(curvy(f"{s * 0.22 - 0.04},-0.2! {s * 0.22 + 0.04},-0.2! {s * 0.22},{-0.2 + k * 0.7}!"), 0xFFFFF0C0)
        pen.shape(
            soft(f"{s * 0.22 - 0.06},-0.3 {s * 0.22 + 0.06},-0.3 {s * 0.22 + 0.09},-0.18 {s * 0.22 - 0.09},-0.18", 0.01),
            IRON,
            depth=0.02,
        )
        pen.shape(
            curvy(
                f"{s * 0.22},-1.0 {s * 0.22 + 0.13},-0.88 {s * 0.22 + 0.14},-0.3! {s * 0.22 - 0.14},-0.3! {s * 0.22 - 0.13},-0.88"
            ),
            colour,
            depth=0.04,
        )
        slab(pen, (s * 0.22 - 0.14, -0.74, s * 0.22 + 0.14, -0.66), 0.0, PAPER)
    slab(pen, (-0.1, -0.82, 0.1, -0.4), 0.03, STEEL, 0.03)
    dot(pen, 0, -0.62, 0.055, 0xFF2E3A4A)
    dot(pen, 0, -0.62, 0.028, 0xFF7CE0C8)


def portal(pen: Pen, colour: int, t: float) -> None:
    """A swirling gate to elsewhere."""
    for k, light in ((1.0, -0.16), (0.86, -0.08), (0.7, 0.0), (0.52, 0.08), (0.34, 0.14), (0.18, 0.2)):
        with turned(pen, 0, 0.02 * math.sin(t * 2 + k * 5), -0.5, k):
            pen.fill(ellipse(0, 0, 0.36, 0.49), tone(colour, light))
    for i in range(5):
        a = t * 40 + i * 72
        with turned(pen, 0, 0, -0.5):
            pen.canvas.scale(0.72, 1.0)
            pen.canvas.rotate(a)
            line(pen, "0.05,0.0 0.18,-0.1 0.3,-0.08 0.42,0.06", alpha(WHITE, 0.55), 0.02)
    for i in range(8):
        a = i * 0.785 + t * 0.7
        dot(pen, 0.42 * math.cos(a), -0.5 + 0.53 * math.sin(a), 0.016, pale(colour, 0.6))


def email(pen: Pen, colour: int, _: float) -> None:
    """An envelope with a badge of a new message."""
    slab(pen, (-0.5, -0.66, 0.46, 0.0), 0.05, colour, 0.04)
    pen.fill(soft("-0.48,-0.63 0.44,-0.63 -0.02,-0.26", 0.03), pen.lit(colour, 0.35))
    line(pen, "-0.47,-0.62 -0.1,-0.3 -0.02,-0.26 0.06,-0.3 0.43,-0.62", pen.shade(colour, 0.7), 0.024)
    orb(pen, 0.44, -0.64, 0.14, 0xFFE0485A, depth=0.03)
    line(pen, "0.415,-0.67 0.45,-0.71 0.45,-0.57", WHITE, 0.03)


CURIOS: dict[str, PropSpec] = {
    "skull": PropSpec(skull, 0.13, "ground", 0xFFF2EADA, (-0.51, -1.04, 0.51, 0.04)),
    "skeleton": PropSpec(skeleton, 1.0, "ground", 0xFFF2EADA, (-0.28, -1.03, 0.37, 0.06)),
    "armor": PropSpec(armor, 1.05, "ground", 0xFFA3ABB6, (-0.34, -1.15, 0.34, 0.05)),
    "virus": PropSpec(virus, 0.4, "centre", 0xFF6BAF5A, (-0.54, -0.55, 0.54, 0.56)),
    "cell": PropSpec(cell, 0.5, "centre", 0xFFF0A8B4, (-0.53, -0.48, 0.54, 0.5)),
    "neuron": PropSpec(neuron, 0.6, "centre", 0xFF9A7CD0, (-0.7, -0.41, 0.56, 0.42)),
    "stomach": PropSpec(stomach, 0.2, "ground", 0xFFE58A84, (-0.56, -1.04, 0.51, 0.05)),
    "microchip": PropSpec(microchip, 0.12, "ground", 0xFF2F3A52, (-0.51, -1.01, 0.51, 0.04)),
    "fingerprint": PropSpec(fingerprint, 0.2, "ground", 0xFF4C6FA0, (-0.47, -0.96, 0.47, 0.0)),
    "location_pin": PropSpec(location_pin, 0.35, "ground", 0xFFE0403A, (-0.38, -1.05, 0.38, 0.06)),
    "magic_lamp": PropSpec(magic_lamp, 0.2, "ground", 0xFFE2B04A, (-0.6, -0.97, 0.61, 0.05)),
    "crystal": PropSpec(crystal, 0.25, "ground", 0xFF9A7CE0, (-0.53, -0.99, 0.54, 0.09)),
    "passport": PropSpec(passport, 0.075, "ground", 0xFF7A2F3A, (-0.47, -1.09, 0.53, 0.05)),
    "laser_sword": PropSpec(laser_sword, 0.6, "ground", 0xFF3FA8F0, (-0.33, -1, 0.37, 0.08)),
    "jetpack": PropSpec(jetpack, 0.42, "ground", 0xFFD6453A, (-0.41, -1.05, 0.41, 0.1)),
    "portal": PropSpec(portal, 1.25, "ground", 0xFF7A5AD0, (-0.49, -1.09, 0.48, 0.1)),
    "email": PropSpec(email, 0.2, "ground", 0xFF6F9AD8, (-0.55, -0.83, 0.63, 0.05)),
}

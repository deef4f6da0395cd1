"""Things to cook with: pans and tools (one unit is their larger extent), kitchen machines (one unit is their height or width)."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, steam, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec, rounded
from seedream.rendering.props.tableware import dish

PANE, CHROME, BREAD, LIGHT = 0xFF39445C, 0xFFC3CAD5, 0xFFE2AE68, 0xFF7BE0C0


def knob(pen: Pen, x: float, y: float, r: float, colour: int = STEEL) -> None:
    """A turning knob with its mark."""
    orb(pen, x, y, r, colour)
    pen.segment((x, y - r * 0.1), (x + r * 0.35, y - r * 0.65), DARK, r * 0.28)


def pane(pen: Pen, box: tuple[float, float, float, float], radius: float, colour: int = PANE) -> None:
    """Dark glass with two slanted reflections."""
    left, top, right, bottom = box
    path = rounded(left, top, right, bottom, radius)
    pen.fill(path, colour)
    with clipped(pen, path):
        w, h = right - left, bottom - top
        for at, wide in ((0.58, 0.10), (0.74, 0.04)):
            x, d = left + w * at, w * wide
            pen.fill(soft(f"{x},{top} {x + d},{top} {x + d - h * 0.5},{bottom} {x - h * 0.5},{bottom}", 0.001), alpha(WHITE, 0.13))


def bar(pen: Pen, a: tuple[float, float], b: tuple[float, float], width: float) -> None:
    """A metal handle that stands off its door."""
    d = width * 0.45
    pen.segment((a[0] - d, a[1] + d), (b[0] - d, b[1] + d), alpha(DARK, 0.28), width)
    pen.segment(a, b, CHROME, width)
    pen.segment(a, b, pale(CHROME, 0.6), width * 0.3)


def pan(pen: Pen, colour: int, _: float) -> None:
    """A frying pan with a long handle."""
    with turned(pen, -9, 0.26, -0.2):
        slab(pen, (-0.03, -0.035, 0.2, 0.02), 0.02, CHROME)
        pen.shape(curvy("0.12,-0.05! 0.3,-0.065 0.48,-0.06 0.51,-0.02 0.48,0.025 0.3,0.03 0.12,0.03!", 0.3), DARK, depth=0.02)
        dot(pen, 0.455, -0.018, 0.016, pale(DARK, 0.6))
    pen.shape(both("0.36,-0.22! 0.32,-0.07 0.25,0.0!"), colour, depth=0.07)
    dish(pen, 0.365, -0.225, 0.12, colour, 0.06)
    gloss(pen, "0.27,-0.13 0.235,-0.07", 0.022)


def pot(pen: Pen, colour: int, t: float) -> None:
    """A cooking pot with two handles and a lid that lets out steam."""
    steam(pen, t, ((-0.2, -0.72), (0.2, -0.72)), 0.22, 0.032)
    for s in (-1, 1):
        line(pen, f"{s * 0.36},-0.4 {s * 0.48},-0.42 {s * 0.48},-0.3 {s * 0.36},-0.29", pen.shade(colour, 0.7), 0.05)
    body = both("0.39,-0.52! 0.385,-0.1 0.34,0.0!", 0.3)
    pen.shape(body, colour, depth=0.09)
    pen.shape(both("0,-0.72 0.2,-0.685 0.37,-0.56 0.4,-0.52! 0.2,-0.475 0,-0.465"), pen.lit(colour, 0.14), depth=0.05)
    line(pen, "-0.4,-0.52 -0.2,-0.475 0,-0.465 0.2,-0.475 0.4,-0.52", STEEL, 0.028)
    pen.segment((0, -0.7), (0, -0.75), STEEL, 0.04)
    pen.shape(both("0,-0.805 0.07,-0.795 0.09,-0.765 0.06,-0.74 0,-0.735"), DARK, depth=0.02)
    gloss(pen, "0.31,-0.4 0.31,-0.12", 0.03, 0.35)


def rolling_pin(pen: Pen, colour: int, _: float) -> None:
    """A rolling pin with turned grips."""
    with turned(pen, -32):
        for s in (-1, 1):
            pen.segment((s * 0.3, 0), (s * 0.37, 0), STEEL, 0.03)
            pen.shape(
                curvy(
                    f"{s * 0.35},-0.035! {s * 0.4},-0.05 {s * 0.5},-0.045 {s * 0.53},0 {s * 0.5},0.045 {s * 0.4},0.05 "
                    f"{s * 0.35},0.035!"
                ),
                pen.shade(colour, 0.65),
                depth=0.02,
            )
        slab(pen, (-0.34, -0.105, 0.34, 0.105), 0.035, colour, 0.05)
        for y, a, b in ((-0.05, -0.22, 0.12), (0.0, -0.05, 0.26), (0.045, -0.2, 0.05)):
            pen.segment((a, y), (b, y), alpha(pen.shade(colour), 0.3), 0.01)
        pen.segment((-0.27, -0.075), (0.27, -0.075), alpha(WHITE, 0.35), 0.02)


def whisk(pen: Pen, colour: int, _: float) -> None:
    """A balloon whisk, wires up."""
    with turned(pen, 18):
        for w in (0.185, 0.115, 0.04):
            wire = pen.shade(colour, 0.55) if w == 0.115 else colour
            for s in (-1, 1):
                line(pen, f"0,-0.56 {s * w * 0.75},-0.52 {s * w},-0.36 {s * w * 0.72},-0.17 {s * 0.02},0.03", wire, 0.025)
        slab(pen, (-0.045, 0.0, 0.045, 0.1), 0.015, CHROME, 0.02)
        pen.shape(both("0.04,0.08! 0.055,0.22 0.045,0.4 0.03,0.45 0,0.455"), WOOD, depth=0.025)
        ring(pen, 0, 0.485, 0.024, STEEL, 0.014)


def ladle(pen: Pen, colour: int, _: float) -> None:
    """A soup ladle with a hooked handle."""
    with turned(pen, 12):
        line(pen, "0.16,0.27 0.19,0.1 0.185,-0.2 0.17,-0.44 0.1,-0.5 0.055,-0.43", colour, 0.055)
        line(pen, "0.2,0.1 0.197,-0.2 0.182,-0.42", pale(colour, 0.55), 0.014)
        pen.shape(both("0.25,0.22! 0.235,0.33 0.17,0.43 0.08,0.475 0,0.48"), colour, depth=0.05)
        dish(pen, 0.25, 0.22, 0.065, colour, 0.08)
        gloss(pen, "0.19,0.33 0.15,0.39", 0.02)


def cutting_board(pen: Pen, colour: int, _: float) -> None:
    """A wooden board with a hole in its grip, leaning back."""
    board = curvy(
        "-0.35,-0.02! -0.35,-0.66 -0.3,-0.72 -0.14,-0.74! -0.085,-0.8 -0.085,-0.94 -0.05,-0.99 0.05,-0.99 "
        "0.085,-0.94 0.085,-0.8 0.14,-0.74! 0.3,-0.72 0.35,-0.66 0.35,-0.02! 0.32,0! -0.32,0!",
        0.3,
    )
    pen.shape(board, colour, depth=0.035)
    with clipped(pen, board):
        for x, a, b in ((-0.2, -0.62, -0.2), (-0.08, -0.5, -0.05), (0.07, -0.7, -0.32), (0.19, -0.45, -0.1)):
            line(pen, f"{x},{a} {x + 0.02},{(a + b) / 2} {x},{b}", alpha(pen.shade(colour), 0.45), 0.012)
    slab(pen, (-0.032, -0.93, 0.032, -0.86), 0.03, pen.shade(colour, 1.0))
    pen.canvas.drawPath(rounded(-0.28, -0.66, 0.28, -0.07, 0.05), line_paint(alpha(pen.shade(colour), 0.8), 0.018))


def toaster(pen: Pen, colour: int, _: float) -> None:
    """A toaster from which two slices rise."""
    for x in (-0.15, 0.13):
        with turned(pen, 0, x, -0.52):
            slice_ = curvy("-0.12,0.06! -0.12,-0.1 -0.15,-0.17 -0.1,-0.235 0.1,-0.235 0.15,-0.17 0.12,-0.1 0.12,0.06!")
            pen.shape(slice_, pen.shade(BREAD, 0.55), depth=0.02)
            pen.fill(
                curvy("-0.09,0.06! -0.09,-0.1 -0.115,-0.165 -0.08,-0.205 0.08,-0.205 0.115,-0.165 0.09,-0.1 0.09,0.06!"),
                pen.lit(BREAD, 0.35),
            )
    for x in (-0.32, 0.32):
        slab(pen, (x - 0.07, -0.05, x + 0.07, 0.0), 0.02, DARK)
    slab(pen, (0.42, -0.38, 0.5, -0.31), 0.02, DARK)
    pen.shape(both("0.33,-0.56! 0.42,-0.52 0.445,-0.42 0.46,-0.08 0.44,-0.035!", 0.35), colour, depth=0.08)
    pen.fill(soft("-0.34,-0.49 0.34,-0.49 0.33,-0.545 -0.33,-0.545", 0.02), pen.lit(colour, 0.3))
    for x in (-0.15, 0.13):
        slab(pen, (x - 0.14, -0.53, x + 0.14, -0.505), 0.012, pen.shade(colour))
    pen.segment((-0.39, -0.1), (0.4, -0.1), alpha(pen.shade(colour), 0.8), 0.018)
    knob(pen, 0.29, -0.21, 0.055)
    for x in (-0.3, -0.22, -0.14):
        pen.segment((x, -0.2), (x, -0.34), pen.shade(colour, 0.8), 0.018)
    gloss(pen, "0.385,-0.44 0.4,-0.2", 0.026)


def microwave(pen: Pen, colour: int, _: float) -> None:
    """A microwave oven with its clock and keys."""
    for x in (-0.38, 0.38):
        slab(pen, (x - 0.06, -0.04, x + 0.06, 0.0), 0.012, DARK)
    slab(pen, (-0.5, -0.6, 0.5, -0.025), 0.045, colour, 0.05)
    slab(pen, (-0.44, -0.545, 0.2, -0.085), 0.035, pen.lit(colour, 0.18))
    pane(pen, (-0.37, -0.475, 0.08, -0.155), 0.03)
    bar(pen, (0.145, -0.46), (0.145, -0.17), 0.03)
    slab(pen, (0.26, -0.53, 0.44, -0.45), 0.015, PANE)
    for i in range(3):
        pen.segment((0.3 + i * 0.045, -0.51), (0.3 + i * 0.045, -0.47), LIGHT, 0.014)
    for i in range(9):
        x, y = 0.285 + i % 3 * 0.065, -0.4 + i // 3 * 0.065
        slab(pen, (x - 0.022, y - 0.018, x + 0.022, y + 0.018), 0.008, pale(colour, 0.7))
    knob(pen, 0.35, -0.15, 0.05)


def oven(pen: Pen, colour: int, t: float) -> None:
    """A cooker: hob, knobs, and a door with a warm window."""
    for x in (-0.36, 0.36):
        slab(pen, (x - 0.06, -0.06, x + 0.06, 0.0), 0.01, DARK)
    slab(pen, (-0.45, -0.84, 0.45, -0.03), 0.03, colour, 0.05)
    pen.fill(soft("-0.45,-0.8 0.45,-0.8 0.4,-0.9 -0.4,-0.9", 0.015), pen.shade(colour, 0.6))
    for x, y, r in ((-0.24, -0.835, 0.1), (0.24, -0.835, 0.1), (-0.18, -0.876, 0.075), (0.18, -0.876, 0.075)):
        dot(pen, x, y, r, DARK, r * 0.19)
    slab(pen, (-0.45, -0.8, 0.45, -0.66), 0.02, pen.lit(colour, 0.22))
    for x in (-0.34, -0.2, 0.2, 0.34):
        knob(pen, x, -0.73, 0.045)
    slab(pen, (-0.09, -0.765, 0.09, -0.695), 0.015, PANE)
    for x in (-0.03, 0.03):
        pen.segment((x, -0.745), (x, -0.715), LIGHT, 0.014)
    pen.segment((-0.43, -0.645), (0.43, -0.645), pen.shade(colour), 0.014)
    bar(pen, (-0.32, -0.585), (0.32, -0.585), 0.035)
    glow = 0.62 + 0.05 * math.sin(t * 2)
    pane(pen, (-0.29, -0.5, 0.29, -0.26), 0.04)
    pen.fill(rounded(-0.25, -0.46, 0.25, -0.3, 0.025), alpha(0xFFFFA94A, glow * 0.7))
    for y in (-0.4, -0.345):
        pen.segment((-0.24, y), (0.24, y), alpha(DARK, 0.55), 0.01)
    pen.segment((-0.43, -0.19), (0.43, -0.19), pen.shade(colour), 0.014)
    pen.segment((-0.12, -0.13), (0.12, -0.13), pen.shade(colour, 0.7), 0.024)


def refrigerator(pen: Pen, colour: int, _: float) -> None:
    """A tall refrigerator with a freezer door, long handles and a note under a magnet."""
    for x in (-0.19, 0.19):
        slab(pen, (x - 0.05, -0.03, x + 0.05, 0.0), 0.008, DARK)
    slab(pen, (-0.27, -1.0, 0.27, -0.018), 0.035, colour, 0.045)
    slab(pen, (-0.205, -0.985, 0.26, -0.655), 0.025, pen.lit(colour, 0.09))
    slab(pen, (-0.205, -0.635, 0.26, -0.065), 0.025, pen.lit(colour, 0.09))
    pen.segment((-0.23, -0.645), (0.268, -0.645), pen.shade(colour), 0.014)
    bar(pen, (-0.155, -0.78), (-0.155, -0.69), 0.026)
    bar(pen, (-0.155, -0.595), (-0.155, -0.36), 0.026)
    with turned(pen, 4, 0.1, -0.5):
        slab(pen, (-0.055, -0.06, 0.055, 0.06), 0.004, PAPER)
        for y in (-0.02, 0.01):
            pen.segment((-0.03, y), (0.025, y), pen.shade(PAPER, 0.7), 0.008)
        dot(pen, 0, -0.05, 0.015, 0xFFE4574C)
    gloss(pen, "0.2,-0.95 0.2,-0.72", 0.018, 0.4)
    gloss(pen, "0.2,-0.36 0.2,-0.12", 0.018, 0.4)


def sink(pen: Pen, colour: int, t: float) -> None:
    """A basin on its pedestal with a tap that drips."""
    pen.shape(both("0.13,-0.5! 0.1,-0.3 0.12,-0.08 0.19,0.0!"), pen.shade(colour, 0.2), depth=0.05)
    pen.shape(both("0.46,-0.68! 0.45,-0.56 0.34,-0.46 0.16,-0.41 0,-0.405"), colour, depth=0.07)
    slab(pen, (-0.5, -0.735, 0.5, -0.655), 0.035, pen.lit(colour, 0.2), 0.02)
    pen.fill(soft("-0.47,-0.73 0.47,-0.73 0.38,-0.83 -0.38,-0.83", 0.03), pen.lit(colour, 0.35))
    pen.fill(ellipse(0, -0.765, 0.33, 0.035), pen.shade(colour, 0.85))
    pen.fill(ellipse(0, -0.755, 0.27, 0.022), pen.shade(colour, 0.4))
    for s in (-1, 1):
        pen.segment((s * 0.2, -0.81), (s * 0.2, -0.87), CHROME, 0.035)
        pen.segment((s * 0.16, -0.885), (s * 0.24, -0.885), CHROME, 0.035)
    line(pen, "0,-0.8 0,-0.93 0.04,-0.985 0.11,-0.98 0.135,-0.93", pen.shade(CHROME, 0.4), 0.055)
    line(pen, "0.01,-0.82 0.01,-0.93 0.045,-0.97", pale(CHROME, 0.6), 0.016)
    fall = math.fmod(t * 0.7, 1.0)
    dot(pen, 0.135, -0.9 + 0.12 * fall * fall, 0.014, alpha(0xFF8CC8EE, 1 - 0.6 * fall), 0.02)
    gloss(pen, "0.36,-0.6 0.3,-0.53 0.22,-0.49", 0.022)


def dishwasher(pen: Pen, colour: int, _: float) -> None:
    """A dishwasher, its door open before a rack of plates."""
    slab(pen, (-0.44, -0.98, 0.44, -0.1), 0.03, colour, 0.045)
    slab(pen, (-0.4, -0.95, 0.42, -0.82), 0.015, pen.lit(colour, 0.22))
    slab(pen, (-0.08, -0.915, 0.1, -0.855), 0.012, PANE)
    pen.segment((-0.03, -0.885), (0.04, -0.885), LIGHT, 0.018)
    for x in (0.2, 0.27, 0.34):
        dot(pen, x, -0.885, 0.02, pale(colour, 0.7))
    slab(pen, (-0.31, -0.745, 0.33, -0.14), 0.02, pen.shade(colour, 1.0))
    for y, tint in ((-0.53, 0xFF8FC4DC), (-0.27, PAPER)):
        for i in range(5):
            x = -0.21 + i * 0.11
            orb(pen, x, y - 0.075, 0.06, tint if i % 2 else pale(tint, 0.55), 0.1, 0.03)
        for x in (-0.26, -0.12, 0.01, 0.14, 0.28):
            pen.segment((x, y - 0.09), (x, y + 0.03), pale(STEEL, 0.4), 0.012)
        pen.segment((-0.29, y), (0.31, y), pale(STEEL, 0.4), 0.018)
        pen.segment((-0.29, y + 0.035), (0.31, y + 0.035), pale(STEEL, 0.4), 0.018)
    pen.fill(soft("-0.38,-0.2 0.38,-0.2 0.5,-0.05 -0.5,-0.05", 0.012), pen.lit(colour, 0.28))
    pen.fill(soft("-0.3,-0.175 0.3,-0.175 0.37,-0.08 -0.37,-0.08", 0.02), pen.lit(colour, 0.5))
    slab(pen, (-0.5, -0.062, 0.5, 0.0), 0.015, pen.shade(colour, 0.6))


def blender(pen: Pen, colour: int, t: float) -> None:
    """A blender full of a pink drink that turns."""
    jug = both("0.25,-0.9! 0.18,-0.36! 0,-0.35", 0.1)
    line(pen, "0.2,-0.82 0.36,-0.8 0.34,-0.56 0.2,-0.5", pen.shade(colour, 0.5), 0.05)
    pen.fill(jug, alpha(0xFFE6F1F6, 0.9))
    with clipped(pen, jug):
        s = 0.012 * math.sin(t * 6)
        drink = curvy(f"-0.3,{-0.68 + s}! -0.1,{-0.7 - s} 0.1,{-0.67 + s} 0.3,{-0.69 - s}! 0.3,-0.3! -0.3,-0.3!")
        pen.shape(drink, tone(colour, 0.12, 0, 0.9), depth=0.06)
        for x, y, r in ((-0.07, -0.6, 0.022), (0.06, -0.54, 0.016), (-0.01, -0.47, 0.02)):
            dot(pen, x, y, r, alpha(WHITE, 0.45))
    slab(pen, (-0.27, -0.955, 0.27, -0.885), 0.025, colour, 0.02)
    slab(pen, (-0.1, -1.0, 0.1, -0.945), 0.02, pen.shade(colour, 0.5))
    slab(pen, (-0.2, -0.38, 0.2, -0.33), 0.015, CHROME)
    pen.shape(both("0.19,-0.335! 0.22,-0.2 0.29,-0.04 0.28,0.0!", 0.3), colour, depth=0.07)
    knob(pen, 0, -0.185, 0.07)
    for x in (-0.1, 0.0, 0.1):
        dot(pen, x, -0.06, 0.02, pale(colour, 0.65))
    gloss(pen, "0.2,-0.82 0.155,-0.46", 0.022, 0.55)


def coffee_machine(pen: Pen, colour: int, t: float) -> None:
    """An espresso machine that fills a cup."""
    slab(pen, (-0.42, -0.94, 0.42, -0.03), 0.05, pen.shade(colour, 0.85))
    slab(pen, (-0.42, -0.94, -0.2, -0.03), 0.05, colour, 0.03)
    pen.fill(rounded(-0.22, -0.52, 0.4, -0.14, 0.02), pen.shade(colour, 1.0))
    slab(pen, (-0.45, -0.97, 0.45, -0.52), 0.06, colour, 0.06)
    slab(pen, (-0.36, -1.0, 0.36, -0.955), 0.02, CHROME)
    ring(pen, -0.25, -0.75, 0.085, CHROME, 0.025)
    dot(pen, -0.25, -0.75, 0.08, PAPER)
    pen.segment((-0.25, -0.75), (-0.21, -0.79), 0xFFE4574C, 0.018)
    for i, x in enumerate((0.02, 0.15, 0.28)):
        dot(pen, x, -0.75, 0.042, pale(colour, 0.65))
        dot(pen, x, -0.75, 0.02, LIGHT if i == 0 else pen.shade(colour, 0.6))
    slab(pen, (0.0, -0.53, 0.22, -0.47), 0.015, CHROME)
    slab(pen, (0.03, -0.475, 0.19, -0.43), 0.015, DARK)
    pen.segment((-0.2, -0.45), (0.06, -0.455), DARK, 0.045)
    for x in (0.08, 0.14):
        pen.segment((x, -0.43), (x, -0.28), 0xFF6B4226, 0.014)
    line(pen, "0.2,-0.29 0.27,-0.29 0.26,-0.2 0.18,-0.185", PAPER, 0.026)
    pen.shape(curvy("0.205,-0.31! 0.19,-0.2 0.16,-0.14! 0.06,-0.14! 0.03,-0.2 0.015,-0.31!"), PAPER, depth=0.03)
    slab(pen, (-0.45, -0.14, 0.45, -0.02), 0.03, pen.lit(colour, 0.15), 0.03)
    for i in range(8):
        pen.segment((-0.16 + i * 0.07, -0.125), (-0.13 + i * 0.07, -0.125), DARK, 0.014)
    slab(pen, (-0.4, -0.03, -0.28, 0.0), 0.008, DARK)
    slab(pen, (0.28, -0.03, 0.4, 0.0), 0.008, DARK)
    steam(pen, t, ((0.32, -0.3),), 0.14, 0.02)


def scale(pen: Pen, colour: int, t: float) -> None:
    """A kitchen scale with a round dial and a tray on top."""
    for x in (-0.27, 0.27):
        slab(pen, (x - 0.06, -0.04, x + 0.06, 0.0), 0.012, DARK)
    pen.shape(both("0.2,-0.68! 0.3,-0.6 0.36,-0.1 0.36,-0.025!", 0.3), colour, depth=0.08)
    slab(pen, (-0.09, -0.76, 0.09, -0.67), 0.01, pen.shade(STEEL, 0.4))
    pen.shape(both("0.46,-0.86! 0.36,-0.78 0.16,-0.745 0,-0.745"), pen.lit(colour, 0.1), depth=0.03)
    pen.fill(ellipse(0, -0.86, 0.465, 0.055), pen.lit(colour, 0.4))
    pen.fill(ellipse(0, -0.853, 0.43, 0.038), pen.shade(colour, 0.45))
    dot(pen, 0, -0.34, 0.225, CHROME)
    dot(pen, 0, -0.34, 0.2, PAPER)
    for i in range(12):
        a = i * math.pi / 6
        x, y = math.sin(a), -math.cos(a)
        pen.segment((0.16 * x, -0.34 + 0.16 * y), (0.18 * x, -0.34 + 0.18 * y), DARK, 0.014)
    a = 0.9 + 0.06 * math.sin(t * 1.7)
    pen.segment((0, -0.34), (0.14 * math.sin(a), -0.34 - 0.14 * math.cos(a)), 0xFFE4574C, 0.022)
    dot(pen, 0, -0.34, 0.026, DARK)
    gloss(pen, "0.29,-0.5 0.315,-0.25", 0.022, 0.35)


KITCHEN: dict[str, PropSpec] = {
    "pan": PropSpec(pan, 0.27, "ground", 0xFF4A5060, (-0.39, -0.37, 0.78, 0.02)),
    "pot": PropSpec(pot, 0.20, "ground", 0xFFD2543F, (-0.54, -0.97, 0.54, 0.02)),
    "rolling_pin": PropSpec(rolling_pin, 0.25, "grip", 0xFFD9A86A, (-0.48, -0.33, 0.48, 0.33)),
    "whisk": PropSpec(whisk, 0.17, "grip", 0xFF97A1B2, (-0.2, -0.58, 0.35, 0.52)),
    "ladle": PropSpec(ladle, 0.18, "grip", 0xFFA4ADBC, (-0.34, -0.52, 0.33, 0.52)),
    "cutting_board": PropSpec(cutting_board, 0.24, "ground", 0xFFC99258, (-0.38, -1.02, 0.38, 0.02)),
    "toaster": PropSpec(toaster, 0.18, "ground", 0xFFC94B42, (-0.5, -0.8, 0.53, 0.02)),
    "microwave": PropSpec(microwave, 0.30, "ground", 0xFFC9CED8, (-0.53, -0.63, 0.53, 0.02)),
    "oven": PropSpec(oven, 0.53, "ground", 0xFFD8DCE2, (-0.48, -0.93, 0.48, 0.02)),
    "refrigerator": PropSpec(refrigerator, 1.03, "ground", 0xFFBFD3D6, (-0.3, -1.02, 0.3, 0.02)),
    "sink": PropSpec(sink, 0.52, "ground", 0xFFDCE6EC, (-0.53, -1.03, 0.53, 0.02)),
    "dishwasher": PropSpec(dishwasher, 0.50, "ground", 0xFFC6CCD6, (-0.53, -1.01, 0.53, 0.02)),
    "blender": PropSpec(blender, 0.25, "ground", 0xFFD2486A, (-0.32, -1.03, 0.41, 0.02)),
    "coffee_machine": PropSpec(coffee_machine, 0.25, "ground", 0xFF4A7F86, (-0.48, -1.03, 0.48, 0.02)),
    "scale": PropSpec(scale, 0.18, "ground", 0xFF5FA08C, (-0.5, -0.94, 0.5, 0.02)),
}

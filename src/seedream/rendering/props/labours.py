"""Tools of field, site and workshop that were missing; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss
from seedream.rendering.props.kit import both, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, RED = 0xFF565A68, 0xFFC8323A


def pickaxe(pen: Pen, colour: int, _: float) -> None:
    """A pickaxe."""
    with turned(pen, 24):
        slab(pen, (-0.03, -0.94, 0.03, 0.0), 0.02, colour, 0.02)
        pen.shape(
            curvy("-0.46,-0.66! -0.24,-0.88 0,-0.95 0.24,-0.88 0.46,-0.66! 0.22,-0.78 0,-0.82 -0.22,-0.78"), IRON, depth=0.035
        )
        slab(pen, (-0.06, -0.98, 0.06, -0.79), 0.015, pen.shade(IRON, 0.4), 0.02)


def scythe(pen: Pen, colour: int, _: float) -> None:
    """A scythe with its long bent handle."""
    line(pen, "-0.3,0 -0.16,-0.34 -0.1,-0.66 0.06,-0.96", colour, 0.034)
    for x, y in ((-0.18, -0.32), (-0.11, -0.58)):
        pen.segment((x, y), (x + 0.13, y - 0.03), pen.shade(colour, 0.5), 0.03)
    pen.shape(curvy("0.02,-0.96! 0.2,-0.97 0.42,-0.88 0.56,-0.66! 0.4,-0.8 0.2,-0.86 0.03,-0.88!"), 0xFFC4CAD6, depth=0.02)
    line(pen, "0.04,-0.95 0.2,-0.955 0.4,-0.87", IRON, 0.016)


def hoe(pen: Pen, colour: int, _: float) -> None:
    """A garden hoe."""
    with turned(pen, 16):
        slab(pen, (-0.022, -0.92, 0.022, 0.0), 0.02, colour, 0.012)
        line(pen, "0,-0.9 0.02,-0.98 0.1,-0.96", IRON, 0.03)
        pen.shape(soft("0.07,-0.99 0.16,-0.97 0.15,-0.78 0.04,-0.8", 0.012), IRON, depth=0.02)


def trowel(pen: Pen, colour: int, _: float) -> None:
    """A small hand trowel for planting."""
    with turned(pen, 32):
        slab(pen, (-0.06, -0.36, 0.06, 0.0), 0.05, colour, 0.03)
        pen.segment((0, -0.36), (0, -0.5), IRON, 0.05)
        pen.shape(both("0.07,-0.52! 0.15,-0.56 0.16,-0.78 0.08,-0.94 0,-1.0!", 0.4), 0xFFA8B0BC, depth=0.05)
        line(pen, "0,-0.54 0,-0.9", pen.shade(0xFFA8B0BC, 0.7), 0.02)


def crowbar(pen: Pen, colour: int, _: float) -> None:
    """A crowbar."""
    with turned(pen, 28):
        line(pen, "0,-0.02 0,-0.8 0.03,-0.93 0.13,-0.97 0.21,-0.88", colour, 0.065)
        pen.fill(soft("-0.05,-0.1 0.05,-0.1 0.06,0.02 -0.06,0.02", 0.008), colour)
        line(pen, "-0.012,-0.1 -0.012,-0.8", pen.lit(colour, 0.4), 0.014)


def screw(pen: Pen, colour: int, _: float) -> None:
    """A wood screw."""
    with turned(pen, 26):
        pen.shape(soft("-0.07,-0.86 0.07,-0.86 0.055,-0.24 0,0 -0.055,-0.24", 0.01), colour, depth=0.04)
        for k in range(9):
            y, w = -0.7 + k * 0.07, 0.105 - (0.012 * max(k - 5, 0))
            pen.segment((-w, y + 0.025), (w, y - 0.025), pen.shade(colour, 0.6), 0.026)
            pen.segment((-w, y + 0.015), (w, y - 0.035), pen.lit(colour, 0.3), 0.012)
        pen.shape(soft("-0.2,-1.0 0.2,-1.0 0.08,-0.84 -0.08,-0.84", 0.02), colour, depth=0.04)
        pen.segment((-0.13, -0.985), (0.13, -0.985), pen.shade(pen.shade(colour)), 0.03)


def bolt(pen: Pen, colour: int, _: float) -> None:
    """A bolt and a nut."""
    with turned(pen, -18, -0.14, 0):
        pen.shape(soft("-0.2,-0.74 0.2,-0.74 0.2,-0.9 0.14,-0.98 -0.14,-0.98 -0.2,-0.9", 0.02), colour, depth=0.05)
        for x in (-0.08, 0.08):
            pen.segment((x, -0.96), (x, -0.76), pen.shade(colour, 0.6), 0.012)
        slab(pen, (-0.11, -0.74, 0.11, 0.0), 0.02, colour, 0.05)
        for k in range(8):
            pen.segment((-0.11, -0.44 + k * 0.055), (0.11, -0.47 + k * 0.055), pen.shade(colour), 0.016)
    hexagon = " ".join(f"{0.3 + 0.22 * math.cos(k * math.pi / 3)},{-0.24 + 0.22 * math.sin(k * math.pi / 3)}" for k in range(6))
    pen.shape(soft(hexagon, 0.03), pen.lit(colour, 0.12), depth=0.04)
    dot(pen, 0.3, -0.24, 0.11, pen.shade(pen.shade(colour)))
    ring(pen, 0.3, -0.24, 0.115, pen.shade(colour, 0.4), 0.02)


def paint_can(pen: Pen, colour: int, _: float) -> None:
    """An open tin of paint that runs down its side."""
    line(pen, "-0.34,-0.66 -0.2,-0.96 0.2,-0.96 0.34,-0.66", 0xFF8A90A0, 0.022)
    body = both("0.36,-0.68! 0.36,-0.04! 0,0", 0.1)
    pen.shape(body, 0xFFC4CAD6, depth=0.08)
    slab(pen, (-0.3, -0.44, 0.3, -0.14), 0.02, PAPER)
    slab(pen, (-0.22, -0.36, 0.22, -0.22), 0.02, colour)
    pen.fill(ellipse(0, -0.68, 0.37, 0.1), 0xFF8A90A0)
    pen.fill(ellipse(0, -0.675, 0.32, 0.075), colour)
    pen.shape(
        curvy(
            "-0.34,-0.68! -0.2,-0.61 0.06,-0.59! 0.05,-0.46 0.0,-0.43 -0.04,-0.5 -0.09,-0.52 -0.12,-0.3 "
            "-0.17,-0.28 -0.2,-0.48 -0.27,-0.44 -0.31,-0.54"
        ),
        colour,
        depth=0.02,
    )
    gloss(pen, "0.26,-0.56 0.27,-0.1", 0.035)


def spray_can(pen: Pen, colour: int, _: float) -> None:
    """A spray can and its mist."""
    for i in range(16):
        a = math.radians(-26 + (i * 37) % 52)
        q = 0.2 + 0.4 * ((i * 7) % 16) / 16
        dot(pen, -0.12 - q * math.cos(a), -0.92 + q * math.sin(a), 0.02 + 0.05 * q, alpha(colour, 0.5))
    slab(pen, (-0.2, -0.72, 0.2, 0.0), 0.04, colour, 0.07)
    slab(pen, (-0.2, -0.08, 0.2, 0.0), 0.03, STEEL, 0.02)
    pen.shape(both("0.09,-0.84! 0.19,-0.74! 0.2,-0.68! 0,-0.67", 0.4), STEEL, depth=0.04)
    slab(pen, (-0.07, -0.96, 0.07, -0.83), 0.025, PAPER, 0.02)
    dot(pen, -0.06, -0.92, 0.016, DARK)
    pen.fill(curvy("-0.16,-0.5! 0,-0.6 0.16,-0.46! 0.1,-0.24 0,-0.3 -0.12,-0.2!"), pale(colour, 0.55))


def garden_hose(pen: Pen, colour: int, t: float) -> None:
    """A coiled garden hose that sprays."""
    for r in (0.34, 0.26, 0.18):
        ring(pen, -0.1, -0.18, r, pen.shade(colour), 0.09, 0.46)
        ring(pen, -0.1, -0.2, r, colour, 0.06, 0.46)
    line(pen, "0.2,-0.12 0.34,-0.16 0.36,-0.4 0.28,-0.56", pen.shade(colour), 0.085)
    line(pen, "0.2,-0.14 0.33,-0.18 0.35,-0.4 0.28,-0.56", colour, 0.06)
    with turned(pen, -24, 0.28, -0.56):
        slab(pen, (-0.05, -0.16, 0.05, 0.02), 0.02, GOLD, 0.02)
        pen.shape(soft("-0.04,-0.16 0.04,-0.16 0.03,-0.26 -0.03,-0.26", 0.01), DARK, depth=0.01)
        for k in range(5):
            s = (k - 2) * 0.07
            line(pen, f"0,-0.27 {s * 0.6},-0.4 {s * 1.6},{-0.5 + abs(s)}", alpha(0xFF8FCBE8, 0.85), 0.018)


def plow(pen: Pen, colour: int, _: float) -> None:
    """A plough with share, handles and a wheel."""
    for points in ("-0.5,-0.6 -0.36,-0.52 -0.06,-0.16", "-0.44,-0.66 -0.28,-0.56 0.04,-0.22"):
        line(pen, points, colour, 0.04)
    line(pen, "-0.08,-0.22 0.1,-0.4 0.46,-0.36", colour, 0.055)
    pen.shape(curvy("-0.14,-0.34! 0.04,-0.3 0.2,-0.06 0.34,0.0! 0.0,0.0 -0.16,-0.1"), 0xFFA8B0BC, depth=0.03)
    pen.segment((0.42, -0.36), (0.4, -0.12), IRON, 0.03)
    ring(pen, 0.4, -0.12, 0.1, IRON, 0.03)
    for k in range(4):
        a = k * math.pi / 4
        pen.segment(
            (0.4 - 0.09 * math.cos(a), -0.12 - 0.09 * math.sin(a)),
            (0.4 + 0.09 * math.cos(a), -0.12 + 0.09 * math.sin(a)),
            IRON,
            0.014,
        )


def milk_churn(pen: Pen, colour: int, _: float) -> None:
    """A milk churn with its lid."""
    for s in (-1, 1):
        line(pen, f"{s * 0.18},-0.72 {s * 0.33},-0.7 {s * 0.3},-0.54", pen.shade(colour, 0.5), 0.035)
    body = both("0.16,-0.82! 0.17,-0.72 0.28,-0.58 0.29,-0.04! 0,0", 0.35)
    pen.shape(body, colour, depth=0.07)
    for y in (-0.52, -0.1):
        line(pen, f"-0.285,{y} 0,{y + 0.035} 0.285,{y}", pen.shade(colour, 0.6), 0.022)
    pen.shape(both("0,-0.98 0.1,-0.95 0.21,-0.86! 0.2,-0.8! 0,-0.78", 0.3), pen.lit(colour, 0.15), depth=0.04)
    gloss(pen, "0.17,-0.5 0.18,-0.14", 0.035, 0.6)


def lasso(pen: Pen, colour: int, _: float) -> None:
    """A coiled lasso with its loop."""
    for k in range(4):
        ring(pen, -0.12 + 0.015 * k, -0.3, 0.27 - 0.02 * k, pen.shade(colour) if k % 2 else colour, 0.04, 0.95)
    line(pen, "0.1,-0.42 0.3,-0.62 0.48,-0.86 0.3,-0.98 0.1,-0.9 0.12,-0.74 0.3,-0.62", colour, 0.036)
    slab(pen, (-0.16, -0.62, -0.08, -0.46), 0.02, 0xFF7A4A2E, 0.01)
    dot(pen, 0.3, -0.62, 0.035, 0xFF7A4A2E)


def chicken_coop(pen: Pen, colour: int, _: float) -> None:
    """A hen house on legs with its ladder."""
    for x in (-0.34, 0.26):
        slab(pen, (x - 0.03, -0.2, x + 0.03, 0.0), 0.005, 0xFF6A4630)
    slab(pen, (-0.42, -0.62, 0.34, -0.16), 0.01, colour, 0.04)
    for k in range(1, 6):
        pen.segment((-0.42 + k * 0.126, -0.6), (-0.42 + k * 0.126, -0.17), pen.shade(colour, 0.45), 0.008)
    pen.fill(soft("-0.3,-0.17 -0.3,-0.4 -0.24,-0.47 -0.12,-0.47 -0.06,-0.4 -0.06,-0.17", 0.02), 0xFF3A2A2A)
    slab(pen, (0.06, -0.5, 0.26, -0.32), 0.01, 0xFF3A2A2A)
    for k in range(4):
        pen.segment((0.09 + k * 0.046, -0.5), (0.09 + k * 0.046, -0.32), STEEL, 0.008)
        pen.segment((0.06, -0.47 + k * 0.043), (0.26, -0.47 + k * 0.043), STEEL, 0.008)
    pen.shape(soft("-0.5,-0.58 0.42,-0.58 0.28,-0.9 -0.36,-0.9", 0.015), 0xFF9A4A3A, depth=0.03)
    for k in range(3):
        pen.segment((-0.46 + 0.035 * k, -0.66 - k * 0.08), (0.385 - 0.035 * k, -0.66 - k * 0.08), pen.shade(0xFF9A4A3A, 0.6), 0.012)
    pen.shape(soft("-0.26,-0.17 -0.1,-0.17 -0.34,0.0 -0.5,0.0", 0.005), WOOD, depth=0.01)
    for k in range(4):
        pen.segment((-0.27 - k * 0.058, -0.15 + k * 0.04), (-0.12 - k * 0.058, -0.15 + k * 0.04), pen.shade(WOOD), 0.014)


def egg_carton(pen: Pen, colour: int, _: float) -> None:
    """A carton of eggs, its lid up."""
    pen.shape(soft("-0.46,-0.28 0.46,-0.28 0.42,-0.62 -0.42,-0.62", 0.04), pen.shade(colour, 0.3), depth=0.03)
    for k in range(5):
        x = -0.34 + k * 0.17
        with turned(pen, 0, x, -0.24):
            pen.shape(both("0,-0.2 0.06,-0.15 0.08,-0.03 0.04,0.06 0,0.07"), 0xFFE8BE94 if k % 2 else 0xFFF4DCC0, depth=0.03)
    top = " ".join(f"{-0.48 + k * 0.096},{-0.25 + (0.05 if k % 2 else -0.0)}" for k in range(11))
    pen.shape(soft(f"{top} 0.42,0 -0.42,0", 0.02), colour, depth=0.04)
    for k in range(5):
        line(
            pen,
            f"{-0.34 + k * 0.17 - 0.06},-0.18 {-0.34 + k * 0.17},-0.06 {-0.34 + k * 0.17 + 0.06},-0.18",
            pen.shade(colour, 0.6),
            0.014,
        )


def gas_cylinder(pen: Pen, colour: int, _: float) -> None:
    """A cylinder of gas with its valve."""
    slab(pen, (-0.3, -0.76, 0.3, -0.02), 0.17, colour, 0.09)
    slab(pen, (-0.24, -0.07, 0.24, 0.0), 0.01, pen.shade(colour, 0.7))
    slab(pen, (-0.04, -0.86, 0.04, -0.74), 0.01, GOLD, 0.01)
    slab(pen, (-0.09, -0.92, 0.09, -0.85), 0.02, DARK)
    for s in (-1, 1):
        pen.segment((s * 0.17, -0.74), (s * 0.16, -0.94), pen.shade(colour, 0.5), 0.035)
    line(pen, "-0.16,-0.95 0,-0.98 0.16,-0.95", pen.shade(colour, 0.5), 0.035)
    pen.fill(curvy("0,-0.56! 0.1,-0.42 0.07,-0.26 -0.07,-0.26 -0.09,-0.4"), 0xFFFFC04A)
    gloss(pen, "0.19,-0.62 0.21,-0.3", 0.035)


def jerry_can(pen: Pen, colour: int, _: float) -> None:
    """A fuel can with its spout."""
    pen.segment((0.26, -0.82), (0.46, -0.96), DARK, 0.06)
    pen.shape(soft("-0.34,0 0.34,0 0.34,-0.62 0.22,-0.82 -0.34,-0.82", 0.05), colour, depth=0.06)
    for a, b in (((-0.22, -0.62), (0.22, -0.12)), ((0.22, -0.62), (-0.22, -0.12))):
        pen.segment(a, b, pen.shade(colour, 0.7), 0.04)
        pen.segment((a[0], a[1] - 0.012), (b[0], b[1] - 0.012), pen.lit(colour, 0.2), 0.012)
    for k in range(3):
        line(pen, f"-0.26,{-0.82} -0.24,{-0.94 + k * 0.03} 0.08,{-0.94 + k * 0.03} 0.12,-0.82", pen.shade(colour, 0.4), 0.02)


def jackhammer(pen: Pen, colour: int, t: float) -> None:
    """A pneumatic drill."""
    with turned(pen, 0, 0.006 * math.sin(t * 40), 0):
        line(pen, "-0.02,-0.7 -0.3,-0.64 -0.42,-0.3 -0.36,-0.04", DARK, 0.035)
        pen.shape(soft("-0.025,-0.3 0.025,-0.3 0.025,-0.06 0,0 -0.025,-0.06", 0.006), 0xFFA8B0BC, depth=0.015)
        slab(pen, (-0.07, -0.4, 0.07, -0.28), 0.02, STEEL, 0.02)
        slab(pen, (-0.11, -0.84, 0.11, -0.38), 0.05, colour, 0.05)
        for k in range(4):
            pen.segment((-0.09, -0.74 + k * 0.08), (0.09, -0.74 + k * 0.08), pen.shade(colour, 0.7), 0.016)
        slab(pen, (-0.3, -0.93, 0.3, -0.85), 0.04, DARK, 0.02)


def pumpjack(pen: Pen, colour: int, t: float) -> None:
    """An oil pump that nods."""
    slab(pen, (-0.5, -0.06, 0.5, 0.0), 0.005, 0xFF8A8478)
    for a, b in (((-0.14, -0.05), (0.0, -0.6)), ((0.14, -0.05), (0.0, -0.6))):
        pen.segment(a, b, IRON, 0.035)
    pen.segment((-0.08, -0.28), (0.08, -0.28), IRON, 0.022)
    nod = 9 * math.sin(t * 1.4)
    tip = math.radians(nod)
    pen.segment((0.41, -0.06), (0.44, -0.6 + 0.44 * math.sin(tip)), STEEL, 0.012)
    slab(pen, (-0.44, -0.2, -0.2, -0.06), 0.01, IRON, 0.02)
    orb(pen, -0.32, -0.22, 0.09, pen.shade(colour, 0.4), depth=0.02)
    pen.segment((-0.32, -0.22), (-0.34, -0.6 - 0.34 * math.sin(tip)), IRON, 0.026)
    with turned(pen, nod, 0, -0.6):
        slab(pen, (-0.38, -0.035, 0.4, 0.035), 0.01, colour, 0.02)
        pen.shape(curvy("0.36,-0.12! 0.46,-0.1 0.5,0.06 0.46,0.2! 0.38,0.16! 0.38,-0.02"), colour, depth=0.03)
    dot(pen, 0, -0.6, 0.035, DARK)


def crane_hook(pen: Pen, colour: int, _: float) -> None:
    """A crane's hook on its block."""
    pen.segment((-0.05, -1.0), (-0.05, -0.84), DARK, 0.02)
    pen.segment((0.05, -1.0), (0.05, -0.84), DARK, 0.02)
    slab(pen, (-0.18, -0.86, 0.18, -0.54), 0.06, colour, 0.04)
    for x in (-0.12, -0.03, 0.06):
        pen.fill(soft(f"{x},-0.54 {x + 0.06},-0.54 {x + 0.12},-0.62 {x + 0.06},-0.62", 0.002), DARK)
    dot(pen, 0, -0.72, 0.06, STEEL)
    line(pen, "0,-0.54 0,-0.42 0.16,-0.3 0.16,-0.12 0,-0.03 -0.15,-0.1 -0.19,-0.22", IRON, 0.09)
    line(pen, "0.02,-0.42 0.17,-0.28 0.17,-0.14", pen.lit(IRON, 0.35), 0.02)


def barbed_wire(pen: Pen, colour: int, _: float) -> None:
    """Barbed wire between two posts."""
    for y in (-0.44, -0.22):
        line(pen, f"-0.5,{y} -0.2,{y + 0.03} 0.2,{y + 0.03} 0.5,{y}", colour, 0.018)
        line(pen, f"-0.5,{y + 0.015} -0.2,{y + 0.015} 0.2,{y + 0.045} 0.5,{y - 0.015}", pen.shade(colour, 0.6), 0.01)
        for k in range(6):
            x = -0.36 + k * 0.145
            for s in (-1, 1):
                pen.segment((x - 0.03 * s, y + 0.08), (x + 0.03 * s, y - 0.03), colour, 0.014)
    for x in (-0.44, 0.44):
        pen.shape(soft(f"{x - 0.04},0 {x + 0.04},0 {x + 0.035},-0.6 {x},-0.64 {x - 0.035},-0.6", 0.01), 0xFF8A6244, depth=0.02)


def dynamite(pen: Pen, colour: int, t: float) -> None:
    """Three sticks of dynamite with a burning fuse."""
    line(pen, "0,-0.7 0.06,-0.86 0.2,-0.9 0.3,-0.8", 0xFF8A7A60, 0.02)
    for k in range(8):
        a = k * math.pi / 4 + t * 6
        pen.segment((0.3, -0.8), (0.3 + 0.1 * math.cos(a), -0.8 + 0.1 * math.sin(a)), 0xFFFFC23A, 0.016)
    dot(pen, 0.3, -0.8, 0.035, 0xFFFFF0B0)
    for x in (-0.19, 0.19, 0.0):
        slab(pen, (x - 0.11, -0.7, x + 0.11, 0.0), 0.03, colour, 0.04)
        pen.fill(ellipse(x, -0.69, 0.1, 0.03), pale(colour, 0.5))
    for y in (-0.54, -0.2):
        slab(pen, (-0.32, y - 0.035, 0.32, y + 0.035), 0.015, DARK)
    gloss(pen, "0.06,-0.48 0.06,-0.26", 0.02, 0.4)


LABOURS: dict[str, PropSpec] = {
    "pickaxe": PropSpec(pickaxe, 0.56, "ground", 0xFF9A6A42, (-0.178, -0.945, 0.717, 0.039)),
    "scythe": PropSpec(scythe, 0.95, "ground", 0xFF9A6A42, (-0.352, -1.008, 0.591, 0.052)),
    "hoe": PropSpec(hoe, 0.86, "ground", 0xFF9A6A42, (-0.045, -0.984, 0.451, 0.034)),
    "trowel": PropSpec(trowel, 0.17, "ground", 0xFFC8503A, (-0.059, -0.876, 0.593, 0.043)),
    "crowbar": PropSpec(crowbar, 0.36, "ground", 0xFF4A5A78, (-0.088, -0.877, 0.66, 0.071)),
    "screw": PropSpec(screw, 0.04, "ground", 0xFFB4BCC8, (-0.056, -1.001, 0.623, 0.001)),
    "bolt": PropSpec(bolt, 0.05, "ground", 0xFF9AA4B4, (-0.645, -1.012, 0.551, 0.067)),
    "paint_can": PropSpec(paint_can, 0.18, "ground", 0xFF3F8FC8, (-0.403, -1.041, 0.403, 0.03)),
    "spray_can": PropSpec(spray_can, 0.14, "ground", 0xFFE0506E, (-0.777, -1.11, 0.232, 0.032)),
    "garden_hose": PropSpec(garden_hose, 0.42, "ground", 0xFF4F9A54, (-0.52, -1.059, 0.443, 0.054)),
    "plow": PropSpec(plow, 0.9, "ground", 0xFF8A5A36, (-0.553, -0.715, 0.548, 0.042)),
    "milk_churn": PropSpec(milk_churn, 0.42, "ground", 0xFFB8C0CC, (-0.385, -1.013, 0.385, 0.029)),
    "lasso": PropSpec(lasso, 0.4, "ground", 0xFFD9AE6E, (-0.44, -1.029, 0.529, 0.007)),
    "chicken_coop": PropSpec(chicken_coop, 1.1, "ground", 0xFFC98A4E, (-0.522, -0.927, 0.438, 0.027)),
    "egg_carton": PropSpec(egg_carton, 0.19, "ground", 0xFF9AA8A4, (-0.501, -0.651, 0.501, 0.028)),
    "gas_cylinder": PropSpec(gas_cylinder, 0.42, "ground", 0xFF2F7FB8, (-0.33, -1.03, 0.33, 0.03)),
    "jerry_can": PropSpec(jerry_can, 0.28, "ground", 0xFFC8382E, (-0.374, -1.024, 0.524, 0.03)),
    "jackhammer": PropSpec(jackhammer, 0.74, "ground", 0xFFF0B028, (-0.472, -0.961, 0.328, 0.022)),
    "pumpjack": PropSpec(pumpjack, 4.4, "ground", 0xFF3F5F7A, (-0.53, -0.814, 0.536, 0.03)),
    "crane_hook": PropSpec(crane_hook, 0.4, "ground", 0xFFF2B92E, (-0.27, -1.042, 0.259, 0.048)),
    "barbed_wire": PropSpec(barbed_wire, 1.5, "ground", 0xFF7A8090, (-0.542, -0.67, 0.542, 0.031)),
    "dynamite": PropSpec(dynamite, 0.15, "ground", 0xFFD0382E, (-0.35, -0.944, 0.439, 0.027)),
}

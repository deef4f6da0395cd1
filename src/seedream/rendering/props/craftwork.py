"""What people make and mend with: vice, plane, solder, scaffolding, nets hung up to mend; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import View, clipped, curvy, cut, dot, line, orb, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, RED, YELLOW, ROPE = 0xFF4A4854, 0xFFD8443C, 0xFFF2BE3A, 0xFFD9BC8A


def paint_tube(pen: Pen, colour: int, _: float) -> None:
    """A tube of artist's paint with a curl that was pressed out."""
    pen.shape(curvy("0.3,-0.04 0.42,-0.14 0.54,-0.1 0.6,0.0! 0.34,0.01!"), colour, depth=0.03)
    with turned(pen, -10, 0, -0.14):
        pen.shape(
            soft("-0.46,-0.15 -0.4,-0.15 0.14,-0.12 0.2,-0.06 0.2,0.06 0.14,0.12 -0.4,0.15 -0.46,0.15", 0.012),
            0xFFE2E5EA,
            depth=0.04,
        )
        pen.fill(soft("-0.32,-0.142 0.06,-0.122 0.06,0.122 -0.32,0.142", 0.004), colour)
        slab(pen, (-0.27, -0.075, 0.01, 0.075), 0.012, PAPER)
        dot(pen, -0.13, 0.0, 0.05, colour)
        slab(pen, (-0.54, -0.16, -0.44, 0.16), 0.02, 0xFFB8BEC8, 0.025)
        pen.segment((-0.49, -0.14), (-0.49, 0.14), 0xFF8E96A4, 0.012)
        slab(pen, (0.19, -0.055, 0.29, 0.055), 0.012, 0xFFB8BEC8, 0.02)
        for k in range(3):
            pen.segment((0.215 + k * 0.025, -0.05), (0.215 + k * 0.025, 0.05), 0xFF8E96A4, 0.008)
        pen.segment((-0.36, -0.1), (0.1, -0.085), alpha(WHITE, 0.5), 0.018)
    line(pen, "0.29,-0.15 0.36,-0.14 0.42,-0.08", colour, 0.07)


def mending_net(pen: Pen, colour: int, _: float) -> None:
    """A fishing net hung over a rail, with floats and a torn place."""
    for x in (-0.5, 0.5):
        slab(pen, (x - 0.03, -0.84, x + 0.03, 0.0), 0.012, WOOD, 0.02)
    slab(pen, (-0.56, -0.82, 0.56, -0.75), 0.03, tone(WOOD, 0.05), 0.02)
    edge = "-0.46,-0.8! 0.46,-0.8! 0.47,-0.44 0.42,-0.14 0.28,-0.06 0.1,-0.14 -0.08,-0.03 -0.28,-0.1 -0.42,-0.05 -0.48,-0.4"
    net = curvy(edge, 0.4)
    with clipped(pen, net):
        pen.fill(net, alpha(colour, 0.2))
        for k in range(-14, 26):
            x = -0.5 + k * 0.062
            for s in (-1, 1):
                line(pen, f"{x},-0.84 {x + s * 0.18},-0.5 {x + s * 0.42},0.0", colour, 0.011)
        for y in (-0.6, -0.3):
            line(pen, f"-0.5,{y} 0,{y + 0.06} 0.5,{y}", alpha(pen.shade(colour), 0.5), 0.018)
    line(
        pen,
        "-0.48,-0.4 -0.42,-0.05 -0.28,-0.1 -0.08,-0.03 0.1,-0.14 0.28,-0.06 0.42,-0.14 0.47,-0.44",
        pen.shade(colour, 0.4),
        0.026,
    )
    for x, y in ((-0.42, -0.06), (-0.28, -0.1), (-0.08, -0.04), (0.1, -0.14), (0.28, -0.07), (0.42, -0.14)):
        orb(pen, x, y, 0.045, 0xFFEB7A35, ry=0.036, depth=0.012)
    for k in range(8):
        orb(pen, -0.42 + k * 0.12, -0.815, 0.034, RED if k % 2 else PAPER, depth=0.01)
    line(pen, "0.2,-0.44 0.26,-0.36 0.23,-0.28 0.3,-0.24", PAPER, 0.014)
    with turned(pen, 40, 0.31, -0.22):
        slab(pen, (-0.02, -0.07, 0.02, 0.07), 0.016, 0xFFF2D98A, 0.008)


def vise(pen: Pen, colour: int, _: float) -> None:
    """A bench vice."""
    pen.shape(
        soft("-0.34,-0.08 -0.16,-0.2 -0.14,-0.34 0.2,-0.34 0.2,-0.2 0.34,-0.08 0.34,0.0 -0.34,0.0", 0.015),
        pen.shade(colour, 0.3),
        depth=0.03,
    )
    pen.segment((-0.5, -0.42), (0.3, -0.42), STEEL, 0.05)
    pen.shape(soft("-0.06,-0.3 -0.06,-0.76 0.1,-0.76 0.14,-0.6 0.36,-0.56 0.36,-0.3", 0.025), colour, depth=0.045)
    pen.shape(soft("-0.38,-0.34 -0.38,-0.56 -0.3,-0.6 -0.28,-0.76 -0.14,-0.76 -0.14,-0.34", 0.025), colour, depth=0.045)
    for x in (-0.14, -0.06):
        slab(pen, (x - 0.022, -0.78, x + 0.022, -0.62), 0.006, STEEL, 0.01)
    slab(pen, (-0.118, -0.9, -0.082, -0.6), 0.004, WOOD, 0.01)
    slab(pen, (-0.5, -0.47, -0.36, -0.37), 0.02, STEEL, 0.02)
    pen.segment((-0.46, -0.66), (-0.43, -0.18), 0xFF8A93A2, 0.03)
    for y, x in ((-0.66, -0.46), (-0.18, -0.43)):
        orb(pen, x, y, 0.032, 0xFF8A93A2, depth=0.01)
    for x in (-0.24, 0.24):
        dot(pen, x, -0.05, 0.024, STEEL)


def hand_plane(pen: Pen, colour: int, _: float) -> None:
    """A joiner's plane with curls of wood."""
    for x, y, r in ((0.02, -0.46, 0.09), (0.16, -0.52, 0.07), (-0.04, -0.6, 0.06)):
        pen.stroke(
            [(x + (r - 0.006 * k) * math.cos(k * 0.6 + x * 9), y + (r - 0.006 * k) * math.sin(k * 0.6 + x * 9)) for k in range(12)],
            0xFFF0D5A0,
            0.026,
        )
    pen.shape(soft("0.24,-0.14 0.2,-0.3 0.3,-0.44 0.38,-0.42 0.34,-0.28 0.44,-0.14", 0.02), 0xFF7A4630, depth=0.025)
    pen.shape(soft("-0.02,-0.1 0.12,-0.36 0.18,-0.32 0.08,-0.1", 0.01), STEEL, depth=0.015)
    orb(pen, -0.28, -0.3, 0.07, 0xFF7A4630, depth=0.02)
    slab(pen, (-0.3, -0.26, -0.26, -0.12), 0.01, 0xFF6A3A28)
    pen.shape(soft("-0.52,-0.06 -0.44,-0.18 0.46,-0.18 0.54,-0.06 0.54,0.0 -0.52,0.0", 0.02), colour, depth=0.035)
    slab(pen, (-0.53, -0.03, 0.55, 0.0), 0.006, STEEL)
    orb(pen, 0.13, -0.2, 0.035, GOLD, depth=0.01)


def spirit_level(pen: Pen, colour: int, t: float) -> None:
    """A spirit level with its bubble in the middle."""
    slab(pen, (-0.52, -0.2, 0.52, 0.0), 0.016, colour, 0.03)
    pen.segment((-0.5, -0.165), (0.5, -0.165), pen.lit(colour, 0.5), 0.014)
    for s in (-1, 1):
        slab(pen, (s * 0.51 - 0.03, -0.21, s * 0.51 + 0.03, 0.01), 0.012, DARK, 0.008)
        dot(pen, s * 0.34, -0.1, 0.062, DARK)
        dot(pen, s * 0.34, -0.1, 0.048, 0xFFC6E86A)
        slab(pen, (s * 0.34 - 0.006, -0.15, s * 0.34 + 0.006, -0.05), 0.0, alpha(DARK, 0.6))
    slab(pen, (-0.17, -0.155, 0.17, -0.045), 0.02, DARK)
    slab(pen, (-0.15, -0.135, 0.15, -0.065), 0.034, 0xFFC6E86A)
    pen.fill(ellipse(0.008 * math.sin(t), -0.103, 0.044, 0.024), 0xFFF4FBD8)
    for x in (-0.055, 0.055):
        pen.segment((x, -0.135), (x, -0.065), DARK, 0.01)


def soldering_iron(pen: Pen, colour: int, t: float) -> None:
    """A soldering iron in its stand, with a thread of smoke."""
    slab(pen, (-0.46, -0.07, 0.24, 0.0), 0.025, IRON, 0.02)
    slab(pen, (-0.42, -0.12, -0.2, -0.06), 0.02, YELLOW, 0.015)
    for k in range(9):
        q = k / 8
        x, y = -0.18 + 0.26 * q, -0.16 - 0.19 * q
        pen.canvas.save()
        pen.canvas.translate(x, y)
        pen.canvas.rotate(-36)
        pen.canvas.drawPath(ellipse(0, 0, 0.022, 0.055 + 0.02 * q), line_paint(0xFF9AA3B2, 0.018))
        pen.canvas.restore()
    with turned(pen, -36, -0.02, -0.275):
        pen.segment((-0.3, 0.0), (0.1, 0.0), STEEL, 0.034)
        pen.fill(soft("-0.26,-0.02 -0.38,0 -0.26,0.02", 0.003), 0xFFE88A4A)
        pen.shape(soft("0.08,-0.05 0.14,-0.065 0.46,-0.05 0.5,0 0.46,0.05 0.14,0.065 0.08,0.05", 0.03), colour, depth=0.03)
        slab(pen, (0.09, -0.075, 0.14, 0.075), 0.012, DARK, 0.01)
    line(pen, "0.38,-0.57 0.5,-0.62 0.56,-0.5 0.5,-0.2 0.56,-0.02", DARK, 0.026)
    s = 0.03 * math.sin(t * 2)
    line(pen, f"-0.34,-0.1 {-0.32 + s},-0.24 {-0.38 - s},-0.38 {-0.34 + s},-0.52", alpha(WHITE, 0.6), 0.026)


def pallet(pen: Pen, colour: int, _: float) -> None:
    """A wooden pallet."""
    view = View.standing(0.5, 0.3, 10, 15)
    for z in (0.27, 0.0, -0.27):
        for x in (-0.44, 0.0, 0.44):
            view.solid(pen, (x - 0.06, 0.02, z - 0.04), (x + 0.06, 0.1, z + 0.04), tone(colour, -0.06))
        view.solid(pen, (-0.5, 0.0, z - 0.04), (0.5, 0.025, z + 0.04), colour)
    for x in (0.44, 0.22, 0.0, -0.22, -0.44):
        view.solid(pen, (x - 0.08, 0.1, -0.3), (x + 0.08, 0.13, 0.3), tone(colour, 0.02 * (abs(x) > 0.3)), 0.003)


def wrecking_ball(pen: Pen, colour: int, t: float) -> None:
    """A heavy ball on a chain that swings."""
    with turned(pen, 9 * math.sin(t * 1.6), 0, -1.0):
        for k in range(7):
            pen.canvas.drawPath(ellipse(0, 0.03 + k * 0.075, 0.022 if k % 2 else 0.034, 0.048), line_paint(0xFF7A7886, 0.018))
        slab(pen, (-0.07, 0.52, 0.07, 0.62), 0.02, IRON, 0.02)
        orb(pen, 0, 0.79, 0.2, colour, depth=0.05)
        gloss(pen, "0.05,0.65 0.12,0.7 0.15,0.78", 0.026, 0.35)
        for x, y in ((-0.08, 0.74), (0.02, 0.86), (-0.1, 0.86)):
            line(pen, f"{x},{y} {x + 0.03},{y + 0.02} {x + 0.05},{y}", pen.shade(colour, 0.7), 0.012)


def scaffolding(pen: Pen, colour: int, _: float) -> None:
    """A scaffold of poles with planks and a ladder."""
    for x in (-0.42, 0.0, 0.42):
        pen.segment((x + 0.06, 0), (x + 0.06, -0.94), pen.shade(colour, 0.7), 0.02)
    for y in (-0.3, -0.6, -0.9):
        pen.segment((-0.38, y - 0.02), (0.48, y - 0.02), pen.shade(colour, 0.7), 0.016)
    for k in range(8):
        pen.segment((0.13, -0.04 - k * 0.036), (0.22, -0.04 - k * 0.036), YELLOW, 0.012)
    for x in (0.13, 0.22):
        pen.segment((x, 0), (x, -0.4), YELLOW, 0.016)
    for a, b in (((-0.42, 0), (0.0, -0.3)), ((0.0, -0.3), (-0.42, -0.6)), ((0.42, -0.3), (0.0, -0.6))):
        pen.segment(a, b, pen.shade(colour, 0.35), 0.016)
    for x in (-0.42, 0.0, 0.42):
        pen.segment((x, 0), (x, -1.0), colour, 0.028)
        slab(pen, (x - 0.04, -0.02, x + 0.04, 0.0), 0.004, IRON)
    for y in (-0.3, -0.6):
        slab(pen, (-0.5, y - 0.01, 0.5, y + 0.025), 0.006, 0xFFD3A262, 0.01)
        for h in (0.12, 0.21):
            pen.segment((-0.46, y - h), (0.46, y - h), colour, 0.018)
        for x in (-0.42, 0.0, 0.42):
            dot(pen, x, y - 0.21, 0.02, IRON)
    slab(pen, (-0.3, -0.7, -0.18, -0.61), 0.008, 0xFF7A8794, 0.012)
    slab(pen, (0.14, -0.36, 0.34, -0.31), 0.004, 0xFFB85A43, 0.008)
    slab(pen, (0.18, -0.4, 0.3, -0.36), 0.004, 0xFFC56A50, 0.008)


def metal_detector(pen: Pen, colour: int, t: float) -> None:
    """A detector that searches the ground."""
    for k in range(3):
        pen.canvas.drawPath(
            ellipse(-0.3, -0.04, 0.14 + 0.06 * k, 0.045 + 0.02 * k), line_paint(alpha(0xFF5AC8E8, 0.6 - 0.15 * k), 0.014)
        )
    pen.segment((-0.26, -0.08), (0.14, -0.62), 0xFF8A93A2, 0.028)
    pen.segment((0.1, -0.56), (0.4, -0.86), DARK, 0.034)
    pen.canvas.drawPath(ellipse(-0.3, -0.05, 0.2, 0.055), line_paint(colour, 0.045))
    pen.fill(ellipse(-0.3, -0.05, 0.09, 0.025), colour)
    pen.segment((-0.48, -0.05), (-0.12, -0.05), colour, 0.026)
    line(pen, "0.3,-0.76 0.2,-0.84 0.24,-0.96", DARK, 0.05)
    line(pen, "0.36,-0.9 0.42,-0.98 0.5,-0.92 0.46,-0.84", DARK, 0.032)
    with turned(pen, -46, 0.17, -0.66):
        slab(pen, (-0.09, -0.12, 0.09, 0.0), 0.02, colour, 0.025)
        slab(pen, (-0.06, -0.1, 0.06, -0.045), 0.008, 0xFFB8F0C8)


def printer_3d(pen: Pen, colour: int, t: float) -> None:
    """A printer that builds a small thing in layers."""
    slab(pen, (-0.44, -0.88, 0.44, -0.06), 0.03, pen.shade(colour, 0.8))
    slab(pen, (-0.37, -0.8, 0.37, -0.12), 0.01, 0xFF2B3444)
    pen.fill(soft("-0.3,-0.2 0.3,-0.2 0.36,-0.13 -0.36,-0.13", 0.004), 0xFF8A93A2)
    made = 0xFF5FD0A8
    for k in range(7):
        half = 0.14 - 0.05 * math.sin(k * 0.5)
        slab(pen, (-half, -0.225 - k * 0.032, half, -0.195 - k * 0.032), 0.014, pen.lit(made, 0.06 * k), 0.006)
    x = 0.09 * math.sin(t * 4)
    pen.segment((-0.37, -0.62), (0.37, -0.62), STEEL, 0.024)
    slab(pen, (x - 0.075, -0.7, x + 0.075, -0.54), 0.012, colour, 0.02)
    pen.shape(cut(f"{x - 0.045},-0.54 {x + 0.045},-0.54 {x},-0.44"), GOLD, depth=0.012)
    line(pen, f"{x},-0.7 {x + 0.04},-0.84 0.2,-0.96 0.34,-0.92", made, 0.014)
    for s in (-1, 1):
        slab(pen, (s * 0.41 - 0.045, -0.9, s * 0.41 + 0.045, -0.04), 0.02, colour, 0.025)
    slab(pen, (-0.455, -0.9, 0.455, -0.8), 0.025, colour, 0.02)
    slab(pen, (-0.48, -0.13, 0.48, 0.0), 0.025, colour, 0.03)
    slab(pen, (0.16, -0.1, 0.38, -0.04), 0.01, 0xFF5AC8E8)
    orb(pen, 0.36, -0.98, 0.1, made, ry=0.08, depth=0.02)
    dot(pen, 0.36, -0.98, 0.03, 0xFF2B3444)


def lobster_trap(pen: Pen, colour: int, _: float) -> None:
    """A trap of laths and net with its float."""
    body = curvy("-0.44,-0.06! -0.44,-0.32 -0.34,-0.52 -0.1,-0.58 0.1,-0.58 0.34,-0.52 0.44,-0.32 0.44,-0.06!", 0.4)
    pen.fill(body, pen.shade(pen.shade(colour), 0.9))
    with clipped(pen, body):
        for k in range(-8, 14):
            for s in (-1, 1):
                pen.segment((-0.5 + k * 0.09, -0.6), (-0.5 + k * 0.09 + s * 0.5, 0.0), alpha(ROPE, 0.8), 0.01)
        pen.fill(ellipse(0.0, -0.27, 0.12, 0.12), DARK)
    pen.canvas.drawPath(ellipse(0, -0.27, 0.125, 0.125), line_paint(ROPE, 0.03))
    for y, half in ((-0.14, 0.47), (-0.28, 0.46), (-0.42, 0.42), (-0.54, 0.3)):
        if abs(y + 0.28) > 0.01:
            slab(pen, (-half, y - 0.022, half, y + 0.022), 0.008, colour, 0.01)
    for x in (-0.42, 0.0, 0.42):
        high = 0.5 if x else 0.6
        if x:
            line(pen, f"{x},-0.04 {x},-0.3 {x * 0.82},-0.5", pen.lit(colour, 0.15), 0.04)
        else:
            pen.segment((0, -0.42), (0, -high + 0.01), pen.lit(colour, 0.15), 0.04)
    slab(pen, (-0.5, -0.08, 0.5, 0.0), 0.012, colour, 0.02)
    line(pen, "0.3,-0.54 0.46,-0.72 0.6,-0.5 0.56,-0.16", ROPE, 0.022)
    orb(pen, 0.58, -0.1, 0.1, 0xFFEB6A35, depth=0.03)
    slab(pen, (0.485, -0.125, 0.675, -0.085), 0.01, PAPER)


CRAFTWORK: dict[str, PropSpec] = {
    "paint_tube": PropSpec(paint_tube, 0.12, "ground", 0xFF2F6FD0, (-0.575, -0.297, 0.614, 0.125)),
    "mending_net": PropSpec(mending_net, 1.2, "ground", 0xFF5FA89A, (-0.575, -0.863, 0.575, 0.013)),
    "vise": PropSpec(vise, 0.26, "ground", 0xFF3F6FA8, (-0.539, -0.911, 0.372, 0.011)),
    "hand_plane": PropSpec(hand_plane, 0.22, "ground", 0xFF5A6478, (-0.546, -0.652, 0.563, 0.013)),
    "spirit_level": PropSpec(spirit_level, 0.36, "ground", 0xFFF0B92F, (-0.558, -0.224, 0.558, 0.024)),
    "soldering_iron": PropSpec(soldering_iron, 0.2, "ground", 0xFF2F8FC0, (-0.474, -0.651, 0.59, 0.012)),
    "pallet": PropSpec(pallet, 0.72, "ground", 0xFFD0A064, (-0.58, -0.341, 0.58, 0.019)),
    "wrecking_ball": PropSpec(wrecking_ball, 1.6, "ground", 0xFF4C4A58, (-0.334, -1.04, 0.279, 0.007)),
    "scaffolding": PropSpec(scaffolding, 2.6, "ground", 0xFF8FA0B4, (-0.518, -1.029, 0.518, 0.029)),
    "metal_detector": PropSpec(metal_detector, 0.74, "ground", 0xFFE2A32C, (-0.58, -1.013, 0.53, 0.069)),
    "3d_printer": PropSpec(printer_3d, 0.36, "ground", 0xFF4F5A72, (-0.496, -1.074, 0.496, 0.013)),
    "lobster_trap": PropSpec(lobster_trap, 0.5, "ground", 0xFFB5804E, (-0.514, -0.748, 0.698, 0.014)),
}

"""Tools of the workshop and the painter; what is used in the garden, for sewing and for light joins them."""

from __future__ import annotations

import math

import skia

from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, between, ellipse, spline
from seedream.rendering.props.joinery import BRASS, INK, STEEL, block, clipped, contour, gleam, pale, seam, soft, symmetric, turned
from seedream.rendering.props.spec import PropSpec, poly, rounded
from seedream.rendering.props.supplies import SUPPLIES

WOOD, DARK_STEEL = 0xFFC08A54, 0xFF7E8796


def hammer(pen: Pen, colour: int, _: float) -> None:
    """A claw hammer with a thick, ringed grip."""
    with turned(pen, 32) as tool:
        tool.shape(rounded(-0.050, -0.34, 0.050, 0.08, 0.015), pen.shade(colour, 0.35), depth=0.03)
        grip = soft(
            [
                (-0.062, 0.0),
                (0.062, 0.0),
                (0.082, 0.30),
                (0.092, 0.50),
                (0.06, 0.54),
                (-0.06, 0.54),
                (-0.092, 0.50),
                (-0.082, 0.30),
            ],
            0.03,
        )
        tool.shape(grip, colour, depth=0.04)
        for i in range(4):
            seam(tool, [(-0.065, 0.12 + i * 0.085), (0.065, 0.12 + i * 0.085)], colour, 0.020)
        claw: list[Pt] = [
            (-0.06, -0.46),
            (-0.16, -0.465),
            (-0.28, -0.42),
            (-0.36, -0.32, 1.0),
            (-0.26, -0.345),
            (-0.15, -0.345),
            (-0.06, -0.325),
        ]
        tool.shape(spline(claw), STEEL, depth=0.03)
        tool.shape(soft([(-0.075, -0.47), (0.14, -0.455), (0.14, -0.345), (-0.075, -0.325)], 0.015), STEEL, depth=0.03)
        tool.shape(rounded(0.135, -0.485, 0.265, -0.315, 0.025), STEEL, depth=0.035)
        gleam(tool, [(-0.22, -0.43), (-0.05, -0.445), (0.12, -0.43)], 0.018)


def screwdriver(pen: Pen, colour: int, _: float) -> None:
    """A screwdriver with a fluted handle and a flat blade, point down."""
    with turned(pen, 30) as tool:
        tool.shape(rounded(-0.026, -0.02, 0.026, 0.50, 0.006), STEEL, depth=0.02)
        tool.shape(
            soft([(-0.028, 0.44), (0.028, 0.44), (0.048, 0.53), (0.034, 0.60), (-0.034, 0.60), (-0.048, 0.53)], 0.008),
            STEEL,
            depth=0.018,
        )
        half: list[Pt] = [
            (0.0, -0.60),
            (0.075, -0.585),
            (0.115, -0.50),
            (0.105, -0.36),
            (0.122, -0.20),
            (0.085, -0.08),
            (0.05, 0.02, 1.0),
        ]
        path = spline(symmetric(half))
        tool.shape(path, colour, depth=0.045)
        with clipped(pen, path):
            for x in (-0.05, 0.02):
                tool.segment((x, -0.50), (x, -0.11), contour(pen, colour), 0.020)
            tool.segment((-0.2, -0.035), (0.2, -0.035), pen.lit(colour, 0.5), 0.026, butt=True)
        gleam(tool, [(0.065, -0.50), (0.06, -0.36), (0.075, -0.20)], 0.018)


def wrench(pen: Pen, colour: int, _: float) -> None:
    """A combination wrench: open jaw above, ring below, sunken panel along the shaft."""
    with turned(pen, 36) as tool:
        canvas = pen.canvas
        canvas.save()
        canvas.clipPath(
            soft([(-0.085, -0.64), (0.062, -0.66), (0.085, -0.43), (0.045, -0.375), (-0.03, -0.37), (-0.075, -0.415)], 0.02),
            skia.ClipOp.kDifference,
            True,
        )
        tool.shape(ellipse(0.0, -0.42, 0.195, 0.185), colour, depth=0.05)
        canvas.restore()
        canvas.save()
        nut = [(0.080 * math.cos(i * math.pi / 3), 0.44 + 0.080 * math.sin(i * math.pi / 3)) for i in range(6)]
        canvas.clipPath(soft(nut, 0.01), skia.ClipOp.kDifference, True)
        tool.shape(ellipse(0.0, 0.44, 0.158, 0.158), colour, depth=0.04)
        canvas.restore()
        tool.shape(
            soft(
                [
                    (-0.085, -0.30),
                    (0.085, -0.30),
                    (0.062, -0.14),
                    (0.062, 0.20),
                    (0.078, 0.32),
                    (-0.078, 0.32),
                    (-0.062, 0.20),
                    (-0.062, -0.14),
                ],
                0.05,
            ),
            colour,
            depth=0.03,
        )
        tool.fill(rounded(-0.028, -0.16, 0.030, 0.22, 0.028), contour(pen, colour))
        gleam(tool, [(0.047, -0.12), (0.047, 0.17)], 0.012, 0.45)


def saw(pen: Pen, colour: int, _: float) -> None:
    """A hand saw: wide toothed blade and a closed wooden handle with two screws."""
    with turned(pen, -18) as tool:
        teeth: list[Pt] = []
        for i in range(19):
            x = 0.56 - i * 0.0415
            teeth += [(x, 0.165), (x - 0.034, 0.20)]
        tool.shape(poly([(-0.26, -0.16), (0.60, 0.04), (0.60, 0.15), *teeth, (-0.24, 0.165)], 0.0), colour, depth=0.03)
        gleam(tool, [(-0.18, -0.11), (0.55, 0.062)], 0.014, 0.5)
        handle: list[Pt] = [
            (-0.19, -0.19),
            (-0.29, -0.22),
            (-0.38, -0.17),
            (-0.50, -0.19),
            (-0.56, -0.13),
            (-0.51, 0.0),
            (-0.53, 0.14),
        ]
        pen.canvas.save()
        hole = spline([(-0.42, -0.085), (-0.36, -0.10), (-0.325, -0.02), (-0.325, 0.07), (-0.385, 0.125), (-0.435, 0.06)])
        pen.canvas.clipPath(hole, skia.ClipOp.kDifference, True)
        tool.shape(
            spline([*handle, (-0.47, 0.225), (-0.34, 0.20), (-0.22, 0.23), (-0.165, 0.16), (-0.22, 0.03)]), WOOD, depth=0.035
        )
        pen.canvas.restore()
        for x, y in ((-0.265, -0.12), (-0.255, 0.13)):
            tool.fill(ellipse(x, y, 0.020, 0.020), BRASS)


def drill(pen: Pen, colour: int, _: float) -> None:
    """A cordless drill, facing right: chuck and bit, trigger, vents, battery foot."""
    pen.fill(soft([(0.36, -0.375), (0.58, -0.350), (0.60, -0.335), (0.58, -0.320), (0.36, -0.295)], 0.005), DARK_STEEL)
    for x in (0.41, 0.465, 0.52):
        pen.segment((x, -0.365), (x + 0.022, -0.30), pen.lit(STEEL, 0.4), 0.012)
    pen.shape(
        soft([(0.20, -0.455), (0.33, -0.43), (0.38, -0.375), (0.38, -0.295), (0.33, -0.24), (0.20, -0.215)], 0.02), INK, depth=0.03
    )
    for x in (0.245, 0.29):
        pen.segment((x, -0.43), (x, -0.24), DARK_STEEL, 0.014)
    pen.shape(soft([(-0.27, -0.20), (-0.06, -0.20), (-0.12, 0.30), (-0.34, 0.30)], 0.04), pen.shade(colour, 0.25), depth=0.04)
    pen.fill(soft([(-0.24, -0.08), (-0.13, -0.08), (-0.18, 0.26), (-0.30, 0.26)], 0.03), INK)
    pen.fill(soft([(-0.075, -0.17), (0.035, -0.17), (-0.01, -0.045), (-0.085, -0.03)], 0.025), 0xFFE0574A)
    pen.shape(soft([(-0.40, 0.27), (-0.02, 0.27), (0.0, 0.37), (-0.43, 0.37)], 0.03), colour, depth=0.02)
    pen.shape(rounded(-0.44, 0.355, 0.01, 0.455, 0.03), INK, depth=0.02)
    outline: list[Pt] = [
        (-0.44, -0.44),
        (-0.36, -0.52),
        (-0.05, -0.53),
        (0.16, -0.49),
        (0.225, -0.44, 1.0),
        (0.225, -0.225, 1.0),
        (0.12, -0.175),
    ]
    pen.shape(spline([*outline, (-0.20, -0.155), (-0.38, -0.175), (-0.455, -0.27)], tension=0.45), colour, depth=0.05)
    for i in range(4):
        pen.segment((-0.36 + i * 0.048, -0.39), (-0.375 + i * 0.048, -0.275), contour(pen, colour), 0.020)
    pen.fill(soft([(-0.10, -0.40), (0.15, -0.385), (0.15, -0.30), (-0.12, -0.30)], 0.02), pale(colour, 0.45))
    gleam(pen, [(-0.30, -0.485), (-0.06, -0.495), (0.12, -0.465)], 0.022)


def axe(pen: Pen, colour: int, _: float) -> None:
    """An axe with a broad, bright-edged head on a curved wooden haft."""
    with turned(pen, 26) as tool:
        haft: list[Pt] = [
            (-0.045, -0.52),
            (0.04, -0.52),
            (0.045, -0.10),
            (0.03, 0.20),
            (0.06, 0.42),
            (0.10, 0.51),
            (-0.02, 0.55),
            (-0.055, 0.40),
        ]
        tool.shape(spline([*haft, (-0.065, 0.15), (-0.045, -0.12)], tension=0.4), WOOD, depth=0.03)
        head: list[Pt] = [
            (-0.13, -0.50, 1.0),
            (0.10, -0.49),
            (0.24, -0.54),
            (0.40, -0.62, 1.0),
            (0.465, -0.38),
            (0.41, -0.09, 1.0),
            (0.25, -0.20),
        ]
        tool.shape(spline([*head, (0.10, -0.27), (-0.13, -0.26, 1.0)]), colour, depth=0.045)
        edge: list[Pt] = [
            (0.40, -0.62, 1.0),
            (0.465, -0.38),
            (0.41, -0.09, 1.0),
            (0.355, -0.125, 1.0),
            (0.40, -0.36),
            (0.35, -0.595, 1.0),
        ]
        tool.fill(spline(edge), pen.lit(STEEL, 0.55))
        tool.fill(ellipse(-0.065, -0.38, 0.022, 0.022), contour(pen, colour))
        gleam(tool, [(0.02, -0.455), (0.16, -0.475), (0.28, -0.52)], 0.020)


def nail(pen: Pen, colour: int, _: float) -> None:
    """A nail, point down, with a flat head and a few rings below it."""
    with turned(pen, 24) as tool:
        shank = soft([(-0.062, -0.44), (0.062, -0.44), (0.062, 0.36), (0.0, 0.54), (-0.062, 0.36)], 0.008)
        tool.shape(shank, colour, depth=0.04)
        for i in range(3):
            seam(tool, [(-0.05, -0.34 + i * 0.05), (0.05, -0.325 + i * 0.05)], colour, 0.014)
        tool.shape(rounded(-0.185, -0.50, 0.185, -0.42, 0.03), colour, depth=0.03)
        tool.fill(ellipse(0.0, -0.495, 0.18, 0.030), pen.lit(colour, 0.35))
        gleam(tool, [(0.028, -0.18), (0.028, 0.28)], 0.016, 0.55)


def ladder(pen: Pen, colour: int, _: float) -> None:
    """A step ladder, standing open, in three-quarter view: six treads, top plate, back legs with a stay."""
    back = pen.shade(colour, 0.7)
    for foot, top in (((0.42, -0.07), (0.14, -0.96)), ((0.215, -0.02), (0.0, -0.93))):
        pen.segment(foot, top, back, 0.042, butt=True)
    pen.segment((0.165, -0.25), (0.34, -0.33), back, 0.028)
    pen.segment((0.115, -0.46), (0.275, -0.54), back, 0.028)
    pen.segment((-0.16, -0.42), (0.125, -0.42), DARK_STEEL, 0.016)
    near: tuple[Pt, Pt] = ((-0.334, -0.02), (-0.045, -0.95))
    far: tuple[Pt, Pt] = ((-0.085, -0.07), (0.125, -0.985))
    pen.segment(*far, pen.shade(colour, 0.4), 0.050, butt=True)
    for i in range(6):
        k = 0.10 + i * 0.145
        a, b = between(*near, k), between(*far, k)
        pen.fill(soft([(a[0] - 0.02, a[1]), b, (b[0], b[1] - 0.05), (a[0] - 0.02, a[1] - 0.05)], 0.006), pen.shade(colour, 0.15))
        pen.fill(
            soft([(a[0], a[1] - 0.05), (b[0], b[1] - 0.05), (b[0] + 0.05, b[1] - 0.075), (a[0] + 0.06, a[1] - 0.075)], 0.006),
            pen.lit(colour, 0.35),
        )
    pen.segment(*near, colour, 0.055, butt=True)
    for x, y in ((-0.335, -0.0), (0.215, 0.0)):
        pen.fill(soft([(x - 0.032, y - 0.045), (x + 0.045, y - 0.045), (x + 0.035, y), (x - 0.045, y)], 0.008), INK)
    block(pen, pen.lit(colour, 0.06), (-0.10, 0.07), (-0.965, -0.915), (0.0, 1.0), (0.14, -0.035), 0.012)


def toolbox(pen: Pen, colour: int, _: float) -> None:
    """A metal toolbox with its lid shut, two latches and a strong handle; a hammer looks out at the side."""
    pen.stroke([(-0.20, -0.56), (-0.18, -0.70), (0.18, -0.70), (0.20, -0.56)], INK, 0.055)
    pen.shape(rounded(-0.15, -0.735, 0.15, -0.665, 0.03), pen.shade(colour, 0.5), depth=0.018)
    block(pen, colour, (-0.50, 0.42), (-0.38, 0.0), (0.0, 1.0), (0.08, -0.07), 0.025, 0.03)
    lid = soft([(-0.51, -0.37), (0.43, -0.37), (0.43, -0.47), (0.34, -0.56), (-0.42, -0.56), (-0.51, -0.47)], 0.02)
    flank_path = soft([(0.43, -0.37), (0.51, -0.44), (0.51, -0.53), (0.42, -0.61), (0.34, -0.56), (0.43, -0.47)], 0.01)
    pen.fill(soft([(-0.42, -0.56), (0.34, -0.56), (0.42, -0.61), (-0.34, -0.61)], 0.005), pen.lit(colour, 0.40))
    pen.fill(flank_path, pen.lit(colour, 0.05))
    pen.shape(lid, pen.lit(colour, 0.10), depth=0.025)
    pen.fill(soft([(-0.50, -0.475), (0.42, -0.475), (0.335, -0.555), (-0.415, -0.555)], 0.01), pen.lit(colour, 0.28))
    seam(pen, [(-0.50, -0.365), (0.42, -0.365)], pen.shade(colour), 0.016)
    for x in (-0.30, 0.22):
        pen.shape(rounded(x - 0.045, -0.43, x + 0.045, -0.28, 0.015), STEEL, depth=0.015)
        pen.fill(rounded(x - 0.025, -0.345, x + 0.025, -0.30, 0.008), DARK_STEEL)
    pen.fill(rounded(-0.40, -0.20, 0.32, -0.165, 0.012), contour(pen, colour))
    pen.fill(rounded(-0.40, -0.13, 0.32, -0.095, 0.012), contour(pen, colour))


def scissors(pen: Pen, colour: int, _: float) -> None:
    """A pair of scissors, points up and open, with thick loops and blades that have taken the tint."""
    for side in (1, -1):
        with turned(pen, side * 15, 0.0, -0.02) as half:
            s = -side
            blade: list[Pt] = [
                (s * -0.055, 0.02),
                (s * -0.060, -0.12),
                (s * -0.045, -0.42),
                (s * 0.012, -0.56, 1.0),
                (s * 0.058, -0.10),
                (s * 0.050, 0.03),
            ]
            half.shape(spline(blade, tension=0.4), pale(pen.lit(colour, 0.05), 0.40), depth=0.025)
            gleam(half, [(s * 0.010, -0.44), (s * 0.022, -0.12)], 0.012, 0.4)
            shank = soft([(-0.055, -0.02), (0.055, -0.02), (s * 0.085 + 0.05, 0.22), (s * 0.085 - 0.06, 0.22)], 0.02)
            half.shape(shank, pen.shade(colour, 0.2), depth=0.02)
            pen.canvas.save()
            pen.canvas.clipPath(ellipse(s * 0.105, 0.34, 0.080, 0.118), skia.ClipOp.kDifference, True)
            half.shape(ellipse(s * 0.105, 0.34, 0.165, 0.205), colour, depth=0.04)
            pen.canvas.restore()
    pen.shape(ellipse(0.0, -0.02, 0.036, 0.036), STEEL, depth=0.015)
    pen.segment((-0.016, -0.004), (0.016, -0.036), DARK_STEEL, 0.010)


def paintbrush(pen: Pen, colour: int, _: float) -> None:
    """A flat paintbrush, loaded: shaped handle, steel ferrule, bristles dipped in the same colour."""
    with turned(pen, 34) as tool:
        half: list[Pt] = [
            (0.0, -0.56),
            (0.055, -0.55),
            (0.075, -0.42),
            (0.055, -0.22),
            (0.075, -0.10),
            (0.165, -0.02, 1.0),
            (0.165, 0.05, 1.0),
        ]
        path = spline(symmetric([*half, (0.0, 0.05)]))
        pen.canvas.save()
        pen.canvas.clipPath(ellipse(0.0, -0.48, 0.022, 0.030), skia.ClipOp.kDifference, True)
        tool.shape(path, colour, depth=0.035)
        pen.canvas.restore()
        gleam(tool, [(0.03, -0.42), (0.02, -0.22), (0.04, -0.10)], 0.018, 0.4)
        tool.shape(rounded(-0.18, 0.03, 0.18, 0.165, 0.01), STEEL, depth=0.035)
        for x, y in ((-0.14, 0.06), (0.14, 0.06), (-0.14, 0.135), (0.14, 0.135)):
            tool.fill(ellipse(x, y, 0.011, 0.011), DARK_STEEL)
        tool.shape(soft([(-0.175, 0.16), (0.175, 0.16), (0.165, 0.48), (-0.165, 0.48)], 0.02), 0xFFE3C49A, depth=0.03)
        wet = spline(
            [
                (-0.175, 0.30, 1.0),
                (-0.10, 0.25),
                (-0.04, 0.31),
                (0.04, 0.26),
                (0.10, 0.31),
                (0.175, 0.27, 1.0),
                (0.168, 0.46),
                (0.06, 0.57),
                (-0.05, 0.53),
                (-0.168, 0.48),
            ]
        )
        tool.shape(wet, colour, depth=0.035)
        for x in (-0.07, 0.01, 0.085):
            seam(tool, [(x, 0.37), (x - 0.005, 0.50)], colour, 0.012)


def paint_roller(pen: Pen, colour: int, _: float) -> None:
    """A paint roller, loaded with colour, on its bent wire with a ribbed grip."""
    pen.stroke(
        [(0.42, -0.36), (0.53, -0.36), (0.54, -0.18), (0.50, -0.12), (0.06, -0.04), (0.02, 0.02), (0.02, 0.16)], DARK_STEEL, 0.032
    )
    pen.shape(rounded(-0.53, -0.50, 0.43, -0.21, 0.06), colour, depth=0.06)
    pen.fill(ellipse(0.415, -0.355, 0.038, 0.135), pen.shade(colour, 0.7))
    pen.fill(ellipse(0.420, -0.355, 0.016, 0.05), STEEL)
    gleam(pen, [(-0.44, -0.445), (0.33, -0.445)], 0.035, 0.35)
    for x, foot, w in ((-0.40, -0.03, 0.055), (-0.22, -0.12, 0.04)):
        pen.segment((x, -0.24), (x, foot), colour, w)
        pen.fill(ellipse(x, foot, w * 0.62, w * 0.8), colour)
    half: list[Pt] = [(0.045, 0.12), (0.065, 0.20), (0.060, 0.36), (0.078, 0.52), (0.045, 0.57)]
    grip = soft([(x + 0.02, y) for x, y, *_ in symmetric(half)], 0.03)
    pen.shape(grip, pen.lit(colour, 0.06), depth=0.03)
    for y in (0.22, 0.29, 0.36, 0.43):
        seam(pen, [(-0.025, y), (0.062, y)], colour, 0.018)


TOOLS: dict[str, PropSpec] = {
    "hammer": PropSpec(hammer, 0.19, "grip", 0xFFD8574A, (-0.40, -0.57, 0.53, 0.55)),
    "screwdriver": PropSpec(screwdriver, 0.14, "grip", 0xFFE0853F, (-0.39, -0.61, 0.42, 0.60)),
    "wrench": PropSpec(wrench, 0.15, "grip", 0xFF8E9AAC, (-0.48, -0.59, 0.50, 0.58)),
    "saw": PropSpec(saw, 0.32, "grip", 0xFFAEB8C6, (-0.64, -0.21, 0.68, 0.42)),
    "drill": PropSpec(drill, 0.17, "grip", 0xFFF0A83F, (-0.5, -0.6, 0.66, 0.52)),
    "axe": PropSpec(axe, 0.42, "grip", 0xFFC9453F, (-0.32, -0.57, 0.69, 0.57)),
    "nail": PropSpec(nail, 0.03, "grip", 0xFF8E9AAC, (-0.28, -0.59, 0.43, 0.55)),
    "ladder": PropSpec(ladder, 1.2, "ground", 0xFFD9A441, (-0.44, -1.06, 0.50, 0.04)),
    "toolbox": PropSpec(toolbox, 0.28, "ground", 0xFFD8484A, (-0.57, -0.8, 0.57, 0.04)),
    "scissors": PropSpec(scissors, 0.12, "grip", 0xFFE0853F, (-0.42, -0.61, 0.42, 0.57)),
    "paintbrush": PropSpec(paintbrush, 0.14, "grip", 0xFF4FA3A5, (-0.47, -0.55, 0.41, 0.57)),
    "paint_roller": PropSpec(paint_roller, 0.2, "grip", 0xFF4F86C0, (-0.59, -0.56, 0.62, 0.63)),
    **SUPPLIES,
}

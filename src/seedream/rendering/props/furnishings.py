"""What furnishes a room beside its furniture: lamps, curtains, pictures, rugs, pillows, and its door, window, stairs, fireplace."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, lerp, spline
from seedream.rendering.props.joinery import (
    BRASS,
    INK,
    LINEN,
    block,
    bright_side,
    clipped,
    contour,
    gleam,
    knob,
    pane,
    seam,
    soft,
    symmetric,
    upright,
)
from seedream.rendering.props.spec import PropSpec, poly, rounded

GLOW, SKY = 0xFFFFE6A8, 0xFFA9D3EA


def mirror(pen: Pen, colour: int, _: float) -> None:
    """A standing oval mirror that hangs between two posts."""
    for x in (-0.30, 0.30):
        pen.stroke([(x * 1.25, -0.02), (x, -0.10), (x, -0.72)], pen.shade(colour, 0.35), 0.045)
        knob(pen, x, -0.74, 0.030)
    pen.segment((-0.30, -0.11), (0.30, -0.11), pen.shade(colour, 0.35), 0.04)
    pen.shape(ellipse(0.0, -0.56, 0.275, 0.42), colour, depth=0.035)
    pen.fill(ellipse(0.0, -0.56, 0.205, 0.35), pen.shade(colour, 0.7))
    glass = ellipse(0.0, -0.56, 0.195, 0.34)
    pen.fill(glass, pane(pen, colour, amount=0.5))
    with clipped(pen, glass):
        pen.fill(poly([(-0.02, -0.95), (0.12, -0.95), (-0.16, -0.20), (-0.30, -0.20)], 0.0), alpha(0xFFFFFFFF, 0.35))
        pen.fill(poly([(0.16, -0.95), (0.20, -0.95), (-0.08, -0.20), (-0.12, -0.20)], 0.0), alpha(0xFFFFFFFF, 0.35))


def picture_frame(pen: Pen, colour: int, _: float) -> None:
    """A broad moulded frame around a small painting of hills."""
    pen.stroke([(-0.22, -0.42), (0.0, -0.52), (0.22, -0.42)], pen.shade(BRASS), 0.014)
    pen.shape(rounded(-0.50, -0.43, 0.50, 0.43, 0.03), colour, depth=0.035)
    pen.shape(rounded(-0.44, -0.37, 0.44, 0.37, 0.02), pen.lit(colour, 0.20), depth=0.02)
    pen.fill(rounded(-0.345, -0.275, 0.345, 0.275, 0.01), pen.shade(colour, 0.8))
    canvas = rounded(-0.325, -0.255, 0.325, 0.255, 0.0)
    pen.fill(canvas, 0xFFF6DDB4)
    with clipped(pen, canvas):
        pen.fill(ellipse(0.13, -0.08, 0.075, 0.075), 0xFFF2A65A)
        pen.fill(
            spline([(-0.40, 0.02), (-0.20, -0.10), (0.0, 0.04), (0.16, -0.02), (0.40, 0.08), (0.4, 0.4), (-0.4, 0.4)]), 0xFF7FA08A
        )
        pen.fill(spline([(-0.40, 0.16), (-0.12, 0.06), (0.12, 0.17), (0.40, 0.10), (0.4, 0.4), (-0.4, 0.4)]), 0xFF4F7A68)


def curtain(pen: Pen, colour: int, t: float) -> None:
    """A pair of curtains on a rod, tied back, stirring a little."""
    for side in (-1, 1):
        sway = 0.010 * math.sin(t * 1.3 + side)
        tie = side * 0.37
        outline: list[Pt] = [
            (side * 0.005, -0.93, 1.0),
            (side * 0.10, -0.66),
            (tie - side * 0.08, -0.37, 1.0),
            (side * 0.16 + sway, 0.0, 1.0),
        ]
        outline += [(side * 0.45, 0.0, 1.0), (side * 0.45, -0.37), (side * 0.45, -0.93, 1.0)]
        drape = spline(outline, tension=0.4)
        pen.shape(drape, colour, depth=0.03)
        with clipped(pen, drape):
            for k in (0.22, 0.5, 0.78):
                seam(pen, [(side * lerp(0.02, 0.45, k), -0.94), (side * lerp(0.28, 0.45, k), -0.40)], colour, 0.014)
                seam(pen, [(side * lerp(0.30, 0.45, k), -0.33), (side * lerp(0.17, 0.45, k) + sway * 0.5, 0.02)], colour, 0.014)
        pen.shape(
            upright(tie - side * 0.095, side * 0.46, -0.395, -0.345, 0.02),
            pen.lit(colour, 0.5),
            depth=0.01,
        )
        pen.fill(ellipse(side * 0.475, -0.965, 0.03, 0.03), BRASS)
    pen.segment((-0.46, -0.965), (0.46, -0.965), BRASS, 0.026)
    for i in range(9):
        pen.stroke([(-0.42 + i * 0.105, -0.99), (-0.42 + i * 0.105, -0.93)], pen.shade(BRASS), 0.014)


def rug(pen: Pen, colour: int, _: float) -> None:
    """A rug on the floor, with border, a row of diamonds and fringes at both ends."""

    def on(u: float, v: float) -> tuple[float, float]:
        return u * lerp(0.46, 0.36, v), -0.012 - 0.30 * v

    for i in range(17):
        v = i / 16
        for side in (-1, 1):
            x, y = on(side, v)
            pen.segment((x, y), (x + side * 0.045, y), LINEN, 0.011)
    pen.shape(soft([on(-1, 0), on(1, 0), on(1, 1), on(-1, 1)], 0.012), colour, depth=0.012)
    pen.fill(soft([on(-0.90, 0.12), on(0.90, 0.12), on(0.90, 0.88), on(-0.90, 0.88)], 0.0), pen.lit(colour, 0.55))
    pen.fill(soft([on(-0.86, 0.17), on(0.86, 0.17), on(0.86, 0.83), on(-0.86, 0.83)], 0.0), pen.shade(colour, 0.35))
    for i in range(5):
        u = -0.66 + 0.33 * i
        pen.fill(soft([on(u - 0.14, 0.5), on(u, 0.24), on(u + 0.14, 0.5), on(u, 0.76)], 0.0), pen.lit(colour, 0.30))
        pen.fill(soft([on(u - 0.06, 0.5), on(u, 0.39), on(u + 0.06, 0.5), on(u, 0.61)], 0.0), colour)


def table_top(pen: Pen, colour: int, _: float) -> None:
    """The top of a long table from near: boards that run to the far edge, and the thick edge that is turned to us."""
    far, near, narrow = -0.185, -0.045, 0.47
    top = soft([(-0.5, near), (0.5, near), (narrow, far), (-narrow, far)], 0.0)
    pen.fill(top, pen.lit(colour, 0.10))
    with clipped(pen, top):
        for i in range(1, 6):
            y = lerp(far, near, (i / 6) ** 1.25)
            pen.segment((-0.5, y), (0.5, y), pen.shade(colour, 0.45), 0.0022)
            pen.segment((-0.5, y + 0.002), (0.5, y + 0.002), pen.lit(colour, 0.28), 0.0014)
        for i in range(34):
            row, at = i % 6, (i * 0.618) % 1.0
            y = lerp(far, near, ((row + 0.2 + 0.6 * ((i * 0.37) % 1.0)) / 6) ** 1.25)
            x = lerp(-0.5, 0.44, at)
            pen.segment((x, y), (x + 0.05 + 0.05 * ((i * 0.29) % 1.0), y), alpha(pen.shade(colour, 0.6), 0.30), 0.0016)
    pen.fill(soft([(-0.5, near), (0.5, near), (0.5, 0.0), (-0.5, 0.0)], 0.0), pen.shade(colour, 0.55))
    pen.segment((-0.5, near), (0.5, near), pen.lit(colour, 0.45), 0.004)
    pen.segment((-0.5, near + 0.016), (0.5, near + 0.016), alpha(pen.shade(colour, 0.9), 0.5), 0.0024)


def serving_board(pen: Pen, colour: int, _: float) -> None:
    """A long board of wood that lies on a table, with a handle."""
    board = rounded(-0.5, -0.085, 0.44, -0.012, 0.03)
    pen.fill(rounded(-0.5, -0.07, 0.44, 0.0, 0.03), pen.shade(colour, 0.8))
    pen.fill(rounded(0.42, -0.066, 0.5, -0.026, 0.018), pen.shade(colour, 0.25))
    pen.fill(board, colour)
    with clipped(pen, board):
        for i in range(4):
            y = -0.072 + i * 0.017
            pen.segment((-0.48 + 0.06 * i, y), (0.30 + 0.03 * i, y), alpha(pen.shade(colour, 0.6), 0.35), 0.0025)
        pen.segment((-0.5, -0.083), (0.44, -0.083), pen.lit(colour, 0.5), 0.004)


def _lamp_shade(pen: Pen, colour: int, top: float, foot: float, narrow: float, wide: float) -> None:
    """A fabric lampshade with lit inside and two hems."""
    pen.fill(ellipse(0.0, foot, wide, wide * 0.14), pen.lit(GLOW, 0.2))
    path = soft([(-narrow, top), (narrow, top), (wide, foot), (-wide, foot)], 0.012)
    pen.shape(path, colour, depth=wide * 0.22)
    with clipped(pen, path):
        pen.fill(ellipse(0.0, foot, wide * 0.72, (foot - top) * 0.72), alpha(GLOW, 0.20))
        for y in (top, foot):
            pen.segment((-wide, y), (wide, y), pen.lit(colour, 0.4), 0.035)


def floor_lamp(pen: Pen, colour: int, _: float) -> None:
    """A tall lamp with a wide fabric shade and a pull cord."""
    pole = pen.shade(colour, 0.4)
    pen.segment((0.0, -0.03), (0.0, -0.72), pole, 0.026)
    pen.shape(
        spline([(-0.15, 0.0, 1.0), (-0.13, -0.035), (0.0, -0.06), (0.13, -0.035), (0.15, 0.0, 1.0)], tension=0.4),
        colour,
        depth=0.02,
    )
    pen.segment((0.12, -0.70), (0.12, -0.60), BRASS, 0.007)
    pen.fill(ellipse(0.12, -0.595, 0.013, 0.016), BRASS)
    _lamp_shade(pen, colour, -0.99, -0.70, 0.125, 0.215)


def table_lamp(pen: Pen, colour: int, _: float) -> None:
    """A bedside lamp: pear-shaped glazed base, fabric shade."""
    pen.segment((0.0, -0.40), (0.0, -0.56), BRASS, 0.04)
    pen.shape(rounded(-0.19, -0.055, 0.19, 0.0, 0.02), pen.shade(colour, 0.5), depth=0.015)
    base = symmetric([(0.055, -0.45), (0.13, -0.35), (0.20, -0.20), (0.11, -0.05)])
    pen.shape(spline(base), pen.lit(colour, 0.06), depth=0.06)
    side = bright_side(pen)
    gleam(pen, [(side * 0.07, -0.36), (side * 0.125, -0.25), (side * 0.13, -0.18)], 0.028)
    _lamp_shade(pen, colour, -1.0, -0.52, 0.22, 0.40)


def ceiling_lamp(pen: Pen, colour: int, _: float) -> None:
    """A hanging dome on its cord, a bulb shining below."""
    pen.segment((0.0, -0.46), (0.0, -0.20), INK, 0.018)
    pen.shape(rounded(-0.09, -0.50, 0.09, -0.455, 0.015), pen.shade(colour, 0.4), depth=0.012)
    pen.fill(poly([(-0.36, 0.26), (0.36, 0.26), (0.50, 0.50), (-0.50, 0.50)], 0.0), alpha(GLOW, 0.22))
    pen.fill(ellipse(0.0, 0.25, 0.40, 0.075), pen.lit(GLOW, 0.1))
    pen.fill(ellipse(0.0, 0.26, 0.11, 0.10), 0xFFFFF6DA)
    pen.shape(rounded(-0.065, -0.24, 0.065, -0.14, 0.02), pen.shade(colour, 0.6), depth=0.02)
    dome = spline(symmetric([(0.0, -0.17), (0.20, -0.13), (0.36, 0.02), (0.43, 0.25, 1.0), (0.0, 0.205)]))
    pen.shape(dome, colour, depth=0.08)
    side = bright_side(pen)
    gleam(pen, [(side * 0.14, -0.09), (side * 0.26, 0.0), (side * 0.31, 0.10)], 0.03, 0.45)


def pillow(pen: Pen, colour: int, _: float) -> None:
    """A plump pillow with pinched corners and creases."""
    outline: list[Pt] = [(0.0, -0.64), (0.30, -0.60), (0.49, -0.63, 1.0), (0.465, -0.42), (0.47, -0.24), (0.50, -0.045, 1.0)]
    path = spline(symmetric([*outline, (0.28, -0.01), (0.0, 0.0)]))
    pen.shape(path, colour, depth=0.05)
    for side in (-1, 1):
        for y, dy in ((-0.60, 0.10), (-0.07, -0.10)):
            seam(pen, [(side * 0.455, y), (side * 0.40, y + dy * 0.45), (side * 0.33, y + dy)], colour, 0.014)
            seam(pen, [(side * 0.44, y + dy * 0.15), (side * 0.41, y + dy * 1.1)], colour, 0.012)
    with clipped(pen, path):
        shine = spline([(-0.16, -0.54), (0.10, -0.57), (0.34, -0.50), (0.36, -0.38), (0.12, -0.46)])
        pen.fill(shine, pen.lit(colour, 0.28))


def blanket(pen: Pen, colour: int, _: float) -> None:
    """A woollen blanket, folded twice, with two stripes and a fringe."""
    for i in range(3):
        foot = -0.125 * i
        fold = rounded(-0.48 + 0.012 * i, foot - 0.145, 0.46 - 0.008 * i, foot, 0.062)
        pen.shape(fold, pen.shade(colour, 0.16 * (2 - i)), depth=0.022)
    top = soft([(-0.455, -0.365), (0.42, -0.375), (0.36, -0.50), (-0.37, -0.50)], 0.03)
    pen.fill(top, pen.lit(colour, 0.20))
    for x in (0.10, 0.20):
        band = [(x, -0.375), (x + 0.055, -0.375), (x + 0.025, -0.50), (x - 0.028, -0.50)]
        pen.fill(soft(band, 0.0), pen.lit(colour, 0.60))
        pen.fill(rounded(x - 0.002, -0.376, x + 0.054, -0.255, 0.008), pen.lit(colour, 0.50))
    for i in range(9):
        x = 0.30 + i * 0.018
        pen.segment((x, -0.255), (x + 0.004, -0.17), pen.lit(colour, 0.5), 0.010)
    pen.shape(rounded(0.285, -0.376, 0.455, -0.245, 0.03), pen.lit(colour, 0.10), depth=0.015)


def door(pen: Pen, colour: int, _: float) -> None:
    """A panelled front door in its frame, with knob, letter slot and step."""
    pen.shape(rounded(-0.27, -0.035, 0.27, 0.0, 0.006), 0xFFB9B2AE, depth=0.01)
    pen.shape(rounded(-0.25, -1.0, 0.25, -0.03, 0.012), pen.shade(colour, 0.40), depth=0.015)
    pen.fill(rounded(-0.205, -0.955, 0.205, -0.03, 0.006), contour(pen, colour))
    pen.shape(rounded(-0.195, -0.945, 0.197, -0.035, 0.006), colour, depth=0.012)
    for top, foot in ((-0.90, -0.60), (-0.47, -0.085)):
        for left in (-0.155, 0.020):
            pen.fill(rounded(left, top, left + 0.135, foot, 0.008), contour(pen, colour))
            pen.fill(rounded(left + 0.012, top + 0.012, left + 0.135, foot, 0.008), pen.lit(colour, 0.16))
    pen.shape(rounded(-0.065, -0.555, 0.065, -0.515, 0.012), BRASS, depth=0.012)
    knob(pen, 0.160, -0.535, 0.020)


def window(pen: Pen, colour: int, _: float) -> None:
    """A window of four panes between its louvred shutters, over a sill."""
    for side in (-1, 1):
        pen.shape(upright(side * 0.27, side * 0.50, -0.42, 0.38, 0.015), colour, depth=0.018)
        for i in range(9):
            y = -0.375 + i * 0.083
            pen.fill(upright(side * 0.305, side * 0.465, y, y + 0.058, 0.01), contour(pen, colour))
            pen.fill(upright(side * 0.305, side * 0.465, y, y + 0.034, 0.01), pen.lit(colour, 0.20))
    pen.shape(rounded(-0.28, -0.45, 0.28, 0.42, 0.012), pen.lit(colour, 0.06), depth=0.018)
    for x in (-0.215, 0.020):
        for y in (-0.385, -0.015):
            glass = rounded(x, y, x + 0.195, y + 0.35, 0.0)
            pen.fill(glass, pane(pen, colour, SKY, 0.72))
            with clipped(pen, glass):
                ray = poly([(x + 0.10, y), (x + 0.19, y), (x + 0.05, y + 0.35), (x - 0.04, y + 0.35)], 0.0)
                pen.fill(ray, alpha(0xFFFFFFFF, 0.38))
                pen.fill(rounded(x, y, x + 0.20, y + 0.025, 0.0), alpha(pen.shade(colour), 0.5))
    pen.shape(rounded(-0.34, 0.395, 0.34, 0.465, 0.015), pen.lit(colour, 0.20), depth=0.02)


def stairs(pen: Pen, colour: int, _: float) -> None:
    """Six steps up to the right, with posts and a handrail."""
    lean, n, width, rise = (-0.20, -0.09), 6, 0.125, 0.095
    pen.segment((-0.40, -0.20), (0.24, -0.69), pen.shade(colour, 0.75), 0.022)
    for i in range(n):
        x = -0.32 + i * width
        pen.segment((x - 0.12, -(i + 1) * rise - 0.06), (x - 0.12, -(i + 1) * rise - 0.22), pen.shade(colour, 0.75), 0.016)
    for i in reversed(range(n)):
        x, y = -0.32 + i * width, -(i + 1) * rise
        block(pen, colour, (x, x + width + 0.002), (y, 0.0), (0.0, 1.0), lean, 0.0)
        block(pen, pen.lit(colour, 0.12), (x - 0.018, x + width), (y - 0.004, y + 0.018), (-0.04, 1.0), lean, 0.004)
    for i in range(n):
        x = -0.32 + (i + 0.55) * width
        pen.segment((x, -(i + 1) * rise), (x, -(i + 1) * rise - 0.255), pen.shade(colour, 0.35), 0.020)
    pen.segment((-0.27, -0.355), (0.40, -0.865), pen.lit(colour, 0.10), 0.034)
    for x, foot, top in ((-0.28, -rise, -0.40), (0.40, -n * rise, -0.91)):
        pen.shape(rounded(x - 0.026, top, x + 0.026, foot, 0.01), colour, depth=0.012)
        pen.shape(ellipse(x, top - 0.01, 0.034, 0.030), pen.lit(colour, 0.12), depth=0.012)


def fireplace(pen: Pen, colour: int, t: float) -> None:
    """A brick fireplace with a mantel shelf; the fire flickers over two logs."""
    pen.shape(rounded(-0.44, -0.80, 0.44, -0.04, 0.01), colour, depth=0.03)
    for row in range(8):
        y = -0.755 + row * 0.09
        pen.segment((-0.44, y + 0.05), (0.44, y + 0.05), pen.lit(colour, 0.30), 0.008, butt=True)
        for k in range(6):
            x = -0.40 + k * 0.16 + (0.08 if row % 2 else 0.0)
            if x < 0.43:
                pen.segment((x, y - 0.04), (x, y + 0.05), pen.lit(colour, 0.30), 0.008, butt=True)
    arch = spline(symmetric([(0.0, -0.60), (0.15, -0.575), (0.255, -0.47), (0.265, -0.30, 1.0), (0.265, -0.06, 1.0)]), tension=0.4)
    with clipped(pen, rounded(-0.44, -0.80, 0.44, -0.05, 0.0)):
        pen.canvas.save()
        pen.canvas.translate(0.0, -0.05)
        pen.canvas.scale(1.22, 1.13)
        pen.canvas.translate(0.0, 0.05)
        pen.fill(arch, pen.shade(colour, 0.45))
        pen.canvas.restore()
    pen.fill(arch, 0xFF2E2028)
    with clipped(pen, arch):
        pen.fill(ellipse(0.0, -0.14, 0.30, 0.26), alpha(0xFFFF9D3A, 0.20 + 0.03 * math.sin(t * 9)))
    for scale, tint, speed in ((1.0, 0xFFE8632F, 7.0), (0.68, 0xFFFFA63A, 9.0), (0.38, 0xFFFFE39A, 11.0)):
        s = 0.018 * math.sin(t * speed)
        half: list[Pt] = [(0.05 * scale + s, -0.30 * scale - 0.09), (0.115 * scale, -0.18), (0.10 * scale, -0.11), (0.0, -0.09)]
        pen.fill(spline([(s * 1.8, -0.42 * scale - 0.10, 1.0), *half, (-0.10 * scale, -0.11), (-0.115 * scale, -0.20)]), tint)
    for a, b in (((-0.17, -0.085), (0.15, -0.125)), ((0.17, -0.085), (-0.15, -0.125))):
        pen.segment(a, b, 0xFF6B4434, 0.055)
    pen.shape(rounded(-0.50, -0.06, 0.50, 0.0, 0.012), pen.shade(colour, 0.35), depth=0.015)
    pen.shape(rounded(-0.51, -0.87, 0.51, -0.785, 0.02), pen.lit(colour, 0.18), depth=0.022)
    pen.shape(rounded(-0.46, -0.80, 0.46, -0.755, 0.008), pen.shade(colour, 0.30), depth=0.01)


FURNISHINGS: dict[str, PropSpec] = {
    "mirror": PropSpec(mirror, 0.94, "ground", 0xFFB07A48, (-0.44, -1.03, 0.44, 0.03)),
    "picture_frame": PropSpec(picture_frame, 0.35, "centre", 0xFFB98A3E, (-0.55, -0.56, 0.55, 0.48)),
    "curtain": PropSpec(curtain, 1.3, "ground", 0xFFC9705A, (-0.55, -1.04, 0.55, 0.03)),
    "rug": PropSpec(rug, 1.4, "ground", 0xFFB8473F, (-0.56, -0.36, 0.56, 0.03)),
    "serving_board": PropSpec(serving_board, 0.6, "ground", 0xFFD9A869, (-0.5, -0.09, 0.5, 0.0)),
    "table_top": PropSpec(table_top, 3.4, "ground", 0xFFA9764C, (-0.5, -0.19, 0.5, 0.0)),
    "floor_lamp": PropSpec(floor_lamp, 0.95, "ground", 0xFFE0A24A, (-0.27, -1.04, 0.27, 0.03)),
    "table_lamp": PropSpec(table_lamp, 0.32, "ground", 0xFF4F9A9A, (-0.46, -1.06, 0.46, 0.04)),
    "ceiling_lamp": PropSpec(ceiling_lamp, 0.3, "centre", 0xFF3F8A7A, (-0.56, -0.55, 0.56, 0.55)),
    "pillow": PropSpec(pillow, 0.36, "ground", 0xFFE8D9C0, (-0.55, -0.7, 0.55, 0.04)),
    "blanket": PropSpec(blanket, 0.34, "ground", 0xFFC9705A, (-0.53, -0.55, 0.51, 0.03)),
    "door": PropSpec(door, 1.26, "ground", 0xFF3F7A6F, (-0.32, -1.05, 0.32, 0.04)),
    "window": PropSpec(window, 0.82, "centre", 0xFF4F86A8, (-0.55, -0.5, 0.55, 0.51)),
    "stairs": PropSpec(stairs, 1.2, "ground", 0xFFB5824F, (-0.6, -1.0, 0.5, 0.04)),
    "fireplace": PropSpec(fireplace, 0.82, "ground", 0xFFB5604A, (-0.56, -0.92, 0.56, 0.04)),
}

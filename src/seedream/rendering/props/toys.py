"""Toys and games: soft toys, vehicles and blocks for small hands, dice, cards, chess; one unit is their larger extent."""

from __future__ import annotations

import math
from typing import Any

import skia

from seedream.rendering.characters.pen import Pen, alpha, brightness
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.joinery import (
    INK,
    LINEN,
    STEEL,
    block,
    bright_side,
    clipped,
    contour,
    gleam,
    pale,
    pane,
    seam,
    soft,
    symmetric,
    turned,
    upright,
)
from seedream.rendering.props.spec import PropSpec, poly, rounded

ORANGE, SKIN, HAIR, STRING = 0xFFF0913A, 0xFFF2C7A6, 0xFFB5652F, 0xFFC4B294


def _eye(pen: Pen, x: float, y: float, r: float) -> None:
    """A bead eye with its light."""
    pen.fill(ellipse(x, y, r, r * 1.1), INK)
    pen.fill(ellipse(x + 0.3 * r * bright_side(pen), y - 0.35 * r, 0.32 * r, 0.32 * r), 0xFFFFFFFF)


def teddy_bear(pen: Pen, colour: int, _: float) -> None:
    """A sitting teddy bear: round ears, pale muzzle, belly and soles, a stitched nose and a small bow."""
    light = pale(colour, 0.42)
    for side in (-1, 1):
        pen.shape(ellipse(side * 0.215, -0.905, 0.105, 0.10), colour, depth=0.03)
        pen.fill(ellipse(side * 0.215, -0.895, 0.060, 0.056), light)
        with turned(pen, side * -28, side * 0.24, -0.47) as arm:
            arm.shape(
                rounded(side * 0.275 - 0.085, -0.51, side * 0.275 + 0.085, -0.16, 0.085), pen.shade(colour, 0.12), depth=0.035
            )
    pen.shape(ellipse(0.0, -0.30, 0.275, 0.285), colour, depth=0.055)
    pen.fill(ellipse(0.0, -0.27, 0.175, 0.19), light)
    seam(pen, [(0.0, -0.45), (0.005, -0.30), (0.0, -0.10)], light, 0.010)
    for side in (-1, 1):
        pen.shape(ellipse(side * 0.275, -0.135, 0.145, 0.135), colour, depth=0.035)
        pen.fill(ellipse(side * 0.285, -0.13, 0.088, 0.090), light)
        seam(pen, [(side * 0.285 - 0.03, -0.13), (side * 0.285 + 0.03, -0.13)], light, 0.012)
    pen.shape(ellipse(0.0, -0.73, 0.275, 0.235), colour, depth=0.05)
    pen.fill(ellipse(0.0, -0.655, 0.130, 0.105), light)
    pen.fill(spline([(-0.055, -0.715), (0.0, -0.73), (0.055, -0.715), (0.03, -0.675), (0.0, -0.66), (-0.03, -0.675)]), 0xFF3A2430)
    pen.segment((0.0, -0.665), (0.0, -0.625), 0xFF3A2430, 0.013)
    pen.stroke([(-0.055, -0.615), (-0.03, -0.60), (0.0, -0.62), (0.03, -0.60), (0.055, -0.615)], 0xFF3A2430, 0.013)
    for side in (-1, 1):
        _eye(pen, side * 0.120, -0.765, 0.030)
    for side in (-1, 1):
        pen.shape(spline([(0.0, -0.505, 1.0), (side * 0.10, -0.555), (side * 0.115, -0.46)]), 0xFFD8484A, depth=0.015)
    pen.fill(ellipse(0.0, -0.507, 0.028, 0.026), pen.shade(0xFFD8484A))


def doll(pen: Pen, colour: int, _: float) -> None:
    """A rag doll with plaits, in a wide dress with a white collar."""
    for side in (-1, 1):
        pen.segment((side * 0.085, -0.16), (side * 0.095, -0.05), SKIN, 0.085)
        pen.shape(upright(side * 0.03, side * 0.17, -0.075, 0.0, 0.035), pen.shade(colour, 0.6), depth=0.015)
        pen.segment((side * 0.16, -0.50), (side * 0.305, -0.345), SKIN, 0.075)
        sleeve = [(side * 0.08, -0.57), (side * 0.17, -0.565), (side * 0.275, -0.43), (side * 0.19, -0.355), (side * 0.08, -0.45)]
        pen.shape(spline(sleeve), pen.lit(colour, 0.12), depth=0.025)
    dress: list[Pt] = [
        (0.0, -0.58),
        (0.12, -0.575),
        (0.15, -0.42),
        (0.26, -0.27),
        (0.405, -0.11, 1.0),
        (0.20, -0.07),
        (0.0, -0.095),
    ]
    path = spline(symmetric(dress), tension=0.45)
    pen.shape(path, colour, depth=0.045)
    with clipped(pen, path):
        pen.stroke([(-0.45, -0.165), (-0.20, -0.12), (0.0, -0.14), (0.20, -0.12), (0.45, -0.165)], pale(colour, 0.5), 0.026)
        for x, y in ((-0.12, -0.27), (0.10, -0.30), (0.0, -0.40), (0.19, -0.22), (-0.02, -0.23), (-0.21, -0.215)):
            pen.fill(ellipse(x, y, 0.017, 0.017), pale(colour, 0.5))
    for side in (-1, 1):
        pen.shape(spline([(0.0, -0.585), (side * 0.12, -0.59), (side * 0.10, -0.525), (side * 0.03, -0.535)]), LINEN, depth=0.01)
    for side in (-1, 1):
        for x, y, r in ((0.205, -0.72, 0.05), (0.225, -0.645, 0.046), (0.225, -0.575, 0.040)):
            pen.shape(ellipse(side * x, y, r, r), HAIR, depth=0.015)
        pen.shape(rounded(side * 0.225 - 0.035, -0.545, side * 0.225 + 0.035, -0.515, 0.01), colour, depth=0.006)
    pen.shape(ellipse(0.0, -0.77, 0.215, 0.205), HAIR, depth=0.03)
    pen.shape(ellipse(0.0, -0.745, 0.168, 0.160), SKIN, pen.skin_shade(SKIN), depth=0.025)
    fringe = spline(
        [(-0.19, -0.76), (-0.15, -0.90), (0.0, -0.94), (0.15, -0.90), (0.19, -0.76), (0.09, -0.83), (0.0, -0.82), (-0.09, -0.83)]
    )
    pen.fill(fringe, HAIR)
    for side in (-1, 1):
        _eye(pen, side * 0.065, -0.745, 0.020)
        pen.fill(ellipse(side * 0.105, -0.69, 0.028, 0.020), alpha(0xFFE0574A, 0.45))
        pen.shape(spline([(0.09, -0.93, 1.0), (0.09 + side * 0.105, -0.985), (0.09 + side * 0.105, -0.885)]), colour, depth=0.015)
    pen.fill(ellipse(0.09, -0.933, 0.028, 0.028), pen.shade(colour, 0.5))
    pen.stroke([(-0.045, -0.675), (0.0, -0.655), (0.045, -0.675)], 0xFFC2453F, 0.014)


def toy_car(pen: Pen, colour: int, rolled: float) -> None:
    """A chubby toy car with big wheels, a round roof and a wind-up key behind."""
    pen.segment((-0.44, -0.26), (-0.54, -0.26), STEEL, 0.026)
    for y in (-0.31, -0.21):
        pen.shape(ellipse(-0.555, y, 0.033, 0.052), STEEL, depth=0.015)
    cabin: list[Pt] = [(-0.31, -0.34, 1.0), (-0.28, -0.54), (-0.15, -0.655), (0.08, -0.655), (0.20, -0.54), (0.25, -0.34, 1.0)]
    pen.shape(spline(cabin), pen.lit(colour, 0.10), depth=0.05)
    for a, b in ((-0.235, -0.035), (0.005, 0.175)):
        glass = soft([(a, -0.36), (b, -0.36), (b - 0.03 * (b > 0), -0.56), (a + 0.04 * (a < -0.1), -0.56)], 0.05)
        pen.fill(glass, pane(pen, colour, 0xFFBFE0F2, 0.75))
        with clipped(pen, glass):
            pen.fill(poly([(a + 0.09, -0.6), (a + 0.14, -0.6), (a + 0.05, -0.33), (a, -0.33)], 0.0), alpha(0xFFFFFFFF, 0.4))
    body = soft([(-0.46, -0.39), (0.36, -0.39), (0.50, -0.30), (0.50, -0.12), (-0.46, -0.12)], 0.10)
    pen.shape(body, colour, depth=0.05)
    with clipped(pen, body):
        pen.segment((-0.5, -0.265), (0.55, -0.265), pale(colour, 0.5), 0.030, butt=True)
    pen.shape(ellipse(0.455, -0.265, 0.048, 0.052), 0xFFFFF2C4, depth=0.015)
    for x in (-0.26, 0.27):
        with clipped(pen, body):
            pen.fill(ellipse(x, -0.145, 0.175, 0.175), pen.shade(colour))
        pen.fill(ellipse(x, -0.145, 0.145, 0.145), INK)
        pen.shape(ellipse(x, -0.145, 0.088, 0.088), pen.lit(colour, 0.28), depth=0.025)
        for i in range(4):
            a = rolled / 0.145 + i * math.pi / 2
            pen.fill(ellipse(x + 0.048 * math.cos(a), -0.145 + 0.048 * math.sin(a), 0.013, 0.013), pen.shade(colour))


def _picture(pen: Pen, colour: int, x: float, y: float, kind: int) -> None:
    """The sign on a toy block: a star, a heart or a moon."""
    if kind == 0:
        star = [
            (x + (0.095, 0.042)[i % 2] * math.sin(i * math.pi / 5), y - (0.095, 0.042)[i % 2] * math.cos(i * math.pi / 5))
            for i in range(10)
        ]
        pen.fill(soft(star, 0.012), colour)
    elif kind == 1:
        heart: list[Pt] = [(0.0, -0.035, 1.0), (0.045, -0.08), (0.095, -0.05), (0.075, 0.02), (0.0, 0.09, 1.0)]
        pen.fill(spline([(x + p[0], y + p[1], *p[2:]) for p in symmetric(heart)]), colour)
    else:
        pen.canvas.save()
        pen.canvas.clipPath(ellipse(x + 0.055, y - 0.03, 0.075, 0.075), skia.ClipOp.kDifference, True)
        pen.fill(ellipse(x, y, 0.09, 0.09), colour)
        pen.canvas.restore()


def building_blocks(pen: Pen, colour: int, _: float) -> None:
    """Three wooden blocks, two below and one on top, with a star, a heart and a moon."""
    tones = (pen.shade(colour, 0.25), colour, pen.lit(colour, 0.25))
    for kind, (x, y) in enumerate(((-0.49, 0.0), (0.02, 0.0), (-0.25, -0.41))):
        tone = tones[kind]
        block(pen, tone, (x, x + 0.39), (y - 0.39, y), (0.0, 1.0), (0.10, -0.09), 0.018, 0.02)
        pen.fill(rounded(x + 0.045, y - 0.345, x + 0.345, y - 0.045, 0.03), contour(pen, tone))
        pen.fill(rounded(x + 0.058, y - 0.332, x + 0.345, y - 0.045, 0.03), pale(tone, 0.5))
        _picture(pen, tone, x + 0.20, y - 0.188, kind)


def rubber_duck(pen: Pen, colour: int, _: float) -> None:
    """A rubber duck, facing right, with an orange beak and an upturned tail."""
    body: list[Pt] = [
        (-0.52, -0.46, 1.0),
        (-0.36, -0.40),
        (-0.14, -0.46),
        (0.08, -0.50),
        (0.34, -0.36),
        (0.40, -0.18),
        (0.28, -0.04),
    ]
    pen.shape(spline([*body, (0.08, 0.0, 1.0), (-0.18, 0.0, 1.0), (-0.38, -0.08), (-0.50, -0.24)]), colour, depth=0.06)
    pen.shape(spline([(0.36, -0.70), (0.46, -0.715), (0.585, -0.68), (0.54, -0.60), (0.37, -0.585)]), ORANGE, depth=0.03)
    pen.shape(ellipse(0.16, -0.66, 0.265, 0.25), colour, depth=0.05)
    pen.fill(spline([(0.37, -0.655), (0.46, -0.655), (0.535, -0.645), (0.46, -0.632), (0.37, -0.638)]), pen.shade(ORANGE))
    pen.shape(spline([(0.09, -0.89), (0.13, -0.96), (0.20, -0.95), (0.19, -0.89)]), colour, depth=0.015)
    wing: list[Pt] = [
        (-0.02, -0.30),
        (-0.16, -0.345),
        (-0.30, -0.31),
        (-0.40, -0.33, 1.0),
        (-0.35, -0.20),
        (-0.20, -0.12),
        (-0.04, -0.18),
    ]
    pen.shape(spline(wing), pen.lit(colour, 0.22), depth=0.04)
    pen.fill(ellipse(0.255, -0.72, 0.055, 0.062), 0xFFFFFFFF)
    _eye(pen, 0.267, -0.715, 0.036)
    gleam(pen, [(0.10, -0.845), (0.17, -0.862), (0.24, -0.845)], 0.03, 0.55)


def _piece(x: float, y: float, size: float, tabs: tuple[int, int, int, int]) -> Any:
    """A jigsaw piece from its upper left corner; tabs (1), holes (-1) or straight edges (0): top, right, bottom, left."""
    builder = skia.PathBuilder()
    builder.moveTo(x, y)
    px, py = x, y
    for (dx, dy), tab in zip(((1, 0), (0, 1), (-1, 0), (0, -1)), tabs, strict=True):
        nx, ny = dy * tab, -dx * tab

        def at(along: float, out: float, *, o: Pt = (px, py), d: Pt = (dx, dy), n: Pt = (nx, ny)) -> tuple[float, float]:
            return o[0] + size * (d[0] * along + n[0] * out), o[1] + size * (d[1] * along + n[1] * out)

        if tab:
            builder.lineTo(*at(0.38, 0.0))
            builder.cubicTo(*at(0.44, 0.02), *at(0.40, 0.07), *at(0.36, 0.11))
            builder.cubicTo(*at(0.30, 0.20), *at(0.40, 0.26), *at(0.50, 0.26))
            builder.cubicTo(*at(0.60, 0.26), *at(0.70, 0.20), *at(0.64, 0.11))
            builder.cubicTo(*at(0.60, 0.07), *at(0.56, 0.02), *at(0.62, 0.0))
        px, py = at(1.0, 0.0)
        builder.lineTo(px, py)
    builder.close()
    return builder.detach()


def puzzle(pen: Pen, colour: int, _: float) -> None:
    """Four jigsaw pieces in tones of one colour, the last not yet in its place."""
    s = 0.44
    pieces = (
        (-0.48, -0.40, (0, 1, -1, 0), colour), (-0.48 + s, -0.40, (0, 0, 1, -1), pen.lit(colour, 0.28)),
        (-0.48, -0.40 + s, (1, -1, 0, 0), pen.shade(colour, 0.35)),
    )  # fmt: skip
    for x, y, tabs, tint in pieces:
        pen.shape(_piece(x, y, s, tabs), tint, depth=0.022)
    with turned(pen, 11, 0.27, 0.31) as loose:
        loose.shape(_piece(0.07, 0.13, s, (-1, 0, 0, 1)), pen.lit(colour, 0.10), depth=0.025)


def _die(pen: Pen, colour: int, x: float, size: float) -> None:
    """A die with five, three and one pips on its three visible faces."""
    kx, ky = 0.30 * size, -0.30 * size
    block(pen, colour, (x, x + size), (-size, 0.0), (0.0, 1.0), (kx, ky), 0.05, 0.02)
    spot = LINEN if brightness(colour) < 0.75 else INK
    faces = (
        ((x, 0.0), (size, 0.0), (0.0, -size), ((0.25, 0.25), (0.75, 0.75), (0.25, 0.75), (0.75, 0.25), (0.5, 0.5))),
        ((x, -size), (size, 0.0), (kx, ky), ((0.22, 0.25), (0.5, 0.5), (0.78, 0.75))),
        ((x + size, 0.0), (kx, ky), (0.0, -size), ((0.5, 0.5),)),
    )
    for (ox, oy), (ux, uy), (vx, vy), spots in faces:
        for u, v in spots:
            r = 0.105
            ways = [(u + r * math.cos(i * math.pi / 4), v + r * math.sin(i * math.pi / 4)) for i in range(8)]
            pen.fill(spline([(ox + a * ux + b * vx, oy + a * uy + b * vy) for a, b in ways]), spot)


def dice(pen: Pen, colour: int, _: float) -> None:
    """Two dice beside each other, the farther one smaller."""
    pen.canvas.save()
    pen.canvas.translate(0.06, -0.13)
    _die(pen, pen.shade(colour, 0.2), 0.04, 0.36)
    pen.canvas.restore()
    _die(pen, colour, -0.50, 0.46)


def chess_piece(pen: Pen, colour: int, _: float) -> None:
    """A chess knight on its turned foot, facing right."""
    outline: list[Pt] = [
        (-0.21, -0.19, 1.0),
        (-0.26, -0.42),
        (-0.24, -0.66),
        (-0.13, -0.84),
        (-0.05, -0.90),
        (-0.02, -0.99, 1.0),
        (0.07, -0.89),
    ]
    outline += [(0.19, -0.80), (0.30, -0.66), (0.335, -0.565), (0.28, -0.50), (0.20, -0.525), (0.08, -0.545), (0.055, -0.50)]
    pen.shape(spline([*outline, (0.12, -0.36), (0.22, -0.19, 1.0)], tension=0.45), colour, depth=0.05)
    for x, y, tip in ((-0.225, -0.42, -0.10), (-0.22, -0.55, -0.085), (-0.18, -0.68, -0.06), (-0.11, -0.79, -0.02)):
        seam(pen, [(x, y), ((x + tip) / 2 - 0.01, y + 0.045), (tip, y + 0.035)], colour, 0.020)
    pen.fill(ellipse(0.085, -0.725, 0.030, 0.028), pen.shade(pen.shade(colour)))
    pen.fill(ellipse(0.092, -0.733, 0.010, 0.010), LINEN)
    pen.fill(ellipse(0.285, -0.585, 0.015, 0.020), pen.shade(pen.shade(colour)))
    seam(pen, [(0.205, -0.525), (0.24, -0.555), (0.265, -0.545)], colour, 0.012)
    pen.shape(rounded(-0.23, -0.225, 0.24, -0.165, 0.03), pen.lit(colour, 0.16), depth=0.015)
    pen.shape(soft([(-0.21, -0.175), (0.22, -0.175), (0.29, -0.07), (-0.28, -0.07)], 0.02), colour, depth=0.025)
    pen.shape(rounded(-0.33, -0.095, 0.34, 0.0, 0.04), pen.lit(colour, 0.08), depth=0.025)


def playing_card(pen: Pen, colour: int, _: float) -> None:
    """A small hand of cards: two patterned backs, and the ace of hearts in front."""
    ink = colour if brightness(colour) < 0.85 else pen.shade(colour)
    for degrees, face in ((-36, False), (-9, False), (18, True)):
        with turned(pen, degrees, 0.0, 0.55) as card:
            card.shape(rounded(-0.26, -0.42, 0.26, 0.34, 0.045), 0xFFFDFAF4, depth=0.014)
            if not face:
                card.fill(rounded(-0.238, -0.398, 0.238, 0.318, 0.03), colour)
                for i in range(4):
                    for k in range(6):
                        x, y = -0.165 + i * 0.11, -0.325 + k * 0.112
                        card.fill(poly([(x, y - 0.04), (x + 0.04, y), (x, y + 0.04), (x - 0.04, y)], 0.0), pale(colour, 0.28))
                continue
            card.stroke(
                [(*p, 1.0) for p in ((-0.236, -0.396), (0.236, -0.396), (0.236, 0.316), (-0.236, 0.316))], ink, 0.020, closed=True
            )
            heart: list[Pt] = [(0.0, -0.07, 1.0), (0.075, -0.135), (0.155, -0.085), (0.12, 0.03), (0.0, 0.14, 1.0)]
            for x, y, size in ((0.0, -0.045, 1.25), (-0.178, -0.23, 0.30), (0.178, 0.15, -0.30)):
                card.fill(spline([(x + size * p[0], y + size * p[1], *p[2:]) for p in symmetric(heart)]), ink)
            for x, y, k in ((-0.178, -0.325, 1), (0.178, 0.245, -1)):
                pips = [(x - 0.026, y + 0.035 * k), (x, y - 0.035 * k), (x + 0.026, y + 0.035 * k)]
                card.stroke([(*p, 1.0) for p in pips], ink, 0.016)
                card.segment((x - 0.016, y + 0.012 * k), (x + 0.016, y + 0.012 * k), ink, 0.012)


def spinning_top(pen: Pen, colour: int, t: float) -> None:
    """A striped humming top that leans as it spins."""
    with turned(pen, 7 * math.sin(t * 3.0), 0.0, 0.0) as top:
        top.fill(soft([(-0.05, -0.14), (0.05, -0.14), (0.012, 0.0), (-0.012, 0.0)], 0.008), STEEL)
        half: list[Pt] = [(0.075, -0.72), (0.16, -0.66), (0.43, -0.50), (0.475, -0.42), (0.38, -0.30), (0.12, -0.115), (0.0, -0.09)]
        path = spline(symmetric(half))
        top.shape(path, colour, depth=0.07)
        with clipped(pen, path):
            top.stroke(
                [(-0.52, -0.46), (-0.25, -0.405), (0.0, -0.395), (0.25, -0.405), (0.52, -0.46)], pen.lit(colour, 0.62), 0.075
            )
            top.stroke([(-0.40, -0.28), (-0.20, -0.215), (0.0, -0.20), (0.20, -0.215), (0.40, -0.28)], pen.lit(colour, 0.35), 0.045)
            top.stroke([(-0.30, -0.63), (0.0, -0.585), (0.30, -0.63)], pen.lit(colour, 0.35), 0.045)
            for i in range(5):
                x = 0.42 * math.sin(t * 6 + i * 1.257)
                if math.cos(t * 6 + i * 1.257) > -0.1:
                    top.fill(ellipse(x, -0.40 - 0.04 * (x / 0.45) ** 2, 0.034 * (1.1 - abs(x)), 0.030), colour)
        top.segment((0.0, -0.70), (0.0, -0.93), pen.shade(colour, 0.35), 0.055)
        top.shape(ellipse(0.0, -0.945, 0.068, 0.062), pen.lit(colour, 0.22), depth=0.02)
        side = bright_side(pen)
        gleam(top, [(side * 0.20, -0.60), (side * 0.33, -0.535)], 0.03, 0.5)


def yo_yo(pen: Pen, colour: int, t: float) -> None:
    """A yo-yo on its string, with a loop for the finger; it turns."""
    pen.stroke([(0.0, 0.0), (0.045, -0.055), (0.0, -0.095), (-0.045, -0.055)], STRING, 0.020, closed=True)
    pen.segment((0.0, 0.0), (0.0, 0.42), STRING, 0.018)
    pen.shape(ellipse(-0.035, 0.62, 0.325, 0.345), pen.shade(colour, 0.8), depth=0.03)
    pen.segment((0.0, 0.26), (0.0, 0.32), STRING, 0.018)
    pen.shape(ellipse(0.025, 0.62, 0.335, 0.345), colour, depth=0.05)
    pen.stroke(
        [(0.025 + 0.255 * math.cos(i * math.pi / 6), 0.62 + 0.265 * math.sin(i * math.pi / 6)) for i in range(12)],
        pen.lit(colour, 0.5),
        0.022,
        closed=True,
    )
    for i in range(5):
        with turned(pen, 72 * i + t * 240, 0.025, 0.62) as petal:
            petal.fill(ellipse(0.025, 0.515, 0.052, 0.085), pen.lit(colour, 0.32))
    pen.shape(ellipse(0.025, 0.62, 0.075, 0.075), pale(colour, 0.6), depth=0.02)
    side = bright_side(pen)
    gleam(pen, [(side * 0.14, 0.345), (side * 0.245, 0.42), (side * 0.30, 0.53)], 0.026, 0.5)


TOYS: dict[str, PropSpec] = {
    "teddy_bear": PropSpec(teddy_bear, 0.24, "ground", 0xFFB57A45, (-0.53, -1.06, 0.53, 0.04)),
    "doll": PropSpec(doll, 0.24, "ground", 0xFF7A6FD0, (-0.46, -1.05, 0.46, 0.04)),
    "toy_car": PropSpec(toy_car, 0.11, "ground", 0xFFD8484A, (-0.65, -0.72, 0.56, 0.04)),
    "building_blocks": PropSpec(building_blocks, 0.12, "ground", 0xFFE0A24A, (-0.55, -0.95, 0.57, 0.04)),
    "rubber_duck": PropSpec(rubber_duck, 0.07, "ground", 0xFFF5C93F, (-0.58, -1.02, 0.65, 0.05)),
    "puzzle": PropSpec(puzzle, 0.15, "grip", 0xFF4FA3A5, (-0.53, -0.46, 0.60, 0.66)),
    "dice": PropSpec(dice, 0.0158, "ground", 0xFFD8484A, (-0.56, -0.66, 0.63, 0.05)),
    "chess_piece": PropSpec(chess_piece, 0.055, "ground", 0xFF4A4052, (-0.40, -1.05, 0.41, 0.05)),
    "playing_card": PropSpec(playing_card, 0.09, "grip", 0xFFC9453F, (-0.82, -0.50, 0.60, 0.58)),
    "spinning_top": PropSpec(spinning_top, 0.08, "ground", 0xFF3F8FC0, (-0.50, -1.06, 0.58, 0.05)),
    "yo_yo": PropSpec(yo_yo, 0.1, "grip", 0xFFE0574A, (-0.43, -0.17, 0.43, 1.03)),
}

"""Clothes as things: laid out or standing by themselves, as in a shop window; what is worn with them joins them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.accessories import ACCESSORIES
from seedream.rendering.props.joinery import BRASS, STEEL, bright_side, clipped, contour, gleam, pale, seam, soft, symmetric, turned
from seedream.rendering.props.spec import PropSpec, poly, rounded

SOLE, LACE = 0xFF3A2E34, 0xFFF6EFE2


def _sided(points: Sequence[Pt], side: int) -> list[Pt]:
    """The points, or their mirror image for side -1."""
    return [(side * p[0], *p[1:]) for p in points]


def _button(pen: Pen, colour: int, x: float, y: float, r: float = 0.018) -> None:
    """A button that stands out from its cloth."""
    pen.fill(ellipse(x - 0.004, y + 0.005, r, r), contour(pen, colour))
    pen.fill(ellipse(x, y, r, r), pen.lit(colour, 0.65))


def tie(pen: Pen, colour: int, _: float) -> None:
    """A broad necktie with a tight knot and slanting stripes."""
    for side in (-1, 1):
        band = _sided([(0.02, -0.40), (0.085, -0.40), (0.15, -0.475), (0.10, -0.50), (0.06, -0.485)], side)
        pen.fill(soft(band, 0.015), pen.shade(colour, 0.65))
    pen.fill(soft([(-0.03, -0.30), (0.06, -0.30), (0.135, 0.22), (0.07, 0.36), (0.0, 0.25)], 0.01), pen.shade(colour))
    blade = soft([(-0.055, -0.33), (0.055, -0.33), (0.165, 0.32), (0.0, 0.50), (-0.165, 0.32)], 0.012)
    pen.shape(blade, colour, depth=0.045)
    with clipped(pen, blade):
        for i in range(4):
            y = -0.16 + i * 0.165
            pen.segment((-0.25, y + 0.09), (0.25, y - 0.09), pale(colour, 0.42), 0.038, butt=True)
    pen.shape(soft([(-0.105, -0.45), (0.105, -0.45), (0.065, -0.295), (-0.065, -0.295)], 0.03), pen.lit(colour, 0.08), depth=0.025)
    seam(pen, [(-0.035, -0.44), (-0.02, -0.37), (-0.025, -0.32)], colour, 0.010)


def shirt(pen: Pen, colour: int, _: float) -> None:
    """A short-sleeved shirt with collar, buttons and breast pocket."""
    for side in (-1, 1):
        sleeve = _sided([(0.26, -0.41), (0.40, -0.31), (0.53, -0.08), (0.385, 0.0), (0.27, -0.16)], side)
        pen.shape(soft(sleeve, 0.04), pen.shade(colour, 0.18), depth=0.03)
        seam(pen, _sided([(0.50, -0.10), (0.378, -0.035)], side), colour, 0.010)
    half: list[Pt] = [(0.12, -0.455), (0.29, -0.40), (0.29, -0.10), (0.30, 0.44), (0.20, 0.475), (0.0, 0.455)]
    body = soft(symmetric(half), 0.03)
    pen.shape(body, colour, depth=0.045)
    for side in (-1, 1):
        seam(pen, _sided([(0.275, -0.37), (0.262, -0.24), (0.285, -0.12)], side), colour, 0.011)
    pen.fill(ellipse(0.0, -0.45, 0.115, 0.045), pen.shade(pen.shade(colour)))
    for side in (-1, 1):
        collar = _sided([(0.115, -0.485), (0.155, -0.425), (0.085, -0.325), (0.0, -0.415), (0.085, -0.45)], side)
        pen.shape(soft(collar, 0.012), pen.lit(colour, 0.22), depth=0.015)
    seam(pen, [(0.028, -0.37), (0.028, 0.45)], colour, 0.010)
    for i in range(5):
        _button(pen, colour, -0.004, -0.31 + i * 0.165, 0.016)
    pen.shape(
        soft([(0.085, -0.22), (0.215, -0.22), (0.215, -0.09), (0.15, -0.06), (0.085, -0.09)], 0.012),
        pen.lit(colour, 0.16),
        depth=0.012,
    )


def dress(pen: Pen, colour: int, _: float) -> None:
    """A sleeveless dress with a sash and a wide swinging skirt."""
    for side in (-1, 1):
        pen.segment((side * 0.085, -0.50), (side * 0.115, -0.36), pen.shade(colour, 0.3), 0.035)
    bodice: list[Pt] = [(0.0, -0.345), (0.07, -0.39, 1.0), (0.155, -0.375), (0.165, -0.27), (0.115, -0.10, 1.0), (0.0, -0.095)]
    half: list[Pt] = [(0.0, -0.105), (0.11, -0.115, 1.0), (0.22, 0.10), (0.405, 0.43, 1.0), (0.31, 0.485), (0.21, 0.455)]
    half += [(0.105, 0.50), (0.0, 0.465)]
    skirt = spline(symmetric(half), tension=0.45)
    pen.shape(skirt, colour, depth=0.05)
    with clipped(pen, skirt):
        for k in (-0.62, -0.26, 0.20, 0.58):
            seam(pen, [(k * 0.17, 0.0), (k * 0.36, 0.22), (k * 0.52, 0.49)], colour, 0.015)
    pen.shape(spline(symmetric(bodice), tension=0.45), colour, depth=0.035)
    pen.shape(rounded(-0.13, -0.155, 0.13, -0.085, 0.02), pen.lit(colour, 0.5), depth=0.015)
    for tip in ((0.20, -0.175), (0.21, -0.055)):
        pen.shape(
            spline([(0.10, -0.12, 1.0), (tip[0] - 0.05, tip[1] - 0.03), tip, (tip[0] - 0.04, tip[1] + 0.035)]),
            pen.lit(colour, 0.5),
            depth=0.012,
        )
    pen.fill(ellipse(0.105, -0.12, 0.024, 0.028), pen.lit(colour, 0.35))


def trousers(pen: Pen, colour: int, _: float) -> None:
    """A pair of trousers with waistband, fly, pockets and creases."""
    for side in (-1, 1):
        leg = soft(_sided([(0.0, -0.43), (0.235, -0.43), (0.285, -0.10), (0.285, 0.50), (0.075, 0.50), (0.012, -0.14)], side), 0.02)
        pen.shape(leg, colour if side == bright_side(pen) else pen.shade(colour, 0.15), depth=0.035)
        seam(pen, _sided([(0.165, -0.22), (0.18, 0.10), (0.182, 0.43)], side), colour, 0.010)
        seam(pen, _sided([(0.155, -0.395), (0.175, -0.32), (0.255, -0.285)], side), colour, 0.012)
        with clipped(pen, leg):
            seam(pen, _sided([(0.05, 0.455), (0.30, 0.455)], side), colour, 0.012)
    pen.fill(soft([(-0.10, -0.43), (0.10, -0.43), (0.012, -0.13), (-0.012, -0.13)], 0.01), colour)
    seam(pen, [(0.0, -0.40), (0.0, -0.14)], colour, 0.011)
    seam(pen, [(0.05, -0.40), (0.045, -0.28), (0.0, -0.235)], colour, 0.009)
    pen.shape(rounded(-0.24, -0.49, 0.24, -0.40, 0.018), pen.lit(colour, 0.14), depth=0.015)
    for x in (-0.17, -0.08, 0.10, 0.18):
        pen.shape(rounded(x - 0.012, -0.50, x + 0.012, -0.39, 0.006), pen.lit(colour, 0.28), depth=0.006)
    pen.fill(ellipse(0.012, -0.445, 0.020, 0.020), BRASS)


def jacket(pen: Pen, colour: int, _: float) -> None:
    """A zipped jacket with a standing collar, ribbed cuffs and hem, slanted pockets."""
    for side in (-1, 1):
        sleeve = _sided([(0.20, -0.42), (0.335, -0.36), (0.42, -0.10), (0.475, 0.28), (0.335, 0.30), (0.27, -0.08)], side)
        pen.shape(spline([(*p, 0.0) for p in sleeve], tension=0.35), pen.shade(colour, 0.22), depth=0.035)
        cuff = soft(_sided([(0.325, 0.275), (0.485, 0.255), (0.475, 0.345), (0.345, 0.36)], side), 0.018)
        pen.shape(cuff, pen.shade(colour, 0.6), depth=0.012)
    pen.shape(soft(symmetric([(0.12, -0.44), (0.285, -0.375), (0.29, 0.37), (0.0, 0.37)]), 0.03), colour, depth=0.045)
    pen.shape(rounded(-0.285, 0.355, 0.285, 0.455, 0.025), pen.shade(colour, 0.6), depth=0.015)
    for i in range(11):
        pen.segment((-0.25 + i * 0.05, 0.375), (-0.25 + i * 0.05, 0.435), contour(pen, pen.shade(colour, 0.6)), 0.010)
    for side in (-1, 1):
        seam(pen, _sided([(0.13, 0.17), (0.215, 0.02)], side), colour, 0.026)
        seam(pen, _sided([(0.275, -0.33), (0.255, -0.15), (0.28, 0.0)], side), colour, 0.011)
        collar = _sided([(0.0, -0.40), (0.075, -0.50), (0.155, -0.455), (0.135, -0.335), (0.012, -0.30)], side)
        pen.shape(soft(collar, 0.03), pen.shade(colour, 0.45) if side < 0 else pen.lit(colour, 0.12), depth=0.02)
    pen.segment((0.0, -0.38), (0.0, 0.44), pen.shade(pen.shade(colour)), 0.030)
    pen.segment((0.0, -0.37), (0.0, 0.43), STEEL, 0.012)
    pen.shape(rounded(-0.016, -0.29, 0.016, -0.20, 0.012), STEEL, depth=0.008)


def shoe(pen: Pen, colour: int, _: float) -> None:
    """A leather lace-up shoe from the side, toe to the right, with cap seam and heel."""
    pen.fill(soft([(-0.47, -0.09), (-0.20, -0.09), (-0.21, 0.0), (-0.46, 0.0)], 0.012), SOLE)
    sole: list[Pt] = [(-0.48, -0.10, 1.0), (0.10, -0.085), (0.49, -0.10, 1.0), (0.47, -0.015), (0.30, 0.0), (0.05, -0.025)]
    pen.fill(spline([*sole, (-0.20, -0.045, 1.0), (-0.48, -0.045, 1.0)], tension=0.4), SOLE)
    pen.fill(spline([(-0.33, -0.46), (-0.12, -0.50), (0.0, -0.44), (-0.06, -0.36), (-0.36, -0.38)]), pen.shade(pen.shade(colour)))
    outline: list[Pt] = [(-0.47, -0.085, 1.0), (-0.475, -0.28), (-0.435, -0.46, 1.0), (-0.24, -0.41), (-0.105, -0.475, 1.0)]
    upper = spline([*outline, (0.04, -0.36), (0.20, -0.265), (0.40, -0.225), (0.485, -0.155), (0.49, -0.085, 1.0)], tension=0.45)
    pen.shape(upper, colour, depth=0.045)
    with clipped(pen, upper):
        pen.fill(spline([(0.27, -0.30), (0.245, -0.20), (0.27, -0.06), (0.6, -0.05), (0.6, -0.3)]), pen.lit(colour, 0.12))
        seam(pen, [(0.27, -0.28), (0.245, -0.19), (0.27, -0.07)], colour, 0.014)
        seam(pen, [(-0.27, -0.42), (-0.20, -0.22), (0.04, -0.15), (0.15, -0.27)], colour, 0.014)
        pen.segment((-0.5, -0.105), (0.5, -0.105), contour(pen, colour), 0.016)
    for i in range(4):
        x, y = -0.085 + i * 0.058, -0.418 + i * 0.040
        pen.segment((x + 0.02, y - 0.005), (x - 0.045, y + 0.065), LACE, 0.020)
    gleam(pen, [(0.31, -0.205), (0.39, -0.190), (0.44, -0.155)], 0.024)


def boot(pen: Pen, colour: int, _: float) -> None:
    """A sturdy lace-up boot from the side, toe to the right, with a thick sole and pull loop."""
    pen.stroke([(-0.28, -0.93), (-0.34, -0.985), (-0.36, -0.86)], pen.shade(colour, 0.8), 0.03)
    pen.fill(rounded(-0.36, -0.10, -0.08, 0.0, 0.015), SOLE)
    pen.fill(
        soft([(-0.36, -0.125), (0.46, -0.125), (0.45, -0.03), (0.38, 0.0), (0.0, 0.0), (-0.03, -0.05), (-0.36, -0.05)], 0.025), SOLE
    )
    pen.fill(ellipse(-0.105, -0.935, 0.205, 0.045), pen.shade(pen.shade(colour)))
    outline: list[Pt] = [(-0.345, -0.115, 1.0), (-0.355, -0.30), (-0.30, -0.50), (-0.315, -0.935, 1.0), (0.105, -0.935, 1.0)]
    upper = spline([*outline, (0.10, -0.56), (0.17, -0.40), (0.36, -0.325), (0.455, -0.23), (0.46, -0.115, 1.0)], tension=0.45)
    pen.shape(upper, colour, depth=0.05)
    with clipped(pen, upper):
        pen.fill(spline([(0.26, -0.40), (0.225, -0.24), (0.26, -0.10), (0.6, -0.10), (0.6, -0.4)]), pen.lit(colour, 0.12))
        seam(pen, [(0.26, -0.38), (0.225, -0.24), (0.255, -0.12)], colour, 0.016)
        seam(pen, [(-0.40, -0.36), (-0.18, -0.40), (-0.12, -0.24), (-0.13, -0.10)], colour, 0.016)
        seam(pen, [(-0.02, -0.95), (-0.03, -0.55), (0.10, -0.36)], colour, 0.016)
        pen.segment((-0.5, -0.86), (0.5, -0.86), pen.lit(colour, 0.25), 0.05)
    for i in range(6):
        y = -0.78 + i * 0.072
        pen.segment((0.0, y + 0.02), (0.115 if i < 4 else 0.10 + 0.02 * (i - 3), y - 0.012), LACE, 0.024)
    gleam(pen, [(0.30, -0.31), (0.38, -0.26), (0.415, -0.20)], 0.026)


def sneaker(pen: Pen, colour: int, _: float) -> None:
    """A running shoe from the side, toe to the right: wavy white sole, two stripes, laces, pull tab."""
    outline: list[Pt] = [(-0.47, -0.13, 1.0), (-0.485, -0.30), (-0.42, -0.50), (-0.37, -0.535), (-0.31, -0.44), (-0.20, -0.41)]
    outline += [(-0.10, -0.47), (-0.045, -0.54), (0.0, -0.50), (0.12, -0.34), (0.30, -0.265), (0.45, -0.22), (0.50, -0.13, 1.0)]
    pen.fill(spline([(-0.42, -0.47), (-0.20, -0.50), (-0.03, -0.50), (-0.10, -0.36), (-0.36, -0.38)]), pen.shade(pen.shade(colour)))
    upper = spline(outline, tension=0.45)
    pen.shape(upper, colour, depth=0.05)
    with clipped(pen, upper):
        pen.fill(spline([(0.27, -0.35), (0.24, -0.22), (0.28, -0.08), (0.6, -0.08), (0.6, -0.3)]), pen.lit(colour, 0.25))
        pen.fill(spline([(-0.55, -0.26), (-0.38, -0.28), (-0.30, -0.10), (-0.55, -0.1)]), pen.shade(colour, 0.55))
        for x in (-0.13, -0.02):
            pen.segment((x - 0.07, -0.10), (x + 0.05, -0.36), LACE, 0.042, butt=True)
    for i in range(4):
        x, y = 0.005 + i * 0.055, -0.465 + i * 0.052
        pen.segment((x + 0.012, y), (x - 0.065, y + 0.05), LACE, 0.024)
    sole: list[Pt] = [(-0.50, -0.155), (-0.30, -0.135), (-0.05, -0.115), (0.20, -0.125), (0.52, -0.145), (0.51, -0.05)]
    pen.shape(spline([*sole, (0.42, 0.0, 1.0), (-0.46, 0.0, 1.0), (-0.51, -0.06)], tension=0.45), LACE, depth=0.022)
    pen.stroke([(-0.47, -0.06), (-0.10, -0.045), (0.20, -0.05), (0.46, -0.07)], colour, 0.020)


def hat(pen: Pen, colour: int, _: float) -> None:
    """A felt hat with a pinched crown, ribbon and curved brim."""
    crown: list[Pt] = [(-0.29, -0.14, 1.0), (-0.275, -0.36), (-0.20, -0.55), (-0.07, -0.585), (0.02, -0.54), (0.12, -0.59)]
    path = spline([*crown, (0.22, -0.53), (0.28, -0.36), (0.29, -0.14, 1.0), (0.0, -0.10)])
    pen.shape(path, colour, depth=0.06)
    with clipped(pen, path):
        pen.fill(spline([(-0.02, -0.60), (0.03, -0.48), (0.06, -0.42), (0.075, -0.50), (0.10, -0.60)]), pen.shade(colour, 0.7))
        pen.stroke([(-0.33, -0.215), (0.0, -0.165), (0.33, -0.215)], pen.shade(pen.shade(colour)), 0.105)
        pen.stroke([(-0.33, -0.255), (0.0, -0.205), (0.33, -0.255)], pen.lit(colour, 0.35), 0.012)
    brim = symmetric([(0.0, -0.12), (0.30, -0.165), (0.50, -0.14), (0.38, -0.05), (0.18, -0.005)])
    pen.shape(spline(brim), pen.lit(colour, 0.10), depth=0.03)


def cap(pen: Pen, colour: int, _: float) -> None:
    """A baseball cap from the side, peak to the right, with panels, button and a round badge."""
    dome: list[Pt] = [(-0.45, -0.03, 1.0), (-0.46, -0.22), (-0.34, -0.44), (-0.11, -0.525), (0.12, -0.44), (0.24, -0.22)]
    path = spline([*dome, (0.245, -0.07, 1.0), (-0.10, 0.0)])
    pen.fill(ellipse(-0.11, -0.53, 0.040, 0.026), pen.shade(colour, 0.5))
    pen.shape(path, colour, depth=0.07)
    with clipped(pen, path):
        seam(pen, [(-0.11, -0.53), (-0.24, -0.30), (-0.27, 0.0)], colour, 0.012)
        seam(pen, [(-0.11, -0.53), (0.02, -0.34), (0.06, 0.0)], colour, 0.012)
        pen.fill(ellipse(-0.34, -0.26, 0.014, 0.020), pen.shade(pen.shade(colour)))
        pen.stroke([(-0.50, -0.06), (-0.10, -0.025), (0.26, -0.10)], pen.shade(colour, 0.6), 0.026)
    pen.fill(ellipse(-0.10, -0.235, 0.085, 0.085), pen.lit(colour, 0.7))
    rays = [((0.026, 0.06)[i % 2], i * math.pi / 5 + math.pi / 5) for i in range(10)]
    star = [(-0.10 + r * math.sin(a), -0.235 - r * math.cos(a)) for r, a in rays]
    pen.fill(poly(star, 0.0), colour)
    peak = [(0.06, -0.06), (0.17, -0.14), (0.30, -0.145), (0.46, -0.06), (0.52, 0.0, 1.0), (0.30, -0.035), (0.10, 0.0)]
    pen.shape(spline(peak), pen.lit(colour, 0.14), depth=0.025)


def scarf(pen: Pen, colour: int, t: float) -> None:
    """A knitted scarf, looped once, with striped, fringed ends that stir."""
    sway = 0.8 * math.sin(t * 1.6)
    for side, length, tilt in ((1, 0.42, -9.0), (-1, 0.56, 8.0)):
        tint = pen.shade(colour, 0.3) if side > 0 else colour
        x = 0.085 * side
        with turned(pen, tilt + sway * side, x, -0.16) as end:
            foot = -0.14 + length
            for i in range(7):
                fringe = x - 0.108 + i * 0.036
                end.segment((fringe, foot - 0.01), (fringe, foot + 0.075), pen.shade(tint, 0.3), 0.022)
            panel = rounded(x - 0.13, -0.22, x + 0.13, foot, 0.02)
            end.shape(panel, tint, depth=0.035)
            with clipped(pen, panel):
                for y in (foot - 0.18, foot - 0.09):
                    end.segment((x - 0.2, y), (x + 0.2, y), pen.lit(colour, 0.6), 0.042, butt=True)
    inside = spline(symmetric([(0.0, -0.50), (0.20, -0.47), (0.34, -0.36), (0.24, -0.28), (0.0, -0.33)]))
    pen.shape(inside, pen.shade(colour, 0.75), depth=0.02)
    loop = spline(symmetric([(0.0, -0.29), (0.22, -0.32), (0.355, -0.36), (0.34, -0.22), (0.20, -0.11), (0.0, -0.075)]))
    pen.shape(loop, pen.lit(colour, 0.05), depth=0.045)
    with clipped(pen, loop):
        for dy in (0.0, 0.075):
            seam(pen, [(-0.35, -0.28 + dy), (-0.15, -0.205 + dy), (0.10, -0.205 + dy), (0.35, -0.29 + dy)], colour, 0.012)


def glove(pen: Pen, colour: int, _: float) -> None:
    """A knitted glove, fingers up, with a ribbed cuff."""
    fingers = ((-0.195, -0.06, -0.33, -9.0), (-0.07, -0.10, -0.455, -3.0), (0.06, -0.10, -0.475, 3.0), (0.18, -0.06, -0.40, 9.0))
    for x, root, tip, tilt in fingers:
        with turned(pen, tilt, x, root) as finger:
            finger.shape(rounded(x - 0.062, tip, x + 0.062, root + 0.16, 0.062), colour, depth=0.03)
    with turned(pen, -42, -0.17, 0.16) as thumb:
        thumb.shape(rounded(-0.235, -0.12, -0.095, 0.24, 0.07), pen.shade(colour, 0.15), depth=0.03)
    half: list[Pt] = [(0.0, -0.075), (0.12, -0.085), (0.25, -0.04), (0.245, 0.14), (0.195, 0.31)]
    palm = spline(symmetric(half), tension=0.45)
    pen.fill(palm, colour)
    with clipped(pen, palm):
        pen.fill(spline([(-0.30, -0.02), (-0.205, 0.0), (-0.195, 0.16), (-0.12, 0.32), (-0.3, 0.32)]), pen.shade(colour))
    for x in (-0.125, 0.0, 0.125):
        seam(pen, [(x, -0.09), (x * 0.85, 0.01)], colour, 0.013)
    pen.shape(rounded(-0.215, 0.285, 0.225, 0.475, 0.035), pen.lit(colour, 0.22), depth=0.03)
    for i in range(7):
        seam(pen, [(-0.165 + i * 0.055, 0.31), (-0.165 + i * 0.055, 0.45)], colour, 0.011)


def sock(pen: Pen, colour: int, _: float) -> None:
    """A sock, toe to the right, with ribbed top, stripes, and heel and toe in another tone."""
    outline: list[Pt] = [(-0.27, -0.50, 1.0), (0.10, -0.50, 1.0), (0.105, -0.10), (0.14, 0.06), (0.32, 0.15), (0.46, 0.28)]
    path = spline([*outline, (0.44, 0.43), (0.30, 0.50), (0.02, 0.485), (-0.20, 0.40), (-0.29, 0.24), (-0.265, 0.0)], tension=0.42)
    pen.shape(path, colour, depth=0.055)
    with clipped(pen, path):
        for y in (-0.24, -0.11):
            pen.segment((-0.4, y), (0.3, y), pale(colour, 0.6), 0.065, butt=True)
        for x, y, r in ((-0.235, 0.335, 0.20), (0.445, 0.36, 0.20)):
            pen.fill(ellipse(x, y, r, r), pale(colour, 0.45))
            pen.stroke([(x + r * math.cos(a * 0.5), y + r * math.sin(a * 0.5)) for a in range(13)], contour(pen, colour), 0.012)
    pen.shape(rounded(-0.285, -0.52, 0.115, -0.355, 0.03), pen.lit(colour, 0.16), depth=0.022)
    for i in range(7):
        seam(pen, [(-0.24 + i * 0.052, -0.50), (-0.24 + i * 0.052, -0.375)], colour, 0.011)


CLOTHING: dict[str, PropSpec] = {
    "tie": PropSpec(tie, 0.32, "grip", 0xFF3F8A5C, (-0.22, -0.56, 0.22, 0.56)),
    "shirt": PropSpec(shirt, 0.46, "centre", 0xFF5B8FC9, (-0.57, -0.54, 0.57, 0.53)),
    "dress": PropSpec(dress, 0.66, "centre", 0xFFD8577F, (-0.46, -0.57, 0.46, 0.56)),
    "trousers": PropSpec(trousers, 0.6, "centre", 0xFF4A6591, (-0.35, -0.56, 0.35, 0.56)),
    "jacket": PropSpec(jacket, 0.46, "centre", 0xFF4F7A5A, (-0.54, -0.55, 0.54, 0.51)),
    "shoe": PropSpec(shoe, 0.17, "ground", 0xFF8A5230, (-0.55, -0.55, 0.55, 0.04)),
    "boot": PropSpec(boot, 0.2, "ground", 0xFFB07A42, (-0.44, -1.05, 0.52, 0.04)),
    "sneaker": PropSpec(sneaker, 0.17, "ground", 0xFFD8574A, (-0.57, -0.6, 0.58, 0.04)),
    "hat": PropSpec(hat, 0.2, "ground", 0xFF8F7A66, (-0.56, -0.65, 0.56, 0.04)),
    "cap": PropSpec(cap, 0.16, "ground", 0xFF3F6FB8, (-0.52, -0.61, 0.58, 0.04)),
    "scarf": PropSpec(scarf, 0.42, "centre", 0xFFC9453F, (-0.43, -0.56, 0.43, 0.58)),
    "glove": PropSpec(glove, 0.14, "grip", 0xFF4F8A8A, (-0.44, -0.53, 0.35, 0.54)),
    "sock": PropSpec(sock, 0.2, "grip", 0xFFE0853F, (-0.36, -0.58, 0.53, 0.57)),
    **ACCESSORIES,
}

"""Sport and playground: weights, prizes, archery, fishing, goal, swing; the dict of all things of sport and play.

What stands has its origin below its middle on the ground; what is held, at the grip.
"""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.balls import BALLS
from seedream.rendering.props.boards import BOARDS
from seedream.rendering.props.drafting import (
    CREAM,
    WHITE,
    WOOD,
    clipped,
    disc,
    glint,
    ink_on,
    lettering,
    regular,
    ring,
    turned,
    twin,
)
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec, poly, rounded

CORK, RIBBON, STRING = 0xFFC99A64, 0xFF3C5FA8, 0xFFEFE8DA
BOX = (-1.0, -1.0, 1.0, 0.0)


def dumbbell(pen: Pen, colour: int, _: float) -> None:
    """A hexagon dumbbell on the floor with a knurled steel handle."""
    pen.shape(rounded(-0.22, -0.265, 0.22, -0.165, 0.03), STEEL, depth=0.035)
    for i in range(8):
        pen.segment((-0.15 + i * 0.042, -0.25), (-0.135 + i * 0.042, -0.18), pen.shade(STEEL, 0.8), 0.008)
    for s in (-1, 1):
        x = s * 0.325
        pen.shape(poly([(x - 0.155, -0.34), (x - 0.11, -0.43), (x + 0.11, -0.43), (x + 0.155, -0.34),
            (x + 0.155, -0.09), (x + 0.11, 0.0), (x - 0.11, 0.0),
                        (x - 0.155, -0.09)], 0.05), colour, depth=0.06)  # fmt: skip
        pen.fill(poly([(x - 0.11, -0.43), (x + 0.11, -0.43), (x + 0.155, -0.34), (x - 0.155, -0.34)], 0.05), pen.lit(colour, 0.25))
        lettering(pen, "5", x, -0.165, 0.10, ink_on(colour))
        pen.fill(rounded(x - s * 0.155 - 0.022, -0.295, x - s * 0.155 + 0.022, -0.135, 0.01), pen.shade(STEEL))


def barbell(pen: Pen, colour: int, _: float) -> None:
    """A barbell with three plates on each side and collars."""
    pen.shape(rounded(-0.56, -0.235, 0.56, -0.205, 0.014), STEEL, depth=0.012)
    for s in (-1, 1):
        for x, half, w, tone in ((0.445, 0.125, 0.048, 0.55), (0.388, 0.175, 0.056, 0.30), (0.318, 0.220, 0.070, 0.0)):
            left, right = sorted((s * x, s * (x - w)))
            pen.shape(rounded(left, -0.22 - half, right, -0.22 + half, 0.022), pen.shade(colour, tone), depth=0.022)
            pen.segment(((left + right) / 2 + 0.008, -0.22 - half + 0.03),
                ((left + right) / 2 + 0.008, -0.22), alpha(pen.lit(colour, 0.6), 0.5), 0.012)  # fmt: skip
        left, right = sorted((s * 0.452, s * 0.492))
        pen.fill(rounded(left, -0.255, right, -0.185, 0.008), DARK)
        left, right = sorted((s * 0.205, s * 0.24))
        pen.fill(rounded(left, -0.26, right, -0.18, 0.008), pen.shade(STEEL, 0.7))
    for x in (-0.11, 0.11):
        pen.fill(rounded(x - 0.06, -0.237, x + 0.06, -0.203, 0.006), pen.shade(STEEL, 0.6))


def yoga_mat(pen: Pen, colour: int, _: float) -> None:
    """A yoga mat half unrolled, the rest in a roll with two straps."""
    x, y, r, dx, dy = -0.29, -0.195, 0.195, 0.30, -0.215
    pen.shape(poly([(x, 0.0), (0.31, 0.0), (0.31 + dx, dy), (x + dx, dy)], 0.02), pen.lit(colour, 0.16), depth=0.015)
    pen.stroke([(x + 0.12, -0.028, 1.0), (0.275, -0.028, 1.0), (0.265 + dx, dy + 0.025, 1.0)], pen.lit(colour, 0.5), 0.012)
    pen.fill(spline([(x + 0.02, 0.0, 1.0), (x + 0.30, -0.01), (x + dx + 0.20, dy + 0.02, 1.0),
        (x + dx, dy, 1.0)]), pen.shade(colour, 0.7))  # fmt: skip
    n = math.hypot(dx, dy)
    ax, ay = -dy / n * r, dx / n * r
    pen.fill(poly([(x - ax, y - ay), (x + dx - ax, y + dy - ay), (x + dx + ax, y + dy + ay), (x + ax, y + ay)], 0.0), colour)
    pen.fill(disc(x + dx, y + dy, r), colour)
    for k in (0.33, 0.72):
        arc = [
            (x + dx * k + r * math.cos(a), y + dy * k + r * math.sin(a)) for a in (math.radians(238 + i * 19) for i in range(10))
        ]
        pen.stroke(arc, pen.shade(pen.shade(colour)), 0.032)
    pen.fill(disc(x, y, r), pen.shade(colour, 0.55))
    spiral = [(x + q * math.cos(a), y + q * math.sin(a)) for a, q in ((0.9 + i * 0.55, 0.178 - i * 0.0060) for i in range(26))]
    pen.stroke(spiral, pen.lit(colour, 0.32), 0.020)


def trophy(pen: Pen, colour: int, _: float) -> None:
    """A two-handled cup with a star on a plinth with a plaque."""
    for s in (-1, 1):
        pen.stroke([(s * 0.22, -0.90), (s * 0.40, -0.90), (s * 0.395, -0.68), (s * 0.20, -0.55)], pen.shade(colour, 0.3), 0.050)
    pen.shape(twin([(0.055, -0.50, 1.0), (0.040, -0.36), (0.15, -0.24, 1.0)]), pen.shade(colour, 0.15), depth=0.03)
    bowl = twin([(0.27, -0.98, 1.0), (0.265, -0.78), (0.20, -0.58), (0.07, -0.475), (0.0, -0.47)])
    pen.shape(bowl, colour, depth=0.085)
    pen.fill(ellipse(0, -0.975, 0.27, 0.040), pen.lit(colour, 0.45))
    pen.fill(ellipse(0, -0.970, 0.225, 0.026), pen.shade(colour))
    outer, inner = regular(0, -0.745, 0.10, 5), regular(0, -0.745, 0.045, 5, 36)
    star = [p for pair in zip(outer, inner, strict=True) for p in pair]
    pen.fill(poly(star, 0.0), pen.lit(colour, 0.65))
    k = 1 if pen.lx > 0 else -1
    pen.stroke([(k * 0.205, -0.90), (k * 0.20, -0.77), (k * 0.165, -0.66)], alpha(WHITE, 0.6), 0.026)
    pen.shape(rounded(-0.165, -0.255, 0.165, -0.205, 0.015), colour, depth=0.02)
    pen.shape(poly([(-0.19, -0.21), (0.19, -0.21), (0.235, 0.0), (-0.235, 0.0)]), 0xFF4A3440, depth=0.05)
    pen.fill(rounded(-0.10, -0.15, 0.10, -0.065, 0.01), pen.lit(colour, 0.25))
    pen.segment((-0.06, -0.108), (0.06, -0.108), pen.shade(colour), 0.014)


def medal(pen: Pen, colour: int, _: float) -> None:
    """A medal with a laurel rim and a one on it, hanging from a blue ribbon."""
    for s, tone in ((-1, pen.shade(RIBBON, 0.6)), (1, RIBBON)):
        pen.fill(poly([(s * 0.215, 0.0), (s * 0.085, 0.0), (s * -0.055, 0.385), (s * 0.065, 0.385)]), tone)
        pen.fill(poly([(s * 0.165, 0.0), (s * 0.135, 0.0), (s * -0.010, 0.385), (s * 0.020, 0.385)]), CREAM)
    ring(pen, 0, 0.395, 0.038, pen.shade(colour, 0.5), 0.024)
    pen.shape(disc(0, 0.70, 0.295), pen.shade(colour, 0.25), depth=0.05)
    pen.shape(disc(0, 0.70, 0.235), pen.lit(colour, 0.14), depth=0.04)
    for i in range(12):
        a = math.radians(40 + i * 25.5) - math.pi / 2
        pen.fill(disc(0.265 * math.cos(a), 0.70 + 0.265 * math.sin(a), 0.013), pen.lit(colour, 0.5))
    lettering(pen, "1", -0.01, 0.79, 0.19, pen.shade(pen.shade(colour)))
    glint(pen, 0.12, 0.575, 0.055, 0.026, 0.6)


def whistle(pen: Pen, colour: int, _: float) -> None:
    """A referee's whistle: mouthpiece, slot with its pea, ring and cord."""
    pen.stroke([(-0.42, -0.42), (-0.535, -0.50), (-0.545, -0.66), (-0.43, -0.72), (-0.35, -0.62),
        (-0.385, -0.50)], 0xFF3A4A68, 0.030, closed=True)  # fmt: skip
    ring(pen, -0.375, -0.415, 0.052, STEEL, 0.026)
    body = spline([(0.50, -0.585, 1.0), (0.50, -0.41, 1.0), (0.16, -0.385), (0.115, -0.20), (-0.03, -0.035),
        (-0.16, -0.006), (-0.32, -0.09), (-0.385, -0.27),
                   (-0.32, -0.47), (-0.16, -0.575), (0.0, -0.595)], tension=0.42)  # fmt: skip
    pen.shape(body, colour, depth=0.075)
    pen.fill(rounded(0.465, -0.60, 0.525, -0.395, 0.016), pen.shade(colour, 0.75))
    pen.fill(poly([(-0.02, -0.605), (0.15, -0.595), (0.09, -0.485), (-0.02, -0.47)]), pen.shade(pen.shade(pen.shade(colour))))
    pen.fill(disc(0.025, -0.50, 0.036), CORK)
    pen.fill(disc(-0.13, -0.265, 0.118), pen.shade(colour, 0.6))
    pen.fill(disc(-0.13, -0.268, 0.090), pen.lit(colour, 0.25))
    pen.segment((0.20, -0.555), (0.43, -0.548), pen.lit(colour, 0.55), 0.022)


def boxing_glove(pen: Pen, colour: int, _: float) -> None:
    """A boxing glove, thumb to the front, with a striped laced cuff."""
    pen.shape(poly([(-0.275, -0.30), (0.165, -0.30), (0.195, 0.0), (-0.305, 0.0)], 0.2), pen.shade(colour, 0.12), depth=0.05)
    pen.fill(poly([(-0.285, -0.155), (0.175, -0.155), (0.187, -0.065), (-0.298, -0.065)], 0.1), CREAM)
    pen.fill(poly([(-0.285, -0.155), (-0.19, -0.155), (-0.20, -0.065), (-0.298, -0.065)], 0.1), pen.shade(CREAM, 0.7))
    fist = spline([(-0.30, -0.27), (-0.385, -0.48), (-0.40, -0.72), (-0.28, -0.93), (-0.03, -1.0), (0.22, -0.93),
        (0.36, -0.74), (0.365, -0.53), (0.25, -0.37),
                   (0.17, -0.265)])  # fmt: skip
    pen.shape(fist, colour, depth=0.10)
    thumb = spline([(0.19, -0.30), (0.27, -0.42), (0.42, -0.545), (0.425, -0.69), (0.32, -0.745), (0.18, -0.66),
        (0.05, -0.50), (0.03, -0.36)])  # fmt: skip
    pen.fill(spline([(0.19, -0.28), (0.13, -0.30), (0.01, -0.37), (0.02, -0.52), (0.15, -0.70), (0.32, -0.78),
        (0.20, -0.55)]), pen.shade(colour, 0.85))  # fmt: skip
    pen.shape(thumb, pen.lit(colour, 0.06), depth=0.05)
    pen.stroke([(-0.25, -0.80), (-0.20, -0.62), (-0.22, -0.45)], pen.shade(colour, 0.8), 0.016)
    pen.shape(rounded(-0.315, -0.315, 0.205, -0.255, 0.03), pen.shade(colour, 0.3), depth=0.02)
    glint(pen, 0.10, -0.90, 0.11, 0.035, 0.5)


def goal(pen: Pen, colour: int, _: float) -> None:
    """A football goal: posts, bar and net, a little from the side."""
    back_top, back_low = -0.475, -0.075
    net = alpha(pen.shade(colour, 0.7), 0.55)
    for i in range(13):
        k = i / 12
        x0, x1 = -0.475 + 0.95 * k, -0.395 + 0.79 * k
        pen.stroke([(x0, -0.61, 1.0), (x1, back_top, 1.0), (x1 * 0.995, back_low, 1.0)], net, 0.009)
    for i in range(7):
        k = i / 6
        y = back_top + (back_low - back_top) * k
        pen.segment((-0.395, y), (0.395, y), net, 0.009)
        for s in (-1, 1):
            pen.segment((s * 0.475, -0.60 + 0.60 * k), (s * 0.395, y), net, 0.009)
    for s in (-1, 1):
        pen.stroke([(s * 0.475, -0.61, 1.0), (s * 0.395, back_top, 1.0), (s * 0.395, back_low, 1.0),
            (s * 0.475, -0.03, 1.0)], pen.shade(colour, 0.6), 0.018)  # fmt: skip
    pen.segment((-0.395, back_low), (0.395, back_low), pen.shade(colour, 0.6), 0.018)
    for s in (-1, 1):
        pen.shape(rounded(s * 0.475 - 0.027, -0.64, s * 0.475 + 0.027, 0.0, 0.012), colour, depth=0.02)
    pen.shape(rounded(-0.502, -0.655, 0.502, -0.60, 0.018), colour, depth=0.02)


def target(pen: Pen, colour: int, _: float) -> None:
    """An archery target on a wooden stand, an arrow in its middle."""
    pen.segment((0.0, -0.62), (0.0, -0.045), pen.shade(WOOD, 0.7), 0.050)
    for s in (-1, 1):
        pen.segment((s * 0.12, -0.86), (s * 0.31, -0.03), WOOD, 0.055)
    for r, tone in ((0.40, colour), (0.305, WHITE), (0.235, colour), (0.135, WHITE), (0.080, colour)):
        pen.fill(disc(0, -0.575, r), tone)
    with clipped(pen, disc(0, -0.575, 0.40)):
        dark = alpha(pen.shade(pen.shade(colour)), 0.38)
        pen.canvas.drawPath(disc(pen.lx * 0.03, -0.575 + pen.ly * 0.03, 0.425), line_paint(dark, 0.05))
    pen.segment((0.0, -0.575), (0.205, -0.70), 0xFF6A4632, 0.020)
    for dx, dy in ((0.0, -0.045), (0.045, 0.018)):
        pen.fill(poly([(0.155, -0.672), (0.215, -0.708), (0.215 + dx * 1.3, -0.708 + dy * 1.3),
            (0.165 + dx, -0.678 + dy)]), 0xFF3F5FA0)  # fmt: skip


def bow(pen: Pen, colour: int, _: float) -> None:
    """A recurve bow with a wrapped grip and its string."""
    limb = [(-0.145, -0.485), (-0.175, -0.44), (-0.115, -0.355), (0.02, -0.245), (0.105, -0.11), (0.115, 0.0)]
    pen.stroke([(-0.155, -0.455), (-0.155, 0.455)], 0xFF8A8494, 0.010)
    radii = [0.014, 0.022, 0.030, 0.036, 0.036, 0.032]
    pen.strip(limb, radii, colour)
    pen.strip([(x, -y) for x, y in limb], radii, colour)
    pen.stroke([(-0.09, -0.335), (0.03, -0.235), (0.105, -0.115)], pen.lit(colour, 0.4), 0.012)
    pen.shape(rounded(0.075, -0.105, 0.155, 0.105, 0.03), 0xFF5A3A28, depth=0.02)
    for i in range(4):
        pen.segment((0.085, -0.065 + i * 0.042), (0.145, -0.08 + i * 0.042), 0xFF86603F, 0.012)


def arrow(pen: Pen, colour: int, _: float) -> None:
    """An arrow flying to the right: steel head, shaft, three feathers and nock."""
    with turned(pen, -14):
        pen.shape(rounded(-0.46, -0.020, 0.40, 0.020, 0.006), colour, depth=0.012)
        pen.shape(poly([(0.36, -0.075), (0.51, 0.0), (0.36, 0.075), (0.39, 0.0)]), pen.shade(STEEL, 0.4), depth=0.03)
        for s, tone in ((-1, pen.lit(colour, 0.12)), (1, pen.shade(colour, 0.4))):
            pen.shape(poly([(-0.20, s * 0.016), (-0.285, s * 0.105), (-0.475, s * 0.105), (-0.435, s * 0.016)]), tone, depth=0.015)
            for i in range(3):
                pen.segment((-0.255 - i * 0.06, s * 0.026), (-0.305 - i * 0.06, s * 0.09), pen.shade(colour, 0.85), 0.008)
        pen.fill(rounded(-0.49, -0.026, -0.455, 0.026, 0.008), pen.shade(colour))
        pen.fill(rounded(-0.165, -0.020, -0.135, 0.020, 0.0), pen.lit(colour, 0.6))


def fishing_rod(pen: Pen, colour: int, t: float) -> None:
    """A fishing rod with reel, rings, line and a swaying float."""
    sway = 0.02 * math.sin(t * 1.7)
    pen.stroke([(0.655, -0.735), (0.685, -0.55), (0.69 + sway, -0.25)], 0xFF8A8494, 0.008)
    pen.shape(ellipse(0.69 + sway, -0.21, 0.030, 0.045), 0xFFE0483F, depth=0.012)
    pen.fill(ellipse(0.69 + sway, -0.185, 0.026, 0.020), WHITE)
    pen.stroke([(0.69 + sway, -0.165), (0.69 + sway, -0.09), (0.665 + sway, -0.065), (0.65 + sway, -0.09)], 0xFF6A6678, 0.010)
    pen.strip([(0.03, -0.05), (0.28, -0.38), (0.50, -0.635), (0.66, -0.74)], [0.020, 0.016, 0.012, 0.007], colour)
    for x, y in ((0.20, -0.24), (0.36, -0.44), (0.52, -0.625)):
        ring(pen, x + 0.022, y + 0.035, 0.016, pen.shade(STEEL), 0.008)
    pen.strip([(-0.095, 0.12), (0.06, -0.09)], [0.030, 0.027], CORK)
    pen.segment((-0.02, 0.02), (0.055, 0.075), DARK, 0.024)
    pen.shape(disc(0.075, 0.085, 0.062), pen.shade(colour, 0.15), depth=0.02)
    pen.fill(disc(0.075, 0.085, 0.024), pen.lit(colour, 0.5))
    pen.segment((0.075, 0.085), (0.145, 0.125), STEEL, 0.014)
    pen.fill(disc(0.15, 0.128, 0.018), DARK)


def swing(pen: Pen, colour: int, t: float) -> None:
    """A playground swing: two slanting frames, a beam and a seat that sways on its ropes."""
    for s in (-1, 1):
        pen.segment((s * 0.36, -0.94), (s * 0.36 - s * 0.085, -0.12), pen.shade(colour, 0.75), 0.046)
        pen.segment((s * 0.375, -0.52), (s * 0.335, -0.52), pen.shade(colour, 0.5), 0.034)
    with turned(pen, 7 * math.sin(t * 1.8), 0.0, -0.94):
        for x in (-0.15, 0.15):
            pen.segment((x, -0.92), (x, -0.235), 0xFF8A8494, 0.018)
        pen.shape(rounded(-0.205, -0.255, 0.205, -0.195, 0.02), pen.lit(colour, 0.12), depth=0.018)
    for s in (-1, 1):
        pen.segment((s * 0.36, -0.955), (s * 0.46, -0.03), colour, 0.060)
    pen.shape(rounded(-0.43, -0.995, 0.43, -0.92, 0.035), colour, depth=0.025)
    for x in (-0.15, 0.15):
        pen.fill(rounded(x - 0.02, -0.93, x + 0.02, -0.895, 0.008), DARK)


def slide(pen: Pen, colour: int, _: float) -> None:
    """A playground slide: ladder with rungs, railed platform, long curved chute."""
    for x in (-0.455, -0.335):
        pen.segment((x, -0.03), (x + 0.10, -0.99 if x < -0.4 else -0.72), pen.shade(STEEL, 0.5), 0.036)
    for i in range(5):
        x = -0.435 + i * 0.0138
        pen.segment((x, -0.13 - i * 0.13), (x + 0.125, -0.13 - i * 0.13), pen.lit(STEEL, 0.25), 0.028)
    pen.segment((0.0, -0.52), (0.0, -0.02), pen.shade(STEEL, 0.7), 0.036)
    far = [(-0.275, -0.79), (-0.16, -0.78), (0.02, -0.62), (0.24, -0.30), (0.42, -0.185), (0.53, -0.175)]
    pen.stroke(far, pen.shade(colour, 0.75), 0.060)
    chute = spline([*((x, y + 0.012) for x, y in far), *((x - 0.012, y + 0.10) for x, y in reversed(far))])
    pen.fill(chute, pen.lit(colour, 0.35))
    near = [(-0.33, -0.715), (-0.20, -0.70), (-0.03, -0.53), (0.20, -0.20), (0.38, -0.075), (0.535, -0.058)]
    side = spline([*((x, y - 0.045) for x, y in near), *((x, y + 0.055) for x, y in reversed(near))], tension=0.45)
    pen.shape(side, colour, depth=0.03)
    pen.segment((0.475, -0.04), (0.475, -0.018), pen.shade(STEEL, 0.7), 0.036)
    pen.stroke([(-0.36, -0.99), (-0.26, -0.985), (-0.205, -0.90), (-0.185, -0.72)], colour, 0.036)
    pen.shape(rounded(-0.39, -0.70, -0.17, -0.655, 0.015), pen.shade(colour, 0.3), depth=0.015)


def seesaw(pen: Pen, colour: int, t: float) -> None:
    """A seesaw: plank with seats and handles on its stand; it tilts slowly."""
    pen.shape(poly([(-0.155, 0.0), (0.155, 0.0), (0.045, -0.24), (-0.045, -0.24)]), pen.shade(colour, 0.45), depth=0.04)
    with turned(pen, -11 + 2.5 * math.sin(t * 1.2), 0.0, -0.235):
        for s in (-1, 1):
            pen.stroke([(s * 0.30, -0.25), (s * 0.30, -0.385), (s * 0.355, -0.405)], pen.shade(STEEL), 0.030)
            pen.segment((s * 0.345, -0.405), (s * 0.375, -0.412), DARK, 0.044)
            pen.shape(rounded(s * 0.43 - 0.075, -0.305, s * 0.43 + 0.075, -0.25, 0.02), pen.shade(colour, 0.25), depth=0.02)
        pen.shape(rounded(-0.525, -0.265, 0.525, -0.195, 0.025), colour, depth=0.025)
        pen.segment((-0.50, -0.25), (0.50, -0.25), alpha(pen.lit(colour, 0.5), 0.8), 0.012)
    pen.shape(disc(0, -0.23, 0.046), pen.shade(STEEL, 0.4), depth=0.015)
    pen.fill(disc(0, -0.23, 0.018), DARK)


SPORT: dict[str, PropSpec] = {
    "dumbbell": PropSpec(dumbbell, 0.22, "ground", 0xFF3F72C8, (-0.48, -0.43, 0.48, 0.0)),
    "barbell": PropSpec(barbell, 1.0, "ground", 0xFFC8433A, (-0.56, -0.44, 0.56, 0.0)),
    "yoga_mat": PropSpec(yoga_mat, 0.60, "ground", 0xFF7A6FC0, (-0.49, -0.61, 0.61, 0.01)),
    "trophy": PropSpec(trophy, 0.24, "ground", 0xFFF0B93A, (-0.45, -1.02, 0.45, 0.0)),
    "medal": PropSpec(medal, 0.12, "grip", 0xFFF0B93A, (-0.3, 0.0, 0.3, 1.0)),
    "whistle": PropSpec(whistle, 0.05, "ground", 0xFFD9453F, (-0.57, -0.74, 0.53, 0.0)),
    "boxing_glove": PropSpec(boxing_glove, 0.20, "ground", 0xFFCE3B36, (-0.41, -1.0, 0.44, 0.0)),
    "goal": PropSpec(goal, 2.6, "ground", 0xFFEDEFF2, (-0.505, -0.66, 0.505, 0.01)),
    "target": PropSpec(target, 0.85, "ground", 0xFFD2433A, (-0.4, -0.98, 0.4, 0.0)),
    "bow": PropSpec(bow, 0.85, "grip", 0xFF9A5F36, (-0.2, -0.5, 0.16, 0.5)),
    "arrow": PropSpec(arrow, 0.45, "centre", 0xFFC8593A, (-0.49, -0.16, 0.5, 0.22)),
    "fishing_rod": PropSpec(fishing_rod, 0.86, "grip", 0xFF3A6FA0, (-0.13, -0.75, 0.74, 0.15)),
    "swing": PropSpec(swing, 1.35, "ground", 0xFFD9503F, (-0.49, -1.0, 0.49, 0.0)),
    "slide": PropSpec(slide, 1.5, "ground", 0xFFE0953A, (-0.47, -1.01, 0.56, 0.0)),
    "seesaw": PropSpec(seesaw, 1.6, "ground", 0xFF4C9A6A, (-0.52, -0.5, 0.52, 0.0)),
    **BALLS,
    **BOARDS,
}

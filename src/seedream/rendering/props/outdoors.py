"""Plants, hay, nests and landmarks of a landscape: what grows and stands outdoors; and the dict with the weather's things.

The origin is below the middle on the ground (a leaf's is its stalk), one unit is the height or the width, whichever is larger.
"""

from __future__ import annotations

import math
import random

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.drafting import CREAM, GOLD, TRUNK, clipped, disc, leaf_path, regular, turned, twin
from seedream.rendering.props.palette import DARK
from seedream.rendering.props.spec import PropSpec, poly, rounded
from seedream.rendering.props.weather import WEATHER

STEM, LEAF, BARK = 0xFF4A8A46, 0xFF5A9A50, 0xFF7A5640
BOX = (-1.0, -1.0, 1.0, 0.0)


def palm_tree(pen: Pen, colour: int, t: float) -> None:
    """A leaning palm: ringed trunk, feathered fronds that sway, coconuts."""
    sway = 1.6 * math.sin(t * 1.3)
    pen.strip([(-0.10, -0.055), (-0.065, -0.25), (-0.01, -0.48), (0.045, -0.70)], [0.052, 0.040, 0.034, 0.028], TRUNK)
    pen.fill(rounded(-0.155, -0.03, -0.045, 0.0, 0.008), TRUNK)
    for i in range(7):
        y = -0.09 - i * 0.09
        x = -0.10 + 0.09 * ((-y) / 0.7) ** 1.4 + 0.055 * (-y)
        pen.segment((x - 0.030, y), (x + 0.022, y - 0.010), pen.shade(TRUNK, 0.8), 0.010)
    for k, (angle, size) in enumerate(((152, 0.86), (28, 0.86), (196, 1.0), (-16, 1.0), (228, 0.92), (-50, 0.92), (265, 0.74))):
        with turned(pen, angle + sway * (1 if k % 2 else -1), 0.045, -0.70):
            droop = 0.16 if math.cos(math.radians(angle)) > 0 else -0.16
            tone = pen.shade(colour, 0.75) if k < 2 else colour if k < 4 else pen.lit(colour, 0.10 + 0.05 * (k - 4))
            spine = [(0.045 + size * u, -0.70 + droop * size * u * u * 5.2) for u in (0.0, 0.11, 0.22, 0.33, 0.43)]
            pen.strip(spine, [0.022, 0.060, 0.064, 0.048, 0.004], tone, shaded=False)
            for u in (0.15, 0.24, 0.33):
                x, y = 0.045 + size * u, -0.70 + droop * size * u * u * 5.2
                side = 1 if droop > 0 else -1
                pen.fill(poly([(x, y), (x + 0.020, y + side * 0.075), (x + 0.034, y + side * 0.075)], 0.0), pen.shade(tone, 0.7))
            pen.stroke(spine[:4], pen.shade(tone, 0.5), 0.010)
    for x, y in ((0.005, -0.665), (0.075, -0.66), (0.045, -0.635)):
        pen.shape(disc(x, y, 0.036), 0xFF7A4A30, depth=0.014)


def cactus(pen: Pen, colour: int, _: float) -> None:
    """A saguaro with two arms, ribs, spines and a pink flower on top."""
    for s, low, high in ((-1, -0.36, -0.68), (1, -0.48, -0.80)):
        arm = [(s * 0.08, low), (s * 0.22, low - 0.005), (s * 0.285, low - 0.08), (s * 0.29, high)]
        pen.strip(arm, [0.068, 0.068, 0.070, 0.062], pen.shade(colour, 0.10))
        pen.stroke([(s * 0.20, low + 0.005), (s * 0.278, low - 0.07), (s * 0.29, high + 0.03)], pen.shade(colour, 0.6), 0.010)
    body = twin([(0.0, -0.965), (0.095, -0.925), (0.130, -0.80), (0.135, -0.30), (0.115, 0.0, 1.0)], 0.45)
    pen.shape(body, colour, depth=0.06)
    with clipped(pen, body):
        for x in (-0.068, 0.0, 0.068):
            pen.stroke([(x * 0.7, -0.92), (x, -0.75), (x, 0.0)], pen.shade(colour, 0.6), 0.010)
    for x, y in (
        (-0.035, -0.82),
        (0.04, -0.70),
        (-0.04, -0.56),
        (0.035, -0.42),
        (-0.035, -0.27),
        (0.04, -0.15),
        (-0.29, -0.55),
        (0.29, -0.66),
        (0.1, -0.84),
    ):
        pen.segment((x - 0.014, y - 0.012), (x + 0.014, y + 0.012), CREAM, 0.008)
        pen.segment((x + 0.014, y - 0.012), (x - 0.014, y + 0.012), CREAM, 0.008)
    for a in (-60, -20, 20, 60):
        pen.fill(leaf_path(0.0, -0.95, 0.085, 0.05, -90 + a), 0xFFF27FA8 if abs(a) < 40 else 0xFFD9608E)


def bush(pen: Pen, colour: int, t: float) -> None:
    """A round bush of leaf dabs from dark to light, with red berries."""
    base = spline([(-0.48, 0.0, 1.0), (-0.50, -0.22), (-0.36, -0.42), (-0.15, -0.58), (0.12, -0.57),
        (0.34, -0.44), (0.49, -0.24), (0.48, 0.0, 1.0)])  # fmt: skip
    pen.fill(base, pen.shade(colour))
    rng = random.Random(11)
    dabs = [(rng.uniform(-1, 1), rng.uniform(0.05, 1.0), rng.uniform(0.075, 0.115)) for _ in range(60)]
    for level, tone in enumerate((pen.shade(colour, 0.55), colour, pen.lit(colour, 0.20))):
        for i, (a, b, r) in enumerate(dabs):
            if a * a + b * b > 1 or i % 3 < level - 1:
                continue
            k = 1 - 0.14 * level
            x, y = a * 0.44 * k + pen.lx * 0.03 * level, -0.12 - b * 0.40 * k + pen.ly * 0.03 * level
            size = r * (1 - 0.20 * level)
            if y + size * 0.85 < 0:
                pen.fill(ellipse(x + 0.004 * math.sin(t * 1.6 + i), y, size, size * 0.85), tone)
    for x, y in ((-0.25, -0.25), (-0.08, -0.40), (0.10, -0.22), (0.27, -0.33), (-0.14, -0.13), (0.34, -0.14)):
        pen.shape(disc(x, y, 0.026), 0xFFD9453F, depth=0.010)


def log(pen: Pen, colour: int, _: float) -> None:
    """A felled log: bark lines, cut face with rings, a stub and a green shoot."""
    pen.shape(poly([(-0.06, -0.34), (0.05, -0.345), (0.01, -0.47), (-0.10, -0.455)]), pen.shade(colour, 0.35), depth=0.03)
    pen.fill(ellipse(-0.045, -0.462, 0.056, 0.022), 0xFFE2BE86)
    body = spline([(-0.40, -0.365, 1.0), (0.43, -0.375), (0.495, -0.30), (0.505, -0.16), (0.45, -0.012),
        (0.40, 0.0, 1.0), (-0.36, 0.0, 1.0)], tension=0.4)  # fmt: skip
    pen.shape(body, colour, depth=0.075)
    with clipped(pen, body):
        for x0, x1, y in (
            (-0.12, 0.14, -0.30),
            (0.20, 0.46, -0.315),
            (-0.18, 0.02, -0.20),
            (0.08, 0.38, -0.225),
            (-0.20, 0.18, -0.11),
            (0.28, 0.47, -0.135),
        ):
            pen.stroke([(x0, y), ((x0 + x1) / 2, y + 0.014), (x1, y)], pen.shade(colour, 0.75), 0.013)
        pen.stroke([(0.0, -0.345), (0.2, -0.352), (0.4, -0.35)], pen.lit(colour, 0.35), 0.018)
    pen.fill(ellipse(-0.375, -0.182, 0.128, 0.184), pen.shade(colour, 0.6))
    pen.fill(ellipse(-0.375, -0.182, 0.104, 0.155), 0xFFE2BE86)
    for k in (0.72, 0.46, 0.20):
        pen.canvas.drawPath(ellipse(-0.375, -0.182, 0.104 * k, 0.155 * k), line_paint(0xFFB98A54, 0.011))
    pen.stroke([(0.22, -0.36), (0.235, -0.42), (0.26, -0.46)], STEM, 0.014)
    pen.fill(leaf_path(0.245, -0.43, 0.10, 0.07, -20), LEAF)
    pen.fill(leaf_path(0.245, -0.44, 0.09, 0.06, -130), STEM)


def mushroom_cluster(pen: Pen, colour: int, _: float) -> None:
    """Three toadstools with spotted caps and frilled stems."""
    for x, y, r, spots in ((-0.285, -0.235, 0.215, 3), (0.315, -0.30, 0.20, 3), (0.02, -0.50, 0.385, 5)):
        h = r * 0.25
        stem = spline([(x - h * 0.8, y, 1.0), (x - h * 0.75, y * 0.55), (x - h * 1.15, -0.03),
            (x - h * 0.8, 0.0, 1.0), (x + h * 0.8, 0.0, 1.0),
                       (x + h * 1.15, -0.03), (x + h * 0.75, y * 0.55), (x + h * 0.8, y, 1.0)])  # fmt: skip
        pen.shape(stem, CREAM, depth=h * 0.6)
        pen.fill(spline([(x - h * 1.1, y + r * 0.40), (x, y + r * 0.28), (x + h * 1.1, y + r * 0.40),
            (x, y + r * 0.50)]), pen.shade(CREAM, 0.5))  # fmt: skip
        pen.fill(ellipse(x, y + r * 0.02, r * 0.98, r * 0.19), pen.shade(CREAM, 0.8))
        cap = spline([(x - r * 1.04, y + r * 0.06, 1.0), (x - r * 0.97, y - r * 0.48),
            (x - r * 0.58, y - r * 0.95), (x, y - r * 1.10),
                      (x + r * 0.58, y - r * 0.95), (x + r * 0.97, y - r * 0.48),
                      (x + r * 1.04, y + r * 0.06, 1.0), (x, y + r * 0.06)])  # fmt: skip
        pen.shape(cap, colour, depth=r * 0.15)
        for k, (u, v, s) in enumerate(
            ((0.05, -0.62, 0.16), (-0.52, -0.40, 0.12), (0.58, -0.36, 0.12), (-0.12, -0.25, 0.09), (0.36, -0.76, 0.06))
        ):
            if k < spots:
                pen.fill(ellipse(x + u * r, y + v * r, s * r, s * r * 0.85), CREAM)
    for x, d in ((-0.44, -100), (-0.12, -75), (0.20, -105), (0.46, -80)):
        pen.fill(leaf_path(x, 0.0, 0.13, 0.045, d), LEAF)


def leaf(pen: Pen, colour: int, _: float) -> None:
    """A single leaf with its midrib and veins, held by its stalk."""
    with turned(pen, 26):
        pen.stroke([(0.0, 0.0), (0.012, -0.12), (0.0, -0.22)], pen.shade(colour, 0.6), 0.032)
        blade = twin([(0.0, -1.0, 1.0), (0.095, -0.88), (0.235, -0.66), (0.275, -0.47), (0.215, -0.28), (0.0, -0.175)])
        pen.shape(blade, colour, depth=0.055)
        with clipped(pen, blade):
            half = spline([(0.0, -1.02, 1.0), (0.4, -0.6), (0.3, -0.2), (0.0, -0.15, 1.0)])
            pen.fill(half, alpha(pen.lit(colour, 0.40), 0.55))
            for i in range(5):
                y = -0.29 - i * 0.125
                for s in (-1, 1):
                    pen.stroke([(0.0, y), (s * 0.12, y - 0.10), (s * 0.24, y - 0.165)], pen.shade(colour, 0.6), 0.014)
            pen.segment((0.0, -0.18), (0.0, -0.94), pen.shade(colour, 0.75), 0.022)


def rose(pen: Pen, colour: int, _: float) -> None:
    """A long-stemmed rose: folded petals round a heart, sepals, thorns, two leaves."""
    pen.stroke([(0.02, -0.016), (-0.015, -0.20), (0.0, -0.46)], STEM, 0.032)
    for x, y, s in ((-0.01, -0.13, 1), (-0.016, -0.31, -1)):
        pen.fill(poly([(x, y - 0.025), (x + s * 0.050, y - 0.020), (x, y + 0.020)], 0.0), STEM)
    for y, d, size in ((-0.19, -32, 0.25), (-0.25, -148, 0.24)):
        pen.shape(leaf_path(-0.01, y, size, 0.15, d), LEAF, depth=0.025)
        a = math.radians(d)
        pen.segment((-0.01, y), (-0.01 + size * 0.8 * math.cos(a), y + size * 0.8 * math.sin(a)), pen.shade(LEAF, 0.6), 0.009)
    for d in (-172, -8, 150, 30):
        pen.fill(leaf_path(0.0, -0.475, 0.20, 0.07, d), pen.shade(LEAF, 0.3))
    bloom = spline([(-0.24, -0.93), (-0.05, -0.99), (0.14, -0.985), (0.28, -0.88), (0.30, -0.68), (0.19, -0.50),
        (0.0, -0.44), (-0.19, -0.50), (-0.305, -0.68),
                    (-0.31, -0.84)])  # fmt: skip
    pen.shape(bloom, pen.shade(colour, 0.35), depth=0.05)
    pen.shape(spline([(-0.17, -0.90), (0.0, -0.965), (0.17, -0.90), (0.19, -0.76), (0.0, -0.66),
        (-0.19, -0.76)]), colour, depth=0.03)  # fmt: skip
    pen.fill(spline([(-0.115, -0.865), (0.0, -0.915), (0.115, -0.865), (0.10, -0.79), (0.0, -0.755),
        (-0.10, -0.79)]), pen.shade(colour, 0.75))  # fmt: skip
    pen.stroke([(-0.065, -0.835), (0.0, -0.865), (0.06, -0.835), (0.03, -0.795), (-0.02, -0.81)], pen.lit(colour, 0.25), 0.026)
    left = spline([(-0.315, -0.84, 1.0), (-0.20, -0.80), (-0.06, -0.68), (0.04, -0.45), (-0.10, -0.445),
        (-0.24, -0.54), (-0.31, -0.69)])  # fmt: skip
    pen.shape(left, pen.lit(colour, 0.05), depth=0.03)
    right = spline([(0.295, -0.87, 1.0), (0.31, -0.70), (0.23, -0.53), (0.08, -0.435), (-0.055, -0.45, 1.0),
        (0.02, -0.62), (0.14, -0.77)])  # fmt: skip
    pen.shape(right, pen.lit(colour, 0.14), depth=0.035)
    pen.stroke([(-0.305, -0.825), (-0.19, -0.785), (-0.06, -0.67)], pen.lit(colour, 0.42), 0.020)
    pen.stroke([(0.285, -0.85), (0.14, -0.755), (0.035, -0.625)], pen.lit(colour, 0.42), 0.020)


def tulip(pen: Pen, colour: int, t: float) -> None:
    """A tulip with three cupped petals and two long leaves; it nods a little."""
    pen.shape(spline([(0.0, 0.0, 1.0), (-0.12, -0.20), (-0.285, -0.44, 1.0), (-0.26, -0.20), (-0.10, 0.0, 1.0)]), LEAF, depth=0.03)
    pen.shape(spline([(0.0, 0.0, 1.0), (0.10, -0.24), (0.265, -0.37, 1.0), (0.22, -0.14),
        (0.09, 0.0, 1.0)]), pen.shade(LEAF, 0.3), depth=0.03)  # fmt: skip
    pen.stroke([(0.0, -0.015), (0.01, -0.25), (0.0, -0.52)], STEM, 0.036)
    with turned(pen, 2.5 * math.sin(t * 1.4), 0.0, -0.45):
        for s in (-1, 1):
            pen.shape(spline([(0.0, -0.50), (s * 0.18, -0.56), (s * 0.265, -0.74), (s * 0.225, -0.97, 1.0),
                (s * 0.07, -0.82)]), pen.shade(colour, 0.35), depth=0.03)  # fmt: skip
        pen.fill(poly([(-0.13, -0.86), (0.0, -0.94), (0.13, -0.86), (0.0, -0.6)], 0.3), pen.shade(colour, 0.75))
        for s, tone in ((-1, colour), (1, colour)):
            petal = spline([(s * -0.02, -0.485), (s * 0.17, -0.515), (s * 0.275, -0.66), (s * 0.265, -0.83),
                (s * 0.20, -0.955, 1.0), (s * 0.10, -0.83),
                            (s * -0.04, -0.66)])  # fmt: skip
            pen.shape(petal, tone, depth=0.035)
        front = twin([(0.0, -0.955, 1.0), (0.105, -0.82), (0.135, -0.66), (0.09, -0.53), (0.0, -0.475)])
        pen.shape(front, pen.lit(colour, 0.16), depth=0.035)
        pen.stroke([(0.0, -0.88), (0.008, -0.72), (0.0, -0.58)], pen.lit(colour, 0.42), 0.014)


def daisy(pen: Pen, colour: int, t: float) -> None:
    """A daisy: two rings of petals round a golden heart, notched leaves."""
    pen.stroke([(0.03, -0.015), (-0.01, -0.28), (0.0, -0.60)], STEM, 0.032)
    pen.shape(leaf_path(0.015, -0.09, 0.26, 0.12, -38), LEAF, depth=0.02)
    pen.shape(leaf_path(0.01, -0.14, 0.24, 0.11, -145), LEAF, depth=0.02)
    with turned(pen, 3 * math.sin(t * 1.3), 0.0, -0.30):
        for k in range(24):
            ringed = k < 12
            a = k * 30 + (15 if ringed else 0)
            tone = pen.shade(colour, 0.55 if ringed else 0.0) if ringed or k % 3 else pen.shade(colour, 0.12)
            with turned(pen, a, 0.0, -0.66):
                pen.fill(spline([(0.08, -0.695), (0.25, -0.715), (0.325, -0.66), (0.25, -0.605), (0.08, -0.625)]), tone)
        pen.shape(disc(0.0, -0.66, 0.108), GOLD, depth=0.03)
        for i in range(8):
            angle = i * 2.4
            pen.fill(
                disc(0.026 * math.sqrt(i + 0.5) * math.cos(angle), -0.66 + 0.026 * math.sqrt(i + 0.5) * math.sin(angle), 0.010),
                pen.shade(GOLD, 0.55),
            )


def cherry_tree(pen: Pen, colour: int, t: float) -> None:
    """A cherry tree in blossom: forked trunk, clouds of flowers, petals that fall."""
    trunk = spline([(-0.075, 0.0, 1.0), (-0.04, -0.20), (-0.085, -0.42), (0.0, -0.37), (0.085, -0.45),
        (0.045, -0.20), (0.075, 0.0, 1.0)])  # fmt: skip
    pen.shape(trunk, BARK, depth=0.03)
    for a, b, c in (
        ((-0.04, -0.32), (-0.14, -0.45), (-0.26, -0.56)),
        ((0.04, -0.34), (0.14, -0.48), (0.27, -0.58)),
        ((0.0, -0.34), (0.01, -0.5), (-0.02, -0.7)),
    ):
        pen.stroke([a, b, c], BARK, 0.034)
    clouds = ((-0.31, -0.55, 0.155), (0.32, -0.57, 0.15), (-0.20, -0.70, 0.19), (0.20, -0.72, 0.19),
        (0.0, -0.81, 0.185), (0.0, -0.60, 0.16))  # fmt: skip
    for shift, shrink, tone in ((0.0, 1.0, pen.shade(colour, 0.75)), (0.028, 0.86, colour), (0.060, 0.58, pen.lit(colour, 0.30))):
        for x, y, r in clouds:
            pen.fill(disc(x + pen.lx * shift, y + pen.ly * shift, r * shrink), tone)
    rng = random.Random(5)
    for i in range(26):
        angle, far = rng.uniform(0, 6.28), math.sqrt(rng.random())
        x, y = 0.36 * far * math.cos(angle), -0.69 + 0.22 * far * math.sin(angle)
        for px, py in regular(x, y, 0.017, 5, 40 * i):
            pen.fill(disc(px, py, 0.013), pen.lit(colour, 0.72) if i % 3 else pen.shade(colour, 0.5))
        pen.fill(disc(x, y, 0.008), 0xFFD9607F)
    for i in range(5):
        fall = (t * 0.11 + i * 0.21) % 1.0
        pen.fill(ellipse(-0.30 + i * 0.15 + 0.03 * math.sin(t * 2 + i * 2), -0.45 + 0.435 * fall, 0.018, 0.011), colour)


def nest(pen: Pen, colour: int, _: float) -> None:
    """A bird's nest of twigs with three speckled eggs."""
    pen.fill(ellipse(0, -0.375, 0.44, 0.125), pen.shade(pen.shade(colour)))
    for x, y, tilt in ((-0.17, -0.43, -12), (0.17, -0.43, 12), (0.0, -0.46, 0)):
        with turned(pen, tilt, x, y):
            pen.shape(ellipse(x, y, 0.115, 0.150), 0xFFA8D0DC, depth=0.04)
            for dx, dy in ((-0.03, -0.06), (0.04, -0.02), (0.0, -0.10), (-0.05, 0.01), (0.06, -0.08)):
                pen.fill(disc(x + dx, y + dy, 0.010), 0xFF7A8A94)
    bowl = spline([(-0.48, -0.40), (-0.30, -0.315), (0.0, -0.29), (0.30, -0.315), (0.48, -0.40), (0.46, -0.20),
        (0.30, -0.03), (0.16, 0.0, 1.0), (-0.16, 0.0, 1.0),
                   (-0.30, -0.03), (-0.46, -0.20)])  # fmt: skip
    pen.shape(bowl, colour, depth=0.075)
    rng = random.Random(3)
    with clipped(pen, bowl):
        for i in range(34):
            x, y, a = rng.uniform(-0.45, 0.45), rng.uniform(-0.36, -0.02), rng.uniform(-0.45, 0.45)
            sag = 0.10 * x * (1 if y > -0.2 else 0.6)
            dx, dy = 0.11 * math.cos(a + sag), 0.11 * math.sin(a - sag * 3)
            pen.segment((x - dx, y - dy), (x + dx, y + dy), (pen.shade(colour, 0.7), pen.lit(colour, 0.30),
                pen.shade(colour, 0.35))[i % 3], 0.017)  # fmt: skip
    for start, end in (
        ((-0.47, -0.37), (-0.56, -0.46)),
        ((0.46, -0.36), (0.56, -0.42)),
        ((0.40, -0.18), (0.53, -0.21)),
        ((-0.42, -0.16), (-0.53, -0.15)),
    ):
        pen.segment(start, end, pen.shade(colour, 0.45), 0.018)


def beehive(pen: Pen, colour: int, t: float) -> None:
    """A straw skep of coiled rolls with a dark door and two bees about it."""
    rolls = ((0.0, 0.395), (0.155, 0.415), (0.31, 0.385), (0.465, 0.325), (0.62, 0.24), (0.765, 0.135))
    for i, (up, half) in enumerate(rolls):
        pen.shape(rounded(-half, -up - 0.185, half, -up - 0.004 * (i > 0), 0.085), pen.lit(colour, 0.04 * i), depth=0.05)
        for k in range(int(half / 0.07)):
            for s in (-1, 1):
                x = s * (k + 0.5) * 0.105
                if abs(x) < half - 0.05:
                    pen.segment((x - 0.014, -up - 0.145), (x + 0.014, -up - 0.045), pen.shade(colour, 0.5), 0.011)
    pen.fill(twin([(0.0, -0.245), (0.075, -0.215), (0.098, -0.12), (0.098, -0.012, 1.0)]), 0xFF3A2A2C)
    for i, (x, y) in enumerate(((0.40, -0.72), (-0.43, -0.60))):
        bx, by = x + 0.025 * math.sin(t * 2.3 + i * 2), y + 0.025 * math.cos(t * 3.1 + i)
        for s in (-1, 1):
            pen.fill(ellipse(bx + s * 0.022, by - 0.045, 0.026, 0.038), alpha(0xFFDCEBF4, 0.85))
        pen.fill(ellipse(bx, by, 0.055, 0.038), GOLD)
        with clipped(pen, ellipse(bx, by, 0.055, 0.038)):
            for dx in (-0.022, 0.014):
                pen.segment((bx + dx, by - 0.05), (bx + dx, by + 0.05), DARK, 0.016)


def hay_bale(pen: Pen, colour: int, _: float) -> None:
    """A round hay bale: coiled face, straw stalks and two bands of twine."""
    body = spline([(-0.165, -0.76, 1.0), (0.20, -0.76), (0.41, -0.63), (0.495, -0.38), (0.41, -0.13),
        (0.20, -0.008), (-0.165, 0.0, 1.0)], tension=0.45)  # fmt: skip
    pen.shape(body, colour, depth=0.08)
    rng = random.Random(8)
    with clipped(pen, body):
        for i in range(30):
            x, y, a = rng.uniform(0.0, 0.5), rng.uniform(-0.74, -0.02), rng.uniform(-0.5, 0.5)
            pen.segment((x, y), (x + 0.09 * math.cos(a), y + 0.09 * math.sin(a)),
                (pen.shade(colour, 0.6), pen.lit(colour, 0.4))[i % 2], 0.012)  # fmt: skip
        for x in (0.13, 0.29):
            pen.stroke([(x - 0.05, -0.80), (x + 0.10, -0.60), (x + 0.14, -0.38), (x + 0.10, -0.16),
                (x - 0.05, 0.04)], pen.shade(colour, 0.9), 0.018)  # fmt: skip
    pen.shape(ellipse(-0.165, -0.38, 0.325, 0.38), pen.lit(colour, 0.16), depth=0.03)
    coil = [(-0.165 + 0.29 * (1 - i / 52) * math.cos(i * 0.5), -0.38 + 0.34 * (1 - i / 52) * math.sin(i * 0.5)) for i in range(50)]
    pen.stroke(coil, pen.shade(colour, 0.55), 0.018)
    for start, end in (((-0.40, -0.02), (-0.50, -0.012)), ((0.36, -0.03), (0.47, -0.012)), ((-0.10, -0.75), (-0.04, -0.80))):
        pen.segment(start, end, colour, 0.018)


OUTDOORS: dict[str, PropSpec] = {
    "palm_tree": PropSpec(palm_tree, 3.0, "ground", 0xFF4C9A52, (-0.42, -1.01, 0.51, 0.0)),
    "cactus": PropSpec(cactus, 1.4, "ground", 0xFF4F9A62, (-0.36, -1.03, 0.36, 0.0)),
    "bush": PropSpec(bush, 0.95, "ground", 0xFF4F8A4A, (-0.53, -0.6, 0.5, 0.0)),
    "log": PropSpec(log, 0.85, "ground", 0xFF8A5F42, (-0.5, -0.51, 0.51, 0.0)),
    "mushroom_cluster": PropSpec(mushroom_cluster, 0.22, "ground", 0xFFD2443A, (-0.51, -0.92, 0.52, 0.0)),
    "leaf": PropSpec(leaf, 0.10, "grip", 0xFF5FA052, (-0.08, -0.9, 0.5, 0.02)),
    "rose": PropSpec(rose, 0.36, "ground", 0xFFD03A48, (-0.32, -1.0, 0.31, 0.0)),
    "tulip": PropSpec(tulip, 0.28, "ground", 0xFFE8546A, (-0.29, -0.98, 0.3, 0.0)),
    "daisy": PropSpec(daisy, 0.24, "ground", 0xFFF6F3EC, (-0.33, -0.99, 0.34, 0.0)),
    "cherry_tree": PropSpec(cherry_tree, 2.4, "ground", 0xFFF0A0BC, (-0.47, -1.0, 0.47, 0.0)),
    "nest": PropSpec(nest, 0.18, "ground", 0xFF9A6F48, (-0.57, -0.61, 0.57, 0.0)),
    "beehive": PropSpec(beehive, 0.42, "ground", 0xFFDFA94A, (-0.51, -0.95, 0.48, 0.0)),
    "hay_bale": PropSpec(hay_bale, 0.85, "ground", 0xFFE0B64E, (-0.51, -0.81, 0.5, 0.0)),
    **WEATHER,
}

"""Insects that leap: a grasshopper and its kin, with folded hind legs and long feelers."""

from __future__ import annotations

import math

from seedream.rendering.animals.little import Little, goggle, legs
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.colour import mix


def grasshopper(pen: Pen, p: Little) -> None:
    """A long body under closed wings; the hind legs fold high above it and stretch in a leap."""
    a = p.animal
    spring = max(0.0, math.sin(p.phase * 2 * math.pi)) if p.moving else 0.0
    pen.canvas.save()
    pen.canvas.translate(0.0, -0.22 * spring)
    roots, feet = [(0.02, -0.20), (0.22, -0.22)], [(-0.06, 0.22 * spring), (0.32, 0.22 * spring)]
    legs(
        pen, p, [(x + 0.04, y) for x, y in roots], [(x + 0.07, y - 0.02) for x, y in feet], 0.026, pen.shade(a.coat, 0.3), far=True
    )
    _hind(pen, p, spring, far=True)
    belly = spline([(0.30, -0.20), (0.10, -0.12), (-0.22, -0.14), (-0.62, -0.22), (-0.60, -0.28), (-0.20, -0.34), (0.22, -0.38)])
    pen.shape(belly, mix(a.coat, a.mark, 0.45), depth=0.04)
    for k in range(6):
        x = -0.14 - 0.08 * k
        pen.segment((x, -0.30 + 0.006 * k), (x - 0.02, -0.17 - 0.012 * k), alpha(a.dark, 0.45), 0.012)
    wing = spline([(0.20, -0.36), (-0.10, -0.44), (-0.52, -0.42), (-0.80, -0.30), (-0.50, -0.28), (-0.04, -0.24)])
    pen.shape(wing, a.coat, depth=0.05)
    for k in range(3):
        pen.stroke([(0.10, -0.36 + 0.03 * k), (-0.30, -0.40 + 0.035 * k), (-0.66, -0.34 + 0.02 * k)], alpha(a.dark, 0.4), 0.010)
    pen.shape(spline([(0.08, -0.40), (0.30, -0.44), (0.34, -0.26), (0.14, -0.20)]), pen.lit(a.coat, 0.06), depth=0.04)
    head = spline([(0.28, -0.42), (0.40, -0.48), (0.52, -0.40), (0.52, -0.24), (0.44, -0.14), (0.34, -0.20)])
    pen.shape(head, pen.lit(a.coat, 0.10), depth=0.04)
    goggle(pen, p, 0.44, -0.38, 0.055, a.coat)
    pen.stroke([(0.44, -0.19), (0.48, -0.17), (0.51, -0.20)], a.dark, 0.014)
    for dx, tip in ((0.0, 0.16), (0.05, 0.0)):
        pen.stroke([(0.42 + dx, -0.46), (0.62 + dx, -0.66 - tip * 0.5), (0.88 - tip, -0.72 - tip)], a.dark, 0.013)
    legs(pen, p, roots, feet, 0.028, a.coat, far=False)
    _hind(pen, p, spring, far=False)
    pen.canvas.restore()


def _hind(pen: Pen, p: Little, spring: float, *, far: bool) -> None:
    """A hind leg: a thick thigh up and back to the knee, a thin shin down to the ground."""
    a, shift = p.animal, 0.06 if far else 0.0
    tint = pen.shade(a.coat, 0.35) if far else pen.lit(a.coat, 0.05)
    hip, knee = (-0.10 + shift, -0.26), (-0.44 + shift - 0.06 * spring, -0.60 + 0.22 * spring)
    foot = (-0.58 + shift - 0.16 * spring, 0.22 * spring)
    pen.strip([knee, foot], [0.026, 0.018], mix(tint, a.dark, 0.3), amount=0.5)
    pen.stroke([foot, (foot[0] + 0.10, foot[1])], mix(tint, a.dark, 0.3), 0.026)
    pen.strip([hip, ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2), knee], [0.085, 0.075, 0.03], tint, amount=0.7)
    pen.fill(ellipse(knee[0], knee[1], 0.036, 0.036), a.dark)

"""What is carried or lies about: a fishing net, a basket, a sports bottle, a puddle."""

from __future__ import annotations

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.joinery import STEEL, clipped, contour, gleam, seam, soft
from seedream.rendering.props.spec import PropSpec, rounded

CORK, WATER, SKY = 0xFFC98A4E, 0xFF6FA9CC, 0xFFDCEFF8


def net(pen: Pen, colour: int, _: float) -> None:
    """A fishing net gathered in the hand: knotted mesh that falls open, corks along its foot."""
    foot = [(-0.46, 0.62), (-0.30, 0.74), (-0.08, 0.70), (0.12, 0.76), (0.34, 0.68), (0.48, 0.58)]
    body = spline([(-0.07, -0.10), (0.07, -0.10), (0.26, 0.18), *reversed(foot), (-0.27, 0.20)], tension=0.35)
    pen.fill(body, alpha(colour, 0.34))
    with clipped(pen, body):
        for i in range(-9, 10):
            for lean in (-1, 1):
                pen.segment((0.095 * i - 0.42 * lean, -0.12), (0.095 * i + 0.42 * lean, 0.80), contour(pen, colour), 0.016)
    pen.stroke([(-0.07, -0.10), (-0.27, 0.20), foot[0]], pen.shade(colour, 0.35), 0.03)
    pen.stroke([(0.07, -0.10), (0.26, 0.18), foot[-1]], pen.shade(colour, 0.35), 0.03)
    pen.stroke(foot, pen.shade(colour, 0.45), 0.034)
    for x, y in foot:
        pen.shape(ellipse(x, y, 0.052, 0.038), CORK, depth=0.02)
    pen.shape(soft([(-0.085, -0.16), (0.085, -0.16), (0.07, 0.0), (-0.07, 0.0)], 0.03), pen.shade(colour, 0.2), depth=0.03)


def basket(pen: Pen, colour: int, _: float) -> None:
    """A wicker basket with a hoop for the hand."""
    pen.stroke([(-0.40, -0.46), (-0.36, -0.82), (0.0, -0.98), (0.36, -0.82), (0.40, -0.46)], pen.shade(colour, 0.25), 0.055)
    body = soft([(-0.47, -0.50), (0.47, -0.50), (0.37, 0.0), (-0.37, 0.0)], 0.07)
    pen.shape(body, colour, depth=0.08)
    with clipped(pen, body):
        for row in range(5):
            y, shift = -0.42 + 0.095 * row, 0.05 * (row % 2)
            for i in range(-5, 6):
                x = 0.10 * i + shift
                pen.stroke([(x - 0.045, y), (x, y + 0.03), (x + 0.045, y)], contour(pen, colour), 0.018)
        for row in range(4):
            seam(pen, [(-0.5, -0.345 + 0.095 * row), (0.5, -0.345 + 0.095 * row)], colour, 0.012)
    pen.shape(rounded(-0.50, -0.55, 0.50, -0.47, 0.04), pen.lit(colour, 0.18), depth=0.025)


def water_bottle(pen: Pen, colour: int, _: float) -> None:
    """A steel sports bottle with a screw lid and its loop."""
    pen.stroke([(-0.07, -0.92), (-0.06, -1.02), (0.06, -1.02), (0.07, -0.92)], pen.shade(colour, 0.5), 0.035)
    pen.shape(rounded(-0.11, -0.95, 0.11, -0.81, 0.03), pen.shade(colour, 0.5), depth=0.03)
    pen.shape(rounded(-0.095, -0.825, 0.095, -0.775, 0.015), STEEL, depth=0.02)
    pen.shape(spline([(-0.10, -0.78), (0.10, -0.78), (0.19, -0.66), (0.20, -0.60), (0.20, -0.02), (0.16, 0.0), (-0.16, 0.0),
                      (-0.20, -0.02), (-0.20, -0.60), (-0.19, -0.66)], tension=0.25), colour, depth=0.055)  # fmt: skip
    seam(pen, [(-0.20, -0.075), (0.20, -0.075)], colour, 0.014)
    pen.fill(spline([(0.0, -0.44), (0.062, -0.31), (0.0, -0.25), (-0.062, -0.31)], tension=0.5), pen.lit(colour, 0.55))
    gleam(pen, [(0.125, -0.62), (0.13, -0.35)], 0.028, 0.4)


def puddle(pen: Pen, colour: int, _: float) -> None:
    """A flat puddle that mirrors the sky, with rings on it."""
    rim = spline([(-0.50, -0.07), (-0.30, -0.125), (0.02, -0.115), (0.30, -0.14), (0.50, -0.08), (0.34, -0.01), (0.05, 0.0),
                  (-0.28, -0.012)], tension=0.5)  # fmt: skip
    pen.fill(rim, colour)
    with clipped(pen, rim):
        pen.fill(ellipse(0.10, -0.10, 0.34, 0.03), alpha(SKY, 0.55))
        for k in (1.0, 0.62):
            ring = [(-0.06 - 0.22 * k, -0.06), (-0.06, -0.06 - 0.034 * k), (-0.06 + 0.22 * k, -0.06), (-0.06, -0.06 + 0.034 * k)]
            pen.stroke([(*p, 0.0) for p in ring], alpha(SKY, 0.8), 0.010, closed=True)


EVERYDAY: dict[str, PropSpec] = {
    "net": PropSpec(net, 0.44, "grip", 0xFF6F8F7A, (-0.54, -0.2, 0.56, 0.84)),
    "basket": PropSpec(basket, 0.26, "ground", 0xFFC9995A, (-0.55, -1.05, 0.55, 0.03)),
    "water_bottle": PropSpec(water_bottle, 0.17, "ground", 0xFF3F8FB8, (-0.25, -1.08, 0.25, 0.03)),
    "puddle": PropSpec(puddle, 0.85, "ground", WATER, (-0.53, -0.17, 0.53, 0.03)),
}

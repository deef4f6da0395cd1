"""Things in the air: the origin is their middle (a balloon's is its knot), one unit is their natural size."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.spec import PropSpec, poly, rounded

DARK, STEEL = 0xFF2A2634, 0xFFB4BCC8
FLAME, GLOW, PALE = 0xFFFFB347, 0xFFFFE9A8, 0xFFFFFAEE


def balloon(pen: Pen, colour: int, t: float) -> None:
    """A balloon on its string; the origin is the end of the string."""
    sway = 0.05 * math.sin(t * 1.4)
    pen.stroke([(0, 0), (sway, -0.25), (-sway * 0.5, -0.5), (0.0, -0.62)], alpha(0xFFF6F0E6, 0.85), 0.007)
    body = spline(
        [(0.0, -0.62), (0.11, -0.70), (0.18, -0.85), (0.13, -1.0), (0.0, -1.05), (-0.13, -1.0), (-0.18, -0.85), (-0.11, -0.70)]
    )
    pen.fill(poly([(-0.025, -0.600), (0.025, -0.600), (0.0, -0.635)]), pen.shade(colour, 0.6))
    pen.shape(body, colour, depth=0.05)
    pen.fill(ellipse(0.07 if pen.lx > 0 else -0.07, -0.95, 0.025, 0.045), alpha(0xFFFFFFFF, 0.55))


def paper_plane(pen: Pen, colour: int, _: float) -> None:
    """A folded paper plane."""
    pen.fill(poly([(0.5, -0.02), (-0.5, -0.24), (-0.28, 0.02)], 0.0), colour)
    pen.fill(poly([(0.5, -0.02), (-0.28, 0.02), (-0.34, 0.22)], 0.0), pen.shade(colour))
    pen.fill(poly([(0.5, -0.02), (-0.16, 0.07), (-0.06, 0.22)], 0.0), pen.lit(colour, 0.4))


def paper_boat(pen: Pen, colour: int, _: float) -> None:
    """A folded paper boat; the origin is the middle of its keel."""
    pen.fill(poly([(-0.24, -0.2), (0.0, -0.56), (0.24, -0.2)], 0.0), pen.shade(colour, 0.5))
    pen.fill(poly([(0.0, -0.56), (0.24, -0.2), (0.02, -0.2)], 0.0), pen.shade(colour))
    pen.fill(poly([(-0.5, -0.36), (0.0, -0.2), (0.5, -0.36), (0.3, 0.0), (-0.3, 0.0)], 0.0), colour)
    pen.fill(poly([(0.0, -0.2), (0.5, -0.36), (0.3, 0.0)], 0.0), pen.shade(colour, 0.6))


def rocket(pen: Pen, colour: int, t: float) -> None:
    """A rocket, nose up, on its flame."""
    f = 0.30 + 0.05 * math.sin(t * 23) + 0.03 * math.sin(t * 37)
    pen.fill(spline([(-0.10, 0.36), (0.10, 0.36), (0.05, 0.36 + f * 0.6), (0.0, 0.38 + f), (-0.05, 0.36 + f * 0.6)]), 0xFFFF8A3A)
    pen.fill(spline([(-0.05, 0.36), (0.05, 0.36), (0.0, 0.37 + f * 0.55)]), 0xFFFFE29A)
    for s in (-1, 1):
        pen.shape(
            spline([(s * 0.13, 0.02), (s * 0.28, 0.30), (s * 0.27, 0.42, 1.0), (s * 0.10, 0.30)]),
            pen.shade(colour, 0.4),
            depth=0.03,
        )
    body = spline([(0.0, -0.52), (0.13, -0.26), (0.16, 0.05), (0.11, 0.34, 1.0), (-0.11, 0.34, 1.0), (-0.16, 0.05), (-0.13, -0.26)])
    pen.shape(body, 0xFFEDF0F4, depth=0.07)
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    pen.fill(poly([(-0.3, -0.6), (0.3, -0.6), (0.3, -0.30), (-0.3, -0.30)]), colour)
    pen.canvas.restore()
    pen.fill(ellipse(0, -0.09, 0.075, 0.075), pen.shade(STEEL))
    pen.fill(ellipse(0, -0.09, 0.055, 0.055), 0xFF4A86B8)


def satellite(pen: Pen, colour: int, _: float) -> None:
    """A satellite with two solar panels."""
    pen.canvas.save()
    pen.canvas.rotate(-18)
    pen.segment((-0.3, 0), (0.3, 0), STEEL, 0.03)
    for s in (-1, 1):
        pen.shape(poly([(s * 0.16, -0.12), (s * 0.56, -0.12), (s * 0.56, 0.12), (s * 0.16, 0.12)]), 0xFF2F4F8A, depth=0.02)
        for i in range(1, 4):
            pen.segment((s * (0.16 + 0.1 * i), -0.12), (s * (0.16 + 0.1 * i), 0.12), alpha(0xFFBFD8FF, 0.6), 0.008)
    pen.shape(rounded(-0.11, -0.16, 0.11, 0.16, 0.02), colour, depth=0.05)
    pen.stroke([(-0.07, -0.26), (0.0, -0.21), (0.07, -0.26)], 0xFFEDF0F4, 0.03)
    pen.canvas.restore()


def hot_air_balloon(pen: Pen, colour: int, _: float) -> None:
    """A hot-air balloon with its basket."""
    body = spline(
        [
            (0.0, -0.55),
            (0.24, -0.47),
            (0.34, -0.25),
            (0.26, -0.02),
            (0.09, 0.20, 1.0),
            (-0.09, 0.20, 1.0),
            (-0.26, -0.02),
            (-0.34, -0.25),
            (-0.24, -0.47),
        ]
    )
    for x in (-0.07, 0.07):
        pen.segment((x * 1.2, 0.2), (x, 0.37), DARK, 0.008)
    pen.shape(body, colour, depth=0.11)
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    for x in (-0.17, 0.17):
        gore = spline([(0, -0.56), (x * 1.3, -0.27), (x * 0.36, 0.2), (x * 0.1, 0.2), (x * 0.45, -0.27)])
        pen.fill(gore, alpha(0xFFFFF2D8, 0.55))
    pen.canvas.restore()
    pen.shape(rounded(-0.085, 0.36, 0.085, 0.50, 0.02), 0xFF8A5A3A, depth=0.04)


def star(pen: Pen, colour: int, t: float) -> None:
    """A softly pulsing star."""
    k = 1 + 0.05 * math.sin(t * 3)
    points = [
        (
            k * (0.5 if i % 2 == 0 else 0.22) * math.sin(i * math.pi / 5),
            -k * (0.5 if i % 2 == 0 else 0.22) * math.cos(i * math.pi / 5),
        )
        for i in range(10)
    ]
    pen.fill(ellipse(0, 0, 0.62, 0.62), alpha(colour, 0.14))
    pen.shape(spline([(*p, 0.0 if i % 2 else 1.0) for i, p in enumerate(points)], tension=0.2), colour, depth=0.06)


def heart(pen: Pen, colour: int, t: float) -> None:
    """A beating heart."""
    beat = 1 + 0.06 * max(0.0, math.sin(t * 5)) ** 4
    pen.canvas.save()
    pen.canvas.scale(beat, beat)
    pen.shape(
        spline(
            [
                (0, -0.22, 1.0),
                (0.14, -0.40),
                (0.36, -0.38),
                (0.44, -0.14),
                (0.28, 0.14),
                (0.0, 0.42, 1.0),
                (-0.28, 0.14),
                (-0.44, -0.14),
                (-0.36, -0.38),
                (-0.14, -0.40),
            ]
        ),
        colour,
        depth=0.10,
    )
    pen.fill(ellipse(0.20 if pen.lx > 0 else -0.20, -0.24, 0.07, 0.05), alpha(0xFFFFFFFF, 0.5))
    pen.canvas.restore()


def sky_lantern(pen: Pen, colour: int, t: float) -> None:
    """A paper lantern that a flame carries up; it glows."""
    flicker = 1.0 + 0.04 * math.sin(9.0 * t)
    for radius, glow in ((1.9, 0.10), (1.4, 0.16), (1.05, 0.2)):
        pen.fill(ellipse(0.0, -0.75, radius * flicker, radius * 1.1 * flicker), alpha(FLAME, glow))
    bag = [(-0.42, 0.0), (-0.66, -0.7), (-0.62, -1.25), (-0.3, -1.5), (0.3, -1.5), (0.62, -1.25), (0.66, -0.7), (0.42, 0.0)]
    pen.fill(spline(bag), colour)
    pen.fill(spline([(-0.4, -0.02), (-0.5, -0.5), (0.0, -1.1), (0.5, -0.5), (0.4, -0.02)]), alpha(GLOW, 0.9))
    for x in (-0.3, 0.0, 0.3):
        pen.stroke([(0.7 * x, -0.04), (1.2 * x, -0.8), (0.7 * x, -1.48)], alpha(0xFFB5561F, 0.35), 0.03)
    pen.segment((-0.42, 0.0), (0.42, 0.0), 0xFF9A5A2C, 0.07)
    pen.fill(ellipse(0.0, -0.14, 0.1, 0.18 * flicker), PALE)


ALOFT: dict[str, PropSpec] = {
    "balloon": PropSpec(balloon, 0.85, "grip", 0xFFD9453F, (-0.21, -1.08, 0.21, 0.03)),
    "sky_lantern": PropSpec(sky_lantern, 0.1515, "grip", 0xFFF4A24A, (-1.95, -2.9, 1.95, 1.4)),
    "paper_plane": PropSpec(paper_plane, 0.22, "centre", 0xFFEDF0F4, (-0.53, -0.27, 0.53, 0.25)),
    "paper_boat": PropSpec(paper_boat, 0.3, "ground", 0xFFEDF0F4, (-0.51, -0.57, 0.51, 0.01)),
    "rocket": PropSpec(rocket, 2.2, "centre", 0xFFD9453F, (-0.32, -0.55, 0.32, 0.78)),
    "satellite": PropSpec(satellite, 0.8, "centre", 0xFFD9B45A, (-0.6, -0.32, 0.6, 0.32)),
    "hot_air_balloon": PropSpec(hot_air_balloon, 3.2, "centre", 0xFFD9573F, (-0.37, -0.58, 0.37, 0.53)),
    "star": PropSpec(star, 0.3, "centre", 0xFFF6D57A, (-0.65, -0.65, 0.65, 0.65)),
    "heart": PropSpec(heart, 0.3, "centre", 0xFFE0506F, (-0.49, -0.47, 0.49, 0.47)),
}

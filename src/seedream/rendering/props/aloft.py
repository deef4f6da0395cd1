"""Things in the air: the origin is their middle (a balloon's is its knot), one unit is their natural size."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.spec import PropSpec, poly, rounded

DARK, STEEL = 0xFF2A2634, 0xFFB4BCC8


def kite(pen: Pen, colour: int, t: float) -> None:
    """A diamond kite with a tail of bows that waves in the wind."""
    tail: list[Pt] = [(0.0, 0.5)]
    for i in range(1, 9):
        tail.append((-0.07 * i + 0.09 * math.sin(t * 4.2 - i * 0.8) * i / 8, 0.5 + 0.105 * i))
    pen.stroke(tail, pen.shade(colour, 0.6), 0.012)
    for i in (2, 4, 6, 8):
        x, y = tail[i][:2]
        w = 0.06
        bow = 0xFFF2C14E if i % 4 else pen.lit(colour, 0.4)
        pen.fill(poly([(x - w, y - 0.035), (x + w, y + 0.035), (x + w, y - 0.035), (x - w, y + 0.035)]), bow)
    pen.canvas.save()
    pen.canvas.rotate(14 + 4 * math.sin(t * 1.9))
    quarters = (
        ((0.0, -0.5), (0.34, -0.12), (0.0, -0.12), colour), ((0.34, -0.12), (0.0, 0.5), (0.0, -0.12), pen.shade(colour, 0.55)),
        ((0.0, -0.5), (-0.34, -0.12), (0.0, -0.12), pen.lit(0xFFF2C14E, 0.1)), ((-0.34, -0.12), (0.0, 0.5), (0.0, -0.12),
        pen.lit(colour, 0.28)),
    )  # fmt: skip
    for a, b, c, shade in quarters:
        pen.fill(poly([a, b, c], 0.0), shade)
    pen.segment((0, -0.5), (0, 0.5), alpha(DARK, 0.6), 0.012)
    pen.segment((-0.34, -0.12), (0.34, -0.12), alpha(DARK, 0.6), 0.012)
    pen.canvas.restore()


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


def plane(pen: Pen, colour: int, _: float) -> None:
    """An aeroplane, flying to the right."""
    pen.fill(poly([(-0.06, -0.04), (0.12, -0.04), (-0.04, -0.25), (-0.12, -0.25)]), pen.shade(STEEL, 0.6))
    pen.shape(poly([(-0.46, -0.05), (-0.40, -0.05), (-0.52, -0.28), (-0.60, -0.28)]), colour, depth=0.03)
    body = spline(
        [(-0.56, -0.06), (-0.2, -0.085), (0.3, -0.085), (0.46, -0.05), (0.53, 0.0), (0.44, 0.045), (0.2, 0.07), (-0.25, 0.06)]
    )
    pen.shape(body, 0xFFEDF0F4, depth=0.045)
    for i in range(8):
        pen.fill(ellipse(-0.22 + i * 0.075, -0.035, 0.014, 0.018), 0xFF3A5A7C)
    pen.fill(poly([(0.39, -0.058), (0.46, -0.035), (0.40, -0.030)]), 0xFF2A4A6C)
    pen.shape(poly([(-0.02, 0.01), (0.16, 0.01), (-0.16, 0.24), (-0.24, 0.24)]), pen.lit(STEEL, 0.2), depth=0.03)
    pen.fill(rounded(-0.04, 0.08, 0.10, 0.14, 0.03), colour)


def paper_plane(pen: Pen, colour: int, _: float) -> None:
    """A folded paper plane."""
    pen.fill(poly([(0.5, -0.02), (-0.5, -0.24), (-0.28, 0.02)], 0.0), colour)
    pen.fill(poly([(0.5, -0.02), (-0.28, 0.02), (-0.34, 0.22)], 0.0), pen.shade(colour))
    pen.fill(poly([(0.5, -0.02), (-0.16, 0.07), (-0.06, 0.22)], 0.0), pen.lit(colour, 0.4))


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


def drone(pen: Pen, colour: int, t: float) -> None:
    """A small drone with blurred rotors."""
    for s in (-1, 1):
        pen.segment((0, -0.02), (s * 0.38, -0.09), DARK, 0.035)
        pen.fill(ellipse(s * 0.38, -0.14, 0.20 + 0.02 * math.sin(t * 40), 0.018), alpha(0xFFDCE4EC, 0.6))
        pen.stroke([(s * 0.12, 0.05), (s * 0.18, 0.16), (s * 0.22, 0.16)], DARK, 0.02)
    pen.shape(spline([(-0.18, 0.0), (-0.10, -0.09), (0.10, -0.09), (0.18, 0.0), (0.10, 0.07), (-0.10, 0.07)]), colour, depth=0.04)
    pen.fill(ellipse(0.10, 0.02, 0.035, 0.035), 0xFF6FE0FF)


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


AIR = (-0.8, -0.8, 0.8, 0.8)
ALOFT = {
    "kite": PropSpec(kite, 0.50, "centre", 0xFFD9573F, (-0.95, -0.65, 0.7, 1.5)),
    "balloon": PropSpec(balloon, 0.85, "grip", 0xFFD9453F, (-0.35, -1.15, 0.35, 0.1)),
    "plane": PropSpec(plane, 1.6, "centre", 0xFF3C6FA8, AIR),
    "paper_plane": PropSpec(paper_plane, 0.22, "centre", 0xFFEDF0F4, AIR),
    "rocket": PropSpec(rocket, 2.2, "centre", 0xFFD9453F, AIR),
    "satellite": PropSpec(satellite, 0.8, "centre", 0xFFD9B45A, AIR),
    "drone": PropSpec(drone, 0.36, "centre", 0xFF4A5568, AIR),
    "hot_air_balloon": PropSpec(hot_air_balloon, 3.2, "centre", 0xFFD9573F, AIR),
    "star": PropSpec(star, 0.3, "centre", 0xFFF6D57A, AIR),
    "heart": PropSpec(heart, 0.3, "centre", 0xFFE0506F, AIR),
}

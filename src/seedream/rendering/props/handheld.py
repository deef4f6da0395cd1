"""Things that are held: the origin is the grip, one unit is the prop's natural size."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, lerp, spline
from seedream.rendering.props.spec import PropSpec, poly, rounded

WOOD, STEEL, PAPER, DARK = 0xFF8A5A3A, 0xFF9AA3B2, 0xFFF6F0E2, 0xFF2A2634


RIM_Y = -0.655
"""Height of the umbrella's rim in its own unit."""


def umbrella_inside(pen: Pen, colour: int) -> None:
    """Underside of an open umbrella: what lies behind the head of its holder."""
    shade = pen.shade(colour)
    under = [
        (-0.50, -0.66),
        (-0.25, -0.715),
        (0.0, -0.73),
        (0.25, -0.715),
        (0.50, -0.66),
        (0.25, -0.63),
        (0.0, -0.622),
        (-0.25, -0.63),
    ]
    pen.fill(spline(under), pen.shade(shade, 0.7))
    for x in (-0.33, -0.12, 0.12, 0.33):
        pen.segment((0.0, -0.86), (x, -0.655), alpha(0xFF10101C, 0.35), 0.006)


def umbrella_canopy(pen: Pen, colour: int) -> None:
    """The canopy with its panels, scalloped edge and tip."""
    rim: list[Pt] = []
    for i in range(5):
        x0, x1 = lerp(0.5, -0.5, i / 5), lerp(0.5, -0.5, (i + 1) / 5)
        y0 = RIM_Y + 0.045 * (1 - (x0 / 0.5) ** 2)
        rim += [(x0, y0, 1.0), ((x0 + x1) / 2, -0.69 + 0.045 * (1 - ((x0 + x1) / 1.0) ** 2))]
    dome: list[Pt] = [(-0.5, RIM_Y, 1.0), (-0.43, -0.79), (-0.25, -0.905), (0.0, -0.955), (0.25, -0.905), (0.43, -0.79)]
    canopy = spline([*dome, *rim])
    pen.shape(canopy, colour, depth=0.075)
    canvas = pen.canvas
    canvas.save()
    canvas.clipPath(canopy, doAntiAlias=True)
    for i in (1, 2, 3, 4):
        x = lerp(-0.5, 0.5, i / 5)
        pen.stroke([(0.0, -0.955), (x * 0.75, -0.85), (x, -0.60)], alpha(pen.shade(colour), 0.75), 0.008)
    side = 1 if pen.lx > 0 else -1
    gloss = [(side * 0.06, -0.935), (side * 0.24, -0.880), (side * 0.37, -0.80)]
    pen.stroke(gloss, alpha(pen.lit(colour, 0.6), 0.45), 0.020)
    canvas.restore()
    pen.segment((0.0, -0.95), (0.0, -1.005), STEEL, 0.016)


def umbrella_handle(pen: Pen) -> None:
    """The crook below the hand."""
    pen.segment((0.0, -0.02), (0.0, 0.09), WOOD, 0.026)
    pen.stroke([(0.0, 0.08), (0.012, 0.125), (0.05, 0.125), (0.058, 0.09)], WOOD, 0.024)


def umbrella(pen: Pen, colour: int, t: float) -> None:
    """An open umbrella."""
    umbrella_inside(pen, colour)
    pen.segment((0.0, 0.02), (0.0, -0.90), STEEL, 0.014)
    umbrella_canopy(pen, colour)
    umbrella_handle(pen)


def cup(pen: Pen, colour: int, t: float) -> None:
    """A cup with curling steam."""
    pen.stroke([(0.30, -0.30), (0.55, -0.28), (0.55, 0.05), (0.26, 0.12)], pen.shade(colour, 0.5), 0.10)
    pen.shape(poly([(-0.36, -0.42), (0.36, -0.42), (0.27, 0.38), (-0.27, 0.38)], 0.15), colour, depth=0.14)
    pen.fill(ellipse(0, -0.42, 0.36, 0.085), pen.lit(colour, 0.3))
    pen.fill(ellipse(0, -0.41, 0.30, 0.062), 0xFF4A2C20)
    for i, x in enumerate((-0.12, 0.12)):
        s = 0.08 * math.sin(t * 2.2 + i * 2)
        pen.stroke([(x, -0.52), (x + s, -0.70), (x - s, -0.88), (x + s * 0.6, -1.05)], alpha(0xFFFFFFFF, 0.30), 0.05)


def bag(pen: Pen, colour: int, t: float) -> None:
    """A shopping bag that hangs from the hand."""
    pen.canvas.save()
    pen.canvas.rotate(3 * math.sin(t * 4.2))
    for s in (-0.05, 0.05):
        pen.stroke([(-0.20, 0.34), (-0.12 + s, 0.04), (0.12 + s, 0.04), (0.20, 0.34)], pen.shade(colour, 0.7), 0.03)
    pen.shape(poly([(-0.40, 0.30), (0.40, 0.30), (0.36, 1.0), (-0.36, 1.0)]), colour, depth=0.14)
    pen.fill(poly([(-0.40, 0.30), (0.40, 0.30), (0.397, 0.37), (-0.397, 0.37)]), pen.shade(colour, 0.6))
    pen.canvas.restore()


def lantern(pen: Pen, colour: int, t: float) -> None:
    """A lantern with a warm, breathing flame."""
    glow = 0.20 + 0.04 * math.sin(t * 7) + 0.02 * math.sin(t * 17)
    pen.fill(ellipse(0, 0.58, 0.72, 0.72), alpha(0xFFFFC868, glow * 0.35))
    pen.fill(ellipse(0, 0.58, 0.46, 0.46), alpha(0xFFFFC868, glow))
    pen.stroke([(-0.22, 0.30), (-0.14, 0.03), (0.14, 0.03), (0.22, 0.30)], DARK, 0.035)
    pen.fill(poly([(-0.26, 0.32), (0.26, 0.32), (0.16, 0.20), (-0.16, 0.20)]), colour)
    pen.fill(rounded(-0.23, 0.32, 0.23, 0.84, 0.05), 0xFFFFE2A0)
    pen.fill(spline([(0, 0.42), (0.085, 0.64), (0.0, 0.78), (-0.085, 0.64)]), 0xFFFF9D3A)
    for x in (-0.23, 0.0, 0.23):
        pen.segment((x, 0.32), (x, 0.84), colour, 0.03)
    pen.fill(rounded(-0.28, 0.83, 0.28, 0.94, 0.03), pen.shade(colour, 0.4))


def flower(pen: Pen, colour: int, _: float) -> None:
    """A bunch of flowers in paper."""
    for x, y in ((-0.22, -0.50), (0.02, -0.64), (0.24, -0.48), (-0.06, -0.40), (0.14, -0.36)):
        pen.stroke([(0, 0.1), (x * 0.6, y * 0.5), (x, y)], 0xFF4A8A56, 0.035)
        for k in range(5):
            a = k * 2 * math.pi / 5 + x * 9
            pen.fill(
                ellipse(x + 0.075 * math.cos(a), y + 0.075 * math.sin(a), 0.065, 0.065), colour if k % 2 else pen.lit(colour, 0.2)
            )
        pen.fill(ellipse(x, y, 0.045, 0.045), 0xFFF2C14E)
    pen.shape(poly([(-0.27, -0.22), (0.27, -0.26), (0.07, 0.30), (-0.07, 0.30)]), PAPER, depth=0.06)


def pencil(pen: Pen, colour: int, _: float) -> None:
    """A pencil, point down."""
    pen.canvas.save()
    pen.canvas.rotate(28)
    pen.fill(poly([(-0.05, -0.62), (0.05, -0.62), (0.05, 0.22), (-0.05, 0.22)]), colour)
    pen.fill(poly([(-0.05, 0.22), (0.05, 0.22), (0.0, 0.40)]), 0xFFE8CFA4)
    pen.fill(poly([(-0.017, 0.34), (0.017, 0.34), (0.0, 0.40)]), DARK)
    pen.canvas.restore()


def letter(pen: Pen, colour: int, _: float) -> None:
    """A closed envelope."""
    pen.shape(poly([(-0.5, -0.34), (0.5, -0.34), (0.5, 0.34), (-0.5, 0.34)]), PAPER, depth=0.05)
    pen.stroke([(-0.5, -0.33), (0.0, 0.06), (0.5, -0.33)], pen.shade(PAPER), 0.025)
    pen.fill(ellipse(0, 0.04, 0.09, 0.09), colour)


def camera(pen: Pen, colour: int, _: float) -> None:
    """A photo camera."""
    pen.shape(rounded(-0.5, -0.30, 0.5, 0.34, 0.09), DARK, depth=0.08)
    pen.fill(rounded(-0.5, -0.10, 0.5, 0.16, 0.0), colour)
    pen.fill(rounded(-0.18, -0.42, 0.20, -0.28, 0.04), DARK)
    pen.fill(ellipse(0.02, 0.03, 0.25, 0.25), pen.shade(STEEL))
    pen.fill(ellipse(0.02, 0.03, 0.18, 0.18), 0xFF1C2A44)
    pen.fill(ellipse(-0.04, -0.04, 0.05, 0.05), alpha(0xFFFFFFFF, 0.7))


def guitar(pen: Pen, colour: int, _: float) -> None:
    """An acoustic guitar across the body."""
    pen.canvas.save()
    pen.canvas.rotate(-28)
    pen.segment((0.0, 0.0), (0.62, 0.0), 0xFF4A2C20, 0.055)
    pen.fill(poly([(0.60, -0.05), (0.76, -0.06), (0.76, 0.06), (0.60, 0.05)]), DARK)
    body = spline(
        [
            (0.06, -0.13),
            (-0.06, -0.115),
            (-0.22, -0.19),
            (-0.38, -0.16),
            (-0.44, 0.0),
            (-0.38, 0.16),
            (-0.22, 0.19),
            (-0.06, 0.115),
            (0.06, 0.13),
            (0.10, 0.0),
        ]
    )
    pen.shape(body, colour, depth=0.05)
    pen.fill(ellipse(-0.07, 0, 0.065, 0.065), DARK)
    pen.segment((-0.28, -0.05), (-0.28, 0.05), DARK, 0.03)
    for y in (-0.018, 0.0, 0.018):
        pen.segment((-0.28, y), (0.66, y), alpha(0xFFFFFFFF, 0.5), 0.005)
    pen.canvas.restore()


def gift(pen: Pen, colour: int, _: float) -> None:
    """A wrapped box with a bow."""
    ribbon = pen.lit(0xFFF2C14E, 0.1)
    pen.shape(rounded(-0.42, -0.30, 0.42, 0.44, 0.03), colour, depth=0.10)
    pen.fill(rounded(-0.46, -0.34, 0.46, -0.16, 0.03), pen.lit(colour, 0.12))
    pen.fill(rounded(-0.075, -0.34, 0.075, 0.44, 0.0), ribbon)
    for s in (-1, 1):
        pen.shape(spline([(0, -0.34), (s * 0.22, -0.56), (s * 0.34, -0.44), (s * 0.20, -0.35)]), ribbon, depth=0.04)


def bottle(pen: Pen, colour: int, _: float) -> None:
    """A bottle with a label."""
    pen.shape(
        spline(
            [
                (-0.07, -0.62),
                (0.07, -0.62),
                (0.075, -0.34),
                (0.17, -0.18),
                (0.17, 0.42),
                (-0.17, 0.42),
                (-0.17, -0.18),
                (-0.075, -0.34),
            ],
            tension=0.3,
        ),
        colour,
        depth=0.06,
    )
    pen.fill(rounded(-0.17, -0.06, 0.17, 0.22, 0.01), PAPER)
    pen.fill(rounded(-0.08, -0.70, 0.08, -0.60, 0.02), DARK)


HANDHELD: dict[str, PropSpec] = {
    "umbrella": PropSpec(umbrella, 0.62, "grip", 0xFFC9453F, (-0.53, -1.04, 0.53, 0.17)),
    "cup": PropSpec(cup, 0.075, "grip", 0xFFF0E6D2, (-0.39, -1.1, 0.66, 0.41)),
    "bag": PropSpec(bag, 0.24, "grip", 0xFFD8A25A, (-0.44, -0.04, 0.44, 1.04)),
    "lantern": PropSpec(lantern, 0.17, "grip", 0xFF4A4452, (-0.49, -0.05, 0.49, 1.07)),
    "flower": PropSpec(flower, 0.22, "grip", 0xFFE0607F, (-0.39, -0.8, 0.41, 0.33)),
    "pencil": PropSpec(pencil, 0.10, "grip", 0xFFE6B93F, (-0.22, -0.6, 0.36, 0.38)),
    "letter": PropSpec(letter, 0.11, "grip", 0xFFC9453F, (-0.54, -0.37, 0.54, 0.37)),
    "camera": PropSpec(camera, 0.10, "grip", 0xFF5A5460, (-0.53, -0.44, 0.53, 0.37)),
    "guitar": PropSpec(guitar, 0.55, "grip", 0xFFC98A4B, (-0.45, -0.44, 0.72, 0.35)),
    "gift": PropSpec(gift, 0.17, "grip", 0xFFC9453F, (-0.49, -0.59, 0.49, 0.47)),
    "bottle": PropSpec(bottle, 0.14, "grip", 0xFF3F8A5C, (-0.22, -0.73, 0.21, 0.49)),
}

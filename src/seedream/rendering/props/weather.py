"""Mountains and sky: landmarks that stand far off, and sun, moon, cloud, rainbow, snow, rain, lightning and a wave.

What stands has its origin below its middle on the ground, what hangs in the sky in its middle; one unit is the larger extent.
"""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.drafting import clipped, disc, glint, leaf_path, regular, turned, twin
from seedream.rendering.props.spec import PropSpec, poly

SAND, SNOW, SEA, LAVA, SMOKE = 0xFFE8CF94, 0xFFF4F7FB, 0xFF5FB0CF, 0xFFFF7A3A, 0xFFB0AAB8
RAINBOW = 0xFFE5534B
SPECTRUM = (RAINBOW, 0xFFF0903F, 0xFFF5CF4A, 0xFF62B464, 0xFF4A9AD8, 0xFF5560B8, 0xFF8A5AB0)
BOX = (-1.0, -1.0, 1.0, 0.0)


def mountain(pen: Pen, colour: int, _: float) -> None:
    """A peak with two lower ones, a lit and a shaded side, snow down to a ragged line."""
    back = poly([(-0.52, 0.0), (-0.285, -0.44), (-0.20, -0.36), (0.05, 0.0)], 0.06)
    pen.shape(back, pen.shade(colour, 0.25), depth=0.08)
    pen.fill(poly([(-0.285, -0.44), (-0.20, -0.36), (-0.245, -0.33), (-0.285, -0.36), (-0.335, -0.345)], 0.0), SNOW)
    right = poly([(0.10, 0.0), (0.36, -0.40), (0.52, 0.0)], 0.06)
    pen.shape(right, pen.shade(colour, 0.15), depth=0.08)
    pen.fill(poly([(0.36, -0.40), (0.398, -0.305), (0.355, -0.33), (0.30, -0.31)], 0.0), SNOW)
    peak = poly([(-0.38, 0.0), (-0.14, -0.42), (-0.075, -0.50), (0.03, -0.70), (0.11, -0.55), (0.16, -0.50), (0.41, 0.0)], 0.06)
    pen.fill(peak, colour)
    with clipped(pen, peak):
        k = -1 if pen.lx > 0 else 1
        ridge = [(0.03, -0.72), (0.055, -0.55), (0.0, -0.42), (0.06, -0.30), (0.01, -0.16), (0.05, 0.02),
            (k * 0.6, 0.02), (k * 0.6, -0.72)]  # fmt: skip
        pen.fill(poly(ridge, 0.0), pen.shade(colour, 0.75))
        for a, b, c in (((0.20, -0.38), (0.17, -0.24), (0.22, -0.12)), ((-0.14, -0.30), (-0.10, -0.20), (-0.15, -0.09))):
            pen.stroke([a, b, c], pen.shade(colour, 0.95), 0.012)
    cap = poly([(0.03, -0.705), (0.11, -0.555), (0.155, -0.508), (0.125, -0.44), (0.075, -0.485), (0.03, -0.415),
        (-0.02, -0.475), (-0.07, -0.41),
                (-0.085, -0.485), (-0.075, -0.50)], 0.0)  # fmt: skip
    pen.fill(cap, SNOW)
    with clipped(pen, cap):
        k = -1 if pen.lx > 0 else 1
        pen.fill(poly([(0.03, -0.72), (0.05, -0.55), (0.02, -0.40), (k * 0.5, -0.40), (k * 0.5, -0.72)], 0.0), pen.shade(SNOW, 0.6))


def volcano(pen: Pen, colour: int, t: float) -> None:
    """A volcano with a glowing crater, streams of lava and a plume that rises."""
    puff = 0.014 * math.sin(t * 1.5)
    for x, y, r in ((0.04, -0.87, 0.115), (-0.085, -0.80, 0.095), (0.135, -0.775, 0.085), (0.0, -0.72, 0.088)):
        pen.shape(disc(x, y + puff, r), SMOKE, depth=0.035)
    for x, y in ((-0.15, -0.655), (0.155, -0.635), (0.02, -0.655)):
        pen.fill(disc(x, y - abs(puff), 0.018), LAVA)
    cone = spline([(-0.53, 0.0, 1.0), (-0.31, -0.20), (-0.135, -0.555, 1.0), (-0.045, -0.535), (0.05, -0.545),
        (0.14, -0.56, 1.0), (0.31, -0.20),
                   (0.53, 0.0, 1.0)], tension=0.4)  # fmt: skip
    pen.shape(cone, colour, depth=0.12)
    pen.fill(ellipse(0.0, -0.55, 0.135, 0.030), pen.shade(pen.shade(colour)))
    pen.fill(ellipse(0.0, -0.545, 0.105, 0.020), 0xFFFFC24A)
    with clipped(pen, cone):
        flow = spline([(-0.10, -0.56, 1.0), (-0.095, -0.42), (-0.135, -0.30), (-0.10, -0.255), (-0.055, -0.31),
            (-0.035, -0.43), (0.0, -0.36), (0.0, -0.17),
                       (0.04, -0.125), (0.08, -0.18), (0.06, -0.36), (0.10, -0.42), (0.125, -0.36),
                       (0.155, -0.38), (0.10, -0.56, 1.0)])  # fmt: skip
        pen.fill(flow, LAVA)
        pen.stroke([(0.035, -0.54), (0.028, -0.36), (0.040, -0.17)], 0xFFFFC24A, 0.024)
        pen.stroke([(-0.065, -0.54), (-0.068, -0.42), (-0.098, -0.30)], 0xFFFFC24A, 0.020)
        for a, b, c in (
            ((-0.20, -0.32), (-0.25, -0.18), (-0.34, -0.07)),
            ((0.20, -0.30), (0.24, -0.17), (0.33, -0.06)),
            ((-0.06, -0.17), (-0.10, -0.09), (-0.11, 0.0)),
        ):
            pen.stroke([a, b, c], pen.shade(colour, 0.8), 0.014)


def island(pen: Pen, colour: int, t: float) -> None:
    """A small island: sand, green hill, palm, and surf round its shore."""
    pen.fill(ellipse(0.0, -0.055, 0.5, 0.055), SEA)
    pen.stroke([(-0.40, -0.05), (-0.30 + 0.01 * math.sin(t * 2), -0.032), (0.0, -0.022), (0.30, -0.032),
        (0.40, -0.05)], alpha(SNOW, 0.8), 0.014)  # fmt: skip
    sand = spline([(-0.42, -0.055, 1.0), (-0.30, -0.13), (0.0, -0.175), (0.30, -0.13), (0.42, -0.055, 1.0),
        (0.20, -0.038), (-0.20, -0.038)])  # fmt: skip
    pen.shape(sand, SAND, depth=0.025)
    hill = spline([(-0.36, -0.105, 1.0), (-0.31, -0.24), (-0.18, -0.37), (0.0, -0.43), (0.14, -0.33),
        (0.26, -0.25), (0.36, -0.105, 1.0), (0.0, -0.085)])  # fmt: skip
    pen.shape(hill, colour, depth=0.06)
    with clipped(pen, hill):
        for x, y, r in ((-0.22, -0.22, 0.07), (-0.05, -0.34, 0.06), (0.16, -0.20, 0.06), (-0.08, -0.16, 0.05)):
            pen.fill(ellipse(x, y, r, r * 0.55), pen.lit(colour, 0.22))
    pen.strip([(0.21, -0.10), (0.225, -0.30), (0.275, -0.50)], [0.022, 0.018, 0.013], 0xFF7A5640)
    for a, size in ((200, 0.22), (168, 0.21), (240, 0.18), (-20, 0.22), (14, 0.21), (-62, 0.18)):
        pen.fill(leaf_path(0.275, -0.50, size, 0.085, a), pen.shade(colour, 0.35) if a in (168, 14) else pen.lit(colour, 0.06))
    pen.fill(disc(0.262, -0.485, 0.018), 0xFF6A4230)
    pen.fill(disc(0.292, -0.480, 0.018), 0xFF6A4230)


def cloud(pen: Pen, colour: int, t: float) -> None:
    """A heaped cloud with a flat base and soft shadow."""
    drift = 0.008 * math.sin(t * 0.8)
    outline = spline([
        (-0.34, 0.215, 1.0), (-0.46, 0.165), (-0.50, 0.055), (-0.43, -0.055), (-0.325, -0.085), (-0.285, -0.20),
        (-0.165, -0.285), (-0.03, -0.255),
        (0.06, -0.30 + drift), (0.20, -0.265), (0.275, -0.145), (0.385, -0.125), (0.475, -0.02), (0.49, 0.095),
        (0.43, 0.185), (0.33, 0.215, 1.0),
    ], tension=0.62)  # fmt: skip
    pen.fill(outline, pen.lit(colour, 0.45))
    with clipped(pen, outline):
        pen.canvas.save()
        pen.canvas.translate(-0.032 * pen.lx, -0.032 * pen.ly)
        pen.fill(outline, colour)
        pen.canvas.restore()
        low = spline([(-0.55, 0.10), (-0.30, 0.085), (-0.16, 0.135), (0.02, 0.085), (0.18, 0.135), (0.34, 0.075),
            (0.55, 0.10), (0.55, 0.30), (-0.55, 0.30)])  # fmt: skip
        pen.fill(low, pen.shade(colour, 0.42))
        k = 1 if pen.lx > 0 else -1
        pen.stroke([(k * -0.31, -0.03), (k * -0.23, -0.105), (k * -0.12, -0.11)], alpha(pen.shade(colour, 0.5), 0.7), 0.018)
        pen.stroke([(k * 0.21, 0.015), (k * 0.285, -0.055), (k * 0.38, -0.05)], alpha(pen.shade(colour, 0.5), 0.7), 0.018)


def sun(pen: Pen, colour: int, t: float) -> None:
    """A sun with twelve rays, long and short, that breathe and turn slowly."""
    with turned(pen, t * 4):
        for k in range(12):
            far = (0.50 if k % 2 == 0 else 0.435) - 0.012 * abs(math.sin(t * 1.6 + k))
            with turned(pen, k * 30):
                pen.fill(spline([(-0.062, -0.315), (0.0, -far, 1.0),
                    (0.062, -0.315)], tension=0.2), pen.shade(colour, 0.18) if k % 2 else colour)  # fmt: skip
    pen.shape(disc(0, 0, 0.29), colour, depth=0.05)
    pen.fill(disc(pen.lx * 0.035, pen.ly * 0.035, 0.225), pen.lit(colour, 0.28))
    glint(pen, 0.10, -0.12, 0.050, 0.035, 0.6)


def moon(pen: Pen, colour: int, _: float) -> None:
    """A crescent moon with craters."""
    crescent = spline([
        (0.13, -0.485, 1.0), (-0.10, -0.475), (-0.32, -0.34), (-0.44, -0.10), (-0.42, 0.15), (-0.26, 0.385),
        (0.0, 0.49), (0.24, 0.455), (0.42, 0.30, 1.0),
        (0.22, 0.315), (0.02, 0.20), (-0.085, -0.02), (-0.055, -0.28),
    ])  # fmt: skip
    pen.shape(crescent, colour, depth=0.055)
    with clipped(pen, crescent):
        for x, y, r in (
            (-0.26, -0.06, 0.062),
            (-0.17, 0.24, 0.080),
            (-0.14, -0.32, 0.040),
            (0.11, 0.385, 0.040),
            (-0.335, 0.14, 0.030),
        ):
            pen.fill(disc(x, y, r), pen.shade(colour, 0.35))
            pen.fill(disc(x + pen.lx * r * 0.22, y + pen.ly * r * -0.22, r * 0.76), pen.shade(colour, 0.18))


def rainbow(pen: Pen, colour: int, _: float) -> None:
    """A rainbow of seven bands between two clouds; in another colour, of seven tones of it."""
    tones = (
        pen.shade(colour, 0.8),
        pen.shade(colour, 0.4),
        colour,
        colour,
        pen.lit(colour, 0.2),
        pen.lit(colour, 0.4),
        pen.lit(colour, 0.55),
    )
    for i, tone in enumerate(SPECTRUM if colour == RAINBOW else tones):
        r = 0.475 - i * 0.034
        arc = [(r * math.cos(a), -0.07 - r * math.sin(a)) for a in (k * math.pi / 20 for k in range(21))]
        pen.canvas.drawPath(spline(arc, closed=False), line_paint(tone, 0.036, butt=True))
    for s in (-1, 1):
        puff = spline([(s * 0.52, 0.0, 1.0), (s * 0.555, -0.075), (s * 0.50, -0.14), (s * 0.42, -0.135),
            (s * 0.345, -0.185), (s * 0.255, -0.145),
                       (s * 0.225, -0.085), (s * 0.165, -0.06), (s * 0.165, 0.0, 1.0)], tension=0.6)  # fmt: skip
        pen.shape(puff, SNOW, depth=0.035, amount=0.55)


def snowflake(pen: Pen, colour: int, t: float) -> None:
    """A six-armed snow crystal that turns slowly."""
    with turned(pen, 9 * math.sin(t * 0.7)):
        for layer, tone, width in ((0, pen.shade(colour, 0.7), 0.074), (1, colour, 0.052)):
            for k in range(6):
                with turned(pen, k * 60):
                    pen.segment((0, 0), (0, -0.46), tone, width)
                    for y, reach in ((-0.20, 0.11), (-0.325, 0.125)):
                        for s in (-1, 1):
                            pen.segment((0, y), (s * reach, y - reach * 0.72), tone, width * 0.82)
            pen.fill(poly(regular(0, 0, 0.115 + 0.012 * (1 - layer), 6), 0.02), tone)
        pen.fill(poly(regular(0, 0, 0.062, 6), 0.02), pen.lit(colour, 0.7))


def raindrop(pen: Pen, colour: int, _: float) -> None:
    """A drop of water with a bright rim and highlight."""
    drop = twin([(0.0, -0.5, 1.0), (0.085, -0.31), (0.225, -0.06), (0.30, 0.16), (0.245, 0.37), (0.0, 0.49)])
    pen.shape(drop, colour, depth=0.085)
    with clipped(pen, drop):
        k = -1 if pen.lx > 0 else 1
        pen.stroke([(k * 0.215, 0.20), (k * 0.165, 0.345), (k * 0.03, 0.415)], pen.lit(colour, 0.45), 0.034)
        pen.fill(ellipse(k * -0.105, 0.06, 0.044, 0.095), alpha(0xFFFFFFFF, 0.75))
        pen.fill(ellipse(k * -0.075, 0.20, 0.024, 0.030), alpha(0xFFFFFFFF, 0.75))


def lightning_bolt(pen: Pen, colour: int, t: float) -> None:
    """A jagged bolt with a lit edge; it flickers."""
    bolt = poly([(0.11, -0.5), (-0.235, 0.045), (-0.04, 0.045), (-0.135, 0.5), (0.265, -0.115), (0.055, -0.115),
        (0.245, -0.5)], 0.0)  # fmt: skip
    pen.shape(bolt, colour, depth=0.05)
    with clipped(pen, bolt):
        edge = alpha(pen.lit(colour, 0.75), 0.65 + 0.30 * math.sin(t * 9))
        pen.stroke([(0.235, -0.5, 1.0), (0.045, -0.13, 1.0)], edge, 0.040)
        pen.stroke([(0.26, -0.11, 1.0), (-0.135, 0.5, 1.0)], edge, 0.040)


def wave(pen: Pen, colour: int, t: float) -> None:
    """A curling wave with streaks in its hollow, a foaming crest and spray."""
    body = spline([
        (-0.53, 0.0, 1.0), (-0.47, -0.14), (-0.34, -0.36), (-0.16, -0.58), (0.08, -0.68), (0.30, -0.64),
        (0.44, -0.50), (0.475, -0.36), (0.41, -0.30, 1.0),
        (0.345, -0.40), (0.22, -0.435), (0.10, -0.37), (0.06, -0.24), (0.14, -0.125), (0.32, -0.085),
        (0.53, -0.10, 1.0), (0.53, 0.0, 1.0),
    ])  # fmt: skip
    pen.shape(body, colour, depth=0.06)
    with clipped(pen, body):
        for k, tone in ((0.0, pen.lit(colour, 0.38)), (0.075, pen.shade(colour, 0.6)), (0.145, pen.lit(colour, 0.25))):
            pen.stroke([(-0.40 + k, 0.02), (-0.28 + k, -0.24), (-0.10 + k, -0.44 + k * 0.4),
                (0.08 + k * 0.4, -0.53 + k * 0.9)], tone, 0.024)  # fmt: skip
        pen.stroke([(0.02, -0.10), (0.22, -0.03), (0.52, -0.045)], pen.lit(colour, 0.38), 0.020)
    pen.stroke([(-0.20, -0.545), (0.07, -0.675), (0.30, -0.635), (0.435, -0.50), (0.47, -0.37), (0.42, -0.315)], SNOW, 0.052)
    bob = 0.008 * math.sin(t * 3)
    for x, y, r in (
        (0.43, -0.30, 0.046),
        (0.485, -0.345, 0.038),
        (0.36, -0.275, 0.030),
        (0.475, -0.26, 0.022),
        (0.52, -0.30, 0.016),
        (0.40, -0.215, 0.016),
    ):
        pen.fill(disc(x, y + bob, r), SNOW)
    for x, y, r in ((0.35, -0.735, 0.018), (0.47, -0.655, 0.014), (0.20, -0.755, 0.013)):
        pen.fill(disc(x, y - bob, r), pen.lit(colour, 0.5))


WEATHER: dict[str, PropSpec] = {
    "mountain": PropSpec(mountain, 12.0, "ground", 0xFF6F7FA0, (-0.52, -0.71, 0.52, 0.0)),
    "volcano": PropSpec(volcano, 11.0, "ground", 0xFF7A5560, (-0.53, -1.0, 0.53, 0.0)),
    "island": PropSpec(island, 9.0, "ground", 0xFF5FA052, (-0.5, -0.66, 0.5, 0.0)),
    "cloud": PropSpec(cloud, 2.6, "centre", 0xFFF1F3F7, (-0.5, -0.3, 0.5, 0.22)),
    "sun": PropSpec(sun, 1.6, "centre", 0xFFF5BE3F, (-0.47, -0.5, 0.47, 0.5)),
    "moon": PropSpec(moon, 1.3, "centre", 0xFFF3E3A8, (-0.45, -0.49, 0.42, 0.5)),
    "rainbow": PropSpec(rainbow, 8.0, "ground", RAINBOW, (-0.56, -0.56, 0.56, 0.0)),
    "snowflake": PropSpec(snowflake, 0.4, "centre", 0xFF8CC4E8, (-0.47, -0.5, 0.47, 0.5)),
    "raindrop": PropSpec(raindrop, 0.25, "centre", 0xFF4F9ADB, (-0.3, -0.5, 0.3, 0.49)),
    "lightning_bolt": PropSpec(lightning_bolt, 1.4, "centre", 0xFFF7C93F, (-0.24, -0.5, 0.27, 0.5)),
    "wave": PropSpec(wave, 2.4, "ground", 0xFF3F8FC8, (-0.53, -0.78, 0.54, 0.0)),
}

"""Things that stand: trees, houses, furniture, lamps, small things on the ground; one unit is their height."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.leafage import crown, trunk
from seedream.rendering.props.spec import PropSpec, poly, rounded

TRUNK, WOOD, STEEL, DARK, CREAM = 0xFF6B4A36, 0xFF9A6A44, 0xFF8A93A2, 0xFF2A2634, 0xFFF2E8D6


def tree(pen: Pen, colour: int, t: float) -> None:
    """A broad tree in full leaf."""
    trunk(pen, -0.5)
    crown(pen, (0.0, -0.685), (0.34, 0.285), colour, t)


def pine(pen: Pen, colour: int, _: float) -> None:
    """A pine of stacked whorls."""
    pen.fill(poly([(-0.035, 0), (0.035, 0), (0.025, -0.2), (-0.025, -0.2)]), TRUNK)
    for i in range(5):
        y, w = -0.10 - i * 0.165, 0.27 - i * 0.045
        tier = spline(
            [
                (0.0, y - 0.30, 1.0),
                (w * 0.55, y - 0.08),
                (w, y, 1.0),
                (w * 0.4, y + 0.012),
                (-w * 0.4, y + 0.012),
                (-w, y, 1.0),
                (-w * 0.55, y - 0.08),
            ]
        )
        pen.shape(tier, pen.lit(colour, 0.05 * i), depth=0.05)


def house(pen: Pen, colour: int, _: float) -> None:
    """A small house with a gabled roof."""
    pen.shape(poly([(-0.42, 0), (0.42, 0), (0.42, -0.50), (-0.42, -0.50)]), CREAM, depth=0.06)
    pen.fill(poly([(0.16, -0.66), (0.27, -0.60), (0.27, -0.92), (0.16, -0.92)]), pen.shade(colour, 0.6))
    pen.shape(poly([(-0.50, -0.47), (0.0, -0.94), (0.50, -0.47)]), colour, depth=0.05)
    pen.fill(poly([(-0.46, -0.47), (0.46, -0.47), (0.42, -0.43), (-0.42, -0.43)]), alpha(pen.shade(CREAM), 0.6))
    pen.shape(rounded(-0.07, -0.26, 0.09, 0.0, 0.01), pen.shade(colour, 0.4), depth=0.02)
    pen.fill(ellipse(0.06, -0.13, 0.010, 0.010), 0xFFF2C14E)
    for x in (-0.32, 0.20):
        pen.fill(rounded(x - 0.01, -0.37, x + 0.14, -0.19, 0.005), 0xFFFFFFFF)
        pen.fill(rounded(x, -0.36, x + 0.13, -0.20, 0.0), 0xFFFFD98A)
        pen.segment((x + 0.065, -0.36), (x + 0.065, -0.20), 0xFFFFFFFF, 0.012)
    pen.fill(ellipse(0.0, -0.64, 0.055, 0.055), 0xFFFFD98A)


def bench(pen: Pen, colour: int, _: float) -> None:
    """A park bench from the front; its seat is at 0.55."""
    for x in (-0.95, 0.95):
        pen.segment((x, -0.02), (x, -0.55), DARK, 0.06)
        pen.segment((x - 0.03, -0.5), (x - 0.03, -1.0), DARK, 0.05)
    for y in (-0.98, -0.82, -0.66):
        pen.shape(rounded(-1.1, y, 1.1, y + 0.11, 0.03), pen.shade(colour, 0.25), depth=0.02)
    pen.shape(rounded(-1.12, -0.56, 1.12, -0.46, 0.03), colour, depth=0.02)


def street_lamp(pen: Pen, colour: int, _: float) -> None:
    """A street lamp with a warm halo."""
    pen.fill(ellipse(0.14, -0.93, 0.22, 0.22), alpha(0xFFFFD98A, 0.10))
    pen.fill(ellipse(0.14, -0.93, 0.11, 0.11), alpha(0xFFFFE2A8, 0.22))
    pen.fill(poly([(-0.03, 0), (0.03, 0), (0.018, -0.12), (-0.018, -0.12)]), colour)
    pen.stroke([(0, -0.02), (0, -0.90), (0.03, -0.975), (0.10, -0.985), (0.14, -0.965)], colour, 0.018)
    pen.fill(spline([(0.08, -0.945, 1.0), (0.14, -0.98), (0.20, -0.945, 1.0)]), colour)
    pen.fill(ellipse(0.14, -0.940, 0.045, 0.020), 0xFFFFF2C4)


def tent(pen: Pen, colour: int, _: float) -> None:
    """A tent."""
    pen.shape(poly([(-0.75, 0), (0.0, -0.95), (0.75, 0)], 0.2), colour, depth=0.10)
    pen.fill(poly([(-0.22, 0), (0.0, -0.72), (0.22, 0)], 0.2), pen.shade(pen.shade(colour)))
    pen.fill(poly([(0.22, 0), (0.0, -0.72), (0.30, -0.10)], 0.3), pen.lit(colour, 0.25))


def campfire(pen: Pen, colour: int, t: float) -> None:
    """Burning logs."""
    pen.fill(ellipse(0, -0.30, 0.75, 0.62), alpha(0xFFFF9D3A, 0.10 + 0.02 * math.sin(t * 9)))
    for a, b in (((-0.36, -0.02), (0.26, -0.20)), ((0.36, -0.02), (-0.26, -0.20))):
        pen.segment(a, b, TRUNK, 0.12)
    for scale, tone, speed in ((1.0, colour, 7.0), (0.68, 0xFFFFB23A, 9.0), (0.36, 0xFFFFE9A0, 11.0)):
        s = 0.05 * math.sin(t * speed)
        pen.fill(
            spline(
                [
                    (-0.26 * scale, -0.10),
                    (-0.20 * scale + s, -0.42 * scale - 0.05),
                    (s * 1.6, -0.92 * scale - 0.06, 1.0),
                    (0.20 * scale + s, -0.45 * scale - 0.05),
                    (0.26 * scale, -0.10),
                    (0.0, -0.04),
                ]
            ),
            tone,
        )


def ball(pen: Pen, colour: int, rolled: float) -> None:
    """A ball with two bands that turn as it rolls."""
    body = ellipse(0, -0.5, 0.5, 0.5)
    pen.shape(body, colour, depth=0.22)
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    pen.canvas.rotate(math.degrees(rolled / 0.5), 0, -0.5)
    pen.stroke([(-0.5, -0.72), (0, -0.60), (0.5, -0.72)], alpha(0xFFFFFFFF, 0.85), 0.09)
    pen.stroke([(-0.5, -0.28), (0, -0.40), (0.5, -0.28)], alpha(0xFFFFFFFF, 0.85), 0.09)
    pen.canvas.restore()
    pen.fill(ellipse(pen.lx * 0.22, -0.5 + pen.ly * 0.26, 0.09, 0.07), alpha(0xFFFFFFFF, 0.5))


def box(pen: Pen, colour: int, _: float) -> None:
    """A cardboard box."""
    pen.shape(poly([(-0.6, 0), (0.6, 0), (0.6, -0.78), (-0.6, -0.78)]), colour, depth=0.10)
    pen.fill(poly([(-0.6, -0.78), (0.6, -0.78), (0.5, -0.95), (-0.5, -0.95)]), pen.lit(colour, 0.25))
    pen.fill(poly([(-0.09, 0), (0.09, 0), (0.09, -0.78), (0.075, -0.95), (-0.075, -0.95), (-0.09, -0.78)]), alpha(0xFFE8D2A8, 0.85))


def rock(pen: Pen, colour: int, _: float) -> None:
    """A boulder with a smaller one before it: a lit top, a dark flank, a crack."""
    outline = [(-0.8, 0.0, 1.0), (-0.72, -0.40), (-0.34, -0.86), (0.10, -0.95), (0.54, -0.68), (0.82, -0.25), (0.85, 0.0, 1.0)]
    pen.shape(spline(outline, tension=0.3), colour, depth=0.12)
    top = [(-0.62, -0.46), (-0.33, -0.80), (0.09, -0.89), (0.46, -0.66), (0.10, -0.56), (-0.22, -0.62), (-0.40, -0.42)]
    pen.fill(poly(top, 0.05), pen.lit(colour, 0.22))
    pen.fill(
        poly([(0.46, -0.64), (0.76, -0.24), (0.79, -0.02), (0.36, -0.02), (0.24, -0.30), (0.14, -0.54)], 0.05),
        pen.shade(colour, 0.45),
    )
    pen.stroke([(-0.28, -0.58), (-0.20, -0.40), (-0.27, -0.26), (-0.22, -0.14)], pen.shade(colour, 0.8), 0.026)
    small = pen.lit(colour, 0.08)
    pen.shape(
        spline([(-0.20, 0.02, 1.0), (-0.14, -0.20), (0.08, -0.31), (0.30, -0.20), (0.38, 0.02, 1.0)], tension=0.3),
        small,
        depth=0.05,
    )
    pen.fill(poly([(-0.08, -0.19), (0.08, -0.26), (0.24, -0.19), (0.06, -0.14)], 0.03), pen.lit(small, 0.22))


def sandcastle(pen: Pen, colour: int, t: float) -> None:
    """A castle of sand: three towers as a bucket makes them, battlements, a gate, shells, a paper flag."""
    dark = pen.shade(colour, 0.55)
    pen.shape(
        spline([(-0.86, 0.0, 1.0), (-0.60, -0.13), (0.0, -0.17), (0.60, -0.13), (0.86, 0.0, 1.0)], tension=0.4),
        pen.shade(colour, 0.2),
        depth=0.03,
    )
    wave = 0.012 * math.sin(t * 4)
    pen.segment((0.0, -0.78), (0.0, -1.0), WOOD, 0.016)
    pen.fill(poly([(0.0, -1.0), (0.19, -0.95 + wave), (0.0, -0.87)], 0.02), 0xFFD9453F)
    for x, half, top, lift in ((0.0, 0.20, -0.80, 0.12), (-0.48, 0.17, -0.56, 0.05), (0.48, 0.17, -0.56, 0.05)):
        body = poly([(x - half, top), (x + half, top), (x + half * 1.22, -0.06), (x - half * 1.22, -0.06)], 0.02)
        pen.shape(body, pen.lit(colour, lift), depth=0.05)
        for i in (-1.0, 0.0, 1.0):
            at = x + i * half * 0.78
            pen.fill(rounded(at - 0.2 * half, top - 0.07, at + 0.2 * half, top + 0.02, 0.012), pen.lit(colour, lift))
        pen.fill(ellipse(x, top + 0.20, 0.042, 0.062), dark)
    wall = rounded(-0.42, -0.32, 0.42, -0.04, 0.02)
    pen.shape(wall, colour, depth=0.03)
    for i in range(5):
        pen.fill(rounded(-0.40 + i * 0.175, -0.38, -0.30 + i * 0.175, -0.30, 0.012), colour)
    pen.fill(spline([(-0.12, -0.03, 1.0), (-0.12, -0.17), (0.0, -0.26), (0.12, -0.17), (0.12, -0.03, 1.0)]), dark)
    for x, y in ((-0.30, -0.16), (0.30, -0.18), (-0.62, -0.06), (0.66, -0.05)):
        pen.fill(ellipse(x, y, 0.045, 0.034), 0xFFF7E3DA)
        pen.stroke([(x - 0.02, y + 0.015), (x, y - 0.025), (x + 0.02, y + 0.015)], 0xFFD9A79A, 0.009)


def snowman(pen: Pen, colour: int, _: float) -> None:
    """A snowman with scarf and hat."""
    for y, r in ((-0.22, 0.24), (-0.54, 0.175), (-0.78, 0.125)):
        pen.shape(ellipse(0, y, r, r), 0xFFF4F7FB, depth=0.06)
    pen.stroke([(-0.13, -0.675), (0, -0.645), (0.13, -0.675)], colour, 0.055)
    pen.segment((0.08, -0.66), (0.11, -0.50), colour, 0.05)
    pen.fill(poly([(-0.10, -0.88), (0.10, -0.88), (0.09, -1.04), (-0.09, -1.04)]), DARK)
    pen.segment((-0.15, -0.88), (0.15, -0.88), DARK, 0.03)
    for x in (-0.045, 0.055):
        pen.fill(ellipse(x, -0.81, 0.014, 0.016), DARK)
    pen.fill(poly([(0.0, -0.785), (0.0, -0.755), (0.13, -0.765)]), 0xFFE58A3A)
    for y in (-0.56, -0.48):
        pen.fill(ellipse(0.01, y, 0.014, 0.014), DARK)


def robot(pen: Pen, colour: int, t: float) -> None:
    """A friendly robot with a glowing face."""
    for x in (-0.13, 0.13):
        pen.segment((x, -0.04), (x, -0.26), pen.shade(STEEL), 0.08)
        pen.fill(rounded(x - 0.09, -0.06, x + 0.10, 0.0, 0.03), DARK)
    swing = 0.03 * math.sin(t * 2.4)
    for s in (-1, 1):
        pen.stroke([(s * 0.24, -0.56), (s * 0.36, -0.44), (s * 0.36 + swing, -0.30)], pen.shade(STEEL, 0.6), 0.065)
        pen.fill(ellipse(s * 0.36 + swing, -0.28, 0.05, 0.05), colour)
    pen.shape(rounded(-0.25, -0.66, 0.25, -0.22, 0.08), colour, depth=0.08)
    pen.fill(ellipse(0, -0.44, 0.07, 0.07), pen.lit(colour, 0.6))
    pen.segment((0, -0.94), (0, -1.03), STEEL, 0.025)
    pen.fill(ellipse(0, -1.04, 0.032, 0.032), 0xFFFF6F61)
    pen.shape(rounded(-0.27, -0.96, 0.27, -0.68, 0.09), pen.lit(STEEL, 0.45), depth=0.06)
    pen.fill(rounded(-0.21, -0.91, 0.21, -0.73, 0.06), 0xFF1C2438)
    shut = 0.15 if math.fmod(t + 0.6, 3.4) < 0.13 else 1.0
    for x in (-0.09, 0.09):
        pen.fill(ellipse(x, -0.83, 0.032, 0.040 * shut), 0xFF6FE0FF)
    pen.stroke([(-0.05, -0.765), (0, -0.752), (0.05, -0.765)], 0xFF6FE0FF, 0.014)


def computer(pen: Pen, colour: int, _: float) -> None:
    """A desktop screen on its foot."""
    pen.fill(poly([(-0.07, -0.02), (0.07, -0.02), (0.05, -0.3), (-0.05, -0.3)]), pen.shade(STEEL))
    pen.fill(rounded(-0.24, -0.04, 0.24, 0.0, 0.02), STEEL)
    pen.shape(rounded(-0.66, -1.0, 0.66, -0.22, 0.04), DARK, depth=0.03)
    pen.fill(rounded(-0.61, -0.95, 0.61, -0.28, 0.02), pen.lit(colour, 0.65))
    for i in range(5):
        pen.segment((-0.50, -0.84 + i * 0.11), (-0.05 + 0.22 * ((i * 3) % 4) * 0.4, -0.84 + i * 0.11), colour, 0.03)


def sunflower(pen: Pen, colour: int, t: float) -> None:
    """A sunflower that nods in the wind."""
    s = 0.02 * math.sin(t * 1.5)
    pen.stroke([(0, 0), (0.02, -0.4), (s, -0.78)], 0xFF4A8A46, 0.035)
    for y, d in ((-0.32, 1), (-0.5, -1)):
        pen.shape(
            spline([(0.01, y, 1.0), (d * 0.12, y - 0.10), (d * 0.25, y - 0.08, 1.0), (d * 0.13, y + 0.02)]), 0xFF5A9A50, depth=0.02
        )
    for k in range(16):
        a = k * math.pi / 8
        pen.canvas.save()
        pen.canvas.translate(s, -0.80)
        pen.canvas.rotate(math.degrees(a))
        pen.fill(
            spline([(0.07, -0.035), (0.15, -0.03), (0.20, 0.0, 1.0), (0.15, 0.03), (0.07, 0.035)]),
            colour if k % 2 else pen.lit(colour, 0.25),
        )
        pen.canvas.restore()
    pen.shape(ellipse(s, -0.80, 0.095, 0.095), 0xFF5A3A22, depth=0.03)


SCENERY: dict[str, PropSpec] = {
    "tree": PropSpec(tree, 2.6, "ground", 0xFF4F8A4A, (-0.41, -1.03, 0.42, 0.03)),
    "pine": PropSpec(pine, 2.8, "ground", 0xFF2F6A52, (-0.29, -1.09, 0.3, 0.03)),
    "house": PropSpec(house, 2.6, "ground", 0xFFB4553F, (-0.53, -0.97, 0.53, 0.03)),
    "bench": PropSpec(bench, 0.52, "ground", 0xFF9A6A44, (-1.16, -1.05, 1.14, 0.05)),
    "street_lamp": PropSpec(street_lamp, 2.2, "ground", 0xFF3A3C48, (-0.1, -1.17, 0.38, 0.03)),
    "tent": PropSpec(tent, 0.95, "ground", 0xFFE0853F, (-0.78, -0.98, 0.78, 0.04)),
    "campfire": PropSpec(campfire, 0.38, "ground", 0xFFE0603A, (-0.78, -1.01, 0.76, 0.34)),
    "ball": PropSpec(ball, 0.16, "ground", 0xFFD9453F, (-0.53, -1.03, 0.53, 0.03)),
    "box": PropSpec(box, 0.30, "ground", 0xFFC08A54, (-0.63, -0.98, 0.63, 0.03)),
    "rock": PropSpec(rock, 0.28, "ground", 0xFF8A8A94, (-0.83, -0.99, 0.88, 0.03)),
    "sandcastle": PropSpec(sandcastle, 0.42, "ground", 0xFFE3BE7E, (-0.87, -1.02, 0.87, 0.03)),
    "snowman": PropSpec(snowman, 0.85, "ground", 0xFFC9453F, (-0.27, -1.07, 0.27, 0.05)),
    "robot": PropSpec(robot, 0.75, "ground", 0xFF4FA3A5, (-0.46, -1.1, 0.47, 0.03)),
    "computer": PropSpec(computer, 0.28, "ground", 0xFF4F5BD5, (-0.69, -1.03, 0.69, 0.03)),
    "sunflower": PropSpec(sunflower, 0.9, "ground", 0xFFF0B93A, (-0.27, -1.02, 0.28, 0.05)),
}

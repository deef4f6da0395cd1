"""Wagons, small vehicles, boats at work and what is ridden; units as in transport.py, they face right."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen
from seedream.rendering.props.drafting import GLASS, pane, treads, wheel
from seedream.rendering.props.kit import clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec

LAMP, WOOD = 0xFFFFF2C4, 0xFF9A6A44


def quad_bike(pen: Pen, colour: int, rolled: float) -> None:
    """A quad bike with broad tyres."""
    pen.segment((0.2, -0.42), (0.1, -0.66), DARK, 0.03)
    pen.segment((0.04, -0.64), (0.18, -0.7), DARK, 0.04)
    pen.shape(curvy("-0.36,-0.5! -0.06,-0.52 0.08,-0.44! 0.02,-0.36 -0.32,-0.4!"), DARK, depth=0.02)
    pen.shape(soft("-0.3,-0.2 -0.28,-0.4 0.06,-0.38 0.2,-0.46 0.32,-0.36 0.26,-0.2", 0.03), pen.shade(colour, 0.4), depth=0.03)
    for x in (-0.3, 0.3):
        pen.shape(
            curvy(f"{x - 0.22},-0.34! {x - 0.14},-0.47 {x + 0.1},-0.47 {x + 0.22},-0.32! {x + 0.12},-0.4 {x - 0.12},-0.4"),
            colour,
            depth=0.03,
        )
    for y in (-0.5, -0.54):
        pen.segment((-0.48, y), (-0.26, y), STEEL, 0.014)
    orb(pen, 0.4, -0.4, 0.04, LAMP)
    for x in (-0.31, 0.32):
        wheel(pen, x, 0.19, rolled, tyre=0.5)
        treads(pen, x, 0.19, rolled, 14, 0.026)


def steamroller(pen: Pen, colour: int, rolled: float) -> None:
    """A road roller with its drum in front."""
    pen.shape(soft("-0.42,-0.2 -0.42,-0.44 -0.02,-0.44 0.06,-0.36 0.14,-0.2", 0.02), colour, depth=0.04)
    pen.segment((0.06, -0.3), (0.34, -0.24), pen.shade(colour, 0.5), 0.05)
    for x in (-0.38, 0.04):
        pen.segment((x, -0.42), (x, -0.8), DARK, 0.026)
    slab(pen, (-0.44, -0.86, 0.12, -0.79), 0.03, colour, 0.025)
    pen.shape(soft("-0.3,-0.44 -0.12,-0.44 -0.12,-0.5 -0.22,-0.5 -0.24,-0.66 -0.3,-0.66", 0.015), DARK, depth=0.01)
    pen.segment((0.0, -0.44), (-0.06, -0.56), DARK, 0.02)
    for k in range(3):
        pen.segment((-0.36, -0.38 + k * 0.05), (-0.2, -0.38 + k * 0.05), pen.shade(colour), 0.014)
    orb(pen, 0.32, -0.22, 0.22, 0xFF8A909E, depth=0.04)
    ring(pen, 0.32, -0.22, 0.16, 0xFFB4BCC8, 0.014)
    for k in range(5):
        a = rolled / 0.22 + k * 2 * math.pi / 5
        pen.segment((0.32, -0.22), (0.32 + 0.14 * math.cos(a), -0.22 + 0.14 * math.sin(a)), 0xFF6A707E, 0.016)
    wheel(pen, -0.28, 0.19, rolled)


def covered_wagon(pen: Pen, colour: int, rolled: float) -> None:
    """A settler's wagon under its canvas."""
    pen.segment((0.3, -0.24), (0.58, -0.16), WOOD, 0.024)
    cover = curvy("-0.46,-0.34! -0.52,-0.76 -0.3,-0.86 0.0,-0.82 0.3,-0.86 0.5,-0.76 0.42,-0.34!")
    pen.shape(cover, colour, depth=0.06)
    with clipped(pen, cover):
        for x in (-0.3, -0.08, 0.16, 0.36):
            line(pen, f"{x},-0.9 {x - 0.03},-0.6 {x},-0.3", pen.shade(colour, 0.6), 0.018)
    pen.fill(curvy("0.36,-0.4! 0.44,-0.64 0.42,-0.78 0.47,-0.72 0.46,-0.5 0.41,-0.36!"), pen.shade(pen.shade(colour)))
    pen.shape(soft("-0.5,-0.22 -0.54,-0.4 0.5,-0.4 0.46,-0.22", 0.015), WOOD, depth=0.03)
    pen.segment((-0.52, -0.31), (0.48, -0.31), pen.shade(WOOD, 0.7), 0.012)
    for x, r in ((-0.3, 0.2), (0.3, 0.16)):
        for k in range(8):
            a = rolled / r + k * math.pi / 4
            pen.segment((x, -r), (x + r * 0.9 * math.cos(a), -r + r * 0.9 * math.sin(a)), 0xFF6A4630, 0.022)
        ring(pen, x, -r, r - 0.02, 0xFF5A3C2A, 0.04)
        dot(pen, x, -r, 0.04, 0xFF5A3C2A)


def chariot(pen: Pen, colour: int, rolled: float) -> None:
    """A two-wheeled chariot."""
    line(pen, "0.16,-0.3 0.36,-0.34 0.62,-0.44", WOOD, 0.034)
    pen.shape(curvy("-0.34,-0.28! -0.32,-0.4! 0.06,-0.46 0.2,-0.82 0.3,-0.86 0.28,-0.4 0.2,-0.28!"), colour, depth=0.05)
    line(pen, "-0.32,-0.4 0.06,-0.46 0.2,-0.82 0.3,-0.86", 0xFFF2C14E, 0.03)
    for x, y in ((0.17, -0.58), (0.13, -0.42)):
        dot(pen, x, y, 0.035, 0xFFF2C14E)
    slab(pen, (-0.38, -0.31, 0.24, -0.26), 0.015, WOOD, 0.015)
    for k in range(8):
        a = rolled / 0.26 + k * math.pi / 4
        pen.segment((-0.08, -0.26), (-0.08 + 0.23 * math.cos(a), -0.26 + 0.23 * math.sin(a)), 0xFF7A5236, 0.026)
    ring(pen, -0.08, -0.26, 0.24, 0xFF5A3C2A, 0.045)
    dot(pen, -0.08, -0.26, 0.05, 0xFFF2C14E)


def kick_scooter(pen: Pen, colour: int, rolled: float) -> None:
    """A scooter that is pushed by a foot."""
    pen.segment((0.34, -0.1), (0.22, -0.92), colour, 0.036)
    pen.segment((0.12, -0.9), (0.33, -0.95), DARK, 0.045)
    pen.segment((0.26, -0.64), (0.31, -0.3), pen.lit(colour, 0.4), 0.014)
    slab(pen, (-0.34, -0.145, 0.32, -0.095), 0.02, colour, 0.02)
    pen.segment((-0.22, -0.15), (0.14, -0.15), DARK, 0.014)
    line(pen, "-0.36,-0.12 -0.44,-0.19 -0.5,-0.14", pen.shade(colour, 0.4), 0.026)
    for x in (-0.4, 0.36):
        wheel(pen, x, 0.09, rolled, spokes=4)


def magic_carpet(pen: Pen, colour: int, t: float) -> None:
    """A patterned carpet that flies, its edge rolling like a wave."""
    lift = [(-0.5 + k * 0.1, -0.5 + 0.05 * math.sin(k * 0.75 + t * 3)) for k in range(11)]
    near = [(x - 0.05, y + 0.2 + 0.01 * math.sin(k)) for k, (x, y) in enumerate(lift)]
    text = " ".join(f"{x},{y}" for x, y in (*lift, *reversed(near)))
    pen.fill(curvy(" ".join(f"{x},{y + 0.035}" for x, y in (*lift, *reversed(near))), 0.2), pen.shade(colour))
    cloth = curvy(text, 0.2)
    pen.shape(cloth, colour, depth=0.02)
    with clipped(pen, cloth):
        for q, tint, width in (
            (0.12, 0xFFF2C14E, 0.016),
            (0.88, 0xFFF2C14E, 0.016),
            (0.24, pale(colour, 0.4), 0.01),
            (0.76, pale(colour, 0.4), 0.01),
        ):
            pen.stroke([(x - 0.05 * q, y + 0.2 * q) for x, y in lift], tint, width)
        for k in range(1, 10, 2):
            x, y = lift[k]
            pen.fill(
                soft(f"{x - 0.06},{y + 0.1} {x - 0.025},{y + 0.06} {x + 0.01},{y + 0.1} {x - 0.025},{y + 0.14}", 0.004),
                0xFF2F6FA0 if k % 4 == 1 else 0xFFF2C14E,
            )
    for k in range(6):
        q = k / 5
        for (x, y), s in ((lift[0], -1), (lift[-1], 1)):
            pen.segment((x - 0.05 * q, y + 0.2 * q), (x - 0.05 * q + s * 0.05, y + 0.2 * q + 0.02), 0xFFF2C14E, 0.014)


def gondola(pen: Pen, colour: int, _: float) -> None:
    """A Venetian gondola with its iron prow and red seats; cut at the water line."""
    pen.segment((-0.36, -0.24), (-0.1, 0.02), WOOD, 0.014)
    for x in (-0.06, 0.1):
        pen.shape(curvy(f"{x - 0.07},-0.1! {x - 0.06},-0.2 {x + 0.05},-0.2 {x + 0.06},-0.1!"), 0xFFB8283A, depth=0.012)
    hull = curvy("-0.5,-0.24! -0.4,-0.13 -0.1,-0.08 0.2,-0.09 0.42,-0.17 0.47,-0.28! 0.49,-0.16 0.38,0.0! -0.34,0.0! -0.45,-0.12")
    pen.shape(hull, colour, depth=0.02)
    line(pen, "-0.48,-0.22 -0.4,-0.13 -0.1,-0.08 0.2,-0.09 0.42,-0.17", 0xFFD9B45A, 0.012)
    pen.fill(soft("0.45,-0.16 0.46,-0.31 0.49,-0.34 0.525,-0.3 0.5,-0.28 0.495,-0.16", 0.006), 0xFFC4CAD6)
    for k in range(4):
        pen.segment((0.49, -0.26 + k * 0.026), (0.525, -0.262 + k * 0.026), 0xFFC4CAD6, 0.012)


def tugboat(pen: Pen, colour: int, _: float) -> None:
    """A tug with its funnel and fenders; cut at the water line."""
    slab(pen, (-0.14, -0.7, 0.0, -0.4), 0.02, colour, 0.03)
    slab(pen, (-0.14, -0.64, 0.0, -0.58), 0.0, 0xFFF6F1E6)
    slab(pen, (-0.15, -0.72, 0.01, -0.67), 0.01, DARK)
    slab(pen, (-0.26, -0.42, 0.28, -0.24), 0.015, 0xFFF6F1E6, 0.03)
    slab(pen, (0.02, -0.6, 0.26, -0.4), 0.015, 0xFFF6F1E6, 0.03)
    slab(pen, (-0.0, -0.63, 0.28, -0.59), 0.01, colour)
    for x in (0.05, 0.12, 0.19):
        pane(pen, soft(f"{x},-0.46 {x + 0.055},-0.46 {x + 0.055},-0.56 {x},-0.56", 0.006))
    for x in (-0.18, -0.06, 0.06, 0.18):
        ring(pen, x, -0.33, 0.03, STEEL, 0.014)
        dot(pen, x, -0.33, 0.024, GLASS)
    pen.segment((0.12, -0.63), (0.12, -0.84), DARK, 0.014)
    pen.fill(soft("0.12,-0.84 0.22,-0.8 0.12,-0.77", 0.004), 0xFFD64A42)
    hull = curvy("-0.5,-0.22! -0.3,-0.21 0.2,-0.22 0.54,-0.34! 0.46,-0.12 0.38,0.0! -0.44,0.0! -0.5,-0.1", 0.3)
    pen.shape(hull, 0xFF2F3A52, depth=0.03)
    with clipped(pen, hull):
        slab(pen, (-0.6, -0.04, 0.6, 0.02), 0.0, 0xFFB8402E)
    line(pen, "-0.5,-0.22 0.2,-0.22 0.53,-0.34", pen.lit(colour, 0.2), 0.02)
    for x in (-0.36, -0.16, 0.04, 0.24):
        dot(pen, x, -0.12, 0.045, DARK)
        dot(pen, x, -0.12, 0.02, 0xFF4A566A)


def chairlift(pen: Pen, colour: int, t: float) -> None:
    """A double chair of a ski lift on its rope."""
    pen.segment((-0.5, -0.985), (0.5, -1.0), 0xFF565A66, 0.018)
    with turned(pen, 1.6 * math.sin(t * 1.4), 0, -0.99):
        slab(pen, (-0.06, -0.03, 0.06, 0.04), 0.02, DARK)
        line(pen, "0,0 0.02,0.3 -0.03,0.5", 0xFF7A8090, 0.03)
        for a, b in (((-0.34, 0.5), (0.34, 0.5)), ((-0.34, 0.5), (-0.34, 0.86)), ((0.34, 0.5), (0.34, 0.86))):
            pen.segment(a, b, 0xFF7A8090, 0.026)
        for x in (-0.16, 0.16):
            slab(pen, (x - 0.14, 0.54, x + 0.14, 0.8), 0.03, colour, 0.025)
        slab(pen, (-0.36, 0.8, 0.36, 0.88), 0.03, pen.shade(colour, 0.5), 0.015)
        pen.segment((-0.34, 0.68), (0.34, 0.68), 0xFFB4BCC8, 0.022)
        pen.segment((-0.3, 0.97), (0.3, 0.97), 0xFFB4BCC8, 0.022)
        for x in (-0.2, 0.2):
            pen.segment((x, 0.88), (x, 0.97), 0xFFB4BCC8, 0.018)


RIDES: dict[str, PropSpec] = {
    "quad_bike": PropSpec(quad_bike, 1.1, "ground", 0xFFD8402E, (-0.554, -0.754, 0.554, 0.042)),
    "steamroller": PropSpec(steamroller, 2.2, "ground", 0xFFF0B028, (-0.503, -0.892, 0.575, 0.03)),
    "covered_wagon": PropSpec(covered_wagon, 2.2, "ground", 0xFFF2E9D6, (-0.573, -0.895, 0.628, 0.034)),
    "chariot": PropSpec(chariot, 1.2, "ground", 0xFFB8383A, (-0.414, -0.931, 0.67, 0.036)),
    "kick_scooter": PropSpec(kick_scooter, 0.58, "ground", 0xFF3F9FC0, (-0.546, -1.001, 0.479, 0.029)),
    "magic_carpet": PropSpec(magic_carpet, 1.5, "centre", 0xFFA82F4A, (-0.646, -0.591, 0.596, -0.17)),
    "gondola": PropSpec(gondola, 4.2, "ground", 0xFF2B2A34, (-0.531, -0.37, 0.564, 0.0)),
    "tugboat": PropSpec(tugboat, 4.6, "ground", 0xFFD8502E, (-0.543, -0.882, 0.576, 0.0)),
    "chairlift": PropSpec(chairlift, 1.5, "ground", 0xFFD8402E, (-0.542, -1.053, 0.542, 0.031)),
}

"""Flowers that grow from bulbs, and spikes of florets; one unit is the height."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen
from seedream.rendering.props.finish import leaf, tone
from seedream.rendering.props.kit import both, curvy, dot, line, orb, pale, turned
from seedream.rendering.props.spec import PropSpec

STEM, LEAF, BARK = 0xFF4E8F45, 0xFF4F9648, 0xFF7A5640


def crocus(pen: Pen, colour: int, t: float) -> None:
    """Two crocuses in the grass."""
    for x, top in ((-0.3, -0.3), (-0.12, -0.42), (0.1, -0.38), (0.28, -0.44), (0.42, -0.26)):
        pen.shape(curvy(f"{x * 0.6 - 0.03},0! {x},{top}! {x * 0.6 + 0.03},0!", 0.3), LEAF, depth=0.02)
    for x, y, size in ((-0.16, 0.0, 0.86), (0.18, 0.0, 1.0)):
        with turned(pen, 2 * math.sin(t + x), x, y, size):
            line(pen, "0,0 0,-0.42", pale(colour, 0.6), 0.06)
            for s in (-1, 1):
                pen.shape(
                    curvy(f"0,-0.36 {s * 0.14},-0.5 {s * 0.22},-0.82! {s * 0.06},-0.72 {-s * 0.04},-0.5"),
                    pen.shade(colour, 0.35),
                    depth=0.04,
                )
            line(pen, "0,-0.5 0,-0.84", 0xFFF08A24, 0.05)
            for s in (-1, 1):
                pen.shape(
                    curvy(f"{-s * 0.01},-0.35 {s * 0.12},-0.48 {s * 0.15},-0.72 {s * 0.08},-0.9! {-s * 0.02},-0.66"),
                    colour if s < 0 else pale(colour, 0.15),
                    depth=0.04,
                )
                line(pen, f"{s * 0.03},-0.42 {s * 0.06},-0.74", pen.shade(colour, 0.5), 0.012)


def _bells(pen: Pen, colour: int, t: float, length: float) -> None:
    """An arching stem with bells that hang from it."""
    line(pen, "0,0 -0.03,-0.5 0.04,-0.85 0.2,-0.95 0.34,-0.88", STEM, 0.026)
    for i, (x, y) in enumerate(((-0.03, -0.52), (0.0, -0.66), (0.05, -0.79), (0.14, -0.87), (0.25, -0.88), (0.34, -0.83))):
        side = 0.11 if i % 2 else -0.1
        line(pen, f"{x},{y} {x + side * 0.7},{y - 0.02} {x + side},{y + 0.05}", STEM, 0.014)
        with turned(pen, 5 * math.sin(t * 1.6 + i), x + side, y + 0.04):
            pen.shape(
                both(f"0,0 0.04,0.01 0.055,{length * 0.6} 0.075,{length}! 0.035,{length * 0.88} 0,{length}!"), colour, depth=0.025
            )


def lily_of_the_valley(pen: Pen, colour: int, t: float) -> None:
    """White bells on an arching stem between two broad leaves."""
    for s, top in ((-1, -0.74), (1, -0.6)):
        blade = curvy(f"0,0! {s * 0.2},-0.2 {s * 0.24},-0.46 {s * 0.16},{top}! {s * 0.02},-0.4 {-s * 0.02},0!")
        pen.shape(blade, LEAF if s < 0 else tone(LEAF, -0.05), depth=0.05)
        line(pen, f"{s * 0.02},-0.04 {s * 0.12},-0.35 {s * 0.15},{top + 0.06}", pale(LEAF, 0.3), 0.012)
    _bells(pen, colour, t, 0.1)


def bluebell(pen: Pen, colour: int, t: float) -> None:
    """Blue bells on a bent stem between narrow leaves."""
    for s, top in ((-1, -0.5), (1, -0.44)):
        pen.shape(curvy(f"0,0! {s * 0.12},-0.28 {s * 0.24},{top}! {s * 0.07},-0.26 {-s * 0.02},0!"), LEAF, depth=0.03)
    _bells(pen, colour, t, 0.15)


def snowdrop(pen: Pen, colour: int, t: float) -> None:
    """A nodding white flower of three drops, green within."""
    for s, top in ((-1, -0.56), (1, -0.48)):
        pen.shape(curvy(f"0,0! {s * 0.1},-0.3 {s * 0.17},{top}! {s * 0.04},-0.3 {-s * 0.03},0!"), LEAF, depth=0.02)
    line(pen, "0,0 -0.02,-0.5 0.02,-0.86 0.12,-0.95 0.22,-0.86", STEM, 0.028)
    with turned(pen, 4 * math.sin(t * 1.5), 0.22, -0.86):
        for s in (-1, 1):
            pen.shape(
                curvy(f"0,0.06 {s * 0.1},0.12 {s * 0.17},0.32! {s * 0.06},0.32 {-s * 0.01},0.18"),
                pen.shade(colour, 0.25),
                depth=0.03,
            )
        pen.fill(both("0,0.1 0.07,0.16 0.06,0.3 0,0.27"), 0xFF8FBF6A)
        pen.shape(both("0,0.05 0.07,0.13 0.085,0.28 0,0.38!"), colour, depth=0.03)
        orb(pen, 0, 0.035, 0.045, STEM, 0.055)


def _spike(pen: Pen, colour: int, low: float, top: float, width: float, floret: float) -> None:
    """A spike of florets that becomes narrower to its top."""
    for i in range(44):
        q = i / 43
        y = low + (top - low) * q
        w = width * (1 - q) ** 0.65
        x = w * math.sin(i * 2.39996)
        face = tone(colour, 0.05 * math.sin(i * 1.7), 8 * math.sin(i))
        face = pen.shade(face, 0.4) if x * pen.lx < -0.02 else face
        for k in range(4):
            a = k * math.pi / 2 + i
            dot(pen, x + floret * 0.6 * math.cos(a), y + floret * 0.6 * math.sin(a), floret * 0.62, face)
        dot(pen, x, y, floret * 0.3, pale(colour, 0.6))


def hyacinth(pen: Pen, colour: int, t: float) -> None:
    """A thick spike of florets between upright leaves."""
    for s, top in ((-1, -0.44), (1, -0.52)):
        pen.shape(curvy(f"0,0! {s * 0.16},-0.2 {s * 0.26},{top}! {s * 0.08},-0.26 {-s * 0.02},0!"), LEAF, depth=0.03)
    with turned(pen, 1.6 * math.sin(t * 1.2)):
        line(pen, "0,0 0,-0.8", STEM, 0.05)
        _spike(pen, colour, -0.36, -0.93, 0.17, 0.055)


def lilac(pen: Pen, colour: int, t: float) -> None:
    """A twig of lilac: two cones of florets over heart-shaped leaves."""
    line(pen, "-0.05,0 0,-0.25 0.0,-0.45", BARK, 0.036)
    for x, y, degrees in ((0.0, -0.2, 66), (-0.02, -0.14, -70), (0.0, -0.32, -98)):
        leaf(pen, x, y, 0.34, degrees, LEAF, 0.46)
    for turn, size in ((-22, 0.8), (16, 1.0)):
        with turned(pen, turn + 1.6 * math.sin(t * 1.2), 0, -0.3, size):
            _spike(pen, colour, -0.04, -0.7, 0.17, 0.045)


BULBS: dict[str, PropSpec] = {
    "crocus": PropSpec(crocus, 0.2, "ground", 0xFF8A5CD0, (-0.406, -0.934, 0.456, 0.061)),
    "lily_of_the_valley": PropSpec(lily_of_the_valley, 0.24, "ground", 0xFFFBFAF4, (-0.274, -0.996, 0.563, 0.046)),
    "bluebell": PropSpec(bluebell, 0.28, "ground", 0xFF5A66D0, (-0.268, -0.996, 0.568, 0.046)),
    "snowdrop": PropSpec(snowdrop, 0.2, "ground", 0xFFFBFAF6, (-0.202, -0.996, 0.441, 0.046)),
    "hyacinth": PropSpec(hyacinth, 0.28, "ground", 0xFF7A68D8, (-0.292, -1.025, 0.292, 0.058)),
    "lilac": PropSpec(lilac, 0.4, "ground", 0xFFB58AD8, (-0.37, -1.059, 0.343, 0.054)),
}

"""What a hand has at sport and games: a drawn bow, a stick, a bat, a foil, a long rope. One unit is a head."""

from __future__ import annotations

from seedream.rendering.characters.hand_things import BRASS, DARK, HU, RED, ROPE, STEEL, WHITE, WOOD
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.kit import bent, curvy, cut, dot, orb, slab
from seedream.rendering.props.spec import PropSpec


def _drawn_bow(pen: Pen, colour: int, _: float) -> None:
    """A bow gripped in the far hand, its string back at the chin, an arrow on it."""
    pen.stroke([(-0.55, -2.2), (-0.28, -1.5), (0.05, -0.5), (0.08, 0.0), (0.05, 0.5), (-0.28, 1.5), (-0.55, 2.2)], colour, 0.14)
    bent(pen, "-0.55,-2.2 -1.95,-0.02 -0.55,2.2", 0xFFEDE6D6, 0.04)
    pen.segment((-2.0, -0.02), (0.95, -0.02), WOOD, 0.06)
    pen.fill(cut("0.9,-0.16 1.3,-0.02 0.9,0.12"), STEEL)
    for y in (-0.13, 0.09):
        pen.segment((-2.0, y - 0.02), (-1.6, -0.02), RED, 0.07)


def _long(pen: Pen, colour: int, head: str, tone: int, length: float = 3.1) -> None:
    pen.segment((0.0, 0.25), (0.0, -length), colour, 0.1)
    pen.shape(curvy(head), tone, depth=0.06)


def _driver(pen: Pen, colour: int, _: float) -> None:
    _long(pen, colour, "-0.14,-2.95! 0.12,-3.05 0.62,-3.1 0.7,-3.3 0.3,-3.42 -0.12,-3.3", DARK)
    pen.segment((0.0, 0.28), (0.0, -0.45), DARK, 0.14)


def _ice_stick(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, -1.35), (0.0, 1.6), colour, 0.15)
    pen.shape(curvy("-0.12,1.5! 0.12,1.5! 0.28,1.82 0.95,1.95! 0.92,2.2! 0.1,2.15"), colour, depth=0.05)
    pen.segment((0.35, 2.02), (0.9, 2.08), DARK, 0.22)


def _swung_bat(pen: Pen, colour: int, _: float) -> None:
    pen.shape(
        curvy("-0.09,0.42 0.09,0.42 0.10,-0.5 0.24,-1.9 0.2,-2.55 0.0,-2.68 -0.2,-2.55 -0.24,-1.9 -0.10,-0.5"), colour, depth=0.08
    )
    slab(pen, (-0.12, -0.3, 0.12, 0.35), 0.04, DARK)
    orb(pen, 0.0, 0.42, 0.15, colour)


def _foil(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.3), (0.0, -0.12), DARK, 0.12)
    pen.shape(curvy("-0.34,-0.10! 0.34,-0.10! 0.2,-0.3 -0.2,-0.3"), BRASS, depth=0.05)
    pen.segment((0.0, -0.25), (0.0, -3.6), colour, 0.06)
    dot(pen, 0.0, -3.62, 0.07, DARK)


def _thrown_dart(pen: Pen, colour: int, _: float) -> None:
    pen.segment((-0.35, -0.02), (0.35, -0.02), DARK, 0.09)
    pen.segment((0.35, -0.02), (0.6, -0.02), STEEL, 0.04)
    pen.shape(cut("-0.35,-0.02 -0.62,-0.24 -0.78,-0.24 -0.62,-0.02 -0.78,0.2 -0.62,0.2"), colour, depth=0.03)


def _egg_on_spoon(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.3), (0.0, -0.85), STEEL, 0.08)
    pen.shape(ellipse(0.06, -1.1, 0.16, 0.3), STEEL, depth=0.05)
    pen.shape(ellipse(-0.14, -1.12, 0.2, 0.27), colour, depth=0.07)


def _long_rope(pen: Pen, colour: int, _: float) -> None:
    """A taut rope far ahead, its end hanging behind."""
    path = [(-1.6, 1.9), (-1.25, 0.8), (-0.6, 0.12), (0.0, 0.0), (1.5, -0.04), (4.4, -0.05)]
    pen.stroke(path, colour, 0.17)
    for i in range(28):
        x = -0.3 + 0.165 * i
        pen.segment((x - 0.04, 0.06), (x + 0.05, -0.08), pen.shade(colour, 0.6), 0.035)


def _walking_cane(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, -0.1), (0.0, 3.1), colour, 0.1)
    orb(pen, 0.0, -0.14, 0.15, BRASS)
    slab(pen, (-0.07, 2.9, 0.07, 3.2), 0.02, WHITE)


def _swung_pillow(pen: Pen, colour: int, _: float) -> None:
    """Gripped at one corner."""
    pen.shape(curvy("-0.15,0.1 -0.62,-0.5 -0.78,-1.3! -0.1,-1.16 0.62,-1.38! 0.5,-0.6 0.66,0.12! 0.2,-0.02"), colour, depth=0.14)
    for x in (-0.3, 0.25):
        pen.stroke([(x, -0.95), (x + 0.06, -0.6), (x, -0.3)], pen.shade(colour, 0.5), 0.04)


_SMALL = (-0.9, -1.4, 0.9, 1.3)
SPORT_THINGS = {
    name: PropSpec(draw, HU, "grip", colour, bounds)
    for name, draw, colour, bounds in (
        ("drawn_bow", _drawn_bow, 0xFF8A5A33, (-2.2, -2.4, 1.5, 2.4)),
        ("driver", _driver, STEEL, (-0.5, -3.6, 1.0, 0.5)),
        ("ice_stick", _ice_stick, 0xFFD3A25E, (-0.4, -1.5, 1.2, 2.4)),
        ("swung_bat", _swung_bat, 0xFFD3A25E, (-0.4, -2.8, 0.4, 0.6)),
        ("foil", _foil, STEEL, (-0.5, -3.8, 0.5, 0.5)),
        ("thrown_dart", _thrown_dart, RED, _SMALL),
        ("egg_on_spoon", _egg_on_spoon, 0xFFF6E7D2, _SMALL),
        ("long_rope", _long_rope, ROPE, (-2.0, -0.4, 4.6, 2.2)),
        ("walking_cane", _walking_cane, DARK, (-0.3, -0.4, 0.3, 3.3)),
        ("swung_pillow", _swung_pillow, 0xFFF3EADB, (-0.9, -1.5, 0.8, 0.3)),
    )
}  # fmt: skip
"""Drawings by name, held where their origin is."""

"""What a hand has in the kitchen and at the bar: a disc of dough, a piping bag, a popping bottle. One unit is a head."""

from __future__ import annotations

import math

from seedream.rendering.characters.hand_things import BRASS, DARK, DOUGH, HU, PAPER, RED, STEEL, WHITE, WOOD, YOLK
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.kit import arc, curvy, cut, dot, line, orb, slab
from seedream.rendering.props.spec import PropSpec, poly, rounded


def _gift_lid(pen: Pen, colour: int, _: float) -> None:
    pen.shape(rounded(-0.85, -0.12, 0.85, 0.18, 0.04), colour, depth=0.06)
    slab(pen, (-0.13, -0.12, 0.13, 0.18), 0.0, BRASS)
    for side in (-1, 1):
        pen.shape(spline([(0.0, -0.12), (side * 0.42, -0.46), (side * 0.52, -0.16)]), BRASS, depth=0.04)


def _dough_disc(pen: Pen, colour: int, time_s: float) -> None:
    """A disc of dough that spins in the air."""
    sag = 0.07 * math.sin(6.0 * time_s)
    rim = [(1.25 * math.cos(a), (0.40 + sag * math.cos(2 * a)) * math.sin(a)) for a in (math.tau * i / 16 for i in range(16))]
    pen.shape(spline(rim), colour, depth=0.1)
    dot(pen, -0.05, -0.04, 0.98, pen.lit(colour), 0.27)
    arc(pen, 0.0, 0.1, 1.5, 200 + 40 * math.sin(5.0 * time_s), 50, alpha(WHITE, 0.8), 0.05)


def _flying_pancake(pen: Pen, colour: int, _: float) -> None:
    pen.shape(ellipse(0.0, -0.2, 0.72, 0.2), colour, depth=0.06)
    dot(pen, -0.04, -0.25, 0.6, pen.lit(colour), 0.13)


def _frying_pan(pen: Pen, colour: int, _: float) -> None:
    """Held at the handle, the pan ahead."""
    pen.segment((-0.3, 0.0), (0.85, 0.0), DARK, 0.14)
    pen.shape(curvy("0.80,-0.18! 2.55,-0.18! 2.40,0.28 2.1,0.36 1.25,0.36 0.95,0.28"), colour, depth=0.1)
    dot(pen, 1.68, -0.18, 0.88, pen.shade(colour, 0.7), 0.12)


def _bread_tray(pen: Pen, colour: int, time_s: float) -> None:
    """A tray of fresh loaves between two gloved fists."""
    for x in (-0.45, 0.25, 0.95):
        pen.shape(curvy(f"{x - 0.36},-0.10! {x - 0.32},-0.42 {x},-0.56 {x + 0.32},-0.42 {x + 0.36},-0.10!"), 0xFFD39245, depth=0.1)
        for k in (-0.12, 0.1):
            pen.segment((x + k - 0.05, -0.46), (x + k + 0.06, -0.32), 0xFFF3D3A0, 0.05)
        rise = 0.12 * math.sin(3.0 * time_s + 4 * x)
        line(pen, f"{x},-0.75 {x + 0.1 + rise:.2f},-0.98 {x - 0.04},-1.2", alpha(WHITE, 0.6), 0.06)
    slab(pen, (-0.95, -0.12, 1.45, 0.04), 0.05, colour, 0.04)
    for x in (-0.85, 1.35):
        orb(pen, x, 0.02, 0.24, RED)


def _beater(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.25), (0.0, -0.35), WOOD, 0.12)
    for wide in (0.10, 0.24):
        pen.stroke([(0.0, -0.35), (-wide, -0.75), (0.0, -1.1), (wide, -0.75), (0.0, -0.35)], colour, 0.04)


def _broken_egg(pen: Pen, colour: int, time_s: float) -> None:
    """Two halves of a shell, the yolk on its way down."""
    for side in (-1, 1):
        x = 0.34 * side + 0.12
        shell = f"{x - 0.22},-0.05! {x - 0.1},0.03! {x},-0.06! {x + 0.1},0.03! {x + 0.22},-0.05! {x + 0.16},-0.3 {x - 0.16},-0.3"
        pen.shape(curvy(shell), colour, depth=0.05)
    drop = 0.12 * math.sin(2.0 * time_s)
    pen.fill(spline([(0.02, 0.0), (0.22, 0.0), (0.30, 0.75 + drop), (0.12, 0.95 + drop), (-0.06, 0.75 + drop)]), alpha(WHITE, 0.8))
    orb(pen, 0.12, 0.68 + drop, 0.18, YOLK)


def _butter_knife(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.3), (0.0, -0.15), DARK, 0.12)
    pen.shape(curvy("-0.07,-0.15! 0.07,-0.15! 0.13,-0.7 0.02,-0.88 -0.07,-0.75"), colour, depth=0.04)
    pen.fill(curvy("-0.05,-0.6 0.16,-0.55 0.12,-0.85 -0.02,-0.9"), 0xFFC23B4E)


def _toast_slice(pen: Pen, colour: int, _: float) -> None:
    pen.shape(
        curvy("-0.42,0.38! -0.42,-0.22 -0.52,-0.42 -0.25,-0.62 0.25,-0.62 0.52,-0.42 0.42,-0.22 0.42,0.38!"), colour, depth=0.06
    )
    pen.fill(curvy("-0.30,0.26 -0.30,-0.22 -0.34,-0.42 0.0,-0.50 0.34,-0.42 0.30,-0.2 0.30,0.26"), 0xFFF4DDA6)
    pen.fill(curvy("-0.26,0.05 -0.22,-0.36 0.1,-0.42 0.28,-0.22 0.12,0.12 -0.1,0.2"), 0xFFC23B4E)


def _piping_bag(pen: Pen, colour: int, _: float) -> None:
    pen.shape(curvy("0.0,1.15! 0.10,0.95 0.42,-0.1 0.35,-0.62 0.0,-0.78 -0.35,-0.62 -0.42,-0.1 -0.10,0.95"), colour, depth=0.1)
    pen.shape(cut("-0.1,0.9 0.1,0.9 0.05,1.22 -0.05,1.22"), STEEL, depth=0.02)
    line(pen, "-0.24,-0.5 0.0,-0.38 0.24,-0.5", pen.shade(colour, 0.6), 0.06)


def _popping_bottle(pen: Pen, colour: int, time_s: float) -> None:
    pen.shape(curvy("-0.34,1.05! -0.34,0.15 -0.12,-0.3 -0.12,-0.85! 0.12,-0.85! 0.12,-0.3 0.34,0.15 0.34,1.05!"), colour, depth=0.1)
    slab(pen, (-0.13, -0.86, 0.13, -0.4), 0.02, BRASS)
    slab(pen, (-0.3, 0.3, 0.3, 0.75), 0.04, PAPER)
    for i in range(15):
        way = (0.9 * time_s + i / 15) % 1.0
        a = -1.5708 + 0.9 * math.sin(2.7 * i)
        x, y = 1.9 * way * math.cos(a), -0.9 + 1.9 * way * math.sin(a) + 0.9 * way * way
        dot(pen, x, y, 0.11 - 0.05 * way, alpha(0xFFFFF3D0, 0.95 - 0.5 * way))
    slab(pen, (0.12, -2.55, 0.36, -2.2), 0.07, 0xFFC79A62, 0.03)


def _bar_shaker(pen: Pen, colour: int, _: float) -> None:
    pen.shape(curvy("-0.30,0.75! -0.36,-0.15 0.36,-0.15 0.30,0.75!"), colour, depth=0.1)
    pen.shape(curvy("-0.34,-0.15! -0.22,-0.5 0.22,-0.5 0.34,-0.15!"), pen.lit(colour), depth=0.06)
    slab(pen, (-0.14, -0.72, 0.14, -0.48), 0.05, colour, 0.03)
    for side in (-1, 1):
        arc(pen, 0.0, 0.1, 0.8, -25 if side > 0 else 155, 50, alpha(WHITE, 0.8), 0.05)


def _blown_balloon(pen: Pen, colour: int, time_s: float) -> None:
    """A balloon that swells before the mouth."""
    swell = 0.85 + 0.12 * math.sin(2.6 * time_s)
    pen.fill(poly([(0.0, -0.08), (0.32, -0.2), (0.32, 0.2), (0.0, 0.08)]), pen.shade(colour, 0.5))
    pen.shape(ellipse(0.25 + swell, 0.0, swell, 0.85 * swell), colour, depth=0.16)
    pen.fill(ellipse(0.1 + swell, -0.4 * swell, 0.16, 0.1), alpha(WHITE, 0.8))


_SMALL = (-0.9, -1.4, 0.9, 1.3)
KITCHEN_THINGS = {
    name: PropSpec(draw, HU, "grip", colour, bounds)
    for name, draw, colour, bounds in (
        ("gift_lid", _gift_lid, RED, _SMALL),
        ("dough_disc", _dough_disc, DOUGH, (-1.7, -0.6, 1.7, 0.6)),
        ("flying_pancake", _flying_pancake, 0xFFD9A24F, (-0.75, -0.45, 0.75, 0.02)),
        ("frying_pan", _frying_pan, 0xFF50525E, (-0.4, -0.5, 2.7, 0.5)),
        ("bread_tray", _bread_tray, STEEL, (-1.2, -1.4, 1.7, 0.4)),
        ("beater", _beater, STEEL, _SMALL),
        ("broken_egg", _broken_egg, 0xFFF3E3CE, _SMALL),
        ("butter_knife", _butter_knife, STEEL, _SMALL),
        ("toast_slice", _toast_slice, 0xFFC98B4A, _SMALL),
        ("piping_bag", _piping_bag, WHITE, _SMALL),
        ("popping_bottle", _popping_bottle, 0xFF2F6B45, (-2.0, -3.0, 2.0, 1.2)),
        ("bar_shaker", _bar_shaker, STEEL, _SMALL),
        ("blown_balloon", _blown_balloon, RED, (-0.1, -1.0, 2.3, 1.0)),
    )
}  # fmt: skip
"""Drawings by name, held where their origin is."""

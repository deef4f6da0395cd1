"""What hands have that stands nowhere by itself: drumsticks, needles, a bow, soap bubbles, a snowball, a baby, a skipping rope."""

from __future__ import annotations

import math

from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.hand_things import HAND_THINGS
from seedream.rendering.characters.kitchen_things import KITCHEN_THINGS
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.set_pieces import SET_PIECES
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.characters.sport_things import SPORT_THINGS
from seedream.rendering.characters.work_tools import WORK_TOOLS
from seedream.rendering.props.music_things import bow
from seedream.rendering.props.spec import PropSpec

WOOD, STEEL, KNOB, ROPE = 0xFFD9B27C, 0xFFD8DEE6, 0xFFC0504A, 0xFF9A6B35
BUBBLE, GLEAM = 0x99BFE4FF, 0xE8FFFFFF
BABY_SKIN, BABY_CHEEK, BABY_INK = 0xFFF2C7A5, 0x80E89A86, 0xFF5A3A32


def _drumstick(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.2), (0.0, -0.78), colour, 0.055)
    pen.fill(ellipse(0.0, -0.8, 0.05, 0.075), colour)


def _needle(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.3), (0.0, -0.75), colour, 0.05)
    pen.fill(ellipse(0.0, 0.32, 0.075, 0.075), KNOB)


def _cello_bow(pen: Pen, _: int, __: float) -> None:
    pen.canvas.translate(-0.45, -0.48)
    bow(pen)


def _bubble_wand(pen: Pen, colour: int, time_s: float) -> None:
    """A ring on a stick, and bubbles that leave it, grow and drift away."""
    pen.segment((0.0, 0.3), (0.0, -0.3), colour, 0.07)
    ring = [(0.22 * math.cos(a), -0.52 + 0.22 * math.sin(a)) for a in (i * math.tau / 12 for i in range(13))]
    pen.stroke(ring, colour, 0.06)
    for i in range(7):
        way = (time_s * 0.22 + i / 7) % 1.0
        x, y = 0.4 + 4.2 * way, -0.55 - 1.5 * way + 0.45 * math.sin(5 * way + 2.4 * i)
        size = 0.2 + 0.34 * math.sin(math.pi * min(1.0, 0.25 + way)) * (0.7 + 0.3 * math.sin(3.0 * i))
        pen.fill(ellipse(x, y, size, size), BUBBLE)
        pen.stroke([(x + size * math.cos(a), y + size * math.sin(a)) for a in (i * 0.3 for i in range(22))], GLEAM, 0.04)
        pen.fill(ellipse(x - 0.35 * size, y - 0.4 * size, 0.2 * size, 0.14 * size), GLEAM)


def _baby(pen: Pen, colour: int, _: float) -> None:
    """A baby wrapped in a blanket, asleep, its head at the right."""
    wrap = [(-0.62, 0.10), (-0.56, -0.12), (-0.1, -0.26), (0.30, -0.26), (0.42, 0.02), (0.26, 0.24), (-0.2, 0.30)]
    shade = pen.shade(colour)
    pen.shape(spline([*wrap[3:5], (0.62, -0.38), (0.30, -0.5)]), colour, shade, depth=0.05)
    pen.shape(ellipse(0.40, -0.14, 0.23, 0.23), BABY_SKIN, pen.skin_shade(BABY_SKIN), depth=0.05)
    pen.shape(spline(wrap), colour, shade, depth=0.12)
    pen.stroke([(-0.45, 0.12), (-0.05, -0.02), (0.24, -0.22)], shade, 0.03)
    for x in (0.34, 0.47):
        pen.stroke([(x - 0.04, -0.19), (x, -0.165), (x + 0.04, -0.19)], BABY_INK, 0.018)
        pen.fill(ellipse(x, -0.10, 0.04, 0.03), BABY_CHEEK)
    pen.stroke([(0.37, -0.06), (0.405, -0.04), (0.44, -0.06)], BABY_INK, 0.016)
    pen.stroke([(0.40, -0.37), (0.44, -0.42), (0.40, -0.44)], BABY_INK, 0.02)


def _snowball(pen: Pen, colour: int, _: float) -> None:
    pen.shape(ellipse(0.0, 0.0, 0.5, 0.5), colour, 0xFFB9CBE4, depth=0.16)


TOOLS = (
    WORK_TOOLS
    | HAND_THINGS
    | KITCHEN_THINGS
    | SPORT_THINGS
    | SET_PIECES
    | {
        "snowball": PropSpec(_snowball, 0.06, "grip", 0xFFFFFFFF, (-0.55, -0.55, 0.55, 0.55)),
        "drumstick": PropSpec(_drumstick, 0.17, "grip", WOOD, (-0.1, -0.9, 0.1, 0.25)),
        "knitting_needle": PropSpec(_needle, 0.13, "grip", STEEL, (-0.1, -0.8, 0.1, 0.4)),
        "cello_bow": PropSpec(_cello_bow, 0.42, "grip", WOOD, (-0.6, -1.1, 0.6, 0.1)),
        "bubble_wand": PropSpec(_bubble_wand, 0.11, "grip", KNOB, (-0.3, -3.2, 5.0, 0.4)),
        "baby": PropSpec(_baby, 0.24, "grip", 0xFFBFD3E6, (-0.65, -0.5, 0.65, 0.32)),
        "infant": PropSpec(_baby, 0.24, "grip", 0xFFBFD3E6, (-0.65, -0.5, 0.65, 0.32)),
        "newborn": PropSpec(_baby, 0.24, "grip", 0xFFBFD3E6, (-0.65, -0.5, 0.65, 0.32)),
    }
)
"""Drawings by name."""


def swung_rope(fig: Figure, left: Pt, right: Pt, height: float) -> None:
    """A rope from hand to hand round the whole body: over the head at `height` 1, under the feet at -1."""
    middle_x, hands_y = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2
    top, low = fig.skeleton.project(fig.skeleton.head)[1] - 1.1, -0.02
    y = hands_y + (top - hands_y if height > 0 else low - hands_y) * abs(height)
    wide = abs(right[0] - left[0]) * 0.42
    path = [left, (middle_x - wide, (left[1] + 3 * y) / 4), (middle_x, y), (middle_x + wide, (right[1] + 3 * y) / 4), right]
    fig.pen.stroke(path, ROPE, 0.09)

"""Flowers worn in the hair: a wreath of them round the head, or a single large one above an ear."""

from __future__ import annotations

import math

from seedream.rendering.characters.hair import cap_points
from seedream.rendering.characters.head import HeadView
from seedream.rendering.characters.shapes import ellipse, spline

_TINTS = (0xFFF07FA8, 0xFFFFF3E6, 0xFFF2B84B, 0xFFB889D8)
_LEAF, _HEART = 0xFF4F8F56, 0xFFF6C945
_STEP = 5
"""Every so many points of the hairline there is a flower."""


def flower_crown(head: HeadView) -> None:
    """A wreath of small flowers with leaves between them, along the hairline."""
    _, line = cap_points("beanie", head.yaw_deg, 0.07, 0.05)
    spots = [(x, y - 0.07) for x, y, *_ in line]
    for i, (x, y) in enumerate(spots[:: max(_STEP // 2, 1)]):
        _leaf(head, x, y, 40.0 * (-1) ** i)
    for i, (x, y) in enumerate(spots[::_STEP]):
        _flower(head, x, y - 0.01 * (i % 2), 0.088 + 0.012 * (i % 3), _TINTS[i % len(_TINTS)])


def hair_flower(head: HeadView) -> None:
    """One large flower with two leaves above the ear that is seen."""
    x, y, _ = head.at(-0.30, -0.26, 0.22)
    for turn in (-150.0, 110.0):
        _leaf(head, x + 0.10 * math.cos(math.radians(turn)), y + 0.10 * math.sin(math.radians(turn)), turn, 0.15)
    _flower(head, x, y, 0.17, head.person.hat_colour)


def _flower(head: HeadView, x: float, y: float, size: float, tint: int) -> None:
    pen = head.pen
    for i in range(5):
        angle = math.radians(72 * i - 90)
        petal = ellipse(x + 0.58 * size * math.cos(angle), y + 0.58 * size * math.sin(angle), 0.52 * size, 0.52 * size)
        pen.shape(petal, tint, depth=0.012)
    pen.fill(ellipse(x, y, 0.34 * size, 0.34 * size), _HEART)


def _leaf(head: HeadView, x: float, y: float, turn: float, size: float = 0.11) -> None:
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    shape = ((-1.0, 0.0), (0.0, -0.42), (1.0, 0.0), (0.0, 0.42))
    turned = [(x + size * (c * a - s * b), y + size * (s * a + c * b)) for a, b in shape]
    head.pen.shape(spline(turned, tension=0.4), _LEAF, depth=0.01)

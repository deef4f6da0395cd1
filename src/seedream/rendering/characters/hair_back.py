"""Hair behind the body: long hair, tails, braids, buns; origin in the middle of the head."""

from __future__ import annotations

import math
from collections.abc import Callable

from seedream.rendering.characters.head import HeadView
from seedream.rendering.characters.shapes import Pt, ellipse, spline


def draw_braid(head: HeadView, x: float, y: float, sign: int, colour: int) -> None:
    """A braid of five links with a bow, from its root."""
    pen, sw, c = head.pen, head.fig.pose.sway, head.cos
    for i in range(5):
        r = 0.105 - 0.012 * i
        pen.fill(
            ellipse(x + sign * 0.03 * i * c + sw * i * 0.2, y + 0.125 * i, r, 0.085), colour if i % 2 else pen.shade(colour, 0.35)
        )
    pen.fill(ellipse(x + sign * 0.15 * c + sw, y + 0.60, 0.05, 0.06), head.person.accent)
    pen.fill(ellipse(x + sign * 0.15 * c + sw, y + 0.70, 0.055, 0.08), colour)


def draw_hair_back(head: HeadView) -> None:
    """Layers behind the body: long hair, tails, buns; origin in the middle of the head."""
    draw = _BACK.get(head.person.hair)
    if draw:
        draw(head)


def _sway(head: HeadView) -> float:
    return head.fig.pose.sway * 1.2


def _back_long(head: HeadView) -> None:
    s, b, c = _sway(head), -0.20 * head.sin, head.cos
    points = [
        (b - 0.36, -0.2),
        (b - 0.43, 0.25),
        (b - 0.46 + s, 0.74),
        (b - 0.30 + s, 0.98),
        (b - 0.05 + s * 0.8, 0.90),
        (b + 0.20 * c + s * 0.5, 0.97),
        (b + 0.42 * c + 0.05, 0.80),
        (b + 0.40 * c + 0.08, 0.25),
        (b + 0.36, -0.2),
        (b, -0.4),
    ]
    head.pen.shape(spline(points), head.pen.shade(head.person.hair_colour, 0.6), depth=0.10)


def _back_wavy(head: HeadView) -> None:
    s, b, c = _sway(head), -0.20 * head.sin, head.cos
    points = [
        (b - 0.34, -0.25),
        (b - 0.46, 0.05),
        (b - 0.42, 0.28),
        (b - 0.52 + s, 0.52),
        (b - 0.42 + s, 0.80),
        (b - 0.2 + s, 0.86),
        (b, 0.74),
        (b + 0.28 * c + 0.02, 0.84),
        (b + 0.50 * c + 0.02, 0.66),
        (b + 0.43 * c + 0.04, 0.36),
        (b + 0.48 * c + 0.04, 0.08),
        (b + 0.34, -0.25),
        (b, -0.4),
    ]
    head.pen.shape(spline(points), head.pen.shade(head.person.hair_colour, 0.6), depth=0.10)


def _back_ponytail(head: HeadView) -> None:
    x, y, _ = head.at(0, -0.22, -0.40)
    s, c, sw, w = head.sin, head.cos, _sway(head), math.sin(head.fig.time_s * 6 + 1) * 0.02
    points: list[Pt] = [
        (x + 0.02, y - 0.10), (x - 0.14 * s - 0.09 * c, y - 0.06), (x - 0.30 * s - 0.15 * c + sw, y + 0.22),
        (x - 0.30 * s - 0.10 * c + sw * 1.7, y + 0.62 + w), (x - 0.20 * s + sw * 2, y + 0.80 + w, 1.0),
        (x - 0.13 * s + 0.08 * c + sw * 1.4, y + 0.52), (x - 0.06 * s + 0.10 * c + sw * 0.6, y + 0.22), (x + 0.05, y + 0.04),
    ]  # fmt: skip
    colour = head.person.hair_colour
    head.pen.shape(spline(points), head.pen.shade(colour, 0.75) if c > 0.5 else colour, depth=0.07)


def _back_braids(head: HeadView) -> None:
    for sign in (-1, 1):
        x, y, z = head.at(sign * 0.36, 0.16, -0.10)
        if z < 0.05:
            draw_braid(head, x, y, sign, head.pen.shade(head.person.hair_colour, 0.75))


def _back_bun(head: HeadView) -> None:
    x, y, _ = head.at(0, -0.50, -0.17)
    head.pen.shape(ellipse(x, y - 0.05, 0.20, 0.185), head.person.hair_colour, depth=0.08)


def _back_lowbun(head: HeadView) -> None:
    x, y, _ = head.at(0, 0.12, -0.46)
    head.pen.shape(ellipse(x, y, 0.17, 0.16), head.pen.shade(head.person.hair_colour, 0.6), depth=0.06)


def _back_afro(head: HeadView) -> None:
    ring = [
        (
            -0.03 * head.sin + (0.58 + 0.018 * math.sin(i * 2.7)) * math.cos(i / 11 * math.pi),
            -0.17 + (0.54 + 0.018 * math.cos(i * 3.1)) * math.sin(i / 11 * math.pi),
        )
        for i in range(22)
    ]
    head.pen.shape(spline(ring), head.person.hair_colour, depth=0.16)


def _back_curly(head: HeadView) -> None:
    ring = [
        (
            -0.11 * head.sin + (0.445 + 0.03 * math.sin(i * 2.3 + 1)) * math.cos(i / 9 * math.pi),
            -0.15 + (0.40 + 0.03 * math.cos(i * 2.9)) * math.sin(i / 9 * math.pi),
        )
        for i in range(18)
    ]
    head.pen.fill(spline(ring), head.pen.shade(head.person.hair_colour, 0.75))


def _back_hijab(head: HeadView) -> None:
    b = -0.12 * head.sin
    points = [
        (b - 0.40, -0.2),
        (b - 0.44, 0.2),
        (b - 0.52, 0.66),
        (b - 0.20, 0.86),
        (b + 0.25, 0.86),
        (b + 0.50, 0.64),
        (b + 0.42, 0.2),
        (b + 0.38, -0.2),
    ]
    head.pen.fill(spline(points), head.pen.shade(head.person.accent, 0.8))


_BACK: dict[str, Callable[[HeadView], None]] = {
    "long": _back_long, "wavy": _back_wavy, "ponytail": _back_ponytail, "braids": _back_braids, "bun": _back_bun,
    "lowbun": _back_lowbun, "afro": _back_afro, "curly": _back_curly, "hijab": _back_hijab,
}  # fmt: skip

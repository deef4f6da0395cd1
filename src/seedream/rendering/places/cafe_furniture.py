"""What stands and hangs in the café: the bar with its machine, tables and chairs, lamps, plants, the cup in front."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Any

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.places.cafe_room import BAR_X, Mood, draw_leaf, lit_across, tone
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, radial_gradient, smooth_path, stroke

BAR_WIDTH = 920.0
_WOOD = (0.44, 0.082, 46)
_DARK = (0.27, 0.045, 42)


def draw_contact(canvas: Any, x: float, y: float, width: float, height: float, alpha: float = 0.55) -> None:
    """Where a thing touches the ground: a wide soft oval and a tight dark core."""
    canvas.drawOval(
        skia.Rect.MakeXYWH(x - width / 2, y - height / 2, width, height),
        fill(with_alpha(0xFF140A10, alpha * 0.6), blur=height * 0.4),
    )
    canvas.drawOval(
        skia.Rect.MakeXYWH(x - width * 0.32, y - height * 0.22, width * 0.64, height * 0.44),
        fill(with_alpha(0xFF140A10, alpha), blur=height * 0.15),
    )


def draw_bar(canvas: Any, mood: Mood) -> None:
    """The bar: panelled front, top, espresso machine, cake under glass, a till."""
    left, top, foot = BAR_X, 672.0, 1004.0
    right = left + BAR_WIDTH
    canvas.drawRect(skia.Rect.MakeLTRB(left - 30, foot - 30, right + 30, foot + 24), fill(0x80100810, blur=16))
    canvas.drawRect(skia.Rect.MakeLTRB(left, top + 20, right, foot), fill(lit_across(_WOOD, left, right, mood, (0.70, 0.5, 0.22))))
    count = 10
    for i in range(count):
        x = left + 24 + i * (BAR_WIDTH - 48) / count
        box = skia.Rect.MakeXYWH(x, top + 66, (BAR_WIDTH - 48) / count - 16, foot - top - 104)
        canvas.drawRoundRect(box, 5, 5, stroke(with_alpha(0xFF1C0C08, 0.55), 3.4))
        canvas.drawLine(
            box.left() + 2.6,
            box.top() + 5,
            box.left() + 2.6,
            box.bottom() - 5,
            stroke(with_alpha(tone((0.75, 0.09, 62), 0.9, mood), 0.4), 1.8),
        )
    canvas.drawRect(skia.Rect.MakeLTRB(left, foot - 26, right, foot), fill(tone(_DARK, 0.2, mood)))
    counter = linear_gradient((0, top - 4), (0, top + 26), [tone((0.80, 0.06, 72), 1.0, mood), tone((0.48, 0.07, 55), 0.3, mood)])
    canvas.drawRoundRect(skia.Rect.MakeLTRB(left - 28, top - 4, right + 28, top + 26), 5, 5, fill(counter))
    canvas.drawRect(skia.Rect.MakeLTRB(left, top + 26, right, top + 46), fill(0x70100810, blur=6))
    canvas.drawLine(left - 24, top - 2, right + 24, top - 2, stroke(with_alpha(oklch(0.97, 0.05, 85), 0.75), 2.2))
    _machine(canvas, left + 210, top - 4, mood)
    _cake(canvas, left + 660, top - 4, mood)
    _till(canvas, left + 60, top - 4, mood)


def _machine(canvas: Any, x: float, y: float, mood: Mood) -> None:
    """An espresso machine in brushed steel and brass."""
    steel = linear_gradient(
        (x, 0),
        (x + 290, 0),
        [
            tone((0.86, 0.03, 200), 1, mood),
            tone((0.60, 0.04, 60), 0.5, mood),
            tone((0.80, 0.08, 70), 0.9, mood),
            tone((0.34, 0.04, 40), 0.1, mood),
        ],
        [0, 0.3, 0.55, 1],
    )
    draw_contact(canvas, x + 145, y, 330, 20)
    canvas.drawRoundRect(skia.Rect.MakeXYWH(x, y - 196, 290, 80), 15, 15, fill(steel))
    canvas.drawRoundRect(skia.Rect.MakeXYWH(x + 14, y - 120, 262, 80), 5, 5, fill(tone((0.28, 0.03, 40), 0.25, mood)))
    canvas.drawRoundRect(skia.Rect.MakeXYWH(x - 5, y - 44, 300, 44), 8, 8, fill(steel))
    canvas.drawLine(x + 16, y - 193, x + 272, y - 193, stroke(with_alpha(oklch(0.99, 0.02, 85), 0.8), 2.4))
    for left in (72, 184):
        canvas.drawRoundRect(skia.Rect.MakeXYWH(x + left, y - 120, 44, 24), 5, 5, fill(tone((0.70, 0.03, 70), 0.7, mood)))
        canvas.drawLine(x + left + 22, y - 98, x + left - 22, y - 86, stroke(tone((0.22, 0.03, 40), 0.3, mood), 10))
        cup = polygon([(x + left + 4, y - 68), (x + left + 40, y - 68), (x + left + 34, y - 44), (x + left + 10, y - 44)])
        canvas.drawPath(cup, fill(lit_across((0.92, 0.02, 85), x + left, x + left + 44, mood)))
    canvas.drawCircle(x + 236, y - 157, 22, fill(tone((0.92, 0.02, 85), 0.9, mood)))
    canvas.drawCircle(x + 236, y - 157, 22, stroke(tone((0.5, 0.06, 70), 0.5, mood), 3))
    canvas.drawLine(x + 236, y - 157, x + 247, y - 170, stroke(oklch(0.45, 0.16, 25), 2.6))
    for i, hue in enumerate((145, 60, 28)):
        canvas.drawCircle(x + 36 + i * 24, y - 157, 6, fill(oklch(0.75, 0.16, hue)))
    for i in range(5):
        canvas.drawRoundRect(
            skia.Rect.MakeXYWH(x + 24 + i * 50, y - 222, 38, 27),
            6,
            6,
            fill(lit_across((0.92, 0.02, 85), x + 24 + i * 50, x + 62 + i * 50, mood)),
        )


def _cake(canvas: Any, x: float, y: float, mood: Mood) -> None:
    draw_contact(canvas, x, y, 190, 14)
    canvas.drawRect(skia.Rect.MakeXYWH(x - 10, y - 34, 20, 34), fill(tone((0.75, 0.04, 80), 0.5, mood)))
    canvas.drawOval(skia.Rect.MakeXYWH(x - 96, y - 46, 192, 24), fill(tone((0.88, 0.03, 85), 0.7, mood)))
    canvas.drawRect(skia.Rect.MakeLTRB(x - 62, y - 96, x + 58, y - 38), fill(lit_across((0.62, 0.10, 50), x - 62, x + 58, mood)))
    canvas.drawRect(skia.Rect.MakeLTRB(x - 62, y - 74, x + 58, y - 64), fill(tone((0.95, 0.03, 85), 0.85, mood)))
    icing = [
        (x - 68, y - 92),
        (x - 28, y - 112),
        (x + 26, y - 110),
        (x + 62, y - 92),
        (x + 42, y - 80),
        (x, y - 86),
        (x - 40, y - 79),
    ]
    canvas.drawPath(smooth_path(icing, close=True), fill(tone((0.55, 0.15, 20), 0.65, mood)))
    glass = [(x - 88, y - 38), (x - 86, y - 116), (x, y - 166), (x + 86, y - 116), (x + 88, y - 38)]
    canvas.drawPath(smooth_path(glass), fill(with_alpha(oklch(0.95, 0.02, 210), 0.14)))
    canvas.drawPath(smooth_path([(x - 82, y - 54), (x - 78, y - 116), (x - 32, y - 152)]), stroke(with_alpha(0xFFFFFFFF, 0.6), 3.4))
    canvas.drawCircle(x, y - 169, 8, fill(tone((0.9, 0.02, 85), 0.8, mood)))


def _till(canvas: Any, x: float, y: float, mood: Mood) -> None:
    canvas.drawPath(polygon([(x, y), (x + 96, y), (x + 90, y - 22), (x + 6, y - 22)]), fill(tone((0.34, 0.03, 250), 0.4, mood)))
    canvas.drawPath(
        polygon([(x + 10, y - 30), (x + 92, y - 30), (x + 84, y - 92), (x + 18, y - 92)]), fill(tone((0.30, 0.03, 250), 0.5, mood))
    )
    canvas.drawPath(
        polygon([(x + 18, y - 36), (x + 84, y - 36), (x + 78, y - 86), (x + 24, y - 86)]),
        fill(with_alpha(oklch(0.78, 0.07, 215), 0.75)),
    )


def draw_table(canvas: Any, x: float, foot: float, mood: Mood, *, left_chair: bool = True, right_chair: bool = True) -> None:
    """A round table for two with a cup, a book and bentwood chairs."""
    draw_contact(canvas, x, foot + 2, 400, 44, 0.5)
    for side, there in ((-1, left_chair), (1, right_chair)):
        if there:
            _chair(canvas, x + side * 232, foot + 10, -side, mood)
    top = foot - 214
    canvas.drawLine(x, top + 20, x, foot - 4, stroke(tone(_DARK, 0.35, mood), 15))
    canvas.drawPath(
        smooth_path(
            [(x - 76, foot + 2), (x - 28, foot - 12), (x, foot - 26), (x + 28, foot - 12), (x + 76, foot + 2)], close=False
        ),
        stroke(tone(_DARK, 0.3, mood), 11),
    )
    canvas.drawOval(skia.Rect.MakeXYWH(x - 170, top - 20, 340, 62), fill(tone((0.34, 0.07, 45), 0.1, mood)))
    canvas.drawOval(
        skia.Rect.MakeXYWH(x - 170, top - 30, 340, 60),
        fill(lit_across((0.64, 0.08, 62), x - 170, x + 170, mood, (1.0, 0.65, 0.25))),
    )
    canvas.drawOval(skia.Rect.MakeXYWH(x - 118, top - 10, 106, 18), fill(tone((0.95, 0.02, 85), 0.65, mood)))
    cup = [(x - 98, top - 44), (x - 94, top - 14), (x - 80, top - 3), (x - 48, top - 3), (x - 34, top - 14), (x - 30, top - 44)]
    canvas.drawArc(skia.Rect.MakeXYWH(x - 40, top - 40, 28, 26), -80, 190, False, stroke(tone((0.93, 0.02, 85), 0.5, mood), 5))
    canvas.drawPath(smooth_path(cup), fill(lit_across((0.93, 0.02, 85), x - 98, x - 30, mood)))
    canvas.drawOval(skia.Rect.MakeXYWH(x - 98, top - 51, 68, 14), fill(tone((0.95, 0.02, 85), 0.9, mood)))
    canvas.drawOval(skia.Rect.MakeXYWH(x - 93, top - 49, 58, 10.5), fill(tone((0.36, 0.06, 45), 0.5, mood)))
    canvas.drawPath(
        polygon([(x + 34, top - 2), (x + 120, top - 10), (x + 132, top + 6), (x + 46, top + 14)]),
        fill(tone((0.52, 0.13, 25), 0.7, mood)),
    )
    canvas.drawPath(
        polygon([(x + 46, top + 14), (x + 132, top + 6), (x + 132, top + 12), (x + 46, top + 20)]),
        fill(tone((0.92, 0.02, 85), 0.4, mood)),
    )


def _chair(canvas: Any, x: float, foot: float, side: int, mood: Mood) -> None:
    """A bentwood chair in profile; `side` 1 faces right."""
    dark, rim = tone((0.30, 0.055, 40), 0.3, mood), with_alpha(tone((0.82, 0.08, 70), 1.0, mood), 0.55)
    seat = foot - 132
    draw_contact(canvas, x, foot, 170, 20, 0.4)
    for near in (-1, 1):
        canvas.drawPath(
            smooth_path([(x + near * 48, seat + 6), (x + near * 52, seat + 70), (x + near * 60, foot)]), stroke(dark, 9)
        )
    hoop = [
        (x - side * 50, seat),
        (x - side * 66, seat - 90),
        (x - side * 70, seat - 156),
        (x - side * 48, seat - 176),
        (x - side * 28, seat - 150),
        (x - side * 36, seat - 60),
        (x - side * 34, seat),
    ]
    canvas.drawPath(smooth_path(hoop), stroke(dark, 9))
    canvas.drawPath(
        smooth_path([(x - side * 54, seat - 10), (x - side * 68, seat - 90), (x - side * 72, seat - 156)]), stroke(rim, 2)
    )
    canvas.drawPath(smooth_path([(x - side * 50, seat - 120), (x - side * 44, seat - 60), (x - side * 42, seat)]), stroke(dark, 6))
    canvas.drawOval(skia.Rect.MakeXYWH(x - 68, seat - 12, 136, 28), fill(tone((0.44, 0.08, 46), 0.4, mood)))
    canvas.drawArc(skia.Rect.MakeXYWH(x - 66, seat - 11, 132, 25), 190, 150, False, stroke(rim, 1.8))


def draw_plant(canvas: Any, x: float, foot: float, height: float, pot: tuple[float, float, float], mood: Mood, seed: int) -> None:
    """A leafy plant in a pot: dark leaves behind, light ones in front, each with a midrib."""
    rng = random.Random(seed)
    draw_contact(canvas, x, foot, height * 0.5, height * 0.08, 0.45)
    leaves = 32 if height > 200 else 14
    for i in range(leaves):
        angle = -math.pi / 2 + rng.uniform(-1.25, 1.25)
        length = height * rng.uniform(0.42, 0.80)
        root = (x + rng.uniform(-0.05, 0.05) * height, foot - height * 0.27)
        tip = (root[0] + length * math.cos(angle), root[1] + length * math.sin(angle) * 0.9 + length * 0.22 * abs(math.cos(angle)))
        level = (0.08, 0.42, 0.9)[min(2, i * 3 // leaves)]
        draw_leaf(canvas, root, tip, length * 0.11, tone((0.48, 0.10, 148), level, mood))
        canvas.drawLine(*root, *tip, stroke(with_alpha(tone((0.70, 0.11, 130), 0.9, mood), 0.5), 1.4))
    vessel = polygon(
        [
            (x - height * 0.17, foot - height * 0.30),
            (x + height * 0.17, foot - height * 0.30),
            (x + height * 0.12, foot),
            (x - height * 0.12, foot),
        ]
    )
    canvas.drawPath(vessel, fill(lit_across(pot, x - height * 0.17, x + height * 0.17, mood)))
    canvas.drawRect(
        skia.Rect.MakeXYWH(x - height * 0.185, foot - height * 0.33, height * 0.37, height * 0.06),
        fill(lit_across(pot, x - height * 0.18, x + height * 0.18, mood, (1.0, 0.6, 0.2))),
    )


def draw_vine(canvas: Any, x: float, mood: Mood, seed: int) -> None:
    """A pot hanging from the ceiling with trailing vines."""
    rng = random.Random(seed)
    for strand in range(9):
        x0, length = x + (strand - 4) * 9 + rng.uniform(-4, 4), rng.uniform(70, 210)
        points: list[Point] = [(x0, 58.0)]
        for _ in range(7):
            points.append((points[-1][0] + rng.gauss(0, 6), points[-1][1] + length / 7))
        canvas.drawPath(smooth_path(points), stroke(tone((0.40, 0.09, 140), 0.3, mood), 1.8))
        for px, py in points[1:]:
            for side in (-1, 1):
                draw_leaf(
                    canvas,
                    (px, py),
                    (px + side * rng.uniform(15, 24), py + rng.uniform(2, 14)),
                    6.5,
                    tone((0.50, 0.11, 142), rng.choice((0.12, 0.5, 0.92)), mood),
                )
    canvas.drawPath(
        polygon([(x - 44, 18), (x + 44, 18), (x + 32, 70), (x - 32, 70)]), fill(lit_across((0.60, 0.10, 45), x - 44, x + 44, mood))
    )
    for side in (-1, 1):
        canvas.drawLine(x + side * 36, 20, x + side * 6, -1400, stroke(0xFF20140F, 2.2))


def draw_lamps(canvas: Any, lamps: Sequence[tuple[float, float, float]], mood: Mood) -> None:
    """Enamel pendants with their pools of light; each (x, y, size)."""
    strength = 1.0 - 0.45 * mood.daylight
    for x, y, q in lamps:
        canvas.drawLine(x, -1400, x, y - 40 * q, stroke(0xFF1A1010, 2.8))
        cone = polygon([(x - 54 * q, y + 18 * q), (x + 54 * q, y + 18 * q), (x + 210 * q, y + 470 * q), (x - 210 * q, y + 470 * q)])
        beam = linear_gradient(
            (0, y + 18 * q),
            (0, y + 470 * q),
            [with_alpha(oklch(0.92, 0.12, 78), 0.26 * strength), with_alpha(oklch(0.92, 0.12, 78), 0)],
        )
        canvas.drawPath(cone, fill(beam, blur=18, BlendMode=skia.BlendMode.kScreen))
        glow = radial_gradient(
            (x, y + 26 * q),
            390 * q,
            [
                with_alpha(oklch(0.90, 0.13, 74), 0.66 * strength),
                with_alpha(oklch(0.88, 0.13, 70), 0.26 * strength),
                with_alpha(oklch(0.85, 0.13, 66), 0),
            ],
            [0, 0.35, 1],
        )
        canvas.drawCircle(x, y + 26 * q, 390 * q, fill(glow, BlendMode=skia.BlendMode.kScreen))
        shade = [
            (x - 11 * q, y - 44 * q),
            (x - 17 * q, y - 26 * q),
            (x - 56 * q, y + 10 * q),
            (x - 58 * q, y + 17 * q),
            (x + 58 * q, y + 17 * q),
            (x + 56 * q, y + 10 * q),
            (x + 17 * q, y - 26 * q),
            (x + 11 * q, y - 44 * q),
        ]
        canvas.drawPath(smooth_path(shade, close=True), fill(lit_across((0.44, 0.08, 192), x - 58 * q, x + 58 * q, mood)))
        canvas.drawOval(skia.Rect.MakeXYWH(x - 54 * q, y + 8 * q, 108 * q, 20 * q), fill(oklch(0.94, 0.10, 85)))
        canvas.drawCircle(x, y + 17 * q, 13 * q, fill(oklch(0.99, 0.04, 92)))


def draw_near_table(canvas: Any, x: float, y: float, mood: Mood) -> None:
    """The edge of a table close to the camera, with a cup of coffee and a newspaper."""
    edge = [(x - 420, y + 320), (x - 360, y + 26), (x - 120, y - 6), (x + 260, y - 10), (x + 560, y + 20), (x + 640, y + 320)]
    canvas.drawPath(smooth_path(edge, close=True), fill(lit_across((0.58, 0.08, 60), x - 420, x + 640, mood, (0.95, 0.55, 0.2))))
    canvas.drawPath(smooth_path(edge[1:5]), stroke(with_alpha(oklch(0.95, 0.07, 80), 0.5), 2.6))
    draw_contact(canvas, x + 20, y + 26, 280, 34, 0.55)
    canvas.drawOval(skia.Rect.MakeXYWH(x - 116, y - 2, 232, 44), fill(tone((0.94, 0.015, 85), 0.8, mood)))
    canvas.drawOval(skia.Rect.MakeXYWH(x - 76, y + 4, 152, 26), fill(tone((0.80, 0.03, 70), 0.35, mood)))
    canvas.drawArc(skia.Rect.MakeXYWH(x + 60, y - 84, 58, 62), -80, 190, False, stroke(tone((0.92, 0.02, 85), 0.55, mood), 12))
    cup = smooth_path([(x - 84, y - 96), (x - 74, y - 40), (x - 46, y + 8), (x + 46, y + 8), (x + 74, y - 40), (x + 84, y - 96)])
    canvas.drawPath(cup, fill(lit_across((0.94, 0.02, 85), x - 84, x + 84, mood, (1.0, 0.75, 0.2))))
    canvas.drawOval(skia.Rect.MakeXYWH(x - 84, y - 112, 168, 32), fill(tone((0.97, 0.015, 85), 1.0, mood)))
    canvas.drawOval(skia.Rect.MakeXYWH(x - 74, y - 108, 148, 25), fill(tone((0.46, 0.08, 50), 0.6, mood)))
    canvas.drawPath(
        smooth_path([(x - 28, y - 97), (x - 5, y - 103), (x + 23, y - 98), (x + 5, y - 90)], close=True),
        fill(tone((0.90, 0.04, 80), 0.9, mood)),
    )
    canvas.drawPath(
        polygon([(x + 190, y + 36), (x + 400, y + 10), (x + 510, y + 58), (x + 300, y + 92)]),
        fill(tone((0.90, 0.025, 85), 0.6, mood)),
    )
    for i in range(4):
        canvas.drawLine(
            x + 240 + i * 14, y + 44 + i * 9, x + 400 + i * 16, y + 24 + i * 9, stroke(with_alpha(0xFF302830, 0.4), 2.2)
        )

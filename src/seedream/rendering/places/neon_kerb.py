"""What stands at the kerb: lamps with bulbs strung between them, bins, a hydrant, a bicycle. World units, as a tile."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import skia

from seedream.rendering.colour import oklch
from seedream.rendering.places.neon_sheets import Sheets, light_up
from seedream.rendering.surface import fill, polygon, smooth_path, stroke

HEIGHT = 470.0
"""World units above the kerb that the tile shows."""

_IRON = 0xFF2A2632
_LAMP = 0xFFFFDDA6


def bake_kerb(time: Mapping[str, Any], seed: int, *, period: float, scale: float, neon: bool, things: bool) -> Any:
    """The kerb's furniture as a picture, `period` wide, `HEIGHT` tall; y = 0 (the kerb) is its lower edge less 10 units.

    `neon`: with strings of bulbs; `things`: with bins, bicycles and the like.
    """
    rng = random.Random(seed)
    sheets = Sheets(0.0, -HEIGHT, period, HEIGHT + 10, scale)
    lamps = [period * (i + 0.5) / max(1, round(period / 900)) for i in range(max(1, round(period / 900)))]
    for x in lamps:
        _lamp(sheets, x)
    if neon:
        for left, right in pairwise(lamps):
            _bulbs(sheets, left, right)
    small = [_bin, _hydrant, _bicycle, _post_box, _bollards]
    for i in range(int(period // 420) if things else 0):
        x = 130 + i * 420 + rng.uniform(0, 120)
        if min(abs(x - lamp) for lamp in lamps) > 90 and x < period - 140:
            rng.choice(small)(sheets, x)
    return light_up(
        sheets,
        ambient_top=time["ambient_top"],
        ambient_street=time["ambient_kerb"],
        haze=oklch(*time["haze"]),
        haze_amount=0.0,
        glow=0.8,
        emission=time["emission"],
    )


def _lamp(sheets: Sheets, x: float) -> None:
    sheets.rect(x - 9, -26, 18, 28, _IRON, radius=3)
    sheets.rect(x - 4, -420, 8, 400, _IRON)
    sheets.rect(x - 6, -70, 12, 6, _IRON)
    arm = smooth_path([(x, -405), (x + 4, -432), (x + 30, -444), (x + 62, -440)])
    sheets.stroke(arm, 5.5, _IRON)
    sheets.path(polygon([(x + 40, -440), (x + 88, -440), (x + 98, -428), (x + 34, -428)]), _IRON)
    cone = polygon([(x + 38, -426), (x + 94, -426), (x + 190, 0), (x - 58, 0)])
    beam = skia.GradientShader.MakeLinear([(0, -426), (0, -40)], [0x38FFD9A0, 0x00FFD9A0])
    sheets.emit.drawPath(cone, fill(beam, blur=14))
    sheets.lit(x + 40, -428, 52, 6, 0xFFFFF2D6, radius=3)
    sheets.emit.drawCircle(x + 66, -424, 46, fill(skia.GradientShader.MakeRadial((x + 66, -424), 46, [0x90FFDDA6, 0x00FFDDA6])))


def _bulbs(sheets: Sheets, left: float, right: float) -> None:
    """A sagging wire with small warm bulbs."""
    count, sag = max(6, int((right - left) / 46)), 64.0
    points = [(left + (right - left) * i / count, -400 + sag * 4 * (i / count) * (1 - i / count)) for i in range(count + 1)]
    sheets.stroke(smooth_path(points), 1.8, _IRON)
    for x, y in points[1:-1]:
        sheets.lines([x, y, x, y + 7], 2.4, _IRON)
        sheets.emit.drawCircle(x, y + 11, 5.2, fill(_LAMP))
        sheets.emit.drawCircle(x, y + 11, 2.8, fill(0xFFFFF6E2))


def _bin(sheets: Sheets, x: float) -> None:
    sheets.path(polygon([(x - 17, -52), (x + 17, -52), (x + 14, 0), (x - 14, 0)]), 0xFF39414A)
    sheets.lines([v for i in range(5) for v in (x - 12 + i * 6, -46, x - 11 + i * 5.5, -4)], 1.8, 0xFF20262C)
    sheets.rect(x - 20, -58, 40, 7, 0xFF4A525C, radius=3)


def _hydrant(sheets: Sheets, x: float) -> None:
    red = 0xFFB03A34
    sheets.rect(x - 9, -40, 18, 40, red, radius=3)
    sheets.rect(x - 14, -30, 28, 9, red, radius=4)
    sheets.path(smooth_path([(x - 10, -38), (x - 8, -48), (x, -52), (x + 8, -48), (x + 10, -38)], close=True), red)
    sheets.rect(x - 12, -6, 24, 6, 0xFF7A2A28)


def _bicycle(sheets: Sheets, x: float) -> None:
    for wheel in (x - 38, x + 38):
        sheets.stroke(skia.Path.Circle(wheel, -30, 29), 3.2, _IRON)
        sheets.lines([wheel - 27, -30, wheel + 27, -30, wheel, -57, wheel, -3, wheel - 19, -49, wheel + 19, -11], 0.9, 0xFF4A4652)
    frame = [
        x - 38,
        -30,
        x - 8,
        -30,
        x - 8,
        -30,
        x + 28,
        -70,
        x + 28,
        -70,
        x - 18,
        -70,
        x - 18,
        -70,
        x - 8,
        -30,
        x - 38,
        -30,
        x - 18,
        -70,
    ]
    sheets.lines([*frame, x + 38, -30, x + 26, -82], 4, 0xFF3C6E7A)
    sheets.lines([x + 26, -82, x + 38, -88, x - 18, -70, x - 20, -79], 3.4, _IRON)
    sheets.rect(x - 31, -84, 22, 6, _IRON, radius=3)


def _post_box(sheets: Sheets, x: float) -> None:
    sheets.rect(x - 20, -112, 40, 112, 0xFF345C7C, radius=9)
    sheets.rect(x - 13, -92, 26, 5, 0xFF101820)
    sheets.rect(x - 14, -78, 28, 22, 0xFF4A7898, radius=2)
    sheets.rect(x - 23, -8, 46, 8, 0xFF24405A)


def _bollards(sheets: Sheets, x: float) -> None:
    for i in range(3):
        sheets.rect(x - 60 + i * 60 - 5, -46, 10, 46, _IRON, radius=4)
        sheets.rect(x - 60 + i * 60 - 5, -38, 10, 4, 0xFFD8D0C0)
    chain = smooth_path([(x - 60, -40), (x - 30, -26), (x, -40), (x + 30, -26), (x + 60, -40)])
    sheets.stroke(chain, 2, 0xFF4A4652)


def draw_walker(canvas: Any, x: float, foot: float, height: float, stride: float, facing: int, body: int, umbrella: int) -> None:
    """Somebody passing in the distance, in silhouette; `stride` is the phase of the walk in cycles; `umbrella` its colour or 0."""
    h, swing = height, math.sin(stride * 2 * math.pi)
    hip, shoulder = foot - 0.50 * h, foot - 0.82 * h
    legs = stroke(body, h * 0.062)
    for side in (1, -1):
        knee = (x + facing * side * swing * h * 0.075, hip + 0.25 * h)
        lift = max(0.0, -side * math.cos(stride * 2 * math.pi)) * 0.05 * h
        canvas.drawPath(polygon([(x, hip), knee, (x + facing * side * swing * h * 0.15, foot - lift)], close=False), legs)
    coat = [(-0.05, 0), (-0.12, 0.06), (-0.13, 0.25), (-0.15, 0.46), (0.13, 0.46), (0.12, 0.25), (0.12, 0.06), (0.05, 0)]
    canvas.drawPath(smooth_path([(x + facing * px * h, shoulder + py * h) for px, py in coat], close=True), fill(body))
    canvas.drawOval(skia.Rect.MakeXYWH(x + facing * 0.012 * h - 0.06 * h, shoulder - 0.155 * h, 0.12 * h, 0.15 * h), fill(body))
    if umbrella:
        _umbrella(canvas, x + facing * 0.06 * h, shoulder - 0.10 * h, h, umbrella, body)


def _umbrella(canvas: Any, x: float, y: float, h: float, colour: int, body: int) -> None:
    canvas.drawLine(x, y + 0.28 * h, x, y - 0.14 * h, stroke(body, h * 0.014))
    dome = smooth_path(
        [
            (x - 0.30 * h, y),
            (x - 0.2 * h, y - 0.12 * h),
            (x, y - 0.17 * h),
            (x + 0.2 * h, y - 0.12 * h),
            (x + 0.30 * h, y),
            (x, y - 0.025 * h),
        ],
        close=True,
    )
    canvas.drawPath(dome, fill(colour))

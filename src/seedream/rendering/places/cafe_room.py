"""The café's room: warm wall, tall windows with the street outside, shelves, panelling, floor. Units: those of a wide frame.

The room repeats after `PERIOD`: a window bay, the bar with its shelves, and a reading corner.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import lab, oklch, pack_lab, with_alpha
from seedream.rendering.fonts import draw_text
from seedream.rendering.places.layers import periodic_noise
from seedream.rendering.surface import (
    LINEAR,
    bake,
    blurred,
    fill,
    image_from_array,
    linear_gradient,
    polygon,
    radial_gradient,
    smooth_path,
    stroke,
)
from seedream.rendering.weather.rain import draw_trickles
from seedream.types import Rect

PERIOD = 3100.0
"""Width of the room before it repeats."""

FLOOR_Y = 888.0
"""Where the wall meets the floor."""

BAR_X = 1130.0
"""Left end of the bar."""

WINDOWS = (Rect(110.0, 120.0, 890.0, 590.0), Rect(2160.0, 120.0, 760.0, 590.0))

_CEILING = (0.30, 0.045, 46)

Material = tuple[float, float, float]
"""OKLCH of a surface in plain light."""


@dataclass(frozen=True, slots=True)
class Mood:
    """Light of the room: how bright the day outside is (0 night .. 1 day), the colour of the lamps, shadow and key in OKLCH."""

    daylight: float
    key: Material
    shadow: Material


def mood_of(time_of_day: str) -> Mood:
    """Light by time of day: by night lamps alone, by day the windows as well."""
    daylight = {"night": 0.0, "blue": 0.22, "storm": 0.3, "dawn": 0.6, "sunset": 0.55, "golden": 0.8, "overcast": 0.7, "day": 1.0}[
        time_of_day
    ]
    return Mood(daylight, (0.90, 0.085, 74), (0.25 + 0.04 * daylight, 0.05, 320))


@lru_cache(maxsize=8192)
def tone(material: Material, amount: float, mood: Mood) -> int:
    """Colour of a material at a light of 0 (shadow) .. 1 (lit)."""
    base = lab(material)
    shade = base * np.array([0.52 + 0.10 * mood.daylight, 0.8, 0.8])
    shade = shade * 0.62 + lab(mood.shadow) * 0.38
    bright = base * 0.72 + lab(mood.key) * 0.28
    mixed = shade + (base - shade) * min(amount * 2, 1.0) + (bright - base) * max(amount * 2 - 1, 0.0)
    return pack_lab(mixed)


def lit_across(
    material: Material, left: float, right: float, mood: Mood, keys: tuple[float, float, float] = (0.95, 0.45, 0.08)
) -> Any:
    """A rounded surface lit from the left as a gradient."""
    return linear_gradient((left, 0), (right, 0), [tone(material, k, mood) for k in keys])


def draw_wall(canvas: Any, mood: Mood, seed: int) -> None:
    """Plaster with bricks showing through, a rail, and panelling below."""
    rng = random.Random(seed)
    top, middle, low = ((0.60, 0.055, 58), (0.50, 0.06, 50), (0.40, 0.058, 44))
    colours = [tone(m, 0.16 + 0.36 * mood.daylight, mood) for m in (top, middle, low)]
    canvas.drawRect(
        skia.Rect.MakeXYWH(0, -60, PERIOD, FLOOR_Y + 60),
        fill(linear_gradient((0, 0), (0, 760), [colours[2], colours[0], colours[1]], [0, 0.45, 1])),
    )
    canvas.drawRect(
        skia.Rect.MakeXYWH(0, -1400, PERIOD, 1341),
        fill(linear_gradient((0, -700), (0, -58), [tone(_CEILING, 0.1, mood), colours[2]])),
    )
    for i in range(int(PERIOD // 310)):
        canvas.drawRect(skia.Rect.MakeXYWH(i * 310 + 20, -1400, 46, 1290), fill(tone((0.30, 0.05, 44), 0.25, mood)))
    canvas.drawRect(skia.Rect.MakeXYWH(0, -112, PERIOD, 40), fill(tone((0.34, 0.055, 46), 0.35, mood)))
    canvas.drawRect(skia.Rect.MakeXYWH(0, -72, PERIOD, 26), fill(0x60100810, blur=9))
    noise = periodic_noise(320, 100, seed, slope=1.5)
    cloud = image_from_array(np.zeros((100, 320, 3), np.float32), np.clip((noise - 0.45) * 0.5, 0, 0.22))
    canvas.drawImageRect(cloud, skia.Rect.MakeXYWH(0, -60, PERIOD, 820), LINEAR)
    for _ in range(46):
        _bricks(canvas, rng, mood)
    panel = (0.38, 0.05, 185)
    canvas.drawRect(
        skia.Rect.MakeLTRB(0, 752, PERIOD, FLOOR_Y),
        fill(linear_gradient((0, 752), (0, FLOOR_Y), [tone(panel, 0.55, mood), tone(panel, 0.15, mood)])),
    )
    for i in range(int(PERIOD // 77.5)):
        x = i * 77.5
        canvas.drawRect(skia.Rect.MakeXYWH(x, 760, 3, 124), fill(0x70101814))
        canvas.drawRect(skia.Rect.MakeXYWH(x + 3.4, 760, 1.6, 124), fill(tone(panel, 0.85, mood)))
    canvas.drawRect(skia.Rect.MakeXYWH(0, 744, PERIOD, 13), fill(tone((0.58, 0.07, 58), 0.6, mood)))
    canvas.drawRect(skia.Rect.MakeXYWH(0, 757, PERIOD, 10), fill(0x60100810, blur=5))
    canvas.drawRect(skia.Rect.MakeXYWH(0, FLOOR_Y - 16, PERIOD, 18), fill(tone((0.34, 0.05, 185), 0.3, mood)))


def _bricks(canvas: Any, rng: random.Random, mood: Mood) -> None:
    """A small patch of bricks, drawn as soft tiles."""
    x0, y0 = rng.uniform(20, PERIOD - 240), rng.uniform(20, 690)
    for _ in range(rng.randint(2, 7)):
        column, row = rng.randint(0, 3), rng.randint(0, 3)
        x, y = x0 // 56 * 56 + column * 56 + (row % 2) * 28, y0 // 25 * 25 + row * 25
        canvas.drawRoundRect(
            skia.Rect.MakeXYWH(x, y, 52, 21),
            2.5,
            2.5,
            fill(with_alpha(tone((0.52, 0.075, 42), rng.choice((0.2, 0.45, 0.7)), mood), 0.42)),
        )


def bake_outside(window: Rect, mood: Mood, weather: str, seed: int, scale: float) -> Any:
    """The street behind a window: houses, lights and umbrellas, out of focus; drops on the pane when it rains."""
    width, height = window.width, window.height
    rng = random.Random(seed)
    street = blurred(
        bake(width, height, scale, lambda c: _draw_street(c, width, height, mood, weather, rng)), 6.0 * scale, clamp=True
    )

    def draw(canvas: Any) -> None:
        canvas.drawImageRect(street, skia.Rect.MakeWH(width, height), LINEAR)
        if weather in ("rain", "storm"):
            draw_trickles(canvas, width, height, seed, count=460, runs=24)
        mist = with_alpha(oklch(0.90, 0.02, 220), 0.16 + 0.22 * mood.daylight)
        canvas.drawRect(
            skia.Rect.MakeWH(width, height), fill(linear_gradient((0, height), (0, height - 190), [mist, with_alpha(mist, 0)]))
        )
        glare = polygon([(width * 0.12, 0), (width * 0.30, 0), (width * 0.02, height), (-width * 0.16, height)])
        canvas.drawPath(glare, fill(0x12FFFFFF))

    return bake(width, height, scale, draw)


def _draw_street(canvas: Any, width: float, height: float, mood: Mood, weather: str, rng: random.Random) -> None:
    day = mood.daylight
    sky = [oklch(0.17 + 0.66 * day, 0.06 - 0.03 * day, 265 - 30 * day), oklch(0.30 + 0.50 * day, 0.08 - 0.05 * day, 300 - 70 * day)]
    canvas.drawPaint(fill(linear_gradient((0, 0), (0, height * 0.75), sky)))
    for depth, tall in ((0.75, 0.72), (0.3, 0.62)):
        x = -30.0
        while x < width:
            span, rise = rng.uniform(110, 200), height * tall * rng.uniform(0.6, 1.0)
            lightness = (0.16 + 0.40 * day) + depth * (0.09 + 0.12 * day)
            body = oklch(lightness, 0.045, rng.choice((245, 40, 205, 280)))
            canvas.drawRect(skia.Rect.MakeLTRB(x, height * 0.80 - rise, x + span, height * 0.80), fill(body))
            _street_windows(canvas, rng, x, height * 0.80 - rise, span, rise, day)
            x += span + rng.uniform(-2, 18)
    road = [oklch(0.20 + 0.42 * day, 0.035, 250), oklch(0.14 + 0.34 * day, 0.035, 255)]
    canvas.drawRect(
        skia.Rect.MakeLTRB(0, height * 0.80, width, height), fill(linear_gradient((0, height * 0.8), (0, height), road))
    )
    wet = weather in ("rain", "storm")
    hues = (75, 350, 210, 60, 145, 20, 300)
    for i in range(9 if day < 0.5 else 4):
        x, y = rng.uniform(0, width), height * rng.uniform(0.40, 0.74)
        colour = oklch(0.85, 0.14, hues[i % len(hues)])
        radius = rng.uniform(30, 74)
        canvas.drawCircle(
            x,
            y,
            radius,
            fill(
                radial_gradient(
                    (x, y), radius, [with_alpha(colour, 0.95), with_alpha(colour, 0.4), with_alpha(colour, 0)], [0, 0.35, 1]
                )
            ),
        )
        if wet:
            canvas.drawRect(skia.Rect.MakeXYWH(x - 12, height * 0.81, 24, height * 0.16), fill(with_alpha(colour, 0.5), blur=9))
    for i in range(3):
        _passer_by(
            canvas, width * (0.18 + 0.3 * i + rng.uniform(-0.05, 0.05)), height * 0.93, rng.choice((25, 80, 240, 330)), day, wet
        )


def _street_windows(canvas: Any, rng: random.Random, x: float, top: float, span: float, rise: float, day: float) -> None:
    for row in range(int(rise // 52)):
        for column in range(3):
            on = rng.random() < 0.5 - 0.25 * day
            colour = oklch(0.84, 0.11, rng.choice((80, 65, 230))) if on else oklch(0.12 + 0.36 * day, 0.04, 250)
            canvas.drawRect(
                skia.Rect.MakeXYWH(x + 16 + column * (span - 24) / 3, top + 20 + row * 52, (span - 24) / 3 - 12, 32), fill(colour)
            )


def _passer_by(canvas: Any, x: float, foot: float, hue: float, day: float, wet: bool) -> None:
    coat = oklch(0.16 + 0.16 * day, 0.04, 262)
    canvas.drawPath(
        smooth_path([(x - 20, foot - 120), (x - 26, foot - 46), (x + 24, foot - 46), (x + 20, foot - 120)], close=True), fill(coat)
    )
    canvas.drawRect(skia.Rect.MakeLTRB(x - 15, foot - 60, x - 4, foot), fill(coat))
    canvas.drawRect(skia.Rect.MakeLTRB(x + 4, foot - 60, x + 15, foot - 3), fill(coat))
    canvas.drawCircle(x, foot - 140, 16, fill(coat))
    if wet:
        dome = [(x - 62, foot - 140), (x - 34, foot - 184), (x, foot - 196), (x + 34, foot - 184), (x + 62, foot - 140)]
        canvas.drawPath(smooth_path(dome, close=True), fill(oklch(0.48 + 0.2 * day, 0.15, hue)))


def draw_window(canvas: Any, window: Rect, outside: Any, mood: Mood, text: str, *, mirrored: bool) -> None:
    """A window with its frame, sill, bars and a name painted on the glass."""
    x, y, w, h = window.x, window.y, window.width, window.height
    canvas.drawRect(skia.Rect.MakeLTRB(x - 22, y - 22, x + w + 22, y + h + 22), fill(0x70100810, blur=12))
    canvas.drawImageRect(outside, skia.Rect.MakeXYWH(x, y, w, h), LINEAR)
    wood, edge = tone((0.36, 0.06, 48), 0.32, mood), with_alpha(tone((0.80, 0.06, 75), 0.9, mood), 0.55)
    canvas.drawRect(skia.Rect.MakeXYWH(x - 6, y - 6, w + 12, h + 12), stroke(wood, 24))
    for i in (1, 2):
        bar = x + w * i / 3
        canvas.drawRect(skia.Rect.MakeXYWH(bar - 7, y, 14, h), fill(wood))
        canvas.drawLine(bar + 7.5, y + 8, bar + 7.5, y + h - 8, stroke(edge, 1.6))
    canvas.drawRect(skia.Rect.MakeXYWH(x, y + h * 0.24, w, 10), fill(wood))
    canvas.drawLine(x + 8, y + h * 0.24 + 11, x + w - 8, y + h * 0.24 + 11, stroke(edge, 1.5))
    canvas.drawRect(skia.Rect.MakeLTRB(x + 6, y + 6, x + w - 6, y + h - 6), stroke(edge, 1.6))
    sill = linear_gradient((0, y + h + 8), (0, y + h + 34), [tone((0.70, 0.07, 62), 0.9, mood), tone((0.42, 0.07, 48), 0.25, mood)])
    canvas.drawRect(skia.Rect.MakeLTRB(x - 44, y + h + 8, x + w + 44, y + h + 34), fill(sill))
    canvas.drawRect(skia.Rect.MakeLTRB(x - 38, y + h + 34, x + w + 38, y + h + 52), fill(0x60100810, blur=7))
    canvas.save()
    canvas.translate(x + w / 2, y + h * 0.16)
    canvas.scale(-1 if mirrored else 1, 1)
    draw_text(canvas, text, 0, 0, 66, 600, with_alpha(oklch(0.97, 0.04, 85), 0.85), "centre", "caveat", 0.0)
    canvas.restore()


def draw_shelves(canvas: Any, left: float, right: float, heights: Sequence[float], mood: Mood, seed: int, *, books: bool) -> None:
    """Boards with jars, cups and small plants, or with books."""
    rng = random.Random(seed)
    for y in heights:
        canvas.drawRect(skia.Rect.MakeLTRB(left + 8, y + 16, right - 8, y + 44), fill(0x55100810, blur=9))
        canvas.drawRect(
            skia.Rect.MakeLTRB(left, y, right, y + 16), fill(lit_across((0.54, 0.085, 58), left, right, mood, (0.85, 0.6, 0.35)))
        )
        canvas.drawRect(skia.Rect.MakeLTRB(left, y, right, y + 2.5), fill(with_alpha(tone((0.85, 0.07, 78), 1.0, mood), 0.6)))
        x = left + 14
        while x < right - 60:
            x += (_book if books else _jar)(canvas, x, y, rng, mood)


def _jar(canvas: Any, x: float, base: float, rng: random.Random, mood: Mood) -> float:
    height, width, material = (
        rng.uniform(38, 80),
        rng.uniform(24, 44),
        rng.choice(((0.75, 0.03, 80), (0.60, 0.10, 45), (0.52, 0.07, 185), (0.70, 0.09, 75), (0.42, 0.06, 262), (0.86, 0.02, 85))),
    )
    shader, what = lit_across(material, x, x + width, mood), rng.random()
    if what < 0.42:
        shape = [
            (x, base),
            (x, base - height * 0.75),
            (x + width * 0.3, base - height * 0.9),
            (x + width * 0.3, base - height),
            (x + width * 0.7, base - height),
            (x + width * 0.7, base - height * 0.9),
            (x + width, base - height * 0.75),
            (x + width, base),
        ]
        canvas.drawPath(polygon(shape), fill(shader))
    elif what < 0.78:
        height *= 0.55
        canvas.drawArc(
            skia.Rect.MakeXYWH(x + width * 0.76, base - height * 0.8, width * 0.42, height * 0.5),
            -80,
            170,
            False,
            stroke(tone(material, 0.3, mood), 3.2),
        )
        cup = [
            (x, base - height),
            (x + width * 0.1, base - 3),
            (x + width * 0.9, base - 3),
            (x + width, base - height),
            (x + width * 0.5, base - height * 1.04),
        ]
        canvas.drawPath(smooth_path(cup, close=True), fill(shader))
    else:
        canvas.drawPath(
            polygon([(x + 2, base - 28), (x + width - 2, base - 28), (x + width - 7, base), (x + 7, base)]),
            fill(tone((0.60, 0.11, 42), 0.5, mood)),
        )
        for _ in range(12):
            tip = (x + width / 2 + rng.uniform(-34, 34), base - 28 - rng.uniform(14, 44))
            draw_leaf(canvas, (x + width / 2, base - 27), tip, 6, tone((0.50, 0.11, 140), rng.random(), mood))
    return width + rng.uniform(6, 26)


def _book(canvas: Any, x: float, base: float, rng: random.Random, mood: Mood) -> float:
    height, width = rng.uniform(58, 92), rng.uniform(11, 24)
    material = (rng.uniform(0.36, 0.66), rng.uniform(0.04, 0.12), rng.choice((25, 50, 80, 150, 200, 260, 350)))
    canvas.drawRect(
        skia.Rect.MakeXYWH(x, base - height, width, height), fill(lit_across(material, x, x + width, mood, (0.7, 0.5, 0.2)))
    )
    canvas.drawRect(skia.Rect.MakeXYWH(x + 2, base - height * 0.82, width - 4, 4), fill(with_alpha(oklch(0.85, 0.08, 80), 0.55)))
    return width + (rng.uniform(16, 60) if rng.random() < 0.10 else 0.8)


def draw_leaf(canvas: Any, root: tuple[float, float], tip: tuple[float, float], width: float, colour: int) -> None:
    """A pointed leaf from root to tip."""
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    length = max((dx * dx + dy * dy) ** 0.5, 1e-3)
    nx, ny = -dy / length * width, dx / length * width
    middle = (root[0] + dx * 0.55, root[1] + dy * 0.55)
    canvas.drawPath(
        smooth_path([root, (middle[0] + nx, middle[1] + ny), tip, (middle[0] - nx, middle[1] - ny)], close=True), fill(colour)
    )


def bake_floorboards(mood: Mood, seed: int, *, rows: int, scale: float, period: float) -> Any:
    """Floor seen as rows of equal scale: row by row from the wall to the frame's lower edge, `period` units wide, as a tile."""
    rng = random.Random(seed)
    height = rows / scale

    def draw(canvas: Any) -> None:
        far, near = tone((0.50, 0.075, 56), 0.50 + 0.15 * mood.daylight, mood), tone((0.44, 0.075, 48), 0.22, mood)
        canvas.drawPaint(fill(linear_gradient((0, 0), (0, height), [far, near])))
        board = 86.0
        for i in range(round(period / board)):
            shade = rng.uniform(-1, 1)
            canvas.drawRect(
                skia.Rect.MakeXYWH(i * board, 0, board, height),
                fill(with_alpha(0xFF180A08 if shade < 0 else 0xFFFFD8A0, abs(shade) * 0.11)),
            )
            canvas.drawRect(skia.Rect.MakeXYWH(i * board, 0, 2.6, height), fill(0x80180A0A))
            for _ in range(2):
                y = height * rng.random() ** 1.6
                canvas.drawRect(skia.Rect.MakeXYWH(i * board, y, board, 1.0 + 2.2 * y / height), fill(0x70180A0A))
        canvas.drawRect(skia.Rect.MakeWH(period, 22), fill(linear_gradient((0, 0), (0, 22), [0x90100808, 0x00100808])))

    return bake(period, height, scale, draw)

"""Facades of the street: walls with texture, cornices, windows with life behind them, fire escapes, pipes, tanks. World units."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.colour import mix, oklch, with_alpha
from seedream.rendering.places.neon_sheets import Sheets
from seedream.rendering.places.neon_shops import GROUND_FLOOR
from seedream.rendering.surface import LINEAR, fill, linear_gradient, polygon, smooth_path, stroke

FLOOR = 160.0
"""Height of an upper floor."""

_IRON = 0xFF1D1A24


@dataclass(frozen=True, slots=True)
class Building:
    """One house: its left edge and width, upper floors, wall colour, kind of windows and what hangs on it."""

    x: float
    width: float
    floors: int
    wall: int
    brick: bool
    window: str
    cornice: str
    escape: bool
    seed: int

    @property
    def top(self) -> float:
        """y of the roof line (negative)."""
        return -(GROUND_FLOOR + self.floors * FLOOR)


def brick_shader(seed: int) -> Any:
    """A repeating brick bond that modulates a wall's colour, in world units."""
    rng = random.Random(seed)
    columns, rows, width, height = 8, 12, 16, 6.5
    surface = skia.Surface.MakeRasterN32Premul(int(columns * width * 2), int(rows * height * 2))
    canvas = surface.getCanvas()
    canvas.clear(0xFF8E8890)
    canvas.scale(2, 2)
    for row in range(rows):
        for column in range(-1, columns + 1):
            tone = int(214 + rng.gauss(0, 15))
            shift = width / 2 if row % 2 else 0
            colour = skia.ColorSetRGB(min(255, tone + 4), min(255, tone - 4), min(255, tone - 2))
            canvas.drawRect(
                skia.Rect.MakeXYWH(column * width + shift + 0.6, row * height + 0.6, width - 1.2, height - 1.2), fill(colour)
            )
    repeat = skia.TileMode.kRepeat
    return surface.makeImageSnapshot().makeShader(repeat, repeat, LINEAR, skia.Matrix.Scale(0.5, 0.5))


def draw_building(sheets: Sheets, house: Building, bricks: Any, lamps: Mapping[str, Sequence[int]], lit: float) -> None:
    """Wall, windows and fittings of a house above its shops; `lit` is the share of windows with light."""
    rng = random.Random(house.seed)
    height = -house.top
    sheets.rect(house.x, house.top, house.width, height, house.wall)
    if house.brick:
        paint = fill(bricks, BlendMode=skia.BlendMode.kModulate)
        sheets.albedo.drawRect(skia.Rect.MakeXYWH(house.x, house.top, house.width, height), paint)
    _stains(sheets, house, rng)
    _courses(sheets, house)
    windows = _window_grid(house)
    for floor in range(house.floors):
        share = lit * rng.choice((0.25, 0.7, 1.0, 1.7))
        for x, width in windows:
            _window(sheets, house, x, width, -(GROUND_FLOOR + floor * FLOOR), lamps, rng, rng.random() < share)
    _cornice(sheets, house)
    if house.escape:
        _fire_escape(sheets, house, windows)
    _pipe(sheets, house, rng)
    _roof(sheets, house, rng)


def _stains(sheets: Sheets, house: Building, rng: random.Random) -> None:
    """Rain marks and soot, and the darker edges where walls meet."""
    for _ in range(int(house.width // 22)):
        x, y, length = house.x + rng.uniform(0, house.width), rng.uniform(house.top, -GROUND_FLOOR), rng.uniform(60, 260)
        shader = linear_gradient((0, y), (0, y + length), [0x30000008, 0x00000008])
        sheets.albedo.drawRect(skia.Rect.MakeXYWH(x, y, rng.uniform(4, 22), min(length, -y)), fill(shader))
    for left, sign in ((house.x, 1), (house.x + house.width, -1)):
        shader = linear_gradient((left, 0), (left + sign * 16, 0), [0x70000008, 0x00000008])
        sheets.albedo.drawRect(
            skia.Rect.MakeLTRB(min(left, left + sign * 16), house.top, max(left, left + sign * 16), 0), fill(shader)
        )


def _courses(sheets: Sheets, house: Building) -> None:
    """String courses between floors, and pilasters at the corners of plastered houses."""
    light, dark = mix(house.wall, 0xFFFFFFFF, 0.22), mix(house.wall, 0xFF000010, 0.5)
    for floor in range(house.floors):
        y = -(GROUND_FLOOR + floor * FLOOR)
        tall = 9.0 if floor == 0 else 4.0
        sheets.rect(house.x, y - tall, house.width, tall, light, hide=False)
        sheets.rect(house.x, y, house.width, 3.5, dark, hide=False)
    if not house.brick:
        for x in (house.x + 5, house.x + house.width - 19):
            sheets.rect(x, house.top, 14, -house.top - GROUND_FLOOR, mix(house.wall, 0xFFFFFFFF, 0.10), hide=False)
            sheets.rect(x + 14, house.top, 2, -house.top - GROUND_FLOOR, with_alpha(0xFF000008, 0.35), hide=False)


def _window_grid(house: Building) -> list[tuple[float, float]]:
    """Left edges and widths of the windows of a floor."""
    width, gap = {"sash": (50.0, 40.0), "pair": (78.0, 44.0), "loft": (118.0, 26.0), "slim": (34.0, 34.0)}[house.window]
    count = max(1, int((house.width - 44 + gap) // (width + gap)))
    start = house.x + (house.width - count * width - (count - 1) * gap) / 2
    return [(start + i * (width + gap), width) for i in range(count)]


def _window(
    sheets: Sheets,
    house: Building,
    x: float,
    width: float,
    floor_y: float,
    lamps: Mapping[str, Sequence[int]],
    rng: random.Random,
    on: bool,
) -> None:
    tall = 112.0 if house.window == "loft" else 98.0
    top = floor_y - FLOOR + 24
    stone, dark = mix(house.wall, 0xFFFFFFFF, 0.28), mix(house.wall, 0xFF000010, 0.62)
    sheets.rect(x - 6, top - 9, width + 12, 9, stone, hide=False)
    sheets.rect(x - 3, top, width + 6, tall + 2, dark, hide=False)
    glass = linear_gradient((x, top), (x + width, top + tall), [0xFF3A4560, 0xFF1A1E30, 0xFF262C44], [0, 0.55, 1])
    sheets.rect(x, top, width, tall, glass, hide=False)
    if on:
        sheets.emit.save()
        sheets.emit.clipRect(skia.Rect.MakeXYWH(x, top, width, tall))
        _life(sheets.emit, x, top, width, tall, lamps, rng)
        sheets.emit.restore()
    _bars(sheets, house, x, top, width, tall)
    sheets.rect(x - 8, top + tall, width + 16, 6, stone)
    sheets.shade(x - 6, top + tall + 6, width + 12, 7, 0.4, blur=2.5)
    extra = rng.random()
    if extra < 0.14 and house.window != "loft":
        _air_conditioner(sheets, x + width / 2 - 22, top + tall + 8)
    elif extra < 0.22:
        _flower_box(sheets, x, top + tall - 4, width, rng)


def _bars(sheets: Sheets, house: Building, x: float, top: float, width: float, tall: float) -> None:
    bars: list[float] = [x, top + tall * 0.48, x + width, top + tall * 0.48]
    panes = {"sash": 1, "pair": 2, "loft": 4, "slim": 1}[house.window]
    for i in range(1, panes):
        bars += [x + width * i / panes, top, x + width * i / panes, top + tall]
    if house.window == "loft":
        bars += [x, top + tall * 0.24, x + width, top + tall * 0.24, x, top + tall * 0.74, x + width, top + tall * 0.74]
    frame = mix(house.wall, 0xFF14101C, 0.7)
    sheets.lines(bars, 3.4, frame)
    edge = skia.Path.Rect(skia.Rect.MakeXYWH(x, top, width, tall))
    sheets.stroke(edge, 4.2, frame)


def _life(
    canvas: Any, x: float, top: float, width: float, tall: float, lamps: Mapping[str, Sequence[int]], rng: random.Random
) -> None:
    """A lit room: glow from a lamp, curtains or blinds, now and then somebody or a plant."""
    tone = rng.choice(lamps["warm"] if rng.random() < 0.72 else lamps["cool"] if rng.random() < 0.6 else lamps["tinted"])
    level = rng.uniform(0.25, 0.6)
    glow = linear_gradient(
        (0, top),
        (0, top + tall),
        [mix(tone, 0xFF1A0E18, level * 0.7), mix(tone, 0xFF1A0E18, level), mix(tone, 0xFF0C0610, 0.75)],
        [0, 0.4, 1],
    )
    canvas.drawRect(skia.Rect.MakeXYWH(x, top, width, tall), fill(glow))
    lamp = (x + width * rng.uniform(0.25, 0.75), top + tall * rng.uniform(0.22, 0.5))
    canvas.drawCircle(
        *lamp,
        40,
        fill(skia.GradientShader.MakeRadial(lamp, 40, [with_alpha(mix(tone, 0xFFFFFFFF, 0.4), 0.8), with_alpha(tone, 0)])),
    )
    what = rng.random()
    if what < 0.42:
        cloth = mix(tone, 0xFF301828, 0.45)
        for left, inner in ((x, x + width * 0.27), (x + width, x + width * 0.73)):
            drape = smooth_path(
                [
                    (left, top),
                    (inner, top),
                    (inner + (left - inner) * 0.25, top + tall * 0.5),
                    (inner + (left - inner) * 0.45, top + tall),
                    (left, top + tall),
                ],
                close=True,
            )
            canvas.drawPath(drape, fill(with_alpha(cloth, 0.9)))
    elif what < 0.62:
        for i in range(int(tall * rng.uniform(0.3, 0.8) // 6)):
            canvas.drawRect(skia.Rect.MakeXYWH(x, top + i * 6, width, 3.4), fill(with_alpha(mix(tone, 0xFF2A1826, 0.55), 0.9)))
    if what > 0.74:
        px, dark = x + width * rng.uniform(0.3, 0.7), 0xFF1A0E16
        canvas.drawOval(skia.Rect.MakeXYWH(px - 9, top + tall * 0.42, 18, 23), fill(dark))
        canvas.drawPath(
            smooth_path(
                [
                    (px - 24, top + tall + 4),
                    (px - 19, top + tall * 0.72),
                    (px, top + tall * 0.64),
                    (px + 19, top + tall * 0.72),
                    (px + 24, top + tall + 4),
                ],
                close=True,
            ),
            fill(dark),
        )
    elif what > 0.66:
        for _ in range(7):
            tip = (x + width * 0.3 + rng.uniform(-20, 20), top + tall * rng.uniform(0.5, 0.72))
            canvas.drawLine(x + width * 0.3, top + tall, *tip, stroke(0xFF14200F, 4))


def _air_conditioner(sheets: Sheets, x: float, y: float) -> None:
    sheets.rect(x, y, 44, 30, 0xFF8F8C92, radius=3)
    sheets.lines([v for i in range(5) for v in (x + 5, y + 6 + i * 4.6, x + 26, y + 6 + i * 4.6)], 1.5, 0xFF5A5860)
    sheets.albedo.drawCircle(x + 34, y + 15, 6.5, stroke(0xFF5A5860, 1.6))
    sheets.shade(x + 2, y + 30, 40, 10, 0.45, blur=3)


def _flower_box(sheets: Sheets, x: float, y: float, width: float, rng: random.Random) -> None:
    for _ in range(int(width // 5)):
        cx = x + rng.uniform(2, width - 2)
        sheets.albedo.drawCircle(cx, y - rng.uniform(0, 12), rng.uniform(4, 7), fill(oklch(rng.uniform(0.34, 0.5), 0.09, 145)))
    for _ in range(int(width // 9)):
        sheets.albedo.drawCircle(
            x + rng.uniform(2, width - 2), y - rng.uniform(2, 15), 2.6, fill(oklch(0.68, 0.15, rng.choice((10, 350, 75))))
        )
    sheets.rect(x - 3, y - 1, width + 6, 12, 0xFF5A3A30, radius=2)


def _cornice(sheets: Sheets, house: Building) -> None:
    y, light, dark = house.top, mix(house.wall, 0xFFFFFFFF, 0.26), mix(house.wall, 0xFF000010, 0.55)
    if house.cornice == "plain":
        sheets.rect(house.x - 3, y - 12, house.width + 6, 14, light)
        sheets.shade(house.x, y + 2, house.width, 10, 0.5, blur=4)
        return
    sheets.shade(house.x, y + 26, house.width, 22, 0.5, blur=7)
    sheets.rect(house.x - 12, y - 14, house.width + 24, 10, light)
    sheets.rect(house.x - 7, y - 5, house.width + 14, 12, mix(house.wall, 0xFFFFFFFF, 0.08))
    sheets.rect(house.x - 2, y + 6, house.width + 4, 22, dark)
    for i in range(int(house.width // 21)):
        sheets.rect(house.x + 6 + i * 21, y + 7, 10, 17 if house.cornice == "dentil" else 11, light, radius=1.5)


def _fire_escape(sheets: Sheets, house: Building, windows: Sequence[tuple[float, float]]) -> None:
    """Iron landings with railings, joined by ladders that change sides, and a drop ladder at the lowest."""
    middle = len(windows) // 2
    left = windows[max(0, middle - 1)][0] - 16
    right = windows[middle][0] + windows[middle][1] + 16
    right = min(right, left + 230)
    bars: list[float] = []
    for floor in range(house.floors):
        y = -(GROUND_FLOOR + floor * FLOOR) - 16
        sheets.rect(left, y, right - left, 5, _IRON)
        bars += [left, y - 42, right, y - 42, left, y - 22, right, y - 22]
        for i in range(int((right - left) // 12) + 1):
            bars += [left + i * 12, y, left + i * 12, y - 42]
        if floor < house.floors - 1:
            a, b = (left + 26, right - 40) if floor % 2 == 0 else (right - 26, left + 40)
            for offset in (0, 12):
                bars += [a + offset, y, b + offset, y - FLOOR]
            for step in range(1, 13):
                x = a + (b - a) * step / 13
                bars += [x, y - FLOOR * step / 13, x + 12, y - FLOOR * step / 13]
        sheets.shade(left + 6, y + 8, right - left, 12, 0.3, blur=5)
    y = -GROUND_FLOOR - 16
    for rail in (right - 30, right - 14):
        bars += [rail, y, rail, y + 74]
    for step in range(6):
        bars += [right - 30, y + 8 + step * 12, right - 14, y + 8 + step * 12]
    sheets.lines(bars, 2.3, _IRON)


def _pipe(sheets: Sheets, house: Building, rng: random.Random) -> None:
    x = house.x + (12 if rng.random() < 0.5 else house.width - 18)
    sheets.rect(x, house.top + 10, 6, -house.top - 40, mix(house.wall, 0xFF1A1620, 0.55))
    sheets.rect(x + 1, house.top + 10, 1.5, -house.top - 40, mix(house.wall, 0xFFFFFFFF, 0.25))
    for i in range(house.floors + 1):
        sheets.rect(x - 2.5, -60 - i * FLOOR, 11, 5, _IRON)


def _roof(sheets: Sheets, house: Building, rng: random.Random) -> None:
    y, what = house.top - 12, rng.random()
    x = house.x + house.width * rng.uniform(0.25, 0.75)
    if what < 0.34 and house.width > 230:
        _water_tank(sheets, x, y)
    elif what < 0.62:
        sheets.rect(x - 46, y - 46, 92, 48, mix(house.wall, 0xFF101018, 0.35))
        sheets.rect(x - 50, y - 50, 100, 6, mix(house.wall, 0xFFFFFFFF, 0.15))
        sheets.rect(x - 12, y - 36, 24, 38, 0xFF2A2630)
    mast = house.x + house.width * rng.uniform(0.1, 0.9)
    bars = [mast, y, mast, y - 86]
    for i in range(4):
        bars += [mast - 20 + 3 * i, y - 84 + i * 13, mast + 20 - 3 * i, y - 84 + i * 13]
    sheets.lines(bars, 2.2, _IRON)


def _water_tank(sheets: Sheets, x: float, y: float) -> None:
    wood = linear_gradient((x - 44, 0), (x + 44, 0), [0xFF6A5048, 0xFF8A6A5A, 0xFF3A2A2C], [0, 0.35, 1])
    sheets.lines(
        [x - 34, y, x - 34, y - 52, x + 34, y, x + 34, y - 52, x - 34, y - 2, x + 34, y - 50, x + 34, y - 2, x - 34, y - 50],
        4,
        _IRON,
    )
    sheets.rect(x - 44, y - 140, 88, 90, wood, radius=4)
    sheets.lines([v for i in range(4) for v in (x - 44, y - 66 - i * 22, x + 44, y - 66 - i * 22)], 2, 0xFF2A2024)
    sheets.path(polygon([(x - 50, y - 138), (x, y - 176), (x + 50, y - 138)]), 0xFF4A4048)

"""On board and above the sea: the deck of a sailing ship with mast, shrouds and wheel; the iron gallery of a lighthouse."""

from __future__ import annotations

import math

import numpy as np
import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.air import SCREEN, contact, glow
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.waves import sea, water_for
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, level_ground, stand
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

WOOD: Oklch = (0.56, 0.075, 62)
DARK: Oklch = (0.36, 0.06, 52)
CLOTH: Oklch = (0.92, 0.035, 84)
IRON: Oklch = (0.34, 0.03, 255)
RED: Oklch = (0.55, 0.19, 28)
EDGE = 1.5
"""Depth of the bulwark, in adults behind the cast."""


def _at_sea(place: Place, frame: FrameSpec, framing: str, seed: int, horizon: float) -> Scenery:
    """Sky, far coast and waves."""
    s = under_the_sky(place, frame, framing, seed, horizon=horizon, adult=0.31, flock=4)
    stormy = place.weather == "storm" or place.time_of_day == "storm"
    rough = 1.0 if stormy else {"wind": 0.6, "rain": 0.5, "fog": 0.12}.get(place.weather, 0.24)
    x = s.width * (0.5 - s.side * 0.40)
    coast = RidgeStyle((0.46, 0.05, 250), detail=2.0, rough=0.48, relief=0.5, mist=0.6, peak_x=x, peak_width=300)
    ridge(s, s.horizon + 10, 120 * s.zoom**0.5, 1.1, coast, seed=8, parallax=0.06, bottom=s.horizon + 26)
    sea(s, water_for(s, rough), lift=1.0)
    return s


def _planks(s: Scenery, far: float, colour: Oklch, *, along: bool) -> None:
    """Boards: towards the bow (`along`) or across."""
    deep = Deep(s)
    floor = Floor(s, {"boards": colour})
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        u, v = (x, d * 0.35) if along else (d * 1.2, x * 0.35)
        board = np.floor(u / 0.17)
        tint = 0.15 * np.sin(board * 12.9898) + 0.09 * np.sin(board * 4.1)
        grain = noise.fbm(u * 3, v * 14, 3)
        seam = np.mod(u, 0.17) < 0.014
        butt = np.mod(v * 0.8 + board * 0.37, 1.0) < 0.012
        out = floor.look("boards", 0.54 + tint + 0.16 * grain - 0.42 * seam - 0.25 * butt)
        return floor.air(floor.shine(out, noise.fbm(x * 0.5, d * 0.7, 3), 0.45), d)

    level_ground(deep, far, colours)


def ship(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The deck of an old sailing ship; the sea goes by beyond the bulwark."""
    s = _at_sea(place, frame, framing, seed, 0.50)
    _bulwark(s)
    _planks(s, EDGE, WOOD, along=False)
    _shrouds(s)
    _mast(s)
    _gear(s)
    if s.palette.dark:
        _lantern_light(s)
    peopled(s, ground="wet")
    return finished(s)


def _bulwark(s: Scenery) -> None:
    """The side of the ship: planks under a broad rail, with gun ports."""
    deep = Deep(s)
    unit, y, over = deep.unit(EDGE), deep.y(EDGE), s.over(deep.k(EDGE)) + 10
    top = y - 0.44 * unit

    def paint(canvas: Canvas) -> None:
        for i in range(4):
            y0, y1 = top + (y - top) * i / 4, top + (y - top) * (i + 1) / 4
            tint = [tone(DARK if i % 2 else WOOD, k, 0.02, s.palette) for k in (0.55, 0.30)]
            canvas.drawRect(skia.Rect.MakeLTRB(-over, y0, s.width + over, y1), fill(linear_gradient((0, y0), (0, y1), tint)))
        for x in np.arange(-over, s.width + over, 1.25 * unit):
            px = float(x)
            canvas.drawRect(skia.Rect.MakeXYWH(px, top, 0.10 * unit, y - top), fill(tone(DARK, 0.25, 0.0, s.palette)))
            port = skia.Rect.MakeXYWH(px + 0.50 * unit, top + 0.13 * unit, 0.27 * unit, 0.20 * unit)
            canvas.drawRect(port, fill(tone((0.20, 0.02, 40), 0.3, 0.0, s.palette)))
            canvas.drawRect(port, stroke(tone((0.70, 0.12, 80), 0.6, 0.0, s.palette), 0.018 * unit))
        rail = skia.Rect.MakeLTRB(-over, top - 0.075 * unit, s.width + over, top + 0.02 * unit)
        canvas.drawRect(
            rail,
            fill(
                linear_gradient(
                    (0, rail.top()), (0, rail.bottom()), [tone(WOOD, 1.0, 0.0, s.palette), tone(DARK, 0.4, 0.0, s.palette)]
                )
            ),
        )
        canvas.drawRect(
            skia.Rect.MakeLTRB(-over, y - 0.03 * unit, s.width + over, y + 0.02 * unit), fill(tone(DARK, 0.1, 0.0, s.palette))
        )

    deep.layer(EDGE, 0.6, paint, below=0.06)


def _shrouds(s: Scenery) -> None:
    """Ropes that run up from the rail, with ratlines, on one side; a furled corner of sail above."""
    deep = Deep(s)
    unit, y = deep.unit(EDGE), deep.y(EDGE) - 0.5 * deep.unit(EDGE)
    x0 = deep.x(-3.1 * s.side, EDGE)
    rope = tone((0.40, 0.04, 70), 0.4, 0.0, s.palette)

    def paint(canvas: Canvas) -> None:
        apex = (x0 + 2.05 * unit * s.side, -140.0)
        feet = [(x0 + (i - 2) * 0.34 * unit, y) for i in range(5)]
        for fx, fy in feet:
            canvas.drawLine(fx, fy, *apex, stroke(rope, 0.024 * unit))
            canvas.drawCircle(fx, fy + 0.03 * unit, 0.05 * unit, fill(tone(DARK, 0.3, 0.0, s.palette)))
        for k in range(1, 15):
            q = k / 16
            ends = [(fx + (apex[0] - fx) * q, fy + (apex[1] - fy) * q) for fx, fy in (feet[0], feet[-1])]
            canvas.drawLine(*ends[0], *ends[1], stroke(rope, 0.013 * unit))

    if s.framing != "close":
        s.draw(deep.k(EDGE), -60, y + 0.2 * unit, paint)


def _mast(s: Scenery) -> None:
    """The mast with its yard and a full sail, ropes belayed at its foot."""
    deep, depth = Deep(s), 0.95
    unit, y, x = deep.unit(depth), deep.y(depth), deep.x(1.75 * s.side, depth)
    half = 0.13 * unit

    def sail(canvas: Canvas) -> None:
        top, low, reach = -60.0, s.horizon * 0.58, 1.35 * unit
        belly = [
            (x - reach, top),
            (x - reach * 1.06, low * 0.6),
            (x - reach * 0.98, low),
            (x - reach * 0.3, low - 0.14 * unit),
            (x + reach * 0.4, low - 0.12 * unit),
            (x + reach * 1.02, low + 4),
            (x + reach * 1.10, low * 0.6),
            (x + reach, top),
        ]
        keys = (0.95, 0.70, 0.30) if s.side < 0 else (0.30, 0.70, 0.95)
        shape = smooth_path(belly, close=True)
        canvas.drawPath(
            shape, fill(linear_gradient((x - reach, 0), (x + reach, 0), [tone(CLOTH, k, 0.02, s.palette) for k in keys]))
        )
        for share in (-0.62, -0.22, 0.2, 0.6):
            seam = [(x + reach * share, top), (x + reach * share * 1.06, low * 0.6), (x + reach * share, low - 0.06 * unit)]
            canvas.drawPath(smooth_path(seam), stroke(tone(CLOTH, 0.1, 0.0, s.palette, 0.35), 0.014 * unit))
        for dx in (-0.98, 1.02):
            canvas.drawLine(
                x + reach * dx,
                low,
                x + reach * dx * 1.25,
                y - 0.5 * unit,
                stroke(tone((0.40, 0.04, 70), 0.4, 0, s.palette), 0.02 * unit),
            )

    def mast(canvas: Canvas) -> None:
        contact(canvas, x, y, half * 3.2, half * 0.5, s.palette.shadow, 0.5)
        keys = (0.95, 0.5, 0.05) if s.side < 0 else (0.05, 0.5, 0.95)
        body = linear_gradient((x - half, 0), (x + half, 0), [tone(WOOD, k, 0.0, s.palette) for k in keys])
        canvas.drawRect(skia.Rect.MakeLTRB(x - half, -60, x + half, y), fill(body))
        for level in (0.55, 0.62, 1.5, 1.57):
            canvas.drawRect(
                skia.Rect.MakeLTRB(x - half * 1.06, y - level * unit - 0.03 * unit, x + half * 1.06, y - level * unit),
                fill(tone(IRON, 0.4, 0.0, s.palette)),
            )
        for i in range(3):
            coil = skia.Rect.MakeXYWH(x - half * 1.3, y - (0.52 - 0.05 * i) * unit, half * 2.6, 0.06 * unit)
            canvas.drawOval(coil, stroke(tone((0.74, 0.07, 82), 0.7, 0.0, s.palette), 0.026 * unit))

    if s.framing in ("wide", "medium", "detail"):
        s.draw(deep.k(depth) * 0.98, -60, s.horizon * 1.05, sail, motion=sway(1.5, 0.9, gust=5))
    deep.layer(depth, 6.0, mast, below=0.2)


def _gear(s: Scenery) -> None:
    """A wheel, barrels, a chest and coils of rope on the deck."""
    deep = Deep(s)
    for depth, rows in (
        (1.15, (("gear/ship_wheel", -1.95, 1.0), ("beverages/barrel", 3.15, 1.0), ("beverages/barrel", 3.65, 0.9))),
        (0.55, (("treasures/treasure_chest", -3.3, 1.0), ("machines/cannon", 3.4, 1.0))),
    ):
        unit, y = deep.unit(depth), deep.y(depth)

        def paint(
            canvas: Canvas,
            rows: tuple[tuple[str, float, float], ...] = rows,
            depth: float = depth,
            unit: float = unit,
            y: float = y,
        ) -> None:
            for name, x, size in rows:
                stand(
                    canvas,
                    s,
                    prop(name.partition("/")[2].replace("_", " ")),
                    deep.x(x * s.side, depth),
                    y,
                    unit,
                    size=size,
                    mirrored=s.side > 0,
                )

        if s.framing != "close":
            deep.layer(depth, 1.4, paint, below=0.2)


def _lantern_light(s: Scenery) -> None:
    """Lamplight on the planks."""
    deep, unit = Deep(s), s.stage.adult_height

    def paint(canvas: Canvas) -> None:
        glow(canvas, deep.x(0.4, 0.3), deep.y(0.3), unit * 2.4, (0.84, 0.13, 68), 0.42, 0.24)
        glow(canvas, deep.x(1.75 * s.side, 0.9), deep.y(0.9) - unit * 1.2, unit * 1.2, (0.86, 0.14, 66), 0.45)

    s.draw(1.0, 0.0, s.bottom, paint, mode=SCREEN, pulse=lambda t: 0.88 + 0.12 * math.sin(t * 5.1))


def gallery(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The gallery of a lighthouse: an iron rail over the sea, the white tower with its lamp at one side."""
    s = _at_sea(place, frame, framing, seed, 0.56)
    _tower(s)
    _planks(s, 1.1, (0.62, 0.02, 250), along=True)
    _rail(s, 1.1)
    peopled(s, ground="wet")
    return finished(s)


def _tower(s: Scenery) -> None:
    """The lamp room behind, on one side: a white wall, a door, panes with the lamp, which turns by night."""
    deep, depth = Deep(s), 1.1
    unit, y = deep.unit(depth), deep.y(depth)
    half = 1.25 * unit
    x = s.width / 2 + min(3.0 * unit, s.width * 0.5 - 0.3 * half) * s.side

    def paint(canvas: Canvas) -> None:
        keys = (0.98, 0.75, 0.28) if s.side < 0 else (0.28, 0.75, 0.98)
        white = linear_gradient((x - half, 0), (x + half, 0), [tone((0.96, 0.012, 90), k, 0.0, s.palette) for k in keys])
        red = linear_gradient((x - half, 0), (x + half, 0), [tone(RED, k, 0.0, s.palette) for k in keys])
        canvas.drawRect(skia.Rect.MakeLTRB(x - half, y - 1.25 * unit, x + half, y + 0.1 * unit), fill(white))
        canvas.drawRect(skia.Rect.MakeLTRB(x - half * 1.06, y - 1.36 * unit, x + half * 1.06, y - 1.20 * unit), fill(red))
        panes = skia.Rect.MakeLTRB(x - half * 0.9, y - 2.7 * unit, x + half * 0.9, y - 1.36 * unit)
        canvas.drawRect(panes, fill(tone((0.80, 0.05, 220), 0.6, 0.05, s.palette)))
        glass = skia.Rect.MakeLTRB(x - half * 0.24, y - 2.3 * unit, x + half * 0.24, y - 1.5 * unit)
        canvas.drawOval(glass, fill(tone((0.95, 0.10, 90), 1.0, 0.0, s.palette)))
        for i in range(6):
            px = panes.left() + panes.width() * i / 5
            canvas.drawLine(px, panes.top(), px, panes.bottom(), stroke(tone(IRON, 0.4, 0.0, s.palette), 0.045 * unit))
        canvas.drawLine(
            panes.left(), panes.centerY(), panes.right(), panes.centerY(), stroke(tone(IRON, 0.4, 0.0, s.palette), 0.03 * unit)
        )
        roof = [
            (x - half * 1.1, panes.top()),
            (x - half * 0.5, panes.top() - 0.7 * unit),
            (x + half * 0.5, panes.top() - 0.7 * unit),
            (x + half * 1.1, panes.top()),
        ]
        canvas.drawPath(polygon(roof), fill(red))
        door = skia.Rect.MakeLTRB(x - 0.26 * unit, y - 1.08 * unit, x + 0.26 * unit, y + 0.1 * unit)
        canvas.drawRoundRect(door, 0.08 * unit, 0.08 * unit, fill(tone((0.40, 0.07, 240), 0.5, 0.0, s.palette)))
        canvas.drawRoundRect(door, 0.08 * unit, 0.08 * unit, stroke(tone((0.80, 0.02, 90), 0.7, 0.0, s.palette), 0.03 * unit))
        if s.palette.dark:
            glow(canvas, x, y - 1.9 * unit, 3.2 * unit, (0.94, 0.10, 88), 0.85)

    s.draw(deep.k(depth), -60, y + 0.2 * unit, paint)


def _rail(s: Scenery, depth: float) -> None:
    """An iron railing with three bars, painted red."""
    deep = Deep(s)
    unit, y, over = deep.unit(depth), deep.y(depth), s.over(deep.k(depth)) + 10

    def paint(canvas: Canvas) -> None:
        for x in np.arange(-over, s.width + over, 0.62 * unit):
            canvas.drawRect(
                skia.Rect.MakeXYWH(float(x) - 0.02 * unit, y - 0.62 * unit, 0.04 * unit, 0.62 * unit),
                fill(tone(RED, 0.45, 0.0, s.palette)),
            )
        for level, thick in ((0.62, 0.055), (0.42, 0.026), (0.22, 0.026)):
            box = skia.Rect.MakeLTRB(
                -over, y - level * unit - thick * unit / 2, s.width + over, y - level * unit + thick * unit / 2
            )
            canvas.drawRect(
                box,
                fill(
                    linear_gradient(
                        (0, box.top()), (0, box.bottom()), [tone(RED, 1.0, 0.0, s.palette), tone(RED, 0.1, 0.0, s.palette)]
                    )
                ),
            )
        canvas.drawRect(
            skia.Rect.MakeLTRB(-over, y - 0.05 * unit, s.width + over, y + 0.03 * unit), fill(tone(IRON, 0.6, 0.0, s.palette))
        )

    deep.layer(depth, 0.75, paint, below=0.06)

"""A filling station at a country road: pumps under a lit roof, a shop, hills behind."""

from __future__ import annotations

import numpy as np
import skia

from seedream.rendering.colour import Oklch, oklch
from seedream.rendering.fonts import draw_text
from seedream.rendering.nature_kit.air import SCREEN, contact, glow, mist
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lamplit, lay, level_ground, stand, within
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

WHITE: Oklch = (0.96, 0.01, 95)
RED: Oklch = (0.58, 0.19, 28)
STEEL: Oklch = (0.60, 0.02, 250)
SHOP = 6.4
ROOF = 3.4


def fuel(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A filling station; its lamps burn after dark."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.54, adult=0.28, flock=3)
    z, hz = s.zoom**0.6, s.horizon
    rock = RidgeStyle((0.52, 0.05, 270), relief=0.8, mist=0.7, peak_x=s.width * (0.5 - 0.24 * s.side), peak_width=480)
    ridge(s, hz - 16 * z, 170 * z, 1.2, rock, seed=3, parallax=0.05)
    mist(s, hz - 6, 28, 0.5, size=1.7, seed=1, parallax=0.07)
    ridge(
        s,
        hz + 4,
        60 * z,
        0.7,
        RidgeStyle((0.52, 0.08, 130), relief=0.4, sharp=False, trees=60, mist=0.5),
        seed=9,
        parallax=0.1,
        bottom=hz + 40,
    )
    deep = Deep(s)
    if s.palette.dark:
        s.light = lamplit(s, 0.22)
    _ground(deep)
    _shop(deep)
    _roof(deep)
    _pumps(deep)
    if s.palette.dark:
        _pools(deep)
    peopled(s)
    return finished(s)


def _ground(deep: Deep) -> None:
    """Concrete under the roof, asphalt and a kerb, dry grass beyond."""
    floor = Floor(
        deep.s,
        {"slab": (0.70, 0.012, 90), "tar": (0.46, 0.014, 270), "grass": (0.68, 0.09, 108), "line": (0.84, 0.14, 88)},
        bare=("tar",),
    )
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 8, d * 10, 3), noise.fbm(x * 0.7, d * 0.9, 3)
        joint = np.maximum(within(np.mod(x + 1.5, 3.0), 1.47, 1.53, 0.02), within(np.mod(d, 2.4), 1.17, 1.23, 0.02))
        out = floor.look("grass", 0.5 + 0.3 * grain)
        out = lay(out, floor.look("tar", 0.5 + 0.2 * grain), within(d, -3.0, 8.0, 0.05))
        out = lay(
            out,
            floor.look("slab", np.asarray(0.58 + 0.14 * grain + 0.14 * patch - 0.24 * joint, np.float32)),
            within(d, 0.5, 5.6, 0.04),
        )
        out = lay(out, floor.look("line", np.full_like(d, 0.8)), within(d, 0.34, 0.46, 0.02) * 0.9)
        return floor.air(floor.shine(out, patch, 0.55), d, reach=40.0)

    level_ground(deep, 40.0, colours)


def _shop(deep: Deep) -> None:
    """The shop with its wide windows and shelves behind them."""
    s, unit, y = deep.s, deep.unit(SHOP), deep.y(SHOP)
    left, right = deep.x(-5.6, SHOP), deep.x(5.6, SHOP)

    def paint(canvas: Canvas) -> None:
        contact(canvas, (left + right) / 2, y, right - left, 0.2 * unit, s.palette.shadow, 0.4)
        canvas.drawRect(skia.Rect.MakeLTRB(left, y - 2.0 * unit, right, y), fill(tone(WHITE, 0.55, 0.15, s.palette)))
        canvas.drawRect(skia.Rect.MakeLTRB(left, y - 2.15 * unit, right, y - 1.72 * unit), fill(tone(RED, 0.7, 0.15, s.palette)))
        lit = s.palette.dark
        for i in range(5):
            x0 = left + (right - left) * (i + 0.06) / 5
            x1 = left + (right - left) * (i + 0.94) / 5
            box = skia.Rect.MakeLTRB(x0, y - 1.55 * unit, x1, y - (0.0 if i == 2 else 0.35) * unit)
            canvas.drawRect(box, fill(oklch(0.93, 0.07, 88) if lit else tone((0.62, 0.05, 225), 0.6, 0.12, s.palette)))
            for row in range(3):
                for k in range(9):
                    tint: Oklch = ((0.66, 0.15, 30), (0.74, 0.13, 85), (0.6, 0.12, 240), (0.64, 0.12, 150))[(i + row * 2 + k) % 4]
                    px = x0 + (x1 - x0) * (0.06 + 0.1 * k)
                    canvas.drawRect(
                        skia.Rect.MakeXYWH(px, y - (1.30 - 0.32 * row) * unit, 0.075 * (x1 - x0), 0.20 * unit),
                        fill(tone(tint, 0.6, 0.3, s.palette, 0.75)),
                    )
            canvas.drawRect(box, stroke(tone(STEEL, 0.35, 0.1, s.palette), 0.04 * unit))
        _word(canvas, s, "Fuel & Coffee", (left + right) / 2, y - 1.82 * unit, 0.28 * unit)

    deep.layer(SHOP, 2.4, paint, below=0.1)


def _word(canvas: Canvas, s: Scenery, words: str, x: float, y: float, size: float) -> None:
    """Lettering on a board."""
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(size / 40, size / 40)
    draw_text(
        canvas,
        words,
        0,
        0,
        40,
        weight=700,
        colour=oklch(0.98, 0.02, 95) if s.palette.dark else tone(WHITE, 0.95, 0.0, s.palette),
        align="centre",
    )
    canvas.restore()


def _roof(deep: Deep) -> None:
    """The flat roof over the pumps on its pillars, lamps under it."""
    s, unit, y = deep.s, deep.unit(ROOF), deep.y(ROOF)
    reach = min(5.2 * unit, s.width * 0.62)

    def paint(canvas: Canvas) -> None:
        x0, x1 = s.width / 2 - reach, s.width / 2 + reach
        low = y - 2.55 * unit
        for side in (-1, 1):
            px = s.width / 2 + side * reach * 0.72
            contact(canvas, px, y, 0.5 * unit, 0.1 * unit, s.palette.shadow, 0.5)
            pillar = linear_gradient(
                (px - 0.12 * unit, 0), (px + 0.12 * unit, 0), [tone(STEEL, k, 0.05, s.palette) for k in (0.2, 0.9, 0.3)]
            )
            canvas.drawRect(skia.Rect.MakeLTRB(px - 0.12 * unit, low, px + 0.12 * unit, y), fill(pillar))
        canvas.drawRect(skia.Rect.MakeLTRB(x0, low, x1, low + 0.10 * unit), fill(tone((0.52, 0.015, 250), 0.3, 0.05, s.palette)))
        for i in range(6):
            px = x0 + (x1 - x0) * (i + 0.5) / 6
            lamp = skia.Rect.MakeXYWH(px - 0.26 * unit, low + 0.03 * unit, 0.52 * unit, 0.06 * unit)
            canvas.drawRoundRect(lamp, 3, 3, fill(0xFFFFFDF0 if s.palette.dark else tone(WHITE, 0.95, 0.0, s.palette)))
            if s.palette.dark:
                glow(canvas, px, low + 0.1 * unit, 1.1 * unit, (0.95, 0.06, 95), 0.55)
        fascia = skia.Rect.MakeLTRB(x0 - 0.1 * unit, low - 0.52 * unit, x1 + 0.1 * unit, low)
        canvas.drawRect(
            fascia,
            fill(
                linear_gradient(
                    (0, fascia.top()), (0, low), [tone(WHITE, 0.95, 0.03, s.palette), tone(WHITE, 0.5, 0.03, s.palette)]
                )
            ),
        )
        canvas.drawRect(
            skia.Rect.MakeLTRB(fascia.left(), low - 0.20 * unit, fascia.right(), low - 0.06 * unit),
            fill(tone(RED, 0.75, 0.02, s.palette)),
        )

    deep.layer(ROOF, 3.4, paint, below=0.1)


def _pumps(deep: Deep) -> None:
    """Two pumps on their island beside the middle."""
    s, unit, y = deep.s, deep.unit(1.9), deep.y(1.9)

    def paint(canvas: Canvas) -> None:
        for x in (-2.35, 2.35):
            px = s.width / 2 + min(abs(x) * unit, s.width * 0.34) * (1 if x > 0 else -1)
            kerb = skia.Rect.MakeLTRB(px - 0.75 * unit, y - 0.10 * unit, px + 0.75 * unit, y + 0.04 * unit)
            contact(canvas, px, y + 0.04 * unit, 1.6 * unit, 0.12 * unit, s.palette.shadow, 0.45)
            canvas.drawRoundRect(kerb, 0.06 * unit, 0.06 * unit, fill(tone((0.84, 0.13, 88), 0.7, 0.0, s.palette)))
            stand(canvas, s, prop("gas pump"), px, y - 0.06 * unit, unit, shadow=False)

    deep.layer(1.9, 1.8, paint, below=0.3)


def _pools(deep: Deep) -> None:
    """The light of the lamps on the ground."""
    s, unit = deep.s, deep.unit(1.5)

    def paint(canvas: Canvas) -> None:
        for x in (-2.2, 0.0, 2.2):
            glow(canvas, deep.x(x, 1.5), deep.y(1.5), unit * 2.2, (0.93, 0.06, 95), 0.5, 0.26)

    s.draw(0.8, deep.y(3.0) - 20, s.bottom, paint, mode=SCREEN)

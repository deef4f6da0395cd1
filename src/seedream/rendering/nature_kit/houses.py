"""Small houses under snow: a gable, a long side with lit windows, a thick roof."""

from __future__ import annotations

import random
from collections.abc import Sequence

import skia

from seedream.rendering.colour import Oklch, oklch
from seedream.rendering.nature_kit.air import contact, glow
from seedream.rendering.nature_kit.palette import Palette, tone
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke

SNOW: Oklch = (0.97, 0.012, 250)
_WINDOW = ((0.93, 0.12, 88), (0.80, 0.155, 66))


def house(
    canvas: Canvas,
    x: float,
    y: float,
    width: float,
    p: Palette,
    rng: random.Random,
    wall: Oklch,
    *,
    depth: float,
    snowy: bool = True,
    lit: float = 0.75,
) -> None:
    """A house whose gable's left foot stands at `x`, `y`; `lit` is the share of windows with light."""
    w, h = width, width * 0.42
    gable, rise, over, thick = w * 0.40, h * 0.62, w * 0.05, w * 0.055
    shine = p.dark or p.name == "sunset"
    roof: Oklch = SNOW if snowy else (0.46, 0.09, 32)

    def t(material: Oklch, key: float) -> int:
        return tone(material, key, depth, p)

    contact(canvas, x + w * 0.5, y, w * 1.2, w * 0.12, (0.2, 0.06, 270), 0.4)
    canvas.drawPath(
        polygon([(x, y), (x, y - h), (x + gable * 0.5, y - h - rise), (x + gable, y - h), (x + gable, y)]), fill(t(wall, 0.18))
    )
    canvas.drawPath(polygon([(x + gable, y), (x + gable, y - h), (x + w, y - h), (x + w, y)]), fill(t(wall, 0.62)))
    chimney = skia.Rect.MakeXYWH(x + w * 0.70, y - h - rise * 1.45, w * 0.085, rise * 0.8)
    canvas.drawRect(chimney, fill(t((0.45, 0.06, 35), 0.4)))
    if snowy:
        canvas.drawRoundRect(
            skia.Rect.MakeXYWH(x + w * 0.69, chimney.top() - thick * 0.5, w * 0.105, thick * 0.7),
            thick * 0.3,
            thick * 0.3,
            fill(t(roof, 0.85)),
        )
    ridge_l, ridge_r = (x + gable * 0.5 - 2, y - h - rise - thick), (x + w - gable * 0.30, y - h - rise - thick)
    eave = [
        (x + w + over - (w - gable + over) * i / 9, y - h + thick * (0.75 + (0.55 * rng.random() if snowy else 0)))
        for i in range(10)
    ]
    slope = linear_gradient((0, ridge_l[1]), (0, y - h + thick), [t(roof, 0.9), t(roof, 0.5)])
    canvas.drawPath(polygon([ridge_l, ridge_r, (x + w + over, y - h - thick * 0.1), *eave]), fill(slope))
    under = [
        (x + gable, y - h + thick * 0.8),
        (x + w, y - h + thick * 0.8),
        (x + w, y - h + thick * 2.4),
        (x + gable, y - h + thick * 2.0),
    ]
    canvas.drawPath(polygon(under), fill(oklch(0.16, 0.06, 280, 0.36), blur=thick * 0.35))
    barge = [
        (x - over, y - h + thick),
        (x + gable * 0.22, y - h - rise * 0.52),
        (x + gable * 0.5, y - h - rise - thick * 0.4),
        (x + gable * 0.78, y - h - rise * 0.52),
        (x + gable + over * 0.8, y - h + thick),
    ]
    canvas.drawPath(smooth_path(barge), stroke(t(roof, 0.3), thick * 1.05))
    windows = [shine and rng.random() < lit for _ in range(3)]
    _openings(canvas, x, y, (w, h, gable), p, depth, (shine, *windows))


def _openings(
    canvas: Canvas, x: float, y: float, size: tuple[float, float, float], p: Palette, depth: float, lit: Sequence[bool]
) -> None:
    """The window of the gable, those beside it, and the door; `size` is width and height of the house and width of the gable."""
    w, h, gable = size
    for i, shines in enumerate(lit[1:]):
        _window(canvas, x + gable + (w - gable) * (0.16 + 0.28 * i), y - h * 0.66, w * 0.085, y, p, depth, shines)
    _window(canvas, x + gable * 0.37, y - h * 0.98, w * 0.09, y, p, depth, lit[0])
    door = skia.Rect.MakeXYWH(x + gable * 0.34, y - h * 0.52, gable * 0.32, h * 0.52)
    canvas.drawRoundRect(door, 3, 3, fill(tone((0.38, 0.09, 28), 0.35, depth, p)))


def _window(canvas: Canvas, x: float, y: float, w: float, ground: float, p: Palette, depth: float, lit: bool) -> None:
    box, frame = skia.Rect.MakeXYWH(x, y, w, w * 1.25), tone((0.40, 0.05, 40), 0.2, depth, p)
    canvas.drawRect(box.makeOutset(w * 0.12, w * 0.12), fill(frame))
    light = linear_gradient((0, y), (0, y + w * 1.25), [oklch(*c) for c in _WINDOW])
    canvas.drawRect(box, fill(light) if lit else fill(tone((0.42, 0.05, 250), 0.35, depth, p)))
    canvas.drawLine(x + w / 2, y, x + w / 2, y + w * 1.25, stroke(frame, w * 0.09))
    canvas.drawLine(x, y + w * 0.55, x + w, y + w * 0.55, stroke(frame, w * 0.09))
    if lit:
        glow(canvas, x + w / 2, y + w * 0.6, w * 3.4, (0.85, 0.14, 70), 0.42)
        glow(canvas, x + w / 2, ground + w * 0.7, w * 3.0, (0.85, 0.13, 70), 0.5, 0.30)


def lamp_post(canvas: Canvas, x: float, y: float, height: float, p: Palette, *, snowy: bool = False) -> None:
    """A street lantern, lit when it is dark, with its pool of light."""
    iron = tone((0.28, 0.03, 270), 0.25, 0.03, p)
    lit, q = p.dark, height / 130
    contact(canvas, x, y, 40 * q, 9 * q, (0.2, 0.07, 270), 0.5)
    canvas.drawLine(x, y, x, y - height, stroke(iron, 5 * q))
    canvas.drawRect(skia.Rect.MakeXYWH(x - 6 * q, y - 16 * q, 12 * q, 16 * q), fill(iron))
    glass = [(x - 11 * q, y - height - 26 * q), (x + 11 * q, y - height - 26 * q), (x + 7 * q, y - height), (x - 7 * q, y - height)]
    canvas.drawPath(polygon(glass), fill(oklch(0.95, 0.11, 88) if lit else tone((0.85, 0.03, 220), 0.8, 0.03, p)))
    cap = smooth_path([(x - 15 * q, y - height - 25 * q), (x, y - height - 42 * q), (x + 15 * q, y - height - 25 * q)], close=True)
    canvas.drawPath(cap, fill(tone(SNOW, 0.7, 0, p) if snowy else iron))
    if lit:
        glow(canvas, x, y - height - 12 * q, 190 * q, (0.90, 0.13, 76), 0.75)
        glow(canvas, x, y + 6 * q, 210 * q, (0.88, 0.13, 72), 0.6, 0.26)

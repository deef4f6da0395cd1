"""A train seen from the side: a cab with a sloping nose and coaches with lit compartments, wheels and couplings. Units: metres.

The origin is the tip of the nose at rail level; the train runs to the left of it.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import glow
from seedream.rendering.nature_kit.palette import Palette, tone
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke

GLASS: Oklch = (0.42, 0.03, 245)
_FLOOR, _SILL, _HEAD = 0.95, 1.95, 3.0


@dataclass(frozen=True, slots=True)
class Livery:
    """Colours of a train."""

    body: Oklch
    band: Oklch
    roof: Oklch


def draw_train(
    canvas: Canvas, livery: Livery, coaches: int, length: float, height: float, p: Palette, seed: int, side: int
) -> None:
    """The front coach with its nose at the origin, and coaches behind it; a translucent shade lies below."""
    rng = random.Random(seed)
    total = length * coaches
    below = [(-total, -0.95), (-1.2, -0.95), (-2.4, 0.04), (-total, 0.04)]
    canvas.drawPath(polygon(below), fill(with_alpha(oklch(p.shadow[0] * 0.4, 0.03, 270), 0.9)))
    for index in range(coaches):
        right = -index * length
        _bogies(canvas, right, length, p)
        _coach(canvas, livery, right, length, height, p, rng, front=index == 0, side=side)


def _outline(right: float, length: float, height: float, front: bool) -> object:
    left = right - length + 0.35
    if not front:
        box = skia.Rect.MakeLTRB(left, -height, right - 0.35, -_FLOOR + 0.25)
        rounded = skia.PathBuilder()
        rounded.addRRect(skia.RRect.MakeRectXY(box, 0.35, 0.35))
        return rounded.detach()
    nose = [
        (left + 0.1, -height), (right - 4.6, -height), (right - 3.4, -height * 0.98), (right - 1.9, -height * 0.80),
        (right - 0.6, -height * 0.50),
        (right - 0.02, -1.45), (right - 0.12, -0.9), (right - 0.6, -0.62), (left + 0.1, -_FLOOR + 0.25),
    ]  # fmt: skip
    path = skia.PathBuilder()
    path.moveTo(*nose[0])
    path.lineTo(*nose[1])
    path.cubicTo(right - 3.2, -height, right - 2.4, -height * 0.90, *nose[3])
    path.cubicTo(right - 1.0, -height * 0.62, right + 0.1, -height * 0.46, *nose[5])
    path.cubicTo(right + 0.02, -1.0, right - 0.1, -0.66, *nose[7])
    path.lineTo(*nose[8])
    path.close()
    return path.detach()


def _coach(
    canvas: Canvas, livery: Livery, right: float, length: float, height: float, p: Palette, rng: random.Random, *,
    front: bool, side: int
) -> None:  # fmt: skip
    left, path = right - length + 0.35, _outline(right, length, height, front)
    tones = [tone(livery.body, q, 0.08, p) for q in (1.0, 0.88, 0.66, 0.30)]
    canvas.drawPath(path, fill(linear_gradient((0, -height), (0, -0.7), tones, [0, 0.3, 0.7, 1])))
    canvas.save()
    canvas.clipPath(path, True)
    roof = linear_gradient((0, -height), (0, -height + 0.6), [tone(livery.roof, 1.0, 0.08, p), tone(livery.roof, 0.35, 0.08, p)])
    canvas.drawRect(skia.Rect.MakeLTRB(left - 1, -height, right, -height + 0.55), fill(roof))
    canvas.drawRect(skia.Rect.MakeLTRB(left - 1, -height + 0.55, right, -height + 0.62), fill(with_alpha(oklch(*p.shadow), 0.4)))
    canvas.drawRect(skia.Rect.MakeLTRB(left - 1, -1.72, right, -1.28), fill(tone(livery.band, 0.6, 0.08, p)))
    canvas.drawRect(skia.Rect.MakeLTRB(left - 1, -1.16, right, -1.08), fill(tone(livery.band, 0.4, 0.08, p)))
    canvas.drawRect(
        skia.Rect.MakeLTRB(left - 1, -_HEAD - 0.12, right, -_SILL + 0.1), fill(with_alpha(tone(GLASS, 0.1, 0.0, p), 0.25))
    )
    canvas.restore()
    if p.dark:
        lamps = linear_gradient((0, -height), (0, -1.0), [oklch(0.86, 0.11, 74, 0.30), oklch(0.86, 0.11, 74, 0.0)])
        canvas.drawPath(path, fill(lamps))
    last = right - (7.4 if front else 1.2)
    doors = [left + 1.0, left + length * 0.5 - 0.65] if not front else [left + 1.0, right - 6.9]
    x = left + 2.9
    while x + 1.5 < last:
        if not any(door - 0.3 < x + 1.5 and x < door + 1.6 for door in doors):
            _pane(canvas, skia.Rect.MakeXYWH(x, -_HEAD, 1.45, _HEAD - _SILL), p, rng)
        x += 1.85
    for door in doors:
        _door(canvas, livery, door, p, rng)
    if front:
        _cab(canvas, livery, right, height, p, side)
    else:
        canvas.drawRect(
            skia.Rect.MakeXYWH(right - 0.42, -height + 0.5, 0.5, height - 1.4), fill(tone((0.25, 0.01, 260), 0.2, 0.05, p))
        )


def _shining(p: Palette) -> float:
    return {"night": 1.0, "blue": 0.95, "storm": 0.8, "sunset": 0.6, "dawn": 0.5, "overcast": 0.4}.get(p.name, 0.22)


def _pane(canvas: Canvas, box: object, p: Palette, rng: random.Random) -> None:
    """A compartment window: glass with the sky in it, or a lit inside with seats and here and there a passenger."""
    lit, rect = _shining(p), box
    assert isinstance(rect, skia.Rect)
    canvas.save()
    rounded = skia.PathBuilder()
    rounded.addRRect(skia.RRect.MakeRectXY(rect, 0.16, 0.16))
    canvas.clipPath(rounded.detach(), True)
    canvas.drawRect(
        rect, fill(linear_gradient((0, rect.top()), (0, rect.bottom()), [tone(GLASS, 0.6, 0.05, p), tone(GLASS, 0.2, 0.05, p)]))
    )
    warm = [oklch(0.95, 0.075, 86, lit), oklch(0.82, 0.11, 72, lit)]
    canvas.drawRect(rect, fill(linear_gradient((0, rect.top()), (0, rect.bottom()), warm)))
    dark = with_alpha(oklch(0.30, 0.05, 40), 0.25 + 0.55 * lit)
    for x in (rect.left() + 0.12, rect.left() + 0.95):
        canvas.drawRoundRect(skia.Rect.MakeXYWH(x, rect.bottom() - 0.42, 0.34, 0.6), 0.1, 0.1, fill(dark))
    if rng.random() < 0.36:
        x = rect.left() + rng.choice((0.3, 1.12))
        canvas.drawCircle(x, rect.bottom() - 0.52, 0.15, fill(dark))
        canvas.drawRoundRect(skia.Rect.MakeXYWH(x - 0.24, rect.bottom() - 0.36, 0.48, 0.6), 0.16, 0.16, fill(dark))
    sheen = smooth_path([(rect.left() + 0.1, rect.bottom()), (rect.left() + 0.55, rect.top())])
    canvas.drawPath(sheen, stroke(with_alpha(oklch(*p.sky[-2][1:]), 0.30 * (1.1 - lit)), 0.34))
    canvas.restore()
    if p.dark:
        glow(canvas, rect.centerX(), rect.centerY(), 1.7, (0.86, 0.12, 74), 0.22)


def _door(canvas: Canvas, livery: Livery, x: float, p: Palette, rng: random.Random) -> None:
    canvas.drawRect(skia.Rect.MakeXYWH(x, -3.15, 1.3, 2.35), fill(tone(livery.band, 0.45, 0.08, p)))
    for half in (0.10, 0.70):
        _pane(canvas, skia.Rect.MakeXYWH(x + half, -2.95, 0.5, 1.2), p, rng)
    canvas.drawLine(x + 0.65, -3.15, x + 0.65, -0.8, stroke(with_alpha(oklch(*p.shadow), 0.7), 0.05))
    canvas.drawCircle(x + 1.48, -1.9, 0.07, fill(oklch(0.80, 0.16, 145)))


def _cab(canvas: Canvas, livery: Livery, right: float, height: float, p: Palette, side: int) -> None:
    """The driver's window, the lamps, and a shine over the nose."""
    screen = skia.PathBuilder()
    screen.moveTo(right - 4.5, -height * 0.93)
    screen.cubicTo(right - 3.3, -height * 0.93, right - 2.5, -height * 0.86, right - 1.75, -height * 0.70)
    screen.lineTo(right - 2.3, -height * 0.56)
    screen.lineTo(right - 4.5, -height * 0.56)
    screen.close()
    glass = screen.detach()
    canvas.drawPath(glass, fill(linear_gradient((0, -height), (0, -2.1), [tone(GLASS, 0.9, 0.0, p), tone(GLASS, 0.05, 0.0, p)])))
    canvas.drawPath(glass, stroke(tone(livery.body, 0.25, 0.0, p), 0.10))
    lit = 1.0 if _shining(p) > 0.3 else 0.75
    canvas.drawOval(skia.Rect.MakeXYWH(right - 0.86, -1.62, 0.46, 0.26), fill(oklch(0.97, 0.05, 95, lit)))
    if p.dark or p.low_sun:
        glow(canvas, right - 0.5, -1.5, 3.2, (0.94, 0.08, 88), 0.75)
    shine = smooth_path([(right - 2.0, -height * 0.74), (right - 0.9, -height * 0.5), (right - 0.3, -1.6)])
    if side > 0:
        canvas.drawPath(shine, stroke(tone(livery.body, 1.0, 0.0, p, 0.7), 0.12, blur=0.05))


def _bogies(canvas: Canvas, right: float, length: float, p: Palette) -> None:
    steel, dark = tone((0.34, 0.015, 260), 0.35, 0.05, p), tone((0.20, 0.012, 260), 0.15, 0.05, p)
    for centre in (right - 3.6, right - length + 3.2):
        canvas.drawRoundRect(skia.Rect.MakeXYWH(centre - 1.6, -0.82, 3.2, 0.34), 0.12, 0.12, fill(steel))
        for x in (centre - 1.0, centre + 1.0):
            canvas.drawCircle(x, -0.43, 0.43, fill(dark))
            canvas.drawCircle(x, -0.43, 0.24, fill(steel))
    canvas.drawRoundRect(skia.Rect.MakeXYWH(right - length / 2 - 2.4, -0.86, 4.8, 0.5), 0.1, 0.1, fill(dark))

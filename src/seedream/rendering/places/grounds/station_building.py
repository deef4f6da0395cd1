"""The building of a railway station: brick arches, an iron roof with a valance, enamel signs, a clock. Units: metres."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Any

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.fonts import draw_text
from seedream.rendering.nature_kit.air import glow
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.groundwork import place_data
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke


def facade(canvas: Canvas, b: dict[str, Any], left: float, right: float, s: Scenery, rng: random.Random) -> None:
    """A brick wall with round-arched windows and doors between stone bands, under a slate roof with a gable for the clock."""
    p = s.palette

    def t(material: Sequence[float], key: float) -> int:
        return tone((material[0], material[1], material[2]), key, 0.30, p)

    wall = linear_gradient((0, -5.4), (0, 0), [t(b["brick"], 0.62), t(b["brick"], 0.28)])
    start, end = math.floor(left / b["bay"]), math.ceil(right / b["bay"])
    gable = (-1.55 if s.side > 0 else 1.55) * b["bay"]
    canvas.drawRect(skia.Rect.MakeLTRB(left, -5.4, right, 0), fill(wall))
    roof = linear_gradient((0, -7.6), (0, -5.3), [t(b["roof"], 0.9), t(b["roof"], 0.45)])
    white = (0.97, 0.012, 250)
    canvas.drawRect(skia.Rect.MakeLTRB(left, -7.4, right, -5.3), fill(roof) if not s.winter else fill(t(white, 0.75)))
    face = [(gable - 4.6, -5.2), (gable - 4.6, -6.4), (gable, -9.0), (gable + 4.6, -6.4), (gable + 4.6, -5.2)]
    canvas.drawPath(polygon(face), fill(t(b["brick"], 0.6)))
    canvas.drawPath(polygon(face[1:4], close=False), stroke(t(white if s.winter else b["stone"], 0.85), 0.34))
    for y, h in ((-5.5, 0.3), (-0.95, 0.16)):
        canvas.drawRect(skia.Rect.MakeLTRB(left, y, right, y + h), fill(t(b["stone"], 0.7)))
    for i in range(start, end + 1):
        x = i * b["bay"]
        _arch(canvas, b, x, s, rng, door=i % 3 == 1)
        canvas.drawRect(skia.Rect.MakeXYWH(x - b["bay"] / 2 - 0.22, -5.3, 0.44, 5.3), fill(t(b["stone"], 0.55)))
    for radius, colour in ((1.0, t(b["stone"], 0.8)), (0.78, tone((0.40, 0.03, 245), 0.4, 0.3, p))):
        canvas.drawCircle(gable, -6.9, radius, fill(colour))
    for turn in (0.0, math.pi / 2):
        dx, dy = 0.8 * math.cos(turn), 0.8 * math.sin(turn)
        canvas.drawLine(gable - dx, -6.9 - dy, gable + dx, -6.9 + dy, stroke(t(b["stone"], 0.7), 0.12))
    for i in range(start, end + 1, 3):
        x = i * b["bay"] + 1.2
        if abs(x + 2.0 - gable) < 8.2:
            continue
        canvas.drawRect(skia.Rect.MakeXYWH(x, -8.7, 0.9, 1.6), fill(t(b["brick"], 0.45)))
        canvas.drawRect(skia.Rect.MakeXYWH(x - 0.1, -8.8, 1.1, 0.22), fill(t(white if s.winter else b["stone"], 0.7)))
        for q in (0.0, 1.7):
            canvas.drawRect(skia.Rect.MakeXYWH(x + 3.0 + q, -7.0, 1.1, 1.2), fill(t((0.62, 0.04, 240), 0.7)))


def _arch(canvas: Canvas, b: dict[str, Any], x: float, s: Scenery, rng: random.Random, *, door: bool) -> None:
    p, half, top, sill = s.palette, 1.05, -4.2, -0.2 if door else -1.25
    shape = skia.PathBuilder()
    shape.addRRect(skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(x - half, top, x + half, sill + 1.2), half, half))
    path = shape.detach()
    canvas.save()
    canvas.clipRect(skia.Rect.MakeLTRB(x - 2, top - 1, x + 2, sill), True)
    canvas.drawPath(path, stroke(tone((0.84, 0.03, 80), 0.75, 0.3, p), 0.42))
    lit = p.dark or rng.random() < (0.7 if p.name in {"sunset", "dawn", "overcast"} else 0.35)
    warm = [oklch(0.93, 0.10, 84), oklch(0.80, 0.13, 70)]
    glass = [tone((0.46, 0.04, 245), 0.75, 0.3, p), tone((0.40, 0.03, 245), 0.2, 0.3, p)]
    canvas.drawPath(path, fill(linear_gradient((0, top), (0, 0), glass)))
    if lit:
        strength = {"night": 1.0, "blue": 1.0, "storm": 0.8}.get(p.name, 0.45)
        canvas.drawPath(path, fill(linear_gradient((0, top), (0, 0), [with_alpha(c, strength) for c in warm])))
    bars = stroke(tone(tuple(b["door"]) if door else (0.90, 0.02, 90), 0.4, 0.3, p), 0.11)
    for q in (-0.36, 0.36):
        canvas.drawLine(x + q, top, x + q, sill, bars)
    canvas.drawLine(x - half, top + 1.0, x + half, top + 1.0, bars)
    if door:
        canvas.drawRect(skia.Rect.MakeLTRB(x - half, -1.2, x + half, 0), fill(tone(tuple(b["door"]), 0.4, 0.3, p)))
    canvas.restore()
    if lit and p.dark:
        glow(canvas, x, -2.4, 3.0, (0.86, 0.13, 72), 0.32)


def far_roof(canvas: Canvas, b: dict[str, Any], reach: float, s: Scenery) -> None:
    """A light iron roof with a wooden valance over the far platform, its lamps and signs."""
    p, iron = s.palette, tuple(b["iron"])

    def t(material: Sequence[float], key: float) -> int:
        return tone((material[0], material[1], material[2]), key, 0.22, p)

    for i in range(-int(reach / 5) - 1, int(reach / 5) + 2):
        x = i * 5.0 + 1.1
        canvas.drawRect(skia.Rect.MakeXYWH(x - 0.1, -3.6, 0.2, 3.6), fill(t(iron, 0.5)))
        for turn in (-1, 1):
            canvas.drawArc(skia.Rect.MakeXYWH(x - 0.1 + (0.1 if turn > 0 else -1.5), -3.7, 1.5, 1.9), 180 if turn > 0 else 270, 90, False, stroke(t(iron, 0.6), 0.12))  # fmt: skip  # noqa: E501
        lamp = x + 2.5
        canvas.drawLine(lamp, -3.8, lamp, -3.2, stroke(t(iron, 0.3), 0.06))
        canvas.drawCircle(lamp, -3.05, 0.2, fill(oklch(0.96, 0.07, 90) if p.dark else t((0.95, 0.02, 90), 0.8)))
        if p.dark:
            glow(canvas, lamp, -3.05, 3.4, (0.90, 0.12, 76), 0.6)
    slope = linear_gradient((0, -4.6), (0, -3.7), [t((0.97, 0.012, 250) if s.winter else b["roof"], 0.85), t(b["roof"], 0.3)])
    canvas.drawRect(skia.Rect.MakeLTRB(-reach, -4.5, reach, -3.75), fill(slope))
    builder = skia.PathBuilder()
    for i in range(int(reach * 2 / 0.36)):
        x = -reach + i * 0.36
        builder.addPolygon([skia.Point(x, -3.8), skia.Point(x + 0.32, -3.8), skia.Point(x + 0.32, -3.42), skia.Point(x + 0.16, -3.26), skia.Point(x, -3.42)], True)  # fmt: skip  # noqa: E501
    canvas.drawPath(builder.detach(), fill(t((0.90, 0.03, 88), 0.55)))
    for i, x in enumerate((8.4 * s.side, 21.0 * s.side, 33.0 * s.side)):
        hanging_sign(canvas, data_sign(b, i), x, -2.75, 0.52, s)


def data_sign(b: dict[str, Any], index: int) -> str:
    """The words of a sign; the list repeats."""
    return str(b["signs"][index % len(b["signs"])])


def hanging_sign(canvas: Canvas, words: str, x: float, y: float, size: float, s: Scenery) -> None:
    """A hanging enamel sign with its middle at x, y."""
    width = len(words) * size * 0.56 + size
    box = skia.Rect.MakeXYWH(x - width / 2, y - size * 0.8, width, size * 1.5)
    for px in (x - width * 0.36, x + width * 0.36):
        canvas.drawLine(px, box.top() - size, px, box.top(), stroke(tone((0.3, 0.03, 250), 0.3, 0.15, s.palette), size * 0.08))
    canvas.drawRoundRect(box, size * 0.2, size * 0.2, fill(tone((0.36, 0.09, 258), 0.55, 0.1, s.palette)))
    canvas.save()
    canvas.translate(box.left() + size * 0.5, y + size * 0.30)
    canvas.scale(size / 40, size / 40)
    draw_text(canvas, words, 0, 0, 40, weight=600, colour=oklch(0.95, 0.01, 90, 0.9 if not s.palette.dark else 0.8))
    canvas.restore()


def clock(canvas: Canvas, x: float, y: float, radius: float, s: Scenery, depth: float) -> None:
    """A station clock that shows an hour fitting the light."""
    p = s.palette
    hour, minute = place_data("train_station")["hands"][s.place.time_of_day]
    canvas.drawCircle(x, y, radius * 1.16, fill(tone((0.30, 0.03, 250), 0.4, depth, p)))
    canvas.drawCircle(x, y, radius, fill(oklch(0.95, 0.05, 90) if p.dark else tone((0.97, 0.01, 90), 0.85, depth, p)))
    ink = tone((0.22, 0.02, 260), 0.2, depth, p)
    for i in range(12):
        a = math.radians(30 * i)
        inner = radius * (0.70 if i % 3 == 0 else 0.80)
        canvas.drawLine(
            x + math.sin(a) * inner, y - math.cos(a) * inner, x + math.sin(a) * radius * 0.92, y - math.cos(a) * radius * 0.92,
            stroke(ink, radius * (0.09 if i % 3 == 0 else 0.05)),
        )  # fmt: skip
    for turn, length, width in ((hour % 12 * 30 + minute / 2, 0.5, 0.12), (minute * 6.0, 0.8, 0.08)):
        a = math.radians(turn)
        canvas.drawLine(x, y, x + math.sin(a) * radius * length, y - math.cos(a) * radius * length, stroke(ink, radius * width))
    if p.dark:
        glow(canvas, x, y, radius * 3.2, (0.90, 0.10, 82), 0.5)

"""Windows of a room: the hole in the wall, reveal, frame, bars and sill; drapes, sheers and blinds; drops on the panes."""

from __future__ import annotations

import math
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import SHADOW, Brush, darker, lighter
from seedream.rendering.places.rooms.halls import JEWELS, pointed
from seedream.rendering.places.rooms.plan import FLOOR_Y, Window, metre
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke
from seedream.types import Rect

M = metre(1.0)


def opening(window: Window) -> Rect:
    """The hole in the wall, in room units."""
    top, bottom = FLOOR_Y - window.head * M, FLOOR_Y - window.sill * M
    return Rect(window.x - window.w * M / 2, top, window.w * M, bottom - top)


def _outline(window: Window) -> Any:
    """The hole as a path: a rectangle, or one with a round head."""
    r = opening(window)
    path = skia.PathBuilder()
    if window.style in ("gothic", "stained"):
        return polygon(pointed(r.x, r.x + r.width, r.y, r.y + r.height))
    if window.style == "arch":
        path.moveTo(r.x, r.y + r.height)
        path.lineTo(r.x, r.y + r.width / 2)
        path.arcTo(skia.Rect.MakeXYWH(r.x, r.y, r.width, r.width), 180, 180, False)
        path.lineTo(r.x + r.width, r.y + r.height)
        path.close()
    else:
        path.addRect(skia.Rect.MakeXYWH(r.x, r.y, r.width, r.height))
    return path.detach()


def draw_window(b: Brush, window: Window, wet: bool) -> None:
    """Cut the hole, then draw what is round it. Outside is a layer of its own, seen through the hole."""
    r, colour, hole = opening(window), b.tone(window.colour), _outline(window)
    b.canvas.drawPath(hole, stroke(with_alpha(SHADOW, 0.30), 44, blur=10))
    b.canvas.drawPath(hole, stroke(darker(colour, 0.16), 26))
    b.canvas.drawPath(hole, stroke(colour, 20))
    b.canvas.drawPath(hole, skia.Paint(BlendMode=skia.BlendMode.kClear, AntiAlias=True))
    b.canvas.save()
    b.canvas.clipPath(hole, doAntiAlias=True)
    if window.style == "stained":
        _stained(b, r)
    _glass(b, r, wet)
    _bars(b, window, r, colour)
    b.canvas.drawPath(hole, stroke(with_alpha(darker(colour, 0.8), 0.55), 5))
    b.canvas.restore()
    if window.sill > 0.15:
        y = r.y + r.height
        b.shadow(r.x - 18, y + 18, r.x + r.width + 18, y + 34, 0.30, 7)
        b.slab(r.x - 30, y + 4, r.x + r.width + 30, y + 21, lighter(colour, 0.12))


def _stained(b: Brush, r: Rect) -> None:
    """Coloured glass in lead: a border, lozenges, and a round picture in each light; it lives by the light outside."""
    columns, rows = 3, 9
    w, h, alpha = r.width / columns, r.height / rows, 0.76
    for i in range(columns):
        for j in range(rows):
            x, y = r.x + i * w, r.y + j * h
            tint = JEWELS[(i * 2 + j * 3 + (i * j) % 2) % len(JEWELS)]
            b.rect(x, y, x + w, y + h, with_alpha(tint, alpha))
            lozenge = [(x + w / 2, y), (x + w, y + h / 2), (x + w / 2, y + h), (x, y + h / 2)]
            b.shape(lozenge, with_alpha(lighter(JEWELS[(i + j * 2 + 3) % len(JEWELS)], 0.12), alpha))
            b.canvas.drawPath(polygon(lozenge), stroke(0xC0181420, 2.4))
        for j in (2, 5, 7):
            cx, cy = r.x + (i + 0.5) * w, r.y + (j + 0.5) * h
            b.disc(cx, cy, w * 0.40, 0xE0181420)
            b.disc(cx, cy, w * 0.35, with_alpha(JEWELS[(i + j) % len(JEWELS)], 0.9))
            b.disc(cx, cy, w * 0.18, with_alpha(lighter(JEWELS[(i + j + 2) % len(JEWELS)], 0.3), 0.95))
    shade = linear_gradient((0, r.y), (0, r.y + r.height), [0x22FFFFFF, 0x00FFFFFF, 0x30181420])
    b.rect(r.x, r.y, r.x + r.width, r.y + r.height, shade)


def _glass(b: Brush, r: Rect, wet: bool) -> None:
    """A faint slanting reflection; drops where it rains."""
    for at, width in ((0.16, 0.12), (0.34, 0.05)):
        x = r.x + r.width * at
        streak = [
            (x, r.y),
            (x + r.width * width, r.y),
            (x + r.width * width - r.height * 0.45, r.y + r.height),
            (x - r.height * 0.45, r.y + r.height),
        ]
        b.canvas.drawPath(polygon(streak), fill(0x16FFFFFF))
    if not wet:
        return
    for _ in range(int(r.width * r.height / 900)):
        x, y, q = b.rng.uniform(r.x, r.x + r.width), b.rng.uniform(r.y, r.y + r.height), b.rng.uniform(0.8, 2.6)
        b.disc(x, y, q, 0x50E8F2FF, q * 1.3)
        b.disc(x, y + q * 0.6, q * 0.6, 0x30304058)


def _bars(b: Brush, window: Window, r: Rect, colour: int) -> None:
    """Bars of the frame: how many panes across and down each style has."""
    across, rows = {
        "cross": (2, (0.3,)), "grid": (3, (0.33, 0.66)), "wide": (3, ()), "plain": (1, ()), "arch": (3, (0.36, 0.68)),
        "factory": (6, (0.25, 0.5, 0.75)), "gothic": (2, (0.30, 0.64)), "bridge": (5, ()),
        "coach": (2, (0.24,)), "stained": (3, (0.26, 0.5, 0.74)), "sash": (1, (0.5,)), "tall": (2, (0.18, 0.59)), "cell": (6, ()),
    }[window.style]  # fmt: skip
    thin = 5.0 if window.style in ("factory", "arch", "grid", "gothic", "stained") else 9.0
    shade, edge = darker(colour, 0.12), with_alpha(lighter(colour, 0.7), 0.7)
    for i in range(1, across):
        x = r.x + r.width * i / across
        b.rect(x - thin / 2, r.y, x + thin / 2, r.y + r.height, shade)
        b.line(x + b.side * thin * 0.4, r.y, x + b.side * thin * 0.4, r.y + r.height, edge, 1.3)
    for share in rows:
        y = r.y + r.height * share
        b.rect(r.x, y - thin / 2, r.x + r.width, y + thin / 2, shade)
        b.line(r.x, y - thin * 0.4, r.x + r.width, y - thin * 0.4, edge, 1.3)


def draw_dress(b: Brush, window: Window) -> None:
    """What hangs at a window."""
    if window.dress:
        {"drapes": _drapes, "sheer": _sheers, "blind": _blind, "roman": _roman}[window.dress](b, window)


def _rod(b: Brush, r: Rect, reach: float) -> float:
    y = r.y - 34
    metal = b.tone("metal", "#8A6F4A")
    b.shadow(r.x - reach, y + 5, r.x + r.width + reach, y + 12, 0.25, 5)
    b.line(r.x - reach, y, r.x + r.width + reach, y, metal, 6)
    for x in (r.x - reach, r.x + r.width + reach):
        b.disc(x, y, 8, lighter(metal, 0.2))
    return y


def curtain(
    b: Brush, left: float, right: float, top: float, bottom: float, colour: int, pinch: float = 0.0, alpha: float = 1.0
) -> None:
    """A hanging cloth in folds; `pinch` -1..1 draws its lower half to the left or right side."""
    folds = max(3, round(abs(right - left) / 26))
    tie = top + (bottom - top) * 0.62
    if alpha > 0.9:
        b.shadow(left + 4, top + 10, right + 10, bottom, 0.22, 9)
    for i in range(folds):
        x0, x1 = left + (right - left) * i / folds, left + (right - left) * (i + 1) / folds
        bend = -pinch * (right - left) * 0.34
        m0 = x0 + bend * ((i if pinch < 0 else folds - i) / folds) * (-1 if pinch == 0 else 1)
        m1 = x1 + bend * ((i + 1 if pinch < 0 else folds - i - 1) / folds) * (-1 if pinch == 0 else 1)
        if not pinch:
            m0, m1 = x0, x1
        points = [(x0, top), (x1 + 1, top), (m1 + 1, tie), (x1 + 1 + b.rng.uniform(-2, 3), bottom), (x0, bottom), (m0, tie)]
        light, dark = with_alpha(lighter(colour, 0.20), alpha), with_alpha(darker(colour, 0.34), alpha)
        stops = [light, with_alpha(colour, alpha), dark] if b.side < 0 else [dark, with_alpha(colour, alpha), light]
        b.canvas.drawPath(polygon(points), fill(linear_gradient((min(x0, m0), 0), (max(x1, m1), 0), stops)))


def _drapes(b: Brush, window: Window) -> None:
    r, cloth = opening(window), b.tone(window.cloth)
    y = _rod(b, r, 74)
    foot = FLOOR_Y - 4 if window.sill < 1.2 else r.y + r.height + 60
    curtain(b, r.x - 70, r.x + 34, y + 4, foot, cloth)
    curtain(b, r.x + r.width - 34, r.x + r.width + 70, y + 4, foot, cloth)


def _sheers(b: Brush, window: Window) -> None:
    r, cloth = opening(window), b.tone(window.cloth)
    y = _rod(b, r, 60)
    foot = FLOOR_Y - 4 if window.sill < 1.2 else r.y + r.height + 40
    share = r.width * 0.30
    curtain(b, r.x - 56, r.x + share, y + 4, foot, lighter(cloth, 0.5), alpha=0.72)
    curtain(b, r.x + r.width - share, r.x + r.width + 56, y + 4, foot, lighter(cloth, 0.5), alpha=0.72)


def _blind(b: Brush, window: Window) -> None:
    """Slats, drawn up to a third."""
    r, colour = opening(window), lighter(b.tone(window.cloth), 0.3)
    b.slab(r.x - 6, r.y - 10, r.x + r.width + 6, r.y + 10, colour, 3)
    count = math.ceil(r.height * 0.34 / 13)
    for i in range(count):
        y = r.y + 12 + i * 13
        b.rect(
            r.x,
            y,
            r.x + r.width,
            y + 8.5,
            b.down(y, y + 8.5, with_alpha(lighter(colour, 0.3), 0.92), with_alpha(darker(colour, 0.25), 0.92)),
        )
    for share in (0.2, 0.8):
        b.line(r.x + r.width * share, r.y, r.x + r.width * share, r.y + count * 13 + 8, with_alpha(darker(colour, 0.4), 0.6), 1.4)


def _roman(b: Brush, window: Window) -> None:
    """A cloth blind in three falls."""
    r, colour = opening(window), b.tone(window.cloth)
    for i in range(3):
        y = r.y - 22 + i * 40
        b.shadow(r.x - 8, y + 36, r.x + r.width + 8, y + 52, 0.25, 6)
    for i in (2, 1, 0):
        y = r.y - 22 + i * 40
        shade = linear_gradient((0, y), (0, y + 46), [lighter(colour, 0.16), darker(colour, 0.20)])
        b.rect(r.x - 14, y, r.x + r.width + 14, y + 46, shade, 5)

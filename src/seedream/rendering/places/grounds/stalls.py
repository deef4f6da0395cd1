"""Market stalls: posts, a striped awning with scallops, a counter with its cloth, crates heaped with what is sold."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import skia

from seedream.rendering.colour import Oklch, oklch
from seedream.rendering.nature_kit.air import contact, glow
from seedream.rendering.nature_kit.palette import Palette, tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.greenery import snow_cap
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke

WOOD: Oklch = (0.56, 0.07, 58)
HEAPS: dict[str, tuple[tuple[Oklch, float, float], ...]] = {
    "fruit": (
        ((0.60, 0.19, 27), 1.0, 1.0),
        ((0.76, 0.16, 62), 1.05, 1.0),
        ((0.74, 0.17, 128), 1.0, 1.0),
        ((0.87, 0.16, 96), 1.1, 0.8),
        ((0.50, 0.13, 350), 0.7, 1.0),
    ),
    "greens": (
        ((0.60, 0.14, 138), 1.25, 0.8),
        ((0.68, 0.17, 46), 0.9, 0.55),
        ((0.40, 0.09, 320), 1.2, 0.7),
        ((0.64, 0.19, 30), 1.0, 1.0),
        ((0.88, 0.05, 105), 1.15, 0.9),
    ),
    "bread": (((0.68, 0.09, 62), 1.7, 0.8), ((0.60, 0.10, 54), 1.3, 1.0), ((0.78, 0.08, 74), 1.9, 0.6)),
    "cheese": (((0.88, 0.12, 92), 1.5, 0.7), ((0.93, 0.05, 95), 1.3, 0.8), ((0.74, 0.13, 66), 1.4, 0.7)),
}
"""What lies in the crates: colour, width and height of each piece relative to an apple."""
BLOOMS: tuple[Oklch, ...] = ((0.74, 0.16, 5), (0.93, 0.03, 95), (0.84, 0.15, 85), (0.66, 0.15, 305), (0.66, 0.20, 28))


@dataclass(frozen=True, slots=True)
class Stall:
    """A stall as the data have it: middle in adults, width in metres, goods ("fruit", "flowers", ...), colours of its awning."""

    x: float
    width: float
    goods: str
    cloth: Oklch
    second: Oklch = (0.95, 0.02, 90)


class _Kit:
    """Draws in metres about the middle of a stall's foot, in the light of a place."""

    def __init__(self, canvas: Canvas, s: Scenery, rng: random.Random, depth: float) -> None:
        self.canvas, self.s, self.rng, self.depth = canvas, s, rng, depth

    @property
    def p(self) -> Palette:
        """The colour script."""
        return self.s.palette

    def t(self, colour: Oklch, key: float) -> int:
        """A colour at a light of 0..1."""
        return tone(colour, round(min(1.0, max(0.0, key)) * 20) / 20, self.depth, self.p)

    def box(self, x: float, y: float, w: float, h: float, colour: Oklch, key: float = 0.5) -> None:
        """A box lit from above."""
        shade = linear_gradient((0, y), (0, y + h), [self.t(colour, key + 0.16), self.t(colour, key - 0.22)])
        self.canvas.drawRect(skia.Rect.MakeXYWH(x, y, w, h), fill(shade))

    def shape(self, points: list[Point], colour: Oklch, key: float) -> None:
        """A filled polygon."""
        self.canvas.drawPath(polygon(points), fill(self.t(colour, key)))


def draw_stall(canvas: Canvas, stall: Stall, s: Scenery, rng: random.Random, depth: float) -> None:
    """A stall whose foot's middle is at the origin; the canvas is in metres."""
    k, w = _Kit(canvas, s, rng, depth), stall.width
    contact(canvas, 0, 0.02, w * 1.12, 0.34, s.palette.shadow, 0.55)
    inside = skia.Rect.MakeLTRB(-w / 2 + 0.05, -2.1, w / 2 - 0.05, -0.8)
    canvas.drawRect(inside, fill(linear_gradient((0, -2.1), (0, -0.8), [k.t(stall.cloth, -0.0), k.t(stall.cloth, 0.16)])))
    for x in (-w / 2 + 0.04, w / 2 - 0.04):
        k.box(x - 0.045, -2.35, 0.09, 2.35, WOOD, 0.5)
    if s.palette.dark:
        _bulbs(k, w)
    _counter(k, stall)
    _awning(k, stall)


def _bulbs(k: _Kit, w: float) -> None:
    """Bulbs below the awning, lit."""
    for i in range(3):
        x = (i - 1) * w * 0.3
        glow(k.canvas, x, -1.80, 1.25, (0.88, 0.12, 74), 0.55)
        k.canvas.drawLine(x, -2.1, x, -1.86, stroke(k.t((0.3, 0.02, 60), 0.3), 0.015))
        k.canvas.drawCircle(x, -1.81, 0.055, fill(oklch(0.97, 0.07, 88)))


def _counter(k: _Kit, stall: Stall) -> None:
    """The skirt of the table, then goods in two steps upon it."""
    w = stall.width
    k.box(-w / 2, -0.82, w, 0.82, stall.second, 0.46)
    folds = max(5, round(w / 0.34))
    for i in range(folds):
        x = -w / 2 + w * (i + 0.5) / folds
        shade = linear_gradient(
            (x - 0.09, 0), (x + 0.09, 0), [0x00000000, k.t(stall.cloth, 0.05) & 0xFFFFFF | 0x30000000, 0x00000000]
        )
        k.canvas.drawRect(skia.Rect.MakeXYWH(x - 0.09, -0.78, 0.18, 0.78), fill(shade))
    k.box(-w / 2, -0.30, w, 0.07, stall.cloth, 0.55)
    k.box(-w / 2 - 0.06, -0.88, w + 0.12, 0.08, WOOD, 0.7)
    if stall.goods == "flowers":
        _flowers(k, w)
        return
    for level, lift, scale in ((0, 0.30, 0.86), (1, 0.0, 1.0)):
        count = max(2, round(w / 0.72))
        for i in range(count):
            kind = HEAPS[stall.goods][(i * 2 + level * 3) % len(HEAPS[stall.goods])]
            _crate(k, -w / 2 + w * (i + 0.5) / count, -0.88 - lift, w / count * 0.92 * scale, kind)


def _crate(k: _Kit, x: float, y: float, width: float, kind: tuple[Oklch, float, float]) -> None:
    """A shallow crate with a heap in it."""
    colour, wide, high = kind
    size = 0.062
    for row in range(3):
        count = max(3, int(width * (0.92 - 0.2 * row) / (size * 1.75 * wide)))
        for i in range(count):
            px = x + (i - (count - 1) / 2) * size * 1.75 * wide + k.rng.uniform(-0.008, 0.008)
            py = y - 0.12 - row * size * 1.25 * high + k.rng.uniform(-0.008, 0.008)
            box = skia.Rect.MakeXYWH(px - size * wide, py - size * high, 2 * size * wide, 2 * size * high)
            k.canvas.drawOval(box, fill(k.t(colour, 0.30 + 0.16 * row + k.rng.uniform(-0.08, 0.08))))
            lit = skia.Rect.MakeXYWH(
                px - size * wide * (0.55 if k.s.side < 0 else 0.0), py - size * high * 0.75, size * wide * 0.6, size * high * 0.5
            )
            k.canvas.drawOval(lit, fill(k.t(colour, 0.98)))
    k.box(x - width / 2, y - 0.13, width, 0.13, WOOD, 0.56)
    k.box(x - width / 2, y - 0.072, width, 0.014, WOOD, 0.1)


def _flowers(k: _Kit, w: float) -> None:
    """Buckets full of flowers on the counter and before it."""
    spots = [(x, -0.88) for x in _spread(w, 0.42)] + [(x, 0.03) for x in _spread(w * 0.96, 0.52)]
    for n, (x, y) in enumerate(spots):
        bloom = BLOOMS[n % len(BLOOMS)]
        for i in range(26):
            a = -math.pi / 2 + k.rng.uniform(-0.95, 0.95)
            q = k.rng.uniform(0.12, 0.36)
            px, py = x + q * math.cos(a) * 0.8, y - 0.26 + q * math.sin(a)
            if i < 9:
                k.canvas.drawPath(smooth_path([(x, y - 0.24), (px, py)]), stroke(k.t((0.52, 0.12, 138), 0.4), 0.022))
            k.canvas.drawCircle(px, py, 0.052, fill(k.t(bloom, 0.35)))
            k.canvas.drawCircle(px + 0.012 * k.s.side, py - 0.014, 0.036, fill(k.t(bloom, 0.95)))
        pail: list[Point] = [(x - 0.15, y - 0.30), (x + 0.15, y - 0.30), (x + 0.11, y), (x - 0.11, y)]
        k.shape(pail, (0.66, 0.03, 240), 0.45)
        k.box(x - 0.16, y - 0.32, 0.32, 0.035, (0.74, 0.02, 240), 0.75)


def _spread(w: float, step: float) -> list[float]:
    count = max(2, round(w / step))
    return [(-w / 2 + w * (i + 0.5) / count) for i in range(count)]


def _awning(k: _Kit, stall: Stall) -> None:
    """A roof of striped cloth that comes forward, its front edge in scallops; snow on it in winter."""
    w, top, edge = stall.width + 0.5, -2.85, -2.18
    stripes = 2 * max(3, round(w / 0.62)) + 1
    for i in range(stripes):
        colour = stall.cloth if i % 2 == 0 else stall.second
        x0, x1 = -w / 2 + w * i / stripes, -w / 2 + w * (i + 1) / stripes
        u0, u1 = x0 * 0.86, x1 * 0.86
        slope = linear_gradient((0, top), (0, edge), [k.t(colour, 0.62), k.t(colour, 0.92)])
        k.canvas.drawPath(polygon([(u0, top), (u1 + 0.004, top), (x1 + 0.004, edge), (x0, edge)]), fill(slope))
        flap = [(x0, edge - 0.01), (x1, edge - 0.01), (x1, edge + 0.14), ((x0 + x1) / 2, edge + 0.25), (x0, edge + 0.14)]
        k.canvas.drawPath(_lobe(flap), fill(linear_gradient((0, edge), (0, edge + 0.26), [k.t(colour, 0.62), k.t(colour, 0.28)])))
    k.canvas.drawLine(-w / 2, edge, w / 2, edge, stroke(k.t(stall.cloth, 0.15) & 0xFFFFFF | 0x70000000, 0.02))
    under = linear_gradient((0, edge + 0.2), (0, edge + 0.75), [0x58140E22, 0x00140E22])
    k.canvas.drawRect(skia.Rect.MakeLTRB(-stall.width / 2, edge + 0.2, stall.width / 2, edge + 0.75), fill(under))
    if k.s.winter:
        snow_cap(k.canvas, -w * 0.43, w * 0.43, top - 0.09, 0.2, k.p, k.depth)


def _lobe(points: list[Point]) -> skia.Path:
    """A flap with a round lower edge."""
    (x0, y0), (x1, _), (_, y1), (xm, ym), _ = points
    path = skia.PathBuilder()
    path.moveTo(x0, y0)
    path.lineTo(x1, y0)
    path.lineTo(x1, y1)
    path.quadTo(xm, 2 * ym - y1, x0, y1)
    path.close()
    return path.detach()

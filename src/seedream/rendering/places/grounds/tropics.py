"""Plants of hot wet woods: palm fronds, broad blades with a midrib, split leaves, ferns, lianas, trunks on buttresses."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.palette import Palette, tone
from seedream.rendering.nature_kit.plants import Batch
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke

GREENS: tuple[Oklch, ...] = ((0.52, 0.13, 142), (0.60, 0.15, 134), (0.46, 0.10, 152), (0.67, 0.16, 126))
BARK: Oklch = (0.42, 0.045, 62)


def _along(start: Point, bend: Point, end: Point, t: float) -> tuple[float, float, float]:
    """Point and direction on a quadratic curve."""
    x = (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * bend[0] + t * t * end[0]
    y = (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * bend[1] + t * t * end[1]
    dx = 2 * (1 - t) * (bend[0] - start[0]) + 2 * t * (end[0] - bend[0])
    dy = 2 * (1 - t) * (bend[1] - start[1]) + 2 * t * (end[1] - bend[1])
    return x, y, math.atan2(dy, dx)


def frond(
    canvas: Canvas,
    x: float,
    y: float,
    length: float,
    angle: float,
    p: Palette,
    *,
    key: float,
    depth: float,
    tint: Oklch = GREENS[0],
) -> None:
    """A feathered palm leaf that leaves x, y at `angle` and bows down under its weight."""
    start = (x, y)
    bend = (x + length * 0.62 * math.cos(angle), y + length * 0.62 * math.sin(angle) - length * 0.12)
    end = (x + length * math.cos(angle), y + length * math.sin(angle) + length * 0.34)
    batch, dark, light = Batch(), tone(tint, key * 0.5, depth, p), tone(tint, key, depth, p)
    for i in range(26):
        t = 0.12 + 0.88 * i / 25
        px, py, turn = _along(start, bend, end, t)
        reach = length * 0.30 * math.sin(math.pi * (0.12 + 0.80 * t)) ** 0.8
        for side, colour in ((1, dark), (-1, light)):
            lean = turn + side * (0.95 - 0.35 * t)
            tip = (px + reach * math.cos(lean), py + reach * math.sin(lean) + reach * 0.22)
            half = length * 0.013
            batch.shape(
                colour,
                [
                    (px - half, py),
                    ((px + tip[0]) / 2, (py + tip[1]) / 2 - half),
                    tip,
                    ((px + tip[0]) / 2, (py + tip[1]) / 2 + half * 1.6),
                ],
            )
    batch.draw(canvas, (dark,))
    path = smooth_path([_along(start, bend, end, t / 8)[:2] for t in range(9)])
    canvas.drawPath(path, stroke(tone((0.66, 0.13, 118), key, depth, p), max(1.0, length * 0.012)))


def blade(
    canvas: Canvas,
    x: float,
    y: float,
    length: float,
    angle: float,
    p: Palette,
    *,
    key: float,
    depth: float,
    tint: Oklch = GREENS[1],
    wide: float = 0.20,
) -> None:
    """A long broad leaf like that of a banana: two halves in light and shade about a pale rib."""
    start = (x, y)
    bend = (x + length * 0.60 * math.cos(angle), y + length * 0.60 * math.sin(angle))
    end = (x + length * math.cos(angle) * 0.96, y + length * math.sin(angle) + length * 0.26 * abs(math.cos(angle)))
    rib = [_along(start, bend, end, t / 14) for t in range(15)]
    for side, lit in ((1, key * 0.42), (-1, key)):
        edge = []
        for i, (px, py, turn) in enumerate(rib):
            t = i / 14
            half = length * wide * math.sin(math.pi * min(1.0, max(0.0, (t - 0.08) / 0.92))) ** 0.75
            notch = 0.92 if i % 3 == 1 else 1.0
            edge.append(
                (px + half * notch * math.cos(turn + side * math.pi / 2), py + half * notch * math.sin(turn + side * math.pi / 2))
            )
        canvas.drawPath(polygon([*[(px, py) for px, py, _ in rib], *edge[::-1]]), fill(tone(tint, lit, depth, p)))
    canvas.drawPath(
        smooth_path([(px, py) for px, py, _ in rib]), stroke(tone((0.78, 0.12, 118), key, depth, p), max(1.0, length * 0.016))
    )


def split_leaf(
    canvas: Canvas, x: float, y: float, size: float, angle: float, p: Palette, *, key: float, depth: float, tint: Oklch = GREENS[2]
) -> None:
    """A heart-shaped leaf with deep cuts at its sides."""
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(math.degrees(angle))
    path = skia.PathBuilder()
    path.moveTo(0, 0)
    for side in (-1, 1):
        points = [
            (-0.10, 0.30),
            (0.12, 0.52),
            (0.34, 0.56),
            (0.36, 0.24),
            (0.48, 0.50),
            (0.60, 0.46),
            (0.58, 0.18),
            (0.74, 0.34),
            (0.84, 0.26),
            (0.80, 0.10),
            (1.0, 0.0),
        ]
        for px, py in points if side < 0 else points[::-1]:
            path.lineTo(px * size, side * py * size)
    path.close()
    shade = linear_gradient((0, -size * 0.5), (0, size * 0.5), [tone(tint, key, depth, p), tone(tint, key * 0.45, depth, p)])
    canvas.drawPath(path.detach(), fill(shade))
    canvas.drawLine(0, 0, size * 0.95, 0, stroke(tone((0.74, 0.12, 122), key, depth, p), max(1.0, size * 0.02)))
    canvas.restore()


def fern(canvas: Canvas, x: float, y: float, size: float, p: Palette, rng: random.Random, *, key: float, depth: float) -> None:
    """A clump of fern fronds on the ground."""
    for i in range(9):
        lean = -math.pi / 2 + (i - 4) * 0.30 + rng.uniform(-0.1, 0.1)
        frond(
            canvas,
            x,
            y,
            size * rng.uniform(0.8, 1.1),
            lean,
            p,
            key=key * rng.uniform(0.5, 1.0),
            depth=depth,
            tint=rng.choice(GREENS),
        )


def clump(canvas: Canvas, x: float, y: float, size: float, p: Palette, rng: random.Random, *, key: float, depth: float) -> None:
    """A clump of broad blades or split leaves."""
    split = rng.random() < 0.45
    for i in range(8):
        lean = -math.pi / 2 + (i - 3.5) * 0.33 + rng.uniform(-0.12, 0.12)
        lit, tint = key * rng.uniform(0.45, 1.0), rng.choice(GREENS)
        if split:
            reach = size * rng.uniform(0.35, 0.75)
            px, py = x + reach * math.cos(lean), y + reach * math.sin(lean)
            canvas.drawPath(
                smooth_path([(x, y), ((x + px) / 2, (y + py) / 2 - size * 0.06), (px, py)]),
                stroke(tone(tint, lit * 0.4, depth, p), max(1.0, size * 0.02)),
            )
            split_leaf(canvas, px, py, size * 0.46, lean + rng.uniform(-0.4, 0.4), p, key=lit, depth=depth, tint=tint)
        else:
            blade(canvas, x, y, size * rng.uniform(0.75, 1.1), lean, p, key=lit, depth=depth, tint=tint, wide=0.13)


def palm(
    canvas: Canvas,
    x: float,
    y: float,
    height: float,
    p: Palette,
    rng: random.Random,
    *,
    key: float,
    depth: float,
    lean: float = 0.1,
) -> None:
    """A slender palm: ringed stem and a head of fronds."""
    top = (x + lean * height, y - height)
    bend = (x + lean * height * 0.2, y - height * 0.55)
    stem = [_along((x, y), bend, top, t / 10) for t in range(11)]
    width = height * 0.028
    for (x0, y0, _), (x1, y1, _) in pairwise(stem):
        canvas.drawLine(x0, y0, x1, y1, stroke(tone(BARK, key * 0.7, depth, p), width))
        canvas.drawLine(x1 - width * 0.5, y1, x1 + width * 0.5, y1, stroke(tone(BARK, 0.1, depth, p), width * 0.18))
    for i in range(11):
        angle = -math.pi / 2 + (i - 5) * 0.50 + rng.uniform(-0.1, 0.1)
        frond(
            canvas,
            *top,
            height * rng.uniform(0.40, 0.52),
            angle,
            p,
            key=key * (0.55 + 0.45 * rng.random()),
            depth=depth,
            tint=rng.choice(GREENS),
        )


def liana(
    canvas: Canvas,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    sag: float,
    p: Palette,
    rng: random.Random,
    *,
    depth: float,
    width: float = 5.0,
) -> None:
    """A hanging stem between two points with small leaves along it."""
    points = [(x0 + (x1 - x0) * t / 14, y0 + (y1 - y0) * t / 14 + sag * (1 - (t / 7 - 1) ** 2)) for t in range(15)]
    canvas.drawPath(smooth_path(points), stroke(tone((0.40, 0.06, 95), 0.25, depth, p), width))
    batch = Batch()
    for px, py in points[1:]:
        for _ in range(2):
            batch.leaf(
                tone(rng.choice(GREENS), rng.uniform(0.2, 0.8), depth, p),
                px + rng.uniform(-1, 1) * width * 2,
                py + rng.uniform(0, 3) * width,
                width * 2.2,
                rng.uniform(0.6, 2.5),
                0.45,
            )
    batch.draw(canvas)


def giant(canvas: Canvas, x: float, y: float, width: float, p: Palette, *, side: int, depth: float) -> None:
    """The lower trunk of a giant tree on buttress roots; it runs out of the picture above."""
    tones = [tone(BARK, k, depth, p) for k in ((0.05, 0.30, 0.75) if side > 0 else (0.75, 0.30, 0.05))]
    body: list[Point] = [
        (x - width * 1.5, y),
        (x - width * 0.72, y - width * 1.3),
        (x - width * 0.5, y - width * 3.2),
        (x - width * 0.46, -80.0),
        (x + width * 0.46, -80.0),
        (x + width * 0.5, y - width * 3.2),
        (x + width * 0.75, y - width * 1.2),
        (x + width * 1.6, y),
    ]
    canvas.drawPath(polygon(body), fill(linear_gradient((x - width, 0), (x + width, 0), tones)))
    for dx, foot in ((-0.30, -0.8), (0.06, 0.1), (0.34, 0.9)):
        fold = [(x + width * dx, y - width * 3.0), (x + width * (dx + foot) / 2, y - width * 1.1), (x + width * foot, y)]
        canvas.drawPath(smooth_path(fold), stroke(tone(BARK, 0.0, depth, p, 0.6), width * 0.07))

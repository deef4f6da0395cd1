"""Rocks of other worlds: boulders with facets, layered spires, and what may grow or shine among them."""

from __future__ import annotations

import math
import random

import skia

from seedream.rendering.colour import Oklch, oklch
from seedream.rendering.nature_kit.air import contact, glow
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.plants import Batch
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.groundwork import Deep
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke


def boulder(
    canvas: Canvas, s: Scenery, x: float, y: float, size: float, rng: random.Random, rock: Oklch, *, depth: float = 0.0,
    shade: Oklch = (0.05, 0.02, 270),
) -> None:  # fmt: skip
    """A broken rock: facets from the lit side to the dark one, flat where it stands."""
    contact(canvas, x - s.side * size * 0.2, y, size * 1.5, size * 0.2, shade, 0.7)
    count = 9
    rim = [
        (x + size * rng.uniform(0.42, 0.56) * math.cos(a), y - size * 0.34 + size * rng.uniform(0.30, 0.44) * math.sin(a))
        for a in (i * 2 * math.pi / count for i in range(count))
    ]
    heart = (x + s.side * size * 0.10, y - size * 0.46)
    for i, (ax, ay) in enumerate(rim):
        bx, by = rim[(i + 1) % count]
        mx, my = (ax + bx) / 2 - x, (ay + by) / 2 - (y - size * 0.34)
        key = min(1.0, max(0.02, 0.42 + 0.9 * (mx * s.side - my) / size + rng.uniform(-0.08, 0.08)))
        facet = polygon([(ax, min(ay, y)), (bx, min(by, y)), heart])
        colour = tone(rock, round(key, 2), depth, s.palette)
        canvas.drawPath(facet, fill(colour))
        canvas.drawPath(facet, stroke(colour, 1.2))


def strewn(
    canvas: Canvas, deep: Deep, depth: float, count: int, rng: random.Random, rock: Oklch, *, inner: float,
    below: tuple[float, float], size: tuple[float, float], haze: float,
) -> None:  # fmt: skip
    """Boulders strewn at a depth on both sides, no nearer to the middle than `inner` adults.

    `below` bounds how far below the line of the ground they lie, in design units; `size` how large they are, in adults.
    """
    s, unit, y = deep.s, deep.unit(depth), deep.y(depth)
    for _ in range(count):
        x = deep.x(rng.choice((-1, 1)) * rng.uniform(inner, deep.reach(depth)), depth)
        foot, large = y + rng.uniform(*below), unit * rng.uniform(*size)
        boulder(canvas, s, x, foot, large, rng, rock, depth=haze, shade=s.palette.shadow)


def spire(
    canvas: Canvas, s: Scenery, x: float, y: float, height: float, rng: random.Random, rock: Oklch, pale: Oklch, depth: float
) -> None:
    """A tower of layered rock with a broad foot, ledges, a flat or broken head, lit from the sun's side."""
    p, half = s.palette, height * rng.uniform(0.13, 0.20)
    levels, left, right = 13, [], []
    for i in range(levels + 1):
        q = i / levels
        w = half * (1.7 - 1.15 * q**0.55) * (1 + 0.16 * (rng.random() - 0.5)) * (1.16 if i in (8, 9, 12) else 1.0)
        lean = half * 0.25 * math.sin(q * 2.2 + x)
        left.append((x - w + lean, y - height * q))
        right.append((x + w * rng.uniform(0.85, 1.1) + lean, y - height * q))
    contact(canvas, x, y, half * 4.2, half * 0.5, p.shadow, 0.4)
    outline = polygon([*left, *right[::-1]])
    keys = (0.10, 0.42, 0.95) if s.side > 0 else (0.95, 0.42, 0.10)
    shade = linear_gradient((x - half * 1.1, 0), (x + half * 1.1, 0), [tone(rock, q, depth, p) for q in keys], [0.0, 0.55, 1.0])
    canvas.drawPath(outline, fill(shade))
    canvas.save()
    canvas.clipPath(outline, True)
    for _ in range(15):
        q, thick = rng.random(), height * rng.uniform(0.008, 0.030)
        colour = tone(pale if rng.random() < 0.45 else rock, rng.choice((0.05, 0.9)), depth, p, 0.30)
        wave = [(x - half * 2, y - height * q), (x, y - height * (q - 0.012)), (x + half * 2, y - height * (q + 0.006))]
        canvas.drawPath(smooth_path(wave), stroke(colour, thick))
    for _ in range(10):
        cx, q, reach = x + rng.uniform(-1, 1) * half, rng.random(), height * rng.uniform(0.08, 0.25)
        line = [
            (cx, y - height * q),
            (cx + rng.uniform(-4, 4), y - height * q + reach * 0.5),
            (cx + rng.uniform(-6, 6), y - height * q + reach),
        ]
        canvas.drawPath(polygon(line, close=False), stroke(tone(rock, 0.0, depth, p, 0.45), max(1.2, height * 0.006)))
    canvas.restore()


def crystals(canvas: Canvas, s: Scenery, x: float, y: float, size: float, rng: random.Random, tint: Oklch) -> None:
    """A cluster of clear crystals that shine of themselves in the dark."""
    contact(canvas, x, y, size * 1.3, size * 0.16, s.palette.shadow, 0.5)
    if s.palette.dark:
        glow(canvas, x, y - size * 0.4, size * 1.7, tint, 0.55)
    for i in range(9):
        lean = (i % 5 - 2) * 0.26 + rng.uniform(-0.10, 0.10)
        tall, w = size * rng.uniform(0.5, 1.15) * (1.1 - 0.9 * abs(lean)), size * rng.uniform(0.045, 0.085)
        foot, tip = x + lean * size * 0.5, (x + lean * size * 0.95, y - tall * (1 - 0.3 * abs(lean)))
        shoulder = (foot + (tip[0] - foot) * 0.78, y + (tip[1] - y) * 0.78)
        lit = tint if s.palette.dark else (min(0.9, tint[0]), tint[1] * 0.8, tint[2])
        light, dark = oklch(lit[0], lit[1], lit[2], 0.95), oklch(lit[0] * 0.62, lit[1], lit[2], 0.95)
        edge = s.side * w
        canvas.drawPath(
            polygon([(foot - w, y), (shoulder[0] - w, shoulder[1]), tip, (shoulder[0] + w, shoulder[1]), (foot + w, y)]), fill(dark)
        )
        canvas.drawPath(polygon([(foot, y), shoulder, tip, (shoulder[0] + edge, shoulder[1]), (foot + edge, y)]), fill(light))


def frond_plant(canvas: Canvas, s: Scenery, x: float, y: float, size: float, rng: random.Random, leaf: Oklch, tint: Oklch) -> None:
    """A plant of another world: curling stems with a round lamp at each end, leaves like blades at the foot."""
    contact(canvas, x, y, size * 0.7, size * 0.08, s.palette.shadow, 0.45)
    batch = Batch()
    for _ in range(11):
        lean, tall = rng.uniform(-0.6, 0.6), size * rng.uniform(0.25, 0.5)
        w = size * 0.028
        mid = (x + lean * tall * 0.5, y - tall * 0.6)
        colour = tone(leaf, rng.choice((0.1, 0.45, 0.8)), 0.0, s.palette)
        batch.shape(
            colour, [(x - w, y), (mid[0] - w, mid[1]), (x + lean * tall * 1.3, y - tall * 0.86), (mid[0] + w, mid[1]), (x + w, y)]
        )
    batch.draw(canvas)
    for _ in range(5):
        lean, tall = rng.uniform(-0.5, 0.5), size * rng.uniform(0.55, 1.0)
        turn = 1 if lean > 0 else -1
        tip = (x + lean * tall * 0.75, y - tall * 0.86)
        stem = [(x, y), (x + lean * tall * 0.18, y - tall * 0.5), (x + lean * tall * 0.55, y - tall * 0.98), tip]
        canvas.drawPath(smooth_path(stem), stroke(tone(leaf, 0.55, 0.0, s.palette), size * 0.022))
        r = size * rng.uniform(0.05, 0.085)
        if s.palette.dark:
            glow(canvas, tip[0], tip[1] + r, r * 5, tint, 0.8)
        canvas.drawCircle(
            tip[0],
            tip[1] + r * 0.7,
            r,
            fill(oklch(tint[0] * 0.8, tint[1], tint[2]) if s.palette.dark else tone(tint, 0.5, 0.0, s.palette)),
        )
        canvas.drawCircle(
            tip[0] + turn * r * 0.2, tip[1] + r * 0.5, r * 0.5, fill(oklch(min(0.97, tint[0] + 0.1), tint[1] * 0.6, tint[2]))
        )


def dome(canvas: Canvas, s: Scenery, x: float, y: float, size: float, depth: float) -> None:
    """A dwelling under a glass dome with a lock and a mast: somebody has come here."""
    p, white = s.palette, (0.90, 0.012, 80)
    contact(canvas, x, y, size * 2.6, size * 0.22, p.shadow, 0.5)
    half = skia.Rect.MakeLTRB(x - size, y - size, x + size, y + size)
    canvas.save()
    canvas.clipRect(skia.Rect.MakeLTRB(x - size * 2, y - size * 2, x + size * 2, y))
    lit = p.dark or p.low_sun
    glass = (
        [oklch(0.92, 0.10, 82), oklch(0.78, 0.12, 70)]
        if lit
        else [tone((0.72, 0.05, 220), 0.9, depth, p), tone((0.56, 0.05, 230), 0.3, depth, p)]
    )
    canvas.drawOval(half, fill(linear_gradient((0, y - size), (0, y), glass)))
    for q in (-0.62, -0.22, 0.22, 0.62):
        ribs = [(x + q * size * 1.05, y), (x + q * size * 0.86, y - size * 0.62), (x, y - size)]
        canvas.drawPath(smooth_path(ribs), stroke(tone(white, 0.8, depth, p), size * 0.035))
    ring = [(x - size * 0.86, y - size * 0.5), (x, y - size * 0.46), (x + size * 0.86, y - size * 0.5)]
    canvas.drawPath(smooth_path(ring), stroke(tone(white, 0.7, depth, p), size * 0.03))
    canvas.restore()
    canvas.drawRect(skia.Rect.MakeLTRB(x - size * 1.06, y - size * 0.16, x + size * 1.06, y), fill(tone(white, 0.6, depth, p)))
    lock = skia.Rect.MakeLTRB(x - s.side * size * 1.0 - size * 0.34, y - size * 0.52, x - s.side * size * 1.0 + size * 0.34, y)
    canvas.drawRoundRect(lock, size * 0.2, size * 0.2, fill(tone(white, 0.45, depth, p)))
    canvas.drawLine(
        x + s.side * size * 1.25, y, x + s.side * size * 1.25, y - size * 1.5, stroke(tone(white, 0.5, depth, p), size * 0.03)
    )
    if lit:
        glow(canvas, x, y - size * 0.4, size * 2.0, (0.88, 0.12, 76), 0.5 if p.dark else 0.25)

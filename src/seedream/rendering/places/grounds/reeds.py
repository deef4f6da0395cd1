"""What grows and stands at the water's edge: reeds with their heads, a willow's hanging curtain, stones, an arched bridge."""

from __future__ import annotations

import math
import random

import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import contact
from seedream.rendering.nature_kit.foliage import leaves, trunk
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.plants import Batch
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.greenery import SNOW, twigs
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke

REED: tuple[Oklch, ...] = ((0.56, 0.10, 122), (0.48, 0.09, 134), (0.64, 0.10, 108), (0.70, 0.09, 96))
WILLOW: tuple[Oklch, ...] = ((0.62, 0.12, 122), (0.54, 0.11, 132), (0.70, 0.12, 114), (0.47, 0.09, 142))


def reed_bed(
    canvas: Canvas, x: float, y: float, width: float, height: float, s: Scenery, rng: random.Random, *, count: int = 60,
    depth: float = 0.0, key: float = 0.5,
) -> None:  # fmt: skip
    """A clump of reeds: blades that lean apart, tallest in the middle, with brown heads between."""
    batch, p = Batch(), s.palette
    tints = ((0.80, 0.06, 85), (0.72, 0.06, 78)) if s.winter else REED
    for i in range(count):
        q = rng.gauss(0, 0.42)
        foot, tall = x + q * width * 0.5, height * rng.uniform(0.45, 1.0) * math.exp(-q * q * 0.7)
        tip, w = foot + q * width * 0.14 + rng.uniform(-0.12, 0.12) * tall, height * 0.014 + 0.5
        mid = (foot * 0.6 + tip * 0.4, y - tall * 0.55)
        lit = round(min(1.0, max(0.0, key + rng.uniform(-0.35, 0.35))) * 6) / 6
        colour = tone(rng.choice(tints), lit, depth, p)
        batch.shape(colour, [(foot - w, y), (mid[0] - w * 0.8, mid[1]), (tip, y - tall), (mid[0] + w * 0.8, mid[1]), (foot + w, y)])
        if i % 7 == 3:
            stem = tone((0.50, 0.08, 110), lit, depth, p)
            top = y - height * rng.uniform(0.8, 1.06) * math.exp(-q * q * 0.7)
            batch.shape(
                stem, [(foot - w * 0.5, y), (foot + q * 8 - w * 0.3, top), (foot + q * 8 + w * 0.3, top), (foot + w * 0.5, y)]
            )
            head = tone((0.40, 0.07, 52), lit, depth, p)
            hx, hw, hl = foot + q * 8, w * 1.7, height * 0.13
            batch.shape(
                head,
                [
                    (hx - hw, top + hl * 0.1),
                    (hx, top - hl * 0.1),
                    (hx + hw, top + hl * 0.1),
                    (hx + hw, top + hl),
                    (hx - hw, top + hl),
                ],
            )
    batch.draw(canvas)


def willow_curtain(
    canvas: Canvas, x0: float, x1: float, y: float, drop: float, s: Scenery, rng: random.Random, *, size: float
) -> None:
    """Hanging twigs full of narrow leaves from a line at the top of the picture, longest towards x0."""
    if s.winter:
        bark = tone((0.40, 0.04, 60), 0.3, 0.0, s.palette)
        for _ in range(40):
            q = rng.random()
            x, length = x0 + (x1 - x0) * q, drop * (1 - q) ** 0.8 * rng.uniform(0.5, 1.0)
            canvas.drawPath(smooth_path([(x, y), (x + 6, y + length * 0.5), (x - 4, y + length)]), stroke(bark, size * 0.06))
        return
    batch, strands = Batch(), sorted((rng.random() ** 1.2 for _ in range(58)), reverse=True)
    for i, q in enumerate(strands):
        x, length = x0 + (x1 - x0) * q + rng.uniform(-14, 14), drop * (0.25 + 0.75 * (1 - q) ** 0.9) * rng.uniform(0.6, 1.0)
        bend, lit = rng.uniform(-0.10, 0.10), round((0.12 + 0.62 * i / len(strands)) * 5) / 5
        tints = [tone(c, min(1.0, max(0.0, lit + d)), 0.0, s.palette) for c in WILLOW for d in (-0.14, 0.16)]
        steps = int(length / (size * 0.42)) + 2
        for j in range(steps):
            t = j / steps
            px, py = x + bend * length * t * t + 3 * math.sin(t * 7 + i), y + length * t
            turn = math.pi / 2 + rng.choice((-0.55, 0.55)) + rng.uniform(-0.25, 0.25)
            batch.leaf(rng.choice(tints), px + rng.uniform(-3, 3), py, size * rng.uniform(0.30, 0.46), turn, 0.24)
        if i % 12 == 11:
            batch.draw(canvas)
    batch.draw(canvas)


def willow(canvas: Canvas, x: float, y: float, height: float, s: Scenery, rng: random.Random, *, depth: float) -> None:
    """A willow seen whole: a short trunk under a dome of hanging leaves."""
    contact(canvas, x, y, height * 0.9, height * 0.07, s.palette.shadow, 0.45)
    trunk(canvas, x, y, height * 0.08, y - height * 0.55, s.palette, rng, side=s.side, depth=depth)
    if s.winter:
        twigs(canvas, x, y - height * 0.40, height * 0.58, s, rng, depth)
        return
    out: list[tuple[float, float, float, float]] = []
    for spread, low, bright, count in ((1.0, 0.10, 0.06, 30), (0.9, 0.20, 0.40, 26), (0.70, 0.36, 0.80, 18)):
        for i in range(count):
            q = (i + rng.random()) / count * 2 - 1
            top, foot = height * (0.92 - 0.40 * q * q), height * (low + 0.14 * rng.random())
            lit, at = bright + 0.18 * q * s.side, foot
            while at < top:
                drop = (top - at) / max(top, 1.0)
                px = x + q * height * (0.36 + 0.10 * drop) * spread + rng.uniform(-0.012, 0.012) * height
                out.append((px, y - at, height * (0.115 - 0.05 * drop) * rng.uniform(0.8, 1.1), lit + rng.uniform(-0.1, 0.1)))
                at += height * 0.05
    leaves(canvas, out, WILLOW, s.palette, rng, depth=depth)


def bridge(canvas: Canvas, x: float, y: float, width: float, height: float, arches: int, s: Scenery, *, depth: float) -> None:
    """A stone bridge of round arches from x to x + width, its piers standing on y; it rises a little to its middle."""
    p, stone = s.palette, (0.70, 0.035, 72)
    rise, thick, steps = height * 0.22, height * 0.34, 24

    def crown_at(px: float) -> float:
        q = (px - x) / width * 2 - 1
        return y - height * 0.78 - rise * (1 - q * q)

    upper = [(x + width * i / steps, crown_at(x + width * i / steps) - thick * 0.55) for i in range(steps + 1)]
    span, turns = width / arches, [math.pi * j / 16 for j in range(17)]
    body = polygon([(x, y), *upper, (x + width, y)])
    holes = skia.PathBuilder()
    for i in range(arches):
        left, right = x + i * span + span * 0.09, x + (i + 1) * span - span * 0.09
        top = crown_at((left + right) / 2) + thick * 0.30
        arch = [(left, y + 2), (left, y - (y - top) * 0.45)]
        arch += [((left + right) / 2 - (right - left) / 2 * math.cos(a), top + (y - top) * 0.55 * (1 - math.sin(a))) for a in turns]
        holes.addPolygon([skia.Point(*p) for p in [*arch, (right, y + 2)]], True)
    opening = holes.detach()
    canvas.save()
    canvas.clipPath(opening, skia.ClipOp.kDifference, True)
    keys = [0.80, 0.35] if s.side < 0 else [0.35, 0.80]
    canvas.drawPath(body, fill(linear_gradient((x, 0), (x + width, 0), [tone(stone, q, depth, p) for q in keys])))
    under = linear_gradient((0, y - height), (0, y), [with_alpha(oklch(*p.shadow), 0.0), with_alpha(oklch(*p.shadow), 0.35)])
    canvas.drawPath(body, fill(under))
    canvas.restore()
    canvas.save()
    canvas.clipPath(body, True)
    canvas.drawPath(opening, stroke(tone(stone, 0.95, depth, p), max(1.5, height * 0.05)))
    canvas.restore()
    rail = [(px, py - thick * 0.10) for px, py in upper]
    canvas.drawPath(polygon(rail, close=False), stroke(tone(SNOW if s.winter else stone, 1.0, depth, p), max(2.0, height * 0.07)))

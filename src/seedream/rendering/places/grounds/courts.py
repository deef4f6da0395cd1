"""Grounds for sport: a tennis court, and a skate park with ramps."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.colour import Oklch, oklch
from seedream.rendering.nature_kit.air import contact
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import shade, tone
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import leaf_tints
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.greenery import hedge, tree
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

CLAY: Oklch = (0.58, 0.12, 42)
GRASS: Oklch = (0.60, 0.12, 130)
CONCRETE: Oklch = (0.74, 0.012, 90)
MURAL: tuple[Oklch, ...] = (
    (0.66, 0.17, 30), (0.78, 0.15, 85), (0.62, 0.13, 235), (0.66, 0.14, 150), (0.58, 0.16, 305), (0.72, 0.14, 350),
)  # fmt: skip
BOLT: tuple[Point, ...] = ((0, 1.0), (0.35, 0.55), (0.1, 0.55), (0.4, 0), (-0.25, 0.45), (0, 0.45))
WAVE: tuple[Point, ...] = ((-1, 0.3), (-0.4, 0.75), (0.2, 0.3), (0.8, 0.8))
"""Shapes on the wall of the skate park, in adults from the foot of the wall."""


def stripe_at(off: NDArray[np.floating[Any]], wide: Field | float) -> Field:
    """1 where `off` is nearer to 0 than `wide`, with soft edges."""
    return np.asarray(1 - smoothstep(0.6, 1.3, np.abs(off) / wide), np.float32)


def _trees(deep: Deep, depth: float, count: int, size: tuple[float, float], haze: float) -> None:
    """A row of trees at a depth."""
    s, rng = deep.s, random.Random(round(deep.s.seed + depth))
    reach = deep.reach(depth)

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(depth), deep.y(depth)
        for i in range(count):
            x = -reach + 2 * reach * (i + rng.uniform(0.15, 0.85)) / count
            tree(canvas, deep.x(x, depth), y, unit * rng.uniform(*size), s, rng, depth=haze, tints=leaf_tints(s), stem=0.34)

    deep.layer(depth, size[1] * 1.2, paint, motion=sway(0.7, 0.7, gust=2))


def tennis(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A clay court with its net, an umpire's chair, hedges and trees."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.50, adult=0.27)
    deep = Deep(s)
    ridge(
        s,
        s.horizon + 6,
        80 * s.zoom**0.6,
        0.9,
        RidgeStyle((0.46, 0.08, 145), relief=0.4, sharp=False, trees=90, mist=0.5),
        seed=9,
        parallax=0.08,
        bottom=s.horizon + 40,
    )
    _trees(deep, 13.0, 13, (2.4, 3.4), 0.45)
    _clay(deep)
    _fence(deep, 11.0)
    _net(deep)
    peopled(s, leaves=8)
    return finished(s)


def _clay(deep: Deep) -> None:
    """Red clay with white lines inside green surrounds; the net's line lies at depth 3.6."""
    s = deep.s
    floor = Floor(s, {"clay": CLAY, "green": GRASS})
    noise = floor.noise
    white = np.asarray(shade((0.97, 0.01, 95), 0.95, 0.0, s.palette), np.float32)

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 12, d * 14, 3), noise.fbm(x * 0.6, d * 0.8, 3)
        out = floor.look("clay", 0.56 + 0.20 * grain + 0.14 * patch)
        out = lay(
            out,
            floor.look("green", 0.5 + 0.25 * grain),
            np.asarray(np.maximum(smoothstep(10.2, 10.4, d), smoothstep(6.6, 6.7, np.abs(x))), np.float32),
        )
        wide = np.asarray(0.05 * (1 + 0.12 * np.maximum(d, 0)), np.float32)
        inside = (np.abs(x) < 4.8) & (d < 9.0)
        mark = np.maximum(stripe_at(np.abs(x) - 4.75, 0.05) * (d < 9.05), stripe_at(np.abs(x) - 3.6, 0.05) * (d < 9.05))
        mark = np.maximum(mark, np.maximum(stripe_at(d - 9.0, wide), stripe_at(d - 6.2, wide) * (np.abs(x) < 3.6)) * inside)
        mark = np.maximum(mark, stripe_at(x, 0.045) * ((d > 3.6) & (d < 6.2)))
        mark = np.maximum(mark, stripe_at(d - 0.55, 0.05) * (np.abs(x) < 4.8))
        return floor.air(floor.shine(lay(out, white, np.clip(mark, 0, 1) * 0.92), patch, 0.3), d, reach=40.0)

    level_ground(deep, 26.0, colours, reduce=1.0)


def _net(deep: Deep) -> None:
    """The net between its posts, and the umpire's chair at one end."""
    s, depth = deep.s, 3.6
    unit, y, half = deep.unit(depth), deep.y(depth), 5.3

    def paint(canvas: Canvas) -> None:
        left, right = deep.x(-half, depth), deep.x(half, depth)
        top = [(left + (right - left) * t, y - (0.60 - 0.10 * math.sin(math.pi * t)) * unit) for t in np.linspace(0, 1, 25)]
        cord = stroke(tone((0.30, 0.01, 260), 0.5, 0.1, s.palette, 0.55), max(0.8, 0.010 * unit))
        for px, py in top[1:-1]:
            canvas.drawLine(px, py, px, y, cord)
        for i in range(1, 60):
            px = left + (right - left) * i / 60
            canvas.drawLine(px, y - 0.50 * unit, px, y, cord)
        for k in range(1, 7):
            canvas.drawLine(left, y - 0.08 * k * unit, right, y - 0.08 * k * unit, cord)
        canvas.drawPath(smooth_path(top), stroke(tone((0.98, 0.005, 95), 0.95, 0.05, s.palette), 0.065 * unit))
        for px in (left, right):
            canvas.drawRect(
                skia.Rect.MakeXYWH(px - 0.04 * unit, y - 0.66 * unit, 0.08 * unit, 0.68 * unit),
                fill(tone((0.34, 0.06, 150), 0.5, 0.05, s.palette)),
            )
        _chair(canvas, s, deep.x(-6.1 * s.side, depth), y, unit)

    deep.layer(depth, 1.9, paint, below=0.15)


def _chair(canvas: Canvas, s: Scenery, x: float, y: float, unit: float) -> None:
    """A tall umpire's chair."""
    wood, dark = tone((0.36, 0.07, 150), 0.6, 0.1, s.palette), tone((0.30, 0.06, 150), 0.2, 0.1, s.palette)
    contact(canvas, x, y, unit * 0.8, unit * 0.1, s.palette.shadow, 0.5)
    for dx0, dx1 in ((-0.34, -0.18), (0.34, 0.18)):
        canvas.drawLine(x + dx0 * unit, y, x + dx1 * unit, y - 1.05 * unit, stroke(wood, 0.05 * unit))
    for k in range(4):
        q = 0.2 + 0.2 * k
        canvas.drawLine(
            x - (0.34 - 0.16 * q) * unit,
            y - 1.05 * q * unit,
            x + (0.34 - 0.16 * q) * unit,
            y - 1.05 * q * unit,
            stroke(dark, 0.035 * unit),
        )
    canvas.drawRoundRect(skia.Rect.MakeLTRB(x - 0.24 * unit, y - 1.12 * unit, x + 0.24 * unit, y - 1.02 * unit), 3, 3, fill(wood))
    canvas.drawRoundRect(skia.Rect.MakeLTRB(x - 0.22 * unit, y - 1.6 * unit, x + 0.22 * unit, y - 1.08 * unit), 5, 5, fill(dark))


def _fence(deep: Deep, depth: float) -> None:
    """A green hedge and a wind screen behind the court."""
    s, rng = deep.s, random.Random(deep.s.seed + 2)
    unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)

    def paint(canvas: Canvas) -> None:
        for x in np.arange(-reach, reach, 3.0):
            hedge(canvas, deep.x(float(x), depth), deep.x(float(x) + 3.05, depth), y, unit * 0.8, s, rng, depth=0.25)
        green = tone((0.36, 0.07, 158), 0.5, 0.25, s.palette)
        for x in np.arange(-reach, reach, 2.4):
            canvas.drawRect(
                skia.Rect.MakeLTRB(deep.x(float(x), depth) + 2, y - 1.15 * unit, deep.x(float(x) + 2.3, depth), y - 0.1 * unit),
                fill(green),
            )

    deep.layer(depth, 1.5, paint, below=0.1)


def skate(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A skate park: a quarter pipe on each side, a box with a rail, painted walls, the town behind."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.54, adult=0.28)
    deep = Deep(s)
    town(s)
    _trees(deep, 10.0, 10, (2.2, 3.2), 0.35)
    _slab(deep)
    _mural(deep)
    _ramps(deep)
    peopled(s, leaves=8)
    return finished(s)


def town(s: Scenery) -> None:
    """Houses of the town in haze, lit by night."""
    rng, z = random.Random(s.seed + 1), s.zoom**0.5

    def paint(canvas: Canvas) -> None:
        x = -s.over(0.08)
        while x < s.width + s.over(0.08):
            w, h = rng.uniform(70, 150) * z, rng.uniform(80, 200) * z
            canvas.drawRect(
                skia.Rect.MakeLTRB(x, s.horizon + 30 - h, x + w, s.horizon + 34),
                fill(tone(rng.choice(((0.6, 0.05, 40), (0.62, 0.03, 250), (0.66, 0.04, 75))), 0.4, 1.2, s.palette)),
            )
            for i in range(int(h / 26)):
                for j in range(int(w / 24)):
                    lit = s.palette.dark and rng.random() < 0.45
                    pane = oklch(0.88, 0.12, 78) if lit else tone((0.40, 0.04, 250), 0.5, 1.1, s.palette)
                    canvas.drawRect(skia.Rect.MakeXYWH(x + 9 + j * 24, s.horizon + 42 - h + i * 26, 9, 13), fill(pane))
            x += w * rng.uniform(1.0, 1.25)

    s.draw(0.08, s.horizon - 200 * z, s.horizon + 40, paint)


def _slab(deep: Deep) -> None:
    s = deep.s
    floor = Floor(s, {"slab": CONCRETE, "grass": GRASS})
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 8, d * 10, 3), noise.fbm(x * 0.7, d * 0.9, 3)
        joint = np.maximum(stripe_at(np.mod(x + 1.2, 2.4) - 1.2, 0.025), stripe_at(np.mod(d, 2.0) - 1.0, 0.025))
        out = floor.look("slab", np.asarray(0.58 + 0.14 * grain + 0.16 * patch - 0.24 * joint, np.float32))
        out = lay(out, floor.look("grass", 0.5 + 0.3 * grain), smoothstep(6.4, 6.6, d))
        return floor.air(floor.shine(out, patch, 0.5), d)

    level_ground(deep, 22.0, colours)


def _mural(deep: Deep) -> None:
    """A long low wall painted in big shapes."""
    s, depth, rng = deep.s, 6.2, random.Random(deep.s.seed + 6)
    unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)
    count = round(reach * 1.6)

    def paint(canvas: Canvas) -> None:
        box = skia.Rect.MakeLTRB(deep.x(-reach, depth), y - 1.05 * unit, deep.x(reach, depth), y)
        wall = [tone((0.62, 0.05, 250), 0.75, 0.2, s.palette), tone((0.5, 0.05, 262), 0.4, 0.2, s.palette)]
        canvas.drawRect(box, fill(linear_gradient((0, box.top()), (0, box.bottom()), wall)))
        canvas.save()
        canvas.clipRect(box)
        for i in range(count):
            x = box.left() + box.width() * (i + rng.random()) / count
            _painted(canvas, i, x, y, unit, tone(MURAL[i % len(MURAL)], 0.7, 0.15, s.palette), rng)
        canvas.restore()
        cap = skia.Rect.MakeLTRB(box.left(), box.top() - 0.07 * unit, box.right(), box.top() + 0.02 * unit)
        canvas.drawRect(cap, fill(tone(CONCRETE, 0.95, 0.15, s.palette)))

    deep.layer(depth, 1.3, paint, below=0.05)


def _painted(canvas: Canvas, i: int, x: float, y: float, unit: float, tint: int, rng: random.Random) -> None:
    """The shape of a turn on the wall: a disc, a bolt, a wave, a star, and so on."""

    def placed(outline: Sequence[Point]) -> list[Point]:
        return [(x + dx * unit, y - up * unit) for dx, up in outline]

    if i % 4 == 0:
        canvas.drawCircle(x, y - 0.5 * unit, rng.uniform(0.3, 0.6) * unit, fill(tint))
    elif i % 4 == 1:
        canvas.drawPath(polygon(placed(BOLT)), fill(tint))
    elif i % 4 == 2:
        canvas.drawPath(smooth_path(placed(WAVE)), stroke(tint, 0.16 * unit))
    else:
        canvas.drawPath(polygon(_star(x, y - 0.5 * unit, 0.42 * unit, 0.18 * unit)), fill(tint))


def _star(x: float, y: float, outer: float, inner: float) -> list[Point]:
    """The outline of a star with five points, one of them up."""
    turns = [((outer, inner)[k % 2], k * math.pi / 5) for k in range(10)]
    return [(x + r * math.sin(turn), y - r * math.cos(turn)) for r, turn in turns]


def _ramps(deep: Deep) -> None:
    """Quarter pipes at both sides and a grind box with a rail between them."""
    deep.layer(3.6, 2.0, lambda canvas: _quarters(canvas, deep, 3.6), below=0.15)
    deep.layer(2.2, 2.0, lambda canvas: _box(canvas, deep, 2.2), below=0.15)


def _quarters(canvas: Canvas, deep: Deep, depth: float) -> None:
    s, unit, y = deep.s, deep.unit(depth), deep.y(depth)
    for side, at in ((-1, -6.1), (1, 6.1)):
        back = s.width / 2 + side * min(abs(deep.x(at, depth) - s.width / 2), s.width * 0.46)
        foot = back - side * 2.1 * unit
        high = 1.25 * unit
        curve = [(foot + (back - foot) * q, y - high * (1 - math.sqrt(max(0.0, 1 - q * q)))) for q in np.linspace(0, 1, 15)]
        end = back + side * 1.4 * unit
        contact(canvas, (foot + end) / 2, y, abs(end - foot), unit * 0.14, s.palette.shadow, 0.5)
        light = [tone(CONCRETE, k, 0.08, s.palette) for k in ((0.95, 0.35) if side == -s.side else (0.7, 0.2))]
        canvas.drawPath(polygon([*curve, (end, y - high), (end, y)]), fill(linear_gradient((foot, 0), (back, 0), light)))
        canvas.drawPath(polygon(curve, close=False), stroke(tone((0.98, 0.005, 95), 0.9, 0.0, s.palette, 0.6), 2.5))
        canvas.drawLine(back, y - high, end, y - high, stroke(tone((0.70, 0.02, 240), 0.95, 0.0, s.palette), 0.05 * unit))
        for k in range(4):
            px = back + side * 1.4 * unit * (0.1 + 0.27 * k)
            canvas.drawLine(
                px, y - high, px, y - high - 0.5 * unit, stroke(tone((0.5, 0.02, 250), 0.5, 0.0, s.palette), 0.035 * unit)
            )
        canvas.drawLine(
            back + side * 0.14 * unit,
            y - high - 0.5 * unit,
            end,
            y - high - 0.5 * unit,
            stroke(tone((0.5, 0.02, 250), 0.6, 0.0, s.palette), 0.04 * unit),
        )


def _box(canvas: Canvas, deep: Deep, depth: float) -> None:
    s, unit, y = deep.s, deep.unit(depth), deep.y(depth)
    x = deep.x(1.9 * s.side, depth)
    half, high = 0.7 * unit, 0.34 * unit
    contact(canvas, x, y, half * 2.6, unit * 0.12, s.palette.shadow, 0.5)
    canvas.drawPath(
        polygon([(x - half * 1.5, y), (x - half, y - high), (x + half, y - high), (x + half * 1.5, y)]),
        fill(linear_gradient((0, y - high), (0, y), [tone(CONCRETE, 0.8, 0.0, s.palette), tone(CONCRETE, 0.25, 0.0, s.palette)])),
    )
    canvas.drawLine(x - half, y - high, x + half, y - high, stroke(tone((0.64, 0.16, 30), 0.8, 0.0, s.palette), 0.055 * unit))
    rail = deep.x(-2.2 * s.side, depth)
    for dx in (-0.7, 0.7):
        canvas.drawLine(
            rail + dx * unit, y, rail + dx * unit, y - 0.34 * unit, stroke(tone((0.5, 0.02, 250), 0.4, 0.0, s.palette), 0.04 * unit)
        )
    canvas.drawLine(
        rail - 0.95 * unit,
        y - 0.34 * unit,
        rail + 0.95 * unit,
        y - 0.34 * unit,
        stroke(tone((0.72, 0.15, 85), 0.85, 0.0, s.palette), 0.055 * unit),
    )

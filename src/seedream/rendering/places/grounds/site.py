"""A building site: the frame of a house going up behind a fence, a crane, a digger, heaps of sand, pipes and barriers."""

from __future__ import annotations

import random

import numpy as np
import skia

from seedream.rendering.colour import Oklch, oklch
from seedream.rendering.nature_kit.air import contact, glow, mist
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.courts import town
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, stand
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

CONCRETE: Oklch = (0.72, 0.015, 85)
YELLOW: Oklch = (0.80, 0.155, 84)
STEEL: Oklch = (0.52, 0.03, 250)
RUST: Oklch = (0.52, 0.11, 42)
EARTH: Oklch = (0.60, 0.065, 62)
SHELL = 7.0


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A house being built."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.56, adult=0.27, flock=3)
    town(s)
    mist(s, s.horizon + 4, 24, 0.35, size=1.8, seed=1, parallax=0.12)
    deep = Deep(s)
    _ground(deep)
    _crane(deep)
    _shell(deep)
    _heaps(deep)
    _machines(deep)
    _barriers(deep)
    peopled(s)
    return finished(s)


def _ground(deep: Deep) -> None:
    """Trodden earth with ruts and puddles, gravel near by."""
    floor = Floor(deep.s, {"earth": EARTH, "gravel": (0.70, 0.02, 80), "wet": (0.48, 0.05, 60)})
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 8, d * 11, 4), noise.fbm(x * 0.5, d * 0.8, 3)
        rut = np.exp(-((((d - 1.9 - 0.25 * np.sin(x * 0.5)) % 0.9 - 0.45) / 0.08) ** 2)) * (np.abs(d - 2.3) < 0.9) * 0.34
        out = floor.look("earth", 0.54 + 0.3 * grain + 0.16 * patch - rut)
        out = lay(out, floor.look("gravel", 0.55 + 0.34 * grain), smoothstep(-0.05, 0.25, patch) * (1 - smoothstep(1.0, 1.6, d)))
        out = lay(out, floor.look("wet", 0.5 + 0.2 * grain), smoothstep(0.22, 0.34, noise.fbm(x * 0.8 + 7, d * 1.6, 3)) * 0.6)
        return floor.air(floor.shine(out, patch, 0.5), d)

    level_ground(deep, 24.0, colours)


def _crane(deep: Deep) -> None:
    """A tower crane whose jib reaches over the site, a load on its hook."""
    s, depth = deep.s, 10.0
    unit, y, x = deep.unit(depth), deep.y(depth), deep.x(5.2 * deep.s.side, depth)
    way = -s.side
    tint = stroke(tone(YELLOW, 0.7, 0.25, s.palette), 0.07 * unit)
    thin = stroke(tone(YELLOW, 0.45, 0.25, s.palette), 0.04 * unit)

    def paint(canvas: Canvas) -> None:
        top = y - 7.6 * unit
        for dx in (-0.24, 0.24):
            canvas.drawLine(x + dx * unit, y, x + dx * unit, top, tint)
        for k in range(16):
            a, b = y - 7.6 * unit * k / 16, y - 7.6 * unit * (k + 1) / 16
            side = 0.24 if k % 2 else -0.24
            canvas.drawLine(x + side * unit, a, x - side * unit, b, thin)
        end, back = x + way * 7.4 * unit, x - way * 2.4 * unit
        for dy in (0.0, -0.42):
            canvas.drawLine(back, top + dy * unit, end, top + dy * unit * (0.6 if dy else 1), tint)
        for k in range(22):
            q = k / 22
            px, nx = back + (end - back) * q, back + (end - back) * (q + 1 / 22)
            canvas.drawLine(px, top, nx, top - 0.38 * unit, thin)
            canvas.drawLine(nx, top - 0.38 * unit, nx, top, thin)
        peak = (x, top - 1.3 * unit)
        for px in (end - way * 1.4 * unit, back):
            canvas.drawLine(*peak, px, top - 0.36 * unit, stroke(tone(STEEL, 0.3, 0.25, s.palette), 0.03 * unit))
        canvas.drawLine(x, top, *peak, tint)
        canvas.drawRect(
            skia.Rect.MakeXYWH(x - 0.36 * unit, top + 0.04 * unit, 0.72 * unit, 0.62 * unit),
            fill(tone((0.9, 0.02, 95), 0.6, 0.25, s.palette)),
        )
        canvas.drawRect(
            skia.Rect.MakeXYWH(back - 0.3 * unit, top, 0.9 * unit, 0.6 * unit), fill(tone(CONCRETE, 0.3, 0.25, s.palette))
        )
        hook = x + way * 4.3 * unit
        canvas.drawLine(hook, top, hook, top + 2.2 * unit, stroke(tone(STEEL, 0.2, 0.25, s.palette), 0.025 * unit))
        for dx in (-0.8, 0.8):
            canvas.drawLine(
                hook, top + 2.2 * unit, hook + dx * unit, top + 2.8 * unit, stroke(tone(STEEL, 0.2, 0.25, s.palette), 0.02 * unit)
            )
        canvas.drawRect(
            skia.Rect.MakeXYWH(hook - 0.9 * unit, top + 2.8 * unit, 1.8 * unit, 0.22 * unit), fill(tone(RUST, 0.5, 0.2, s.palette))
        )

    s.draw(deep.k(depth), -60, y + 10, paint)


def _shell(deep: Deep) -> None:
    """Three floors of slabs and pillars, walls begun in brick, scaffolding with planks and nets, props under the slabs."""
    s, rng = deep.s, random.Random(deep.s.seed + 3)
    unit, y = deep.unit(SHELL), deep.y(SHELL)
    left, right = sorted((deep.x(-5.6 * s.side, SHELL), deep.x(2.2 * s.side, SHELL)))
    floor_h = 1.65 * unit

    def paint(canvas: Canvas) -> None:
        contact(canvas, (left + right) / 2, y, right - left, 0.2 * unit, s.palette.shadow, 0.5)
        for storey in range(3):
            base = y - storey * floor_h
            dark = linear_gradient(
                (0, base - floor_h), (0, base), [tone(STEEL, 0.05, 0.18, s.palette), tone(STEEL, 0.25, 0.18, s.palette)]
            )
            canvas.drawRect(skia.Rect.MakeLTRB(left, base - floor_h, right, base), fill(dark))
            for i in range(9):
                px = left + (right - left) * i / 8
                canvas.drawRect(
                    skia.Rect.MakeXYWH(px - 0.11 * unit, base - floor_h, 0.22 * unit, floor_h),
                    fill(tone(CONCRETE, 0.62, 0.15, s.palette)),
                )
                if storey < 2 and i < 8 and (i + storey) % 3 == 0:
                    _bricks(
                        canvas, s, px + 0.11 * unit, base, (right - left) / 8 - 0.22 * unit, floor_h * rng.uniform(0.5, 1.0), unit
                    )
            slab = skia.Rect.MakeLTRB(
                left - 0.18 * unit, base - floor_h - 0.16 * unit, right + 0.18 * unit, base - floor_h + 0.06 * unit
            )
            canvas.drawRect(
                slab,
                fill(
                    linear_gradient(
                        (0, slab.top()),
                        (0, slab.bottom()),
                        [tone(CONCRETE, 0.95, 0.12, s.palette), tone(CONCRETE, 0.4, 0.12, s.palette)],
                    )
                ),
            )
        top = y - 3 * floor_h
        for x in np.arange(left, right, 0.62 * unit):
            canvas.drawLine(
                float(x),
                top - 0.1 * unit,
                float(x) + rng.uniform(-0.05, 0.05) * unit,
                top - rng.uniform(0.5, 0.8) * unit,
                stroke(tone(RUST, 0.5, 0.12, s.palette), 0.025 * unit),
            )
        _scaffold(canvas, s, left - 0.5 * unit, left + (right - left) * 0.44, y, 3 * floor_h + 0.4 * unit, unit)

    deep.layer(SHELL, 6.4, paint, below=0.15)


def _bricks(canvas: Canvas, s: Scenery, x: float, y: float, w: float, h: float, unit: float) -> None:
    """A wall of red bricks begun between two pillars."""
    canvas.drawRect(skia.Rect.MakeXYWH(x, y - h, w, h), fill(tone((0.56, 0.11, 36), 0.5, 0.15, s.palette)))
    for row in range(int(h / (0.12 * unit))):
        canvas.drawLine(
            x,
            y - row * 0.12 * unit,
            x + w,
            y - row * 0.12 * unit,
            stroke(tone((0.80, 0.02, 80), 0.5, 0.15, s.palette, 0.5), 0.014 * unit),
        )


def _scaffold(canvas: Canvas, s: Scenery, left: float, right: float, y: float, high: float, unit: float) -> None:
    """Poles, planks and braces before a wall."""
    pole = stroke(tone((0.66, 0.02, 250), 0.6, 0.1, s.palette), 0.035 * unit)
    for x in np.arange(left, right + 1, 0.95 * unit):
        canvas.drawLine(float(x), y, float(x), y - high, pole)
    levels = int(high / (0.83 * unit))
    for k in range(1, levels + 1):
        level = y - k * 0.83 * unit
        canvas.drawRect(
            skia.Rect.MakeLTRB(left - 0.1 * unit, level - 0.05 * unit, right + 0.1 * unit, level + 0.03 * unit),
            fill(tone((0.66, 0.09, 72), 0.6, 0.08, s.palette)),
        )
        canvas.drawLine(
            left, level - 0.38 * unit, right, level - 0.38 * unit, stroke(tone(YELLOW, 0.7, 0.1, s.palette), 0.025 * unit)
        )
        side = k % 2
        canvas.drawLine(
            left if side else right, level, left + 0.95 * unit if side else right - 0.95 * unit, level + 0.83 * unit, pole
        )
    net = skia.Rect.MakeLTRB(left + 0.95 * unit, y - high, left + 2.85 * unit, y - high * 0.45)
    canvas.drawRect(net, fill(tone((0.58, 0.12, 155), 0.6, 0.1, s.palette, 0.45)))


def _heaps(deep: Deep) -> None:
    """Heaps of sand and stones, stacked pipes and timber."""
    s, rng, depth = deep.s, random.Random(deep.s.seed + 6), 4.6
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for x, wide, tint in ((3.4, 1.5, (0.80, 0.09, 76)), (5.4, 2.0, (0.62, 0.02, 80)), (-6.8, 1.8, EARTH)):
            px = deep.x(x * s.side, depth)
            heap = [
                (px - wide * unit, y),
                (px - 0.6 * wide * unit, y - 0.36 * wide * unit),
                (px - 0.05 * unit, y - 0.62 * wide * unit),
                (px + 0.55 * wide * unit, y - 0.33 * wide * unit),
                (px + wide * unit, y),
            ]
            keys = (0.9, 0.25) if s.side < 0 else (0.25, 0.9)
            contact(canvas, px, y, 2.1 * wide * unit, 0.16 * unit, s.palette.shadow, 0.45)
            canvas.drawPath(
                smooth_path(heap),
                fill(linear_gradient((px - wide * unit, 0), (px + wide * unit, 0), [tone(tint, k, 0.1, s.palette) for k in keys])),
            )
            for _ in range(40):
                q = rng.uniform(-0.8, 0.8)
                canvas.drawCircle(
                    px + q * wide * unit,
                    y - rng.uniform(0.02, 0.55 * (1 - abs(q))) * wide * unit,
                    0.018 * unit,
                    fill(tone(tint, rng.choice((0.1, 0.95)), 0.1, s.palette)),
                )
        base = deep.x(-3.3 * s.side, depth)
        for row, n in ((0, 4), (1, 3), (2, 2)):
            for i in range(n):
                px, py, r = base + (i - (n - 1) / 2) * 0.40 * unit, y - (0.2 + 0.345 * row) * unit, 0.2 * unit
                canvas.drawCircle(px, py, r, fill(tone((0.60, 0.10, 45), 0.55, 0.08, s.palette)))
                canvas.drawCircle(px, py, r * 0.78, fill(tone((0.24, 0.03, 40), 0.3, 0.08, s.palette)))
                canvas.drawCircle(px, py, r * 0.9, stroke(tone((0.72, 0.10, 50), 0.9, 0.08, s.palette), 0.02 * unit))

    deep.layer(depth, 1.6, paint, below=0.2)


def _machines(deep: Deep) -> None:
    """A digger and a mixer."""
    s, depth = deep.s, 2.9
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        if "excavator" not in s.place.without:
            stand(canvas, s, prop("excavator"), deep.x(4.3 * s.side, depth), y, unit, mirrored=s.side > 0, size=1.15)
        stand(canvas, s, prop("wheelbarrow"), deep.x(-2.2 * s.side, depth), y + 8, unit)
        if "bulldozer" not in s.place.without:
            stand(canvas, s, prop("bulldozer"), deep.x(-6.4 * s.side, depth), y, unit, mirrored=s.side < 0, size=1.1)
        if s.palette.dark:
            for x in (-3.0, 2.6):
                px = deep.x(x, depth)
                canvas.drawLine(px, y, px, y - 2.1 * unit, stroke(tone(STEEL, 0.5, 0.0, s.palette), 0.04 * unit))
                canvas.drawRect(
                    skia.Rect.MakeXYWH(px - 0.22 * unit, y - 2.3 * unit, 0.44 * unit, 0.2 * unit), fill(oklch(0.97, 0.04, 95))
                )
                glow(canvas, px, y - 2.2 * unit, 2.2 * unit, (0.94, 0.07, 92), 0.7)

    deep.layer(depth, 3.2, paint, below=0.3)


def _barriers(deep: Deep) -> None:
    """Red and white barriers, cones and a stack of planks at both sides."""
    s, depth = deep.s, 1.15
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for x in (-3.9, -2.5, 3.3, 6.4, -6.2):
            px = deep.x(x * s.side, depth)
            contact(canvas, px, y, 1.2 * unit, 0.08 * unit, s.palette.shadow, 0.4)
            for dx in (-0.46, 0.46):
                canvas.drawPath(
                    polygon(
                        [(px + (dx - 0.1) * unit, y), (px + dx * unit, y - 0.6 * unit), (px + (dx + 0.1) * unit, y)], close=False
                    ),
                    stroke(tone(STEEL, 0.4, 0.0, s.palette), 0.035 * unit),
                )
            for level in (0.56, 0.32):
                box = skia.Rect.MakeXYWH(px - 0.6 * unit, y - level * unit, 1.2 * unit, 0.15 * unit)
                canvas.drawRect(box, fill(tone((0.96, 0.01, 95), 0.8, 0.0, s.palette)))
                canvas.save()
                canvas.clipRect(box)
                for k in range(6):
                    bx = px + (-0.62 + 0.24 * k) * unit
                    canvas.drawPath(
                        polygon(
                            [
                                (bx, box.bottom()),
                                (bx + 0.10 * unit, box.bottom()),
                                (bx + 0.2 * unit, box.top()),
                                (bx + 0.10 * unit, box.top()),
                            ]
                        ),
                        fill(tone((0.60, 0.20, 30), 0.7, 0.0, s.palette)),
                    )
                canvas.restore()
        for x in (-1.75, 2.35):
            stand(canvas, s, prop("traffic cone"), deep.x(x * s.side, depth), y + 10, unit, size=1.2)

    if s.framing != "close":
        deep.layer(depth, 1.0, paint, below=0.4)

"""Boats at their moorings, in metres about the waterline: hull, cabin with panes, mast with its furled sail and stays, fenders."""

from __future__ import annotations

import random
from dataclasses import dataclass

import skia

from seedream.rendering.colour import Oklch, oklch
from seedream.rendering.nature_kit.air import glow
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke

ROPE: Oklch = (0.78, 0.05, 85)


@dataclass(frozen=True, slots=True)
class Boat:
    """Length and mast in metres, colours of hull and cabin."""

    length: float
    mast: float
    hull: Oklch
    cabin: Oklch


def draw_boat(canvas: Canvas, boat: Boat, s: Scenery, rng: random.Random, depth: float) -> None:
    """A boat whose waterline's middle is at the origin, its bow to the right."""
    p, half = s.palette, boat.length / 2
    _rig(canvas, boat, s, depth)
    _cabin(canvas, boat, s, depth)
    deck = [(-half * 0.96, -0.62), (-half * 0.2, -0.56), (half * 0.5, -0.70), (half, -1.02)]
    keel = [(half * 0.86, -0.3), (half * 0.7, 0.14), (-half * 0.8, 0.14), (-half * 0.93, -0.1)]
    path = smooth_path([*deck, *keel], close=True)
    shade = linear_gradient(
        (0, -1.0), (0, 0.14), [tone(boat.hull, 0.80, depth, p), tone(boat.hull, 0.42, depth, p), tone(boat.hull, 0.08, depth, p)]
    )
    canvas.drawPath(path, fill(shade))
    canvas.save()
    canvas.clipPath(path, True)
    canvas.drawRect(skia.Rect.MakeLTRB(-half, -0.03, half, 0.2), fill(tone((0.40, 0.10, 28), 0.2, depth, p)))
    canvas.drawPath(smooth_path([(x, y + 0.13) for x, y in deck]), stroke(tone((0.95, 0.015, 90), 0.75, depth, p), 0.07))
    canvas.restore()
    canvas.drawPath(smooth_path(deck), stroke(tone((0.60, 0.08, 58), 0.75, depth, p), 0.075))
    for x in (-0.55, -0.1, 0.32):
        px, py = half * x, -0.42 - 0.06 * rng.random()
        canvas.drawLine(px, py - 0.2, px, py, stroke(tone(ROPE, 0.5, depth, p), 0.025))
        canvas.drawOval(skia.Rect.MakeXYWH(px - 0.085, py, 0.17, 0.34), fill(tone((0.92, 0.015, 90), 0.6, depth, p)))


def _cabin(canvas: Canvas, boat: Boat, s: Scenery, depth: float) -> None:
    p, half = s.palette, boat.length / 2
    x0, x1, top = -half * 0.42, half * 0.22, -1.72
    body: list[Point] = [(x0, -0.5), (x0 + 0.06, top), (x1 - 0.16, top), (x1 + 0.12, -0.5)]
    canvas.drawPath(
        polygon(body),
        fill(linear_gradient((0, top), (0, -0.5), [tone(boat.cabin, 0.85, depth, p), tone(boat.cabin, 0.35, depth, p)])),
    )
    roof: list[Point] = [(x0 - 0.12, top + 0.06), (x0 - 0.08, top - 0.09), (x1 + 0.06, top - 0.09), (x1 + 0.1, top + 0.06)]
    canvas.drawPath(polygon(roof), fill(tone(boat.hull, 0.7, depth, p)))
    lit = p.dark
    for i in range(3):
        x = x0 + 0.22 + i * (x1 - x0 - 0.34) / 3
        box = skia.Rect.MakeXYWH(x, top + 0.2, (x1 - x0) * 0.22, 0.36)
        canvas.drawRoundRect(box, 0.06, 0.06, fill(oklch(0.88, 0.12, 80) if lit else tone((0.46, 0.05, 235), 0.5, depth, p)))
        canvas.drawRoundRect(box, 0.06, 0.06, stroke(tone((0.60, 0.08, 58), 0.6, depth, p), 0.035))
        if lit:
            glow(canvas, x + 0.2, top + 0.38, 0.9, (0.88, 0.12, 78), 0.35)


def _rig(canvas: Canvas, boat: Boat, s: Scenery, depth: float) -> None:
    """Mast, stays, boom with a furled sail; a lamp at the top after dark."""
    p, half, x = s.palette, boat.length / 2, boat.length * 0.12
    wood, wire = tone((0.62, 0.07, 62), 0.6, depth, p), tone((0.36, 0.015, 250), 0.3, depth, p)
    for tip in ((half * 0.96, -1.0), (-half * 0.94, -0.66)):
        canvas.drawLine(x, -boat.mast, *tip, stroke(wire, 0.022))
    canvas.drawLine(x, -0.5, x, -boat.mast, stroke(wood, 0.10))
    canvas.drawLine(x, -2.0, -half * 0.86, -1.92, stroke(wood, 0.085))
    cloth = smooth_path(
        [(x - 0.06, -2.05), (x - 0.1, -2.24), (-half * 0.3, -2.17), (-half * 0.84, -2.02), (-half * 0.84, -1.97)], close=True
    )
    canvas.drawPath(
        cloth,
        fill(linear_gradient((0, -2.3), (0, -1.9), [tone((0.95, 0.02, 85), 0.8, depth, p), tone((0.90, 0.03, 80), 0.2, depth, p)])),
    )
    for t in (0.25, 0.5, 0.75):
        tx = x + (-half * 0.84 - x) * t
        canvas.drawLine(tx, -2.24 + 0.2 * t, tx, -1.97, stroke(tone((0.56, 0.19, 28), 0.5, depth, p), 0.03))
    flag: list[Point] = [(x, -boat.mast), (x + 0.55, -boat.mast + 0.14), (x, -boat.mast + 0.3)]
    canvas.drawPath(polygon(flag), fill(tone((0.60, 0.19, 28), 0.6, depth, p)))
    if p.dark:
        canvas.drawCircle(x, -boat.mast, 0.07, fill(oklch(0.96, 0.08, 85)))
        glow(canvas, x, -boat.mast, 0.8, (0.9, 0.1, 80), 0.5)

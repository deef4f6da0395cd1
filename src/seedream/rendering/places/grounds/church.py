"""What stands in a village: a church with its tower, and a well with a roof. Units: metres, origin at the middle foot."""

from __future__ import annotations

import math
import random

import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import contact, glow
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.greenery import snow_cap
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke

SNOW: Oklch = (0.97, 0.012, 250)


def church(canvas: Canvas, height: float, stone: Oklch, roof: Oklch, s: Scenery, rng: random.Random, depth: float) -> None:
    """A tower with belfry, clock and spire, and the nave beside it on the side away from the sun."""
    p, w = s.palette, height * 0.20
    tower, way = height * 0.52, -s.side

    def t(material: Oklch, key: float) -> int:
        return tone(material, key, depth, p)

    _nave(canvas, w, tower, way, stone, roof, s, depth)
    left, right = -w / 2, w / 2
    keys = (0.80, 0.55, 0.25) if s.side < 0 else (0.25, 0.55, 0.80)
    canvas.drawRect(
        skia.Rect.MakeLTRB(left, -tower, right, 0), fill(linear_gradient((left, 0), (right, 0), [t(stone, k) for k in keys]))
    )
    for _ in range(60):
        x, y = rng.uniform(left, right - 0.5), -rng.uniform(0, tower)
        canvas.drawRect(skia.Rect.MakeXYWH(x, y, rng.uniform(0.3, 0.7), 0.22), fill(t(stone, rng.choice((0.2, 0.9))), Alphaf=0.25))
    for level in (tower * 0.42, tower * 0.72, tower):
        canvas.drawRect(skia.Rect.MakeLTRB(left - 0.14, -level - 0.16, right + 0.14, -level + 0.12), fill(t(stone, 0.95)))
    for x in (-w * 0.2, w * 0.2):
        _arched(canvas, x, -tower * 0.78, w * 0.22, tower * 0.16, s, depth, lit=False)
    _dial(canvas, 0.0, -tower * 0.60, w * 0.24, s, depth)
    _arched(canvas, 0.0, -tower * 0.20, w * 0.3, tower * 0.2, s, depth, lit=p.dark)
    tip, eave = -height, -tower - 0.1
    slate = SNOW if s.winter else roof
    for x0, x1, key in ((left - 0.35, 0.0, 0.85 if s.side < 0 else 0.3), (0.0, right + 0.35, 0.85 if s.side > 0 else 0.3)):
        canvas.drawPath(polygon([(x0, eave), (0.0, tip), (x1, eave)]), fill(t(slate, key)))
    canvas.drawLine(0, tip, 0, tip - 1.3, stroke(t((0.80, 0.11, 85), 0.8), 0.12))
    canvas.drawLine(-0.4, tip - 0.85, 0.4, tip - 0.85, stroke(t((0.80, 0.11, 85), 0.8), 0.12))


def _nave(canvas: Canvas, w: float, tower: float, way: int, stone: Oklch, roof: Oklch, s: Scenery, depth: float) -> None:
    p, far, eave, ridge = s.palette, way * w * 2.9, -tower * 0.42, -tower * 0.80
    near = way * w * 0.4
    x0, x1 = min(near, far), max(near, far)
    wall = [tone(stone, 0.55, depth, p), tone(stone, 0.2, depth, p)]
    canvas.drawRect(skia.Rect.MakeLTRB(x0, eave, x1, 0), fill(linear_gradient((0, eave), (0, 0), wall)))
    slate = SNOW if s.winter else roof
    shade = linear_gradient((0, ridge), (0, eave), [tone(slate, 0.85, depth, p), tone(slate, 0.4, depth, p)])
    over = [
        (x0 - 0.3, eave + 0.15),
        (x0 + (0.2 if way > 0 else 0.9), ridge),
        (x1 - (0.2 if way < 0 else 0.9), ridge),
        (x1 + 0.3, eave + 0.15),
    ]
    canvas.drawPath(polygon(over), fill(shade))
    for i in range(4):
        _arched(canvas, near + way * w * (0.65 + 0.55 * i), eave * 0.42, w * 0.2, -eave * 0.5, s, depth, lit=p.dark)


def _arched(canvas: Canvas, x: float, y: float, w: float, h: float, s: Scenery, depth: float, *, lit: bool) -> None:
    """A pointed window with its middle at x, y."""
    shape = polygon([(x - w / 2, y + h / 2), (x - w / 2, y - h * 0.18), (x - w * 0.28, y - h * 0.40), (x, y - h / 2), (x + w * 0.28, y - h * 0.40), (x + w / 2, y - h * 0.18), (x + w / 2, y + h / 2)])  # fmt: skip  # noqa: E501
    glass = oklch(0.84, 0.13, 72) if lit else tone((0.34, 0.04, 260), 0.3, depth, s.palette)
    canvas.drawPath(shape, fill(glass))
    canvas.drawPath(shape, stroke(tone((0.82, 0.03, 80), 0.8, depth, s.palette), w * 0.14))
    if lit:
        glow(canvas, x, y, h * 1.2, (0.85, 0.13, 70), 0.4)


def _dial(canvas: Canvas, x: float, y: float, r: float, s: Scenery, depth: float) -> None:
    canvas.drawCircle(x, y, r * 1.12, fill(tone((0.78, 0.10, 85), 0.7, depth, s.palette)))
    canvas.drawCircle(x, y, r, fill(oklch(0.95, 0.05, 90) if s.palette.dark else tone((0.94, 0.02, 90), 0.85, depth, s.palette)))
    ink = stroke(tone((0.25, 0.02, 260), 0.2, depth, s.palette), r * 0.13)
    for turn, length in ((-0.9, 0.5), (1.1, 0.78)):
        canvas.drawLine(x, y, x + math.sin(turn) * r * length, y - math.cos(turn) * r * length, ink)


def well(canvas: Canvas, s: Scenery) -> None:
    """A round stone well with a little shingled roof, a winch and a bucket."""
    p = s.palette
    wood, dark = tone((0.46, 0.06, 55), 0.6, 0.0, p), tone((0.36, 0.05, 50), 0.15, 0.0, p)
    contact(canvas, 0, 0, 2.5, 0.5, p.shadow, 0.6)
    for x in (-0.82, 0.82):
        canvas.drawRect(skia.Rect.MakeXYWH(x - 0.08, -2.5, 0.16, 2.0), fill(wood if x * s.side > 0 else dark))
    canvas.drawLine(-0.8, -1.75, 0.8, -1.75, stroke(wood, 0.13))
    canvas.drawLine(0.1, -1.75, 0.1, -1.15, stroke(tone((0.75, 0.05, 80), 0.6, 0, p), 0.04))
    canvas.drawPath(polygon([(-0.10, -1.2), (0.30, -1.2), (0.26, -0.8), (-0.06, -0.8)]), fill(tone((0.50, 0.06, 55), 0.5, 0, p)))
    stone: Oklch = (0.68, 0.025, 75)
    keys = (0.9, 0.6, 0.15) if s.side < 0 else (0.15, 0.6, 0.9)
    body = linear_gradient((-1.05, 0), (1.05, 0), [tone(stone, k, 0.0, p) for k in keys])
    canvas.drawOval(skia.Rect.MakeLTRB(-1.05, -0.22, 1.05, 0.22), fill(body))
    canvas.drawRect(skia.Rect.MakeLTRB(-1.05, -0.85, 1.05, 0.0), fill(body))
    for row in range(3):
        for i in range(5):
            x = -1.0 + i * 0.42 + (row % 2) * 0.2
            box = skia.Rect.MakeXYWH(x, -0.82 + row * 0.28, 0.36, 0.22)
            canvas.drawRoundRect(box, 0.07, 0.07, fill(tone(stone, 0.2 + 0.16 * ((i * 3 + row) % 4), 0.0, p), Alphaf=0.5))
    canvas.drawOval(skia.Rect.MakeLTRB(-1.12, -1.06, 1.12, -0.66), fill(tone(SNOW if s.winter else stone, 0.95, 0.0, p)))
    canvas.drawOval(skia.Rect.MakeLTRB(-0.84, -0.98, 0.84, -0.72), fill(with_alpha(oklch(0.12, 0.03, 260), 0.9)))
    roof = [(-1.35, -2.35), (-0.2, -3.25), (0.2, -3.25), (1.35, -2.35)]
    slate = linear_gradient((0, -3.2), (0, -2.35), [tone(SNOW if s.winter else (0.48, 0.08, 40), q, 0.0, p) for q in (0.95, 0.35)])
    canvas.drawPath(polygon(roof), fill(slate))
    if s.winter:
        snow_cap(canvas, -1.3, 1.3, -2.52, 0.22, p)

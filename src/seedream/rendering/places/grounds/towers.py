"""Towers of a big city: fronts and sides, grids of windows, crowns; and flat roofs seen from above with what stands on them."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.palette import blend, tone
from seedream.rendering.nature_kit.plants import Batch
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke

Calm = Callable[[float], float]
"""Share of the lit windows that stay lit at a design x: fewer behind the cast."""


@dataclass(frozen=True, eq=False)
class City:
    """Colours of the towers and how many windows are lit."""

    s: Scenery
    data: dict[str, Any]
    calm: Calm

    @property
    def lit(self) -> float:
        """Share of lit windows."""
        return float(self.data["lit"].get(self.s.palette.name, 0.0))

    def front(self, rng: random.Random) -> Oklch:
        """A front's colour."""
        c = rng.choice(self.data["fronts"])
        return (c[0], c[1], c[2])

    def glass(self, rng: random.Random) -> Oklch:
        """Colour of panes by day: glass with the sky in it."""
        c = rng.choice(self.data["glass"])
        return blend((c[0], c[1], c[2]), self.s.palette.sky[-2][1:], 0.35)


def tower(
    canvas: Canvas, city: City, x: float, base: float, w: float, h: float, style: str, rng: random.Random, depth: float
) -> None:
    """A tower whose foot's middle is x, `base`: two faces, windows, and a crown of a style."""
    s, wall = city.s, city.front(rng)
    side = 0.24 if style != "dome" else 0.0
    steps = {"stepped": ((1.0, 0.62), (0.76, 0.80), (0.52, 0.92), (0.28, 1.0))}.get(style, ((1.0, 1.0),))
    low = 0.0
    for share, top in steps:
        _block(canvas, city, x, base - h * low, w * share, h * (top - low), wall, side, rng, depth)
        low = top
    crown_y = base - h
    if style == "spire":
        tip = [(x - w * 0.30, crown_y), (x, crown_y - h * 0.22), (x + w * 0.30, crown_y)]
        canvas.drawPath(polygon(tip), fill(tone(wall, 0.55, depth, s.palette)))
    elif style == "slant":
        cut = [(x - w / 2, crown_y), (x + w / 2, crown_y - w * 0.75), (x + w / 2, crown_y)]
        canvas.drawPath(polygon(cut), fill(tone(wall, 0.7, depth, s.palette)))
    elif style == "dome":
        dome = skia.Rect.MakeLTRB(x - w * 0.42, crown_y - w * 0.36, x + w * 0.42, crown_y + w * 0.36)
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(x - w, crown_y - w, x + w, crown_y + 1))
        canvas.drawOval(dome, fill(tone((0.66, 0.06, 180), 0.7, depth, s.palette)))
        canvas.restore()
    elif style == "flat" and w > 40:
        canvas.drawRect(
            skia.Rect.MakeXYWH(x - w * 0.22, crown_y - w * 0.12, w * 0.4, w * 0.13), fill(tone(wall, 0.3, depth, s.palette))
        )
    if style in {"stepped", "spire"} and h > 150:
        canvas.drawLine(
            x, crown_y - (h * 0.2 if style == "spire" else 0), x, crown_y - h * 0.34, stroke(tone(wall, 0.4, depth, s.palette), 3)
        )


def _block(
    canvas: Canvas, city: City, x: float, base: float, w: float, h: float, wall: Oklch, side: float, rng: random.Random,
    depth: float
) -> None:  # fmt: skip
    """One body: a front, a darker face away from the sun, and its windows; haze gathers at its foot."""
    s, p = city.s, city.s.palette
    left, top = x - w / 2, base - h
    turn = w * side
    fronts = (left + turn, x + w / 2) if s.side > 0 else (left, x + w / 2 - turn)
    shadow = (left, left + turn) if s.side > 0 else (x + w / 2 - turn, x + w / 2)
    keys = (0.78, 0.52) if not p.dark else (0.30, 0.42)
    colours = [tone(wall, keys[0], depth, p), tone(wall, keys[1], depth + 0.25, p)]
    canvas.drawRect(skia.Rect.MakeLTRB(fronts[0], top, fronts[1], base), fill(linear_gradient((0, top), (0, base), colours)))
    if turn > 1:
        dark = [tone(wall, 0.18, depth, p), tone(wall, 0.10, depth + 0.25, p)]
        canvas.drawRect(skia.Rect.MakeLTRB(shadow[0], top, shadow[1], base), fill(linear_gradient((0, top), (0, base), dark)))
    _windows(canvas, city, fronts, top, base, rng, depth, 1.0)
    if turn > 12:
        _windows(canvas, city, shadow, top, base, rng, depth, 0.6)
    canvas.drawLine(left, top, x + w / 2, top, stroke(tone(wall, 0.95, depth, p, 0.8), 1.6))


def _windows(
    canvas: Canvas, city: City, span: tuple[float, float], top: float, base: float, rng: random.Random, depth: float, share: float
) -> None:  # fmt: skip
    p, width = city.s.palette, span[1] - span[0]
    cell = min(13.0, max(6.5, width / rng.choice((5, 6, 7, 8))))
    kind, batch = rng.random(), Batch()
    glass = city.glass(rng)
    panes = [tone(glass, q, depth, p) for q in ((0.1, 0.25) if p.dark else (0.25, 0.5, 0.85))]
    lamps = [oklch(c[0], c[1], c[2], 0.92 - 0.3 * min(depth, 1.0)) for c in city.data["lamps"]]
    tall = cell * (0.62 if kind < 0.6 else 0.8)
    rows, columns = int((base - top - cell) / (cell * 1.25)), int((width - 3) / cell)
    still = city.calm((span[0] + span[1]) / 2)
    for row in range(rows):
        floor_lit = city.lit * share * still * rng.choice((0.5, 1.0, 1.0, 1.5))
        y = top + cell * 0.7 + row * cell * 1.25
        for column in range(columns):
            left = span[0] + (width - columns * cell) / 2 + column * cell + cell * 0.14
            right = left + cell * (0.72 if kind < 0.75 else 0.95)
            colour = rng.choice(lamps) if rng.random() < floor_lit else rng.choice(panes)
            batch.shape(colour, [(left, y), (right, y), (right, y + tall), (left, y + tall)])
    batch.draw(canvas)


def roofscape(
    canvas: Canvas, city: City, left: float, right: float, y: float, size: float, rng: random.Random, depth: float
) -> None:
    """A row of houses seen from a little above: flat or tiled roofs at about `y`, fronts below, tanks, chimneys, gardens on top."""
    x = left - size
    while x < right:
        w, top = size * rng.uniform(0.8, 1.9), y + size * rng.uniform(-0.42, 0.30)
        roof_deep, wall = size * rng.uniform(0.14, 0.24), city.front(rng)
        _house_below(canvas, city, x, top, w, roof_deep, size * 2.2, wall, rng, depth)
        x += w * rng.uniform(0.98, 1.12)


def _house_below(
    canvas: Canvas, city: City, x: float, top: float, w: float, deep: float, drop: float, wall: Oklch, rng: random.Random,
    depth: float
) -> None:  # fmt: skip
    s, p = city.s, city.s.palette
    roof: Oklch = (
        (0.95, 0.012, 252) if s.winter else rng.choice(((0.56, 0.03, 60), (0.50, 0.02, 250), (0.60, 0.06, 40), (0.64, 0.02, 90)))
    )
    shift = deep * 0.5 * (1 if x + w / 2 < s.width / 2 else -1)
    top_face = [(x, top + deep), (x + shift, top), (x + w + shift, top), (x + w, top + deep)]
    key = 0.72 if not p.dark else 0.35
    front = linear_gradient((0, top + deep), (0, top + drop), [tone(wall, key * 0.8, depth, p), tone(wall, 0.05, depth + 0.12, p)])
    canvas.drawRect(skia.Rect.MakeLTRB(x, top + deep, x + w, top + drop), fill(front))
    canvas.drawPath(polygon(top_face), fill(tone(roof, key, depth, p)))
    canvas.drawPath(polygon(top_face), stroke(tone(wall, 0.9, depth, p, 0.7), max(1.2, deep * 0.07)))
    _windows(canvas, city, (x + w * 0.04, x + w * 0.96), top + deep * 1.15, top + drop, rng, depth, 0.8)
    _on_the_roof(canvas, city, x + w * rng.uniform(0.25, 0.7) + shift * 0.5, top + deep * 0.55, deep, rng, depth)


def _on_the_roof(canvas: Canvas, city: City, x: float, y: float, unit: float, rng: random.Random, depth: float) -> None:
    """A water tank, a stair house, chimneys or a little garden."""
    p, kind = city.s.palette, rng.random()

    def t(material: Oklch, key: float) -> int:
        return tone(material, key if not p.dark else key * 0.5, depth, p)

    if kind < 0.22:
        for q in (-0.5, 0.5):
            canvas.drawLine(x + q * unit, y, x + q * unit, y - unit * 0.7, stroke(t((0.35, 0.03, 50), 0.3), max(1.0, unit * 0.1)))
        box = skia.Rect.MakeLTRB(x - unit * 0.7, y - unit * 2.0, x + unit * 0.7, y - unit * 0.6)
        wood = [t((0.50, 0.07, 50), q) for q in (0.2, 0.8, 0.2)]
        canvas.drawRect(box, fill(linear_gradient((box.left(), 0), (box.right(), 0), wood)))
        hat = [(x - unit * 0.85, y - unit * 1.95), (x, y - unit * 2.7), (x + unit * 0.85, y - unit * 1.95)]
        canvas.drawPath(polygon(hat), fill(t((0.40, 0.04, 50), 0.6)))
    elif kind < 0.5:
        canvas.drawRect(skia.Rect.MakeLTRB(x - unit, y - unit * 1.1, x + unit, y), fill(t((0.62, 0.03, 60), 0.5)))
        canvas.drawRect(
            skia.Rect.MakeLTRB(x - unit * 1.1, y - unit * 1.25, x + unit * 1.1, y - unit * 1.05), fill(t((0.5, 0.02, 60), 0.8))
        )
    elif kind < 0.72:
        for q in (-0.7, 0.1, 0.6):
            canvas.drawRect(
                skia.Rect.MakeXYWH(x + q * unit, y - unit * 0.9, unit * 0.32, unit * 0.9), fill(t((0.52, 0.08, 38), 0.5))
            )
    elif not city.s.winter:
        for _ in range(9):
            r = unit * rng.uniform(0.25, 0.5)
            px, py = x + rng.uniform(-1.6, 1.6) * unit, y - r * 0.5
            canvas.drawCircle(px, py, r, fill(t((0.50, 0.10, 140), rng.choice((0.1, 0.4, 0.7)))))


def beacon(x: float, y: float, phase: float) -> Callable[[Canvas, float, float], None]:
    """A red light on a mast that blinks slowly: `draw(canvas, time_s, shift_x)`."""

    def draw(canvas: Canvas, time_s: float, shift: float) -> None:
        strength = max(0.0, math.sin(time_s * 2.1 + phase)) ** 3
        if strength > 0.05:
            canvas.drawCircle(x + shift, y, 9, fill(with_alpha(0xFFFF4A3A, 0.28 * strength), blur=4))
            canvas.drawCircle(x + shift, y, 2.6, fill(with_alpha(0xFFFF7A66, strength)))

    return draw

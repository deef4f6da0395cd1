"""A brush for rooms: boxes, panels and soft shadows in plain daylight; the room's light map darkens and tints them afterwards."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import skia

from seedream.rendering.colour import from_hex, mix, oklch, to_oklch, with_alpha
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke

SHADOW = 0xFF1E1428
"""Hue of every soft shadow indoors."""


@lru_cache(maxsize=4096)
def lighter(colour: int, amount: float) -> int:
    """The colour nearer to warm light; 0..1."""
    return mix(0xFF000000 | colour, 0xFFFFF6E2, amount)


@lru_cache(maxsize=4096)
def darker(colour: int, amount: float) -> int:
    """The colour in shadow: darker, and a little towards violet, never grey; 0..1."""
    lightness, chroma, hue = to_oklch(colour)
    deep = oklch(lightness * 0.42, chroma * 0.9 + 0.012, hue)
    return mix(mix(0xFF000000 | colour, deep, amount), 0xFF2A1B44, amount * 0.14)


@dataclass(slots=True)
class Brush:
    """Draws in room units. `side` is where the light comes from (-1 left, 1 right); `lamps` 0..1 how bright lamps burn.

    `limit` is where a shelf ends that is being filled.
    """

    canvas: Canvas
    rng: random.Random
    side: int = -1
    lamps: float = 0.0
    day: float = 1.0
    colours: dict[str, int] = field(default_factory=dict)
    limit: float = math.inf

    def tone(self, name: str, otherwise: str = "#B08050") -> int:
        """A named colour of the room, or a hex colour; `otherwise` where the room has none of that name."""
        if name in self.colours:
            return self.colours[name]
        return from_hex(name if name.startswith("#") else otherwise)

    def across(self, colour: int, left: float, right: float, strength: float = 1.0) -> Any:
        """A surface turned a little to the light: lit on the side it comes from."""
        stops = [lighter(colour, 0.16 * strength), colour, darker(colour, 0.34 * strength)]
        return linear_gradient(
            (left, 0), (right, 0), stops if self.side < 0 else stops[::-1], [0, 0.45, 1] if self.side < 0 else [0, 0.55, 1]
        )

    def down(self, top: float, bottom: float, first: int, second: int) -> Any:
        """A gradient from top to bottom."""
        return linear_gradient((0, top), (0, bottom), [first, second])

    def rect(self, left: float, top: float, right: float, bottom: float, paint: int | Any, radius: float = 0.0) -> None:
        """A rectangle in a packed colour or a shader."""
        self.canvas.drawRoundRect(skia.Rect.MakeLTRB(left, top, right, bottom), radius, radius, fill(paint))

    def slab(self, left: float, top: float, right: float, bottom: float, colour: int, radius: float = 0.0) -> None:
        """A front with light from the side, a lit upper edge and a dark lower one."""
        self.rect(left, top, right, bottom, self.across(colour, left, right), radius)
        edge = min(max((bottom - top) * 0.05, 1.2), 3.0)
        self.canvas.drawLine(
            left + radius, top + edge / 2, right - radius, top + edge / 2, stroke(with_alpha(lighter(colour, 0.6), 0.7), edge)
        )
        self.canvas.drawLine(
            left + radius, bottom - 1, right - radius, bottom - 1, stroke(with_alpha(darker(colour, 0.8), 0.5), 1.6)
        )

    def trim(self, top: float, bottom: float, width: float, colour: int) -> None:
        """A moulding along the whole wall, lit from above; without light from a side, so that the tile has no seam."""
        self.rect(0, top, width, bottom, self.down(top, bottom, lighter(colour, 0.14), darker(colour, 0.16)))
        self.rect(0, top, width, top + 1.8, with_alpha(lighter(colour, 0.8), 0.7))
        self.rect(0, bottom - 1.8, width, bottom, with_alpha(darker(colour, 0.8), 0.4))

    def groove(self, left: float, top: float, right: float, bottom: float, colour: int, radius: float = 3.0) -> None:
        """The joint round a door or a drawer: dark line, lit inner edge on the side of the light."""
        box = skia.Rect.MakeLTRB(left, top, right, bottom)
        self.canvas.drawRoundRect(box, radius, radius, stroke(with_alpha(darker(colour, 0.85), 0.55), 2.2))
        x = left + 2.4 if self.side < 0 else right - 2.4
        self.canvas.drawLine(x, top + 4, x, bottom - 4, stroke(with_alpha(lighter(colour, 0.7), 0.5), 1.5))

    def shadow(self, left: float, top: float, right: float, bottom: float, alpha: float = 0.3, blur: float = 9.0) -> None:
        """A soft cast shadow."""
        self.canvas.drawRect(skia.Rect.MakeLTRB(left, top, right, bottom), fill(with_alpha(SHADOW, alpha), blur=blur))

    def contact(self, x: float, y: float, width: float, height: float = 0.0, alpha: float = 0.5) -> None:
        """Where a thing touches the ground: a wide soft oval and a tight dark core."""
        height = height or min(width * 0.12, 30.0)
        for share, strength, blur in ((1.0, alpha * 0.6, 0.4), (0.7, alpha, 0.16)):
            oval = skia.Rect.MakeXYWH(x - width * share / 2, y - height * share / 2, width * share, height * share)
            self.canvas.drawOval(oval, fill(with_alpha(SHADOW, strength), blur=max(height * blur, 0.6)))

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: int, width: float) -> None:
        """A straight round line."""
        self.canvas.drawLine(x0, y0, x1, y1, stroke(colour, width))

    def shape(self, points: Sequence[Point], paint: int | Any, *, smooth: bool = False, blur: float = 0.0) -> None:
        """A filled polygon, or a closed smooth outline."""
        self.canvas.drawPath(smooth_path(points, close=True) if smooth else polygon(points), fill(paint, blur=blur))

    def curve(self, points: Sequence[Point], colour: int, width: float) -> None:
        """A smooth open line."""
        self.canvas.drawPath(smooth_path(points), stroke(colour, width))

    def disc(self, x: float, y: float, radius: float, paint: int | Any, ry: float = 0.0) -> None:
        """A filled circle or oval."""
        ry = ry or radius
        self.canvas.drawOval(skia.Rect.MakeXYWH(x - radius, y - ry, 2 * radius, 2 * ry), fill(paint))


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a thing stands in room units: its foot, and how many units a metre is there. `w`, `h`: its size in units."""

    x: float
    foot: float
    m: float
    w: float
    h: float

    @property
    def left(self) -> float:
        """Left edge."""
        return self.x - self.w / 2

    @property
    def right(self) -> float:
        """Right edge."""
        return self.x + self.w / 2

    @property
    def top(self) -> float:
        """Upper edge."""
        return self.foot - self.h

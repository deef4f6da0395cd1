"""A race track: the straight with its kerbs and tyre walls, a stand full of people under flags."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.air import glow
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.courts import stripe_at
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, stand, within
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

GRASS: Oklch = (0.60, 0.12, 130)
TAR: Oklch = (0.44, 0.015, 270)
COATS: tuple[Oklch, ...] = (
    (0.62, 0.17, 28), (0.72, 0.13, 85), (0.55, 0.12, 255), (0.9, 0.02, 90), (0.5, 0.05, 300), (0.62, 0.12, 150),
)  # fmt: skip
"""Colours of the spectators; flags and boards have them too."""
FLAG = ((0, 3.88), (0.3, 3.94), (0.6, 3.84), (0.6, 3.5), (0.3, 3.6), (0, 3.54))
"""A flag that waves, in adults from the foot of its pole."""


def race(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A race track: the straight with its kerbs, tyre walls and boards, a stand full of people, flags."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.52, adult=0.26, flock=3)
    deep = Deep(s)
    ridge(
        s,
        s.horizon + 4,
        90 * s.zoom**0.6,
        1.0,
        RidgeStyle((0.46, 0.08, 145), relief=0.4, sharp=False, trees=90, mist=0.5),
        seed=9,
        parallax=0.06,
        bottom=s.horizon + 40,
    )
    _track(deep)
    _grandstand(deep)
    _barriers(deep)
    if s.palette.dark:
        _beams(deep)
    peopled(s)
    return finished(s)


def _track(deep: Deep) -> None:
    """Asphalt across the frame with a dashed line, red and white kerbs, grass beyond."""
    s = deep.s
    floor = Floor(s, {"tar": TAR, "grass": GRASS, "red": (0.58, 0.20, 28), "white": (0.95, 0.01, 95)}, bare=("tar",))
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.3, d * 1.6, 3)
        out = floor.look("grass", 0.52 + 0.3 * grain)
        tar = floor.look("tar", 0.50 + 0.16 * grain + 0.14 * patch)
        rubber = np.exp(-(((d - 1.0 + 0.15 * np.sin(x * 0.4)) / 0.34) ** 2)) * 0.30
        tar = lay(tar, floor.look("tar", np.full_like(d, 0.05)), np.asarray(rubber, np.float32))
        out = lay(out, tar, np.asarray(within(d, -1.6, 3.4, 0.03), np.float32))
        stripe = np.mod(x, 1.4) < 0.7
        kerb = lay(floor.look("white", 0.8 + 0.2 * grain), floor.look("red", 0.7 + 0.2 * grain), np.asarray(stripe, np.float32))
        out = lay(out, kerb, within(d, 3.2, 3.7, 0.02))
        dash = stripe_at(d - 1.9, 0.05) * (np.mod(x, 2.2) < 1.2)
        chequer = (
            ((np.floor((x + 40.8) / 0.3) + np.floor((d + 10) / 0.42)) % 2)
            * within(x - 2.6 * s.side, -0.6, 0.6, 0.01)
            * within(d, -1.6, 3.2, 0.02)
        )
        out = lay(out, floor.look("white", np.full_like(d, 0.9)), np.clip(dash * 0.8 + chequer * 0.92, 0, 1))
        return floor.air(floor.shine(out, patch, 0.5), d, reach=44.0)

    level_ground(deep, 40.0, colours, reduce=1.0)


def _grandstand(deep: Deep) -> None:
    """A stand with rows of people under a roof, and flags on it."""
    s, depth, rng = deep.s, 9.0, random.Random(deep.s.seed + 4)
    reach = deep.reach(depth)
    built = _Grandstand(s, deep.x(-reach, depth), deep.x(reach, depth), deep.y(depth), deep.unit(depth))

    def paint(canvas: Canvas) -> None:
        built.rows(canvas, rng)
        built.roof(canvas)
        built.flags(canvas)
        built.boards(canvas)

    deep.layer(depth, 4.2, paint, below=0.1)


@dataclass(frozen=True, eq=False)
class _Grandstand:
    """The stand from `left` to `right` at the ground's line `y`, where an adult is `unit` tall; all in design units."""

    s: Scenery
    left: float
    right: float
    y: float
    unit: float

    def tint(self, colour: Oklch, key: float, haze: float = 0.2) -> int:
        """A colour in the light and haze of the stand."""
        return tone(colour, key, haze, self.s.palette)

    def strip(self, top: float, bottom: float) -> skia.Rect:
        """The stand's whole length between two heights above the ground, in adults."""
        return skia.Rect.MakeLTRB(self.left, self.y - top * self.unit, self.right, self.y - bottom * self.unit)

    def rows(self, canvas: Canvas, rng: random.Random) -> None:
        """Six steps of seats, most of them taken."""
        canvas.drawRect(self.strip(2.9, 0), fill(self.tint((0.36, 0.02, 265), 0.35, 0.25)))
        for row in range(6):
            base = self.y - (0.65 + 0.36 * row) * self.unit
            step = skia.Rect.MakeLTRB(self.left, base, self.right, base + 0.36 * self.unit)
            canvas.drawRect(step, fill(self.tint((0.62, 0.015, 250), 0.35 + 0.06 * row, 0.25)))
            for x in np.arange(self.left, self.right, 0.27 * self.unit):
                if rng.random() < 0.82:
                    self._seated(canvas, float(x) + rng.uniform(-0.05, 0.05) * self.unit, base, rng.choice(COATS))

    def _seated(self, canvas: Canvas, x: float, base: float, coat: Oklch) -> None:
        unit = self.unit
        body = skia.Rect.MakeXYWH(x, base - 0.06 * unit, 0.19 * unit, 0.30 * unit)
        canvas.drawRoundRect(body, 5, 5, fill(self.tint(coat, 0.55, 0.25)))
        skin = fill(self.tint((0.68, 0.07, 55), 0.55, 0.25))
        canvas.drawCircle(x + 0.095 * unit, base - 0.12 * unit, 0.07 * unit, skin)

    def roof(self, canvas: Canvas) -> None:
        """The edge of the roof."""
        roof = self.strip(3.1, 2.78)
        shade = [self.tint((0.95, 0.01, 95), 0.9), self.tint((0.7, 0.02, 250), 0.3)]
        canvas.drawRect(roof, fill(linear_gradient((0, roof.top()), (0, roof.bottom()), shade)))

    def flags(self, canvas: Canvas) -> None:
        """Flags on the roof."""
        y, unit = self.y, self.unit
        for i, x in enumerate(np.arange(self.left, self.right, 2.4 * unit).tolist()):
            canvas.drawLine(x, y - 3.1 * unit, x, y - 3.9 * unit, stroke(self.tint((0.5, 0.02, 250), 0.5), 0.03 * unit))
            wave = [(x + dx * unit, y - up * unit) for dx, up in FLAG]
            canvas.drawPath(polygon(wave), fill(self.tint(COATS[i % 4], 0.8, 0.15)))

    def boards(self, canvas: Canvas) -> None:
        """Painted boards along the foot of the stand."""
        y, unit = self.y, self.unit
        canvas.drawRect(self.strip(0.5, 0), fill(self.tint((0.92, 0.01, 95), 0.6)))
        for (x, _), panel in zip(pairwise(np.arange(self.left, self.right, 2.0 * unit).tolist()), COATS * 9, strict=False):
            board = skia.Rect.MakeXYWH(x + 0.1 * unit, y - 0.44 * unit, 1.8 * unit, 0.34 * unit)
            canvas.drawRect(board, fill(self.tint(panel, 0.65)))


def _barriers(deep: Deep) -> None:
    """Walls of tyres beyond the kerb, cones near by."""
    s, depth = deep.s, 4.4
    unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)

    def paint(canvas: Canvas) -> None:
        for i, x in enumerate(np.arange(-reach, reach, 0.42)):
            px = deep.x(float(x), depth)
            tint = ((0.58, 0.20, 28), (0.94, 0.01, 95), (0.30, 0.01, 270))[(i // 3) % 3]
            for row in range(3):
                box = skia.Rect.MakeXYWH(px, y - (row + 1) * 0.16 * unit, 0.42 * unit, 0.17 * unit)
                canvas.drawRoundRect(
                    box,
                    0.07 * unit,
                    0.07 * unit,
                    fill(
                        linear_gradient(
                            (0, box.top()), (0, box.bottom()), [tone(tint, 0.75, 0.1, s.palette), tone(tint, 0.15, 0.1, s.palette)]
                        )
                    ),
                )
        for x in (-3.4, 4.3):
            stand(canvas, s, prop("traffic cone"), deep.x(x * s.side, depth), y + 0.5 * unit, unit, size=1.1)

    deep.layer(depth, 0.8, paint, below=0.5)


def _beams(deep: Deep) -> None:
    """Floodlights over the stand by night."""
    s, depth = deep.s, 9.0
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for x in (-7.0, -2.4, 2.2, 6.8):
            glow(canvas, deep.x(x, depth), y - 3.2 * unit, 3.0 * unit, (0.95, 0.04, 230), 0.7)
            canvas.drawCircle(deep.x(x, depth), y - 3.2 * unit, 0.12 * unit, fill(0xFFFFFFFF))

    s.draw(deep.k(depth), -60, y, paint)

"""A haunted house: a crooked old mansion on its hill, bare trees, an iron gate, gravestones, mist, bats before the moon."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import contact, glow, mist
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.plants import Batch, branches, grass, limb_outline
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, Row, lay, level_ground, stand, within
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.props import prop
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

WALL: Oklch = (0.42, 0.045, 300)
SLATE: Oklch = (0.30, 0.045, 285)
STONE: Oklch = (0.60, 0.03, 300)
IRON: Oklch = (0.24, 0.02, 280)
HOUSE = 6.0
SHUT = frozenset({"graveyard", "cemetery"})
"""Words for which the mansion stays a far shape."""
BODIES = ((0.6, 2.4, 1.9, 1.0, 0.55), (-2.5, -0.7, 2.1, 1.2, 0.45), (-0.9, 0.9, 2.7, 1.5, 0.5), (1.7, 2.6, 3.3, 1.5, 0.5))
"""Bodies of the mansion from back to front: left, right, height of wall and roof in adults, and where between them the peak is."""
WINDOWS = (
    (-1.9, 0.5, 0.42, 0.7), (-1.2, 0.5, 0.42, 0.7), (-1.6, 1.35, 0.40, 0.6),
    (-0.45, 1.45, 0.46, 0.8), (0.45, 1.45, 0.46, 0.8), (0.0, 2.75, 0.40, 0.6),
    (1.25, 0.5, 0.44, 0.75), (1.25, 1.25, 0.36, 0.5),
    (2.15, 0.5, 0.36, 0.7), (2.15, 1.5, 0.36, 0.7), (2.15, 2.5, 0.36, 0.65),
)  # fmt: skip
"""Its windows, body by body: middle, sill, width and height in adults."""
TREES = (
    Row(7.5, 0.3, ((-6.4, 2.6), (2.9, 2.8), (5.2, 3.2), (7.6, 2.6))),
    Row(2.2, 0.04, ((3.7, 3.2), (-4.9, 3.5))),
)


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A haunted house, or a graveyard with it in the distance."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.56, adult=0.27, flock=0, halo=1.3)
    z, hz = s.zoom**0.6, s.horizon
    ridge(
        s,
        hz - 6 * z,
        130 * z,
        0.9,
        RidgeStyle((0.40, 0.05, 200), relief=0.4, sharp=True, trees=90, mist=0.6),
        seed=7,
        parallax=0.06,
    )
    mist(s, hz + 8, 40, 0.55, size=1.7, seed=1, parallax=0.09)
    deep, far = Deep(s), bool(SHUT & set(place.wording.lower().split()))
    _ground(deep)
    _mansion(deep, HOUSE * (1.7 if far else 1.0), -3.4 if far else -1.9)
    _trees(deep)
    mist(s, hz + 84 * z, 44, 0.45, size=2.0, seed=3, parallax=0.4, speed=9.0)
    _graves(deep, 22 if far else 7)
    _fence(deep)
    if s.palette.dark:
        _bats(s)
    peopled(s)
    mist(s, s.height * 0.97, 46, 0.40, size=2.4, seed=5, parallax=1.1, speed=14.0)
    return finished(s)


def _ground(deep: Deep) -> None:
    """Dull grass with a path that winds to the door."""
    s = deep.s
    floor = Floor(s, {"grass": (0.46, 0.06, 140), "path": (0.56, 0.03, 70)})
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 8, d * 11, 3), noise.fbm(x * 0.6, d * 0.9, 3)
        bend = -1.9 * s.side * np.clip(d / HOUSE, 0, 1) + 0.5 * np.sin(d * 1.1)
        way = within(np.asarray(x - bend + 0.10 * patch, np.float32), -0.55, 0.55, 0.12)
        out = lay(floor.look("grass", 0.48 + 0.32 * grain + 0.2 * patch), floor.look("path", 0.5 + 0.3 * grain), way * 0.9)
        return floor.air(out, d, reach=18.0)

    level_ground(deep, 20.0, colours)


def _mansion(deep: Deep, depth: float, at: float) -> None:
    """Three crooked bodies with steep roofs, a tower, a porch, broken windows of which some are lit."""
    s, rng = deep.s, random.Random(deep.s.seed + 5)
    lit = s.palette.dark or s.palette.name in {"sunset", "dawn"}
    house = _Mansion(s, deep.x(at * s.side, depth), deep.y(depth), deep.unit(depth), 0.05 * depth, lit)

    def paint(canvas: Canvas) -> None:
        contact(canvas, house.x, house.y, 6.0 * house.unit, 0.3 * house.unit, s.palette.shadow, 0.5)
        for body in BODIES:
            house.body(canvas, *body)
        for window in WINDOWS:
            house.window(canvas, *window, rng)
        house.porch(canvas)
        if lit:
            glow(canvas, *house.at(0.0, 1.6), 2.4 * house.unit, (0.82, 0.14, 80), 0.32)

    deep.layer(depth, 6.2, paint, below=0.2)


@dataclass(frozen=True, eq=False)
class _Mansion:
    """The mansion's crooked frame: the middle of its foot in design units, an adult's height there, its haze, whether it is lit."""

    s: Scenery
    x: float
    y: float
    unit: float
    haze: float
    lit: bool

    def at(self, dx: float, dy: float) -> Point:
        """The point `dx` adults beside the middle and `dy` up; nothing is quite upright."""
        lean = 0.05 * dy * math.sin(dx * 1.7 + 0.6)
        return self.x + (dx + lean) * self.unit * -self.s.side, self.y - dy * self.unit

    def tint(self, colour: Oklch, key: float, alpha: float = 1.0) -> int:
        """A colour in the light and haze of the house."""
        return tone(colour, key, self.haze, self.s.palette, alpha)

    def body(self, canvas: Canvas, left: float, right: float, high: float, roof: float, peak: float) -> None:
        """A body of the house: boarded walls and the roof above."""
        edge = [self.at(left, 0), self.at(left, high), self.at(right, high), self.at(right, 0)]
        canvas.drawPath(polygon(edge), self._shaded(WALL, edge[1], edge[2]))
        for k in range(int(high / 0.16)):
            line = stroke(self.tint(WALL, 0.0, 0.35), 0.012 * self.unit)
            canvas.drawLine(*self.at(left, 0.16 * k), *self.at(right, 0.16 * k), line)
        self._roof(canvas, left, right, high, roof, left + (right - left) * peak)

    def _roof(self, canvas: Canvas, left: float, right: float, high: float, roof: float, middle: float) -> None:
        top = [
            self.at(left - 0.14, high - 0.04),
            self.at(middle - 0.05, high + roof),
            self.at(middle + 0.05, high + roof),
            self.at(right + 0.14, high - 0.04),
        ]
        canvas.drawPath(polygon(top), self._shaded(SLATE, top[0], top[3]))
        for k in range(1, 6):
            q = k / 6
            a = self.at(left - 0.14 + (middle - left) * q, high + roof * q)
            b = self.at(right + 0.14 - (right - middle) * q, high + roof * q)
            canvas.drawLine(*a, *b, stroke(self.tint(SLATE, 0.0, 0.4), 0.014 * self.unit))
        canvas.drawLine(*top[1], top[1][0], top[1][1] - 0.3 * self.unit, stroke(self.tint(IRON, 0.4), 0.03 * self.unit))

    def _shaded(self, colour: Oklch, start: Point, end: Point) -> Any:
        keys = (0.75, 0.2) if self.s.side > 0 else (0.2, 0.75)
        return fill(linear_gradient(start, end, [self.tint(colour, k) for k in keys]))

    def window(self, canvas: Canvas, x: float, y: float, w: float, h: float, rng: random.Random) -> None:
        """A pointed window, some of them lit, some boarded up."""
        glass = oklch(0.84, 0.15, 82) if self.lit and rng.random() < 0.6 else self.tint((0.22, 0.03, 270), 0.3)
        left, right, iron = x - w / 2, x + w / 2, stroke(self.tint(IRON, 0.4), 0.022 * self.unit)
        points = ((left, y), (left, y + h * 0.72), (x, y + h), (right, y + h * 0.72), (right, y))
        arch = polygon([self.at(*point) for point in points])
        canvas.drawPath(arch, fill(glass))
        canvas.drawPath(arch, stroke(self.tint(STONE, 0.5), 0.035 * self.unit))
        canvas.drawLine(*self.at(x, y), *self.at(x, y + h), iron)
        canvas.drawLine(*self.at(left, y + h * 0.4), *self.at(right, y + h * 0.46), iron)
        if rng.random() < 0.4:
            board = stroke(self.tint((0.44, 0.05, 55), 0.5), 0.06 * self.unit)
            canvas.drawLine(*self.at(x - w * 0.7, y + h * 0.2), *self.at(x + w * 0.7, y + h * 0.62), board)

    def porch(self, canvas: Canvas) -> None:
        """The door under a small roof on two posts."""
        roof = [self.at(-0.75, 1.12), self.at(0.0, 1.4), self.at(0.75, 1.12)]
        canvas.drawPath(polygon(roof), fill(self.tint(SLATE, 0.6)))
        for dx in (-0.62, 0.62):
            canvas.drawLine(*self.at(dx, 0), *self.at(dx, 1.14), stroke(self.tint((0.58, 0.03, 300), 0.5), 0.07 * self.unit))
        door = [self.at(*point) for point in ((-0.28, 0), (-0.28, 0.8), (0, 0.98), (0.28, 0.8), (0.28, 0))]
        canvas.drawPath(polygon(door), fill(self.tint((0.30, 0.07, 25), 0.5)))


def _bare(canvas: Canvas, s: Scenery, x: float, y: float, height: float, rng: random.Random, haze: float) -> None:
    """A bare crooked tree."""
    bark = tone((0.24, 0.03, 300), 0.35, haze, s.palette)
    limbs: list[tuple[float, ...]] = []
    for lean in (-0.55, -0.1, 0.42):
        branches(x, y - height * 0.28, height * 0.26, -math.pi / 2 + lean, height * 0.060, 5, rng, limbs, [], 0.62)  # type: ignore[arg-type]
    contact(canvas, x, y, height * 0.4, height * 0.04, s.palette.shadow, 0.5)
    canvas.drawPath(
        smooth_path(
            [
                (x - height * 0.07, y),
                (x - height * 0.035, y - height * 0.15),
                (x - height * 0.04, y - height * 0.32),
                (x + height * 0.04, y - height * 0.32),
                (x + height * 0.035, y - height * 0.15),
                (x + height * 0.08, y),
            ],
            close=True,
        ),
        fill(bark),
    )
    batch = Batch()
    for limb in limbs:
        batch.shape(bark, limb_outline(limb))  # type: ignore[arg-type]
    batch.draw(canvas)


def _trees(deep: Deep) -> None:
    """Bare trees beside the house and near by."""
    rng = random.Random(deep.s.seed + 8)
    for row in TREES:
        _tree_row(deep, row, rng)


def _tree_row(deep: Deep, row: Row, rng: random.Random) -> None:
    unit, y = deep.unit(row.depth), deep.y(row.depth)

    def paint(canvas: Canvas) -> None:
        for x, tall in row.spots:
            _bare(canvas, deep.s, deep.x(x * deep.s.side, row.depth), y, unit * tall, rng, row.haze)

    deep.layer(row.depth, 4.4, paint, below=0.1, motion=sway(0.7, 0.7, gust=3))


def _graves(deep: Deep, count: int) -> None:
    """Leaning gravestones in the grass, and a pumpkin that burns."""
    s, rng = deep.s, random.Random(deep.s.seed + 11)
    for depth, share in ((3.4, 0.5), (2.4, 0.3), (1.3, 0.2)):
        unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)
        n = max(1, round(count * share))

        def paint(canvas: Canvas, depth: float = depth, unit: float = unit, y: float = y, n: int = n, reach: float = reach) -> None:
            for _ in range(n):
                x = rng.choice((-1, 1)) * rng.uniform(1.5 + 0.3 * depth, max(reach, 3.0))
                _stone(canvas, s, deep.x(x, depth), y, unit * rng.uniform(0.34, 0.5), rng, 0.05 * depth)
            if depth == 1.3:
                px = deep.x(2.2 * s.side, depth)
                stand(canvas, s, prop("jack o lantern"), px, y + 4, unit, size=1.1)
                if s.palette.dark:
                    glow(canvas, px, y - 0.14 * unit, 0.7 * unit, (0.80, 0.17, 62), 0.7)
            tints = ((0.44, 0.06, 138), (0.38, 0.05, 150), (0.52, 0.07, 120))
            grass(
                canvas,
                (-s.over(deep.k(depth)), s.width + s.over(deep.k(depth))),
                lambda _: y + rng.uniform(-2, 12),
                lambda _: 0.14 * unit,
                260,
                tints,
                s.palette,
                rng,
                key=lambda a, b: 0.4,
                width=0.05,
            )

        deep.layer(depth, 0.9, paint, below=0.3)


def _stone(canvas: Canvas, s: Scenery, x: float, y: float, high: float, rng: random.Random, haze: float) -> None:
    """A gravestone with a round head, or a cross."""
    tint: Oklch = (0.58, 0.015, 280)
    contact(canvas, x, y, high * 0.9, high * 0.12, s.palette.shadow, 0.5)
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(rng.uniform(-9, 9))
    keys = (0.8, 0.25) if s.side < 0 else (0.25, 0.8)
    paint = fill(linear_gradient((-high * 0.3, 0), (high * 0.3, 0), [tone(tint, k, haze, s.palette) for k in keys]))
    if rng.random() < 0.3:
        canvas.drawRect(skia.Rect.MakeLTRB(-high * 0.08, -high * 1.1, high * 0.08, 4), paint)
        canvas.drawRect(skia.Rect.MakeLTRB(-high * 0.30, -high * 0.86, high * 0.30, -high * 0.70), paint)
    else:
        canvas.drawRoundRect(skia.Rect.MakeLTRB(-high * 0.32, -high, high * 0.32, high * 0.3), high * 0.30, high * 0.30, paint)
        for k in range(3):
            canvas.drawLine(
                -high * 0.16,
                -high * (0.66 - 0.14 * k),
                high * (0.16 - 0.05 * (k % 2)),
                -high * (0.66 - 0.14 * k),
                stroke(tone(tint, 0.0, haze, s.palette, 0.6), high * 0.035),
            )
    canvas.restore()


def _fence(deep: Deep) -> None:
    """An iron fence with spikes at both sides, open in the middle between stone posts."""
    s, depth = deep.s, 2.0
    unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)
    iron = tone(IRON, 0.45, 0.03, s.palette)

    def paint(canvas: Canvas) -> None:
        for side in (-1, 1):
            start = 1.75
            for x in np.arange(start, reach, 0.15):
                px = deep.x(float(x) * side, depth)
                canvas.drawLine(px, y, px, y - 0.74 * unit, stroke(iron, 0.022 * unit))
                canvas.drawPath(
                    polygon([(px - 0.03 * unit, y - 0.73 * unit), (px, y - 0.84 * unit), (px + 0.03 * unit, y - 0.73 * unit)]),
                    fill(iron),
                )
            for level in (0.16, 0.62):
                canvas.drawLine(
                    deep.x(start * side, depth),
                    y - level * unit,
                    deep.x(reach * side, depth),
                    y - level * unit,
                    stroke(iron, 0.03 * unit),
                )
            px = deep.x(1.6 * side, depth)
            post = skia.Rect.MakeLTRB(px - 0.15 * unit, y - 1.0 * unit, px + 0.15 * unit, y)
            contact(canvas, px, y, 0.5 * unit, 0.08 * unit, s.palette.shadow, 0.5)
            canvas.drawRect(
                post,
                fill(
                    linear_gradient(
                        (post.left(), 0),
                        (post.right(), 0),
                        [tone((0.55, 0.02, 290), k, 0.02, s.palette) for k in ((0.8, 0.2) if s.side < 0 else (0.2, 0.8))],
                    )
                ),
            )
            canvas.drawRect(
                skia.Rect.MakeLTRB(px - 0.20 * unit, y - 1.08 * unit, px + 0.20 * unit, y - 0.98 * unit),
                fill(tone((0.60, 0.02, 290), 0.7, 0.0, s.palette)),
            )
            canvas.drawCircle(px, y - 1.18 * unit, 0.12 * unit, fill(tone((0.58, 0.02, 290), 0.6, 0.0, s.palette)))

    deep.layer(depth, 1.5, paint, below=0.1)


def _bats(s: Scenery) -> None:
    """Bats that flutter before the sky."""
    tint = with_alpha(tone((0.16, 0.02, 290), 0.2, 0.0, s.palette), 0.95)

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        for i in range(7):
            t = time_s * (0.5 + 0.07 * i) + i * 1.9
            x = s.width * (0.5 + 0.34 * math.sin(t * 0.6 + i)) - camera.x * 0.08
            y = s.horizon * (0.30 + 0.18 * math.sin(t * 0.9 + i * 2.1))
            r, flap = (13.0 + 5 * (i % 3)) * s.zoom**0.5, math.sin(time_s * 11 + i * 1.3)
            for side in (-1, 1):
                wing = [
                    (x, y),
                    (x + side * r * 0.7, y - r * (0.35 + 0.45 * flap)),
                    (x + side * r * 1.7, y - r * 0.5 * flap),
                    (x + side * r * 1.2, y + r * 0.10),
                    (x + side * r * 0.75, y + r * 0.05),
                    (x + side * r * 0.3, y + r * 0.3),
                ]
                canvas.drawPath(polygon(wing), fill(tint))
            canvas.drawOval(skia.Rect.MakeXYWH(x - r * 0.2, y - r * 0.3, r * 0.4, r * 0.75), fill(tint))

    s.live(paint)

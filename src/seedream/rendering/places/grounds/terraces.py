"""Cultivated slopes: a vineyard whose rows run to the hills, and rice terraces that mirror the sky in steps."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import skia

from seedream.rendering.colour import Oklch, oklch
from seedream.rendering.nature_kit.air import contact, mist
from seedream.rendering.nature_kit.foliage import crown
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import blend, tone
from seedream.rendering.nature_kit.plants import grass
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import leaf_tints, season_of
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.dwelling import draw_house
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data
from seedream.rendering.places.grounds.homes import Site, house_from
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.places.grounds.tropics import palm
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

LEAF: tuple[Oklch, ...] = ((0.58, 0.125, 128), (0.52, 0.115, 134), (0.64, 0.125, 120), (0.47, 0.10, 140))
GRAPE: tuple[Oklch, ...] = ((0.36, 0.12, 320), (0.42, 0.13, 330), (0.32, 0.10, 300))
METRE = 1 / 1.75
ROW = 2.2
"""Distance of the rows of vines, in adults."""


def vineyard(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Rows of vines on both sides of a grassy way, hills striped with more of them, a house on a rise."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.54, adult=0.27)
    z, hz = s.zoom**0.6, s.horizon
    blue = RidgeStyle((0.52, 0.05, 240), relief=0.5, sharp=False, mist=0.6, detail=1.4)
    ridge(s, hz - 30 * z, 130 * z, 1.2, blue, seed=6, parallax=0.05)
    mist(s, hz - 10, 30, 0.45, size=1.7, seed=1, parallax=0.07)
    _striped_hill(s, hz - 8 * z, 105 * z, 0.85, 0.09, 14)
    _striped_hill(s, hz + 16 * z, 70 * z, 0.5, 0.14, 23)
    deep = Deep(s)
    _house(deep)
    _lanes(deep)
    for depth in (9.0, 6.2, 4.2, 2.7, 1.5):
        _vines(deep, depth)
    peopled(s, leaves=10)
    _bunch(s)
    return finished(s)


def _leaves(s: Scenery) -> tuple[Oklch, ...]:
    """Colours of the vines: green, or red and gold in autumn."""
    return leaf_tints(s) if season_of(s) == "autumn" else LEAF


def _striped_hill(s: Scenery, y: float, rise: float, depth: float, parallax: float, seed: int) -> None:
    """A round hill with rows of vines that follow its slope."""
    style = RidgeStyle(
        (0.95, 0.012, 252) if s.winter else (0.60, 0.10, 122), relief=0.5, sharp=False, mist=0.35, detail=0.8, rough=0.3
    )
    profile = ridge(s, y, rise, depth, style, seed=seed, parallax=parallax, bottom=y + 150 * s.zoom)
    green = tone(_leaves(s)[1], 0.35, depth, s.palette, 0.75)

    def paint(canvas: Canvas) -> None:
        over = s.over(parallax)
        for k in range(11):
            sink = (6 + 9.5 * k) * s.zoom**0.5
            line = [
                (float(x), profile.at(float(x) + sink * 0.7 * s.side) + sink) for x in np.arange(-over, s.width + over + 40, 40.0)
            ]
            canvas.drawPath(smooth_path(line), stroke(green, (2.0 + 0.35 * k) * s.zoom**0.5))

    s.draw(parallax, y - rise, y + 150 * s.zoom, paint)


def _house(deep: Deep) -> None:
    """A winegrower's house between dark slender trees, far on one side."""
    s, depth = deep.s, 15.0
    unit, y, x = deep.unit(depth), deep.y(depth), deep.x(-6.2 * deep.s.side, depth)
    rng = random.Random(s.seed + 4)
    lit = {"night": 0.66, "blue": 0.75, "storm": 0.6, "sunset": 0.45}.get(s.palette.name, 0.0)
    homes = place_data("dwellings")

    def paint(canvas: Canvas) -> None:
        house = house_from(homes["cream"])
        draw_house(canvas, house, x, y, unit * METRE, Site(s.palette, s.side, rng, depth=0.4, lit=lit, snowy=s.winter))
        for dx, tall in ((-0.9, 3.2), (-0.3, 2.6), (5.6, 3.4), (6.3, 2.8), (7.0, 3.0)):
            px = x + dx * unit
            tint = tone((0.36, 0.06, 150), 0.45, 0.4, s.palette)
            canvas.drawPath(
                smooth_path(
                    [
                        (px - 0.24 * unit, y),
                        (px - 0.2 * unit, y - tall * 0.55 * unit),
                        (px, y - tall * unit),
                        (px + 0.2 * unit, y - tall * 0.55 * unit),
                        (px + 0.24 * unit, y),
                    ],
                    close=True,
                ),
                fill(tint),
            )

    deep.layer(depth, 6.0, paint, below=0.3)


def _lanes(deep: Deep) -> None:
    """Grass in the lanes, bare earth under the vines."""
    s = deep.s
    floor = Floor(s, {"grass": (0.64, 0.115, 124), "earth": (0.60, 0.07, 60)})
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain = noise.fbm(x * 9, d * 12, 3)
        between = np.asarray(np.abs(np.mod(x + ROW / 2, ROW) - ROW / 2) + 0.06 * noise.fbm(x * 2, d * 2, 2), np.float32)
        under = smoothstep(0.62, 0.86, between)
        out = lay(floor.look("earth", 0.5 + 0.3 * grain), floor.look("grass", 0.52 + 0.3 * grain), 1 - under * 0.85)
        return floor.air(floor.dapple(out, x, d, 1.4), d, reach=40.0)

    level_ground(deep, 40.0, colours)


def _vines(deep: Deep, depth: float) -> None:
    """The pieces of all rows that stand at a depth: posts, wires, leaves and grapes; the middle lane stays open."""
    s, rng = deep.s, random.Random(round(deep.s.seed * 7 + depth * 10))
    unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)
    count = int(reach / ROW) + 1
    haze = 0.03 * depth

    def paint(canvas: Canvas) -> None:
        for i in range(-count, count + 1):
            x = deep.x((i + 0.5) * ROW, depth)
            contact(canvas, x, y, unit * 1.1, unit * 0.10, s.palette.shadow, 0.45)
            post = tone((0.50, 0.05, 62), 0.5, haze, s.palette)
            canvas.drawRect(skia.Rect.MakeXYWH(x - 0.03 * unit, y - 0.98 * unit, 0.06 * unit, 0.98 * unit), fill(post))
            if s.winter:
                for _ in range(5):
                    tip = (x + rng.uniform(-0.45, 0.45) * unit, y - rng.uniform(0.6, 1.0) * unit)
                    canvas.drawLine(x, y - 0.4 * unit, *tip, stroke(tone((0.36, 0.03, 50), 0.3, haze, s.palette), 0.02 * unit))
                continue
            trunk = [(x - 0.10 * unit, y), (x - 0.04 * unit, y - 0.25 * unit), (x + 0.05 * unit, y - 0.5 * unit)]
            canvas.drawPath(smooth_path(trunk), stroke(tone((0.36, 0.05, 50), 0.4, haze, s.palette), 0.06 * unit))
            crown(
                canvas,
                x,
                y - 0.72 * unit,
                1.02 * unit,
                0.70 * unit,
                _leaves(s),
                s.palette,
                rng,
                side=s.side,
                depth=haze,
                size=0.20 * unit,
                count=30,
            )
            if depth < 5:
                for _ in range(5):
                    _grapes(
                        canvas, s, x + rng.uniform(-0.36, 0.36) * unit, y - rng.uniform(0.42, 0.62) * unit, 0.032 * unit, rng, haze
                    )

    deep.layer(depth, 1.4, paint, below=0.15, motion=sway(0.5, 0.8, phase=depth, gust=2))


def _grapes(canvas: Canvas, s: Scenery, x: float, y: float, r: float, rng: random.Random, haze: float) -> None:
    """A bunch of dark grapes."""
    for row, n in ((0, 3), (1, 3), (2, 2), (3, 1)):
        for i in range(n):
            px, py = x + (i - (n - 1) / 2) * r * 1.6, y + row * r * 1.5
            canvas.drawCircle(px, py, r, fill(tone(rng.choice(GRAPE), 0.35, haze, s.palette)))
            canvas.drawCircle(
                px + r * 0.3 * s.side, py - r * 0.3, r * 0.4, fill(tone((0.66, 0.08, 310), 0.9, haze, s.palette, 0.7))
            )


def _bunch(s: Scenery) -> None:
    """Leaves and grapes that hang in from one upper corner, out of focus."""
    if s.framing == "close" or s.winter:
        return
    rng = random.Random(s.seed + 12)
    x = s.width * (0.94 if s.side < 0 else 0.06)

    def paint(canvas: Canvas) -> None:
        crown(canvas, x, 10.0, 420.0, 200.0, _leaves(s), s.palette, rng, side=s.side, depth=0.0, size=66.0, count=46)
        for dx, dy in ((-60.0, 90.0), (40.0, 120.0)):
            _grapes(canvas, s, x + dx, dy, 12.0, rng, 0.0)

    s.draw(1.2, -60, 280, paint, blur=3.0, motion=sway(3, 1.0, gust=8))


def rice(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Rice terraces: steps of water with green banks that climb the hills on both sides, palms, mist in the valley."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.50, adult=0.26)
    z, hz = s.zoom**0.6, s.horizon
    far = RidgeStyle((0.44, 0.07, 168), relief=0.5, mist=0.7, trees=90, sharp=True)
    ridge(s, hz - 40 * z, 190 * z, 1.2, far, seed=5, parallax=0.04)
    mist(s, hz - 16, 40, 0.65, size=1.6, seed=1, parallax=0.06)
    ridge(
        s,
        hz + 4 * z,
        120 * z,
        0.8,
        RidgeStyle((0.46, 0.09, 150), relief=0.4, sharp=False, trees=70, mist=0.5),
        seed=13,
        parallax=0.09,
    )
    for k in range(9):
        q = k / 8
        _step(s, hz + (34 + 330 * q**1.25) * z, q, k)
        if k in (2, 5):
            mist(s, hz + (44 + 330 * q**1.25) * z, 30, 0.30, size=2.0, seed=k, parallax=0.2 + 0.4 * q)
    _bank(s)
    peopled(s)
    return finished(s)


def _step(s: Scenery, y: float, q: float, k: int) -> None:
    """One terrace: a winding sheet of water or young rice, with a green bank in front; `q` runs from far (0) to near (1)."""
    if y > s.bottom - 30:
        return
    step, rng = _terrace(s, y, q, k), random.Random(s.seed * 3 + k)

    def paint(canvas: Canvas) -> None:
        step.water(canvas)
        if k % 3 != 1:
            step.rice(canvas, rng)
        step.bank(canvas, (0.62, 0.135, 128 + 6 * (k % 3)))
        if k in (1, 3, 6):
            step.palms(canvas, (0.06, 0.14, 0.88, 0.97) if k != 6 else (0.02, 0.985), rng)

    top, bottom = float(step.back.min()) - (110 + 240 * q) * s.zoom**0.6, float(step.front.max()) + step.sheet * 1.8
    s.draw(step.parallax, top, min(s.bottom + 40, bottom), paint)


def _terrace(s: Scenery, y: float, q: float, k: int) -> _Terrace:
    """The course of a terrace along the hills: higher towards the sides, winding."""
    noise, z = Noise(s.seed + 40 + k), s.zoom**0.6
    over, sheet = s.over(0.14 + 0.62 * q) + 40, (0.07 + 0.10 * q) * 330 * z
    xs = np.arange(-over, s.width + over + 30, 30.0, dtype=np.float32)
    climb = np.abs(xs / s.width - 0.5 - 0.06 * s.side) ** 1.7 * 300 * z * (1 - 0.55 * q)
    edge = y - climb + noise.fbm(xs / 420 / z, np.full_like(xs, float(k)), 3) * 46 * z
    return _Terrace(s, q, over, sheet, xs, edge - sheet * 0.46, edge + sheet * 0.08)


@dataclass(frozen=True, eq=False)
class _Terrace:
    """A terrace of nearness `q` (0..1): the lines `back` and `front` of its sheet of water over `xs`, all in design units."""

    s: Scenery
    q: float
    over: float
    sheet: float
    xs: Field
    back: Field
    front: Field

    @property
    def parallax(self) -> float:
        """How fast it moves with the camera."""
        return 0.14 + 0.62 * self.q

    @property
    def haze(self) -> float:
        """How much air lies before it."""
        return 0.55 * (1 - self.q)

    def water(self, canvas: Canvas) -> None:
        """The sheet of water, in which the sky is seen."""
        p = self.s.palette
        sky = [
            oklch(*blend(p.sky[-2][1:], (0.50 * p.exposure, 0.08, 172), 0.42)),
            oklch(*blend(p.sky[-1][1:], (0.55 * p.exposure, 0.09, 150), 0.36)),
        ]
        shade = linear_gradient((0, float(self.back.min())), (0, float(self.front.max())), sky)
        canvas.drawPath(polygon([*self._line(self.back), *self._line(self.front)[::-1]]), fill(shade))

    def rice(self, canvas: Canvas, rng: random.Random) -> None:
        """Young rice that stands in the water."""
        q, z = self.q, self.s.zoom**0.6
        tints = ((0.64, 0.15, 128), (0.57, 0.14, 134), (0.70, 0.15, 122))
        grass(
            canvas, (-self.over, self.s.width + self.over), lambda x: self._behind(x) + rng.random() ** 0.8 * self.sheet * 0.8,
            lambda _: (9 + 24 * q) * z, round(1100 * self.s.width / 1920), tints, self.s.palette, rng,
            key=lambda a, b: 0.62, width=0.06,
        )  # fmt: skip

    def bank(self, canvas: Canvas, green: Oklch) -> None:
        """The bank in front of the water, with a light edge."""
        p, low = self.s.palette, float(self.front.max()) + self.sheet
        shade = [tone(green, 0.85, self.haze, p), tone(green, 0.18, self.haze, p)]
        front = self._line(self.front)
        lip = polygon([*front, *self._line(self.front + self.sheet * 1.7)[::-1]])
        canvas.drawPath(lip, fill(linear_gradient((0, float(self.front.min())), (0, low), shade)))
        edge = stroke(tone((0.78, 0.12, 116), 0.95, self.haze, p), (1.6 + 3 * self.q) * self.s.zoom**0.6)
        canvas.drawPath(smooth_path(front), edge)

    def palms(self, canvas: Canvas, shares: Sequence[float], rng: random.Random) -> None:
        """Palms behind the water, at parts of the frame's width."""
        height = (70 + 230 * self.q) * self.s.zoom**0.6
        for share in shares:
            x = self.s.width * (share + rng.uniform(-0.02, 0.02))
            foot, lean = self._behind(x) + 4, rng.uniform(-0.12, 0.12)
            palm(canvas, x, foot, height, self.s.palette, rng, key=0.6, depth=self.haze, lean=lean)

    def _behind(self, x: float) -> float:
        return float(np.interp(x, self.xs, self.back))

    def _line(self, ys: Field) -> list[Point]:
        return list(zip(self.xs.tolist(), ys.tolist(), strict=True))


def _bank(s: Scenery) -> None:
    """The grassy bank on which the cast stands."""
    deep = Deep(s)
    floor = Floor(s, {"grass": (0.62, 0.13, 126), "path": (0.66, 0.07, 72)})
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain = noise.fbm(x * 10, d * 14, 3)
        out = floor.look("grass", 0.5 + 0.34 * grain)
        way = within_way(np.asarray(d + 0.10 * noise.fbm(x * 1.2, d, 2), np.float32))
        return floor.air(lay(out, floor.look("path", 0.55 + 0.3 * grain), way * 0.85), d)

    level_ground(deep, 0.75, colours)


def within_way(d: Field) -> Field:
    """Where the trodden path runs along the bank."""
    return np.asarray(smoothstep(-0.42, -0.30, d) * (1 - smoothstep(0.20, 0.34, d)), np.float32)

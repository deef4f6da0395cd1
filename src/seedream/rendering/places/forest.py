"""A forest with light at the end of its path: rows of trunks sinking into bright air, a canopy of leaves, litter, rays."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, pack_lab, ramp, with_alpha
from seedream.rendering.nature_kit.air import contact, glow, mist, motes, rays
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.foliage import AUTUMN, NIGHT, SUMMER, Cluster, leaves, trunk
from seedream.rendering.nature_kit.palette import Palette, blend, shade, tone
from seedream.rendering.nature_kit.plants import Batch, Limb, branches, grass, limb_outline
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import SPRING, season_of
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.surface import Point, fill, linear_gradient, smooth_path
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_AUTUMN_WORDS = frozenset({"autumn", "fall", "october", "november"})


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A forest: green, in autumn where the words say so, bare and white in snow; low light warms it, but turns no leaves."""
    return Forest(place, frame, framing, seed).build()


class Forest:
    """A forest in the making; other woods keep its light, floor and path and change what stands in it."""

    def __init__(self, place: Place, frame: FrameSpec, framing: str, seed: int) -> None:
        self.s = s = Scenery(place, frame, framing, seed, horizon=0.56 if not frame.portrait else 0.58, adult=0.25)
        words = set(place.wording.lower().replace(",", " ").split())
        season = season_of(s)
        self.autumn = not s.winter and (season == "autumn" or bool(words & _AUTUMN_WORDS))
        green = SPRING if season == "spring" else SUMMER
        self.tints: tuple[Oklch, ...] = AUTUMN if self.autumn else NIGHT if s.palette.name in {"night", "blue", "storm"} else green
        s.use(self._air())
        s.sun_x = s.width * (0.5 + s.side * 0.09)
        s.sun_y = s.horizon * 0.60
        self.ground = min(s.stage.ground_y, s.height)

    def _air(self) -> Palette:
        """Air between trees glows in the colour of the light; green woods tint it."""
        p = self.s.palette
        glow_hue: Oklch = blend(p.fog, p.light, 0.45)
        if not self.autumn and not self.s.winter:
            glow_hue = blend(glow_hue, (glow_hue[0], 0.075, 128 if not p.dark else 200), 0.45)
        return replace(
            p,
            fog=glow_hue,
            haze=max(p.haze, 0.8),
            shadow=blend(p.shadow, (p.shadow[0] * 0.8, 0.06, 330 if self.autumn else 190), 0.55),
        )

    def build(self) -> PlacePainter:
        """All layers from the light behind to what hangs before the lens."""
        s = self.s
        self._air_behind()
        rows = ((34, 7, 12, 1.25, 14, 46), (24, 11, 19, 0.78, 36, 70), (13, 20, 32, 0.34, 92, 120))
        self._trunks(rows[0], 0)
        self._canopy(150, 95, 1.1, 330, 90, 0.12)
        mist(s, s.horizon + 6, 46, 0.5, size=2, seed=1, parallax=0.12)
        self._floor()
        self._trunks(rows[1], 1)
        self._canopy(110, 130, 0.72, 300, 190, 0.24)
        mist(s, s.horizon + 34, 40, 0.34, size=2, seed=2, parallax=0.3)
        self._trunks(rows[2], 2)
        self._canopy(80, 170, 0.30, 250, 330, 0.42)
        distant_weather(s)
        s.cast()
        if s.place.weather not in {"rain", "storm"}:
            strength = 0.75 if s.palette.low_sun else 0.42 if not s.palette.dark else 0.08
            light = blend(s.palette.light, (0.98, 0.07, 92), 0.4) if not s.palette.dark else s.palette.light
            rays(
                s,
                s.sun_x,
                -150.0,
                light,
                count=20,
                length=s.height * 1.12,
                angles=(42, 138),
                alpha=strength,
                blur=9,
                seed=s.seed,
            )
        self._frame()
        self._falling()
        near_weather(s)
        return s

    def _air_behind(self) -> None:
        s, p = self.s, self.s.palette
        x, y = s.grid(0.0, -8, s.horizon + 140, 4.0)
        d = np.hypot((x - s.sun_x) / 1180, (y - s.sun_y) / 960 / (s.height / 1080) ** 0.7) + 0.05 * s.noise.fbm(x / 210, y / 230, 4)
        bright = blend(p.light, (0.98, 0.05, 95), 0.6 if not p.dark else 0.0)
        deep = blend(p.fog, p.shadow, 0.52)
        stops = [(0, *bright), (0.24, *blend(bright, p.fog, 0.62)), (0.5, *p.fog), (0.8, *blend(p.fog, deep, 0.6)), (1, *deep)]
        s.image(0.0, -8, ramp(stops)[(np.clip(d * 1.15, 0, 1) * 511).astype(np.int32)], None, 4.0)

    def _path_x(self, t: float) -> tuple[float, float]:
        """Middle and half-width of the path at t = 0 (far) .. 1 (near)."""
        s = self.s
        unit = min(1.0, s.width / 1600)
        middle = s.sun_x + s.side * (85 * math.sin(t * 5.0) * (0.25 + t) - 250 * t**1.7) * unit
        return middle, (9 + 300 * t**1.35) * unit * s.zoom**0.5

    def _spots(
        self, row: tuple[int, float, float, float, float, float], rng: random.Random, dense: float = 1.0, slim: float = 1.0
    ) -> tuple[float, float, list[tuple[float, float, float]]]:
        """Line of the feet and parallax of a row of trunks, and foot, place and half-width of each, clear of the path; `dense` and
        `slim` as many and as wide as usual."""
        s = self.s
        count, thin, thick, _, drop, gap = row
        base = s.horizon + drop * s.zoom
        parallax = min(0.9, max(0.06, (base - s.horizon) / (self.ground - s.horizon)))
        over = s.over(parallax)
        spots = []
        for _ in range(round(dense * count * (s.width + 2 * over) / 1920 / s.zoom**0.5)):
            x = rng.uniform(-over, s.width + over)
            if abs(x - self._path_x(drop / 500)[0]) > gap * s.zoom:
                spots.append((base + rng.uniform(-6, 14), x, rng.uniform(thin, thick) * slim * s.zoom))
        return base, parallax, sorted(spots)

    def _trunks(self, row: tuple[int, float, float, float, float, float], index: int) -> None:
        s, depth = self.s, row[3]
        rng = random.Random(s.seed * 5 + index)
        base, parallax, spots = self._spots(row, rng)

        def paint(canvas: Canvas) -> None:
            for y, x, w in spots:
                side = 1 if s.sun_x > x else -1
                contact(canvas, x - w * side, y + 3, w * 3.6, w * 0.55 + 5, s.palette.shadow, 0.5 * math.exp(-depth * 0.9))
                trunk(canvas, x, y, w, -60, s.palette, rng, side=side, depth=depth, lean=rng.uniform(-0.05, 0.05))
                self._boughs(canvas, x, y, w, side, depth, rng)

        s.draw(parallax, -50, base + 40, paint, blur=1.2 if index == 0 else 0.0)

    def _boughs(self, canvas: Canvas, x: float, y: float, w: float, side: int, depth: float, rng: random.Random) -> None:
        s, batch = self.s, Batch()
        colour, snow = tone((0.36, 0.05, 42), 0.22, depth, s.palette), tone((0.97, 0.012, 250), 0.7, depth, s.palette)
        for _ in range(3 if s.winter else 2):
            limbs: list[Limb] = []
            tips: list[Point] = []
            turn, length = rng.choice((-1, 1)), w * rng.uniform(2.2, 5)
            branches(
                x + turn * w * 0.3,
                rng.uniform(30, y - 190),
                length * 0.6,
                -1.57 + turn * rng.uniform(0.7, 1.15),
                w * 0.30,
                3 if s.winter else 2,
                rng,
                limbs,
                tips,
            )
            for limb in limbs:
                batch.shape(colour, limb_outline(limb))
                if s.winter and limb[6] > 2:
                    batch.shape(snow, [(px, py - limb[6] * 0.42) for px, py in limb_outline(limb, 0, 0.5)])
        batch.draw(canvas, [colour])

    def _canopy(self, count: int, size: float, depth: float, low: float, gap: float, parallax: float) -> None:
        """Leaves hang from above, thick at the sides, open over the path toward the light."""
        s = self.s
        if s.winter:
            return
        rng = random.Random(s.seed * 9 + int(depth * 100))
        over = s.over(parallax)
        reach = low * (s.horizon / 605) * 1.15
        clusters: list[Cluster] = []
        for _ in range(round(count * (s.width + 2 * over) / 1920)):
            x, y = rng.uniform(-over, s.width + over), rng.uniform(-60, reach) * rng.uniform(0.5, 1)
            opening = abs(x - s.sun_x) / (gap * s.zoom * 2.0)
            if y > reach * (0.16 + 0.84 * min(1.0, opening)):
                continue
            near = math.exp(-(((x - s.sun_x) / 460) ** 2 + ((y - s.sun_y) / 360) ** 2))
            for lit, dy in ((0.05, 0.22), (0.40, 0.0), (0.8, -0.22)):
                for _ in range(2):
                    px, py = x + rng.uniform(-0.9, 0.9) * size, y + rng.uniform(-0.5, 0.5) * size + dy * size
                    clusters.append((px, py, size * rng.uniform(0.75, 1.2) * s.zoom**0.5, 0.10 + lit * 0.72 + 0.62 * near))
        clusters.sort(key=lambda q: q[3] + rng.uniform(-0.25, 0.25))
        s.draw(parallax, -60, reach + size * 2, lambda c: leaves(c, clusters, self.tints, s.palette, rng, depth=depth))

    def _floor(self) -> None:
        s, p = self.s, self.s.palette
        soil: Oklch = (0.90, 0.015, 255) if s.winter else (0.58, 0.12, 50) if self.autumn else (0.46, 0.085, 128)
        horizon, shear = s.horizon + 4, (s.horizon, self.ground)
        stops = [pack_lab(shade(soil, k, d, p)) for k, d in ((0.9, 1.1), (0.75, 0.45), (0.42, 0.12), (0.02, 0.0))]
        over = s.over(1.0)

        def paint(canvas: Canvas) -> None:
            ground = skia.Rect.MakeLTRB(-over, horizon, s.width + over, s.bottom)
            # The far edge dissolves in the bright air: no ruled horizon in a forest.
            clear = with_alpha(stops[0], 0.0)
            shader = linear_gradient((0, horizon), (0, s.height), [clear, stops[0], *stops[1:]], [0, 0.09, 0.22, 0.48, 1])
            canvas.drawRect(ground, fill(shader))
            self._path(canvas)
            if not s.winter:
                self._litter(canvas, random.Random(s.seed + 4))
            glow(
                canvas,
                s.sun_x,
                horizon + 18,
                620 * s.zoom**0.5,
                blend(p.light, (0.97, 0.08, 90), 0.4 if not p.dark else 0.0),
                0.6 if not p.dark else 0.25,
                0.26,
            )

        s.draw(1.0, horizon, s.bottom, paint, shear=shear)

    def _path(self, canvas: Canvas) -> None:
        s, p = self.s, self.s.palette
        left, right = [], []
        for i in range(41):
            t = i / 40
            y = s.horizon + 10 + (s.bottom + 20 - s.horizon) * t
            middle, half = self._path_x(t)
            left.append((middle - half + 6 * math.sin(i * 2.1) * t * 2, y))
            right.append((middle + half * 0.92 + 6 * math.sin(i * 1.7) * t * 2, y))
        path = smooth_path(left + right[::-1], close=True)
        earth: Oklch = (0.86, 0.02, 255) if s.winter else (0.66, 0.075, 62)
        tones = [pack_lab(shade(earth, k, d, p)) for k, d in ((0.95, 1.0), (0.85, 0.3), (0.5, 0.06), (0.08, 0.0))]
        canvas.drawPath(path, fill(linear_gradient((0, s.horizon), (0, s.height), tones, [0, 0.16, 0.5, 1]), blur=3))
        canvas.save()
        canvas.clipPath(path, True)
        batch, rng = Batch(), random.Random(s.seed + 14)
        for _ in range(420):
            t = rng.random()
            middle, half = self._path_x(t)
            y, length = s.horizon + 10 + (s.height - s.horizon) * t, (8 + 70 * t) * rng.uniform(0.3, 1)
            x = middle + rng.uniform(-1, 1) * half
            colour = tone(earth, rng.choice((0.0, 0.35, 0.95)), round(0.4 * (1 - t), 1), p, 0.4)
            batch.shape(colour, [(x - length, y), (x, y - length * 0.035 - 0.5), (x + length, y), (x, y + length * 0.035 + 0.5)])
        batch.draw(canvas)
        canvas.restore()

    def _litter(self, canvas: Canvas, rng: random.Random) -> None:
        """Fallen leaves, or by day undergrowth, on both sides of the path; larger and darker toward the viewer."""
        s, p, over, batch = self.s, self.s.palette, self.s.over(1.0), Batch()
        share = (s.width + 2 * over) / 1920
        spots = sorted(rng.random() ** 0.8 for _ in range(round(2600 * share)))
        for i, t in enumerate(spots):
            middle, half = self._path_x(t)
            x, y = rng.uniform(-over, s.width + over), s.horizon + 12 + (s.bottom - s.horizon) * t
            if abs(x - middle) < half * 0.86 and rng.random() < (0.86 if self.autumn else 0.97):
                continue
            lit = 0.24 + 0.7 * math.exp(-(((x - s.sun_x) / (320 + 500 * t)) ** 2)) * (1 - 0.6 * t) + rng.uniform(-0.2, 0.2)
            colour = tone(rng.choice(self.tints), round(min(1, max(0, lit)) * 6) / 6, round(0.7 * (1 - t) ** 2, 1), p)
            length = (2.6 + 9 * t) * rng.uniform(0.7, 1.3)
            if self.autumn:
                batch.leaf(colour, x, y, length, rng.uniform(-0.5, 0.5), 0.42)
            else:
                batch.leaf(colour, x, y - length, length * 1.6, -1.57 + rng.uniform(-0.7, 0.7), 0.22)
            if i % 260 == 259:
                batch.draw(canvas)
        batch.draw(canvas)

    def _frame(self) -> None:
        """Large trunks at both sides close to the viewer, unequal, and leaves that hang into the picture."""
        s, rng = self.s, random.Random(self.s.seed + 21)
        parallax, unit = 1.18, min(1.0, s.width / 1500) * min(1.5, s.zoom)
        left = [(0.035, 104.0, 0.03), (-0.16, 90.0, 0.0), (-0.34, 70.0, 0.0)]
        right = [(0.955, 62.0, -0.02), (0.875, 34.0, 0.015), (1.14, 100.0, 0.0), (1.33, 80.0, 0.0)]
        spots = left + right
        if s.side > 0:
            spots = [(1 - q, w, -lean) for q, w, lean in spots]

        def paint(canvas: Canvas) -> None:
            for q, w, lean in sorted(spots, key=lambda v: v[1]):
                x, y = q * s.width, s.height + (70 if w > 50 else -30)
                side = 1 if s.sun_x > x else -1
                contact(canvas, x, y - 4, w * unit * 3.6, w * unit * 0.5, (0.14, 0.05, 20), 0.5)
                trunk(
                    canvas,
                    x,
                    y,
                    w * unit,
                    -70,
                    s.palette,
                    rng,
                    side=side,
                    depth=0.0,
                    lean=lean,
                    bark=(0.30, 0.045, 40),
                    lit=(0.58, 0.09, 60),
                )

        s.draw(parallax, -60, s.bottom, paint, blur=1.5)
        if not s.winter:
            self._hanging(parallax, rng)
            self._undergrowth(parallax, rng)

    def _hanging(self, parallax: float, rng: random.Random) -> None:
        s, over = self.s, self.s.over(parallax)
        clusters: list[Cluster] = []
        for _ in range(70):
            t = rng.random()
            x = (-over + (over + s.width * 0.30) * t) if rng.random() < 0.55 else (s.width + over - (over + s.width * 0.24) * t)
            depth = min(1.0, abs(x - s.sun_x) / (s.width * 0.5))
            y = rng.uniform(-50, 20 + 230 * depth * depth)
            for lit in (0.0, 0.3, 0.75):
                clusters.append(
                    (x + rng.uniform(-60, 60), y + rng.uniform(-40, 40) - lit * 26, rng.uniform(80, 130) * s.zoom**0.5, lit)
                )
        clusters.sort(key=lambda q: q[3])
        s.draw(
            parallax,
            -60,
            420 * s.zoom**0.5,
            lambda c: leaves(c, clusters, self.tints, s.palette, rng, depth=0.02),
            blur=1.8,
            motion=sway(2.5, 0.9, gust=7, heave=1.5),
        )

    def _undergrowth(self, parallax: float, rng: random.Random) -> None:
        s, over = self.s, self.s.over(parallax)
        tints: tuple[Oklch, ...] = (
            ((0.50, 0.09, 110), (0.58, 0.10, 95), (0.46, 0.08, 130))
            if self.autumn
            else ((0.52, 0.10, 135), (0.46, 0.09, 148), (0.58, 0.11, 122))
        )
        if s.palette.dark:
            tints = NIGHT

        def paint(canvas: Canvas) -> None:
            for x0, x1, n in ((-over, s.width * 0.26, 420), (s.width * 0.70, s.width + over, 420)):
                grass(
                    canvas,
                    (x0, x1),
                    lambda x: rng.uniform(s.height - 60, s.bottom + 30),
                    lambda y: 66 * s.zoom**0.5,
                    n,
                    tints,
                    s.palette,
                    rng,
                    key=lambda x, y: 0.22,
                    width=0.035,
                )

        s.draw(parallax, s.height - 190 * s.zoom**0.5, s.bottom, paint, motion=sway(2, 1.3))

    def _falling(self) -> None:
        s, p, rng = self.s, self.s.palette, random.Random(self.s.seed + 17)
        if s.place.weather in {"clear", "wind"} and not p.dark:
            motes(s, 46, (0.98, 0.08, 90), box=(s.width * 0.15, s.horizon * 0.35, s.width * 0.7, s.horizon), size=2.0)
        if s.palette.name == "night":
            motes(s, 30, (0.92, 0.16, 115), box=(0, s.horizon - 60, s.width, s.height - s.horizon), size=3.0)
        if not self.autumn:
            return
        fall = [
            (
                rng.random(),
                rng.random(),
                rng.uniform(5, 10),
                rng.uniform(0, 6.28),
                tone(rng.choice(self.tints), rng.uniform(0.5, 1), 0.05, p),
            )
            for _ in range(26)
        ]

        def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
            wind = tracks.at("weather.wind", time_s)
            for u, v, size, phase, colour in fall:
                sway = math.sin(time_s * 1.4 + phase)
                x = (u * (s.width + 200) + (18 + 90 * wind) * time_s + 40 * sway - camera.x * 0.9) % (s.width + 200) - 100
                y = (v * (s.height + 120) + (34 + size * 4) * time_s) % (s.height + 120) - 60
                batch = Batch()
                batch.leaf(colour, x, y, size, phase + time_s * 1.1 + sway, 0.15 + 0.45 * abs(math.cos(time_s * 2 + phase)))
                batch.draw(canvas)

        s.live(paint)

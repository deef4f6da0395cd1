"""A field to the horizon: wheat in low light, or a meadow; the cast stands in it with the crop before its legs."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from functools import partial

import skia

from seedream.rendering.colour import oklch, pack_lab, with_alpha
from seedream.rendering.nature_kit.air import contact, glow, mist, motes, rays
from seedream.rendering.nature_kit.crops import Crop, Stand, far_rows, rows, stamp, tiled_rows
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.palette import blend, shade, tone
from seedream.rendering.nature_kit.plants import broadleaf
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.blooms import Bloom, bloom_of, daisy
from seedream.rendering.surface import fill, linear_gradient, radial_gradient
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

WHEAT = Crop("wheat", ((0.84, 0.125, 84), (0.79, 0.13, 77), (0.89, 0.11, 91), (0.73, 0.12, 70)), 0.40)
GRASS = Crop("grass", ((0.66, 0.13, 128), (0.60, 0.12, 138), (0.74, 0.13, 116), (0.56, 0.10, 148)), 0.26, True)
FLOWERS = ((0.93, 0.10, 90), (0.80, 0.13, 355), (0.97, 0.02, 95), (0.72, 0.13, 300), (0.70, 0.19, 30))
MEADOW = Bloom(GRASS, daisy, FLOWERS, 0.06, 1.0)
_GREEN = frozenset({"meadow", "grass", "green", "flower", "flowers", "pasture", "clover"})


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A wheat field, a meadow for the kind "meadow" or words such as "grass" or "flowers", or a field of the flower named."""
    bloom = bloom_of(place.wording)
    green = place.kind == "meadow" or bool(_GREEN & set(place.wording.lower().replace(",", " ").split()))
    return _Field(place, frame, framing, seed, bloom or MEADOW if green or bloom else None).build()


class _Field:
    def __init__(self, place: Place, frame: FrameSpec, framing: str, seed: int, bloom: Bloom | None) -> None:
        horizon = 0.74 if framing == "detail" else 0.62 if frame.portrait else 0.60
        self.s = Scenery(place, frame, framing, seed, horizon=horizon, adult=0.26)
        self.bloom, crop = bloom or MEADOW, bloom.crop if bloom else WHEAT
        self.crop = crop
        s = self.s
        if s.palette.low_sun:
            # Straw lets the light through: its shadows are warm, where those of other things are violet.
            s.use(replace(s.palette, shadow=blend(s.palette.shadow, (0.42, 0.12, 52), 0.72)))
        self.ground = min(s.stage.ground_y, s.height * 1.02)
        self.grow = s.stage.adult_height * crop.height / (s.stage.ground_y - s.horizon)

    def build(self) -> PlacePainter:
        s = self.s
        sky(s, 1.2)
        if s.starry:
            stars(s, 800 if s.palette.name == "night" else 200)
        if s.palette.low_sun:
            cloudscape(s)
            luminary(s, halo=1.1)
        else:
            luminary(s, halo=1.1)
            cloudscape(s)
        self._distance()
        self._ground()
        self._crop_behind()
        distant_weather(s, ground=None)
        s.cast()
        self._crop_before()
        if s.palette.low_sun and s.place.weather in {"clear", "wind"}:
            rays(s, s.sun_x, s.sun_y, s.palette.light, count=12, length=820, angles=(-170, -10), alpha=0.07, blur=14, seed=s.seed)
            motes(s, 40, (0.97, 0.09, 88), box=(0, s.horizon - 60, s.width, s.height - s.horizon))
        elif s.palette.name == "night" and s.place.weather == "clear" and self.crop is GRASS:
            motes(s, 34, (0.92, 0.16, 115), box=(0, s.horizon, s.width, s.height - s.horizon), size=3.0)
        near_weather(s)
        return s

    def _distance(self) -> None:
        s = self.s
        hz, z = s.horizon, s.zoom
        ridge(
            s,
            hz - 10 * z,
            120 * z,
            1.15,
            RidgeStyle((0.50, 0.06, 300), detail=1.2, rough=0.42, relief=0.35, sharp=False, mist=0.5),
            seed=5,
            parallax=0.05,
            bottom=hz + 20,
        )
        ridge(
            s,
            hz + 2,
            60 * z,
            0.62,
            RidgeStyle((0.44, 0.07, 140), detail=2.0, rough=0.45, relief=0.3, sharp=False, trees=90, mist=0.3),
            seed=9,
            parallax=0.1,
            bottom=hz + 20,
        )
        mist(s, hz - 8, 34, 0.55, size=2, seed=3, parallax=0.12)
        if s.palette.low_sun and not s.palette.dark:
            birds(s, x=s.width * (0.5 - 0.08 * s.side), y=hz * 0.44)

        def trees(canvas: Canvas) -> None:
            rng = random.Random(s.seed + 3)
            for x, h in (
                (0.5 - 0.10 * s.side, 84),
                (0.5 - 0.135 * s.side, 58),
                (0.5 + 0.38 * s.side, 66),
                (0.5 - 0.43 * s.side, 48),
            ):
                cx = x * s.width + rng.uniform(-40, 40)
                contact(canvas, cx, hz + 4, h * z, 7, (0.3, 0.09, 40), 0.4)
                broadleaf(
                    canvas,
                    cx,
                    hz + 6,
                    h * z,
                    s.palette,
                    ((0.50, 0.10, 120), (0.46, 0.09, 100), (0.56, 0.11, 90)),
                    rng,
                    side=s.side,
                    depth=0.34,
                    levels=3,
                    leaves=30,
                    cluster=0.13,
                )

        s.draw(0.14, hz - 120 * z, hz + 14, trees)

    def _ground(self) -> None:
        s, p = self.s, self.s.palette
        tint = self.crop.tints[1]
        far, middle, near = (pack_lab(shade(tint, k, d, p)) for k, d in ((0.85, 0.55), (0.5, 0.2), (0.08, 0.0)))

        def paint(canvas: Canvas) -> None:
            over = s.over(1.3)
            canvas.drawRect(
                skia.Rect.MakeLTRB(-over, s.horizon, s.width + over, s.bottom),
                fill(linear_gradient((0, s.horizon), (0, s.height), [far, middle, near], [0, 0.35, 1])),
            )
            if p.sunny and p.name != "night":
                glow(canvas, s.sun_x, s.horizon + 8, 820 * s.zoom, p.light, 0.6 if p.low_sun else 0.2, 0.17)

        s.draw(0.3, s.horizon, s.bottom, paint)

    def _light(self, x: float, y: float) -> float:
        """Back light spreads from below the sun and fades toward the viewer."""
        d = (y - self.s.horizon) / (self.s.height - self.s.horizon)
        return self._row_light(y) + 0.10 * self._back(x, d)

    def _row_light(self, y: float) -> float:
        d = (y - self.s.horizon) / (self.s.height - self.s.horizon)
        return (0.80 if self.s.palette.low_sun else 0.74) - 0.30 * d

    def _back(self, x: float, d: float) -> float:
        return float(math.exp(-(((x - self.s.sun_x) / (360 + 560 * d)) ** 2))) if self.s.palette.low_sun else 0.0

    def _depth(self, y: float) -> float:
        nearness = min(1.0, (y - self.s.horizon) / (self.ground - self.s.horizon))
        return round(0.55 * float((1 - nearness) ** 2.5), 2)

    def _height(self, y: float) -> float:
        return 7 + (y - self.s.horizon) * self.grow

    def _wash(self, canvas: Canvas, top: float, bottom: float) -> None:
        """Light across what is drawn so far: warm below a low sun, dark at the sides."""
        s, p = self.s, self.s.palette
        over = s.over(1.05)
        radius = s.width * 0.62 + 300
        light = oklch(0.88, 0.165, 78) if p.low_sun else oklch(*p.light)
        edge = oklch(0.30, 0.07, 40) if p.low_sun else oklch(*p.shadow)
        strength = 0.40 if p.low_sun else 0.10
        stops = [with_alpha(light, strength), with_alpha(light, strength * 0.35), with_alpha(edge, 0.0), with_alpha(edge, 0.24)]
        shader = radial_gradient((s.sun_x, s.horizon), radius, stops, [0, 0.3, 0.55, 1])
        canvas.drawRect(skia.Rect.MakeLTRB(-over, top, s.width + over, bottom), fill(shader, BlendMode=skia.BlendMode.kSrcATop))

    def _band(self, canvas: Canvas, count: int, start: float, end: float, over: float, seed: int) -> None:
        s = self.s
        tiled_rows(
            canvas,
            s.scale,
            random.Random(s.seed * 31 + seed),
            count,
            (-over, s.width + over),
            (start, end),
            self._height,
            self.crop,
            s.palette,
            key=self._row_light,
            depth=self._depth,
            mirrored=s.side > 0,
        )

    def _crop_behind(self) -> None:
        s = self.s
        split = s.horizon + (self.ground - s.horizon) * 0.30
        # Fewer plants where each is larger: as many as cover the ground.
        ease = (112 / self._height(self.ground)) ** 1.25
        shear = (s.horizon, self.ground)
        over = s.over(1.0)
        count = round(5200 * min(1.0, ease * 1.6) * (s.width + over) / 1920)
        far = rows(
            random.Random(s.seed * 31 + 1),
            count,
            (-over, s.width + over),
            (s.horizon + 3, split),
            self._height,
            self.crop,
            s.palette,
            key=self._light,
            depth=self._depth,
        )

        def paint_far(canvas: Canvas) -> None:
            far_rows(canvas, far)
            self._wash(canvas, s.horizon - 14, split + 4)

        s.draw(1.0, s.horizon - 14, split + 2, paint_far, shear=shear)
        top = split - self._height(split) * 1.5

        def paint(canvas: Canvas) -> None:
            self._band(canvas, round(1150 * ease), split, self.ground - 4, over, 2)
            self._wash(canvas, top, self.ground + 4)
            if self.crop.flowers:
                self._flowers(canvas, split if self.bloom is MEADOW else s.horizon + 6, self.ground, 260)

        s.draw(1.0, top, self.ground + 4, paint, shear=shear, blur=2.0 if s.framing == "detail" else 0.0)

    def _crop_before(self) -> None:
        s = self.s
        if s.framing != "close":
            edge = max(s.bottom + 40, self.ground + 90)
            count = round(190 * (112 / self._height(self.ground)) ** 0.8)
            top = self.ground - self._height(self.ground) * 1.4
            for half in (0, 1):

                def paint(canvas: Canvas, half: int = half) -> None:
                    if half == 0:
                        self._thicket(canvas, edge)
                    self._band(canvas, count, self.ground + 2, edge, s.over(1.05), 3 + half)
                    self._wash(canvas, top, s.bottom)
                    if self.crop.flowers:
                        self._flowers(canvas, self.ground + 4, edge, 70)

                s.draw(
                    1.05,
                    top,
                    s.bottom,
                    paint,
                    motion=sway(2.5, 1.25, phase=half * 1.9, gust=10),
                )
        self._frame_stalks()

    def _thicket(self, canvas: Canvas, bottom: float) -> None:
        """The depth of the crop before the cast: legs vanish in it instead of showing between the stalks."""
        s, tall = self.s, self._height(self.ground)
        tint = pack_lab(shade(self.crop.tints[1], 0.30, 0.0, s.palette))
        top, full = self.ground - 0.85 * tall, self.ground - 0.40 * tall
        stops = [with_alpha(tint, 0.0), with_alpha(tint, 0.55), with_alpha(tint, 0.97)]
        shader = linear_gradient((0, top), (0, full), stops, [0, 0.5, 1])
        over = s.over(1.05)
        canvas.drawRect(skia.Rect.MakeLTRB(-over, top, s.width + over, bottom), fill(shader))

    def _frame_stalks(self) -> None:
        """A few large plants close to the lens, out of focus, at unequal heights on both sides."""
        s = self.s
        rng, big = random.Random(s.seed + 9), s.framing == "detail"
        unit = 1.5 if big else 1.0
        sides = [(-20, 520), (70, 430), (150, 330), (230, 240), (-150, 480), (-300, 560)]
        others = [(30, 600), (130, 430), (-60, 500), (210, 300), (-200, 620)]
        colour = [tone(t, 0.2 if s.palette.low_sun else 0.35, 0.0, s.palette) for t in self.crop.tints]
        near = [
            Stand(x, s.bottom + 20, h * unit, 0.14 + rng.uniform(-0.08, 0.08), rng.choice(colour), rng.randrange(8))
            for x, h in sides
        ]
        far = [
            Stand(s.width - x, s.bottom + 20, h * unit, -0.12 + rng.uniform(-0.08, 0.08), rng.choice(colour), rng.randrange(8))
            for x, h in others
        ]
        if big:
            xs = [s.width * q for q in (0.36, 0.62, 0.70)] if s.side > 0 else [s.width * q for q in (0.30, 0.38, 0.66)]
            key = [tone(t, 0.75, 0.0, s.palette) for t in self.crop.tints]
            hero = [
                Stand(x, s.bottom + 60, h, rng.uniform(-0.1, 0.14), rng.choice(key), i)
                for i, (x, h) in enumerate(zip(xs, (900, 700, 800), strict=True))
            ]
            s.draw(1.1, 0, s.bottom, lambda c: stamp(c, self.crop.kind, hero), motion=sway(5, 0.9, gust=12))
        top = max(0.0, s.bottom - 700 * unit)
        for i, group in enumerate((near, far)):
            s.draw(
                1.3,
                top,
                s.bottom,
                partial(stamp, kind=self.crop.kind, stands=group),
                blur=5 if not big else 8,
                motion=sway(5, 0.9, phase=2.0 * i, gust=14),
            )

    def _flowers(self, canvas: Canvas, start: float, end: float, count: int) -> None:
        s, rng, bloom = self.s, random.Random(self.s.seed + int(start)), self.bloom
        patches = [(rng.uniform(0, s.width), rng.choice(bloom.tints)) for _ in range(7)]
        meadow, over = bloom is MEADOW, s.over(1.05)
        feet = sorted(rng.uniform(start, end) for _ in range(round(count * bloom.many)))
        for y in feet if not meadow else [rng.uniform(start, end) for _ in feet]:
            patch, tint = rng.choice(patches)
            x = rng.gauss(patch, 190) if meadow else rng.uniform(-over, s.width + over)
            h = self._height(y) * rng.uniform(0.75, 1.05)
            depth = self._depth(y)
            light, shade_, middle = (tone(t, lit, depth, s.palette) for t, lit in ((tint, 0.9), (tint, 0.45), (bloom.middle, 0.8)))
            bloom.head(canvas, x, y - h, h * bloom.radius + 1, (light, shade_, middle), rng)

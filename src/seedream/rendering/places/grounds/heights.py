"""High and wild places among mountains: a summit above a sea of clouds, a canyon of layered rock, a volcano."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, lab, oklch, with_alpha
from seedream.rendering.nature_kit.air import SCREEN, contact, glow, mist
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import blend, tone
from seedream.rendering.nature_kit.plants import Batch, grass
from seedream.rendering.nature_kit.ridge import Profile, RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.edges import arch, footbridge
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.places.grounds.rocks import boulder, strewn
from seedream.rendering.places.grounds.strata import DEEP, PALE, ROCK, wall
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

STONE: Oklch = (0.56, 0.03, 268)


def summit(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The top of a mountain: bare rock with old snow, a cairn with a cross, ranges that rise out of clouds far below."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.58, adult=0.27, flock=3)
    s.use(replace(s.palette, haze=s.palette.haze * 0.7))
    z, hz = s.zoom**0.6, s.horizon
    for y, rise, depth, seed_of, parallax in (
        (hz - 8, 150, 1.35, 1, 0.04),
        (hz + 30, 130, 0.95, 12, 0.08),
        (hz + 84, 120, 0.6, 23, 0.14),
    ):
        peak = s.width * (0.5 + s.side * (0.30 if seed_of == 12 else -0.26))
        style = RidgeStyle(STONE, snow=0.75, detail=2.4, mist=0.95, peak_x=peak, peak_width=340)
        ridge(s, y, rise * z, depth, style, seed=seed_of, parallax=parallax, bottom=s.bottom)
        mist(s, y + 62 * z, 46 * z, 0.95, size=1.7, seed=seed_of, parallax=parallax + 0.02, speed=7.0)
    mist(s, hz + 190 * z, 70 * z, 1.0, size=2.3, seed=5, parallax=0.24, speed=9.0)
    _crest(s)
    peopled(s)
    return finished(s)


def _crest(s: Scenery) -> None:
    """The rock underfoot, with stones, patches of snow and the cairn."""
    ground, rng = s.stage.ground_y, random.Random(s.seed + 7)
    unit = s.stage.adult_height
    crest = min(ground - 0.20 * unit, s.height * 0.94)
    style = RidgeStyle(STONE, detail=1.5, rough=0.5, relief=1.0, sharp=False, mist=0.0, snow=0.20)
    profile = ridge(s, crest, 0.30 * unit, 0.04, style, seed=47, parallax=1.0, bottom=s.bottom)

    def stones(canvas: Canvas) -> None:
        half = s.width / 2
        for share, size in (
            (-0.80, 0.5),
            (-0.62, 0.28),
            (0.90, 0.55),
            (0.74, 0.3),
            (1.12, 0.7),
            (-1.10, 0.7),
            (1.4, 0.6),
            (-1.5, 0.8),
        ):
            px = half + share * half * s.side
            boulder(canvas, s, px, profile.at(px) + 0.10 * unit, unit * size, rng, STONE, shade=s.palette.shadow)
        _cairn(canvas, s, half + 0.52 * half * s.side, profile, unit, rng)

    s.draw(1.0, max(-50.0, crest - 1.6 * unit), s.bottom, stones)


def _cairn(canvas: Canvas, s: Scenery, x: float, profile: Profile, unit: float, rng: random.Random) -> None:
    """A heap of stones that carries a wooden cross."""
    y = profile.at(x) + 0.08 * unit
    wood = tone((0.40, 0.05, 55), 0.5, 0.0, s.palette)
    light = tone((0.55, 0.06, 62), 0.95, 0.0, s.palette)
    for x0, y0, x1, y1 in ((x, y, x, y - 1.0 * unit), (x - 0.2 * unit, y - 0.80 * unit, x + 0.2 * unit, y - 0.80 * unit)):
        canvas.drawLine(x0, y0, x1, y1, stroke(wood, unit * 0.065))
        canvas.drawLine(x0 - s.side * -0.015 * unit, y0, x1 + s.side * 0.015 * unit, y1, stroke(light, unit * 0.018))
    for row, count in ((0, 5), (1, 4), (2, 3), (3, 2)):
        for i in range(count):
            px = x + (i - (count - 1) / 2) * 0.17 * unit
            boulder(canvas, s, px, y - row * 0.10 * unit, unit * 0.19, rng, STONE, shade=s.palette.shadow)


def canyon(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A canyon: walls of layered red rock on both sides, tablelands beyond, a river far below, a ledge to stand on."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.55, adult=0.25, flock=3, halo=1.1)
    if not s.palette.dark:
        s.use(
            replace(
                s.palette, fog=blend(s.palette.fog, (0.88, 0.05, 62), 0.45), shadow=blend(s.palette.shadow, (0.34, 0.08, 24), 0.55)
            )
        )
    z, hz = s.zoom**0.6, s.horizon
    wall(s, hz + 24, 150 * z, 1.15, parallax=0.05, seed=3, bottom=hz + 170)
    mist(s, hz + 40, 34, 0.45, size=1.8, seed=1, parallax=0.07)
    wall(s, hz + 80, 230 * z, 0.70, parallax=0.12, seed=8, part=0.20, bottom=hz + 260 * z)
    _gorge(s)
    bridge, crossed = "bridge" in place.wording.lower(), place.wording.lower().startswith(("on ", "cross"))
    if bridge and not crossed:
        arch(s)
    wall(s, hz + 250 * z, 470 * z, 0.34, parallax=0.28, seed=14, steps=6, part=0.27)
    mist(s, hz + 150 * z, 40, 0.30, size=2.0, seed=2, parallax=0.3)
    wall(s, s.height * 0.98, 640 * z, 0.10, parallax=0.62, seed=21, steps=7, part=0.44)
    (footbridge if crossed else _ledge)(s)
    peopled(s)
    return finished(s)


def _gorge(s: Scenery) -> None:
    """The bottom of the canyon with its river."""
    z, hz, x = s.zoom**0.6, s.horizon, s.width * (0.5 + 0.03 * s.side)

    def paint(canvas: Canvas) -> None:
        over = s.over(0.2)
        box = skia.Rect.MakeLTRB(-over, hz + 84 * z, s.width + over, hz + 420 * z)
        floor = [tone(PALE, 0.6, 0.6, s.palette), tone(ROCK, 0.5, 0.35, s.palette), tone(DEEP, 0.4, 0.25, s.palette)]
        canvas.drawRect(box, fill(linear_gradient((0, hz + 84 * z), (0, hz + 420 * z), floor)))
        water = oklch(*blend(s.palette.sky[-2][1:], (0.62, 0.08, 205), 0.4))
        left, right = [], []
        for i in range(13):
            q = i / 12
            y, wide = hz + (88 + 230 * q**1.25) * z, (8 + 84 * q**1.3) * z
            middle = x - s.side * (60 + 150 * q) * z * math.sin(q * 4.4 + 0.4)
            left.append((middle - wide, y))
            right.append((middle + wide, y))
        rng, batch = random.Random(s.seed + 31), Batch()
        for _ in range(260):
            q = rng.random() ** 1.4
            y, px, r = hz + (92 + 250 * q) * z, rng.uniform(-over, s.width + over), (3 + 13 * q) * z
            bush = tone((0.46, 0.07, rng.uniform(105, 130)), rng.choice((0.2, 0.5, 0.8)), 0.5 - 0.3 * q, s.palette, 0.8)
            batch.shape(
                bush,
                [(px - r, y), (px - r * 0.6, y - r * 0.5), (px + r * 0.1, y - r * 0.7), (px + r * 0.7, y - r * 0.4), (px + r, y)],
            )
        batch.draw(canvas)
        canvas.drawPath(smooth_path([*left, *right[::-1]], close=True), fill(water))
        canvas.drawPath(smooth_path(left), stroke(tone((0.50, 0.09, 130), 0.5, 0.3, s.palette), 8 * z))
        canvas.drawPath(smooth_path(right), stroke(tone((0.46, 0.09, 136), 0.4, 0.3, s.palette), 9 * z))

    s.draw(0.2, hz + 80 * z, hz + 430 * z, paint)


def _ledge(s: Scenery) -> None:
    """The ledge on which the cast stands, with stones and dry shrubs."""
    deep, unit = Deep(s), s.stage.adult_height
    floor, rng = Floor(s, {"rock": ROCK, "pale": PALE, "deep": DEEP}), random.Random(s.seed + 5)
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 5, d * 8, 4), noise.fbm(x * 0.6, d * 1.1, 3)
        crack = 1 - smoothstep(0.0, 0.05, np.abs(noise.fbm(x * 1.1 + 4, d * 2.2, 4)))
        out = floor.look("rock", 0.56 + 0.26 * grain + 0.2 * patch - 0.34 * crack)
        return floor.air(lay(out, floor.look("pale", 0.6 + 0.3 * grain), smoothstep(0.05, 0.3, patch) * 0.6), d)

    level_ground(deep, 0.55, colours)

    def things(canvas: Canvas) -> None:
        y = deep.y(0.5)
        for x, size in ((-3.3, 0.7), (-2.6, 0.34), (2.5, 0.42), (3.4, 0.8), (5.2, 0.7), (-5.4, 0.8)):
            boulder(canvas, s, deep.x(x * s.side, 0.5), y + 8, unit * size, rng, ROCK, shade=s.palette.shadow)
        tints = ((0.56, 0.08, 112), (0.62, 0.09, 100), (0.48, 0.08, 124))
        for x in (-2.2, 1.95, 2.9, -3.9, 4.4):
            px = deep.x(x * s.side, 0.5)
            grass(
                canvas,
                (px - unit * 0.16, px + unit * 0.16),
                lambda _: y + 8,
                lambda _: unit * 0.42,
                60,
                tints,
                s.palette,
                rng,
                key=lambda a, b: 0.5,
                width=0.05,
            )

    s.draw(0.9, deep.y(0.5) - 1.0 * unit, s.bottom, things)


def volcano(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A volcano that smokes and glows over a plain of ash and black rock."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.56, adult=0.24, flock=0)
    warm = (0.62, 0.13, 45)
    s.use(replace(s.palette, fog=blend(s.palette.fog, warm, 0.18), shadow=blend(s.palette.shadow, (0.24, 0.05, 20), 0.5)))
    z, hz = s.zoom**0.6, s.horizon
    style = RidgeStyle((0.36, 0.03, 300), relief=0.8, mist=0.6)
    ridge(s, hz - 4, 90 * z, 1.1, style, seed=6, parallax=0.05, bottom=hz + 40)
    x, top = s.width * (0.5 - 0.17 * s.side), hz - 330 * z
    _plume(s, x, top, z)
    _cone(s, x, top, z)
    mist(s, hz + 6, 34, 0.5, size=1.8, seed=2, parallax=0.12)
    _ash(s)
    peopled(s)
    _cinders(s)
    return finished(s)


def _cone(s: Scenery, x: float, top: float, z: float) -> None:
    """The mountain with its crater and streams of lava."""
    hz, rng = s.horizon, random.Random(s.seed + 3)
    lava = ((0.64, 0.21, 34), (0.76, 0.19, 55), (0.92, 0.13, 88))
    rock: Oklch = (0.33, 0.03, 320)

    def flank(side: int, q: float) -> tuple[float, float]:
        return x + side * (70 * z + 560 * z * q**1.7), top + (hz + 40 - top) * q

    def paint(canvas: Canvas) -> None:
        edge = [flank(-1, 1 - i / 20) for i in range(21)] + [flank(1, i / 20) for i in range(21)]
        keys = (0.05, 0.35, 0.85) if s.side > 0 else (0.85, 0.35, 0.05)
        paint_of = linear_gradient((x - 380 * z, 0), (x + 380 * z, 0), [tone(rock, k, 0.35, s.palette) for k in keys])
        body = polygon(edge)
        canvas.drawPath(body, fill(paint_of))
        canvas.save()
        canvas.clipPath(body, True)
        batch = Batch()
        for _ in range(60):
            side, q = rng.choice((-1, 1)), rng.uniform(0.02, 0.75)
            px = x + side * rng.uniform(0.0, 1.0) * (70 * z + 560 * z * q**1.7)
            long = rng.uniform(30, 130) * z
            lean = (px - x) / (120 * z) * 0.22 * long
            shade = tone(rock, rng.choice((0.0, 0.1, 0.7, 0.9)), 0.35, s.palette, 0.35)
            py = top + (hz + 40 - top) * q
            batch.shape(shade, [(px, py), (px + 7 * z, py), (px + lean + 16 * z, py + long), (px + lean - 5 * z, py + long)])
        batch.draw(canvas, ())
        for at, reach, wide in ((-0.35, 0.66, 17.0), (0.12, 0.95, 24.0), (0.30, 0.46, 14.0)):
            line = [
                (x + at * 120 * z * (0.5 + 2.4 * q) + 22 * z * math.sin(q * 9 + at * 5), top + (hz + 30 - top) * q * reach)
                for q in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
            ]
            for colour, share in zip(lava, (1.0, 0.62, 0.26), strict=True):
                canvas.drawPath(smooth_path(line), stroke(oklch(*colour), wide * z * share))
        canvas.restore()
        rim = skia.Rect.MakeLTRB(x - 72 * z, top - 13 * z, x + 72 * z, top + 15 * z)
        canvas.drawOval(rim, fill(tone(rock, 0.1, 0.3, s.palette)))
        canvas.drawOval(rim.makeInset(11 * z, 6 * z), fill(oklch(0.80, 0.18, 58)))

    def heat(canvas: Canvas) -> None:
        strength = 0.75 if s.palette.dark else 0.42
        glow(canvas, x, top, 330 * z, (0.74, 0.18, 45), strength, 0.8)
        glow(canvas, x + 30 * z, top + 170 * z, 260 * z, (0.70, 0.19, 40), strength * 0.5, 1.2)

    s.draw(0.10, top - 30, hz + 44, paint)
    s.draw(0.10, top - 350 * z, hz + 44, heat, mode=SCREEN, pulse=lambda t: 0.85 + 0.15 * math.sin(t * 2.1))


def _plume(s: Scenery, x: float, top: float, z: float) -> None:
    """Smoke that rises from the crater, spreads and leans with the wind, and glowing stones that fly."""
    grey = oklch(*blend((0.42, 0.02, 300), s.palette.fog, 0.25))
    lit = oklch(*blend((0.66, 0.09, 45), s.palette.fog, 0.35))

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        wind, k = tracks.at("weather.wind", time_s), 0.10
        for i in range(20):
            age = (time_s * 0.05 + i / 20) % 1.0
            px = x - camera.x * k + z * (46 * math.sin(age * 6 + i * 2.4) * (0.4 + age) + (120 * s.side + 420 * wind) * age * age)
            py = top - camera.y * k - 420 * z * age**0.8
            r = z * (34 + 120 * age)
            fade = math.sin(math.pi * min(1.0, age * 1.02 + 0.03))
            canvas.drawCircle(px, py, r, fill(with_alpha(grey, 0.85 * fade), blur=r * 0.22))
            canvas.drawCircle(
                px - s.side * -r * 0.2, py + r * 0.34, r * 0.7, fill(with_alpha(lit, 0.40 * fade * (1 - age)), blur=r * 0.3)
            )
        for i in range(12):
            age = (time_s * 0.55 + i * 0.618) % 1.0
            reach = (i * 0.37 % 1.0 - 0.5) * 260 * z
            px, py = x - camera.x * k + reach * age, top - camera.y * k - z * (210 * age - 260 * age * age)
            canvas.drawCircle(px, py, 4.2 * z, fill(oklch(0.84, 0.17, 62, 1 - age * 0.6)))

    s.live(paint)


def _ash(s: Scenery) -> None:
    """The plain of ash, cracks that glow, boulders and burnt trunks."""
    deep, rng = Deep(s), random.Random(s.seed + 9)
    floor = Floor(s, {"ash": (0.40, 0.022, 300), "dust": (0.54, 0.03, 40)}, bare=("ash",))
    noise = floor.noise
    hot = np.asarray(lab((0.70, 0.19, 45)), np.float32)

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 6, d * 9, 4), noise.fbm(x * 0.5, d * 0.9, 3)
        out = lay(
            floor.look("ash", 0.48 + 0.34 * grain + 0.2 * patch),
            floor.look("dust", 0.5 + 0.3 * grain),
            smoothstep(0.0, 0.35, patch) * 0.6,
        )
        vein = (
            (1 - smoothstep(0.0, 0.030, np.abs(noise.fbm(x * 0.55 + 9, d * 1.2, 4))))
            * smoothstep(1.6, 2.6, d)
            * (1 - smoothstep(4.0, 7.0, d))
        )
        return floor.air(lay(out, hot, vein * 0.95), d)

    level_ground(deep, 90.0, colours)

    def middle(canvas: Canvas) -> None:
        strewn(canvas, deep, 3.2, 13, rng, (0.34, 0.025, 300), inner=1.3, below=(-8, 14), size=(0.15, 0.55), haze=0.15)

    def near(canvas: Canvas) -> None:
        unit, y = deep.unit(1.2), deep.y(1.2)
        for x, size in ((-3.4, 0.9), (-2.6, 0.4), (2.7, 0.5), (3.6, 1.0), (6.2, 0.9), (-6.4, 1.1)):
            boulder(canvas, s, deep.x(x * s.side, 1.2), y + 6, unit * size, rng, (0.32, 0.025, 300), shade=s.palette.shadow)
        for x, tall in ((3.0, 1.9), (-4.2, 2.3)):
            _snag(canvas, s, deep.x(x * s.side, 1.2), y, unit * tall, rng)

    deep.layer(3.2, 1.2, middle)
    deep.layer(1.2, 2.8, near, below=0.6)


def _snag(canvas: Canvas, s: Scenery, x: float, y: float, height: float, rng: random.Random) -> None:
    """The trunk of a burnt tree with stumps of boughs."""
    bark = tone((0.24, 0.02, 30), 0.4, 0.0, s.palette)
    contact(canvas, x, y, height * 0.22, height * 0.03, s.palette.shadow, 0.5)
    canvas.drawPath(
        polygon(
            [
                (x - height * 0.045, y),
                (x - height * 0.02, y - height * 0.8),
                (x + height * 0.012, y - height),
                (x + height * 0.04, y),
            ]
        ),
        fill(bark),
    )
    for side, at, long in ((-1, 0.5, 0.22), (1, 0.62, 0.28), (-1, 0.78, 0.16), (1, 0.36, 0.14)):
        tip = (x + side * height * long, y - height * (at + long * rng.uniform(0.5, 0.8)))
        canvas.drawLine(x, y - height * at, *tip, stroke(bark, height * 0.022))


def _cinders(s: Scenery) -> None:
    """Ash that sinks before the lens."""
    rng = random.Random(s.seed + 20)
    flakes = [(rng.random(), rng.random(), rng.uniform(0.5, 1.0)) for _ in range(46)]

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        wind = tracks.at("weather.wind", time_s)
        for u, v, size in flakes:
            x = (u * s.width + (30 + 160 * wind) * time_s * size - camera.x * size) % (s.width + 60) - 30
            y = (v * s.height + 34 * time_s * size) % s.height
            hot = u > 0.72
            tint = oklch(0.80, 0.17, 55, 0.85) if hot else with_alpha(tone((0.62, 0.015, 300), 0.6, 0.0, s.palette), 0.6)
            canvas.drawCircle(x + 9 * math.sin(time_s * 1.3 + u * 20), y, 2.2 * size, fill(tint))

    s.live(paint)

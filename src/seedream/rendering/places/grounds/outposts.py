"""Outposts: the domes of a base on the moon, a parking lot, and what stands in the gallery of a mine."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import skia

from seedream.rendering.colour import Oklch, oklch
from seedream.rendering.nature_kit.air import contact, glow
from seedream.rendering.nature_kit.palette import shade, tone
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import leaf_tints
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.courts import town
from seedream.rendering.places.grounds.greenery import hedge, tree
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, stand, within
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.places.grounds.rocks import dome
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

METAL: Oklch = (0.86, 0.008, 250)
TIMBER: Oklch = (0.48, 0.07, 58)
IRON: Oklch = (0.52, 0.02, 260)
CARS: tuple[Oklch, ...] = (
    (0.55, 0.18, 28), (0.52, 0.12, 250), (0.86, 0.01, 90), (0.42, 0.02, 260), (0.62, 0.11, 150), (0.74, 0.13, 82),
)  # fmt: skip


def settlement(s: Scenery) -> None:
    """Three domes joined by tubes, a mast with its dish, a flag and a rover: people live here."""
    deep, far, near = Deep(s), 5.2, 3.0

    def domes(canvas: Canvas) -> None:
        unit, y = deep.unit(far), deep.y(far)
        spots = ((-3.9, 1.05), (-1.6, 1.5), (1.5, 1.15))
        for (x0, r0), (x1, _) in pairwise(spots):
            left, right = sorted((deep.x(x0 * s.side, far), deep.x(x1 * s.side, far)))
            tube = linear_gradient((0, y - 0.42 * unit), (0, y), [tone(METAL, k, 0.0, s.palette) for k in (0.9, 0.6, 0.15)])
            canvas.drawRect(skia.Rect.MakeLTRB(left, y - 0.40 * unit, right, y), fill(tube))
            for i in range(1, 6):
                px = left + (right - left) * i / 6
                canvas.drawLine(px, y - 0.40 * unit, px, y, stroke(tone(METAL, 0.1, 0.0, s.palette), 0.02 * unit))
            glow(canvas, (left + right) / 2, y - 0.2 * unit, r0 * unit, (0.86, 0.12, 78), 0.16)
        for x, size in spots:
            dome(canvas, s, deep.x(x * s.side, far), y, unit * size, 0.0)

    def outfit(canvas: Canvas) -> None:
        unit, y = deep.unit(near), deep.y(near)
        if "moon rover" not in s.place.without:
            stand(canvas, s, prop("moon rover"), deep.x(2.9 * s.side, near), y, unit, size=0.9, mirrored=s.side > 0)
        stand(canvas, s, prop("satellite dish"), deep.x(-3.4 * s.side, near), y - 10, unit, size=1.1, mirrored=s.side < 0)

    deep.layer(far, 2.4, domes)
    deep.layer(near, 2.0, outfit)


def parking(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A parking lot: white bays on asphalt, parked cars in two rows, lamps, a hedge, the town behind."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.53, adult=0.28, flock=3)
    town(s)
    deep = Deep(s)
    floor = Floor(s, {"tar": (0.48, 0.014, 268), "kerb": (0.78, 0.015, 90)}, bare=("tar",))
    noise = floor.noise
    white = np.asarray(shade((0.96, 0.01, 95), 0.9, 0.0, s.palette), np.float32)

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 8, d * 11, 3), noise.fbm(x * 0.5, d * 0.8, 3)
        out = floor.shine(floor.look("tar", 0.52 + 0.16 * grain + 0.2 * patch), patch, 0.5)
        bays = within(np.mod(x + 0.9, 1.8), 0.86, 0.94, 0.02) * np.maximum(within(d, 2.2, 4.2, 0.03), within(d, 7.2, 9.2, 0.03))
        line = within(d, 4.2, 4.28, 0.02)
        out = lay(out, white, np.asarray(np.maximum(bays, line) * (0.4 if s.winter else 0.8), np.float32))
        return floor.air(lay(out, floor.look("kerb", 0.7 + 0.2 * grain), within(d, 9.4, 9.7, 0.04)), d, reach=36.0)

    level_ground(deep, 30.0, colours)
    _edge(deep)
    _parked(deep, 8.2, 0.22)
    _parked(deep, 3.3, 0.05)
    peopled(s, leaves=4)
    return finished(s)


def _edge(deep: Deep) -> None:
    """The hedge and the trees at the far side, lamps on their posts."""
    s, rng, depth = deep.s, random.Random(deep.s.seed + 3), 10.0

    def paint(canvas: Canvas) -> None:
        unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)
        for x in np.arange(-reach, reach, 3.4):
            tree(canvas, deep.x(float(x) + rng.uniform(-0.5, 0.5), depth), y, unit * rng.uniform(1.9, 2.6), s, rng, depth=0.26,
                 tints=leaf_tints(s))  # fmt: skip
        hedge(canvas, deep.x(-reach, depth), deep.x(reach, depth), y, unit * 0.55, s, rng, depth=0.24)
        for x in (-4.6, 1.4, 6.2):
            stand(canvas, s, prop("street lamp"), deep.x(x * s.side, depth), y + 10, unit, size=1.5, depth=0.2)

    deep.layer(depth, 4.4, paint, motion=sway(0.5, 0.7, gust=1))


def _parked(deep: Deep, depth: float, haze: float) -> None:
    """Cars in their bays, seen from the side, with room left where the cast stands."""
    s, rng = deep.s, random.Random(round(deep.s.seed + depth * 5))

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(depth), deep.y(depth)
        for i in range(-5, 6):
            if (depth < 5 and abs(i) < 1) or rng.random() < 0.24:
                continue
            what = "van" if rng.random() < 0.2 else "car"
            colour = oklch(*CARS[rng.randrange(len(CARS))])
            size = 0.86 if what == "van" else 1.0
            stand(
                canvas,
                s,
                prop(what),
                deep.x(i * 2.7, depth),
                y,
                unit,
                size=size,
                colour=colour,
                depth=haze,
                mirrored=rng.random() < 0.5,
            )

    deep.layer(depth, 2.0, paint)


def gallery(s: Scenery) -> None:
    """Frames of timber that hold the roof of a mine, lanterns on them, a track with its cart."""
    deep = Deep(s)
    for depth in (7.0, 3.6, 1.5):
        _frame(deep, depth)
    far, near = deep.y(9.0), s.bottom

    def track(canvas: Canvas) -> None:
        middle, vanish = s.width * (0.5 + 0.16 * s.side), s.horizon
        for k in range(15):
            q = k / 14
            y = vanish + (far - vanish) / (1 - q * (1 - (far - vanish) / (near - vanish)))
            half = 0.62 * deep.unit(0) * (y - vanish) / (s.stage.ground_y - vanish)
            x = s.width / 2 + (middle - s.width / 2) * (y - vanish) / (s.stage.ground_y - vanish)
            h = max(2.0, half * 0.09)
            canvas.drawRect(
                skia.Rect.MakeXYWH(x - half, y - h / 2, 2 * half, h), fill(tone(TIMBER, 0.35, 0.3 * (1 - q), s.palette))
            )
        for side in (-1, 1):
            ends = []
            for y in (far, near):
                share = (y - vanish) / (s.stage.ground_y - vanish)
                ends.append(
                    (s.width / 2 + (middle - s.width / 2 + side * 0.42 * deep.unit(0)) * share, y, 0.05 * deep.unit(0) * share)
                )
            (x0, y0, w0), (x1, y1, w1) = ends
            canvas.drawPath(
                polygon([(x0 - w0, y0), (x0 + w0, y0), (x1 + w1, y1), (x1 - w1, y1)]), fill(tone(IRON, 0.75, 0.1, s.palette))
            )

    s.draw(0.6, far - 10, s.bottom, track)
    if "minecart" not in s.place.without:
        deep.layer(
            2.4,
            1.4,
            lambda c: stand(c, s, prop("minecart"), deep.x(2.1 * s.side, 2.4), deep.y(2.4), deep.unit(2.4), size=1.15, depth=0.1),
        )


def _frame(deep: Deep, depth: float) -> None:
    """Two posts and a beam, a lantern that burns under it."""
    s, rng = deep.s, random.Random(round(deep.s.seed + depth * 3))

    def paint(canvas: Canvas) -> None:
        unit, y, half = deep.unit(depth), deep.y(depth), 3.1
        top = y - 2.5 * unit
        for side in (-1, 1):
            x = deep.x(side * half, depth)
            contact(canvas, x, y, 0.5 * unit, 0.08 * unit, s.palette.shadow, 0.5)
            post = [
                (x - 0.13 * unit, y),
                (x + 0.13 * unit, y),
                (x + 0.11 * unit - side * 0.12 * unit, top),
                (x - 0.11 * unit - side * 0.12 * unit, top),
            ]
            lit = [tone(TIMBER, k, 0.05 * depth, s.palette) for k in (0.8, 0.15)]
            canvas.drawPath(polygon(post), fill(linear_gradient((x - 0.14 * unit, 0), (x + 0.14 * unit, 0), lit)))
        x0, x1 = deep.x(-half - 0.3, depth), deep.x(half + 0.3, depth)
        beam = linear_gradient(
            (0, top - 0.14 * unit), (0, top + 0.14 * unit), [tone(TIMBER, k, 0.05 * depth, s.palette) for k in (0.75, 0.1)]
        )
        canvas.drawRect(skia.Rect.MakeLTRB(x0, top - 0.14 * unit, x1, top + 0.14 * unit), fill(beam))
        for _ in range(5):
            px = rng.uniform(x0, x1)
            canvas.drawLine(
                px,
                top - 0.04 * unit,
                px + 0.5 * unit,
                top - 0.02 * unit,
                stroke(tone(TIMBER, 0.0, 0.0, s.palette, 0.5), 0.02 * unit),
            )
        for side in (-1, 1):
            px, py = deep.x(side * (half - 0.55), depth), top + 0.42 * unit
            canvas.drawLine(px, top, px, py - 0.1 * unit, stroke(tone(IRON, 0.3, 0.0, s.palette), 0.018 * unit))
            glow(canvas, px, py, 1.5 * unit, (0.84, 0.14, 70), 0.5)
            canvas.drawRoundRect(
                skia.Rect.MakeXYWH(px - 0.08 * unit, py - 0.12 * unit, 0.16 * unit, 0.24 * unit), 4, 4, fill(oklch(0.95, 0.11, 88))
            )

    deep.layer(depth, 3.4, paint)

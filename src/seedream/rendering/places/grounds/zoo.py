"""A zoo: an elephant, giraffes and a zebra behind a rail, a pond with flamingos, boards, benches and trees."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import skia

from seedream.rendering.animals.drawing import AnimalActing, draw_animal
from seedream.rendering.animals.species import animal
from seedream.rendering.colour import Oklch
from seedream.rendering.fonts import draw_text
from seedream.rendering.nature_kit.air import contact, mist
from seedream.rendering.nature_kit.houses import lamp_post
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import leaf_tints
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.flowers import flower_bed
from seedream.rendering.places.grounds.greenery import hedge, tree
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data, stand, within
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.places.grounds.rocks import boulder
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

STONE: Oklch = (0.68, 0.05, 62)
WOOD: Oklch = (0.50, 0.07, 58)
RAIL = 2.0
"""Depth of the rail before the enclosures."""


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A path along the enclosures of a zoo."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.54, adult=0.27, flock=4)
    deep, data = Deep(s), place_data("zoo")
    style = RidgeStyle((0.46, 0.08, 142), relief=0.4, sharp=False, trees=90, mist=0.5)
    ridge(s, s.horizon, 80 * s.zoom**0.6, 0.9, style, seed=9, parallax=0.07, bottom=s.horizon + 40)
    _trees(deep, 12.0, 12, (2.6, 3.8), 0.42)
    mist(s, s.horizon + 14, 24, 0.3, size=1.8, seed=1, parallax=0.2)
    _ground(deep)
    _rocks(deep)
    _animals(deep, data)
    _fence(deep)
    _path_things(deep)
    peopled(s, leaves=10)
    return finished(s)


def _trees(deep: Deep, depth: float, count: int, size: tuple[float, float], haze: float) -> None:
    """A row of trees, and a hedge before them."""
    s, rng, reach = deep.s, random.Random(deep.s.seed + 2), deep.reach(depth)

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(depth), deep.y(depth)
        for i in range(count):
            x = -reach + 2 * reach * (i + rng.uniform(0.1, 0.9)) / count
            tree(canvas, deep.x(x, depth), y, unit * rng.uniform(*size), s, rng, depth=haze, tints=leaf_tints(s), stem=0.36)
        for x in np.arange(-reach, reach, 3.0):
            hedge(canvas, deep.x(float(x), depth), deep.x(float(x) + 3.05, depth), y, unit * 0.9, s, rng, depth=haze)

    deep.layer(depth, size[1] * 1.2, paint, below=0.3, motion=sway(0.7, 0.7, gust=2))


def _ground(deep: Deep) -> None:
    """A paved path in front, sand and grass in the enclosures, a pond at one side."""
    s = deep.s
    floor = Floor(
        s,
        {"path": (0.74, 0.03, 75), "sand": (0.76, 0.07, 72), "grass": (0.62, 0.12, 128), "water": (0.60, 0.08, 215)},
        bare=("water",),
    )
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 8, d * 11, 3), noise.fbm(x * 0.5, d * 0.7, 3)
        slab = ((x + 0.35 * (np.floor(d / 0.7) % 2)) % 0.7 < 0.03) | (d % 0.7 < 0.04)
        out = lay(floor.look("grass", 0.5 + 0.32 * grain), floor.look("sand", 0.55 + 0.28 * grain), smoothstep(-0.10, 0.18, patch))
        pond = np.hypot((x - 3.6 * s.side) / 2.0, (d - 4.2) / 1.1) + 0.10 * patch
        out = lay(out, floor.look("water", 0.55 + 0.5 * noise.fbm(x * 2, d * 9, 3)), 1 - smoothstep(0.94, 1.0, pond))
        out = lay(
            out,
            floor.look("path", 0.58 + 0.16 * grain + 0.10 * patch - 0.24 * slab),
            np.asarray(within(d, -9.0, 1.55, 0.03), np.float32),
        )
        return floor.air(floor.dapple(floor.shine(out, patch, 0.3), x, d, 1.2), d)

    level_ground(deep, 20.0, colours)


def _rocks(deep: Deep) -> None:
    """Rocks at the back of the enclosures."""
    s, rng, depth = deep.s, random.Random(deep.s.seed + 4), 8.0
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for x, size in ((-7.6, 2.2), (-6.2, 1.3), (0.4, 1.2), (1.6, 2.0), (2.6, 1.0), (8.0, 2.0), (-0.6, 0.8)):
            boulder(canvas, s, deep.x(x * s.side, depth), y + 6, unit * size, rng, STONE, depth=0.25, shade=s.palette.shadow)

    deep.layer(depth, 1.8, paint, below=0.2)


def _animals(deep: Deep, data: dict[str, Any]) -> None:
    """Those who live here, as the data say: who, where, how large and which way they look."""
    s = deep.s
    rows = [row for row in data["animal"] if row["who"] not in s.place.without]
    for depth in sorted({row["depth"] for row in rows}, reverse=True):
        unit, y = deep.unit(depth), deep.y(depth)

        def paint(canvas: Canvas, depth: float = depth, unit: float = unit, y: float = y) -> None:
            for row in rows:
                if row["depth"] != depth:
                    continue
                acting = AnimalActing(
                    gait=row.get("gait", "idle"), phase=row.get("phase", 0.0), facing=row["facing"] * s.side, time_s=1.0
                )
                draw_animal(canvas, animal(row["who"]), acting, deep.x(row["x"] * s.side, depth), y, unit, s.light)

        deep.layer(depth, 4.2, paint, below=0.3)


def _fence(deep: Deep) -> None:
    """A kerb of stone with a rail of timber and wires, and boards that tell who lives here."""
    s = deep.s
    unit, y, over = deep.unit(RAIL), deep.y(RAIL), s.over(deep.k(RAIL)) + 10

    def paint(canvas: Canvas) -> None:
        kerb = skia.Rect.MakeLTRB(-over, y - 0.16 * unit, s.width + over, y + 0.02 * unit)
        canvas.drawRect(
            kerb,
            fill(
                linear_gradient(
                    (0, kerb.top()), (0, kerb.bottom()), [tone(STONE, 0.9, 0.05, s.palette), tone(STONE, 0.25, 0.05, s.palette)]
                )
            ),
        )
        for level in (0.26, 0.38, 0.50):
            canvas.drawLine(
                -over,
                y - level * unit,
                s.width + over,
                y - level * unit,
                stroke(tone((0.5, 0.01, 250), 0.6, 0.05, s.palette), 0.012 * unit),
            )
        for x in np.arange(-over, s.width + over, 0.95 * unit):
            post = skia.Rect.MakeXYWH(float(x), y - 0.66 * unit, 0.08 * unit, 0.64 * unit)
            canvas.drawRect(
                post,
                fill(
                    linear_gradient(
                        (post.left(), 0), (post.right(), 0), [tone(WOOD, 0.9, 0.03, s.palette), tone(WOOD, 0.2, 0.03, s.palette)]
                    )
                ),
            )
        rail = skia.Rect.MakeLTRB(-over, y - 0.68 * unit, s.width + over, y - 0.60 * unit)
        canvas.drawRect(
            rail,
            fill(
                linear_gradient(
                    (0, rail.top()), (0, rail.bottom()), [tone(WOOD, 1.0, 0.03, s.palette), tone(WOOD, 0.3, 0.03, s.palette)]
                )
            ),
        )
        for x, word in ((-3.0, "Giraffes"), (1.45, "Elephants"), (5.6, "Flamingos"), (-7.0, "Zebras")):
            _board(canvas, s, word, deep.x(x * s.side, RAIL), y - 0.52 * unit, unit)

    deep.layer(RAIL, 0.9, paint, below=0.1)


def _board(canvas: Canvas, s: Scenery, word: str, x: float, y: float, unit: float) -> None:
    """A green board with a name."""
    half = (0.052 * len(word) + 0.10) * unit
    box = skia.Rect.MakeLTRB(x - half, y - 0.14 * unit, x + half, y + 0.14 * unit)
    canvas.drawRoundRect(box, 0.04 * unit, 0.04 * unit, fill(tone((0.40, 0.08, 155), 0.55, 0.0, s.palette)))
    canvas.drawRoundRect(box, 0.04 * unit, 0.04 * unit, stroke(tone((0.90, 0.05, 90), 0.8, 0.0, s.palette), 0.015 * unit))
    canvas.save()
    canvas.translate(x, y + 0.055 * unit)
    canvas.scale(unit * 0.17 / 40, unit * 0.17 / 40)
    draw_text(canvas, word, 0, 0, 40, weight=600, colour=tone((0.97, 0.03, 90), 0.95, 0.0, s.palette), align="centre")
    canvas.restore()


def _path_things(deep: Deep) -> None:
    """Flowers, a bench, a lamp and balloons on the visitors' side."""
    s, rng, depth = deep.s, random.Random(deep.s.seed + 6), 1.2
    unit, y = deep.unit(depth), deep.y(depth)
    tints = place_data("garden")["flowers"]

    def paint(canvas: Canvas) -> None:
        for x, wide in ((-5.4, 1.9), (3.6, 1.6), (7.4, 1.6)):
            left = deep.x(x * s.side, depth) - unit * wide / 2
            contact(canvas, left + unit * wide / 2, y, unit * wide, unit * 0.10, s.palette.shadow, 0.4)
            flower_bed(
                canvas,
                left,
                left + unit * wide,
                y + 4,
                unit * 0.32,
                s,
                rng,
                {k: tints[k] for k in ("rose", "daisy", "tulip")},
                rows=2,
            )
        stand(canvas, s, prop("bench"), deep.x(-3.4 * s.side, depth), y + 6, unit, colour=0xFF7A5A40)
        lamp_post(canvas, deep.x(2.6 * s.side, depth), y, unit * 1.7, s.palette, snowy=s.winter)

    if s.framing != "close":
        deep.layer(depth, 4.5, paint, below=0.9)  # as far as the light of the lamp reaches

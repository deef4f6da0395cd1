"""Ground round a house in the country: a farmyard, an orchard, a vegetable patch, a backyard."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.air import contact, mist
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.plants import grass
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import leaf_tints
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.dwelling import draw_house
from seedream.rendering.places.grounds.greenery import blossoms, hedge, picket_fence, shrub, snow_cap, tree
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data, stand, within
from seedream.rendering.places.grounds.homes import house_from
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.places.grounds.village import site_of
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

METRE = 1 / 1.75
"""A metre in adults."""
WOOD: Oklch = (0.56, 0.06, 62)
APPLE: Oklch = (0.58, 0.21, 27)
GROUND = {"grass": (0.64, 0.12, 130), "earth": (0.52, 0.06, 58), "straw": (0.80, 0.11, 86), "stone": (0.76, 0.02, 80)}


def _open(place: Place, frame: FrameSpec, framing: str, seed: int) -> Deep:
    """The land under its sky, wooded hills far away."""
    s = under_the_sky(place, frame, framing, seed, horizon=0.55, adult=0.28, flock=3)
    z, hz = s.zoom**0.6, s.horizon
    ridge(
        s,
        hz - 6,
        90 * z,
        1.1,
        RidgeStyle((0.50, 0.06, 230), relief=0.4, sharp=False, mist=0.6),
        seed=5,
        parallax=0.05,
        bottom=hz + 30,
    )
    woods = RidgeStyle((0.46, 0.08, 142), relief=0.4, sharp=False, trees=90, mist=0.5)
    ridge(s, hz + 6, 58 * z, 0.7, woods, seed=9, parallax=0.1, bottom=hz + 40)
    mist(s, hz - 4, 24, 0.4, size=1.8, seed=1, parallax=0.12)
    return Deep(s)


def rails(canvas: Canvas, s: Scenery, x0: float, x1: float, y: float, height: float, depth: float) -> None:
    """A fence of posts and two rails."""
    light, dark = tone(WOOD, 0.8, depth, s.palette), tone(WOOD, 0.25, depth, s.palette)
    count = max(2, round((x1 - x0) / (height * 1.7)))
    for share in (0.42, 0.84):
        canvas.drawRect(skia.Rect.MakeLTRB(x0, y - height * share, x1, y - height * (share - 0.11)), fill(light))
        canvas.drawRect(skia.Rect.MakeLTRB(x0, y - height * (share - 0.08), x1, y - height * (share - 0.11)), fill(dark))
    for i in range(count + 1):
        x, w = x0 + (x1 - x0) * i / count, height * 0.075
        contact(canvas, x, y, height * 0.4, height * 0.06, s.palette.shadow, 0.4)
        canvas.drawRect(skia.Rect.MakeLTRB(x - w, y - height, x + w, y), fill(light if s.side < 0 else dark))
        canvas.drawRect(skia.Rect.MakeLTRB(x, y - height, x + w, y), fill(dark if s.side < 0 else light))
        if s.winter:
            snow_cap(canvas, x - w, x + w, y - height - 3, 6, s.palette, depth)


def _trees(deep: Deep, depth: float, spots: Sequence[tuple[float, float]], haze: float) -> None:
    """Leaf trees at a depth: where each is, and how tall."""
    s, rng = deep.s, random.Random(round(deep.s.seed + depth * 7))

    def paint(canvas: Canvas) -> None:
        for x, tall in spots:
            at, y, unit = deep.x(x * s.side, depth), deep.y(depth), deep.unit(depth)
            tree(canvas, at, y, unit * tall, s, rng, depth=haze, tints=leaf_tints(s), stem=0.36)

    deep.layer(depth, 5.0, paint, motion=sway(0.7, 0.7, gust=2))


def farm(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A farm: the red barn with its silo, the farmhouse among trees, pastures behind rails, a yard of trodden earth."""
    deep = _open(place, frame, framing, seed)
    s = deep.s
    floor = Floor(s, GROUND)
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 8, d * 11, 3), noise.fbm(x * 0.4, d * 0.6, 3)
        out = floor.look("grass", 0.52 + 0.2 * grain + 0.18 * patch)
        rows = 0.16 * np.sin(x * 3.2 + 0.3 * d)
        out = lay(
            out,
            floor.look("straw", np.asarray(0.56 + 0.2 * grain + rows, np.float32)),
            within(d, 9.0, 15.0, 0.3) * smoothstep(-1.0, 2.0, x * s.side),
        )
        yard = smoothstep(0.05, 0.2, 1.2 - d + 0.5 * patch) + within(x * s.side, -3.2, -1.7, 0.5) * (d < 6.5)
        out = lay(out, floor.look("earth", 0.62 + 0.26 * grain + 0.14 * patch), np.clip(yard, 0, 1))
        return floor.air(floor.dapple(out, x, d, 1.6), d, reach=36.0)

    level_ground(deep, 60.0, colours)
    _trees(deep, 10.0, ((3.0, 3.2), (5.4, 2.7), (-7.0, 3.4)), 0.34)
    _steading(deep)
    _yard(deep)
    peopled(s, leaves=6)
    return finished(s)


def _steading(deep: Deep) -> None:
    """Farmhouse, barn and silo, and the rails of the pasture before them."""
    s = deep.s

    def house(canvas: Canvas) -> None:
        farmhouse = house_from(place_data("dwellings")["cream"])
        unit = deep.unit(9.0)
        at = deep.x(3.6, 9.0) if s.side > 0 else deep.x(-3.6, 9.0) - farmhouse.width * unit * METRE
        draw_house(canvas, farmhouse, at, deep.y(9.0), unit * METRE, site_of(s, 3, 0.26))

    def barn(canvas: Canvas) -> None:
        unit, y = deep.unit(5.6), deep.y(5.6)
        if "silo" not in s.place.without:
            stand(canvas, s, prop("silo"), deep.x(-5.3 * s.side, 5.6), y - 6, unit, size=0.86, depth=0.16)
        if "barn" not in s.place.without:
            stand(canvas, s, prop("barn"), deep.x(-3.3 * s.side, 5.6), y, unit, size=1.12, depth=0.12, mirrored=s.side > 0)

    def pasture(canvas: Canvas) -> None:
        unit, y = deep.unit(4.2), deep.y(4.2)
        reach = deep.reach(4.2)
        near, far = (deep.x(q * s.side, 4.2) for q in (-0.4, reach))
        rails(canvas, s, min(near, far), max(near, far), y, unit * 0.62, 0.10)

    deep.layer(9.0, 5.0, house)
    deep.layer(5.6, 5.4, barn)
    deep.layer(4.2, 1.0, pasture)


def _yard(deep: Deep) -> None:
    """What stands about in the yard, away from its middle, and grass at its edges."""
    s, rng = deep.s, random.Random(deep.s.seed + 4)

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(1.5), deep.y(1.5)
        if "hay bale" not in s.place.without:
            for x in (2.75, 3.65):
                stand(canvas, s, prop("hay bale"), deep.x(x * s.side, 1.5), y + 4, unit, size=0.8)
        stand(canvas, s, prop("wheelbarrow"), deep.x(-2.9 * s.side, 1.5), y + 6, unit, size=0.9, mirrored=s.side < 0)
        for x in np.arange(-6.0, 6.0, 0.5):
            if abs(x) > 1.9 and rng.random() < 0.6 and not s.winter:
                px = deep.x(float(x), 1.5)
                grass(canvas, (px - 26, px + 26), lambda _: y + 10, lambda _: unit * 0.16, 26, GREENS, s.palette, rng,
                      key=lambda a, b: 0.5, width=0.05)  # fmt: skip

    deep.layer(1.5, 1.4, paint, below=0.5)


GREENS: tuple[Oklch, ...] = ((0.60, 0.12, 128), (0.54, 0.11, 138), (0.68, 0.12, 118))


def orchard(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """An orchard: rows of fruit trees on both sides of a lane of grass, red with apples where leaves are; a ladder, baskets."""
    deep = _open(place, frame, framing, seed)
    s = deep.s
    floor = Floor(s, GROUND)
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.5, d * 0.7, 3)
        lane = within(np.abs(x), 0.7, 1.1, 0.3)
        out = floor.look("grass", 0.54 + 0.22 * grain + 0.16 * patch - 0.10 * lane)
        return floor.air(floor.dapple(out, x, d, 9.0), d, reach=34.0)

    level_ground(deep, 60.0, colours)
    fruit = None if s.winter or s.place.season == "spring" else (0.74, 0.16, 68) if "orange" in s.place.wording else APPLE
    for depth in (12.0, 9.0, 6.6, 4.6, 2.9):
        _fruit_trees(deep, depth, fruit)
    _harvest(deep, fruited=fruit is not None)
    peopled(s, leaves=8)
    return finished(s)


def _fruit_trees(deep: Deep, depth: float, fruit: Oklch | None) -> None:
    """One row across the orchard, apart in the middle where the lane is."""
    s, rng = deep.s, random.Random(round(deep.s.seed + depth * 11))
    haze = 0.04 * depth

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(depth), deep.y(depth)
        count = int(deep.reach(depth) / 2.3) + 1
        for i in range(count):
            for side in (-1, 1):
                x, tall = deep.x(side * (2.2 + 2.3 * i), depth), unit * rng.uniform(2.1, 2.4)
                tree(canvas, x, y, tall, s, rng, depth=haze, tints=leaf_tints(s), stem=0.40, spread=0.92)
                if fruit is not None and depth < 8:
                    blossoms(canvas, x, y - tall * 0.66, tall * 0.62, tall * 0.42, fruit, s, rng, count=26, radius=unit * 0.034,
                             depth=haze)  # fmt: skip
                elif s.place.season == "spring":
                    blossoms(canvas, x, y - tall * 0.66, tall * 0.66, tall * 0.46, (0.92, 0.05, 350), s, rng, count=70,
                             radius=unit * 0.03, depth=haze)  # fmt: skip

    deep.layer(depth, 2.9, paint, motion=sway(0.8, 0.7, gust=2))


def _harvest(deep: Deep, *, fruited: bool) -> None:
    """A ladder at a tree, baskets and crates in the grass."""
    s = deep.s

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(2.4), deep.y(2.4)
        stand(canvas, s, prop("ladder"), deep.x(2.5 * s.side, 2.4), y, unit, size=1.1, depth=0.06)
        if fruited:
            for x, what in ((-2.0, "crate"), (-2.5, "crate"), (1.75, "basket")):
                stand(canvas, s, prop(what), deep.x(x * s.side, 2.4), y + 5, unit, depth=0.05)

    deep.layer(2.4, 2.0, paint, below=0.4)


def vegetables(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A vegetable patch: beds of cabbages, lettuces and pumpkins in rows, beans on poles, a shed, a fence round it all."""
    deep = _open(place, frame, framing, seed)
    s = deep.s
    floor = Floor(s, GROUND)
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.5, d * 0.7, 3)
        out = floor.look("grass", 0.54 + 0.2 * grain + 0.16 * patch)
        bed = np.zeros_like(d)
        for depth in _BEDS:
            bed = np.maximum(bed, within(d, depth - 0.34, depth + 0.34, 0.06))
        bed = bed * within(np.abs(x), 0.0, 6.2, 0.1)
        out = lay(out, floor.look("earth", 0.44 + 0.30 * grain + 0.1 * patch), bed)
        return floor.air(floor.dapple(out, x, d, 1.4), d, reach=34.0)

    level_ground(deep, 50.0, colours)
    _trees(deep, 9.0, ((-2.0, 3.0), (1.6, 2.6), (5.6, 3.3), (-6.0, 3.1)), 0.30)
    _behind_beds(deep)
    for depth, plants in zip(_BEDS[::-1], _PLANTS, strict=True):
        _bed(deep, depth, plants)
    peopled(s, leaves=4)
    return finished(s)


_BEDS = (0.9, 1.9, 3.0, 4.2)
_PLANTS = (("sunflower",), ("beans",), ("cabbage", "lettuce"), ("pumpkin", "cabbage", "lettuce"))
"""What grows in the beds, the farthest first."""


def _behind_beds(deep: Deep) -> None:
    """The shed, the hedge and the fence at the far end."""
    s, rng = deep.s, random.Random(deep.s.seed + 8)

    def paint(canvas: Canvas) -> None:
        unit, y, reach = deep.unit(5.4), deep.y(5.4), deep.reach(5.4)
        hedge(canvas, deep.x(-reach, 5.4), deep.x(reach, 5.4), y - 4, unit * 0.9, s, rng, depth=0.16)
        picket_fence(canvas, deep.x(-reach, 5.4), deep.x(reach, 5.4), y, unit * 0.5, s, depth=0.12)
        stand(canvas, s, prop("garden shed"), deep.x(-3.6 * s.side, 5.4), y + 6, unit, size=0.95, depth=0.10)

    deep.layer(5.4, 2.4, paint)


def _bed(deep: Deep, depth: float, plants: Sequence[str]) -> None:
    """One bed across the patch."""
    s, rng = deep.s, random.Random(round(deep.s.seed + depth * 13))

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(depth), deep.y(depth)
        step = 0.62 if plants[0] in ("sunflower", "beans") else 0.40
        for i, x in enumerate(np.arange(-6.0, 6.05, step)):
            what, px = plants[i // 5 % len(plants)], deep.x(float(x), depth)
            if s.winter:
                shrub(canvas, px, y, unit * 0.18, s, rng)
            elif what == "beans":
                _beanpole(canvas, s, px, y, unit, rng)
            else:
                size = {"sunflower": 1.0, "pumpkin": 1.5}.get(what, 1.7) * rng.uniform(0.85, 1.1)
                stand(
                    canvas,
                    s,
                    prop(what),
                    px,
                    y + rng.uniform(-2, 3),
                    unit,
                    size=size,
                    depth=0.02 * depth,
                    shadow=what != "sunflower",
                )

    deep.layer(depth, 1.3, paint, below=0.2)


def _beanpole(canvas: Canvas, s: Scenery, x: float, y: float, unit: float, rng: random.Random) -> None:
    """Two poles that lean on each other, with beans that climb them."""
    wood = tone(WOOD, 0.6, 0.08, s.palette)
    for lean in (-0.12, 0.12):
        canvas.drawLine(x + lean * unit, y, x - lean * 0.3 * unit, y - 1.0 * unit, stroke(wood, unit * 0.03))
    for i in range(22):
        q = i / 22
        px, r = x + rng.uniform(-0.13, 0.13) * unit * (1 - 0.5 * q), unit * rng.uniform(0.035, 0.06)
        green = tone(rng.choice(GREENS), rng.uniform(0.2, 0.9), 0.06, s.palette)
        canvas.drawOval(skia.Rect.MakeXYWH(px - r, y - (0.06 + 0.88 * q) * unit - r, 2 * r, 1.7 * r), fill(green))
    for _ in range(3):
        px, py = x + rng.uniform(-0.1, 0.1) * unit, y - rng.uniform(0.3, 0.8) * unit
        canvas.drawCircle(px, py, unit * 0.026, fill(tone((0.60, 0.20, 30), 0.7, 0.05, s.palette)))


def backyard(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A backyard: a lawn behind the house, a fence of boards, a tree, a table and a grill on the paving at the back door."""
    deep = _open(place, frame, framing, seed)
    s = deep.s
    floor = Floor(s, GROUND)
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.5, d * 0.7, 3)
        mown = (0.0 if s.winter else 0.06) * np.sign(np.sin(x * 3.6))
        out = floor.look("grass", np.asarray(0.55 + 0.2 * grain + 0.14 * patch + mown, np.float32))
        joints = 0.20 * ((np.mod(x, 0.55) < 0.03) | (np.mod(d, 0.55) < 0.04))
        paved = within(-x * s.side, 1.75, 9.0, 0.03) * within(d, 1.0, 5.0, 0.04)
        out = lay(out, floor.look("stone", np.asarray(0.62 + 0.16 * grain - joints, np.float32)), paved)
        return floor.air(floor.dapple(out, x, d, 3.0), d, reach=40.0)

    level_ground(deep, 40.0, colours)
    _trees(deep, 8.0, ((-1.0, 3.2), (2.2, 2.8), (4.8, 3.4), (7.6, 3.0), (-5.0, 3.2)), 0.24)
    _boards(deep)
    _back_door(deep)
    _trees(deep, 3.4, ((3.35, 3.3),), 0.04)
    peopled(s, leaves=8)
    return finished(s)


def _boards(deep: Deep) -> None:
    """The fence of upright boards, shrubs before it."""
    s, rng, depth = deep.s, random.Random(deep.s.seed + 6), 5.6

    def paint(canvas: Canvas) -> None:
        unit, y, reach = deep.unit(depth), deep.y(depth), deep.reach(depth)
        high, x = unit * 1.02, deep.x(-reach, depth)
        contact(canvas, s.width / 2, y, deep.x(reach, depth) - x, unit * 0.12, s.palette.shadow, 0.4)
        while x < deep.x(reach, depth):
            wide = unit * 0.17
            top = y - high * rng.uniform(0.985, 1.0)
            light, dark = (tone(WOOD, k + rng.uniform(-0.08, 0.08), 0.10, s.palette) for k in (0.82, 0.55))
            board = linear_gradient((x, 0), (x + wide, 0), [light, dark] if s.side < 0 else [dark, light])
            canvas.drawRect(skia.Rect.MakeLTRB(x, top, x + wide - 1.5, y), fill(board))
            if s.winter:
                snow_cap(canvas, x, x + wide - 2, top - 4, 7, s.palette, 0.1)
            x += wide
        for _ in range(9):
            at = rng.uniform(-0.6, 1.0) * reach * s.side
            bloom = rng.choice((None, (0.74, 0.15, 355), (0.88, 0.12, 90), (0.66, 0.14, 300)))
            shrub(canvas, deep.x(at, depth), y + 6, unit * rng.uniform(0.5, 0.9), s, rng, depth=0.08, bloom=bloom)

    deep.layer(depth, 1.4, paint)


def _back_door(deep: Deep) -> None:
    """The back of the house at one side, and what stands on the paving before it."""
    s = deep.s

    def house(canvas: Canvas) -> None:
        home, unit = house_from(place_data("dwellings")["blue"]), deep.unit(4.9)
        edge = deep.x(-1.9 * s.side, 4.9)
        draw_house(
            canvas, home, edge - home.width * unit * METRE if s.side > 0 else edge, deep.y(4.9), unit * METRE, site_of(s, 2, 0.08)
        )

    def paving(canvas: Canvas) -> None:
        unit, y = deep.unit(2.4), deep.y(2.4)
        stand(canvas, s, prop("picnic table"), deep.x(-3.1 * s.side, 2.4), y, unit, depth=0.04)
        stand(canvas, s, prop("grill"), deep.x(-2.05 * s.side, 2.4), y - 8, unit, depth=0.04)

    deep.layer(4.9, 6.0, house)
    deep.layer(2.4, 1.2, paving)

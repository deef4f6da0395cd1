"""A street of family houses: gardens behind hedges and fences, cars at the kerb, lamps that come on with the evening."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import from_hex, oklch
from seedream.rendering.nature_kit.air import SCREEN, glow, mist
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.foliage import crown
from seedream.rendering.nature_kit.houses import lamp_post
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import shade, tone
from seedream.rendering.nature_kit.plants import grass
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import falling, leaf_tints, tree_tints
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.dwelling import draw_house
from seedream.rendering.places.grounds.greenery import hedge, picket_fence, shrub, snow_cap, tree
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data, stand, within
from seedream.rendering.places.grounds.homes import Site, house_from
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, polygon
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

METRE = 1 / 1.75
"""A metre in adults."""


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A suburban street; white in snow, with leaves in autumn colours where the words say so."""
    s = Scenery(place, frame, framing, seed, horizon=0.56, adult=0.28)
    deep, data = Deep(s), place_data("suburb")
    sky(s)
    if s.starry:
        stars(s, 420)
    luminary(s)
    cloudscape(s)
    if not s.palette.dark and not s.winter:
        birds(s, x=s.width * (0.5 - 0.12 * s.side), y=s.horizon * 0.26, count=3)
    _treeline(deep)
    mist(s, s.horizon - 6, 22, 0.35, size=1.8, seed=1, parallax=0.14)
    _ground(deep, data)
    _back_gardens(deep, data)
    _houses(deep, data)
    _gardens(deep, data)
    _kerbside(deep, data)
    if "bus" in place.wording.lower().split():
        _bus_stop(deep)
    distant_weather(s)
    s.cast()
    falling(s, 16)
    _front(deep)
    near_weather(s)
    return s


def _treeline(deep: Deep) -> None:
    """Crowns and roofs of the next streets, in haze."""
    s, rng = deep.s, random.Random(deep.s.seed + 1)
    tints, z = leaf_tints(s), s.zoom**0.6
    over = s.over(0.14)

    def paint(canvas: Canvas) -> None:
        x = -over
        while x < s.width + over:
            w, h = rng.uniform(120, 190) * z, rng.uniform(70, 120) * z
            roof = tone(rng.choice(((0.46, 0.08, 36), (0.42, 0.03, 270), (0.5, 0.04, 60))), 0.55, 1.0, s.palette)
            wall = tone((0.82, 0.03, 80), 0.4, 1.1, s.palette)
            canvas.drawRect(skia.Rect.MakeLTRB(x + 12, s.horizon - h * 0.5, x + w - 12, s.horizon + 30), fill(wall))
            top = [
                (x, s.horizon - h * 0.46),
                (x + w * 0.2, s.horizon - h),
                (x + w * 0.8, s.horizon - h),
                (x + w, s.horizon - h * 0.46),
            ]
            canvas.drawPath(polygon(top), fill(roof))
            if s.palette.dark:
                for i in range(3):
                    lit = (
                        fill(oklch(0.84, 0.13, 78, 0.9))
                        if rng.random() < 0.6
                        else fill(tone((0.4, 0.04, 250), 0.4, 0.8, s.palette))
                    )
                    canvas.drawRect(skia.Rect.MakeXYWH(x + w * (0.25 + 0.2 * i), s.horizon - h * 0.3, 9 * z, 12 * z), lit)
            x += w * rng.uniform(1.15, 1.9)
        x = -over
        while x < s.width + over:
            size = rng.uniform(110, 210) * z
            crown(
                canvas, x, s.horizon - size * 0.18, size, size * 0.8, tree_tints(s, tints, x), s.palette, rng, side=s.side,
                depth=0.85,
                size=size * 0.24, count=16,
            )  # fmt: skip
            x += size * rng.uniform(0.45, 1.1)

    s.draw(0.14, s.horizon - 260 * z, s.horizon + 40, paint, blur=0.8)


def _ground(deep: Deep, data: dict[str, Any]) -> None:
    floor = Floor(deep.s, data["ground"], bare=("asphalt",))
    ways = [lot[key] for lot in data["lot"] for key in ("drive", "walk") if key in lot]
    bands, noise = data["bands"], floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.35, d * 0.5, 3)
        mown = 0.0 if deep.s.winter else 0.10
        lawn = 0.52 + 0.20 * grain + 0.16 * patch + mown * np.sign(np.sin(x * 4.6))
        out = floor.look("grass", lawn - 0.25 * (1 - smoothstep(bands["far_pavement"], bands["far_pavement"] + 0.5, d)))
        for left, right in ways:
            out = lay(out, floor.look("path", 0.6 + 0.16 * grain), within(x, left, right, 0.04))
        out = _street(floor, bands, out, x, d, grain, patch)
        out = lay(out, floor.look("grass", 0.46 + 0.3 * grain), 1 - smoothstep(-0.44, -0.40, d + 0.04 * grain))
        return floor.air(floor.dapple(out, x, d, 2.6), d)

    level_ground(deep, 60.0, colours)


def _street(floor: Floor, bands: dict[str, float], out: Field, x: Field, d: Field, grain: Field, patch: Field) -> Field:
    """Pavements of slabs on both sides, kerbs, and asphalt with a broken line."""
    low, kerb, road, far = bands["near_pavement"], bands["kerb"], bands["road"], bands["far_pavement"]
    joints = 0.24 * (np.mod(x, 0.62) < 0.022) + 0.14 * (np.mod(d, 0.62) < 0.03)
    walk = floor.look("pavement", 0.66 + 0.14 * grain + 0.14 * patch - joints)
    out = lay(out, walk, within(d, road + 0.09, far) + within(d, -9.0, low))
    tar = floor.look("asphalt", 0.50 + 0.14 * grain + 0.20 * patch - 0.18 * smoothstep(road - 0.5, road, d))
    out = lay(out, floor.shine(tar, patch), within(d, low + kerb + 0.02, road))
    dash = within(d, (low + road) / 2 + 0.04, (low + road) / 2 + 0.12) * (np.mod(x + 0.4, 2.4) < 1.25)
    white = np.asarray(shade((0.94, 0.02, 90), 0.85, 0.0, floor.s.palette), np.float32)
    out = lay(out, white, dash * (0.35 if floor.s.winter else 0.8))
    for start, end in ((low, low + kerb), (road + 0.02, road + 0.09)):
        edge = floor.look("kerb", 0.85 + 0.1 * grain - 0.7 * smoothstep(end - 0.04, end, d) * (d < road))
        out = lay(out, edge, within(d, start, end, 0.01))
    return out


def _site(deep: Deep, index: int, depth: float) -> Site:
    s = deep.s
    lit = {"night": 0.55, "blue": 0.7, "storm": 0.6, "sunset": 0.45, "dawn": 0.3}.get(s.palette.name, 0.0)
    return Site(s.palette, s.side, random.Random(s.seed * 31 + index), depth=depth, lit=lit, snowy=s.winter)


def _back_gardens(deep: Deep, data: dict[str, Any]) -> None:
    s, rng = deep.s, random.Random(deep.s.seed + 2)
    far = [t for t in data["tree"] if t["depth"] > data["bands"]["houses"]]

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(6.0), deep.y(6.0)
        for x in np.arange(-deep.reach(6.0), deep.reach(6.0), 2.6):
            px = deep.x(float(x) + rng.uniform(-0.6, 0.6), 6.0)
            hedge(canvas, px, px + unit * rng.uniform(1.8, 3.0), y, unit * rng.uniform(0.9, 1.3), s, rng, depth=0.40)
        for t in far:
            tree(canvas, deep.x(t["x"], 6.0), y, unit * t["height"], s, rng, depth=0.32, tints=leaf_tints(s), stem=0.42)

    deep.layer(6.0, 5.0, paint, motion=sway(0.8, 0.7, gust=2))


def _houses(deep: Deep, data: dict[str, Any]) -> None:
    s, depth, houses = deep.s, data["bands"]["houses"], place_data("dwellings")
    walls = [tuple(c) for c in data["walls"]["tints"]]
    unit, y = deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for i, lot in enumerate(data["lot"]):
            house = house_from(houses[lot["house"]])
            if house.finish != "brick":
                house = replace(house, wall=walls[(i * 3 + s.seed) % len(walls)])
            draw_house(canvas, house, deep.x(lot["x"], depth), y, unit * METRE, _site(deep, i, 0.10))

    deep.layer(depth, 6.2, paint)


def _gardens(deep: Deep, data: dict[str, Any]) -> None:
    """What grows between the houses and the street."""
    s, rng = deep.s, random.Random(deep.s.seed + 4)
    near, line, blooms = 4.3, data["bands"]["far_pavement"] + 0.08, [tuple(c) for c in data["shrub"]["blooms"]]

    def beds(canvas: Canvas) -> None:
        unit, y = deep.unit(near), deep.y(near)
        ways = [lot[key] for lot in data["lot"] for key in ("drive", "walk") if key in lot]
        for x in np.arange(-deep.reach(near), deep.reach(near), 0.62):
            at = float(x) + rng.uniform(-0.2, 0.2)
            if rng.random() < 0.68 and not any(left - 0.5 < at < right + 0.5 for left, right in ways) and not -1.0 < at < 1.6:
                bloom = rng.choice(blooms) if rng.random() < 0.55 else None
                shrub(
                    canvas, deep.x(at, near), y + rng.uniform(-2, 4), unit * rng.uniform(0.5, 0.85), s, rng, depth=0.06, bloom=bloom
                )

    def border(canvas: Canvas) -> None:
        unit, y = deep.unit(line), deep.y(line)
        for h in data["hedge"]:
            hedge(canvas, deep.x(h["from"], line), deep.x(h["to"], line), y, unit * 0.62, s, rng, depth=0.03)
        for f in data["fence"]:
            picket_fence(canvas, deep.x(f["from"], line), deep.x(f["to"], line), y, unit * 0.52, s, depth=0.03)
            for _ in range(9):
                x = deep.x(rng.uniform(f["from"], f["to"]), line)
                shrub(canvas, x, y + 2, unit * rng.uniform(0.22, 0.4), s, rng, bloom=rng.choice(blooms))

    deep.layer(near, 1.4, beds)
    deep.layer(line, 1.2, border)


def _kerbside(deep: Deep, data: dict[str, Any]) -> None:
    """Street trees, lamps and parked cars along the far kerb."""
    s, rng, depth = deep.s, random.Random(deep.s.seed + 5), 2.72
    lamps = (-2.9, 9.0) if s.side > 0 else (2.9, -8.2)

    def green(canvas: Canvas) -> None:
        unit, y = deep.unit(depth), deep.y(depth)
        for t in data["tree"]:
            if t["depth"] < 3:
                tree(canvas, deep.x(t["x"], depth), y, unit * t["height"], s, rng, depth=0.05, tints=leaf_tints(s), stem=0.46)
        for x in lamps:
            lamp_post(canvas, deep.x(x, depth), y, unit * 1.9, s.palette, snowy=s.winter)

    def cars(canvas: Canvas) -> None:
        for car in data["car"]:
            unit, y = deep.unit(car["depth"]), deep.y(car["depth"])
            stand(
                canvas, s, prop(car["prop"]), deep.x(car["x"], car["depth"]), y, unit, colour=from_hex(car["colour"]), size=0.92,
                mirrored=car.get("mirrored", False), phase=0.1,
            )  # fmt: skip
            if s.winter:
                x, top = deep.x(car["x"], car["depth"]), y - unit * (0.74 if car["prop"] == "car" else 1.17)
                snow_cap(canvas, x - unit * 0.46, x + unit * 0.40, top, unit * 0.08, s.palette)

    deep.layer(depth, 4.9, green, below=0.9, motion=sway(0.7, 0.8, phase=1.0, gust=2))
    deep.layer(2.0, 1.6, cars)
    if s.palette.dark:
        near_x = -1.9 * s.side

        def pool(canvas: Canvas) -> None:
            unit, y = deep.unit(0.0), deep.y(0.0)
            glow(canvas, deep.x(near_x, 0.0), y, unit * 2.1, (0.86, 0.12, 72), 0.42, 0.24)

        deep.layer(0.0, 0.7, pool, below=0.6, mode=SCREEN)


def _bus_stop(deep: Deep) -> None:
    """A shelter with its sign and a bench on the near pavement, right behind the cast, at the lamp's other side."""
    s, depth = deep.s, 0.9
    unit, y = deep.unit(depth), deep.y(depth)
    x = s.width / 2 + min(1.75 * unit, s.width * 0.25) * s.side

    def paint(canvas: Canvas) -> None:
        stand(canvas, s, prop("bus stop"), x, y, unit, size=1.12)
        if s.palette.dark:
            glow(canvas, x, y - unit * 1.1, unit * 1.3, (0.93, 0.07, 95), 0.45)

    deep.layer(depth, 2.4, paint, below=0.2)


def _front(deep: Deep) -> None:
    """A letter box behind the cast's line, and leaves that hang into the picture at one side, out of focus."""
    s, rng = deep.s, random.Random(deep.s.seed + 7)
    if s.winter or s.framing == "close":
        return
    x0 = s.width * (0.5 - 0.5 * s.side)

    def bough(canvas: Canvas) -> None:
        for i in range(11):
            q = i / 10
            crown(
                canvas, x0 + s.side * (q * s.width * 0.24 - 80), -40 + 110 * (1 - q) ** 1.2, 280, 190 - 90 * q, leaf_tints(s),
                s.palette, rng, side=s.side, depth=0.0, size=70, count=15,
            )  # fmt: skip

    over = s.over(1.2)

    def verge(canvas: Canvas) -> None:
        grass(
            canvas, (-over, s.width + over), lambda x: rng.uniform(s.height + 4, s.bottom + 24), lambda y: 58.0, 1000,
            ((0.54, 0.12, 132), (0.48, 0.11, 140), (0.62, 0.125, 124)), s.palette, rng, key=lambda x, y: 0.35, width=0.03,
        )  # fmt: skip

    if s.framing == "wide":
        s.draw(1.2, s.height - 70, s.bottom, verge, blur=1.4, motion=sway(2, 1.3))
    s.draw(1.25, -60, 280, bough, blur=2.8, extra=40, motion=sway(3, 0.9, gust=8, heave=2))

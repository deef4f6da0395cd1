"""A river that bends away under a bridge, or a lake: calm water that mirrors trees and sky, reeds, a path along the bank."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import from_hex, oklch
from seedream.rendering.nature_kit.air import contact, mist, motes, rays
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.foliage import crown, trunk
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import blend, tone
from seedream.rendering.nature_kit.plants import grass
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import falling, leaf_tints
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.dwelling import draw_house
from seedream.rendering.places.grounds.greenery import tree, twigs
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lay, level_ground, place_data, stand, within
from seedream.rendering.places.grounds.homes import Site, house_from
from seedream.rendering.places.grounds.reeds import bridge, reed_bed, willow, willow_curtain
from seedream.rendering.places.grounds.water import Mirror, glints, ripples
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_LAKES = frozenset({"lake", "lakeside", "pond", "lakeshore"})
_HIGH = frozenset({"mountain", "mountains", "alpine", "alps", "fjord"})
"""Words that put peaks behind the water."""
_ROCK = (0.50, 0.035, 262)


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A river bank; where the words say lake or pond, the far shore closes and there is no bridge."""
    s = Scenery(place, frame, framing, seed, horizon=0.50, adult=0.27)
    deep, data = Deep(s), place_data("river")
    lake = bool(_LAKES & set(place.wording.lower().replace("-", " ").split()))
    sky(s)
    if s.starry:
        stars(s, 620)
    luminary(s)
    cloudscape(s)
    _peaks(s) if _HIGH & set(place.wording.lower().split()) else _hills(s)
    _water(deep, data, lake)
    if not s.palette.dark and not s.winter:
        birds(s, x=s.width * (0.5 + 0.1 * s.side), y=s.horizon * 0.42, count=5)
    if s.palette.low_sun and place.weather == "clear":
        rays(s, s.sun_x, s.sun_y, s.palette.light, length=1000, angles=(20, 160), alpha=0.09, blur=12, seed=s.seed)
    if "boat" not in place.without:  # the cast has brought one
        _boat(deep, data)
    _near_bank(deep, data)
    distant_weather(s)
    s.cast()
    falling(s, 14)
    _front(deep)
    if place.weather == "clear" and s.palette.name in {"golden", "dawn", "day", "sunset"}:
        motes(s, 26, (0.98, 0.06, 92), box=(0, s.horizon - 60, s.width, s.height - s.horizon))
    near_weather(s)
    return s


def _hills(s: Scenery) -> None:
    z, hz = s.zoom**0.6, s.horizon
    ridge(s, hz - 24 * z, 120 * z, 1.25, RidgeStyle((0.50, 0.05, 230), relief=0.5, mist=0.7), seed=3, parallax=0.05, bottom=hz + 16)
    mist(s, hz - 14, 26, 0.5, size=1.7, seed=1, parallax=0.06)
    wooded = RidgeStyle((0.44, 0.08, 142), relief=0.4, sharp=False, trees=90, mist=0.5)
    ridge(s, hz - 2, 58 * z, 0.75, wooded, seed=9, parallax=0.10, bottom=hz + 16)


def _peaks(s: Scenery) -> None:
    """A mountain with snow on it over the far shore, lower ones before it, and the woods at their feet."""
    z, hz, white = s.zoom**0.6, s.horizon, s.winter
    summit = s.width * (0.5 - 0.13 * s.side)
    far = RidgeStyle(_ROCK, snow=0.9 if white else 0.6, mist=0.7, peak_x=summit, peak_width=560)
    ridge(s, hz - 60 * z, 360 * z, 1.35, far, seed=1, parallax=0.03, bottom=hz + 16)
    mist(s, hz - 70, 40, 0.5, size=1.7, seed=0, parallax=0.04)
    near = RidgeStyle(_ROCK, detail=2.2, relief=0.8, snow=0.5 if white else 0.1, mist=0.8)
    ridge(s, hz - 26 * z, 170 * z, 1.0, near, seed=12, parallax=0.06, bottom=hz + 16)
    mist(s, hz - 20, 30, 0.55, size=1.8, seed=1, parallax=0.08)
    wood = RidgeStyle((0.56, 0.032, 240) if white else (0.40, 0.07, 150), relief=0.4, trees=110, mist=0.55)
    ridge(s, hz - 2, 76 * z, 0.75, wood, seed=9, parallax=0.10, bottom=hz + 16)


def _share(s: Scenery, x: float) -> float:
    """Design x of a share of the width counted from the side of the bend, which lies away from the sun."""
    spread = max(s.width, 1500.0) * s.zoom**0.5
    return float(s.width / 2 + (x - 0.5) * spread * s.side)


def _water(deep: Deep, data: dict[str, Any], lake: bool) -> None:
    s, water = deep.s, data["water"]
    near = deep.y(water["near"]) + 12
    far = s.horizon + (near - s.horizon) * 0.36
    mirror = Mirror(deep, 0.24)
    _shore(mirror, data, far, lake)
    deep_tint = blend((water["deep"][0] * s.palette.exposure, *water["deep"][1:]), s.palette.shadow, 0.25)
    rough = {"wind": 1.5, "storm": 1.8, "rain": 1.3}.get(s.place.weather, 0.62)
    mirror.bake_image(s.horizon, near, deep_tint, ripple=rough, clear=water["clear"])
    mirror.bake_things(s.horizon - s.height * 0.36 * s.zoom**0.5, far + 40)
    mist(s, s.horizon + (far - s.horizon) * 0.5, 24, 0.28 if s.palette.low_sun else 0.2, size=2, seed=4, parallax=0.24)
    ripples(deep, s.horizon + 8, near, amount=0.5 + 0.3 * rough)
    if s.palette.sunny:
        glow = s.palette.light if s.palette.name != "night" else (0.92, 0.03, 100)
        glints(deep, s.horizon + 18, near - 10, (min(0.98, glow[0] + 0.05), glow[1], glow[2]), centre=s.sun_x)
    glints(deep, s.horizon + 30, near - 10, blend(s.palette.sky[-1][1:], s.palette.light, 0.5), count=36)


def _shore(mirror: Mirror, data: dict[str, Any], far: float, lake: bool) -> None:
    """The far bank with its trees and houses, and the bridge over the bend."""
    s, depth = mirror.s, 0.34
    height = far - s.horizon
    shape = [[-0.4, 0.30], [0.3, 0.42], [0.6, 0.62], [1.4, 1.0]] if lake else data["bank"]["outline"]

    def line(x: float) -> float:
        return s.horizon + height * float(np.interp(x, [p[0] for p in shape], [p[1] for p in shape]))

    green = (0.95, 0.012, 252) if s.winter else tuple(data["bank"]["colour"])
    edge = [(_share(s, float(q)), line(float(q))) for q in np.linspace(-0.4, 1.4, 60)]

    def land(canvas: Canvas) -> None:
        rng = random.Random(s.seed + 3)
        body = polygon([(edge[0][0], s.horizon - 6), *edge, (edge[-1][0], s.horizon - 6)])
        tints = [tone(green, 0.45, 0.60, s.palette), tone(green, 0.85, 0.28, s.palette), tone(green, 0.25, 0.2, s.palette)]
        canvas.drawPath(body, fill(linear_gradient((0, s.horizon), (0, far), tints, [0, 0.7, 1])))
        for (x0, y0), (x1, _y1) in pairwise(edge):
            size = 5 + 26 * (y0 - s.horizon) / height
            contact(canvas, (x0 + x1) / 2, y0, abs(x1 - x0) * 1.6, size * 0.8, s.palette.shadow, 0.5)
            for _ in range(2):
                reed_bed(canvas, rng.uniform(min(x0, x1), max(x0, x1)), y0 + 1, size * 2.2, size, s, rng, count=9, depth=depth)

    def image(canvas: Canvas) -> None:
        under = [(x, y + 4 + 0.16 * (y - s.horizon)) for x, y in edge]
        canvas.drawPath(polygon([*edge, *under[::-1]]), fill(tone(green, 0.12, 0.3, s.palette, 0.85), blur=2.5))

    mirror.add(far, land, image)
    if not lake:
        b = data["bridge"]
        left, right = sorted((_share(s, b["x"]), _share(s, b["x"] + b["width"])))
        tall, base = b["height"] * s.height * s.zoom**0.5, line(b["x"]) + 3
        mirror.add(base, lambda c: bridge(c, left, base, right - left, tall, b["arches"], s, depth=0.30))
    _stand_on(mirror, data, line, lake)


def _stand_on(mirror: Mirror, data: dict[str, Any], line: Callable[[float], float], lake: bool) -> None:
    s = mirror.s
    for index, h in enumerate(data["house"]):
        metre, base = h["size"] * s.height * s.zoom**0.5 * (0.6 if s.frame.portrait else 1.0), line(h["x"]) - 5
        site_depth = 0.20 if h["size"] > 0.01 else 0.42

        def home(c: Canvas, x: float = h["x"], m: float = metre, y: float = base, d: float = site_depth, i: int = index) -> None:
            seeded = random.Random(s.seed * 5 + i)
            lit = 0.8 if s.palette.dark else 0.3
            draw_house(c, house_from(place_data("dwellings")[data["house"][i]["name"]]), _share(s, x), y, m,
                       Site(s.palette, s.side, seeded, depth=d, lit=lit, snowy=s.winter))  # fmt: skip

        mirror.add(base, home)
    for index, t in enumerate(data["tree"] + ([{"kind": "round", "x": 0.16, "height": 0.12}] if lake else [])):
        tall = t["height"] * s.height * s.zoom**0.5 * (0.6 if s.frame.portrait else 1.0)
        base = line(t["x"]) - 2
        depth = 0.17 + 0.34 * max(0.0, 0.24 - t["height"]) / 0.2

        def grow(c: Canvas, t: dict[str, Any] = t, h: float = tall, y: float = base, d: float = depth, i: int = index) -> None:
            _tree(c, t["kind"], _share(s, t["x"]), y, h, s, random.Random(s.seed * 7 + i), d)

        mirror.add(base, grow)


def _tree(canvas: Canvas, kind: str, x: float, y: float, h: float, s: Scenery, rng: random.Random, depth: float) -> None:
    if kind == "willow":
        willow(canvas, x, y, h, s, rng, depth=depth)
    elif kind == "poplar":
        contact(canvas, x, y, h * 0.3, h * 0.05, s.palette.shadow, 0.4)
        trunk(canvas, x, y, h * 0.045, y - h * 0.4, s.palette, rng, side=s.side, depth=depth)
        if s.winter:
            twigs(canvas, x, y - h * 0.3, h * 0.6, s, rng, depth)
        else:
            crown(canvas, x, y - h * 0.56, h * 0.22, h * 0.92, leaf_tints(s), s.palette, rng, side=s.side, depth=depth, size=h * 0.13, count=54)  # fmt: skip  # noqa: E501
    else:
        tree(canvas, x, y, h, s, rng, depth=depth, tints=leaf_tints(s), stem=0.36, spread=0.9)


def _boat(deep: Deep, data: dict[str, Any]) -> None:
    """A rowing boat at rest in front of the reeds, with its image in the water."""
    s, b = deep.s, data["boat"]
    spec, colour = prop("boat"), from_hex(b["colour"])
    x = s.width / 2 + (b["x"] - 0.5) * max(s.width, 1400) * s.side

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(b["depth"]), deep.y(b["depth"])
        canvas.save()
        canvas.translate(0, 2 * y)
        canvas.scale(1, -1)
        canvas.saveLayerAlpha(None, 90)
        stand(canvas, s, spec, x, y, unit, colour=colour, size=0.9, shadow=False)
        canvas.restore()
        canvas.restore()
        canvas.drawOval(skia.Rect.MakeXYWH(x - unit, y - 5, unit * 2, 14), fill(oklch(*s.palette.shadow, 0.35), blur=5))
        stand(canvas, s, spec, x, y, unit, colour=colour, size=0.9, shadow=False)

    deep.layer(b["depth"], 1.0, paint, below=0.8, motion=sway(1.5, 0.7, heave=1.6, gust=2))


def _near_bank(deep: Deep, data: dict[str, Any]) -> None:
    s, floor, near = deep.s, Floor(deep.s, data["ground"]), data["water"]["near"]
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.7, d * 1.4, 3)
        out = floor.look("grass", 0.46 + 0.26 * grain + 0.22 * patch - 0.2 * smoothstep(near - 0.3, near, d))
        wander = 0.08 * noise.fbm(x * 0.5, x * 0 + 3.0, 2) + 0.05 * grain
        out = lay(out, floor.look("path", 0.62 + 0.24 * grain + 0.1 * patch), within(d + wander, -0.42, 0.16, 0.10) * 0.92)
        out = lay(out, floor.look("mud", 0.4 + 0.3 * grain), smoothstep(near - 0.10, near - 0.02, d + 0.02 * grain))
        return floor.air(floor.dapple(out, x, d, 0.9), d)

    level_ground(deep, near, colours)
    if s.framing != "close":
        _edge(deep, near)


def _edge(deep: Deep, near: float) -> None:
    """Grass and reeds along the waterline, dense at the sides, low behind the cast."""
    s, rng, reach = deep.s, random.Random(deep.s.seed + 6), deep.reach(near)
    unit, y = deep.unit(near), deep.y(near)

    def paint(canvas: Canvas) -> None:
        for x in np.arange(-reach, reach, 0.16):
            low = 0.06 + 0.06 * rng.random()
            reed_bed(canvas, deep.x(float(x), near), y + 6, unit * 0.3, unit * low, s, rng, count=10, key=0.42)
        for share, tall, wide in ((-0.92, 0.80, 0.8), (-0.72, 0.62, 0.7), (-0.56, 0.40, 0.5), (0.50, 0.30, 0.4), (0.86, 0.58, 0.7)):
            for _ in range(2):
                x = s.width / 2 + (share + rng.uniform(-0.05, 0.05)) * s.width / 2 * s.side
                reed_bed(canvas, x, y + 10, unit * wide, unit * tall, s, rng, count=46)

    deep.layer(near, 1.0, paint, motion=sway(1.6, 1.1, gust=5))


def _front(deep: Deep) -> None:
    """A willow's twigs hang in from above on the bend's side; blades of grass along the lower edge."""
    s, rng = deep.s, random.Random(deep.s.seed + 8)
    if s.framing == "close":
        return
    over, edge = s.over(1.15), s.width * (0.5 - 0.5 * s.side)
    drop = s.height * (0.40 if s.framing == "wide" else 0.3)

    def twigs_in(canvas: Canvas) -> None:
        willow_curtain(canvas, edge - 90 * s.side, edge + 0.27 * s.width * s.side, -66, drop, s, rng, size=34)
        for i in range(6):
            willow_curtain(canvas, edge - (120 + 110 * i) * s.side, edge - 90 * i * s.side, -66, drop, s, rng, size=34)

    s.draw(1.15, -60, drop, twigs_in, blur=1.8, motion=sway(5, 0.8, gust=12, heave=1))
    if s.framing == "wide" and not s.winter:
        tints = ((0.56, 0.12, 126), (0.50, 0.11, 134), (0.66, 0.12, 116))

        def blades(canvas: Canvas) -> None:
            grass(
                canvas, (-over, s.width + over), lambda x: rng.uniform(s.height + 6, s.bottom + 26), lambda y: 66.0, 1000, tints,
                s.palette, rng, key=lambda x, y: 0.35, width=0.03,
            )  # fmt: skip

        s.draw(1.15, s.height - 80, s.bottom, blades, blur=1.3, motion=sway(2, 1.3))

"""Towns of the world as data: a paved square or a canal, two rows of houses of the country, and what towers behind them."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.air import SCREEN, glow, mist
from seedream.rendering.nature_kit.houses import lamp_post
from seedream.rendering.nature_kit.palette import blend
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import leaf_tints, season_of
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.dwelling import draw_house
from seedream.rendering.places.grounds.greenery import shrub, tree
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, level_ground, place_data, stand
from seedream.rendering.places.grounds.homes import House, Site, house_from
from seedream.rendering.places.grounds.openair import finished, peopled, under_the_sky
from seedream.rendering.places.grounds.tropics import palm
from seedream.rendering.places.grounds.village import METRE, hills, site_of
from seedream.rendering.places.grounds.water import Mirror, glints, ripples
from seedream.rendering.props import prop
from seedream.scene.reading.places import variant_of
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

NEAR, FAR = 4.4, 8.4
"""Depths of the two rows of houses, in adults."""
_CITY = "downtown"
"""The town of a city of which nothing else is said."""
AFLOAT = -1.3
"""Where the water ends where somebody is on it: before the frame."""
LEAVES: Oklch = (0.50, 0.11, 140)
MAGENTA: Oklch = (0.60, 0.20, 350)
_PROPS = {"cypress": "cypress", "cherry": "cherry tree", "pine": "pine"}
"""Trees that are drawn as things."""


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The town that the words for the place name. Raises KeyError for one that the data do not have."""
    data = place_data("towns")[variant_of(place) or _CITY]
    canal = data.get("canal")
    s = under_the_sky(place, frame, framing, seed, horizon=0.50 if canal else 0.54, adult=0.28 if canal else 0.27)
    deep = Deep(s)
    (_coast if data.get("sea") else hills)(s)
    for tower in ("behind", "landmark"):
        if tower in data and data[tower]["noun"] not in place.without:
            _landmark(deep, data[tower])
    if canal:
        _canal(deep, data, canal if "gondola" not in place.without else canal | {"near": AFLOAT})
    else:
        _paving(deep, data, 15.0)
        _row(deep, data, "far", FAR, 0.42)
        mist(s, s.horizon + 26, 26, 0.25, size=2.0, seed=3, parallax=0.3)
        _row(deep, data, "near", NEAR, 0.10)
    for entry in sorted(data.get("tree", ()), key=lambda t: -float(t[2])):
        _tree(deep, *entry)
    _lamps(deep, [] if canal and "gondola" in place.without else data.get("lamps", []))
    _blooms(deep, data.get("bloom", ()))
    for noun, x, depth, size in sorted(data.get("thing", ()), key=lambda t: -float(t[2])):
        _thing(deep, noun, x, depth, size)
    for noun, x, depth, up in data.get("hang", ()):
        _thing(deep, noun, x, depth, 1.0, up=up)
    peopled(s, leaves=10)
    return finished(s)


def _coast(s: Scenery) -> None:
    """The sea beyond the roofs, and an island on its horizon."""
    z, hz = s.zoom**0.6, s.horizon
    ridge(s, hz - 4, 70 * z, 1.1, RidgeStyle((0.56, 0.05, 250), relief=0.5, mist=0.7), seed=9, parallax=0.05, bottom=hz + 4)
    sea = blend((0.58 * s.palette.exposure, 0.10, 240), s.palette.fog, 0.25)
    ridge(s, hz + 2, 1.0, 0.6, RidgeStyle(sea, relief=0.0, sharp=False), seed=2, parallax=0.06, bottom=hz + 90)


def _landmark(deep: Deep, data: dict[str, Any]) -> None:
    """What towers behind the roofs, whole: `high` is its height as a part of what is seen above its foot."""
    s, depth = deep.s, float(data["depth"])
    spec, y = prop(data["noun"]), deep.y(depth)
    size = data["high"] * 0.94 * y / (-spec.bounds[1] * spec.size * deep.unit(depth))

    def paint(canvas: Canvas) -> None:
        x = deep.x(data["x"] * s.side, NEAR)
        stand(canvas, s, spec, x, y, deep.unit(depth), size=size, depth=data["haze"], shadow=False)

    s.draw(0.5 * deep.k(depth) + 0.04, -60, y + 20, paint)


def _paving(deep: Deep, data: dict[str, Any], far: float) -> None:
    """Flagstones in courses, joints between them, worn brighter in patches; snow lies on them in winter."""
    s = deep.s
    floor = Floor(s, data["ground"])
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.5, d * 0.8, 3)
        row = np.floor(d / 0.30)
        across = x / 0.52 + 0.5 * np.mod(row, 2) + 0.2 * np.sin(row * 5.3)
        joint = np.maximum(np.mod(across, 1.0) < 0.045, np.mod(d / 0.30, 1.0) < 0.07).astype(np.float32)
        each = np.sin(np.floor(across) * 12.99 + row * 78.2) * 43758.5
        fade = np.exp(-np.maximum(d, 0) / 3.4)
        tint = (each - np.floor(each) - 0.5) * 0.22 * fade
        out = floor.look("flag", 0.58 + tint + 0.14 * patch + 0.07 * grain)
        seam = floor.look("joint", 0.45 + 0.2 * grain)
        out = out + (seam - out) * (joint * fade * (0.25 if s.winter else 0.75))[..., None]
        return floor.air(floor.dapple(floor.shine(np.asarray(out, np.float32), patch, 0.5), x, d, 1.2), d)

    level_ground(deep, far, colours)


@dataclass(frozen=True, slots=True)
class _Lot:
    """A house of a row, its left edge in design units, and the number by which chance draws it."""

    house: House
    left: float
    index: int


def _lots(deep: Deep, row: list[list[Any]], depth: float, salt: int) -> list[_Lot]:
    houses, side = place_data("town_houses"), deep.s.side
    lots = []
    for i, (name, x) in enumerate(row):
        house = house_from(houses[name])
        lots.append(_Lot(house, deep.x(x if side > 0 else -x - house.width * METRE, depth), i + salt))
    return lots


def _site(s: Scenery, index: int, haze: float, data: dict[str, Any]) -> Site:
    """Where a house stands; white towns are brighter than others."""
    return replace(site_of(s, index, haze), lift=data.get("lift", 0.0))


def _row(deep: Deep, data: dict[str, Any], row: str, depth: float, haze: float) -> None:
    s, unit, y = deep.s, deep.unit(depth), deep.y(depth)

    def paint(canvas: Canvas) -> None:
        for lot in _lots(deep, data[row], depth, 0 if depth == NEAR else 40):
            draw_house(canvas, lot.house, lot.left, y, unit * METRE, _site(s, lot.index, haze, data))

    deep.layer(depth, 9.5, paint)


def _canal(deep: Deep, data: dict[str, Any], canal: dict[str, Any]) -> None:
    """Houses that rise from the water and stand in it upside down, boats that rock, the quay on this side."""
    s, unit, y = deep.s, deep.unit(NEAR), deep.y(NEAR)
    near = deep.y(canal["near"]) + 10
    mirror = Mirror(deep, deep.k(NEAR))
    for lot in _lots(deep, data["near"], NEAR, 0):

        def home(canvas: Canvas, lot: _Lot = lot) -> None:
            draw_house(canvas, lot.house, lot.left, y, unit * METRE, _site(s, lot.index, 0.14, data))

        mirror.add(y, home)
    tint = blend((canal["deep"][0] * s.palette.exposure, *canal["deep"][1:]), s.palette.shadow, 0.25)
    rough = {"wind": 1.3, "storm": 1.7, "rain": 1.2}.get(s.place.weather, 0.7)
    mirror.bake_image(min(y, s.horizon + 2), near, tint, ripple=rough, clear=canal["clear"])
    mirror.bake_things(max(y - 9.5 * unit, -60.0), y + 6)
    ripples(deep, y + 8, near, amount=0.4 + 0.3 * rough)
    glints(deep, y + 12, near - 10, blend(s.palette.sky[-1][1:], s.palette.light, 0.5), count=36)
    for i, (noun, x, depth, size) in enumerate(data.get("boat", ()) if canal["near"] > 0 else ()):
        _thing(deep, noun, x, depth, size, shadow=False, rock=i)
    if canal["near"] > 0:
        _paving(deep, data, canal["near"])


def _thing(
    deep: Deep, noun: str, x: float, depth: float, size: float, *, up: float = 0.0, shadow: bool = True, rock: int = -1
) -> None:
    """A thing of the props that stands, hangs `up` adults high, or rocks on the water."""
    s, spec = deep.s, prop(noun)

    def paint(canvas: Canvas) -> None:
        unit, y = deep.unit(depth), deep.y(depth)
        px = deep.x(x * s.side, depth)
        stand(canvas, s, spec, px, y - up * unit, unit, size=size, depth=0.03 * depth, shadow=shadow and not up)

    motion = sway(1.4, 0.8 + 0.15 * rock, phase=1.7 * rock, heave=2.2, gust=2) if rock >= 0 else None
    deep.layer(depth, spec.size * size * 1.4 + up + 0.6, paint, below=0.5, motion=motion)


def _tree(deep: Deep, kind: str, x: float, depth: float, height: float) -> None:
    s, rng = deep.s, random.Random(f"{deep.s.seed}:{x}:{depth}")
    blooms = not s.winter and season_of(s) in ("", "spring")
    if kind in _PROPS and (kind != "cherry" or blooms):
        _thing(deep, _PROPS[kind], x, depth, height)
        return

    def paint(canvas: Canvas) -> None:
        unit, y, px = deep.unit(depth), deep.y(depth), deep.x(x * s.side, depth)
        if kind == "palm":
            palm(canvas, px, y, unit * height * 0.82, s.palette, rng, key=0.75, depth=0.03 * depth, lean=rng.uniform(-0.1, 0.1))
        else:
            tall = height * (1.8 if kind == "cherry" else 1.0)
            tree(canvas, px, y, unit * tall, s, rng, depth=0.04 * depth, tints=leaf_tints(s), stem=0.45)

    deep.layer(depth, height + 1.2, paint, motion=sway(0.6, 0.8, phase=x, gust=2))


def _lamps(deep: Deep, spots: list[list[float]]) -> None:
    """Lamp posts, and their light on the ground after dark."""
    s = deep.s
    for x, depth in spots:

        def post(canvas: Canvas, x: float = x, depth: float = depth) -> None:
            lamp_post(canvas, deep.x(x * s.side, depth), deep.y(depth), deep.unit(depth) * 1.8, s.palette, snowy=s.winter)

        deep.layer(depth, 4.7, post, below=0.9)  # as far as its light reaches
    if s.palette.dark and spots:

        def pools(canvas: Canvas) -> None:
            for x, _ in spots[:2]:
                glow(canvas, deep.x(x * 0.7 * s.side, 0.5), deep.y(0.5), deep.unit(0.5) * 2.0, (0.86, 0.12, 72), 0.36, 0.24)

        deep.layer(0.5, 0.7, pools, below=0.8, mode=SCREEN)


def _blooms(deep: Deep, spots: list[list[float]]) -> None:
    """Bushes in magenta bloom against the walls."""
    s = deep.s
    for x, depth in spots:

        def bush(canvas: Canvas, x: float = x, depth: float = depth) -> None:
            rng = random.Random(f"{s.seed}:{x}")
            shrub(canvas, deep.x(x * s.side, depth), deep.y(depth), deep.unit(depth) * 1.5, s, rng, bloom=MAGENTA)

        deep.layer(depth, 1.8, bush)

"""Drawings for the classroom: a frog and what it was before, an eye cut open, the Earth cut open, a tooth, a map of the world."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.diagrams.drawings.base import INK, Brush, Sketch, box, oval, polygon, shifted, smooth_path
from seedream.rendering.surface import Point

FROG, BELLY, WATER = oklch(0.66, 0.15, 135), oklch(0.93, 0.06, 110), oklch(0.70, 0.09, 225)
TADPOLE, WHITE, LAND = oklch(0.36, 0.05, 110), oklch(0.97, 0.01, 90), oklch(0.72, 0.13, 140)
_MAP_TOP, _MAP_LOW = 84.0, -60.0
"""Degrees of latitude at the upper and lower edge of the map of the world."""


# ---------------------------------------------------------------------------------------------------- the frog
def frogspawn(b: Brush) -> None:
    """A clump of eggs in clear jelly."""
    for x, y in ((48, 62), (86, 44), (128, 52), (160, 78), (66, 98), (106, 86), (142, 114), (92, 128), (46, 130), (122, 150)):
        b.flat(oval(x, y, 27), with_alpha(oklch(0.88, 0.04, 200), 0.75))
        b.outline(oval(x, y, 27), with_alpha(shifted(WATER, -0.15), 0.8), 0.9)
        b.ball(x, y, 9, oklch(0.28, 0.03, 80), 0.6)
        b.gloss([(x - 15, y - 14), (x - 6, y - 20)], 3.5)


def _tail(b: Brush, root: Point, tip: Point, half: float, colour: int) -> None:
    (x0, y0), (x1, y1) = root, tip
    middle = ((x0 + x1) / 2, (y0 + y1) / 2)
    points = [
        (x0, y0 - half * 0.7),
        (middle[0], middle[1] - half * 1.5),
        tip,
        (middle[0], middle[1] + half * 1.3),
        (x0, y0 + half * 0.7),
    ]
    b.shape(smooth_path(points, close=True), colour, shade=0.08)
    b.line([(x0, y0), middle, (x1 - (x1 - x0) * 0.1, y1)], shifted(colour, -0.1), 1.2)


def tadpole(b: Brush) -> None:
    """A tadpole that swims to the left."""
    _tail(b, (96, 60), (196, 52), 20, shifted(TADPOLE, 0.12))
    b.shape(smooth_path([(10, 62), (26, 36), (62, 28), (100, 44), (110, 62), (98, 80), (60, 94), (24, 86)], close=True), TADPOLE)
    b.ball(36, 54, 8.5, WHITE, 0.6)
    b.ball(34.5, 54.5, 4.8, INK, 0)
    b.line([(17, 72), (24, 76), (32, 76)], INK, 1.4)


def froglet(b: Brush) -> None:
    """A young frog that still has its tail, from the side, facing left."""
    _tail(b, (130, 92), (196, 74), 12, shifted(FROG, -0.08))
    _side_frog(b, small=True)


def frog(b: Brush) -> None:
    """A frog that sits, from the side, facing left."""
    _side_frog(b, small=False)


def _side_frog(b: Brush, *, small: bool) -> None:
    colour = b.look.main(0.66, 0.15, 135)
    b.shadow(96, 132, 84, 7, 0.2)
    b.shape(smooth_path([(118, 128), (160, 132), (184, 130), (176, 121), (140, 118)], close=True), shifted(colour, -0.1))
    back = [(14, 68), (24, 46), (48, 34), (78, 40), (118, 62), (150, 96), (150, 120), (112, 126), (66, 122), (34, 104)]
    b.shape(smooth_path(back, close=True), colour)
    b.flat(smooth_path([(22, 84), (52, 92), (84, 118), (62, 120), (34, 102)], close=True), with_alpha(BELLY, 0.9), blur=1.5)
    thigh = smooth_path([(104, 92), (134, 78), (158, 96), (154, 122), (122, 130), (98, 116)], close=True)
    b.shape(thigh, shifted(colour, -0.04), shade=0.2)
    b.shape(
        smooth_path([(46, 98), (62, 100), (60, 122), (50, 132), (28, 132), (26, 126), (44, 120)], close=True),
        shifted(colour, -0.05),
    )
    for x, y, radius in () if small else ((92, 62, 6.0), (112, 76, 5.0), (74, 54, 4.5), (128, 100, 5.0)):
        b.flat(oval(x, y, radius), with_alpha(shifted(colour, -0.2), 0.7))
    b.ball(44, 36, 15, shifted(colour, 0.04))
    b.ball(41, 35, 9.5, oklch(0.86, 0.14, 90), 0.7)
    b.flat(oval(39, 35, 6.0, 3.4), INK)
    b.line([(14, 72), (32, 80), (60, 76), (72, 66)], shifted(colour, -0.34), 1.8)


# ---------------------------------------------------------------------------------------------------- cut open
def eye_section(b: Brush) -> None:
    """An eye cut open from the side: light comes from the left, the nerve leaves at the right."""
    nerve = oklch(0.86, 0.09, 85)
    b.shape(smooth_path([(158, 88), (176, 92), (198, 104), (196, 126), (176, 116), (154, 112)], close=True), nerve)
    b.shape(oval(98, 90, 78), oklch(0.96, 0.012, 60), shade=0.06)
    b.shape(oval(98, 90, 71), oklch(0.66, 0.16, 28), outline=0.5, shade=0.0, rim=False)
    b.shape(oval(97, 90, 65), oklch(0.92, 0.03, 215), outline=0.6, shade=0.08)
    b.flat(smooth_path([(34, 56), (14, 74), (10, 90), (14, 106), (34, 124), (44, 90)], close=True), oklch(0.90, 0.045, 225))
    b.outline(smooth_path([(34, 52), (12, 72), (8, 90), (12, 108), (34, 128)]), shifted(WATER, -0.22), 1.4)
    for y0, y1 in ((50, 77), (130, 103)):
        b.bar([(36, y0), (42, y1)], oklch(0.52, 0.12, 245), 8)
    b.shape(oval(54, 90, 13, 26), oklch(0.90, 0.06, 235), shade=0.1)
    b.gloss([(49, 76), (47, 90)], 3.5)


def earth_cut(b: Brush) -> None:
    """The Earth with a quarter cut out; its layers are drawn to scale, but for the crust, which would be too thin to see."""
    sea = oklch(0.62, 0.12, 245)
    b.ball(100, 100, 96, sea)
    b.canvas.save()
    b.canvas.clipPath(oval(100, 100, 96), True)
    for points in (
        [(20, 60), (44, 22), (84, 14), (92, 40), (66, 66), (58, 96), (30, 90)],
        [(50, 112), (82, 108), (96, 140), (74, 184), (56, 150)],
    ):
        b.shape(smooth_path(points, close=True), LAND, outline=0.5, shade=0.1)
    b.canvas.restore()
    for radius, colour in (
        (96, oklch(0.48, 0.06, 55)),
        (92.5, oklch(0.58, 0.16, 38)),
        (52.4, oklch(0.76, 0.17, 65)),
        (18.4, oklch(0.95, 0.09, 100)),
    ):
        _wedge(b, radius, colour)


def _wedge(b: Brush, radius: float, colour: int) -> None:
    """A layer inside the cut: the sector from straight up to the right, seen from its edge."""
    arc = [(100 + radius * math.sin(a), 100 - radius * math.cos(a)) for a in (k / 24 * math.pi / 2 for k in range(25))]
    b.shape(polygon([(100, 100), *arc]), colour, outline=0.7, shade=0.0, rim=False)


def tooth(b: Brush) -> None:
    """A molar cut open: enamel, dentine, pulp, and gum around its roots."""
    b.shape(box(4, 104, 152, 92, 16), oklch(0.74, 0.11, 18), shade=0.08)
    whole = [
        (30, 60),
        (34, 22),
        (60, 10),
        (80, 20),
        (100, 10),
        (126, 22),
        (130, 60),
        (122, 104),
        (116, 180),
        (106, 190),
        (98, 150),
        (80, 122),
        (62, 150),
        (54, 190),
        (44, 180),
        (38, 104),
    ]
    b.shape(smooth_path(whole, close=True), oklch(0.90, 0.06, 88))
    crown = [
        (30, 60),
        (34, 22),
        (60, 10),
        (80, 20),
        (100, 10),
        (126, 22),
        (130, 60),
        (122, 100),
        (114, 98),
        (116, 60),
        (108, 38),
        (80, 42),
        (52, 38),
        (44, 60),
        (46, 98),
        (38, 100),
    ]
    b.shape(smooth_path(crown, close=True), oklch(0.98, 0.008, 230))
    b.shape(
        smooth_path(
            [(62, 64), (80, 58), (98, 64), (96, 96), (106, 164), (94, 126), (80, 108), (66, 126), (54, 164), (64, 96)], close=True
        ),
        oklch(0.62, 0.18, 22),
        shade=0.1,
    )


def flower_section(b: Brush) -> None:
    """A flower cut lengthwise: sepals, petals, stamens, and the pistil with its ovules."""
    petal, leaf, pistil = b.look.main(0.74, 0.14, 0), oklch(0.62, 0.13, 140), oklch(0.80, 0.10, 125)
    b.bar([(100, 196), (100, 172), (100, 158)], shifted(leaf, -0.08), 13)
    for side in (-1, 1):

        def at(*spots: Point, side: int = side) -> list[Point]:
            return [(100 + side * x, y) for x, y in spots]

        b.shape(smooth_path(at((8, 150), (40, 128), (84, 82), (96, 34), (84, 22), (56, 52), (28, 104)), close=True), petal)
        b.shape(smooth_path(at((8, 160), (34, 152), (62, 128), (70, 112), (44, 128), (12, 146)), close=True), leaf)
        for reach, top in ((30, 62), (46, 84)):
            b.line(at((9, 140), (reach * 0.7, (140 + top) / 2), (reach, top)), oklch(0.70, 0.10, 110), 2.4)
            b.shape(oval(100 + side * reach, top - 5, 7, 10), oklch(0.80, 0.16, 80))
    b.shape(
        smooth_path(
            [(78, 140), (84, 118), (95, 106), (95, 62), (105, 62), (105, 106), (116, 118), (122, 140), (100, 160)], close=True
        ),
        pistil,
    )
    b.shape(oval(100, 57, 13, 7), shifted(pistil, -0.12))
    b.flat(oval(100, 136, 13, 16), with_alpha(WHITE, 0.75))
    for x, y in ((95, 129), (105, 129), (94, 141), (106, 141)):
        b.ball(x, y, 4.4, oklch(0.72, 0.12, 90), 0.6)


# ---------------------------------------------------------------------------------------------------- the world
@cache
def _coasts() -> Mapping[str, Sequence[float]]:
    """Coasts by name: longitudes and latitudes in degrees, drawn freely."""
    text = resources.files("seedream.rendering.diagrams.drawings").joinpath("coasts.toml").read_text("utf-8")
    table: Mapping[str, Any] = tomllib.loads(text)
    return table["coast"]  # type: ignore[no-any-return]


def _on_map(longitude: float, latitude: float) -> Point:
    return (longitude + 180) / 360 * 200, (_MAP_TOP - latitude) / (_MAP_TOP - _MAP_LOW) * 100


def world_map(b: Brush) -> None:
    """The coasts of the world; `values` names what is coloured ("africa"), and "grid" adds the circles of latitude."""
    b.shape(box(0, 0, 200, 100, 5), oklch(0.86, 0.05, 230), shade=0.0, rim=False, lift=0.02)
    colours = {
        "north_america": 60,
        "south_america": 140,
        "africa": 85,
        "europe": 300,
        "asia": 25,
        "australia": 350,
        "greenland": 60,
    }
    b.canvas.save()
    b.canvas.clipPath(box(0, 0, 200, 100, 5), True)
    for name, points in _coasts().items():
        whose = name.split("-")[0]
        chosen = not b.look.values or whose in b.look.values or b.look.values == ("grid",)
        colour = oklch(0.76, 0.12, colours[whose]) if chosen else oklch(0.85, 0.01, 90)
        b.shape(
            smooth_path([_on_map(x, y) for x, y in zip(points[::2], points[1::2], strict=True)], close=True),
            colour,
            outline=0.7,
            shade=0.0,
            rim=False,
        )
    b.canvas.restore()
    if "grid" in b.look.values:
        for latitude in (66.5, 23.4, 0.0, -23.4):
            y = _on_map(0, latitude)[1]
            b.line(
                [(0, y), (100, y), (200, y)],
                oklch(0.52, 0.17, 25) if latitude == 0 else with_alpha(INK, 0.6),
                1.6 if latitude == 0 else 0.8,
            )
        for longitude in (-120, -60, 0, 60, 120):
            x = _on_map(longitude, 0)[0]
            b.line(
                [(x, 0), (x, 50), (x, 100)],
                oklch(0.45, 0.15, 260) if longitude == 0 else with_alpha(INK, 0.45),
                1.6 if longitude == 0 else 0.7,
            )


def _anchor(longitude: float, latitude: float) -> Point:
    x, y = _on_map(longitude, latitude)
    return x / 200, y / 100


SKETCHES: dict[str, Sketch] = {
    "frogspawn": Sketch(200, 190, frogspawn),
    "tadpole": Sketch(200, 110, tadpole),
    "froglet": Sketch(200, 140, froglet),
    "frog": Sketch(200, 140, frog),
    "eye_section": Sketch(
        200,
        180,
        eye_section,
        {"cornea": (0.05, 0.5), "pupil": (0.195, 0.5), "lens": (0.27, 0.6), "retina": (0.80, 0.34), "nerve": (0.95, 0.64)},
    ),
    "earth_cut": Sketch(
        200, 200, earth_cut, {"crust": (0.84, 0.165), "mantle": (0.755, 0.245), "outer": (0.63, 0.37), "inner": (0.535, 0.465)}
    ),
    "tooth": Sketch(
        160,
        200,
        tooth,
        {"enamel": (0.78, 0.2), "dentine": (0.68, 0.36), "pulp": (0.5, 0.42), "root": (0.69, 0.8), "gum": (0.12, 0.72)},
    ),
    "flower_section": Sketch(
        200,
        200,
        flower_section,
        {"sepal": (0.2, 0.62), "petal": (0.9, 0.2), "anther": (0.35, 0.28), "stigma": (0.5, 0.28), "ovary": (0.5, 0.66)},
    ),
    "world_map": Sketch(
        200,
        100,
        world_map,
        {
            "north_america": _anchor(-100, 45),
            "south_america": _anchor(-60, -12),
            "africa": _anchor(20, 5),
            "europe": _anchor(15, 50),
            "asia": _anchor(95, 45),
            "australia": _anchor(134, -25),
            "pacific": _anchor(-150, 0),
            "atlantic": _anchor(-35, 25),
            "indian": _anchor(78, -22),
            "arctic": _anchor(-10, 80),
            "southern": _anchor(60, -57),
            "equator": _anchor(-170, 0),
            "greenwich": _anchor(0, -45),
            "tropic": _anchor(-150, 23.4),
            "london": _anchor(0, 51.5),
        },
    ),
}

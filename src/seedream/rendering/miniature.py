"""Miniatures: anybody and anything as a small picture of their own, for what is in a jar, on a canvas or in a snow globe."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from typing import Any

import skia

from seedream.rendering.animals.drawing import AnimalActing, stage_animal
from seedream.rendering.animals.species import animal, plan_of
from seedream.rendering.characters.casting import person_from_look
from seedream.rendering.characters.compositing import Sprite, composite
from seedream.rendering.characters.drawing import Acting, stage_person
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.poses import POSES
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.painter import LightRig
from seedream.rendering.props import prop, prop_name, tint_of
from seedream.rendering.props.airs import halo, scattered
from seedream.rendering.props.glassware import VESSELS
from seedream.rendering.surface import MIPMAP
from seedream.scene.placing.enclosing import Inside
from seedream.scene.reading import lexicon

_TALL_PX = 300.0
"""Height in pixels that a miniature is drawn with."""
_ADULT_HU, _PLAIN = 6.6, LightRig(ambient=0x082A1F5C, rim_strength=0.0)
_GREETING = ("stand", "wave", "stand")
"""What the first, second and third of several do."""
_FACES = 0.40
"""Part of a person's height, from the top, that a portrait shows."""
_PEEKING, _YOUNG = 30.0, "child"
"""Yaw of an animal that peeks out of a hole, and the age of the young."""
Box = tuple[float, float, float, float]


def draw_miniature(
    canvas: Any, inside: Inside, box: Box, *, portrait: bool = False, floats: bool = False, peeks: bool = False
) -> None:  # fmt: skip
    """Draw what is inside of something into a box (left, top, right, bottom): at its foot, or in the middle where it floats.

    Several of a kind are side by side, the second a little higher.
    """
    left, top, right, bottom = box
    count = min(max(inside.count, 1), 5)
    found = [_picture(inside.noun, inside.category, inside.colour, inside.age, (portrait, floats, peeks), i) for i in range(count)]
    images = [image for image in found if image is not None]
    if len(images) < count:
        return
    image = images[0]
    wide, high = (right - left) / (1 + 0.62 * (count - 1)), bottom - top
    size = min(wide / image.width(), high * (1.0 if count == 1 else 0.7) / image.height())
    for i, image in enumerate(images):
        w, h = size * image.width(), size * image.height()
        middle = (left + right) / 2 + (i - (count - 1) / 2) * 0.62 * wide
        low = (top + bottom + h) / 2 + (0.16 * (high - h) * (-1) ** i if count > 1 else 0.0) if floats else bottom
        canvas.drawImageRect(image, skia.Rect.MakeLTRB(middle - w / 2, low - h, middle + w / 2, low), MIPMAP)


def pictured_as(noun: str) -> Inside:
    """A noun as what is in something; insects that only glow are a swarm."""
    swarms = lexicon.data("airs")["swarms"]["nouns"]
    return Inside(swarms.get(noun, noun), "animal" if plan_of(noun) else "thing")


def draw_with(pen: Pen, name: str, inside: Inside, colour: int, time_s: float) -> None:
    """Draw something that shows what is in it, with that, in the thing's own unit."""
    vessel = VESSELS[name]
    vessel.back(pen, colour, time_s)
    if inside.noun in _SHINING:
        _glimmer(pen, vessel.room, prop(inside.noun).colour, time_s)
    else:
        draw_miniature(pen.canvas, inside, vessel.room, portrait=vessel.portrait, floats=vessel.floats, peeks=vessel.peeks)
    vessel.front(pen, colour, time_s)


_SHINING = ("firefly swarm", "magic sparkles")


def _glimmer(pen: Pen, room: Box, colour: int, time_s: float) -> None:
    """A swarm or a spell in a vessel: a few lights, and their shine on the glass."""
    left, top, right, bottom = room
    x, y, half = (left + right) / 2, (top + bottom) / 2, min(right - left, bottom - top) / 2
    halo(pen, (x, y), 1.5 * half, colour, 0.5)
    for i, (dx, dy) in enumerate(scattered(11)):
        at = (x + 0.85 * half * dx, y + 0.9 * half * dy * (bottom - top) / (right - left))
        size = half * (0.15, 0.10, 0.12)[i % 3] * (0.85 + 0.15 * math.sin(2.2 * time_s + 1.7 * i))
        halo(pen, at, 2.6 * size, colour, 0.7)
        pen.fill(ellipse(*at, 0.5 * size, 0.5 * size), 0xFFFFFBE0)


@lru_cache(maxsize=32)
def _picture(noun: str, category: str, colour: str, age: str, how: tuple[bool, bool, bool], number: int = 0) -> Any:
    """The drawing of a noun, cut to what is seen of it; None where there is none.

    `how` says whether it is a portrait, floats, or peeks out; people with another `number` look different.
    """
    sprite = (
        _person(noun, colour, age, number)
        if category == "person"
        else _animal(noun, colour, age, floats=how[1], peeks=how[2])
        if plan_of(noun)
        else _thing(noun, colour)
    )
    if sprite is None:
        return None
    image = sprite.image
    if how[0] and category == "person":
        return image.makeSubset(skia.IRect.MakeWH(image.width(), max(1, int(_FACES * image.height()))))
    return image


def _person(noun: str, colour: str, age: str, number: int) -> Sprite | None:
    look = {"age": age or "adult", "mood": "happy", "job": noun, **({"colour": colour} if colour else {})}
    person = person_from_look(look, len(noun) + 7 * number)
    acting = Acting(POSES[_GREETING[number % 3]](person, 0.0), yaw_deg=24.0)
    return stage_person(person, acting, _TALL_PX / _ADULT_HU, 1.0, _PLAIN).sprite


def _animal(noun: str, colour: str, age: str, *, floats: bool, peeks: bool) -> Sprite | None:
    beast = animal(noun, tint_of(colour) or 0, young=age == _YOUNG)
    swims = beast.plan == "swimmer"
    flies = beast.plan == "bird" and noun not in ("penguin", "chicken", "ostrich")
    acting = AnimalActing(
        "swim" if swims else "fly" if flies and floats else "idle", 0.12, 1, 0.0, _PEEKING if peeks else 70.0, 0.0, 0.0
    )
    return stage_animal(beast, acting, 0.5 * _TALL_PX, 1.0, _PLAIN)


def _thing(noun: str, colour: str) -> Sprite | None:
    if prop_name(noun) is None:
        return None
    spec = prop(noun)
    tint = tint_of(colour) or spec.colour
    tall = spec.bounds[3] - spec.bounds[1]
    light = replace(_PLAIN, rim_strength=0.0)
    return composite(lambda c: spec.draw(Pen(c, light), tint, 0.0), spec.bounds, _TALL_PX / tall, 1.0, light)

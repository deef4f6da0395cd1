"""Sharing: one scarf round several necks hangs from each of them to the next."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import skia

from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.casting import colour_of
from seedream.rendering.characters.pen import Pen, line_paint
from seedream.rendering.characters.shapes import spline
from seedream.rendering.characters.stagecraft import Actor, Lens, Spot
from seedream.rendering.painter import Canvas
from seedream.scene.shots.wardrobe import SHARED

_WIDE, _SAG, _FOLD = 0.075, 0.16, 0.22
"""Width of a scarf and of its fold, in heights of who wears it and in its widths, and how far it hangs, as a part of its length."""
_PLAIN = 0xFFCF4A3C


def draw_shared(canvas: Canvas, spots: Sequence[tuple[Actor, Spot]], lens: Lens, time_s: float) -> None:
    """Draw what is shared between those of a cast who share it, from neck to neck."""
    groups: dict[str, list[tuple[float, float, float, str]]] = {}
    for actor, spot in spots:
        shared = actor.member.look.get(SHARED, "")
        if shared and isinstance(actor, AnimalActor | PersonActor):
            x, y = actor.neck(time_s, spot)
            groups.setdefault(shared, []).append((x, y, _height(actor, time_s, spot), actor.member.look.get("scarf", "")))
    pen = Pen(canvas, lens.light)
    for necks in groups.values():
        necks.sort()
        for (x, y, height, said), (x2, y2, height2, _) in pairwise(necks):
            _band(pen, (x, y), (x2, y2), _WIDE * (height + height2) / 2, colour_of(said) or _PLAIN)


def _height(actor: AnimalActor | PersonActor, time_s: float, spot: Spot) -> float:
    return actor.boxes(time_s, spot)[actor.member.entity_id].height


def _band(pen: Pen, start: tuple[float, float], end: tuple[float, float], wide: float, colour: int) -> None:
    """A knitted band that hangs between two points."""
    (x, y), (x2, y2) = start, end
    sag = _SAG * math.hypot(x2 - x, y2 - y)

    def at(part: float, low: float) -> tuple[float, float]:
        return x + part * (x2 - x), y + part * (y2 - y) + low * sag

    line = spline([start, at(0.25, 0.75), at(0.5, 1.0), at(0.75, 0.75), end], closed=False)
    for width, tint in ((1.12 * wide, pen.shade(colour)), (wide, colour)):
        pen.canvas.drawPath(line, line_paint(tint, width))
    fold = line_paint(pen.shade(colour, 0.45), _FOLD * wide, butt=True)
    fold.setPathEffect(skia.DashPathEffect.Make([0.16 * wide, 0.5 * wide], 0.0))
    pen.canvas.drawPath(line, fold)

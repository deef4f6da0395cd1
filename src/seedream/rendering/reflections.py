"""Reflections: whoever stands at a puddle or before a mirror is seen in it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import skia

from seedream.rendering.characters.stagecraft import Actor, Spot
from seedream.rendering.painter import Canvas
from seedream.rendering.props.actor import ThingActor
from seedream.types import Rect

_POOLS = {"puddle": (0.5, -0.07, 0.48, 0.062), "pond": (0.5, -0.07, 0.48, 0.062)}
"""What mirrors upwards, with the ellipse of its water: middle (across its box, up in its unit) and half axes, in its unit."""
_GLASSES = {"mirror": (0.0, -0.56, 0.19, 0.335)}
"""What mirrors sideways, with the ellipse of its glass in its unit: middle and half axes."""
_SEEN = 0.42
"""Part of somebody, from the top, that is seen in a puddle."""
_CLEAR, _BRIGHT = 0.62, 0.85
"""How clearly one is seen in water and in a glass."""


def draw_reflections(
    canvas: Canvas, spots: Sequence[tuple[Actor, Spot]], draw: Callable[[Actor, Spot], None], boxes: dict[str, Rect]
) -> None:
    """Draw everybody who lives upside down in the puddles, and turned round in the mirrors, of a cast at its spots.

    `draw` draws one of the cast; `boxes` are where they are (design units), by id.
    """
    lives = [(a, s) for a, s in spots if a.member.category != "thing" and s.lift <= 1.0]
    for thing, spot in spots:
        if not isinstance(thing, ThingActor) or not lives:
            continue
        unit, name = thing.unit_u * spot.nearness, thing.name or ""
        near = min(lives, key=lambda pair: abs(pair[1].x - spot.x))
        box = boxes.get(near[0].member.entity_id)
        if box is None:
            continue
        if name in _POOLS:
            _, up, half, high = _POOLS[name]
            _mirrored(canvas, (spot.x, spot.y + up * unit, half * unit, high * unit), near, draw, box, upright=False)
        elif name in _GLASSES:
            x, up, half, high = _GLASSES[name]
            _mirrored(canvas, (spot.x + x * unit, spot.y + up * unit, half * unit, high * unit), near, draw, box, upright=True)


_STRIP_U, _SHORE = 5.0, 0.79
"""Height of the strips of a reflection on open water (design units), and how far down the picture that water is seen."""


def draw_on_water(canvas: Canvas, draw: Callable[[], None], box: Rect, height_u: float, time_s: float) -> None:
    """Draw something once more, upside down in the water before it, in strips that small waves shift; lengths in design units."""
    foot = box.y + box.height
    deep = min(_SHORE * height_u - foot, box.height)
    for k in range(max(int(deep / _STRIP_U), 0)):
        top, way = foot + k * _STRIP_U, k * _STRIP_U / deep
        shift = (0.6 + 7.0 * way) * math.sin(0.55 * k + 1.4 * time_s + math.sin(1.7 * k))
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(box.x - 40, top, box.x + box.width + 40, top + _STRIP_U), skia.ClipOp.kIntersect, False)
        canvas.saveLayerAlpha(None, int(255 * (0.62 - 0.42 * way)))
        canvas.translate(shift, 2 * foot)
        canvas.scale(1.0, -1.0)
        draw()
        canvas.restore()
        canvas.restore()


def _mirrored(
    canvas: Canvas, glass: tuple[float, float, float, float], near: tuple[Actor, Spot],
    draw: Callable[[Actor, Spot], None], box: Rect,
    *, upright: bool,
) -> None:  # fmt: skip
    """One of the cast in an ellipse (middle and half axes): upside down in water, else turned round, as large as there is room."""
    x, y, half, high = glass
    actor, spot = near
    canvas.save()
    oval = skia.Path()
    oval.addOval(skia.Rect.MakeLTRB(x - half, y - high, x + half, y + high))
    canvas.clipPath(oval, doAntiAlias=True)
    canvas.saveLayerAlpha(None, int(255 * (_BRIGHT if upright else _CLEAR)))
    if upright:
        size = 2 * high / (0.55 * box.height)
        canvas.translate(x, y - high + 0.12 * high)
        canvas.scale(-size, size)
        canvas.translate(-(box.x + box.width / 2), -box.y)
    else:
        size = 2 * high / (_SEEN * box.height)
        canvas.translate(x, y - high)
        canvas.scale(size, -size)
        canvas.translate(-(box.x + box.width / 2), -(box.y + _SEEN * box.height))
    draw(actor, spot)
    canvas.restore()
    canvas.restore()

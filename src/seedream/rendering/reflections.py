"""Reflections: whoever stands at a puddle or before a mirror is seen in it."""

from __future__ import annotations

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

"""Beams: light that comes out of lamps and goes through the air: of torches in the dark, lighthouses, spotlights and headlights."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import skia

from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.pen import alpha
from seedream.rendering.characters.stagecraft import Actor, Spot
from seedream.rendering.painter import Canvas
from seedream.rendering.props import prop_name
from seedream.rendering.props.actor import ThingActor

_DARK = frozenset({"night", "blue", "storm"})
_LIGHT = 0xFFFFF1C2


@dataclass(frozen=True, slots=True)
class Lamp:
    """Where on a drawing (in its unit) light comes out, the ways it goes (degrees, 0 ahead, 90 down), how wide it opens (degrees),
    how far it goes (in heights of the frame), and how bright it is."""

    at: tuple[float, float]
    ways: tuple[float, ...]
    opens: float
    far: float
    bright: float = 0.5


LAMPS = {
    "lighthouse": Lamp((0.0, -0.845), (-4.0, 184.0), 12.0, 1.4, 0.9),
    "spotlight": Lamp((0.0, -0.3), (62.0,), 24.0, 0.9, 0.45),
}
"""Lamps that stand there."""
HELD = {"flashlight": Lamp((0.0, 0.0), (6.0,), 30.0, 0.95, 0.85)}
"""Lamps in hands."""


def shines_at(time_of_day: str) -> bool:
    """Whether it is so dark that a beam is seen."""
    return time_of_day in _DARK


def draw_beams(canvas: Canvas, spots: Sequence[tuple[Actor, Spot]], height_u: float, time_s: float) -> None:
    """Draw the beams of all lamps of a cast that stands at its spots, in a frame `height_u` high (design units)."""
    for actor, spot in spots:
        if isinstance(actor, ThingActor) and (lamp := LAMPS.get(actor.name or "")) is not None:
            unit = actor.unit_u * spot.nearness
            x = spot.x + lamp.at[0] * unit * actor.member.facing
            _shine(canvas, lamp, (x, spot.y - spot.lift + lamp.at[1] * unit), actor.member.facing, height_u)
        elif isinstance(actor, PersonActor) and (lamp := HELD.get(prop_name(actor.member.holding) or "")) is not None:
            _shine(canvas, lamp, actor.hand(time_s, spot), actor.member.facing, height_u)


def _shine(canvas: Canvas, lamp: Lamp, at: tuple[float, float], facing: int, height_u: float) -> None:
    for way in lamp.ways:
        far, half = lamp.far * height_u, math.radians(lamp.opens / 2)
        angle = math.radians(way)
        ends = [(at[0] + facing * far * math.cos(angle + d), at[1] + far * math.sin(angle + d)) for d in (-half, half)]
        path = skia.Path()
        path.moveTo(*at)
        path.lineTo(*ends[0])
        path.lineTo(*ends[1])
        path.close()
        stops = [alpha(_LIGHT, lamp.bright), alpha(_LIGHT, 0.4 * lamp.bright), alpha(_LIGHT, 0.0)]
        shader = skia.GradientShader.MakeRadial(skia.Point(*at), far, stops, [0.0, 0.45, 1.0])
        blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 0.012 * height_u)
        paint = skia.Paint(Shader=shader, AntiAlias=True, MaskFilter=blur, BlendMode=skia.BlendMode.kScreen)
        canvas.drawPath(path, paint)
    canvas.drawCircle(*at, 0.02 * height_u, skia.Paint(Color=alpha(_LIGHT, 0.8), AntiAlias=True,
                      MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 0.012 * height_u)))  # fmt: skip

"""Figures on a sheet: people, animals and things beside type, drawn as in the world, without a place around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.diffusion.tracks import Tracks
from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.animals.species import plan_of
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.stagecraft import Actor, Lens, Spot
from seedream.rendering.measuring import measured
from seedream.rendering.painter import Canvas, LightRig
from seedream.rendering.props.actor import ThingActor
from seedream.rendering.standins import being
from seedream.scene.shots.views import CastMember
from seedream.types import FrameSpec, Rect

_LIGHT = LightRig()
_OVERLAP = 0.06
"""How far neighbours may stand before one another, as a part of their width."""
_WHEN_S = 2.0
_FLAT = 0.45
"""Height of a row of things, as a part of its area, below which they stand one below the other instead."""


def _actor(member: CastMember, setting: Setting) -> Actor:
    if being(member):
        return ThingActor(replace(member, noun=being(member)), setting, None)
    if member.category == "person":
        return PersonActor(member, setting, True)
    if member.category == "animal" and plan_of(member.noun):
        return AnimalActor(member, setting)
    return ThingActor(member, setting, None)


def _cascade(
    canvas: Canvas, actors: Sequence[Actor], sizes: Sequence[tuple[float, float, float, float]], area: Rect, lens: Lens
) -> None:
    """Flat things, one below the other from side to side, each as large as it goes."""
    count = len(actors)
    tall = area.height / (1 + 0.86 * (count - 1))
    for i, (actor, (x, t, r, b)) in enumerate(zip(actors, sizes, strict=True)):
        near = min(tall / (b - t), 0.78 * area.width / (r - x))
        left = area.x + (area.width - (r - x) * near) * i / (count - 1)
        foot = area.y + (area.height - (b - t) * near) * i / (count - 1) + (b - t) * near
        spot = Spot(left - x * near, foot - b * near, 0.0, near)
        actor.prepare(_WHEN_S, spot, lens)
        actor.draw(canvas, spot, lens, shadow=False)


def draw_figures(
    canvas: Canvas, figures: Sequence[CastMember], area: Rect, frame: FrameSpec, tracks: Tracks, seed: int
) -> None:  # fmt: skip
    """Draw figures side by side on the lower edge of an area, as large as it has room for; `height` says how tall each is to be
    relative to the tallest."""
    setting = Setting(tracks, 600.0, seed)
    actors = [_actor(m, setting) for m in figures]
    sizes = [measured(a, _LIGHT, _WHEN_S) for a in actors]
    tallest = max(m.height for m in figures)
    scales = [m.height / tallest / max(b - t, 1.0) for m, (_, t, _, b) in zip(figures, sizes, strict=True)]
    widths = [(r - x) * k for (x, _, r, _), k in zip(sizes, scales, strict=True)]
    whole = sum(widths) * (1 - _OVERLAP * (len(widths) > 1))
    unit = min(area.height, area.width / whole)
    lens = Lens(_LIGHT, frame.scale, frame)
    if len(actors) > 1 and unit < _FLAT * area.height and len({m.noun for m in figures}) == 1 and figures[0].category == "thing":
        _cascade(canvas, actors, sizes, area, lens)
        return
    left = area.x + (area.width - whole * unit) / 2
    foot = area.y + area.height - max(0.0, area.height - unit) * 0.28
    for actor, (x, _, _, b), k, wide in zip(actors, sizes, scales, widths, strict=True):
        near = k * unit
        spot = Spot(left - x * near, foot - b * near, 0.0, near)
        actor.prepare(_WHEN_S, spot, lens)
        actor.draw(canvas, spot, lens, shadow=True)
        left += wide * unit * (1 - _OVERLAP)

"""Conditions of rooms: the plan of a room as it is when it is abandoned, old, cosy, modern, messy or bare, or repainted."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from seedream.rendering.colour import from_hex, mix_lab, oklch, to_oklch
from seedream.rendering.places.rooms.plan import FLOOR_Y, Lamp, Plan, Thing, Window, metre
from seedream.rendering.places.rooms.vacated import pieces_of
from seedream.scene.shots.views import Condition, Place

_CELLAR_M = (FLOOR_Y - 84) / metre(1.0)
_DUST, _SEPIA = 0xFF8C8577, 0xFF9A7B55
_CLOTHS = ("curtain", "drape")
_LIVING = ("plant", "hanging", "garland", "audience")
"""Pieces that nobody cares for any more where a room is abandoned."""


def in_condition(plan: Plan, place: Place, seed: int) -> Plan:
    """The plan of a room in the condition and with the walls that a request says."""
    if place.condition in _CHANGES:
        plan = _CHANGES[place.condition](plan, random.Random(seed + 5))
    for word, colour in place.tints:
        plan = _tinted(plan, word, colour)
    return _painted(plan, from_hex(place.paint)) if place.paint else plan


def _tinted(plan: Plan, word: str, colour: str) -> Plan:
    """The plan with the pieces that a word names in a colour."""
    pieces = pieces_of(word)
    if word in _CLOTHS:
        return replace(plan, windows=tuple(replace(w, cloth=colour, dress=w.dress or "drapes") for w in plan.windows))
    things = tuple(replace(t, colour=colour) if t.what in pieces else t for t in plan.things)
    return replace(plan, things=things)


def _recoloured(plan: Plan, change: Callable[[int], int], *, furniture: bool = True) -> Plan:
    """The plan with another colour for each of its own, on walls and floor and, unless told otherwise, all else."""

    def spec(row: Mapping[str, Any]) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for key, value in row.items():
            if isinstance(value, str) and value.startswith("#"):
                value = _hex(change(from_hex(value)))
            elif isinstance(value, str) and value in plan.colours and not furniture:
                value = _hex(change(plan.colours[value]))
            elif key == "part":
                value = [spec(part) for part in value]
            out[key] = value
        return out

    colours = {k: change(v) for k, v in plan.colours.items()} if furniture else plan.colours

    def piece(thing: Thing) -> Thing:
        own = {k: _hex(change(from_hex(v))) for k in ("colour", "second") if (v := getattr(thing, k)).startswith("#")}
        return replace(thing, **own)  # type: ignore[arg-type]

    things = tuple(piece(t) for t in plan.things) if furniture else plan.things
    return replace(plan, colours=colours, wall=spec(plan.wall), floor=spec(plan.floor), things=things)


def _hex(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06x}"


def _faded(towards: int, amount: float, darker: float) -> Callable[[int], int]:
    def change(colour: int) -> int:
        lightness, chroma, hue = to_oklch(mix_lab(colour, towards, amount))
        return oklch(lightness * (1 - darker), chroma, hue)

    return change


def _along(plan: Plan, rng: random.Random, step: float, make: Callable[[float], Thing]) -> tuple[Thing, ...]:
    """Pieces along a whole wall, one every so many units."""
    count = max(round(plan.period / step), 1)
    return tuple(make(plan.period * (i + 0.5 + rng.uniform(-0.25, 0.25)) / count) for i in range(count))


def _abandoned(plan: Plan, rng: random.Random) -> Plan:
    plan = _recoloured(plan, _faded(_DUST, 0.5, 0.16))
    kept = tuple(replace(t, glow=0.0) for t in plan.things if t.what not in _LIVING)
    kept = tuple(t for t in kept if t.depth >= 0.8 or t.up == 0.0 or rng.random() < 0.4)
    high = _CELLAR_M
    marks = (
        *_along(plan, rng, 300, lambda x: Thing("bare_patch", x, up=rng.uniform(0.6, 1.9), w=rng.uniform(0.5, 1.2),
                                                h=rng.uniform(0.4, 0.9))),
        *_along(plan, rng, 420, lambda x: Thing("crack", x, up=rng.uniform(0.7, 1.3), w=0.7, h=rng.uniform(1.0, 1.7))),
        *_along(plan, rng, 380, lambda x: Thing("creeper", x, up=0.0, w=rng.uniform(0.9, 1.6), h=high)),
        *_along(plan, rng, 520, lambda x: Thing("old_web", x, up=high - 0.95, w=1.3, h=0.95)),
    )  # fmt: skip
    litter = (
        *_along(plan, rng, 330, lambda x: Thing("rubble", x, depth=rng.uniform(0.55, 0.95), w=rng.uniform(0.7, 1.5), h=0.28)),
        *_along(plan, rng, 420, lambda x: Thing("rubble", x, depth=rng.uniform(0.05, 0.3), w=rng.uniform(0.5, 1.0), h=0.2)),
        *_along(plan, rng, 480, lambda x: Thing("weeds", x, depth=rng.uniform(0.1, 0.7), w=0.6, h=rng.uniform(0.3, 0.6))),
    )
    windows = tuple(replace(w, dress="") for w in plan.windows)
    back = tuple(t for t in marks if t.what != "creeper" and not _on_glass(t, plan))
    light = {**plan.light, "tint": (0.9, 0.95, 0.92), "always": "overcast"}
    things = (*back, *kept, *(t for t in marks if t.what == "creeper"), *litter)
    return replace(plan, things=things, windows=windows, lamps=(), front=(), live=(), light=light)


def _old(plan: Plan, rng: random.Random) -> Plan:
    plan = _recoloured(plan, _faded(_SEPIA, 0.32, 0.08))
    marks = (
        *_along(plan, rng, 640, lambda x: Thing("crack", x, up=rng.uniform(1.0, 1.6), w=0.5, h=rng.uniform(0.7, 1.2))),
        *_along(plan, rng, 700, lambda x: Thing("bare_patch", x, up=rng.uniform(0.6, 1.9), w=0.6, h=0.5)),
        *_along(plan, rng, 1100, lambda x: Thing("old_web", x, up=_CELLAR_M - 0.8, w=1.1, h=0.8)),
    )
    return replace(plan, things=(*(t for t in marks if not _on_glass(t, plan)), *plan.things))


def _on_glass(thing: Thing, plan: Plan) -> bool:
    """Whether a mark would lie on a window."""
    return any(abs(thing.x - w.x) < (w.w + thing.w) / 2 * metre(1.0) for w in plan.windows)


def _cozy(plan: Plan, rng: random.Random) -> Plan:
    plan = _recoloured(plan, _faded(0xFFE0A868, 0.22, 0.02), furniture=False)
    count = max(round(plan.period / 640), 1)
    strings = tuple(
        Thing("fairy_lights", plan.period * (i + 0.5) / count, up=_CELLAR_M - 0.75, w=plan.period / count / metre(1.0), h=0.42, n=9)
        for i in range(count)
    )
    candles = _along(plan, rng, 620, lambda x: Thing("lantern_row", x, depth=0.9, w=0.7, h=0.34, n=3))
    tint = plan.light.get("tint", (1.0, 1.0, 1.0))
    light = {**plan.light, "tint": (tint[0] * 1.04, tint[1] * 0.93, tint[2] * 0.8)}
    return replace(plan, things=(*plan.things, *candles, *strings), light=light)


def _modern(plan: Plan, rng: random.Random) -> Plan:
    def calm(colour: int) -> int:
        lightness, chroma, hue = to_oklch(colour)
        return oklch(0.5 * lightness + 0.42 if lightness > 0.5 else lightness * 0.8, chroma * 0.3, hue)

    plan = _recoloured(plan, calm)
    wall = {"kind": "plaster", "colour": "#f1f1ee", "ceiling": "#fbfbfa", "skirting": "#ffffff", "skirting_h": 0.08}
    floor = {**plan.floor, "colour": "#c9bca9", "gloss": 0.34}
    windows = tuple(_pane(w) for w in plan.windows)
    lamps = tuple(Lamp("enamel", lamp.x, 0.5, lamp.size, "#2b2d33", lamp.reach) for lamp in plan.lamps)
    return replace(plan, wall=wall, floor=floor, windows=windows, lamps=lamps or plan.lamps)


def _pane(window: Window) -> Window:
    """A window as wide and as high as the room lets it be, in one piece."""
    return replace(window, w=window.w * 1.25, head=max(window.head, 3.0), style="plain", dress="", colour="#2f3238")


def _messy(plan: Plan, rng: random.Random) -> Plan:
    litter = tuple(
        Thing(rng.choice(("clothes_heap", "papers", "clothes_heap", "papers", "boxes")), plan.period * (i + rng.random()) / 26,
              depth=rng.uniform(0.0, 0.85), w=rng.uniform(0.5, 1.0), h=rng.uniform(0.14, 0.3), n=rng.randrange(99))
        for i in range(26)
    )  # fmt: skip
    tilted = tuple(
        Thing("papers", plan.period * (i + rng.random()) / 9, up=rng.uniform(0.9, 2.0), w=0.5, h=0.4, n=i) for i in range(9)
    )
    return replace(plan, things=(*plan.things, *tilted, *litter))


def _bare(plan: Plan, rng: random.Random) -> Plan:
    return replace(plan, things=(), front=(), live=())


_CHANGES: Mapping[Condition, Callable[[Plan, random.Random], Plan]] = {
    "abandoned": _abandoned, "old": _old, "cozy": _cozy, "modern": _modern, "messy": _messy, "bare": _bare,
}  # fmt: skip


def _painted(plan: Plan, paint: int) -> Plan:
    """The plan with walls in one colour, bricks and tiles as they are laid."""
    lightness, chroma, hue = to_oklch(paint)
    second = oklch(min(lightness + 0.06, 0.95), chroma * 0.85, hue)
    wall = {**plan.wall, "colour": _hex(paint), "second": _hex(second)}
    if wall["kind"] not in ("plaster", "bricks", "tiles", "boards", "panels", "stripes"):
        wall["kind"] = "plaster"
    wall["part"] = [{**part, "colour": _hex(second)} for part in wall.get("part", ()) if part.get("kind") != "tiles"]
    return replace(plan, wall=wall, colours={**plan.colours, "wall": paint})

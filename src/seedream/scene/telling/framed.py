"""Framed: the picture of a turn, from as far as its cast needs, and a closer look at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity
from seedream.scene.placing.staging import staged
from seedream.scene.placing.tableaux import emptied
from seedream.scene.placing.tabled import laid_out, still_life
from seedream.scene.placing.upon import BRIDGES
from seedream.scene.reading.lexicon import data, noun
from seedream.scene.reading.looks import LONG, height_of, length_of
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.casting import LEAD, SEATED, hero_of, wide_enough
from seedream.scene.shots.nearness import NEARER, approach
from seedream.scene.shots.views import Framing, Place, WorldView
from seedream.scene.telling.turns import NOBODY
from seedream.scene.telling.whereabouts import WATERY, WET

_LARGE = 1.2
_LYING = ("lie", "sleep")


def nearer(place: Place, cast: Sequence[Entity], told: Parsed, x: float, facing: int) -> WorldView | None:
    """A closer look: at the face of a person alone, at two or at what somebody does from the knees up; None where nothing can be
    seen nearer."""
    hero = hero_of(cast)
    if hero is None:
        return None
    living = [e for e in cast if e.category != "thing"]
    face = hero.category == "person" and hero.action not in SEATED
    if face and sum(e.count for e in living) < 2 and "deed" not in hero.look:
        return picture(place, cast, told, "close", x, facing)
    if not large(living) and hero.action not in _LYING:
        near = picture(place, cast, told, "near", x, facing)
        if near.framing != "near" or approach(near) >= NEARER:
            return near
    return picture(place, cast, told, "close", x, facing) if face else None


def large(cast: Sequence[Entity]) -> bool:
    """Whether only a wide picture holds somebody or something."""
    return any(height_of(e.noun, e.look) > _LARGE or length_of(e.noun) > LONG for e in cast)


_SERVED = ("tea", "coffee", "breakfast", "cake", "wine", "bread", "teapot", "cup", "espresso", "croissant", "tea set", "soup")
"""What nobody serves on the ground."""


def _stranded(entity: Entity, place: Place) -> bool:
    """Whether somebody who lives in water, and is not said to swim, is where there is none."""
    still = entity.action == "swim" and entity.look.get("verb", "") not in _SWIMS
    known = noun(entity.noun) if still and entity.category == "animal" else None
    if entity.category == "animal":
        return known is not None and known.medium == "water" and indoors(place.kind) and place.kind not in WET
    return still and place.kind not in WATERY


_SWIMS = ("swim", "dive", "float", "snorkel", "surf")


def picture(place: Place, cast: Sequence[Entity], told: Parsed, framing: Framing, x: float, facing: int) -> WorldView:
    """The picture of a turn: its cast at its place, as seen through its weather."""
    framing = wide_enough(hero_of(cast), framing)
    bridges = {e.id for e in cast if e.noun.split()[-1] in BRIDGES}
    over = {r.subject for r in told.relations if r.predicate == "on" and r.object in bridges}
    over = over if all(e.id in over for e in cast if e.category != "thing") else set[str]()
    still = [replace(e, action="stand") if e.action in ("walk", "run") else e for e in cast]  # it would not go along
    cast = [new if old.id in over else old for old, new in zip(cast, still, strict=True)]
    framing = "wide" if over else framing
    cast = [replace(e, action="stand" if e.category == "person" else "lie") if _stranded(e, place) else e for e in cast]
    leads = any(LEAD in e.look for e in cast)  # a teapot that goes out into the world is on no table
    if framing != "close" and cast and not leads and all(e.category == "thing" for e in cast):
        cast, ties = laid_out(cast, told.relations, place.kind, named=True)  # a candle is on a table
        if len(cast) == 1 and cast[0].noun in _SERVED and not indoors(place.kind):
            cast, ties = still_life(cast, told.relations)
        told = replace(told, relations=tuple(ties))
    part = "own" if framing != "close" else "look"
    members = staged(cast, told.relations, framing, part, x, facing, framing != "close", place.kind)  # type: ignore[arg-type]
    outside = data("nouns")["by_weather"].get(place.weather, {})
    members = tuple(replace(m, noun=outside.get(m.noun, m.noun)) for m in members)  # what is seen through its window
    brought = emptied(place, cast, told.relations).without
    if NOBODY.search(told.wish) and all(m.category == "thing" for m in members):
        brought = (*brought, "people")
    return WorldView(replace(place, without=tuple(sorted({*place.without, *brought}))), members, framing)

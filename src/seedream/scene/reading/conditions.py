"""Conditions: whether a place or a building is abandoned, old, cosy, modern, messy, bare, tiny or dark, and how its walls are
painted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from seedream.scene.graph import Entity, Relation
from seedream.scene.reading import lexicon
from seedream.scene.reading.places import Setting
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import Condition, Place, TimeOfDay

CONDITION = "condition"
"""Key of the look of a building or a thing for the condition that it is in."""
_AGED: tuple[Condition, ...] = ("abandoned", "old")
"""Conditions that a thing shows by itself."""
_ROOMS = r"(?:rooms?|apartment|flat|house|home|place|space|interior|building)"
_HOURS: Mapping[str, TimeOfDay] = {"abandoned": "overcast", "cozy": "golden", "modern": "day", "dark": "night", "messy": "day"}
"""The light of a room in a condition, where nobody says when it is."""
_BETWEEN = r"(?:,? (?:and )?(?!(?:in|on|at|of|with|near|by|under|over|from|to|is|are)\b)[\w'’-]+){0,3}?,? "
"""Further words between what says the condition and the name."""


@cache
def _table() -> tuple[tuple[Condition, str, str], ...]:
    """Every condition with the words before a name that say it, and what is said after one, as expressions."""
    rows: Mapping[Condition, Mapping[str, Any]] = lexicon.data("conditions")  # type: ignore[assignment]
    return tuple(
        (kind, "|".join(re.escape(w) for w in sorted(row["words"], key=len, reverse=True)), str(row.get("said", "")))
        for kind, row in rows.items()
    )


def _said_of(name: str, text: str) -> Condition:
    """The condition of what is called by a name, from the words right before it or what it is covered with; "" for none."""
    named = rf"(?:{re.escape(name)}|{re.escape(lexicon.plural(name))})"
    for condition, words, after in _table():
        if re.search(rf"(?<![\w-])(?:{words}){_BETWEEN}{named}\b", text):
            return condition
        if after and re.search(rf"\b{named}\b[^.;]{{0,40}}?{after}", text):
            return condition
    return ""


def conditioned(setting: Setting, text: str, *, timed: bool) -> Setting:
    """The setting in the condition that a request says it is in, its walls in the colour that is said, in a light that suits it."""
    lowered, place = text.lower(), setting.place
    if not setting.named and not re.search(rf"\b{_ROOMS}\b", lowered):
        paint = _painted(lowered, place, named=False)  # an armchair that only suggests a room is no name of it
        return replace(setting, place=replace(place, paint=paint)) if paint else setting
    names = [n for n in (place.wording.split(" ", 1)[-1] if place.wording[:3] in ("in ", "on ") else place.wording, "room") if n]
    condition: Condition = next((c for n in names if (c := _said_of(n, lowered))), "")
    if condition == "bare" and not re.search(rf"\b(?:bare|unfurnished|vacant|empty) (?:\w+ )?{_ROOMS}\b", lowered):
        condition = ""  # an empty office has desks, and nobody at them
    hour = _HOURS.get(condition) if not timed and indoors(place.kind) else None
    place = replace(place, condition=condition, paint=_painted(lowered, place, named=True), time_of_day=hour or place.time_of_day)
    return replace(setting, place=place)


def _painted(text: str, place: Place, *, named: bool) -> str:
    """The colour of a room's walls, "#rrggbb"; "" where nothing is said of it."""
    if not indoors(place.kind):
        return ""
    colours = "|".join(map(re.escape, sorted(lexicon.colours(), key=len, reverse=True)))
    names = {w for w in place.wording.split() if named and w in _NAMES} | {"room"}
    rooms = "|".join(sorted(names))
    said = re.search(
        rf"\b(?:(?:light|dark|pale|bright|deep) )?(?P<colour>{colours})(?:[- ]painted)? (?:\w+ )?(?:walls?|{rooms})\b"
        rf"|\bwalls? (?:is |are )?(?:painted )?(?:in )?(?P<after>{colours})\b",
        text,
    )
    return lexicon.colours()[said["colour"] or said["after"]] if said else ""


def worn_down(entities: Sequence[Entity], relations: Sequence[Relation], place: Place, text: str) -> tuple[Entity, ...]:
    """The entities; buildings, vehicles and other large things that are said to be abandoned or old look like that, and the walls
    of a painted room are no things in it."""
    lowered = text.lower()
    hung = {r.object for r in relations if r.predicate not in ("next to", "with")}
    kept = [e for e in entities if not _growth(e, lowered) and not (_of_room(e, place) and e.id not in hung)]
    return tuple(_worn(e, lowered) if e.category == "thing" else e for e in kept)


_WALLS = ("wall", "walls")
_NAMES = (
    "kitchen", "bedroom", "bathroom", "office", "classroom", "library", "studio", "hall", "corridor", "cafe", "bakery", "bookshop",
    "shop", "nursery", "attic", "restaurant", "salon", "gym", "hospital", "church",
)  # fmt: skip
"""Names of rooms that are said to have the colour of their walls: "a blue kitchen"."""
_PIECES: Mapping[str, tuple[str, ...]] = {
    "kitchen": ("cabinet", "cupboard", "kitchen cabinet", "countertop", "counter"), "living_room": ("curtain",),
    "bedroom": ("curtain", "cabinet"), "bathroom": ("cabinet", "cupboard"), "laboratory": ("cabinet", "cupboard"),
    "office": ("cabinet", "cupboard"),
}  # fmt: skip
"""What a room has several of itself, by its kind: these are not put into it once more."""


def furnished(entities: Sequence[Entity], relations: Sequence[Relation], setting: Setting) -> tuple[tuple[Entity, ...], Setting]:
    """The entities without what the room has itself, and the setting with these in the colours that are said."""
    place = setting.place
    tied = {name for r in relations if r.predicate not in ("next to", "with") for name in (r.subject, r.object)}
    own = [
        e for e in entities
        if e.category == "thing" and e.count > 1 and e.noun in _PIECES.get(place.kind, ()) and e.id not in tied and setting.named
    ]  # fmt: skip
    tints = tuple((e.noun.split()[-1], lexicon.colours()[e.colour]) for e in own if e.colour in lexicon.colours())
    return tuple(e for e in entities if e not in own), replace(setting, place=replace(place, tints=tints)) if tints else setting


def _worn(entity: Entity, text: str) -> Entity:
    condition = _said_of(entity.noun, text)
    return replace(entity, look={**entity.look, CONDITION: condition}) if condition in _AGED else entity


def _of_room(entity: Entity, place: Place) -> bool:
    """Whether walls are those of the room: one that is painted, or several ("an office with glass walls")."""
    wall = entity.noun.split()[-1] in _WALLS and indoors(place.kind)
    return wall and (entity.count > 1 or (bool(place.paint) and entity.noun in _WALLS))


_GROWTH = re.compile(r"\b(?:covered|overgrown|swallowed|overrun|reclaimed) (?:in|with|by) (?:\w+ ){0,2}?(\w+)\b")


def _growth(entity: Entity, text: str) -> bool:
    """Whether something is only what a building is overgrown with."""
    return entity.category == "thing" and any(
        m[1] in (entity.noun, lexicon.plural(entity.noun))
        and m[1] in ("ivy", "vines", "moss", "weeds", "plants", "creepers", "cobwebs")
        for m in _GROWTH.finditer(text)
    )

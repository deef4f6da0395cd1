"""Stalls: whoever sells at a market stall stands inside of it, behind the counter with the wares, and not beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.extents import size_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import height_of
from seedream.scene.shots.casting import members
from seedream.scene.shots.views import CastMember
from seedream.types import Rect

_STALL, _FRONT = "market stall", "stall front"
_WARES = 0.45
"""Size in adult heights up to which things that are sold are among those on the counter."""
_SEEN = 0.38
"""How far below the top of a stall a head is at most, as a part of its height: a child stands on a stool."""
_UP, _ASIDE, _APART = 0.04, 0.17, 0.004
"""How high sellers stand, as a part of the stall's height, how far from its middle, as a part of its width; steps in depth."""


def sellers(entities: Sequence[Entity], relations: Sequence[Relation]) -> Mapping[str, str]:
    """Who of the entities is in which stall, by id: who is said to be behind it, or sells there."""
    stalls = [e for e in entities if name_of(e) == _STALL and e.count == 1]
    if len(stalls) != 1:
        return {}
    (stall,) = stalls
    table = lexicon.data("actions")["sellers"]
    behind = {r.subject for r in relations if r.predicate == "behind" and r.object == stall.id}
    found = [
        e for e in entities
        if e.category == "person" and e.count <= 2
        and (e.id in behind or e.look.get("verb") in table["verbs"] or {e.noun, e.look.get("job")} & set(table["jobs"]))
    ]  # fmt: skip
    return {e.id: stall.id for e in found[:1]}


def without_wares(
    entities: Sequence[Entity], relations: Sequence[Relation], selling: Mapping[str, str]
) -> tuple[list[Entity], list[Relation]]:  # fmt: skip
    """Entities and relations without what is sold at a stall, which is on its counter, nor what the seller holds."""
    if not selling:
        return list(entities), list(relations)
    small = {e.id for e in entities if e.category == "thing" and max(size_of(e)) <= _WARES}
    held = {e.look.get("holding") for e in entities if e.id not in selling}
    sold = {r.object for r in relations if r.subject in selling and r.object in small} | {
        e.id for e in entities if e.id in small and name_of(e) in lexicon.data("things")["fruit"] and e.id not in held
    }
    known = [
        replace(e, action="stand", look={k: v for k, v in e.look.items() if k not in ("holding", "deed")}) if e.id in selling else e
        for e in entities if e.id not in sold
    ]  # fmt: skip
    return known, [r for r in relations if not {r.subject, r.object} & sold and r.subject not in selling]


def in_stalls(
    cast: Sequence[CastMember], selling: Mapping[str, str], entities: Sequence[Entity], wide: float
) -> list[CastMember]:  # fmt: skip
    """The cast with whoever sells in the stall, and the counter of it before them."""
    out = list(cast)
    by_id = {e.id: e for e in entities}
    for name, where in selling.items():
        stall = next((m for m in cast if m.entity_id == where and m.box is not None), None)
        if stall is None or stall.box is None:
            continue
        box, who = stall.box, by_id[name]
        unit = box.height / size_of(by_id[where])[1]
        for i, member in enumerate(members(who, entities, "stand", 0.0, 1, 0.0, who.count)):
            high = unit * height_of(who.noun, who.look)
            across = size_of(who)[0] * unit / wide
            middle = box.x + box.width / 2 + _ASIDE * box.width * (0 if who.count == 1 else 2 * i - 1)
            top = min(box.y + (1 - _UP) * box.height - high, box.y + _SEEN * box.height)
            place = Rect(middle - across / 2, top, across, high)
            out.append(replace(member, x=round(2 * middle - 1, 4), height=round(high, 4), box=place, depth=stall.depth - _APART))
        out.append(replace(stall, entity_id=f"{where}_front", noun=_FRONT, depth=stall.depth - 2 * _APART))
    return out

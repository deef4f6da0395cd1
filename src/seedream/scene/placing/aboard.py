"""Aboard: several on one motorcycle, in one boat or one car, and under one umbrella, are drawn together and not one each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember

ABOARD = "aboard"
"""Key of a member's look: which seat it has, counted from the driver's, on what the member rides whose place it keeps."""
_RIDING = ("ride", "drive", "sail", "fly")


def boarded(cast: Sequence[CastMember], by_id: Mapping[str, Entity], relations: Sequence[Relation]) -> tuple[CastMember, ...]:
    """The cast, with everybody who shares a vehicle in it with whoever drives it, and whoever shares an umbrella under it."""
    first = next((m for m in cast if m.category == "person" and m.action in _RIDING and m.holding), None)
    own = first.entity_id.split(".")[0] if first is not None else ""
    seats = seats_of(by_id[own], by_id) if own in by_id else 1
    if first is None or seats < 2:
        return _sheltered(cast, relations)
    mount, free = by_id[own].look.get("riding", ""), [e for e in by_id.values() if "riding" not in e.look]
    company = {e.id for e in free if _rides_along(e, own, mount, relations)}
    out: list[CastMember] = []
    taken = 1
    for m in cast:
        name = m.entity_id.split(".")[0]
        if m is first or m.category != "person" or name not in company | {own}:
            out.append(m)
        elif taken < seats:
            out.append(_beside(m, first, taken))
            taken += 1
    return tuple(out)


def still_aboard(cast: Sequence[Entity], before: Sequence[Entity], words: str) -> list[Entity]:
    """The cast of a sentence with whoever was in a boat in the one before still in it, whatever they do there, and with what
    carries anybody.

    Who swims, jumps or goes ashore is no longer in the boat.
    """
    afloat = {e.id: e for e in before if e.category == "person" and e.action == "sail"}
    mounts = {e.look["riding"] for e in afloat.values() if "riding" in e.look}
    stays = bool(mounts) and not _ASHORE.search(words)
    out = [_seated(e, afloat[e.id]) if stays and e.id in afloat and e.action not in _OVERBOARD else e for e in cast]
    needed = {e.look["riding"] for e in out if "riding" in e.look} - {e.id for e in out}
    return [*out, *(e for e in before if e.id in needed)]


_OVERBOARD = ("swim", "jump", "float")
_ASHORE = re.compile(
    r"\b(?:ashore|shore|land|lands|landed|docks?|home|harbour|harbor|beach|island|jetty|swims?|dives?)\b", re.IGNORECASE
)


def _seated(entity: Entity, before: Entity) -> Entity:
    """Somebody as they sat in the boat; who fishes does so from it."""
    fishes = entity.look.get("deed") == "fish" or entity.look.get("verb") in ("fish", "catch")
    look = {k: v for k, v in entity.look.items() if k not in ("holding", "deed", "posture", "riding")}
    look |= {k: v for k, v in before.look.items() if k == "riding"} | ({"deed": "fish"} if fishes else {})
    return replace(entity, action="sail", look=look)


def _beside(member: CastMember, driver: CastMember, seat: int) -> CastMember:
    """Somebody on the seat with a number of what somebody else drives."""
    look = {**member.look, ABOARD: str(seat)}
    if "riding_colour" in driver.look:
        look["riding_colour"] = driver.look["riding_colour"]
    return replace(
        member, action="sit", holding=driver.holding, facing=driver.facing, by=driver.entity_id, x=driver.x, aside=0.0, lift=0.0,
        look=look, depth=driver.depth, box=None, deed=member.deed if member.deed == "fish" else "",
    )  # fmt: skip


def seats_of(driver: Entity, by_id: Mapping[str, Entity]) -> int:
    """How many there is room for on what somebody rides, if it is a single one; 1 for what nobody shares."""
    mount = driver.look.get("riding", "")
    if driver.category != "person" or driver.action not in _RIDING or mount not in by_id or by_id[mount].count != 1:
        return 1
    return int(lexicon.data("nouns")["passengers"].get(name_of(by_id[mount]), 1))


def mates_of(entities: Sequence[Entity], relations: Sequence[Relation], by_id: Mapping[str, Entity]) -> set[str]:
    """Ids of those who ride along with one of some entities, of all in `by_id`."""
    found: set[str] = set()
    for e in entities:
        if seats_of(e, by_id) > 1:
            others = (o for o in entities if o.category == "person" and o.id != e.id and "riding" not in o.look)
            found |= {o.id for o in others if _rides_along(o, e.id, e.look.get("riding", ""), relations)}
    return found


def under_one(entities: Sequence[Entity], relations: Sequence[Relation]) -> set[str]:
    """Ids of those who are under the umbrella that somebody else holds."""
    share = [r for r in relations if r.predicate == "share"]
    holders = {e.id for e in entities if e.category == "person" and "holding" in e.look}
    umbrellas = {r.object for r in share if r.subject in holders} & {e.id for e in entities if e.noun == "umbrella"}
    return {r.subject for r in share if r.object in umbrellas and r.subject not in holders}


def umbrella_mates(entity: Entity, by_id: Mapping[str, Entity]) -> bool:
    """Whether several of a kind hold a single umbrella."""
    held = by_id.get(entity.look.get("holding", ""))
    umbrella = entity.look.get("holding") == "umbrella" if held is None else held.noun == "umbrella" and held.count == 1
    return entity.category == "person" and 1 < entity.count <= 3 and umbrella


def _rides_along(entity: Entity, driver: str, mount: str, relations: Sequence[Relation]) -> bool:
    """Whether somebody is said to be with a driver, or in what is driven."""
    if entity.action in _RIDING and "riding" not in entity.look:
        return True  # "a woman and her daughter ride a bicycle"
    pairs = {(r.subject, r.object) for r in relations if r.predicate in ("next to", "in", "on", "riding")}
    return bool({(entity.id, driver), (driver, entity.id), (entity.id, mount)} & pairs)


_UNDER_ONE = 0.3
"""How far apart two are under one umbrella, in adult heights."""


def _sheltered(cast: Sequence[CastMember], relations: Sequence[Relation]) -> tuple[CastMember, ...]:
    """The cast, with those who share an umbrella close to whoever holds it."""
    holder = next((m for m in cast if m.holding == "umbrella" and m.category == "person"), None)
    if holder is None:
        return tuple(cast)
    own = holder.entity_id.split(".")[0]
    shared = {r.object for r in relations if r.predicate == "share" and r.subject == own}
    company = {own} | {r.subject for r in relations if r.predicate == "share" and r.object in shared}
    mates = [m for m in cast if m is not holder and m.category == "person" and m.entity_id.split(".")[0] in company]
    if not 0 < len(mates) <= 2:
        return tuple(cast)
    asides = (_UNDER_ONE * holder.facing, -0.8 * _UNDER_ONE * holder.facing)
    close = {
        m.entity_id: replace(m, by=holder.entity_id, aside=a, facing=holder.facing, depth=holder.depth + 0.02, lift=0.0)
        for m, a in zip(mates, asides, strict=False)
    }
    return tuple(close.get(m.entity_id, m) for m in cast)

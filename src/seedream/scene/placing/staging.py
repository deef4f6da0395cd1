"""Staging: in films people sit on, stand behind or are under what the words say, at natural sizes and wherever it goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.aboard import boarded
from seedream.scene.placing.settling import prepared
from seedream.scene.placing.spots import BORNE, TIGHT, Spot, Spots, borne, laid, size_of
from seedream.scene.placing.tethers import BALLOON, in_hand
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import length_of
from seedream.scene.shots.casting import HeroPart, blocking, members
from seedream.scene.shots.nearness import SHARE, closeup
from seedream.scene.shots.views import CastMember, Framing

_HALF = 0.95
"""How far from the middle of the frame anything reaches, in halves of its width."""
_TALLEST = 3.3
"""Height of a thing, in adult heights, beyond which it is only seen from far away."""
_LEAVING = ("stand", "leave", "rise", "wake", "arrive", "go", "come", "stand up", "get up", "wake up")
"""What is said of somebody who is no longer where they sat or lay."""
_MOVING = ("walk", "run", "fly", "swim", "carry")


_TROD = ("footbridge", "river bridge", "viaduct")
"""What somebody is on who does not stand still there is left out of films: it would not go along."""


def staged(
    entities: Sequence[Entity], relations: Sequence[Relation], framing: Framing, part: HeroPart, x: float, facing: int,
    others: bool, place: str = "",
) -> tuple[CastMember, ...]:  # fmt: skip
    """The cast of one shot as `casting.blocking` finds it, with those whom the request ties together where it says."""
    known, told = prepared(entities, relations, place)
    cast = blocking(known, told, framing, part, x, facing, others)
    if part == "away" or framing == "detail" or not cast:
        return cast
    shown = {m.entity_id.split(".")[0] for m in cast}
    by_id = {e.id: e for e in known if size_of(e)[1] <= _TALLEST}
    cast = in_hand(_held_within(boarded(_all_balloons(cast, by_id, known, framing), {e.id: e for e in known}, told), framing))
    group = tied(shown, by_id, told)
    hero = cast[0].entity_id.split(".")[0]
    moves = hero not in by_id or by_id[hero].action in _MOVING
    if moves:
        cast = tuple(m for m in carried(cast, by_id, told) if m.noun not in _TROD)
    if not group or (hero in group and moves) or (framing == "close" and hero not in group):
        return cast
    if hero not in group and not moves:
        group = {hero: None, **group}
    near = [by_id[name] for name in by_id if name in group]
    loose = [e for e in known if e.id in shown - group.keys() and e.id in by_id and e.action not in _MOVING and framing == "wide"]
    spots = laid([*near, *loose], [r for r in told if {r.subject, r.object} <= {e.id for e in (*near, *loose)}], facing)
    lead = hero if hero in group else next(iter(group))
    there = x * facing if hero in group else next((m.x for m in cast if m.entity_id.split(".")[0] in group), 0.5)
    row = cast_at(spots, known, lead, framing, there, facing)
    placed = {m.entity_id.split(".")[0] for m in row}
    if framing == "close":
        return closeup(row, round(x * facing, 3))
    rest = [m for m in cast if m.entity_id.split(".")[0] not in placed and m.entity_id.split(".")[0] not in group]
    rest = [m for m in rest if framing == "wide" or m.category != "thing" or m.by]
    return (*row, *rest) if hero in group else (cast[0], *row, *(m for m in rest if m is not cast[0]))


def _held_within(cast: Sequence[CastMember], framing: Framing) -> tuple[CastMember, ...]:
    """The cast with long vehicles as near to the middle as it takes for the frame to hold them."""
    out = []
    for m in cast:
        name = m.holding if m.action in _RIDING and m.holding else m.noun if m.category == "thing" else ""
        far = max(0.0, 0.96 - 0.5 * _SHARE.get(framing, 1.0) * length_of(name)) if name and not m.by else 1.0
        out.append(replace(m, x=round(min(max(m.x, -far), far), 3)) if abs(m.x) > far else m)
    return tuple(out)


_RIDING = ("ride", "drive", "sail", "fly")
_SHARE = {"wide": 0.37, "medium": 0.68, "near": 0.68}
"""Length of an adult's height, as a part of half the frame's width, by framing."""


def carried(
    cast: Sequence[CastMember], by_id: Mapping[str, Entity], told: Sequence[Relation]
) -> tuple[CastMember, ...]:  # fmt: skip
    """The cast with whoever is carried on somebody's shoulders, back or arm there, wherever that one goes."""
    leads = {m.entity_id: m for m in cast}
    out = []
    for m in cast:
        lead = next((leads[r.object] for r in told if (r.subject, r.predicate) == (m.entity_id, "on") and r.object in leads), None)
        if m.deed in BORNE and lead is not None and {m.entity_id, lead.entity_id} <= by_id.keys():
            spot = borne(by_id[m.entity_id], by_id[lead.entity_id], Spot(0.0, depth=lead.depth), lead.facing)
            m = replace(m, by=lead.entity_id, aside=spot.x, lift=spot.lift, depth=spot.depth, facing=spot.facing, x=lead.x)
        out.append(m)
    return tuple(out)


def _all_balloons(
    cast: Sequence[CastMember], by_id: Mapping[str, Entity], entities: Sequence[Entity], framing: Framing
) -> tuple[CastMember, ...]:
    """The cast with every balloon of those that somebody holds, however many a framing has room for: they are above one hand."""
    held = next((e for e in by_id.values() if e.noun == BALLOON and e.count > 1), None)
    if held is None or not any(m.holding == BALLOON for m in cast):
        return tuple(cast)
    row = members(held, entities, held.action or "fly", 0.0, 1, 0.1, held.count, framing)
    return (*(m for m in cast if m.noun != BALLOON), *row)


def tied(shown: set[str], by_id: Mapping[str, Entity], told: Sequence[Relation]) -> dict[str, None]:
    """Everybody whom relations of place tie to somebody who is shown."""
    tight = [r for r in told if r.predicate in TIGHT and {r.subject, r.object} <= by_id.keys() and r.subject != r.object]
    names = dict.fromkeys(r.subject for r in tight if {r.subject, r.object} & shown)
    names |= dict.fromkeys(r.object for r in tight if r.subject in names)
    for _ in tight:
        names |= dict.fromkeys(n for r in tight if {r.subject, r.object} & names.keys() for n in (r.subject, r.object))
    return names


def cast_at(spots: Spots, entities: Sequence[Entity], hero: str, framing: Framing, x: float, facing: int) -> list[CastMember]:
    """Cast members at their spots: the hero first, everybody by the first one that was placed."""
    root = next(iter(spots.found))
    share = SHARE[framing]
    left, right = spots.edges()
    middle = x - share * spots.found[hero][0].x
    lowest, highest = -_HALF - left * share, _HALF - right * share
    middle = min(max(middle, lowest), highest) if lowest <= highest else (lowest + highest) / 2
    row: list[CastMember] = []
    lead = ""
    for name, there in spots.found.items():
        entity = spots.entities[name]
        (one,) = members(replace(entity, count=1), entities, entity.action or "stand", 0.0, facing, 0.1, 1, framing)
        for i, spot in enumerate(there):
            many = entity.count > 1
            at = replace(
                one, entity_id=f"{name}.{i + 1}" if many else name, look={**one.look, "variant": str(i)} if many else one.look,
                holding=one.holding if i == 0 or _each(entity, entities) else "",
                height=round(one.height * (1.0, 0.94, 1.04)[i % 3 if many else 0], 3),
                x=round(middle + share * spot.x, 3), depth=round(0.2 + spot.depth, 3), lift=round(spot.lift, 4),
                facing=spot.facing or one.facing,
            )  # fmt: skip
            lead = lead or at.entity_id
            if at.entity_id != lead:
                origin = spots.found[root][0]
                at = replace(at, by=lead, aside=round(spot.x - origin.x, 4), lift=round(spot.lift - origin.lift, 4))
            row.append(at)
    return sorted(row, key=lambda m: m.entity_id.split(".")[0] != hero)


def _each(entity: Entity, entities: Sequence[Entity]) -> bool:
    """Whether several each have one of what they hold."""
    own = lexicon.data("nouns")["each_one"]["words"]
    return any(e.id == entity.look.get("holding") and (e.count > 1 or e.noun in own) and e.noun != BALLOON for e in entities)


Scene = tuple[Sequence[Entity], Sequence[Relation]]


def carried_on(before: Scene, now: Scene) -> tuple[tuple[Entity, ...], tuple[Relation, ...]]:
    """Who is there and how they are tied: whoever sat, lay or stood somewhere still does, unless they do what takes them away."""
    entities, relations = list(now[0]), list(now[1])
    people = {e.id: e for e in entities if e.category == "person"}
    tied = {r.subject for r in relations if r.predicate in TIGHT}
    known = {e.id: e for e in before[0]}
    for r in before[1]:
        stays = r.subject in people and people[r.subject].action not in (*_MOVING, "ride", "drive", "sail", "dance", "jump")
        if r.predicate not in ("on", "in", "at") or not stays or r.subject in tied or r.object not in known:
            continue
        if people[r.subject].look.get("verb") in _LEAVING:
            continue
        if all(e.id != r.object for e in entities):
            entities.append(known[r.object])
        relations.append(r)
    return tuple(entities), tuple(_beside(r, relations, people) for r in relations)


def _beside(tie: Relation, ties: Sequence[Relation], people: Mapping[str, Entity]) -> Relation:
    """Who sits down next to somebody sits on the same seat."""
    sits = tie.predicate == "next to" and tie.subject in people and people[tie.subject].action == "sit"
    seats = [r for r in ties if r.subject == tie.object and r.predicate == "on"] if sits else []
    return replace(tie, predicate="on", object=seats[0].object) if seats else tie

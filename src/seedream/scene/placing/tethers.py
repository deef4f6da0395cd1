"""Tethers: dogs that are walked are on a leash, balloons are on strings in somebody's hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember

LEASH = "leash"
"""Key of an animal's look for the id of whoever holds its leash."""
_AHEAD, _APART, _REACH = 0.62, 0.34, 0.62
"""How far ahead of whoever walks it an animal is, how far apart balloons are, and how high their strings end, in heights."""
_GOING = ("walk", "run")
BALLOON = "balloon"


def tethered(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations with leashes and strings in hands, and not as things that lie about."""
    words = lexicon.data("nouns")["leashes"]
    leashes = {e.id for e in entities if e.noun in words["words"]}
    people = {e.id: e for e in entities if e.category == "person"}
    animals = {e.id for e in entities if e.category == "animal" and e.noun in words["animals"]}
    told = [r for r in relations if not leashes & {r.subject, r.object}]
    walked = {r.object: r.subject for r in told if r.predicate in words["verbs"] and r.subject in people and r.object in animals}
    if leashes and people and animals and not walked:
        walked = {next(iter(animals)): next(iter(people))}
    held = {r.object: r.subject for r in told if r.predicate in ("hold", "carry", "holding") and r.subject in people}
    result = []
    for e in entities:
        if e.id in leashes:
            continue
        if keeper := walked.get(e.id, ""):
            goes = people[keeper].action
            e = replace(e, action=goes if goes in _GOING else e.action, look={**e.look, LEASH: keeper})
        balloon = next((name for name, who in held.items() if who == e.id and _noun(name, entities) == BALLOON), "")
        if balloon and "holding" not in e.look:
            e = replace(e, look={**e.look, "holding": balloon})
        result.append(e)
    return result, told


def _noun(name: str, entities: Sequence[Entity]) -> str:
    return next((e.noun for e in entities if e.id == name), "")


def strings(count: int, height: float, facing: int) -> list[tuple[float, float]]:
    """Where the strings of balloons end, to the right of and above the foot of somebody of a height, in adult heights."""
    return [(round(_APART * (i - (count - 1) / 2) + 0.12 * facing, 3), round(_REACH * height, 3)) for i in range(count)]


def in_hand(cast: Sequence[CastMember]) -> tuple[CastMember, ...]:
    """The cast, with animals on a leash beside whoever holds it, and balloons above the hand that holds them."""
    holder = next((m for m in cast if m.category == "person" and m.holding == BALLOON), None)
    balloons = [m for m in cast if m.noun == BALLOON and m.category == "thing"]
    out = []
    for m in cast:
        keeper = next((k for k in cast if m.look.get(LEASH) == k.entity_id.split(".")[0]), None)
        if keeper is not None:
            aside = round(_AHEAD * keeper.facing, 3)
            m = replace(m, by=keeper.entity_id, aside=aside, lift=0.0, facing=keeper.facing, depth=round(keeper.depth - 0.02, 3))
        elif holder is not None and m in balloons:
            aside, lift = strings(len(balloons), holder.height, holder.facing)[balloons.index(m)]
            m = replace(m, by=holder.entity_id, aside=aside, lift=lift, depth=holder.depth + 0.05)
        out.append(m)
    return tuple(out)

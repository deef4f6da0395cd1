"""Pairs: two who hug, shake hands, dance or talk face each other, as close as what they do together needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from seedream.scene.graph import Relation
from seedream.scene.placing.bodily import head_to_head, placed_bodily
from seedream.scene.reading import lexicon
from seedream.scene.shots.nearness import SHARE
from seedream.scene.shots.views import CastMember, Framing


def paired(
    cast: Sequence[CastMember], relations: Sequence[Relation], wide: float = 16 / 9, framing: Framing = "medium"
) -> list[CastMember]:  # fmt: skip
    """The cast with those who do something together facing each other. In stills `wide` is the frame's width by its height."""
    shown = list(cast)
    for first, second in _couples(shown, relations):
        one, other = shown[first], shown[second]
        shown[first], shown[second] = _together(one, other, _pairs()[_key(one)], wide, framing)
    met = lexicon.data("bodily")["met"]["verbs"]
    beasts = [i for i, m in enumerate(shown) if m.category == "animal" and m.look.get("posture", "") in met]
    for i, j in zip(beasts[::2], beasts[1::2], strict=False):
        shown[i], shown[j] = head_to_head(shown[i], shown[j])
    for i, member in enumerate(shown):
        beast = next((m for m in shown if m.category == "animal" and _met(relations, member, m)), None)
        if beast is not None and (low := _pairs().get(_key(member), {}).get("animal", "")):
            low = _pairs()[_key(member)].get("tall", low) if beast.height > _HIGH * member.height else low
            shown[i] = _beside(replace(member, deed=low), beast, wide, framing)
            if "at" in _pairs().get(low, {}):
                shown[shown.index(beast)] = replace(beast, facing=-shown[i].facing)
    for r in relations:
        if r.predicate in _MOUTHS:
            shown = _at_the_mouth(shown, r)
    return placed_bodily(shown, relations, wide, framing)


_MOUTHS = ("eat", "munch", "chew", "nibble", "lick", "sniff", "smell", "lap", "drink", "bury")
_BITES = 0.12
"""How far what an animal eats reaches below its head, as a part of the animal's width."""


def _at_the_mouth(cast: Sequence[CastMember], told: Relation) -> list[CastMember]:
    """The cast with what an animal eats right at its mouth."""
    eater = next((m for m in cast if _whole(m) == told.subject and m.category == "animal"), None)
    food = next((m for m in cast if _whole(m) == told.object and m.category == "thing"), None)
    if eater is None or food is None or eater.box is None or food.box is None or food.lift or eater.look.get("upright"):
        return list(cast)
    side = 1 if food.x >= eater.x else -1
    edge = eater.box.x + eater.box.width * (1 - _BITES) if side > 0 else eater.box.x + eater.box.width * _BITES - food.box.width
    at = replace(food, x=round(2 * edge + food.box.width - 1, 4), box=replace(food.box, x=round(edge, 4)))
    return [at if m is food else replace(m, facing=side) if m is eater else m for m in cast]


_HIGH = 1.15
"""From how many times somebody's height on what an animal is given is held up to it."""


def _met(relations: Sequence[Relation], one: CastMember, other: CastMember) -> bool:
    return any((r.subject, r.object) == (_whole(one), _whole(other)) for r in relations if lexicon.action_of(r.predicate))


def _beside(member: CastMember, beast: CastMember, wide: float, framing: Framing) -> CastMember:
    """Somebody with the arms round an animal, which stays where it is."""
    side = 1 if member.x <= beast.x else -1
    left, right, top = lexicon.data("actions")["reach"][member.deed]
    at = _pairs().get(member.deed, {}).get("at")
    if member.box is None or beast.box is None:
        away = -side * (0.55 * beast.height + 0.16) if at is None else -side * (at * _LONG * beast.height + right)
        depth = beast.depth if at is None else beast.depth - _BEFORE
        return replace(member, x=round(beast.x + away * SHARE[framing], 4), facing=side, depth=round(depth, 4))
    height = member.box.height / max(top, 0.72)
    ahead = right - left - 2 * _ROUND
    x = round(beast.x - side * (beast.box.width + ahead * height / wide), 4)
    if at is not None:  # at its flank, the hands so far from its middle
        x = round(beast.x - 2 * side * (at * beast.box.width + (left + right) / 2 * height / wide), 4)
    box = replace(member.box, x=round((x + 1 - member.box.width) / 2, 4))
    return replace(member, x=x, box=box, facing=side, depth=beast.depth - 0.05)


_BEFORE = 0.06
"""How much nearer than an animal somebody is who works at its flank."""
_LONG = 1.4
"""Length of an animal as a multiple of its height."""
_ROUND = 0.2
"""How far arms go round an animal, in heights of whoever hugs it."""


def _pairs() -> Mapping[str, Mapping[str, Any]]:
    pairs: Mapping[str, Mapping[str, Any]] = lexicon.data("actions")["pairs"]
    return pairs


def _key(member: CastMember) -> str:
    """What a member does, if that takes two."""
    return next((key for key in (member.deed, member.action) if key in _pairs()), "") if member.category == "person" else ""


def _couples(cast: Sequence[CastMember], relations: Sequence[Relation]) -> Iterator[tuple[int, int]]:
    """Places in the cast of who does it with whom: whom the words name, else the next one who does the same."""
    met = {frozenset((r.subject, r.object)) for r in relations if lexicon.action_of(r.predicate)}
    beside = {frozenset((r.subject, r.object)) for r in relations if r.predicate == "next to"}
    free = [i for i, m in enumerate(cast) if m.category == "person"]
    while free:
        first = free.pop(0)
        key = _key(cast[first])
        named = met | beside if _pairs().get(key, {}).get("needs") else met
        told = (i for i in free if frozenset((_whole(cast[first]), _whole(cast[i]))) in named and _joins(cast[i], key))
        other = _pairs().get(key, {}).get("other", key)
        alike = (i for i in free if _key(cast[i]) == key or cast[i].deed == other)
        second = next(told, next(alike, None)) if key else next((i for i in told if _key(cast[i])), None)
        if second is None:
            continue
        free.remove(second)
        yield (first, second) if key else (second, first)


def _joins(member: CastMember, key: str) -> bool:
    """Whether somebody takes part in what another one does with them, and does nothing else: who is taught to ride rides."""
    return _key(member) in (key, "") and member.action not in _ELSEWHERE and not (member.deed and not _key(member))


_ELSEWHERE = ("ride", "drive", "sail", "swim", "fly", "run", "jump", "dance", "type")


def _whole(member: CastMember) -> str:
    """The entity that a member is, or is one of several of."""
    name, _, number = member.entity_id.rpartition(".")
    return name if name and number.isdigit() else member.entity_id


def _together(
    one: CastMember, other: CastMember, pair: Mapping[str, Any], wide: float, framing: Framing
) -> tuple[CastMember, CastMember]:  # fmt: skip
    """Both, face to face around the middle between them, at one depth; the second is the nearer one."""
    side, stood = 1 if one.x <= other.x else -1, (one, other)
    deeds = [pair.get("first", one.deed), pair.get("other", other.deed)]
    small = one.height < _SMALL * other.height, other.height < _SMALL * one.height
    if "low" in pair and any(small):  # whoever is much taller bends down to a child
        deeds[small.index(False)] = pair["low"][small.index(False)]
    elif "animal" in pair and any(small):  # or kneels
        deeds[small.index(False)] = pair["animal"]
        one, other = (one, _lowered(other, deeds[1], wide)) if small[0] else (_lowered(one, deeds[0], wide), other)
        pair = {**pair, "apart": pair["apart"] + _KNEES}
    ahead = 0.0
    if pair.get("between"):  # an arm's length from both ends of what they have between them
        known = lexicon.drawn_size(lexicon.held_as(one.holding.replace("_", " ")))
        ahead = pair["apart"] / 2 + (max(known[:2]) if known is not None else _SOMETHING) / (
            one.height if one.height < _SMALL else 1.0
        )
        pair = {**pair, "apart": ahead + pair["apart"] / 2}
    action = one.action if pair.get("other") else other.action
    one = replace(one, deed=deeds[0], facing=side, depth=min(one.depth, other.depth))
    way = side if pair.get("back") else -side  # whoever has their hair done turns the back
    other = replace(other, deed=deeds[1], facing=way, depth=one.depth, action=action, holding="" if deeds[1] else other.holding)
    middle, half = (one.x + other.x) / 2, pair["apart"] / 2
    if one.box is None or other.box is None:  # wherever the first one goes
        apart = round(side * pair["apart"] * (one.height + other.height) / 2, 4)
        return one, replace(other, x=round(one.x + apart * SHARE[framing], 4), by=one.entity_id, aside=apart)
    if pair.get("outward"):
        one, other = replace(one, facing=-side), replace(other, facing=side)
    moved = []
    one, other = (_lowered(m, m.deed, wide) if _sits_down(was, m) else m for was, m in zip(stood, (one, other), strict=True))
    for member, way, far in ((one, -side, ahead), (other, side, 0.0)):
        assert member.box is not None
        x = round(middle + way * _half_apart(member, half, wide, far), 4)
        width = round(max(_ROOM * _width(member, wide, far), 0.0 if ahead else member.box.width), 4)
        moved.append(replace(member, x=x, box=replace(member.box, x=round((x + 1 - width) / 2, 4), width=width)))
    return moved[0], moved[1]


_SMALL = 0.75
"""Height relative to the other one's from which both stand to hug."""
_SOMETHING = 1.0
"""Width of what two carry whose drawing has no size, in adult heights."""
_KNEES = 0.05
"""How much further apart they are where one of them kneels, in adult heights."""


def _lowered(member: CastMember, deed: str, wide: float) -> CastMember:
    """Somebody of a still who kneels now, no larger than before."""
    if member.box is None:
        return member
    left, right, top = lexicon.data("actions")["reach"][deed]
    box, full = member.box, member.box.height
    width, height = round((right - left) * full / wide, 4), round(top * full, 4)
    middle = box.x + box.width / 2
    low = replace(box, x=round(middle - width / 2, 4), y=round(box.y + full - height, 4), width=width, height=height)
    return replace(member, height=height, box=low)


def _sits_down(before: CastMember, now: CastMember) -> bool:
    """Whether what two do together brings somebody down who stands otherwise."""
    reach = lexicon.data("actions")["reach"]
    high = [reach.get(m.deed, (0.0, 0.0, 1.0))[2] for m in (before, now)]
    return now.height == before.height and bool(high[1] < _LOW <= high[0])


_LOW = 0.8
"""Height of a pose, in own heights, below which nobody stands."""
_ROOM = 1.15
"""How much wider than an adult's the drawing of somebody bent or small can be for their height."""


def _width(member: CastMember, wide: float, ahead: float = 0.0) -> float:
    """Width of the box in which somebody does what they do, as tall as they are: an outstretched arm makes nobody smaller.

    `ahead` is how far at least something is ahead of them, in own heights.
    """
    left, right, top = lexicon.data("actions")["reach"].get(member.deed, (0.0, 0.0, 1.0))
    assert member.box is not None
    return float((max(right, ahead) - left) * member.box.height / top / wide)


def _half_apart(member: CastMember, half: float, wide: float, ahead: float = 0.0) -> float:
    """How far from the middle the box of one of them is: its drawing reaches further ahead than behind."""
    left, right, top = lexicon.data("actions")["reach"].get(member.deed, (-0.12, 0.12, 1.0))
    assert member.box is not None
    return float(2 * (half - (left + max(right, ahead)) / 2) * member.box.height / top / wide)

"""Bodily: animals where their whole body acts: up a tree, over a fence, above their prey, under a bough, head to head."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.extents import size_of
from seedream.scene.placing.scaling import SIZE
from seedream.scene.reading import lexicon
from seedream.scene.shots.nearness import SHARE
from seedream.scene.shots.views import CastMember, Framing
from seedream.types import Rect

_SLIM, _TALL = 0.86, 1.3
"""Width of who is upright at a trunk, in own heights, and that height, in heights of the animal on all fours."""
_BEFORE = 0.05
"""How much nearer than what they climb somebody is."""
_ABOVE = 0.82
"""How high above the foot of what is jumped over the feet are, as a part of its height."""
_HEADS = 0.86
"""Distance of the middles of two with their heads together, as a part of both their widths in sum."""


def loosened(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Relation]:
    """The relations; who pounces on somebody is beside them, and who hangs from a bough or climbs a trunk does not stand on it."""
    table, doing = lexicon.data("bodily"), {e.id: e.look.get("posture", "") for e in entities if e.category == "animal"}

    def told(r: Relation) -> Relation:
        verb = doing.get(r.subject, "")
        if r.predicate == "on" and (verb in table["sprung"]["on"] or verb in table["clung"]["verbs"]):
            return replace(r, predicate="next to")
        return replace(r, predicate="next to") if r.predicate in ("on", "in") and verb in table["hung"]["verbs"] else r

    names = {e.id: name_of(e) for e in entities}
    places = {*table["clung"]["words"], *table["hung"]["from"]}
    out = []
    for r in relations:
        loose = told(r)
        prey = doing.get(r.subject, "") in table["sprung"]["on"]
        out.append(loose if prey or names.get(r.object, "") in places else r)
    return out


def opened(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Entity]:
    """The entities; a box in which somebody is stands open."""
    open_: Mapping[str, str] = lexicon.data("bodily")["opened"]
    lives = {e.id for e in entities if e.category != "thing"}
    full = {r.object for r in relations if r.predicate == "in" and r.subject in lives}
    return [replace(e, noun=open_[name_of(e)]) if e.id in full and name_of(e) in open_ else e for e in entities]


def borne_up(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Entity]:
    """The entities; a rock or a heap on which animals stand or lie is wide enough for them."""
    table, by_id = lexicon.data("bodily")["borne"], {e.id: e for e in entities}
    heavy = {
        r.object: by_id[r.subject] for r in relations
        if r.predicate == "on" and {r.subject, r.object} <= by_id.keys() and by_id[r.subject].category == "animal"
    }  # fmt: skip
    out = []
    for e in entities:
        on = heavy.get(e.id)
        if on is not None and e.category == "thing" and SIZE not in e.look and (name_of(e) in table["words"] or " of " in e.noun):
            need = table["wide"] * size_of(on)[0] * max(on.count, 1) / size_of(e)[0]
            e = replace(e, look={**e.look, SIZE: f"{min(need, table['most']):.3g}"}) if need > 1 else e
        out.append(e)
    return out


def placed_bodily(
    cast: Sequence[CastMember], relations: Sequence[Relation], wide: float, framing: Framing
) -> list[CastMember]:  # fmt: skip
    """The cast with animals where what they do with another one or with a thing puts them. In stills `wide` is the frame's width by
    its height."""
    shown, table = list(cast), lexicon.data("bodily")
    for i, one in enumerate(shown):
        verb = one.look.get("posture", "") if one.category == "animal" and "upright" not in one.look else ""
        if not verb:
            continue
        at = next((j for j, m in enumerate(shown) if j != i and _tied(relations, one, m)), None)
        if at is None:
            continue
        other = shown[at]
        name = lexicon.synonyms().get(other.noun, other.noun)
        if verb in table["clung"]["verbs"] and name in table["clung"]["words"]:
            shown[i] = _clung(one, other, table["clung"], framing)
        elif verb in table["hung"]["verbs"] and name in table["hung"]["from"]:
            shown[i] = _hanging(one, other, framing)
        elif verb in table["sprung"]["over"] and one.action == "jump" and other.category == "thing":
            shown[i] = _over(one, other)
        elif verb in table["sprung"]["on"]:
            shown[i] = _springing(one, other)
        elif name in table["rims"]:
            shown[i] = _at_the_rim(one, other, table["rims"][name])
        elif verb in table["met"]["verbs"] and other.category == "animal":
            shown[i], shown[at] = head_to_head(one, other)
    return shown


def _tied(relations: Sequence[Relation], one: CastMember, other: CastMember) -> bool:
    names = {_whole(one), _whole(other)}
    return _whole(one) != _whole(other) and any({r.subject, r.object} == names for r in relations)


def _whole(member: CastMember) -> str:
    name, _, number = member.entity_id.rpartition(".")
    return name if name and number.isdigit() else member.entity_id


def _clung(one: CastMember, trunk: CastMember, table: Mapping[str, Any], framing: Framing) -> CastMember:
    """Upright at a trunk, its paws on it."""
    foot = float(table["foot"].get(one.look["posture"], table["foot"]["other"]))
    side = 1 if one.x <= trunk.x else -1
    if one.box is None or trunk.box is None:
        aside = -side * 0.38 * one.height * _TALL
        x = round(trunk.x + aside * SHARE[framing], 4)
        lift = max(foot * trunk.height, 0.0)
        return replace(one, x=x, lift=round(lift, 4), depth=round(trunk.depth - _BEFORE, 4), facing=side, action="stand",
                       by=trunk.entity_id, aside=round(aside, 4))  # fmt: skip
    high = min(_TALL * one.box.height, float(table["tall"]) * trunk.box.height)
    scale = one.box.width / one.box.height  # a frame's width is not its height
    width = _SLIM * high * scale / max(_shape(one), 0.4)
    middle = trunk.box.x + trunk.box.width / 2
    x = middle - side * 0.40 * width
    y = trunk.box.y + trunk.box.height * (1 - foot) - high
    return _boxed(one, x, y, width, high, side, trunk.depth - _BEFORE)


def _shape(member: CastMember) -> float:
    shapes = lexicon.data("nouns")["shapes"]
    return float(shapes.get(member.noun, shapes["animal"])[0])


def _hanging(one: CastMember, bough: CastMember, framing: Framing) -> CastMember:
    """Below a bough, the hand on it."""
    seats = lexicon.data("nouns")["seats"]
    up = float(seats.get(lexicon.synonyms().get(bough.noun, bough.noun), 0.5))
    side = 1 if one.x <= bough.x else -1
    if one.box is None or bough.box is None:
        lift = max(up * bough.height - 1.2 * one.height, 0.02)
        return replace(one, x=bough.x, lift=round(lift, 4), depth=round(bough.depth - _BEFORE, 4), action="stand",
                       by=bough.entity_id, aside=0.1, facing=side)  # fmt: skip
    top = bough.box.y + bough.box.height * (1 - up) - 0.01
    high = min(1.25 * one.box.height, 0.92 * (bough.box.y + bough.box.height - top))
    width = one.box.width / one.box.height * high / max(_shape(one), 0.4)
    return _boxed(one, bough.box.x + 0.56 * bough.box.width, top, width, high, side, bough.depth - _BEFORE)


def _at_the_rim(one: CastMember, nest: CastMember, at: Sequence[float]) -> CastMember:
    """On the bough of a nest, turned to it."""
    side = 1 if one.x <= nest.x else -1
    if one.box is None or nest.box is None:
        return replace(one, facing=side)
    x = nest.box.x + nest.box.width * (0.5 - side * at[0])
    y = nest.box.y + nest.box.height * (1 - at[1]) - one.box.height
    return _boxed(one, x, y, one.box.width, one.box.height, side, nest.depth - _BEFORE)


def _over(one: CastMember, other: CastMember) -> CastMember:
    """In the air above a fence."""
    if one.box is None or other.box is None:
        return one
    high = min(one.box.height, (1 - _ABOVE) * other.box.height + other.box.y - 0.06)
    width = one.box.width * high / one.box.height
    y = other.box.y + (1 - _ABOVE) * other.box.height - high
    return _boxed(one, other.box.x + other.box.width / 2, y, width, high, one.facing, other.depth - _BEFORE)


def _springing(one: CastMember, prey: CastMember) -> CastMember:
    """In the air before its prey and above it."""
    side = 1 if one.x <= prey.x else -1
    if one.box is None or prey.box is None:
        return replace(one, facing=side)
    x = prey.box.x + prey.box.width / 2 - side * (0.5 * one.box.width + 0.2 * prey.box.width)
    y = min(prey.box.y + prey.box.height - 1.25 * one.box.height, prey.box.y - 0.35 * one.box.height)
    width, height = 1.15 * one.box.width, 1.15 * one.box.height
    return _boxed(one, x, max(y, 0.04), width, height, side, prey.depth)


def head_to_head(one: CastMember, other: CastMember) -> tuple[CastMember, CastMember]:
    """Two animals face to face, their heads together."""
    side = 1 if one.x <= other.x else -1
    one, other = replace(one, facing=side), replace(other, facing=-side)
    if one.box is None or other.box is None:
        apart = side * 0.6 * (one.height + other.height)
        return one, replace(other, x=round(one.x + apart * SHARE["medium"], 4), by=one.entity_id, aside=round(apart, 4))
    middle, apart = (one.x + other.x) / 2, side * _HEADS * (one.box.width + other.box.width) / 2
    left, right = middle - apart, middle + apart
    return (
        replace(one, x=round(left, 4), box=replace(one.box, x=round((left + 1 - one.box.width) / 2, 4))),
        replace(other, x=round(right, 4), box=replace(other.box, x=round((right + 1 - other.box.width) / 2, 4))),
    )


def _boxed(one: CastMember, x: float, y: float, width: float, height: float, side: int, depth: float) -> CastMember:
    """A member of a still in another box around `x` (0..1), off the ground."""
    box = Rect(round(x - width / 2, 4), round(y, 4), round(width, 4), round(height, 4))
    return replace(one, x=round(2 * x - 1, 4), height=round(height, 4), box=box, lift=1.0, facing=side, depth=round(depth, 4))

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
from seedream.scene.reading.bodily import FORMATION, SPOT
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


ALOFT = "aloft"
"""Key of the look of whoever is held up by what they do."""
WITHIN = "within"
"""Key of the look of an animal that is in a box, a basket, a boot: it looks out of it."""


def within(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Entity]:
    """The entities; an animal in a vessel faces us, and the vessel is wide enough for that."""
    vessels, by_id = lexicon.data("nouns")["vessels"]["words"], {e.id: e for e in entities}
    pairs = {
        r.subject: r.object for r in relations
        if r.predicate == "in" and {r.subject, r.object} <= by_id.keys() and by_id[r.subject].category == "animal"
        and name_of(by_id[r.object]) in vessels and by_id[r.object].category == "thing"
    }  # fmt: skip
    holders = {vessel: by_id[who] for who, vessel in pairs.items()}
    out = []
    for e in entities:
        if e.id in pairs:
            e = replace(e, look={**e.look, WITHIN: "yes"})
        elif e.id in holders and SIZE not in e.look:
            need = _ROOMY * size_of(holders[e.id])[0] * max(holders[e.id].count, 1) / size_of(e)[0]
            need /= lexicon.data("bodily")["openings"].get(name_of(e), 1.0)
            e = replace(e, look={**e.look, SIZE: f"{need:.3g}"}) if need > 1 else e
        out.append(e)
    return out


_ROOMY = 0.62
"""Width of a vessel at least, in lengths of the animal in it."""


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
        if r.predicate == "on" and {r.subject, r.object} <= by_id.keys() and _bears(by_id[r.subject])
    }  # fmt: skip
    out = []
    for e in entities:
        on = heavy.get(e.id)
        if on is not None and e.category == "thing" and SIZE not in e.look and (name_of(e) in table["words"] or " of " in e.noun):
            need = table["wide"] * size_of(on)[0] * max(on.count, 1) / size_of(e)[0]
            e = replace(e, look={**e.look, SIZE: f"{min(need, table['most']):.3g}"}) if need > 1 else e
        out.append(e)
    return out


def _bears(one: Entity) -> bool:
    """Whether what somebody is on has to be as wide as they are: an animal, or several people."""
    return one.category == "animal" or (one.category == "person" and one.count > 1)


def placed_bodily(
    cast: Sequence[CastMember], relations: Sequence[Relation], wide: float, framing: Framing
) -> list[CastMember]:  # fmt: skip
    """The cast with animals where what they do with another one or with a thing puts them. In stills `wide` is the frame's width by
    its height."""
    shown, table = list(cast), lexicon.data("bodily")
    for i, one in enumerate(shown):
        if one.category != "animal" or "upright" in one.look:
            continue
        verb = one.look.get("posture", "")
        tied = (j for j, m in enumerate(shown) if j != i and _tied(relations, one, m))
        at = next(tied, _what_is_climbed(shown, one, table["clung"]))
        if at is None:
            continue
        vaults = verb in table["sprung"]["over"] and one.action == "jump"
        if not vaults and any((r.subject, r.predicate, r.object) == (_whole(one), "behind", _whole(shown[at])) for r in relations):
            shown[i] = _half_hidden(one, shown[at], table["seen through"]["words"])
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
        elif name in table["soft"] and _borne(relations, one, other):
            shown[i] = _sunk_in(one, other, float(table["soft"][name]))
        elif verb == "balance" and other.category == "thing" and not _borne(relations, one, other):
            shown[at] = _on_the_head(other, one)
        elif one.look.get(SPOT) in ("head", "nose", "snout") and _borne(relations, one, other):
            shown[i] = _on_the_head(one, other)
        elif verb == "forage" and name in table["clung"]["words"]:
            shown[i] = _at_the_crown(one, other)
    return _in_a_v(shown)


def _what_is_climbed(cast: Sequence[CastMember], one: CastMember, table: Mapping[str, Any]) -> int | None:
    """Place of the only thing that somebody who climbs can climb, whatever ties them; None for none."""
    named = [j for j, m in enumerate(cast) if lexicon.synonyms().get(m.noun, m.noun) in table["words"]]
    return named[0] if len(named) == 1 and one.look.get("posture") in table["verbs"] else None


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
        return replace(_aloft(one), x=x, lift=round(lift, 4), depth=round(trunk.depth - _BEFORE, 4), facing=side, action="stand",
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
        return replace(_aloft(one), x=bough.x, lift=round(lift, 4), depth=round(bough.depth - _BEFORE, 4), action="stand",
                       by=bough.entity_id, aside=0.1, facing=side)  # fmt: skip
    top = bough.box.y + bough.box.height * (1 - up) - 0.01
    free = 0.92 * (bough.box.y + bough.box.height - top)
    high = min(max(1.25 * one.box.height, 0.7 * free), free)
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


def _borne(relations: Sequence[Relation], one: CastMember, other: CastMember) -> bool:
    return any((r.subject, r.predicate, r.object) == (_whole(one), "on", _whole(other)) for r in relations)


def _half_hidden(one: CastMember, thing: CastMember, through: Sequence[str]) -> CastMember:
    """Behind something: all of it behind a fence that one sees through, else with the fore part looking out."""
    if one.box is None or thing.box is None or thing.category == "animal":
        return one
    name = lexicon.synonyms().get(thing.noun, thing.noun)
    low = thing.box.y + thing.box.height
    side = -1 if one.x <= thing.x else 1
    if name in through:
        high = max(one.box.height, min(_OVER_FENCE * thing.box.height, 0.9 * low))
        width = one.box.width * high / one.box.height
        middle = thing.box.x + thing.box.width / 2
        return replace(_boxed(one, middle, low - 0.05 - high, width, high, one.facing, thing.depth + 0.3), lift=0.0)
    known = lexicon.noun(thing.noun)
    trunk = known is not None and known.landscape and thing.box.height > 1.5 * one.box.height
    edge = 0.0 if trunk else side * 0.5 * thing.box.width
    x = thing.box.x + thing.box.width / 2 + edge + side * (0.30 if trunk else 0.12) * one.box.width
    y = low - 0.02 - one.box.height
    return replace(_boxed(one, x, y, one.box.width, one.box.height, side, thing.depth + 0.3), lift=0.0)


_OVER_FENCE = 0.92
"""How high an animal behind a fence is at least, as a part of the fence."""


def _sunk_in(one: CastMember, seat: CastMember, deep: float) -> CastMember:
    """On the seat of a sofa, and not on the edge of its back."""
    if one.box is None or seat.box is None:
        return one
    return replace(one, box=replace(one.box, y=round(one.box.y + deep * seat.box.height, 4)))


def _on_the_head(borne: CastMember, bearer: CastMember) -> CastMember:
    """On the head or the nose of an animal."""
    if borne.box is None or bearer.box is None:
        return borne
    box = bearer.box
    x = box.x + box.width * (0.5 + 0.27 * bearer.facing)
    small = min(1.0, _ON_HEAD * box.height / borne.box.height)
    high, width = borne.box.height * small, borne.box.width * small
    at = _boxed(borne, x, box.y + 0.05 * box.height - high, width, high, bearer.facing, bearer.depth - _BEFORE)
    return replace(at, lift=0.0)


_ON_HEAD = 0.42
"""How high what an animal has on its head is at most, as a part of its height."""


def _at_the_crown(one: CastMember, tree: CastMember) -> CastMember:
    """As high as the crown that it eats from, its mouth at the leaves."""
    if one.box is None or tree.box is None:
        return one
    side = 1 if one.x <= tree.x else -1
    high = max(one.box.height, _CROWN * tree.box.height)
    width = one.box.width * high / one.box.height
    x = tree.box.x + tree.box.width / 2 - side * (0.44 * tree.box.width + 0.42 * width)
    low = tree.box.y + tree.box.height
    return replace(_boxed(one, x, low - high, width, high, side, tree.depth - _BEFORE), lift=0.0)


_CROWN = 0.86
"""How high who eats leaves from a tree is, as a part of the tree."""


def _in_a_v(cast: Sequence[CastMember]) -> list[CastMember]:
    """The cast of a still with those that fly in formation in the sky, the first one ahead of two rows."""
    flock = [m for m in cast if m.look.get(FORMATION) == "v" and m.box is not None]
    if len(flock) < 3:
        return list(cast)
    out = []
    for m in cast:
        if m in flock and m.box is not None:
            i = flock.index(m)
            row, way = (i + 1) // 2, 1 if i % 2 else -1
            width = min(_FLOCK, m.box.width)
            high = m.box.height * width / m.box.width
            x, y = 0.66 - 0.095 * row, 0.30 + way * 0.085 * row * (1.0 if way < 0 else 0.75)
            m = _boxed(m, x, max(y - high / 2, 0.02), width, high, 1, m.depth + 0.4)
        out.append(m)
    return out


_FLOCK = 0.12
"""Width of one of a flock in a V, as a part of the frame's."""


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
    one = replace(_aloft(one), facing=side, depth=round(depth, 4))
    return replace(one, x=round(2 * x - 1, 4), height=round(height, 4), box=box, lift=1.0)


def _aloft(one: CastMember) -> CastMember:
    return replace(one, look={**one.look, ALOFT: "yes"})

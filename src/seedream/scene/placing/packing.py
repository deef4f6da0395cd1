"""Packing: in stills who sits at a table, lies in a bed or shares a vehicle is placed by that, and not beside it.

A pack is laid out at natural sizes (adult heights) and takes one place in the composition.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.aboard import mates_of, seats_of, umbrella_mates, under_one
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.boxes import Box
from seedream.scene.placing.seats import BEDS, flat
from seedream.scene.placing.spots import BORNE, Spot, Spots, laid, roomy, size_of
from seedream.scene.placing.staging import cast_at, tied
from seedream.scene.placing.tethers import BALLOON, strings
from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import AROUND
from seedream.scene.reading.looks import height_of
from seedream.scene.shots.views import CastMember

_SWUNG = ("swing", "seesaw", "tree swing", "parapet", "cliff edge", "jetty edge", "long couch", "long bench")
"""Seats from which people hang, so that they cannot stand before them, or on which more sit than stand before them."""


@dataclass(frozen=True, slots=True)
class Pack:
    """Several that take one place: `spots` round the lead, whose middle is `left` from the edge of their `room` (width, height).

    `own` is what the lead needs by itself.
    """

    lead: str
    spots: Spots
    room: tuple[float, float]
    own: tuple[float, float]
    left: float


@dataclass(frozen=True, slots=True)
class Packed:
    """Entities that are placed by themselves, the packs by their leads, and who rides along with whom."""

    shown: tuple[Entity, ...]
    packs: Mapping[str, Pack]

    @property
    def rooms(self) -> dict[str, tuple[float, float]]:
        """What each pack needs, by its lead."""
        return {name: pack.room for name, pack in self.packs.items()}


def packed(shown: Sequence[Entity], entities: Sequence[Entity], relations: Sequence[Relation]) -> Packed:
    """The entities `shown` in a still, of all, with those packed that no box of its own would show where they are."""
    by_id, known = {e.id: e for e in shown}, {e.id: e for e in entities}
    packs: dict[str, Pack] = {}
    gone: set[str] = set()
    for r in relations:
        pair = {r.subject, r.object}
        if not pair <= by_id.keys() or pair & gone:
            continue
        if not (_packs(by_id[r.subject], r, by_id[r.object]) or _mixed(r, relations, by_id)):
            continue
        near = [q for q in relations if not _scenic(q, by_id)]
        names = tied({r.subject}, by_id, near)
        spots = laid([e for e in shown if e.id in names], [q for q in near if {q.subject, q.object} <= names.keys()], 1)
        lead = next(iter(spots.found))
        packs[lead] = _pack(lead, spots)
        gone |= names.keys()
    packs |= {p.lead: p for e in shown if e.id not in gone and (p := _strung(e, by_id)) is not None}
    gone |= {name for pack in packs.values() for name in pack.spots.found if name != pack.lead}
    kept = [e for e in shown if e.id not in gone or e.id in packs]
    mates = mates_of(kept, relations, known) | under_one(kept, relations)
    kept = [replace(e, count=1) if _shares(e, known) else e for e in kept if e.id not in mates]
    return Packed(tuple(kept), packs)


def _mixed(relation: Relation, relations: Sequence[Relation], by_id: Mapping[str, Entity]) -> bool:
    """Whether people and animals are on one seat: they share it side by side."""
    seat = by_id[relation.object]
    on = {by_id[q.subject].category for q in relations if (q.predicate, q.object) == ("on", seat.id) and q.subject in by_id}
    return relation.predicate == "on" and name_of(seat) in lexicon.data("nouns")["chairs"]["words"] and on >= {"person", "animal"}


def _scenic(relation: Relation, by_id: Mapping[str, Entity]) -> bool:
    """Whether a relation only says before what of the landscape a group is: that stands further away, and not among them."""
    known = lexicon.noun(by_id[relation.object].noun) if relation.object in by_id else None
    return known is not None and known.landscape and relation.predicate in ("in front of", "under", "below", "next to")


def _shares(entity: Entity, by_id: Mapping[str, Entity]) -> bool:
    """Whether several of a kind are on one mount or under one umbrella."""
    return entity.count > 1 and (seats_of(entity, by_id) > 1 or umbrella_mates(entity, by_id))


def _packs(one: Entity, relation: Relation, other: Entity) -> bool:
    """Whether boxes of their own would not show where two are: behind the front of a basket, at a table, in a bed, on a swing."""
    if relation.predicate == AROUND:
        return other.count == 1
    if relation.predicate == "in" and name_of(other) in lexicon.data("nouns")["vessels"]["words"] and other.count == 1:
        return True
    if relation.predicate == "in" and roomy(one, other) and not ((k := lexicon.noun(other.noun)) and k.landscape):
        return True
    borne = one.category == "animal" or one.look.get("deed", "") in BORNE
    if relation.predicate == "on" and other.category == "person" and borne:
        return "riding" not in other.look
    if relation.predicate in ("under", "below") and name_of(other) in BEDS and one.count == other.count == 1:
        return one.category != "thing"
    if relation.predicate == "under" and one.category == "person" and one.look.get("deed") == "hide":
        return other.category == "thing" and name_of(other) in lexicon.data("nouns")["shelters"]
    if one.category != "person" or relation.predicate not in ("at", "on", "in", "taught by", "round"):
        return False
    if relation.predicate in ("at", "taught by", "round") or one.action == "lie":
        return True
    return one.action == "sit" and (name_of(other) in _SWUNG or flat(other) or other.category == "animal")


def _strung(holder: Entity, by_id: Mapping[str, Entity]) -> Pack | None:
    """Several balloons above the hand of whoever holds them."""
    balloon = by_id.get(holder.look.get("holding", ""))
    if balloon is None or holder.category != "person" or balloon.noun != BALLOON or balloon.count < 2:
        return None
    ends = strings(balloon.count, size_of(holder)[1], 1)
    found = {holder.id: [Spot(0.0)], balloon.id: [Spot(x, up, 0.05) for x, up in ends]}
    return _pack(holder.id, Spots({holder.id: holder, balloon.id: balloon}, found))


def _pack(lead: str, spots: Spots) -> Pack:
    left, right = spots.edges()
    tops = [s.lift + size_of(spots.entities[n])[1] for n, row in spots.found.items() for s in row]
    solid = lexicon.data("nouns")["solid"].get(name_of(spots.entities[lead]))
    own = (float(solid[0]), float(solid[1])) if solid else _drawn_size(spots.entities[lead])
    return Pack(lead, spots, (right - left, max(tops)), own, spots.found[lead][0].x - left)


def _drawn_size(entity: Entity) -> tuple[float, float]:
    """Width and height of whoever bears others; with what stands beside them for what they do: the chair of who knits."""
    wide, high = size_of(entity)
    if held := entity.look.get("holding", ""):
        wide += _AHEAD * (lexicon.drawn_size(lexicon.held_as(held.replace("_", " "))) or (0.0,))[0]
    reach = lexicon.data("actions")["reach"].get(entity.look.get("deed", ""))
    return (max(wide, (reach[1] - reach[0]) * height_of(entity.noun, entity.look)), high) if reach else (wide, high)


_AHEAD = 0.7
"""Part of the width of what somebody holds that is beside them."""


def unpacked(box: Box, pack: Pack) -> Box:
    """The lead's own part of the box that its pack has got."""
    scale = box.width / pack.room[0]
    x = box.x - box.width / 2 + pack.left * scale
    return replace(box, x=x, width=pack.own[0] * scale, height=pack.own[1] * scale)


def company(pack: Pack, entities: Sequence[Entity], lead: CastMember) -> list[CastMember]:
    """Everybody else of a pack, by its lead."""
    row = cast_at(pack.spots, entities, pack.lead, "medium", 0.0, 1)
    base = next(m.depth for m in row if m.entity_id == lead.entity_id)
    turned = lead.category == "person" and lead.facing < 0  # who is carried goes the way of who carries
    way = -1 if turned else 1
    moved = [replace(m, aside=way * m.aside, facing=way * m.facing) for m in row if m.by]
    return [replace(m, depth=round(m.depth - base + lead.depth, 3)) for m in moved]

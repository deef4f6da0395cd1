"""Settling: entities and relations as they are drawn, for stills and films: who sits, who is in a boat, what lies on a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.airs import aired, in_motion
from seedream.scene.placing.arranging import sits
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.bodily import borne_up, loosened, opened, within
from seedream.scene.placing.enclosing import enclosed
from seedream.scene.placing.fitting import fitted
from seedream.scene.placing.hangings import on_the_wall
from seedream.scene.placing.resting import bathed, covered, dished, lengthened, on_the_floor
from seedream.scene.placing.scaling import SIZE
from seedream.scene.placing.spots import size_of
from seedream.scene.placing.tableaux import composed
from seedream.scene.placing.tabled import laid_out
from seedream.scene.placing.tethers import tethered
from seedream.scene.placing.worktops import at_work, spread
from seedream.scene.reading import lexicon
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.wardrobe import wrapped
from seedream.types import Attributes

_NOBODY = Entity("", "thing", "")
_STANDS = ("stand", "serve", "cook", "wait", "walk", "lean")
"""What is said of somebody who is at a table and does not sit."""
_AT_DESK = ("type", "write")
_LIES = ("sleep", "nap", "doze", "lie", "rest", "snore")
"""What is said of somebody who lies in a bed."""
_LYING, _LONG = ("lie", "sleep"), ("couch", "bench", "rug", "floor rug")
"""Poses of those who lie, and what is long enough for it."""
_GROUNDED = (*_LYING, "feed", "plant", "pick", "pray", "squat", "kneel", "crawl")
"""Poses on the ground, which nobody has who is on a seat."""
_BEDS = ("bed", "double bed", "hospital bed", "hammock")
_HOLDS, _CRADLED = ("hold", "carry", "cuddle", "cradle"), 0.62
"""What is said of whoever has an animal in their arms, and how large it may be, in heights of who holds it."""
_COVERS = ("blanket", "quilt", "duvet")


def prepared(
    entities: Sequence[Entity], relations: Sequence[Relation], place: str, *, named: bool = False, still: bool = False
) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations as they are drawn: sailors in their boats, work on a table, blankets spread, sitters sitting."""
    relations = loosened(entities, relations)
    entities = within(borne_up(opened(entities, relations), relations), relations)
    hanging = on_the_wall(*enclosed(*wrapped(entities, relations), still=still), place)
    entities, relations = composed(*fitted(*hanging, place), place)
    entities, relations = under_covers(*abed(*cradled(entities, relations), place), place)
    tied = tethered(entities, stacked(entities, shared(entities, relations)))
    at = at_work(*dismounted(*mounted(*astride(*flown(*tied)))))
    known, told = laid_out(*at, place, named=named)
    known, told = at_desks(known, at_play(known, kites_up(known, told)))
    known, told = bathed(*dished(spread(known, told), told))
    known, told = on_the_floor(*covered(*lengthened(_nodding(seated(known, told), told, place), told)))
    return aired(*(perched(hung(known, told), told), told) if still else in_motion(perched(hung(known, told), told), told))


PERCHED = "perched"
"""Key of the look of whoever sits on something that is there, and needs no seat of their own."""


def perched(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Entity]:
    """The entities; who sits on a thing or an animal that is no chair brings none either."""
    there = {e.id for e in entities}
    on = {r.subject for r in relations if r.predicate == "on" and r.object in there}
    return [replace(e, look={**e.look, PERCHED: "yes"}) if e.id in on and e.action == "sit" else e for e in entities]


def cradled(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations; a small animal that somebody holds, or that is on somebody who stands, is in their arms."""
    by_id = {e.id: e for e in entities}

    def small(relation: Relation, bearer: str, borne: str) -> bool:
        who, what = by_id.get(bearer), by_id.get(borne)
        return (
            who is not None and what is not None and who.category == "person" and what.category == "animal" and what.count == 1
            and size_of(what)[1] <= _CRADLED * size_of(who)[1] and "riding" not in who.look
        )  # fmt: skip

    told = [
        Relation(r.object, "on", r.subject)
        if (r.predicate in _HOLDS or (r.predicate in _FONDLES and _tiny(by_id.get(r.object)))) and small(r, r.subject, r.object)
        else r
        for r in relations
    ]
    bearers = {r.object for r in told if r.predicate == "on" and small(r, r.object, r.subject)}
    free = ("", "stand", "hold", "carry")
    known = [
        replace(e, action="hold", look={k: v for k, v in e.look.items() if k != "deed"})
        if e.id in bearers and e.action in free and (not {"deed", "holding"} & e.look.keys() or e.look.get("deed") in _FOND)
        else e
        for e in entities
    ]
    return known, told


_FOND = ("kiss", "hug", "stroke", "cradle")
"""Poses that give way to holding an animal in the arms."""
_FONDLES, _TINY = ("kiss", "pet", "stroke", "hug"), 0.26
"""What is done to an animal that is taken up for it where it is no higher than this, in adult heights."""


def _tiny(animal: Entity | None) -> bool:
    return animal is not None and animal.category == "animal" and size_of(animal)[1] <= _TINY


def at_play(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Relation]:
    """The relations; what two people on one seat play with lies between them."""
    by_id = {e.id: e for e in entities}
    held = {e.look.get("holding", "") for e in entities}
    placed = {r.subject for r in relations if r.predicate in ("on", "in")}
    seats = {
        r.subject: r.object
        for r in relations
        if r.predicate == "on" and {r.subject, r.object} <= by_id.keys() and sits(by_id[r.subject], r, by_id[r.object])
    }
    games = {
        r.object: seats[r.subject] for r in relations
        if r.predicate == "play" and r.subject in seats and by_id[r.subject].count == 2
        and r.object in by_id and r.object not in held | placed
    }  # fmt: skip
    return [*relations, *(Relation(game, "on", seat) for game, seat in games.items())]


def kites_up(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Relation]:
    """The relations; several kites are each above one of those who fly them, and one is above whoever flies it from up there."""
    high = {r.subject for r in relations if r.predicate == "on"}
    one = [(e.look.get("holding", ""), e.id) for e in entities if e.category == "person" and e.count == 1 and e.id in high]
    lone = {e.id for e in entities if e.noun == "kite" and e.count == 1}
    relations = [*relations, *(Relation(kite, "above", who) for kite, who in one if kite in lone)]
    kites = {e.id: e for e in entities if e.noun == "kite" and e.count > 1}
    flyers = {e.look.get("holding", ""): e for e in entities if e.category == "person" and e.count > 1}
    pairs = [(kite, flyers[name]) for name, kite in kites.items() if name in flyers and flyers[name].count == kite.count]
    told = {name for r in relations if r.predicate in ("above", "below") for name in (r.subject, r.object)}
    return [*relations, *(Relation(kite.id, "above", who.id) for kite, who in pairs if kite.id not in told)]


def abed(entities: Sequence[Entity], relations: Sequence[Relation], place: str) -> tuple[Sequence[Entity], Sequence[Relation]]:
    """Entities and relations with a bed under one who sleeps in a bedroom and of whom nothing says where."""
    sleepers = [e for e in entities if e.category == "person" and e.count == 1 and e.look.get("verb") in _LIES]
    lying = {r.subject for r in relations if r.predicate in ("on", "in", "under", "at") and r.object != place}
    beds = any(name_of(e) in (*_BEDS, *_LONG) for e in entities)
    if place != "bedroom" or beds or len(sleepers) != 1 or sleepers[0].id in lying:
        return entities, relations
    return [*entities, Entity("bed", "thing", "bed", action="stand")], [*relations, Relation(sleepers[0].id, "on", "bed")]


def under_covers(
    entities: Sequence[Entity], relations: Sequence[Relation], place: str
) -> tuple[Sequence[Entity], Sequence[Relation]]:
    """Entities and relations; the blanket under which somebody is in a bedroom is that of a bed on which they are."""
    lives = {e.id for e in entities if e.category == "person"}
    covers = {e.id for e in entities if e.noun in _COVERS}
    under = [r for r in relations if r.predicate == "under" and r.subject in lives and r.object in covers]
    if place != "bedroom" or not under or any(name_of(e) == "bed" for e in entities):
        return entities, relations
    beds = {r.object for r in under}
    known = [replace(e, noun="bed", attributes=()) if e.id in beds else e for e in entities]
    return known, [replace(r, predicate="on") if r in under else r for r in relations]


def shared(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Relation]:
    """The relations; who shares a blanket, a bench or a bed is on it, and so are several who are wrapped in one blanket."""
    nouns = lexicon.data("nouns")
    flat = {e.id for e in entities if e.noun in nouns["flat"]}
    under = flat | {e.id for e in entities if name_of(e) in nouns["chairs"]["words"]}
    several = {e.id for e in entities if e.category == "person" and e.count > 1}
    return [
        replace(r, predicate="on")
        if (r.predicate == "share" and r.object in under) or (r.predicate == "in" and r.object in flat and r.subject in several)
        else r
        for r in relations
    ]


def stacked(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Relation]:
    """The relations; what somebody is in stands on what they are said to be on, too: "a rabbit in a basket on a table"."""
    vessels = {e.id for e in entities if name_of(e) in lexicon.data("nouns")["vessels"]["words"]}
    inside = {r.subject: r.object for r in relations if r.predicate == "in" and r.object in vessels}
    return [
        replace(r, subject=inside[r.subject]) if r.predicate == "on" and inside.get(r.subject, r.object) != r.object else r
        for r in relations
    ]


def astride(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations; who rides an animal that has no saddle sits on its back, and it is large enough for that."""
    words = lexicon.data("nouns")["mounts"]["words"]
    beasts = {e.id: e for e in entities if e.category == "animal" and e.noun not in words and e.count == 1}
    people = {e.id: e for e in entities if e.category == "person" and e.count == 1}
    tied = [r for r in relations if r.predicate in ("on", "riding", "ride") and r.object in beasts and r.subject in people]
    on = {r.subject: r.object for r in tied}
    on |= {e.id: e.look["riding"] for e in people.values() if e.look.get("riding") in beasts}
    riding = ("ride", "fly", "sit", "")
    on = {who: mount for who, mount in on.items() if people[who].action in riding or "riding" in people[who].look}
    if not on:
        return list(entities), list(relations)
    known = []
    for e in entities:
        if e.id in on:
            look = {k: v for k, v in e.look.items() if k not in ("riding", "deed")}
            e = replace(e, action="sit", look=look)
        elif e.id in on.values():
            rider = next(people[who] for who, mount in on.items() if mount == e.id)
            need = _BEARING * size_of(replace(rider, action="stand"))[1] / size_of(e)[1]
            size = {SIZE: f"{need:.3g}"} if need > 1 and SIZE not in e.look else {}
            e = replace(e, look={**e.look, **size, BEARS: "yes"})
        known.append(e)
    told = [r for r in relations if not (r.subject in on and r.object == on[r.subject])]
    return known, [*told, *(Relation(who, "on", mount) for who, mount in on.items())]


BEARS = "bears"
"""Key of the look of an animal that somebody sits on."""
_BEARING = 0.85
"""Height of an animal that somebody rides without a saddle at least, in heights of the rider."""


def mounted(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations; a person who is on the back of an animal that bears people rides it."""
    words = lexicon.data("nouns")["mounts"]["words"]
    bearers = {e.id for e in entities if e.category == "animal" and e.noun in words and e.count == 1}
    idle = {e.id for e in entities if e.action in ("", "stand", "sit", "fly") or (e.action == "hold" and "verb" not in e.look)}
    free = {e.id for e in entities if e.category == "person" and e.id in idle and "riding" not in e.look}
    on = {r.object: r.subject for r in reversed(relations) if r.predicate == "on" and r.object in bearers and r.subject in free}
    riders = {who: mount for mount, who in on.items()}
    told = [r for r in relations if not (r.predicate == "on" and riders.get(r.subject) == r.object)]
    return [replace(e, action="ride", look={**e.look, "riding": riders[e.id]}) if e.id in riders else e for e in entities], told


def flown(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations; who rides or flies on a broom is in the air on it."""
    brooms = {e.id for e in entities if name_of(e) == "broom"}
    on = {r.subject: r.object for r in relations if r.predicate in ("on", "ride", "riding") and r.object in brooms}
    flies = {e.id for e in entities if e.category == "person" and e.id in on and e.action in ("ride", "fly")}
    told = [r for r in relations if not (r.subject in flies and r.object == on.get(r.subject))]
    return [_on_broom(e, on[e.id]) if e.id in flies else e for e in entities], told


def _on_broom(rider: Entity, broom: str) -> Entity:
    look = {k: v for k, v in rider.look.items() if k not in ("riding", "deed")}
    return replace(rider, action="fly", look={**look, "holding": broom})


def hung(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Entity]:
    """The entities; a lamp that is above something hangs from the ceiling."""
    drawn = lexicon.data("nouns")["hung"]
    above = {r.subject for r in relations if r.predicate == "above"} | {r.object for r in relations if r.predicate == "below"}
    return [replace(e, noun=drawn[e.noun], action="float") if e.id in above and e.noun in drawn else e for e in entities]


def at_desks(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """The entities and relations; who types or writes brings a desk of their own, so that a bare one is not drawn a second time."""
    by_id = {e.id: e for e in entities}
    own = {r.object for r in relations if r.predicate == "at" and r.subject in by_id and by_id[r.subject].action in _AT_DESK}
    laid = {r.object for r in relations if r.predicate == "on"}
    told = [r for r in relations if not (r.predicate == "at" and r.object in own - laid)]
    return [e for e in entities if e.id not in own - laid], told


def dismounted(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Only people are drawn as riders: an animal that rides something stands on it; a person who is in a boat sails it."""
    told = [r for r in relations if r.predicate != "riding"]
    boats = {e.id for e in entities if e.count == 1 and name_of(e) in lexicon.data("nouns")["boats"]["words"]}
    people = {e.id for e in entities if e.category == "person"}
    aboard = {r.subject: r.object for r in told if r.predicate in ("in", "on") and r.object in boats and r.subject in people}
    sailors = {boat: name for name, boat in reversed(aboard.items())}  # the first one sails it
    result = []
    for e in entities:
        boat = aboard.get(e.id, "")
        if boat and sailors[boat] == e.id:
            told = [r for r in told if r != Relation(e.id, "in", boat) and r != Relation(e.id, "on", boat)]
            e = replace(e, action="sail", look={**e.look, "riding": boat})
        mount = e.look.get("riding", "")
        if e.category == "animal" and mount in {o.id for o in entities}:
            told.append(Relation(e.id, "on", mount))
            e = replace(e, action="stand", look={k: v for k, v in e.look.items() if k != "riding"})
        result.append(e)
    return result, told


def seated(shown: Sequence[Entity], relations: Sequence[Relation]) -> list[Entity]:
    """The entities, with people who are on a bench or a chair sitting, birds that are on something not flying, nor
    people who fly a kite."""
    by_id = {e.id: e for e in shown}
    pairs = [(by_id[r.subject], r, by_id[r.object]) for r in relations if {r.subject, r.object} <= by_id.keys()]
    sitting = {one.id for one, r, other in pairs if sits(one, r, other) or _at_table(one, r, other)}
    tabled = {one.id for one, r, other in pairs if _at_table(one, r, other)}
    lying = {e.id for e, r, bed in pairs if sits(e, r, bed) and (_in_bed(e, r, bed) or _lies(e, bed))}
    kite = any(e.noun == "kite" for e in shown)
    perched = {r.subject for r in relations if r.predicate == "on" and "verb" not in by_id.get(r.subject, _NOBODY).look}
    return [
        replace(e, action="lie", look={"deed": "sleep", **e.look}) if e.id in lying
        else replace(e, action="sit", look=_awake(e.look, at_table=e.id in tabled)) if e.id in sitting
        else replace(e, action="point") if kite and e.category == "person" and e.action == "fly"  # along with who holds the line
        else replace(e, action="stand") if e.id in perched and e.category == "animal" and e.action == "fly"
        else e
        for e in shown
    ]  # fmt: skip


def _nodding(known: Sequence[Entity], told: Sequence[Relation], place: str) -> list[Entity]:
    """The entities; who falls asleep in a room that is no bedroom, on nothing that is named, does so on a chair and not on the
    floor."""
    on = {r.subject for r in told if r.predicate in ("on", "in", "under", "at", "next to")}
    if not indoors(place) or place in _SLEPT_IN:
        return list(known)
    asleep = (e.category == "person" and e.look.get("deed") in _LYING and e.look.get("verb") in _LIES for e in known)
    return [
        replace(e, action="sit", look={**e.look, "deed": "nod_off"}) if sleeps and e.id not in on else e
        for e, sleeps in zip(known, asleep, strict=True)
    ]


_SLEPT_IN = ("bedroom", "living_room", "hospital", "attic", "tent", "cave")
"""Rooms in which one lies down to sleep."""


def _lies(one: Entity, seat: Entity) -> bool:
    """Whether somebody has a pose for lying, also on a sofa or a bench."""
    return one.look.get("verb") in _LIES and one.look.get("deed") in _LYING and name_of(seat) in _LONG


def _awake(look: Attributes, *, at_table: bool) -> Attributes:
    """The look of somebody who sits on a seat, without a pose that is done on the ground; asleep at a table the head lies on it."""
    if look.get("deed") in _LYING and look.get("verb") in _LIES:
        return {**look, "deed": "doze" if at_table else "nod_off"}
    return {k: v for k, v in look.items() if k != "deed" or v not in _GROUNDED}


def _at_table(one: Entity, relation: Relation, table: Entity) -> bool:
    """Whether somebody sits at a table: nothing is said that is done standing."""
    known = lexicon.data("nouns")["tables"]
    if relation.predicate != "at" or one.category != "person" or name_of(table) not in known["words"]:
        return False
    stands = name_of(table) in known["standing"] or one.look.get("verb") in _STANDS
    return one.action in ("sit", *_AT_DESK) or not (stands or one.action in ("walk", "run", "dance", "wave", "jump"))


def _in_bed(one: Entity, relation: Relation, bed: Entity) -> bool:
    """Whether somebody who is in or on a bed lies there."""
    if name_of(bed) not in _BEDS:
        return False
    if one.action == "lie" or one.look.get("verb") in _LIES:
        return True
    return relation.predicate == "in" and one.action in ("", "stand") and "verb" not in one.look

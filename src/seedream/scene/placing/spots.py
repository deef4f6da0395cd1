"""Spots: where those whom a request relates to each other are, at natural sizes, round the one that keeps the others in place.

Lengths are adult heights; `x` counts to the right, `lift` up from the ground, larger `depth` is further away.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.airs import is_air
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.extents import FARTHER, GAP, NEARER, STEP, UP, Spot, Spots, abreast, hips, size_of, top_of
from seedream.scene.placing.seats import BEDS, abed, at_table, flat, round_it, seat_all, taught
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import height_of

__all__ = ["BORNE", "SIDES", "TIGHT", "Spot", "Spots", "hips", "laid", "roomy", "size_of"]

TIGHT = frozenset({"on", "in", "under", "below", "above", "at", "between", "behind", "in front of", "taught by", "round", "around"})
"""Relations that say where something is, not only near what."""
SIDES = frozenset({"left of", "right of"})
_ARMS = 0.44
"""Where the feet of whoever is in somebody's arms are, in heights of who bears it."""
_SHOULDER = 0.8
BORNE: Mapping[str, tuple[float, float]] = {"on_shoulders": (0.86, 0.03), "on_back": (0.58, 0.13), "on_arm": (0.6, -0.13)}
"""How high the seat of whoever is borne is, in heights of who bears it, and how far behind, in adult heights."""
_CURLED, _HIDDEN = 0.5, 0.3
"""Height of an animal that sleeps, as a part of its height, and the part of whoever is in something that its front hides."""
_TUCKED, _UNSEEN = 0.42, ("hide", "peek", "peer")
"""The same part of an animal that hides in it, and what is said of it."""
_ASLEEP = ("sleep", "lie", "nap", "rest", "doze", "curl", "bask", "wallow", "roll", "roll over")


def laid(entities: Sequence[Entity], relations: Sequence[Relation], facing: int) -> Spots:
    """Spots for all entities: what relations tie together first, then what is beside it, to the side that the hero looks to."""
    by_id = {e.id: e for e in entities}
    tight = [r for r in relations if r.predicate in TIGHT and {r.subject, r.object} <= by_id.keys() and r.subject != r.object]
    beside = [r for r in relations if r not in tight and {r.subject, r.object} <= by_id.keys() and r.subject != r.object]
    spots = Spots(by_id)
    root = _root(entities, tight)
    spots.found[root] = abreast(by_id[root], 0.0)
    while len(spots.found) < len(entities):
        if _joined(spots, tight, facing):
            continue
        told = next((r for r in beside if (r.subject in spots.found) != (r.object in spots.found)), None)
        name = (told.object if told.subject in spots.found else told.subject) if told else ""
        name = _bearer(name or next(e.id for e in entities if e.id not in spots.found), tight, spots)
        _beside(spots, name, _side(told, name, facing, spots))
    return spots


def _root(entities: Sequence[Entity], tight: Sequence[Relation]) -> str:
    """What everything else is placed by: what is sat on, stood behind or lived under, and is on nothing itself."""
    between = [r.subject for r in tight if r.predicate == "between"]
    carried = {r.subject for r in tight if r.predicate != "between"}
    bearing = [r.object for r in tight if r.object not in carried and r.predicate != "between"]
    return bearing[0] if bearing else between[0] if between else tight[0].object if tight else entities[0].id


def _bearer(name: str, tight: Sequence[Relation], spots: Spots) -> str:
    """What somebody who has no place yet is on, in or under at last; what has no place is placed by what is below all of it."""
    for _ in tight:
        name = next((r.object for r in tight if r.subject == name and r.object not in spots.found), name)
    return name


def _joined(spots: Spots, tight: Sequence[Relation], facing: int) -> bool:
    """Place the next entity that a relation ties to one that has its place; whether there was any."""
    for r in tight:
        known, new = (r.object, r.subject) if r.object in spots.found else (r.subject, r.object)
        if (known in spots.found) == (new in spots.found):
            continue
        place = _PLACES[r.predicate] if new == r.subject else _INVERSE.get(r.predicate, _around)
        one, other = spots.entities[new], spots.entities[known]
        mates = [q.subject for q in tight if (q.predicate, q.object) == (r.predicate, r.object) and q.subject in spots.found]
        spots.found[new] = place(one, other, spots.found[known], facing)
        if r.predicate == "between" and new == r.object and _right_of(spots, tight, r):
            middle = sum(s.x for s in spots.found[known]) / len(spots.found[known])
            spots.found[new] = [replace(s, x=2 * middle - s.x, facing=1) for s in spots.found[new]]
        if r.predicate in ("on", "in") and new == r.subject and name_of(other) in BEDS:
            abed(spots, [*mates, new], r.object, facing)
        elif r.predicate == "at" and new == r.subject and mates:
            seat_all(spots, [*mates, new], r.object)
        elif r.predicate in ("on", "in") and new == r.subject and mates:
            _share(spots, [*mates, new], r.object)
        return True
    return False


def _right_of(spots: Spots, tight: Sequence[Relation], told: Relation) -> bool:
    """Whether another one that somebody is between is at the right already."""
    others = [r.object for r in tight if r.predicate == "between" and r.subject == told.subject and r.object != told.object]
    return any(o in spots.found for o in others)


_TILTED = ("seesaw",)
"""What two sit on at its ends, one lower than the other, face to face."""


def _stepped(steps: Sequence[tuple[float, float]], other: Entity, at: Spot) -> list[Spot]:
    """The places on a thing that has some of its own, as parts of its width and height."""
    across, high = size_of(other)
    inwards = name_of(other) in _TILTED
    return [
        Spot(at.x + x * across, at.lift + y * high, at.depth + NEARER, (1 if x < 0 else -1) if inwards else 0) for x, y in steps
    ]


def _share(spots: Spots, names: Sequence[str], below: str) -> None:
    """Several kinds of things on the same one stand side by side on it, or at the ends of what is tilted."""
    other, at = spots.entities[below], spots.found[below][0]
    steps: Sequence[tuple[float, float]] = lexicon.data("nouns")["steps"].get(name_of(other), ())
    if name_of(other) in _TILTED and len(names) == len(steps) and all(len(spots.found[n]) == 1 for n in names):
        for name, place in zip(names, _stepped(steps, other, at), strict=True):
            base = spots.found[name][0].lift
            spots.found[name] = [replace(place, lift=base + place.lift - at.lift)]
        return
    widths = [size_of(spots.entities[n])[0] * len(spots.found[n]) + 0.3 * GAP for n in names]
    room = min(size_of(spots.entities[below])[0] * 0.9, sum(widths))
    left = spots.found[below][0].x - room / 2
    for name, width in zip(names, widths, strict=True):
        own = spots.found[name]
        share = room * width / sum(widths)
        step = share / len(own)
        spots.found[name] = [replace(s, x=left + step * (i + 0.5)) for i, s in enumerate(own)]
        left += share


def _beside(spots: Spots, name: str, side: int) -> None:
    """Place an entity at the side of all that is there."""
    left, right = spots.edges()
    one = spots.entities[name]
    wide = size_of(one)[0] * max(one.count, 1) + 0.4 * GAP * (max(one.count, 1) - 1)
    x = right + GAP + wide / 2 if side > 0 else left - GAP - wide / 2
    spots.found[name] = [replace(s, facing=-side if one.category != "thing" else 0) for s in abreast(one, x)]


def _side(told: Relation | None, name: str, facing: int, spots: Spots) -> int:
    if told is not None and told.predicate in SIDES:
        to_left = told.predicate == "left of"
        return -1 if (told.subject == name) == to_left else 1
    left, right = spots.edges()
    return facing if told is not None or (right if facing > 0 else -left) <= (-left if facing > 0 else right) + 0.3 else -facing


Place = Callable[[Entity, Entity, Sequence[Spot], int], list[Spot]]


def _on(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """On something: seated at the height of its seat, or standing on its top; one each where there are as many."""
    if other.category == "person":
        return _on_body(one, other, there, facing)
    seat = _back_of(other) if one.category == "person" and other.category == "animal" else top_of(other)
    sits = one.category == "person" and one.action == "sit"
    lift = max(seat - hips(one), 0.0) if sits and not flat(other) else seat
    if one.category == "person" and one.action == "lie":
        lift = seat
    wide, count = size_of(one)[0], max(one.count, 1)
    steps: Sequence[tuple[float, float]] = lexicon.data("nouns")["steps"].get(name_of(other), ())
    if 1 < count <= len(steps):
        base = there[0].lift + (lift if name_of(other) in _TILTED else 0.0)
        return [replace(s, lift=s.lift + base - there[0].lift) for s in _stepped(steps[:count], other, there[0])]
    if count == len(there) and count > 1:
        return [Spot(s.x, s.lift + lift, s.depth + NEARER) for s in there]
    room = 0.8 * size_of(other)[0]
    step = min(wide + 0.03, room / count)
    way = facing if one.category == "person" else 0
    return [Spot(s.x, there[0].lift + lift, there[0].depth + NEARER - STEP * i, way)
            for i, s in enumerate(abreast(one, there[0].x, step))]  # fmt: skip


def _back_of(animal: Entity) -> float:
    """How high the back of an animal is that somebody sits on."""
    table = lexicon.data("nouns")["backs"]
    known = lexicon.noun(animal.noun)
    flies = known is not None and known.medium == "air" and animal.action in ("fly", "float", "hover")
    return float(table["flying"] if flies else table.get(animal.noun, table["other"])) * size_of(animal)[1]


def borne(one: Entity, other: Entity, there: Spot, facing: int) -> Spot:
    """On somebody's shoulders or back and behind them, or on the arm before them and turned to them."""
    high, behind = BORNE[one.look["deed"]]
    lift = there.lift + high * height_of(other.noun, other.look) - hips(one)
    depth, way = (-STEP, -facing) if behind < 0 else (STEP, facing)
    return Spot(round(there.x - behind * facing, 4), round(lift, 4), round(there.depth + depth, 4), way)


def _on_body(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """On the lap of who sits; else birds on somebody's shoulder, and whatever does not fly in the arms."""
    height = height_of(other.noun, other.look)
    if one.look.get("deed", "") in BORNE:
        return [borne(one, other, s, facing) for s in there[:1]]
    if other.action == "sit" or other.look.get("deed") in lexicon.data("actions")["seated"]["deeds"]:
        up, ahead = hips(other) + 0.06, 0.16 * facing
    elif (known := lexicon.noun(one.noun)) is not None and known.medium == "air":
        up, ahead = _SHOULDER * height, -0.07 * facing
    else:
        up, ahead = _ARMS * height, 0.1 * facing
    return [Spot(s.x + ahead, s.lift + up, s.depth + NEARER, facing) for s in there[: max(one.count, 1)]]


def _in(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """In something: behind its front, half of it above the rim; in a seat, a bed or a tree as on it."""
    open_box = name_of(other) in lexicon.data("nouns")["vessels"]["words"]
    if not open_box and roomy(one, other):
        return [Spot(s.x, 0.0, there[0].depth + NEARER) for s in abreast(one, there[0].x)]
    if not open_box:
        return _on(one, other, there, facing)
    wide, high = size_of(one)
    step = min(wide + 0.02, 0.75 * size_of(other)[0] / max(one.count, 1))
    rims = lexicon.data("nouns")["vessels"]["rims"]
    seen = high * (_CURLED if one.look.get("verb") in _ASLEEP or one.look.get("posture") in _ASLEEP else 1.0)
    lift = max(
        size_of(other)[1] * rims.get(name_of(other), rims["other"])
        - (_TUCKED if one.look.get("posture") in _UNSEEN else _HIDDEN) * seen,
        0.0,
    )
    return [Spot(s.x, there[0].lift + lift, there[0].depth + STEP * (i + 1)) for i, s in enumerate(abreast(one, there[0].x, step))]


def roomy(one: Entity, other: Entity) -> bool:
    """Whether somebody can be inside of something as in a tent, and is seen in its opening."""
    room = other.category == "thing" and name_of(other) not in lexicon.data("nouns")["seats"]
    return room and one.category != "thing" and size_of(other)[1] > 0.7 * size_of(one)[1]


def _under(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """Beneath something: between its legs, or at the foot of a tree; where there is no room, before it."""
    nouns = lexicon.data("nouns")
    room = nouns["shelters"].get(name_of(other), 0.0) * size_of(other)[1]
    trunk = (known := lexicon.noun(other.noun)) is not None and known.landscape
    if name_of(other) in BEDS:  # on the floor, its head beyond the edge
        return [Spot(s.x, 0.0, there[0].depth + NEARER) for s in abreast(one, there[0].x)]
    x = there[0].x + (0.3 * -facing if trunk else 0.0)
    fits = size_of(one)[1] <= room or trunk
    if one.category == "person" and not trunk:  # the edge of a table is before who hides beneath it
        return [Spot(s.x, 0.0, there[0].depth + STEP) for s in abreast(one, there[0].x)]
    return [Spot(s.x, 0.0, there[0].depth + NEARER - STEP * i) for i, s in enumerate(abreast(one, x))] if fits else [
        Spot(s.x, 0.0, there[0].depth + NEARER) for s in abreast(one, there[0].x)
    ]  # fmt: skip


def _above(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """Over something, in the air or hung up."""
    lift = there[0].lift + size_of(other)[1] + 0.15
    return [Spot(s.x, lift, there[0].depth + STEP) for s in abreast(one, there[0].x)]


def _over(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """What somebody is under: on the ground behind them where that is its place, else in the air."""
    if name_of(one) not in lexicon.data("nouns")["shelters"]:
        return _above(one, other, there, facing)
    trunk = (known := lexicon.noun(one.noun)) is not None and known.landscape
    x = there[0].x + (0.3 * facing if trunk else 0.0)
    return [Spot(s.x, 0.0, there[0].depth + FARTHER) for s in abreast(one, x)]


def _below(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """On the ground beneath whatever is above it."""
    return [Spot(s.x, 0.0, there[0].depth + NEARER) for s in abreast(one, there[0].x)]


def _behind(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """Farther away, partly hidden."""
    wide, step = size_of(other)[0], size_of(one)[0]
    if is_air(one.noun):
        middle = sum(s.x for s in there) / len(there)
        return [Spot(middle, there[0].lift, there[0].depth + FARTHER)]
    if one.look.get("deed") == "push" and other.category == "thing":  # between the posts of a swing, the face before them
        return [Spot(there[0].x - facing * _PUSHES * wide, 0.0, there[0].depth + NEARER / 2)]
    trunk = (known := lexicon.noun(other.noun)) is not None and known.landscape
    x = there[0].x - facing * (0.16 if trunk else 0.3 * wide + 0.25 * step)
    return [Spot(s.x, UP, there[0].depth + FARTHER) for s in abreast(one, x)]


_PUSHES = 0.27
"""How far from the middle of a swing whoever pushes it stands, as a part of its width."""


def _before(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """Nearer, so that the other is seen beside."""
    wide, step = size_of(other)[0], size_of(one)[0]
    x = there[0].x - facing * (0.3 * wide + 0.25 * step)
    return [Spot(s.x, 0.0, there[0].depth - FARTHER) for s in abreast(one, x)]


def _between(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """In the middle of several; beside the first of two that is there already."""
    half = (size_of(one)[0] * max(one.count, 1) + size_of(other)[0]) / 2 + GAP
    if len(there) > 1:
        return abreast(one, sum(s.x for s in there) / len(there))
    return abreast(one, there[0].x + half)


def _around(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """The others of whoever is between them: half of them at either side, the last one on the free side."""
    wide, count = size_of(one)[0], max(one.count, 1)
    half = (size_of(other)[0] * len(there) + wide) / 2 + GAP
    middle = sum(s.x for s in there) / len(there)
    if count == 1:
        return [Spot(middle + half, facing=-1)]
    first = count // 2
    left = [Spot(middle - half - i * (wide + GAP), facing=1) for i in reversed(range(first))]
    return [*left, *(Spot(middle + half + i * (wide + GAP), facing=-1) for i in range(count - first))]


def _on_all_sides(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """On all sides of somebody: one drawing over them, what flies in an arc above, the rest at both sides."""
    wide, high = size_of(other)
    if is_air(one.noun):
        middle = sum(s.x for s in there) / len(there)
        return [Spot(middle, max(there[0].lift + (high - size_of(one)[1]) / 2, 0.0), there[0].depth + NEARER)]
    count, own = max(one.count, 1), size_of(one)[0]
    if (known := lexicon.noun(one.noun)) is not None and known.medium in ("air", "water"):
        far = 0.5 * wide + 0.35 * own + 0.28
        return [_in_arc(there[0], math.pi * (i + 0.5) / count, far, high, 1 - 2 * (i % 2)) for i in range(count)]
    out = []
    for i in range(count):
        side, row = (-1 if i % 2 == 0 else 1), i // 2
        x = there[0].x + side * (wide / 2 + own * (0.55 + 0.72 * row))
        out.append(Spot(x, 0.0, there[0].depth + (NEARER if row % 2 else FARTHER), -side))
    return out


def _in_arc(at: Spot, turn: float, far: float, high: float, way: int) -> Spot:
    """A place on an arc from one side of somebody to the other, `turn` (radians) along it, before or behind by `way`."""
    return Spot(at.x - far * math.cos(turn), at.lift + high * (0.3 + 0.85 * math.sin(turn)), at.depth + STEP * way)


_PLACES: Mapping[str, Place] = {
    "on": _on, "in": _in, "under": _under, "above": _above, "below": _below, "behind": _behind, "in front of": _before,
    "between": _between, "at": at_table, "taught by": taught, "round": round_it, "around": _on_all_sides,
}  # fmt: skip
_INVERSE: Mapping[str, Place] = {
    "on": _below, "in": _below, "under": _over, "above": _below, "below": _over, "behind": _before, "in front of": _behind,
    "between": _around, "at": _below,
}  # fmt: skip

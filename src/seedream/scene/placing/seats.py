"""Seats: where those are who sit at a table, lie in a bed, sit round somebody, or are taught."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.extents import FARTHER, HIPS, NEARER, SEATED, STEP, UP, Spot, Spots, abreast, hips, size_of, top_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import height_of

BEDS = ("bed", "double bed", "hospital bed")
_PILLOW, _SUNK = -0.27, 0.84
"""Where the pillow of a bed is from the middle, as a part of its width, and how high its edge is, as a part of the top's height."""
BED_COVER = "bed cover"


def abed(spots: Spots, names: Sequence[str], below: str, facing: int) -> None:
    """In a bed, whose head is where it does not face: the heads of those who lie on its pillow, who sit at the edge of its foot."""
    bed, at = spots.entities[below], spots.found[below][0]
    wide, seat = size_of(bed)[0], top_of(bed)
    lying = [(n, i) for n in names for i in range(len(spots.found[n])) if spots.entities[n].action == "lie"]
    for k, (name, i) in enumerate(lying):
        long = height_of(spots.entities[name].noun, spots.entities[name].look)
        x = at.x + facing * (_PILLOW * wide + 0.46 * long + 0.06 * k)
        spots.found[name][i] = Spot(x, at.lift + seat * _SUNK + 0.04 * k, at.depth + NEARER - STEP * (len(lying) - k), facing)
    others = [n for n in names if (n, 0) not in lying]
    for k, name in enumerate(others):
        one = spots.entities[name]
        if name_of(one).endswith(BED_COVER):
            spots.found[name] = [Spot(at.x, at.lift, at.depth + 2 * NEARER, facing)]
            continue
        sits, step = one.action == "sit", size_of(one)[0] + 0.04
        lift = at.lift + (max(seat * _SUNK - hips(one), 0.0) if sits else seat)
        row = abreast(one, at.x + facing * (0.2 * wide - step * k), step)
        spots.found[name] = [Spot(s.x, lift, at.depth + 3 * NEARER - STEP * k, -facing if sits else 0) for s in row]


def seat_all(spots: Spots, names: Sequence[str], below: str) -> None:
    """Several entities at one table: those who sit at its ends and behind it one after the other, those who stand behind it."""
    sitting = [n for n in names if spots.entities[n].action == "sit"]
    table, at = spots.entities[below], spots.found[below][0]
    seats = _seats(sum(len(spots.found[n]) for n in sitting), table, at)
    for name in sitting:
        up = 0.0 if flat(table) else HIPS["adult"] - hips(spots.entities[name])
        mine, seats = seats[: len(spots.found[name])], seats[len(spots.found[name]) :]
        spots.found[name] = [replace(s, lift=s.lift + _raised(spots.entities[name], s, up, at)) for s in mine]
    standing = [(n, i) for n in names if n not in sitting for i in range(len(spots.found[n]))]
    step = 0.86 * size_of(table)[0] / max(len(standing), 1)
    for k, (name, i) in enumerate(standing):
        x = at.x + step * (k - (len(standing) - 1) / 2)
        spots.found[name][i] = Spot(x, _stood(spots.entities[name], table), at.depth + FARTHER)


def at_table(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """At a table: at its ends, looking at each other, and the rest behind it; who stands is behind it."""
    count, at = max(one.count, 1), there[0]
    if one.action != "sit":
        aside = _ASIDE * size_of(other)[0] if name_of(other) in lexicon.data("nouns")["tables"]["standing"] and count == 1 else 0.0
        return [Spot(s.x, _stood(one, other), at.depth + FARTHER) for s in abreast(one, at.x - facing * aside)]
    up = 0.0 if flat(other) else HIPS["adult"] - hips(one)
    seats = _seats(count, other, at) if count > 1 or facing > 0 else _seats(2, other, at)[1:]
    seats = [replace(s, lift=s.lift + _raised(one, s, up, at) - up) for s in seats]
    nearer = 2 * NEARER if one.look.get("deed") in lexicon.data("actions")["over_tables"]["deeds"] else 0.0
    return [replace(s, lift=s.lift + up, depth=s.depth + nearer) for s in seats]


def _stood(one: Entity, table: Entity) -> float:
    """How high whoever stands behind a table does: a child is on a stool that the table hides."""
    person = one.category == "person"
    return max(UP, min(size_of(table)[1] + _SEEN - size_of(one)[1], _STOOL)) if person else UP


_SEEN, _STOOL = 0.38, 0.32
"""How much of somebody is seen above a table, in adult heights, and the height of the highest stool."""
_ASIDE = 0.24
"""How far from the middle whoever works behind a counter stands, as a part of its width: what is on it hides nobody."""


def _raised(one: Entity, seat: Spot, up: float, table: Spot) -> float:
    """How much higher than an adult somebody sits: who is small and sits behind a table is to be seen above it."""
    behind = seat.depth > table.depth + 2 * STEP and up > 0
    return max(up, _SMALLER * (SEATED - size_of(one)[1])) if behind else up


_SMALLER = 0.7
"""The part of what a child's head is lower than an adult's by which it sits higher behind a table."""


def _seats(count: int, table: Entity, at: Spot) -> list[Spot]:
    """Where the feet of adults are round a table: one end, the other one, then side by side behind it; on what lies flat, on it."""
    wide, high = size_of(table)
    out, near, far = (0.5 * wide + 0.02, 0.0, UP) if not flat(table) else (0.33 * wide, 0.3 * high, 0.7 * high)
    low, back = (NEARER, NEARER / 2) if flat(table) else (STEP, FARTHER)
    ends = [Spot(at.x - out, at.lift + near, at.depth + low, 1), Spot(at.x + out, at.lift + near, at.depth + low, -1)]
    rest = max(count - 2, 0)
    step = (0.72 if not flat(table) else 0.5) * wide / max(rest, 1)
    behind = [
        Spot(at.x + step * (i - (rest - 1) / 2), at.lift + far, at.depth + back, 1 if i % 2 == 0 else -1) for i in range(rest)
    ]
    return [*ends, *behind][:count]


def taught(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """Before somebody and turned to them, in rows one before the other."""
    count, step, first = max(one.count, 1), 0.46, 0.75
    rows = 1 if count <= _IN_ROW else 2
    each = -(-count // rows)
    return [
        Spot(
            there[0].x + facing * (first + step * (i % each) + 0.5 * step * (i // each)),
            there[0].lift - _ROWS_APART * (i // each), there[0].depth + NEARER * (i // each), -facing,
        ) for i in range(count)
    ]  # fmt: skip


def round_it(one: Entity, other: Entity, there: Sequence[Spot], facing: int) -> list[Spot]:
    """Round something, half of them at either side, turned to it; who is further out is a little nearer to us."""
    wide, step = size_of(other)[0], max(size_of(one)[0] + 0.14, 0.4)
    out = [(0.5 * wide + 0.28 + step * (i // 2), 1 if i % 2 == 0 else -1, i // 2) for i in range(max(one.count, 1))]
    return [
        Spot(there[0].x + side * far, there[0].lift - 0.04 * row, there[0].depth + NEARER * (row + 1), -side)
        for far, side, row in out
    ]  # fmt: skip


_IN_ROW, _ROWS_APART = 4, 0.12
"""How many sit in one row before somebody, and how much lower in the picture the next row is."""


def flat(thing: Entity) -> bool:
    """Whether something lies flat on the ground, so that people sit on it and not at it."""
    return thing.category == "thing" and name_of(thing) in ("rug", "carpet", *lexicon.data("nouns")["flat"].values())

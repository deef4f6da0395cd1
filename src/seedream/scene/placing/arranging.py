"""Arranging: boxes for everything that a still shows, exact and without overlap, sized so that all of it can be seen.

Units: the frame is `wide` across and 1 high, y downwards. Every entity is a block of its individuals; what stands above or on
something else is a column with it; columns stand side by side. All sizes follow from one scale, the largest at which all fits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import TOP, Block, Column, balanced, name_of, seat_of, size_of, together
from seedream.scene.placing.boxes import BEHIND, Box, apart_in_depth, place
from seedream.scene.placing.nearby import Closeness
from seedream.scene.placing.scaling import scale_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import height_of

SEATED = 2.75
"""Height of somebody who sits, as a multiple of the seat's."""
_MOST = 24
"""Individuals of a kind at most."""
_VERTICAL = {"above": 1, "on": 1, "below": -1, "under": -1}
_HALF = "#"


Room = tuple[float, float]


def arrange(
    shown: Sequence[Entity], relations: Sequence[Relation], wide: float, rooms: Mapping[str, Room] = MappingProxyType({}),
    most: Closeness | None = None,
) -> list[Box]:  # fmt: skip
    """Boxes of all individuals of all entities, largest possible, relations kept, in the order of the entities.

    `rooms` is what some need with those that are placed by them (width and height in adult heights); `most` is how near the
    place lets them come.
    """
    true = any(e.category == "person" or (e.category == "animal" and "verb" in e.look) for e in shown) or bool(rooms)
    parts, relations = _parted(shown, [_outside(r, shown) for r in relations])
    blocks = {e.id: Block(e, min(max(e.count, 1), _MOST), *_size(e, rooms, true=true)) for e in parts}
    known = [r for r in relations if r.subject in blocks and r.object in blocks and r.subject != r.object]
    _tabled(blocks, known)
    for block in blocks.values():
        if _on_the_ground(block.entity, known) and block.entity.id not in rooms:
            block.width, block.height = _LOG * block.height, _LOW * block.height
    columns = _ordered(_columns(blocks, known), known)
    near = _touching(columns, known)
    scale = balanced(columns, near, wide, true=true)
    scale = min(scale, most.scale(tuple(blocks.values()))) if most is not None else scale
    boxes = place(columns, near, scale, wide)
    apart_in_depth(boxes, known)
    for box in boxes:  # the two halves of whoever stands on both sides are one again
        name, _, half = box.entity.partition(_HALF)
        box.entity, box.index = name, box.index + (blocks[name + _HALF + "1"].count if half == "2" else 0)
    order = [e.id for e in shown]
    return sorted(boxes, key=lambda b: (order.index(b.entity), b.index))


def _tabled(blocks: Mapping[str, Block], relations: Sequence[Relation]) -> None:
    """Bring what lies on a table or a bed half of the way back to its natural size beside that: a phone is no screen there. What an
    animal has on its back has that size."""
    tables = {*lexicon.data("nouns")["tables"]["words"], "bed", "double bed"}
    for r in relations:
        one, table = blocks[r.subject], blocks[r.object]
        back = table.entity.category == "animal"
        if r.predicate != "on" or one.entity.category != "thing" or not (back or name_of(table.entity) in tables):
            continue
        natural = size_of(one.entity, true=True)[1] / size_of(table.entity, true=True)[1]
        factor = min((natural * table.height / one.height) ** (1.0 if back else 0.5), 1.0)
        one.width, one.height = one.width * factor, one.height * factor


_LOG, _LOW = 0.72, 0.78
"""Width, with the seat of the place, and height of somebody who sits, in heights of whoever stands."""


def _on_the_ground(entity: Entity, relations: Sequence[Relation]) -> bool:
    """Whether somebody sits on what the place has for it, a log or a chair of its own: on nothing that is named."""
    if entity.category != "person" or entity.action != "sit" or {"riding", "deed"} & entity.look.keys():
        return False
    return not any(r.subject == entity.id and r.predicate in ("on", "in") for r in relations)


def _size(entity: Entity, rooms: Mapping[str, Room], *, true: bool) -> tuple[float, float, float]:
    if entity.id not in rooms:
        return size_of(entity, true=true)
    width, height = rooms[entity.id]
    factor = together(width, height, "person", true=True)
    return width * factor, height * factor, 0.5


_HANDY, _REACH = 0.3, 0.48
"""Size up to which a thing beside somebody does not stand on the ground, and the height of the shelf that it stands on instead."""


def within_reach(boxes: Sequence[Box], shown: Sequence[Entity], relations: Sequence[Relation]) -> list[Box]:
    """The boxes, with small things beside people on a shelf at the height of a hand, unless something is said of where they are."""
    by_id = {e.id: e for e in shown}
    people = [b.height / height_of(by_id[b.entity].noun, by_id[b.entity].look) for b in boxes if _stands(by_id[b.entity])]
    told = {name for r in relations if r.predicate in (*_VERTICAL, "in", "at") for name in (r.subject, r.object)}
    if not people:
        return list(boxes)
    return [
        replace(b, bottom=max(b.bottom - _REACH * people[0], b.height + TOP), lifted=True, shelved=True)
        if b.entity not in told and not b.lifted and _handy(by_id[b.entity]) else b
        for b in boxes
    ]  # fmt: skip


def _stands(entity: Entity) -> bool:
    return entity.category == "person" and "riding" not in entity.look


def _handy(entity: Entity) -> bool:
    """Whether a thing is so small that it is put on something."""
    drawn = lexicon.drawn_size(entity.noun)
    return entity.category == "thing" and drawn is not None and max(drawn[:2]) <= _HANDY and "ball" not in entity.noun


def _outside(relation: Relation, shown: Sequence[Entity]) -> Relation:
    """A relation as it can be seen: who is in a house or a tower, and not in the crown of a tree, is shown before it."""
    noun = next((e.noun for e in shown if e.id == relation.object), "")
    known = lexicon.noun(noun) if relation.predicate == "in" and noun else None
    closed = known is not None and known.landscape and lexicon.synonyms().get(noun, noun) not in lexicon.data("nouns")["seats"]
    return replace(relation, predicate="in front of") if closed else relation


def _parted(shown: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Several of a kind with something between them ("a cat between two dogs") are parted into those left and right of it."""
    counts = {e.id: e.count for e in shown}
    between = [r for r in relations if r.predicate == "between"]
    alone = {r.object for r in between if sum(q.subject == r.subject for q in between) == 1 and counts.get(r.object, 1) > 1}
    parts = []
    for e in shown:
        if e.id in alone:
            first = e.count // 2
            parts += [replace(e, id=f"{e.id}{_HALF}1", count=first), replace(e, id=f"{e.id}{_HALF}2", count=e.count - first)]
        else:
            parts.append(e)
    told = []
    for r in relations:
        objects = [f"{r.object}{_HALF}1", f"{r.object}{_HALF}2"] if r.object in alone else [r.object]
        subject = f"{r.subject}{_HALF}1" if r.subject in alone else r.subject
        told += [Relation(subject, r.predicate, o) for o in (objects if r.predicate == "between" else objects[:1])]
    return parts, told


def _columns(blocks: Mapping[str, Block], relations: Sequence[Relation]) -> list[Column]:
    """Entities that stand over one another share a column, the lowest first; everything else has one of its own."""
    upper: dict[str, tuple[str, str]] = {}
    beside: dict[str, list[str]] = {}
    before = _before(blocks, relations)
    for r in relations:
        covered = r.predicate in ("under", "below") and r.object in before.values()
        if r.subject in before or r.object in before or covered:
            continue
        if r.predicate in _VERTICAL or r.predicate == "in":
            high, low = (r.subject, r.object) if _VERTICAL.get(r.predicate, 1) > 0 else (r.object, r.subject)
            joint = "on" if r.predicate in ("on", "in") else "under" if r.predicate == "under" else "above"
            if low not in upper and not _reaches(upper, high, low):
                upper[low] = (high, joint)
            elif joint == "on" and upper.get(low, ("", ""))[1] == "on" and high not in upper and high != upper[low][0]:
                beside.setdefault(low, []).append(high)
    lifted = {high for high, _ in upper.values()} | {high for others in beside.values() for high in others}
    columns = []
    for name, block in blocks.items():
        if name in lifted or name in before:
            continue
        column = Column([block], before=[blocks[low] for low in before if _root(before, low) == name])
        column.atop = {low: high for low, high in before.items() if high in before}
        column.beside = [blocks[n] for n in beside.get(name, ())]
        while name in upper:
            name, joint = upper[name]
            column.blocks.append(blocks[name])
            column.joints.append(joint)
        if column.beside or (column.joints[:1] == ["on"] and column.blocks[1].count > 1):
            _row_on(column, relations)
        columns.append(column)
    return columns


def _row_on(column: Column, relations: Sequence[Relation]) -> None:
    """Make what stands side by side on something fit on it, in the order that the relations say."""
    row = column.level(1)
    for _ in row:
        for r in relations:
            names = [b.entity.id for b in row]
            if r.predicate in ("left of", "right of") and r.subject in names and r.object in names:
                i, j = names.index(r.subject), names.index(r.object)
                if (i > j) == (r.predicate == "left of"):
                    row[i], row[j] = row[j], row[i]
    *column.beside, column.blocks[1] = row
    fit = 0.96 * column.blocks[0].width / sum(b.width * b.columns * 1.1 for b in row)
    for block in row if fit < 1 else ():
        block.width, block.height = block.width * fit, block.height * fit


def _before(blocks: Mapping[str, Block], relations: Sequence[Relation]) -> dict[str, str]:
    """Who stands before what, by name: under a table or a tree, or people who sit on a bench; they are made to fit there.

    A bench on which somebody sits under a tree is under it, too.
    """
    before: dict[str, str] = {}
    for r in relations:
        one, other = blocks[r.subject], blocks[r.object]
        seat = one.entity.action != "lie" and sits(one.entity, r, other.entity) and other.count == 1 and one.count <= _ABREAST
        if seat and r.subject not in before and not _stacked(relations, r, {r.object}):
            _sit_down(one, other, first=r.object not in before.values())
            before[r.subject] = r.object
    for r in relations:
        there = {r.subject, r.object} & {*before, *before.values()}
        if _towered_over(blocks, r) and not there and not _stacked(relations, r, set()):
            before[r.subject] = r.object
    for r in relations:
        low = before.get(r.subject, r.subject)
        if r.predicate not in ("under", "below") or low in before or low == r.object or r.object in before:
            continue
        one, other = blocks[low], blocks[r.object]
        sitters = [blocks[name] for name, seat in before.items() if seat == low]
        room: float = lexicon.data("nouns")["shelters"].get(name_of(other.entity), 0.0)
        low_one, high_one = (height_of(b.entity.noun) * scale_of(b.entity.look) for b in (one, other))
        lower = low_one < high_one
        taken = r.object in before.values() and not _spacious(other)
        crowd = one.count > (_ABREAST if _spacious(other) else 1) or other.count != 1
        if not room or not (lower or name_of(other.entity) == "umbrella") or taken or crowd:
            continue
        if not _stacked(relations, r, {b.entity.id for b in sitters} | {before.get(r.subject, "")}):
            beside = sum(blocks[name].width for name, over in before.items() if over == r.object)
            _take_cover([one, *sitters], other, room, beside)
            before[low] = r.object
    return before


_ABREAST = 3
"""People at most who sit side by side on one seat."""


def _towered_over(blocks: Mapping[str, Block], relation: Relation) -> bool:
    """Whether somebody is before something of the landscape that is seen well above them: a house, a castle, a tree."""
    one, other = blocks[relation.subject], blocks[relation.object]
    known = lexicon.noun(other.entity.noun)
    tall = known is not None and known.landscape and other.count == 1 and other.height >= _TOWERS * one.height
    return relation.predicate == "in front of" and tall and one.count <= _ABREAST and one.entity.category != "thing"


_TOWERS = 1.6
"""From how many times somebody's height on something is a backdrop, before which they stand."""


_WIDE = ("umbrella", "flower arch", "mushroom")
"""Things that are no landscape and give cover to several."""


def _spacious(block: Block) -> bool:
    """Whether several find cover under it side by side."""
    known = lexicon.noun(block.entity.noun)
    return name_of(block.entity) in _WIDE or (known is not None and known.landscape)


def _stacked(relations: Sequence[Relation], told: Relation, company: set[str]) -> bool:
    """Whether whoever a relation is told of is also above, below, on or in something else than `company`."""
    others = [q for q in relations if q is not told and (q.predicate in _VERTICAL or q.predicate == "in")]
    apart = [q for q in others if q.predicate not in ("under", "below") and not {q.subject, q.object} <= company | {told.subject}]
    return any(told.subject in (q.subject, q.object) for q in apart)


def _sit_down(one: Block, seat: Block, *, first: bool) -> None:
    """Give somebody a sitter's size, and the seat, which the first one finds, the size that fits."""
    one.width, one.height = one.height * 0.55, one.height * 0.78
    fit = one.height / (SEATED * seat_of(seat.entity) * seat.height)
    if first:
        seat.width, seat.height = seat.width * fit, seat.height * fit


def _take_cover(group: Sequence[Block], other: Block, room: float, beside: float) -> None:
    """Make a group fit under something that has a part of its height free beneath it; an umbrella is opened wide enough.

    `beside` is the width of those who are there already.
    """
    tallest, widest = max(b.height for b in group), max(b.width * b.columns for b in group)
    if name_of(other.entity) == "umbrella":
        grow = max(1.0, tallest / (0.92 * room * other.height), 1.1 * (widest + beside) / other.width)
        other.width, other.height = other.width * grow, other.height * grow
        return
    across = 1.3 if other.width < 0.5 * other.height else 0.75  # beside a pole, but between legs
    fit = min(0.92 * room * other.height / tallest, across * other.width / widest)
    for block in group:
        block.width, block.height = block.width * fit, block.height * fit


def _root(before: Mapping[str, str], name: str) -> str:
    """What somebody stands before at last: the tree behind the bench."""
    while name in before:
        name = before[name]
    return name


def sits(subject: Entity, relation: Relation, seat: Entity) -> bool:
    """Whether a relation is somebody's sitting on a seat; whoever balances, dances or jumps on one does not sit."""
    chairs = lexicon.data("nouns")["chairs"]["words"]
    upright = subject.look.get("verb") in _ON_FEET
    return relation.predicate in ("on", "in") and subject.category == "person" and name_of(seat) in chairs and not upright


_ON_FEET = ("balance", "teeter", "dance", "jump", "bounce", "hop", "stand", "march")
"""What nobody does sitting."""


def _reaches(upper: Mapping[str, tuple[str, str]], start: str, goal: str) -> bool:
    """Whether something is already above something else, or already stands on another thing."""
    taken = any(high == start for high, _ in upper.values())
    while start in upper:
        start = upper[start][0]
        if start == goal:
            return True
    return taken


def _ordered(columns: list[Column], relations: Sequence[Relation]) -> list[Column]:
    """Columns from left to right: as named, except where relations say otherwise (at most as many rounds as columns)."""
    home = {name: c for c in columns for name in c.names}
    order = list(columns)
    for _ in range(len(order)):
        for r in relations:
            a, b = home[r.subject], home[r.object]
            left, right = (a, b) if r.predicate != "right of" else (b, a)
            if a is b or r.predicate not in ("left of", "right of"):
                continue
            i, j = order.index(left), order.index(right)
            if i > j:
                order.insert(j, order.pop(i))
    for name in dict.fromkeys(r.subject for r in relations if r.predicate == "between"):
        ends = [order.index(home[r.object]) for r in relations if r.predicate == "between" and r.subject == name]
        if len(ends) > 1:
            middle = home[name]
            first = [order[i] for i in sorted(ends)]
            order.remove(middle)
            order.insert(order.index(first[-1]), middle)
    return order


def _touching(columns: Sequence[Column], relations: Sequence[Relation]) -> set[int]:
    """Places after which two columns stand close or overlap: one is behind the other."""
    home = {name: i for i, c in enumerate(columns) for name in c.names}
    pairs = {tuple(sorted((home[r.subject], home[r.object]))) for r in relations if r.predicate in BEHIND}
    return {a for a, b in pairs if b == a + 1}

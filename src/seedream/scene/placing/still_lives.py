"""Still lives: small things on a table are looked at from near, over its top; the room is a backdrop, and no leg is seen.

A plate on a whole table is a speck in a room. As in pictures of food and of desks, the table reaches from edge to edge, things
stand on it side by side, nearly as large to one another as they are, and the taller ones a little further back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.boxes import Box
from seedream.scene.placing.hangings import HUNG
from seedream.scene.placing.spots import size_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.carrying import LETTERING
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import Place

TOP = "table top"
"""What a table is drawn as that is seen from near."""
FOREGROUND = "foreground"
"""What a room leaves out where there is such a table before it."""
_OUTDOORS = "picnic table"
_TABLES = (
    "table",
    "dining table",
    "desk",
    "workbench",
    "counter",
    "coffee table",
    "worktable",
    "laid table",
    "long table",
    _OUTDOORS,
)
_MOST, _LARGEST = 7, 0.62
"""Things at most, and the size of each, in adult heights."""
_ALIKE = 0.7
"""Exponent by which sizes come nearer to one another: a cup beside a laptop is to be seen."""
_WIDE, _HIGH, _GAP = 0.72, 0.46, 0.05
"""Part of the frame's width that things fill at most, their greatest height in it, and what is free between two."""
_BACK, _FRONT, _LOW = 0.80, 0.865, 0.55
"""Where those stand that are tallest and lowest, and how high, as a part of the tallest, the latter are at most."""
_ACROSS, _UNDER, _SHAPE = 1.16, 1.05, 0.19
"""Width of the table as a part of the frame's, where its lower edge is, and its height by its width."""
_BOARDS = ("cutting board", "tray", "wooden tray")
"""What lies on a table under other things, and is drawn as wide as they are together."""
_BOARD, _LIES = "serving board", (1.14, 0.09, 0.85)
"""As what it is drawn that lies, how much wider than the things it is, its height by its width, and where its lower edge is."""
_TOLD = ("on", "next to", "left of", "right of")
_FAR = 0.12
"""Depth of the table: things are before it."""


def drawn_once(
    entities: Sequence[Entity], relations: Sequence[Relation]
) -> tuple[list[Entity], list[Relation]]:  # fmt: skip
    """Entities and relations without what is part of the drawing of something that has it: the candles of a cake."""
    includes = lexicon.data("nouns")["includes"]
    by_id = {e.id: e for e in entities}
    near = [{r.subject, r.object} for r in relations if r.predicate in ("next to", "with", "on", "in")]
    gone = {
        e.id for e in entities for other in by_id.values()
        if name_of(e) in includes.get(name_of(other), ()) and {e.id, other.id} in near and "holding" not in e.look
    }  # fmt: skip
    return [e for e in entities if e.id not in gone], [r for r in relations if not {r.subject, r.object} & gone]


def board_of(shown: Sequence[Entity], relations: Sequence[Relation], table: Entity) -> Entity | None:
    """The board or tray on a table on which all the other things lie; None for none."""
    boards = [e for e in shown if name_of(e) in _BOARDS and e.count == 1]
    on = {r.subject for r in relations if r.predicate == "on" and boards and r.object == boards[0].id}
    return boards[0] if boards and on >= {e.id for e in shown if e not in (table, boards[0])} else None


def table_of(shown: Sequence[Entity], relations: Sequence[Relation]) -> Entity | None:
    """The table of a still in which there is nothing but a few small things on it; None for any other."""
    tables = [e for e in shown if name_of(e) in _TABLES and e.count == 1]
    if len(tables) != 1 or any(e.category != "thing" or HUNG in e.look for e in shown):
        return None
    things = [e for e in shown if e is not tables[0]]
    board = board_of(shown, relations, tables[0])
    bearing = {tables[0].id, board.id if board else ""}
    on = {r.subject for r in relations if r.predicate == "on" and r.object in bearing}
    small = all(max(size_of(e)) <= _LARGEST for e in things)
    told = all(r.predicate in _TOLD and (r.predicate != "on" or r.object in bearing) for r in relations)
    few = 0 < sum(max(e.count, 1) for e in things) <= _MOST
    worded = any(LETTERING in e.look for e in (*shown,))
    return tables[0] if few and small and told and not worded and all(e.id in on for e in things) else None


def seen_from_near(thing: Entity, table: Entity) -> Entity:
    """A table as its top, and a board as it lies there."""
    if thing is table:
        return replace(thing, noun=TOP, attributes=())
    return replace(thing, noun=_BOARD, attributes=()) if name_of(thing) in _BOARDS else thing


def on_the_top(shown: Sequence[Entity], table: Entity, relations: Sequence[Relation], wide: float) -> list[Box]:
    """Boxes of the things from left to right and of the top below them; the frame is `wide` across and 1 high."""
    board = board_of(shown, relations, table)
    board = board if any(e not in (table, board) for e in shown) else None  # an empty tray is what is shown
    order = _from_the_left([e for e in shown if e not in (table, board)], relations)
    each = [(e, i) for e in order for i in range(max(e.count, 1))]
    sizes = [tuple(side * max(size_of(e)) ** (_ALIKE - 1) for side in size_of(e)) for e, _ in each]
    free = _WIDE * wide - _GAP * (len(each) - 1)
    scale = min(free / sum(w for w, _ in sizes), _HIGH / max(h for _, h in sizes))
    tallest = max(h for _, h in sizes)
    left = (wide - scale * sum(w for w, _ in sizes) - _GAP * (len(each) - 1)) / 2
    boxes = []
    for (entity, index), (width, height) in zip(each, sizes, strict=True):
        low = len(each) > 1 and height < _LOW * tallest
        boxes.append(Box(entity.id, index, left + scale * width / 2, _FRONT if low else _BACK, scale * width, scale * height,
                         depth=0.0 if low else 0.1))  # fmt: skip
        left += scale * width + _GAP
    across = _ACROSS * wide
    if board is not None:
        broad, shape, under = _LIES
        span = broad * (boxes[-1].x + boxes[-1].width / 2 - boxes[0].x + boxes[0].width / 2)
        boxes.append(Box(board.id, 0, wide / 2, under, span, span * shape, depth=_FAR - 0.01))
    return [*boxes, Box(table.id, 0, wide / 2, _UNDER, across, across * _SHAPE, depth=_FAR)]


def room_of(place: Place, shown: Sequence[Entity], *, named: bool) -> Place:
    """Where a table is of which nothing is said: food is in a kitchen, a laptop in an office, anything else at home."""
    place = replace(place, without=(*place.without, FOREGROUND))
    outside = any(name_of(e) == _OUTDOORS for e in shown)
    if outside and not named and indoors(place.kind):
        return replace(place, kind="park", wording="")
    if named or outside or indoors(place.kind):
        return place
    eaten = {n for theme in ("food", "fruit", "vegetables", "meals", "suppers", "drinks", "sweets") for n in _theme(theme)}
    desk = {n for theme in ("office", "technology") for n in _theme(theme)}
    names = {name_of(e) for e in shown}
    kind = "office" if names & {*desk, "desk"} else "kitchen" if names & {*eaten, "counter"} else "living_room"
    return replace(place, kind=kind, wording="")


def _theme(name: str) -> Sequence[str]:
    return tuple(lexicon.data("things").get(name, ()))


def _from_the_left(things: Sequence[Entity], relations: Sequence[Relation]) -> list[Entity]:
    order = list(things)
    for r in relations:
        one = next((e for e in order if e.id == r.subject), None)
        other = next((e for e in order if e.id == r.object), None)
        if r.predicate not in ("left of", "right of") or one is None or other is None:
            continue
        order.remove(one)
        order.insert(order.index(other) + (r.predicate == "right of"), one)
    return order

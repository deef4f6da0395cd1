"""Stills: a composition that shows every single thing that was named, in the right number and in the right relation.

Each individual is a box in frame widths; relations are constraints between boxes, solved by small pushes from a seeded start.
Boxes are in units where the frame is `aspect` wide and 1 high, y downwards.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.scene import lexicon
from seedream.scene.casting import SKY, members
from seedream.scene.graph import Entity, Relation
from seedream.scene.looks import height_of
from seedream.scene.parse import Parsed
from seedream.scene.views import CastMember, Framing, WorldView

GROUND = 0.86
"""Height of the stage line in the frame, from the top."""
GAP = 0.03
_ADULT: dict[str, float] = {"wide": 0.315, "medium": 0.6, "close": 1.48, "detail": 0.315}
"""Height of an adult in each framing, as a fraction of the frame's short side (see `diffusion.stage`)."""
_VEHICLE = 1.9
_NARROW = {"person": 0.42, "animal": 1.25, "thing": 0.95}


@dataclass(slots=True)
class _Box:
    entity: str
    index: int
    x: float
    bottom: float
    width: float
    height: float
    grounded: bool

    @property
    def top(self) -> float:
        return self.bottom - self.height


def still_view(parsed: Parsed, entities: Sequence[Entity], aspect: tuple[float, float], seed: int) -> WorldView:
    """One view that shows all entities of a request, each individual visible, relations kept."""
    shown = [e for e in entities if _shown(e, entities, parsed)]
    total = sum(min(e.count, 24) for e in shown)
    framing: Framing = "medium" if total else "wide"
    place = parsed.setting.place
    if not shown:
        return WorldView(place, (), "wide")
    wide = aspect[0] / aspect[1]
    boxes = _start(shown, parsed.relations, wide, random.Random(f"{seed}/still"))
    _solve(boxes, parsed.relations, wide)
    cast = [m for e in shown for m in _placed(e, entities, boxes, framing, wide)]
    return WorldView(place, tuple(_facing(cast, parsed.relations)), framing)


def _shown(entity: Entity, entities: Sequence[Entity], parsed: Parsed) -> bool:
    """Held and ridden things are drawn with whoever holds them; what the sky already shows is not drawn again."""
    taken = {v for e in entities for k, v in e.look.items() if k in ("holding", "riding")}
    return entity.id not in taken and not (entity.noun in SKY and parsed.setting.understood)


def _size(entity: Entity) -> tuple[float, float]:
    """Width and height of one individual, compressed so that a cup can be seen beside a couch."""
    height = height_of(entity.noun, entity.look if entity.category == "person" else None) ** 0.4
    known = lexicon.noun(entity.noun)
    long = entity.category == "thing" and known is not None and known.moves == "drive"
    narrow = _VEHICLE if long else _NARROW[entity.category] * (1.25 if "riding" in entity.look else 1.0)
    return height * narrow, height


def _start(shown: Sequence[Entity], relations: Sequence[Relation], wide: float, rng: random.Random) -> list[_Box]:
    """Boxes in a row on the ground, in the order of the words (left and right relations decide first), sized to fit the frame."""
    ordered = _ordered(shown, relations)
    individuals = [(e, i) for e in ordered for i in range(min(e.count, 24))]
    rows = 1 if len(individuals) <= 5 else 2 if len(individuals) <= 12 else 3
    widths = [_size(e)[0] for e, _ in individuals]
    per_row = math.ceil(len(individuals) / rows)
    scale = min(
        0.62 / (max(_size(e)[1] for e, _ in individuals) * rows**0.8),
        (wide * 0.88 - GAP * per_row) / max(sum(widths) / rows, max(widths)),
    )
    if stack := _stack_height(shown, relations):
        scale = min(scale, (GROUND - 0.06) / stack)
    boxes = []
    for n, (entity, index) in enumerate(individuals):
        w, h = (v * scale for v in _size(entity))
        row, column = divmod(n, per_row)
        floats = _floats(entity)
        x = wide * (0.06 + 0.88 * (column + 0.5) / min(per_row, len(individuals))) + rng.uniform(-0.005, 0.005)
        bottom = GROUND - row * 0.8 / rows - (0.2 / rows if floats else 0.0)
        boxes.append(_Box(entity.id, index, x, bottom, w, h, row == 0 and not floats))
    return boxes


def _stack_height(shown: Sequence[Entity], relations: Sequence[Relation]) -> float:
    """Height, before scaling, of everything that stands above one another, gaps included; 0 where nothing does."""
    vertical = [r for r in relations if r.predicate in ("above", "on", "below", "under")]
    stacked = [e for e in shown if any(e.id in (r.subject, r.object) for r in vertical)]
    return 1.12 * sum(_size(e)[1] for e in stacked) if len(stacked) > 1 else 0.0


def _floats(entity: Entity) -> bool:
    known = lexicon.noun(entity.noun)
    return known is not None and (known.medium == "air" or (known.moves == "fly" and entity.action == "fly"))


def _ordered(shown: Sequence[Entity], relations: Sequence[Relation]) -> list[Entity]:
    """Entities from left to right: as named, except where a relation says otherwise."""
    order = list(shown)
    place = {e.id: i for i, e in enumerate(order)}
    for _ in range(len(order)):
        for r in relations:
            if r.subject in place and r.object in place and r.predicate in ("left of", "right of"):
                left, right = (r.subject, r.object) if r.predicate == "left of" else (r.object, r.subject)
                if place[left] > place[right]:
                    place[left], place[right] = place[right], place[left]
    return sorted(order, key=lambda e: place[e.id])


def _solve(boxes: list[_Box], relations: Sequence[Relation], wide: float, rounds: int = 160) -> None:
    """Push boxes until relations hold, nothing overlaps that should not, and everything is inside the frame."""
    pairs = [
        (r.predicate, a, b)
        for r in relations
        for a in boxes
        for b in boxes
        if a.entity == r.subject and b.entity == r.object and a is not b
    ]
    together = {(id(a), id(b)) for p, a, b in pairs if p in ("on", "in", "in front of", "behind")}
    for _ in range(rounds):
        for predicate, a, b in pairs:
            _relate(predicate, a, b)
        for i, a in enumerate(boxes):
            for b in boxes[i + 1 :]:
                if (id(a), id(b)) not in together and (id(b), id(a)) not in together:
                    _separate(a, b)
        for box in boxes:
            box.x = min(max(box.x, box.width / 2 + 0.02), wide - box.width / 2 - 0.02)
            box.bottom = min(max(box.bottom, box.height + 0.03), 0.97 if not box.grounded else GROUND)
    for predicate, a, b in pairs:
        if predicate == "on":
            a.bottom, a.grounded = b.top + 0.02 * b.height, False
    left, right = min(b.x - b.width / 2 for b in boxes), max(b.x + b.width / 2 for b in boxes)
    for box in boxes:
        box.x += (wide - left - right) / 2


def _relate(predicate: str, a: _Box, b: _Box) -> None:
    """Move `a` (and a little `b`) towards satisfying `a predicate b`."""
    if predicate in ("left of", "right of"):
        sign = -1 if predicate == "left of" else 1
        missing = (a.width + b.width) / 2 + GAP - sign * (a.x - b.x)
        if missing > 0:
            a.x, b.x = a.x + sign * missing / 2, b.x - sign * missing / 2
        a.bottom, b.bottom = (GROUND, GROUND) if a.grounded and b.grounded else (a.bottom, b.bottom)
    elif predicate in ("above", "on"):
        a.grounded = False
        a.x, b.x = a.x + 0.5 * (b.x - a.x), b.x + 0.1 * (a.x - b.x)
        a.bottom = b.top - (GAP * 1.5 if predicate == "above" else 0.0)
    elif predicate in ("below", "under"):
        _relate("above", b, a)
    elif predicate in ("in front of", "behind", "in"):
        a.x += 0.5 * (b.x + (0.28 * b.width if predicate != "in" else 0.0) - a.x)
    elif predicate == "next to":
        gap = (a.width + b.width) / 2 + GAP
        sign = 1 if a.x >= b.x else -1
        a.x += 0.5 * (b.x + sign * gap - a.x)


def _separate(a: _Box, b: _Box) -> None:
    """Push two overlapping boxes apart along the shorter way; what stands on the ground moves sideways only."""
    across = (a.width + b.width) / 2 + GAP - abs(a.x - b.x)
    up = min(a.bottom, b.bottom) - max(a.top, b.top)
    if across <= 0 or up <= 0:
        return
    if up < across * 0.5 and not (a.grounded and b.grounded):
        upper = a if (a.top, b.grounded) < (b.top, a.grounded) else b
        if not upper.grounded:
            upper.bottom -= up
            return
    sign = 1 if a.x >= b.x else -1
    a.x, b.x = a.x + sign * across / 2, b.x - sign * across / 2


def _placed(entity: Entity, entities: Sequence[Entity], boxes: Sequence[_Box], framing: Framing, wide: float) -> list[CastMember]:
    """Cast members at the places of their boxes: x across the frame, height in adults, lift above the stage line in adults."""
    own = [b for b in boxes if b.entity == entity.id]
    base = members(entity, entities, entity.action or "stand", 0.0, 1, 0.0, len(own))
    adult = _ADULT[framing] * min(wide, 1.0)
    placed = []
    for member, box in zip(base, own, strict=True):
        lift = max(0.0, (GROUND - box.bottom) / adult)
        size = round(box.width / adult, 3), round(box.height / adult, 3)
        x = round(2 * box.x / wide - 1, 3)
        placed.append(replace(member, x=x, height=size[1], depth=0.0, lift=round(lift, 3), box=size))
    return placed


def _facing(cast: Sequence[CastMember], relations: Sequence[Relation]) -> list[CastMember]:
    """Everybody looks into the picture; depth follows in front of and behind."""
    depth = {
        r.subject: (-0.25 if r.predicate == "in front of" else 0.6) for r in relations if r.predicate in ("in front of", "behind")
    }
    return [replace(m, facing=1 if m.x <= 0 else -1, depth=depth.get(m.entity_id.split(".")[0], m.depth)) for m in cast]

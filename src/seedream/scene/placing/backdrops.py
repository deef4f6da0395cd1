"""Backdrops: in stills trees and buildings stand behind those who are smaller, and what belongs in the sky is there.

Side by side at one scale somebody beside a tree is a dot. As in life, and as painters have it, whoever a picture is of is near and
the tree is further away. Lengths are those of `arranging`: the frame is `wide` across and 1 high.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import GROUND, MARGIN, TOP, name_of
from seedream.scene.placing.boxes import Box
from seedream.scene.placing.hangings import HUNG
from seedream.scene.placing.spots import size_of
from seedream.scene.reading import lexicon
from seedream.scene.shots.casting import SKY

Room = tuple[float, float]

_TOWERS = 1.5
"""From how many times the height of whoever is there something is a backdrop."""
_MOST, _SIDES = 7, 2
"""Things of the sky at most, and backdrops at most, in one picture."""
_FURTHER = 0.72
"""How much smaller than beside somebody a backdrop is seen, being further away."""
_CAST, _SMALL, _GROWS = 0.54, 0.24, 0.3
"""Height in the picture of who is before a backdrop at most: of anybody, of the smallest, and what each adult height adds."""
_TALLEST, _LEAST, _BROADEST = 0.85, 1.3, 0.62
"""Height of a backdrop at most, in heights of the tallest one at least, and its part of the frame's width at most."""
_RISE, _DEPTH = 0.075, 0.45
"""How much higher in the picture than the cast a backdrop stands, and how deep in it."""
_HIDDEN, _CROWN, _TRUNK, _EDGE = 0.3, 0.24, 0.07, 0.44
"""Part of a backdrop's width that the cast beside it may hide, how far from its middle stands who is under or before it, the
half of its foot, which is seen, and how far out from its middle anybody stands at most."""
_POSTS = frozenset({"street lamp", "statue", "flagpole"})
"""Slender things that stand behind people as towers do."""
_OVERHEAD = SKY - {"rainbow"} | {"firework", "fireworks"}
"""Things that are in the sky."""
_IN_SKY, _SEEN, _ALONE = 0.2, 0.075, 0.2
"""Height in the picture of what is in the sky, and of birds at least, above others and where they are alone."""
_ON_WALL, _WALL_ALONE = 0.26, 0.5
"""Height in the picture of what hangs on a wall, above others and alone."""
_UNSEEN = ("", "stand", "hide", "peek", "peer", "wait", "lurk", "sit")
"""What is done behind a house by whoever is hidden by it."""
_LOW = 0.2
"""How much of a spot, for each part of the frame's height that it is lower, something else may take rather than that."""
_SIZES: Mapping[str, float] = {"firework": 0.44, "star": 0.1}
_SPOTS = ((0.8, 0.07), (0.2, 0.09), (0.5, 0.06), (0.66, 0.22), (0.34, 0.24), (0.91, 0.3), (0.09, 0.32))
"""Where in the sky something is: the middle across, the upper edge down, as parts of the frame."""
_COVERED = frozenset({"under", "below", "in front of", "in", "at the door of"})
"""Relations in which somebody is seen before a backdrop; the reverse of the first is told of the backdrop itself."""
_APART = frozenset({"on", "above", "behind", "between"})
"""Relations that a backdrop cannot have to whoever is before it: those are composed as boxes of their own."""


@dataclass(frozen=True, slots=True)
class Depths:
    """What a still shows, from near to far; `cast` are the sizes in adult heights of those whom it is about."""

    near: tuple[Entity, ...]
    backs: tuple[Entity, ...] = ()
    sky: tuple[Entity, ...] = ()
    cast: Mapping[str, Room] = field(default_factory=dict)


def in_view(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Relation]:
    """The relations; who does something behind a house has it behind them: what they do is to be seen."""
    by_id = {e.id: e for e in entities}

    def busy(r: Relation) -> bool:
        who, house = by_id.get(r.subject), by_id.get(r.object)
        if r.predicate != "behind" or who is None or house is None or who.category != "person" or house.category != "thing":
            return False
        known, verb = lexicon.noun(house.noun), who.look.get("verb", "")
        tall = known is not None and known.landscape and size_of(house)[1] >= _TOWERS
        return tall and "deed" in who.look and verb.split(" ")[0] not in _UNSEEN

    return [replace(r, predicate="next to") if busy(r) else r for r in relations]


def by_depth(
    shown: Sequence[Entity],
    relations: Sequence[Relation],
    rooms: Mapping[str, Room] = MappingProxyType({}),
    *,
    placed: bool = False,
) -> Depths:
    """The entities of a still parted into who is near, what stands behind them, and what is in the sky above.

    In a place that was named (`placed`) several birds are in its sky, even where nobody is below them.

    `rooms` is what some need with those that are placed by them: a table with all who sit at it (width and height, in adults).
    """
    sky = [e for e in shown if _in_the_sky(e, relations, placed=placed)]
    ground = [e for e in shown if e not in sky]
    if sky and all(HUNG in e.look for e in shown):
        return Depths((), (), tuple(sky))
    if placed and not ground and sum(max(e.count, 1) for e in sky) > 1:
        return Depths((), (), tuple(sky))
    if not [e for e in ground if e.category != "thing" or e.id in rooms]:  # a scene of things, whose sizes say nothing of the sky
        sky = [e for e in sky if e.category == "thing" or HUNG in e.look]
        ground = [e for e in shown if e not in sky]
    if not ground or sum(max(e.count, 1) for e in sky) > _MOST:
        return Depths(tuple(shown))
    living = [e for e in ground if e.id in rooms or (e.category != "thing" and "riding" not in e.look and e.action != "fly")]
    tallest = max((_size(e, rooms)[1] for e in living), default=0.0)
    backs = [e for e in ground if living and _behind_all(e, tallest, relations)]
    if len(backs) > _SIDES:
        backs = []
    near = tuple(e for e in ground if e not in backs)
    aloft = tuple(replace(e, action="float") if e.category == "thing" else e for e in sky)
    return Depths(near, tuple(backs), aloft, {e.id: _size(e, rooms) for e in living})


def _size(entity: Entity, rooms: Mapping[str, Room]) -> Room:
    return rooms.get(entity.id) or size_of(entity)


def _in_the_sky(entity: Entity, relations: Sequence[Relation], *, placed: bool) -> bool:
    """Whether something is up there: what hangs on a wall, moons and fireworks, and what flies where nothing else is said of it.

    An airplane that only stands beside something else in no place is looked at from near.
    """
    if HUNG in entity.look:
        return True
    told = {r.predicate for r in relations if entity.id in (r.subject, r.object)} - {"next to"}
    known = lexicon.noun(entity.noun)
    if entity.category == "thing" and name_of(entity) in _OVERHEAD:
        return not told - {"above"} & (_COVERED | _APART | {"left of", "right of"})
    flies = known is not None and (known.medium == "air" or known.moves == "fly") and entity.action in ("fly", "hover", "float")
    return flies and not told and (entity.category == "animal" or (entity.category == "thing" and placed))


def _behind_all(entity: Entity, tallest: float, relations: Sequence[Relation]) -> bool:
    """Whether a thing is a backdrop: part of the landscape, well above everybody, with nobody on it or hidden by it."""
    known = lexicon.noun(entity.noun)
    drawn = lexicon.drawn_size(entity.noun) is not None  # what is only a sign with its word is no backdrop
    stands = known is not None and (known.landscape or name_of(entity) in _POSTS)
    tall = drawn and stands and size_of(entity)[1] >= _TOWERS * tallest
    if entity.category != "thing" or entity.count > 1 or not tall:
        return False
    seat = name_of(entity) in lexicon.data("nouns")["seats"]
    for r in relations:
        if r.object == entity.id and (r.predicate in _APART or (r.predicate == "in" and seat)):
            return False
        if r.subject == entity.id and r.predicate in ("on", "in", "in front of", "under", "below", "between"):
            return False
    return True


def set_behind(boxes: Sequence[Box], depths: Depths, relations: Sequence[Relation], wide: float) -> list[Box]:
    """The boxes of who is near, made as large as a picture with a backdrop has them, with those of backdrops and sky added."""
    if not (depths.backs or depths.sky):
        return list(boxes)
    near = _not_too_large(boxes, depths.cast, wide) if depths.backs else list(boxes)
    found: list[Box] = []
    for index, back in enumerate(depths.backs):
        side = _side(back, depths.near, relations) or (1 if index % 2 == 0 else -1)
        box = _backdrop(back, near, depths.cast, wide)
        near = _beside(box, near, side, wide, before=_before(back, relations), first=index == 0, door=_at_door(back, relations))
        found.append(box)
    return [*near, *found, *_hung_over(_above(depths, [*near, *found], wide), near, depths, relations)]


def _hung_over(sky: Sequence[Box], near: Sequence[Box], depths: Depths, relations: Sequence[Relation]) -> list[Box]:
    """What hangs on the wall over something that is there is above the middle of that, as large as there is room."""
    hung = {e.id for e in depths.sky if HUNG in e.look}
    over = {r.subject: r.object for r in relations if r.predicate == "above" and r.subject in hung}
    out = []
    for box in sky:
        below = next((b for b in near if b.entity == over.get(box.entity)), None)
        if below is not None and (free := below.top - 2 * _OVER_GAP - TOP) > _OVER_LEAST:
            tall = min(free, _WALL_ALONE * 0.8)
            wide = box.width * tall / box.height
            box = replace(box, x=below.x, bottom=below.top - _OVER_GAP, width=wide, height=tall)
        out.append(box)
    return out


_OVER_GAP, _OVER_LEAST = 0.05, 0.12
"""Distance of what hangs over something from that and from the upper edge, and how high it is at least."""


def _not_too_large(boxes: Sequence[Box], cast: Mapping[str, Room], wide: float) -> list[Box]:
    """The boxes scaled about the ground so that there is room for what stands behind."""
    factor = min([1.0, *(min(_CAST, _SMALL + _GROWS * cast[b.entity][1]) / b.height for b in boxes if b.entity in cast)])
    middle = wide / 2
    return [
        replace(b, x=middle + (b.x - middle) * factor, bottom=GROUND - (GROUND - b.bottom) * factor, width=b.width * factor,
                height=b.height * factor) for b in boxes
    ]  # fmt: skip


def _backdrop(back: Entity, near: Sequence[Box], cast: Mapping[str, Room], wide: float) -> Box:
    """A backdrop at its size, in the middle: true to those before it but further away, and never cut by the frame."""
    those = [b for b in near if b.entity in cast]
    adult = min(b.height / cast[b.entity][1] for b in those)
    width, height = size_of(back)
    tall = max(height * adult * _FURTHER, _LEAST * max(b.height for b in those))
    tall = min(tall, _TALLEST, GROUND - _RISE - TOP, _BROADEST * wide * height / width)
    return Box(back.id, 0, wide / 2, GROUND - _RISE, tall * width / height, tall, depth=_DEPTH)


def _before(back: Entity, relations: Sequence[Relation]) -> bool:
    """Whether somebody is said to be under or before it."""
    return any(
        (r.object == back.id and r.predicate in _COVERED) or (r.subject == back.id and r.predicate in ("above", "behind"))
        for r in relations
    )


def _at_door(back: Entity, relations: Sequence[Relation]) -> bool:
    """Whether somebody stands right before the door of a house, which is in its middle."""
    return any(r.object == back.id and r.predicate == "at the door of" for r in relations)


def _side(back: Entity, near: Sequence[Entity], relations: Sequence[Relation]) -> int:
    """On which side of the cast a backdrop is said to be; 0 where nothing is said."""
    for r in relations:
        if r.predicate in ("left of", "right of") and back.id in (r.subject, r.object):
            return -1 if (r.subject == back.id) == (r.predicate == "left of") else 1
    return 0


def _beside(
    box: Box, near: Sequence[Box], side: int, wide: float, *, before: bool, first: bool, door: bool = False
) -> list[Box]:  # fmt: skip
    """Give a backdrop its place at a side of the cast, which moves the other way as far as both need; returns the cast."""
    left, right = min(b.x - b.width / 2 for b in near), max(b.x + b.width / 2 for b in near)
    half = (right - left) / 2
    beside = half + _TRUNK * box.width  # so that the foot of a tree is seen beside an elephant
    under = min(max(_CROWN * box.width, beside), _EDGE * box.width)
    seen = 0.0 if door else under if before else (0.5 - _HIDDEN) * box.width + half
    shift = -side * seen / 2 - ((left + right - wide) / 2) if first else 0.0
    low, high = wide * MARGIN - left, wide * (1 - MARGIN) - right
    shift = min(max(shift, low), high) if low <= high else 0.0
    middle = (left + right) / 2 + shift
    box.x = min(max(middle + side * seen, wide * MARGIN + box.width / 2), wide * (1 - MARGIN) - box.width / 2)
    return [replace(b, x=b.x + shift) for b in near]


def _above(depths: Depths, boxes: Sequence[Box], wide: float) -> list[Box]:
    """What is in the sky, where the least is before it; birds at their size."""
    adult = min((b.height / depths.cast[b.entity][1] for b in boxes if b.entity in depths.cast), default=0.5)
    least = _SEEN if depths.near else _ALONE
    found: list[Box] = []
    for entity in depths.sky:
        width, height = size_of(entity)
        for index in range(max(entity.count, 1)):
            tall = _SIZES.get(name_of(entity), _IN_SKY) if entity.category == "thing" else max(height * adult * _FURTHER, least)
            tall = (
                (_ON_WALL if depths.near or entity.count > 1 else _WALL_ALONE)
                if HUNG in entity.look
                else tall * (0.72 if index % 2 else 1.0)
            )
            taken = (*boxes, *found, *found, *found)  # nothing in the sky is before anything else there
            x, y = min(_SPOTS, key=lambda s: _LOW * s[1] + sum(_over(b, s[0] * wide, s[1], tall) for b in taken))
            found.append(Box(entity.id, index, x * wide, y + tall, tall * width / height, tall, lifted=True, depth=0.9))
    return found


def _over(box: Box, x: float, top: float, high: float) -> float:
    """How much of a spot in the sky a box takes."""
    across = max(0.0, box.width / 2 + high * 0.6 - abs(box.x - x))
    return across * max(0.0, min(top + high, box.bottom) - max(top, box.top))

"""Upon: what people are on, under or have in the arm that is drawn for it: a footbridge, a hill, a car on stands, a surfboard."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.extents import size_of
from seedream.scene.placing.scaling import SIZE, scale_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import PACKS
from seedream.scene.reading.idioms import plainly
from seedream.scene.reading.mentions import Mention

Scene = tuple[list[Entity], list[Relation]]
BRIDGES = ("bridge", "footbridge")
"""Nouns of what somebody can walk across."""
_SPANNED = ("river", "lake", "forest", "park", "meadow", "garden", "jungle", "mountains", "field", "waterfall", "orchard", "hills")
"""Places where a footbridge leads over a brook."""
RIVER_BRIDGE, _WATERS = "river bridge", ("river", "lake")
"""The bridge that stands in the water of a place, and where there is some."""
_WOODEN = {"wooden", "wood", "timber", "small", "little", "narrow", "rickety"}
"""Said of a bridge that is no arch of stone."""
_OVER = ("on", "above", "cross", "at", "from", "over", "across")
_LEAF, _PAINTS = "broad leaf", "paint_wall"
HILL, _FEW = "grassy hill", 2
_BOARDS = ("surfboard", "snowboard", "paddleboard")
CARRIED = "carried board"
_LOW_CARS = ("car", "taxi", "police car", "jeep", "convertible")

_WALKED = ("on", "onto", "across", "over", "from", "off", "along")
"""Before a bridge: somebody is on it."""
_DONE_TO = (
    "eat", "eats", "eating", "ate", "munch", "munches", "munching", "chewing", "chews", "nibbling", "nibbles",
    "water", "waters", "watering", "picking", "picks", "painting", "paints", "cleaning", "cleans", "decorating", "decorates",
)  # fmt: skip
"""Before what somebody does something to: it is seen, even where the place is full of it."""
_BRIDGE = re.compile(
    r"\W*(?:an?|the) (?:(?!suspension|railway|golden|rope|draw)[\w-]+ ){0,4}?(?:foot)?bridge (?:over|across|in|on|at|with)\b"
)
"""A picture of which a bridge over a brook is all that is named."""
_HILLTOP = re.compile(r"\bon (?:a|the) grassy hill\b")


def met(before: str, mention: Mention) -> bool:
    """Whether the word before a mention says that it is seen, also where the place has more of it: what is crossed, or done to."""
    if before == "on" and mention.head == "leaf":
        return True
    walked = before in _WALKED and mention.head in BRIDGES
    return mention.known is not None and (walked or before in _DONE_TO)


def on_top(entities: Sequence[Entity], relations: Sequence[Relation], wish: str, place: str = "") -> Scene:
    """Entities and relations of a still in a place, with the hill that somebody is said to be on."""
    known, told = list(entities), list(relations)
    if not known and (bridge := _BRIDGE.match(plainly(wish).lower())):
        stony = re.search(r"\b(?:stone|brick|concrete|old|ancient|roman|medieval|arched)\b", bridge[0])
        colour = next((w for w in bridge[0].split() if w in lexicon.colours()), "grey" if stony else "")
        look = {"colour": colour} if colour else {}
        noun = "bridge" if stony else _bridge(place)
        return [Entity("footbridge", "thing", noun, action="stand", colour=colour, look=look)], told
    known = [replace(e, noun=_bridge(place)) if e.noun in BRIDGES and _WOODEN & set(e.attributes) else e for e in known]
    if not known or not _HILLTOP.search(plainly(wish).lower()):
        return known, told
    first = next((e for e in known if not any(r.subject == e.id and r.predicate in ("on", "in") for r in told)), None)
    if first is None or sum(e.count for e in known if e.category != "thing") > _FEW:
        return known, told
    hill = Entity(HILL.replace(" ", "_"), "thing", HILL, action="stand")
    return [*known, hill], [*told, Relation(first.id, "on", hill.id)]


def upon(entities: Sequence[Entity], relations: Sequence[Relation], place: str) -> Scene:
    """Entities and relations with the drawings that let somebody be on or under something."""
    bridged = _on_bridges(*_growing(list(entities), list(relations), place), place)
    return _on_backs(*_at_surfaces(*_on_leaves(*_with_boards(*_on_hills(*_on_stairs(*_under_cars(*bridged)))))))


_STAIRS = ("stairs", "staircase", "spiral staircase", "spiral stairs")


def _on_stairs(known: list[Entity], told: list[Relation]) -> Scene:
    """Who climbs a staircase is on it."""
    stairs = {e.id for e in known if name_of(e) in _STAIRS}
    climbs = {r for r in told if r.predicate in ("climb", "walk", "run", "up", "down") and r.object in stairs}
    return known, [replace(r, predicate="on") if r in climbs else r for r in told]


def _on_bridges(known: list[Entity], told: list[Relation], place: str) -> Scene:
    """Whoever is on a bridge stands on its planks, where there is a brook below; elsewhere it is a part of the place."""
    bridges = {e.id for e in known if e.noun.split()[-1] in BRIDGES and e.count == 1}
    lives = {e.id for e in known if e.category != "thing" and "riding" not in e.look}
    crossed = {r.object for r in told if r.predicate in _OVER and r.subject in lives and r.object in bridges}
    if not crossed:
        return known, told
    if place not in _SPANNED:
        return [e for e in known if e.id not in crossed], [r for r in told if not {r.subject, r.object} & crossed]
    moved = [replace(r, predicate="on") if r.object in crossed and r.subject in lives else r for r in told]
    stony = {"stone", "brick", "concrete", "marble"}
    made = [
        replace(e, noun=_bridge(place), colour=e.colour or ("grey" if stony & {*e.attributes, *e.noun.split()} else ""))
        if e.id in crossed
        else e
        for e in known
    ]
    return made, list(dict.fromkeys(moved))


def _bridge(place: str) -> str:
    """As what a bridge is drawn: over the water that is there, or with a brook of its own."""
    return RIVER_BRIDGE if place in _WATERS else "footbridge"


def _on_hills(known: list[Entity], told: list[Relation]) -> Scene:
    """A hill has room for one or two on its top; more are on a slope that is the whole place."""
    hills = {e.id for e in known if e.noun == HILL}
    counts = {e.id: e.count for e in known}
    upon = {h: sum(counts.get(r.subject, 0) for r in told if r.predicate == "on" and r.object == h) for h in hills}
    gone = {h for h, many in upon.items() if not 1 <= many <= _FEW}
    return [e for e in known if e.id not in gone], [r for r in told if not {r.subject, r.object} & gone]


def _with_boards(known: list[Entity], told: list[Relation]) -> Scene:
    """A board that somebody carries or holds is under their arm."""
    boards = {e.id for e in known if name_of(e) in _BOARDS and e.count == 1}
    people = {e.id for e in known if e.category == "person" and e.count == 1}
    borne = {r.object: r.subject for r in told if r.predicate in ("carry", "hold") and r.subject in people and r.object in boards}
    tied = {
        name for r in told if r.object in borne or r.subject in borne for name in [r.predicate] if name not in ("carry", "hold")
    }
    if not borne or tied:
        return known, told
    carried = [replace(e, noun=CARRIED) if e.id in borne else e for e in known]
    return carried, [*told, *(Relation(board, "behind", who) for board, who in borne.items())]


def _growing(known: list[Entity], told: list[Relation], place: str) -> Scene:
    """A flower that an animal is at outdoors grows there, and stands in no vase."""
    held = {v for e in known for k, v in e.look.items() if k == "holding"} | {r.subject for r in told if r.predicate == "on"}
    grows = lexicon.data("places").get(place, {}).get("outdoors", True) and place != "studio"
    beasts = any(e.category == "animal" for e in known)
    alone = place in _WILD and all(e.category == "thing" for e in known)
    wild = ("flower", "flowers") if alone else ("flower",)
    found = {r.object for r in told if r.predicate in _FOUND} if grows else set[str]()
    grown = {e.id for e in known if e.noun in wild and e.id not in held and (beasts or alone or e.id in found)}
    grown = grown if grows else set()
    return [
        replace(e, noun="daisy", count=max(e.count, _CLUMP) if e.noun == "flowers" else e.count) if e.id in grown
        else replace(e, action="fly", look={k: v for k, v in e.look.items() if k != "posture"}) if grown and _hovers(e)
        else e
        for e in known
    ], told  # fmt: skip


_WILD = ("meadow", "mountains", "field", "forest", "river")
"""Places where flowers grow by themselves."""
_CLUMP = 3
_FOUND = ("find", "discover", "see", "spot", "notice")


def _hovers(entity: Entity) -> bool:
    """Whether an animal is in the air before a flower."""
    known = lexicon.noun(entity.noun)
    flies = entity.category == "animal" and known is not None and known.medium == "air"
    return flies and entity.look.get("verb") in ("drink", "sip", "collect", "gather", "feed", "eat", "visit", "pollinate", "suck")


def _at_surfaces(known: list[Entity], told: list[Relation]) -> Scene:
    """A fence or a wall that somebody paints stands before them, and is not in their hands."""
    by_id = {e.id: e for e in known}
    out, ties = list[Entity](), list[Relation]()
    for e in known:
        wall = by_id.get(e.look.get("holding", ""))
        if wall is not None and wall.category == "thing" and e.look.get("deed") == _PAINTS:
            e = replace(e, look={k: v for k, v in e.look.items() if k != "holding"})
            ties.append(Relation(e.id, "next to", wall.id))
        out.append(e)
    return out, [*told, *ties]


def _on_leaves(known: list[Entity], told: list[Relation]) -> Scene:
    """A leaf that something small sits on is as large as it needs to be."""
    leaves = {e.id for e in known if e.noun.split()[-1] == "leaf" and e.count == 1}
    on = {r.object for r in told if r.predicate == "on"} & leaves
    return [replace(e, noun=_LEAF) if e.id in on else e for e in known], told


def _on_backs(known: list[Entity], told: list[Relation]) -> Scene:
    """A thing that an animal has on its back is no larger than that: a snail with a house, a whale with a town."""
    by_id = {e.id: e for e in known}
    borne = {r.subject: by_id[r.object] for r in told if r.predicate == "on" and r.object in by_id}
    out = []
    for e in known:
        bearer = borne.get(e.id)
        if e.category == "thing" and bearer is not None and bearer.category == "animal":
            room = (_PACK if e.noun in PACKS else _BACK) * max(size_of(bearer)) / max(size_of(e))
            e = replace(e, look={**e.look, SIZE: f"{room * scale_of(e.look):.3g}"}) if room < 1 else e
        out.append(e)
    return out, told


_BACK, _PACK = 0.8, 0.42
"""Size of what an animal has on its back at most, as a part of its own."""


def _under_cars(known: list[Entity], told: list[Relation]) -> Scene:
    """A car that somebody lies under is on stands."""
    cars = {e.id for e in known if name_of(e) in _LOW_CARS and e.count == 1}
    people = {e.id for e in known if e.category == "person"}
    above = {r.object: r.subject for r in told if r.predicate in ("under", "below") and r.subject in people and r.object in cars}
    out = []
    for e in known:
        if e.id in above:
            e = replace(e, noun="raised car", action="stand")
        elif e.id in above.values():
            e = replace(e, action="sit", look={**e.look, "deed": "lie"})
        out.append(e)
    return out, told

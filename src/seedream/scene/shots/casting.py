"""Casting and blocking: which entities stand in a shot, where, turned which way, and what each does there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.pairing import paired
from seedream.scene.placing.scaling import HELD_SIZE, SIZE
from seedream.scene.reading import lexicon
from seedream.scene.reading.carrying import HELD_LETTERING, LETTERING
from seedream.scene.reading.looks import carries_large, height_of, length_of
from seedream.scene.shots.views import CastMember, Framing, Place
from seedream.scene.shots.wardrobe import dress

HeroPart = Literal["own", "rest", "look", "think", "move", "wish", "away"]

SKY = frozenset({"star", "sun", "moon", "planet", "cloud", "galaxy", "rainbow", "meteor", "comet"})
"""Things that places draw themselves; they stand on no stage."""
LEAD = "lead"
"""Key of the look of a thing that a story is about: it stands on the stage whatever it is."""

_SPACING: Mapping[Framing, float] = {"wide": 0.17, "medium": 0.34, "near": 0.3, "close": 0.7, "detail": 0.2}
_MOST_IN_FRAME: Mapping[Framing, int] = {"wide": 7, "medium": 3, "near": 2, "close": 1, "detail": 0}
_MOVING = ("walk", "run", "ride", "drive", "fly", "swim", "sail", "carry", "float")
_BUSY = ("hold", "talk", "read", "write", "type", "dance", "wave", "point")
SEATED = ("sit", "ride", "drive", "sail", "type", "write")
_LARGE, _LENGTH, _HERD = 0.8, 1.45, 0.85
"""Height from which an animal needs room of its own, and its length as a multiple of its height."""
_SHARE: Mapping[str, float] = {"wide": 0.37, "medium": 0.68, "near": 0.68}
"""Height of an adult as a part of half the frame's width, by framing."""
_ABREAST = 1.5
"""How far apart the first and the last of several riders may be, in halves of the frame."""
_NEARER = 1.3
"""How much nearer a close framing comes to somebody small."""
_TRUNK = 0.1
"""How far from somebody the middle of a tree is under which that person is."""
_LOCAL_KEYS = ("wish", "wished", "holding", "riding", "verb", "deed")


def hero_of(entities: Sequence[Entity]) -> Entity | None:
    """Who the film is about: the first person, else the first animal, else the first known thing that can stand on a stage.

    An animal that is named first and does something leads before the people it meets, the subject of a picture before animals.
    """
    if not any(e.category == "person" for e in entities) and (own := [e for e in entities if e.picture is not None]):
        return own[0]
    lead = next((e for e in entities if e.category != "thing" and _castable(e)), None)
    led = {v for e in entities for k, v in e.look.items() if k in ("holding", "riding")}
    if lead is not None and lead.category == "animal" and "verb" in lead.look and lead.id not in led:
        return lead
    for category in ("person", "animal", "thing"):
        for entity in entities:
            if entity.category == category and _castable(entity):
                return entity
    return None


def _castable(entity: Entity) -> bool:
    known = entity.category != "thing" or lexicon.noun(entity.noun) is not None
    return entity.picture is not None or LEAD in entity.look or (entity.noun not in SKY and known)


_UMBRELLA = (
    "neon_city", "city_night", "park", "road", "suburb", "village", "river", "garden", "skyline", "train_station", "market",
    "harbour", "stadium",
)  # fmt: skip
"""Places where people open an umbrella in the rain."""


def shelter(entities: Sequence[Entity], place: Place) -> tuple[Entity, ...]:
    """The entities, with an umbrella for a lone hero who walks or stands in the rain with empty hands."""
    entities = dress(entities, place)
    hero = hero_of(entities)
    wet = place.weather == "rain" and place.kind in _UMBRELLA
    if hero is None or not wet or hero.category != "person" or hero.count > 1 or {"holding", "riding"} & hero.look.keys():
        return tuple(entities)
    if hero.action not in ("walk", "stand", "look_up", "think", "") or hero.look.get("job") == "robot":
        return tuple(entities)
    return tuple(replace(e, look={**e.look, "holding": "umbrella"}) if e is hero else e for e in entities)


def blocking(
    entities: Sequence[Entity], relations: Sequence[Relation], framing: Framing, part: HeroPart, x: float, facing: int, others: bool
) -> tuple[CastMember, ...]:
    """The cast of one shot. `x` is where the hero is, -1..1, and `facing` the way the film travels (1 right, -1 left)."""
    hero = hero_of(entities)
    if hero is None or part == "away":
        return _companions(entities, relations, None, framing, x * facing, facing) if others and part != "away" else ()
    most = _MOST_IN_FRAME[framing]
    room = most - (others and most > 2 and any(e is not hero and e.category != "thing" for e in entities))
    cast = list(members(hero, entities, _action(hero, part), x * facing, facing, _SPACING[framing], min(hero.count, room), framing))
    if framing == "close":
        cast = [portrayed(m) for m in cast]
    if hero.category == "thing":
        cast = [replace(m, depth=max(m.depth, receded(m.noun, framing))) for m in cast]
    if others:
        cast += _companions(entities, relations, hero, framing, x * facing, facing)[: most - len(cast)]
    return tuple(paired(cast, relations, framing=framing))


def receded(noun: str, framing: Framing) -> float:
    """The depth at which a tall thing fits into a framing: 0 for all that fits where it stands."""
    size = lexicon.drawn_size(noun)
    room = _HIGH * _SHARE["wide"] / _SHARE.get(framing, _SHARE["wide"])
    tall = min(size[1], _MOST_HIGH) if size is not None and size[1] > _HIGH else 0.0
    return round(max(tall / room - 1, 0.0) / _RECEDES, 2)


_HIGH, _MOST_HIGH, _RECEDES = 2.9, 8.0, 0.55
"""Height (adult heights) up to which a thing fits into a wide picture, the highest one that stands back for that, and how much
smaller it is at a depth of 1."""
_UPRIGHT = 0.9
"""Height, as a part of the own one, from which whoever does something is seen in a close shot."""


def wide_enough(hero: Entity | None, framing: Framing) -> Framing:
    """The framing; a close one gives way where it would not show what the hero does: lying, kneeling, or with somebody else."""
    if framing in ("medium", "near", "close") and hero is not None and carries_large(hero.look.get("riding", "").replace("_", " ")):
        return "wide"
    if framing != "close" or hero is None or not needs_room(hero.look.get("deed", "")):
        return framing
    return "medium" if hero.action in ("lie", "sleep", "swim", "fly") else "near"


def needs_room(deed: str) -> bool:
    """Whether a close shot would not show what somebody does."""
    table = lexicon.data("actions")
    low = table["reach"].get(deed, (0.0, 0.0, 1.0))[2] < _UPRIGHT
    return low or deed in table["pairs"]


def portrayed(member: CastMember) -> CastMember:
    """Somebody small in a close framing: a little nearer, and raised so that the head is where an adult's would be."""
    if member.category != "person" or member.height >= 0.98 or member.action in SEATED:
        return member
    height = round(min(member.height * _NEARER, 1.0), 3) if member.height < 0.8 else member.height
    return replace(member, height=height, lift=round(1.0 - height, 3))


def _action(hero: Entity, part: HeroPart) -> str:
    own = hero.action or "stand"
    if part == "wish":
        return hero.look.get("wish") or own
    if part == "move" and hero.category == "animal":
        return own if own in _MOVING else "walk"
    if part == "own" or hero.category != "person":
        return own
    busy = hero.action in ("sit", "ride", "drive", "sail") or {"deed", "riding"} & hero.look.keys()
    held = busy or (part == "look" and hero.action in _BUSY)
    if part == "move":
        return own if own in _MOVING else "walk"
    if held:
        return own
    return {"rest": "stand", "look": "look_up", "think": "think"}.get(part, own)


BURSTS: Mapping[str, float] = {"firework": 2.0, "fireworks": 2.0, "fireworks display": 2.0}
_UP: Mapping[str, float] = {"hot air balloon": 1.1}
"""What goes on in the sky, and what floats there while it flies, and how high, in adult heights."""


def members(
    entity: Entity,
    entities: Sequence[Entity],
    action: str,
    x: float,
    facing: int,
    spacing: float,
    count: int,
    framing: Framing = "wide",
) -> tuple[CastMember, ...]:
    """One cast member per individual of an entity, side by side around `x`, slightly staggered in depth."""
    names = {e.id: e.noun for e in entities}
    rides = action in ("ride", "drive", "sail") or (action == "fly" and "riding" in entity.look)
    prop = entity.look.get("riding") if rides else entity.look.get("holding")
    holding = lexicon.held_as(names.get(prop or "", prop or ""))
    if action == "read" and lexicon.synonyms().get(holding, holding) == "book":
        holding = "open book"
    look = {k: v for k, v in entity.look.items() if k not in _LOCAL_KEYS}
    if holding and (words := next((e.look[LETTERING] for e in entities if e.id == prop and LETTERING in e.look), "")):
        look[HELD_LETTERING] = words
        holding = "book" if holding == "open book" else holding  # its cover is what can be read
    if holding and (own := next((e.colour for e in entities if e.id == entity.look.get("holding") and e.colour), "")):
        look["holding_colour"] = own
    if holding and (large := next((e.look[SIZE] for e in entities if e.id == entity.look.get("holding") and SIZE in e.look), "")):
        look[HELD_SIZE] = large
    if holding and (coat := next((e.colour for e in entities if e.id == entity.look.get("riding") and e.colour), "")):
        look["riding_colour"] = coat
    height = height_of(entity.noun, entity.look if entity.category == "person" else None)
    up = BURSTS.get(entity.noun, _UP.get(entity.noun, 0.0) if action in ("fly", "float") else 0.0)
    herd, aloft = False, up > 0
    if entity.category == "animal" and height >= _LARGE:
        herd = entity.count > 2 and action in ("run", "walk")  # one behind the other
        spacing = max(spacing, (_HERD if herd else _LENGTH) * height * _SHARE.get(framing, 0.37))
        count = min(count, max(1, int(1.5 / spacing)))
    if action == "ride" and holding and count > 1:  # nobody's wheels in anybody else's
        spacing = max(spacing, length_of(holding) * _SHARE.get(framing, 0.37))
        count = min(count, max(1, int(_ABREAST / spacing) + 1))
    row = []
    for i in range(max(1, count)):
        place = x + spacing * (i - (count - 1) / 2)
        row.append(
            CastMember(
                entity_id=entity.id if entity.count == 1 else f"{entity.id}.{i + 1}",
                category=entity.category,
                noun=entity.noun,
                action=action,
                x=round(max(-0.92, min(0.92, place)), 3),
                facing=facing,
                height=round(height * (1.0, 0.94, 1.04)[i % 3], 3) if entity.count > 1 else height,
                depth=0.8 if aloft else round((0.3 if herd else 0.12) * (i % 2), 3),
                lift=up,
                colour=entity.colour,
                holding=holding if i == 0 or action in ("ride", "drive") or (rides and action == "fly") else "",
                look=look if entity.count == 1 else {**look, "variant": str(i)},
                picture=entity.picture,
                deed=entity.look.get("deed", "") if action == (entity.action or "stand") else "",
            )
        )
    return tuple(row)


def _companions(
    entities: Sequence[Entity], relations: Sequence[Relation], hero: Entity | None, framing: Framing, x: float, facing: int
) -> tuple[CastMember, ...]:
    """Everybody and everything else that the request names and that stands on its own, on the free side of the hero."""
    taken = {v for e in entities for k, v in e.look.items() if k in ("holding", "riding")} - {hero.id if hero else ""}
    cast: list[CastMember] = []
    places = iter(_free_places(x))
    talks = hero is not None and hero.action == "talk"
    for entity in entities:
        flies_at_hand = flown(entity) and entity.id in taken
        if entity is hero or not _castable(entity) or (entity.id in taken and not flies_at_hand):
            continue
        known = lexicon.noun(entity.noun)
        if entity.category == "thing" and known and known.landscape and framing != "wide":
            continue
        spot = next(places, None)
        if spot is None:
            break
        if hero is not None and known and known.landscape and _beneath(hero, entity, relations):
            spot = round(x + (_TRUNK if x <= 0 else -_TRUNK), 3)
        group = members(
            entity, entities, entity.action or "stand", spot, facing, 0.6 * _SPACING[framing], min(entity.count, 4), framing
        )
        if known and known.landscape:
            group = tuple(replace(m, depth=0.8) for m in group)
        elif (
            known
            and known.height >= _LARGE
            and (entity.category == "animal" or known.moves in ("drive", "fly") or LETTERING in entity.look)
        ):
            group = tuple(replace(m, depth=round(m.depth + 0.35, 3)) for m in group)  # large ones stand behind
        if entity.category != "thing" and hero is not None and entity.action not in _MOVING:
            idle = (entity.action or "stand") == "stand" and "deed" not in entity.look
            action = "talk" if talks and idle and entity.category == "person" else entity.action or "stand"
            group = tuple(replace(m, facing=-1 if m.x > x else 1, action=action) for m in group)
        group = tuple(replace(m, lift=max(m.lift, _lift(entity, hero, relations))) for m in group)
        cast += group
    return tuple(cast)


def flown(entity: Entity) -> bool:
    """Whether something is seen at the other end of its line and not in the hand that holds that."""
    return entity.noun == "kite" or (entity.noun == "balloon" and entity.count > 1)


def _beneath(hero: Entity, entity: Entity, relations: Sequence[Relation]) -> bool:
    """Whether the hero is under something large, a tree, or leans on it: then it stands right behind."""
    near = ("under", "below", "on", "against")
    return any((r.subject, r.object) == (hero.id, entity.id) and r.predicate in near for r in relations)


def _lift(entity: Entity, hero: Entity | None, relations: Sequence[Relation]) -> float:
    """How high a companion is above the stage line: above the hero where the request says so."""
    if hero is None or entity.action in ("sail", "swim", "float"):
        return 0.0
    over = {(r.subject, r.object) for r in relations if r.predicate in ("above", "on")}
    over |= {(r.object, r.subject) for r in relations if r.predicate in ("below", "under")}
    landscape = (known := lexicon.noun(entity.noun)) is not None and (known.landscape or known.height > 1.2)
    return round(height_of(hero.noun, hero.look) + 0.1, 3) if (entity.id, hero.id) in over and not landscape else 0.0


def _free_places(x: float) -> tuple[float, ...]:
    """Places across the frame away from the hero, best first."""
    side = -1.0 if x > 0 else 1.0
    spots = (x + side * 0.5, x + side * 0.85, x - side * 0.42, x + side * 1.15, x - side * 0.8)
    return tuple(round(s, 3) for s in spots if abs(s) <= 0.88)

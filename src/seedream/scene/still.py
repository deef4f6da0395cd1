"""Stills: a composition that shows every single thing that was named, in the right number and in the right relation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.aboard import boarded
from seedream.scene.placing.airs import apart, over
from seedream.scene.placing.arranging import arrange, within_reach
from seedream.scene.placing.backdrops import by_depth, in_view, set_behind
from seedream.scene.placing.backings import behind_those
from seedream.scene.placing.boxes import Box
from seedream.scene.placing.crowds import crowded
from seedream.scene.placing.fitting import weathered
from seedream.scene.placing.hangings import HUNG
from seedream.scene.placing.inclines import on_the_slope, under_the_arm
from seedream.scene.placing.layout import AS_COMPOSED, PULLS, Layout, at_hour, laid, ordered
from seedream.scene.placing.nearby import closeness
from seedream.scene.placing.packing import company, packed, unpacked
from seedream.scene.placing.pairing import paired
from seedream.scene.placing.scaling import SIZE, scale_of
from seedream.scene.placing.settling import prepared
from seedream.scene.placing.spots import SIDES, TIGHT, size_of
from seedream.scene.placing.stalls import in_stalls, sellers, without_wares
from seedream.scene.placing.still_lives import FOREGROUND, drawn_once, on_the_top, room_of, seen_from_near, table_of
from seedream.scene.placing.upon import CARRIED, RIVER_BRIDGE
from seedream.scene.placing.waters import afloat, in_the_water, raised, submerged
from seedream.scene.placing.worktops import at_night
from seedream.scene.reading import lexicon
from seedream.scene.reading.aspects import from_behind
from seedream.scene.reading.carrying import LETTERING, dressed, seen_from_the_street
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.places import STREET
from seedream.scene.shots.casting import SKY, blocking, flown, members
from seedream.scene.shots.grammar import LETTERED
from seedream.scene.shots.nearness import closeup
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import Rect

_TALL_GRASS = ("field", "meadow")
"""Places that are seen from further away, so that what stands there is not hidden."""
_TRODDEN = 0.1
"""How much higher in the picture the cast stands there, where less grows before it."""
_OFF_BANK = 0.1
"""How much higher in the picture a bridge over a river stands than the cast does."""
_LOW, _LOW_IN_GRASS = 0.26, 0.15
"""Height in the picture below which tall grass, or what stands in the foreground of a room, hides too much; people in grass."""
_FLOOR = 0.8
"""From how far down in the picture something in a room stands on the floor."""
_WATERS = {"sea": 0.11, "beach": 0.11, "lake": 0.2, "river": 0.2, "harbour": 0.2, "waterfall": 0.2, "swimming_pool": 0.1}
"""Places at a shore, and how much higher in the picture than the shore ships are."""
_FRAMED = {"forest": 0.3}
"""Part of the frame's width at the sides that the foreground of a place may cover: nothing that is to be read stands there."""
_OVERGROWN = {"underwater": 0.3, "forest": 0.22}
"""The same where the foreground would hide whoever stands there."""
_FURNISHED = 4
"""How many things a room that nobody named has space for, between its own."""


_NIGHTS = ("night", "blue")
STANDING = frozenset({"rainbow"})
"""Things of the sky that no place draws by itself and that reach down to the ground."""
_UNDERWAY = ("run", "walk", "carry", "ride", "swim")
"""Actions in which all go one way: a dog with whoever walks it, a son ahead of his father."""
_SETTLED = ("sit", "ride", "drive", "sail", "swim", "type", "write", "read")
"""What somebody does that a portrait would not show."""


def still_view(
    parsed: Parsed, entities: Sequence[Entity], aspect: tuple[float, float], layout: Layout = AS_COMPOSED, *, close: bool = False
) -> WorldView:
    """One view that shows all entities of a request, each individual visible, relations kept; `close` where one is asked for from
    near."""
    view = _composed(parsed, entities, aspect, layout, close=close)
    coloured = any(e.colour for e in parsed.entities)
    place = view.place if parsed.time_said else at_hour(view.place, layout, coloured=coloured)
    mirrored = layout.mirrored and place.kind not in LETTERED and place.picture is None
    return replace(view, place=place, framing=view.framing if view.framing == "close" else layout.framing or view.framing,
                   mirrored=mirrored)  # fmt: skip


def _composed(
    parsed: Parsed, entities: Sequence[Entity], aspect: tuple[float, float], layout: Layout, *, close: bool
) -> WorldView:  # fmt: skip
    selling = sellers(entities, parsed.relations)
    told = without_wares(*drawn_once(entities, parsed.relations), selling)
    everything, ties = prepared(*told, parsed.setting.place.kind, named=parsed.setting.named, still=True)
    entities, relations = apart(everything, in_view(everything, ties))
    if parsed.setting.place.time_of_day in _NIGHTS or any(e.noun in ("moon", "star") for e in entities):
        entities = at_night(entities)
    entities = weathered(entities, parsed.setting.place.weather)
    shown = [e for e in entities if _shown(e, entities, parsed) and e.id not in selling]
    if not shown:
        alone = over((), everything, ties, aspect[0] / aspect[1])
        return WorldView(
            parsed.setting.place, tuple(crowded(alone, parsed.setting.place, parsed.wish, aspect[0] / aspect[1])), "wide"
        )
    read = len(shown) == 1 and LETTERING in shown[0].look and dressed(shown[0])  # words on a chest are read from near
    if (layout.portrait or read or close) and len(shown) == 1 and _can_sit_for(shown[0], asked=close):
        return _portrait(parsed, replace(shown[0], action="stand") if read else shown[0], entities)
    wide = aspect[0] / aspect[1]
    if layout == AS_COMPOSED and (table := table_of(shown, relations)) is not None:
        return _still_life(parsed, shown, table, relations, wide)
    every = {e.id: e for e in shown}
    pack = packed(shown, entities, relations)
    shown = ordered(pack.shown, relations, layout)
    kind = parsed.setting.place.kind
    framed = _FRAMED.get(kind, 0.0) if any(LETTERING in e.look for e in shown) else _OVERGROWN.get(kind, 0.0)
    depths = by_depth(shown, relations, pack.rooms, placed=parsed.setting.named)
    every |= {e.id: e for e in depths.sky}
    arranged = arrange(depths.near, relations, wide * (1 - framed), pack.rooms, closeness(shown, kind)) if depths.near else []
    if kind == "studio":
        arranged = within_reach(arranged, shown, relations)
    arranged = set_behind(arranged, depths, relations, wide * (1 - framed))
    boxes = laid(arranged, relations, layout, wide * (1 - framed))
    for box in boxes:
        box.x += wide * framed / 2
    boxes = [unpacked(b, pack.packs[b.entity]) if b.entity in pack.packs else b for b in boxes]
    cast = [m for e in shown for m in _placed(every[e.id], entities, [b for b in boxes if b.entity == e.id], wide)]
    place = _ground(parsed, arranged)
    if any(HUNG in e.look for e in depths.sky):
        place = replace(place, without=(*place.without, "wall pieces"))
    if place.wording in {e.noun for e in shown}:
        place = replace(place, wording="")  # what stands in the picture is not drawn a second time far off
    cast = _on_its_ground(cast, place, parsed.wish, wide)
    cast = list(paired(_facing([_aloft(m) for m in cast], relations), relations, wide))
    cast = [replace(m, facing=1) if m.entity_id in pack.packs and m.category == "thing" else m for m in cast]
    cast += [c for m in cast if m.entity_id in pack.packs for c in company(pack.packs[m.entity_id], entities, m)]
    cast = _joined(cast, list(every.values()), entities, relations)
    cast += over(cast, everything, ties, wide)
    cast = in_stalls(behind_those(cast, relations), selling, entities, wide)
    boards = {e.id for e in shown if e.noun == CARRIED}
    borne = {r.subject: r.object for r in relations if r.predicate == "behind" and r.subject in boards}
    cast = on_the_slope(under_the_arm(cast, borne), place.kind, parsed.wish, wide)
    cast = crowded(from_behind(cast), place, parsed.wish, wide)
    return WorldView(place, tuple(cast), "wide" if place.kind in _TALL_GRASS else "medium")


def _on_its_ground(cast: list[CastMember], place: Place, wish: str, wide: float) -> list[CastMember]:
    """The cast in the water where there is some, bridges with their piers in it, and above tall grass."""
    if place.kind in _WATERS:
        cast = afloat(cast, _WATERS[place.kind], wide, bathing=in_the_water(wish), sea=place.kind == "sea")
    elif place.kind == "underwater":
        cast = submerged(cast)
    if any(m.noun == RIVER_BRIDGE for m in cast):  # its piers are in the water, and not on the bank before it
        cast = [raised(m, max(min(_OFF_BANK, *(c.box.y - 0.03 for c in cast if c.box is not None)), 0.0)) for m in cast]
    if place.kind in _TALL_GRASS:
        up = min(_TRODDEN, *(m.box.y - 0.03 for m in cast if m.box is not None))
        cast = [raised(m, max(up, 0.0)) for m in cast]
    return cast


def _still_life(
    parsed: Parsed, shown: Sequence[Entity], table: Entity, relations: Sequence[Relation], wide: float
) -> WorldView:  # fmt: skip
    """Small things on a table, from near."""
    boxes = on_the_top(shown, table, relations, wide)
    drawn = [seen_from_near(e, table) for e in shown]
    cast = [m for e in drawn for m in _placed(e, drawn, [b for b in boxes if b.entity == e.id], wide)]
    return WorldView(room_of(parsed.setting.place, shown, named=parsed.setting.named), tuple(cast), "medium")


def _joined(
    cast: Sequence[CastMember], shown: Sequence[Entity], entities: Sequence[Entity], relations: Sequence[Relation]
) -> list[CastMember]:
    """The cast with those who share a vehicle or an umbrella with one of it, and with leashes and strings in hand."""
    there = {m.entity_id for m in cast}
    rest = [
        m for e in shown if e.category == "person" for m in members(e, entities, e.action or "stand", 0.0, 1, 0.0, e.count)
        if m.entity_id not in there
    ]  # fmt: skip
    joined = boarded((*cast, *rest), {e.id: e for e in entities}, relations)
    return [m for m in joined if m.box is not None or m.by]


_CLOSE = re.compile(
    r"\b(?:close[- ]?ups?|head ?shots?|mug ?shots?|macro|tight (?:shot|view)|"
    r"(?:an? |the )?(?:[\w-]+ ){0,2}portrait (?:of|shot|photo)|portrait,|^portrait)\b|^[^,.]+ portrait(?=[.,!]|$)",
    re.IGNORECASE,
)
_PICTURED = re.compile(
    r"\b(?:paint|draw|sketch|hang|hold|carv|show)\w* (?:[\w'-]+ ){0,3}portrait\b|"
    r"\bportrait\b.*\b(?:on|above) (?:a|the|his|her) (?:wall|easel|canvas)\b",
    re.IGNORECASE,
)


def asked_close(wish: str) -> bool:
    """Whether a request wants somebody from near: a portrait or a close-up that is not itself something in the picture."""
    return bool(_CLOSE.search(wish)) and not _PICTURED.search(wish)


def _can_sit_for(entity: Entity, *, asked: bool = False) -> bool:
    """Whether a portrait shows all that is said of somebody, or is `asked` for; an animal sits for one that is asked for."""
    busy = entity.action in _SETTLED or bool({"riding", "deed"} & entity.look.keys())
    wide, high = size_of(entity)[:2]
    kind = entity.category == "person" or (asked and entity.category == "animal" and high > max(_MITE, wide / _LENGTHY))
    return kind and entity.count == 1 and not busy


def _portrait(parsed: Parsed, entity: Entity, entities: Sequence[Entity]) -> WorldView:
    """Somebody, close, a little off the middle; an animal about as large as a person."""
    cast = blocking(entities, parsed.relations, "close", "own", -0.16, 1, False)
    if entity.category == "animal":
        wide, high = size_of(entity)[:2]
        tall = min(max(high, _SITTER[0]), _SITTER[1], _SITTER[1] * _LONG * high / wide)
        look = {**cast[0].look, SIZE: f"{tall / high * scale_of(entity.look):.3g}"}
        back = -0.16 - max(wide * tall / high - 1.0, 0.0) * _HEAD  # the head of a long one is in the picture, too
        cast = closeup((replace(cast[0], height=tall, action="stand", look=look), *cast[1:]), round(back, 3))
    return WorldView(parsed.setting.place, cast, "close")


_SITTER, _LONG = (0.7, 1.0), 1.3
"""How tall an animal that is seen from near is, at least and at most, in adult heights, and its length, as a part of that."""
_MITE, _LENGTHY, _HEAD = 0.22, 2.0, 0.45
"""Height up to which an animal is shown whole; from which length by height; how far a long one is moved back, per adult height."""


def _aloft(member: CastMember) -> CastMember:
    """A kite on its line high in the picture, so that the line crosses nobody."""
    if member.noun != "kite" or member.action != "fly" or member.box is None:
        return member
    return replace(member, box=replace(member.box, y=min(member.box.y, _ALOFT)))


_ALOFT = 0.06
"""How far below the upper edge a kite is."""


def _shown(entity: Entity, entities: Sequence[Entity], parsed: Parsed) -> bool:
    """Held and ridden things are drawn with whoever holds them; what the sky already shows is not drawn again."""
    taken = {v for e in entities for k, v in e.look.items() if k in ("holding", "riding")}
    aloft = flown(entity)  # at the other end of its line
    scattered = entity.noun in ("star", "cloud") and not entity.colour  # "watching the stars": not three on the ground
    there = lexicon.data("places").get(parsed.setting.place.kind, {}).get("shows", {}).get(entity.noun, 1)
    drawn_there = entity.noun in SKY - STANDING and (entity.count <= there or scattered) and parsed.setting.understood
    return (aloft or entity.id not in taken) and not drawn_there


def _ground(parsed: Parsed, boxes: Sequence[Box]) -> Place:
    """The place; a plain one where nobody named it and things stand on shelves, or would be hidden."""
    setting = parsed.setting
    named = setting.named
    room = lexicon.data("places").get(setting.place.kind, {}).get("outdoors", True) is False
    things = {e.id for e in parsed.entities if e.category == "thing"}
    crowded = sum(b.entity in things for b in boxes) > _FURNISHED or len(boxes) > 2 * _FURNISHED
    grass = setting.place.kind in _TALL_GRASS
    beneath = {r.subject for r in parsed.relations if r.predicate == "under"}  # before whatever is above it
    # what is on a table is not hidden by what stands before it
    floor = [b for b in boxes if (b.bottom > _FLOOR or not room) and b.entity not in beneath]
    hidden = (room or grass) and any(b.height < (_LOW if room or b.entity in things else _LOW_IN_GRASS) for b in floor)
    if room and seen_from_the_street(parsed.entities):
        return Place(STREET, setting.place.time_of_day if parsed.time_said else "day", setting.place.weather)
    if named or not (hidden or any(b.shelved for b in boxes) or (room and crowded)):
        clear = not named and not parsed.time_said and setting.place.kind != "night_sky"
        coloured = any(e.colour for e in parsed.entities)  # a colour that is asked for is seen in the light of the day
        return replace(setting.place, time_of_day="day") if clear and coloured else setting.place
    if room and setting.understood and any(e.category == "person" for e in parsed.entities) and not crowded:
        return replace(setting.place, without=(*setting.place.without, FOREGROUND))  # nothing stands before what is small
    lives = any(e.category == "animal" for e in parsed.entities) or any(_is_landscape(e) for e in parsed.entities)
    kind = _SHORN if grass and lives and not any(b.shelved for b in boxes) else "studio"
    hour = setting.place.time_of_day if parsed.time_said else "day"
    return Place(kind, hour, setting.place.weather if kind == _SHORN else "clear")


_SHORN = "park"
"""Where small animals are that tall grass would hide."""


def _is_landscape(entity: Entity) -> bool:
    return (known := lexicon.noun(entity.noun)) is not None and known.landscape


def _placed(entity: Entity, entities: Sequence[Entity], boxes: Sequence[Box], wide: float) -> list[CastMember]:
    """Cast members that fill their boxes, as fractions of the frame."""
    (one,) = members(replace(entity, count=1), entities, entity.action or "stand", 0.0, 1, 0.0, 1)
    single = any(e.id == entity.look.get("holding") and e.count == 1 for e in entities)
    placed = []
    for box in boxes:
        many = entity.count > 1
        helper = many and single and box.index > 0 and entity.action == "hold"  # the one flag is in the first one's hand
        placed.append(
            replace(
                replace(one, holding="", action="stand") if helper else one,
                entity_id=f"{entity.id}.{box.index + 1}" if many else entity.id,
                look={**one.look, "variant": str(box.index)} if many else one.look,
                x=round(2 * box.x / wide - 1, 4),
                height=round(box.height, 4),
                depth=box.depth,
                lift=1.0 if box.lifted else 0.0,
                box=Rect(*(round(v, 4) for v in ((box.x - box.width / 2) / wide, box.top, box.width / wide, box.height))),
            )
        )
    return placed


def _facing(cast: Sequence[CastMember], relations: Sequence[Relation]) -> list[CastMember]:
    """Everybody looks into the picture, a group of people at those beside it, and who does something to another one at that."""
    written = lexicon.data("nouns")["written"]["words"]
    named = lexicon.synonyms()
    signs = {m.noun for m in cast if named.get(m.noun, m.noun) in written or m.noun.split()[-1] in written}
    turned = [replace(m, facing=1 if m.x <= 0.001 or m.noun in signs else -1) for m in cast]
    turned = [replace(m, facing=_towards_the_others(m, cast) or m.facing) for m in turned]
    turned = [replace(m, facing=_HERD[int(m.look["variant"]) % len(_HERD)]) if _in_herd(m, cast) else m for m in turned]
    turned = [replace(m, facing=_at_what_is_done(m, cast, relations) or m.facing) for m in turned]
    turned = [replace(m, facing=_WAYS.get(m.look.get("posture", ""), m.facing)) for m in turned]
    way = next((m.facing for m in turned if m.action in _UNDERWAY), 1)
    return [replace(m, facing=way) if m.action in _UNDERWAY else m for m in turned]


def _at_what_is_done(member: CastMember, cast: Sequence[CastMember], relations: Sequence[Relation]) -> int:
    """On which side of somebody is what they watch, feed or chase; 0 for whoever does nothing to anybody who is there."""
    told = [r.object for r in relations if r.subject == _company(member) and r.predicate not in _PLACED]
    told = told or [r.subject for r in relations if r.object == _company(member) and r.predicate in _FACED]
    there = next(([m.x for m in cast if _company(m) == name] for name in told if any(_company(m) == name for m in cast)), [])
    side = sum(there) / len(there) - member.x if there and member.category != "thing" else 0.0
    pulls = any(r.subject == _company(member) and r.predicate in PULLS for r in relations)
    side = -side if pulls and member.category == "animal" else side
    return 0 if abs(side) < _ASIDE else 1 if side > 0 else -1


_WAYS = {"howl": -1, "slide": 1}
"""Where some look whatever is beside them: at the moon, which is on the left, and all who slide the same way."""
_FACED = ("fight", "battle", "confront", "face", "challenge", "duel", "attack", "tame", "meet", "greet", "argue")
"""What is done to somebody who looks back."""
_PLACED = frozenset({*TIGHT, *SIDES, "next to", "with"})
"""Relations that only say where somebody is."""
_ASIDE = 0.03
_HERD = (1, 1, -1, 1, 1, 1, -1)
"""Where the animals of a herd look: most of them the same way."""


def _in_herd(member: CastMember, cast: Sequence[CastMember]) -> bool:
    """Whether somebody is one of four or more animals of a kind."""
    return member.category == "animal" and "variant" in member.look and sum(_company(m) == _company(member) for m in cast) > 3


def _company(member: CastMember) -> str:
    """Whom somebody belongs to: several of a kind are a company."""
    return member.entity_id.rpartition(".")[0] or member.entity_id


def _towards_the_others(member: CastMember, cast: Sequence[CastMember]) -> int:
    """On which side of somebody's group the other people are; 0 for whoever is in no group, or where they stand on both."""
    people = [m for m in cast if m.category == "person"]
    group = [m.x for m in people if _company(m) == _company(member)]
    others = [m.x for m in people if _company(m) != _company(member)]
    if member.category != "person" or len(group) < 2 or not others:
        return 0
    return 1 if min(others) > max(group) else -1 if max(others) < min(group) else 0

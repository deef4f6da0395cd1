"""Fitting: people and what they are at belong together: under one umbrella, in a tent or a doorway, at a window, on a swing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.enclosing import INSIDE, Inside
from seedream.scene.placing.extents import size_of
from seedream.scene.placing.scaling import SIZE, scale_of
from seedream.scene.placing.tableaux import FLOOR_SIT
from seedream.scene.placing.upon import upon
from seedream.scene.reading import lexicon
from seedream.scene.reading.beings import being_of
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.wardrobe import SWIMWEAR

AT_DOOR = "at the door of"
"""The relation of whoever stands right before the door of a house."""
Scene = tuple[list[Entity], list[Relation]]
_NEAR = ("next to", "with", "holding", "in front of", "on")
_SHELTERED = 3
"""People at most who find room under one umbrella that one of them holds."""
_RESTS = ("sit", "lie", "read", "sleep")
_TOY = 0.3
"""Size (adult heights) up to which something floats in a bathtub."""
_DRESSED = {"outfit", "coat", "top", "job", "upright"}
_TREES = ("tree", "cherry tree", "apple tree", "oak")
_IDLE = ("", "stand", "hold", "talk", "play", "jump", "sit")


def fitted(entities: Sequence[Entity], relations: Sequence[Relation], place: str) -> Scene:
    """Entities and relations with those together who are under, in or at one thing."""
    scene = list(entities), list(relations)
    scene = upon(*scene, place)
    scene = _giants(
        *_borne(
            *_in_doorways(
                *_in_tents(
                    *_before_mirrors(*_under_beds(*_under_own_covers(*_on_tree_swings(*_in_tubs(*_under_umbrellas(*scene))))))
                )
            )
        )
    )
    return _at_windows(*scene, place) if indoors(place) else scene


def _under_umbrellas(known: list[Entity], told: list[Relation]) -> Scene:
    """Who goes or stands under an umbrella has it in the hand, and whoever is with them is close."""
    umbrella = next((e for e in known if e.noun == "umbrella"), None)
    if umbrella is None or any(e.look.get("holding") == umbrella.id for e in known):
        return known, told
    under = [r.subject for r in told if r.predicate in ("under", "below") and r.object == umbrella.id]
    people = [e for e in known if e.id in under and e.category == "person" and e.action not in _RESTS and "holding" not in e.look]
    each = umbrella.count > 1 and len(people) == 1
    if not people or len(people) < len(under) or not (each or sum(e.count for e in people) <= _SHELTERED):
        return known, told
    first = people[0]
    action = "hold" if first.action in ("", "stand") else first.action
    out = [replace(e, action=action, look={**e.look, "holding": umbrella.id}) if e is first else e for e in known]
    left = [r for r in told if not (r.object == umbrella.id and r.subject in under)]
    shares = [Relation(e.id, "share", umbrella.id) for e in people] if len(people) > 1 else []
    return out, [*left, *shares]


def _in_tubs(known: list[Entity], told: list[Relation]) -> Scene:
    """What a bather has along and is small floats in the tub."""
    tubs = {e.id for e in known if name_of(e) in lexicon.data("nouns")["vessels"]["bathed_in"]}
    bathing = {r.subject: r.object for r in told if r.predicate == "in" and r.object in tubs}
    small = {e.id for e in known if e.category != "person" and max(size_of(e)) <= _TOY}
    out = []
    for r in told:
        pair = {r.subject, r.object}
        toy = next((n for n in pair if n in small), "")
        other = next((n for n in pair if n != toy), "")
        tub = bathing.get(other, other if other in tubs and bathing else "")
        out.append(Relation(toy, "in", tub) if toy and tub and r.predicate in _NEAR else r)
    known = [replace(e, action="stand") if e.id in small and e.action == "sail" else e for e in known]
    bare = {e.id for e in known if e.id in bathing and e.category == "person" and not _DRESSED & e.look.keys()}
    return [replace(e, look={**e.look, **SWIMWEAR}) if e.id in bare else e for e in known], list(dict.fromkeys(out))


def _on_tree_swings(known: list[Entity], told: list[Relation]) -> Scene:
    """A swing that hangs from a tree is one thing with it."""
    by_id = {e.id: e for e in known}

    def tied(r: Relation) -> bool:
        one, other = by_id.get(r.subject), by_id.get(r.object)
        pair = (name_of(one), name_of(other)) if one is not None and other is not None else ("", "")
        return pair[0] == "swing" and pair[1] in _TREES and r.predicate in ("hangs from", "on", "under", "below", "in")

    tie = next((r for r in told if tied(r)), None)
    if tie is None:
        return known, told
    names = {tie.object: tie.subject}
    moved = [
        replace(r, subject=names.get(r.subject, r.subject), object=names.get(r.object, r.object)) for r in told if r is not tie
    ]
    out = [replace(e, noun="tree swing") if e.id == tie.subject else e for e in known if e.id != tie.object]
    return out, [r for r in dict.fromkeys(moved) if r.subject != r.object]


def _borne(known: list[Entity], told: list[Relation]) -> Scene:
    """What somebody is on is wide enough for that: a dragon's hoard, an elephant's ball, the flower of a fairy."""
    by_id = {e.id: e for e in known}
    wide: dict[str, float] = {}
    for r in told:
        one, other = by_id.get(r.subject), by_id.get(r.object)
        vessel = r.predicate == "in" and other is not None and name_of(other) in lexicon.data("nouns")["vessels"]["words"]
        if (
            not (r.predicate == "on" or vessel)
            or one is None
            or other is None
            or one.category == "thing"
            or other.category != "thing"
            or other.count > 1
        ):
            continue
        if (
            SIZE in other.look
            or (k := lexicon.noun(other.noun)) is None
            or (k.landscape and k.height > _LANDMARK)
            or k.moves
            or one.count > 1
            or "riding" in one.look
        ):
            continue
        need = (_HOLDS if vessel else _BEARS) * size_of(one)[0] / max(size_of(other)[0], 0.01)
        wide[other.id] = max(wide.get(other.id, 1.0), min(need, _MOST))
    grown = [replace(e, look={**e.look, SIZE: f"{wide[e.id]:.3g}"}) if wide.get(e.id, 1.0) > 1 else e for e in known]
    return [replace(e, noun=_BLOSSOM) if e.noun == "flower" and wide.get(e.id, 1.0) > 1 else e for e in grown], told


_BLOSSOM = "daisy"
"""The flower that somebody is on: a single one, and no bunch."""


_LANDMARK = 0.6
"""Height from which what belongs to the land has a size of its own, whoever is on it: a tree, and no rock."""
_BEARS, _HOLDS, _MOST = 0.68, 0.95, 12.0
"""Width of what somebody is on, and of what they are in, at least, in their own, and how many times larger than usual it gets."""


def _giants(known: list[Entity], told: list[Relation]) -> Scene:
    """An animal that is called a giant is one beside all that is there, too."""
    words = lexicon.data("sizes")["giant"]["words"]
    others = [
        size_of(e)[1] for e in known if not set(words) & set(e.attributes) and not ((k := lexicon.noun(e.noun)) and k.landscape)
    ]
    tallest = max(others, default=0.0)
    out = []
    for e in known:
        if e.category == "animal" and SIZE in e.look and set(words) & set(e.attributes) and "bears" not in e.look:
            need = min(max(_GIANT * tallest / size_of(e)[1], 1.0), _GROWS)
            e = replace(e, look={**e.look, SIZE: f"{need * scale_of(e.look):.3g}"})
        out.append(e)
    return out, told


_GIANT, _GROWS = 0.95, 3.0
"""Height of a giant animal at least, in heights of whatever else is there, and how much larger it gets for that at most."""


def _before_mirrors(known: list[Entity], told: list[Relation]) -> Scene:
    """Who looks into a mirror stands beside it, turned to it, so that both faces are seen."""
    glasses = {e.id for e in known if name_of(e) == "mirror" and e.count == 1}
    lives = {e.id for e in known if e.category != "thing"}
    out = []
    for r in told:
        before = r.object in glasses and r.subject in lives and r.predicate in ("in", "at", "on", "in front of", "before")
        out += [Relation(r.subject, "next to", r.object), Relation(r.subject, "look", r.object)] if before else [r]
    return known, list(dict.fromkeys(out))


def _under_beds(known: list[Entity], told: list[Relation]) -> Scene:
    """Who is under a bed crawls there, and a monster is small enough for it."""
    beds = {e.id for e in known if name_of(e) in ("bed", "double bed")}
    under = {r.subject for r in told if r.predicate in ("under", "below") and r.object in beds}
    out = []
    for e in known:
        if e.id in under and e.category == "person":
            body = being_of(e.noun, e.look, e.action, "", e.look.get("holding", ""))
            e = (
                replace(e, look={**e.look, SIZE: _SMALL_MONSTER})
                if body
                else replace(e, action="sit", look={**e.look, "deed": "crawl"})
            )
        out.append(e)
    return out, told


_SMALL_MONSTER = "0.48"
"""Size of a monster that finds room under a bed, as a part of the usual one."""


def _under_own_covers(known: list[Entity], told: list[Relation]) -> Scene:
    """The blanket of who is in a bed is that bed's own."""
    beds = {e.id for e in known if name_of(e) in ("bed", "double bed", "hospital bed")}
    abed = {r.subject for r in told if r.predicate in ("in", "on") and r.object in beds}
    covers = {e.id for e in known if e.noun in ("blanket", "quilt", "duvet", "cover")}
    own = {r.object for r in told if r.predicate in ("under", "below", "in") and r.subject in abed and r.object in covers}
    occupied = {r.object for r in told if r.predicate in ("in", "on") and r.object in beds}
    flat = [replace(e, noun="bed", colour=e.colour or "blue") if e.id in occupied and name_of(e) == _RAISED else e for e in known]
    return [e for e in flat if e.id not in own], [r for r in told if not {r.subject, r.object} & own]


_RAISED = "hospital bed"
"""A bed whose raised head is drawn for nobody: whoever is in one lies flat."""


def _in_tents(known: list[Entity], told: list[Relation]) -> Scene:
    """Who is inside of a tent is seen through its open front, sitting on its floor."""
    tents = {e.id for e in known if name_of(e) == "tent" and e.count == 1}
    inside = {r.subject for r in told if r.predicate == "in" and r.object in tents}
    lives = {e.id for e in known if e.id in inside and e.category != "thing"}
    shown = {r.object for r in told if r.predicate == "in" and r.subject in lives} & tents
    out = []
    for e in known:
        if e.id in shown:
            e = replace(e, noun="open tent")
        elif e.id in lives and e.category == "person" and e.action in _IDLE and "deed" not in e.look:
            e = replace(e, action="sit", look={**e.look, "deed": FLOOR_SIT})
        out.append(e)
    return out, told


def _in_doorways(known: list[Entity], told: list[Relation]) -> Scene:
    """Who stands in a doorway stands in an open one; that of a house which is there is its own door."""
    doors = {e.id for e in known if name_of(e) == "door" and e.count == 1}
    within = {r.object for r in told if r.predicate == "in" and r.object in doors}
    house = next((e for e in known if (k := lexicon.noun(e.noun)) is not None and k.landscape and name_of(e) not in _TREES), None)
    if not within:
        return known, told
    if house is None:
        return [replace(e, noun="open doorway") if e.id in within else e for e in known], told
    moved = [Relation(r.subject, AT_DOOR, house.id) if r.object in within else r for r in told if r.subject not in within]
    return [e for e in known if e.id not in within], [r for r in moved if r.subject != r.object]


def _at_windows(known: list[Entity], told: list[Relation], place: str) -> Scene:
    """A window of the room that somebody is at is tall, with a sill; animals sit on that, people stand before it and look out."""
    window = next((e for e in known if name_of(e) in ("window", "windowsill") and e.count == 1), None)
    lives = [e for e in known if e.category != "thing"]
    if window is not None and not lives:
        if any(r.predicate == "on" and r.object == window.id for r in told):
            return [replace(e, noun="windowsill") if e is window else e for e in known], told
        # that of the room
        return [e for e in known if e is not window], [r for r in told if window.id not in (r.subject, r.object)]
    if window is None:
        return known, told
    tied = {r.subject: r for r in told if r.object == window.id}
    at_it = set(tied) or {lives[0].id}
    boughs = {e.id for e in known if name_of(e) in ("branch", *_TREES)}
    known, told = [e for e in known if e.id not in boughs], [r for r in told if not {r.subject, r.object} & boughs]
    told_of = {name for r in told if r.predicate in ("on", "in", "under", "holding") for name in (r.subject, r.object)}
    free = [e for e in lives if e.id not in at_it | told_of and e.category == "animal"]
    outside = next((e for e in free if (k := lexicon.noun(e.noun)) is not None and k.medium == "air"), None)
    look = (
        {**window.look, INSIDE: str(Inside(outside.noun, outside.category, outside.count, outside.colour))}
        if outside
        else window.look
    )
    out = [replace(e, noun="windowsill", look=look) if e is window else e for e in known if e is not outside]
    left = [r for r in told if r.object != window.id and (outside is None or outside.id not in (r.subject, r.object))]
    for e in lives[:1] if not tied else [e for e in lives if e.id in tied]:
        if e.category == "animal":
            left.append(Relation(e.id, "on", window.id))
        else:
            left += [Relation(e.id, "in front of", window.id), Relation(e.id, "look", window.id)]
    return out, left


def weathered(entities: Sequence[Entity], weather: str) -> list[Entity]:
    """The entities with the weather outside of the windows that they are at."""
    drawn = lexicon.data("nouns")["by_weather"].get(weather, {})
    return [replace(e, noun=drawn.get(e.noun, e.noun)) for e in entities]

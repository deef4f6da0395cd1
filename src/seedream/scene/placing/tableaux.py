"""Tableaux: what people do round one thing (a meal, a game, a bedtime story) brings that thing, and says who is where at it.

The words of a request are read once (`marked`), and what they bring is made of it wherever the cast is staged (`composed`), so that
stills and films have the same table; the kinds are data (`data/tableaux.toml`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import height_of
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import Place

TABLEAU = "tableau"
"""Key of the look of whoever takes part in one: its name."""
FLOOR_SIT = "floor_sit"
"""The pose of whoever sits on the ground."""
BROUGHT = "brought"
"""What the ids of things begin with that nobody named."""
_TIES = ("on", "in", "at", "behind", "in front of", "under", "riding")
_AT = ({"who": "all", "tie": "at"},)
_SMALL = 0.66
"""Size up to which what people have or make lies on the table, in adult heights."""


@cache
def _kinds() -> Mapping[str, Mapping[str, Any]]:
    return {name: row for name, row in lexicon.data("tableaux").items() if name != "not"}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every kind with what names it, the longest words first."""
    rows = [(name, phrase) for name, row in _kinds().items() for phrase in row["words"]]
    return tuple(
        (name, re.compile(rf"(?<![\w-])(?:{_phrase(phrase)})(?![\w-])")) for name, phrase in sorted(rows, key=lambda r: -len(r[1]))
    )


def _phrase(words: str) -> str:
    """A phrase as an expression: its verb in all forms, a few words between it and what follows."""
    first, *rest = words.split()
    forms = "|".join(map(re.escape, sorted({first, *_forms(first)})))
    return rf"(?:{forms})" + "".join(rf" (?:[\w'-]+ ){{0,2}}?{re.escape(w)}s?" for w in rest)


def _forms(word: str) -> Iterator[str]:
    stem = word.removesuffix("e")
    yield from (f"{word}s", f"{stem}ing", f"{stem}ed", f"{word}{word[-1]}ing", f"{word}es")
    yield from {"make": ("made",), "draw": ("drew",), "drink": ("drank",), "have": ("has", "had"), "eat": ("ate",)}.get(word, ())


def tableau_of(text: str, people: Sequence[Entity]) -> str:
    """The kind of tableau that a request (any case) tells of; "" for none."""
    lowered = text.lower()
    for name, pattern in _patterns():
        row = _kinds()[name]
        for found in pattern.finditer(lowered):
            before = lowered[: found.start()].split()
            asked = not row.get("verbs") or any(lexicon.verb(w.strip(".,")) in row["verbs"] for w in before)
            if asked and not _only_spoken_of(before) and _enough(row, people):
                return name
    return ""


def _only_spoken_of(before: Sequence[str]) -> bool:
    """Whether what stands before an occasion says that it is not now: "after dinner", "an invitation to a meeting"."""
    last = [w for w in before[-2:] if w not in ("a", "an", "the", "their", "his", "her", "our")]
    return bool(last) and last[-1] in lexicon.data("tableaux")["not"]["before"]


def _enough(row: Mapping[str, Any], people: Sequence[Entity]) -> bool:
    young = [e for e in people if _young(e)]
    grown = [e for e in people if not _young(e)]
    if sum(e.count for e in young) > row.get("most_young", 99):
        return False
    return sum(e.count for e in people) >= row.get("least", 1) and (not row.get("young") or bool(young and grown))


def _young(entity: Entity) -> bool:
    return entity.look.get("age") == "child" or "young" in entity.look


def marked(entities: Sequence[Entity], text: str) -> tuple[Entity, ...]:
    """The entities of a request, whoever takes part in what people do round one thing with the name of it in the look."""
    people = [e for e in entities if e.category == "person"]
    name = tableau_of(text, people)
    if not name:
        return tuple(entities)
    going = () if _kinds()[name].get("going") else lexicon.data("tableaux")["not"]["going"]
    furnished = lexicon.data("actions")["drawn_with"]  # a pose that brings its own table
    stays = [e for e in people if e.action not in going or "verb" not in e.look]  # hikers do not always hike
    part = {e.id for e in stays if e.look.get("deed") not in furnished}
    return tuple(replace(e, look={**e.look, TABLEAU: name}) if e.id in part else e for e in entities)


def composed(entities: Sequence[Entity], relations: Sequence[Relation], place: str) -> tuple[Sequence[Entity], Sequence[Relation]]:
    """Entities and relations with what the people of a tableau are round, what lies on it, and who is where."""
    name = next((e.look[TABLEAU] for e in entities if TABLEAU in e.look), "")
    row = _kinds().get(name)
    if row is None or (not row.get("outdoors", True) and not indoors(place) and place != "studio"):
        return entities, relations
    entities, relations = _with_children(entities, relations)
    serves = row.get("serves", (*lexicon.data("nouns")["tables"]["words"], row["round"]))
    own = next((e for e in entities if e.category == "thing" and e.count == 1 and name_of(e) in serves), None)
    if row["round"] == "person":
        own = next((e for e in entities if e.category == "person" and e.count == 1 and not _young(e)), None)
        return _led(entities, relations, own, row) if own is not None else (entities, relations)
    free = [e for e in entities if e.look.get(TABLEAU) == name and not _settled(e, relations, entities, own)]
    cast = [(e, role) for e in free if (role := _role(row, e)) is not None and not _low(e, role)]
    if not cast:
        return entities, relations
    low = own is not None and name_of(own) not in (row["round"], "blanket", "rug", "picnic blanket")
    own = _spread(own) if own is not None and not low else own
    centre = own or Entity(f"{BROUGHT}_{name}", "thing", _round(row, [e for e, _ in cast], place), action="stand")
    shown = [_posed(e, next((r for o, r in cast if o is e), None), low=low) for e in entities]
    told = _under_trees(relations, {e.id for e, _ in cast}, centre.id, entities)
    chairs = lexicon.data("nouns")["chairs"]["words"]
    ties = [Relation(e.id, "on" if low and name_of(centre) in chairs else "at" if low else r["tie"], centre.id) for e, r in cast]
    shown = [centre if e.id == centre.id else e for e in shown] if own is not None else [*shown, centre]
    shown, lying = _laid(row, shown, relations, centre)
    taken = {r.subject for r in lying}
    told = [r for r in told if not ({r.subject, r.object} & taken and r.predicate in ("next to", "with", "on", "in", "holding"))]
    return shown, [*told, *(t for t in ties if t not in told), *lying]


def _spread(own: Entity) -> Entity:
    """What people are round on the ground: a blanket lies spread out, and is not folded."""
    return replace(own, noun=lexicon.data("nouns")["flat"].get(own.noun, own.noun))


def _with_children(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations; a family of three and more are two who are grown and their children."""
    known, told = list[Entity](), list(relations)
    for e in entities:
        if e.noun != "family" or e.count < _FAMILY or _young(e):
            known.append(e)
            continue
        look = {k: v for k, v in e.look.items() if k not in ("holding", "gender", "job")}
        young = replace(e, id=f"{e.id}_young", noun="child", count=e.count - 2, attributes=(), look={**look, "age": "child"})
        known += [replace(e, count=2), young]
        told += [replace(r, subject=young.id) for r in relations if r.subject == e.id and r.predicate in _TIES]
    return known, told


_FAMILY = 3
"""People of a family at least of whom some are children."""


def _led(
    entities: Sequence[Entity], relations: Sequence[Relation], leader: Entity, row: Mapping[str, Any]
) -> tuple[Sequence[Entity], Sequence[Relation]]:
    """Whoever is taught sits before whoever teaches, who has the board behind."""
    cast = [(e, role) for e in entities if TABLEAU in e.look and e is not leader and (role := _role(row, e)) is not None]
    cast = [(e, role) for e, role in cast if not _settled(e, relations, entities, leader)]
    boards = {e.id for e in entities if name_of(e) in row["boards"]}
    shown = [_posed(e, next((r for o, r in cast if o is e), None), low=False) for e in entities]
    moved = {e.id for e, _ in cast} | boards
    told = [
        r
        for r in relations
        if not (r.subject in moved and r.object in moved | {leader.id} and r.predicate in ("next to", "at", "with"))
    ]
    told = [
        r for r in told if not (r.subject == leader.id and r.object in moved and r.predicate in ("next to", "at", "in front of"))
    ]
    ties = [Relation(e.id, role["tie"], leader.id) for e, role in cast]
    return shown, [*told, *ties, *(Relation(name, "behind", leader.id) for name in sorted(boards))]


def emptied(place: Place, entities: Sequence[Entity], relations: Sequence[Relation]) -> Place:
    """A place that leaves out of its own furniture what the cast brings: it has one table, and not two."""
    own: Mapping[str, str] = lexicon.data("nouns")["furniture"]
    shown, _ = composed(entities, relations, place.kind)
    held = {v for e in entities for k, v in e.look.items() if k in ("holding", "riding")}
    there = {own[name_of(e)] for e in shown if e.category != "person" and e.id not in held and name_of(e) in own}
    return replace(place, without=tuple(sorted({*place.without, *there})))


def _round(row: Mapping[str, Any], people: Sequence[Entity], place: str) -> str:
    many = sum(e.count for e in people) >= row.get("many", 99)
    usual = row["open"] if "open" in row and not indoors(place) else row["round"]
    return str(row["large"] if many else usual)


def _role(row: Mapping[str, Any], entity: Entity) -> Mapping[str, Any] | None:
    """What somebody's part is; None where there is none for them."""
    known = {"all", "child" if _young(entity) else "grown", entity.noun, entity.look.get("job", "")}
    return next((r for r in row.get("roles", _AT) if r["who"] in known), None)


def _low(entity: Entity, role: Mapping[str, Any]) -> bool:
    """Whether the words say that somebody sits on the ground, where their part has a seat."""
    return entity.look.get("deed") == FLOOR_SIT and role["tie"] == "on"


def _settled(entity: Entity, relations: Sequence[Relation], entities: Sequence[Entity], own: Entity | None) -> bool:
    """Whether the words say where somebody is: on, in or at a thing that is no tree."""
    things = {e.id for e in entities if not ((k := lexicon.noun(e.noun)) and k.landscape)} - {own.id if own else ""}
    lives = {e.id for e in entities if e.category != "thing"}
    return any(r.subject == entity.id and r.predicate in _TIES and r.object in things - lives for r in relations)


def _posed(entity: Entity, role: Mapping[str, Any] | None, *, low: bool) -> Entity:
    """Somebody as their part has them; at a table nobody sits on the floor."""
    if role is None:
        return entity
    deed = "" if low and role.get("deed") == FLOOR_SIT else role.get("deed", "")
    look = {k: v for k, v in entity.look.items() if k != "deed" or not (deed or role.get("action"))}
    action = role.get("action") or ("sit" if role["tie"] == "at" and name_sits(entity) else entity.action)
    return replace(entity, action=action, look={**look, "deed": deed} if deed else look)


def name_sits(entity: Entity) -> bool:
    """Whether somebody at a table has nothing to do standing."""
    return entity.look.get("verb", "") not in (
        "stand",
        "serve",
        "cook",
        "wait",
        "make",
        "pour",
        "greet",
        "present",
    ) and not entity.look.get("job")


def _under_trees(relations: Sequence[Relation], people: set[str], centre: str, entities: Sequence[Entity]) -> list[Relation]:
    """The relations; where people are under a tree, what they are round is before it."""
    trees = {e.id for e in entities if (k := lexicon.noun(e.noun)) and k.landscape}
    told: list[Relation] = []
    for r in relations:
        shaded = r.predicate in ("under", "below", "next to") and r.subject in people and r.object in trees
        told.append(Relation(centre, "in front of", r.object) if shaded else r)
    return list(dict.fromkeys(told))


def _laid(
    row: Mapping[str, Any], entities: Sequence[Entity], relations: Sequence[Relation], centre: Entity
) -> tuple[list[Entity], list[Relation]]:
    """The entities, and what lies between the people: what is named and small, else what belongs to such an occasion."""
    surface = centre.id
    lying = {r.subject for r in relations if r.predicate in ("on", "in", "under")}
    ridden = {e.look["riding"] for e in entities if "riding" in e.look}
    loose = [e for e in entities if e.category == "thing" and e.id not in lying | ridden and e.id != surface and _on_table(e)]
    names = {name_of(e) for e in loose}
    out = [_with_free_hands(e, {o.id for o in loose}) if TABLEAU in e.look else e for e in entities]
    replaced = {e.id for e in loose if name_of(e) in row.get("instead", ())}
    kept = {e.look["holding"] for e in out if TABLEAU in e.look and "holding" in e.look}
    loose = [e for e in loose if e.id not in kept]
    eaten = {e.id for e in loose} - replaced
    pours = any(e.look.get("deed") == "pour" for e in entities if TABLEAU in e.look)
    extra = (
        ()
        if eaten and not (replaced or row.get("keeps"))
        else tuple(row.get("poured", row.get("with", ())) if pours else row.get("with", ()))
    )
    extra = () if row.get("game") and names & set(extra) else extra
    seats = name_of(centre) in (*lexicon.data("nouns")["tables"]["words"], "picnic blanket", "blanket", "rug")
    if not seats:
        return list(entities), []
    brought = [Entity(f"{BROUGHT}_{i}_{noun.replace(' ', '_')}", "thing", noun, action="stand") for i, noun in enumerate(extra)]
    out = [e for e in out if e.id not in replaced or not extra]
    return [*out, *brought], [Relation(e.id, "on", surface) for e in (*(o for o in loose if o in out), *brought)]


def _on_table(entity: Entity) -> bool:
    size = lexicon.drawn_size(entity.noun)
    known = lexicon.noun(entity.noun)
    small = size is not None and max(size[:2]) <= _SMALL
    return (small or (size is None and height_of(entity.noun) <= _SMALL)) and not (known is not None and known.landscape)


def _with_free_hands(entity: Entity, things: set[str]) -> Entity:
    """Somebody without in the hand what lies on the table."""
    if entity.look.get("holding") not in things or entity.look.get("verb") in ("read", "pour", "drink", "serve", "hold"):
        return entity
    return replace(entity, look={k: v for k, v in entity.look.items() if k not in ("holding", "deed")})

"""Goods: what an advert sells, large before a studio, in use where it is at home, and close."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.reading import lexicon
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.places import Setting
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import Place, WorldView
from seedream.scene.still import still_view
from seedream.types import Decision, Rect

STUDIO = "studio"
_TINY = 0.16
"""Height, relative to an adult, below which a thing in somebody's hand is not seen, and lies on a table indoors."""
_USERS = (
    Entity("user", "person", "woman", action="stand", look={"gender": "woman", "age": "adult", "mood": "happy"}),
    Entity("user", "person", "man", action="stand", look={"gender": "man", "age": "adult", "mood": "happy"}),
)
_COLOURED = (
    r"(?:^|[,;:]\s*|\bin (?:a )?)(?:(?:sleek|matte?|all|deep|bright|dark|light|shiny|glossy|in|and|elegant|pure|pearl|ice)\s+)*"
    r"(?P<colour>{})\b(?=\s*(?:[,;.]|$|and\b))"
)
"""A clause that says nothing but a colour; the known ones are filled in."""
_NAMED = re.compile(r"^(?:The |the )?(?:[A-Z][\w'’&-]*|\d+)(?: (?:[A-Z][\w'’&-]*|\d+|&|and|of))*$")


def name_among(parts: Sequence[str]) -> str:
    """The name of what is sold among clauses about it: "the Crema One", where a clause is nothing but a name; "" for none."""
    for part in parts[:2]:
        bare = re.sub(r"^the\s+", "", part, flags=re.IGNORECASE)
        if _NAMED.match(bare) and (part.lower().startswith("the ") or len(bare.split()) > 1) and bare[:1].isupper():
            return bare
    return ""


def coloured(goods: Sequence[Entity], text: str) -> tuple[Entity, ...]:
    """The goods in the colour that a clause of its own gives them: "sleek, black, …"."""
    colours = "|".join(sorted(lexicon.colours(), key=len, reverse=True))
    found = re.search(_COLOURED.format(colours), text, re.IGNORECASE)
    if found is None:
        return tuple(goods)
    return tuple(replace(g, colour=found["colour"].lower()) if i == 0 and not g.colour else g for i, g in enumerate(goods))


def home_of(noun: str) -> str:
    """The place where a thing is at home; "" where the table says none."""
    name = lexicon.synonyms().get(noun, noun)
    known = {noun, name, name.split()[-1]}
    return next((place for place, words in lexicon.data("goods")["homes"].items() if known & set(words)), "")


def alone(goods: Sequence[Entity], parsed: Parsed, frame: tuple[float, float]) -> WorldView:
    """The goods and nothing else, before a studio."""
    return composed(goods, (), Place(STUDIO), parsed, frame)


def paired(view: WorldView) -> WorldView:
    """A view of one thing that comes in pairs with the other one of it, half a step behind; any other view as it is."""
    one = view.cast[0] if len(view.cast) == 1 else None
    if one is None or one.box is None or not _known(one.noun, lexicon.data("goods")["pairs"]["words"]):
        return view
    box = one.box
    shift, rise, size = 0.17 * box.width, 0.10 * box.height, 0.94
    behind = replace(
        one, entity_id=f"{one.entity_id}.2", depth=one.depth + 0.02, height=one.height * size,
        box=Rect(box.x - shift, box.y - rise + (1 - size) * box.height, box.width * size, box.height * size),
    )  # fmt: skip
    front = replace(one, box=Rect(box.x + shift, box.y, box.width, box.height))
    moved = [replace(m, x=round(2 * (m.box.x + m.box.width / 2) - 1, 4)) for m in (behind, front) if m.box is not None]
    return replace(view, cast=tuple(moved))


def in_use(goods: Sequence[Entity], parsed: Parsed, frame: tuple[float, float], take: int = 0) -> WorldView | None:
    """Somebody with the goods where they are at home, or where the request says; None where neither is known."""
    thing = replace(goods[0], count=1)
    told = parsed.setting.named and (not home_of(thing.noun) or _located(parsed))
    kind = parsed.setting.place.kind if told else home_of(thing.noun)
    if not kind or kind == STUDIO:
        return None
    place = parsed.setting.place if told else replace(parsed.setting.place, kind=kind, wording="")
    user = _USERS[take % 2]
    how = next((verb for verb, words in lexicon.data("goods")["uses"].items() if _known(thing.noun, words)), "")
    known = lexicon.noun(thing.noun)
    if worn := next((part for part, words in lexicon.data("goods")["worn"].items() if _known(thing.noun, words)), ""):
        colour = {"coat": thing.colour} if worn == "outfit" and thing.colour else {}
        user = replace(user, action="walk" if worn == "outfit" else "stand", look={**user.look, worn: _plain(thing.noun), **colour})
        return composed((user,), (), place, parsed, frame)
    if how == "ride":
        user = replace(user, action="ride", look={**user.look, "riding": thing.id})
    elif how in ("sit", "sleep"):
        return composed((user, thing), (Relation(user.id, "on", thing.id),), place, parsed, frame)
    elif how == "table":
        name = lexicon.synonyms().get(thing.noun, thing.noun)
        if held := lexicon.data("goods")["with"].get(name, ""):
            user = replace(user, action="hold", look={**user.look, "holding": "held"})
        others = (Entity("table", "thing", "table"), *((Entity("held", "thing", held),) if held else ()))
        ties = (Relation(thing.id, "on", "table"), Relation(user.id, "next to", "table"))
        return composed((user, thing, *others), ties, place, parsed, frame)
    elif not how and known is not None and known.held and known.height < _TINY and indoors(kind):
        table = Entity("table", "thing", "table")
        ties = (Relation(thing.id, "on", table.id), Relation(user.id, "next to", table.id))
        return composed((user, thing, table), ties, place, parsed, frame)
    elif how or (known is not None and known.held):
        user = replace(user, action=how or "hold", look={**user.look, "holding": thing.id})
    else:
        return composed((user, thing), (Relation(user.id, "next to", thing.id),), place, parsed, frame)
    return composed((user, thing), (), place, parsed, frame)


def _plain(noun: str) -> str:
    """A thing by the word that a look knows: "running jacket" is "jacket"."""
    return lexicon.synonyms().get(noun, noun).split()[-1]


def _located(parsed: Parsed) -> bool:
    """Whether the place is said as where something happens, "in the kitchen", and not as what something is made of."""
    words = re.escape(parsed.setting.place.wording)
    return bool(words) and bool(
        re.search(rf"\b(?:in|at|on|through|along|by|across|over|into)\b[\w' -]{{0,24}}\b{words}", parsed.wish, re.IGNORECASE)
    )


def _known(noun: str, words: Sequence[str]) -> bool:
    name = lexicon.synonyms().get(noun, noun)
    return noun in words or name in words or name.split()[-1] in words


def composed(
    entities: Sequence[Entity], relations: Sequence[Relation], place: Place, parsed: Parsed, frame: tuple[float, float]
) -> WorldView:  # fmt: skip
    """Entities in a place, composed as in a still: every one of them is seen, in its relation to the others."""
    ones = tuple(replace(e, count=min(e.count, 3)) for e in entities)
    said = (
        (Decision("place", place.kind, "the request says it, or it is where such goods are at home"),)
        if place.kind != STUDIO
        else ()
    )
    setting: Setting = replace(parsed.setting, place=place, decisions=said)
    return still_view(replace(parsed, entities=ones, relations=tuple(relations), setting=setting), ones, frame)

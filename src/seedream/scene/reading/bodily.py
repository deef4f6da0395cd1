"""Bodily: how animals hold themselves that is said without a verb of its own: "curled up", "on its hind legs", "a sleeping bear",
"in its mouth", "on its head"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from seedream.scene.graph import Entity, Relation
from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import Actor
from seedream.scene.reading.looks import UPRIGHT

SPOT, FORMATION = "spot", "formation"
"""Keys of the look of an animal: on which part of another one it is, and how several fly."""
_STAYS = ("swim", "fly", "jump")
"""Actions that go on however an animal holds itself."""
_V = re.compile(
    r"\b(?:in|into) (?:a |an )?(?:perfect )?v(?:[- ]?(?:shape|formation|shaped))?\b|\bv[- ](?:shape|formation)\b|\bin formation\b"
)
_LEAST_OF_V = 5
_MOUTH = re.compile(r"\b(?:in|with|by|between) (?:its|his|her|their|the) (?:mouths?|teeth|jaws?|beaks?)\b|\bby the scruff\b")
_BORNE_BY_MOUTH = ("carry", "hold", "lift", "bring", "drag")
_ON = re.compile(r"\b(?:on|atop|on top of) (?:its|his|her|(?:an? |the )?(?:\w+ )?\w+['’]s) (head|nose|snout|back|shoulder)\b")


@cache
def _manners() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((verb, re.compile(said)) for verb, said in lexicon.data("bodily")["manners"].items())


def bodily(entities: Sequence[Entity], text: str) -> tuple[Entity, ...]:
    """The entities of a request (any case); an animal of whom it is said how its body is shows that."""
    lowered, out = text.lower(), [_doing(e, text.lower()) for e in entities]
    for verb, said in _manners():
        for match in said.finditer(lowered):
            i = _whose(out, lowered[: match.start()])
            if i >= 0:
                one = out[i]
                action = one.action if one.action in _STAYS else "stand"
                out[i] = replace(one, action=action, look={**one.look, "posture": verb})
    out = [replace(e, action="fly") if e.look.get("posture") in _DIVES and _winged(e) else e for e in out]
    if _V.search(lowered):
        out = [_in_formation(e, lowered) if e.category == "animal" and e.action == "fly" else e for e in out]
    if part := _ON.search(lowered):
        i = _whose(out, lowered[: part.start()])
        if i >= 0:
            out[i] = replace(out[i], look={**out[i].look, SPOT: part[1]})
    return tuple(out)


_DIVES = ("dive", "plunge", "swoop")


def _winged(entity: Entity) -> bool:
    known = lexicon.noun(entity.noun)
    return entity.category == "animal" and known is not None and known.medium == "air"


def on_the_spot(actor: Actor) -> str:
    """The action of an animal that does something with its whole body: it stays where it is; "" for any other."""
    acts = actor.verb in lexicon.data("actions")["bodily"]["words"] and actor.mention.category == "animal"
    return "stand" if acts and not actor.holding else ""


def _in_formation(entity: Entity, text: str) -> Entity:
    """Several that fly in a V; as many as it takes to see it, where no number is said."""
    said = any(re.search(rf"\b{word}\b", text) for word, n in lexicon.NUMBERS.items() if n == entity.count and n > 1)
    count = entity.count if said or entity.count < 2 else max(entity.count, _LEAST_OF_V)
    return replace(entity, count=count, look={**entity.look, FORMATION: "v"})


def _doing(entity: Entity, text: str) -> Entity:
    """An animal with what a word right before it says that it does: "a sleeping bear"."""
    if entity.category != "animal" or UPRIGHT in entity.look or "verb" in entity.look:
        return entity
    names = "|".join(map(re.escape, {entity.noun, lexicon.plural(entity.noun)}))
    said = re.search(rf"(?:^|\b(?:an?|the|its|his|her|their|some|two|three|four|five|six) )(\w+ing) (?:\w+ )?(?:{names})\b", text)
    base = lexicon.verb(said[1]) if said else ""
    action = lexicon.action_of(base) if base else ""
    if not base or action not in _SHOWN:
        return entity
    return replace(entity, action=action, look={**entity.look, "verb": base, "posture": base})


_SHOWN = ("stand", "sit", "run", "jump", "fly", "swim", "walk")


def in_mouths(
    entities: Sequence[Entity], relations: Sequence[Relation], text: str
) -> tuple[tuple[Entity, ...], tuple[Relation, ...]]:
    """Entities and relations; a young animal that another one carries in its mouth hangs from there."""
    if not _MOUTH.search(text.lower()):
        return tuple(entities), tuple(relations)
    by_id = {e.id: e for e in entities}
    pairs = {}
    for r in relations:
        for bearer, borne in ((r.object, r.subject), (r.subject, r.object)):
            one, other = by_id.get(bearer), by_id.get(borne)
            carries = one is not None and one.look.get("verb") in _BORNE_BY_MOUTH and one.category == "animal"
            if carries and other is not None and other.category == "animal" and other.count == 1 and bearer != borne:
                pairs[bearer] = borne
    told = tuple(r for r in relations if not any({r.subject, r.object} == {a, b} for a, b in pairs.items()))
    told = tuple(r for r in told if r.subject not in pairs.values())
    return tuple(replace(e, look={**e.look, "holding": pairs[e.id]}) if e.id in pairs else e for e in entities), told


def _whose(entities: Sequence[Entity], before: str) -> int:
    """Place of the animal that is named last before words; -1 for none."""
    named = [
        (max(before.rfind(e.noun), before.rfind(lexicon.plural(e.noun))), i)
        for i, e in enumerate(entities)
        if e.category == "animal" and UPRIGHT not in e.look
    ]
    at, i = max(named, default=(-1, -1))
    return i if at >= 0 else -1

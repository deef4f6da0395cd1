"""Upright: which animals of a request do what people do, and therefore stand, dress and act as people do in all of its shots."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import Actor, partners_of, subject_of
from seedream.scene.reading.doings import of_people
from seedream.scene.reading.dressing import Wearing
from seedream.scene.reading.language import Token
from seedream.scene.reading.looks import TALL, UPRIGHT
from seedream.scene.reading.mentions import Mention

JOB = "job"


def stand_up(
    words: Sequence[Token], verbs: Mapping[int, str], mentions: Sequence[Wearing], rising: Collection[str] = ()
) -> list[Wearing]:  # fmt: skip
    """The mentions with what they wear; animals that are dressed, have a job, or do what only people do, as people of their kind.

    Whoever is named again by the same noun is the same; the nouns of `rising` are those who stand in the rest of the request.
    """
    actors = [Actor(m, worn=worn) for m, worn in mentions]
    risen = [a for a in actors if _dressed(a)]
    forms: Mapping[str, str] = _table()["forms"]
    also = {w.at: forms[w.lower] for w in words if w.lower in forms and w.tag.startswith("V")}
    for place, base in {**also, **verbs}.items():
        who = subject_of(words, actors, place)
        if who is not None and _does(words, place, base, who):
            risen += [who, *partners_of(words, actors, who, place), *_company(words, actors, who, place)]
        if base in _table()["together"]["verbs"]:
            risen += [a for a in actors if place < a.mention.start < place + _NEAR]
    risen += [a for a in actors if _with_a_tool(words, a.mention)]
    risen = [a for a in risen if _can(a.mention)]
    nouns = {a.mention.noun for a in risen} | set(rising)
    again = [a for a in actors if a.mention.noun in nouns and a.mention.determined and _can(a.mention)]
    return [(_risen(a.mention) if a in risen or a in again else a.mention, a.worn) for a in actors]


def is_animal(entity: Entity) -> bool:
    """Whether somebody is an animal, on however many legs."""
    return entity.category == "animal" or UPRIGHT in entity.look


def risen_nouns(entities: Sequence[Entity]) -> frozenset[str]:
    """What the upright animals among the entities are called."""
    return frozenset(e.noun for e in entities if UPRIGHT in e.look)


def with_heights(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """The entities, each upright animal with its height beside people, or where there are none with that of a person."""
    table = _table()["height"]
    tall = {e.id: _height(e, table) for e in entities if UPRIGHT in e.look}
    people = any(e.category == "person" and UPRIGHT not in e.look for e in entities)
    grown = 1.0 if people or not tall else float(table["alone"]) / max(tall.values())
    return tuple(replace(e, look={**e.look, TALL: f"{tall[e.id] * grown:.3f}"}) if e.id in tall else e for e in entities)


def _height(entity: Entity, table: Mapping[str, float]) -> float:
    known = lexicon.noun(entity.noun)
    natural = known.height if known is not None else 0.4
    young = table["young"] if entity.look.get("young") else 1.0
    tall = _table()["tall"].get(entity.noun, table["least"] + table["share"] * natural)
    return float(min(tall, table["most"]) * young)


def _table() -> Mapping[str, Any]:
    return lexicon.data("upright")


def _can(mention: Mention) -> bool:
    """Whether a mention is an animal with limbs, or one that stands already."""
    known = mention.known
    able = mention.category == "animal" and known is not None and known.medium != "water"
    return able and not {mention.noun, mention.head} & set(_table()["limbless"]["words"])


def _dressed(actor: Actor) -> bool:
    said = {key for key, _ in (*actor.mention.worn, *actor.worn)}
    return JOB in said or bool(said & set(_table()["worn"]["keys"]))


def _company(words: Sequence[Token], actors: Sequence[Actor], who: Actor, place: int) -> list[Actor]:
    """With whom an animal does what people do: "a bear plays chess with a mouse"."""
    if who.mention.category != "animal":
        return []
    after = (a for a in actors if place < a.mention.start <= place + _NEAR)
    return [a for a in after if words[a.mention.start - 1].lower == "with"]


def _does(words: Sequence[Token], place: int, base: str, who: Actor | None = None) -> bool:
    """Whether a verb, alone or with what it is done with, says what only people do."""
    table = _table()
    if base in table["verbs"] or (base in of_people(lexicon.data("doings")) and base not in table["bodily"]["verbs"]):
        return True
    rest = words[place + 1 :]
    if _by_mouth(rest) or (who is not None and _fetches(who.mention, words[place].lower, rest)):
        return False
    for verb in dict.fromkeys((base.split()[0], lexicon.verb(words[place].lower))):  # who "plays tennis" swings
        things: Sequence[str] = table["with"].get(verb, ())
        if any(name in things for name in _named(rest, table["tied"].get(verb, ()))):
            return True
    return False


def _by_mouth(rest: Sequence[Token]) -> bool:
    """Whether something is held "in its mouth", "with its trunk"."""
    mouths = _table()["mouths"]["words"]
    pairs = zip(rest[:9], rest[2:11], strict=False)
    return any(tie.lower in ("in", "with", "by") and what.lower in mouths for tie, what in pairs)


def _fetches(mention: Mention, verb: str, rest: Sequence[Token]) -> bool:
    """Whether an animal does what dogs do: it carries something in its mouth, "a retriever carrying a newspaper"."""
    table = _table()["fetched"]
    dog = bool({mention.noun, mention.head} & set(table["who"]))
    return dog and verb in table["after"] and any(name in table["things"] for name in _named(rest[:4], ()))


def _with_a_tool(words: Sequence[Token], mention: Mention) -> bool:
    """Whether something that only hands hold is named right after somebody: "a duck with an umbrella"."""
    rest = words[mention.end :]
    with_it = bool(rest) and rest[0].lower in _table()["held"]["after"] and not _by_mouth(rest)
    with_it = with_it and not _fetches(mention, rest[0].lower, rest[1:])
    return with_it and any(name in _table()["with"]["hold"] for name in _named(rest[1:4], ()))


_NEAR = 6
"""As many words after a verb as its thing is sought in."""


def _named(rest: Sequence[Token], tied: Sequence[str]) -> Iterator[str]:
    """Nouns of one or two words after a verb, in the singular, up to the next verb; after one of the `tied` words, where given."""
    open_ = not tied
    for i, word in enumerate(rest[:_NEAR]):
        if i and lexicon.verb(word.lower) and word.tag.startswith("V"):
            return
        open_ = open_ or word.lower in tied
        if open_:
            single = lexicon.singular(word.lower)
            yield single
            yield f"{rest[i - 1].lower} {single}" if i else single


def _risen(mention: Mention) -> Mention:
    """The mention of an animal as one of a person of its kind."""
    known = replace(mention.known, category="person", medium="land", moves="") if mention.known is not None else None
    return replace(mention, category="person", known=known, worn=(*mention.worn, (UPRIGHT, mention.noun)))

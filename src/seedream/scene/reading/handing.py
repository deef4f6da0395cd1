"""Handing: who is given what, who is put where by somebody else, and who is carried on whose shoulders."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from seedream.scene.graph import Relation
from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import Actor, object_of
from seedream.scene.reading.enclosing_words import encloses
from seedream.scene.reading.language import Token
from seedream.scene.reading.phrases import in_words

_BORNE = re.compile(r"^(?:up )?(?:high )?(?:on|upon) (?:his|her|their|its) (shoulders?|back)\b")


def handed(
    words: Sequence[Token], verbs: Mapping[int, str], actors: Sequence[Actor], place: int
) -> tuple[Actor | None, Actor | None]:
    """What the verb at `place` hands over, and to whom: "gives a flower to a man", "gives a man a flower"."""
    until = min((v for v in verbs if v > place), default=len(words))
    after = [a for a in actors if place < a.mention.start < until]
    whom = next((a for a in after if a.mention.actor and _is_given(words, place, a)), None)
    return next((a for a in after if not a.mention.actor), None), whom


def _is_given(words: Sequence[Token], place: int, actor: Actor) -> bool:
    """Whether somebody comes after "to", or at once after the verb."""
    start = actor.mention.start
    return start == place + 1 or words[start - 1].lower == "to"


def moved_by(
    words: Sequence[Token], verbs: Mapping[int, str], actors: Sequence[Actor], head: int, predicate: str, target: Actor
) -> Actor | None:
    """Who is somewhere because somebody puts or pushes them there: the son, in "pushes her son on a swing"."""
    if predicate not in ("on", "in") or verbs.get(head, "") not in lexicon.data("actions")["moved"]["words"]:
        return None
    moved = object_of(words, dict(verbs), actors, head)
    if moved is None or not moved.mention.actor:
        return None
    noun = lexicon.synonyms().get(target.mention.noun, target.mention.noun)
    if moved.mention.category == "person" and noun in lexicon.data("nouns")["seats"]:
        moved.action = "sit" if moved.action in ("", "stand") else moved.action
    return moved


def take_up(words: Sequence[Token], bearer: Actor, borne: Actor) -> bool:
    """Give both the pose of one who carries the other "on his shoulders", "on her back" or in the arms; whether that is said."""
    match = _BORNE.match(in_words(words[borne.mention.end : borne.mention.end + 5]))
    young = borne.mention.known is not None and borne.mention.known.age == "child"
    if lexicon.done_with("carry", borne.mention.noun):
        return False  # a baby is drawn in the arms
    if (match is None and not young) or borne.mention.category != "person" or borne.mention.count > 1:
        return False
    way = "arm" if match is None else "back" if match[1] == "back" else "shoulders"
    bearer.deed, borne.deed, borne.action = f"carry_on_{way}", f"on_{way}", "sit"
    return True


_TRAY = re.compile(
    r"\b(?:trays?|platters?|plates?)(?: \w+)? (?:with|of|full of|loaded with|filled with) (?:[\w-]+ ){0,2}?([\w-]+)\b"
)


def served(actors: Sequence[Actor], text: str) -> None:
    """Give whoever carries a tray what is said to be on it."""
    found = _TRAY.search(text.lower())
    held = {a.id: _by_id(actors, a.holding) for a in actors if a.mention.category == "person"}
    bearer = next((a for a in actors if (tray := held.get(a.id)) is not None and tray.mention.noun in _TRAYS), None)
    if found is None or bearer is None or bearer.filled:
        return
    noun = lexicon.singular(found[1])
    noun = lexicon.data("nouns")["served_as"].get(noun, noun)
    bearer.filled = noun if lexicon.drawn_size(noun) is not None else ""


_TRAYS = ("tray", "platter", "plate")


def _by_id(actors: Sequence[Actor], name: str) -> Actor | None:
    return next((a for a in actors if a.id == name), None)


def taken_in(actors: Sequence[Actor], relations: Sequence[Relation]) -> set[str]:
    """Ids of the things that are drawn with somebody already: the dough of who kneads, the apples in the basket that is carried."""
    return _drawn_with(actors) | _in_hand(actors, relations)


def _in_hand(actors: Sequence[Actor], relations: Sequence[Relation]) -> set[str]:
    """Ids of what is in a vessel that somebody holds, who is told about it."""
    by_id = {a.id: a for a in actors}
    inside: set[str] = set()
    for r in relations:
        holder = next((a for a in actors if a.holding == r.object), None)
        content = by_id.get(r.subject)
        if r.predicate != "in" or holder is None or content is None or holder.mention.category != "person":
            continue
        vessel = by_id.get(r.object)
        shows = vessel is not None and content.mention.category == "animal" and encloses(vessel.mention.noun)
        if shows or (content.mention.category == "thing" and lexicon.drawn_size(content.mention.noun) is not None):
            holder.filled = holder.filled or content.mention.noun
            inside.add(content.id)
    return inside


def _drawn_with(actors: Sequence[Actor]) -> set[str]:
    table: Mapping[str, Sequence[str]] = lexicon.data("actions")["drawn_with"]
    held = {a.holding for a in actors}
    by_id = {a.id: a.mention for a in actors}
    for actor in actors:  # bread that is kneaded is dough
        thing = by_id.get(actor.holding)
        if thing is not None and not thing.colour and thing.noun in table.get(actor.deed, ()):
            actor.holding, held = "", held - {actor.holding}
    deeds = {a.deed for a in actors if a.deed in table}
    nouns = {noun for deed in deeds for noun in table[deed]}
    return {
        a.id for a in actors
        if a.mention.category == "thing" and a.id not in held and not a.mention.lettering
        and nouns & {a.mention.noun, a.mention.head, lexicon.synonyms().get(a.mention.noun, "")}
    }  # fmt: skip

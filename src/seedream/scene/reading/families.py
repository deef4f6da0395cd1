"""Families: the young and the parents of animals that were named before, brothers and friends of children."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import Actor
from seedream.scene.reading.language import Token
from seedream.scene.reading.looks import UPRIGHT
from seedream.scene.reading.mentions import Mention

_ELDER = {"old", "elderly", "aged", "retired"}
_GROWN = {"adult", "grown", "grown-up", "teenage", "married", "older"}
_CHILD = 0.64
"""Height of a child, in adult heights."""


def families(actors: list[Actor], words: Sequence[Token]) -> list[Actor]:
    """Whose young or parent is meant: the calf of an elephant is a small elephant, its mother a large one."""
    for before, actor in pairwise(actors):
        mention, parent = actor.mention, before.mention
        risen = UPRIGHT in dict(parent.worn)
        theirs = words[mention.start].tag == "PRP$" and (parent.category == "animal" or risen)
        elder = mention.head in lexicon.data("nouns")["young"]["parents"]
        whose = next((w for w in words[mention.start : mention.start + 2] if w.tag == "PRP$"), None)
        beastly = parent.category == "animal" and whose is not None and not _of_a_person(actors, before, whose)
        if mention.head in _MATES and beastly:
            actor.mention = _kin(mention, parent)  # "a penguin with its friends", "invites all his friends"
        if theirs and elder and not _of_a_person(actors, before, words[mention.start]):
            kind = lexicon.data("nouns")["grown"].get(parent.noun, parent.noun.rsplit(" ", 1)[0])  # of a lion cub it is a lion
            actor.mention = _kin(mention, replace(parent, noun=kind, head=kind, known=lexicon.noun(kind) or parent.known))
        grown = bool({"mother", "father", "mama", "parent"} & {*parent.attributes, *parent.noun.split()})
        tied = {w.lower for w in words[parent.end : mention.start]} == {"with"}  # "a penguin with a chick"
        born = parent.category == "animal" and (grown or tied or not mention.determined)  # "a fox family, cubs play"
        if (theirs or born) and mention.noun in lexicon.data("nouns")["young"]["words"]:
            actor.mention = _kin(mention, parent)
            actor.young = True
        first = actors[0].mention
        offspring = words[mention.start].tag == "PRP$" and mention.noun in lexicon.data("nouns")["young"]["born"]
        if offspring and (first.category == "animal" or UPRIGHT in dict(first.worn)):  # "a mouse … runs back to her children"
            actor.mention = _kin(mention, first)
            actor.young = True
    return _of_an_age(actors, words)


_MATES = (
    "friend",
    "pal",
    "buddy",
    "mate",
    "companion",
    "playmate",
    "sibling",
    "brother",
    "sister",
    "cousin",
    "neighbour",
    "neighbor",
)
"""Who is of an animal's own kind where it is said to be "its"."""


def _of_a_person(actors: Sequence[Actor], before: Actor, whose: Token) -> bool:
    """Whether "his" or "her" is somebody who was named before an animal: "a boy finds a kitten and takes it to his grandmother"."""
    earlier = actors[: [a is before for a in actors].index(True)]
    people = [a for a in earlier if a.mention.category == "person" and UPRIGHT not in dict(a.mention.worn)]
    return whose.lower in ("his", "her") and bool(people)


def _kin(mention: Mention, parent: Mention) -> Mention:
    """A mention as one of its parent's kind, upright where that is."""
    risen = ((UPRIGHT, parent.noun),) if UPRIGHT in dict(parent.worn) else ()
    known = replace(parent.known, category=parent.category) if parent.known is not None else None
    worn = (*mention.worn, *risen)
    return replace(mention, noun=parent.noun, head=parent.head, category=parent.category, known=known, worn=worn)


def _of_an_age(actors: list[Actor], words: Sequence[Token]) -> list[Actor]:
    """Brothers, sisters and friends of children are children, and so are the sons and daughters of people who are not old."""
    for index, actor in enumerate(actors):
        mention = actor.mention
        whose = next((a.mention for a in reversed(actors[:index]) if a.mention.category == "person"), None)
        alike = mention.noun in lexicon.data("nouns")["young"]["siblings"] and words[mention.start].tag == "PRP$"
        if alike and whose is not None and whose.known is not None and whose.known.age == "child" and mention.known is not None:
            actor.mention = replace(mention, known=replace(mention.known, age="child", height=whose.known.height))
        theirs = mention.noun in lexicon.data("nouns")["young"]["kin"] and words[mention.start].tag == "PRP$"
        grown = whose is not None and whose.known is not None and whose.known.age != "elder" and not _ELDER & set(whose.attributes)
        if theirs and grown and mention.known is not None and not _GROWN & set(mention.attributes):
            actor.mention = replace(mention, known=replace(mention.known, age="child", height=_CHILD))
    return actors


_SPOKEN_OF = {"woman": (r"\bshe\b", r"\b(?:she|her|herself)\b"), "man": (r"\bhe\b", r"\b(?:he|his|him|himself)\b")}
"""Pronouns of somebody, by gender: among animals, of whom "her" may speak as well, and without any."""


def gendered(entities: Sequence[Entity], text: str) -> tuple[Entity, ...]:
    """The entities with the gender by which the words speak of somebody: "a tired nurse … she stops to listen"."""
    people = [e for e in entities if e.category == "person" and e.count == 1 and e.look.get("job") != "robot"]
    out = list(entities)
    alone = not any(e.category == "animal" for e in entities)
    for gender, patterns in _SPOKEN_OF.items():
        open_ = next((e for e in people if not e.look.get("gender")), None)
        spoken = re.search(patterns[alone], text, re.IGNORECASE) is not None
        if open_ is not None and spoken and not any(e.look.get("gender") == gender for e in out):
            out[out.index(open_)] = new = replace(open_, look={**open_.look, "gender": gender})
            people[people.index(open_)] = new
    return tuple(out)


def worn_by(text: str, cast: Sequence[Entity]) -> list[Entity]:
    """The cast without the clothes that are somebody's, "her scarf in the wind": they are worn."""
    own = {word for m in re.finditer(r"\b(?:her|his|their|its) (\w+)(?: (\w+))?", text.lower()) for word in m.groups()}
    return [e for e in cast if e.category != "thing" or e.noun not in lexicon.CLOTHES or e.noun not in own]


def spoken_of(text: str, cast: Sequence[Entity], entities: Sequence[Entity]) -> list[Entity]:
    """Another animal of the kind of one that a turn names, of whom it speaks as "her" or "him"."""
    spoken = re.search(r"\b(?:her|him|them|each other|one another)\b", text) is not None
    there, kinds = {e.id for e in cast}, {e.noun for e in cast if e.category == "animal"}
    return [e for e in entities if spoken and e.category == "animal" and e.noun in kinds and e.id not in there]

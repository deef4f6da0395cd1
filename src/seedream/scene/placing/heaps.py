"""Heaps: things in a vessel, on a pile or in a stack are one thing to be drawn ("basket of apples"): what lies where in it.

Lengths are adult heights, from the middle of the heap's foot; the kinds are data (`data/heaps.toml`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from seedream.scene.graph import Entity, Relation
from seedream.scene.reading import lexicon
from seedream.scene.reading.language import Token
from seedream.scene.reading.mentions import Mention

_ROWS = (4, 3, 2, 1)
"""Individuals in the rows of a pile, the lowest first."""
_WIDE, _HIGH = 0.74, 0.56
"""Distance of those side by side, and of rows, as parts of their sizes."""
_STACK, _TALLEST = 5, 1.0
"""Individuals of a stack at most, and how high it is about."""
_SHARE, _LARGEST = 0.27, 0.62
"""Width of one of those in a vessel, as a part of the vessel's, at least and at most."""
_APART, _SUNK = 0.72, 0.42
"""Distance of those side by side in a vessel, as a part of their size, and the part of them that its front hides."""


_TALL_STEM, _IN_NECK, _HEAD = 1.5, 0.3, 0.72
"""Length of flowers in a vase, of its height, the part of it that is in the neck, and how wide one is at most, of its width."""


@dataclass(frozen=True, slots=True)
class Lying:
    """One of a heap: the middle of its foot, its size relative to its own, and its turn in degrees."""

    x: float
    up: float
    size: float = 1.0
    turn: float = 0.0


@dataclass(frozen=True, slots=True)
class Heap:
    """Things `of` one kind, from back to front, in a `vessel` ("" for none) that hides them (or not, where they lie `over` it)."""

    vessel: str
    of: str
    lying: tuple[Lying, ...]
    over: bool
    width: float
    height: float


@cache
def heap(words: str) -> Heap | None:
    """The heap that words name ("basket of apples", "pile of pumpkins"); None for anything else, or of what has no drawing."""
    words = words.replace("_", " ")
    kind, _, of = words.partition(" of ")
    known = lexicon.data("heaps")
    if words in lexicon.synonyms():
        return None  # another word for something that is drawn
    noun = " ".join([*of.split()[:-1], lexicon.singular(of.split()[-1])]) if of.split() else ""
    size = lexicon.drawn_size(noun) if noun and " of " not in noun else None
    if size is None:
        return None
    if kind in known["piles"]:
        return _pile(noun, size[0], size[1])
    if kind in known["stacks"]:
        return _stack(noun, size[0], size[1])
    return _in_vessel(kind, noun, size[0], size[1]) if kind in known["vessels"] else None


def _pile(noun: str, wide: float, high: float) -> Heap:
    lying = []
    for row, count in enumerate(_ROWS[:3]):
        for i in range(count):
            turn = (14.0, -9.0, 5.0, -16.0)[(i + row) % 4]
            lying.append(Lying((i - (count - 1) / 2) * wide * _WIDE, row * high * _HIGH, 1.0, turn))
    return Heap("", noun, tuple(reversed(lying)), False, wide * (1 + 3 * _WIDE) * 1.04, high * (1 + 2 * _HIGH) * 1.06)


def _stack(noun: str, wide: float, high: float) -> Heap:
    steps = lexicon.data("heaps")["steps"]
    step = high * steps.get(noun, steps["other"])
    count = min(max(int(_TALLEST / step), 3), _STACK)
    lying = tuple(Lying((0.0, 0.06, -0.05, 0.03, -0.02)[i] * wide, i * step) for i in range(count))
    return Heap("", noun, lying, True, wide * 1.14, high + step * (count - 1))


def _in_vessel(kind: str, noun: str, wide: float, high: float) -> Heap | None:
    row: Mapping[str, Any] = lexicon.data("heaps")["vessels"][kind]
    own = lexicon.drawn_size(kind)
    if own is not None and row.get("stems"):
        return _bunch(kind, noun, own, wide, high) if noun in _flowers() else None
    if own is None or wide > own[0] * 1.1:
        return None
    size = min(max(1.0, _SHARE * own[0] / wide), _LARGEST * own[0] / wide)
    apart = _APART * wide * size
    across = max(1, int(0.86 * own[0] / apart))
    base = own[1] * row["rim"] - (0.0 if row.get("over") else _SUNK * high * size)
    level = noun in lexicon.data("heaps")["level"]
    turns = (0.0, 0.0) if level else (8.0, -12.0)
    lying = [Lying((i - (across - 1) / 2) * apart, base, size, turns[i % 2]) for i in range(across)]
    above = 0 if level else across - 1
    upper = [Lying((i - (above - 1) / 2) * apart, base + 0.5 * high * size, size, turns[(i + 1) % 2]) for i in range(above)]
    top = base + (1.5 if upper else 1.0) * high * size
    return Heap(kind, noun, (*upper, *lying), bool(row.get("over")), own[0], max(own[1], top))


def _bunch(kind: str, noun: str, own: tuple[float, float, float], wide: float, high: float) -> Heap:
    """Flowers that stand in a vase, their heads apart, their stems together in its neck."""
    size = min(1.0, _TALL_STEM * own[1] / high, _HEAD * own[0] / wide)
    tall, neck = high * size, own[1] * lexicon.data("heaps")["vessels"][kind]["rim"]
    lying = []
    for turn in (-40.0, 40.0, -20.0, 20.0, 0.0):
        a = math.radians(turn)
        foot = neck - _IN_NECK * tall
        lying.append(Lying(math.sin(a) * tall / 2, foot + (math.cos(a) - 1) * tall / 2, size, turn))
    return Heap(kind, noun, tuple(lying), False, 2 * tall * math.sin(math.radians(40.0)) + wide * size, neck + tall * 0.9)


@cache
def _flowers() -> frozenset[str]:
    """Flowers that are drawn with their stems."""
    known = lexicon.data("things")
    return frozenset({*known["blossoms"], *known["bulbs"], *lexicon.data("heaps")["flowers"]} - {"orchid", "poinsettia", "crocus"})


def heaped(entities: Sequence[Entity], relations: Sequence[Relation], text: str) -> tuple[tuple[Entity, ...], tuple[Relation, ...]]:
    """Entities and relations of a request; what is said to fill a vessel, or to be piled up, is one thing with it."""
    lowered, known, told = text.lower(), list(entities), list(relations)
    for thing in [e for e in entities if e.category == "thing" and e.count > 1]:
        vessel = next((e for e in known if e is not thing and (_fills(thing, e, lowered) or _stands_in(thing, e, told))), None)
        if vessel is not None:
            both = replace(vessel, noun=f"{lexicon.synonyms().get(vessel.noun, vessel.noun)} of {lexicon.plural(thing.noun)}")
            known = [both if e is vessel else e for e in known if e is not thing]
            told = [q for r in told if (q := _of_vessel(r, thing.id, vessel.id)).subject != q.object]
            continue
        if filled := _filled(thing, lowered):
            known = [replace(e, noun=filled[0], count=filled[1]) if e is thing else e for e in known]
        elif noun := _pile_of(thing, lowered):
            known = [replace(e, noun=noun, count=_how_many(lowered, noun)) if e is thing else e for e in known]
    return tuple(known), tuple(told)


def _stands_in(thing: Entity, vessel: Entity, relations: Sequence[Relation]) -> bool:
    """Whether flowers are said to be in a vase."""
    name, of = (lexicon.synonyms().get(e.noun, e.noun) for e in (vessel, thing))
    within = any((r.subject, r.predicate, r.object) == (thing.id, "in", vessel.id) for r in relations)
    return within and bool(lexicon.data("heaps")["vessels"].get(name, {}).get("stems")) and lexicon.singular(of) in _flowers()


def _of_vessel(relation: Relation, thing: str, vessel: str) -> Relation:
    """What is said of where things in a vessel are is said of the vessel."""
    subject, other = (vessel if name == thing else name for name in (relation.subject, relation.object))
    return replace(relation, subject=subject, object=other)


def _filled(thing: Entity, text: str) -> tuple[str, int] | None:
    """What things are in, and how many of those there are, where that is no thing of its own ("crates full of lemons")."""
    ties = "|".join(re.escape(w) for w in lexicon.data("heaps")["words"] if w not in ("of", "with"))
    found = re.search(rf"\b(?P<vessel>\w+)(?P<many>e?s)? (?:{ties}) (?P<between>(?:[\w-]+ ){{0,2}}?){_plural(thing.noun)}\b", text)
    if found is None or _numbered(found["between"]):
        return None
    said = lexicon.singular(found["vessel"] + (found["many"] or ""))
    own = lexicon.synonyms().get(said, said)
    if heap(f"{own} of {thing.noun}") is None:
        return None
    return f"{own} of {lexicon.plural(thing.noun)}", 2 if said != found["vessel"] + (found["many"] or "") else 1


def heaped_up(words: Sequence[Token], mention: Mention) -> bool:
    """Whether things are said to lie on a pile, which is seen even where the place has such things of its own."""
    known = lexicon.data("heaps")
    own = {w.lower for w in words[mention.start : mention.end]}
    return bool(own & {*known["piles"], *known["stacks"]}) or (
        mention.end < len(words) and words[mention.end].lower in (*known["heaped"], *known["stacked"])
    )


def _plural(noun: str) -> str:
    return rf"(?:{re.escape(lexicon.plural(noun))}|{re.escape(noun)}s)"


def _fills(thing: Entity, vessel: Entity, text: str) -> bool:
    """Whether a request says of a vessel that it is full of such things, without a number."""
    own = lexicon.synonyms().get(vessel.noun, vessel.noun)
    if vessel.category != "thing" or own not in lexicon.data("heaps")["vessels"] or heap(f"{own} of {thing.noun}") is None:
        return False
    ties = "|".join(map(re.escape, lexicon.data("heaps")["words"]))
    said = rf"\b{re.escape(vessel.noun)}s? (?:{ties}) (?P<between>(?:[\w-]+ ){{0,2}}?){_plural(thing.noun)}\b"
    found = re.search(said, text)
    return found is not None and not _numbered(found["between"])


def _numbered(words: str) -> bool:
    return any(w.isdigit() or (w in lexicon.NUMBERS and w not in ("some", "many")) for w in words.split())


def _pile_of(thing: Entity, text: str) -> str:
    """What a request calls things that lie on one another ("pile of pumpkins"); "" where it says nothing of it."""
    known = lexicon.data("heaps")
    drawn = lexicon.data("nouns")["heaps"].get(thing.noun)
    for kinds, done in ((known["piles"], known["heaped"]), (known["stacks"], known["stacked"])):
        kind = next((k for k in kinds if re.search(rf"\b{k}s? of (?:[\w-]+ ){{0,2}}?{_plural(thing.noun)}\b", text)), "")
        kind = kind or (kinds[0] if re.search(rf"\b{_plural(thing.noun)} (?:are |lie )?(?:{'|'.join(done)})\b", text) else "")
        if kind and drawn:
            return str(drawn)
        if kind and heap(f"{kinds[0]} of {thing.noun}") is not None:
            return f"{kinds[0]} of {lexicon.plural(thing.noun)}"
    return ""


def _how_many(text: str, noun: str) -> int:
    """How many piles: one, or as many as are said."""
    kinds = (*lexicon.data("heaps")["piles"], *lexicon.data("heaps")["stacks"])
    found = re.search(rf"\b(\w+) (?:{'|'.join(kinds)})s of\b", text)
    return (lexicon.NUMBERS.get(found[1], 3) if not found[1].isdigit() else int(found[1])) if found else 1

"""Constructions about how somebody looks beside the colours of their clothes, and what they have in hand.

What a phrase says of a person is read as a request would be: "an old man with a beard", "glasses and a red umbrella".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from seedream.encoder import sentence_vectors
from seedream.refinement.notes.clothing import part_in, worn_in
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.tables import Rule, table
from seedream.scene.edits import Edit, is_of
from seedream.scene.placing.scaling import SIZE
from seedream.scene.reading import lexicon
from seedream.scene.reading.parse import parse
from seedream.types import Mood

_KEPT = ("age", "build", "hair", "beard", "glasses", "hat", "scarf", "outfit", "job")


@cache
def said_of(phrase: str) -> Mapping[str, str]:
    """Keys of the look that a phrase such as "an old man with a beard" gives a person, "holding" ("noun|colour") among them."""
    parsed = parse(phrase, sentence_vectors([phrase])[0], Mood(0.0, 0.0))
    first = next(iter(parsed.entities), None)
    sized = {"size": first.look[SIZE]} if first is not None and SIZE in first.look else {}
    person = next((e for e in parsed.entities if e.category == "person"), None)
    if person is None:
        return sized
    look = {k: v for k, v in person.look.items() if k in _KEPT and (k, v) != ("age", "adult")}
    if look.get("beard") == "beard":  # one that is seen, also where a short one was drawn already
        look["beard"] = "full"
    if style := next((s for s in table("words")["hair"]["style"] if re.search(rf"\b{s}\b", phrase)), ""):
        look["hair"] = style
    held = next((e for e in parsed.entities if e.id == person.look.get("holding")), None)
    return sized | look | ({"holding": f"{held.noun}|{held.colour}"} if held else {})


def edits_for(desk: Desk, name: str, look: Mapping[str, str], *, own: tuple[str, ...] = ()) -> tuple[Edit, ...]:
    """Edits that give somebody a look; without the keys in `own`, which are given otherwise."""
    made = []
    for key, value in look.items():
        if key == "holding":
            made.append(desk.edit("hand", 0.0, value, kind="entity", name=name, shots=desk.shots))
        elif key == "size":
            made.append(desk.edit("resize", float(value), "factor", kind="entity", name=name, shots=desk.shots))
        elif key not in own:
            made.append(desk.edit("look", 0.0, f"{key}|{value}", kind="entity", name=name, shots=desk.shots))
    return tuple(made)


def wears(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Somebody wears, has, or holds something, or is older, younger, slimmer."""
    named = desk.entities(match) if match.groupdict().get("e") else desk.again
    kinds = {e.id: e for e in desk.film.scene.entities if e.category != "thing"}
    people = tuple(n for n in named if n.split(".")[0] in kinds and kinds[n.split(".")[0]].category == "person")
    animals = tuple(n for n in named if n.split(".")[0] in kinds and n not in people)
    if not people and animals and "new" in match.groupdict() and not rule.value:
        return _animal_wears(match["new"].strip(), animals, desk)
    named = people
    if not named:
        return None
    if years := match.groupdict().get("years"):
        age = "child" if int(years) < 13 else "teen" if int(years) < 20 else "adult" if int(years) < 58 else "elder"
        return tuple(desk.edit("look", 0.0, f"age|{age}", kind="entity", name=n, shots=desk.shots) for n in named)
    if rule.value:
        return _changed(rule.value, named, desk)
    text = match["new"].strip()
    if re.search(r"\b(?:different|other|another|same|own)\b", text):
        return "say which, as in: long hair, a red hat, glasses" if said_of(f"a person with {text}") else None
    if "<" in text or (part_in(text) and worn_in(text)):  # colours of clothes are painted
        return None
    look = dict(said_of(f"a person with {text}"))
    look.pop("age", None)
    if not look or (set(look) <= {"outfit"}):
        return None
    made = tuple(e for n in named for e in edits_for(desk, n, look) if not _is_so(desk, e))
    return made or f"the {desk.called(named[0])} has that already"


def _is_so(desk: Desk, edit: Edit) -> bool:
    """Whether somebody looks, or holds, as an edit says wherever they are to be seen."""
    seen = [m for v in desk.worlds(desk.shots) for m in v.cast if is_of(m, edit.target.name)]
    key, _, value = edit.value.partition("|")
    if edit.operation == "hand":
        own = {e.noun: e.colour for e in desk.film.scene.entities}
        same = (m.holding == lexicon.held_as(key) and value in ("", m.look.get("holding_colour", ""), own.get(key)) for m in seen)
        return bool(seen) and all(same)
    return bool(seen) and all(m.look.get(key) == value for m in seen)


def _animal_wears(text: str, named: tuple[str, ...], desk: Desk) -> Outcome:
    """Hats, scarves and glasses of animals."""
    made: list[Edit] = []
    for name in named:
        parsed = parse(phrase := f"a {desk.called(name)} with {text}", sentence_vectors([phrase])[0], Mood(0.0, 0.0))
        look = next((e.look for e in parsed.entities if e.category == "animal"), {})
        made += edits_for(desk, name, {k: v for k, v in look.items() if k in ("hat", "scarf", "glasses")})
    return tuple(made) or None


def _changed(value: str, named: tuple[str, ...], desk: Desk) -> Outcome:
    """Another age or build: one step older or younger, or as `value` says."""
    key, _, to = value.partition("|")
    made = []
    for name in named:
        now = next((m.look.get(key, "") for v in desk.worlds(desk.shots) for m in v.cast if is_of(m, name)), "")
        steps = table("words")["steps"].get(to)
        new = to if steps is None else dict(zip(steps, [*steps[1:], steps[-1]], strict=True)).get(now or "adult", "")
        if new == now:
            return f"the {desk.called(name)} looks like that already"
        made.append(desk.edit("look", 0.0, f"{key}|{new}", kind="entity", name=name, shots=desk.shots))
    return tuple(made)

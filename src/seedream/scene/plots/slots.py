"""Slots: everything that the sentences of a plot may name, out of what a request says and of who and what is in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from seedream.scene.graph import Entity
from seedream.scene.plots.book import WORDS, Plot, table
from seedream.scene.plots.deeds import deed_slots, past_of
from seedream.scene.plots.matching import forms, skill_of
from seedream.scene.plots.wording import Words, gerund, words_of
from seedream.scene.reading import lexicon


@dataclass(frozen=True, slots=True)
class Told:
    """A plot with everything that is told of it: its roles, who has them, and the request's own sentence."""

    plot: Plot
    roles: Mapping[str, str]
    cast: Mapping[str, Entity]
    said: tuple[str, ...]
    meant: str
    beside: bool
    first: bool
    last: bool
    ends: str = ""


def company_of(roles: Mapping[str, str], cast: Mapping[str, Entity], entities: Sequence[Entity]) -> list[Entity]:
    """Who does all of it together with the hero: "a grandmother and her grandson plant a tree"."""
    words, hero = roles.get("hero", ""), cast.get("hero")
    named = words.lower() if " and " in words else ""
    roled = {e.id for e in cast.values()}
    others = [e for e in entities if e.category != "thing" and hero is not None and e.noun != hero.noun and e.id not in roled]
    return [e for e in others if re.search(rf"\b{re.escape(e.noun)}\b", named)]


def case_of(told: Told) -> Mapping[str, str]:
    """The slots of the cases that all that is told of a plot is."""
    return told.plot.case(" ".join((told.meant, *told.said, *told.roles.values())))


def slots_of(told: Told, wish: str, entities: tuple[Entity, ...]) -> dict[str, Words]:
    """Everything that sentences of a plot may name."""
    slots = {role: Words(words) for role, words in told.plot.usual.items()}
    for role, words in told.roles.items():
        slots[role] = Words(words if role == "trade" else _definite(words))
    for role, words in told.roles.items():
        slots[f"a_{role}"], slots[f"the_{role}"] = Words(words), Words(_known(words))
    for role, who in told.cast.items():
        slots[role] = words_of(who, wish, entities)
        if named := _as_called(who, told.roles.get(role, "")):
            slots[role] = replace(slots[role], text=named)
        slots[f"a_{role}"] = Words(_new(told.roles.get(role, ""), who), who.count > 1, slots[role].pronouns)
    if company := company_of(told.roles, told.cast, entities):
        together = " and ".join(words_of(e, wish, entities).text for e in (told.cast["hero"], *company))
        slots["hero"] = Words(together, True, table(WORDS)["pronouns"]["many"])
    skill = skill_of(told.roles)
    slots |= {"can_place": Words("{place}"), **{name: Words(words) for name, words in skill.words.items()}}
    if played := next((t for t in skill.things if t in told.roles.get("skill", "")), ""):
        slots["instrument"] = Words(played)
    made = next((e.noun for e in entities if e.category == "thing" and e.noun in told.meant and "made" in skill.words), "")
    slots |= {"made": Words(f"{'an' if made[0] in 'aeiou' else 'a'} {made}")} if made else {}
    if phrase := told.roles.get("skill", ""):
        base, *rest = phrase.split()
        base = next((verb for verb in skill.verbs if base in forms(verb)), lexicon.verb(base) or base)
        slots["skill"] = Words(" ".join([base, *rest]))
        slots["doing"] = Words(gerund(slots["skill"].text))
        slots["does"] = Words(" ".join([f"{{s:{base}}}", *rest]))
    else:
        slots |= {"does": Words("{s:stand}"), "doing": Words("standing")}
    slots |= deed_slots(told.roles)
    slots |= {"did": Words(past)} if (past := did(told)) else {}
    slots |= {name: Words(words) for name, words in case_of(told).items()}
    slots |= {"meant": Words(told.meant), "meant_last": Words(told.ends), "told_last": Words(told.said[-1])}
    return slots


def _as_called(who: Entity, words: str) -> str:
    """What a request calls somebody whose drawing has another name: "the firefly" of a swarm; "" where it has the same."""
    last = words.lower().split()[-1:]
    other = bool(last) and who.category == "thing" and who.noun not in words.lower() and who.count == 1 and "name" not in who.look
    return f"the {last[0]}" if other and lexicon.noun(last[0]) is not None else ""


def did(told: Told) -> str:
    """What the request tells of its hero, in the past."""
    hero = told.cast["hero"]
    called = hero.look.get("name") or words_of(hero).text
    last = told.roles.get("hero", "").split()[-1:]
    return past_of(told.said[0], called) or (past_of(told.said[0], f"the {last[0]}") if last else "")


def _definite(words: str) -> str:
    """Something that was named before: "the raft" of "a raft"."""
    return re.sub(r"^(?:an?|some|one|another) ", "the ", words, flags=re.IGNORECASE)


def _known(words: str) -> str:
    """Something that everybody knows: "the rain" of "rain"."""
    named = _definite(words)
    return named if named.split()[0].lower() in _DETERMINED else f"the {named}"


_DETERMINED = ("the", "his", "her", "its", "their", "my", "our", "every", "all", "this", "that")


def _new(words: str, who: Entity) -> str:
    """Somebody or something as it is named the first time."""
    return words or f"a {who.noun}"


def unnamed(cast: Mapping[str, Entity], slots: Mapping[str, Words]) -> dict[str, Words]:
    """The slots of those who have a name, by what they are: a picture of "Mira" shows nobody, one of "the girl" does."""
    named = {role: e for role, e in cast.items() if e.look.get("name") and e.count == 1 and slots[role].text == e.look["name"]}
    return {role: replace(slots[role], text=f"the {e.noun}") for role, e in named.items()}

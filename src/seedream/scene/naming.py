"""Naming: a film that plays in one place gets a real title, by hero, place, weather, hour and mood (`data/titles.toml`)."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from typing import Any

from seedream.scene import titles
from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.reading.carrying import LETTERING
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.casting import hero_of
from seedream.types import Decision, Mood

LONGEST_WORDS = 5
_PLAIN = {"man", "woman", "person", "figure", "people", "someone", "somebody", "character", "guy", "lady", "couple", "crowd"}
_QUOTED = re.compile(r"\b(?:titled|entitled|called|named|with the title)[: ]+[\"“‘'«]([^\"”’'»]{2,60})[\"”’'»]")


def name_film(prompt: str, parsed: Parsed, entities: Sequence[Entity], mood: Mood, kind: str, seed: int) -> Decision:
    """The title of a film and why: the one that the request gives, one about its hero, or one of its place."""
    lettered = {line for e in entities for line in e.look.get(LETTERING, "").splitlines()}
    if (given := _QUOTED.search(prompt)) and given[1].strip() not in lettered:
        return Decision("title", given[1].strip(), "the request gives it", "user")
    rng = random.Random(f"{seed}/title/{parsed.wish.lower()}")
    of_hero, of_place = _hero_titles(parsed, hero_of(entities)), _place_titles(parsed, mood)
    for_hero = 0.75 if kind == "story" else 0.5
    if of_hero and (not of_place or rng.random() < for_hero):
        return Decision("title", rng.choice(of_hero), "it names who the film is about")
    if of_place:
        names, weights = zip(*of_place, strict=True)
        return Decision("title", rng.choices(names, weights)[0], "one of the titles that suit place, weather, hour and mood")
    return Decision("title", titles.title_of(parsed.wish, 36), "the request's own words")


def name_story(prompt: str, parsed: Parsed, about: Sequence[Entity], seed: int) -> Decision | None:
    """The title of a story that a plot tells, by whom it is about: "The Mouse and the Cat"; None where that says nothing."""
    if (given := _QUOTED.search(prompt)) or not about:
        return Decision("title", given[1].strip(), "the request gives it", "user") if given else None
    rng = random.Random(f"{seed}/title/{parsed.wish.lower()}")
    hero, why = about[0], "it names who the story is about"
    called = [e.look.get("name") or f"the {titles.cased(e.noun)}" for e in about if e.count == 1]
    if len(called) > 1:
        title = " and ".join(called)
        return Decision("title", title[:1].upper() + title[1:], why)
    names = _hero_titles(parsed, hero)
    return Decision("title", rng.choice(names), why) if names else None


def feeling(mood: Mood) -> str:
    """The mood in the words of the title table: "sad", "tense", "happy", "calm", or "" in between."""
    if mood.valence < -0.3:
        return "tense" if mood.arousal > 0.4 else "sad"
    if mood.valence > 0.4 and mood.arousal > -0.35:
        return "happy"
    return "calm" if mood.arousal < -0.4 else ""


def _place_titles(parsed: Parsed, mood: Mood) -> list[tuple[str, float]]:
    """Titles of the place with their weights; groups that ask for something else are left out."""
    place, feels = parsed.setting.place, feeling(mood)
    found: list[tuple[str, float]] = []
    for group in lexicon.data("titles").get(place.kind, ()):
        asked = [
            value in group[key]
            for key, value in (("weather", place.weather), ("time", place.time_of_day), ("mood", feels))
            if key in group
        ]
        if all(asked):
            found += [(name, 1.0 + 2.5 * len(asked)) for name in group["titles"]]
    return found


def _hero_titles(parsed: Parsed, hero: Entity | None) -> list[str]:
    """Titles that name the hero, where the request says more of it than "a man"."""
    if hero is None:
        return []
    name = _called(hero)
    if not name:
        return []
    if given := hero.look.get("name"):
        return [given]
    table: Mapping[str, Any] = lexicon.data("titles")["hero"]
    place, wish = parsed.setting.place, hero.look.get("wish", "")
    thing = _belonging(parsed, hero)
    verb = hero.look.get("wished", wish).replace("_", " ").title()
    slots = {"hero": titles.cased(hero.noun) if wish else name, "verb": verb, "thing": thing}
    keys = ["wish"] if wish else ["thing"] if thing else ["alone", "" if indoors(place.kind) else place.weather, place.kind]
    if hero.count > 1 and hero.noun not in lexicon.data("nouns")["person_counts"]:
        return [f"{name} and the {thing}", name] if thing else [name]
    made = [pattern.format(**slots) for key in keys for pattern in table.get(key, ())]
    fitting = [title for title in made if len(title.split()) <= LONGEST_WORDS]
    return fitting or [title for title in (f"The {name}",) if len(title.split()) <= LONGEST_WORDS]


def _called(hero: Entity) -> str:
    """What a title calls the hero: its noun with one telling word, or its number; "" for anybody at all."""
    noun = titles.cased(hero.noun)
    telling = next((a for a in hero.attributes if a.isalpha() and len(a) > 2), "") or hero.colour
    if hero.noun in lexicon.data("nouns")["person_counts"]:
        return noun
    if hero.count > 1:
        return f"{'Two' if hero.count == 2 else 'The'} {titles.cased(lexicon.plural(hero.noun))}"
    if hero.noun in _PLAIN:
        return ""
    return f"{titles.cased(telling)} {noun}" if telling and len(hero.noun.split()) == 1 else noun


def _belonging(parsed: Parsed, hero: Entity) -> str:
    """The one other thing or companion that the film turns around, where there is just one."""
    tied = {r.object for r in parsed.relations if r.subject == hero.id}
    tied |= {hero.look.get("holding", ""), hero.look.get("riding", "")}
    others = [e for e in parsed.entities if e is not hero and e.id in tied and lexicon.noun(e.noun) and e.count == 1]
    if len(others) != 1:
        return ""
    other = others[0]
    return titles.cased(f"{other.colour} {other.noun}".strip()) if other.category != "thing" or other.colour else ""

"""Homes: where a story begins of which the request does not say where it plays: a lamp is in a room, a hedgehog in a forest."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from seedream.scene.graph import Entity
from seedream.scene.plots.book import WORDS, table
from seedream.scene.reading import lexicon
from seedream.scene.reading.parse import Parsed

_GUESSED = re.compile(r"it is nearest|none fits|honest")
"""Reasons for a place that nothing in the request speaks for."""
_COMES_HOME = re.compile(r'says "(?:[a-z ]+ )?home"')
"""Where only the end plays: "and gets home safely"."""
_OWN_SKY = ("storm", "rain", "snow", "fog")


def at_home(parsed: Parsed, hero: Entity | None, read: Callable[[str], Parsed]) -> Parsed:
    """What was understood, with the place where the hero is at home instead of one that only suits the mood."""
    setting = parsed.setting
    guessed = any(d.key == "place" and _GUESSED.search(d.reason) is not None for d in setting.decisions)
    home = home_of(hero) if hero is not None else ""
    arrives = any(d.key == "place" and _COMES_HOME.search(d.reason) is not None for d in setting.decisions)
    guessed = guessed or arrives
    if (setting.named and not arrives) or setting.place.picture is not None or not guessed or not home:
        return parsed
    there = read(home).setting.place
    weather = setting.place.weather if setting.place.weather in _OWN_SKY or parsed.weather_said else there.weather
    time = setting.place.time_of_day if parsed.time_said else there.time_of_day
    return replace(parsed, setting=replace(setting, place=replace(there, weather=weather, time_of_day=time)))


def home_of(hero: Entity) -> str:
    """Words for where somebody is at home, "" where any place will do."""
    names = (hero.noun, lexicon.synonyms().get(hero.noun, hero.noun), hero.noun.split()[-1])
    homes = table(WORDS)["homes"]
    return next((place for name in names for place, nouns in homes.items() if name in nouns), _ANYWHERE.get(hero.category, ""))


_ANYWHERE = {"person": "", "animal": "", "thing": "in a meadow"}
"""Where those are of whom no home is known: things in the open, others where their film is."""

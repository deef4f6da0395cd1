"""Scenes: what a training example shows, drawn at random so that place, hour, weather, mood, action and music belong together."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from seedream.encoder.unified.attributes import group
from seedream.generators.text.english import conjugate, vocabulary, with_article
from seedream.types import Mood

HERE = Path(__file__).parent
_OPEN_SKY = ("night_sky", "moon", "space", "planet", "underwater")
"""Places without weather and hours."""


@cache
def world() -> Mapping[str, Any]:
    """What scenes are made of (`world.toml`)."""
    return tomllib.loads((HERE / "world.toml").read_text("utf-8"))


def places() -> tuple[str, ...]:
    """Every kind of place that scenes happen in: those that the encoder names."""
    known = group("place").choices
    return tuple(name for name in vocabulary()["places"] if name in known and name not in world()["places"]["without"])


def weighted(table: Mapping[str, Sequence[float]], mood: Mood, spread: float, rng: np.random.Generator) -> str:
    """A key of a table of moods, the likelier the nearer its mood is."""
    names = list(table)
    near = [math.exp(-((table[n][0] - mood.valence) ** 2 + (table[n][1] - mood.arousal) ** 2) / (2 * spread**2)) for n in names]
    return names[int(rng.choice(len(names), p=np.array(near) / sum(near)))]


@dataclass(frozen=True, slots=True)
class Setting:
    """A place at an hour in a weather; `seed` varies its drawing."""

    place: str
    hour: str
    weather: str
    seed: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A scene before it is drawn. `second` is another one who is there; `subject` and `action` may be "" (nobody)."""

    setting: Setting
    mood: Mood
    adjective: str
    subject: str
    category: str
    action: str
    second: str
    style: str


def draw_setting(mood: Mood, rng: np.random.Generator) -> Setting:
    """A place with an hour and a weather that suit a mood."""
    kinds, data = places(), world()
    place = kinds[int(rng.integers(len(kinds)))]
    hour = weighted(data["hours"], mood, data["spread"]["hours"], rng)
    weather = weighted(data["weathers"], mood, data["spread"]["weathers"], rng)
    if place in _OPEN_SKY:
        hour, weather = "night" if place != "underwater" else "day", "clear"
    return Setting(place, hour, weather, int(rng.integers(2**16)))


def fitness(setting: Setting, mood: Mood) -> float:
    """How well a mood suits a setting, 0 best."""
    data = world()
    points = [data["hours"].get(setting.hour, (0, 0)), data["weathers"][setting.weather]]
    return sum(math.hypot(v - mood.valence, a - mood.arousal) for v, a in points)


def draw_draft(setting: Setting, mood: Mood, rng: np.random.Generator) -> Draft:
    """A scene in a setting: who does what, in which way of drawing."""
    data = world()
    share, subjects = data["share"], data["subjects"]
    category = str(rng.choice(["animals", "things", "nobody", "people"], p=_shares(share)))
    subject = "" if category == "nobody" else str(rng.choice(subjects[category]))
    action = ""
    if category == "people":
        action = weighted(data["actions"], mood, data["spread"]["actions"], rng)
    elif category == "animals":
        can = {name: data["actions"][name] for name in subjects["animal_actions"]}
        action = weighted(can, mood, data["spread"]["actions"], rng)
    second = str(rng.choice(subjects["animals"] + subjects["things"])) if subject and rng.random() < share["second"] else ""
    style = str(rng.choice(list(data["styles"])[1:])) if rng.random() < share["drawn"] else "illustrated"
    adjective = weighted(data["moods"], mood, 0.18, rng)
    return Draft(setting, mood, adjective, subject, category, action, "" if second == subject else second, style)


def _shares(share: Mapping[str, float]) -> list[float]:
    parts = [share["animal"], share["thing"], share["nobody"]]
    return [*parts, 1 - sum(parts)]


def where_of(place: str) -> str:
    """Where, as a request says it: "on a beach"."""
    return str(world()["places"]["said"].get(place, vocabulary()["places"][place]["some"]))


def request_of(draft: Draft) -> str:
    """The scene as a request that the engine draws."""
    words = vocabulary()
    setting = draft.setting
    where = where_of(setting.place)
    when = words["times"].get(setting.hour, "")
    weather = words["weathers"].get(setting.weather, "")
    who = ""
    if draft.subject:
        feeling = f"{draft.adjective} " if draft.category == "people" else ""
        who = f"{with_article(feeling + draft.subject)} {conjugate(draft.action, plural=False) if draft.action else ''}".strip()
        who += f" beside {with_article(draft.second)}" if draft.second else ""
    return " ".join(part for part in (who, where, when, weather) if part)


def seen(draft: Draft, place: str, hour: str, weather: str) -> Draft:
    """The scene as it was really drawn, which the engine decides (a room has no fog)."""
    return replace(draft, setting=replace(draft.setting, place=place, hour=hour, weather=weather))

"""Narrative grammar: which beats a film of a kind, a length and a pace consists of (`data/narrative.toml`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from seedream.scene.graph import Beat, Entity, Relation
from seedream.scene.placing.staging import staged
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import LONG, height_of, length_of
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.casting import HeroPart, hero_of, wide_enough
from seedream.scene.shots.views import Framing, Place, TimeOfDay, Weather, WorldView

_INSTEAD: Mapping[str, Any] = {"framing": "medium", "hero": "own", "x": -0.1, "others": True, "subject": "hero.do"}
_HUGE = 1.45
"""Height from which a hero fills a wide picture."""
LETTERED = (
    "neon_city", "city_night", "cafe", "classroom", "hospital", "restaurant", "shop", "gym", "village", "train_station", "airport",
)  # fmt: skip
"""Places with writing in them."""
_LATER: Mapping[TimeOfDay, TimeOfDay] = {"dawn": "day", "day": "golden", "golden": "sunset", "sunset": "blue", "blue": "night"}
"""The next hour of a film's day."""


def default_duration_s(kind: str) -> float:
    """Usual length of a film of a kind, in seconds."""
    table = lexicon.data("narrative")
    return float(table[kind]["default_s"] if kind in table else table["defaults"][kind])


def beat_count(duration_s: float, pace: float) -> int:
    """How many beats fill a film: one every 4.2 s (lingering) to 3.2 s (hectic)."""
    lengths = lexicon.data("narrative")["lengths"]
    each_s = lengths["slow_s"] + (lengths["fast_s"] - lengths["slow_s"]) * pace
    return int(min(max(round(duration_s / each_s), lengths["fewest"]), lengths["most"]))


def plan(kind: str, count: int) -> tuple[Mapping[str, Any], ...]:
    """`count` entries of a grammar in order: the important ones first, extras before the last when there is time."""
    grammar = lexicon.data("narrative")[kind]
    entries: list[Mapping[str, Any]] = list(grammar["beat"])
    if count < len(entries):
        ranked = sorted(range(len(entries)), key=lambda i: (entries[i]["priority"], i))[: max(count, 2)]
        return tuple(entries[i] for i in sorted(ranked))
    extras = grammar["extra"]
    more = [{**extras[i % len(extras)], "round": i // len(extras) + 2} for i in range(count - len(entries))]
    return (*entries[:-1], *more, entries[-1])


def world_beats(
    kind: str, parsed: Parsed, entities: Sequence[Entity], duration_s: float, pace: float, facing: int
) -> tuple[Beat, ...]:
    """Beats of a film that happens in one place with one cast. `facing` is the way the film travels."""
    hero = hero_of(entities)
    grammar = "landscape" if hero is None and kind == "cinematic" else kind
    beats = []
    for index, entry in enumerate(plan(grammar, beat_count(duration_s, pace))):
        if parsed.setting.place.kind == "studio" and not parsed.setting.place.picture and entry["framing"] == "detail":
            entry = {**entry, **_INSTEAD}  # a bare ground has no details
        framing = cast(Framing, entry["framing"])
        part = cast(HeroPart, entry.get("hero", "own"))
        x = float(entry.get("x", 0.0)) * (1 if not entry.get("round", 0) % 2 else -1)
        if hero is not None and hero.category != "person" and framing == "close":
            framing = "near"
        framing = wide_enough(hero, framing)
        if (
            hero is not None
            and hero.category != "thing"
            and framing in ("medium", "near")
            and height_of(hero.noun, hero.look) > _HUGE
        ):
            framing = "wide"
        if framing in ("medium", "near") and hero is not None and hero.category == "thing" and length_of(hero.noun) > LONG:
            framing = "wide"
        kind_of, told = parsed.setting.place.kind, parsed.relations
        members = staged(entities, told, framing, part, x, facing, bool(entry.get("others")), kind_of)
        offset, mirrored = _outlook(parsed.setting.place.kind, index, entry) if not parsed.setting.place.picture else (0, False)
        view = WorldView(_shifted(parsed, entry), members, framing, seed_offset=offset, mirrored=mirrored)
        name = entry["id"] if not entry.get("round") else f"{entry['id']}.{entry['round']}"
        beats.append(Beat(name, entry["purpose"], view, float(entry.get("weight", 1.0)), 2.2, _subject(entry["subject"], hero)))
    return tuple(beats)


def _outlook(kind: str, index: int, entry: Mapping[str, Any]) -> tuple[int, bool]:
    """Seed offset and mirroring of a beat that looks elsewhere. Lettering cannot be mirrored: a street goes on instead."""
    return other_side(kind, index) if entry.get("other") else (0, False)


def other_side(kind: str, further: int) -> tuple[int, bool]:
    """Seed offset and mirroring that show a place from elsewhere; one with writing in it goes on instead."""
    return (further, False) if kind in LETTERED else (0, True)


def _subject(subject: str, hero: Entity | None) -> str:
    """The subject that the lines speak of; a hero who does not travel is spoken of by what is done instead."""
    if subject == "hero.walk" and hero is not None and hero.action not in ("walk", "run", "carry"):
        return "hero.do"
    return subject


def _shifted(parsed: Parsed, entry: Mapping[str, Any]) -> Place:
    """The place, with the hour or the weather moved where the story wants it and the request left it open."""
    place = parsed.setting.place
    if place.picture is not None:
        return place  # a photo has its own hour and weather
    if indoors(place.kind) or place.kind in ("studio", "moon", "night_sky", "space", "underwater", "neon_city", "city_night"):
        return place
    if not parsed.time_said and "time_shift" in entry:
        place = replace(place, time_of_day=cast(TimeOfDay, entry["time_shift"]))
    if not parsed.time_said and entry.get("later") and place.weather == "clear":
        place = replace(place, time_of_day=_LATER.get(place.time_of_day, place.time_of_day))
    if not parsed.weather_said and "weather_shift" in entry and place.kind not in ("desert", "snow"):
        place = replace(place, weather=cast(Weather, entry["weather_shift"]))
    return place


def relations_of(parsed: Parsed) -> tuple[Relation, ...]:
    """Relations of a request, and where everybody is."""
    place = parsed.setting.place.kind
    actors = [e for e in parsed.entities if e.category != "thing"]
    return (*parsed.relations, *(Relation(e.id, "in", place) for e in actors if place != "studio"))

"""Whereabouts: where and when every turn of a request plays, and what stands while one follows another."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from seedream.scene.graph import Entity
from seedream.scene.placing.spots import size_of
from seedream.scene.placing.staging import Scene
from seedream.scene.reading.lexicon import noun
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.skies import indoors
from seedream.scene.reading.towns import part_of
from seedream.scene.shots.views import Place
from seedream.scene.telling.turns import Turn

Parser = Callable[[str], Parsed]
OWN_HOUR = ("night_sky", "moon", "space", "underwater", "studio")
"""Places with an hour and a weather of their own."""
WET = ("aquarium", "swimming_pool", "bathroom", "submarine")
WATERY = (*WET, "sea", "beach", "river", "harbour", "underwater", "waterfall")
"""Rooms with water in them, and all places that have some."""


@dataclass(slots=True)
class Stage:
    """What stands while one turn follows another.

    The place and whether it was named, who is there and how they are tied, who was met at all, and where a plot began.
    """

    place: Place
    there: Scene = ((), ())
    hour_said: bool = False
    weather_said: bool = False
    fixed: bool = False
    named: bool = False
    stood: str = ""
    apart: bool = False
    spoke: int = 0
    play: bool = False
    seen: dict[str, tuple[Entity, Scene]] = field(default_factory=dict)
    bare: set[tuple[str, str]] = field(default_factory=set)
    met: set[str] = field(default_factory=set)
    begun: Place | None = None


def heads(turn: Turn, wish: str) -> bool:
    """Whether a turn is the heading of the list of what is at its place: "Spring comes to the mountains: a stream, lambs"."""
    head, _, rest = wish.partition(":")
    return "," in rest and turn.said.strip(" .").lower() == head.strip(" .").lower()


def first_place(parsed: Parsed, turns: Sequence[Turn], hours: Sequence[Parsed], read: Parser) -> Place:
    """Where a film begins: at the place, in the weather and at the hour of the whole, unless only a later turn says that."""
    if any(t.shown is not None for t in turns):
        return _by_day(_setting_out(parsed, read), parsed, turns)
    place, several = parsed.setting.place, len(hours) > 2
    said = [t.setting.place for t, turn in zip(hours, turns, strict=True) if elsewhere(t) and _worded(t.setting.place, turn.said)]
    if said and not _worded(place, parsed.wish) and place.picture is None:  # "a café, a woman writing" is no home
        place = replace(said[0], time_of_day=place.time_of_day, weather=place.weather)
    named = next((i for i, told in enumerate(hours) if elsewhere(told)), 0)
    arrives = named == 1 and _arrives(turns[1].meant, hours[1].setting.place.wording)
    first = hours[0].setting
    inside = indoors(first.place.kind) and any(d.reason.endswith("belongs there") for d in first.decisions)
    if place.wording.endswith("snow") and inside and place.picture is None:
        return first.place  # "a fireplace crackling, …, snow outside"
    listed = named > 0 and not any(t.acts for t in turns[:named]) and not arrives
    if listed and place.picture is None:  # "a rainy Sunday: a quiet café, …"
        return replace(hours[named].setting.place, time_of_day=place.time_of_day, weather=place.weather)
    if (named > 1 or arrives) and place.picture is None:
        begun = read(" ".join(t.meant for t in turns[:named])).setting
        place = replace(begun.place, time_of_day=place.time_of_day, weather=place.weather) if begun.understood else place
    dry = parsed.weather_said and not hours[0].weather_said and any(h.weather_said for h in hours)
    place = replace(place, weather="clear") if dry and several and place.kind not in OWN_HOUR else place
    later = parsed.time_said and not hours[0].time_said and any(h.time_said for h in hours)
    return replace(place, time_of_day="day") if later and several else place


_WAY = r"\b(?:to|into|onto|towards?|reach(?:es|ing)?|arriv\w+ (?:at|in)) (?:(?:an?|the|his|her|their|our) )?(?:\w+ )?"


def _arrives(text: str, wording: str) -> bool:
    """Whether a sentence tells of going to the place that it names: it did not begin there."""
    return bool(wording) and re.search(f"{_WAY}{re.escape(wording)}", text.lower()) is not None


def _setting_out(parsed: Parsed, read: Parser) -> Place:
    """Where a plot begins: where the request plays, but not yet where somebody only goes to, "… and flies to the moon"."""
    place, told = parsed.setting.place, parsed.wish
    if place.picture is not None or not parsed.setting.named or not _arrives(told, place.wording.lower()):
        return place
    begun = read(re.sub(f"{_WAY}{re.escape(place.wording)}", "", told, flags=re.IGNORECASE)).setting
    if indoors(begun.place.kind) and any((known := noun(e.noun)) is not None and known.moves for e in parsed.entities):
        return read(_YARD).setting.place  # what is to fly or to drive away is not in a room
    return begun.place if begun.understood and begun.place.kind != place.kind else place


_YARD = "In the garden"


def _by_day(place: Place, parsed: Parsed, turns: Sequence[Turn]) -> Place:
    """The place of a plot; by day where nobody said an hour and the day goes on to its end in it."""
    later = any(t.shown is not None and t.shown.time_of_day in ("golden", "sunset", "blue", "night") for t in turns)
    dark = place.time_of_day in ("night", "blue") and place.kind not in OWN_HOUR and not parsed.time_said
    return replace(place, time_of_day="day") if later and dark else place


_AGAIN = re.compile(
    r"\b(?:next|following|each|every|that) (?:morning|day|evening|night|week|year|spring|summer|autumn|winter)\b"
    r"|\bin the (?:morning|evening|end)\b|\bby (?:morning|noon|evening)\b|\blater\b",
    re.IGNORECASE,
)
"""Another time, for which the weather of before need not hold."""


def moved(stage: Stage, told: Parsed, turn: Turn) -> Place:
    """Where and when a turn plays: where the one before did, unless it says otherwise; what was said of the hour still holds.

    A scene that has a heading plays there.
    """
    before, said = stage.place, turn.said
    again = _AGAIN.search(said) is not None
    if before.picture is not None:
        return before  # a photo of the user's own
    named = _worded(told.setting.place, said) or not stage.named
    leaves = elsewhere(told) and named and not stage.fixed and not part_of(before, told.setting.place)
    place = replace(told.setting.place, sky=told.setting.place.sky or before.sky) if leaves else before
    stage.named = stage.named or (elsewhere(told) and (turn.acts or turn.meant == said) and _worded(told.setting.place, said))
    skied = leaves and not told.weather_said and place.kind not in OWN_HOUR
    if skied and (place.kind == before.kind or before.time_of_day in _DULL):
        place = replace(place, time_of_day=before.time_of_day)  # the same sky
    if place.kind not in OWN_HOUR and before.kind not in OWN_HOUR:
        place = replace(place, time_of_day=before.time_of_day) if stage.hour_said and not told.time_said else place
        place = replace(place, weather=before.weather) if stage.weather_said and not told.weather_said else place
        place = replace(place, season=place.season or before.season)
        place = replace(place, weather="clear") if again and not told.weather_said and not stage.fixed else place
    if not leaves and not stage.fixed and (way := _on_the_way(told, said, place)):
        place = replace(place, kind=way, wording=way, sky="")
    if told.time_said:
        place = replace(place, time_of_day=told.setting.place.time_of_day)
    place = replace(place, weather=told.setting.place.weather) if told.weather_said else place
    if leaves and place.weather == "storm" and not told.weather_said and _CALM.search(said):
        place = replace(place, weather="clear", time_of_day="day" if place.time_of_day in _DULL else place.time_of_day)
    covered = place.weather in ("rain", "snow", "fog") and place.time_of_day in ("day", "golden") and not told.time_said
    if leaves and covered and not stage.hour_said and place.kind not in OWN_HOUR and not indoors(place.kind):
        place = replace(place, time_of_day="overcast")
    cleared = told.weather_said and place.weather == "clear" and place.time_of_day in _DULL and not told.time_said
    return replace(place, time_of_day="day") if cleared else place  # "the sun breaks through"


_SETS_OUT = re.compile(
    r"\b(?:runs?|running|ran|goes|going|went|gets?|got) away\b|\b(?:flees?|fled|sets? (?:off|out))\b", re.IGNORECASE
)
_ROADLESS = ("forest", "jungle", "garden", "river", "meadow", "park")


def _on_the_way(told: Parsed, said: str, place: Place) -> str:
    """The road that somebody takes who drives or leaves for good where there is none; "" where they are right."""
    names = {e.id: e.noun for e in told.entities}
    ridden = [names.get(r, r) for e in told.entities if e.action == "drive" and (r := e.look.get("riding", ""))]
    drives = any((known := noun(name)) is not None and known.moves == "drive" for name in ridden)
    sails = any(e.action == "sail" and e.category == "thing" and max(size_of(e)) > 1.0 for e in told.entities)
    if sails and place.kind not in (*WATERY, "village", "skyline") and not indoors(place.kind):
        return "sea"
    if (drives and (place.kind in _ROADLESS or indoors(place.kind))) or (_SETS_OUT.search(said) and indoors(place.kind)):
        return "road"
    return ""


_CALM = re.compile(r"\b(?:quiet|calm|safe|safely|peaceful|sunny)\b", re.IGNORECASE)


def _worded(place: Place, said: str) -> bool:
    """Whether a place is named by words that are said, and not by what they were taken for."""
    return place.wording.lower() in said.lower()


_DULL = ("overcast", "storm")


def elsewhere(told: Parsed) -> bool:
    """Whether a turn says where it plays; snow that somebody watches falls where they are."""
    wording = told.setting.place.wording
    if wording.endswith(" home") and wording != "at home":
        return False  # "comes home": the way there
    if wording == "snow" or (wording and re.search(rf"\b(?:of|from) (?:the|a|our|his|her) {re.escape(wording)}\b", told.wish)):
        return False
    return any(d.key == "place" and d.reason.startswith("the request says") for d in told.setting.decisions)

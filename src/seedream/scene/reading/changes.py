"""Changes over a film: from dawn to noon, from winter to spring, sunny to storm, young to old, empty to crowded.

What a request says to change is read once and spread over the pictures, step by step in its order (`data/changes.toml`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from seedream.scene.graph import Beat
from seedream.scene.reading import lexicon
from seedream.scene.reading.hours import time_was_said, weather_was_said
from seedream.scene.reading.places import place_in
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import Decision

_TIMELESS = ("moon", "space", "underwater", "studio", "planet", "submarine", "spaceship")
"""Places with an hour and a weather of their own."""
SEVERAL = 3
"""As many sentences tell a film: then what turns into something else does so in its own sentence."""
_OWN, _PLOT = "own", "plot"
_HOURS, _WEATHERS, _SEASONS, _AGES = "hours", "weathers", "seasons", "ages"


@dataclass(frozen=True, slots=True)
class Change:
    """What changes ("hours", "weathers", "seasons", "ages", "crowd"), its steps in order, how it was said, and whether it turns
    in one sentence (`turns`) instead of going through the whole film."""

    what: str
    steps: tuple[Any, ...]
    said: str
    turns: bool = False


def read_changes(wish: str, about: str = "") -> tuple[Change, ...]:
    """Every change that a request tells, at most one of each kind; `about` is what it says of the film ("time-lapse")."""
    text = wish.lower()
    found = [change for kind in (_SEASONS, _HOURS, _WEATHERS, _AGES) if (change := _named(kind, text)) is not None]
    crowds = ((way, _search(way, text)) for way in ("fills", "empties"))
    found += [Change("crowd", tuple(_data()["crowd"][way]), match[0]) for way, match in crowds if match]
    lapse = _search("lapse", f"{text} {about.lower()}")
    if lapse and not any(c.what in (_HOURS, _SEASONS) for c in found):
        found.append(Change(_HOURS, tuple(_data()[_HOURS]["order"]), lapse[0]))
    return tuple(found)


def _data() -> Mapping[str, Any]:
    return lexicon.data("changes")


@cache
def _pattern(way: str, kind: str = "") -> re.Pattern[str]:
    words = [w for row in _data()[kind]["words"].values() for w in row] if kind else []
    any_ = "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))
    pattern = _data()["said"][way].replace("{{", "{").replace("}}", "}")
    return re.compile(pattern.replace("{words}", any_), re.IGNORECASE)


def _search(way: str, text: str, kind: str = "") -> re.Match[str] | None:
    return _pattern(way, kind).search(text)


def _named(kind: str, text: str) -> Change | None:
    """The change of one kind that is said: from one to another, or through all of them."""
    pair_too = ("between", "pair") if kind in (_HOURS, _SEASONS) else ("between",)
    for way in (*pair_too, *(("turns",) if kind != _AGES else ())):
        if (match := _search(way, text, kind)) and (steps := _steps(kind, _value(kind, match["from"]), _value(kind, match["to"]))):
            return Change(kind, steps, match[0], way == "turns")
    whole = {_SEASONS: "year", _HOURS: "day", _AGES: "life"}.get(kind)
    if whole and (match := _search(whole, text)):
        order = _data()[kind]["order"]
        return Change(kind, tuple(order[:-1] if kind == _HOURS else order), match[0])
    if (match := _search("falls", text)) and (last := _value(kind, match["to"])):
        before = {_HOURS: "golden", _WEATHERS: "clear"}.get(kind) or _before(kind, last)
        return Change(kind, _steps(kind, before, last), match[0])
    return None


def _value(kind: str, word: str) -> str:
    return next((value for value, words in _data()[kind]["words"].items() if word.lower() in words), "")


def _before(kind: str, value: str) -> str:
    order = _data()[kind]["order"]
    return str(order[order.index(value) - 1])


def _steps(kind: str, first: str, last: str) -> tuple[str, ...]:
    """What is passed on the way from one value to another, both included; () where nothing changes."""
    if not first or not last or first == last:
        return ()
    if kind == _WEATHERS:
        between = _data()[kind]["between"].get(last, "")
        return (first, between, last) if between and between != first else (first, last)
    order = _data()[kind]["order"]
    if kind == _AGES and order.index(first) > order.index(last):
        return tuple(reversed(order[order.index(last) : order.index(first) + 1]))
    start, way = order.index(first), [first]
    while way[-1] != last:
        start = (start + 1) % len(order)
        way.append(order[start])
    return tuple(way)


def journeyed(beats: Sequence[Beat], wish: str, place: Place) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:
    """The beats of one way, "from its spring in the mountains to the sea", each at its part of it, and what was decided.

    What the way is of comes between both ends: the river of `place`.
    """
    match = _search("way", wish)
    ends = [place_in(match[name]) for name in ("from", "to")] if match else []
    worlds = [i for i, b in enumerate(beats) if isinstance(b.view, WorldView) and b.view.place.picture is None]
    if not ends or not all(kind for kind, _ in ends) or ends[0][0] == ends[1][0] or any(indoors(kind) for kind, _ in ends):
        return tuple(beats), ()
    own = place_in(wish[: match.start()]) if match else ("", "")
    stops = [ends[0], *([own] if own[0] and own[0] not in (ends[0][0], ends[1][0]) else []), ends[1]]
    out = list(beats)
    for at, index in enumerate(worlds):
        view = out[index].view
        assert isinstance(view, WorldView)
        kind, wording = stops[_at(at, len(worlds), len(stops))]
        out[index] = replace(out[index], view=replace(view, place=replace(view.place, kind=kind, wording=wording)))
    told = " → ".join(wording for _, wording in stops)
    return tuple(out), (Decision("change.place", told, f'the request says "{match[0].strip() if match else ""}"', "user"),)


def spread(beats: Sequence[Beat], changes: Sequence[Change]) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:
    """The beats with every change going through them, and what was decided."""
    out, said = list(beats), list[Decision]()
    for change in changes:
        reached, steps = _reached(out, change)
        if change.what == _HOURS and _hours_of_its_own(out):
            continue
        for at, index in enumerate(reached):
            view = out[index].view
            assert isinstance(view, WorldView)
            if _of_its_own(out[index], change):
                continue
            out[index] = replace(out[index], view=_PUT[change.what](view, steps[_at(at, len(reached), len(steps))]))
        if not reached:
            continue
        told = " → ".join(_named_step(step) for step in change.steps)
        said.append(Decision(f"change.{change.what}", told, f'the request says "{change.said.strip()}"', "user"))
    return tuple(out), tuple(said)


def _hours_of_its_own(beats: Sequence[Beat]) -> bool:
    """Whether a plot goes through the hours by itself, as a day in somebody's life does."""
    views = [b.view for b in beats if b.subject == _PLOT]
    return len({v.place.time_of_day for v in views if isinstance(v, WorldView)}) >= SEVERAL


def _of_its_own(beat: Beat, change: Change) -> bool:
    """Whether the sentence of a picture says its own hour or weather beside the change."""
    said = " ".join(beat.spoken).lower() if beat.subject.startswith(_OWN) else ""
    rest = f" {said.replace(change.said.strip(), ' ')} "
    return (change.what == _HOURS and time_was_said(rest)) or (change.what == _WEATHERS and weather_was_said(rest))


def _named_step(step: Any) -> str:
    return step if isinstance(step, str) else f"{step:.0%}"


def _at(index: int, count: int, steps: int) -> int:
    """Which step a picture is at: the first one at the first, the last one at the last."""
    return 0 if count < 2 else int(index * (steps - 1) / (count - 1) + 0.5)


def _reached(beats: Sequence[Beat], change: Change) -> tuple[list[int], tuple[Any, ...]]:
    """Indices of the pictures that a change goes through, and its steps; what turns in one sentence of several begins there."""
    worlds = [i for i, b in enumerate(beats) if isinstance(b.view, WorldView) and b.view.place.picture is None]
    own = [i for i in worlds if beats[i].subject.startswith(_OWN) and beats[i].spoken]
    if not change.turns or len(own) < SEVERAL:
        return worlds, change.steps
    where = next((i for i in own if change.said in " ".join(beats[i].spoken).lower()), -1)
    return [i for i in worlds if i <= where], change.steps[:1]


def _hour(view: WorldView, step: Any) -> WorldView:
    place = view.place
    return view if place.kind in _TIMELESS else replace(view, place=replace(place, time_of_day=step))


def _weather(view: WorldView, step: Any) -> WorldView:
    place = view.place
    if place.kind in _TIMELESS or indoors(place.kind):
        return view
    hour = place.time_of_day if place.time_of_day in ("night", "dawn", "sunset", "blue") else _data()[_WEATHERS]["hours"][step]
    return replace(view, place=replace(place, weather=step, time_of_day=hour))


def _season(view: WorldView, step: Any) -> WorldView:
    weather = "clear" if step in ("spring", "summer") and view.place.weather == "snow" else view.place.weather
    kind = view.place.kind if step == "winter" or view.place.kind != "snow" else "mountains"
    place: Place = replace(view.place, season=step, weather=weather, kind=kind)
    return replace(view, place=place)


def _age(view: WorldView, step: Any) -> WorldView:
    return replace(view, cast=tuple(_aged(m, step) for m in view.cast))


def _aged(member: CastMember, age: str) -> CastMember:
    known = lexicon.noun(member.noun)
    if member.category == "person" and known is not None and known.age == "elder":
        return member  # a grandmother was old before
    if member.category == "person":
        height = _data()[_AGES]["heights"][age]
        return replace(member, look={**member.look, "age": age}, height=height)
    if member.category == "animal":
        look = {k: v for k, v in member.look.items() if k != "young"}
        return replace(member, look={**look, "young": "yes"} if age == "child" else look)
    return member


def _crowd(view: WorldView, step: Any) -> WorldView:
    """The view with a part of those who come or go; who is named as one stays."""
    many = [m for m in view.cast if m.category == "person" and "." in m.entity_id]
    there = {m.entity_id for m in many[: max(round(len(many) * step), 2 if step else 0)]}
    return replace(view, cast=tuple(m for m in view.cast if m not in many or m.entity_id in there))


_PUT: Mapping[str, Callable[[WorldView, Any], WorldView]] = {
    _HOURS: _hour, _WEATHERS: _weather, _SEASONS: _season, _AGES: _age, "crowd": _crowd,
}  # fmt: skip

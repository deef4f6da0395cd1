"""Constructions about what is around those who are shown: weather, hour, style, accent colour, camera."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.refinement.notes.amounts import amount_of
from seedream.refinement.notes.clothing import colour_in
from seedream.refinement.notes.content import quality_only
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.qualities import quality_of
from seedream.refinement.notes.soundtrack import level_steps
from seedream.refinement.notes.tables import Rule, pattern, styles, table, words_of
from seedream.scene.edits import is_of
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import WorldView


def weather_in(text: str) -> str:
    """The kind of weather that a text speaks of, "" for none."""
    return next((kind for kind in table("words")["weather"] if words_of("weather", kind).search(text)), "")


def weather(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Weather comes, goes, or changes its amount."""
    text = desk.clause.text
    likened = re.search(r"\b(?:looks?|seems?|sounds?|feels?) (?:more |just |a bit )?like\b", text)
    if words_of("subject", "ambience").search(text) or (likened and not re.search(r"\b(?:make|should|let|must)\b", text)):
        return None
    if any(words_of("music", "level", side).search(text) for side in ("over", "under")) or re.search(
        r"\b(?:loud|louder|quiet|quieter|noisy|volume)\b", text
    ):
        sign = -1.0 if re.search(r"\b(?:too loud|so loud|quieter|noisy|less loud|down|lower|reduce)\b", text) else 1.0
        return (level_steps(desk, "ambience", sign),)
    kinds = [k for k in table("words")["weather"] if words_of("weather", k).search(text)]
    worlds = desk.worlds(desk.shots)
    if not worlds:
        return "there is no weather in these shots"
    now = {str(v.place.weather) for v in worlds}
    if (
        re.search(r"\b(?:dry|clear sk(?:y|ies)|clear|better weather|good weather|nice weather|sunny|sunshine)\b", text)
        and not kinds
    ):
        day = all(v.place.time_of_day in ("day", "golden") for v in worlds)
        if now == {"clear"} and (day or not re.search(r"\bsun", text)):
            return "it is dry and clear already"
        made = [desk.edit("weather", 1.0, "clear", shots=desk.shots)]
        if re.search(r"\bsun", text):
            made.append(desk.edit("time_of_day", 0.0, "day", shots=desk.shots))
        return tuple(made)
    kind = kinds[0] if kinds else ""
    if len(kinds) > 1 and (new := re.search(r"\b(?:instead of|not|rather than) (?:the )?(\w+)", text)):
        kind = next((k for k in kinds if not words_of("weather", k).search(new[1])), kind)
        return (desk.edit("weather", 1.0, kind, shots=desk.shots),)
    if len(kinds) > 1:  # turn the rain into snow
        last = max(kinds, key=lambda k: max(m.start() for m in words_of("weather", k).finditer(text)))
        return (desk.edit("weather", 1.0, last, shots=desk.shots),)
    return _one_weather(desk, kind, text, now, worlds)


def _one_weather(desk: Desk, kind: str, text: str, now: set[str], worlds: Sequence[object]) -> Outcome:
    same = {kind} | ({"rain", "storm"} if kind in ("rain", "storm") else set())
    there = bool(now & same)
    if there and desk.other_shots and re.search(r"\b(?:only|just)\b", desk.clause.text + " " + desk.words.lower()):
        return (desk.edit("weather", -1.0, kind, shots=desk.other_shots),)
    if not kind or (there and re.match(r"(?:keep|leave) the \w+$", text)):
        return None
    if pattern("weather_less").search(text) and not pattern("weather_not_less").search(text):
        return _weather_amount(desk, kind, -1.0, there)
    share = amount_of(text)  # "take 20 % of the rain away"
    if there and (share.per_cent or share.factor) and pattern("weather_ceases").search(text):
        return _weather_amount(desk, kind, -1.0, there)
    if pattern("weather_ceases").search(text):
        if not there:
            return f"there is no {kind} in these shots"
        return (desk.edit("weather", -1.0, kind, shots=desk.shots),)
    if there and pattern("weather_more").search(text):
        return _weather_amount(desk, kind, 1.0, there)
    if there and now <= same and kind in now:
        return f"there is {kind} already; say more or less of it"
    if pattern("weather_told").match(text):
        return f"there is no {kind} in these shots"  # "the thunder scares my dog"
    return (desk.edit("weather", 1.0, kind, shots=desk.shots),)


def _weather_amount(desk: Desk, kind: str, sign: float, there: bool) -> Outcome:
    if not there:
        return f"there is no {kind} in these shots"
    amount = amount_of(desk.clause.text)
    if amount.halves and not re.search(r"\b(?:up|more|increase|raise|another)\b", desk.clause.text):
        sign = -1.0
    return (desk.edit("weather.amount", sign * amount.steps, kind, shots=desk.shots),)


def time_of_day(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Another hour."""
    if (clock := pattern("clock").search(desk.clause.text)) and desk.worlds(desk.shots):
        return (desk.edit("time_of_day", 0.0, _hour(int(clock[1]), clock[2]), shots=desk.shots),)
    hours = [
        (len(m[0]), h) for h in table("words")["time_of_day"] for m in [words_of("time_of_day", h).search(desk.clause.text)] if m
    ]
    text = re.sub(r"\b(?:instead of|not|rather than|from) (?:the )?\w+", "", desk.clause.text)
    kept = [(n, h) for n, h in hours if words_of("time_of_day", h).search(text)]
    if into := re.search(r"\b(?:into|to) (?:the )?(?:a )?(\w+(?: \w+)?)", desk.clause.text):
        kept = [(n, h) for n, h in kept if words_of("time_of_day", h).search(into[1])] or kept
    if not kept or quality_only(desk.clause.text):
        return None
    if not desk.worlds(desk.shots):
        return "there is no time of day in these shots"
    hour = max(kept)[1]
    if all(v.place.time_of_day == hour for v in desk.worlds(desk.shots)):
        return "it is that time of day already"
    return (desk.edit("time_of_day", 0.0, hour, shots=desk.shots),)


_HOURS = ((5, "night"), (7, "dawn"), (16, "day"), (18, "golden"), (20, "sunset"), (22, "blue"), (25, "night"))
"""Until which hour of the day it is so."""


def _hour(number: int, half: str) -> str:
    """The light of an hour by the clock."""
    late = half in ("pm", "in the evening", "in the afternoon") or (half == "at night" and number > 5)
    hour = number % 12 + 12 if late else number % 12 if number < 13 else number
    return next(light for until, light in _HOURS if hour < until)


def style(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """One of the styles."""
    text = desk.clause.text
    if re.search(r"\b(?:music|soundtrack|song|score|beats?)\b", text):
        return None
    found = [(len(w), s, w) for s, words in styles().items() for w in words if re.search(rf"(?<![\w<]){re.escape(w)}(?!\w)", text)]
    stated = rf"\b(?:is|are|looks?|feels?|seems?|too|so|very|bit|little|rather) {re.escape(max(found)[2])}\b" if found else ""
    if found and re.search(stated, text) and quality_of(text) is not None:  # "it looks flat" complains, "make it flat" asks
        return None
    if not found:
        named = re.search(r"\b(vivid|noir|pastel|vintage)\b", text)
        *names, last = styles()
        known = f"there are the styles {', '.join(names)} and {last}"
        return (desk.edit("style", 0.0, named[1], shots=desk.shots),) if named else known
    return (desk.edit("style", 0.0, max(found)[1], shots=desk.shots),)


def accent(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Another accent colour, by name or as #rrggbb; "our colour" alone does not say which."""
    if rule.value == "product" and (desk.film.scene.kind != "product" or not colour_in(match[0].split(" ")[1])):
        return None
    code = re.search(r"#[0-9a-f]{6}\b", desk.clause.text)
    said = match["new"] if rule.value == "product" else desk.clause.text
    colour = code[0] if code else lexicon.colours().get(colour_in(said), "")
    if not colour:
        return 'which colour that is was not said; name it, such as "navy" or "#233a6b"' if rule.value == "own" else None
    return (desk.edit("accent", 0.0, colour),)


def framing_camera(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A move of the camera in shots of places."""
    if "<e" in desk.clause.text and rule.value.startswith("pan"):
        return None
    if not desk.worlds(desk.shots):
        return "the camera moves only in shots of places"
    named = desk.entities()
    shots = desk.shots or (desk.beats(desk.indices_with(named[0])) if named else ())
    move, _, side = rule.value.partition("-")
    sign = {"left": -1.0, "right": 1.0, "down": -1.0, "up": 1.0}.get(side, 0.0)
    return (desk.edit("camera", sign, move, shots=shots),)


def no_close(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Close pictures are seen from further away."""
    close = tuple(s.index for s in desk.film.board.shots if isinstance(s.view, WorldView) and s.view.framing == "close")
    shots = desk.beats(close)
    return (desk.edit("framing", -1.0, shots=shots),) if close else "there are no close pictures"


def closer_on(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """The camera comes closer where somebody or something is to be seen."""
    named = desk.entities(match)
    shots = desk.shots or (desk.beats(desk.indices_with(named[0])) if named else ())
    if named and not shots and not desk.indices_with(named[0]):
        return desk.unseen(named[0])
    worlds = desk.worlds(shots)
    others = named and any(v.cast and not is_of(v.cast[0], named[0]) and any(is_of(m, named[0]) for m in v.cast) for v in worlds)
    if worlds and re.search(r"\bslow(?:ly)?\b", desk.clause.text):
        return (desk.edit("camera", 0.0, "push", shots=shots),)
    if not worlds or all(v.framing == "close" for v in worlds):
        return "that is as close as the camera goes"
    steps = amount_of(desk.clause.text.replace("more", "")).steps
    if others:
        return (desk.edit("framing", steps, kind="entity", name=named[0], shots=shots),)
    return (desk.edit("framing", steps, shots=shots),)

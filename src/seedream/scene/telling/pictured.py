"""Pictures of the user's own in a world: a photo as the place, its subject as one of the cast, its colours as those of the film."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from seedream.inputs.cutting import cut_out
from seedream.inputs.footage import Footage
from seedream.inputs.picture_words import Given, named_caption
from seedream.inputs.pictures import Picture
from seedream.inputs.tones import Tones, tones_of
from seedream.inputs.viewing import view
from seedream.scene.graph import Beat, Entity
from seedream.scene.reading import lexicon
from seedream.scene.reading.parse import Parsed
from seedream.scene.shots.casting import hero_of
from seedream.scene.shots.views import WorldView
from seedream.types import Decision

NAMELESS = "friend"
"""What is said of the subject of a picture for which neither the request nor its file has a word."""


def of_role(pictures: Sequence[Given], role: str) -> tuple[Picture, ...]:
    """The pictures that have a role, in their order."""
    return tuple(given.picture for given in pictures if given.role == role)


def in_picture(parsed: Parsed, pictures: Sequence[Given]) -> tuple[Parsed, tuple[Decision, ...]]:
    """What was understood of a request, in the place and with the subjects that its pictures show, and why."""
    decisions: list[Decision] = []
    places = of_role(pictures, "place")
    if places:
        setting, tones = parsed.setting, tones_of(places[:1])
        hour = setting.place.time_of_day if parsed.time_said else tones.hour
        place = replace(setting.place, picture=places[0], time_of_day=hour)
        kept = tuple(d for d in setting.decisions if d.key != "place" and (parsed.time_said or d.key != "time_of_day"))
        kind = f", which sounds like a {setting.place.kind.replace('_', ' ')}" if setting.understood else ""
        kept = (Decision("place", f"{places[0]}{kind}", "a picture of yours is the place", "user"), *kept)
        if not parsed.time_said:
            kept = (*kept, Decision("time_of_day", hour, f"the light of {places[0]}: {tones.words}"))
        parsed = replace(parsed, setting=replace(setting, place=place, understood=True, decisions=kept))
    for number, picture in enumerate(of_role(pictures, "subject"), 1):
        parsed, decision = _with_subject(parsed, picture, number)
        decisions.append(decision)
    return parsed, tuple(decisions)


def _with_subject(parsed: Parsed, picture: Picture, number: int) -> tuple[Parsed, Decision]:
    """What was understood, with the subject of a picture in it.

    It is the one that its file is named after, else what the words name and nothing else can show, else the hero, else a new one.
    """
    cut = cut_out(picture)
    shown = "cut out" if cut.good else "as a print with a white edge"
    free, called = [e for e in parsed.entities if e.picture is None], named_caption(picture.path).lower()
    mine = next((e for e in free if _speaks_of(called, e.noun)), None)
    unknown = next((w for w in parsed.not_understood if called and _speaks_of(w, called)), "") or next(
        iter(parsed.not_understood), ""
    )
    if mine is None and not unknown:
        mine = hero_of(free)
    if mine is not None:
        entities = tuple(replace(e, picture=picture, count=1) if e is mine else e for e in parsed.entities)
        return replace(parsed, entities=entities), Decision(f"subject.{number}", f"{picture} is the {mine.noun}, {shown}", cut.why)
    noun = next((w for w in unknown.lower().split() if not lexicon.verb(w)), "") or called.split(" ")[-1] or NAMELESS
    made = Entity(f"{noun}_{number}", "thing", noun, action=_does(parsed.wish, noun), picture=picture)
    lost = tuple(w for w in parsed.not_understood if w != unknown)
    why = f"{cut.why}; the words name it, and nothing else can show it" if unknown else f"{cut.why}; the words name nobody else"
    parsed = replace(parsed, entities=(made, *parsed.entities), not_understood=lost)
    return parsed, Decision(f"subject.{number}", f"{picture} is the {noun}, {shown}", why)


def _does(wish: str, noun: str) -> str:
    """What a request says that a noun does, as an action of the stage; "stand" where it says nothing known."""
    found = re.search(rf"\b{re.escape(noun)}\b((?: [\w-]+){{1,3}})", wish.lower())
    return next((a for w in (found[1].split() if found else ()) if (a := lexicon.action_of(lexicon.verb(w)))), "stand")


def _speaks_of(words: str, noun: str) -> bool:
    return bool(noun) and re.search(rf"\b{re.escape(noun.split()[-1])}s?\b", words.lower()) is not None


def in_turn(beats: Sequence[Beat], places: Sequence[Picture]) -> tuple[Beat, ...]:
    """Beats that play in several pictures, one after the other, each for as many beats as the next."""
    if len(places) < 2:
        return tuple(beats)
    worlds = [i for i, b in enumerate(beats) if isinstance(b.view, WorldView)]
    out = list(beats)
    for order, i in enumerate(worlds):
        shot = beats[i].view
        assert isinstance(shot, WorldView)
        picture = places[order * len(places) // len(worlds)]
        out[i] = replace(beats[i], view=replace(shot, place=replace(shot.place, picture=picture)))
    return tuple(out)


def reference_of(pictures: Sequence[Given], example: Footage | None = None) -> tuple[Tones | None, tuple[Decision, ...]]:
    """The colours that the film takes over from pictures given for their style, else from a video; and the decision."""
    models = of_role(pictures, "style")
    if not models and example is None:
        return None, ()
    tones = tones_of(models) if models else view(cast(Footage, example)).tones
    names = ", ".join(str(p) for p in models) or str(example)
    why = f"measured in {names}: {', '.join(tones.palette)}; every shot is brought near to its light and colours"
    return tones, (Decision("style_reference" if models else "like.colours", tones.words, why, "user"),)

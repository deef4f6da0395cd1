"""Passing: what is met in a film of a place in which nobody was asked for, so that no two pictures of it are the same.

Birds over a harbour, a cat on a village square, a taxi in a city (`data/passing.toml`). Nothing is told of them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from seedream.encoder import sentence_vectors
from seedream.scene.graph import Beat, Entity
from seedream.scene.placing.staging import staged
from seedream.scene.reading import lexicon
from seedream.scene.reading.parse import parse
from seedream.scene.shots.filming import ON_GROUND, boxed
from seedream.scene.shots.grammar import LETTERED
from seedream.scene.shots.views import WorldView
from seedream.scene.storyboard import Camera
from seedream.types import Decision, Mood

_WANTED_EMPTY = re.compile(
    r"\b(?:empty|abandoned|deserted|lifeless|nothing|nobody|no one|no ?body|lonely place|no life|silence|nothing moves)\b",
    re.IGNORECASE,
)
_NO_PEOPLE = re.compile(r"\b(?:no|without(?: any)?) (?:people|persons?|humans?|faces)\b|\bunpeopled\b", re.IGNORECASE)
_NOBODY_OUT = ("storm",)
_SPREAD = (-0.35, 0.3, 0.05)
"""Where in the frame they are, in turn."""
_SOFT = 0.3
"""Amount of a camera that keeps still before something small."""


def enlivened(
    beats: Sequence[Beat], wish: str, mood: Mood, facing: int, seed: int
) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:  # fmt: skip
    """The beats of a film without anybody, with something of its own in each picture, and why; only varied where it is to be
    empty."""
    worlds = [b.view for b in beats if isinstance(b.view, WorldView)]
    if not worlds or any(m.category != "thing" for v in worlds for m in v.cast) or any(v.place.picture for v in worlds):
        return tuple(beats), ()
    if _WANTED_EMPTY.search(wish):
        return _varied(beats), ()
    rng, used, out = random.Random(f"{seed}/passing"), set[str](), list[Beat]()
    for index, beat in enumerate(_varied(beats)):
        view = beat.view
        if isinstance(view, WorldView) and not view.cast and (phrase := _phrase(view, used, rng, wish)):
            used.add(phrase)
            beat = _met(beat, view, phrase, mood, index, facing)
        out.append(beat)
    why = "nobody was asked for, and a place without any life looks like a backdrop"
    return tuple(out), ((Decision("passing", ", ".join(sorted(used)), why),) if used else ())


def _phrase(view: WorldView, used: set[str], rng: random.Random, wish: str) -> str:
    """What is met in a picture; "" for nothing."""
    people = not _NO_PEOPLE.search(wish)
    place, table = view.place, lexicon.data("passing")
    row: Mapping[str, Sequence[str]] = table.get(place.kind, {})
    listed = _listed(row, view)
    missing = table["not_in"].get("winter" if place.weather == "snow" else place.season, ())
    free = [p for p in listed if p not in used and not any(re.search(rf"\b{w}\b", p) for w in missing)]
    free = [p for p in free if people or not re.search(r"\b(?:wo)?m[ae]n\b|\bchild|\bgirl|\bboy|\bfisherman|\bvendor", p)]
    return rng.choice(free) if free else ""


def _listed(row: Mapping[str, Sequence[str]], view: WorldView) -> Sequence[str]:
    place = view.place
    under_roof = not lexicon.data("places").get(place.kind, {}).get("outdoors", True)
    if not under_roof and place.weather in _NOBODY_OUT:
        return ()
    if not under_roof and place.weather == "rain":
        return row.get("rain", ())
    if not under_roof and place.time_of_day == "night" and place.kind != "underwater":
        return row.get("night", ())
    return row.get("medium" if view.framing in ("medium", "near", "close") else view.framing, ())


def _met(beat: Beat, view: WorldView, phrase: str, mood: Mood, index: int, facing: int) -> Beat:
    read = parse(phrase, sentence_vectors([phrase])[0], mood)
    entities = [replace(e, id=f"passing{index}_{e.id}", look=_renamed(e.look, read.entities, index)) for e in read.entities]
    ties = [replace(r, subject=f"passing{index}_{r.subject}", object=f"passing{index}_{r.object}") for r in read.relations]
    if not entities:
        return beat
    if view.framing == "detail":
        one = boxed(entities[0], entities, facing, ON_GROUND)
        shown = replace(view, framing="medium", cast=(one,))
        return replace(beat, view=shown, camera=Camera("static", _SOFT, focus=(one.entity_id,)))
    x = _SPREAD[index % len(_SPREAD)]
    cast = staged(entities, ties, view.framing, "own", x, facing, True, view.place.kind)
    return replace(beat, view=replace(view, cast=cast))


def _renamed(look: Mapping[str, str], entities: Sequence[Entity], index: int) -> dict[str, str]:
    """A look in which what is held or ridden has its new id."""
    ids = {e.id for e in entities}
    return {k: f"passing{index}_{v}" if k in ("holding", "riding") and v in ids else v for k, v in look.items()}


def _varied(beats: Sequence[Beat]) -> tuple[Beat, ...]:
    """The beats, with another part of the place wherever the same picture was there before."""
    seen: dict[Any, int] = {}
    out: list[Beat] = []
    for beat in beats:
        view = beat.view
        if isinstance(view, WorldView) and not view.cast:
            key = (view.place, view.framing, view.mirrored, view.seed_offset)
            again = seen.get(key, 0)
            seen[key] = again + 1
            if again:
                mirrored = view.mirrored if view.place.kind in LETTERED else not view.mirrored
                view = replace(view, seed_offset=view.seed_offset + again, mirrored=mirrored)
                beat = replace(beat, view=view)
        out.append(beat)
    return tuple(out)

"""Series: a request told in pictures with a beginning, a turn and an end, or one picture for each passage of a script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.context import Context
from seedream.scene.build import build_scene, build_still
from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.placing.layout import layouts
from seedream.scene.reading import lexicon
from seedream.scene.shots.casting import hero_of
from seedream.scene.shots.views import TimeOfDay
from seedream.types import Decision

FEWEST, USUAL, MOST = 2, 6, 15
"""Pictures of a series."""
_DAY: tuple[TimeOfDay, ...] = ("dawn", "day", "golden", "sunset", "blue", "night")


def build_series(
    context: Context, seed: int, count: int | None, aspect: tuple[float, float] | None = None
) -> tuple[SceneGraph, tuple[Decision, ...]]:  # fmt: skip
    """The scene graph of a series of `count` pictures, a beat each (None: as many as a script has passages, or six).

    Places, people and looks are those of a film of the request, so whoever is in two pictures looks the same in both.
    """
    if context.brief.script is not None:
        graph, decisions = build_scene(context, seed)
        return _of(graph, decisions, min(count or len(graph.beats), MOST))
    number = count or USUAL
    told = "story" if context.brief.kind == "cinematic" else context.brief.kind
    graph, decisions = build_scene(_asked(context, told, number, 0.5), seed)
    hero = hero_of(graph.entities)
    if told == "story" and hero is not None and hero.category == "thing":
        return _day(context, seed, number, aspect)
    told = "cinematic" if told == "story" and hero is None else told
    graph, decisions = build_scene(_asked(context, told, number, graph.pace), seed)
    return _of(graph, decisions, number)


def _day(
    context: Context, seed: int, count: int, aspect: tuple[float, float] | None
) -> tuple[SceneGraph, tuple[Decision, ...]]:  # fmt: skip
    """A thing has no story of its own: it is shown through a day, from near and from far."""
    views = layouts()
    ways = [replace(views[i % len(views)], take=0, hour=0, at=_DAY[round(i * (len(_DAY) - 1) / (count - 1))]) for i in range(count)]
    graph = build_still(context, seed, aspect, ways)
    subjects = ["establish", *(("place.mood", "place.detail")[i % 2] for i in range(count - 2)), "resolve"]
    beats = tuple(replace(b, id=f"day.{i}", subject=s) for i, (b, s) in enumerate(zip(graph.beats, subjects, strict=True), 1))
    why = Decision("pictures", str(count), "a thing has no story of its own; it is shown through a day")
    return replace(graph, beats=beats), (why,)


def _asked(context: Context, kind: str, count: int, pace: float) -> Context:
    """The request as one for a film of so many shots."""
    lengths = lexicon.data("narrative")["lengths"]
    seconds = count * (lengths["slow_s"] + (lengths["fast_s"] - lengths["slow_s"]) * pace)
    brief = context.brief
    return replace(context, brief=replace(brief, kind=kind, intent=replace(brief.intent, duration_s=seconds)))


def _of(graph: SceneGraph, decisions: tuple[Decision, ...], count: int) -> tuple[SceneGraph, tuple[Decision, ...]]:
    beats = picked(graph.beats, count)
    short = f"the {graph.kind} has no more moments to show" if len(beats) < count else "one for every moment that is shown"
    why = Decision("pictures", str(len(beats)), short)
    return replace(graph, beats=beats), (*(d for d in decisions if d.key != "beats"), why)


def picked(beats: Sequence[Beat], count: int) -> tuple[Beat, ...]:
    """So many beats, the first and the last among them, evenly spread."""
    if len(beats) <= count:
        return tuple(beats)
    if count == 1:
        return (beats[0],)
    return tuple(beats[round(i * (len(beats) - 1) / (count - 1))] for i in range(count))

"""Descriptions: what a film is about, for people and platforms, and alt text for those who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence

from seedream.generators.text.english import gerund, vocabulary, with_article
from seedream.generators.text.slots import hero_of, introduce, is_afloat, place_names
from seedream.scene.graph import Entity, SceneGraph
from seedream.scene.reading.skies import indoors
from seedream.scene.script import Line
from seedream.scene.shots.views import FootageView, PhotoView

_KINDS = {
    "cinematic": "A short film",
    "product": "A product film",
    "lesson": "A short lesson",
    "story": "A short story",
    "announcement": "An announcement",
}


def description(scene: SceneGraph, lines: Sequence[Line]) -> str:
    """One or two sentences that say what the film is."""
    if scene.description:
        return scene.description
    first = f"{_KINDS[scene.kind]}: {(scene.topic or scene.title).rstrip(' .!?')}."
    return f"{first} {lines[0].text}" if lines else first


def alt_text(scene: SceneGraph) -> str:
    """What is to be seen, in one sentence."""
    if photos := [beat.view for beat in scene.beats if isinstance(beat.view, PhotoView)]:
        captions = ", ".join(view.caption or view.kicker for view in photos if view.caption or view.kicker)
        number = vocabulary()["numbers"].get(str(len(photos)), len(photos))
        return f"Film of {number} photos titled “{scene.title}”{f': {captions}' if captions else ''}."
    if any(isinstance(beat.view, FootageView) for beat in scene.beats):
        return f"Film of footage titled “{scene.title}”."
    if scene.kind in {"product", "lesson", "announcement"} or (hero_of(scene) is None and scene.place.kind == "studio"):
        count = len(scene.beats)
        scenes = "one scene" if count == 1 else f"{vocabulary()['numbers'].get(str(count), count)} scenes"
        return f"{_KINDS[scene.kind]} titled “{scene.title}”, {scenes} of illustrated graphics."
    hero = hero_of(scene)
    if hero is None:
        return _line(_where(scene).split(" ", 1)[1], _around(scene))
    doing, shown = _doing(scene, hero)
    others = [introduce(e).text for e in scene.entities if e is not hero and e.id not in shown and e.category != "thing"]
    who = " with ".join([f"{introduce(hero).text} {doing}".strip(), *others[:1]])
    return _line(f"{who} {_where(scene)}", _around(scene))


def _line(what: str, around: Sequence[str]) -> str:
    return f"Illustrated film: {', '.join([what, *around])}."


def _where(scene: SceneGraph) -> str:
    """The place for somebody who has not seen it: "on a beach", or the word of the request."""
    named = place_names(scene.place)[1]
    entry = vocabulary()["places"].get(scene.place.kind, vocabulary()["places"]["studio"])
    if "afloat" in entry and is_afloat(scene):
        return str(entry["afloat"])
    if named == entry["at"]:
        return str(entry["some"])
    preposition, article, *rest = named.split(" ", 2)
    return f"{preposition} {with_article(rest[0])}" if rest and article == "the" else named


def _around(scene: SceneGraph) -> list[str]:
    """Hour and weather, where the place does not say them already."""
    place, words = scene.place, vocabulary()
    if place.kind in ("night_sky", "moon", "space", "underwater", "studio"):
        return []
    if indoors(place.kind):
        hour = words["times"][place.time_of_day] if place.time_of_day in ("night", "dawn") else ""
        return [part for part in (hour, words["weathers_outside"].get(place.weather, "")) if part]
    weather = "" if place.time_of_day == "storm" else words["weathers"].get(place.weather, "")
    return [part for part in (words["times"][place.time_of_day], weather) if part]


def _doing(scene: SceneGraph, hero: Entity) -> tuple[str, set[str]]:
    """What the hero does ("flying a red kite") and the ids of the entities that this names."""
    named = {e.id: e for e in scene.entities}
    verb = hero.look.get("verb", "") or ("" if hero.action == "stand" else hero.action.replace("_", " "))
    target = next((r.object for r in scene.relations if r.subject == hero.id and r.predicate == verb and r.object in named), "")
    if not target and verb in ("ride", "drive", "sail", "hold", "fly"):
        target = hero.look.get("riding", "") or hero.look.get("holding", "")
    if not verb or (verb == "hold" and not target):
        return "", {target}
    what = introduce(named[target]).text if target in named else with_article(target) if target else ""
    return f"{gerund(verb)} {what}".strip(), {target}

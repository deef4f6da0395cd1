"""Descriptions: what a film is about, for people and platforms, and alt text for those who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence

from seedream.generators.text.slots import PLACES, hero_of, plural_of
from seedream.scene.graph import Entity, SceneGraph
from seedream.scene.script import Line

_KINDS = {
    "cinematic": "A short film",
    "product": "A product film",
    "lesson": "A short lesson",
    "story": "A short story",
    "announcement": "An announcement",
}
_TIMES = {
    "dawn": "at dawn", "day": "by day", "golden": "in golden evening light", "sunset": "at sunset", "blue": "at dusk",
    "night": "at night", "storm": "under a storm sky", "overcast": "under a grey sky",
}  # fmt: skip
_WEATHERS = {"rain": "in the rain", "snow": "in falling snow", "fog": "in fog", "storm": "in a storm", "wind": "in the wind"}


def _phrase(entity: Entity) -> str:
    words = " ".join([*entity.attributes, entity.noun if entity.count == 1 else plural_of(entity.noun)])
    if entity.count > 1:
        return f"{entity.count} {words}"
    return f"{'an' if words[:1].lower() in 'aeiou' else 'a'} {words}"


def description(scene: SceneGraph, lines: Sequence[Line]) -> str:
    """One or two sentences that say what the film is."""
    first = f"{_KINDS[scene.kind]}: {scene.topic or scene.title}."
    return f"{first} {lines[0].text}" if lines else first


def alt_text(scene: SceneGraph) -> str:
    """What is to be seen, in one sentence."""
    if scene.kind in {"product", "lesson", "announcement"}:
        return f"{_KINDS[scene.kind]} titled “{scene.title}” in {len(scene.beats)} scenes of illustrated graphics."
    place = PLACES.get(scene.place.kind, "a plain ground")
    hero = hero_of(scene)
    who = ", ".join(_phrase(entity) for entity in scene.entities[:3]) if hero else "Nobody"
    doing = f" {scene.entities[0].action}ing" if hero and hero.action and not hero.action.endswith("e") else ""
    surroundings = " ".join(filter(None, [_TIMES.get(scene.place.time_of_day, ""), _WEATHERS.get(scene.place.weather, "")]))
    return f"Illustrated film: {who}{doing}, {place} {surroundings}.".replace(" .", ".")

"""Joining: which shots are cut, and which few are joined otherwise because the story has a reason (`data/transitions.toml`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.reading import lexicon
from seedream.scene.shots.camera import TRAVELLING
from seedream.scene.shots.views import View, WorldView
from seedream.scene.storyboard import Transition

NEEDS_S = 1.5
"""The least length of the shots at a joint that takes time."""


def seconds(transition: str) -> tuple[float, float]:
    """What a transition takes of the shot before and of the shot after the cut."""
    before, after = lexicon.data("transitions")["seconds"].get(transition, (0.0, 0.0))
    return float(before), float(after)


def transitions(scene: SceneGraph, lengths_s: Sequence[float]) -> tuple[Transition, ...]:
    """The transition into every shot: the one asked for, else a cut, unless the story gives a reason and none was lately."""
    chosen: list[Transition] = []
    used: dict[str, int] = {}
    since = 99
    for i, beat in enumerate(scene.beats):
        since += 1
        joint = beat.transition or (_joint(scene, scene.beats[i - 1], beat, used, since, lengths_s[i - 1 : i + 1]) if i else "cut")
        if joint not in ("cut", "match") and not (joint == "dip" and beat.transition is None):
            used[joint], since = used.get(joint, 0) + 1, 0
        chosen.append(joint)
    return tuple(chosen)


def _joint(
    scene: SceneGraph, before: Beat, after: Beat, used: Mapping[str, int], since: int, lengths_s: Sequence[float]
) -> Transition:
    change = changes(before.view, after.view)
    for rule in lexicon.data("transitions")["rule"]:
        if change not in rule["change"] or used.get(rule["transition"], 0) >= rule["most"] or since <= rule["every"]:
            continue
        if change != "view" and min(lengths_s) < NEEDS_S:
            continue
        if _suits(rule, scene):
            return cast(Transition, rule["transition"])
    return "cut"


def changes(before: View, after: View) -> str:
    """What happens between two views: "view", "place", "time", "going", or "" for nothing that a joint could tell."""
    if type(before) is not type(after):
        return "view"
    if not (isinstance(before, WorldView) and isinstance(after, WorldView)):
        return ""
    if before.place.kind != after.place.kind:
        return "place"
    if before.place.time_of_day != after.place.time_of_day:
        return "time"
    goes = [{m.entity_id for m in v.cast if m.action in TRAVELLING} for v in (before, after)]
    return "going" if goes[0] & goes[1] else ""


def _suits(rule: Mapping[str, Any], scene: SceneGraph) -> bool:
    within = all(
        rule[name][0] <= value <= rule[name][1]
        for name, value in (("pace", scene.pace), ("valence", scene.mood.valence), ("arousal", scene.mood.arousal))
        if name in rule
    )
    return (
        within and scene.kind in rule.get("kinds", (scene.kind,)) and scene.music_genre in rule.get("genres", (scene.music_genre,))
    )

"""Joining: cuts are the rule; every other joint has its reason, is seldom, and stands where the request wants one."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.shots.joining import transitions
from seedream.scene.shots.views import CastMember, Place, TimeOfDay, TitleView, WorldView
from seedream.types import Mood


def _beat(number: int, hour: TimeOfDay = "day", kind: str = "park", action: str = "stand") -> Beat:
    view = WorldView(Place(kind, hour), (CastMember("dog", "animal", "dog", action),))
    return Beat(f"b{number}", "show", view)


def _scene(*beats: Beat, **changes: Any) -> SceneGraph:
    scene = SceneGraph("cinematic", "t", "t", Mood(), 0.4, Place("park"), (), (), beats)
    return replace(scene, **changes)


def _joints(scene: SceneGraph, length_s: float = 4.0) -> tuple[str, ...]:
    return transitions(scene, [length_s] * len(scene.beats))


def test_the_same_place_at_the_same_hour_is_cut() -> None:
    assert set(_joints(_scene(*map(_beat, range(8))))) == {"cut"}


def test_passing_time_dissolves_but_not_in_a_hurry() -> None:
    beats = (_beat(0), _beat(1), _beat(2, "sunset"))
    assert _joints(_scene(*beats)) == ("cut", "cut", "dissolve")
    assert _joints(_scene(*beats, pace=0.9)) == ("cut", "cut", "cut")
    assert _joints(_scene(*beats), length_s=1.0) == ("cut", "cut", "cut")


def test_joints_are_seldom() -> None:
    hours: tuple[TimeOfDay, ...] = ("day", "sunset") * 6
    joints = _joints(_scene(*(_beat(i, hour) for i, hour in enumerate(hours))))
    assert 1 <= joints.count("dissolve") <= 2
    assert all(a == "cut" or b == "cut" for a, b in pairwise(joints))


def test_a_playful_film_has_its_iris_and_an_excited_run_its_whip() -> None:
    playful = _scene(_beat(0), _beat(1, "sunset"), music_genre="playful", mood=Mood(0.7, 0.2))
    assert _joints(playful) == ("cut", "iris")
    runs = [_beat(i, action="run") for i in range(5)]
    excited = _joints(_scene(*runs, pace=0.9, mood=Mood(0.2, 0.8)))
    assert excited.count("whip") == 1
    assert set(_joints(_scene(*runs, pace=0.3))) == {"cut"}


def test_another_kind_of_picture_dips_and_wishes_win() -> None:
    title = Beat("t", "name it", TitleView("Dogs"))
    assert _joints(_scene(title, _beat(1))) == ("cut", "dip")
    assert _joints(_scene(_beat(0), replace(_beat(1), transition="wipe"))) == ("cut", "wipe")

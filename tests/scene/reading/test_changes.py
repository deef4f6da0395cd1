"""What changes over a film goes through its pictures in order: hours, seasons, weather, ages, crowds."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.reading.changes import read_changes
from seedream.scene.shots.views import WorldView


def _graph(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def _views(prompt: str) -> list[WorldView]:
    return [b.view for b in _graph(prompt).beats if isinstance(b.view, WorldView)]


def _runs(values: Sequence[str]) -> list[str]:
    return [v for i, v in enumerate(values) if not i or v != values[i - 1]]


@pytest.mark.parametrize(
    ("wish", "what", "steps"),
    [
        ("a city from dawn to noon", "hours", ("dawn", "day")),
        ("New York from day to night", "hours", ("day", "golden", "sunset", "blue", "night")),
        ("an apple tree, from spring to winter", "seasons", ("spring", "summer", "autumn", "winter")),
        ("a garden through the seasons", "seasons", ("spring", "summer", "autumn", "winter")),
        ("winter turns to spring in a forest", "seasons", ("winter", "spring")),
        ("a field, from sunny to storm", "weathers", ("clear", "wind", "storm")),
        ("he walks to the bridge as night falls", "hours", ("golden", "sunset", "blue", "night")),
        ("a boy and his dog grow old together", "ages", ("child", "adult", "elder")),
        ("a beach slowly gets crowded", "crowd", (0.0, 0.34, 0.67, 1.0)),
    ],
)
def test_changes_are_read_with_their_steps(wish: str, what: str, steps: tuple[object, ...]) -> None:
    (change,) = read_changes(wish)
    assert (change.what, change.steps) == (what, steps)


@pytest.mark.parametrize("wish", ["a woman from spring street", "a cat at night", "a walk from the beach to the forest"])
def test_other_requests_change_nothing(wish: str) -> None:
    assert read_changes(wish) == ()


def test_hours_go_through_the_film_in_order() -> None:
    hours = [v.place.time_of_day for v in _views("a city waking up, from dawn to noon")]
    assert _runs(hours) == ["dawn", "day"]


def test_a_time_lapse_without_hours_goes_through_the_day() -> None:
    hours = [v.place.time_of_day for v in _views("a harbour town, time-lapse, calm")]
    assert (hours[0], hours[-1]) == ("dawn", "night")


def test_seasons_go_through_the_film_in_order() -> None:
    seasons = [v.place.season for v in _views("the four seasons of an apple tree, from spring to winter")]
    assert _runs(seasons) == ["spring", "summer", "autumn", "winter"]


def test_somebody_grows_old_and_is_the_same_person() -> None:
    views = _views("a boy and his dog grow old together, from puppy days to grey hair")
    boys = [m for v in views for m in v.cast if m.entity_id == "boy"]
    assert _runs([m.look["age"] for m in boys]) == ["child", "adult", "elder"]
    assert boys[0].height < boys[-1].height


def test_an_empty_place_fills() -> None:
    views = [v for v in _views("an empty beach that slowly gets crowded, playful") if v.framing == "wide"]
    assert not views[0].cast
    assert len(views[-1].cast) > 3


def test_a_sentence_with_its_own_hour_keeps_it() -> None:
    graph = _graph("A baker bakes bread from morning to night. At dawn he sweeps the floor. He sings. He goes home.")
    dawn = next(b for b in graph.beats if "dawn" in " ".join(b.spoken))
    assert isinstance(dawn.view, WorldView)
    assert dawn.view.place.time_of_day == "dawn"

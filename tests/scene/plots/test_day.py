"""A day of somebody: getting up, the work of that trade where it is done, at its hours, and the way to bed."""

from __future__ import annotations

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.plots.book import plots
from seedream.scene.plots.working import at_work
from seedream.scene.shots.views import WorldView


def _film(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def _views(prompt: str) -> list[WorldView]:
    return [b.view for b in _film(prompt).beats if isinstance(b.view, WorldView)]


def test_a_baker_kneads_by_night_and_sells_by_day() -> None:
    views = _views("a day in the life of a baker")
    assert [v.place.kind for v in views] == ["bedroom", "bakery", "bakery", "bakery", "bedroom"]
    assert [v.place.time_of_day for v in views] == ["night", "night", "dawn", "day", "sunset"]
    assert [v.cast[0].deed for v in views[1:3]] == ["knead", "roll_dough"]
    assert all(v.cast[0].noun == "baker" for v in views)


def test_a_night_shift_turns_the_hours_round() -> None:
    views = _views("a day in the life of a nurse, night shift")
    assert [v.place.time_of_day for v in views] == ["sunset", "night", "night", "dawn", "day"]
    assert {v.place.kind for v in views[1:4]} == {"hospital"}


def test_animals_and_those_of_whom_nothing_is_known_have_days_too() -> None:
    assert {v.place.kind for v in _views("a day in the life of a cat")} >= {"living_room", "garden", "suburb"}
    unknown = _views("a typical day of a tourist")
    assert unknown[0].place.kind == unknown[-1].place.kind == "bedroom"
    assert len(unknown) >= 4


def test_twenty_four_hours_are_a_day_and_no_number() -> None:
    assert [b.subject for b in _film("24 hours with a barista").beats] == ["plot"] * 6


def test_a_day_with_somebody_somewhere_is_no_day_of_theirs() -> None:
    assert "plot" not in {b.subject for b in _film("a rainy day with friends at the lake").beats}


def test_every_trade_of_a_day_says_and_shows_all_of_it() -> None:
    day = next(p for p in plots() if p.id == "day")
    for case in day.cases[1:-1]:
        slots = day.case(case["words"][0])
        hours = [f"{hour}{part}" for hour in ("first", "second", "third") for part in ("", "_line", "_place")]
        assert all(slots[key] for key in hours), case["words"]
        assert all(slots[key] for key in ("wake", "wake_line", "home", "home_line", "home_place")), case["words"]
    words = [word for case in day.cases for word in case["words"]]
    assert len(words) == len(set(words))


def test_work_is_told_as_pictures() -> None:
    assert at_work("barista")[0] == "A barista is pouring coffee in the café"
    assert at_work("ambassador") == ()

"""Where the turns of a film play, and what is seen of those who are there."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.shots.views import WorldView


def _worlds(prompt: str) -> list[tuple[str, WorldView]]:
    brief = read(prompt)
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    return [(" ".join(b.spoken[:1]), b.view) for b in graph.beats if isinstance(b.view, WorldView)]


def _told(prompt: str, words: str) -> WorldView:
    return next(view for said, view in _worlds(prompt) if words in said)


def test_what_is_listed_under_a_place_is_there_after_another_one() -> None:
    wish = "Spring comes to the mountains: snow melts, a stream, the first flowers, lambs"
    assert _told(wish, "stream").place.kind == "river"
    flowers = _told(wish, "flowers")
    assert flowers.place.kind == "mountains"
    assert {m.noun for m in flowers.cast} == {"daisy"}  # they grow there, and are in no vase
    assert _told(wish, "Lambs").place.kind == "mountains"


def test_nobody_is_in_an_empty_place() -> None:
    assert "people" in _told("A rainy Sunday: a quiet café, an empty street, a cat at the window", "street").place.without
    assert _told("Winter by the sea: an empty beach, seagulls, a man with a dog", "empty beach").cast == ()


def test_a_bus_is_on_a_road_and_not_in_the_forest() -> None:
    wish = "A young witch loses her broom and has to take the bus"
    assert _worlds(wish)[0][1].place.kind == "forest"
    assert _told(wish, "bus").place.kind == "road"


def test_a_boat_that_comes_in_is_in_the_harbour_and_the_storm_is_over() -> None:
    wish = "A little boat sails through a storm and reaches a quiet harbour"
    assert _told(wish, "through a storm").place.weather == "storm"
    there = _told(wish, "harbour").place
    assert (there.kind, there.weather) == ("harbour", "clear")


def test_fireworks_go_on_in_the_sky_above_those_who_watch() -> None:
    watched = _told("Fireworks over the city, a couple watches", "couple")
    bursts = [m for m in watched.cast if m.noun == "firework"]
    assert bursts
    assert all(m.lift > 1 for m in bursts)


def test_what_no_room_holds_is_not_in_it() -> None:
    for _, view in _worlds("A seamstress mends the torn sail of an old ship"):
        assert "ship" not in {m.noun for m in view.cast}


def test_things_of_a_table_are_on_one() -> None:
    wish = "Sunday morning: pancakes, jazz on the radio, rain on the window"
    pancakes = _told(wish, "Pancakes")
    assert pancakes.place.kind == "kitchen"
    assert "table" in {m.noun for m in pancakes.cast}
    assert {m.noun for m in _told(wish, "Jazz").cast} == {"radio", "table"}


def test_a_tower_stands_as_far_away_as_the_picture_needs() -> None:
    wheels = {view.framing: m.depth for _, view in _worlds("A lighthouse in a storm, waves crashing") for m in view.cast}
    assert wheels["wide"] > 1
    assert wheels.get("medium", 9.0) > wheels["wide"]


@pytest.mark.parametrize(
    ("prompt", "nouns", "place"),
    [
        ("A farewell at the airport", {"person"}, "airport"),
        ("A wedding on the beach at sunset", {"bride", "groom"}, "beach"),
        ("A picnic by the lake", {"couple"}, "river"),
        ("A concert in the park", {"singer", "guitarist", "drummer"}, "park"),
        ("A chess game in the park", {"man"}, "park"),
        ("A queen reads by candlelight in a cold castle", {"queen"}, "castle_hall"),
        ("Desert road trip, two friends in an old van, stars at the end", {"friend"}, "road"),
        ("My brother and I build sandcastles and the sea takes them", {"brother", "person"}, "beach"),
        ("A mother sings her baby to sleep while snow falls outside", {"mother"}, "living_room"),
        ("A boy trades his bike for a guitar", {"boy", "woman"}, "park"),
    ],
)
def test_who_does_what_is_named_is_seen_there(prompt: str, nouns: set[str], place: str) -> None:
    worlds = _worlds(prompt)
    assert {m.noun for _, v in worlds for m in v.cast if m.category != "thing"} == nouns
    assert place in {v.place.kind for _, v in worlds}
